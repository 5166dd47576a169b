// The one place that talks to a git server: commits that a shallow checkout lacks are fetched into a bare repository of our own.
// Nothing of the checkout's configuration is read for it, and the checkout is not written to.
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { gitFailure } from "./failure.ts";
import {
  collected,
  type Environment,
  environmentElsewhere,
  type GitOptions,
  type GitOutput,
  gitOutput,
  startGit,
  textOf,
} from "./run.ts";

/** The server that has the commits. */
export interface Remote {
  /** https, http or file; without a user. */
  readonly url: string;
  /** Goes to this server alone, in the environment of the one child that fetches. */
  readonly token?: string;
}

export interface CommitsWanted {
  /** The checkout's folder. It need not be a repository: then all is fetched. */
  readonly checkout: string;
  readonly env: Environment;
  /** An empty folder of ours; the bare repository is made in it when it is needed. */
  readonly folder: string;
  /** Absent: nothing is fetched. */
  readonly remote?: Remote;
  /** Object id, or a full ref name of the server (`refs/heads/main`). Absent: only `head` itself is wanted. */
  readonly base?: string;
  readonly head: string;
  /** How many commits `head` has that `base` has not, where that is known; the ones found may be fewer, never more. */
  readonly commits?: number;
}

/** Why a fetch gave nothing; `detail` is an HTTP status or an exit status. */
export type FetchFailure = "no-server" | "refused" | "no-such-commit" | "unreachable" | "timed-out" | "failed";

export type Commits =
  /** A repository in which `base` and `head` are commits and everything between them is there, with the environment to read it. */
  | { readonly kind: "ready"; readonly cwd: string; readonly base?: string; readonly head: string }
  | {
      readonly kind: "missing";
      readonly side: "base" | "head";
      readonly failure: FetchFailure;
      readonly detail: string;
    };

/** A commit and its parents as its object says, which a shallow clone's git would hide. */
export interface RawCommit {
  readonly id: string;
  readonly parents: readonly string[];
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The first depth holds most pull requests with their merge base; the last is git's own word for "all". */
const DEPTHS = [32, 256, 4096, 0x7fff_ffff] as const;
const FETCH_TIMEOUT_MS = 10 * 60_000;
const OWN_BASE = "refs/stackgate/base";
const OWN_HEAD = "refs/stackgate/head";

/**
 * Finds a repository that holds the whole range: the checkout itself when it has it, else one in `folder` with the checkout's
 * objects as alternate, deepened until no commit of the range ends at the edge of what was fetched.
 * A revision that cannot be had is a value, since a caller may know another; a git that does not run throws its own error.
 */
export async function obtainCommits(asked: CommitsWanted): Promise<Commits> {
  const env = environmentElsewhere({ cwd: asked.checkout, env: asked.env });
  const wanted = await withKnownIds({ ...asked, env });
  const [objects, edge] = await pathsInside(wanted.checkout, wanted.env, ["objects", "shallow"]);
  const partial = objects !== undefined && (await isPartial(objects));
  const here = partial ? undefined : await holding(wanted, wanted.checkout, { edge });
  if (here !== undefined) return here;
  if (wanted.remote === undefined) return missing(wanted, "no-server");
  const own = await ownRepository(wanted, partial ? {} : { objects, edge });
  for (const depth of DEPTHS) {
    const failure = await fetchInto(own, wanted, wanted.remote, Math.max(depth, (wanted.commits ?? 0) + 2));
    if (failure !== undefined) return failure;
    const there = await holding(wanted, own, { edge: join(own, "shallow"), all: depth === DEPTHS.at(-1) });
    if (there !== undefined) return there;
  }
  return missing(wanted, "failed");
}

/** A name that the checkout knows means the checkout's commit, not what the server may call so (`HEAD`, a moved branch). */
async function withKnownIds(asked: CommitsWanted): Promise<CommitsWanted> {
  const { head, base } = asked;
  const names = [head, ...(base === undefined ? [] : [base])];
  if (names.every((name) => OBJECT_ID.test(name))) return asked;
  const ids = await commitIds(asked.checkout, asked.env, names.map(remoteName));
  return { ...asked, head: ids[0] ?? head, ...(base === undefined ? {} : { base: ids[1] ?? base }) };
}

/** The side that is not to be had: the base, unless the checkout holds that one. */
async function missing(wanted: CommitsWanted, failure: FetchFailure, detail = ""): Promise<Commits> {
  const { checkout, env, base } = wanted;
  const baseIsHere = base === undefined || (await commitIds(checkout, env, [base]))[0] !== undefined;
  return { kind: "missing", side: baseIsHere ? "head" : "base", failure, detail };
}

/** `revision` (HEAD for instance) of the checkout; `undefined` when there is no such commit or no repository. */
export async function rawCommit(cwd: string, env: Environment, revision: string): Promise<RawCommit | undefined> {
  const { stdout } = await ask(cwd, environmentElsewhere({ cwd, env }), "--batch", [revision]);
  const [header = ""] = stdout.split("\n\n", 1);
  const id = COMMIT_LINE.exec(header)?.[1];
  if (id === undefined) return undefined;
  return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "") };
}

