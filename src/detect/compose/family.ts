// Compose projects of base against those of head.
import type { Snapshot, SnapshotPair } from "../../model/document.ts";
import type { ProjectFiles } from "../../parse/compose-discovery.ts";
import { type ComposeProject, loadProject } from "../../parse/compose-project.ts";
import { withYamlLibrary } from "../../parse/yaml-library-loader.ts";
import { compareLines, type LineComparison } from "../changed-lines.ts";
import type { SnapshotDetections, SnapshotFamily } from "../family.ts";
import { mergePlaces, type Told } from "../merge-places.ts";
import type { ComposeRule } from "./compose-rule.ts";
import { detectionOf } from "./detections.ts";
import { pairProjects, pairServices } from "./pairing.ts";
import { composeRules } from "./rules.gen.ts";
import { type Compared, compareRule, type ProjectPair } from "./status.ts";
import { touchedProjects } from "./touched.ts";

/** Judges each compose project that a file of the change feeds. */
export const composeFamily: SnapshotFamily = { explore, detect };

function explore(snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void> {
  return withYamlLibrary(() => {
    for (const project of touchedProjects(snapshot, changedPaths)) loadProject(project, snapshot);
  });
}

function detect(pair: SnapshotPair): SnapshotDetections {
  const { base, head } = touchedOnEitherSide(pair);
  if (base.length + head.length === 0) return { detections: [], problems: [] };
  const pairs = pairProjects(base, head);
  const changed = new Set(pair.changedPaths);
  const isFed = ({ inputs }: ComposeProject): boolean => pair.changedPaths.some((path) => inputs.has(path));
  const lines = compareLines(pair.base, pair.head);
  const told: Told[] = [];
  for (const project of withoutParts(head)) {
    const before = pairs.get(project);
    const isConcerned =
      isFed(project) || (before !== undefined && (isFed(before) || before.paths.some((path) => changed.has(path))));
    if (isConcerned) told.push(...judge(project, before, pair, lines));
  }
  return { detections: mergePlaces(told), problems: [] };
}

/** Projects that the change touches in one snapshot are read in both. */
function touchedOnEitherSide(pair: SnapshotPair): {
  readonly base: readonly ComposeProject[];
  readonly head: readonly ComposeProject[];
} {
  const ofHead = touchedProjects(pair.head, pair.changedPaths);
  const ofBase = pair.base === undefined ? [] : touchedProjects(pair.base, pair.changedPaths);
  const load = (projects: readonly ProjectFiles[], snapshot: Snapshot): readonly ComposeProject[] =>
    projects.map((project) => loadProject(project, snapshot));
  return { head: load(ofHead, pair.head), base: pair.base === undefined ? [] : load(ofBase, pair.base) };
}

/** A file that another project includes is judged there, where it takes effect. */
function withoutParts(projects: readonly ComposeProject[]): readonly ComposeProject[] {
  return projects.filter(
    (project) =>
      !projects.some(
        (other) =>
          other !== project &&
          project.paths.length > 0 &&
          project.paths.every((path) => other.parts.has(path)) &&
          !other.paths.every((path) => project.parts.has(path)),
      ),
  );
}

function judge(
  project: ComposeProject,
  before: ComposeProject | undefined,
  pair: SnapshotPair,
  lines: LineComparison,
): readonly Told[] {
  const hasBase = pair.base !== undefined;
  const projectPair: ProjectPair = {
    head: { project, snapshot: pair.head },
    ...(before === undefined || pair.base === undefined ? {} : { base: { project: before, snapshot: pair.base } }),
    services: before === undefined ? new Map() : pairServices(before, project),
  };
  const isNewProject = hasBase && before === undefined;
  const told: Told[] = [];
  for (const rule of composeRules) {
    for (const compared of compareRule(rule, projectPair, hasBase)) {
      if (isSilent(rule, compared, project)) continue;
      told.push({ detection: detectionOf(rule, compared, { project, lines, isNewProject }), isNewProject });
    }
  }
  return yielding(told);
}

/** What existed and is not told; and what a file that cannot be read to its end only seems to have lost. */
function isSilent(rule: ComposeRule, { status, found }: Compared, project: ComposeProject): boolean {
  if (status === "existing") return rule.gates.existing === "off";
  const isCut = project.problems.some(({ kind }) => kind === "syntax" || kind.startsWith("too-"));
  if (!isCut) return false;
  return status === "fixed"
    ? rule.id !== "compose-invalid"
    : status === "weakened" && (found.exempt === true || rule.class === "missing-good");
}

/** One loss is told once: by the rule with the more fitting words, to which the other refers. */
function yielding(all: readonly Told[]): readonly Told[] {
  const yieldsTo = new Map(
    composeRules.flatMap(({ id, yieldsTo: other }) => (other === undefined ? [] : [[id, other]])),
  );
  return all.map((told) => {
    const other = yieldsTo.get(told.detection.ruleId);
    const { service, status } = told.detection;
    if (other === undefined || status !== "weakened") return told;
    const better = all.find(
      ({ detection }) => detection.ruleId === other && detection.service === service && detection.status === status,
    );
    const key = better?.detection.key;
    return key === undefined ? told : { ...told, detection: { ...told.detection, coveredBy: key } };
  });
}
