// The env files that take secrets in: only ones that git does not track and does ignore.
import type { RepairSentenceId } from "../messages/repair.ts";
import type { Repair, SecretMove, SideFile, WeakPart } from "../model/repair.ts";
import type { Values } from "../model/text.ts";
import { parseDotenv } from "../parse/dotenv.ts";
import { ignoreLine } from "../repair/env-example.ts";
import { envLine, withEnd } from "../repair/env-line.ts";
import type { WorkFolder } from "../source/work-folder.ts";

/** Why a secret is not written. */
interface Refusal {
  readonly id: RepairSentenceId;
  readonly values: Values;
}

/** A weak value that goes to an env file, or stands in it already. */
export interface WeakMove {
  readonly repair: Repair;
  readonly move: SecretMove;
  readonly part: WeakPart;
  /** What is weak: never printed. */
  readonly old: string;
  /** Its line is added to the env file now. */
  readonly isAdded: boolean;
}

export interface EnvFiles {
  /** Notes what the repair moves; why it may not, where that is so, and then nothing is noted. `text` is that of its file. */
  take(repair: Repair, text: string): Promise<Refusal | undefined>;
  /** The weak values among those that are noted. */
  weak(): readonly WeakMove[];
  /** Writes `fresh` wherever the weak value `old` was noted. */
  replace(old: string, fresh: string): void;
  files(): readonly SideFile[];
  /** What is referred to, by env file. */
  names(): ReadonlyMap<string, readonly string[]>;
}

const HIDDEN = "******";

interface EnvFile {
  readonly before: string | undefined;
  readonly names: string[];
  /** The lines by name. */
  readonly added: Map<string, string>;
  readonly fresh: string[];
  /** What it says, of a name that it has twice the last. */
  readonly values: Map<string, string>;
}

/** Nothing noted yet. `untracked` are files that will no longer be tracked, and ignored, before anything is written. */
export function envFiles(folder: WorkFolder, untracked: ReadonlySet<string>): EnvFiles {
  const files = new Map<string, EnvFile>();
  const fileAt = (path: string): EnvFile => {
    const before = files.has(path) ? undefined : folder.text(path);
    const known = files.get(path) ?? {
      before,
      names: [],
      added: new Map<string, string>(),
      fresh: [],
      values: valuesIn(before ?? ""),
    };
    files.set(path, known);
    return known;
  };
  const refusalFor = async (path: string): Promise<Refusal | undefined> => {
    if (folder.look(path).kind === "odd") return { id: "repair.no.env-odd", values: { path } };
    const { tracking } = folder;
    if (tracking === undefined || untracked.has(path)) return undefined;
    const own = folder.inRepository(path);
    if (await tracking.isTracked(own)) return { id: "repair.no.env-tracked", values: { path } };
    if (await tracking.isIgnored(own)) return undefined;
    return { id: "repair.no.env-unignored", values: { path, line: ignoreLine(own) ?? path } };
  };
  const known = new Map<string, Promise<Refusal | undefined>>();
  const weak: (WeakMove & { readonly value: string })[] = [];
  return {
    async take(repair, text) {
      const { moves = [] } = repair;
      for (const move of moves) {
        const file = fileAt(move.to);
        const value = text.slice(move.start, move.end);
        const there = file.values.get(move.variable);
        if (there !== undefined && there !== "" && move.isDefault) continue;
        const refusal = known.get(move.to) ?? refusalFor(move.to);
        known.set(move.to, refusal);
        const refused = await refusal;
        if (refused !== undefined) return refused;
        const line = lineFor(move, value);
        if (line === undefined || (there !== undefined && there !== value))
          return { id: "repair.no.env-other", values: { path: move.to, name: move.variable } };
        if (there === undefined) {
          file.values.set(move.variable, value);
          file.added.set(move.variable, line);
        }
        const { weak: part } = move;
        if (part === undefined) continue;
        const isAdded = file.added.has(move.variable);
        weak.push({ repair, move, part, old: text.slice(part.start, part.end), isAdded, value });
      }
      for (const { to, variable } of moves) fileAt(to).names.push(variable);
      return undefined;
    },
    weak: () => weak,
    replace(old, fresh) {
      for (const { move, part, value, old: own } of weak) {
        const file = fileAt(move.to);
        if (own !== old || file.fresh.includes(move.variable)) continue;
        const whole = value.slice(0, part.start - move.start) + fresh + value.slice(part.end - move.start);
        const line = lineFor(move, whole);
        if (line === undefined) throw new Error(`no line for ${move.variable}`);
        file.added.set(move.variable, line);
        file.values.set(move.variable, whole);
        file.fresh.push(move.variable);
      }
    },
    files: () => [...files].flatMap(([path, file]) => sideFile(path, file)),
    names: () => new Map([...files].map(([path, { names }]) => [path, names])),
  };
}

function sideFile(path: string, file: EnvFile): readonly SideFile[] {
  const { before, added, fresh } = file;
  if (added.size === 0) return [];
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      after: withEnd(before ?? "", [...added.values()]),
      added: [...added.keys()].map((name) => `${name}=${HIDDEN}`),
      alike: namesOfOneValue(file),
      ...(fresh.length === 0 ? {} : { fresh }),
    },
  ];
}

function namesOfOneValue({ added, values }: EnvFile): readonly (readonly string[])[] {
  const byValue = new Map<string, string[]>();
  for (const [name, value] of values) byValue.set(value, [...(byValue.get(value) ?? []), name]);
  return [...byValue.values()].filter((names) => names.length > 1 && names.some((name) => added.has(name)));
}

/** In the characters that bytes are read as. */
function lineFor({ variable }: SecretMove, value: string): string | undefined {
  const line = envLine(variable, value);
  return line === undefined ? undefined : Buffer.from(line, "utf8").toString("latin1");
}

/** `text` is bytes as characters. */
function valuesIn(text: string): Map<string, string> {
  const { entries } = parseDotenv(Buffer.from(text, "latin1").toString("utf8"));
  return new Map(entries.filter(({ passedThrough }) => !passedThrough).map(({ name, value }) => [name, value]));
}
