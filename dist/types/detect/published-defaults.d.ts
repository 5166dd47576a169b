/** A value that a product's documentation publishes, so that everybody can look it up. */
export interface PublishedDefault {
    readonly id: string;
    /** As people write it: Dify. Two with ` / ` between them where several products publish the same value under this name. */
    readonly product: string;
    readonly severity: "critical" | "high" | "medium" | "low";
    /** Low: the product's repository was not seen to hold it, which must not block. */
    readonly confidence: "high" | "low";
    /** The variables of the other side, which have to get the same new value; `[]` where none is known. */
    readonly pair: readonly string[];
}
/**
 * The published default that `value` is under the variable `name`; values are compared by length and SHA-256. A value of 20 and
 * more characters counts under any name, one that is peculiar to a product under the name of any secret or connection, any other
 * under its own variable's name alone. Of a URL, ask for the whole and for its password.
 */
export declare function publishedDefault(name: string, value: string): PublishedDefault | undefined;
/** Whether a variable of this name, in a file that configures something, is worth a look at a value of `length` characters. */
export declare function mayBePublished(name: string, length: number): boolean;
/** Whether `value` may be a published default under some name. */
export declare function isPublishedSomewhere(value: string): boolean;
/** Whether a name that stands in `text` may be one under which a value counts as published. */
export declare function mayNamePublished(text: string): boolean;
/** Whether `value` is printed in a vendor's documentation or built into an emulator: nobody's credential, whatever its shape. */
export declare function isPublicExample(value: string): boolean;
/** Whether a product ships `value` under the variable `name` as something to fill in, which does no harm before. */
export declare function isPublishedPlaceholder(name: string, value: string): boolean;
