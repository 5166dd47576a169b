import type { RuleText } from "../../../model/rule.ts";
import type { ShapeError } from "../../../parse/compose-shape.ts";
import { shapeCheck } from "../../../parse/compose-shape-loader.ts";
import { isTemplateName } from "../../../parse/path-class.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ProjectRule = {
  id: "compose-invalid-shape",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  judge({ project }) {
    const check = shapeCheck();
    if (check === undefined) return [];
    const found = new Map<string, Found>();
    for (const error of check(project)) {
      if (isTemplateName(error.at.text.path)) continue;
      const one = foundOf(error);
      if (!found.has(one.subject)) found.set(one.subject, one);
    }
    return [...found.values()];
  },
};

function foundOf({ kind, at, where, detail, found }: ShapeError): Found {
  const field = kind === "unknown-key" || kind === "missing-key" ? `${where}:${detail}` : where;
  const isTop = where === "";
  return {
    subject: `${kind}:${field}`,
    places: [at],
    message: isTop && kind === "unknown-key" ? "unknown-top" : kind,
    values: { where, detail, found },
  };
}

export const texts: RuleText = {
  title: { en: "Compose refuses a field's shape", zh: "字段的形式会被 Compose 拒绝" },
  titles: {
    "wrong-type": { en: "{where} has the wrong type", zh: "{where} 的类型不对" },
    "unknown-key": { en: "{where} has no field {detail}", zh: "{where} 没有 {detail} 这个字段" },
    "unknown-top": { en: "Compose files have no field {detail}", zh: "Compose 文件没有 {detail} 这个字段" },
    "missing-key": { en: "{where} lacks {detail}", zh: "{where} 缺少 {detail}" },
  },
  why: {
    en: "Compose does not start a project with such a field; and what a misspelt field was to switch on or off is not set.",
    zh: "含有这种字段的项目 Compose 不会启动；字段名写错时，它本想开启或关闭的设置也不会生效。",
  },
  fix: {
    en: "Write it as the specification has it; `docker compose config` shows whether it loads",
    zh: "按 Compose 规范修改，可用 `docker compose config` 确认能否加载",
  },
  messages: {
    default: { en: "{where} is not as compose wants it.", zh: "{where} 不符合 Compose 规范。" },
    "wrong-type": {
      en: "{where} is of type {found}; compose wants {detail}.",
      zh: "{where} 的类型是 {found}，Compose 要求 {detail}。",
    },
    "unknown-key": {
      en: "{where} has no field {detail}; your own begin with `x-`.",
      zh: "{where} 没有 {detail} 这个字段；自定义字段须以 `x-` 开头。",
    },
    "unknown-top": {
      en: "A compose file has no field {detail} at its top; your own begin with `x-`.",
      zh: "Compose 文件顶层没有 {detail} 这个字段；自定义字段须以 `x-` 开头。",
    },
    "missing-key": { en: "{where} needs a field {detail}.", zh: "{where} 缺少必需的字段 {detail}。" },
    "bad-choice": { en: "{where} has to be one of: {detail}.", zh: "{where} 只能是以下之一：{detail}。" },
    "bad-value": { en: "{where} has a value that compose refuses.", zh: "{where} 的值会被 Compose 拒绝。" },
    repeated: { en: "{where} lists something twice.", zh: "{where} 中有重复的项。" },
    weakened: { en: "{where} is not as compose wants it any more.", zh: "{where} 不再符合 Compose 规范。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/", "https://github.com/compose-spec/compose-spec"],
};
