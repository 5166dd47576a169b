// A project's name: `COMPOSE_PROJECT_NAME`, else the last `name:` of its files, else its folder's.
import type { Environment } from "./compose-environment.ts";
import { type Loading, readText } from "./compose-loading.ts";
import { interpolate } from "./interpolation.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Empty where nothing tells it: at the top of a repository, whose folder may have any name. */
export function projectName(
  paths: readonly string[],
  folderName: string,
  environment: Environment,
  loading: Loading,
): string {
  const given = environment.get("COMPOSE_PROJECT_NAME");
  if (given !== undefined && given.value !== "") return normalName(given.value);
  let written = "";
  for (const path of paths) {
    const text = readText(path, loading);
    if (text === undefined) continue;
    for (const document of parseYaml(text).documents) {
      const name = document.kind === "map" ? document.entries.get("name")?.node : undefined;
      if (name?.kind === "scalar" && name.value !== "") written = name.value;
    }
  }
  return normalName(interpolate(written, (name) => environment.get(name)).value) || normalName(folderName);
}

function normalName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]{1,1000}/, "");
}
