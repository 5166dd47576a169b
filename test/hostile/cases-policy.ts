// The policy: what a change says about itself does not count, and no policy file turns the gate off by accident.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secretOf } from "../support/secret.ts";
import { type HostileCase, hidden, key, line, type Scan, type World } from "./case.ts";
import { CLI } from "./run-cli.ts";

const POLICY = ".stackgate.yml";
const ALLOW_ALL = 'allow:\n  - path: "**"\n    reason: trust me\n';

const WAY_AND_HEAD: Scan = { args: ["--base", "main"], exit: 1, finds: ["src/head.ts", "src/way.ts"] };

const own = (name: string, build: (world: World) => unknown, scan: Partial<Scan> = {}): HostileCase => ({
  name: `policy: ${name}`,
  requirements: [6],
  mechanisms: [6],
  from: "scene",
  build: (world) => {
    world.repository.git("rm", "-q", "--cached", "src/staged.ts");
    return build(world);
  },
  scans: [{ ...WAY_AND_HEAD, ...scan }],
});

const ofTheChange: readonly HostileCase[] = [
  own("an exception in the same commit as the secret", ({ repository: { commit } }) =>
    commit("policy", { [POLICY]: ALLOW_ALL }),
  ),
  own("an exclusion in a later commit", ({ repository: { commit } }) =>
    commit("policy", { [POLICY]: 'exclude: ["src/**"]\n' }),
  ),
  own("a gate that is turned off", ({ repository: { commit } }) =>
    commit("policy", { [POLICY]: "gates:\n  github-pat-classic: off\nfail-on: never\n" }),
  ),
  own("an exception that is taken back at the end", ({ repository: { commit } }) => {
    commit("policy", { [POLICY]: ALLOW_ALL });
    commit("no policy", { [POLICY]: undefined });
  }),
  own("the working tree and the index say otherwise", ({ repository: { stage, write } }) => {
    stage({ [POLICY]: ALLOW_ALL });
    write({ [POLICY]: 'exclude: ["**"]\n' });
  }),
  own(
    "the base's policy counts although the change takes it away",
    ({ repository: { git, commit } }) => {
      git("stash", "-q", "-u");
      git("checkout", "-q", "main");
      commit("policy", { [POLICY]: "allow:\n  - path: src/way.ts\n    reason: a sample\n" });
      git("checkout", "-q", "topic");
      git("rebase", "-q", "main");
      commit("away", { [POLICY]: undefined });
    },
    { finds: ["src/head.ts"] },
  ),
  own("a link in the base's place of the policy", ({ repository: { git, commit, path } }) => {
    git("stash", "-q", "-u");
    git("checkout", "-q", "main");
    commit("link", { "allow.yml": ALLOW_ALL, [POLICY]: { link: "allow.yml" } });
    git("checkout", "-q", "topic");
    git("rebase", "-q", "main");
    mkdirSync(join(path, "x"));
  }),
  own("policies below the top and of other names", ({ repository: { commit } }) =>
    commit("policies", {
      "src/.stackgate.yml": ALLOW_ALL,
      ".stackgate.yaml": ALLOW_ALL,
      ".stackgate.json": "{}",
      "stackgate.config.js": "throw 1\n",
      ".github/.stackgate.yml": ALLOW_ALL,
    }),
  ),
  own("attributes and replaced objects for the policy", ({ repository: { git, commit, write } }) => {
    commit("policy", { [POLICY]: ALLOW_ALL });
    write({ ".git/info/attributes": "* text eol=crlf\n" });
    git("replace", git("rev-parse", "main^{tree}"), git("rev-parse", "HEAD^{tree}"));
  }),
];

const staged = (name: string, build: (world: World) => unknown, scan: Partial<Scan>): HostileCase => ({
  name: `policy: ${name}`,
  requirements: [8],
  mechanisms: [6],
  from: "scene",
  build,
  scans: [
    { args: ["--staged"], exit: 2, finds: [], ...scan },
    { args: [], exit: 2, finds: [], ...scan },
  ],
});

