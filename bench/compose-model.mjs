// What the effective model of base and head costs against npm yaml's `parseDocument` over the same files: every compose file of the
// real stacks as a project, with its env files and all that it names.
//   node bench/compose-model.mjs [RUNS] [FOLDER]     writes a section of bench/RESULTS.md: medians and their ratio (bar 4)
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { parseDocument } from "yaml";
import { circumstances, table, writeSection } from "./results.mjs";

const BAR = 4;

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.argv[2] ?? 21);
const real = process.argv[3] ?? join(top, "..", "shared", "real");
if (!existsSync(real)) throw new Error(`no real stacks at ${real}`);

const out = join(top, "build", `bench-${process.pid}`);
const modules = [
  "parse/compose-project",
  "parse/model/compose-model",
  "parse/yaml-library-loader",
  "parse/path-class",
  "parse/compose-shape",
];
const built = await rolldown({
  cwd: top,
  input: Object.fromEntries(modules.map((name) => [name.split("/").at(-1), `src/${name}.ts`])),
  platform: "node",
  external: (id) => !id.startsWith(".") && !isAbsolute(id) && !id.startsWith("src/"),
});
await built.write({ dir: out, format: "esm" });
const load = (name) => import(pathToFileURL(join(out, `${name}.js`)).href);
const { loadProject } = await load("compose-project");
const { composeModel } = await load("compose-model");
const { withYamlLibrary, yamlLibrary } = await load("yaml-library-loader");
const { shapeErrors } = await load("compose-shape");
const { isComposeName } = await load("path-class");
await withYamlLibrary(yamlLibrary);
rmSync(out, { recursive: true });

const files = new Map();
for (const path of readdirSync(real, { recursive: true, encoding: "utf8" }).sort())
  if (statSync(join(real, path)).isFile()) files.set(path, readFileSync(join(real, path)));
const composeFiles = [...files.keys()].filter(isComposeName);

/** Fresh bytes, so that nothing is remembered from one run to the next; head has a line more. */
function snapshot(addition) {
  const copies = new Map();
  return {
    read(path) {
      const bytes = files.get(path);
      if (bytes !== undefined && !copies.has(path)) copies.set(path, Buffer.concat([bytes, Buffer.from(addition)]));
      return copies.get(path);
    },
  };
}

const folderOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
const project = (path) => ({ key: path, folder: folderOf(path), paths: [path] });
const ways = {
  parseDocument: (path, sides) => {
    for (const side of sides) parseDocument(side.read(path).toString("utf8"));
  },
  "loadProject, which the rules read": (path, sides) => {
    for (const side of sides) loadProject(project(path), side);
  },
  "composeModel, which is printed": (path, sides) => {
    for (const side of sides) composeModel({ project: project(path), files: side, top: real, shapeErrors });
  },
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let run = -3; run < runs; run++) {
  for (const [name, work] of Object.entries(ways)) {
    let spent = 0n;
    for (const path of composeFiles) {
      const sides = [snapshot(""), snapshot("\n# head\n")];
      const start = process.hrtime.bigint();
      work(path, sides);
      spent += process.hrtime.bigint() - start;
    }
    if (run >= 0) times[name].push(Number(spent) / 1e6);
  }
}
const floor = median(times.parseDocument);
const bytes = composeFiles.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
const rows = Object.entries(times).map(([name, all]) => [
  name,
  median(all).toFixed(1),
  (median(all) / floor).toFixed(2),
]);

writeSection("compose-model", "The compose model of base and head against one parse", [
  `\`node bench/compose-model.mjs\`, ${circumstances()}`,
  "",
  `${composeFiles.length} compose files of real stacks (${Math.round(bytes / 1024)} KiB), each a project with its env files and all that it names, base and head; medians of ${runs} runs in turn. \`parseDocument\` is that of npm yaml over the same texts. Bar: ${BAR} times that.`,
  "",
  ...table([["what", "ms", "times parseDocument"], ...rows]),
]);
for (const row of rows) console.log(row.join("  "));
