import { type Assignment, type Name } from "./assignment-reader.ts";
/** The name that is meant by the key of `assignment` which stands at `key`; `key` itself where it is no word for a value. */
export declare function nameOfValue(bytes: Uint8Array, key: Name, { operator, valueStart, valueEnd }: Assignment): Name;
/** `Key`, of whatever. */
export declare function isKeyWord(bytes: Uint8Array, { start, end }: Name): boolean;
/** Whether the key is a word for a value whose name stands elsewhere. */
export declare function isValueKey(bytes: Uint8Array, { start, end }: Name): boolean;
