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
      if (secret !== undefined) hidden.set(place.path, [...(hidden.get(place.path) ?? []), secret]);
      if (finding.accepted !== undefined || finding.status === "fixed") continue;
      if (options.blockingOnly === true && !finding.blocking) continue;
      targets.push({
        ruleId: detection.ruleId,
        subject: subjectIn(detection),
        path: place.path,
        line: view.rangeOf(place.span).startLine,
        fingerprint: finding.fingerprint,
        ...(detection.service === undefined ? {} : { service: detection.service }),
        ...(detection.project === undefined ? {} : { project: detection.project }),
        ...(secret === undefined ? {} : { secret }),
      });
    }
  }
  const textOf = (path: string): SecretText | undefined => {
    const [bytes, view] = [head.read(path), viewOf(path)];
    if (bytes === undefined || view === undefined) return undefined;
    const known = secretsOf(view, path);
    const isKnown = (span: Span): boolean => known.some(({ start, end }) => start <= span.start && end >= span.end);
    const found = (hidden.get(path) ?? []).filter((span) => !isKnown(span)).map((span) => ({ ...span, shown: HIDDEN }));
    return { path, bytes, view, secrets: [...known, ...found] };
  };
  const holdsSecret = (path: string, startLine: number, endLine: number): boolean => {
    const text = textOf(path);
    return (text?.secrets ?? []).some((span) => {
      const range = text?.view.rangeOf(span);
      return range !== undefined && range.startLine <= endLine && range.endLine >= startLine;
    });
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

function withThoseTogether({ detection, document }: Placed): readonly Told[] {
  return [detection, ...(detection.together ?? [])].map((one) => ({
    detection: one,
    ...(document === undefined ? {} : { document }),
  }));
}

/** Without the project and the service that stand before it. */
function subjectIn({ subject, service }: Placed["detection"]): string {
  const before = service === undefined ? undefined : `/${service}/`;
  const at = before === undefined ? -1 : subject.indexOf(before);
  return before === undefined || at < 0 ? subject : subject.slice(at + before.length);
}
