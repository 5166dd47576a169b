// Paths are bytes. A string holds them one character a byte; people and reports see another one.

/** The bytes of a path, relative to the top and with `/`, each as one character (latin1). */
export type PathBytes = string;

/**
 * Gives each path the name under which it is shown: its UTF-8 text, with U+FFFD for what is none. Two paths never share a name:
 * where that would happen the later one gets `~2` and so on at its end. One such function serves base and head.
 */
export function pathNames(): (bytes: PathBytes) => string {
  const shown = new Map<PathBytes, string>();
  const taken = new Map<string, number>();
  return (bytes) => {
    if (!/[\x80-\xff]/.test(bytes)) return bytes;
    const text = Buffer.from(bytes, "latin1").toString("utf8");
    if (!text.includes("\ufffd")) return text;
    const known = shown.get(bytes);
    if (known !== undefined) return known;
    let name = text;
    for (let count = taken.get(text) ?? 1; taken.has(name); count++) {
      name = `${text}~${count}`;
      taken.set(text, count + 1);
    }
    taken.set(name, 2);
    shown.set(bytes, name);
    return name;
  };
}
