// What holds for every family over configuration files.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SnapshotFamily } from "../../src/detect/family.ts";
import type { Rule, RuleText } from "../../src/model/rule.ts";
import { type Files, pairOf } from "./snapshot-cases.ts";
import "./yaml.ts";

/** Files before a change, and the same in other words. */
export interface SameMeaning {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
}

export interface ConfigFamilyCase {
  readonly family: SnapshotFamily;
  readonly rules: readonly Rule[];
  readonly texts: Readonly<Record<string, RuleText>>;
  readonly same: readonly SameMeaning[];
  /** Paths that the family judges, and pieces that files there are made of. */
  readonly paths: readonly string[];
  readonly pieces: readonly string[];
}

export function testConfigFamily({ family, rules, texts, same, paths, pieces }: ConfigFamilyCase): void {
  for (const { name, before, after } of same) {
    for (const [direction, one, other] of [
      ["", before, after],
      [", back again", after, before],
    ] as const) {
      test(`${name} is no change of meaning${direction}`, () => {
        const { detections, problems } = family.detect(pairOf(one, other));
        const told = detections.filter(({ status }) => status !== "existing");
        assert.deepEqual(
          told.map(({ ruleId, status, subject, place }) => `${ruleId} ${status} ${subject} ${place.path}`),
          [],
        );
        assert.deepEqual(problems, []);
      });
    }
  }

  for (const rule of rules) {
    test(`${rule.id} has sentences in both languages, with the same values in them`, () => {
      const text = texts[rule.id];
      assert.ok(text);
      for (const key of ["default", "weakened", "was", "alsoHere"]) assert.ok(text.messages[key], key);
      for (const key of Object.keys(text.titles ?? {}))
        assert.ok(text.messages[key], `a title and no message for ${key}`);
      const all = [
        text.title,
        text.why,
        text.fix,
        ...Object.values(text.titles ?? {}),
        ...Object.values(text.messages),
      ];
      const marks = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{[a-zA-Z]+\}/g))].sort();
      for (const { en, zh } of all) {
        assert.ok(en.trim() !== "" && /\p{Script=Han}/u.test(zh), zh);
        assert.deepEqual(marks(zh), marks(en));
      }
    });
  }

  test("any text as base and head is judged without throwing, each place within its file", () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(""));
    const files = fc.array(fc.tuple(fc.constantFrom(...paths), text), { maxLength: 4 }).map(Object.fromEntries<string>);
    fc.assert(
      fc.property(files, files, (before, after) => {
        const { detections } = family.detect(pairOf(before, after));
        for (const { place } of detections) {
          const length = Buffer.byteLength((place.side === "base" ? before : after)[place.path] ?? "");
          assert.ok(place.span.start <= place.span.end && place.span.end <= length, place.path);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("explore() reads what detect() will", async () => {
    for (const { before, after } of same) {
      const pair = pairOf(before, after);
      const explored = new Set<string>();
      for (const snapshot of [pair.base, pair.head]) {
        if (snapshot !== undefined)
          await family.explore(
            {
              ...snapshot,
              read(path) {
                explored.add(path);
                return snapshot.read(path);
              },
            },
            pair.changedPaths,
          );
      }
      family.detect({
        ...pair,
        head: {
          ...pair.head,
          read(path) {
            assert.ok(explored.has(path), path);
            return pair.head.read(path);
          },
        },
      });
    }
  });
}
