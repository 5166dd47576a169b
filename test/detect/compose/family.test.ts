import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { composeFamily } from "../../../src/detect/compose/family.ts";
import { composeRules } from "../../../src/detect/compose/rules.gen.ts";
import { composeTexts } from "../../../src/detect/compose/texts.gen.ts";
import type { Snapshot } from "../../../src/model/document.ts";
import { isComposeName } from "../../../src/parse/path-class.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { fillSecrets, linesOf, pairOf, snapshotOf } from "../../support/snapshot-cases.ts";
import { toldAloudOf as toldOf } from "./cases.ts";
import "../../support/yaml.ts";

type Files = Readonly<Record<string, string>>;

const STACK = `x-env: &env
  LOG_LEVEL: info
  API_TOKEN: {{secret:alnum:24}}
services:
  db:
    image: postgres:16.9-alpine
    user: "999"
    ports: ["127.0.0.1:5432:5432"]
    volumes: ["pg:/var/lib/postgresql/data"]
    environment: {POSTGRES_DB: app, POSTGRES_PASSWORD: "\${DB_PASSWORD:?set it}"}
  api:
    image: ghcr.io/acme/api:1.4.2
    user: "1001"
    privileged: true
    ports: ["8000:8000"]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro", "data:/data"]
    environment: *env
volumes: {data: {}, pg: {}}
`;
const files = (text: string, more: Files = {}): Files =>
  Object.fromEntries(Object.entries({ "compose.yaml": text, ...more }).map(([path, all]) => [path, fillSecrets(all)]));
const replace = (...pairs: readonly (readonly [string, string])[]): Files =>
  files(
    pairs.reduce((text, [from, to]) => {
      assert.ok(text.includes(from), from);
      return text.replace(from, to);
    }, STACK),
  );

/** What one rule has to say: others speak of the same little projects. */
const portsOf = (before: Files, after: Files): ReturnType<typeof toldOf> =>
  toldOf(before, after).filter(({ ruleId }) => ruleId === "compose-datastore-port-public");

// Changes of form, not of meaning: nothing but what existed before is told.
const SAME: readonly (readonly [string, Files])[] = [
  ["comments and blank lines", files(`# a comment\n\n${STACK.replaceAll("\n  ", "\n\n  ")}`)],
  [
    "other quotes",
    replace(
      ['user: "1001"', "user: '1001'"],
      ['["8000:8000"]', "['8000:8000']"],
      ["privileged: true", 'privileged: "yes"'],
    ),
  ],
  [
    "the long form of a port",
    replace(
      ['["127.0.0.1:5432:5432"]', '[{target: 5432, published: "5432", host_ip: 127.0.0.1}]'],
      ['["8000:8000"]', "[{target: 8000, published: 8000}]"],
    ),
  ],
  [
    "the long form of a mount",
    replace([
      '"/var/run/docker.sock:/var/run/docker.sock:ro"',
      "{type: bind, source: /var/run/docker.sock, target: /var/run/docker.sock, read_only: true}",
    ]),
  ],
  [
    "a list for a map of variables",
    replace([
      '{POSTGRES_DB: app, POSTGRES_PASSWORD: "${DB_PASSWORD:?set it}"}',
      '[POSTGRES_DB=app, "POSTGRES_PASSWORD=${DB_PASSWORD:?set it}"]',
    ]),
  ],
  [
    "an anchor written out",
    replace(["environment: *env", "environment: {LOG_LEVEL: info, API_TOKEN: {{secret:alnum:24}}}"]),
  ],
  ["services in another order", files(STACK.replace(/( {2}db:\n(?: {4}.*\n)+)( {2}api:\n(?: {4}.*\n)+)/, "$2$1"))],
  [
    "half of a service moved to an override",
    files(STACK.replace("    privileged: true\n", ""), {
      "compose.override.yaml": "services:\n  api:\n    privileged: true\n",
    }),
  ],
  [
    "a user moved to an included base",
    files(STACK.replace('    user: "1001"\n', "    extends: {file: base.yml, service: base}\n"), {
      "base.yml": 'services:\n  base:\n    user: "1001"\n',
    }),
  ],
  [
    "a user that a variable of .env supplies",
    files(STACK.replace('user: "1001"', 'user: "${APP_UID}"'), { ".env": "APP_UID=1001\n" }),
  ],
  ["another name of the file", Object.fromEntries([["docker-compose.yml", fillSecrets(STACK)]])],
  ["another folder", Object.fromEntries([["deploy/compose.yaml", fillSecrets(STACK)]])],
  ["a renamed service", replace(["  api:\n", "  backend:\n"])],
];

