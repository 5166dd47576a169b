import type { Detection } from "../model/detection.ts";
import type { Gate } from "../model/rule.ts";
import type { Policy } from "./policy.ts";
/**
 * `off` where a setting vouches for what was found; where a setting forbids it, the gate that it gets at least. `undefined`: no
 * setting is about it.
 */
export declare function settledGate({ ruleId, message, values }: Detection, { compose }: Policy): Gate | undefined;
