import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { nearest } from "../policy/nearest.ts";
import { rulePage, rulesJson, rulesTable } from "../report/rules.ts";
import { explainedOwn, explainedRules } from "../work/explained-rules.ts";
import type { Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { policyFor } from "./policy.ts";
import { lookOf, writeTo } from "./terminal.ts";

/** `stackgate rules [RULE]`: ours, and those of the policy. Throws StackgateError `cli-unknown-rule`, and what a policy throws. */
export async function runRules(
  { id, format, common }: Extract<Typed, { command: "rules" }>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const { customRules = [] } = await policyFor(common, io);
  const all = [...(await explainedRules()), ...explainedOwn(customRules)];
  const asked = id === undefined ? undefined : all.find(({ rule }) => rule.id === id);
  if (id !== undefined && asked === undefined)
    throw unknownRule(
      id,
      all.map(({ rule }) => rule.id),
    );
  const look = lookOf(io.env, io.stdout);
  const options = { language, ...look };
  // Whoever reads it with another program wants a line a rule.
  const wide = { ...options, columns: io.stdout.isTTY ? look.columns : Number.POSITIVE_INFINITY };
  if (format === "json") writeTo(io.stdout, rulesJson(asked === undefined ? all : [asked], language));
  else writeTo(io.stdout, asked === undefined ? rulesTable(all, wide) : rulePage(asked, options));
  return 0;
}

/** Names the nearest one. */
export function unknownRule(found: string, ids: readonly string[]): StackgateError {
  const suggestion = nearest(found, ids);
  if (suggestion === undefined) return new StackgateError("cli-unknown-rule", { found });
  return new StackgateError("cli-unknown-rule-suggest", { found, suggestion });
}
