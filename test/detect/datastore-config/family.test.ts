import assert from "node:assert/strict";
import { test } from "node:test";
import { datastoreConfigFamily } from "../../../src/detect/datastore-config/family.ts";
import { datastoreConfigRules } from "../../../src/detect/datastore-config/rules.gen.ts";
import { datastoreConfigTexts } from "../../../src/detect/datastore-config/texts.gen.ts";
import { testConfigFamily } from "../../support/config-family.ts";
import { secretOf } from "../../support/secret.ts";
import { type Files, linesOf, pairOf } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const REDIS = "bind 0.0.0.0\nprotected-mode no\nport 6379\n";
const HBA = "local all all trust\nhost all all 10.0.0.0/8 trust\nhost all all all md5\n";
const SANDBOX = "app:\n  key: x\n  debug: true\nenable_network: true\nallowed_syscalls: [1, 2]\nproxy:\n  http: ''\n";
const files = (redis: string, hba: string, sandbox: string): Files => ({
  "redis.conf": redis,
  "pg_hba.conf": hba,
  "volumes/sandbox/conf/config.yaml": sandbox,
});
const before = files(REDIS, HBA, SANDBOX);

testConfigFamily({
  family: datastoreConfigFamily,
  rules: datastoreConfigRules,
  texts: datastoreConfigTexts,
  same: [
    [
      "comments and blank lines",
      files(`# x\n\n${REDIS}`, `# x\n${HBA.replaceAll("\n", " # y\n\n")}`, `# x\n${SANDBOX}`),
    ],
    [
      "other quotes and spaces",
      files(
        REDIS.replace("no", '"no"').replace("bind ", "BIND   "),
        HBA.replaceAll(" ", "\t").replace("md5", '"md5"'),
        SANDBOX.replace("debug: true", "debug: yes").replace("[1, 2]", "\n  - 1\n  - 2"),
      ),
    ],
    [
      "lines in another order",
      files(
        "port 6379\nprotected-mode no\nbind 0.0.0.0\n",
        HBA.split(/(?<=\n)/)
          .reverse()
          .join(""),
        SANDBOX,
      ),
    ],
    ["a mask for a length", files(REDIS, HBA.replace("10.0.0.0/8", "10.0.0.0 255.0.0.0"), SANDBOX)],
    [
      "moved files",
      { "x/redis.conf": REDIS, "x/pg_hba.conf": HBA, "docker/volumes/sandbox/conf/config.yaml": SANDBOX },
    ],
  ].map(([name, after]) => ({ name: `datastore-config: ${name}`, before, after: after as Files })),
  paths: Object.keys(before),
  pieces: [
    "bind *\n",
    "protected-mode no\n",
    'requirepass ""\n',
    "user default on\n",
    "host all all all trust\n",
    "local a",
    "app: {key: dify-sandbox}\n",
    "enable_network: yes\n",
    "allowed_syscalls: [1]\n",
    "proxy: &a {http: *a}\n",
    "[",
    '"',
    "\n",
  ],
});

test("without a base all is told, without a status", () => {
  assert.deepEqual(linesOf(toldOf(undefined, before)), [
    "pg-hba-trust - pg_hba.conf:1 warn",
    "pg-hba-trust - pg_hba.conf:2 block",
    "pg-hba-trust - pg_hba.conf:3 block",
    "redis-conf-open - redis.conf:2 block",
    "dify-sandbox-config - volumes/sandbox/conf/config.yaml:3 block",
    "dify-sandbox-config - volumes/sandbox/conf/config.yaml:4 block",
    "dify-sandbox-config - volumes/sandbox/conf/config.yaml:5 block",
  ]);
});

for (const line of ["requirepass PASSWORD", "user default on >PASSWORD ~* +@all"]) {
  test(`what guarded is told without its value: ${line}`, () => {
    const password = secretOf("{alnum:20}");
    const guarded = { "redis.conf": `${line.replace("PASSWORD", password)}\n${REDIS}` };
    const { detections } = datastoreConfigFamily.detect(pairOf(guarded, { "redis.conf": REDIS }));
    assert.deepEqual(
      detections.map(({ status }) => status),
      ["weakened"],
    );
    assert.ok(!JSON.stringify(detections).includes(password));
    const [was] = detections[0]?.related ?? [];
    assert.ok(
      was !== undefined && was.place.span.start > 0 === line.startsWith("user"),
      "a line of users is not shown",
    );
  });
}
