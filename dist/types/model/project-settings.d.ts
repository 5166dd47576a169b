/** What the repository does not say of its compose projects. */
export interface ProjectSettings {
    /** Projects whose files have other names, or are merged in another order; paths from the top. */
    readonly projects?: readonly {
        readonly files: readonly string[];
        readonly envFiles?: readonly string[];
    }[];
    /** Variables that a deployment sets outside of the repository; they go before those of its env files. */
    readonly env?: Readonly<Record<string, string>>;
}
