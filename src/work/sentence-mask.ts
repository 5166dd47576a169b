// What an audit sees is told in sentences of its own, with names that people gave: none of them may carry a secret.
import type { Observation } from "../detect/checklist/observation.ts";
import type { Policy } from "../policy/policy.ts";
import { textMask } from "./masked-text.ts";
import { nameMask } from "./name-mask.ts";
import { textDetector } from "./text-detector.ts";

/** Takes secrets out of the sentences and paths of `observations`. */
export async function sentenceMask(
  observations: readonly Observation[],
  policy: Policy,
): Promise<(text: string) => string> {
  const detect = await textDetector(policy, () => {});
  const ofPaths = nameMask(new Set(observations.map(({ path }) => path)), detect);
  const ofTexts = textMask(detect, () => []);
  return (text) => ofTexts(ofPaths(text));
}
