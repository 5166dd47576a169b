import { RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import { publishedDefault } from "../../published-defaults.ts";
import { isSecretText } from "../../secret-value.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { assignedSecrets, markInContent } from "../content-secrets.ts";
import { inFiles, inMounts } from "../held-files.ts";
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
  checklist: ["key-management", "external-api-keys", "keys-in-git"],
  rank: RANK.generic,
  judge: ({ project }) => [...inContent(project), ...inFiles(project), ...inMounts(project)],
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

export const texts: RuleText = {
  title: { en: "Secret inlined in configs or secrets", zh: "configs 或 secrets 内嵌了明文密钥" },
  titles: {
    default: { en: "{config} holds {name} in plain text", zh: "{config} 以明文写出了 {name}" },
    key: { en: "The private key of {config} is in the repository", zh: "{config} 的私钥在仓库中" },
    config: { en: "The file of config {config} holds a secret", zh: "配置 {config} 的文件含密钥" },
    mounted: {
      en: "Service {service} gets a secret from the repository",
      zh: "服务 {service} 使用了仓库中的密钥",
    },
    mountedKey: {
      en: "Service {service} gets a private key from the repository",
      zh: "服务 {service} 使用了仓库中的私钥",
    },
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
    key: {
      en: "{config} is made of {name}, which holds a private key and is committed.",
      zh: "{config} 来自已提交的 {name}，其中有私钥。",
    },
    config: {
      en: "{config} is made of {name}, which holds a password or a key and is committed.",
      zh: "{config} 来自已提交的 {name}，其中有密码或密钥。",
    },
    mounted: {
      en: "{name} is mounted at {config}; it holds a password or a key and is committed.",
      zh: "{name} 挂载到 {config}，其中有密码或密钥，且已提交。",
    },
    mountedKey: {
      en: "{name} is mounted at {config}; it holds a private key and is committed.",
      zh: "{name} 挂载到 {config}，其中有私钥，且已提交。",
    },
    file: { en: "Secret {config} is made of {name}, which is committed.", zh: "密钥 {config} 来自已提交的 {name}。" },
    weakened: { en: "{config} came from outside the repository before.", zh: "{config} 之前来自仓库之外。" },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/secrets/",
    "https://docs.docker.com/reference/compose-file/configs/",
  ],
};
