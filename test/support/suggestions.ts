// GitHub's suggestions as GitHub reads them: the block in a comment, and what the file becomes when it is taken over.
import { execFileSync } from "node:child_process";
import type { Told } from "./github-facts.ts";

/** The lines of the first suggestion block in a comment's body, by CommonMark's rules for fences; `undefined`: there is none. */
export function suggestedLines(body: string): readonly string[] | undefined {
  const lines = body.split("\n");
  let fence = "";
  let found: string[] | undefined;
  for (const line of lines) {
    if (fence === "") {
      const [, ticks = "", info = ""] = /^ {0,3}(`{3,})([^`]*)$/.exec(line) ?? [];
      fence = ticks;
      if (ticks !== "" && info.trim() === "suggestion") found = [];
      continue;
    }
    const closing = /^ {0,3}(`{3,})[ \t]*$/.exec(line)?.[1] ?? "";
    if (closing.length >= fence.length) {
      if (found !== undefined) return found;
      fence = "";
    } else found?.push(line);
  }
  return found;
}

/** The comment's file with its suggestion taken over, in the repository at `cwd`; `undefined`: it makes none. */
export function suggestedFile(
  cwd: string,
  { body, path, line, start_line: start, commit_id: commit }: Told,
): string | undefined {
  const lines = suggestedLines(body);
  if (lines === undefined) return undefined;
  const head = execFileSync("git", ["show", `${commit}:${path}`], { cwd, encoding: "utf8" }).split("\n");
  const first = (start ?? line) - 1;
  return head.toSpliced(first, line - first, ...lines).join("\n");
}
