/** What of a repository lies where in the container. */
export interface ConfigLayout {
    /** The folder that is nginx's own (`/etc/nginx`) when nothing is known of mounts. */
    readonly prefix: string;
    /** Files of the repository with the absolute paths at which a service sees them. */
    readonly mounts: readonly {
        readonly target: string;
        readonly path: string;
    }[];
}
/** Paths that are there. */
export interface PathList {
    list(): readonly string[];
    has(path: string): boolean;
}
/** Comes with nginx, or holds servers of its own, and nothing that decides about what stands beside it. */
export declare function isStandardInclude(pattern: string): boolean;
/** The folder that stands for nginx's own where a file lies: that of the file, or the one above `conf.d` and its like. */
export declare function prefixOf(path: string): string;
/** The files that `pattern` means in a file at `from`, sorted; `undefined` when none of them is here. */
export declare function includedPaths(pattern: string, from: string, layout: ConfigLayout, paths: PathList): readonly string[] | undefined;
/** Those of sorted `paths` that lie in `folder` or below; all of them for the top. */
export declare function pathsUnder(folder: string, paths: readonly string[]): readonly string[];
/** `*` and `?` within one part of a path; a bracket stands for itself. Time grows with the product of both lengths at most. */
export declare function matchesGlob(glob: string, name: string): boolean;
