import { type Provider, type SecretExamples } from "../secret-rule.ts";
export declare const rules: readonly import("../secret-rule.ts").SecretRule[];
export declare const provider: Provider;
export declare const texts: Readonly<Record<string, import("../../../model/rule.ts").RuleText>>;
export declare const examples: SecretExamples;
