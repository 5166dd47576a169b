// The words in which a hostile repository is written down: how it is built, how it is scanned, and what has to come of it.
import type { Repository } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

export interface HostileCase {
  readonly name: string;
  /** Numbers of what the project promises (docs and issues count them 1 to 25), and of the known ways around a gate (1 to 30). */
  readonly requirements: readonly number[];
  readonly mechanisms: readonly number[];
  /** What lies there before `build`: the scene with secrets on the way, in head, in the index and on the disk; or an empty repository. */
  readonly from: "scene" | "empty";
  readonly build: (world: World) => unknown;
  readonly scans: readonly Scan[];
  /** Of git, not held back: it has to leave the mark, or the trap is none. */
  readonly springs?: readonly string[];
  /** Git itself writes objects while it reads such a repository; nothing else is written to any. */
  readonly gitWrites?: true;
}

/** One hostile repository and what lies around it. */
export interface World {
  readonly repository: Repository;
  /** A folder outside of the repository. */
  readonly outside: string;
  /** A program that leaves the mark when it is run. */
  readonly program: string;
  readonly mark: string;
  /** The JSON of an earlier scan. */
  scan(...args: readonly string[]): ScanReport;
}

export interface ScanReport {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly startLine: number;
    readonly blocking: boolean;
    readonly fingerprint: string;
  }[];
  readonly problems: readonly { readonly path?: string; readonly code: string }[];
  readonly summary: { readonly verdict: string; readonly coverage: { readonly commits?: number } };
}

export type Variables = Readonly<Record<string, string | undefined>>;

export interface Scan {
  /** What follows `stackgate scan`; a text of its own is what follows `stackgate`. */
  readonly args: readonly string[] | ((world: World) => readonly string[]);
  readonly command?: string;
  readonly exit: 0 | 1 | 2;
  /** `PATH` or `PATH:LINE` of all that blocks, sorted; of the rule `github-pat-classic`, or `RULE PATH`. Absent: not looked at. */
  readonly finds?: readonly string[] | undefined;
  /** Codes of all problems, or of the error. */
  readonly problems?: readonly string[] | undefined;
  /** Stands in what is printed. */
  readonly says?: RegExp;
  /** From the top of the repository, or absolute. */
  readonly cwd?: string | ((world: World) => string);
  readonly env?: (world: World) => Variables;
  readonly stdin?: string | ((world: World) => string);
  /** As a user who is not root. */
  readonly unprivileged?: true;
  /** In each format, not only in JSON and one more. */
  readonly everyFormat?: boolean;
}

const known = new Set<string>();

/** A token that is told apart by its seed. Whatever was made here must never be printed. */
export function key(seed: string): string {
  return hidden(secretOf("ghp_{alnum:30}{crc62:4}", `hostile ${seed}`));
}

/** `text`, which must never be printed either. */
export function hidden(text: string): string {
  known.add(text);
  return text;
}

/** Every secret that was made so far. */
export function hiddenTexts(): ReadonlySet<string> {
  return known;
}

/** A line of source code that holds the token. */
export function line(seed: string): string {
  return `const token = "${key(seed)}";\n`;
}

export const RULE = "github-pat-classic";

/** The scans of the scene, and what each finds in it. */
export const SCENE_SCANS: readonly Scan[] = [
  { args: ["--staged"], exit: 1, finds: ["src/staged.ts"], problems: [] },
  { args: ["--base", "main"], exit: 1, finds: ["src/head.ts", "src/way.ts"], problems: [] },
  { args: [], exit: 1, finds: ["docs/old.md", "src/head.ts", "src/staged.ts"], problems: [] },
];

/** A case in which the scene is as it was, but for what `arm` does. */
export function trap(
  given: Omit<HostileCase, "from" | "build" | "scans"> & {
    readonly arm: HostileCase["build"];
    readonly env?: NonNullable<Scan["env"]>;
    readonly cwd?: NonNullable<Scan["cwd"]>;
    /** How many of the scans of the scene, from the first on; all when absent. */
    readonly only?: number;
  },
): HostileCase {
  const { arm, env, cwd, only = SCENE_SCANS.length, ...rest } = given;
  const scans = SCENE_SCANS.slice(0, only).map((scan) => ({
    ...scan,
    ...(env === undefined ? {} : { env }),
    ...(cwd === undefined ? {} : { cwd }),
  }));
  return { ...rest, from: "scene", build: arm, scans };
}
