import type { Text } from "../model/text.ts";

/** Of a scan that many jobs share. */
export const sweepSentences = {
  "cli.help.plan": {
    en: "Deal out the repositories of OWNER to the jobs of a CI matrix; with --history the history of this repository, or of the one in PATH. The token that lists them is read from STACKGATE_TOKEN, GH_TOKEN or GITHUB_TOKEN and needs Metadata: read; the jobs need Contents: read too",
    zh: "把 OWNER 的全部仓库分配给 CI 矩阵的各个作业；--history 则分配本仓库（或 PATH 中仓库）的历史。列出仓库的令牌取自 STACKGATE_TOKEN、GH_TOKEN 或 GITHUB_TOKEN，需要 Metadata: read 权限；各作业还需要 Contents: read",
  },
  "cli.help.plan-history": {
    en: "Plan the shards of one repository's history",
    zh: "为一个仓库的历史规划分片",
  },
  "cli.help.plan-output": {
    en: "Write the plan to FILE, whole or not at all",
    zh: "把计划写入 FILE，要么完整写入，要么不写",
  },
  "cli.help.exit.plan": {
    en: "Exit codes: 0 the plan is whole, 2 it could not be made, and nothing is printed.",
    zh: "退出码：0 计划完整，2 未能生成计划，不输出任何内容。",
  },
  "cli.help.target-bytes": {
    en: "How much of repositories a job should have at most, such as 500M or 2G (default: 2G)",
    zh: "每个作业最多分到的仓库数据量，例如 500M 或 2G（默认 2G）",
  },
  "cli.help.max-jobs": { en: "No more jobs than this (default: 256)", zh: "作业数上限（默认 256）" },
  "cli.help.runners": { en: "How many jobs run at the same time (default: 20)", zh: "同时运行的作业数（默认 20）" },
  "cli.help.pushed-since": {
    en: "Only repositories with a push since this day",
    zh: "只包括该日期以来有推送的仓库",
  },
  "cli.help.no-archived": { en: "Without archived repositories", zh: "不含已归档的仓库" },
  "cli.help.no-forks": { en: "Without forks", zh: "不含派生仓库（fork）" },
  "cli.help.list": {
    en: "Also write the repositories and their numbers of shards to FILE, for `stackgate merge --expect`",
    zh: "另把仓库及其分片数写入 FILE，供 `stackgate merge --expect` 使用",
  },
  "cli.help.for": { en: "The CI that runs the jobs", zh: "运行作业的 CI" },

  "error.cli-plan-what": {
    en: "Expected `stackgate plan OWNER` or `stackgate plan --history [PATH]` but found neither.",
    zh: "应写作 `stackgate plan OWNER` 或 `stackgate plan --history [PATH]`，实际两者都没有。",
  },
  "error.cli-size": {
    en: "Expected `{option}` to be a number of bytes such as 500M or 2G but found `{found}`.",
    zh: "`{option}` 应为字节数，例如 500M 或 2G，实际为 `{found}`。",
  },
  "error.cli-max-jobs": {
    en: "Expected `--max-jobs` to be at most {most}, which is what a matrix may have, but found {found}.",
    zh: "`--max-jobs` 不应超过矩阵的上限 {most}，实际为 {found}。",
  },
  "error.cli-pushed-since": {
    en: "Expected `--pushed-since` to be a day as YYYY-MM-DD but found `{found}`.",
    zh: "`--pushed-since` 应为 YYYY-MM-DD 格式的日期，实际为 `{found}`。",
  },
  "error.plan-owner": {
    en: "Expected the name of an organisation or a user but found `{found}`.",
    zh: "应为组织名或用户名，实际为 `{found}`。",
  },
  "error.plan-token": {
    en: "Expected a token in STACKGATE_TOKEN, GH_TOKEN or GITHUB_TOKEN that may list the repositories, but none of them is set; for instance: export GH_TOKEN=$(gh auth token)",
    zh: "STACKGATE_TOKEN、GH_TOKEN 或 GITHUB_TOKEN 中应有可列出仓库的令牌，实际都未设置；例如：export GH_TOKEN=$(gh auth token)",
  },
  "error.plan-url": {
    en: "Expected GITHUB_API_URL to be an address that begins with https:// but found something else.",
    zh: "GITHUB_API_URL 应为以 https:// 开头的地址，实际不是。",
  },
  "error.plan-forbidden": {
    en: "GitHub does not let this token list the repositories of `{what}` ({status}). It needs to read the metadata of all of them.",
    zh: "GitHub 拒绝用此令牌列出 `{what}` 的仓库（{status}）。令牌需要能读取全部仓库的元数据。",
  },
  "error.plan-not-found": {
    en: "GitHub knows no organisation or user `{what}` ({status}), or the token may not see it.",
    zh: "GitHub 上没有组织或用户 `{what}`（{status}），或令牌无权查看。",
  },
  "error.plan-invalid": {
    en: "GitHub did not take the request for the repositories of `{what}` ({status}).",
    zh: "GitHub 不接受列出 `{what}` 仓库的请求（{status}）。",
  },
  "error.plan-rate-limited": {
    en: "GitHub gave only a part of the repositories of `{what}`: the token's rate limit is reached ({status}). Run it again when the limit is new, in an hour at most.",
    zh: "GitHub 只给出了 `{what}` 的部分仓库：令牌已达到速率限制（{status}）。最多一小时后限额恢复，届时再运行。",
  },
  "error.plan-unreachable": {
    en: "GitHub's API was not reached for the repositories of `{what}` (GITHUB_API_URL).",
    zh: "无法连接 GitHub API 列出 `{what}` 的仓库（GITHUB_API_URL）。",
  },
  "error.plan-failed": {
    en: "GitHub's API failed on the repositories of `{what}` ({status}), more than once.",
    zh: "GitHub API 多次未能列出 `{what}` 的仓库（{status}）。",
  },
  "error.plan-cut": {
    en: "GitHub's list of the repositories of `{what}` has no end that could be relied on, so nothing is planned. Run it again.",
    zh: "GitHub 给出的 `{what}` 仓库列表不完整，未生成计划。请重新运行。",
  },
  "error.plan-incomplete": {
    en: "GitHub lists {found} repositories of `{what}` but says that there are {total}. The token has to see all of them.",
    zh: "GitHub 列出了 `{what}` 的 {found} 个仓库，但称共有 {total} 个。令牌需要能看到全部仓库。",
  },
  "error.plan-name": {
    en: "GitHub's API gave `{found}` as a repository of `{what}`, which can be none, so nothing is planned.",
    zh: "GitHub API 称 `{what}` 有仓库 `{found}`，这不可能是它的仓库名，未生成计划。",
  },
  "error.plan-too-many": {
    en: "{found} repositories and shards are more than the {most} that the jobs can hold. Give a larger --target-bytes, or plan in parts with --pushed-since.",
    zh: "共有 {found} 个仓库和分片，超过各作业合计可容纳的 {most} 个。请加大 --target-bytes，或用 --pushed-since 分批计划。",
  },
  "error.plan-too-long": {
    en: "The plan has {found} characters, and the CI takes {most}. Leave repositories out with --pushed-since, --no-archived or --no-forks.",
    zh: "计划有 {found} 个字符，而 CI 最多接受 {most} 个。请用 --pushed-since、--no-archived 或 --no-forks 减少仓库。",
  },

  "plan.listed": {
    en: "Repositories of {owner} that the token sees: {count} (private: {hidden}).",
    zh: "{owner}：令牌可见 {count} 个仓库，其中 {hidden} 个为私有。",
  },
  "plan.left-out": {
    en: "Left out: {count} (archived: {archived}, forks: {forks}, without a push since {date}: {unpushed}).",
    zh: "未纳入 {count} 个：已归档 {archived} 个，派生仓库 {forks} 个，{date} 以来没有推送的 {unpushed} 个。",
  },
  "plan.jobs": {
    en: "Jobs: {count}, with {bytes} in all and {longest} in the longest (each repository counts 16 MiB more, for its start).",
    zh: "作业 {count} 个，共 {bytes}，最长的有 {longest}（每个仓库另计 16 MiB 的启动开销）。",
  },
  "plan.history": {
    en: "Shards: {count}, of a history with {bytes} of objects.",
    zh: "历史共有 {bytes} 的对象：分为 {count} 片。",
  },
} as const satisfies Readonly<Record<string, Text>>;
