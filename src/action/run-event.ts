// The pull request behind a finished workflow run. A fork's own run may not review, and whatever it left behind is its author's word:
// which pull request, which commit and what is in it are GitHub's to say.
import { StackgateError } from "../model/problem.ts";
import { field, type GithubEvent, isObjectId } from "./event.ts";
import type { Github } from "./github.ts";

/**
 * The event to judge: of `workflow_run` the pull request whose head the run was for, as pull_request_target would give it; of all
 * others the event itself. Throws StackgateError `action-host-token`, `action-run-event` where the run was for no pull request,
 * `action-run-refused`, and `action-run-gone` where no open pull request has that head (any more).
 */
export async function judgedEvent(event: GithubEvent, github?: () => Promise<Github>): Promise<GithubEvent> {
  if (event.name !== "workflow_run") return event;
  const of = (path: string): string => {
    const value = field(event.payload, `workflow_run.${path}`);
    return typeof value === "string" ? value : "";
  };
  const asked = of("event");
  if (!/^pull_request(?:_review)?$/.test(asked)) throw new StackgateError("action-run-event", { found: asked || "?" });
  if (github === undefined) throw new StackgateError("action-host-token", { event: event.name });
  const [head, owner, branch] = [of("head_sha"), of("head_repository.owner.login"), of("head_branch")];
  const from = `${owner}:${branch}`;
  const { pulls } = await github();
  const answer = await pulls.openFrom(from);
  if (answer.kind === "refused") throw new StackgateError("action-run-refused", { from, status: answer.status });
  // One branch may be asked into several others; the newest is the one that a run was last started for.
  const [pull] = answer.value
    .filter((one) => one.head === head && isObjectId(head))
    .sort((a, b) => b.number - a.number);
  if (pull === undefined) throw new StackgateError("action-run-gone", { from, head: head.slice(0, 7) });
  const { number, base, author } = pull;
  const user = author === undefined ? {} : { user: { login: author } };
  const payload = { pull_request: { number, ...user, base: { sha: base }, head: { sha: head } } };
  return { name: "pull_request_target", sha: event.sha, payload };
}
