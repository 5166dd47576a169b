// What earlier scans of history found nothing in. It holds ids of objects and classes of places alone, so that whoever reads it learns
// nothing about a secret; what did hold something is read again each time and told as it would be without a ledger.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { placeClassOf } from "../detect/secrets/detect-secrets.ts";
import { type Document, isContent } from "../model/document.ts";
import { RULES_VERSION, TOOL_VERSION } from "../model/version.gen.ts";
import { isEnvFileName } from "../parse/path-class.ts";

type Place = Pick<Document, "path" | "origin">;

export interface Ledger {
  /** Whether these rules found nothing in the object at a place of this class. */
  isKnown(id: string, place: Place): boolean;
  /** The document was scanned. */
  note(document: Place & Pick<Document, "id">, holdsNothing: boolean): void;
  /**
   * The file's content, with what was noted. The same for the same scans. `inBetween`: of the object that was noted last there may be
   * more to come, so that it is left out.
   */
  text(inBetween?: "inBetween"): string;
}

/** What a scan tells of what it did. */
export interface Noting extends Pick<Ledger, "note"> {
  /** Whether it is time to keep what was noted, for whoever takes over should this scan be ended. */
  isDue?(): boolean;
  keep?(): Promise<void>;
}

/** Why a file is not used. `made-by-others`: its seal is missing, wrong, or made with another key. */
export type LedgerFault = "no-ledger" | "other-version" | "damaged" | "made-by-others";

const MAGIC = "stackgate ledger 1";
const ENTRY = /^(?:[0-9a-f]{40}|[0-9a-f]{64}) [a-z0-9.-]{1,200}$/;

/**
 * The ledger that `bytes` hold, an empty one where there are none or where they are of no use. With a `key` only what was sealed with
 * it counts; without one, what was not sealed with any.
 */
export function ledgerOf(
  bytes: Uint8Array | undefined,
  key: string | undefined,
): { readonly ledger: Ledger; readonly fault?: LedgerFault } {
  const read = bytes === undefined ? new Set<string>() : readEntries(bytes, key);
  return typeof read === "string"
    ? { ledger: ledgerWith(new Set(), key), fault: read }
    : { ledger: ledgerWith(read, key) };
}

function ledgerWith(clean: ReadonlySet<string>, key: string | undefined): Ledger {
  const noted = new Set<string>();
  const held = new Set<string>();
  let last: string | undefined;
  const entryOf = entries();
  return {
    isKnown: (id, place) => isKept(place) && clean.has(entryOf(id, place)),
    note(document, holdsNothing) {
      last = document.id ?? last;
      if (document.id !== undefined && isKept(document))
        (holdsNothing ? noted : held).add(entryOf(document.id, document));
    },
    text(inBetween) {
      const fresh = [...noted].filter((entry) => inBetween === undefined || !entry.startsWith(`${last} `));
      // A commit's object holds several documents: it holds nothing where none of them does.
      const all = [...new Set([...clean, ...fresh])].filter((entry) => !held.has(entry)).sort();
      const body = [headOf(), ...all].map((line) => `${line}\n`).join("");
      return `${body}${sealOf(body, key)}\n`;
    },
  };
}

/** An env file is judged as one too, by its name and by more than its secrets: it is always read. */
function isKept({ path }: Place): boolean {
  return !isEnvFileName(path);
}

/** Entries of one ledger; paths come again in nearly every commit. */
function entries(): (id: string, place: Place) => string {
  const classes = new Map<string, string>();
  return (id, place) => {
    // What was said lies at a path that is made of its own id.
    if (!isContent(place.origin)) return `${id} said`;
    const key = `${place.origin} ${place.path}`;
    const known = classes.get(key) ?? placeClassOf(place);
    classes.set(key, known);
    return `${id} ${known}`;
  };
}

function headOf(): string {
  return `${MAGIC} rules ${RULES_VERSION} tool ${TOOL_VERSION}`;
}

function readEntries(bytes: Uint8Array, key: string | undefined): ReadonlySet<string> | LedgerFault {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!text.startsWith(`${MAGIC} `)) return "no-ledger";
  const lines = text.split("\n");
  if (lines.pop() !== "") return "damaged";
  const seal = lines.pop() ?? "";
  const body = lines.map((line) => `${line}\n`).join("");
  if (!isEqual(seal, sealOf(body, key))) {
    const isOwnKind =
      seal.startsWith("sha256 ") === (key === undefined) && /^(?:hmac-)?sha256 [0-9a-f]{64}$/.test(seal);
    return isOwnKind && key === undefined ? "damaged" : "made-by-others";
  }
  const [head, ...entries] = lines;
  if (head !== headOf()) return "other-version";
  return entries.every((entry) => ENTRY.test(entry)) ? new Set(entries) : "damaged";
}

function sealOf(body: string, key: string | undefined): string {
  return key === undefined
    ? `sha256 ${createHash("sha256").update(body, "latin1").digest("hex")}`
    : `hmac-sha256 ${createHmac("sha256", key).update(body, "latin1").digest("hex")}`;
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
