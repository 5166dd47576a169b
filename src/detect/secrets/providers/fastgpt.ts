import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("fastgpt", [
  {
    id: "fastgpt-key",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["fastgpt-"],
    pattern: /fastgpt-[A-Za-z0-9]{24,80}(?:-[0-9a-f]{24})?/,
    minEntropy: 3,
  },
  {
    id: "fastgpt-root",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: [
      "root_key",
      "token_key",
      "aes256",
      "plugin_token",
      "sandbox_token",
      "vm_auth",
      "aiproxy",
      "admin_key",
      "volume_manager",
      "default_root_psw",
    ],
    pattern: /[^\s"'{}]{8,128}/,
    context: {
      variables: [
        "ROOT_KEY",
        "TOKEN_KEY",
        "FILE_TOKEN_KEY",
        "AES256_SECRET_KEY",
        "PLUGIN_TOKEN",
        "SANDBOX_TOKEN",
        "CODE_SANDBOX_TOKEN",
        "VM_AUTH_TOKEN",
        "AIPROXY_API_TOKEN",
        "ADMIN_KEY",
        "AGENT_SANDBOX_VOLUME_MANAGER_TOKEN",
        "DEFAULT_ROOT_PSW",
      ],
    },
    nearby: ["fastgpt", "labring", "file_token_key", "aes256_secret_key", "default_root_psw"],
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "fastgpt",
  name: { en: "FastGPT", zh: "FastGPT" },
  revoke: "https://cloud.fastgpt.io",
  steps: {
    en: "Make a new key at {page} or on your own instance (the app's API access, or the account's API keys), deploy it, delete this one there, then look at the conversation log",
    zh: "在 {page} 或自己的实例（应用的「API 访问」或账号的「API 密钥」）新建密钥并部署，删除这一个，再查看对话日志",
  },
  why: {
    en: "Whoever has it can run the app on your points and read its conversations; a key of the account also changes knowledge bases.",
    zh: "拿到它的人可以消耗你的积分运行应用、读取对话；账号级密钥还能改动知识库。",
  },
  references: ["https://doc.fastgpt.io/docs/introduction/development/openapi/intro"],
};

export const texts = keyTexts(provider, {
  "fastgpt-key": { title: { en: "FastGPT API key", zh: "FastGPT API 密钥" } },
  "fastgpt-root": {
    title: { en: "FastGPT root key or service token", zh: "FastGPT root 密钥或服务令牌" },
    why: {
      en: "Whoever has it and reaches the instance acts as root, forges sessions and file links, or calls the services behind it; the AES key decrypts stored secrets.",
      zh: "拿到它又能访问该实例的人能以 root 身份操作、伪造会话和文件链接，或调用其后的服务；AES 密钥还能解密保存的密文。",
    },
    fix: {
      en: "Set a new random value outside git, on both sides where two services share it, and restart; after a new AES256_SECRET_KEY enter the encrypted values again; change the root password on the page too, then look at the logs",
      zh: "在 Git 之外换成新的随机值（两个服务共用时两侧都换）并重启；更换 AES256_SECRET_KEY 后需重新录入加密过的值；root 密码也在页面上修改，再查看日志",
    },
    references: ["https://github.com/labring/FastGPT/tree/main/deploy/docker"],
  },
});

export const examples: SecretExamples = {
  "fastgpt-key": {
    hits: [
      "fastgpt-{alnum:44}",
      { text: "curl -H 'Authorization: Bearer fastgpt-{alnum:44}-{hex:24}' http://localhost:3000/api\n", path: "a.sh" },
    ],
    misses: ["fastgpt-{alnum:23}", "fastgqt-{alnum:44}", "fastgpt-sandbox-{alnum:12}"],
  },
  "fastgpt-root": {
    hits: [
      { text: "services:\n  fastgpt:\n    environment:\n      - ROOT_KEY={alnum:32}\n", path: "docker-compose.yml" },
      { text: "FILE_TOKEN_KEY={alnum:20}\n", path: ".env" },
      { text: "TOKEN_KEY={alnum:24}\n", path: "fastgpt/.env" },
    ],
    misses: [
      { text: "ROOT_KEY={alnum:32}\n", path: ".env" },
      { text: "# fastgpt\nROOT_KEY={alnum:7}\n", path: ".env" },
      { text: "import fastgpt\nroot_key = config.root.key\n", path: "a.py" },
    ],
  },
};
