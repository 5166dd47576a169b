// A large folder, looked at by one thread and by several: what is told is the same to the byte, whatever becomes of a thread.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { zipOf } from "../support/archives.ts";
import { builtPackage } from "../support/built-package.ts";
import { folder } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const made = join(folder("package"), "stackgate");
const { cli } = builtPackage(made);
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const CODE = `export const key = "${KEY}";\n`;

/** 2,400 files, of each kind that is looked at in its own way. */
function largeFolder(): string {
  const path = folder("large");
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (let i = 0; i < 2400; i++)
    write(`src/${i % 40}/${i}.ts`, `export const value${i} = "${"river ".repeat(i % 50)}";\n`);
  for (let i = 0; i < 8; i++) write(`src/${i * 5}/key-${i}.ts`, `const n = ${i};\n${CODE}`);
  write("src/wide.ts", Buffer.from(`\ufeff${CODE}`, "utf16le"));
  write("src/accepted.ts", `// stackgate:allow openai-key-project -- a test\n${CODE}`);
  write("packed/a.zip", zipOf([{ name: "inner/key.ts", content: CODE }]));
  write("packed/pointer.bin", `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12\n`);
  write("deploy/.env", `DB_PASSWORD=${secretOf("{alnum:24}")}\n`);
  write("deploy/compose.yaml", "services:\n  a:\n    image: nginx:latest\n    privileged: true\n");
  write(`names/${KEY}.txt`, "nothing\n");
  write("empty.txt", "");
  symlinkSync("../.env", join(path, "deploy", "link"));
  return path;
}

const path = largeFolder();

interface Told {
  readonly status: number | null;
  readonly report: string;
}

const told = (program: string, ...args: readonly string[]): Told => toldOf(path, program, ...args);

function toldOf(cwd: string, program: string, ...args: readonly string[]): Told {
  const all = ["scan", "--no-git", "--format", "json", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...all], { cwd, encoding: "utf8" });
  // A slow machine is told how far it is.
  assert.match(stderr, /^(?:stackgate: (?:scanning|listing) .*\n)*$/);
  return { status, report: stdout };
}

test("a large folder is told alike by one thread and by several", () => {
  const alone = told(cli, "--jobs", "1");
  assert.equal(alone.status, 1);
  const { findings, summary } = JSON.parse(alone.report) as {
    readonly findings: readonly unknown[];
    readonly summary: { readonly coverage: { readonly documents: number } };
  };
  assert.ok(findings.length > 10, `${findings.length} findings`);
  assert.ok(summary.coverage.documents > 2400, `${summary.coverage.documents} documents`);
  for (const jobs of ["2", "3", "8", "100"]) assert.deepEqual(told(cli, "--jobs", jobs), alone, `${jobs} jobs`);
  assert.deepEqual(told(cli), alone, "as many as there are cores");
  const rest = ["--exclude", "src/**", "--exclude", "packed/**"];
  assert.deepEqual(told(cli, "--jobs", "3", ...rest), told(cli, "--jobs", "1", ...rest), "excluded paths");
});

test("one large file is told alike by one thread and by several", () => {
  const large = folder("one");
  const half = "const river = bed(12, 'sand') + 1; ".repeat(360_000);
  writeFileSync(join(large, "bundle.js"), `${half}; key = "${KEY}"; ${half}`);
  const alone = toldOf(large, cli, "--jobs", "1");
  assert.equal(alone.status, 1);
  const { findings } = JSON.parse(alone.report) as { readonly findings: readonly { readonly startColumn: number }[] };
  assert.deepEqual(
    findings.map(({ startColumn }) => startColumn),
    [half.length + 10],
  );
  for (const jobs of ["2", "5"]) assert.deepEqual(toldOf(large, cli, "--jobs", jobs), alone, `${jobs} jobs`);
  writeFileSync(join(large, "bundle.js"), half + half);
  const nothing = toldOf(large, cli, "--jobs", "1");
  assert.equal(nothing.status, 0);
  assert.deepEqual(toldOf(large, cli, "--jobs", "2"), nothing);
});

test("a thread that fails changes nothing of what is told", () => {
  const alone = told(cli, "--jobs", "1");
  for (const [name, code] of [
    ["throws", "throw new Error('river');"],
    ["ends", "process.exit(0);"],
    [
      "takes files and throws",
      'import { workerData } from "node:worker_threads"; Atomics.add(new Int32Array(workerData.shared), 0, 300); throw 1;',
    ],
    ["is no module", "import {"],
  ] as const) {
    const copy = join(folder("broken"), "stackgate");
    cpSync(made, copy, { recursive: true });
    writeFileSync(join(copy, "dist", "worker.mjs"), code);
    assert.deepEqual(told(join(copy, "dist", "cli.js"), "--jobs", "3"), alone, name);
  }
});

test("the verbose page says how fast it went and what memory it took", () => {
  const { stdout } = spawnSync(process.execPath, [cli, "scan", "--no-git", "--verbose"], {
    cwd: path,
    encoding: "utf8",
  });
  assert.match(stdout, /^ {2}\d+\.\d MB a second, \d+ MB of memory at most$/m);
});

test("--jobs takes a whole number of at least 1", () => {
  for (const jobs of ["0", "-1", "two", ""]) {
    const { status, stderr } = spawnSync(process.execPath, [cli, "scan", `--jobs=${jobs}`], {
      cwd: path,
      encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.match(stderr, /--jobs/);
  }
});
