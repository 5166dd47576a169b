import assert from "node:assert/strict";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { withLine } from "../../src/cli/init-hook-file.ts";
import { withHusky } from "../../src/cli/init-package.ts";
import { folder, repo, writeInto } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const PACKAGE = '{\n  "name": "stack",\n  "private": true\n}\n';
const LINE = "sh node_modules/stackgate/hooks/pre-commit";
const IGNORED = "# env files hold keys (stackgate)\n.env\n!.env.example\n";
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
    ".github/workflows/stackgate.yml",
    ".stackgate.yml",
    ".gitignore",
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
  const packageFolder = join(folder(), "it's here");
  symlinkSync(TOP, packageFolder);
  const told = await stackgate(["init", "--no-ci"], { cwd, packageFolder });
  assert.deepEqual([told.code, told.stderr], [0, ""], told.stdout);
  assert.match(told.stdout, /^Tried: a commit with a generated key was refused, a clean one passed\.$/m);
  const quoted = `'${packageFolder.replace("'", "'\\''")}`;
  assert.equal(
    text(cwd, ".git/hooks/pre-commit"),
    `#!/bin/sh\necho mine\nsh ${quoted}/hooks/pre-commit' "$@" || exit $?\n`,
  );
  assert.equal(text(cwd, ".git/hooks/pre-push"), `#!/bin/sh\nsh ${quoted}/hooks/pre-push' "$@" || exit $?\n`);
  for (const name of ["pre-commit", "pre-merge-commit", "pre-push"])
    assert.equal(statSync(join(cwd, ".git/hooks", name)).mode & 0o111, 0o111);
  assert.ok(!existsSync(join(cwd, "package.json")));
  assert.equal(git("status", "--porcelain"), "?? .gitignore\n?? .stackgate.yml");
  const before = state(cwd);
  assert.equal((await stackgate(["init", "--no-ci"], { cwd, packageFolder })).code, 0);
  assert.deepEqual(state(cwd), before);
});

