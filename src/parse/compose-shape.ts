// Whether a project's files have the shape that the specification's schema asks for. compose validates each file merged over those
// before it, and so is it done here.
import type { ComposeTree } from "./compose-load.ts";
import { withoutTags } from "./compose-merge.ts";
import type { SchemaError } from "./compose-schema/schema-error.ts";
import { validateCompose } from "./compose-schema/validate.gen.ts";
import { plainShape, type Shaped } from "./compose-shape-values.ts";
import type { Mark } from "./compose-source-text.ts";

/** What stands where the schema asks for something else. */
export interface ShapeError {
  readonly kind: "wrong-type" | "unknown-key" | "missing-key" | "bad-choice" | "bad-value" | "repeated";
  /** The value; the key where it is about that, or where the value is no scalar. */
  readonly at: Mark;
  /** The field, as `services.web.ports[0]`; empty: the top. */
  readonly where: string;
  /** Names of the schema (`string | list`), of the key; never a value. */
  readonly detail: string;
  /** What stands there, in the schema's names; of a wrong type alone. */
  readonly found: string;
}

/** One is told, taken out, and the rest looked at again. */
const MAX_ROUNDS = 30;
const MAX_ERRORS = 20;
/** Values that are looked at, in all stages and rounds together. */
const MAX_LOOKED_AT = 1_000_000;

/** Of a file of this kind not all is there: what is left says little of its shape. */
const BROKEN = /^(?:syntax|alias-bomb|unresolved-alias|empty-merge|too-deep|too-large)$/;

/** At most 20 errors, each place told once. What is too large to be looked at has none. */
export function shapeErrors({ stages, problems }: Pick<ComposeTree, "stages" | "problems">): readonly ShapeError[] {
  const broken = new Set(problems.flatMap(({ kind, at }) => (BROKEN.test(kind) ? [at.text] : [])));
  const errors: ShapeError[] = [];
  const isKnown = ({ at, kind }: ShapeError): boolean =>
    errors.some((other) => other.kind === kind && other.at.text === at.text && other.at.start === at.start);
  let left = MAX_LOOKED_AT;
  for (const stage of stages) {
    if (left <= 0) break;
    const root = withoutTags(stage);
    const shaped = plainShape(root.kind === "map" ? root : stage);
    for (let round = 0; round < MAX_ROUNDS && errors.length < MAX_ERRORS && left > 0; round++) {
      left -= shaped.size;
      const told = validateCompose(shaped.value);
      const error = mostSpecific(told);
      if (error === undefined) break;
      const found = shapeError(error, told, shaped);
      if (found !== undefined && !broken.has(found.at.text) && !isKnown(found)) errors.push(found);
    }
  }
  return errors;
}

/** The deepest, as compose-go tells it (schema.go, `specificity`). */
function mostSpecific(errors: readonly SchemaError[]): SchemaError | undefined {
  let best: SchemaError | undefined;
  for (const error of errors) if (best === undefined || depthOf(error) > depthOf(best)) best = error;
  return best;
}

function depthOf({ instancePath, keyword }: SchemaError): number {
  return instancePath.split("/").length + (keyword === "additionalProperties" ? 1 : 0);
}

/** `undefined`: nothing to tell, as with a value that nobody knows. Takes out of `shaped` what it is about. */
function shapeError(best: SchemaError, all: readonly SchemaError[], shaped: Shaped): ShapeError | undefined {
  const steps = best.instancePath.split("/").slice(1).map(unescaped);
  const same = all.filter(({ instancePath }) => instancePath === best.instancePath);
  const of = (keyword: string): SchemaError | undefined => same.find((error) => error.keyword === keyword);
  const unknown = of("additionalProperties")?.params.additionalProperty;
  if (unknown !== undefined) {
    const key = shaped.take([...steps, unknown]);
    const where = key?.where ?? "";
    return key === undefined
      ? undefined
      : { kind: "unknown-key", at: key.keyAt, where: where.slice(0, -unknown.length - 1), detail: unknown, found: "" };
  }
  const place = shaped.take(steps);
  if (place === undefined || place.isUnknown) return undefined;
  const { at, where, type } = place;
  const tell = (kind: ShapeError["kind"], detail: string, found = ""): ShapeError => ({
    kind,
    at,
    where,
    detail,
    found,
  });
  const missing = of("required")?.params.missingProperty;
  if (missing !== undefined && type === "mapping")
    return place.hasKey(missing) ? undefined : { ...tell("missing-key", missing), at: place.keyAt };
  if (of("uniqueItems") !== undefined) return tell("repeated", "");
  const choice = of("enum")?.params.allowedValues;
  if (choice !== undefined && type === "string") return tell("bad-choice", choice.join(" | "));
  const types = same.flatMap(({ keyword, params }) => (keyword === "type" ? (params.type ?? []) : []));
  if (of("pattern") !== undefined || of("minimum") !== undefined || of("maximum") !== undefined || types.length === 0)
    return tell("bad-value", "");
  return place.isCast(types) ? undefined : tell("wrong-type", namesOf(types), type);
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

const NAMES: Readonly<Record<string, string>> = { object: "mapping", array: "list" };

/** Without repetition; what is a number may be an integer. */
function namesOf(types: readonly string[]): string {
  const wanted = types.filter((type) => type !== "integer" || !types.includes("number"));
  return [...new Set(wanted)].map((type) => NAMES[type] ?? type).join(" | ");
}
