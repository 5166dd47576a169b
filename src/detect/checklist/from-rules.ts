// What rules about something missing find in its place: the guard that they would miss.

import { append } from "../../model/append.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import type { Found, ProjectPair, RepositoryRule } from "../compose/compose-rule.ts";
import { projectKeys } from "../compose/places.ts";
import { composeRules } from "../compose/rules.gen.ts";
import { type Observation, observed, type Stack, type Stances } from "./observation.ts";
import type { ObservationId } from "./sentences.ts";

interface Guarding {
  readonly on: Stances;
  readonly message: ObservationId;
}

const GUARDING: Readonly<Record<string, Guarding>> = {
  "compose-user-missing": { on: { "run-as-user": "holds", container: "holds" }, message: "user" },
  "compose-no-new-privileges-missing": {
    on: { "run-as-user": "holds", container: "holds" },
    message: "no-new-privileges",
  },
  "compose-no-memory-limit": { on: { container: "holds" }, message: "memory-limit" },
  "compose-read-only-missing": { on: { container: "holds" }, message: "read-only" },
  "compose-networks-not-set": { on: { "network-isolation": "holds" }, message: "own-network" },
  "compose-db-encryption-unset": { on: { database: "holds", data: "holds" }, message: "encryption" },
  "compose-no-backup": { on: { database: "holds", data: "holds" }, message: "backup" },
  "compose-no-sso": { on: { "access-control": "holds", application: "holds", "brute-force": "holds" }, message: "sso" },
  "compose-no-log-rotation": { on: { "log-audit": "part", logs: "part" }, message: "log-rotation" },
  "compose-no-log-shipping": {
    on: { "log-audit": "holds", logs: "holds", "logs-lost": "holds" },
    message: "log-shipping",
  },
  "compose-healthcheck-missing": { on: { "upgrade-strategy": "part" }, message: "healthcheck" },
  "compose-no-image-scan": { on: { "vulnerability-management": "holds", container: "holds" }, message: "image-scan" },
};
/** In the order of the rules, then of the files. */
export function guardsOf({ projects, snapshot }: Stack): readonly Observation[] {
  const seen: Observation[] = [];
  for (const rule of composeRules) {
    const guarding = GUARDING[rule.id];
    if (guarding === undefined) continue;
    if (rule.scope === "repository") {
      append(seen, ofRepository(rule, guarding, { projects, snapshot }));
      continue;
    }
    for (const project of projects) {
      const judged = { project, snapshot };
      const found = nothingIn(project);
      if (rule.scope === "project") {
        const pair: ProjectPair = { head: judged, services: new Map() };
        const guard = rule.guard?.(judged, found, pair);
        if (guard !== undefined && !isOpen(guard.places[0]))
          seen.push(observed(guarding.on, guarding.message, guard.places[0], { ...guard.values }));
        continue;
      }
      for (const service of project.services.values()) {
        const guard = rule.guard?.(service, found, judged, service);
        if (guard === undefined) continue;
        const on = isOpen(guard.places[0]) ? halved(guarding.on) : guarding.on;
        seen.push(observed(on, guarding.message, guard.places[0], { service: service.name, ...guard.values }));
      }
    }
  }
  return seen;
}

/** Asked only where there is a project to scan the images of. */
function ofRepository(
  rule: RepositoryRule,
  { on, message }: Guarding,
  { projects, snapshot }: Pick<Stack, "projects" | "snapshot">,
): readonly Observation[] {
  const [first] = projects;
  const guard = first === undefined ? undefined : rule.guard?.(snapshot, nothingIn(first));
  return guard === undefined ? [] : [observed(on, message, guard.places[0])];
}

/** Stands in for a finding where a guard is asked for by itself. */
function nothingIn(project: ComposeProject): Found {
  return { subject: "", places: projectKeys(project) };
}

/** Whoever starts the project decides: to a rule that looks for what is missing it counts as there, and proves nothing. */
function isOpen({ text, start, end }: Mark): boolean {
  return /\$(?:\w|\{\w{1,200}\})/.test(text.view.string().slice(start, end));
}

function halved(on: Stances): Stances {
  return Object.fromEntries(Object.keys(on).map((item) => [item, "part"]));
}
