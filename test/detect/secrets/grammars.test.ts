// A slice of bench/generic: one secret of each kind in each grammar is told, and no decoy in the same grammars is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreAll } from "../../../bench/generic/score.ts";

/** Named in bench/RESULTS.md by their share alone: nothing in the text says that it is a secret, or no reader knows the command. */
const UNTOLD = /htpasswd -b|useradd -m|net use|_PAT=|API key is|^\{P\}[ :=]|^\{PP\}=|^\{"\{P\}": "\{V\}"\}/;

const scored = scoreAll("test");
const told = new Map<string, number>();
for (const { template, path, kind, confidence } of scored) {
  if (kind !== "key" && kind !== "strong") continue;
  const key = `${path}: ${template.trim()}`;
  told.set(key, (told.get(key) ?? 0) + (confidence === undefined ? 0 : 1));
}

test("a secret is told in every grammar of the bench", () => {
  const missed = [...told].filter(([key, count]) => count === 0 && !UNTOLD.test(key.slice(key.indexOf(": ") + 2)));
  assert.deepEqual(missed, []);
});

test("no decoy of the bench is told", () => {
  const wrong = scored.filter(({ kind, confidence }) => kind === "none" && confidence !== undefined);
  assert.deepEqual(
    wrong.map(({ path, template }) => `${path}: ${template.trim()}`),
    [],
  );
});
