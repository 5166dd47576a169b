import { x as textOf, y as gitOutput } from "./start.mjs";
import { Ai as guardLine, Bn as worstFirst, Hr as isEnvFileName, J as openTarget, Mn as hanging, Nn as lineSize, Oi as escapeTerminal, On as succeeded, Rr as baseName, Wt as scan, bi as fewOf, et as lookOf, gi as StackgateError, it as generatedFrom, ji as jsonText, jt as openObjects, nr as textView, rt as paintOf, tt as writeTo, wn as append, xi as fillText, yi as compareTexts } from "./scanner.mjs";
import { K as keysMasked, et as maskLine, tt as redactSecret } from "./words.mjs";
import { r as diskBelow } from "./files2.mjs";
import { t as replaceFile } from "./output2.mjs";
import { C as discoverProjects, Dt as reachOf, Et as portsOf, F as loggingOf, G as securityOptions, I as limitValues, N as isolationOf, Ot as scalarAt, Pt as withYamlLibrary, St as parseYaml, Tt as mapAt, U as capabilities, W as securityOption, f as shellArgument, jt as readSource, kt as markOfValue, ot as readImage, st as loadProject, wt as itemsAt, xt as parseDotenv } from "./compose.mjs";
const { readFileSync, realpathSync } = process.getBuiltinModule("node:fs");
const { join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
const { randomBytes } = process.getBuiltinModule("node:crypto");
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
// src/messages/repair.ts
const repairSentences = {
	"repair.port": {
		en: "Service {service}: port {port} answers on this machine only",
		zh: "\u670d\u52a1 {service}\uff1a{port} \u7aef\u53e3\u53ea\u5728\u672c\u673a\u53ef\u8bbf\u95ee"
	},
	"repair.port.note": {
		en: "Other machines can no longer reach it directly: let a reverse proxy on this machine be the entry.",
		zh: "\u5176\u4ed6\u673a\u5668\u5c06\u65e0\u6cd5\u76f4\u63a5\u8bbf\u95ee\uff1a\u6539\u7531\u672c\u673a\u7684\u53cd\u5411\u4ee3\u7406\u7edf\u4e00\u5bf9\u5916\u3002"
	},
	"repair.privileges": {
		en: "Service {service} cannot gain new privileges",
		zh: "\u670d\u52a1 {service} \u4e0d\u80fd\u518d\u83b7\u5f97\u65b0\u7279\u6743"
	},
	"repair.capabilities": {
		en: "Service {service} drops all capabilities",
		zh: "\u670d\u52a1 {service} \u4e22\u5f03\u5168\u90e8\u5185\u6838\u80fd\u529b"
	},
	"repair.capabilities.some": {
		en: "Service {service} drops all capabilities but {kept}",
		zh: "\u670d\u52a1 {service} \u4e22\u5f03\u5185\u6838\u80fd\u529b\uff0c\u4ec5\u4fdd\u7559 {kept}"
	},
	"repair.capabilities.guessed": {
		en: "Which capabilities this image needs is not known: those that most images start with are kept. Try removing them one at a time.",
		zh: "\u4e0d\u6e05\u695a\u8be5\u955c\u50cf\u9700\u8981\u54ea\u4e9b\u5185\u6838\u80fd\u529b\uff1a\u53ea\u4fdd\u7559\u4e86\u591a\u6570\u955c\u50cf\u542f\u52a8\u6240\u9700\u7684\u51e0\u9879\uff0c\u53ef\u9010\u9879\u53bb\u6389\u8bd5\u8bd5\u3002"
	},
	"repair.user": {
		en: "Service {service} runs as {user}, the user that {image} has anyway",
		zh: "\u670d\u52a1 {service} \u4ee5 {user} \u8fd0\u884c\uff0c\u5373 {image} \u672c\u6765\u7684\u7528\u6237"
	},
	"repair.user.again": {
		en: "Service {service} runs as {user} again",
		zh: "\u670d\u52a1 {service} \u91cd\u65b0\u4ee5 {user} \u8fd0\u884c"
	},
	"repair.capability": {
		en: "Service {service} drops {name} again",
		zh: "\u670d\u52a1 {service} \u91cd\u65b0\u4e22\u5f03 {name}"
	},
	"repair.limit": {
		en: "Service {service} gets a limit: {limit}",
		zh: "\u670d\u52a1 {service} \u52a0\u4e0a\u8d44\u6e90\u4e0a\u9650\uff1a{limit}"
	},
	"repair.limit.note": {
		en: "A value to begin with: watch `docker stats` under load, then adjust it.",
		zh: "\u8fd9\u53ea\u662f\u8d77\u59cb\u503c\uff1a\u5728\u6709\u8d1f\u8f7d\u65f6\u67e5\u770b `docker stats`\uff0c\u518d\u8c03\u6574\u3002"
	},
	"repair.rotation": {
		en: "Service {service} keeps 3 log files of 10 MB",
		zh: "\u670d\u52a1 {service} \u4fdd\u7559 3 \u4e2a 10 MB \u7684\u65e5\u5fd7\u6587\u4ef6"
	},
	"repair.logging": {
		en: "Service {service} keeps its log",
		zh: "\u670d\u52a1 {service} \u4fdd\u7559\u65e5\u5fd7"
	},
	"repair.log-volume": {
		en: "Service {service} keeps {path} on the volume {volume}",
		zh: "\u670d\u52a1 {service} \u7684 {path} \u4fdd\u5b58\u5230\u5377 {volume}"
	},
	"repair.network": {
		en: "Network {network} has no way out, for {service}",
		zh: "\u7f51\u7edc {network} \u4e0d\u518d\u901a\u5f80\u5916\u90e8\uff08\u670d\u52a1 {service}\uff09"
	},
	"repair.digest": {
		en: "Service {service} runs exactly the {image} whose digest you gave",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf {image} \u56fa\u5b9a\u5230\u4f60\u7ed9\u51fa\u7684\u6458\u8981\u503c"
	},
	"repair.secret": {
		en: "{name} of service {service} is read from .env",
		zh: "\u670d\u52a1 {service} \u7684 {name} \u6539\u4e3a\u4ece .env \u8bfb\u53d6"
	},
	"repair.secret.note": {
		en: "The old value stays in the history of git: replace it with a new one wherever it is used.",
		zh: "\u65e7\u503c\u4ecd\u7559\u5728 Git \u5386\u53f2\u4e2d\uff1a\u6240\u6709\u7528\u5230\u5b83\u7684\u5730\u65b9\u90fd\u8981\u8f6e\u6362\u4e3a\u65b0\u503c\u3002"
	},
	"repair.no.place": {
		en: "`{what}` is not where the repair would change it",
		zh: "\u8981\u4fee\u6539\u7684 `{what}` \u4e0d\u5728\u9884\u671f\u4f4d\u7f6e"
	},
	"repair.no.form": {
		en: "`{what}` is written in a form that is not changed without being sure: do it by hand",
		zh: "`{what}` \u7684\u5199\u6cd5\u65e0\u6cd5\u53ef\u9760\u5730\u81ea\u52a8\u4fee\u6539\uff0c\u9700\u624b\u52a8\u5904\u7406"
	},
	"repair.no.variable": {
		en: "`{what}` takes its value from a variable: change it where the variable is set",
		zh: "`{what}` \u7684\u503c\u6765\u81ea\u53d8\u91cf\uff1a\u5728\u8bbe\u7f6e\u8be5\u53d8\u91cf\u7684\u5730\u65b9\u4fee\u6539"
	},
	"repair.no.certain": {
		en: "other services or settings would change with it (a shared anchor, a merge key, another file): do it by hand",
		zh: "\u4f1a\u8fde\u5e26\u6539\u53d8\u5176\u4ed6\u670d\u52a1\u6216\u8bbe\u7f6e\uff08\u5171\u7528\u7684\u951a\u70b9\u3001\u5408\u5e76\u952e\u6216\u5176\u4ed6\u6587\u4ef6\uff09\uff0c\u9700\u624b\u52a8\u5904\u7406"
	},
	"repair.no.load": {
		en: "{path} cannot be read as a whole: mend it first",
		zh: "\u65e0\u6cd5\u5b8c\u6574\u8bfb\u53d6 {path}\uff1a\u5148\u4fee\u597d\u5b83"
	},
	"repair.no.setuid": {
		en: "the image is known to start through sudo or another setuid program: with it the service would not come up",
		zh: "\u5df2\u77e5\u8be5\u955c\u50cf\u4f9d\u9760 sudo \u7b49 setuid \u7a0b\u5e8f\u542f\u52a8\uff0c\u52a0\u4e0a\u540e\u670d\u52a1\u53ef\u80fd\u65e0\u6cd5\u542f\u52a8"
	},
	"repair.no.privileged": {
		en: "the service is privileged, which outweighs dropped capabilities: take `privileged: true` away first",
		zh: "\u8be5\u670d\u52a1\u662f\u7279\u6743\u5bb9\u5668\uff0c\u4e22\u5f03\u5185\u6838\u80fd\u529b\u6ca1\u6709\u610f\u4e49\uff1a\u5148\u53bb\u6389 `privileged: true`"
	},
	"repair.no.capabilities": {
		en: "the service looks like one that needs capabilities of its own: add `cap_drop: [ALL]`, then `cap_add` what it fails without",
		zh: "\u8be5\u670d\u52a1\u53ef\u80fd\u9700\u8981\u7279\u5b9a\u7684\u5185\u6838\u80fd\u529b\uff1a\u52a0\u4e0a `cap_drop: [ALL]`\uff0c\u518d\u7528 `cap_add` \u52a0\u56de\u7f3a\u4e86\u5c31\u65e0\u6cd5\u8fd0\u884c\u7684\u90a3\u4e9b"
	},
	"repair.no.user": {
		en: "which user the image can run as is not known: if it works, set one that is not root, such as user: \"1000:1000\", and give it its folders (chown)",
		zh: "\u4e0d\u6e05\u695a\u8be5\u955c\u50cf\u80fd\u4ee5\u54ea\u4e2a\u7528\u6237\u8fd0\u884c\uff1a\u53ef\u884c\u7684\u8bdd\u8bbe\u4e3a\u975e root \u7528\u6237\uff0c\u5982 user: \"1000:1000\"\uff0c\u5e76\u7528 chown \u628a\u76ee\u5f55\u4ea4\u7ed9\u5b83"
	},
	"repair.no.memory": {
		en: "how much the service takes depends on its data or its model: measure with `docker stats`, then set the limit",
		zh: "\u7528\u91cf\u53d6\u51b3\u4e8e\u6570\u636e\u6216\u6a21\u578b\uff1a\u7528 `docker stats` \u6d4b\u91cf\u540e\u518d\u8bbe\u4e0a\u9650"
	},
	"repair.no.reserved": {
		en: "the service reserves an amount of its own: set a limit that is at least as much",
		zh: "\u8be5\u670d\u52a1\u5df2\u6709\u8d44\u6e90\u9884\u7559\uff1a\u8bbe\u7f6e\u4e0d\u4f4e\u4e8e\u9884\u7559\u503c\u7684\u4e0a\u9650"
	},
	"repair.no.log-folder": {
		en: "{path} is in no folder of its own for logs: mount a volume there by hand, or log to the standard output",
		zh: "{path} \u4e0d\u5728\u5355\u72ec\u7684\u65e5\u5fd7\u76ee\u5f55\u4e2d\uff1a\u9700\u624b\u52a8\u6302\u8f7d\u5377\uff0c\u6216\u6539\u4e3a\u8f93\u51fa\u5230\u6807\u51c6\u8f93\u51fa"
	},
	"repair.no.network": {
		en: "the service has no network of its own that could be closed: give it one with `internal: true`",
		zh: "\u8be5\u670d\u52a1\u6ca1\u6709\u53ef\u4ee5\u5173\u95ed\u7684\u4e13\u7528\u7f51\u7edc\uff1a\u7ed9\u5b83\u4e00\u4e2a\u5e26 `internal: true` \u7684\u7f51\u7edc"
	},
	"repair.no.cut-off": {
		en: "without the way out of network {network}, service {service} would reach nothing and answer nobody: give it another network first",
		zh: "\u5173\u95ed\u7f51\u7edc {network} \u7684\u51fa\u53e3\u540e\uff0c\u670d\u52a1 {service} \u5c06\u65e0\u6cd5\u8bbf\u95ee\u5916\u90e8\u4e5f\u65e0\u6cd5\u88ab\u8bbf\u95ee\uff1a\u5148\u7ed9\u5b83\u53e6\u4e00\u4e2a\u7f51\u7edc"
	},
	"repair.no.secret-place": {
		en: "the secret stands in no variable of a service: read it from a variable or a file by hand",
		zh: "\u5bc6\u94a5\u4e0d\u5728\u670d\u52a1\u7684\u73af\u5883\u53d8\u91cf\u4e2d\uff1a\u9700\u624b\u52a8\u6539\u4e3a\u4ece\u53d8\u91cf\u6216\u6587\u4ef6\u8bfb\u53d6"
	},
	"repair.no.env-value": {
		en: "the value of {name} cannot be written on one line of an env file: use a secret file",
		zh: "{name} \u7684\u503c\u65e0\u6cd5\u5199\u6210 .env \u6587\u4ef6\u4e2d\u7684\u4e00\u884c\uff1a\u6539\u7528\u5bc6\u94a5\u6587\u4ef6"
	},
	"repair.no.neighbours": {
		en: "another compose file of the folder reads {name} from .env too and would change with it: give one of the two another name",
		zh: "\u540c\u4e00\u76ee\u5f55\u7684\u53e6\u4e00\u4e2a Compose \u6587\u4ef6\u4e5f\u4ece .env \u8bfb\u53d6 {name}\uff0c\u4f1a\u968f\u4e4b\u6539\u53d8\uff1a\u7ed9\u5176\u4e2d\u4e00\u4e2a\u6362\u540d"
	},
	"repair.no.published": {
		en: "the default of {name} is one that anyone can look up: set a value of your own in .env (openssl rand -hex 32), then take the default away",
		zh: "{name} \u7684\u9ed8\u8ba4\u503c\u4efb\u4f55\u4eba\u90fd\u80fd\u67e5\u5230\uff1a\u5148\u5728 .env \u4e2d\u8bbe\u7f6e\u81ea\u5df1\u7684\u503c\uff08openssl rand -hex 32\uff09\uff0c\u518d\u53bb\u6389\u9ed8\u8ba4\u503c"
	},
	"repair.no.env-published": {
		en: "everybody can look this value up: put one of your own in its place (openssl rand -hex 32), and give the running service the same",
		zh: "\u8fd9\u4e2a\u503c\u4efb\u4f55\u4eba\u90fd\u80fd\u67e5\u5230\uff1a\u6362\u6210\u81ea\u5df1\u7684\u503c\uff08openssl rand -hex 32\uff09\uff0c\u5e76\u8ba9\u6b63\u5728\u8fd0\u884c\u7684\u670d\u52a1\u4f7f\u7528\u540c\u4e00\u4e2a\u503c"
	},
	"repair.no.env-tracked": {
		en: "git tracks {path}: a secret is not written there; untrack it first (stackgate fix --rule env-file-committed --write, or git rm --cached {path})",
		zh: "{path} \u88ab Git \u8ddf\u8e2a\uff0c\u4e0d\u4f1a\u5199\u5165\u5bc6\u94a5\uff1a\u5148\u53d6\u6d88\u8ddf\u8e2a\uff08stackgate fix --rule env-file-committed --write\uff0c\u6216 git rm --cached {path}\uff09"
	},
	"repair.no.env-unignored": {
		en: "{path} is not ignored, so a later `git add` would take the secret in: add the line {line} to .gitignore first",
		zh: "{path} \u672a\u88ab\u5ffd\u7565\uff0c\u4e4b\u540e `git add` \u4f1a\u628a\u5bc6\u94a5\u52a0\u8fdb\u53bb\uff1a\u5148\u5728 .gitignore \u4e2d\u52a0\u4e0a {line}"
	},
	"repair.no.env-other": {
		en: "{path} has another value for {name}: bring the two together by hand",
		zh: "{path} \u4e2d\u7684 {name} \u662f\u53e6\u4e00\u4e2a\u503c\uff1a\u9700\u624b\u52a8\u7edf\u4e00"
	},
	"repair.no.env-odd": {
		en: "{path} is a link or no file: nothing is written through it",
		zh: "{path} \u662f\u94fe\u63a5\u6216\u4e0d\u662f\u666e\u901a\u6587\u4ef6\uff1a\u4e0d\u4f1a\u901a\u8fc7\u5b83\u5199\u5165"
	},
	"repair.no.two-values": {
		en: "{name} has two values in this project: give each variable a name of its own",
		zh: "{name} \u5728\u6b64\u9879\u76ee\u4e2d\u6709\u4e24\u4e2a\u4e0d\u540c\u7684\u503c\uff1a\u5206\u522b\u547d\u540d"
	},
	"fix.preview": {
		en: "To read, not to apply: secrets in it are masked. stackgate fix --write makes the change itself.",
		zh: "\u4ee5\u4e0b\u5dee\u5f02\u4ec5\u4f9b\u9605\u8bfb\uff0c\u5176\u4e2d\u7684\u5bc6\u94a5\u5df2\u8131\u654f\uff0c\u4e0d\u80fd\u7528\u4f5c\u8865\u4e01\uff1b\u8fd0\u884c stackgate fix --write \u5b8c\u6210\u4fee\u6539\u3002"
	},
	"repair.standing": {
		en: "{name} in {path} stays the default that {product} publishes. Replace it now: put what \"openssl rand -hex 32\" prints there, and give the running database or service the same value",
		zh: "{path} \u4e2d\u7684 {name} \u4ecd\u662f {product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c\u3002\u8bf7\u7acb\u5373\u6362\u6210 openssl rand -hex 32 \u751f\u6210\u7684\u503c\uff0c\u5e76\u8ba9\u6b63\u5728\u8fd0\u884c\u7684\u6570\u636e\u5e93\u6216\u670d\u52a1\u540c\u6b65\u4fee\u6539"
	},
	"repair.standing.weak": {
		en: "{name} in {path} stays as short or guessable as it was. Replace it now: put what \"openssl rand -hex 32\" prints there, and give what runs the same value",
		zh: "{path} \u4e2d\u7684 {name} \u4ecd\u7136\u8fc7\u77ed\u6216\u6613\u731c\u3002\u8bf7\u7acb\u5373\u6362\u6210 openssl rand -hex 32 \u751f\u6210\u7684\u503c\uff0c\u5e76\u8ba9\u8fd0\u884c\u4e2d\u7684\u670d\u52a1\u540c\u6b65\u4fee\u6539"
	},
	"fix.count": {
		en: "{count} repairs in {files}",
		zh: "{files}\uff1a\u4fee\u590d {count} \u5904"
	},
	"fix.count.one": {
		en: "1 repair in {files}",
		zh: "{files}\uff1a\u4fee\u590d 1 \u5904"
	},
	"fix.more-files": {
		en: "{count} more files to write: {files}",
		zh: "\u53e6\u9700\u5199\u5165 {count} \u4e2a\u6587\u4ef6\uff1a{files}"
	},
	"fix.more-files.one": {
		en: "1 more file to write: {files}",
		zh: "\u53e6\u9700\u5199\u5165 1 \u4e2a\u6587\u4ef6\uff1a{files}"
	},
	"fix.more-written": {
		en: "{count} more files written: {files}",
		zh: "\u53e6\u5199\u5165 {count} \u4e2a\u6587\u4ef6\uff1a{files}"
	},
	"fix.more-written.one": {
		en: "1 more file written: {files}",
		zh: "\u53e6\u5199\u5165 1 \u4e2a\u6587\u4ef6\uff1a{files}"
	},
	"fix.count.and": {
		en: "{first}; {second}",
		zh: "{first}\uff1b{second}"
	},
	"fix.none": {
		en: "Nothing that can be repaired was found",
		zh: "\u6ca1\u6709\u53d1\u73b0\u53ef\u4ee5\u81ea\u52a8\u4fee\u590d\u7684\u95ee\u9898"
	},
	"fix.untrack": {
		en: "{path} leaves git and stays on the disk (git rm --cached)",
		zh: "{path} \u4ece Git \u4e2d\u79fb\u9664\uff0c\u6587\u4ef6\u4ecd\u7559\u5728\u78c1\u76d8\u4e0a\uff08git rm --cached\uff09"
	},
	"fix.untracked": {
		en: "{path} is no longer tracked: commit that. Its values stay in the history of git: replace them with new ones.",
		zh: "{path} \u4e0d\u518d\u88ab\u8ddf\u8e2a\uff1a\u63d0\u4ea4\u8fd9\u4e00\u6539\u52a8\u3002\u5176\u4e2d\u7684\u503c\u4ecd\u7559\u5728 Git \u5386\u53f2\u4e2d\uff1a\u5168\u90e8\u8f6e\u6362\u3002"
	},
	"fix.unstaged": {
		en: "{path} is no longer staged. It was never committed, so its keys need no replacing unless you shared them elsewhere.",
		zh: "{path} \u5df2\u53d6\u6d88\u6682\u5b58\u3002\u5b83\u4ece\u672a\u63d0\u4ea4\u8fc7\uff1b\u6ca1\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\uff0c\u5c31\u4e0d\u9700\u8981\u8f6e\u6362\u3002"
	},
	"fix.fresh": {
		en: "{names} in {path}: a new random value. A database that exists already keeps the old one and needs this one too (in PostgreSQL: ALTER USER \u2026 PASSWORD \u2026).",
		zh: "{path} \u4e2d\u7684 {names}\uff1a\u65b0\u7684\u968f\u673a\u503c\u3002\u5df2\u5b58\u5728\u7684\u6570\u636e\u5e93\u4ecd\u662f\u65e7\u5bc6\u7801\uff0c\u4e5f\u8981\u6539\u6210\u8fd9\u4e2a\u503c\uff08PostgreSQL \u7528 ALTER USER \u2026 PASSWORD \u2026\uff09\u3002"
	},
	"fix.env": {
		en: "{path} gets these values, and nobody but you may read it (mode 600): {names}",
		zh: "{path} \u5c06\u5199\u5165\u4ee5\u4e0b\u53d8\u91cf\u7684\u503c\uff0c\u4e14\u4ec5\u672c\u4eba\u53ef\u8bfb\uff08\u6743\u9650 600\uff09\uff1a{names}"
	},
	"fix.alike": {
		en: "{names} hold one and the same value: when you replace it, change each of them.",
		zh: "{names} \u662f\u540c\u4e00\u4e2a\u503c\uff1a\u8f6e\u6362\u65f6\u6bcf\u4e00\u5904\u90fd\u8981\u66f4\u6362\u3002"
	},
	"fix.generated": {
		en: "{path} says at its top that a program writes it: make the same change in what it is made from, or the next run of that program undoes this one.",
		zh: "{path} \u5f00\u5934\u6ce8\u660e\u7531\u7a0b\u5e8f\u751f\u6210\uff1a\u5728\u751f\u6210\u5b83\u7684\u6765\u6e90\u4e2d\u4e5f\u4f5c\u540c\u6837\u7684\u4fee\u6539\uff0c\u5426\u5219\u4e0b\u6b21\u751f\u6210\u4f1a\u8986\u76d6\u8fd9\u6b21\u4fee\u590d\u3002"
	},
	"fix.generated-from": {
		en: "{path} says at its top that a program writes it, and names {from}: make the same change there, or the next run of that program undoes this one.",
		zh: "{path} \u5f00\u5934\u6ce8\u660e\u7531\u7a0b\u5e8f\u751f\u6210\uff0c\u5e76\u63d0\u5230 {from}\uff1a\u5728\u90a3\u91cc\u4e5f\u4f5c\u540c\u6837\u7684\u4fee\u6539\uff0c\u5426\u5219\u4e0b\u6b21\u751f\u6210\u4f1a\u8986\u76d6\u8fd9\u6b21\u4fee\u590d\u3002"
	},
	"fix.known": {
		en: "Know before you write:",
		zh: "\u5199\u5165\u524d\u987b\u77e5\uff1a"
	},
	"fix.known.written": {
		en: "Know what that changes:",
		zh: "\u8fd9\u4e9b\u6539\u52a8\u610f\u5473\u7740\uff1a"
	},
	"fix.left": {
		en: "To do by hand:",
		zh: "\u9700\u624b\u52a8\u5904\u7406\uff1a"
	},
	"fix.all": {
		en: "{places}",
		zh: "{places}"
	},
	"fix.more-lines": {
		en: "and {count} more",
		zh: "\u53e6\u6709 {count} \u9879"
	},
	"fix.more": {
		en: "{places} and {count} more",
		zh: "{places}\uff0c\u53e6\u6709 {count} \u9879"
	},
	"fix.write": {
		en: "Nothing is written yet. To write it: stackgate fix --write; for one rule alone add --rule RULE.",
		zh: "\u5c1a\u672a\u5199\u5165\uff1a\u8fd0\u884c stackgate fix --write \u5199\u5165\uff1b\u53ea\u5904\u7406\u4e00\u6761\u89c4\u5219\u65f6\u52a0 --rule RULE\u3002"
	},
	"fix.scan-again": {
		en: "Look at the change (git diff), start the stack, then run stackgate again.",
		zh: "\u67e5\u770b\u6539\u52a8\uff08git diff\uff09\u3001\u542f\u52a8\u670d\u52a1\uff0c\u7136\u540e\u518d\u6b21\u8fd0\u884c stackgate\u3002"
	},
	"fix.stage": {
		en: "Look at the change (git diff) and start the stack. Then stage it, or the old version is committed:",
		zh: "\u67e5\u770b\u6539\u52a8\uff08git diff\uff09\u5e76\u542f\u52a8\u670d\u52a1\uff0c\u7136\u540e\u6682\u5b58\uff0c\u5426\u5219\u63d0\u4ea4\u7684\u4ecd\u662f\u65e7\u5185\u5bb9\uff1a"
	},
	"fix.incomplete": {
		en: "not looked at: {path}: {reason}",
		zh: "\u672a\u80fd\u68c0\u67e5\uff1a{path}\uff1a{reason}"
	}
};
function sayRepair(language, id, values = {}) {
	return fillText(repairSentences[id], values, language);
}
// src/report/repairs.ts
const MIN_SIZE = 40;
function maskedReport(report, mask) {
	const service = (one) => one.service === void 0 ? {} : { service: mask(one.service) };
	const side = (one) => ({
		...one,
		path: mask(one.path),
		added: one.added.map(mask),
		...one.alike === void 0 ? {} : { alike: one.alike.map((names) => names.map(mask)) },
		...one.fresh === void 0 ? {} : { fresh: one.fresh.map(mask) }
	});
	const { repairs, declined, files, env, examples, ignore, untracked, unstaged, stage, generated } = report;
	return {
		...report,
		repairs: repairs.map((one) => ({
			...one,
			...service(one),
			path: mask(one.path),
			title: mask(one.title),
			moves: (one.moves ?? []).map((move) => ({
				...move,
				variable: mask(move.variable),
				to: mask(move.to)
			})),
			edits: one.edits.map((edit) => ({
				...edit,
				lines: edit.lines.map(mask)
			}))
		})),
		declined: declined.map((one) => ({
			...one,
			...service(one),
			path: mask(one.path),
			...one.title === void 0 ? {} : { title: mask(one.title) },
			reason: mask(one.reason)
		})),
		files: files.map((one) => ({
			...one,
			path: mask(one.path),
			hunks: one.hunks.map((hunk) => maskedHunk(hunk, mask))
		})),
		env: env.map(side),
		examples: examples.map(side),
		...ignore === void 0 ? {} : { ignore: side(ignore) },
		untracked: untracked.map(mask),
		unstaged: unstaged.map(mask),
		...stage === void 0 ? {} : { stage: mask(stage) },
		generated: generated.map(({ path, from }) => ({
			path: mask(path),
			from: from.map(mask)
		}))
	};
}
function maskedHunk(hunk, mask) {
	return {
		...hunk,
		lines: hunk.lines.map((line) => ({
			...line,
			text: mask(line.text)
		}))
	};
}
function* quotedTexts({ repairs, declined, files, env, examples, ignore, untracked, generated, stage = "" }) {
	for (const { path, title, service = "", moves = [], edits } of repairs) yield* [
		path,
		title,
		service,
		...moves.flatMap(({ variable, to }) => [variable, to]),
		...edits.flatMap(({ lines }) => lines)
	];
	for (const { path, service = "", title = "", reason } of declined) yield* [
		path,
		service,
		title,
		reason
	];
	for (const { path, hunks } of files) yield* [path, ...hunks.flatMap(({ lines }) => lines.map(({ text }) => text))];
	for (const { path, added } of [
		...env,
		...examples,
		...ignore === void 0 ? [] : [ignore]
	]) yield* [path, ...added];
	yield* [...untracked, stage];
	for (const { path, from } of generated) yield* [path, ...from];
}
const MAX_PLACES = 5;
const MAX_LINE = 2e3;
function* repairsText(report, { language, colour, columns }) {
	const { files, env, examples, ignore, untracked, unstaged, problems, written } = report;
	const size = lineSize(columns, MIN_SIZE);
	const lines = function* lines(text, lead = "", indent) {
		for (const line of hanging(lead, escapeTerminal(text, MAX_LINE), size, indent)) yield `${guardLine(line)}\n`;
	};
	const sides = [...ignore === void 0 ? [] : [ignore], ...examples];
	if (!written) {
		if (files.length + sides.length > 0) yield* [...lines(sayRepair(language, "fix.preview")), "\n"];
		for (const side of sides) yield* sideDiff(side, colour);
		for (const file of files) yield* fileDiff(file, colour);
		if (files.length + sides.length > 0) yield "\n";
	}
	const count = countOf(report, language);
	if (count !== void 0) yield* lines(count);
	for (const path of untracked) {
		const done = unstaged.includes(path) ? "fix.unstaged" : "fix.untracked";
		yield* lines(sayRepair(language, written ? done : "fix.untrack", { path }));
	}
	for (const { path, added } of env) yield* lines(sayRepair(language, "fix.env", {
		path,
		names: added.map((one) => one.slice(0, one.indexOf("=")))
	}));
	for (const names of env.flatMap(({ alike = [] }) => alike)) yield* lines(sayRepair(language, "fix.alike", { names }));
	for (const { path, fresh } of env) if (fresh !== void 0) yield* lines(sayRepair(language, "fix.fresh", {
		path,
		names: fresh
	}));
	for (const one of report.generated) yield* ["\n", ...lines(sayRepair(language, one.from.length === 0 ? "fix.generated" : "fix.generated-from", { ...one }))];
	yield* notesOf(report, language, lines);
	yield* leftOf(report.declined, language, lines);
	for (const { path = "-", reason } of problems) yield* lines(sayRepair(language, "fix.incomplete", {
		path,
		reason
	}));
	if (files.length + sides.length + untracked.length === 0) return;
	const { stage } = report;
	yield* ["\n", ...lines(sayRepair(language, !written ? "fix.write" : stage === void 0 ? "fix.scan-again" : "fix.stage"))];
	if (written && stage !== void 0) yield `  ${guardLine(escapeTerminal(stage, MAX_COMMAND))}\n`;
}
const MAX_COMMAND = 2e4;
function countOf(report, language) {
	const { repairs, files, env, examples, ignore, untracked, written } = report;
	const pathsOf = (some) => {
		const paths = some.map(({ path }) => path);
		return written ? paths : fewOf(paths);
	};
	const more = [
		...ignore === void 0 ? [] : [ignore],
		...examples,
		...env
	];
	const counted = (id, count, names) => sayRepair(language, count === 1 ? `${id}.one` : id, {
		count,
		files: names
	});
	const first = files.length === 0 ? void 0 : counted("fix.count", repairs.length, pathsOf(files));
	const second = more.length === 0 ? void 0 : counted(written ? "fix.more-written" : "fix.more-files", more.length, pathsOf(more));
	if (first !== void 0 && second !== void 0) return sayRepair(language, "fix.count.and", {
		first,
		second
	});
	return first ?? second ?? (untracked.length > 0 ? void 0 : sayRepair(language, "fix.none"));
}
function* notesOf({ repairs, written }, language, lines) {
	const notes = new Map();
	for (const { note, title } of repairs) {
		if (note === void 0) continue;
		const titles = notes.get(note) ?? new Set();
		notes.set(note, titles.add(title));
	}
	if (notes.size > 0) yield* ["\n", ...lines(sayRepair(language, written ? "fix.known.written" : "fix.known"))];
	for (const [note, titles] of notes) {
		yield* lines(note, "  ");
		for (const title of [...titles].slice(0, MAX_PLACES)) yield* lines(title, "    - ");
		const count = titles.size - MAX_PLACES;
		if (count > 0) yield* lines(sayRepair(language, "fix.more-lines", { count }), "    ");
	}
}
function* leftOf(declined, language, lines) {
	const reasons = new Map();
	for (const { ruleId, path, line: at, service, title, reason } of declined) {
		const known = reasons.get(reason) ?? {
			rules: new Set(),
			places: new Set()
		};
		known.rules.add(ruleId);
		const place = service === void 0 ? `${path}:${at}` : `${path}:${at} ${service}`;
		known.places.add(title === void 0 ? place : `${place}  ${title}`);
		reasons.set(reason, known);
	}
	if (reasons.size > 0) yield* ["\n", ...lines(sayRepair(language, "fix.left"))];
	for (const [reason, { rules, places }] of reasons) {
		yield* lines(`${shortened([...rules], language)}${language === "zh" ? "\uff1a" : ": "}${reason}`, "  ", 4);
		for (const place of [...places].slice(0, MAX_PLACES)) yield* lines(place, "    - ");
		const count = places.size - MAX_PLACES;
		if (count > 0) yield* lines(sayRepair(language, "fix.more-lines", { count }), "    ");
	}
}
function shortened(all, language) {
	const places = all.slice(0, MAX_PLACES);
	const count = all.length - MAX_PLACES;
	return sayRepair(language, count > 0 ? "fix.more" : "fix.all", {
		places,
		count
	});
}
function* fileDiff({ path, hunks }, colour) {
	yield* header(path, path, colour);
	for (const hunk of hunks) yield* hunkLines(hunk, colour);
}
function* sideDiff({ path, before, added }, colour) {
	yield* header(before === void 0 ? void 0 : path, path, colour);
	const old = before === void 0 || before === "" ? 0 : before.split("\n").length - (before.endsWith("\n") ? 1 : 0);
	const lines = added.map((text) => ({
		kind: "added",
		text
	}));
	yield* hunkLines({
		oldStart: old,
		oldCount: 0,
		newStart: old + 1,
		newCount: added.length,
		lines
	}, colour);
}
function* header(from, to, colour) {
	const { bold } = paintOf(colour);
	yield `${bold(escapeTerminal(from === void 0 ? "--- /dev/null" : `--- a/${from}`))}\n`;
	yield `${bold(escapeTerminal(`+++ b/${to}`))}\n`;
}
const SIGNS = {
	kept: " ",
	removed: "-",
	added: "+"
};
function* hunkLines({ oldStart, oldCount, newStart, newCount, lines }, colour) {
	const { dim, red, green } = paintOf(colour);
	yield `${dim(`@@ -${oldStart},${oldCount} +${newStart},${newCount} @@`)}\n`;
	for (const { kind, text } of lines) {
		const shown = guardLine(SIGNS[kind] + escapeTerminal(text, MAX_LINE));
		yield `${kind === "removed" ? red(shown) : kind === "added" ? green(shown) : shown}\n`;
	}
}
function* repairsJson(report) {
	const { repairs, declined, files, env, examples, ignore, untracked, problems, written } = report;
	const side = ({ path, added }) => ({
		path,
		added
	});
	yield `${jsonText({
		version: 1,
		written,
		repairs: repairs.map(({ changes: _changes, moves = [], ...rest }) => ({
			...rest,
			moves: moves.map(({ variable, to }) => ({
				variable,
				to
			}))
		})),
		declined,
		files: files.map(({ path, hunks }) => ({
			path,
			hunks
		})),
		env: env.map(side),
		examples: examples.map(side),
		ignore: ignore === void 0 ? [] : ignore.added,
		untracked,
		problems
	})}\n`;
}
// src/source/untrack.ts
async function trackingOf(room) {
	const told = textOf(await succeeded(room, await gitOutput(room, ["rev-parse", "--show-toplevel"]))).replace(/\r?\n$/, "");
	if (told === "") throw new StackgateError("no-work-tree", { path: room.cwd });
	const top = await realpath(resolve(room.cwd, told));
	const here = {
		...room,
		cwd: top
	};
	return {
		top,
		async isTracked(path) {
			const listed = await gitOutput(here, [
				"ls-files",
				"-z",
				"--",
				`:(top,literal)${path}`
			]);
			return textOf(await succeeded(here, listed)) !== "";
		},
		async isIgnored(path) {
			const answer = await gitOutput(here, [
				"check-ignore",
				"-q",
				"--no-index",
				"--",
				`./${path}`
			]);
			if (answer.status === 1 && answer.cut === void 0) return false;
			await succeeded(here, answer);
			return true;
		},
		wasCommitted: (path) => wasCommitted(here, path),
		async heldBefore(path, texts) {
			return await wasCommitted(here, path) ? heldBefore(here, path, texts) : texts.map(() => false);
		},
		async untrack(paths) {
			const unfiltered = await withoutFilters(here);
			const removed = await gitOutput(here, [
				...unfiltered,
				"update-index",
				"--force-remove",
				"--",
				...paths
			]);
			await succeeded(here, removed);
		}
	};
}
const EVERYWHERE = [
	"--all",
	"--reflog",
	"--full-history"
];
async function wasCommitted(room, path) {
	if (textOf(await succeeded(room, await gitOutput(room, ["rev-parse", "--is-shallow-repository"]))).trim() !== "false") return true;
	const listed = await gitOutput(room, [
		"rev-list",
		"-n",
		"1",
		...EVERYWHERE,
		"--",
		`:(top,literal)${path}`
	]);
	return listed.status !== 0 || textOf(listed) !== "";
}
const MAX_VERSIONS = 1e3;
async function heldBefore(room, path, texts) {
	const unknown = texts.map(() => true);
	const listed = await gitOutput(room, [
		"rev-list",
		...EVERYWHERE,
		"--objects",
		"--",
		`:(top,literal)${path}`
	]);
	if (listed.status !== 0) return unknown;
	const ids = textOf(listed).split("\n").filter((line) => line.endsWith(` ${path}`)).map((line) => line.slice(0, line.indexOf(" ")));
	if (ids.length === 0 || ids.length > MAX_VERSIONS) return unknown;
	const held = texts.map(() => false);
	const objects = openObjects(room);
	try {
		for await (const answer of objects.read(ids)) {
			if (answer.kind !== "object") return unknown;
			const bytes = Buffer.from(answer.bytes);
			for (const [i, text] of texts.entries()) held[i] ||= text.length > 0 && bytes.includes(text);
		}
		return held;
	} finally {
		objects.close();
	}
}
async function withoutFilters(room) {
	const listed = await gitOutput(room, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	if (listed.status === 1 && listed.cut === void 0) return [];
	const names = textOf(await succeeded(room, listed)).split("\0").filter((name) => name !== "");
	const drivers = new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))));
	for (const driver of drivers) if (/[=\n]/.test(driver)) throw new StackgateError("odd-filter", { found: driver });
	return [...drivers].flatMap((driver) => [...[
		"clean",
		"smudge",
		"process"
	].flatMap((kind) => ["-c", `${driver}.${kind}=`]), ...["-c", `${driver}.required=false`]]);
}
// src/source/work-folder.ts
async function workFolder(room, isAlone) {
	const here = realpathSync(room.cwd);
	const tracking = await trackingOf(room).catch((error) => {
		if (isAlone && error instanceof StackgateError && error.code === "not-a-repository") return void 0;
		throw error;
	});
	const top = isAlone ? here : tracking?.top ?? here;
	if (tracking !== void 0 && top !== tracking.top && !top.startsWith(tracking.top + sep)) throw new StackgateError("work-tree-elsewhere", {
		path: room.cwd,
		found: tracking.top
	});
	const prefix = tracking === void 0 ? "" : relative(tracking.top, top).split(sep).join("/");
	const look = (path) => {
		const bytes = Buffer.from(path, "utf8").toString("latin1");
		const disk = diskBelow(top);
		const answer = disk.look(bytes);
		if (answer.kind === "file") return {
			kind: "file",
			bytes: answer.bytes
		};
		if (answer.kind !== "absent") return { kind: "odd" };
		const above = bytes.slice(0, Math.max(0, bytes.lastIndexOf("/")));
		return { kind: above === "" || disk.look(above).kind === "folder" ? "absent" : "odd" };
	};
	return {
		top,
		...tracking === void 0 ? {} : { tracking },
		isRepository: tracking !== void 0 && !isAlone,
		inRepository: (path) => prefix === "" ? path : `${prefix}/${path}`,
		look,
		text(path) {
			const found = look(path);
			return found.kind === "file" ? Buffer.from(found.bytes).toString("latin1") : void 0;
		}
	};
}
// src/repair/env-line.ts
function envLine(name, value) {
	if (/[\r\n\0]/.test(value)) return void 0;
	return (/^[\w./:@%+=,~^*?!;-]*$/.test(value) ? [`${name}=${value}`] : [`${name}='${value}'`]).find((line) => {
		const { entries, failures } = parseDotenv(`${line}\n`);
		return failures.length === 0 && entries.length === 1 && entries[0]?.name === name && entries[0].value === value;
	});
}
function withEnd(text, lines) {
	if (lines.length === 0) return text;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return text + (text === "" || text.endsWith("\n") ? "" : eol) + lines.map((line) => line + eol).join("");
}
// src/repair/env-example.ts
function withNames(text, names) {
	const known = new Set(parseDotenv(text).entries.map(({ name }) => name));
	return withEnd(text, [...new Set(names)].filter((name) => name !== "" && !known.has(name)).map((name) => `${name}=`));
}
function namesOf(text) {
	return [...new Set(parseDotenv(text).entries.map(({ name }) => name))].filter((name) => name !== "");
}
function examplePathOf(path) {
	return `${path}.example`;
}
function ignoreLine(path) {
	if (/[\r\n\0]/.test(path) || baseName(path) === "") return void 0;
	return `/${path.replaceAll(/[\\*?[]/g, "\\$&").replace(/ $/, "\\ ")}`;
}
function withLines(text, lines) {
	const known = new Set(text.split(/\r?\n/));
	return withEnd(text, lines.filter((line) => !known.has(line)));
}
// src/cli/fix-env.ts
const HIDDEN$1 = "******";
function envFiles(folder, untracked) {
	const files = new Map();
	const fileAt = (path) => {
		const before = files.has(path) ? void 0 : folder.text(path);
		const known = files.get(path) ?? {
			before,
			names: [],
			added: new Map(),
			fresh: [],
			values: valuesIn(before ?? "")
		};
		files.set(path, known);
		return known;
	};
	const refusalFor = async (path) => {
		if (folder.look(path).kind === "odd") return {
			id: "repair.no.env-odd",
			values: { path }
		};
		const { tracking } = folder;
		if (tracking === void 0 || untracked.has(path)) return void 0;
		const own = folder.inRepository(path);
		if (await tracking.isTracked(own)) return {
			id: "repair.no.env-tracked",
			values: { path }
		};
		if (await tracking.isIgnored(own)) return void 0;
		return {
			id: "repair.no.env-unignored",
			values: {
				path,
				line: ignoreLine(own) ?? path
			}
		};
	};
	const known = new Map();
	const weak = [];
	return {
		async take(repair, text) {
			const { moves = [] } = repair;
			for (const move of moves) {
				const file = fileAt(move.to);
				const value = text.slice(move.start, move.end);
				const there = file.values.get(move.variable);
				if (there !== void 0 && there !== "" && move.isDefault) continue;
				const refusal = known.get(move.to) ?? refusalFor(move.to);
				known.set(move.to, refusal);
				const refused = await refusal;
				if (refused !== void 0) return refused;
				const line = lineFor(move, value);
				if (line === void 0 || there !== void 0 && there !== value) return {
					id: "repair.no.env-other",
					values: {
						path: move.to,
						name: move.variable
					}
				};
				if (there === void 0) {
					file.values.set(move.variable, value);
					file.added.set(move.variable, line);
				}
				const { weak: part } = move;
				if (part === void 0) continue;
				const isAdded = file.added.has(move.variable);
				weak.push({
					repair,
					move,
					part,
					old: text.slice(part.start, part.end),
					isAdded,
					value
				});
			}
			for (const { to, variable } of moves) fileAt(to).names.push(variable);
		},
		weak: () => weak,
		replace(old, fresh) {
			for (const { move, part, value, old: own } of weak) {
				const file = fileAt(move.to);
				if (own !== old || file.fresh.includes(move.variable)) continue;
				const whole = value.slice(0, part.start - move.start) + fresh + value.slice(part.end - move.start);
				const line = lineFor(move, whole);
				if (line === void 0) throw new Error(`no line for ${move.variable}`);
				file.added.set(move.variable, line);
				file.values.set(move.variable, whole);
				file.fresh.push(move.variable);
			}
		},
		files: () => [...files].flatMap(([path, file]) => sideFile(path, file)),
		names: () => new Map([...files].map(([path, { names }]) => [path, names]))
	};
}
function sideFile(path, file) {
	const { before, added, fresh } = file;
	if (added.size === 0) return [];
	return [{
		path,
		...before === void 0 ? {} : { before },
		after: withEnd(before ?? "", [...added.values()]),
		added: [...added.keys()].map((name) => `${name}=${HIDDEN$1}`),
		alike: namesOfOneValue(file),
		...fresh.length === 0 ? {} : { fresh }
	}];
}
function namesOfOneValue({ added, values }) {
	const byValue = new Map();
	for (const [name, value] of values) byValue.set(value, [...byValue.get(value) ?? [], name]);
	return [...byValue.values()].filter((names) => names.length > 1 && names.some((name) => added.has(name)));
}
function lineFor({ variable }, value) {
	const line = envLine(variable, value);
	return line === void 0 ? void 0 : Buffer.from(line, "utf8").toString("latin1");
}
function valuesIn(text) {
	const { entries } = parseDotenv(Buffer.from(text, "latin1").toString("utf8"));
	return new Map(entries.filter(({ passedThrough }) => !passedThrough).map(({ name, value }) => [name, value]));
}
// src/cli/fix-weak.ts
async function settleWeak(env, { folder, files, hasOthers }) {
	const byValue = new Map();
	for (const one of env.weak()) byValue.set(one.old, [...byValue.get(one.old) ?? [], one]);
	const texts = [...files.map(({ after }) => Buffer.from(after).toString("utf8")), ...[...new Set(env.weak().map(({ move }) => move.to))].map((path) => folder.text(path) ?? "")];
	const left = [];
	for (const [old, moves] of byValue) {
		const paths = [...new Set(moves.map(({ repair }) => repair.path))];
		if (!hasOthers && moves.every(({ move, isAdded }) => isAdded && !ODD_NAME.test(move.variable)) && PLAIN$1.test(old) && !texts.some((text) => standsIn(text, old)) && (await neverCommitted(paths, folder)).length === paths.length) env.replace(old, randomBytes(32).toString("hex"));
		else left.push(...moves);
	}
	return left;
}
const ODD_NAME = /USER(?:NAME)?$|(?:ACCESS_KEY|_ID|^ID)$|ENCRYPT|FERNET|JWKS?$/i;
const PLAIN$1 = /^(?!eyJ)[\w!#$%*+-]{1,128}$/;
const NAME_OF_OTHER = /(?:USER(?:NAME)?|DB|DATABASE|NAME|HOST(?:NAME)?|SERVER|image)["']?\s*[:=]\s*["']?$/i;
function standsIn(text, value) {
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		const before = text.slice(Math.max(0, at - 80), at).split("\n").at(-1) ?? "";
		const after = text[at + value.length] ?? "";
		if (/[:=]\s*["']?$/.test(before) && /^[@"'\s,}\]]?$/.test(after) && !NAME_OF_OTHER.test(before)) return true;
	}
	return false;
}
async function neverCommitted(paths, { tracking, inRepository }) {
	const found = [];
	for (const path of paths) if (await tracking?.wasCommitted(inRepository(path)) === false) found.push(path);
	return found;
}
// src/cli/fix-plan.ts
const UNTRACKED_RULES = new Set(["env-file-committed", "env-file-private-keys"]);
const IGNORE_PATH = ".gitignore";
async function planFix(result, folder, language) {
	const { repairs: all = [], declined: left = [], changed = () => [] } = result.repairs ?? {};
	const untracking = await untrackable(result.findings, folder, language);
	const untracked = untracking.paths;
	const env = envFiles(folder, new Set(untracked));
	const whole = changed(all);
	const texts = new Map(whole.map((file) => [file.path, textView(file.before).string()]));
	const repairs = [];
	const refused = [];
	for (const repair of all) {
		const text = texts.get(repair.path);
		if (text === void 0) continue;
		const refusal = await env.take(repair, text);
		if (refusal === void 0) repairs.push(repair);
		else refused.push(...declinedAs(repair, text, sayRepair(language, refusal.id, refusal.values)));
	}
	const files = repairs.length === all.length ? whole : changed(repairs);
	const moved = new Set(repairs.flatMap(repairedKeys));
	const standing = await settleWeak(env, {
		folder,
		files,
		hasOthers: result.findings.some((one) => WEAK_RULES.has(one.ruleId) && !moved.has(keyOf$1(one)))
	});
	const declined = [
		...left,
		...refused,
		...untracking.declined,
		...standing.flatMap((one) => declinedAs(one.repair, texts.get(one.repair.path) ?? "", standingReason(one, language)))
	];
	const done = new Set([...repairs.flatMap(repairedKeys), ...declined.map(keyOf$1)]);
	const open = result.findings.filter((one) => !done.has(keyOf$1(one)) && !(UNTRACKED_RULES.has(one.ruleId) && untracked.includes(one.path)));
	return {
		repairs: await withTrueNotes(repairs.filter((repair) => !standing.some((one) => one.repair === repair)), texts, folder),
		declined: [...byHand(open), ...declined],
		refused: refused.length + untracking.declined.length + standing.length,
		files,
		generated: files.flatMap(({ path }) => {
			const from = generatedFrom(path, texts.get(path) ?? "");
			return from === void 0 ? [] : [{
				path,
				from
			}];
		}),
		env: env.files(),
		examples: examplesOf(env, untracked, folder),
		...await ignoring(untracked, folder),
		untracked,
		unstaged: await neverCommitted(untracked, folder)
	};
}
const WEAK_RULES = new Set([
	"published-default",
	"compose-default-credential",
	"compose-weak-secret-key",
	"env-file-weak-secret-key"
]);
function standingReason({ move, part }, language) {
	return sayRepair(language, part.product === void 0 ? "repair.standing.weak" : "repair.standing", {
		name: move.variable,
		path: move.to,
		product: part.product ?? ""
	});
}
async function withTrueNotes(repairs, texts, { tracking, inRepository }) {
	const held = new Set();
	for (const path of new Set(repairs.map((repair) => repair.path))) {
		const moved = repairs.filter((repair) => repair.path === path).flatMap((repair) => (repair.moves ?? []).map((move) => ({
			repair,
			move
		})));
		if (tracking === void 0 || moved.length === 0) continue;
		const values = moved.map(({ move }) => Buffer.from(texts.get(path)?.slice(move.start, move.end) ?? ""));
		const answers = await tracking.heldBefore(inRepository(path), values);
		for (const [i, { repair }] of moved.entries()) if (answers[i] !== false) held.add(repair);
	}
	return repairs.map((repair) => {
		if (repair.moves === void 0 || held.has(repair)) return repair;
		const { note: _, ...rest } = repair;
		return rest;
	});
}
function keyOf$1({ fingerprint, path }) {
	return `${fingerprint} ${path}`;
}
function repairedKeys({ fingerprints, path }) {
	return fingerprints.map((fingerprint) => keyOf$1({
		fingerprint,
		path
	}));
}
function byHand(findings) {
	const blocking = findings.filter((one) => one.blocking && one.coveredBy === void 0);
	return worstFirst(blocking).map(({ ruleId, fingerprint, service, path, startLine, title, fix }) => ({
		ruleId,
		fingerprint,
		...service === void 0 ? {} : { service },
		path,
		line: startLine,
		title,
		reason: fix
	}));
}
async function untrackable(findings, folder, language) {
	const { tracking } = folder;
	const [paths, declined] = [[], []];
	for (const { ruleId, path, severity, accepted, fingerprint, startLine } of findings) {
		if (!UNTRACKED_RULES.has(ruleId) || severity === "info" || accepted !== void 0 || paths.includes(path)) continue;
		if (tracking === void 0 || !folder.isRepository || !await tracking.isTracked(folder.inRepository(path))) continue;
		if (!(folder.look(path).kind !== "file" || ignoreLine(path) === void 0 || folder.look(examplePathOf(path)).kind === "odd")) paths.push(path);
		else declined.push({
			ruleId,
			fingerprint,
			path,
			line: startLine,
			reason: sayRepair(language, "repair.no.env-odd", { path })
		});
	}
	return {
		paths,
		declined
	};
}
async function ignoring(untracked, folder) {
	const lines = [];
	for (const path of untracked) {
		const own = folder.inRepository(path);
		const line = await folder.tracking?.isIgnored(own) === true ? void 0 : ignoreLine(own);
		if (line !== void 0) lines.push(line);
	}
	if (lines.length === 0) return {};
	const before = folder.text(IGNORE_PATH);
	const after = withLines(before ?? "", lines);
	return { ignore: {
		path: IGNORE_PATH,
		...before === void 0 ? {} : { before },
		after,
		added: lines
	} };
}
function examplesOf(env, untracked, folder) {
	const wanted = new Map();
	const want = (path, names) => {
		wanted.set(path, [...wanted.get(path) ?? [], ...names]);
	};
	for (const path of untracked) want(path, namesOf(folder.text(path) ?? ""));
	for (const [path, names] of env.names()) want(path, names);
	return [...wanted].flatMap(([path, names]) => {
		const example = examplePathOf(path);
		const before = folder.text(example);
		const after = withNames(before ?? "", names);
		if (after === (before ?? "") || folder.look(example).kind === "odd") return [];
		const added = after.slice((before ?? "").length).split(/\r?\n/).filter((line) => line !== "");
		return [{
			path: example,
			...before === void 0 ? {} : { before },
			after,
			added
		}];
	});
}
function declinedAs({ ruleId, fingerprints, service, path, changes }, text, reason) {
	const line = text.slice(0, changes[0]?.start ?? 0).split("\n").length;
	return fingerprints.map((fingerprint) => ({
		ruleId,
		fingerprint,
		...service === void 0 ? {} : { service },
		path,
		line,
		reason
	}));
}
// src/cli/fix.ts
const OWNER_ALONE = 384;
async function runFix({ target, format, write, digests, common }, language, io) {
	const given = digestsOf(digests, io);
	const { source, policy } = await openTarget(target, common, language, io);
	const result = await scan({
		source,
		policy,
		language,
		allRules: true,
		today: io.today,
		acceptsNew: true,
		repairs: { digests: given }
	});
	const folder = await workFolder({
		cwd: io.cwd,
		env: io.env,
		signal: io.signal
	}, target.kind === "folder");
	const plan = await planFix(result, folder, language);
	if (write) await writePlan(plan, folder);
	const stage = stageCommand(plan, folder, io.cwd);
	const told = {
		...plan,
		problems: result.problems,
		written: write,
		...stage === void 0 ? {} : { stage }
	};
	const report = maskedReport(told, keysMasked(quotedTexts(told)));
	const { colour, columns } = lookOf(io.env, io.stdout);
	writeTo(io.stdout, format === "json" ? repairsJson(report) : repairsText(report, {
		language,
		colour,
		columns
	}));
	if (write && plan.refused > 0) return 1;
	return result.problems.length > 0 ? 2 : 0;
}
function stageCommand({ files, ignore, examples }, folder, cwd) {
	const paths = [
		...files,
		...ignore === void 0 ? [] : [ignore],
		...examples
	].map(({ path }) => path);
	if (folder.tracking === void 0 || paths.length === 0) return void 0;
	const here = realpathSync(cwd);
	return `git add ${paths.map((path) => shellArgument(relative(here, join(folder.top, path)).split(sep).join("/"))).join(" ")}`;
}
async function writePlan(plan, folder) {
	for (const { path, before } of plan.files) checkUnchanged(path, before, folder);
	const { ignore, untracked } = plan;
	for (const { path, before } of [
		...ignore === void 0 ? [] : [ignore],
		...plan.examples,
		...plan.env
	]) if (folder.text(path) !== before) throw new StackgateError("fix-changed", { path });
	if (ignore !== void 0) await writeText(ignore.path, ignore.after, folder);
	for (const path of untracked) if (await folder.tracking?.isIgnored(folder.inRepository(path)) !== true) throw new StackgateError("fix-not-ignored", { path });
	for (const { path, after } of plan.examples) await writeText(path, after, folder);
	if (untracked.length > 0) await folder.tracking?.untrack(untracked.map(folder.inRepository));
	for (const { path, after } of plan.env) await writeText(path, after, folder, OWNER_ALONE);
	for (const { path, before, after } of plan.files) {
		checkUnchanged(path, before, folder);
		await writeBytes(path, after, folder);
	}
}
function checkUnchanged(path, before, folder) {
	const now = folder.look(path);
	if (now.kind !== "file" || Buffer.compare(now.bytes, before) !== 0) throw new StackgateError("fix-changed", { path });
}
function writeText(path, text, folder, mode) {
	return writeBytes(path, Buffer.from(text, "latin1"), folder, mode);
}
async function writeBytes(path, bytes, folder, mode) {
	const place = join(folder.top, path);
	const { kind } = folder.look(path);
	if (kind === "odd") throw new StackgateError("fix-odd", { path });
	try {
		const kept = mode ?? (kind === "file" ? (await stat(place)).mode & 4095 : void 0);
		await replaceFile(place, bytes, void 0, kept);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (typeof code !== "string" || error instanceof StackgateError) throw error;
		throw new StackgateError("fix-write", {
			path,
			detail: code
		});
	}
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MAX_IMAGE = 300;
function digestsOf(given, { cwd }) {
	const digests = new Map();
	for (const typed of given) {
		const lines = typed.includes("=sha256:") ? [typed] : linesOf$1(typed, cwd);
		for (const line of lines) {
			const at = Math.max(0, line.lastIndexOf("sha256:"));
			const [image, digest] = [line.slice(0, at).replace(/=$/, "").trim(), line.slice(at)];
			if (image === "" || image.length > MAX_IMAGE || /\s/.test(image) || !DIGEST.test(digest)) throw new StackgateError("fix-digest", { found: line.slice(0, 100) });
			digests.set(image, digest);
		}
	}
	return digests;
}
function linesOf$1(path, cwd) {
	try {
		return readFileSync(resolve(cwd, path), "utf8").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		throw new StackgateError("no-such-path", { path });
	}
}
// src/repair/plain-model.ts
const UNORDERED = new Set([
	"cap_add",
	"cap_drop",
	"security_opt",
	"ports",
	"volumes"
]);
const MAX_NODES = 3e5;
function plainModel(project) {
	const budget = { left: MAX_NODES };
	const root = plainValue(project.root, budget);
	const supplied = nullMap();
	for (const [name, { environment }] of project.services) {
		const variables = nullMap();
		for (const one of environment) if (one.source === "env_file") variables[one.name] = one.scalar?.value ?? null;
		budget.left -= environment.length;
		supplied[name] = variables;
	}
	if (budget.left < 0) return void 0;
	return Object.assign(nullMap(), {
		root,
		supplied
	});
}
function plainValue(node, budget = { left: MAX_NODES }) {
	if (--budget.left < 0) return null;
	switch (node.kind) {
		case "scalar": return node.type === "null" ? null : node.unknown === true ? `\0${node.value}` : node.value;
		case "seq": return node.items.map((item) => plainValue(item, budget));
		case "map": {
			const map = nullMap();
			for (const [name, entry] of node.entries) map[name] = plainValue(entry.node, budget);
			return map;
		}
	}
}
function nullMap() {
	return Object.create(null);
}
function mapIn(model, ...path) {
	let at = model;
	for (const name of path) {
		const inner = at[name];
		if (isPlainMap(inner)) at = inner;
		else at = at[name] = nullMap();
	}
	return at;
}
function listIn(map, name) {
	const list = map[name];
	if (Array.isArray(list)) return list;
	const made = [];
	map[name] = made;
	return made;
}
function serviceIn(model, name) {
	return mapIn(model, "root", "services", name);
}
function isPlainMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function copyOf(model) {
	const copy = (value) => {
		if (Array.isArray(value)) return value.map(copy);
		if (!isPlainMap(value)) return value;
		const map = nullMap();
		for (const name of Object.keys(value)) map[name] = copy(value[name] ?? null);
		return map;
	};
	const whole = copy(model);
	return isPlainMap(whole) ? whole : nullMap();
}
function isSameModel(a, b) {
	return isDeepStrictEqual(inOneOrder(a), inOneOrder(b));
}
function inOneOrder(value, name = "") {
	if (Array.isArray(value)) {
		const items = value.map((item) => inOneOrder(item));
		return UNORDERED.has(name) ? items.sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b))) : items;
	}
	if (!isPlainMap(value)) return value;
	const map = nullMap();
	for (const key of Object.keys(value).sort()) map[key] = inOneOrder(value[key] ?? null, key);
	return map;
}
// src/repair/env-names.ts
const MAX_PROJECTS = 50;
const MAX_LOADS = 300;
const MAX_READ$1 = 20 << 20;
function envPathOf({ folder }) {
	return folder === "" ? ".env" : `${folder}/.env`;
}
function withFiles(head, written) {
	return {
		read: (path) => written.get(path) ?? head.read(path),
		list: () => [...new Set([...head.list(), ...written.keys()])].sort(),
		...head.settings === void 0 ? {} : { settings: head.settings }
	};
}
function envNames(folder, all, head) {
	const beside = all.filter((one) => one.folder === folder);
	let elsewhere;
	const projects = beside.slice(0, MAX_PROJECTS).map((files) => {
		const texts = files.paths.flatMap((path) => readSource(head, path) ?? []);
		return {
			files,
			text: texts.map(({ view }) => view.string()).join("\n"),
			used: usedNames(texts)
		};
	});
	const models = new Map();
	let [loads, read] = [0, 0];
	const modelOf = (files, reader) => {
		if (++loads > MAX_LOADS || read > MAX_READ$1) return void 0;
		const project = loadProject(files, reader);
		read += project.texts.reduce((sum, { view }) => sum + view.bytes.length, 0);
		return plainModel(project);
	};
	const before = (files) => {
		if (!models.has(files)) models.set(files, modelOf(files, head));
		return models.get(files);
	};
	const safe = new Map();
	return {
		values: new Map(),
		isUsed: (variable) => projects.some(({ used }) => used.has(variable)),
		isSafe(variable, value, own) {
			const key = `${own.key}\0${variable}\0${value}`;
			const found = safe.get(key);
			if (found !== void 0) return found;
			const path = envPathOf(own);
			const line = envLine(variable, value) ?? "";
			const env = withEnd(Buffer.from(head.read(path) ?? []).toString("utf8"), [line]);
			const reader = withFiles(head, new Map([[path, Buffer.from(env)]]));
			const isSafe = beside.length <= MAX_PROJECTS && projects.every(({ files, text }) => {
				if (files.key === own.key || !(text.includes(variable) || text.includes(".env"))) return true;
				const [was, is] = [before(files), modelOf(files, reader)];
				return was !== void 0 && is !== void 0 && isSameModel(was, is);
			});
			safe.set(key, isSafe);
			return isSafe;
		},
		isReadElsewhere(path) {
			elsewhere ??= new Set(all.flatMap((one) => one.folder === folder ? [] : sharedBy(one, head)));
			return elsewhere.has(path);
		}
	};
}
function sharedBy(files, head) {
	return (files.paths.flatMap((path) => readSource(head, path) ?? []).some(({ view }) => /\b(?:extends|include)\b/.test(view.string())) ? loadProject(files, head).texts.map(({ path }) => path) : files.paths).filter((path) => path !== files.paths[0]);
}
const known = new WeakMap();
function usedNames(texts) {
	const sets = texts.map((text) => {
		const found = known.get(text) ?? new Set([...text.view.string().matchAll(/\$\{?([A-Za-z_]\w{0,200})/g)].map(([, name = ""]) => name));
		known.set(text, found);
		return found;
	});
	return { has: (name) => sets.some((set) => set.has(name)) };
}
// src/repair/line-edits.ts
function applyChanges(source, changes) {
	let made = "";
	let at = 0;
	for (const { start, end, insert } of underOneKey(inOrder(changes))) {
		if (start < at) return void 0;
		made += source.slice(at, start) + insert;
		at = end;
	}
	return made + source.slice(at);
}
function inOrder(changes) {
	return [...changes].sort((a, b) => a.start - b.start || a.end - b.end || indentOf(b) - indentOf(a));
}
function underOneKey(changes) {
	const made = [];
	for (const change of changes) {
		const head = /^\r?\n *[\w-]+:(?=\r?\n)/.exec(change.insert)?.[0];
		let same = made.length - 1;
		const isInsertion = ({ start, end }) => start === change.start && end === start && change.end === start;
		while (head !== void 0 && same >= 0 && isInsertion(made[same] ?? change) && !made[same]?.insert.startsWith(head)) same--;
		if (head !== void 0 && same >= 0 && !isInsertion(made[same] ?? change)) same = -1;
		const known = made[same];
		if (head === void 0 || known === void 0) made.push(change);
		else made[same] = {
			...known,
			insert: known.insert + change.insert.slice(head.length)
		};
	}
	return made;
}
function indentOf({ insert }) {
	const lineStart = insert.startsWith("\r\n") ? 2 : insert.startsWith("\n") ? 1 : 0;
	return lineStart === 0 ? Number.MAX_SAFE_INTEGER : insert.length - lineStart - insert.slice(lineStart).trimStart().length;
}
function lineEdits(source, changes) {
	const edits = [];
	let group = [];
	let [from, to] = [0, -1];
	const flush = () => {
		if (group.length === 0) return;
		const shifted = group.map(({ start, end, insert }) => ({
			start: start - from,
			end: end - from,
			insert
		}));
		const after = applyChanges(source.slice(from, to), shifted) ?? "";
		const startLine = lineOf(source, from);
		edits.push({
			startLine,
			endLine: lineOf(source, to),
			lines: after.split(/\r?\n/)
		});
		group = [];
	};
	for (const change of inOrder(changes)) {
		const start = source.lastIndexOf("\n", change.start - 1) + 1;
		if (group.length > 0 && start > to) flush();
		if (group.length === 0) from = start;
		group.push(change);
		to = Math.max(to, endOfLine(source, change.end));
	}
	flush();
	return edits;
}
let counted = {
	source: "",
	starts: [0]
};
function lineOf(source, index) {
	if (counted.source !== source) counted = {
		source,
		starts: [0, ...[...source.matchAll(/\n/g)].map((found) => found.index + 1)]
	};
	const { starts } = counted;
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = low + high + 1 >>> 1;
		if ((starts[middle] ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
function endOfLine(source, from) {
	const found = source.indexOf("\n", from);
	if (found < 0) return source.length;
	return found > 0 && source[found - 1] === "\r" ? found - 1 : found;
}
// src/repair/yaml-edits.ts
function ownEntry(text, path) {
	for (const document of parseYaml(text).documents) {
		const found = document.kind === "map" ? entryBelow(text, document, path) : void 0;
		if (found !== void 0) return found;
	}
}
function entryBelow(text, root, path) {
	let parent = root;
	for (const [i, name] of path.entries()) {
		const entry = parent.entries.get(name);
		const [key] = entry?.keys ?? [];
		if (entry === void 0 || key === void 0 || entry.via !== void 0) return void 0;
		if (key.text !== text || key.start < parent.at.start || key.end > parent.at.end) return void 0;
		if (i === path.length - 1) return {
			text,
			parent,
			key,
			entry
		};
		if (entry.node.kind !== "map") return void 0;
		parent = entry.node;
	}
}
function rootOf(text) {
	const [root] = parseYaml(text).documents;
	return root?.kind === "map" ? root : void 0;
}
function addKey(text, map, key, value, step = 2) {
	const source = text.view.string();
	if (source[map.at.start] === "{") return addToFlow(source, map, `${key}: ${flowForm(value)}`);
	const column = columnOf(source, map.at.start);
	if (column === void 0) return void 0;
	return linesAfter(source, map.at.end, blockLines(key, value, step).map((line) => " ".repeat(column) + line));
}
function addBelow({ text, key, parent, entry }, name, value, step) {
	const source = text.view.string();
	const column = source[parent.at.start] === "{" ? void 0 : columnOf(source, key.start);
	const end = endOfLine(source, key.end);
	if (column === void 0 || entry.node.kind !== "scalar" || !/^ *:(?:[ \t]+#.*|[ \t]*)$/.test(source.slice(key.end, end))) return void 0;
	return linesAfter(source, key.end, blockLines(name, value, step).map((line) => " ".repeat(column + step) + line));
}
function addItem(text, list, item) {
	const source = text.view.string();
	if (source[list.at.start] === "[") return addToFlow(source, list, item);
	const [first] = list.items;
	if (first === void 0 || source[list.at.start] !== "-") return void 0;
	const column = columnOf(source, list.at.start);
	return column === void 0 ? void 0 : linesAfter(source, list.at.end, [`${" ".repeat(column)}- ${item}`]);
}
function replaceScalar(text, scalar, value) {
	const { start, end } = scalar.at;
	const written = text.view.string().slice(start, end);
	if (scalar.at.text !== text || scalar.parts !== void 0 || /[\r\n]/.test(written) || written === "") return void 0;
	const quote = /^["']/.exec(written)?.[0] ?? "";
	if (scalar.offset === void 0 || quote === "" && !/^[\w.+-]/.test(written)) return void 0;
	return {
		start,
		end,
		insert: quote + value + quote
	};
}
function stepBelow({ text, key, entry }) {
	const source = text.view.string();
	const outer = columnOf(source, key.start);
	const inner = entry.node.kind === "map" ? columnOf(source, entry.node.at.start) : void 0;
	return outer !== void 0 && inner !== void 0 && inner > outer ? inner - outer : 2;
}
function columnOf(source, at) {
	const start = source.lastIndexOf("\n", at - 1) + 1;
	return /^ *(?:- +)*$/.test(source.slice(start, at)) ? at - start : void 0;
}
function linesAfter(source, at, lines) {
	const end = endOfLine(source, at > 0 && source[at - 1] === "\n" ? at - 1 : at);
	const eol = source[end] === "\r" || end === source.length && /\r\n/.test(source) ? "\r\n" : "\n";
	return {
		start: end,
		end,
		insert: lines.map((line) => eol + line).join("")
	};
}
function addToFlow(source, node, item) {
	const written = source.slice(node.at.start, node.at.end);
	if (written.length < 2 || /[\r\n#]/.test(written)) return void 0;
	const content = written.slice(1, -1).trimEnd();
	const at = node.at.start + 1 + content.length;
	return {
		start: at,
		end: at,
		insert: (content.trim() === "" ? "" : content.endsWith(",") ? " " : ", ") + item
	};
}
function blockLines(key, value, step) {
	if (typeof value === "string") return [`${key}: ${value}`];
	const indent = " ".repeat(step);
	const below = isList(value) ? value.map((item) => `- ${flowForm(item)}`) : Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, step));
	return [`${key}:`, ...below.map((line) => indent + line)];
}
function flowForm(value) {
	if (typeof value === "string") return value;
	if (isList(value)) return `[${value.map(flowForm).join(", ")}]`;
	return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${flowForm(inner)}`).join(", ")} }`;
}
function isList(value) {
	return Array.isArray(value);
}
// src/repair/homes.ts
function homesOf(service, project, path) {
	const homes = [];
	for (const { text, start } of service.keys) {
		if (!project.parts.has(text.path)) continue;
		const own = ownEntry(text, ["services", service.name]);
		if (own === void 0 || own.key.start !== start || own.entry.node.kind !== "map") continue;
		homes.push({
			...own,
			map: own.entry.node
		});
	}
	return homes.sort((a, b) => Number(b.text.path === path) - Number(a.text.path === path));
}
function addSetting(home, key, value) {
	return addKey(home.text, home.map, key, value, stepBelow(home));
}
function ownSetting(homes, ...keys) {
	for (const { text, map } of homes) {
		const found = entryBelow(text, map, keys);
		if (found !== void 0) return found;
	}
}
// src/repair/known-images.ts
const BECOMES_USER = [
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"SETGID",
	"SETUID"
];
const SERVES_LOW_PORTS = [
	"CHOWN",
	"DAC_OVERRIDE",
	"NET_BIND_SERVICE",
	"SETGID",
	"SETUID"
];
const CAPABILITIES = new Map(Object.entries({
	postgres: BECOMES_USER,
	pgvector: BECOMES_USER,
	postgis: BECOMES_USER,
	timescaledb: BECOMES_USER,
	redis: [
		"CHOWN",
		"DAC_OVERRIDE",
		"SETGID",
		"SETUID"
	],
	valkey: [
		"CHOWN",
		"DAC_OVERRIDE",
		"SETGID",
		"SETUID"
	],
	mysql: BECOMES_USER,
	mariadb: BECOMES_USER,
	mongo: BECOMES_USER,
	rabbitmq: BECOMES_USER,
	"clickhouse-server": [
		...BECOMES_USER,
		"IPC_LOCK",
		"SYS_NICE"
	],
	influxdb: BECOMES_USER,
	memcached: [],
	nginx: SERVES_LOW_PORTS,
	openresty: SERVES_LOW_PORTS,
	httpd: SERVES_LOW_PORTS,
	haproxy: ["NET_BIND_SERVICE"],
	traefik: ["NET_BIND_SERVICE"],
	caddy: ["DAC_OVERRIDE", "NET_BIND_SERVICE"],
	squid: [
		"CHOWN",
		"DAC_OVERRIDE",
		"SETGID",
		"SETUID"
	],
	minio: [],
	etcd: [],
	qdrant: [],
	weaviate: [],
	milvus: []
}));
const USERS = new Map(Object.entries({
	"grafana/grafana": "472",
	"grafana/grafana-oss": "472",
	"grafana/grafana-enterprise": "472",
	"grafana/loki": "10001",
	"grafana/tempo": "10001",
	"prom/prometheus": "65534:65534",
	"prom/alertmanager": "65534:65534",
	"prom/node-exporter": "65534:65534",
	"prometheuscommunity/postgres-exporter": "65534:65534",
	"oliver006/redis_exporter": "59000:59000",
	"n8nio/n8n": "1000:1000",
	elasticsearch: "1000:0",
	"elasticsearch/elasticsearch": "1000:0",
	"nginxinc/nginx-unprivileged": "101:101",
	"keycloak/keycloak": "1000:0",
	"opensearchproject/opensearch": "1000:1000",
	"opensearchproject/opensearch-dashboards": "1000:1000",
	"apache/kafka": "1000:1000",
	"confluentinc/cp-kafka": "1000:1000",
	"confluentinc/cp-zookeeper": "1000:1000",
	"jenkins/jenkins": "1000:1000",
	"otel/opentelemetry-collector": "10001",
	"otel/opentelemetry-collector-contrib": "10001",
	"cloudflare/cloudflared": "65532:65532",
	solr: "8983:8983"
}));
const GAINS_PRIVILEGES = /^(?:code-server|openvscode-server|.{1,40}-notebook|standalone-(?:chrome|firefox|edge)|selenium-.{1,40}|webtop|kasmweb.{0,40}|oracle-.{1,40})$/;
const ASKS_FOR_MORE = /sandbox|mail|postfix|dovecot|sshd|sftp|openssh|samba|systemd|chrome|browser|selenium|playwright|gitlab|docker|dind|cadvisor|vpn|wireguard|tailscale|unbound|fail2ban|netfilter|judge|runner|exim|rspamd|clamav|ofelia|watchdog|acme/;
function capabilitiesOf(service) {
	const image = readImage(service);
	if (ASKS_FOR_MORE.test(`${image?.repository ?? ""} ${service.name}`)) return { kind: "unsure" };
	const written = service.user === void 0 ? service.build?.user : service.user.unknown === true ? "" : service.user.value;
	if (written === void 0 ? userOf(image) !== void 0 : isNoRoot(written)) return {
		kind: "known",
		names: []
	};
	const known = image === void 0 || !isOfficial(image) ? void 0 : CAPABILITIES.get(image.name);
	if (known !== void 0) return {
		kind: "known",
		names: known
	};
	return {
		kind: "guessed",
		names: [
			...BECOMES_USER,
			"KILL",
			...bindsLowPort(service) ? ["NET_BIND_SERVICE"] : []
		].sort()
	};
}
function isNoRoot(user) {
	return /^(?:[1-9]\d{0,9}|[a-z_][\w-]{0,31})(?::|$)/.test(user) && !/^root(?::|$)/.test(user);
}
function isOfficial({ registry, repository, name }) {
	return registry === "" && repository === name || /^(?:pgvector|postgis|timescale|clickhouse|minio|qdrant|milvusdb|semitechnologies|ubuntu|openresty|coreos)\//.test(repository);
}
function bindsLowPort({ ports }) {
	return ports.some(({ target }) => target < 1024);
}
function userOf(image) {
	return image === void 0 || !image.isSourceKnown ? void 0 : USERS.get(image.repository);
}
function gainsPrivileges(image) {
	return image !== void 0 && GAINS_PRIVILEGES.test(image.name);
}
const TAKES_ALL = /ollama|vllm|llama|localai|local-ai|xinference|sglang|tritonserver|text-generation|text-embeddings|comfyui|stable-diffusion|elasticsearch|opensearch$|clickhouse|milvus|cassandra|oceanbase|infinity|mssql|oracle/;
const SMALL = /^(?:nginx|caddy|traefik|haproxy|squid|memcached|etcd|redis|valkey|adminer)$/;
function memoryOf(image, serviceName) {
	if (TAKES_ALL.test(image?.repository ?? serviceName)) return void 0;
	return SMALL.test(image?.name ?? "") ? "512m" : "2g";
}
// src/repair/repair-target.ts
function refuse(reason, values = {}) {
	return {
		kind: "refusal",
		reason,
		values
	};
}
// src/repair/image-and-user.ts
function pinDigest({ service, options }) {
	const { image } = service;
	const digest = image === void 0 ? void 0 : digestOf(image.value, options.digests);
	if (image === void 0 || digest === void 0) return void 0;
	const pinned = `${image.value}@${digest}`;
	if (image.parts !== void 0) return refuse("repair.no.variable", { what: "image" });
	const change = replaceScalar(image.at.text, image, pinned);
	if (change === void 0) return refuse("repair.no.form", { what: "image" });
	return {
		kind: "proposal",
		text: image.at.text,
		changes: [change],
		expect: (model) => void Object.assign(serviceIn(model, service.name), { image: pinned }),
		title: "repair.digest",
		values: {
			service: service.name,
			image: image.value
		}
	};
}
function digestOf(image, digests) {
	const isTagged = image.slice(image.lastIndexOf("/") + 1).includes(":");
	return digests.get(image) ?? (isTagged ? void 0 : digests.get(`${image}:latest`));
}
function setUser({ target, project, service }) {
	const image = readImage(service);
	const before = /^[\w.-]{1,64}(?::[\w.-]{1,64})?$/.test(target.was ?? "") ? target.was : void 0;
	const user = before ?? (service.build === void 0 ? userOf(image) : void 0);
	if (user === void 0) return refuse("repair.no.user");
	const [home] = homesOf(service, project, target.path);
	const change = home === void 0 ? void 0 : addSetting(home, "user", `"${user}"`);
	if (home === void 0 || change === void 0) return refuse("repair.no.form", { what: "user" });
	return {
		kind: "proposal",
		text: home.text,
		changes: [change],
		expect: (model) => void Object.assign(serviceIn(model, service.name), { user }),
		title: before === void 0 ? "repair.user" : "repair.user.again",
		values: {
			service: service.name,
			user,
			image: image?.repository ?? ""
		}
	};
}
// src/repair/limits.ts
const FIELDS = {
	memory: "mem_limit",
	cpus: "cpus",
	pids: "pids_limit"
};
const DEFAULT_CPUS = "1.0";
const DEFAULT_PIDS = "512";
function limit(kind) {
	return ({ target, project, service }) => {
		const value = before(kind, target) ?? limitFor(kind, service);
		if (value === void 0) return refuse("repair.no.memory");
		if (reservesMore(kind, service.node)) return refuse("repair.no.reserved");
		const homes = homesOf(service, project, target.path);
		const values = {
			service: service.name,
			limit: `${FIELDS[kind]}: ${value}`
		};
		const written = kind === "cpus" ? `"${value}"` : value;
		const [old] = limitValues(service, kind);
		if (old !== void 0) return refuse("repair.no.form", { what: FIELDS[kind] });
		const limits = ownSetting(homes, "deploy", "resources", "limits");
		if (limits !== void 0 && limits.entry.node.kind === "map" && limits.entry.node.entries.size > 0) {
			const change = addKey(limits.text, limits.entry.node, kind, written, stepBelow(limits));
			if (change === void 0) return refuse("repair.no.form", { what: "deploy" });
			return {
				kind: "proposal",
				text: limits.text,
				changes: [change],
				expect: (model) => void Object.assign(mapIn(serviceIn(model, service.name), "deploy", "resources", "limits"), { [kind]: value }),
				title: "repair.limit",
				note: "repair.limit.note",
				values: {
					...values,
					limit: `deploy.resources.limits.${kind}: ${value}`
				}
			};
		}
		const [home] = homes;
		const change = home === void 0 ? void 0 : addSetting(home, FIELDS[kind], kind === "cpus" ? value : written);
		if (home === void 0 || change === void 0) return refuse("repair.no.form", { what: FIELDS[kind] });
		return {
			kind: "proposal",
			text: home.text,
			changes: [change],
			expect: (model) => void Object.assign(serviceIn(model, service.name), { [FIELDS[kind]]: value }),
			title: "repair.limit",
			note: "repair.limit.note",
			values
		};
	};
}
function before(kind, { was = "" }) {
	return (kind === "memory" ? /^\d{1,12}(?:[bkmg]b?)?$/i : kind === "cpus" ? /^\d{1,4}(?:\.\d{1,4})?$/ : /^\d{1,9}$/).test(was) ? was : void 0;
}
function limitFor(kind, service) {
	const memory = memoryOf(readImage(service), service.name);
	switch (kind) {
		case "memory": return setsOwnMemory(service) ? void 0 : memory;
		case "cpus": return memory === void 0 ? void 0 : DEFAULT_CPUS;
		case "pids": return memory === void 0 ? "4096" : DEFAULT_PIDS;
	}
}
function setsOwnMemory({ environment, command, entrypoint, node }) {
	return [
		...environment.map(({ scalar }) => scalar),
		...command,
		...entrypoint
	].some((word) => /-Xmx\d|max-old-space-size|MaxRAM/.test(word?.value.slice(0, 2e3) ?? "")) || node.entries.has("shm_size") || node.entries.has("memswap_limit");
}
function reservesMore(kind, node) {
	return mapAt(mapAt(mapAt(node, "deploy"), "resources"), "reservations")?.entries.has(kind) === true || kind === "memory" && node.entries.has("mem_reservation");
}
// src/repair/logging.ts
const MAX_SIZE = "10m";
const MAX_FILES = "3";
const PLAIN = {
	"max-size": MAX_SIZE,
	"max-file": MAX_FILES
};
const WRITTEN = {
	"max-size": MAX_SIZE,
	"max-file": `"${MAX_FILES}"`
};
function rotateLogs({ target, project, service }) {
	const homes = homesOf(service, project, target.path);
	const values = { service: service.name };
	const expect = (model) => {
		const logging = mapIn(serviceIn(model, service.name), "logging");
		logging.driver = "json-file";
		Object.assign(mapIn(logging, "options"), PLAIN);
	};
	const told = {
		kind: "proposal",
		expect,
		title: "repair.rotation",
		values
	};
	const written = loggingOf(service);
	if (written === void 0) {
		const [home] = homes;
		const change = home === void 0 ? void 0 : addSetting(home, "logging", {
			driver: "json-file",
			options: WRITTEN
		});
		return home === void 0 || change === void 0 ? refuse("repair.no.form", { what: "logging" }) : {
			...told,
			text: home.text,
			changes: [change]
		};
	}
	const own = ownSetting(homes, "logging");
	if (own?.entry.node.kind !== "map" || written.driver?.value !== "json-file" || own.entry.node.entries.has("options")) return refuse("repair.no.form", { what: "logging" });
	const change = addKey(own.text, own.entry.node, "options", WRITTEN, stepBelow(own));
	return change === void 0 ? refuse("repair.no.form", { what: "logging" }) : {
		...told,
		text: own.text,
		changes: [change]
	};
}
function keepLogs({ target, project, service }) {
	const driver = loggingOf(service)?.driver;
	const change = driver === void 0 ? void 0 : replaceScalar(driver.at.text, driver, "json-file");
	if (driver === void 0 || change === void 0) return refuse("repair.no.form", { what: "logging" });
	const { text } = driver.at;
	const own = ownSetting(homesOf(service, project, target.path), "logging");
	const map = own?.text === text && own.entry.node.kind === "map" ? own.entry.node : void 0;
	const options = own === void 0 || map === void 0 || map.entries.has("options") ? void 0 : addKey(text, map, "options", WRITTEN, stepBelow(own));
	return {
		kind: "proposal",
		text,
		changes: options === void 0 ? [change] : [change, options],
		expect(model) {
			const logging = mapIn(serviceIn(model, service.name), "logging");
			logging.driver = "json-file";
			if (options !== void 0) Object.assign(mapIn(logging, "options"), PLAIN);
		},
		title: "repair.logging",
		values: { service: service.name }
	};
}
function mountLogs({ target, project, service }) {
	const path = target.subject;
	const folder = path.slice(path.lastIndexOf("/") + 1).includes(".") ? path.slice(0, path.lastIndexOf("/")) : path;
	if (!/^\/[\w./-]{1,200}$/.test(folder) || !/logs?$/i.test(folder)) return refuse("repair.no.log-folder", { path });
	const all = [service, ...othersFrom(placeOf(service, path), service, folder, project)].sort((a, b) => a.name < b.name ? -1 : 1);
	const mounts = all.map((one) => mountFor(one, folder, homesOf(one, project, target.path)));
	const text = mounts[0]?.home.text;
	const root = text === void 0 ? void 0 : rootOf(text);
	const isElsewhere = project.root.entries.get("volumes")?.node.kind === "scalar";
	if (text === void 0 || root === void 0 || isElsewhere) return refuse("repair.no.form", { what: "volumes" });
	const changes = [];
	const names = [];
	for (const mount of mounts) {
		if (mount === void 0 || mount.home.text !== text) return refuse("repair.no.form", { what: "volumes" });
		changes.push(mount.change);
		names.push(mount.name);
	}
	const defined = definedVolumes(text, root, names, mounts[0] === void 0 ? 2 : stepBelow(mounts[0].home));
	if (defined === void 0) return refuse("repair.no.form", { what: "volumes" });
	return {
		kind: "proposal",
		text,
		changes: [...changes, ...defined],
		expect(model) {
			for (const [i, one] of all.entries()) {
				listIn(serviceIn(model, one.name), "volumes").push(`${names[i]}:${folder}`);
				mapIn(model, "root", "volumes", names[i] ?? "");
			}
		},
		title: "repair.log-volume",
		values: {
			service: all.map(({ name }) => name),
			path: folder,
			volume: names
		}
	};
}
const MAX_SHARING = 50;
function placeOf({ environment }, path) {
	return environment.find(({ name, scalar }) => /LOGS?_/.test(name) && scalar?.value === path)?.scalar?.at;
}
function othersFrom(place, own, folder, { services }) {
	const isSame = (mark) => mark?.text === place?.text && mark?.start === place?.start;
	return [...services.values()].filter((one) => one !== own && place !== void 0 && one.environment.some(({ scalar }) => isSame(scalar?.at))).filter(({ mounts }) => !mounts.some(({ target }) => folder === target || folder.startsWith(`${target}/`))).slice(0, MAX_SHARING);
}
function mountFor(service, folder, homes) {
	const [home] = homes;
	const name = `${service.name}-logs`.replaceAll(/[^\w.-]/g, "-");
	const list = ownSetting(homes, "volumes");
	const item = `${name}:${folder}`;
	if (home === void 0 || list !== void 0 && list.text !== home.text) return void 0;
	const change = list === void 0 ? addSetting(home, "volumes", [item]) : list.entry.node.kind === "seq" ? addItem(list.text, list.entry.node, item) : void 0;
	return change === void 0 ? void 0 : {
		home,
		change,
		name
	};
}
function definedVolumes(text, root, names, step) {
	const named = ownEntry(text, ["volumes"]);
	const node = named?.entry.node;
	if (named === void 0) {
		const change = addKey(text, root, "volumes", Object.fromEntries(names.map((name) => [name, "{}"])), step);
		return change === void 0 ? void 0 : [change];
	}
	const changes = names.map((name) => node?.kind === "map" ? addKey(text, node, name, "{}", step) : void 0);
	return changes.every((change) => change !== void 0) ? changes : void 0;
}
// src/repair/network.ts
function closeNetwork({ target, project, service }) {
	const open = service.networks.map(({ name }) => name).filter((name) => isolationOf(project, name) === "open");
	const [network = ""] = target.subject === "" ? open : open.filter((name) => name === target.subject);
	if (service.networkMode !== void 0 || network === "") return refuse("repair.no.network");
	const cutOff = neededBy(network, service.name, project);
	if (cutOff !== void 0) return refuse("repair.no.cut-off", {
		network,
		service: cutOff
	});
	for (const path of project.paths) {
		const text = project.texts.find((one) => one.path === path);
		const own = text === void 0 ? void 0 : ownEntry(text, ["networks", network]);
		if (text === void 0 || own === void 0) continue;
		const { node } = own.entry;
		const internal = node.kind === "map" ? scalarAt(node, "internal") : void 0;
		const step = stepBelow(own);
		const change = internal !== void 0 ? replaceScalar(text, internal, "true") : node.kind === "map" ? addKey(text, node, "internal", "true", step) : addBelow(own, "internal", "true", step);
		if (change === void 0) break;
		return {
			kind: "proposal",
			text,
			changes: [change],
			expect: (model) => void Object.assign(mapIn(model, "root", "networks", network), { internal: "true" }),
			title: "repair.network",
			values: {
				network,
				service: service.name
			}
		};
	}
	return refuse("repair.no.form", { what: "networks" });
}
function neededBy(network, own, project) {
	for (const service of project.services.values()) {
		if (!service.networks.some(({ name }) => name === network)) continue;
		if (!service.networks.some(({ name }) => name !== network && isolationOf(project, name) !== "internal") && (service.name !== own || service.ports.length > 0)) return service.name;
	}
}
// src/repair/ports.ts
const LOOPBACK = "127.0.0.1";
function bindToLoopback({ target, service }) {
	const open = itemsAt(service.node, "ports").flatMap((item) => portsOf([item])).filter((port) => subjectOf(port) === target.subject && reachOf(port) !== "loopback" && !port.unknownBind);
	const [port] = open;
	const items = itemsOf(open, service.node.entries.get("ports")?.node);
	const [item] = items;
	if (port === void 0 || item === void 0) return refuse("repair.no.place", { what: "ports" });
	const { text } = item.at;
	const changes = [];
	const before = [];
	for (const one of items) {
		const change = one.at.text === text ? changeOf(one, open.find((known) => isSame(known.at, one.at))) : void 0;
		if (change === void 0) return refuse(isOfVariable(open) ? "repair.no.variable" : "repair.no.form", { what: "ports" });
		changes.push(change);
		before.push(plainValue(one));
	}
	return {
		kind: "proposal",
		text,
		changes,
		expect(model) {
			const ports = listIn(serviceIn(model, service.name), "ports");
			for (const [i, one] of ports.entries()) if (before.some((old) => JSON.stringify(old) === JSON.stringify(one))) ports[i] = bound(one);
		},
		title: "repair.port",
		note: "repair.port.note",
		values: {
			service: service.name,
			port: target.subject.replace(/\/tcp$/, "")
		}
	};
}
function subjectOf({ target, lastTarget, protocol }) {
	return `${target === lastTarget ? target : `${target}-${lastTarget}`}/${protocol}`;
}
function isSame(a, b) {
	return a.text === b.text && a.start === b.start;
}
function itemsOf(ports, list) {
	if (list?.kind !== "seq") return [];
	return list.items.filter((item) => ports.some(({ at }) => isSame(at, item.at)));
}
function isOfVariable(ports) {
	return ports.some(({ bind, hostIp }) => hostIp !== "" && bind?.parts !== void 0);
}
function changeOf(item, port) {
	const { text } = item.at;
	if (port === void 0 || item.kind === "seq") return void 0;
	if (item.kind === "map") {
		const address = item.entries.get("host_ip")?.node;
		if (address === void 0) return addKey(text, item, "host_ip", LOOPBACK);
		return address.kind === "scalar" ? replaceScalar(text, address, LOOPBACK) : void 0;
	}
	if (port.hostIp !== "") return addressChange(port, item.at);
	const written = text.view.string().slice(item.at.start, item.at.end);
	if (/[\r\n]/.test(written) || !/^["'\w$.]/.test(written)) return void 0;
	const prefix = item.value.includes(":") ? `${LOOPBACK}:` : `${LOOPBACK}::`;
	const isQuoted = /^["']/.test(written);
	if (!isQuoted && !item.value.includes(":")) return {
		start: item.at.start,
		end: item.at.end,
		insert: `"${prefix}${written}"`
	};
	const at = item.at.start + (isQuoted ? 1 : 0);
	return {
		start: at,
		end: at,
		insert: prefix
	};
}
function addressChange({ bind }, item) {
	const mark = bind === void 0 ? void 0 : markOfValue(bind);
	if (bind === void 0 || mark?.text !== item.text || mark.start < item.start || mark.end > item.end) return void 0;
	return mark.text.view.string().slice(mark.start, mark.end) === bind.value ? {
		start: mark.start,
		end: mark.end,
		insert: LOOPBACK
	} : void 0;
}
function bound(port) {
	if (isPlainMap(port)) return Object.assign(port, { host_ip: LOOPBACK });
	if (typeof port !== "string") return port;
	const [address = "", protocol] = port.split("/", 2);
	const parts = address.startsWith("[") ? ["", ...address.slice(address.indexOf("]") + 2).split(":")] : address.split(":");
	const [target = "", published = ""] = [parts.at(-1), parts.at(-2)];
	return `${LOOPBACK}:${parts.length === 1 ? "" : published}:${target}${protocol === void 0 ? "" : `/${protocol}`}`;
}
// src/repair/secret-reference.ts
function referToSecret(target, project, files, given, weak = []) {
	if (PUBLISHED.has(target.ruleId) && isEnvFileName(target.path)) return refuse("repair.no.env-published");
	const found = scalarOf(target, project);
	if (found === void 0) return refuse("repair.no.secret-place");
	const { scalar, name, service, secret } = found;
	const place = scalar.parts === void 0 ? literalPlace(found) : defaultPlace(scalar, secret);
	const before = found.scalar.at.text.view.string().slice(Math.max(0, secret.start - 90), secret.start);
	const defaultOf = /\$\{([A-Za-z_]\w{0,80}):?-$/.exec(before)?.[1];
	if (place === void 0 && defaultOf !== void 0 && PUBLISHED.has(target.ruleId)) return refuse("repair.no.published", { name: defaultOf });
	if (place === void 0) return refuse(scalar.parts === void 0 ? "repair.no.form" : "repair.no.variable", { what: name });
	const { start, end, value, owned } = place;
	if (owned !== void 0 && PUBLISHED.has(target.ruleId)) return refuse("repair.no.published", { name: owned });
	const variable = owned ?? freeName(name, service, value, project, given);
	if (!/^[A-Za-z_]\w{0,200}$/.test(variable)) return refuse("repair.no.form", { what: name });
	if (envLine(variable, value) === void 0 || value === "") return refuse("repair.no.env-value", { name: variable });
	if ((given.values.get(variable) ?? value) !== value) return refuse("repair.no.two-values", { name: variable });
	if (given.isReadElsewhere(scalar.at.text.path)) return refuse("repair.no.certain");
	if (!given.isSafe(variable, value, files)) return refuse("repair.no.neighbours", { name: variable });
	given.values.set(variable, value);
	const part = weakPart(scalar.at.text, place, weak);
	const insert = owned === void 0 ? `\${${variable}:?}` : ":?";
	return {
		kind: "proposal",
		text: scalar.at.text,
		changes: [{
			start: place.from,
			end: place.to,
			insert
		}],
		expect: () => {},
		title: "repair.secret",
		note: "repair.secret.note",
		values: {
			name: variable,
			service
		},
		move: {
			variable,
			start,
			end,
			value,
			isDefault: owned !== void 0,
			...part === void 0 ? {} : { weak: part }
		}
	};
}
const PUBLISHED = new Set(["published-default", "compose-default-credential"]);
function isWeakSecret({ ruleId, secret }) {
	return secret !== void 0 && (PUBLISHED.has(ruleId) || ruleId === "compose-weak-secret-key");
}
function weakPart(text, { start, end }, weak) {
	for (const { path, secret, product } of weak) {
		const range = path === text.path && secret !== void 0 ? rangeOf(text, secret) : void 0;
		if (range !== void 0 && range.start >= start && range.end <= end) return {
			...range,
			...product === void 0 ? {} : { product }
		};
	}
}
const MAX_CANDIDATES = 2e4;
function scalarOf(target, project) {
	const { path, service: wanted } = target;
	const text = project.texts.find((one) => one.path === path);
	const secret = text === void 0 ? void 0 : rangeOf(text, target.secret);
	if (text === void 0 || secret === void 0) return void 0;
	const services = [...project.services.values()].filter(({ name }) => wanted === void 0 || name === wanted);
	const holds = ({ at }) => at.text === text && at.start <= secret.start && at.end >= secret.end;
	for (const service of services) for (const { name, scalar, source } of service.environment) if (scalar !== void 0 && source === "environment" && holds(scalar)) return {
		scalar,
		name,
		service: service.name,
		secret
	};
	for (const service of services) {
		const scalar = scalarIn(service.node, holds, { left: MAX_CANDIDATES });
		if (scalar === void 0) continue;
		const before = text.view.string().slice(Math.max(scalar.at.start, secret.start - 60), secret.start);
		const flag = /--?([A-Za-z][\w-]{1,40})[\s=]["']?$/.exec(before)?.[1] ?? "secret";
		return {
			scalar,
			name: `${service.name}_${flag}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_"),
			service: service.name,
			secret,
			isWord: true
		};
	}
}
function scalarIn(node, holds, budget) {
	if (--budget.left < 0) return void 0;
	if (node.kind === "scalar") return holds(node) ? node : void 0;
	const inner = node.kind === "seq" ? node.items : [...node.entries.values()].map((entry) => entry.node);
	for (const one of inner) {
		const found = scalarIn(one, holds, budget);
		if (found !== void 0) return found;
	}
}
const lineStarts = new WeakMap();
function rangeOf(text, secret) {
	const source = text.view.string();
	const starts = lineStarts.get(text) ?? [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
	lineStarts.set(text, starts);
	const { startLine, startColumn, endLine, endColumn } = text.view.rangeOf(secret);
	const [first, last] = [starts[startLine - 1], starts[endLine - 1]];
	if (first === void 0 || last === void 0) return void 0;
	return {
		start: first + startColumn - 1,
		end: last + endColumn - 1
	};
}
function literalPlace({ scalar, name, secret, isWord }) {
	const mark = markOfValue(scalar);
	if (mark === void 0 || name === "" || !isWritten(mark, scalar.value)) return void 0;
	if (isWord !== true) return {
		from: mark.start,
		to: mark.end,
		start: mark.start,
		end: mark.end,
		value: scalar.value
	};
	if (secret.start < mark.start || secret.end > mark.end) return void 0;
	const value = scalar.value.slice(secret.start - mark.start, secret.end - mark.start);
	return {
		from: secret.start,
		to: secret.end,
		...secret,
		value
	};
}
function defaultPlace(scalar, secret) {
	for (const part of scalar.parts ?? []) {
		const mark = part.source === "default" ? markOfValue(scalar, part.from, part.to) : void 0;
		const value = scalar.value.slice(part.from, part.to);
		if (mark === void 0 || part.variable === void 0 || !isWritten(mark, value)) continue;
		if (mark.start > secret.start || mark.end < secret.end) continue;
		const source = mark.text.view.string();
		const operator = [":-", "-"].find((one) => source.slice(Math.max(0, mark.start - 300), mark.start).endsWith(`\${${part.variable}${one}`));
		if (operator === void 0 || source[mark.end] !== "}") continue;
		return {
			from: mark.start - operator.length,
			to: mark.end,
			start: mark.start,
			end: mark.end,
			value,
			owned: part.variable
		};
	}
}
function isWritten({ text, start, end }, value) {
	return text.view.string().slice(start, end) === value;
}
function freeName(name, service, value, project, given) {
	const isFree = (one) => {
		const before = given.values.get(one) ?? project.environment.get(one)?.value;
		return before === void 0 ? !given.isUsed(one) && !usedNames(project.texts).has(one) : before === value;
	};
	if (isFree(name)) return name;
	return `${service}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_").replace(/^(?=\d)/, "_");
}
// src/repair/security-settings.ts
const NO_NEW_PRIVILEGES = "no-new-privileges";
function forbidNewPrivileges({ target, project, service }) {
	if (gainsPrivileges(readImage(service))) return refuse("repair.no.setuid");
	const written = `${NO_NEW_PRIVILEGES}:true`;
	const values = { service: service.name };
	const off = securityOption(securityOptions(service.node), NO_NEW_PRIVILEGES);
	if (off !== void 0) {
		const { scalar } = off;
		const change = replaceScalar(scalar.at.text, scalar, written);
		if (change === void 0) return refuse("repair.no.form", { what: "security_opt" });
		const replace = (one) => one === scalar.value ? written : one;
		const expect = (model) => {
			const options = listIn(serviceIn(model, service.name), "security_opt");
			options.splice(0, options.length, ...options.map(replace));
		};
		return {
			kind: "proposal",
			text: scalar.at.text,
			changes: [change],
			expect,
			title: "repair.privileges",
			values
		};
	}
	const added = addToList(homesOf(service, project, target.path), "security_opt", [written]);
	if (added === void 0) return refuse("repair.no.form", { what: "security_opt" });
	return {
		kind: "proposal",
		...added,
		expect: (model) => void listIn(serviceIn(model, service.name), "security_opt").push(written),
		title: "repair.privileges",
		values
	};
}
function dropCapabilities(context) {
	const { target, project, service } = context;
	if (service.privileged?.value === "true") return refuse("repair.no.privileged");
	if (/^[A-Z_]{1,40}$/.test(target.was ?? "") && target.was !== "ALL") return dropAgain(target.was ?? "", context);
	const needed = capabilitiesOf(service);
	if (needed.kind === "unsure") return refuse("repair.no.capabilities");
	const known = new Set(capabilities(service.node, "cap_add").map(({ name }) => name));
	const more = known.has("ALL") ? [] : needed.names.filter((name) => !known.has(name));
	const homes = homesOf(service, project, target.path);
	const dropped = addToList(homes, "cap_drop", ["ALL"]);
	const added = more.length === 0 ? void 0 : addToList(homes, "cap_add", more);
	if (dropped === void 0 || more.length > 0 && added?.text !== dropped.text) return refuse("repair.no.form", { what: "cap_drop" });
	const note = needed.kind === "guessed" ? { note: "repair.capabilities.guessed" } : {};
	return {
		kind: "proposal",
		text: dropped.text,
		changes: [...dropped.changes, ...added?.changes ?? []],
		expect(model) {
			const one = serviceIn(model, service.name);
			listIn(one, "cap_drop").push("ALL");
			if (more.length > 0) listIn(one, "cap_add").push(...more);
		},
		title: more.length === 0 ? "repair.capabilities" : "repair.capabilities.some",
		...note,
		values: {
			service: service.name,
			kept: more
		}
	};
}
function dropAgain(name, { target, project, service }) {
	const dropped = addToList(homesOf(service, project, target.path), "cap_drop", [name]);
	if (dropped === void 0) return refuse("repair.no.form", { what: "cap_drop" });
	return {
		kind: "proposal",
		...dropped,
		expect: (model) => void listIn(serviceIn(model, service.name), "cap_drop").push(name),
		title: "repair.capability",
		values: {
			service: service.name,
			name
		}
	};
}
function addToList(homes, field, items) {
	const own = ownSetting(homes, field);
	if (own !== void 0) {
		const { node } = own.entry;
		if (node.kind !== "seq") return void 0;
		const changes = items.map((item) => addItem(own.text, node, item));
		return changes.every((change) => change !== void 0) ? {
			text: own.text,
			changes
		} : void 0;
	}
	const [home] = homes;
	const change = home === void 0 ? void 0 : addSetting(home, field, items);
	return home === void 0 || change === void 0 ? void 0 : {
		text: home.text,
		changes: [change]
	};
}
// src/repair/trial.ts
const MAX_TRIALS = 120;
const MAX_READ = 20 << 20;
function certainOnes(all, before) {
	const model = plainModel(before.project);
	const [certain, uncertain] = [[], []];
	const size = before.project.texts.reduce((sum, { view }) => sum + view.bytes.length, 1);
	const most = Math.min(MAX_TRIALS, Math.ceil(MAX_READ / size));
	let trials = 0;
	const sift = (some) => {
		if (some.length === 0) return;
		if (model !== void 0 && ++trials <= most && holds([...certain, ...some], model, before)) certain.push(...some);
		else if (some.length === 1 || trials > most) uncertain.push(...some);
		else {
			const half = some.length >> 1;
			sift(some.slice(0, half));
			sift(some.slice(half));
		}
	};
	sift(all);
	const order = new Map(all.map((one, i) => [one, i]));
	const byOrder = (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
	return {
		certain: certain.sort(byOrder),
		uncertain: uncertain.sort(byOrder)
	};
}
function holds(some, model, { files, project, head }) {
	const written = writtenFiles(some, files, head);
	if (written === void 0) return false;
	const after = loadProject(files, withFiles(head, written));
	const now = after.problems.length > 0 ? void 0 : plainModel(after);
	if (now === void 0 || after.services.size !== project.services.size) return false;
	const expected = copyOf(model);
	for (const { proposal } of some) proposal.expect(expected);
	return isSameModel(now, expected);
}
function writtenFiles(some, files, head) {
	const written = new Map();
	for (const text of new Set(some.map(({ proposal }) => proposal.text))) {
		const changes = some.filter(({ proposal }) => proposal.text === text).flatMap(({ proposal }) => proposal.changes);
		const made = applyChanges(text.view.string(), changes);
		if (made === void 0) return void 0;
		written.set(text.path, Buffer.from(made));
	}
	const moves = some.flatMap(({ proposal }) => proposal.move ?? []);
	if (moves.length === 0) return written;
	if (files.envPaths !== void 0) return void 0;
	const path = envPathOf(files);
	const lines = [...new Set(moves.map(({ variable, value }) => envLine(variable, value) ?? ""))];
	const env = withEnd(Buffer.from(head.read(path) ?? []).toString("utf8"), lines);
	return written.set(path, Buffer.from(env));
}
// src/repair/repairs.ts
const MAKERS = {
	"compose-image-no-digest": pinDigest,
	"compose-image-latest": pinDigest,
	"compose-image-mutable-tag": pinDigest,
	"compose-datastore-port-public": bindToLoopback,
	"compose-admin-port-public": bindToLoopback,
	"compose-inference-port-public": bindToLoopback,
	"compose-port-public": bindToLoopback,
	"compose-ssh-port": bindToLoopback,
	"compose-logs-ephemeral": mountLogs,
	"compose-user-missing": setUser,
	"compose-no-new-privileges-missing": forbidNewPrivileges,
	"compose-no-new-privileges-disabled": forbidNewPrivileges,
	"compose-cap-drop-missing": dropCapabilities,
	"compose-no-memory-limit": limit("memory"),
	"compose-no-cpu-limit": limit("cpus"),
	"compose-no-pids-limit": limit("pids"),
	"compose-no-log-rotation": rotateLogs,
	"compose-logging-disabled": keepLogs,
	"compose-network-internal": closeNetwork,
	"dify-sandbox-egress": closeNetwork
};
const ORDER = Object.keys(MAKERS);
async function repairsOf(targets, room) {
	const wanted = targets.filter(({ ruleId, secret }) => ruleId in MAKERS || secret !== void 0);
	if (wanted.length === 0) return {
		repairs: [],
		declined: []
	};
	return withYamlLibrary(() => {
		const repairs = new Map();
		const declined = [];
		const given = new Map();
		const projects = discoverProjects(room.head.list(), room.head);
		for (const [files, own] of byProject(wanted, projects)) {
			const { folder } = files;
			const names = given.get(folder) ?? envNames(folder, projects, room.head);
			given.set(folder, names);
			const made = repairProject(files, own, room, names);
			for (const repair of made.repairs) {
				const key = JSON.stringify([repair.path, repair.changes]);
				const known = repairs.get(key);
				const fingerprints = [...new Set([...known?.repair.fingerprints ?? [], ...repair.fingerprints])];
				repairs.set(key, {
					files,
					...known,
					repair: {
						...known?.repair ?? repair,
						fingerprints
					}
				});
			}
			append(declined, made.declined);
		}
		const { kept, left } = apart([...repairs.values()]);
		const reason = sayRepair(room.language, "repair.no.certain");
		for (const { ruleId, fingerprints, service, path, changes } of left) {
			const place = {
				ruleId,
				path,
				line: readSource(room.head, path)?.view.string().slice(0, changes[0]?.start).split("\n").length ?? 1,
				reason,
				...service === void 0 ? {} : { service }
			};
			for (const fingerprint of fingerprints) declined.push({
				...place,
				fingerprint
			});
		}
		return {
			repairs: kept,
			declined
		};
	});
}
function apart(all) {
	const [kept, left] = [[], []];
	const taken = new Map();
	for (const { repair, files } of all) {
		const byProject = taken.get(repair.path) ?? new Map();
		taken.set(repair.path, byProject);
		const others = [...byProject].flatMap(([one, changes]) => one === files ? [] : changes);
		if (repair.changes.some(({ start, end }) => others.some((other) => start === other.start || start < other.end && other.start < end))) {
			left.push(repair);
			continue;
		}
		kept.push(repair);
		const own = byProject.get(files);
		if (own === void 0) byProject.set(files, [...repair.changes]);
		else own.push(...repair.changes);
	}
	return {
		kept,
		left
	};
}
function byProject(targets, projects) {
	const byKey = new Map(projects.map((project) => [project.key, project]));
	const byPath = new Map([...projects].reverse().flatMap((one) => one.paths.map((path) => [path, one])));
	const found = new Map();
	for (const target of targets) {
		const project = target.project === void 0 ? byPath.get(target.path) : byKey.get(target.project);
		if (project === void 0) continue;
		const known = found.get(project);
		if (known === void 0) found.set(project, [target]);
		else known.push(target);
	}
	return found;
}
function repairProject(files, all, room, given) {
	const targets = [...all].sort((a, b) => ORDER.indexOf(a.ruleId) - ORDER.indexOf(b.ruleId));
	const project = loadProject(files, room.head);
	const declined = [];
	const decline = (target, answer) => {
		declined.push(declinedOf(target, sayRepair(room.language, answer.reason, answer.values)));
	};
	const proposals = new Map();
	const weak = all.filter(isWeakSecret);
	for (const target of targets) {
		const answer = project.problems.length > 0 ? refuse("repair.no.load", { path: target.path }) : answerTo(target, project, files, room, given, weak);
		if (answer === void 0) continue;
		if (answer.kind === "refusal") {
			decline(target, answer);
			continue;
		}
		const key = keyOf(answer);
		const same = proposals.get(key);
		if (same !== void 0) same.targets.push(target);
		else if (!isPlainText(answer.text, room.head)) decline(target, refuse("repair.no.form", { what: answer.text.path }));
		else proposals.set(key, {
			proposal: answer,
			targets: [target]
		});
	}
	const { certain, uncertain } = certainOnes([...proposals.values()], {
		files,
		project,
		head: room.head
	});
	for (const { targets: left } of uncertain) for (const target of left) decline(target, refuse("repair.no.certain"));
	return {
		repairs: certain.map((tried) => repairOf(tried, files, room)),
		declined
	};
}
function answerTo(target, project, files, { options }, given, weak) {
	const make = MAKERS[target.ruleId];
	const { secret } = target;
	if (make === void 0) return secret === void 0 ? void 0 : referToSecret({
		...target,
		secret
	}, project, files, given, weak);
	const service = project.services.get(target.service ?? "");
	return service === void 0 ? void 0 : make({
		target,
		project,
		service,
		options
	});
}
function keyOf({ text, title, changes, values }) {
	return JSON.stringify([
		text.path,
		title,
		values.service,
		changes
	]);
}
const plainTexts = new WeakMap();
function isPlainText(source, head) {
	const known = plainTexts.get(source) ?? isWrittenBack(source, head);
	plainTexts.set(source, known);
	return known;
}
function isWrittenBack({ path, view }, head) {
	const bytes = head.read(path);
	const text = view.string();
	if (bytes === void 0 || /\r(?!\n)/.test(text)) return false;
	const written = Buffer.from(text);
	return written.equals(bytes) || Buffer.concat([Buffer.from([
		239,
		187,
		191
	]), written]).equals(bytes);
}
function repairOf({ proposal, targets }, files, { language, holdsSecret }) {
	const { text, changes, title, note, values, move } = proposal;
	const edits = lineEdits(text.view.string(), changes);
	const [first] = targets;
	const isSecret = move !== void 0 || edits.some(({ startLine, endLine }) => holdsSecret(text.path, startLine, endLine));
	return {
		ruleId: first?.ruleId ?? "",
		fingerprints: [...new Set(targets.map(({ fingerprint }) => fingerprint))],
		...first?.service === void 0 ? {} : { service: first.service },
		path: text.path,
		title: sayRepair(language, title, values),
		...note === void 0 ? {} : { note: sayRepair(language, note, values) },
		edits: isSecret ? [] : edits,
		changes,
		...move === void 0 ? {} : { moves: [moveOf(move, files)] },
		isSuggestible: !isSecret && edits.length === 1
	};
}
function moveOf({ value: _, ...move }, files) {
	return {
		...move,
		to: envPathOf(files)
	};
}
function declinedOf({ ruleId, fingerprint, service, path, line }, reason) {
	return {
		ruleId,
		fingerprint,
		...service === void 0 ? {} : { service },
		path,
		line,
		reason
	};
}
// src/work/repair-preview.ts
const CONTEXT = 3;
const BOM = [
	239,
	187,
	191
];
function changedFile(text, repairs) {
	const { path, bytes, view } = text;
	const source = view.string();
	const changes = repairs.flatMap((repair) => repair.changes);
	const after = applyChanges(source, changes);
	if (after === void 0) return void 0;
	const hasBom = BOM.every((byte, i) => bytes[i] === byte);
	const written = Buffer.from(after);
	return {
		path,
		before: bytes,
		after: hasBom ? Buffer.concat([Buffer.from(BOM), written]) : written,
		hunks: hunksOf(source.split(/\r?\n/), lineEdits(source, changes), masksOf(text))
	};
}
function masksOf({ view, secrets }) {
	const known = new Map();
	const spans = new Map();
	for (const secret of secrets) {
		const text = view.textOf(secret);
		for (const part of text.split(/\r?\n/)) if (part.length > 3) known.set(part, secret.shown);
		const range = view.rangeOf(secret);
		for (let line = range.startLine; line <= range.endLine; line++) {
			const start = line === range.startLine ? range.startColumn - 1 : 0;
			const end = line === range.endLine ? range.endColumn - 1 : Number.MAX_SAFE_INTEGER;
			spans.set(line, [...spans.get(line) ?? [], {
				start,
				end,
				shown: secret.shown
			}]);
		}
	}
	const longest = [...known].sort(([a], [b]) => b.length - a.length);
	return {
		before: (line, text) => {
			const hidden = (spans.get(line) ?? []).map((span) => ({
				...span,
				end: Math.min(span.end, text.length)
			}));
			return maskLine(text, hidden).text;
		},
		after: (text) => longest.reduce((rest, [secret, shown]) => rest.includes(secret) ? rest.replaceAll(secret, shown) : rest, text)
	};
}
function hunksOf(lines, edits, masks) {
	const hunks = [];
	let group = [];
	let shift = 0;
	const flush = () => {
		const [first] = group;
		const last = group.at(-1);
		if (first === void 0 || last === void 0) return;
		const hunk = hunkOf(lines, group, masks, shift);
		hunks.push(hunk);
		shift += hunk.newCount - hunk.oldCount;
		group = [];
	};
	for (const edit of edits.map((one) => trimmed(lines, one))) {
		const last = group.at(-1);
		if (last !== void 0 && edit.startLine - last.endLine > 6) flush();
		group.push(edit);
	}
	flush();
	return hunks;
}
function trimmed(lines, { startLine, endLine, lines: put }) {
	let [from, to, cut, end] = [
		startLine,
		endLine,
		0,
		put.length
	];
	while (from <= to && cut < end && lines[from - 1] === put[cut]) {
		from++;
		cut++;
	}
	while (to >= from && end > cut && lines[to - 1] === put[end - 1]) {
		to--;
		end--;
	}
	return {
		startLine: from,
		endLine: to,
		lines: put.slice(cut, end)
	};
}
function hunkOf(lines, edits, { before, after }, shift) {
	const made = [];
	const lastLine = lines.at(-1) === "" ? lines.length - 1 : lines.length;
	const oldStart = Math.max(1, (edits[0]?.startLine ?? 1) - CONTEXT);
	const oldEnd = Math.min(lastLine, (edits.at(-1)?.endLine ?? 1) + CONTEXT);
	let at = oldStart;
	const old = (kind, until) => {
		for (; at <= until; at++) made.push({
			kind,
			text: before(at, lines[at - 1] ?? "")
		});
	};
	for (const { startLine, endLine, lines: put } of edits) {
		old("kept", startLine - 1);
		old("removed", endLine);
		for (const line of put) made.push({
			kind: "added",
			text: after(line)
		});
	}
	old("kept", oldEnd);
	const count = (kind) => made.filter((line) => line.kind === kind).length;
	const kept = count("kept");
	return {
		oldStart,
		oldCount: kept + count("removed"),
		newStart: oldStart + shift,
		newCount: kept + count("added"),
		lines: made
	};
}
const HIDDEN = redactSecret("", 0);
// src/work/repairing.ts
async function repairing(told, { pair, language, options, secretsOf }) {
	const head = exploredOf(pair.head);
	const views = new Map();
	const viewOf = (path) => {
		if (!views.has(path)) {
			const bytes = head.read(path);
			views.set(path, bytes === void 0 ? void 0 : textView(bytes));
		}
		return views.get(path);
	};
	const targets = [];
	const hidden = new Map();
	for (const { finding, members } of told) for (const { detection, document } of members.flatMap(withThoseTogether)) {
		const { place, secret } = detection;
		const view = place.side !== "base" && (document === void 0 || document.commit === void 0) ? viewOf(place.path) : void 0;
		if (view === void 0) continue;
		if (secret !== void 0) addTo(hidden, place.path, secret);
		if (finding.accepted !== void 0 || finding.status === "fixed" || detection.isUsual === true) continue;
		if (options.blockingOnly === true && !finding.blocking) continue;
		targets.push({
			ruleId: detection.ruleId,
			subject: subjectIn(detection),
			path: place.path,
			line: view.rangeOf(place.span).startLine,
			fingerprint: finding.fingerprint,
			...wasOf(detection),
			...detection.service === void 0 ? {} : { service: detection.service },
			...detection.project === void 0 ? {} : { project: detection.project },
			...secret === void 0 ? {} : { secret },
			...detection.values.product === void 0 ? {} : { product: String(detection.values.product) }
		});
	}
	const texts = new Map();
	const textOf = (path) => {
		if (!texts.has(path)) texts.set(path, secretText(path, head.read(path), viewOf(path), hidden.get(path) ?? [], secretsOf));
		return texts.get(path);
	};
	const secretLines = new Map();
	const holdsSecret = (path, startLine, endLine) => {
		const lines = secretLines.get(path) ?? linesOf(textOf(path));
		secretLines.set(path, lines);
		for (let line = startLine; line <= endLine; line++) if (lines.has(line)) return true;
		return false;
	};
	const made = await repairsOf(targets, {
		head,
		language,
		options,
		holdsSecret
	});
	const changed = (some) => {
		return [...new Set(some.map(({ path }) => path))].sort().flatMap((path) => {
			const text = textOf(path);
			const own = some.filter((repair) => repair.path === path);
			return text === void 0 ? [] : changedFile(text, own) ?? [];
		});
	};
	return {
		...made,
		changed
	};
}
function exploredOf(head) {
	const { isExplored } = head;
	if (isExplored === void 0) return head;
	return {
		...head,
		read: (path) => isExplored(path) ? head.read(path) : void 0
	};
}
function secretText(path, bytes, view, hidden, secretsOf) {
	if (bytes === void 0 || view === void 0) return void 0;
	const known = secretsOf(view, path);
	const places = new Set(known.map(({ start, end }) => `${start}-${end}`));
	const found = hidden.filter(({ start, end }) => !places.has(`${start}-${end}`));
	return {
		path,
		bytes,
		view,
		secrets: [...known, ...found.map((span) => ({
			...span,
			shown: HIDDEN
		}))]
	};
}
function addTo(spans, path, span) {
	const known = spans.get(path);
	if (known === void 0) spans.set(path, [span]);
	else known.push(span);
}
function linesOf(text) {
	const lines = new Set();
	for (const { start, end } of text?.secrets ?? []) {
		const range = text?.view.rangeOf({
			start,
			end
		});
		for (let line = range?.startLine ?? 1; line <= (range?.endLine ?? 0); line++) lines.add(line);
	}
	return lines;
}
function withThoseTogether({ detection, document }) {
	return [detection, ...detection.together ?? []].map((one) => ({
		detection: one,
		...document === void 0 ? {} : { document }
	}));
}
function wasOf({ status, values: { was } }) {
	return status !== "weakened" || was === void 0 || String(was).startsWith("$") ? {} : { was: String(was) };
}
function subjectIn({ subject, service }) {
	const before = service === void 0 ? void 0 : `/${service}/`;
	const at = before === void 0 ? -1 : subject.indexOf(before);
	return before === void 0 || at < 0 ? subject : subject.slice(at + before.length);
}
export { runFix as n, repairing as t };
