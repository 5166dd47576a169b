// What the API gives must be what git gives: the same documents of the same repository, byte by byte.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import fc from "fast-check";
import { openGithub } from "../../src/action/github.ts";
import { StackgateError } from "../../src/model/problem.ts";
import { commitSource } from "../../src/source/commit.ts";
import { needed } from "../../src/source/host.ts";
import { hostedCommitSource, hostedRangeSource } from "../../src/source/hosted.ts";
import { rangeSource } from "../../src/source/range.ts";
import type { Source } from "../../src/source/source.ts";
import { collect, texts } from "../source/collect.ts";
import { githubServer, type ServerOptions } from "../support/github-server.ts";
import { type Repository, repo } from "../support/repo.ts";

const PACE = { retryMs: 1, longestWaitMs: 0, timeoutMs: 20_000 };

interface Case {
  readonly name: string;
  readonly build: (repository: Repository) => void;
  readonly options?: ServerOptions;
}

const topic = (repository: Repository): string => repository.git("checkout", "-q", "-b", "topic");

const cases: readonly Case[] = [
  {
    name: "files added, altered and removed",
    build(repository) {
      topic(repository);
      repository.commit("change", {
        "a.txt": "1\n2\n",
        "docker/compose.yaml": "services:\n  a: {}\n",
        "old.txt": undefined,
      });
    },
  },
  {
    name: "a text that a later commit takes out again",
    build(repository) {
      topic(repository);
      repository.commit("in", { "src/a.ts": "const a = 1;\n" });
      repository.commit("out", { "src/a.ts": undefined });
    },
  },
  {
    name: "renames, and folders that become files",
    build(repository) {
      topic(repository);
      repository.git("mv", "old.txt", "new.txt");
      repository.commit("renamed");
      repository.commit("folder", { "docker/compose.yaml": undefined });
      repository.commit("file", { docker: "was a folder\n" });
    },
  },
  {
    name: "a topic that merged main, which went on",
    build(repository) {
      topic(repository);
      repository.commit("mine", { "a.txt": "mine\n" });
      repository.git("checkout", "-q", "main");
      repository.commit("theirs", { "b.txt": "theirs\n" });
      repository.git("checkout", "-q", "topic");
      repository.git("merge", "-q", "--no-ff", "-m", "merge main", "main");
      repository.commit("mine again", { "a.txt": "mine again\n" });
      repository.git("checkout", "-q", "main");
      repository.commit("theirs again", { "b.txt": "theirs again\n" });
    },
  },
  {
    name: "a merge that brings what no parent has",
    build(repository) {
      topic(repository);
      repository.commit("mine", { "a.txt": "mine\n" });
      repository.git("checkout", "-q", "-b", "side", "main");
      repository.commit("side", { "b.txt": "side\n" });
      repository.git("checkout", "-q", "topic");
      repository.git("merge", "-q", "--no-ff", "--no-commit", "side");
      repository.commit("evil", { "a.txt": "evil\n", "c.txt": "evil\n" });
    },
  },
  {
    name: "links, submodules, empty files and bytes",
    build(repository) {
      topic(repository);
      repository.stage({ link: { link: "README.md" }, empty: "", "x.bin": Uint8Array.of(0, 1, 255, 10, 13) });
      repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
      repository.commit("odd");
    },
  },
  {
    name: "names with spaces, quotes, lines and Han",
    build(repository) {
      topic(repository);
      repository.commit("names", {
        'a "b".txt': "1\n",
        "线/文件.txt": "2\n",
        "line\nbreak": "3\n",
        "%2F?#&.txt": "4\n",
      });
    },
  },
  {
    name: "more commits than one page holds",
    build(repository) {
      topic(repository);
      const stream = Array.from({ length: 104 }, (_, i) =>
        [
          `commit refs/heads/topic\ncommitter a <a@example.org> ${i} +0000\ndata 2\n${i % 10}\n`,
          `${i === 0 ? "from refs/heads/main\n" : ""}M 644 inline many.txt\ndata ${String(i).length}\n${i}\n`,
        ].join(""),
      );
      execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: repository.path, input: stream.join("") });
    },
  },
  {
    name: "more contents than are asked for one by one",
    build(repository) {
      topic(repository);
      const texts = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`many/${i}.txt`, `text ${i}\r\n`]));
      const odd = {
        "latin1.txt": Uint8Array.of(0x61, 0xe9, 0x0a),
        "nul.bin": Uint8Array.of(0x61, 0),
        "bom.txt": "\ufeffx\n",
      };
      repository.commit("many", { ...texts, ...odd, "long.txt": "0123456789abcde\n".repeat(40_000) });
    },
  },
  {
    name: "the same of a host without GraphQL",
    options: { failures: [{ on: /graphql/, status: 404 }] },
    build(repository) {
      topic(repository);
      repository.commit(
        "many",
        Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`many/${i}.txt`, `text ${i}\n`])),
      );
    },
  },
  {
    name: "trees that are too large for one answer",
    options: { limits: { tree: 8 } },
    build(repository) {
      topic(repository);
      const files = Object.fromEntries(
        Array.from({ length: 20 }, (_, i) => [`f${i % 5}/g${i % 4}/${i}.txt`, `${i}\n`]),
      );
      repository.commit("many", files);
      repository.commit("one", { "f1/g1/1.txt": "changed\n" });
    },
  },
];

