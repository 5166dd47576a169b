// What is chosen and opened stands behind the `#` of the address, so that a link to the page shows the same.
import { type Choice, FACETS, type Facet, NO_CHOICE, type Order } from "./matching.ts";

const ORDERS: readonly string[] = ["worst", "new", "old", "path"] satisfies Order[];
const MAX_OPEN = 20;

/**
 * The choice, the keys of open rows and the language as a fragment without `#`; empty where all is as at first, `language` then being
 * absent.
 */
export function writeHash(choice: Choice, open: Iterable<string>, language?: string): string {
  const words = new URLSearchParams();
  if (language !== undefined) words.set("lang", language);
  if (choice.text !== "") words.set("q", choice.text);
  for (const facet of FACETS) for (const value of choice.facets[facet]) words.append(facet, value);
  for (const name of ["folder", "from", "to"] as const) if (choice[name] !== "") words.set(name, choice[name]);
  if (choice.order !== "worst") words.set("order", choice.order);
  for (const key of [...open].slice(0, MAX_OPEN)) words.append("open", key);
  return words.toString();
}

export interface HashRead {
  readonly choice: Choice;
  readonly open: readonly string[];
  /** Absent: the fragment says nothing of it. */
  readonly language: string | undefined;
}

/** Reads it back; what it does not know it leaves out. */
export function readHash(hash: string): HashRead {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  const day = (name: string): string => {
    const given = words.get(name) ?? "";
    return /^\d{4}-\d\d-\d\d$/.test(given) ? given : "";
  };
  const order = words.get("order") ?? "";
  const chosen = (facet: Facet): ReadonlySet<string> => new Set(words.getAll(facet));
  const facets = {
    standing: chosen("standing"),
    severity: chosen("severity"),
    family: chosen("family"),
    provider: chosen("provider"),
    verification: chosen("verification"),
    where: chosen("where"),
    row: chosen("row"),
    rule: chosen("rule"),
  };
  const choice: Choice = {
    ...NO_CHOICE,
    text: words.get("q") ?? "",
    facets,
    folder: words.get("folder") ?? "",
    from: day("from"),
    to: day("to"),
    order: ORDERS.includes(order) ? (order as Order) : "worst",
  };
  return { choice, open: words.getAll("open"), language: words.get("lang") ?? undefined };
}
