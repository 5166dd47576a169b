import type { Service } from "./compose-service.ts";
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
