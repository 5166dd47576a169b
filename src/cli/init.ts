// Puts the hooks in place: through husky where there is a package.json, else as plain hooks of git. A second run changes nothing.
import { spawn } from "node:child_process";
import { chmod, lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { say } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { escapeTerminal } from "../report/escape.ts";
import { type HookSettings, readHookSettings } from "./init-git.ts";
import { type HookKind, withLine } from "./init-hook-file.ts";
import { withHusky } from "./init-package.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";

/** Not commit-msg: it would start a process for each commit, and pre-push looks at the messages too. */
const HOOKS = ["pre-commit", "pre-merge-commit", "pre-push"] as const;

/** One file or setting, and what was done about it. */
interface Step {
  readonly what: string;
  /** Absent: nothing had to change. */
  readonly done?: string;
}

/** `stackgate init`. Throws StackgateError where there is no repository, or something in it is not to be changed. */
export async function runInit(language: Language, io: Io): Promise<ExitCode> {
  const git = await readHookSettings(io);
  const manifest = await textAt(git.top, "package.json");
  const elsewhere = git.hooksPath !== undefined && git.isLocal && !isHuskyPath(git.hooksPath);
  const steps = manifest === undefined || elsewhere ? await plainSteps(git, io) : await huskySteps(git, manifest, io);
  const tell = (line: string): void => io.stdout.write(`${escapeTerminal(line)}\n`);
  tell(
    say(language, manifest === undefined ? "cli.init.plain" : elsewhere ? "cli.init.hooks-path" : "cli.init.husky", {
      path: git.hooksPath ?? "",
    }),
  );
  const size = Math.max(...steps.map(({ what }) => what.length));
  for (const { what, done } of steps) {
    tell(`  ${done === undefined ? "=" : "+"} ${what.padEnd(size)}  ${done ?? say(language, "cli.init.same")}`);
  }
  for (const note of elsewhere || manifest === undefined
    ? []
    : await hiddenHooks(git, huskyFolder(manifest, git), language))
    tell(note);
  const added = steps.map(({ done }) => done ?? "").join();
  tell(say(language, added.includes("devDependencies.stackgate") ? "cli.init.install" : "cli.init.stands"));
  if (added.includes("devDependencies.husky")) tell(say(language, "cli.init.install-husky"));
  return 0;
}

function isHuskyPath(hooksPath: string): boolean {
  return /(?:^|[/\\])_[/\\]?$/.test(hooksPath);
}

async function huskySteps(git: HookSettings, manifest: string, io: Io): Promise<readonly Step[]> {
  const { top, hooksPath } = git;
  const folder = huskyFolder(manifest, git);
  await refuseLink(top, folder);
  const isInstalled = (await textAt(top, "node_modules/stackgate/package.json")) !== undefined;
  const { text, added } = withHusky(manifest, isInstalled);
  // Every file is read and judged before the first one is written.
  const hooks = await Promise.all(
    HOOKS.map((name) =>
      plannedHook(
        top,
        `${folder}/${name}`,
        `sh node_modules/stackgate/hooks/${name}${name === "pre-push" ? ' "$@"' : ""}`,
        "husky",
      ),
    ),
  );
  if (added.length > 0) await writeFile(join(top, "package.json"), text);
  const steps: Step[] = [{ what: "package.json", ...(added.length === 0 ? {} : { done: added.join(", ") }) }];
  for (const hook of hooks) steps.push(await writeHook(hook, 0o644));
  const active = `${folder}/_`;
  const stands =
    hooksPath !== undefined &&
    hooksPath.replace(/[/\\]$/, "") === active &&
    (await textAt(top, `${active}/h`)) !== undefined;
  if (!stands) await activate(git, folder, io);
  return [...steps, { what: "core.hooksPath", ...(stands ? {} : { done: active }) }];
}

/** Where husky's hooks lie: as git is set, as the prepare script says, or the usual place. */
function huskyFolder(manifest: string, { hooksPath, isLocal }: HookSettings): string {
  if (hooksPath !== undefined && isLocal && isHuskyPath(hooksPath)) return hooksPath.replace(/[/\\]_[/\\]?$/, "");
  return /"prepare"\s*:\s*"[^"]*\bhusky\s+([\w./-]+)/.exec(manifest)?.[1] ?? ".husky";
}

