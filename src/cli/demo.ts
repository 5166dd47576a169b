// Shows what the gate does: a real commit in a repository of its own is refused, its stack audited and repaired, and the commit passes.
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sayDemo } from "../messages/demo.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { type Paint, paintOf } from "../report/paint.ts";
import { hanging, lineSize } from "../report/width.ts";
import { environmentElsewhere } from "../source/git/run.ts";
import { type Ended, runChild } from "./child.ts";
import type { Io } from "./io.ts";
import { madeUpKey } from "./made-up-key.ts";
import { type ExitCode, main } from "./main.ts";
import { lookOf } from "./terminal.ts";

const LOCAL = "127.0.0.1:5432:5432";
const OPEN = "5432:5432";

interface Stage {
  readonly folder: string;
  readonly env: Io["env"];
  readonly language: Language;
  readonly io: Io;
  readonly paint: Paint;
  /** Cells of a line. */
  readonly size: number;
}

/**
 * `stackgate demo`. Nothing outside of a new temporary folder is written, and the folder is removed unless it is to be kept. 0 where
 * all went as it has to; throws StackgateError `git-missing`, `demo-failed`.
 */
export async function runDemo({ keep }: { readonly keep: boolean }, language: Language, io: Io): Promise<ExitCode> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "stackgate-demo-")));
  const { colour, columns } = lookOf(io.env, io.stdout);
  const env = environmentOf(io, colour, language);
  const stage = { folder, env, language, io, paint: paintOf(colour), size: lineSize(columns) };
  try {
    await play(stage);
  } finally {
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
  say(stage, keep ? sayDemo(language, "kept", { folder }) : sayDemo(language, "removed"));
  say(stage, sayDemo(language, "next", { command: "npx stackgate init" }));
  return 0;
}

async function play(stage: Stage): Promise<void> {
  const { folder, language, paint } = stage;
  say(stage, sayDemo(language, "start", { folder }), paint.bold);
  await begin(stage);
  await writeFile(join(folder, ".env"), envFile());
  await writeFile(join(folder, "docker-compose.yml"), composeFile(OPEN));
  await gitOrFail(stage, ["add", "-A"]);

  title(stage, "change");
  for (const [file, line] of [
    [".env", "OPENAI_API_KEY=…"],
    ["docker-compose.yml", `ports: ["${OPEN}"]   # ${sayDemo(language, "change.port")}`],
  ] as const)
    say(stage, `+ ${file.padEnd(20)}${line}`, paint.dim);
  const first = await commit(stage);
  if (first.status === 0) throw new StackgateError("demo-failed", { step: "git commit" });
  say(stage, sayDemo(language, "refused", { status: first.status }), paint.red);

  title(stage, "audit");
  await ours(stage, ["audit"]);
  title(stage, "fix");
  await ours(stage, ["fix", "--write"]);

  title(stage, "again");
  await ofUser(stage, ["add", "docker-compose.yml", ".gitignore", ".env.example"]);
  const second = await commit(stage);
  if (second.status !== 0) throw new StackgateError("demo-failed", { step: "git commit" });
  say(stage, sayDemo(language, "passed"), paint.green);
  say(stage, "");
}

/** Neither the settings of whoever runs it nor a repository around it have a part in this. */
function environmentOf(io: Io, colour: boolean, language: Language): Io["env"] {
  return {
    ...environmentElsewhere({ cwd: io.cwd, env: io.env }),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    FORCE_COLOR: colour ? "1" : "0",
    LC_ALL: language === "zh" ? "zh_CN.UTF-8" : "en_US.UTF-8",
    STACKGATE_CHAINED: "1",
  };
}

/** A repository whose stack is shut, with the hook in place. */
async function begin(stage: Stage): Promise<void> {
  const { folder, io } = stage;
  await gitOrFail(stage, ["init", "-q", "-b", "main"]);
  await writeFile(join(folder, "docker-compose.yml"), composeFile(LOCAL));
  await writeFile(join(folder, "README.md"), "# assistant\n");
  await gitOrFail(stage, ["add", "-A"]);
  await commit(stage, "A stack", { quiet: true });
  const hooks = join(folder, ".git", "hooks");
  await mkdir(hooks, { recursive: true });
  const hook = join(hooks, "pre-commit");
  const own = join(io.packageFolder, "hooks", "pre-commit").replaceAll("'", "'\\''");
  await writeFile(hook, `#!/bin/sh\nexec '${own}'\n`);
  await chmod(hook, 0o755);
}

async function commit(stage: Stage, message = "Start the stack", { quiet = false } = {}): Promise<Ended> {
  if (!quiet) say(stage, `${stage.paint.bold("$")} git commit -m "${message}"`);
  const ended = await git(stage, ["commit", "-q", "-m", message]);
  if (ended.status === 127) throw new StackgateError("git-missing", { detail: "ENOENT" });
  if (!quiet) stage.io.stdout.write(`${ended.stdout}${ended.stderr}`);
  return ended;
}

const WHO = ["-c", "user.name=demo", "-c", "user.email=demo@example.org", "-c", "commit.gpgsign=false"];

function git({ folder, env }: Stage, args: readonly string[]): Promise<Ended> {
  return runChild(["git", ...WHO, ...args], { cwd: folder, env });
}

async function gitOrFail(stage: Stage, args: readonly string[]): Promise<void> {
  const { status } = await git(stage, args);
  if (status === 127) throw new StackgateError("git-missing", { detail: "ENOENT" });
  if (status !== 0) throw new StackgateError("demo-failed", { step: `git ${args[0] ?? ""}` });
}

/** As the user types it. */
async function ofUser(stage: Stage, args: readonly string[]): Promise<void> {
  say(stage, `${stage.paint.bold("$")} git ${args.join(" ")}`);
  await gitOrFail(stage, args);
}

async function ours({ folder, env, language, io, paint }: Stage, argv: readonly string[]): Promise<void> {
  io.stdout.write(`${paint.bold("$")} stackgate ${argv.join(" ")}\n`);
  const { runApart: _, staged: __, ...own } = io;
  const code = await main([...argv, "--lang", language], { ...own, cwd: folder, env });
  if (code === 2) throw new StackgateError("demo-failed", { step: `stackgate ${argv[0] ?? ""}` });
}

function title(stage: Stage, id: Parameters<typeof sayDemo>[1]): void {
  say(stage, "");
  say(stage, sayDemo(stage.language, id), stage.paint.bold, "— ");
}

function say({ io, size }: Stage, text: string, paint = (line: string): string => line, lead = ""): void {
  for (const line of hanging(lead, text, size)) io.stdout.write(`${paint(line)}\n`);
}

function envFile(): string {
  return `OPENAI_API_KEY=${madeUpKey()}\nSECRET_KEY=change-me\nLOG_LEVEL=INFO\n`;
}

function composeFile(port: string): string {
  return `services:
  api:
    image: langgenius/dify-api:0.15.3
    user: "1001"
    env_file: .env
    depends_on: [db]
    networks: [inside]

  db:
    image: postgres:15.10-alpine
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?set it}
    ports: ["${port}"]
    volumes: ["db:/var/lib/postgresql/data"]
    networks: [inside]

networks:
  inside: {}

volumes:
  db: {}
`;
}
