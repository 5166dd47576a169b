// How git is run. Nothing of the scanned repository chooses a program, nobody is asked anything, nothing is fetched or written.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, sep } from "node:path";
import type { Readable, Writable } from "node:stream";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where git is run, and in which environment of ours. */
export interface GitRoom {
  readonly cwd: string;
  readonly env: Environment;
  /** Ends every git of this room at once. */
  readonly signal?: AbortSignal | undefined;
}

export interface GitOptions {
  /** Absent: there is no input. */
  readonly stdin?: "pipe";
  /** Put over the hardened environment, by the one caller that fetches. */
  readonly variables?: Environment;
  /** Ends git after this long; absent: ten minutes. */
  readonly timeoutMs?: number | "none";
}

export interface RunningGit {
  /** What it was told to do, as people know it: `cat-file`. */
  readonly command: string;
  readonly stdin: Writable | undefined;
  /** Absent when git could not be started. To be read at once: what nobody reads is lost when git ends. */
  readonly stdout: Readable | undefined;
  /** Never rejects. Fulfilled when git has ended and all of its output was read. */
  readonly ending: Promise<Ending>;
  /** With what it went beyond, if that is why. */
  kill(cut?: Ending["cut"]): void;
  /** Ends it when nobody cares any more how it ends. */
  abandon(): void;
}

export interface Ending {
  readonly command: string;
  /** Decides alone whether git failed; what it wrote to stderr does not. 128 when a signal ended it. */
  readonly status: number;
  /** Its first 16 KiB; only to tell one failure from another, never to be shown. */
  readonly stderr: string;
  /** The system's code when git could not be started at all. */
  readonly notStarted?: string;
  readonly cut?: "time" | "size";
}

export interface GitOutput extends Ending {
  /** In the pieces in which it came. */
  readonly stdout: readonly Buffer[];
}

const HARDENED = [
  "--no-pager",
  ...[
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "log.showSignature=false",
    "-c",
    "protocol.allow=never",
  ],
  // A commit graph is taken at its word by git; only the objects are.
  ...["-c", "core.commitGraph=false"],
  // Where the repository sets this one, it wins over the variable below.
  ...["-c", "core.useReplaceRefs=false"],
];
/** The ones with which git tells a hook where to look. */
const KEPT = new Set([
  ...["GIT_INDEX_FILE", "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"],
  ...["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH"],
]);
const FIXED: Environment = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ALLOW_PROTOCOL: "none",
  LC_ALL: "C",
  NoDefaultCurrentDirectoryInExePath: "1",
};
const MAX_STDERR = 16 << 10;
/** A repository can be made to list more paths than anyone has memory for. */
const MAX_OUTPUT = 256 << 20;
const TIMEOUT_MS = 10 * 60_000;

/** Starts git at once and returns at once. */
export function startGit(room: GitRoom, args: readonly string[], options: GitOptions = {}): RunningGit {
  const command = args.find((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-c") ?? "";
  const env = { ...hardenedEnvironment(room), ...options.variables };
  const child = spawn("git", [...HARDENED, ...innerRefused(room), ...args], {
    cwd: room.cwd,
    env,
    stdio: [options.stdin ?? "ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  const { stdin, stdout, stderr } = child;
  const told: Buffer[] = [];
  let length = 0;
  stderr?.on("data", (chunk: Buffer) => {
    if (length < MAX_STDERR) told.push(chunk);
    length += chunk.length;
  });
  // A git that ended before it read its input is told by its ending.
  stdin?.on("error", () => {});
  let cut: Ending["cut"];
  const kill = (why?: Ending["cut"]): void => {
    cut ??= why;
    // For one that could not be started node would name process 0, which is all of our group, git's and the shell's among them.
    if (child.pid !== undefined) child.kill("SIGKILL");
    // Output that nobody reads any more would keep it from counting as ended.
    stdout?.destroy();
  };
  endWithUs(child, kill);
  const abandon = (): void => {
    kill();
    child.unref();
  };
  const endNow = (): void => kill();
  if (room.signal?.aborted === true) endNow();
  room.signal?.addEventListener("abort", endNow);
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const timer = timeoutMs === "none" ? undefined : setTimeout(() => kill("time"), timeoutMs);
  const ending = new Promise<Ending>((done) => {
    const end = (status: number, more: Partial<Ending>): void => {
      clearTimeout(timer);
      room.signal?.removeEventListener("abort", endNow);
      done({ command, status, stderr: Buffer.concat(told).toString("latin1", 0, MAX_STDERR), ...more });
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) end(128, { notStarted: error.code ?? "" });
    });
    child.once("close", (status) => end(status ?? 128, cut === undefined ? {} : { cut }));
  });
  return { command, stdin: stdin ?? undefined, stdout: stdout ?? undefined, ending, kill, abandon };
}

const running = new Set<() => void>();

/** A git outlives nobody: whoever interrupts the scan has interrupted it too. */
function endWithUs(child: ChildProcess, kill: () => void): void {
  if (running.size === 0) process.once("exit", endRunning);
  running.add(kill);
  child.once("close", () => {
    running.delete(kill);
    if (running.size === 0) process.removeListener("exit", endRunning);
  });
}

function endRunning(): void {
  for (const kill of running) kill();
}

/** Starts git at once and collects what it prints. Never rejects. */
export async function gitOutput(room: GitRoom, args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
  return collected(startGit(room, args, options));
}

/** All that a git which runs already prints. Never rejects. */
export async function collected(git: RunningGit): Promise<GitOutput> {
  const stdout: Buffer[] = [];
  let length = 0;
  git.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= MAX_OUTPUT) stdout.push(chunk);
    else git.kill("size");
  });
  return { ...(await git.ending), stdout };
}

