// Whether the gate really stands: one line a part, with what to do where it does not.
import { access, constants, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { say, sayCode } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { escapeTerminal } from "../report/escape.ts";
import { marksOf } from "../report/paint.ts";
import { cells, hanging, lineSize, padEnd } from "../report/width.ts";
import { type HookSettings, readHookSettings } from "./init-git.ts";
import { callingLine } from "./init-hook-file.ts";
import { FRAMEWORK_FILE, HOOK_FILES, hookLine, hookWay, isCopy, type Way } from "./init-hooks.ts";
import { proofOf } from "./init-proof.ts";
import { absent, textAt } from "./init-step.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { policyFor } from "./policy.ts";
import { lookOf } from "./terminal.ts";

interface Row {
  readonly mark: "fine" | "warns" | "blocks";
  readonly part: Part;
  readonly text: string;
  readonly fix?: string;
}

type Part = "hooks" | "proof" | "worktree" | "workflow" | "required" | "versions" | "policy";

type Say = (id: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => string;

/** `stackgate doctor`. 1 where something is broken. Throws StackgateError where there is no repository to look at. */
export async function runDoctor(language: Language, io: Io): Promise<ExitCode> {
  const git = await readHookSettings(io);
  const sayIn: Say = (id, values) => say(language, id, values);
  const way = await hookWay(git, false, io);
  const hooks = await hookRows(way, git, io, sayIn);
  const rows: Row[] = [...hooks];
  if (hooks.every(({ mark }) => mark === "fine")) rows.push(await proofRow(way, git, io, sayIn));
  rows.push(...(await workTreeRows(git, sayIn)));
  rows.push(...(await workflowRows(git, sayIn)));
  rows.push(versionRow(git, sayIn), await policyRow(git, language, io));
  const { ascii, columns } = lookOf(io.env, io.stdout);
  const marks = marksOf(ascii);
  const names = new Map(rows.map(({ part }) => [part, sayIn(`cli.doctor.part.${part}`)]));
  const size = Math.max(...[...names.values()].map(cells)) + 2;
  const tell = (line: string): void => io.stdout.write(`${escapeTerminal(line)}\n`);
  for (const { mark, part, text, fix } of rows) {
    for (const line of hanging(`${marks[mark]} ${padEnd(names.get(part) ?? "", size)}`, text, lineSize(columns)))
      tell(line);
    // Whole, however long: it is there to be copied.
    if (fix !== undefined) tell(`  ${" ".repeat(size)}${sayIn("cli.doctor.fix", { fix })}`);
  }
  const broken = rows.filter(({ mark }) => mark === "blocks").length;
  const warnings = rows.filter(({ mark }) => mark === "warns").length;
  tell(
    broken + warnings === 0
      ? `${marks.fine} ${sayIn("cli.doctor.fine")}`
      : `${marks[broken > 0 ? "blocks" : "warns"]} ${sayIn("cli.doctor.end", { broken, warnings })}`,
  );
  return broken > 0 ? 1 : 0;
}

const INIT = "npx stackgate init";

/** One row for all that stand, one for each that does not. */
async function hookRows(way: Way, git: HookSettings, io: Io, sayIn: Say): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const standing: string[] = [];
  for (const name of HOOK_FILES) {
    const trouble = await troubleWith(name, way, git, io, sayIn);
    if (trouble === undefined) standing.push(name);
    else rows.push({ mark: "blocks", part: "hooks", ...trouble });
  }
  if (standing.length > 0) {
    const path = relative(git.top, git.folder).split(sep).join("/");
    rows.unshift({
      mark: "fine",
      part: "hooks",
      text: sayIn("cli.doctor.hooks", { names: standing, path }),
    });
  }
  return rows;
}

type Trouble = Pick<Row, "text" | "fix">;

async function troubleWith(
  name: string,
  way: Way,
  git: HookSettings,
  io: Io,
  sayIn: Say,
): Promise<Trouble | undefined> {
  const active = await textAt(git.folder, name).catch(() => "");
  const fix = way.kind === "husky" && way.manifest.includes('"husky"') ? `npm install && ${INIT}` : INIT;
  if (active === undefined) return { text: sayIn("cli.doctor.no-hook", { name }), fix: installOf(way) ?? fix };
  const isRun = await access(join(git.folder, name), constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isRun) return { text: sayIn("cli.doctor.not-executable", { name }), fix: `chmod +x ${join(git.folder, name)}` };
  const calling = await textBehind(name, active, way, git);
  if (
    calling === undefined ||
    (callingLine(calling, name, hookLine(way, git, name, io)?.line) === undefined && !isCopy(calling))
  )
    return { text: sayIn("cli.doctor.not-called", { name }), fix: INIT };
  return undefined;
}

function installOf({ kind }: Way): string | undefined {
  if (kind === "lefthook") return "npx lefthook install";
  return kind === "framework" ? "pre-commit install -t pre-commit -t pre-merge-commit -t pre-push" : undefined;
}

/** The text that says what the active hook file runs in the end. */
async function textBehind(name: string, active: string, way: Way, { top }: HookSettings): Promise<string | undefined> {
  switch (way.kind) {
    case "husky":
      return textAt(top, `${way.folder}/${name}`);
    case "lefthook": {
      const text = /lefthook/.test(active) ? await textAt(top, way.file) : active;
      return text?.includes("stackgate/hooks/lefthook.yml") === true ? `stackgate hook ${name}` : text;
    }
    case "framework": {
      const stage = name === "pre-push" ? "pre-push" : "pre-commit";
      const text = /pre-commit/.test(active) ? await textAt(top, FRAMEWORK_FILE) : active;
      const isNamed =
        text !== undefined && new RegExp(`\\bid: stackgate${stage === "pre-push" ? "-push" : ""}\\s`).test(text);
      return isNamed ? `stackgate hook ${name}` : text;
    }
    case "hooks-path":
    case "tracked":
    case "git":
      return active;
  }
}

async function proofRow(way: Way, git: HookSettings, io: Io, sayIn: Say): Promise<Row> {
  const part = "proof" as const;
  const proof = await proofOf(way, git, io);
  if (proof === "not-installed")
    return { mark: "blocks", part, text: sayIn("cli.doctor.not-installed"), fix: "npm install" };
  if (!proof.refused)
    return {
      mark: "blocks",
      part,
      text: sayIn("cli.doctor.leak"),
      fix: sayIn("cli.doctor.fix.leak", { path: POLICY_PATH }),
    };
  if (!proof.passed) return { mark: "blocks", part, text: sayIn("cli.doctor.refuses-all"), fix: proof.said };
  return { mark: "fine", part, text: sayIn("cli.doctor.proof") };
}

/** A relative core.hooksPath is looked for in every working tree by itself. */
async function workTreeRows({ top, hooksPath, workTrees }: HookSettings, sayIn: Say): Promise<readonly Row[]> {
  const others = workTrees.filter((place) => place !== top);
  if (others.length === 0) return [];
  const rows: Row[] = [];
  for (const place of others) {
    if (hooksPath === undefined || hooksPath.startsWith("/")) continue;
    if ((await readdir(join(place, hooksPath)).catch(absent)) !== undefined) continue;
    const fix = `cd ${place} && npm install`;
    rows.push({
      mark: "blocks",
      part: "worktree",
      text: sayIn("cli.doctor.worktree", { place, path: hooksPath }),
      fix,
    });
  }
  if (rows.length > 0) return rows;
  return [{ mark: "fine", part: "worktree", text: sayIn("cli.doctor.worktrees", { count: others.length }) }];
}

async function workflowRows({ top, mainBranch, origin }: HookSettings, sayIn: Say): Promise<readonly Row[]> {
  const part = "workflow" as const;
  const files = (await readdir(join(top, ".github/workflows")).catch(absent)) ?? [];
  for (const file of files.filter((name) => /\.ya?ml$/.test(name)).sort()) {
    const path = `.github/workflows/${file}`;
    const text = (await textAt(top, path).catch(() => undefined)) ?? "";
    const [, owner = "", ref = ""] = /^[^#\n]*\buses:\s*["']?([\w.-]+)\/stackgate@([\w./-]+)/m.exec(text) ?? [];
    if (ref === "") continue;
    if (owner === "OWNER") {
      const fix = sayIn("cli.doctor.fix.owner", { path, uses: `OWNER/stackgate@${ref}` });
      return [{ mark: "blocks", part, text: sayIn("cli.doctor.owner", { path }), fix }];
    }
    const isPinned = /^[0-9a-f]{40}$/.test(ref);
    const slug = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin ?? "")?.[1] ?? "OWNER/REPO";
    return [
      isPinned
        ? { mark: "fine", part, text: sayIn("cli.doctor.workflow", { path }) }
        : { mark: "warns", part, text: sayIn("cli.doctor.moves", { path, ref }), fix: sayIn("cli.doctor.pin") },
      {
        mark: "warns",
        part: "required",
        text: sayIn("cli.doctor.required", { branch: mainBranch }),
        fix: `gh api repos/${slug}/rules/branches/${mainBranch}`,
      },
    ];
  }
  return [{ mark: "warns", part, text: sayIn("cli.doctor.no-workflow"), fix: INIT }];
}

const NODE_FLOOR = [20, 19] as const;

function versionRow({ version: git }: HookSettings, sayIn: Say): Row {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor < NODE_FLOOR[1]);
  const text = sayIn("cli.doctor.versions", { own: TOOL_VERSION, node: process.versions.node, git });
  return {
    mark: isOld ? "blocks" : "fine",
    part: "versions",
    text,
    ...(isOld ? { fix: `Node >= ${NODE_FLOOR.join(".")}` } : {}),
  };
}

async function policyRow({ top }: HookSettings, language: Language, io: Io): Promise<Row> {
  const part = "policy" as const;
  try {
    const common = { config: { kind: "usual" }, allRules: false, detail: "normal", all: false } as const;
    await policyFor(common, { ...io, cwd: top });
  } catch (error) {
    if (!(error instanceof StackgateError)) throw error;
    const said = [error, ...error.others].map(({ code, values }) => sayCode(language, "error", code, values));
    const text = said.join(say(language, "cli.doctor.and"));
    const [, path, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(String(error.values.place ?? "")) ?? [];
    const fix =
      path === undefined || line === undefined
        ? say(language, "cli.doctor.fix.policy-file", { path: POLICY_PATH })
        : say(language, "cli.doctor.fix.policy", { path, line });
    return { mark: "blocks", part, text, fix };
  }
  const isThere = (await textAt(top, POLICY_PATH).catch(() => "")) !== undefined;
  return {
    mark: "fine",
    part,
    text: say(language, isThere ? "cli.doctor.policy" : "cli.doctor.no-policy", { path: POLICY_PATH }),
  };
}
