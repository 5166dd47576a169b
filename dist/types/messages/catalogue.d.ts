import { type Language, type Values } from "../model/text.ts";
/**
 * Every sentence that belongs to no rule, by id; those of a clean run first. A build makes functions of them, so that a run makes only
 * the rooms that it looks into: all of them take as long as a small scan.
 */
declare const rooms: readonly [() => {
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
}, () => {
    readonly "secret.same-elsewhere": {
        readonly en: "the same secret is here too";
        readonly zh: "同一个密钥也在此处";
    };
    readonly "secret.fix.working-tree": {
        readonly en: "Not committed yet: take it out and read it from the environment. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：从文件中取出，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.unknown": {
        readonly en: "Take it out and read it from the environment. If the file was committed or shared, replace it first: {steps}.";
        readonly zh: "从文件中取出，改为从环境变量读取。如果文件已经提交或分享过，先轮换：{steps}。";
    };
    readonly "secret.fix.staged": {
        readonly en: "Not committed yet: take it out and read it from the environment, then stage the file again. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：从文件中取出，改为从环境变量读取，再重新暂存。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.unpushed": {
        readonly en: "Not pushed yet: take it out of the commits that hold it (git rebase -i) and read it from the environment. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：用 git rebase -i 改写含有它的提交，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Then read the new one from the environment; old commits stay readable, so taking it out is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。然后从环境变量读取新值；旧提交仍可读取，只从文件中取出并不够。";
    };
    readonly "secret.fix.history": {
        readonly en: "An old commit holds it, so replace it first: {steps}. Rewriting the history is a choice: copies of it keep the old value.";
        readonly zh: "旧提交中含有它，先轮换：{steps}。是否改写历史由你决定：已有的副本仍保留旧值。";
    };
    readonly "secret.fix.commit-message.uncommitted": {
        readonly en: "Not committed yet: write the message without it. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：写提交说明时去掉它。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.commit-message.unpushed": {
        readonly en: "Not pushed yet: write the message without it (git commit --amend, for an older commit git rebase -i). Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：改写提交说明，去掉它（git commit --amend，较早的提交用 git rebase -i）。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.commit-message.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Commits stay readable, so another message is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。旧提交仍可读取，只改写提交说明并不够。";
    };
    readonly "secret.fix.tag-message.unpushed": {
        readonly en: "Not pushed yet: make the tag again with a message without it (git tag -a -f). Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：用不含它的说明重新打标签（git tag -a -f）。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.tag-message.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Clones keep the old tag, so making it again is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。已有的克隆仍保留旧标签，只重新打标签并不够。";
    };
    readonly "secret.fix.file-name.uncommitted": {
        readonly en: "Not committed yet: give the file another name. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：给文件改名。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.file-name.unpushed": {
        readonly en: "Not pushed yet: give the file another name (git mv), in every commit that has this one. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：用 git mv 给文件改名，含有此名的每次提交都要改。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.file-name.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Old commits keep the name, so another one is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。旧提交仍保留原文件名，只改名并不够。";
    };
    readonly "secret.live": {
        readonly en: "{message} Its provider accepts it now.";
        readonly zh: "{message}服务商目前仍接受它。";
    };
    readonly "secret.revoked": {
        readonly en: "{message} Its provider no longer accepts it.";
        readonly zh: "{message}服务商已不再接受它。";
    };
    readonly "secret.other-before": {
        readonly en: "{message} Before this change another value stood here.";
        readonly zh: "{message}此前这里是另一个值。";
    };
    readonly "secret.in-name": {
        readonly en: "The name of the file holds it: whoever sees a list of the files has it.";
        readonly zh: "文件名中含有它：看到文件列表的人就能拿到。";
    };
    readonly "secret.fix.archive-member.uncommitted": {
        readonly en: "Make the archive again without it: whoever has the archive has the key, also where a later layer of an image removes the file. If it was shared: {steps}.";
        readonly zh: "重新生成不含它的归档：拿到归档的人就有这个密钥，即使镜像的后续层删除了该文件。如果已经分享过：{steps}。";
    };
    readonly "secret.fix.archive-member.unpushed": {
        readonly en: "Not pushed yet: make the archive again without it, in every commit that holds it (git rebase -i). Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：重新生成不含它的归档，并用 git rebase -i 改写含有它的每次提交。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.archive-member.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Old commits keep the archive, so making it again is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。旧提交仍保留该归档，只重新生成并不够。";
    };
    readonly "env-file.fix.archive-member": {
        readonly en: "Make the archive again without it, and replace the keys in it if the archive was shared.";
        readonly zh: "重新生成不含它的归档；如果归档已经分享过，还要轮换其中的密钥。";
    };
    readonly "env-file.fix.unpushed": {
        readonly en: "Not pushed yet, so the commits themselves can lose it: {command} (if that is the very first commit: git update-ref -d HEAD), then {steps}, and commit again. Alone, git rm --cached leaves those commits as they are.";
        readonly zh: "尚未推送，可以让提交本身不再含有它：先运行 {command}（如果那是第一次提交：git update-ref -d HEAD），再 {steps}，然后重新提交。只用 git rm --cached 不会改变已有的提交。";
    };
    readonly "env-file.fix.pushed": {
        readonly en: "Already pushed, so replace its secrets first. Then {steps}. Old commits stay readable, so that alone is not enough.";
        readonly zh: "已经推送，先轮换其中的密钥。然后 {steps}。旧提交仍可读取，只做这一步并不够。";
    };
    readonly "env-file.fix.history": {
        readonly en: "An old commit holds it, so replace its secrets first. Where that commit was never pushed it can go as well: {command} (if it is the very first commit: git update-ref -d HEAD), then commit again. Alone, git rm --cached leaves it as it is.";
        readonly zh: "旧提交中含有它，先轮换其中的密钥。如果该提交从未推送，还可以去掉它：运行 {command}（如果那是第一次提交：git update-ref -d HEAD），然后重新提交。只用 git rm --cached 不会改变已有的提交。";
    };
    readonly "problem.link-outside": {
        readonly en: "not looked into: a link that leaves the repository [link-outside]";
        readonly zh: "未能查看其中内容：指向仓库之外的链接 [link-outside]";
    };
    readonly "problem.archive-encrypted": {
        readonly en: "not looked into: encrypted [archive-encrypted]";
        readonly zh: "未能查看其中内容：已加密 [archive-encrypted]";
    };
    readonly "problem.archive-damaged": {
        readonly en: "not looked into as a whole: the archive is damaged or cut off [archive-damaged]";
        readonly zh: "未能查看全部内容：归档已损坏或不完整 [archive-damaged]";
    };
    readonly "problem.archive-unknown-form": {
        readonly en: "not looked into: packed with {detail}, which is not read [archive-unknown-form]";
        readonly zh: "未能查看其中内容：以 {detail} 打包，不支持读取 [archive-unknown-form]";
    };
    readonly "problem.archive-too-deep": {
        readonly en: "not looked into: archives nested deeper than {most} [archive-too-deep]";
        readonly zh: "未能查看其中内容：归档嵌套超过 {most} 层 [archive-too-deep]";
    };
    readonly "problem.archive-too-large": {
        readonly en: "not looked into as a whole: it unpacks to far more than it is [archive-too-large]";
        readonly zh: "未能查看全部内容：解包后的体积远大于归档本身 [archive-too-large]";
    };
    readonly "problem.archive-too-many": {
        readonly en: "not looked into as a whole: it holds more than {most} files [archive-too-many]";
        readonly zh: "未能查看全部内容：其中的文件超过 {most} 个 [archive-too-many]";
    };
    readonly "problem.archive-member-too-large": {
        readonly en: "not read: larger than 1 GiB [archive-member-too-large]";
        readonly zh: "未能读取：超过 1 GiB [archive-member-too-large]";
    };
    readonly "skipped.archive-member-too-large": {
        readonly en: "not read: larger than 1 GiB";
        readonly zh: "未能读取：超过 1 GiB";
    };
    readonly "skipped.link-outside": {
        readonly en: "not looked into: a link that leaves the repository";
        readonly zh: "未能查看其中内容：指向仓库之外的链接";
    };
    readonly "skipped.archive-encrypted": {
        readonly en: "not looked into: encrypted";
        readonly zh: "未能查看其中内容：已加密";
    };
    readonly "skipped.archive-damaged": {
        readonly en: "not looked into as a whole: the archive is damaged or cut off";
        readonly zh: "未能查看全部内容：归档已损坏或不完整";
    };
    readonly "skipped.archive-unknown-form": {
        readonly en: "not looked into: packed with {detail}, which is not read";
        readonly zh: "未能查看其中内容：以 {detail} 打包，不支持读取";
    };
    readonly "skipped.archive-too-deep": {
        readonly en: "not looked into: archives nested deeper than {most}";
        readonly zh: "未能查看其中内容：归档嵌套超过 {most} 层";
    };
    readonly "skipped.archive-too-large": {
        readonly en: "not looked into as a whole: it unpacks to far more than it is";
        readonly zh: "未能查看全部内容：解包后的体积远大于归档本身";
    };
    readonly "skipped.archive-too-many": {
        readonly en: "not looked into as a whole: it holds more than {most} files";
        readonly zh: "未能查看全部内容：其中的文件超过 {most} 个";
    };
    readonly "skipped.archive-accepted": {
        readonly en: "not looked into, accepted: {reason}";
        readonly zh: "未查看其中内容，已接受：{reason}";
    };
    readonly "problem.compose-unread": {
        readonly en: "not judged as compose: from line {line} on it is no valid YAML or more than can be read, and was so before this change (`docker compose config` shows where). It was searched for secrets as text.";
        readonly zh: "未能按 Compose 判定：从第 {line} 行起不是有效的 YAML 或超出可读取的规模，改动之前就已如此（`docker compose config` 可查看位置）。已作为文本查找密钥。";
    };
    readonly "problem.config-unexpected-brace": {
        readonly en: "not judged: line {line} has a brace that belongs nowhere, and the server would refuse the file";
        readonly zh: "未能判定：第 {line} 行有多余的大括号，服务器会拒绝该文件";
    };
    readonly "problem.config-unexpected-end": {
        readonly en: "not judged: what begins on line {line} never ends, and the server would refuse the file";
        readonly zh: "未能判定：第 {line} 行开始的内容没有结束，服务器会拒绝该文件";
    };
    readonly "problem.config-unclosed-quote": {
        readonly en: "not judged: the quote on line {line} never closes, and the server would refuse the file";
        readonly zh: "未能判定：第 {line} 行的引号没有闭合，服务器会拒绝该文件";
    };
    readonly "problem.config-too-deep": {
        readonly en: "not judged: nested deeper on line {line} than can be read safely";
        readonly zh: "未能判定：第 {line} 行嵌套过深，无法安全读取";
    };
    readonly "problem.config-too-large": {
        readonly en: "not judged: it holds more than any configuration does, from line {line} on";
        readonly zh: "未能判定：从第 {line} 行起，内容超出正常配置的规模";
    };
}, () => {
    readonly "error.git-missing": {
        readonly en: "Expected git on PATH but it could not be started ({detail}); folders inside the repository are not searched. Install git 2.30 or newer.";
        readonly zh: "PATH 中应有 git，但无法启动（{detail}）；不会在仓库内的目录中查找。需安装 Git 2.30 或更新版本。";
    };
    readonly "error.git-too-old": {
        readonly en: "Expected git {needed} or newer but found {found}, and it could not do what was asked. Update git.";
        readonly zh: "Git 应为 {needed} 或更新版本，实际为 {found}，无法完成所需操作。需更新 Git。";
    };
    readonly "error.git-failed": {
        readonly en: "git failed (`git {command}` ended with {status}), nothing was checked. Run `git fsck` to see what is broken.";
        readonly zh: "Git 运行失败（`git {command}` 的退出码为 {status}），未做任何检查。运行 `git fsck` 可查看损坏之处。";
    };
    readonly "error.git-timed-out": {
        readonly en: "`git {command}` took too long and was ended, nothing was checked.";
        readonly zh: "`git {command}` 超时并已被终止，未做任何检查。";
    };
    readonly "error.git-too-much": {
        readonly en: "`git {command}` lists more paths than stackgate has memory for, nothing was checked.";
        readonly zh: "`git {command}` 列出的路径过多，内存不足，未做任何检查。";
    };
    readonly "error.not-a-repository": {
        readonly en: "`{path}` is not in a git repository: run this in one, or scan plain files with --no-git.";
        readonly zh: "`{path}` 不在 Git 仓库中：在仓库内运行，或用 --no-git 扫描普通文件。";
    };
    readonly "error.not-a-repository-here": {
        readonly en: "`{path}` is not in a git repository, which this command needs: run it in one (git init makes one).";
        readonly zh: "`{path}` 不在 Git 仓库中，而此命令需要仓库：在仓库内运行（git init 可新建）。";
    };
    readonly "error.unsafe-repository": {
        readonly en: "git refuses to read the repository at `{path}` because another user owns it: git config --global --add safe.directory with its path, if you trust it.";
        readonly zh: "`{path}` 处的仓库属于其他用户，Git 拒绝读取：如果信任它，运行 git config --global --add safe.directory 并附上其路径。";
    };
    readonly "error.no-work-tree": {
        readonly en: "The repository at `{path}` has no working tree: give --base and --head to scan its commits.";
        readonly zh: "`{path}` 处的仓库没有工作区：用 --base 和 --head 扫描其提交。";
    };
    readonly "error.work-tree-elsewhere": {
        readonly en: "The repository at `{path}` names `{found}` as its working tree (core.worktree), which is elsewhere: run this there, or set GIT_WORK_TREE.";
        readonly zh: "`{path}` 处的仓库把别处的 `{found}` 设为工作区（core.worktree）：在那里运行，或设置 GIT_WORK_TREE。";
    };
    readonly "error.no-such-folder": {
        readonly en: "Expected a folder at `{path}` but there is none.";
        readonly zh: "`{path}` 处应有目录，但不存在。";
    };
    readonly "error.no-index": {
        readonly en: "GIT_INDEX_FILE names `{path}`, which does not exist; git would take that for a commit of nothing.";
        readonly zh: "GIT_INDEX_FILE 指向的 `{path}` 不存在；Git 会把它当作空提交。";
    };
    readonly "error.index-missing": {
        readonly en: "`{path}` does not exist although there are commits; git would take that for a commit that removes every file. Run git reset to make it again.";
        readonly zh: "已有提交，但 `{path}` 不存在；Git 会把它当作删除所有文件的提交。运行 git reset 重新生成。";
    };
    readonly "error.inner-repository": {
        readonly en: "`{path}` looks like a repository of its own within another one, so that nothing was checked: run this at the top, or set GIT_DIR if that one is meant.";
        readonly zh: "`{path}` 看起来是另一个仓库中的仓库，因此未做任何检查：在顶层运行；确实要检查它时，设置 GIT_DIR。";
    };
    readonly "error.forged-folder": {
        readonly en: "git gives another list of files for the folder `{path}` than the one that is committed (damage, or forgery): run git fsck.";
        readonly zh: "Git 给出的目录 `{path}` 的文件列表与提交的不符（已损坏，或被篡改）：运行 git fsck。";
    };
    readonly "error.bad-revision": {
        readonly en: "Expected a branch, tag or commit but found `{revision}`.";
        readonly zh: "应为分支、标签或提交，实际为 `{revision}`。";
    };
    readonly "error.ambiguous-revision": {
        readonly en: "`{revision}` names more than one commit ({places}), so that nothing was checked: give the one you mean in full, such as refs/heads/{name}.";
        readonly zh: "`{revision}` 指向多个提交（{places}），因此未做任何检查：写出完整名称，例如 refs/heads/{name}。";
    };
    readonly "error.no-such-revision": {
        readonly en: "`{revision}` is not in this clone: git fetch origin {branch}, or give {option} origin/{branch}";
        readonly zh: "此克隆中没有 `{revision}`：运行 git fetch origin {branch}，或指定 {option} origin/{branch}";
    };
    readonly "error.no-such-commit": {
        readonly en: "Commit {revision} is not in this clone: git fetch origin {revision}";
        readonly zh: "此克隆中没有提交 {revision}：运行 git fetch origin {revision}";
    };
    readonly "error.shallow-gap": {
        readonly en: "The clone is shallow and ends inside {base}..{head}, so what the range adds cannot be told: git fetch --unshallow";
        readonly zh: "这是浅克隆，历史在 {base}..{head} 之内中断，无法判断该范围新增了什么：运行 git fetch --unshallow";
    };
    readonly "error.no-such-since": {
        readonly en: "Expected `--since` to be a date (2025-06-30, 2025-06-30T12:00:00Z) or a commit, branch or tag of this clone but found `{found}`.";
        readonly zh: "`--since` 应为日期（2025-06-30、2025-06-30T12:00:00Z）或此克隆中的提交、分支、标签，实际为 `{found}`。";
    };
    readonly "error.nothing-walked": {
        readonly en: "The repository has {refs} refs but git listed no commit, nothing was checked. Run `git fsck` to see what is broken.";
        readonly zh: "仓库有 {refs} 个引用，但 Git 未列出任何提交，未做任何检查。运行 `git fsck` 可查看损坏之处。";
    };
    readonly "error.path-outside": {
        readonly en: "Expected a path inside the repository but `{path}` lies outside.";
        readonly zh: "路径应在仓库之内，但 `{path}` 在仓库之外。";
    };
    readonly "error.no-such-path": {
        readonly en: "Expected a file or folder at `{path}` but there is none.";
        readonly zh: "`{path}` 处应有文件或目录，但不存在。";
    };
    readonly "error.unreadable-path": {
        readonly en: "Expected a file or folder that can be read at `{path}` but it cannot ({detail}).";
        readonly zh: "`{path}` 处应有可读取的文件或目录，但无法读取（{detail}）。";
    };
    readonly "error.not-an-archive": {
        readonly en: "Expected `{path}` to be an archive (tar, zip, gzip, or an image as `docker save` writes it) but it is none.";
        readonly zh: "`{path}` 应为归档（tar、zip、gzip，或 `docker save` 导出的镜像），但不是。";
    };
    readonly "error.archive-too-large": {
        readonly en: "`{path}` is a zip archive of more than 1 GiB, which is more than is read.";
        readonly zh: "`{path}` 是超过 1 GiB 的 zip 归档，无法读取。";
    };
    readonly "error.not-tracked": {
        readonly en: "git tracks nothing at `{path}`: scan it with --no-git, or git add it first.";
        readonly zh: "Git 未跟踪 `{path}` 处的任何文件：用 --no-git 扫描，或先 git add。";
    };
    readonly "problem.broken-ref": {
        readonly en: "not followed: the ref holds no object's id, run `git fsck`";
        readonly zh: "未能读取：该引用不含对象 ID，运行 `git fsck` 检查";
    };
    readonly "problem.unreadable-file": {
        readonly en: "not read: {detail}";
        readonly zh: "未能读取：{detail}";
    };
    readonly "problem.unreadable-folder": {
        readonly en: "folder not read: {detail}";
        readonly zh: "未能读取目录：{detail}";
    };
    readonly "problem.too-many-folders": {
        readonly en: "more than {count} folders: what lies in the others was not looked at";
        readonly zh: "目录超过 {count} 个：其余目录未检查";
    };
    readonly "problem.missing-object": {
        readonly en: "not read: git does not have its content (a partial clone, or damage)";
        readonly zh: "未能读取：Git 中没有其内容（部分克隆，或已损坏）";
    };
    readonly "problem.broken-object": {
        readonly en: "not read: git failed on its content (damage, or a partial clone)";
        readonly zh: "未能读取：Git 无法给出其内容（已损坏，或部分克隆）";
    };
    readonly "problem.forged-object": {
        readonly en: "not read: git gives another content than the one that is committed (damage, or forgery)";
        readonly zh: "未能读取：Git 给出的内容与提交的不符（已损坏，或被篡改）";
    };
    readonly "problem.too-large": {
        readonly en: "not read: larger than 1 GiB";
        readonly zh: "未能读取：超过 1 GiB";
    };
    readonly "problem.odd-path": {
        readonly en: "not read: the index names a path that leads out of the repository";
        readonly zh: "未能读取：暂存区中的路径指向仓库之外";
    };
    readonly "skipped.excluded": {
        readonly en: "excluded by the policy";
        readonly zh: "策略已排除";
    };
    readonly "skipped.submodule": {
        readonly en: "a submodule: scan it in its own repository";
        readonly zh: "子模组：在其自身仓库中扫描";
    };
    readonly "skipped.special-file": {
        readonly en: "not a regular file (a pipe, socket or device)";
        readonly zh: "不是普通文件（管道、套接字或设备）";
    };
    readonly "skipped.lfs-pointer": {
        readonly en: "a Git LFS pointer whose content is not in this clone: git lfs fetch brings it";
        readonly zh: "Git LFS 指针，内容不在此克隆中：用 git lfs fetch 获取";
    };
    readonly "skipped.absent": {
        readonly en: "tracked, but not in the working tree";
        readonly zh: "已跟踪，但不在工作区中";
    };
    readonly "skipped.git-folder": {
        readonly en: "git's own folder";
        readonly zh: "Git 自身的目录";
    };
}, () => {
    readonly "error.config-yaml": {
        readonly en: "{place}: expected YAML but found {detail}";
        readonly zh: "{place}：应为 YAML，实际：{detail}";
    };
    readonly "error.config-size": {
        readonly en: "{place}: expected a policy of at most 1 MB but found {found} characters";
        readonly zh: "{place}：策略应不超过 1 MB，实际有 {found} 个字符";
    };
    readonly "error.config-alias": {
        readonly en: "{place}: expected the value itself but found an alias (`*name`): write it out";
        readonly zh: "{place}：应直接写出值，实际为别名（`*name`）";
    };
    readonly "error.config-key": {
        readonly en: "{place}: expected a key that is a word";
        readonly zh: "{place}：键应为一个词";
    };
    readonly "error.config-unknown-key": {
        readonly en: "{place}: unknown key `{found}`; expected one of {expected}";
        readonly zh: "{place}：未知的键 `{found}`；应为 {expected} 之一";
    };
    readonly "error.config-unknown-key-suggest": {
        readonly en: "{place}: unknown key `{found}`; did you mean `{suggestion}`?";
        readonly zh: "{place}：未知的键 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.config-missing-key": {
        readonly en: "{place}: expected the key `{expected}` here";
        readonly zh: "{place}：此处缺少键 `{expected}`";
    };
    readonly "error.config-allow-all": {
        readonly en: "{place}: expected an exception to name a `fingerprint`, `rule` or `path`; this one would accept everything";
        readonly zh: "{place}：例外应指明 `fingerprint`、`rule` 或 `path`；这一条会接受所有问题";
    };
    readonly "error.config-allow-problem": {
        readonly en: "{place}: expected an exception for a `problem` to name its `path`, and no `fingerprint` or `rule`";
        readonly zh: "{place}：针对 `problem` 的例外应指明 `path`，且不含 `fingerprint` 或 `rule`";
    };
    readonly "error.config-choice": {
        readonly en: "{place}: expected `{key}` to be one of {expected} but found `{found}`";
        readonly zh: "{place}：`{key}` 应为 {expected} 之一，实际为 `{found}`";
    };
    readonly "error.config-choice-suggest": {
        readonly en: "{place}: `{key}` is `{found}`; did you mean `{suggestion}`? It is one of {expected}";
        readonly zh: "{place}：`{key}` 为 `{found}`；是否想写 `{suggestion}`？应为 {expected} 之一";
    };
    readonly "error.config-rule": {
        readonly en: "{place}: no rule or family `{found}`; stackgate rules lists them";
        readonly zh: "{place}：没有规则或类别 `{found}`；运行 stackgate rules 查看";
    };
    readonly "error.config-rule-suggest": {
        readonly en: "{place}: no rule or family `{found}`; did you mean `{suggestion}`?";
        readonly zh: "{place}：没有规则或类别 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.config-type-root": {
        readonly en: "{place}: expected a policy, which is keys such as `allow:` and `rules:`, but found `{found}`";
        readonly zh: "{place}：策略应由 `allow:`、`rules:` 之类的键组成，实际为 `{found}`";
    };
    readonly "error.config-type-array": {
        readonly en: "{place}: expected `{key}` to be a list but found `{found}`";
        readonly zh: "{place}：`{key}` 应为列表，实际为 `{found}`";
    };
    readonly "error.config-type-object": {
        readonly en: "{place}: expected `{key}` to be a mapping but found `{found}`";
        readonly zh: "{place}：`{key}` 应为映射，实际为 `{found}`";
    };
    readonly "error.config-type-string": {
        readonly en: "{place}: expected `{key}` to be text but found `{found}`";
        readonly zh: "{place}：`{key}` 应为文本，实际为 `{found}`";
    };
    readonly "error.config-type-boolean": {
        readonly en: "{place}: expected `{key}` to be true or false but found `{found}`";
        readonly zh: "{place}：`{key}` 应为 true 或 false，实际为 `{found}`";
    };
    readonly "error.config-type-integer": {
        readonly en: "{place}: expected `{key}` to be a whole number but found `{found}`";
        readonly zh: "{place}：`{key}` 应为整数，实际为 `{found}`";
    };
    readonly "error.config-number": {
        readonly en: "{place}: expected `{key}` to be a whole number of at least 1 but found `{found}`";
        readonly zh: "{place}：`{key}` 应为不小于 1 的整数，实际为 `{found}`";
    };
    readonly "error.config-empty-list": {
        readonly en: "{place}: expected `{key}` to list something but found nothing";
        readonly zh: "{place}：`{key}` 至少应有一项，实际为空";
    };
    readonly "error.config-text": {
        readonly en: "{place}: expected `{key}` to be a word or a sentence but found `{found}`";
        readonly zh: "{place}：`{key}` 应有内容，实际为 `{found}`";
    };
    readonly "error.config-shape": {
        readonly en: "{place}: expected `{key}` to look like {expected} but found `{found}`";
        readonly zh: "{place}：`{key}` 应形如 {expected}，实际为 `{found}`";
    };
    readonly "error.config-no-rules": {
        readonly en: "{place}: expected at least one rule to stay on but found none";
        readonly zh: "{place}：至少应保留一条规则，实际全部关闭";
    };
    readonly "error.config-glob": {
        readonly en: "{place}: expected a glob with at most three `*` in a part of the path, three `**` and three braces but found `{found}`";
        readonly zh: "{place}：每段路径最多含三个 `*`，整体最多含三个 `**` 和三组花括号，实际为 `{found}`";
    };
    readonly "error.flag-glob": {
        readonly en: "Expected `{flag}` to be a glob with at most three `*` in a part of the path and three `**` but found `{found}`.";
        readonly zh: "`{flag}` 每段路径最多含三个 `*`，整体最多含三个 `**`，实际为 `{found}`。";
    };
    readonly "error.config-excludes-all": {
        readonly en: "{place}: expected `exclude` to leave something to look at but found `{found}`, which every path fits";
        readonly zh: "{place}：`exclude` 应留下可检查的内容，实际的 `{found}` 会排除所有路径";
    };
    readonly "error.config-rule-twice": {
        readonly en: "{place}: expected a new rule id but `{found}` exists already";
        readonly zh: "{place}：应为新的规则 ID，但 `{found}` 已存在";
    };
    readonly "error.config-pattern": {
        readonly en: "{place}: expected the pattern of {rule} to be a regular expression in RE2's syntax that matches some text but found: {detail}";
        readonly zh: "{place}：{rule} 的 pattern 应为 RE2 语法的正则表达式，且不匹配空文本，实际：{detail}";
    };
    readonly "error.config-group": {
        readonly en: "{place}: expected `secret-group` of {rule} to be at most {expected}, the groups of its pattern, but found {found}";
        readonly zh: "{place}：{rule} 的 `secret-group` 最大为 {expected}（pattern 的分组数），实际为 {found}";
    };
    readonly "error.config-extends-name": {
        readonly en: "{place}: expected `extends` to name a file from the top of the repository, or org/repo/path@COMMIT with a full commit id, but found `{found}`";
        readonly zh: "{place}：`extends` 应为相对仓库顶层的文件，或带完整提交 ID 的 org/repo/path@COMMIT，实际为 `{found}`";
    };
    readonly "error.config-extends-missing": {
        readonly en: "{place}: expected `{found}` to be a file of the repository but there is none";
        readonly zh: "{place}：`{found}` 应为仓库中的文件，但不存在";
    };
    readonly "error.config-extends-circle": {
        readonly en: "{place}: `{found}` extends itself, or extends too many files";
        readonly zh: "{place}：`{found}` 引用了自身，或引用的文件过多（`extends`）";
    };
    readonly "error.config-extends-foreign": {
        readonly en: "{place}: `{found}` extends other files itself, which is not followed into another repository";
        readonly zh: "{place}：`{found}` 自身也用 `extends` 引用其他文件；不支持跨仓库的多级引用";
    };
    readonly "error.flag-rule": {
        readonly en: "Expected `{flag}` to name a rule, a family, or several rules as compose-* does, but found `{found}`: stackgate rules lists them.";
        readonly zh: "`{flag}` 应为规则 ID、类别，或 compose-* 这样的一组规则，实际为 `{found}`：运行 stackgate rules 查看全部规则。";
    };
    readonly "error.flag-rule-suggest": {
        readonly en: "Expected `{flag}` to name a rule or a family but found `{found}`; did you mean `{suggestion}`?";
        readonly zh: "`{flag}` 应为规则 ID 或类别，实际为 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.flag-no-rules": {
        readonly en: "Expected at least one rule to run but `{only}`, `{without}` and the policy leave none.";
        readonly zh: "至少应运行一条规则，但 `{only}`、`{without}` 和策略未留下任何规则。";
    };
    readonly "error.baseline-json": {
        readonly en: "{place}: expected a baseline as `stackgate baseline` writes it but this is no JSON";
        readonly zh: "{place}：应为 `stackgate baseline` 写出的基线，但不是 JSON";
    };
    readonly "error.baseline-shape": {
        readonly en: '{place}: expected a baseline as `stackgate baseline` writes it, with "version": 1 and "findings"';
        readonly zh: '{place}：应为 `stackgate baseline` 写出的基线，含 "version": 1 和 "findings"';
    };
    readonly "error.baseline-entry": {
        readonly en: "{place}: expected each entry to have `rule`, `path` and `fingerprint` but entry {found} has not";
        readonly zh: "{place}：每一项都应有 `rule`、`path` 和 `fingerprint`，第 {found} 项不符";
    };
    readonly "policy.in-baseline": {
        readonly en: "recorded in {path}";
        readonly zh: "已记录在 {path}";
    };
    readonly "notice.new-exception": {
        readonly en: "new exception for {rule}: {reason}";
        readonly zh: "新的例外（{rule}）：{reason}";
    };
    readonly "notice.new-exception-until": {
        readonly en: "new exception for {rule}: {reason} (until {until})";
        readonly zh: "新的例外（{rule}）：{reason}（有效期至 {until}）";
    };
    readonly "notice.new-exception-waits": {
        readonly en: "new exception for {rule}: {reason}; it counts once it is in the base";
        readonly zh: "新的例外（{rule}）：{reason}；进入基准后才生效";
    };
    readonly "notice.new-exception-waits-until": {
        readonly en: "new exception for {rule}: {reason} (until {until}); it counts once it is in the base";
        readonly zh: "新的例外（{rule}）：{reason}（有效期至 {until}）；进入基准后才生效";
    };
    readonly "notice.expired": {
        readonly en: "this exception ended on {until} and accepts nothing any more: renew it or take it out";
        readonly zh: "此例外已于 {until} 到期，不再生效：续期或删除";
    };
    readonly "notice.unused": {
        readonly en: "this exception accepts nothing: take it out";
        readonly zh: "此例外没有对应的问题：应予删除";
    };
    readonly "notice.unused-baseline": {
        readonly en: "{count} entries are of nothing that is here any more: stackgate baseline writes it anew";
        readonly zh: "{count} 条记录已没有对应的问题：运行 stackgate baseline 重新生成";
    };
    readonly "notice.malformed.marker": {
        readonly en: "expected the comment to be stackgate:allow RULE -- reason; as it is, it accepts nothing";
        readonly zh: "注释应写作 stackgate:allow RULE -- 理由；现在的写法不起作用";
    };
    readonly "notice.malformed.rule": {
        readonly en: "expected stackgate:allow RULE -- reason but found no rule id; as it is, it accepts nothing";
        readonly zh: "应写作 stackgate:allow RULE -- 理由，但缺少规则 ID；现在的写法不起作用";
    };
    readonly "notice.malformed.reason": {
        readonly en: "expected stackgate:allow RULE -- reason but found no reason; as it is, it accepts nothing";
        readonly zh: "应写作 stackgate:allow RULE -- 理由，但缺少理由；现在的写法不起作用";
    };
    readonly "notice.malformed.until": {
        readonly en: "expected stackgate:allow RULE -- reason (until YYYY-MM-DD) but found no such day; as it is, it accepts nothing";
        readonly zh: "应写作 stackgate:allow RULE -- 理由 (until YYYY-MM-DD)，但日期无效；现在的写法不起作用";
    };
    readonly "notice.malformed.unknown": {
        readonly en: "expected the id of a rule after stackgate:allow but `{rule}` is none; as it is, it accepts nothing";
        readonly zh: "stackgate:allow 之后应为规则 ID，但没有规则 `{rule}`；现在的写法不起作用";
    };
    readonly "notice.elsewhere": {
        readonly en: "the rules of {name} are judged in CI: they are not read here";
        readonly zh: "{name} 的规则由 CI 判定：此处不会读取";
    };
    readonly "notice.policy-invalid": {
        readonly en: "the policy that the change brings cannot be used: {reason}";
        readonly zh: "改动中的策略无法使用：{reason}";
    };
    readonly "notice.cut": {
        readonly en: "{count} more findings are not printed (max-findings); the verdict is that of all";
        readonly zh: "另有 {count} 个问题未输出（max-findings）；判定仍按全部问题";
    };
    readonly "notice.exit-zero": {
        readonly en: "the exit code is 0 all the same (exit-zero)";
        readonly zh: "退出码仍为 0（exit-zero）";
    };
    readonly "problem.custom-rule-slow": {
        readonly en: "not matched by the rule {rule}: its pattern fits this file too often to look at it all";
        readonly zh: "规则 {rule} 未能检查完：其 pattern 在此文件中匹配过多";
    };
}, () => {
    readonly "error.cli-no-command": {
        readonly en: "Expected a command but found none: stackgate --help lists them.";
        readonly zh: "缺少命令：运行 stackgate --help 查看全部命令。";
    };
    readonly "error.cli-unknown-command": {
        readonly en: "Expected a command but found `{found}`: stackgate --help lists them.";
        readonly zh: "没有命令 `{found}`：运行 stackgate --help 查看全部命令。";
    };
    readonly "error.cli-unknown-command-suggest": {
        readonly en: "Expected a command but found `{found}`; did you mean `{suggestion}`?";
        readonly zh: "没有命令 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.cli-unknown-option": {
        readonly en: "Expected an option of stackgate but found `{found}`: stackgate --help lists them.";
        readonly zh: "没有选项 `{found}`：运行 stackgate --help 查看全部选项。";
    };
    readonly "error.cli-unknown-option-suggest": {
        readonly en: "Expected an option of stackgate but found `{found}`; did you mean `{suggestion}`?";
        readonly zh: "没有选项 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.cli-option-elsewhere": {
        readonly en: "Expected an option of `stackgate {command}` but found `{option}`: stackgate {command} --help lists them.";
        readonly zh: "`stackgate {command}` 没有选项 `{option}`：运行 stackgate {command} --help 查看全部选项。";
    };
    readonly "error.cli-takes-no-value": {
        readonly en: "Expected `{option}` without a value but found one.";
        readonly zh: "`{option}` 不带值，实际给了值。";
    };
    readonly "error.cli-needs-value": {
        readonly en: "Expected `{option} {value}` but found no value.";
        readonly zh: "应写作 `{option} {value}`，实际缺少值。";
    };
    readonly "error.cli-choice": {
        readonly en: "Expected `{option}` to be one of {expected} but found `{found}`.";
        readonly zh: "`{option}` 应为 {expected} 之一，实际为 `{found}`。";
    };
    readonly "error.cli-choice-suggest": {
        readonly en: "Expected `{option}` to be one of {expected} but found `{found}`; did you mean `{suggestion}`?";
        readonly zh: "`{option}` 应为 {expected} 之一，实际为 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.cli-no-shell": {
        readonly en: "Expected the name of a shell ({expected}): stackgate completion bash, for instance.";
        readonly zh: "缺少 shell 的名称（{expected}）：例如 stackgate completion bash。";
    };
    readonly "error.cli-twice": {
        readonly en: "Expected `{option}` once but found it twice.";
        readonly zh: "`{option}` 只能给一次，实际给了两次。";
    };
    readonly "error.cli-together": {
        readonly en: "Expected `{a}` or `{b}` but found both.";
        readonly zh: "`{a}` 和 `{b}` 只能给一个，实际都给了。";
    };
    readonly "error.cli-verify-staged": {
        readonly en: "`--verify` does not go with `--staged`: a commit is judged without the network, so that it never waits for a provider and no key is sent because of it. After the commit: stackgate scan --verify.";
        readonly zh: "`--verify` 不能和 `--staged` 一起使用：提交时的检查不联网，既不等待服务商，也不会因此发送密钥。提交之后可运行 stackgate scan --verify。";
    };
    readonly "error.cli-needs": {
        readonly en: "Expected `{option}` together with `{other}`.";
        readonly zh: "`{option}` 需要和 `{other}` 一起使用。";
    };
    readonly "error.stdin-too-large": {
        readonly en: "Expected at most 1 GiB on standard input but there is more, so nothing was checked.";
        readonly zh: "标准输入不应超过 1 GiB，实际更多，未做任何检查。";
    };
    readonly "error.cli-seconds": {
        readonly en: "Expected `{option}` to be a whole number of seconds of at least 1 but found `{found}`.";
        readonly zh: "`{option}` 应为不小于 1 的整数秒，实际为 `{found}`。";
    };
    readonly "error.deadline": {
        readonly en: "The scan did not end within {seconds} seconds (--deadline), so nothing is said about what was left.";
        readonly zh: "未能在 {seconds} 秒内完成扫描（--deadline），剩余内容未作判定。";
    };
    readonly "error.cli-no-hook": {
        readonly en: "Expected the name of a hook ({expected}): stackgate hook pre-commit, for instance. Hook files call this; npx stackgate init writes them.";
        readonly zh: "缺少钩子名（{expected}）：例如 stackgate hook pre-commit。此命令由钩子文件调用，npx stackgate init 会写好这些文件。";
    };
    readonly "error.cli-hook": {
        readonly en: "Expected the name of a hook ({expected}) but found `{found}`.";
        readonly zh: "应为钩子名（{expected}），实际为 `{found}`。";
    };
    readonly "error.cli-hook-file": {
        readonly en: "Expected `stackgate hook {hook} FILE`, as git calls it, but found no file.";
        readonly zh: "应写作 `stackgate hook {hook} FILE`（与 Git 的调用一致），实际缺少文件。";
    };
    readonly "error.cli-unknown-rule": {
        readonly en: "Expected the id of a rule but found `{found}`: stackgate rules lists them.";
        readonly zh: "没有规则 `{found}`：运行 stackgate rules 查看全部规则。";
    };
    readonly "error.cli-unknown-rule-suggest": {
        readonly en: "Expected the id of a rule but found `{found}`; did you mean `{suggestion}`?";
        readonly zh: "没有规则 `{found}`；是否想写 `{suggestion}`？";
    };
    readonly "error.cli-one-argument": {
        readonly en: "Expected `stackgate {command}` with at most one argument but found `{found}` too.";
        readonly zh: "`stackgate {command}` 最多带一个参数，实际还有 `{found}`。";
    };
    readonly "error.cli-no-arguments": {
        readonly en: "Expected `stackgate {command}` without arguments but found `{found}`.";
        readonly zh: "`stackgate {command}` 不带参数，实际有 `{found}`。";
    };
    readonly "error.cli-allow-what": {
        readonly en: "Expected `stackgate allow FINGERPRINT --reason TEXT`, or --last for all that blocked the last run.";
        readonly zh: "应写作 `stackgate allow FINGERPRINT --reason TEXT`，或用 --last 接受上次运行中阻止的全部问题。";
    };
    readonly "error.cli-fingerprint": {
        readonly en: "Expected the fingerprint of a finding, such as 4be190c2aa, but found `{found}`.";
        readonly zh: "应为问题的指纹（如 4be190c2aa），实际为 `{found}`。";
    };
    readonly "error.cli-day": {
        readonly en: "Expected `--until` to be a day as YYYY-MM-DD but found `{found}`.";
        readonly zh: "`--until` 应为 YYYY-MM-DD 格式的日期，实际为 `{found}`。";
    };
    readonly "error.cli-count": {
        readonly en: "Expected `{option}` to be a whole number of at least 1 but found `{found}`.";
        readonly zh: "`{option}` 应为不小于 1 的整数，实际为 `{found}`。";
    };
    readonly "error.cli-shard": {
        readonly en: "Expected `--shard` to be I/N, such as 3/8, with I from 1 to N and N at most {most}, but found `{found}`.";
        readonly zh: "`--shard` 应为 I/N，例如 3/8，其中 I 从 1 到 N，N 不超过 {most}，实际为 `{found}`。";
    };
    readonly "error.cli-shard-of": {
        readonly en: "Expected `--shard` with a tree or with `--history` but found `{other}`: what that looks at is scanned as a whole.";
        readonly zh: "`--shard` 只用于目录树或 `--history`，实际给了 `{other}`：它检查的内容不分片。";
    };
    readonly "error.cli-repository": {
        readonly en: "Expected `--repository` to be OWNER/NAME, of letters, digits, `.`, `_` and `-`, but found `{found}`.";
        readonly zh: "`--repository` 应为 OWNER/NAME，只含字母、数字、`.`、`_` 和 `-`，实际为 `{found}`。";
    };
    readonly "error.cli-merge-what": {
        readonly en: "Expected the reports to merge: stackgate merge REPORT...";
        readonly zh: "缺少要合并的报告：stackgate merge REPORT...";
    };
    readonly "error.cli-rows": {
        readonly en: "Expected `--fail-under` to be a number of rows from 0 to 10 but found `{found}`.";
        readonly zh: "`--fail-under` 应为 0 到 10 的项数，实际为 `{found}`。";
    };
    readonly "error.cli-revoke-what": {
        readonly en: "Expected the id of a rule or the fingerprint of a finding: stackgate revoke RULE|FINGERPRINT";
        readonly zh: "缺少规则 ID 或问题的指纹：stackgate revoke RULE|FINGERPRINT";
    };
    readonly "error.cli-revoke-no-key": {
        readonly en: "The rule {found} is about no key, so there is nothing to revoke: stackgate rules {found} says what to do.";
        readonly zh: "规则 {found} 与密钥无关，没有可吊销的内容：运行 stackgate rules {found} 查看处理方法。";
    };
    readonly "error.cli-revoke-no-finding": {
        readonly en: "No finding here and in no commit has the fingerprint {found}.";
        readonly zh: "此处和各次提交中都没有指纹为 {found} 的问题。";
    };
    readonly "error.cli-output": {
        readonly en: "Expected to write the report to `{path}` but that failed ({detail}).";
        readonly zh: "应把报告写入 `{path}`，但写入失败（{detail}）。";
    };
    readonly "error.cli-report": {
        readonly en: "Expected `--report FORMAT=FILE`, such as sarif=out.sarif, but found `{found}`.";
        readonly zh: "应为 `--report FORMAT=FILE`，例如 sarif=out.sarif，实际为 `{found}`。";
    };
    readonly "error.cli-report-twice": {
        readonly en: "Expected one report in `{path}` but found two.";
        readonly zh: "`{path}` 只能写入一份报告，实际指定了两份。";
    };
    readonly "error.cli-day-over": {
        readonly en: "Expected `--until` to be a day to come, or today ({today}), but found {found}.";
        readonly zh: "`--until` 应为今天（{today}）或之后的日期，实际为 {found}。";
    };
    readonly "error.cli-since-to-come": {
        readonly en: "Expected `--since` to be a day that has come (today is {today}).";
        readonly zh: "`--since` 应为已到来的日期（今天是 {today}）。";
    };
    readonly "error.cli-ledger-inside": {
        readonly en: "Expected the ledger outside of the scanned repository but `{path}` lies in it, where a commit could bring one along.";
        readonly zh: "台账应在被扫描的仓库之外，但 `{path}` 在仓库之内，提交可能带入伪造的台账。";
    };
    readonly "error.cli-ledger-key": {
        readonly en: "Expected {name} to hold a key but it is empty: unset it, or give it the key that the ledger is sealed with.";
        readonly zh: "{name} 应为密钥，实际为空：取消该变量，或设为台账签名所用的密钥。";
    };
    readonly "error.cli-ledger-read": {
        readonly en: "Expected the ledger `{path}` to be a regular file that can be read, of at most 256 MB, but it is not ({detail}).";
        readonly zh: "台账 `{path}` 应为可读取、不超过 256 MB 的普通文件，实际不是（{detail}）。";
    };
    readonly "error.cli-ledger-written": {
        readonly en: "Expected to write the ledger to `{path}` but that failed ({detail}); the old one is as it was.";
        readonly zh: "应把台账写入 `{path}`，但写入失败（{detail}）；原有台账未变。";
    };
    readonly "cli.ledger.no-ledger": {
        readonly en: "`{path}` is no ledger of stackgate: all is scanned, and it is replaced.";
        readonly zh: "`{path}` 不是 stackgate 的台账：全部重新扫描，并替换该文件。";
    };
    readonly "cli.ledger.other-version": {
        readonly en: "The ledger `{path}` was made by other rules: all is scanned, and it is replaced.";
        readonly zh: "台账 `{path}` 由其他版本的规则生成：全部重新扫描，并替换该台账。";
    };
    readonly "cli.ledger.damaged": {
        readonly en: "The ledger `{path}` is damaged: all is scanned, and it is replaced.";
        readonly zh: "台账 `{path}` 已损坏：全部重新扫描，并替换该台账。";
    };
    readonly "cli.ledger.made-by-others": {
        readonly en: "The ledger `{path}` was not sealed with this STACKGATE_LEDGER_KEY: all is scanned, and it is replaced.";
        readonly zh: "台账 `{path}` 并非用当前的 STACKGATE_LEDGER_KEY 签名：全部重新扫描，并替换该台账。";
    };
    readonly "error.config-missing": {
        readonly en: "Expected `{path}` to be a policy file but reading it failed ({detail}).";
        readonly zh: "`{path}` 应为策略文件，但读取失败（{detail}）。";
    };
    readonly "error.config-no-file": {
        readonly en: "Expected the policy `{path}` to be a regular file of at most 1 MB; links are not followed.";
        readonly zh: "策略 `{path}` 应为不超过 1 MB 的普通文件；不跟随链接。";
    };
    readonly "error.push-line": {
        readonly en: "Expected git to name what is pushed on stdin (local ref and id, remote ref and id) but found a line of {found} words.";
        readonly zh: "Git 应在标准输入上给出推送内容（本地引用及 ID、远程引用及 ID），实际有一行含 {found} 个字段。";
    };
    readonly "error.push-unknown": {
        readonly en: "Expected what is pushed to be here but git has no commit, tag, tree or blob {id}.";
        readonly zh: "推送的对象应在此仓库中，但 Git 中没有 ID 为 {id} 的提交、标签、树或数据对象。";
    };
    readonly "error.receive-line": {
        readonly en: "Expected git to name each ref that is pushed (old id, new id, ref) but found {found} words.";
        readonly zh: "Git 应给出推送的每个引用（旧 ID、新 ID、引用），实际为 {found} 个字段。";
    };
    readonly "error.receive-nothing": {
        readonly en: "Expected git to name what is pushed on stdin but found nothing there.";
        readonly zh: "Git 应在标准输入上给出推送内容，但输入为空。";
    };
    readonly "error.agent-json": {
        readonly en: "Expected the JSON object that a coding agent gives to its hooks on stdin but found something else.";
        readonly zh: "标准输入应为编程智能体交给钩子的 JSON 对象，实际不是。";
    };
    readonly "error.agent-unknown": {
        readonly en: "Expected the hook JSON of a coding agent that is known (docs/agent-hooks.md) but found neither an event nor a tool in it.";
        readonly zh: "应为已知编程智能体的钩子 JSON（docs/agent-hooks.md），其中既没有事件也没有工具。";
    };
    readonly "error.agent-event": {
        readonly en: "Expected an event of a coding agent that is known (docs/agent-hooks.md) but found `{found}`.";
        readonly zh: "应为已知编程智能体的事件（docs/agent-hooks.md），实际为 `{found}`。";
    };
    readonly "error.init-package": {
        readonly en: "Expected package.json to be an object as npm reads it: nothing was changed. Repair it and run this again.";
        readonly zh: "package.json 应为 npm 可读取的对象：未作任何修改。修复后重新运行。";
    };
    readonly "error.init-link": {
        readonly en: "`{path}` is a link, and what it names may lie outside of this repository: nothing was changed.";
        readonly zh: "`{path}` 是链接，指向的内容可能在仓库之外：未作任何修改。";
    };
    readonly "error.init-foreign-hook": {
        readonly en: "`{path}` is no shell script and was left as it is: have it run this line and end with its exit code: {line}";
        readonly zh: "`{path}` 不是 shell 脚本，未作修改：需由它执行这一行并沿用其退出码：{line}";
    };
    readonly "error.init-lefthook": {
        readonly en: "The lefthook configuration extends other files already, so nothing was changed: add this line to that list: {line}";
        readonly zh: "lefthook 配置已有 extends，未作任何修改：把这一行加入其中：{line}";
    };
    readonly "error.init-framework": {
        readonly en: "`{path}` does not end with its list of repositories, so nothing was changed: add the hooks by hand (hooks/README.md).";
        readonly zh: "`{path}` 不以仓库列表结尾，未作任何修改：请手动加入钩子（hooks/README.md）。";
    };
    readonly "error.init-shared-hooks": {
        readonly en: "core.hooksPath is `{path}` for all of your repositories, so nothing was changed: add this line to the hook there, or set core.hooksPath in this repository: {line}";
        readonly zh: "core.hooksPath 对你的所有仓库都设为 `{path}`，未作任何修改：把这一行加入其中的钩子，或在此仓库单独设置 core.hooksPath：{line}";
    };
    readonly "cli.init.husky": {
        readonly en: "Found git and a package.json: the hooks go through husky.";
        readonly zh: "找到 Git 和 package.json：通过 husky 安装钩子。";
    };
    readonly "cli.init.plain": {
        readonly en: "Found git and no package.json: the hooks are git's own, in this clone.";
        readonly zh: "找到 Git，没有 package.json：在此克隆中安装 Git 自身的钩子。";
    };
    readonly "cli.init.hooks-path": {
        readonly en: "Found git with core.hooksPath at {path}: the hooks go there.";
        readonly zh: "找到 Git，core.hooksPath 为 {path}：在该处安装钩子。";
    };
    readonly "cli.init.lefthook": {
        readonly en: "Found git and {path}: the hooks go through lefthook.";
        readonly zh: "找到 Git 和 {path}：通过 lefthook 安装钩子。";
    };
    readonly "cli.init.framework": {
        readonly en: "Found git and .pre-commit-config.yaml: the hooks go through pre-commit.";
        readonly zh: "找到 Git 和 .pre-commit-config.yaml：通过 pre-commit 安装钩子。";
    };
    readonly "cli.init.tracked": {
        readonly en: "Found git: the hooks are files in {path} that git tracks.";
        readonly zh: "找到 Git：钩子是 {path} 中由 Git 跟踪的文件。";
    };
    readonly "cli.init.required-only": {
        readonly en: "Yours: make the check `stackgate` required on {branch}, unless it is: Settings, Rules, Rulesets, Require status checks to pass (docs/required-check.md).";
        readonly zh: "还需你完成：把检查 `stackgate` 设为 {branch} 的必需检查（如尚未设置）：Settings、Rules、Rulesets、Require status checks to pass（docs/required-check.md）。";
    };
    readonly "cli.init.effect.pre-commit": {
        readonly en: "judges each commit before it is made";
        readonly zh: "每次提交前检查";
    };
    readonly "cli.init.effect.pre-merge-commit": {
        readonly en: "judges each merge before it is made";
        readonly zh: "每次合并前检查";
    };
    readonly "cli.init.effect.pre-push": {
        readonly en: "judges each push before it leaves";
        readonly zh: "每次推送前检查";
    };
    readonly "cli.init.effect.hooks": {
        readonly en: "judges each commit, merge and push";
        readonly zh: "每次提交、合并和推送前检查";
    };
    readonly "cli.init.effect.workflow": {
        readonly en: "judges each pull request";
        readonly zh: "检查每个 PR";
    };
    readonly "cli.init.effect.policy": {
        readonly en: "an empty policy with examples";
        readonly zh: "空策略，附示例";
    };
    readonly "cli.init.effect.ignored": {
        readonly en: "git ignores .env, not .env.example";
        readonly zh: "Git 忽略 .env，不忽略 .env.example";
    };
    readonly "cli.init.tracked-one": {
        readonly en: "{paths} is already tracked: {command}";
        readonly zh: "{paths} 已被 Git 跟踪：{command}";
    };
    readonly "cli.init.tracked-many": {
        readonly en: "{paths} are already tracked: {command}";
        readonly zh: "{paths} 已被 Git 跟踪：{command}";
    };
    readonly "cli.init.dry-run": {
        readonly en: "Nothing has changed: this was --dry-run.";
        readonly zh: "尚未修改任何文件：这是 --dry-run。";
    };
    readonly "cli.init.ask": {
        readonly en: "Do this? [Y/n]";
        readonly zh: "执行以上操作？[Y/n]";
    };
    readonly "cli.init.left": {
        readonly en: "Nothing has changed.";
        readonly zh: "未作任何修改。";
    };
    readonly "cli.init.removed": {
        readonly en: "Removed. Files that somebody has changed since stay as they are.";
        readonly zh: "已移除。之后有人改过的文件保持原样。";
    };
    readonly "cli.init.nothing": {
        readonly en: "Nothing of stackgate was found here.";
        readonly zh: "这里没有 stackgate 的内容。";
    };
    readonly "cli.init.install-lefthook": {
        readonly en: "Yours: npx lefthook install puts the hooks in place.";
        readonly zh: "还需你完成：运行 npx lefthook install 使钩子生效。";
    };
    readonly "cli.init.install-framework": {
        readonly en: "Yours: pre-commit install -t pre-commit -t pre-merge-commit -t pre-push puts the hooks in place.";
        readonly zh: "还需你完成：运行 pre-commit install -t pre-commit -t pre-merge-commit -t pre-push 使钩子生效。";
    };
    readonly "cli.init.each-clone": {
        readonly en: "Yours: git config core.hooksPath {path} in every other clone; git takes no such setting from a repository.";
        readonly zh: "还需你完成：在其他每个克隆中运行 git config core.hooksPath {path}；Git 不从仓库读取此设置。";
    };
    readonly "cli.init.required": {
        readonly en: "Yours: replace OWNER in {path} with the account that hosts the Action, commit it, and make the check `stackgate` required on {branch}: Settings, Rules, Rulesets, Require status checks to pass (docs/required-check.md).";
        readonly zh: "还需你完成：把 {path} 中的 OWNER 换成托管该 Action 的账户名并提交，再把检查 `stackgate` 设为 {branch} 的必需检查：Settings、Rules、Rulesets、Require status checks to pass（docs/required-check.md）。";
    };
    readonly "cli.init.tried": {
        readonly en: "Tried: a commit with a generated key was refused, a clean one passed.";
        readonly zh: "已验证：含测试密钥的提交被拒绝，正常提交通过。";
    };
    readonly "cli.init.not-tried": {
        readonly en: "Not tried yet: what the hook runs is not installed. After that: npx stackgate doctor";
        readonly zh: "尚未试验：钩子执行的程序还没有安装。安装后运行：npx stackgate doctor";
    };
    readonly "cli.init.tried-leak": {
        readonly en: "Tried: a commit with a generated key passed, so the gate does not stand. npx stackgate doctor tells more.";
        readonly zh: "已验证：含测试密钥的提交通过了，门禁没有生效。运行 npx stackgate doctor 查看原因。";
    };
    readonly "cli.init.tried-neither": {
        readonly en: "Tried: every commit is refused, a clean one too: {said}";
        readonly zh: "已验证：所有提交都被拒绝，正常提交也是：{said}";
    };
    readonly "cli.init.undo": {
        readonly en: "Undo: npx stackgate init --remove";
        readonly zh: "撤销：npx stackgate init --remove";
    };
    readonly "cli.doctor.part.hooks": {
        readonly en: "hooks";
        readonly zh: "钩子";
    };
    readonly "cli.doctor.part.proof": {
        readonly en: "proof";
        readonly zh: "试验";
    };
    readonly "cli.doctor.part.worktree": {
        readonly en: "worktree";
        readonly zh: "工作树";
    };
    readonly "cli.doctor.part.workflow": {
        readonly en: "workflow";
        readonly zh: "工作流";
    };
    readonly "cli.doctor.part.required": {
        readonly en: "required";
        readonly zh: "必需检查";
    };
    readonly "cli.doctor.part.versions": {
        readonly en: "versions";
        readonly zh: "版本";
    };
    readonly "cli.doctor.part.policy": {
        readonly en: "policy";
        readonly zh: "策略";
    };
    readonly "cli.doctor.fix": {
        readonly en: "fix  {fix}";
        readonly zh: "修复  {fix}";
    };
    readonly "cli.doctor.fine": {
        readonly en: "The gate stands.";
        readonly zh: "门禁已生效。";
    };
    readonly "cli.doctor.end": {
        readonly en: "{broken} broken, {warnings} to look at";
        readonly zh: "{broken} 项失效，{warnings} 项需要留意";
    };
    readonly "cli.doctor.hooks": {
        readonly en: "{names} in {path} call stackgate";
        readonly zh: "{path} 中的 {names} 会调用 stackgate";
    };
    readonly "cli.doctor.no-hook": {
        readonly en: "git runs no {name} hook here";
        readonly zh: "Git 在此不执行 {name} 钩子";
    };
    readonly "cli.doctor.not-executable": {
        readonly en: "the {name} hook is not executable, so git passes it over";
        readonly zh: "{name} 钩子没有可执行权限，Git 会跳过它";
    };
    readonly "cli.doctor.not-called": {
        readonly en: "the {name} hook does not call stackgate";
        readonly zh: "{name} 钩子没有调用 stackgate";
    };
    readonly "cli.doctor.proof": {
        readonly en: "a generated key in a temporary index was refused, a clean text passed";
        readonly zh: "临时暂存区中的测试密钥被拒绝，正常文本通过";
    };
    readonly "cli.doctor.leak": {
        readonly en: "a generated key in a temporary index passed";
        readonly zh: "临时暂存区中的测试密钥通过了";
    };
    readonly "cli.doctor.refuses-all": {
        readonly en: "every commit is refused, a clean one too";
        readonly zh: "所有提交都被拒绝，正常提交也是";
    };
    readonly "cli.doctor.not-installed": {
        readonly en: "what the hook runs is not installed, so every commit is refused";
        readonly zh: "钩子执行的程序没有安装，所有提交都会被拒绝";
    };
    readonly "cli.doctor.worktree": {
        readonly en: "{place} has no {path}, so no hook runs there";
        readonly zh: "{place} 没有 {path}，钩子在那里不执行";
    };
    readonly "cli.doctor.worktrees": {
        readonly en: "the hooks run in {count} more working trees too";
        readonly zh: "另有 {count} 个工作树，钩子都会执行";
    };
    readonly "cli.doctor.workflow": {
        readonly en: "{path} runs a fixed commit of stackgate";
        readonly zh: "{path} 使用固定提交的 stackgate";
    };
    readonly "cli.doctor.moves": {
        readonly en: "{path} runs stackgate@{ref}, a name that can be moved to other code";
        readonly zh: "{path} 使用 stackgate@{ref}，该引用可能被改指其他代码";
    };
    readonly "cli.doctor.pin": {
        readonly en: "write the full id of the commit instead";
        readonly zh: "改为该提交的完整 ID";
    };
    readonly "cli.doctor.owner": {
        readonly en: "{path} still names OWNER in place of the account that hosts the Action";
        readonly zh: "{path} 中仍是 OWNER，未换成托管该 Action 的账户名";
    };
    readonly "cli.doctor.and": {
        readonly en: "; ";
        readonly zh: "；";
    };
    readonly "cli.doctor.fix.owner": {
        readonly en: 'replace OWNER in the "uses: {uses}" line of {path} with the account that hosts the Action';
        readonly zh: "在 {path} 中，把 uses: {uses} 的 OWNER 换成托管该 Action 的账户名";
    };
    readonly "cli.doctor.fix.leak": {
        readonly en: "npx stackgate init; where it passes then too, an exception or exclusion in {path} accepts it: take that out";
        readonly zh: "npx stackgate init；若仍然通过，则是 {path} 中的例外或排除放过了它：将其删除";
    };
    readonly "cli.doctor.fix.policy": {
        readonly en: "mend line {line} of {path}, then: npx stackgate doctor";
        readonly zh: "修改 {path} 的第 {line} 行，然后运行：npx stackgate doctor";
    };
    readonly "cli.doctor.fix.policy-file": {
        readonly en: "mend {path} (its keys: docs/policy.md), then: npx stackgate doctor";
        readonly zh: "修改 {path}（全部键见 docs/zh/policy.md），然后运行：npx stackgate doctor";
    };
    readonly "cli.doctor.no-workflow": {
        readonly en: "no workflow runs stackgate, so a commit that got past the hooks is judged by nobody";
        readonly zh: "没有工作流运行 stackgate，绕过钩子的提交无人检查";
    };
    readonly "cli.doctor.required": {
        readonly en: "whether the check `stackgate` is required on {branch} cannot be seen from here";
        readonly zh: "检查 `stackgate` 是否为 {branch} 的必需检查，在本地看不到";
    };
    readonly "cli.doctor.versions": {
        readonly en: "stackgate {own}, node {node}, git {git}";
        readonly zh: "stackgate {own}，node {node}，git {git}";
    };
    readonly "cli.doctor.policy": {
        readonly en: "{path} can be read";
        readonly zh: "{path} 可以读取";
    };
    readonly "cli.doctor.no-policy": {
        readonly en: "no {path}: all defaults";
        readonly zh: "没有 {path}：全部为默认值";
    };
    readonly "cli.init.same": {
        readonly en: "nothing to change";
        readonly zh: "无需修改";
    };
    readonly "cli.init.hidden": {
        readonly en: "{path} holds hooks that git no longer runs ({names}): move them to {folder}.";
        readonly zh: "{path} 中的钩子（{names}）Git 不再执行：把它们移到 {folder}。";
    };
    readonly "cli.init.install": {
        readonly en: "Yours: npm install fetches stackgate; until then every commit is refused.";
        readonly zh: "还需你完成：运行 npm install 获取 stackgate；在此之前，所有提交都会被拒绝。";
    };
    readonly "cli.init.install-husky": {
        readonly en: "Yours: npm install fetches husky; until then small files of ours stand in for it.";
        readonly zh: "还需你完成：运行 npm install 获取 husky；在此之前由几个小文件代替它。";
    };
    readonly "error.fix-digest": {
        readonly en: "Expected `IMAGE=sha256:` and 64 hexadecimal digits but found `{found}`.";
        readonly zh: "应为 `IMAGE=sha256:` 加 64 位十六进制数字，实际为 `{found}`。";
    };
    readonly "error.fix-changed": {
        readonly en: "Expected `{path}` to be as it was scanned but it has changed since: nothing more is written. Run this again.";
        readonly zh: "`{path}` 在扫描之后发生了变化：不再写入，需重新运行。";
    };
    readonly "error.fix-odd": {
        readonly en: "Expected `{path}` to be a file, and its folder a folder, but one of them is a link or something else: nothing is written through it.";
        readonly zh: "`{path}` 或其所在目录是链接或其他类型，不会通过它写入。";
    };
    readonly "error.fix-not-ignored": {
        readonly en: "Expected `{path}` to be ignored by the line that was added to .gitignore but another line takes that back: take `!` lines for it out first.";
        readonly zh: "已在 .gitignore 中加上忽略 `{path}` 的行，但另一行又取消了忽略：先删除相应的 `!` 行。";
    };
    readonly "error.odd-filter": {
        readonly en: "Expected names of git filters without `=` and line ends but the settings of this repository have `{found}`: git is not told to write its index.";
        readonly zh: "Git 过滤器的名称不应含有 `=` 或换行，但此仓库的设置中有 `{found}`：不会让 Git 写入暂存区。";
    };
    readonly "error.fix-write": {
        readonly en: "Expected to write `{path}` but that failed ({detail}).";
        readonly zh: "应写入 `{path}`，但写入失败（{detail}）。";
    };
    readonly "error.allow-no-run": {
        readonly en: "No run that blocked something is on record for this repository: give the fingerprint, which stackgate scan --verbose prints as id.";
        readonly zh: "没有此仓库被阻止的运行记录：需给出指纹（stackgate scan --verbose 会显示）。";
    };
    readonly "error.allow-unknown": {
        readonly en: "No finding of the last scan has the fingerprint {found}: run stackgate scan --verbose and copy its fingerprint.";
        readonly zh: "上次扫描的问题中没有指纹 {found}：运行 stackgate scan --verbose 并复制其指纹。";
    };
    readonly "error.allow-cut": {
        readonly en: "Expected a whole fingerprint, as reports print it, but found `{found}`: a part could accept another secret.";
        readonly zh: "应为报告中的完整指纹，实际为 `{found}`：不完整的指纹可能放过其他密钥。";
    };
    readonly "error.allow-ambiguous": {
        readonly en: "Expected one fingerprint but `{found}` begins several: {expected}.";
        readonly zh: "应为一个指纹，但有多个以 `{found}` 开头：{expected}。";
    };
    readonly "cli.allow.added": {
        readonly en: "{path}: {fingerprint} is accepted (no scan here is known to have found it: check that it is the right fingerprint)";
        readonly zh: "{path}：已接受 {fingerprint}（此处没有扫描报告过它，请确认指纹无误）";
    };
    readonly "cli.allow.added-of": {
        readonly en: "{path}: {fingerprint} is accepted ({rule} at {place})";
        readonly zh: "{path}：已接受 {fingerprint}（{place} 处的 {rule}）";
    };
    readonly "cli.allow.same": {
        readonly en: "{path} accepts {fingerprint} already";
        readonly zh: "{path} 已接受 {fingerprint}";
    };
    readonly "cli.allow.next": {
        readonly en: "Commit {path}. It counts on this machine now; on pull requests once it is merged.";
        readonly zh: "提交 {path}。在本机立即生效；在 PR 上要等合并后才生效。";
    };
    readonly "error.baseline-incomplete": {
        readonly en: "Expected to look at all files but {count} were not checked ({path}: {reason}): no baseline was written.";
        readonly zh: "应检查全部文件，但有 {count} 项未能检查（{path}：{reason}）：未写入基线。";
    };
    readonly "cli.baseline.next": {
        readonly en: "Commit {path}. What it records is accepted, not repaired: a secret among it works until you revoke it.";
        readonly zh: "提交 {path}。其中记录的问题只是被接受，并未修复：里面的密钥在吊销之前仍然有效。";
    };
    readonly "cli.baseline": {
        readonly en: "{path}: {count} findings recorded ({fresh} new, {gone} gone)";
        readonly zh: "{path}：已记录 {count} 个问题（新增 {fresh} 个，消失 {gone} 个）";
    };
    readonly "cli.failed": {
        readonly en: "stackgate: {reason}";
        readonly zh: "stackgate：{reason}";
    };
    readonly "cli.failed.pre-commit": {
        readonly en: "stackgate: commit stopped: nothing was checked";
        readonly zh: "stackgate：已中止提交：未做任何检查";
    };
    readonly "cli.failed.pre-merge-commit": {
        readonly en: "stackgate: merge stopped: nothing was checked";
        readonly zh: "stackgate：已中止合并：未做任何检查";
    };
    readonly "cli.failed.commit-msg": {
        readonly en: "stackgate: commit stopped: nothing was checked";
        readonly zh: "stackgate：已中止提交：未做任何检查";
    };
    readonly "cli.failed.pre-push": {
        readonly en: "stackgate: push stopped: nothing was checked";
        readonly zh: "stackgate：已中止推送：未做任何检查";
    };
    readonly "cli.failed.pre-receive": {
        readonly en: "stackgate: push refused: not all of it could be checked";
        readonly zh: "stackgate：已拒绝推送：未能全部检查";
    };
    readonly "cli.failed.update": {
        readonly en: "stackgate: push refused: not all of it could be checked";
        readonly zh: "stackgate：已拒绝推送：未能全部检查";
    };
    readonly "cli.failed.agent": {
        readonly en: "stackgate: refused: nothing was checked";
        readonly zh: "stackgate：已拒绝：未做任何检查";
    };
    readonly "cli.agent.refused": {
        readonly en: "stackgate: refused, since this holds a key:";
        readonly zh: "stackgate：已拒绝，内容含有密钥：";
    };
    readonly "cli.agent.key": {
        readonly en: "{title} {redacted} ({rule})";
        readonly zh: "{title} {redacted}（{rule}）";
    };
    readonly "cli.agent.key-in": {
        readonly en: "{title} {redacted} for {path}, line {line} of the text ({rule})";
        readonly zh: "{title} {redacted}，写入 {path}，文本第 {line} 行（{rule}）";
    };
    readonly "cli.agent.fix": {
        readonly en: "Leave the value out: name the variable that holds it. Its place is an env file that git ignores.";
        readonly zh: "不要写出该值，改为引用变量；值应放在 Git 忽略的 .env 文件中。";
    };
    readonly "cli.agent.failed": {
        readonly en: "stackgate: refused: it could not be checked. {reason}";
        readonly zh: "stackgate：已拒绝：未能检查：{reason}";
    };
    readonly "cli.received": {
        readonly en: "{refs}: {verdict}";
        readonly zh: "{refs}：{verdict}";
    };
    readonly "cli.received.policy": {
        readonly en: "An exception counts once it stands: on the branch, for a new branch on the default branch. What this push brings does not count yet.";
        readonly zh: "例外须已在该分支上才有效（新分支则须在默认分支上）；此次推送带来的不算。";
    };
    readonly "cli.received.more": {
        readonly en: "{count} more";
        readonly zh: "另有 {count} 个";
    };
    readonly "cli.received.clean": {
        readonly en: "nothing blocks";
        readonly zh: "没有需要阻止的问题";
    };
    readonly "cli.received.incomplete": {
        readonly en: "{count} not checked";
        readonly zh: "{count} 项未能检查";
    };
    readonly "cli.bug": {
        readonly en: "stackgate failed through a fault of its own, and nothing was judged. To report it, these lines help:";
        readonly zh: "stackgate 自身出错，未作任何判定。反馈时请附上以下内容：";
    };
    readonly "cli.help.title": {
        readonly en: "stackgate {version}: stops committed .env files, provider keys and insecure Docker Compose changes";
        readonly zh: "stackgate {version}：阻止提交 .env 文件、服务商密钥和不安全的 Docker Compose 改动";
    };
    readonly "cli.help.options": {
        readonly en: "Options";
        readonly zh: "选项";
    };
    readonly "cli.progress.start": {
        readonly en: "listing what there is to scan";
        readonly zh: "正在列出要检查的内容";
    };
    readonly "cli.progress.files": {
        readonly en: "scanning  {done} files";
        readonly zh: "扫描中  {done} 个文件";
    };
    readonly "cli.progress.files-of": {
        readonly en: "scanning  {done} of {total} files  {percent}%";
        readonly zh: "扫描中  {done}/{total} 个文件  {percent}%";
    };
    readonly "cli.progress.contents": {
        readonly en: "history  {done} blobs";
        readonly zh: "历史  {done} 个数据对象";
    };
    readonly "cli.progress.contents-of": {
        readonly en: "history  {done} of {total} blobs  {percent}%";
        readonly zh: "历史  {done}/{total} 个数据对象  {percent}%";
    };
    readonly "cli.progress.rate": {
        readonly en: "{rate}/s";
        readonly zh: "每秒 {rate} 个";
    };
    readonly "cli.progress.seconds-left": {
        readonly en: "{seconds} s left";
        readonly zh: "剩余 {seconds} 秒";
    };
    readonly "cli.progress.minutes-left": {
        readonly en: "{minutes} min left";
        readonly zh: "剩余 {minutes} 分钟";
    };
    readonly "cli.progress.heartbeat": {
        readonly en: "stackgate: {line}  ({seconds} s)";
        readonly zh: "stackgate：{line}（{seconds} 秒）";
    };
    readonly "cli.help.more": {
        readonly en: "stackgate COMMAND --help lists the options of a command.";
        readonly zh: "运行 stackgate COMMAND --help 查看该命令的选项。";
    };
    readonly "cli.help.exit": {
        readonly en: "Exit codes: 0 nothing blocks, 1 something blocks, 2 the scan could not be done (1 wins over 2).";
        readonly zh: "退出码：0 没有需要阻止的问题，1 有需要阻止的问题，2 未能完成检查（1 优先于 2）。";
    };
    readonly "cli.help.try": {
        readonly en: "Try: stackgate demo, or stackgate scan in your repository";
        readonly zh: "先试试：stackgate demo，或在你的仓库中运行 stackgate scan";
    };
    readonly "cli.help.minor": {
        readonly en: "minor: worth knowing, never blocks by itself.";
        readonly zh: "次要：仅供了解，本身不会阻止。";
    };
    readonly "cli.help.exit.init": {
        readonly en: "Exit codes: 0 the gate is in place (or removed, or shown), 1 it was tried and does not stand, 2 it could not be put in place.";
        readonly zh: "退出码：0 门禁已装好（或已移除、已显示），1 已试验但未生效，2 未能安装。";
    };
    readonly "cli.help.exit.doctor": {
        readonly en: "Exit codes: 0 nothing is broken, 1 something is broken, 2 it could not be looked at.";
        readonly zh: "退出码：0 没有失效的项，1 有失效的项，2 未能检查。";
    };
    readonly "cli.help.exit.allow": {
        readonly en: "Exit codes: 0 accepted, now or already, 2 nothing was accepted or written.";
        readonly zh: "退出码：0 已接受（刚刚或此前），2 未接受也未写入任何内容。";
    };
    readonly "cli.help.exit.merge": {
        readonly en: "Exit codes: 0 nothing blocks, 1 something blocks, 2 a report is missing, damaged or does not belong to the others (2 wins over 1), or a scan was not complete.";
        readonly zh: "退出码：0 没有需要阻止的问题，1 有需要阻止的问题，2 有报告缺失、损坏或与其他报告不属于同一次扫描（2 优先于 1），或有扫描未完成。";
    };
    readonly "cli.help.exit.audit": {
        readonly en: "Exit codes: 0 the audit was made, 1 fewer rows pass than --fail-under asks for, 2 something could not be looked at.";
        readonly zh: "退出码：0 体检完成，1 通过的项数少于 --fail-under，2 有内容未能检查。";
    };
    readonly "cli.help.exit.fix": {
        readonly en: "Exit codes: 0 shown or written, 1 written, but a secret stayed where it was or is still one that anyone can look up, 2 something could not be looked at or written.";
        readonly zh: "退出码：0 已显示或已写入，1 已写入，但有密钥仍留在原处或仍是公开的默认值，2 有内容未能检查或写入。";
    };
    readonly "cli.help.exit.revoke": {
        readonly en: "Exit codes: 0 told, 2 no such rule or finding, or something could not be looked at.";
        readonly zh: "退出码：0 已说明，2 没有这样的规则或问题，或有内容未能检查。";
    };
    readonly "cli.help.choices": {
        readonly en: "{help} ({choices})";
        readonly zh: "{help}（{choices}）";
    };
    readonly "cli.help.scan": {
        readonly en: "Judge the files that git tracks below PATH, or what an option names";
        readonly zh: "检查 PATH 下 Git 跟踪的文件，或选项指定的内容";
    };
    readonly "cli.help.hook": {
        readonly en: "Run by the hook file NAME: pre-commit, pre-merge-commit, commit-msg, pre-push; on a server pre-receive, update; for coding agents: agent";
        readonly zh: "由钩子文件 NAME 执行：pre-commit、pre-merge-commit、commit-msg、pre-push；服务器上为 pre-receive、update；用于编程智能体时为 agent";
    };
    readonly "cli.help.init": {
        readonly en: "Put the hooks in place, through husky where there is a package.json";
        readonly zh: "安装钩子；有 package.json 时通过 husky 安装";
    };
    readonly "cli.help.doctor": {
        readonly en: "Tell whether the gate stands, with a fix for what does not";
        readonly zh: "检查门禁是否生效，并给出修复方法";
    };
    readonly "cli.help.dry-run": {
        readonly en: "Show what would be done, and do nothing";
        readonly zh: "只显示将做什么，不作修改";
    };
    readonly "cli.help.yes": {
        readonly en: "Do not ask";
        readonly zh: "不询问";
    };
    readonly "cli.help.plain": {
        readonly en: "Hooks as files that git tracks, without husky; where another program keeps the hooks already, that one stays";
        readonly zh: "钩子作为 Git 跟踪的文件，不用 husky；已有其他程序管理钩子时沿用该程序";
    };
    readonly "cli.help.no-ci": {
        readonly en: "Without the workflow for pull requests";
        readonly zh: "不写 PR 工作流";
    };
    readonly "cli.help.remove": {
        readonly en: "Take out what init has put in";
        readonly zh: "移除 init 加入的内容";
    };
    readonly "cli.help.rules": {
        readonly en: "List the rules, or explain one";
        readonly zh: "列出规则，或说明其中一条";
    };
    readonly "cli.help.model": {
        readonly en: "Print the compose project of DIR as it takes effect, each value with its origin";
        readonly zh: "输出 DIR 中 Compose 项目的生效模型及每个值的出处";
    };
    readonly "cli.help.fix": {
        readonly en: "Show, as a diff, what can be repaired below PATH; with --write, repair it";
        readonly zh: "以差异形式显示 PATH 下可以自动修复的问题；加 --write 则写入";
    };
    readonly "cli.help.write": {
        readonly en: "Write the repairs";
        readonly zh: "写入修复";
    };
    readonly "cli.help.digest": {
        readonly en: "The digest that IMAGE is pinned to (sha256:...), or a file with such lines; nothing is downloaded";
        readonly zh: "IMAGE 要固定到的摘要值（sha256:...），或每行一个的文件；不会下载任何内容";
    };
    readonly "cli.help.audit": {
        readonly en: "Check the stack in PATH against the ten-row checklist, the six layers and the three incidents";
        readonly zh: "按十项检查清单、六个分层和三起事故给 PATH 中的部署做体检";
    };
    readonly "cli.help.revoke": {
        readonly en: "After a leak: what to do about a key, in order, and where else it is used";
        readonly zh: "泄露之后：按顺序说明如何处理密钥，以及它还用在哪里";
    };
    readonly "cli.help.fail-under": {
        readonly en: "Exit with 1 when fewer rows of the checklist pass (0 to 10)";
        readonly zh: "检查清单通过的项数少于此值（0 到 10）时以 1 退出";
    };
    readonly "cli.help.file": {
        readonly en: "Compose file, instead of the usual names; a later one overrides those before it";
        readonly zh: "指定 Compose 文件，代替默认文件名；后面的覆盖前面的";
    };
    readonly "cli.help.env-file": {
        readonly en: "Variables instead of those of .env";
        readonly zh: "指定 .env 文件，代替默认的 .env";
    };
    readonly "cli.help.profile": {
        readonly en: "Mark the services that these profiles leave out";
        readonly zh: "标出在这些 profile 下不启用的服务";
    };
    readonly "cli.help.staged": {
        readonly en: "Judge what is about to be committed, against HEAD";
        readonly zh: "检查即将提交的内容，以 HEAD 为基准";
    };
    readonly "cli.help.base": {
        readonly en: "Judge what changed since REF, each commit on the way too";
        readonly zh: "检查 REF 之后的改动，包括每一次提交";
    };
    readonly "cli.help.head": {
        readonly en: "End of the range; HEAD when absent";
        readonly zh: "范围的终点，默认为 HEAD";
    };
    readonly "cli.help.history": {
        readonly en: "Judge all that the repository ever held: every ref, stash, note and message";
        readonly zh: "检查仓库的全部历史：所有引用、贮藏（stash）、注解（notes）和说明";
    };
    readonly "cli.help.since": {
        readonly en: "With --history: commits from this day on, or those that REV does not have";
        readonly zh: "配合 --history：该日期起的提交，或 REV 没有的提交";
    };
    readonly "cli.help.ledger": {
        readonly en: "With --history: a file that keeps what held nothing, so that the next scan reads only what is new";
        readonly zh: "配合 --history：记录没有问题的内容，下次只读取新增部分";
    };
    readonly "cli.help.shard": {
        readonly en: "Only the Ith of N parts of the tree or of --history; `stackgate merge` joins the JSON reports of all N";
        readonly zh: "只检查目录树或 --history 的 N 份中的第 I 份；`stackgate merge` 合并全部 N 份 JSON 报告";
    };
    readonly "cli.help.repository": {
        readonly en: "The name (OWNER/NAME) that the JSON report gives to what is scanned, for `stackgate merge`";
        readonly zh: "JSON 报告中被检查仓库的名称（OWNER/NAME），供 `stackgate merge` 使用";
    };
    readonly "cli.help.merge": {
        readonly en: "Join the JSON reports of all shards of a scan, or of several repositories, into one report";
        readonly zh: "把一次扫描各分片的 JSON 报告，或多个仓库的 JSON 报告，合并成一份";
    };
    readonly "cli.help.expect": {
        readonly en: "A file that names the repositories that must have a report: OWNER/NAME a line";
        readonly zh: "列出必须有报告的仓库的文件，每行一个 OWNER/NAME";
    };
    readonly "cli.help.stdin": {
        readonly en: "Judge the text on standard input";
        readonly zh: "检查标准输入上的文本";
    };
    readonly "cli.help.stdin-path": {
        readonly en: "The path that the text on standard input has";
        readonly zh: "标准输入文本的路径";
    };
    readonly "cli.help.archive": {
        readonly en: "Judge the files in an archive, or in an image as docker save writes it";
        readonly zh: "检查归档中的文件，或 docker save 导出的镜像";
    };
    readonly "cli.help.no-git": {
        readonly en: "Judge any files, tracked or not";
        readonly zh: "检查任意文件，不论是否被跟踪";
    };
    readonly "cli.help.format": {
        readonly en: "Format of the report";
        readonly zh: "报告格式";
    };
    readonly "cli.help.output": {
        readonly en: "Write the report to FILE, whole or not at all";
        readonly zh: "把报告写入 FILE，要么完整写入，要么不写";
    };
    readonly "cli.help.report": {
        readonly en: "Also write a report of this format to FILE; may be repeated";
        readonly zh: "另把此格式的报告写入 FILE，可多次给出";
    };
    readonly "cli.help.config": {
        readonly en: "Policy file, instead of .stackgate.yml at the top of the repository";
        readonly zh: "策略文件，代替仓库顶层的 .stackgate.yml";
    };
    readonly "cli.help.no-config": {
        readonly en: "No policy file: the rules' own gates";
        readonly zh: "不用策略文件，只用规则自带的门禁";
    };
    readonly "cli.help.jobs": {
        readonly en: "Use so many threads for large folders (default: the cores, at most 8)";
        readonly zh: "检查大型目录时使用的线程数（默认等于核数，最多 8 个）";
    };
    readonly "cli.manual.what": {
        readonly en: "stops committed .env files, provider keys and insecure Docker Compose changes";
        readonly zh: "阻止提交 .env 文件、服务商密钥和不安全的 Docker Compose 改动";
    };
    readonly "cli.manual.see": {
        readonly en: "README.md and docs/ in the package";
        readonly zh: "软件包中的 README.md 与 docs/";
    };
    readonly "cli.manual.title": {
        readonly en: "Commands and options";
        readonly zh: "命令与选项";
    };
    readonly "cli.manual.exit": {
        readonly en: "Exit codes";
        readonly zh: "退出码";
    };
    readonly "cli.help.completion": {
        readonly en: "Print the completion script of a shell: bash, zsh, fish, powershell";
        readonly zh: "输出 shell 的补全脚本：bash、zsh、fish、powershell";
    };
    readonly "cli.help.help-command": {
        readonly en: "Show this list, or the help of one command";
        readonly zh: "显示本列表，或某个命令的帮助";
    };
    readonly "cli.help.demo": {
        readonly en: "Show a refused commit, an audit and a repair in a repository made for it";
        readonly zh: "在临时仓库中演示：提交被拒绝、体检与修复";
    };
    readonly "cli.help.keep": {
        readonly en: "Keep the repository of the demonstration";
        readonly zh: "保留演示用的仓库";
    };
    readonly "error.demo-failed": {
        readonly en: "Expected `{step}` to do its part of the demonstration but it did not.";
        readonly zh: "演示中的 `{step}` 未能按预期完成。";
    };
    readonly "cli.help.verify": {
        readonly en: "Ask the providers whether the keys that are found still work (never in a hook)";
        readonly zh: "向服务商在线验证找到的密钥是否仍然有效（钩子中不可用）";
    };
    readonly "cli.help.verify-proxy": {
        readonly en: "Ask them through this HTTP proxy";
        readonly zh: "通过该 HTTP 代理进行在线验证";
    };
    readonly "error.verify-in-hook": {
        readonly en: "Expected `--verify` outside of a hook but found `{found}` set, so nobody was asked and nothing was checked.";
        readonly zh: "`--verify` 不能在钩子中使用，实际设置了 `{found}`，未进行验证，也未做任何检查。";
    };
    readonly "error.verify-foreign-change": {
        readonly en: "Expected `--verify` on a change of this repository but found a pull request of another one, so nobody was asked and nothing was checked.";
        readonly zh: "`--verify` 只能用于本仓库的变更，实际是来自其他仓库的 PR，未进行验证，也未做任何检查。";
    };
    readonly "error.verify-proxy": {
        readonly en: "Expected `--verify-proxy` to be `http://HOST:PORT`.";
        readonly zh: "`--verify-proxy` 应为 `http://HOST:PORT`。";
    };
    readonly "cli.help.deadline": {
        readonly en: "End with 2 when the scan is not done after so many seconds";
        readonly zh: "超过该秒数仍未完成检查则以 2 退出";
    };
    readonly "cli.help.baseline-command": {
        readonly en: "Record what is found now, so that only what is new blocks";
        readonly zh: "记录现有问题，此后只阻止新增的问题";
    };
    readonly "cli.help.allow": {
        readonly en: "Accept a finding, with a reason, in .stackgate.yml";
        readonly zh: "在 .stackgate.yml 中接受一个问题，并写明理由";
    };
    readonly "cli.help.baseline": {
        readonly en: "Baseline, instead of .stackgate-baseline.json at the top of the repository";
        readonly zh: "基线文件，代替仓库顶层的 .stackgate-baseline.json";
    };
    readonly "cli.help.rule": {
        readonly en: "Run only this rule, family, or rules whose ids begin so (compose-*)";
        readonly zh: "只运行该规则、该类别，或以此开头的规则（compose-*）";
    };
    readonly "cli.help.exclude-rule": {
        readonly en: "Do not run this rule, family or rules";
        readonly zh: "不运行该规则、类别或这些规则";
    };
    readonly "cli.help.exclude": {
        readonly en: "Paths that are not judged";
        readonly zh: "不检查的路径";
    };
    readonly "cli.help.max-findings": {
        readonly en: "Print at most so many, the worst first; the verdict is that of all";
        readonly zh: "最多输出的问题数，最严重的优先；判定仍按全部问题";
    };
    readonly "cli.help.exit-zero": {
        readonly en: "End with 0 even if something blocks; a scan that could not be done still ends with 2";
        readonly zh: "有需要阻止的问题时退出码也为 0；未能完成检查时仍为 2";
    };
    readonly "cli.help.last": {
        readonly en: "All that blocked the last run";
        readonly zh: "上次运行中阻止的全部问题";
    };
    readonly "cli.help.reason": {
        readonly en: "Why it may stay; reports print it";
        readonly zh: "保留的理由，报告会显示";
    };
    readonly "cli.help.until": {
        readonly en: "The last day it holds, as YYYY-MM-DD";
        readonly zh: "有效期的最后一天，格式 YYYY-MM-DD";
    };
    readonly "cli.help.all-rules": {
        readonly en: "Also run the rules that are off by default, told in one line a project";
        readonly zh: "同时启用默认关闭的规则，每个项目只提一行";
    };
    readonly "cli.help.fail-on": {
        readonly en: "What only warns blocks too, from this severity on; never: nothing blocks";
        readonly zh: "达到该严重程度的提醒也会阻止；never 表示都不阻止";
    };
    readonly "cli.help.all": {
        readonly en: "Every finding by itself, however many";
        readonly zh: "逐条列出全部问题，不论多少";
    };
    readonly "cli.help.explain": {
        readonly en: "Tell every finding in full, with what its rule says of itself";
        readonly zh: "完整显示每个问题，并附上规则的说明";
    };
    readonly "cli.help.quiet": {
        readonly en: "A line a finding, nothing else";
        readonly zh: "每个问题一行，不含其他内容";
    };
    readonly "cli.help.verbose": {
        readonly en: "Also what warns, existed before or is accepted, in full";
        readonly zh: "完整列出提醒、原有和已接受的问题";
    };
    readonly "cli.help.lang": {
        readonly en: "Language of what people read; without it, that of the locale";
        readonly zh: "界面语言，默认按系统区域设置";
    };
    readonly "cli.help.help": {
        readonly en: "This help; after a command, its options";
        readonly zh: "显示帮助；写在命令后则显示该命令的选项";
    };
    readonly "cli.help.version": {
        readonly en: "The version";
        readonly zh: "显示版本";
    };
}, () => {
    readonly "rules.id": {
        readonly en: "rule";
        readonly zh: "规则";
    };
    readonly "rules.family": {
        readonly en: "family";
        readonly zh: "类别";
    };
    readonly "rules.family.secret": {
        readonly en: "keys, tokens and passwords";
        readonly zh: "密钥、令牌与密码";
    };
    readonly "rules.family.env-file": {
        readonly en: "env files";
        readonly zh: ".env 文件";
    };
    readonly "rules.family.compose": {
        readonly en: "Docker Compose";
        readonly zh: "Docker Compose";
    };
    readonly "rules.family.nginx": {
        readonly en: "nginx";
        readonly zh: "Nginx";
    };
    readonly "rules.family.proxy": {
        readonly en: "Caddy and Squid";
        readonly zh: "Caddy 与 Squid";
    };
    readonly "rules.family.datastore-config": {
        readonly en: "settings of datastores and sandboxes";
        readonly zh: "数据存储与沙箱的配置";
    };
    readonly "rules.family.policy": {
        readonly en: "the gate itself";
        readonly zh: "门禁本身";
    };
    readonly "rules.family.own": {
        readonly en: "your own, from the policy file";
        readonly zh: "你自己的规则，来自策略文件";
    };
    readonly "rules.family.named": {
        readonly en: "{family} ({name})";
        readonly zh: "{family}（{name}）";
    };
    readonly "rules.provider": {
        readonly en: "provider";
        readonly zh: "服务商";
    };
    readonly "rules.severity": {
        readonly en: "severity";
        readonly zh: "严重程度";
    };
    readonly "rules.severity-each": {
        readonly en: "{severity}; of some findings another, by what they found";
        readonly zh: "{severity}；部分问题按其内容另行评定";
    };
    readonly "rules.confidence": {
        readonly en: "confidence";
        readonly zh: "置信度";
    };
    readonly "rules.title": {
        readonly en: "what it finds";
        readonly zh: "发现的问题";
    };
    readonly "rules.gates": {
        readonly en: "gates";
        readonly zh: "门禁";
    };
    readonly "rules.other-part": {
        readonly en: "other part";
        readonly zh: "另一半";
    };
    readonly "rules.confidence.high": {
        readonly en: "high";
        readonly zh: "高";
    };
    readonly "rules.confidence.medium": {
        readonly en: "medium";
        readonly zh: "中";
    };
    readonly "rules.confidence.low": {
        readonly en: "low";
        readonly zh: "低";
    };
    readonly "rules.status.introduced": {
        readonly en: "introduced: {gate}";
        readonly zh: "新引入：{gate}";
    };
    readonly "rules.status.new-project": {
        readonly en: "introduced with a new compose project: {gate}";
        readonly zh: "随新的 Compose 项目引入：{gate}";
    };
    readonly "rules.status.new-service": {
        readonly en: "introduced with a new service: {gate}";
        readonly zh: "随新服务引入：{gate}";
    };
    readonly "rules.status.weakened": {
        readonly en: "weakened: {gate}";
        readonly zh: "防护被削弱：{gate}";
    };
    readonly "rules.status.existing": {
        readonly en: "existing: {gate}";
        readonly zh: "原有：{gate}";
    };
    readonly "rules.gate.block": {
        readonly en: "blocks";
        readonly zh: "阻止";
    };
    readonly "rules.gate.warn": {
        readonly en: "warns";
        readonly zh: "提醒";
    };
    readonly "rules.gate.summary": {
        readonly en: "one line a project";
        readonly zh: "每个项目只提一行";
    };
    readonly "rules.gate.off": {
        readonly en: "off";
        readonly zh: "关闭";
    };
    readonly "rules.count": {
        readonly en: "{count} rules. stackgate rules RULE explains one.";
        readonly zh: "共 {count} 条规则。运行 stackgate rules RULE 查看其中一条的说明。";
    };
}, () => {
    readonly "report.filtered": {
        readonly en: "Looked like a secret and is none: {list}";
        readonly zh: "形似密钥但并不是：{list}";
    };
    readonly "report.filtered-count": {
        readonly en: "{what} ({count})";
        readonly zh: "{what}（{count}）";
    };
    readonly "filtered.placeholder": {
        readonly en: "placeholder";
        readonly zh: "占位符";
    };
    readonly "filtered.example": {
        readonly en: "example from documentation";
        readonly zh: "文档中的示例";
    };
    readonly "filtered.reference": {
        readonly en: "reference to a value kept elsewhere";
        readonly zh: "对别处取值的引用";
    };
    readonly "filtered.expression": {
        readonly en: "expression";
        readonly zh: "表达式";
    };
    readonly "filtered.name": {
        readonly en: "repeats its name";
        readonly zh: "与名称相同";
    };
    readonly "filtered.path": {
        readonly en: "path";
        readonly zh: "路径";
    };
    readonly "filtered.address": {
        readonly en: "address";
        readonly zh: "地址";
    };
    readonly "filtered.notation": {
        readonly en: "version, date, format or algorithm";
        readonly zh: "版本、日期、格式或算法";
    };
    readonly "filtered.prose": {
        readonly en: "sentence or label";
        readonly zh: "语句或标签";
    };
    readonly "filtered.words": {
        readonly en: "made of words";
        readonly zh: "由普通单词组成";
    };
    readonly "filtered.cheap": {
        readonly en: "guessable password of a test";
        readonly zh: "测试中的弱口令";
    };
    readonly "filtered.short": {
        readonly en: "too short";
        readonly zh: "过短";
    };
    readonly "filtered.few-distinct": {
        readonly en: "repeats a few characters";
        readonly zh: "只重复少数几个字符";
    };
    readonly "filtered.low-entropy": {
        readonly en: "not random enough";
        readonly zh: "随机性不足";
    };
    readonly "filtered.structure": {
        readonly en: "wrong checksum or structure";
        readonly zh: "校验和或结构不符";
    };
    readonly "filtered.base64-blob": {
        readonly en: "part of a base64 blob";
        readonly zh: "属于 base64 数据的一部分";
    };
    readonly "filtered.encoded": {
        readonly en: "judged once decoded";
        readonly zh: "已按解码后的内容判断";
    };
    readonly "filtered.no-context": {
        readonly en: "nothing around it says that it is one";
        readonly zh: "前后文未表明它是密钥";
    };
}, () => {
    readonly "cli.help.import": {
        readonly en: "Carry settings of gitleaks, detect-secrets, Trivy, KICS and dclint over into .stackgate.yml, and say what could not be";
        readonly zh: "把 gitleaks、detect-secrets、Trivy、KICS 和 dclint 的设置迁移到 .stackgate.yml，并说明哪些无法迁移";
    };
    readonly "error.import-unknown": {
        readonly en: "Expected a settings file of another tool but found `{path}`: these names are known: {expected}.";
        readonly zh: "应为其他工具的设置文件，实际为 `{path}`：可识别的文件名有 {expected}。";
    };
    readonly "error.import-nothing": {
        readonly en: "Expected settings of another tool at the top of the repository but found none of {expected}.";
        readonly zh: "仓库顶层应有其他工具的设置文件，但没有找到以下任何一个：{expected}。";
    };
    readonly "error.import-syntax": {
        readonly en: "{place}: expected {format} but found something else, so nothing was carried over";
        readonly zh: "{place}：应为 {format}，实际不是，未迁移任何设置";
    };
    readonly "cli.import": {
        readonly en: "{path}: {count} carried over, {rest} not";
        readonly zh: "{path}：已迁移 {count} 项，{rest} 项未迁移";
    };
    readonly "cli.import.carried": {
        readonly en: "{place}: {setting} is now: {found}";
        readonly zh: "{place}：{setting} 现为：{found}";
    };
    readonly "cli.import.left.all-paths": {
        readonly en: "{place}: {setting} was not carried over: `{found}` fits every file, or too many for one exception";
        readonly zh: "{place}：{setting} 未迁移：`{found}` 匹配所有文件，或范围太宽，不宜作为一条例外";
    };
    readonly "cli.import.left.commits": {
        readonly en: "{place}: {setting} was not carried over: stackgate accepts findings, never whole commits";
        readonly zh: "{place}：{setting} 未迁移：stackgate 只接受单个问题，不接受整个提交";
    };
    readonly "cli.import.left.expired": {
        readonly en: "{place}: {setting} was not carried over: it ended on {found}";
        readonly zh: "{place}：{setting} 未迁移：已于 {found} 到期";
    };
    readonly "cli.import.left.gone": {
        readonly en: "{place}: {setting} was not carried over: stackgate finds no such secret there";
        readonly zh: "{place}：{setting} 未迁移：stackgate 在该处没有发现这样的密钥";
    };
    readonly "cli.import.left.no-counterpart": {
        readonly en: "{place}: {setting} was not carried over: stackgate has no such setting";
        readonly zh: "{place}：{setting} 未迁移：stackgate 没有对应的设置";
    };
    readonly "cli.import.left.not-ours": {
        readonly en: "{place}: {setting} was not carried over: stackgate does not look for this";
        readonly zh: "{place}：{setting} 未迁移：stackgate 不检查这一类问题";
    };
    readonly "cli.import.left.other-file": {
        readonly en: "{place}: {setting} was not carried over: import the file that it names by itself";
        readonly zh: "{place}：{setting} 未迁移：需单独导入它指向的文件";
    };
    readonly "cli.import.left.other-rule": {
        readonly en: "{place}: {setting} was not carried over: no rule of stackgate is known to be `{found}`";
        readonly zh: "{place}：{setting} 未迁移：没有与 `{found}` 对应的 stackgate 规则";
    };
    readonly "cli.import.left.other-secret": {
        readonly en: "{place}: {setting} was not carried over: what stands there now is another finding";
        readonly zh: "{place}：{setting} 未迁移：该处现在是另一个问题";
    };
    readonly "cli.import.left.path-pattern": {
        readonly en: "{place}: {setting} was not carried over: `{found}` cannot be written as a glob that fits no more";
        readonly zh: "{place}：{setting} 未迁移：`{found}` 无法写成范围不更宽的 glob";
    };
    readonly "cli.import.left.pattern": {
        readonly en: "{place}: {setting} was not carried over: its pattern is none that RE2 matches within a line";
        readonly zh: "{place}：{setting} 未迁移：其正则不能由 RE2 在一行内匹配";
    };
    readonly "cli.import.left.real": {
        readonly en: "{place}: {setting} was not carried over: it is marked as a real secret; have it revoked";
        readonly zh: "{place}：{setting} 未迁移：它被标记为真实密钥，应予吊销";
    };
    readonly "cli.import.left.script": {
        readonly en: "{place}: {setting} was not carried over: it is a program, and stackgate runs nothing that a repository brings";
        readonly zh: "{place}：{setting} 未迁移：它是程序，stackgate 不运行仓库自带的任何内容";
    };
    readonly "cli.import.left.secret-inside": {
        readonly en: "{place}: {setting} was not carried over: there is a key in it";
        readonly zh: "{place}：{setting} 未迁移：其中含有密钥";
    };
    readonly "cli.import.left.set-already": {
        readonly en: "{place}: {setting} was not carried over: the policy has an entry for this already";
        readonly zh: "{place}：{setting} 未迁移：策略中已有对应条目";
    };
    readonly "cli.import.left.severities": {
        readonly en: "{place}: {setting} was not carried over: severities of stackgate are other ones; see fail-on and gates";
        readonly zh: "{place}：{setting} 未迁移：stackgate 的严重程度划分不同；参见 fail-on 和 gates";
    };
    readonly "cli.import.left.shape": {
        readonly en: "{place}: {setting} was not carried over: it is not written as its format says";
        readonly zh: "{place}：{setting} 未迁移：写法不符合其格式";
    };
    readonly "cli.import.left.together": {
        readonly en: "{place}: {setting} was not carried over: conditions that must hold together would accept more one by one";
        readonly zh: "{place}：{setting} 未迁移：须同时成立的条件若逐个迁移，放过的会更多";
    };
    readonly "cli.import.left.values": {
        readonly en: "{place}: {setting} was not carried over: values and hashes are no exceptions here; accept each finding by its fingerprint";
        readonly zh: "{place}：{setting} 未迁移：此处不按值或哈希设置例外；需按指纹逐个接受";
    };
}, () => {
    readonly "cli.merge-language": {
        readonly en: "The reports were written in Chinese: --lang is about the words around their sentences; give it to `stackgate scan`.";
        readonly zh: "报告以英文写成：--lang 只影响外层文字；请在 stackgate scan 时指定。";
    };
    readonly "problem.merge-unreadable": {
        readonly en: "The report could not be read ({detail}).";
        readonly zh: "无法读取该报告（{detail}）。";
    };
    readonly "problem.merge-too-large": {
        readonly en: "The report was not read: it is larger than {most} MB, or all of them together are larger than {all} MB.";
        readonly zh: "未读取该报告：它超过 {most} MB，或全部报告合计超过 {all} MB。";
    };
    readonly "problem.merge-cut": {
        readonly en: "The report is damaged: its JSON ends too early or is none ({count} characters).";
        readonly zh: "报告已损坏：JSON 提前结束或不是 JSON（{count} 个字符）。";
    };
    readonly "problem.merge-no-report": {
        readonly en: "This is no JSON report of stackgate: `{place}` is not as schema/report.json has it ({rule}).";
        readonly zh: "这不是 stackgate 的 JSON 报告：`{place}` 不符合 schema/report.json（{rule}）。";
    };
    readonly "problem.merge-merged": {
        readonly en: "This report was merged already: give the reports that it was merged from.";
        readonly zh: "这份报告已经是合并结果：请给出合并前的各份报告。";
    };
    readonly "problem.merge-findings-cut": {
        readonly en: "The report does not hold all findings (`max-findings`): scan without that, and give it to `stackgate merge`.";
        readonly zh: "报告没有包含全部问题（`max-findings`）：扫描时不要用它，改在 `stackgate merge` 中给出。";
    };
    readonly "problem.merge-other-version": {
        readonly en: "The report was made by stackgate {found} with the rules {foundRules}, and this is stackgate {expected} with the rules {expectedRules}.";
        readonly zh: "报告由 stackgate {found}（规则 {foundRules}）生成，当前为 stackgate {expected}（规则 {expectedRules}）。";
    };
    readonly "problem.merge-other-policy": {
        readonly en: "The report was made with another policy or other options than `{other}`.";
        readonly zh: "报告所用的策略或选项与 `{other}` 不同。";
    };
    readonly "problem.merge-other-scope": {
        readonly en: "The report is of another tree, or of a history with other refs, than `{other}`.";
        readonly zh: "报告检查的目录树或历史（引用）与 `{other}` 不同。";
    };
    readonly "problem.merge-other-total": {
        readonly en: "The report is of shard {index} of {found}, and {expected} shards were expected.";
        readonly zh: "报告是 {found} 片中的第 {index} 片，预期为 {expected} 片。";
    };
    readonly "problem.merge-other-language": {
        readonly en: "The report of shard {index} of {found} was left out: its sentences are in another language than those of `{other}`. Scan that shard again with --lang {language}.";
        readonly zh: "未采用第 {index}/{found} 片的报告：它的语言与 `{other}` 不同。请加 --lang {language} 重新扫描该分片。";
    };
    readonly "problem.merge-not-sharded": {
        readonly en: "The report is of a whole scan, and `{other}` of the same repository is of a shard: a scan that failed leaves such a report.";
        readonly zh: "报告来自未分片的扫描，而同一仓库的 `{other}` 是分片报告：失败的扫描会留下这样的报告。";
    };
    readonly "problem.merge-twice": {
        readonly en: "The report and `{other}` are of the same scan and say different things (shard {index} of {total}).";
        readonly zh: "该报告与 `{other}` 属于同一次扫描但内容不同（第 {index}/{total} 片）。";
    };
    readonly "problem.merge-missing": {
        readonly en: "No report of shard {missing} of {total}: run `stackgate scan{history} --shard {example}/{total} --report json=FILE` on the same commit, then merge again.";
        readonly zh: "缺少第 {missing} 片的报告（共 {total} 片）：在同一提交上运行 `stackgate scan{history} --shard {example}/{total} --report json=FILE`，再重新合并。";
    };
    readonly "problem.merge-none": {
        readonly en: "No report of this repository.";
        readonly zh: "没有该仓库的报告。";
    };
    readonly "problem.merge-unnamed": {
        readonly en: "The report names no repository, and there are reports of others: scan with `--repository OWNER/NAME`.";
        readonly zh: "报告没有写明仓库，而同时有其他仓库的报告：扫描时请加 `--repository OWNER/NAME`。";
    };
    readonly "error.cli-expect": {
        readonly en: "Expected `{place}` to be OWNER/NAME, or OWNER/NAME and a number of shards, but found `{found}`.";
        readonly zh: "`{place}` 应为 OWNER/NAME，或 OWNER/NAME 加分片数，实际为 `{found}`。";
    };
    readonly "error.cli-expect-read": {
        readonly en: "Cannot read `{path}`, which names the repositories ({detail}).";
        readonly zh: "无法读取列出仓库的文件 `{path}`（{detail}）。";
    };
    readonly "error.cli-merge-path": {
        readonly en: "Expected `{path}` to be a report or a folder of reports but that could not be read ({detail}).";
        readonly zh: "`{path}` 应为报告或存放报告的文件夹，但无法读取（{detail}）。";
    };
    readonly "error.cli-merge-empty": {
        readonly en: "Expected JSON reports in `{path}` but found none.";
        readonly zh: "`{path}` 中应有 JSON 报告，但一份也没有。";
    };
    readonly "error.cli-merge-many": {
        readonly en: "Expected at most {most} reports but found more.";
        readonly zh: "报告最多 {most} 份，实际更多。";
    };
}, () => {
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
}, () => {
    readonly "error.action-input": {
        readonly en: "Expected input `{name}` to be {expected} but found `{found}`.";
        readonly zh: "输入 `{name}` 应为 {expected}，实际为 `{found}`。";
    };
    readonly "error.action-input-name": {
        readonly en: "Expected the inputs that action.yml lists but found `{found}`; did you mean `{meant}`?";
        readonly zh: "应使用 action.yml 列出的输入，实际为 `{found}`；是否想写 `{meant}`？";
    };
    readonly "error.action-input-pair": {
        readonly en: "Expected inputs `base` and `head` together, or neither, but found `{given}` alone.";
        readonly zh: "输入 `base` 和 `head` 应同时给出或都不给，实际只有 `{given}`。";
    };
    readonly "error.action-history-shallow": {
        readonly en: "With `mode: history` every commit is looked at, but the checkout does not have them all. Give actions/checkout `fetch-depth: 0`.";
        readonly zh: "`mode: history` 要检查所有提交，但检出的仓库中并不齐全。请为 actions/checkout 设置 `fetch-depth: 0`。";
    };
    readonly "error.action-event": {
        readonly en: "Expected the event to be pull_request, pull_request_target, pull_request_review, workflow_run, push, merge_group, schedule or workflow_dispatch but found `{event}`. Give inputs `base` and `head` to judge a range on other events.";
        readonly zh: "事件应为 pull_request、pull_request_target、pull_request_review、workflow_run、push、merge_group、schedule 或 workflow_dispatch，实际为 `{event}`。其他事件需用输入 `base` 和 `head` 指定范围。";
    };
    readonly "error.action-event-field": {
        readonly en: "Expected the {event} event to give a commit id as `{field}` but found `{found}`.";
        readonly zh: "{event} 事件的 `{field}` 应为提交 ID，实际为 `{found}`。";
    };
    readonly "error.action-event-deleted": {
        readonly en: "Expected the push to leave a commit to judge but it deleted its ref.";
        readonly zh: "推送应留下可检查的提交，但它删除了引用。";
    };
    readonly "error.action-event-file": {
        readonly en: "Expected GITHUB_EVENT_PATH to name the event's JSON file but reading it failed ({detail}).";
        readonly zh: "GITHUB_EVENT_PATH 应指向事件的 JSON 文件，但读取失败（{detail}）。";
    };
    readonly "error.action-workspace": {
        readonly en: "Expected input `path` to be a folder of the workspace but found `{path}` ({detail}).";
        readonly zh: "输入 `path` 应为工作区中的目录，实际为 `{path}`（{detail}）。";
    };
    readonly "error.action-temp": {
        readonly en: "Expected RUNNER_TEMP to be a folder that can be written but making one in it failed ({detail}).";
        readonly zh: "RUNNER_TEMP 应为可写的目录，但在其中新建目录失败（{detail}）。";
    };
    readonly "error.action-file-place": {
        readonly en: "Expected input `{input}` to lie in the workspace or in the runner's temporary folder but found `{found}`.";
        readonly zh: "输入 `{input}` 应位于工作区或运行器的临时目录中，实际为 `{found}`。";
    };
    readonly "error.action-file-write": {
        readonly en: "Expected to write the report that input `{input}` names to `{found}` but that failed ({detail}).";
        readonly zh: "应把输入 `{input}` 指定的报告写入 `{found}`，但写入失败（{detail}）。";
    };
    readonly "error.action-config": {
        readonly en: "Expected input `{name}` to name a file of the base revision but `{path}` is not in {revision}.";
        readonly zh: "输入 `{name}` 应为基准版本中的文件，但 {revision} 中没有 `{path}`。";
    };
    readonly "error.action-extends": {
        readonly en: "Expected to read {found}, which the policy extends, but it could not be fetched: {detail}.";
        readonly zh: "策略用 extends 引用的 {found} 无法获取：{detail}。";
    };
    readonly "error.action-commit-no-server": {
        readonly en: "{side} {revision} is not in the clone and there is no server to fetch it from (GITHUB_SERVER_URL, GITHUB_REPOSITORY).";
        readonly zh: "克隆中没有 {side} {revision}，也没有可供获取的服务器（GITHUB_SERVER_URL、GITHUB_REPOSITORY）。";
    };
    readonly "error.action-commit-refused": {
        readonly en: "{side} {revision} is not in the clone and fetching it was refused ({detail}).";
        readonly zh: "克隆中没有 {side} {revision}，获取时被拒绝（{detail}）。";
    };
    readonly "error.action-commit-no-such-commit": {
        readonly en: "{side} {revision} is not in the clone and the server does not have it.";
        readonly zh: "克隆中没有 {side} {revision}，服务器上也没有。";
    };
    readonly "error.action-commit-unreachable": {
        readonly en: "{side} {revision} is not in the clone and the server to fetch it from was not reached.";
        readonly zh: "克隆中没有 {side} {revision}，并且无法连接服务器来获取。";
    };
    readonly "error.action-commit-timed-out": {
        readonly en: "{side} {revision} is not in the clone and fetching it took too long.";
        readonly zh: "克隆中没有 {side} {revision}，获取超时。";
    };
    readonly "error.action-commit-failed": {
        readonly en: "{side} {revision} is not in the clone and fetching it failed (git ended with {detail}).";
        readonly zh: "克隆中没有 {side} {revision}，获取失败（Git 退出码 {detail}）。";
    };
    readonly "error.action-run-event": {
        readonly en: "On workflow_run a pull request is reviewed, but the run was for `{found}`. Give the job `if: github.event.workflow_run.event == 'pull_request'`.";
        readonly zh: "workflow_run 事件用于评审 PR，但该次运行的事件是 `{found}`。请为作业加上 `if: github.event.workflow_run.event == 'pull_request'`。";
    };
    readonly "error.action-run-refused": {
        readonly en: "GitHub's API did not list the pull requests of {from} ({status}): the job needs `pull-requests: write`.";
        readonly zh: "GitHub API 未列出 {from} 的 PR（{status}）：作业需要 `pull-requests: write` 权限。";
    };
    readonly "error.action-run-gone": {
        readonly en: "No open pull request of {from} has {head} as its head, so there is nothing to review: it was closed or pushed to since.";
        readonly zh: "{from} 没有 PR 头为 {head} 的未关闭 PR，因此没有可评审的内容：它已关闭，或之后又有推送。";
    };
    readonly "error.action-host-token": {
        readonly en: "{event} is judged through GitHub's API alone, and input `github-token` is empty.";
        readonly zh: "{event} 事件只通过 GitHub API 检查，但输入 `github-token` 为空。";
    };
    readonly "error.action-host-name": {
        readonly en: "Expected head to be a commit id, since there is no clone to look `{found}` up in.";
        readonly zh: "没有克隆可用于解析 `{found}`，head 应为提交 ID。";
    };
    readonly "error.host-forbidden": {
        readonly en: "GitHub's API did not give {what} ({status}): the job needs `contents: read`, or actions/checkout before this step.";
        readonly zh: "GitHub API 拒绝提供 {what}（{status}）：作业需要 `contents: read` 权限，或在此步骤之前使用 actions/checkout。";
    };
    readonly "error.host-not-found": {
        readonly en: "GitHub's API does not have {what} ({status}), or the token may not see it.";
        readonly zh: "GitHub API 中没有 {what}（{status}），或令牌无权查看。";
    };
    readonly "error.host-invalid": {
        readonly en: "GitHub's API did not take the request for {what} ({status}).";
        readonly zh: "GitHub API 不接受对 {what} 的请求（{status}）。";
    };
    readonly "error.host-rate-limited": {
        readonly en: "GitHub's API gave no {what}: its rate limit is reached ({status}). On pull_request, with actions/checkout before this step, git is asked instead, without a limit.";
        readonly zh: "GitHub API 未提供 {what}：已达到速率限制（{status}）。使用 pull_request 事件并在此步骤之前加上 actions/checkout，就会改用没有限制的 Git。";
    };
    readonly "error.host-unreachable": {
        readonly en: "GitHub's API was not reached for {what} (GITHUB_API_URL).";
        readonly zh: "无法连接 GitHub API 获取 {what}（GITHUB_API_URL）。";
    };
    readonly "error.host-failed": {
        readonly en: "GitHub's API failed on {what} ({status}), more than once.";
        readonly zh: "GitHub API 多次未能提供 {what}（{status}）。";
    };
    readonly "error.host-truncated": {
        readonly en: "GitHub's API does not list {what} as a whole. Use actions/checkout before this step.";
        readonly zh: "GitHub API 未完整列出 {what}。在此步骤之前使用 actions/checkout。";
    };
    readonly "error.host-incomplete": {
        readonly en: "GitHub's API listed {found} of {total} commits. Use actions/checkout before this step.";
        readonly zh: "GitHub API 只列出了 {total} 个提交中的 {found} 个。在此步骤之前使用 actions/checkout。";
    };
    readonly "action.failed.merge-one": {
        readonly en: "stackgate blocks this merge: 1 finding ({severities}).";
        readonly zh: "stackgate 阻止此次合并：1 个问题（{severities}）。";
    };
    readonly "action.failed.merge-many": {
        readonly en: "stackgate blocks this merge: {count} findings ({severities}).";
        readonly zh: "stackgate 阻止此次合并：{count} 个问题（{severities}）。";
    };
    readonly "action.failed.push-one": {
        readonly en: "stackgate blocks: 1 finding ({severities}).";
        readonly zh: "stackgate 检查未通过：1 个问题（{severities}）。";
    };
    readonly "action.failed.push-many": {
        readonly en: "stackgate blocks: {count} findings ({severities}).";
        readonly zh: "stackgate 检查未通过：{count} 个问题（{severities}）。";
    };
    readonly "action.failed.see-summary": {
        readonly en: "{told} The job summary has the fix for each.";
        readonly zh: "{told}修复方法见作业摘要。";
    };
    readonly "action.failed.incomplete": {
        readonly en: "stackgate could not finish, so there is no verdict and the check is red: {reason}";
        readonly zh: "stackgate 未能完成检查，没有判定，因此检查不通过：{reason}";
    };
    readonly "action.failed.problems": {
        readonly en: "stackgate could not finish ({count} not checked), so there is no verdict and the check is red. The first: {reason}";
        readonly zh: "stackgate 未能完成检查（{count} 项未能检查），没有判定，因此检查不通过。第一项：{reason}";
    };
    readonly "action.failed.bug": {
        readonly en: "stackgate could not finish: an error of its own ({name}); the log has its trace. No verdict, so the check is red.";
        readonly zh: "stackgate 未能完成检查：自身出错（{name}），调用栈见日志。没有判定，因此检查不通过。";
    };
    readonly "action.notice.no-summary": {
        readonly en: "stackgate: the job summary could not be written ({detail}); the verdict stands, the annotations tell the findings.";
        readonly zh: "stackgate：无法写入作业摘要（{detail}）；判定不受影响，问题见行内标注。";
    };
    readonly "action.notice.no-token": {
        readonly en: "stackgate: input `github-token` is empty, so nothing is said on the pull request itself; the annotations and the job summary tell the findings.";
        readonly zh: "stackgate：输入 `github-token` 为空，因此不会在 PR 中发表评论；问题见行内标注和作业摘要。";
    };
    readonly "action.notice.comment-forbidden": {
        readonly en: "stackgate: the token may not write on the pull request ({status}): a fork's token only reads, any other needs `pull-requests: write`. The verdict stands; the annotations and the job summary tell the findings.";
        readonly zh: "stackgate：令牌无权在 PR 中发表评论（{status}）：派生仓库的令牌只读，其他情况需要 `pull-requests: write` 权限。判定不受影响，问题见行内标注和作业摘要。";
    };
    readonly "action.notice.comment-failed": {
        readonly en: "stackgate: GitHub did not take what was to be said on the pull request ({status}). The verdict stands; the annotations and the job summary tell the findings.";
        readonly zh: "stackgate：GitHub 未接受要在 PR 中发表的评论（{status}）。判定不受影响，问题见行内标注和作业摘要。";
    };
    readonly "action.notice.check-run": {
        readonly en: "stackgate: GitHub did not take the check run ({status}); it needs `checks: write`. The verdict stands.";
        readonly zh: "stackgate：GitHub 未接受检查运行（{status}），需要 `checks: write` 权限。判定不受影响。";
    };
    readonly "action.notice.bug": {
        readonly en: "stackgate: an error of its own ({name}) kept it from speaking on the pull request; the log has its trace. The verdict stands.";
        readonly zh: "stackgate：自身出错（{name}），未能在 PR 中发表评论，调用栈见日志。判定不受影响。";
    };
    readonly "action.notice.no-approval": {
        readonly en: "stackgate: the change touches the gate, or brings exceptions of its own. GitHub was not to be asked whether someone else approved it, which needs input `github-token` and `pull-requests: read`, so it counts as not approved.";
        readonly zh: "stackgate：此改动涉及门禁，或自带例外。无法向 GitHub 查询是否有他人批准（需要输入 `github-token` 和 `pull-requests: read` 权限），因此按未批准处理。";
    };
    readonly "action.log.range": {
        readonly en: "stackgate {version}: head {head} against base {base}; policy: {policy}";
        readonly zh: "stackgate {version}：变更侧 {head}，基准 {base}；策略：{policy}";
    };
    readonly "action.log.tree": {
        readonly en: "stackgate {version}: all of {head}; policy: {policy}";
        readonly zh: "stackgate {version}：检查 {head} 的全部内容；策略：{policy}";
    };
    readonly "action.policy.none": {
        readonly en: "the rules' own gates";
        readonly zh: "规则自带的门禁";
    };
    readonly "action.policy.file": {
        readonly en: "{path} of {revision}";
        readonly zh: "{revision} 的 {path}";
    };
    readonly "action.summary.error": {
        readonly en: "### ✖ stackgate could not finish";
        readonly zh: "### ✖ stackgate 未能完成检查";
    };
}, () => {
    readonly "detail.EACCES": {
        readonly en: "permission denied";
        readonly zh: "没有权限";
    };
    readonly "detail.EBUSY": {
        readonly en: "another program holds it";
        readonly zh: "正被其他程序占用";
    };
    readonly "detail.EEXIST": {
        readonly en: "something of that name is there already";
        readonly zh: "已有同名文件";
    };
    readonly "detail.EINVAL": {
        readonly en: "the system does not take that name or size";
        readonly zh: "系统不接受此名称或大小";
    };
    readonly "detail.EIO": {
        readonly en: "the disk failed";
        readonly zh: "磁盘读写出错";
    };
    readonly "detail.EISDIR": {
        readonly en: "it is a folder";
        readonly zh: "这是一个目录";
    };
    readonly "detail.ELOOP": {
        readonly en: "it is a link, or links lead around in a circle";
        readonly zh: "是链接，或链接形成循环";
    };
    readonly "detail.EMFILE": {
        readonly en: "too many files are open";
        readonly zh: "打开的文件过多";
    };
    readonly "detail.EFBIG": {
        readonly en: "the file would be larger than the system allows";
        readonly zh: "文件超出系统允许的大小";
    };
    readonly "detail.ENAMETOOLONG": {
        readonly en: "the name is too long";
        readonly zh: "名称过长";
    };
    readonly "detail.ENOENT": {
        readonly en: "there is no such file or folder";
        readonly zh: "没有这个文件或目录";
    };
    readonly "detail.ENOMEM": {
        readonly en: "the memory is used up";
        readonly zh: "内存不足";
    };
    readonly "detail.ENOSPC": {
        readonly en: "the disk is full";
        readonly zh: "磁盘已满";
    };
    readonly "detail.ENOTDIR": {
        readonly en: "a part of the path is no folder";
        readonly zh: "路径中有一段不是目录";
    };
    readonly "detail.ENOTEMPTY": {
        readonly en: "the folder is not empty";
        readonly zh: "目录非空";
    };
    readonly "detail.ENXIO": {
        readonly en: "it is no regular file";
        readonly zh: "不是普通文件";
    };
    readonly "detail.EPERM": {
        readonly en: "the system does not allow it";
        readonly zh: "系统不允许";
    };
    readonly "detail.EPIPE": {
        readonly en: "the reader went away";
        readonly zh: "读取方已退出";
    };
    readonly "detail.EROFS": {
        readonly en: "the disk is read-only";
        readonly zh: "磁盘为只读";
    };
    readonly "detail.ETXTBSY": {
        readonly en: "it is a program that runs just now";
        readonly zh: "该程序正在运行";
    };
    readonly "detail.JSON": {
        readonly en: "it is no valid JSON";
        readonly zh: "不是有效的 JSON";
    };
    readonly "detail.FETCH_FAILED": {
        readonly en: "git failed on it";
        readonly zh: "Git 运行失败";
    };
    readonly "detail.FETCH_NO_SERVER": {
        readonly en: "no server to fetch it from is known";
        readonly zh: "没有可供获取的服务器";
    };
    readonly "detail.FETCH_NO_SUCH_COMMIT": {
        readonly en: "the server does not have that commit";
        readonly zh: "服务器上没有该提交";
    };
    readonly "detail.FETCH_REFUSED": {
        readonly en: "the server refused; the token has to be one that may read that repository";
        readonly zh: "服务器拒绝；令牌须有权读取该仓库";
    };
    readonly "detail.FETCH_TIMED_OUT": {
        readonly en: "it took too long";
        readonly zh: "超时";
    };
    readonly "detail.FETCH_UNREACHABLE": {
        readonly en: "the server was not reached";
        readonly zh: "无法连接服务器";
    };
    readonly "detail.ALIAS_PROPS": {
        readonly en: "an alias with a tag or anchor of its own";
        readonly zh: "别名带有自己的标签或锚点";
    };
    readonly "detail.BAD_ALIAS": {
        readonly en: "an alias (`*`) without a name that can be";
        readonly zh: "别名（`*`）的名称无效";
    };
    readonly "detail.BAD_COLLECTION_TYPE": {
        readonly en: "a tag that does not fit the value";
        readonly zh: "标签与值不符";
    };
    readonly "detail.BAD_DIRECTIVE": {
        readonly en: "a `%` line that YAML does not know";
        readonly zh: "无效的 `%` 指令行";
    };
    readonly "detail.BAD_DQ_ESCAPE": {
        readonly en: "an escape with a backslash that YAML does not know";
        readonly zh: "无效的反斜杠转义";
    };
    readonly "detail.BAD_INDENT": {
        readonly en: "a line that is not indented as those that it belongs to";
        readonly zh: "缩进与同级的行不一致";
    };
    readonly "detail.BAD_PROP_ORDER": {
        readonly en: "an anchor or tag in the wrong place";
        readonly zh: "锚点或标签的位置不对";
    };
    readonly "detail.BAD_SCALAR_START": {
        readonly en: "a value that begins with a sign it cannot begin with: put it in quotes";
        readonly zh: "值以不允许的符号开头，请加引号";
    };
    readonly "detail.BLOCK_AS_IMPLICIT_KEY": {
        readonly en: "a second `key: value` on one line";
        readonly zh: "一行中有两个 `key: value`";
    };
    readonly "detail.BLOCK_IN_FLOW": {
        readonly en: "a list or map by lines inside of brackets";
        readonly zh: "括号内出现按行书写的列表或映射";
    };
    readonly "detail.DUPLICATE_KEY": {
        readonly en: "a key that stands there twice";
        readonly zh: "重复的键";
    };
    readonly "detail.KEY_OVER_1024_CHARS": {
        readonly en: "a key of more than 1,024 characters";
        readonly zh: "键超过 1,024 个字符";
    };
    readonly "detail.MISSING_CHAR": {
        readonly en: "a quote, bracket or colon that is missing";
        readonly zh: "缺少引号、括号或冒号";
    };
    readonly "detail.MULTILINE_IMPLICIT_KEY": {
        readonly en: "a key without a colon on its line";
        readonly zh: "键所在的行没有冒号";
    };
    readonly "detail.MULTIPLE_ANCHORS": {
        readonly en: "two anchors of one value";
        readonly zh: "一个值有两个锚点";
    };
    readonly "detail.MULTIPLE_DOCS": {
        readonly en: "more than one document";
        readonly zh: "不止一个文档";
    };
    readonly "detail.MULTIPLE_TAGS": {
        readonly en: "two tags of one value";
        readonly zh: "一个值有两个标签";
    };
    readonly "detail.NON_STRING_KEY": {
        readonly en: "a key that is no text";
        readonly zh: "键不是文本";
    };
    readonly "detail.NOT_UTF8": {
        readonly en: "text that is not UTF-8";
        readonly zh: "文件不是 UTF-8 文本";
    };
    readonly "detail.RESOURCE_EXHAUSTION": {
        readonly en: "more than can be read";
        readonly zh: "内容过多，无法读取";
    };
    readonly "detail.TAB_AS_INDENT": {
        readonly en: "a tab as indentation: use blanks";
        readonly zh: "用制表符缩进，请改用空格";
    };
    readonly "detail.TAG_RESOLVE_FAILED": {
        readonly en: "a tag that is not known";
        readonly zh: "无法识别的标签";
    };
    readonly "detail.TOO_DEEP": {
        readonly en: "nesting deeper than can be read safely";
        readonly zh: "嵌套过深，无法安全读取";
    };
    readonly "detail.UNEXPECTED_TOKEN": {
        readonly en: "something where the value should have ended";
        readonly zh: "值本应结束，后面却还有内容";
    };
}];
type KeysOf<One> = One extends unknown ? keyof One : never;
export type SentenceId = KeysOf<ReturnType<(typeof rooms)[number]>>;
/** The sentence `id` in `language`, with `values` in its marks; a `detail` that is a code, such as ENOENT, is told in words. */
export declare function say(language: Language, id: SentenceId, values?: Values): string;
/** Like {@link say} for an id built from a code, such as `problem.<code>`; an unknown id is a bug and throws. */
export declare function sayCode(language: Language, kind: "problem" | "error" | "skipped" | "filtered", code: string, values: Values): string;
export {};
