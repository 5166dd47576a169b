// Candidates for a generic secret as the detector meets them, each with what the rules and the model's features say of it.
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import type { Given, Weight } from "../../src/detect/secrets/generic/given.ts";
import { noLiteral, standIn } from "../../src/detect/secrets/generic/no-literal.ts";
import { rules } from "../../src/detect/secrets/providers/generic.ts";
import { textView } from "../../src/parse/text-view.ts";
import { secretOf } from "../../test/support/secret.ts";
import { PLACES } from "../generic/positives.ts";
import { ISSUERS, valuesOf } from "../generic/values.ts";
import { FEATURES, featuresOf } from "./features.ts";

export { FEATURES };

export interface Candidate {
  readonly value: string;
  readonly features: readonly number[];
  /** What the rules say. */
  readonly weight: Weight;
  /** A reference, an expression, a placeholder and the like: nobody asks a model about it. */
  readonly isSurelyNone: boolean;
}

let taken: Candidate[] | undefined;

/** The rule that weighs all assignments, watched: the others of its family ask about less. */
for (const rule of rules) {
  const { weigh } = rule;
  if (rule.id !== "generic-secret-assignment" || weigh === undefined) continue;
  (rule as { weigh: typeof weigh }).weigh = (given: Given): Weight => {
    const weight = weigh(given);
    const { name, value } = given;
    const isSurelyNone = standIn(value) !== undefined || noLiteral(name, value) !== undefined || CERTAIN.has(weight);
    taken?.push({ value, features: featuresOf(given), weight, isSurelyNone });
    return weight;
  };
}

/** What was dropped for something that no model knows better. */
const CERTAIN: ReadonlySet<string> = new Set([
  ...["placeholder", "reference", "expression", "name", "path", "address", "notation", "no-context", "few-distinct"],
  ...["structure", "example"],
]);

/** Of one text. */
export function candidatesIn(path: string, bytes: Uint8Array): readonly Candidate[] {
  taken = [];
  detectSecrets(textView(bytes), { path, origin: "file" });
  const found = taken;
  taken = undefined;
  return found;
}

/** Of each place of bench/generic its generated secrets; `group` is the place's number. */
export function generated(seeds: number): readonly { readonly group: number; readonly candidate: Candidate }[] {
  return PLACES.flatMap(({ kinds, path, text }, group) =>
    kinds.flatMap((kind) =>
      Array.from({ length: seeds }, (_, seed) => valuesOf(kind, `fit${seed}`))
        .flat()
        .flatMap((value, i) => {
          const issuer = ISSUERS[(group + i) % ISSUERS.length] ?? "";
          const filled = secretOf(text.replaceAll(/\{(?:V|B|P|PP|Pp)\}/g, (mark) => `\u0001${mark.slice(1, -1)}\u0002`))
            .replaceAll("\u0001V\u0002", value)
            .replaceAll("\u0001B\u0002", Buffer.from(`app:${value}`).toString("base64"))
            .replaceAll("\u0001PP\u0002", issuer.toUpperCase())
            .replaceAll("\u0001Pp\u0002", issuer.charAt(0).toUpperCase() + issuer.slice(1))
            .replaceAll("\u0001P\u0002", issuer);
          return candidatesIn(path, Buffer.from(filled))
            .filter((one) => one.value.includes(value))
            .slice(0, 1)
            .map((candidate) => ({ group, candidate }));
        }),
    ),
  );
}
