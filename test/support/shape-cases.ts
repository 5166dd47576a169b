// Fields whose shape compose refuses, and near ones that it takes.

export interface ShapeCase {
  readonly name: string;
  readonly text: string;
  /** Each: kind, line and column (1-based), field, detail. None: compose takes it. */
  readonly told: readonly (readonly [kind: string, line: number, column: number, where: string, detail: string])[];
}

const service = (fields: string): string =>
  `services:\n  a:\n    image: x\n${`${fields}\n`.replaceAll(/^(?=.)/gm, "    ").replace(/^\n$/, "")}`;
const refused = (name: string, text: string, ...told: ShapeCase["told"]): ShapeCase => ({ name, text, told });
const taken = (name: string, text: string): ShapeCase => ({ name, text, told: [] });

export const SHAPE_CASES: readonly ShapeCase[] = [
  refused("a version that is a number", `version: 3\n${service("")}`, ["wrong-type", 1, 10, "version", "string"]),
  taken("a version that is a text", `version: "3.8"\n${service("")}`),
  refused("a top-level field that is none", `${service("")}volume:\n  a:\n`, ["unknown-key", 4, 1, "", "volume"]),
  taken("top-level fields of one's own", `${service("")}x-volume: [1, {a: 2}]\n`),
  refused("a field of a service misspelt", service("priviliged: false"), [
    "unknown-key",
    4,
    5,
    "services.a",
    "priviliged",
  ]),
  taken("a field of one's own in a service", service("x-privileged: [false]")),
  refused("a service with a name that is none", "services:\n  'a b':\n    image: x\n", [
    "unknown-key",
    2,
    3,
    "services",
    "a b",
  ]),
  refused("an image that is a number", "services:\n  a:\n    image: 5\n", [
    "wrong-type",
    3,
    12,
    "services.a.image",
    "string",
  ]),
  refused("ports as a mapping", service("ports:\n  80: 80"), ["wrong-type", 4, 5, "services.a.ports", "list"]),
  refused("ports as a text", service('ports: "80:80"'), ["wrong-type", 4, 12, "services.a.ports", "list"]),
  taken("ports of all kinds", service('ports: ["80:80", 81, {target: 82, published: "83"}]')),
  refused("an unknown field of a port", service('ports:\n  - "80:80"\n  - target: 81\n    publish: 82'), [
    "unknown-key",
    7,
    9,
    "services.a.ports[1]",
    "publish",
  ]),
  refused("environment as a list of mappings", service("environment:\n  - A=1\n  - B: 2"), [
    "wrong-type",
    6,
    9,
    "services.a.environment[1]",
    "string",
  ]),
  refused("a variable that is a list", service("environment:\n  A: [1]"), [
    "wrong-type",
    5,
    7,
    "services.a.environment.A",
    "string | number | boolean | null",
  ]),
  taken("variables of all kinds", service("environment:\n  A: 1\n  B: true\n  C:\n  D: 1.5")),
  refused("a condition that is none", `${service("depends_on:\n  b:\n    condition: healthy")}  b: {image: y}\n`, [
    "bad-choice",
    6,
    20,
    "services.a.depends_on.b.condition",
    "service_started | service_healthy | service_completed_successfully",
  ]),
  refused("a dependency without a condition", `${service("depends_on:\n  b:\n    restart: true")}  b: {image: y}\n`, [
    "missing-key",
    5,
    7,
    "services.a.depends_on.b",
    "condition",
  ]),
  refused("a dependency named twice", `${service("depends_on: [b, b]")}  b: {image: y}\n`, [
    "repeated",
    4,
    5,
    "services.a.depends_on",
    "",
  ]),
  taken("a profile and a capability named twice", service("profiles: [p, p]\ncap_drop: [ALL, ALL]")),
  refused("a mount without a type", service("volumes:\n  - source: ./a\n    target: /a"), [
    "missing-key",
    5,
    9,
    "services.a.volumes[0]",
    "type",
  ]),
  refused("a type of a mount that is none", service("volumes:\n  - {type: binding, source: /a, target: /a}"), [
    "bad-choice",
    5,
    16,
    "services.a.volumes[0].type",
    "bind | volume | tmpfs | cluster | npipe | image",
  ]),
  refused("a build that is a list", "services:\n  a:\n    build: [.]\n", [
    "wrong-type",
    3,
    5,
    "services.a.build",
    "string | mapping",
  ]),
  refused("a memory limit of a deployment that is a number", service("deploy: {resources: {limits: {memory: 512}}}"), [
    "wrong-type",
    4,
    43,
    "services.a.deploy.resources.limits.memory",
    "string",
  ]),
  taken("a memory limit of a service that is a number", service("mem_limit: 512000000")),
  refused("an unknown policy of pulling", service("pull_policy: sometimes"), [
    "bad-value",
    4,
    18,
    "services.a.pull_policy",
    "",
  ]),
  taken("a policy of pulling with a time", service("pull_policy: every_12h")),
  refused("a port of a health check", service("healthcheck:\n  test: [CMD, a]\n  intervall: 5s"), [
    "unknown-key",
    6,
    7,
    "services.a.healthcheck",
    "intervall",
  ]),
  refused("half a limit", service("ulimits:\n  nofile:\n    soft: 1"), [
    "missing-key",
    5,
    7,
    "services.a.ulimits.nofile",
    "hard",
  ]),
  refused("a network that is a text", `${service("")}networks:\n  n: bridge\n`, [
    "wrong-type",
    5,
    6,
    "networks.n",
    "mapping | null",
  ]),
  taken("networks and volumes that are nothing", `${service("")}networks:\n  n:\nvolumes:\n  v:\n`),
  refused("a secret that is nothing", `${service("")}secrets:\n  s:\n`, ["wrong-type", 5, 3, "secrets.s", "mapping"]),
  taken(
    "a flag that compose makes of a text",
    `${service('depends_on:\n  b: {condition: service_started, required: "true"}')}  b: {image: y}\n`,
  ),
  refused("a flag that no text is made", service('use_api_socket: "true"'), [
    "wrong-type",
    4,
    21,
    "services.a.use_api_socket",
    "boolean",
  ]),
  refused(
    "several at once",
    service("privileged: [true]\nread_only: 1\nimgae: y\nports: [[80]]"),
    ["unknown-key", 6, 5, "services.a", "imgae"],
    ["wrong-type", 4, 5, "services.a.privileged", "boolean | string"],
    ["wrong-type", 5, 16, "services.a.read_only", "boolean | string"],
    ["wrong-type", 7, 13, "services.a.ports[0]", "number | string | mapping"],
  ),
];
