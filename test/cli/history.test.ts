import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Files, folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile } from "../support/stack.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OTHER = secretOf("ghp_{alnum:30}{crc62:4}");
const keyFile = (key = KEY): string => `key = "${key}"\n`;

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly commit?: string;
    readonly date?: string;
    readonly exposure: string;
    readonly blocking: boolean;
  }[];
  readonly problems: readonly { readonly code: string; readonly path?: string }[];
  readonly summary: {
    readonly verdict: string;
    readonly coverage: Readonly<Record<string, unknown>>;
  };
}

const reportOf = ({ stdout }: Told): Report => JSON.parse(stdout) as Report;
const scan = (cwd: string, ...args: readonly string[]): Promise<Told> =>
  stackgate(["scan", "--history", "--format", "json", ...args], { cwd });

/** `RULE PATH @SUBJECT` of each finding, but of what holds of nearly every stack. */
async function found(made: Repository, cwd = made.path, ...args: readonly string[]): Promise<readonly string[]> {
  const told = await scan(cwd, ...args);
  const { findings, problems, summary } = reportOf(told);
  assert.deepEqual(problems, []);
  assert.equal(told.code, summary.verdict === "blocked" ? 1 : 0);
  assert.ok(!`${told.stdout}${told.stderr}`.includes(KEY) && !`${told.stdout}${told.stderr}`.includes(OTHER));
  const own = findings.filter(({ ruleId }) => !/^compose-(?:no-|.*-missing$)/.test(ruleId));
  return own.map(({ ruleId, path, commit }) => {
    const subject =
      commit === undefined ? "" : ` @${made.git("--no-replace-objects", "log", "-1", "--format=%s", commit)}`;
    return `${ruleId} ${path}${subject}`;
  });
}

/** Two commits without a secret. */
function plain(...init: readonly string[]): Repository {
  const made = repo({}, ...init);
  made.commit("first", { a: "1\n" });
  made.commit("second", { a: "2\n" });
  return made;
}

/** A commit that nothing but `name` holds. */
function aside(made: Repository, name: string, files: Files): string {
  made.git("checkout", "-q", "--detach");
  const id = made.commit("aside", files);
  made.git("update-ref", name, id);
  made.git("checkout", "-q", "main");
  return id;
}

const KEY_IN_K = "openai-key-project k.py";

interface Case {
  readonly name: string;
  /** Gives the folder to scan where that is another one. */
  readonly arm: (made: Repository) => unknown;
  readonly told: readonly string[];
  readonly init?: readonly string[];
}

