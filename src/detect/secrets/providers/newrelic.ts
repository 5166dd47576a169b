import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("newrelic", [
  {
    id: "newrelic-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["nrak-", "nrii-", "nral"],
    before: 36,
    // License keys have 40 characters, those of the EU region begin with it.
    pattern:
      /NRAK-[A-Z0-9]{27}|NRII-[A-Za-z0-9_-]{32}|(?:eu[0-9]{2}xx|[0-9a-f]{6})[0-9a-f]{26}(?:FFFF|[0-9a-f]{4})NRAL/,
  },
  {
    // Stands in the page of every visitor.
    id: "newrelic-browser-key",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["nrjs-"],
    pattern: /NRJS-[0-9a-f]{19}/,
    isPublic: true,
    random: false,
  },
]);

export const provider: Provider = {
  id: "newrelic",
  name: { en: "New Relic", zh: "New Relic" },
  revoke: "https://one.newrelic.com/api-keys",
  steps: {
    en: "Make a new key at {page}, deploy it, delete this one there, then look at the NrAuditEvent log and the data that came in",
    zh: "在 {page} 新建密钥并部署，删除这一个，再查看 NrAuditEvent 审计日志和新进的数据",
  },
  why: {
    en: "A user key reads all data and changes the account through NerdGraph; a license or insert key sends false data on your bill.",
    zh: "用户密钥可以通过 NerdGraph 读取所有数据并修改账户；license key 或 insert key 可以写入伪造的数据，费用由你承担。",
  },
  references: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
};

export const texts = keyTexts(provider, {
  "newrelic-key": { title: { en: "New Relic user, license or insert key", zh: "New Relic 用户、许可或写入密钥" } },
  "newrelic-browser-key": {
    title: { en: "New Relic browser key", zh: "New Relic 浏览器密钥" },
    why: {
      en: "It is made to stand in web pages; whoever has it can send false page views.",
      zh: "它本来就会出现在网页中；拿到它的人可以发送伪造的页面访问数据。",
    },
    fix: {
      en: "Leave it if a page sends it anyway; otherwise make a new one at {page}, deploy it and delete this one there",
      zh: "如果网页本来就会带上它，可以保留；否则在 {page} 新建一个并部署，再删除这一个",
    },
  },
});

export const examples: SecretExamples = {
  "newrelic-key": {
    hits: [
      "NRAK-{upnum:27}",
      "NRII-{b64url:32}",
      "{hex:32}FFFFNRAL",
      "eu01xx{hex:30}NRAL",
      { text: "  - newrelic install --license=eu01xx{hex:26}FFFFNRAL\n", path: "setup.yml" },
      { text: 'curl -H "API-Key: NRAK-{upnum:27}" https://api.acme.dev/graphql\n', path: "a.sh" },
    ],
    misses: ["NRAK-{upnum:26}", "NRII-{b64url:31}", "{hex:31}FFFFNRAL", "eu01xx{hex:25}FFFFNRAL", "NRJS-{hex:19}"],
  },
  "newrelic-browser-key": {
    hits: [
      "NRJS-{hex:19}",
      { text: '<script>NREUM.info={licenseKey:"NRJS-{hex:19}",applicationID:"1"}</script>\n', path: "index.html" },
    ],
    misses: ["NRJS-{hex:18}", "NRJS-{hex:20}", "NRJX-{hex:19}"],
  },
};
