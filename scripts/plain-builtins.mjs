// `import { spawn } from "node:child_process"` reads every export of that module, lazy ones too: node:fs loads its promises so, and
// node:util the worker threads, several milliseconds in all. What a hook is built from asks for the names that it uses alone.
const IMPORT = /^import \{ ([^}]*) \} from "(node:[a-z_/]+)";$/gm;

export function plainBuiltins() {
  return {
    name: "plain-builtins",
    renderChunk(code) {
      const plain = code.replaceAll(
        IMPORT,
        (_, names, module) => `const { ${names.replaceAll(" as ", ": ")} } = process.getBuiltinModule("${module}");`,
      );
      return plain === code ? null : { code: plain };
    },
  };
}