/** Each is refused, and what it would leave out is not left out in silence. */
const REFUSED: readonly (readonly [name: string, text: string])[] = [
  ["a word that is none", "gates_: {}\n"],
  ["a rule that is none", "gates:\n  github-pat-clasic: warn\n"],
  ["a gate that is none", "gates:\n  github-pat-classic: never\n"],
  ["an exception without a reason", 'allow:\n  - path: "**"\n'],
  ["an exception with an empty reason", 'allow:\n  - path: "**"\n    reason: " "\n'],
  ["an exception for nothing", "allow:\n  - reason: all\n"],
  ["a day that is none", 'allow:\n  - path: "**"\n    reason: x\n    until: 2026-02-31x\n'],
  ["no YAML", "gates: [\n"],
  ["a tab", "gates:\n\tgithub-pat-classic: off\n"],
  ["one key twice", "exclude: []\nexclude: ['**']\n"],
  ["two documents", "gates: {}\n---\nexclude: ['**']\n"],
  [
    "aliases of aliases",
    `a: &a [x]\n${Array.from({ length: 20 }, (_, i) => `k${i}: &k${i} [${"*a, ".repeat(9)}*a]\n`).join("")}`,
  ],
  ["an alias for the exceptions", "exclude: &x ['**']\nallow: *x\n"],
  ["a merge key", "<<: { exclude: ['**'] }\n"],
  ["a prototype", "__proto__:\n  exclude: ['**']\n"],
  ["a tag", "exclude: !!js/function 'x'\n"],
  ["a list", "- exclude\n"],
  ["a number", "7\n"],
  ["ten thousand levels", `exclude: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`],
  ["two megabytes", `# ${"x".repeat(2 << 20)}\nexclude: ['**']\n`],
];

const files: readonly HostileCase[] = [
  ...REFUSED.map(([name, text]) =>
    staged(`refused: ${name}`, ({ repository: { write } }) => write({ [POLICY]: text }), {
      says: /\.stackgate\.yml/,
    }),
  ),
  staged(
    "every rule is off",
    (world) => {
      const listed = execFileSync(process.execPath, [CLI, "rules", "--format", "json"], { encoding: "utf8" });
      const ids = (JSON.parse(listed) as { readonly rules: readonly { readonly id: string }[] }).rules.map(
        ({ id }) => id,
      );
      world.repository.write({ [POLICY]: `gates:\n${ids.map((id) => `  ${id}: off\n`).join("")}` });
    },
    {},
  ),
  staged(
    "everything is left out by two patterns",
    ({ repository: { write } }) => write({ [POLICY]: 'exclude: ["*", "*/**"]\n' }),
    { problems: ["config-excludes-all"] },
  ),
  staged("everything is left out", ({ repository: { write } }) => write({ [POLICY]: 'exclude: ["**"]\n' }), {
    finds: undefined,
  }),
  staged(
    "UTF-16",
    ({ repository: { write } }) => write({ [POLICY]: Buffer.from("\ufeffexclude: ['**']\n", "utf16le") }),
    {},
  ),
  staged(
    "a link out of the repository",
    ({ repository: { write }, outside }) => {
      writeFileSync(join(outside, "policy"), ALLOW_ALL);
      write({ [POLICY]: { link: "../outside/policy" } });
    },
    { problems: ["config-no-file"] },
  ),
  staged(
    "a link to a file beside it",
    ({ repository: { write } }) => {
      write({ "allow.yml": ALLOW_ALL, [POLICY]: { link: "allow.yml" } });
    },
    { problems: ["config-no-file"] },
  ),
  staged("a folder", ({ repository: { path } }) => mkdirSync(join(path, POLICY)), { problems: ["config-no-file"] }),
  staged("a pipe", ({ repository: { path } }) => execFileSync("mkfifo", [join(path, POLICY)]), {
    problems: ["config-no-file"],
  }),
  {
    name: "policy: a broken file whose lines hold a secret",
    requirements: [8, 10],
    mechanisms: [6],
    from: "scene",
    build: ({ repository: { write } }) => write({ [POLICY]: `gates:\n  ${key("as a rule")}: off\n` }),
    scans: [{ args: ["--staged"], exit: 2, finds: [], everyFormat: true }],
  },
  {
    name: "policy: a short password as a value of the file",
    requirements: [8, 10],
    mechanisms: [6],
    from: "scene",
    build: ({ repository: { write } }) =>
      write({ [POLICY]: `fail-on: ${hidden(secretOf("{alnum:18}", "policy value"))}\n` }),
    scans: [{ args: ["--staged"], exit: 2, finds: [], everyFormat: true }],
  },
];

