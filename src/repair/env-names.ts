// The variables of one env file, which every compose project of its folder reads.
import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { loadProject } from "../parse/compose-project.ts";
import { type FileReader, readSource } from "../parse/compose-source-text.ts";
import { envLine, withLine } from "./env-line.ts";
import { isSameModel, type PlainMap, plainModel } from "./plain-model.ts";

export interface EnvNames {
  /** What variables are given in this run. */
  readonly values: Map<string, string>;
  /** The compose files of the folder. */
  readonly texts: readonly string[];
  /** Whether no project of the folder but `own` becomes another one when the env file says so. */
  isSafe(variable: string, value: string, own: ProjectFiles): boolean;
}

const MAX_PROJECTS = 50;
/** Each is a project loaded. */
const MAX_LOADS = 500;

/** The env file that compose reads for the project. */
export function envPathOf({ folder }: ProjectFiles): string {
  return folder === "" ? ".env" : `${folder}/.env`;
}

/** Nothing given yet; `beside` are the projects of one folder. */
export function envNames(beside: readonly ProjectFiles[], head: Snapshot): EnvNames {
  const textOf = (files: ProjectFiles): string =>
    files.paths.map((path) => readSource(head, path)?.view.string() ?? "").join("\n");
  const projects = beside.slice(0, MAX_PROJECTS).map((files) => ({ files, text: textOf(files) }));
  const models = new Map<ProjectFiles, PlainMap | undefined>();
  let loads = 0;
  const modelOf = (files: ProjectFiles, reader: FileReader): PlainMap | undefined =>
    ++loads > MAX_LOADS ? undefined : plainModel(loadProject(files, reader));
  const before = (files: ProjectFiles): PlainMap | undefined => {
    if (!models.has(files)) models.set(files, modelOf(files, head));
    return models.get(files);
  };
  const known = new Map<string, boolean>();
  return {
    values: new Map(),
    texts: projects.map(({ text }) => text),
    isSafe(variable, value, own) {
      const key = `${own.key}\0${variable}\0${value}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const path = envPathOf(own);
      const line = envLine(variable, value) ?? "";
      const env = Buffer.from(withLine(Buffer.from(head.read(path) ?? []).toString("utf8"), line));
      const reader: FileReader = {
        read: (one) => (one === path ? env : head.read(one)),
        list: () => [...new Set([...head.list(), path])].sort(),
        ...(head.settings === undefined ? {} : { settings: head.settings }),
      };
      const isSafe =
        beside.length <= MAX_PROJECTS &&
        projects.every(({ files, text }) => {
          if (files.key === own.key || !(text.includes(variable) || text.includes(".env"))) return true;
          const [was, is] = [before(files), modelOf(files, reader)];
          return was !== undefined && is !== undefined && isSameModel(was, is);
        });
      known.set(key, isSafe);
      return isSafe;
    },
  };
}
