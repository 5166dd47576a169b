// The script of the report page: reads the data, shows what is chosen of it.
import type { PageData } from "../page-data.ts";
import { byId, el } from "./dom.ts";
import { activeFilters, type Chooser, facetGroups } from "./facets.ts";
import { readHash, writeHash } from "./hash.ts";
import { listenToKeys } from "./keys.ts";
import { type List, listIn } from "./list.ts";
import { type Choice, type Facet, groupsOf, matcherOf, NO_CHOICE } from "./matching.ts";
import { chooseTheme } from "./theme.ts";
import { timelineIn } from "./timeline.ts";
import { type Say, sayWith } from "./words.ts";

const MAX_PRINTED = 500;
const NOTE_AFTER_MS = 300;

const data = JSON.parse(byId("data").textContent ?? "") as PageData;
const say = sayWith(data.words);
for (const hidden of document.querySelectorAll<HTMLElement>(".tools, .by-hand")) hidden.hidden = false;
chooseTheme();
listenToKeys(say, data.findings.length === 0 ? undefined : findings(data, say));

/** Everything about the findings; returns their list. */
function findings(data: PageData, say: Say): List {
  const matcher = matcherOf(data);
  const expanded = new Set<Facet>();
  const read = readHash(location.hash);
  let choice = read.choice;
  const list = listIn(byId("list"), { data, say }, () => note());
  for (const key of read.open) list.toggle(key);
  const timeline = timelineIn(byId("timeline"), data, matcher, say);
  const search = byId("search") as HTMLInputElement;
  const order = byId("order") as HTMLSelectElement;

  function note(): void {
    const hash = writeHash(choice, list.open);
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  }
  const chooser = (): Chooser => ({ choice, change });
  function change(part: Partial<Choice>): void {
    choice = { ...choice, ...part };
    show();
    note();
  }
  function show(): void {
    const matching = matcher.matching(choice);
    const groups = groupsOf(matching, data.findings).map((group) => group.flatMap((i) => data.findings[i] ?? []));
    const all = data.findings.length;
    byId("count").textContent =
      matching.length === all
        ? say(all === 1 ? "findings-one" : "findings-many", { count: all })
        : say("findings-of", { count: matching.length, all });
    if (search.value !== choice.text) search.value = choice.text;
    order.value = choice.order;
    keepingFocus(() => {
      byId("facets").replaceChildren(...facetGroups(data, matcher, say, chooser(), expanded));
      const chips = activeFilters(data, say, chooser());
      const clear = el("button", { type: "button", class: "quiet" }, say("clear"));
      clear.addEventListener("click", () => change({ ...NO_CHOICE, order: choice.order }));
      const none = matching.length > 0 ? undefined : el("p", { class: "none" }, say("none-match", { all }));
      byId("active").replaceChildren(
        ...(none === undefined ? [] : [none]),
        ...(chips.length === 0 ? [] : [...chips, clear]),
      );
    });
    timeline?.update(chooser());
    list.show(groups);
  }

  // Browsers refuse an address that changes with every letter.
  let noting = 0;
  search.addEventListener("input", () => {
    choice = { ...choice, text: search.value };
    show();
    clearTimeout(noting);
    noting = window.setTimeout(note, NOTE_AFTER_MS);
  });
  order.addEventListener("change", () => change({ order: order.value as Choice["order"] }));
  for (const one of document.querySelectorAll<HTMLElement>("[data-row]"))
    one.addEventListener("click", () => {
      change({ ...NO_CHOICE, facets: { ...NO_CHOICE.facets, row: new Set([one.dataset.row ?? ""]) } });
      byId("findings").scrollIntoView();
    });
  window.addEventListener("hashchange", () => {
    // A link to a part of the page is no choice.
    if (document.getElementById(location.hash.slice(1)) !== null) return note();
    const asked = readHash(location.hash);
    choice = asked.choice;
    show();
    for (const key of asked.open) if (!list.open.has(key)) list.toggle(key);
    byId("findings").scrollIntoView();
  });
  foldFilters();
  printAll(list, () => matcher.matching(choice).length);
  show();
  return list;
}

/** What is made anew keeps the focus where it was. */
function keepingFocus(make: () => void): void {
  const before = document.activeElement;
  const isInside = before !== null && before !== document.body;
  make();
  if (!isInside || document.contains(before)) return;
  const again = before.id === "" ? null : document.getElementById(before.id);
  (again ?? document.querySelector<HTMLElement>("#active button") ?? byId("findings")).focus({ preventScroll: true });
}

/** Beside the list where there is room, folded away above it where there is none. */
function foldFilters(): void {
  const filters = byId("filters") as HTMLDetailsElement;
  const wide = matchMedia("(min-width: 56rem)");
  const fold = (): void => {
    filters.open = wide.matches;
  };
  wide.addEventListener("change", fold);
  fold();
}

/** On paper every finding that is shown is open. */
function printAll(list: List, count: () => number): void {
  const cut = byId("print-cut");
  window.addEventListener("beforeprint", () => {
    const all = count();
    cut.hidden = all <= MAX_PRINTED;
    cut.textContent = say("print-cut", { count: MAX_PRINTED, all });
    list.layOut(MAX_PRINTED);
  });
  window.addEventListener("afterprint", () => {
    cut.hidden = true;
    list.gather();
  });
}
