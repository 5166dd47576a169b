import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("stepfun", [
  {
    id: "stepfun-key",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["step"],
    pattern: /[A-Za-z0-9]{56,66}/,
    context: {
      variables: ["STEPFUN_API_KEY", "STEP_API_KEY", "STEPFUN_KEY"],
      hosts: ["api.stepfun.com", "api.stepfun.ai"],
    },
    minEntropy: 4.2,
  },
]);

export const provider: Provider = {
  id: "stepfun",
  name: { en: "StepFun", zh: "阶跃星辰" },
  revoke: "https://platform.stepfun.com/interface-key",
  steps: {
    en: "Make a new key at {page} (interface keys), deploy it, delete this one there, then look at the balance since it was shared",
    zh: "在 {page}（接口密钥）新建密钥并部署，删除这一个，再查看外泄以来的余额变动",
  },
  why: {
    en: "Whoever has it can spend your StepFun balance on Step models.",
    zh: "拿到它的人可以用你的阶跃星辰余额调用 Step 模型。",
  },
  references: ["https://platform.stepfun.com/docs"],
};

export const texts = keyTexts(provider, {
  "stepfun-key": { title: { en: "StepFun API key", zh: "阶跃星辰 API 密钥" } },
});

export const examples: SecretExamples = {
  "stepfun-key": {
    hits: [
      "{alnum:61}",
      { text: "STEPFUN_API_KEY={alnum:61}\n", path: ".env" },
      { text: "base_url: https://api.stepfun.com/v1\napi_key: {alnum:61}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:53}", { text: "BUILD_REVISION={alnum:61}\n", path: ".env" }],
  },
};
