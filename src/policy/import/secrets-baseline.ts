// `.secrets.baseline` of detect-secrets: https://github.com/Yelp/detect-secrets#readme, and the older form of IBM's.
import { readConfig } from "../config-nodes.ts";
import { type ImportItem, isTable, left, type Origin, reasonOf, textsOf } from "./item.ts";
import { globsOfPattern, isNarrow } from "./path-glob.ts";

/** Throws StackgateError `config-…` for what is no JSON. */
export function readSecretsBaseline(text: string, file: string): readonly ImportItem[] {
  const { value, placeOf } = readConfig(text, file);
  const originOf = (...steps: readonly string[]): Origin => ({
    place: placeOf(steps, true).replace(/:\d+$/, ""),
    setting: steps.filter((step) => !/^\d+$/.test(step)).join("."),
  });
  if (!isTable(value)) return [left({ place: `${file}:1`, setting: "?" }, "shape")];
  return Object.entries(value).flatMap(([key, one]): readonly ImportItem[] => {
    switch (key) {
      case "version":
      case "generated_at":
        return [];
      case "filters_used":
        return Array.isArray(one)
          ? one.flatMap((filter, i) => filterItems(filter, originOf(key, String(i)), file))
          : [left(originOf(key), "shape")];
      case "exclude":
        return isTable(one)
          ? Object.entries(one).flatMap(([name, patterns]) =>
              name === "files" ? excluded(patterns, originOf(key, name), file) : lines(patterns, originOf(key, name)),
            )
          : [left(originOf(key), "shape")];
      case "results":
        return isTable(one)
          ? Object.entries(one).flatMap(([path, found]) =>
              resultItems(found, path, originOf(key, path), originOf, file),
            )
          : [left(originOf(key), "shape")];
      default:
        return [left(originOf(key), "no-counterpart")];
    }
  });
}

/** Nothing is lost where nothing was set. */
function lines(patterns: unknown, origin: Origin): readonly ImportItem[] {
  return patterns === null || patterns === "" ? [] : [left(origin, "values")];
}

function filterItems(filter: unknown, origin: Origin, file: string): readonly ImportItem[] {
  if (!isTable(filter) || typeof filter.path !== "string") return [left(origin, "shape")];
  const name = filter.path.split(".").at(-1) ?? "";
  const named = { ...origin, setting: `${origin.setting} ${name}` };
  if (name === "should_exclude_file") return excluded(filter.pattern, named, file);
  if (name === "should_exclude_line" || name === "should_exclude_secret") return [left(named, "values")];
  return [left(named, "no-counterpart")];
}

function excluded(patterns: unknown, origin: Origin, file: string): readonly ImportItem[] {
  if (patterns === null || patterns === undefined) return [];
  const written = textsOf(patterns);
  if (written === undefined) return [left(origin, "shape")];
  return written.flatMap((pattern): readonly ImportItem[] => {
    const globs = globsOfPattern(pattern);
    if (globs === undefined) return [left(origin, "path-pattern", pattern)];
    if (!globs.every(isNarrow)) return [left(origin, "all-paths", pattern)];
    const reason = reasonOf(file, undefined);
    return globs.map((path): ImportItem => ({ ...origin, kind: "allow", entry: { rule: "secret", path, reason } }));
  });
}

function resultItems(
  found: unknown,
  path: string,
  whole: Origin,
  originOf: (...steps: readonly string[]) => Origin,
  file: string,
): readonly ImportItem[] {
  if (!Array.isArray(found)) return [left(whole, "shape")];
  return found.map((one: unknown, i): ImportItem => {
    const { place } = originOf("results", path, String(i));
    if (!isTable(one)) return left({ place, setting: path }, "shape");
    const { line_number: line, hashed_secret: sha1, type, is_secret: isSecret } = one;
    const origin = { place, setting: `${path}:${typeof line === "number" ? line : "?"}` };
    if (typeof line !== "number" || !Number.isInteger(line) || typeof sha1 !== "string" || !/^[0-9a-f]{40}$/.test(sha1))
      return left(origin, "shape");
    if (isSecret === true) return left(origin, "real");
    // Of a private key the hash is that of its first line, the same for all.
    const isHashed = type !== "Private Key";
    const note = isSecret === false ? "audited: no secret" : "not audited";
    const recorded = { path, line, ...(isHashed ? { sha1 } : { rules: ["private-key-pem"] }) };
    return { ...origin, kind: "recorded", recorded, reason: reasonOf(file, note) };
  });
}
