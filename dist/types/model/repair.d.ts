/** Whole lines in place of others, from 1, both ends replaced. */
export interface LineEdit {
    readonly startLine: number;
    readonly endLine: number;
    /** Without their line ends; the file's own ends are kept. What is only added stands behind the line it comes after. */
    readonly lines: readonly string[];
}
/** Characters in place of others: UTF-16 indices into the text as it is decoded, without its byte order mark. */
export interface TextChange {
    readonly start: number;
    readonly end: number;
    readonly insert: string;
}
/** A secret that leaves the file for an env file; its characters stay where they are until someone writes them there. */
export interface SecretMove {
    readonly variable: string;
    /** The env file. */
    readonly to: string;
    /** Where the value stands: UTF-16 indices into the text of the repair's file. */
    readonly start: number;
    readonly end: number;
    /** It was the default of the variable: one that has another value already keeps it. */
    readonly isDefault: boolean;
    /** The part of the value that anyone can look up or guess: it is no better for standing in the env file. */
    readonly weak?: WeakPart;
}
/** UTF-16 indices into the text of the repair's file. */
export interface WeakPart {
    readonly start: number;
    readonly end: number;
    /** Who publishes it; absent where it is weak by itself. */
    readonly product?: string;
}
/** What can be written instead of what a finding is about; it holds no secret. */
export interface Repair {
    readonly ruleId: string;
    /** The findings that it is for, each once. */
    readonly fingerprints: readonly string[];
    readonly service?: string;
    readonly path: string;
    /** What it does, and what to know before it is done: in the language of the request. */
    readonly title: string;
    readonly note?: string;
    /** The same edits twice: as lines of the file as it is now, apart and in order, and as characters. */
    readonly edits: readonly LineEdit[];
    readonly changes: readonly TextChange[];
    readonly moves?: readonly SecretMove[];
    /** One hunk of one file, and no secret on the lines that it replaces: a review may offer it. */
    readonly isSuggestible: boolean;
}
/** A finding that is left to be repaired by hand, and why: a repair that is not made here, or what is to be done as there is none. */
export interface Declined {
    readonly ruleId: string;
    readonly fingerprint: string;
    readonly service?: string;
    readonly path: string;
    /** From 1. */
    readonly line: number;
    /** What was found there, where `reason` does not say it. */
    readonly title?: string;
    /** Why it is left, or what to do instead. */
    readonly reason: string;
}
export interface DiffLine {
    readonly kind: "kept" | "removed" | "added";
    /** Without its line end, and with every secret masked. */
    readonly text: string;
}
/** As in a unified diff; lines from 1. */
export interface Hunk {
    readonly oldStart: number;
    readonly oldCount: number;
    readonly newStart: number;
    readonly newCount: number;
    readonly lines: readonly DiffLine[];
}
/** A file with repairs made. The bytes may hold secrets and are only ever written back; the hunks hold none. */
export interface ChangedFile {
    readonly path: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
    readonly hunks: readonly Hunk[];
}
/** A file beside the repaired ones, with lines added at its end; `before` is absent where there is none yet. */
export interface SideFile {
    readonly path: string;
    /** Bytes as characters (latin1), so that what was there stays to the byte. */
    readonly before?: string;
    readonly after: string;
    /** The lines that are added, every secret masked. */
    readonly added: readonly string[];
    /** Names that hold one value together, where an added one is among them. */
    readonly alike?: readonly (readonly string[])[];
    /** Of an env file: the names that get a new random value instead of the one that stood in the repaired file. */
    readonly fresh?: readonly string[];
}
/** A file that is to be changed and says that a program writes it, from the files of these names. */
export interface GeneratedFile {
    readonly path: string;
    readonly from: readonly string[];
}
/** All that can be repaired of what a scan found. */
export interface Repairs {
    readonly repairs: readonly Repair[];
    readonly declined: readonly Declined[];
    /** The files with these of `repairs` made, in path order. */
    changed(some: readonly Repair[]): readonly ChangedFile[];
}
/** What the user knows and no file tells. */
export interface RepairOptions {
    /** `sha256:...` by the image as it is written. */
    readonly digests: ReadonlyMap<string, string>;
    /** Of what blocks alone. */
    readonly blockingOnly?: true;
}
