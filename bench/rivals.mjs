// Other scanners, as far as they come from registries. What is on the PATH or under STACKGATE_RIVALS (its bin, py/bin,
// node/node_modules/.bin and cargo/bin folders; .cache/rivals when it is not set) is run, the rest is left out and named.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that other scanners are installed into. */
export const HOME =
  process.env.STACKGATE_RIVALS ?? join(dirname(dirname(fileURLToPath(import.meta.url))), ".cache", "rivals");
const FOLDERS = [
  ...["bin", "py/bin", "node/node_modules/.bin", "cargo/bin"].map((folder) => join(HOME, folder)),
  ...(process.env.PATH ?? "").split(delimiter),
];
/** Where another scanner lies; `undefined`: nowhere. */
export const rivalCommand = (name) => FOLDERS.map((folder) => join(folder, name)).find((file) => existsSync(file));
const run = (command, args, options = {}) =>
  ended(spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 30, timeout: 300_000, ...options }), command);
const ended = (done, command) => {
  if (done.error?.code === "ETIMEDOUT") throw new Error(`${command} did not end within five minutes`);
  return done;
};
const json = (text, fallback) => {
  try {
    return JSON.parse(text);
  } catch {
    return fallback;
  }
};
const lines = (text) => text.split("\n").flatMap((line) => json(line, undefined) ?? []);

/**
 * By name: `version`, and `scan(folder)` which gives what was found as `{ path, line, rule }`, the path relative to the folder.
 * `scratch` is a folder for reports.
 */
export function rivals(scratch) {
  const all = {
    gitleaks: (command) => ({
      version: moduleVersion(command),
      scan(folder) {
        const report = join(scratch, "gitleaks.json");
        rmSync(report, { force: true });
        run(command, ["dir", folder, "--no-banner", "--exit-code", "0", "-f", "json", "-r", report]);
        return json(readFileSync(report, "utf8"), []).map((one) => ({
          path: relative(folder, one.File),
          line: one.StartLine,
          rule: one.RuleID,
        }));
      },
    }),
    kingfisher: (command) => ({
      version: run(command, ["--version"]).stdout.trim().split(" ").at(-1),
      scan(folder) {
        const args = ["scan", folder, "--no-validate", "--format", "jsonl", "--no-update-check", "--no-dedup"];
        return lines(run(command, args).stdout)
          .filter((one) => one.finding !== undefined)
          .map((one) => ({ path: relative(folder, one.finding.path), line: one.finding.line, rule: one.rule?.id }));
      },
    }),
    secretlint: (command) => ({
      version: run(command, ["--version"]).stdout.trim(),
      scan(folder) {
        const rules = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] };
        const args = ["--secretlintrcJSON", JSON.stringify(rules), "--format", "json", "**/*"];
        const done = run(command, args, { cwd: folder });
        return json(done.stdout, []).flatMap((file) =>
          file.messages.map((one) => ({
            path: relative(folder, file.filePath),
            line: one.loc.start.line,
            rule: one.ruleId,
          })),
        );
      },
    }),
    "detect-secrets": (command) => ({
      version: run(command, ["--version"]).stdout.trim(),
      scan(folder) {
        const done = run(command, ["scan", "--all-files", "--no-verify", "."], { cwd: folder });
        return Object.entries(json(done.stdout, { results: {} }).results).flatMap(([path, hits]) =>
          hits.map((one) => ({ path, line: one.line_number, rule: one.type })),
        );
      },
    }),
    ripsecrets: (command) => ({
      version: run(command, ["--version"]).stdout.trim().split(" ").at(-1),
      scan(folder) {
        return run(command, [folder])
          .stdout.split("\n")
          .filter((line) => line !== "")
          .map((line) => ({ path: relative(folder, line.split(":")[0]), rule: "ripsecrets" }));
      },
    }),
  };
  const present = {};
  const missing = [];
  for (const [name, make] of Object.entries(all)) {
    const command = rivalCommand(name);
    if (command === undefined) missing.push(name);
    else present[name] = make(command);
  }
  return { present, missing };
}

/** Of a program that `go install` built, which knows no version itself. */
export function moduleVersion(command) {
  const info = run("go", ["version", "-m", command]).stdout ?? "";
  return /\bmod\t\S+\t(\S+)/.exec(info)?.[1] ?? "unknown";
}
