import type { RuleText } from "../../../model/rule.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import { isPlaceholder } from "../../placeholder.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isInsideHost } from "../hosts.ts";
import { defaultGate, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isOff, isOn, settingValue, variableOf } from "../settings.ts";

export const rule: ServiceRule = {
  id: "compose-plaintext-connection",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["database", "data"],
  judge(service, { project }) {
    return service.environment.flatMap((variable): readonly Found[] => {
      const connection = connectionOf(variable, service);
      if (connection?.isPlain !== true || isInsideHost(connection.host, project) || isStandIn(variable)) return [];
      return [
        {
          subject: variable.name,
          places: variablePlaces(variable),
          ...defaultGate(variable.scalar),
          values: { name: variable.name, host: connection.host },
        },
      ];
    });
  },
  guard(base, { subject }, { project }) {
    const before = variableOf(base, subject);
    const connection = before === undefined ? undefined : connectionOf(before, base);
    const isGuarded = connection?.isPlain === false && !isLocal(connection.host, project);
    return before === undefined || !isGuarded || isStandIn(before) ? undefined : { places: variablePlaces(before) };
  },
};

/** What stayed on the machine needed no TLS, and that it did is no guard. */
function isLocal(host: string, project: ComposeProject): boolean {
  return isInsideHost(host, project);
}

interface Connection {
  readonly host: string;
  readonly isPlain: boolean;
}

function connectionOf(variable: EnvironmentVariable, service: Service): Connection | undefined {
  const { name, scalar } = variable;
  if (scalar === undefined || scalar.unknown === true) return undefined;
  return byUrl(name, scalar.value.trim()) ?? bySwitch(name, scalar.value.trim(), service);
}

/** Takes longer than all else that is asked here. */
function isStandIn({ scalar }: EnvironmentVariable): boolean {
  return scalar !== undefined && isPlaceholder(scalar.value);
}

const ADDRESS = /^([a-z][a-z0-9+.-]{1,30}):\/\/(?:[^\s/@]{0,1024}@)?(\[[\da-f:.]{2,45}\]|[\w.-]{1,253})/i;
const PLAIN = /^(?:http|redis|amqp|ldap|smtp|mqtt)$/i;
const SAFE = /^(?:https|rediss|amqps|ldaps|smtps|mqtts)$/i;
const SQL = /^(?:postgres(?:ql)?|mysql|mariadb)(?:\+[\w+]{1,20})?$/i;
/** Where others find this service, or what it sends requests through: nothing that it connects to with secrets of its own. */
const OWN_ADDRESS =
  /(?:^|_)(?:APP|SITE|PUBLIC|EXTERNAL|CONSOLE|WEB|WWW|ROOT|FRONTEND|FRONT|NEXTAUTH|AUTH_URL|CALLBACK|REDIRECT|WEBHOOK|ORIGIN|ORIGINS|CORS|COOKIE|DOMAIN|FILES|TRIGGER|MARKETPLACE|HOMEPAGE|LOGO|DOCS?|PROXY|EDITOR)(?:_|$)|^(?:BASE|SERVER|SERVICE_API)_URL$/i;
const NAMES_ADDRESS = /(?:URL|URI|DSN|ENDPOINT|HOST|ADDR|ADDRESS|BROKER|BACKEND|API_BASE)$/i;

function byUrl(name: string, value: string): Connection | undefined {
  const match = ADDRESS.exec(value);
  if (match === null || !NAMES_ADDRESS.test(name)) return undefined;
  const [, scheme = "", host = ""] = match;
  if (SQL.test(scheme)) {
    const mode = /[?&]ssl-?mode=([\w-]{1,30})/i.exec(value)?.[1]?.toLowerCase();
    return mode === undefined ? undefined : { host, isPlain: mode === "disable" || mode === "disabled" };
  }
  if (/^https?$/i.test(scheme) && OWN_ADDRESS.test(name)) return undefined;
  if (PLAIN.test(scheme)) return { host, isPlain: true };
  return SAFE.test(scheme) ? { host, isPlain: false } : undefined;
}

const SWITCH = /^(.{1,80}?)_?(?:USE_SSL|USE_TLS|SECURE|SSLMODE|SSL_MODE)$/i;

/** `REDIS_USE_SSL: false` beside `REDIS_HOST`. */
function bySwitch(name: string, value: string, service: Service): Connection | undefined {
  const prefix = SWITCH.exec(name)?.[1];
  if (prefix === undefined || /COOKIE/i.test(name)) return undefined;
  const isPlain = isOff(value);
  if (!isPlain && !isOn(value) && !/^(?:require|verify-ca|verify-full)$/i.test(value)) return undefined;
  for (const part of ["HOST", "SERVER", "ENDPOINT", "ADDR", "ADDRESS", "URL"]) {
    const address = settingValue(service, `${prefix}_${part}`) ?? settingValue(service, `${prefix}${part}`);
    if (address === undefined || address === "") continue;
    // An address with a scheme says by itself whether it is encrypted.
    if (address.includes("://")) return undefined;
    return { host: address.replace(/:\d{1,5}$/, ""), isPlain };
  }
  return undefined;
}

export const texts: RuleText = {
  title: { en: "Unencrypted connection leaves the project", zh: "对外连接未加密" },
  titles: {
    default: { en: "Service {service} speaks to {host} in plain text", zh: "服务 {service} 以明文连接 {host}" },
    weakened: {
      en: "Service {service} speaks to {host} in plain text now",
      zh: "服务 {service} 现在以明文连接 {host}",
    },
  },
  why: {
    en: "Passwords and data cross networks that others share: whoever is on the way reads and changes them.",
    zh: "密码和数据会经过他人共用的网络，途中的人可以窃听和篡改。",
  },
  fix: {
    en: "Use TLS: https, rediss, amqps, ldaps, or sslmode=verify-full",
    zh: "改用 TLS：https、rediss、amqps、ldaps，或 sslmode=verify-full",
  },
  messages: {
    default: {
      en: "{name} reaches {host}, outside of the project, without TLS.",
      zh: "{name} 连接项目之外的 {host}，没有使用 TLS。",
    },
    weakened: { en: "{name} used TLS before.", zh: "{name} 之前使用 TLS。" },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"],
};
