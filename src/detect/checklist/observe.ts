import type { Snapshot } from "../../model/document.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { resolvePath } from "../../parse/resolve-path.ts";
import { withYamlLibrary } from "../../parse/yaml-library-loader.ts";
import { withoutParts } from "../compose/family.ts";
import { stacksOf } from "../config-mounts.ts";
import { sitesOf } from "../nginx/sites.ts";
import { entranceSeen } from "./entrance.ts";
import { guardsOf } from "./from-rules.ts";
import { keysSeen } from "./keys.ts";
import type { Observation, Stack } from "./observation.ts";
import { servicesSeen } from "./services.ts";
import { unscannedCi, updatesSeen, watchersSeen } from "./updates.ts";

/** What there is of a stack, and how many of what were looked at. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly composeFiles: number;
  readonly services: number;
  readonly sites: number;
  /** Folders of the projects, each once, in order. */
  readonly folders: readonly string[];
  /** Folders and files that services mount. */
  readonly mounted: readonly string[];
}

/**
 * Looks at the projects of `snapshot` that `paths` concern, and what stands before and beside them. `tracked` is what git tracks; absent:
 * the folder is in no repository. Reads in `snapshot` what it needs, so that it may have to be asked again once that is loaded.
 */
export function observeStack(
  snapshot: Snapshot,
  paths: readonly string[],
  tracked: ReadonlySet<string> | undefined,
): Promise<Observed> {
  return withYamlLibrary(() => {
    const stacks = stacksOf(snapshot, paths);
    const projects = withoutParts(stacks.projects);
    const { sites } = sitesOf(snapshot, paths, stacks);
    const stack: Stack = { snapshot, projects, sites, paths, ...(tracked === undefined ? {} : { tracked }) };
    const updates = updatesSeen(stack);
    const guards = guardsOf(stack);
    const isScanned = guards.some(({ message }) => message === "image-scan");
    return {
      observations: [
        ...projects.flatMap((project) => servicesSeen(project, updates.length > 0)),
        ...guards,
        ...keysSeen(stack),
        ...entranceSeen(stack),
        ...updates,
        ...watchersSeen(stack),
        ...unscannedCi(stack, isScanned),
      ],
      composeFiles: new Set(projects.flatMap((project) => project.paths)).size,
      services: projects.reduce((count, { services }) => count + services.size, 0),
      sites: sites.length,
      folders: [...new Set(projects.map(({ folder }) => folder))],
      mounted: projects.flatMap(mountedBy),
    };
  });
}

function mountedBy({ services, folder }: ComposeProject): readonly string[] {
  return [...services.values()].flatMap(({ mounts }) =>
    mounts.flatMap(({ type, source }) => (type === "bind" ? (resolvePath(folder, source) ?? []) : [])),
  );
}
