// Jobs in the words of the engines that run them.
import { StackgateError } from "../model/problem.ts";
import type { Job } from "./planner.ts";

export type Engine = "github" | "gitlab";

/** One job's variables: its `job`, which names it in order, and what it is to do. */
type Row = Readonly<Record<"job" | "work" | "shard", string>>;

/** Below GitHub's 1 MB for what a job hands on, counted as UTF-16: https://docs.github.com/actions/reference/limits */
const MAX_GITHUB = 500_000;
/** Below GitLab's 5 MB for a pipeline from an artifact: https://docs.gitlab.com/ci/pipelines/downstream_pipelines/ */
const MAX_GITLAB = 4_000_000;
/** The user's own file with what a job does. */
const GITLAB_FILE = ".gitlab/stackgate-shard.yml";

/** Jobs that scan lists of repositories: `work` holds a word `OWNER/NAME@INDEX/TOTAL` for each. Throws StackgateError `plan-too-long`. */
export function repositoryJobs(jobs: readonly Job[], engine: Engine): string {
  const rows = jobs.map(({ pieces }) => ({
    work: pieces.map(({ name, shard }) => `${name}@${shard.index}/${shard.total}`).join(" "),
  }));
  return written(rows, engine);
}

/** A line for each repository: `OWNER/NAME SHARDS`, in order of name. */
export function repositoryLines(jobs: readonly Job[]): string {
  const totals = new Map(jobs.flatMap(({ pieces }) => pieces.map(({ name, shard }) => [name, shard.total] as const)));
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, total]) => `${name} ${total}\n`)
    .join("");
}

/** Jobs that scan one shard each of the history at hand: `shard` is `INDEX/TOTAL`. */
export function shardJobs(total: number, engine: Engine): string {
  return written(
    Array.from({ length: total }, (_, i) => ({ shard: `${i + 1}/${total}` })),
    engine,
  );
}

function written(rows: readonly Partial<Row>[], engine: Engine): string {
  const digits = Math.max(3, String(rows.length).length);
  const named = rows.map((row, i) => ({ job: String(i + 1).padStart(digits, "0"), ...row }));
  const text = `${JSON.stringify(engine === "github" ? { include: named } : pipelineOf(named))}\n`;
  const most = engine === "github" ? MAX_GITHUB : MAX_GITLAB;
  if (text.length > most) throw new StackgateError("plan-too-long", { found: text.length, most });
  return text;
}

/** A child pipeline; JSON is YAML. The name of a job in a matrix would hold all of its variables, and may have 255 characters. */
function pipelineOf(rows: readonly (Partial<Row> & Pick<Row, "job">)[]): object {
  const jobs = rows.map(({ job, ...row }) => {
    const variables = Object.entries(row).map(([name, value]) => [`STACKGATE_${name.toUpperCase()}`, value]);
    return [
      `stackgate ${job}`,
      { extends: ".stackgate-shard", variables: { STACKGATE_JOB: job, ...Object.fromEntries(variables) } },
    ];
  });
  return { include: [{ local: GITLAB_FILE }], ...Object.fromEntries(jobs) };
}
