/** The bytes of a path, relative to the top and with `/`, each as one character (latin1). */
export type PathBytes = string;
/**
 * Gives each path the name under which it is shown: its UTF-8 text, with U+FFFD for what is none. Two paths never share a name:
 * where that would happen the later one gets `~2` and so on at its end. One such function serves base and head.
 */
export declare function pathNames(): (bytes: PathBytes) => string;
