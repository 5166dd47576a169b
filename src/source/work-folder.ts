// A folder of the disk that is read and asked about before something in it is written.
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { diskBelow } from "./files.ts";
import type { GitRoom } from "./git/run.ts";
import { type Tracking, trackingOf } from "./untrack.ts";

export interface WorkFolder {
  /** Absolute, without links. */
  readonly top: string;
  /** Absent: nothing of it lies in a repository. */
  readonly tracking?: Tracking;
  /** It is the whole of its repository, and not looked at apart from it. */
  readonly isRepository: boolean;
  /** `odd`: a link, no regular file, or behind a folder that is a link. */
  look(path: string): { readonly kind: "file"; readonly bytes: Uint8Array } | { readonly kind: "absent" | "odd" };
  /** The bytes of a file as characters (latin1); `undefined` where {@link WorkFolder.look} gives none. */
  text(path: string): string | undefined;
  /** A path of this folder as one of the repository's. */
  inRepository(path: string): string;
}

/** The repository around `room.cwd`, or that folder alone where `isAlone`. Throws StackgateError `not-a-repository` and others of git. */
export async function workFolder(room: GitRoom, isAlone: boolean): Promise<WorkFolder> {
  const here = realpathSync(room.cwd);
  const tracking = await trackingOf(room).catch((error: unknown) => {
    if (isAlone && error instanceof StackgateError && error.code === "not-a-repository") return undefined;
    throw error;
  });
  const top = isAlone ? here : (tracking?.top ?? here);
  // The settings of a repository may name any folder of the machine as its working tree.
  if (tracking !== undefined && top !== tracking.top && !top.startsWith(tracking.top + sep))
    throw new StackgateError("work-tree-elsewhere", { path: room.cwd, found: tracking.top });
  const prefix = tracking === undefined ? "" : relative(tracking.top, top).split(sep).join("/");
  const look: WorkFolder["look"] = (path) => {
    const bytes = Buffer.from(path, "utf8").toString("latin1");
    const disk = diskBelow(top);
    const answer = disk.look(bytes);
    if (answer.kind === "file") return { kind: "file", bytes: answer.bytes };
    if (answer.kind !== "absent") return { kind: "odd" };
    const above = bytes.slice(0, Math.max(0, bytes.lastIndexOf("/")));
    return { kind: above === "" || disk.look(above).kind === "folder" ? "absent" : "odd" };
  };
  return {
    top,
    ...(tracking === undefined ? {} : { tracking }),
    isRepository: tracking !== undefined && !isAlone,
    inRepository: (path) => (prefix === "" ? path : `${prefix}/${path}`),
    look,
    text(path) {
      const found = look(path);
      return found.kind === "file" ? Buffer.from(found.bytes).toString("latin1") : undefined;
    },
  };
}
