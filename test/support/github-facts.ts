// What GitHub's API says of a repository, read from a real one.
import { execFileSync } from "node:child_process";
import type { Repository } from "./repo.ts";

/** Any value that is sent as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the answers are held against GitHub's own description, which has no types here.
export type Told = any;

export interface Pull {
  readonly number: number;
  /** Ref names of the repository, `main`. */
  readonly base: string;
  readonly head: string;
  /** The head lies in a fork of this owner's. */
  readonly fork?: string;
  /** What the head is called where it lies, if that is not the ref of this repository. */
  readonly branch?: string;
  readonly author?: string;
}

/** What GitHub's limits are; a test may lower them, so that its repository stays small. */
export interface Limits {
  /** Files of a pull request, compare's own are 300. */
  readonly files: number;
  /** Entries of one answer about a tree. */
  readonly tree: number;
  /** Characters of a file's diff that is still shown. */
  readonly patch: number;
}

export interface Facts {
  readonly url: string;
  readonly fullName: string;
  readonly limits: Limits;
  /** Bytes of git's answer, or `undefined` where git fails. */
  git(args: readonly string[], input?: string): Buffer | undefined;
  text(...args: readonly string[]): string | undefined;
}

export function factsOf(repository: Repository, url: string, fullName: string, limits: Limits): Facts {
  const git: Facts["git"] = (args, input = "") => {
    try {
      return execFileSync("git", args, {
        cwd: repository.path,
        env: repository.env as NodeJS.ProcessEnv,
        stdio: ["pipe", "pipe", "ignore"],
        input,
        maxBuffer: 1 << 28,
      });
    } catch {
      return undefined;
    }
  };
  return {
    url,
    fullName,
    limits,
    git,
    text: (...args) => git(args)?.toString("utf8").trimEnd(),
  };
}

export function repositoryUrl({ url, fullName }: Facts): string {
  return `${url}/repos/${fullName}`;
}

function isId(id: string): boolean {
  return /^[0-9a-f]{40}$/.test(id);
}

interface CommitFacts {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: object;
  readonly committer: object;
  readonly message: string;
}

const FORMAT = "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00%x01";

/** One process for all; empty where one is no commit. */
function commitFacts(facts: Facts, ids: readonly string[]): readonly CommitFacts[] {
  if (ids.length === 0) return [];
  const shown = facts.text("show", "-s", FORMAT, ...ids.map((id) => `${id}^{commit}`)) ?? "";
  const person = (name = "", email = "", seconds = "0"): object => ({
    name,
    email,
    date: new Date(Number(seconds) * 1000).toISOString().replace(".000", ""),
  });
  return shown
    .split("\0\u0001")
    .map((one) => one.trimStart())
    .filter((one) => one !== "")
    .map((one) => {
      const [id = "", tree = "", parents = "", an, ae, at, cn, ce, ct, message = ""] = one.split("\0");
      return {
        ...{ id, tree, parents: parents.split(" ").filter((parent) => parent !== "") },
        ...{ author: person(an, ae, at), committer: person(cn, ce, ct), message: message.trimEnd() },
      };
    });
}

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** `git/get-commit` */
export function gitCommit(facts: Facts, id: string, example: Told): Told | undefined {
  const [commit] = isId(id) ? commitFacts(facts, [id]) : [];
  if (commit === undefined) return undefined;
  const { tree, parents, ...told } = commit;
  const at = repositoryUrl(facts);
  return {
    ...example,
    sha: id,
    url: `${at}/git/commits/${id}`,
    author: told.author,
    committer: told.committer,
    message: told.message,
    tree: { sha: tree, url: `${at}/git/trees/${tree}` },
    parents: parents.map((sha) => ({ sha, url: `${at}/git/commits/${sha}`, html_url: `${at}/commit/${sha}` })),
    verification: UNSIGNED,
  };
}

/** Commits as `repos/…` and `pulls/…` tell them; `example` is such a one. */
export function repositoryCommits(facts: Facts, ids: readonly string[], example: Told): readonly Told[] {
  const at = repositoryUrl(facts);
  return commitFacts(facts, ids).map(({ id, tree, parents, ...told }) => ({
    ...example,
    sha: id,
    url: `${at}/commits/${id}`,
    commit: {
      ...example.commit,
      author: told.author,
      committer: told.committer,
      message: told.message,
      tree: { sha: tree, url: `${at}/git/trees/${tree}` },
      verification: UNSIGNED,
    },
    parents: parents.map((sha) => ({ sha, url: `${at}/commits/${sha}`, html_url: `${at}/commit/${sha}` })),
  }));
}

