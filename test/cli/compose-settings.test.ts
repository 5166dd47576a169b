// What the policy file says of compose projects that no file of the repository tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const image = (name: string): string => `services:\n  api:\n    image: ${name}\n`;
const web = (ports: string): string =>
  `services:\n  web:\n    image: nginx:1.29.1\n    mem_limit: 1g\n    cpus: 1\n    ports: [${ports}]\n`;
const LISTED =
  'compose:\n  trusted-registries: [registry.acme.test:5000, "*.corp.test", 10.0.0.5:5000, docker.1ms.run]\n';
const UPSTREAM = "compose: {tls-terminated-upstream: true}\n";

const cases: readonly {
  readonly name: string;
  readonly policy: string;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
  readonly told: readonly string[];
}[] = [
  ...[
    { name: "a registry that nobody listed warns", policy: "", host: "registry.else.test/a:1", told: ["warn"] },
    {
      name: "a list makes one that is not on it block",
      policy: LISTED,
      host: "registry.else.test/a:1",
      told: ["block"],
    },
    { name: "one on the list is not told", policy: LISTED, host: "registry.acme.test:5000/a:1", told: [] },
    { name: "another port is another registry", policy: LISTED, host: "registry.acme.test:5001/a:1", told: ["block"] },
    { name: "what lies below a listed name is on the list", policy: LISTED, host: "eu.corp.test/a:1", told: [] },
    { name: "a name that only ends alike is not", policy: LISTED, host: "evilcorp.test/a:1", told: ["block"] },
    {
      name: "a listed name is not what begins alike",
      policy: LISTED,
      host: "x.corp.test.evil.test/a:1",
      told: ["block"],
    },
    { name: "an address on the list is not told", policy: LISTED, host: "10.0.0.5:5000/a:1", told: [] },
    { name: "one that everyone knows needs no list", policy: LISTED, host: "ghcr.io/acme/a:1", told: [] },
    { name: "a listed mirror still warns", policy: LISTED, host: "docker.1ms.run/library/a:1", told: ["warn"] },
    {
      name: "a gate for the rule stands in for what the list asks",
      policy: `${LISTED}gates: {compose-image-untrusted-registry: warn}\n`,
      host: "registry.else.test/a:1",
      told: ["warn"],
    },
    {
      name: "an empty list trusts those that everyone knows",
      policy: "compose: {trusted-registries: []}\n",
      host: "registry.else.test/a:1",
      told: ["block"],
    },
  ].map(({ host, ...one }) => ({
    ...one,
    rule: "compose-image-untrusted-registry",
    before: image("ghcr.io/acme/a:1"),
    after: image(host),
  })),
  {
    name: "an entry without TLS warns",
    policy: "",
    rule: "compose-no-tls",
    before: web('"127.0.0.1:80:80"'),
    after: web('"80:80"'),
    told: ["warn"],
  },
  {
    name: "TLS that went blocks",
    policy: "",
    rule: "compose-no-tls",
    before: web('"80:80", "443:443"'),
    after: web('"80:80"'),
    told: ["block"],
  },
  {
    name: "nothing is told of an entry behind TLS of another",
    policy: UPSTREAM,
    rule: "compose-no-tls",
    before: web('"127.0.0.1:80:80"'),
    after: web('"80:80"'),
    told: [],
  },
  {
    name: "nor of TLS that went to another",
    policy: UPSTREAM,
    rule: "compose-no-tls",
    before: web('"80:80", "443:443"'),
    after: web('"80:80"'),
    told: [],
  },
  {
    name: "a setting that says no changes nothing",
    policy: "compose: {tls-terminated-upstream: false}\n",
    rule: "compose-no-tls",
    before: web('"80:80", "443:443"'),
    after: web('"80:80"'),
    told: ["block"],
  },
];

for (const { name, policy, before, after, rule, told } of cases) {
  test(`compose settings: ${name}`, async () => {
    const { path: cwd, stage } = repo({ "compose.yaml": before, ".stackgate.yml": `version: 1\n${policy}` });
    stage({ "compose.yaml": after });
    const { stdout } = await stackgate(["scan", "--staged", "--format", "json"], { cwd });
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly ruleId: string; readonly gate: string }[];
    };
    assert.deepEqual(
      findings.filter(({ ruleId }) => ruleId === rule).map(({ gate }) => gate),
      told,
    );
  });
}

for (const policy of [
  "compose: [a]",
  "compose: {trusted-registry: [a]}",
  "compose: {trusted-registries: a.test}",
  "compose: {trusted-registries: [1]}",
  "compose: {tls-terminated-upstream: yes}",
]) {
  test(`a policy file with ${policy} is no policy`, async () => {
    const { path: cwd } = repo({ ".stackgate.yml": `${policy}\n`, "compose.yaml": image("a:1") });
    const { code, stderr } = await stackgate(["scan"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /\.stackgate\.yml:1:\d+/);
  });
}
