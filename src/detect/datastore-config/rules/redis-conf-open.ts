import type { RuleText } from "../../../model/rule.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import { parseRedis, type RedisSetting } from "../../../parse/redis-conf.ts";
import type { ScalarNode } from "../../../parse/yaml-nodes.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { ConfigFile } from "../../config-files.ts";
import type { DatastoreConfigRule } from "../datastore-config-rule.ts";

export const rule: DatastoreConfigRule = {
  id: "redis-conf-open",
  family: "datastore-config",
  kind: "redis",
  class: "present-bad",
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["database", "data"],
  judge(file) {
    const settings = parseRedis(file.text);
    if (passwordOf(settings) !== undefined || passwordElsewhere(file) !== undefined) return [];
    const bind = lastOf(settings, "bind");
    const mode = lastOf(settings, "protected-mode");
    const isOff = mode?.args[0]?.value.toLowerCase() === "no";
    if (isLoopbackOnly(bind) || (mode !== undefined && !isOff)) return [];
    const open = bind?.args.find(({ value }) => isEveryInterface(value));
    if (isOff && mode?.args[0] !== undefined) {
      const places: readonly [Mark, ...Mark[]] = open === undefined ? [mode.args[0].at] : [mode.args[0].at, open.at];
      return [{ subject: "", places }];
    }
    // The image of Docker is built with the mode off, so that nothing is left where the file says nothing.
    return open === undefined ? [] : [{ subject: "", places: [open.at], message: "bind" }];
  },
  guard(base, { message }) {
    const settings = parseRedis(base.text);
    const named = message === undefined ? {} : { message: "bindNow" };
    const word = passwordElsewhere(base);
    if (word !== undefined) return { places: [word.at], ...named };
    const bind = lastOf(settings, "bind");
    const mode = lastOf(settings, "protected-mode");
    const isOn = mode?.args[0]?.value.toLowerCase() === "yes" ? mode : undefined;
    const guard = passwordOf(settings) ?? isOn ?? (isLoopbackOnly(bind) ? bind : undefined);
    // A line of users holds a password that nothing else would know for one when the line is shown.
    const shown = guard?.name === "user" ? settings.find(({ name }) => !/^(?:user|requirepass)$/.test(name)) : guard;
    return shown === undefined ? undefined : { places: [shown.word.at], ...named };
  },
};

function lastOf(settings: readonly RedisSetting[], name: string): RedisSetting | undefined {
  return settings.findLast((setting) => setting.name === name);
}

/** What makes clients prove who they are: a password, a file of users, or a default user that has one or is off. */
function passwordOf(settings: readonly RedisSetting[]): RedisSetting | undefined {
  const password = lastOf(settings, "requirepass");
  if (password?.args[0] !== undefined && password.args[0].value !== "") return password;
  const users = lastOf(settings, "aclfile");
  if (users?.args[0] !== undefined && users.args[0].value !== "") return users;
  return settings.find(({ name, args: [user, ...rules] }) => {
    if (name !== "user" || user?.value !== "default") return false;
    const words = rules.map(({ value }) => value);
    return !words.includes("nopass") && (words.includes("off") || words.some((word) => /^[>#]/.test(word)));
  });
}

/** Whoever starts it may give the password on the command line. */
function passwordElsewhere({ mounts }: ConfigFile): ScalarNode | undefined {
  const words = mounts.map(({ service }) =>
    [...service.command, ...service.entrypoint].find(({ value }) => /requirepass|aclfile/.test(value)),
  );
  return words.every((word) => word !== undefined) ? words[0] : undefined;
}

function isLoopbackOnly(bind: RedisSetting | undefined): boolean {
  return (
    bind !== undefined &&
    bind.args.length > 0 &&
    bind.args.every(({ value }) => /^-?(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/.test(value))
  );
}

function isEveryInterface(address: string): boolean {
  return /^-?(?:0\.0\.0\.0|\*|::|::\*)$/.test(address);
}

export const texts: RuleText = {
  title: { en: "Redis open to the network", zh: "redis.conf 未设防" },
  titles: {
    default: { en: "Redis has neither a password nor protected mode", zh: "Redis 既无密码也未启用保护模式" },
    bind: { en: "Redis listens on every interface without a password", zh: "Redis 监听所有网卡且没有密码" },
    weakened: { en: "Redis lost what kept strangers out", zh: "Redis 失去了防护" },
    bindNow: { en: "Redis listens on every interface without a password now", zh: "Redis 现在监听所有网卡且没有密码" },
  },
  why: {
    en: "Whoever reaches the port reads and writes all data, and with a few commands writes files or loads code on the server.",
    zh: "能连到端口的人可以读写全部数据，再用几条命令就能在服务器上写文件或加载代码。",
  },
  fix: {
    en: "Set requirepass or aclfile and protected-mode yes, and bind only the address that clients use",
    zh: "设置 requirepass 或 aclfile，启用 protected-mode yes，只绑定客户端需要的地址",
  },
  messages: {
    default: {
      en: "protected-mode is off, and neither requirepass nor aclfile asks for a password.",
      zh: "protected-mode 已关闭，又没有 requirepass 或 aclfile 要求密码。",
    },
    bind: {
      en: "bind takes every interface and nothing asks for a password; the image of Docker has protected mode off.",
      zh: "bind 指定了所有网卡，又没有密码；Docker 官方镜像默认关闭保护模式。",
    },
    weakened: {
      en: "A password, protected mode or a bind to this machine held strangers off before.",
      zh: "之前有密码、保护模式或仅本机监听作为防护。",
    },
    bindNow: {
      en: "A password, protected mode or a bind to this machine held strangers off before; now bind takes every interface.",
      zh: "之前有密码、保护模式或仅本机监听作为防护，现在 bind 指定了所有网卡。",
    },
    ...relatedTexts,
  },
  references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"],
};
