import type { RuleText } from "../../../model/rule.ts";
import { type Port } from "../../../parse/compose-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import type { ProjectRule } from "../compose-rule.ts";
export declare const rule: ProjectRule;
interface Entry {
    readonly service: Service;
    readonly port: Port;
}
/** The first port that browsers come to: any of a proxy, else one that means HTTP. */
export declare function entryOf({ services }: ComposeProject): Entry | undefined;
/** The port by which a service is reached over TLS, going by its number. */
export declare function portOfTls({ ports }: Service): Mark | undefined;
export declare const texts: RuleText;
export {};