for (const [name, after] of SAME) {
  for (const [direction, one, other] of [
    ["", files(STACK), after],
    [", back again", after, files(STACK)],
  ] as const) {
    test(`compose: ${name} is no change of meaning${direction}`, () => {
      const told = toldOf(one, other);
      assert.deepEqual(
        told.filter(({ status }) => status !== "existing").map((row) => linesOf([row])[0]),
        [],
      );
      const fixed = composeFamily.detect(pairOf(one, other)).detections.filter(({ status }) => status === "fixed");
      assert.deepEqual(
        fixed.map(({ ruleId }) => ruleId),
        [],
      );
    });
  }
}

test("compose: a newer version of an image is no change of meaning", () => {
  const after = replace(["postgres:16.9-alpine", "postgres:16.10-alpine"], ["acme/api:1.4.2", "acme/api:1.5.0"]);
  const told = toldOf(files(STACK), after).filter(({ status }) => status !== "existing");
  assert.deepEqual(linesOf(told), []);
});

test("without a base all is told, without a status", () => {
  const told = toldOf(undefined, files(STACK));
  assert.deepEqual(linesOf(told), [
    "compose-secret-in-environment - compose.yaml:3 block",
    "compose-privileged - compose.yaml:14 block",
    "compose-port-public - compose.yaml:15 warn",
    "compose-docker-socket - compose.yaml:16 block",
  ]);
});

test("a change that feeds no project is not judged, whatever the project holds", () => {
  const before = files(STACK, { "src/app.ts": "1" });
  assert.deepEqual(toldOf(before, { ...before, "src/app.ts": "2", "other.env": "A=1\n" }), []);
});

