import assert from "node:assert/strict";
import { test } from "node:test";
import { isOlder, majorOf } from "../../../src/detect/compose/image-version.ts";
import type { ImageReference } from "../../../src/detect/compose/images.ts";

const image = (tag: string): ImageReference => ({
  registry: "",
  repository: "acme/app",
  name: "app",
  tag,
  isTagKnown: true,
  isSourceKnown: true,
});

const OLDER: readonly (readonly [string, string])[] = [
  ["1.2.3", "1.2.10"],
  ["v1.2", "1.3"],
  ["15.2", "16"],
  ["16.4-alpine3.19", "16.9-alpine3.20"],
  ["2024.10.1", "2025.1.0"],
  ["RELEASE.2023-03-20T20-16-18Z", "RELEASE.2025-07-23T15-54-02Z"],
  ["pg15", "pg16"],
  ["0.8.0-pg16", "0.8.0-pg17"],
  ["0.8.0-rc1", "0.9.0-rc2"],
];
const NOT_TOLD_APART: readonly (readonly [string, string])[] = [
  ["16", "16.4"],
  ["1.2.3", "1.2.3"],
  ["1.28.0-bookworm", "1.29.1-alpine"],
  ["1.5.0", "20240101"],
  ["latest", "1.2.3"],
  ["stable", "main"],
  ["1.2.3-a1b2c3d", "1.2.4-e4f5a6b"],
  ["7c1a2b3", "8c1a2b3"],
  ["16", "pg16"],
];

for (const [older, newer] of OLDER) {
  test(`${older} is older than ${newer}`, () => {
    assert.equal(isOlder(image(older), image(newer)), true);
    assert.equal(isOlder(image(newer), image(older)), false);
  });
}
for (const [one, other] of NOT_TOLD_APART) {
  test(`${one} and ${other} are neither older nor newer`, () => {
    assert.equal(isOlder(image(one), image(other)), false);
    assert.equal(isOlder(image(other), image(one)), false);
  });
}

const MAJORS: readonly (readonly [string, number | undefined])[] = [
  ["16.4-alpine", 16],
  ["v3.5.18", 3],
  ["pg17", 17],
  ["0.8.1-pg17-bookworm", 17],
  ["RELEASE.2025-07-23T15-54-02Z", undefined],
  ["2024.10.1", undefined],
  ["latest", undefined],
];
for (const [tag, major] of MAJORS) test(`the major version of ${tag}`, () => assert.equal(majorOf(image(tag)), major));

test("a tag that a variable hides is no version", () => {
  assert.equal(majorOf({ ...image("16"), isTagKnown: false }), undefined);
  assert.equal(isOlder({ ...image("15"), isTagKnown: false }, image("16")), false);
});
