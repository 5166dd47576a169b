// One weakening or more of each rule: what base is given that the stack may lack, and what head has instead.
import { randomBytes } from "node:crypto";
import { image, item, key, lacks, top, variable, without } from "./compose-edit.mjs";

const STORE =
  /(?:^|\/)(?:postgres|postgresql|pgvect|mysql|mariadb|redis|valkey|mongo|elasticsearch|opensearch|clickhouse|qdrant|weaviate|minio|memcached|(?:cp-)?kafka|rabbitmq|milvus|etcd|nats|tidb|oracle|chroma|couchbase|myscaledb|infinity|cassandra|oceanbase|seekdb|neo4j|zookeeper|pd(?::|$)|tikv)/;
const SERVER = /(?:^|\/)(?:ollama|vllm|litellm|one-api|localai)/;
const POSTGRES = /(?:^|\/)(?:postgres|pgvector)(?::|$)/;
const NGINX = /^nginx(?::|$)/;
const CONSOLE = /kibana|adminer|pgadmin|phpmyadmin|mongo-express|dashboards/;
const VENDORS =
  /^(?:langgenius\/dify-|langfuse\/|infiniflow\/ragflow|flowiseai\/|n8nio\/n8n|qdrant\/|semitechnologies\/|ollama\/)/;
const random = () => `${randomBytes(9).toString("hex")}Zq`;

/** A pair of values in the same place. */
const turned = (edit, before, after) => ({ before: [edit(before)], after: [edit(after)] });
const added = (...after) => ({ before: [], after });
const lost = (keys, ...before) => ({ before, after: keys.map(without), keys });
const setting = (rule, name, before, after, more = {}) => ({
  rule,
  ...turned((value) => variable(name, value), before, after),
  ...more,
});
const digest = "0123456789abcdef".repeat(4);

/**
 * `on`: which images it fits; `service`: one that is added where the stack has no such image; `keys`: where what is lost may be
 * told beside the service's own key; `at`: which of the lines that head was given it is about, where that is not what the other side lacks.
 */
