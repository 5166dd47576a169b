import type { Service } from "../../parse/compose-service.ts";
import type { Judged } from "./compose-rule.ts";
import { type Places } from "./places.ts";
/** A network that leads out, and where that is written. */
export interface WayOut {
    /** The network's name, or `network_mode`. */
    readonly name: string;
    readonly places: Places;
}
/** The networks of a service that lead out; `modes` are the network modes that do. */
export declare function waysOut(service: Service, { project }: Judged, modes: RegExp): readonly WayOut[];
/** Where a service is put on networks that are all internal, the marks of those; `undefined` where it is not so. */
export declare function isolatedAt(service: Service, { project }: Judged): Places | undefined;
