import type { RuleText } from "../../../model/rule.ts";
import { baseName } from "../../../parse/path-class.ts";
import { besideTexts, untrackTexts } from "../beside-texts.ts";
import type { EnvFileRule } from "../env-file-rule.ts";
import { heldSecrets } from "../held-secrets.ts";

export const rule: EnvFileRule = {
  id: "env-file-private-keys",
  family: "env-file",
  severity: "critical",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  judge(change) {
    const found = isKeysFile(change.path) ? heldSecrets(rule.id, change) : undefined;
    return found === undefined ? [] : [found];
  },
};

/** Where dotenvx keeps the private keys of the env files that it encrypts. */
export function isKeysFile(path: string): boolean {
  return /^\.env\.keys$/i.test(baseName(path));
}

export const texts: RuleText = {
  title: { en: "dotenvx private keys are tracked", zh: "dotenvx 私钥被 Git 跟踪" },
  titles: {
    staged: { en: "dotenvx private keys are about to be committed", zh: "dotenvx 私钥即将被提交" },
    pushed: { en: "dotenvx private keys are in the repository", zh: "dotenvx 私钥在仓库中" },
  },
  why: {
    en: "Whoever has these keys can decrypt every .env file that was encrypted for them, in all of the history.",
    zh: "拿到这些私钥的人可以解密历史中所有用它们加密的 .env 文件。",
  },
  ...untrackTexts,
  messages: {
    default: {
      en: "Private keys in {path} (name:line): {names}.",
      zh: "{path} 中的私钥（名称:行号）：{names}。",
    },
    unpushed: {
      en: "Private keys in {path} (name:line): {names}. Not pushed yet: take the file out of the commits that hold it.",
      zh: "{path} 中的私钥（名称:行号）：{names}。尚未推送：从含有它的提交中去掉该文件。",
    },
    pushed: {
      en: "Private keys in {path} (name:line): {names}. Already pushed: run `npx dotenvx rotate`, and replace the secrets that they encrypted.",
      zh: "{path} 中的私钥（名称:行号）：{names}。已经推送：运行 `npx dotenvx rotate`，并轮换它们加密过的密钥。",
    },
    history: {
      en: "Private keys in {path} (name:line): {names}. An old commit holds it: run `npx dotenvx rotate`, and replace the secrets that they encrypted.",
      zh: "{path} 中的私钥（名称:行号）：{names}。旧提交中含有该文件：运行 `npx dotenvx rotate`，并轮换它们加密过的密钥。",
    },
    existing: {
      en: "Private keys in {path} before this change (name:line): {names}.",
      zh: "此次改动之前，{path} 中已有的私钥（名称:行号）：{names}。",
    },
    holds: { en: "{name} is a private key", zh: "{name} 是私钥" },
    ...besideTexts,
  },
  references: ["https://dotenvx.com/docs/env-keys-file"],
};
