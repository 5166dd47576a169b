// Compose projects made up from a number: the same number is the same project. Together they use what the specification has.

/** Contents by path, and what a command line would be given with them. */
export interface MadeProject {
  readonly files: Readonly<Record<string, string>>;
  readonly configs: readonly string[];
  readonly envFiles: readonly string[];
  /** What was done to it that compose refuses; absent when it should load. */
  readonly broken?: string;
}

/** Project number `seed`. */
export function makeProject(seed: number): MadeProject {
  const dice = diceOf(seed);
  const files: Record<string, string> = { ".env": dotenv(dice), ".env.more": dotenv(dice) };
  for (const folder of ["", "common/", "common/deep/", "inc/", "inc2/"]) {
    files[`${folder}env/app.env`] = dotenv(dice);
    files[`${folder}env/labels.env`] = `com.example.file=from ${folder}\nshared=file\nref=\${shared}-x\n`;
    if (folder !== "") files[`${folder}.env.more`] = dotenv(dice);
  }
  const main = dice.pick(["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]);
  const names = ["web", "db", "worker", "cache-1", "api.v2"].slice(0, dice.between(1, 5));
  const document = topOf(dice, names);
  const configs: string[] = [];
  if (dice.chance(0.25)) withExtends(dice, document, names, files);
  if (dice.chance(0.2)) withIncludes(dice, document, files);
  files[main] = yaml(dice, document);
  if (dice.chance(0.2)) files[main] += `---\n${yaml(dice, overrideOf(dice, names))}`;
  if (dice.chance(0.2)) files[main] = anchored(dice, files[main] ?? "");
  const override = yaml(dice, overrideOf(dice, names), true);
  const kind = dice.between(0, 9);
  if (kind < 3)
    files[dice.pick(["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml"])] = override;
  else if (kind === 3) {
    files["over/ride.yml"] = override;
    files[".env"] += `COMPOSE_FILE=${main}:over/ride.yml\n`;
  } else if (kind === 4) {
    files["one.yml"] = override;
    files["two.yml"] = yaml(dice, overrideOf(dice, names), true);
    configs.push(main, "one.yml", "two.yml");
  } else if (kind === 5) configs.push(main);
  const envFiles = dice.chance(0.15) && kind !== 3 ? dice.pick([[".env.more"], [".env", ".env.more"]]) : [];
  const made = { files, configs, envFiles };
  return dice.chance(0.12) ? breakProject(dice, made, main, names) : made;
}

type Value = string | number | boolean | null | Raw | readonly Value[] | { readonly [name: string]: Value };

/** Text that stands in the file as it is. */
interface Raw {
  readonly raw: string;
}

interface Dice {
  readonly usesDeploy: boolean;
  chance(part: number): boolean;
  between(first: number, last: number): number;
  pick<T>(all: readonly T[]): T;
  /** Some of them, in their order. */
  some<T>(all: readonly T[], part: number): T[];
}

function diceOf(seed: number): Dice {
  let state = (seed + 1) * 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  next();
  const between = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1));
  return {
    usesDeploy: seed % 2 === 0,
    chance: (part) => next() < part,
    between,
    pick: (all) => all[between(0, all.length - 1)] as (typeof all)[number],
    some: (all, part) => all.filter(() => next() < part),
  };
}

const TAGS = [
  "${TAG}",
  "$TAG",
  "${TAG:-9}",
  "${NOPE:-def}",
  "${NOPE-def}",
  "${EMPTY:-e}",
  "${EMPTY-e}x",
  "${TAG:+alt}",
  "${NOPE:+alt}1",
  "${EMPTY+alt}",
  "${TAG:?needed}",
  "${TAG?needed}",
  "${NOPE:-${TAG:-z}}",
  "${NOPE:-a${NOPE:-b${NOPE:-c}d}e}f",
  "${NOPE:-a}-${TAG}",
  "${TAG}-${NOPE:-x}-${EMPTY:-y}",
  "${NOPE:-x$$y}",
  "1.0",
  "latest",
];

const TEXTS = [
  ...TAGS,
  "plain",
  "two words",
  "a: b",
  "# no comment",
  "it's",
  'say "hi"',
  "100%",
  "$$literal",
  "$${NOT_ME}",
  "cost $5",
  "${NOPE}",
  "line\nbreak",
  "é 密",
  "",
  "true",
  "yes",
  "null",
  "~",
  "0777",
  "1_000",
  "1e3",
  "0x1F",
  "12:30",
  "2024-01-02",
  "-",
  "a=b=c",
  "{{.Node.Hostname}}",
  "tab\there",
  "C:\\path\\x",
];

