// What an audit says of its own accord. Apart from the catalogue, which every scan loads.
import type { AuditVerdict } from "../model/audit.ts";
import type { ChecklistItem } from "../model/checklist.ts";
import type { Text } from "../model/text.ts";

export const auditTitles: Readonly<Record<ChecklistItem, Text>> = {
  image: { en: "image", zh: "镜像安全" },
  "run-as-user": { en: "run-as user", zh: "运行权限" },
  "key-management": { en: "key management", zh: "密钥管理" },
  "network-isolation": { en: "network isolation", zh: "网络隔离" },
  https: { en: "HTTPS", zh: "HTTPS" },
  database: { en: "database", zh: "数据库" },
  "access-control": { en: "access control", zh: "访问控制" },
  "log-audit": { en: "log audit", zh: "日志审计" },
  "vulnerability-management": { en: "vulnerability mgmt", zh: "漏洞管理" },
  "upgrade-strategy": { en: "upgrade strategy", zh: "升级策略" },
  host: { en: "host", zh: "物理/虚拟机层" },
  container: { en: "container runtime", zh: "容器运行时层" },
  application: { en: "application", zh: "应用服务层" },
  data: { en: "data", zh: "数据存储层" },
  "external-api-keys": { en: "external API keys", zh: "外部接口层" },
  logs: { en: "logs", zh: "日志与审计层" },
  "keys-in-git": { en: "Keys in git", zh: "密钥进了 Git" },
  "brute-force": { en: "Open to brute force", zh: "遭暴力破解" },
  "logs-lost": { en: "Logs lost", zh: "日志丢失" },
};

/** The step that leads on where no finding names one. */
export const auditNext: Readonly<Record<ChecklistItem, Text>> = {
  image: {
    en: "Write IMAGE:VERSION@sha256:DIGEST, from the registry of whoever publishes it",
    zh: "镜像写成 名称:版本@sha256:摘要值，并使用发布者自己的镜像仓库",
  },
  "run-as-user": { en: "Give each service a `user:` that is not root", zh: "为每个服务设置非 root 的 `user:`" },
  "key-management": {
    en: "Hand keys over as files (`secrets:`), filled by a secrets manager",
    zh: "改用 `secrets:` 以文件方式传入密钥，并由密钥管理服务提供",
  },
  "network-isolation": {
    en: "Name networks: one for what faces the users, an internal one for what lies behind",
    zh: "划分网络：对外服务一个，内部服务用另一个 `internal: true` 的网络",
  },
  https: {
    en: "Let one proxy with a certificate be the only way in, and put its configuration beside the stack",
    zh: "只由一个带证书的代理对外，并把它的配置与 Compose 文件放在一起",
  },
  database: {
    en: "Give the application a user who is no superuser, and add a backup service",
    zh: "让应用使用非超级用户账号，并增加备份服务",
  },
  "access-control": {
    en: "Put an allow list or an identity proxy (oauth2-proxy, authelia) before the entry",
    zh: "在入口前加允许列表或身份代理（oauth2-proxy、authelia）",
  },
  "log-audit": {
    en: "Send logs off the host: a logging driver such as gelf or syslog, or a collector such as fluent-bit",
    zh: "把日志外送：使用 gelf、syslog 等日志驱动，或 fluent-bit 等采集器",
  },
  "vulnerability-management": {
    en: "Add a CI job that runs Trivy or Grype over the images",
    zh: "在 CI 中加入用 Trivy 或 Grype 扫描镜像的步骤",
  },
  "upgrade-strategy": {
    en: "Let Renovate or Dependabot propose each new image version, and try it before it goes live",
    zh: "让 Renovate 或 Dependabot 提出镜像新版本，先验证再上线",
  },
  host: { en: "Bind ports to 127.0.0.1 but for the proxy's", zh: "除代理外，端口都绑定到 127.0.0.1" },
  container: {
    en: "Add `user:`, `cap_drop: [ALL]` and a memory limit",
    zh: "加上 `user:`、`cap_drop: [ALL]` 和内存上限",
  },
  application: {
    en: "Close registration, set keys of at least 32 random bytes, and put single sign-on before it",
    zh: "关闭开放注册，设置至少 32 字节的随机密钥，并接入单点登录",
  },
  data: {
    en: "Back the data up, keep datastores on internal networks, and encrypt their disks",
    zh: "备份数据，数据存储只接入内部网络，并加密磁盘",
  },
  "external-api-keys": {
    en: "Keep keys in files that git ignores or in a secrets manager, and set a spending limit at the provider",
    zh: "密钥放在被 Git 忽略的文件或密钥管理服务中，并在服务商处设置消费上限",
  },
  logs: {
    en: "Keep logs in a volume, limit their size, and send a copy elsewhere",
    zh: "日志写入卷并限制大小，同时外送一份",
  },
  "keys-in-git": {
    en: "Ignore .env, then look at the past: stackgate scan --history",
    zh: "忽略 .env，并检查历史：stackgate scan --history",
  },
  "brute-force": {
    en: "Close what need not be open, limit the rate of logins, and put single sign-on before it",
    zh: "关闭不必要的端口，对登录限流，并接入单点登录",
  },
  "logs-lost": { en: "Send logs off the host, or keep them in a volume", zh: "把日志外送，或保存到卷中" },
};

