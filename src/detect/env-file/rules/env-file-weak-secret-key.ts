import { type Detection, RANK, type RelatedPlace } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { publishedDefault } from "../../published-defaults.ts";
import { isSigningKeyName, type KeyWeakness, keyWeakness } from "../../signing-key.ts";
import { besideTexts } from "../beside-texts.ts";
import type { EnvFile, EnvVariable } from "../env-file.ts";
import type { EnvFileRule } from "../env-file-rule.ts";
import { fileValues } from "../held-secrets.ts";
import { examplesWith } from "../same-values.ts";

/** More weak keys than that are one carelessness. */
const MAX_TOLD = 50;

export const rule: EnvFileRule = {
  id: "env-file-weak-secret-key",
  family: "env-file",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["key-management", "application"],
  judge({ head, base, elsewhere, hasBase, around }) {
    const before = base === undefined ? elsewhere : [base];
    const keys = signingKeys(before);
    const found = [...signingKeys(head === undefined ? [] : [head]).values()].slice(0, MAX_TOLD).flatMap((key) => {
      const weakness = weaknessOf(key);
      if (weakness === undefined) return [];
      const was = keys.get(key.variable.name);
      const related = examplesWith([key.variable], key.file.path, around.snapshot);
      const detection = detectionOf(key, weakness, related);
      if (!hasBase) return [detection];
      if (was === undefined) return [{ ...detection, status: "introduced" } satisfies Detection];
      if (weaknessOf(was) !== undefined) return [{ ...detection, status: "existing" } satisfies Detection];
      const earlier = { place: { ...placeOf(was), side: "base" as const }, message: "was" };
      return [
        { ...detection, status: "weakened", message: "weakened", related: [earlier, ...related] } satisfies Detection,
      ];
    });
    return found;
  },
};

interface SigningKey {
  readonly file: EnvFile;
  readonly variable: EnvVariable;
}

/** By name; the last assignment of a name is the one in force. */
function signingKeys(files: readonly EnvFile[]): ReadonlyMap<string, SigningKey> {
  const keys = new Map<string, SigningKey>();
  for (const file of files) {
    for (const variable of file.variables)
      if (isSigningKeyName(variable.name)) keys.set(variable.name, { file, variable });
  }
  return keys;
}

/** A published default has a rule of its own. */
function weaknessOf({ variable: { name, value, encrypted } }: SigningKey): KeyWeakness | undefined {
  return encrypted || publishedDefault(name, value) !== undefined ? undefined : keyWeakness(value);
}

function placeOf({ file, variable }: SigningKey): Detection["place"] {
  return { path: file.path, span: file.view.spanOf(variable.valueStart, variable.valueEnd) };
}

function detectionOf(key: SigningKey, weakness: KeyWeakness, related: readonly RelatedPlace[]): Detection {
  const { name } = key.variable;
  const place = placeOf(key);
  return {
    ruleId: rule.id,
    place,
    secret: place.span,
    subject: name,
    message: weakness,
    values: { ...fileValues(key.file), name },
    rank: RANK.config,
    ...(related.length === 0 ? {} : { related }),
  };
}

export const texts: RuleText = {
  title: { en: "Short or guessable signing key", zh: "签名密钥过短或易猜" },
  titles: {
    short: { en: "{name} is too short for a signing key", zh: "{name} 作为签名密钥过短" },
    guessable: { en: "{name} is a guessable signing key", zh: "{name} 是易猜的签名密钥" },
    weakened: { en: "{name} is a weaker signing key now", zh: "签名密钥 {name} 变弱了" },
  },
  why: {
    en: "One token or cookie is enough to try keys against without ever asking your server; who finds it signs in as anyone.",
    zh: "只要拿到一个令牌或 Cookie 就能离线穷举密钥，猜中后可冒充任何用户登录。",
  },
  fix: { en: "{name}=$(openssl rand -hex 32)", zh: "{name}=$(openssl rand -hex 32)" },
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
      en: "{name} was not guessable before this change, and is now.",
      zh: "{name} 在此次改动之前不易猜，现在变得易猜。",
    },
    was: { en: "before the change", zh: "改动之前" },
    sameAsExample: besideTexts.sameAsExample,
  },
  references: [
    "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html",
    "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
  ],
};
