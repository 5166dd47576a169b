// The policy file as both doors read it. Which file it is, and from which revision, is their choice.
import { allFamilies } from "../detect/families.ts";
import { secretRules } from "../detect/secrets/detect-secrets.ts";
import { StackgateError } from "../model/problem.ts";
import { leavesNothing, type PatternCheck, policyFrom, type ReadPolicy, readPolicy } from "../policy/config.ts";
import { extendPolicy } from "../policy/extend.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import type { NamedRule } from "../policy/select.ts";

/** Where the files that a policy extends are read. */
export interface PolicyFiles {
  /** Bytes of the file at `path`, from the top of the repository; `undefined` where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Bytes of a file of another repository at a full commit id. Absent: they are not read here. */
  readElsewhere?(file: ForeignFile): Promise<Uint8Array | undefined>;
}

/** `owner/name/path@commit`, taken apart. */
export interface ForeignFile {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
}

const MAX_FILES = 20;

/**
 * The policy that `bytes` hold, with all that it extends; `path` is for messages. Throws StackgateError `config-…` with the place of
 * what is not understood.
 */
export async function policyOf(bytes: Uint8Array, path: string, files: PolicyFiles): Promise<Policy> {
  const families = await allFamilies();
  const builtIn: readonly NamedRule[] = [...secretRules(), ...families.flatMap(({ rules }) => rules)];
  const loading: Loading = { builtIn, files, seen: new Set(), trail: [] };
  const { own, base } = await loaded(bytes, path, loading);
  const policy = extendPolicy(base, own);
  if (policy.elsewhere === undefined && leavesNothing(policy, namedRules(builtIn, policy)))
    throw new StackgateError("config-no-rules", { place: `${path}:1:1` });
  return policy;
}

interface Loading {
  readonly builtIn: readonly NamedRule[];
  readonly files: PolicyFiles;
  readonly seen: Set<string>;
  /** The files on the way here. */
  readonly trail: readonly string[];
}

async function loaded(bytes: Uint8Array, path: string, loading: Loading): Promise<{ own: Policy; base: Policy }> {
  loading.seen.add(path);
  const read = readPolicy(new TextDecoder().decode(bytes), path);
  let base = DEFAULT_POLICY;
  for (const [i, name] of (read.file.extends ?? []).entries())
    base = extendPolicy(
      base,
      await extended(name, read.nodes.placeOf(["extends", String(i)]), { ...loading, trail: [...loading.trail, path] }),
    );
  const known = { rules: namedRules(loading.builtIn, base), isComplete: base.elsewhere === undefined };
  return { own: policyFrom(read, known, await patternCheck(read)), base };
}

async function extended(name: string, place: string, loading: Loading): Promise<Policy> {
  const foreign = foreignFile(name, place);
  const path = foreign === undefined ? insidePath(name, place) : name;
  if (foreign !== undefined && loading.files.readElsewhere === undefined)
    return { ...DEFAULT_POLICY, elsewhere: [name] };
  if (loading.trail.includes(path) || loading.seen.size >= MAX_FILES)
    throw new StackgateError("config-extends-circle", { place, found: name });
  // Two that extend the same one: it holds once.
  if (loading.seen.has(path)) return DEFAULT_POLICY;
  const bytes = foreign === undefined ? await loading.files.read(path) : await loading.files.readElsewhere?.(foreign);
  if (bytes === undefined) throw new StackgateError("config-extends-missing", { place, found: name });
  // What another repository extends would be looked for in this one.
  if (foreign !== undefined && readPolicy(new TextDecoder().decode(bytes), name).file.extends !== undefined)
    throw new StackgateError("config-extends-foreign", { place, found: name });
  const { own, base } = await loaded(bytes, path, loading);
  return extendPolicy(base, own);
}

/** `undefined`: a file of this repository. */
function foreignFile(name: string, place: string): ForeignFile | undefined {
  if (!name.includes("@")) return undefined;
  const [, repository = "", path = "", commit = ""] =
    /^([\w.-]+\/[\w.-]+)\/([^@]+)@([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name) ?? [];
  if (commit === "" || path.split("/").some((part) => part === "" || part === "." || part === ".."))
    throw new StackgateError("config-extends-name", { place, found: name.slice(0, 80) });
  return { repository, path, commit };
}

function insidePath(name: string, place: string): string {
  const parts = name.replace(/^\.\//, "").split("/");
  if (
    parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git") ||
    /[\\:\0]/.test(name)
  )
    throw new StackgateError("config-extends-name", { place, found: name.slice(0, 80) });
  return parts.join("/");
}

function namedRules(builtIn: readonly NamedRule[], { customRules = [] }: Policy): readonly NamedRule[] {
  return [...builtIn, ...customRules.map(({ id }): NamedRule => ({ id, family: "secret" }))];
}

/** The engine is large: it is loaded for files that have rules of their own. */
async function patternCheck({ file }: ReadPolicy): Promise<PatternCheck> {
  if (file["custom-rules"] === undefined) return () => 0;
  const { linearPattern } = await import("../parse/linear-pattern.ts");
  return (pattern) => {
    const compiled = linearPattern(pattern);
    return typeof compiled === "string" ? compiled : compiled.groups;
  };
}