/** Where nothing here has to do with it; what stands open without any file about it keeps its own step. */
export const auditElsewhere: Text = {
  en: "If it is part of the stack, audit the folder that holds it too",
  zh: "如果它属于这套部署，请同时对它所在的目录做体检",
};
export const stepWithoutFiles: ReadonlySet<ChecklistItem> = new Set(["access-control", "vulnerability-management"]);

/** Why it cannot be decided, where nothing else is there to be shown. */
export const auditNothing: Partial<Readonly<Record<ChecklistItem, Text>>> = {
  image: { en: "No service here names an image", zh: "此处没有指定镜像的服务" },
  "key-management": { en: "No key is used in any file here", zh: "这些文件中没有用到密钥" },
  https: { en: "No entry for browsers is published here", zh: "此处没有对浏览器发布的入口" },
  database: { en: "None of the services here is a datastore", zh: "此处没有数据存储服务" },
  "access-control": { en: "No allow list and no login in any file here", zh: "这些文件中没有允许列表或登录配置" },
  "vulnerability-management": { en: "There is no CI configuration here", zh: "此处没有 CI 配置" },
};
export const nothingSeen: Text = { en: "No file here says anything about it", zh: "这些文件中没有相关内容" };

/** The three incidents are told as what would have happened. */
export const incidentStories: Readonly<
  Record<"keys-in-git" | "brute-force" | "logs-lost", Readonly<Record<AuditVerdict, Text>>>
> = {
  "keys-in-git": {
    fail: {
      en: "A compose file and its .env were uploaded to a git server, and every key in them with it. This stack would have had it: secrets are written in files that git tracks.",
      zh: "Compose 文件和 .env 被上传到 Git 服务器，其中的密钥随之泄露。这套部署同样会发生：敏感凭据写在 Git 跟踪的文件中。",
    },
    partial: {
      en: "A compose file and its .env were uploaded to a git server, and every key in them with it. This stack is only partly protected against it.",
      zh: "Compose 文件和 .env 被上传到 Git 服务器，其中的密钥随之泄露。这套部署只有部分防护。",
    },
    pass: {
      en: "A compose file and its .env were uploaded to a git server, and every key in them with it. Not from these files: no key stands in what git takes. What was committed earlier is another question: stackgate scan --history.",
      zh: "Compose 文件和 .env 被上传到 Git 服务器，其中的密钥随之泄露。从这些文件来看不会发生：Git 收录的内容中没有密钥。以前提交过的内容需另查：stackgate scan --history。",
    },
    "not-decidable": {
      en: "A compose file and its .env were uploaded to a git server, and every key in them with it. These files cannot tell: no key of this stack's own is seen in them.",
      zh: "Compose 文件和 .env 被上传到 Git 服务器，其中的密钥随之泄露。从这些文件无法判断：其中看不到这套部署自己的密钥。",
    },
  },
  "brute-force": {
    fail: {
      en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. This stack would have had it.",
      zh: "一套部署以默认配置直接暴露在公网，直到有人试出密码。这套部署同样会发生。",
    },
    partial: {
      en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. This stack is only partly protected against it.",
      zh: "一套部署以默认配置直接暴露在公网，直到有人试出密码。这套部署只有部分防护。",
    },
    pass: {
      en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. Not this one, as far as its files go.",
      zh: "一套部署以默认配置直接暴露在公网，直到有人试出密码。从这些文件来看，这套部署不会发生。",
    },
    "not-decidable": {
      en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. These files cannot tell whether this one would hold.",
      zh: "一套部署以默认配置直接暴露在公网，直到有人试出密码。从这些文件无法判断这套部署能否避免。",
    },
  },
  "logs-lost": {
    fail: {
      en: "After a break-in there was nothing to look at: the logs had gone with the container. This stack would have had it.",
      zh: "入侵之后没有日志可查：日志已随容器消失。这套部署同样会发生。",
    },
    partial: {
      en: "After a break-in there was nothing to look at: the logs had gone with the container. Here some logs would be left.",
      zh: "入侵之后没有日志可查：日志已随容器消失。这套部署会留下一部分日志。",
    },
    pass: {
      en: "After a break-in there was nothing to look at: the logs had gone with the container. Here they would be left.",
      zh: "入侵之后没有日志可查：日志已随容器消失。这套部署的日志会保留下来。",
    },
    "not-decidable": {
      en: "After a break-in there was nothing to look at: the logs had gone with the container. These files cannot tell what would be left here.",
      zh: "入侵之后没有日志可查：日志已随容器消失。从这些文件无法判断这套部署会留下什么。",
    },
  },
};

