// A scan of more files, and of more that is told of them, than a function takes arguments.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "../src/model/document.ts";
import { DEFAULT_POLICY } from "../src/policy/policy.ts";
import { scan } from "../src/scan.ts";
import type { Source } from "../src/source/source.ts";
import { textSource } from "../src/source/text.ts";

const MANY = 130_001;

function request(source: Source): Parameters<typeof scan>[0] {
  return { source, policy: DEFAULT_POLICY, language: "en", allRules: false, today: "2026-11-24" };
}

test("scan() counts and names each of very many clear documents that share their bytes", async () => {
  const bytes = new Uint8Array(0);
  const one = textSource({ path: "a.txt", bytes });
  const source: Source = {
    ...one,
    async *documents(): AsyncGenerator<Document> {
      for (let i = 0; i < MANY; i++)
        yield { path: `f/${i}.txt`, origin: "file", bytes, clearBytes: 3, exposure: "working-tree" };
    },
  };
  const { summary } = await scan(request(source));
  assert.equal(summary.coverage.documents, MANY);
  assert.equal(summary.coverage.bytes, 3 * MANY);
});

test("scan() tells each of very many problems", async () => {
  const one = textSource({ path: "a.txt", bytes: Buffer.from("x\n") });
  const source: Source = {
    ...one,
    problems: () => Array.from({ length: MANY }, (_, i) => ({ path: `f/${i}`, code: "unreadable-file" })),
  };
  const { problems } = await scan(request(source));
  assert.equal(problems.length, MANY);
});
