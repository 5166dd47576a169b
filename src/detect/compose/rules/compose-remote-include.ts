import type { RuleText } from "../../../model/rule.ts";
import { buildContext } from "../../../parse/compose-build-fields.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Mark } from "../../../parse/compose-source-text.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ProjectRule = {
  id: "compose-remote-include",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "block", existing: "off" },
  checklist: ["image"],
  judge({ project }) {
    const found = new Map<string, Found>();
    for (const { kind, url, at } of sourcesOf(project)) {
      const subject = nameOf(url);
      if (!isPinned(url) && !found.has(subject))
        found.set(subject, { subject, places: [at], values: { kind, url: subject } });
    }
    return [...found.values()];
  },
  guard({ project }, { subject }) {
    const before = sourcesOf(project).find(({ url }) => nameOf(url) === subject && isPinned(url));
    return before === undefined ? undefined : { places: [before.at] };
  },
};

interface RemoteSource {
  readonly kind: string;
  readonly url: string;
  readonly at: Mark;
}

/** Addresses that are fetched when the project starts or is built. */
function sourcesOf({ references, services }: ComposeProject): readonly RemoteSource[] {
  const included = references.flatMap(({ kind, written, remote, at }) =>
    remote === true ? [{ kind, url: written, at }] : [],
  );
  const built = [...services.values()].flatMap((service) => {
    const context = buildContext(service);
    return context === undefined || context.unknown === true || !isRemote(context.value)
      ? []
      : [{ kind: "build", url: context.value, at: context.at }];
  });
  return [...included, ...built];
}

function isRemote(context: string): boolean {
  return /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|oci:\/\/|github\.com\/)/i.test(context);
}

/** By a commit, or by a digest. */
function isPinned(url: string): boolean {
  const hash = url.indexOf("#");
  if (hash >= 0) return /^[0-9a-f]{40}(?::|$)/.test(url.slice(hash + 1));
  return /[/@=][0-9a-f]{40}(?:[/?&]|$)|sha256[:=][0-9a-f]{64}(?:$|[^0-9a-f])/.test(url);
}

/** The address without a branch, and without a user, whose password must not be shown. */
function nameOf(url: string): string {
  const [address = ""] = url.split(/[#?]|@sha256:/, 1);
  const start = address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3;
  const slash = address.indexOf("/", start);
  const user = address.lastIndexOf("@", slash < 0 ? address.length : slash);
  return user < start ? address : address.slice(0, start) + address.slice(user + 1);
}

export const texts: RuleText = {
  title: { en: "Remote code taken in without a pin", zh: "引入了未固定版本的远程内容" },
  titles: {
    default: { en: "{url} may be another tomorrow", zh: "{url} 随时可能变化" },
    weakened: { en: "{url} is no longer pinned", zh: "{url} 不再固定版本" },
  },
  why: {
    en: "Whoever may push there decides what runs here, with every mount and secret of the project.",
    zh: "能推送到该地址的人就能决定这里运行什么，并拿到项目的挂载和密钥。",
  },
  fix: {
    en: "Pin it to a commit of 40 hex digits or a digest, or copy it into the repository",
    zh: "固定到 40 位提交哈希或摘要值，或把内容放进仓库",
  },
  messages: {
    default: {
      en: "`{kind}` fetches {url} at whatever it is when the project starts.",
      zh: "`{kind}` 会在启动时拉取 {url} 当时的内容。",
    },
    weakened: { en: "`{kind}` took a fixed commit of {url} before.", zh: "`{kind}` 之前使用 {url} 的固定提交。" },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/include/",
    "https://docs.docker.com/build/concepts/context/#git-repositories",
  ],
};
