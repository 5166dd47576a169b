import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("iflytek-spark", [
  {
    id: "spark-api-password",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["spark", "xunfei", "iflytek", "xfyun", "xf-yun"],
    pattern: /[A-Za-z]{20}:[A-Za-z]{20}|[0-9a-f]{32}:[A-Za-z0-9+/]{32,44}={0,2}/,
    context: {
      variables: [
        "SPARK_API_PASSWORD",
        "SPARK_API_KEY",
        "SPARK_APIPASSWORD",
        "XUNFEI_API_KEY",
        "IFLYTEK_SPARK_API_PASSWORD",
        "XFYUN_API_PASSWORD",
        "IFLYTEK_API_PASSWORD",
      ],
      hosts: ["spark-api-open.xf-yun.com", "maas-api.cn-huabei-1.xf-yun.com"],
    },
  },
  {
    id: "spark-api-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["spark", "xfyun", "xunfei", "iflytek", "xf_", "platform_api_secret", "xf-yun"],
    pattern: /(?:[A-Za-z0-9+/]{32}|[0-9a-f]{32})/,
    context: {
      variables: [
        "SPARK_API_SECRET",
        "XFYUN_API_SECRET",
        "XUNFEI_API_SECRET",
        "IFLYTEK_API_SECRET",
        "XF_API_SECRET",
        "SPARKAI_API_SECRET",
        "PLATFORM_API_SECRET",
      ],
      hosts: ["spark-api.xf-yun.com", "spark-api-open.xf-yun.com", "maas-api.cn-huabei-1.xf-yun.com"],
    },
  },
]);

export const provider: Provider = {
  id: "iflytek-spark",
  name: { en: "iFlytek Spark", zh: "讯飞星火" },
  revoke: "https://console.xfyun.cn/services/bmx1",
  steps: {
    en: "Reset the application's credentials (服务接口认证信息) at {page}, or make a new application and delete this one; deploy the new values, then look at the remaining quota",
    zh: "在 {page} 重置该应用的「服务接口认证信息」，或新建应用后删除这一个；部署新值，再查看剩余用量",
  },
  why: {
    en: "Whoever has it can call Spark models and the application's other services on your quota.",
    zh: "拿到它的人可以用你的配额调用星火模型和该应用的其他服务。",
  },
  references: ["https://www.xfyun.cn/doc/spark/HTTP%E8%B0%83%E7%94%A8%E6%96%87%E6%A1%A3.html"],
};

export const texts = keyTexts(provider, {
  "spark-api-password": { title: { en: "iFlytek Spark APIPassword", zh: "讯飞星火 APIPassword" } },
  "spark-api-secret": { title: { en: "iFlytek Spark APISecret", zh: "讯飞星火 APISecret" } },
});

export const examples: SecretExamples = {
  "spark-api-password": {
    hits: [
      "{alpha:20}:{alpha:20}",
      "{hex:32}:{b64:32}",
      { text: "SPARK_API_PASSWORD={alpha:20}:{alpha:20}\n", path: ".env" },
      { text: "base_url: https://spark-api-open.xf-yun.com/v1\napi_key: {alpha:20}:{alpha:20}\n", path: "config.yaml" },
    ],
    misses: ["{alpha:19}:{alpha:20}", { text: "BUILD_REVISION={alpha:20}:{alpha:20}\n", path: ".env" }],
  },
  "spark-api-secret": {
    hits: [
      "{b64:32}",
      "{hex:32}",
      { text: "SPARK_API_SECRET={b64:32}\n", path: ".env" },
      { text: "base_url: https://spark-api.xf-yun.com/v1\napi_key: {b64:32}\n", path: "config.yaml" },
    ],
    misses: ["{b64:31}", { text: "BUILD_REVISION={b64:32}\n", path: ".env" }],
  },
};
