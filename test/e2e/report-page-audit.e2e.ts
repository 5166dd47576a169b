// The page of an audit in a browser.
import assert from "node:assert/strict";
import { type TestOptions, test } from "node:test";
import { stackgate } from "../cli/run.ts";
import { noBrowser, openPage, violations } from "../support/browser.ts";
import { repo } from "../support/repo.ts";
import { SEED_COMPOSE } from "../support/seed-stack.ts";

const inBrowser: TestOptions = { skip: noBrowser };

async function auditPage(language: "en" | "zh"): Promise<string> {
  const { path } = repo({ "compose.yaml": SEED_COMPOSE });
  return (await stackgate(["audit", "--format", "html", "--lang", language], { cwd: path })).stdout;
}

test("a row of the audit opens by keys and leads to its findings", inBrowser, async () => {
  const { page, complaints } = await openPage([await auditPage("en")]);
  const row = page.locator(".rows > ol > li", { hasText: "run-as user" });
  await row.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await row.locator(".row-body").isVisible(), true);
  await row.getByRole("button", { name: "Show its findings" }).click();
  assert.match(page.url(), /#row=1$/);
  const rules = await page.locator("#list .rule").allTextContents();
  assert.ok(rules.length > 0 && rules.every((id) => /^compose-/.test(id)), rules.join());
  assert.match((await page.locator("#count").textContent()) ?? "", /^\d+ of \d+ findings$/);
  assert.deepEqual(complaints, []);
});

for (const language of ["en", "zh"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`everybody can read the ten rows in ${language} and ${colorScheme}`, inBrowser, async () => {
      const { page } = await openPage([await auditPage(language)], { colorScheme });
      assert.equal(await page.locator(".rows > ol > li").count(), 10);
      await page.locator(".rows summary").nth(1).click();
      assert.deepEqual(await violations(page), []);
    });
  }
}

test("the audit does not hang over the side of a phone", inBrowser, async () => {
  const { page } = await openPage([await auditPage("en")], { viewport: { width: 360, height: 800 } });
  for (const summary of await page.locator(".rows summary").all()) await summary.click();
  assert.ok((await page.evaluate<number>("document.documentElement.scrollWidth")) <= 360);
});
