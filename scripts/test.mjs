// npm test: unit and property tests bundled into one process, then each end-to-end test in its own.
// `node scripts/test.mjs NAME...` runs the files whose path holds one of the names. The last line counts them all.
import { spawn } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2);
const out = join(top, "build", wanted.length === 0 ? "test" : `test-${process.pid}`);

async function filesEnding(ending) {
  const entries = await readdir(join(top, "test"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
    .sort();
}

async function bundle(name, files) {
  await mkdir(out, { recursive: true });
  const entry = join(out, `${name}.entry.ts`);
  await writeFile(entry, files.map((file) => `import ${JSON.stringify(join(top, file))};\n`).join(""));
  const built = await rolldown({
    cwd: top,
    input: { [name]: entry },
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    logLevel: "warn",
  });
  await built.write({
    dir: out,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: `${name}-[name].mjs`,
    sourcemap: "inline",
  });
  await built.close();
  return join(out, `${name}.mjs`);
}

/** Runs one bundle; a process that ends without its report counts as a failure. */
async function run(file, timeoutMs) {
  const reporter = join(top, "scripts", "test-reporter.mjs");
  const child = spawn(
    process.execPath,
    ["--enable-source-maps", "--test-reporter", reporter, "--test-reporter-destination", "stdout", file],
    {
      cwd: top,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, STACKGATE_TOP: top },
    },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  let counts;
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith("@counts ")) counts = JSON.parse(line.slice(8));
      else console.log(line);
    }
  }
  clearTimeout(timer);
  const status = child.exitCode ?? (await new Promise((resolve) => child.once("close", resolve)));
  if (counts === undefined || (status !== 0 && counts.failed === 0)) {
    console.log(`${relative(top, file)} ended without its report (exit ${status})`);
    return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 };
  }
  return counts;
}

await rm(out, { recursive: true, force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const add = (counts) => {
  for (const key of Object.keys(total)) total[key] += counts[key];
};
const unit = await filesEnding(".test.ts");
const bundled = unit.length > 0 ? await bundle("unit", unit) : undefined;
// The unit tests keep one core busy; beside them the others have their turns.
await Promise.all([
  bundled === undefined ? undefined : run(bundled, 25 * 60_000).then(add),
  (async () => {
    for (const file of await filesEnding(".e2e.ts")) {
      console.log(`# ${file}`);
      add(await run(await bundle(file.replaceAll(/[/.]/g, "-"), [file]), 15 * 60_000));
    }
  })(),
]);
if (wanted.length > 0) await rm(out, { recursive: true, force: true });
if (total.skipped > 0) console.log(`${total.skipped} skipped (each is named above)`);
if (process.env.STACKGATE_NO_SKIPS === "1" && total.skipped > 0) total.failed += total.skipped;
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
