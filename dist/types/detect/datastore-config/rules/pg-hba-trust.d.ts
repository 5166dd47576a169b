import type { RuleText } from "../../../model/rule.ts";
import type { DatastoreConfigRule } from "../datastore-config-rule.ts";
export declare const rule: DatastoreConfigRule;
export declare const texts: RuleText;
