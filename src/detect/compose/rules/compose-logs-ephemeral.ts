import type { RuleText } from "../../../model/rule.ts";
import type { Mount } from "../../../parse/compose-fields.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { Found, Guard, ServiceRule } from "../compose-rule.ts";
import { defaultGate, serviceKeys, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isLasting, isWithin } from "../stores.ts";

export const rule: ServiceRule = {
  id: "compose-logs-ephemeral",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["log-audit", "logs", "logs-lost"],
  judge(service) {
    const named = service.environment.flatMap((variable): readonly Found[] => {
      const path = logPath(variable);
      if (path === undefined || keeperOf(path, service) !== undefined) return [];
      return [
        {
          subject: path,
          places: variablePlaces(variable),
          ...defaultGate(variable.scalar),
          values: { name: variable.name, path, folder: folderOf(path) },
        },
      ];
    });
    // Where nothing names a path, only base can tell that logs were kept.
    return named.length > 0 || service.incomplete
      ? named
      : [{ subject: "", places: serviceKeys(service), exempt: true, values: { path: "", folder: "" } }];
  },
  guard(base, { subject }, _judged, head) {
    if (subject === "") return lostMount(base, head);
    const mount = keeperOf(subject, base);
    return mount === undefined ? undefined : { places: [mount.at] };
  },
};

/** The absolute path that a variable gives the log. What a container writes to its own output is kept by docker. */
function logPath({ name, scalar }: EnvironmentVariable): string | undefined {
  if (scalar === undefined || scalar.unknown === true || !/(?:^|_)LOGS?_(?:FILE|DIR|PATH)$/.test(name))
    return undefined;
  return /^\/(?!dev\/|proc\/)/.test(scalar.value) ? scalar.value : undefined;
}

/** Of a file, as its ending shows, the folder that it lies in. */
function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return path.includes(".", end) && end > 0 ? path.slice(0, end) : path;
}

/** No service has as many; a hostile one would have us compare each path with each of them. */
const MAX_MOUNTS = 500;

function keeperOf(path: string, { mounts }: Service): Mount | undefined {
  return mounts.slice(0, MAX_MOUNTS).find((mount) => isLasting(mount) && isWithin(path, mount.target));
}

/** A mount for logs that base had; but not when the logs themselves go elsewhere now. */
function lostMount(base: Service, head: Service): Guard | undefined {
  const lost = base.mounts
    .slice(0, MAX_MOUNTS)
    .find(
      (mount) => isLasting(mount) && /\/logs?(?:\/|$)/.test(mount.target) && keeperOf(mount.target, head) === undefined,
    );
  if (lost === undefined) return undefined;
  const named = base.environment.some((variable) => isWithin(logPath(variable) ?? "", lost.target));
  const isMoved = named && !head.environment.some((variable) => isWithin(logPath(variable) ?? "", lost.target));
  return isMoved ? undefined : { places: [lost.at], values: { path: lost.target, folder: lost.target } };
}

export const texts: RuleText = {
  title: { en: "Logs live only inside the container", zh: "日志只存在容器内" },
  titles: {
    default: { en: "The logs of {service} go with the container", zh: "服务 {service} 的日志会随容器消失" },
    weakened: { en: "The logs of {service} go with the container now", zh: "服务 {service} 的日志现在会随容器消失" },
  },
  why: {
    en: "An update, a crash or someone who covers his tracks takes them away.",
    zh: "更新、崩溃或入侵者清理痕迹时，这些日志都会消失。",
  },
  fix: {
    en: "Mount a volume at {folder}, or log to the standard output",
    zh: "在 {folder} 挂载卷，或改为输出到标准输出",
  },
  messages: {
    default: {
      en: "{name} writes to {path}, and no volume is mounted there.",
      zh: "{name} 写入 {path}，该处没有挂载卷。",
    },
    weakened: { en: "A volume kept what is written to {path} before.", zh: "之前有卷保存 {path} 中的日志。" },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"],
};
