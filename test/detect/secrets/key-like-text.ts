// Text in which every rule has something to look at: whole keys, keys that are cut, joined or repeated, and what stands around them.
import fc from "fast-check";
import { secretOf } from "../../support/secret.ts";
import { catalogue } from "./catalogue.gen.ts";

const templates: readonly string[] = catalogue.flatMap(({ examples }) =>
  Object.values(examples).flatMap((own: { hits: readonly unknown[]; misses: readonly unknown[] }) =>
    [...own.hits, ...own.misses].map((example) =>
      typeof example === "string" ? example : (example as { text: string }).text,
    ),
  ),
);
const literals: readonly string[] = catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.literals));
const names: readonly string[] = catalogue.flatMap(({ rules }) =>
  rules.flatMap((rule) => rule.context?.variables ?? []),
);
const nearbyWords: readonly string[] = catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.nearby ?? []));
const hosts: readonly string[] = catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.context?.hosts ?? []));

const example = fc
  .record({ template: fc.constantFrom(...templates), seed: fc.nat(50) })
  .map(({ template, seed }) => secretOf(template, seed));
const cut = fc
  .record({ text: example, from: fc.nat(40), drop: fc.nat(3) })
  .map(({ text, from, drop }) => text.slice(0, from) + text.slice(from + drop));
const joint = fc.constantFrom(
  "",
  " ",
  "=",
  ": ",
  '"',
  "'",
  "\n",
  "\r\n",
  "\r",
  "\\n",
  "%3D",
  ",",
  ";",
  "{",
  "}",
  "/",
  "@",
  "-",
  "_",
  "é",
  "密钥",
  "\0",
  "://",
);
const piece = fc.oneof(
  { weight: 4, arbitrary: example },
  { weight: 2, arbitrary: cut },
  { weight: 3, arbitrary: joint },
  { weight: 2, arbitrary: fc.constantFrom(...names).map((name) => `${name}=`) },
  { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => `"${name.toLowerCase()}": "`) },
  { weight: 1, arbitrary: fc.constantFrom(...hosts).map((host) => `BASE_URL=https://${host}/v1\n`) },
  { weight: 2, arbitrary: fc.constantFrom(...literals) },
  { weight: 1, arbitrary: fc.constantFrom(...nearbyWords).map((word) => `\n# ${word}\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(..."aA0f").chain((letter) => fc.nat(300).map((count) => letter.repeat(count))),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 30 }) },
);

export const keyLikeText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, joint), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(""));
