import type { RuleText } from "../../../model/rule.ts";
import { isTrue, mapAt, scalarAt } from "../../../parse/compose-fields.ts";
import type { EnvironmentVariable } from "../../../parse/compose-service.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import { parseYaml } from "../../../parse/parse-yaml.ts";
import type { MapNode, ScalarNode } from "../../../parse/yaml-nodes.ts";
import { variablePlaces } from "../../compose/places.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { ConfigFile } from "../../config-files.ts";
import type { Found } from "../../found.ts";
import type { DatastoreConfigRule } from "../datastore-config-rule.ts";

const PUBLISHED_KEY = "dify-sandbox";

export const rule: DatastoreConfigRule = {
  id: "dify-sandbox-config",
  family: "datastore-config",
  kind: "dify-sandbox",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["network-isolation", "application"],
  judge(file) {
    const root = rootOf(file);
    return root === undefined ? [] : [keyOf, debugOf, networkOf, syscallsOf].flatMap((look) => look(root, file));
  },
  guard(base, { subject }) {
    if (!isSubject(subject)) return undefined;
    const [variable] = setElsewhere(base, subject);
    const message = `${subject}Now`;
    if (variable !== undefined) return { places: variablePlaces(variable), message };
    const root = rootOf(base);
    const before = root === undefined ? undefined : settingAt(root, subject);
    return before === undefined ? undefined : { places: [before], message };
  },
};

/** The sandbox reads these variables after its file, so that a service that sets one decides. */
const VARIABLES = {
  key: /^API_KEY$/,
  debug: /^DEBUG$/,
  network: /^(?:ENABLE_NETWORK|HTTPS?_PROXY|SOCKS5_PROXY)$/,
  syscalls: /^ALLOWED_SYSCALLS$/,
} as const;

type Subject = keyof typeof VARIABLES;

function isSubject(text: string): text is Subject {
  return text in VARIABLES;
}

/** The variables that decide; none unless every service that mounts the file sets one. */
function setElsewhere({ mounts }: ConfigFile, subject: Subject): readonly EnvironmentVariable[] {
  const found = mounts.flatMap(
    ({ service }) =>
      service.environment.find(
        ({ name, scalar }) => VARIABLES[subject].test(name) && (scalar?.unknown === true || scalar?.value !== ""),
      ) ?? [],
  );
  return found.length === mounts.length ? found : [];
}

function rootOf({ text }: ConfigFile): MapNode | undefined {
  const [root] = parseYaml(text).documents;
  return root?.kind === "map" ? root : undefined;
}

/** Where base's file has the setting that guarded. */
function settingAt(root: MapNode, subject: Subject): Mark | undefined {
  switch (subject) {
    case "key":
    case "debug":
      return scalarAt(mapAt(root, "app"), subject)?.at;
    case "network": {
      const network = scalarAt(root, "enable_network");
      return network !== undefined && !isTrue(network) ? network.at : proxyOf(root)?.at;
    }
    case "syscalls":
      return root.entries.get("allowed_syscalls")?.keys[0];
  }
}

function keyOf(root: MapNode, file: ConfigFile): readonly Found[] {
  const key = scalarAt(mapAt(root, "app"), "key");
  if (key?.value !== PUBLISHED_KEY || setElsewhere(file, "key").length > 0) return [];
  return [{ subject: "key", places: [key.at], secret: key.at, message: "key" }];
}

function debugOf(root: MapNode, file: ConfigFile): readonly Found[] {
  const debug = scalarAt(mapAt(root, "app"), "debug");
  if (debug === undefined || !isTrue(debug) || setElsewhere(file, "debug").length > 0) return [];
  return [{ subject: "debug", places: [debug.at], message: "debug" }];
}

function networkOf(root: MapNode, file: ConfigFile): readonly Found[] {
  const network = scalarAt(root, "enable_network");
  if (network === undefined || !isTrue(network) || proxyOf(root) !== undefined) return [];
  if (setElsewhere(file, "network").length > 0) return [];
  const empty = proxiesOf(root).map(({ at }) => at);
  return [{ subject: "network", places: [network.at, ...empty], message: "network" }];
}

function proxyOf(root: MapNode): ScalarNode | undefined {
  return proxiesOf(root).find(({ value }) => value !== "");
}

