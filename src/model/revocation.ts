/** A place that holds the value of a leaked secret; the value itself is never in here. */
export interface UsePlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What holds it there, where it has a name. */
  readonly variable?: string;
  /** The compose service that gets it there. */
  readonly service?: string;
  /** So many places behind this one are not told: further lines of the file, or further services. */
  readonly more?: number;
}

/** What to do about a leaked secret, in this order. */
export interface Revocation {
  readonly rule: string;
  readonly title: string;
  readonly fingerprint?: string;
  /** How it is ended, and the page where. */
  readonly revoke: { readonly text: string; readonly page?: string };
  /** Where to see what was done with it. */
  readonly usage: { readonly page?: string };
  /** In the order of paths. */
  readonly places: readonly UsePlace[];
  /** Findings that one file holds, each to be revoked by itself. */
  readonly members: readonly { readonly fingerprint: string; readonly title: string }[];
  readonly history: RewriteAdvice;
}

/** How history is rewritten, if that is for git to do at all; `commands` are printed and never run. */
export interface RewriteAdvice {
  /** `outside`: in no repository. `untracked`: git does not track any of the places. `common`: anyone knows or guesses the value. */
  readonly kind: "text" | "path" | "untracked" | "outside" | "common";
  readonly commands: readonly string[];
}
