import type { Text } from "../model/text.ts";

export const actionSentences = {
  "error.action-input": {
    en: "Expected input `{name}` to be {expected} but found `{found}`.",
    zh: "输入 `{name}` 应为 {expected}，实际为 `{found}`。",
  },
  "error.action-input-name": {
    en: "Expected the inputs that action.yml lists but found `{found}`; did you mean `{meant}`?",
    zh: "应使用 action.yml 列出的输入，实际为 `{found}`；是否想写 `{meant}`？",
  },
  "error.action-input-pair": {
    en: "Expected inputs `base` and `head` together, or neither, but found `{given}` alone.",
    zh: "输入 `base` 和 `head` 应同时给出或都不给，实际只有 `{given}`。",
  },
  "error.action-history-shallow": {
    en: "With `mode: history` every commit is looked at, but the checkout does not have them all. Give actions/checkout `fetch-depth: 0`.",
    zh: "`mode: history` 要检查所有提交，但检出的仓库中并不齐全。请为 actions/checkout 设置 `fetch-depth: 0`。",
  },
  "error.action-event": {
    en: "Expected the event to be pull_request, pull_request_target, pull_request_review, workflow_run, push, merge_group, schedule or workflow_dispatch but found `{event}`. Give inputs `base` and `head` to judge a range on other events.",
    zh: "事件应为 pull_request、pull_request_target、pull_request_review、workflow_run、push、merge_group、schedule 或 workflow_dispatch，实际为 `{event}`。其他事件需用输入 `base` 和 `head` 指定范围。",
  },
  "error.action-event-field": {
    en: "Expected the {event} event to give a commit id as `{field}` but found `{found}`.",
    zh: "{event} 事件的 `{field}` 应为提交 ID，实际为 `{found}`。",
  },
  "error.action-event-deleted": {
    en: "Expected the push to leave a commit to judge but it deleted its ref.",
    zh: "推送应留下可检查的提交，但它删除了引用。",
  },
  "error.action-event-file": {
    en: "Expected GITHUB_EVENT_PATH to name the event's JSON file but reading it failed ({detail}).",
    zh: "GITHUB_EVENT_PATH 应指向事件的 JSON 文件，但读取失败（{detail}）。",
  },
  "error.action-workspace": {
    en: "Expected input `path` to be a folder of the workspace but found `{path}` ({detail}).",
    zh: "输入 `path` 应为工作区中的目录，实际为 `{path}`（{detail}）。",
  },
  "error.action-temp": {
    en: "Expected RUNNER_TEMP to be a folder that can be written but making one in it failed ({detail}).",
    zh: "RUNNER_TEMP 应为可写的目录，但在其中新建目录失败（{detail}）。",
  },
  "error.action-file-place": {
    en: "Expected input `{input}` to lie in the workspace or in the runner's temporary folder but found `{found}`.",
    zh: "输入 `{input}` 应位于工作区或运行器的临时目录中，实际为 `{found}`。",
  },
  "error.action-file-write": {
    en: "Expected to write the report that input `{input}` names to `{found}` but that failed ({detail}).",
    zh: "应把输入 `{input}` 指定的报告写入 `{found}`，但写入失败（{detail}）。",
  },
  "error.action-config": {
    en: "Expected input `{name}` to name a file of the base revision but `{path}` is not in {revision}.",
    zh: "输入 `{name}` 应为基准版本中的文件，但 {revision} 中没有 `{path}`。",
  },
  "error.action-extends": {
    en: "Expected to read {found}, which the policy extends, but it could not be fetched: {detail}.",
    zh: "策略用 extends 引用的 {found} 无法获取：{detail}。",
  },
  "error.action-commit-no-server": {
    en: "{side} {revision} is not in the clone and there is no server to fetch it from (GITHUB_SERVER_URL, GITHUB_REPOSITORY).",
    zh: "克隆中没有 {side} {revision}，也没有可供获取的服务器（GITHUB_SERVER_URL、GITHUB_REPOSITORY）。",
  },
  "error.action-commit-refused": {
    en: "{side} {revision} is not in the clone and fetching it was refused ({detail}).",
    zh: "克隆中没有 {side} {revision}，获取时被拒绝（{detail}）。",
  },
  "error.action-commit-no-such-commit": {
    en: "{side} {revision} is not in the clone and the server does not have it.",
    zh: "克隆中没有 {side} {revision}，服务器上也没有。",
  },
  "error.action-commit-unreachable": {
    en: "{side} {revision} is not in the clone and the server to fetch it from was not reached.",
    zh: "克隆中没有 {side} {revision}，并且无法连接服务器来获取。",
  },
  "error.action-commit-timed-out": {
    en: "{side} {revision} is not in the clone and fetching it took too long.",
    zh: "克隆中没有 {side} {revision}，获取超时。",
  },
  "error.action-commit-failed": {
    en: "{side} {revision} is not in the clone and fetching it failed (git ended with {detail}).",
    zh: "克隆中没有 {side} {revision}，获取失败（Git 退出码 {detail}）。",
  },
  "error.action-run-event": {
    en: "On workflow_run a pull request is reviewed, but the run was for `{found}`. Give the job `if: github.event.workflow_run.event == 'pull_request'`.",
    zh: "workflow_run 事件用于评审 PR，但该次运行的事件是 `{found}`。请为作业加上 `if: github.event.workflow_run.event == 'pull_request'`。",
  },
  "error.action-run-refused": {
    en: "GitHub's API did not list the pull requests of {from} ({status}): the job needs `pull-requests: write`.",
    zh: "GitHub API 未列出 {from} 的 PR（{status}）：作业需要 `pull-requests: write` 权限。",
  },
  "error.action-run-gone": {
    en: "No open pull request of {from} has {head} as its head, so there is nothing to review: it was closed or pushed to since.",
    zh: "{from} 没有 PR 头为 {head} 的未关闭 PR，因此没有可评审的内容：它已关闭，或之后又有推送。",
  },
  "error.action-host-token": {
    en: "{event} is judged through GitHub's API alone, and input `github-token` is empty.",
    zh: "{event} 事件只通过 GitHub API 检查，但输入 `github-token` 为空。",
  },
  "error.action-host-name": {
    en: "Expected head to be a commit id, since there is no clone to look `{found}` up in.",
    zh: "没有克隆可用于解析 `{found}`，head 应为提交 ID。",
  },
  "error.host-forbidden": {
    en: "GitHub's API did not give {what} ({status}): the job needs `contents: read`, or actions/checkout before this step.",
    zh: "GitHub API 拒绝提供 {what}（{status}）：作业需要 `contents: read` 权限，或在此步骤之前使用 actions/checkout。",
  },
  "error.host-not-found": {
    en: "GitHub's API does not have {what} ({status}), or the token may not see it.",
    zh: "GitHub API 中没有 {what}（{status}），或令牌无权查看。",
  },
  "error.host-invalid": {
    en: "GitHub's API did not take the request for {what} ({status}).",
    zh: "GitHub API 不接受对 {what} 的请求（{status}）。",
  },
  "error.host-rate-limited": {
    en: "GitHub's API gave no {what}: its rate limit is reached ({status}). On pull_request, with actions/checkout before this step, git is asked instead, without a limit.",
    zh: "GitHub API 未提供 {what}：已达到速率限制（{status}）。使用 pull_request 事件并在此步骤之前加上 actions/checkout，就会改用没有限制的 Git。",
  },
  "error.host-unreachable": {
    en: "GitHub's API was not reached for {what} (GITHUB_API_URL).",
    zh: "无法连接 GitHub API 获取 {what}（GITHUB_API_URL）。",
  },
  "error.host-failed": {
    en: "GitHub's API failed on {what} ({status}), more than once.",
    zh: "GitHub API 多次未能提供 {what}（{status}）。",
  },
  "error.host-truncated": {
    en: "GitHub's API does not list {what} as a whole. Use actions/checkout before this step.",
    zh: "GitHub API 未完整列出 {what}。在此步骤之前使用 actions/checkout。",
  },
  "error.host-incomplete": {
    en: "GitHub's API listed {found} of {total} commits. Use actions/checkout before this step.",
    zh: "GitHub API 只列出了 {total} 个提交中的 {found} 个。在此步骤之前使用 actions/checkout。",
  },
  "action.failed.merge-one": {
    en: "stackgate blocks this merge: 1 finding ({severities}).",
    zh: "stackgate 阻止此次合并：1 个问题（{severities}）。",
  },
  "action.failed.merge-many": {
    en: "stackgate blocks this merge: {count} findings ({severities}).",
    zh: "stackgate 阻止此次合并：{count} 个问题（{severities}）。",
  },
  "action.failed.push-one": {
    en: "stackgate blocks: 1 finding ({severities}).",
    zh: "stackgate 检查未通过：1 个问题（{severities}）。",
  },
  "action.failed.push-many": {
    en: "stackgate blocks: {count} findings ({severities}).",
    zh: "stackgate 检查未通过：{count} 个问题（{severities}）。",
  },
  "action.failed.see-summary": {
    en: "{told} The job summary has the fix for each.",
    zh: "{told}修复方法见作业摘要。",
  },
  "action.failed.incomplete": {
    en: "stackgate could not finish, so there is no verdict and the check is red: {reason}",
    zh: "stackgate 未能完成检查，没有判定，因此检查不通过：{reason}",
  },
  "action.failed.problems": {
    en: "stackgate could not finish ({count} not checked), so there is no verdict and the check is red. The first: {reason}",
    zh: "stackgate 未能完成检查（{count} 项未能检查），没有判定，因此检查不通过。第一项：{reason}",
  },
  "action.failed.bug": {
    en: "stackgate could not finish: an error of its own ({name}); the log has its trace. No verdict, so the check is red.",
    zh: "stackgate 未能完成检查：自身出错（{name}），调用栈见日志。没有判定，因此检查不通过。",
  },
  "action.notice.no-summary": {
    en: "stackgate: the job summary could not be written ({detail}); the verdict stands, the annotations tell the findings.",
    zh: "stackgate：无法写入作业摘要（{detail}）；判定不受影响，问题见行内标注。",
  },
  "action.notice.no-token": {
    en: "stackgate: input `github-token` is empty, so nothing is said on the pull request itself; the annotations and the job summary tell the findings.",
    zh: "stackgate：输入 `github-token` 为空，因此不会在 PR 中发表评论；问题见行内标注和作业摘要。",
  },
  "action.notice.comment-forbidden": {
    en: "stackgate: the token may not write on the pull request ({status}): a fork's token only reads, any other needs `pull-requests: write`. The verdict stands; the annotations and the job summary tell the findings.",
    zh: "stackgate：令牌无权在 PR 中发表评论（{status}）：派生仓库的令牌只读，其他情况需要 `pull-requests: write` 权限。判定不受影响，问题见行内标注和作业摘要。",
  },
  "action.notice.comment-failed": {
    en: "stackgate: GitHub did not take what was to be said on the pull request ({status}). The verdict stands; the annotations and the job summary tell the findings.",
    zh: "stackgate：GitHub 未接受要在 PR 中发表的评论（{status}）。判定不受影响，问题见行内标注和作业摘要。",
  },
  "action.notice.check-run": {
    en: "stackgate: GitHub did not take the check run ({status}); it needs `checks: write`. The verdict stands.",
    zh: "stackgate：GitHub 未接受检查运行（{status}），需要 `checks: write` 权限。判定不受影响。",
  },
  "action.notice.bug": {
    en: "stackgate: an error of its own ({name}) kept it from speaking on the pull request; the log has its trace. The verdict stands.",
    zh: "stackgate：自身出错（{name}），未能在 PR 中发表评论，调用栈见日志。判定不受影响。",
  },
  "action.notice.no-approval": {
    en: "stackgate: the change touches the gate, or brings exceptions of its own. GitHub was not to be asked whether someone else approved it, which needs input `github-token` and `pull-requests: read`, so it counts as not approved.",
    zh: "stackgate：此改动涉及门禁，或自带例外。无法向 GitHub 查询是否有他人批准（需要输入 `github-token` 和 `pull-requests: read` 权限），因此按未批准处理。",
  },
  "action.log.range": {
    en: "stackgate {version}: head {head} against base {base}; policy: {policy}",
    zh: "stackgate {version}：变更侧 {head}，基准 {base}；策略：{policy}",
  },
  "action.log.tree": {
    en: "stackgate {version}: all of {head}; policy: {policy}",
    zh: "stackgate {version}：检查 {head} 的全部内容；策略：{policy}",
  },
  "action.policy.none": { en: "the rules' own gates", zh: "规则自带的门禁" },
  "action.policy.file": { en: "{path} of {revision}", zh: "{revision} 的 {path}" },
  "action.summary.error": {
    en: "### ✖ stackgate could not finish",
    zh: "### ✖ stackgate 未能完成检查",
  },
} as const satisfies Readonly<Record<string, Text>>;
