import type { RelatedPlace } from "../../model/detection.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
/**
 * Lines of compose files by which services get the file at `path`: `env_file`, a mount, a secret's or config's `file`, and what is
 * filled in with one of `names`. Services that share a line are told together.
 */
export declare function readersOf(path: string, projects: readonly ComposeProject[], names: ReadonlySet<string>): readonly RelatedPlace[];
