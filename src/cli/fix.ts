// Repairs what can be repaired with certainty: shown first, written on demand.
import { readFileSync, realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { shellArgument } from "../detect/env-file/held-secrets.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { maskedReport, quotedTexts, repairsJson, repairsText } from "../report/repairs.ts";
import { scan } from "../scan.ts";
import { type WorkFolder, workFolder } from "../source/work-folder.ts";
import { keysMasked } from "../work/secret-mask.ts";
import type { Typed } from "./arguments.ts";
import { type FixPlan, planFix } from "./fix-plan.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { replaceFile } from "./output.ts";
import { openTarget } from "./plan.ts";
import { lookOf, writeTo } from "./terminal.ts";

const OWNER_ALONE = 0o600;

/**
 * `stackgate fix`. 0: shown, or written; 1: written but for secrets that have no sure place; 2: something could not be looked at. Throws
 * StackgateError `fix-…` where a file changed meanwhile or cannot be written.
 */
export async function runFix(
  { target, format, write, digests, common }: Extract<Typed, { command: "fix" }>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const given = digestsOf(digests, io);
  const { source, policy } = await openTarget(target, common, language, io);
  const request = { source, policy, language, allRules: true, today: io.today, acceptsNew: true };
  const result = await scan({ ...request, repairs: { digests: given } });
  const folder = await workFolder({ cwd: io.cwd, env: io.env, signal: io.signal }, target.kind === "folder");
  const plan = await planFix(result, folder, language);
  if (write) await writePlan(plan, folder);
  const stage = stageCommand(plan, folder, io.cwd);
  const told = { ...plan, problems: result.problems, written: write, ...(stage === undefined ? {} : { stage }) };
  const report = maskedReport(told, keysMasked(quotedTexts(told)));
  const { colour, columns } = lookOf(io.env, io.stdout);
  writeTo(io.stdout, format === "json" ? repairsJson(report) : repairsText(report, { language, colour, columns }));
  if (write && plan.refused > 0) return 1;
  return result.problems.length > 0 ? 2 : 0;
}

/** `git add` of what git is to take, as it can be typed in `cwd`. */
function stageCommand({ files, ignore, examples }: FixPlan, folder: WorkFolder, cwd: string): string | undefined {
  const paths = [...files, ...(ignore === undefined ? [] : [ignore]), ...examples].map(({ path }) => path);
  if (folder.tracking === undefined || paths.length === 0) return undefined;
  const here = realpathSync(cwd);
  const typed = paths.map((path) => shellArgument(relative(here, join(folder.top, path)).split(sep).join("/")));
  return `git add ${typed.join(" ")}`;
}

/** First what keeps secrets out of git, then the place they go to, then what refers to them: stopped anywhere, none is lost or let in. */
async function writePlan(plan: FixPlan, folder: WorkFolder): Promise<void> {
  for (const { path, before } of plan.files) checkUnchanged(path, before, folder);
  const { ignore, untracked } = plan;
  for (const { path, before } of [...(ignore === undefined ? [] : [ignore]), ...plan.examples, ...plan.env])
    if (folder.text(path) !== before) throw new StackgateError("fix-changed", { path });
  if (ignore !== undefined) await writeText(ignore.path, ignore.after, folder);
  for (const path of untracked) {
    if ((await folder.tracking?.isIgnored(folder.inRepository(path))) !== true)
      throw new StackgateError("fix-not-ignored", { path });
  }
  for (const { path, after } of plan.examples) await writeText(path, after, folder);
  if (untracked.length > 0) await folder.tracking?.untrack(untracked.map(folder.inRepository));
  for (const { path, after } of plan.env) await writeText(path, after, folder, OWNER_ALONE);
  for (const { path, before, after } of plan.files) {
    checkUnchanged(path, before, folder);
    await writeBytes(path, after, folder);
  }
}

function checkUnchanged(path: string, before: Uint8Array, folder: WorkFolder): void {
  const now = folder.look(path);
  if (now.kind !== "file" || Buffer.compare(now.bytes, before) !== 0) throw new StackgateError("fix-changed", { path });
}

function writeText(path: string, text: string, folder: WorkFolder, mode?: number): Promise<void> {
  return writeBytes(path, Buffer.from(text, "latin1"), folder, mode);
}

/** With the permissions that the file had, or `mode`. Through no link: its folders are looked at once more. */
async function writeBytes(path: string, bytes: Uint8Array, folder: WorkFolder, mode?: number): Promise<void> {
  const place = join(folder.top, path);
  const { kind } = folder.look(path);
  if (kind === "odd") throw new StackgateError("fix-odd", { path });
  try {
    const kept = mode ?? (kind === "file" ? (await stat(place)).mode & 0o7777 : undefined);
    await replaceFile(place, bytes, undefined, kept);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string" || error instanceof StackgateError) throw error;
    throw new StackgateError("fix-write", { path, detail: code });
  }
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MAX_IMAGE = 300;

/** `IMAGE=sha256:…`, or a file of such lines. Throws StackgateError `fix-digest` or `no-such-path`. */
function digestsOf(given: readonly string[], { cwd }: Io): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const typed of given) {
    const lines = typed.includes("=sha256:") ? [typed] : linesOf(typed, cwd);
    for (const line of lines) {
      const at = Math.max(0, line.lastIndexOf("sha256:"));
      const [image, digest] = [line.slice(0, at).replace(/=$/, "").trim(), line.slice(at)];
      if (image === "" || image.length > MAX_IMAGE || /\s/.test(image) || !DIGEST.test(digest))
        throw new StackgateError("fix-digest", { found: line.slice(0, 100) });
      digests.set(image, digest);
    }
  }
  return digests;
}

function linesOf(path: string, cwd: string): readonly string[] {
  try {
    const lines = readFileSync(resolve(cwd, path), "utf8").split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new StackgateError("no-such-path", { path });
  }
}
