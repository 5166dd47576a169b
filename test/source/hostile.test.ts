// Repositories that want to escape: what is scanned is there whatever they set, and nothing of theirs runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { folderSource } from "../../src/source/folder.ts";
import { rangeSource } from "../../src/source/range.ts";
import type { Source } from "../../src/source/source.ts";
import { stagedSource } from "../../src/source/staged.ts";
import { workingTreeSource } from "../../src/source/working-tree.ts";
import { folder, type Repository, repo } from "../support/repo.ts";
import { collect, failure } from "./collect.ts";

type Variables = Readonly<Record<string, string | undefined>>;

interface Trap {
  readonly repository: Repository;
  /** A program that leaves a mark when it is run. */
  readonly program: string;
}

interface Case {
  readonly name: string;
  readonly variables?: (trap: Trap) => Variables;
  /** Arms the trap. */
  readonly arm: (trap: Trap) => unknown;
}

const config = (trap: Trap, ...pairs: readonly (readonly [string, string])[]): void => {
  for (const [name, value] of pairs) trap.repository.git("config", name, value);
};

const cases: readonly Case[] = [
  {
    name: "attributes that call everything binary",
    arm: ({ repository }) => repository.stage({ ".gitattributes": "* binary -diff -text\n" }),
  },
  {
    name: "attributes that nobody commits",
    arm: ({ repository }) => repository.write({ ".git/info/attributes": "* binary -diff\n" }),
  },
  {
    name: "a driver that shows other text",
    arm: (trap) => {
      trap.repository.stage({ ".gitattributes": "* diff=x\n" });
      config(
        trap,
        ["diff.x.textconv", trap.program],
        ["diff.x.command", trap.program],
        ["diff.x.cachetextconv", "true"],
      );
    },
  },
  { name: "an external diff", arm: (trap) => config(trap, ["diff.external", trap.program]) },
  {
    name: "filters that change what is read and written",
    arm: (trap) => {
      trap.repository.stage({ ".gitattributes": "* filter=x\n" });
      config(
        trap,
        ["filter.x.clean", trap.program],
        ["filter.x.smudge", trap.program],
        ["filter.x.process", trap.program],
        ["filter.x.required", "true"],
      );
    },
  },
  {
    name: "a file system monitor",
    arm: (trap) =>
      config(
        trap,
        ["core.fsmonitor", trap.program],
        ["core.fsmonitorHookVersion", "2"],
        ["core.untrackedCache", "true"],
      ),
  },
  {
    name: "hooks",
    arm: (trap) => {
      const hooks = folder("hooks");
      for (const name of [
        "post-index-change",
        "reference-transaction",
        "post-checkout",
        "fsmonitor-watchman",
        "pre-auto-gc",
      ]) {
        writeFileSync(join(hooks, name), readFileSync(trap.program), { mode: 0o755 });
      }
      config(trap, ["core.hooksPath", hooks]);
    },
  },
  {
    name: "a pager",
    arm: (trap) =>
      config(
        trap,
        ["core.pager", trap.program],
        ["pager.diff-index", trap.program],
        ["pager.ls-files", "true"],
        ["pager.rev-list", "true"],
      ),
  },
  {
    name: "aliases of the commands that are used",
    arm: (trap) => {
      for (const name of [
        "cat-file",
        "diff-index",
        "diff-tree",
        "ls-files",
        "rev-list",
        "rev-parse",
        "ls-tree",
        "merge-base",
      ])
        config(trap, [`alias.${name}`, `!${trap.program}`]);
    },
  },
  {
    name: "signatures that are to be checked",
    arm: (trap) =>
      config(
        trap,
        ["log.showSignature", "true"],
        ["gpg.program", trap.program],
        ["gpg.ssh.program", trap.program],
        ["gpg.format", "ssh"],
      ),
  },
  {
    name: "programs for the network",
    arm: (trap) =>
      config(
        trap,
        ...([
          ["core.sshCommand", trap.program],
          ["core.askPass", trap.program],
          ["credential.helper", `!${trap.program}`],
        ] as const),
        ...([
          ["core.gitProxy", trap.program],
          ["core.alternateRefsCommand", trap.program],
          ["protocol.ext.allow", "always"],
        ] as const),
      ),
  },
  {
    name: "settings of how differences are shown",
    arm: (trap) =>
      config(
        trap,
        ...([
          ["core.bigFileThreshold", "1"],
          ["diff.noprefix", "true"],
          ["diff.renames", "copies"],
          ["diff.relative", "true"],
        ] as const),
        ...([
          ["color.ui", "always"],
          ["core.quotePath", "true"],
          ["diff.orderFile", "/dev/null"],
          ["diff.submodule", "diff"],
        ] as const),
        ...([
          ["core.abbrev", "4"],
          ["log.diffMerges", "off"],
          ["diff.statGraphWidth", "1"],
          ["diff.ignoreSubmodules", "all"],
        ] as const),
      ),
  },
  {
    name: "settings that git's porcelain would refuse",
    arm: (trap) => config(trap, ["diff.context", "x"], ["diff.algorithm", "none"], ["color.ui", "sometimes"]),
  },
  {
    name: "replaced commits and contents",
    arm: ({ repository: { git } }) => {
      const harmless = git("rev-parse", "main:sub/old");
      for (const name of [":staged", "HEAD:sub/head", "HEAD~1:way"]) git("replace", git("rev-parse", name), harmless);
      git("replace", "HEAD", "main");
    },
  },
  {
    name: "grafted parents",
    arm: ({ repository: { git, path } }) => {
      mkdirSync(join(path, ".git", "info"), { recursive: true });
      writeFileSync(join(path, ".git", "info", "grafts"), `${git("rev-parse", "HEAD")} ${git("rev-parse", "main")}\n`);
    },
  },
  {
    name: "a commit graph that leaves commits out",
    arm: ({ repository: { git, path } }) => {
      git("commit-graph", "write", "--reachable");
      const file = join(path, ".git", "objects", "info", "commit-graph");
      chmodSync(file, 0o644);
      writeFileSync(file, withParent(readFileSync(file), git("rev-parse", "HEAD"), git("rev-parse", "main")));
    },
  },
  {
    name: "a git of its own on PATH",
    arm: ({ repository: { path }, program }) => {
      for (const bin of ["node_modules/.bin", "tools"]) {
        mkdirSync(join(path, bin), { recursive: true });
        writeFileSync(join(path, bin, "git"), readFileSync(program), { mode: 0o755 });
      }
    },
    variables: ({ repository: { path } }) => ({
      PATH: [
        "node_modules/.bin",
        "",
        ".",
        join(path, "node_modules", ".bin"),
        join(path, "tools"),
        process.env.PATH,
      ].join(delimiter),
    }),
  },
  {
    name: "variables that choose programs and settings",
    arm: () => {},
    variables: ({ program }) => ({
      ...{
        GIT_EXTERNAL_DIFF: program,
        GIT_PAGER: program,
        GIT_SSH_COMMAND: program,
        GIT_ASKPASS: program,
        GIT_EDITOR: program,
      },
      ...{
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "core.fsmonitor",
        GIT_CONFIG_VALUE_0: program,
        GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
      },
      ...{
        GIT_EXEC_PATH: folder(),
        GIT_TRACE: "1",
        GIT_TRACE2: "1",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_DIFF_OPTS: "-u0",
        GIT_NAMESPACE: "none",
      },
      ...{
        GIT_REPLACE_REF_BASE: "refs/heads/",
        GIT_SHALLOW_FILE: "/dev/null",
        GIT_DEFAULT_HASH: "sha256",
        GIT_CEILING_DIRECTORIES: "/",
      },
    }),
  },
  {
    name: "warnings on every call",
    arm: ({ repository }) => repository.write({ ".git/refs/heads/HEAD": `${repository.git("rev-parse", "main")}\n` }),
  },
  {
    name: "a file that is named like a revision",
    arm: ({ repository }) => repository.stage({ HEAD: "1\n", main: "2\n" }),
  },
];

