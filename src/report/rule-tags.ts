// What others call the weakness that a rule looks for, as tags that dashboards filter by.
import { KICS_QUERIES } from "../model/kics-queries.ts";
import type { Family } from "../model/rule.ts";

/** GitHub refuses a rule with more. */
const MAX_TAGS = 20;

/**
 * `security`, the family, `external/cwe/cwe-N` (https://cwe.mitre.org, in the form that code scanning reads), `cis-docker-N` (CIS Docker
 * Benchmark 1.6.0), `owasp-docker-N` (rules of https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html),
 * `owasp-2021-aNN` (https://owasp.org/Top10/2021/) and `kics-ID`.
 */
export function ruleTags(id: string, family: Family): readonly string[] {
  const { cwe = [], top10 = [], cis = [], docker = [] } = OF_RULES[id] ?? OF_FAMILIES[family];
  const kics = Object.entries(KICS_QUERIES).flatMap(([query, rules]) => (rules.includes(id) ? [`kics-${query}`] : []));
  return [
    "security",
    family,
    ...cwe.map((number) => `external/cwe/cwe-${number}`),
    ...top10.map((row) => `owasp-2021-${row}`),
    ...cis.map((section) => `cis-docker-${section}`),
    ...docker.map((rule) => `owasp-docker-${rule}`),
    ...kics,
  ].slice(0, MAX_TAGS);
}

interface Names {
  readonly cwe?: readonly number[];
  readonly top10?: readonly string[];
  readonly cis?: readonly string[];
  readonly docker?: readonly number[];
}

const OF_FAMILIES: Readonly<Record<Family, Names>> = {
  secret: { cwe: [798], top10: ["a07"] },
  "env-file": { cwe: [538, 798], top10: ["a05"] },
  compose: { top10: ["a05"] },
  nginx: { top10: ["a05"] },
  proxy: { top10: ["a05"] },
  "datastore-config": { top10: ["a05"] },
  policy: { cwe: [693] },
};

const PORT: Names = { cwe: [668], top10: ["a05"], cis: ["5.14"] };
const SECRET: Names = { cwe: [798], top10: ["a07"], docker: [12] };
const IMAGE: Names = { cwe: [1357], top10: ["a08"], docker: [13] };
const CLEAR_TEXT: Names = { cwe: [319], top10: ["a02"] };
const GUESSABLE: Names = { cwe: [1391], top10: ["a07"] };
const OPEN: Names = { cwe: [306], top10: ["a07"] };
const LOGS: Names = { cwe: [778], top10: ["a09"] };
const CORS: Names = { cwe: [942], top10: ["a05"] };

