import type { RuleText } from "../../../model/rule.ts";
import { mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf, serviceKeys, shownValue } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-provider-exec",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge(service) {
    const provider = mapAt(service.node, "provider");
    if (provider === undefined) return [];
    const type = scalarAt(provider, "type");
    const name = type === undefined ? "" : shownValue(type);
    const key = service.node.entries.get("provider")?.keys.at(-1);
    const places = type !== undefined ? placesOf(type) : key !== undefined ? ([key] as const) : serviceKeys(service);
    // Another program is another decision.
    return [{ subject: "", identity: name, places, values: { type: name } }];
  },
};

export const texts: RuleText = {
  title: { en: "Provider runs a host binary", zh: "provider 会在宿主机执行程序" },
  titles: {
    default: { en: "Service {service} runs a program on the host", zh: "服务 {service} 会在宿主机上执行程序" },
  },
  why: {
    en: "Compose starts the program outside any container, as whoever types `docker compose up`: it can do all that they can.",
    zh: "Compose 会在容器之外、以执行 `docker compose up` 的用户身份启动该程序，用户能做的它都能做。",
  },
  fix: {
    en: "Review where the program comes from and what it may do, then allow it with a reason",
    zh: "评审该程序的来源和权限，确认后写明理由放行",
  },
  messages: {
    default: {
      en: "Service {service} is made by the provider {type}: compose runs docker-{type}, or a program of that name, from the PATH.",
      zh: "服务 {service} 由 provider {type} 创建：Compose 会运行 PATH 中的 docker-{type} 或同名程序。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/provider-services/"],
};
