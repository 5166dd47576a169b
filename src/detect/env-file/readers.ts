// Which services of compose projects get at an env file.

import type { RelatedPlace } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import { fewOf } from "../../model/text.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import { type Mark, spanOfMark } from "../../parse/compose-source-text.ts";
import { resolvePath } from "../../parse/resolve-path.ts";
import type { ScalarNode, YamlNode } from "../../parse/yaml-nodes.ts";

const MAX_TOLD = 5;
const MAX_NODES = 50_000;

/**
 * Lines of compose files by which services get the file at `path`: `env_file`, a mount, a secret's or config's `file`, and what is
 * filled in with one of `names`. Services that share a line are told together.
 */
export function readersOf(
  path: string,
  projects: readonly ComposeProject[],
  names: ReadonlySet<string>,
): readonly RelatedPlace[] {
  const readings = projects.flatMap((project) => [
    ...fromEnvFile(path, project),
    ...[...project.services.values()].flatMap((service) => [
      ...fromMounts(path, service, project),
      ...filledIn(path, service, names),
    ]),
    ...asContent(path, project),
  ]);
  return told(readings);
}

interface Reading {
  readonly message: "readBy" | "mountedIn" | "filledIn" | "content";
  readonly at: Mark;
  /** The service; of a top-level secret its name. */
  readonly reader: string;
  readonly names?: readonly string[];
}

function fromEnvFile(path: string, { references }: ComposeProject): readonly Reading[] {
  return references.flatMap(({ kind, path: named, at, service }) =>
    kind === "env_file" && named === path && service !== undefined ? [{ message: "readBy", at, reader: service }] : [],
  );
}

/** A folder that holds the file gives it away too. */
function fromMounts(path: string, { name, mounts }: Service, { folder }: ComposeProject): readonly Reading[] {
  return mounts.flatMap(({ type, source, at }) => {
    const from = type !== "bind" ? undefined : /^\.\/?$/.test(source) ? folder : resolvePath(folder, source);
    const isHeld = from !== undefined && (from === "" || from === path || path.startsWith(`${from}/`));
    return isHeld ? [{ message: "mountedIn", at, reader: name }] : [];
  });
}

function asContent(path: string, { files }: ComposeProject): readonly Reading[] {
  return files.contents.flatMap(({ name, file, text }) =>
    text.path === path ? [{ message: "content", at: file.at, reader: name }] : [],
  );
}

/** The first place of the service that one of its secrets is filled into, with all that are. */
function filledIn(path: string, service: Service, names: ReadonlySet<string>): readonly Reading[] {
  const used = new Set<string>();
  let first: Mark | undefined;
  for (const { parts = [], at } of scalarsOf(service)) {
    for (const { source, variable, at: place } of parts) {
      if (source !== "env" || variable === undefined || place?.text.path !== path || !names.has(variable)) continue;
      used.add(variable);
      first ??= at;
    }
  }
  return first === undefined ? [] : [{ message: "filledIn", at: first, reader: service.name, names: [...used] }];
}

/** Every scalar of the service, those that an anchor brings in too; as many as a service may have. */
function scalarsOf({ node, environment }: Service): readonly ScalarNode[] {
  const found: ScalarNode[] = environment.flatMap(({ scalar }) => scalar ?? []);
  const open: YamlNode[] = [node];
  for (let count = 0; count < MAX_NODES; count++) {
    const next = open.pop();
    if (next === undefined) break;
    if (next.kind === "scalar") found.push(next);
    else if (next.kind === "seq") for (const item of next.items) open.push(item);
    else for (const { node: inner } of next.entries.values()) open.push(inner);
  }
  return found;
}

function told(readings: readonly Reading[]): readonly RelatedPlace[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { message, at } = reading;
    const key = `${message}\0${at.text.path}\0${at.start}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()].slice(0, MAX_TOLD).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const values: Values = {
      reader: fewOf(group.map(({ reader }) => reader)),
      names: fewOf(group.flatMap(({ names = [] }) => names)),
    };
    return [{ place: placeOf(first.at), message: first.message, values }];
  });
}

function placeOf(mark: Mark): RelatedPlace["place"] {
  return { path: mark.text.path, span: spanOfMark(mark) };
}
