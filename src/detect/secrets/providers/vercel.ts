import { crc32Base62 } from "../checks/crc32.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("vercel", [
  {
    id: "vercel-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["vcp_", "vci_", "vca_", "vcr_"],
    pattern: /vc[piar]_[A-Za-z0-9_-]{50}[A-Za-z0-9]{6}/,
    check: crc32Base62(4),
  },
]);

export const provider: Provider = {
  id: "vercel",
  name: { en: "Vercel", zh: "Vercel" },
  revoke: "https://vercel.com/account/settings/tokens",
  steps: {
    en: "Make a new token for one team, with an end date, at {page}, deploy it, delete this one there (an integration's or app's: remove and add it again), then read the team's activity log",
    zh: "在 {page} 新建限于单个团队、有到期日的令牌并部署，删除这一个（集成或应用的令牌：移除后重新添加），再查看团队的活动日志",
  },
  why: {
    en: "Whoever has it can deploy to the projects that it reaches, read their environment variables and change domains.",
    zh: "拿到它的人可以向它覆盖的项目部署代码、读取环境变量并更改域名。",
  },
  references: ["https://vercel.com/docs/rest-api"],
};

export const texts = keyTexts(provider, {
  "vercel-token": { title: { en: "Vercel access token", zh: "Vercel 访问令牌" } },
});

export const examples: SecretExamples = {
  "vercel-token": {
    hits: [
      "vcp_{alnum:50}{crc62:4}",
      "vci_{b64url:50}{crc62:4}",
      { text: "VERCEL_TOKEN=vcp_{alnum:50}{crc62:17}\n", path: ".env" },
    ],
    misses: ["vcp_{alnum:55}", "vcp_{alnum:57}", "vcx_{alnum:56}"],
    doubtful: ["vcp_{alnum:50}zzzzzz"],
  },
};
