import type { RuleText } from "../../../model/rule.ts";
import { isTrue } from "../../../parse/compose-fields.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { isolatedAt, waysOut } from "../isolation.ts";
import { defaultGate, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY"];

export const rule: ServiceRule = {
  id: "dify-sandbox-egress",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["network-isolation", "host"],
  judge(service, judged) {
    if (!isSandbox(service)) return [];
    const [way] = waysOut(service, judged, /^(?:bridge|host)$/);
    if (way !== undefined) {
      const soft = defaultGate(service.networkMode);
      return [{ subject: "", places: way.places, ...soft, values: { network: way.name } }];
    }
    return withoutProxy(service);
  },
  guard(base, { subject }, judged) {
    if (!isSandbox(base)) return undefined;
    if (subject !== "") {
      const before = variable(base, subject);
      return before?.scalar === undefined ? undefined : { places: variablePlaces(before), message: "proxyLost" };
    }
    const isolated = isolatedAt(base, judged);
    return isolated === undefined ? undefined : { places: isolated };
  },
};

function isSandbox(service: Service): boolean {
  return readImage(service)?.name === "dify-sandbox";
}

/** With the network switched on for the code that runs there, an empty proxy means that nothing looks at where it goes. */
function withoutProxy(service: Service): readonly Found[] {
  const network = variable(service, "ENABLE_NETWORK")?.scalar;
  if (network === undefined || network.unknown === true || !isTrue(network)) return [];
  for (const name of PROXIES) {
    const proxy = variable(service, name);
    if (proxy?.scalar === undefined || proxy.scalar.unknown === true || proxy.scalar.value.trim() !== "") continue;
    return [
      {
        subject: name,
        places: variablePlaces(proxy),
        message: "proxy",
        ...defaultGate(proxy.scalar),
        values: { name },
      },
    ];
  }
  return [];
}

function variable({ environment }: Service, name: string): EnvironmentVariable | undefined {
  return environment.find((one) => one.name === name);
}

export const texts: RuleText = {
  title: { en: "Dify's code sandbox reaches the network past its proxy", zh: "Dify 代码沙箱可直接访问网络" },
  titles: {
    default: {
      en: "Dify's code sandbox {service} is on {network}, which leads out",
      zh: "Dify 代码沙箱 {service} 接入了可以访问外部的 {network}",
    },
    weakened: { en: "Dify's code sandbox {service} is no longer isolated", zh: "Dify 代码沙箱 {service} 不再隔离" },
    proxy: { en: "Dify's code sandbox {service} has no {name}", zh: "Dify 代码沙箱 {service} 没有设置 {name}" },
    proxyLost: { en: "Dify's code sandbox {service} lost its {name}", zh: "Dify 代码沙箱 {service} 失去了 {name}" },
  },
  why: {
    en: "It runs code that users and models write: with a direct way out that code reaches the cloud's metadata, the databases and the intranet.",
    zh: "沙箱运行用户和模型写的代码，一旦能直接出网，就能访问云元数据、数据库和内网。",
  },
  fix: {
    en: "networks: [ssrf_proxy_network] alone, with `internal: true`, and HTTP_PROXY at ssrf_proxy",
    zh: "只接入设置了 `internal: true` 的 ssrf_proxy_network，HTTP_PROXY 指向 ssrf_proxy",
  },
  messages: {
    default: {
      en: "{network} leads out; the sandbox belongs on an internal network only.",
      zh: "{network} 可以访问外部，沙箱只应接入内部网络。",
    },
    weakened: {
      en: "It was on internal networks only; {network} leads out.",
      zh: "之前只接入内部网络，{network} 可以访问外部。",
    },
    proxy: {
      en: "ENABLE_NETWORK is true and {name} is empty: nothing filters where the code goes.",
      zh: "ENABLE_NETWORK 为 true 而 {name} 为空，代码访问哪里都没有过滤。",
    },
    proxyLost: {
      en: "{name} led through a proxy before, now it is empty.",
      zh: "{name} 之前指向代理，现在为空。",
    },
    ...relatedTexts,
  },
  references: ["https://github.com/langgenius/dify-sandbox"],
};
