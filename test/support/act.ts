// Drives a real runner of GitHub workflows (nektos/act, host mode) over an action folder and a repository served from the disk.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface ActTools {
  readonly act: string;
  /** Folder with a `node` of version 24. */
  readonly node24: string;
}

/** The runner and its Node, or the plain word for what is missing. scripts/e2e-tools.mjs obtains them. */
export function actTools(env: NodeJS.ProcessEnv): ActTools | string {
  const { STACKGATE_ACT: act, STACKGATE_NODE24: node24 } = env;
  if (act === undefined || !existsSync(act))
    return "no act: STACKGATE_ACT is not set to it (node scripts/e2e-tools.mjs)";
  if (node24 === undefined || !existsSync(join(node24, "node")))
    return "no Node 24: STACKGATE_NODE24 is not set to its folder (node scripts/e2e-tools.mjs)";
  return { act, node24 };
}

/** One workflow run. */
export interface Scene {
  /** An empty folder of the test's. */
  readonly folder: string;
  /** The folder that serves repositories: `<served>/<repository>`; stands in for https://github.com. */
  readonly served: string;
  /** OWNER/NAME below `served`. */
  readonly repository: string;
  readonly event: string;
  readonly payload: unknown;
  /** Shell lines that stand in for actions/checkout: they run in the empty workspace. `$REMOTE` is the repository's URL. */
  readonly checkout: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The folder to run in as a local clone, for the events whose commit is the clone's HEAD. Default: the served repository. */
  readonly clone?: string;
  /** More variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** Stands in for https://github.com in place of `served`. */
  readonly server?: string;
  /** The job's token. Default: none. */
  readonly token?: string;
}

export interface WorkflowCommand {
  readonly command: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

export interface SceneResult {
  /** Whether the job passed. */
  readonly passed: boolean;
  /** What the action's step said to the runner, in order. */
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that the runner logged, as text. */
  readonly log: string;
}

/** What actions/checkout does by default: one commit, detached. For {@link Scene.checkout}. */
export function checkoutOf(ref: string, depth = "--depth=1"): string {
  return `git init -q .\ngit fetch -q --no-tags ${depth} "$REMOTE" "+${ref}:refs/remotes/pull/1/merge"\ngit checkout -q --detach refs/remotes/pull/1/merge`;
}

/** Lays the action out as a runner would fetch it: action.yml, package.json and dist/ of `top`, nothing else. */
export function layOutAction(top: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ["action.yml", "package.json", "dist"])
    cpSync(join(top, name), join(folder, name), { recursive: true });
  return folder;
}

/** Runs the scene; the action is used as `OWNER/stackgate@v1`. */
export async function runScene(tools: ActTools, action: string, scene: Scene): Promise<SceneResult> {
  const { folder, served, repository } = scene;
  const remote = join(served, repository);
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const workflow = file("workflow.yml", workflowOf(scene));
  const event = file("event.json", JSON.stringify(scene.payload));
  const empty = file("empty", "");
  const secrets = file("secrets", scene.token === undefined ? "" : `GITHUB_TOKEN=${scene.token}\n`);
  const server = scene.server ?? pathToFileURL(served).href.replace(/\/$/, "");
  const variables = {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    REMOTE: pathToFileURL(remote).href,
    ...scene.env,
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  const args = [
    ...[scene.event, "-W", workflow, "-e", event, "-P", "ubuntu-latest=-self-hosted", "--json"],
    // The server stands in for GitHub in `uses:` too, so the action's home is named in full.
    ...["--local-repository", `${server}/OWNER/stackgate@v1=${action}`, "--use-new-action-cache"],
    // Without these four the runner loads the scanned repository's own .env, .secrets, .vars and .input.
    ...[
      "--env-file",
      file("env", lines.join("")),
      "--secret-file",
      secrets,
      "--var-file",
      empty,
      "--input-file",
      empty,
    ],
  ];
  const env = {
    PATH: [tools.node24, process.env.PATH].join(delimiter),
    HOME: folder,
    XDG_CACHE_HOME: join(folder, "cache"),
    TMPDIR: process.env.TMPDIR,
  };
  const { status, stdout, stderr } = await finished(tools.act, args, scene.clone ?? remote, env);
  return { passed: status === 0, ...readLog(stdout), log: `${plain(stdout)}\n${stderr}` };
}

function workflowOf({ event, checkout, inputs = {} }: Scene): string {
  const indented = checkout.split("\n").map((line) => `          ${line}\n`);
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`);
  return [
    `on:\n  ${event === "schedule" ? 'schedule: [{cron: "0 0 * * *"}]' : `${event}:`}\n`,
    "permissions: {}\njobs:\n  stackgate:\n    runs-on: ubuntu-latest\n    permissions: { contents: read }\n    steps:\n",
    `      - run: |\n${indented.join("")}`,
    "      - id: gate\n        uses: OWNER/stackgate@v1\n",
    given.length === 0 ? "" : `        with:\n${given.join("")}`,
  ].join("");
}

interface LogLine {
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly msg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

function parsed(stdout: string): readonly LogLine[] {
  return stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as LogLine] : []));
}

/** What the runner logged, as text. */
export function plain(stdout: string): string {
  return parsed(stdout)
    .filter(({ command }) => command !== "add-mask")
    .map(({ msg, content, arg }) => [msg, content, arg].filter((part) => part !== undefined).join("\n"))
    .join("\n");
}

function readLog(stdout: string): Pick<SceneResult, "commands" | "outputs" | "summary"> {
  const commands: WorkflowCommand[] = [];
  const outputs: Record<string, string> = {};
  let summary = "";
  for (const { stepID, command, name = "", arg = "", content = "", kvPairs = {} } of parsed(stdout)) {
    if (stepID?.[0] !== "gate") continue;
    if (command === "set-output") outputs[name] = arg;
    if (command === "summary") summary += content;
    if (command !== "error" && command !== "warning" && command !== "notice") continue;
    const { file, line, title } = kvPairs;
    commands.push({
      command,
      message: arg,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(title === undefined ? {} : { title }),
    });
  }
  return { commands, outputs, summary };
}

/** Runs the runner to its end. */
export function finished(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done, refuse) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: 5 * 60_000 });
    let stdout = "";
    let stderr = "";
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
