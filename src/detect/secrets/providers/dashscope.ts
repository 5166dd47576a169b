import { derSignature } from "../checks/der-signature.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("dashscope", [
  {
    id: "dashscope-key-hex",
    severity: "high",
    evidence: "observed",
    match: "token",
    // DeepSeek's keys and others look the same.
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{32}/,
    context: {
      variables: [
        "DASHSCOPE_API_KEY",
        "QWEN_API_KEY",
        "BAILIAN_API_KEY",
        "ALIYUN_API_KEY",
        "TONGYI_API_KEY",
        "ALI_API_KEY",
        "ALIBABA_API_KEY",
        "BUILTIN_CM_QWEN_API_KEY",
        "QWEN_KEY",
        "MODELSTUDIO_API_KEY",
      ],
      hosts: [
        "dashscope.aliyuncs.com",
        "dashscope-intl.aliyuncs.com",
        "dashscope-us.aliyuncs.com",
        "dashscope-finance.aliyuncs.com",
        "maas.aliyuncs.com",
        "bailian.console.aliyun.com",
      ],
    },
  },
  {
    id: "dashscope-key-workspace",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["sk-ws-"],
    pattern: /sk-ws-[A-Z]\.[A-Z]{4,8}\.[A-Za-z0-9]{4}\.ME[QUY][A-Za-z0-9_-]{88,96}/,
    check: derSignature,
  },
  {
    id: "dashscope-key-token-plan",
    severity: "critical",
    evidence: "observed",
    match: "token",
    literals: ["sk-sp-"],
    pattern: /sk-sp-[A-Z]\.[A-Z]{4,8}\.[A-Za-z0-9]{4}\.ME[QUY][A-Za-z0-9_-]{88,96}/,
    check: derSignature,
  },
  {
    id: "dashscope-key-coding-plan",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sk-sp-"],
    pattern: /sk-sp-[0-9a-f]{32}/,
  },
]);

export const provider: Provider = {
  id: "dashscope",
  name: { en: "Qwen (DashScope)", zh: "通义千问（DashScope）" },
  revoke: "https://bailian.console.aliyun.com/?tab=model#/api-key",
  usage: "https://bailian.console.aliyun.com/?tab=model#/model-telemetry",
  steps: {
    en: "Make a new key in the same workspace at bailian.console.aliyun.com (API Key), switch the callers, delete this one, then look at the call statistics",
    zh: "在 bailian.console.aliyun.com 的 API Key 页同一业务空间中新建密钥，切换调用方，删除这一个，再查看调用统计",
  },
  why: {
    en: "Whoever can read the repository can spend on your Model Studio account.",
    zh: "能读仓库的人都能用它消费你的百炼账户。",
  },
  references: ["https://help.aliyun.com/zh/model-studio/get-api-key"],
};

export const texts = keyTexts(provider, {
  "dashscope-key-hex": { title: { en: "Qwen (DashScope) key", zh: "通义千问（DashScope）密钥" } },
  "dashscope-key-workspace": {
    title: { en: "Qwen (DashScope) workspace key", zh: "通义千问（DashScope）业务空间密钥" },
  },
  "dashscope-key-token-plan": {
    title: { en: "Qwen Token Plan key", zh: "通义千问 Token Plan 密钥" },
    fix: {
      en: "Make a new key on the Token Plan page of bailian.console.aliyun.com, switch the callers, delete this one there: other plans have other keys",
      zh: "在 bailian.console.aliyun.com 的 Token Plan 页新建密钥，切换调用方，在同一页删除这一个：各套餐的密钥互不相通",
    },
    references: ["https://help.aliyun.com/zh/model-studio/token-plan-overview"],
  },
  "dashscope-key-coding-plan": {
    title: { en: "Qwen Coding Plan key", zh: "通义千问 Coding Plan 密钥" },
    fix: {
      en: "Make a new key on the Coding Plan page of bailian.console.aliyun.com, switch the callers, delete this one there: other plans have other keys",
      zh: "在 bailian.console.aliyun.com 的 Coding Plan 页新建密钥，切换调用方，在同一页删除这一个：各套餐的密钥互不相通",
    },
  },
});

export const examples: SecretExamples = {
  "dashscope-key-hex": {
    hits: [
      "sk-{hex:32}",
      { text: "QWEN_API_KEY=sk-{hex:32}\n", path: ".env" },
      {
        text: 'OpenAI(\n    api_key="sk-{hex:32}",\n    base_url="https://dashscope.aliyuncs.com/compatible-mode/v1",\n)\n',
        path: "chat.py",
      },
      {
        text: "llm:\n  base-url: https://dashscope-intl.aliyuncs.com/compatible-mode/v1\n  api-key: sk-{hex:32}\n",
        path: "application.yml",
      },
    ],
    misses: [
      "sk-{hex:31}",
      "sk-{hex:33}",
      { text: "DASHSCOPE_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n", path: ".env" },
    ],
  },
  "dashscope-key-workspace": {
    hits: [
      "sk-ws-H.{upper:7}.{alnum:4}.MEUCIQD{b64url:42}AIg{b64url:43}",
      { text: "key: sk-ws-A.{upper:5}.{alnum:4}.MEUCIQC{b64url:42}AIg{b64url:43}\n", path: "app.yaml" },
    ],
    misses: ["sk-ws-H.{upper:7}.{alnum:4}.{alnum:40}", "sk-ws-H.{upper:7}.MEUCIQD{b64url:88}"],
    doubtful: ["sk-ws-H.{upper:7}.{alnum:4}.MEUCIQD{b64url:42}zzz{b64url:43}"],
  },
  "dashscope-key-token-plan": {
    hits: [
      "sk-sp-H.{upper:5}.{alnum:4}.MEUCIQD{b64url:42}AIg{b64url:43}",
      { text: 'apiKey = "sk-sp-B.{upper:6}.{alnum:4}.MEUCIQA{b64url:42}AIg{b64url:43}"\n', path: "settings.toml" },
    ],
    misses: ["sk-sp-H.{upper:5}.{alnum:4}.MEUCIQD{b64url:40}", "sk-sp-h.{lower:5}.{alnum:4}.MEUCIQD{b64url:88}"],
    doubtful: ["sk-sp-H.{upper:5}.{alnum:4}.MEUCIQD{b64url:42}zzz{b64url:43}"],
  },
  "dashscope-key-coding-plan": {
    hits: ["sk-sp-{hex:32}", { text: '{"env": {"ANTHROPIC_AUTH_TOKEN": "sk-sp-{hex:32}"}}\n', path: "settings.json" }],
    misses: ["sk-sp-{hex:31}", "sk-sp-{upper:32}"],
  },
};
