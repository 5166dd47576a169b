import type { TextChange } from "../model/repair.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Service } from "../parse/compose-service.ts";
import type { MapNode } from "../parse/yaml-nodes.ts";
import { type OwnEntry, type Written } from "./yaml-edits.ts";
/** A service in one file, with the map of its settings there. */
export interface Home extends OwnEntry {
    readonly map: MapNode;
}
/** Every place of the project's own files that the service is written in, the one of `path` first. Not those of what it extends. */
export declare function homesOf(service: Service, project: ComposeProject, path: string): readonly Home[];
/** A setting more for the service, where it is written first. */
export declare function addSetting(home: Home, key: string, value: Written): TextChange | undefined;
/** The setting at `keys` below the service, as it is written in one of its homes. */
export declare function ownSetting(homes: readonly Home[], ...keys: readonly string[]): OwnEntry | undefined;
