// What stands around the env files of a change; made once for all of them, and most of it only when it is asked for.
import type { Exposure, Snapshot } from "../../model/document.ts";
import { type ComposeProject, loadProject } from "../../parse/compose-project.ts";
import { touchedProjects } from "../compose/touched.ts";
import { buildsOf, type ImageBuild } from "./builds.ts";

export interface Surroundings {
  readonly snapshot: Snapshot;
  readonly exposure: Exposure;
  /** Those that may read one of the files. */
  projects(): readonly ComposeProject[];
  builds(): readonly ImageBuild[];
  /** Characters that may still be searched for secrets of the files; what lies beyond is not told. */
  readonly search: { left: number };
}

const MAX_SEARCHED = 512 << 20;

export function surroundings(snapshot: Snapshot, paths: readonly string[], exposure: Exposure): Surroundings {
  let projects: readonly ComposeProject[] | undefined;
  let builds: readonly ImageBuild[] | undefined;
  const around: Surroundings = {
    snapshot,
    exposure,
    projects() {
      projects ??= touchedProjects(snapshot, paths).map((project) => loadProject(project, snapshot));
      return projects;
    },
    builds() {
      builds ??= buildsOf(around.projects(), snapshot);
      return builds;
    },
    search: { left: MAX_SEARCHED },
  };
  return around;
}
