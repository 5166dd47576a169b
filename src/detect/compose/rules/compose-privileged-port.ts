import type { RuleText } from "../../../model/rule.ts";
import { type Port, scalarsAt } from "../../../parse/compose-fields.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isUnpublished, placesOfPort, subjectOf } from "../exposure.ts";
import { isProxyImage, readImage } from "../images.ts";
import { relatedTexts } from "../related-texts.ts";

const FIRST_FREE = 1024;

export const rule: ServiceRule = {
  id: "compose-privileged-port",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "off", existing: "off" },
  checklist: ["host"],
  judge(service) {
    if (isUnpublished(service) || cannotBind(service)) return [];
    const isProxy = isProxyImage(readImage(service));
    return service.ports.flatMap((port): readonly Found[] => {
      const low = lowPorts(port);
      const [first] = low;
      // The web's own ports are what a reverse proxy is for.
      if (first === undefined) return [];
      const isEntry = isProxy && low.every((number) => number === 80 || number === 443);
      const found: Found = { subject: subjectOf(port), places: placesOfPort(port), values: { port: first } };
      return [isEntry ? { ...found, exempt: true, isUsual: true } : found];
    });
  },
};

/** Where the ranges of the host and the container begin, as far as that is below 1024; 0 lets the host choose. */
function lowPorts({ published, target }: Port): readonly number[] {
  const host = Number(/^\d{1,5}/.exec(published)?.[0] ?? 0);
  return [host, target].filter((number) => number > 0 && number < FIRST_FREE);
}

function cannotBind({ node }: Service): boolean {
  const names = (field: string): readonly string[] =>
    scalarsAt(node, field).map(({ value }) => value.toUpperCase().replace(/^CAP_/, ""));
  const [drops, adds] = [names("cap_drop"), names("cap_add")];
  if (adds.includes("NET_BIND_SERVICE") || adds.includes("ALL")) return false;
  return drops.includes("NET_BIND_SERVICE") || drops.includes("ALL");
}

export const texts: RuleText = {
  title: { en: "Port below 1024 published", zh: "发布了 1024 以下的端口" },
  titles: { default: { en: "Service {service} publishes port {port}", zh: "服务 {service} 发布了 {port} 端口" } },
  why: {
    en: "Programs trust what answers on these ports, and in the container the right to bind them is one more to hold.",
    zh: "其他程序默认信任这些端口上的服务，容器也要多持有一项绑定特权端口的权限。",
  },
  fix: {
    en: "Use a port from 1024 on, and leave 80 and 443 to the reverse proxy",
    zh: "改用 1024 及以上的端口，80 和 443 留给反向代理",
  },
  messages: {
    default: { en: "Port {port} is below 1024.", zh: "{port} 端口小于 1024。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#ports"],
};
