export { exitCodeOf } from "./model/finding.ts";
export type * from "./model/finding.ts";
export { scan } from "./scan.ts";
