import type { ScalarNode } from "./yaml-nodes.ts";
/** What an unquoted scalar is in YAML 1.2's core schema (section 10.3.2). */
export declare function plainType(value: string): ScalarNode["type"];
