// What the nginx family tells of a change.
import { nginxFamily } from "../../../src/detect/nginx/family.ts";
import { nginxRules } from "../../../src/detect/nginx/rules.gen.ts";
import { type Files, type Row, toldBy } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

/** `before` undefined: a scan without a base. */
export function toldOf(before: Files | undefined, after: Files): readonly Row[] {
  return toldBy({ family: nginxFamily, rules: nginxRules }, before, after);
}
