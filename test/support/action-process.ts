// Runs the Action's entry as a runner does, without the runner: its variables, its files, its commands on stdout.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SceneResult, WorkflowCommand } from "./act.ts";

/** One step. */
export interface Step {
  /** Of dist/action.js. */
  readonly entry: string;
  /** An empty folder of the test's; `workspace` in it is the workspace. */
  readonly folder: string;
  readonly event: string;
  readonly payload: unknown;
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More of the runner's variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The step's result, as a runner would see it. */
export async function runStep({ entry, folder, event, payload, inputs = {}, env = {} }: Step): Promise<SceneResult> {
  const file = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  for (const name of ["workspace", "temporary"]) mkdirSync(join(folder, name), { recursive: true });
  const output = file("output");
  const summary = file("summary.md");
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { status, stdout, stderr } = await finished(process.execPath, [entry], {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: "example/stack",
    GITHUB_WORKSPACE: join(folder, "workspace"),
    RUNNER_TEMP: join(folder, "temporary"),
    ...Object.fromEntries(given),
    ...env,
  });
  return {
    passed: status === 0,
    commands: stdout.split(/\r?\n/).flatMap((line) => commandOf(line) ?? []),
    outputs: outputsOf(readFileSync(output, "utf8")),
    summary: existsSync(summary) ? readFileSync(summary, "utf8") : "",
    log: `${stdout}\n${stderr}`,
  };
}

/** A workflow command as the runner reads it: at the start of a line, values percent-encoded. */
function commandOf(line: string): WorkflowCommand | undefined {
  const [, command, properties = "", message = ""] =
    /^\s*::(error|warning|notice)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ?? [];
  if (command !== "error" && command !== "warning" && command !== "notice") return undefined;
  const values = new Map(
    properties.split(",").map((pair) => [pair.split("=", 1)[0] ?? "", decoded(pair.slice(pair.indexOf("=") + 1))]),
  );
  const [path, at, title] = [values.get("file"), values.get("line"), values.get("title")];
  return {
    command,
    message: decoded(message),
    ...(path === undefined ? {} : { file: path }),
    ...(at === undefined ? {} : { line: Number(at) }),
    ...(title === undefined ? {} : { title }),
  };
}

const CODES: Readonly<Record<string, string>> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };

function decoded(value: string): string {
  return value.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => CODES[code] ?? code);
}

/** `NAME<<DELIMITER`, lines, `DELIMITER`. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}

function finished(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done, refuse) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: 5 * 60_000 });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.once("error", refuse);
    child.once("close", (status) => done({ status, stdout, stderr }));
  });
}
