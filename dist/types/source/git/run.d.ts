import type { Readable, Writable } from "node:stream";
export type Environment = Readonly<Record<string, string | undefined>>;
/** Where git is run, and in which environment of ours. */
export interface GitRoom {
    readonly cwd: string;
    readonly env: Environment;
    /** Ends every git of this room at once. */
    readonly signal?: AbortSignal | undefined;
}
export interface GitOptions {
    /** Absent: there is no input. */
    readonly stdin?: "pipe";
    /** Put over the hardened environment, by the one caller that fetches. */
    readonly variables?: Environment;
    /** Ends git after this long; absent: ten minutes. */
    readonly timeoutMs?: number | "none";
}
export interface RunningGit {
    /** What it was told to do, as people know it: `cat-file`. */
    readonly command: string;
    readonly stdin: Writable | undefined;
    /** Absent when git could not be started. To be read at once: what nobody reads is lost when git ends. */
    readonly stdout: Readable | undefined;
    /** Never rejects. Fulfilled when git has ended and all of its output was read. */
    readonly ending: Promise<Ending>;
    /** With what it went beyond, if that is why. */
    kill(cut?: Ending["cut"]): void;
    /** Ends it when nobody cares any more how it ends. */
    abandon(): void;
}
export interface Ending {
    readonly command: string;
    /** Decides alone whether git failed; what it wrote to stderr does not. 128 when a signal ended it. */
    readonly status: number;
    /** Its first 16 KiB; only to tell one failure from another, never to be shown. */
    readonly stderr: string;
    /** The system's code when git could not be started at all. */
    readonly notStarted?: string;
    readonly cut?: "time" | "size";
}
export interface GitOutput extends Ending {
    /** In the pieces in which it came. */
    readonly stdout: readonly Buffer[];
}
/** Starts git at once and returns at once. */
export declare function startGit(room: GitRoom, args: readonly string[], options?: GitOptions): RunningGit;
/** Starts git at once and collects what it prints. Never rejects. */
export declare function gitOutput(room: GitRoom, args: readonly string[], options?: GitOptions): Promise<GitOutput>;
/** All that a git which runs already prints. Never rejects. */
export declare function collected(git: RunningGit): Promise<GitOutput>;
/** Ends a git that works on something without end before it has taken all memory: it should print as it goes. */
export declare function endWhenSilent(git: RunningGit, silentMs: number): void;
/** As text, for answers of a few lines. */
export declare function textOf({ stdout }: GitOutput): string;
/**
 * The environment of `room` for another repository: without what tells a hook's git where to look (whom to trust on the network
 * stays), and still without the programs that the repository of `room` may have brought.
 */
export declare function environmentElsewhere({ cwd, env }: GitRoom): Environment;
