// How work is dealt out to the jobs of a matrix: the largest piece first, always to the job that has least so far.
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
  /** How much a job should have. */
  readonly targetBytes: number;
  readonly maxJobs: number;
}

/** What to clone and to begin a scan takes, as bytes of objects that would be scanned meanwhile. */
const BEGIN_BYTES = 16 << 20;
/** Pieces of one job: their names go into one variable, which Linux lets have 128 KiB. */
const MAX_PIECES = 800;

/**
 * Jobs of about `targetBytes`, the longest first; more than that each where `maxJobs` would not do. The same for the same work in any
 * order; each work once, whole or in all of its shards. Throws StackgateError `plan-too-many`.
 */
export function planJobs(work: readonly Work[], { targetBytes, maxJobs }: PlanSize): readonly Job[] {
  const total = sum(work.map(({ bytes }) => bytes + BEGIN_BYTES));
  const size = Math.max(targetBytes, Math.ceil(total / maxJobs));
  const pieces = work
    .flatMap((one) => piecesOf(one, shardCount(one.bytes, { targetBytes: size, maxJobs })))
    .sort(byCost);
  if (pieces.length > maxJobs * MAX_PIECES)
    throw new StackgateError("plan-too-many", { found: pieces.length, most: maxJobs * MAX_PIECES });
  const most = Math.min(maxJobs, pieces.length);
  const least = Math.ceil(Math.max(sum(pieces.map(({ cost }) => cost)) / size, pieces.length / MAX_PIECES));
  for (let count = Math.min(most, Math.max(1, least)); ; count = Math.min(most, count + Math.ceil(count / 16))) {
    const jobs = dealt(pieces, count);
    const longest = Math.max(0, ...jobs.map(({ cost }) => cost));
    if (count === most || longest <= size + BEGIN_BYTES)
      return jobs.filter(({ pieces: own }) => own.length > 0).sort(byLength);
  }
}

/** In how many shards of about `targetBytes` something is cut. */
export function shardCount(bytes: number, { targetBytes, maxJobs }: PlanSize): number {
  return Math.min(maxJobs, Math.max(1, Math.ceil(bytes / targetBytes)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function piecesOf({ name, bytes }: Work, total: number): readonly Piece[] {
  const cost = Math.ceil(bytes / total) + BEGIN_BYTES;
  return Array.from({ length: total }, (_, i) => ({ name, shard: { index: i + 1, total }, cost }));
}

function dealt(pieces: readonly Piece[], count: number): readonly Job[] {
  const jobs = Array.from({ length: count }, (): { pieces: Piece[]; cost: number } => ({ pieces: [], cost: 0 }));
  for (const piece of pieces) {
    let least: (typeof jobs)[number] | undefined;
    for (const job of jobs)
      if (job.pieces.length < MAX_PIECES && (least === undefined || job.cost < least.cost)) least = job;
    least?.pieces.push(piece);
    if (least !== undefined) least.cost += piece.cost;
  }
  return jobs.map(({ pieces: own, cost }) => ({ pieces: own.sort(byName), cost }));
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
