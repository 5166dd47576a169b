import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("crates", [
  {
    id: "crates-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["cio"],
    pattern: /cio[A-Za-z0-9]{32}/,
    context: { variables: ["CARGO_REGISTRY_TOKEN", "CRATES_IO_TOKEN"], hosts: ["crates.io"] },
    minEntropy: 3.8,
  },
]);

export const provider: Provider = {
  id: "crates",
  name: { en: "crates.io", zh: "crates.io" },
  revoke: "https://crates.io/settings/tokens",
  steps: {
    en: "Revoke it at {page}, publish from CI by trusted publishing or make a token for the few crates with an end date, then look at the versions published since the push and yank what is not yours",
    zh: "在 {page} 吊销它，改用 Trusted Publishing 从 CI 发布，或为少数 crate 新建有到期日的令牌，再查看外泄以来发布的版本，并撤回（yank）非本人发布的版本",
  },
  why: {
    en: "Whoever has it can publish and yank versions of its owner's crates, and add owners where its scopes say so.",
    zh: "拿到它的人可以发布和撤回所有者的 crate 版本，权限允许时还能添加所有者。",
  },
  references: [
    "https://doc.rust-lang.org/cargo/reference/publishing.html",
    "https://crates.io/docs/trusted-publishing",
  ],
};

export const texts = keyTexts(provider, {
  "crates-token": { title: { en: "crates.io API token", zh: "crates.io API 令牌" } },
});

export const examples: SecretExamples = {
  "crates-token": {
    hits: [
      "cio{alnum:32}",
      { text: '[registry]\ntoken = "cio{alnum:32}"\n', path: ".cargo/credentials.toml" },
      { text: "run: cargo publish --token cio{alnum:32}\n", path: ".github/workflows/release.yml" },
    ],
    misses: ["cio{alnum:31}", "cio{alnum:33}", "CIO{alnum:32}", { text: "servicio{alnum:32}\n", path: "a.txt" }],
  },
};
