/** As Ajv's: where it is, as a JSON pointer, and what is expected there. */
export interface ReportFault {
  readonly instancePath: string;
  readonly keyword: string;
}

/** Tells the first thing that is wrong; `[]`: nothing is. */
export type ReportValidator = (value: unknown) => readonly ReportFault[];
