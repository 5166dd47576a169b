// How a page for people ends. It needs no widths of Chinese, so that a clean run does not load them.
import { type SentenceId, say } from "../messages/catalogue.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { counted, listed, lookedAt, seconds, severityCounts } from "./counts.ts";
import { standingOf, worstFirst } from "./order.ts";
import { marksOf, paintOf } from "./paint.ts";
import type { Standing } from "./standing.ts";

/** The hooks of git that have a page. */
export type HookName = "pre-commit" | "pre-merge-commit" | "commit-msg" | "pre-push" | "pre-receive" | "update";

/** A line of the end, not yet broken to the width of the page. */
export interface EndLine {
  readonly indent: number;
  readonly text: string;
  readonly paint: (text: string) => string;
  /** To be copied: it is not broken. */
  readonly whole?: true;
}

/** How the last lines are written. */
export interface EndOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly detail: "quiet" | "normal" | "verbose";
  readonly elapsedMs?: number;
  /** What was looked at, where it decides what to say of nothing. */
  readonly subject?: string;
  /** Absent: the page is that of a scan, to which options can be added. */
  readonly hook?: HookName;
  /** So many of what was left out have lines of their own. */
  readonly leftOutTold?: number;
}

/** The last lines of the page: the verdict, and what to do next. */
export function endLines(told: ScanResult, options: EndOptions): readonly EndLine[] {
  const { language } = options;
  const result = { ...told, findings: told.all ?? told.findings };
  const { findings, problems, summary } = result;
  const [{ red, yellow, green }, marks] = [paintOf(options.colour), marksOf(options.ascii)];
  const looked = lookedAt(language, summary, options.elapsedMs);
  const count = problems.length;
  const keptBack =
    options.detail === "verbose"
      ? ""
      : hiddenCounts(result, language, { minorIsTold: true, leftOutTold: options.leftOutTold ?? 0 });
  const hidden = keptBack === "" ? [] : hiddenLines(keptBack, options);
  switch (summary.verdict) {
    case "blocked": {
      const also = say(language, "report.end.also-incomplete", { mark: marks.warns, count });
      const blocking = findings.filter((finding) => finding.blocking);
      const severities = severityCounts(language, blocking);
      // A file that cannot be read is mended by hand, and an exception for it would be one for whatever it holds. What is of one of
      // several repositories is answered there.
      const answerable = blocking.filter(({ ruleId, repository }) => ruleId !== UNREADABLE && repository === undefined);
      return [
        ...(count > 0 ? [{ indent: 0, text: also, paint: yellow }] : []),
        {
          indent: 0,
          text: say(language, "report.end.blocked", { mark: marks.blocks, severities, looked }),
          paint: red,
        },
        ...hidden,
        ...(answerable.some(isOfStack) && !isOfServer(options.hook)
          ? [below(say(language, "report.fix")), copied("npx stackgate fix")]
          : []),
        ...allowLines(answerable, blocking.length, options),
      ];
    }
    case "error":
      return [
        {
          indent: 0,
          text: say(language, "report.end.incomplete", { mark: marks.warns, count, looked }),
          paint: yellow,
        },
        below(say(language, "report.end.not-clean")),
        ...hidden,
      ];
    case "clean": {
      if (options.hook === undefined && isOfNothing(summary)) {
        const nothing = say(language, "report.end.nothing", { mark: marks.warns, looked });
        const why = NOTHING_WHY[options.subject ?? ""];
        const because = why === undefined ? [] : [below(say(language, why))];
        return [{ indent: 0, text: nothing, paint: yellow }, ...because, ...hidden];
      }
      const counts = listed(language, passingCounts(result, language));
      const id = counts === "" ? "report.end.clean" : "report.end.passes";
      return [
        { indent: 0, text: say(language, id, { mark: marks.fine, counts, looked }), paint: green },
        ...sparedLines(findings, options),
        ...hidden,
      ];
    }
  }
}

const UNREADABLE = "compose-invalid";

/** How to accept the worst of `answerable`, which are some of all that blocks. */
function allowLines(answerable: readonly Finding[], count: number, { language, hook }: EndOptions): readonly EndLine[] {
  const [first] = worstFirst(answerable);
  if (first === undefined) return [];
  const several = hook === undefined ? "report.allow-first" : "report.allow-first-of";
  const text = count > 1 ? say(language, several, { count }) : say(language, "report.allow");
  return [below(text), copied(allowLine(first, language))];
}

const NOTHING_WHY: Readonly<Record<string, SentenceId>> = {
  tracked: "report.end.nothing-tracked",
  staged: "report.end.nothing-staged",
  folder: "report.end.nothing-folder",
  range: "report.end.nothing-range",
};

/** There was no file and nothing left out, where no commits are walked. Of many shards one may have none. */
function isOfNothing({ coverage }: ScanResult["summary"]): boolean {
  const { documents, commits, skipped, shard } = coverage;
  return documents === 0 && commits === undefined && skipped.length === 0 && shard === undefined;
}

