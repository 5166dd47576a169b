import { type Document, isContent, type Snapshot, type SnapshotPair } from "../../src/model/document.ts";
import { StackgateError } from "../../src/model/problem.ts";
import type { Source } from "../../src/source/source.ts";

export interface Collected {
  /** Contents of files. */
  readonly documents: readonly Document[];
  /** What commits and tags say, as {@link Collected.told} tells it. */
  readonly said: readonly string[];
  /** `PATH ORIGIN "TEXT"` of each of {@link Collected.documents}, with `@COMMIT`, `#STAGE`, `was PATH "TEXT"` where there are any. */
  readonly told: readonly string[];
  readonly changedPaths: readonly string[];
  readonly pair: SnapshotPair;
  readonly problems: readonly string[];
  readonly skipped: readonly string[];
  readonly coverage: ReturnType<Source["coverage"]>;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** All that a source gives, in the order in which a scan asks for it; `reads` are read in both snapshots. Closes the source. */
export async function collect(source: Source, reads: readonly string[] = []): Promise<Collected> {
  try {
    const changedPaths = await source.changedPaths();
    const all: Document[] = [];
    for await (const document of source.documents()) all.push(document);
    const documents = all.filter(({ origin }) => isContent(origin));
    const pair = await source.snapshots(async (snapshot) => {
      for (const path of reads) snapshot.read(path);
    });
    const { base, head } = source;
    return {
      documents,
      said: all.filter(({ origin }) => !isContent(origin)).map(tell),
      told: documents.map(tell),
      changedPaths,
      pair,
      problems: source.problems().map(({ path, code }) => `${code} ${path ?? ""}`),
      skipped: source.coverage().skipped.map(({ path, reason }) => `${reason} ${path}`),
      coverage: source.coverage(),
      base,
      head,
    };
  } finally {
    await source.close();
  }
}

export function tell({ path, origin, bytes, commit, stage, base }: Document): string {
  const text = (content: Uint8Array): string => JSON.stringify(Buffer.from(content).toString("utf8"));
  const of = `${commit === undefined ? "" : ` @${commit}`}${stage === undefined ? "" : ` #${stage}`}`;
  return `${path} ${origin}${of} ${text(bytes)}${base === undefined ? "" : ` was ${base.path === path ? "" : `${base.path} `}${text(base.bytes)}`}`;
}

/** What a snapshot holds at these paths. */
export function texts(snapshot: Snapshot | undefined, ...paths: readonly string[]): readonly (string | undefined)[] {
  return paths.map((path) => {
    const bytes = snapshot?.read(path);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  });
}

/** The code of the StackgateError with which the work fails. */
export async function failure(work: Promise<unknown>): Promise<StackgateError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StackgateError) return error;
  throw error ?? new Error("it did not fail");
}
