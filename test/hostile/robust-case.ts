// What a case of the second half of the hostile suite is made of: a place that is built for real, and what a scan of it has to say.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Files, folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

/** A key of high confidence, and one of another provider; of the length that leaves something to show. */
export const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", "hostile");
export const OTHER_KEY = secretOf("ghp_{alnum:30}{crc62:4}", "hostile");
export const PASSWORD = secretOf("{alnum:22}", "hostile");

export interface Scene {
  /** An empty repository, with nothing committed yet. */
  readonly repository: Repository;
  /** A folder beside it, which no scan has any business in. */
  readonly outside: string;
  /** Where a program that the repository brings leaves its mark. */
  readonly mark: string;
  /** The address of a server of this machine that records whoever asks it. */
  readonly server: string;
  commit(files: Files, message?: string): string;
}

export interface Run {
  /** Without `--format` the run is done as JSON and once more in a format for people or machines. */
  readonly args: readonly string[];
  readonly exit: 0 | 1 | 2;
  /** Paths that some finding is about; `RULE PATH` where it matters which. */
  readonly finds?: readonly string[];
  /** How many findings there are at least. */
  readonly findings?: number;
  /** Paths that no finding is about. */
  readonly spares?: readonly string[];
  /** Codes of problems, in any order. */
  readonly problems?: readonly string[];
  /** `REASON PATH` of what was left out. */
  readonly skips?: readonly string[];
  /** What is printed, on either stream, in each format. */
  readonly says?: RegExp;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Within so many seconds of the processor, about; 20 when absent. */
  readonly seconds?: number;
  /** Of the old space of V8, for inputs that must not need much. */
  readonly megabytes?: number;
  /** Secrets that it shows, as is written of it: the model of a project holds its values. */
  readonly may?: readonly string[];
  /** As a user who may not read everything; the tests may run as root. */
  readonly asOther?: true;
  /** Every format in both languages. */
  readonly everyFormat?: true;
}

export interface HostileCase {
  readonly name: string;
  /** Numbers of the requirements and mechanisms that it is about: `R13 M20`. */
  readonly of: string;
  /** What must not be printed either, besides the secrets of every case. */
  readonly secrets?: readonly string[];
  /** Absent: it needs nothing special. */
  readonly skip?: string | false;
  build(scene: Scene): readonly Run[];
  /** What is done besides the runs: hooks, signals, broken pipes. */
  act?(scene: Scene): Promise<void>;
  /** What must hold afterwards. */
  after?(scene: Scene): void;
}

/** Secrets that must never be printed, whatever the case. */
export const SECRETS: readonly string[] = [KEY, OTHER_KEY, PASSWORD];

export const TREE: Run = { args: ["scan"], exit: 1 };
export const STAGED: Run = { args: ["scan", "--staged"], exit: 1 };

export function sceneOf(server: string): Scene {
  const repository = repo();
  const outside = folder("outside");
  return {
    repository,
    outside,
    mark: join(outside, "mark"),
    server,
    commit: (files, message = "work") => repository.commit(message, files),
  };
}

/** Writes files whose names are bytes, one character each, below a folder. */
export function writeBytes(top: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = Buffer.concat([Buffer.from(`${top}/`), Buffer.from(name, "latin1")]);
    mkdirSync(path.subarray(0, path.lastIndexOf("/")), { recursive: true });
    writeFileSync(path, content);
  }
}
