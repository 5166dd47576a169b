import type { RuleText } from "../../../model/rule.ts";
import type { NginxDirective } from "../../../parse/nginx-conf.ts";
import { enclosing, inherited, isUncertain, type NginxContext, ownOf } from "../../../parse/nginx-contexts.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import { isTlsServer } from "../listens.ts";
import type { NginxRule } from "../nginx-rule.ts";
import { isAside, rootLocation, valuesAt } from "../places.ts";

const LEAST_SECONDS = 15_552_000;

export const rule: NginxRule = {
  id: "nginx-no-hsts",
  family: "nginx",
  class: "missing-good",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["https"],
  judge({ context, key }) {
    const server = enclosing(context, "server");
    if (server === undefined || !isTlsServer(server)) return [];
    if (context === server) {
      if (isSent(server)) return [];
      const [weak] = headersOf(server);
      return weak === undefined
        ? [{ subject: "", places: [key] }]
        : [{ subject: "", places: [valuesAt(weak), key], message: "short" }];
    }
    const [own] = ownOf(context, "add_header");
    // A server without the header is told as a whole.
    if (context.kind !== "location" || own === undefined || !isSent(server)) return [];
    if (isAside(context) || isStrict(context)) return [];
    // Browsers keep what any answer of the host says, so only the first page matters as much as the server.
    const softer = context === rootLocation(server) ? {} : ({ weakenedGateAtMost: "warn" } as const);
    return [{ subject: "", places: [valuesAt(own), key], message: "dropped", ...softer }];
  },
  guard({ context }, { message }) {
    const server = enclosing(context, "server");
    if (server === undefined || !isTlsServer(server)) return undefined;
    const contexts = context === server ? [server, rootLocation(server) ?? server] : [context];
    const header = contexts.flatMap(headersOf).find(isLong);
    if (header === undefined) return undefined;
    return { places: [valuesAt(header)], ...(message === undefined ? {} : { message: `${message}Now` }) };
  },
};

/** By the server itself, or with its first page. */
function isSent(server: NginxContext): boolean {
  const root = rootLocation(server);
  return isStrict(server) || (root !== undefined && isStrict(root));
}

function isStrict(context: NginxContext): boolean {
  return isUncertain(context) || headersOf(context).some(isLong);
}

function headersOf(context: NginxContext): readonly NginxDirective[] {
  const set = inherited(context, "more_set_headers").filter(({ args }) =>
    args.some(({ value }) => /^strict-transport-security\s{0,10}:/i.test(value)),
  );
  const added = inherited(context, "add_header").filter(({ args }) =>
    /^strict-transport-security$/i.test(args[0]?.value ?? ""),
  );
  return [...added, ...set];
}

/** A value that a variable supplies counts as long enough. */
function isLong({ args }: NginxDirective): boolean {
  const value = args.map((word) => word.value).join(" ");
  const age = /max-age\s{0,5}=\s{0,5}"?(\d{1,15})/i.exec(value);
  return age === null ? value.includes("$") : Number(age[1]) >= LEAST_SECONDS;
}

export const texts: RuleText = {
  title: { en: "HTTPS server without HSTS", zh: "HTTPS 站点未启用 HSTS" },
  titles: {
    default: { en: "{where} sends no HSTS header", zh: "{where} 未发送 HSTS 响应头" },
    short: { en: "{where} has browsers remember HTTPS for a short time only", zh: "{where} 的 HSTS 有效期太短" },
    dropped: { en: "{where} drops the HSTS header of its server", zh: "{where} 丢掉了所属站点的 HSTS 响应头" },
    weakened: { en: "{where} lost its HSTS header", zh: "{where} 失去了 HSTS 响应头" },
    shortNow: { en: "{where} shortens HSTS", zh: "{where} 的 HSTS 有效期被缩短" },
    droppedNow: { en: "{where} drops the HSTS header now", zh: "{where} 现在丢掉了 HSTS 响应头" },
  },
  why: {
    en: "Without it a browser tries plain HTTP first, and whoever sits on the network can keep it there and read along.",
    zh: "没有它，浏览器会先走明文 HTTP，同一网络中的人可以让它一直停在 HTTP 上并窃听。",
  },
  fix: {
    en: 'add_header Strict-Transport-Security "max-age=31536000" always; in the server, and again wherever a location has an add_header of its own',
    zh: '在 server 中加上 add_header Strict-Transport-Security "max-age=31536000" always;，凡是自带 add_header 的 location 里也要再写一遍',
  },
  messages: {
    default: {
      en: "{where} listens with TLS and sends no Strict-Transport-Security of at least half a year.",
      zh: "{where} 监听 TLS，但没有发送有效期至少半年的 Strict-Transport-Security。",
    },
    short: {
      en: "The max-age that {where} sends is below half a year (15552000).",
      zh: "{where} 发送的 max-age 不足半年（15552000）。",
    },
    dropped: {
      en: "{where} has an add_header of its own, so nginx sends none of its server's.",
      zh: "{where} 自带 add_header，Nginx 因此不再发送上一级的任何 add_header。",
    },
    weakened: {
      en: "{where} sent Strict-Transport-Security before.",
      zh: "{where} 之前会发送 Strict-Transport-Security。",
    },
    shortNow: {
      en: "{where} sent a longer max-age before; now it is below half a year.",
      zh: "{where} 之前的 max-age 更长，现在不足半年。",
    },
    droppedNow: {
      en: "An add_header of its own makes {where} lose the HSTS header that it had.",
      zh: "{where} 自带了 add_header，原有的 HSTS 响应头因此丢失。",
    },
    ...relatedTexts,
  },
  references: [
    "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header",
    "https://www.rfc-editor.org/rfc/rfc6797",
  ],
};