/** Scalars that are no text: what they are in an environment is for the YAML reader to say. */
const TYPED = [
  "1",
  "0",
  "-5",
  "1.50",
  "1.0",
  "0777",
  "0o17",
  "0x1F",
  "1_000",
  "1e3",
  "1.5e-7",
  "12345678",
  "1234567.5",
  ".5",
  "5.",
  "true",
  "False",
  "yes",
  "off",
  "~",
  "null",
  "2024-01-02",
  "1.2.3",
  "12e",
  "+7",
  "-0",
  "0b101",
  "08",
  "1e400",
  "9223372036854775808",
];

const text = (dice: Dice): string => dice.pick(TEXTS);
const tag = (dice: Dice): string => dice.pick(TAGS);

function typed(dice: Dice): Value {
  return dice.chance(0.5) ? { raw: dice.pick(TYPED) } : text(dice);
}

/** A map as a map or as a list of `NAME=value`. */
function keyed(dice: Dice, names: readonly string[], passes: boolean): Value {
  const chosen = dice.some(names, 0.6);
  if (dice.chance(0.5)) return chosen.map((name) => (passes && dice.chance(0.15) ? name : `${name}=${text(dice)}`));
  return Object.fromEntries(chosen.map((name) => [name, passes && dice.chance(0.15) ? null : typed(dice)]));
}

const ENV_NAMES = ["A", "B", "TAG", "NOPE", "EMPTY", "DB_URL", "lower", "WITH.DOT"];
const LABEL_NAMES = ["com.example.a", "traefik.enable", "shared", "x"];

function port(dice: Dice): Value {
  const target = dice.pick([80, 443, 5432, 6379, 9000]);
  const short: Value[] = [
    { raw: String(target) },
    String(target),
    `${8000 + dice.between(0, 99)}:${target}`,
    { raw: `${8100 + dice.between(0, 99)}:${target}` },
    `127.0.0.1:${8200 + dice.between(0, 99)}:${target}`,
    `127.0.0.1::${target}`,
    `[::1]:${8300 + dice.between(0, 99)}:${target}/udp`,
    `\${PORT:-8400}:${target}`,
    `\${BIND:-0.0.0.0}:\${PORT}:${target}/tcp`,
    "9998-10001:9998-10001",
    "8500-8502:81",
    "3000-3002",
    "127.0.0.1:5000-5001:5000-5001/UDP",
    `8600:${target}/TCP`,
    ":90",
  ];
  const long: Value[] = [
    { target },
    { target: String(target), published: "8700-8701", host_ip: "127.0.0.1", protocol: "udp", mode: "host" },
    {
      target: { raw: `"\${WEB_PORT:-${target}}"` },
      published: dice.pick<Value>([{ raw: "8800" }, "8800", "${PORT}"]),
      name: "http",
      app_protocol: "http",
    },
  ];
  return dice.pick(dice.chance(0.7) ? short : long);
}

function mount(dice: Dice, target: string): Value {
  const short = [
    `data:${target}`,
    `data:${target}/:ro`,
    `./src:${target}:rw,z`,
    `./src/../lib/:${target}:ro,rslave,Z`,
    `/var/run/x.sock:${target}`,
    `../outside:${target}`,
    `~/home:${target}`,
    target,
    `\${DIR:-./fallback}:${target}`,
    `data:${target}:nocopy`,
    `data:${target}:z`,
    `C:\\data:${target}`,
    `.:${target}:cached`,
  ];
  const long: Value[] = [
    {
      type: "bind",
      source: "./long",
      target,
      read_only: true,
      bind: { propagation: "rprivate", create_host_path: dice.chance(0.5) },
    },
    { type: "volume", source: "data", target, volume: { nocopy: true, subpath: "sub" } },
    { type: "tmpfs", target, tmpfs: { size: dice.pick<Value>([{ raw: "1048576" }, "64m"]), mode: 1023 } },
    { type: "bind", source: "${DIR:-/abs}/x", target, consistency: "cached" },
    { type: "volume", target, read_only: dice.pick<Value>(["yes", true, "false"]) },
    { type: "image", source: "alpine", target, image: { subpath: "etc" } },
    { type: "npipe", source: "\\\\.\\pipe\\docker_engine", target },
  ];
  return dice.chance(0.6) ? dice.pick(short) : dice.pick(long);
}

const command = (dice: Dice): Value =>
  dice.pick<Value>([
    "run --flag value",
    'sh -c "echo hi there"',
    "echo 'single $$HOME' \"double\"",
    "a\\ b c",
    "one; two",
    "a | b > c",
    ["exec", "-x", "${TAG}", ""],
    [],
    null,
    "",
    "serve $$(nproc)",
    "  spaced   out  ",
    "x 2>&1",
    "--set a='b c'd",
    'e "" f',
  ]);

