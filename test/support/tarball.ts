// The package as npm packs it, from a fresh build.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

/** npm without the network and without anybody's scripts. */
export function npm(cwd: string, ...args: readonly string[]): string {
  const quiet = ["--silent", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  return execFileSync("npm", [...args, ...quiet], { cwd, encoding: "utf8" });
}

/** Packs into the folder `root`; the path of the tarball. */
export function packInto(root: string): string {
  const folder = join(root, "package");
  mkdirSync(folder);
  const build = `const { buildInto } = await import("./scripts/build.mjs"); await buildInto(${JSON.stringify(join(folder, "dist"))});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd: TOP, stdio: "ignore" });
  const { files } = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8")) as { files: readonly string[] };
  for (const name of ["package.json", ...files])
    if (name !== "dist" && existsSync(join(TOP, name)))
      cpSync(join(TOP, name), join(folder, name), { recursive: true });
  npm(folder, "pack", "--pack-destination", root);
  return join(root, readdirSync(root).find((name) => name.endsWith(".tgz")) ?? "");
}
