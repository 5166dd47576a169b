// A file that Git LFS keeps is judged by its content where the clone has it.
import type { Document } from "../model/document.ts";
import { lfsPointer } from "../parse/lfs-pointer.ts";
import type { Source } from "../source/source.ts";
import { withBase } from "./with-base.ts";

/** `document`, a pointer, with the content that it points to, and its base likewise; `undefined` where this clone does not have it. */
export async function lfsContent(document: Document, { lfsObject }: Source): Promise<Document | undefined> {
  const bytes = await contentOf(document.bytes, lfsObject);
  if (bytes === undefined) return undefined;
  const { path, origin, exposure, commit, stage, brought, base } = document;
  const content: Document = {
    path,
    origin,
    bytes,
    exposure,
    ...(commit === undefined ? {} : { commit }),
    ...(stage === undefined ? {} : { stage }),
    ...(brought === undefined ? {} : { brought }),
  };
  if (base === undefined) return content;
  return withBase(content, { path: base.path, bytes: (await contentOf(base.bytes, lfsObject)) ?? base.bytes });
}

async function contentOf(pointer: Uint8Array, lfsObject: Source["lfsObject"]): Promise<Uint8Array | undefined> {
  const oid = lfsPointer(pointer);
  return oid === undefined ? undefined : lfsObject?.(oid);
}
