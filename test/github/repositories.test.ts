import assert from "node:assert/strict";
import { test } from "node:test";
import { openClient } from "../../src/github/client.ts";
import { type HostedRepository, isOwner, repositoriesOf } from "../../src/github/repositories.ts";
import { type Instead, type OwnedRepository, type OwnerOptions, ownerServer } from "../support/github-owner.ts";

const TOKEN = "the-token";
const PACE = { retryMs: 1, longestWaitMs: 2000, timeoutMs: 5000 };

const many = (count: number, more: Partial<OwnedRepository> = {}): readonly OwnedRepository[] =>
  Array.from({ length: count }, (_, i) => ({ full_name: `acme/r${i}`, size: i, ...more }));

/** What is told of an owner's repositories, and what was asked for it; ends with no violation of GitHub's description. */
async function listed(
  options: Partial<OwnerOptions>,
  owner = "acme",
): Promise<{ readonly found: readonly HostedRepository[]; readonly requests: readonly string[] }> {
  const server = await ownerServer({ owner: "acme", type: "Organization", repositories: [], token: TOKEN, ...options });
  try {
    const client = openClient({ url: server.url, token: TOKEN, pace: PACE });
    const found = await repositoriesOf(client, owner).catch((error: unknown) => {
      throw Object.assign(error as Error, { requests: server.requests });
    });
    assert.deepEqual(server.violations, []);
    return { found, requests: server.requests };
  } finally {
    await server.close();
  }
}

test("repositoriesOf() lists an organisation past a page, with what GitHub says of each", async () => {
  const one = { full_name: "acme/.github", size: 7, archived: true, fork: true, private: true, pushed_at: null };
  const { found, requests } = await listed({ repositories: [...many(230), one] });
  assert.equal(found.length, 231);
  assert.deepEqual(found[0], { name: "acme/.github", bytes: 7168, isArchived: true, isFork: true, isPrivate: true });
  assert.deepEqual(found[2], {
    name: "acme/r1",
    bytes: 1024,
    pushedAt: Date.UTC(2026, 10, 1) / 1000,
    ...{ isArchived: false, isFork: false, isPrivate: false },
  });
  assert.deepEqual(
    requests.filter((path) => path.startsWith("/orgs/acme/repos")).map((path) => /page=\d+$/.exec(path)?.[0]),
    ["page=1", "page=2", "page=3"],
  );
});

test("repositoriesOf() takes GitHub's spelling of an owner, and no repository twice", async () => {
  const { found } = await listed({ repositories: many(2) }, "ACME");
  assert.deepEqual(
    found.map(({ name }) => name),
    ["acme/r0", "acme/r1"],
  );
  const twice = await listed({ repositories: [...many(150), ...many(1)], counts: { public_repos: 150 } });
  assert.equal(twice.found.length, 150);
});

test("repositoriesOf() lists of a user what is public, and all where the token is the user's own", async () => {
  const repositories = [...many(3), { full_name: "acme/hidden", size: 1, private: true }];
  for (const login of [undefined, "somebody-else"]) {
    const { found } = await listed({ type: "User", repositories, ...(login === undefined ? {} : { login }) });
    assert.deepEqual([found.length, found.some(({ isPrivate }) => isPrivate)], [3, false]);
  }
  assert.equal((await listed({ type: "User", repositories, login: "Acme" })).found.length, 4);
});

interface Refused {
  readonly name: string;
  readonly options?: Partial<OwnerOptions>;
  readonly owner?: string;
  /** In the place of the second page, or of what `on` names. */
  readonly instead?: Instead;
  readonly on?: RegExp;
  readonly code: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** How often that was asked for. */
  readonly asked?: number;
}

const page = (names: readonly string[]): string =>
  JSON.stringify(names.map((full_name) => ({ full_name, size: 1, private: false })));
const limit = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600) };

