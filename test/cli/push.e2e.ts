// Real pushes through the hook files: out of a clone, and into a repository that receives them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { builtPackage } from "../support/built-package.ts";
import { folder, type Repository, repo, repositoryAt } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const { hooks, bin } = builtPackage(join(folder("package"), "stackgate"));
const keyOf = (seed: number): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", seed);
const KEYS = [0, 1, 2].map(keyOf);
const [KEY = "", OLD = "", OTHER = ""] = KEYS;
const leak = (key = KEY): string => `export const key = "${key}";\n`;
const OPEN = 'services:\n  db:\n    image: postgres:16.4\n    ports:\n      - "5432:5432"\n';
const SHUT = 'services:\n  db:\n    image: postgres:16.4\n    ports:\n      - "127.0.0.1:5432:5432"\n';

interface Told {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs git; nothing that is said may hold a key. */
function tell({ path, env }: Repository, args: readonly string[], more: Record<string, string> = {}): Told {
  const done = spawnSync("git", args, {
    cwd: path,
    env: { ...env, PATH: [bin, env.PATH].join(delimiter), LANG: "C.UTF-8", ...more },
    encoding: "utf8",
  });
  const output = `${done.stdout}${done.stderr}`;
  for (const key of KEYS) assert.ok(!output.includes(key.slice(10, 60)), "a key is printed");
  return { passed: done.status === 0, output };
}

interface World {
  readonly local: Repository;
  /** Where `origin` lies: a bare repository. */
  readonly remote: Repository;
}

/** `origin` holds `main` and `old`, whose key nobody blocked; the clone stands on `topic`, which is at `main`. */
const template = (() => {
  const path = folder("template");
  const first = repo({ "README.md": "# Stack\n", "compose.yaml": SHUT });
  first.git("checkout", "-q", "-b", "old");
  first.commit("an old sin", { "old.ts": leak(OLD) });
  first.git("checkout", "-q", "main");
  first.git("clone", "-q", "--bare", first.path, join(path, "remote.git"));
  first.git("clone", "-q", join(path, "remote.git"), join(path, "local"));
  return path;
})();

function world(): World {
  const path = folder("world");
  cpSync(template, path, { recursive: true });
  const [local, remote] = [repositoryAt(join(path, "local")), repositoryAt(join(path, "remote.git"), "--bare")];
  local.git("remote", "set-url", "origin", remote.path);
  local.git("checkout", "-q", "-b", "topic");
  return { local, remote };
}

function withPrePush(): World {
  const made = world();
  writeFileSync(join(made.local.path, ".git/hooks/pre-push"), `#!/bin/sh\nexec sh '${hooks}/pre-push' "$@"\n`, {
    mode: 0o755,
  });
  return made;
}

/** `where`: below the bare repository; the hook is that one copy. */
function withPreReceive(where = "hooks/pre-receive"): World {
  const made = world();
  const hook = join(made.remote.path, where);
  mkdirSync(join(hook, ".."), { recursive: true });
  copyFileSync(join(hooks, "pre-receive"), hook);
  chmodSync(hook, 0o755);
  return made;
}

interface Case {
  readonly name: string;
  /** Does what comes before, and says what is pushed: arguments of `git push`. */
  readonly push: (world: World) => readonly string[];
  readonly says: RegExp | "passes";
}

/** Any push that must be judged alike on either side. */
const both: readonly Case[] = [
  {
    name: "a new branch with a key that a later commit takes out",
    push: ({ local }) => {
      local.commit("leak", { "src/a.ts": leak() });
      local.commit("taken out", { "src/a.ts": undefined });
      return ["origin", "topic"];
    },
    says: /OpenAI project key in src\/a\.ts:1/,
  },
  {
    name: "a clean branch that merges what the remote has, key included",
    push: ({ local }) => {
      local.commit("words", { "docs/a.md": "words\n" });
      local.git("merge", "-q", "--no-edit", "origin/old");
      return ["origin", "topic"];
    },
    says: "passes",
  },
  {
    name: "what the remote has already, under a new name",
    push: () => ["origin", "origin/old:refs/heads/copy", "origin/old:refs/tags/v0"],
    says: "passes",
  },
  {
    name: "several refs, of which the second leaks",
    push: ({ local }) => {
      local.commit("words", { "docs/a.md": "words\n" });
      local.git("checkout", "-q", "-b", "second", "main");
      local.commit("leak", { "src/a.ts": leak() });
      return ["origin", "topic", "second"];
    },
    says: /OpenAI project key in src\/a\.ts:1/,
  },
  {
    name: "a branch of each of two commits, all clean",
    push: ({ local }) => {
      local.commit("words", { "docs/a.md": "words\n" });
      local.git("branch", "half");
      local.commit("more words", { "docs/b.md": "words\n" });
      return ["origin", "topic", "half"];
    },
    says: "passes",
  },
  { name: "a deletion alone", push: () => ["origin", ":old"], says: "passes" },
  {
    name: "a deletion beside a leak",
    push: ({ local }) => {
      local.commit("leak", { "src/a.ts": leak() });
      return ["origin", ":old", "topic"];
    },
    says: /OpenAI project key in src\/a\.ts:1/,
  },
  {
    name: "a lightweight tag on a commit that leaks",
    push: ({ local }) => {
      local.commit("leak", { "src/a.ts": leak() });
      local.git("tag", "v1");
      return ["origin", "v1"];
    },
    says: /OpenAI project key in src\/a\.ts:1/,
  },
  {
    name: "an annotated tag on a known commit, with a key in its message",
    push: ({ local }) => {
      local.git("tag", "-a", "v1", "-m", `first, by ${KEY}`);
      return ["origin", "v1"];
    },
    says: /OpenAI project key in \.git\/tag\/[0-9a-f]{12}\/message:1/,
  },
  {
    name: "a clean annotated tag",
    push: ({ local }) => {
      local.git("tag", "-a", "v1", "-m", "first");
      return ["origin", "v1"];
    },
    says: "passes",
  },
  {
    name: "a tag on a blob",
    push: ({ local }) => {
      local.stage({ "src/a.ts": leak() });
      local.git("tag", "blob", local.git("rev-parse", ":src/a.ts"));
      return ["origin", "blob"];
    },
    says: /OpenAI project key in \.git\/blob\/[0-9a-f]{12}:1/,
  },
  {
    name: "an annotated tag on a tree",
    push: ({ local }) => {
      local.stage({ "src/a.ts": leak() });
      local.git("tag", "-a", "-m", "a tree", "tree", local.git("write-tree"));
      return ["origin", "tree"];
    },
    says: /OpenAI project key in src\/a\.ts:1/,
  },
  {
    name: "a forced push that takes a key out of a branch",
    push: ({ local }) => {
      local.git("checkout", "-q", "old");
      local.git("reset", "-q", "--hard", "main");
      local.commit("words", { "docs/a.md": "words\n" });
      return ["--force", "origin", "old"];
    },
    says: "passes",
  },
  {
    name: "a forced push with another key",
    push: ({ local }) => {
      local.git("checkout", "-q", "old");
      local.git("reset", "-q", "--hard", "main");
      local.commit("leak", { "src/a.ts": leak(OTHER) });
      return ["--force", "origin", "old"];
    },
    says: /OpenAI project key in src\/a\.ts:1/,
  },
  {
    name: "a compose file that opens a port",
    push: ({ local }) => {
      local.commit("open", { "compose.yaml": OPEN });
      return ["origin", "topic"];
    },
    says: /Postgres is now open to every network/,
  },
  {
    name: "an unrelated branch",
    push: ({ local }) => {
      local.git("checkout", "-q", "--orphan", "pages");
      local.git("rm", "-q", "-rf", ".");
      local.commit("pages", { "index.html": "<p>words</p>\n", "a.ts": leak() });
      return ["origin", "pages"];
    },
    says: /OpenAI project key in a\.ts:1/,
  },
  {
    name: "a merge that adds a key of its own",
    push: ({ local }) => {
      local.commit("words", { "docs/a.md": "words\n" });
      local.git("merge", "-q", "--no-commit", "--no-ff", "origin/old");
      local.stage({ "src/evil.ts": leak() });
      local.git("commit", "-q", "--no-verify", "-m", "merge");
      return ["origin", "topic"];
    },
    says: /OpenAI project key in src\/evil\.ts:1/,
  },
];

for (const { name, push, says } of both) {
  test(`pre-push: ${name}`, () => {
    const made = withPrePush();
    const refs = made.remote.git("for-each-ref");
    const told = tell(made.local, ["push", ...push(made)]);
    assert.equal(told.passed, says === "passes", told.output);
    if (says === "passes") assert.match(told.output, /✔ stackgate: /);
    else {
      assert.match(told.output, says);
      assert.match(told.output, /^stackgate: push blocked: /);
      assert.equal(made.remote.git("for-each-ref"), refs);
    }
  });

  test(`pre-receive: ${name}`, () => {
    const made = withPreReceive();
    const { remote, local } = made;
    const [refs, objects] = [remote.git("for-each-ref"), remote.git("count-objects", "-v")];
    const told = tell(local, ["push", ...push(made)]);
    assert.equal(told.passed, says === "passes", told.output);
    if (says === "passes") assert.match(told.output, /^remote: ✔ stackgate: /m);
    else {
      assert.match(told.output, says);
      assert.match(told.output, /^remote: stackgate: push refused: /m);
      assert.match(told.output, /pre-receive hook declined/);
      assert.equal(remote.git("for-each-ref"), refs, "no ref has moved");
      assert.equal(remote.git("count-objects", "-v"), objects, "no object is left");
    }
    assert.doesNotMatch(told.output, /\x1b\[3/);
  });
}

const isRefused = (told: Told, says: RegExp): void => {
  assert.equal(told.passed, false, told.output);
  assert.match(told.output, says);
};
const isTaken = (told: Told): void => assert.equal(told.passed, true, told.output);
const POLICY = `version: 1\nallow:\n  - rule: compose-datastore-port-public\n    reason: a demo\n`;

test("pre-receive takes the policy from before the push: of the branch, of a new one from the default branch", () => {
  const { local } = withPreReceive();
  local.commit("open, and allowed in one go", { "compose.yaml": OPEN, ".stackgate.yml": POLICY });
  const both = tell(local, ["push", "origin", "topic"]);
  isRefused(both, /Postgres is now open to every network/);
  assert.match(both.output, /What this push\s+(?:remote: )?brings does not count yet/);
  isRefused(tell(local, ["push", "origin", "topic:main"]), /Postgres is now open to every network/);
  const [top, first] = [local.git("rev-parse", "HEAD"), local.git("rev-parse", "main")];
  local.git("reset", "-q", "--hard", first);
  const allowed = local.commit("allowed", { ".stackgate.yml": POLICY });
  const apart = tell(local, ["push", "origin", `${allowed}:refs/heads/main`, `${top}:refs/heads/topic`]);
  isRefused(apart, /Postgres is now open to every network/);
  assert.match(apart.output, /refs\/heads\/main: nothing blocks/);
  assert.match(apart.output, /refs\/heads\/topic: 1 blocks/);
  isTaken(tell(local, ["push", "origin", "topic:side"]));
  local.commit("open", { "compose.yaml": OPEN });
  isTaken(tell(local, ["push", "origin", "topic:side"]));
  assert.match(
    tell(local, ["push", "origin", "topic:other"]).output,
    /nothing to check/,
    "a new name for what is there",
  );
});

test("pre-receive judges by the default branch's policy what comes into it, even if another branch let it pass", () => {
  const { local } = withPreReceive();
  local.commit("a policy of my own", { ".stackgate.yml": POLICY });
  isTaken(tell(local, ["push", "origin", "topic"]));
  local.commit("open", { "compose.yaml": OPEN });
  isTaken(tell(local, ["push", "origin", "topic"]));
  isRefused(tell(local, ["push", "origin", "topic:main"]), /Postgres is now open to every network/);
});

test("pre-receive refuses a policy that would break every later push", () => {
  const { local } = withPreReceive();
  local.commit("a typo", { ".stackgate.yml": "version: 1\nalow: []\n" });
  for (const name of ["topic", "topic:main"])
    isRefused(
      tell(local, ["push", "origin", name]),
      /push refused: not all of it could be checked\s+remote: stackgate: .*alow/,
    );
});

test("pre-receive judges the first push to an empty repository, whatever the default branch is called", () => {
  const { local } = withPreReceive();
  const empty = repositoryAt(join(folder(), "empty.git"), "--bare", "-b", "trunk");
  mkdirSync(join(empty.path, "hooks"), { recursive: true });
  copyFileSync(join(hooks, "pre-receive"), join(empty.path, "hooks/pre-receive"));
  isTaken(tell(local, ["push", empty.path, "main:trunk"]));
  local.commit("leak", { "src/a.ts": leak() });
  isRefused(tell(local, ["push", empty.path, "topic:trunk"]), /OpenAI project key in src\/a\.ts:1/);
});

test("pre-receive works as one copy in the folders of GitLab and Gitea, and as the update hook", () => {
  const delegate =
    '#!/bin/sh\ndata=$(cat)\nfor hook in "$GIT_DIR"/hooks/pre-receive.d/*; do echo "$data" | "$hook" || exit $?; done\n';
  for (const where of ["hooks/pre-receive.d/stackgate", "custom_hooks/pre-receive.d/stackgate", "hooks/update"]) {
    const { local, remote } = withPreReceive(where);
    if (where !== "hooks/update")
      writeFileSync(
        join(remote.path, "hooks/pre-receive"),
        delegate.replace("hooks/", where.slice(0, where.indexOf("/") + 1)),
        { mode: 0o755 },
      );
    local.commit("leak", { "src/a.ts": leak() });
    isRefused(
      tell(local, ["push", "origin", "topic"]),
      /^remote: stackgate: push refused: OpenAI project key in src\/a\.ts:1/m,
    );
    isTaken(tell(local, ["push", "origin", "main:more", ":old"]));
  }
});

test("the update hook refuses one ref and takes the others", () => {
  const { local, remote } = withPreReceive("hooks/update");
  local.commit("leak", { "src/a.ts": leak() });
  const told = tell(local, ["push", "origin", "topic", "main:fine"]);
  isRefused(told, /topic -> topic \(hook declined\)/);
  assert.match(
    remote.git("for-each-ref", "--format=%(refname)"),
    /^refs\/heads\/fine\nrefs\/heads\/main\nrefs\/heads\/old$/,
  );
});

test("pre-receive refuses at its deadline with a sentence, and listens to nothing that the pusher says", () => {
  const made = withPreReceive();
  made.remote.git("config", "receive.advertisePushOptions", "true");
  const hook = join(made.remote.path, "hooks/pre-receive");
  made.local.commit("leak", { "src/a.ts": leak() });
  const optioned = tell(made.local, ["push", "-o", "stackgate.skip", "-o", "--no-config", "origin", "topic"], {
    GL_ID: "key-1",
    GL_REPOSITORY: "project-1",
    GITEA_PUSHER_NAME: "a",
  });
  isRefused(optioned, /OpenAI project key in src\/a\.ts:1/);
  writeFileSync(hook, `#!/bin/sh\nexec '${hooks}/pre-receive' --deadline 1\n`, { mode: 0o755 });
  const big = "const word = 'and so on';\n".repeat(40_000);
  for (let i = 0; i < 8; i++) made.local.stage({ [`big/${i}.ts`]: `${i}\n${big}` });
  made.local.commit("much");
  const late = tell(made.local, ["push", "origin", "topic:late"], { NODE_OPTIONS: `--import=${slow}` });
  isRefused(late, /^remote: stackgate: push refused: not all of it could be checked/m);
  assert.match(late.output, /did not end within 1 seconds? \(--deadline\)/);
});

/** Makes a node that takes a while to start. */
const slow = (() => {
  const path = join(folder(), "slow.mjs");
  writeFileSync(path, "await new Promise((done) => setTimeout(done, 1100));\n");
  return path;
})();

test("pre-receive prints a ref's name so that it stays a name", () => {
  const { local } = withPreReceive();
  local.commit("words", { "docs/a.md": "words\n" });
  const [said = ""] = tell(local, ["push", "origin", "topic:refs/heads/\u202e##error", "topic:main"]).output.split(
    "\nTo ",
  );
  assert.match(said, /^remote: refs\/heads\/\\u202e##error: nothing blocks/m);
});

test("pre-push knows a remote by its address, and takes one that nobody named for one that holds nothing", () => {
  const { local, remote } = withPrePush();
  local.git("checkout", "-q", "-b", "again", "origin/old");
  local.commit("words", { "docs/a.md": "words\n" });
  isTaken(tell(local, ["push", remote.path, "again"]));
  const elsewhere = repositoryAt(join(folder(), "public.git"), "--bare");
  isRefused(tell(local, ["push", elsewhere.path, "again"]), /OpenAI project key in old\.ts:1/);
  local.git("remote", "add", "--", "--no-config", elsewhere.path);
  isRefused(tell(local, ["push", "--", "--no-config", "again"]), /OpenAI project key in old\.ts:1/);
});
