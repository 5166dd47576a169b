// The package as it would be published, freshly built from these sources.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

export interface BuiltPackage {
  readonly hooks: string;
  readonly cli: string;
  /** A folder for PATH with `stackgate` in it. */
  readonly bin: string;
}

/** Builds into `path`, which must not exist. */
export function builtPackage(path: string): BuiltPackage {
  mkdirSync(join(path, "bin"), { recursive: true });
  const build = `const { buildInto } = await import("./scripts/build.mjs"); await buildInto(${JSON.stringify(join(path, "dist"))});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd: TOP, stdio: "ignore" });
  for (const name of ["package.json", "hooks"]) cpSync(join(TOP, name), join(path, name), { recursive: true });
  const cli = join(path, "dist/cli.js");
  chmodSync(cli, 0o755);
  symlinkSync(cli, join(path, "bin/stackgate"));
  return { hooks: join(path, "hooks"), cli, bin: join(path, "bin") };
}
