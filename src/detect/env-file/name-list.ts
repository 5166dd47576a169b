const MAX_NAMES = 5;

/** The first names, each once, as a sentence may hold them. */
export function namesOf(all: readonly string[]): string {
  const names = [...new Set(all)];
  return names.slice(0, MAX_NAMES).join(", ") + (names.length > MAX_NAMES ? ", …" : "");
}
