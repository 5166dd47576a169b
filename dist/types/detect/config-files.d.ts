import { type SourceText } from "../parse/compose-source-text.ts";
import { type ServerConfigKind } from "../parse/path-class.ts";
import { type MountedConfig } from "./config-mounts.ts";
import { type ConfigUnit, type UnitRule } from "./config-units.ts";
import type { SnapshotFamily } from "./family.ts";
/** A configuration file by itself. */
export interface ConfigFile extends ConfigUnit {
    readonly kind: ServerConfigKind;
    readonly text: SourceText;
    /** Where services see it; empty where nobody here mounts it. */
    readonly mounts: readonly MountedConfig[];
}
/** A rule over the files of one kind. */
export interface ConfigFileRule extends UnitRule<ConfigFile> {
    readonly kind: ServerConfigKind;
}
/** The family of `rules`. */
export declare function configFileFamily(rules: readonly ConfigFileRule[]): SnapshotFamily;
