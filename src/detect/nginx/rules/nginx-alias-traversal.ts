import type { RuleText } from "../../../model/rule.ts";
import { ownOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { valuesAt } from "../places.ts";

export const rule: NginxRule = {
  id: "nginx-alias-traversal",
  family: "nginx",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["application"],
  judge({ context, key }) {
    const words = context.kind === "location" ? (context.head?.args ?? []) : [];
    const path = words.at(-1)?.value ?? "";
    const isPrefix = words.length === 1 ? !path.startsWith("@") : words[0]?.value === "^~";
    if (!isPrefix || path === "" || path.endsWith("/")) return [];
    const alias = ownOf(context, "alias").find(({ args }) => args[0]?.value.endsWith("/"));
    if (alias === undefined) return [];
    return [{ subject: "", places: [key, valuesAt(alias)], values: { path } }];
  },
  guard({ context }) {
    const path = context.head?.args.at(-1);
    return context.kind === "location" && path?.value.endsWith("/") && ownOf(context, "alias").length > 0
      ? { places: [path.at] }
      : undefined;
  },
};

export const texts: RuleText = {
  title: { en: "Path traversal through alias", zh: "alias 配置可目录穿越" },
  titles: {
    default: { en: "{where} leaks the folder above its alias", zh: "{where} 会泄露 alias 的上级目录" },
    weakened: { en: "{where} leaks the folder above its alias now", zh: "{where} 现在会泄露 alias 的上级目录" },
  },
  why: {
    en: "nginx puts what follows the location after the alias: `..` right behind a location without a final slash leads out of the folder, to sources and settings.",
    zh: "Nginx 把 location 之后的部分直接接到 alias 后面，location 末尾没有斜杠时，紧跟着写 `..` 就能跳出该目录，读到源码和配置。",
  },
  fix: {
    en: "location {path}/ with a final slash, as the alias has one",
    zh: "写成 location {path}/，末尾带斜杠，与 alias 一致",
  },
  messages: {
    default: {
      en: "{path} has no final slash and its alias has one: a request for {path}../ reads the folder above.",
      zh: "{path} 末尾没有斜杠，而 alias 有：请求 {path}../ 就能读到上级目录。",
    },
    weakened: {
      en: "The location of this alias ended with a slash before: a request for {path}../ reads the folder above now.",
      zh: "这个 alias 的 location 之前以斜杠结尾，现在请求 {path}../ 就能读到上级目录。",
    },
    ...relatedTexts,
  },
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"],
};
