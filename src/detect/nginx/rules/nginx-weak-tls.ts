import type { RuleText } from "../../../model/rule.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { ConfigWord } from "../../../parse/config-words.ts";
import { inherited, type NginxContext } from "../../../parse/nginx-contexts.ts";
import { placesOf as placesOfScalar } from "../../compose/places.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { Found } from "../../found.ts";
import { isTlsServer } from "../listens.ts";
import type { NginxRule, ServiceUnit } from "../nginx-rule.ts";
import { placesOf } from "../places.ts";
import { weakCiphers } from "../weak-ciphers.ts";

/** Each counts by itself, so that one more of them is worse. */
const OLD_VERSIONS: Readonly<Record<string, number>> = { "TLSv1.1": 1, TLSv1: 2, SSLv3: 4, SSLv2: 8 };
const VARIABLE = "NGINX_SSL_PROTOCOLS";

export const rule: NginxRule = {
  id: "nginx-weak-tls",
  family: "nginx",
  class: "present-bad",
  streams: true,
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["https"],
  judge({ context, site }) {
    if (context.kind === "location" || context.kind === "if" || context.kind === "limit_except") return [];
    // The settings around it are those of the servers with TLS.
    if (context.kind === "server" && site.hasTlsServer && !isTlsServer(context)) return [];
    return [...oldProtocols(context), ...weakSuites(context)];
  },
  guard({ context }, { subject }) {
    const [directive] = inherited(context, subject);
    return directive === undefined ? undefined : { places: placesOf([directive], directive.at) };
  },
  services: {
    judge: judgeService,
    guard({ running }) {
      const scalar = running.environment.find(({ name }) => name === VARIABLE)?.scalar;
      return scalar === undefined || scalar.unknown === true ? undefined : { places: placesOfScalar(scalar) };
    },
  },
};

function oldProtocols(context: NginxContext): readonly Found[] {
  const directive = inherited(context, "ssl_protocols").at(-1);
  if (directive === undefined) return [];
  const old = directive.args.filter(({ value }) => value in OLD_VERSIONS);
  if (old.length === 0) return [];
  return [foundOf("ssl_protocols", directive.args, old)];
}

function foundOf(subject: string, all: readonly ConfigWord[], old: readonly ConfigWord[]): Found {
  const [first, ...rest] = old.map(({ at }) => at);
  if (first === undefined) throw new Error("there is an old version");
  const versions = [...new Set(old.map(({ value }) => value))];
  return {
    subject,
    places: [all.length === old.length ? { ...first, end: all.at(-1)?.at.end ?? first.end } : first, ...rest],
    degree: degreeOf(versions),
    values: { weak: versions },
  };
}

function degreeOf(versions: readonly string[]): number {
  return versions.reduce((sum, version) => sum + (OLD_VERSIONS[version] ?? 0), 0);
}

function weakSuites(context: NginxContext): readonly Found[] {
  const directive = inherited(context, "ssl_ciphers").at(-1);
  const [list] = directive?.args ?? [];
  if (directive === undefined || list === undefined) return [];
  const weak = weakCiphers(list.value);
  if (weak.length === 0) return [];
  return [
    {
      subject: "ssl_ciphers",
      places: placesOf([directive], directive.at),
      degree: weak.length,
      message: "ciphers",
      values: { weak },
    },
  ];
}

/** Dify's image writes the variable into its server. */
function judgeService({ running }: ServiceUnit): readonly Found[] {
  const scalar = running.environment.find(({ name }) => name === VARIABLE)?.scalar;
  if (scalar === undefined || scalar.unknown === true) return [];
  const versions = scalar.value.split(/\s+/).filter((word) => word in OLD_VERSIONS);
  if (versions.length === 0) return [];
  return [
    {
      subject: VARIABLE,
      places: placesOfScalar(scalar),
      degree: degreeOf(versions),
      values: { weak: versions },
      ...(isFromDefault(scalar) ? { gateAtMost: "warn" } : {}),
    },
  ];
}

export const texts: RuleText = {
  title: { en: "Old TLS version or cipher", zh: "启用了过时的 TLS 版本或弱加密套件" },
  titles: {
    default: { en: "{where} accepts {weak}", zh: "{where} 接受 {weak}" },
    ciphers: { en: "{where} accepts weak ciphers: {weak}", zh: "{where} 接受弱加密套件：{weak}" },
    weakened: { en: "{where} accepts {weak} now", zh: "{where} 现在接受 {weak}" },
  },
  why: {
    en: "These versions and ciphers have known breaks; a browser can be talked down to them, and what is sent then read.",
    zh: "这些版本和套件已被攻破，攻击者可以诱使连接降级，然后读取传输内容。",
  },
  fix: {
    en: "ssl_protocols TLSv1.2 TLSv1.3; and the ciphers of Mozilla's intermediate profile",
    zh: "使用 ssl_protocols TLSv1.2 TLSv1.3;，加密套件采用 Mozilla 的 intermediate 配置",
  },
  messages: {
    default: { en: "{weak} is switched on for {where}.", zh: "{where} 启用了 {weak}。" },
    ciphers: { en: "The list of ciphers of {where} takes in {weak}.", zh: "{where} 的加密套件包含 {weak}。" },
    weakened: { en: "{weak} was not all switched on for {where} before.", zh: "{where} 之前没有全部启用 {weak}。" },
    ...relatedTexts,
  },
  references: [
    "https://ssl-config.mozilla.org/",
    "https://www.rfc-editor.org/rfc/rfc8996",
    "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_protocols",
  ],
};
