// What a repository's host tells about it over its API, for a scan without a clone. A door makes it real.
import { StackgateError } from "../model/problem.ts";

/** Asked of one repository. Ids are full object ids. */
export interface Host {
  /** What `head` has that `base` (an id, or the name of a branch) has not, with all commits. */
  comparison(base: string, head: string): Promise<HostAnswer<HostedComparison>>;
  commit(id: string): Promise<HostAnswer<HostedCommit>>;
  /** The entries of a tree, with all that lies below it where `deep`. */
  tree(id: string, deep: boolean): Promise<HostAnswer<HostedTree>>;
  blob(id: string): Promise<HostAnswer<Uint8Array>>;
  /**
   * Bytes of many blobs with one request. Left out: those that the host does not give so (no text, or a long one), which are to be
   * asked for one by one.
   */
  blobs(ids: readonly string[]): Promise<HostAnswer<ReadonlyMap<string, Uint8Array>>>;
}

/**
 * Why there is no answer: `forbidden` (the token may not), `not-found`, `invalid` (the host does not take what was asked),
 * `rate-limited`, `unreachable`, `failed` (the host failed, more than once).
 */
export type HostFailure = "forbidden" | "not-found" | "invalid" | "rate-limited" | "unreachable" | "failed";

export type HostAnswer<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "refused"; readonly failure: HostFailure; readonly status: number };

export interface HostedComparison {
  /** Id of the base. */
  readonly base: string;
  readonly mergeBase: HostedCommit;
  /** In any order. */
  readonly commits: readonly HostedCommit[];
  /** How many there should be. */
  readonly total: number;
}

export interface HostedCommit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** Its fields and its message in the form of a commit object, as far as the host tells them: not the bytes that the id stands for. */
  readonly said: Uint8Array;
}

export interface HostedTree {
  readonly entries: readonly HostedEntry[];
  /** The host left entries out. */
  readonly truncated: boolean;
}

export interface HostedEntry {
  /** From the tree on, with `/`. Bytes that are no UTF-8 have become U+FFFD. */
  readonly path: string;
  /** git's: `100644`, `040000`. */
  readonly mode: string;
  readonly id: string;
}

/** The value of an answer that the scan cannot do without. Throws StackgateError `host-…`; `what` is a word and an id for people. */
export function needed<T>(answer: HostAnswer<T>, what: string): T {
  switch (answer.kind) {
    case "found":
      return answer.value;
    case "refused":
      throw new StackgateError(`host-${answer.failure}`, { what, status: answer.status });
  }
}