test("a change that nothing mentions reads no more than the list of paths and the compose files' text", async () => {
  const texts = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`stack-${i}/compose.yaml`, STACK]));
  const read: string[] = [];
  const watched = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    read: (path) => (read.push(path), snapshot.read(path)),
  });
  const pair = pairOf({ ...texts, "src/app.ts": "1" }, { ...texts, "src/app.ts": "2" });
  const watchedPair = {
    ...pair,
    head: watched(pair.head),
    ...(pair.base === undefined ? {} : { base: watched(pair.base) }),
  };
  await composeFamily.explore(watchedPair.head, pair.changedPaths);
  assert.deepEqual(composeFamily.detect(watchedPair).detections, []);
  assert.deepEqual([...new Set(read.map((path) => path.replace(/^[^/]*\//, "")))].sort(), [".env", "compose.yaml"]);
});

test("explore() reads what detect() will", async () => {
  const before = files(
    "include: [sub/db.yml]\nservices: {a: {extends: {file: base.yml, service: b}, env_file: a.env, build: ./app}}\n",
    {
      "base.yml": "services: {b: {image: 'b:1', env_file: b.env}}\n",
      "sub/db.yml": "services: {db: {image: 'postgres:16', env_file: ./db.env}}\n",
      "sub/db.env": "A=1\n",
      "a.env": "A=1\n",
      "b.env": "A=1\n",
      "app/Dockerfile": "FROM x\n",
    },
  );
  const after = { ...before, "sub/db.env": "A=2\n", "a.env": "A=2\n" };
  const pair = pairOf(before, after);
  const explored = new Set<string>();
  await composeFamily.explore(
    { ...pair.head, read: (path) => (explored.add(path), pair.head.read(path)) },
    pair.changedPaths,
  );
  composeFamily.detect({
    ...pair,
    head: { ...pair.head, read: (path) => (assert.ok(explored.has(path), path), pair.head.read(path)) },
  });
  for (const path of Object.keys(before)) assert.ok(explored.has(path), path);
});

test("what a change repairs is fixed, and is told as nothing else", () => {
  const after = replace(["    privileged: true\n", ""], ['["8000:8000"]', '["127.0.0.1:8000:8000"]']);
  const { detections } = composeFamily.detect(pairOf(files(STACK), after));
  assert.deepEqual(
    detections
      .filter(({ status }) => status === "fixed")
      .map(({ ruleId, place }) => `${ruleId} ${place.side}`)
      .sort(),
    ["compose-port-public base", "compose-privileged base"],
  );
});

test("a service or project that goes is no loss", () => {
  assert.deepEqual(toldOf(files(STACK), files("services: {web: {image: 'nginx:1.29.1'}}\n")), []);
  assert.deepEqual(toldOf(files(STACK), {}), []);
});

test("a file that can no longer be read is one finding, not a list of losses", () => {
  const told = toldOf(files(STACK), files(`${STACK}  broken: [\n`));
  assert.deepEqual(
    [...new Set(told.filter(({ status }) => status !== "existing").map(({ ruleId }) => ruleId))],
    ["compose-invalid"],
  );
});

test("an included file is told once, in the project that includes it", () => {
  const inner = 'services:\n  db:\n    image: postgres:16.9\n    ports: ["5432:5432"]\n';
  const told = portsOf({}, { "compose.yaml": "include: [docker-compose.db.yml]\n", "docker-compose.db.yml": inner });
  assert.deepEqual(linesOf(told), ["compose-datastore-port-public introduced docker-compose.db.yml:4 warn"]);
});

test("a file moved behind extends keeps its findings as existing", () => {
  const body = '    image: postgres:16.9\n    ports: ["5432:5432"]\n';
  const after = {
    "compose.yaml": "services:\n  db:\n    extends: {file: docker-compose.base.yml, service: db}\n",
    "docker-compose.base.yml": `services:\n  db:\n${body}`,
  };
  assert.deepEqual(linesOf(portsOf({ "compose.yaml": `services:\n  db:\n${body}` }, after)), [
    "compose-datastore-port-public existing docker-compose.base.yml:4 warn",
  ]);
});

test("what is missing from a file that is extended is judged where it is extended", () => {
  const after = {
    "compose.yaml":
      "services:\n  db:\n    extends: {file: docker-compose.base.yml, service: db}\n    volumes: [/srv/pg:/var/lib/postgresql/data]\n",
    "docker-compose.base.yml": "services:\n  db:\n    image: postgres:16.9\n",
  };
  const ids = (files: Files): readonly string[] => toldOf({}, files).map(({ ruleId }) => ruleId);
  assert.ok(!ids(after).includes("compose-db-ephemeral-data"));
  assert.ok(ids({ "docker-compose.base.yml": after["docker-compose.base.yml"] }).includes("compose-db-ephemeral-data"));
});

test("no value of a secret leaves through values, subjects or keys", () => {
  const secret = fillSecrets("{{secret:alnum:24}}");
  const { detections } = composeFamily.detect(pairOf({}, files(STACK)));
  const found = detections.find(({ ruleId }) => ruleId === "compose-secret-in-environment");
  assert.ok(found?.secret);
  assert.equal(textView(Buffer.from(fillSecrets(STACK))).textOf(found.secret), secret);
  assert.ok(!JSON.stringify(detections).includes(secret));
});

test("a published default in an env file refers to the finding of that file", () => {
  const compose =
    "services:\n  db:\n    image: postgres:16.9\n    environment: {POSTGRES_PASSWORD: '${PG_PASSWORD}'}\n";
  const env = fillSecrets("DB_PASSWORD={{join:difyai:123456}}\nPG_PASSWORD=${DB_PASSWORD}\n");
  const told = toldOf({ "compose.yaml": compose }, { "compose.yaml": compose, ".env": env });
  assert.deepEqual(
    told.map(({ ruleId, detection }) => `${ruleId} ${detection.coveredBy}`),
    ["compose-default-credential env-file:.env"],
  );
});

test("a finding of a service is named by project, service and subject, not by its place", () => {
  const text = "name: My-Stack\nservices:\n  db:\n    image: postgres:16.9\n    ports: ['5432:5432']\n";
  const subjects = (all: Files): readonly string[] => portsOf({}, all).map(({ detection }) => detection.subject);
  assert.deepEqual(subjects({ "compose.yaml": text }), ["my-stack/db/5432/tcp"]);
  assert.deepEqual(subjects({ "x/compose.yaml": `# moved\n${text}` }), ["my-stack/db/5432/tcp"]);
});

for (const rule of composeRules) {
  test(`${rule.id} has sentences for all that it can say`, () => {
    const text = composeTexts[rule.id];
    assert.ok(text);
    assert.equal(rule.family, "compose");
    const needed = [
      "default",
      "was",
      "alsoHere",
      ...(rule.guard !== undefined && !(rule.scope === "service" && rule.diffOnly === true) ? ["weakened"] : []),
    ];
    for (const key of needed) assert.ok(text.messages[key], key);
    const all = [text.title, text.why, text.fix, ...Object.values(text.titles ?? {}), ...Object.values(text.messages)];
    for (const { en, zh } of all) {
      assert.ok(en.trim() !== "" && /\p{Script=Han}|^[\x20-\x7e]+$/u.test(zh), zh);
      const marks = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{[a-zA-Z]+\}/g))].sort();
      assert.deepEqual(marks(zh), marks(en));
    }
    for (const key of Object.keys(text.titles ?? {}))
      assert.ok(text.messages[key], `a title and no message for ${key}`);
  });
}

