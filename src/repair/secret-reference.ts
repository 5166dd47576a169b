// A secret in a compose file becomes a reference that has to be set; its value goes to the env file beside it.
import type { WeakPart } from "../model/repair.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { markOfValue } from "../parse/compose-interpolate.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Mark, SourceText } from "../parse/compose-source-text.ts";
import { isEnvFileName } from "../parse/path-class.ts";
import type { ScalarNode, YamlNode } from "../parse/yaml-nodes.ts";
import { envLine } from "./env-line.ts";
import { type EnvNames, usedNames } from "./env-names.ts";
import { type Answer, type RepairTarget, refuse } from "./repair-target.ts";

/** A target with a secret. */
type SecretTarget = RepairTarget & Required<Pick<RepairTarget, "secret">>;

/** The reference instead of the value that the target's secret is in, or is part of. `weak`: targets that {@link isWeakSecret} holds of. */
export function referToSecret(
  target: SecretTarget,
  project: ComposeProject,
  files: ProjectFiles,
  given: EnvNames,
  weak: readonly RepairTarget[] = [],
): Answer {
  if (PUBLISHED.has(target.ruleId) && isEnvFileName(target.path)) return refuse("repair.no.env-published");
  const found = scalarOf(target, project);
  if (found === undefined) return refuse("repair.no.secret-place");
  const { scalar, name, service, secret } = found;
  const place = scalar.parts === undefined ? literalPlace(found) : defaultPlace(scalar, secret);
  const before = found.scalar.at.text.view.string().slice(Math.max(0, secret.start - 90), secret.start);
  const defaultOf = /\$\{([A-Za-z_]\w{0,80}):?-$/.exec(before)?.[1];
  if (place === undefined && defaultOf !== undefined && PUBLISHED.has(target.ruleId))
    return refuse("repair.no.published", { name: defaultOf });
  if (place === undefined)
    return refuse(scalar.parts === undefined ? "repair.no.form" : "repair.no.variable", { what: name });
  const { start, end, value, owned } = place;
  // What anyone can look up is no better for standing in .env: it takes a value of the user's own.
  if (owned !== undefined && PUBLISHED.has(target.ruleId)) return refuse("repair.no.published", { name: owned });
  const variable = owned ?? freeName(name, service, value, project, given);
  if (!/^[A-Za-z_]\w{0,200}$/.test(variable)) return refuse("repair.no.form", { what: name });
  if (envLine(variable, value) === undefined || value === "") return refuse("repair.no.env-value", { name: variable });
  if ((given.values.get(variable) ?? value) !== value) return refuse("repair.no.two-values", { name: variable });
  if (given.isReadElsewhere(scalar.at.text.path)) return refuse("repair.no.certain");
  if (!given.isSafe(variable, value, files)) return refuse("repair.no.neighbours", { name: variable });
  given.values.set(variable, value);
  const part = weakPart(scalar.at.text, place, weak);
  const insert = owned === undefined ? `\${${variable}:?}` : ":?";
  return {
    kind: "proposal",
    text: scalar.at.text,
    changes: [{ start: place.from, end: place.to, insert }],
    expect: () => {},
    title: "repair.secret",
    note: "repair.secret.note",
    values: { name: variable, service },
    move: {
      variable,
      start,
      end,
      value,
      isDefault: owned !== undefined,
      ...(part === undefined ? {} : { weak: part }),
    },
  };
}

const PUBLISHED: ReadonlySet<string> = new Set(["published-default", "compose-default-credential"]);

/** Whether the target's secret is one that anyone can look up or guess. */
export function isWeakSecret({ ruleId, secret }: Pick<RepairTarget, "ruleId" | "secret">): boolean {
  return secret !== undefined && (PUBLISHED.has(ruleId) || ruleId === "compose-weak-secret-key");
}

/** The weak secret that lies in the place. */
function weakPart(text: SourceText, { start, end }: Place, weak: readonly RepairTarget[]): WeakPart | undefined {
  for (const { path, secret, product } of weak) {
    const range = path === text.path && secret !== undefined ? rangeOf(text, secret) : undefined;
    if (range !== undefined && range.start >= start && range.end <= end)
      return { ...range, ...(product === undefined ? {} : { product }) };
  }
  return undefined;
}

/** UTF-16 indices. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface FoundScalar {
  readonly scalar: ScalarNode;
  /** Of the variable; for a word of a command what stands before it. */
  readonly name: string;
  readonly service: string;
  readonly secret: Range;
  /** It is a part of a longer text, and replaced by itself. */
  readonly isWord?: true;
}

const MAX_CANDIDATES = 20_000;

