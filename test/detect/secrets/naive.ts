import type { Pattern } from "../../../src/detect/secrets/compiled-rules.ts";
import { literalPrefilter, type Prefilter } from "../../../src/detect/secrets/prefilter.ts";

/** Without literals: the rules that are asked about are tried at every byte, the others as ever. */
export function everywhere(isAsked: (pattern: Pattern) => boolean = () => true): Prefilter {
  return (rules, bytes, spans, candidates) => {
    const asked = rules.patterns().filter(isAsked);
    if (asked.length < rules.patternCount) {
      literalPrefilter(rules, bytes, spans, {
        onStart: (pattern, start) => isAsked(pattern) || candidates.onStart(pattern, start),
        onWord: (pattern, start, end, implies) => isAsked(pattern) || candidates.onWord(pattern, start, end, implies),
      });
    }
    for (const span of spans) {
      for (let at = span.start; at < span.end; at++) {
        for (const pattern of asked) {
          if (pattern.match === "value") candidates.onWord(pattern, at, at + 1, true);
          else candidates.onStart(pattern, at);
        }
      }
    }
  };
}
