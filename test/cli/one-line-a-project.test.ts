// Rules that hold for nearly every stack: a line a project and rule, and a refusal only when a protection goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const SERVICES = ["api", "worker", "web"];
const stack = (names: readonly string[], limit = ""): string =>
  `services:\n${names.map((name) => `  ${name}:\n    image: ghcr.io/acme/${name}:1.4.2\n${limit}`).join("")}`;
const LIMITED = "    mem_limit: 1g\n    cpus: 0.5\n";
/** In the order of a report. */
const RULES = [
  "compose-cap-drop-missing",
  "compose-healthcheck-missing",
  "compose-no-cpu-limit",
  "compose-no-log-rotation",
  "compose-no-memory-limit",
  "compose-no-pids-limit",
  "compose-read-only-missing",
  "compose-user-missing",
];
const LIMITS = ["compose-no-cpu-limit", "compose-no-memory-limit"];

interface Told {
  readonly ruleId: string;
  readonly path: string;
  readonly title: string;
  readonly message: string;
  readonly gate: string;
  readonly blocking: boolean;
  readonly related?: readonly { readonly startLine: number }[];
}

/** A repository with one limited service, and a second project beside it. */
const started = (): ReturnType<typeof repo> =>
  repo({ "app/compose.yaml": stack(["db"], LIMITED), "tools/compose.yaml": stack(["ci"], LIMITED) });

async function findings(cwd: string, ...argv: readonly string[]): Promise<readonly Told[]> {
  const { stdout } = await stackgate(["scan", "--staged", "--format", "json", ...argv], { cwd });
  return (JSON.parse(stdout) as { readonly findings: readonly Told[] }).findings;
}

test("new services without limits are one finding a rule and project, whatever their number, and block nothing", async () => {
  const { path: cwd, stage } = started();
  stage({
    "app/compose.yaml": stack(["db"], LIMITED) + stack(SERVICES).replace("services:\n", ""),
    "tools/compose.yaml": stack(["ci"], LIMITED) + stack(["lint", "docs"]).replace("services:\n", ""),
  });
  const told = await findings(cwd);
  assert.deepEqual(
    told.map(({ path, ruleId, gate, blocking }) => `${path} ${ruleId} ${gate} ${blocking}`),
    ["app", "tools"].flatMap((folder) => RULES.map((rule) => `${folder}/compose.yaml ${rule} summary false`)),
  );
  assert.deepEqual(
    told.filter(({ ruleId }) => LIMITS.includes(ruleId)).map(({ title }) => title),
    [
      "No CPU limit: 3 services, such as api",
      "No memory limit: 3 services, such as api",
      "No CPU limit: 2 services, such as lint",
      "No memory limit: 2 services, such as lint",
    ],
  );
  assert.equal(told[0]?.message, "Services api, worker, web.");
  assert.equal(told[0]?.related?.length, 2, "each other service has its place");
});

test("the page has a line for each, names the rule and is no refusal; in Chinese too", async () => {
  const { path: cwd, stage } = started();
  stage({ "app/compose.yaml": stack(["db"], LIMITED) + stack(SERVICES).replace("services:\n", "") });
  const { stdout, code } = await stackgate(["scan", "--staged"], { cwd });
  assert.equal(code, 0);
  const lines = stdout.split("\n");
  for (const [rule, title] of [
    ["compose-no-cpu-limit", "No CPU limit"],
    ["compose-no-memory-limit", "No memory limit"],
  ]) {
    const own = lines.filter((line) => line.includes(rule ?? ""));
    assert.equal(own.length, 1, stdout);
    assert.match(own[0] ?? "", new RegExp(`^· low {2}${title}: 3 services, such as api +${rule}$`));
  }
  assert.match(stdout, /nothing blocks {2}8 minor/);
  const zh = await stackgate(["scan", "--staged", "--lang", "zh"], { cwd });
  assert.match(zh.stdout, /· 低危 {2}未限制内存：3 个服务，例如 api +compose-no-memory-limit/);
});

test("a hook whose commit has nothing else to tell says so in its one line", async () => {
  const { path: cwd, stage } = started();
  stage({ "app/compose.yaml": stack(["db"], LIMITED) + stack(SERVICES).replace("services:\n", "") });
  const { stdout, stderr, code } = await stackgate(["hook", "pre-commit"], { cwd });
  assert.equal(code, 0);
  assert.match(`${stdout}${stderr}`, /^✔ stackgate: nothing blocks in 1 staged file \(8 minor\)\n/);
});

test("a limit that goes blocks for its own service alone, and old services say nothing", async () => {
  const { path: cwd, stage } = repo({
    "compose.yaml": stack(SERVICES) + stack(["db"], LIMITED).replace("services:\n", ""),
  });
  stage({ "compose.yaml": stack([...SERVICES, "db"]) });
  assert.deepEqual(
    (await findings(cwd)).map(({ ruleId, gate, blocking }) => `${ruleId} ${gate} ${blocking}`),
    ["compose-no-cpu-limit warn false", "compose-no-memory-limit block true"],
  );
});

test("a single service keeps the rule's own words", async () => {
  const { path: cwd, stage } = started();
  stage({ "app/compose.yaml": stack(["db"], LIMITED) + stack(["web"]).replace("services:\n", "") });
  assert.deepEqual(
    (await findings(cwd)).filter(({ ruleId }) => LIMITS.includes(ruleId)).map(({ title }) => title),
    ["Nothing limits the CPU time of service web", "Nothing limits the memory of service web"],
  );
});

test("with all rules, what is off by default is a finding a rule and project too", async () => {
  const { path: cwd, stage } = started();
  stage({ "app/compose.yaml": stack(["db"], LIMITED) + stack(SERVICES).replace("services:\n", "") });
  const told = await findings(cwd, "--all-rules");
  const ids = told.map(({ ruleId }) => ruleId);
  for (const rule of ["compose-image-no-digest", "compose-no-new-privileges-missing", ...RULES])
    assert.equal(ids.filter((id) => id === rule).length, 1, rule);
  assert.ok(told.every(({ gate }) => gate === "summary"));
});

test("with all rules, the entry of a reverse proxy is told too, where it is new", async () => {
  const proxy = (tag: string): string =>
    `services:\n  web:\n    image: nginx:${tag}\n    ports:\n      - "80:80"\n      - "443:443"\n`;
  const { path: cwd, stage, commit } = started();
  stage({ "web/compose.yaml": proxy("1.29.1") });
  const ofPorts = (told: readonly Told[]): readonly string[] =>
    told
      .filter(({ ruleId }) => /^compose-(?:port-public|privileged-port)$/.test(ruleId))
      .map(({ ruleId, gate, related = [] }) => `${ruleId} ${gate} +${related.length}`);
  assert.deepEqual(ofPorts(await findings(cwd)), []);
  assert.deepEqual(ofPorts(await findings(cwd, "--all-rules")), [
    "compose-port-public summary +1",
    "compose-privileged-port summary +1",
  ]);
  commit("web");
  stage({ "web/compose.yaml": proxy("1.29.2") });
  assert.deepEqual(ofPorts(await findings(cwd, "--all-rules")), []);
});
