// What the rules about datastores share: which images keep data that nobody can make anew, and where.
import type { Mount } from "../../parse/compose-fields.ts";
import type { Service } from "../../parse/compose-service.ts";
import { DATASTORES, productOf, readImage } from "./images.ts";

/** Its loss is no loss: caches, or what other members of a cluster still have. */
const CACHES = /^(?:Redis|Valkey|Memcached)$/;

/** The datastore that the service runs, by the name people call it. */
export function storeOf(service: Service): string | undefined {
  return productOf(DATASTORES, readImage(service));
}

/** Whether `product` is mostly there to be fast. */
export function isCache(product: string): boolean {
  return CACHES.test(product);
}

/** Where the images of a product keep their data, the official one and those of others; apart by spaces. */
const FOLDERS: Readonly<Record<string, string>> = {
  Postgres: "/var/lib/postgresql /bitnami/postgresql /home/postgres/pgdata /var/lib/pgsql /cockroach/cockroach-data",
  MySQL: "/var/lib/mysql /bitnami/mysql",
  MariaDB: "/var/lib/mysql /bitnami/mariadb",
  Redis: "/data /bitnami/redis",
  Valkey: "/data /bitnami/valkey",
  MongoDB: "/data/db /bitnami/mongodb /state",
  Elasticsearch: "/usr/share/elasticsearch/data /bitnami/elasticsearch",
  OpenSearch: "/usr/share/opensearch/data /bitnami/opensearch",
  Weaviate: "/var/lib/weaviate",
  Qdrant: "/qdrant/storage",
  Milvus: "/var/lib/milvus",
  ClickHouse: "/var/lib/clickhouse /bitnami/clickhouse",
  RabbitMQ: "/var/lib/rabbitmq /bitnami/rabbitmq",
  Neo4j: "/data",
  InfluxDB: "/var/lib/influxdb /var/lib/influxdb2 /var/lib/influxdb3",
  CouchDB: "/opt/couchdb/data",
  Couchbase: "/opt/couchbase/var",
  Meilisearch: "/meili_data",
  Cassandra: "/var/lib/cassandra /var/lib/scylla /bitnami/cassandra",
  "SQL Server": "/var/opt/mssql",
  Solr: "/var/solr",
  Infinity: "/var/infinity",
};

/** Whether a folder at `target` keeps the data of `product`; where its folder is not known, any folder does. */
export function isDataFolder(target: string, product: string): boolean {
  if (/\.\w{1,10}$/.test(target) || /^\/(?:docker-entrypoint|etc|tmp|run|var\/run|var\/log)/.test(target)) return false;
  const folders = FOLDERS[product];
  return (
    folders === undefined || folders.split(" ").some((folder) => isWithin(target, folder) || isWithin(folder, target))
  );
}

/** Whether `path` is `folder` or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === "/" ? folder : `${folder}/`);
}

/** A mount that outlives its container. */
export function isLasting({ type }: Mount): boolean {
  return type === "bind" || type === "volume" || type === "cluster" || type === "npipe";
}
