import type { ComposeProblem } from "../../parse/compose-loading.ts";

/** What people call the faults of YAML that its parser gives codes. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: "indent",
  TAB_AS_INDENT: "tab",
  UNCLOSED_QUOTE: "quote",
  UNCLOSED_BRACKET: "bracket",
  MISSING_CHAR: "colon",
  MULTILINE_IMPLICIT_KEY: "colon",
  BLOCK_AS_IMPLICIT_KEY: "nested",
  BAD_SCALAR_START: "first-sign",
  BAD_DQ_ESCAPE: "escape",
  UNEXPECTED_TOKEN: "unexpected",
  KEY_NOT_SCALAR: "key",
};

/** Id of the sentence of rule compose-invalid for the problem. */
export function invalidMessage({ kind, detail }: Pick<ComposeProblem, "kind" | "detail">): string {
  const fault = kind === "syntax" && Object.hasOwn(SYNTAX, detail) ? SYNTAX[detail] : undefined;
  return fault === undefined ? kind : `syntax-${fault}`;
}
