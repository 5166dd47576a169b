import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { count, type Given, oneOf, refuseTogether, text } from "./given.ts";
import { ENGINES, type OptionName } from "./options.ts";
import { sinceOf } from "./since.ts";

/** What `stackgate plan` is to deal out to jobs, and how. */
export interface TypedPlan {
  readonly work:
    | {
        readonly kind: "owner";
        /** As it was typed. */
        readonly owner: string;
        readonly archived: boolean;
        readonly forks: boolean;
        readonly pushedSince?: { readonly typed: string; readonly seconds: number };
      }
    | { readonly kind: "history"; readonly path: string };
  readonly targetBytes: number;
  readonly maxJobs: number;
  /** Jobs that run at the same time. */
  readonly runners: number;
  readonly engine: (typeof ENGINES)[number];
  readonly output?: string;
  /** Where the repositories are written to, a line each with the number of shards. */
  readonly list?: string;
  readonly lang?: Language;
}

/** What GitHub allows in one matrix: https://docs.github.com/actions/reference/limits */
const MAX_JOBS = 256;
const TARGET_BYTES = 2 * 2 ** 30;
/** Of the smallest plan, at once: https://docs.github.com/actions/reference/limits */
const RUNNERS = 20;
const OF_OWNERS = ["no-archived", "no-forks", "pushed-since", "list"] as const satisfies readonly OptionName[];

/** Throws StackgateError `cli-…`. */
export function planOf(values: Given, [first, more]: readonly string[]): Omit<TypedPlan, "lang"> {
  if (more !== undefined) throw new StackgateError("cli-one-argument", { command: "plan", found: more });
  const output = text(values, "output");
  const list = text(values, "list");
  return {
    work: values.has("history") ? historyOf(values, first) : ownerOf(values, first),
    targetBytes: size(values) ?? TARGET_BYTES,
    maxJobs: maxJobs(values),
    runners: count(values, "runners") ?? RUNNERS,
    engine: oneOf(values, "for", ENGINES) ?? "github",
    ...(output === undefined ? {} : { output }),
    ...(list === undefined ? {} : { list }),
  };
}

function historyOf(values: Given, path = "."): TypedPlan["work"] {
  for (const name of OF_OWNERS) refuseTogether(values, ["history", name]);
  return { kind: "history", path };
}

function ownerOf(values: Given, owner: string | undefined): TypedPlan["work"] {
  if (owner === undefined) throw new StackgateError("cli-plan-what");
  const typed = text(values, "pushed-since");
  const since = typed === undefined ? undefined : sinceOf(typed);
  if (typed !== undefined && since?.kind !== "date") throw new StackgateError("cli-pushed-since", { found: typed });
  return {
    kind: "owner",
    owner,
    archived: !values.has("no-archived"),
    forks: !values.has("no-forks"),
    ...(typed !== undefined && since?.kind === "date" ? { pushedSince: { typed, seconds: since.seconds } } : {}),
  };
}

function maxJobs(values: Given): number {
  const found = count(values, "max-jobs") ?? MAX_JOBS;
  if (found > MAX_JOBS) throw new StackgateError("cli-max-jobs", { most: MAX_JOBS, found });
  return found;
}

/** Throws StackgateError `cli-size`. */
function size(values: Given): number | undefined {
  const found = text(values, "target-bytes");
  if (found === undefined) return undefined;
  const [, digits = "", unit = ""] = /^([1-9]\d{0,8})([KMGT]?)$/i.exec(found) ?? [];
  if (digits === "") throw new StackgateError("cli-size", { option: "--target-bytes", found });
  return Number(digits) * 1024 ** " KMGT".indexOf(unit.toUpperCase() || " ");
}
