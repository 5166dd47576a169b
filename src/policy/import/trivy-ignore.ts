// `.trivyignore` and `.trivyignore.yaml`: https://trivy.dev/docs/latest/configuration/filtering/
import { readConfig } from "../config-nodes.ts";
import { isDay } from "../day.ts";
import { type ImportItem, isTable, left, type Origin, reasonOf, textsOf } from "./item.ts";
import { isNarrow } from "./path-glob.ts";
import { ownRulesOf } from "./rule-names.ts";

/** An id a line, `exp:YYYY-MM-DD` after it where it ends. Never throws. */
export function readTrivyIgnore(text: string, file: string): readonly ImportItem[] {
  return text.split(/\r?\n/).flatMap((line, i): readonly ImportItem[] => {
    const [id = "", ...more] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (id === "") return [];
    const origin = { place: `${file}:${i + 1}`, setting: id };
    const [, until] = /^exp:(.+)$/.exec(more[0] ?? "") ?? [];
    if (more.length > 1 || (more.length === 1 && (until === undefined || !isDay(until))))
      return [left(origin, "shape")];
    return entries(id, [undefined], until, reasonOf(file, undefined), origin);
  });
}

/** Throws StackgateError `config-…` for what is no YAML. */
export function readTrivyIgnoreYaml(text: string, file: string): readonly ImportItem[] {
  const { value, placeOf } = readConfig(text, file);
  if (value === null) return [];
  if (!isTable(value)) return [left({ place: `${file}:1`, setting: "?" }, "shape")];
  return Object.entries(value).flatMap(([section, list]): readonly ImportItem[] => {
    const items: readonly unknown[] = Array.isArray(list) ? list : list === null ? [] : [list];
    return items
      .map((item, i) => ({ item, i }))
      .flatMap(({ item, i }): readonly ImportItem[] => {
        const place = placeOf([section, String(i)]).replace(/:\d+$/, "");
        if (!isTable(item) || typeof item.id !== "string") return [left({ place, setting: section }, "shape")];
        const { id, paths = [], statement, expired_at: until, ...more } = item;
        const origin = { place, setting: `${section} ${id}` };
        if (section !== "secrets") return [left(origin, "not-ours")];
        const globs = textsOf(paths);
        if (globs === undefined || Object.keys(more).length > 0) return [left(origin, "shape")];
        if (until !== undefined && (typeof until !== "string" || !isDay(until))) return [left(origin, "shape")];
        return entries(id, globs.length === 0 ? [undefined] : globs, until, reasonOf(file, statement), origin);
      });
  });
}

function entries(
  id: string,
  paths: readonly (string | undefined)[],
  until: string | undefined,
  reason: string,
  origin: Origin,
): readonly ImportItem[] {
  const rules = ownRulesOf("secret", id);
  // Vulnerabilities, Dockerfiles, Kubernetes, clouds: all have numbers.
  if (rules === undefined) return [left(origin, /\d{3}/.test(id) ? "not-ours" : "other-rule", id)];
  return paths.flatMap((path) => {
    if (path !== undefined && !isNarrow(path)) return [left(origin, "all-paths", path)];
    return rules.map((rule): ImportItem => {
      const entry = {
        rule,
        ...(path === undefined ? {} : { path }),
        reason,
        ...(until === undefined ? {} : { until }),
      };
      return { ...origin, kind: "allow", entry };
    });
  });
}
