// What a fingerprint says of a finding, wherever and however its text stands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const OTHER_KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 1);
const PASSWORD = secretOf("{alnum:24}");
const OTHER_PASSWORD = secretOf("{alnum:24}", 1);
const PEM = ["{b64:64}", "{b64:64}", "{b64:64}"].map((line, i) => secretOf(line, i));
const pem = (indent: string): string =>
  [`-----BEGIN ${"PRIVATE"} KEY-----`, ...PEM, `-----END ${"PRIVATE"} KEY-----`]
    .map((line) => indent + line)
    .join("\n");

async function fingerprints(files: Files): Promise<readonly string[]> {
  const made = repo(files);
  made.git("add", "-A", "-f");
  const { stdout } = await stackgate(["scan", "--format", "json"], { cwd: made.path });
  const { findings } = JSON.parse(stdout) as { findings: readonly { ruleId: string; fingerprint: string }[] };
  return [...new Set(findings.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`))].sort();
}

const env = `A=1\nDB_PASSWORD=${PASSWORD}\nOPENAI_API_KEY=${KEY}\n`;
const compose = [
  "name: shop",
  "services:",
  "  db:",
  "    image: postgres:16.9",
  "    privileged: true",
  "    env_file: .env",
  "    environment:",
  `      POSTGRES_PASSWORD: ${PASSWORD}`,
  "",
].join("\n");
const squid = "http_access allow all\nhttp_port 3128\n";

const same: readonly { readonly name: string; readonly a: Files; readonly b: Files }[] = [
  {
    name: "a key in another file",
    a: { "src/a.ts": `const k = "${KEY}";\n` },
    b: { "lib/b.py": `\n\n  k = '${KEY}'\n` },
  },
  { name: "an env file in another folder", a: { "api/.env": env }, b: { "deploy/prod/.env": env } },
  { name: "an env file with comments and other lines", a: { ".env": env }, b: { ".env": `# ours\n\nB=2\n${env}` } },
  { name: "an env file with CRLF", a: { ".env": env }, b: { ".env": env.replaceAll("\n", "\r\n") } },
  {
    name: "a compose project in another folder",
    a: { "a/compose.yaml": compose, "a/.env": env },
    b: { "b/c/docker-compose.yml": compose.replaceAll("  ", "    "), "b/c/.env": env },
  },
  {
    name: "a private key re-indented",
    a: { "k.yaml": `key: |\n${pem("  ")}\n` },
    b: { "x/k.yaml": `a:\n  key: |\n${pem("      ")}\n` },
  },
  { name: "a server's configuration in another folder", a: { "a/squid.conf": squid }, b: { "b/c/squid.conf": squid } },
];

for (const { name, a, b } of same) {
  test(`${name} keeps its fingerprints`, async () => {
    const [before, after] = [await fingerprints(a), await fingerprints(b)];
    assert.ok(before.length > 0);
    assert.deepEqual(after, before);
  });
}

const different: readonly { readonly name: string; readonly a: Files; readonly b: Files; readonly rule: string }[] = [
  {
    name: "another key on the same line",
    a: { "a.ts": `const k = "${KEY}";\n` },
    b: { "a.ts": `const k = "${OTHER_KEY}";\n` },
    rule: "openai-key-project",
  },
  {
    name: "another password on the same line",
    a: { "compose.yaml": compose },
    b: { "compose.yaml": compose.replace(PASSWORD, OTHER_PASSWORD) },
    rule: "compose-secret-in-environment",
  },
  {
    name: "all secrets of an env file exchanged",
    a: { ".env": env },
    b: { ".env": env.replace(PASSWORD, OTHER_PASSWORD).replace(KEY, OTHER_KEY) },
    rule: "env-file-committed",
  },
  {
    name: "one more secret in an env file",
    a: { ".env": env },
    b: { ".env": `${env}API_TOKEN=${OTHER_PASSWORD}\n` },
    rule: "env-file-committed",
  },
  {
    name: "another service",
    a: { "compose.yaml": compose },
    b: { "compose.yaml": compose.replace("  db:", "  pg:") },
    rule: "compose-privileged",
  },
];

for (const { name, a, b, rule } of different) {
  test(`${name} has another fingerprint`, async () => {
    const of = async (files: Files): Promise<readonly string[]> =>
      (await fingerprints(files)).filter((one) => one.startsWith(`${rule} `));
    const [before, after] = [await of(a), await of(b)];
    assert.ok(before.length > 0 && after.length > 0);
    assert.ok(!after.some((one) => before.includes(one)));
  });
}