const DURATIONS = ["10s", "1m30s", "1h", "500ms", "1.5s", "90s", "2d", "0s", "1w2d", "250us", "1h0m5s"];
const SIZES: readonly Value[] = [
  "512m",
  "1g",
  "1.5gb",
  "100k",
  "64MiB",
  "1024",
  { raw: "1048576" },
  "2 GB",
  "${MEM:-256m}",
  "10b",
];
const flag = (dice: Dice): Value =>
  dice.pick<Value>([true, false, "yes", "no", "${FLAG:-true}", "on", { raw: "True" }]);
const cpus = (dice: Dice): Value =>
  dice.pick<Value>(["0.5", { raw: "0.50" }, { raw: "2" }, "1.25", "${CPUS:-0.1}", { raw: "0.123456789" }]);

const SETTINGS: Readonly<Record<string, (dice: Dice) => Value>> = {
  user: (dice) => dice.pick<Value>(["1000:1000", { raw: '"1000"' }, "root", "${UID_X:-10}:0", "${NOPE}"]),
  privileged: flag,
  read_only: flag,
  init: flag,
  tty: flag,
  stdin_open: flag,
  restart: (dice) => dice.pick(["always", "no", "on-failure:3", "unless-stopped"]),
  hostname: text,
  working_dir: () => "/work",
  container_name: (dice) => `c-${dice.between(1, 9)}`,
  domainname: () => "example.com",
  platform: () => "linux/amd64",
  pull_policy: (dice) => dice.pick(["always", "if_not_present", "build", "daily"]),
  runtime: () => "runc",
  stop_signal: () => "SIGUSR1",
  stop_grace_period: (dice) => dice.pick(DURATIONS),
  pid: (dice) => dice.pick(["host", "service:web"]),
  ipc: (dice) => dice.pick(["host", "shareable", "service:web"]),
  uts: () => "host",
  userns_mode: () => "host",
  cgroup: (dice) => dice.pick(["host", "private"]),
  cgroup_parent: () => "/x",
  command,
  entrypoint: command,
  environment: (dice) => keyed(dice, ENV_NAMES, true),
  labels: (dice) => keyed(dice, LABEL_NAMES, false),
  annotations: (dice) => keyed(dice, ["one", "two"], false),
  env_file: (dice) =>
    dice.pick<Value>([
      "env/app.env",
      ["env/app.env", ".env.more"],
      [
        { path: "env/app.env", required: false },
        { path: "./env/gone.env", required: false },
      ],
      [{ path: "${ENV_DIR:-env}/app.env" }, "env/app.env"],
    ]),
  label_file: (dice) => dice.pick<Value>(["env/labels.env", ["./env/labels.env"]]),
  ports: (dice) => Array.from({ length: dice.between(0, 3) }, () => port(dice)),
  expose: (dice) => dice.some<Value>([{ raw: "80" }, "80", "443/udp", "3000-3005"], 0.6),
  volumes: (dice) => dice.some(["/a", "/b", "/c/d", "/a"], 0.6).map((target) => mount(dice, target)),
  tmpfs: (dice) => dice.pick<Value>(["/run/t", ["/run/t", "/tmp/u:size=64m"]]),
  cap_add: (dice) => dice.some(["NET_ADMIN", "SYS_TIME", "ALL", "NET_ADMIN"], 0.6),
  cap_drop: (dice) => dice.some(["ALL", "CHOWN"], 0.6),
  security_opt: (dice) => dice.some(["no-new-privileges:true", "seccomp=unconfined", "apparmor:x"], 0.6),
  group_add: () => ["mail", { raw: "100" }],
  networks: (dice) =>
    dice.pick<Value>([
      ["front"],
      ["front", "back"],
      { front: null, back: { aliases: ["x", "${TAG}"], ipv4_address: "10.5.0.9", priority: 100 } },
      { default: null, back: { mac_address: "02:42:ac:11:65:43", driver_opts: { a: { raw: "1" } }, gw_priority: 2 } },
      {},
    ]),
  depends_on: (dice) =>
    dice.pick<Value>([
      ["base"],
      { base: { condition: "service_healthy" } },
      { base: { condition: "service_completed_successfully", required: dice.chance(0.5), restart: flag(dice) } },
    ]),
  links: () => ["base", "base:alias"],
  volumes_from: () => ["base:ro", "container:other"],
  extra_hosts: (dice) =>
    dice.pick<Value>([
      ["a:1.2.3.4", "b=::1", "c:[::1]"],
      { h: "1.1.1.1", i: ["2.2.2.2", "3.3.3.3"] },
      ["host.docker.internal:host-gateway"],
    ]),
  dns: (dice) => dice.pick<Value>(["1.1.1.1", ["1.1.1.1", "8.8.8.8", "1.1.1.1"]]),
  dns_opt: () => ["ndots:1"],
  dns_search: (dice) => dice.pick<Value>(["x.com", ["x.com", "y.com"]]),
  sysctls: (dice) => dice.pick<Value>([{ "net.core.somaxconn": { raw: "1024" } }, ["net.ipv4.ip_forward=1"]]),
  ulimits: (dice) =>
    dice.pick<Value>([{ nproc: { raw: "65535" } }, { nofile: { soft: { raw: "1024" }, hard: "${HARD:-2048}" } }]),
  devices: (dice) =>
    dice.some<Value>(
      [
        "/dev/null",
        "/dev/sda:/dev/xvda:r",
        "/dev/fuse:/dev/null",
        { source: "/dev/tty", target: "/dev/tty", permissions: "rw" },
        "vendor.com/class=x",
      ],
      0.5,
    ),
  secrets: (dice) =>
    dice.some<Value>(
      [
        "tls",
        { source: "pass", target: "p", uid: "1", mode: { raw: "0440" } },
        { source: "tls", mode: "0400" },
        { source: "pass", target: "/run/secrets/tls" },
      ],
      0.4,
    ),
  configs: (dice) =>
    dice.some<Value>(["conf", { source: "conf", target: "/etc/c", gid: "5", mode: { raw: "0o444" } }], 0.6),
  healthcheck: (dice) => ({
    test: dice.pick<Value>(["curl -f http://x || exit 1", ["CMD", "true"], ["CMD-SHELL", "x $$y"], ["NONE"]]),
    ...Object.fromEntries(
      dice
        .some(["interval", "timeout", "start_period", "start_interval"], 0.5)
        .map((name) => [name, dice.pick(DURATIONS)]),
    ),
    ...(dice.chance(0.5) ? { retries: dice.pick<Value>([{ raw: "3" }, "${RETRIES:-5}"]) } : {}),
    ...(dice.chance(0.2) ? { disable: flag(dice) } : {}),
  }),
  logging: (dice) =>
    dice.pick<Value>([
      { driver: "json-file", options: { "max-size": "10m", "max-file": { raw: "3" } } },
      { driver: "syslog", options: { tag: "${TAG}" } },
      { options: { "max-size": null } },
      { driver: "none" },
    ]),
  deploy: (dice) => ({
    ...(dice.chance(0.4) ? { mode: "replicated" } : {}),
    ...(dice.chance(0.3) ? { labels: keyed(dice, LABEL_NAMES, false) } : {}),
    ...(dice.chance(0.7)
      ? {
          resources: {
            limits: {
              cpus: cpus(dice),
              memory: dice.pick(SIZES.filter((size) => typeof size === "string")),
              ...(dice.chance(0.5) ? { pids: { raw: "100" } } : {}),
            },
            ...(dice.chance(0.3)
              ? {
                  reservations: {
                    memory: "64m",
                    devices: [
                      {
                        capabilities: ["gpu"],
                        driver: "nvidia",
                        ...(dice.chance(0.5) ? { count: dice.pick<Value>(["all", { raw: "2" }]) } : {}),
                      },
                    ],
                  },
                }
              : {}),
          },
        }
      : {}),
    ...(dice.chance(0.3)
      ? { restart_policy: { condition: "on-failure", delay: "5s", max_attempts: { raw: "3" }, window: "2m" } }
      : {}),
    ...(dice.chance(0.2)
      ? {
          update_config: {
            parallelism: { raw: "2" },
            delay: "10s",
            order: "start-first",
            max_failure_ratio: { raw: "0.3" },
          },
        }
      : {}),
    ...(dice.chance(0.2)
      ? { placement: { constraints: ["node.role==worker"], preferences: [{ spread: "node.labels.zone" }] } }
      : {}),
    ...(dice.chance(0.2) ? { endpoint_mode: "vip" } : {}),
  }),
  build: (dice) =>
    dice.pick<Value>([
      ".",
      "./app",
      "https://github.com/x/y.git#main:sub",
      { context: "app", dockerfile: "Dockerfile.dev", target: "dev", args: keyed(dice, ENV_NAMES, true) },
      {
        context: "${DIR:-./ctx}",
        args: ["A=1", "TAG", "NOPE"],
        labels: { a: { raw: "1" } },
        cache_from: ["x:1"],
        tags: ["a:1", "a:1"],
        no_cache: flag(dice),
      },
      {
        dockerfile_inline: "FROM alpine\nRUN true\n",
        network: "host",
        privileged: flag(dice),
        shm_size: "64m",
        extra_hosts: ["a=1.2.3.4"],
      },
      {
        context: ".",
        additional_contexts: { r: "docker-image://alpine", l: "./l" },
        secrets: ["tls"],
        ssh: ["default"],
        platforms: ["linux/amd64"],
        pull: true,
      },
      { args: { ONE: { raw: "1.50" } } },
    ]),
  mem_limit: (dice) => dice.pick(SIZES),
  mem_reservation: (dice) => dice.pick(SIZES),
  memswap_limit: (dice) => dice.pick<Value>([{ raw: "-1" }, "1g"]),
  shm_size: (dice) => dice.pick(SIZES),
  cpus,
  cpu_count: () => ({ raw: "2" }),
  cpu_shares: () => ({ raw: "512" }),
  cpu_quota: (dice) => dice.pick<Value>([{ raw: "50000" }, "${QUOTA:-1000}"]),
  cpuset: () => "0,1",
  pids_limit: (dice) => dice.pick<Value>([{ raw: "200" }, "${PIDS:-10}"]),
  oom_score_adj: () => ({ raw: "-500" }),
  oom_kill_disable: flag,
  scale: () => ({ raw: "1" }),
  storage_opt: () => ({ size: "1G" }),
  profiles: (dice) => dice.some(["debug", "prod", "debug"], 0.5),
  gpus: () => [{ driver: "nvidia", count: { raw: "1" } }],
  models: (dice) => dice.pick<Value>([["llm"], { llm: { endpoint_var: "URL" } }]),
  post_start: (dice) => [
    {
      command: command(dice) ?? "true",
      user: "root",
      privileged: flag(dice),
      environment: keyed(dice, ENV_NAMES, true),
    },
  ],
  pre_stop: () => [{ command: ["x", "y"], working_dir: "/" }],
  pre_start: (dice) => [{ image: "init:1", command: "prepare it", environment: keyed(dice, ENV_NAMES, true) }],
  provider: () => ({ type: "aws", options: { size: { raw: "5" }, tags: ["a", "b"] } }),
  "x-anything": (dice) => ({ deep: [text(dice)] }),
  attach: flag,
  mac_address: () => "02:42:ac:11:65:43",
};

