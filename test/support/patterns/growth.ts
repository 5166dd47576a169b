// How the time that something takes grows with what it is given.

/** Bytes of the smallest of three inputs, each four times the one before. */
const SMALLEST = 2 << 10;
/** Linear work takes four times as long for four times the input; quadratic work takes sixteen times. */
const MAX_FACTOR = 8;
/** Shorter times are noise. Microseconds of the processor. */
const NOISE = 6000;
/** No input of the largest size takes longer: whoever stays below it grows too little to matter. */
const MAX_TIME = 1_000_000;
const TRIES = 4;

/** Why `work` is held for slow on ever more of `unit`. `undefined`: it is not. */
export function growthFault(unit: string, work: (text: string) => void, smallest = SMALLEST): string | undefined {
  const text = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
  const [small, middle, large] = [text(smallest), text(4 * smallest), text(16 * smallest)];
  if (timeOf(() => work(large)) < NOISE) return undefined;
  let fault: string | undefined;
  // A machine that does other things too is given more than one chance.
  for (let i = 0; i < TRIES; i++) {
    work(small);
    const [short, long] = [timeOf(() => work(middle)), timeOf(() => work(large))];
    fault = faultOf(short, long);
    if (fault === undefined) return undefined;
  }
  return `${fault} on ${JSON.stringify(unit.length > 60 ? `${unit.slice(0, 60)}…` : unit)}`;
}

function faultOf(short: number, long: number): string | undefined {
  if (long > MAX_TIME) return `${Math.round(long / 1000)} ms`;
  if (long < NOISE || long < MAX_FACTOR * short) return undefined;
  return `${Math.round(short / 1000)} ms, then ${Math.round(long / 1000)} ms for four times as much`;
}

function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
