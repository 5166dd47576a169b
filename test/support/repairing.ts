// A project with its repairs made, as a scan proposes them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Repairs } from "../../src/model/repair.ts";
import { DEFAULT_POLICY } from "../../src/policy/policy.ts";
import { scan } from "../../src/scan.ts";
import { folderSource } from "../../src/source/folder.ts";
import { folder } from "./repo.ts";

/** Contents by path. */
export type Project = Readonly<Record<string, string>>;

export interface Repaired extends Omit<Repairs, "changed"> {
  readonly files: Project;
}

/** The files with all repairs made that are for `rules`; all of them when none is named. */
export async function repaired(
  files: Project,
  rules: readonly string[] = [],
  digests: ReadonlyMap<string, string> = new Map(),
): Promise<Repaired> {
  const cwd = folder("stack");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const result = await scan({
    source: folderSource({ cwd, paths: [] }),
    policy: DEFAULT_POLICY,
    language: "en",
    allRules: true,
    today: "2026-01-01",
    repairs: { digests },
  });
  const isWanted = ({ ruleId }: { readonly ruleId: string }): boolean => rules.length === 0 || rules.includes(ruleId);
  const { repairs = [], declined = [], changed = () => [] } = result.repairs ?? {};
  const made: Record<string, string> = { ...files };
  for (const { path, after } of changed(repairs.filter(isWanted))) made[path] = Buffer.from(after).toString("utf8");
  return { files: made, repairs: repairs.filter(isWanted), declined: declined.filter(isWanted) };
}
