// How work is dealt out to the jobs of a matrix: the largest piece first, always to the job that it fills least.
import { StackgateError } from "../model/problem.ts";

/** Something that is scanned as a whole or in shards. */
export interface Work {
  /** Unique. */
  readonly name: string;
  /** Of its objects, at least 0. */
  readonly bytes: number;
}

/** The whole of a work, or one of its shards. */
export interface Piece {
  readonly name: string;
  /** 1-based; of a whole 1 of 1. */
  readonly shard: { readonly index: number; readonly total: number };
  /** Bytes, with what it takes to begin. */
  readonly cost: number;
}

export interface Job {
  /** In order of name and shard. */
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

export interface PlanSize {
  /** How much a job should have at most. */
  readonly targetBytes: number;
  readonly maxJobs: number;
  /** Jobs that run at the same time. */
  readonly runners: number;
}

/** What to clone and to begin a scan takes, as bytes of objects that would be scanned meanwhile. */
const BEGIN_BYTES = 16 << 20;
/** Less than this is not worth the start of a job. */
const LEAST_BYTES = 256 << 20;
/** A round takes this part of what is left: a runner of half the speed then ends with the others. Measured by bench/sweep.mjs. */
const ROUND = 0.4;
/** At most, where shorter rounds would be more jobs than may be. */
const LONG_ROUND = 0.5;
/** Pieces of one job: their names go into one variable, which Linux lets have 128 KiB. */
const MAX_PIECES = 800;

/**
 * Jobs in the order in which they are to start, the longest first; more than `targetBytes` each where `maxJobs` would not do. The
 * same for the same work in any order; each work once, whole or in all of its shards. Throws StackgateError `plan-too-many`.
 */
export function planJobs(work: readonly Work[], { maxJobs, ...wanted }: PlanSize): readonly Job[] {
  const total = sum(work.map(({ bytes }) => bytes + BEGIN_BYTES));
  const targetBytes = Math.max(wanted.targetBytes, Math.ceil(total / maxJobs));
  const size = { ...wanted, maxJobs, targetBytes };
  const pieces = work.flatMap((one) => piecesOf(one, shardsOf(one.bytes, size))).sort(byCost);
  if (pieces.length > maxJobs * MAX_PIECES)
    throw new StackgateError("plan-too-many", { found: pieces.length, most: maxJobs * MAX_PIECES });
  const jobs = dealt(pieces, jobSizes(pieces, size)).filter(({ pieces: own }) => own.length > 0);
  return joined(jobs.sort(byLength), Math.min(LEAST_BYTES, targetBytes));
}

/** In how many shards of about `targetBytes` something is cut; more than run at once are cut so that the last round is full. */
export function shardCount(bytes: number, { runners, ...size }: PlanSize): number {
  const least = shardsOf(bytes, size);
  return least <= runners ? least : Math.min(size.maxJobs, Math.ceil(least / runners) * runners);
}

function shardsOf(bytes: number, { targetBytes, maxJobs }: Omit<PlanSize, "runners">): number {
  return Math.min(maxJobs, Math.max(1, Math.ceil(bytes / targetBytes)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function piecesOf({ name, bytes }: Work, total: number): readonly Piece[] {
  const cost = Math.ceil(bytes / total) + BEGIN_BYTES;
  return Array.from({ length: total }, (_, i) => ({ name, shard: { index: i + 1, total }, cost }));
}

/**
 * How much the jobs are to have. Each round of as many as run at once takes a part of what is left, so that the last ones to end are
 * short, and a slow or a repeated one keeps nobody waiting (S. Flynn Hummel et al., Factoring, CACM 35(8), 1992).
 */
function jobSizes(pieces: readonly Piece[], { targetBytes, maxJobs, runners }: PlanSize): readonly number[] {
  const total = sum(pieces.map(({ cost }) => cost));
  const most = Math.min(maxJobs, pieces.length);
  const fewest = Math.ceil(pieces.length / MAX_PIECES);
  // Where these would be too many, longer ones at the beginning, longer rounds, and then longer ones at the end.
  for (let least = Math.min(LEAST_BYTES, targetBytes), largest = targetBytes, part = ROUND; ; ) {
    const sizes: number[] = [];
    for (let left = total, size = 0; left > 0 && sizes.length <= most; left -= size) {
      if (sizes.length % runners === 0) size = Math.max(least, Math.min(largest, (part * left) / runners));
      sizes.push(size);
    }
    if (sizes.length <= most)
      return sizes.length >= fewest ? sizes : Array.from({ length: fewest }, () => total / fewest);
    if (largest * runners < part * total) largest *= 1.05;
    else if (part < LONG_ROUND) part *= 1.05;
    else least *= 1.05;
  }
}

/** To the job that then has the least of what it is to have, and of equal ones to the first. */
function dealt(pieces: readonly Piece[], sizes: readonly number[]): readonly Job[] {
  const jobs = sizes.map((size) => ({ size, cost: 0, pieces: [] as Piece[] }));
  for (const piece of pieces) {
    let best: (typeof jobs)[number] | undefined;
    let bestShare = Infinity;
    for (const job of jobs) {
      const share = (job.cost + piece.cost) / job.size;
      if (job.pieces.length >= MAX_PIECES || share >= bestShare) continue;
      best = job;
      bestShare = share;
    }
    best?.pieces.push(piece);
    if (best !== undefined) best.cost += piece.cost;
  }
  return jobs.map(({ pieces: own, cost }) => ({ pieces: own.sort(byName), cost }));
}

/** With the short ones at the end put together, as long as that makes none longer than `least` or than the first. */
function joined(jobs: readonly Job[], least: number): readonly Job[] {
  const most = Math.min(least, jobs[0]?.cost ?? 0);
  const all: Job[] = [];
  for (const job of [...jobs].reverse()) {
    const last = all.at(-1);
    const pieces = [...(last?.pieces ?? []), ...job.pieces].sort(byName);
    const cost = (last?.cost ?? 0) + job.cost;
    if (last !== undefined && cost <= most && pieces.length <= MAX_PIECES) all[all.length - 1] = { pieces, cost };
    else all.push(job);
  }
  return all.sort(byLength);
}

function byCost(a: Piece, b: Piece): number {
  return b.cost - a.cost || byName(a, b);
}

function byName(a: Piece, b: Piece): number {
  return a.name === b.name ? a.shard.index - b.shard.index : a.name < b.name ? -1 : 1;
}

function byLength(a: Job, b: Job): number {
  return b.cost - a.cost || byName(a.pieces[0]!, b.pieces[0]!);
}
