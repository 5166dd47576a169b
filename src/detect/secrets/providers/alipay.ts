import { rsaPrivateKey } from "../checks/rsa-private-key.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("alipay", [
  {
    id: "alipay-private-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    needsContext: true,
    // By the length that DER writes down: 1024, 2048, 3072 and 4096 bits.
    literals: ["miic", "miie", "miig", "miih", "miij"],
    publicPrefix: "MII",
    pattern: /MII[CEGHJ][A-Za-z0-9+/]{800,3300}={0,2}/,
    context: {
      variables: ["ALIPAY_PRIVATE_KEY", "ALIPAY_APP_PRIVATE_KEY", "MERCHANT_PRIVATE_KEY"],
      hosts: ["openapi.alipay.com"],
    },
    check: rsaPrivateKey,
  },
]);

export const provider: Provider = {
  id: "alipay",
  name: { en: "Alipay", zh: "支付宝" },
  revoke: "https://open.alipay.com/develop/manage",
  steps: {
    en: "Make a new pair with Alipay's key tool, upload its public half in the app's development settings at {page} (signing method), deploy the private half, then check refunds and transfers since it was shared",
    zh: "用支付宝密钥工具生成新的密钥对，在 {page} 该应用的「开发设置」（接口加签方式）上传新公钥并部署新私钥，再核对外泄以来的退款和转账",
  },
  why: {
    en: "Whoever has it signs requests as your app: refunds, transfers and bills of the merchant, as far as the app may.",
    zh: "拿到它的人能以你的应用的名义签署请求：在其权限范围内退款、转账、下载商户账单。",
  },
  references: ["https://opendocs.alipay.com/common/02kipl"],
};

export const texts = keyTexts(provider, {
  "alipay-private-key": { title: { en: "Alipay app private key", zh: "支付宝应用私钥" } },
});

export const examples: SecretExamples = {
  "alipay-private-key": {
    hits: [
      "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC{b64:1591}=",
      { text: "MERCHANT_PRIVATE_KEY=MIIEpAIBAAKCAQEA{b64:1574}==\n", path: ".env" },
      {
        text: "gateway: https://openapi.alipay.com/gateway.do\napp_private_key: MIIEpAIBAAKCAQEA{b64:1574}==\n",
        path: "config.yaml",
      },
    ],
    misses: [
      "MIIEvTCCA6WgAwIBAgIQ{b64:1604}",
      "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A{b64:360}",
      { text: "GITHUB_APP_PRIVATE_KEY=MIIEpAIBAAKCAQEA{b64:1574}==\n", path: ".env" },
    ],
    doubtful: ["MIIEvQIBADANBgkqhkiG9w0BAQEFAASC{b64:1200}"],
  },
};
