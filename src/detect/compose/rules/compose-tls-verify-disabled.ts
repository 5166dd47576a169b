import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { healthWords, startWords, type Word } from "../../../parse/compose-words.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isLoopbackHost } from "../hosts.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOff, isOn, type SettingJudge, settingBefore, settingValue } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-tls-verify-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["https"],
  judge: (service) => [
    ...badSettings(service, trustsAnyone),
    ...blindClients(startWords(service)),
    ...blindClients(healthWords(service)),
  ],
  guard: (base, found) => settingBefore(base, found, trustsAnyone),
};

const VERIFIES = /(?:^|[_.])(?:VERIFY_(?:SSL|CERTS?|TLS)|(?:SSL|TLS)_VERIFY)$/i;

const trustsAnyone: SettingJudge = (name, value, service) => {
  const isBad =
    (/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.test(name) && value === "0") ||
    (VERIFIES.test(name) && isOff(value)) ||
    (/(?:^|_)SSL_CERT_REQS$/i.test(name) && /^(?:CERT_)?NONE$/i.test(value)) ||
    (/(?:^|_)INSECURE_SKIP_VERIFY$/i.test(name) && isOn(value));
  return isBad && !isWithoutTls(name, service) ? { values: { value } } : undefined;
};

/** `REDIS_USE_SSL: false` beside `REDIS_SSL_CERT_REQS`: there is no certificate that could be checked. */
function isWithoutTls(name: string, service: Service): boolean {
  const prefix = /^(.{1,80}?)_(?:VERIFY_|SSL_|TLS_|INSECURE_)/.exec(name)?.[1];
  if (prefix === undefined) return false;
  return ["USE_SSL", "USE_TLS", "SSL", "TLS", "SECURE", "SSL_ENABLED", "TLS_ENABLED"].some((suffix) =>
    isOff(settingValue(service, `${prefix}_${suffix}`) ?? ""),
  );
}

/** `curl -k` and its like, but for a service that asks itself. */
function blindClients(words: readonly Word[]): readonly Found[] {
  const found: Found[] = [];
  let tool = "";
  words.forEach((word, i) => {
    const name = /(?:^|\/)(curl|wget)$/.exec(word.text)?.[1];
    if (name !== undefined || word.isFirst) tool = name ?? "";
    if (!isBlind(tool, word.text) || isOfItself(words, i)) return;
    found.push({
      subject: tool,
      places: placesOf(word.scalar),
      message: "client",
      values: { name: tool, flag: word.text },
      ...defaultGate(word.scalar),
    });
  });
  return found;
}

function isBlind(tool: string, word: string): boolean {
  if (tool === "wget") return word === "--no-check-certificate";
  return tool === "curl" && (word === "--insecure" || /^-[a-jl-zA-Z]{0,10}k[a-zA-Z]{0,10}$/.test(word));
}

/** Whether the address of the call, before or behind its flag, is the container's own. */
function isOfItself(words: readonly Word[], flag: number): boolean {
  const start = words.findLastIndex(({ text }, i) => i < flag && /(?:^|\/)(?:curl|wget)$/.test(text));
  const next = words.findIndex(({ isFirst }, i) => i > flag && isFirst);
  const addresses = words
    .slice(start + 1, next < 0 ? words.length : next)
    .flatMap(({ text }) => /^(?:https?:\/\/)?(\[[\da-f:]{2,45}\]|[\w.-]{1,253})(?=[:/]|$)/i.exec(text)?.[1] ?? []);
  return addresses.some(isLoopbackHost);
}

export const texts: RuleText = {
  title: { en: "Certificate checks off", zh: "关闭了证书校验" },
  titles: {
    default: { en: "Service {service} trusts any certificate", zh: "服务 {service} 不校验证书" },
    client: { en: "Service {service} trusts any certificate", zh: "服务 {service} 不校验证书" },
    weakened: { en: "Service {service} trusts any certificate now", zh: "服务 {service} 现在不再校验证书" },
  },
  why: {
    en: "Encryption without a check protects from nobody on the way: whoever is there shows a certificate of their own and reads along.",
    zh: "不校验证书的加密挡不住中间人：途中的人出示自己的证书就能窃听和篡改。",
  },
  fix: {
    en: "Mount the certificate of your own authority and name it, such as NODE_EXTRA_CA_CERTS or SSL_CERT_FILE",
    zh: "挂载自有 CA 证书并指定路径，例如 NODE_EXTRA_CA_CERTS 或 SSL_CERT_FILE",
  },
  messages: {
    default: {
      en: "`{name}: {value}` accepts whatever certificate is shown.",
      zh: "`{name}: {value}` 会接受任何证书。",
    },
    client: {
      en: "`{name} {flag}` accepts whatever certificate is shown.",
      zh: "`{name} {flag}` 会接受任何证书。",
    },
    weakened: {
      en: "{name} checked certificates before, or left that to whoever deploys.",
      zh: "{name} 之前会校验证书，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"],
};
