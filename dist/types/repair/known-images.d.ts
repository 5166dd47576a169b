import type { Service } from "../parse/compose-service.ts";
import { type ImageReference } from "../parse/image-reference.ts";
/** Which capabilities a service has to keep. `guessed`: those that most images start with; `unsure`: nobody should guess. */
export type NeededCapabilities = {
    readonly kind: "known" | "guessed";
    readonly names: readonly string[];
} | {
    readonly kind: "unsure";
};
/** From its user and its image. */
export declare function capabilitiesOf(service: Service): NeededCapabilities;
/** The user, not root, that the image runs as anyway; `undefined` where nobody knows. */
export declare function userOf(image: ImageReference | undefined): string | undefined;
/** Whether the image is known to need programs that make root of a user. */
export declare function gainsPrivileges(image: ImageReference | undefined): boolean;
/** A memory limit that leaves room; `undefined` where it depends on what the service holds. */
export declare function memoryOf(image: ImageReference | undefined, serviceName: string): string | undefined;
