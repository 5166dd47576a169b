import type { RuleText } from "../../../model/rule.ts";
import { type CaddyBlock, type CaddyDirective, type Caddyfile, parseCaddyfile } from "../../../parse/caddyfile.ts";
import type { ConfigWord } from "../../../parse/config-words.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import { isInternal } from "../../config-mounts.ts";
import type { Found } from "../../found.ts";
import type { ProxyRule } from "../proxy-rule.ts";

const MAX_SNIPPETS = 5;
const CONTENT = new Set(["reverse_proxy", "php_fastcgi", "file_server"]);

export const rule: ProxyRule = {
  id: "caddy-plain-http",
  family: "proxy",
  kind: "caddy",
  class: "present-bad",
  severity: "medium",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["https"],
  judge({ text, mounts }) {
    const file = parseCaddyfile(text);
    // Behind another proxy plain HTTP is meant; the admin API is not.
    return [...openAdmin(file), ...(isInternal(mounts) ? [] : [...switchedOff(file), ...plainSites(file)])];
  },
  guard(base, { subject, message }, head) {
    const before = parseCaddyfile(base.text);
    if (message === "admin") {
      const admin = optionOf(before, "admin");
      return admin?.args[0] === undefined ? undefined : { places: [admin.args[0].at], message: "adminNow" };
    }
    if (message === "off") {
      const [site] = tlsSites(before);
      return site === undefined ? undefined : { places: [site.at] };
    }
    const sites = tlsSites(before);
    const kept = new Set(tlsSites(parseCaddyfile(head.text)).map(({ value }) => hostOf(value)));
    // A site of every name stands in for one that is gone.
    const lost = sites.find(({ value }) => (subject === "" ? !kept.has(hostOf(value)) : hostOf(value) === subject));
    return lost === undefined ? undefined : { places: [lost.at] };
  },
};

/** Reached from other machines, and whoever reaches it can replace the configuration. */
function openAdmin(file: Caddyfile): readonly Found[] {
  const address = optionOf(file, "admin")?.args[0];
  if (address === undefined || /^(?:off$|unix\/|localhost|127\.|\[::1\]|\{)/.test(address.value)) return [];
  return [
    { subject: "admin", places: [address.at], severity: "high", message: "admin", values: { site: address.value } },
  ];
}

function switchedOff(file: Caddyfile): readonly Found[] {
  const word = optionOf(file, "auto_https")?.args.find(({ value }) => value === "off");
  return word === undefined
    ? []
    : [{ subject: "auto_https", places: [word.at], message: "off", values: { site: "auto_https off" } }];
}

function plainSites(file: Caddyfile): readonly Found[] {
  return sitesOf(file).flatMap((site) => {
    if (!servesContent(site.directives, file, 0) || redirects(site)) return [];
    return site.names
      .filter(({ value }) => isPlain(value))
      .map((word) => ({
        subject: hostOf(word.value),
        places: [word.at] as const,
        values: { site: word.value },
      }));
  });
}

/** Addresses that Caddy gets a certificate for. */
function tlsSites(file: Caddyfile): readonly ConfigWord[] {
  if (optionOf(file, "auto_https")?.args.some(({ value }) => value === "off") === true) return [];
  return sitesOf(file).flatMap(({ names }) => names.filter(({ value }) => !isPlain(value) && !isLocal(value)));
}

function sitesOf({ blocks }: Caddyfile): readonly CaddyBlock[] {
  return blocks.filter(({ kind }) => kind === "site");
}

function optionOf({ blocks }: Caddyfile, name: string): CaddyDirective | undefined {
  return blocks.find(({ kind }) => kind === "global")?.directives.findLast((one) => one.name.value === name);
}

/** `http://...`, or port 80. */
function isPlain(address: string): boolean {
  if (isLocal(address)) return false;
  return /^http:\/\//i.test(address) || /^[^/]{0,255}:80(?:\/|$)/.test(address);
}

function isLocal(address: string): boolean {
  return /^(?:https?:\/\/)?(?:localhost|127\.|\[::1\]|[^/:]{1,255}\.(?:localhost|internal|test)(?:[:/]|$))/i.test(
    address,
  );
}

/** The name alone; empty for a site of every name. */
function hostOf(address: string): string {
  const [host = ""] = address
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .split(/[:/]/, 1);
  return host;
}

/** Directives of its own, or of the snippets that it imports. */
function servesContent(directives: readonly CaddyDirective[], file: Caddyfile, steps: number): boolean {
  return directives.some(({ name, args, block }) => {
    if (CONTENT.has(name.value)) return true;
    if (name.value !== "import") return servesContent(block, file, steps);
    if (steps >= MAX_SNIPPETS) return false;
    const snippet = file.blocks.find(
      ({ kind, names }) => kind === "snippet" && names[0]?.value === `(${args[0]?.value})`,
    );
    return snippet !== undefined && servesContent(snippet.directives, file, steps + 1);
  });
}

function redirects({ directives }: CaddyBlock): boolean {
  return directives.some(
    ({ name, args }) => name.value === "redir" && args.some(({ value }) => value.startsWith("https://")),
  );
}

export const texts: RuleText = {
  title: { en: "Caddy without HTTPS", zh: "Caddy 未启用 HTTPS" },
  titles: {
    default: { en: "Caddy serves {site} over plain HTTP", zh: "Caddy 通过 HTTP 明文提供 {site}" },
    off: { en: "Caddy's automatic HTTPS is switched off", zh: "Caddy 的自动 HTTPS 被关闭" },
    admin: { en: "Caddy's admin API listens on {site}", zh: "Caddy 管理接口监听在 {site}" },
    weakened: { en: "Caddy does not serve HTTPS as before: {site}", zh: "Caddy 不再像之前那样提供 HTTPS：{site}" },
    adminNow: { en: "Caddy's admin API listens on {site} now", zh: "Caddy 管理接口现在监听在 {site}" },
  },
  why: {
    en: "Caddy would get a certificate by itself. Without it logins and sessions cross the network readable; an open admin API lets anyone replace the whole configuration.",
    zh: "Caddy 本可自动签发证书。不用 HTTPS，登录密码和会话就以明文经过网络；管理接口对外开放时，任何人都能替换全部配置。",
  },
  fix: {
    en: "Write the bare host name without http:// and :80, remove auto_https off, keep admin at localhost:2019 or off",
    zh: "只写域名，去掉 http:// 和 :80，删除 auto_https off，admin 保持 localhost:2019 或 off",
  },
  messages: {
    default: {
      en: "The address {site} keeps Caddy from using HTTPS for this site.",
      zh: "站点地址 {site} 使 Caddy 不为其启用 HTTPS。",
    },
    off: {
      en: "With auto_https off Caddy gets no certificates and redirects nobody.",
      zh: "auto_https off 之后，Caddy 不再签发证书，也不再跳转。",
    },
    admin: {
      en: "The admin API has no password, and {site} is not this machine alone.",
      zh: "管理接口没有密码，而 {site} 不只限于本机。",
    },
    weakened: { en: "The site had HTTPS before; {site} takes it away.", zh: "该站点之前使用 HTTPS，{site} 使其失效。" },
    adminNow: {
      en: "The admin API was on another address before; it has no password.",
      zh: "管理接口之前监听在别的地址，它没有密码。",
    },
    ...relatedTexts,
  },
  references: ["https://caddyserver.com/docs/automatic-https", "https://caddyserver.com/docs/caddyfile/options#admin"],
};