/** Words of the page. */
export const auditSentences = {
  "verdict.pass": { en: "pass", zh: "通过" },
  "verdict.partial": { en: "partial", zh: "部分通过" },
  "verdict.fail": { en: "fail", zh: "未通过" },
  "verdict.not-decidable": { en: "unknown", zh: "无法判断" },
  "incident.pass": { en: "no", zh: "不会" },
  "incident.partial": { en: "in part", zh: "有可能" },
  "incident.fail": { en: "yes", zh: "会" },
  "incident.not-decidable": { en: "unknown", zh: "无法判断" },
  "head.here": { en: "This folder: {what}", zh: "当前目录：{what}" },
  "head.folder": { en: "{folder}/: {what}", zh: "{folder}/：{what}" },
  "head.what": {
    en: "{files}, {services}, {sites}",
    zh: "{files}，{services}，{sites}",
  },
  "head.files": { en: "{count} compose files", zh: "{count} 个 Compose 文件" },
  "head.files.one": { en: "1 compose file", zh: "1 个 Compose 文件" },
  "head.files.none": { en: "no compose file", zh: "没有 Compose 文件" },
  "head.services": { en: "{count} services", zh: "{count} 个服务" },
  "head.services.one": { en: "1 service", zh: "1 个服务" },
  "head.services.none": { en: "no service", zh: "没有服务" },
  "head.sites": { en: "{count} nginx sites", zh: "{count} 个 Nginx 站点" },
  "head.sites.one": { en: "1 nginx site", zh: "1 个 Nginx 站点" },
  "head.sites.none": { en: "no nginx site", zh: "没有 Nginx 站点" },
  "head.nothing": { en: "no compose file and no proxy configuration", zh: "没有 Compose 文件和代理配置" },
  checklist: { en: "Checklist", zh: "检查清单" },
  layers: { en: "Layers", zh: "分层" },
  incidents: {
    en: "Three incidents that others had: would this stack have had them?",
    zh: "他人遇到过的三起事故：这套部署会不会发生？",
  },
  next: { en: "next", zh: "下一步" },
  generated: {
    en: "{path} says at its top that a program writes it: change what it is made from, or the next run of that program undoes the change.",
    zh: "{path} 开头注明由程序生成：应修改生成它的来源，否则下次生成会覆盖修改。",
  },
  "generated-from": {
    en: "{path} says at its top that a program writes it, and names {from}: change it there, or the next run of that program undoes the change.",
    zh: "{path} 开头注明由程序生成，并提到 {from}：应在那里修改，否则下次生成会覆盖修改。",
  },
  more: { en: "more evidence: {count} (--verbose)", zh: "另有 {count} 条依据（--verbose）" },
  total: {
    en: "{fail} fail, {partial} partial, {pass} pass, {unknown} unknown (files cannot tell)",
    zh: "未通过 {fail}，部分通过 {partial}，通过 {pass}，无法判断 {unknown}（从文件看不出）",
  },
  "next-row": { en: "next: row {row}", zh: "下一步：第 {row} 项" },
  "too-few": {
    en: "rows passed: {pass}, rows required: {wanted} (exit code 1)",
    zh: "通过 {pass} 项，要求 {wanted} 项：退出码 1",
  },
  incomplete: {
    en: "Files that could not be looked at: {count}. Nothing that they may concern counts as a pass (exit code 2)",
    zh: "有 {count} 个文件未能检查，与其相关的检查项不计为通过（退出码 2）",
  },
  "unread-compose": {
    en: "cannot be read as a whole, so the audit is incomplete: docker compose config shows what is wrong",
    zh: "无法完整读取，体检不完整：运行 docker compose config 查看哪里有误",
  },
  unread: { en: "Not looked at: {reason}", zh: "未能检查：{reason}" },
  "md.title": { en: "Audit of the stack", zh: "部署体检" },
  "more-in-json": {
    en: "more evidence: {count} (--format json has all)",
    zh: "另有 {count} 条依据（--format json 列出全部）",
  },
  "md.said": { en: "{what}: {told}", zh: "{what}：{told}" },
  "md.row": { en: "row", zh: "检查项" },
  "md.verdict": { en: "verdict", zh: "判定" },
  "md.evidence": { en: "evidence", zh: "依据" },
  "md.next": { en: "next step", zh: "下一步" },
} as const satisfies Readonly<Record<string, Text>>;

export type AuditSentenceId = keyof typeof auditSentences;
