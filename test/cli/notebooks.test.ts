// Secrets in the cells of notebooks: their sources and outputs are text of their own, told at the notebook's own lines.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { folder, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const PASSWORD = secretOf("{alnum:24}");
const PEM = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });

const lines = (text: string): readonly string[] => text.split(/(?<=\n)/);
const notebook = (cell: object): string =>
  JSON.stringify(
    {
      cells: [{ cell_type: "code", metadata: {}, outputs: [], ...cell }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

const CODE = `import os\n# 密钥\nkey = "${KEY}"\n`;
const DOTENV = `%%writefile .env\nDB_USER=app\nDB_PASSWORD=${PASSWORD}\n`;

const HALVES = `key = "${KEY.slice(0, 40)}" + \\\n    "${KEY.slice(40)}"\n`;

const cases: readonly (readonly [name: string, text: string, part: string, rule: string])[] = [
  ["a source in lines", notebook({ source: lines(CODE) }), KEY, "openai-key-project"],
  ["a source of one string", notebook({ source: CODE }), KEY, "openai-key-project"],
  [
    "a password in a source",
    notebook({ source: lines(`import psycopg2\npassword = "${PASSWORD}"\n`) }),
    PASSWORD,
    "generic-secret-assignment",
  ],
  ["a file that a cell writes", notebook({ source: lines(DOTENV) }), PASSWORD, "generic-secret-assignment"],
  ["strings that are one", notebook({ source: lines(HALVES) }), KEY.slice(0, 40), "openai-key-project"],
  [
    "a password with an escape in it",
    notebook({ source: lines(`password = '${PASSWORD.slice(0, 9)}é"${PASSWORD.slice(9)}'\n`) }),
    PASSWORD.slice(0, 9),
    "generic-secret-assignment",
  ],
  ["a private key over many lines", notebook({ source: lines(`pem = """${PEM}"""\n`) }), "-----BEGIN", "private-key"],
  [
    "an output of a stream",
    notebook({ outputs: [{ output_type: "stream", name: "stdout", text: lines(`OPENAI_API_KEY=${KEY}\n`) }] }),
    KEY,
    "openai-key-project",
  ],
  [
    "a result",
    notebook({ outputs: [{ output_type: "execute_result", data: { "text/plain": [`'${KEY}'`] } }] }),
    KEY,
    "openai-key-project",
  ],
  [
    "a traceback",
    notebook({ outputs: [{ output_type: "error", traceback: [`\u001b[0;31mAuthenticationError\u001b[0m: ${KEY}`] }] }),
    KEY,
    "openai-key-project",
  ],
];

for (const [name, text, part, rule] of cases) {
  for (const file of ["a.ipynb", "saved.json"]) {
    test(`scan finds a secret in ${name} of a notebook, ${file}`, async () => {
      const cwd = folder();
      writeInto(cwd, { [file]: text });
      const told = await stackgate(["scan", "--no-git", "--format", "json"], { cwd });
      const { findings } = JSON.parse(told.stdout) as { findings: { ruleId: string; startLine: number }[] };
      assert.deepEqual(
        findings
          .map(({ ruleId, startLine }) => `${startLine} ${ruleId}`)
          .map((one) => one.replace(/private-key.*/, "private-key")),
        [`${lineOf(text, part)} ${rule}`],
      );
      const page = await stackgate(["scan", "--no-git", "--verbose"], { cwd });
      for (const secret of [KEY, PASSWORD, ...PEM.toString().split("\n").slice(1, 3)])
        assert.ok(!`${told.stdout}${page.stdout}`.includes(secret));
    });
  }
}
