// Pushes that must be judged alike where they leave and where they arrive, through real hook files.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import {
  isRefused,
  isTaken,
  KEY,
  leak,
  OPEN,
  OTHER,
  tell,
  type World,
  withPrePush,
  withPreReceive,
} from "../support/push-world.ts";
import { folder, repositoryAt } from "../support/repo.ts";

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
    says: /OpenAI project key in \S*\/[0-9a-f]{12}\/message:1/,
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
