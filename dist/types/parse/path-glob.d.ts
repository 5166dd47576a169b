/**
 * Whether `pattern`, without slashes at its ends, matches the whole of `path`. A final `**` takes at least one segment.
 * Bounded: at most 50 segments of the one by those of the other, each read once for every `*` in it.
 */
export declare function matchesPath(pattern: string, path: string): boolean;
