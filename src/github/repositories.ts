// The repositories of an organisation or a user, as GitHub lists them. A list that is not whole is none.
import { StackgateError } from "../model/problem.ts";
import type { GithubClient } from "./client.ts";
import { type PageNumber, wholeList } from "./pages.ts";

export interface HostedRepository {
  /** OWNER/NAME: letters, digits, `.`, `_` and `-` alone. */
  readonly name: string;
  /** Of its objects, as far as GitHub has counted them. */
  readonly bytes: number;
  /** Seconds since 1970; absent: GitHub does not say, or nothing was pushed yet. */
  readonly pushedAt?: number;
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly isPrivate: boolean;
}

const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

/** Whether a text can be the login of an organisation or a user. */
export function isOwner(text: string): boolean {
  return OWNER.test(text);
}

/**
 * All that the token may see, in order of name. Of a user that is not the token's own those are the public ones. Throws StackgateError
 * `plan-…` where GitHub refuses or fails, gives fewer than it says there are, or a name that could be none of its own.
 */
export async function repositoriesOf(client: GithubClient, owner: string): Promise<readonly HostedRepository[]> {
  const { type, public_repos: open } = await answered(client, owner, ({ users }) =>
    users.getByUsername({ username: owner }),
  );
  const { list, counts } = await (type === "Organization" ? ofOrganisation : ofUser)(client, owner);
  if (list === undefined) throw new StackgateError("plan-cut", { what: owner });
  const repositories = new Map(list.map((told) => repositoryOf(told, owner)).map((one) => [one.name, one]));
  const all = [...repositories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const hidden = all.filter(({ isPrivate }) => isPrivate).length;
  const expected = { open: wholeNumber(open), hidden: wholeNumber(counts.owned_private_repos) };
  if (all.length - hidden < expected.open || hidden < expected.hidden)
    throw new StackgateError("plan-incomplete", {
      ...{ what: owner, found: all.length, total: expected.open + Math.max(hidden, expected.hidden) },
    });
  return all;
}

interface Listing {
  /** `undefined`: it did not come to its end. */
  readonly list: readonly unknown[] | undefined;
  readonly counts: { readonly owned_private_repos?: unknown };
}

/** By the day of making: what is made meanwhile comes last. */
const ORDER = { sort: "created", direction: "asc" } as const;

async function ofOrganisation(client: GithubClient, org: string): Promise<Listing> {
  const list = await listed(client, org, ({ repos }, page) =>
    repos.listForOrg({ org, type: "all", ...ORDER, ...page }),
  );
  return { list, counts: await answered(client, org, ({ orgs }) => orgs.get({ org })) };
}

async function ofUser(client: GithubClient, username: string): Promise<Listing> {
  const { octokit, ask } = client;
  const self = await ask(async () => (await octokit.rest.users.getAuthenticated()).data);
  // A job's own token is nobody's.
  if (self.kind === "refused" && !/^(?:forbidden|not-found)$/.test(self.failure)) throw refusal(self, username);
  if (self.kind === "refused" || self.value.login.toLowerCase() !== username.toLowerCase()) {
    const list = await listed(client, username, ({ repos }, page) =>
      repos.listForUser({ username, type: "owner", ...ORDER, ...page }),
    );
    return { list, counts: {} };
  }
  const list = await listed(client, username, ({ repos }, page) =>
    repos.listForAuthenticatedUser({ affiliation: "owner", ...ORDER, ...page }),
  );
  return { list, counts: self.value };
}

type Rest = GithubClient["octokit"]["rest"];

async function answered<T>(
  { octokit, ask }: GithubClient,
  what: string,
  send: (rest: Rest) => Promise<{ readonly data: T }>,
): Promise<T> {
  const answer = await ask(async () => (await send(octokit.rest)).data);
  if (answer.kind === "refused") throw refusal(answer, what);
  if (typeof answer.value !== "object" || answer.value === null) throw new StackgateError("plan-cut", { what });
  return answer.value;
}

async function listed<T>(
  { octokit, ask }: GithubClient,
  what: string,
  send: (rest: Rest, page: PageNumber) => ReturnType<Parameters<typeof wholeList<T>>[0]>,
): Promise<readonly T[] | undefined> {
  const answer = await ask(() => wholeList((page) => send(octokit.rest, page)));
  if (answer.kind === "refused") throw refusal(answer, what);
  return answer.value;
}

function refusal(
  { failure, status }: { readonly failure: string; readonly status: number },
  what: string,
): StackgateError {
  return new StackgateError(`plan-${failure}`, { what, status });
}

/** Of what the server says, believed is what has the form that GitHub documents. */
function repositoryOf(told: unknown, owner: string): HostedRepository {
  const { full_name: name, size, pushed_at: pushed, archived, fork, private: isPrivate } = (told ?? {}) as Told;
  const [login = "", short = "", more] = typeof name === "string" ? name.split("/") : [];
  if (more !== undefined || login.toLowerCase() !== owner.toLowerCase() || !OWNER.test(login) || !NAME.test(short))
    throw new StackgateError("plan-name", { what: owner, found: typeof name === "string" ? name.slice(0, 100) : "-" });
  const pushedAt = typeof pushed === "string" ? Date.parse(pushed) : Number.NaN;
  return {
    name: `${login}/${short}`,
    // https://docs.github.com/en/rest/repos/repos: in KiB.
    bytes: wholeNumber(size) * 1024,
    ...(Number.isNaN(pushedAt) ? {} : { pushedAt: Math.floor(pushedAt / 1000) }),
    isArchived: archived === true,
    isFork: fork === true,
    isPrivate: isPrivate === true,
  };
}

type Told = Readonly<Partial<Record<"full_name" | "size" | "pushed_at" | "archived" | "fork" | "private", unknown>>>;

/** 0 for what is none. */
function wholeNumber(told: unknown): number {
  return typeof told === "number" && Number.isSafeInteger(told) && told > 0 && told < 2 ** 42 ? told : 0;
}