const OF_RULES: Readonly<Record<string, Names>> = {
  "compose-admin-port-public": PORT,
  "compose-anonymous-vector-db": OPEN,
  "compose-apparmor-unconfined": { cwe: [693], top10: ["a05"], cis: ["5.2"], docker: [6] },
  "compose-audit-disabled": LOGS,
  "compose-auth-disabled": OPEN,
  "compose-build-privileged": { cwe: [250], top10: ["a08"] },
  "compose-build-secret-arg": { cwe: [538], top10: ["a07"], cis: ["4.10"], docker: [12] },
  "compose-cap-add": { cwe: [250], top10: ["a05"], cis: ["5.4"], docker: [3] },
  "compose-cap-add-dangerous": { cwe: [250], top10: ["a05"], cis: ["5.4"], docker: [3] },
  "compose-cap-drop-missing": { cwe: [250], top10: ["a05"], cis: ["5.4"], docker: [3] },
  "compose-cookie-insecure": { cwe: [614], top10: ["a05"] },
  "compose-cors-wildcard": CORS,
  "compose-datastore-port-public": PORT,
  "compose-db-encryption-unset": { cwe: [311], top10: ["a02"] },
  "compose-db-superuser": { cwe: [250], top10: ["a01"] },
  "compose-debug-enabled": { cwe: [489], top10: ["a05"] },
  "compose-default-bridge": { cwe: [653], top10: ["a05"], cis: ["5.30"], docker: [5] },
  "compose-default-credential": { cwe: [1392], top10: ["a07"] },
  "compose-device": { cwe: [250], top10: ["a05"], cis: ["5.18"] },
  "compose-docker-api-tcp": { cwe: [306], top10: ["a07"], cis: ["2.7"], docker: [1] },
  "compose-docker-socket": { cwe: [250], top10: ["a05"], cis: ["5.32"], docker: [1] },
  "compose-env-file-mounted": { cwe: [538], top10: ["a05"], docker: [12] },
  "compose-env-file-tracked": { cwe: [538, 798], top10: ["a07"], docker: [12] },
  "compose-healthcheck-disabled": { cis: ["5.27"] },
  "compose-healthcheck-missing": { cis: ["4.6", "5.27"] },
  "compose-hook-privileged": { cwe: [250], top10: ["a05"], cis: ["5.23"] },
  "compose-host-cgroup": { cwe: [653], top10: ["a05"], cis: ["5.25"] },
  "compose-host-ipc": { cwe: [653], top10: ["a05"], cis: ["5.17"] },
  "compose-host-network": { cwe: [653], top10: ["a05"], cis: ["5.10"], docker: [5] },
  "compose-host-pid": { cwe: [653], top10: ["a05"], cis: ["5.16"] },
  "compose-host-userns": { cwe: [250], top10: ["a05"], cis: ["5.31"] },
  "compose-host-uts": { cwe: [653], top10: ["a05"], cis: ["5.21"] },
  "compose-image-downgrade": { cwe: [1104], top10: ["a06"], docker: [13] },
  "compose-image-impersonation": IMAGE,
  "compose-image-latest": { ...IMAGE, cis: ["5.28"] },
  "compose-image-mutable-tag": IMAGE,
  "compose-image-no-digest": IMAGE,
  "compose-image-registry-changed": IMAGE,
  "compose-image-untrusted-registry": { ...IMAGE, cis: ["4.2"] },
  "compose-inference-port-public": { cwe: [306, 668], top10: ["a07"], cis: ["5.14"] },
  "compose-limits-disabled": { cwe: [770], cis: ["5.11"], docker: [7] },
  "compose-logging-disabled": LOGS,
  "compose-logs-ephemeral": LOGS,
  "compose-mount-propagation": { cwe: [653], top10: ["a05"], cis: ["5.20"] },
  "compose-network-internal": { cwe: [653], top10: ["a05"], docker: [5] },
  "compose-networks-not-set": { cwe: [653], top10: ["a05"], cis: ["5.30"], docker: [5] },
  "compose-no-cpu-limit": { cwe: [770], cis: ["5.12"], docker: [7] },
  "compose-no-image-scan": { cwe: [1104], top10: ["a06"], cis: ["4.4"], docker: [9] },
  "compose-no-log-rotation": { cwe: [770], top10: ["a09"] },
  "compose-no-log-shipping": { ...LOGS, cis: ["2.13"] },
  "compose-no-memory-limit": { cwe: [770], cis: ["5.11"], docker: [7] },
  "compose-no-new-privileges-disabled": { cwe: [250], top10: ["a05"], cis: ["5.26"], docker: [4] },
  "compose-no-new-privileges-missing": { cwe: [250], top10: ["a05"], cis: ["5.26"], docker: [4] },
  "compose-no-pids-limit": { cwe: [770], cis: ["5.29"], docker: [7] },
  "compose-no-sso": { cwe: [308], top10: ["a07"] },
  "compose-no-tls": CLEAR_TEXT,
  "compose-open-registration": { cwe: [284], top10: ["a01"] },
  "compose-plaintext-connection": CLEAR_TEXT,
  "compose-port-public": PORT,
  "compose-privileged": { cwe: [250], top10: ["a05"], cis: ["5.5"], docker: [3] },
  "compose-privileged-port": { cis: ["5.8"] },
  "compose-provider-exec": { cwe: [829], top10: ["a08"] },
  "compose-read-only-missing": { cwe: [732], top10: ["a05"], cis: ["5.13"], docker: [8] },
  "compose-redis-no-auth": OPEN,
  "compose-remote-include": { cwe: [829], top10: ["a08"], docker: [13] },
  "compose-restart-unbounded": { cwe: [770], cis: ["5.15"], docker: [7] },
  "compose-runs-as-root": { cwe: [250], top10: ["a05"], cis: ["4.1"], docker: [2] },
  "compose-seccomp-unconfined": { cwe: [693], top10: ["a05"], cis: ["5.22"], docker: [6] },
  "compose-secret-default-fallback": SECRET,
  "compose-secret-in-command": { cwe: [214, 798], top10: ["a07"], docker: [12] },
  "compose-secret-in-config-content": SECRET,
  "compose-secret-in-environment": SECRET,
  "compose-selinux-disabled": { cwe: [693], top10: ["a05"], cis: ["5.3"], docker: [6] },
  "compose-sensitive-mount": { cwe: [552], top10: ["a05"], cis: ["5.6"], docker: [8] },
  "compose-shared-volume": { cwe: [732], top10: ["a05"] },
  "compose-signature-check-disabled": { cwe: [347], top10: ["a08"] },
  "compose-ssh-port": { cis: ["5.7"] },
  "compose-sysctl-unsafe": { cwe: [693], top10: ["a05"] },
  "compose-systempaths-unconfined": { cwe: [693], top10: ["a05"] },
  "compose-tls-verify-disabled": { cwe: [295], top10: ["a07"] },
  "compose-traefik-insecure-api": OPEN,
  "compose-user-missing": { cwe: [250], top10: ["a05"], cis: ["4.1"], docker: [2] },
  "compose-weak-secret-key": GUESSABLE,
  "dify-sandbox-egress": { cwe: [653], top10: ["a05"], docker: [5] },
  "nginx-access-log-off": LOGS,
  "nginx-acl-removed": { cwe: [284], top10: ["a01"] },
  "nginx-alias-traversal": { cwe: [22], top10: ["a01"] },
  "nginx-autoindex": { cwe: [548], top10: ["a05"] },
  "nginx-cors-credentials-wildcard": CORS,
  "nginx-no-hsts": { cwe: [319], top10: ["a05"] },
  "nginx-no-rate-limit": { cwe: [307, 770], top10: ["a04"] },
  "nginx-plain-http": CLEAR_TEXT,
  "nginx-proxy-ssrf": { cwe: [918], top10: ["a10"] },
  "nginx-server-tokens": { cwe: [200], top10: ["a05"] },
  "nginx-weak-tls": { cwe: [327], top10: ["a02"] },
  "caddy-plain-http": CLEAR_TEXT,
  "squid-open-proxy": { cwe: [441], top10: ["a05"] },
  "pg-hba-trust": OPEN,
  "redis-conf-open": { cwe: [306, 668], top10: ["a07"] },
  "env-file-weak-secret-key": GUESSABLE,
};

/** Every rule that is named here. */
export const namedRules: readonly string[] = Object.keys(OF_RULES);
