// A scan of a few files ends before what V8's optimizing compilers have made of it pays off: on two cores they take as long as the scan,
// of which they take the second core, and every pattern is compiled twice. So they wait. All of them are thresholds: a run that turns
// out to be long gets its compilers tens of milliseconds later.

/** What these versions know; others print each flag that they do not know. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  22: ["--regexp-tier-up-ticks=30", "--no-regexp-peephole-optimization"],
  24: [
    "--regexp-tier-up-ticks=30",
    "--no-regexp-peephole-optimization",
    "--invocation-count-for-maglev=20000",
    "--invocation-count-for-maglev-osr=20000",
    "--invocation-count-for-osr=25000",
    "--invocation-count-for-turbofan=150000",
  ],
};

/** To be called before any code is loaded out of the cache: V8 takes none that was made under other flags. */
export function expectShortRun(nodeVersion: string): void {
  const flags = KNOWN[nodeVersion.split(".")[0] ?? ""];
  if (flags === undefined) return;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of flags) setFlagsFromString(flag);
}
