// The findings of the page: what is chosen of them, and the list of those.
import { writeAddress } from "./address.ts";
import { byId, el } from "./dom.ts";
import { activeFilters, type Chooser, facetGroups } from "./facets.ts";
import { readHash, writeHash } from "./hash.ts";
import { type List, listIn } from "./list.ts";
import { type Choice, type Facet, groupsOf, matcherOf, NO_CHOICE } from "./matching.ts";
import { timelineIn } from "./timeline.ts";
import type { PageView } from "./view.ts";
import type { Say } from "./words.ts";

const MAX_PRINTED = 500;
const NOTE_AFTER_MS = 300;

export interface Findings {
  readonly list: List;
  /** Writes what is chosen and opened into the address. */
  note(): void;
  /** Shows what the address says. */
  follow(): void;
}

/** Everything about the findings, until `signal`. `language` stands in the address too, where it is not that of the page at first. */
export function findingsIn(data: PageView, say: Say, language: string | undefined, signal: AbortSignal): Findings {
  const matcher = matcherOf(data);
  const expanded = new Set<Facet>();
  const read = readHash(location.hash);
  let choice = read.choice;
  let noting = 0;
  const list = listIn(byId("list"), { data, say }, () => note(), signal);
  for (const key of read.open) list.toggle(key);
  const timeline = timelineIn(byId("timeline"), data, matcher, say);
  const search = byId("search") as HTMLInputElement;
  const order = byId("order") as HTMLSelectElement;

  function note(): void {
    clearTimeout(noting);
    writeAddress(writeHash(choice, list.open, language));
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
  function follow(): void {
    const asked = readHash(location.hash);
    choice = asked.choice;
    show();
    for (const key of asked.open) if (!list.open.has(key)) list.toggle(key);
    note();
    byId("findings").scrollIntoView();
  }
  signal.addEventListener("abort", () => clearTimeout(noting));
  foldFilters(signal);
  printAll(list, () => matcher.matching(choice).length, say, signal);
  show();
  return { list, note, follow };
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
function foldFilters(signal: AbortSignal): void {
  const filters = byId("filters") as HTMLDetailsElement;
  const wide = matchMedia("(min-width: 56rem)");
  const fold = (): void => {
    filters.open = wide.matches;
  };
  wide.addEventListener("change", fold, { signal });
  fold();
}

/** On paper every finding that is shown is open. */
function printAll(list: List, count: () => number, say: Say, signal: AbortSignal): void {
  const cut = byId("print-cut");
  const before = (): void => {
    const all = count();
    cut.hidden = all <= MAX_PRINTED;
    cut.textContent = say("print-cut", { count: MAX_PRINTED, all });
    list.layOut(MAX_PRINTED);
  };
  const after = (): void => {
    cut.hidden = true;
    list.gather();
  };
  window.addEventListener("beforeprint", before, { signal });
  window.addEventListener("afterprint", after, { signal });
}
