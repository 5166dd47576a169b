import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
export type ExposureKind = "admin" | "datastore" | "inference" | "other";
/** Findings for the ports of `service` that are of `kind`; `lanGate` is the gate of one that only the local network reaches. */
export declare function exposedPorts(service: Service, kind: ExposureKind, lanGate: "warn" | "summary"): readonly Found[];
/** The bind to loopback that base had for the same container port. */
export declare function boundBefore(base: Service, found: Found): Guard | undefined;
/** Named for development or tests: a warning is enough. */
export declare function isForDevelopment(service: Service, project: ComposeProject): boolean;
