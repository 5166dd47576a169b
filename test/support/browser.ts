// A headless Chromium for the report page, opened from the disk as a reader opens it.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env.STACKGATE_CHROMIUM;

/** Why tests in a browser cannot run here; `false` where they can. */
export const noBrowser =
  CHROMIUM === undefined
    ? "STACKGATE_CHROMIUM names no Chromium (node scripts/e2e-tools.mjs obtains one as root on Debian)"
    : false;

/** A page of the report that is open. */
export interface OpenPage {
  readonly page: Page;
  /** What the browser complained of: errors of the script, violations of the policy, requests, dialogs. */
  readonly complaints: readonly string[];
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-page-")));
let browser: Promise<Browser> | undefined;
after(async () => {
  await (await browser)?.close();
  rmSync(folder, { recursive: true, force: true });
});
let made = 0;

function launched(): Promise<Browser> {
  // Chromium's own sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser ??= chromium.launch({ ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }), args });
  return browser;
}

/** Opens the page that `chunks` make, at `hash`. */
export async function openPage(
  chunks: Iterable<string>,
  options: BrowserContextOptions = {},
  hash = "",
): Promise<OpenPage> {
  const path = join(folder, `page-${++made}.html`);
  writeFileSync(path, [...chunks].join(""));
  const url = pathToFileURL(path).href;
  const context = await (await launched()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", ({ message }) => complaints.push(`error: ${message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().replace(/#.*/, "") !== url) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (event) => console.error("refused", event.violatedDirective, event.sample));',
  );
  await page.goto(url + hash);
  return { page, complaints };
}

/** What keeps somebody from reading the page as it is now, by axe-core. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<axe.AxeResults>("axe.run()");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: where }) => where.slice(0, 160)).join(" | ")}`);
}
