import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { discoverProjects } from "../../src/parse/compose-discovery.ts";
import { type ComposeProject, loadProject } from "../../src/parse/compose-project.ts";
import type { Service } from "../../src/parse/compose-service.ts";
import { type FileReader, spanOfMark } from "../../src/parse/compose-source-text.ts";
import { isComposeName } from "../../src/parse/path-class.ts";
import "../support/yaml.ts";

type Files = Readonly<Record<string, string>>;

function readerOf(files: Files): FileReader {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  return { read: (path) => bytes.get(path) };
}

/** The first project of `files`. */
function load(files: Files | string): ComposeProject {
  const all = typeof files === "string" ? { "compose.yaml": files } : files;
  const reader = readerOf(all);
  const [first] = discoverProjects(Object.keys(all).sort(), reader);
  assert.ok(first, "a compose file by its name");
  return loadProject(first, reader);
}

function service(files: Files | string, name = "a"): Service {
  const found = load(files).services.get(name);
  assert.ok(found, `service ${name}`);
  return found;
}

const environment = (one: Service): Record<string, string | undefined> =>
  Object.fromEntries(one.environment.map(({ name, scalar }) => [name, scalar?.unknown === true ? "?" : scalar?.value]));
const ports = (one: Service): readonly string[] =>
  one.ports.map(({ hostIp, published, target, protocol }) => `${hostIp}|${published}|${target}/${protocol}`);
const mounts = (one: Service): readonly string[] =>
  one.mounts.map(({ type, source, target, readOnly }) => `${type} ${source}>${target}${readOnly ? " ro" : ""}`);
const a = (body: string): string => `services:\n  a:\n    image: x:1\n${body.replaceAll(/^/gm, "    ")}\n`;

const PORTS: readonly (readonly [string, readonly string[]])[] = [
  ["80", ["||80/tcp"]],
  ['"8080:80/udp"', ["|8080|80/udp"]],
  ['"127.0.0.1:8080:80"', ["127.0.0.1|8080|80/tcp"]],
  ['"127.0.0.1::80"', ["127.0.0.1||80/tcp"]],
  ['"[::1]:8080:80"', ["::1|8080|80/tcp"]],
  ['"::1:8080:80"', ["::1|8080|80/tcp"]],
  ['"8000-8002:9000-9002"', ["|8000|9000/tcp", "|8001|9001/tcp", "|8002|9002/tcp"]],
  ['"${IP:-127.0.0.1}:80:80"', ["127.0.0.1|80|80/tcp"]],
  ["{target: 80, published: 8080, host_ip: 0.0.0.0, protocol: udp}", ["0.0.0.0|8080|80/udp"]],
  ['{target: 80, published: "127.0.0.1:8080"}', ["127.0.0.1|8080|80/tcp"]],
  ["22:22", ["|22|22/tcp"]],
  ['"${PORT}:${PORT}"', []],
];
for (const [written, read] of PORTS) {
  test(`a port written ${written} is ${read.join(" ") || "not known"}`, () =>
    assert.deepEqual(ports(service(a(`ports:\n  - ${written}`))), read));
}

for (const [name, hidden] of [
  ["DB_BIND", true],
  ["HOST_PORT_IP", true],
  ["X", true],
  ["DB_PORT", false],
] as const) {
  test(`\${${name}} without a value ${hidden ? "may hold an address" : "is a port"}`, () => {
    assert.equal(service(a(`ports: ["\${${name}}:5432"]`)).ports[0]?.unknownBind, hidden);
  });
}

const MOUNTS: readonly (readonly [string, string])[] = [
  ["./data:/data", "bind ./data>/data"],
  ["data:/data:ro,z", "volume data>/data ro"],
  ["/data", "volume >/data"],
  ["${HOME}/x:/x", "bind ~/x>/x"],
  ["${PWD}/x:/x", "bind ./x>/x"],
  ["'C:\\data:/data'", "bind C:\\data>/data"],
  ["{type: bind, source: /run/, target: /run, read_only: yes}", "bind /run>/run ro"],
];
for (const [written, read] of MOUNTS) {
  test(`a mount written ${written} is ${read}`, () =>
    assert.deepEqual(mounts(service(a(`volumes:\n  - ${written}`))), [read]));
}

