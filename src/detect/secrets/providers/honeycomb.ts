import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("honeycomb", [
  {
    id: "honeycomb-ingest-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    // The third letter is given at creation.
    literals: [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `hc${letter}`),
    // A management key's id and secret are joined by a colon, those of the others by nothing.
    pattern: /hc[a-z](?:(?:i[kc]|mk|lk)_[0-9a-z]{58}|mk_[0-9a-z]{26}:[0-9A-Za-z]{32})/,
  },
]);

export const provider: Provider = {
  id: "honeycomb",
  name: { en: "Honeycomb", zh: "Honeycomb" },
  revoke: "https://ui.honeycomb.io",
  steps: {
    en: "Make a new key under Environment settings > API Keys at {page} (management keys: Team settings), deploy it, delete this one there, then look at the usage and the activity log",
    zh: "在 {page} 的「Environment settings > API Keys」新建密钥（管理密钥在「Team settings」）并部署，删除这一个，再查看用量和活动日志",
  },
  why: {
    en: "With an ingest key one sends false events on your bill; a management key makes and deletes keys and environments of the team.",
    zh: "有写入密钥就能发送伪造的事件，费用由你承担；管理密钥还能新建和删除团队的密钥与环境。",
  },
  references: ["https://docs.honeycomb.io/configure/environments/manage-api-keys/"],
};

export const texts = keyTexts(provider, {
  "honeycomb-ingest-key": { title: { en: "Honeycomb API key", zh: "Honeycomb API 密钥" } },
});

export const examples: SecretExamples = {
  "honeycomb-ingest-key": {
    hits: [
      "hcaik_{lownum:58}",
      "hcxmk_{lownum:26}:{alnum:32}",
      { text: 'OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=hcbik_{lownum:58}"\n', path: "otel.env" },
    ],
    misses: [
      "hcaik_{lownum:57}",
      "hcaik_{lownum:59}",
      "hcamk_{lownum:26}",
      "hcatk_{lownum:58}",
      `hcxik_${"1234567890".repeat(5)}12345678`,
    ],
  },
};
