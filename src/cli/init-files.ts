// The files beside the hooks: the gate on pull requests, the policy, and what git is to ignore.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../model/text.ts";
import { isIgnoredPath } from "../parse/git-ignore.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import type { HookSettings } from "./init-git.ts";
import { fileStep, type Step } from "./init-step.ts";
import { LANGUAGES } from "./options.ts";

export const WORKFLOW_PATH = ".github/workflows/stackgate.yml";

const POLICY: Readonly<Record<Language, string>> = {
  en: policyText({
    head: "Policy of stackgate. What is not set here is as the rules say; everything below is an example.",
    failOn: "what warns blocks too, from this severity on",
    reason: "samples that are never deployed",
  }),
  zh: policyText({
    head: "stackgate 的策略。未设置的一律按规则自身的门禁；以下全部是示例。",
    failOn: "达到该严重程度的提醒也会阻止",
    reason: "从不部署的示例",
  }),
};

function policyText({ head, failOn, reason }: Readonly<Record<"head" | "failOn" | "reason", string>>): string {
  return `# ${head}
version: 1

# fail-on: high            # ${failOn}
# gates:
#   compose-image-latest: warn
# exclude:
#   - "vendor/**"
# allow:
#   - rule: "compose-*"
#     path: "examples/**"
#     reason: ${reason}
#     until: 2027-12-31
`;
}

const IGNORED = "# env files hold keys (stackgate)\n.env\n!.env.example\n";

/** Written where they are not there yet; what is there stays as it is to the byte, but for lines at the end of `.gitignore`. */
export async function fileSteps(
  { top, mainBranch, origin }: HookSettings,
  packageFolder: string,
  { wantsWorkflow, language }: { readonly wantsWorkflow: boolean; readonly language: Language },
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  if (wantsWorkflow && !isOtherHost(origin)) {
    const text = await workflowText(packageFolder, mainBranch, language);
    steps.push(
      await fileStep({
        folder: top,
        name: WORKFLOW_PATH,
        done: "pull_request, merge_group",
        effect: "cli.init.effect.workflow",
        edit: (before) => before ?? text,
      }),
    );
  }
  steps.push(
    await fileStep({
      folder: top,
      name: POLICY_PATH,
      done: "version: 1",
      effect: "cli.init.effect.policy",
      edit: (before) => before ?? POLICY[language],
    }),
    await fileStep({
      folder: top,
      name: ".gitignore",
      done: ".env, !.env.example",
      effect: "cli.init.effect.ignored",
      edit: withIgnored,
    }),
  );
  return steps;
}

/** The way back: a file that somebody has changed stays. */
export async function fileRemovals({ top, mainBranch }: HookSettings, packageFolder: string): Promise<readonly Step[]> {
  const workflows = await Promise.all(LANGUAGES.map((one) => workflowText(packageFolder, mainBranch, one)));
  const unless = (own: readonly string[]) => (before: string | undefined) =>
    before !== undefined && own.includes(before) ? undefined : before;
  const done = "-";
  return [
    await fileStep({ folder: top, name: WORKFLOW_PATH, done, edit: unless(workflows) }),
    await fileStep({ folder: top, name: POLICY_PATH, done, edit: unless(Object.values(POLICY)) }),
    await fileStep({ folder: top, name: ".gitignore", done, edit: withoutIgnored }),
  ];
}

const WORKFLOW_HEAD: Readonly<Record<Language, string>> = {
  en: "# The gate on pull requests. Make the check `stackgate` required.\n",
  zh: "# PR 上的门禁。请把检查 `stackgate` 设为必需检查。\n",
};

async function workflowText(packageFolder: string, branch: string, language: Language): Promise<string> {
  const text = await readFile(join(packageFolder, "docs", "workflows", "pull-request.yml"), "utf8");
  const speaking =
    language === "en" ? text : text.replace(/^( *)- uses: OWNER\/[^\n]*\n/m, "$&$1  with: { lang: zh }\n");
  return speaking
    .replace(/^#[^\n]*\n(?:#[^\n]*\n)*/, WORKFLOW_HEAD[language])
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
