import { type Port } from "../../parse/compose-fields.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
import { type Places } from "./places.ts";
export type ExposureKind = "admin" | "datastore" | "inference" | "other";
/** Findings for the ports of `service` that are of `kind`; `lanGate` is the gate of one that only the local network reaches. */
export declare function exposedPorts(service: Service, kind: ExposureKind, lanGate: "warn" | "summary"): readonly Found[];
/** The bind to loopback that base had for the same container port. */
export declare function boundBefore(base: Service, found: Found): Guard | undefined;
/** Named for development or tests: a warning is enough. */
export declare function isForDevelopment(service: Service, project: ComposeProject): boolean;
/** Whether someone on another machine reaches a service of the project, as far as that is known. */
export declare function hasPublicPort({ services }: ComposeProject): boolean;
/** Whether a port of the service is published on addresses that are neither loopback nor private. */
export declare function isPublic(service: Service): boolean;
/** No port of it is published, whatever `ports:` says. */
export declare function isUnpublished({ networkMode }: Service): boolean;
/** `5432/tcp`, by the container's port. */
export declare function subjectOf(port: Port): string;
/** Where the address of a port is written, then the port. */
export declare function placesOfPort(port: Port): Places;
