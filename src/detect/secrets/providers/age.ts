import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("age", [
  {
    id: "age-secret-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["age-secret-key-"],
    pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  },
]);

export const provider: Provider = {
  id: "age",
  name: { en: "age or SOPS", zh: "age 或 SOPS" },
  steps: {
    en: "Make a new identity with age-keygen, encrypt everything to it (sops updatekeys and sops rotate), then replace every secret inside: the old versions in git stay readable with this key",
    zh: "用 age-keygen 新建身份，把所有内容改用它加密（sops updatekeys 和 sops rotate），再更换其中的每个机密：Git 里的旧版本仍可用这把私钥解密",
  },
  why: {
    en: "Whoever has it decrypts every file that was ever encrypted to it, such as the secrets that SOPS keeps in git.",
    zh: "拿到它的人可以解密所有曾加密给它的文件，例如 SOPS 保存在 Git 里的机密。",
  },
  references: ["https://github.com/FiloSottile/age/blob/main/doc/age-keygen.1.html", "https://age-encryption.org/v1"],
};

export const texts = keyTexts(provider, {
  "age-secret-key": { title: { en: "age secret key", zh: "age 私钥" } },
});

export const examples: SecretExamples = {
  "age-secret-key": {
    hits: [
      "AGE-SECRET-KEY-1{bech:58}",
      "AGE-SECRET-KEY-PQ-1{bech:58}",
      { text: "# created: 2026-01-02T15:30:45+01:00\nAGE-SECRET-KEY-1{bech:58}\n", path: "keys.txt" },
    ],
    misses: ["AGE-SECRET-KEY-1{bech:57}", "AGE-SECRET-KEY-1{bech:59}", "AGE-PUBLIC-KEY-1{bech:58}"],
  },
};
