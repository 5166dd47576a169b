// What the datastore-config family tells of a change.
import { datastoreConfigFamily } from "../../../src/detect/datastore-config/family.ts";
import { datastoreConfigRules } from "../../../src/detect/datastore-config/rules.gen.ts";
import { type Files, type Row, toldBy } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

/** `before` undefined: a scan without a base. */
export function toldOf(before: Files | undefined, after: Files): readonly Row[] {
  return toldBy({ family: datastoreConfigFamily, rules: datastoreConfigRules }, before, after);
}
