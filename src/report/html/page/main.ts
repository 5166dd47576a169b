// The script of the report page: reads the data, shows what is chosen of it in the language that is chosen.
import type { PageData } from "../page-data.ts";
import { writeAddress } from "./address.ts";
import { byId } from "./dom.ts";
import { findingsIn } from "./findings.ts";
import { readHash, writeHash } from "./hash.ts";
import { listenToKeys } from "./keys.ts";
import { languageVersions } from "./languages.ts";
import { NO_CHOICE } from "./matching.ts";
import { chooseTheme } from "./theme.ts";
import { viewIn } from "./view.ts";
import { sayWith } from "./words.ts";

const data = JSON.parse(byId("data").textContent ?? "") as PageData;
const versions = languageVersions(data.languages);

interface Shown {
  /** Writes what is shown into the address. */
  note(): void;
  /** Shows what the address says. */
  follow(): void;
}

let shown: Shown | undefined;
let ending = new AbortController();

function show(language: string): void {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  versions.show(language);
  for (const hidden of document.querySelectorAll<HTMLElement>(".tools, .by-hand")) hidden.hidden = false;
  for (const one of document.querySelectorAll<HTMLElement>("[data-language]"))
    one.addEventListener("click", () => choose(one.dataset.language ?? ""));
  chooseTheme();
  const view = viewIn(data, language);
  const say = sayWith(view.words);
  const told = language === data.languages[0] ? undefined : language;
  const found = view.findings.length === 0 ? undefined : findingsIn(view, say, told, signal);
  const note = (): void => writeAddress(writeHash(NO_CHOICE, [], told));
  listenToKeys(say, found?.list, signal);
  shown = found ?? { note, follow: note };
}

function choose(language: string): void {
  if (language === versions.shown()) return;
  // What was typed a moment ago may not stand there yet.
  shown?.note();
  show(language);
  shown?.note();
  document.querySelector<HTMLElement>(`[data-language="${versions.shown()}"]`)?.focus({ preventScroll: true });
}

window.addEventListener("hashchange", () => {
  // A link to a part of the page is no choice.
  if (document.getElementById(location.hash.slice(1)) !== null) return shown?.note();
  const { language } = readHash(location.hash);
  if (language !== undefined && language !== versions.shown() && versions.has(language)) show(language);
  shown?.follow();
});

const asked = readHash(location.hash).language;
show(asked !== undefined && versions.has(asked) ? asked : (data.languages[0] ?? "en"));
