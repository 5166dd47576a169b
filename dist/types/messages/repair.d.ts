import { type Language, type Values } from "../model/text.ts";
export declare const repairSentences: {
    readonly "repair.port": {
        readonly en: "Service {service}: port {port} answers on this machine only";
        readonly zh: "服务 {service}：{port} 端口只在本机可访问";
    };
    readonly "repair.port.note": {
        readonly en: "Other machines can no longer reach it directly: let a reverse proxy on this machine be the entry.";
        readonly zh: "其他机器将无法直接访问：改由本机的反向代理统一对外。";
    };
    readonly "repair.privileges": {
        readonly en: "Service {service} cannot gain new privileges";
        readonly zh: "服务 {service} 不能再获得新特权";
    };
    readonly "repair.capabilities": {
        readonly en: "Service {service} drops all capabilities";
        readonly zh: "服务 {service} 丢弃全部内核能力";
    };
    readonly "repair.capabilities.some": {
        readonly en: "Service {service} drops all capabilities but {kept}";
        readonly zh: "服务 {service} 丢弃内核能力，仅保留 {kept}";
    };
    readonly "repair.capabilities.guessed": {
        readonly en: "Which capabilities this image needs is not known: those that most images start with are kept. Try removing them one at a time.";
        readonly zh: "不清楚该镜像需要哪些内核能力：只保留了多数镜像启动所需的几项，可逐项去掉试试。";
    };
    readonly "repair.user": {
        readonly en: "Service {service} runs as {user}, the user that {image} has anyway";
        readonly zh: "服务 {service} 以 {user} 运行，即 {image} 本来的用户";
    };
    readonly "repair.user.again": {
        readonly en: "Service {service} runs as {user} again";
        readonly zh: "服务 {service} 重新以 {user} 运行";
    };
    readonly "repair.capability": {
        readonly en: "Service {service} drops {name} again";
        readonly zh: "服务 {service} 重新丢弃 {name}";
    };
    readonly "repair.limit": {
        readonly en: "Service {service} gets a limit: {limit}";
        readonly zh: "服务 {service} 加上资源上限：{limit}";
    };
    readonly "repair.limit.note": {
        readonly en: "A value to begin with: watch `docker stats` under load, then adjust it.";
        readonly zh: "这只是起始值：在有负载时查看 `docker stats`，再调整。";
    };
    readonly "repair.rotation": {
        readonly en: "Service {service} keeps 3 log files of 10 MB";
        readonly zh: "服务 {service} 保留 3 个 10 MB 的日志文件";
    };
    readonly "repair.logging": {
        readonly en: "Service {service} keeps its log";
        readonly zh: "服务 {service} 保留日志";
    };
    readonly "repair.log-volume": {
        readonly en: "Service {service} keeps {path} on the volume {volume}";
        readonly zh: "服务 {service} 的 {path} 保存到卷 {volume}";
    };
    readonly "repair.network": {
        readonly en: "Network {network} has no way out, for {service}";
        readonly zh: "网络 {network} 不再通往外部（服务 {service}）";
    };
    readonly "repair.digest": {
        readonly en: "Service {service} runs exactly the {image} whose digest you gave";
        readonly zh: "服务 {service} 的镜像 {image} 固定到你给出的摘要值";
    };
    readonly "repair.secret": {
        readonly en: "{name} of service {service} is read from .env";
        readonly zh: "服务 {service} 的 {name} 改为从 .env 读取";
    };
    readonly "repair.secret.note": {
        readonly en: "The old value stays in the history of git: replace it with a new one wherever it is used.";
        readonly zh: "旧值仍留在 Git 历史中：所有用到它的地方都要轮换为新值。";
    };
    readonly "repair.no.place": {
        readonly en: "`{what}` is not where the repair would change it";
        readonly zh: "要修改的 `{what}` 不在预期位置";
    };
    readonly "repair.no.form": {
        readonly en: "`{what}` is written in a form that is not changed without being sure: do it by hand";
        readonly zh: "`{what}` 的写法无法可靠地自动修改，需手动处理";
    };
    readonly "repair.no.variable": {
        readonly en: "`{what}` takes its value from a variable: change it where the variable is set";
        readonly zh: "`{what}` 的值来自变量：在设置该变量的地方修改";
    };
    readonly "repair.no.certain": {
        readonly en: "other services or settings would change with it (a shared anchor, a merge key, another file): do it by hand";
        readonly zh: "会连带改变其他服务或设置（共用的锚点、合并键或其他文件），需手动处理";
    };
    readonly "repair.no.load": {
        readonly en: "{path} cannot be read as a whole: mend it first";
        readonly zh: "无法完整读取 {path}：先修好它";
    };
    readonly "repair.no.setuid": {
        readonly en: "the image is known to start through sudo or another setuid program: with it the service would not come up";
        readonly zh: "已知该镜像依靠 sudo 等 setuid 程序启动，加上后服务可能无法启动";
    };
    readonly "repair.no.privileged": {
        readonly en: "the service is privileged, which outweighs dropped capabilities: take `privileged: true` away first";
        readonly zh: "该服务是特权容器，丢弃内核能力没有意义：先去掉 `privileged: true`";
    };
    readonly "repair.no.capabilities": {
        readonly en: "the service looks like one that needs capabilities of its own: add `cap_drop: [ALL]`, then `cap_add` what it fails without";
        readonly zh: "该服务可能需要特定的内核能力：加上 `cap_drop: [ALL]`，再用 `cap_add` 加回缺了就无法运行的那些";
    };
    readonly "repair.no.user": {
        readonly en: 'which user the image can run as is not known: if it works, set one that is not root, such as user: "1000:1000", and give it its folders (chown)';
        readonly zh: '不清楚该镜像能以哪个用户运行：可行的话设为非 root 用户，如 user: "1000:1000"，并用 chown 把目录交给它';
    };
    readonly "repair.no.memory": {
        readonly en: "how much the service takes depends on its data or its model: measure with `docker stats`, then set the limit";
        readonly zh: "用量取决于数据或模型：用 `docker stats` 测量后再设上限";
    };
    readonly "repair.no.reserved": {
        readonly en: "the service reserves an amount of its own: set a limit that is at least as much";
        readonly zh: "该服务已有资源预留：设置不低于预留值的上限";
    };
    readonly "repair.no.log-folder": {
        readonly en: "{path} is in no folder of its own for logs: mount a volume there by hand, or log to the standard output";
        readonly zh: "{path} 不在单独的日志目录中：需手动挂载卷，或改为输出到标准输出";
    };
    readonly "repair.no.network": {
        readonly en: "the service has no network of its own that could be closed: give it one with `internal: true`";
        readonly zh: "该服务没有可以关闭的专用网络：给它一个带 `internal: true` 的网络";
    };
    readonly "repair.no.cut-off": {
        readonly en: "without the way out of network {network}, service {service} would reach nothing and answer nobody: give it another network first";
        readonly zh: "关闭网络 {network} 的出口后，服务 {service} 将无法访问外部也无法被访问：先给它另一个网络";
    };
    readonly "repair.no.secret-place": {
        readonly en: "the secret stands in no variable of a service: read it from a variable or a file by hand";
        readonly zh: "密钥不在服务的环境变量中：需手动改为从变量或文件读取";
    };
    readonly "repair.no.env-value": {
        readonly en: "the value of {name} cannot be written on one line of an env file: use a secret file";
        readonly zh: "{name} 的值无法写成 .env 文件中的一行：改用密钥文件";
    };
    readonly "repair.no.neighbours": {
        readonly en: "another compose file of the folder reads {name} from .env too and would change with it: give one of the two another name";
        readonly zh: "同一目录的另一个 Compose 文件也从 .env 读取 {name}，会随之改变：给其中一个换名";
    };
    readonly "repair.no.published": {
        readonly en: "the default of {name} is one that anyone can look up: set a value of your own in .env (openssl rand -hex 32), then take the default away";
        readonly zh: "{name} 的默认值任何人都能查到：先在 .env 中设置自己的值（openssl rand -hex 32），再去掉默认值";
    };
    readonly "repair.no.env-published": {
        readonly en: "everybody can look this value up: put one of your own in its place (openssl rand -hex 32), and give the running service the same";
        readonly zh: "这个值任何人都能查到：换成自己的值（openssl rand -hex 32），并让正在运行的服务使用同一个值";
    };
    readonly "repair.no.env-tracked": {
        readonly en: "git tracks {path}: a secret is not written there; untrack it first (stackgate fix --rule env-file-committed --write, or git rm --cached {path})";
        readonly zh: "{path} 被 Git 跟踪，不会写入密钥：先取消跟踪（stackgate fix --rule env-file-committed --write，或 git rm --cached {path}）";
    };
    readonly "repair.no.env-unignored": {
        readonly en: "{path} is not ignored, so a later `git add` would take the secret in: add the line {line} to .gitignore first";
        readonly zh: "{path} 未被忽略，之后 `git add` 会把密钥加进去：先在 .gitignore 中加上 {line}";
    };
    readonly "repair.no.env-other": {
        readonly en: "{path} has another value for {name}: bring the two together by hand";
        readonly zh: "{path} 中的 {name} 是另一个值：需手动统一";
    };
    readonly "repair.no.env-odd": {
        readonly en: "{path} is a link or no file: nothing is written through it";
        readonly zh: "{path} 是链接或不是普通文件：不会通过它写入";
    };
    readonly "repair.no.two-values": {
        readonly en: "{name} has two values in this project: give each variable a name of its own";
        readonly zh: "{name} 在此项目中有两个不同的值：分别命名";
    };
    readonly "fix.preview": {
        readonly en: "To read, not to apply: secrets in it are masked. stackgate fix --write makes the change itself.";
        readonly zh: "以下差异仅供阅读，其中的密钥已脱敏，不能用作补丁；运行 stackgate fix --write 完成修改。";
    };
    readonly "repair.standing": {
        readonly en: '{name} in {path} stays the default that {product} publishes. Replace it now: put what "openssl rand -hex 32" prints there, and give the running database or service the same value';
        readonly zh: "{path} 中的 {name} 仍是 {product} 公开的默认值。请立即换成 openssl rand -hex 32 生成的值，并让正在运行的数据库或服务同步修改";
    };
    readonly "repair.standing.weak": {
        readonly en: '{name} in {path} stays as short or guessable as it was. Replace it now: put what "openssl rand -hex 32" prints there, and give what runs the same value';
        readonly zh: "{path} 中的 {name} 仍然过短或易猜。请立即换成 openssl rand -hex 32 生成的值，并让运行中的服务同步修改";
    };
    readonly "fix.count": {
        readonly en: "{count} repairs in {files}";
        readonly zh: "{files}：修复 {count} 处";
    };
    readonly "fix.count.one": {
        readonly en: "1 repair in {files}";
        readonly zh: "{files}：修复 1 处";
    };
    readonly "fix.more-files": {
        readonly en: "{count} more files to write: {files}";
        readonly zh: "另需写入 {count} 个文件：{files}";
    };
    readonly "fix.more-files.one": {
        readonly en: "1 more file to write: {files}";
        readonly zh: "另需写入 1 个文件：{files}";
    };
    readonly "fix.more-written": {
        readonly en: "{count} more files written: {files}";
        readonly zh: "另写入 {count} 个文件：{files}";
    };
    readonly "fix.more-written.one": {
        readonly en: "1 more file written: {files}";
        readonly zh: "另写入 1 个文件：{files}";
    };
    readonly "fix.count.and": {
        readonly en: "{first}; {second}";
        readonly zh: "{first}；{second}";
    };
    readonly "fix.none": {
        readonly en: "Nothing that can be repaired was found";
        readonly zh: "没有发现可以自动修复的问题";
    };
    readonly "fix.untrack": {
        readonly en: "{path} leaves git and stays on the disk (git rm --cached)";
        readonly zh: "{path} 从 Git 中移除，文件仍留在磁盘上（git rm --cached）";
    };
    readonly "fix.untracked": {
        readonly en: "{path} is no longer tracked: commit that. Its values stay in the history of git: replace them with new ones.";
        readonly zh: "{path} 不再被跟踪：提交这一改动。其中的值仍留在 Git 历史中：全部轮换。";
    };
    readonly "fix.unstaged": {
        readonly en: "{path} is no longer staged. It was never committed, so its keys need no replacing unless you shared them elsewhere.";
        readonly zh: "{path} 已取消暂存。它从未提交过；没有在别处分享过，就不需要轮换。";
    };
    readonly "fix.fresh": {
        readonly en: "{names} in {path}: a new random value. A database that exists already keeps the old one and needs this one too (in PostgreSQL: ALTER USER … PASSWORD …).";
        readonly zh: "{path} 中的 {names}：新的随机值。已存在的数据库仍是旧密码，也要改成这个值（PostgreSQL 用 ALTER USER … PASSWORD …）。";
    };
    readonly "fix.env": {
        readonly en: "{path} gets these values, and nobody but you may read it (mode 600): {names}";
        readonly zh: "{path} 将写入以下变量的值，且仅本人可读（权限 600）：{names}";
    };
    readonly "fix.alike": {
        readonly en: "{names} hold one and the same value: when you replace it, change each of them.";
        readonly zh: "{names} 是同一个值：轮换时每一处都要更换。";
    };
    readonly "fix.generated": {
        readonly en: "{path} says at its top that a program writes it: make the same change in what it is made from, or the next run of that program undoes this one.";
        readonly zh: "{path} 开头注明由程序生成：在生成它的来源中也作同样的修改，否则下次生成会覆盖这次修复。";
    };
    readonly "fix.generated-from": {
        readonly en: "{path} says at its top that a program writes it, and names {from}: make the same change there, or the next run of that program undoes this one.";
        readonly zh: "{path} 开头注明由程序生成，并提到 {from}：在那里也作同样的修改，否则下次生成会覆盖这次修复。";
    };
    readonly "fix.known": {
        readonly en: "Know before you write:";
        readonly zh: "写入前须知：";
    };
    readonly "fix.known.written": {
        readonly en: "Know what that changes:";
        readonly zh: "这些改动意味着：";
    };
    readonly "fix.left": {
        readonly en: "To do by hand:";
        readonly zh: "需手动处理：";
    };
    readonly "fix.all": {
        readonly en: "{places}";
        readonly zh: "{places}";
    };
    readonly "fix.more-lines": {
        readonly en: "and {count} more";
        readonly zh: "另有 {count} 项";
    };
    readonly "fix.more": {
        readonly en: "{places} and {count} more";
        readonly zh: "{places}，另有 {count} 项";
    };
    readonly "fix.write": {
        readonly en: "Nothing is written yet. To write it: stackgate fix --write; for one rule alone add --rule RULE.";
        readonly zh: "尚未写入：运行 stackgate fix --write 写入；只处理一条规则时加 --rule RULE。";
    };
    readonly "fix.scan-again": {
        readonly en: "Look at the change (git diff), start the stack, then run stackgate again.";
        readonly zh: "查看改动（git diff）、启动服务，然后再次运行 stackgate。";
    };
    readonly "fix.stage": {
        readonly en: "Look at the change (git diff) and start the stack. Then stage it, or the old version is committed:";
        readonly zh: "查看改动（git diff）并启动服务，然后暂存，否则提交的仍是旧内容：";
    };
    readonly "fix.incomplete": {
        readonly en: "not looked at: {path}: {reason}";
        readonly zh: "未能检查：{path}：{reason}";
    };
};
export type RepairSentenceId = keyof typeof repairSentences;
/** The sentence `id` in `language`, with `values` in its marks. */
export declare function sayRepair(language: Language, id: RepairSentenceId, values?: Values): string;