test("environment is the same as a list and as a map; a name alone is passed through", () => {
  const list = environment(service(a('environment:\n  - A=1\n  - "B=x=y"\n  - C\n  - D=')));
  assert.deepEqual(list, { A: "1", B: "x=y", C: undefined, D: "" });
  assert.deepEqual(environment(service(a('environment:\n  A: 1\n  B: x=y\n  C:\n  D: ""'))), list);
});

test("env_file lies below environment, and .env fills in variables and names that are passed through", () => {
  const one = service({
    "compose.yaml": a(
      "env_file: [a.env, {path: gone.env, required: false}]\nenvironment:\n  - A=own\n  - FROM_DOTENV\n  - D=${D}",
    ),
    "a.env": 'A=file\nB="${D}-x"\n',
    ".env": "D=one\nFROM_DOTENV=two\n",
  });
  assert.deepEqual(environment(one), { A: "own", B: "one-x", FROM_DOTENV: "two", D: "one" });
});

test("each value knows the line of the env file that supplied it", () => {
  const one = service({ "compose.yaml": a('user: "${APP_UID}:${GID:-7}"'), ".env": "# x\nAPP_UID=1001\n" });
  const part = one.user?.parts?.find(({ source }) => source === "env");
  assert.equal(one.user?.value, "1001:7");
  assert.ok(part?.at);
  assert.equal(part.at.text.path, ".env");
  assert.equal(part.at.text.view.textOf(spanOfMark(part.at)), "1001");
});

test("an override goes over the file: scalars are replaced, lists grow, variables merge by name", () => {
  const one = service({
    "docker-compose.yml": a(
      'user: "1"\nports: ["127.0.0.1:80:80"]\nenvironment: [A=1, B=1]\ncommand: [x]\ncap_add: [A]',
    ),
    "docker-compose.override.yml":
      'services:\n  a:\n    user: "2"\n    ports: ["80:80"]\n    environment: {B: 2, C: 3}\n    command: y z\n',
  });
  assert.equal(one.user?.value, "2");
  assert.deepEqual(ports(one), ["127.0.0.1|80|80/tcp", "|80|80/tcp"]);
  assert.deepEqual(environment(one), { A: "1", B: "2", C: "3" });
  assert.deepEqual(
    one.command.map(({ value }) => value),
    ["y z"],
  );
  assert.equal(one.keys.length, 2);
});

test("!reset takes away and !override replaces", () => {
  const one = service({
    "compose.yaml": a('user: "1"\nports: ["1:1"]\nenvironment: {A: 1, B: 1}'),
    "compose.override.yaml":
      'services:\n  a:\n    user: !reset null\n    ports: !override ["2:2"]\n    environment:\n      A: !reset\n',
  });
  assert.equal(one.user, undefined);
  assert.deepEqual(ports(one), ["|2|2/tcp"]);
  assert.deepEqual(environment(one), { B: "1" });
});

test("COMPOSE_FILE stands for the default names", () => {
  const project = load({
    ".env": "COMPOSE_FILE=a.yml;sub/b.yml\nCOMPOSE_PATH_SEPARATOR=;\n",
    "compose.yaml": "services: {x: {image: x}}\n",
    "a.yml": "services: {a: {image: a}}\n",
    "sub/b.yml": "services: {b: {image: b}}\n",
  });
  assert.deepEqual([...project.services.keys()], ["a", "b"]);
});

test("extends follows a chain over files, lets the service win, and paths go from the file that has them", () => {
  const files = {
    "compose.yaml": "services:\n  a:\n    extends: {file: sub/mid.yml, service: m}\n    environment: [B=own]\n",
    "sub/mid.yml": "services:\n  m:\n    extends: {file: base.yml, service: b}\n    env_file: mid.env\n",
    "sub/base.yml": 'services:\n  b:\n    image: base:1\n    user: "7"\n    environment: {A: 1, B: 1}\n',
    "sub/mid.env": "C=mid\n",
  };
  const one = service(files);
  assert.equal(one.image?.value, "base:1");
  assert.deepEqual(environment(one), { C: "mid", A: "1", B: "own" });
  assert.equal(one.user?.at.text.path, "sub/base.yml");
  assert.ok(load(files).inputs.has("sub/mid.env"));
});

