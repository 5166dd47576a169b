export declare const importSentences: {
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
};
