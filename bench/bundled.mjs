// Modules in TypeScript for the benches that run under plain Node.
import { rmSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const top = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the module exports that lies at `path` below the repository. */
export async function bundled(path) {
  // Below the repository, so that the bundle finds its packages.
  const out = join(top, "build", `bench-${process.pid}`);
  const built = await rolldown({
    input: join(top, path),
    cwd: top,
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
  });
  await built.write({ dir: out, format: "esm", entryFileNames: "bundled.mjs" });
  try {
    return await import(pathToFileURL(join(out, "bundled.mjs")).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
