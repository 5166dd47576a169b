import type { Snapshot } from "../../../model/document.ts";
import type { RuleText } from "../../../model/rule.ts";
import { baseName, isTemplateName } from "../../../parse/path-class.ts";
import { loadEnvFile, secretVariables } from "../../env-file/env-file.ts";

import type { Found, ProjectRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ProjectRule = {
  id: "compose-env-file-tracked",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  judge(judged) {
    const found = new Map<string, Found>();
    for (const { kind, path, at } of judged.project.references) {
      if (kind !== "env_file" || path === undefined || found.has(path)) continue;
      if (secretsIn(path, judged.snapshot).length > 0)
        found.set(path, {
          subject: path,
          name: baseName(path),
          places: [at],
          coveredBy: `env-file:${path}`,
          values: { path },
        });
    }
    return [...found.values()];
  },
  isKnown({ head, base, baseSnapshot }, { subject }) {
    if (baseSnapshot === undefined) return false;
    if (secretsIn(subject, baseSnapshot).length > 0) return true;
    // The file has another name now.
    const before = new Set(
      (base?.project.references ?? []).flatMap(({ kind, path }) =>
        kind === "env_file" && path !== undefined ? secretsIn(path, baseSnapshot) : [],
      ),
    );
    return secretsIn(subject, head.snapshot).every((secret) => before.has(secret));
  },
};

/** Names and values of the secrets of a tracked env file; one to copy and fill in has none. They stay in memory. */
function secretsIn(path: string, snapshot: Snapshot): readonly string[] {
  if (isTemplateName(path)) return [];
  return secretVariables(loadEnvFile(path, snapshot)).map(({ name, value }) => `${name}\0${value}`);
}

export const texts: RuleText = {
  title: { en: "env_file names a committed file with secrets", zh: "env_file 指向已提交的密钥文件" },
  titles: { default: { en: "{path} holds secrets and is in the repository", zh: "{path} 含密钥，却在仓库中" } },
  why: {
    en: "Git keeps every version: deleting the file later does not take the secrets back.",
    zh: "Git 会保留每个版本，之后再删除文件也收不回密钥。",
  },
  fix: {
    en: "git rm --cached {path}, add it to .gitignore, and replace what it held",
    zh: "git rm --cached {path}，加入 .gitignore，并轮换其中的密钥",
  },
  messages: {
    default: { en: "`env_file` takes {path}, which git tracks.", zh: "`env_file` 使用了被 Git 跟踪的 {path}。" },
    weakened: {
      en: "`env_file` takes {path}, which git tracks now.",
      zh: "`env_file` 使用的 {path} 现在被 Git 跟踪。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"],
};
