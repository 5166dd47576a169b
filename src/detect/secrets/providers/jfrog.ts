import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("jfrog", [
  {
    id: "artifactory-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["akcp", "cmvmdgtuoj"],
    // The second is base64 of `reftkn:`, of a reference token.
    pattern: /AKCp[A-Za-z0-9]{69}|cmVmdGtuOj[A-Za-z0-9]{54}/,
  },
]);

export const provider: Provider = {
  id: "jfrog",
  name: { en: "JFrog Artifactory", zh: "JFrog Artifactory" },
  revoke: "https://jfrog.com/help/r/jfrog-rest-apis/revoke-token-by-value",
  steps: {
    en: "Revoke it on your platform under User Management > Access Tokens, or by the call of {page} (an API key in the user's profile), deploy a scoped token with an end date, then look at the access log and the artifacts deployed since",
    zh: "在你的平台的 User Management > Access Tokens 吊销它，或用 {page} 的调用（API Key 在用户资料中吊销），部署有范围和到期日的令牌，再查看访问日志和此后部署的制品",
  },
  why: {
    en: "Whoever has it downloads the artifacts that its user can, and replaces those that your builds pull where that user may deploy.",
    zh: "拿到它的人可以下载该用户可访问的制品；该用户有部署权限时，还能替换你的构建会拉取的制品。",
  },
  references: [
    "https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens",
    "https://jfrog.com/help/r/platform-api-key-deprecation-and-the-new-reference-tokens/introducing-jfrog-access-and-identity-tokens",
  ],
};

export const texts = keyTexts(provider, {
  "artifactory-key": { title: { en: "Artifactory API key or reference token", zh: "Artifactory API Key 或引用令牌" } },
});

export const examples: SecretExamples = {
  "artifactory-key": {
    hits: [
      "AKCp{alnum:69}",
      "cmVmdGtuOj{alnum:54}",
      {
        text: "curl -H 'X-JFrog-Art-Api: AKCp{alnum:69}' https://acme.jfrog.io/artifactory/api/system/ping\n",
        path: "docs/repo.md",
      },
    ],
    misses: ["AKCp{alnum:68}", "AKCp{alnum:70}", "cmVmdGtuOj{alnum:53}", "cmVmdHRuOj{alnum:54}"],
  },
};
