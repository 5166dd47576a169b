// The families that judge whole projects, loaded only when something in the scan concerns them.
import type { Rule } from "../model/rule.ts";
import {
  BASELINE_PATH,
  isComposeName,
  isDockerfileName,
  isEnvLikeName,
  isPolicyPath,
  isServerConfigName,
  isWorkflowPath,
  isYamlName,
} from "../parse/path-class.ts";
import type { SnapshotFamily } from "./family.ts";

export interface LoadedFamily {
  readonly family: SnapshotFamily;
  readonly rules: readonly Rule[];
}

interface FamilyEntry {
  /** A changed path of this kind concerns the family, and so does any change where head lists a file of the second kind. */
  readonly changed: (path: string) => boolean;
  readonly listed: (path: string) => boolean;
  load(): Promise<LoadedFamily>;
}

const entries: readonly FamilyEntry[] = [
  {
    changed: (path) => isEnvLikeName(path) || isYamlName(path),
    listed: isComposeName,
    load: async () => {
      const [{ envFileFamily }, { envFileRules }] = await Promise.all([
        import("./env-file/family.ts"),
        import("./env-file/rules.gen.ts"),
      ]);
      return { family: envFileFamily, rules: envFileRules };
    },
  },
  {
    changed: (path) => isYamlName(path) || isEnvLikeName(path) || isDockerfileName(path) || isServerConfigName(path),
    listed: isComposeName,
    load: async () => {
      const [{ composeFamily }, { composeRules }] = await Promise.all([
        import("./compose/family.ts"),
        import("./compose/rules.gen.ts"),
      ]);
      return { family: composeFamily, rules: composeRules };
    },
  },
  configEntry(async () => {
    const [{ nginxFamily }, { nginxRules }] = await Promise.all([
      import("./nginx/family.ts"),
      import("./nginx/rules.gen.ts"),
    ]);
    return { family: nginxFamily, rules: nginxRules };
  }),
  configEntry(async () => {
    const [{ proxyFamily }, { proxyRules }] = await Promise.all([
      import("./proxy/family.ts"),
      import("./proxy/rules.gen.ts"),
    ]);
    return { family: proxyFamily, rules: proxyRules };
  }),
  configEntry(async () => {
    const [{ datastoreConfigFamily }, { datastoreConfigRules }] = await Promise.all([
      import("./datastore-config/family.ts"),
      import("./datastore-config/rules.gen.ts"),
    ]);
    return { family: datastoreConfigFamily, rules: datastoreConfigRules };
  }),
  {
    changed: (path) => isWorkflowPath(path) || isPolicyPath(path) || path === BASELINE_PATH,
    listed: () => false,
    load: async () => {
      const [{ policyFamily }, { policyRules }] = await Promise.all([
        import("./policy/family.ts"),
        import("./policy/rules.gen.ts"),
      ]);
      return { family: policyFamily, rules: policyRules };
    },
  },
];

/** A compose service may mount as its configuration whatever file it likes. */
function configEntry(load: FamilyEntry["load"]): FamilyEntry {
  return { changed: isServerConfigName, listed: isComposeName, load };
}

/** The families that a change of `changedPaths` concerns; `lists` tells whether head lists a path of some kind. */
export async function familiesFor(
  changedPaths: readonly string[],
  lists: (test: (path: string) => boolean) => Promise<boolean>,
): Promise<readonly LoadedFamily[]> {
  if (changedPaths.length === 0) return [];
  const concerned = await Promise.all(
    entries.map(async (entry) => changedPaths.some(entry.changed) || (await lists(entry.listed))),
  );
  return Promise.all(entries.filter((_, i) => concerned[i] === true).map((entry) => entry.load()));
}

/** All of them, for listing rules. */
export async function allFamilies(): Promise<readonly LoadedFamily[]> {
  return Promise.all(entries.map((entry) => entry.load()));
}
