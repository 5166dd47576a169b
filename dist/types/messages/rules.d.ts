export declare const rulesSentences: {
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
};
