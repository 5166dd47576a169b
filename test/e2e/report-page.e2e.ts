// The report page as its reader has it: a file, opened in a browser.
import assert from "node:assert/strict";
import { type TestOptions, test } from "node:test";
import type { Page } from "playwright-core";
import type { ScanResult } from "../../src/model/finding.ts";
import { html } from "../../src/report/html/scan.ts";
import { largeResult } from "../report/large-result.ts";
import { resultOf, sampleFinding, sampleResult } from "../report/sample.ts";
import { noBrowser, type OpenPage, openPage } from "../support/browser.ts";

const inBrowser: TestOptions = { skip: noBrowser };
const subject = { kind: "history", name: "my-stack", date: "2026-11-24" } as const;
const open = (result: ScanResult, options = {}, hash = "", language: "en" | "zh" = "en"): Promise<OpenPage> =>
  openPage(html(result, { language, subject }), options, hash);

const countOf = (page: Page): Promise<string | null> => page.locator("#count").textContent();
const rows = (page: Page) => page.locator("#list > li");
const focusedTitle = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.querySelector(".title")?.textContent ?? document.activeElement.id');

test("filters narrow the list, are told above it, and can be taken back", inBrowser, async () => {
  const { page, complaints } = await open(sampleResult("en"));
  assert.equal(await countOf(page), "9 findings");
  await page.getByRole("checkbox", { name: "medium" }).check();
  assert.equal(await countOf(page), "2 of 9 findings");
  assert.deepEqual(await rows(page).locator(".title").allTextContents(), [
    "Service api no longer runs as user 1001",
    "Service web runs whatever nginx:latest is today",
  ]);
  assert.equal(await page.evaluate("document.activeElement.id"), "severity:medium", "the focus stays on the filter");
  await page.getByRole("checkbox", { name: "blocks" }).check();
  assert.equal(await countOf(page), "1 of 9 findings");
  await page.getByRole("button", { name: "Remove the filter medium" }).click();
  assert.equal(await countOf(page), "5 of 9 findings");
  await page.getByRole("button", { name: "Clear filters" }).click();
  assert.equal(await countOf(page), "9 findings");
  await page.locator(".folder", { hasText: "proxy/" }).click();
  assert.deepEqual(await rows(page).locator(".title").allTextContents(), ["Service traefik holds the Docker socket"]);
  await page.getByRole("button", { name: "All paths" }).click();
  assert.equal(await countOf(page), "9 findings");
  assert.deepEqual(complaints, []);
});

test("a search finds words anywhere, and says so where nothing matches", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  await page.locator("#search").fill("OPENAI sk-PROJ");
  assert.equal(await countOf(page), "1 of 9 findings");
  await page.locator("#search").fill("zzz");
  assert.match((await page.locator("#active").textContent()) ?? "", /None of the 9 findings match.*Clear filters/);
  assert.equal(await rows(page).count(), 0);
  await page.getByRole("button", { name: "Clear filters" }).click();
  assert.equal(await page.locator("#search").inputValue(), "");
  assert.equal(await countOf(page), "9 findings");
});

test("the address keeps what is shown, over a reload and for whoever gets the link", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  await page.getByRole("checkbox", { name: "critical" }).check();
  await page.locator("#order").selectOption("path");
  await rows(page).first().locator(".head").click();
  const titles = await rows(page).locator(".title").allTextContents();
  await page.reload();
  assert.deepEqual(await rows(page).locator(".title").allTextContents(), titles);
  assert.equal(await page.getByRole("checkbox", { name: "critical" }).isChecked(), true);
  assert.equal(await rows(page).first().locator(".body").count(), 1);
  const linked = await open(sampleResult("en"), {}, `#${new URL(page.url()).hash.slice(1)}`);
  assert.deepEqual(await rows(linked.page).locator(".title").allTextContents(), titles);
});

test("the page is worked by keys alone", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  const [first = "", second = ""] = await rows(page).locator(".title").allTextContents();
  await page.keyboard.press("/");
  assert.equal(await focusedTitle(page), "search");
  await page.keyboard.type("j?");
  assert.equal(await page.locator("#search").inputValue(), "j?", "in a field they are letters");
  await page.locator("#search").fill("");
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.equal(await focusedTitle(page), first);
  await page.keyboard.press("j");
  assert.equal(await focusedTitle(page), second);
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator('.head[aria-expanded="true"]').count(), 1);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator('.head[aria-expanded="true"]').count(), 0);
  assert.equal(await focusedTitle(page), first);
  await page.keyboard.press("?");
  assert.equal(await page.getByRole("dialog").isVisible(), true);
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.notEqual(await focusedTitle(page), first, "Tab goes on from there");
});

