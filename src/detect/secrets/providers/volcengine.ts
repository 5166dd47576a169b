import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("volcengine", [
  {
    id: "volcengine-access-key-id",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: ["aklt"],
    pattern: /AKLT[A-Za-z0-9_-]{43,50}/,
    pairsWith: "volcengine-secret-key",
  },
  {
    id: "volcengine-secret-key",
    severity: "critical",
    evidence: "observed",
    match: "value",
    literals: ["volc", "tos_", "imagex", "viking", "ve_ocr"],
    pattern: /[A-Za-z0-9+/]{58}==/,
    context: {
      variables: [
        "VOLC_SECRET_KEY",
        "VOLCENGINE_SECRET_KEY",
        "VOLC_SECRETKEY",
        "VOLCENGINE_TOS_SECRET_KEY",
        "TOS_SECRET_KEY",
        "VE_IMAGEX_SK",
        "VIKINGDB_SECRET_KEY",
        "VIKING_DB_SK",
        "VE_OCR_SK",
        "PLUGIN_VOLCENGINE_TOS_SECRET_KEY",
        "VOLC_SK",
      ],
      hosts: ["volces.com", "volcengineapi.com"],
    },
    pairsWith: "volcengine-access-key-id",
  },
  {
    id: "volcengine-sts-id",
    severity: "medium",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["aktp"],
    pattern: /AKTP[A-Za-z0-9_-]{40,60}/,
    context: {
      variables: [
        "VOLC_ACCESSKEY",
        "VOLC_ACCESS_KEY_ID",
        "VOLCENGINE_ACCESS_KEY",
        "VOLCENGINE_ACCESS_KEY_ID",
        "TOS_ACCESS_KEY",
      ],
      hosts: ["volces.com", "volcengine.com", "volcengineapi.com"],
    },
  },
]);

export const provider: Provider = {
  id: "volcengine",
  name: { en: "Volcengine (cloud IAM)", zh: "火山引擎" },
  revoke: "https://console.volcengine.com/iam/keymanage",
  usage: "https://console.volcengine.com/actiontrail",
  steps: {
    en: "Disable the key at {page}, make another, move the callers, delete this one, then read the audit log",
    zh: "在 {page} 禁用该密钥，另建一个并切换调用方，删除这一个，再查看操作审计",
  },
  why: {
    en: "Whoever has it can do in Volcengine what its user may.",
    zh: "拿到它的人能以该用户的权限操作火山引擎。",
  },
  references: ["https://www.volcengine.com/docs/6257/64983"],
};

export const texts = keyTexts(provider, {
  "volcengine-access-key-id": { title: { en: "Volcengine access key id", zh: "火山引擎 Access Key ID" } },
  "volcengine-secret-key": { title: { en: "Volcengine secret access key", zh: "火山引擎 Secret Access Key" } },
  "volcengine-sts-id": { title: { en: "Volcengine temporary access key id", zh: "火山引擎临时 Access Key ID" } },
});

export const examples: SecretExamples = {
  "volcengine-access-key-id": {
    hits: [
      "AKLT{alnum:47}",
      { text: 'curl -H "Authorization: Bearer AKLT{alnum:47}" https://api.internal/v1/models\n', path: "docs/try.md" },
    ],
    misses: ["AKLT{alnum:39}", "AKLT{alnum:35}", "AQLT{alnum:47}"],
  },
  "volcengine-secret-key": {
    hits: [
      "{b64:58}==",
      { text: "VOLC_SECRET_KEY={b64:58}==\n", path: ".env" },
      { text: "base_url: https://api.volces.com/v1\napi_key: {b64:58}==\n", path: "config.yaml" },
    ],
    misses: ["{b64:57}==", { text: "BUILD_REVISION={b64:58}==\n", path: ".env" }],
  },
  "volcengine-sts-id": {
    hits: [
      "AKTP{alnum:48}",
      { text: "VOLC_ACCESSKEY=AKTP{alnum:48}\n", path: ".env" },
      { text: "base_url: https://api.volces.com/v1\napi_key: AKTP{alnum:48}\n", path: "config.yaml" },
    ],
    misses: ["AKTP{alnum:36}", { text: "BUILD_REVISION=AKTP{alnum:48}\n", path: ".env" }],
  },
};
