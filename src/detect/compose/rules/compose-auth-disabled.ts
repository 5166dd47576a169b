import type { RuleText } from "../../../model/rule.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { isPublic } from "../exposure.ts";
import { isInsideHost } from "../hosts.ts";
import { readImage } from "../images.ts";
import { placesOf, serviceKeys, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { badSettings, isOff, isOn, type SettingJudge, settingBefore } from "../settings.ts";
import { hasUnseenVariables } from "../unseen.ts";

export const rule: ServiceRule = {
  id: "compose-auth-disabled",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["access-control", "application", "data", "brute-force"],
  judge(service, { project }) {
    return [
      ...badSettings(service, disablesLogin),
      ...openListeners(service, project),
      ...emptyTokens(service),
      ...openMongo(service, project),
    ];
  },
  guard(base, found) {
    if (found.subject !== MONGO_USER) return settingBefore(base, found, disablesLogin);
    const user = base.environment.find(({ name }) => name.startsWith(MONGO_ROOT));
    return user === undefined ? undefined : { places: variablePlaces(user) };
  },
};

const OFF_SWITCH =
  /^(?:MYSQL_ALLOW_EMPTY_PASSWORD|MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD|ALLOW_EMPTY_PASSWORD|ALLOW_ANONYMOUS_LOGIN|GF_AUTH_ANONYMOUS_ENABLED|DISABLE_AUTH|AUTH_DISABLED|NO_AUTH|N8N_USER_MANAGEMENT_DISABLED|LOGIN_DISABLED)$/;

const disablesLogin: SettingJudge = (name, value) => {
  const isBad =
    (OFF_SWITCH.test(name) && isOn(value)) ||
    (name === "WEBUI_AUTH" && isOff(value)) ||
    (name === "POSTGRES_HOST_AUTH_METHOD" && value === "trust") ||
    (name === "NEO4J_AUTH" && value === "none");
  return isBad ? { values: { value } } : undefined;
};

/** Kafka tells its clients to come to an address outside the project, and asks them for nothing there. */
function openListeners({ environment }: Service, project: ComposeProject): readonly Found[] {
  const found: Found[] = [];
  for (const { name, scalar } of environment) {
    const prefix = /^(KAFKA_(?:CFG_)?)ADVERTISED_LISTENERS$/.exec(name)?.[1];
    if (prefix === undefined || scalar === undefined || scalar.unknown === true) continue;
    const protocols = environment.find((one) => one.name === `${prefix}LISTENER_SECURITY_PROTOCOL_MAP`)?.scalar;
    if (protocols?.unknown === true) continue;
    const plain = listenersOf(scalar.value).find(({ listener, host }) => {
      const protocol = protocolOf(listener, protocols?.value ?? "");
      return protocol === "PLAINTEXT" && host !== "" && !isInsideHost(host, project);
    });
    if (plain !== undefined)
      found.push({ subject: name, places: placesOf(scalar), message: "listener", values: { name, host: plain.host } });
  }
  return found;
}

function listenersOf(value: string): readonly { readonly listener: string; readonly host: string }[] {
  return value.split(",").flatMap((one) => {
    const [listener, address] = one.trim().split("://", 2);
    if (listener === undefined || address === undefined) return [];
    return [{ listener: listener.toUpperCase(), host: address.replace(/:\d{1,5}$/, "").replace(/^\[|\]$/g, "") }];
  });
}

/** `EXTERNAL:PLAINTEXT,INTERNAL:SASL_SSL`; without an entry a listener is named after its protocol. */
function protocolOf(listener: string, map: string): string {
  const entry = map
    .toUpperCase()
    .split(",")
    .find((one) => one.trim().startsWith(`${listener}:`));
  return entry === undefined ? listener : entry.trim().slice(listener.length + 1);
}

/** `--ServerApp.token=""`: Jupyter runs code for whoever comes. */
function emptyTokens(service: Service): readonly Found[] {
  const words = startWords(service);
  return words.flatMap((word, i): readonly Found[] => {
    const match = /^--(?:Notebook|Server|Identity(?:Provider)?)(?:App)?\.token(?:=["']*$|$)/.exec(word.text);
    if (match === null || word.scalar.unknown === true) return [];
    const isEmpty = word.text.includes("=") || words[i + 1]?.text === "";
    return isEmpty
      ? [{ subject: "token", places: placesOf(word.scalar), message: "token", values: { name: "token" } }]
      : [];
  });
}

const MONGO_ROOT = "MONGO_INITDB_ROOT_";
const MONGO_USER = "MONGO_INITDB_ROOT_USERNAME";

/** Mongo without a root user lets everyone in; one that only its project reaches is left alone. */
function openMongo(service: Service, project: ComposeProject): readonly Found[] {
  const isMongo = /^(?:mongo|mongodb-community-server)$/.test(readImage(service)?.name ?? "");
  if (!isMongo || !isPublic(service) || hasUnseenVariables(service, project)) return [];
  const isGuarded =
    service.environment.some(({ name }) => name.startsWith(MONGO_ROOT)) ||
    startWords(service).some(({ text }) => /^--(?:auth|keyFile|config|clusterAuthMode)\b|^-f$/.test(text));
  return isGuarded
    ? []
    : [{ subject: MONGO_USER, places: serviceKeys(service), message: "mongo", values: { name: MONGO_USER } }];
}

export const texts: RuleText = {
  title: { en: "Authentication switched off", zh: "关闭了身份认证" },
  titles: {
    default: { en: "Service {service} lets everyone in", zh: "服务 {service} 不验证身份" },
    listener: { en: "Service {service} lets everyone in", zh: "服务 {service} 不验证身份" },
    token: { en: "Service {service} lets everyone in", zh: "服务 {service} 不验证身份" },
    mongo: { en: "Service {service} lets everyone in", zh: "服务 {service} 不验证身份" },
    weakened: { en: "Service {service} lets everyone in now", zh: "服务 {service} 现在不再验证身份" },
  },
  why: {
    en: "Whoever reaches the service reads and changes what it holds, without guessing anything.",
    zh: "能访问该服务的人无需密码就能读取和修改其中的数据。",
  },
  fix: {
    en: "Turn authentication on, and give the password by ${NAME:?set it in .env} or a secret",
    zh: "启用身份认证，密码用 ${NAME:?请在 .env 中设置} 或 secrets 提供",
  },
  messages: {
    default: {
      en: "`{name}: {value}` turns off the login of service {service}.",
      zh: "`{name}: {value}` 关闭了服务 {service} 的登录验证。",
    },
    listener: {
      en: "{name} sends clients from outside to {host} in plain text and without a login.",
      zh: "{name} 让外部客户端以明文、免登录的方式连接 {host}。",
    },
    token: {
      en: "An empty token opens the notebooks of service {service}, and with them a shell.",
      zh: "令牌为空，任何人都能打开服务 {service} 的 Notebook 并执行命令。",
    },
    mongo: {
      en: "Service {service} publishes Mongo and sets no {name}, so nobody has to log in.",
      zh: "服务 {service} 对外发布了 Mongo，却没有设置 {name}，任何人都无需登录。",
    },
    weakened: {
      en: "{name} asked for a login before, or left that to whoever deploys.",
      zh: "{name} 之前要求登录，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://hub.docker.com/_/postgres", "https://owasp.org/www-project-top-ten/"],
};
