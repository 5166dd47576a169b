/** A scalar's kind and value. `text` is what `fmt.Sprint` makes of it: `1.50` is `1.5` in a container's environment. */
export type TypedScalar = {
    readonly kind: "null" | "string" | "time";
    readonly text: string;
} | {
    readonly kind: "boolean";
    readonly text: string;
    readonly value: boolean;
} | {
    readonly kind: "integer" | "float";
    readonly text: string;
    readonly value: number;
};
/** The scalar that `text` is when nothing quotes or tags it. Linear. */
export declare function typedScalar(text: string): TypedScalar;
/** As `%v`: an exponent from 1e+06 on, of at least two digits. */
export declare function floatText(value: number): string;
