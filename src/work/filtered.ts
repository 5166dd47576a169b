// Counts what looked like a secret and was dropped.
import { FILTER_REASONS, type FilteredCounts, type OnFiltered, sumOfFiltered } from "../model/filter-reason.ts";

export interface FilterTally {
  readonly count: OnFiltered;
  /** All so far. */
  counts(): FilteredCounts;
}

/** Hot: `count` is called for every candidate that a scan drops. */
export function filterTally(): FilterTally {
  const counts = Object.fromEntries(FILTER_REASONS.map((reason) => [reason, 0]));
  return {
    count: (reason) => {
      counts[reason] = (counts[reason] ?? 0) + 1;
    },
    counts: () => sumOfFiltered([counts]),
  };
}
