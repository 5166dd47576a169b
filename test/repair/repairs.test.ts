import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../src/policy/policy.ts";
import { scan } from "../../src/scan.ts";
import { rangeSource } from "../../src/source/range.ts";
import { type Project, repaired } from "../support/repairing.ts";
import { repo } from "../support/repo.ts";

interface Case {
  readonly name: string;
  readonly rules: readonly string[];
  readonly before: string | Project;
  /** Absent: nothing is changed, and something is declined. */
  readonly after?: string | Project;
  /** In a reason that is told. */
  readonly reason?: RegExp;
  readonly digests?: Readonly<Record<string, string>>;
}

const PORTS = ["compose-port-public", "compose-datastore-port-public", "compose-admin-port-public"];
const NNP = ["compose-no-new-privileges-missing", "compose-no-new-privileges-disabled"];
const CAPS = ["compose-cap-drop-missing"];
const SHA = `sha256:${"0123456789abcdef".repeat(4)}`;
const app = (body: string): string => `services:\n  a:\n    image: app:1\n${body}`;

const CASES: readonly Case[] = [
  {
    name: "a short port is bound, comment and quotes kept",
    rules: PORTS,
    before: app(`    ports:\n      - "8000:80"  # the page\n      - '9000:90/udp'\n      - 7000:70\n`),
    after: app(
      `    ports:\n      - "127.0.0.1:8000:80"  # the page\n      - '127.0.0.1:9000:90/udp'\n      - 127.0.0.1:7000:70\n`,
    ),
  },
  {
    name: "a container port alone becomes text",
    rules: PORTS,
    before: app(`    ports: [3000, "4000"]\n`),
    after: app(`    ports: ["127.0.0.1::3000", "127.0.0.1::4000"]\n`),
  },
  {
    name: "an address that is written is replaced, be it a default",
    rules: PORTS,
    before: app('    ports:\n      - 0.0.0.0:80:80\n      - "[::]:81:81"\n      - "${BIND:-0.0.0.0}:82:82"\n'),
    after: app('    ports:\n      - 127.0.0.1:80:80\n      - "127.0.0.1:81:81"\n      - "${BIND:-127.0.0.1}:82:82"\n'),
  },
  {
    name: "a port in the long form gets an address",
    rules: PORTS,
    before: app(
      "    ports:\n      - target: 80\n        published: 8080 # here\n      - { target: 81, host_ip: 0.0.0.0 }\n",
    ),
    after: app(
      "    ports:\n      - target: 80\n        published: 8080 # here\n        host_ip: 127.0.0.1\n      - { target: 81, host_ip: 127.0.0.1 }\n",
    ),
  },
  {
    name: "a variable for the port is kept",
    rules: PORTS,
    before: app('    ports:\n      - "${PORT:-8000}:80"\n'),
    after: app('    ports:\n      - "127.0.0.1:${PORT:-8000}:80"\n'),
  },
  {
    name: "the entry of the stack stays open",
    rules: [...PORTS, "compose-privileged-port"],
    before: "services:\n  nginx:\n    image: nginx:1.27\n    ports: ['443:443']\n",
    after: "services:\n  nginx:\n    image: nginx:1.27\n    ports: ['443:443']\n",
  },
  {
    name: "an address from an env file is left to the env file",
    rules: PORTS,
    before: { "compose.yaml": app('    ports:\n      - "${BIND}:80:80"\n'), ".env": "BIND=0.0.0.0\n" },
    reason: /takes its value from a variable/,
  },
  {
    name: "ports that two services share through an anchor are left alone",
    rules: PORTS,
    before: app('    ports: &p\n      - "8000:80"\n  b:\n    image: b:1\n    ports: *p\n'),
    reason: /shared anchor/,
  },
  {
    name: "settings stand behind the last one of the service, before comments and blank lines",
    rules: NNP,
    before: app(
      "    environment:\n      - A=1 # one\n\n  # the other\n  b:\n    image: b:1\n    security_opt: [seccomp=x]\n",
    ),
    after: app(
      "    environment:\n      - A=1 # one\n    security_opt:\n      - no-new-privileges:true\n\n  # the other\n  b:\n    image: b:1\n    security_opt: [seccomp=x, no-new-privileges:true]\n",
    ),
  },
  {
    name: "line ends, indentation and a missing last line end are kept",
    rules: NNP,
    before: "services:\r\n    a:\r\n        image: app:1",
    after:
      "services:\r\n    a:\r\n        image: app:1\r\n        security_opt:\r\n            - no-new-privileges:true",
  },
  {
    name: "quoted keys and flow style",
    rules: NNP,
    before: 'services: { "a": { "image": "app:1" } }\n',
    after: 'services: { "a": { "image": "app:1", security_opt: [no-new-privileges:true] } }\n',
  },
  {
    name: "a flow collection over several lines is left alone",
    rules: NNP,
    before: "services:\n  a: {\n    image: app:1\n  }\n",
    reason: /by hand/,
  },
  {
    name: "false becomes true in its place",
    rules: NNP,
    before: app('    security_opt:\n      - "no-new-privileges:false"\n'),
    after: app('    security_opt:\n      - "no-new-privileges:true"\n'),
  },
  {
    name: "a merge key stays, and what it brings is not replaced",
    rules: NNP,
    before: "x-c: &c\n  restart: always\nservices:\n  a:\n    <<: *c\n    image: app:1\n",
    after:
      "x-c: &c\n  restart: always\nservices:\n  a:\n    <<: *c\n    image: app:1\n    security_opt:\n      - no-new-privileges:true\n",
  },
  {
    name: "options that come through a merge key would be lost",
    rules: NNP,
    before: "x-c: &c\n  security_opt:\n    - label=disable\nservices:\n  a:\n    <<: *c\n    image: app:1\n",
    reason: /merge key/,
  },
  {
    name: "the first of several files is changed",
    rules: NNP,
    before: { "compose.yaml": app(""), "compose.override.yaml": "services:\n  a:\n    restart: always\n" },
    after: {
      "compose.yaml": app("    security_opt:\n      - no-new-privileges:true\n"),
      "compose.override.yaml": "services:\n  a:\n    restart: always\n",
    },
  },
  {
    name: "a service that extends another one of the file keeps what that has",
    rules: NNP,
    before:
      "services:\n  a:\n    image: app:1\n    security_opt: [no-new-privileges:true]\n  b:\n    extends: a\n    security_opt: !override []\n",
    after:
      "services:\n  a:\n    image: app:1\n    security_opt: [no-new-privileges:true]\n  b:\n    extends: a\n    security_opt: !override [no-new-privileges:true]\n",
  },
  {
    name: "a database keeps the capabilities that its entrypoint needs",
    rules: CAPS,
    before: "services:\n  db:\n    image: postgres:16\n",
    after:
      "services:\n  db:\n    image: postgres:16\n    cap_drop:\n      - ALL\n    cap_add:\n      - CHOWN\n      - DAC_OVERRIDE\n      - FOWNER\n      - SETGID\n      - SETUID\n",
  },
  {
    name: "who is no root needs none",
    rules: CAPS,
    before: 'services:\n  a:\n    image: app:1\n    user: "1000"\n    tmpfs: /tmp\n',
    after: 'services:\n  a:\n    image: app:1\n    user: "1000"\n    tmpfs: /tmp\n    cap_drop:\n      - ALL\n',
  },
  {
    name: "an image whose name every object has is one that nobody knows",
    rules: CAPS,
    before: "services:\n  a:\n    image: constructor:1\n    user: root\n    tmpfs: /tmp\n",
    after:
      "services:\n  a:\n    image: constructor:1\n    user: root\n    tmpfs: /tmp\n    cap_drop:\n      - ALL\n    cap_add:\n      - CHOWN\n      - DAC_OVERRIDE\n      - FOWNER\n      - KILL\n      - SETGID\n      - SETUID\n",
  },
  {
    name: "a secret in a file that projects of other folders read as well is left to people",
    rules: ["compose-secret-in-environment", "published-default", "compose-default-credential"],
    before: {
      "common/base.yml":
        "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: difyai123456\n",
      "x/compose.yaml": "services:\n  db:\n    extends: {file: ../common/base.yml, service: db}\n",
      "y/compose.yaml": "services:\n  db:\n    extends: {file: ../common/base.yml, service: db}\n",
    },
    reason: /./,
  },
  {
    name: "a sandbox is asked of its owner",
    rules: CAPS,
    before: "services:\n  s:\n    image: langgenius/dify-sandbox:0.2\n",
    reason: /capabilities of its own/,
  },
  {
    name: "the user that the image has anyway",
    rules: ["compose-user-missing"],
    before: "services:\n  tunnel:\n    image: cloudflare/cloudflared:2025.1.0\n",
    after: 'services:\n  tunnel:\n    image: cloudflare/cloudflared:2025.1.0\n    user: "65532:65532"\n',
  },
  { name: "any other user is a guess", rules: ["compose-user-missing"], before: app(""), reason: /not known/ },
  {
    name: "limits among those below deploy",
    rules: ["compose-no-memory-limit", "compose-no-cpu-limit", "compose-no-pids-limit"],
    before: app("    deploy:\n      resources:\n        limits:\n          memory: 1G\n"),
    after: app(
      '    deploy:\n      resources:\n        limits:\n          memory: 1G\n          cpus: "1.0"\n          pids: 512\n',
    ),
  },
  {
    name: "limits of the service itself",
    rules: ["compose-no-memory-limit", "compose-no-cpu-limit", "compose-no-pids-limit"],
    before: app(""),
    after: app("    mem_limit: 2g\n    cpus: 1.0\n    pids_limit: 512\n"),
  },
  {
    name: "a model server's memory is not guessed",
    rules: ["compose-no-memory-limit"],
    before: "services:\n  llm:\n    image: ollama/ollama:0.5\n",
    reason: /measure/,
  },
  {
    name: "a log that rotates",
    rules: ["compose-no-log-rotation"],
    before: app("    logging:\n      driver: json-file\n    restart: always\n"),
    after: app(
      '    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n        max-file: "3"\n    restart: always\n',
    ),
  },
  {
    name: "a log that is kept",
    rules: ["compose-logging-disabled"],
    before: app('    logging:\n      driver: "none"\n'),
    after: app(
      '    logging:\n      driver: "json-file"\n      options:\n        max-size: 10m\n        max-file: "3"\n',
    ),
  },
  {
    name: "a volume for logs",
    rules: ["compose-logs-ephemeral"],
    before: app(
      "    environment:\n      LOG_FILE: /app/logs/server.log\n    volumes:\n      - data:/d\nvolumes:\n  data:\n",
    ),
    after: app(
      "    environment:\n      LOG_FILE: /app/logs/server.log\n    volumes:\n      - data:/d\n      - a-logs:/app/logs\nvolumes:\n  data:\n  a-logs: {}\n",
    ),
  },
  {
    name: "volumes for logs of services that share a line, and of one that does not",
    rules: ["compose-logs-ephemeral"],
    before:
      "x-env: &env\n  LOG_DIR: /app/logs\nservices:\n  a:\n    image: app:1\n    environment: *env\n  b:\n    image: app:1\n    environment: *env\n  c:\n    image: app:1\n    environment: [LOG_PATH=/log/c.log]\n",
    after:
      "x-env: &env\n  LOG_DIR: /app/logs\nservices:\n  a:\n    image: app:1\n    environment: *env\n    volumes:\n      - a-logs:/app/logs\n  b:\n    image: app:1\n    environment: *env\n    volumes:\n      - b-logs:/app/logs\n  c:\n    image: app:1\n    environment: [LOG_PATH=/log/c.log]\n    volumes:\n      - c-logs:/log\nvolumes:\n  a-logs: {}\n  b-logs: {}\n  c-logs: {}\n",
  },
  {
    name: "a published password in a command and in a health check",
    rules: ["published-default", "compose-default-credential", "compose-secret-in-command"],
    before:
      'services:\n  redis:\n    image: redis:7\n    command: redis-server --requirepass difyai123456\n    healthcheck:\n      test: ["CMD", "redis-cli", "-a", "difyai123456", "ping"]\n',
    after:
      'services:\n  redis:\n    image: redis:7\n    command: redis-server --requirepass ${REDIS_REQUIREPASS:?}\n    healthcheck:\n      test: ["CMD", "redis-cli", "-a", "${REDIS_SECRET:?}", "ping"]\n',
  },
  {
    name: "the sandbox's network is closed when the proxy has another",
    rules: ["dify-sandbox-egress"],
    before:
      "services:\n  sandbox:\n    image: langgenius/dify-sandbox:0.2\n    environment:\n      HTTP_PROXY: http://proxy:3128\n      HTTPS_PROXY: http://proxy:3128\n    networks: [inner]\n  proxy:\n    image: ubuntu/squid:5\n    networks: [inner, default]\nnetworks:\n  inner: # closed\n",
    after:
      "services:\n  sandbox:\n    image: langgenius/dify-sandbox:0.2\n    environment:\n      HTTP_PROXY: http://proxy:3128\n      HTTPS_PROXY: http://proxy:3128\n    networks: [inner]\n  proxy:\n    image: ubuntu/squid:5\n    networks: [inner, default]\nnetworks:\n  inner: # closed\n    internal: true\n",
  },
  {
    name: "a network that others need stays open",
    rules: ["dify-sandbox-egress"],
    before: "services:\n  sandbox:\n    image: langgenius/dify-sandbox:0.2\n  web:\n    image: web:1\n",
    reason: /reach nothing/,
  },
  {
    name: "the digest that was given",
    rules: ["compose-image-no-digest", "compose-image-latest"],
    before: "services:\n  a:\n    image: nginx\n  b:\n    image: 'redis:7.2'\n  c:\n    image: other:1\n",
    after: `services:\n  a:\n    image: nginx@${SHA}\n  b:\n    image: 'redis:7.2@${SHA}'\n  c:\n    image: other:1\n`,
    digests: { "nginx:latest": SHA, "redis:7.2": SHA },
  },
];

