// Repairs that a review may offer as GitHub's suggestions. Their lines are the repository's, and stand in a comment as they are.
import type { Finding } from "../model/finding.ts";
import type { Repair } from "../model/repair.ts";
import type { Offer } from "../report/review.ts";
import { withoutKeys } from "../work/secret-mask.ts";

/** A longer one is nothing to take over at a glance. */
const MAX_LINES = 40;
const MAX_CHARACTERS = 4000;
/** More findings of one kind in one file are nothing to repair one by one. */
const MAX_ALIKE = 50;
/** What a reader does not see, or sees in another order; and what our next run would read as a word of ours. */
const NOT_PLAIN = /[^\P{C}\t]|[\p{Zl}\p{Zp}]|<!--\s*stackgate/u;

/** The offers for findings of head, each repair once. Never for secrets: a suggestion is mailed, and its diff shows what was there. */
export function offersFor(findings: readonly Finding[], repairs: readonly Repair[]): ReadonlyMap<Finding, Offer> {
  const left = new Map<string, Set<Repair>>();
  for (const repair of repairs) {
    if (!repair.isSuggestible) continue;
    for (const fingerprint of repair.fingerprints) {
      const name = nameOf(fingerprint, repair.path);
      const known = left.get(name);
      if (known === undefined) left.set(name, new Set([repair]));
      else known.add(repair);
    }
  }
  const offers = new Map<Finding, Offer>();
  const offered = new Set<Repair>();
  for (const finding of findings) {
    if (finding.redacted !== undefined || finding.commit !== undefined) continue;
    const own = left.get(nameOf(finding.fingerprint, finding.path));
    const repair = own === undefined || own.size > MAX_ALIKE ? undefined : repairAt(finding, [...own]);
    const offer = repair === undefined || offered.has(repair) ? undefined : offerOf(repair);
    if (repair === undefined || offer === undefined) continue;
    offered.add(repair);
    offers.set(finding, offer);
  }
  return offers;
}

function nameOf(fingerprint: string, path: string): string {
  return `${fingerprint} ${path}`;
}

/** The only one; of several that which stands where the finding does. */
function repairAt({ startLine }: Finding, own: readonly Repair[]): Repair | undefined {
  if (own.length === 1) return own[0];
  return own.find(({ edits }) => edits.some((edit) => edit.startLine <= startLine && startLine <= edit.endLine));
}

function offerOf({ edits, title, note }: Repair): Offer | undefined {
  const [edit, ...others] = edits;
  if (edit === undefined || others.length > 0) return undefined;
  const text = edit.lines.join("\n");
  const isShort = edit.lines.length <= MAX_LINES && text.length <= MAX_CHARACTERS;
  const isPlain = !edit.lines.some((line) => NOT_PLAIN.test(line));
  if (!isShort || !isPlain || withoutKeys(text) !== text) return undefined;
  return { ...edit, said: [title, ...(note === undefined ? [] : [note])].map(withoutKeys) };
}