/** `git/get-tree` */
export function gitTree(facts: Facts, id: string, recursive: boolean): Told | undefined {
  const listed = facts.git(["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), id]);
  if (listed === undefined) return undefined;
  const at = repositoryUrl(facts);
  const entries = listed
    .toString("utf8")
    .split("\0")
    .filter((line) => line !== "");
  const tree = entries.map((line) => {
    const [, mode = "", type = "", sha = "", size = "", path = ""] =
      /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    const kind = type === "commit" ? {} : { url: `${at}/git/${type}s/${sha}` };
    return { path, mode, type, sha, ...(type === "blob" ? { size: Number(size) } : {}), ...kind };
  });
  const { tree: most } = facts.limits;
  return { sha: id, url: `${at}/git/trees/${id}`, tree: tree.slice(0, most), truncated: tree.length > most };
}

/** `git/get-blob` */
export function gitBlob(facts: Facts, id: string, example: Told): Told | undefined {
  const bytes = isId(id) ? facts.git(["cat-file", "blob", id]) : undefined;
  if (bytes === undefined) return undefined;
  const content = bytes.toString("base64").replaceAll(/(.{60})/g, "$1\n");
  return {
    ...example,
    sha: id,
    size: bytes.length,
    content,
    encoding: "base64",
    url: `${repositoryUrl(facts)}/git/blobs/${id}`,
  };
}

/** Bytes of blobs, with one process; `undefined` for what is none. */
export function blobBytes({ git }: Facts, ids: readonly string[]): readonly (Buffer | undefined)[] {
  const told = git(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")) ?? Buffer.alloc(0);
  let at = 0;
  return ids.map(() => {
    const end = told.indexOf(10, at);
    const [, type, size] = told.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === undefined) return undefined;
    const bytes = told.subarray(at, at + Number(size));
    at += bytes.length + 1;
    return type === "blob" ? bytes : undefined;
  });
}

/** `repos/get-content` for a file; 1 MB and more come without content. */
export function fileContent(facts: Facts, ref: string, path: string, example: Told): Told | undefined {
  const id = facts.text("rev-parse", "--verify", "--quiet", `${ref}:${path}`);
  const blob = id === undefined ? undefined : gitBlob(facts, id, {});
  if (blob === undefined) return undefined;
  const at = `${repositoryUrl(facts)}/contents/${encodeURI(path)}?ref=${ref}`;
  const isLarge = blob.size > 1 << 20;
  return {
    ...example,
    name: path.split("/").at(-1),
    path,
    sha: id,
    size: blob.size,
    content: isLarge ? "" : blob.content,
    encoding: isLarge ? "none" : "base64",
    url: at,
    _links: { ...example._links, self: at },
  };
}

const STATUS: Readonly<Record<string, string>> = {
  A: "added",
  M: "modified",
  D: "removed",
  R: "renamed",
  T: "changed",
};
/** The files between two commits as GitHub lists them; `patch` is missing where there is no text or too much of it. */
export function diffEntries(facts: Facts, from: string, to: string): readonly Told[] {
  const at = repositoryUrl(facts);
  const raw =
    facts.git(["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "-M", from, to])?.toString("utf8").split("\0") ?? [];
  const patches = patchesOf(facts, from, to);
  const entries: Told[] = [];
  for (let i = 0; i + 1 < raw.length; ) {
    const [, , before = "", after = "", letter = ""] = (raw[i++] ?? "").split(" ");
    const first = raw[i++] ?? "";
    const renamed = letter.startsWith("R");
    const path = renamed ? (raw[i++] ?? "") : first;
    const status = STATUS[letter[0] ?? ""] ?? "changed";
    entries.push({
      sha: letter === "D" ? before : after,
      filename: path,
      status,
      ...patches[entries.length],
      blob_url: `${at}/blob/${to}/${encodeURI(path)}`,
      raw_url: `${at}/raw/${to}/${encodeURI(path)}`,
      contents_url: `${at}/contents/${encodeURI(path)}?ref=${to}`,
      ...(renamed ? { previous_filename: first } : {}),
    });
  }
  return entries;
}

/** In the order of the raw list: one part for each file. */
function patchesOf(facts: Facts, from: string, to: string): readonly object[] {
  const shown = facts.git(["diff", "-M", "--no-color", "--no-ext-diff", from, to])?.toString("utf8") ?? "";
  const parts = shown.split(/^diff --git /m).slice(1);
  return parts.map((part) => {
    const at = part.indexOf("\n@@ ");
    const patch = at < 0 ? undefined : part.slice(at + 1).replace(/\n$/, "");
    const lines = patch?.split("\n") ?? [];
    const additions = lines.filter((line) => line.startsWith("+")).length;
    const deletions = lines.filter((line) => line.startsWith("-")).length;
    const counts = { additions, deletions, changes: additions + deletions };
    return patch === undefined || patch.length > facts.limits.patch ? counts : { ...counts, patch };
  });
}
