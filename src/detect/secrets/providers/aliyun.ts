import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("aliyun", [
  {
    id: "aliyun-access-key-id",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: ["ltai"],
    pattern: /LTAI[A-Za-z0-9]{12,20}/,
    pairsWith: "aliyun-access-key-secret",
  },
  {
    id: "aliyun-access-key-secret",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["aliyun", "alibaba", "alicloud", "oss_", "analyticdb", "hologres", "tablestore", "accesskeysecret"],
    pattern: /[A-Za-z0-9]{30}/,
    context: {
      variables: [
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIYUN_ACCESS_KEY_SECRET",
        "ALIYUN_OSS_SECRET_KEY",
        "OSS_ACCESS_KEY_SECRET",
        "ALICLOUD_SECRET_KEY",
        "ALICLOUD_ACCESS_KEY_SECRET",
        "ALIYUN_SLS_ACCESS_KEY_SECRET",
        "PLUGIN_ALIYUN_OSS_ACCESS_KEY_SECRET",
        "ANALYTICDB_KEY_SECRET",
        "HOLOGRES_ACCESS_KEY_SECRET",
        "TABLESTORE_ACCESS_KEY_SECRET",
        "ALIYUN_SMS_ACCESS_KEY_SECRET",
        "accessKeySecret",
      ],
      hosts: ["aliyuncs.com"],
    },
    minEntropy: 3.6,
    pairsWith: "aliyun-access-key-id",
  },
  {
    id: "aliyun-sts-id",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: ["sts."],
    pattern: /STS\.[A-Za-z0-9]{16,64}/,
    check: mixedClass(4, "upper", "digit"),
  },
  {
    id: "aliyun-sts-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["cais"],
    pattern: /CAIS[A-Za-z0-9+/_-]{200,1000}={0,2}/,
  },
]);

export const provider: Provider = {
  id: "aliyun",
  name: { en: "Alibaba Cloud (Aliyun)", zh: "阿里云" },
  revoke: "https://ram.console.aliyun.com/users",
  usage: "https://actiontrail.console.aliyun.com",
  steps: {
    en: "Disable the AccessKey at {page}, make a new pair for a RAM user with the least rights, move the callers, delete the old pair, then read ActionTrail",
    zh: "在 {page} 禁用该 AccessKey，为最小权限的 RAM 用户新建一对并切换调用方，删除旧的一对，再查看操作审计（ActionTrail）",
  },
  why: {
    en: "Whoever has it can do in Alibaba Cloud what its user may.",
    zh: "拿到它的人能以该用户的权限操作阿里云。",
  },
  references: ["https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair"],
};

export const texts = keyTexts(provider, {
  "aliyun-access-key-id": { title: { en: "Alibaba Cloud AccessKey ID", zh: "阿里云 AccessKey ID" } },
  "aliyun-access-key-secret": { title: { en: "Alibaba Cloud AccessKey secret", zh: "阿里云 AccessKey Secret" } },
  "aliyun-sts-id": { title: { en: "Alibaba Cloud STS AccessKey ID", zh: "阿里云 STS AccessKey ID" } },
  "aliyun-sts-token": {
    title: { en: "Alibaba Cloud STS token", zh: "阿里云 STS 安全令牌" },
    fix: {
      en: "It ends by itself within hours: find the role and the pair that asked for it, replace that pair at {page}, then read ActionTrail",
      zh: "它会在数小时内自行失效：找到申请它的角色和 AccessKey，在 {page} 更换，再查看操作审计（ActionTrail）",
    },
  },
});

export const examples: SecretExamples = {
  "aliyun-access-key-id": {
    hits: [
      "LTAI5t{alnum:18}",
      "LTAI{alnum:12}",
      { text: '{"ALIYUN_API_KEY": "LTAI5t{alnum:18}"}\n', path: "config/keys.json" },
    ],
    misses: ["LTAI5t{alnum:19}", "LTAI5t{alnum:6}", "LQAI5t{alnum:18}"],
  },
  "aliyun-access-key-secret": {
    hits: [
      "{alnum:30}",
      { text: "ALIBABA_CLOUD_ACCESS_KEY_SECRET={alnum:30}\n", path: ".env" },
      { text: "base_url: https://api.aliyuncs.com/v1\napi_key: {alnum:30}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:29}", { text: "BUILD_REVISION={alnum:30}\n", path: ".env" }],
  },
  "aliyun-sts-id": {
    hits: [
      "STS.{alnum:24}",
      { text: 'const client = new Client({ apiKey: "STS.{alnum:24}" });\n', path: "src/client.ts" },
    ],
    misses: ["STS.{alnum:12}", "STS.{alnum:8}", "SQS.{alnum:24}"],
  },
  "aliyun-sts-token": {
    hits: ["CAIS{b64:400}", { text: 'client = Client(api_key="CAIS{b64:400}")\n', path: "app/client.py" }],
    misses: ["CAIS{b64:120}", "CAIT{b64:400}"],
  },
};
