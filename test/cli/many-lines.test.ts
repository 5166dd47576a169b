// Secrets that begin on another line than their name, or lie over many: told by the command, at the line where they stand.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { folder, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("{alnum:32}");
const PEM = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const indented = (text: string, by: number): string => text.trim().replaceAll(/^/gm, " ".repeat(by));
const joined = (between: string): string => PEM.trim().replaceAll("\n", between);
const notebook = (source: readonly string[]): string =>
  JSON.stringify({ cells: [{ cell_type: "code", source, outputs: [] }], nbformat: 4 }, null, 1);

const CASES: readonly (readonly [name: string, path: string, text: string, line: number])[] = [
  ["a block of YAML", "a.yaml", `db:\n  token: |\n    ${KEY}\nx: y\n`, 3],
  ["a folded block of YAML", "a.yaml", `token: >-\n  ${KEY}\n`, 2],
  ["a variable of a manifest", "a.yaml", `env:\n  - name: API_TOKEN\n    value: |-\n      ${KEY}\n`, 4],
  ["a here-document of a shell", "a.sh", `API_TOKEN=$(cat <<EOF\n${KEY}\nEOF\n)\n`, 2],
  ["a here-document that writes a file", "a.sh", `cat <<EOF > .env\nAPI_TOKEN=${KEY}\nEOF\n`, 2],
  ["a here-document of Ruby", "a.rb", `token = <<~EOS\n  ${KEY}\nEOS\n`, 2],
  ["a here-document of PHP", "a.php", `$api_key = <<<'EOT'\n${KEY}\nEOT;\n`, 2],
  ["a here-document of Terraform", "a.tf", `  api_key = <<-EOT\n    ${KEY}\n  EOT\n`, 2],
  ["a here-document of a Dockerfile", "Dockerfile", `FROM a:1\nCOPY <<EOF /.env\nAPI_TOKEN=${KEY}\nEOF\n`, 3],
  ["a string of Python over lines", "a.py", `api_key = """\n${KEY}\n"""\n`, 2],
  ["a text block of Java", "A.java", `String apiKey = """\n    ${KEY}\n    """;\n`, 2],
  ["a cell of a notebook", "a.ipynb", notebook(['api_key = """\n', `${KEY}\n`, '"""\n']), 7],
  ["a private key", "a.pem", PEM, 1],
  ["a private key in YAML", "a.yaml", `key: |\n${indented(PEM, 2)}\n`, 2],
  ["a private key without its line ends", "a.env", `KEY="${joined("")}"\n`, 1],
  ["a private key with blanks instead", "a.env", `KEY="${joined(" ")}"\n`, 1],
  ["a private key with escapes instead", "a.env", `KEY="${joined("\\n")}"\n`, 1],
  ["a private key in a here-document", "a.sh", `cat > k <<EOF\n${PEM}EOF\n`, 2],
  [
    "a private key of concatenated strings",
    "a.py",
    `K = (\n${joined("\n").replaceAll(/^(.*)$/gm, '    "$1\\n"')}\n)\n`,
    2,
  ],
];

for (const [name, path, text, line] of CASES)
  test(`scan finds ${name}`, async () => {
    const cwd = folder();
    writeInto(cwd, { [path]: text });
    const { stdout } = await stackgate(["scan", "--no-git", "--no-config", "--format", "json", "."], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: { family: string; startLine: number }[] };
    const secrets = findings.filter(({ family }) => family === "secret");
    assert.ok(
      secrets.some(({ startLine }) => startLine === line),
      JSON.stringify(secrets),
    );
    assert.ok(!stdout.includes(KEY));
  });

test("scan takes nothing below an empty value for it", async () => {
  const cwd = folder();
  writeInto(cwd, { "a.env": `API_TOKEN=\nNAME=${KEY}\n`, "a.yaml": `token:\nname:\n  ${KEY}\n` });
  const { stdout } = await stackgate(["scan", "--no-git", "--no-config", "--format", "json", "."], { cwd });
  assert.deepEqual(
    (JSON.parse(stdout) as { findings: { family: string }[] }).findings.filter(({ family }) => family === "secret"),
    [],
  );
});
