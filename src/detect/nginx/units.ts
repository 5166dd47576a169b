// The servers and locations of a site.
import type { NginxDirective } from "../../parse/nginx-conf.ts";
import { enclosing, type NginxContext } from "../../parse/nginx-contexts.ts";
import { baseName, isExampleName } from "../../parse/path-class.ts";
import { serverKey, serverLabel } from "./listens.ts";
import type { ContextUnit, NginxSite } from "./nginx-rule.ts";

const MAX_SHOWN = 80;

/** Each server, location, `if` and `limit_except`; the whole of a file without servers. */
export function unitsOf(site: NginxSite): readonly ContextUnit[] {
  const units: ContextUnit[] = [];
  const visit = (context: NginxContext, parent: ContextUnit | undefined): void => {
    const unit = isUnitKind(context, parent) ? unitOf(context, parent, site) : undefined;
    if (unit !== undefined) units.push(unit);
    for (const child of context.children) visit(child, unit ?? parent);
  };
  visit(site.tree.root, undefined);
  return units;
}

function isUnitKind(context: NginxContext, parent: ContextUnit | undefined): boolean {
  switch (context.kind) {
    case "server":
    case "location":
    case "limit_except":
      return true;
    case "if":
      return parent !== undefined;
    case "http":
      return !context.children.some(({ kind }) => kind === "server");
    case "other":
      return context.head === undefined;
    case "main":
    case "map":
    case "stream":
      return false;
  }
}

function unitOf(context: NginxContext, parent: ContextUnit | undefined, site: NginxSite): ContextUnit {
  const { text } = context.head?.at ?? site.tree;
  const where = `${parent?.values.where ?? ""} ${ownLabel(context, text.path)}`.trim();
  return {
    kind: "context",
    context,
    site,
    ...(parent === undefined ? {} : { parent }),
    subject: parent === undefined ? `${homeOf(site)}/${ownKey(context)}` : `${parent.subject}/${ownKey(context)}`,
    values: { where: where.length > MAX_SHOWN ? `${where.slice(0, MAX_SHOWN - 1)}…` : where },
    key: context.head === undefined ? { text, start: 0, end: 0 } : keyOf(context.head),
    paths: site.tree.paths,
    isExample: isExampleName(text.path),
  };
}

/** Tells sites apart whose servers have no names: the project that mounts it, else its file's name. */
function homeOf({ path, services: [mount] }: NginxSite): string {
  return mount?.project.name ?? baseName(path);
}

/** `server`, or `location` with its path. */
function keyOf({ name, at }: NginxDirective): ContextUnit["key"] {
  return name.value === "server" ? name.at : at;
}

function ownLabel(context: NginxContext, path: string): string {
  switch (context.kind) {
    case "server":
      return serverLabel(context);
    case "location":
      return wordsOf(context).replace(/^\^~ /, "");
    case "if":
    case "limit_except":
      return `${context.kind} ${wordsOf(context)}`;
    default:
      return path.slice(path.lastIndexOf("/") + 1);
  }
}

/** The same whatever else is said: quotes, `^~` and order are left out. */
export function ownKey(context: NginxContext): string {
  switch (context.kind) {
    case "server":
      return serverKey(context);
    case "location":
      return wordsOf(context).replace(/^\^~ /, "");
    case "limit_except":
      return "limit_except";
    case "if":
      return `if ${wordsOf(context)}`;
    default:
      return "";
  }
}

/** What stands between its name and its brace. */
export function wordsOf({ head }: NginxContext): string {
  return (head?.args ?? []).map(({ value }) => value).join(" ");
}

/** Of a location that takes every path that begins so; `undefined` for one path alone, a name or an expression. */
export function prefixPath(context: NginxContext): string | undefined {
  return context.head?.args[0]?.value === "=" ? undefined : pathOf(context);
}

/** The same, or the one path that a location with `=` is for. */
export function pathOf({ head }: NginxContext): string | undefined {
  const [first = "", second] = (head?.args ?? []).map(({ value }) => value);
  if (second === undefined) return first.startsWith("@") ? undefined : first;
  return first === "=" || first === "^~" ? second : undefined;
}

/** Whether the unit is a server, or in one, that speaks no HTTP. */
export function isStream({ context }: ContextUnit): boolean {
  return enclosing(context, "stream") !== undefined;
}
