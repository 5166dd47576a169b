// Runs scanners over the hostile repositories and writes down, as JSON, what each of them did: judge.mjs TOOLS RESULT.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuiltCase, corpus, type PlainScan } from "./corpus.ts";

/** How a scanner is asked, and what its exit code says. */
interface Tool {
  readonly name: string;
  readonly program: string;
  readonly args: Readonly<Record<PlainScan["kind"], readonly string[]>>;
  readonly found: readonly number[];
  readonly clean: readonly number[];
}

export type Outcome = "clean" | "missed" | "failed" | "green" | "late" | "printed" | "executed";

const LIMIT_MS = Number(process.env.STACKGATE_LIMIT_MS ?? 60_000);
const [toolsFile = "", resultFile = "", only = ""] = process.argv.slice(2);
const tools = JSON.parse(readFileSync(toolsFile, "utf8")) as readonly Tool[];
const rows: { readonly name: string; readonly outcomes: Readonly<Record<string, Outcome>> }[] = [];

for (const { name, build } of corpus) {
  if (only !== "" && !new RegExp(only).test(name)) continue;
  const built = build();
  if (built.scans.length === 0) continue;
  rows.push({ name, outcomes: Object.fromEntries(tools.map((tool) => [tool.name, outcomeOf(tool, built)])) });
  process.stderr.write(".");
}
writeFileSync(resultFile, JSON.stringify(rows));

/** The worst of a case's scans. */
function outcomeOf(tool: Tool, { scans, mark, secrets }: BuiltCase): Outcome {
  const order: readonly Outcome[] = ["executed", "printed", "missed", "green", "late", "failed", "clean"];
  const all = scans.map((scan): Outcome => {
    const { outcome, told } = done(tool, scan);
    if (existsSync(mark)) {
      rmSync(mark, { force: true });
      return "executed";
    }
    return secrets.some((secret) => told.includes(secret)) ? "printed" : outcome;
  });
  return order.find((one) => all.includes(one)) ?? "clean";
}

function done(tool: Tool, scan: PlainScan): { readonly outcome: Outcome; readonly told: string } {
  const marks: Readonly<Record<string, readonly string[]>> = {
    "{paths}": scan.paths.length === 0 ? ["."] : scan.paths,
    "{name}": ["input.txt"],
  };
  const args = tool.args[scan.kind].flatMap(
    (arg) => marks[arg] ?? [arg.replace("{base}", scan.base ?? "").replace("{head}", scan.head ?? "")],
  );
  const { status, error, stdout, stderr } = spawnSync(tool.program, args, {
    cwd: scan.cwd,
    env: { ...scan.env },
    input: scan.stdin ?? "",
    timeout: LIMIT_MS,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 30,
  });
  const told = `${stdout}${stderr}`;
  if (error !== undefined && "code" in error && error.code === "ETIMEDOUT") return { outcome: "late", told };
  const isClean = status !== null && tool.clean.includes(status);
  const isFound = status !== null && tool.found.includes(status);
  if (scan.expected === "fails") return { outcome: isClean ? "green" : "clean", told };
  return { outcome: isFound ? "clean" : isClean ? "missed" : "failed", told };
}
