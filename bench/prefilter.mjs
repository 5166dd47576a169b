// What the WebAssembly sieve saves against the automaton in JavaScript, and from which size on: processor time of processes in turn, in
// which the module is compiled too.
//   node bench/prefilter.mjs      writes a section of bench/RESULTS.md
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledInto } from "./bundled.mjs";
import { circumstances, table, writeSection } from "./results.mjs";
import { filesOf, packagesIn } from "./speed/corpus.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(top, ".cache", "bench");
const RUNS = 9;
const MIB = 1 << 20;
const SIZES = [1 / 8, 1 / 2, 1, 2, 8];
const scratch = mkdtempSync(join(top, "build-prefilter-"));

try {
  mkdirSync(cache, { recursive: true });
  const program = await bundledInto(scratch, "bench/prefilter/run.ts");
  const rows = SIZES.map((size) => rowOf(program, size));
  writeSection("prefilter", "The literals of all rules in WebAssembly and in JavaScript", [
    `\`node bench/prefilter.mjs\`, ${circumstances()}`,
    "",
    `Sources of released packages. Least processor time of ${RUNS} processes each, in turn; the module is compiled in it. The sieve leaves out quiet words and tokens that begin nowhere, the automaton is asked about them one by one.`,
    "",
    ...table([["", "WebAssembly", "JavaScript", "ratio"], ...rows]),
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function rowOf(program, size) {
  const list = join(scratch, "files.json");
  writeFileSync(list, JSON.stringify(filesOfSize(size * MIB)));
  const [withSieve, without] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    withSieve.push(measured(program, list, true));
    without.push(measured(program, list, false));
  }
  const [least, most] = [Math.min(...withSieve), Math.min(...without)];
  return [`${size} MiB`, `${least.toFixed(1)} ms`, `${most.toFixed(1)} ms`, (least / most).toFixed(2)];
}

function measured(program, list, hasSieve) {
  const code = [
    `import { measure } from ${JSON.stringify(program)};`,
    `import files from ${JSON.stringify(list)} with { type: "json" };`,
    `console.log(measure(files, ${hasSieve}));`,
  ];
  const args = ["--no-warnings", "--input-type=module", "--eval", code.join("\n")];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function filesOfSize(bytes) {
  const folder = packagesIn(cache, ["rxjs@7.8.1", "date-fns@3.6.0", "zod@3.25.76"]);
  const files = [];
  let sum = 0;
  for (const file of filesOf(folder, [".ts", ".mjs", ".js", ".cjs", ".map"])) {
    files.push(file);
    sum += statSync(file).size;
    if (sum >= bytes) return files;
  }
  throw new Error(`${sum} bytes where ${bytes} were asked for`);
}
