import type { RuleText } from "../../../model/rule.ts";
import type { EnvironmentVariable } from "../../../parse/compose-service.ts";
import { publishedDefault } from "../../published-defaults.ts";
import { isSigningKeyName, type KeyWeakness, keyWeakness } from "../../signing-key.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { defaultGate, secretMark, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-weak-secret-key",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["key-management", "application"],
  judge({ environment }) {
    const found: Found[] = [];
    for (const variable of environment) {
      const { name, scalar } = variable;
      const weakness = weaknessOf(variable);
      if (scalar === undefined || weakness === undefined) continue;
      found.push({
        subject: name,
        places: variablePlaces(variable),
        secret: secretMark(scalar),
        message: weakness,
        values: { name },
        ...defaultGate(scalar),
      });
    }
    return found;
  },
  /** Base had a strong key in its place, or took it from elsewhere. */
  guard({ environment }, { subject }) {
    const before = environment.find(({ name }) => name === subject || name === `${subject}_FILE`);
    if (before === undefined || weaknessOf(before) !== undefined) return undefined;
    return { places: variablePlaces(before) };
  },
};

/** A published default has a rule of its own. */
function weaknessOf({ name, scalar }: EnvironmentVariable): KeyWeakness | undefined {
  if (scalar === undefined || scalar.unknown === true || !isSigningKeyName(name)) return undefined;
  return publishedDefault(name, scalar.value) === undefined ? keyWeakness(scalar.value) : undefined;
}

export const texts: RuleText = {
  title: { en: "Short or guessable signing key", zh: "签名密钥过短或易猜" },
  titles: {
    short: {
      en: "{name} of service {service} is too short for a signing key",
      zh: "服务 {service} 的签名密钥 {name} 过短",
    },
    guessable: {
      en: "{name} of service {service} is a guessable signing key",
      zh: "服务 {service} 的签名密钥 {name} 易猜",
    },
    weakened: {
      en: "{name} of service {service} is a weaker signing key now",
      zh: "服务 {service} 的签名密钥 {name} 变弱了",
    },
  },
  why: {
    en: "One token or cookie is enough to try keys against without ever asking your server; who finds it signs in as anyone.",
    zh: "只要拿到一个令牌或 Cookie 就能离线穷举密钥，猜中后可冒充任何用户登录。",
  },
  fix: {
    en: "{name}: ${{name}:?set it in .env}, and there what `openssl rand -hex 32` prints",
    zh: "改为 {name}: ${{name}:?请在 .env 中设置}，其值用 `openssl rand -hex 32` 生成",
  },
  messages: {
    default: { en: "{name} can be guessed.", zh: "{name} 可以被猜出。" },
    short: {
      en: "{name} has fewer than 32 characters; a signing key needs at least 32 random ones.",
      zh: "{name} 不足 32 个字符，签名密钥至少需要 32 个随机字符。",
    },
    guessable: {
      en: "{name} is made of words, repeats or sequences: it takes far fewer guesses than 32 random characters.",
      zh: "{name} 由单词、重复或连续字符组成，比 32 个随机字符容易猜得多。",
    },
    weakened: {
      en: "{name} was a stronger key before, or came from outside the file.",
      zh: "{name} 之前是更强的密钥，或来自文件之外。",
    },
    ...relatedTexts,
  },
  references: [
    "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html",
    "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
  ],
};