/** The graph with `parent` as the one parent of `commit`; see gitformat-commit-graph(5). */
function withParent(graph: Buffer, commit: string, parent: string): Buffer {
  const chunks = new Map<string, number>();
  for (let at = 8; at < 8 + 12 * (graph[6] ?? 0); at += 12)
    chunks.set(graph.toString("latin1", at, at + 4), graph.readUInt32BE(at + 8));
  const [ids = 0, data = 0] = [chunks.get("OIDL"), chunks.get("CDAT")];
  const placeOf = (id: string): number => (graph.indexOf(Buffer.from(id, "hex"), ids) - ids) / 20;
  graph.writeUInt32BE(placeOf(parent), data + 36 * placeOf(commit) + 20);
  return graph;
}

/** A secret on the way, in head, in the index and on the disk. */
function scene(): Repository {
  const made = repo({ "sub/old": "old\n" });
  made.git("checkout", "-q", "-b", "topic");
  made.commit("way", { way: "secret on the way\n" });
  made.commit("head", { way: undefined, "sub/head": "secret in head\n" });
  made.stage({ staged: "secret in the index\n" });
  made.write({ "sub/old": "secret on the disk\n" });
  return made;
}

const sources: readonly {
  readonly name: string;
  readonly open: (room: { cwd: string; env: Variables }) => Source;
  readonly finds: readonly string[];
}[] = [
  { name: "stagedSource", open: stagedSource, finds: ["secret in the index\n"] },
  {
    name: "rangeSource",
    open: (room) => rangeSource({ ...room, base: "main", head: "topic" }),
    finds: ["secret in head\n", "secret on the way\n"],
  },
  {
    name: "workingTreeSource",
    open: (room) => workingTreeSource({ ...room, paths: [] }),
    finds: ["secret in head\n", "secret in the index\n", "secret on the disk\n"],
  },
];

