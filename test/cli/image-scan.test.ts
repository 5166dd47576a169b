import assert from "node:assert/strict";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const COMPOSE = "services:\n  app:\n    image: ghcr.io/acme/app:1.4.2\n";
const SCAN =
  "pipeline {\n  agent any\n  stages { stage('scan') { steps {\n    sh 'trivy image ghcr.io/acme/app:1.4.2'\n  } } }\n}\n";
const NO_SCAN = SCAN.replace(/ {4}sh .*\n/, "");

const told = async (cwd: string): Promise<readonly string[]> => {
  const { stdout } = await stackgate(["scan", "--staged", "--format", "json"], { cwd });
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly { readonly ruleId: string; readonly path: string; readonly status: string }[];
  };
  return findings.map(({ ruleId, path, status }) => `${path} ${ruleId} ${status}`);
};

test("a change of CI alone that drops the image scan is told, where there is a stack", async () => {
  const { path: cwd, stage } = repo({ "app/compose.yaml": COMPOSE, Jenkinsfile: SCAN });
  stage({ Jenkinsfile: NO_SCAN });
  assert.deepEqual(await told(cwd), ["Jenkinsfile compose-no-image-scan weakened"]);
});

test("a change of a stack alone asks what CI runs on both sides and tells nothing", async () => {
  const { path: cwd, stage } = repo({ "app/compose.yaml": COMPOSE, Jenkinsfile: SCAN });
  stage({ "app/compose.yaml": COMPOSE.replace("1.4.2", "1.5.0") });
  assert.deepEqual(await told(cwd), []);
});

test("without a stack it is no business of ours", async () => {
  const { path: cwd, stage } = repo({ Jenkinsfile: SCAN, "a.yml": "a: 1\n" });
  stage({ Jenkinsfile: NO_SCAN, "a.yml": "a: 2\n" });
  assert.deepEqual(await told(cwd), []);
});
