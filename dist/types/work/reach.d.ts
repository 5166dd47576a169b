import type { Exposure } from "../model/document.ts";
import type { Source } from "../source/source.ts";
import type { Placed, Views } from "./placed.ts";
/** How far a secret went that stands in the working tree. Absent: no further than its document. */
export type Reach = (one: Placed) => Exposure | "unknown" | undefined;
/** Asks once, and only where a secret stands in a file of the working tree. */
export declare function reachOf(all: readonly Placed[], views: Views, committed: Source["committed"]): Promise<Reach>;
