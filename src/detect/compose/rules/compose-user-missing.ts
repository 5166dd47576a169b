import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { dropsRoot, readImage } from "../images.ts";
import { placesOf, serviceKeys, shownValue } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { hasOtherUser, isRootUser } from "../users.ts";

export const rule: ServiceRule = {
  id: "compose-user-missing",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "low",
  confidence: "high",
  gates: { introduced: "summary", weakened: "block", existing: "off" },
  checklist: ["run-as-user", "container"],
  yieldsTo: "compose-runs-as-root",
  judge(service) {
    if (service.user !== undefined || hasOtherUser(service)) return [];
    return [{ subject: "", places: serviceKeys(service), exempt: dropsRoot(readImage(service)) }];
  },
  guard({ user }) {
    // Root taken away is no loss.
    if (user === undefined || isRootUser(user)) return undefined;
    return { places: placesOf(user), values: { was: shownValue(user) } };
  },
};

export const texts: RuleText = {
  title: { en: "No user set", zh: "未指定运行用户" },
  titles: {
    default: { en: "Service {service} sets no user", zh: "服务 {service} 未指定运行用户" },
    weakened: { en: "Service {service} lost its user {was}", zh: "服务 {service} 失去了运行用户 {was}" },
  },
  why: {
    en: "Without `user:` the image decides, and most images run as root: code that breaks out is then root on the host.",
    zh: "没有 `user:` 时由镜像决定，多数镜像以 root 运行，一旦容器逃逸就是宿主机 root。",
  },
  fix: { en: 'Set a numeric user that is not root: user: "1001"', zh: '设置非 root 的数字用户：user: "1001"' },
  messages: {
    default: { en: "Service {service} has no `user:`.", zh: "服务 {service} 没有设置 `user:`。" },
    weakened: { en: "`user: {was}` is gone from service {service}.", zh: "服务 {service} 的 `user: {was}` 被删除。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#user"],
};
