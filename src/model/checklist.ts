// What an audit asks of a stack: ten rows, six layers, three incidents. Each rule says which of them it belongs to.

export const ROWS = [
  "image",
  "run-as-user",
  "key-management",
  "network-isolation",
  "https",
  "database",
  "access-control",
  "log-audit",
  "vulnerability-management",
  "upgrade-strategy",
] as const;
export const LAYERS = ["host", "container", "application", "data", "external-api-keys", "logs"] as const;
export const INCIDENTS = ["keys-in-git", "brute-force", "logs-lost"] as const;

export type ChecklistItem = (typeof ROWS)[number] | (typeof LAYERS)[number] | (typeof INCIDENTS)[number];
