import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "../../../src/detect/published-defaults/sha256.ts";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { secretTexts } from "../../../src/detect/secrets/texts.ts";
import { fillText } from "../../../src/model/text.ts";
import { textView } from "../../../src/parse/text-view.ts";

/** Dify's, which stands in its documentation. */
const VALUE = ["difyai", "123456"].join("");
const DIFY = { variable: "DB_PASSWORD", product: "Dify" };

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** `message variable gate`, in order of place. */
  readonly told: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "in an env file",
    path: "docker/.env",
    text: `DB_PASSWORD=${VALUE}\n`,
    told: ["defaultPair DB_PASSWORD block"],
  },
  {
    name: "of one character, under another name",
    path: "vectors.yaml",
    text: `signing_key: "${"0".repeat(64)}"\n`,
    told: [],
  },
  {
    name: "in a comment",
    path: "docker/.env",
    text: `  # DB_PASSWORD=${VALUE}\nDB_PASSWORD=${VALUE} # as it was\n`,
    told: ["defaultPair DB_PASSWORD off", "defaultPair DB_PASSWORD block"],
  },
  {
    name: "in a folder of env files",
    path: "docker/envs/db.conf",
    text: `DB_PASSWORD=${VALUE}\n`,
    told: ["defaultPair DB_PASSWORD block"],
  },
  {
    name: "in an example of one",
    path: ".env.example",
    text: `DB_PASSWORD=${VALUE}\n`,
    told: ["templatePair DB_PASSWORD warn"],
  },
  {
    name: "in a compose file",
    path: "compose.yaml",
    text: `x:\n  DB_PASSWORD: ${VALUE}\n`,
    told: ["defaultPair DB_PASSWORD block"],
  },
  {
    name: "in a template of one",
    path: "compose.template.yaml",
    text: `x:\n  DB_PASSWORD: ${VALUE}\n`,
    told: ["templatePair DB_PASSWORD warn"],
  },
  {
    name: "in other configuration",
    path: "config/app.toml",
    text: `db_password = "${VALUE}"\n`,
    told: ["defaultPair db_password warn"],
  },
  {
    name: "as the default of a reference",
    path: "compose.yaml",
    text: `x:\n  P: "\${DB_PASSWORD:-${VALUE}}"\n`,
    told: ["fallbackPair DB_PASSWORD warn"],
  },
  {
    name: "as the default for unset alone",
    path: "compose.yaml",
    text: `x:\n  P: \${DB_PASSWORD-${VALUE}}\n`,
    told: ["fallbackPair DB_PASSWORD warn"],
  },
  {
    name: "as the default of a reference in an env file",
    path: ".env",
    text: `P=\${DB_PASSWORD:=${VALUE}}\n`,
    told: ["fallbackPair DB_PASSWORD warn"],
  },
  {
    name: "as the default under the outer name",
    path: "compose.yaml",
    text: `x:\n  DB_PASSWORD: \${PW:-${VALUE}}\n`,
    told: ["fallbackPair DB_PASSWORD warn"],
  },
  {
    name: "as the password of a URL",
    path: ".env",
    text: `REDIS_URL=redis://:${VALUE}@redis:6379/1\n`,
    told: ["default REDIS_URL block"],
  },
  {
    name: "as a whole URL",
    path: ".env",
    text: `CELERY_BROKER_URL=redis://:${VALUE}@redis:6379/1\n`,
    told: ["defaultPair CELERY_BROKER_URL block"],
  },
  {
    name: "as the password of a URL in a default",
    path: ".env",
    text: `A=\${REDIS_URL:-redis://:${VALUE}@redis:6379/1}\n`,
    told: ["fallback REDIS_URL warn"],
  },
  {
    name: "under the name of another secret",
    path: ".env",
    text: `MY_PASSWORD=${VALUE}\n`,
    told: ["default MY_PASSWORD block"],
  },
  {
    name: "on a command line",
    path: "compose.yaml",
    text: `command: redis-server --requirepass ${VALUE}\n`,
    told: ["default requirepass block"],
  },
  {
    name: "as the password of a command in a string",
    path: "compose.yaml",
    text: `test: "mysqladmin ping -p${VALUE}"\n`,
    told: ["default password block"],
  },
  {
    name: "beside its name in a list of variables",
    path: "k8s/deployment.yaml",
    text: `env:\n  - name: DB_PASSWORD\n    value: ${VALUE}\n`,
    told: ["defaultPair DB_PASSWORD warn"],
  },
  {
    name: "in an XML element",
    path: "config/app.xml",
    text: `<password>${VALUE}</password>\n`,
    told: ["default password warn"],
  },
  {
    name: "twice",
    path: ".env",
    text: `DB_PASSWORD=${VALUE}\r\nREDIS_PASSWORD="${VALUE}"\r\n`,
    told: ["defaultPair DB_PASSWORD block", "defaultPair REDIS_PASSWORD block"],
  },
  { name: "not under the name of no secret", path: ".env", text: `LOG_LEVEL=${VALUE}\n`, told: [] },
  { name: "not with a character more", path: ".env", text: `DB_PASSWORD=${VALUE}7\n`, told: [] },
  {
    name: "in code, where it only warns",
    path: "src/db.ts",
    text: `const DB_PASSWORD = "${VALUE}";\n`,
    told: ["defaultPair DB_PASSWORD warn"],
  },
  { name: "not where the value is missing", path: ".env", text: `DB_PASSWORD=\n${VALUE}=1\n`, told: [] },
];

for (const { name, path, text, told } of CASES) {
  test(`a published default is told ${name}`, () => {
    const view = textView(Buffer.from(text));
    const found = detectSecrets(view, { path, origin: "file" }).filter(({ ruleId }) => ruleId === "published-default");
    assert.deepEqual(
      found.map(({ message, subject, gateAtMost }) => `${message} ${subject} ${gateAtMost ?? "block"}`),
      told,
    );
    for (const { secret } of found) assert.equal(secret && view.textOf(secret), VALUE);
  });
}

test("what is told names the product and the other side, never the value", () => {
  const [found] = detectSecrets(textView(Buffer.from(`DB_PASSWORD=${VALUE}\n`)), { path: ".env", origin: "file" });
  const text = secretTexts["published-default"];
  assert.ok(found && text);
  assert.deepEqual({ ...found.values, other: "" }, { ...DIFY, other: "" });
  assert.ok(!JSON.stringify(found).includes(VALUE));
  const sentence = fillText(text.messages[found.message ?? ""] ?? text.messages.default, found.values, "en");
  assert.equal(
    sentence,
    "DB_PASSWORD has the value that the documentation of Dify prints. Where one of these variables has the same value, change it there too: POSTGRES_PASSWORD, MYSQL_PASSWORD.",
  );
});

test("each title and message of a published default has both languages and the same marks", () => {
  const text = secretTexts["published-default"];
  assert.ok(text);
  const marks = (sentence: string): readonly string[] =>
    [...sentence.matchAll(/\{\w+\}/g)].map(([mark]) => mark).toSorted();
  for (const sentence of [...Object.values(text.messages), ...Object.values(text.titles ?? {}), text.why, text.fix]) {
    assert.deepEqual(marks(sentence.en), marks(sentence.zh), sentence.en);
  }
  assert.deepEqual(Object.keys(text.titles ?? {}).toSorted(), Object.keys(text.messages).toSorted());
});

test("sha256() is the digest that Node makes", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.nat(200).map((n) => "a".repeat(n)),
      ),
      (text) => {
        assert.equal(sha256(text), createHash("sha256").update(text).digest("hex"));
      },
    ),
    { numRuns: 300 },
  );
});
