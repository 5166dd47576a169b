import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { rangeRequest } from "../../src/action/event.ts";
import { type LocalRange, type RangeRoom, resolveRange } from "../../src/action/range.ts";
import { sayCode } from "../../src/messages/catalogue.ts";
import { StackgateError } from "../../src/model/problem.ts";

const root = mkdtempSync(join(tmpdir(), "stackgate-range-"));
after(() => rmSync(root, { recursive: true, force: true }));

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

let made = 0;
function folder(name: string): string {
  const path = join(root, `${++made}-${name}`);
  mkdirSync(path, { recursive: true });
  return path;
}

/** A server's repository and its ids: main has `ahead` commits after the fork, topic `commits`, and refs/pull/1/merge joins them. */
function server(ahead: number, commits: number): Served {
  const repository = folder("server");
  git(repository, "init", "-q", "-b", "main");
  const stream: string[] = [];
  const commit = (branch: string, name: string, from: string): string =>
    `commit refs/heads/${branch}\ncommitter a <a@example.org> 0 +0000\ndata <<E\n${name}\nE\n${from}M 644 inline ${name}\ndata <<E\n${name}\nE\n`;
  stream.push(commit("main", "root", ""), commit("main", "fork", ""));
  for (let i = 0; i < commits; i++) stream.push(commit("topic", `topic-${i}`, i === 0 ? "from refs/heads/main\n" : ""));
  for (let i = 0; i < ahead; i++) stream.push(commit("main", `main-${i}`, ""));
  execFileSync("git", ["fast-import", "--quiet"], { cwd: repository, env, input: stream.join("") });
  git(repository, "checkout", "-q", "--detach", "main");
  git(repository, "merge", "-q", "--no-ff", "-m", "merge", "topic");
  git(repository, "update-ref", "refs/pull/1/merge", "HEAD");
  const list = (range: string): readonly string[] =>
    git(repository, "rev-list", "--reverse", range)
      .split("\n")
      .filter((line) => line !== "");
  const [topic, main] = [list("main..topic"), list("topic..main")];
  const fork = git(repository, "merge-base", "main", "topic");
  return { repository, fork, main: [fork, ...main], topic, head: topic.at(-1) ?? fork };
}

interface Served {
  readonly repository: string;
  readonly fork: string;
  readonly main: readonly string[];
  readonly topic: readonly string[];
  readonly head: string;
}

/** What actions/checkout makes: one ref, at a depth, detached. */
function checkout(repository: string, ref: string, ...options: readonly string[]): string {
  const cwd = folder("checkout");
  git(cwd, "init", "-q");
  git(cwd, "fetch", "-q", "--no-tags", ...options, pathToFileURL(repository).href, `+${ref}:refs/remotes/pull/1/merge`);
  git(cwd, "checkout", "-q", "--detach", "refs/remotes/pull/1/merge");
  return cwd;
}

function roomOf(cwd: string, repository?: string): RangeRoom {
  const remote = repository === undefined ? {} : { remote: { url: pathToFileURL(repository).href } };
  return { checkout: cwd, env, folder: folder("room"), ...remote };
}

function pullRequest(base: string, head: string, commits: number): ReturnType<typeof rangeRequest> {
  const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head }, commits } };
  return rangeRequest({ name: "pull_request", sha: undefined, payload });
}

function push(before: string, head: string, more: object = {}): ReturnType<typeof rangeRequest> {
  const payload = { ref: "refs/heads/topic", before, after: head, repository: { default_branch: "main" }, ...more };
  return rangeRequest({ name: "push", sha: head, payload });
}

/** With git alone: there is no API. */
async function local(request: ReturnType<typeof rangeRequest>, room: RangeRoom): Promise<LocalRange> {
  const range = await resolveRange(request, room);
  assert.ok(range.kind === "local");
  return range;
}

function commitsOf(range: LocalRange): readonly string[] {
  if (range.base === undefined) return [];
  const listed = git(range.cwd, "rev-list", "--reverse", range.head, `^${range.base}`);
  return listed.split("\n").filter((line) => line !== "");
}

