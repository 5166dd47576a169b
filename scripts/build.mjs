// Builds dist/: the three doors and their chunks, with fixed names and the same bytes on every machine.
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { splitTexts } from "./split-texts.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writes the build into `folder`; nothing else in it survives. */
export async function buildInto(folder) {
  await rm(folder, { recursive: true, force: true });
  await build({
    cwd: top,
    input: { cli: "src/cli/entry.ts", action: "src/action/entry.ts", index: "src/index.ts" },
    platform: "node",
    plugins: [splitTexts()],
    logLevel: "warn",
    output: {
      dir: folder,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
      legalComments: "none",
      comments: false,
    },
  });
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
  execFileSync(
    process.execPath,
    [
      join(dirname(tsc), "bin", "tsc"),
      ...["--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--rewriteRelativeImportExtensions"],
      ...["--module", "nodenext", "--target", "es2023", "--strict", "--skipLibCheck", "--types", "node"],
      ...["--rootDir", "src", "--outDir", join(folder, "types"), "src/index.ts"],
    ],
    { cwd: top, stdio: "inherit" },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildInto(join(top, "dist"));
