// What commits and tags say, as sources give it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commitSource } from "../../src/source/commit.ts";
import { rangeSource } from "../../src/source/range.ts";
import { type Repository, repo } from "../support/repo.ts";
import { collect } from "./collect.ts";

/** `KIND NAME @SUBJECT "TEXT"`, without the fields. */
function messages(made: Repository, said: readonly string[]): readonly string[] {
  return said
    .filter((line) => !line.includes("/fields "))
    .map((line) => line.replace(/^\.git\/(\w+)\/[0-9a-f]{12}\/message \S+/, "$1"))
    .map((line) => line.replace(/@([0-9a-f]{40,})/, (_, id: string) => `@${made.git("log", "-1", "--format=%s", id)}`));
}

const range = async (made: Repository, base: string | readonly string[], head: string) =>
  collect(rangeSource({ cwd: made.path, env: made.env, base, head, exposure: "unpushed" }));

function topic(): Repository {
  const made = repo({ a: "1\n" });
  made.git("checkout", "-q", "-b", "topic");
  made.commit("one\n\nwhy\n", { a: "2\n" });
  made.commit("two", { a: "3\n" });
  return made;
}

test("rangeSource() gives the message of every commit of the range, and of no other", async () => {
  const made = topic();
  const { said, changedPaths, coverage } = await range(made, "main", "HEAD");
  assert.deepEqual(messages(made, said).toSorted(), [
    String.raw`commit @one "one\n\nwhy\n"`,
    String.raw`commit @two "two\n"`,
  ]);
  assert.deepEqual(changedPaths, ["a"], "they are no paths");
  assert.equal(coverage.blobs, 2, "nor blobs");
});

test("rangeSource() gives the other fields of a commit too: names, signatures, merged tags", async () => {
  const made = topic();
  made.git(
    "-c",
    "user.name=odd name",
    "commit",
    "-q",
    "--allow-empty",
    "-m",
    "three",
    "--author=hidden <h@example.org>",
  );
  const { said } = await range(made, "HEAD~1", "HEAD");
  const [fields = ""] = said.filter((line) => line.includes("/fields "));
  assert.match(fields, /^\.git\/commit\/[0-9a-f]{12}\/fields commit-message @[0-9a-f]{40} "tree .*author hidden/);
  assert.ok(!fields.includes("three"));
});

test("rangeSource() gives the messages of annotated tags that head names, of tags of tags, also where no commit is new", async () => {
  const made = topic();
  made.git("tag", "-a", "v1", "-m", "release one");
  made.git("tag", "-a", "signed", "-m", "tag of a tag", "v1");
  made.git("tag", "plain");
  const tags = async (base: string, head: string): Promise<readonly string[]> =>
    messages(made, (await range(made, base, head)).said).filter((line) => line.startsWith("tag"));
  assert.deepEqual(await tags("main", "v1"), [String.raw`tag "release one\n"`]);
  assert.deepEqual((await tags("topic", "signed")).toSorted(), [
    String.raw`tag "release one\n"`,
    String.raw`tag "tag of a tag\n"`,
  ]);
  assert.deepEqual(await tags("topic", made.git("rev-parse", "v1")), [String.raw`tag "release one\n"`]);
  assert.deepEqual(await tags("v1", "topic"), [], "a tag as base is not brought");
  assert.deepEqual(await tags("main", "plain"), [], "a tag without an object of its own says nothing");
});

test("rangeSource() gives the message of a merge, and of a commit without a message none", async () => {
  const made = topic();
  made.git("checkout", "-q", "-b", "other", "main");
  made.git("commit", "-q", "--allow-empty", "--allow-empty-message", "-m", "");
  made.git("merge", "-q", "--no-ff", "-m", "merged", "topic");
  const { said, coverage } = await range(made, "main", "HEAD");
  assert.deepEqual(messages(made, said).toSorted(), [
    String.raw`commit @merged "merged\n"`,
    String.raw`commit @one "one\n\nwhy\n"`,
    String.raw`commit @two "two\n"`,
  ]);
  assert.equal(coverage.commits, 4);
});

test("commitSource() gives what the commit says, and the tag that names it", async () => {
  const made = topic();
  made.git("tag", "-a", "v1", "-m", "release one");
  const room = { cwd: made.path, env: made.env };
  const { said } = await collect(commitSource({ ...room, head: "v1", exposure: "pushed" }));
  assert.deepEqual(messages(made, said).toSorted(), [String.raw`commit @two "two\n"`, String.raw`tag "release one\n"`]);
});
