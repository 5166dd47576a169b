import type { Service } from "../../parse/compose-service.ts";
/** The parts of an image reference that are known; lower case but for the tag. */
export interface ImageReference {
    /** Empty for Docker Hub. */
    readonly registry: string;
    /** Without registry and `library/`: `postgres`, `bitnami/redis`. */
    readonly repository: string;
    /** Its last part. */
    readonly name: string;
    /** Absent: none is written. */
    readonly tag?: string;
    readonly digest?: string;
    /** Whether tag and digest are certain: no variable without a value stands among them. */
    readonly isTagKnown: boolean;
    /** Whether registry and folder are certain. */
    readonly isSourceKnown: boolean;
}
/** The service's image; `undefined` when it has none, or not even its last name is certain. */
export declare function readImage(service: Service): ImageReference | undefined;
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
