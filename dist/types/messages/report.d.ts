export declare const reportSentences: {
    readonly "report.comma": {
        readonly en: ", ";
        readonly zh: "，";
    };
    readonly "report.severity.critical": {
        readonly en: "critical";
        readonly zh: "严重";
    };
    readonly "report.severity.high": {
        readonly en: "high";
        readonly zh: "高危";
    };
    readonly "report.severity.medium": {
        readonly en: "medium";
        readonly zh: "中危";
    };
    readonly "report.severity.low": {
        readonly en: "low";
        readonly zh: "低危";
    };
    readonly "report.severity.info": {
        readonly en: "info";
        readonly zh: "提示";
    };
    readonly "report.count.critical": {
        readonly en: "{count} critical";
        readonly zh: "{count} 个严重";
    };
    readonly "report.count.high": {
        readonly en: "{count} high";
        readonly zh: "{count} 个高危";
    };
    readonly "report.count.medium": {
        readonly en: "{count} medium";
        readonly zh: "{count} 个中危";
    };
    readonly "report.count.low": {
        readonly en: "{count} low";
        readonly zh: "{count} 个低危";
    };
    readonly "report.count.info": {
        readonly en: "{count} info";
        readonly zh: "{count} 个提示";
    };
    readonly "report.count.file-one": {
        readonly en: "1 file";
        readonly zh: "1 个文件";
    };
    readonly "report.count.file-many": {
        readonly en: "{count} files";
        readonly zh: "{count} 个文件";
    };
    readonly "report.count.staged-one": {
        readonly en: "1 staged file";
        readonly zh: "1 个暂存文件";
    };
    readonly "report.count.staged-many": {
        readonly en: "{count} staged files";
        readonly zh: "{count} 个暂存文件";
    };
    readonly "report.count.commit-one": {
        readonly en: "1 commit";
        readonly zh: "1 次提交";
    };
    readonly "report.count.commit-many": {
        readonly en: "{count} commits";
        readonly zh: "{count} 次提交";
    };
    readonly "report.count.repository-one": {
        readonly en: "1 repository";
        readonly zh: "1 个仓库";
    };
    readonly "report.count.repository-many": {
        readonly en: "{count} repositories";
        readonly zh: "{count} 个仓库";
    };
    readonly "report.count.report-one": {
        readonly en: "1 report";
        readonly zh: "1 份报告";
    };
    readonly "report.count.report-many": {
        readonly en: "{count} reports";
        readonly zh: "{count} 份报告";
    };
    readonly "report.count.ref-one": {
        readonly en: "1 ref";
        readonly zh: "1 个引用";
    };
    readonly "report.count.ref-many": {
        readonly en: "{count} refs";
        readonly zh: "{count} 个引用";
    };
    readonly "report.count.known-one": {
        readonly en: "1 known by the ledger";
        readonly zh: "台账已知 1 个";
    };
    readonly "report.count.known-many": {
        readonly en: "{count} known by the ledger";
        readonly zh: "台账已知 {count} 个";
    };
    readonly "report.shard": {
        readonly en: "shard {index} of {total}";
        readonly zh: "第 {index}/{total} 片";
    };
    readonly "report.shallow": {
        readonly en: "shallow clone, older commits are not here";
        readonly zh: "浅克隆，缺少更早的提交";
    };
    readonly "report.no-commits": {
        readonly en: "the repository has no commits";
        readonly zh: "仓库没有提交";
    };
    readonly "report.count.block-one": {
        readonly en: "1 blocks";
        readonly zh: "1 个阻止";
    };
    readonly "report.count.block-many": {
        readonly en: "{count} block";
        readonly zh: "{count} 个阻止";
    };
    readonly "report.count.warn-one": {
        readonly en: "1 warns";
        readonly zh: "1 个提醒";
    };
    readonly "report.count.warn-many": {
        readonly en: "{count} warn";
        readonly zh: "{count} 个提醒";
    };
    readonly "report.count.minor-one": {
        readonly en: "1 minor";
        readonly zh: "1 个次要";
    };
    readonly "report.count.minor-many": {
        readonly en: "{count} minor";
        readonly zh: "{count} 个次要";
    };
    readonly "report.count.existing-one": {
        readonly en: "1 existed before";
        readonly zh: "1 个原有";
    };
    readonly "report.count.existing-many": {
        readonly en: "{count} existed before";
        readonly zh: "{count} 个原有";
    };
    readonly "report.standing.blocks": {
        readonly en: "blocks";
        readonly zh: "阻止";
    };
    readonly "report.standing.warns": {
        readonly en: "warns";
        readonly zh: "提醒";
    };
    readonly "report.standing.minor": {
        readonly en: "minor";
        readonly zh: "次要";
    };
    readonly "report.standing.existing": {
        readonly en: "existed before";
        readonly zh: "原有";
    };
    readonly "report.standing.accepted": {
        readonly en: "accepted";
        readonly zh: "已接受";
    };
    readonly "report.junit.skipped": {
        readonly en: "{standing}: {title}";
        readonly zh: "{standing}：{title}";
    };
    readonly "report.junit.scan": {
        readonly en: "scan of {looked}";
        readonly zh: "扫描 {looked}";
    };
    readonly "report.count.accepted-one": {
        readonly en: "1 accepted";
        readonly zh: "1 个已接受";
    };
    readonly "report.count.accepted-many": {
        readonly en: "{count} accepted";
        readonly zh: "{count} 个已接受";
    };
    readonly "report.count.fixed-one": {
        readonly en: "1 fixed by this change";
        readonly zh: "此次改动修复 1 个";
    };
    readonly "report.count.fixed-many": {
        readonly en: "{count} fixed by this change";
        readonly zh: "此次改动修复 {count} 个";
    };
    readonly "report.count.blob-one": {
        readonly en: "1 blob";
        readonly zh: "1 个数据对象";
    };
    readonly "report.count.blob-many": {
        readonly en: "{count} blobs";
        readonly zh: "{count} 个数据对象";
    };
    readonly "report.count.skipped-one": {
        readonly en: "1 left out";
        readonly zh: "1 个未检查";
    };
    readonly "report.count.skipped-many": {
        readonly en: "{count} left out";
        readonly zh: "{count} 个未检查";
    };
    readonly "report.seconds": {
        readonly en: "{seconds} s";
        readonly zh: "{seconds} 秒";
    };
    readonly "report.label.why": {
        readonly en: "why";
        readonly zh: "原因";
    };
    readonly "report.label.fix": {
        readonly en: "fix";
        readonly zh: "修复";
    };
    readonly "report.label.rule": {
        readonly en: "rule";
        readonly zh: "规则";
    };
    readonly "report.label.here": {
        readonly en: "here";
        readonly zh: "此处";
    };
    readonly "report.label.read": {
        readonly en: "read";
        readonly zh: "参阅";
    };
    readonly "report.fired": {
        readonly en: "confidence {confidence}, {gate}";
        readonly zh: "置信度{confidence}，{gate}";
    };
    readonly "report.label.also": {
        readonly en: "also";
        readonly zh: "另有";
    };
    readonly "report.label.see": {
        readonly en: "see";
        readonly zh: "另见";
    };
    readonly "report.label.fingerprint": {
        readonly en: "fingerprint";
        readonly zh: "指纹";
    };
    readonly "report.service": {
        readonly en: "service {service}";
        readonly zh: "服务 {service}";
    };
    readonly "report.weakened": {
        readonly en: "weakened";
        readonly zh: "防护被削弱";
    };
    readonly "report.existing": {
        readonly en: "existed before";
        readonly zh: "原有";
    };
    readonly "report.encoded": {
        readonly en: "written as {encoding}";
        readonly zh: "写法：{encoding}";
    };
    readonly "report.encoding.base64": {
        readonly en: "base64";
        readonly zh: "base64";
    };
    readonly "report.encoding.hex": {
        readonly en: "hex";
        readonly zh: "十六进制";
    };
    readonly "report.encoding.percent": {
        readonly en: "percent-encoding";
        readonly zh: "百分号编码";
    };
    readonly "report.encoding.escape": {
        readonly en: "escapes";
        readonly zh: "转义字符";
    };
    readonly "report.encoding.entity": {
        readonly en: "HTML entities";
        readonly zh: "HTML 实体";
    };
    readonly "report.encoding.joined": {
        readonly en: "joined strings";
        readonly zh: "拼接的字符串";
    };
    readonly "report.in-commit": {
        readonly en: "in commit {commit}";
        readonly zh: "在提交 {commit} 中";
    };
    readonly "report.in-commit-of": {
        readonly en: "in commit {commit} of {date}";
        readonly zh: "在 {date} 的提交 {commit} 中";
    };
    readonly "report.accepted": {
        readonly en: "accepted: {reason}";
        readonly zh: "已接受：{reason}";
    };
    readonly "report.accepted-until": {
        readonly en: "accepted until {until}: {reason}";
        readonly zh: "已接受，{until} 到期：{reason}";
    };
    readonly "report.accepted-by": {
        readonly en: "accepted by {owner}: {reason}";
        readonly zh: "已由 {owner} 接受：{reason}";
    };
    readonly "report.accepted-by-until": {
        readonly en: "accepted by {owner} until {until}: {reason}";
        readonly zh: "已由 {owner} 接受，{until} 到期：{reason}";
    };
    readonly "report.covered": {
        readonly en: "The fix for {path} covers it.";
        readonly zh: "由 {path} 的修复一并解决。";
    };
    readonly "report.more-places": {
        readonly en: "and {count} more";
        readonly zh: "另有 {count} 处";
    };
    readonly "report.group.services": {
        readonly en: "{rule}: {count} services, such as {example}";
        readonly zh: "{rule}：{count} 个服务，例如 {example}";
    };
    readonly "report.group.services-all": {
        readonly en: "Services {named}.";
        readonly zh: "涉及服务 {named}。";
    };
    readonly "report.group.services-cut": {
        readonly en: "Services {named} and {more} more.";
        readonly zh: "涉及服务 {named} 等，另有 {more} 个。";
    };
    readonly "report.group.places": {
        readonly en: "{rule}: {count} places, such as in {example}";
        readonly zh: "{rule}：{count} 处，例如 {example}";
    };
    readonly "report.group.places-all": {
        readonly en: "{count} places, listed beside it.";
        readonly zh: "共 {count} 处，见相关位置。";
    };
    readonly "report.fold": {
        readonly en: "{rule}: {count} in {place}";
        readonly zh: "{rule}：{place} 中共 {count} 处";
    };
    readonly "report.fold.rules": {
        readonly en: "{rule} and {more} more rules: {count} in {place}";
        readonly zh: "{rule}及另外 {more} 条规则：{place} 中共 {count} 处";
    };
    readonly "report.fold.all": {
        readonly en: "{count} in {place}, none of which blocks; each is listed with it.";
        readonly zh: "{place} 中共 {count} 处，均不阻止，各处一并列出。";
    };
    readonly "report.shown": {
        readonly en: "The worst {shown} of {count} are shown, --all shows the others. By rule:";
        readonly zh: "以上是 {count} 个问题中最严重的 {shown} 个，--all 显示其余。按规则统计：";
    };
    readonly "report.not-shown": {
        readonly en: "Not shown: {counts}. --verbose shows them.";
        readonly zh: "未显示：{counts}。--verbose 可查看。";
    };
    readonly "report.not-shown-by": {
        readonly en: "Not shown: {counts}. To see them:";
        readonly zh: "未显示：{counts}。查看全部：";
    };
    readonly "report.shown-by": {
        readonly en: "{command} shows them.";
        readonly zh: "{command} 可查看。";
    };
    readonly "report.fix": {
        readonly en: "Show the repairs as a diff (also for minor findings; --rule ID for one rule alone):";
        readonly zh: "以差异形式查看修复（包括次要问题；只修一条规则用 --rule ID）：";
    };
    readonly "report.allow": {
        readonly en: "Not a secret, or intended? Accept the finding:";
        readonly zh: "不是密钥，或有意为之？接受这个问题：";
    };
    readonly "report.allow-first-of": {
        readonly en: "Not a secret, or intended? Accept the first finding (--last instead of the fingerprint: all {count}):";
        readonly zh: "不是密钥，或有意为之？接受第一个问题（用 --last 代替指纹则接受全部 {count} 个）：";
    };
    readonly "report.allow-first": {
        readonly en: "Not a secret, or intended? Accept the first finding (--verbose shows each fingerprint; --last instead of the fingerprint: all {count}):";
        readonly zh: "不是密钥，或有意为之？接受第一个问题（--verbose 显示每个问题的指纹；用 --last 代替指纹则接受全部 {count} 个）：";
    };
    readonly "report.allow-reason": {
        readonly en: "why it may stay";
        readonly zh: "保留的理由";
    };
    readonly "report.checked": {
        readonly en: "Checked: {looked}";
        readonly zh: "已检查：{looked}";
    };
    readonly "report.figures": {
        readonly en: "{rate} MB a second, {memory} MB of memory at most";
        readonly zh: "每秒 {rate} MB，内存最多 {memory} MB";
    };
    readonly "report.left-out": {
        readonly en: "{path}  left out: {reason}";
        readonly zh: "{path}  未检查：{reason}";
    };
    readonly "report.end.blocked": {
        readonly en: "{mark} blocked  {severities}  ({looked})";
        readonly zh: "{mark} 已阻止  {severities}（{looked}）";
    };
    readonly "report.quiet.blocks": {
        readonly en: "blocks";
        readonly zh: "阻止";
    };
    readonly "report.quiet.warns": {
        readonly en: "warns";
        readonly zh: "提醒";
    };
    readonly "report.quiet.not-checked": {
        readonly en: "not-checked";
        readonly zh: "未能检查";
    };
    readonly "report.end.nothing": {
        readonly en: "{mark} nothing to judge  ({looked})";
        readonly zh: "{mark} 没有可检查的内容（{looked}）";
    };
    readonly "report.end.nothing-staged": {
        readonly en: "Nothing is staged: git add puts into the next commit what is to be judged.";
        readonly zh: "没有暂存任何内容：先用 git add 把要检查的内容放入下一次提交。";
    };
    readonly "report.end.nothing-folder": {
        readonly en: "There is no file here; what lies in a .git folder is not judged.";
        readonly zh: "这里没有文件；.git 目录中的内容不检查。";
    };
    readonly "report.end.nothing-range": {
        readonly en: "No file differs between the two commits.";
        readonly zh: "两次提交之间没有文件不同。";
    };
    readonly "report.end.nothing-tracked": {
        readonly en: "Files that git does not track are judged after git add, or with --no-git.";
        readonly zh: "Git 未跟踪的文件要先 git add 或加上 --no-git 才会检查。";
    };
    readonly "report.end.clean": {
        readonly en: "{mark} clean  {looked}";
        readonly zh: "{mark} 未发现问题  {looked}";
    };
    readonly "report.end.passes": {
        readonly en: "{mark} nothing blocks  {counts}  ({looked})";
        readonly zh: "{mark} 没有需要阻止的问题  {counts}（{looked}）";
    };
    readonly "report.spared": {
        readonly en: "Only a warning because this compose project is new: {severities}. Once it is committed, such a change blocks.";
        readonly zh: "{severities}问题仅作提醒，因为这是新建的 Compose 项目；项目提交之后再有此类改动就会阻止。";
    };
    readonly "report.spared-why": {
        readonly en: "Only a warning because this compose project is new: {severities}. Once it is committed, such a change blocks. Why they matter, and their repairs:";
        readonly zh: "{severities}问题仅作提醒，因为这是新建的 Compose 项目；项目提交之后再有此类改动就会阻止。查看原因和修复：";
    };
    readonly "report.end.incomplete": {
        readonly en: "{mark} incomplete  {count} not checked; nothing blocks in the rest  ({looked})";
        readonly zh: "{mark} 检查不完整  {count} 项未能检查，其余没有需要阻止的问题（{looked}）";
    };
    readonly "report.end.also-incomplete": {
        readonly en: "{mark} incomplete  {count} not checked";
        readonly zh: "{mark} 检查不完整  {count} 项未能检查";
    };
    readonly "report.end.not-clean": {
        readonly en: "This is not a clean result (exit 2). Repair what is named above, or exclude it by name.";
        readonly zh: "这不是「未发现问题」（退出码 2）。修复上面列出的项，或按名称排除。";
    };
    readonly "report.worst": {
        readonly en: "{title} in {place}";
        readonly zh: "{place}：{title}";
    };
    readonly "report.worst-env-file": {
        readonly en: "{place} is an .env file";
        readonly zh: "{place} 是 .env 文件";
    };
    readonly "report.worst-env-file-staged": {
        readonly en: "{place} would be committed";
        readonly zh: "{place} 将被提交";
    };
    readonly "report.worst-first": {
        readonly en: "{count} problems, first: {what}";
        readonly zh: "{count} 个问题，首个：{what}";
    };
    readonly "report.unread": {
        readonly en: "{place} was not checked";
        readonly zh: "{place} 未能检查";
    };
    readonly "report.unread-somewhere": {
        readonly en: "not all was checked";
        readonly zh: "部分内容未能检查";
    };
    readonly "report.pre-commit.blocked": {
        readonly en: "stackgate: commit blocked: {what}";
        readonly zh: "stackgate：已阻止提交：{what}";
    };
    readonly "report.pre-merge-commit.blocked": {
        readonly en: "stackgate: merge blocked: {what}";
        readonly zh: "stackgate：已阻止合并：{what}";
    };
    readonly "report.commit-msg.blocked": {
        readonly en: "stackgate: commit blocked: {what}";
        readonly zh: "stackgate：已阻止提交：{what}";
    };
    readonly "report.pre-push.blocked": {
        readonly en: "stackgate: push blocked: {what}";
        readonly zh: "stackgate：已阻止推送：{what}";
    };
    readonly "report.pre-receive.blocked": {
        readonly en: "stackgate: push refused: {what}";
        readonly zh: "stackgate：已拒绝推送：{what}";
    };
    readonly "report.update.blocked": {
        readonly en: "stackgate: push refused: {what}";
        readonly zh: "stackgate：已拒绝推送：{what}";
    };
    readonly "report.pre-commit.incomplete": {
        readonly en: "stackgate: commit stopped: {what}";
        readonly zh: "stackgate：已中止提交：{what}";
    };
    readonly "report.pre-merge-commit.incomplete": {
        readonly en: "stackgate: merge stopped: {what}";
        readonly zh: "stackgate：已中止合并：{what}";
    };
    readonly "report.commit-msg.incomplete": {
        readonly en: "stackgate: commit stopped: {what}";
        readonly zh: "stackgate：已中止提交：{what}";
    };
    readonly "report.pre-push.incomplete": {
        readonly en: "stackgate: push stopped: {what}";
        readonly zh: "stackgate：已中止推送：{what}";
    };
    readonly "report.pre-receive.incomplete": {
        readonly en: "stackgate: push refused: {what}";
        readonly zh: "stackgate：已拒绝推送：{what}";
    };
    readonly "report.update.incomplete": {
        readonly en: "stackgate: push refused: {what}";
        readonly zh: "stackgate：已拒绝推送：{what}";
    };
    readonly "report.hook.passes": {
        readonly en: "{mark} stackgate: passes, but see {what}";
        readonly zh: "{mark} stackgate：通过，需留意 {what}";
    };
    readonly "report.hook.quiet-pass": {
        readonly en: "{mark} stackgate: nothing blocks in {looked} ({counts})";
        readonly zh: "{mark} stackgate：{looked}中没有需要阻止的问题（{counts}）";
    };
    readonly "report.hook.clean": {
        readonly en: "{mark} stackgate: {looked} clean";
        readonly zh: "{mark} stackgate：{looked}未发现问题";
    };
    readonly "report.hook.clean-in": {
        readonly en: "{mark} stackgate: {looked} clean ({seconds} s)";
        readonly zh: "{mark} stackgate：{looked}未发现问题（{seconds} 秒）";
    };
    readonly "report.commit-message": {
        readonly en: "commit message";
        readonly zh: "提交说明";
    };
    readonly "report.hook.nothing": {
        readonly en: "{mark} stackgate: nothing to check";
        readonly zh: "{mark} stackgate：没有需要检查的内容";
    };
    readonly "report.annotation.fix": {
        readonly en: "Fix: {fix}";
        readonly zh: "修复：{fix}";
    };
    readonly "report.annotation.problem": {
        readonly en: "Not checked";
        readonly zh: "未能检查";
    };
    readonly "report.annotation.coverage-filtered": {
        readonly en: "Checked: {looked}. {leftOut}. {filtered}";
        readonly zh: "已检查：{looked}。{leftOut}。{filtered}";
    };
    readonly "report.annotation.coverage": {
        readonly en: "Checked: {looked}. {leftOut}";
        readonly zh: "已检查：{looked}。{leftOut}";
    };
    readonly "report.annotation.more": {
        readonly en: "{count} more are not annotated here: the job summary and the other formats list them.";
        readonly zh: "另有 {count} 个问题未在此标注：见作业摘要或其他格式的报告。";
    };
    readonly "report.summary.blocked-merge-one": {
        readonly en: "stackgate blocks this merge: 1 finding";
        readonly zh: "stackgate 阻止此次合并：1 个问题";
    };
    readonly "report.summary.blocked-merge-many": {
        readonly en: "stackgate blocks this merge: {count} findings";
        readonly zh: "stackgate 阻止此次合并：{count} 个问题";
    };
    readonly "report.summary.blocked-one": {
        readonly en: "stackgate blocks: 1 finding";
        readonly zh: "stackgate 检查未通过：1 个问题";
    };
    readonly "report.summary.blocked-many": {
        readonly en: "stackgate blocks: {count} findings";
        readonly zh: "stackgate 检查未通过：{count} 个问题";
    };
    readonly "report.summary.error": {
        readonly en: "stackgate could not finish: {count} not checked, nothing blocks in the rest";
        readonly zh: "stackgate 未能完成检查：{count} 项未能检查，其余没有需要阻止的问题";
    };
    readonly "report.summary.severities": {
        readonly en: "{told} ({severities})";
        readonly zh: "{told}（{severities}）";
    };
    readonly "report.summary.clean": {
        readonly en: "stackgate found nothing in {looked}";
        readonly zh: "stackgate 在{looked}中未发现问题";
    };
    readonly "report.summary.passes": {
        readonly en: "stackgate: nothing blocks in {looked}";
        readonly zh: "stackgate：{looked}中没有需要阻止的问题";
    };
    readonly "report.summary.table": {
        readonly en: "| verdict | where | what | do |";
        readonly zh: "| 判定 | 位置 | 问题 | 处理 |";
    };
    readonly "report.summary.problems": {
        readonly en: "| not checked | why |";
        readonly zh: "| 未能检查 | 原因 |";
    };
    readonly "report.summary.lines": {
        readonly en: "The lines";
        readonly zh: "相关代码";
    };
    readonly "report.summary.coverage": {
        readonly en: "What was checked";
        readonly zh: "检查范围";
    };
    readonly "report.summary.range": {
        readonly en: "base {base}, head {head}";
        readonly zh: "基准 {base}，变更侧 {head}";
    };
    readonly "report.summary.tree": {
        readonly en: "all of {head}";
        readonly zh: "{head} 的全部内容";
    };
    readonly "report.summary.skipped": {
        readonly en: "Left out: {list}";
        readonly zh: "未检查：{list}";
    };
    readonly "report.summary.skipped-none": {
        readonly en: "Left out: none";
        readonly zh: "未检查：无";
    };
    readonly "report.summary.versions": {
        readonly en: "stackgate {version}, rules {rules}";
        readonly zh: "stackgate {version}，规则 {rules}";
    };
    readonly "report.summary.cut-one": {
        readonly en: "1 more row did not fit; the SARIF file has all.";
        readonly zh: "另有 1 行放不下，完整内容见 SARIF 文件。";
    };
    readonly "report.summary.cut-many": {
        readonly en: "{count} more rows did not fit; the SARIF file has all.";
        readonly zh: "另有 {count} 行放不下，完整内容见 SARIF 文件。";
    };
    readonly "report.review.fix": {
        readonly en: "**Fix:** {fix}";
        readonly zh: "**修复：** {fix}";
    };
    readonly "report.review.offer": {
        readonly en: "**Suggested change:** {what}";
        readonly zh: "**建议的改法：** {what}";
    };
    readonly "report.review.commented-one": {
        readonly en: "1 is told where it stands, in a comment of its own.";
        readonly zh: "其中 1 个在所在位置有单独的评论。";
    };
    readonly "report.review.commented-many": {
        readonly en: "{count} are told where they stand, each in a comment of its own.";
        readonly zh: "其中 {count} 个在所在位置各有单独的评论。";
    };
    readonly "report.review.cut-one": {
        readonly en: "1 more is in the job summary.";
        readonly zh: "另有 1 个，见作业摘要。";
    };
    readonly "report.review.cut-many": {
        readonly en: "{count} more are in the job summary.";
        readonly zh: "另有 {count} 个，见作业摘要。";
    };
    readonly "report.review.settled": {
        readonly en: "stackgate: nothing blocks any more";
        readonly zh: "stackgate：已没有需要阻止的问题";
    };
};
