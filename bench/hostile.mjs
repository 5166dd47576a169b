// The hostile repositories of the test suite before other scanners: who sees, who is silent, who runs what lies in them.
//   node bench/hostile.mjs [NAME]     writes a section of bench/RESULTS.md; of the cases whose name holds NAME it only prints
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledInto } from "./bundled.mjs";
import { circumstances, table, writeSection } from "./results.mjs";
import { HOME, moduleVersion } from "./rivals.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const [only = ""] = process.argv.slice(2);
// Below the repository, so that the bundle finds its packages.
const scratch = mkdtempSync(join(top, "build-hostile-"));

try {
  const tools = [own(), ...rivals()];
  writeFileSync(join(scratch, "tools.json"), JSON.stringify(tools));
  const judge = await bundledInto(scratch, "bench/hostile/judge.ts");
  const result = join(scratch, "result.json");
  const args = [judge, join(scratch, "tools.json"), result, only];
  const ran = spawnSync(process.execPath, args, {
    cwd: top,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, STACKGATE_TOP: top },
  });
  if (!existsSync(result)) throw new Error(`the judge ended with ${ran.status}`);
  const rows = JSON.parse(readFileSync(result, "utf8"));
  const count = (tool, outcome) => rows.filter(({ outcomes }) => outcomes[tool] === outcome).length;
  const share = (tool) => `${((100 * count(tool, "clean")) / Math.max(1, rows.length)).toFixed(1)}%`;
  const lines = [
    `\`node bench/hostile.mjs\`, ${circumstances()}`,
    "",
    `${rows.length} hostile repositories of \`test/hostile/\`, each with the scans that every one of these can do (work tree, index, range of commits, folder, text), keys redacted where there is an option for it. A case is clean when each scan finds the key, or says that it could not look, within a minute; printing a key whole or running a program of the repository spoils it.`,
    "",
    ...table([
      ["", ...tools.map(({ title }) => title)],
      ["clean", ...tools.map(({ name }) => share(name))],
      ["silent misses", ...tools.map(({ name }) => count(name, "missed"))],
      ["stayed green on failure", ...tools.map(({ name }) => count(name, "green"))],
      ["printed a key", ...tools.map(({ name }) => count(name, "printed"))],
      ["ran a program of the repository", ...tools.map(({ name }) => count(name, "executed"))],
      ["not within a minute", ...tools.map(({ name }) => count(name, "late"))],
      ["ended with an error where a key lies", ...tools.map(({ name }) => count(name, "failed"))],
    ]),
    "",
    ...unclean(rows),
  ];
  if (only === "") writeSection("hostile", "Hostile repositories", lines);
  else console.log(lines.join("\n"));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Our own that are not clean are named: they are what is to be done. */
function unclean(rows) {
  const bad = rows.filter(({ outcomes }) => outcomes.stackgate !== "clean");
  return bad.length === 0
    ? []
    : ["Not clean with stackgate:", "", ...bad.map(({ name, outcomes }) => `- ${name}: ${outcomes.stackgate}`), ""];
}

function own() {
  const cli = join(top, "dist/cli.js");
  return {
    name: "stackgate",
    title: "stackgate",
    program: process.execPath,
    args: {
      tree: [cli, "scan", "{paths}"],
      staged: [cli, "scan", "--staged"],
      range: [cli, "scan", "--base={base}", "--head={head}"],
      folder: [cli, "scan", "--no-git", "--", "{paths}"],
      stdin: [cli, "scan", "--stdin", "--stdin-path", "{name}"],
    },
    found: [1],
    clean: [0],
  };
}

function rivals() {
  const gitleaks = join(HOME, "bin/gitleaks");
  const kingfisher = join(HOME, "py/bin/kingfisher");
  // An exit code of its own for findings: it ends with 1 on errors too.
  const common = ["--no-banner", "--redact", "--exit-code", "42"];
  const quiet = ["--no-validate", "--redact", "--no-update-check", "--quiet"];
  return [
    {
      name: "gitleaks",
      title: `gitleaks ${existsSync(gitleaks) ? moduleVersion(gitleaks) : ""}`,
      program: gitleaks,
      args: {
        tree: ["dir", "{paths}", ...common],
        staged: ["git", "--pre-commit", "--staged", ...common, "."],
        range: ["git", "--log-opts={base}..{head}", ...common, "."],
        folder: ["dir", "{paths}", ...common],
        stdin: ["stdin", ...common],
      },
      found: [42],
      clean: [0],
    },
    {
      name: "kingfisher",
      title: `kingfisher ${version(kingfisher, ["--version"])}`,
      program: kingfisher,
      args: {
        tree: ["scan", "{paths}", "--git-history", "none", ...quiet],
        staged: ["scan", ".", "--staged", ...quiet],
        range: ["scan", ".", "--since-commit", "{base}", "--branch", "{head}", ...quiet],
        folder: ["scan", "{paths}", "--git-history", "none", ...quiet],
        stdin: ["scan", "-", ...quiet],
      },
      found: [200, 205],
      clean: [0],
    },
  ].filter(({ program }) => existsSync(program));
}

function version(program, args) {
  if (!existsSync(program)) return "";
  return (/\d+\.\d+\.\d+/.exec(spawnSync(program, args, { encoding: "utf8" }).stdout) ?? [""])[0];
}
