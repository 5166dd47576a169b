// Each real stack is audited, repaired and audited again: no row, layer or incident is worse, and most stacks are better.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stackgate } from "../cli/run.ts";
import { committedCopy, realStacks, withoutStacks } from "../support/real-stacks.ts";

type Verdict = "pass" | "partial" | "not-decidable" | "fail";
interface Entry {
  readonly id: string;
  readonly verdict: Verdict;
  readonly evidence: readonly { readonly message: string }[];
}

/** A row that files cannot tell of has at least nothing against it. */
const RANK: Readonly<Record<Verdict, number>> = { fail: 0, "not-decidable": 1, partial: 2, pass: 3 };
async function entriesOf(cwd: string): Promise<readonly Entry[]> {
  const { stdout, stderr } = await stackgate(["audit", "--format", "json"], { cwd });
  assert.notEqual(stdout, "", stderr);
  const { rows, layers, incidents } = JSON.parse(stdout) as Record<"rows" | "layers" | "incidents", readonly Entry[]>;
  return [...rows, ...layers, ...incidents];
}

const gained = new Map<string, number>();
for (const [name, stack] of realStacks)
  test(`no row of ${name} is worse once it is repaired`, async () => {
    const { path } = committedCopy(stack);
    const before = await entriesOf(path);
    const { stdout, stderr } = await stackgate(["fix", "--write", "--format", "json"], { cwd: path });
    assert.notEqual(stdout, "", stderr);
    const now = new Map((await entriesOf(path)).map((entry) => [entry.id, entry]));
    const changes = before.map((was) => ({ was, is: now.get(was.id) ?? was }));
    const said = ({ was, is }: { was: Entry; is: Entry }): string => `${was.id} ${was.verdict} -> ${is.verdict}`;
    const worse = changes.filter(({ was, is }) => RANK[is.verdict] < RANK[was.verdict]);
    assert.deepEqual(
      worse.map((one) => `${said(one)}: ${one.is.evidence[0]?.message}`),
      [],
    );
    const better = changes.filter(({ was, is }) => RANK[is.verdict] > RANK[was.verdict]);
    gained.set(name, better.length);
    console.log(`# ${name}: ${better.length} better${better.map((one) => `, ${said(one)}`).join("")}`);
  });

test("all real stacks but one at most have gained by it", { skip: withoutStacks }, () => {
  const counts = [...gained.values()];
  const better = counts.filter((count) => count > 0).length;
  console.log(`# ${counts.reduce((sum, one) => sum + one, 0)} gained in ${better} of ${realStacks.size} stacks`);
  assert.ok(better >= realStacks.size - 1, `${better} of ${realStacks.size}`);
});
