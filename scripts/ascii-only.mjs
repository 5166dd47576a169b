// V8 keeps a source with one Chinese character in it as two bytes a character and reads it more slowly. Nothing but strings, templates
// and regular expressions of ours holds any, and `\\u4f60` means the same in each.
export function asciiOnly() {
  return {
    name: "ascii-only",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = chunk.code.replaceAll(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
      }
    },
  };
}