test("every mark of a sentence that is shown has its value", () => {
  const cases = [
    pairOf({}, files(STACK)),
    pairOf(
      files(STACK),
      replace(["127.0.0.1:5432", "5432"], ['    user: "1001"\n', ""], ["acme/api:1.4.2", "acme/api"]),
    ),
  ];
  for (const { ruleId, message = "default", values } of cases.flatMap(
    (pair) => composeFamily.detect(pair).detections,
  )) {
    const text = composeTexts[ruleId];
    assert.ok(text);
    const shown = [
      text.messages[message] ?? text.messages.default,
      text.titles?.[message] ?? text.title,
      text.fix,
      text.why,
    ];
    for (const { en } of shown) {
      for (const [, name = ""] of en.matchAll(/\{([a-zA-Z]+)\}/g))
        assert.ok(name in values, `${ruleId} ${message}: ${name}`);
    }
  }
});

test("any text as base and head is judged without throwing", () => {
  const words = fc.constantFrom(
    "services:\n",
    "  a:\n",
    "    image: postgres\n",
    "    user: '0'\n",
    "    ports: ['5432:5432']\n",
    "    ports:\n",
    "      - '${X:-1}:80'\n",
    "    environment: [A_TOKEN=abcdefgh]\n",
    "    extends: a\n",
    "  b: *x\n",
    "  c: &x {privileged: true}\n",
    "include: [compose.yaml]\n",
    "\t",
    "[",
    "}",
    ": ",
    "---\n",
  );
  const text = fc.array(words, { maxLength: 25 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, text, (one, other, env) => {
      toldOf({ "compose.yaml": one }, { "compose.yaml": other, ".env": env });
    }),
    { numRuns: 200 },
  );
});

const real = process.env.STACKGATE_REAL ?? join(process.env.STACKGATE_TOP ?? process.cwd(), "..", "shared", "real");
test("the real stacks: a comment in each compose file tells nothing new", {
  skip: existsSync(real) ? false : "the real stacks are not here",
}, () => {
  const before: Record<string, string> = {};
  for (const path of readdirSync(real, { recursive: true, encoding: "utf8" })) {
    if (statSync(join(real, path)).isFile()) before[path] = readFileSync(join(real, path), "utf8");
  }
  const after = Object.fromEntries(
    Object.entries(before).map(([path, text]) => [path, isComposeName(path) ? `# checked\n${text}` : text]),
  );
  const told = toldOf(before, after);
  assert.ok(told.length > 50, `${told.length} old findings`);
  assert.deepEqual(
    told.filter(({ status }) => status !== "existing").map((row) => linesOf([row])[0]),
    [],
  );
  assert.ok(snapshotOf(before).list().length > 100);
});