test("an open finding shows its line, why, fix, where else, and what is known of it", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  await rows(page).filter({ hasText: "OpenAI project key" }).locator(".head").click();
  const body = page.locator(".body");
  assert.equal(await body.locator("mark").textContent(), "sk-proj-…x9Qf");
  const text = (await body.textContent()) ?? "";
  for (const part of [
    "can spend on your OpenAI account",
    "The fix for docker/.env covers it",
    "src/llm.ts:4:31",
    "b03f5c9d2e7a41f86c",
  ])
    assert.ok(text.includes(part), part);
  assert.equal(await body.getByRole("link").getAttribute("rel"), "noopener noreferrer");
});

test("the steps at the top lead to their findings", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  await page.locator(".next li", { hasText: "Postgres" }).getByRole("link").click();
  assert.equal(await countOf(page), "1 of 9 findings");
  assert.equal(await page.locator(".body").count(), 1);
});

test("a link to a part of the page leaves what was chosen", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  await page.getByRole("checkbox", { name: "critical" }).check();
  await page.evaluate('document.querySelector(".skip").focus()');
  await page.keyboard.press("Enter");
  await page.waitForURL(/#severity=critical$/);
  assert.equal(await countOf(page), "4 of 9 findings");
});

test("copying gives the fix or a Markdown line", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await rows(page).filter({ hasText: "Postgres is now open" }).locator(".head").click();
  const copied = (text: RegExp): Promise<unknown> =>
    page.waitForFunction(`navigator.clipboard.readText().then((text) => ${text}.test(text))`);
  await page.getByRole("button", { name: "Copy the fix" }).click();
  await copied(/^"127\.0\.0\.1:5432:5432"/);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await copied(/^- \[ \] \*\*Postgres .*`docker\/docker-compose\.yaml:12:9` \(`compose-datastore-port-public`\)/);
});

test("the timeline filters by dragging and by keys, and is a table too", inBrowser, async () => {
  const { page, complaints } = await open(largeResult(300));
  const bars = page.locator(".bars button");
  const count = await bars.count();
  assert.ok(count > 12 && count <= 60, `${count} bars`);
  await bars.nth(2).hover();
  await page.mouse.down();
  await bars.nth(3).hover();
  await bars.nth(4).hover();
  await page.mouse.up();
  await page.waitForURL(/from=2022-03-01&to=2022-05-31/);
  const told = (await countOf(page)) ?? "";
  assert.match(told, /^\d+ of 300 findings$/);
  const inTable = await page
    .locator(".as-table tbody tr")
    .evaluateAll((all) =>
      all
        .filter(({ textContent }) => /^2022-0[345]/.test(textContent ?? ""))
        .map((row) => Number(row.children[1]?.textContent)),
    );
  assert.equal(
    inTable.reduce((sum, one) => sum + one, 0),
    Number.parseInt(told, 10),
  );
  await page.getByRole("button", { name: "All dates" }).click();
  assert.equal(await countOf(page), "300 findings");
  await bars.first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=2022-02-01&to=2022-03-31/);
  assert.deepEqual(complaints, []);
});

test("without dates there is no timeline", inBrowser, async () => {
  const { page } = await open(sampleResult("en"));
  assert.equal(await page.locator("#timeline").isVisible(), false);
  const orders = await page.locator("#order option").allTextContents();
  assert.deepEqual(orders, ["Worst first", "By path"]);
});

test("places of one secret are one row", inBrowser, async () => {
  const { page } = await open(largeResult(3));
  assert.equal(await countOf(page), "3 findings");
  assert.equal(await rows(page).count(), 2);
  await rows(page).filter({ hasText: "2 places" }).locator(".head").click();
  assert.equal(await page.locator(".place-list li").count(), 2);
});

