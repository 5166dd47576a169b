import type { Text } from "../model/text.ts";

export const importSentences = {
  "cli.help.import": {
    en: "Carry settings of gitleaks, detect-secrets, Trivy, KICS and dclint over into .stackgate.yml, and say what could not be",
    zh: "把 gitleaks、detect-secrets、Trivy、KICS 和 dclint 的设置迁移到 .stackgate.yml，并说明哪些无法迁移",
  },
  "error.import-unknown": {
    en: "Expected a settings file of another tool but found `{path}`: these names are known: {expected}.",
    zh: "应为其他工具的设置文件，实际为 `{path}`：可识别的文件名有 {expected}。",
  },
  "error.import-nothing": {
    en: "Expected settings of another tool at the top of the repository but found none of {expected}.",
    zh: "仓库顶层应有其他工具的设置文件，但没有找到以下任何一个：{expected}。",
  },
  "error.import-syntax": {
    en: "{place}: expected {format} but found something else, so nothing was carried over",
    zh: "{place}：应为 {format}，实际不是，未迁移任何设置",
  },
  "cli.import": {
    en: "{path}: {count} carried over, {rest} not",
    zh: "{path}：已迁移 {count} 项，{rest} 项未迁移",
  },
  "cli.import.carried": {
    en: "{place}: {setting} is now: {found}",
    zh: "{place}：{setting} 现为：{found}",
  },
  "cli.import.left.all-paths": {
    en: "{place}: {setting} was not carried over: `{found}` fits every file, or too many for one exception",
    zh: "{place}：{setting} 未迁移：`{found}` 匹配所有文件，或范围太宽，不宜作为一条例外",
  },
  "cli.import.left.commits": {
    en: "{place}: {setting} was not carried over: stackgate accepts findings, never whole commits",
    zh: "{place}：{setting} 未迁移：stackgate 只接受单个问题，不接受整个提交",
  },
  "cli.import.left.expired": {
    en: "{place}: {setting} was not carried over: it ended on {found}",
    zh: "{place}：{setting} 未迁移：已于 {found} 到期",
  },
  "cli.import.left.gone": {
    en: "{place}: {setting} was not carried over: stackgate finds no such secret there",
    zh: "{place}：{setting} 未迁移：stackgate 在该处没有发现这样的密钥",
  },
  "cli.import.left.no-counterpart": {
    en: "{place}: {setting} was not carried over: stackgate has no such setting",
    zh: "{place}：{setting} 未迁移：stackgate 没有对应的设置",
  },
  "cli.import.left.not-ours": {
    en: "{place}: {setting} was not carried over: stackgate does not look for this",
    zh: "{place}：{setting} 未迁移：stackgate 不检查这一类问题",
  },
  "cli.import.left.other-file": {
    en: "{place}: {setting} was not carried over: import the file that it names by itself",
    zh: "{place}：{setting} 未迁移：需单独导入它指向的文件",
  },
  "cli.import.left.other-rule": {
    en: "{place}: {setting} was not carried over: no rule of stackgate is known to be `{found}`",
    zh: "{place}：{setting} 未迁移：没有与 `{found}` 对应的 stackgate 规则",
  },
  "cli.import.left.other-secret": {
    en: "{place}: {setting} was not carried over: what stands there now is another finding",
    zh: "{place}：{setting} 未迁移：该处现在是另一个问题",
  },
  "cli.import.left.path-pattern": {
    en: "{place}: {setting} was not carried over: `{found}` cannot be written as a glob that fits no more",
    zh: "{place}：{setting} 未迁移：`{found}` 无法写成范围不更宽的 glob",
  },
  "cli.import.left.pattern": {
    en: "{place}: {setting} was not carried over: its pattern is none that RE2 matches within a line",
    zh: "{place}：{setting} 未迁移：其正则不能由 RE2 在一行内匹配",
  },
  "cli.import.left.real": {
    en: "{place}: {setting} was not carried over: it is marked as a real secret; have it revoked",
    zh: "{place}：{setting} 未迁移：它被标记为真实密钥，应予吊销",
  },
  "cli.import.left.script": {
    en: "{place}: {setting} was not carried over: it is a program, and stackgate runs nothing that a repository brings",
    zh: "{place}：{setting} 未迁移：它是程序，stackgate 不运行仓库自带的任何内容",
  },
  "cli.import.left.secret-inside": {
    en: "{place}: {setting} was not carried over: there is a key in it",
    zh: "{place}：{setting} 未迁移：其中含有密钥",
  },
  "cli.import.left.set-already": {
    en: "{place}: {setting} was not carried over: the policy has an entry for this already",
    zh: "{place}：{setting} 未迁移：策略中已有对应条目",
  },
  "cli.import.left.severities": {
    en: "{place}: {setting} was not carried over: severities of stackgate are other ones; see fail-on and gates",
    zh: "{place}：{setting} 未迁移：stackgate 的严重程度划分不同；参见 fail-on 和 gates",
  },
  "cli.import.left.shape": {
    en: "{place}: {setting} was not carried over: it is not written as its format says",
    zh: "{place}：{setting} 未迁移：写法不符合其格式",
  },
  "cli.import.left.together": {
    en: "{place}: {setting} was not carried over: conditions that must hold together would accept more one by one",
    zh: "{place}：{setting} 未迁移：须同时成立的条件若逐个迁移，放过的会更多",
  },
  "cli.import.left.values": {
    en: "{place}: {setting} was not carried over: values and hashes are no exceptions here; accept each finding by its fingerprint",
    zh: "{place}：{setting} 未迁移：此处不按值或哈希设置例外；需按指纹逐个接受",
  },
} as const satisfies Readonly<Record<string, Text>>;
