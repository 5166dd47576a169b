import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { ProjectRule } from "../compose-rule.ts";
export declare const rule: ProjectRule;
/** A driver that sends logs off the host. One that is not known may be. */
export declare function remoteDriver(service: Service): ScalarNode | undefined;
export declare const texts: RuleText;
