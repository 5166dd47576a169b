// What a source yields as what it says: a pointer with the content that it points to, an archive with its members.
import { append } from "../model/append.ts";
import type { Document } from "../model/document.ts";
import type { Skipped } from "../model/problem.ts";
import { containerOf } from "../parse/archive/container.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { lfsPointer } from "../parse/lfs-pointer.ts";
import { folderOf, isComposeName, isEnvFileName } from "../parse/path-class.ts";
import { resolvePath } from "../parse/resolve-path.ts";
import type { Source } from "../source/source.ts";
import { isBrought, type UnreadPart, unreadParts } from "./unread.ts";

/** What was not looked at on the way. */
export interface Looked {
  readonly leftOut: Skipped[];
  readonly unread: UnreadPart[];
}

/** The documents of `source` and those inside of them, except what is excluded. What of them nobody sees is added to `looked`. */
export async function* contentsOf(
  source: Source,
  isExcluded: (path: string) => boolean,
  looked: Looked,
  clear?: ReadonlyMap<string, number>,
): AsyncGenerator<Document> {
  for await (const given of source.documents(clear)) {
    if (isExcluded(given.path)) {
      looked.leftOut.push({ path: given.path, reason: "excluded" });
      continue;
    }
    if (isLinkOutside(given))
      looked.unread.push({
        kind: "unread",
        path: given.path,
        code: "link-outside",
        isBrought: isBrought(given, source),
      });
    const content = isPointer(given) ? await pointedTo(given, source) : given;
    if (content === undefined) looked.leftOut.push({ path: given.path, reason: "lfs-pointer" });
    const document = content ?? given;
    if (isContainer(document)) yield* unpacked(withoutId(document), source, isExcluded, looked);
    else yield isPointer(document) ? withoutId(document) : document;
  }
  const own = source.unread?.() ?? [];
  const { tell, parts } = unreadParts(own[0] === undefined ? "" : (containersOf(own[0].path)[0] ?? own[0].path), true);
  own.forEach(tell);
  append(looked.unread, parts);
}

/** What a file of its own may hold: not a link, and no member, which was looked into already. */
function isWhole({ origin }: Document): boolean {
  return origin === "file" || origin === "index" || origin === "commit";
}

/** A compose or env file that is another file of whatever machine it is used on. Links to anything else hold nothing that is judged. */
function isLinkOutside({ origin, path, bytes }: Document): boolean {
  if (origin !== "symlink" || !(isComposeName(path) || isEnvFileName(path))) return false;
  return resolvePath(folderOf(path), Buffer.from(bytes).toString("utf8")) === undefined;
}

function isPointer(document: Document): boolean {
  return isWhole(document) && lfsPointer(document.bytes) !== undefined;
}

function isContainer(document: Document): boolean {
  return isWhole(document) && containerOf(document.bytes) !== undefined;
}

/** What it holds is more than its bytes: no ledger may take it for known by these alone. */
function withoutId(document: Document): Document {
  if (document.id === undefined) return document;
  const { id: _, ...rest } = document;
  return rest;
}

async function pointedTo(pointer: Document, source: Source): Promise<Document | undefined> {
  const { lfsContent } = await import("./lfs-content.ts");
  return lfsContent(pointer, source);
}

async function* unpacked(
  container: Document,
  source: Source,
  isExcluded: (path: string) => boolean,
  { leftOut, unread }: Looked,
): AsyncGenerator<Document> {
  const { tell, parts } = unreadParts(container.path, isBrought(container, source));
  const { withMembers } = await import("./members.ts");
  for await (const document of withMembers(container, tell)) {
    if (document.path === container.path || !isExcluded(document.path)) yield document;
    else leftOut.push({ path: document.path, reason: "excluded" });
  }
  append(unread, parts);
}
