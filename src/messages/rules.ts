import type { Text } from "../model/text.ts";

export const rulesSentences = {
  "rules.id": { en: "rule", zh: "规则" },
  "rules.family": { en: "family", zh: "类别" },
  "rules.provider": { en: "provider", zh: "服务商" },
  "rules.severity": { en: "severity", zh: "严重程度" },
  "rules.confidence": { en: "confidence", zh: "置信度" },
  "rules.title": { en: "what it finds", zh: "发现的问题" },
  "rules.gates": { en: "gates", zh: "门禁" },
  "rules.other-part": { en: "other part", zh: "另一半" },
  "rules.confidence.high": { en: "high", zh: "高" },
  "rules.confidence.medium": { en: "medium", zh: "中" },
  "rules.confidence.low": { en: "low", zh: "低" },
  "rules.status.introduced": { en: "introduced: {gate}", zh: "新引入：{gate}" },
  "rules.status.new-project": { en: "introduced with a new project: {gate}", zh: "随新项目引入：{gate}" },
  "rules.status.new-service": { en: "introduced with a new service: {gate}", zh: "随新服务引入：{gate}" },
  "rules.status.weakened": { en: "weakened: {gate}", zh: "防护被削弱：{gate}" },
  "rules.status.existing": { en: "existing: {gate}", zh: "原有：{gate}" },
  "rules.gate.block": { en: "blocks", zh: "阻止" },
  "rules.gate.warn": { en: "warns", zh: "提醒" },
  "rules.gate.summary": { en: "one line a project", zh: "每个项目只提一行" },
  "rules.gate.off": { en: "off", zh: "关闭" },
  "rules.count": {
    en: "{count} rules. stackgate rules RULE explains one.",
    zh: "共 {count} 条规则。运行 stackgate rules 规则名 查看说明。",
  },
} as const satisfies Readonly<Record<string, Text>>;
