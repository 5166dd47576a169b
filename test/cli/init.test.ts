import assert from "node:assert/strict";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withLine } from "../../src/cli/init-hook-file.ts";
import { withHusky } from "../../src/cli/init-package.ts";
import { folder, repo, writeInto } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const PACKAGE = '{\n  "name": "stack",\n  "private": true\n}\n';
const LINE = "sh node_modules/stackgate/hooks/pre-commit";
const INSTALLED = { "node_modules/stackgate/package.json": "{}\n" };

/** Contents and modes of all files below `top`, except git's objects. */
function state(top: string): Readonly<Record<string, string>> {
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.git\/(?:objects|logs)\//.test(path));
  return Object.fromEntries(
    paths.sort().map((path) => [path, `${statSync(path).mode.toString(8)} ${readFileSync(path, "latin1")}`]),
  );
}

const text = (top: string, name: string): string => readFileSync(join(top, name), "utf8");

test("init goes through husky where there is a package.json, says what it did, and changes nothing the second time", async () => {
  const { path: cwd, git, write } = repo({ "package.json": PACKAGE, ".gitignore": "node_modules\n" });
  write(INSTALLED);
  const told = await stackgate(["init"], { cwd });
  assert.deepEqual([told.code, told.stderr], [0, ""]);
  for (const what of [
    "package.json",
    ".husky/pre-commit",
    ".husky/pre-merge-commit",
    ".husky/pre-push",
    "core.hooksPath",
  ]) {
    assert.match(told.stdout, new RegExp(`^  \\+ ${what} `, "m"));
  }
  assert.equal(text(cwd, ".husky/pre-commit"), `${LINE}\n`);
  assert.equal(text(cwd, ".husky/pre-push"), 'sh node_modules/stackgate/hooks/pre-push "$@"\n');
  assert.equal(git("config", "core.hooksPath"), ".husky/_");
  const manifest = JSON.parse(text(cwd, "package.json")) as { scripts: object; devDependencies: object };
  assert.deepEqual(
    [manifest.scripts, Object.keys(manifest.devDependencies)],
    [{ prepare: "husky || exit 0" }, ["husky"]],
  );
  const before = state(cwd);
  const again = await stackgate(["init"], { cwd });
  assert.equal(again.code, 0);
  assert.doesNotMatch(again.stdout, /^ {2}\+/m);
  assert.deepEqual(state(cwd), before);
  assert.match(git("status", "--porcelain", "-uall"), /^\?\? \.husky\/pre-commit$/m);
  assert.doesNotMatch(git("status", "--porcelain", "-uall"), /\.husky\/_/, "husky's own folder is not for git");
});

test("init keeps the lines of a hook that is there, and the folder that husky was given", async () => {
  const { path: cwd, git } = repo({
    "package.json": '{"scripts":{"prepare":"husky .config/husky"}}',
    ".config/husky/pre-commit": "npx lint-staged\n",
  });
  assert.equal((await stackgate(["init"], { cwd })).code, 0);
  assert.equal(text(cwd, ".config/husky/pre-commit"), `npx lint-staged\n${LINE}\n`);
  assert.equal(git("config", "core.hooksPath"), ".config/husky/_");
  assert.ok(!existsSync(join(cwd, ".husky")));
});

test("init installs git's own hooks where there is no package.json, and makes none", async () => {
  const { path: cwd, git } = repo({ "compose.yaml": "services: {}\n" });
  writeInto(cwd, { ".git/hooks/pre-commit": "#!/bin/sh\necho mine\n" });
  const told = await stackgate(["init"], { cwd, packageFolder: "/opt/it's here" });
  assert.deepEqual([told.code, told.stderr], [0, ""]);
  assert.equal(
    text(cwd, ".git/hooks/pre-commit"),
    `#!/bin/sh\necho mine\nsh '/opt/it'\\''s here/hooks/pre-commit' "$@" || exit $?\n`,
  );
  assert.equal(text(cwd, ".git/hooks/pre-push"), `#!/bin/sh\nsh '/opt/it'\\''s here/hooks/pre-push' "$@" || exit $?\n`);
  for (const name of ["pre-commit", "pre-merge-commit", "pre-push"])
    assert.equal(statSync(join(cwd, ".git/hooks", name)).mode & 0o111, 0o111);
  assert.ok(!existsSync(join(cwd, "package.json")));
  assert.equal(git("status", "--porcelain"), "");
  const before = state(cwd);
  assert.equal((await stackgate(["init"], { cwd, packageFolder: "/opt/it's here" })).code, 0);
  assert.deepEqual(state(cwd), before);
});

test("init uses the folder that core.hooksPath names in this repository", async () => {
  const { path: cwd, git } = repo({
    "package.json": PACKAGE,
    "githooks/pre-commit": "#!/usr/bin/env bash\nmake lint\n",
  });
  git("config", "core.hooksPath", "githooks");
  const told = await stackgate(["init"], { cwd, packageFolder: "/opt/stackgate" });
  assert.match(told.stdout, /core\.hooksPath at githooks/);
  assert.equal(
    text(cwd, "githooks/pre-commit"),
    "#!/usr/bin/env bash\nmake lint\nsh '/opt/stackgate/hooks/pre-commit' \"$@\" || exit $?\n",
  );
  assert.equal(text(cwd, "package.json"), PACKAGE);
});

