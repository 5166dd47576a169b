// The message of a commit that is about to be made, from the file that git names to the commit-msg hook (githooks(5)).
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import type { Source } from "./source.ts";
import { textSource } from "./text.ts";

interface MessageRequest {
  readonly cwd: string;
  readonly path: string;
  /** It comes from an editor: git then leaves out lines that begin with `#`, and all below the cut line. */
  readonly isEdited: boolean;
}

/** What git will make of the file, as the one text there is. Without a base. Throws StackgateError `unreadable-path`. */
export async function commitMessageSource({ cwd, path, isEdited }: MessageRequest): Promise<Source> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    throw new StackgateError("unreadable-path", { path, detail: error.code ?? "" });
  });
  return textSource({
    path: ".git/COMMIT_EDITMSG",
    bytes: isEdited ? withoutComments(bytes) : bytes,
    origin: "commit-message",
    exposure: "staged",
  });
}

const CUT = /^.{1,10} -{24} >8 -{24}\r?$/m;

/** Comments are emptied, so that the lines behind them keep their numbers. */
function withoutComments(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const kept = text.slice(0, CUT.exec(text)?.index);
  return Buffer.from(kept.replaceAll(/^#.*/gm, ""), "latin1");
}
