// Writes an exception into the policy file: the narrow way out that a blocked person is offered.
import { say } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { withEntries } from "../policy/add-entry.ts";
import type { AllowEntry } from "../policy/policy.ts";
import { escapeTerminal } from "../report/escape.ts";
import { policyOf } from "../work/policy-file.ts";
import type { Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import { type LastFinding, lastRun } from "./last-run.ts";
import type { ExitCode } from "./main.ts";
import { writeFileWhole } from "./output.ts";
import { roomOf, textOf } from "./policy-room.ts";

type Allow = Extract<Typed, { command: "allow" }>;

/**
 * `stackgate allow`. Throws StackgateError `allow-…` where it is not known what to accept or the last run did not find it, `config-…` where the policy file is not
 * sound as it is; nothing is written then.
 */
export async function runAllow({ which, reason, until }: Allow, language: Language, io: Io): Promise<ExitCode> {
  if (until !== undefined && until < io.today)
    throw new StackgateError("cli-day-over", { found: until, today: io.today });
  const room = roomOf(io, undefined);
  const file = room.usualNow();
  const path = file?.path ?? POLICY_PATH;
  const text = file === undefined ? "" : textOf(file);
  const policy = await policyOf(Buffer.from(text), path, room);
  const known = new Set(
    policy.allow.flatMap(({ fingerprint, until: end }) =>
      end === undefined || end >= io.today ? (fingerprint ?? []) : [],
    ),
  );
  const found = await chosen(which, known, io);
  const fresh = found.filter(({ fingerprint }) => !known.has(fingerprint));
  const tell = (line: string): void => io.stdout.write(`${escapeTerminal(line)}\n`);
  for (const { fingerprint } of found)
    if (known.has(fingerprint)) tell(say(language, "cli.allow.same", { fingerprint, path }));
  if (fresh.length === 0) return 0;
  const entries = fresh.map(
    ({ fingerprint, ruleId }): AllowEntry => ({
      fingerprint,
      ...(ruleId === undefined ? {} : { rule: ruleId }),
      reason,
      ...(until === undefined ? {} : { until }),
    }),
  );
  const changed = withEntries(text, entries);
  const after = await policyOf(Buffer.from(changed), path, room);
  if (after.allow.length !== policy.allow.length + entries.length)
    throw new Error("the entries did not become exceptions");
  await writeFileWhole(path, room.top, [changed]);
  for (const { fingerprint, ruleId, path: at, startLine } of fresh) {
    const values = { fingerprint, path, rule: ruleId ?? "", place: at === undefined ? "" : `${at}:${startLine}` };
    tell(say(language, ruleId === undefined ? "cli.allow.added" : "cli.allow.added-of", values));
  }
  tell(say(language, "cli.allow.next", { path }));
  return 0;
}

/** Of a fingerprint nothing more is known where no run that blocked is, or it is accepted already. */
type Chosen = Pick<LastFinding, "fingerprint"> & Partial<LastFinding>;

async function chosen(which: Allow["which"], known: ReadonlySet<string>, io: Io): Promise<readonly Chosen[]> {
  const { blocking, others, isWhole } = (await lastRun(io)) ?? { blocking: [], others: [], isWhole: false };
  if (which.kind === "last") {
    if (blocking.length === 0) throw new StackgateError("allow-no-run");
    return [...new Map(blocking.map((one) => [one.fingerprint, one])).values()];
  }
  const { fingerprint } = which;
  const fitting = new Map(
    [...blocking, ...others]
      .filter((one) => one.fingerprint.startsWith(fingerprint))
      .map((one) => [one.fingerprint, one]),
  );
  const exact = fitting.get(fingerprint);
  if (exact !== undefined) return [exact];
  if (fitting.size > 1)
    throw new StackgateError("allow-ambiguous", { found: fingerprint, expected: [...fitting.keys()] });
  const [only] = fitting.values();
  if (only !== undefined) return [only];
  if (![10, 15, 26].includes(fingerprint.length)) throw new StackgateError("allow-cut", { found: fingerprint });
  if (blocking.length > 0 && isWhole && !known.has(fingerprint))
    throw new StackgateError("allow-unknown", { found: fingerprint });
  return [{ fingerprint }];
}
