// How much one container may unpack to, with all that is nested in it. What a container says of its own sizes is never asked.

export interface Budget {
  /** Containers in containers; a compressed tar is one of them. */
  readonly maxDepth: number;
  /** Members of all of them together. */
  readonly maxEntries: number;
  /** `false`: there were too many members. */
  takeEntry(): boolean;
  /** How large the next member may become. */
  mostBytes(): number;
  spend(bytes: number): void;
  isSpent(): boolean;
}

export interface Limits {
  readonly maxDepth: number;
  readonly maxEntries: number;
  /** All members together, and one. */
  readonly maxBytes: number;
  readonly maxMemberBytes: number;
}

/** For a file of a repository. */
export const MEMBER_LIMITS: Limits = {
  maxDepth: 4,
  maxEntries: 100_000,
  maxBytes: 512 << 20,
  maxMemberBytes: 256 << 20,
};

/** Deflate reaches 1032:1 on one byte repeated; what people pack stays below 100:1, except where it is small. */
const MAX_RATIO = 100;
const FREE_BYTES = 1 << 20;

/** `packedBytes`: the size of the outermost container. */
export function budgetFor(packedBytes: number, limits: Limits = MEMBER_LIMITS): Budget {
  let entries = limits.maxEntries;
  let left = Math.min(limits.maxBytes, FREE_BYTES + MAX_RATIO * packedBytes);
  return {
    maxDepth: limits.maxDepth,
    maxEntries: limits.maxEntries,
    takeEntry() {
      entries--;
      return entries >= 0;
    },
    mostBytes: () => Math.min(left, limits.maxMemberBytes),
    spend(bytes) {
      left = Math.max(0, left - bytes);
    },
    isSpent: () => left <= 0,
  };
}
