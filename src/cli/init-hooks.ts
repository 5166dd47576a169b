// Where the hooks go: to whatever the repository has for them already, else through husky, git's own folder or a tracked one.
import { readdir, readFile, rm, rmdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { StackgateError } from "../model/problem.ts";
import type { HookSettings } from "./init-git.ts";
import { type HookKind, withLine, withoutLine } from "./init-hook-file.ts";
import { activateHusky, huskyFolder, isHuskyPath } from "./init-husky.ts";
import { withHusky, withoutHusky } from "./init-package.ts";
import { absent, fileStep, refuseLink, type Step, textAt } from "./init-step.ts";
import type { Io } from "./io.ts";

/** Not commit-msg: it would start a process for each commit, and pre-push looks at the messages too. */
export const HOOK_FILES = ["pre-commit", "pre-merge-commit", "pre-push"] as const;
const EFFECTS = {
  "pre-commit": "cli.init.effect.pre-commit",
  "pre-merge-commit": "cli.init.effect.pre-merge-commit",
  "pre-push": "cli.init.effect.pre-push",
} as const;

/** Who runs the hooks. */
export type Way =
  | { readonly kind: "husky"; readonly manifest: string; readonly folder: string }
  | { readonly kind: "lefthook"; readonly file: string }
  | { readonly kind: "framework" }
  | { readonly kind: "hooks-path"; readonly path: string }
  | { readonly kind: "tracked"; readonly folder: string }
  | { readonly kind: "git" };

const LEFTHOOK = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"] as const;
export const FRAMEWORK_FILE = ".pre-commit-config.yaml";

/** What is there decides; `--plain` only where nothing is. Throws StackgateError `init-shared-hooks`, `init-link`. */
export async function hookWay(git: HookSettings, isPlain: boolean, io: Io): Promise<Way> {
  const { top, hooksPath, isLocal } = git;
  const manifest = await textAt(top, "package.json");
  if (hooksPath !== undefined && isLocal && !isHuskyPath(hooksPath)) return { kind: "hooks-path", path: hooksPath };
  if (manifest !== undefined && (isHusky(hooksPath, manifest) || (await isFolder(top, ".husky"))))
    return { kind: "husky", manifest, folder: huskyFolder(manifest, git) };
  for (const file of LEFTHOOK) if ((await textAt(top, file)) !== undefined) return { kind: "lefthook", file };
  if ((await textAt(top, FRAMEWORK_FILE)) !== undefined) return { kind: "framework" };
  if (isPlain) return { kind: "tracked", folder: await trackedFolder(top) };
  if (manifest !== undefined) return { kind: "husky", manifest, folder: huskyFolder(manifest, git) };
  if (hooksPath !== undefined)
    throw new StackgateError("init-shared-hooks", { path: hooksPath, line: placeLine("pre-commit", io) });
  return { kind: "git" };
}

function isHusky(hooksPath: string | undefined, manifest: string): boolean {
  return (hooksPath !== undefined && isHuskyPath(hooksPath)) || /"prepare"\s*:\s*"[^"]*\bhusky\b/.test(manifest);
}

async function isFolder(top: string, name: string): Promise<boolean> {
  return (await refuseLink(top, name)) !== undefined;
}

/** `hooks`, unless that holds something else: React has hooks of its own. */
async function trackedFolder(top: string): Promise<string> {
  const names = (await readdir(join(top, "hooks")).catch(absent)) ?? [];
  return names.length === 0 || names.some((name) => (HOOK_FILES as readonly string[]).includes(name))
    ? "hooks"
    : ".githooks";
}

/** The line that a hook file of the repository runs, where the package is among its dependencies. */
function ownLine(name: string): string {
  return `sh node_modules/stackgate/hooks/${name}${name === "pre-push" ? ' "$@"' : ""}`;
}

function quoted(path: string): string {
  return `'${path.replaceAll("\\", "/").replaceAll("'", "'\\''")}'`;
}

/** The line of a hook file that belongs to this clone alone: it names this package by its place. */
function placeLine(name: string, { packageFolder }: Io): string {
  return `sh ${quoted(join(packageFolder, "hooks", name))} "$@" || exit $?`;
}

/** The line of a hook file, and the folder of that file; `undefined`: another program keeps the hooks. */
export function hookLine(way: Way, git: HookSettings, name: string, io: Io): HookPlace | undefined {
  const line = placeLine(name, io);
  switch (way.kind) {
    case "husky":
      return { folder: git.top, name: `${way.folder}/${name}`, line: ownLine(name), kind: "husky", mode: 0o644 };
    case "hooks-path":
      return { folder: git.folder, name, line, kind: "plain", mode: 0o755 };
    case "git":
      return { folder: git.ownFolder, name, line, kind: "plain", mode: 0o755 };
    case "lefthook":
    case "framework":
    case "tracked":
      return undefined;
  }
}

