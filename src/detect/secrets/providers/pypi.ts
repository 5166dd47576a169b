import { pypiMacaroon } from "../checks/base64-parts.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("pypi", [
  {
    id: "pypi-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["pypi-age"],
    pattern: /pypi-AgE[A-Za-z0-9_-]{65,1000}/,
    check: pypiMacaroon,
  },
]);

export const provider: Provider = {
  id: "pypi",
  name: { en: "PyPI", zh: "PyPI" },
  revoke: "https://pypi.org/manage/account/#api-tokens",
  steps: {
    en: "Remove it at {page} (test.pypi.org has its own page), publish from CI by trusted publishing or make a token for the one project, then look at the project's release and security history",
    zh: "在 {page} 移除它（test.pypi.org 另有页面），改用 Trusted Publishing 从 CI 发布，或为单个项目新建令牌，再查看项目的发布和安全历史",
  },
  why: {
    en: "Whoever has it can upload a release with malware to the project, or to every project of its owner.",
    zh: "拿到它的人可以向该项目（或所有者的所有项目）上传带恶意代码的版本。",
  },
  references: ["https://pypi.org/help/#apitoken", "https://docs.pypi.org/trusted-publishers/"],
};

export const texts = keyTexts(provider, {
  "pypi-token": { title: { en: "PyPI upload token", zh: "PyPI 上传令牌" } },
});

export const examples: SecretExamples = {
  "pypi-token": {
    hits: [
      "pypi-AgEIcHlwaS5vcmc{b64url:150}",
      "pypi-AgENdGVzdC5weXBpLm9yZw{b64url:140}",
      { text: "[pypi]\nusername = __token__\npassword = pypi-AgEIcHlwaS5vcmc{b64url:160}\n", path: ".pypirc" },
    ],
    misses: ["pypi-AgEIcHlwaS5vcmc{b64url:50}", "pypj-AgEIcHlwaS5vcmc{b64url:150}", "pypi-{lower:20}"],
    doubtful: ["pypi-AgEI{b64url:150}"],
  },
};
