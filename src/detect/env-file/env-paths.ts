// Which files of a snapshot are env files: by name, or because a compose project names them as `env_file`.
import type { Snapshot } from "../../model/document.ts";
import { readSource } from "../../parse/compose-source-text.ts";
import { isDockerfileName, isEnvFileName, isTemplateName, isYamlName } from "../../parse/path-class.ts";
import { loadedProject } from "../compose/loaded-project.ts";
import { touchedProjects } from "../compose/touched.ts";

/** Those of `paths` that are env files of `snapshot`, sorted. */
export function envFilePaths(snapshot: Snapshot, paths: readonly string[]): readonly string[] {
  const present = paths.filter((path) => snapshot.has(path));
  const others = present.filter(isPossibleTarget);
  const targets = others.length === 0 ? new Set<string>() : composeTargets(snapshot, others);
  return present.filter((path) => isEnvFileName(path) || targets.has(path)).sort();
}

function isPossibleTarget(path: string): boolean {
  return !isEnvFileName(path) && !isTemplateName(path) && !isYamlName(path) && !isDockerfileName(path);
}

/** Paths that the projects which mention one of `paths` name as `env_file`. */
function composeTargets(snapshot: Snapshot, paths: readonly string[]): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const project of touchedProjects(snapshot, paths)) {
    const texts = project.paths.map((path) => readSource(snapshot, path)?.view.string() ?? "");
    if (!texts.some((text) => /env_file|include|extends/.test(text))) continue;
    for (const { kind, path } of loadedProject(project, snapshot).references) {
      if (kind === "env_file" && path !== undefined) targets.add(path);
    }
  }
  return targets;
}
