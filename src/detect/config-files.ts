// Families whose rules look at one configuration file at a time.
import type { Snapshot, SnapshotPair } from "../model/document.ts";
import { parseCaddyfile } from "../parse/caddyfile.ts";
import { readSource, type SourceText } from "../parse/compose-source-text.ts";
import type { ConfigFailure } from "../parse/config-words.ts";
import { baseName, isExampleName, type ServerConfigKind, serverConfigKind } from "../parse/path-class.ts";
import { withYamlLibrary } from "../parse/yaml-library-loader.ts";
import { likeness, pairMostAlike } from "./alike.ts";
import { type MountedConfig, stacksOf } from "./config-mounts.ts";
import { type ConfigUnit, judgeUnits, problemsOf, type UnitPair, type UnitRule } from "./config-units.ts";
import type { SnapshotDetections, SnapshotFamily } from "./family.ts";

/** A configuration file by itself. */
export interface ConfigFile extends ConfigUnit {
  readonly kind: ServerConfigKind;
  readonly text: SourceText;
  /** Where services see it; empty where nobody here mounts it. */
  readonly mounts: readonly MountedConfig[];
}

/** A rule over the files of one kind. */
export interface ConfigFileRule extends UnitRule<ConfigFile> {
  readonly kind: ServerConfigKind;
}

const SAME = 0.5;
const MAX_COMPARED = 100;

/** The family of `rules`. */
export function configFileFamily(rules: readonly ConfigFileRule[]): SnapshotFamily {
  const kinds = new Set(rules.map(({ kind }) => kind));
  const explore = (snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void> =>
    withYamlLibrary(() => {
      for (const file of filesOf(snapshot, changedPaths, kinds))
        for (const rule of rulesFor(file, rules)) rule.judge(file);
    });
  return { explore, detect: (pair) => detect(rules, kinds, pair) };
}

function rulesFor(file: ConfigFile, rules: readonly ConfigFileRule[]): readonly ConfigFileRule[] {
  return rules.filter(({ kind }) => kind === file.kind);
}

function detect(
  rules: readonly ConfigFileRule[],
  kinds: ReadonlySet<ServerConfigKind>,
  pair: SnapshotPair,
): SnapshotDetections {
  const head = filesOf(pair.head, pair.changedPaths, kinds);
  const base = pair.base === undefined ? [] : withOthers(filesOf(pair.base, pair.changedPaths, kinds), head, pair.base);
  const names = new Set(head.map(({ text }) => text.path));
  const failures = head.flatMap((file) => failureOf(file) ?? []);
  const cut = new Set(failures.map(({ at }) => at.text));
  const matched = pairFiles(
    base.filter(({ text }) => !pair.head.has(text.path) || names.has(text.path)),
    head,
  );
  const pairs: UnitPair<ConfigFile>[] = head
    .filter(({ text }) => !cut.has(text))
    .map((file) => {
      const before = matched.get(file);
      return { head: file, ...(before === undefined ? {} : { base: before }), isNewProject: false };
    });
  const own = rules.map((rule) => ({
    ...rule,
    judge: (file: ConfigFile) => (file.kind === rule.kind ? rule.judge(file) : []),
  }));
  return { detections: judgeUnits<ConfigFile>(own, pairs, pair), problems: problemsOf(failures, pair) };
}

/** The files that a change may concern: those that it alters, and those that a service mounts which it alters. */
function filesOf(
  snapshot: Snapshot,
  changedPaths: readonly string[] | undefined,
  kinds: ReadonlySet<ServerConfigKind>,
): readonly ConfigFile[] {
  const mounts = stacksOf(snapshot, changedPaths).mounts.filter(({ kind }) => kinds.has(kind));
  const found = new Map<string, ServerConfigKind>();
  for (const path of changedPaths ?? snapshot.list()) {
    const kind = serverConfigKind(path);
    if (kind !== undefined && kinds.has(kind)) found.set(path, kind);
  }
  for (const { path, kind } of mounts) found.set(path, kind);
  return [...found].flatMap(([path, kind]) => {
    const text = readSource(snapshot, path);
    return text === undefined || text.view.binary
      ? []
      : [
          fileOf(
            text,
            kind,
            mounts.filter((mount) => mount.path === path),
          ),
        ];
  });
}

/** A file that is judged only since head's services mount it is compared with what it was all the same. */
function withOthers(files: readonly ConfigFile[], head: readonly ConfigFile[], base: Snapshot): readonly ConfigFile[] {
  const known = new Set(files.map(({ text }) => text.path));
  const others = head.flatMap(({ kind, text }) => {
    const before = known.has(text.path) ? undefined : readSource(base, text.path);
    return before === undefined ? [] : [fileOf(before, kind, [])];
  });
  return [...files, ...others];
}

function fileOf(text: SourceText, kind: ServerConfigKind, mounts: readonly MountedConfig[]): ConfigFile {
  return {
    kind,
    text,
    mounts,
    subject: `${kind}/${homeOf(text.path, mounts)}`,
    values: {},
    key: { text, start: 0, end: 0 },
    paths: new Set([text.path]),
    isExample: isExampleName(text.path),
  };
}

/** Tells a file from the others of its kind: the service that mounts it, else its name. */
function homeOf(path: string, [mount]: readonly MountedConfig[]): string {
  return mount === undefined ? baseName(path) : `${mount.project.name}/${mount.service.name}`;
}

function failureOf({ kind, text }: ConfigFile): ConfigFailure | undefined {
  return kind === "caddy" ? parseCaddyfile(text).failure : undefined;
}

/** The file at the same path, else the one that is gone and has most of its lines. */
function pairFiles(base: readonly ConfigFile[], head: readonly ConfigFile[]): ReadonlyMap<ConfigFile, ConfigFile> {
  const byPath = new Map(base.map((file) => [`${file.kind}\0${file.text.path}`, file]));
  const pairs = new Map<ConfigFile, ConfigFile>();
  for (const file of head) {
    const same = byPath.get(`${file.kind}\0${file.text.path}`);
    if (same !== undefined) pairs.set(file, same);
  }
  const taken = new Set(pairs.values());
  const left = base.filter((file) => !taken.has(file)).slice(0, MAX_COMPARED);
  const fresh = head.filter((file) => !pairs.has(file)).slice(0, MAX_COMPARED);
  if (left.length === 0 || fresh.length === 0) return pairs;
  const lines = new Map([...left, ...fresh].map((file) => [file, linesOf(file)]));
  pairMostAlike(fresh, left, pairs, (a, b) => {
    if (a.kind !== b.kind) return 0;
    const both = likeness(lines.get(a) ?? new Set(), lines.get(b) ?? new Set());
    return both >= SAME ? both : 0;
  });
  return pairs;
}

function linesOf({ text }: ConfigFile): ReadonlySet<string> {
  return new Set(
    text.view
      .string()
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#")),
  );
}
