import type { RuleText } from "../../../model/rule.ts";
import type { NginxDirective } from "../../../parse/nginx-conf.ts";
import { inherited, type NginxContext } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { placesOf } from "../places.ts";
import { type Definition, definitionsOf, variablesIn } from "../variables.ts";

export const rule: NginxRule = {
  id: "nginx-cors-credentials-wildcard",
  family: "nginx",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["application"],
  judge({ context }) {
    const credentials = headerOf(context, "access-control-allow-credentials");
    const origin = headerOf(context, "access-control-allow-origin");
    if (origin === undefined || credentials?.args[1]?.value.toLowerCase() !== "true") return [];
    const value = origin.args[1]?.value ?? "";
    if (value === "*")
      return [{ subject: "", places: placesOf([origin, credentials], origin.at), degree: 1, message: "any" }];
    if (isTested(context) || !isReflected(value, context, new Set())) return [];
    return [{ subject: "", places: placesOf([origin, credentials], origin.at), degree: 2 }];
  },
  guard({ context }) {
    const origin = headerOf(context, "access-control-allow-origin");
    return origin === undefined ? undefined : { places: placesOf([origin], origin.at) };
  },
};

function headerOf(context: NginxContext, name: string): NginxDirective | undefined {
  return inherited(context, "add_header").findLast(({ args }) => args[0]?.value.toLowerCase() === name);
}

/** Whatever origin a page has comes back. */
function isReflected(value: string, context: NginxContext, seen: Set<string>): boolean {
  return variablesIn(value).some((name) => {
    if (name === "http_origin") return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return definitionsOf(name, context).some((one) => !isChosen(one) && isReflected(one.value, one.context, seen));
  });
}

/** Given only to origins that were looked at. */
function isChosen({ context, key }: Definition): boolean {
  if (key === undefined) return isTested(context);
  return key !== "default" && !(key.startsWith("~") && isAnything(key));
}

/** In an `if` that compares the origin with something. */
function isTested({ kind, head }: NginxContext): boolean {
  const words = (head?.args ?? []).map(({ value }) => value);
  if (kind !== "if" || !words.some((word) => /\$\{?http_origin\b/.test(word)) || words.length < 2) return false;
  return !words.some((word) => word.startsWith("!")) && !isAnything(words.at(-1)?.replace(/\)$/, "") ?? "");
}

/** An expression that any origin meets. */
function isAnything(pattern: string): boolean {
  const bare = pattern.replace(/^~\*?/, "").replaceAll(/[()^$"']/g, "");
  return /^(?:https?\??:(?:\\?\/){2})?(?:\.[*+])?$/.test(bare) || bare === "";
}

export const texts: RuleText = {
  title: { en: "Any origin may read with credentials", zh: "CORS 放行任意来源且携带凭据" },
  titles: {
    default: { en: "{where} lets any site read with the user's session", zh: "{where} 允许任意网站以用户身份读取数据" },
    any: { en: "{where} answers every origin with credentials", zh: "{where} 对所有来源放行并携带凭据" },
    weakened: {
      en: "{where} lets any site read with the user's session now",
      zh: "{where} 现在允许任意网站以用户身份读取数据",
    },
  },
  why: {
    en: "A page that a signed-in user merely visits can call this API as that user and read the answers.",
    zh: "已登录用户只要打开一个恶意网页，该网页就能以其身份调用接口并读取响应。",
  },
  fix: {
    en: "List the allowed origins in a map over $http_origin and send what it gives",
    zh: "用 map 按 $http_origin 列出允许的来源，只返回其中的值",
  },
  messages: {
    default: {
      en: "Whatever Origin a request has is sent back as allowed, with Access-Control-Allow-Credentials.",
      zh: "请求中的任何 Origin 都会原样返回为允许，并带有 Access-Control-Allow-Credentials。",
    },
    any: {
      en: "Access-Control-Allow-Origin is * beside Access-Control-Allow-Credentials: browsers refuse this pair, and the usual next step reflects every origin.",
      zh: "Access-Control-Allow-Origin 为 *，同时又允许凭据：浏览器会拒绝这种组合，接下来往往就改成了反射任意来源。",
    },
    weakened: {
      en: "Only some origins were allowed for {where} before, or none with credentials.",
      zh: "{where} 之前只允许部分来源，或不允许携带凭据。",
    },
    ...relatedTexts,
  },
  references: ["https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#requests_with_credentials"],
};
