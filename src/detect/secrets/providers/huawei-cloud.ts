import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("huawei-cloud", [
  {
    id: "huawei-secret-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    literals: ["huawei", "hw_secret", "hwcloud", "obs_secret"],
    pattern: /[A-Za-z0-9]{40}/,
    context: {
      variables: [
        "HUAWEI_OBS_SECRET_KEY",
        "HUAWEICLOUD_SK",
        "HUAWEICLOUD_SDK_SK",
        "HUAWEI_SECRET_KEY",
        "HW_SECRET_KEY",
        "HWCLOUD_SECRET_KEY",
        "OBS_SECRET_ACCESS_KEY",
      ],
      hosts: ["myhuaweicloud.com"],
    },
    minEntropy: 3.8,
    pairsWith: "huawei-access-key",
  },
  {
    id: "huawei-access-key",
    severity: "medium",
    evidence: "documented",
    match: "value",
    literals: ["huawei", "hw_access", "obs_access"],
    pattern: /[A-Z0-9]{20}/,
    context: {
      variables: [
        "HUAWEI_OBS_ACCESS_KEY",
        "HUAWEICLOUD_AK",
        "HUAWEICLOUD_SDK_AK",
        "HW_ACCESS_KEY",
        "OBS_ACCESS_KEY_ID",
      ],
      hosts: ["myhuaweicloud.com"],
    },
    pairsWith: "huawei-secret-key",
  },
]);

export const provider: Provider = {
  id: "huawei-cloud",
  name: { en: "Huawei Cloud", zh: "华为云" },
  revoke: "https://console.huaweicloud.com/iam/#/mine/accessKey",
  steps: {
    en: "Disable the key at {page}, make another for an IAM user with the least rights, move the callers, delete this one, then read Cloud Trace Service",
    zh: "在 {page}（「我的凭证」的「访问密钥」）停用该密钥，为最小权限的 IAM 用户另建一个并切换调用方，删除这一个，再查看云审计服务（CTS）",
  },
  why: {
    en: "Whoever has the pair can do in Huawei Cloud what its user may, OBS buckets and servers included.",
    zh: "拿到这对密钥的人能以该用户的权限操作华为云，包括 OBS 桶和云服务器。",
  },
  references: ["https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"],
};

export const texts = keyTexts(provider, {
  "huawei-secret-key": { title: { en: "Huawei Cloud secret access key", zh: "华为云 Secret Access Key" } },
  "huawei-access-key": { title: { en: "Huawei Cloud access key id", zh: "华为云 Access Key ID" } },
});

export const examples: SecretExamples = {
  "huawei-secret-key": {
    hits: [
      "{alnum:40}",
      { text: "OBS_SECRET_ACCESS_KEY={alnum:40}\n", path: ".env" },
      { text: "endpoint: https://obs.cn-north-4.myhuaweicloud.com\nsecret_key: {alnum:40}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:39}", "{alnum:41}", { text: "BUILD_REVISION={alnum:40}\n", path: ".env" }],
  },
  "huawei-access-key": {
    hits: [
      "{upnum:20}",
      { text: "export HUAWEICLOUD_SDK_AK={upnum:20}\n", path: "deploy/env.sh" },
      { text: "endpoint: https://obs.cn-north-4.myhuaweicloud.com\naccess_key: {upnum:20}\n", path: "config.yaml" },
    ],
    misses: ["{upnum:19}", "{lownum:20}", { text: "BUILD_REVISION={upnum:20}\n", path: ".env" }],
  },
};