/** What is bad and only warns, where the next commit is judged: why, and what shows the rest of it. */
function sparedLines(
  findings: readonly Finding[],
  { language, hook, subject, detail }: EndOptions,
): readonly EndLine[] {
  const isOfNextCommit =
    hook === undefined ? subject === "staged" : hook === "pre-commit" || hook === "pre-merge-commit";
  const spared = findings.filter(
    (one) =>
      one.isSpared === true && standingOf(one) === "warns" && (one.severity === "critical" || one.severity === "high"),
  );
  if (!isOfNextCommit || spared.length === 0) return [];
  const severities = severityCounts(language, spared);
  if (detail === "verbose") return [below(say(language, "report.spared", { severities }))];
  return [below(say(language, "report.spared-why", { severities })), copied(showingCommand("pre-commit"))];
}

/** Something that `stackgate fix` may have a repair for: it looks at the working tree. */
function isOfStack({ family, commit }: Finding): boolean {
  return commit === undefined && (family === "compose" || family === "env-file");
}

function isOfServer(hook: HookName | undefined): boolean {
  return hook === "pre-receive" || hook === "update";
}

function hiddenLines(counts: string, { hook, language }: EndOptions): readonly EndLine[] {
  if (hook === undefined) return [below(say(language, "report.not-shown", { counts }))];
  return [below(say(language, "report.not-shown-by", { counts })), copied(showingCommand(hook))];
}

/** What shows all that the page of a hook keeps to itself: whoever commits or pushes can give the hook no option. */
export function showingCommand(hook: HookName): string {
  switch (hook) {
    case "pre-commit":
    case "pre-merge-commit":
    case "commit-msg":
      return "npx stackgate scan --staged --verbose";
    case "pre-push":
    case "pre-receive":
    case "update":
      return "npx stackgate scan --verbose";
  }
}

function copied(text: string): EndLine {
  return { indent: 4, text, paint: (line) => line, whole: true };
}

function below(text: string): EndLine {
  return { indent: 2, text, paint: (line) => line };
}

/** The whole page of a scan that has nothing to tell. */
export function cleanPage(result: ScanResult, options: Omit<EndOptions, "detail">): string {
  return endLines(result, { ...options, detail: "verbose" })
    .map(({ indent, text, paint }) => `${" ".repeat(indent)}${paint(text)}\n`)
    .join("");
}

/** The first and only line of a hook that has nothing to tell. */
export function cleanHookLine(
  { summary }: ScanResult,
  options: {
    readonly language: Language;
    readonly ascii: boolean;
    readonly hook: HookName;
    readonly elapsedMs?: number;
  },
): string {
  const { language, hook, elapsedMs } = options;
  const { commits, documents } = summary.coverage;
  const mark = marksOf(options.ascii).fine;
  if (documents === 0 && (commits ?? 0) === 0 && hook !== "commit-msg")
    return say(language, "report.hook.nothing", { mark });
  const files = lookedAtBy(hook, documents, language);
  const looked =
    commits === undefined ? files : listed(language, [counted(language, "report.count.commit", commits), files]);
  return elapsedMs === undefined
    ? say(language, "report.hook.clean", { mark, looked })
    : say(language, "report.hook.clean-in", { mark, looked, seconds: seconds(elapsedMs) });
}

/** What a hook looks at: a message, or so many files. */
export function lookedAtBy(hook: HookName, documents: number, language: Language): string {
  switch (hook) {
    case "commit-msg":
      return say(language, "report.commit-message");
    case "pre-push":
    case "pre-receive":
    case "update":
      return counted(language, "report.count.file", documents);
    case "pre-commit":
    case "pre-merge-commit":
      return counted(language, "report.count.staged", documents);
  }
}

function passingCounts({ findings, fixedCount }: ScanResult, language: Language): readonly string[] {
  const of = (standing: Standing): number => findings.filter((finding) => standingOf(finding) === standing).length;
  const [warns, minor] = [of("warns"), of("minor")];
  return [
    ...(warns > 0 ? [counted(language, "report.count.warn", warns)] : []),
    ...(minor > 0 ? [counted(language, "report.count.minor", minor)] : []),
    ...(fixedCount > 0 ? [counted(language, "report.count.fixed", fixedCount)] : []),
  ];
}

/** What the page keeps for `--verbose`. A page that tells what is minor has it in lines of its own. */
export function hiddenCounts(
  { findings, summary }: ScanResult,
  language: Language,
  { minorIsTold, leftOutTold = 0 }: { readonly minorIsTold: boolean; readonly leftOutTold?: number },
): string {
  const of = (standing: Standing): number => findings.filter((finding) => standingOf(finding) === standing).length;
  const skipped = summary.coverage.skipped.length - leftOutTold;
  return listed(language, [
    ...(!minorIsTold && of("minor") > 0 ? [counted(language, "report.count.minor", of("minor"))] : []),
    ...(of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : []),
    ...(of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : []),
    ...(skipped > 0 ? [counted(language, "report.count.skipped", skipped)] : []),
  ]);
}

/** The narrow way out: an exception for this one finding. */
function allowLine({ fingerprint }: Finding, language: Language): string {
  return `npx stackgate allow ${fingerprint} --reason "${say(language, "report.allow-reason")}"`;
}
