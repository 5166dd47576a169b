// Cases of files alone: staged, committed and on the disk they have to be found alike.
import { mkdirSync, writeFileSync } from "node:fs";
import type { HostileCase, Scan, World } from "./case.ts";

type Bytes = string | Uint8Array;

/** Files as bytes of names (latin1) and contents. */
type Written = Readonly<Record<string, Bytes>>;

function writeBytes({ repository: { path, git } }: World, files: Written): void {
  for (const [name, content] of Object.entries(files)) {
    const place = Buffer.concat([Buffer.from(`${path}/`), Buffer.from(name, "latin1")]);
    mkdirSync(place.subarray(0, place.lastIndexOf("/")), { recursive: true });
    writeFileSync(place, content);
  }
  git("add", "-A", "-f");
}

/** Staged over an ordinary commit and judged there; every other case also as a range that has it committed, the others on the disk. */
export function everywhere(
  name: string,
  numbers: Pick<HostileCase, "requirements" | "mechanisms">,
  files: () => Written,
  finds: readonly string[],
  more: Partial<Scan> = {},
): HostileCase {
  const sorted = [...finds].sort();
  const scan = { exit: sorted.length > 0 ? 1 : 0, finds: sorted, problems: [], ...more } as const;
  return {
    name,
    ...numbers,
    from: "empty",
    build: (world) => {
      const { commit, git } = world.repository;
      commit("first", { "README.md": "# Read\n" });
      git("checkout", "-q", "-b", "topic");
      writeBytes(world, files());
      git("commit", "-q", "-m", "files");
      git("branch", "committed");
      git("reset", "-q", "--soft", "main");
    },
    scans: [{ args: ["--staged"], ...scan }, second(name, { ...scan, everyFormat: false })],
  };
}

/** A text as bytes, one character each. */
export function latin1(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function second(name: string, scan: Omit<Scan, "args">): Scan {
  return name.length % 2 === 0 ? { args: ["--base", "main", "--head", "committed"], ...scan } : { args: [], ...scan };
}
