// What `stackgate fix` would write: the repaired files, the env files that take the secrets in, what is untracked.
import { sayRepair } from "../messages/repair.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { ChangedFile, Declined, GeneratedFile, Repair, SideFile } from "../model/repair.ts";
import type { Language } from "../model/text.ts";
import { generatedFrom } from "../parse/generated-head.ts";
import { textView } from "../parse/text-view.ts";
import { examplePathOf, ignoreLine, namesOf, withLines, withNames } from "../repair/env-example.ts";
import { worstFirst } from "../report/order.ts";
import type { WorkFolder } from "../source/work-folder.ts";
import { type EnvFiles, envFiles, type WeakMove } from "./fix-env.ts";
import { neverCommitted, settleWeak } from "./fix-weak.ts";

export interface FixPlan {
  readonly repairs: readonly Repair[];
  readonly declined: readonly Declined[];
  /** Of `declined`: secrets that stay where they are because nobody may be sure of the env file. */
  readonly refused: number;
  readonly files: readonly ChangedFile[];
  readonly generated: readonly GeneratedFile[];
  /** They hold secrets: read and written by their owner alone. */
  readonly env: readonly SideFile[];
  readonly examples: readonly SideFile[];
  readonly ignore?: SideFile;
  /** Env files that git tracks and should not. */
  readonly untracked: readonly string[];
  /** Of these, the ones that no commit holds. */
  readonly unstaged: readonly string[];
}

const UNTRACKED_RULES = new Set(["env-file-committed", "env-file-private-keys"]);
const IGNORE_PATH = ".gitignore";

/** Asks git and reads files; writes nothing. Throws what git's failures throw. */
export async function planFix(result: ScanResult, folder: WorkFolder, language: Language): Promise<FixPlan> {
  const { repairs: all = [], declined: left = [], changed = () => [] } = result.repairs ?? {};
  const untracking = await untrackable(result.findings, folder, language);
  const untracked = untracking.paths;
  const env = envFiles(folder, new Set(untracked));
  const whole = changed(all);
  const texts = new Map(whole.map((file) => [file.path, textView(file.before).string()]));
  const repairs: Repair[] = [];
  const refused: Declined[] = [];
  for (const repair of all) {
    const text = texts.get(repair.path);
    // Its changes meet others, so that nothing is written there.
    if (text === undefined) continue;
    const refusal = await env.take(repair, text);
    if (refusal === undefined) repairs.push(repair);
    else refused.push(...declinedAs(repair, text, sayRepair(language, refusal.id, refusal.values)));
  }
  const files = repairs.length === all.length ? whole : changed(repairs);
  const moved = new Set(repairs.flatMap(repairedKeys));
  const hasOthers = result.findings.some((one) => WEAK_RULES.has(one.ruleId) && !moved.has(keyOf(one)));
  const standing = await settleWeak(env, { folder, files, hasOthers });
  const declined = [
    ...left,
    ...refused,
    ...untracking.declined,
    ...standing.flatMap((one) =>
      declinedAs(one.repair, texts.get(one.repair.path) ?? "", standingReason(one, language)),
    ),
  ];
  const done = new Set([...repairs.flatMap(repairedKeys), ...declined.map(keyOf)]);
  const open = result.findings.filter(
    (one) => !done.has(keyOf(one)) && !(UNTRACKED_RULES.has(one.ruleId) && untracked.includes(one.path)),
  );
  const told = repairs.filter((repair) => !standing.some((one) => one.repair === repair));
  return {
    repairs: await withTrueNotes(told, texts, folder),
    declined: [...byHand(open), ...declined],
    refused: refused.length + untracking.declined.length + standing.length,
    files,
    generated: files.flatMap(({ path }) => {
      const from = generatedFrom(path, texts.get(path) ?? "");
      return from === undefined ? [] : [{ path, from }];
    }),
    env: env.files(),
    examples: examplesOf(env, untracked, folder),
    ...(await ignoring(untracked, folder)),
    untracked,
    unstaged: await neverCommitted(untracked, folder),
  };
}

const WEAK_RULES: ReadonlySet<string> = new Set([
  "published-default",
  "compose-default-credential",
  "compose-weak-secret-key",
  "env-file-weak-secret-key",
]);

function standingReason({ move, part }: WeakMove, language: Language): string {
  const id = part.product === undefined ? "repair.standing.weak" : "repair.standing";
  return sayRepair(language, id, { name: move.variable, path: move.to, product: part.product ?? "" });
}

