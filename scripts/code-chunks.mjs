// The large chunks become scripts of one function each, which src/cli/load-code.ts loads with what V8 compiled of them before: for
// scripts, and not for modules, V8 gives out what a run has compiled. In the place of such a chunk a module stays that has its exports.
import { createHash } from "node:crypto";

const IMPORT = /import\s*(?:\{([^}]*)\}|\*\s*as\s+(\w+))\s*from\s*"([^"]+)";?\s*/y;
const OTHER = /(?:const [^;\n]+ process\.getBuiltinModule\("[\w:/]+"\)[^;\n]*;|\/\/.*)\s*/y;
const EXPORT = /\bexport\s*\{([^}]*)\};?\s*$/;

/** `names`: of chunks. `loader`: the entry that exports `runCode`; nobody else needs it. */
export function codeChunks(names, loader) {
  return {
    name: "code-chunks",
    generateBundle(_, bundle) {
      const [, runner, start] = /\b(\w+) as runCode\b.* from "(.*)";/.exec(bundle[`${loader}.js`].code);
      delete bundle[`${loader}.js`];
      for (const name of names) {
        const chunk = bundle[`${name}.js`];
        if (chunk?.type !== "chunk") throw new Error(`no chunk is called ${name}`);
        const { source, module } = split(name, chunk.code, `import { ${runner} as runCode } from "${start}";`);
        chunk.code = module;
        this.emitFile({ type: "asset", fileName: `${name}.cjs`, source });
      }
    },
  };
}

function split(name, code, loading) {
  const { head, imports, rest } = headOf(code);
  const [whole, listed] = EXPORT.exec(rest) ?? [];
  if (listed === undefined) throw new Error(`${name} exports nothing`);
  const exports = pairs(listed);
  const body = rest.slice(0, -whole.length);
  if (/\bimportedLater\b/.test(body)) throw new Error(`${name} has an \`importedLater\` of its own`);
  for (const [local] of exports)
    if (new RegExp(`^(?:let|var) ${local.replaceAll("$", "\\$")}\\b(?! = class\\b)`, "m").test(body))
      throw new Error(`${name} exports \`${local}\`, which may change: only constants and functions can be`);
  const parameters = imports.map((_, i) => `imported${i}`);
  const taken = imports.map(
    ({ names }, i) => `const { ${names.map(([from, to]) => `${from}: ${to}`)} } = imported${i};`,
  );
  const given = exports.map(([local, outer]) => `${outer}: ${local}`);
  const source = [
    `(function (importedLater, ${parameters}) { "use strict";`,
    ...taken,
    head + body.replaceAll(/\bimport\("(?=\.\/)/g, 'importedLater("'),
    `return { ${given} };`,
    "})",
  ].join("\n");
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 24);
  const module = [
    loading,
    ...imports.map(({ path }, i) => `import * as imported${i} from "${path}";`),
    `const code = { folder: import.meta.dirname, name: "${name}", digest: "${digest}" };`,
    `const { ${exports.map(([, outer], i) => `${outer}: export${i}`)} } = runCode(code, [(path) => import(path), ${parameters}]);`,
    `export { ${exports.map(([, outer], i) => `export${i} as ${outer}`)} };`,
  ].join("\n");
  return { source, module: `${module}\n` };
}

/** The imports of a chunk, all of which stand before anything else but comments and builtins. */
function headOf(code) {
  const imports = [];
  let head = "";
  for (let at = 0; ; ) {
    IMPORT.lastIndex = OTHER.lastIndex = at;
    const found = IMPORT.exec(code);
    const other = found === null ? OTHER.exec(code) : null;
    if (found === null && other === null) return { head, imports, rest: code.slice(at) };
    at += (found ?? other)[0].length;
    if (other !== null) head += other[0];
    else if (found[2] !== undefined) head += `const ${found[2]} = process.getBuiltinModule("${found[3]}");\n`;
    else imports.push({ names: pairs(found[1]), path: found[3] });
  }
}

/** `a as b, c` as [a, b] and [c, c]. */
function pairs(names) {
  return names
    .split(",")
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([from, to = from]) => [from, to]);
}