/** Ends a git that works on something without end before it has taken all memory: it should print as it goes. */
export function endWhenSilent(git: RunningGit, silentMs: number): void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => git.kill("time"), silentMs);
  };
  wait();
  git.stdout?.on("data", wait);
  git.ending.then(() => clearTimeout(timer));
}

/** As text, for answers of a few lines. */
export function textOf({ stdout }: GitOutput): string {
  return Buffer.concat(stdout).toString("utf8");
}

/**
 * The environment of `room` for another repository: without what tells a hook's git where to look (whom to trust on the network
 * stays), and still without the programs that the repository of `room` may have brought.
 */
export function environmentElsewhere({ cwd, env }: GitRoom): Environment {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_(?!SSL_CA)/i.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, trusted(name, value, cwd)]));
}

/** Files that a repository tracks may look like a bare repository; whoever means such a one says so with GIT_DIR. */
function innerRefused({ cwd, env }: GitRoom): readonly string[] {
  return env.GIT_DIR === undefined && enclosingTop(cwd) !== undefined ? ["-c", "safe.bareRepository=explicit"] : [];
}

const hardened = new WeakMap<GitRoom, Environment>();

function hardenedEnvironment(room: GitRoom): Environment {
  const known = hardened.get(room);
  if (known !== undefined) return known;
  const { cwd, env } = room;
  const own: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    if (upper.startsWith("GIT_") && !KEPT.has(upper)) continue;
    own[name] = trusted(name, value, cwd);
  }
  const all = { ...own, ...FIXED };
  hardened.set(room, all);
  return all;
}

function trusted(name: string, value: string | undefined, cwd: string): string | undefined {
  return value !== undefined && name.toUpperCase() === "PATH" ? trustedPath(value, cwd) : value;
}

/** husky and npx put folders of the scanned repository in front; a `git` in there is not ours to run, nor one that a link leads to. */
function trustedPath(path: string, cwd: string): string {
  const top = enclosingTop(cwd);
  const tops = top === undefined ? [] : [...new Set([top, realPlace(top)])];
  const isInside = (place: string): boolean => tops.some((one) => place === one || place.startsWith(one + sep));
  const isTrusted = (folder: string): boolean =>
    isAbsolute(folder) &&
    !/[/\\]node_modules[/\\]\.bin[/\\]?$/.test(folder) &&
    ![folder, realPlace(folder), realPlace(join(folder, "git"))].some(isInside);
  return path.split(delimiter).filter(isTrusted).join(delimiter);
}

/** Without links; as it is where nothing is there. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return path;
  }
}

/** Good enough to tell which programs the repository may have brought: the nearest folder upwards that holds `.git`. */
function enclosingTop(cwd: string): string | undefined {
  for (let folder = cwd; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
  }
  return undefined;
}
