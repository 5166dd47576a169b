import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import { isTemplateName } from "../../../parse/path-class.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import { publishedDefault } from "../../published-defaults.ts";
import { isSecretText } from "../../secret-value.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { assignedSecrets, markInContent } from "../content-secrets.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { partOf } from "../secrets-in-values.ts";

export const rule: ProjectRule = {
  id: "compose-secret-in-config-content",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "high",
  confidence: "medium",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  rank: RANK.generic,
  judge: ({ project }) => [...inContent(project), ...inFiles(project)],
  guard({ project }, { subject }) {
    const [kind = "", name = ""] = subject.split("/");
    const before = mapAt(mapAt(project.root, kind), name);
    const environment = scalarAt(before, "environment");
    const content = scalarAt(before, "content");
    if (environment !== undefined) return { places: placesOf(environment) };
    const isReference = content?.parts?.some(({ source }) => source === "unset" || source === "env") === true;
    return content !== undefined && isReference ? { places: placesOf(content) } : undefined;
  },
};

const KINDS = ["secrets", "configs"] as const;

function inContent({ root }: ComposeProject): readonly Found[] {
  return KINDS.flatMap((kind) =>
    [...(mapAt(root, kind)?.entries ?? [])].flatMap(([name, { node }]): readonly Found[] => {
      const content = node.kind === "map" ? scalarAt(node, "content") : undefined;
      return content === undefined ? [] : secretsOf(content, kind, name);
    }),
  );
}

function secretsOf(content: ScalarNode, kind: string, config: string): readonly Found[] {
  const found: Found[] = [];
  for (const { name, from, to } of assignedSecrets(content.value, kind === "secrets" ? config : "")) {
    const { source, text } = partOf(content, from, to);
    if (source !== "text" && source !== "default") continue;
    if (!isSecretText(name, text) || publishedDefault(name, text) !== undefined) continue;
    const secret = markInContent(content, from, to);
    found.push({
      subject: `${kind}/${config}/${name}`,
      identity: text,
      places: secret.start > content.at.start ? [secret] : placesOf(content),
      secret,
      ...(source === "default" ? { gateAtMost: "warn" } : {}),
      values: { config, name },
    });
  }
  return found;
}

/** A secret whose file lies in the repository; an example and an empty file are left alone. */
function inFiles(project: ComposeProject): readonly Found[] {
  return project.files.contents.flatMap(({ kind, name, file, text }): readonly Found[] => {
    const value = text.view.string().trim();
    if (kind !== "secrets" || isTemplateName(text.path)) return [];
    if (!isSecretText(name, value)) return [];
    return [
      {
        subject: `${kind}/${name}`,
        places: placesOf(file),
        message: "file",
        values: { config: name, name: text.path },
      },
    ];
  });
}

export const texts: RuleText = {
  title: { en: "Secret inlined in configs or secrets", zh: "configs 或 secrets 内嵌了明文密钥" },
  titles: {
    default: { en: "{config} holds {name} in plain text", zh: "{config} 以明文写出了 {name}" },
    file: { en: "The file of secret {config} is in the repository", zh: "密钥 {config} 的文件在仓库中" },
    weakened: {
      en: "{config} was a reference, now it holds the secret itself",
      zh: "{config} 原来是引用，现在是明文密钥",
    },
  },
  why: {
    en: "Whoever can read the repository has it, and so has every copy of its history.",
    zh: "能读仓库的人都能拿到它，历史记录的每份副本里也都有。",
  },
  fix: {
    en: "Take it from outside: `environment:` of a secret, or a file that git ignores",
    zh: "从仓库外部提供：用 secrets 的 `environment:`，或 Git 忽略的文件",
  },
  messages: {
    default: { en: "{name} is written out in {file}.", zh: "{file} 中直接写出了 {name} 的值。" },
    file: { en: "Secret {config} is made of {name}, which is committed.", zh: "密钥 {config} 来自已提交的 {name}。" },
    weakened: { en: "{config} came from outside the repository before.", zh: "{config} 之前来自仓库之外。" },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/secrets/",
    "https://docs.docker.com/reference/compose-file/configs/",
  ],
};
