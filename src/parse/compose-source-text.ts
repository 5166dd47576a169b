import type { ProjectSettings } from "../model/project-settings.ts";
import type { Span } from "../model/span.ts";
import { type TextView, textView } from "./text-view.ts";

/** A file's text by its path. */
export interface SourceText {
  readonly path: string;
  readonly view: TextView;
}

/** Where something stands: UTF-16 indices into the text, `end` exclusive. */
export interface Mark {
  readonly text: SourceText;
  readonly start: number;
  readonly end: number;
}

/** What a snapshot offers to a reader of files. */
export interface FileReader {
  read(path: string): Uint8Array | undefined;
  /** Every path, where that is known. */
  list?(): readonly string[];
  /** What is known of the projects beside the files. */
  readonly settings?: ProjectSettings;
}

/** The byte span of `mark`. */
export function spanOfMark(mark: Mark): Span {
  return mark.text.view.spanOf(mark.start, mark.end);
}

const known = new WeakMap<Uint8Array, SourceText>();

/** The text of `path`, decoded once for the same bytes; `undefined` where there is no such file. */
export function readSource(files: FileReader, path: string): SourceText | undefined {
  const bytes = files.read(path);
  if (bytes === undefined) return undefined;
  const found = known.get(bytes);
  if (found !== undefined && found.path === path) return found;
  const text: SourceText = { path, view: found?.view ?? textView(bytes) };
  known.set(bytes, text);
  return text;
}
