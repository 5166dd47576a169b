// Runs a plan on a clock that only counts: runners take jobs in order, some are slow, some fail and go on from their ledgers.

import type { Job, Work } from "../../src/sweep/planner.ts";

export { planJobs } from "../../src/sweep/planner.ts";

/** Seconds; `ratio` is of the makespan to the ideal. */
export interface Run {
  readonly makespan: number;
  readonly ideal: number;
  readonly ratio: number;
  /** Jobs. */
  readonly failed: number;
}

/** What is assumed of the world. */
export const MODEL = {
  /** Before the first repository of a job. */
  startSeconds: 20,
  bytesPerSecond: 3 * 2 ** 20,
  /** Of the logarithms of sizes, and of what a repository takes beside its size. */
  sigma: 2,
  noise: 0.3,
  slow: { share: 0.05, factor: 2 },
  failing: 0.05,
  /** How often a ledger is kept. */
  keptSeconds: 30,
};

type Random = () => number;

/** Numbers of [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Repositories whose sizes have a log-normal distribution with this median. */
export function repositoriesOf(count: number, random: Random, medianBytes: number): readonly Work[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `acme/r${String(i).padStart(5, "0")}`,
    bytes: Math.round(medianBytes * Math.exp(MODEL.sigma * normal(random))),
  }));
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * How long the plan takes, and the ideal: one start, and what all pieces took divided by the runners, or the largest of them. What a
 * slow runner or an awkward repository takes is work; starts after the first, waiting and what is done again are not.
 */
export function simulate(jobs: readonly Pick<Job, "pieces">[], random: Random, runners: number): Run {
  const { startSeconds, bytesPerSecond, noise, slow, failing, keptSeconds } = MODEL;
  const queue = jobs.map(({ pieces }) => {
    // What the plan does not know: the same bytes take longer in one repository than in another, and on a slow runner.
    const pace = random() < slow.share ? slow.factor : 1;
    const seconds = pieces.map(({ cost }) => (pace * cost * Math.exp(noise * normal(random))) / bytesPerSecond);
    return { seconds: seconds.reduce((all, one) => all + one, 0), longest: Math.max(...seconds) };
  });
  const work = queue.reduce((all, { seconds }) => all + seconds, 0);
  const ideal = startSeconds + Math.max(work / runners, ...queue.map(({ longest }) => longest));
  const free = Array.from({ length: runners }, () => 0);
  let failed = 0;
  let end = 0;
  const waiting = queue.map(({ seconds }) => ({ seconds, from: 0, mayFail: true }));
  while (waiting.length > 0) {
    const runner = free.indexOf(Math.min(...free));
    const now = free[runner]!;
    // One that failed was put in front, but nobody takes it before it has failed.
    const at = waiting.findIndex(({ from }) => from <= now);
    if (at < 0) {
      free[runner] = Math.min(...waiting.map(({ from }) => from));
      continue;
    }
    const job = waiting.splice(at, 1)[0]!;
    if (job.mayFail && random() < failing) {
      failed++;
      const done = random() * job.seconds;
      free[runner] = now + startSeconds + done;
      const kept = Math.max(0, done - random() * keptSeconds);
      waiting.unshift({ seconds: job.seconds - kept, from: free[runner]!, mayFail: false });
    } else free[runner] = now + startSeconds + job.seconds;
    end = Math.max(end, free[runner]!);
  }
  return { makespan: end, ideal, failed, ratio: end / ideal };
}
