// A document that holds others inside: its members are documents too.
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { budgetFor } from "../parse/archive/budget.ts";
import { type Member, type Unread, unpack } from "../parse/archive/unpack.ts";
import { baseName } from "../parse/path-class.ts";
import { withBase } from "./with-base.ts";

/**
 * The members of `document`, each against the one that its base holds under the same name, then `document` itself with what of it is
 * in none of them. `tell` is told what could not be looked into.
 */
export async function* withMembers(document: Document, tell: (unread: Unread) => void): AsyncGenerator<Document> {
  const baseOf = document.base === undefined ? undefined : await membersOfBase(document.base);
  const unpacked = unpack(document.bytes, document.path, budgetFor(document.bytes.length));
  let regions: readonly Span[] | undefined;
  for (;;) {
    const { done, value } = await unpacked.next();
    if (done === true) {
      regions = value;
      break;
    }
    if (value.kind === "unread") tell(value);
    else yield memberDocument(document, value, baseOf?.(value.path.slice(document.path.length)));
  }
  yield regions === undefined ? document : withRegions(document, regions);
}

/** A copy in which what is worked out when it is asked for still is. */
function withRegions(document: Document, regions: readonly Span[]): Document {
  const own = Object.getOwnPropertyDescriptors(document);
  return Object.defineProperties({}, { ...own, regions: { value: regions, enumerable: true } }) as Document;
}

type Base = NonNullable<Document["base"]>;

function memberDocument(
  { exposure, commit, stage, brought }: Document,
  member: Member,
  base: Base | undefined,
): Document {
  const { path, bytes, regions } = member;
  const document: Document = {
    path,
    origin: "archive-member",
    bytes,
    exposure,
    ...(regions === undefined ? {} : { regions }),
    ...(commit === undefined ? {} : { commit }),
    ...(stage === undefined ? {} : { stage }),
    ...(brought === undefined ? {} : { brought }),
  };
  return base === undefined ? document : withBase(document, base);
}

/** By what stands behind the container's path; else the only one of that name, since archives are often packed in a folder of the version. */
async function membersOfBase({ path, bytes }: Base): Promise<(inner: string) => Base | undefined> {
  const byPath = new Map<string, Base>();
  const byName = new Map<string, Base | undefined>();
  for await (const one of unpack(bytes, path, budgetFor(bytes.length))) {
    if (one.kind === "unread") continue;
    const member = { path: one.path, bytes: one.bytes };
    const name = baseName(one.path);
    byPath.set(one.path.slice(path.length), member);
    byName.set(name, byName.has(name) ? undefined : member);
  }
  return (inner) => byPath.get(inner) ?? byName.get(baseName(inner));
}
