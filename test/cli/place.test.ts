import assert from "node:assert/strict";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly blocking: boolean;
    readonly confidence: string;
  }[];
}

const KEY = secretOf("sk-ant-api03-{b64url:93}AA");
const GENERIC = secretOf("{b64url:40}");
const PLACES = [
  "node_modules/a/index.js",
  "package-lock.json",
  "pnpm-lock.yaml",
  "dist/app.min.js",
  "logo.svg",
  ".env.example",
  "test/fixtures/case.json",
  "vendor/lib/a.go",
  "docs/README.zh.md",
];

async function scanned(text: string): Promise<Report["findings"]> {
  const repository = repo({ "README.md": "x\n" });
  repository.stage(Object.fromEntries(PLACES.map((path) => [path, text])));
  const told = await stackgate(["scan", "--staged", "--format", "json"], { cwd: repository.path });
  return (JSON.parse(told.stdout) as Report).findings;
}

test("no place hides a vendor's key, nor makes it less than blocking", async () => {
  const found = await scanned(`{"key": "${KEY}"}\n`);
  const keys = found.filter(({ ruleId }) => ruleId === "anthropic-api-key");
  assert.deepEqual(
    keys.map(({ path }) => path).toSorted(),
    PLACES.toSorted(),
    found.map(({ ruleId }) => ruleId).join(),
  );
  assert.ok(keys.every(({ blocking }) => blocking));
});

test("a generic secret blocks where something is configured, and only warns in tests, examples and prose", async () => {
  const found = await scanned(`{"api_secret": "${GENERIC}"}\n`);
  const blocking = found.filter((one) => one.blocking).map(({ path }) => path);
  for (const path of ["test/fixtures/case.json", "docs/README.zh.md", ".env.example"]) {
    assert.ok(
      found.some((one) => one.path === path),
      path,
    );
    assert.ok(!blocking.includes(path), path);
  }
  assert.ok(blocking.includes("package-lock.json"));
});
