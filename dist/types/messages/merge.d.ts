/** Why reports are not the whole. `{path}` is a report's file as it was typed. */
export declare const mergeSentences: {
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
};