export const SEEDS = [
  { rule: "compose-privileged", ...added(lacks("privileged"), key("privileged", "true")) },
  setting("compose-docker-api-tcp", "DOCKER_TLS_CERTDIR", "/certs", "", {
    on: /docker:.*dind/,
    service: ["dind", "image: docker:28.3.2-dind\nenvironment:\n  TZ: UTC"],
  }),
  { rule: "compose-docker-socket", ...added(item("volumes", "/var/run/docker.sock:/var/run/docker.sock")) },
  {
    rule: "compose-docker-socket",
    ...turned((mode) => item("volumes", `/var/run/docker.sock:/var/run/docker.sock${mode}`), ":ro", ""),
  },
  { rule: "compose-host-network", ...added(without("networks"), lacks("network_mode"), key("network_mode", "host")) },
  { rule: "compose-host-pid", ...added(lacks("pid"), key("pid", "host")) },
  { rule: "compose-host-ipc", ...added(lacks("ipc"), key("ipc", "host")) },
  { rule: "compose-host-uts", ...added(key("uts", "host")) },
  { rule: "compose-host-userns", ...added(key("userns_mode", "host")) },
  { rule: "compose-host-cgroup", ...added(key("cgroup", "host")) },
  { rule: "compose-cap-add-dangerous", ...added(lacks("privileged"), item("cap_add", "SYS_ADMIN")) },
  { rule: "compose-cap-drop-missing", ...lost(["cap_drop"], key("cap_drop", "[ALL]")) },
  {
    rule: "compose-cap-drop-missing",
    ...turned((value) => key("cap_drop", value), "\n  - ALL", "\n  - NET_RAW"),
    keys: ["cap_drop"],
  },
  {
    rule: "compose-seccomp-unconfined",
    ...turned((value) => key("security_opt", `["${value}"]`), "seccomp=./seccomp.json", "seccomp=unconfined"),
  },
  {
    rule: "compose-apparmor-unconfined",
    ...turned((value) => key("security_opt", `["${value}"]`), "apparmor:docker-default", "apparmor:unconfined"),
  },
  {
    rule: "compose-selinux-disabled",
    ...turned((value) => key("security_opt", `["${value}"]`), "label:type:svirt_apache_t", "label:disable"),
  },
  { rule: "compose-systempaths-unconfined", ...added(item("security_opt", "systempaths=unconfined")) },
  {
    rule: "compose-no-new-privileges-disabled",
    ...turned((value) => key("security_opt", `["no-new-privileges:${value}"]`), "true", "false"),
  },
  {
    rule: "compose-no-new-privileges-missing",
    before: [item("security_opt", "no-new-privileges:true")],
    after: [],
    keys: ["security_opt"],
  },
  { rule: "compose-sensitive-mount", ...added(item("volumes", "/etc:/host/etc")) },
  { rule: "compose-sensitive-mount", ...turned((mode) => item("volumes", `/etc:/host/etc${mode}`), ":ro", "") },
  { rule: "compose-mount-propagation", ...turned((mode) => item("volumes", `./x:/x${mode}`), "", ":rshared") },
  { rule: "compose-device", ...added(item("devices", "/dev/sda:/dev/sda")) },
  { rule: "compose-sysctl-unsafe", ...added(key("sysctls", "\n  kernel.msgmax: 65536")) },
  {
    rule: "compose-hook-privileged",
    ...added(key("post_start", "\n  - command: ./prepare.sh\n    privileged: true")),
    at: /privileged/,
  },
  {
    rule: "compose-build-privileged",
    ...turned((value) => key("build", `\n  context: .\n  privileged: ${value}`), "false", "true"),
    at: /privileged/,
  },
  { rule: "compose-runs-as-root", ...turned((value) => key("user", value), '"1001:1001"', '"0:0"') },
  { rule: "compose-user-missing", ...lost(["user"], key("user", '"1001"')) },
  { rule: "compose-no-memory-limit", ...lost(["mem_limit"], lacks("deploy"), key("mem_limit", "2g")) },
  {
    rule: "compose-no-memory-limit",
    before: [without("mem_limit"), key("deploy", "\n  resources:\n    limits:\n      memory: 2g")],
    after: [without("mem_limit"), key("deploy", '\n  resources:\n    limits:\n      cpus: "2"')],
    at: /limits:/,
  },
  { rule: "compose-no-cpu-limit", ...lost(["cpus"], lacks("deploy"), lacks("cpu_quota"), key("cpus", "1.5")) },
  { rule: "compose-no-pids-limit", ...lost(["pids_limit"], lacks("deploy"), key("pids_limit", "200")) },
  {
    rule: "compose-limits-disabled",
    ...turned((value) => key("ulimits", `\n  nofile: ${value}`), "65535", "-1"),
    at: /nofile/,
  },
  { rule: "compose-read-only-missing", ...lost(["read_only"], key("read_only", "true")) },
  {
    rule: "compose-healthcheck-missing",
    ...lost(["healthcheck"], key("healthcheck", '\n  test: ["CMD", "true"]\n  interval: 30s')),
  },
  {
    rule: "compose-healthcheck-disabled",
    ...turned((value) => key("healthcheck", `\n  ${value}`), 'test: ["CMD", "true"]', "disable: true"),
    at: /disable/,
  },
  {
    rule: "compose-datastore-port-public",
    on: STORE,
    ...turned((bind) => port(`"${bind}15432:5432"`), "127.0.0.1:", ""),
  },
  {
    rule: "compose-datastore-port-public",
    on: STORE,
    ...added(lacks("network_mode"), lacks("ports"), key("ports", '["15432:5432"]')),
  },
  {
    rule: "compose-datastore-port-public",
    on: STORE,
    ...turned((bind) => port(`"${bind}15432:5432"`), "127.0.0.1:", "0.0.0.0:"),
  },
  {
    rule: "compose-admin-port-public",
    ...turned((bind) => port(`"${bind}9229:9229"`), "127.0.0.1:", ""),
  },
  {
    rule: "compose-inference-port-public",
    on: /ollama\/ollama/,
    service: ["ollama", "image: ollama/ollama:0.11.4\nrestart: always"],
    ...turned((bind) => port(`"${bind}11435:11434"`), "127.0.0.1:", ""),
  },
  {
    rule: "compose-port-public",
    not: new RegExp([STORE, SERVER, CONSOLE].map(({ source }) => source).join("|")),
    ...turned((bind) => port(`"${bind}3777:3777"`), "127.0.0.1:", ""),
  },
  { rule: "compose-ssh-port", not: STORE, ...turned((bind) => port(`"${bind}2222:22"`), "127.0.0.1:", "") },
  {
    rule: "compose-network-internal",
    before: [without("network_mode"), key("networks", "[seeded]"), top("networks", "seeded: {internal: true}")],
    after: [without("network_mode"), key("networks", "[seeded]"), top("networks", "seeded: {internal: false}")],
    at: /internal/,
  },
  {
    rule: "dify-sandbox-egress",
    on: /dify-sandbox/,
    before: [key("networks", "\n  - ssrf_proxy_network"), internal("ssrf_proxy_network")],
    after: [key("networks", "\n  - ssrf_proxy_network\n  - default"), internal("ssrf_proxy_network")],
  },
  { rule: "compose-image-latest", ...turned(tagged, ":1.29.1", "") },
  { rule: "compose-image-latest", ...turned(tagged, ":1.29.1", ":latest") },
  { rule: "compose-image-no-digest", ...turned(tagged, `:1.29.1@sha256:${digest}`, ":1.29.1") },
  {
    rule: "compose-image-mutable-tag",
    before: [without("build"), tagged(":1.29.1")],
    after: [without("build"), tagged(":nightly")],
  },
  {
    rule: "compose-image-untrusted-registry",
    before: [without("build"), tagged(":1.29.1")],
    after: [without("build"), image((name) => `registry.mirror-of-images.xyz/${name.split("/").at(-1)}:1.29.1`)],
  },
  {
    rule: "compose-image-registry-changed",
    before: [without("build"), image((name) => `ghcr.io/acme/${name.split("/").at(-1)}:1.29.1`)],
    after: [without("build"), image((name) => `quay.io/acme/${name.split("/").at(-1)}:1.29.1`)],
  },
  {
    rule: "compose-image-impersonation",
    on: VENDORS,
    before: [without("build")],
    after: [without("build"), image((_name, whole) => whole.replace(/^[^/]+\//, "someone-else/"))],
  },
  {
    rule: "compose-image-downgrade",
    before: [without("build"), tagged(":4.12.1")],
    after: [without("build"), tagged(":4.9.3")],
  },
  { rule: "compose-image-major-jump", on: POSTGRES, ...turned(tagged, ":15.7", ":17.2") },
  setting("compose-signature-check-disabled", "FORCE_VERIFYING_SIGNATURE", "true", "false"),
  setting("compose-secret-in-environment", "BILLING_DB_PASSWORD", "${BILLING_DB_PASSWORD:?set it}", random()),
  {
    ...setting("compose-secret-default-fallback", "BILLING_SECRET_KEY", "${BILLING_SECRET_KEY:?set it}", ""),
    after: [variable("BILLING_SECRET_KEY", `\${BILLING_SECRET_KEY:-${random()}${random()}}`)],
  },
  setting("compose-default-credential", "DB_PASSWORD", "${DB_PASSWORD:?set it}", ["dify", "ai", "123456"].join("")),
  setting("compose-weak-secret-key", "JWT_SECRET", "${JWT_SECRET:?64 hex characters}", "devsigning"),
  {
    rule: "compose-secret-in-command",
    on: /(?:^|\/)(?:redis|valkey)(?::|$)/,
    service: ["cache", "image: redis:7.4-alpine\nrestart: always"],
    ...turned((value) => key("command", `redis-server --requirepass ${value}`), "${REDIS_PASSWORD:?set it}", random()),
  },
  {
    rule: "compose-build-secret-arg",
    before: [
      key("build", "\n  context: .\n  secrets: [npm_token]"),
      top("secrets", "npm_token: {environment: NPM_TOKEN}"),
    ],
    after: [
      key("build", `\n  context: .\n  args:\n    NPM_TOKEN: ${random()}`),
      top("secrets", "npm_token: {environment: NPM_TOKEN}"),
    ],
    at: /NPM_TOKEN: \w/,
  },
  { rule: "compose-env-file-mounted", ...added(item("volumes", "./.env:/app/.env")) },
  setting("compose-db-superuser", "DB_USERNAME", "billing_app", "postgres", { not: STORE }),
  setting("compose-anonymous-vector-db", "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED", "false", "true", {
    on: /weaviate:/,
    service: [
      "weaviate",
      'image: semitechnologies/weaviate:1.32.4\nenvironment:\n  AUTHENTICATION_APIKEY_ENABLED: "true"\n  AUTHENTICATION_APIKEY_ALLOWED_KEYS: ${WEAVIATE_KEY}\n  AUTHENTICATION_APIKEY_USERS: app',
    ],
  }),
  {
    rule: "compose-redis-no-auth",
    on: /(?:^|\/)(?:redis|valkey)(?::|$)/,
    service: ["cache", "image: redis:7.4-alpine\nrestart: always"],
    before: [key("command", "redis-server --requirepass ${REDIS_PASSWORD:?set it}")],
    after: [key("command", "redis-server")],
    keys: ["command"],
  },
  setting("compose-auth-disabled", "WEBUI_AUTH", "true", "false"),
  setting("compose-open-registration", "ALLOW_REGISTER", "false", "true"),
  setting("compose-debug-enabled", "FLASK_DEBUG", "false", "true"),
  setting("compose-cors-wildcard", "CONSOLE_CORS_ALLOW_ORIGINS", "https://dify.example.com", "*"),
  setting("compose-cookie-insecure", "SESSION_COOKIE_SECURE", "true", "false"),
  setting("compose-tls-verify-disabled", "OPENSEARCH_VERIFY_CERTS", "true", "false"),
  setting(
    "compose-plaintext-connection",
    "BILLING_DATABASE_URL",
    "postgres://u@db.corp.net/x?sslmode=verify-full",
    "postgres://u@db.corp.net/x?sslmode=disable",
  ),
  {
    rule: "compose-no-tls",
    // Elsewhere certificates are mounted, which is TLS as well.
    on: NGINX,
    before: [key("ports", '\n  - "80:80"\n  - "443:443"'), without("environment")],
    after: [key("ports", '\n  - "80:80"'), without("environment")],
    keys: ["ports"],
  },
  {
    rule: "compose-traefik-insecure-api",
    on: /(?:^|\/)traefik:/,
    service: ["traefik", "image: traefik:v3.5.0\nrestart: always"],
    ...turned((value) => key("command", `["--api.${value}=true"]`), "dashboard", "insecure"),
  },
  {
    rule: "compose-logs-ephemeral",
    before: [variable("LOG_FILE", "/srv/logs/server.log"), item("volumes", "./seeded-logs:/srv/logs")],
    after: [variable("LOG_FILE", "/srv/logs/server.log")],
    at: /LOG_FILE/,
  },
  {
    rule: "compose-logs-ephemeral",
    before: [item("volumes", "./seeded-logs:/srv/logs")],
    after: [],
    keys: ["volumes"],
  },
  {
    rule: "compose-logging-disabled",
    ...turned((value) => key("logging", `\n  driver: ${value}`), "json-file", "none"),
    at: /driver/,
  },
  {
    rule: "compose-no-log-shipping",
    ...turned((value) => key("logging", `\n  driver: ${value}`), "gelf", "local"),
    keys: ["logging"],
  },
  {
    rule: "compose-no-log-rotation",
    before: [key("logging", '\n  driver: json-file\n  options:\n    max-size: "10m"')],
    after: [key("logging", "\n  driver: json-file")],
    keys: ["logging"],
  },
  setting("compose-audit-disabled", "AUDIT_LOG_ENABLED", "true", "false"),
  {
    rule: "compose-db-ephemeral-data",
    on: POSTGRES,
    before: [key("volumes", "\n  - ./seeded:/var/lib/postgresql/data")],
    after: [without("volumes")],
    keys: ["volumes"],
  },
  {
    rule: "compose-remote-include",
    before: [top("include", `- https://github.com/acme/stack.git#${digest.slice(0, 40)}`)],
    after: [top("include", "- https://github.com/acme/stack.git#main")],
  },
];

/** One more port, of a service that publishes any at all. */
function port(text) {
  return (lines, service) => {
    const rest = lacks("network_mode")(lines, service);
    return rest === undefined ? undefined : item("ports", text)(rest, service);
  };
}

function tagged(tag) {
  return image((name) => `${name}${tag}`);
}

/** The network is internal, in block style. */
function internal(name) {
  return (lines) => {
    const at = lines.findIndex(({ text }) => text === `  ${name}:`);
    return at >= 0 && lines.slice(at, at + 4).some(({ text }) => /^\s+internal:\s*true/.test(text)) ? lines : undefined;
  };
}
