import type { RuleText } from "../../../model/rule.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { EnvironmentVariable, Service } from "../../../parse/compose-service.ts";
import type { Found, ServiceRule } from "../compose-rule.ts";
import { serviceAt } from "../hosts.ts";
import { readImage } from "../images.ts";
import { variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { settingValue, variableOf } from "../settings.ts";
import { storeOf } from "../stores.ts";

export const rule: ServiceRule = {
  id: "compose-db-superuser",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["database", "data"],
  judge(service, { project }) {
    if (isAdministrator(service)) return [];
    return service.environment.flatMap((variable): readonly Found[] => {
      const login = loginOf(variable, service);
      const store = login === undefined || isKnownSuperuser(login) ? undefined : madeFor(login, project);
      if (login === undefined || (store === undefined && !isKnownSuperuser(login))) return [];
      return [
        {
          subject: variable.name,
          places: variablePlaces(variable),
          ...(store === undefined ? {} : { message: "made" }),
          values: { name: variable.name, user: login.user, store: store ?? "" },
        },
      ];
    });
  },
  guard(base, { subject }, { project }) {
    const before = variableOf(base, subject);
    if (before === undefined || isAdministrator(base)) return undefined;
    const login = loginOf(before, base);
    // Whom whoever starts the project names may have been the superuser too.
    if (login === undefined && (before.scalar === undefined || before.scalar.unknown === true)) return undefined;
    const isSuperuser = login !== undefined && (isKnownSuperuser(login) || madeFor(login, project) !== undefined);
    return isSuperuser ? undefined : { places: variablePlaces(before) };
  },
};

/** The store itself, and what is there to look after it. */
function isAdministrator(service: Service): boolean {
  return storeOf(service) !== undefined || /backup|exporter|migrat/i.test(readImage(service)?.name ?? "");
}

/** Who logs in, and where. */
interface Login {
  readonly user: string;
  /** Empty where nothing says it. */
  readonly host: string;
}

const USER_NAME = /^(.{0,60}?(?:^|_)(?:DB|DATABASE|POSTGRES|POSTGRESDB|MYSQL|MARIADB)|^PG)_?USER(?:NAME)?$/;
const ADDRESS =
  /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|clickhouse|neo4j|bolt)(?:\+[\w+]{1,20})?:\/\/([^\s/@:]{1,100})(?::[^\s/@]{0,1024})?@([^\s/:?,]{0,253})/i;

function loginOf({ name, scalar }: EnvironmentVariable, service: Service): Login | undefined {
  if (scalar === undefined) return undefined;
  const url = ADDRESS.exec(scalar.value);
  if (url !== null) {
    const [, user = "", host = ""] = url;
    const from = url[0].indexOf("://") + 3;
    const isUnknown = scalar.parts?.some(
      (part) => part.source === "unset" && part.from >= from && part.from <= from + user.length,
    );
    return isUnknown === true ? undefined : { user, host };
  }
  const prefix = USER_NAME.exec(name)?.[1];
  if (prefix === undefined || scalar.unknown === true || scalar.value === "") return undefined;
  const hosts = ["HOST", "HOSTNAME", "SERVER", "ADDR"].flatMap((part) => [`${prefix}_${part}`, `${prefix}${part}`]);
  return {
    user: scalar.value,
    host: hosts.map((one) => settingValue(service, one)).find((one) => one !== undefined) ?? "",
  };
}

/** A name that products give their superuser. */
function isKnownSuperuser({ user }: Login): boolean {
  return /^(?:postgres|root|sa|admin|default|neo4j)$/.test(user);
}

/** The store that is made with this user as its superuser. */
function madeFor({ user, host }: Login, project: ComposeProject): string | undefined {
  const store = host === "" ? undefined : serviceAt(host.replace(/:\d{1,5}$/, ""), project);
  const made = store === undefined ? undefined : madeWith(store);
  return store !== undefined && made !== undefined && settingValue(store, made) === user ? store.name : undefined;
}

/** The variable that names the superuser of a store. Bitnami's Postgres makes an ordinary user by it. */
function madeWith(store: Service): string | undefined {
  switch (storeOf(store)) {
    case "Postgres":
      return "POSTGRES_USER";
    case "MongoDB":
      return "MONGO_INITDB_ROOT_USERNAME";
    default:
      return undefined;
  }
}

export const texts: RuleText = {
  title: { en: "Application uses the superuser of the database", zh: "应用使用数据库超级用户" },
  titles: {
    default: {
      en: "Service {service} is the superuser {user} of its database",
      zh: "服务 {service} 以超级用户 {user} 访问数据库",
    },
    made: {
      en: "Service {service} is the superuser {user} of its database",
      zh: "服务 {service} 以超级用户 {user} 访问数据库",
    },
    weakened: {
      en: "Service {service} is now the superuser {user} of its database",
      zh: "服务 {service} 现在以超级用户 {user} 访问数据库",
    },
  },
  why: {
    en: "One SQL injection then reads every database, and a Postgres superuser runs commands on the server.",
    zh: "一处 SQL 注入就能读取所有库，Postgres 超级用户还能在服务器上执行命令。",
  },
  fix: {
    en: "Give it a role of its own that may SELECT, INSERT, UPDATE and DELETE in its schema",
    zh: "为应用单独建账号，只授予所需库表的增删改查权限",
  },
  messages: {
    default: { en: "{name} is {user}, who may do everything.", zh: "{name} 为 {user}，拥有全部权限。" },
    made: {
      en: "{name} is {user}, whom service {store} is made with: that user may do everything.",
      zh: "{name} 为 {user}，即服务 {store} 初始化时创建的超级用户，拥有全部权限。",
    },
    weakened: {
      en: "{name} was a user with fewer rights before, or left to whoever deploys.",
      zh: "{name} 之前是权限较小的用户，或由部署者决定。",
    },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html"],
};
