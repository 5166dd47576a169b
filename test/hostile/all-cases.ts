import type { HostileCase } from "./case.ts";
import { attributeCases } from "./cases-attributes.ts";
import { encodingCases } from "./cases-encodings.ts";
import { gitCases } from "./cases-git.ts";
import { historyCases } from "./cases-history.ts";
import { indexCases } from "./cases-index.ts";
import { nameCases } from "./cases-names.ts";
import { placeCases } from "./cases-places.ts";
import { policyCases } from "./cases-policy.ts";
import { programCases } from "./cases-programs.ts";
import { rangeCases } from "./cases-ranges.ts";

/** In the order in which they are run. */
export const allCases: readonly HostileCase[] = [
  ...attributeCases,
  ...programCases,
  ...historyCases,
  ...rangeCases,
  ...indexCases,
  ...gitCases,
  ...nameCases,
  ...encodingCases,
  ...placeCases,
  ...policyCases,
];