test("init names the hooks that husky hides", async () => {
  const { path: cwd } = repo({ "package.json": PACKAGE });
  writeInto(cwd, { ".git/hooks/commit-msg": "#!/bin/sh\n" });
  chmodSync(join(cwd, ".git/hooks/commit-msg"), 0o755);
  assert.match((await stackgate(["init"], { cwd })).stdout, /hooks that git no longer runs \(commit-msg\)/);
});

const refused: readonly {
  readonly name: string;
  readonly files: Parameters<typeof repo>[0];
  readonly own?: Parameters<typeof repo>[0];
  readonly says: RegExp;
}[] = [
  {
    name: "a package.json that is none",
    files: { "package.json": "{" },
    says: /Expected package\.json to be an object/,
  },
  { name: "scripts that are no object", files: { "package.json": '{"scripts":[]}' }, says: /Expected package\.json/ },
  {
    name: "a hook that is no shell script",
    files: { a: "a" },
    own: { ".git/hooks/pre-commit": "#!/usr/bin/env python3\n" },
    says: /`pre-commit` is no shell script/,
  },
  {
    name: "a hook that is a link",
    files: { "package.json": PACKAGE, ".husky/pre-commit": { link: "/etc/passwd" } },
    says: /is a link/,
  },
  {
    name: "a hook folder that is a link",
    files: { "package.json": PACKAGE, ".husky": { link: "/tmp" } },
    says: /is a link/,
  },
];

for (const { name, files, own = {}, says } of refused) {
  test(`init refuses ${name} and changes nothing`, async () => {
    const { path: cwd } = repo(files);
    writeInto(cwd, own);
    const before = state(cwd);
    const { code, stderr } = await stackgate(["init"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.deepEqual(state(cwd), before);
  });
}

test("init outside of a repository ends with 2 and makes nothing", async () => {
  const cwd = folder();
  writeInto(cwd, { "package.json": PACKAGE });
  const { code, stderr } = await stackgate(["init"], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /is not in a git repository/);
  assert.deepEqual(readdirSync(cwd), ["package.json"]);
});

const manifests: readonly {
  readonly name: string;
  readonly text: string;
  readonly isInstalled: boolean;
  readonly expected: string;
}[] = [
  {
    name: "keeps tabs, CRLF and the order of keys",
    text: '{\r\n\t"version": "1",\r\n\t"name": "a"\r\n}\r\n',
    isInstalled: true,
    expected:
      '{\r\n\t"version": "1",\r\n\t"name": "a",\r\n\t"scripts": {\r\n\t\t"prepare": "husky || exit 0"\r\n\t},\r\n\t"devDependencies": {\r\n\t\t"husky": "^9.1.7"\r\n\t}\r\n}\r\n',
  },
  {
    name: "keeps a prepare script",
    text: '{\n  "scripts": {\n    "prepare": "npm run build"\n  },\n  "devDependencies": {\n    "husky": "^9.0.0"\n  }\n}',
    isInstalled: true,
    expected:
      '{\n  "scripts": {\n    "prepare": "npm run build && (husky || exit 0)"\n  },\n  "devDependencies": {\n    "husky": "^9.0.0"\n  }\n}',
  },
  {
    name: "leaves what has all to the byte",
    text: '{ "scripts": {"prepare":"husky"}, "devDependencies": {"husky": "9", "stackgate": "1"} }',
    isInstalled: false,
    expected: '{ "scripts": {"prepare":"husky"}, "devDependencies": {"husky": "9", "stackgate": "1"} }',
  },
];

for (const { name, text: before, isInstalled, expected } of manifests) {
  test(`withHusky() ${name}`, () => assert.equal(withHusky(before, isInstalled).text, expected));
}

test("withHusky() names stackgate where it is not installed", () => {
  assert.deepEqual(withHusky(PACKAGE, false).added, [
    "devDependencies.husky",
    "devDependencies.stackgate",
    "scripts.prepare",
  ]);
});

const hookFiles: readonly {
  readonly name: string;
  readonly text: string | undefined;
  readonly kind: "husky" | "plain";
  readonly expected: string | undefined;
}[] = [
  { name: "makes one that is not there", text: undefined, kind: "husky", expected: "LINE\n" },
  { name: "makes a plain one with its first line", text: "", kind: "plain", expected: "#!/bin/sh\nLINE\n" },
  { name: "goes to the end", text: "a\nb", kind: "husky", expected: "a\nb\nLINE\n" },
  {
    name: "goes before a line that leaves",
    text: "#!/bin/sh\na\nexec b\n",
    kind: "plain",
    expected: "#!/bin/sh\na\nLINE\nexec b\n",
  },
  { name: "is there already", text: "LINE\nexec b\n", kind: "husky", expected: "LINE\nexec b\n" },
  { name: "keeps CRLF", text: "a\r\n", kind: "husky", expected: "a\r\nLINE\r\n" },
  { name: "leaves another language alone", text: "#!/usr/bin/env node\n", kind: "husky", expected: undefined },
  { name: "leaves a program alone", text: "\x7fELF", kind: "plain", expected: undefined },
];

for (const { name, text: before, kind, expected } of hookFiles) {
  test(`withLine() ${name}`, () => assert.equal(withLine(before, "LINE", kind), expected));
}
