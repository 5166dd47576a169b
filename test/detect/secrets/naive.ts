import type { Prefilter } from "../../../src/detect/secrets/prefilter.ts";

/** Without literals: every rule is tried at every byte. */
export const everywhere: Prefilter = (rules, _bytes, spans, candidates) => {
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) {
      for (const pattern of rules.patterns) {
        if (pattern.match === "value") candidates.onWord(pattern, at, at + 1);
        else candidates.onStart(pattern, at);
      }
    }
  }
};
