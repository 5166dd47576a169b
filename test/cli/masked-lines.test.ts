import assert from "node:assert/strict";
import { test } from "node:test";
import { folder, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const PUBLISHED = secretOf("difyai{cut}123456");
const OWN = secretOf("{alnum:22}");

const COMPOSE = `services:
  db:
    image: postgres:16.4
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?set it in .env}
`;

test("an own password that becomes a published default is told in words, for both lines look alike when masked", async () => {
  const { path: cwd, stage } = repo({ ".env": `DB_PASSWORD=${OWN}\n`, "docker-compose.yaml": COMPOSE });
  stage({ ".env": `DB_PASSWORD=${PUBLISHED}\n` });
  const en = await stackgate(["scan", "--staged"], { cwd });
  assert.equal(en.code, 1);
  assert.match(en.stdout.replace(/\s+(?:\|\s+)?/g, " "), /Before this change another value stood here\./);
  assert.doesNotMatch(en.stdout, /^ +1 - /m);
  const zh = await stackgate(["scan", "--staged", "--lang", "zh"], { cwd });
  assert.match(zh.stdout.replace(/\s+(?:\|\s+)?/g, ""), /此前这里是另一个值。/);
  for (const { stdout } of [en, zh]) assert.ok(!stdout.includes(OWN) && !stdout.includes(PUBLISHED));
});

test("a line that was another one, whatever is masked of it, stands beside the new one", async () => {
  const { path: cwd, stage } = repo({ ".env": "DB_PASSWORD=\n", "docker-compose.yaml": COMPOSE });
  stage({ ".env": `DB_PASSWORD=${PUBLISHED}\n` });
  const { stdout } = await stackgate(["scan", "--staged"], { cwd });
  assert.doesNotMatch(stdout.replace(/\s+(?:\|\s+)?/g, " "), /another value stood here/);
});

const LINES = [
  { name: "the default of a reference", line: "DB_PASSWORD: ${DB_PASSWORD:-{}}", shown: "${DB_PASSWORD:-******}" },
  { name: "one in quotes", line: 'DB_PASSWORD: "${PG_PASSWORD:-{}}"', shown: '"${PG_PASSWORD:-******}"' },
  { name: "a default in a default", line: "DB_PASSWORD: ${A:-${B:-{}}}", shown: "${A:-${B:-******}}" },
  { name: "one below another name", line: "UPSTREAM: ${DB_PASSWORD:-{}}", shown: "${DB_PASSWORD:-******}" },
  { name: "one of a list", line: "- ${DB_PASSWORD:-{}}", shown: "- ${DB_PASSWORD:-******}" },
  { name: "one with blanks", line: 'DB_PASSWORD: "${X:-a {} b}"', shown: '"${X:-******}"' },
  { name: "one in a flow map", line: "{ DB_PASSWORD: ${X:-{}}}", shown: "{ DB_PASSWORD: ${X:-******}}" },
  { name: "what follows the reference", line: "DB_PASSWORD: ${X:-a}{}", shown: "DB_PASSWORD: ${X:-******" },
  { name: "no end of the reference", line: "DB_PASSWORD: ${X:-{}", shown: "DB_PASSWORD: ${X:-******" },
];

for (const { name, line, shown } of LINES)
  test(`of a shown line only the value is masked: ${name}`, async () => {
    const value = secretOf("{word:1}{alnum:9}");
    const key = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
    const cwd = folder();
    writeInto(cwd, { "notes.txt": `${line.replace("{}", value)} ${key}\n` });
    const { stdout } = await stackgate(["scan", "--no-git"], { cwd });
    assert.ok(!stdout.includes(value), "the value shows");
    assert.ok(stdout.includes(shown), stdout.replaceAll(key, "").slice(0, 400));
  });

test("of a reference that says what is missing nothing is masked", async () => {
  const key = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
  const cwd = folder();
  writeInto(cwd, { "notes.txt": `DB_PASSWORD=\${DB_PASSWORD:?set it first} ${key}\n` });
  const { stdout } = await stackgate(["scan", "--no-git"], { cwd });
  assert.ok(stdout.includes("DB_PASSWORD=${DB_PASSWORD:?set it first}"), "masked");
});
