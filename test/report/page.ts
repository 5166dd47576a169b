import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PAGES = join(process.env.STACKGATE_TOP ?? process.cwd(), "test", "report", "pages");

/** Holds `text` against the page kept as `name`. With STACKGATE_UPDATE_PAGES=1 the page is rewritten, to be reviewed like code. */
export function assertPage(name: string, text: string): void {
  const path = join(PAGES, name);
  if (process.env.STACKGATE_UPDATE_PAGES === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  assert.equal(text, readFileSync(path, "utf8"), name);
}