/** `edge`: the file that says where history was cut. `all`: the range was fetched with all there is. */
interface Held {
  readonly edge: string | undefined;
  readonly all?: boolean;
}

/** The range in the repository at `cwd`, if it is there as a whole. */
async function holding(wanted: CommitsWanted, cwd: string, { edge, all = false }: Held): Promise<Commits | undefined> {
  const { env } = wanted;
  const own = cwd !== wanted.checkout;
  const here = (name: string, fetched: string): string => (own && !OBJECT_ID.test(name) ? fetched : name);
  const isAll = wanted.base === undefined;
  const [head, base] = await commitIds(cwd, env, [
    here(wanted.head, OWN_HEAD),
    ...(wanted.base === undefined ? [] : [here(wanted.base, OWN_BASE)]),
  ]);
  if (head === undefined) return undefined;
  if (isAll) return { kind: "ready", cwd, head };
  if (base === undefined) return undefined;
  if (!all && !(await isWhole(wanted, cwd, { base, head, edge }))) return undefined;
  return { kind: "ready", cwd, base, head };
}

/** A branch of the server as a checkout knows it; ids and other names stay. */
function remoteName(revision: string): string {
  return revision.replace(/^refs\/heads\//, "refs/remotes/origin/");
}

/**
 * A shallow repository lists too much: what the base reaches beyond the edge seems new. The range is whole when none of its
 * commits lies on the edge, none is a root (base would meet it beyond the edge), and there are no more than there should be.
 */
async function isWhole(
  wanted: CommitsWanted,
  cwd: string,
  { base, head, edge: path }: { base: string; head: string; edge: string | undefined },
): Promise<boolean> {
  // Without a file that could be looked into nothing is known to be whole.
  if (path === undefined) return false;
  const edge = await edgeOf(path);
  if (edge.size === 0) return true;
  const { status, stdout } = await read(cwd, wanted.env, ["rev-list", "--parents", head, `^${base}`, "--"]);
  if (status !== 0) return false;
  const listed = stdout.split("\n").filter((line) => line !== "");
  if (wanted.commits !== undefined && listed.length > wanted.commits) return false;
  return listed.every((line) => line.includes(" ") && !edge.has(line.slice(0, line.indexOf(" "))));
}

async function edgeOf(path: string): Promise<ReadonlySet<string>> {
  return new Set((await fileText(path)).split("\n").filter((line) => line !== ""));
}

const COMMIT_LINE = /^([0-9a-f]{40}|[0-9a-f]{64}) commit \d+$/m;

/** Of each revision the commit that it names there; `undefined` where there is none, or no repository. One child for all. */
async function commitIds(
  cwd: string,
  env: Environment,
  revisions: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const { stdout } = await ask(cwd, env, "--batch-check", revisions);
  const lines = stdout.split("\n");
  return revisions.map((_, i) => COMMIT_LINE.exec(lines[i] ?? "")?.[1]);
}

/** A bare repository that borrows the checkout's `objects`, if it may, and knows where their history was cut. */
async function ownRepository(
  wanted: CommitsWanted,
  { objects, edge }: { readonly objects?: string | undefined; readonly edge?: string | undefined },
): Promise<string> {
  const own = join(wanted.folder, "commits.git");
  const format = wanted.head.length === 64 ? ["--object-format=sha256"] : [];
  await mkdir(own, { recursive: true });
  const made = must(own, wanted.env, ["init", "--quiet", "--bare", "--template=", ...format]);
  const [[seed]] = await Promise.all([
    objects === undefined ? [] : commitIds(wanted.checkout, wanted.env, ["HEAD"]),
    made,
  ]);
  if (objects === undefined) return own;
  await mkdir(join(own, "objects", "info"), { recursive: true });
  await writeFile(join(own, "objects", "info", "alternates"), `${objects}\n`);
  if (edge !== undefined && (await fileText(edge)) !== "") await copyFile(edge, join(own, "shallow"));
  if (seed !== undefined) await must(own, wanted.env, ["update-ref", "refs/stackgate/checkout", seed]);
  return own;
}

/** A partial clone would have us tell the server that we own blobs which were never fetched. */
async function isPartial(objects: string): Promise<boolean> {
  const packs = await readdir(join(objects, "pack")).catch(absent);
  return packs?.some((name) => name.endsWith(".promisor")) === true;
}

type Inside = "objects" | "shallow";

/** Where git keeps them; one child, unless the path of the repository holds a line break. */
async function pathsInside(
  cwd: string,
  env: Environment,
  names: readonly Inside[],
): Promise<readonly (string | undefined)[]> {
  const { status, stdout } = await read(cwd, env, ["rev-parse", ...names.flatMap((name) => ["--git-path", name])]);
  const text = stdout.replace(/\r?\n$/, "");
  const lines = names.length === 1 ? [text] : text.split(/\r?\n/);
  if (status !== 0 || text === "") return names.map(() => undefined);
  if (lines.length === names.length) return lines.map((path) => (isAbsolute(path) ? path : resolve(cwd, path)));
  return (await Promise.all(names.map((name) => pathsInside(cwd, env, [name])))).flat();
}

async function fileText(path: string): Promise<string> {
  return (await readFile(path, "utf8").catch(absent)) ?? "";
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}

/** One fetch of both ends. `undefined`: it worked. */
async function fetchInto(
  own: string,
  wanted: CommitsWanted,
  remote: Remote,
  depth: number,
): Promise<Commits | undefined> {
  const scheme = /^(https|http|file):\/\//.exec(remote.url)?.[1];
  if (scheme === undefined) return missing(wanted, "no-server");
  const refspecs = [`+${wanted.head}:${OWN_HEAD}`];
  if (wanted.base !== undefined) refspecs.push(`+${wanted.base}:${OWN_BASE}`);
  const { status, stderr, cut } = await run(
    own,
    wanted.env,
    [
      ...["-c", "core.alternateRefsCommand=true", "-c", `protocol.${scheme}.allow=always`],
      ...["-c", "credential.helper=", "-c", "core.askPass=", "-c", "http.followRedirects=false"],
      ...["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=60"],
      ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"],
      ...["--force", `--depth=${depth}`, "--end-of-options", remote.url, ...refspecs],
    ],
    { variables: fetchVariables(wanted.env, own, scheme, remote), timeoutMs: FETCH_TIMEOUT_MS },
  );
  if (status === 0) return undefined;
  const { failure, detail } = failureOf(status, stderr, cut === "time");
  return missing(wanted, failure, detail);
}

/** A server's words are never shown: only which of the known ways to fail this is. */
function failureOf(status: number, stderr: string, timedOut: boolean): { failure: FetchFailure; detail: string } {
  if (timedOut) return { failure: "timed-out", detail: "" };
  const http = /returned error: (\d{3})\b/.exec(stderr)?.[1];
  if (http !== undefined) return { failure: "refused", detail: http };
  if (/could not read (?:Username|Password)|Authentication failed/i.test(stderr))
    return { failure: "refused", detail: "401" };
  if (/not our ref|couldn't find remote ref|unadvertised object|no such remote ref/i.test(stderr)) {
    return { failure: "no-such-commit", detail: "" };
  }
  if (/Could not resolve|Failed to connect|Connection (?:refused|timed out|reset)|Couldn't connect/i.test(stderr)) {
    return { failure: "unreachable", detail: "" };
  }
  if (/repository .{0,400} (?:not found|does not exist)|does not appear to be a git repository/i.test(stderr)) {
    return { failure: "refused", detail: "404" };
  }
  return { failure: "failed", detail: String(status) };
}

/** No configuration but our own, no question to anyone; the token in a header for this server alone. */
function fetchVariables(env: Environment, home: string, scheme: string, remote: Remote): Environment {
  const header =
    remote.token === undefined || scheme === "file"
      ? { GIT_CONFIG_COUNT: "0" }
      : {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: `http.${new URL(remote.url).origin}/.extraheader`,
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString("base64")}`,
        };
  const { GIT_SSL_CAINFO, GIT_SSL_CAPATH } = env;
  const own = { HOME: home, XDG_CONFIG_HOME: home, SSH_ASKPASS: undefined, GIT_SSL_CAINFO, GIT_SSL_CAPATH };
  return { ...OWN_CONFIGURATION, ...own, GIT_ALLOW_PROTOCOL: scheme, ...header };
}

const OWN_CONFIGURATION: Environment = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

/** In a repository of our own. */
async function must(cwd: string, env: Environment, args: readonly string[]): Promise<void> {
  const { status } = await run(cwd, env, args, { variables: OWN_CONFIGURATION });
  if (status !== 0) throw new Error(`git ${args[0]} failed in a repository of our own (exit ${status})`);
}

/** What `git cat-file` of that kind says of the commits that revisions name, each on a line of its own. */
async function ask(
  cwd: string,
  env: Environment,
  kind: "--batch" | "--batch-check",
  revisions: readonly string[],
): Promise<{ status: number; stdout: string }> {
  const git = startGit({ cwd, env }, ["cat-file", kind], { stdin: "pipe" });
  const told = collected(git);
  // No name has a line break: one that has is asked for as one that is none.
  git.stdin?.end(revisions.map((name) => `${/[\n\r]/.test(name) ? "" : name}^{commit}\n`).join(""));
  const output = await told;
  if (output.notStarted !== undefined) throw await gitFailure({ cwd, env }, output);
  return { status: output.status, stdout: textOf(output) };
}

async function read(
  cwd: string,
  env: Environment,
  args: readonly string[],
): Promise<{ status: number; stdout: string }> {
  const output = await run(cwd, env, args, {});
  return { status: output.status, stdout: textOf(output) };
}

/** Throws StackgateError where git does not run. */
async function run(cwd: string, env: Environment, args: readonly string[], options: GitOptions): Promise<GitOutput> {
  const output = await gitOutput({ cwd, env }, args, options);
  if (output.notStarted !== undefined) throw await gitFailure({ cwd, env }, output);
  return output;
}
