// Images by name: what kind of service a name stands for.
import type { ImageReference } from "../../parse/image-reference.ts";

export { type ImageReference, readImage } from "../../parse/image-reference.ts";

/** Names of images, apart by spaces, by what people call the product; with its owner where others use the name too. */
export type Products = Readonly<Record<string, string>>;

/** The product of `table` whose image has this name. */
export function productOf(table: Products, image: ImageReference | undefined): string | undefined {
  if (image === undefined) return undefined;
  const isCalled = (name: string): boolean =>
    name === image.name || (name.includes("/") && `/${image.repository}`.endsWith(`/${name}`));
  return Object.keys(table).find((product) => table[product]?.split(" ").some(isCalled));
}

/** Databases, brokers and stores by the last part of their image, as people write them. */
export const DATASTORES: Products = {
  Postgres:
    "postgres postgresql postgresql-repmgr pgvector postgis timescaledb timescaledb-ha pgvecto-rs pgautoupgrade spilo cockroach",
  MySQL: "mysql mysql-server percona percona-server percona-xtradb-cluster",
  MariaDB: "mariadb mariadb-galera",
  Redis: "redis redis-stack redis-stack-server redis-cluster redis-sentinel keydb dragonfly",
  Valkey: "valkey valkey-bundle",
  MongoDB: "mongo mongodb mongodb-community-server mongodb-atlas-local mongodb-sharded ferretdb",
  Elasticsearch: "elasticsearch elasticsearch-oss",
  OpenSearch: "opensearch",
  Weaviate: "weaviate",
  Qdrant: "qdrant",
  Milvus: "milvus",
  Chroma: "chroma chromadb",
  ClickHouse: "clickhouse clickhouse-server",
  MinIO: "minio",
  etcd: "etcd",
  RabbitMQ: "rabbitmq",
  Kafka: "kafka cp-kafka kafka-native cp-server redpanda",
  ZooKeeper: "zookeeper cp-zookeeper",
  Neo4j: "neo4j",
  InfluxDB: "influxdb",
  Memcached: "memcached",
  Couchbase: "couchbase",
  CouchDB: "couchdb",
  OceanBase: "oceanbase oceanbase-ce seekdb",
  TiDB: "tidb tikv pd",
  NATS: "nats nats-streaming",
  Meilisearch: "meilisearch",
  Infinity: "infiniflow/infinity",
  Cassandra: "cassandra scylla",
  ArangoDB: "arangodb",
  RethinkDB: "rethinkdb",
  SurrealDB: "surrealdb",
  "SQL Server": "mssql-server-linux azure-sql-edge mssql",
  Oracle: "oracle-free oracle-xe oracle-enterprise oracledb",
  Vespa: "vespa",
  Typesense: "typesense",
  Solr: "solr",
  Pulsar: "pulsar pulsar-all",
  ActiveMQ: "activemq activemq-artemis activemq-classic artemis",
  MyScale: "myscaledb",
  openGauss: "opengauss",
};

/** Container ports that only datastores listen on. */
export const DATASTORE_PORTS: Readonly<Record<number, string>> = {
  5432: "Postgres",
  3306: "MySQL",
  33060: "MySQL",
  6379: "Redis",
  27017: "MongoDB",
  27018: "MongoDB",
  27019: "MongoDB",
  9200: "Elasticsearch",
  9300: "Elasticsearch",
  19530: "Milvus",
  6333: "Qdrant",
  6334: "Qdrant",
  8123: "ClickHouse",
  9042: "Cassandra",
  11211: "Memcached",
  2379: "etcd",
  2380: "etcd",
  1433: "SQL Server",
  1521: "Oracle",
  5672: "RabbitMQ",
  9092: "Kafka",
  2181: "ZooKeeper",
  7687: "Neo4j",
  8086: "InfluxDB",
  5984: "CouchDB",
  4222: "NATS",
  26257: "CockroachDB",
  28015: "RethinkDB",
  8529: "ArangoDB",
};

/** Consoles: every port of theirs is one for administrators. */
export const CONSOLES: Products = {
  "mongo-express": "mongo-express",
  Adminer: "adminer",
  phpMyAdmin: "phpmyadmin",
  pgAdmin: "pgadmin4 pgadmin pgweb",
  CloudBeaver: "cloudbeaver",
  "Redis Commander": "redis-commander",
  "Redis Insight": "redisinsight",
  Portainer: "portainer portainer-ce portainer-ee",
  Kibana: "kibana kibana-oss",
  "OpenSearch Dashboards": "opensearch-dashboards",
  "Kafka UI": "kafka-ui akhq cmak kafdrop",
  Attu: "attu",
  Flower: "flower",
  Jupyter:
    "base-notebook minimal-notebook scipy-notebook datascience-notebook tensorflow-notebook pyspark-notebook all-spark-notebook jupyterhub jupyterlab",
  Dozzle: "dozzle",
  Dockge: "dockge",
};

/** Model servers that answer whoever reaches them. */
export const MODEL_SERVERS: Products = {
  Ollama: "ollama",
  vLLM: "vllm-openai vllm vllm-cpu",
  "Text Generation Inference": "text-generation-inference",
  SGLang: "sglang",
  LocalAI: "localai local-ai",
  Xinference: "xinference",
  "text-generation-webui": "text-generation-webui",
  ComfyUI: "comfyui",
  "Stable Diffusion web UI": "stable-diffusion-webui stable-diffusion",
  Triton: "tritonserver",
  Ray: "ray ray-ml ray-llm",
  LiteLLM: "litellm litellm-database litellm-non_root",
  "One API": "one-api one-api-en",
  "New API": "new-api",
  "llama.cpp": "llama.cpp",
};

const PROXIES =
  /^(?:nginx|nginx-unprivileged|nginx-proxy|nginx-proxy-manager|swag|openresty|traefik|caddy|haproxy|httpd|apache|envoy|kong|kong-gateway|apisix)(?:-.{0,40})?$/;

/** A reverse proxy, the intended entry of a stack. */
export function isProxyImage(image: ImageReference | undefined): boolean {
  return image !== undefined && PROXIES.test(image.name) && !/exporter|dashboard|ingress-controller/.test(image.name);
}

const DROPS_ROOT =
  /^(?:postgres|pgvector|postgis|timescaledb|timescaledb-ha|redis|redis-stack|redis-stack-server|valkey|mysql|mysql-server|mariadb|mongo|rabbitmq|memcached|cassandra|couchdb|influxdb|neo4j|elasticsearch|opensearch|opensearch-dashboards|logstash|kibana|grafana|grafana-oss|grafana-enterprise|loki|promtail|tempo|prometheus|alertmanager|node-exporter|blackbox-exporter|postgres-exporter|keycloak|n8n|cp-kafka|cp-zookeeper|kafka|nginx-unprivileged|clickhouse-server|weaviate|jenkins|sonarqube|vault|consul|pgadmin4)$/;

/** An image that is known to leave root by itself. */
export function dropsRoot(image: ImageReference | undefined): boolean {
  return image !== undefined && (image.repository.startsWith("bitnami/") || DROPS_ROOT.test(image.name));
}
