// Modules in TypeScript for the benches that run under plain Node.
import { rmSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const top = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the module exports that lies at `path` below the repository. */
export async function bundled(path) {
  const out = join(top, "build", `bench-${process.pid}`);
  try {
    return await import(pathToFileURL(await bundledInto(out, path)).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Writes it into `folder`, which lies below the repository so that it finds its packages; the path of what was written. */
export async function bundledInto(folder, path) {
  const built = await rolldown({
    input: join(top, path),
    cwd: top,
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    logLevel: "warn",
  });
  await built.write({ dir: folder, format: "esm", entryFileNames: "bundled.mjs" });
  await built.close();
  return join(folder, "bundled.mjs");
}
