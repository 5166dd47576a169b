import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { Document } from "../../src/model/document.ts";
import { type Ledger, type LedgerFault, ledgerOf } from "../../src/work/ledger.ts";

const ID = "1".repeat(40);
const OTHER = "2".repeat(64);
const documentAt = (path: string, id = ID, origin: Document["origin"] = "commit"): Document => ({
  path,
  origin,
  id,
  bytes: Buffer.from("x"),
  exposure: "history",
});
const place = (path: string, origin: Document["origin"] = "commit") => ({ path, origin });
const bytesOf = (ledger: Ledger): Buffer => Buffer.from(ledger.text());
const filled = (key?: string): Buffer => {
  const { ledger } = ledgerOf(undefined, key);
  ledger.note(documentAt("a.py"), true);
  ledger.note(documentAt("b.md", OTHER), true);
  return bytesOf(ledger);
};

test("ledgerOf() knows what was noted to hold nothing, at every place of that class and no other", () => {
  const { ledger, fault } = ledgerOf(filled(), undefined);
  assert.equal(fault, undefined);
  for (const [id, path, known] of [
    [ID, "a.py", true],
    [ID, "lib/other.py", true],
    [ID, "a.yml", false],
    [ID, "test/a.py", false],
    [ID, ".env", false],
    [OTHER, "b.md", true],
    [OTHER, "a.py", false],
    ["3".repeat(40), "a.py", false],
  ] as const)
    assert.equal(ledger.isKnown(id, place(path)), known, `${id} ${path}`);
  assert.equal(ledger.isKnown(ID, place("a.py", "symlink")), false);
});

test("ledgerOf() never knows an env file, nor an object that held something in one of its documents", () => {
  const { ledger } = ledgerOf(undefined, undefined);
  ledger.note(documentAt(".env"), true);
  ledger.note(documentAt(".git/commit/1/fields", ID, "commit-message"), true);
  ledger.note(documentAt(".git/commit/1/message", ID, "commit-message"), false);
  ledger.note(documentAt(".git/commit/2/message", OTHER, "commit-message"), true);
  const { ledger: read } = ledgerOf(bytesOf(ledger), undefined);
  assert.equal(read.isKnown(ID, place(".env")), false);
  assert.equal(read.isKnown(ID, place(".git/commit/1", "commit-message")), false);
  assert.equal(read.isKnown(OTHER, place(".git/commit/2", "commit-message")), true);
});

test("a ledger keeps what it read, and writes the same bytes for the same notes in any order", () => {
  const { ledger } = ledgerOf(filled(), undefined);
  assert.deepEqual(bytesOf(ledger), filled());
  ledger.note(documentAt("c.yml"), true);
  const again = ledgerOf(bytesOf(ledger), undefined).ledger;
  for (const path of ["a.py", "c.yml"]) assert.equal(again.isKnown(ID, place(path)), true, path);
});

const reseal = (bytes: Buffer, change: (body: string) => string, seal: (body: string) => string): Buffer => {
  const text = bytes.toString();
  const at = text.lastIndexOf("\n", text.length - 2) + 1;
  const body = change(text.slice(0, at));
  return Buffer.from(`${body}${seal(body)}\n`);
};

const faults: readonly {
  readonly name: string;
  readonly bytes: Buffer;
  readonly key?: string;
  readonly fault: LedgerFault;
}[] = [
  { name: "an empty file", bytes: Buffer.alloc(0), fault: "no-ledger" },
  { name: "another file", bytes: Buffer.from("export PATH\n"), fault: "no-ledger" },
  { name: "a ledger that was cut", bytes: filled().subarray(0, 150), fault: "damaged" },
  { name: "a ledger without its last line end", bytes: filled().subarray(0, -1), fault: "damaged" },
  {
    name: "a ledger with a changed entry",
    bytes: Buffer.from(filled().toString().replace(ID, "4".repeat(40))),
    fault: "damaged",
  },
  { name: "a ledger that was sealed with a key, without one", bytes: filled("k"), fault: "made-by-others" },
  { name: "a ledger without a key where one is needed", bytes: filled(), key: "k", fault: "made-by-others" },
  { name: "a ledger that was sealed with another key", bytes: filled("other"), key: "k", fault: "made-by-others" },
  {
    name: "a sealed ledger with a changed entry",
    bytes: Buffer.from(filled("k").toString().replace(ID, "4".repeat(40))),
    key: "k",
    fault: "made-by-others",
  },
];

for (const { name, bytes, key, fault } of faults) {
  test(`ledgerOf() takes ${name} for ${fault}, and begins anew`, () => {
    const read = ledgerOf(bytes, key);
    assert.equal(read.fault, fault);
    for (const id of [ID, "4".repeat(40)]) assert.equal(read.ledger.isKnown(id, place("a.py")), false);
  });
}

test("ledgerOf() takes a ledger of other rules for another version, although its seal is right", () => {
  const seal = (body: string): string => `sha256 ${createHash("sha256").update(body).digest("hex")}`;
  assert.equal(
    ledgerOf(
      reseal(filled(), (body) => body, seal),
      undefined,
    ).fault,
    undefined,
  );
  const older = reseal(filled(), (body) => body.replace(/rules \w+/, "rules 000000000000"), seal);
  assert.equal(ledgerOf(older, undefined).fault, "other-version");
});

test("ledgerOf() takes a ledger that was sealed with the same key", () => {
  const { ledger, fault } = ledgerOf(filled("k"), "k");
  assert.equal(fault, undefined);
  assert.equal(ledger.isKnown(ID, place("a.py")), true);
});
