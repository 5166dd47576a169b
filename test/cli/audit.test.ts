import assert from "node:assert/strict";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { INCIDENTS, LAYERS, ROWS } from "../../src/model/checklist.ts";
import { checklistOf } from "../../src/model/rule.ts";
import { explainedRules } from "../../src/work/explained-rules.ts";
import { assertPage } from "../report/page.ts";
import { realStacks, withoutStacks } from "../support/real-stacks.ts";
import { asOther, type Files, folder, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { SEED_COMPOSE } from "../support/seed-stack.ts";
import { stackgate } from "./run.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  readonly rules: readonly string[];
  readonly evidence: readonly { readonly path: string; readonly line: number; readonly message: string }[];
  readonly next: string;
}
interface Report {
  readonly version: number;
  readonly rows: readonly Entry[];
  readonly layers: readonly Entry[];
  readonly incidents: readonly Entry[];
}

async function audited(
  cwd: string,
  ...more: readonly string[]
): Promise<{ report: Report; code: number; stderr: string }> {
  const { code, stdout, stderr } = await stackgate(["audit", "--format", "json", ...more], { cwd });
  return { report: JSON.parse(stdout) as Report, code, stderr };
}

function entryOf(report: Report, id: string): Entry {
  const found = [...report.rows, ...report.layers, ...report.incidents].find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

const verdictOf = (report: Report, id: string): string => entryOf(report, id).verdict;

function stackIn(files: Files): string {
  const path = folder("stack");
  writeInto(path, files);
  return path;
}

test("each row, layer and incident keeps rules, and each rule that finds something in a stack has its place", async () => {
  const rules = await explainedRules();
  for (const item of [...ROWS, ...LAYERS, ...INCIDENTS])
    assert.ok(
      rules.some(({ rule }) => rule.family !== "secret" && checklistOf(rule).includes(item)),
      item,
    );
  const without = rules.filter(({ rule }) => rule.family !== "policy" && checklistOf(rule).length === 0);
  // What compose refuses has no row of its own: it keeps every row from passing.
  assert.deepEqual(
    without.map(({ rule }) => rule.id),
    ["compose-invalid", "compose-invalid-shape", "compose-unresolved-reference"],
  );
});

test("the seed's stack is audited in English and in Chinese, as text, Markdown and JSON", async () => {
  const cwd = stackIn({ "docker-compose.yml": SEED_COMPOSE });
  for (const lang of ["en", "zh"]) {
    for (const format of ["text", "markdown", "json"]) {
      const { code, stdout, stderr } = await stackgate(["audit", "--format", format, "--lang", lang], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assertPage(
        `audit-seed.${lang}.${format === "markdown" ? "md.txt" : format === "json" ? "json.txt" : "txt"}`,
        stdout,
      );
    }
    const docs = join(
      process.env.STACKGATE_TOP ?? process.cwd(),
      "docs",
      lang === "en" ? "" : "zh",
      "audit-example.md",
    );
    const { stdout: text } = await stackgate(["audit", "--lang", lang], { cwd });
    const page = examplePage(lang === "en" ? "en" : "zh", text);
    if (process.env.STACKGATE_UPDATE_PAGES === "1") writeFileSync(docs, page);
    assert.equal(readFileSync(docs, "utf8"), page, "docs are as the audit is: STACKGATE_UPDATE_PAGES=1 rewrites them");
  }
});

const EXAMPLE = {
  en: {
    head: "# An audit, as an example\n\n[中文](zh/audit-example.md) · [how an audit decides](audit.md)\n\nThis stack, in a folder by itself:\n",
    result: "`stackgate audit` says of it:\n",
  },
  zh: {
    head: "# 体检示例\n\n[English](../audit-example.md) · [判定方法](audit.md)\n\n单独放在一个目录中的部署：\n",
    result: "`stackgate audit` 的结果：\n",
  },
};

function examplePage(lang: "en" | "zh", text: string): string {
  const { head, result } = EXAMPLE[lang];
  const yaml = ["```yaml", SEED_COMPOSE.trimEnd(), "```"].join("\n");
  return `${head}\n${yaml}\n\n${result}\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}

test("a page fits its terminal: no line is wider than 80 cells but for a path or a command", async () => {
  const cwd = stackIn({ "docker-compose.yml": SEED_COMPOSE });
  const { stdout } = await stackgate(["audit"], { cwd, columns: 80 });
  const wide = stdout
    .replaceAll(/\x1b\[\d+m/g, "")
    .split("\n")
    .filter((line) => line.length > 80);
  assert.deepEqual(wide, []);
});

test("the verbose page of a large stack stays one that can be read, and says where the rest is", async () => {
  const services = Array.from({ length: 200 }, (_, i) => `  s${i}:\n    image: a/s${i}:latest\n    privileged: true\n`);
  const cwd = stackIn({ "compose.yaml": `services:\n${services.join("")}` });
  for (const [lang, says] of [
    ["en", /more evidence: 1\d\d \(--format json has all\)/],
    ["zh", /另有 1\d\d 条依据（--format json 列出全部）/],
  ] as const) {
    const { stdout } = await stackgate(["audit", "--verbose", "--lang", lang], { cwd });
    assert.match(stdout, says);
    assert.ok(stdout.split("\n").length < 500, `${stdout.split("\n").length} lines`);
  }
});

test("an empty folder decides nothing, and an unknown row is no pass", async () => {
  const { report, code } = await audited(stackIn({ "README.md": "# nothing\n" }));
  assert.equal(code, 0);
  for (const entry of [...report.rows, ...report.layers, ...report.incidents]) {
    assert.equal(entry.verdict, "not-decidable", entry.id);
    assert.notEqual(entry.next, "");
  }
  const { code: under, stdout } = await stackgate(["audit", "--fail-under", "1"], { cwd: stackIn({}) });
  assert.equal(under, 1);
  assert.match(stdout, /rows passed: 0, rows required: 1/);
});

const HARDENED: Files = {
  "compose.yaml": `services:
  web:
    image: ghcr.io/acme/web:1.2.3@sha256:${"a".repeat(64)}
    user: "1001"
    read_only: true
    security_opt: ["no-new-privileges:true"]
    cap_drop: [ALL]
    mem_limit: 512m
    cpus: "1.0"
    pids_limit: 100
    environment:
      API_KEY_FILE: /run/secrets/api_key
      OIDC_ISSUER: https://login.example.org
    secrets: [api_key]
    healthcheck: {test: ["CMD", "true"]}
    logging: {driver: syslog}
    networks: [front]
networks:
  front: {internal: true}
secrets:
  api_key: {external: true}
`,
  ".github/workflows/scan.yml": "on: push\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v1\n",
  ".github/dependabot.yml": 'version: 2\nupdates:\n  - package-ecosystem: "docker-compose"\n    directory: "/"\n',
};

test("a hardened stack passes on evidence, with file and line of what satisfied each row", async () => {
  const { report } = await audited(repo(HARDENED).path);
  const expected: Readonly<Record<string, readonly [string, RegExp | undefined]>> = {
    image: ["pass", /^compose\.yaml:3 /],
    "run-as-user": ["pass", /^compose\.yaml:/],
    "key-management": ["pass", /^compose\.yaml:14 .*files/],
    "network-isolation": ["pass", /^compose\.yaml:/],
    https: ["not-decidable", undefined],
    database: ["not-decidable", undefined],
    "log-audit": ["pass", /^compose\.yaml:16 .*syslog/],
    "vulnerability-management": ["partial", undefined],
    "upgrade-strategy": ["partial", undefined],
    "keys-in-git": ["pass", /^compose\.yaml:14 /],
  };
  for (const [id, [verdict, evidence]] of Object.entries(expected)) {
    const entry = entryOf(report, id);
    assert.equal(entry.verdict, verdict, `${id}: ${JSON.stringify(entry.evidence)}`);
    if (verdict === "pass") assert.equal(entry.next, "", id);
    if (evidence !== undefined)
      assert.ok(
        entry.evidence.some(({ path, line, message }) => evidence.test(`${path}:${line} ${message}`)),
        `${id}: ${JSON.stringify(entry.evidence)}`,
      );
  }
});

const API = "services:\n  api:\n    image: acme/api:1\n    environment:\n      OPENAI_API_KEY: ${OPENAI_API_KEY}\n";
const KEY = secretOf("OPENAI_API_KEY=sk-{cut}proj-{alnum:74}T3Blbk{cut}FJ{alnum:74}\n");

/** What an .env means to key management and to the first incident, by where git stands to it. */
const ENV_CASES: readonly {
  readonly name: string;
  readonly files: Files;
  readonly untracked?: Files;
  readonly keys: string;
  readonly git: string;
  readonly says: RegExp;
}[] = [
  { name: "tracked", files: { "compose.yaml": API, ".env": KEY }, keys: "fail", git: "fail", says: /\.env/ },
  {
    name: "ignored",
    files: { "compose.yaml": API, ".gitignore": ".env\n" },
    untracked: { ".env": KEY },
    keys: "partial",
    git: "pass",
    says: /^\.gitignore:1 .*keeps it out/,
  },
  {
    name: "neither tracked nor ignored",
    files: { "compose.yaml": API },
    untracked: { ".env": KEY },
    keys: "partial",
    git: "partial",
    says: /^\.env:1 .*git add/,
  },
  {
    name: "to come, and ignored",
    files: { "compose.yaml": API, ".gitignore": ".env\n" },
    keys: "partial",
    git: "pass",
    says: /^\.gitignore:1 /,
  },
  {
    name: "to come, and not ignored",
    files: { "compose.yaml": API },
    keys: "partial",
    git: "partial",
    says: /^compose\.yaml:1 .*git add/,
  },
];

for (const { name, files, untracked = {}, keys, git, says } of ENV_CASES)
  test(`audit knows an .env that is ${name}`, async () => {
    const repository = repo(files);
    repository.write(untracked);
    const { report } = await audited(repository.path);
    assert.deepEqual([verdictOf(report, "key-management"), verdictOf(report, "keys-in-git")], [keys, git]);
    const lines = entryOf(report, "keys-in-git").evidence.map(
      ({ path, line, message }) => `${path}:${line} ${message}`,
    );
    assert.ok(
      lines.some((line) => says.test(line)),
      lines.join("\n"),
    );
    assert.ok(!JSON.stringify(report).includes(KEY.slice(20, 60)), "no value is told");
  });

/** A few lines of a stack, and what they make of one row. */
const ROW_CASES: readonly {
  readonly name: string;
  readonly files: Files;
  readonly id: string;
  readonly verdict: string;
  readonly says?: RegExp;
}[] = [
  {
    name: "a page in plain text beside the proxy with TLS",
    files: { "compose.yaml": SEED_COMPOSE },
    id: "https",
    verdict: "partial",
    says: /frontend publishes 3000 in plain text/,
  },
  {
    name: "a page in plain text and no TLS at all",
    files: { "compose.yaml": 'services:\n  n8n:\n    image: n8nio/n8n:1.70.0\n    ports: ["5678:5678"]\n' },
    id: "https",
    verdict: "fail",
    says: /5678 in plain text.*nothing here speaks TLS/,
  },
  {
    name: "a port on loopback beside a page in plain text",
    files: {
      "compose.yaml":
        'services:\n  api:\n    image: a:1\n    ports: ["127.0.0.1:3000:3000"]\n  app:\n    image: b:1\n    ports: ["5000:5000"]\n',
    },
    id: "https",
    verdict: "fail",
    says: /app publishes 5000 in plain text/,
  },
  {
    name: "a page in plain text beside one that is published as 443",
    files: {
      "compose.yaml":
        'services:\n  app:\n    image: b:1\n    ports: ["443:9443"]\n  n8n:\n    image: n8nio/n8n:1.70.0\n    ports: ["5678:5678"]\n',
    },
    id: "https",
    verdict: "partial",
    says: /n8n publishes 5678 in plain text/,
  },
  {
    name: "Caddy with a name",
    files: {
      "compose.yaml":
        'services:\n  caddy:\n    image: caddy:2.8\n    ports: ["443:443"]\n    volumes: ["./Caddyfile:/etc/caddy/Caddyfile"]\n',
      Caddyfile: "stack.example.org {\n  reverse_proxy web:3000\n}\n",
    },
    id: "https",
    verdict: "pass",
    says: /Caddyfile names a site/,
  },
  {
    name: "the host's network",
    files: { "compose.yaml": "services:\n  a:\n    image: a:1\n    network_mode: host\n" },
    id: "network-isolation",
    verdict: "fail",
  },
  {
    name: "ports on loopback alone",
    files: { "compose.yaml": 'services:\n  a:\n    image: a:1\n    ports: ["127.0.0.1:3000:3000"]\n' },
    id: "host",
    verdict: "pass",
    says: /Port 3000 of service a is bound to this machine/,
  },
  {
    name: "backups without a user of its own",
    files: {
      "compose.yaml":
        "services:\n  db:\n    image: postgres:16\n    volumes: [data:/var/lib/postgresql/data]\n  backup:\n    image: offen/docker-volume-backup:v2\nvolumes: {data: {}}\n",
    },
    id: "database",
    verdict: "partial",
    says: /Backups are made/,
  },
  {
    name: "CI without a scan",
    files: { "compose.yaml": "services:\n  a:\n    image: a:1\n", ".gitlab-ci.yml": "test:\n  script: [make]\n" },
    id: "vulnerability-management",
    verdict: "fail",
    says: /no step scans images/,
  },
  {
    name: "a setting of sign-on that nobody here supplies",
    files: { "compose.yaml": "services:\n  a:\n    image: a:1\n    environment: [OAUTH2_ALLOWED=${OAUTH2_ALLOWED}]\n" },
    id: "application",
    verdict: "not-decidable",
  },
  {
    name: "a datastore on the network of the entry",
    files: {
      "compose.yaml":
        'services:\n  web:\n    image: a:1\n    ports: ["3000:3000"]\n    networks: [n]\n  db:\n    image: postgres:16\n    networks: [n]\nnetworks: {n: {}}\n',
    },
    id: "network-isolation",
    verdict: "partial",
    says: /db shares a network/,
  },
  {
    name: "three services on one network of their own",
    files: {
      "compose.yaml":
        'services:\n  web:\n    image: a:1\n    ports: ["3000:3000"]\n    networks: [n]\n  api:\n    image: b:1\n    networks: [n]\n  queue:\n    image: c:1\n    networks: [n]\nnetworks: {n: {}}\n',
    },
    id: "network-isolation",
    verdict: "partial",
    says: /All services are on network n/,
  },
  {
    name: "three services on two networks of their own",
    files: {
      "compose.yaml":
        'services:\n  web:\n    image: a:1\n    ports: ["3000:3000"]\n    networks: [n, m]\n  api:\n    image: b:1\n    networks: [n, m]\n  queue:\n    image: c:1\n    networks: [m]\nnetworks: {n: {}, m: {internal: true}}\n',
    },
    id: "network-isolation",
    verdict: "pass",
  },
  {
    name: "logs of a datastore in a volume",
    files: {
      "compose.yaml":
        "services:\n  web:\n    image: a:1\n  db:\n    image: clickhouse/clickhouse-server:24.8\n    volumes: [l:/var/log/clickhouse-server]\nvolumes: {l: {}}\n",
    },
    id: "logs-lost",
    verdict: "fail",
  },
  {
    name: "logs of an application in a volume",
    files: {
      "compose.yaml": "services:\n  web:\n    image: a:1\n    volumes: [l:/app/logs]\nvolumes: {l: {}}\n",
    },
    id: "logs-lost",
    verdict: "partial",
  },
  {
    name: "watchtower",
    files: { "compose.yaml": "services:\n  watchtower:\n    image: containrrr/watchtower:1.7.1\n" },
    id: "upgrade-strategy",
    verdict: "partial",
    says: /at once, untested/,
  },
  {
    name: "a tag without a version",
    files: { "compose.yaml": "services:\n  a:\n    image: nginx:alpine\n" },
    id: "image",
    verdict: "fail",
    says: /names no version/,
  },
];

for (const { name, files, id, verdict, says } of ROW_CASES)
  test(`audit of ${name}: ${id} is ${verdict}`, async () => {
    const { report } = await audited(stackIn(files));
    const entry = entryOf(report, id);
    const messages = entry.evidence.map(({ message }) => message);
    assert.equal(entry.verdict, verdict, messages.join("\n"));
    if (says !== undefined)
      assert.ok(
        messages.some((message) => says.test(message)),
        messages.join("\n"),
      );
  });

test("several names are listed as the language does", async () => {
  const cwd = stackIn({
    "compose.yaml": "x-app: &app\n  image: acme/app:latest\nservices:\n  one: *app\n  two: *app\n",
  });
  for (const [lang, names] of [
    ["en", "one, two"],
    ["zh", "one、two"],
  ] as const) {
    const { report } = await audited(cwd, "--lang", lang);
    const [first] = entryOf(report, "image").evidence;
    assert.ok(first?.message.includes(names), first?.message);
  }
});

test("what nothing here is about is told one step, once", async () => {
  const { stdout } = await stackgate(["audit"], { cwd: stackIn({}) });
  assert.equal(stdout.split("audit the folder that holds it").length, 2, stdout);
});

test("the guessed password of a health check is no key that a leak gives away, and a key there is one", async () => {
  const composeOf = (password: string): string =>
    `services:\n  db:\n    image: couchbase/server:7.6.1\n    healthcheck:\n      test: ["CMD-SHELL", "curl -f -u Administrator:${password} http://localhost:8091 || exit 1"]\n`;
  for (const [password, git] of [
    ["password", "not-decidable"],
    [secretOf("{alnum:24}"), "fail"],
  ] as const) {
    const { report } = await audited(repo({ "compose.yaml": composeOf(password) }).path);
    assert.equal(verdictOf(report, "keys-in-git"), git);
    assert.equal(verdictOf(report, "external-api-keys"), git);
    assert.ok(
      entryOf(report, "key-management").evidence.some(({ message }) => /health check of service db/.test(message)),
    );
  }
});

test("text and page name the same row as the next one", async () => {
  const cwd = stackIn({ "docker-compose.yml": SEED_COMPOSE });
  const text = await stackgate(["audit"], { cwd });
  const page = await stackgate(["audit", "--format", "html"], { cwd });
  const row = /next: row (\d+)/.exec(text.stdout)?.[1];
  const [, first] = /<section class="next"[\s\S]{0,200}?<strong>[^<]{0,20}?(\d+)/.exec(page.stdout) ?? [];
  assert.ok(row !== undefined, text.stdout.slice(-300));
  assert.equal(first, row);
});

test("an accepted risk is no pass", async () => {
  const compose = "services:\n  a:\n    image: a:1\n    networks: [n]\n    ipc: host\nnetworks: {n: {}}\n";
  const policy = "allow:\n  - rule: compose-host-ipc\n    reason: shared memory of the model server\n";
  const without = await audited(repo({ "compose.yaml": compose }).path);
  const accepted = await audited(repo({ "compose.yaml": compose, ".stackgate.yml": policy }).path);
  assert.deepEqual(
    [verdictOf(without.report, "network-isolation"), verdictOf(accepted.report, "network-isolation")],
    ["fail", "partial"],
  );
});

test("gates of the policy make no stack better than it is", async () => {
  const files = {
    "compose.yaml": "services:\n  a:\n    image: a:1\n    privileged: true\n",
    ".stackgate.yml": "gates:\n  compose-privileged: off\n",
  };
  assert.equal(verdictOf((await audited(repo(files).path)).report, "run-as-user"), "fail");
});

test("what the policy leaves out is no evidence", async () => {
  const { report } = await audited(
    repo({ ...HARDENED, ".stackgate.yml": 'version: 1\nexclude: ["compose.yaml", ".github/**"]\n' }).path,
  );
  assert.deepEqual(
    [...report.rows, ...report.layers, ...report.incidents].filter(({ verdict }) => verdict !== "not-decidable"),
    [],
  );
});

test("what could not be read keeps rows from passing, and the exit code says 2", async () => {
  const { report, code } = await audited(repo({ ...HARDENED, "nginx/nginx.conf": "server { listen 80; \n" }).path);
  assert.equal(code, 2);
  assert.equal(report.rows.filter(({ verdict }) => verdict === "pass").length, 0);
  assert.ok(entryOf(report, "image").evidence.some(({ path }) => path === "nginx/nginx.conf"));
});

test("the data that a container has made its own is no part of the stack, and other folders that cannot be read are", async () => {
  const compose = "services:\n  db:\n    image: postgres:16\n    volumes: [./volumes/db:/var/lib/postgresql/data]\n";
  for (const [closed, code] of [
    ["volumes/db", 0],
    ["secret-place", 2],
  ] as const) {
    const { path, write } = repo({ "compose.yaml": compose });
    write({ [`${closed}/.env`]: "A=1\n" });
    chmodSync(join(path, closed), 0);
    await asOther([path], async () => {
      const { code: told, stderr } = await audited(path);
      assert.equal(told, code, stderr);
    });
    chmodSync(join(path, closed), 0o755);
  }
});

test("what is installed is not audited", async () => {
  const cwd = stackIn({
    "node_modules/x/compose.yaml": SEED_COMPOSE,
    "compose.yaml": "services:\n  a:\n    image: a:1\n",
  });
  const { report } = await audited(cwd);
  assert.ok(!JSON.stringify(report).includes("node_modules"));
});

test("audit takes a folder of a repository, and sees CI at its top", async () => {
  const { path } = repo({
    "docker/compose.yaml": API,
    ".github/workflows/a.yml": "jobs:\n  a:\n    steps: [{run: trivy image a}]\n",
  });
  const { report } = await audited(path, "docker");
  assert.deepEqual(entryOf(report, "vulnerability-management").evidence[0]?.path, ".github/workflows/a.yml");
  assert.deepEqual((await audited(path, "docker/compose.yaml")).report, report);
});

const REFUSED: readonly (readonly [readonly string[], RegExp])[] = [
  [["nowhere"], /nowhere/],
  [["--fail-under", "11"], /from 0 to 10 but found `11`/],
  [["--format", "sarif"], /one of text, json, markdown[a-z, -]* but found `sarif`/],
  [["a", "b"], /at most one argument/],
];
for (const [argv, says] of REFUSED)
  test(`audit ${argv.join(" ")} is refused`, async () => {
    const { code, stdout, stderr } = await stackgate(["audit", ...argv], { cwd: stackIn({}) });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, says);
  });

test("names of a hostile repository stay on their line", async () => {
  const cwd = stackIn({
    "compose.yaml": 'services:\n  "a\\e[31m\\n::error::x":\n    image: a:latest\n    ports: ["80:80"]\n',
  });
  for (const format of ["text", "markdown", "json"]) {
    const { stdout } = await stackgate(["audit", "--format", format], { cwd });
    assert.doesNotMatch(stdout, /\x1b|^::error/m, format);
  }
});

test("a folder whose name is a key is told without it", async () => {
  const name = secretOf("sk-{cut}proj-{alnum:74}T3Blbk{cut}FJ{alnum:74}");
  const cwd = stackIn({ [`${name}/compose.yaml`]: 'services:\n  a:\n    image: a:1.0\n    ports: ["80:80"]\n' });
  for (const format of ["text", "markdown", "json"]) {
    const { stdout, stderr } = await stackgate(["audit", "--verbose", "--format", format], { cwd });
    assert.match(stdout, /sk-[^\n]*compose\.yaml/, format);
    assert.ok(!`${stdout}${stderr}`.includes(name.slice(20, 60)), `${format}: no key is told`);
  }
});

const SNIPPETS = [
  "    privileged: true\n",
  '    user: "1001"\n',
  '    ports: ["5432:5432"]\n',
  '    ports: ["127.0.0.1:80:80"]\n',
  "    network_mode: host\n",
  "    cap_drop: [ALL]\n",
  "    logging: {driver: syslog}\n",
  "    logging: {driver: none}\n",
  "    environment: [SECRET_KEY=${SECRET_KEY}]\n",
  "    read_only: true\n",
];

test("laws of any stack: no pass without evidence, and what is privileged fails its row", async () => {
  const image = fc.constantFrom(
    "postgres",
    "postgres:16",
    "nginx:alpine",
    "acme/web:1.2",
    `a@sha256:${"0".repeat(64)}`,
  );
  const service = fc.tuple(image, fc.subarray(SNIPPETS));
  await fc.assert(
    fc.asyncProperty(fc.array(service, { minLength: 1, maxLength: 3 }), async (services) => {
      const text = services.map(([name, lines], i) => `  s${i}:\n    image: ${name}\n${lines.join("")}`).join("");
      const { report } = await audited(stackIn({ "compose.yaml": `services:\n${text}` }));
      for (const { id, verdict, evidence, next } of [...report.rows, ...report.layers, ...report.incidents]) {
        if (verdict !== "not-decidable") assert.ok(evidence.length > 0, id);
        assert.equal(next === "", verdict === "pass", id);
      }
      if (text.includes("privileged")) assert.equal(verdictOf(report, "run-as-user"), "fail");
    }),
    { numRuns: 15 },
  );
});

test("every real stack is audited whole", { skip: withoutStacks }, async () => {
  for (const [name, stack] of realStacks) {
    const { report, code } = await audited(stack);
    assert.ok(code === 0 || code === 2, name);
    for (const { id, verdict, evidence, next } of [...report.rows, ...report.layers, ...report.incidents]) {
      const at = `${name} ${id}`;
      if (verdict !== "not-decidable") assert.ok(evidence.length > 0, at);
      assert.equal(next === "", verdict === "pass", at);
      for (const { path, line, message } of evidence) assert.ok(path !== "" && line > 0 && message !== "", at);
    }
  }
});
