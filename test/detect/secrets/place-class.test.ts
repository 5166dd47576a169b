import assert from "node:assert/strict";
import { test } from "node:test";
import { detectSecrets, detectSecretsAt, placeClassOf } from "../../../src/detect/secrets/detect-secrets.ts";
import type { SecretExample, SecretExamples } from "../../../src/detect/secrets/secret-rule.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";
import { catalogue } from "./catalogue.gen.ts";

const FOLDERS = ["", "src/", "test/", "docs/", "locales/", "dify/", "docker/envs/", ".vscode/", "examples/"];
const NAMES = (
  "a.py main.go a.test.ts README.md notes.txt app.yml compose.yaml docker-compose.template.yml Dockerfile Dockerfile.txt .env " +
  ".env.example app.env .envrc config.json mcp.json settings.json zh.json setup.cfg my.cnf a.toml a.sql run.sh .netrc .pgpass " +
  ".htpasswd shadow wp-config.php Jenkinsfile Makefile a.bin noending langgenius.conf n8n.ini prod.env.bak values.strings server.pem"
).split(" ");
const places = FOLDERS.flatMap((folder) =>
  NAMES.flatMap((name) => [
    { path: folder + name, origin: "file" } as const,
    ...(name.length % 3 === 0 ? [{ path: folder + name, origin: "symlink" } as const] : []),
  ]),
);

const text = (example: SecretExample, i: number): string =>
  typeof example === "string" ? `ACME_SECRET_KEY="${secretOf(example, i)}"\n` : secretOf(example.text, i);

/** Of the rules that ask for more than the value, and of some others. */
const contents: readonly string[] = [
  ...catalogue.flatMap(({ rules, examples, provider }) =>
    rules.flatMap((rule, i) => {
      const asks = rule.paths !== undefined || rule.nearby !== undefined || rule.weigh !== undefined;
      const own = (examples as SecretExamples)[rule.id];
      return own === undefined || (!asks && (i > 0 || provider.id.length % 4 > 0))
        ? []
        : [...own.hits, ...own.misses].slice(0, asks ? 2 : 1).map(text);
    }),
  ),
  "machine example.org login a password Sommer2019!x\n",
  `a:${secretOf("$apr1${alnum:8}${alnum:22}")}\n`,
  "db.example.org:5432:app:app:Sommer2019!x\n",
  "new_password: sommerfest\n",
  "POSTGRES_PASSWORD: difyai123456\nDB_PASSWORD=letmein\n# SECRET_KEY=sommer\n",
];

test("places of one class hold the same secrets, whatever the text; places of all kinds were tried", () => {
  const byClass = new Map<string, (typeof places)[number][]>();
  for (const place of places) {
    const name = placeClassOf(place);
    byClass.set(name, [...(byClass.get(name) ?? []), place]);
  }
  assert.ok(byClass.size > 40 && byClass.size < places.length, `${byClass.size} classes of ${places.length} places`);
  const withoutPath = (place: (typeof places)[number], content: string): string =>
    JSON.stringify(detectSecrets(textView(Buffer.from(content)), place)).replaceAll(
      JSON.stringify(place.path),
      '"PATH"',
    );
  for (const [name, group] of byClass) {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) continue;
    for (const content of contents) {
      const expected = withoutPath(first, content);
      for (const other of others.slice(-1))
        assert.equal(withoutPath(other, content), expected, `${first.path} and ${other.path} are ${name}`);
    }
  }
});

test("detectSecretsAt() tells at each of several places what detectSecrets() tells there", () => {
  let told = 0;
  for (const [i, content] of contents.entries()) {
    const view = textView(Buffer.from(content));
    const some = places.filter((_, at) => (at + i) % 23 === 0);
    const expected = some.map((place) => detectSecrets(view, place));
    assert.deepEqual(detectSecretsAt(view, some), expected);
    told += expected.flat().length;
  }
  assert.ok(told > 100, `${told} detections`);
});

test("a class of a place tells nothing that is written in the path", () => {
  const key = secretOf("ghp_{alnum:30}{crc62:4}");
  assert.equal(
    placeClassOf({ path: `${key}/${key}.txt`, origin: "file" }),
    placeClassOf({ path: "a/b.txt", origin: "file" }),
  );
  for (const place of places) assert.match(placeClassOf(place), /^[a-z0-9.-]{1,200}$/);
});
