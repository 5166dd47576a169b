import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("rubygems", [
  {
    id: "rubygems-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["rubygems_"],
    pattern: /rubygems_[0-9a-f]{48}/,
  },
]);

export const provider: Provider = {
  id: "rubygems",
  name: { en: "RubyGems.org", zh: "RubyGems.org" },
  revoke: "https://rubygems.org/profile/api_keys",
  steps: {
    en: "Delete it at {page}, publish from CI by trusted publishing or make a key for the one gem with an end date, then look at the versions pushed since and yank what is not yours",
    zh: "在 {page} 删除它，改用 Trusted Publishing 从 CI 发布，或为单个 gem 新建有到期日的密钥，再查看此后推送的版本，并撤回（yank）非本人发布的版本",
  },
  why: {
    en: "Whoever has it can push a gem version with malware, yank versions and add owners, as far as its scopes go.",
    zh: "拿到它的人可以在其权限范围内推送带恶意代码的 gem 版本、撤回版本、添加所有者。",
  },
  references: ["https://guides.rubygems.org/api-key-scopes/", "https://guides.rubygems.org/trusted-publishing/"],
};

export const texts = keyTexts(provider, {
  "rubygems-key": { title: { en: "RubyGems.org API key", zh: "RubyGems.org API 密钥" } },
});

export const examples: SecretExamples = {
  "rubygems-key": {
    hits: ["rubygems_{hex:48}", { text: "---\n:rubygems_api_key: rubygems_{hex:48}\n", path: ".gem/credentials" }],
    misses: ["rubygems_{hex:47}", "rubygems_{hex:49}", "rubygemz_{hex:48}"],
  },
};
