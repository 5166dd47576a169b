export declare const ROWS: readonly ["image", "run-as-user", "key-management", "network-isolation", "https", "database", "access-control", "log-audit", "vulnerability-management", "upgrade-strategy"];
export declare const LAYERS: readonly ["host", "container", "application", "data", "external-api-keys", "logs"];
export declare const INCIDENTS: readonly ["keys-in-git", "brute-force", "logs-lost"];
export type ChecklistItem = (typeof ROWS)[number] | (typeof LAYERS)[number] | (typeof INCIDENTS)[number];
