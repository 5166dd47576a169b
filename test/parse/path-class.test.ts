import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnvFileName, serverConfigKind } from "../../src/parse/path-class.ts";

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

const SERVER_CONFIGS: Readonly<Record<string, string>> = {
  nginx:
    "nginx.conf docker/nginx.conf a/nginx.prod.conf web.nginx.conf nginx/proxy.conf nginx/conf.d/a.conf .nginx/x.conf nginx/snippets/tls.conf conf.d/default.conf.template sites-enabled/app etc/nginx/sites-available/app.conf NGINX.CONF nginx.conf.example ragflow.conf.template nginx/nginx.conf.j2",
  caddy: "Caddyfile deploy/Caddyfile Caddyfile.prod Caddyfile-local caddyfile caddy/site.caddy Caddyfile.example",
  squid: "squid.conf ssrf_proxy/squid.conf.template squid-prod.conf",
  redis: "redis.conf conf/redis.conf redis-cluster.conf valkey.conf",
  "pg-hba": "pg_hba.conf postgres/pg_hba.conf pg_hba.conf.sample",
  "dify-sandbox": "volumes/sandbox/conf/config.yaml docker/volumes/sandbox/conf/config.yaml",
  undefined:
    "postgresql.conf my.cnf conf/app.conf nginx/Dockerfile nginx/index.html sandbox/config.yaml config.yaml src/squid.ts redis.conf.md supervisord.conf src/caddyfile.ts Caddyfile.md caddyfile.go docs/Caddyfile.test.js",
};
for (const [kind, paths] of Object.entries(SERVER_CONFIGS)) {
  for (const path of paths.split(" ")) {
    test(`serverConfigKind() says ${kind} of ${path}`, () => assert.equal(String(serverConfigKind(path)), kind));
  }
}
