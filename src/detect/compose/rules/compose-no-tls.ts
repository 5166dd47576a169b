import type { RuleText } from "../../../model/rule.ts";
import { type Port, reachOf } from "../../../parse/compose-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { ProjectRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { isProxyImage, readImage } from "../images.ts";
import { type Places, placesOf, serviceKeys, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isOff, isOn } from "../settings.ts";

export const rule: ProjectRule = {
  id: "compose-no-tls",
  family: "compose",
  scope: "project",
  class: "missing-good",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", newProject: "summary", weakened: "block", existing: "off" },
  checklist: ["https"],
  judge({ project }) {
    const entry = entryOf(project);
    if (entry === undefined || tlsOf(project) !== undefined) return [];
    const { service, port } = entry;
    return [
      {
        subject: "",
        places: [serviceKeys(service)[0], port.at, ...switchesOf(project).flatMap(variablePlaces)],
        ...(isForDevelopment(service, project) ? { exempt: true } : {}),
        values: { service: service.name, port: port.target },
      },
    ];
  },
  guard({ project }) {
    const places = tlsOf(project);
    return places === undefined ? undefined : { places };
  },
};

interface Entry {
  readonly service: Service;
  readonly port: Port;
}

/** The first port that browsers come to: any of a proxy, else one that means HTTP. */
export function entryOf({ services }: ComposeProject): Entry | undefined {
  for (const service of services.values()) {
    const isProxy = isProxyImage(readImage(service));
    const port = service.ports.find(
      (one) => reachOf(one) === "public" && !one.unknownBind && (isProxy || [80, 3000, 8080].includes(one.target)),
    );
    if (port !== undefined) return { service, port };
  }
  return undefined;
}

/** What speaks TLS here, or may. Dify publishes 443 whether HTTPS is on or off: its switch decides. */
function tlsOf(project: ComposeProject): Places | undefined {
  const switches = switchesOf(project);
  const on = switches.find(
    ({ scalar }) => scalar === undefined || scalar.unknown === true || isOn(scalar.value.trim()),
  );
  if (on !== undefined) return variablePlaces(on);
  const isSwitchedOff = switches.some(({ scalar }) => isOff(scalar?.value.trim() ?? ""));
  for (const service of project.services.values()) {
    const place = (isSwitchedOff ? undefined : portOfTls(service)) ?? certificatesOf(service);
    if (place !== undefined) return [place];
  }
  return undefined;
}

function switchesOf({ services }: ComposeProject): readonly EnvironmentVariable[] {
  return [...services.values()].flatMap(({ environment }) =>
    environment.filter(({ name }) => name === "NGINX_HTTPS_ENABLED"),
  );
}

/** The port by which a service is reached over TLS, going by its number. */
export function portOfTls({ ports }: Service): Mark | undefined {
  return ports.find(({ target, published }) => /^8?443$/.test(String(target)) || /^8?443$/.test(published))?.at;
}

/** Traefik with ACME; a tunnel, whose other end speaks TLS; and a server of its own that is given a certificate. */
function certificatesOf(service: Service): Mark | undefined {
  if (/^(?:cloudflared|tailscale|ngrok)$/.test(readImage(service)?.name ?? "")) return serviceKeys(service)[0];
  const word = startWords(service).find(({ text }) =>
    /certificatesresolvers\.|--ssl-(?:cert|key)file|--tls-cert/i.test(text),
  );
  if (word !== undefined) return placesOf(word.scalar)[0];
  const variable = service.environment.find(({ name }) => /CERTIFICATESRESOLVERS|^LETSENCRYPT_|^ACME_/i.test(name));
  return variable === undefined ? undefined : variablePlaces(variable)[0];
}

export const texts: RuleText = {
  title: { en: "Entry point has no TLS", zh: "入口未启用 HTTPS" },
  titles: {
    default: { en: "Service {service} is entered without TLS", zh: "入口服务 {service} 没有 HTTPS" },
    weakened: { en: "Service {service} is entered without TLS now", zh: "入口服务 {service} 失去了 HTTPS" },
  },
  why: {
    en: "Passwords and session cookies cross the network in plain text: whoever is on the way reads them.",
    zh: "密码和会话 Cookie 以明文传输，途中的人都能读到。",
  },
  fix: {
    en: "Serve 443 with a certificate here; behind a proxy that does, bind the port to 127.0.0.1, or set `compose: {tls-terminated-upstream: true}` in the policy file",
    zh: "在此用证书提供 443 端口；若由上游代理终止 TLS，就把端口绑定到 127.0.0.1，或在策略文件中设置 `compose: {tls-terminated-upstream: true}`",
  },
  messages: {
    default: {
      en: "Service {service} publishes {port} for browsers, and nothing in the project speaks TLS.",
      zh: "服务 {service} 对外发布 {port}，但项目中没有任何 TLS 配置。",
    },
    weakened: {
      en: "Service {service} publishes {port}, and what spoke TLS before is gone or off.",
      zh: "服务 {service} 对外发布 {port}，之前的 TLS 配置被删除或关闭。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"],
};
