// What `build:` says beside its Dockerfile.
import { itemsAt, type mapAt, scalarAt } from "./compose-fields.ts";
import { asBuild, asKeyed } from "./compose-merge.ts";
import type { Service } from "./compose-service.ts";
import type { Mark } from "./compose-source-text.ts";
import type { ScalarNode, YamlNode } from "./yaml-nodes.ts";

/** An argument of a build; without `scalar` it is passed through from whoever builds. */
export interface BuildArgument {
  readonly name: string;
  readonly key: Mark;
  readonly scalar?: ScalarNode;
}

/** `build.args`, as a map or a list. */
export function buildArguments(service: Service): readonly BuildArgument[] {
  const args = buildOf(service)?.entries.get("args")?.node;
  if (args === undefined) return [];
  return [...asKeyed(args).entries].map(([name, { node, keys }]) => ({
    name,
    key: keys.at(-1) ?? node.at,
    ...(node.kind === "scalar" && node.type !== "null" ? { scalar: node } : {}),
  }));
}

/** The items of `build.secrets`. */
export function buildSecrets(service: Service): readonly YamlNode[] {
  return itemsAt(buildOf(service), "secrets");
}

/** `build.context`, or `build` itself where it is a path. */
export function buildContext(service: Service): ScalarNode | undefined {
  return scalarAt(buildOf(service), "context");
}

function buildOf({ node }: Service): ReturnType<typeof mapAt> {
  const build = node.entries.get("build")?.node;
  return build === undefined ? undefined : asBuild(build);
}