async function hosted(
  repository: Repository,
  options: ServerOptions,
  work: (host: Parameters<typeof hostedCommitSource>[0]) => Promise<void>,
): Promise<void> {
  const server = await githubServer(repository, options);
  const asked = (operation: string): number => server.requests.filter((one) => one.operation === operation).length;
  try {
    await work(openGithub({ url: server.url, token: "t", repository: "example/stack", pace: PACE }).objects);
    assert.deepEqual(server.violations, []);
    if (options.failures === undefined)
      assert.ok(asked("git/get-blob") <= 80, `${asked("git/get-blob")} blobs one by one`);
  } finally {
    await server.close();
  }
}

/** Everything that a scan is given; of a commit what its message says, since the API does not give the time zones of its fields. */
async function seenOf(source: Source) {
  const { told, said, changedPaths, pair, problems, skipped, coverage, base, head } = await collect(source, [
    "README.md",
  ]);
  const listed = [pair.head, pair.base].map((side) => side?.list());
  const read = texts(pair.head, "README.md", "docker/compose.yaml");
  const messages = said.filter((one) => one.includes("/message "));
  return { told, messages, changedPaths, listed, read, problems, skipped, coverage, base, head };
}

for (const { name, build, options = {} } of cases) {
  test(`hostedRangeSource() sees what git sees: ${name}`, async () => {
    const repository = repo({
      "README.md": "# x\n",
      "docker/compose.yaml": "services: {}\n",
      "old.txt": "a\nb\nc\nd\ne\n",
    });
    build(repository);
    const [base, head] = [repository.git("rev-parse", "main"), repository.git("rev-parse", "topic")];
    const room = { cwd: repository.path, env: repository.env };
    const expected = await seenOf(rangeSource({ ...room, base, head, exposure: "pushed" }));
    await hosted(repository, options, async (host) => {
      const comparison = needed(await host.comparison(base, head), "");
      assert.deepEqual(await seenOf(hostedRangeSource({ host, comparison, head, exposure: "pushed" })), expected);
      const commit = needed(await host.commit(head), "");
      const whole = await seenOf(commitSource({ ...room, head, exposure: "pushed" }));
      assert.deepEqual(await seenOf(hostedCommitSource(host, commit, "pushed")), whole);
    });
  });
}

test("hostedRangeSource() refuses a tree that the host does not list as a whole", async () => {
  const repository = repo({ "README.md": "# x\n" });
  topic(repository);
  repository.commit("many", Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, "x\n"])));
  const [base, head] = [repository.git("rev-parse", "main"), repository.git("rev-parse", "topic")];
  await hosted(repository, { limits: { tree: 8 } }, async (host) => {
    const comparison = needed(await host.comparison(base, head), "");
    const source = hostedRangeSource({ host, comparison, head, exposure: "pushed" });
    await assert.rejects(seenOf(source), (error) => error instanceof StackgateError && error.code === "host-truncated");
  });
});

