// What git lists, in its `-z` forms: entries of a tree or of the index, and differences between two of those.
import type { PathBytes } from "../path-names.ts";

export type EntryKind = "file" | "symlink" | "submodule";

/** What stands at a path. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
}

export interface ListedEntry extends Entry {
  readonly bytes: PathBytes;
}

export interface IndexEntry extends ListedEntry {
  /** 0, or 1 (common ancestor), 2 (ours), 3 (theirs) while a conflict lasts. */
  readonly stage: number;
  /** The working tree leaves it out on purpose. */
  readonly skipWorktree: boolean;
}

export interface RawChange {
  readonly bytes: PathBytes;
  /** The path is in conflict; `after` is then absent. */
  readonly unmerged: boolean;
  /** Absent: the path was not there. Of a merge that differs from each of its parents: that of the first parent. */
  readonly before?: Entry;
  readonly after?: Entry;
}

/** `ls-tree -r -z`. */
export function parseTreeList(output: readonly Buffer[]): ListedEntry[] {
  const entries: ListedEntry[] = [];
  for (const field of nulFields(output)) {
    const tab = field.indexOf("\t");
    const [mode = "", , id = ""] = field.slice(0, tab).split(" ");
    const kind = kindOf(mode);
    if (kind !== undefined) entries.push({ kind, id, bytes: field.slice(tab + 1) });
  }
  return entries;
}

/** `ls-files -t -s -z`. */
export function parseIndexList(output: readonly Buffer[]): IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const field of nulFields(output)) {
    const tab = field.indexOf("\t");
    const [tag, mode = "", id = "", stage = ""] = field.slice(0, tab).split(" ");
    const kind = kindOf(mode);
    if (kind === undefined) continue;
    entries.push({ kind, id, bytes: field.slice(tab + 1), stage: Number(stage), skipWorktree: tag === "S" });
  }
  return entries;
}

/** `--raw -z --no-abbrev --no-renames`: the changes, each after the line (an object id, or two) that git put before it, if it did. */
export function parseRawChanges(
  output: readonly Buffer[],
): readonly { readonly of: string; readonly change: RawChange }[] {
  const all: { readonly of: string; readonly change: RawChange }[] = [];
  const read = rawChangeReader((of, change) => all.push({ of, change }));
  for (const chunk of output) read(chunk);
  return all;
}

/** The same, of output that comes in pieces. */
export function rawChangeReader(onChange: (of: string, change: RawChange) => void): (chunk: Buffer) => void {
  let of = "";
  let record: string | undefined;
  return fieldReader((field) => {
    if (record !== undefined) {
      onChange(of, rawChange(record, field));
      record = undefined;
      return;
    }
    let rest = field;
    // Between two trees the line ends with a line feed in spite of `-z`.
    for (let line = HEADER.exec(rest); line !== null; line = HEADER.exec(rest)) {
      of = line[1] ?? "";
      rest = rest.slice(line[0].length);
    }
    if (rest !== "" && !rest.startsWith(":")) throw new Error("git answered in an unknown form");
    if (rest !== "") record = rest;
  });
}

const HEADER = /^([0-9a-f]{40,64}(?: [0-9a-f]{40,64})?)(?:\n|$)/;

/** `:MODE MODE ID ID STATUS`, with as many colons as there are parents. */
function rawChange(record: string, bytes: PathBytes): RawChange {
  const parents = record.lastIndexOf(":") + 1;
  const words = record.slice(parents).split(" ");
  const before = entryOf(words[0], words[parents + 1]);
  const after = entryOf(words[parents], words[2 * parents + 1]);
  return {
    bytes,
    unmerged: words.at(-1) === "U",
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function entryOf(mode = "", id = ""): Entry | undefined {
  const kind = kindOf(mode);
  return kind === undefined ? undefined : { kind, id };
}

/** `undefined`: nothing, or a folder. */
export function kindOf(mode: string): EntryKind | undefined {
  switch (mode) {
    case "000000":
    case "040000":
    case "40000":
      return undefined;
    case "120000":
      return "symlink";
    case "160000":
      return "submodule";
    default:
      return "file";
  }
}

/** The content of a tree object, or `undefined` where it is none. `idBytes` is 20, or 32 in a repository of SHA-256. */
export function parseTree(tree: Buffer, idBytes: number): readonly TreeMember[] | undefined {
  const members: TreeMember[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const nul = tree.indexOf(0, space);
    const end = nul + 1 + idBytes;
    if (space < 0 || nul < 0 || end > tree.length) return undefined;
    members.push({
      mode: tree.toString("latin1", at, space),
      name: tree.toString("latin1", space + 1, nul),
      id: tree.toString("hex", nul + 1, end),
    });
    at = end;
  }
  return members;
}

export interface TreeMember {
  readonly name: PathBytes;
  readonly mode: string;
  readonly id: string;
}

/** Latin1, so that no byte is lost. */
function nulFields(output: readonly Buffer[]): readonly string[] {
  const fields: string[] = [];
  const read = fieldReader((field) => fields.push(field));
  for (const chunk of output) read(chunk);
  return fields;
}

function fieldReader(onField: (field: string) => void): (chunk: Buffer) => void {
  let rest = "";
  return (chunk) => {
    const text = rest + chunk.toString("latin1");
    let at = 0;
    for (let end = text.indexOf("\0"); end >= 0; end = text.indexOf("\0", at)) {
      onField(text.slice(at, end));
      at = end + 1;
    }
    rest = text.slice(at);
  };
}
