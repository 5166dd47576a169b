import type { HostileCase } from "./case.ts";
import { attributeCases } from "./cases-attributes.ts";
import { historyCases } from "./cases-history.ts";
import { indexCases } from "./cases-index.ts";
import { programCases } from "./cases-programs.ts";
import { rangeCases } from "./cases-ranges.ts";

/** In the order in which they are run. */
export const allCases: readonly HostileCase[] = [
  ...attributeCases,
  ...programCases,
  ...historyCases,
  ...rangeCases,
  ...indexCases,
];
