import type { SourceText } from "./compose-source-text.ts";
import type { ConfigFailure } from "./config-words.ts";
import type { NginxDirective, NginxFile } from "./nginx-conf.ts";
export type NginxContextKind = "main" | "http" | "server" | "location" | "if" | "limit_except" | "map" | "stream" | "other";
export interface NginxContext {
    readonly kind: NginxContextKind;
    /** What opened it. Absent: the file itself did. */
    readonly head?: NginxDirective;
    readonly parent?: NginxContext;
    /** Directives without a block, those of included files too. */
    readonly own: readonly NginxDirective[];
    readonly children: readonly NginxContext[];
    /** Something stands in it that only whoever starts nginx has: a file that is not here, or what a template fills in. */
    readonly isOpen: boolean;
}
/** A file with all that it includes. */
export interface NginxTree {
    readonly text: SourceText;
    readonly root: NginxContext;
    /** By path, each file that it was made of. */
    readonly paths: ReadonlySet<string>;
    readonly failures: readonly ConfigFailure[];
}
/** The files that an `include` of `pattern` in `from` means; `undefined`: not here. */
export type Include = (pattern: string, from: string) => readonly NginxFile[] | undefined;
/** Never throws. No file is included in itself; more than anyone writes is a failure. */
export declare function nginxTree(file: NginxFile, include: Include): NginxTree;
/** `context` and all below it, in the order in which they are written. */
export declare function contextsIn(context: NginxContext): readonly NginxContext[];
/** The directives of these names that stand in the context itself. */
export declare function ownOf(context: NginxContext, ...names: readonly string[]): readonly NginxDirective[];
/** Those that are in force: a context that has any of its own has none of its parent's, as nginx merges lists and values alike. */
export declare function inherited(context: NginxContext, ...names: readonly string[]): readonly NginxDirective[];
/** The value of the directive in force that is written last. */
export declare function settingOf(context: NginxContext, name: string): string | undefined;
/** The nearest context of `kind` that `context` is or stands in. */
export declare function enclosing(context: NginxContext, kind: NginxContextKind): NginxContext | undefined;
/** Whether something that nobody here can see may stand in the context or around it. */
export declare function isUncertain(context: NginxContext): boolean;
