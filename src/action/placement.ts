// Where GitHub lets a finding be spoken about: on lines that the pull request's diff shows, on a file of it, or nowhere in it.
import type { Finding } from "../model/finding.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { type Hunk, hunkAround, parseHunks } from "../parse/hunks.ts";
import type { Offer } from "../report/review.ts";
import type { PullFile } from "./github-pulls.ts";

export interface OnLine {
  readonly finding: Finding;
  readonly path: string;
  /** The last line of the place, 1-based, of head. */
  readonly line: number;
  readonly startLine?: number;
  /** All of the lines are new, not only shown around what is new. */
  readonly isAdded: boolean;
  /** What may be written in place of these very lines. */
  readonly offer?: Offer;
}

export interface OnFile {
  readonly finding: Finding;
  readonly path: string;
}

export interface Placement {
  readonly lines: readonly OnLine[];
  readonly files: readonly OnFile[];
  readonly rest: readonly Finding[];
}

/** The file of the pull request that a finding is about: of an archive the diff shows the whole alone. */
export function shownPath({ path }: Finding): string {
  return containersOf(path)[0] ?? path;
}

/** The findings in the order given, each in one of the three. One of `offers` is made where the diff shows all of its lines in one hunk. */
export function placed(
  findings: readonly Finding[],
  shown: readonly PullFile[],
  offers: ReadonlyMap<Finding, Offer> = new Map(),
): Placement {
  const patches = new Map(shown.map(({ path, patch }) => [path, patch]));
  const known = new Map<string, readonly Hunk[]>();
  const hunksOf = (path: string): readonly Hunk[] => {
    const hunks = known.get(path) ?? parseHunks(patches.get(path) ?? "");
    known.set(path, hunks);
    return hunks;
  };
  const [lines, files, rest]: [OnLine[], OnFile[], Finding[]] = [[], [], []];
  for (const finding of findings) {
    const path = shownPath(finding);
    // What only a commit on the way holds has no line in the diff.
    const isHead = path === finding.path && finding.commit === undefined;
    const line = isHead
      ? (onOffer(finding, hunksOf(path), offers.get(finding)) ?? onLine(finding, hunksOf(path)))
      : undefined;
    if (line !== undefined) lines.push(line);
    else if (patches.has(path)) files.push({ finding, path });
    else rest.push(finding);
  }
  return { lines, files, rest };
}

/** Lines that end in another way than GitHub would write them are left alone. */
function onOffer(finding: Finding, hunks: readonly Hunk[], offer: Offer | undefined): OnLine | undefined {
  if (offer === undefined) return undefined;
  const { startLine, endLine } = offer;
  const hunk = hunkAround(hunks, startLine, endLine);
  if (hunk?.isPlain !== true) return undefined;
  return {
    ...{ finding, path: finding.path, line: endLine, offer },
    ...(endLine > startLine ? { startLine } : {}),
    isAdded: hunk.added.has(startLine) && hunk.added.has(endLine),
  };
}

function onLine(finding: Finding, hunks: readonly Hunk[]): OnLine | undefined {
  const { path, startLine, endLine } = finding;
  const whole = hunkAround(hunks, startLine, endLine);
  const hunk = whole ?? hunkAround(hunks, startLine, startLine);
  if (hunk === undefined) return undefined;
  const line = whole === undefined ? startLine : endLine;
  return {
    ...{ finding, path, line },
    ...(line > startLine ? { startLine } : {}),
    isAdded: hunk.added.has(startLine) && hunk.added.has(line),
  };
}
