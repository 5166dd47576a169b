// Settings of what else looks at compose files: KICS (https://docs.kics.io/latest/configuration-file/) and dclint
// (https://github.com/zavoloklom/docker-compose-linter#configuration).
import { StackgateError } from "../../model/problem.ts";
import { type ConfigNodes, readConfig } from "../config-nodes.ts";
import { type ImportItem, isTable, left, type Origin, reasonOf, textsOf } from "./item.ts";
import { isNarrow } from "./path-glob.ts";
import { ownRulesOf } from "./rule-names.ts";
import { readToml } from "./toml.ts";

type Read = Pick<ConfigNodes, "value" | "placeOf">;

/** JSON, YAML or TOML, whatever its name ends with. Throws StackgateError `config-…` for what is none of them. */
export function readKics(text: string, file: string): readonly ImportItem[] {
  const { value, placeOf } = yamlOrToml(text, file);
  return settings(value, file, placeOf, (key, setting, origin) => {
    switch (key) {
      case "exclude-paths":
        return listed(setting, origin, (path) => paths(path, origin, file, false));
      case "exclude-queries":
        return listed(setting, origin, (name): readonly ImportItem[] => {
          const rules = ownRulesOf("kics", name.toLowerCase());
          if (rules === undefined) return [left(origin, "other-rule", name)];
          return rules.map((rule) => ({ ...origin, kind: "gate", rule, gate: "off" }));
        });
      case "exclude-results":
        return listed(setting, origin, (id) => [left(origin, "values", id)]);
      case "exclude-severities":
      case "fail-on":
        return [left(origin, "severities")];
      default:
        return [left(origin, "no-counterpart")];
    }
  });
}

/** Throws StackgateError `config-…` for what is neither JSON nor YAML. */
export function readDclint(text: string, file: string): readonly ImportItem[] {
  const { value, placeOf } = readConfig(text, file);
  const gates = { 0: "off", 1: "warn", 2: "block" } as const;
  return settings(value, file, placeOf, (key, setting, origin) => {
    if (key === "exclude") return listed(setting, origin, (path) => paths(path, origin, file, true));
    if (key !== "rules" || !isTable(setting)) return [left(origin, key === "rules" ? "shape" : "no-counterpart")];
    return Object.entries(setting).flatMap(([name, choice]): readonly ImportItem[] => {
      const own = { place: lineOf(placeOf(["rules", name], true)), setting: `rules.${name}` };
      const [level, options] = Array.isArray(choice) ? (choice as readonly unknown[]) : [choice];
      const rules = ownRulesOf("dclint", name);
      if (level !== 0 && level !== 1 && level !== 2) return [left(own, "shape")];
      if (rules === undefined) return [left(own, "other-rule", name)];
      return [
        ...rules.map((rule): ImportItem => ({ ...own, kind: "gate", rule, gate: gates[level] })),
        ...(options === undefined ? [] : [left({ ...own, setting: `${own.setting}[1]` }, "no-counterpart")]),
      ];
    });
  });
}

function yamlOrToml(text: string, file: string): Read {
  try {
    const read = readConfig(text, file);
    if (isTable(read.value) || read.value === null) return read;
  } catch (error) {
    if (!(error instanceof StackgateError)) throw error;
  }
  return readToml(text, file);
}

function settings(
  value: unknown,
  file: string,
  placeOf: Read["placeOf"],
  itemsOf: (key: string, setting: unknown, origin: Origin) => readonly ImportItem[],
): readonly ImportItem[] {
  if (value === null) return [];
  if (!isTable(value)) return [left({ place: `${file}:1`, setting: "?" }, "shape")];
  return Object.entries(value).flatMap(([key, setting]) =>
    key === "$schema" ? [] : itemsOf(key, setting, { place: lineOf(placeOf([key], true)), setting: key }),
  );
}

function lineOf(place: string): string {
  return place.replace(/^(.*:\d+):\d+$/, "$1");
}

/** A list, or texts with commas between. */
function listed(
  setting: unknown,
  origin: Origin,
  itemsOf: (text: string) => readonly ImportItem[],
): readonly ImportItem[] {
  const texts = textsOf(setting);
  if (texts === undefined) return [left(origin, "shape")];
  const list = typeof setting === "string" ? setting.split(",") : texts;
  return list
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .flatMap(itemsOf);
}

/** Neither looks at more than compose files and their like: what else lies there is still judged. `isAnywhere`: in any folder. */
function paths(written: string, origin: Origin, file: string, isAnywhere: boolean): readonly ImportItem[] {
  const bare = written.replace(/^\.\//, "").replace(/\/(?:\*\*?)?$/, "");
  const glob = isAnywhere && !bare.includes("/") ? `**/${bare}{,/**}` : `${bare}{,/**}`;
  if (bare === "" || bare === "." || !isNarrow(glob)) return [left(origin, "all-paths", written)];
  return [{ ...origin, kind: "allow", entry: { rule: "compose", path: glob, reason: reasonOf(file, undefined) } }];
}
