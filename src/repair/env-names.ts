// The variables of one env file, which every compose project of its folder reads.
import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { loadProject } from "../parse/compose-project.ts";
import { type FileReader, readSource, type SourceText } from "../parse/compose-source-text.ts";
import { envLine, withEnd } from "./env-line.ts";
import { isSameModel, type PlainMap, plainModel } from "./plain-model.ts";

export interface EnvNames {
  /** What variables are given in this run. */
  readonly values: Map<string, string>;
  /** Whether a compose file of the folder refers to the variable. */
  isUsed(variable: string): boolean;
  /** Whether no project of the folder but `own` becomes another one when the env file says so. */
  isSafe(variable: string, value: string, own: ProjectFiles): boolean;
  /** Whether a project of another folder reads the file too: its own env file would lack the value. */
  isReadElsewhere(path: string): boolean;
}

const MAX_PROJECTS = 50;
/** Each is a project loaded, and so many characters read. */
const MAX_LOADS = 300;
const MAX_READ = 20 << 20;

/** The env file that compose reads for the project. */
export function envPathOf({ folder }: ProjectFiles): string {
  return folder === "" ? ".env" : `${folder}/.env`;
}

/** `head` with these files in place of its own, or beside them. */
export function withFiles(head: Snapshot, written: ReadonlyMap<string, Uint8Array>): FileReader {
  return {
    read: (path) => written.get(path) ?? head.read(path),
    list: () => [...new Set([...head.list(), ...written.keys()])].sort(),
    ...(head.settings === undefined ? {} : { settings: head.settings }),
  };
}

/** Nothing given yet; for the env file of `folder`. */
export function envNames(folder: string, all: readonly ProjectFiles[], head: Snapshot): EnvNames {
  const beside = all.filter((one) => one.folder === folder);
  let elsewhere: ReadonlySet<string> | undefined;
  const projects = beside.slice(0, MAX_PROJECTS).map((files) => {
    const texts = files.paths.flatMap((path) => readSource(head, path) ?? []);
    return { files, text: texts.map(({ view }) => view.string()).join("\n"), used: usedNames(texts) };
  });
  const models = new Map<ProjectFiles, PlainMap | undefined>();
  let [loads, read] = [0, 0];
  const modelOf = (files: ProjectFiles, reader: FileReader): PlainMap | undefined => {
    if (++loads > MAX_LOADS || read > MAX_READ) return undefined;
    const project = loadProject(files, reader);
    read += project.texts.reduce((sum, { view }) => sum + view.bytes.length, 0);
    return plainModel(project);
  };
  const before = (files: ProjectFiles): PlainMap | undefined => {
    if (!models.has(files)) models.set(files, modelOf(files, head));
    return models.get(files);
  };
  const safe = new Map<string, boolean>();
  return {
    values: new Map(),
    isUsed: (variable) => projects.some(({ used }) => used.has(variable)),
    isSafe(variable, value, own) {
      const key = `${own.key}\0${variable}\0${value}`;
      const found = safe.get(key);
      if (found !== undefined) return found;
      const path = envPathOf(own);
      const line = envLine(variable, value) ?? "";
      const env = withEnd(Buffer.from(head.read(path) ?? []).toString("utf8"), [line]);
      const reader = withFiles(head, new Map([[path, Buffer.from(env)]]));
      const isSafe =
        beside.length <= MAX_PROJECTS &&
        projects.every(({ files, text }) => {
          if (files.key === own.key || !(text.includes(variable) || text.includes(".env"))) return true;
          const [was, is] = [before(files), modelOf(files, reader)];
          return was !== undefined && is !== undefined && isSameModel(was, is);
        });
      safe.set(key, isSafe);
      return isSafe;
    },
    isReadElsewhere(path) {
      elsewhere ??= new Set(all.flatMap((one) => (one.folder === folder ? [] : sharedBy(one, head))));
      return elsewhere.has(path);
    },
  };
}

/** What the project reads besides the file that it is known by. */
function sharedBy(files: ProjectFiles, head: Snapshot): readonly string[] {
  const texts = files.paths.flatMap((path) => readSource(head, path) ?? []);
  const links = texts.some(({ view }) => /\b(?:extends|include)\b/.test(view.string()));
  const paths = links ? loadProject(files, head).texts.map(({ path }) => path) : files.paths;
  return paths.filter((path) => path !== files.paths[0]);
}

const known = new WeakMap<SourceText, ReadonlySet<string>>();

/** The variables that the texts refer to. */
export function usedNames(texts: readonly SourceText[]): { has(name: string): boolean } {
  const sets = texts.map((text) => {
    const found =
      known.get(text) ??
      new Set([...text.view.string().matchAll(/\$\{?([A-Za-z_]\w{0,200})/g)].map(([, name = ""]) => name));
    known.set(text, found);
    return found;
  });
  return { has: (name) => sets.some((set) => set.has(name)) };
}
