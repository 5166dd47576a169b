// A check run of our own beside the job's, written through GitHub's API.
import type { HostAnswer } from "../source/host.ts";
import type { GithubRoom } from "./github-room.ts";

export interface Checks {
  /** A finished check run on the commit, with all of its annotations. What is refused is a value. */
  create(run: NewCheckRun): Promise<HostAnswer<{ readonly id: number }>>;
}

export interface NewCheckRun {
  readonly name: string;
  readonly commit: string;
  readonly conclusion: "success" | "neutral" | "failure";
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** Lines and columns count from 1; columns only where it is one line. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** GitHub takes 50 a request and adds those of an update to those that are there. */
const BATCH = 50;

export function checks({ octokit, at, ask }: GithubRoom): Checks {
  return {
    create: ({ name, commit, conclusion, title, summary, annotations }) =>
      ask(async () => {
        const outputOf = (start: number) => ({
          title,
          summary,
          annotations: annotations.slice(start, start + BATCH).map((one) => ({ ...one })),
        });
        const { data } = await octokit.rest.checks.create({
          ...{ ...at, name, head_sha: commit, status: "completed", conclusion, output: outputOf(0) },
        });
        for (let start = BATCH; start < annotations.length; start += BATCH)
          await octokit.rest.checks.update({ ...at, check_run_id: data.id, output: outputOf(start) });
        return { id: data.id };
      }),
  };
}
