import type { HostileCase } from "./case.ts";
import { attributeCases } from "./cases-attributes.ts";
import { brokenCases } from "./cases-broken.ts";
import { encodingCases } from "./cases-encodings.ts";
import { gitCases } from "./cases-git.ts";
import { historyCases } from "./cases-history.ts";
import { indexCases } from "./cases-index.ts";
import { mergeCases } from "./cases-merges.ts";
import { nameCases } from "./cases-names.ts";
import { placeCases } from "./cases-places.ts";
import { policyCases } from "./cases-policy.ts";
import { programCases } from "./cases-programs.ts";
import { promisorCases } from "./cases-promisors.ts";
import { rangeCases } from "./cases-ranges.ts";
import { refCases } from "./cases-refs.ts";

/** In the order in which they are run. */
export const allCases: readonly HostileCase[] = [
  ...attributeCases,
  ...programCases,
  ...promisorCases,
  ...mergeCases,
  ...historyCases,
  ...rangeCases,
  ...refCases,
  ...indexCases,
  ...brokenCases,
  ...gitCases,
  ...nameCases,
  ...encodingCases,
  ...placeCases,
  ...policyCases,
];
