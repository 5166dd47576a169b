// Runs a workflow of ours as users copy it, on a real runner: only the actions that it uses are stand-ins that keep artifacts and caches
// in folders, and `npm install` is already done.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { type ActTools, finished, plain } from "./act.ts";

export interface WorkflowRun {
  /** An empty folder of the test's. */
  readonly folder: string;
  /** The workflow's text. */
  readonly workflow: string;
  /** The folder to run in: a git repository. */
  readonly repository: string;
  /** OWNER/NAME of it. */
  readonly fullName: string;
  /** Stands in for https://github.com. */
  readonly server: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** The file that `stackgate` runs. */
  readonly cli: string;
  /** Lines of shell before it, which see its arguments. */
  readonly before?: string;
}

export interface WorkflowResult {
  readonly passed: boolean;
  readonly log: string;
  /** The folder of an artifact that was uploaded. */
  artifact(name: string): string;
  /** Names of all that were. */
  readonly artifacts: readonly string[];
}

const DOWNLOAD = `mkdir -p "$path"
for one in "$STORE"/artifacts/\${pattern:-$name}; do
  if [ -d "$one" ]; then find "$one" -type f -exec cp -t "$path" {} +; fi
done`;
/** The newest of those whose key begins so; keys in names of folders. */
const RESTORE = `for one in "$STORE"/caches/*; do
  case "$(basename "$one")" in "\${keys//\\//_}"*) cp -r "$one/." . ;; esac
done`;
const SAVE = `to="$STORE/caches/\${key//\\//_}"
mkdir -p "$to" && cp -r "$path" "$to/"`;

/** Scripts by what is used; `$STORE` is a folder of the test's, inputs are in the environment. */
const STAND_INS: Readonly<Record<string, string>> = {
  "actions/setup-node": "true",
  // The runner does this one itself: it copies the repository.
  "actions/checkout": "true",
  "actions/cache/restore": RESTORE,
  "actions/cache/save": SAVE,
  "actions/upload-artifact": 'mkdir -p "$STORE/artifacts/$name" && cp -r $path "$STORE/artifacts/$name/" || true',
  "actions/download-artifact": DOWNLOAD,
  "github/codeql-action/upload-sarif": "true",
};

export async function runWorkflow(tools: ActTools, run: WorkflowRun): Promise<WorkflowResult> {
  const { folder, workflow, repository, server } = run;
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const store = join(folder, "store");
  mkdirSync(join(store, "artifacts"), { recursive: true });
  mkdirSync(join(store, "caches"), { recursive: true });
  const bin = programs(write, run);
  const used = [...workflow.matchAll(/uses:\s*([\w.-]+\/[\w.-]+)([\w./-]*)@(\w+)/g)];
  const local = used.flatMap(([, action = "", part = "", ref = ""]) => {
    const script = STAND_INS[action + part];
    if (script === undefined) throw new Error(`no stand-in for ${action}${part}`);
    write(join("actions", `${action}${part}`, "action.yml"), composite(script));
    return ["--local-repository", `${server}/${action}@${ref}=${join(folder, "actions", action)}`];
  });
  const lines = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(([name, value]) => `${name}=${value}\n`)
      .join("");
  const variables = { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: run.fullName, STORE: store, ...run.env };
  const args = [
    ...["schedule", "-W", write("workflow.yml", workflow), "-e", write("event.json", "{}")],
    ...["-P", "ubuntu-latest=-self-hosted", "--json", "--use-new-action-cache", ...local],
    ...["--env-file", write("env", lines(variables)), "--secret-file", write("secrets", lines(run.secrets ?? {}))],
    ...["--var-file", write("vars", ""), "--input-file", write("inputs", "")],
  ];
  const env = {
    PATH: [bin, tools.node24, process.env.PATH].join(delimiter),
    HOME: folder,
    XDG_CACHE_HOME: join(folder, "cache"),
    TMPDIR: process.env.TMPDIR,
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const { status, stdout, stderr } = await finished(tools.act, args, repository, env);
  return {
    passed: status === 0,
    log: `${plain(stdout)}\n${stderr}`,
    artifact: (name) => join(store, "artifacts", name),
    artifacts: readdirSync(join(store, "artifacts")).sort(),
  };
}

/** A folder of programs: ours, and those that a test does not wait for. */
function programs(write: (name: string, text: string) => string, { cli, before = "" }: WorkflowRun): string {
  const all = {
    stackgate: `${before}\nexec node ${JSON.stringify(cli)} "$@"`,
    npm: "exit 0",
    sleep: "exit 0",
  };
  for (const [name, script] of Object.entries(all))
    chmodSync(write(join("bin", name), `#!/bin/bash\n${script}\n`), 0o755);
  return dirname(write("bin/none", ""));
}

function composite(script: string): string {
  const inputs = ["path", "name", "pattern", "key", "restore-keys"];
  const declared = inputs.map((name) => `  ${name}: { default: ${name === "path" ? '"."' : '""'} }\n`);
  const given = inputs.map((name) => `        ${name.replace("restore-", "")}: \${{ inputs.${name} }}\n`);
  return [
    "name: stand-in\ninputs:\n",
    ...declared,
    "runs:\n  using: composite\n  steps:\n    - shell: bash\n      env:\n",
    ...given,
    `      run: |\n${script.replaceAll(/^/gm, "        ")}\n`,
  ].join("");
}
