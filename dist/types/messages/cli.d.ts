export declare const cliSentences: {
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
};
