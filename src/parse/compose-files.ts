// Files of the repository that a project gives to its containers.

import type { Mount } from "./compose-fields.ts";
import { mapAt, scalarAt } from "./compose-fields.ts";
import type { ComposeTree } from "./compose-load.ts";
import type { Service } from "./compose-service.ts";
import { type FileReader, type Mark, readSource, resolvePath, type SourceText } from "./compose-source-text.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { ScalarNode, YamlNode } from "./yaml-nodes.ts";

/** A file that a top-level secret or config is made of. */
export interface ContentFile {
  readonly kind: "secrets" | "configs";
  readonly name: string;
  readonly file: ScalarNode;
  readonly text: SourceText;
}

/** Configuration that a service mounts. */
export interface MountedFile {
  readonly mount: Mount;
  /** Of a YAML file; parsed where it is read, since that may have to wait for the parser. */
  readonly root: YamlNode;
}

/** What {@link readProjectFiles} found. */
export interface ProjectContents {
  readonly contents: readonly ContentFile[];
  /** By service. */
  readonly mounted: ReadonlyMap<string, readonly MountedFile[]>;
  /** What was read, or looked for. */
  readonly inputs: ReadonlySet<string>;
}

const MAX_FILES = 500;
/** Mounted files that a rule reads. */
const READ_MOUNTS = /(?:^|\/)traefik\.ya?ml$/i;

/** Reads the files of top-level secrets and configs, and the configuration that services mount, where the repository holds it. */
export function readProjectFiles(
  tree: ComposeTree,
  services: ReadonlyMap<string, Service>,
  folder: string,
  files: FileReader,
): ProjectContents {
  const inputs = new Set<string>();
  const read = (written: string, at: Mark): SourceText | undefined => {
    const path = resolvePath(tree.folders.get(at.text.path) ?? folder, written);
    if (path === undefined || inputs.size >= MAX_FILES) return undefined;
    inputs.add(path);
    return readSource(files, path);
  };
  const contents = (["secrets", "configs"] as const).flatMap((kind) =>
    [...(mapAt(tree.root, kind)?.entries ?? [])].flatMap(([name, { node }]): readonly ContentFile[] => {
      const file = node.kind === "map" ? scalarAt(node, "file") : undefined;
      const text = file === undefined || file.unknown === true ? undefined : read(file.value, file.at);
      return file === undefined || text === undefined ? [] : [{ kind, name, file, text }];
    }),
  );
  const mounted = new Map<string, readonly MountedFile[]>();
  for (const { name, mounts } of services.values()) {
    const found = mounts.flatMap((mount): readonly MountedFile[] => {
      const isRead = mount.type === "bind" && (READ_MOUNTS.test(mount.source) || READ_MOUNTS.test(mount.target));
      const text = isRead ? read(mount.source, mount.at) : undefined;
      const [root] = text === undefined ? [] : parseYaml(text).documents;
      return root === undefined ? [] : [{ mount, root }];
    });
    if (found.length > 0) mounted.set(name, found);
  }
  return { contents, mounted, inputs };
}