for (const { name, arm, variables } of cases) {
  test(`no source is misled by ${name}`, async () => {
    const repository = scene();
    const mark = join(folder("mark"), "ran");
    const program = join(folder("program"), "run");
    writeFileSync(program, `#!/bin/sh\ntouch ${mark}\necho harmless\n`, { mode: 0o755 });
    arm({ repository, program });
    const env = { ...repository.env, ...variables?.({ repository, program }) };
    // Staging may have run what only the user's own commands may run.
    execFileSync("rm", ["-f", mark]);
    for (const source of sources) {
      const { documents, problems } = await collect(source.open({ cwd: repository.path, env }));
      const found = documents
        .map(({ bytes }) => Buffer.from(bytes).toString())
        .filter((text) => text.startsWith("secret"));
      assert.deepEqual([found.sort(), problems], [source.finds, []], source.name);
      assert.ok(!existsSync(mark), `${source.name} ran a program`);
    }
  });
}

test("no promisor runs a program for a content that is lost", async () => {
  const repository = scene();
  const { git, path, env } = repository;
  const lost = git("rev-parse", "HEAD~1:way");
  rmSync(join(path, ".git", "objects", lost.slice(0, 2), lost.slice(2)));
  const mark = join(folder("mark"), "ran");
  for (const [name, value] of [
    ...([
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "origin"],
      ["remote.origin.promisor", "true"],
    ] as const),
    ...([
      ["remote.origin.url", `ext::touch ${mark}`],
      ["protocol.allow", "always"],
      ["protocol.ext.allow", "always"],
    ] as const),
  ]) {
    git("config", name, value);
  }
  const { told, problems } = await collect(rangeSource({ cwd: path, env, base: "main", head: "topic" }));
  assert.deepEqual([told.length, existsSync(mark)], [1, false]);
  assert.match(problems.join(), /^(?:missing|broken)-object way$/);
  // The trap works: a git that is not held back runs it.
  assert.throws(() => git("cat-file", "-p", lost));
  assert.ok(existsSync(mark));
});

/** Names as bytes, one character each. */
const NAMES: readonly string[] = [
  ...[
    "new\nline",
    "tab\tand\"quote'",
    "back\\slash",
    "-dash",
    "--output=x",
    ":(exclude)*",
    ":top",
    "[a]*?",
    "#hash",
    " space ",
    "HEAD",
    "a..b",
    "%s",
  ],
  ...["\u00e9.env", "e\u0301.env", "\u5bc6\u94a5.env", "\ud83d\udd11", "\u202egnp", "\ufffd.env"].map((name) =>
    Buffer.from(name).toString("latin1"),
  ),
  ...["\xff.env", "\xfe.env", "caf\xe9/\xe9", "\xc3\x28", "\xed\xa0\x80"],
];

