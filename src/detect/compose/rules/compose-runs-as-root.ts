import type { RuleText } from "../../../model/rule.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf, serviceKeys, shownValue } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { hasOtherUser, isRootUser } from "../users.ts";

export const rule: ServiceRule = {
  id: "compose-runs-as-root",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["run-as-user", "container"],
  judge(service, { project }) {
    const { user } = service;
    if (isInit(service, project)) return [];
    if (user !== undefined) {
      if (!isRootUser(user)) return [];
      const soft = defaultGate(user);
      return [{ subject: "", places: placesOf(user), degree: soft.gateAtMost === undefined ? 2 : 1, ...soft }];
    }
    // No user at all is no finding of its own: the image decides. It is one where base had said otherwise.
    return hasOtherUser(service) ? [] : [{ subject: "", places: serviceKeys(service), exempt: true }];
  },
  guard({ user }, found) {
    if (user === undefined || isRootUser(user)) return undefined;
    return {
      places: placesOf(user),
      values: { was: shownValue(user) },
      ...(found.exempt === true ? { message: "lost" } : {}),
    };
  },
};

/** Does its work once before others start, such as handing a volume over to another user. */
function isInit({ name, node }: Service, { services }: ComposeProject): boolean {
  const restart = node.entries.get("restart")?.node;
  if (restart !== undefined && !(restart.kind === "scalar" && /^(?:no|false|on-failure.{0,20})$/i.test(restart.value)))
    return false;
  return [...services.values()].some(({ dependsOn }) => dependsOn.get(name) === "service_completed_successfully");
}

export const texts: RuleText = {
  title: { en: "Service runs as root", zh: "容器以 root 用户运行" },
  titles: {
    default: { en: "Service {service} runs as root", zh: "服务 {service} 以 root 运行" },
    weakened: {
      en: "Service {service} runs as root now, not as user {was}",
      zh: "服务 {service} 现在以 root 运行，不再是用户 {was}",
    },
    lost: { en: "Service {service} no longer runs as user {was}", zh: "服务 {service} 不再以用户 {was} 运行" },
  },
  why: {
    en: "Code that breaks out of the container is then root on the host.",
    zh: "一旦容器逃逸，攻击者在宿主机上就是 root。",
  },
  fix: {
    en: 'Set a user that is not root, such as user: "1001", and give it the volumes',
    zh: '设置非 root 用户，例如 user: "1001"，并调整卷的属主',
  },
  messages: {
    default: {
      en: "`user:` makes service {service} root in its container.",
      zh: "`user:` 让服务 {service} 在容器内以 root 运行。",
    },
    weakened: { en: "Service {service} ran as user {was} before.", zh: "服务 {service} 之前以用户 {was} 运行。" },
    lost: {
      en: "Without `user:` the image decides, and most run as root.",
      zh: "没有 `user:` 时由镜像决定，多数镜像以 root 运行。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#user",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
  ],
};
