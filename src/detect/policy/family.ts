// What guards the repository: the gate's own steps in workflows, and the policy.
import type { Snapshot, SnapshotPair } from "../../model/document.ts";
import { BASELINE_PATH, isPolicyPath, isWorkflowPath } from "../../parse/path-class.ts";
import { withYamlLibrary } from "../../parse/yaml-library-loader.ts";
import type { SnapshotDetections, SnapshotFamily } from "../family.ts";
import { gatesIn } from "./gates.ts";
import { policyRules } from "./rules.gen.ts";

/** Judges changes alone: a repository without a gate is not at fault. */
export const policyFamily: SnapshotFamily = { explore, detect };

async function explore(snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void> {
  await withYamlLibrary(() => {
    if (changedPaths === undefined || changedPaths.some(isWorkflowPath)) gatesIn(snapshot);
    for (const path of changedPaths ?? []) if (isPolicyPath(path) || path === BASELINE_PATH) snapshot.read(path);
  });
}

function detect(pair: SnapshotPair): SnapshotDetections {
  const { base } = pair;
  if (base === undefined) return { detections: [], problems: [] };
  return { detections: policyRules.flatMap((rule) => rule.judge({ ...pair, base })), problems: [] };
}
