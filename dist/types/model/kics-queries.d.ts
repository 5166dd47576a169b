/** Ids of KICS for what it looks for in compose files, and our rules for that: https://docs.kics.io/latest/queries/dockercompose-queries/ */
export declare const KICS_QUERIES: Readonly<Record<string, readonly string[]>>;
