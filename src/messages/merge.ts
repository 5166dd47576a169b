import type { Text } from "../model/text.ts";

/** Why reports are not the whole. `{path}` is a report's file as it was typed. */
export const mergeSentences = {
  "cli.merge-language": {
    en: "The reports were written in Chinese: --lang is about the words around their sentences; give it to `stackgate scan`.",
    zh: "报告以英文写成：--lang 只影响外层文字；请在 stackgate scan 时指定。",
  },
  "problem.merge-unreadable": {
    en: "The report could not be read ({detail}).",
    zh: "无法读取该报告（{detail}）。",
  },
  "problem.merge-too-large": {
    en: "The report was not read: it is larger than {most} MB, or all of them together are larger than {all} MB.",
    zh: "未读取该报告：它超过 {most} MB，或全部报告合计超过 {all} MB。",
  },
  "problem.merge-cut": {
    en: "The report is damaged: its JSON ends too early or is none ({count} characters).",
    zh: "报告已损坏：JSON 提前结束或不是 JSON（{count} 个字符）。",
  },
  "problem.merge-no-report": {
    en: "This is no JSON report of stackgate: `{place}` is not as schema/report.json has it ({rule}).",
    zh: "这不是 stackgate 的 JSON 报告：`{place}` 不符合 schema/report.json（{rule}）。",
  },
  "problem.merge-merged": {
    en: "This report was merged already: give the reports that it was merged from.",
    zh: "这份报告已经是合并结果：请给出合并前的各份报告。",
  },
  "problem.merge-findings-cut": {
    en: "The report does not hold all findings (`max-findings`): scan without that, and give it to `stackgate merge`.",
    zh: "报告没有包含全部问题（`max-findings`）：扫描时不要用它，改在 `stackgate merge` 中给出。",
  },
  "problem.merge-other-version": {
    en: "The report was made by stackgate {found} with the rules {foundRules}, and this is stackgate {expected} with the rules {expectedRules}.",
    zh: "报告由 stackgate {found}（规则 {foundRules}）生成，当前为 stackgate {expected}（规则 {expectedRules}）。",
  },
  "problem.merge-other-policy": {
    en: "The report was made with another policy or other options than `{other}`.",
    zh: "报告所用的策略或选项与 `{other}` 不同。",
  },
  "problem.merge-other-scope": {
    en: "The report is of another tree, or of a history with other refs, than `{other}`.",
    zh: "报告检查的目录树或历史（引用）与 `{other}` 不同。",
  },
  "problem.merge-other-total": {
    en: "The report is of shard {index} of {found}, and {expected} shards were expected.",
    zh: "报告是 {found} 片中的第 {index} 片，预期为 {expected} 片。",
  },
  "problem.merge-other-language": {
    en: "The report of shard {index} of {found} was left out: its sentences are in another language than those of `{other}`. Scan that shard again with --lang {language}.",
    zh: "未采用第 {index}/{found} 片的报告：它的语言与 `{other}` 不同。请加 --lang {language} 重新扫描该分片。",
  },
  "problem.merge-not-sharded": {
    en: "The report is of a whole scan, and `{other}` of the same repository is of a shard: a scan that failed leaves such a report.",
    zh: "报告来自未分片的扫描，而同一仓库的 `{other}` 是分片报告：失败的扫描会留下这样的报告。",
  },
  "problem.merge-twice": {
    en: "The report and `{other}` are of the same scan and say different things (shard {index} of {total}).",
    zh: "该报告与 `{other}` 属于同一次扫描但内容不同（第 {index}/{total} 片）。",
  },
  "problem.merge-missing": {
    en: "No report of shard {missing} of {total}: run `stackgate scan{history} --shard {example}/{total} --report json=FILE` on the same commit, then merge again.",
    zh: "缺少第 {missing} 片的报告（共 {total} 片）：在同一提交上运行 `stackgate scan{history} --shard {example}/{total} --report json=FILE`，再重新合并。",
  },
  "problem.merge-none": {
    en: "No report of this repository.",
    zh: "没有该仓库的报告。",
  },
  "problem.merge-unnamed": {
    en: "The report names no repository, and there are reports of others: scan with `--repository OWNER/NAME`.",
    zh: "报告没有写明仓库，而同时有其他仓库的报告：扫描时请加 `--repository OWNER/NAME`。",
  },
  "error.cli-expect": {
    en: "Expected `{place}` to be OWNER/NAME, or OWNER/NAME and a number of shards, but found `{found}`.",
    zh: "`{place}` 应为 OWNER/NAME，或 OWNER/NAME 加分片数，实际为 `{found}`。",
  },
  "error.cli-expect-read": {
    en: "Cannot read `{path}`, which names the repositories ({detail}).",
    zh: "无法读取列出仓库的文件 `{path}`（{detail}）。",
  },
  "error.cli-merge-path": {
    en: "Expected `{path}` to be a report or a folder of reports but that could not be read ({detail}).",
    zh: "`{path}` 应为报告或存放报告的文件夹，但无法读取（{detail}）。",
  },
  "error.cli-merge-empty": {
    en: "Expected JSON reports in `{path}` but found none.",
    zh: "`{path}` 中应有 JSON 报告，但一份也没有。",
  },
  "error.cli-merge-many": {
    en: "Expected at most {most} reports but found more.",
    zh: "报告最多 {most} 份，实际更多。",
  },
} as const satisfies Readonly<Record<string, Text>>;