test("extends of the same file works before and after, and through a service that is extended itself", () => {
  const project = load(
    "services:\n  c: {extends: b}\n  b: {extends: {service: a}, user: '2'}\n  a: {image: x, privileged: true}\n",
  );
  assert.deepEqual(
    [...project.services.values()].map(({ privileged, user }) => [privileged?.value, user?.value]),
    [
      ["true", "2"],
      ["true", "2"],
      ["true", undefined],
    ],
  );
});

const REFUSED: readonly (readonly [string, Files | string, string])[] = [
  ["a service that extends itself", "services: {a: {extends: a}}", "cycle"],
  ["two services that extend each other", "services: {a: {extends: b}, b: {extends: a}}", "cycle"],
  ["a file that includes itself", "include: [compose.yaml]\nservices: {a: {image: x}}", "cycle"],
  [
    "files that include each other",
    { "compose.yaml": "include: [b.yaml]\n", "b.yaml": "include: [compose.yaml]\n" },
    "cycle",
  ],
  ["a list as services", "services: [a]", "not-a-mapping"],
  ["a text as a service", "services: {a: text}", "not-a-mapping"],
  ["a list as the file", "- a", "not-a-mapping"],
  ["${ without an expression", "services: {a: {image: '${'}}", "bad-interpolation"],
  [
    "a list over a map",
    {
      "compose.yaml": "services: {a: {healthcheck: {test: x}}}",
      "compose.override.yaml": "services: {a: {healthcheck: [x]}}",
    },
    "cannot-merge",
  ],
  ["other keys than compose's", "pipeline: {a: {image: x}}", "not-compose"],
  [
    "anchors that make 10 million variables",
    `x: &x {${Array.from({ length: 900 }, (_, i) => `K${i}: v`)}}\nservices:\n  s: {image: x, environment: *x}\n${Array.from({ length: 12_000 }, (_, i) => `  t${i}: {extends: s}`).join("\n")}`,
    "too-large",
  ],
];
for (const [name, files, kind] of REFUSED) {
  test(`${name}: told as ${kind}, and the rest is read`, () => {
    const project = load(files);
    assert.ok(
      project.problems.some((problem) => problem.kind === kind),
      JSON.stringify(project.problems.map((problem) => problem.kind)),
    );
  });
}

test("include brings services with their own folder and their own .env, which the project's own goes over", () => {
  const files = {
    "compose.yaml":
      "include:\n  - sub/inner.yaml\n  - path: [other/o.yaml, other/over.yaml]\n    project_directory: .\n    env_file: other.env\nservices: {a: {image: x}}\n",
    ".env": "SHARED=top\n",
    "sub/inner.yaml": "services: {b: {image: 'b:${TAG}-${SHARED}', env_file: b.env}}\n",
    "sub/.env": "TAG=inner\nSHARED=inner\n",
    "sub/b.env": "B=1\n",
    "other/o.yaml": "services: {c: {image: 'c:${TAG}', env_file: c.env}}\n",
    "other/over.yaml": "services: {c: {user: '5'}}\n",
    "other.env": "TAG=other\n",
    "c.env": "C=1\n",
  };
  assert.equal(service(files, "b").image?.value, "b:inner-top");
  assert.equal(service(files, "c").image?.value, "c:other");
  assert.equal(service(files, "c").user?.value, "5");
  assert.deepEqual(environment(service(files, "b")), { B: "1" });
  assert.deepEqual(environment(service(files, "c")), { C: "1" });
  for (const path of ["sub/.env", "other.env", "sub/b.env"]) assert.ok(load(files).inputs.has(path), path);
});

test("what a file and one that it includes both define is merged, the file's own over the other's", () => {
  const one = service({
    "compose.yaml":
      "include: [b.yaml]\nservices: {a: {image: x, ports: !override ['2:2'], user: !reset null, environment: {B: own}}}\n",
    "b.yaml": "services: {a: {image: y, user: '5', ports: ['1:1'], environment: [A=b, B=b]}}\n",
  });
  assert.equal(one.image?.value, "x");
  assert.equal(one.user, undefined);
  assert.deepEqual(ports(one), ["|2|2/tcp"]);
  assert.deepEqual(environment(one), { A: "b", B: "own" });
});

