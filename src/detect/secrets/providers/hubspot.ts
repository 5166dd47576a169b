import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("hubspot", [
  {
    id: "hubspot-pat",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["pat-na", "pat-eu", "pat-ap"],
    pattern: /pat-(?:na|eu|ap)[0-9]{1,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
]);

export const provider: Provider = {
  id: "hubspot",
  name: { en: "HubSpot", zh: "HubSpot" },
  revoke: "https://app.hubspot.com",
  steps: {
    en: "Open the app under Development > Legacy apps at {page}, choose Rotate on its Auth tab and let the old token expire now, deploy the new one, then look at the app's logs",
    zh: "在 {page} 的「Development > Legacy apps」打开该应用，在「Auth」选项卡选择「Rotate」并让旧令牌立即失效，部署新令牌，再查看该应用的日志",
  },
  why: {
    en: "Whoever has it can read and change contacts, deals and files, and send e-mail in your name, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内读取和改动联系人、交易与文件，并以你的名义发送邮件。",
  },
  references: ["https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview"],
};

export const texts = keyTexts(provider, {
  "hubspot-pat": { title: { en: "HubSpot private app token", zh: "HubSpot 私有应用令牌" } },
});

export const examples: SecretExamples = {
  "hubspot-pat": {
    hits: [
      "pat-na1-{uuid}",
      "pat-eu1-{uuid}",
      { text: 'client = HubSpot(access_token="pat-ap1-{uuid}")\n', path: "crm.py" },
    ],
    misses: ["pat-na1-{hex:8}-{hex:4}-{hex:4}-{hex:12}", "pat-{uuid}", "pat-xx1-{uuid}"],
  },
};
