// `.gitleaksignore`: a fingerprint a line, `file:rule:line` or `commit:file:rule:line`, and comments after `#`.
import { type ImportItem, left, reasonOf } from "./item.ts";
import { ownRulesOf } from "./rule-names.ts";

/** What finds words that look random finds what has a name elsewhere too. */
const GENERIC = "generic-api-key";

/** Never throws. */
export function readGitleaksIgnore(text: string, file: string): readonly ImportItem[] {
  return text.split(/\r?\n/).flatMap((line, i): readonly ImportItem[] => {
    const written = line.trim();
    if (written === "" || written.startsWith("#")) return [];
    const [, commit, path = "", name = "", at = ""] =
      /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):([1-9]\d{0,8})$/.exec(written) ?? [];
    const origin = { place: `${file}:${i + 1}`, setting: path === "" ? "?" : `${path}:${at}` };
    if (path === "") return [left(origin, "shape")];
    const rules = name === GENERIC ? undefined : ownRulesOf("secret", name);
    const recorded = {
      path,
      line: Number(at),
      ...(commit === undefined ? {} : { commit }),
      ...(rules === undefined ? {} : { rules }),
    };
    return [{ ...origin, kind: "recorded", recorded, reason: reasonOf(file, undefined) }];
  });
}