const cases: readonly Case[] = [
  { name: "nothing", arm: () => {}, told: [] },
  {
    name: "a key that was added and taken out again",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.commit("edits", { "k.py": `# a\n${keyFile()}` });
      made.commit("removes", { "k.py": undefined });
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key that is still there, by the commit that brought it and not by the last one of its file",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.commit("edits", { "k.py": `# a\n${keyFile()}` });
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key of the first commit",
    arm: (made) => {
      made.git("checkout", "-q", "--orphan", "root");
      made.git("rm", "-rfq", "--cached", ".");
      made.commit("root", { "k.py": keyFile() });
      made.commit("removes", { "k.py": undefined });
    },
    told: [`${KEY_IN_K} @root`],
  },
  {
    name: "a key under each path that it had",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.commit("moves", { "k.py": undefined, "lib/k.py": keyFile() });
      made.commit("removes", { "lib/k.py": undefined });
    },
    told: [`${KEY_IN_K} @adds`, "openai-key-project lib/k.py @moves"],
  },
  {
    name: "the first of two commits that brought the same on different branches",
    arm: (made) => {
      made.git("checkout", "-q", "-b", "late");
      made.commit("between", { b: "1\n" });
      made.commit("late", { "k.py": keyFile() });
      made.git("checkout", "-q", "-b", "early", "main");
      made.commit("early", { "k.py": keyFile() });
    },
    told: [`${KEY_IN_K} @early`],
  },
  {
    name: "a key in a commit's message",
    arm: (made) => made.commit(`x\n\n${KEY}`),
    told: ["openai-key-project .git/commit/ID/message @x"],
  },
  {
    name: "a key in the message of a tag, and in that of a tag of the tag",
    arm: (made) => {
      made.git("tag", "-a", "v1", "-m", `release ${KEY}`);
      made.git("tag", "-a", "v2", "v1", "-m", `release ${OTHER}`);
      made.git("tag", "-d", "v1");
    },
    told: ["github-pat-classic .git/tag/ID/message", "openai-key-project .git/tag/ID/message"],
  },
  {
    name: "a key in a note",
    arm: (made) => made.git("notes", "add", "-m", `see ${KEY}`),
    told: ["openai-key-project .git/notes/ID @Notes added by 'git notes add'"],
  },
  {
    name: "a key in a note of another ref that was removed",
    arm: (made) => {
      made.git("notes", "--ref", "review", "add", "-m", `see ${KEY}`);
      made.git("notes", "--ref", "review", "remove");
    },
    told: ["openai-key-project .git/notes/ID @Notes added by 'git notes add'"],
  },
  {
    name: "a key in the stash",
    arm: (made) => {
      made.write({ a: keyFile() });
      made.git("stash");
    },
    told: ["openai-key-project a @WIP"],
  },
  {
    name: "a key in the index of a stash, and one in a file of it that git does not track",
    arm: (made) => {
      made.stage({ a: keyFile() });
      made.write({ a: "3\n", "new.txt": `${OTHER}\n` });
      made.git("stash", "--include-untracked");
    },
    told: ["openai-key-project a @index on main: x", "github-pat-classic new.txt @untracked files on main: x"],
  },
  {
    name: "a key in an older entry of the stash",
    arm: (made) => {
      made.write({ a: keyFile() });
      made.git("stash");
      made.write({ a: "4\n" });
      made.git("stash");
    },
    told: ["openai-key-project a @WIP"],
  },
  ...["refs/remotes/origin/topic", "refs/pull/7/head", "refs/tags/light", "refs/odd"].map(
    (ref): Case => ({
      name: `a key that only ${ref} holds`,
      arm: (made) => aside(made, ref, { "k.py": keyFile() }),
      told: [`${KEY_IN_K} @aside`],
    }),
  ),
  {
    name: "a key that only a packed ref holds",
    arm: (made) => {
      aside(made, "refs/heads/x", { "k.py": keyFile() });
      made.git("pack-refs", "--all");
      made.git("gc", "-q");
    },
    told: [`${KEY_IN_K} @aside`],
  },
  {
    name: "a key that only a detached HEAD holds",
    arm: (made) => {
      made.git("checkout", "-q", "--detach");
      made.commit("detached", { "k.py": keyFile() });
    },
    told: [`${KEY_IN_K} @detached`],
  },
  {
    name: "a key that only the HEAD of another worktree holds",
    arm: (made) => {
      const id = aside(made, "refs/heads/x", { "k.py": keyFile() });
      made.git("worktree", "add", "-q", "--detach", join(folder(), "linked"), id);
      made.git("branch", "-D", "x");
    },
    told: [`${KEY_IN_K} @aside`],
  },
  {
    name: "a key that only a merge brought",
    arm: (made) => {
      made.git("checkout", "-q", "-b", "topic");
      made.commit("topic", { b: "1\n" });
      made.git("checkout", "-q", "main");
      made.commit("theirs", { c: "1\n" });
      made.git("merge", "-q", "--no-ff", "--no-commit", "topic");
      made.stage({ "k.py": keyFile() });
      made.commit("merge");
      made.commit("removes", { "k.py": undefined });
    },
    told: [`${KEY_IN_K} @merge`],
  },
  {
    name: "a key in the target of a link that was a file before and is one again",
    arm: (made) => {
      made.commit("links", { a: { link: `https://x:${OTHER}@example.org/` } });
      made.commit("again", { a: "3\n" });
    },
    told: ["github-pat-classic a @links"],
  },
  {
    name: "a file that is the target of a link byte for byte, as both",
    arm: (made) => {
      made.commit("links", { a: { link: KEY } });
      made.commit("file", { a: KEY });
      made.commit("again", { a: "3\n" });
    },
    told: ["openai-key-project a @links"],
  },
  {
    name: "a key in the name of a file that is gone",
    arm: (made) => {
      made.commit("adds", { [`notes-${OTHER}.txt`]: "" });
      made.commit("removes", { [`notes-${OTHER}.txt`]: undefined });
    },
    told: ["github-pat-classic notes-MASKED.txt @adds"],
  },
  {
    name: "a key in a blob, and in a tree, that only a tag names",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile(), "b.txt": `${OTHER}\n` });
      made.git("tag", "blob", made.git("rev-parse", "HEAD:b.txt"));
      made.git("tag", "tree", made.git("rev-parse", "HEAD^{tree}"));
      made.git("reset", "-q", "--hard", "HEAD~1");
    },
    told: ["github-pat-classic .git/refs/tags/blob", "github-pat-classic b.txt", KEY_IN_K],
  },
  {
    name: "an env file that is gone, and what it held",
    arm: (made) => {
      made.commit("adds", { ".env": `OPENAI_API_KEY=${KEY}\n` });
      made.commit("removes", { ".env": undefined });
    },
    told: ["env-file-committed .env @adds", "openai-key-project .env @adds"],
  },
  {
    name: "an env file that is still there, by the commit that brought it",
    arm: (made) => {
      made.commit("adds", { ".env": `OPENAI_API_KEY=${KEY}\n` });
      made.commit("edits", { ".env": `# ours\nOPENAI_API_KEY=${KEY}\n` });
    },
    told: ["env-file-committed .env @adds", "openai-key-project .env @adds"],
  },
  {
    name: "a key in a compose file that is still there, once and by its commit",
    arm: (made) => {
      const compose = (image: string): string =>
        `services:\n  a:\n    image: ${image}\n    environment:\n      OPENAI_API_KEY: ${KEY}\n`;
      made.commit("adds", { "compose.yaml": compose("a:1") });
      made.commit("edits", { "compose.yaml": compose("a:2") });
    },
    told: ["openai-key-project compose.yaml @adds"],
  },
  {
    name: "a password in a compose file that is still there",
    arm: (made) => {
      const compose = (image: string): string =>
        `services:\n  a:\n    image: ${image}\n    environment:\n      DB_PASSWORD: Sommer2019!x\n`;
      made.commit("adds", { "compose.yaml": compose("a:1") });
      made.commit("edits", { "compose.yaml": compose("a:2") });
    },
    told: ["compose-secret-in-environment compose.yaml @adds"],
  },
  {
    name: "a weak password in the env file that it was moved to, not in the prose where it was first",
    arm: (made) => {
      const text = "APP_PASSWORD=letmein\n";
      made.commit("prose", { "README.md": text });
      made.commit("moves", { "README.md": undefined, "conf/db.env": text });
      made.commit("removes", { "conf/db.env": undefined });
    },
    told: ["env-file-committed conf/db.env @moves", "env-password-weak conf/db.env @moves"],
  },
  {
    name: "of compose files what HEAD holds, and not what it was before",
    arm: (made) => {
      made.commit("open", { "compose.yaml": composeFile({ postgresPort: "5432:5432", user: false }) });
      made.commit("closed", { "compose.yaml": composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true }) });
    },
    told: ["compose-db-ephemeral-data compose.yaml"],
  },
  {
    name: "an env file that is still there, and holds no secret",
    arm: (made) => made.commit("adds", { ".env": "LOG_LEVEL=INFO\n" }),
    told: ["env-file-committed .env @adds"],
  },
  {
    name: "a key behind a replaced commit, a graft and a shallow file of no meaning",
    arm: (made) => {
      const clean = made.git("rev-parse", "HEAD");
      const adds = made.commit("adds", { "k.py": keyFile() });
      made.commit("removes", { "k.py": undefined });
      made.git("replace", adds, clean);
      mkdirSync(join(made.path, ".git/info"), { recursive: true });
      writeFileSync(join(made.path, ".git/info/grafts"), `${made.git("rev-parse", "HEAD")}\n`);
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key behind attributes, a text conversion, a big file threshold and an order of files",
    arm: (made) => {
      made.git("config", "core.bigFileThreshold", "1");
      made.git("config", "diff.x.textconv", "false");
      made.git("config", "log.showRoot", "false");
      made.git("config", "core.quotePath", "true");
      made.commit("adds", { ".gitattributes": "* -diff diff=x\n", "k.py": keyFile() });
      made.commit("removes", { "k.py": undefined });
      made.git("config", "diff.orderFile", "/nowhere");
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key in a repository of SHA-256",
    init: ["--object-format=sha256"],
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.commit("removes", { "k.py": undefined });
      made.git("notes", "add", "-m", `see ${OTHER}`);
    },
    told: ["github-pat-classic .git/notes/ID @Notes added by 'git notes add'", `${KEY_IN_K} @adds`],
  },
  {
    name: "a key that another repository holds for this one (alternates)",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.commit("removes", { "k.py": undefined });
      const path = join(folder(), "shared");
      made.git("clone", "-q", "--shared", made.path, path);
      assert.ok(existsSync(join(path, ".git/objects/info/alternates")));
      return path;
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key, seen from a folder that has none",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile(), "lib/deep/x": "1\n" });
      return join(made.path, "lib/deep");
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key where HEAD is not born yet",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.git("symbolic-ref", "HEAD", "refs/heads/new");
    },
    told: [`${KEY_IN_K} @adds`],
  },
  {
    name: "a key behind a stash that has no log, and a commit of no year that there is",
    arm: (made) => {
      const tree = made.git("rev-parse", "HEAD^{tree}");
      made.commit("adds", { "k.py": keyFile() });
      const odd = join(folder(), "commit");
      writeFileSync(
        odd,
        `tree ${tree}\nauthor a <a@b> 99999999999999 +0000\ncommitter a <a@b> 99999999999999 +0000\n\n${OTHER}\n`,
      );
      made.git("update-ref", "refs/stash", made.git("hash-object", "-t", "commit", "-w", "--literally", odd));
    },
    told: [`${KEY_IN_K} @adds`, `github-pat-classic .git/commit/ID/message @${OTHER}`],
  },
  {
    name: "a key in a bare repository",
    arm: (made) => {
      made.commit("adds", { "k.py": keyFile() });
      made.commit("removes", { "k.py": undefined });
      const path = join(folder(), "bare.git");
      made.git("clone", "-q", "--bare", made.path, path);
      return path;
    },
    told: [`${KEY_IN_K} @adds`],
  },
];

