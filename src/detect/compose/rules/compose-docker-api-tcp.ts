import type { RuleText } from "../../../model/rule.ts";
import { type Port, reachOf } from "../../../parse/compose-fields.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { Found, Guard, ServiceRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { placesOf, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

const API_PORT = 2375;

export const rule: ServiceRule = {
  id: "compose-docker-api-tcp",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "critical",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["access-control", "host", "container"],
  judge(service) {
    // One finding a service: the one that is written out comes before one that only a default supplies.
    const found = [...listening(service), ...withoutCertificates(service), ...published(service)];
    const firm = found.find(({ gateAtMost }) => gateAtMost === undefined) ?? found[0];
    return firm === undefined ? [] : [firm];
  },
  guard: (base, { message }) => (message === "published" ? boundBefore(base) : encryptedBefore(base)),
};

function encryptedBefore(base: Service): Guard | undefined {
  const certificates = certificateVariable(base);
  if (certificates?.scalar !== undefined && (certificates.scalar.unknown === true || certificates.scalar.value !== ""))
    return { places: variablePlaces(certificates) };
  const verifying = words(base).find(verifies);
  return verifying === undefined ? undefined : { places: placesOf(verifying) };
}

function boundBefore({ ports }: Service): Guard | undefined {
  const bound = ports.find((port) => isApiPort(port) && reachOf(port) === "loopback");
  return bound === undefined ? undefined : { places: [bound.at] };
}

function listening(service: Service): readonly Found[] {
  const all = words(service);
  if (all.some(verifies) || !isDaemon(service)) return [];
  return all.flatMap((word, i) => {
    const isAfterFlag = /(?:^|\s)(?:-H|--host)$/.test(all[i - 1]?.value.trim() ?? "");
    const isTcp = isAfterFlag ? /^tcp:\/\//.test(word.value) : FLAG.test(word.value);
    return isTcp && word.unknown !== true ? [{ ...found(word), places: placesOf(word), message: "listens" }] : [];
  });
}

const FLAG = /(?:^|\s)(?:-H|--host)[=\s]{0,20}["']?tcp:\/\//;

/** The same flag tells a client where to go, as Portainer and `docker` itself are told. */
function isDaemon(service: Service): boolean {
  return (
    isDockerInDocker(service) ||
    words(service).some(({ value }) => /(?:^|[\s/])dockerd(?:\s|-|$)|tcp:\/\/(?:0\.0\.0\.0|\[::\]|:)/.test(value))
  );
}

/** Docker's own image has TLS unless the variable says where no certificates go. */
function withoutCertificates(service: Service): readonly Found[] {
  const variable = certificateVariable(service);
  if (variable?.scalar === undefined || variable.scalar.unknown === true || variable.scalar.value !== "") return [];
  if (!isDockerInDocker(service) || words(service).some(verifies)) return [];
  return [{ ...found(variable.scalar), places: variablePlaces(variable), message: "noCertificates" }];
}

function published({ ports, networkMode }: Service): readonly Found[] {
  if (networkMode !== undefined && /^(?:host|none)$/.test(networkMode.value)) return [];
  return ports
    .filter((port) => isApiPort(port) && !port.unknownBind && reachOf(port) !== "loopback")
    .map((port) => ({
      ...found(port.hostIp === "" ? undefined : port.bind),
      places: [port.at],
      ...(reachOf(port) === "lan" ? { gateAtMost: "warn", degree: 1 } : {}),
      message: "published",
    }));
}

function found(scalar: ScalarNode | undefined): Pick<Found, "subject" | "degree" | "gateAtMost"> {
  return scalar !== undefined && isFromDefault(scalar)
    ? { subject: "", degree: 1, gateAtMost: "warn" }
    : { subject: "", degree: 2 };
}

function words({ entrypoint, command }: Service): readonly ScalarNode[] {
  return [...entrypoint, ...command];
}

function verifies({ value }: ScalarNode): boolean {
  return /(?:^|\s)--tlsverify(?:=(?:true|1))?(?:\s|$)/.test(value);
}

function isDockerInDocker(service: Service): boolean {
  const image = readImage(service);
  return image?.repository === "docker" && /(?:^|-)dind(?:-|$)/.test(image.tag ?? "");
}

function certificateVariable({ environment }: Service): EnvironmentVariable | undefined {
  return environment.find(({ name }) => name === "DOCKER_TLS_CERTDIR");
}

function isApiPort({ target, lastTarget, protocol }: Port): boolean {
  return protocol === "tcp" && API_PORT >= target && API_PORT <= lastTarget;
}

export const texts: RuleText = {
  title: { en: "Docker API over plain TCP", zh: "Docker API 以明文 TCP 暴露" },
  titles: {
    default: {
      en: "Service {service} offers the Docker API over plain TCP",
      zh: "服务 {service} 以明文 TCP 提供 Docker API",
    },
    listens: {
      en: "Service {service} offers the Docker API over plain TCP",
      zh: "服务 {service} 以明文 TCP 提供 Docker API",
    },
    noCertificates: {
      en: "Service {service} offers the Docker API over plain TCP",
      zh: "服务 {service} 以明文 TCP 提供 Docker API",
    },
    published: { en: "Service {service} publishes the Docker API", zh: "服务 {service} 对外发布了 Docker API" },
    weakened: {
      en: "The Docker API of service {service} lost its protection",
      zh: "服务 {service} 的 Docker API 失去了保护",
    },
  },
  why: {
    en: "The API asks nobody who they are: whoever reaches the port starts containers with the host's disk, and scanners look for it all day.",
    zh: "该接口不验证身份，能访问端口的人都可以启动挂载宿主机磁盘的容器，而且全网扫描从未停止。",
  },
  fix: {
    en: "Use TLS with client certificates (`--tlsverify`, `DOCKER_TLS_CERTDIR: /certs`), or a unix socket in a shared volume; publish no 2375",
    zh: "启用 TLS 双向认证（`--tlsverify`、`DOCKER_TLS_CERTDIR: /certs`），或把 Unix 套接字放在共享卷中；不要发布 2375 端口",
  },
  messages: {
    default: {
      en: "Service {service} offers the Docker API without TLS.",
      zh: "服务 {service} 提供的 Docker API 没有 TLS。",
    },
    listens: {
      en: "The daemon of service {service} listens on TCP without `--tlsverify`.",
      zh: "服务 {service} 的守护进程监听 TCP，且没有 `--tlsverify`。",
    },
    noCertificates: {
      en: "With an empty `DOCKER_TLS_CERTDIR` the daemon of service {service} listens on 2375 without TLS.",
      zh: "`DOCKER_TLS_CERTDIR` 为空时，服务 {service} 的守护进程在 2375 端口监听，没有 TLS。",
    },
    published: {
      en: "Service {service} publishes 2375, the port of the Docker API without TLS.",
      zh: "服务 {service} 发布了 2375 端口，即没有 TLS 的 Docker API 端口。",
    },
    weakened: {
      en: "Before the change TLS or a bind address could still protect the Docker API of service {service}.",
      zh: "改动之前，服务 {service} 的 Docker API 还能靠 TLS 或绑定地址保护。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/security/protect-access/",
    "https://hub.docker.com/_/docker",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
