import type { Snapshot } from "../../model/document.ts";
import type { ProjectFiles } from "../../parse/compose-discovery.ts";
import { type ComposeProject, loadProject } from "../../parse/compose-project.ts";

interface Loaded {
  /** As listed then: a snapshot that has loaded more since lists anew, and a project may now find what it missed. */
  readonly list: readonly string[];
  readonly projects: Map<string, ComposeProject>;
}

const known = new WeakMap<Snapshot, Loaded>();

/** `project` of `snapshot`, loaded once for all the families that ask for it. */
export function loadedProject(project: ProjectFiles, snapshot: Snapshot): ComposeProject {
  const list = snapshot.list();
  const last = known.get(snapshot);
  const { projects } = last?.list === list ? last : { projects: new Map<string, ComposeProject>() };
  if (projects !== last?.projects) known.set(snapshot, { list, projects });
  const key = JSON.stringify(project);
  const loaded = projects.get(key) ?? loadProject(project, snapshot);
  projects.set(key, loaded);
  return loaded;
}
