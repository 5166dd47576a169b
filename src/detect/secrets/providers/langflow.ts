import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("langflow", [
  {
    id: "langflow-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[A-Za-z0-9_-]{43}/,
    context: { variables: ["LANGFLOW_API_KEY", "LANGFLOW_KEY"], hosts: ["langflow"] },
    minEntropy: 3.5,
  },
  {
    id: "langflow-secrets",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["langflow"],
    pattern: /[^\s"'{}]{8,128}/,
    context: { variables: ["LANGFLOW_SECRET_KEY", "LANGFLOW_SUPERUSER_PASSWORD"] },
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "langflow",
  name: { en: "Langflow", zh: "Langflow" },
  revoke: "https://docs.langflow.org/api-keys-and-authentication",
  steps: {
    en: "Make a new key on your instance under Settings > Langflow API Keys, deploy it, delete this one there, then look at the flows and their logs since it was shared",
    zh: "在实例的「Settings」>「Langflow API Keys」新建密钥并部署，删除这一个，再查看外泄以来的流程及其日志",
  },
  why: {
    en: "Whoever has it and reaches the instance runs and changes the user's flows, which can execute code on the server.",
    zh: "拿到它又能访问该实例的人可以运行和改动该用户的流程，而流程能在服务器上执行代码。",
  },
  references: ["https://docs.langflow.org/api-keys-and-authentication"],
};

export const texts = keyTexts(provider, {
  "langflow-key": { title: { en: "Langflow API key", zh: "Langflow API 密钥" } },
  "langflow-secrets": {
    title: { en: "Langflow secret key or superuser password", zh: "Langflow 密钥或超级用户密码" },
    why: {
      en: "Whoever has it and reaches the instance signs in as its superuser, and so runs code there; the secret key also decrypts stored credentials.",
      zh: "拿到它又能访问该实例的人能以超级用户登录，从而在那里运行代码；密钥还能解密保存的凭据。",
    },
    fix: {
      en: "Password: change it on the instance and in the environment outside git. Secret key: set a new LANGFLOW_SECRET_KEY, restart, and enter the global variables and API keys again. Then look at the users and flows",
      zh: "密码：在实例上以及 Git 之外的环境变量中一起修改。密钥：换成新的 LANGFLOW_SECRET_KEY 并重启，重新录入全局变量和 API 密钥。再检查用户和流程",
    },
  },
});

export const examples: SecretExamples = {
  "langflow-key": {
    hits: [
      "sk-{b64url:43}",
      { text: "curl http://langflow:7860/api/v1/run/1 -H 'x-api-key: sk-{b64url:43}'\n", path: "run.sh" },
    ],
    misses: ["sk-{b64url:42}", "sk-{b64url:44}", { text: "BUILD_REVISION=sk-{b64url:43}\n", path: ".env" }],
  },
  "langflow-secrets": {
    hits: ["{alnum:43}", { text: "LANGFLOW_SUPERUSER_PASSWORD={alnum:12}\n", path: ".env" }],
    misses: [
      "{alnum:7}",
      { text: "SUPERUSER_PASSWORD={alnum:12}\n", path: ".env" },
      { text: "langflow_secret_key = settings.auth.secret\n", path: "a.py" },
    ],
  },
};
