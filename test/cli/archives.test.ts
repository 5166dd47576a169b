// Secrets inside archives, through the command line: found where they are, and what cannot be looked into is never called clean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { tarEntry, tarOf, zipOf } from "../support/archives.ts";
import { type Files, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const PASSWORD = secretOf("{alnum:24}");
const CODE = `// nothing\nexport const key = "${KEY}";\n`;
const ENV = `LOG_LEVEL=INFO\nDB_PASSWORD=${PASSWORD}\n`;

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly blocking: boolean;
    readonly status?: string;
  }[];
  readonly problems: readonly { readonly code: string; readonly path: string }[];
  readonly summary: { readonly coverage: { readonly skipped: readonly { path: string; reason: string }[] } };
}

const places = ({ stdout }: Told): readonly string[] =>
  (JSON.parse(stdout) as Report).findings.map(
    ({ path, startLine, startColumn, ruleId }) => `${path}:${startLine}:${startColumn} ${ruleId}`,
  );
const problems = ({ stdout }: Told): readonly string[] =>
  (JSON.parse(stdout) as Report).problems.map(({ code, path }) => `${code} ${path}`);
const leftOut = ({ stdout }: Told): readonly string[] =>
  (JSON.parse(stdout) as Report).summary.coverage.skipped.map(({ path, reason }) => `${path}: ${reason}`);

const staged = async (files: Files, ...more: readonly string[]): Promise<Told> => {
  const made = repo({ "README.md": "# Stack\n" });
  made.stage(files);
  return stackgate(["scan", "--staged", "--format", "json", ...more], { cwd: made.path });
};

const IN_CODE = "2:21 openai-key-project";
const pad = "x".repeat(3000);

const found: readonly (readonly [name: string, file: string, bytes: Uint8Array, places: readonly string[]])[] = [
  ["a tar archive", "a.tar", tarOf([{ name: "./src/a.ts", content: CODE }]), [`a.tar!/src/a.ts:${IN_CODE}`]],
  ["a compressed tar", "a.tgz", gzipSync(tarOf([{ name: "a.ts", content: CODE }])), [`a.tgz!/a.ts:${IN_CODE}`]],
  ["a compressed file", "a.ts.gz", gzipSync(CODE), [`a.ts.gz!/a.ts:${IN_CODE}`]],
  [
    "a compressed file of two streams",
    "a.ts.gz",
    Buffer.concat([gzipSync("// nothing\n"), gzipSync(`export const key = "${KEY}";\n`)]),
    [`a.ts.gz!/a.ts:${IN_CODE}`],
  ],
  ["a zip archive", "a.zip", zipOf([{ name: "src/a.ts", content: CODE }]), [`a.zip!/src/a.ts:${IN_CODE}`]],
  ["a stored zip entry", "a.zip", zipOf([{ name: "a.ts", content: CODE, method: 0 }]), [`a.zip!/a.ts:${IN_CODE}`]],
  ["an open zip entry", "a.zip", zipOf([{ name: "a.ts", content: CODE, open: true }]), [`a.zip!/a.ts:${IN_CODE}`]],
  ["a zip64 entry", "a.zip", zipOf([{ name: "a.ts", content: CODE, wide: true }]), [`a.zip!/a.ts:${IN_CODE}`]],
  [
    "a zip entry that the directory does not name",
    "a.zip",
    zipOf([
      { name: "b.ts", content: pad },
      { name: "a.ts", content: CODE, unnamed: true },
    ]),
    [`a.zip!/a.ts:${IN_CODE}`],
  ],
  [
    "a zip archive behind a program",
    "setup.exe",
    zipOf([{ name: "a.ts", content: CODE }], `MZ${"\0".repeat(200)}`),
    [`setup.exe!/a.ts:${IN_CODE}`],
  ],
  ["a name that says nothing", "logo.png", zipOf([{ name: "a.ts", content: CODE }]), [`logo.png!/a.ts:${IN_CODE}`]],
  [
    "a document of an office",
    "plan.docx",
    zipOf([{ name: "word/document.xml", content: `<w:t>${KEY}</w:t>` }]),
    ["plan.docx!/word/document.xml:1:6 openai-key-project"],
  ],
  [
    "a text in pieces of a document",
    "plan.docx",
    zipOf([
      {
        name: "word/document.xml",
        content: `<?xml version="1.0"?>\n<w:p><w:r><w:t>${KEY.slice(0, 30)}</w:t></w:r><w:r><w:t>${KEY.slice(30)}</w:t></w:r></w:p>`,
      },
    ]),
    ["plan.docx!/word/document.xml:2:16 openai-key-project"],
  ],
  [
    "a sheet of passwords",
    "plan.xlsx",
    zipOf([
      {
        name: "xl/sharedStrings.xml",
        content: `<?xml version="1.0"?>\n<sst><si><t>DB_PASSWORD=${PASSWORD}</t></si></sst>`,
      },
    ]),
    ["plan.xlsx!/xl/sharedStrings.xml:2:25 generic-secret-assignment"],
  ],
  [
    "an archive in an archive in an archive",
    "a.zip",
    zipOf([
      {
        name: "b.tgz",
        content: gzipSync(tarOf([{ name: "c.jar", content: zipOf([{ name: "a.ts", content: CODE }]) }])),
      },
    ]),
    [`a.zip!/b.tgz!/c.jar!/a.ts:${IN_CODE}`],
  ],
  [
    "an env file",
    "a.zip",
    zipOf([{ name: "deploy/.env.prod", content: ENV }]),
    ["a.zip!/deploy/.env.prod:1:1 env-file-committed", "a.zip!/deploy/.env.prod:2:13 generic-secret-assignment"],
  ],
  [
    "a link that holds a key",
    "a.tar",
    tarOf([
      { name: "././@LongLink", type: "K", content: `../${KEY}\0` },
      { name: "link", type: "2", target: KEY.slice(0, 90) },
    ]),
    ["a.tar:1:516 openai-key-project", "a.tar!/link:1:4 openai-key-project"],
  ],
  [
    "what stands behind a gzip stream",
    "a.gz",
    Buffer.concat([gzipSync("x"), Buffer.from(`\nkey=${KEY}\n`)]),
    ["a.gz:2:5 openai-key-project"],
  ],
];