/** Fields that have to say the same as those of `deploy`: a project has the ones or the other. */
const LEGACY: readonly string[] = ["cpus", "mem_limit", "mem_reservation", "pids_limit", "scale"];

function serviceOf(dice: Dice, part: number, isOverride: boolean): Record<string, Value> {
  const service: Record<string, Value> = isOverride ? {} : { image: `repo/app:${tag(dice)}` };
  for (const name of dice.some(Object.keys(SETTINGS), part)) {
    const value = SETTINGS[name]?.(dice);
    if (value !== undefined) service[name] = value;
  }
  for (const name of dice.usesDeploy ? LEGACY : ["deploy"]) delete service[name];
  if (dice.chance(0.05) && !("networks" in service))
    service.network_mode = dice.pick(["host", "none", "service:base", "bridge"]);
  return service;
}

function topOf(dice: Dice, names: readonly string[]): Record<string, Value> {
  const services: Record<string, Value> = { base: { image: "base:1" } };
  for (const name of names) services[name] = withoutLoops(serviceOf(dice, dice.pick([0.06, 0.12, 0.25]), false), name);
  if (dice.chance(0.5)) services.web ??= { image: "web" };
  services.web ??= { image: "web" };
  return {
    ...(dice.chance(0.3)
      ? { name: dice.pick(["proj", "Proj-1", "x_${TAG:-1}"]).toLowerCase().replace("tag", "TAG") }
      : {}),
    ...(dice.chance(0.2) ? { version: "3.8" } : {}),
    services,
    networks: { front: null, back: { internal: true } },
    volumes: { data: null },
    secrets: { tls: { file: "./tls.pem" }, pass: { environment: "TAG" } },
    configs: { conf: { content: "x ${TAG}" } },
    models: { llm: { model: "ai/x" } },
  };
}

