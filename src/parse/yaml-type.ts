import type { ScalarNode } from "./yaml-nodes.ts";

/** What an unquoted scalar is in YAML 1.2's core schema (section 10.3.2). */
export function plainType(value: string): ScalarNode["type"] {
  if (/^(?:|~|null|Null|NULL)$/.test(value)) return "null";
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) return "boolean";
  return /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(value)
    ? "number"
    : "string";
}
