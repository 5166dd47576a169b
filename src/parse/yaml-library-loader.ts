// Most compose files are plain, and the library takes long to load: it is loaded when the first file needs it.
import type { readByLibrary } from "./yaml-library.ts";

/** Thrown by what cannot wait, caught by {@link withYamlLibrary}. */
const NOT_LOADED = Symbol("the YAML library is not loaded yet");

let loaded: typeof readByLibrary | undefined;

/** Throws what {@link withYamlLibrary} waits for, while the library is not loaded. */
export function yamlLibrary(): typeof readByLibrary {
  if (loaded === undefined) throw NOT_LOADED;
  return loaded;
}

/** Does `work`, and does it again when it turns out to need the library; what it had parsed until then it finds parsed. */
export async function withYamlLibrary<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (error !== NOT_LOADED) throw error;
    loaded = (await import("./yaml-library.ts")).readByLibrary;
    return work();
  }
}
