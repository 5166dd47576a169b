// The env files that take secrets in: only ones that git does not track and does ignore.
import type { RepairSentenceId } from "../messages/repair.ts";
import type { Repair, SecretMove, SideFile } from "../model/repair.ts";
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

export interface EnvFiles {
  /** Notes what the repair moves; why it may not, where that is so, and then nothing is noted. `text` is that of its file. */
  take(repair: Repair, text: string): Promise<Refusal | undefined>;
  files(): readonly SideFile[];
  /** What is referred to, by env file. */
  names(): ReadonlyMap<string, readonly string[]>;
}

const HIDDEN = "******";

interface EnvFile {
  readonly before: string | undefined;
  after: string;
  readonly names: string[];
  readonly added: string[];
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
      after: before ?? "",
      names: [],
      added: [],
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
  return {
    async take({ moves = [] }, text) {
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
          file.after = withEnd(file.after, [line]);
          file.values.set(move.variable, value);
          file.added.push(`${move.variable}=${HIDDEN}`);
        }
      }
      for (const { to, variable } of moves) fileAt(to).names.push(variable);
      return undefined;
    },
    files: () =>
      [...files].flatMap(([path, file]) => {
        const { before, after, added } = file;
        const alike = namesOfOneValue(file);
        return added.length === 0 ? [] : [{ path, ...(before === undefined ? {} : { before }), after, added, alike }];
      }),
    names: () => new Map([...files].map(([path, { names }]) => [path, names])),
  };
}

function namesOfOneValue({ added, values }: EnvFile): readonly (readonly string[])[] {
  const isAdded = new Set(added.map((line) => line.slice(0, line.indexOf("="))));
  const byValue = new Map<string, string[]>();
  for (const [name, value] of values) byValue.set(value, [...(byValue.get(value) ?? []), name]);
  return [...byValue.values()].filter((names) => names.length > 1 && names.some((name) => isAdded.has(name)));
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
