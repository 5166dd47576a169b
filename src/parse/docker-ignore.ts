// What a build leaves out of its context (https://docs.docker.com/build/concepts/context/#dockerignore-files).
import { type FileReader, readSource, type SourceText } from "./compose-source-text.ts";
import { baseName, folderOf } from "./path-class.ts";
import { matchesPath } from "./path-glob.ts";

/** Where a build's ignore file lies, or would: `NAME.dockerignore` beside the Dockerfile goes before the one of the context. */
export function dockerIgnore(
  dockerfile: string,
  context: string,
  files: FileReader,
): { readonly path: string; readonly text?: SourceText } {
  const own = readSource(files, below(folderOf(dockerfile), `${baseName(dockerfile)}.dockerignore`));
  if (own !== undefined) return { path: own.path, text: own };
  const path = below(context, ".dockerignore");
  const text = readSource(files, path);
  return text === undefined ? { path } : { path, text };
}

/** Whether the lines of `text` keep `path`, told from the context, out of a build. The last line that speaks of it decides. */
export function isLeftOut(path: string, text: string): boolean {
  let left = false;
  for (const line of text.split("\n")) {
    const written = line.trim();
    if (written === "" || line.startsWith("#")) continue;
    const isTakenBack = written.startsWith("!");
    if (covers(isTakenBack ? written.slice(1).trim() : written, path)) left = !isTakenBack;
  }
  return left;
}

/** Whether a pattern of an ignore file, or a source of `COPY`, takes in `path` or a folder above it. `.` is all there is. */
export function covers(written: string, path: string): boolean {
  const pattern = written
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/")
    .replace(/^\*\*(?=[^/])/, "**/*");
  if (pattern === "") return true;
  const parts = path.split("/");
  return parts.some((_, i) => matchesPath(pattern, parts.slice(0, i + 1).join("/")));
}

function below(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
