// Every template of the catalogue, written out in every shape, each in a file of its own, with its near misses beside it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SecretExamples, SecretRule } from "../../src/detect/secrets/secret-rule.ts";
import { catalogue } from "../../test/detect/secrets/catalogue.gen.ts";
import { secretOf } from "../../test/support/secret.ts";
import { SHAPES, type Written } from "./shapes.ts";

/** One file. `folder` is its name in its corpus; a near miss holds nothing of the rule. */
export interface Case {
  readonly folder: string;
  readonly rule: string;
  readonly provider: string;
  readonly shape: string;
  readonly isMiss: boolean;
}

/** Writes what holds a key into `hitsTop`, near misses into `missesTop`. */
export function writeCorpus(hitsTop: string, missesTop: string): readonly Case[] {
  const cases: Case[] = [];
  const add = (rule: SecretRule, shape: string, isMiss: boolean, { path, text }: Written): void => {
    const folder = String(cases.length).padStart(5, "0");
    const file = join(isMiss ? missesTop : hitsTop, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    cases.push({ folder, rule: rule.id, provider: rule.provider, shape, isMiss });
  };
  for (const { rules, examples } of catalogue) {
    for (const rule of rules as readonly SecretRule[]) {
      if (rule.isGeneric === true) continue;
      const { hits, misses } = (examples as SecretExamples)[rule.id] ?? { hits: [], misses: [] };
      for (const [isMiss, templates] of [
        [false, hits],
        [true, misses],
      ] as const) {
        for (const [i, template] of templates.entries()) {
          if (typeof template !== "string") {
            add(rule, "as it stands", isMiss, { path: template.path ?? "a.txt", text: secretOf(template.text, i) });
            continue;
          }
          const value = secretOf(template, i);
          const [variable = nameFor(rule)] = rule.context?.variables ?? [];
          const host = rule.context?.hosts
            ?.find((one) => one.includes(".") && !one.startsWith("."))
            ?.replaceAll("*", "eu1");
          const planted = { variable, value, ...(host === undefined ? {} : { host }) };
          for (const [shape, write] of Object.entries(SHAPES)) add(rule, shape, isMiss, write(planted));
        }
      }
    }
  }
  return cases;
}

const nameFor = (rule: SecretRule): string => `${rule.provider.toUpperCase().replaceAll("-", "_")}_API_KEY`;
