import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  isComposeName,
  isDockerfileName,
  isEnvLikeName,
  isIgnoreName,
  isPreloaded,
  isServerConfigName,
  isWorkflowPath,
  POLICY_PATH,
} from "../../src/parse/path-class.ts";

const KINDS = [isComposeName, isEnvLikeName, isDockerfileName, isServerConfigName, isIgnoreName, isWorkflowPath];
const PARTS =
  ". - _ / .yml .yaml .conf .template .example compose docker-compose stack podman container Dockerfile Containerfile env .env rc envs docker nginx / conf.d sites-enabled sandbox/conf/config.yaml caddyfile .caddy valkey traefik redis pg_hba postgresql my.cnf squid .gitignore .dockerignore .github .gitea .forgejo workflows .gitlab-ci override a x.ts".split(
    " ",
  );

test("isPreloaded() takes every path of the kinds that families judge, and no other", () => {
  const path = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
  let taken = 0;
  fc.assert(
    fc.property(path, fc.boolean(), (lower, isUpper) => {
      const name = isUpper ? lower.toUpperCase() : lower;
      const expected = KINDS.some((is) => is(name)) || name === POLICY_PATH;
      if (expected) taken++;
      assert.equal(isPreloaded(name), expected, name);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(taken > 500, `${taken}`);
  assert.ok(isPreloaded(POLICY_PATH));
});
