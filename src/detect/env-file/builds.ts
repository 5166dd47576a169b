// Images whose build takes an env file in.
import type { RelatedPlace } from "../../model/detection.ts";
import type { Snapshot } from "../../model/document.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { readSource, type SourceText, spanOfMark } from "../../parse/compose-source-text.ts";
import { covers, dockerIgnore, isLeftOut } from "../../parse/docker-ignore.ts";
import { type DockerfileCopy, dockerfileCopies } from "../../parse/dockerfile.ts";
import { folderOf, isDockerfileName } from "../../parse/path-class.ts";

/** A Dockerfile, the folder that it is built from, and what is kept from it. */
export interface ImageBuild {
  readonly text: SourceText;
  readonly context: string;
  readonly copies: readonly DockerfileCopy[];
  /** The text is absent where there is no such file. */
  readonly ignore: { readonly path: string; readonly text?: SourceText };
}

const MAX_BUILDS = 200;
const MAX_TOLD = 3;

/** The builds of `projects`, and every Dockerfile as one of its own folder. */
export function buildsOf(projects: readonly ComposeProject[], snapshot: Snapshot): readonly ImageBuild[] {
  const named = new Map<string, readonly [dockerfile: string, context: string]>();
  const add = (dockerfile: string, context: string): void => {
    if (named.size < MAX_BUILDS) named.set(`${dockerfile}\0${context}`, [dockerfile, context]);
  };
  for (const { services } of projects) {
    for (const { build } of services.values())
      if (build?.dockerfile !== undefined && build.context !== undefined) add(build.dockerfile, build.context);
  }
  for (const dockerfile of snapshot.list()) if (isDockerfileName(dockerfile)) add(dockerfile, folderOf(dockerfile));
  return [...named.values()].flatMap(([dockerfile, context]): readonly ImageBuild[] => {
    const text = readSource(snapshot, dockerfile);
    const copies = text === undefined ? [] : dockerfileCopies(text.view.string());
    if (text === undefined || copies.length === 0) return [];
    return [{ text, context, copies, ignore: dockerIgnore(dockerfile, context, snapshot) }];
  });
}

/** `COPY` and `ADD` that take in the file at `path` with nothing to keep it out, each with the line that would. */
export function buildsTaking(path: string, builds: readonly ImageBuild[]): readonly RelatedPlace[] {
  const found = builds.flatMap(({ text, context, copies, ignore }): readonly RelatedPlace[] => {
    if (context !== "" && !path.startsWith(`${context}/`)) return [];
    const line = context === "" ? path : path.slice(context.length + 1);
    const copy = copies.find(({ sources }) => sources.some((source) => covers(source, line)));
    if (copy === undefined || (ignore.text !== undefined && isLeftOut(line, ignore.text.view.string()))) return [];
    const span = spanOfMark({ text, start: copy.start, end: copy.end });
    return [{ place: { path: text.path, span }, message: "copied", values: { line, ignoreFile: ignore.path } }];
  });
  return found.slice(0, MAX_TOLD);
}
