import assert from "node:assert/strict";
import { test } from "node:test";
import { walkHistory } from "../../src/source/git/walk.ts";
import { historySource } from "../../src/source/history.ts";
import { placesOf } from "../../src/source/places.ts";
import { type Repository, repo } from "../support/repo.ts";
import { collect } from "./collect.ts";

const room = ({ path, env }: Repository) => ({ cwd: path, env });

test("historySource() reads each content once, whatever its paths, and gives each of these", async () => {
  const made = repo({ a: "same\n", "lib/b": "same\n", c: "other\n" });
  made.commit("moves", { c: undefined, d: "same\n" });
  const { documents, coverage } = await collect(historySource(room(made)));
  assert.deepEqual(
    documents.map(({ path }) => path),
    ["a", "d", "lib/b", "c"],
  );
  assert.equal(new Set(documents.map(({ bytes }) => bytes)).size, 2);
  assert.deepEqual([coverage.blobs, coverage.commits, coverage.refs], [2, 2, 1]);
  const [first, moved] = [made.git("rev-parse", "HEAD~1"), made.git("rev-parse", "HEAD")];
  assert.deepEqual(
    documents.map(({ brought, commit }) => [brought?.commit, commit]),
    [
      [first, undefined],
      [moved, undefined],
      [first, undefined],
      [first, first],
    ],
  );
});

test("historySource() does not read what is known, and still names its path", async () => {
  const made = repo({ a: "known\n", b: "new\n" });
  const id = made.git("rev-parse", "HEAD:a");
  const source = historySource({ ...room(made), isKnown: (one) => one === id });
  const names = await source.names?.();
  const { told, coverage } = await collect(source);
  assert.deepEqual(told, [String.raw`b commit "new\n"`]);
  assert.deepEqual([coverage.blobs, coverage.known], [2, 1]);
  assert.deepEqual(names?.map(({ path }) => path).toSorted(), ["a", "b"]);
});

test("walkHistory() fails with what its listener fails with", async () => {
  const made = repo({ a: "1\n" });
  const from = [made.git("rev-parse", "HEAD")];
  const request = { from, without: [], isAsked: () => true };
  await assert.rejects(
    walkHistory(room(made), {
      ...request,
      onChange: () => {
        throw new Error("full");
      },
    }),
    /^Error: full$/,
  );
  const places = placesOf((bytes) => bytes);
  const [commit] = await walkHistory(room(made), { ...request, onChange: places.add });
  assert.equal(commit?.generation, 1);
  assert.deepEqual(
    places.list().map(({ path, by }) => [path, by]),
    [["a", commit]],
  );
});
