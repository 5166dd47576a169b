// What the env-file family tells of a change.
import { envFileFamily } from "../../../src/detect/env-file/family.ts";
import { envFileRules } from "../../../src/detect/env-file/rules.gen.ts";
import { type Files, type Row, toldBy } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

/** `before` undefined: a scan without a base. */
export function toldOf(before: Files | undefined, after: Files): readonly Row[] {
  return toldBy({ family: envFileFamily, rules: envFileRules }, before, after);
}