/** Every object of the range and of both ends can be read. */
function readable(range: LocalRange): void {
  const commits = [...(range.base === undefined ? [range.head] : [range.base]), ...commitsOf(range)];
  const listed = git(range.cwd, "rev-list", "--objects", "--no-walk", ...commits);
  const asked = listed.split("\n").map((line) => line.split(" ")[0]);
  const answers = execFileSync("git", ["cat-file", "--batch-check"], {
    cwd: range.cwd,
    env,
    input: `${asked.join("\n")}\n`,
    encoding: "utf8",
  });
  assert.doesNotMatch(answers, /missing/);
}

async function says(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => assert.fail("nothing was refused"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof StackgateError, String(error));
  return sayCode("en", "error", error.code, error.values);
}

const NONE = "0".repeat(40);

for (const { name, ahead, commits, depth } of [
  { name: "three commits, a depth-1 checkout of the merge", ahead: 3, commits: 3, depth: ["--depth=1"] },
  { name: "a base that is far ahead of the fork", ahead: 45, commits: 2, depth: ["--depth=1"] },
  { name: "more commits than the first depth", ahead: 1, commits: 40, depth: ["--depth=1"] },
  { name: "a checkout of depth 2", ahead: 3, commits: 3, depth: ["--depth=2"] },
]) {
  test(`resolveRange() of a pull request has every commit: ${name}`, async () => {
    const { repository, main, topic, head, fork } = server(ahead, commits);
    const cwd = checkout(repository, "refs/pull/1/merge", ...depth);
    const range = await local(pullRequest(fork, head, commits), roomOf(cwd, repository));
    assert.equal(range.base, main.at(-1), "the base is the merge's first parent");
    assert.equal(range.head, head);
    assert.deepEqual(commitsOf(range), topic);
    readable(range);
  });
}

test("resolveRange() leaves a shallow checkout as it was", async () => {
  const { repository, head, fork } = server(2, 2);
  const cwd = checkout(repository, "refs/pull/1/merge", "--depth=1");
  const before = [git(cwd, "for-each-ref"), git(cwd, "count-objects", "-v"), readdirSync(join(cwd, ".git")).join()];
  await local(pullRequest(fork, head, 2), roomOf(cwd, repository));
  assert.deepEqual(
    [git(cwd, "for-each-ref"), git(cwd, "count-objects", "-v"), readdirSync(join(cwd, ".git")).join()],
    before,
  );
});

test("resolveRange() uses a whole checkout as it is, without a server", async () => {
  const { repository, main, topic, head, fork } = server(3, 3);
  const cwd = checkout(repository, "refs/pull/1/merge");
  const range = await local(pullRequest(fork, head, 3), roomOf(cwd));
  assert.deepEqual([range.cwd, range.base], [cwd, main.at(-1)]);
  assert.deepEqual(commitsOf(range), topic);
});

test("resolveRange() of a checkout of the head takes the event's base", async () => {
  const { repository, main, topic, head } = server(3, 3);
  const cwd = checkout(repository, "refs/heads/topic", "--depth=1");
  const range = await local(pullRequest(main[1] ?? "", head, 3), roomOf(cwd, repository));
  assert.equal(range.base, main[1]);
  assert.deepEqual(commitsOf(range), topic);
  readable(range);
});

test("resolveRange() does not take the parent of a merge that the pull request brings itself", async () => {
  const { repository, main, fork } = server(2, 1);
  git(repository, "checkout", "-q", "topic");
  git(repository, "merge", "-q", "--no-ff", "-m", "take main", "main");
  const head = git(repository, "rev-parse", "HEAD");
  const cwd = checkout(repository, "refs/heads/topic", "--depth=1");
  const range = await local(pullRequest(main.at(-1) ?? fork, head, 2), roomOf(cwd, repository));
  assert.equal(range.base, main.at(-1));
  assert.equal(commitsOf(range).length, 2);
});

test("resolveRange() does not take the parent of a merge that was pushed after the event", async () => {
  const { repository, main, topic, head } = server(2, 3);
  const tree = git(repository, "rev-parse", `${head}^{tree}`);
  const onto = git(repository, "commit-tree", "-m", "onto", "-p", head, tree);
  const pushed = git(repository, "commit-tree", "-m", "merge", "-p", onto, "-p", head, tree);
  git(repository, "update-ref", "refs/heads/topic", pushed);
  const cwd = folder("checkout");
  git(cwd, "init", "-q");
  git(cwd, "fetch", "-q", "--no-tags", pathToFileURL(repository).href, "+refs/heads/topic:refs/remotes/origin/topic");
  git(cwd, "checkout", "-q", "--detach", "refs/remotes/origin/topic");
  const base = main.at(-1) ?? "";
  const range = await local(pullRequest(base, head, 3), roomOf(cwd, repository));
  assert.equal(range.base, base);
  assert.deepEqual(commitsOf(range), topic);
  const payload = { pull_request: { base: { sha: base }, head: { sha: head }, commits: 3 } };
  const told = rangeRequest({ name: "pull_request", sha: pushed, payload });
  assert.equal((await local(told, roomOf(cwd, repository))).base, onto, "unless GitHub says that it is its own");
});

