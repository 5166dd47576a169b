/** The first names, each once, as a sentence may hold them. */
export declare function namesOf(all: readonly string[]): string;
