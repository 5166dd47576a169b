// Which compose files of a repository make up a project, told from their names; nothing is parsed.

import { append } from "../model/append.ts";
import { type FileReader, readSource } from "./compose-source-text.ts";
import { parseDotenv } from "./dotenv.ts";
import { baseName, folderOf, isComposeName } from "./path-class.ts";
import { resolvePath } from "./resolve-path.ts";

/** The files of a project, in the order in which they are merged. */
export interface ProjectFiles {
  /** Stays when a project's files are renamed among the default names: its folder, or the path of a file that stands alone. */
  readonly key: string;
  /** Where relative paths begin, and where `.env` lies. */
  readonly folder: string;
  readonly paths: readonly string[];
  /** Where its variables come from, instead of `.env`. */
  readonly envPaths?: readonly string[];
  /** What its folder is called, where `folder` does not tell. */
  readonly folderName?: string;
}

const PRIMARY = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDE = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

/**
 * The projects among `paths`: a folder's default file with its override (`COMPOSE_FILE` in its `.env` instead of both), and
 * each other compose-named file by itself; those that the policy names instead of what else their first file would be. Sorted by key.
 */
export function discoverProjects(paths: readonly string[], files: FileReader): readonly ProjectFiles[] {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    if (!isComposeName(path)) continue;
    const folder = folderOf(path);
    const group = byFolder.get(folder);
    if (group === undefined) byFolder.set(folder, [path]);
    else group.push(path);
  }
  const named = namedProjects(files);
  const taken = new Set(named.flatMap((project) => project.paths));
  const projects: ProjectFiles[] = [...named];
  for (const [folder, group] of byFolder)
    append(
      projects,
      projectsOf(folder, group, files).filter(({ paths: [first = ""] }) => !taken.has(first)),
    );
  return projects.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Those that the policy names; each lies where its first file does, as with `docker compose -f`. */
function namedProjects({ settings }: FileReader): readonly ProjectFiles[] {
  return (settings?.projects ?? []).flatMap(({ files, envFiles }) => {
    const [first] = files;
    if (first === undefined) return [];
    const project = { key: files.join("\0"), folder: folderOf(first), paths: files };
    return [{ ...project, ...(envFiles === undefined ? {} : { envPaths: envFiles }) }];
  });
}

/** The project of one folder, from files that are there: `COMPOSE_FILE` of its variables, else the default names. */
export function projectAt(folder: string, files: FileReader, envPaths?: readonly string[]): ProjectFiles {
  const at = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
  const variables = envPaths ?? [at(".env")];
  const usual = [...PRIMARY, ...OVERRIDE].map(at).filter((path) => files.read(path) !== undefined);
  const paths = composeFileChain(folder, files, variables) ?? defaultChain(usual);
  return { key: `${folder}/`, folder, paths, ...(envPaths === undefined ? {} : { envPaths }) };
}

function projectsOf(folder: string, group: readonly string[], files: FileReader): readonly ProjectFiles[] {
  const chain = composeFileChain(folder, files) ?? defaultChain(group);
  const inChain = new Set(chain);
  const alone = group.filter((path) => !inChain.has(path)).map((path) => ({ key: path, folder, paths: [path] }));
  return chain.length === 0 ? alone : [{ key: `${folder}/`, folder, paths: chain }, ...alone];
}

function defaultChain(group: readonly string[]): readonly string[] {
  const first = (names: readonly string[]): readonly string[] => {
    for (const name of names) {
      const found = group.find((path) => baseName(path).toLowerCase() === name);
      if (found !== undefined) return [found];
    }
    return [];
  };
  const primary = first(PRIMARY);
  return primary.length === 0 ? [] : [...primary, ...first(OVERRIDE)];
}

function composeFileChain(
  folder: string,
  files: FileReader,
  envPaths: readonly string[] = [folder === "" ? ".env" : `${folder}/.env`],
): readonly string[] | undefined {
  const values = new Map<string, string>();
  for (const path of envPaths) {
    const env = readSource(files, path);
    if (env === undefined || !env.view.string().includes("COMPOSE_")) continue;
    for (const { name, value } of parseDotenv(env.view.string()).entries) values.set(name, value);
  }
  const chain = values.get("COMPOSE_FILE");
  if (chain === undefined || chain === "") return undefined;
  const separator = values.get("COMPOSE_PATH_SEPARATOR") || ":";
  return chain
    .split(separator)
    .map((part) => resolvePath(folder, part.trim()))
    .filter((path) => path !== undefined);
}
