import type { Snapshot } from "../../../model/document.ts";
import type { RuleText } from "../../../model/rule.ts";
import type { FileReference } from "../../../parse/compose-loading.ts";
import { isIgnoredPath } from "../../../parse/git-ignore.ts";
import { isEnvFileName } from "../../../parse/path-class.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ProjectRule = {
  id: "compose-unresolved-reference",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  judge({ project, snapshot }) {
    const found = new Map<string, Found>();
    for (const reference of project.references) {
      if (reference.found || isExpectedlyMissing(reference, snapshot)) continue;
      const { kind, written, missingService, at } = reference;
      const subject = `${kind}:${written}${missingService === undefined ? "" : `#${missingService}`}`;
      const message = missingService !== undefined ? "noService" : reference.path === undefined ? "outside" : undefined;
      const values = { kind, written, wanted: missingService ?? "" };
      if (!found.has(subject))
        found.set(subject, { subject, places: [at], values, ...(message === undefined ? {} : { message }) });
    }
    return [...found.values()];
  },
};

/** What stays out of the repository on purpose: optional or ignored files, those with a template beside them, paths of the host. */
function isExpectedlyMissing(
  { path, required, remote, kind, missingService, written }: FileReference,
  snapshot: Snapshot,
): boolean {
  if (!required || remote === true) return true;
  if (missingService !== undefined) return false;
  if (path === undefined) return kind === "env_file" && /^(?:[/~\\]|[A-Za-z]:)/.test(written);
  if (["example", "sample", "template", "dist"].some((suffix) => snapshot.has(`${path}.${suffix}`))) return true;
  return isEnvFileName(path) && isIgnoredPath(path, snapshot);
}

export const texts: RuleText = {
  title: { en: "Referenced file is missing", zh: "引用的文件不存在" },
  titles: { default: { en: "{written} is not in the repository", zh: "仓库中没有 {written}" } },
  why: {
    en: "What the missing file would set cannot be checked, and the project does not start for the next person.",
    zh: "缺失的文件会设置什么无从检查，别人也无法启动该项目。",
  },
  fix: { en: "Add the file, or remove the reference", zh: "补上被引用的文件，或删除引用" },
  messages: {
    default: {
      en: "`{kind}` names {written}, and there is no such file.",
      zh: "`{kind}` 引用了 {written}，但没有这个文件。",
    },
    noService: {
      en: "`extends` names service {wanted}, and there is none of this name.",
      zh: "`extends` 引用了服务 {wanted}，但没有这个服务。",
    },
    outside: {
      en: "`{kind}` names {written}, which lies outside the repository and was not read.",
      zh: "`{kind}` 引用的 {written} 在仓库之外，未读取。",
    },
    weakened: {
      en: "`{kind}` names {written}, and there is no such file any more.",
      zh: "`{kind}` 引用的 {written} 已不存在。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/extension/"],
};