test("init uses the folder that core.hooksPath names in this repository", async () => {
  const { path: cwd, git } = repo({
    "package.json": PACKAGE,
    "githooks/pre-commit": "#!/usr/bin/env bash\nmake lint\n",
  });
  git("config", "core.hooksPath", "githooks");
  const told = await stackgate(["init"], { cwd });
  assert.match(told.stdout, /core\.hooksPath at githooks/);
  assert.equal(
    text(cwd, "githooks/pre-commit"),
    `#!/usr/bin/env bash\nmake lint\nsh '${TOP}/hooks/pre-commit' "$@" || exit $?\n`,
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

/** A package whose scanner knows one kind of key and starts at once, where it is not the scanner that is tested. */
function quickPackage(): string {
  const path = folder();
  for (const name of ["hooks", "docs/workflows"]) cpSync(join(TOP, name), join(path, name), { recursive: true });
  writeInto(path, {
    "package.json": '{\n  "name": "stackgate",\n  "type": "module"\n}\n',
    "dist/cli.js": `import { execFileSync } from "node:child_process";
const told = execFileSync("git", ["diff", "--cached"], { encoding: "utf8" });
console.log("stackgate hook " + process.argv[3] + ": end");
process.exitCode = told.includes("sk-proj-") ? 1 : 0;\n`,
  });
  return path;
}
const packageFolder = quickPackage();

const ways: readonly {
  readonly name: string;
  readonly files: Parameters<typeof repo>[0];
  readonly args?: readonly string[];
  readonly file: string;
  readonly after: string;
}[] = [
  {
    name: "lefthook",
    files: { "lefthook.yml": "pre-commit:\n  commands:\n    lint:\n      run: make lint\n", "package.json": PACKAGE },
    file: "lefthook.yml",
    after:
      "pre-commit:\n  commands:\n    lint:\n      run: make lint\nextends:\n  - node_modules/stackgate/hooks/lefthook.yml\n",
  },
  {
    name: "the pre-commit framework",
    files: {
      ".pre-commit-config.yaml": "default_stages: [pre-commit]\nrepos: # all\n- repo: local\n  hooks:\n    - id: a\n",
    },
    file: ".pre-commit-config.yaml",
    after: [
      "default_stages: [pre-commit]\nrepos: # all\n- repo: local\n  hooks:\n    - id: a\n",
      "- repo: local\n  hooks:\n",
      "    - id: stackgate\n      name: stackgate\n      entry: sh node_modules/stackgate/hooks/pre-commit\n",
      "      language: system\n      stages: [pre-commit, pre-merge-commit]\n",
      "      pass_filenames: false\n      always_run: true\n      require_serial: true\n",
      "    - id: stackgate-push\n      name: stackgate-push\n      entry: sh node_modules/stackgate/hooks/pre-push\n",
      "      language: system\n      stages: [pre-push]\n",
      "      pass_filenames: false\n      always_run: true\n      require_serial: true\n",
    ].join(""),
  },
  {
    name: "hooks that git tracks",
    files: { "package.json": PACKAGE },
    args: ["--plain"],
    file: "hooks/pre-commit",
    after: readFileSync(join(TOP, "hooks/pre-commit"), "utf8"),
  },
  {
    name: "hooks that git tracks beside those of React",
    files: { "package.json": PACKAGE, "hooks/useState.ts": "a\n" },
    args: ["--plain"],
    file: ".githooks/pre-commit",
    after: readFileSync(join(TOP, "hooks/pre-commit"), "utf8"),
  },
  {
    name: "husky",
    files: { "package.json": PACKAGE, ".gitignore": "node_modules\n" },
    file: ".husky/pre-commit",
    after: `${LINE}\n`,
  },
  { name: "git's own hooks", files: { a: "a\n" }, file: ".gitignore", after: IGNORED },
];

for (const { name, files, args = [], file, after } of ways) {
  test(`init through ${name}: the plan alone changes nothing, the second run neither, and --remove takes all of it out`, async () => {
    const { path: cwd } = repo(files);
    const untouched = state(cwd);
    const plan = await stackgate(["init", "--dry-run", ...args], { cwd, packageFolder });
    assert.deepEqual([plan.code, plan.stderr], [0, ""]);
    assert.match(plan.stdout, /Nothing has changed: this was --dry-run\.\n$/);
    assert.deepEqual(state(cwd), untouched);
    await stackgate(["init", ...args], { cwd, packageFolder });
    assert.equal(text(cwd, file), after);
    assert.match(text(cwd, ".github/workflows/stackgate.yml"), /^permissions: \{\}$/m);
    const first = state(cwd);
    await stackgate(["init", ...args], { cwd, packageFolder });
    assert.deepEqual(state(cwd), first);
    const { code, stdout, stderr } = await stackgate(["init", "--remove"], { cwd, packageFolder });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, new RegExp(`^  - ${file.replaceAll(".", "\\.")}$`, "m"));
    assert.deepEqual(state(cwd), untouched);
    assert.match(
      (await stackgate(["init", "--remove"], { cwd, packageFolder })).stdout,
      /Nothing of stackgate was found here\./,
    );
  });
}

test("a gate that is tried leaves nothing behind: no object, no index, no file", async () => {
  const { path: cwd } = repo({ "a.ts": "a\n" });
  await stackgate(["init", "--no-ci"], { cwd });
  const all = (): readonly string[] => readdirSync(cwd, { recursive: true, encoding: "utf8" }).sort();
  const before = [all(), state(cwd)];
  const again = await stackgate(["init", "--no-ci"], { cwd });
  assert.match(again.stdout, /^Tried: a commit with a generated key was refused/m);
  assert.deepEqual([all(), state(cwd)], before);
});

test("init says so where the gate does not stand after all", async () => {
  const open = repo({ "a.ts": "a\n", ".stackgate.yml": "version: 1\nexclude:\n  - '**/.env'\n" });
  const leak = await stackgate(["init", "--no-ci"], { cwd: open.path });
  assert.equal(leak.code, 1);
  assert.match(leak.stdout, /^Tried: a commit with a generated key passed, so the gate does not stand\./m);
  const shut = repo({ "a.ts": "a\n", ".stackgate.yml": "nonsense: 1\n" });
  const none = await stackgate(["init", "--no-ci"], { cwd: shut.path });
  assert.equal(none.code, 1);
  assert.match(none.stdout, /^Tried: every commit is refused, a clean one too: stackgate: commit stopped/m);
});

test("a hook that does more is not run for the trial", async () => {
  const { path: cwd } = repo({ a: "a" });
  writeInto(cwd, { ".git/hooks/pre-commit": "#!/bin/sh\ntouch ran\n" });
  assert.match(
    (await stackgate(["init", "--no-ci"], { cwd })).stdout,
    /^Tried: a commit with a generated key was ref/m,
  );
  assert.ok(!existsSync(join(cwd, "ran")));
});

for (const [name, origin, isThere] of [
  ["GitHub", "git@github.com:a/b.git", true],
  ["a host of its own", "https://code.example.org/a/b.git", true],
  ["GitLab", "https://gitlab.com/a/b.git", false],
  ["a GitLab of one's own", "git@gitlab.example.org:a/b.git", false],
] as const) {
  test(`init ${isThere ? "writes" : "writes no"} workflow where the remote is ${name}`, async () => {
    const { path: cwd, git } = repo({ a: "a" });
    git("remote", "add", "origin", origin);
    await stackgate(["init"], { cwd, packageFolder });
    assert.equal(existsSync(join(cwd, ".github/workflows/stackgate.yml")), isThere);
  });
}

for (const [name, before, after] of [
  ["adds to it", "dist", `dist\n${IGNORED}`],
  ["keeps CRLF", "dist\r\n", `dist\r\n${IGNORED.replaceAll("\n", "\r\n")}`],
  ["leaves it where .env is ignored", "*.env\n.env\n", "*.env\n.env\n"],
] as const) {
  test(`init and .gitignore: ${name}`, async () => {
    const { path: cwd } = repo({ ".gitignore": before });
    await stackgate(["init", "--no-ci"], { cwd, packageFolder });
    assert.equal(text(cwd, ".gitignore"), after);
  });
}

test("a person is asked once, and no leaves everything as it is", async () => {
  const { path: cwd } = repo({ a: "a" });
  const before = state(cwd);
  const answer = (words: string) => ({ cwd, packageFolder, stdin: Object.assign(once(words), { isTTY: true }) });
  const no = await stackgate(["init"], answer("n\n"));
  assert.match(no.stdout, /Do this\? \[Y\/n\] Nothing has changed\.\n$/);
  assert.deepEqual(state(cwd), before);
  assert.doesNotMatch((await stackgate(["init", "--yes"], answer("n\n"))).stdout, /Do this/);
  assert.ok(existsSync(join(cwd, ".stackgate.yml")));
});

async function* once(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words);
}

for (const [name, files, says] of [
  ["lefthook that extends others", { "lefthook.yml": "extends:\n  - a.yml\n" }, /extends other files already/],
  [
    "a pre-commit file that ends with a setting",
    { ".pre-commit-config.yaml": "repos:\n- repo: local\nci: {}\n" },
    /by hand/,
  ],
] as const) {
  test(`init refuses ${name}, says what to add, and changes nothing`, async () => {
    const { path: cwd } = repo(files);
    const before = state(cwd);
    const { code, stderr } = await stackgate(["init"], { cwd, packageFolder });
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.deepEqual(state(cwd), before);
  });
}

test("init follows a package that lies elsewhere now", async () => {
  const { path: cwd } = repo({ a: "a" });
  const old = `#!/bin/sh\nmake lint\nsh '/old/place/stackgate/hooks/pre-commit' "$@" || exit $?\n`;
  writeInto(cwd, { ".git/hooks/pre-commit": old });
  await stackgate(["init", "--no-ci"], { cwd });
  assert.equal(text(cwd, ".git/hooks/pre-commit"), old.replace("/old/place/stackgate", TOP));
});

const told: readonly { readonly lang: string; readonly says: readonly RegExp[] }[] = [
  {
    lang: "en",
    says: [
      /^ {2}\+ \.git\/hooks\/pre-commit +judges each commit before it is made$/m,
      /^ {2}\+ \.git\/hooks\/pre-push +judges each push before it leaves$/m,
      /^ {2}\+ \.github\/workflows\/stackgate\.yml +judges each pull request$/m,
      /^ {2}\+ \.stackgate\.yml +an empty policy with examples$/m,
      /^\.env, docker\/\.env are already tracked: git rm --cached \.env docker\/\.env$/m,
    ],
  },
  {
    lang: "zh",
    says: [
      /^ {2}\+ \.git\/hooks\/pre-commit +每次提交前检查$/m,
      /^ {2}\+ \.github\/workflows\/stackgate\.yml +检查每个 PR$/m,
      /^ {2}\+ \.stackgate\.yml +空策略，附示例$/m,
      /^\.env、docker\/\.env 已被 Git 跟踪：git rm --cached \.env docker\/\.env$/m,
    ],
  },
];

for (const { lang, says } of told) {
  test(`init --dry-run tells what each change is good for and which env files are tracked, ${lang}`, async () => {
    const { path: cwd } = repo({ ".env": "A=1\n", "docker/.env": "A=1\n", "docker/.env.example": "A=\n" });
    const { stdout, code } = await stackgate(["init", "--dry-run", "--lang", lang], { cwd });
    assert.equal(code, 0);
    for (const one of says) assert.match(stdout, one);
    assert.doesNotMatch(stdout, /exit \$\?/, "no shell");
  });
}

test("init tells again what is left to do while the workflow names OWNER, and no more of OWNER once it does not", async () => {
  const { path: cwd, write } = repo({ "a.txt": "a\n" });
  const OWNER = /^Yours: replace OWNER in \.github\/workflows\/stackgate\.yml/m;
  assert.match((await stackgate(["init"], { cwd })).stdout, OWNER);
  assert.match((await stackgate(["init"], { cwd })).stdout, OWNER);
  assert.match((await stackgate(["init", "--lang", "zh"], { cwd })).stdout, /^还需你完成：把 .* 中的 OWNER 换成/m);
  write({ ".github/workflows/stackgate.yml": text(cwd, ".github/workflows/stackgate.yml").replace("OWNER/", "acme/") });
  const { stdout } = await stackgate(["init"], { cwd });
  assert.doesNotMatch(stdout, /OWNER/);
  assert.match(stdout, /^Yours: make the check `stackgate` required/m);
});

test("init tells again what is not installed yet", async () => {
  const { path: cwd } = repo({ "package.json": PACKAGE });
  for (const _ of ["first", "second"])
    assert.match((await stackgate(["init"], { cwd })).stdout, /^Yours: npm install fetches stackgate/m);
});

test("init --lang zh writes Chinese comments and has the Action speak Chinese; --remove takes them out again", async () => {
  const { path: cwd } = repo({ "a.txt": "a\n" });
  const before = state(cwd);
  await stackgate(["init", "--lang", "zh"], { cwd });
  assert.match(text(cwd, ".stackgate.yml"), /^# stackgate 的策略。/);
  const workflow = text(cwd, ".github/workflows/stackgate.yml");
  assert.match(workflow, /^# PR 上的门禁。/);
  const { jobs } = parse(workflow) as { jobs: { stackgate: { steps: readonly { uses: string; with?: object }[] } } };
  assert.deepEqual(
    jobs.stackgate.steps.map((step) => [step.uses.split("@")[0], step.with]),
    [
      ["actions/checkout", { "persist-credentials": false }],
      ["OWNER/stackgate", { lang: "zh" }],
    ],
  );
  assert.equal((await stackgate(["scan", "--lang", "zh"], { cwd })).code, 0, "the policy can be read");
  await stackgate(["init", "--remove"], { cwd });
  assert.deepEqual(state(cwd), before);
});
