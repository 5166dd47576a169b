import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("netlify", [
  {
    id: "netlify-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
    pattern: /nf[pcoub]_[A-Za-z0-9_-]{36,46}/,
  },
]);

export const provider: Provider = {
  id: "netlify",
  name: { en: "Netlify", zh: "Netlify" },
  revoke: "https://app.netlify.com/user/applications",
  steps: {
    en: "Make a new personal access token at {page}, deploy it, delete this one there (one of the command line: `netlify logout`), then read the team's audit log",
    zh: "在 {page} 新建个人访问令牌并部署，删除这一个（命令行的令牌用 `netlify logout`），再查看团队的审计日志",
  },
  why: {
    en: "Whoever has it can deploy to its user's sites, read their environment variables and change domains.",
    zh: "拿到它的人可以向该用户的站点部署内容、读取环境变量并更改域名。",
  },
  references: ["https://docs.netlify.com/api/get-started/"],
};

export const texts = keyTexts(provider, {
  "netlify-token": { title: { en: "Netlify access token", zh: "Netlify 访问令牌" } },
});

export const examples: SecretExamples = {
  "netlify-token": {
    hits: [
      "nfp_{alnum:36}",
      "nfc_{alnum:36}",
      { text: "netlify deploy --prod --auth nfp_{alnum:36}\n", path: "deploy/site.sh" },
    ],
    misses: ["nfp_{alnum:35}", "nfp_{alnum:47}", "nfx_{alnum:36}"],
  },
};
