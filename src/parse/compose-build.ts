// The Dockerfile that `build:` names, as far as it lies in the repository.
import { scalarAt } from "./compose-fields.ts";
import { asBuild, asKeyed } from "./compose-merge.ts";
import { type FileReader, type Mark, readSource, type SourceText } from "./compose-source-text.ts";
import { type DockerfileStage, dockerfileStage } from "./dockerfile.ts";
import { resolvePath } from "./resolve-path.ts";
import type { YamlNode } from "./yaml-nodes.ts";

/** What a service is built from. */
export interface BuildSource {
  /** Where its Dockerfile should lie; absent when that is inline, remote, outside or not known. */
  readonly path?: string;
  /** The folder that it is built from, as far as it lies in the repository. */
  readonly context?: string;
  /** Its text, when it is there. */
  readonly text?: SourceText;
  /** The stage that is built; positions are those of `text`, or of the inline text. */
  readonly stage?: DockerfileStage;
}

/** Reads what `build` names. `folderOf` tells from where the paths at a mark go. */
export function buildSource(build: YamlNode, folderOf: (mark: Mark) => string, files: FileReader): BuildSource {
  const fields = asBuild(build);
  const args = new Map<string, string>();
  const written = fields.entries.get("args");
  for (const [name, { node }] of written === undefined ? [] : asKeyed(written.node).entries)
    if (node.kind === "scalar" && node.type !== "null" && node.unknown !== true) args.set(name, node.value);
  const options = { target: scalarAt(fields, "target")?.value, args };
  const inline = scalarAt(fields, "dockerfile_inline");
  if (inline !== undefined) {
    const stage = dockerfileStage(inline.value, options);
    return stage === undefined ? {} : { stage };
  }
  const context = scalarAt(fields, "context");
  if (context?.unknown === true) return {};
  const base = folderOf(context?.at ?? build.at);
  const folder = context === undefined || /^\.\/?$/.test(context.value) ? base : resolvePath(base, context.value);
  const path =
    folder === undefined ? undefined : resolvePath(folder, scalarAt(fields, "dockerfile")?.value ?? "Dockerfile");
  const text = path === undefined ? undefined : readSource(files, path);
  const stage = text === undefined ? undefined : dockerfileStage(text.view.string(), options);
  return {
    ...(path === undefined ? {} : { path }),
    ...(folder === undefined ? {} : { context: folder }),
    ...(text === undefined ? {} : { text }),
    ...(stage === undefined ? {} : { stage }),
  };
}
