import type { RuleText } from "../../../model/rule.ts";
import { isTrue } from "../../../parse/compose-fields.ts";
import type { EnvironmentVariable } from "../../../parse/compose-service.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { defaultGate, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-signature-check-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["image"],
  judge({ environment }) {
    return environment.filter(isOff).map((variable) => ({
      subject: variable.name,
      places: variablePlaces(variable),
      ...defaultGate(variable.scalar),
      values: { name: variable.name, value: variable.scalar?.value ?? "" },
    }));
  },
  guard(base, { subject }) {
    const before = base.environment.find(({ name }) => name === subject);
    return before === undefined || isOff(before) ? undefined : { places: variablePlaces(before) };
  },
};

/** Whether the variable, as the program that reads it takes it, switches a check off. */
function isOff({ name, scalar }: EnvironmentVariable): boolean {
  if (scalar === undefined || scalar.unknown === true) return false;
  switch (name) {
    case "FORCE_VERIFYING_SIGNATURE":
    case "DOCKER_CONTENT_TRUST":
      return /^(?:false|0|no|off|f|n)$/i.test(scalar.value);
    case "GIT_SSL_NO_VERIFY":
      // git asks only whether it is set, even to `false` (http.c).
      return true;
    case "PIP_TRUSTED_HOST":
      return scalar.value.trim() !== "";
    default:
      return /^COSIGN_(?:[A-Z_]{1,40}_)?INSECURE(?:_[A-Z_]{1,40})?$/.test(name) && isTrue(scalar);
  }
}

export const texts: RuleText = {
  title: { en: "Signature check switched off", zh: "关闭了签名校验" },
  titles: {
    default: {
      en: "{name} of service {service} switches a check of origin off",
      zh: "服务 {service} 的 {name} 关闭了来源校验",
    },
    weakened: {
      en: "{name} of service {service} now switches a check of origin off",
      zh: "服务 {service} 的 {name} 现在关闭了来源校验",
    },
  },
  why: {
    en: "Whoever stands in between, or publishes under a name like it, has their code run here as if it were the real one.",
    zh: "中间人或仿冒发布者的代码会被当作正版在这里运行。",
  },
  fix: { en: "Remove {name}, or set it so that the check stays on", zh: "删除 {name}，或改为保持校验开启的值" },
  messages: {
    default: { en: "{name} is set to `{value}`.", zh: "{name} 设为 `{value}`。" },
    weakened: { en: "{name} kept the check on before.", zh: "{name} 之前保持校验开启。" },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/security/trust/",
    "https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify",
  ],
};
