import type { Snapshot } from "../../../model/document.ts";
import type { RuleText } from "../../../model/rule.ts";
import { type Mark, readSource } from "../../../parse/compose-source-text.ts";
import { isComposeName, isWorkflowPath } from "../../../parse/path-class.ts";
import type { RepositoryRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";

const SCANNER = /\b(?:trivy|grype|clair|anchore)|\bsnyk[ /_-]container|\bdocker[ /_-]scout|\bcontainer[_-]scanning/i;
/** Of YAML and of Groovy. */
const COMMENT = /^\s*(?:#|\/\/)/;

export const rule: RepositoryRule = {
  id: "compose-no-image-scan",
  family: "compose",
  scope: "repository",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "warn", existing: "off" },
  checklist: ["vulnerability-management", "container"],
  reads: isWorkflowPath,
  judge(snapshot) {
    const files = ciFiles(snapshot);
    if (scanStep(snapshot, files) !== undefined) return [];
    const [first, ...rest] = [...files, ...snapshot.list().filter(isComposeName).slice(0, 1)].flatMap(
      (path) => firstLine(snapshot, path) ?? [],
    );
    return first === undefined ? [] : [{ subject: "ci", places: [first, ...rest] }];
  },
  guard(base) {
    const step = scanStep(base, ciFiles(base));
    return step === undefined ? undefined : { places: [step] };
  },
};

function ciFiles(snapshot: Snapshot): readonly string[] {
  return snapshot.list().filter(isWorkflowPath);
}

/** The first line that runs a scanner of images. */
function scanStep(snapshot: Snapshot, files: readonly string[]): Mark | undefined {
  for (const path of files) {
    const text = readSource(snapshot, path);
    let start = 0;
    for (const line of text?.view.string().split("\n") ?? []) {
      if (text !== undefined && !COMMENT.test(line) && SCANNER.test(line))
        return { text, start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
      start += line.length + 1;
    }
  }
  return undefined;
}

function firstLine(snapshot: Snapshot, path: string): Mark | undefined {
  const text = readSource(snapshot, path);
  return text === undefined
    ? undefined
    : { text, start: 0, end: (text.view.string().split("\n", 1)[0] ?? "").trimEnd().length };
}

export const texts: RuleText = {
  title: { en: "No image scan in CI", zh: "CI 中没有镜像漏洞扫描" },
  titles: {
    weakened: { en: "The image scan is gone from CI", zh: "CI 中的镜像漏洞扫描被移除" },
  },
  why: {
    en: "Known holes in the images that the stack runs go unnoticed until somebody uses them.",
    zh: "所用镜像里的已知漏洞没人发现，直到被人利用。",
  },
  fix: {
    en: "Add a job that runs Trivy, Grype or Docker Scout over the images",
    zh: "在 CI 中加入 Trivy、Grype 或 Docker Scout 扫描镜像的步骤",
  },
  messages: {
    default: { en: "No workflow runs a scanner of images.", zh: "没有任何工作流扫描镜像。" },
    weakened: {
      en: "A step scanned the images before the change, now none does.",
      zh: "改动之前有扫描镜像的步骤，现在没有了。",
    },
    ...relatedTexts,
  },
  references: ["https://github.com/aquasecurity/trivy-action", "https://docs.docker.com/scout/integrations/ci/"],
};
