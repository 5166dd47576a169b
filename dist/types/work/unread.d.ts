import type { Document } from "../model/document.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { Unread } from "../parse/archive/unpack.ts";
import type { Policy } from "../policy/policy.ts";
/** Where something was left unread, and whether the change brought it. */
export interface UnreadPart extends Unread {
    readonly isBrought: boolean;
}
/**
 * Collects for one container. The same is told once, and of many of one code the first; the others stand behind the container itself,
 * so that an exception for some of its members accepts none of these.
 */
export declare function unreadParts(container: string, isBrought: boolean): {
    readonly tell: (unread: Unread) => void;
    readonly parts: readonly UnreadPart[];
};
/** Whether the change brought what is in `document`; bytes that base holds too came earlier, under whatever name. */
export declare function isBrought({ bytes, base }: Document, source: {
    readonly hasBase: boolean;
    readonly isHandedIn?: boolean;
}): boolean;
/** What the change brought is a problem unless an exception accepts it; what was there before is a line of the coverage. */
export declare function unreadTold(all: readonly UnreadPart[], policy: Policy, today: string): Promise<{
    readonly problems: readonly Problem[];
    readonly skipped: readonly Skipped[];
}>;
