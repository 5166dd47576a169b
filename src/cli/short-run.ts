// A scan of a few files ends before what V8's optimizing compilers have made of it pays off: they take as long as the scan does, and of
// two cores the second. So they wait, and patterns are not compiled twice. All of it is thresholds: a run that turns out to be long gets
// its compilers tens of milliseconds later.
//
// V8 takes no code out of a cache that was made under other flags, and node's own modules lie in one: where code is loaded, the flags are
// what they were.

/** What is waited for, and what is usual. Not those whose usual value V8 works out when it starts. */
const FLAGS = [
  ["--regexp-tier-up-ticks=30", "--regexp-tier-up-ticks=1"],
  ["--no-regexp-peephole-optimization", "--regexp-peephole-optimization"],
  ["--invocation-count-for-maglev=20000", "--invocation-count-for-maglev=400"],
  ["--invocation-count-for-maglev-osr=20000", "--invocation-count-for-maglev-osr=100"],
] as const;

/** The others may not know a flag, which they would print. */
const KNOWN = /^2[24]\./;

let isShort = false;

export function expectShortRun(nodeVersion: string): void {
  isShort = KNOWN.test(nodeVersion);
  // What each such run holds contents against their ids with.
  process.getBuiltinModule("node:crypto");
  set(0);
}

/** Does `work`, which loads code, under the flags that all code is made under. */
export function asUsual<Result>(work: () => Result): Result {
  set(1);
  try {
    return work();
  } finally {
    set(0);
  }
}

/** From now on everything is as it is in any other run. */
export function expectNothing(): void {
  set(1);
  isShort = false;
}

function set(which: 0 | 1): void {
  if (!isShort) return;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flags of FLAGS) setFlagsFromString(flags[which]);
}
