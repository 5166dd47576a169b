import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { repositoryJobs, repositoryLines, shardJobs } from "../../src/sweep/matrix.ts";
import { type Job, planJobs, shardCount, type Work } from "../../src/sweep/planner.ts";

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** What each piece costs beside its bytes. */
const BEGIN = 16 * MIB;
const SIZE = { targetBytes: 2 * GIB, maxJobs: 256, runners: 20 };

const namesOf = (jobs: readonly Job[]): readonly (readonly string[])[] =>
  jobs.map(({ pieces }) => pieces.map(({ name, shard }) => `${name}@${shard.index}/${shard.total}`));

const cases: readonly {
  readonly name: string;
  readonly work: Readonly<Record<string, number>>;
  readonly size?: typeof SIZE;
  readonly jobs: readonly (readonly string[])[];
}[] = [
  { name: "nothing is no job", work: {}, jobs: [] },
  { name: "an empty repository is a job all the same", work: { a: 0 }, jobs: [["a@1/1"]] },
  { name: "small ones share a job", work: { c: MIB, a: 5 * MIB, b: 0 }, jobs: [["a@1/1", "b@1/1", "c@1/1"]] },
  {
    name: "one larger than the target is cut in equal shards",
    work: { big: 5 * GIB },
    jobs: [["big@1/3"], ["big@2/3"], ["big@3/3"]],
  },
  { name: "one of just the target is whole", work: { a: 2 * GIB }, jobs: [["a@1/1"]] },
  {
    name: "the longest job is first, and small ones fill up the shorter",
    work: { a: GIB, b: 2 * GIB, c: GIB - 128 * MIB, d: MIB },
    size: { targetBytes: 2 * GIB, maxJobs: 2, runners: 2 },
    jobs: [["b@1/1"], ["a@1/1", "c@1/1", "d@1/1"]],
  },
  {
    name: "of what is longer than all jobs at the target each job has more",
    work: { a: 8 * GIB, b: 8 * GIB },
    size: { targetBytes: GIB, maxJobs: 4, runners: 2 },
    jobs: [["a@1/2"], ["a@2/2"], ["b@1/2"], ["b@2/2"]],
  },
  {
    name: "one job is all that may be",
    work: { a: 8 * GIB, b: 1 },
    size: { targetBytes: 1, maxJobs: 1, runners: 20 },
    jobs: [["a@1/1", "b@1/1"]],
  },
];

for (const { name, work, size = SIZE, jobs } of cases)
  test(`planJobs(): ${name}`, () => {
    const list = Object.entries(work).map(([one, bytes]) => ({ name: one, bytes }));
    assert.deepEqual(namesOf(planJobs(list, size)), jobs);
  });

/** Sizes over many orders of magnitude, as repositories have them. */
const bytes = fc.double({ min: 0, max: 38, noNaN: true }).map((power) => Math.floor(2 ** power));
const works = (most: number): fc.Arbitrary<readonly Work[]> =>
  fc.array(bytes, { maxLength: most }).map((all) => all.map((one, i) => ({ name: `acme/r${i}`, bytes: one })));
const sizes = fc.record({
  targetBytes: fc.integer({ min: 1, max: 2 ** 34 }),
  maxJobs: fc.integer({ min: 1, max: 256 }),
  runners: fc.integer({ min: 1, max: 300 }),
});

test("property: no more jobs than may be, every work once, whole or in all of its shards", () => {
  fc.assert(
    fc.property(works(300), sizes, (work, size) => {
      const jobs = planJobs(work, size);
      assert.ok(jobs.length <= size.maxJobs && jobs.every(({ pieces }) => pieces.length > 0));
      const shards = new Map<string, number[]>();
      for (const { name, shard } of jobs.flatMap(({ pieces }) => pieces)) {
        const known = shards.get(name) ?? Array.from({ length: shard.total }, () => 0);
        assert.equal(known.length, shard.total);
        known[shard.index - 1]!++;
        shards.set(name, known);
      }
      assert.deepEqual([...shards.keys()].sort(), work.map(({ name }) => name).sort());
      for (const counts of shards.values()) assert.ok(counts.every((count) => count === 1));
    }),
    { numRuns: 150 },
  );
});

test("property: the order of the input decides nothing", () => {
  const shuffled = works(60).chain((work) =>
    fc.tuple(fc.constant(work), fc.shuffledSubarray([...work], { minLength: work.length })),
  );
  fc.assert(
    fc.property(shuffled, sizes, ([work, other], size) => {
      assert.deepEqual(planJobs(other, size), planJobs(work, size));
    }),
    { numRuns: 100 },
  );
});

