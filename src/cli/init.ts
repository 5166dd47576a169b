// Sets the gate up: hooks, the check on pull requests, a policy to fill in. A second run changes nothing, and `--remove` is the way back.
import { readdir } from "node:fs/promises";
import { say } from "../messages/catalogue.ts";
import type { Language } from "../model/text.ts";
import { escapeTerminal } from "../report/escape.ts";
import { marksOf } from "../report/paint.ts";
import { cutEnd, lineSize, wrap } from "../report/width.ts";
import type { Typed } from "./arguments.ts";
import { fileRemovals, fileSteps, WORKFLOW_PATH } from "./init-files.ts";
import { type HookSettings, readHookSettings } from "./init-git.ts";
import { HOOK_FILES, hookRemovals, hookSteps, hookWay, type Way } from "./init-hooks.ts";
import { proofOf } from "./init-proof.ts";
import { absent, type Step, textAt } from "./init-step.ts";
import { trackedEnvFiles, untracking } from "./init-tracked.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { lookOf } from "./terminal.ts";

type InitTyped = Extract<Typed, { command: "init" }>;

/**
 * `stackgate init`. 1 where the gate was tried and does not stand. Throws StackgateError where there is no repository, or something in
 * it is not to be changed; then nothing was.
 */
export async function runInit(typed: InitTyped, language: Language, io: Io): Promise<ExitCode> {
  const git = await readHookSettings(io);
  const way = await hookWay(git, typed.plain, io);
  const { ascii, columns } = lookOf(io.env, io.stdout);
  const look = { size: lineSize(columns), mark: marksOf(ascii).cut };
  const tell = (text: string): void => {
    for (const line of wrap(escapeTerminal(text), look.size)) io.stdout.write(`${line}\n`);
  };
  const steps = typed.remove
    ? [...(await hookRemovals(way, git, io)), ...(await fileRemovals(git, io.packageFolder))]
    : [
        ...(await hookSteps(way, git, io)),
        ...(await fileSteps(git, io.packageFolder, { wantsWorkflow: typed.ci, language })),
      ];
  tell(introOf(way, language));
  for (const line of stepLines(steps, typed.remove, language))
    io.stdout.write(`${cutEnd(escapeTerminal(line), look.size, look.mark)}\n`);
  const isWork = steps.some(({ write }) => write !== undefined);
  const tracked = typed.remove ? [] : await trackedEnvFiles(git.top, io);
  if (tracked.length > 0)
    tell(
      say(language, tracked.length === 1 ? "cli.init.tracked-one" : "cli.init.tracked-many", {
        paths: tracked,
        command: untracking(tracked),
      }),
    );
  if (typed.dryRun) {
    tell(say(language, "cli.init.dry-run"));
    return 0;
  }
  if (isWork && !typed.yes && io.stdin.isTTY === true && !(await isAgreed(language, io))) {
    tell(say(language, "cli.init.left"));
    return 0;
  }
  for (const { write } of steps) await write?.();
  if (typed.remove) {
    tell(say(language, isWork ? "cli.init.removed" : "cli.init.nothing"));
    return 0;
  }
  for (const note of await notesOf(way, git, steps, language)) tell(note);
  const code = await tellProof(way, language, io, tell);
  tell(say(language, "cli.init.undo"));
  return code;
}

function introOf(way: Way, language: Language): string {
  switch (way.kind) {
    case "husky":
      return say(language, "cli.init.husky");
    case "lefthook":
      return say(language, "cli.init.lefthook", { path: way.file });
    case "framework":
      return say(language, "cli.init.framework");
    case "hooks-path":
      return say(language, "cli.init.hooks-path", { path: way.path });
    case "tracked":
      return say(language, "cli.init.tracked", { path: way.folder });
    case "git":
      return say(language, "cli.init.plain");
  }
}

function stepLines(steps: readonly Step[], isRemoval: boolean, language: Language): readonly string[] {
  const size = Math.max(...steps.map(({ what }) => what.length));
  return steps.map(({ what, done, effect }) => {
    if (done === undefined) return `  = ${what.padEnd(size)}  ${say(language, "cli.init.same")}`;
    return isRemoval
      ? `  - ${what}`
      : `  + ${what.padEnd(size)}  ${effect === undefined ? done : say(language, effect)}`;
  });
}

/** A person is asked once, after the plan was shown; whoever pipes an answer in is none. */
async function isAgreed(language: Language, io: Io): Promise<boolean> {
  io.stdout.write(`${say(language, "cli.init.ask")} `);
  for await (const chunk of io.stdin)
    return /^(?:|y|yes|j|ja|是|好)$/i.test(Buffer.from(chunk).toString("utf8").trim());
  return false;
}

async function notesOf(
  way: Way,
  git: HookSettings,
  steps: readonly Step[],
  language: Language,
): Promise<readonly string[]> {
  const notes: string[] = [];
  const added = steps.map(({ done }) => done ?? "").join();
  // Also where an earlier run has written it: it is left to do until somebody has done it.
  const lacks = async (name: string): Promise<boolean> =>
    way.kind === "husky" && (await textAt(git.top, `node_modules/${name}/package.json`)) === undefined;
  if (way.kind === "husky") notes.push(...(await hiddenHooks(git, way.folder, language)));
  if (way.kind === "tracked") notes.push(...(await hiddenHooks(git, way.folder, language)));
  if (way.kind === "lefthook") notes.push(say(language, "cli.init.install-lefthook"));
  if (way.kind === "framework") notes.push(say(language, "cli.init.install-framework"));
  if (way.kind === "tracked") notes.push(say(language, "cli.init.each-clone", { path: way.folder }));
  if (added.includes("devDependencies.stackgate") || (await lacks("stackgate")))
    notes.push(say(language, "cli.init.install"));
  if (added.includes("devDependencies.husky") || (await lacks("husky")))
    notes.push(say(language, "cli.init.install-husky"));
  if (steps.some(({ what }) => what === WORKFLOW_PATH)) {
    const text = (await textAt(git.top, WORKFLOW_PATH)) ?? "";
    const id = /\buses:\s*["']?OWNER\//.test(text) ? "cli.init.required" : "cli.init.required-only";
    notes.push(say(language, id, { path: WORKFLOW_PATH, branch: git.mainBranch }));
  }
  return notes;
}

/** Hooks of git's own folder that core.hooksPath hides; those of our names run after ours. */
async function hiddenHooks(
  { ownFolder }: HookSettings,
  folder: string,
  language: Language,
): Promise<readonly string[]> {
  const files = (await readdir(ownFolder).catch(absent)) ?? [];
  const names = files
    .filter((name) => !name.endsWith(".sample") && !(HOOK_FILES as readonly string[]).includes(name))
    .sort();
  return names.length === 0 ? [] : [say(language, "cli.init.hidden", { path: ".git/hooks", names, folder })];
}

async function tellProof(way: Way, language: Language, io: Io, tell: (line: string) => void): Promise<ExitCode> {
  const proof = await proofOf(way, await readHookSettings(io), io);
  if (proof === "not-installed") {
    tell(say(language, "cli.init.not-tried"));
    return 0;
  }
  if (proof.refused && proof.passed) {
    tell(say(language, "cli.init.tried"));
    return 0;
  }
  tell(say(language, proof.refused ? "cli.init.tried-neither" : "cli.init.tried-leak", { said: proof.said }));
  return 1;
}
