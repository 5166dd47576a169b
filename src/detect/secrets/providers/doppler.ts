import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("doppler", [
  {
    id: "doppler-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["dp.pt.", "dp.st.", "dp.sa.", "dp.ct.", "dp.scim.", "dp.audit.", "dp.said."],
    pattern: /dp\.(?:pt|st|sa|ct|scim|audit|said)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
  },
]);

export const provider: Provider = {
  id: "doppler",
  name: { en: "Doppler", zh: "Doppler" },
  revoke: "https://dashboard.doppler.com",
  steps: {
    en: "Make a new token at {page} (a service token: Access of its config; a personal one: Tokens), deploy it, revoke this one there, read the activity log, and replace the secrets that it could read",
    zh: "在 {page} 新建令牌（服务令牌在其配置的「Access」，个人令牌在「Tokens」）并部署，吊销这一个，再查看活动日志，并更换它能读取的机密",
  },
  why: {
    en: "Whoever has it reads every secret of its config (dp.st) or of all that its account reaches (dp.pt, dp.ct, dp.sa), and may change them.",
    zh: "拿到它的人可以读取其配置中的所有机密（dp.st），或其账户能访问的一切机密（dp.pt、dp.ct、dp.sa），还可能改动它们。",
  },
  references: ["https://docs.doppler.com/reference/auth-token-formats", "https://docs.doppler.com/reference/api"],
};

export const texts = keyTexts(provider, {
  "doppler-token": { title: { en: "Doppler token", zh: "Doppler 令牌" } },
});

export const examples: SecretExamples = {
  "doppler-token": {
    hits: [
      "dp.pt.{alnum:43}",
      "dp.st.prod_eu.{alnum:40}",
      { text: "docker run -e DOPPLER_TOKEN=dp.st.dev.{alnum:43} acme/api\n", path: "deploy/run.sh" },
    ],
    misses: ["dp.pt.{alnum:39}", "dp.pt.{alnum:45}", "dp.xt.{alnum:43}"],
  },
};
