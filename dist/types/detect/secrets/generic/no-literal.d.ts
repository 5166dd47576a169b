/** Why `value` is no secret under `name`, by what it is written as. Linear in `value`. */
export type NoLiteral = "reference" | "expression" | "path" | "address" | "notation" | "name";
export declare function noLiteral(name: string, value: string): NoLiteral | undefined;
