// How long a sweep of an organisation takes on a CI's runners, with slow ones and failing ones, against the ideal.
//   node bench/sweep.mjs      writes a section of bench/RESULTS.md
import { bundled } from "./bundled.mjs";
import { table, writeSection } from "./results.mjs";

const SEEDS = 50;
const CASES = [
  { count: 2000, medianMiB: 5, runners: 20 },
  { count: 2000, medianMiB: 5, runners: 10 },
  { count: 2000, medianMiB: 5, runners: 40 },
  { count: 2000, medianMiB: 1, runners: 20 },
  { count: 2000, medianMiB: 20, runners: 20 },
  { count: 10_000, medianMiB: 5, runners: 60 },
];

const { MODEL, planJobs, randomOf, repositoriesOf, simulate } = await bundled("bench/sweep/simulate.ts");
const rows = CASES.map((one) => {
  const all = Array.from({ length: SEEDS }, (_, i) => run(one, i + 1)).sort((a, b) => a.ratio - b.ratio);
  const middle = all[SEEDS / 2];
  const { count, medianMiB, runners } = one;
  return [
    `${count.toLocaleString("en")} repositories, median ${medianMiB} MiB, ${runners} runners`,
    ...[
      (middle.bytes / 2 ** 30).toFixed(0),
      middle.jobs,
      middle.failed,
      minutes(middle.ideal),
      minutes(middle.makespan),
    ],
    ...[middle.ratio, all[Math.floor(SEEDS * 0.9)].ratio].map((ratio) => ratio.toFixed(2)),
  ];
});

writeSection("sweep", "A sweep of an organisation, simulated", [
  `\`node bench/sweep.mjs\`: the planner of \`stackgate plan\` with its defaults; ${SEEDS} organisations each, from seeds, with log-normal sizes (sigma ${MODEL.sigma}). A runner scans ${MODEL.bytesPerSecond / 2 ** 20} MiB of packs a second and takes ${MODEL.startSeconds} s to start a job; what a repository takes differs from its size by a log-normal factor (sigma ${MODEL.noise}); ${100 * MODEL.slow.share}% of the jobs are slower by ${MODEL.slow.factor}, and ${100 * MODEL.failing}% fail at any moment and go on from a ledger that is at most ${MODEL.keptSeconds} s old. The ideal: one start, and what all pieces really took divided by the runners, or the largest of them.`,
  "",
  ...table([
    ["", "GiB", "jobs", "failed", "ideal, min", "makespan, min", "ratio, median", "ratio, 9 of 10 below"],
    ...rows,
  ]),
  "",
  "Where it is more than 1.15, the sweep takes so few minutes for each runner that starts count, or a matrix of 256 jobs has few rounds.",
]);

function run({ count, medianMiB, runners }, seed) {
  const random = randomOf(seed);
  const work = repositoriesOf(count, random, medianMiB * 2 ** 20);
  const jobs = planJobs(work, { targetBytes: 2 * 2 ** 30, maxJobs: 256, runners });
  const bytes = work.reduce((all, one) => all + one.bytes, 0);
  return { ...simulate(jobs, random, runners), jobs: jobs.length, bytes };
}

function minutes(seconds) {
  return (seconds / 60).toFixed(1);
}
