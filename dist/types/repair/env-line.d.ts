/** `NAME=value` as compose reads it back, quoted where it has to be; `undefined` where no way of writing gives the value. */
export declare function envLine(name: string, value: string): string | undefined;
/** `text` with the lines at its end, in its own line ends. */
export declare function withEnd(text: string, lines: readonly string[]): string;
