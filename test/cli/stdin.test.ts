import assert from "node:assert/strict";
import { test } from "node:test";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
/** As a pipe gives it, not in the small pieces of the others. */
async function* inOne(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const LINE = `export const key = "${KEY}";\n`;

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
}

const cases: readonly {
  readonly name: string;
  readonly path: string;
  readonly stdin: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** `RULE PATH:LINE:COLUMN` of what blocks. */
  readonly blocks: readonly string[];
}[] = [
  { name: "nothing at all", path: "a.ts", stdin: "", blocks: [] },
  { name: "a text", path: "a.ts", stdin: `\n${LINE}`, blocks: ["openai-key-project a.ts:2:21"] },
  {
    name: "a text behind a NUL",
    path: "a.ts",
    stdin: `\0\0\n${LINE}`,
    blocks: ["openai-key-project a.ts:2:21"],
  },
  {
    name: "a key between NULs, as in a program",
    path: "a.bin",
    stdin: Buffer.concat([Buffer.alloc(3000), Buffer.from(`\0${KEY}\0`), Buffer.alloc(3000)]),
    blocks: ["openai-key-project a.bin:1:3002"],
  },
  {
    name: "bytes that are no UTF-8",
    path: "a.ts",
    stdin: Buffer.concat([Buffer.from([0x80, 0xff, 0xfe, 0xc3, 0x28, 10]), Buffer.from(LINE)]),
    blocks: ["openai-key-project a.ts:2:21"],
  },
  {
    name: "UTF-16 with a mark",
    path: "a.ts",
    stdin: Buffer.from(`\ufeff${LINE}`, "utf16le"),
    blocks: ["openai-key-project a.ts:1:21"],
  },
  {
    name: "many megabytes, the key at the end of one line",
    path: "a.js",
    stdin: inOne(Buffer.alloc(24 << 20, "a = b; "), Buffer.from(LINE)),
    blocks: [`openai-key-project a.js:1:${(24 << 20) + 21}`],
  },
  {
    name: "an env file, by its name",
    path: "deploy/.env",
    stdin: `OPENAI_API_KEY=${KEY}\n`,
    blocks: ["env-file-committed deploy/.env:1:1", "openai-key-project deploy/.env:1:16"],
  },
  {
    name: "a compose file, by its name",
    path: "compose.yaml",
    stdin: "services:\n  a:\n    image: traefik:3.1\n    privileged: true\n",
    blocks: ["compose-privileged compose.yaml:4:17"],
  },
  {
    name: "the same text under another name",
    path: "notes.txt",
    stdin: "services:\n  a:\n    image: traefik:3.1\n    privileged: true\n",
    blocks: [],
  },
];

for (const { name, path, stdin, blocks } of cases) {
  test(`scan --stdin judges ${name}`, async () => {
    const told = await stackgate(["scan", "--stdin", "--stdin-path", path, "--format", "json"], { cwd: "/", stdin });
    const { findings } = JSON.parse(told.stdout) as { findings: readonly (Finding & { readonly blocking: boolean })[] };
    const found = findings.filter(({ blocking }) => blocking);
    assert.deepEqual(
      found.map((one) => `${one.ruleId} ${one.path}:${one.startLine}:${one.startColumn}`),
      blocks,
    );
    assert.equal(told.code, blocks.length > 0 ? 1 : 0);
    assert.ok(!told.stdout.includes(KEY.slice(10, 60)));
  });
}

test("scan --stdin of a name that leads elsewhere takes its last part, and what is printed stays on its line", async () => {
  for (const [path, shown] of [
    ["../../etc/.env", ".env"],
    ["/etc/x/a.ts", "a.ts"],
    ["a\n::error::b.ts", "a\\n::error::b.ts"],
  ] as const) {
    const told = await stackgate(["scan", "--stdin", "--stdin-path", path], { cwd: "/", stdin: LINE });
    assert.equal(told.code, 1);
    assert.ok(told.stdout.includes(shown), told.stdout);
    assert.doesNotMatch(told.stdout, /^::/m);
  }
});

test("scan --stdin refuses more than any text may hold, before it has read it all", async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (const piece = Buffer.alloc(64 << 20); ; given++) yield piece;
  }
  const told = await stackgate(["scan", "--stdin", "--stdin-path", "a"], { cwd: "/", stdin: endless() });
  assert.deepEqual([told.code, told.stdout, given], [2, "", 16]);
  assert.match(told.stderr, /Expected at most 1 GiB on standard input/);
});