/** `web` is what others share, so it shares nothing with itself. */
function withoutLoops(service: Record<string, Value>, name: string): Record<string, Value> {
  if (name !== "web") return service;
  for (const field of ["pid", "ipc"]) if (service[field] === "service:web") delete service[field];
  return service;
}

function overrideOf(dice: Dice, names: readonly string[]): Record<string, Value> {
  const services = dice
    .some(names, 0.7)
    .map((name) => [name, withoutLoops(serviceOf(dice, dice.pick([0.06, 0.15]), true), name)]);
  return { services: Object.fromEntries(services) };
}

/** Some services stand on others: of this file, of another one, of a chain of them. */
function withExtends(
  dice: Dice,
  document: Record<string, Value>,
  names: readonly string[],
  files: Record<string, string>,
): void {
  const services = document.services as Record<string, Value>;
  const base = withoutLoops(serviceOf(dice, 0.1, false), "web");
  const middle = withoutLoops(serviceOf(dice, 0.08, true), "web");
  const others = dice.chance(0.5) ? { leaf: base } : { leaf: base, "x-no": null };
  files["common/base.yml"] = yaml(
    dice,
    { services: { leaf: base, twig: { ...middle, extends: dice.pick<Value>(["leaf", { service: "leaf" }]) } } },
    false,
  );
  files["common/deep/chain.yml"] = yaml(
    dice,
    { services: { top: { extends: { file: "../base.yml", service: "twig" }, ...overriding(dice) } } },
    true,
  );
  services.inner = withoutLoops(serviceOf(dice, 0.1, false), "web");
  for (const name of dice.some(names, 0.6)) {
    const service = services[name] as Record<string, Value>;
    if ("image" in service && dice.chance(0.5)) delete service.image;
    service.extends = dice.pick<Value>([
      "inner",
      { service: "inner" },
      { file: "common/base.yml", service: "leaf" },
      { file: "./common/base.yml", service: "twig" },
      { file: "${COMMON:-common}/deep/chain.yml", service: "top" },
    ]);
  }
  void others;
}

