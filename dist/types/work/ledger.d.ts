import { type Document } from "../model/document.ts";
type Place = Pick<Document, "path" | "origin">;
export interface Ledger {
    /** Whether these rules found nothing in the object at a place of this class. */
    isKnown(id: string, place: Place): boolean;
    /** The document was scanned. */
    note(document: Place & Pick<Document, "id">, holdsNothing: boolean): void;
    /** The file's content, with what was noted. The same for the same scans. */
    text(): string;
}
/** Why a file is not used. `made-by-others`: its seal is missing, wrong, or made with another key. */
export type LedgerFault = "no-ledger" | "other-version" | "damaged" | "made-by-others";
/**
 * The ledger that `bytes` hold, an empty one where there are none or where they are of no use. With a `key` only what was sealed with
 * it counts; without one, what was not sealed with any.
 */
export declare function ledgerOf(bytes: Uint8Array | undefined, key: string | undefined): {
    readonly ledger: Ledger;
    readonly fault?: LedgerFault;
};
export {};