for (const { name, arm, told, init = [] } of cases) {
  test(`scan --history tells ${name}`, async () => {
    const made = plain(...init);
    const elsewhere = arm(made);
    const cwd = typeof elsewhere === "string" && existsSync(elsewhere) ? elsewhere : made.path;
    const all = await found(made, cwd);
    const shown = all.map((line) =>
      line
        .replace(/[0-9a-f]{12}(?=\/|$| @)/, "ID")
        .replace(/(on main: ).*/i, "$1x")
        .replace(/@WIP.*/, "@WIP")
        .replace(/ghp_….{4}/, "MASKED"),
    );
    assert.deepEqual(shown.toSorted(), [...told].toSorted());
  });
}

test("scan --history gives a finding its commit's date in UTC, and the page for people the day", async () => {
  const made = plain();
  execFileSync("git", ["commit", "-q", "--allow-empty", "-m", `at night ${KEY}`], {
    cwd: made.path,
    env: { ...made.env, GIT_COMMITTER_DATE: "2024-05-06T01:30:00+0200", GIT_AUTHOR_DATE: "2020-01-01T00:00:00Z" },
  });
  const [finding] = reportOf(await scan(made.path)).findings;
  assert.equal(finding?.date, "2024-05-05T23:30:00Z");
  assert.equal(finding?.exposure, "history");
  const head = made.git("rev-parse", "--short=7", "HEAD");
  for (const [args, says] of [
    [[], `in commit ${head} of 2024-05-05`],
    [["--lang", "zh"], `在 2024-05-05 的提交 ${head} 中`],
    [["--format", "github"], `in commit ${head} of 2024-05-05`],
    [["--format", "sarif"], '"date":"2024-05-05T23:30:00Z"'],
  ] as const) {
    const { stdout, code } = await stackgate(["scan", "--history", ...args], { cwd: made.path });
    assert.equal(code, 1);
    assert.ok(stdout.includes(says), stdout);
  }
});

