// Compose files that are written to be a burden: each is told for what it is, soon, and no scan of it is clean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, repo } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const N = 100_000;
const MAX_SECONDS = 20;
const APP = "services:\n  app:\n    image: ghcr.io/acme/app:1.4.2\n";
const bomb = (line: (name: string, before: string) => string): string =>
  Array.from({ length: 12 }, (_, i) => line(`a${i + 1}`, `a${i}`)).join("");

const cases: readonly { readonly name: string; readonly files: Files; readonly told: string; readonly code: 0 | 1 }[] =
  [
    {
      name: "a bomb of lists",
      files: {
        "compose.yaml": `x-0: &a0 [x, x]\n${bomb((name, before) => `x-${name}: &${name} [${`*${before},`.repeat(10)}]\n`)}${APP}    labels: *a12\n`,
      },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "a bomb of maps",
      files: {
        "compose.yaml": `x-0: &a0 {k: v}\n${bomb((name, before) => `x-${name}: &${name} {a: *${before}, b: *${before}, c: *${before}, d: *${before}}\n`)}${APP}    labels: *a12\n`,
      },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "lists 100,000 deep",
      files: { "compose.yaml": `${APP}x-a: ${"[".repeat(N)}${"]".repeat(N)}\n` },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "maps 100,000 deep that never close",
      files: { "compose.yaml": `${APP}x-a: ${"{a: ".repeat(N)}\n` },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "50 MB",
      files: { "compose.yaml": APP + "# filler of a line\n".repeat(Math.ceil((50 << 20) / 19)) },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "services that extend in a circle",
      files: { "compose.yaml": "services: {a: {image: x, extends: b}, b: {image: y, extends: a}}\n" },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "files that include in a circle",
      files: {
        "compose.yaml": `include: [b.yaml]\n${APP}`,
        "b.yaml": "include: [compose.yaml]\nservices: {b: {image: x}}\n",
      },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "an anchor that holds itself",
      files: { "compose.yaml": "services: &s {a: {image: x, labels: *s}}\n" },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "a key twice, the second harmless",
      files: { "compose.yaml": `${APP}    privileged: true\n    privileged: false\n` },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "an extended file out of the repository",
      files: { "compose.yaml": "services: {a: {extends: {file: ../../../etc/passwd, service: a}}}\n" },
      told: "compose-unresolved-reference",
      code: 0,
    },
    {
      name: "an extended file of the host",
      files: { "compose.yaml": "services: {a: {extends: {file: /etc/compose.yaml, service: a}}}\n" },
      told: "compose-unresolved-reference",
      code: 0,
    },
    {
      name: "an included file out of the repository",
      files: { "compose.yaml": `include: [../../etc/compose.yaml]\n${APP}` },
      told: "compose-unresolved-reference",
      code: 0,
    },
    {
      name: "an env file out of the repository",
      files: { "compose.yaml": `${APP}    env_file: ../../../etc/environment\n` },
      told: "compose-unresolved-reference",
      code: 0,
    },
    {
      name: "a tag of another language",
      files: { "compose.yaml": `${APP}    command: !!python/object/apply:os.system [id]\n` },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "a tag of its own before a value that counts",
      files: { "compose.yaml": `${APP}    privileged: !harmless true\n` },
      told: "compose-privileged",
      code: 1,
    },
    {
      name: "defaults 50,000 deep",
      files: { "compose.yaml": `${APP}    command: "${"$".concat("{A:-").repeat(50_000)}x${"}".repeat(50_000)}"\n` },
      told: "compose-invalid",
      code: 1,
    },
    {
      name: "names that objects have by nature",
      files: { "compose.yaml": "services: {__proto__: {image: x, privileged: true}, constructor: {image: y}}\n" },
      told: "compose-privileged",
      code: 1,
    },
  ];

for (const { name, files, told, code } of cases) {
  test(`a compose file with ${name} is told for what it is, soon`, async () => {
    const { path: cwd, stage } = repo({ "README.md": "stack\n" });
    stage(files);
    const start = process.cpuUsage();
    const result = await stackgate(["scan", "--staged", "--format", "json"], { cwd });
    const seconds = process.cpuUsage(start).user / 1e6;
    const { findings } = JSON.parse(result.stdout) as { readonly findings: readonly { readonly ruleId: string }[] };
    assert.ok(
      findings.some(({ ruleId }) => ruleId === told),
      findings.map(({ ruleId }) => ruleId).join(", "),
    );
    assert.equal(result.code, code);
    assert.ok(seconds < MAX_SECONDS, `${seconds.toFixed(1)} s of processor time`);
  });
}

test("a compose or env file that is a link out of the repository is no clean scan, unless the policy accepts it", async () => {
  for (const [path, link] of [
    ["compose.yaml", "/srv/stack/compose.yaml"],
    ["app/.env", "../../.env"],
  ] as const) {
    const { path: cwd, stage } = repo({ "README.md": "stack\n" });
    stage({ [path]: { link } });
    const { stdout, code } = await stackgate(["scan", "--staged", "--format", "json"], { cwd });
    const { problems } = JSON.parse(stdout) as { readonly problems: readonly { path: string; code: string }[] };
    assert.deepEqual(
      [problems.map((problem) => `${problem.path} ${problem.code}`), code],
      [[`${path} link-outside`], 2],
      stdout,
    );
    stage({
      [path]: { link },
      ".stackgate.yml": `version: 1\nallow: [{ problem: link-outside, path: ${path}, reason: made on the host }]\n`,
    });
    assert.equal((await stackgate(["scan", "--staged"], { cwd })).code, 0);
  }
  const { path: cwd, stage } = repo({ "README.md": "stack\n", "stack/compose.yaml": APP });
  stage({ "compose.yaml": { link: "stack/compose.yaml" }, tool: { link: "/usr/bin/tool" } });
  assert.equal((await stackgate(["scan", "--staged"], { cwd })).code, 0);
});
