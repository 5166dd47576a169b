import type { RuleText } from "../../../model/rule.ts";
import { fewOf } from "../../../model/text.ts";
import type { Mount } from "../../../parse/compose-fields.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import { folderOf } from "../../../parse/path-class.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";

const MAX_NAMED = 5;

export const rule: ProjectRule = {
  id: "compose-shared-volume",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "off", existing: "off" },
  checklist: ["container"],
  judge({ project }) {
    const bySource = new Map<string, Use[]>();
    for (const { name, mounts } of project.services.values()) {
      for (const mount of mounts) {
        if (!isShareable(mount)) continue;
        const key = sourceKey(mount);
        bySource.set(key, [...(bySource.get(key) ?? []), { service: name, mount }]);
      }
    }
    return [...bySource.values()].flatMap(foundOf);
  },
};

interface Use {
  readonly service: string;
  readonly mount: Mount;
}

function isShareable({ type, source, scalar }: Mount): boolean {
  return (type === "bind" || type === "volume") && source !== "" && scalar?.unknown !== true;
}

/** A relative path is one folder for the files of one folder only. */
function sourceKey({ source, at }: Mount): string {
  return source.startsWith(".") ? `${folderOf(at.text.path)}\0${source}` : source;
}

function foundOf(uses: readonly Use[]): readonly Found[] {
  const services = [...new Set(uses.map(({ service }) => service))];
  const writing = uses.find(({ mount }) => !mount.readOnly);
  if (services.length < 2 || writing === undefined) return [];
  const others: readonly Mark[] = uses.flatMap(({ mount }) => (mount === writing.mount ? [] : [mount.at]));
  const { source } = writing.mount;
  return [
    {
      subject: source,
      places: [writing.mount.at, ...others],
      values: { source, services: fewOf(services, MAX_NAMED) },
    },
  ];
}

export const texts: RuleText = {
  title: { en: "One folder or volume writable in several services", zh: "同一目录或卷被多个容器可写挂载" },
  titles: { default: { en: "{services} share {source}", zh: "{services} 共用 {source}" } },
  why: {
    en: "What one of them writes the other reads or runs: who gets into one can work on the other.",
    zh: "一个容器写入的内容会被另一个读取或执行，攻入其中一个就能影响另一个。",
  },
  fix: {
    en: "Give each a volume of its own, or mount it with :ro where it is only read",
    zh: "拆分数据卷；只需读取的容器用 :ro 挂载",
  },
  messages: {
    default: {
      en: "{source} is mounted in {services}, and not read-only in all of them.",
      zh: "{source} 同时挂载到 {services}，且并非全部只读。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#volumes"],
};
