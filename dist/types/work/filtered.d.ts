import { type FilteredCounts, type OnFiltered } from "../model/filter-reason.ts";
export interface FilterTally {
    readonly count: OnFiltered;
    /** All so far. */
    counts(): FilteredCounts;
}
/** Hot: `count` is called for every candidate that a scan drops. */
export declare function filterTally(): FilterTally;
