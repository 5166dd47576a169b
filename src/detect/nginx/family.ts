// nginx's configuration of base against that of head.
import type { Snapshot, SnapshotPair } from "../../model/document.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { isTemplateName } from "../../parse/path-class.ts";
import { withYamlLibrary } from "../../parse/yaml-library-loader.ts";
import { isProxyImage, readImage } from "../compose/images.ts";
import { pairProjects, pairServices } from "../compose/pairing.ts";
import { type Stacks, stacksOf } from "../config-mounts.ts";
import { judgeUnits, problemsOf, type UnitPair, type UnitRule } from "../config-units.ts";
import type { SnapshotDetections, SnapshotFamily } from "../family.ts";
import type { ContextUnit, NginxRule, NginxSite, NginxUnit, ServiceUnit } from "./nginx-rule.ts";
import { pairUnits, standIns } from "./pairing.ts";
import { nginxRules } from "./rules.gen.ts";
import { type Sites, sitesOf } from "./sites.ts";
import { isStream, unitsOf } from "./units.ts";

/** Judges each site of which a change touches a file, or the compose service that mounts it. */
export const nginxFamily: SnapshotFamily = { explore, detect };

interface Side extends Stacks, Sites {}

function explore(snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void> {
  return withYamlLibrary(() => {
    sideOf(snapshot, changedPaths);
  });
}

function sideOf(snapshot: Snapshot, changedPaths: readonly string[] | undefined): Side {
  const stacks = stacksOf(snapshot, changedPaths);
  return { ...stacks, ...sitesOf(snapshot, changedPaths, stacks) };
}

function detect(pair: SnapshotPair): SnapshotDetections {
  const head = sideOf(pair.head, pair.changedPaths);
  const base = pair.base === undefined ? undefined : sideOf(pair.base, pair.changedPaths);
  const pairs = [...contextPairs(base, head, pair), ...servicePairs(base, head)];
  const detections = judgeUnits<NginxUnit>(nginxRules.map(asUnitRule), pairs, pair);
  return { detections, problems: problemsOf(head.failures, pair) };
}

function contextPairs(
  base: Side | undefined,
  head: Side,
  { changedPaths }: SnapshotPair,
): readonly UnitPair<NginxUnit>[] {
  const changed = new Set(changedPaths);
  const isConcerned = ({ tree, services }: NginxSite): boolean =>
    [...tree.paths].some((path) => changed.has(path)) ||
    services.some(({ project }) => [...project.inputs].some((path) => changed.has(path)));
  const ofBase = (base?.sites ?? []).flatMap(unitsOf);
  // All of head, so that what is new is no other's successor.
  const ofHead = head.sites.flatMap(unitsOf);
  const matched = pairUnits(ofBase, ofHead);
  const isNew = newSites(base, ofHead, matched);
  const concerned = new Set(head.sites.filter(isConcerned));
  // A file that is cut off only seems to have lost what it had.
  const cut = new Set(head.failures.map(({ at }) => at.text));
  const judged = ofHead.filter(({ site, key }) => concerned.has(site) && !cut.has(key.text));
  const pairs: UnitPair<ContextUnit>[] = judged.map((unit) => {
    const before = matched.get(unit);
    return { head: unit, ...(before === undefined ? {} : { base: before }), isNewProject: isNew(unit.site) };
  });
  return [...pairs, ...standIns(ofBase, judged, matched)];
}

/** A site is new when base has no file of it, nothing that is in it, and no project that mounts it. */
function newSites(
  base: Side | undefined,
  units: readonly ContextUnit[],
  matched: ReadonlyMap<ContextUnit, ContextUnit>,
): (site: NginxSite) => boolean {
  if (base === undefined) return () => false;
  const known = new Set(units.filter((unit) => matched.has(unit)).map(({ site }) => site));
  const paths = new Set(base.sites.flatMap(({ tree }) => [...tree.paths]));
  const projects = new Set(base.projects.map(({ key }) => key));
  return (site) =>
    !known.has(site) &&
    ![...site.tree.paths].some((path) => paths.has(path)) &&
    !site.services.some(({ project }) => projects.has(project.key));
}

function servicePairs(base: Side | undefined, head: Side): readonly UnitPair<ServiceUnit>[] {
  const projects = pairProjects(base?.projects ?? [], head.projects);
  return proxiesOf(head).map((unit) => {
    const before = projects.get(unit.project);
    const service = before === undefined ? undefined : pairServices(before, unit.project).get(unit.running);
    return {
      head: unit,
      ...(service === undefined || before === undefined ? {} : { base: serviceUnit(service, before) }),
      isNewProject: base !== undefined && before === undefined,
    };
  });
}

/** A template of a project that is there too has nothing to add. */
function proxiesOf({ projects, mounts }: Stacks): readonly ServiceUnit[] {
  const mounting = new Set(mounts.filter(({ kind }) => kind === "nginx").map(({ service }) => service));
  const real = new Set(projects.filter((project) => !isTemplate(project)).map(({ folder }) => folder));
  return projects
    .filter((project) => !isTemplate(project) || !real.has(project.folder))
    .flatMap((project) =>
      [...project.services.values()]
        .filter((service) => mounting.has(service) || isProxyImage(readImage(service)) || service.name === "nginx")
        .map((service) => serviceUnit(service, project)),
    );
}

function isTemplate({ paths }: ComposeProject): boolean {
  return paths.some(isTemplateName);
}

function serviceUnit(running: ServiceUnit["running"], project: ServiceUnit["project"]): ServiceUnit {
  return {
    kind: "service",
    running,
    project,
    subject: `${project.name}/${running.name}`,
    values: { where: running.name },
    service: running.name,
    key: running.keys[0] ?? running.node.at,
    paths: project.inputs,
    isExample: isTemplate(project),
  };
}

function asUnitRule(rule: NginxRule): UnitRule<NginxUnit> {
  const { services, guard } = rule;
  return {
    ...rule,
    judge(unit) {
      if (unit.kind === "service") return services?.judge(unit) ?? [];
      return isStream(unit) && rule.streams !== true ? [] : rule.judge(unit);
    },
    guard(base, found, head) {
      if (base.kind === "service") return services?.guard(base, found);
      return head.kind === "service" ? undefined : guard?.(base, found, head);
    },
  };
}