test("property: the longest job is at most 4/3 of the best that there is", () => {
  const few = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 4 }), (units, maxJobs) => {
      const work = units.map((one, i) => ({ name: `r${i}`, bytes: one * 8 * MIB }));
      // Of so little no job is to have less than another.
      const jobs = planJobs(work, { targetBytes: 64 * MIB, maxJobs, runners: 20 });
      const best = shortest(
        work.map((one) => one.bytes + BEGIN),
        jobs.length,
      );
      assert.ok(jobs[0]!.cost <= (4 / 3) * best, `${jobs[0]!.cost} against ${best}`);
    }),
    { numRuns: 300 },
  );
});

/** The least that the longest of `count` jobs can have, by trying all. */
function shortest(costs: readonly number[], count: number): number {
  const loads = Array.from({ length: count }, () => 0);
  let best = Infinity;
  const place = (at: number): void => {
    const longest = Math.max(...loads);
    if (longest >= best) return;
    if (at === costs.length) best = longest;
    else
      for (let i = 0; i < count; i++) {
        loads[i]! += costs[at]!;
        place(at + 1);
        loads[i]! -= costs[at]!;
      }
  };
  place(0);
  return best;
}

test("property: where there are jobs enough none has much more than the target", () => {
  fc.assert(
    fc.property(works(100), (all) => {
      const work = all.map((one) => ({ ...one, bytes: Math.min(one.bytes, 30 * GIB) }));
      for (const { cost } of planJobs(work, { targetBytes: 16 * GIB, maxJobs: 256, runners: 20 }))
        assert.ok(cost <= 16 * GIB * (4 / 3) + BEGIN);
    }),
    { numRuns: 60 },
  );
});

test("the jobs of each round are shorter than those of the one before", () => {
  const work = Array.from({ length: 2000 }, (_, i) => ({ name: `acme/r${i}`, bytes: 36 * MIB }));
  const costs = planJobs(work, { ...SIZE, runners: 10 }).map(({ cost }) => cost);
  assert.ok(costs.length > 50 && costs.length < 256, String(costs.length));
  for (let round = 10; round < costs.length; round += 10) assert.ok(costs[round]! <= costs[round - 10]!);
  assert.ok(costs[0]! > 1.9 * GIB && costs.at(-1)! < 400 * MIB, `${costs[0]} ${costs.at(-1)}`);
});

test("planJobs() puts no more names into a job than one variable holds, and says when there are too many", () => {
  const tiny = Array.from({ length: 3000 }, (_, i) => ({ name: `acme/tiny-${i}`, bytes: 0 }));
  for (const { pieces } of planJobs([...tiny, { name: "acme/huge", bytes: 900 * GIB }], SIZE))
    assert.ok(pieces.length <= 800);
  assert.throws(() => planJobs(tiny, { ...SIZE, maxJobs: 3 }), {
    code: "plan-too-many",
    values: { found: 3000, most: 2400 },
  });
});

test("shardCount() is one at least, never more than the jobs that may be, and whole rounds beyond the first", () => {
  for (const [have, count] of [
    [0, 1],
    [1, 1],
    [2 * GIB, 1],
    [2 * GIB + 1, 2],
    [40 * GIB, 20],
    [41 * GIB, 40],
    [1000 * GIB, 256],
  ] as const)
    assert.equal(shardCount(have, SIZE), count);
});

test("a matrix of GitHub names its jobs in order and their work in words", () => {
  const jobs = planJobs(
    [
      { name: "acme/web", bytes: 0 },
      { name: "acme/api", bytes: 3 * GIB },
    ],
    { ...SIZE, maxJobs: 2 },
  );
  assert.deepEqual(JSON.parse(repositoryJobs(jobs, "github")), {
    include: [
      { job: "001", work: "acme/api@1/2 acme/web@1/1" },
      { job: "002", work: "acme/api@2/2" },
    ],
  });
  assert.equal(repositoryLines(jobs), "acme/api 2\nacme/web 1\n");
  assert.equal(repositoryJobs([], "github"), '{"include":[]}\n');
  assert.deepEqual(JSON.parse(shardJobs(2, "github")), {
    include: [
      { job: "001", shard: "1/2" },
      { job: "002", shard: "2/2" },
    ],
  });
});

test("a pipeline of GitLab has a job each, made of the user's own", () => {
  assert.deepEqual(JSON.parse(shardJobs(2, "gitlab")), {
    include: [{ local: ".gitlab/stackgate-shard.yml" }],
    "stackgate 001": {
      extends: ".stackgate-shard",
      variables: { STACKGATE_JOB: "001", STACKGATE_SHARD: "1/2" },
    },
    "stackgate 002": {
      extends: ".stackgate-shard",
      variables: { STACKGATE_JOB: "002", STACKGATE_SHARD: "2/2" },
    },
  });
});

test("a plan that GitHub would cut is refused", () => {
  const many = Array.from({ length: 12_000 }, (_, i) => ({ name: `acme/${"long-".repeat(8)}${i}`, bytes: 0 }));
  assert.throws(() => repositoryJobs(planJobs(many, SIZE), "github"), { code: "plan-too-long" });
});
