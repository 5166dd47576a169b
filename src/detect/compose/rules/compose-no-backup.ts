import type { Snapshot } from "../../../model/document.ts";
import type { RuleText } from "../../../model/rule.ts";
import { asKeyed } from "../../../parse/compose-merge.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { ProjectRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isCache, storeOf } from "../stores.ts";

export const rule: ProjectRule = {
  id: "compose-no-backup",
  family: "compose",
  scope: "project",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "warn", existing: "off", newService: "summary" },
  checklist: ["database", "data"],
  judge({ project, snapshot }) {
    const store = [...project.services.values()].find((service) => !isCache(storeOf(service) ?? "Redis"));
    if (store === undefined || backupOf(project) !== undefined || hasScript(snapshot)) return [];
    return [{ subject: "", service: store.name, places: serviceKeys(store), values: { store: store.name } }];
  },
  guard({ project }) {
    const backup = backupOf(project);
    return backup === undefined ? undefined : { places: serviceKeys(backup), values: { was: backup.name } };
  },
};

const BACKUP = /backup|pgbackrest|wal-g|barman|restic|borg(?:matic)?|velero|mysqldump|mariadb-dump|pg_dump|mongodump/i;

/** A service that makes backups, or one that a label gives over to such. */
function backupOf({ services }: ComposeProject): Service | undefined {
  return [...services.values()].find((service) => {
    const labels = service.node.entries.get("labels")?.node;
    const names = labels === undefined ? [] : [...asKeyed(labels).entries.keys()];
    return (
      BACKUP.test(service.name) ||
      BACKUP.test(readImage(service)?.repository ?? "") ||
      names.some((name) => BACKUP.test(name)) ||
      startWords(service).some(({ text }) => BACKUP.test(text))
    );
  });
}

const known = new WeakMap<readonly string[], boolean>();

/** A script in the repository that someone may run by cron. */
function hasScript(snapshot: Snapshot): boolean {
  const paths = snapshot.list();
  const found = known.get(paths) ?? paths.some((path) => /(?:^|\/)scripts\/[^/]{0,200}backup/i.test(path));
  known.set(paths, found);
  return found;
}

export const texts: RuleText = {
  title: { en: "Database without a backup", zh: "数据库没有备份任务" },
  titles: {
    default: { en: "Nothing here backs up {store}", zh: "此处没有备份 {store} 的任务" },
    weakened: { en: "Nothing backs up {store} any more", zh: "{store} 不再有备份任务" },
  },
  why: {
    en: "Ransomware, a wrong command or a broken disk then takes the data for good.",
    zh: "遇到勒索、误操作或磁盘损坏时，数据无法恢复。",
  },
  fix: {
    en: "Add a backup service, keep copies elsewhere, and try to restore one",
    zh: "增加备份服务，异地保存，并演练恢复",
  },
  messages: {
    default: {
      en: "No service, label or script of the repository makes backups.",
      zh: "仓库中没有负责备份的服务、标签或脚本。",
    },
    weakened: { en: "Service {was} made backups, and it is gone.", zh: "负责备份的服务 {was} 被删除。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/storage/volumes/#back-up-restore-or-migrate-data-volumes"],
};
