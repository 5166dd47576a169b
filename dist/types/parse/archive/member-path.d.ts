/** `name` is bytes as one character each; a member whose name leads out of the container is named as one that does not. */
export declare function memberPath(container: string, name: string): string;
/** The name of what a compressed file holds: `dump.sql` of `dump.sql.gz`. */
export declare function unpackedName(path: string): string;
/** The containers that a member is in, outermost first. A folder that is called `!` is none. */
export declare function containersOf(path: string): readonly string[];