const refused: readonly Refused[] = [
  { name: "an owner that GitHub does not know", owner: "nobody", code: "plan-not-found", values: { status: 404 } },
  {
    name: "a token that is none",
    options: { token: "another" },
    code: "plan-forbidden",
    values: { what: "acme", status: 401 },
  },
  {
    name: "a token that may not list",
    instead: { status: 403, text: '{"message":"Resource not accessible"}' },
    code: "plan-forbidden",
    asked: 1,
  },
  {
    name: "a rate limit that ends between two pages",
    instead: { status: 403, headers: limit, text: '{"message":"API rate limit exceeded"}' },
    code: "plan-rate-limited",
    values: { what: "acme", status: 403 },
    asked: 1,
  },
  {
    name: "a secondary rate limit of an hour",
    instead: { status: 429, headers: { "retry-after": "3600" }, text: '{"message":"secondary rate limit"}' },
    code: "plan-rate-limited",
    asked: 1,
  },
  { name: "a page that is gone", instead: { status: 404, text: "{}" }, code: "plan-not-found" },
  { name: "a server that fails again and again", instead: { status: 502, text: "" }, code: "plan-failed", asked: 3 },
  { name: "JSON that ends early", instead: { text: '[{"full_name":"acme/r1"' }, code: "plan-cut" },
  { name: "a connection that ends early", instead: { text: "[{", cut: true }, code: "plan-cut" },
  { name: "a page that is no list", instead: { text: '{"message":"moved"}' }, code: "plan-cut" },
  { name: "null for a page", instead: { text: "null" }, code: "plan-cut" },
  { name: "an account that is no object", on: /^\/users\//, instead: { text: '"acme"' }, code: "plan-cut" },
  {
    name: "a page that comes again and again",
    on: /[?&]page=[2-9]\b/,
    instead: { headers: { link: '<x>; rel="next"' }, text: page(["acme/one"]) },
    code: "plan-cut",
  },
  {
    name: "a list that ends after a full page though there are more",
    options: { counts: { public_repos: 201 } },
    instead: { text: "[]" },
    code: "plan-incomplete",
    values: { what: "acme", found: 100, total: 201 },
  },
  {
    name: "private repositories that the token does not see",
    options: { counts: { owned_private_repos: 5 } },
    code: "plan-incomplete",
    values: { what: "acme", found: 150, total: 155 },
  },
  ...[
    "acme/x; rm -rf ~",
    "acme/$(id)",
    "acme/a b",
    "acme/a@1/2",
    "acme/a\nb",
    "acme/",
    "acme/..",
    "acme/.",
    "acme",
    "../r",
    "evil/r",
    "acme/-\u202etxt",
    `acme/${"a".repeat(101)}`,
    "acme/a/b",
  ].map(
    (name): Refused => ({
      name: `a repository by the name ${JSON.stringify(name)}`,
      instead: { text: page([name]) },
      code: "plan-name",
      values: { what: "acme", found: name.slice(0, 100) },
    }),
  ),
  { name: "a repository without a name", instead: { text: "[null]" }, code: "plan-name", values: { found: "-" } },
];

for (const { name, options = {}, owner, instead, on = /[?&]page=2\b/, code, values = {}, asked } of refused)
  test(`repositoriesOf() gives nothing for ${name}`, async () => {
    const tamper = instead === undefined ? {} : { instead: (path: string) => (on.test(path) ? instead : undefined) };
    await assert.rejects(listed({ repositories: many(150), ...options, ...tamper }, owner), (error: unknown) => {
      const told = error as { code: string; values: Record<string, unknown>; requests: readonly string[] };
      assert.equal(told.code, code);
      for (const [key, value] of Object.entries(values)) assert.equal(told.values[key], value);
      if (asked !== undefined) assert.equal(told.requests.filter((path) => on.test(path)).length, asked);
      return true;
    });
  });

test("the token goes to no server that a page names", async () => {
  // The links of the server above lead to another one.
  const { requests } = await listed({ repositories: many(101) });
  assert.ok(requests.some((path) => /page=2\b/.test(path)));
});

test("sizes that are none count nothing", async () => {
  const text = JSON.stringify(
    [-1, 1.5, "9", null, 2 ** 53].map((size, i) => ({ full_name: `acme/r${i}`, size, private: false })),
  );
  const { found } = await listed({ instead: (path) => (/repos\?/.test(path) ? { text } : undefined) });
  assert.deepEqual(
    found.map(({ bytes }) => bytes),
    [0, 0, 0, 0, 0],
  );
});

test("isOwner() takes names that GitHub could give", () => {
  for (const name of ["acme", "acme-2", "a", "name_company"]) assert.ok(isOwner(name), name);
  for (const name of ["", "-a", "a/b", "a b", "a;b", "..", "ä", "a\n"]) assert.ok(!isOwner(name), name);
});
