import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("ksyun", [
  {
    id: "ksyun-access-key",
    severity: "medium",
    evidence: "unverified",
    match: "token",
    literals: ["aklt"],
    pattern: /AKLT[A-Za-z0-9_-]{20}/,
    pairsWith: "ksyun-secret",
  },
  {
    id: "ksyun-secret",
    severity: "critical",
    evidence: "observed",
    match: "value",
    literals: ["ksyun", "ks3_secret", "ksc_secret"],
    pattern: /[A-Za-z0-9+/]{40,58}={0,2}/,
    context: {
      variables: ["KSYUN_SECRET_KEY", "KS3_SECRET_KEY", "KSC_SECRET_KEY", "KSYUN_SK"],
      hosts: ["ksyun.com", "ksyuncs.com"],
    },
  },
]);

export const provider: Provider = {
  id: "ksyun",
  name: { en: "Kingsoft Cloud", zh: "金山云" },
  revoke: "https://uc.console.ksyun.com/pro/iam/#/key",
  steps: {
    en: "Disable the key at {page}, make another for a sub-user with the least rights, move the callers, delete this one, then look at the operation audit and the bill since it was shared",
    zh: "在 {page} 禁用该密钥，为最小权限的子用户另建一个并切换调用方，删除这一个，再查看外泄以来的操作审计和账单",
  },
  why: {
    en: "Whoever has the pair can do in Kingsoft Cloud what its user may, KS3 buckets included.",
    zh: "拿到这对密钥的人能以该用户的权限操作金山云，包括 KS3 存储空间。",
  },
  references: ["https://docs.ksyun.com"],
};

export const texts = keyTexts(provider, {
  "ksyun-access-key": { title: { en: "Kingsoft Cloud access key id", zh: "金山云 Access Key ID" } },
  "ksyun-secret": { title: { en: "Kingsoft Cloud secret access key", zh: "金山云 Secret Access Key" } },
});

export const examples: SecretExamples = {
  "ksyun-access-key": {
    hits: ["AKLT{b64url:20}", { text: "ks3:\n  access_key: AKLT{b64url:20}\n", path: "config/settings.yaml" }],
    misses: ["AKLT{b64url:19}", "AKLT{alnum:21}", "AKLU{b64url:20}"],
  },
  "ksyun-secret": {
    hits: [
      "{b64:44}",
      { text: "KS3_SECRET_KEY={b64:42}==\n", path: ".env" },
      { text: "endpoint: https://ks3-cn-beijing.ksyuncs.com\nsecret_key: {b64:44}\n", path: "config.yaml" },
    ],
    misses: ["{b64:39}", "{b64:61}", { text: "BUILD_REVISION={b64:44}\n", path: ".env" }],
  },
};
