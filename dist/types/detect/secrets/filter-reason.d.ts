import type { NoLiteral } from "./generic/no-literal.ts";
/**
 * Why something that looked like a secret is none. `example`: printed in documentation. `structure`: a checksum or a part that every
 * real one has does not fit. `encoded`: it is judged by what it says once decoded. `no-context`: a shape that could be anybody's, and nothing around it names an owner. `short`, `words`,
 * `prose` and what {@link NoLiteral} tells are said of generic secrets alone.
 */
export type FilterReason = "example" | "placeholder" | "structure" | "few-distinct" | "low-entropy" | "base64-blob" | "no-context" | "encoded" | "short" | "words" | "prose" | NoLiteral;
export type OnFiltered = (reason: FilterReason) => void;
