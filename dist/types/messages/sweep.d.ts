/** Of a scan that many jobs share. */
export declare const sweepSentences: {
    readonly "cli.help.plan": {
        readonly en: "Deal out the repositories of OWNER to the jobs of a CI matrix; with --history the history of this repository, or of the one in PATH. The token that lists them is read from STACKGATE_TOKEN, GH_TOKEN or GITHUB_TOKEN and needs Metadata: read; the jobs need Contents: read too";
        readonly zh: "把 OWNER 的全部仓库分配给 CI 矩阵的各个作业；--history 则分配本仓库（或 PATH 中仓库）的历史。列出仓库的令牌取自 STACKGATE_TOKEN、GH_TOKEN 或 GITHUB_TOKEN，需要 Metadata: read 权限；各作业还需要 Contents: read";
    };
    readonly "cli.help.plan-history": {
        readonly en: "Plan the shards of one repository's history";
        readonly zh: "为一个仓库的历史规划分片";
    };
    readonly "cli.help.plan-output": {
        readonly en: "Write the plan to FILE, whole or not at all";
        readonly zh: "把计划写入 FILE，要么完整写入，要么不写";
    };
    readonly "cli.help.exit.plan": {
        readonly en: "Exit codes: 0 the plan is whole, 2 it could not be made, and nothing is printed.";
        readonly zh: "退出码：0 计划完整，2 未能生成计划，不输出任何内容。";
    };
    readonly "cli.help.target-bytes": {
        readonly en: "How much of repositories a job should have at most, such as 500M or 2G (default: 2G)";
        readonly zh: "每个作业最多分到的仓库数据量，例如 500M 或 2G（默认 2G）";
    };
    readonly "cli.help.max-jobs": {
        readonly en: "No more jobs than this (default: 256)";
        readonly zh: "作业数上限（默认 256）";
    };
    readonly "cli.help.runners": {
        readonly en: "How many jobs run at the same time (default: 20)";
        readonly zh: "同时运行的作业数（默认 20）";
    };
    readonly "cli.help.pushed-since": {
        readonly en: "Only repositories with a push since this day";
        readonly zh: "只包括该日期以来有推送的仓库";
    };
    readonly "cli.help.no-archived": {
        readonly en: "Without archived repositories";
        readonly zh: "不含已归档的仓库";
    };
    readonly "cli.help.no-forks": {
        readonly en: "Without forks";
        readonly zh: "不含派生仓库（fork）";
    };
    readonly "cli.help.list": {
        readonly en: "Also write the repositories and their numbers of shards to FILE, for `stackgate merge --expect`";
        readonly zh: "另把仓库及其分片数写入 FILE，供 `stackgate merge --expect` 使用";
    };
    readonly "cli.help.for": {
        readonly en: "The CI that runs the jobs";
        readonly zh: "运行作业的 CI";
    };
    readonly "error.cli-plan-what": {
        readonly en: "Expected `stackgate plan OWNER` or `stackgate plan --history [PATH]` but found neither.";
        readonly zh: "应写作 `stackgate plan OWNER` 或 `stackgate plan --history [PATH]`，实际两者都没有。";
    };
    readonly "error.cli-size": {
        readonly en: "Expected `{option}` to be a number of bytes such as 500M or 2G but found `{found}`.";
        readonly zh: "`{option}` 应为字节数，例如 500M 或 2G，实际为 `{found}`。";
    };
    readonly "error.cli-max-jobs": {
        readonly en: "Expected `--max-jobs` to be at most {most}, which is what a matrix may have, but found {found}.";
        readonly zh: "`--max-jobs` 不应超过矩阵的上限 {most}，实际为 {found}。";
    };
    readonly "error.cli-pushed-since": {
        readonly en: "Expected `--pushed-since` to be a day as YYYY-MM-DD but found `{found}`.";
        readonly zh: "`--pushed-since` 应为 YYYY-MM-DD 格式的日期，实际为 `{found}`。";
    };
    readonly "error.plan-owner": {
        readonly en: "Expected the name of an organisation or a user but found `{found}`.";
        readonly zh: "应为组织名或用户名，实际为 `{found}`。";
    };
    readonly "error.plan-token": {
        readonly en: "Expected a token in STACKGATE_TOKEN, GH_TOKEN or GITHUB_TOKEN that may list the repositories, but none of them is set; for instance: export GH_TOKEN=$(gh auth token)";
        readonly zh: "STACKGATE_TOKEN、GH_TOKEN 或 GITHUB_TOKEN 中应有可列出仓库的令牌，实际都未设置；例如：export GH_TOKEN=$(gh auth token)";
    };
    readonly "error.plan-url": {
        readonly en: "Expected GITHUB_API_URL to be an address that begins with https:// but found something else.";
        readonly zh: "GITHUB_API_URL 应为以 https:// 开头的地址，实际不是。";
    };
    readonly "error.plan-forbidden": {
        readonly en: "GitHub does not let this token list the repositories of `{what}` ({status}). It needs to read the metadata of all of them.";
        readonly zh: "GitHub 拒绝用此令牌列出 `{what}` 的仓库（{status}）。令牌需要能读取全部仓库的元数据。";
    };
    readonly "error.plan-not-found": {
        readonly en: "GitHub knows no organisation or user `{what}` ({status}), or the token may not see it.";
        readonly zh: "GitHub 上没有组织或用户 `{what}`（{status}），或令牌无权查看。";
    };
    readonly "error.plan-invalid": {
        readonly en: "GitHub did not take the request for the repositories of `{what}` ({status}).";
        readonly zh: "GitHub 不接受列出 `{what}` 仓库的请求（{status}）。";
    };
    readonly "error.plan-rate-limited": {
        readonly en: "GitHub gave only a part of the repositories of `{what}`: the token's rate limit is reached ({status}). Run it again when the limit is new, in an hour at most.";
        readonly zh: "GitHub 只给出了 `{what}` 的部分仓库：令牌已达到速率限制（{status}）。最多一小时后限额恢复，届时再运行。";
    };
    readonly "error.plan-unreachable": {
        readonly en: "GitHub's API was not reached for the repositories of `{what}` (GITHUB_API_URL).";
        readonly zh: "无法连接 GitHub API 列出 `{what}` 的仓库（GITHUB_API_URL）。";
    };
    readonly "error.plan-failed": {
        readonly en: "GitHub's API failed on the repositories of `{what}` ({status}), more than once.";
        readonly zh: "GitHub API 多次未能列出 `{what}` 的仓库（{status}）。";
    };
    readonly "error.plan-cut": {
        readonly en: "GitHub's list of the repositories of `{what}` has no end that could be relied on, so nothing is planned. Run it again.";
        readonly zh: "GitHub 给出的 `{what}` 仓库列表不完整，未生成计划。请重新运行。";
    };
    readonly "error.plan-incomplete": {
        readonly en: "GitHub lists {found} repositories of `{what}` but says that there are {total}. The token has to see all of them.";
        readonly zh: "GitHub 列出了 `{what}` 的 {found} 个仓库，但称共有 {total} 个。令牌需要能看到全部仓库。";
    };
    readonly "error.plan-name": {
        readonly en: "GitHub's API gave `{found}` as a repository of `{what}`, which can be none, so nothing is planned.";
        readonly zh: "GitHub API 称 `{what}` 有仓库 `{found}`，这不可能是它的仓库名，未生成计划。";
    };
    readonly "error.plan-too-many": {
        readonly en: "{found} repositories and shards are more than the {most} that the jobs can hold. Give a larger --target-bytes, or plan in parts with --pushed-since.";
        readonly zh: "共有 {found} 个仓库和分片，超过各作业合计可容纳的 {most} 个。请加大 --target-bytes，或用 --pushed-since 分批计划。";
    };
    readonly "error.plan-too-long": {
        readonly en: "The plan has {found} characters, and the CI takes {most}. Leave repositories out with --pushed-since, --no-archived or --no-forks.";
        readonly zh: "计划有 {found} 个字符，而 CI 最多接受 {most} 个。请用 --pushed-since、--no-archived 或 --no-forks 减少仓库。";
    };
    readonly "plan.listed": {
        readonly en: "Repositories of {owner} that the token sees: {count} (private: {hidden}).";
        readonly zh: "{owner}：令牌可见 {count} 个仓库，其中 {hidden} 个为私有。";
    };
    readonly "plan.left-out": {
        readonly en: "Left out: {count} (archived: {archived}, forks: {forks}, without a push since {date}: {unpushed}).";
        readonly zh: "未纳入 {count} 个：已归档 {archived} 个，派生仓库 {forks} 个，{date} 以来没有推送的 {unpushed} 个。";
    };
    readonly "plan.jobs": {
        readonly en: "Jobs: {count}, with {bytes} in all and {longest} in the longest (each repository counts 16 MiB more, for its start).";
        readonly zh: "作业 {count} 个，共 {bytes}，最长的有 {longest}（每个仓库另计 16 MiB 的启动开销）。";
    };
    readonly "plan.history": {
        readonly en: "Shards: {count}, of a history with {bytes} of objects.";
        readonly zh: "历史共有 {bytes} 的对象：分为 {count} 片。";
    };
};