test("hostedRangeSource() refuses a range with fewer commits than there should be", async () => {
  const repository = repo({ "README.md": "# x\n" });
  topic(repository);
  repository.commit("one", { "a.txt": "x\n" });
  const [base, head] = [repository.git("rev-parse", "main"), repository.git("rev-parse", "topic")];
  await hosted(repository, {}, async (host) => {
    const comparison = { ...needed(await host.comparison(base, head), ""), total: 2 };
    const source = hostedRangeSource({ host, comparison, head, exposure: "pushed" });
    await assert.rejects(
      seenOf(source),
      (error) => error instanceof StackgateError && error.code === "host-incomplete",
    );
  });
});

const NAMES = ["a", "b", "d/a", "d/b", "d/e/c", "x.env", "docker-compose.yml"];
const KINDS = ["100644", "100755", "120000", "160000", "gone"] as const;
const operation = fc.record({ name: fc.constantFrom(...NAMES), kind: fc.constantFrom(...KINDS), text: fc.nat(3) });
const history = fc.array(
  fc.record({ parents: fc.array(fc.nat(9), { maxLength: 2 }), operations: fc.array(operation, { maxLength: 4 }) }),
  { minLength: 2, maxLength: 10 },
);

type Commits = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** For fast-import: each commit on a branch of its own, `c1` and so on; a parent is so many commits back. */
function imported(commits: Commits): string {
  const told = commits.map(({ parents, operations }, i) => {
    const from = [...new Set(parents.map((back) => i - (back % (i + 1))))].filter((parent) => parent > 0);
    const lines = from.map((parent, k) => `${k === 0 ? "from" : "merge"} :${parent}\n`);
    const files = operations.map(({ name, kind, text }) => {
      if (kind === "gone") return `D ${name}\n`;
      if (kind === "160000") return `M 160000 ${String(text).repeat(40)} ${name}\n`;
      return `M ${kind} inline ${name}\ndata 2\n${text}\n\n`;
    });
    const head = `commit refs/heads/c${i + 1}\nmark :${i + 1}\ncommitter a <a@example.org> ${i} +0000\ndata 2\n${i}\n\n`;
    return head + lines.join("") + files.join("");
  });
  return told.join("");
}

function basesOf(repository: Repository, base: string, head: string): number {
  try {
    return repository.git("merge-base", "--all", base, head).split("\n").length;
  } catch {
    return 0;
  }
}

const TOLD = /^(\S+) commit(?: @([0-9a-f]{40}))? ("[^"]*")(?: was "[^"]*")?$/;

/** Where commits beside each other brought the same, any of them may be named. */
function withoutIds(told: readonly string[]): readonly string[] {
  return told.map((one) => one.replace(/ @[0-9a-f]{40} /, " ")).sort();
}

test("hostedRangeSource() sees what git sees: any history with one merge base", async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(9), async (commits, at) => {
      const repository = repo();
      const input = imported(commits);
      execFileSync("git", ["fast-import", "--quiet", "--force"], {
        cwd: repository.path,
        input,
        stdio: ["pipe", "ignore", "ignore"],
      });
      const [base, head] = [(at % commits.length) + 1, commits.length].map((n) => repository.git("rev-parse", `c${n}`));
      assert.ok(base !== undefined && head !== undefined);
      // Of several merge bases GitHub tells one, and what head has from the others counts as its own then.
      fc.pre(basesOf(repository, base, head) === 1);
      await hosted(repository, {}, async (host) => {
        const comparison = needed(await host.comparison(base, head), "");
        const source = hostedRangeSource({ host, comparison, head, exposure: "pushed" });
        const room = { cwd: repository.path, env: repository.env };
        const expected = await seenOf(rangeSource({ ...room, base, head, exposure: "pushed" }));
        const seen = await seenOf(source);
        assert.deepEqual({ ...seen, told: withoutIds(seen.told) }, { ...expected, told: withoutIds(expected.told) });
        for (const [, path = "", id, text = ""] of seen.told.map((one) => TOLD.exec(one) ?? []))
          if (id !== undefined && text !== "")
            assert.equal(JSON.stringify(`${repository.git("show", `${id}:${path}`)}\n`), text);
      });
    }),
    { numRuns: 10 },
  );
});
