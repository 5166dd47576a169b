import type { RuleText } from "../../../model/rule.ts";
import { isTrue, mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import { limitOf } from "../../../parse/compose-limits.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

/** Below it the kernel kills nearly anything else first. */
const LEAST_SCORE = -500;
const ULIMITS = ["nproc", "nofile"];

export const rule: ServiceRule = {
  id: "compose-limits-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["container"],
  judge(service) {
    const found: Found[] = [];
    for (const { key, scalar } of limits(service)) {
      if (scalar.unknown !== true && isOff(key, scalar, service))
        found.push({
          subject: key,
          places: placesOf(scalar),
          ...defaultGate(scalar),
          values: { key, value: scalar.value },
        });
    }
    return found;
  },
  /** A number that base had in the same place. What only switches something off has no guard: without it nothing is off. */
  guard(base, { subject }) {
    if (subject === "oom_kill_disable" || subject === "oom_score_adj") return undefined;
    const before = limits(base).find(({ key }) => key === subject);
    if (before === undefined || isOff(before.key, before.scalar, base)) return undefined;
    return { places: placesOf(before.scalar), values: { was: before.scalar.value } };
  },
};

/** The values that may switch a limit off; of `{soft, hard}` the one that does, else the soft one. */
function limits({ node }: Service): readonly { readonly key: string; readonly scalar: ScalarNode }[] {
  const ulimits = mapAt(node, "ulimits");
  const read = (name: string): ScalarNode | undefined => {
    const pair = mapAt(ulimits, name);
    const [soft, hard] = [scalarAt(pair, "soft"), scalarAt(pair, "hard")];
    return scalarAt(ulimits, name) ?? (hard?.value === "-1" ? hard : (soft ?? hard));
  };
  const own = ["oom_kill_disable", "memswap_limit", "oom_score_adj"].map((key) => ({
    key,
    scalar: scalarAt(node, key),
  }));
  const all = [...own, ...ULIMITS.map((name) => ({ key: `ulimits.${name}`, scalar: read(name) }))];
  return all.flatMap(({ key, scalar }) => (scalar === undefined ? [] : [{ key, scalar }]));
}

function isOff(key: string, scalar: ScalarNode, service: Service): boolean {
  switch (key) {
    case "oom_kill_disable":
      return isTrue(scalar);
    case "oom_score_adj":
      return Number(scalar.value) < LEAST_SCORE;
    case "memswap_limit":
      // Swap without an end makes a memory limit worthless; without one there is nothing to undo.
      return scalar.value === "-1" && limitOf(service, "memory") !== undefined;
    default:
      return scalar.value === "-1";
  }
}

export const texts: RuleText = {
  title: { en: "A limit switched off", zh: "关闭了资源限制" },
  titles: {
    default: { en: "{key} switches a limit of service {service} off", zh: "服务 {service} 用 {key} 关闭了资源限制" },
    weakened: {
      en: "{key} of service {service} was {was} and limits nothing now",
      zh: "服务 {service} 的 {key} 原为 {was}，现在不再限制",
    },
  },
  why: {
    en: "The kernel's last means against one container that takes everything is gone: the host stands still or others are killed.",
    zh: "内核用来约束单个容器的最后手段失效，资源耗尽时宿主机会卡死，或者其他服务被杀。",
  },
  fix: { en: "Remove {key}, or give it a number", zh: "删除 {key}，或改为具体数值" },
  messages: {
    default: { en: "{key} is {value} for service {service}.", zh: "服务 {service} 的 {key} 为 {value}。" },
    weakened: { en: "{key} was {was}, now it is {value}.", zh: "{key} 原为 {was}，现在是 {value}。" },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/containers/resource_constraints/",
    "https://docs.docker.com/reference/compose-file/services/#ulimits",
  ],
};
