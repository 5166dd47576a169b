// The large chunks become scripts of one function each, which src/cli/load-code.ts loads with what V8 compiled of them before: for
// scripts, and not for modules, V8 gives out what a run has compiled. In the place of such a chunk a module stays that has its exports.
import { createHash } from "node:crypto";

const IMPORT = /import\s*(?:\{([^}]*)\}|\*\s*as\s+(\w+))\s*from\s*"([^"]+)";?\s*/y;
const OTHER = /(?:const [^;\n]+ process\.getBuiltinModule\("[\w:/]+"\)[^;\n]*;|\/\/.*)\s*/y;
const EXPORT = /\bexport\s*\{([^}]*)\};?\s*$/;

/**
 * `parts`: names of chunks. `base`: the chunk that runs them and needs no other. `loader`: the entry that exports how, for us alone.
 * `door`: the entry that a hook starts. It and `base` are scripts of CommonJS: node reads these in half the time, and a hook that finds
 * nothing never loads what reads modules.
 */
export function codeChunks({ parts, base, loader, door }) {
  return {
    name: "code-chunks",
    generateBundle(_, bundle) {
      const chunkOf = (name) => {
        const chunk = bundle[`${name}.mjs`] ?? bundle[`${name}.js`];
        if (chunk?.type !== "chunk") throw new Error(`no chunk is called ${name}`);
        return chunk;
      };
      const emit = (name, source) => this.emitFile({ type: "asset", fileName: `${name}.cjs`, source });
      const [runner, importer] = ["runOnce", "importerOf"].map(
        (name) => new RegExp(`\\b(\\w+) as ${name}\\b.* from "\\./${base}\\.mjs";`).exec(chunkOf(loader).code)[1],
      );
      delete bundle[chunkOf(loader).fileName];
      const table = {};
      for (const name of parts) {
        const chunk = chunkOf(name);
        const { source, module, digest, needs } = split(
          name,
          chunk.code,
          `import { ${runner} as runOnce } from "./${base}.mjs";`,
        );
        chunk.code = module;
        table[name] = {
          digest,
          needs: needs.map((one) => nameOf(one, [...parts, base])),
        };
        emit(name, source);
      }
      const common = commonOf(base, chunkOf(base).code);
      chunkOf(base).code = common.module;
      emit(base, common.source);
      chunkOf(door).code = doorOf(chunkOf(door).code, { base, importer, table });
      // The folder's own: `.js` is CommonJS there. Of the Action the name stays that workflows and runners know.
      this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
      this.emitFile({ type: "asset", fileName: "action.js", source: 'import("./action.mjs");\n' });
    },
  };
}

/** The chunk that is imported, which has to be one of `known`: no other can be had at once. */
function nameOf({ path, names }, known) {
  const name = /^\.\/(.*)\.mjs$/.exec(path)?.[1];
  if (known.includes(name)) return name;
  throw new Error(`a part needs ${path} for ${names.map(([, local]) => local)}, which is no part: see CHUNKS`);
}

function split(name, code, loading) {
  const { head, imports, rest } = headOf(code);
  const { exports, body } = exportsOf(name, rest);
  if (/\bimportedLater\b/.test(body)) throw new Error(`${name} has an \`importedLater\` of its own`);
  const parameters = imports.map((_, i) => `imported${i}`);
  const taken = imports.map(
    ({ names }, i) => `const { ${names.map(([from, to]) => `${from}: ${to}`)} } = imported${i};`,
  );
  const source = [
    `(function (importedLater, ${parameters}) { "use strict";`,
    ...taken,
    head + later(body),
    `return { ${given(exports)} };`,
    "})",
  ].join("\n");
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 24);
  const module = [
    loading,
    ...imports.map(({ path }, i) => `import * as imported${i} from "${path}";`),
    `const code = { folder: import.meta.dirname, name: "${name}", digest: "${digest}" };`,
    `const { ${exports.map(([, outer], i) => `${outer}: export${i}`)} } = runOnce(code, () => [(path) => import(path), ${parameters}]);`,
    `export { ${exports.map(([, outer], i) => `export${i} as ${outer}`)} };`,
  ].join("\n");
  return { source, module: `${module}\n`, digest, needs: imports };
}

/** A chunk as CommonJS, and the module in its place that hands on what it exports. */
function commonOf(name, code) {
  const { head, imports, rest } = headOf(code);
  if (imports.length > 0) throw new Error(`${name} needs ${imports[0].path}: it has to stand alone`);
  const { exports, body } = exportsOf(name, rest);
  const module = [
    // An import of it would have node read all of it once more, for the names that it exports.
    'const { createRequire } = process.getBuiltinModule("node:module");',
    `const common = createRequire(import.meta.url)("./${name}.cjs");`,
    `const { ${exports.map(([, outer], i) => `${outer}: export${i}`)} } = common;`,
    `export { ${exports.map(([, outer], i) => `export${i} as ${outer}`)} };`,
  ].join("\n");
  return { source: `"use strict";\n${head}${body}module.exports = { ${given(exports)} };\n`, module: `${module}\n` };
}

/** The door as CommonJS. Parts are run where they are asked for, once, as the modules in their places would do. */
function doorOf(code, { base, importer, table }) {
  const shebang = /^#!.*\n/.exec(code)?.[0] ?? "";
  const { head, imports, rest } = headOf(code.slice(shebang.length));
  if (imports.some(({ path }) => path !== `./${base}.mjs`)) throw new Error(`the door needs more than ${base}`);
  const body = later(rest.replace(/\bexport \{\};?\s*$/, "")).replaceAll("import.meta.dirname", "__dirname");
  return [
    `${shebang}"use strict";`,
    `const base = require("./${base}.cjs");`,
    ...imports.map(({ names }) => `const { ${names.map(([from, to]) => `${from}: ${to}`)} } = base;`),
    `const parts = ${JSON.stringify(table)};`,
    `const importedLater = base.${importer}(__dirname, parts, { ${base}: base }, (path) => import(path));`,
    `${head}(async () => {`,
    body,
    "})();\n",
  ].join("\n");
}

const later = (body) => body.replaceAll(/\bimport\("(?=\.\/)/g, 'importedLater("');
const given = (exports) => exports.map(([local, outer]) => `${outer}: ${local}`);

/** What stands behind the imports, without the list of exports at its end. */
function exportsOf(name, rest) {
  const [whole, listed] = EXPORT.exec(rest) ?? [];
  if (listed === undefined) throw new Error(`${name} exports nothing`);
  const exports = pairs(listed);
  for (const [local] of exports)
    if (new RegExp(`^(?:let|var) ${local.replaceAll("$", "\\$")}\\b(?! = class\\b)`, "m").test(rest))
      throw new Error(`${name} exports \`${local}\`, which may change: only constants and functions can be`);
  return { exports, body: rest.slice(0, -whole.length) };
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
