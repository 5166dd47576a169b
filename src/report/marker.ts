// What a comment of ours says about itself to our next run: a line of its own that people do not see.
import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";

/** What was told: which finding, and a name for the file that it stands in. Both lower hex. */
export interface Marker {
  readonly fingerprint: string;
  readonly place: string;
}

/** What a page of ours is. */
export type PageKind = "review" | "sticky" | "check";

const MARKER = /^<!-- stackgate:fp=([0-9a-f]{5,64}) at=([0-9a-f]{12}) v=1 -->\r?$/gm;

/** The marker of a finding: it stays the same when lines move. */
export function markerOf({ fingerprint, path }: Pick<Finding, "fingerprint" | "path">): Marker {
  return { fingerprint, place: createHash("sha256").update(path).digest("hex").slice(0, 12) };
}

export function markerLine({ fingerprint, place }: Marker): string {
  return `<!-- stackgate:fp=${fingerprint} at=${place} v=1 -->\n`;
}

/** The line that tells our pages, with nothing about a single finding. */
export function pageLine(kind: PageKind): string {
  return `<!-- stackgate:${kind} v=1 -->\n`;
}

/**
 * The markers that stand in a body on lines of their own; whoever wrote the body could have put them there, so that only those of our
 * own author count. Text of a repository never begins a line in what we write.
 */
export function markersIn(body: string): readonly Marker[] {
  return [...body.matchAll(MARKER)].map(([, fingerprint = "", place = ""]) => ({ fingerprint, place }));
}

export function isPage(body: string, kind: PageKind): boolean {
  return body.split(/\r?\n/).includes(pageLine(kind).trimEnd());
}
