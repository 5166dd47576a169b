// What workloads are made of: files of packages from the registry, and a key that nobody has.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { environment } from "./environment.mjs";

/** The folder of packages, each `NAME@VERSION`, with all that they depend on; installed once, no script of theirs is run. */
export function packagesIn(cache, packages) {
  const folder = join(cache, `packages-${createHash("sha256").update(packages.join()).digest("hex").slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, "package.json"), '{ "private": true }\n');
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--no-save", "--loglevel=error"];
  execFileSync("npm", ["install", ...quiet, ...packages], { cwd: half, stdio: ["ignore", "inherit", "inherit"] });
  renameSync(half, folder);
  return folder;
}

/** Paths of files below `folder` whose names end so, in the order of their names. */
export function filesOf(folder, endings) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Texts of source files, the whole of them as many as are asked for, each between `least` and `most` characters. */
export function sources(cache, count, { least = 500, most = 40_000 } = {}) {
  const folder = packagesIn(cache, ["rxjs@7.8.1", "date-fns@3.6.0", "zod@3.25.76"]);
  const texts = [];
  for (const file of filesOf(folder, [".ts", ".mjs", ".js"])) {
    const text = readFileSync(file, "utf8");
    if (text.length >= least && text.length <= most) texts.push(text);
    if (texts.length === count) return texts;
  }
  throw new Error(`${texts.length} sources where ${count} were asked for`);
}

/** Shaped as GitHub's tokens are, checksum included. Never the same in two runs, and written down nowhere. */
export function plantedKey() {
  const random = Array.from({ length: 30 }, () => BASE62[Math.floor(Math.random() * 62)]).join("");
  let checksum = "";
  for (let rest = crc32(random); checksum.length < 6; rest = Math.floor(rest / 62))
    checksum = BASE62[rest % 62] + checksum;
  return ["ghp", random + checksum].join("_");
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Writes `files`, by path, below `folder`. */
export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A repository in `folder`; what it returns runs git there. */
export function repository(folder) {
  const git = (...args) => execFileSync("git", args, { cwd: folder, env: environment, encoding: "utf8" });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "gc.auto", "0");
  return git;
}

/** Puts commits into the repository of `folder`: a stream of `git fast-import`, in parts. */
export function importCommits(folder, parts) {
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, env: environment, input });
}

/** Forgets what an earlier scale left. */
export function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
