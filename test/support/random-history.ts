// Histories that nobody would write, from a list of steps: branches, merges with changes of their own, moves, rewrites.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Repository } from "./repo.ts";

/** What one commit does: on a branch, maybe with another one merged in, to some paths. */
export interface Step {
  readonly branch: number;
  /** A branch that is merged in, if it is another one. */
  readonly merge?: number;
  /** Begins the branch again at another one, or at nothing. */
  readonly restart?: number;
  readonly changes: readonly Change[];
}

interface Change {
  readonly kind: "write" | "link" | "remove" | "move";
  readonly path: number;
  readonly to: number;
  readonly content: number;
}

const BRANCHES = 4;

/** Steps over so many paths and contents. */
export function steps(paths: number, contents: number): fc.Arbitrary<readonly Step[]> {
  const change = fc.record({
    kind: fc.constantFrom<Change["kind"]>("write", "write", "write", "link", "remove", "move"),
    path: fc.nat(paths - 1),
    to: fc.nat(paths - 1),
    content: fc.nat(contents - 1),
  });
  const step = fc.record(
    {
      branch: fc.nat(BRANCHES - 1),
      merge: fc.nat(BRANCHES - 1),
      restart: fc.nat(BRANCHES),
      changes: fc.array(change, { maxLength: 3 }),
    },
    { requiredKeys: ["branch", "changes"] },
  );
  return fc.array(step, { minLength: 5, maxLength: 24, size: "max" });
}

export interface Entry {
  readonly mode: "100644" | "120000";
  readonly content: number;
}

type Tree = ReadonlyMap<string, Entry>;

export interface HistoryWriter {
  /** Gives git one pack for each call. The branches are kept. */
  write(all: readonly Step[]): void;
  /** What each commit that was ever written holds, by its id. */
  trees(): ReadonlyMap<string, Tree>;
}

export function historyWriter(made: Repository, paths: readonly string[], contents: readonly string[]): HistoryWriter {
  const branches = new Map<number, { readonly mark: number; readonly tree: Tree }>();
  const byMark = new Map<number, Tree>();
  let mark = 0;
  const write = (all: readonly Step[]): void => {
    const parts: string[] = [];
    for (const { branch, merge, restart, changes } of all) {
      const start = restart === undefined ? branches.get(branch) : branches.get(restart);
      const other = merge === undefined || merge === branch ? undefined : branches.get(merge);
      const tree = new Map([...(other?.tree ?? []), ...(start?.tree ?? [])]);
      for (const change of changes) apply(tree, change, paths);
      mark++;
      parts.push(`reset refs/heads/b${branch}\n`);
      parts.push(`commit refs/heads/b${branch}\nmark :${mark}\n`);
      // Commits of one second, and of a clock that went back.
      parts.push(`committer a <a@example.org> ${1_700_000_000 + (mark % 5) * 1000} +0000\n${data(`c${mark}`)}`);
      if (start !== undefined) parts.push(`from :${start.mark}\n`);
      if (other !== undefined && other.mark !== start?.mark)
        parts.push(`${start === undefined ? "from" : "merge"} :${other.mark}\n`);
      parts.push("deleteall\n");
      for (const [path, { mode, content }] of tree)
        parts.push(`M ${mode} inline ${path}\n${data(contents[content] ?? "")}`);
      branches.set(branch, { mark, tree });
      byMark.set(mark, tree);
    }
    execFileSync(
      "git",
      [
        ...["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet", "--force", "--import-marks-if-exists=marks"],
        "--export-marks=marks",
      ],
      { cwd: made.path, env: { ...made.env }, input: parts.join("") },
    );
  };
  return {
    write,
    trees() {
      const marks = readFileSync(join(made.path, "marks"), "utf8").matchAll(/^:(\d+) ([0-9a-f]+)$/gm);
      return new Map([...marks].map(([, own, id = ""]) => [id, byMark.get(Number(own)) ?? new Map()]));
    },
  };
}

function apply(tree: Map<string, Entry>, { kind, path, to, content }: Change, paths: readonly string[]): void {
  const [from = "", target = ""] = [paths[path], paths[to]];
  switch (kind) {
    case "write":
      tree.set(from, { mode: "100644", content });
      break;
    case "link":
      tree.set(from, { mode: "120000", content });
      break;
    case "remove":
      tree.delete(from);
      break;
    case "move": {
      const entry = tree.get(from);
      tree.delete(from);
      if (entry !== undefined) tree.set(target, entry);
    }
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
