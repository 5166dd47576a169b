// nginx's directives as the contexts that they make, includes in their place, and what a context inherits.
import type { SourceText } from "./compose-source-text.ts";
import type { ConfigFailure } from "./config-words.ts";
import type { NginxDirective, NginxFile } from "./nginx-conf.ts";
import { isStandardInclude } from "./nginx-includes.ts";

export type NginxContextKind =
  | "main"
  | "http"
  | "server"
  | "location"
  | "if"
  | "limit_except"
  | "map"
  | "stream"
  | "other";

export interface NginxContext {
  readonly kind: NginxContextKind;
  /** What opened it. Absent: the file itself did. */
  readonly head?: NginxDirective;
  readonly parent?: NginxContext;
  /** Directives without a block, those of included files too. */
  readonly own: readonly NginxDirective[];
  readonly children: readonly NginxContext[];
  /** Something stands in it that only whoever starts nginx has: a file that is not here, or what a template fills in. */
  readonly isOpen: boolean;
}

/** A file with all that it includes. */
export interface NginxTree {
  readonly text: SourceText;
  readonly root: NginxContext;
  /** By path, each file that it was made of. */
  readonly paths: ReadonlySet<string>;
  readonly failures: readonly ConfigFailure[];
}

/** The files that an `include` of `pattern` in `from` means; `undefined`: not here. */
export type Include = (pattern: string, from: string) => readonly NginxFile[] | undefined;

const KINDS: ReadonlySet<string> = new Set<NginxContextKind>([
  "http",
  "server",
  "location",
  "if",
  "limit_except",
  "map",
  "stream",
]);
/** A template's own statements: what they choose among stands in the file. */
const CONTROL = /^(?:\{%(?!-?\s{0,10}(?:include|block|extends)\b)|\{\{-?\s{0,10}(?:if|else|end|range|with)\b)/;
const MAX_DIRECTIVES = 50_000;
const MAX_BLOCKS = 5000;
const MAX_TRAIL = 12;

interface Building {
  readonly include: Include;
  readonly paths: Set<string>;
  readonly failures: ConfigFailure[];
  directives: number;
  blocks: number;
}

/** Never throws. No file is included in itself; more than anyone writes is a failure. */
export function nginxTree(file: NginxFile, include: Include): NginxTree {
  const building: Building = { include, paths: new Set(), failures: [], directives: 0, blocks: 0 };
  const root: OpenContext = { kind: topKind(file), own: [], children: [], isOpen: false };
  fillFrom(file, root, [], building);
  return { text: file.text, root, paths: building.paths, failures: building.failures };
}

interface OpenContext extends NginxContext {
  readonly own: NginxDirective[];
  readonly children: NginxContext[];
  isOpen: boolean;
}

/** A part of a configuration stands where it will be included: a file of servers is in `http`. */
function topKind({ directives }: NginxFile): NginxContextKind {
  const has = (name: string): boolean => directives.some((one) => one.name.value === name && one.block !== undefined);
  if (has("http") || has("events") || has("stream")) return "main";
  return has("server") || has("upstream") || has("map") ? "http" : "other";
}

function fillFrom(file: NginxFile, context: OpenContext, trail: readonly string[], building: Building): void {
  building.paths.add(file.text.path);
  fill(file.directives, context, [...trail, file.text.path], building);
  if (file.failure === undefined) return;
  building.failures.push(file.failure);
  context.isOpen = true;
}

function fill(
  directives: readonly NginxDirective[],
  context: OpenContext,
  trail: readonly string[],
  building: Building,
): void {
  for (const directive of directives) {
    const { name, args, block } = directive;
    if (block !== undefined) building.blocks++;
    if (++building.directives > MAX_DIRECTIVES || building.blocks > MAX_BLOCKS) {
      context.isOpen = true;
      refuse(building, directive);
      return;
    }
    if (block !== undefined) {
      const kind = (KINDS.has(name.value) ? name.value : "other") as NginxContextKind;
      const child: OpenContext = { kind, head: directive, parent: context, own: [], children: [], isOpen: false };
      context.children.push(child);
      fill(block, child, trail, building);
    } else if (name.value === "include" && args[0] !== undefined) {
      const from = trail.at(-1) ?? "";
      const files = building.include(args[0].value, from);
      if (files === undefined && !isStandardInclude(args[0].value)) context.isOpen = true;
      for (const file of files ?? []) {
        // What is being read stands here already.
        if (trail.includes(file.text.path)) continue;
        if (trail.length > MAX_TRAIL) context.isOpen = true;
        else fillFrom(file, context, trail, building);
      }
    } else {
      if (directive.isPlaceholder === true && !CONTROL.test(name.value)) context.isOpen = true;
      context.own.push(directive);
    }
  }
}

function refuse({ failures }: Building, { at }: NginxDirective): void {
  if (!failures.some(({ kind }) => kind === "too-large")) failures.push({ kind: "too-large", at });
}

/** `context` and all below it, in the order in which they are written. */
export function contextsIn(context: NginxContext): readonly NginxContext[] {
  const all: NginxContext[] = [];
  const visit = (one: NginxContext): void => {
    all.push(one);
    for (const child of one.children) visit(child);
  };
  visit(context);
  return all;
}

/** The directives of these names that stand in the context itself. */
export function ownOf(context: NginxContext, ...names: readonly string[]): readonly NginxDirective[] {
  return context.own.filter(({ name }) => names.includes(name.value));
}

/** Those that are in force: a context that has any of its own has none of its parent's, as nginx merges lists and values alike. */
export function inherited(context: NginxContext, ...names: readonly string[]): readonly NginxDirective[] {
  for (let one: NginxContext | undefined = context; one !== undefined; one = one.parent) {
    const own = ownOf(one, ...names);
    if (own.length > 0) return own;
  }
  return [];
}

/** The value of the directive in force that is written last. */
export function settingOf(context: NginxContext, name: string): string | undefined {
  return inherited(context, name).at(-1)?.args[0]?.value;
}

/** The nearest context of `kind` that `context` is or stands in. */
export function enclosing(context: NginxContext, kind: NginxContextKind): NginxContext | undefined {
  for (let one: NginxContext | undefined = context; one !== undefined; one = one.parent)
    if (one.kind === kind) return one;
  return undefined;
}

/** Whether something that nobody here can see may stand in the context or around it. */
export function isUncertain(context: NginxContext): boolean {
  for (let one: NginxContext | undefined = context; one !== undefined; one = one.parent) if (one.isOpen) return true;
  return false;
}
