// `import { spawn } from "node:child_process"` reads every export of that module, lazy ones too: node:fs loads its promises so, and
// node:util the worker threads, several milliseconds in all. What a hook is built from asks for the names that it uses alone, and of
// node:fs/promises, which loads as many modules, when one is called.
const IMPORT = /^import \{ ([^}]*) \} from "(node:[a-z_/]+)";$/gm;

export function plainBuiltins() {
  return {
    name: "plain-builtins",
    renderChunk(code) {
      const plain = code.replaceAll(IMPORT, (_, names, module) =>
        module === "node:fs/promises" && !/\bconstants\b/.test(names)
          ? whenCalled(names, module)
          : `const { ${names.replaceAll(" as ", ": ")} } = process.getBuiltinModule("${module}");`,
      );
      return plain === code ? null : { code: plain };
    },
  };
}

/** All of them are functions. */
function whenCalled(names, module) {
  return names
    .split(", ")
    .map((name) => name.split(" as "))
    .map(
      ([name, local = name]) =>
        `const ${local} = (...given) => process.getBuiltinModule("${module}").${name}(...given);`,
    )
    .join("\n");
}
