import { type Detection, RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { baseName } from "../../../parse/path-class.ts";
import { besideTexts, untrackTexts } from "../beside-texts.ts";
import type { EnvFileChange, EnvFileRule } from "../env-file-rule.ts";
import { completed, fileValues, heldSecrets } from "../held-secrets.ts";
import { ignoring } from "../ignoring.ts";
import { isKeysFile } from "./env-file-private-keys.ts";

export const rule: EnvFileRule = {
  id: "env-file-committed",
  family: "env-file",
  severity: "critical",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  judge(change) {
    if (isKeysFile(change.path)) return [];
    const found = heldSecrets(rule.id, change) ?? noteOf(change);
    return found === undefined ? [] : [found];
  },
};

/** A new env file without a secret is a note: the next edit may bring one. An encrypted one is meant to be there. */
function noteOf(change: EnvFileChange): Detection | undefined {
  const { path, head, base, elsewhere, hasBase } = change;
  const isNew = base === undefined && elsewhere.length === 0;
  if (head === undefined || head.encrypted || !isNew || !/^\.env|\.env$/i.test(baseName(path))) return undefined;
  const note: Detection = {
    ruleId: rule.id,
    place: { path, span: { start: 0, end: 0 } },
    subject: baseName(path),
    message: "note",
    values: fileValues(head),
    severity: "info",
    gateAtMost: "summary",
    rank: RANK.config,
    ...(hasBase ? { status: "introduced" } : {}),
  };
  return completed(note, ignoring(change));
}

export const texts: RuleText = {
  title: { en: "An .env file with secrets", zh: "含密钥的 .env 文件" },
  titles: {
    "working-tree": { en: "An .env file with secrets is here", zh: "此处有含密钥的 .env 文件" },
    staged: { en: "An .env file is about to be committed", zh: ".env 文件即将被提交" },
    unpushed: { en: "An .env file is committed", zh: ".env 文件已提交" },
    pushed: { en: "An .env file is in the repository", zh: ".env 文件在仓库中" },
    history: { en: "An old commit holds an .env file", zh: "旧提交中有 .env 文件" },
    changed: { en: "Secrets are added to a tracked .env file", zh: "已跟踪的 .env 文件新增了密钥" },
    weakened: { en: "Secrets of an encrypted .env file are in plain text now", zh: "已加密的 .env 文件出现了明文密钥" },
    existing: { en: "A tracked .env file holds secrets", zh: "已跟踪的 .env 文件含密钥" },
    note: { en: "An .env file is tracked", zh: ".env 文件被 Git 跟踪" },
  },
  why: {
    en: "Git keeps every version: deleting the file later does not take it back.",
    zh: "Git 会保留每个版本，之后再删除也收不回来。",
  },
  ...untrackTexts,
  messages: {
    default: {
      en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}.",
      zh: "{path} 的 {variables} 个变量中有 {secrets} 个含密钥（名称:行号）：{names}。",
    },
    staged: {
      en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. Not committed yet: take the file out; rotate them only if they were shared elsewhere.",
      zh: "{path} 的 {variables} 个变量中有 {secrets} 个含密钥（名称:行号）：{names}。尚未提交：取消暂存即可，只有在别处分享过才需要轮换。",
    },
    unpushed: {
      en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. Not pushed yet: take the file out of the commits that hold it.",
      zh: "{path} 的 {variables} 个变量中有 {secrets} 个含密钥（名称:行号）：{names}。尚未推送：从含有它的提交中去掉该文件。",
    },
    pushed: {
      en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. Already pushed: replace these secrets first, deleting the file is not enough.",
      zh: "{path} 的 {variables} 个变量中有 {secrets} 个含密钥（名称:行号）：{names}。已经推送：先轮换这些密钥，只删除文件并不够。",
    },
    history: {
      en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. An old commit holds it: replace these secrets; rewriting the history is a choice.",
      zh: "{path} 的 {variables} 个变量中有 {secrets} 个含密钥（名称:行号）：{names}。旧提交中含有该文件：轮换这些密钥，是否改写历史由你决定。",
    },
    changed: {
      en: "New or changed in {path}, with secrets (name:line): {names}. What was pushed before has to be replaced as well.",
      zh: "{path} 中新增或改动的密钥变量（名称:行号）：{names}。之前已推送的也要轮换。",
    },
    weakened: {
      en: "In plain text in {path}, encrypted before (name:line): {names}.",
      zh: "{path} 中以下变量之前已加密，现在是明文（名称:行号）：{names}。",
    },
    existing: {
      en: "Variables with secrets in {path} before this change, {secrets} of {variables} (name:line): {names}.",
      zh: "此次改动之前，{path} 的 {variables} 个变量中已有 {secrets} 个含密钥（名称:行号）：{names}。",
    },
    note: {
      en: "No variable in {path} looks like a secret. A later edit may bring one: better to ignore the file.",
      zh: "{path} 中没有像密钥的变量。以后的改动可能带入密钥，最好忽略该文件。",
    },
    holds: { en: "{name} holds a secret", zh: "{name} 含密钥" },
    ...besideTexts,
  },
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
  ],
};
