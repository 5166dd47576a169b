import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { isPublic } from "../exposure.ts";
import { readImage } from "../images.ts";
import { placesOf, serviceKeys, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { hasUnseenVariables } from "../unseen.ts";

export const rule: ServiceRule = {
  id: "compose-redis-no-auth",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "medium",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["database", "data"],
  judge(service, { project }) {
    if (!isRedis(service) || passwordPlaces(service) !== undefined || hasUnseenVariables(service, project)) return [];
    return [
      {
        subject: "",
        places: serviceKeys(service),
        ...(isPublic(service) ? { severity: "high", gateAtLeast: "block", message: "public" } : {}),
      },
    ];
  },
  guard(base) {
    const places = isRedis(base) ? passwordPlaces(base) : undefined;
    return places === undefined ? undefined : { places };
  },
};

function isRedis(service: Service): boolean {
  return /^(?:redis|redis-stack|redis-stack-server|redis-cluster|valkey|valkey-bundle|keydb)$/.test(
    readImage(service)?.name ?? "",
  );
}

/** What sets a password, or may: a flag, a configuration of its own, a variable that its image reads, a command that is not known. */
function passwordPlaces(service: Service): readonly [Mark, ...Mark[]] | undefined {
  const words = startWords(service);
  const word = words.find(({ text, scalar }, i) => {
    if (/^(?:--)?requirepass$/.test(text)) return words[i + 1]?.text !== "";
    return scalar.unknown === true || /^--(?:aclfile|requirepass=)|requirepass\s|\.conf$/.test(text);
  });
  if (word !== undefined) return placesOf(word.scalar);
  const [first] = words;
  const isServer = words.some(({ text }) => /(?:redis|valkey|keydb|redis-stack)-server$/.test(text));
  // A script of its own may set one.
  if (first !== undefined && !isServer && !first.text.startsWith("-")) return placesOf(first.scalar);
  // A server whose command line is known reads the configuration that stands there, and no other.
  const isBitnami = /^bitnami/.test(readImage(service)?.repository ?? "");
  const mount = (isServer && !isBitnami ? [] : service.mounts).find(({ target }) =>
    /\.(?:conf|acl)$|\/mounted-etc$|\/etc\/redis$/.test(target),
  );
  if (mount !== undefined) return [mount.at];
  const names = isBitnami
    ? /^(?:REDIS|VALKEY|KEYDB)_(?:PASSWORD|PASSWORD_FILE|ACLFILE)$/
    : /^REDIS_ARGS$|^(?:REDIS|VALKEY|KEYDB)_(?:EXTRA_FLAGS|PASSWORD_FILE)$/;
  const variable = service.environment.find(
    ({ name, scalar }) =>
      names.test(name) &&
      (scalar === undefined ||
        scalar.unknown === true ||
        (isBitnami ? scalar.value !== "" : /requirepass|aclfile|_FILE$/.test(`${scalar.value} ${name}`))),
  );
  return variable === undefined ? undefined : variablePlaces(variable);
}

export const texts: RuleText = {
  title: { en: "Redis without a password", zh: "Redis 未设置密码" },
  titles: {
    default: { en: "Service {service} has no password", zh: "服务 {service} 未设置密码" },
    public: {
      en: "Service {service} is open to every network without a password",
      zh: "服务 {service} 无密码且向所有网络开放",
    },
    weakened: { en: "Service {service} lost its password", zh: "服务 {service} 的密码被去掉" },
  },
  why: {
    en: "A flaw in any other container is enough to read sessions and queues here, and Redis can be made to write files.",
    zh: "其他任何容器被攻破，都能读取这里的会话和队列；Redis 还可被利用写入文件。",
  },
  fix: {
    en: "command: redis-server --requirepass ${REDIS_PASSWORD:?set it in .env}",
    zh: "command: redis-server --requirepass ${REDIS_PASSWORD:?请在 .env 中设置}",
  },
  messages: {
    default: {
      en: "Nothing sets a password for service {service}: neither `--requirepass` nor an ACL or configuration file.",
      zh: "服务 {service} 没有设置密码：既无 `--requirepass`，也无 ACL 或配置文件。",
    },
    public: {
      en: "Service {service} publishes its port on all interfaces and asks nobody for a password.",
      zh: "服务 {service} 在所有网卡上发布端口，却不要求密码。",
    },
    weakened: { en: "Service {service} asked for a password before.", zh: "服务 {service} 之前要求密码。" },
    ...relatedTexts,
  },
  references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"],
};