for (const [name, file, bytes, expected] of found) {
  test(`scan --staged looks into ${name}`, async () => {
    const told = await staged({ [file]: bytes });
    assert.deepEqual([places(told), problems(told)], [expected, []]);
    assert.equal(told.code, expected.length > 0 ? 1 : 0);
    assert.ok(!told.stdout.includes(KEY) && !told.stdout.includes(PASSWORD));
  });
}

const bomb = (): Buffer => gzipSync(Buffer.alloc(60 << 20));
const nested = (depth: number): Buffer =>
  depth === 0 ? Buffer.from(CODE) : zipOf([{ name: depth === 1 ? "a.ts" : "a.zip", content: nested(depth - 1) }]);
const crcBroken = (): Buffer => {
  const archive = zipOf([{ name: "a.txt", content: pad, method: 0 }]);
  archive[100] = 0x79;
  return archive;
};

const unread: readonly (readonly [name: string, file: string, bytes: () => Uint8Array, problems: readonly string[]])[] =
  [
    [
      "an encrypted entry",
      "a.zip",
      () => zipOf([{ name: "a.ts", content: pad, encrypted: true }]),
      ["archive-encrypted a.zip!/a.ts"],
    ],
    [
      "a method that is not read",
      "a.zip",
      () => zipOf([{ name: "a.ts", content: pad, method: 12 }]),
      ["archive-unknown-form a.zip!/a.ts"],
    ],
    ["xz", "a.xz", () => Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4]), ["archive-unknown-form a.xz"]],
    [
      "a cut zip archive",
      "a.zip",
      () => zipOf([{ name: "a.ts", content: pad }]).subarray(0, -30),
      ["archive-damaged a.zip"],
    ],
    [
      "a cut tar archive",
      "a.tar",
      () => tarOf([{ name: "a.ts", content: pad }]).subarray(0, 2000),
      ["archive-damaged a.tar"],
    ],
    ["a cut gzip stream", "a.gz", () => gzipSync(pad).subarray(0, -12), ["archive-damaged a.gz"]],
    ["an entry other than its checksum", "a.zip", crcBroken, ["archive-damaged a.zip!/a.txt"]],
    ["a bomb", "a.gz", bomb, ["archive-too-large a.gz"]],
    [
      "a bomb in an archive",
      "a.zip",
      () => zipOf([{ name: "b.gz", content: bomb(), method: 0 }]),
      ["archive-too-large a.zip!/b.gz"],
    ],
    ["archives nested too deep", "a.zip", () => nested(6), ["archive-too-deep a.zip!/a.zip!/a.zip!/a.zip!/a.zip"]],
  ];

for (const [name, file, bytes, expected] of unread) {
  test(`scan --staged does not call ${name} clean, and a written reason accepts it`, async () => {
    const made = repo({ "README.md": "# Stack\n" });
    made.stage({ [file]: bytes() });
    const scan = (...more: readonly string[]): Promise<Told> =>
      stackgate(["scan", ...more, "--format", "json"], { cwd: made.path });
    const told = await scan("--staged");
    assert.deepEqual([told.code, places(told), problems(told)], [2, [], expected]);
    const [code = "", path] = expected[0]?.split(" ") ?? [];
    made.write({ ".stackgate.yml": `allow: [{ problem: ${code}, path: "${file}", reason: made by our test }]\n` });
    const accepted = await scan("--staged");
    assert.deepEqual([accepted.code, problems(accepted)], [0, []]);
    assert.deepEqual(leftOut(accepted), [`${path}: not looked into, accepted: made by our test`]);
    made.write({ ".stackgate.yml": `allow: [{ problem: ${code}, path: "other", reason: made by our test }]\n` });
    assert.equal((await scan("--staged")).code, 2);
    made.write({ ".stackgate.yml": undefined });
    const tree = await scan();
    assert.deepEqual([tree.code, problems(tree), leftOut(tree).length], [0, [], 1]);
  });
}

