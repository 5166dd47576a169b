// Ten thousand findings, and whether everybody can read the page.
import assert from "node:assert/strict";
import { type TestOptions, test } from "node:test";
import type { Page } from "playwright-core";
import { html } from "../../src/report/html/scan.ts";
import { largeResult, largeTranslated } from "../report/large-result.ts";
import { resultOf, sampleResult } from "../report/sample.ts";
import { noBrowser, openPage, violations } from "../support/browser.ts";

const inBrowser: TestOptions = { skip: noBrowser };
const subject = { kind: "history", name: "my-stack", date: "2026-11-24" } as const;

/** Seconds that the page's own thread has computed: what others do on the machine is not counted. */
async function computedSeconds(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
}

test("10,000 findings in two languages open within two seconds and scroll without effort", inBrowser, async () => {
  const chunks = [...html(largeTranslated(10_000), { language: "en", subject })];
  const megabytes = Buffer.byteLength(chunks.join("")) / 1e6;
  assert.ok(megabytes < 10, `${megabytes} MB`);
  const { page, complaints } = await openPage(chunks);
  const seconds = await computedSeconds(page);
  const before = await seconds();
  await page.reload();
  await page.locator("#list > li").first().waitFor();
  const opened = (await seconds()) - before;
  assert.ok(opened < 2, `${opened} s`);
  assert.equal(await page.locator("#count").textContent(), "10,000 findings");

  const rows = page.locator("#list > li");
  const start = await seconds();
  const steps = 40;
  for (let i = 1; i <= steps; i++) {
    await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${i / steps})`);
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    assert.ok((await rows.count()) < 100, "only what is near is in the page");
  }
  const each = ((await seconds()) - start) / steps;
  assert.ok(each < 0.1, `${each} s a step`);
  const last = await rows.last().evaluate((row) => [row.ariaPosInSet, row.ariaSetSize]);
  assert.equal(last[0], last[1], "the last row is there at the end");

  const spoken = await seconds();
  await page.evaluate("scrollTo(0, 0)");
  await page.getByRole("button", { name: "中文" }).click();
  assert.equal(await page.locator("#count").textContent(), "10,000 个问题");
  await page.getByRole("button", { name: "English" }).click();
  const switched = ((await seconds()) - spoken) / 2;
  assert.ok(switched < 1, `${switched} s for a language`);

  const search = await seconds();
  await page.locator("#search").fill("openai");
  assert.match((await page.locator("#count").textContent()) ?? "", /^1,\d\d\d of 10,000 findings$/);
  const searched = (await seconds()) - search;
  assert.ok(searched < 1, `${searched} s for a search`);
  assert.deepEqual(complaints, []);
});

test("an open row keeps those below it in their place, however far it is scrolled", inBrowser, async () => {
  const { page } = await openPage(html(largeResult(2000), { language: "en", subject }));
  await page.locator("#list > li").nth(1).locator(".head").click();
  const overlaps = (): Promise<number> =>
    page.locator("#list > li").evaluateAll((all) => {
      const boxes = all.map((row) => row.getBoundingClientRect());
      return boxes.filter((box, i) => i > 0 && Math.abs(box.top - (boxes[i - 1]?.bottom ?? 0)) > 1.5).length;
    });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  assert.equal(await overlaps(), 0);
  await page.evaluate("document.activeElement.blur(); scrollTo(0, 30000)");
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  assert.equal(await overlaps(), 0);
  for (let i = 0; i < 30; i++) await page.keyboard.press("j");
  assert.equal(await page.evaluate('document.activeElement.closest("li").ariaPosInSet'), "30");
});

const problems = [{ path: "dump.sql", code: "x", reason: "not read: permission denied" }];
const PAGES = [
  { name: "a blocked scan", result: { ...sampleResult("en"), translated: sampleResult("zh") } },
  {
    name: "an incomplete history",
    result: { ...largeResult(60, { problems }), translated: largeResult(60, { problems }) },
  },
  { name: "a clean scan", result: { ...resultOf({}), translated: resultOf({}) } },
] as const;
for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, result } of PAGES) {
    test(`everybody can read ${name} in ${colorScheme}`, inBrowser, async () => {
      const { page } = await openPage(html(result, { language: "en", subject }), { colorScheme });
      for (const head of (await page.locator("#list .head").all()).slice(0, 3)) await head.click();
      if (result.findings.length > 0) await page.locator("#facets input").first().check();
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press("Escape");
      await page.locator("#keys-button").click();
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "中文" }).click();
      assert.deepEqual(await violations(page), []);
    });
  }
}