test("files that are missing, remote or outside are told, and nothing is read outside", () => {
  const asked: string[] = [];
  const files = {
    "compose.yaml":
      "include: [../up.yaml, https://example.com/x.yaml, oci://x/y]\nservices:\n  a:\n    extends: {file: /etc/x.yml, service: b}\n    env_file: [../../x.env, ~/y.env, gone.env]\n",
  };
  const reader = readerOf(files);
  const project = loadProject(
    { key: "/", folder: "", paths: ["compose.yaml"] },
    { read: (path) => (asked.push(path), reader.read(path)) },
  );
  assert.deepEqual(
    project.references.map(({ written, path, remote, found }) => [
      written,
      path ?? (remote === true ? "remote" : "outside"),
      found,
    ]),
    [
      ["../up.yaml", "outside", false],
      ["https://example.com/x.yaml", "remote", false],
      ["oci://x/y", "remote", false],
      ["/etc/x.yml", "outside", false],
      ["../../x.env", "outside", false],
      ["~/y.env", "outside", false],
      ["gone.env", "gone.env", false],
    ],
  );
  assert.ok(
    asked.every((path) => !path.startsWith("/") && !path.includes("..")),
    asked.join(" "),
  );
  assert.equal(project.services.get("a")?.incomplete, true);
});

test("a build takes its user from the stage of the Dockerfile that it names", () => {
  const dockerfile = "FROM node AS base\nUSER node\nFROM base AS dev\nUSER root\nFROM base\nRUN x\n";
  const files = (build: string): Files => ({
    "compose.yaml": `services: {a: {build: ${build}}}`,
    "app/Dockerfile": dockerfile,
  });
  assert.equal(service(files("./app")).build?.user, "node");
  assert.equal(service(files("{context: app, target: dev}")).build?.user, "root");
  assert.equal(service(files("{context: ., dockerfile: app/Dockerfile}")).build?.user, "node");
  assert.equal(service(files("{context: gone}")).build?.user, undefined);
});

test("several documents of one file are merged in order", () => {
  const project = load("services: {a: {image: x, user: '1'}}\n---\nservices: {a: {user: '2'}, b: {image: y}}\n");
  assert.deepEqual(
    [...project.services.values()].map(({ image, user }) => [image?.value, user?.value]),
    [
      ["x", "2"],
      ["y", undefined],
    ],
  );
});

test("loading any text does not throw", () => {
  const words = fc.constantFrom(
    "services:",
    "\n",
    "  ",
    "a:",
    " ",
    "{",
    "}",
    "[",
    "]",
    "image: ",
    "extends: ",
    "a",
    "include: ",
    "- ",
    "ports:",
    "80:80",
    "&x",
    "*x",
    "<<: ",
    "${A",
    ":-",
    "}",
    "!reset",
    "null",
    "build: ",
    "volumes:",
    "networks:",
    "depends_on:",
    "---\n",
  );
  const text = fc.array(words, { maxLength: 50 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (one, other) => {
      load({ "compose.yaml": one, "compose.override.yaml": other });
    }),
    { numRuns: 300 },
  );
});

const real = process.env.STACKGATE_REAL ?? join(process.env.STACKGATE_TOP ?? process.cwd(), "..", "shared", "real");
test("every compose file of the real stacks is read", {
  skip: existsSync(real) ? false : "the real stacks are not here",
}, () => {
  const paths = readdirSync(real, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(real, path)).isFile(),
  );
  const reader: FileReader = { read: (path) => (paths.includes(path) ? readFileSync(join(real, path)) : undefined) };
  const projects = discoverProjects(paths.sort(), reader).map((project) => loadProject(project, reader));
  assert.ok(projects.length > 50, `${projects.length} projects of ${paths.filter(isComposeName).length} files`);
  for (const project of projects) assert.ok(project.services.size > 0, project.key);
  const problems = projects.flatMap((project) => project.problems.map(({ kind, at }) => `${kind} ${at.text.path}`));
  assert.deepEqual([...new Set(problems)], ["empty-merge dify-0.15.3/docker/docker-compose-template.yaml"]);
});
