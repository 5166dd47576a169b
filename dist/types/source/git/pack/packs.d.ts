import { type GitRoom } from "../run.ts";
import type { Pack } from "./forest.ts";
/** Opens those of the repository's own folder of objects; whoever gets them closes them. None where anything is unusual. */
export declare function openPacks(room: GitRoom, idBytes: number): Promise<readonly Pack[]>;