export interface HookPlace {
  readonly folder: string;
  readonly name: string;
  readonly line: string;
  readonly kind: HookKind;
  readonly mode: number;
}

/** What has to be done for `way`. Throws StackgateError `init-foreign-hook`, `init-package`, `init-link`. */
export async function hookSteps(way: Way, git: HookSettings, io: Io): Promise<readonly Step[]> {
  const { top } = git;
  switch (way.kind) {
    case "husky": {
      await refuseLink(top, way.folder);
      const isInstalled = (await textAt(top, "node_modules/stackgate/package.json")) !== undefined;
      const { text, added } = withHusky(way.manifest, isInstalled);
      const manifest = await fileStep({ folder: top, name: "package.json", done: added.join(", "), edit: () => text });
      return [manifest, ...(await lineSteps(way, git, io)), await activation(way.folder, git, io)];
    }
    case "git":
    case "hooks-path":
      return lineSteps(way, git, io);
    case "lefthook":
      return [
        await fileStep({
          folder: top,
          name: way.file,
          done: LEFTHOOK_FILE,
          effect: "cli.init.effect.hooks",
          edit: withLefthook,
        }),
      ];
    case "framework":
      return [
        await fileStep({
          folder: top,
          name: FRAMEWORK_FILE,
          done: "stackgate, stackgate-push",
          effect: "cli.init.effect.hooks",
          edit: withFramework,
        }),
        await legacyStep(git, io, (before, line) => withLine(before, line, "plain") ?? before),
      ];
    case "tracked":
      return trackedSteps(way.folder, git, io);
  }
}

/**
 * pre-commit tells its hooks about the first ref of a push and no other. The hook that was there before it is told all of them, and
 * this is where it keeps that one.
 */
function legacyStep(
  { top, ownFolder }: HookSettings,
  io: Io,
  edit: (before: string | undefined, line: string) => string | undefined,
): Promise<Step> {
  const [name, line] = ["pre-push.legacy", placeLine("pre-push", io)];
  const what = shownPath(top, ownFolder, name);
  const effect = EFFECTS["pre-push"];
  return fileStep({
    folder: ownFolder,
    name,
    what,
    done: line,
    effect,
    mode: 0o755,
    edit: (before) => edit(before, line),
  });
}

async function lineSteps(way: Way, git: HookSettings, io: Io): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const hook of HOOK_FILES) {
    const place = hookLine(way, git, hook, io);
    if (place === undefined) continue;
    const { folder, name, line, kind, mode } = place;
    const own = await readFile(join(io.packageFolder, "hooks", hook), "utf8");
    const edit = (before: string | undefined): string => {
      if (kind === "plain" && before !== undefined && isCopy(before)) return own;
      const after = withLine(kind === "plain" ? movedTo(before, line, hook) : before, line, kind);
      if (after === undefined) throw new StackgateError("init-foreign-hook", { path: name, line });
      return after;
    };
    const what = shownPath(git.top, folder, name);
    steps.push(await fileStep({ folder, name, what, done: line, effect: EFFECTS[hook], mode, edit }));
  }
  return steps;
}

/** A line of ours that names a package which lies elsewhere now, or no longer anywhere. */
function movedTo(before: string | undefined, line: string, hook: string): string | undefined {
  return before?.replace(new RegExp(`^sh '[^\\n]*/hooks/${hook}' "\\$@" \\|\\| exit \\$\\?$`, "m"), () => line);
}

function shownPath(top: string, folder: string, name: string): string {
  const shown = relative(top, join(folder, name)).split(sep).join("/");
  return shown.startsWith("..") ? join(folder, name) : shown;
}

async function activation(folder: string, { top, hooksPath, setHooksPath }: HookSettings, io: Io): Promise<Step> {
  const active = `${folder}/_`;
  const stands = hooksPath?.replace(/[/\\]$/, "") === active && (await textAt(top, `${active}/h`)) !== undefined;
  if (stands) return { what: "core.hooksPath" };
  return { what: "core.hooksPath", done: active, write: () => activateHusky(top, folder, setHooksPath, io) };
}

async function trackedSteps(
  folder: string,
  { top, setHooksPath, hooksPath }: HookSettings,
  { packageFolder }: Io,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const hook of HOOK_FILES) {
    const own = await readFile(join(packageFolder, "hooks", hook), "utf8");
    const name = `${folder}/${hook}`;
    const line = `${ownLine(hook)} || exit $?`;
    const edit = (before: string | undefined): string => {
      if (before === undefined || isCopy(before)) return own;
      const after = withLine(before, line, "plain");
      if (after === undefined) throw new StackgateError("init-foreign-hook", { path: name, line });
      return after;
    };
    const [done, effect] = [`stackgate hook ${hook}`, EFFECTS[hook]];
    steps.push(await fileStep({ folder: top, name, done, effect, mode: 0o755, edit }));
  }
  const isSet = hooksPath === folder;
  return [...steps, { what: "core.hooksPath", ...(isSet ? {} : { done: folder, write: () => setHooksPath(folder) }) }];
}

