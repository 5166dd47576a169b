// Repairs are tried on the project: the model that comes out has to be the one that was, but for what they say they change.
import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { type ComposeProject, loadProject } from "../parse/compose-project.ts";
import { envLine, withEnd } from "./env-line.ts";
import { envPathOf, withFiles } from "./env-names.ts";
import { applyChanges } from "./line-edits.ts";
import { copyOf, isSameModel, type PlainMap, plainModel } from "./plain-model.ts";
import type { Proposal, RepairTarget } from "./repair-target.ts";

/** A proposal with all that it is an answer to. */
export interface Tried {
  readonly proposal: Proposal;
  readonly targets: RepairTarget[];
}

interface Before {
  readonly files: ProjectFiles;
  readonly project: ComposeProject;
  readonly head: Snapshot;
}

/** Each trial loads the project once: no honest one needs as many, nor is as long that it would need as many of its size. */
const MAX_TRIALS = 120;
const MAX_READ = 20 << 20;

/** Those that together change what they say and nothing else; the others are left out one by one. */
export function certainOnes(
  all: readonly Tried[],
  before: Before,
): { readonly certain: readonly Tried[]; readonly uncertain: readonly Tried[] } {
  const model = plainModel(before.project);
  const [certain, uncertain]: [Tried[], Tried[]] = [[], []];
  const size = before.project.texts.reduce((sum, { view }) => sum + view.bytes.length, 1);
  const most = Math.min(MAX_TRIALS, Math.ceil(MAX_READ / size));
  let trials = 0;
  const sift = (some: readonly Tried[]): void => {
    if (some.length === 0) return;
    const isCertain = model !== undefined && ++trials <= most && holds([...certain, ...some], model, before);
    if (isCertain) certain.push(...some);
    else if (some.length === 1 || trials > most) uncertain.push(...some);
    else {
      const half = some.length >> 1;
      sift(some.slice(0, half));
      sift(some.slice(half));
    }
  };
  sift(all);
  const order = new Map(all.map((one, i) => [one, i]));
  const byOrder = (a: Tried, b: Tried): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return { certain: certain.sort(byOrder), uncertain: uncertain.sort(byOrder) };
}

function holds(some: readonly Tried[], model: PlainMap, { files, project, head }: Before): boolean {
  const written = writtenFiles(some, files, head);
  if (written === undefined) return false;
  const after = loadProject(files, withFiles(head, written));
  const now = after.problems.length > 0 ? undefined : plainModel(after);
  if (now === undefined || after.services.size !== project.services.size) return false;
  const expected = copyOf(model);
  for (const { proposal } of some) proposal.expect(expected);
  return isSameModel(now, expected);
}

/** The changed files with their new bytes; `undefined` where changes meet. */
function writtenFiles(
  some: readonly Tried[],
  files: ProjectFiles,
  head: Snapshot,
): ReadonlyMap<string, Uint8Array> | undefined {
  const written = new Map<string, Uint8Array>();
  for (const text of new Set(some.map(({ proposal }) => proposal.text))) {
    const changes = some.filter(({ proposal }) => proposal.text === text).flatMap(({ proposal }) => proposal.changes);
    const made = applyChanges(text.view.string(), changes);
    if (made === undefined) return undefined;
    written.set(text.path, Buffer.from(made));
  }
  const moves = some.flatMap(({ proposal }) => proposal.move ?? []);
  if (moves.length === 0) return written;
  if (files.envPaths !== undefined) return undefined;
  const path = envPathOf(files);
  const lines = [...new Set(moves.map(({ variable, value }) => envLine(variable, value) ?? ""))];
  const env = withEnd(Buffer.from(head.read(path) ?? []).toString("utf8"), lines);
  return written.set(path, Buffer.from(env));
}
