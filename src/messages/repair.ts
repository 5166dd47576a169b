// What repairs do, and why one is not made. Apart from the catalogue: only who asks for repairs loads them.
import { fillText, type Language, type Text, type Values } from "../model/text.ts";

export const repairSentences = {
  "repair.port": {
    en: "Service {service}: port {port} answers on this machine only",
    zh: "服务 {service}：{port} 端口只在本机可访问",
  },
  "repair.port.note": {
    en: "Other machines can no longer reach it directly: let a reverse proxy on this machine be the entry.",
    zh: "其他机器将无法直接访问：改由本机的反向代理统一对外。",
  },
  "repair.privileges": {
    en: "Service {service} cannot gain new privileges",
    zh: "服务 {service} 不能再获得新特权",
  },
  "repair.capabilities": {
    en: "Service {service} drops all capabilities",
    zh: "服务 {service} 丢弃全部内核能力",
  },
  "repair.capabilities.some": {
    en: "Service {service} drops all capabilities but {kept}",
    zh: "服务 {service} 丢弃内核能力，仅保留 {kept}",
  },
  "repair.capabilities.guessed": {
    en: "Which capabilities this image needs is not known: those that most images start with are kept. Try removing them one at a time.",
    zh: "不清楚该镜像需要哪些内核能力：只保留了多数镜像启动所需的几项，可逐项去掉试试。",
  },
  "repair.user": {
    en: "Service {service} runs as {user}, the user that {image} has anyway",
    zh: "服务 {service} 以 {user} 运行，即 {image} 本来的用户",
  },
  "repair.user.again": { en: "Service {service} runs as {user} again", zh: "服务 {service} 重新以 {user} 运行" },
  "repair.capability": {
    en: "Service {service} drops {name} again",
    zh: "服务 {service} 重新丢弃 {name}",
  },
  "repair.limit": {
    en: "Service {service} gets a limit: {limit}",
    zh: "服务 {service} 加上资源上限：{limit}",
  },
  "repair.limit.note": {
    en: "A value to begin with: watch `docker stats` under load, then adjust it.",
    zh: "这只是起始值：在有负载时查看 `docker stats`，再调整。",
  },
  "repair.rotation": {
    en: "Service {service} keeps 3 log files of 10 MB",
    zh: "服务 {service} 保留 3 个 10 MB 的日志文件",
  },
  "repair.logging": { en: "Service {service} keeps its log", zh: "服务 {service} 保留日志" },
  "repair.log-volume": {
    en: "Service {service} keeps {path} on the volume {volume}",
    zh: "服务 {service} 的 {path} 保存到卷 {volume}",
  },
  "repair.network": {
    en: "Network {network} has no way out, for {service}",
    zh: "网络 {network} 不再通往外部（服务 {service}）",
  },
  "repair.digest": {
    en: "Service {service} runs exactly the {image} whose digest you gave",
    zh: "服务 {service} 的镜像 {image} 固定到你给出的摘要值",
  },
  "repair.secret": {
    en: "{name} of service {service} is read from .env",
    zh: "服务 {service} 的 {name} 改为从 .env 读取",
  },
  "repair.secret.note": {
    en: "The old value stays in the history of git: replace it with a new one wherever it is used.",
    zh: "旧值仍留在 Git 历史中：所有用到它的地方都要轮换为新值。",
  },
  "repair.no.place": { en: "`{what}` is not where the repair would change it", zh: "要修改的 `{what}` 不在预期位置" },
  "repair.no.form": {
    en: "`{what}` is written in a form that is not changed without being sure: do it by hand",
    zh: "`{what}` 的写法无法可靠地自动修改，需手动处理",
  },
  "repair.no.variable": {
    en: "`{what}` takes its value from a variable: change it where the variable is set",
    zh: "`{what}` 的值来自变量：在设置该变量的地方修改",
  },
  "repair.no.certain": {
    en: "other services or settings would change with it (a shared anchor, a merge key, another file): do it by hand",
    zh: "会连带改变其他服务或设置（共用的锚点、合并键或其他文件），需手动处理",
  },
  "repair.no.load": {
    en: "{path} cannot be read as a whole: mend it first",
    zh: "无法完整读取 {path}：先修好它",
  },
  "repair.no.setuid": {
    en: "the image is known to start through sudo or another setuid program: with it the service would not come up",
    zh: "已知该镜像依靠 sudo 等 setuid 程序启动，加上后服务可能无法启动",
  },
  "repair.no.privileged": {
    en: "the service is privileged, which outweighs dropped capabilities: take `privileged: true` away first",
    zh: "该服务是特权容器，丢弃内核能力没有意义：先去掉 `privileged: true`",
  },
  "repair.no.capabilities": {
    en: "the service looks like one that needs capabilities of its own: add `cap_drop: [ALL]`, then `cap_add` what it fails without",
    zh: "该服务可能需要特定的内核能力：加上 `cap_drop: [ALL]`，再用 `cap_add` 加回缺了就无法运行的那些",
  },
  "repair.no.user": {
    en: 'which user the image can run as is not known: if it works, set one that is not root, such as user: "1000:1000", and give it its folders (chown)',
    zh: '不清楚该镜像能以哪个用户运行：可行的话设为非 root 用户，如 user: "1000:1000"，并用 chown 把目录交给它',
  },
  "repair.no.memory": {
    en: "how much the service takes depends on its data or its model: measure with `docker stats`, then set the limit",
    zh: "用量取决于数据或模型：用 `docker stats` 测量后再设上限",
  },
  "repair.no.reserved": {
    en: "the service reserves an amount of its own: set a limit that is at least as much",
    zh: "该服务已有资源预留：设置不低于预留值的上限",
  },
  "repair.no.log-folder": {
    en: "{path} is in no folder of its own for logs: mount a volume there by hand, or log to the standard output",
    zh: "{path} 不在单独的日志目录中：需手动挂载卷，或改为输出到标准输出",
  },
  "repair.no.network": {
    en: "the service has no network of its own that could be closed: give it one with `internal: true`",
    zh: "该服务没有可以关闭的专用网络：给它一个带 `internal: true` 的网络",
  },
  "repair.no.cut-off": {
    en: "without the way out of network {network}, service {service} would reach nothing and answer nobody: give it another network first",
    zh: "关闭网络 {network} 的出口后，服务 {service} 将无法访问外部也无法被访问：先给它另一个网络",
  },
  "repair.no.secret-place": {
    en: "the secret stands in no variable of a service: read it from a variable or a file by hand",
    zh: "密钥不在服务的环境变量中：需手动改为从变量或文件读取",
  },
  "repair.no.env-value": {
    en: "the value of {name} cannot be written on one line of an env file: use a secret file",
    zh: "{name} 的值无法写成 .env 文件中的一行：改用密钥文件",
  },
  "repair.no.neighbours": {
    en: "another compose file of the folder reads {name} from .env too and would change with it: give one of the two another name",
    zh: "同一目录的另一个 Compose 文件也从 .env 读取 {name}，会随之改变：给其中一个换名",
  },
  "repair.no.published": {
    en: "the default of {name} is one that anyone can look up: set a value of your own in .env (openssl rand -hex 32), then take the default away",
    zh: "{name} 的默认值任何人都能查到：先在 .env 中设置自己的值（openssl rand -hex 32），再去掉默认值",
  },
  "repair.no.env-published": {
    en: "everybody can look this value up: put one of your own in its place (openssl rand -hex 32), and give the running service the same",
    zh: "这个值任何人都能查到：换成自己的值（openssl rand -hex 32），并让正在运行的服务使用同一个值",
  },
  "repair.no.env-tracked": {
    en: "git tracks {path}: a secret is not written there; untrack it first (stackgate fix --rule env-file-committed --write, or git rm --cached {path})",
    zh: "{path} 被 Git 跟踪，不会写入密钥：先取消跟踪（stackgate fix --rule env-file-committed --write，或 git rm --cached {path}）",
  },
  "repair.no.env-unignored": {
    en: "{path} is not ignored, so a later `git add` would take the secret in: add the line {line} to .gitignore first",
    zh: "{path} 未被忽略，之后 `git add` 会把密钥加进去：先在 .gitignore 中加上 {line}",
  },
  "repair.no.env-other": {
    en: "{path} has another value for {name}: bring the two together by hand",
    zh: "{path} 中的 {name} 是另一个值：需手动统一",
  },
  "repair.no.env-odd": {
    en: "{path} is a link or no file: nothing is written through it",
    zh: "{path} 是链接或不是普通文件：不会通过它写入",
  },
  "repair.no.two-values": {
    en: "{name} has two values in this project: give each variable a name of its own",
    zh: "{name} 在此项目中有两个不同的值：分别命名",
  },
  "fix.preview": {
    en: "To read, not to apply: secrets in it are masked. stackgate fix --write makes the change itself.",
    zh: "以下差异仅供阅读，其中的密钥已脱敏，不能用作补丁；运行 stackgate fix --write 完成修改。",
  },
  "repair.standing": {
    en: '{name} in {path} stays the default that {product} publishes. Replace it now: put what "openssl rand -hex 32" prints there, and give the running database or service the same value',
    zh: "{path} 中的 {name} 仍是 {product} 公开的默认值。请立即换成 openssl rand -hex 32 生成的值，并让正在运行的数据库或服务同步修改",
  },
  "repair.standing.weak": {
    en: '{name} in {path} stays as short or guessable as it was. Replace it now: put what "openssl rand -hex 32" prints there, and give what runs the same value',
    zh: "{path} 中的 {name} 仍然过短或易猜。请立即换成 openssl rand -hex 32 生成的值，并让运行中的服务同步修改",
  },
  "fix.count": { en: "{count} repairs in {files}", zh: "{files}：修复 {count} 处" },
  "fix.count.one": { en: "1 repair in {files}", zh: "{files}：修复 1 处" },
  "fix.more-files": { en: "{count} more files to write: {files}", zh: "另需写入 {count} 个文件：{files}" },
  "fix.more-files.one": { en: "1 more file to write: {files}", zh: "另需写入 1 个文件：{files}" },
  "fix.more-written": { en: "{count} more files written: {files}", zh: "另写入 {count} 个文件：{files}" },
  "fix.more-written.one": { en: "1 more file written: {files}", zh: "另写入 1 个文件：{files}" },
  "fix.count.and": { en: "{first}; {second}", zh: "{first}；{second}" },
  "fix.none": { en: "Nothing that can be repaired was found", zh: "没有发现可以自动修复的问题" },
  "fix.untrack": {
    en: "{path} leaves git and stays on the disk (git rm --cached)",
    zh: "{path} 从 Git 中移除，文件仍留在磁盘上（git rm --cached）",
  },
  "fix.untracked": {
    en: "{path} is no longer tracked: commit that. Its values stay in the history of git: replace them with new ones.",
    zh: "{path} 不再被跟踪：提交这一改动。其中的值仍留在 Git 历史中：全部轮换。",
  },
  "fix.unstaged": {
    en: "{path} is no longer staged. It was never committed, so its keys need no replacing unless you shared them elsewhere.",
    zh: "{path} 已取消暂存。它从未提交过；没有在别处分享过，就不需要轮换。",
  },
  "fix.fresh": {
    en: "{names} in {path}: a new random value. A database that exists already keeps the old one and needs this one too (in PostgreSQL: ALTER USER … PASSWORD …).",
    zh: "{path} 中的 {names}：新的随机值。已存在的数据库仍是旧密码，也要改成这个值（PostgreSQL 用 ALTER USER … PASSWORD …）。",
  },
  "fix.env": {
    en: "{path} gets these values, and nobody but you may read it (mode 600): {names}",
    zh: "{path} 将写入以下变量的值，且仅本人可读（权限 600）：{names}",
  },
  "fix.alike": {
    en: "{names} hold one and the same value: when you replace it, change each of them.",
    zh: "{names} 是同一个值：轮换时每一处都要更换。",
  },
  "fix.generated": {
    en: "{path} says at its top that a program writes it: make the same change in what it is made from, or the next run of that program undoes this one.",
    zh: "{path} 开头注明由程序生成：在生成它的来源中也作同样的修改，否则下次生成会覆盖这次修复。",
  },
  "fix.generated-from": {
    en: "{path} says at its top that a program writes it, and names {from}: make the same change there, or the next run of that program undoes this one.",
    zh: "{path} 开头注明由程序生成，并提到 {from}：在那里也作同样的修改，否则下次生成会覆盖这次修复。",
  },
  "fix.known": { en: "Know before you write:", zh: "写入前须知：" },
  "fix.known.written": { en: "Know what that changes:", zh: "这些改动意味着：" },
  "fix.left": { en: "To do by hand:", zh: "需手动处理：" },
  "fix.all": { en: "{places}", zh: "{places}" },
  "fix.more-lines": { en: "and {count} more", zh: "另有 {count} 项" },
  "fix.more": { en: "{places} and {count} more", zh: "{places}，另有 {count} 项" },
  "fix.write": {
    en: "Nothing is written yet. To write it: stackgate fix --write; for one rule alone add --rule RULE.",
    zh: "尚未写入：运行 stackgate fix --write 写入；只处理一条规则时加 --rule RULE。",
  },
  "fix.scan-again": {
    en: "Look at the change (git diff), start the stack, then run stackgate again.",
    zh: "查看改动（git diff）、启动服务，然后再次运行 stackgate。",
  },
  "fix.stage": {
    en: "Look at the change (git diff) and start the stack. Then stage it, or the old version is committed:",
    zh: "查看改动（git diff）并启动服务，然后暂存，否则提交的仍是旧内容：",
  },
  "fix.incomplete": { en: "not looked at: {path}: {reason}", zh: "未能检查：{path}：{reason}" },
} as const satisfies Readonly<Record<string, Text>>;

export type RepairSentenceId = keyof typeof repairSentences;

/** The sentence `id` in `language`, with `values` in its marks. */
export function sayRepair(language: Language, id: RepairSentenceId, values: Values = {}): string {
  return fillText(repairSentences[id], values, language);
}