const asFiles = (files: string | Project): Project => (typeof files === "string" ? { "compose.yaml": files } : files);

for (const { name, rules, before, after, reason, digests = {} } of CASES) {
  test(`repairsOf(): ${name}`, async () => {
    const given = new Map(Object.entries(digests));
    const { files, repairs, declined } = await repaired(asFiles(before), rules, given);
    assert.deepEqual(files, asFiles(after ?? before));
    assert.equal(repairs.length > 0, after !== undefined && after !== before);
    if (reason !== undefined) assert.match(declined.map((one) => one.reason).join("\n"), reason);
    const again = await repaired(files, rules, given);
    assert.deepEqual(again.files, files, "a second time nothing changes");
    assert.deepEqual(again.repairs, []);
  });
}

test("repairsOf() gives whole lines that make the same file", async () => {
  const before = app('    ports:\n      - "8000:80"\n    environment:\n      A: b\n');
  const { files, repairs } = await repaired({ "compose.yaml": before }, [...PORTS, ...NNP]);
  const lines = before.split("\n");
  for (const { edits, isSuggestible } of [...repairs].reverse()) {
    assert.ok(isSuggestible && edits.length === 1);
    for (const { startLine, endLine, lines: put } of edits)
      lines.splice(startLine - 1, endLine - startLine + 1, ...put);
  }
  assert.equal(lines.join("\n"), files["compose.yaml"]);
});

