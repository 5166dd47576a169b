// What an audit says of what it sees.
import type { Text } from "../../model/text.ts";

export type ObservationId = keyof typeof observationTexts;

export const observationTexts = {
  digest: { en: "The image of service {service} is fixed by its digest", zh: "服务 {service} 的镜像已用摘要值固定" },
  version: { en: "Service {service} runs a named version, {image}", zh: "服务 {service} 使用明确的版本 {image}" },
  "tag-without-version": {
    en: "The tag of {image}, which service {service} runs, names no version",
    zh: "服务 {service} 的镜像 {image} 的标签没有版本号",
  },
  user: { en: "Service {service} has a user of its own", zh: "服务 {service} 指定了非 root 用户" },
  "dockerfile-user": {
    en: "The Dockerfile of service {service} ends with a user that is not root",
    zh: "服务 {service} 的 Dockerfile 以非 root 用户结束",
  },
  "image-user": {
    en: "The image of service {service} is known to leave root by itself",
    zh: "服务 {service} 的镜像会自行切换到非 root 用户",
  },
  "cap-drop": { en: "Service {service} drops all capabilities", zh: "服务 {service} 丢弃了全部内核能力" },
  "no-new-privileges": {
    en: "Service {service} forbids its processes new privileges",
    zh: "服务 {service} 禁止进程获得新特权",
  },
  "memory-limit": { en: "Service {service} has a memory limit", zh: "服务 {service} 设置了内存上限" },
  "read-only": {
    en: "The root file system of service {service} is read-only",
    zh: "服务 {service} 使用只读根文件系统",
  },
  "own-network": {
    en: "Service {service} is on a network that the project names",
    zh: "服务 {service} 接入了项目自己定义的网络",
  },
  "default-network": {
    en: "Services share the default network of their project: other projects are kept out, and they are not kept apart",
    zh: "服务共用项目的默认网络：与其他项目隔离，但彼此之间没有隔离",
  },
  "internal-network": { en: "Network {network} is internal", zh: "网络 {network} 是内部网络" },
  "shared-network": {
    en: "Datastore {service} shares a network with a service that publishes a port",
    zh: "数据存储 {service} 与发布端口的服务在同一个网络",
  },
  "flat-network": {
    en: "All services are on network {network}, with the one that publishes a port: who gets into it reaches the others",
    zh: "所有服务都在网络 {network} 上，与发布端口的服务没有隔离：攻入后可访问其他服务",
  },
  "no-ports": { en: "No service publishes a port", zh: "没有服务发布端口" },
  loopback: {
    en: "Port {port} of service {service} is bound to this machine",
    zh: "服务 {service} 的 {port} 端口只绑定本机",
  },
  tls: { en: "TLS is set up here", zh: "此处配置了 TLS" },
  "tls-port": {
    en: "Service {service} publishes a TLS port, but the configuration behind it is not among these files",
    zh: "服务 {service} 发布了 TLS 端口，但其配置不在这些文件中",
  },
  "tls-server": { en: "{file} serves TLS", zh: "{file} 提供 TLS" },
  "caddy-tls": {
    en: "{file} names a site that Caddy gets a certificate for",
    zh: "{file} 中的站点由 Caddy 自动申请证书",
  },
  hsts: { en: "{file} sends HSTS", zh: "{file} 发送 HSTS 响应头" },
  "plain-beside": {
    en: "Service {service} publishes {port} in plain text to every network, past the proxy that speaks TLS",
    zh: "服务 {service} 以明文向所有网络发布 {port} 端口，绕过了提供 TLS 的代理",
  },
  "plain-entry": {
    en: "Service {service} publishes {port} in plain text to every network, and nothing here speaks TLS",
    zh: "服务 {service} 以明文向所有网络发布 {port} 端口，此处没有任何 TLS 配置",
  },
  "rate-limit": { en: "{file} limits the rate of requests", zh: "{file} 配置了限流" },
  "proxy-login": { en: "{file} asks for a login", zh: "{file} 要求登录" },
  "allow-list": { en: "{file} lets listed addresses in and no others", zh: "{file} 只允许列出的地址访问" },
  sso: { en: "Single sign-on is set up here", zh: "此处配置了单点登录" },
  "access-log": { en: "{file} writes an access log", zh: "{file} 记录访问日志" },
  "secret-files": { en: "Service {service} is given its keys as files", zh: "服务 {service} 以文件方式取得密钥" },
  reference: {
    en: "Service {service} takes {name} from a variable, so the compose file does not hold it; whoever may inspect the container reads it",
    zh: "服务 {service} 的 {name} 引用变量，Compose 文件中没有写出值；但能查看容器的人可以读到",
  },
  references: {
    en: "Service {service} takes {count} keys from variables, such as {name}, so the compose file does not hold them; whoever may inspect the container reads them",
    zh: "服务 {service} 的 {count} 个密钥（如 {name}）引用变量，Compose 文件中没有写出值；但能查看容器的人可以读到",
  },
  "env-encrypted": { en: "{path} is encrypted", zh: "{path} 已加密" },
  "env-ignored": {
    en: "{path} holds secrets, and this line keeps it out of git",
    zh: "{path} 含密钥，这一行使 Git 忽略它",
  },
  "env-not-ignored": {
    en: "{path} holds secrets, and no line ignores it: one `git add .` takes it in",
    zh: "{path} 含密钥且没有被忽略：执行一次 `git add .` 就会提交",
  },
  "env-outside-git": {
    en: "{path} holds secrets; this folder is in no git repository",
    zh: "{path} 含密钥；此目录不在 Git 仓库中",
  },
  "env-would-be-ignored": { en: "This line keeps {path} out of git", zh: "这一行使 Git 忽略 {path}" },
  "env-would-be-taken": {
    en: "Keys come from {path}, and no line ignores that file: once it is there, one `git add .` takes it in",
    zh: "密钥来自 {path}，但没有规则忽略它：该文件一旦存在，执行一次 `git add .` 就会提交",
  },
  "data-kept": { en: "A volume keeps the data of service {service}", zh: "服务 {service} 的数据保存在卷中" },
  "store-inside": {
    en: "Service {service} ({store}) publishes no port",
    zh: "服务 {service}（{store}）没有发布端口",
  },
  "store-user": {
    en: "Service {service} ({store}) makes a user who is no superuser",
    zh: "服务 {service}（{store}）创建了非超级用户",
  },
  encryption: { en: "Service {service} encrypts its tables", zh: "服务 {service} 开启了表加密" },
  backup: { en: "Backups are made here", zh: "此处有备份任务" },
  "log-rotation": { en: "The log of service {service} is limited in size", zh: "服务 {service} 的日志限制了大小" },
  "log-volume": { en: "A volume keeps {target} of service {service}", zh: "服务 {service} 的 {target} 保存在卷中" },
  "log-driver": {
    en: "The logging driver {driver} sends the log of service {service} off the host",
    zh: "日志驱动 {driver} 把服务 {service} 的日志外送",
  },
  "log-shipping": { en: "Logs are collected and sent on here", zh: "此处收集并外送日志" },
  healthcheck: { en: "Service {service} has a health check", zh: "服务 {service} 有健康检查" },
  "image-scan": { en: "CI scans images here", zh: "CI 在此扫描镜像" },
  "ci-without-scan": { en: "CI runs here, and no step scans images", zh: "这里有 CI，但没有扫描镜像的步骤" },
  updates: { en: "{name} proposes new image versions for review", zh: "{name} 会提出镜像新版本供评审" },
  notifier: { en: "Service {service} tells of new image versions", zh: "服务 {service} 会提示镜像新版本" },
  watchtower: {
    en: "Service {service} puts each new image into production at once, untested",
    zh: "服务 {service} 会把新镜像直接更新到线上，未经测试",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What to do about it, where that is nearer than the step of the row. */
export const observationSteps: Partial<Readonly<Record<ObservationId, Text>>> = {
  "tag-without-version": {
    en: "Write the version, best with its digest: {image} is whatever was pushed last",
    zh: "写明版本号，最好加摘要值：{image} 会指向最近推送的镜像",
  },
  "env-not-ignored": { en: "Add a line for {path} to .gitignore", zh: "在 .gitignore 中为 {path} 加一行" },
  "env-would-be-taken": { en: "Add a line for {path} to .gitignore", zh: "在 .gitignore 中为 {path} 加一行" },
  "plain-beside": {
    en: "Bind {port} to 127.0.0.1 and let the proxy be the only way in",
    zh: "把 {port} 端口绑定到 127.0.0.1，只由代理对外",
  },
  "plain-entry": {
    en: "Put a proxy with a certificate before {port}, and bind it to 127.0.0.1",
    zh: "在 {port} 端口前放一个带证书的代理，并把该端口绑定到 127.0.0.1",
  },
  watchtower: {
    en: "WATCHTOWER_MONITOR_ONLY=true, or Renovate or Dependabot in its place",
    zh: "设置 WATCHTOWER_MONITOR_ONLY=true，或改用 Renovate、Dependabot",
  },
};
