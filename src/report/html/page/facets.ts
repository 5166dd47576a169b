// The filters beside the list: each value with how many findings it would leave, and the folders of their paths.
import { button, el } from "./dom.ts";
import { type Choice, FACETS, type Facet, type Matcher } from "./matching.ts";
import type { PageView } from "./view.ts";
import { grouped, type Say, wordFor } from "./words.ts";

/** What a change of the choice goes through. */
export interface Chooser {
  readonly choice: Choice;
  change(part: Partial<Choice>): void;
}

const SHOWN = 8;
const ORDERS: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  standing: ["blocks", "warns", "minor", "existing", "accepted"],
  severity: ["critical", "high", "medium", "low", "info"],
  verification: ["live", "revoked", "unknown"],
  where: ["working-tree", "staged", "unpushed", "pushed", "history"],
};

/** What a value of a facet is called. */
export function valueName({ words, rows }: PageView, facet: Facet, value: string): string {
  if (facet === "provider" || facet === "rule") return value;
  if (facet === "row") return rows[Number(value)]?.title ?? value;
  return wordFor(words, `${facet}.${value}`, value);
}

/** Every facet that has more than one value, or a value that is chosen. */
export function facetGroups(
  data: PageView,
  matcher: Matcher,
  say: Say,
  chooser: Chooser,
  expanded: Set<Facet>,
): readonly HTMLElement[] {
  const groups = FACETS.flatMap((facet) => {
    const counts = countsOf(data, matcher, chooser.choice, facet);
    const chosen = chooser.choice.facets[facet];
    if (counts.length < 2 && chosen.size === 0) return [];
    return [facetGroup(data, say, chooser, facet, counts, expanded)];
  });
  const folders = folderGroup(data, matcher, say, chooser);
  return folders === undefined ? groups : [...groups, folders];
}

function countsOf(
  data: PageView,
  matcher: Matcher,
  choice: Choice,
  facet: Facet,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  // A value that the other filters leave nothing of is told with 0, so that the list does not jump.
  for (const finding of data.findings) for (const value of matcher.valuesOf(finding, facet)) counts.set(value, 0);
  for (const i of matcher.without(choice, facet)) {
    const finding = data.findings[i];
    if (finding === undefined) continue;
    for (const value of matcher.valuesOf(finding, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = ORDERS[facet];
  const rank = (value: string): number => order?.indexOf(value) ?? (facet === "row" ? Number(value) : 0);
  return [...counts].sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function facetGroup(
  data: PageView,
  say: Say,
  chooser: Chooser,
  facet: Facet,
  counts: readonly (readonly [string, number])[],
  expanded: Set<Facet>,
): HTMLElement {
  const chosen = chooser.choice.facets[facet];
  const toggle = (value: string): void => {
    const values = new Set(chosen);
    if (!values.delete(value)) values.add(value);
    chooser.change({ facets: { ...chooser.choice.facets, [facet]: values } });
  };
  const most = expanded.has(facet) ? counts.length : SHOWN;
  const shown = counts.filter(([value], i) => i < most || chosen.has(value));
  const boxes = shown.map(([value, count]) => {
    const id = `${facet}:${value}`;
    const box = el("input", { type: "checkbox", id, checked: chosen.has(value) });
    box.addEventListener("change", () => toggle(value));
    const name = el("span", { class: "name" }, valueName(data, facet, value));
    return el(
      "label",
      { class: count === 0 ? "none" : undefined },
      box,
      name,
      el("span", { class: "number" }, grouped(count)),
    );
  });
  const hidden = counts.length - shown.length;
  const more =
    hidden > 0
      ? button(
          say("facet.more", { count: hidden }),
          () => {
            expanded.add(facet);
            chooser.change({});
          },
          { class: "quiet" },
        )
      : undefined;
  return el("fieldset", {}, el("legend", {}, say(`facet.${facet}`)), ...boxes, more);
}

/** The folders below the chosen one, each with how many findings lie in it. */
function folderGroup(data: PageView, matcher: Matcher, say: Say, chooser: Chooser): HTMLElement | undefined {
  const { folder } = chooser.choice;
  const counts = new Map<string, number>();
  for (const i of matcher.without(chooser.choice, "folder")) {
    const path = data.texts[data.findings[i]?.path ?? -1] ?? "";
    const end = path.startsWith(folder) ? path.indexOf("/", folder.length) : -1;
    if (end === -1) continue;
    const name = path.slice(0, end + 1);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0 && folder === "") return undefined;
  const go = (to: string, label: string, attributes = {}): HTMLElement =>
    button(label, () => chooser.change({ folder: to }), { class: "folder", id: `folder:${to}`, ...attributes });
  const parts = folder.split("/").slice(0, -1);
  const crumbs = parts.map((part, i) => {
    const to = `${parts.slice(0, i + 1).join("/")}/`;
    return go(to, `${part}/`, to === folder ? { "aria-current": "true" } : {});
  });
  const inside = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN)
    .map(([name, count]) => {
      const item = go(name, name.slice(folder.length), { class: "folder inside" });
      item.append(el("span", { class: "number" }, grouped(count)));
      return item;
    });
  const hidden = counts.size - inside.length;
  return el(
    "fieldset",
    {},
    el("legend", {}, say("facet.folder")),
    ...(folder === "" ? [] : [go("", say("facet.all-paths")), ...crumbs]),
    ...inside,
    hidden > 0 ? el("p", { class: "dim" }, say("facet.more", { count: hidden })) : undefined,
  );
}

/** What is chosen, each with a way to take it back. */
export function activeFilters(data: PageView, say: Say, chooser: Chooser): readonly HTMLElement[] {
  const { choice } = chooser;
  const chip = (name: string, part: Partial<Choice>): HTMLElement => {
    const remove = button(name, () => chooser.change(part), { "aria-label": say("remove-filter", { name }) });
    remove.append(el("span", { "aria-hidden": "true" }, "×"));
    return remove;
  };
  const chips = [
    ...(choice.text.trim() === "" ? [] : [chip(say("facet.search", { text: choice.text.trim() }), { text: "" })]),
    ...FACETS.flatMap((facet) =>
      [...choice.facets[facet]].map((value) => {
        const rest = new Set([...choice.facets[facet]].filter((one) => one !== value));
        return chip(valueName(data, facet, value), { facets: { ...choice.facets, [facet]: rest } });
      }),
    ),
    ...(choice.folder === "" ? [] : [chip(choice.folder, { folder: "" })]),
    ...(choice.from === "" && choice.to === ""
      ? []
      : [
          chip(choice.from === choice.to ? choice.from : say("facet.days", { from: choice.from, to: choice.to }), {
            from: "",
            to: "",
          }),
        ]),
  ];
  return chips;
}
