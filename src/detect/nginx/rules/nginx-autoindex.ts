import type { RuleText } from "../../../model/rule.ts";
import { inherited } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { placesOf } from "../places.ts";

export const rule: NginxRule = {
  id: "nginx-autoindex",
  family: "nginx",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "off" },
  checklist: ["application"],
  judge({ context }) {
    const on = inherited(context, "autoindex").at(-1);
    return on?.args[0]?.value === "on" ? [{ subject: "", places: placesOf([on], on.at) }] : [];
  },
  guard({ context }) {
    const off = inherited(context, "autoindex").at(-1);
    return off?.args[0]?.value === "off" ? { places: placesOf([off], off.at) } : undefined;
  },
};

export const texts: RuleText = {
  title: { en: "Directory listing", zh: "开启了目录列表" },
  titles: {
    default: { en: "{where} lists its directories", zh: "{where} 会列出目录内容" },
    weakened: { en: "{where} lists its directories now", zh: "{where} 现在会列出目录内容" },
  },
  why: {
    en: "A listing shows every file to whoever asks, also those that nobody meant to link: backups, uploads, dumps.",
    zh: "任何人都能看到目录里的全部文件，包括没打算公开的备份、上传文件和数据库导出。",
  },
  fix: { en: "Remove autoindex, or set it to off", zh: "删除 autoindex，或改为 off" },
  messages: {
    default: {
      en: "A request for a folder of {where} without an index page gets the list of its files.",
      zh: "访问 {where} 下没有首页文件的目录时，会返回文件列表。",
    },
    weakened: { en: "autoindex was off for {where}.", zh: "{where} 之前关闭了 autoindex。" },
    ...relatedTexts,
  },
  references: ["https://nginx.org/en/docs/http/ngx_http_autoindex_module.html"],
};
