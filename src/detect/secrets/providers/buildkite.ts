import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("buildkite", [
  {
    id: "buildkite-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["bkua_", "bkaa_", "bkct_", "bkar_", "bkpt_", "bkpat_", "bkps_"],
    // User access, agent access, cluster, agent registration, package registry and portal tokens, portal secrets.
    pattern:
      /bk(?:ua_[a-z0-9]{40,53}|aa_[A-Za-z0-9_-]{75}|ct_[A-Za-z0-9_-]{73}|ar_[A-Za-z0-9_-]{73}|pt_[A-Za-z0-9_-]{199}|pat_[A-Za-z0-9_-]{54}|ps_[A-Za-z0-9_-]{64})/,
  },
]);

export const provider: Provider = {
  id: "buildkite",
  name: { en: "Buildkite", zh: "Buildkite" },
  revoke: "https://buildkite.com/user/api-access-tokens",
  steps: {
    en: "Revoke it at {page} (an agent token under Agents, the cluster, Agent Tokens; a registry's or portal's in its settings), deploy a new one with the fewest scopes, then read the organization's audit log and its list of agents",
    zh: "在 {page} 吊销它（Agent 令牌在 Agents 中该集群的 Agent Tokens；制品库或 portal 的令牌在其设置中），部署权限最少的新令牌，再查看组织审计日志和 Agent 列表",
  },
  why: {
    en: "With an API token someone reads and starts builds as its owner; with an agent token they connect an agent of their own, which is handed jobs with their secrets.",
    zh: "有了 API 令牌就能以所有者的身份读取和启动构建；有了 Agent 令牌就能接入自己的 Agent，从而收到作业及其中的机密。",
  },
  references: [
    "https://buildkite.com/docs/platform/security/tokens",
    "https://buildkite.com/docs/apis/managing-api-tokens",
  ],
};

export const texts = keyTexts(provider, {
  "buildkite-token": { title: { en: "Buildkite token", zh: "Buildkite 令牌" } },
});

export const examples: SecretExamples = {
  "buildkite-token": {
    hits: [
      "bkua_{lownum:53}",
      "bkua_{hex:40}",
      "bkct_{b64url:73}",
      "bkpat_{b64url:54}",
      "bkpt_{b64url:199}",
      { text: 'token="bkaa_{b64url:75}"\nname="%hostname-%n"\n', path: "buildkite-agent.cfg" },
    ],
    misses: ["bkua_{lownum:39}", "bkua_{lownum:54}", "bkct_{b64url:72}", "bkps_{b64url:63}", "bkxa_{lownum:53}"],
  },
};
