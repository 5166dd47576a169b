// The first line of a hook: some clients show it alone, so that it gives the verdict and names the worst finding.
import { say } from "../messages/catalogue.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { cleanHookLine, type HookName, hiddenCounts, lookedAtBy } from "./end.ts";
import { isAboutFile, standingOf, worstFirst } from "./order.ts";
import { type Marks, marksOf } from "./paint.ts";
import { plain } from "./text-finding.ts";
import { cells, cutEnd, cutStart } from "./width.ts";

/** What the line depends on besides the result. */
export interface HeadlineOptions {
  readonly language: Language;
  readonly ascii: boolean;
  readonly hook: HookName;
  readonly elapsedMs?: number;
}

const SIZE = 80;
/** What a server says stands behind `remote: `. */
const SERVER_SIZE = SIZE - "remote: ".length;
const MIN_PLACE = 16;

/** One line of at most 80 cells; of 72 from a server. */
export function headline(result: ScanResult, options: HeadlineOptions): string {
  const { language, hook } = options;
  const { summary, findings, problems } = result;
  const marks = marksOf(options.ascii);
  const isServer = hook === "pre-receive" || hook === "update";
  const size = isServer ? SERVER_SIZE : SIZE;
  const staged = hook !== "pre-push" && !isServer;
  const [worst] = worstFirst(findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
  switch (summary.verdict) {
    case "blocked": {
      const line = (what: string): string => say(language, `report.${hook}.blocked`, { what });
      const counted = (what: string): string => line(firstOf(what, summary.blocking, language));
      return fit(nameOf(worst, language, staged), [counted, line], marks, size);
    }
    case "error": {
      const path = problems[0]?.path;
      const name: Name = {
        title: "",
        place: path ?? "",
        say: (_, place) =>
          path === undefined ? say(language, "report.unread-somewhere") : say(language, "report.unread", { place }),
      };
      return fit(name, [(what) => say(language, `report.${hook}.incomplete`, { what })], marks, size);
    }
    case "clean": {
      const { documents } = summary.coverage;
      if (worst !== undefined)
        return fit(
          nameOf(worst, language, false),
          [(what) => say(language, "report.hook.passes", { mark: marks.warns, what })],
          marks,
          size,
        );
      if (findings.length === 0) return cleanHookLine(result, options);
      return say(language, "report.hook.quiet-pass", {
        mark: marks.fine,
        looked: lookedAtBy(hook, documents, language),
        counts: hiddenCounts(result, language, { minorIsTold: false }),
      });
    }
  }
}

/** A thing's title and place, and the words that name it by both, of which a short line may hold less. */
interface Name {
  readonly title: string;
  readonly place: string;
  say(title: string, place: string): string;
}

function nameOf(finding: Finding | undefined, language: Language, isStopped: boolean): Name {
  if (finding === undefined) return { title: "", place: "", say: () => "" };
  const { title } = finding;
  const place = isAboutFile(finding) ? finding.path : `${finding.path}:${finding.startLine}`;
  if (finding.family === "env-file" && isAboutFile(finding)) {
    const id = isStopped ? "report.worst-env-file-staged" : "report.worst-env-file";
    return { title: "", place: finding.path, say: (_, place) => say(language, id, { place }) };
  }
  return {
    title,
    place,
    say: (shortTitle, place) => say(language, "report.worst", { title: shortTitle, place }),
  };
}

function firstOf(what: string, count: number, language: Language): string {
  return count < 2 ? what : say(language, "report.worst-first", { what, count });
}

/** The first of `lines` that fits; else the last one, with the place cut from its start, and then the title from its end. */
function fit(name: Name, lines: readonly ((what: string) => string)[], marks: Marks, size: number): string {
  const [title, place] = [plain(name.title, marks), plain(name.place, marks)];
  const [line = (what: string) => what] = lines.slice(-1);
  const whole = lines.map((one) => one(name.say(title, place))).find((text) => cells(text) <= size);
  if (whole !== undefined) return whole;
  const room = size - cells(line(name.say("", "")));
  const shortPlace = cutStart(place, Math.max(MIN_PLACE, room - cells(title)), marks.cut);
  return line(name.say(cutEnd(title, room - cells(shortPlace), marks.cut), shortPlace));
}