/** The fingerprint of the only finding of a file. */
function fingerprintOf(world: World, path: string): string {
  return world.scan("--staged").findings.find((finding) => finding.path === path)?.fingerprint ?? "";
}

const known = (name: string, build: (world: World) => unknown, scan: Partial<Scan>): HostileCase => ({
  name: `fingerprints: ${name}`,
  requirements: [9],
  mechanisms: [7],
  from: "empty",
  build: (world) => {
    world.repository.commit("first", { "README.md": "# Read\n" });
    build(world);
  },
  scans: [{ args: ["--staged"], exit: 1, ...scan }],
});

const allow = (fingerprint: string): string => `allow:\n  - fingerprint: ${fingerprint}\n    reason: a sample\n`;

const fingerprints: readonly HostileCase[] = [
  known(
    "another secret in the place of an accepted one",
    (world) => {
      world.repository.stage({ "a.ts": line("first") });
      world.repository.write({ [POLICY]: allow(fingerprintOf(world, "a.ts")) });
      world.repository.stage({ "a.ts": line("another") });
    },
    { finds: ["a.ts"] },
  ),
  known(
    "another secret on the line of an accepted one",
    (world) => {
      world.repository.stage({ "a.ts": `const a = "${key("accepted")}";\n` });
      world.repository.write({ [POLICY]: allow(fingerprintOf(world, "a.ts")) });
      world.repository.stage({ "a.ts": `const a = "${key("accepted")}", b = "${key("beside")}";\n` });
    },
    { finds: ["a.ts:1"] },
  ),
  known(
    "an accepted one that moves down stays accepted",
    (world) => {
      world.repository.stage({ "a.ts": line("moves") });
      world.repository.write({ [POLICY]: allow(fingerprintOf(world, "a.ts")) });
      world.repository.stage({ "a.ts": `// one\n\n\n  ${line("moves")}` });
    },
    { exit: 0, finds: [] },
  ),
  known(
    "an exception whose day is over",
    (world) => {
      world.repository.stage({ "a.ts": line("over") });
      world.repository.write({ [POLICY]: `${allow(fingerprintOf(world, "a.ts"))}    until: 2020-01-01\n` });
    },
    { finds: ["a.ts"] },
  ),
  known(
    "the beginning of a fingerprint",
    (world) => {
      world.repository.stage({ "a.ts": line("beginning") });
      world.repository.write({ [POLICY]: allow(fingerprintOf(world, "a.ts").slice(0, 8)) });
    },
    { exit: 2, finds: [], problems: ["config-shape"] },
  ),
];

/** Patterns of paths that take a matcher which goes back very long. */
const PATTERNS: readonly string[] = [
  `${"*a".repeat(30)}b`,
  `${"**/".repeat(40)}x`,
  `${"{a,a}".repeat(30)}b`,
  `@(${"a|".repeat(500)}b)`,
];

const patterns: readonly HostileCase[] = PATTERNS.map((pattern, at) => ({
  name: `policy: a pattern that goes back and back, ${at + 1}`,
  requirements: [8],
  mechanisms: [6],
  from: "scene",
  build: ({ repository: { write, stage } }) => {
    write({ [POLICY]: `exclude: [${JSON.stringify(pattern)}]\n` });
    stage({ [`${"a".repeat(120)}/${"a".repeat(120)}`]: "1\n", [`${"a/".repeat(90)}a`]: "1\n" });
  },
  scans: [{ args: ["--staged"], exit: 2, finds: [], problems: ["config-glob"] }],
}));

export const policyCases: readonly HostileCase[] = [...ofTheChange, ...files, ...fingerprints, ...patterns];
