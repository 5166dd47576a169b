import { type ListedEntry } from "./entries.ts";
import type { ObjectReader } from "./objects.ts";
import { type GitRoom } from "./run.ts";
/** Every entry below `commit`. Throws StackgateError where that cannot be read as a whole. */
export declare function listCommit(room: GitRoom, objects: ObjectReader, commit: string): Promise<readonly ListedEntry[]>;
