import type { RuleText } from "../../../model/rule.ts";
import { hostDevices } from "../../../parse/compose-devices.ts";
import { scalarsAt } from "../../../parse/compose-fields.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isPeripheral, isRawDevice } from "../devices.ts";
import { normalPath } from "../host-paths.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

const RAW = { severity: "high", gateAtLeast: "block", message: "raw" } as const;

export const rule: ServiceRule = {
  id: "compose-device",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge: (service) => [...devices(service), ...classes(service)],
};

function devices({ node }: Service): readonly Found[] {
  return hostDevices(node).flatMap(({ source }) => {
    const path = normalPath(source.value);
    if (source.unknown === true || path === "" || isPeripheral(path)) return [];
    const soft = defaultGate(source);
    return [
      {
        subject: path,
        places: placesOf(source),
        degree: soft.gateAtMost === undefined ? 2 : 1,
        ...(isRawDevice(path) ? RAW : {}),
        ...soft,
        values: { device: path },
      },
    ];
  });
}

/** Leave for every device of a kind: disks are block devices, the memory of the kernel is a character device. */
function classes({ node }: Service): readonly Found[] {
  return scalarsAt(node, "device_cgroup_rules").flatMap((scalar) => {
    const words = scalar.value.trim().split(/\s{1,20}/);
    if (scalar.unknown === true || !/^[abc]$/.test(words[0] ?? "") || words[1] !== "*:*" || words.length > 3) return [];
    const soft = defaultGate(scalar);
    const device = words.join(" ");
    return [
      {
        subject: device,
        places: placesOf(scalar),
        degree: soft.gateAtMost === undefined ? 2 : 1,
        ...RAW,
        message: "class",
        ...soft,
        values: { device },
      },
    ];
  });
}

export const texts: RuleText = {
  title: { en: "Host device exposed", zh: "暴露了宿主机设备" },
  titles: {
    default: { en: "Service {service} gets the device {device}", zh: "服务 {service} 可访问设备 {device}" },
    raw: {
      en: "Service {service} can take over the host through {device}",
      zh: "服务 {service} 可借 {device} 控制宿主机",
    },
    class: { en: "Service {service} may use every device of a kind", zh: "服务 {service} 可使用某一类的全部设备" },
    weakened: {
      en: "Service {service} always gets the device {device} now",
      zh: "服务 {service} 现在始终可访问设备 {device}",
    },
  },
  why: {
    en: "What is done to a device is done to the host: its disks are read past all permissions, its memory past all processes.",
    zh: "对设备的操作直接作用于宿主机：可以绕过权限读写磁盘，绕过进程隔离读取内存。",
  },
  fix: {
    en: "Remove it; a GPU comes with `gpus: all` or a device reservation below `deploy:`",
    zh: "删除该设备；GPU 用 `gpus: all` 或 `deploy:` 下的设备预留",
  },
  messages: {
    default: {
      en: "{device} of the host is given to service {service}.",
      zh: "宿主机的 {device} 被授予服务 {service}。",
    },
    raw: {
      en: "{device} gives service {service} the host's disks, memory or virtual machines in the raw.",
      zh: "{device} 让服务 {service} 直接接触宿主机的磁盘、内存或虚拟机。",
    },
    class: {
      en: "The rule `{device}` lets service {service} make and open devices of any number, disks among them.",
      zh: "规则 `{device}` 允许服务 {service} 创建并打开任意编号的设备，其中包括磁盘。",
    },
    weakened: {
      en: "Only a default gave service {service} {device} before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值可访问 {device}，现在已固定。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#devices",
    "https://docs.docker.com/compose/how-tos/gpu-support/",
  ],
};
