import type { ComposeRule } from "./compose-rule.ts";
/** Every compose rule. */
export declare const composeRules: readonly ComposeRule[];