test("advice about what is in an archive is about the archive", async () => {
  const told = await staged({ "a.zip": zipOf([{ name: ".env", content: ENV }]) });
  const { findings } = JSON.parse(told.stdout) as { findings: readonly { fix: string }[] };
  for (const { fix } of findings) assert.match(fix, /make the archive again without it/i);
});

test("an exception for many members accepts no others that come behind them", async () => {
  const made = repo({ "README.md": "# Stack\n" });
  const named = (folder: string, i: number) => ({ name: `${folder}/f${i}`, content: pad, encrypted: true });
  const files = [...Array.from({ length: 60 }, (_, i) => named("samples", i)), named("hidden", 0)];
  made.stage({ "a.zip": zipOf(files) });
  made.write({
    ".stackgate.yml": 'allow: [{ problem: archive-encrypted, path: "a.zip!/samples/**", reason: made by our test }]\n',
  });
  const told = await stackgate(["scan", "--staged", "--format", "json"], { cwd: made.path });
  assert.deepEqual([told.code, problems(told)], [2, ["archive-encrypted a.zip"]]);
});

test("a changed archive brings what its base did not hold", async () => {
  const before = zipOf([{ name: "app-1/a.ts", content: CODE }]);
  const made = repo({ "a.zip": before });
  const other = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1);
  made.stage({ "a.zip": zipOf([{ name: "app-2/a.ts", content: `${CODE}const b = "${other}";\n` }]) });
  const told = await stackgate(["scan", "--staged", "--format", "json"], { cwd: made.path });
  const report = JSON.parse(told.stdout) as Report;
  assert.deepEqual(
    report.findings.map(({ path, startLine, status, blocking }) => [path, startLine, status, blocking]),
    [
      ["a.zip!/app-2/a.ts", 2, "existing", false],
      ["a.zip!/app-2/a.ts", 3, "introduced", true],
    ],
  );
});

test("scan looks into archives of the working tree, of a range's commits, of any folder and of stdin", async () => {
  const archive = zipOf([{ name: "a.ts", content: CODE }]);
  const made = repo({ "README.md": "# Stack\n" });
  made.commit("in", { "lib/a.jar": archive });
  const run = (argv: readonly string[], stdin?: Uint8Array): Promise<Told> =>
    stackgate(["scan", ...argv, "--format", "json"], { cwd: made.path, ...(stdin === undefined ? {} : { stdin }) });
  const expected = [`lib/a.jar!/a.ts:${IN_CODE}`];
  assert.deepEqual(places(await run([])), expected);
  assert.deepEqual(places(await run(["--no-git"])), expected);
  assert.deepEqual(places(await run(["--stdin", "--stdin-path", "lib/a.jar"], archive)), expected);
  made.commit("out", { "lib/a.jar": undefined });
  assert.deepEqual(places(await run(["--base", "HEAD~2"])), expected);
  assert.deepEqual(places(await run([])), []);
});

test("an archive that someone hands in and that cannot be read is a problem without any change", async () => {
  const { path: cwd } = repo({ a: "1\n" });
  const told = await stackgate(["scan", "--stdin", "--stdin-path", "a.gz", "--format", "json"], {
    cwd,
    stdin: gzipSync(pad).subarray(0, -12),
  });
  assert.deepEqual([told.code, problems(told)], [2, ["archive-damaged a.gz"]]);
});

test("a finding in an archive is annotated at the archive, which is what the change shows", async () => {
  const made = repo({ a: "1\n" });
  made.stage({ "lib/a.zip": zipOf([{ name: "a.ts", content: CODE }]) });
  const { stdout } = await stackgate(["scan", "--staged", "--format", "github"], { cwd: made.path });
  assert.match(stdout, /^::error file=lib\/a\.zip,title=[^:]*::lib\/a\.zip!\/a\.ts:2%0A/);
});

test("names of members lead nowhere and are printed safely", async () => {
  const told = await staged({
    "a.tar": Buffer.concat([
      tarEntry({ name: "../../etc/a.ts", content: CODE }),
      tarEntry({ name: "/abs\n::error::x\u001b[31m/a.ts", content: CODE }),
      Buffer.alloc(1024),
    ]),
  });
  assert.deepEqual(
    (JSON.parse(told.stdout) as Report).findings.map(({ path }) => path),
    ["a.tar!/(..)/(..)/etc/a.ts", "a.tar!/abs\n::error::x\u001b[31m/a.ts"],
  );
  const made = repo({ a: "1\n" });
  made.stage({ "a.tar": tarOf([{ name: "b\n::error::x\u001b[31m/a.ts", content: CODE }]) });
  const { stdout, code } = await stackgate(["scan", "--staged", "--verbose"], { cwd: made.path });
  assert.equal(code, 1);
  assert.ok(!stdout.includes("\u001b") && !stdout.includes("\n::error"));
});