test("what the provider said of a key is told in its row, and filters", inBrowser, async () => {
  const [first, second, ...rest] = largeResult(30).findings;
  assert.ok(first && second);
  const findings = [
    { ...first, verification: "live" as const },
    { ...second, verification: "revoked" as const },
    ...rest,
  ];
  const { page } = await open(resultOf({ findings }));
  assert.equal(await rows(page).filter({ hasText: "live key" }).count(), 1);
  await page.getByRole("checkbox", { name: "revoked" }).check();
  assert.equal(await countOf(page), "1 of 30 findings");
  await rows(page).first().locator(".head").click();
  assert.match((await page.locator(".facts").textContent()) ?? "", /Asked the providerrevoked/);
});

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "</noscript><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  "{{alert(1)}}${alert(1)}",
];
for (const text of HOSTILE) {
  test(`what a repository says is text: ${text}`, inBrowser, async () => {
    const finding = sampleFinding({
      path: `${text}/${text}`,
      title: text,
      message: text,
      why: text,
      fix: text,
      service: text,
      provider: text,
      date: "2026-01-02T03:04:05Z",
      accepted: { by: "policy", reason: text },
      frames: [{ line: 1, text, startColumn: 2, endColumn: 5 }],
      related: [{ path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, message: text }],
    });
    const told = resultOf({ findings: [finding], problems: [{ path: text, code: "x", reason: text }] });
    const rules = told.rules.map((rule) => ({ ...rule, references: [text, "https://example.org/"] }));
    const result = { ...told, rules };
    const { page, complaints } = await open({ ...result, translated: result });
    await page.getByRole("button", { name: "中文" }).click();
    await rows(page).first().locator(".head").click();
    assert.equal(await rows(page).locator(".title").textContent(), text);
    assert.equal(await page.locator(".why, .message").first().textContent(), text);
    assert.deepEqual(
      await page
        .locator("a[href]:not(.show, .skip)")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
      ["https://example.org/"],
    );
    assert.equal(await page.locator("img, svg, iframe").count(), 0);
    assert.deepEqual(complaints, []);
  });
}

test("a hostile address runs nothing", inBrowser, async () => {
  const hash = `#q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&severity=${encodeURIComponent("</script>")}&open=x&folder=${encodeURIComponent("<b>/")}&order=x`;
  const { page, complaints } = await open(sampleResult("en"), {}, hash);
  assert.equal(await countOf(page), "0 of 9 findings");
  assert.equal(await page.locator("img").count(), 0);
  assert.deepEqual(complaints, []);
});

const inBoth = (language: "en" | "zh"): ScanResult => ({
  ...sampleResult(language),
  translated: sampleResult(language === "en" ? "zh" : "en"),
});
const language = (page: Page): Promise<string | null> => page.locator("html").getAttribute("lang");

test("the page speaks the language that was asked for", inBrowser, async () => {
  const { page } = await open(inBoth("zh"), {}, "", "zh");
  assert.equal(await language(page), "zh-CN");
  assert.equal(await countOf(page), "9 个问题");
  await page.getByRole("checkbox", { name: "中危" }).check();
  assert.equal(await countOf(page), "9 个问题中的 2 个");
  await rows(page).first().locator(".head").click();
  assert.match((await page.locator(".body h3").allTextContents()).join(), /^原因,修复/);
});