test("resolveRange() without a checkout fetches all it needs", async () => {
  const { repository, main, topic, head } = server(3, 3);
  const range = await local(pullRequest(main.at(-1) ?? "", head, 3), roomOf(folder("empty"), repository));
  assert.deepEqual(commitsOf(range), topic);
  readable(range);
});

test("resolveRange() does not trust a partial checkout to have its blobs", async () => {
  const { repository, main, topic, head, fork } = server(3, 3);
  git(repository, "config", "uploadpack.allowFilter", "true");
  const cwd = folder("partial");
  git(cwd, "clone", "-q", "--no-checkout", "--filter=blob:none", pathToFileURL(repository).href, ".");
  const range = await local(pullRequest(main.at(-1) ?? fork, head, 3), roomOf(cwd, repository));
  assert.notEqual(range.cwd, cwd);
  assert.deepEqual(commitsOf(range), topic);
  readable(range);
});

test("resolveRange() of a merge group and of given names", async () => {
  const { repository, main, topic, head } = server(2, 2);
  const cwd = checkout(repository, "refs/heads/topic", "--depth=1");
  const payload = { merge_group: { base_sha: main.at(-1), head_sha: head } };
  const group = await local(rangeRequest({ name: "merge_group", sha: head, payload }), roomOf(cwd, repository));
  assert.deepEqual(commitsOf(group), topic);
  const given = rangeRequest({ name: "issues", sha: undefined, payload: {} }, { base: "main", head: "HEAD" });
  const named = await local(given, roomOf(cwd, repository));
  assert.deepEqual([named.base, named.head], [main.at(-1), head]);
});

const pushes: readonly {
  name: string;
  request: (s: Served) => ReturnType<typeof rangeRequest>;
  base: (s: Served) => string | undefined;
}[] = [
  { name: "what was pushed", request: (s) => push(s.topic[0] ?? "", s.head), base: (s) => s.topic[0] },
  { name: "a new branch against the default branch", request: (s) => push(NONE, s.head), base: (s) => s.main.at(-1) },
  {
    name: "a force push against what it replaced",
    request: (s) => push(s.main[1] ?? "", s.head, { forced: true }),
    base: (s) => s.main[1],
  },
  {
    name: "a force push over what is gone against the default branch",
    request: (s) => push("d".repeat(40), s.head, { forced: true }),
    base: (s) => s.main.at(-1),
  },
  {
    name: "a first push to the default branch as a whole",
    request: (s) => push(NONE, s.head, { ref: "refs/heads/main" }),
    base: () => undefined,
  },
  {
    name: "a new branch where the default branch does not exist as a whole",
    request: (s) => push(NONE, s.head, { repository: { default_branch: "gone" } }),
    base: () => undefined,
  },
];

for (const { name, request, base } of pushes) {
  test(`resolveRange() of a push judges ${name}`, async () => {
    const served = server(3, 3);
    const cwd = checkout(served.repository, "refs/heads/topic", "--depth=1");
    const range = await local(request(served), roomOf(cwd, served.repository));
    assert.deepEqual([range.base, range.head], [base(served), served.head]);
    readable(range);
  });
}

test("resolveRange() peels an annotated tag", async () => {
  const { repository, head } = server(1, 1);
  git(repository, "tag", "-a", "-m", "release", "v1", "topic");
  const tag = git(repository, "rev-parse", "v1");
  const cwd = checkout(repository, "refs/heads/topic", "--depth=1");
  const range = await local(push(NONE, tag, { ref: "refs/tags/v1" }), roomOf(cwd, repository));
  assert.equal(range.head, head);
});

