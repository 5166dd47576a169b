import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Found } from "./compose-rule.ts";
/** A file that a top-level secret or config is made of; an example, an empty, a public and an encrypted one are left alone. */
export declare function inFiles({ files }: ComposeProject): readonly Found[];
/** A file that a service mounts, or one in a folder that it mounts. Env files are told by themselves. */
export declare function inMounts({ files }: ComposeProject): readonly Found[];
