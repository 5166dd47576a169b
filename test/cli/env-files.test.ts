// An env file in a real repository: one finding, and beside it all that belongs to it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const PASSWORD = secretOf("{alnum:24}");
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const PEM = secretOf(
  "-----BEGIN {cut}PRIVATE KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n-----END {cut}PRIVATE KEY-----\n",
);

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly fingerprint: string;
  readonly coveredBy?: string;
  readonly fix: string;
  readonly related?: readonly { path: string; startLine: number; message: string }[];
}

async function staged({ path }: Repository, ...more: readonly string[]): Promise<readonly Finding[]> {
  const { stdout } = await stackgate(["scan", "--staged", "--format", "json", ...more], { cwd: path });
  for (const secret of [PASSWORD, KEY]) assert.ok(!stdout.includes(secret));
  return (JSON.parse(stdout) as { findings: readonly Finding[] }).findings;
}

const beside = ({ related = [] }: Finding): readonly string[] =>
  related.map(({ path, startLine, message }) => `${path}:${startLine} ${message}`);

const project: Files = {
  ".gitignore": "node_modules\n.env\n",
  "docker/compose.yaml": [
    "services:",
    "  api: {image: 'acme/api:1.4.2', env_file: .env}",
    "  db:",
    "    image: postgres:16.9",
    "    environment:",
    "      POSTGRES_PASSWORD: ${DB_PASSWORD}",
    "",
  ].join("\n"),
  "docker/.env.example": `TZ=UTC\nDB_PASSWORD=${PASSWORD}\n`,
  "docker/Dockerfile": "FROM node:24.21\nCOPY . .\n",
};
const envFile = `\ufeffTZ=UTC\r\nexport DB_PASSWORD="${PASSWORD}" # made\r\nOPENAI_API_KEY=${KEY}\r\n`;

test("a file that was forced past .gitignore is one finding with all that stands beside it", async () => {
  const made = repo(project);
  made.write({ "docker/.env": envFile });
  made.git("add", "-f", "docker/.env");
  const all = await staged(made);
  const [file, ...others] = all.filter(({ ruleId }) => ruleId === "env-file-committed");
  assert.ok(file !== undefined && others.length === 0);
  assert.deepEqual(beside(file), [
    ".gitignore:2 this line ignores it: it was added all the same, as `git add -f` does",
    "docker/compose.yaml:2 service api reads it by `env_file`",
    "docker/compose.yaml:6 service db gets DB_PASSWORD from it",
    "docker/.env.example:2 DB_PASSWORD: the same value as in this example, which everyone copies",
    "docker/Dockerfile:2 the build takes it into the image: add the line .env to docker/.dockerignore",
    "docker/.env:2 DB_PASSWORD holds a secret",
    "docker/.env:3 OPENAI_API_KEY holds a secret",
  ]);
  assert.equal(file.fix, "git rm --cached docker/.env (the file stays on your disk); .gitignore has its line already");
  assert.ok(all.every((one) => one === file || one.coveredBy === file.fingerprint));
});

test("the same in Chinese", async () => {
  const made = repo(project);
  made.write({ "docker/.env": envFile });
  made.git("add", "-f", "docker/.env");
  const file = (await staged(made, "--lang", "zh")).find(({ ruleId }) => ruleId === "env-file-committed");
  assert.ok(file !== undefined);
  assert.deepEqual(beside(file).slice(0, 5), [
    ".gitignore:2 这一行忽略了它，但它仍被加入（如使用 `git add -f`）",
    "docker/compose.yaml:2 服务 api 通过 `env_file` 读取它",
    "docker/compose.yaml:6 服务 db 从中取用 DB_PASSWORD",
    "docker/.env.example:2 DB_PASSWORD 的值与此示例文件相同，任何人都能看到",
    "docker/Dockerfile:2 构建会把它带入镜像：在 docker/.dockerignore 中加一行 .env",
  ]);
});

test("the fix names the line that .gitignore lacks, and following it keeps the file out", async () => {
  const made = repo({ "README.md": "x\n" });
  made.stage({ "docker/.env": envFile });
  const [file] = await staged(made);
  const line = /add the line (\S+) to \.gitignore$/.exec(file?.fix ?? "")?.[1];
  assert.equal(line, "docker/.env");
  made.git("rm", "-q", "--cached", "docker/.env");
  made.stage({ ".gitignore": `${line}\n` });
  made.git("add", "-A");
  assert.deepEqual(await staged(made), []);
});

test("the terminal shows what stands beside the file", async () => {
  const made = repo(project);
  made.stage({ "docker/.env": envFile });
  const { stdout } = await stackgate(["scan", "--staged"], { cwd: made.path, columns: 100 });
  for (const place of [".gitignore:2:1", "docker/compose.yaml:2:", "docker/.env.example:2:1", "docker/Dockerfile:2:1"])
    assert.ok(stdout.includes(`${place}`), place);
});

test("each place of a secret tells the others", async () => {
  const made = repo({ "README.md": "x\n" });
  made.stage({ ".env": `OPENAI_API_KEY=${KEY}\n`, "src/llm.ts": `\nexport const key = "${KEY}";\n` });
  const keys = (await staged(made)).filter(({ ruleId }) => ruleId === "openai-key-project");
  assert.deepEqual(keys.map(beside), [
    ["src/llm.ts:2 the same secret is here too"],
    [".env:1 the same secret is here too"],
  ]);
});

test("two secrets, and two equal values that are none, are no pair", async () => {
  const made = repo({ "README.md": "x\n" });
  const other = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1);
  made.stage({
    "a.ts": `export const key = "${KEY}";\n`,
    "b.ts": `export const key = "${other}";\nconst x = "${"a".repeat(30)}";\n`,
  });
  made.stage({ "c.ts": `const y = "${"a".repeat(30)}";\n` });
  assert.deepEqual((await staged(made)).map(beside), [[], []]);
});

test("a mounted key is told at the compose line, covered by the finding of the key itself", async () => {
  const made = repo({ "compose.yaml": "services:\n  web:\n    image: nginx:1.27.4\n" });
  made.stage({
    "compose.yaml": "services:\n  web:\n    image: nginx:1.27.4\n    volumes:\n      - ./certs:/etc/nginx/certs:ro\n",
    "certs/server.key": PEM,
  });
  const all = await staged(made);
  const key = all.find(({ ruleId }) => ruleId === "private-key-pem");
  const line = all.find(({ ruleId }) => ruleId === "compose-secret-in-config-content");
  assert.deepEqual([line?.path, line?.startLine, line?.coveredBy], ["compose.yaml", 5, key?.fingerprint]);
});