test("every source names each path, whatever bytes it is of, and no two alike", async () => {
  const made = repo({ first: "1\n" });
  made.git("checkout", "-q", "-b", "topic");
  for (const [i, name] of NAMES.entries()) {
    const path = Buffer.concat([Buffer.from(`${made.path}/`), Buffer.from(name, "latin1")]);
    const above = path.lastIndexOf("/");
    mkdirSync(path.subarray(0, above), { recursive: true });
    writeFileSync(path, `content ${i}\n`);
  }
  made.git("add", "-A");
  const contents = NAMES.map((_, i) => `content ${i}\n`).sort();
  const shown = NAMES.map((name) => Buffer.from(name, "latin1").toString("utf8"));
  const check = async (source: Source): Promise<void> => {
    const { documents, pair, problems, changedPaths } = await collect(source, shown);
    const all = documents.filter(({ path }) => path !== "first");
    assert.deepEqual(all.map(({ bytes }) => Buffer.from(bytes).toString()).sort(), contents);
    assert.equal(new Set(all.map(({ path }) => path)).size, NAMES.length);
    for (const { path } of all) assert.ok(shown.includes(path.replace(/~\d$/, "")), JSON.stringify(path));
    for (const { path, bytes } of all)
      if (pair.head.has(path) && shown.includes(path)) assert.deepEqual(pair.head.read(path), bytes);
    assert.deepEqual(changedPaths.filter((path) => path !== "first").length, NAMES.length);
    assert.deepEqual(problems, []);
  };
  const room = { cwd: made.path, env: made.env };
  await check(stagedSource(room));
  await check(workingTreeSource({ ...room, paths: [] }));
  await check(folderSource({ cwd: made.path, paths: [] }));
  made.commit("all");
  await check(rangeSource({ ...room, base: "main", head: "topic" }));
});

test("workingTreeSource() reads no working tree that only the repository's settings name", async () => {
  const made = scene();
  made.git("config", "core.worktree", folder("elsewhere"));
  assert.equal(
    (await failure(collect(workingTreeSource({ cwd: made.path, env: made.env, paths: [] })))).code,
    "work-tree-elsewhere",
  );
});

test("workingTreeSource() follows no path of the index out of the repository", async () => {
  const made = repo({ a: "1\n" });
  const outside = folder("outside");
  writeFileSync(join(outside, "secret"), "of another\n");
  writeFileSync(join(made.path, ".git", "secret"), "git's own\n");
  // Names of the same length are written over, since git itself takes no such path.
  const names = [`../${outside.split("/").at(-1)}/secret`, ".git/secret", "./a"];
  made.stage(
    Object.fromEntries(names.map((name) => [`x${name.slice(1).replaceAll("/", "_").replaceAll(".", "_")}`, "1\n"])),
  );
  const file = join(made.path, ".git", "index");
  let index = readFileSync(file).toString("latin1");
  for (const name of names) index = index.replace(`x${name.slice(1).replaceAll("/", "_").replaceAll(".", "_")}`, name);
  writeFileSync(file, withChecksum(Buffer.from(index, "latin1")));
  const { told, problems } = await collect(workingTreeSource({ cwd: made.path, env: made.env, paths: [] }));
  assert.ok(
    told.every((line) => !line.includes("of another") && !line.includes("git's own")),
    told.join(),
  );
  assert.equal(problems.filter((problem) => problem.startsWith("odd-path")).length, names.length);
});

function withChecksum(index: Buffer): Buffer {
  const body = index.subarray(0, index.length - 20);
  return Buffer.concat([body, execFileSync("openssl", ["dgst", "-sha1", "-binary"], { input: body })]);
}

test("settings that git cannot read fail every source", async () => {
  const made = scene();
  made.write({ ".git/config": "[core\n" });
  for (const { name, open } of sources) {
    assert.equal((await failure(collect(open({ cwd: made.path, env: made.env })))).code, "git-failed", name);
  }
});
