import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("anythingllm", [
  {
    id: "anythingllm-key",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["anythingllm", "anything_llm", "allm_"],
    pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
    random: true,
    context: {
      variables: ["ANYTHINGLLM_API_KEY", "ANYTHING_LLM_API_KEY", "ALLM_API_KEY"],
      hosts: ["anythingllm"],
    },
  },
  {
    id: "anythingllm-secrets",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["sig_key", "sig_salt", "auth_token", "jwt_secret"],
    pattern: /[^\s"'{}]{6,128}/,
    context: { variables: ["SIG_KEY", "SIG_SALT", "AUTH_TOKEN", "JWT_SECRET"] },
    nearby: ["anythingllm", "anything_llm", "mintplexlabs", "sig_salt"],
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "anythingllm",
  name: { en: "AnythingLLM", zh: "AnythingLLM" },
  revoke: "https://docs.anythingllm.com/features/api",
  steps: {
    en: "On your instance make a new key under Settings > Developer API, deploy it, delete this one there, then look at the event logs since it was shared",
    zh: "在实例的「设置」>「Developer API」新建密钥并部署，删除这一个，再查看外泄以来的事件日志",
  },
  why: {
    en: "Whoever has it and reaches the instance reads and changes all workspaces and documents, and makes users.",
    zh: "拿到它又能访问该实例的人可以读取和改动所有工作区和文档，还能创建用户。",
  },
  references: ["https://docs.anythingllm.com/features/api"],
};

export const texts = keyTexts(provider, {
  "anythingllm-key": { title: { en: "AnythingLLM API key", zh: "AnythingLLM API 密钥" } },
  "anythingllm-secrets": {
    title: { en: "AnythingLLM signing secret or login password", zh: "AnythingLLM 签名密钥或登录密码" },
    why: {
      en: "Whoever has it and reaches the instance signs in as any user, or with AUTH_TOKEN as the only one; SIG_KEY and SIG_SALT decrypt what it stores.",
      zh: "拿到它又能访问该实例的人能以任意用户登录（AUTH_TOKEN 则是唯一的登录密码）；SIG_KEY 与 SIG_SALT 可以解密保存的内容。",
    },
    fix: {
      en: "Set new random values of 32 characters and more outside git and restart, which signs everybody out; make the API keys and data connections that were stored anew, then look at the event logs",
      zh: "在 Git 之外换成 32 个字符以上的新随机值并重启，所有人会被登出；重建已保存的 API 密钥和数据连接，再查看事件日志",
    },
    references: ["https://docs.anythingllm.com/configuration"],
  },
});

export const examples: SecretExamples = {
  "anythingllm-key": {
    hits: [
      "{upnum:7}-{upnum:7}-{upnum:7}-{upnum:7}",
      {
        text: 'url: http://anythingllm:3001/api\napi_key: "{upnum:7}-{upnum:7}-{upnum:7}-{upnum:7}"\n',
        path: "app.yaml",
      },
    ],
    misses: [
      "{upnum:7}-{upnum:7}-{upnum:7}-{upnum:6}",
      { text: "LICENSE_KEY={upnum:7}-{upnum:7}-{upnum:7}-{upnum:7}\n", path: ".env" },
    ],
  },
  "anythingllm-secrets": {
    hits: [
      { text: "SIG_SALT=\nSIG_KEY={alnum:32}\n", path: ".env" },
      {
        text: "services:\n  llm:\n    image: mintplexlabs/anythingllm\n    environment:\n      - JWT_SECRET={alnum:24}\n",
        path: "compose.yml",
      },
    ],
    misses: [
      { text: "JWT_SECRET={alnum:32}\n", path: ".env" },
      { text: "# anythingllm\nAUTH_TOKEN={alnum:5}\n", path: ".env" },
      { text: "// anythingllm\nconst authToken = request.headers.authorization;\n", path: "a.js" },
    ],
  },
};