test("scan --history --since looks at the commits from a day on, or at those that a revision does not have", async () => {
  const made = plain();
  const at = (date: string, message: string, files: Files): void => {
    made.stage(files);
    execFileSync("git", ["commit", "-q", "-m", message], {
      cwd: made.path,
      env: { ...made.env, GIT_COMMITTER_DATE: date },
    });
  };
  at("2025-03-01T12:00:00Z", "old", { "k.py": keyFile() });
  made.git("tag", "old");
  at("2025-06-30T22:30:00Z", "new", { "k.py": undefined, "n.py": keyFile(OTHER) });
  const [old, fresh] = [`${KEY_IN_K} @old`, "github-pat-classic n.py @new"];
  for (const [since, told] of [
    ["2025-03-01", [old, fresh]],
    ["2025-03-01T12:00:00Z", [old, fresh]],
    ["2025-03-01T12:00:01Z", [fresh]],
    ["2025-06-30", [fresh]],
    ["2025-07-01T00:00:00+02:00", [fresh]],
    ["2025-07-01", []],
    ["old", [fresh]],
    ["old~1", [old, fresh]],
    ["HEAD", []],
    [made.git("rev-parse", "HEAD"), []],
  ] as const) {
    const all = await found(made, made.path, "--since", since);
    assert.deepEqual(all, told, since);
  }
  assert.deepEqual(reportOf(await scan(made.path, "--since", "HEAD")).summary.coverage.commits, 0);
});

