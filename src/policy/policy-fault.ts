/** As Ajv's. */
export interface PolicyFault {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly type?: string | readonly string[];
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly allowedValue?: unknown;
    readonly pattern?: string;
    readonly limit?: number;
  };
}

/** Tells all that is wrong; `[]`: nothing is. */
export type PolicyValidator = (value: unknown) => readonly PolicyFault[];
