// The effective model of a compose project as JSON: each field with its value and where that is written.
import type { BuildSource } from "../parse/compose-build.ts";
import type { Mark, SourceText } from "../parse/compose-source-text.ts";
import type { DockerfileValue } from "../parse/dockerfile.ts";
import type { ComposeModel } from "../parse/model/compose-model.ts";
import type { ModelScalar, ModelService, ModelValue, Plain } from "../parse/model/model-value.ts";
import { jsonText } from "./escape.ts";

/** A problem as it is told. */
export interface ToldProblem {
  readonly ruleId: string;
  readonly at: Mark;
  readonly message: string;
}

export interface ModelPage {
  readonly model: ComposeModel;
  readonly problems: readonly ToldProblem[];
  /** Services that the profiles asked for leave out. */
  readonly inactive: ReadonlySet<string>;
}

/** Fields that stand in a service itself; the others stand in its `more`, and these two in both. */
const FIRST: ReadonlySet<string> = new Set(
  (
    "image user privileged network_mode ports volumes environment labels env_file cap_add cap_drop security_opt networks deploy " +
    "logging healthcheck secrets configs command entrypoint"
  ).split(" "),
);
const BOTH: ReadonlySet<string> = new Set(["labels", "configs"]);

/** The page, in pieces: a service a line, then the problems. */
export function* modelJson({ model, problems, inactive }: ModelPage): Iterable<string> {
  yield `{"name":${jsonText(model.name)},"services":{\n`;
  let rest = model.services.size;
  for (const [name, service] of model.services)
    yield `${jsonText(name)}:${jsonText(serviceObject(service, inactive.has(name)))}${--rest > 0 ? "," : ""}\n`;
  const told = problems.map(({ ruleId, at, message }) => {
    const { path, line, column } = placeOf(at);
    return { ruleId, path, line, column, message };
  });
  yield `},"problems":${jsonText(told)}}\n`;
}

function serviceObject(service: ModelService, isInactive: boolean): object {
  // Nothing, for all that is known: compose takes it for not set, and it may be set all the same.
  const unknown = [...service.fields.entries].filter(([, value]) => isAbsent(value));
  const entries = [...service.fields.entries].filter(([, value]) => !isAbsent(value));
  const fields = (isTold: (name: string) => boolean): object =>
    withoutPrototype(
      entries.filter(([name]) => isTold(name)).map(([name, value]) => [name, fieldObject(value, service.at)]),
    );
  return {
    ...fields((name) => FIRST.has(name)),
    more: fields((name) => !FIRST.has(name) || BOTH.has(name)),
    ...(unknown.length === 0
      ? {}
      : { unknown: withoutPrototype(unknown.map(([name, value]) => [name, fieldObject(value, service.at)])) }),
    ...(service.build?.stage === undefined ? {} : { dockerfile: dockerfileObject(service.build, service.at) }),
    ...(isInactive ? { active: false } : {}),
  };
}

/** What the image has that is built, for what the service itself does not say. */
function dockerfileObject({ path, text, stage }: BuildSource, at: Mark): object {
  const told = (value: DockerfileValue): object => ({
    value: value.value,
    origin: placeOf(text === undefined ? at : { text, start: value.start, end: value.end }),
    ...(value.unknown ? { unknown: true } : {}),
  });
  const { image, user, healthcheck, exposed = [] } = stage ?? {};
  return {
    path,
    image: image === undefined ? undefined : told(image),
    user: user === undefined ? undefined : told(user),
    healthcheck: healthcheck === undefined ? undefined : told(healthcheck),
    expose: exposed.length === 0 ? undefined : exposed.map(told),
  };
}

function isAbsent(value: ModelValue): boolean {
  return value.kind === "scalar" && value.absent === true;
}

/** `origins` tells each scalar inside, by its JSON pointer. */
function fieldObject(value: ModelValue, at: Mark): object {
  if (value.kind === "scalar") {
    const origin = originOf(value) ?? placeOf(at);
    return { value: value.value, origin, ...(value.from?.unknown === true ? { unknown: true } : {}) };
  }
  const scalars: (readonly [string, ModelScalar])[] = [];
  const plain = plainOf(value, "", scalars);
  const origins = scalars.flatMap(([pointer, scalar]): (readonly [string, object])[] => {
    const origin = originOf(scalar);
    return origin === undefined
      ? []
      : [[pointer, { ...origin, ...(scalar.from?.unknown === true ? { unknown: true } : {}) }]];
  });
  const isUnknown = scalars.some(([, scalar]) => scalar.from?.unknown === true);
  const first = scalars.find(([, { from }]) => from !== undefined)?.[1];
  const origin = first === undefined ? undefined : originOf(first);
  return {
    value: plain,
    origin: origin ?? placeOf(at),
    ...(isUnknown ? { unknown: true } : {}),
    ...(origins.length === 0 ? {} : { origins: withoutPrototype(origins) }),
  };
}

type PlainValue = Plain | readonly PlainValue[] | { readonly [name: string]: PlainValue };

function plainOf(value: ModelValue, pointer: string, scalars: (readonly [string, ModelScalar])[]): PlainValue {
  switch (value.kind) {
    case "scalar":
      scalars.push([pointer, value]);
      return value.value;
    case "list":
      return value.items.map((item, i) => plainOf(item, `${pointer}/${i}`, scalars));
    case "map":
      return withoutPrototype(
        [...value.entries].flatMap(([name, item]) => {
          const step = name.replaceAll("~", "~0").replaceAll("/", "~1");
          const plain = plainOf(item, `${pointer}/${step}`, scalars);
          return isAbsent(item) ? [] : [[name, plain] as const];
        }),
      );
  }
}

/** A name may be `__proto__`. */
function withoutPrototype<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const made: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where it is written, and the lines of env files that supplied some of it. */
function originOf({ from }: ModelScalar): object | undefined {
  if (from === undefined) return undefined;
  const supplied = (from.parts ?? []).flatMap(({ source, variable, at }) => {
    if (source !== "env" || at === undefined) return [];
    const { path, line } = placeOf(at);
    return [{ name: variable, path, line }];
  });
  return { ...placeOf(from.item ?? from.at, from.at), ...(supplied.length === 0 ? {} : { variables: supplied }) };
}

/** 1-based, the end exclusive, columns in UTF-16 units. The narrower mark counts when it stands in the same file. */
function placeOf(whole: Mark, part: Mark = whole): Place {
  const at = part.text === whole.text && part.start >= whole.start && part.end <= whole.end ? part : whole;
  const starts = lineStarts(at.text);
  const [first, last] = [lineAt(starts, at.start), lineAt(starts, at.end)];
  return {
    path: at.text.path,
    line: first + 1,
    column: at.start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: at.end - (starts[last] ?? 0) + 1,
  };
}

const tables = new WeakMap<SourceText, readonly number[]>();

function lineStarts(text: SourceText): readonly number[] {
  const known = tables.get(text);
  if (known !== undefined) return known;
  const source = text.view.string();
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  tables.set(text, starts);
  return starts;
}

function lineAt(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
