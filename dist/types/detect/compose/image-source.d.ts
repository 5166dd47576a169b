import type { ImageReference } from "./images.ts";
/** The registry as people know it; empty for Docker Hub under each of its names. */
export declare function registryOf({ registry }: ImageReference): string;
/** The folder of the repository: `langgenius` of `langgenius/dify-api`; empty for Docker's own images. */
export declare function folderOfImage({ repository }: ImageReference): string;
/** How a registry is to be thought of. `mirror`: someone else's copy of Docker Hub. `insecure`: nothing says who answers. */
export declare function standingOfRegistry(registry: string): "known" | "unknown" | "mirror" | "insecure";
/** Who publishes the product that an image is named after, and whether it is theirs. `undefined`: no such product. */
export declare function publisherOf(image: ImageReference): {
    readonly publisher: string;
    readonly isTheirs: boolean;
} | undefined;
