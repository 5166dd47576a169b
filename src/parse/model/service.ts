// A service in compose-go's canonical form: which fields there are, and how each is read.
import { asBuild, asNames } from "../compose-merge.ts";
import type { MapNode, ScalarNode } from "../yaml-nodes.ts";
import {
  bytes,
  command,
  type Decoder,
  type Decoding,
  deviceCount,
  duration,
  fieldsOf,
  flag,
  float,
  healthTest,
  integer,
  isNull,
  listOf,
  mapOf,
  object,
  refused,
  setDuration,
  setFlag,
  setInteger,
  setText,
  sprint,
  sprints,
  text,
  textOrTexts,
  textOrUniqueTexts,
  texts,
  uniqueTexts,
} from "./decode.ts";
import { envFiles } from "./env-files.ts";
import { buildArguments, hosts, labels, repeatedOptions, variables } from "./keyed.ts";
import { list, type ModelMap, type ModelValue, map, scalar } from "./model-value.ts";
import { buildSecrets, configs, devices, mounts, secrets } from "./mounts.ts";
import { ports } from "./ports.ts";

/** Read, but told nowhere: no rule and no user of the model asks for it. */
const untold: Decoder = () => undefined;

const options = mapOf(sprint, scalar(""));

const ulimits = mapOf((node, where, decoding) => {
  if (node.kind === "map") return object({ soft: integer, hard: integer })(node, where, decoding);
  return integer(node, where, decoding) ?? map([]);
});

const deviceRequests = listOf((node, where, decoding) => {
  const request = object({ capabilities: texts, driver: text, count: deviceCount, device_ids: texts, options: labels })(
    node,
    where,
    decoding,
  );
  if (request?.kind !== "map" || request.entries.has("count") || request.entries.has("device_ids")) return request;
  return map([...request.entries, ["count", scalar(-1)]]);
});

const networkSettings = object({
  aliases: uniqueTexts,
  driver_opts: options,
  gw_priority: integer,
  interface_name: text,
  ipv4_address: text,
  ipv6_address: text,
  link_local_ips: uniqueTexts,
  mac_address: text,
  priority: integer,
  use_service_name_alias: setFlag,
});

/** A list of names, or a map with settings; null where there are none. */
function named(settings: Decoder): Decoder {
  return (node, where, decoding) => {
    if (isNull(node)) return undefined;
    const entries = [...asNames(node).entries].map(([name, entry]): [string, ModelValue] => {
      const from = entry.node.kind === "scalar" ? entry.node : undefined;
      return [name, settings(entry.node, `${where}.${name}`, decoding) ?? scalar(null, from)];
    });
    return entries.length === 0 ? undefined : map(entries);
  };
}

const dependency = object({ condition: setText, restart: flag, required: setFlag });

const dependsOn: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  const isMap = node.kind === "map";
  const entries = [...asNames(node).entries].map(([name, entry]): [string, ModelValue] => {
    const read = dependency(entry.node, `${where}.${name}`, decoding);
    if (isMap && read === undefined) refused("wrong-shape", entry.node, `${where}.${name}`, decoding);
    const from = entry.node.kind === "scalar" ? entry.node : undefined;
    return [
      name,
      map([["condition", scalar("service_started", from)], ["required", scalar(true, from)], ...entriesOf(read)]),
    ];
  });
  return entries.length === 0 ? undefined : map(entries);
};

function entriesOf(value: ModelValue | undefined): readonly (readonly [string, ModelValue])[] {
  return value?.kind === "map" ? [...value.entries] : [];
}

const REMOTE = /:\/\/|^(?:service:|github\.com\/|git@)/;

const contextPath: Decoder = (node, where, decoding) => {
  const path = setText(node, where, decoding);
  if (path?.kind !== "scalar" || typeof path.value !== "string" || REMOTE.test(path.value)) return path;
  return scalar(path.value === "" ? "" : decoding.absolute(decoding.folderOf(node.at), path.value), path.from);
};

const additionalContexts: Decoder = (node, where, decoding) => {
  const read = variables(node, where, decoding);
  if (read?.kind !== "map") return undefined;
  return map(
    [...read.entries].map(([name, value]) => {
      if (value.kind !== "scalar" || value.from === undefined) return [name, value];
      if (value.value === null) refused("bad-value", value.from, `${where}.${name}`, decoding);
      return [name, contextPath(value.from, `${where}.${name}`, decoding)];
    }),
  );
};

const ssh: Decoder = (node, where, decoding) => {
  const read = variables(node, where, decoding);
  if (read?.kind !== "map") return undefined;
  return list(
    [...read.entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, path]) => {
        const from = path.kind === "scalar" ? path.from : undefined;
        const place = from === undefined || path.kind !== "scalar" ? null : path.value;
        return scalar(
          place === null
            ? id
            : `${id}: ${decoding.absolute(decoding.folderOf((from as ScalarNode).at), String(place))}`,
          from,
        );
      }),
  );
};

const buildFields = object({
  context: contextPath,
  dockerfile: text,
  dockerfile_inline: text,
  entitlements: texts,
  args: buildArguments,
  provenance: sprint,
  sbom: sprint,
  ssh,
  labels,
  cache_from: textOrTexts,
  cache_to: textOrTexts,
  no_cache: flag,
  no_cache_filter: textOrTexts,
  additional_contexts: additionalContexts,
  pull: flag,
  extra_hosts: hosts,
  isolation: text,
  network: text,
  target: text,
  secrets: buildSecrets,
  shm_size: bytes,
  tags: uniqueTexts,
  ulimits,
  platforms: texts,
  privileged: flag,
});

