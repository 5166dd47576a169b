// Compose projects of base against those of head.
import { append } from "../../model/append.ts";
import type { Snapshot, SnapshotPair } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import type { ProjectFiles } from "../../parse/compose-discovery.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { loadShapeCheck } from "../../parse/compose-shape-loader.ts";
import { spanOfMark } from "../../parse/compose-source-text.ts";
import { isComposeName } from "../../parse/path-class.ts";
import { withYamlLibrary } from "../../parse/yaml-library-loader.ts";
import { compareLines, type LineComparison } from "../changed-lines.ts";
import type { SnapshotDetections, SnapshotFamily } from "../family.ts";
import { mergePlaces, type Told } from "../merge-places.ts";
import type { ComposeRule, ProjectPair, RepositoryRule } from "./compose-rule.ts";
import { detectionOf } from "./detections.ts";
import { loadedProject } from "./loaded-project.ts";
import { pairProjects, pairServices } from "./pairing.ts";
import { composeRules } from "./rules.gen.ts";
import { type Compared, compareRepository, compareRule } from "./status.ts";
import { touchedProjects } from "./touched.ts";

interface ToldOfProject extends Told {
  /** It is about something that is not there, as seen from this project. */
  readonly isOfMissing: boolean;
}

/** Judges each compose project that a file of the change feeds. */
export const composeFamily: SnapshotFamily = { explore, detect };

