import type { readByLibrary } from "./yaml-library.ts";
/** Throws what {@link withYamlLibrary} waits for, while the library is not loaded. */
export declare function yamlLibrary(): typeof readByLibrary;
/** Does `work`, and does it again when it turns out to need the library; what it had parsed until then it finds parsed. */
export declare function withYamlLibrary<T>(work: () => T): Promise<T>;
