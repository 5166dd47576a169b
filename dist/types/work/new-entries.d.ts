import type { SnapshotPair } from "../model/document.ts";
import type { Notice } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
/** What head's policy file accepts and `policy`, the base's, does not; or that head's cannot be used. */
export declare function newEntryNotices({ head }: SnapshotPair, policy: Policy, language: Language, mask: (text: string) => string): readonly Notice[];
