import type { RuleText } from "../../../model/rule.ts";
import { isTrue, reachOf } from "../../../parse/compose-fields.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { hostPaths, isRuntimeSocket } from "../host-paths.ts";
import { readImage } from "../images.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-docker-socket",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "critical",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["run-as-user", "container"],
  judge(service, { project }) {
    const soft = isSocketProxy(service) ? ({ gateAtMost: "warn" } as const) : {};
    const found: Found[] = [];
    for (const mount of hostPaths(service, project)) {
      if (!isRuntimeSocket(mount)) continue;
      const { path: source, readOnly, places } = mount;
      const byDefault = isFromDefault(mount.scalar);
      found.push({
        subject: source,
        places,
        degree: (byDefault ? 0 : 2) + (readOnly ? 1 : 2),
        ...(byDefault ? { gateAtMost: "warn" } : soft),
        message: readOnly ? "readOnly" : "default",
        values: { source },
      });
    }
    const api = service.node.entries.get("use_api_socket")?.node;
    if (api?.kind === "scalar" && isTrue(api))
      found.push({ subject: "use_api_socket", places: placesOf(api), degree: 4, values: { source: "use_api_socket" } });
    return found;
  },
  guard(base) {
    const proxy = base.environment.find(
      ({ name, scalar }) => name === "DOCKER_HOST" && scalar?.value.startsWith("tcp://"),
    );
    return proxy?.scalar === undefined ? undefined : { places: placesOf(proxy.scalar), message: "fromProxy" };
  },
};

/** A filter before the socket is the way to have it, as long as no port of it is public. */
function isSocketProxy(service: Service): boolean {
  const image = readImage(service);
  return (
    image !== undefined &&
    /(?:^|-)socket-proxy$/.test(image.name) &&
    !service.ports.some((port) => reachOf(port) !== "loopback")
  );
}

export const texts: RuleText = {
  title: { en: "Container runtime socket reachable from a container", zh: "容器可访问 Docker 套接字" },
  titles: {
    default: { en: "Service {service} can control Docker on the host", zh: "服务 {service} 可以控制宿主机上的 Docker" },
    readOnly: {
      en: "Service {service} can control Docker on the host",
      zh: "服务 {service} 可以控制宿主机上的 Docker",
    },
    weakened: {
      en: "Service {service} holds the Docker socket more firmly than before",
      zh: "服务 {service} 对 Docker 套接字的控制比之前更强",
    },
    fromProxy: { en: "Service {service} bypasses the socket proxy now", zh: "服务 {service} 现在绕过了套接字代理" },
  },
  why: {
    en: "Whoever speaks to this socket can start a container that mounts the host's disk: that is root on the host.",
    zh: "能访问该套接字就能启动一个挂载宿主机磁盘的容器，等同于宿主机 root。",
  },
  fix: {
    en: "Drop the mount, or put a filtering socket proxy on an internal network between them",
    zh: "去掉这个挂载；确需访问时用带过滤的套接字代理，并放在内部网络",
  },
  messages: {
    default: { en: "Service {service} mounts {source}.", zh: "服务 {service} 挂载了 {source}。" },
    readOnly: {
      en: "Service {service} mounts {source}; read-only protects the file, not what is said through it.",
      zh: "服务 {service} 挂载了 {source}；只读只保护文件本身，不限制通过它发出的请求。",
    },
    weakened: {
      en: "Service {service} mounts {source} with less in the way than before.",
      zh: "服务 {service} 挂载 {source} 的限制比之前更少。",
    },
    fromProxy: {
      en: "Service {service} mounts {source} and went through a socket proxy before.",
      zh: "服务 {service} 直接挂载 {source}，之前是通过套接字代理访问。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
