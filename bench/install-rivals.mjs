// Installs the scanners that come from registries into the folder where bench/rivals.mjs looks for them, each by the registry's own client,
// unless they are somewhere already. One whose client is missing or fails is named and left out of the tables.
//   node bench/install-rivals.mjs      npm run bench does it first
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HOME, rivalCommand } from "./rivals.mjs";

const SOURCES = {
  gitleaks: { run: ["go", "install", "github.com/zricethezav/gitleaks/v8@v8.30.1"], env: { GOBIN: join(HOME, "bin") } },
  kingfisher: { python: "kingfisher-bin==2.14.0" },
  "detect-secrets": { python: "detect-secrets==1.5.0" },
  ripsecrets: { run: ["cargo", "install", "--quiet", "--root", join(HOME, "cargo"), "--locked", "ripsecrets@0.1.11"] },
  secretlint: {
    run: [
      ...["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", join(HOME, "node")],
      ...["secretlint@12.0.0", "@secretlint/secretlint-rule-preset-recommend@12.0.0"],
    ],
  },
};
const python = join(HOME, "py");

/** Prints what it installs. Another scanner that is not there afterwards is left out by those who look for it. */
export function installRivals() {
  for (const [name, { run, python: wheel, env }] of Object.entries(SOURCES)) {
    if (rivalCommand(name) !== undefined) continue;
    console.log(`installing ${name}`);
    mkdirSync(HOME, { recursive: true });
    const steps =
      wheel === undefined
        ? [run]
        : [
            ["python3", "-m", "venv", python],
            [join(python, "bin", "pip"), "install", "--quiet", wheel],
          ];
    for (const [command, ...args] of steps) {
      const done = spawnSync(command, args, {
        env: { ...process.env, ...env },
        stdio: ["ignore", "ignore", "inherit"],
      });
      if (done.status === 0) continue;
      console.log(`${name} could not be installed: ${command} ended with ${done.status ?? done.error?.code}`);
      break;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installRivals();
