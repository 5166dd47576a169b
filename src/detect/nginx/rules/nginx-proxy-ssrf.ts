import type { RuleText } from "../../../model/rule.ts";
import { type NginxContext, ownOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { placesOf, valuesAt } from "../places.ts";
import { beginsPath, definitionsOf, isFromRequest } from "../variables.ts";

const NEXT = /^\$(?:\{(\w{1,100})\}|(\w{1,100}))/;

export const rule: NginxRule = {
  id: "nginx-proxy-ssrf",
  family: "nginx",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["application"],
  judge({ context, key }) {
    const pass = ownOf(context, "proxy_pass").find(({ args }) => args[0] !== undefined);
    // Only nginx itself sends requests into an internal location.
    if (pass === undefined || ownOf(context, "internal").length > 0) return [];
    const variable = hostVariable(pass.args[0]?.value ?? "", context, new Set());
    return variable === undefined ? [] : [{ subject: "", places: [valuesAt(pass), key], values: { variable } }];
  },
  guard({ context }) {
    const passes = ownOf(context, "proxy_pass");
    const [pass] = passes;
    return pass === undefined ? undefined : { places: placesOf(passes, pass.at) };
  },
};

/** The variable in the address before its path that a request decides. `seen`: those that were followed on the way here. */
function hostVariable(address: string, context: NginxContext, seen: Set<string>): string | undefined {
  const scheme = /^(?:[a-z]{1,10}|\$\w{1,100}|\$\{\w{1,100}\}):\/\//i.exec(address);
  let rest = address.slice(scheme?.[0].length ?? 0);
  for (let hasHost = false; rest !== "" && !/^[/?#]/.test(rest); hasHost = true) {
    const variable = NEXT.exec(rest);
    if (variable !== null) {
      const name = variable[1] ?? variable[2] ?? "";
      if (hasHost && beginsPath(name, context)) return undefined;
      if (scheme === null && !hasHost) return wholeAddress(name, context, seen);
      if (isFromRequest(name, context)) return `$${name}`;
    }
    rest = rest.slice(variable?.[0].length ?? 1);
  }
  return undefined;
}

/** Of a variable that holds an address with its scheme. */
function wholeAddress(name: string, context: NginxContext, seen: Set<string>): string | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  const definitions = definitionsOf(name, context);
  if (definitions.length === 0) return isFromRequest(name, context) ? `$${name}` : undefined;
  for (const definition of definitions) {
    const found = hostVariable(definition.value, definition.context, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const texts: RuleText = {
  title: { en: "proxy_pass to a host that the request names", zh: "proxy_pass 目标由请求控制（SSRF）" },
  titles: {
    default: { en: "{where} lets a request choose the host behind it", zh: "{where} 允许请求指定后端主机" },
    weakened: { en: "{where} lets a request choose the host behind it now", zh: "{where} 现在允许请求指定后端主机" },
  },
  why: {
    en: "Anyone can have nginx fetch from inside the network: databases, admin pages, the metadata service of the cloud.",
    zh: "任何人都能借 Nginx 访问内网：数据库、管理页面、云主机的元数据服务。",
  },
  fix: {
    en: "Name the host, or look it up with a map that lists those that are allowed",
    zh: "写死后端主机，或用 map 列出允许的主机",
  },
  messages: {
    default: {
      en: "The host of this proxy_pass comes from {variable}, which whoever sends the request decides.",
      zh: "此处 proxy_pass 的主机来自 {variable}，由发送请求的人决定。",
    },
    weakened: {
      en: "The host of this proxy_pass comes from {variable} now, which whoever sends the request decides.",
      zh: "此处 proxy_pass 的主机现在来自 {variable}，由发送请求的人决定。",
    },
    ...relatedTexts,
  },
  references: [
    "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html",
    "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass",
  ],
};
