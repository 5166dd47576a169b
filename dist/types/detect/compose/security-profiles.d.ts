import { type SecurityOption } from "../../parse/compose-security.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
/** Which filter, and the names that only say what Docker does anyway. */
export interface ProfileKind {
    readonly name: "seccomp" | "apparmor";
    readonly builtIn: string;
}
/** That the filter is off; else, for what base may have had, that the service has no profile of its own. */
export declare function unconfined(service: Service, { name, builtIn }: ProfileKind): readonly Found[];
/** The profile that the service of base had: its own one, or the default by name where the filter is off now. */
export declare function profileBefore(base: Service, found: Found, kind: ProfileKind): Guard | undefined;
/** The finding for an option that switches something off. */
export declare function offFound({ scalar }: SecurityOption): Found;