/** Without the note that the value stays in the history of git, where no commit holds it. */
async function withTrueNotes(
  repairs: readonly Repair[],
  texts: ReadonlyMap<string, string>,
  { tracking, inRepository }: WorkFolder,
): Promise<readonly Repair[]> {
  const held = new Set<Repair>();
  for (const path of new Set(repairs.map((repair) => repair.path))) {
    const own = repairs.filter((repair) => repair.path === path);
    const moved = own.flatMap((repair) => (repair.moves ?? []).map((move) => ({ repair, move })));
    if (tracking === undefined || moved.length === 0) continue;
    const values = moved.map(({ move }) => Buffer.from(texts.get(path)?.slice(move.start, move.end) ?? ""));
    const answers = await tracking.heldBefore(inRepository(path), values);
    for (const [i, { repair }] of moved.entries()) if (answers[i] !== false) held.add(repair);
  }
  return repairs.map((repair) => {
    if (repair.moves === undefined || held.has(repair)) return repair;
    const { note: _, ...rest } = repair;
    return rest;
  });
}

/** One key has one fingerprint in whatever file it lies. */
function keyOf({ fingerprint, path }: Pick<Finding, "fingerprint" | "path">): string {
  return `${fingerprint} ${path}`;
}

function repairedKeys({ fingerprints, path }: Repair): readonly string[] {
  return fingerprints.map((fingerprint) => keyOf({ fingerprint, path }));
}

/** What blocks and has no repair, the worst first; what another finding tells is repaired with that one. */
function byHand(findings: readonly Finding[]): readonly Declined[] {
  const blocking = findings.filter((one) => one.blocking && one.coveredBy === undefined);
  return worstFirst(blocking).map(({ ruleId, fingerprint, service, path, startLine, title, fix }) => ({
    ruleId,
    fingerprint,
    ...(service === undefined ? {} : { service }),
    path,
    line: startLine,
    title,
    reason: fix,
  }));
}

interface Untracking {
  readonly paths: readonly string[];
  readonly declined: readonly Declined[];
}

/** Env files with secrets that git tracks, and that lie there as files. */
async function untrackable(findings: readonly Finding[], folder: WorkFolder, language: Language): Promise<Untracking> {
  const { tracking } = folder;
  const [paths, declined]: [string[], Declined[]] = [[], []];
  for (const { ruleId, path, severity, accepted, fingerprint, startLine } of findings) {
    if (!UNTRACKED_RULES.has(ruleId) || severity === "info" || accepted !== undefined || paths.includes(path)) continue;
    if (tracking === undefined || !folder.isRepository || !(await tracking.isTracked(folder.inRepository(path))))
      continue;
    const isOdd =
      folder.look(path).kind !== "file" ||
      ignoreLine(path) === undefined ||
      folder.look(examplePathOf(path)).kind === "odd";
    if (!isOdd) paths.push(path);
    else
      declined.push({
        ruleId,
        fingerprint,
        path,
        line: startLine,
        reason: sayRepair(language, "repair.no.env-odd", { path }),
      });
  }
  return { paths, declined };
}

/** The lines that are needed besides those that ignore the files already. */
async function ignoring(untracked: readonly string[], folder: WorkFolder): Promise<{ readonly ignore?: SideFile }> {
  const lines: string[] = [];
  for (const path of untracked) {
    const own = folder.inRepository(path);
    const line = (await folder.tracking?.isIgnored(own)) === true ? undefined : ignoreLine(own);
    if (line !== undefined) lines.push(line);
  }
  if (lines.length === 0) return {};
  const before = folder.text(IGNORE_PATH);
  const after = withLines(before ?? "", lines);
  return { ignore: { path: IGNORE_PATH, ...(before === undefined ? {} : { before }), after, added: lines } };
}

/** Names alone: what a comment holds may be an old key. */
function examplesOf(env: EnvFiles, untracked: readonly string[], folder: WorkFolder): readonly SideFile[] {
  const wanted = new Map<string, string[]>();
  const want = (path: string, names: readonly string[]): void => {
    wanted.set(path, [...(wanted.get(path) ?? []), ...names]);
  };
  for (const path of untracked) want(path, namesOf(folder.text(path) ?? ""));
  for (const [path, names] of env.names()) want(path, names);
  return [...wanted].flatMap(([path, names]): readonly SideFile[] => {
    const example = examplePathOf(path);
    const before = folder.text(example);
    const after = withNames(before ?? "", names);
    if (after === (before ?? "") || folder.look(example).kind === "odd") return [];
    const added = after
      .slice((before ?? "").length)
      .split(/\r?\n/)
      .filter((line) => line !== "");
    return [{ path: example, ...(before === undefined ? {} : { before }), after, added }];
  });
}

function declinedAs(
  { ruleId, fingerprints, service, path, changes }: Repair,
  text: string,
  reason: string,
): readonly Declined[] {
  const line = text.slice(0, changes[0]?.start ?? 0).split("\n").length;
  return fingerprints.map((fingerprint) => ({
    ruleId,
    fingerprint,
    ...(service === undefined ? {} : { service }),
    path,
    line,
    reason,
  }));
}
