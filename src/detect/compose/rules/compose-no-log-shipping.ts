import type { RuleText } from "../../../model/rule.ts";
import { loggingOf } from "../../../parse/compose-logging.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { Found, Guard, ProjectPair, ProjectRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { placesOf, projectKeys, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ProjectRule = {
  id: "compose-no-log-shipping",
  family: "compose",
  scope: "project",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "block", existing: "off" },
  checklist: ["log-audit", "logs", "logs-lost"],
  yieldsTo: "compose-logging-disabled",
  judge({ project }) {
    if (shipperOf(project) !== undefined) return [];
    const silent = [...project.services.values()].filter(
      (service) => !service.incomplete && remoteDriver(service) === undefined,
    );
    const all: Found = { subject: "", places: projectKeys(project) };
    // Alone it says nothing: services are told where they lost their driver.
    const each = silent.map(
      ({ name, keys, node }): Found => ({
        subject: "logging",
        service: name,
        places: [keys[0] ?? node.at, ...keys.slice(1)],
        exempt: true,
      }),
    );
    return silent.length < project.services.size ? each : [all, ...each];
  },
  guard({ project }, found, pair) {
    const shipper = shipperOf(project);
    if (found.service !== undefined) return driverBefore(found.service, pair);
    return shipper === undefined ? undefined : { places: serviceKeys(shipper), values: { was: shipper.name } };
  },
};

function driverBefore(name: string, { head, services }: ProjectPair): Guard | undefined {
  const service = head.project.services.get(name);
  const before = service === undefined ? undefined : services.get(service);
  const driver = before === undefined ? undefined : remoteDriver(before);
  if (driver === undefined || service === undefined) return undefined;
  const [key, ...rest] = loggingOf(service)?.keys ?? [];
  return {
    places: placesOf(driver),
    values: { was: driver.value },
    message: "driver",
    near: key === undefined ? serviceKeys(service) : [key, ...rest],
  };
}

const REMOTE =
  /^(?:syslog|gelf|fluentd|awslogs|gcplogs|splunk|logentries|loki|grafana\/loki-docker-driver(?::.{0,100})?)$/;

/** A driver that sends logs off the host. One that is not known may be. */
export function remoteDriver(service: Service): ScalarNode | undefined {
  const driver = loggingOf(service)?.driver;
  return driver !== undefined && (driver.unknown === true || REMOTE.test(driver.value)) ? driver : undefined;
}

const SHIPPER =
  /^(?:filebeat|fluent-bit|fluentd|promtail|alloy|vector|logstash|logspout|otel-collector|opentelemetry-collector(?:-contrib)?|otelcol)(?:-.{0,40})?$/;

/** A service that collects the logs of others and sends them on. */
function shipperOf({ services }: ComposeProject): Service | undefined {
  return [...services.values()].find((service) => {
    const image = readImage(service);
    return SHIPPER.test(image?.name ?? service.name) || image?.repository === "timberio/vector";
  });
}

export const texts: RuleText = {
  title: { en: "Logs stay on the host", zh: "日志未外送" },
  titles: {
    default: { en: "The services of {file} keep their logs on the host", zh: "{file} 中的服务未外送日志" },
    weakened: {
      en: "The services of {file} no longer send their logs off the host",
      zh: "{file} 中的服务不再外送日志",
    },
    driver: {
      en: "The logs of service {service} are not sent off the host any more",
      zh: "服务 {service} 的日志不再外送",
    },
  },
  why: {
    en: "Who breaks into the host deletes its logs first; a copy elsewhere is what is left to look at.",
    zh: "入侵者最先删除本机日志，只有外送的副本能留下证据。",
  },
  fix: {
    en: "Send them on: a logging driver such as gelf or syslog, or a collector such as fluent-bit",
    zh: "外送到集中日志平台：使用 gelf、syslog 等日志驱动，或 fluent-bit 等采集器",
  },
  messages: {
    default: {
      en: "No service sends its logs elsewhere, and no collector runs.",
      zh: "没有服务外送日志，也没有日志采集器。",
    },
    weakened: { en: "Service {was} sent them on, and it is gone.", zh: "负责外送的服务 {was} 被删除。" },
    driver: { en: "The driver {was} sent them on before.", zh: "之前由日志驱动 {was} 外送。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/logging/configure/"],
};
