// The repository's objects as GitHub's API gives them.
import { createHash } from "node:crypto";
import type { Host, HostedCommit } from "../source/host.ts";
import type { GithubRoom } from "./github-room.ts";

/** Pages hold this many; GitHub's most. */
const PAGE = 100;

export function hostedObjects({ octokit, at, ask }: GithubRoom): Host {
  const { git, repos } = octokit.rest;
  return {
    comparison: (base, head) =>
      ask(async () => {
        // By id: a server that does not know pages gives the first again, which must not pass for the rest.
        const commits = new Map<string, HostedCommit>();
        for (let page = 1; ; page++) {
          const asked = { ...at, basehead: `${base}...${head}`, per_page: PAGE, page };
          const { data } = await repos.compareCommitsWithBasehead(asked);
          const before = commits.size;
          for (const { sha, parents, commit } of data.commits)
            commits.set(sha, hostedCommit({ sha, parents, ...commit, tree: commit.tree }));
          const { base_commit: own, merge_base_commit: merge, total_commits: total } = data;
          if (commits.size === before || commits.size >= total) {
            const { sha, parents, commit } = merge;
            return {
              base: own.sha,
              mergeBase: hostedCommit({ sha, parents, ...commit, tree: commit.tree }),
              commits: [...commits.values()],
              total,
            };
          }
        }
      }),
    commit: (id) => ask(async () => hostedCommit((await git.getCommit({ ...at, commit_sha: id })).data)),
    tree: (id, deep) =>
      ask(async () => {
        const { data } = await git.getTree({ ...at, tree_sha: id, ...(deep ? { recursive: "1" } : {}) });
        return {
          entries: data.tree.map(({ path, mode, sha }) => ({ path, mode, id: sha })),
          truncated: data.truncated,
        };
      }),
    blob: (id) =>
      ask(async () => {
        const { data } = await git.getBlob({ ...at, file_sha: id });
        return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
      }),
    blobs: (ids) =>
      ask(async () => {
        const asked = ids.filter((id) => /^[0-9a-f]+$/.test(id));
        const parts = asked.map((id) => `_${id}: object(oid: "${id}") { ... on Blob { text isTruncated } }`);
        const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${parts.join(" ")} } }`;
        const answer: BlobTexts = await octokit.graphql(query, at);
        return new Map(
          asked.flatMap((id) => {
            const { text, isTruncated = true } = answer.repository?.[`_${id}`] ?? {};
            const bytes = typeof text === "string" && !isTruncated ? Buffer.from(text) : undefined;
            return bytes !== undefined && isBlob(bytes, id) ? [[id, bytes] as const] : [];
          }),
        );
      }),
  };
}

interface BlobTexts {
  readonly repository?: Readonly<
    Record<string, { readonly text?: string | null; readonly isTruncated?: boolean } | null>
  > | null;
}

/** What GraphQL calls the text need not be the bytes: of what is no UTF-8 it is something else. */
function isBlob(bytes: Buffer, id: string): boolean {
  const hash = createHash(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly date?: string;
}

interface ToldCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly tree: { readonly sha: string };
  readonly author: Person | null;
  readonly committer: Person | null;
  readonly message: string;
  readonly verification?: { readonly signature: string | null };
}

function hostedCommit({ sha, parents, tree, author, committer, message, verification }: ToldCommit): HostedCommit {
  const signature = verification?.signature ?? undefined;
  const fields = [
    `tree ${tree.sha}`,
    ...parents.map((parent) => `parent ${parent.sha}`),
    personLine("author", author),
    personLine("committer", committer),
    ...(signature === undefined ? [] : [`gpgsig ${signature.trimEnd().replaceAll("\n", "\n ")}`]),
  ];
  const said = Buffer.from(`${fields.join("\n")}\n\n${message}\n`);
  return { id: sha, tree: tree.sha, parents: parents.map((parent) => parent.sha), said };
}

function personLine(role: "author" | "committer", person: Person | null): string {
  return `${role} ${person?.name ?? ""} <${person?.email ?? ""}> ${person?.date ?? ""}`;
}
