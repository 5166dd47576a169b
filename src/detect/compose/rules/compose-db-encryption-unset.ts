import type { RuleText } from "../../../model/rule.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords, type Word } from "../../../parse/compose-words.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { storeOf } from "../stores.ts";

export const rule: ServiceRule = {
  id: "compose-db-encryption-unset",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "warn", existing: "off" },
  checklist: ["database", "data"],
  judge(service) {
    const product = storeOf(service);
    if (product !== "MySQL" && product !== "MariaDB") return [];
    const words = startWords(service);
    const isUnknown = service.incomplete || words.some(({ scalar }) => scalar.unknown === true);
    if (isUnknown || words.some(isEncryptionFlag) || hasConfiguration(service)) return [];
    return [{ subject: "", places: serviceKeys(service), values: { product } }];
  },
  guard(base) {
    const flag = startWords(base).find(isEncryptionFlag);
    return flag === undefined ? undefined : { places: placesOf(flag.scalar), values: { was: flag.text } };
  },
};

function isEncryptionFlag({ text }: Word): boolean {
  return /innodb[-_]encrypt|keyring|file_key_management|table[-_]encryption|aria[-_]encrypt/i.test(text);
}

/** A configuration of its own may say it: it counts as saying it. */
function hasConfiguration({ mounts }: Service): boolean {
  return mounts.some(({ target }) => /^\/etc\/(?:mysql|my\.cnf)|\.cnf$/.test(target));
}

export const texts: RuleText = {
  title: { en: "No encryption at rest visible", zh: "未见静态数据加密" },
  titles: {
    default: { en: "Nothing here encrypts the data of {service}", zh: "此处未见服务 {service} 的静态数据加密" },
    weakened: { en: "The data of {service} is no longer encrypted at rest", zh: "服务 {service} 的数据不再静态加密" },
  },
  why: {
    en: "A stolen disk, snapshot or backup then holds readable tables.",
    zh: "磁盘、快照或备份一旦被拿走，其中的表可以直接读取。",
  },
  fix: {
    en: "Encrypt the disk, or load a keyring and turn table encryption on",
    zh: "加密磁盘，或加载 keyring 并开启表加密",
  },
  messages: {
    default: {
      en: "Nothing here makes {product} encrypt its files; whether the disk is encrypted cannot be seen from here.",
      zh: "此处没有让 {product} 加密数据文件的配置；磁盘是否加密无法从这里看出。",
    },
    weakened: { en: "{was} is gone.", zh: "{was} 被删除。" },
    ...relatedTexts,
  },
  references: [
    "https://mariadb.com/kb/en/data-at-rest-encryption-overview/",
    "https://dev.mysql.com/doc/refman/8.4/en/innodb-data-encryption.html",
  ],
};
