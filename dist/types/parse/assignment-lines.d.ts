import { type Assignment, type Reader } from "./assignment-reader.ts";
/** How the lines of a file are read that has a grammar of its own, told by its name. */
export type LineGrammar = "colons" | "pgpass" | "netrc";
/** `colons`: .htpasswd and /etc/shadow. All assignments of such files come from whole lines. */
export declare function lineGrammarOf(path: string): LineGrammar | undefined;
/** Whether each line of the file is a login, by its name: .htpasswd, .pgpass, /etc/shadow. */
export declare function isFileOfLogins(path: string): boolean;
/** The assignment that a line as a whole is, if it begins at `start`; `operator` is the line end before it. */
export declare function lineAt(reader: Reader, operator: number, start: number, grammar: LineGrammar | undefined): Assignment | undefined;
