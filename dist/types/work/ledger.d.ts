import { type Document } from "../model/document.ts";
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
/**
 * The ledger that `bytes` hold, an empty one where there are none or where they are of no use. With a `key` only what was sealed with
 * it counts; without one, what was not sealed with any.
 */
export declare function ledgerOf(bytes: Uint8Array | undefined, key: string | undefined): {
    readonly ledger: Ledger;
    readonly fault?: LedgerFault;
};
export {};