for (const [since, says] of [
  ["2 weeks ago", "Expected `--since` to be a date"],
  ["2025-02-30", "Expected `--since` to be a date"],
  ["2025-13-01", "Expected `--since` to be a date"],
  ["2025-06-30T25:00Z", "Expected `--since` to be a date"],
  ["yesterday", "found `yesterday`"],
  ["--all", "Expected `--since DATE|REV` but found no value"],
  ["2027-01-01", "a day that has come (today is 2026-11-24)"],
] as const) {
  test(`scan --history --since refuses ${since}`, async () => {
    const { code, stderr } = await stackgate(["scan", "--history", "--since", since], { cwd: plain().path });
    assert.equal(code, 2);
    assert.ok(stderr.includes(says), stderr);
  });
}

test("scan --history says of an empty repository that it has no commits", async () => {
  const { path: cwd } = repo();
  assert.deepEqual(await stackgate(["scan", "--history"], { cwd }), {
    code: 0,
    stdout: "✔ clean  0 refs, 0 commits, 0 files, 0 B, the repository has no commits, 0.05 s\n",
    stderr: "",
  });
});

test("scan --history says of a shallow clone that older commits are not in it", async () => {
  const made = plain();
  made.commit("third", { "k.py": keyFile() });
  const cwd = join(folder(), "shallow");
  made.git("clone", "-q", "--depth", "1", `file://${made.path}`, cwd);
  const told = await scan(cwd);
  const { findings, summary } = reportOf(told);
  assert.equal(findings.length, 1);
  assert.deepEqual([summary.coverage.shallow, summary.coverage.commits], [true, 1]);
  const { stdout } = await stackgate(["scan", "--history"], { cwd });
  assert.match(stdout, /shallow clone,\s+older\s+commits\s+are\s+not\s+here/);
});

