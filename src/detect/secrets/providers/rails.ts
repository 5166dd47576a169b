import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("rails", [
  {
    id: "rails-master-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: [],
    hexRun: true,
    // 16 bytes (EncryptedFile.generate_key of github.com/rails/rails), the only thing in the file.
    pattern: /[0-9a-f]{32}/,
    paths: /(?:^|\/)config\/(?:master|credentials\/[A-Za-z0-9_-]{1,60})\.key$/,
    isGeneric: true,
    random: true,
  },
]);

export const provider: Provider = {
  id: "rails",
  name: { en: "Ruby on Rails", zh: "Ruby on Rails" },
  steps: {
    en: "Change every secret that config/credentials.yml.enc holds where it was issued, then delete both files, run bin/rails credentials:edit for a new pair, and keep the key out of git",
    zh: "先到各服务方更换 config/credentials.yml.enc 中保存的每个机密，再删除这两个文件，用 bin/rails credentials:edit 生成新的一对，并让密钥不再进入 Git",
  },
  why: {
    en: "Whoever has it reads every secret in the encrypted credentials beside it, secret_key_base among them, which signs sessions.",
    zh: "拿到它的人可以解密同一仓库中的加密凭据，读出其中的全部机密，包括用来签署会话的 secret_key_base。",
  },
  references: ["https://guides.rubyonrails.org/security.html#custom-credentials"],
};

export const texts = keyTexts(provider, {
  "rails-master-key": { title: { en: "Rails master key", zh: "Rails 主密钥" } },
});

export const examples: SecretExamples = {
  "rails-master-key": {
    hits: [
      { text: "{hex:32}", path: "config/master.key" },
      { text: "{hex:32}\n", path: "apps/web/config/credentials/production.key" },
    ],
    misses: [
      { text: "{hex:31}\n", path: "config/master.key" },
      { text: "{hex:64}\n", path: "config/master.key" },
      { text: "{hex:32}\n", path: "config/checksums.txt" },
    ],
  },
};
