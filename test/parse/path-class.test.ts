import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnvFileName } from "../../src/parse/path-class.ts";

const ENV_FILES: readonly (readonly [boolean, string])[] = [
  [
    true,
    ".env .ENV a/.env .env.local .env.production .envrc .env.keys app.env prod.app.env example.com.env docker/envs/core/api.conf x/docker/envs/a.env",
  ],
  [
    false,
    ".env.example .env.production.example .env.example.local .env.sample .env.template .env.dist .env.tmpl .env.j2 .env-example",
  ],
  [
    false,
    "example.env sample.env app.template.env docker/envs/db.env.example env environment.ts docker/envs.md my.environment .envoy.yaml",
  ],
];
for (const [expected, paths] of ENV_FILES) {
  for (const path of paths.split(" ")) {
    test(`isEnvFileName() says ${expected} to ${path}`, () => assert.equal(isEnvFileName(path), expected));
  }
}
