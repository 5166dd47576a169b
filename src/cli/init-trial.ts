// Tries the gate: a key made for the purpose has to be refused by the hook that git runs, and a text without one has to pass.
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { environmentElsewhere } from "../source/git/run.ts";
import { runChild } from "./child.ts";
import type { Io } from "./io.ts";
import { madeUpKey } from "./made-up-key.ts";

/** The hook as git runs it, or the one line of it that is ours where the rest would do the user's own work. */
export type Tried = { readonly kind: "git" } | { readonly kind: "line"; readonly line: string };

export interface Proof {
  /** A commit with a key was refused. */
  readonly refused: boolean;
  /** A commit without one passed. */
  readonly passed: boolean;
  /** The first line that the second one said. */
  readonly said: string;
}

/**
 * Everything is kept in a folder of its own that is removed: an index, and the objects that are made for it. Neither the index nor
 * the objects nor the working tree of the repository change. Never throws for a hook that fails.
 */
export async function proveGate(top: string, io: Io, tried: Tried): Promise<Proof> {
  const folder = await mkdtemp(join(tmpdir(), "stackgate-proof-"));
  try {
    const objects = join(folder, "objects");
    await mkdir(objects);
    // Neither a program that the repository brought on PATH nor one that its settings name has a part in this.
    const own: Io["env"] = { ...environmentElsewhere({ cwd: top, env: io.env }), ...settingsOf(io.env) };
    const env = {
      ...own,
      GIT_INDEX_FILE: join(folder, "index"),
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(
        top,
        (await run([...GIT, "rev-parse", "--git-path", "objects"], top, own)).said,
      ),
      // Neither a hook that ours hides nor a linter that somebody put in front of it is part of the trial.
      STACKGATE_CHAINED: "1",
    };
    await run([...GIT, "read-tree", "HEAD"], top, env);
    const name = `stackgate-proof-${randomBytes(6).toString("hex")}`;
    const attempt = async (path: string, text: string): Promise<Ran> => {
      const { said: id } = await run([...GIT, "hash-object", "-w", "--stdin"], top, env, text);
      await run([...GIT, "update-index", "--add", "--cacheinfo", `100644,${id},${path}`], top, env);
      const ran = await run(tried.kind === "git" ? HOOK : ["sh", "-e", "-c", tried.line], top, env);
      await run([...GIT, "update-index", "--force-remove", path], top, env);
      return ran;
    };
    const leak = await attempt(`${name}/.env`, `OPENAI_API_KEY=${madeUpKey()}\n`);
    const clean = await attempt(`${name}/README`, "nothing\n");
    return { refused: leak.status !== 0, passed: clean.status === 0, said: clean.told };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const GIT = ["git", "-c", "core.fsmonitor=false"];
const HOOK = [...GIT, "hook", "run", "pre-commit"];

/** Where the user's own settings of git are, if anywhere else than usual. */
function settingsOf(env: Io["env"]): Io["env"] {
  const names = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

interface Ran {
  readonly status: number;
  /** What it printed, trimmed. */
  readonly said: string;
  /** The first line of what it said to people. */
  readonly told: string;
}

async function run(command: readonly string[], cwd: string, env: Io["env"], input = ""): Promise<Ran> {
  const { status, stdout, stderr } = await runChild(command, { cwd, env, input });
  const said = stdout.trim();
  return { status, said, told: `${stderr}\n${said}`.trim().split("\n")[0] ?? "" };
}
