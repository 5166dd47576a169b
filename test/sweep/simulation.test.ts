// The simulation that bench/sweep.mjs measures with, on a small organisation.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MODEL, planJobs, randomOf, repositoriesOf, simulate } from "../../bench/sweep/simulate.ts";

const SIZE = { targetBytes: 2 * 2 ** 30, maxJobs: 256, runners: 20 };

test("a sweep of 2,000 repositories takes at most 1.15 of the ideal, slow and failing jobs included", () => {
  const ratios = [1, 2, 3, 4, 5, 6, 7].map((seed) => {
    const random = randomOf(seed);
    const jobs = planJobs(repositoriesOf(2000, random, 5 * 2 ** 20), SIZE);
    const { failed, ideal, makespan, ratio } = simulate(jobs, random, SIZE.runners);
    assert.ok(failed > 0 && ideal > 0 && makespan >= ideal);
    return ratio;
  });
  const middle = ratios.sort((a, b) => a - b)[3]!;
  assert.ok(middle <= 1.15, ratios.join(" "));
});

test("the simulation knows what a bad plan costs", () => {
  const work = repositoriesOf(300, randomOf(1), 5 * 2 ** 20);
  const good = planJobs(work, SIZE);
  const pieces = good.flatMap((job) => job.pieces);
  const bad = [{ pieces, cost: 0 }];
  assert.ok(simulate(bad, randomOf(2), 20).ratio > 3 * simulate(good, randomOf(2), 20).ratio);
});

test("the sizes are log-normal, and the same for the same seed", () => {
  const sizes = repositoriesOf(4001, randomOf(3), 2 ** 20).map(({ bytes }) => Math.log2(bytes));
  sizes.sort((a, b) => a - b);
  assert.ok(Math.abs(sizes[2000]! - 20) < 0.3, `${sizes[2000]}`);
  const spread = (sizes[Math.floor(4001 * 0.841)]! - sizes[2000]!) * Math.LN2;
  assert.ok(Math.abs(spread - MODEL.sigma) < 0.2, `${spread}`);
  assert.deepEqual(repositoriesOf(5, randomOf(3), 9), repositoriesOf(5, randomOf(3), 9));
});