/** husky itself where it is installed; until then files of ours stand in for it, which its own replace with the next install. */
async function activate({ top, setHooksPath }: HookSettings, folder: string, { env }: Io): Promise<void> {
  const husky = join(top, "node_modules", "husky", "bin.js");
  if (!folder.includes("..") && (await lstat(husky).catch(absent)) !== undefined) {
    const { HUSKY: _, ...rest } = env;
    const code = await new Promise((done, refuse) => {
      spawn(process.execPath, [husky, folder], { cwd: top, env: rest, stdio: "ignore" })
        .once("error", refuse)
        .once("close", done);
    });
    if (code === 0 && (await textAt(top, `${folder}/_/h`)) !== undefined) return;
  }
  await mkdir(join(top, folder, "_"), { recursive: true });
  await writeFile(join(top, folder, "_", ".gitignore"), "*\n");
  await writeFile(join(top, folder, "_", "h"), STAND_IN);
  const own = await readdir(join(top, folder), { withFileTypes: true });
  for (const name of own.filter((entry) => entry.isFile() && /^[a-z-]+$/.test(entry.name)).map((entry) => entry.name)) {
    await writeFile(join(top, folder, "_", name), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n', { mode: 0o755 });
  }
  await setHooksPath(`${folder}/_`);
}

const STAND_IN = `# Stands in for husky until it is installed: runs the hook of the same name one folder up.
hook=$(dirname "$(dirname "$0")")/$(basename "$0")
[ -f "$hook" ] && [ "\${HUSKY-}" != 0 ] || exit 0
PATH=node_modules/.bin:$PATH exec sh -e "$hook" "$@"
`;

/** Hooks of git's own folder that core.hooksPath hides; those of our names run after ours. */
async function hiddenHooks(
  { ownFolder }: HookSettings,
  folder: string,
  language: Language,
): Promise<readonly string[]> {
  const files = (await readdir(ownFolder).catch(absent)) ?? [];
  const names = files
    .filter((name) => !name.endsWith(".sample") && !(HOOKS as readonly string[]).includes(name))
    .sort();
  return names.length === 0
    ? []
    : [say(language, "cli.init.hidden", { path: ".git/hooks", names: names.join(", "), folder })];
}

/** Plain hooks name this package by its place: they belong to this clone alone. */
async function plainSteps(
  { top, hooksPath, isLocal, folder, ownFolder }: HookSettings,
  { packageFolder }: Io,
): Promise<readonly Step[]> {
  const lineOf = (name: string): string => `sh ${quoted(join(packageFolder, "hooks", name))} "$@" || exit $?`;
  if (hooksPath !== undefined && !isLocal)
    throw new StackgateError("init-shared-hooks", { path: hooksPath, line: lineOf("pre-commit") });
  const target = hooksPath === undefined ? ownFolder : folder;
  const hooks = await Promise.all(HOOKS.map((name) => plannedHook(target, name, lineOf(name), "plain")));
  const steps: Step[] = [];
  for (const hook of hooks) {
    const { what, done } = await writeHook(hook, 0o755);
    const shown = relative(top, join(target, what)).split(sep).join("/");
    steps.push({ what: shown.startsWith("..") ? join(target, what) : shown, ...(done === undefined ? {} : { done }) });
  }
  return steps;
}

function quoted(path: string): string {
  return `'${path.replaceAll("\\", "/").replaceAll("'", "'\\''")}'`;
}

interface PlannedHook {
  readonly folder: string;
  readonly name: string;
  readonly line: string;
  readonly before: string | undefined;
  readonly after: string;
}

async function plannedHook(folder: string, name: string, line: string, kind: HookKind): Promise<PlannedHook> {
  const before = await textAt(folder, name);
  const after = withLine(before, line, kind);
  if (after === undefined) throw new StackgateError("init-foreign-hook", { path: name, line });
  return { folder, name, line, before, after };
}

async function writeHook({ folder, name, line, before, after }: PlannedHook, mode: number): Promise<Step> {
  const path = join(folder, name);
  if (after === before) return { what: name };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, after, { mode });
  if (mode === 0o755) await chmod(path, mode);
  return { what: name, done: line };
}

/** The text of a file, `undefined` where there is none. A link is refused: what it names may lie outside of the repository. */
async function textAt(folder: string, name: string): Promise<string | undefined> {
  const found = await refuseLink(folder, name);
  return found === undefined ? undefined : readFile(join(folder, name), "utf8");
}

async function refuseLink(folder: string, name: string): Promise<object | undefined> {
  const found = await lstat(join(folder, name)).catch(absent);
  if (found?.isSymbolicLink() === true && !name.startsWith("node_modules/"))
    throw new StackgateError("init-link", { path: name });
  return found;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}