function proxiesOf(root: MapNode): readonly ScalarNode[] {
  const proxy = mapAt(root, "proxy");
  return ["http", "https", "socks5"].flatMap((name) => scalarAt(proxy, name) ?? []);
}

function syscallsOf(root: MapNode, file: ConfigFile): readonly Found[] {
  const list = root.entries.get("allowed_syscalls")?.node;
  if (list?.kind !== "seq" || list.items.length === 0 || setElsewhere(file, "syscalls").length > 0) return [];
  return [
    {
      subject: "syscalls",
      places: [list.at],
      degree: list.items.length,
      message: "syscalls",
      values: { count: list.items.length },
    },
  ];
}

export const texts: RuleText = {
  title: { en: "Dify's sandbox loosened", zh: "Dify 沙箱配置被放宽" },
  titles: {
    key: { en: "Dify's sandbox has the published key", zh: "Dify 沙箱使用公开的默认密钥" },
    debug: { en: "Dify's sandbox runs in debug mode", zh: "Dify 沙箱处于调试模式" },
    network: {
      en: "Code in Dify's sandbox reaches the network without a proxy",
      zh: "Dify 沙箱中的代码可绕过代理访问网络",
    },
    syscalls: { en: "Dify's sandbox has a list of system calls of its own", zh: "Dify 沙箱自定义了系统调用名单" },
    weakened: { en: "Dify's sandbox is looser than before", zh: "Dify 沙箱比之前更宽松" },
    keyNow: { en: "Dify's sandbox has the published key now", zh: "Dify 沙箱现在使用公开的默认密钥" },
    debugNow: { en: "Dify's sandbox runs in debug mode now", zh: "Dify 沙箱现在处于调试模式" },
    networkNow: {
      en: "Code in Dify's sandbox reaches the network without a proxy now",
      zh: "Dify 沙箱中的代码现在可绕过代理访问网络",
    },
    syscallsNow: {
      en: "Dify's sandbox lets further system calls through now",
      zh: "Dify 沙箱现在放行了额外的系统调用",
    },
  },
  why: {
    en: "The sandbox runs code that users and models write. These settings decide what that code may ask of the kernel, whom it reaches, and who may send code at all.",
    zh: "沙箱运行的是用户和模型写的代码，这些设置决定代码能调用哪些系统调用、能访问哪里，以及谁有权提交代码。",
  },
  fix: {
    en: "Leave allowed_syscalls empty and debug false, send the network through the proxy, and set a random key: openssl rand -hex 32",
    zh: "allowed_syscalls 留空，debug 设为 false，网络只走代理，密钥换成随机值：openssl rand -hex 32",
  },
  messages: {
    default: { en: "{file} loosens the sandbox.", zh: "{file} 放宽了沙箱限制。" },
    key: {
      en: "app.key is the value that Dify publishes: whoever reaches the port may run code.",
      zh: "app.key 是 Dify 公开的默认值，能连到端口的人就能执行代码。",
    },
    debug: { en: "app.debug is on.", zh: "app.debug 已开启。" },
    network: {
      en: "enable_network is on and no proxy is set: code calls whatever the container reaches.",
      zh: "enable_network 已开启且没有设置代理，代码可以访问容器能到达的任何地址。",
    },
    syscalls: {
      en: "allowed_syscalls names {count}, which stand in for the list that the sandbox deems safe.",
      zh: "allowed_syscalls 中有 {count} 项，会取代沙箱自带的安全名单。",
    },
    weakened: {
      en: "More system calls are let through than before: {count}.",
      zh: "放行的系统调用比之前更多，现为 {count} 项。",
    },
    keyNow: { en: "Another key was in force before.", zh: "之前生效的是别的密钥。" },
    debugNow: { en: "app.debug was off before.", zh: "app.debug 之前是关闭的。" },
    networkNow: {
      en: "The network was off, or went through a proxy, before.",
      zh: "之前网络是关闭的，或只走代理。",
    },
    syscallsNow: {
      en: "allowed_syscalls was empty before and names {count} now.",
      zh: "allowed_syscalls 之前为空，现在有 {count} 项。",
    },
    ...relatedTexts,
  },
  references: ["https://github.com/langgenius/dify-sandbox"],
};
