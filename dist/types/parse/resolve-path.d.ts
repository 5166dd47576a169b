/** `relative` as seen from `folder`, both with `/`; `undefined` when it leaves the top or is absolute. */
export declare function resolvePath(folder: string, relative: string): string | undefined;
