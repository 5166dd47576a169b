import type { RuleText } from "../../../model/rule.ts";
import { containsNetwork } from "../../../parse/networks.ts";
import { parseSquid, type SquidAccess, type SquidConf } from "../../../parse/squid-conf.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { Found } from "../../found.ts";
import type { ProxyRule } from "../proxy-rule.ts";

/** What a proxy for code that nobody trusts must not reach. */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.169.254/32"];

export const rule: ProxyRule = {
  id: "squid-open-proxy",
  family: "proxy",
  kind: "squid",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["network-isolation"],
  judge({ text, key }) {
    const conf = parseSquid(text);
    const [first] = conf.access;
    if (first === undefined) return [];
    const opening = conf.access.find((line) => decidesAll(line, conf));
    const broad = conf.access.find((line) => isBroad(line, conf));
    const lost: readonly Found[] = PRIVATE.filter((network) => denialOf(network, conf) === undefined).map(
      (network) => ({
        subject: network,
        places: [broad?.at ?? first.at, key],
        exempt: true,
        values: { networks: network },
      }),
    );
    if (opening?.allows === true) return [{ subject: "", places: [opening.at], values: { networks: "" } }, ...lost];
    // Without a line that decides all, Squid does the opposite of the last one.
    const last = conf.access.at(-1);
    if (opening === undefined && last?.allows === false)
      return [{ subject: "", places: [last.at], message: "implicit", values: { networks: "" } }, ...lost];
    return lost;
  },
  guard({ text }, { subject, message }) {
    const conf = parseSquid(text);
    if (subject !== "") {
      const denial = denialOf(subject, conf);
      return denial === undefined ? undefined : { places: [denial.at], message: "reach" };
    }
    const deny = conf.access.find((line) => decidesAll(line, conf));
    return deny === undefined || deny.allows
      ? undefined
      : { places: [deny.at], ...(message === undefined ? {} : { message: "implicitNow" }) };
  },
};

/** No request gets past the line. */
function decidesAll({ lists }: SquidAccess, conf: SquidConf): boolean {
  return lists.every((name) => isEveryone(name, conf));
}

function isEveryone(name: string, { lists }: SquidConf): boolean {
  const list = lists.get(name);
  return list?.type === "src" && list.values.some((value) => /^(?:all|0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/.test(value));
}

/** Lets clients in whatever they ask for: nothing on the line is about the target. */
function isBroad({ allows, lists }: SquidAccess, conf: SquidConf): boolean {
  return (
    allows &&
    lists.every((name) => !name.startsWith("!") && conf.lists.get(name)?.type === "src" && name !== "localhost")
  );
}

/** The line that keeps everyone from `network`; one behind a line that lets clients in comes too late. */
function denialOf(network: string, conf: SquidConf): SquidAccess | undefined {
  for (const line of conf.access) {
    if (isBroad(line, conf)) return undefined;
    if (!line.allows && line.lists.every((name) => isEveryone(name, conf) || isTarget(name, network, conf)))
      return line;
  }
  return undefined;
}

function isTarget(name: string, network: string, { lists }: SquidConf): boolean {
  const list = lists.get(name);
  return list?.type === "dst" && list.values.some((value) => containsNetwork(value, network));
}

export const texts: RuleText = {
  title: { en: "Squid lets everyone through", zh: "Squid 代理放行所有请求" },
  titles: {
    default: { en: "Squid lets every request through", zh: "Squid 放行所有请求" },
    implicit: { en: "Squid lets through what no line refuses", zh: "Squid 放行未被拒绝的所有请求" },
    weakened: { en: "Squid lets every request through now", zh: "Squid 现在放行所有请求" },
    implicitNow: { en: "Squid lets through what no line refuses now", zh: "Squid 现在放行未被拒绝的所有请求" },
    reach: { en: "Squid lets requests into the private network now", zh: "Squid 现在允许访问内网地址" },
  },
  why: {
    en: "This proxy stands between code or URLs of users and the internal network; opened, it carries their requests to databases, admin pages and the cloud's metadata service.",
    zh: "这个代理隔在用户提交的代码或链接与内网之间；一旦放开，请求就能到达数据库、管理页面和云主机的元数据服务。",
  },
  fix: {
    en: "Put http_access deny for private networks first, allow only known clients, end with http_access deny all",
    zh: "先写拒绝内网地址的 http_access deny，只放行已知客户端，最后以 http_access deny all 收尾",
  },
  messages: {
    default: {
      en: "This line allows every client and every target, before anything refuses the rest.",
      zh: "该行放行所有客户端和所有目标，后面的拒绝规则不再起作用。",
    },
    implicit: {
      en: "The last http_access line denies and none denies all: Squid then allows whatever fits no line.",
      zh: "最后一条 http_access 是 deny，又没有 deny all：未匹配的请求会被 Squid 放行。",
    },
    weakened: { en: "The rest was refused with deny all before.", zh: "之前由 deny all 拒绝其余请求。" },
    implicitNow: {
      en: "deny all is gone, so Squid allows whatever fits no line.",
      zh: "deny all 已被删除，未匹配的请求会被 Squid 放行。",
    },
    reach: {
      en: "Requests to {networks} were refused before.",
      zh: "对 {networks} 的请求之前会被拒绝。",
    },
    ...relatedTexts,
  },
  references: [
    "https://www.squid-cache.org/Doc/config/http_access/",
    "https://docs.dify.ai/en/learn-more/faq/install-faq",
  ],
};
