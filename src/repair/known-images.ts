// What is known of widely used images: whom they run as, which capabilities their start needs, how much memory is enough.
// Sources: the images' Dockerfiles and entrypoints, and their vendors' pages on running them with less.
import type { Service } from "../parse/compose-service.ts";
import { type ImageReference, readImage } from "../parse/image-reference.ts";

/** What entrypoints use that hand the data over to a user and then become that user. */
const BECOMES_USER = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"];
/** The same of servers that bind low ports before. */
const SERVES_LOW_PORTS = ["CHOWN", "DAC_OVERRIDE", "NET_BIND_SERVICE", "SETGID", "SETUID"];

/** By the last part of the image's name. */
const CAPABILITIES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    postgres: BECOMES_USER,
    pgvector: BECOMES_USER,
    postgis: BECOMES_USER,
    timescaledb: BECOMES_USER,
    redis: ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"],
    valkey: ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"],
    mysql: BECOMES_USER,
    mariadb: BECOMES_USER,
    mongo: BECOMES_USER,
    rabbitmq: BECOMES_USER,
    "clickhouse-server": [...BECOMES_USER, "IPC_LOCK", "SYS_NICE"],
    influxdb: BECOMES_USER,
    memcached: [],
    nginx: SERVES_LOW_PORTS,
    openresty: SERVES_LOW_PORTS,
    httpd: SERVES_LOW_PORTS,
    haproxy: ["NET_BIND_SERVICE"],
    traefik: ["NET_BIND_SERVICE"],
    caddy: ["DAC_OVERRIDE", "NET_BIND_SERVICE"],
    squid: ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"],
    minio: [],
    etcd: [],
    qdrant: [],
    weaviate: [],
    milvus: [],
  }),
);

/** Users that the image itself ends with, by its whole name without the registry. */
const USERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "grafana/grafana": "472",
    "grafana/grafana-oss": "472",
    "grafana/grafana-enterprise": "472",
    "grafana/loki": "10001",
    "grafana/tempo": "10001",
    "prom/prometheus": "65534:65534",
    "prom/alertmanager": "65534:65534",
    "prom/node-exporter": "65534:65534",
    "prometheuscommunity/postgres-exporter": "65534:65534",
    "oliver006/redis_exporter": "59000:59000",
    "n8nio/n8n": "1000:1000",
    elasticsearch: "1000:0",
    "elasticsearch/elasticsearch": "1000:0",
    "nginxinc/nginx-unprivileged": "101:101",
    "keycloak/keycloak": "1000:0",
    "opensearchproject/opensearch": "1000:1000",
    "opensearchproject/opensearch-dashboards": "1000:1000",
    "apache/kafka": "1000:1000",
    "confluentinc/cp-kafka": "1000:1000",
    "confluentinc/cp-zookeeper": "1000:1000",
    "jenkins/jenkins": "1000:1000",
    "otel/opentelemetry-collector": "10001",
    "otel/opentelemetry-collector-contrib": "10001",
    "cloudflare/cloudflared": "65532:65532",
    solr: "8983:8983",
  }),
);

/** Their start needs sudo or another setuid program. */
const GAINS_PRIVILEGES =
  /^(?:code-server|openvscode-server|.{1,40}-notebook|standalone-(?:chrome|firefox|edge)|selenium-.{1,40}|webtop|kasmweb.{0,40}|oracle-.{1,40})$/;
/** They change roots, make devices, log in users or start others: what they need is theirs to say. */
const ASKS_FOR_MORE =
  /sandbox|mail|postfix|dovecot|sshd|sftp|openssh|samba|systemd|chrome|browser|selenium|playwright|gitlab|docker|dind|cadvisor|vpn|wireguard|tailscale|unbound|fail2ban|netfilter|judge|runner|exim|rspamd|clamav|ofelia|watchdog|acme/;

/** Which capabilities a service has to keep. `guessed`: those that most images start with; `unsure`: nobody should guess. */
export type NeededCapabilities =
  | { readonly kind: "known" | "guessed"; readonly names: readonly string[] }
  | { readonly kind: "unsure" };

/** From its user and its image. */
export function capabilitiesOf(service: Service): NeededCapabilities {
  const image = readImage(service);
  if (ASKS_FOR_MORE.test(`${image?.repository ?? ""} ${service.name}`)) return { kind: "unsure" };
  const written =
    service.user === undefined ? service.build?.user : service.user.unknown === true ? "" : service.user.value;
  // Without root no process holds any, whatever is kept for it.
  if (written === undefined ? userOf(image) !== undefined : isNoRoot(written)) return { kind: "known", names: [] };
  const known = image === undefined || !isOfficial(image) ? undefined : CAPABILITIES.get(image.name);
  if (known !== undefined) return { kind: "known", names: known };
  return {
    kind: "guessed",
    names: [...BECOMES_USER, "KILL", ...(bindsLowPort(service) ? ["NET_BIND_SERVICE"] : [])].sort(),
  };
}

function isNoRoot(user: string): boolean {
  return /^(?:[1-9]\d{0,9}|[a-z_][\w-]{0,31})(?::|$)/.test(user) && !/^root(?::|$)/.test(user);
}

function isOfficial({ registry, repository, name }: ImageReference): boolean {
  return (
    (registry === "" && repository === name) ||
    /^(?:pgvector|postgis|timescale|clickhouse|minio|qdrant|milvusdb|semitechnologies|ubuntu|openresty|coreos)\//.test(
      repository,
    )
  );
}

function bindsLowPort({ ports }: Service): boolean {
  return ports.some(({ target }) => target < 1024);
}

/** The user, not root, that the image runs as anyway; `undefined` where nobody knows. */
export function userOf(image: ImageReference | undefined): string | undefined {
  return image === undefined || !image.isSourceKnown ? undefined : USERS.get(image.repository);
}

/** Whether the image is known to need programs that make root of a user. */
export function gainsPrivileges(image: ImageReference | undefined): boolean {
  return image !== undefined && GAINS_PRIVILEGES.test(image.name);
}

/** Names of products that take as much memory as there is for the model or the data that they hold. */
const TAKES_ALL =
  /ollama|vllm|llama|localai|local-ai|xinference|sglang|tritonserver|text-generation|text-embeddings|comfyui|stable-diffusion|elasticsearch|opensearch$|clickhouse|milvus|cassandra|oceanbase|infinity|mssql|oracle/;
const SMALL = /^(?:nginx|caddy|traefik|haproxy|squid|memcached|etcd|redis|valkey|adminer)$/;

/** A memory limit that leaves room; `undefined` where it depends on what the service holds. */
export function memoryOf(image: ImageReference | undefined, serviceName: string): string | undefined {
  const name = image?.repository ?? serviceName;
  if (TAKES_ALL.test(name)) return undefined;
  return SMALL.test(image?.name ?? "") ? "512m" : "2g";
}