async function explore(snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void> {
  const isTouched = await withYamlLibrary(() => {
    const touched = touchedProjects(snapshot, changedPaths);
    for (const project of touched) loadedProject(project, snapshot);
    for (const rule of repositoryRules(changedPaths, touched.length > 0)) rule.judge(snapshot);
    return touched.length > 0;
  });
  if (isTouched) await loadShapeCheck();
}

function detect(pair: SnapshotPair): SnapshotDetections {
  const { base, head } = touchedOnEitherSide(pair);
  const beside = judgeRepository(pair, head.length > 0);
  if (base.length + head.length === 0) return { detections: mergePlaces(beside), problems: [] };
  const pairs = pairProjects(base, head);
  const changed = new Set(pair.changedPaths);
  const isFed = ({ inputs }: ComposeProject): boolean => pair.changedPaths.some((path) => inputs.has(path));
  const lines = compareLines(pair.base, pair.head);
  const told: Told[] = [...beside];
  const problems: Problem[] = [];
  for (const project of withoutParts(head)) {
    const before = pairs.get(project);
    const isConcerned =
      isFed(project) || (before !== undefined && (isFed(before) || before.paths.some((path) => changed.has(path))));
    if (!isConcerned) continue;
    const all = judge(project, before, pair, lines, problems);
    append(told, isExtended(project, head) ? all.filter(({ isOfMissing }) => !isOfMissing) : all);
  }
  return { detections: mergePlaces(told), problems };
}

/** Rules over what stands beside the projects, where a change of that or of a project asks for them. */
function repositoryRules(changedPaths: readonly string[] | undefined, isTouched: boolean): readonly RepositoryRule[] {
  return composeRules
    .filter((rule) => rule.scope === "repository")
    .filter(({ reads }) => isTouched || changedPaths?.some(reads) === true);
}

function judgeRepository(pair: SnapshotPair, isTouched: boolean): readonly Told[] {
  const told: Told[] = [];
  if (!isTouched && !pair.head.list().some(isComposeName)) return told;
  for (const rule of repositoryRules(pair.changedPaths, isTouched)) {
    const lines = compareLines(pair.base, pair.head);
    for (const compared of compareRepository(rule, pair))
      if (compared.status !== "existing" || rule.gates.existing !== "off")
        told.push({ detection: detectionOf(rule, compared, { lines, isNewProject: false }), isNewProject: false });
  }
  return told;
}

/** Projects that the change touches in one snapshot are read in both. */
function touchedOnEitherSide(pair: SnapshotPair): {
  readonly base: readonly ComposeProject[];
  readonly head: readonly ComposeProject[];
} {
  const ofHead = touchedProjects(pair.head, pair.changedPaths);
  const ofBase = pair.base === undefined ? [] : touchedProjects(pair.base, pair.changedPaths);
  const load = (projects: readonly ProjectFiles[], snapshot: Snapshot): readonly ComposeProject[] =>
    projects.map((project) => loadedProject(project, snapshot));
  return { head: load(ofHead, pair.head), base: pair.base === undefined ? [] : load(ofBase, pair.base) };
}

/** Whether another project extends services of this file: what is missing from them is judged there, where they are whole. */
function isExtended({ paths }: ComposeProject, projects: readonly ComposeProject[]): boolean {
  return projects.some(
    (other) => paths.every((path) => other.inputs.has(path)) && !paths.some((path) => other.parts.has(path)),
  );
}

/** A file that another project includes is judged there, where it takes effect. */
export function withoutParts(projects: readonly ComposeProject[]): readonly ComposeProject[] {
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

/** Adds to `problems` what kept a part from being judged. */
function judge(
  project: ComposeProject,
  before: ComposeProject | undefined,
  pair: SnapshotPair,
  lines: LineComparison,
  problems: Problem[],
): readonly ToldOfProject[] {
  const hasBase = pair.base !== undefined;
  const projectPair: ProjectPair = {
    head: { project, snapshot: pair.head },
    ...(before === undefined || pair.base === undefined ? {} : { base: { project: before, snapshot: pair.base } }),
    ...(pair.base === undefined ? {} : { baseSnapshot: pair.base }),
    services: before === undefined ? new Map() : pairServices(before, project),
  };
  const isNewProject = hasBase && before === undefined;
  const told: ToldOfProject[] = [];
  for (const rule of composeRules) {
    if (rule.scope === "repository") continue;
    for (const compared of compareRule(rule, projectPair, hasBase)) {
      append(problems, unreadOf(rule, compared));
      if (isSilent(rule, compared, project)) continue;
      const detection = detectionOf(rule, compared, { project, lines, isNewProject });
      told.push({ detection, isNewProject, isOfMissing: isOfMissing(rule, compared) });
    }
  }
  return yielding(told);
}

/** What existed and is not told; and what a file that cannot be read to its end only seems to lack, or to have lost. */
function isSilent(rule: ComposeRule, compared: Compared, project: ComposeProject): boolean {
  const { status, found } = compared;
  if (status === "existing" && rule.gates.existing === "off") return true;
  if (rule.id === "compose-invalid" || !project.problems.some(({ kind }) => isCut(kind))) return false;
  if (status === "fixed" || isOfMissing(rule, compared)) return true;
  return status === "weakened" && found.exempt === true;
}

/** Of problem `kind`: whether something of the file is not known at all. */
function isCut(kind: string): boolean {
  return kind.startsWith("syntax") || kind.startsWith("too-");
}

/** A file that could not be judged before the change either: what that does to it nobody sees. */
function unreadOf(rule: ComposeRule, { status, found }: Compared): readonly Problem[] {
  const [place] = found.places;
  const isUnread = rule.id === "compose-invalid" && status === "existing" && found.gateAtMost === undefined;
  if (!isUnread || place === undefined || !isCut(found.message ?? "")) return [];
  const { path, view } = place.text;
  return [{ path, code: "compose-unread", values: { line: view.rangeOf(spanOfMark(place)).startLine } }];
}

/** Whether it is about something that is not there, which has no place of its own but the service's key. */
function isOfMissing(rule: ComposeRule, { found, service }: Compared): boolean {
  return rule.class === "missing-good" || service?.keys.includes(found.places[0]) === true;
}

/** One loss is told once: by the rule with the more fitting words, to which the other refers. */
function yielding(all: readonly ToldOfProject[]): readonly ToldOfProject[] {
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
