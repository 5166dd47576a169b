import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Files, folder, writeInto } from "../support/repo.ts";
import { stackgate } from "./run.ts";

interface Origin {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly variables?: readonly { readonly name: string; readonly path: string; readonly line: number }[];
}

interface Field {
  readonly value: unknown;
  readonly origin: Origin;
  readonly unknown?: true;
  readonly origins?: Readonly<Record<string, Origin & { readonly unknown?: true }>>;
}

interface Page {
  readonly name: string;
  readonly services: Readonly<
    Record<
      string,
      Readonly<Record<string, Field>> & {
        readonly more: Record<string, Field>;
        readonly active?: false;
        readonly unknown?: Record<string, Field>;
      }
    >
  >;
  readonly problems: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly line: number;
    readonly message: string;
  }[];
}

function project(files: Files): string {
  const top = folder("project");
  writeInto(top, files);
  return top;
}

async function model(files: Files | string, ...options: readonly string[]): Promise<Page> {
  const cwd = project(typeof files === "string" ? { "compose.yaml": files } : files);
  const { code, stdout, stderr } = await stackgate(["model", ".", ...options], { cwd });
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

/** What stands at an origin. */
function written(files: Readonly<Record<string, string>>, { path, line, column, endLine, endColumn }: Origin): string {
  const lines = (files[path] ?? "").split("\n").slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((text, i) => text.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
    .join("\n");
}

test("each scalar tells the text that it came from, in whatever file", async () => {
  const files = {
    "compose.yaml":
      'x-e: &e\n  SHARED: "é one"\nservices:\n  a:\n    extends: {file: base/b.yml, service: b}\n    image: postgres:15\n    environment: {<<: *e, OWN: 1}\n    ports: ["127.0.0.1:80:8080"]\n',
    "compose.override.yaml": "services:\n  a:\n    user: '7'\n",
    "base/b.yml": "services:\n  b:\n    env_file: b.env\n    volumes: [./v:/v:ro]\n",
    "base/b.env": "# x\nFROM_FILE=two words\n",
  };
  const { services, problems } = await model(files);
  assert.deepEqual(problems, []);
  const at = (field: string, pointer?: string): string => {
    const found = services.a?.[field];
    const origin = pointer === undefined ? found?.origin : found?.origins?.[pointer];
    assert.ok(origin, `${field} ${pointer}`);
    return `${origin.path}: ${written(files, origin)}`;
  };
  assert.equal(at("image"), "compose.yaml: postgres:15");
  assert.equal(at("user"), "compose.override.yaml: '7'");
  assert.equal(at("environment", "/SHARED"), 'compose.yaml: "é one"');
  assert.equal(at("environment", "/FROM_FILE"), "base/b.env: two words");
  assert.equal(at("ports", "/0/published"), "compose.yaml: 80");
  assert.equal(at("ports", "/0/host_ip"), "compose.yaml: 127.0.0.1");
  assert.equal(at("volumes", "/0/source"), "base/b.yml: ./v");
});

test("a value that a variable supplied tells the line of the env file", async () => {
  const { services } = await model({
    "compose.yaml": 'services:\n  a:\n    image: x:${TAG:-1}\n    labels: ["l=${TAG}"]\n',
    ".env": "# c\nOTHER=1\nTAG=2\n",
  });
  const supplied = [{ name: "TAG", path: ".env", line: 3 }];
  assert.equal(services.a?.image?.value, "x:2");
  assert.deepEqual(services.a?.image?.origin.variables, supplied);
  assert.deepEqual(services.a?.labels?.origins?.["/l"]?.variables, supplied);
});

test("what nobody in the repository can know is UNKNOWN and no problem", async () => {
  const page = await model(
    'services:\n  a:\n    image: "x:${TAG}"\n    user: ${RUN_AS}\n    ports: ["${PORT}:${PORT}", "80:80"]\n    environment: ["A=${A:?needed}"]\n    mem_limit: ${MEM}\n',
  );
  assert.deepEqual(page.problems, []);
  const one = page.services.a;
  assert.deepEqual([one?.image?.value, one?.image?.unknown], ["x:", true]);
  assert.equal(one?.user, undefined);
  assert.deepEqual(Object.keys(one?.unknown ?? {}), ["user", "mem_limit"]);
  assert.equal(one?.ports?.unknown, true);
  assert.equal(one?.environment?.unknown, true);
});

test("an environment of this process changes nothing", async () => {
  const cwd = project({ "compose.yaml": "services: {a: {image: 'x:${HOME}${TAG:-1}', environment: [TAG]}}\n" });
  const run = async (env: Record<string, string>): Promise<string> => (await stackgate(["model"], { cwd, env })).stdout;
  assert.equal(await run({ TAG: "leaked", HOME: "/leaked", COMPOSE_FILE: "other.yml" }), await run({}));
});

test("-f, --env-file and --profile", async () => {
  const files = {
    "a.yml": "services: {a: {image: 'x:${T}', profiles: [debug]}, b: {image: y}}\n",
    "b.yml": "services: {a: {user: '1'}}\n",
    "t.env": "T=3\n",
    ".env": "T=unread\n",
  };
  const { services } = await model(files, "-f", "a.yml", "--file", "b.yml", "--env-file", "t.env", "--profile", "prod");
  assert.deepEqual([services.a?.image?.value, services.a?.user?.value], ["x:3", "1"]);
  assert.deepEqual([services.a?.active, services.b?.active], [false, undefined]);
  const told = await stackgate(["model", "-f", "gone.yml"], { cwd: project(files) });
  assert.deepEqual([told.code, told.stdout], [2, ""]);
  assert.match(told.stderr, /gone\.yml/);
});

const USAGE: readonly (readonly string[])[] = [
  ["model", "a", "b"],
  ["model", "--format", "text"],
  ["model", "-f"],
  ["model", "--staged"],
  ["model", "gone"],
];
for (const argv of USAGE)
  test(`${argv.join(" ")} is refused`, async () => {
    const { code, stdout } = await stackgate(argv, { cwd: project({}) });
    assert.deepEqual([code, stdout], [2, ""]);
  });

test("files of the repository are read, and none outside of it", async () => {
  const outside = project({ "secret.env": "LEAK=leaked\n", "x.yml": "services: {b: {image: leaked}}\n" });
  const top = project({
    ".git/HEAD": "",
    "app/compose.yaml": `services:\n  a:\n    extends: {file: ../common.yml, service: c}\n    env_file: [link.env, inner.env, ${outside}/secret.env, ../../../secret.env]\n  b:\n    extends: {file: ${outside}/x.yml, service: b}\n    image: y\n`,
    "app/link.env": { link: join(outside, "secret.env") },
    "app/inner.env": { link: "../real.env" },
    "real.env": "INNER=1\n",
    "common.yml": "services: {c: {image: common}}\n",
  });
  const { code, stdout } = await stackgate(["model", "app"], { cwd: top });
  assert.equal(code, 0);
  assert.doesNotMatch(stdout, /leaked/);
  const page: Page = JSON.parse(stdout);
  assert.equal(page.services.a?.image?.value, "common");
  assert.deepEqual(page.services.a?.environment?.value, { INNER: "1" });
  const missing = page.problems.filter(({ ruleId }) => ruleId === "compose-unresolved-reference");
  assert.equal(missing.length, 4);
});

test("a folder in the place of a file, and a file that is no text", async () => {
  const cwd = project({ ".env": Buffer.from([0xff, 0xfe, 0, 0, 1]) });
  mkdirSync(join(cwd, "compose.yaml"));
  const { code, stdout } = await stackgate(["model"], { cwd });
  assert.equal(code, 0);
  assert.notEqual(JSON.parse(stdout).problems.length, 0);
});

test("what the schema refuses is told once, with what it wants, in both languages", async () => {
  const text = "services:\n  a:\n    image: x\n    ports: {80: 80}\n    imgae: y\n    read_only: 1\n";
  const cwd = project({ "compose.yaml": text.replace("80: 80", '"80": 80') });
  const told = async (language: string): Promise<readonly string[]> => {
    const { stdout } = await stackgate(["model", "--lang", language], { cwd });
    const { problems }: Page = JSON.parse(stdout);
    return problems.map(({ line, message }) => `${line} ${message}`).sort();
  };
  assert.deepEqual(await told("en"), [
    "4 services.a.ports is of type mapping; compose wants list.",
    "5 services.a has no field imgae; your own begin with `x-`.",
    "6 services.a.read_only is of type number; compose wants boolean | string.",
  ]);
  assert.deepEqual((await told("zh")).slice(0, 1), ["4 services.a.ports 的类型是 mapping，Compose 要求 list。"]);
});

const bomb = (): string => {
  let text = "x0: &a0 {k: v, l: w}\n";
  for (let i = 1; i < 30; i++) text += `x${i}: &a${i} {a: *a${i - 1}, b: *a${i - 1}, c: *a${i - 1}}\n`;
  return `${text}services: {a: {image: x, labels: *a29}}\n`;
};
const N = 100_000;
const HOSTILE: readonly (readonly [string, Files])[] = [
  ["an alias bomb", { "compose.yaml": bomb() }],
  ["100,000 levels", { "compose.yaml": `services: ${"{a: ".repeat(N)}` }],
  [
    "50 MB",
    {
      "compose.yaml": `services:\n  a:\n    image: x\n${"#".repeat(99)}\n${"# filler\n".repeat((50 << 20) / 9)}`,
    },
  ],
  [
    "services that extend in a circle",
    { "compose.yaml": "services: {a: {image: x, extends: b}, b: {image: y, extends: a}}\n" },
  ],
  [
    "files that include in a circle",
    { "compose.yaml": "include: [b.yml]\nservices: {a: {image: x}}\n", "b.yml": "include: [compose.yaml]\n" },
  ],
  ["an anchor that holds itself", { "compose.yaml": "services: &s {a: {image: x, labels: *s}}\n" }],
  ["a key twice", { "compose.yaml": "services: {a: {image: x, privileged: true, privileged: false}}\n" }],
  ["a path out of the repository", { "compose.yaml": "services: {a: {image: x, env_file: ../../../etc/passwd}}\n" }],
  ["an include of a URL", { "compose.yaml": "include: ['https://example.com/x.yml']\nservices: {a: {image: x}}\n" }],
  ["a tag of another language", { "compose.yaml": "services: {a: {image: !!python/object:os.system x}}\n" }],
  ["a local tag", { "compose.yaml": "services: {a: {image: !secret x}}\n" }],
  [
    "an env file with a bomb",
    {
      "compose.yaml": "services: {a: {image: x, env_file: e.env}}\n",
      "e.env": `A=x\n${"A=${A}${A}${A}${A}\n".repeat(40)}`,
    },
  ],
  [
    "variables that grow",
    {
      "compose.yaml": `services:\n a:\n  image: x\n  labels:\n${Array.from({ length: 20_000 }, (_, i) => `   l${i}: "a\${A}b"`).join("\n")}\n`,
      ".env": `A=${"x".repeat(500_000)}\n`,
    },
  ],
  [
    "a long text in many places",
    {
      "compose.yaml": `x-t: &t "${"y".repeat(500_000)}"\nservices:\n${Array.from({ length: 4000 }, (_, i) => ` s${i}: {image: x, hostname: *t, labels: {a: *t}}`).join("\n")}\n`,
    },
  ],
  [
    "90,000 services",
    { "compose.yaml": `services:\n${Array.from({ length: 90_000 }, (_, i) => ` s${i}: {}`).join("\n")}\n` },
  ],
  [
    "a chain of 5,000 dependencies that ends where it began",
    {
      "compose.yaml": `services:\n${Array.from({ length: 5000 }, (_, i) => ` s${i}: {image: x, depends_on: [s${(i + 1) % 5000}]}`).join("\n")}\n`,
    },
  ],
  ["ports without an end", { "compose.yaml": `services: {a: {image: x, ports: [${"1-65535,".repeat(300)} x]}}\n` }],
];
for (const [name, files] of HOSTILE) {
  test(`${name}: a problem that says so, soon, and nothing worse`, async () => {
    const cwd = project(files);
    const start = process.cpuUsage();
    const { code, stdout, stderr } = await stackgate(["model"], { cwd });
    assert.equal(code, 0, stderr);
    const { problems }: Page = JSON.parse(stdout);
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.doesNotMatch(message, /undefined|\{/);
    assert.ok(process.cpuUsage(start).user / 1e6 < 10, "seconds of processor time");
    assert.ok(stdout.length < 64 << 20, `${stdout.length} characters`);
  });
}

test("the model's page is the same at each run", async () => {
  const cwd = project({ "compose.yaml": readFileSync(join(process.env.STACKGATE_TOP ?? ".", "package.json"), "utf8") });
  const [one, other] = await Promise.all([stackgate(["model"], { cwd }), stackgate(["model"], { cwd })]);
  assert.equal(one.stdout, other.stdout);
});
