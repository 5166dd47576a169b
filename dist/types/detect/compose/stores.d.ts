import type { Mount } from "../../parse/compose-fields.ts";
import type { Service } from "../../parse/compose-service.ts";
/** The datastore that the service runs, by the name people call it. */
export declare function storeOf(service: Service): string | undefined;
/** Whether `product` is mostly there to be fast. */
export declare function isCache(product: string): boolean;
/** Whether a folder at `target` keeps the data of `product`; where its folder is not known, any folder does. */
export declare function isDataFolder(target: string, product: string): boolean;
/** Whether `path` is `folder` or lies below it. */
export declare function isWithin(path: string, folder: string): boolean;
/** A mount that outlives its container. */
export declare function isLasting({ type }: Mount): boolean;
