// docs/rules/, as it was written for what is there (that it is current is dist.test.ts's business).
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { test } from "node:test";
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import { textView } from "../../src/parse/text-view.ts";
import { explainedRules } from "../../src/work/explained-rules.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const FOLDER = "docs/rules";
const pages = new Map(
  readdirSync(join(TOP, FOLDER), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replaceAll("\\", "/"))
    .map((name) => [name, readFileSync(join(TOP, FOLDER, name), "utf8")]),
);

/** Without code blocks. */
const prose = (page: string): string => page.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");
const headings = (page: string): readonly string[] =>
  [...prose(page).matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? "");

test("every rule has its section on one page of either language, and its line in the index", async () => {
  for (const folder of ["", "zh/"]) {
    const own = [...pages].filter(
      ([name]) => name.startsWith("zh/") === (folder !== "") && !name.endsWith("README.md"),
    );
    const sections = own.flatMap(([, page]) => headings(page));
    const rules = await explainedRules();
    assert.deepEqual(sections.toSorted(), rules.map(({ rule }) => rule.id).toSorted());
    const index = pages.get(`${folder}README.md`) ?? "";
    for (const { rule } of rules) assert.ok(index.includes(`#${rule.id})`), rule.id);
  }
});

test("every link of the pages leads to a page or a section that is there", () => {
  for (const [name, page] of pages) {
    for (const [, path = "", section] of prose(page).matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = path === "" ? name : posix.join(dirname(name), path);
      assert.ok(pages.has(target), `${name} links to ${target}`);
      if (section !== undefined) assert.ok(headings(pages.get(target) ?? "").includes(section), `${name}: #${section}`);
    }
  }
});

test("no page holds anything that looks like a key, nor is any HTML", () => {
  for (const [name, page] of pages) {
    const found = detectSecrets(textView(Buffer.from(page)), { path: `${FOLDER}/${name}`, origin: "file" });
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      [],
      name,
    );
    const text = prose(page)
      .replaceAll(/`+[^`\n]*`+/g, "")
      .replace(/^<!--.*-->\n/, "");
    assert.deepEqual(text.match(/<(?!https:\/\/[^\s<>]+>)/g), null, name);
  }
});

test("what a rule says of itself stays what it is: text", () => {
  const script = `
    const { ruleDocs } = await import("./scripts/rule-docs.mjs");
    const { loadRules } = await import("./scripts/gen.mjs");
    const odd = "<b>x</b> | @user [a](b) \`c\` ## d\\n\\n# e";
    const text = { en: odd, zh: odd };
    const gates = { introduced: "block", weakened: "block", existing: "warn" };
    const rule = { id: "odd-key", severity: "high", confidence: "high", gates, context: { variables: ["A|B\`C"], hosts: [] } };
    const provider = { id: "odd", name: text, revoke: "https://a.example/" };
    const examples = { "odd-key": { hits: ["\`\`\`\\n# not a heading", { text: "\`\`\`\`\\n| x |\\n<i>\\x1b[31m\\r", path: "a|b" }], misses: [] } };
    const texts = { "odd-key": { title: text, why: text, fix: text, references: [] } };
    const data = { ...(await loadRules()), providers: [{ provider, rules: [rule], texts, examples }] };
    process.stdout.write(ruleDocs(data).get("docs/rules/odd.md"));`;
  const page = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: TOP, encoding: "utf8" });
  const outside = page.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");
  assert.equal(outside.match(/^#/gm)?.length, 2, "one heading for the page, one for the rule");
  const bare = outside.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
  for (const mark of ["<b>", "@user", "[a](b)", "|B"]) assert.ok(!bare.includes(mark), mark);
  assert.ok(page.includes("\n````text\n```\n# not a heading\n````\n"));
  assert.ok(page.includes("\n`````text\n````\n| x |\n<i>\\x1b[31m\n`````\n"), page);
});

test("the pages are not part of the package, and there are some", () => {
  assert.ok(existsSync(join(TOP, FOLDER, "README.md")));
  assert.ok(pages.size > 30);
});
