// What the compose family tells of a change.
import { composeFamily } from "../../../src/detect/compose/family.ts";
import { composeRules } from "../../../src/detect/compose/rules.gen.ts";
import { type Files, type Row, toldBy } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

/** `before` undefined: a scan without a base. */
export function toldOf(before: Files | undefined, after: Files): readonly Row[] {
  return toldBy({ family: composeFamily, rules: composeRules }, before, after);
}

/** Without what speaks in one line a project. */
export function toldAloudOf(before: Files | undefined, after: Files): readonly Row[] {
  return toldOf(before, after).filter(({ gate }) => gate !== "summary");
}
