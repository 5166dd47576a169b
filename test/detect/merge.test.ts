import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWithBase } from "../../src/detect/compare.ts";
import { mergeDetections } from "../../src/detect/merge.ts";
import { type Detection, RANK } from "../../src/model/detection.ts";
import { textView } from "../../src/parse/text-view.ts";

const at = (ruleId: string, start: number, end: number, rank: number, more: Partial<Detection> = {}): Detection => ({
  ruleId,
  place: { path: "compose.yaml", span: { start, end } },
  secret: { start, end },
  subject: "",
  values: {},
  rank,
  ...more,
});
const told = (detections: readonly Detection[]): readonly string[] =>
  mergeDetections(detections).map(({ ruleId, aliases = [] }) => [ruleId, ...aliases].join("+"));

test("mergeDetections() tells one span once, by the lowest rank", () => {
  assert.deepEqual(
    told([at("generic", 0, 10, RANK.generic), at("vendor", 2, 10, RANK.vendor), at("other", 20, 30, RANK.generic)]),
    ["vendor+generic", "other"],
  );
});

test("mergeDetections() makes no one finding of two secrets that a third one spans", () => {
  assert.deepEqual(
    told([
      at("published-default", 0, 8, RANK.publishedDefault, { gateAtMost: "warn" }),
      at("vendor", 20, 60, RANK.vendor),
      at("compose-secret-in-command", 0, 70, RANK.generic),
    ]),
    ["published-default+compose-secret-in-command", "vendor"],
  );
});

test("mergeDetections() keeps neighbours, other files and detections without a secret apart", () => {
  const elsewhere = at("vendor", 0, 10, RANK.vendor, { place: { path: "b", span: { start: 0, end: 10 } } });
  const { secret: _none, ...port } = at("compose-port-public", 0, 10, RANK.config);
  assert.equal(mergeDetections([at("a", 0, 10, RANK.vendor), at("b", 10, 20, RANK.vendor), elsewhere, port]).length, 4);
});

test("a published default in a compose project is judged by the compose rule's gates", () => {
  const [merged] = mergeDetections([
    at("published-default", 0, 10, RANK.publishedDefault, { gateAtMost: "warn" }),
    at("compose-default-credential", 0, 10, RANK.publishedDefault, { newProject: true, service: "db" }),
  ]);
  assert.equal(merged?.ruleId, "published-default");
  assert.equal(merged?.judgedBy, "compose-default-credential");
  assert.equal(merged?.newProject, true);
  assert.equal(merged?.service, "db");
  assert.equal(merged?.gateAtMost, undefined);
});

test("a published default keeps the line that base had, which the compose rule knows", () => {
  const lost = { place: { path: "compose.yaml", span: { start: 0, end: 9 }, side: "base" }, message: "was" } as const;
  const [merged] = mergeDetections([
    at("published-default", 0, 10, RANK.publishedDefault),
    at("compose-default-credential", 0, 10, RANK.publishedDefault, { status: "weakened", related: [lost] }),
  ]);
  assert.deepEqual(merged?.related, [lost]);
});

const view = (text: string): ReturnType<typeof textView> => textView(Buffer.from(text));
const found = (text: string): readonly Detection[] =>
  [...text.matchAll(/K\w+/g)].map((match) => at("key", match.index, match.index + match[0].length, 30));
const statuses = (
  base: string,
  head: string,
  changedLines: readonly { start: number; end: number }[],
): readonly unknown[] =>
  compareWithBase(found(head), view(head), found(base), view(base), changedLines).map(({ status }) => status);

test("compareWithBase() tells what base held from what is new", () => {
  assert.deepEqual(
    statuses("K1\n", "x\nK1\nK2\n", [
      { start: 1, end: 1 },
      { start: 3, end: 3 },
    ]),
    ["existing", "introduced"],
  );
});

test("compareWithBase() takes a second copy of an old secret for new, on the changed line", () => {
  assert.deepEqual(statuses("K1\n", "K1\nK1\n", [{ start: 1, end: 1 }]), ["introduced", "existing"]);
});

test("compareWithBase() sees another secret on an old line", () => {
  assert.deepEqual(statuses("K1\n", "K9\n", [{ start: 1, end: 1 }]), ["introduced"]);
});
