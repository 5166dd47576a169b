export declare const policySentences: {
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
};
