// The line of a `.gitignore` that speaks of an env file, or the one that is missing.
import type { RelatedPlace } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import { type Mark, spanOfMark } from "../../parse/compose-source-text.ts";
import { type IgnoringLine, ignoreLineOf, ignoringLine } from "../../parse/git-ignore.ts";
import { folderOf } from "../../parse/path-class.ts";
import type { EnvFileChange } from "./env-file-rule.ts";

/** Its fix, where a line ignores the file already, is `ignored`. */
export function ignoring(change: EnvFileChange): {
  readonly related: readonly RelatedPlace[];
  readonly fix?: "ignored";
  readonly values: Values;
} {
  const { path, around } = change;
  const line = ignoringLine(path, around.snapshot);
  if (line === undefined) return { related: [], values: lineToAdd(path, ".gitignore") };
  const ignoreFile = line.mark.text.path;
  const related = [{ place: placeOf(line.mark), message: messageOf(line, change) }];
  return {
    related,
    ...(line.takesBack ? {} : { fix: "ignored" as const }),
    values: lineToAdd(path, ignoreFile),
  };
}

/** What has to be written at the end of `ignoreFile`, which lies above `path`. */
export function lineToAdd(path: string, ignoreFile: string): Values {
  const folder = folderOf(ignoreFile);
  return { line: ignoreLineOf(folder === "" ? path : path.slice(folder.length + 1)), ignoreFile };
}

/** A file that is new and ignored was forced in; one that was there may be older than the line. A folder may hold what git never saw. */
function messageOf({ takesBack }: IgnoringLine, { base, hasBase, around }: EnvFileChange): string {
  if (takesBack) return "takenBack";
  if (around.exposure === "working-tree") return "ignored";
  return hasBase && base === undefined ? "forced" : "stillTracked";
}

function placeOf(mark: Mark): RelatedPlace["place"] {
  return { path: mark.text.path, span: spanOfMark(mark) };
}
