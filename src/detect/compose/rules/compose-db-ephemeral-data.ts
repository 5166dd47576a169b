import type { RuleText } from "../../../model/rule.ts";
import { type Mount, scalarsAt } from "../../../parse/compose-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { startWords } from "../../../parse/compose-words.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { isForDevelopment } from "../exposure.ts";
import { type Places, placesOf, serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { settingValue } from "../settings.ts";
import { isCache, isDataFolder, isLasting, storeOf } from "../stores.ts";

export const rule: ServiceRule = {
  id: "compose-db-ephemeral-data",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["database", "data"],
  judge(service, { project }) {
    const product = storeOf(service);
    if (product === undefined || service.incomplete || isShortLived(service, project)) return [];
    const memory = inMemory(service, product);
    if (memory === undefined && dataMount(service, product) !== undefined) return [];
    const exempt = isCache(product) || product === "etcd" || isForDevelopment(service, project);
    return [
      {
        subject: "",
        places: memory ?? serviceKeys(service),
        ...(memory === undefined ? {} : { message: "memory" }),
        ...(exempt ? { exempt } : {}),
        values: { product },
      },
    ];
  },
  guard(base, _found, _judged, head) {
    const product = storeOf(base);
    const mount = product === undefined || inMemory(base, product) !== undefined ? undefined : dataMount(base, product);
    // The volumes of another product are not what this one lost.
    return mount === undefined || storeOf(head) !== product
      ? undefined
      : { places: [mount.at], values: { was: mount.target } };
  },
};

/** Runs a client or a script and ends, or takes its volumes from another container. */
function isShortLived(service: Service, { services }: ComposeProject): boolean {
  const [first] = startWords(service);
  const program = first?.text.slice(first.text.lastIndexOf("/") + 1) ?? "";
  return (
    /^(?:psql|pg_\w{1,30}|createdb|mysql|mysqldump|mysqladmin|mariadb|mongosh|mongo|mongodump|redis-cli|valkey-cli|sleep)$/.test(
      program,
    ) ||
    service.node.entries.has("volumes_from") ||
    [...services.values()].some(({ dependsOn }) => dependsOn.get(service.name) === "service_completed_successfully")
  );
}

function dataMount(service: Service, product: string): Mount | undefined {
  const own = product === "Postgres" ? settingValue(service, "PGDATA") : undefined;
  return service.mounts.find(
    (mount) =>
      isLasting(mount) &&
      (isDataFolder(mount.target, product) || (own !== undefined && `${own}/`.startsWith(`${mount.target}/`))),
  );
}

/** A tmpfs where the data lies. */
function inMemory(service: Service, product: string): Places | undefined {
  const mount = service.mounts.find(({ type, target }) => type === "tmpfs" && isDataFolder(target, product));
  if (mount !== undefined) return [mount.at];
  const tmpfs = scalarsAt(service.node, "tmpfs").find(({ value }) =>
    isDataFolder(value.split(":", 1)[0] ?? "", product),
  );
  return tmpfs === undefined ? undefined : placesOf(tmpfs);
}

export const texts: RuleText = {
  title: { en: "Datastore without a persistent volume", zh: "数据库未挂载持久卷" },
  titles: {
    default: { en: "The data of {service} goes with the container", zh: "服务 {service} 的数据会随容器消失" },
    memory: { en: "The data of {service} lies in memory only", zh: "服务 {service} 的数据只在内存中" },
    weakened: { en: "Service {service} lost the volume of its data", zh: "服务 {service} 失去了数据卷" },
  },
  why: {
    en: "`docker compose down` or an update of the image starts {product} empty, and there is nothing to restore from.",
    zh: "执行 `docker compose down` 或更新镜像后，{product} 会从空库启动，且无从恢复。",
  },
  fix: { en: "Mount a named volume at its data folder", zh: "为数据目录挂载命名卷" },
  messages: {
    default: { en: "No volume keeps the data of {product}.", zh: "没有卷保存 {product} 的数据。" },
    memory: { en: "A tmpfs holds the data of {product}.", zh: "{product} 的数据目录是 tmpfs。" },
    weakened: { en: "A volume was mounted at {was} before.", zh: "之前在 {was} 挂载了卷。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/storage/volumes/"],
};
