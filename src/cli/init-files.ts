// The files beside the hooks: the gate on pull requests, the policy, and what git is to ignore.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isIgnoredPath } from "../parse/git-ignore.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import type { HookSettings } from "./init-git.ts";
import { fileStep, type Step } from "./init-step.ts";

export const WORKFLOW_PATH = ".github/workflows/stackgate.yml";

const POLICY = `# Policy of stackgate. What is not set here is as the rules say; everything below is an example.
version: 1

# fail-on: high            # what warns blocks too, from this severity on
# gates:
#   compose-image-latest: warn
# exclude:
#   - "vendor/**"
# allow:
#   - rule: "compose-*"
#     path: "examples/**"
#     reason: samples that are never deployed
#     until: 2027-12-31
`;

const IGNORED = "# env files hold keys (stackgate)\n.env\n!.env.example\n";

/** Written where they are not there yet; what is there stays as it is to the byte, but for lines at the end of `.gitignore`. */
export async function fileSteps(
  { top, mainBranch, origin }: HookSettings,
  packageFolder: string,
  wantsWorkflow: boolean,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  if (wantsWorkflow && !isOtherHost(origin)) {
    const text = await workflowText(packageFolder, mainBranch);
    steps.push(
      await fileStep({
        folder: top,
        name: WORKFLOW_PATH,
        done: "pull_request, merge_group",
        edit: (before) => before ?? text,
      }),
    );
  }
  steps.push(
    await fileStep({ folder: top, name: POLICY_PATH, done: "version: 1", edit: (before) => before ?? POLICY }),
  );
  steps.push(await fileStep({ folder: top, name: ".gitignore", done: ".env, !.env.example", edit: withIgnored }));
  return steps;
}

/** The way back: a file that somebody has changed stays. */
export async function fileRemovals({ top, mainBranch }: HookSettings, packageFolder: string): Promise<readonly Step[]> {
  const text = await workflowText(packageFolder, mainBranch);
  const unless = (own: string) => (before: string | undefined) => (before === own ? undefined : before);
  const done = "-";
  return [
    await fileStep({ folder: top, name: WORKFLOW_PATH, done, edit: unless(text) }),
    await fileStep({ folder: top, name: POLICY_PATH, done, edit: unless(POLICY) }),
    await fileStep({ folder: top, name: ".gitignore", done, edit: withoutIgnored }),
  ];
}

async function workflowText(packageFolder: string, branch: string): Promise<string> {
  const text = await readFile(join(packageFolder, "docs", "workflows", "pull-request.yml"), "utf8");
  return text
    .replace(/^#[^\n]*\n(?:#[^\n]*\n)*/, "# The gate on pull requests. Make the check `stackgate` required.\n")
    .replace("branches: [main]", `branches: [${/^[\w./-]+$/.test(branch) ? branch : JSON.stringify(branch)}]`);
}

/** Of a remote that is not GitHub's by its name. GitHub Enterprise has any name. */
function isOtherHost(origin: string | undefined): boolean {
  return origin !== undefined && /(?:^|[@/.])(?:gitlab|bitbucket|gitea|codeberg|gitee|dev\.azure)\b/i.test(origin);
}

function withIgnored(before: string | undefined): string | undefined {
  const read = (path: string): Uint8Array | undefined =>
    path === ".gitignore" && before !== undefined ? Buffer.from(before) : undefined;
  if (isIgnoredPath(".env", { read })) return before;
  const end = before?.includes("\r\n") === true ? "\r\n" : "\n";
  const gap = before === undefined || before === "" || before.endsWith("\n") ? "" : end;
  return `${before ?? ""}${gap}${IGNORED.replaceAll("\n", end)}`;
}

function withoutIgnored(before: string | undefined): string | undefined {
  const rest = before?.replace(IGNORED, "").replace(IGNORED.replaceAll("\n", "\r\n"), "");
  return rest === "" && before !== "" ? undefined : rest;
}
