// Whether whoever sends a request decides what a variable holds.
import type { NginxDirective } from "../../parse/nginx-conf.ts";
import { contextsIn, type NginxContext, ownOf } from "../../parse/nginx-contexts.ts";

/** A value that a variable may have, with where it is given it. */
export interface Definition {
  readonly value: string;
  readonly context: NginxContext;
  /** In a `map`, what of its source leads to it: a literal, `default`, or an expression with its `~`. */
  readonly key?: string;
  readonly source?: string;
}

const FROM_REQUEST =
  /^(?:arg_\w{1,100}|http_\w{1,100}|cookie_\w{1,100}|args|query_string|host|uri|document_uri|request_uri|request|request_body|request_filename)$/;
const MAX_DEFINITIONS = 200;

/** Names of variables, in order. */
export function variablesIn(value: string): readonly string[] {
  return [...value.matchAll(/\$(?:\{(\w{1,100})\}|(\w{1,100}))/g)].map(([, braced, bare]) => braced ?? bare ?? "");
}

/** Followed through `set` and `map`. `seen`: the variables that were looked at on the way here, each once. */
export function isFromRequest(name: string, context: NginxContext, seen: Set<string> = new Set()): boolean {
  if (FROM_REQUEST.test(name)) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  const groups = capturesOf(name, context);
  if (groups.length > 0) return groups.some((group) => !isBounded(group));
  return definitionsOf(name, context).some((definition) => isOpenDefinition(definition, seen));
}

/** An entry for one literal gives no more than that literal back. */
function isOpenDefinition({ value, context, key, source }: Definition, seen: Set<string>): boolean {
  const isLiteral = key !== undefined && key !== "default" && !key.startsWith("~");
  return variablesIn(value).some((name) => {
    const group = key === undefined ? undefined : groupOf(key, name);
    if (group !== undefined) return !isBounded(group);
    return isLiteral && source === `$${name}` ? false : isFromRequest(name, context, seen);
  });
}

/** Where `set` or `map` gives the variable a value that may be in force in `context`. */
export function definitionsOf(name: string, context: NginxContext): readonly Definition[] {
  const found: Definition[] = [];
  const isThis = (word: string | undefined): boolean => word === `$${name}` || word === `\${${name}}`;
  let top = context;
  for (let one: NginxContext | undefined = context; one !== undefined; one = one.parent) {
    top = one;
    const places = [one, ...one.children.filter(({ kind }) => kind === "if")];
    for (const place of places) {
      for (const { args } of ownOf(place, "set"))
        if (isThis(args[0]?.value)) found.push({ value: args[1]?.value ?? "", context: place });
    }
  }
  for (const map of mapsOf(top)) {
    const [source, target] = map.head?.args ?? [];
    if (!isThis(target?.value)) continue;
    for (const { name: key, args } of map.own)
      found.push({ value: args[0]?.value ?? "", context: top, key: key.value, source: source?.value ?? "" });
  }
  return found.slice(0, MAX_DEFINITIONS);
}

const mapsIn = new WeakMap<NginxContext, readonly NginxContext[]>();

function mapsOf(top: NginxContext): readonly NginxContext[] {
  const found = mapsIn.get(top) ?? contextsIn(top).filter(({ kind }) => kind === "map");
  mapsIn.set(top, found);
  return found;
}

/** What the groups match that `$1` or `$name` may stand for in `context`. */
function capturesOf(name: string, context: NginxContext): readonly string[] {
  const groups: string[] = [];
  for (let one: NginxContext | undefined = context; one !== undefined; one = one.parent) {
    for (const pattern of patternsOf(one)) {
      const group = groupOf(pattern, name);
      if (group !== undefined) groups.push(group);
    }
  }
  return groups;
}

function patternsOf({ kind, head, own }: NginxContext): readonly string[] {
  const words = (head?.args ?? []).map(({ value }) => value);
  const ownPatterns = own.flatMap(({ name, args }: NginxDirective) =>
    name.value === "rewrite"
      ? [args[0]?.value ?? ""]
      : name.value === "server_name"
        ? args.map(({ value }) => value).filter((value) => value.startsWith("~"))
        : [],
  );
  const isExpression = (kind === "location" || kind === "if") && words.some((word) => /^!?~\*?$/.test(word));
  return isExpression ? [...ownPatterns, words.at(-1)?.replace(/\)$/, kind === "if" ? "" : ")") ?? ""] : ownPatterns;
}

/** The inside of the group of `pattern` that is called `name` or has that number. */
function groupOf(pattern: string, name: string): string | undefined {
  const wanted = /^\d$/.test(name) ? Number(name) : name;
  const open: { readonly start: number; readonly isWanted: boolean }[] = [];
  let count = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === "\\") i++;
    else if (char === "[") i = classEnd(pattern, i);
    else if (char === "(") {
      const named = /^\(\?P?[<'](\w{1,40})[>']/.exec(pattern.slice(i, i + 48));
      const captures = named !== null || pattern.charAt(i + 1) !== "?";
      if (captures) count++;
      const start = i + (named?.[0].length ?? 1);
      open.push({ start, isWanted: captures && (wanted === count || wanted === named?.[1]) });
    } else if (char === ")") {
      const group = open.pop();
      if (group?.isWanted === true) return pattern.slice(group.start, i);
    }
  }
  const unclosed = open.find(({ isWanted }) => isWanted);
  return unclosed === undefined ? undefined : pattern.slice(unclosed.start);
}

/** The index of the bracket that closes a class; a bracket right behind the opening one is a member. */
function classEnd(pattern: string, at: number): number {
  const first = pattern.charAt(at + 1) === "^" ? at + 2 : at + 1;
  const end = pattern.indexOf("]", first + 1);
  return end < 0 ? pattern.length : end;
}

/** One of some written words. */
function isBounded(group: string): boolean {
  return /^(?:[\w:|-]|\\[.\-/])*$/.test(group);
}

/** Whether the variable, put behind a host, begins the path: the host stays what it is. */
export function beginsPath(name: string, context: NginxContext): boolean {
  if (/^(?:uri|request_uri|document_uri|is_args)$/.test(name)) return true;
  const groups = capturesOf(name, context);
  return groups.length > 0 && groups.every((group) => /^\\?\//.test(group));
}
