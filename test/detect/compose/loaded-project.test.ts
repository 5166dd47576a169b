import assert from "node:assert/strict";
import { test } from "node:test";
import { loadedProject } from "../../../src/detect/compose/loaded-project.ts";
import type { Snapshot } from "../../../src/model/document.ts";
import { snapshotOf } from "../../support/snapshot-cases.ts";
import "../../support/yaml.ts";

const PROJECT = { key: "/", folder: "", paths: ["compose.yaml"] };
const FILES = { "compose.yaml": "services:\n  api:\n    image: ${IMAGE}\n", ".env": "IMAGE=web\n" };

const imageOf = (snapshot: Snapshot): string | undefined =>
  loadedProject(PROJECT, snapshot).services.get("api")?.image?.value;

test("loadedProject() gives all who ask the same project of a snapshot, and another of another", () => {
  const snapshot = snapshotOf(FILES);
  const project = loadedProject(PROJECT, snapshot);
  assert.equal(loadedProject({ ...PROJECT }, snapshot), project);
  assert.notEqual(loadedProject({ ...PROJECT, key: "compose.yaml" }, snapshot), project);
  assert.notEqual(loadedProject(PROJECT, snapshotOf(FILES)), project);
});

test("loadedProject() sees what a snapshot has loaded since", () => {
  const whole = snapshotOf(FILES);
  let list = whole.list();
  let isLoaded = false;
  const snapshot: Snapshot = {
    ...whole,
    read: (path) => (path === ".env" && !isLoaded ? undefined : whole.read(path)),
    list: () => list,
  };
  assert.notEqual(imageOf(snapshot), "web");
  isLoaded = true;
  list = [...list];
  assert.equal(imageOf(snapshot), "web");
});
