import type { ImageReference } from "./images.ts";
/** Whether `head` is an older version than `base`; false too when their tags cannot be compared. */
export declare function isOlder(head: ImageReference, base: ImageReference): boolean;
/** The version whose change asks for a migration; `undefined` where the tag has none. */
export declare function majorOf(image: ImageReference): number | undefined;
