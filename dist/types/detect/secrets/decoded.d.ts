import type { Span } from "../../model/span.ts";
import type { Found } from "./match.ts";
/** Characters of base64 that are looked at; fewer in a Secret of Kubernetes, where every value is encoded. */
export declare const LEAST_RUN = 20;
/** What lies in a text, for whoever decodes it once more. */
export interface Encoded {
    readonly bytes: Uint8Array;
    readonly spans: readonly Span[];
    readonly path: string;
    /** Whether what stands there was not seen before, encoded less deeply. */
    isNew(span: Span): boolean;
}
export interface Decoded {
    readonly found: readonly Found[];
    /** Spans that say nothing but what they are decoded to: the values of a Secret of Kubernetes. */
    readonly onlyEncoded: readonly Span[];
}
/** `detect` finds what a text holds, itself decoded as deep as is looked. */
export declare function detectDecoded(outer: Encoded, detect: (inner: Encoded) => readonly Found[]): Decoded;
/** Whether values in it are those of a Secret of Kubernetes, each of them encoded. */
export declare function isSecretManifest(bytes: Uint8Array): boolean;