const build: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  if (node.kind === "seq") return refused("wrong-shape", node, where, decoding);
  const read = buildFields(asBuild(node), where, decoding);
  const entries = new Map(entriesOf(read));
  if (!entries.has("context")) entries.set("context", scalar(decoding.absolute(decoding.home, ".")));
  if (!entries.has("dockerfile") && !entries.has("dockerfile_inline")) entries.set("dockerfile", scalar("Dockerfile"));
  return map(entries);
};

const updates = object({
  parallelism: setInteger,
  delay: duration,
  failure_action: text,
  monitor: duration,
  max_failure_ratio: float,
  order: text,
});

const resources = {
  cpus: float,
  memory: bytes,
  pids: integer,
  devices: deviceRequests,
  generic_resources: untold,
};

const deploy = object({
  mode: text,
  replicas: setInteger,
  labels,
  update_config: updates,
  rollback_config: updates,
  resources: object({ limits: object(resources), reservations: object(resources) }),
  restart_policy: object({ condition: text, delay: setDuration, max_attempts: setInteger, window: setDuration }),
  placement: object({
    constraints: texts,
    preferences: listOf(object({ spread: text })),
    max_replicas_per_node: integer,
  }),
  endpoint_mode: text,
});

const hookFields = {
  command,
  user: text,
  privileged: flag,
  working_dir: text,
  environment: variables,
};
const hooks = listOf(object({ ...hookFields, per_replica: flag }));

const gpus: Decoder = (node, where, decoding) =>
  node.kind === "scalar" && !isNull(node)
    ? list([map([["count", scalar(-1, node)]])])
    : deviceRequests(node, where, decoding);

const pullPolicy: Decoder = (node, where, decoding) => {
  const read = text(node, where, decoding);
  return read?.kind === "scalar" && read.value === "if_not_present" ? scalar("missing", read.from) : read;
};

/** What anything that runs a container has. `environment` and `labels` are read with their files. */
export const CONTAINER_FIELDS: Readonly<Record<string, Decoder>> = {
  annotations: labels,
  blkio_config: untold,
  cap_add: uniqueTexts,
  cap_drop: uniqueTexts,
  cgroup_parent: text,
  cgroup: text,
  cpu_count: integer,
  cpu_percent: float,
  cpu_period: integer,
  cpu_quota: integer,
  cpu_rt_period: integer,
  cpu_rt_runtime: integer,
  cpus: float,
  cpuset: text,
  cpu_shares: integer,
  command,
  configs,
  credential_spec: untold,
  device_cgroup_rules: texts,
  devices,
  dns: textOrUniqueTexts,
  dns_opt: textOrUniqueTexts,
  dns_search: textOrUniqueTexts,
  domainname: text,
  entrypoint: command,
  environment: untold,
  env_file: envFiles,
  extra_hosts: hosts,
  group_add: texts,
  gpus,
  hostname: text,
  image: text,
  init: setFlag,
  ipc: text,
  isolation: text,
  labels: untold,
  label_file: untold,
  logging: object({ driver: text, options }),
  mem_limit: bytes,
  mem_reservation: bytes,
  memswap_limit: bytes,
  mem_swappiness: bytes,
  mac_address: text,
  models: named(object({ endpoint_var: text, model_var: text })),
  network_mode: text,
  networks: named(networkSettings),
  oom_kill_disable: flag,
  oom_score_adj: integer,
  pid: text,
  pids_limit: integer,
  platform: text,
  privileged: flag,
  pull_policy: pullPolicy,
  pull_refresh_after: text,
  read_only: flag,
  runtime: text,
  secrets,
  security_opt: texts,
  shm_size: bytes,
  stop_grace_period: setDuration,
  stop_signal: text,
  storage_opt: options,
  sysctls: labels,
  tmpfs: textOrUniqueTexts,
  ulimits,
  umask: untold,
  use_api_socket: flag,
  user: text,
  userns_mode: text,
  uts: text,
  volume_driver: text,
  volumes: mounts,
  volumes_from: texts,
  working_dir: text,
};

const SERVICE_FIELDS: Readonly<Record<string, Decoder>> = {
  ...CONTAINER_FIELDS,
  build,
  depends_on: dependsOn,
  expose: sprints,
  healthcheck: object({
    test: healthTest,
    timeout: setDuration,
    interval: setDuration,
    retries: setInteger,
    start_period: setDuration,
    start_interval: setDuration,
    disable: flag,
  }),
  ports,
  stdin_open: flag,
  tty: flag,
  profiles: uniqueTexts,
  deploy,
  develop: untold,
  restart: text,
  scale: setInteger,
  attach: setFlag,
  container_name: text,
  provider: object({ type: text, options: repeatedOptions }),
  extends: untold,
  external_links: texts,
  links: uniqueTexts,
  pre_start: untold,
  post_start: hooks,
  pre_stop: hooks,
};

/** The fields of a service as they are written, `environment`, `labels` and `pre_start` left out. */
export function serviceFields(node: MapNode, where: string, decoding: Decoding): ModelMap {
  return map(fieldsOf(node, SERVICE_FIELDS, where, decoding));
}

/** The fields of a hook that runs a container of its own, likewise. */
export function containerFields(node: MapNode, where: string, decoding: Decoding): ModelMap {
  return map(fieldsOf(node, { ...CONTAINER_FIELDS, per_replica: flag }, where, decoding));
}
