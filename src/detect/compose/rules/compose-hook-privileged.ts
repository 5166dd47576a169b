import type { RuleText } from "../../../model/rule.ts";
import { isTrue } from "../../../parse/compose-fields.ts";
import { type Hook, hooksOf } from "../../../parse/compose-hooks.ts";
import { isFromDefault } from "../../../parse/compose-interpolate.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isRootUser } from "../users.ts";

export const rule: ServiceRule = {
  id: "compose-hook-privileged",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["run-as-user", "container"],
  judge({ node }) {
    const hooks = hooksOf(node);
    return (["post_start", "pre_stop"] as const).flatMap((kind) => {
      const bad = hooks.filter((hook) => hook.kind === kind).flatMap(offending);
      const [first, ...others] = bad.flatMap((scalar) => placesOf(scalar));
      if (first === undefined) return [];
      return [
        {
          subject: kind,
          places: [first, ...others] as const,
          degree: bad.reduce((sum, scalar) => sum + (isFromDefault(scalar) ? 1 : 2), 0),
          ...(bad.every(isFromDefault) ? ({ gateAtMost: "warn" } as const) : {}),
          values: { hook: kind },
        },
      ];
    });
  },
};

function offending({ user, privileged }: Hook): readonly ScalarNode[] {
  return [
    ...(privileged !== undefined && privileged.unknown !== true && isTrue(privileged) ? [privileged] : []),
    ...(user !== undefined && isRootUser(user) ? [user] : []),
  ];
}

export const texts: RuleText = {
  title: { en: "Lifecycle hook runs privileged", zh: "生命周期钩子以特权运行" },
  titles: {
    default: {
      en: "The hook {hook} of service {service} has root's power",
      zh: "服务 {service} 的 {hook} 钩子拥有 root 权限",
    },
    weakened: {
      en: "More of {hook} of service {service} has root's power now",
      zh: "服务 {service} 的 {hook} 钩子中更多步骤拥有 root 权限",
    },
  },
  why: {
    en: "The hook runs in the container past the user that the service was given: whoever can change what it calls has that power too.",
    zh: "钩子在容器内绕过服务自身的用户设置运行，能改动它所调用内容的人也就拥有同样的权限。",
  },
  fix: {
    en: "Do the step in the image or in a service that ends before this one starts; drop `privileged` and `user: root`",
    zh: "把步骤放进镜像，或放到启动前先执行完的服务里，去掉 `privileged` 和 `user: root`",
  },
  messages: {
    default: {
      en: "A command in `{hook}` of service {service} runs as root or privileged.",
      zh: "服务 {service} 的 `{hook}` 中有命令以 root 或特权模式运行。",
    },
    weakened: {
      en: "Before the change less of `{hook}` of service {service} ran as root or privileged.",
      zh: "改动之前，服务 {service} 的 `{hook}` 中以 root 或特权模式运行的内容更少。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/lifecycle/"],
};
