// Squid's access rules (https://www.squid-cache.org/Doc/config/).
import type { Mark, SourceText } from "./compose-source-text.ts";
import { configLines } from "./config-words.ts";

/** `http_access allow localnet`: the first line all of whose lists fit decides. */
export interface SquidAccess {
  readonly allows: boolean;
  /** Names of access lists, with the `!` of those that must not fit. */
  readonly lists: readonly string[];
  /** The whole line. */
  readonly at: Mark;
}

export interface SquidConf {
  /** By name; several lines of one name add up. */
  readonly lists: ReadonlyMap<string, SquidList>;
  readonly access: readonly SquidAccess[];
}

export interface SquidList {
  readonly type: string;
  readonly values: readonly string[];
}

/** Access lists that Squid defines itself. */
const BUILT_IN: readonly (readonly [string, SquidList])[] = [
  ["all", { type: "src", values: ["all"] }],
  ["localhost", { type: "src", values: ["127.0.0.1/32", "::1"] }],
  ["to_localhost", { type: "dst", values: ["127.0.0.0/8", "0.0.0.0/32"] }],
  ["to_linklocal", { type: "dst", values: ["169.254.0.0/16", "fe80::/10"] }],
];

/** Never throws. */
export function parseSquid(text: SourceText): SquidConf {
  const lists = new Map<string, SquidList>(BUILT_IN);
  const added = new Map<string, string[]>();
  const access: SquidAccess[] = [];
  for (const { words, at } of configLines(text, { quotes: "\"'", trailingComments: true, joins: true })) {
    const [name, first, second, ...rest] = words.map(({ value }) => value);
    if (name === "acl" && first !== undefined && second !== undefined) {
      const values = added.get(first) ?? [...(lists.get(first)?.values ?? [])];
      for (const value of rest) values.push(value);
      added.set(first, values);
      lists.set(first, { type: second, values });
    } else if (name === "http_access" && (first === "allow" || first === "deny")) {
      access.push({ allows: first === "allow", lists: second === undefined ? [] : [second, ...rest], at });
    }
  }
  return { lists, access };
}