/** The value of a service's variable that the secret stands in, else the word of any other of its texts. */
function scalarOf(target: SecretTarget, project: ComposeProject): FoundScalar | undefined {
  const { path, service: wanted } = target;
  const text = project.texts.find((one) => one.path === path);
  const secret = text === undefined ? undefined : rangeOf(text, target.secret);
  if (text === undefined || secret === undefined) return undefined;
  const services = [...project.services.values()].filter(({ name }) => wanted === undefined || name === wanted);
  const holds = ({ at }: ScalarNode): boolean => at.text === text && at.start <= secret.start && at.end >= secret.end;
  for (const service of services) {
    for (const { name, scalar, source } of service.environment) {
      if (scalar !== undefined && source === "environment" && holds(scalar))
        return { scalar, name, service: service.name, secret };
    }
  }
  for (const service of services) {
    const scalar = scalarIn(service.node, holds, { left: MAX_CANDIDATES });
    if (scalar === undefined) continue;
    const before = text.view.string().slice(Math.max(scalar.at.start, secret.start - 60), secret.start);
    const flag = /--?([A-Za-z][\w-]{1,40})[\s=]["']?$/.exec(before)?.[1] ?? "secret";
    const name = `${service.name}_${flag}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
    return { scalar, name, service: service.name, secret, isWord: true };
  }
  return undefined;
}

function scalarIn(
  node: YamlNode,
  holds: (scalar: ScalarNode) => boolean,
  budget: { left: number },
): ScalarNode | undefined {
  if (--budget.left < 0) return undefined;
  if (node.kind === "scalar") return holds(node) ? node : undefined;
  const inner = node.kind === "seq" ? node.items : [...node.entries.values()].map((entry) => entry.node);
  for (const one of inner) {
    const found = scalarIn(one, holds, budget);
    if (found !== undefined) return found;
  }
  return undefined;
}

const lineStarts = new WeakMap<SourceText, readonly number[]>();

/** The secret of the target in the text; `undefined` in one whose lines not everybody counts alike. */
function rangeOf(text: SourceText, secret: SecretTarget["secret"]): Range | undefined {
  const source = text.view.string();
  const starts = lineStarts.get(text) ?? [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  lineStarts.set(text, starts);
  const { startLine, startColumn, endLine, endColumn } = text.view.rangeOf(secret);
  const [first, last] = [starts[startLine - 1], starts[endLine - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first + startColumn - 1, end: last + endColumn - 1 };
}

interface Place {
  /** What is replaced. */
  readonly from: number;
  readonly to: number;
  /** Where the value stands. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The variable that the value is the default of. */
  readonly owned?: string;
}

function literalPlace({ scalar, name, secret, isWord }: FoundScalar): Place | undefined {
  const mark = markOfValue(scalar);
  if (mark === undefined || name === "" || !isWritten(mark, scalar.value)) return undefined;
  if (isWord !== true) return { from: mark.start, to: mark.end, start: mark.start, end: mark.end, value: scalar.value };
  if (secret.start < mark.start || secret.end > mark.end) return undefined;
  const value = scalar.value.slice(secret.start - mark.start, secret.end - mark.start);
  return { from: secret.start, to: secret.end, ...secret, value };
}

/** `:-default` of the expression that the secret stands in. */
function defaultPlace(scalar: ScalarNode, secret: Range): Place | undefined {
  for (const part of scalar.parts ?? []) {
    const mark = part.source === "default" ? markOfValue(scalar, part.from, part.to) : undefined;
    const value = scalar.value.slice(part.from, part.to);
    if (mark === undefined || part.variable === undefined || !isWritten(mark, value)) continue;
    if (mark.start > secret.start || mark.end < secret.end) continue;
    const source = mark.text.view.string();
    const operator = [":-", "-"].find((one) =>
      source.slice(Math.max(0, mark.start - 300), mark.start).endsWith(`\${${part.variable}${one}`),
    );
    if (operator === undefined || source[mark.end] !== "}") continue;
    return {
      from: mark.start - operator.length,
      to: mark.end,
      start: mark.start,
      end: mark.end,
      value,
      owned: part.variable,
    };
  }
  return undefined;
}

function isWritten({ text, start, end }: Mark, value: string): boolean {
  return text.view.string().slice(start, end) === value;
}

/** The variable's own name; with the service before it where that name has another value or use already. */
function freeName(name: string, service: string, value: string, project: ComposeProject, given: EnvNames): string {
  const isFree = (one: string): boolean => {
    const before = given.values.get(one) ?? project.environment.get(one)?.value;
    return before === undefined ? !given.isUsed(one) && !usedNames(project.texts).has(one) : before === value;
  };
  if (isFree(name)) return name;
  return `${service}_${name}`
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_]/g, "_")
    .replace(/^(?=\d)/, "_");
}