function overriding(dice: Dice): Record<string, Value> {
  return withoutLoops(serviceOf(dice, 0.08, true), "web");
}

function withIncludes(dice: Dice, document: Record<string, Value>, files: Record<string, string>): void {
  const included = (name: string): Value => ({
    services: {
      [name]: {
        ...serviceOf(dice, 0.06, false),
        networks: ["inc"],
        volumes: ["./rel:/r", "vol:/v"],
        env_file: "inc.env",
        depends_on: [],
        links: [],
        volumes_from: [],
        pid: "host",
        ipc: "host",
        secrets: [],
        configs: [],
        label_file: [],
        models: {},
      },
    },
    networks: { inc: null },
    volumes: { vol: null },
  });
  const slim = (value: Value): Value => {
    const service = Object.values((value as { services: Record<string, Record<string, Value>> }).services)[0] ?? {};
    for (const field of [
      "depends_on",
      "links",
      "volumes_from",
      "secrets",
      "configs",
      "label_file",
      "models",
      "build",
      "network_mode",
      "provider",
      "pre_start",
    ])
      delete service[field];
    return value;
  };
  files["inc/compose.yaml"] = yaml(dice, slim(included("inc-a")));
  files["inc/.env"] = "TAG=included\nONLY_INC=1\n";
  files["inc/inc.env"] = "FROM_INC=${TAG}-${ONLY_INC:-none}\n";
  files["inc2/a.yml"] = yaml(dice, slim(included("inc-b")));
  files["inc2/b.yml"] = yaml(dice, { services: { "inc-b": { environment: { OVER: "b" }, labels: ["over=b"] } } });
  files["inc2/inc.env"] = "FROM_INC2=1\n";
  files["inc.env"] = "AT_TOP=1\n";
  document.include = dice.pick<Value>([
    ["inc/compose.yaml"],
    [{ path: "inc/compose.yaml" }],
    [{ path: ["inc2/a.yml", "inc2/b.yml"] }],
    ["./inc/compose.yaml", { path: ["inc2/a.yml", "inc2/b.yml"], project_directory: ".", env_file: ".env.more" }],
    [{ path: "inc2/a.yml", project_directory: "inc2", env_file: [".env.more", "env/app.env"] }],
    [{ path: "inc/compose.yaml", env_file: "/dev/null" }],
  ]);
  if (dice.chance(0.4)) {
    const services = document.services as Record<string, Value>;
    const path = JSON.stringify(document.include);
    if (path.includes("inc/compose.yaml"))
      services["inc-a"] = { environment: ["MORE=1"], ports: ["7777:7777"], labels: { more: "1" } };
  }
}