/** A copy of hooks/NAME, of this version or an earlier one. */
export function isCopy(text: string): boolean {
  return text.startsWith("#!/bin/sh\n# Finds stackgate and a node to run it");
}

const LEFTHOOK_FILE = "node_modules/stackgate/hooks/lefthook.yml";
const EXTENDS = `extends:\n  - ${LEFTHOOK_FILE}\n`;

/** Throws StackgateError `init-lefthook` where the file extends others already: which goes first is the owner's choice. */
function withLefthook(before = ""): string {
  if (before.includes(LEFTHOOK_FILE)) return before;
  if (/^extends\s*:/m.test(before)) throw new StackgateError("init-lefthook", { line: `- ${LEFTHOOK_FILE}` });
  return `${before}${before.endsWith("\n") ? "" : "\n"}${EXTENDS}`;
}

function frameworkEntry(indent: string): string {
  const hook = (id: string, name: string, stages: string): readonly string[] => [
    `    - id: ${id}`,
    `      name: ${id}`,
    `      entry: sh node_modules/stackgate/hooks/${name}`,
    "      language: system",
    `      stages: [${stages}]`,
    "      pass_filenames: false",
    "      always_run: true",
    "      require_serial: true",
  ];
  return [
    "- repo: local",
    "  hooks:",
    ...hook("stackgate", "pre-commit", "pre-commit, pre-merge-commit"),
    ...hook("stackgate-push", "pre-push", "pre-push"),
  ]
    .map((line) => `${indent}${line}\n`)
    .join("");
}

/** Throws StackgateError `init-framework` where the list of repositories does not end the file. */
function withFramework(before = ""): string {
  if (/^[ \t]{0,40}(?:-[ \t]{1,10})?id:[ \t]{0,10}stackgate\b/m.test(before)) return before;
  const indent = frameworkIndent(before);
  if (indent === undefined) throw new StackgateError("init-framework", { path: FRAMEWORK_FILE });
  return `${before}${before.endsWith("\n") ? "" : "\n"}${frameworkEntry(indent)}`;
}

function frameworkIndent(text: string): string | undefined {
  const after = /^repos:[ \t]*(?:#.*)?\r?\n([\s\S]*)$/m.exec(text)?.[1];
  if (after === undefined || /^[^\s#-]/m.test(after)) return undefined;
  return /^([ \t]*)- /m.exec(after)?.[1];
}

/** The way back for every way there may have been. */
export async function hookRemovals(way: Way, git: HookSettings, io: Io): Promise<readonly Step[]> {
  const { top, unsetHooksPath } = git;
  const steps: Step[] = [];
  for (const hook of HOOK_FILES) {
    const place = hookLine(way, git, hook, io);
    if (place === undefined) continue;
    const { folder, name, line, mode } = place;
    const edit = (before: string | undefined): string | undefined => {
      const isTracked = way.kind === "hooks-path" && before !== undefined && isCopy(before);
      return before === undefined || isTracked ? undefined : withoutLine(before, line);
    };
    steps.push(await fileStep({ folder, name, what: shownPath(top, folder, name), done: line, mode, edit }));
  }
  const gone = steps.filter(({ isRemoval }) => isRemoval === true).length;
  if (way.kind === "lefthook")
    steps.push(
      await fileStep({ folder: top, name: way.file, done: LEFTHOOK_FILE, edit: (text) => text?.replace(EXTENDS, "") }),
    );
  if (way.kind === "framework") {
    steps.push(await fileStep({ folder: top, name: FRAMEWORK_FILE, done: "stackgate", edit: withoutFramework }));
    steps.push(
      await legacyStep(git, io, (before, line) => (before === undefined ? before : withoutLine(before, line))),
    );
  }
  const folder = way.kind === "husky" ? way.folder : way.kind === "hooks-path" ? way.path : undefined;
  if (folder === undefined || gone === 0) return steps;
  const left = (await readdir(join(top, folder), { withFileTypes: true }).catch(absent)) ?? [];
  if (left.filter((entry) => entry.isFile()).length > gone) return steps;
  if (way.kind === "husky") {
    const { text, added } = withoutHusky(way.manifest);
    if (added.length === 0) return steps;
    steps.push(await fileStep({ folder: top, name: "package.json", done: added.join(", "), edit: () => text }));
  }
  const write = async (): Promise<void> => {
    await unsetHooksPath();
    if (way.kind === "husky") await rm(join(top, folder, "_"), { recursive: true, force: true });
    await rmdir(join(top, folder)).catch(() => undefined);
  };
  return [...steps, { what: "core.hooksPath", done: folder, isRemoval: true, write }];
}

function withoutFramework(before: string | undefined): string | undefined {
  const indent = before === undefined ? undefined : frameworkIndent(before);
  return indent === undefined ? before : before?.replace(frameworkEntry(indent), "");
}
