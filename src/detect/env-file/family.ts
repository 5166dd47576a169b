// The env files of base against those of head.
import type { Snapshot, SnapshotPair } from "../../model/document.ts";
import { withYamlLibrary } from "../../parse/yaml-library-loader.ts";
import type { SnapshotDetections, SnapshotFamily } from "../family.ts";
import { type EnvFile, loadEnvFile } from "./env-file.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
import { envFilePaths } from "./env-paths.ts";
import { envFileRules } from "./rules.gen.ts";
import { surroundings } from "./surroundings.ts";

/** Judges each env file that a change adds, alters or takes away. */
export const envFileFamily: SnapshotFamily = { judgesFilesAlone: true, explore, detect };

async function explore(snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void> {
  await withYamlLibrary(() => {
    const paths = envFilePaths(snapshot, changedPaths ?? snapshot.list());
    for (const path of paths) snapshot.read(path);
    if (paths.length > 0) surroundings(snapshot, paths, "staged").builds();
  });
}

function detect(pair: SnapshotPair): SnapshotDetections {
  const detections = changesOf(pair).flatMap((change) => envFileRules.flatMap((rule) => rule.judge(change)));
  return { detections, problems: [] };
}

function changesOf({ base, head, changedPaths, exposure }: SnapshotPair): readonly EnvFileChange[] {
  const ofHead = envFilePaths(head, changedPaths);
  const ofBase = base === undefined ? [] : envFilePaths(base, changedPaths);
  const inHead = filesOf(head, ofHead);
  const around = surroundings(head, ofHead, exposure);
  // A file that is one only since compose names it is compared with what it was all the same.
  const inBase = base === undefined ? new Map<string, EnvFile>() : filesOf(base, [...ofBase, ...ofHead]);
  const fresh = [...inHead.values()].filter(({ path }) => !inBase.has(path));
  const gone = [...inBase.values()].filter(({ path }) => !head.has(path));
  return [...new Set([...ofHead, ...ofBase])].sort().map((path) => {
    const [now, before] = [inHead.get(path), inBase.get(path)];
    return {
      path,
      ...(now === undefined ? {} : { head: now }),
      ...(before === undefined ? {} : { base: before }),
      elsewhere: before === undefined ? gone : now === undefined ? fresh : [],
      hasBase: base !== undefined,
      around,
    };
  });
}

function filesOf(snapshot: Snapshot, paths: readonly string[]): ReadonlyMap<string, EnvFile> {
  const files = new Map<string, EnvFile>();
  for (const path of paths) {
    const file = loadEnvFile(path, snapshot);
    if (file !== undefined) files.set(path, file);
  }
  return files;
}