function dotenv(dice: Dice): string {
  const lines = [
    "export PORT=8080",
    "EMPTY=",
    "FLAG='true'",
    'QUOTED="two words" # said',
    "COMMENT=value # not this",
    "HASH=va#lue",
    "SINGLE='no $TAG here'",
    'DOUBLE="tag ${TAG} \\n end"',
    "REF=${TAG}-x",
    "DEF=${NOT_THERE:-fallback}",
    "COLON: yaml style",
    "SPACED = around ",
    'MULTI="first\nsecond"',
    "INHERIT",
    "TAG",
    'ESC="a\\$b \\"q\\" \\t"',
    "A=from env file",
    "lower=l",
    "# a comment",
    "",
    "WITH.DOT=d",
    "DIR=./from-env",
    "MEM=128m",
  ];
  const first = dice.chance(0.03) ? "# no TAG" : dice.pick(["TAG=1.2", 'TAG="1.2"', "export TAG = 1.2 # said"]);
  return `${[first, ...dice.some(lines, 0.55)].join("\n")}\n`;
}

/** The services of `text` with an anchor and merge keys before them. */
function anchored(dice: Dice, written: string): string {
  const common =
    "x-common: &common\n  restart: always\n  logging: &log\n    driver: json-file\n  environment: &env\n    SHARED: one\n    A: anchor\nx-more: &more {init: true, restart: 'no'}\n";
  const extra = dice.pick([
    "  anchored:\n    <<: *common\n    image: anchored:1\n",
    "  anchored:\n    image: anchored:1\n    <<: [*more, *common]\n    environment:\n      <<: *env\n      B: own\n",
    "  anchored: {<<: *common, image: 'x', logging: *log}\n  again:\n    <<: *more\n    image: y\n    environment: *env\n",
  ]);
  return common + written.replace(/^services:\n/m, `services:\n${extra}`);
}

const BREAKS: readonly (readonly [string, (text: string, name: string) => string])[] = [
  ["an undefined network", (text, name) => `${text}---\nservices:\n  ${name}:\n    networks: [nowhere]\n`],
  ["an undefined volume", (text, name) => `${text}---\nservices:\n  ${name}:\n    volumes: ["nowhere:/x"]\n`],
  ["an undefined secret", (text, name) => `${text}---\nservices:\n  ${name}:\n    secrets: [nothing]\n`],
  ["an undefined dependency", (text, name) => `${text}---\nservices:\n  ${name}:\n    depends_on: [nobody]\n`],
  [
    "a circle of dependencies",
    (text) => `${text}---\nservices:\n  p: {image: p, depends_on: [q]}\n  q: {image: q, depends_on: [p]}\n`,
  ],
  ["a service without an image", (text) => `${text}---\nservices:\n  bare: {user: "1"}\n`],
  ["a port that is none", (text, name) => `${text}---\nservices:\n  ${name}:\n    ports: ["x:y"]\n`],
  ["an address that is none", (text, name) => `${text}---\nservices:\n  ${name}:\n    ports: ["localhost:80:80"]\n`],
  ["a size that is none", (text, name) => `${text}---\nservices:\n  ${name}:\n    shm_size: lots\n`],
  ["a field that is none", (text, name) => `${text}---\nservices:\n  ${name}:\n    imagee: x\n`],
  ["a missing env file", (text, name) => `${text}---\nservices:\n  ${name}:\n    env_file: gone.env\n`],
  ["a missing include", (text) => `include: [gone.yml]\n${text}`],
  ["a service that extends itself", (text) => `${text}---\nservices:\n  loop: {image: x, extends: loop}\n`],
  ["a service that extends nobody", (text) => `${text}---\nservices:\n  orphan: {image: x, extends: nobody}\n`],
  [
    "a missing file to extend",
    (text) => `${text}---\nservices:\n  orphan: {image: x, extends: {file: gone.yml, service: a}}\n`,
  ],
  ["a key twice", (text) => `${text}---\nservices:\n  twice: {image: a}\n  twice: {image: b}\n`],
  ["an alias of nothing", (text) => `${text}---\nservices:\n  a: *nothing\n`],
  ["an expression that is none", (text) => `${text}---\nservices:\n  a: {image: "\${"}\n`],
  ["a flag that is none", (text, name) => `${text}---\nservices:\n  ${name}:\n    privileged: maybe\n`],
  ["a command that is not closed", (text, name) => `${text}---\nservices:\n  ${name}:\n    command: echo "open\n`],
  ["a list as services", (text) => `${text}---\nservices: [a]\n`],
  ["a key that is a number", (text, name) => `${text}---\nservices:\n  ${name}:\n    labels: {1: x}\n`],
  ["broken YAML", (text) => `${text}services: [\n`],
  [
    "a test that does not begin as it should",
    (text, name) => `${text}---\nservices:\n  ${name}:\n    healthcheck: {test: [curl]}\n`,
  ],
  [
    "two mounts of a target",
    (text, name) => `${text}---\nservices:\n  ${name}:\n    tmpfs: [/same]\n    volumes: ["data:/same"]\n`,
  ],
];

