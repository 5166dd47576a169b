/** As Ajv's. */
export interface SchemaError {
    /** A JSON pointer. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: {
        readonly type?: string | readonly string[];
        readonly additionalProperty?: string;
        readonly missingProperty?: string;
        readonly allowedValues?: readonly string[];
    };
}
/** Tells the first thing that is wrong, with what each alternative says of it; `[]`: nothing is. Linear in `value`. */
export type Validator = (value: unknown) => readonly SchemaError[];