test("resolveRange() reads a HEAD that names its merge's parents through a replace ref unchanged", async () => {
  const { repository, main, head, fork } = server(2, 2);
  const cwd = checkout(repository, "refs/pull/1/merge", "--depth=1");
  git(cwd, "replace", "--graft", "HEAD");
  const range = await local(pullRequest(fork, head, 2), roomOf(cwd, repository));
  assert.equal(range.base, main.at(-1));
});

test("resolveRange() refuses a base that the server does not have", async () => {
  const { repository, head } = server(1, 1);
  const cwd = checkout(repository, "refs/heads/topic", "--depth=1");
  const refused = await says(local(pullRequest("9c1d2e7".padEnd(40, "0"), head, 1), roomOf(cwd, repository)));
  assert.equal(refused, "base 9c1d2e7 is not in the clone and the server does not have it.");
});

test("resolveRange() refuses a push whose ordinary base is gone", async () => {
  const { repository, head } = server(1, 1);
  const cwd = checkout(repository, "refs/heads/topic", "--depth=1");
  assert.match(
    await says(local(push("d".repeat(40), head), roomOf(cwd, repository))),
    /^base ddddddd is not in the clone and the server/,
  );
});

test("resolveRange() refuses a shallow range without a server, and with one that is not there", async () => {
  const { repository, head, fork } = server(1, 1);
  const cwd = checkout(repository, "refs/pull/1/merge", "--depth=1");
  assert.match(await says(local(pullRequest(fork, head, 1), roomOf(cwd))), /there is no server to fetch it from/);
  const elsewhere = roomOf(cwd, join(root, "nowhere"));
  assert.match(await says(local(pullRequest(fork, head, 1), elsewhere)), /fetching it was refused \(404\)\.$/);
  const command = { ...elsewhere, remote: { url: "ext::sh -c true" } };
  assert.match(await says(local(pullRequest(fork, head, 1), command)), /there is no server to fetch it from/);
});

/** A loopback server that only answers with `status`, and the authorizations it was sent. */
async function answering(
  status: number,
  location: string | undefined,
  work: (url: string) => Promise<void>,
): Promise<readonly string[]> {
  const seen: string[] = [];
  const http = createServer((request, response) => {
    seen.push(request.headers.authorization ?? "none");
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  try {
    await work(`http://127.0.0.1:${(http.address() as AddressInfo).port}/o/r`);
  } finally {
    await new Promise((closed) => http.close(closed));
  }
  return seen;
}

test("resolveRange() sends the token to its server and tells a refusal by its number", async () => {
  const { repository, head, fork } = server(1, 1);
  const cwd = checkout(repository, "refs/pull/1/merge", "--depth=1");
  git(cwd, "config", "http.extraheader", "AUTHORIZATION: basic of-the-checkout");
  git(cwd, "config", "credential.helper", "!touch helper-ran;:");
  const token = "not-a-token";
  const seen = await answering(403, undefined, async (url) => {
    const room = { ...roomOf(cwd), remote: { url, token } };
    assert.match(
      await says(local(pullRequest(fork, head, 1), room)),
      /^base \w{7} is not in the clone and fetching it was refused \(403\)\.$/,
    );
  });
  assert.deepEqual(seen, [`basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`]);
  assert.ok(!readdirSync(cwd).includes("helper-ran"));
});

test("resolveRange() carries the token to no other server", async () => {
  const { repository, head, fork } = server(1, 1);
  const cwd = checkout(repository, "refs/pull/1/merge", "--depth=1");
  const elsewhere = await answering(403, undefined, async (other) => {
    const seen = await answering(302, `${other}/info/refs`, async (url) => {
      const room = { ...roomOf(cwd), remote: { url, token: "not-a-token" } };
      assert.match(await says(local(pullRequest(fork, head, 1), room)), /fetching it (?:was refused|failed)/);
    });
    assert.equal(seen.length, 1);
  });
  assert.deepEqual(elsewhere, []);
});

test("resolveRange() does not ask for a password without a token", async () => {
  const { repository, head, fork } = server(1, 1);
  const cwd = checkout(repository, "refs/pull/1/merge", "--depth=1");
  const seen = await answering(401, undefined, async (url) => {
    const room = { ...roomOf(cwd), remote: { url } };
    assert.match(await says(local(pullRequest(fork, head, 1), room)), /was refused \(401\)\.$/);
  });
  assert.deepEqual(seen, ["none"]);
});