test("scan --history counts refs, commits, blobs and files", async () => {
  const made = plain();
  made.git("tag", "-a", "v1", "-m", "one");
  made.commit("third", { b: "2\n" });
  const { coverage } = reportOf(await scan(made.path)).summary;
  assert.deepEqual([coverage.refs, coverage.commits, coverage.blobs, coverage.documents], [2, 3, 2, 3]);
});

interface Damage {
  readonly name: string;
  readonly arm: (made: Repository) => unknown;
  /** `CODE PATH` of the problems; absent: nothing could be scanned. */
  readonly problems?: readonly string[];
}

function dropObject(made: Repository, name: string): void {
  const id = made.git("rev-parse", name);
  rmSync(join(made.path, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
}

const damages: readonly Damage[] = [
  { name: "a lost blob", arm: (made) => dropObject(made, "HEAD~1:a"), problems: ["missing-object a"] },
  { name: "a lost tree", arm: (made) => dropObject(made, "HEAD~1^{tree}") },
  { name: "a lost commit on the way", arm: (made) => dropObject(made, "HEAD~1") },
  {
    name: "a ref whose commit is lost",
    arm: (made) => {
      const id = aside(made, "refs/heads/x", { b: "x\n" });
      rmSync(join(made.path, ".git/objects", id.slice(0, 2), id.slice(2)));
    },
    problems: ["missing-object refs/heads/x"],
  },
  {
    name: "a ref that holds something else than an id",
    arm: (made) => writeFileSync(join(made.path, ".git/refs/heads/x"), "nonsense\n"),
    problems: ["broken-ref refs/heads/x"],
  },
  {
    name: "a clone that left blobs out, whose remote must not be asked",
    arm: (made) => {
      made.git("config", "uploadpack.allowFilter", "true");
      const path = join(folder(), "partial");
      made.git("clone", "-q", "--no-checkout", "--filter=blob:none", `file://${made.path}`, path);
      return path;
    },
    problems: ["broken-object a"],
  },
];

for (const { name, arm, problems } of damages) {
  test(`scan --history is never clean with ${name}`, async () => {
    const made = plain();
    const elsewhere = arm(made);
    const told = await scan(typeof elsewhere === "string" ? elsewhere : made.path);
    assert.equal(told.code, 2);
    const report = reportOf(told);
    assert.equal(report.summary.verdict, "error");
    if (problems === undefined)
      assert.deepEqual(
        report.problems.map(({ code }) => code),
        ["git-failed"],
      );
    else
      assert.deepEqual(
        report.problems.map(({ code, path }) => `${code} ${path}`),
        problems,
      );
  });
}

test("scan --history leaves out what the policy excludes, each path told once", async () => {
  const made = plain();
  made.commit("adds", { "vendor/k.py": keyFile() });
  made.commit("edits", { "vendor/k.py": `#\n${keyFile()}` });
  made.write({ ".stackgate.yml": 'version: 1\nexclude: ["vendor/**"]\n' });
  const { findings, summary } = reportOf(await scan(made.path));
  assert.deepEqual(findings, []);
  assert.deepEqual(summary.coverage.skipped, [{ path: "vendor/k.py", reason: "excluded by the policy" }]);
});

for (const args of [["--staged"], ["--base", "main"], ["--stdin"], ["--no-git"], ["src"]]) {
  test(`scan refuses --history with ${args.join(" ")}`, async () => {
    const { code, stderr } = await stackgate(["scan", "--history", ...args], { cwd: folder() });
    assert.equal(code, 2);
    assert.match(stderr, /^stackgate: Expected `--?\S+` or `\S+` but found both\.\n$/);
  });
}
