import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { ruleTexts } from "../../src/detect/texts.ts";
import { type Files, folder, repo } from "../support/repo.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const BUILT = mkdtempSync(join(tmpdir(), "stackgate-dist-"));
after(() => rmSync(BUILT, { recursive: true, force: true }));

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function node(code: string): void {
  execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: TOP,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

test("dist/ is what a build gives, to the byte", () => {
  node(`const { buildInto } = await import("./scripts/build.mjs"); await buildInto(${JSON.stringify(BUILT)});`);
  assert.deepEqual(filesOf(join(TOP, "dist")), filesOf(BUILT));
  for (const file of filesOf(BUILT)) {
    assert.ok(
      readFileSync(join(BUILT, file)).equals(readFileSync(join(TOP, "dist", file))),
      `dist/${file} is not what a build gives: npm run build`,
    );
  }
});

test("dist/ needs no package that is not in it", () => {
  for (const file of filesOf(BUILT).filter((name) => /\.(?:mjs|cjs|js)$/.test(name))) {
    const code = readFileSync(join(BUILT, file), "utf8");
    const outside = [
      ...code.matchAll(/^(?:import|export)\s[^;]*?from "([^"]+)";|\b(?:import|(?<!\.)require)\("([^"]+)"\)/gm),
    ]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((name) => !name.startsWith("./") && !isBuiltin(name));
    assert.deepEqual(outside, [], file);
  }
});

/** The chunks that the built command loads. */
function loadedBy(args: readonly string[], cwd: string): readonly string[] {
  const coverage = folder("coverage");
  execFileSync(process.execPath, [join(BUILT, "cli.js"), ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_GLOBAL: "/dev/null", NODE_V8_COVERAGE: coverage },
  });
  const urls = readdirSync(coverage).flatMap((name) =>
    (JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: readonly { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
  return [...new Set(urls.filter((url) => url.includes(basename(BUILT))).map((url) => basename(url)))].sort();
}

/** Beginnings of what rules say, as they stand in code. */
const SAID = [...ruleTexts.values()].flatMap(({ why, fix }) => [why.en, fix.en]).map((text) => text.slice(0, 30));
const saidIn = (chunk: string): readonly string[] => {
  const code = readFileSync(join(BUILT, chunk), "utf8");
  return SAID.filter((text) => !/["'`\\]/.test(text) && code.includes(text));
};

const clean: readonly { readonly name: string; readonly files: Files; readonly chunks: readonly string[] }[] = [
  {
    name: "source",
    files: { "src/a.ts": "export const a = 1;\n" },
    chunks: ["cli.js", "scanner.cjs", "start.cjs"],
  },
  {
    name: "a compose project",
    files: {
      "compose.yaml":
        'services:\n  a:\n    image: "a@sha256:' +
        "0".repeat(64) +
        '"\n    user: "1000"\n    mem_limit: 256m\n    cpus: 0.5\n    pids_limit: 100\n    read_only: true\n    cap_drop: [ALL]\n' +
        "    healthcheck: {test: [CMD, x]}\n    logging: {driver: local}\n",
    },
    chunks: ["cli.js", ...["compose-schema.cjs", "compose.cjs", "scanner.cjs", "start.cjs"]],
  },
];

for (const { name, files, chunks } of clean) {
  test(`what finds nothing in ${name} loads no sentence of any rule and no module`, () => {
    const { path, stage, git } = repo({ "README.md": "x\n" });
    stage(files);
    for (const command of ["hook pre-commit", "scan --staged", "scan --base HEAD~1"]) {
      if (command.includes("HEAD~1")) git("commit", "-q", "-m", "second");
      const loaded = loadedBy(command.split(" "), path);
      const own = loaded.filter((chunk) => readFileSync(join(BUILT, chunk), "utf8").length > 200);
      const more = command.includes("--base") ? ["range.cjs"] : [];
      assert.deepEqual(own, [...chunks, ...more].sort(), command);
      for (const chunk of loaded) assert.deepEqual(saidIn(chunk), [], chunk);
    }
  });
}

test("a command that explains loads the sentences, which are all in one chunk", () => {
  const loaded = loadedBy(["rules"], folder());
  assert.ok(loaded.includes("words.cjs"));
  assert.ok(saidIn("words.cjs").length > SAID.length / 2, "so that a sentence elsewhere would have been seen");
});

test("a built command has the sentences of every room", () => {
  const path = folder();
  for (const [args, says] of [
    ["merge no-such.json", /no-such\.json/],
    ["scan no-such-folder --no-git", /no-such-folder/],
    ["scan --format no-such", /no-such/],
  ] as const) {
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(BUILT, "cli.js"), ...args.split(" ")], {
      cwd: path,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: path },
    });
    assert.equal(status, 2, args);
    assert.match(stderr + stdout, says);
    assert.doesNotMatch(stderr, /^ {4}at /m);
  }
});

test("generated files are what npm run gen writes", async () => {
  const stale = JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { existsSync, readFileSync } from "node:fs";
         const { generated, leftOver } = await import("./scripts/gen.mjs");
         const isStale = ([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text;
         const stale = [...(await generated())].filter(isStale).map(([file]) => file);
         console.log(JSON.stringify([...stale, ...(await leftOver())]));`,
      ],
      { cwd: TOP, encoding: "utf8" },
    ),
  ) as unknown;
  assert.deepEqual(stale, [], "npm run gen");
});

test("the package declares what the project promises", () => {
  const manifest = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8")) as Record<string, unknown>;
  assert.deepEqual(manifest.dependencies, {});
  assert.deepEqual(manifest.bin, { stackgate: "dist/cli.js" });
  assert.deepEqual(manifest.engines, { node: ">=20.19" });
});
