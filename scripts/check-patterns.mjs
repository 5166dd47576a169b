// Part of `npm run check`: whether any regular expression or rule takes more time than its input grows (test/support/patterns/check.ts).
import { rm } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(top, "build", `check-${process.pid}`);
process.env.STACKGATE_TOP = top;
const built = await rolldown({
  input: join(top, "test/support/patterns/check.ts"),
  cwd: top,
  platform: "node",
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
});
await built.write({ dir: out, format: "esm", entryFileNames: "check.mjs" });
try {
  await import(pathToFileURL(join(out, "check.mjs")).href);
} finally {
  await rm(out, { recursive: true, force: true });
}
