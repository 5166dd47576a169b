import type { PolicyValidator } from "./policy-fault.ts";
/** The keys of each mapping, by the key that it or its list stands under; the top is empty. */
export declare const POLICY_KEYS: Readonly<Record<string, readonly string[]>>;
export declare const validatePolicy: PolicyValidator;
