import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("litellm", [
  {
    id: "litellm-virtual-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9_-]{22}/,
    context: {
      variables: ["LITELLM_API_KEY", "LITE_LLM_API_KEY", "LITELLM_KEY", "LITELLM_VIRTUAL_KEY", "LITELLM_PROXY_API_KEY"],
      hosts: ["litellm"],
    },
  },
  {
    id: "litellm-master",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["litellm", "ui_password", "proxy_master"],
    pattern: /[^\s"'{}]{6,128}/,
    context: { variables: ["LITELLM_MASTER_KEY", "LITELLM_SALT_KEY", "UI_PASSWORD", "PROXY_MASTER_KEY"] },
  },
]);

export const provider: Provider = {
  id: "litellm",
  name: { en: "LiteLLM proxy", zh: "LiteLLM" },
  revoke: "https://docs.litellm.ai/docs/proxy/virtual_keys",
  steps: {
    en: "Make a new key at {page} (Virtual Keys), deploy it, delete this one there, then look at spend by key since it was shared",
    zh: "在 {page}（「Virtual Keys」）新建密钥并部署，删除这一个，再查看外泄以来各密钥的花费",
  },
  why: {
    en: "Whoever has it can call the proxy's models within the key's budget.",
    zh: "拿到它的人可以在该密钥预算内调用代理的模型。",
  },
  references: ["https://docs.litellm.ai/docs/proxy/virtual_keys"],
};

export const texts = keyTexts(provider, {
  "litellm-virtual-key": { title: { en: "LiteLLM virtual key", zh: "LiteLLM 虚拟密钥" } },
  "litellm-master": {
    title: { en: "LiteLLM master key, salt or UI password", zh: "LiteLLM 主密钥、盐或界面密码" },
    fix: {
      en: "Set a new LITELLM_MASTER_KEY outside git and restart, then delete keys that you do not know under Virtual Keys; the salt key cannot be changed without entering all model keys again",
      zh: "在 Git 之外换成新的 LITELLM_MASTER_KEY 并重启，再到「Virtual Keys」删除不认识的密钥；盐（salt key）更换后所有模型密钥需重新录入",
    },
  },
});

export const examples: SecretExamples = {
  "litellm-virtual-key": {
    hits: ["sk-{b64url:22}", { text: "LITELLM_API_KEY=sk-{b64url:22}\n", path: ".env" }],
    misses: ["sk-{b64url:21}", { text: "BUILD_REVISION=sk-{b64url:22}\n", path: ".env" }],
  },
  "litellm-master": {
    hits: ["sk-{alnum:32}", { text: "LITELLM_MASTER_KEY=sk-{alnum:32}\n", path: ".env" }],
    misses: ["sk-{alnum:152}", { text: "BUILD_REVISION=sk-{alnum:32}\n", path: ".env" }],
  },
};
