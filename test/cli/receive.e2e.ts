// What is said and done at the server that is pushed to, through the one hook file that is copied there.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { hooks, isRefused, isTaken, leak, OPEN, tell, withPreReceive } from "../support/push-world.ts";
import { folder, repositoryAt } from "../support/repo.ts";

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

test("pre-receive gates a repository that has a work tree, one of SHA-256, and what comes from a shallow clone", () => {
  const { local } = withPreReceive();
  local.commit("leak", { "src/a.ts": leak() });
  const withTree = repositoryAt(join(folder(), "served"));
  withTree.git("config", "receive.denyCurrentBranch", "updateInstead");
  copyFileSync(join(hooks, "pre-receive"), join(withTree.path, ".git/hooks/pre-receive"));
  isTaken(tell(local, ["push", withTree.path, "main"]));
  isRefused(tell(local, ["push", withTree.path, "topic:main"]), /OpenAI project key in src\/a\.ts:1/);

  const wide = repositoryAt(join(folder(), "wide.git"), "--bare", "--object-format=sha256");
  mkdirSync(join(wide.path, "hooks"), { recursive: true });
  copyFileSync(join(hooks, "pre-receive"), join(wide.path, "hooks/pre-receive"));
  const from = repositoryAt(join(folder(), "wide"), "--object-format=sha256");
  from.commit("first", { "README.md": "# Stack\n" });
  isTaken(tell(from, ["push", wide.path, "main"]));
  from.commit("leak", { "src/a.ts": leak() });
  isRefused(tell(from, ["push", wide.path, "main"]), /OpenAI project key in src\/a\.ts:1/);

  const { remote } = withPreReceive();
  const shallow = repositoryAt(join(folder(), "shallow"));
  shallow.git("fetch", "-q", "--depth=1", `file://${remote.path}`, "main");
  shallow.git("checkout", "-q", "-B", "topic", "FETCH_HEAD");
  shallow.commit("words", { "docs/a.md": "words\n" });
  isTaken(tell(shallow, ["push", remote.path, "topic"]));
  shallow.commit("leak", { "src/a.ts": leak() });
  isRefused(tell(shallow, ["push", remote.path, "topic"]), /OpenAI project key in src\/a\.ts:1/);
});

test("pre-receive without a stackgate for the server's git refuses, and says where it is missed", () => {
  const { local } = withPreReceive();
  const told = tell(local, ["push", "origin", "topic:new"], { PATH: process.env.PATH ?? "" });
  isRefused(
    told,
    /^remote: stackgate: pre-receive refused: stackgate was not found.*on the PATH of this server's git/m,
  );
});
