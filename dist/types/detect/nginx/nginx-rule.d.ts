import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { NginxContext, NginxTree } from "../../parse/nginx-contexts.ts";
import type { ConfigUnit, UnitRule } from "../config-units.ts";
import type { Found, Guard } from "../found.ts";
/** A configuration file that no other includes, with all that it includes. */
export interface NginxSite {
    readonly path: string;
    readonly tree: NginxTree;
    /** The services that mount a file of it; none where nobody here does. */
    readonly services: readonly {
        readonly service: Service;
        readonly project: ComposeProject;
    }[];
    readonly hasTlsServer: boolean;
}
/** A server, a location, or what stands in one; the file itself (or `http`) where it has no server. */
export interface ContextUnit extends ConfigUnit {
    readonly kind: "context";
    readonly context: NginxContext;
    readonly site: NginxSite;
    readonly parent?: ContextUnit;
}
/** A compose service that runs nginx, for settings that an image makes of its variables. */
export interface ServiceUnit extends ConfigUnit {
    readonly kind: "service";
    readonly running: Service;
    readonly project: ComposeProject;
}
export type NginxUnit = ContextUnit | ServiceUnit;
/** A rule over nginx's configuration. */
export interface NginxRule extends Omit<UnitRule<ContextUnit>, "family"> {
    readonly family: "nginx";
    /** Also servers in `stream`, which have no requests to speak of. */
    readonly streams?: true;
    readonly services?: {
        judge(unit: ServiceUnit): readonly Found[];
        guard(base: ServiceUnit, found: Found): Guard | undefined;
    };
}
