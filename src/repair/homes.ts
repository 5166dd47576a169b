// Where a service is written down, file by file.

import type { TextChange } from "../model/repair.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Service } from "../parse/compose-service.ts";
import type { MapNode } from "../parse/yaml-nodes.ts";
import { addKey, entryBelow, type OwnEntry, ownEntry, stepBelow, type Written } from "./yaml-edits.ts";

/** A service in one file, with the map of its settings there. */
export interface Home extends OwnEntry {
  readonly map: MapNode;
}

/** Every place of the project's own files that the service is written in, the one of `path` first. Not those of what it extends. */
export function homesOf(service: Service, project: ComposeProject, path: string): readonly Home[] {
  const homes: Home[] = [];
  for (const { text, start } of service.keys) {
    if (!project.parts.has(text.path)) continue;
    const own = ownEntry(text, ["services", service.name]);
    if (own === undefined || own.key.start !== start || own.entry.node.kind !== "map") continue;
    homes.push({ ...own, map: own.entry.node });
  }
  return homes.sort((a, b) => Number(b.text.path === path) - Number(a.text.path === path));
}

/** A setting more for the service, where it is written first. */
export function addSetting(home: Home, key: string, value: Written): TextChange | undefined {
  return addKey(home.text, home.map, key, value, stepBelow(home));
}

/** The setting at `keys` below the service, as it is written in one of its homes. */
export function ownSetting(homes: readonly Home[], ...keys: readonly string[]): OwnEntry | undefined {
  for (const { text, map } of homes) {
    const found = entryBelow(text, map, keys);
    if (found !== undefined) return found;
  }
  return undefined;
}