test("repairsOf() gives back what a change took away", async () => {
  const { path, env, commit } = repo();
  const base = commit("base", {
    "compose.yaml":
      'services:\n  a:\n    image: app:1\n    user: "1001:1001"\n    mem_limit: 300m\n    cap_drop: [NET_RAW]\n    restart: always\n',
  });
  commit("head", { "compose.yaml": "services:\n  a:\n    image: app:1\n    restart: always\n" });
  const result = await scan({
    source: rangeSource({ cwd: path, env, signal: undefined, base, head: "HEAD" }),
    policy: DEFAULT_POLICY,
    language: "en",
    allRules: false,
    today: "2026-01-01",
    repairs: { digests: new Map() },
  });
  const { repairs = [], changed } = result.repairs ?? {};
  assert.deepEqual(
    repairs.map(({ ruleId, isSuggestible }) => [ruleId, isSuggestible]),
    [
      ["compose-user-missing", true],
      ["compose-cap-drop-missing", true],
      ["compose-no-memory-limit", true],
    ],
  );
  for (const { fingerprints } of repairs)
    assert.ok(result.findings.some(({ fingerprint, blocking }) => blocking && fingerprints.includes(fingerprint)));
  const [file] = changed?.(repairs) ?? [];
  assert.equal(
    Buffer.from(file?.after ?? []).toString(),
    'services:\n  a:\n    image: app:1\n    restart: always\n    user: "1001:1001"\n    cap_drop:\n      - NET_RAW\n    mem_limit: 300m\n',
  );
});
