import type { RuleText } from "../../../model/rule.ts";
import { isTrue } from "../../../parse/compose-fields.ts";
import type { MountedFile } from "../../../parse/compose-files.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { YamlNode } from "../../../parse/yaml-nodes.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOff, isOn, type SettingJudge } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-traefik-insecure-api",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["access-control", "host"],
  judge(service, { project }) {
    const found = [
      ...flags(service, false),
      ...badSettings(service, opens),
      ...(project.files.mounted.get(service.name) ?? []).flatMap(inFile),
    ];
    // The same switch by command, variable and file is one.
    return [...new Map(found.map((one) => [one.subject, one])).values()];
  },
  guard(base, { subject }) {
    const before = flags(base, true).find((one) => one.subject === subject);
    return before === undefined ? undefined : { places: before.places };
  },
};

const SWITCHES: readonly (readonly [RegExp, string])[] = [
  [/^api[._]insecure$/i, "api.insecure"],
  [/^entrypoints[._][\w-]{1,60}[._]forwardedheaders[._]insecure$/i, "forwardedHeaders.insecure"],
  [/^serverstransport[._]insecureskipverify$/i, "serversTransport.insecureSkipVerify"],
];

function switchNamed(name: string): string | undefined {
  return SWITCHES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Switches on the command line: those that are on, or `isGuard`: those that are off. */
function flags(service: Parameters<typeof startWords>[0], isGuard: boolean): readonly Found[] {
  return startWords(service).flatMap(({ text, scalar }): readonly Found[] => {
    const match = /^--([\w.-]{1,100})(?:=(\w{1,20}))?$/.exec(text);
    const subject = switchNamed(match?.[1] ?? "");
    if (match === null || subject === undefined || scalar.unknown === true) return [];
    const value = match[2] ?? "true";
    if (!(isGuard ? isOff(value) : isOn(value))) return [];
    return [{ subject, places: placesOf(scalar), ...told(subject), ...defaultGate(scalar) }];
  });
}

const opens: SettingJudge = (name, value) => {
  const subject = /^TRAEFIK_/i.test(name) ? switchNamed(name.slice("TRAEFIK_".length)) : undefined;
  return subject === undefined || !isOn(value) ? undefined : told(subject);
};

/** `traefik.yml`, its keys in whatever case. */
function inFile({ root }: MountedFile): readonly Found[] {
  const entryPoints = childOf(root, "entrypoints");
  const points = entryPoints?.kind === "map" ? [...entryPoints.entries.values()].map(({ node }) => node) : [];
  const switches: readonly (readonly [YamlNode | undefined, string])[] = [
    [childOf(childOf(root, "api"), "insecure"), "api.insecure"],
    [childOf(childOf(root, "serverstransport"), "insecureskipverify"), "serversTransport.insecureSkipVerify"],
    ...points.map(
      (point) => [childOf(childOf(point, "forwardedheaders"), "insecure"), "forwardedHeaders.insecure"] as const,
    ),
  ];
  return switches.flatMap(([node, subject]): readonly Found[] =>
    node?.kind === "scalar" && isTrue(node) ? [{ subject, places: placesOf(node), ...told(subject) }] : [],
  );
}

function childOf(node: YamlNode | undefined, name: string): YamlNode | undefined {
  if (node?.kind !== "map") return undefined;
  const key = [...node.entries.keys()].find((one) => one.toLowerCase() === name);
  return key === undefined ? undefined : node.entries.get(key)?.node;
}

function told(subject: string): Pick<Found, "message" | "values"> {
  const message = { "api.insecure": undefined, "forwardedHeaders.insecure": "headers" }[subject] ?? "certificates";
  return { ...(subject === "api.insecure" ? {} : { message }), values: { flag: subject } };
}

export const texts: RuleText = {
  title: { en: "Traefik opened by a switch", zh: "Traefik 启用了不安全的选项" },
  titles: {
    default: { en: "The dashboard of Traefik is open to everyone", zh: "Traefik 面板对所有人开放" },
    headers: {
      en: "Traefik believes what anyone says of where a request came from",
      zh: "Traefik 信任任意来源的转发头",
    },
    certificates: {
      en: "Traefik trusts any certificate of the servers behind it",
      zh: "Traefik 不校验后端服务器的证书",
    },
    weakened: { en: "A protection of Traefik is switched off: {flag}", zh: "Traefik 的一项保护被关闭：{flag}" },
  },
  why: {
    en: "The dashboard shows every route and service; forged headers and certificates get past rules that look at them.",
    zh: "面板会暴露全部路由和服务；伪造的转发头和证书能绕过依赖它们的规则。",
  },
  fix: {
    en: "Remove {flag}; put the dashboard behind a router with a login, and name trusted addresses",
    zh: "去掉 {flag}；面板走带登录的路由，并列出可信地址",
  },
  messages: {
    default: {
      en: "{flag} serves the dashboard and the API on port 8080 without a login.",
      zh: "{flag} 会在 8080 端口免登录提供面板和 API。",
    },
    headers: {
      en: "{flag} takes X-Forwarded-For from anyone, and addresses are then no reason to trust.",
      zh: "{flag} 接受任何人的 X-Forwarded-For，基于来源地址的限制因此失效。",
    },
    certificates: {
      en: "{flag} accepts whatever certificate a server behind Traefik shows.",
      zh: "{flag} 会接受后端服务器出示的任何证书。",
    },
    weakened: { en: "{flag} was off before.", zh: "{flag} 之前是关闭的。" },
    ...relatedTexts,
  },
  references: ["https://doc.traefik.io/traefik/operations/api/"],
};
