// Which projects a change may concern, told without parsing: an ordinary commit must cost next to nothing.
import type { Snapshot } from "../../model/document.ts";
import { discoverProjects, type ProjectFiles } from "../../parse/compose-discovery.ts";
import { readSource } from "../../parse/compose-source-text.ts";
import {
  baseName,
  folderOf,
  isComposeName,
  isDockerfileName,
  isEnvLikeName,
  isYamlName,
} from "../../parse/path-class.ts";

const MANY_NAMES = 64;
const PART = /[\s"'`/\\:,=[\]{}()]+/;

/**
 * The projects of `snapshot` that a change of `changedPaths` may concern: one of their files changed, or their text mentions
 * the name of a changed file, or of a file of a project that is concerned. More than that are never parsed.
 */
export function touchedProjects(
  snapshot: Snapshot,
  changedPaths: readonly string[] | undefined,
): readonly ProjectFiles[] {
  const paths = composePaths(snapshot.list());
  const isNamed = (snapshot.settings?.projects ?? []).length > 0;
  if ((paths.length === 0 && !isNamed) || changedPaths?.length === 0) return [];
  const projects = discoverProjects(paths, snapshot);
  if (changedPaths === undefined) return projects;
  const changed = new Set(changedPaths);
  const touched = new Set<ProjectFiles>();
  let mentions = mentionsOf(changedPaths);
  const inFolder = new Set(
    changedPaths.filter((path) => isComposeName(path) || baseName(path) === ".env").map(folderOf),
  );
  const kinds: ChangedKinds = {
    feeds: changedPaths.some((path) => isYamlName(path) || isEnvLikeName(path) || isDockerfileName(path)),
    dockerfile: changedPaths.some(isDockerfileName),
  };
  for (let first = true; ; first = false) {
    const fresh: string[] = [];
    for (const project of projects) {
      if (touched.has(project)) continue;
      const isNear = first && (inFolder.has(project.folder) || project.paths.some((path) => changed.has(path)));
      if (!isNear && !textConcerns(project, snapshot, mentions, first ? kinds : NO_KINDS)) continue;
      touched.add(project);
      fresh.push(...project.paths);
    }
    if (fresh.length === 0) return [...touched];
    mentions = mentionsOf(fresh);
  }
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** Those of a snapshot's paths that are compose files by name; looked for once, since every family and round asks. */
function composePaths(paths: readonly string[]): readonly string[] {
  const found = known.get(paths) ?? paths.filter((path) => /compose|stack/i.test(path) && isComposeName(path));
  known.set(paths, found);
  return found;
}

interface ChangedKinds {
  /** Something that an included or extended file may read in its turn. */
  readonly feeds: boolean;
  readonly dockerfile: boolean;
}

const NO_KINDS: ChangedKinds = { feeds: false, dockerfile: false };

function textConcerns(
  project: ProjectFiles,
  snapshot: Snapshot,
  mentions: (text: string) => boolean,
  kinds: ChangedKinds,
): boolean {
  return project.paths.some((path) => {
    const text = readSource(snapshot, path)?.view.string();
    if (text === undefined) return false;
    return (
      (kinds.feeds && /^\s{0,40}-?\s{0,10}(?:include|extends)\s{0,10}:/m.test(text)) ||
      (kinds.dockerfile && text.includes("build")) ||
      mentions(text)
    );
  });
}

/** Whether a text mentions the name of one of `paths`. */
function mentionsOf(paths: readonly string[]): (text: string) => boolean {
  const names = new Set(paths.map(baseName));
  const list = [...names];
  if (list.length <= MANY_NAMES) return (text) => list.some((name) => text.includes(name));
  return (text) => text.split(PART).some((part) => names.has(part));
}
