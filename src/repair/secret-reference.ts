// A secret in a compose file becomes a reference that has to be set; its value goes to the env file beside it.
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { markOfValue } from "../parse/compose-interpolate.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import { type Mark, spanOfMark } from "../parse/compose-source-text.ts";
import type { ScalarNode } from "../parse/yaml-nodes.ts";
import { envLine } from "./env-line.ts";
import type { EnvNames } from "./env-names.ts";
import { type Answer, type RepairTarget, refuse } from "./repair-target.ts";

/** The reference instead of the value that the target's secret is in, or is part of. */
export function referToSecret(
  target: RepairTarget,
  project: ComposeProject,
  files: ProjectFiles,
  given: EnvNames,
): Answer {
  const found = scalarOf(target, project);
  if (found === undefined) return refuse("repair.no.secret-place");
  const { scalar, name, service } = found;
  const place = scalar.parts === undefined ? literalPlace(scalar, name) : defaultPlace(scalar, target);
  if (place === undefined)
    return refuse(scalar.parts === undefined ? "repair.no.form" : "repair.no.variable", { what: name });
  const { start, end, value, owned } = place;
  const variable = owned ?? freeName(name, service, value, project, given);
  if (!/^[A-Za-z_]\w{0,200}$/.test(variable)) return refuse("repair.no.form", { what: name });
  if (envLine(variable, value) === undefined || value === "") return refuse("repair.no.env-value", { name: variable });
  if ((given.values.get(variable) ?? value) !== value) return refuse("repair.no.two-values", { name: variable });
  if (!given.isSafe(variable, value, files)) return refuse("repair.no.neighbours", { name: variable });
  given.values.set(variable, value);
  const reference = `:?set ${variable} in .env`;
  const insert = owned === undefined ? `\${${variable}${reference}}` : reference;
  return {
    kind: "proposal",
    text: scalar.at.text,
    changes: [{ start: place.from, end: place.to, insert }],
    expect: () => {},
    title: "repair.secret",
    note: "repair.secret.note",
    values: { name: variable, service },
    move: { variable, start, end, value, isDefault: owned !== undefined },
  };
}

interface FoundScalar {
  readonly scalar: ScalarNode;
  readonly name: string;
  readonly service: string;
}

const MAX_CANDIDATES = 5000;

/** The value of a service's variable that the secret stands in. */
function scalarOf(
  { path, secret, subject, service: wanted, line }: RepairTarget,
  project: ComposeProject,
): FoundScalar | undefined {
  let candidates = 0;
  for (const service of project.services.values()) {
    if (wanted !== undefined && service.name !== wanted) continue;
    for (const { name, scalar, source } of service.environment) {
      if (scalar === undefined || source !== "environment" || scalar.at.text.path !== path) continue;
      if (++candidates > MAX_CANDIDATES) return undefined;
      const { start, end } = spanOfMark(scalar.at);
      const { startLine } = scalar.at.text.view.rangeOf({ start, end });
      const isHere =
        secret === undefined ? name === subject && startLine === line : start <= secret.start && end >= secret.end;
      if (isHere) return { scalar, name, service: service.name };
    }
  }
  return undefined;
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

function literalPlace(scalar: ScalarNode, name: string): Place | undefined {
  const mark = markOfValue(scalar);
  if (mark === undefined || name === "" || !isWritten(mark, scalar.value)) return undefined;
  return { from: mark.start, to: mark.end, start: mark.start, end: mark.end, value: scalar.value };
}

/** `:-default` of the expression that the secret stands in. */
function defaultPlace(scalar: ScalarNode, { secret }: RepairTarget): Place | undefined {
  for (const part of scalar.parts ?? []) {
    const mark = part.source === "default" ? markOfValue(scalar, part.from, part.to) : undefined;
    const value = scalar.value.slice(part.from, part.to);
    if (mark === undefined || part.variable === undefined || !isWritten(mark, value)) continue;
    const span = spanOfMark(mark);
    if (secret !== undefined && (span.start > secret.start || span.end < secret.end)) continue;
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
    if (before !== undefined) return before === value;
    const texts = [...given.texts, ...project.texts.map(({ view }) => view.string())];
    return !texts.some((text) => text.includes(`\${${one}`) || text.includes(`$${one}`));
  };
  if (isFree(name)) return name;
  return `${service}_${name}`
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_]/g, "_")
    .replace(/^(?=\d)/, "_");
}
