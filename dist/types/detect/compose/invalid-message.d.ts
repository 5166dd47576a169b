import type { ComposeProblem } from "../../parse/compose-loading.ts";
/** Id of the sentence of rule compose-invalid for the problem. */
export declare function invalidMessage({ kind, detail }: Pick<ComposeProblem, "kind" | "detail">): string;
