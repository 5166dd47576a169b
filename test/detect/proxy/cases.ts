// What the proxy family tells of a change.
import { proxyFamily } from "../../../src/detect/proxy/family.ts";
import { proxyRules } from "../../../src/detect/proxy/rules.gen.ts";
import { type Files, type Row, toldBy } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

/** `before` undefined: a scan without a base. */
export function toldOf(before: Files | undefined, after: Files): readonly Row[] {
  return toldBy({ family: proxyFamily, rules: proxyRules }, before, after);
}
