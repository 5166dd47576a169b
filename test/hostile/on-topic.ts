// Cases of commits on a branch over an ordinary base.
import type { HostileCase, Scan, World } from "./case.ts";

export const BASE: readonly string[] = ["--base", "main"];

/** Commits on `topic` over an ordinary `main`. */
function onTopic(build: (world: World) => unknown): HostileCase["build"] {
  return (world) => {
    world.repository.commit("first", { "README.md": "# Read\n", "src/app.ts": "export const one = 1;\n" });
    world.repository.git("checkout", "-q", "-b", "topic");
    return build(world);
  };
}

export const range = (
  name: string,
  numbers: Pick<HostileCase, "requirements" | "mechanisms">,
  build: (world: World) => unknown,
  finds: readonly string[],
  more: Partial<Scan> = {},
): HostileCase => ({
  name: `history: ${name}`,
  ...numbers,
  from: "empty",
  build: onTopic(build),
  scans: [{ args: BASE, exit: finds.length > 0 ? 1 : 0, finds, problems: [], ...more }],
});

/** Merges that bring what neither side had, what was there on the way alone, and what a status of a path may hide. */
export const MERGES = { requirements: [1], mechanisms: [4] };
export const WAY = { requirements: [5], mechanisms: [17] };
export const STATUSES = { requirements: [1], mechanisms: [12] };
