// What can be written instead of what was found: each repair is tried on the project before it is proposed.

import { sayRepair } from "../messages/repair.ts";
import { append } from "../model/append.ts";
import type { Snapshot } from "../model/document.ts";
import type { Declined, Repair, RepairOptions, SecretMove, TextChange } from "../model/repair.ts";
import type { Language } from "../model/text.ts";
import { discoverProjects, type ProjectFiles } from "../parse/compose-discovery.ts";
import { type ComposeProject, loadProject } from "../parse/compose-project.ts";
import { readSource, type SourceText } from "../parse/compose-source-text.ts";
import { withYamlLibrary } from "../parse/yaml-library-loader.ts";
import { type EnvNames, envNames, envPathOf } from "./env-names.ts";
import { pinDigest, setUser } from "./image-and-user.ts";
import { limit } from "./limits.ts";
import { lineEdits } from "./line-edits.ts";
import { keepLogs, mountLogs, rotateLogs } from "./logging.ts";
import { closeNetwork } from "./network.ts";
import { bindToLoopback } from "./ports.ts";
import { type Answer, type Proposal, type RepairTarget, refuse, type ServiceContext } from "./repair-target.ts";
import { isWeakSecret, referToSecret } from "./secret-reference.ts";
import { dropCapabilities, forbidNewPrivileges } from "./security-settings.ts";
import { certainOnes, type Tried } from "./trial.ts";

/** What the files of a repair are looked up in, and which of their lines nobody may see. */
export interface RepairRoom {
  readonly head: Snapshot;
  readonly language: Language;
  readonly options: RepairOptions;
  /** Whether a secret stands on one of these lines, from 1. */
  readonly holdsSecret: (path: string, startLine: number, endLine: number) => boolean;
}

type Maker = (context: ServiceContext) => Answer | undefined;

/** In the order in which settings are written, where several come to one service. */
const MAKERS: Readonly<Record<string, Maker>> = {
  "compose-image-no-digest": pinDigest,
  "compose-image-latest": pinDigest,
  "compose-image-mutable-tag": pinDigest,
  "compose-datastore-port-public": bindToLoopback,
  "compose-admin-port-public": bindToLoopback,
  "compose-inference-port-public": bindToLoopback,
  "compose-port-public": bindToLoopback,
  "compose-ssh-port": bindToLoopback,
  "compose-logs-ephemeral": mountLogs,
  "compose-user-missing": setUser,
  "compose-no-new-privileges-missing": forbidNewPrivileges,
  "compose-no-new-privileges-disabled": forbidNewPrivileges,
  "compose-cap-drop-missing": dropCapabilities,
  "compose-no-memory-limit": limit("memory"),
  "compose-no-cpu-limit": limit("cpus"),
  "compose-no-pids-limit": limit("pids"),
  "compose-no-log-rotation": rotateLogs,
  "compose-logging-disabled": keepLogs,
  "compose-network-internal": closeNetwork,
  "dify-sandbox-egress": closeNetwork,
};
const ORDER = Object.keys(MAKERS);

interface Made {
  readonly repairs: readonly Repair[];
  readonly declined: readonly Declined[];
}

/**
 * Repairs of what `targets` name. Each one, alone and with those before it, makes of its project exactly the model that
 * it has to; where that is not so it is declined, and so is what cannot be written with certainty. Reads `head` and nothing else.
 */
export async function repairsOf(targets: readonly RepairTarget[], room: RepairRoom): Promise<Made> {
  const wanted = targets.filter(({ ruleId, secret }) => ruleId in MAKERS || secret !== undefined);
  if (wanted.length === 0) return { repairs: [], declined: [] };
  return withYamlLibrary(() => {
    const repairs = new Map<string, Owned>();
    const declined: Declined[] = [];
    const given = new Map<string, EnvNames>();
    const projects = discoverProjects(room.head.list(), room.head);
    for (const [files, own] of byProject(wanted, projects)) {
      const { folder } = files;
      const names = given.get(folder) ?? envNames(folder, projects, room.head);
      given.set(folder, names);
      const made = repairProject(files, own, room, names);
      // A file that two projects share is repaired once.
      for (const repair of made.repairs) {
        const key = JSON.stringify([repair.path, repair.changes]);
        const known = repairs.get(key);
        const fingerprints = [...new Set([...(known?.repair.fingerprints ?? []), ...repair.fingerprints])];
        repairs.set(key, { files, ...known, repair: { ...(known?.repair ?? repair), fingerprints } });
      }
      append(declined, made.declined);
    }
    const { kept, left } = apart([...repairs.values()]);
    const reason = sayRepair(room.language, "repair.no.certain");
    for (const { ruleId, fingerprints, service, path, changes } of left) {
      const line = readSource(room.head, path)?.view.string().slice(0, changes[0]?.start).split("\n").length ?? 1;
      const place = { ruleId, path, line, reason, ...(service === undefined ? {} : { service }) };
      for (const fingerprint of fingerprints) declined.push({ ...place, fingerprint });
    }
    return { repairs: kept, declined };
  });
}

/** A repair, and the project that it was tried on first. */
interface Owned {
  readonly repair: Repair;
  readonly files: ProjectFiles;
}

