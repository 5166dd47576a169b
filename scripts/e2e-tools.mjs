// Obtains the tools of the end-to-end tests into a cache folder, once: a runner of GitHub workflows (nektos/act, through Go), the
// Node 24 that actions of today run on (through npm), our program on compose-go (through Go), two linters of workflows
// (through Go and PyPI), what runs git's hooks (lefthook and lint-staged through npm, pre-commit through PyPI), and a Chromium (the
// one that is installed, else the distribution's, which only root can install). Prints NAME=VALUE lines for the tests' environment.
//   node scripts/e2e-tools.mjs [FOLDER]     default: .cache/e2e-tools
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ACT = "v0.2.87";
const NODE = "24.9.0";
const ACTIONLINT = "v1.7.12";
const ZIZMOR = "1.32.0";
const MANAGERS = ["lefthook@2.2.2", "lint-staged@16.3.4"];
const PRE_COMMIT = "4.7.0";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(top, ".cache", "e2e-tools"));
await mkdir(folder, { recursive: true });

const act = join(folder, `act-${ACT}`, process.platform === "win32" ? "act.exe" : "act");
if (!existsSync(act)) {
  run("go", ["install", `github.com/nektos/act@${ACT}`], { GOBIN: dirname(act), GOFLAGS: "-modcacherw" });
}

const platform = { linux: "linux", darwin: "darwin", win32: "win" }[process.platform] ?? process.platform;
const node = `node-${platform}-${process.arch}`;
const node24 = join(folder, `node-${NODE}`, "node_modules", node, "bin");
if (!existsSync(node24)) {
  const into = join(folder, `node-${NODE}`);
  await mkdir(into, { recursive: true });
  run(
    "npm",
    ["install", "--prefix", into, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", `${node}@${NODE}`],
    {},
  );
}

const program = join(top, "test", "compose-go");
const sources = ["main.go", "go.mod", "go.sum"].map((name) => readFileSync(join(program, name)));
const version = createHash("sha256").update(Buffer.concat(sources)).digest("hex").slice(0, 16);
const composeGo = join(folder, `compose-go-${version}`, process.platform === "win32" ? "load.exe" : "load");
if (!existsSync(composeGo)) run("go", ["build", "-C", program, "-o", composeGo, "."], { GOFLAGS: "-modcacherw" });

const actionlint = join(
  folder,
  `actionlint-${ACTIONLINT}`,
  process.platform === "win32" ? "actionlint.exe" : "actionlint",
);
if (!existsSync(actionlint)) {
  const from = `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`;
  run("go", ["install", from], { GOBIN: dirname(actionlint), GOFLAGS: "-modcacherw" });
}

const venv = join(folder, `zizmor-${ZIZMOR}`);
const scripts = join(venv, process.platform === "win32" ? "Scripts" : "bin");
const zizmor = join(scripts, process.platform === "win32" ? "zizmor.exe" : "zizmor");
if (!existsSync(zizmor)) {
  run("python3", ["-m", "venv", venv], {});
  run(join(scripts, "python"), ["-m", "pip", "install", "--quiet", `zizmor==${ZIZMOR}`], {});
}

const managers = join(folder, `hooks-${MANAGERS.join("-").replaceAll("@", "-")}`);
if (!existsSync(join(managers, "node_modules"))) {
  await mkdir(managers, { recursive: true });
  run(
    "npm",
    ["install", "--prefix", managers, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...MANAGERS],
    {},
  );
}
const preCommitVenv = join(folder, `pre-commit-${PRE_COMMIT}`);
const preCommit = join(preCommitVenv, process.platform === "win32" ? "Scripts" : "bin", "pre-commit");
if (!existsSync(preCommit)) {
  run("python3", ["-m", "venv", preCommitVenv], {});
  run(join(dirname(preCommit), "python"), ["-m", "pip", "install", "--quiet", `pre-commit==${PRE_COMMIT}`], {});
}

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ofDistribution = [
  ...(process.env.STACKGATE_CHROMIUM === undefined && installed(BROWSERS) === undefined ? ["chromium"] : []),
  ...["zsh", "fish"].filter((shell) => installed([shell]) === undefined),
];
if (ofDistribution.length > 0 && process.getuid?.() === 0 && installed(["apt-get"]) !== undefined) {
  run("apt-get", ["update", "-qq"], {});
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...ofDistribution], {
    DEBIAN_FRONTEND: "noninteractive",
  });
}
const chromium = process.env.STACKGATE_CHROMIUM ?? installed(BROWSERS);
if (chromium === undefined) console.error("no Chromium: install one, or name it in STACKGATE_CHROMIUM");
else console.log(`STACKGATE_CHROMIUM=${chromium}`);

console.log(`STACKGATE_HOOK_MANAGERS=${join(managers, "node_modules")}`);
console.log(`STACKGATE_PRE_COMMIT=${preCommit}`);
console.log(`STACKGATE_ACTIONLINT=${actionlint}`);
console.log(`STACKGATE_ZIZMOR=${zizmor}`);
console.log(`STACKGATE_ACT=${act}`);
console.log(`STACKGATE_NODE24=${node24}`);
console.log(`STACKGATE_COMPOSE_GO=${composeGo}`);

/** The first of these programs that is on the path. */
function installed(programs) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((one) => join(one, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command, args, env) {
  execFileSync(command, args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
}
