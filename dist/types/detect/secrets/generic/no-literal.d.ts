/** Why `value` is no secret under `name`, by what it is written as. Linear in `value`. */
export type NoLiteral = "reference" | "expression" | "path" | "address" | "notation" | "name";
export declare function noLiteral(name: string, value: string): NoLiteral | undefined;
/** Why a value that only keeps a place is no secret: `${NAME}` is read when the program runs. */
export declare function standIn(value: string): "reference" | "placeholder" | undefined;
