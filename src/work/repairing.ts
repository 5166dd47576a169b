// What of a scan's findings can be repaired, and what that would look like.
import type { HiddenSecret } from "../detect/shown-line.ts";
import type { Snapshot, SnapshotPair } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { ChangedFile, Repair, RepairOptions, Repairs } from "../model/repair.ts";
import type { Span } from "../model/span.ts";
import type { Language } from "../model/text.ts";
import { type TextView, textView } from "../parse/text-view.ts";
import type { RepairTarget } from "../repair/repair-target.ts";
import { repairsOf } from "../repair/repairs.ts";
import type { Placed, Told } from "./placed.ts";
import { changedFile, HIDDEN, type SecretText } from "./repair-preview.ts";

/** A finding with the detections that it tells, those of a group too. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly members: readonly Placed[];
}

/** Where a secret of the file stands, as far as anyone knows. */
export type SecretsOf = (view: TextView, path: string) => readonly HiddenSecret[];

interface RepairingRoom {
  readonly pair: SnapshotPair;
  readonly language: Language;
  readonly options: RepairOptions;
  readonly secretsOf: SecretsOf;
}

/** Repairs of what head has and nobody accepted. */
export async function repairing(
  told: readonly ToldFinding[],
  { pair, language, options, secretsOf }: RepairingRoom,
): Promise<Repairs> {
  const head = exploredOf(pair.head);
  const views = new Map<string, TextView | undefined>();
  const viewOf = (path: string): TextView | undefined => {
    if (!views.has(path)) {
      const bytes = head.read(path);
      views.set(path, bytes === undefined ? undefined : textView(bytes));
    }
    return views.get(path);
  };
  const targets: RepairTarget[] = [];
  const hidden = new Map<string, Span[]>();
  for (const { finding, members } of told) {
    for (const { detection, document } of members.flatMap(withThoseTogether)) {
      const { place, secret } = detection;
      const isOfHead = place.side !== "base" && (document === undefined || document.commit === undefined);
      const view = isOfHead ? viewOf(place.path) : undefined;
      if (view === undefined) continue;
      if (secret !== undefined) addTo(hidden, place.path, secret);
      // What nearly every stack has is meant so: the port of a reverse proxy is the stack's entry.
      if (finding.accepted !== undefined || finding.status === "fixed" || detection.isUsual === true) continue;
      if (options.blockingOnly === true && !finding.blocking) continue;
      targets.push({
        ruleId: detection.ruleId,
        subject: subjectIn(detection),
        path: place.path,
        line: view.rangeOf(place.span).startLine,
        fingerprint: finding.fingerprint,
        ...wasOf(detection),
        ...(detection.service === undefined ? {} : { service: detection.service }),
        ...(detection.project === undefined ? {} : { project: detection.project }),
        ...(secret === undefined ? {} : { secret }),
        ...(detection.values.product === undefined ? {} : { product: String(detection.values.product) }),
      });
    }
  }
  const texts = new Map<string, SecretText | undefined>();
  const textOf = (path: string): SecretText | undefined => {
    if (!texts.has(path))
      texts.set(path, secretText(path, head.read(path), viewOf(path), hidden.get(path) ?? [], secretsOf));
    return texts.get(path);
  };
  const secretLines = new Map<string, ReadonlySet<number>>();
  const holdsSecret = (path: string, startLine: number, endLine: number): boolean => {
    const lines = secretLines.get(path) ?? linesOf(textOf(path));
    secretLines.set(path, lines);
    for (let line = startLine; line <= endLine; line++) if (lines.has(line)) return true;
    return false;
  };
  const made = await repairsOf(targets, { head, language, options, holdsSecret });
  const changed = (some: readonly Repair[]): readonly ChangedFile[] => {
    const paths = [...new Set(some.map(({ path }) => path))].sort();
    return paths.flatMap((path) => {
      const text = textOf(path);
      const own = some.filter((repair) => repair.path === path);
      return text === undefined ? [] : (changedFile(text, own) ?? []);
    });
  };
  return { ...made, changed };
}

/** Files that no family looked at, such as the code that a key stands in, are no part of a project. */
function exploredOf(head: Snapshot): Snapshot {
  const { isExplored } = head;
  if (isExplored === undefined) return head;
  return { ...head, read: (path) => (isExplored(path) ? head.read(path) : undefined) };
}

function secretText(
  path: string,
  bytes: Uint8Array | undefined,
  view: TextView | undefined,
  hidden: readonly Span[],
  secretsOf: SecretsOf,
): SecretText | undefined {
  if (bytes === undefined || view === undefined) return undefined;
  const known = secretsOf(view, path);
  const places = new Set(known.map(({ start, end }) => `${start}-${end}`));
  const found = hidden.filter(({ start, end }) => !places.has(`${start}-${end}`));
  return { path, bytes, view, secrets: [...known, ...found.map((span) => ({ ...span, shown: HIDDEN }))] };
}

function addTo(spans: Map<string, Span[]>, path: string, span: Span): void {
  const known = spans.get(path);
  if (known === undefined) spans.set(path, [span]);
  else known.push(span);
}

/** The lines that a secret stands on. */
function linesOf(text: SecretText | undefined): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { start, end } of text?.secrets ?? []) {
    const range = text?.view.rangeOf({ start, end });
    for (let line = range?.startLine ?? 1; line <= (range?.endLine ?? 0); line++) lines.add(line);
  }
  return lines;
}

function withThoseTogether({ detection, document }: Placed): readonly Told[] {
  return [detection, ...(detection.together ?? [])].map((one) => ({
    detection: one,
    ...(document === undefined ? {} : { document }),
  }));
}

/** A variable without a value is told by its name, which says nothing here. */
function wasOf({ status, values: { was } }: Placed["detection"]): Pick<RepairTarget, "was"> {
  return status !== "weakened" || was === undefined || String(was).startsWith("$") ? {} : { was: String(was) };
}

/** Without the project and the service that stand before it. */
function subjectIn({ subject, service }: Placed["detection"]): string {
  const before = service === undefined ? undefined : `/${service}/`;
  const at = before === undefined ? -1 : subject.indexOf(before);
  return before === undefined || at < 0 ? subject : subject.slice(at + before.length);
}
