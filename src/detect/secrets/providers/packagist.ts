import { crc32HexEnd } from "../checks/crc32.ts";
import { type CheckResult, keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("packagist", [
  {
    id: "packagist-token",
    severity: "high",
    evidence: "documented",
    match: "token",
    literals: ["packagist_"],
    pattern: /packagist_(?:(?:ort|out|uut|cut)_[0-9a-f]{68}|ac[ks]_[0-9a-f]{28,96})/,
    check: tokenChecksum,
  },
]);

/** Of the credentials of its API, `ack` and `acs`, no checksum is documented. */
function tokenChecksum(secret: string): CheckResult {
  return secret.startsWith("ac", "packagist_".length) ? "valid" : crc32HexEnd(secret);
}

export const provider: Provider = {
  id: "packagist",
  name: { en: "Private Packagist", zh: "Private Packagist" },
  revoke: "https://packagist.com/profile",
  steps: {
    en: "Regenerate your own token at {page} (an organization's under its Settings > Authentication Tokens, API credentials under API Access), deploy the new one, then look at the organization's log",
    zh: "在 {page} 重新生成自己的令牌（组织的在 Settings > Authentication Tokens，API 凭据在「API Access」），部署新令牌，再查看组织日志",
  },
  why: {
    en: "Whoever has it downloads the source of your private packages; API credentials also change packages and who may read them.",
    zh: "拿到它的人可以下载你的私有包源代码；API 凭据还能改动包及其读取权限。",
  },
  references: ["https://packagist.com/docs/composer-authentication", "https://packagist.com/docs/api"],
};

export const texts = keyTexts(provider, {
  "packagist-token": { title: { en: "Private Packagist token", zh: "Private Packagist 令牌" } },
});

export const examples: SecretExamples = {
  "packagist-token": {
    hits: [
      "packagist_ort_{hex:60}{crchex:0}",
      "packagist_acs_{hex:64}",
      {
        text: '{"http-basic": {"repo.packagist.com": {"username": "token", "password": "packagist_uut_{hex:60}{crchex:73}"}}}\n',
        path: "auth.json",
      },
    ],
    misses: ["packagist_ort_{hex:67}", "packagist_out_{hex:69}", "packagist_oqt_{hex:68}"],
    doubtful: ["packagist_out_{hex:68}"],
  },
};
