import { zhipuIdSecret } from "../checks/zhipu-id-secret.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("zhipu", [
  {
    id: "zhipu-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: [],
    hexRun: true,
    pattern: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
    check: zhipuIdSecret,
    context: {
      variables: [
        "ZHIPU_API_KEY",
        "ZHIPUAI_API_KEY",
        "BIGMODEL_API_KEY",
        "GLM_API_KEY",
        "ZAI_API_KEY",
        "CHATGLM_API_KEY",
        "Z_AI_API_KEY",
      ],
      hosts: ["bigmodel.cn", "api.z.ai"],
    },
  },
]);

export const provider: Provider = {
  id: "zhipu",
  name: { en: "Zhipu (GLM)", zh: "智谱" },
  revoke: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
  steps: {
    en: "Make a new key at {page} (abroad: z.ai/manage-apikey), deploy it, delete this one there, then look at usage",
    zh: "在 {page}（海外版为 z.ai/manage-apikey）新建密钥并部署，删除这一个，再查看用量",
  },
  why: {
    en: "Whoever can read the repository can run GLM models on your account.",
    zh: "能读仓库的人都能用你的账户调用 GLM 模型。",
  },
  references: ["https://docs.bigmodel.cn/cn/guide/start/quick-start"],
};

export const texts = keyTexts(provider, { "zhipu-key": { title: { en: "Zhipu (GLM) API key", zh: "智谱 API 密钥" } } });

export const examples: SecretExamples = {
  "zhipu-key": {
    hits: ["{hex:32}.{alnum:16}", { text: "client = ZhipuAI(api_key='{hex:32}.{alnum:16}')\n", path: "glm.py" }],
    misses: [
      "{hex:32}.{alnum:15}",
      "{hex:31}.{alnum:16}",
      "{hex:32}.{lower:16}",
      { text: "dist/{hex:32}.bundle.min.js.map\n", path: "files.txt" },
    ],
  },
};
