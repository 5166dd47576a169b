import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("e2b", [
  {
    id: "e2b-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["e2b_"],
    pattern: /e2b_[0-9a-f]{40}/,
  },
  {
    id: "e2b-access-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["sk_e2b_"],
    pattern: /sk_e2b_[0-9a-f]{40}/,
  },
]);

export const provider: Provider = {
  id: "e2b",
  name: { en: "E2B", zh: "E2B" },
  revoke: "https://e2b.dev/dashboard?tab=keys",
  steps: {
    en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at sandboxes since it was shared",
    zh: "在 {page}（API Keys）新建密钥并部署，删除这一个，再查看外泄以来的沙箱列表",
  },
  why: {
    en: "Whoever has it can start sandboxes on your E2B bill and enter running ones.",
    zh: "拿到它的人可以启动计入你 E2B 账单的沙箱，并进入运行中的沙箱。",
  },
  references: ["https://e2b.dev/docs/api-key"],
};

export const texts = keyTexts(provider, {
  "e2b-key": { title: { en: "E2B API key", zh: "E2B API 密钥" } },
  "e2b-access-token": { title: { en: "E2B access token", zh: "E2B 访问令牌" } },
});

export const examples: SecretExamples = {
  "e2b-key": {
    hits: ["e2b_{hex:40}", { text: 'client = Client(api_key="e2b_{hex:40}")\n', path: "app/client.py" }],
    misses: ["e2b_{hex:39}", "e2b_{hex:41}", "eQb_{hex:40}"],
  },
  "e2b-access-token": {
    hits: ["sk_e2b_{hex:40}", { text: "e2b_api_key: sk_e2b_{hex:40}\n", path: "config/settings.yaml" }],
    misses: ["sk_e2b_{hex:39}", "sk_e2b_{hex:41}", "sq_e2b_{hex:40}"],
  },
};
