// What is imported lazily out of a group of modules gets a chunk of its own that exports from the group's: one file more to look up,
// read and link, about a millisecond each. Those who import such a chunk are made to import the group's.
const FORWARD = /^export \{ ([^}]*) \} from "(\.\/[\w.-]+\.mjs)";\s*$/;

export function directImports() {
  return {
    name: "direct-imports",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
      const forwards = new Map();
      for (const { fileName, code, isEntry } of chunks) {
        const [, names, target] = FORWARD.exec(code) ?? [];
        if (target !== undefined && !isEntry) forwards.set(`./${fileName}`, { target, names: renamed(names) });
      }
      for (const chunk of chunks) {
        chunk.code = chunk.code.replaceAll(/\bimport\("(\.\/[\w.-]+\.mjs)"\)/g, (whole, path) => {
          const forward = forwards.get(path);
          return forward === undefined ? whole : `import("${forward.target}").then((all) => ({ ${forward.names} }))`;
        });
      }
      for (const path of forwards.keys()) {
        if (chunks.some(({ code }) => code.includes(`"${path}"`))) throw new Error(`${path} is still imported`);
        delete bundle[path.slice(2)];
      }
    },
  };
}

/** `a as b, c` as members of an object that is taken from the names of `all`. */
function renamed(names) {
  return names
    .split(", ")
    .map((name) => name.split(" as "))
    .map(([inner, outer = inner]) => `${outer}: all.${inner}`)
    .join(", ");
}