test(
  "the reader changes the language by keys; what was chosen and opened stays, and the address keeps it",
  inBrowser,
  async () => {
    const { page, complaints } = await open(inBoth("en"));
    await page.getByRole("checkbox", { name: "critical" }).check();
    await rows(page).first().locator(".head").click();
    await page.locator("details.coverage summary").click();
    const places = await rows(page).locator(".place").allTextContents();
    await page.locator("#search").pressSequentially("docker");
    await page.getByRole("button", { name: "中文" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await language(page), "zh-CN");
    assert.match(await page.title(), /报告$/);
    assert.equal(await page.evaluate("document.activeElement.dataset.language"), "zh", "the focus stays");
    assert.equal(await page.getByRole("button", { name: "中文" }).getAttribute("aria-pressed"), "true");
    assert.match((await page.locator("main").textContent()) ?? "", /已阻止[\s\S]*下一步/);
    assert.equal(await page.getByRole("checkbox", { name: "严重" }).isChecked(), true);
    assert.equal(await page.locator("#search").inputValue(), "docker", "what was typed a moment ago too");
    assert.equal(await page.locator("details.coverage").getAttribute("open"), "");
    assert.match((await page.locator(".body h3").allTextContents()).join(), /^原因,修复/);
    const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
    assert.deepEqual([hash.get("lang"), hash.get("severity"), hash.get("q")], ["zh", "critical", "docker"]);
    await page.reload();
    assert.equal(await language(page), "zh-CN");
    assert.equal(await page.getByRole("checkbox", { name: "严重" }).isChecked(), true);

    await page.locator(".next li a").first().click();
    assert.equal(await language(page), "zh-CN", "a step at the top changes no language");
    assert.equal(await page.locator(".body").count(), 1);
    await page.waitForURL(/#lang=zh&rule=/);

    await page.getByRole("button", { name: "English" }).focus();
    await page.keyboard.press("Space");
    assert.equal(await language(page), "en");
    assert.doesNotMatch(page.url(), /lang=/);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.getByRole("checkbox", { name: "critical" }).check();
    assert.deepEqual(await rows(page).locator(".place").allTextContents(), places);
    assert.deepEqual(complaints, []);
  },
);

test("in the other language every control works once, and the keys too", inBrowser, async () => {
  const { page } = await open(inBoth("en"));
  for (const name of ["中文", "English", "中文"]) await page.getByRole("button", { name }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator('.head[aria-expanded="true"]').count(), 1, "a key is heard once");
  await page.keyboard.press("j");
  assert.equal(await page.evaluate('document.activeElement.closest("li").ariaPosInSet'), "2");
  await page.keyboard.press("?");
  assert.equal(await page.getByRole("dialog").isVisible(), true);
  assert.equal(await page.locator("#keys dt").count(), 5);
  await page.keyboard.press("Escape");
  await page.locator("#search").fill("OPENAI sk-PROJ");
  assert.equal(await countOf(page), "9 个问题中的 1 个");
  await page.getByRole("button", { name: "深色" }).click();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
});

test(
  "an address with a language opens the page in it, and one that the page has not opens it as it was made",
  inBrowser,
  async () => {
    const { page } = await open(inBoth("en"), {}, "#lang=zh");
    assert.equal(await language(page), "zh-CN");
    await page.evaluate('location.hash = "#lang=en&severity=medium"');
    await page.waitForFunction('document.documentElement.lang === "en"');
    assert.equal(await countOf(page), "2 of 9 findings");
    for (const asked of ["fr", "__proto__", "zh"]) {
      const { page: other } = await open(asked === "zh" ? sampleResult("en") : inBoth("en"), {}, `#lang=${asked}`);
      assert.equal(await language(other), "en");
      assert.equal(await countOf(other), "9 findings");
    }
  },
);

test("a page without findings changes its language too", inBrowser, async () => {
  const clean = resultOf({});
  const { page, complaints } = await open({ ...clean, translated: clean });
  await page.getByRole("button", { name: "中文" }).click();
  assert.match((await page.locator("main").textContent()) ?? "", /未发现问题/);
  await page.reload();
  assert.match((await page.locator("main").textContent()) ?? "", /未发现问题/);
  assert.deepEqual(complaints, []);
});

test("the colours follow the system until the reader chooses", inBrowser, async () => {
  const { page } = await open(sampleResult("en"), { colorScheme: "dark" });
  const ground = (): Promise<string> => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  const dark = await ground();
  await page.getByRole("button", { name: "Light" }).click();
  const light = await ground();
  assert.notEqual(light, dark);
  await page.reload();
  assert.equal(await ground(), light, "the choice is remembered");
  await page.getByRole("button", { name: "Auto" }).click();
  assert.equal(await ground(), dark);
});

for (const width of [390, 360, 640]) {
  test(`nothing hangs over the side at ${width} pixels`, inBrowser, async () => {
    const long = `${"a-very-long-folder-name/".repeat(12)}settings.env`;
    const findings = [
      ...largeResult(40).findings,
      sampleFinding({ path: long, title: "word".repeat(60), service: "x".repeat(200) }),
    ];
    const { page } = await open(resultOf({ findings }), { viewport: { width, height: 800 } });
    await page.locator("#filters summary").click();
    await rows(page).first().locator(".head").click();
    assert.ok((await page.evaluate<number>("document.documentElement.scrollWidth")) <= width);
  });
}

test("on paper every finding is open and no control is there", inBrowser, async () => {
  const { page, complaints } = await open(sampleResult("en"));
  await page.emulateMedia({ media: "print" });
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  assert.equal(await page.locator(".body").count(), 9);
  for (const control of [".side", ".tools", ".copies", "#order"])
    assert.equal(await page.locator(control).first().isVisible(), false, control);
  assert.ok((await page.locator(".body").last().boundingBox())?.height);
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.locator(".body").count(), 0);
  assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
  assert.deepEqual(complaints, []);
});

test("without JavaScript the verdict, the steps and a plain table are there", inBrowser, async () => {
  const { page } = await open(inBoth("en"), { javaScriptEnabled: false });
  assert.equal(await page.locator("#verdict").isVisible(), true);
  assert.equal(await page.locator("tbody tr").count(), 9);
  assert.equal(await page.locator(".side").isVisible(), false);
});
