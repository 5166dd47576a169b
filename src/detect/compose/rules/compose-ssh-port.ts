import type { RuleText } from "../../../model/rule.ts";
import { reachOf } from "../../../parse/compose-fields.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { boundBefore, isUnpublished, placesOfPort, subjectOf } from "../exposure.ts";
import { readImage } from "../images.ts";
import { relatedTexts } from "../related-texts.ts";

const SSH = 22;
const GIT_SERVERS = /^(?:gitea|forgejo|gogs|gitlab|gitlab-(?:ce|ee|jh))$/;

export const rule: ServiceRule = {
  id: "compose-ssh-port",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["host"],
  judge(service) {
    if (isUnpublished(service)) return [];
    const isGitServer = GIT_SERVERS.test(readImage(service)?.name ?? "");
    return service.ports.flatMap((port): readonly Found[] => {
      const reach = reachOf(port);
      const isSsh = port.target <= SSH && port.lastTarget >= SSH && port.protocol === "tcp";
      if (!isSsh || reach === "loopback" || port.unknownBind) return [];
      return [
        {
          subject: subjectOf(port),
          places: placesOfPort(port),
          degree: reach === "lan" ? 1 : 2,
          ...(reach === "lan" ? { gateAtMost: "summary" } : {}),
          ...(isGitServer ? { exempt: true } : {}),
          values: { port: SSH, was: port.hostIp },
        },
      ];
    });
  },
  guard: boundBefore,
};

export const texts: RuleText = {
  title: { en: "sshd in a container", zh: "容器内运行 sshd" },
  titles: {
    default: { en: "Service {service} publishes an SSH port", zh: "服务 {service} 发布了 SSH 端口" },
    weakened: {
      en: "The SSH port of service {service} is now open to every network",
      zh: "服务 {service} 的 SSH 端口现在向所有网络开放",
    },
  },
  why: {
    en: "One more login that is guessed at from the internet, with keys and passwords that nobody keeps with those of the host.",
    zh: "多了一个会被互联网爆破的登录入口，其密钥和密码也不在宿主机的统一管理之内。",
  },
  fix: {
    en: "Remove it; `docker compose exec {service} sh` opens a shell",
    zh: "去掉 SSH，用 `docker compose exec {service} sh` 进入容器",
  },
  messages: {
    default: { en: "Port {port} of service {service} is published.", zh: "服务 {service} 的 {port} 端口被发布。" },
    weakened: {
      en: "Port {port} of service {service} was bound to {was} before.",
      zh: "服务 {service} 的 {port} 端口之前只绑定 {was}。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/cli/docker/compose/exec/"],
};
