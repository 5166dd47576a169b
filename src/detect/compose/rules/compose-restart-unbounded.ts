import type { RuleText } from "../../../model/rule.ts";
import { mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

/** The CIS benchmark's number (5.15). */
const ATTEMPTS = "5";

export const rule: ServiceRule = {
  id: "compose-restart-unbounded",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "off", existing: "off" },
  checklist: ["container"],
  judge({ node }) {
    const found: Found[] = [];
    const restart = scalarAt(node, "restart");
    if (restart !== undefined && restart.unknown !== true && /^on-failure(?:$|:)/.test(restart.value)) {
      const attempts = restart.value.slice("on-failure:".length);
      if (attempts !== ATTEMPTS)
        found.push({
          subject: "restart",
          places: placesOf(restart),
          values: { key: "restart", attempts: attempts || "∞" },
        });
    }
    const policy = mapAt(mapAt(node, "deploy"), "restart_policy");
    const [condition, attempts] = [scalarAt(policy, "condition"), scalarAt(policy, "max_attempts")];
    const isBounded = attempts?.unknown === true || attempts?.value === ATTEMPTS;
    const isOnFailure = condition?.value === "on-failure" && condition.unknown !== true;
    // A number of attempts alone speaks of failures too: the condition is `any` then.
    const at = attempts ?? (isOnFailure ? condition : undefined);
    if (at !== undefined && !isBounded && (isOnFailure || condition === undefined)) {
      const key = "deploy.restart_policy";
      found.push({ subject: key, places: placesOf(at), values: { key, attempts: attempts?.value ?? "∞" } });
    }
    return found;
  },
};

export const texts: RuleText = {
  title: { en: "Restarts on failure not limited to 5", zh: "on-failure 重启次数不为 5" },
  titles: {
    default: {
      en: "Service {service} restarts {attempts} times on failure",
      zh: "服务 {service} 失败后重启 {attempts} 次",
    },
  },
  why: {
    en: "A service that fails at once and starts again without end hides the failure and keeps the host busy.",
    zh: "启动即失败的服务无休止地重启，既掩盖了故障，又占用宿主机资源。",
  },
  fix: { en: "restart: on-failure:5", zh: "写成 restart: on-failure:5" },
  messages: {
    default: {
      en: "`{key}` allows {attempts} restarts; the CIS benchmark asks for 5.",
      zh: "`{key}` 允许重启 {attempts} 次，CIS 基准要求 5 次。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#restart"],
};
