// Files of the repository that a project gives to its containers.

import type { Mount } from "./compose-fields.ts";
import { mapAt, scalarAt } from "./compose-fields.ts";
import type { ComposeTree } from "./compose-load.ts";
import type { Service } from "./compose-service.ts";
import { type FileReader, type Mark, readSource, type SourceText } from "./compose-source-text.ts";
import { parseYaml } from "./parse-yaml.ts";
import { baseName } from "./path-class.ts";
import { resolvePath } from "./resolve-path.ts";
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

/** A file of the repository that a service gets by a bind mount, of the file itself or of a folder above it. */
export interface SourceFile {
  readonly mount: Mount;
  readonly text: SourceText;
}

/** What {@link readProjectFiles} found. */
export interface ProjectContents {
  readonly contents: readonly ContentFile[];
  /** By service. */
  readonly mounted: ReadonlyMap<string, readonly MountedFile[]>;
  /** By service; files that may hold a secret by what they are called. */
  readonly sources: ReadonlyMap<string, readonly SourceFile[]>;
  /** What was read, or looked for. */
  readonly inputs: ReadonlySet<string>;
}

const MAX_FILES = 500;
/** Mounted files that a rule reads. */
/** Files named like a key or a password, and those of formats that hold settings. */
const NAMED_LIKE_SECRET =
  /\.(?:key|pem|p8|ppk|jwk|jks|htpasswd|pgpass|passwd|kdbx)$|(?:^|[._-])(?:id_(?:rsa|dsa|ecdsa|ed25519)|htpasswd|pgpass|(?:private|server|tls|ssl|client|ca)[._-]?key|passwords?|passwd|secrets?|tokens?|credentials?|api[._-]?key)(?:$|[._-])/i;
const SETTINGS = /\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|txt|xml|acl|config)$/i;
const MAX_SOURCES = 40;
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
    return path === undefined ? undefined : readAt(path);
  };
  const readAt = (path: string): SourceText | undefined => {
    if (inputs.size >= MAX_FILES) return undefined;
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
  const sources = new Map<string, readonly SourceFile[]>();
  for (const { name, mounts } of services.values()) {
    const found = mounts.flatMap((mount): readonly SourceFile[] => {
      const from = tree.folders.get(mount.at.text.path) ?? folder;
      const path = mount.type === "bind" ? resolvePath(from, mount.source) : undefined;
      if (path === undefined) return [];
      return sourcePaths(path, from, files).flatMap((one) => {
        const text = readAt(one);
        return text === undefined ? [] : [{ mount, text }];
      });
    });
    if (found.length > 0) sources.set(name, found);
  }
  return { contents, mounted, sources, inputs };
}

/** The mounted file itself, or the files of a mounted folder that are named like secrets; not those of all of the project's tree. */
function sourcePaths(path: string, folder: string, files: FileReader): readonly string[] {
  if (SETTINGS.test(path) || NAMED_LIKE_SECRET.test(baseName(path))) return [path];
  const isTree = path === "" || path === folder || folder.startsWith(`${path}/`);
  if (isTree) return [];
  return namedLikeSecrets(files)
    .filter((one) => one.startsWith(`${path}/`))
    .slice(0, MAX_SOURCES);
}

const known = new WeakMap<readonly string[], readonly string[]>();

function namedLikeSecrets(files: FileReader): readonly string[] {
  const paths = files.list?.() ?? [];
  const found = known.get(paths) ?? paths.filter((path) => NAMED_LIKE_SECRET.test(baseName(path)));
  known.set(paths, found);
  return found;
}