function breakProject(dice: Dice, made: MadeProject, main: string, names: readonly string[]): MadeProject {
  if (dice.chance(0.1)) {
    const bad = dice.pick(["NOT CLOSED=x", 'OPEN="never closed', "BAD!NAME=x", "X=${"]);
    const path = made.envFiles[0] ?? ".env";
    return {
      ...made,
      files: { ...made.files, [path]: `${bad}\n${made.files[path]}` },
      broken: "an env file that is none",
    };
  }
  const [broken, change] = dice.pick(BREAKS);
  return { ...made, files: { ...made.files, [main]: change(made.files[main] ?? "", names[0] ?? "web") }, broken };
}

/** The value as YAML; in a file that goes over another one some fields are tagged. */
function yaml(dice: Dice, value: Value, isTagged = false): string {
  const lines: string[] = [];
  writeMap(dice, value as Record<string, Value>, 0, lines, isTagged, 0);
  return `${lines.join("\n")}\n`;
}

function isMap(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("raw" in value);
}

function writeMap(
  dice: Dice,
  value: Record<string, Value>,
  indent: number,
  lines: string[],
  isTagged: boolean,
  depth: number,
): void {
  for (const [name, item] of Object.entries(value)) {
    const key = `${" ".repeat(indent)}${keyText(dice, name)}:`;
    if (isTagged && depth >= 2 && name !== "extends" && name !== "image" && dice.chance(0.08)) {
      if (dice.chance(0.5)) {
        lines.push(`${key} !reset ${dice.pick(["null", "[]", "{}"])}`);
        continue;
      }
      if (typeof item === "object" && item !== null && !("raw" in item)) {
        lines.push(`${key} !override ${flow(dice, item)}`);
        continue;
      }
    }
    writeItem(dice, key, item, indent, lines, isTagged, depth);
  }
}

function writeItem(
  dice: Dice,
  key: string,
  item: Value,
  indent: number,
  lines: string[],
  isTagged: boolean,
  depth: number,
): void {
  if (Array.isArray(item) && item.length > 0 && (depth < 2 || dice.chance(0.7))) {
    lines.push(key);
    for (const one of item as readonly Value[]) {
      if (isMap(one) && Object.keys(one).length > 0 && dice.chance(0.7)) {
        const inner: string[] = [];
        writeMap(dice, one, indent + 4, inner, false, depth + 1);
        lines.push(`${" ".repeat(indent + 2)}- ${(inner[0] ?? "").trimStart()}`, ...inner.slice(1));
      } else lines.push(`${" ".repeat(indent + 2)}- ${flow(dice, one)}`);
    }
  } else if (isMap(item) && Object.keys(item).length > 0 && (depth < 2 || dice.chance(0.75))) {
    lines.push(key);
    writeMap(dice, item, indent + 2, lines, isTagged, depth + 1);
  } else if (typeof item === "string" && item.includes("\n") && dice.chance(0.5) && !item.startsWith(" ")) {
    const body = item.endsWith("\n") ? item.slice(0, -1) : item;
    lines.push(
      `${key} |${item.endsWith("\n") ? "" : "-"}`,
      ...body.split("\n").map((line) => `${" ".repeat(indent + 2)}${line}`),
    );
  } else lines.push(item === null && dice.chance(0.5) ? key : `${key} ${flow(dice, item)}`);
}

function flow(dice: Dice, value: Value): string {
  if (value === null) return dice.pick(["null", "~"]);
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") return scalarText(dice, value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map((item) => flow(dice, item)).join(", ")}]`;
  if ("raw" in value && typeof (value as Raw).raw === "string") return (value as Raw).raw;
  return `{${Object.entries(value)
    .map(([name, item]) => `${keyText(dice, name)}: ${flow(dice, item)}`)
    .join(", ")}}`;
}

function keyText(dice: Dice, name: string): string {
  return dice.chance(0.05) ? JSON.stringify(name) : name;
}

/** Quotes where plain text would be something else, and sometimes where it would not. */
function scalarText(dice: Dice, value: string): string {
  const isPlain =
    /^[A-Za-z./][A-Za-z0-9 ./_-]*$/.test(value) &&
    !/\s$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  if (isPlain && dice.chance(0.7)) return value;
  if (!/[\n\t\\]/.test(value) && dice.chance(0.4)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}
