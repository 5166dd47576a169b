import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const BUILT = mkdtempSync(join(tmpdir(), "stackgate-dist-"));
after(() => rmSync(BUILT, { recursive: true, force: true }));

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function node(code: string): void {
  execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: TOP,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

test("dist/ is what a build gives, to the byte", () => {
  node(`const { buildInto } = await import("./scripts/build.mjs"); await buildInto(${JSON.stringify(BUILT)});`);
  assert.deepEqual(filesOf(join(TOP, "dist")), filesOf(BUILT));
  for (const file of filesOf(BUILT)) {
    assert.ok(
      readFileSync(join(BUILT, file)).equals(readFileSync(join(TOP, "dist", file))),
      `dist/${file} is not what a build gives: npm run build`,
    );
  }
});

test("dist/ needs no package that is not in it", () => {
  for (const file of filesOf(BUILT).filter((name) => name.endsWith(".js"))) {
    const code = readFileSync(join(BUILT, file), "utf8");
    const outside = [...code.matchAll(/^(?:import|export)\s[^;]*?from "([^"]+)";|\bimport\("([^"]+)"\)/gm)]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((name) => !name.startsWith("./") && !name.startsWith("node:"));
    assert.deepEqual(outside, [], file);
  }
});

test("generated files are what npm run gen writes", async () => {
  const stale = JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { existsSync, readFileSync } from "node:fs";
         const { generated, leftOver } = await import("./scripts/gen.mjs");
         const isStale = ([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text;
         const stale = [...(await generated())].filter(isStale).map(([file]) => file);
         console.log(JSON.stringify([...stale, ...(await leftOver())]));`,
      ],
      { cwd: TOP, encoding: "utf8" },
    ),
  ) as unknown;
  assert.deepEqual(stale, [], "npm run gen");
});

test("the package declares what the project promises", () => {
  const manifest = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8")) as Record<string, unknown>;
  assert.deepEqual(manifest.dependencies, {});
  assert.deepEqual(manifest.bin, { stackgate: "dist/cli.js" });
  assert.deepEqual(manifest.engines, { node: ">=20.19" });
});
