// What a review offers to write: GitHub's suggestions on lines of compose files, taken over as GitHub would, and judged again.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runStep, type Step } from "../support/action-process.ts";
import type { Told } from "../support/github-facts.ts";
import { type GithubServer, githubServer } from "../support/github-server.ts";
import { secretOf } from "../support/secret.ts";
import { pullRequestOf, type ServedRepository, servedRepository } from "../support/stack.ts";
import { suggestedFile, suggestedLines } from "../support/suggestions.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const root = mkdtempSync(join(tmpdir(), "stackgate-offers-"));
after(() => rmSync(root, { recursive: true, force: true }));

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const PATH = "docker/compose.yaml";
const stack = (db: string): string =>
  `services:\n  api:\n    image: acme/api:1.4.2\n  db:\n    image: postgres:15.10-alpine # kept\n${db}`;
const SAFE = stack('    ports:\n      - "127.0.0.1:5432:5432"\n');
const OPEN = stack('    ports:\n      - "5432:5432" # for everyone\n');

interface Stage {
  readonly repository: ServedRepository;
  readonly server: GithubServer;
  /** Commits on the pull request's branch. */
  push(text: string): void;
  run(inputs?: Step["inputs"]): Promise<string>;
}

let made = 0;

/** A pull request that makes `after` of `before`, and writes `more`; ends with no violation of GitHub's description. */
async function scene(
  before: string,
  after: string,
  play: (stage: Stage) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const folder = join(root, String(++made));
  const repository = servedRepository(join(folder, "served", "example", "stack"));
  repository.commit("the stack", { [PATH]: before, ".stackgate.yml": "compose: {tls-terminated-upstream: true}\n" });
  repository.git("branch", "topic");
  const push: Stage["push"] = (text) => {
    repository.git("checkout", "-q", "topic");
    repository.commit("change", { [PATH]: text, ...more });
    repository.git("checkout", "-q", "main");
  };
  push(after);
  const server = await githubServer(repository, { pulls: [{ number: 1, base: "main", head: "topic" }] });
  const env = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: server.url };
  const run: Stage["run"] = async (inputs = {}) => {
    const { payload } = pullRequestOf(repository, "topic");
    const step = { entry: join(TOP, "dist", "action.js"), folder, event: "pull_request", payload, env };
    const { outputs, log } = await runStep({ ...step, inputs: { "github-token": "t", ...inputs } });
    return outputs.result ?? log;
  };
  try {
    await play({ repository, server, push, run });
    assert.deepEqual(server.violations, []);
  } finally {
    await server.close();
  }
}

/** Those of the comments that offer something. */
function offers({ said }: GithubServer): readonly Told[] {
  return said.reviewComments.filter(({ body }) => suggestedLines(body) !== undefined);
}

test("the repair of an opened port is offered on its line, and taken over it is the file that passes", async () => {
  await scene(SAFE, OPEN, async ({ repository, server, push, run }) => {
    assert.equal(await run(), "blocked");
    const [offer, ...others] = offers(server);
    assert.equal(others.length, 0);
    assert.deepEqual([offer.path, offer.line, offer.start_line], [PATH, 7, null]);
    assert.match(offer.body, /^\*\*Suggested change:\*\* Service `?db`?.* 5432 /m);
    const repaired = suggestedFile(repository.path, offer) ?? "";
    assert.equal(repaired, OPEN.replace('"5432:5432"', '"127.0.0.1:5432:5432"'));
    push(repaired);
    assert.equal(await run(), "clean");
    assert.equal(server.said.resolved.length, server.said.reviewComments.length);
  });
});

test("what is written behind several lines is offered on those lines, when the diff shows them all", async () => {
  const before = stack("    security_opt:\n      - no-new-privileges:true\n    cap_drop: [ALL]\n");
  const lost = stack("    environment:\n      TZ: UTC\n");
  await scene(before, lost, async ({ repository, server, run }) => {
    assert.equal(await run(), "blocked");
    assert.ok(offers(server).length > 0, JSON.stringify(server.said.reviewComments.map(({ body }) => body)));
    for (const offer of offers(server)) {
      const repaired = suggestedFile(repository.path, offer) ?? "";
      // All that was there is there, in its order.
      const left = lost.split("\n").filter((line) => line !== "");
      assert.deepEqual(
        repaired.split("\n").filter((line) => left.includes(line)),
        left,
      );
      assert.ok(repaired.length > lost.length);
    }
  });
});

test("a key in a file of no project is told beside it, and nothing is offered for the key", async () => {
  const play = async ({ server, run }: Stage): Promise<void> => {
    assert.equal(await run(), "blocked");
    assert.deepEqual(server.said.reviewComments.map(({ path }) => path).sort(), [PATH, "src/llm.ts"]);
    assert.deepEqual(
      offers(server).map(({ path }) => path),
      [PATH],
    );
  };
  await scene(SAFE, OPEN, play, { "src/llm.ts": `export const key = "${KEY}";\n` });
});

const none: readonly {
  readonly name: string;
  readonly before?: string;
  readonly after: string;
  readonly inputs?: Step["inputs"];
}[] = [
  {
    name: "a secret",
    after: SAFE.replace("    ports:", `    environment:\n      OPENAI_API_KEY: ${KEY}\n    ports:`),
  },
  {
    name: "a port on whose line a key stands",
    after: OPEN.replace("for everyone", KEY),
  },
  {
    name: "a file whose lines end with CR LF",
    before: SAFE.replaceAll("\n", "\r\n"),
    after: OPEN.replaceAll("\n", "\r\n"),
  },
  { name: "a file that ends without a line feed", after: stack('    ports:\n      - "5432:5432"') },
  {
    name: "a line with a mark of ours",
    after: OPEN.replace("for everyone", "<!-- stackgate:fp=0123456789 at=0123456789ab v=1 -->"),
  },
  { name: "a line that shows its characters in another order", after: OPEN.replace("for everyone", "\u202eenoyreve") },
];

for (const { name, before = SAFE, after, inputs } of none) {
  test(`nothing is offered for ${name}`, async () => {
    await scene(before, after, async ({ server, run }) => {
      assert.equal(await run(inputs), "blocked");
      assert.ok(server.said.reviewComments.length > 0);
      assert.deepEqual(offers(server), []);
    });
  });
}

test("a line with backticks stays inside its block", async () => {
  const after = OPEN.replace("for everyone", "``` ```` </details> @everyone");
  await scene(SAFE, after, async ({ repository, server, run }) => {
    assert.equal(await run(), "blocked");
    const [offer] = offers(server);
    assert.match(offer.body, /^`{5}suggestion$/m);
    assert.equal(suggestedFile(repository.path, offer), after.replace('"5432:5432"', '"127.0.0.1:5432:5432"'));
  });
});