/** Repairs of two projects were not tried together: where they meet in a file, or begin at one place, the first one stays. */
function apart(all: readonly Owned[]): { readonly kept: readonly Repair[]; readonly left: readonly Repair[] } {
  const [kept, left]: [Repair[], Repair[]] = [[], []];
  const taken = new Map<string, Map<ProjectFiles, TextChange[]>>();
  for (const { repair, files } of all) {
    const byProject = taken.get(repair.path) ?? new Map<ProjectFiles, TextChange[]>();
    taken.set(repair.path, byProject);
    const others = [...byProject].flatMap(([one, changes]) => (one === files ? [] : changes));
    const meets = repair.changes.some(({ start, end }) =>
      others.some((other) => start === other.start || (start < other.end && other.start < end)),
    );
    if (meets) {
      left.push(repair);
      continue;
    }
    kept.push(repair);
    const own = byProject.get(files);
    if (own === undefined) byProject.set(files, [...repair.changes]);
    else own.push(...repair.changes);
  }
  return { kept, left };
}

/** Targets by the project that they are about; those of no compose file are left out. */
function byProject(
  targets: readonly RepairTarget[],
  projects: readonly ProjectFiles[],
): ReadonlyMap<ProjectFiles, readonly RepairTarget[]> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const byPath = new Map([...projects].reverse().flatMap((one) => one.paths.map((path) => [path, one] as const)));
  const found = new Map<ProjectFiles, RepairTarget[]>();
  for (const target of targets) {
    const project = target.project === undefined ? byPath.get(target.path) : byKey.get(target.project);
    if (project === undefined) continue;
    const known = found.get(project);
    if (known === undefined) found.set(project, [target]);
    else known.push(target);
  }
  return found;
}

function repairProject(files: ProjectFiles, all: readonly RepairTarget[], room: RepairRoom, given: EnvNames): Made {
  const targets = [...all].sort((a, b) => ORDER.indexOf(a.ruleId) - ORDER.indexOf(b.ruleId));
  const project = loadProject(files, room.head);
  const declined: Declined[] = [];
  const decline = (target: RepairTarget, answer: ReturnType<typeof refuse>): void => {
    declined.push(declinedOf(target, sayRepair(room.language, answer.reason, answer.values)));
  };
  const proposals = new Map<string, Tried>();
  const weak = all.filter(isWeakSecret);
  for (const target of targets) {
    const answer =
      project.problems.length > 0
        ? refuse("repair.no.load", { path: target.path })
        : answerTo(target, project, files, room, given, weak);
    if (answer === undefined) continue;
    if (answer.kind === "refusal") {
      decline(target, answer);
      continue;
    }
    const key = keyOf(answer);
    const same = proposals.get(key);
    if (same !== undefined) same.targets.push(target);
    else if (!isPlainText(answer.text, room.head))
      decline(target, refuse("repair.no.form", { what: answer.text.path }));
    else proposals.set(key, { proposal: answer, targets: [target] });
  }
  const { certain, uncertain } = certainOnes([...proposals.values()], { files, project, head: room.head });
  for (const { targets: left } of uncertain) for (const target of left) decline(target, refuse("repair.no.certain"));
  return { repairs: certain.map((tried) => repairOf(tried, files, room)), declined };
}

function answerTo(
  target: RepairTarget,
  project: ComposeProject,
  files: ProjectFiles,
  { options }: RepairRoom,
  given: EnvNames,
  weak: readonly RepairTarget[],
): Answer | undefined {
  const make = MAKERS[target.ruleId];
  const { secret } = target;
  if (make === undefined)
    return secret === undefined ? undefined : referToSecret({ ...target, secret }, project, files, given, weak);
  const service = project.services.get(target.service ?? "");
  return service === undefined ? undefined : make({ target, project, service, options });
}

/** The same for answers that are one repair. */
function keyOf({ text, title, changes, values }: Proposal): string {
  return JSON.stringify([text.path, title, values.service, changes]);
}

const plainTexts = new WeakMap<SourceText, boolean>();

/** UTF-8, with or without a byte order mark, and with lines that everybody counts alike: what is written back is then the same. */
function isPlainText(source: SourceText, head: Snapshot): boolean {
  const known = plainTexts.get(source) ?? isWrittenBack(source, head);
  plainTexts.set(source, known);
  return known;
}

function isWrittenBack({ path, view }: SourceText, head: Snapshot): boolean {
  const bytes = head.read(path);
  const text = view.string();
  if (bytes === undefined || /\r(?!\n)/.test(text)) return false;
  const written = Buffer.from(text);
  return written.equals(bytes) || Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), written]).equals(bytes);
}

function repairOf({ proposal, targets }: Tried, files: ProjectFiles, { language, holdsSecret }: RepairRoom): Repair {
  const { text, changes, title, note, values, move } = proposal;
  const edits = lineEdits(text.view.string(), changes);
  const [first] = targets;
  const isSecret =
    move !== undefined || edits.some(({ startLine, endLine }) => holdsSecret(text.path, startLine, endLine));
  return {
    ruleId: first?.ruleId ?? "",
    fingerprints: [...new Set(targets.map(({ fingerprint }) => fingerprint))],
    ...(first?.service === undefined ? {} : { service: first.service }),
    path: text.path,
    title: sayRepair(language, title, values),
    ...(note === undefined ? {} : { note: sayRepair(language, note, values) }),
    edits: isSecret ? [] : edits,
    changes,
    ...(move === undefined ? {} : { moves: [moveOf(move, files)] }),
    isSuggestible: !isSecret && edits.length === 1,
  };
}

/** Without the value. */
function moveOf({ value: _, ...move }: NonNullable<Proposal["move"]>, files: ProjectFiles): SecretMove {
  return { ...move, to: envPathOf(files) };
}

function declinedOf({ ruleId, fingerprint, service, path, line }: RepairTarget, reason: string): Declined {
  return { ruleId, fingerprint, ...(service === undefined ? {} : { service }), path, line, reason };
}
