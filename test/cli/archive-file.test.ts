// `scan --archive FILE`: archives and images from the disk, without docker.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { type TarFile, tarOf, zipOf } from "../support/archives.ts";
import { folder } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const TOKEN = secretOf("ghp_{alnum:30}{crc62:4}");
const PASSWORD = secretOf("{alnum:24}");
const CODE = `export const key = "${KEY}";\n`;

interface Report {
  readonly findings: readonly { readonly ruleId: string; readonly path: string; readonly startLine: number }[];
  readonly problems: readonly { readonly code: string; readonly path: string }[];
}

const reportOf = ({ stdout }: Told): Report => JSON.parse(stdout) as Report;
const places = (told: Told): readonly string[] =>
  reportOf(told).findings.map(({ path, startLine, ruleId }) => `${path}:${startLine} ${ruleId}`);
const problems = (told: Told): readonly string[] => reportOf(told).problems.map(({ code, path }) => `${code} ${path}`);

const scan = async (bytes: Uint8Array, name = "a.tar"): Promise<Told> => {
  const cwd = folder();
  writeFileSync(join(cwd, name), bytes);
  return stackgate(["scan", "--archive", name, "--format", "json"], { cwd });
};

const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** An image as `docker save` (25 and later) and `skopeo copy oci-archive:` write it. */
function image(
  layers: readonly Uint8Array[],
  config: object,
): { readonly bytes: Buffer; readonly names: readonly string[] } {
  const blobs = [...layers, Buffer.from(JSON.stringify(config))];
  const names = blobs.map((blob) => `blobs/sha256/${sha(blob)}`);
  const files: TarFile[] = blobs.map((content, i) => ({ name: names[i] ?? "", content }));
  const manifest = [{ Config: names.at(-1), RepoTags: ["app:1"], Layers: names.slice(0, -1) }];
  return {
    bytes: tarOf([
      { name: "blobs/", type: "5" },
      ...files,
      { name: "manifest.json", content: JSON.stringify(manifest) },
      { name: "oci-layout", content: '{"imageLayoutVersion":"1.0.0"}' },
    ]),
    names,
  };
}

test("scan --archive reads an image: each layer, what a later one removes, the environment and the history", async () => {
  const { bytes, names } = image(
    [
      tarOf([
        { name: "app/.env", content: `LOG=1\nDB_PASSWORD=${PASSWORD}\n` },
        { name: "app/a.ts", content: CODE },
      ]),
      gzipSync(
        tarOf([
          { name: "app/.wh..env" },
          { name: "app/.wh.a.ts" },
          { name: "app/lib.jar", content: zipOf([{ name: "b.ts", content: CODE }]) },
        ]),
      ),
    ],
    {
      config: { Env: ["PATH=/bin", `OPENAI_API_KEY=${KEY}`] },
      history: [
        { created_by: "/bin/sh -c #(nop) ADD file:1 in /" },
        { created_by: `RUN |1 TOKEN=${TOKEN} /bin/sh -c make && true # buildkit` },
      ],
      rootfs: { type: "layers" },
    },
  );
  const told = await scan(bytes, "image.tar");
  const [first, second, config] = names;
  assert.deepEqual([told.code, problems(told)], [1, []]);
  assert.deepEqual(
    [...places(told)].sort(),
    [
      `image.tar!/${first}!/app/.env:1 env-file-committed`,
      `image.tar!/${first}!/app/.env:2 generic-secret-assignment`,
      `image.tar!/${first}!/app/a.ts:1 openai-key-project`,
      `image.tar!/${second}!/app/lib.jar!/b.ts:1 openai-key-project`,
      `image.tar!/${config}!/env.list:2 openai-key-project`,
      `image.tar!/${config}!/history.sh:2 github-pat-classic`,
    ].sort(),
  );
  for (const secret of [KEY, TOKEN, PASSWORD]) assert.ok(!`${told.stdout}${told.stderr}`.includes(secret));
});

const found: readonly (readonly [name: string, file: string, bytes: () => Uint8Array, place: string])[] = [
  ["tar", "a.tar", () => tarOf([{ name: "a.ts", content: CODE }]), "a.tar!/a.ts:1"],
  ["tar.gz", "a.tgz", () => gzipSync(tarOf([{ name: "a.ts", content: CODE }])), "a.tgz!/a.ts:1"],
  ["gzip", "a.ts.gz", () => gzipSync(CODE), "a.ts.gz!/a.ts:1"],
  ["zip", "a.zip", () => zipOf([{ name: "a.ts", content: CODE }]), "a.zip!/a.ts:1"],
  [
    "a layer larger than what is held in memory",
    "a.tar",
    () =>
      tarOf([
        {
          name: "layer.tar",
          content: tarOf([
            { name: "big", content: Buffer.alloc(40 << 20) },
            { name: "a.ts", content: CODE },
          ]),
        },
      ]),
    "a.tar!/layer.tar!/a.ts:1",
  ],
];

for (const [name, file, bytes, place] of found) {
  test(`scan --archive reads ${name}`, async () => {
    const told = await scan(bytes(), file);
    assert.deepEqual([told.code, places(told), problems(told)], [1, [`${place} openai-key-project`], []]);
  });
}

const unread: readonly (readonly [name: string, file: string, bytes: () => Uint8Array, problem: string])[] = [
  [
    "a cut tar archive",
    "a.tar",
    () => tarOf([{ name: "a", content: "x".repeat(3000) }]).subarray(0, 2000),
    "archive-damaged a.tar",
  ],
  [
    "a cut compressed tar archive",
    "a.tgz",
    () => gzipSync(tarOf([{ name: "a", content: secretOf("{alnum:9000}") }])).subarray(0, -200),
    "archive-damaged a.tgz",
  ],
  ["a bomb", "a.gz", () => gzipSync(Buffer.alloc(60 << 20)), "archive-too-large a.gz"],
  [
    "a bomb in a layer",
    "a.tar",
    () => tarOf([{ name: "l", content: gzipSync(Buffer.alloc(60 << 20)) }]),
    "archive-too-large a.tar!/l",
  ],
  ["bzip2", "a.bz2", () => Buffer.from("BZh91AY&SY\0\0\0\0\0\0\0\0", "latin1"), "archive-unknown-form a.bz2"],
];

for (const [name, file, bytes, problem] of unread) {
  test(`scan --archive does not call ${name} clean`, async () => {
    const told = await scan(bytes(), file);
    assert.equal(told.code, 2);
    assert.equal(problems(told)[0], problem);
  });
}

test("scan --archive refuses what is no archive, and what is not there", async () => {
  const text = await scan(Buffer.from("text\n"), "a.txt");
  assert.deepEqual([text.code, /archive/.test(text.stderr)], [2, true]);
  const cwd = folder();
  mkdirSync(join(cwd, "d"));
  for (const name of ["d", "none"]) assert.equal((await stackgate(["scan", "--archive", name], { cwd })).code, 2);
  assert.equal((await stackgate(["scan", "--archive", "a", "--staged"], { cwd })).code, 2);
});

test("scan --archive is clean where nothing is found", async () => {
  const told = await scan(tarOf([{ name: "a", content: "1\n" }]));
  assert.deepEqual([told.code, places(told), problems(told)], [0, [], []]);
});
