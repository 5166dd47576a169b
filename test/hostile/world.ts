// Builds hostile repositories cheaply: the scene is made once and copied.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, type Repository, repo, repositoryAt } from "../support/repo.ts";
import { type HostileCase, line, type ScanReport, type World } from "./case.ts";
import { CLI } from "./run-cli.ts";

let template: string | undefined;

/** A secret on the way, in head, in the index and on the disk; `main` is the base and `topic` is checked out. */
function scene(): string {
  if (template !== undefined) return template;
  const { path, git, commit, stage, write } = repo({
    "README.md": "# Read\n",
    "src/app.ts": "export const one = 1;\n",
    "docs/old.md": "old\n",
  });
  git("checkout", "-q", "-b", "topic");
  commit("way", { "src/way.ts": line("way") });
  commit("head", { "src/way.ts": undefined, "src/head.ts": line("head"), "src/app.ts": "export const one = 2;\n" });
  stage({ "src/staged.ts": line("staged") });
  write({ "docs/old.md": `old\n${line("disk")}` });
  rmSync(join(path, ".git/hooks"), { recursive: true, force: true });
  template = path;
  return path;
}

/** The repository of the case, built; the mark is not there yet. */
export function worldOf({ from, build }: HostileCase): World {
  const around = folder("world");
  const path = join(around, "repository");
  const outside = join(around, "outside");
  mkdirSync(outside);
  if (from === "scene") cpSync(scene(), path, { recursive: true, verbatimSymlinks: true });
  const repository: Repository = repositoryAt(path);
  const mark = join(outside, "mark");
  const program = join(outside, "program");
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >>'${mark}'\necho harmless\n`, { mode: 0o755 });
  const world: World = {
    repository,
    outside,
    program,
    mark,
    scan(...args) {
      let output: string;
      try {
        output = execFileSync(process.execPath, [CLI, "scan", "--format", "json", ...args], {
          cwd: path,
          env: { ...repository.env },
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        });
      } catch (error) {
        output = String((error as { stdout?: unknown }).stdout ?? "");
      }
      return JSON.parse(output) as ScanReport;
    },
  };
  build(world);
  // Building may have run what only the user's own commands may run.
  if (existsSync(mark)) rmSync(mark);
  return world;
}
