import type { ImageReference } from "../../parse/image-reference.ts";
export { type ImageReference, readImage } from "../../parse/image-reference.ts";
/** Names of images, apart by spaces, by what people call the product; with its owner where others use the name too. */
export type Products = Readonly<Record<string, string>>;
/** The product of `table` whose image has this name. */
export declare function productOf(table: Products, image: ImageReference | undefined): string | undefined;
/** Databases, brokers and stores by the last part of their image, as people write them. */
export declare const DATASTORES: Products;
/** Container ports that only datastores listen on. */
export declare const DATASTORE_PORTS: Readonly<Record<number, string>>;
/** Consoles: every port of theirs is one for administrators. */
export declare const CONSOLES: Products;
/** Model servers that answer whoever reaches them. */
export declare const MODEL_SERVERS: Products;
/** A reverse proxy, the intended entry of a stack. */
export declare function isProxyImage(image: ImageReference | undefined): boolean;
/** An image that is known to leave root by itself. */
export declare function dropsRoot(image: ImageReference | undefined): boolean;
