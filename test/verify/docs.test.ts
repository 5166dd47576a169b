import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { VERIFIERS } from "../../src/verify/verifiers.ts";

const DOCS = join(process.env.STACKGATE_TOP ?? process.cwd(), "docs");
const PAGES = [
  { name: "verify.md", documentation: "documentation" },
  { name: "zh/verify.md", documentation: "文档" },
] as const;
const [START, END] = ["<!-- verifiers -->\n", "<!-- /verifiers -->"];

/** Each request, about the keys of which rules, and where the provider says so. */
function list(documentation: string): string {
  const rows = VERIFIERS.map(({ rules, asks, method = "GET", source }) => {
    const asked = asks.map((ask) => `\`${method} https://${ask}\``).join(", ");
    return `- ${rules.map((rule) => `\`${rule}\``).join(", ")}: ${asked} ([${documentation}](${source}))\n`;
  });
  return rows.join("");
}

for (const { name, documentation } of PAGES)
  test(`docs/${name} names every request that may be made`, () => {
    const path = join(DOCS, name);
    const page = readFileSync(path, "utf8");
    const [start, end] = [page.indexOf(START) + START.length, page.indexOf(END)];
    assert.ok(start >= START.length && end >= start);
    const expected = `${page.slice(0, start)}\n${list(documentation)}\n${page.slice(end)}`;
    if (process.env.STACKGATE_UPDATE_PAGES === "1") writeFileSync(path, expected);
    assert.equal(readFileSync(path, "utf8"), expected);
  });
