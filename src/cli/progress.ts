// What a person sees of work that takes its time: on a terminal one line that is drawn again, elsewhere a line now and then.
import { say } from "../messages/catalogue.ts";
import type { OnProgress, Progress } from "../model/progress.ts";
import type { Language } from "../model/text.ts";
import { cutEnd } from "../report/width.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./terminal.ts";

/** Work that is done sooner shows nothing. */
const QUIET_MS = 1000;
/** Between two drawings of the line. */
const REDRAW_MS = 100;
/** Between two lines where none can be drawn again. */
const HEARTBEAT_MS = 10_000;
/** A rate is worth telling when it was taken over so long. */
const RATE_MS = 500;

export interface ProgressShown {
  readonly onProgress: OnProgress;
  /** Takes the line away. */
  end(): void;
}

/** Shows on standard error what `onProgress` is told, until `end` is called. */
export function showProgress(language: Language, io: Io): ProgressShown {
  const { stderr } = io;
  const look = lookOf(io.env, stderr);
  const redraws = stderr.isTTY && io.env.TERM !== "dumb";
  const begun = io.elapsedMs();
  let part: { readonly at: number; readonly from: number; now: Progress } | undefined;
  let last = begun;
  let isDrawn = false;
  const show = (): void => {
    const now = io.elapsedMs();
    if (now - begun < QUIET_MS) return;
    if (now - last < (redraws ? REDRAW_MS : HEARTBEAT_MS)) return;
    last = now;
    const line =
      part === undefined
        ? say(language, "cli.progress.start")
        : progressText(part.now, { ms: now - part.at, done: part.now.done - part.from }, language);
    if (redraws) stderr.write(`\r${cutEnd(line, look.columns - 1, look.ascii ? "..." : "…")}\x1b[K`);
    else stderr.write(`${say(language, "cli.progress.heartbeat", { line, seconds: Math.round(now / 1000) })}\n`);
    isDrawn = redraws;
  };
  // While threads and git work there is nobody who would tell.
  const timer = setInterval(show, REDRAW_MS);
  timer.unref();
  return {
    onProgress(progress) {
      if (part === undefined || progress.unit !== part.now.unit || progress.done < part.now.done)
        part = { at: io.elapsedMs(), from: progress.done, now: progress };
      else part.now = progress;
      show();
    },
    end() {
      clearInterval(timer);
      if (isDrawn) stderr.write("\r\x1b[K");
    },
  };
}

/** `1,240 of 4,512 files  27%  3,100/s  1 s left`, as far as it is known. */
function progressText(
  { unit, done, total }: Progress,
  taken: { readonly ms: number; readonly done: number },
  language: Language,
): string {
  const rate = taken.ms < RATE_MS ? 0 : (taken.done * 1000) / taken.ms;
  const speed = rate < 1 ? "" : say(language, "cli.progress.rate", { rate: grouped(Math.round(rate)) });
  if (total === undefined || total === 0 || done > total)
    return join(say(language, `cli.progress.${unit}`, { done: grouped(done) }), speed);
  const values = { done: grouped(done), total: grouped(total), percent: Math.floor((done / total) * 100) };
  return join(
    say(language, `cli.progress.${unit}-of`, values),
    speed,
    rate < 1 ? "" : left((total - done) / rate, language),
  );
}

function left(seconds: number, language: Language): string {
  return seconds < 90
    ? say(language, "cli.progress.seconds-left", { seconds: Math.max(1, Math.ceil(seconds)) })
    : say(language, "cli.progress.minutes-left", { minutes: Math.ceil(seconds / 60) });
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("  ");
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
