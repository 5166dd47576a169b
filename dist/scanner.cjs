(function (importedLater, imported0) { "use strict";
const { h: startBatch,m: batchOf,p: startStaged,x: textOf$3,y: gitOutput } = imported0;
const { accessSync, constants: constants$1, existsSync, lstatSync, readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join: join$1, relative, resolve } = process.getBuiltinModule("node:path");
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const { isAscii, isUtf8: isUtf8$1 } = process.getBuiltinModule("node:buffer");
const { createHash, createHmac, hash } = process.getBuiltinModule("node:crypto");
const { parseArgs } = process.getBuiltinModule("node:util");
// src/report/escape.ts
const unprintable = () => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/gu;
const NAMED$3 = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeTerminal(text, max = 1e3) {
	return clip(text, max).replaceAll(unprintable(), (character) => NAMED$3[character] ?? writtenOut(character));
}
function writtenOut(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16);
	if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function clip(text, max) {
	if (text.length <= max) return text;
	const kept = Math.floor((max - 1) / 2);
	return `${text.slice(0, max - 1 - kept)}\u2026${text.slice(text.length - kept)}`;
}
function guardLine(line) {
	return line.replace(/^((?:\s|\x1b\[\d+m)*:)(?=:)/, "$1\\").replaceAll("##[", "##\\[");
}
function escapeCommandData(text) {
	return encoded(text).replaceAll("##[", "##\\[");
}
function escapeCommandProperty(text) {
	return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function encoded(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll(unprintable(), writtenOut);
}
function jsonText(value) {
	const escaped = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
	return JSON.stringify(value).replaceAll(unprintable(), escaped).replaceAll("##[", "#\\u0023[");
}
function codeSpan(text) {
	const shown = escapeTerminal(text).replaceAll("|", "\\|");
	if (shown === "") return "";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function fenceFor(lines) {
	return "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
const PLAIN_WORD = /^[\p{L}\p{N}\p{M}'\u2019",.;:!?()%/=+\-\uff0c\u3002\uff1b\uff1a\uff1f\uff01\uff08\uff09\u3001\u300c\u300d\u300a\u300b\u201c\u201d\u2026\u2014\u00b7]+$/u;
const AUTOLINKED = /:\/\/|www\.|[0-9a-f]{7}|gh-\d|:[a-z_+-]+:|mailto:|xmpp:/i;
function markdownText(text) {
	return escapeTerminal(text).split(/`([^`]{1,400})`/).flatMap((part, i) => i % 2 === 1 ? [codeSpan(part)] : part.split(/( +|[\uff0c\u3002\uff1b\uff1a\uff08\uff09\u3001\u300c\u300d]+)/).map(markdownWord)).reduce((written, part) => written.endsWith("`") && part.startsWith("`") ? `${written} ${part}` : written + part, "");
}
function markdownWord(word) {
	if (/^ *$/.test(word) || PLAIN_WORD.test(word) && !AUTOLINKED.test(word)) return word;
	let length = word.length;
	while (length > 0 && ",.;:".includes(word[length - 1] ?? "")) length--;
	return length === 0 ? word.replaceAll(/[,.;:]/g, " ").trim() : `${codeSpan(word.slice(0, length))}${word.slice(length)}`;
}
// src/model/text.ts
function otherLanguage(language) {
	return language === "en" ? "zh" : "en";
}
function fillText(text, values, language) {
	return text[language].replaceAll(/\{([a-zA-Z]+)\}/g, (mark, name) => {
		const value = values[name];
		if (value === void 0) return mark;
		return typeof value === "object" ? value.join(language === "zh" ? "\u3001" : ", ") : String(value);
	});
}
const MAX_NAMED$1 = 5;
function fewOf(all, most = MAX_NAMED$1) {
	const names = [...new Set(all)];
	return names.length > most ? [...names.slice(0, most), "\u2026"] : names;
}
const STAND_INS = {
	argument: {
		en: "FILE",
		zh: "FILE"
	},
	flag: {
		en: "the switch",
		zh: "\u8be5\u5f00\u5173"
	},
	ignoreFile: {
		en: ".gitignore",
		zh: ".gitignore"
	},
	key: {
		en: "the limit",
		zh: "\u8be5\u9879\u9650\u5236"
	},
	line: {
		en: "FILE",
		zh: "FILE"
	},
	product: {
		en: "the datastore",
		zh: "\u6570\u636e\u5b58\u50a8"
	},
	published: {
		en: "HOST_PORT",
		zh: "HOST_PORT"
	},
	was: {
		en: "the former version",
		zh: "\u539f\u6765\u7684\u7248\u672c"
	}
};
function unfilledText(text, language) {
	return text[language].replaceAll(/\{([a-zA-Z]+)\}/g, (_, name) => STAND_INS[name]?.[language] ?? name.toUpperCase()).replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}
// src/messages/action.ts
const actionSentences = () => ({
	"error.action-input": {
		en: "Expected input `{name}` to be {expected} but found `{found}`.",
		zh: "\u8f93\u5165 `{name}` \u5e94\u4e3a {expected}\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.action-input-name": {
		en: "Expected the inputs that action.yml lists but found `{found}`; did you mean `{meant}`?",
		zh: "\u5e94\u4f7f\u7528 action.yml \u5217\u51fa\u7684\u8f93\u5165\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{meant}`\uff1f"
	},
	"error.action-input-pair": {
		en: "Expected inputs `base` and `head` together, or neither, but found `{given}` alone.",
		zh: "\u8f93\u5165 `base` \u548c `head` \u5e94\u540c\u65f6\u7ed9\u51fa\u6216\u90fd\u4e0d\u7ed9\uff0c\u5b9e\u9645\u53ea\u6709 `{given}`\u3002"
	},
	"error.action-history-shallow": {
		en: "With `mode: history` every commit is looked at, but the checkout does not have them all. Give actions/checkout `fetch-depth: 0`.",
		zh: "`mode: history` \u8981\u68c0\u67e5\u6240\u6709\u63d0\u4ea4\uff0c\u4f46\u68c0\u51fa\u7684\u4ed3\u5e93\u4e2d\u5e76\u4e0d\u9f50\u5168\u3002\u8bf7\u4e3a actions/checkout \u8bbe\u7f6e `fetch-depth: 0`\u3002"
	},
	"error.action-event": {
		en: "Expected the event to be pull_request, pull_request_target, pull_request_review, workflow_run, push, merge_group, schedule or workflow_dispatch but found `{event}`. Give inputs `base` and `head` to judge a range on other events.",
		zh: "\u4e8b\u4ef6\u5e94\u4e3a pull_request\u3001pull_request_target\u3001pull_request_review\u3001workflow_run\u3001push\u3001merge_group\u3001schedule \u6216 workflow_dispatch\uff0c\u5b9e\u9645\u4e3a `{event}`\u3002\u5176\u4ed6\u4e8b\u4ef6\u9700\u7528\u8f93\u5165 `base` \u548c `head` \u6307\u5b9a\u8303\u56f4\u3002"
	},
	"error.action-event-field": {
		en: "Expected the {event} event to give a commit id as `{field}` but found `{found}`.",
		zh: "{event} \u4e8b\u4ef6\u7684 `{field}` \u5e94\u4e3a\u63d0\u4ea4 ID\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.action-event-deleted": {
		en: "Expected the push to leave a commit to judge but it deleted its ref.",
		zh: "\u63a8\u9001\u5e94\u7559\u4e0b\u53ef\u68c0\u67e5\u7684\u63d0\u4ea4\uff0c\u4f46\u5b83\u5220\u9664\u4e86\u5f15\u7528\u3002"
	},
	"error.action-event-file": {
		en: "Expected GITHUB_EVENT_PATH to name the event's JSON file but reading it failed ({detail}).",
		zh: "GITHUB_EVENT_PATH \u5e94\u6307\u5411\u4e8b\u4ef6\u7684 JSON \u6587\u4ef6\uff0c\u4f46\u8bfb\u53d6\u5931\u8d25\uff08{detail}\uff09\u3002"
	},
	"error.action-workspace": {
		en: "Expected input `path` to be a folder of the workspace but found `{path}` ({detail}).",
		zh: "\u8f93\u5165 `path` \u5e94\u4e3a\u5de5\u4f5c\u533a\u4e2d\u7684\u76ee\u5f55\uff0c\u5b9e\u9645\u4e3a `{path}`\uff08{detail}\uff09\u3002"
	},
	"error.action-temp": {
		en: "Expected RUNNER_TEMP to be a folder that can be written but making one in it failed ({detail}).",
		zh: "RUNNER_TEMP \u5e94\u4e3a\u53ef\u5199\u7684\u76ee\u5f55\uff0c\u4f46\u5728\u5176\u4e2d\u65b0\u5efa\u76ee\u5f55\u5931\u8d25\uff08{detail}\uff09\u3002"
	},
	"error.action-file-place": {
		en: "Expected input `{input}` to lie in the workspace or in the runner's temporary folder but found `{found}`.",
		zh: "\u8f93\u5165 `{input}` \u5e94\u4f4d\u4e8e\u5de5\u4f5c\u533a\u6216\u8fd0\u884c\u5668\u7684\u4e34\u65f6\u76ee\u5f55\u4e2d\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.action-file-write": {
		en: "Expected to write the report that input `{input}` names to `{found}` but that failed ({detail}).",
		zh: "\u5e94\u628a\u8f93\u5165 `{input}` \u6307\u5b9a\u7684\u62a5\u544a\u5199\u5165 `{found}`\uff0c\u4f46\u5199\u5165\u5931\u8d25\uff08{detail}\uff09\u3002"
	},
	"error.action-config": {
		en: "Expected input `{name}` to name a file of the base revision but `{path}` is not in {revision}.",
		zh: "\u8f93\u5165 `{name}` \u5e94\u4e3a\u57fa\u51c6\u7248\u672c\u4e2d\u7684\u6587\u4ef6\uff0c\u4f46 {revision} \u4e2d\u6ca1\u6709 `{path}`\u3002"
	},
	"error.action-extends": {
		en: "Expected to read {found}, which the policy extends, but it could not be fetched ({failure} {detail}).",
		zh: "\u7b56\u7565\u7528 extends \u5f15\u7528\u7684 {found} \u65e0\u6cd5\u83b7\u53d6\uff08{failure} {detail}\uff09\u3002"
	},
	"error.action-commit-no-server": {
		en: "{side} {revision} is not in the clone and there is no server to fetch it from (GITHUB_SERVER_URL, GITHUB_REPOSITORY).",
		zh: "\u514b\u9686\u4e2d\u6ca1\u6709 {side} {revision}\uff0c\u4e5f\u6ca1\u6709\u53ef\u4f9b\u83b7\u53d6\u7684\u670d\u52a1\u5668\uff08GITHUB_SERVER_URL\u3001GITHUB_REPOSITORY\uff09\u3002"
	},
	"error.action-commit-refused": {
		en: "{side} {revision} is not in the clone and fetching it was refused ({detail}).",
		zh: "\u514b\u9686\u4e2d\u6ca1\u6709 {side} {revision}\uff0c\u83b7\u53d6\u65f6\u88ab\u62d2\u7edd\uff08{detail}\uff09\u3002"
	},
	"error.action-commit-no-such-commit": {
		en: "{side} {revision} is not in the clone and the server does not have it.",
		zh: "\u514b\u9686\u4e2d\u6ca1\u6709 {side} {revision}\uff0c\u670d\u52a1\u5668\u4e0a\u4e5f\u6ca1\u6709\u3002"
	},
	"error.action-commit-unreachable": {
		en: "{side} {revision} is not in the clone and the server to fetch it from was not reached.",
		zh: "\u514b\u9686\u4e2d\u6ca1\u6709 {side} {revision}\uff0c\u5e76\u4e14\u65e0\u6cd5\u8fde\u63a5\u670d\u52a1\u5668\u6765\u83b7\u53d6\u3002"
	},
	"error.action-commit-timed-out": {
		en: "{side} {revision} is not in the clone and fetching it took too long.",
		zh: "\u514b\u9686\u4e2d\u6ca1\u6709 {side} {revision}\uff0c\u83b7\u53d6\u8d85\u65f6\u3002"
	},
	"error.action-commit-failed": {
		en: "{side} {revision} is not in the clone and fetching it failed (git ended with {detail}).",
		zh: "\u514b\u9686\u4e2d\u6ca1\u6709 {side} {revision}\uff0c\u83b7\u53d6\u5931\u8d25\uff08Git \u9000\u51fa\u7801 {detail}\uff09\u3002"
	},
	"error.action-run-event": {
		en: "On workflow_run a pull request is reviewed, but the run was for `{found}`. Give the job `if: github.event.workflow_run.event == 'pull_request'`.",
		zh: "workflow_run \u4e8b\u4ef6\u7528\u4e8e\u8bc4\u5ba1 PR\uff0c\u4f46\u8be5\u6b21\u8fd0\u884c\u7684\u4e8b\u4ef6\u662f `{found}`\u3002\u8bf7\u4e3a\u4f5c\u4e1a\u52a0\u4e0a `if: github.event.workflow_run.event == 'pull_request'`\u3002"
	},
	"error.action-run-refused": {
		en: "GitHub's API did not list the pull requests of {from} ({status}): the job needs `pull-requests: write`.",
		zh: "GitHub API \u672a\u5217\u51fa {from} \u7684 PR\uff08{status}\uff09\uff1a\u4f5c\u4e1a\u9700\u8981 `pull-requests: write` \u6743\u9650\u3002"
	},
	"error.action-run-gone": {
		en: "No open pull request of {from} has {head} as its head, so there is nothing to review: it was closed or pushed to since.",
		zh: "{from} \u6ca1\u6709 PR \u5934\u4e3a {head} \u7684\u672a\u5173\u95ed PR\uff0c\u56e0\u6b64\u6ca1\u6709\u53ef\u8bc4\u5ba1\u7684\u5185\u5bb9\uff1a\u5b83\u5df2\u5173\u95ed\uff0c\u6216\u4e4b\u540e\u53c8\u6709\u63a8\u9001\u3002"
	},
	"error.action-host-token": {
		en: "{event} is judged through GitHub's API alone, and input `github-token` is empty.",
		zh: "{event} \u4e8b\u4ef6\u53ea\u901a\u8fc7 GitHub API \u68c0\u67e5\uff0c\u4f46\u8f93\u5165 `github-token` \u4e3a\u7a7a\u3002"
	},
	"error.action-host-name": {
		en: "Expected head to be a commit id, since there is no clone to look `{found}` up in.",
		zh: "\u6ca1\u6709\u514b\u9686\u53ef\u7528\u4e8e\u89e3\u6790 `{found}`\uff0chead \u5e94\u4e3a\u63d0\u4ea4 ID\u3002"
	},
	"error.host-forbidden": {
		en: "GitHub's API did not give {what} ({status}): the job needs `contents: read`, or actions/checkout before this step.",
		zh: "GitHub API \u62d2\u7edd\u63d0\u4f9b {what}\uff08{status}\uff09\uff1a\u4f5c\u4e1a\u9700\u8981 `contents: read` \u6743\u9650\uff0c\u6216\u5728\u6b64\u6b65\u9aa4\u4e4b\u524d\u4f7f\u7528 actions/checkout\u3002"
	},
	"error.host-not-found": {
		en: "GitHub's API does not have {what} ({status}), or the token may not see it.",
		zh: "GitHub API \u4e2d\u6ca1\u6709 {what}\uff08{status}\uff09\uff0c\u6216\u4ee4\u724c\u65e0\u6743\u67e5\u770b\u3002"
	},
	"error.host-invalid": {
		en: "GitHub's API did not take the request for {what} ({status}).",
		zh: "GitHub API \u4e0d\u63a5\u53d7\u5bf9 {what} \u7684\u8bf7\u6c42\uff08{status}\uff09\u3002"
	},
	"error.host-rate-limited": {
		en: "GitHub's API gave no {what}: its rate limit is reached ({status}). On pull_request, with actions/checkout before this step, git is asked instead, without a limit.",
		zh: "GitHub API \u672a\u63d0\u4f9b {what}\uff1a\u5df2\u8fbe\u5230\u901f\u7387\u9650\u5236\uff08{status}\uff09\u3002\u4f7f\u7528 pull_request \u4e8b\u4ef6\u5e76\u5728\u6b64\u6b65\u9aa4\u4e4b\u524d\u52a0\u4e0a actions/checkout\uff0c\u5c31\u4f1a\u6539\u7528\u6ca1\u6709\u9650\u5236\u7684 Git\u3002"
	},
	"error.host-unreachable": {
		en: "GitHub's API was not reached for {what} (GITHUB_API_URL).",
		zh: "\u65e0\u6cd5\u8fde\u63a5 GitHub API \u83b7\u53d6 {what}\uff08GITHUB_API_URL\uff09\u3002"
	},
	"error.host-failed": {
		en: "GitHub's API failed on {what} ({status}), more than once.",
		zh: "GitHub API \u591a\u6b21\u672a\u80fd\u63d0\u4f9b {what}\uff08{status}\uff09\u3002"
	},
	"error.host-truncated": {
		en: "GitHub's API does not list {what} as a whole. Use actions/checkout before this step.",
		zh: "GitHub API \u672a\u5b8c\u6574\u5217\u51fa {what}\u3002\u5728\u6b64\u6b65\u9aa4\u4e4b\u524d\u4f7f\u7528 actions/checkout\u3002"
	},
	"error.host-incomplete": {
		en: "GitHub's API listed {found} of {total} commits. Use actions/checkout before this step.",
		zh: "GitHub API \u53ea\u5217\u51fa\u4e86 {total} \u4e2a\u63d0\u4ea4\u4e2d\u7684 {found} \u4e2a\u3002\u5728\u6b64\u6b65\u9aa4\u4e4b\u524d\u4f7f\u7528 actions/checkout\u3002"
	},
	"action.failed.merge-one": {
		en: "stackgate blocks this merge: 1 finding ({severities}).",
		zh: "stackgate \u963b\u6b62\u6b64\u6b21\u5408\u5e76\uff1a1 \u4e2a\u95ee\u9898\uff08{severities}\uff09\u3002"
	},
	"action.failed.merge-many": {
		en: "stackgate blocks this merge: {count} findings ({severities}).",
		zh: "stackgate \u963b\u6b62\u6b64\u6b21\u5408\u5e76\uff1a{count} \u4e2a\u95ee\u9898\uff08{severities}\uff09\u3002"
	},
	"action.failed.push-one": {
		en: "stackgate blocks: 1 finding ({severities}).",
		zh: "stackgate \u68c0\u67e5\u672a\u901a\u8fc7\uff1a1 \u4e2a\u95ee\u9898\uff08{severities}\uff09\u3002"
	},
	"action.failed.push-many": {
		en: "stackgate blocks: {count} findings ({severities}).",
		zh: "stackgate \u68c0\u67e5\u672a\u901a\u8fc7\uff1a{count} \u4e2a\u95ee\u9898\uff08{severities}\uff09\u3002"
	},
	"action.failed.see-summary": {
		en: "{told} The job summary has the fix for each.",
		zh: "{told}\u4fee\u590d\u65b9\u6cd5\u89c1\u4f5c\u4e1a\u6458\u8981\u3002"
	},
	"action.failed.incomplete": {
		en: "stackgate could not finish, so there is no verdict and the check is red: {reason}",
		zh: "stackgate \u672a\u80fd\u5b8c\u6210\u68c0\u67e5\uff0c\u6ca1\u6709\u5224\u5b9a\uff0c\u56e0\u6b64\u68c0\u67e5\u4e0d\u901a\u8fc7\uff1a{reason}"
	},
	"action.failed.problems": {
		en: "stackgate could not finish ({count} not checked), so there is no verdict and the check is red. The first: {reason}",
		zh: "stackgate \u672a\u80fd\u5b8c\u6210\u68c0\u67e5\uff08{count} \u9879\u672a\u80fd\u68c0\u67e5\uff09\uff0c\u6ca1\u6709\u5224\u5b9a\uff0c\u56e0\u6b64\u68c0\u67e5\u4e0d\u901a\u8fc7\u3002\u7b2c\u4e00\u9879\uff1a{reason}"
	},
	"action.failed.bug": {
		en: "stackgate could not finish: an error of its own ({name}); the log has its trace. No verdict, so the check is red.",
		zh: "stackgate \u672a\u80fd\u5b8c\u6210\u68c0\u67e5\uff1a\u81ea\u8eab\u51fa\u9519\uff08{name}\uff09\uff0c\u8c03\u7528\u6808\u89c1\u65e5\u5fd7\u3002\u6ca1\u6709\u5224\u5b9a\uff0c\u56e0\u6b64\u68c0\u67e5\u4e0d\u901a\u8fc7\u3002"
	},
	"action.notice.no-summary": {
		en: "stackgate: the job summary could not be written ({detail}); the verdict stands, the annotations tell the findings.",
		zh: "stackgate\uff1a\u65e0\u6cd5\u5199\u5165\u4f5c\u4e1a\u6458\u8981\uff08{detail}\uff09\uff1b\u5224\u5b9a\u4e0d\u53d7\u5f71\u54cd\uff0c\u95ee\u9898\u89c1\u884c\u5185\u6807\u6ce8\u3002"
	},
	"action.notice.no-token": {
		en: "stackgate: input `github-token` is empty, so nothing is said on the pull request itself; the annotations and the job summary tell the findings.",
		zh: "stackgate\uff1a\u8f93\u5165 `github-token` \u4e3a\u7a7a\uff0c\u56e0\u6b64\u4e0d\u4f1a\u5728 PR \u4e2d\u53d1\u8868\u8bc4\u8bba\uff1b\u95ee\u9898\u89c1\u884c\u5185\u6807\u6ce8\u548c\u4f5c\u4e1a\u6458\u8981\u3002"
	},
	"action.notice.comment-forbidden": {
		en: "stackgate: the token may not write on the pull request ({status}): a fork's token only reads, any other needs `pull-requests: write`. The verdict stands; the annotations and the job summary tell the findings.",
		zh: "stackgate\uff1a\u4ee4\u724c\u65e0\u6743\u5728 PR \u4e2d\u53d1\u8868\u8bc4\u8bba\uff08{status}\uff09\uff1a\u6d3e\u751f\u4ed3\u5e93\u7684\u4ee4\u724c\u53ea\u8bfb\uff0c\u5176\u4ed6\u60c5\u51b5\u9700\u8981 `pull-requests: write` \u6743\u9650\u3002\u5224\u5b9a\u4e0d\u53d7\u5f71\u54cd\uff0c\u95ee\u9898\u89c1\u884c\u5185\u6807\u6ce8\u548c\u4f5c\u4e1a\u6458\u8981\u3002"
	},
	"action.notice.comment-failed": {
		en: "stackgate: GitHub did not take what was to be said on the pull request ({status}). The verdict stands; the annotations and the job summary tell the findings.",
		zh: "stackgate\uff1aGitHub \u672a\u63a5\u53d7\u8981\u5728 PR \u4e2d\u53d1\u8868\u7684\u8bc4\u8bba\uff08{status}\uff09\u3002\u5224\u5b9a\u4e0d\u53d7\u5f71\u54cd\uff0c\u95ee\u9898\u89c1\u884c\u5185\u6807\u6ce8\u548c\u4f5c\u4e1a\u6458\u8981\u3002"
	},
	"action.notice.check-run": {
		en: "stackgate: GitHub did not take the check run ({status}); it needs `checks: write`. The verdict stands.",
		zh: "stackgate\uff1aGitHub \u672a\u63a5\u53d7\u68c0\u67e5\u8fd0\u884c\uff08{status}\uff09\uff0c\u9700\u8981 `checks: write` \u6743\u9650\u3002\u5224\u5b9a\u4e0d\u53d7\u5f71\u54cd\u3002"
	},
	"action.notice.bug": {
		en: "stackgate: an error of its own ({name}) kept it from speaking on the pull request; the log has its trace. The verdict stands.",
		zh: "stackgate\uff1a\u81ea\u8eab\u51fa\u9519\uff08{name}\uff09\uff0c\u672a\u80fd\u5728 PR \u4e2d\u53d1\u8868\u8bc4\u8bba\uff0c\u8c03\u7528\u6808\u89c1\u65e5\u5fd7\u3002\u5224\u5b9a\u4e0d\u53d7\u5f71\u54cd\u3002"
	},
	"action.notice.no-approval": {
		en: "stackgate: the change touches the gate, or brings exceptions of its own. GitHub was not to be asked whether someone else approved it, which needs input `github-token` and `pull-requests: read`, so it counts as not approved.",
		zh: "stackgate\uff1a\u6b64\u6539\u52a8\u6d89\u53ca\u95e8\u7981\uff0c\u6216\u81ea\u5e26\u4f8b\u5916\u3002\u65e0\u6cd5\u5411 GitHub \u67e5\u8be2\u662f\u5426\u6709\u4ed6\u4eba\u6279\u51c6\uff08\u9700\u8981\u8f93\u5165 `github-token` \u548c `pull-requests: read` \u6743\u9650\uff09\uff0c\u56e0\u6b64\u6309\u672a\u6279\u51c6\u5904\u7406\u3002"
	},
	"action.log.range": {
		en: "stackgate {version}: head {head} against base {base}; policy: {policy}",
		zh: "stackgate {version}\uff1a\u53d8\u66f4\u4fa7 {head}\uff0c\u57fa\u51c6 {base}\uff1b\u7b56\u7565\uff1a{policy}"
	},
	"action.log.tree": {
		en: "stackgate {version}: all of {head}; policy: {policy}",
		zh: "stackgate {version}\uff1a\u68c0\u67e5 {head} \u7684\u5168\u90e8\u5185\u5bb9\uff1b\u7b56\u7565\uff1a{policy}"
	},
	"action.policy.none": {
		en: "the rules' own gates",
		zh: "\u89c4\u5219\u81ea\u5e26\u7684\u95e8\u7981"
	},
	"action.policy.file": {
		en: "{path} of {revision}",
		zh: "{revision} \u7684 {path}"
	},
	"action.summary.error": {
		en: "### \u2716 stackgate could not finish",
		zh: "### \u2716 stackgate \u672a\u80fd\u5b8c\u6210\u68c0\u67e5"
	}
});
// src/messages/cli.ts
const cliSentences = () => ({
	"error.cli-no-command": {
		en: "Expected a command but found none: stackgate --help lists them.",
		zh: "\u7f3a\u5c11\u547d\u4ee4\uff1a\u8fd0\u884c stackgate --help \u67e5\u770b\u5168\u90e8\u547d\u4ee4\u3002"
	},
	"error.cli-unknown-command": {
		en: "Expected a command but found `{found}`: stackgate --help lists them.",
		zh: "\u6ca1\u6709\u547d\u4ee4 `{found}`\uff1a\u8fd0\u884c stackgate --help \u67e5\u770b\u5168\u90e8\u547d\u4ee4\u3002"
	},
	"error.cli-unknown-command-suggest": {
		en: "Expected a command but found `{found}`; did you mean `{suggestion}`?",
		zh: "\u6ca1\u6709\u547d\u4ee4 `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.cli-unknown-option": {
		en: "Expected an option of stackgate but found `{found}`: stackgate --help lists them.",
		zh: "\u6ca1\u6709\u9009\u9879 `{found}`\uff1a\u8fd0\u884c stackgate --help \u67e5\u770b\u5168\u90e8\u9009\u9879\u3002"
	},
	"error.cli-unknown-option-suggest": {
		en: "Expected an option of stackgate but found `{found}`; did you mean `{suggestion}`?",
		zh: "\u6ca1\u6709\u9009\u9879 `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.cli-option-elsewhere": {
		en: "Expected an option of `stackgate {command}` but found `{option}`: stackgate {command} --help lists them.",
		zh: "`stackgate {command}` \u6ca1\u6709\u9009\u9879 `{option}`\uff1a\u8fd0\u884c stackgate {command} --help \u67e5\u770b\u5168\u90e8\u9009\u9879\u3002"
	},
	"error.cli-takes-no-value": {
		en: "Expected `{option}` without a value but found one.",
		zh: "`{option}` \u4e0d\u5e26\u503c\uff0c\u5b9e\u9645\u7ed9\u4e86\u503c\u3002"
	},
	"error.cli-needs-value": {
		en: "Expected `{option} {value}` but found no value.",
		zh: "\u5e94\u5199\u4f5c `{option} {value}`\uff0c\u5b9e\u9645\u7f3a\u5c11\u503c\u3002"
	},
	"error.cli-choice": {
		en: "Expected `{option}` to be one of {expected} but found `{found}`.",
		zh: "`{option}` \u5e94\u4e3a {expected} \u4e4b\u4e00\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-choice-suggest": {
		en: "Expected `{option}` to be one of {expected} but found `{found}`; did you mean `{suggestion}`?",
		zh: "`{option}` \u5e94\u4e3a {expected} \u4e4b\u4e00\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.cli-no-shell": {
		en: "Expected the name of a shell ({expected}): stackgate completion bash, for instance.",
		zh: "\u7f3a\u5c11 shell \u7684\u540d\u79f0\uff08{expected}\uff09\uff1a\u4f8b\u5982 stackgate completion bash\u3002"
	},
	"error.cli-twice": {
		en: "Expected `{option}` once but found it twice.",
		zh: "`{option}` \u53ea\u80fd\u7ed9\u4e00\u6b21\uff0c\u5b9e\u9645\u7ed9\u4e86\u4e24\u6b21\u3002"
	},
	"error.cli-together": {
		en: "Expected `{a}` or `{b}` but found both.",
		zh: "`{a}` \u548c `{b}` \u53ea\u80fd\u7ed9\u4e00\u4e2a\uff0c\u5b9e\u9645\u90fd\u7ed9\u4e86\u3002"
	},
	"error.cli-needs": {
		en: "Expected `{option}` together with `{other}`.",
		zh: "`{option}` \u9700\u8981\u548c `{other}` \u4e00\u8d77\u4f7f\u7528\u3002"
	},
	"error.stdin-too-large": {
		en: "Expected at most 1 GiB on standard input but there is more, so nothing was checked.",
		zh: "\u6807\u51c6\u8f93\u5165\u4e0d\u5e94\u8d85\u8fc7 1 GiB\uff0c\u5b9e\u9645\u66f4\u591a\uff0c\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002"
	},
	"error.cli-seconds": {
		en: "Expected `{option}` to be a whole number of seconds of at least 1 but found `{found}`.",
		zh: "`{option}` \u5e94\u4e3a\u4e0d\u5c0f\u4e8e 1 \u7684\u6574\u6570\u79d2\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.deadline": {
		en: "The scan did not end within {seconds} seconds (--deadline), so nothing is said about what was left.",
		zh: "\u672a\u80fd\u5728 {seconds} \u79d2\u5185\u5b8c\u6210\u626b\u63cf\uff08--deadline\uff09\uff0c\u5269\u4f59\u5185\u5bb9\u672a\u4f5c\u5224\u5b9a\u3002"
	},
	"error.cli-hook": {
		en: "Expected the name of a hook ({expected}) but found `{found}`.",
		zh: "\u5e94\u4e3a\u94a9\u5b50\u540d\uff08{expected}\uff09\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-hook-file": {
		en: "Expected `stackgate hook {hook} FILE`, as git calls it, but found no file.",
		zh: "\u5e94\u5199\u4f5c `stackgate hook {hook} FILE`\uff08\u4e0e Git \u7684\u8c03\u7528\u4e00\u81f4\uff09\uff0c\u5b9e\u9645\u7f3a\u5c11\u6587\u4ef6\u3002"
	},
	"error.cli-unknown-rule": {
		en: "Expected the id of a rule but found `{found}`: stackgate rules lists them.",
		zh: "\u6ca1\u6709\u89c4\u5219 `{found}`\uff1a\u8fd0\u884c stackgate rules \u67e5\u770b\u5168\u90e8\u89c4\u5219\u3002"
	},
	"error.cli-unknown-rule-suggest": {
		en: "Expected the id of a rule but found `{found}`; did you mean `{suggestion}`?",
		zh: "\u6ca1\u6709\u89c4\u5219 `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.cli-one-argument": {
		en: "Expected `stackgate {command}` with at most one argument but found `{found}` too.",
		zh: "`stackgate {command}` \u6700\u591a\u5e26\u4e00\u4e2a\u53c2\u6570\uff0c\u5b9e\u9645\u8fd8\u6709 `{found}`\u3002"
	},
	"error.cli-no-arguments": {
		en: "Expected `stackgate {command}` without arguments but found `{found}`.",
		zh: "`stackgate {command}` \u4e0d\u5e26\u53c2\u6570\uff0c\u5b9e\u9645\u6709 `{found}`\u3002"
	},
	"error.cli-allow-what": {
		en: "Expected `stackgate allow FINGERPRINT --reason TEXT`, or --last for all that blocked the last run.",
		zh: "\u5e94\u5199\u4f5c `stackgate allow FINGERPRINT --reason TEXT`\uff0c\u6216\u7528 --last \u63a5\u53d7\u4e0a\u6b21\u8fd0\u884c\u4e2d\u963b\u6b62\u7684\u5168\u90e8\u95ee\u9898\u3002"
	},
	"error.cli-fingerprint": {
		en: "Expected the fingerprint of a finding, such as 4be190c2aa, but found `{found}`.",
		zh: "\u5e94\u4e3a\u95ee\u9898\u7684\u6307\u7eb9\uff08\u5982 4be190c2aa\uff09\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-day": {
		en: "Expected `--until` to be a day as YYYY-MM-DD but found `{found}`.",
		zh: "`--until` \u5e94\u4e3a YYYY-MM-DD \u683c\u5f0f\u7684\u65e5\u671f\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-count": {
		en: "Expected `{option}` to be a whole number of at least 1 but found `{found}`.",
		zh: "`{option}` \u5e94\u4e3a\u4e0d\u5c0f\u4e8e 1 \u7684\u6574\u6570\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-shard": {
		en: "Expected `--shard` to be I/N, such as 3/8, with I from 1 to N and N at most {most}, but found `{found}`.",
		zh: "`--shard` \u5e94\u4e3a I/N\uff0c\u4f8b\u5982 3/8\uff0c\u5176\u4e2d I \u4ece 1 \u5230 N\uff0cN \u4e0d\u8d85\u8fc7 {most}\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-shard-of": {
		en: "Expected `--shard` with a tree or with `--history` but found `{other}`: what that looks at is scanned as a whole.",
		zh: "`--shard` \u53ea\u7528\u4e8e\u76ee\u5f55\u6811\u6216 `--history`\uff0c\u5b9e\u9645\u7ed9\u4e86 `{other}`\uff1a\u5b83\u68c0\u67e5\u7684\u5185\u5bb9\u4e0d\u5206\u7247\u3002"
	},
	"error.cli-repository": {
		en: "Expected `--repository` to be OWNER/NAME, of letters, digits, `.`, `_` and `-`, but found `{found}`.",
		zh: "`--repository` \u5e94\u4e3a OWNER/NAME\uff0c\u53ea\u542b\u5b57\u6bcd\u3001\u6570\u5b57\u3001`.`\u3001`_` \u548c `-`\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-merge-what": {
		en: "Expected the reports to merge: stackgate merge REPORT...",
		zh: "\u7f3a\u5c11\u8981\u5408\u5e76\u7684\u62a5\u544a\uff1astackgate merge REPORT..."
	},
	"error.cli-rows": {
		en: "Expected `--fail-under` to be a number of rows from 0 to 10 but found `{found}`.",
		zh: "`--fail-under` \u5e94\u4e3a 0 \u5230 10 \u7684\u9879\u6570\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-revoke-what": {
		en: "Expected the id of a rule or the fingerprint of a finding: stackgate revoke RULE|FINGERPRINT",
		zh: "\u7f3a\u5c11\u89c4\u5219 ID \u6216\u95ee\u9898\u7684\u6307\u7eb9\uff1astackgate revoke RULE|FINGERPRINT"
	},
	"error.cli-revoke-no-key": {
		en: "The rule {found} is about no key, so there is nothing to revoke: stackgate rules {found} says what to do.",
		zh: "\u89c4\u5219 {found} \u4e0e\u5bc6\u94a5\u65e0\u5173\uff0c\u6ca1\u6709\u53ef\u540a\u9500\u7684\u5185\u5bb9\uff1a\u8fd0\u884c stackgate rules {found} \u67e5\u770b\u5904\u7406\u65b9\u6cd5\u3002"
	},
	"error.cli-revoke-no-finding": {
		en: "No finding here and in no commit has the fingerprint {found}.",
		zh: "\u6b64\u5904\u548c\u5404\u6b21\u63d0\u4ea4\u4e2d\u90fd\u6ca1\u6709\u6307\u7eb9\u4e3a {found} \u7684\u95ee\u9898\u3002"
	},
	"error.cli-output": {
		en: "Expected to write the report to `{path}` but that failed ({detail}).",
		zh: "\u5e94\u628a\u62a5\u544a\u5199\u5165 `{path}`\uff0c\u4f46\u5199\u5165\u5931\u8d25\uff08{detail}\uff09\u3002"
	},
	"error.cli-report": {
		en: "Expected `--report FORMAT=FILE`, such as sarif=out.sarif, but found `{found}`.",
		zh: "\u5e94\u4e3a `--report FORMAT=FILE`\uff0c\u4f8b\u5982 sarif=out.sarif\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-report-twice": {
		en: "Expected one report in `{path}` but found two.",
		zh: "`{path}` \u53ea\u80fd\u5199\u5165\u4e00\u4efd\u62a5\u544a\uff0c\u5b9e\u9645\u6307\u5b9a\u4e86\u4e24\u4efd\u3002"
	},
	"error.cli-day-over": {
		en: "Expected `--until` to be a day to come, or today ({today}), but found {found}.",
		zh: "`--until` \u5e94\u4e3a\u4eca\u5929\uff08{today}\uff09\u6216\u4e4b\u540e\u7684\u65e5\u671f\uff0c\u5b9e\u9645\u4e3a {found}\u3002"
	},
	"error.cli-since-to-come": {
		en: "Expected `--since` to be a day that has come (today is {today}).",
		zh: "`--since` \u5e94\u4e3a\u5df2\u5230\u6765\u7684\u65e5\u671f\uff08\u4eca\u5929\u662f {today}\uff09\u3002"
	},
	"error.cli-ledger-inside": {
		en: "Expected the ledger outside of the scanned repository but `{path}` lies in it, where a commit could bring one along.",
		zh: "\u53f0\u8d26\u5e94\u5728\u88ab\u626b\u63cf\u7684\u4ed3\u5e93\u4e4b\u5916\uff0c\u4f46 `{path}` \u5728\u4ed3\u5e93\u4e4b\u5185\uff0c\u63d0\u4ea4\u53ef\u80fd\u5e26\u5165\u4f2a\u9020\u7684\u53f0\u8d26\u3002"
	},
	"error.cli-ledger-key": {
		en: "Expected {name} to hold a key but it is empty: unset it, or give it the key that the ledger is sealed with.",
		zh: "{name} \u5e94\u4e3a\u5bc6\u94a5\uff0c\u5b9e\u9645\u4e3a\u7a7a\uff1a\u53d6\u6d88\u8be5\u53d8\u91cf\uff0c\u6216\u8bbe\u4e3a\u53f0\u8d26\u7b7e\u540d\u6240\u7528\u7684\u5bc6\u94a5\u3002"
	},
	"error.cli-ledger-read": {
		en: "Expected the ledger `{path}` to be a regular file that can be read, of at most 256 MB, but it is not ({detail}).",
		zh: "\u53f0\u8d26 `{path}` \u5e94\u4e3a\u53ef\u8bfb\u53d6\u3001\u4e0d\u8d85\u8fc7 256 MB \u7684\u666e\u901a\u6587\u4ef6\uff0c\u5b9e\u9645\u4e0d\u662f\uff08{detail}\uff09\u3002"
	},
	"error.cli-ledger-written": {
		en: "Expected to write the ledger to `{path}` but that failed ({detail}); the old one is as it was.",
		zh: "\u5e94\u628a\u53f0\u8d26\u5199\u5165 `{path}`\uff0c\u4f46\u5199\u5165\u5931\u8d25\uff08{detail}\uff09\uff1b\u539f\u6709\u53f0\u8d26\u672a\u53d8\u3002"
	},
	"cli.ledger.no-ledger": {
		en: "`{path}` is no ledger of stackgate: all is scanned, and it is replaced.",
		zh: "`{path}` \u4e0d\u662f stackgate \u7684\u53f0\u8d26\uff1a\u5168\u90e8\u91cd\u65b0\u626b\u63cf\uff0c\u5e76\u66ff\u6362\u8be5\u6587\u4ef6\u3002"
	},
	"cli.ledger.other-version": {
		en: "The ledger `{path}` was made by other rules: all is scanned, and it is replaced.",
		zh: "\u53f0\u8d26 `{path}` \u7531\u5176\u4ed6\u7248\u672c\u7684\u89c4\u5219\u751f\u6210\uff1a\u5168\u90e8\u91cd\u65b0\u626b\u63cf\uff0c\u5e76\u66ff\u6362\u8be5\u53f0\u8d26\u3002"
	},
	"cli.ledger.damaged": {
		en: "The ledger `{path}` is damaged: all is scanned, and it is replaced.",
		zh: "\u53f0\u8d26 `{path}` \u5df2\u635f\u574f\uff1a\u5168\u90e8\u91cd\u65b0\u626b\u63cf\uff0c\u5e76\u66ff\u6362\u8be5\u53f0\u8d26\u3002"
	},
	"cli.ledger.made-by-others": {
		en: "The ledger `{path}` was not sealed with this STACKGATE_LEDGER_KEY: all is scanned, and it is replaced.",
		zh: "\u53f0\u8d26 `{path}` \u5e76\u975e\u7528\u5f53\u524d\u7684 STACKGATE_LEDGER_KEY \u7b7e\u540d\uff1a\u5168\u90e8\u91cd\u65b0\u626b\u63cf\uff0c\u5e76\u66ff\u6362\u8be5\u53f0\u8d26\u3002"
	},
	"error.config-missing": {
		en: "Expected `{path}` to be a policy file but reading it failed ({detail}).",
		zh: "`{path}` \u5e94\u4e3a\u7b56\u7565\u6587\u4ef6\uff0c\u4f46\u8bfb\u53d6\u5931\u8d25\uff08{detail}\uff09\u3002"
	},
	"error.config-no-file": {
		en: "Expected the policy `{path}` to be a regular file of at most 1 MB; links are not followed.",
		zh: "\u7b56\u7565 `{path}` \u5e94\u4e3a\u4e0d\u8d85\u8fc7 1 MB \u7684\u666e\u901a\u6587\u4ef6\uff1b\u4e0d\u8ddf\u968f\u94fe\u63a5\u3002"
	},
	"error.push-line": {
		en: "Expected git to name what is pushed on stdin (local ref and id, remote ref and id) but found a line of {found} words.",
		zh: "Git \u5e94\u5728\u6807\u51c6\u8f93\u5165\u4e0a\u7ed9\u51fa\u63a8\u9001\u5185\u5bb9\uff08\u672c\u5730\u5f15\u7528\u53ca ID\u3001\u8fdc\u7a0b\u5f15\u7528\u53ca ID\uff09\uff0c\u5b9e\u9645\u6709\u4e00\u884c\u542b {found} \u4e2a\u5b57\u6bb5\u3002"
	},
	"error.push-unknown": {
		en: "Expected what is pushed to be here but git has no commit, tag, tree or blob {id}.",
		zh: "\u63a8\u9001\u7684\u5bf9\u8c61\u5e94\u5728\u6b64\u4ed3\u5e93\u4e2d\uff0c\u4f46 Git \u4e2d\u6ca1\u6709 ID \u4e3a {id} \u7684\u63d0\u4ea4\u3001\u6807\u7b7e\u3001\u6811\u6216\u6570\u636e\u5bf9\u8c61\u3002"
	},
	"error.receive-line": {
		en: "Expected git to name each ref that is pushed (old id, new id, ref) but found {found} words.",
		zh: "Git \u5e94\u7ed9\u51fa\u63a8\u9001\u7684\u6bcf\u4e2a\u5f15\u7528\uff08\u65e7 ID\u3001\u65b0 ID\u3001\u5f15\u7528\uff09\uff0c\u5b9e\u9645\u4e3a {found} \u4e2a\u5b57\u6bb5\u3002"
	},
	"error.receive-nothing": {
		en: "Expected git to name what is pushed on stdin but found nothing there.",
		zh: "Git \u5e94\u5728\u6807\u51c6\u8f93\u5165\u4e0a\u7ed9\u51fa\u63a8\u9001\u5185\u5bb9\uff0c\u4f46\u8f93\u5165\u4e3a\u7a7a\u3002"
	},
	"error.agent-json": {
		en: "Expected the JSON object that a coding agent gives to its hooks on stdin but found something else.",
		zh: "\u6807\u51c6\u8f93\u5165\u5e94\u4e3a\u7f16\u7a0b\u667a\u80fd\u4f53\u4ea4\u7ed9\u94a9\u5b50\u7684 JSON \u5bf9\u8c61\uff0c\u5b9e\u9645\u4e0d\u662f\u3002"
	},
	"error.agent-unknown": {
		en: "Expected the hook JSON of a coding agent that is known (docs/agent-hooks.md) but found neither an event nor a tool in it.",
		zh: "\u5e94\u4e3a\u5df2\u77e5\u7f16\u7a0b\u667a\u80fd\u4f53\u7684\u94a9\u5b50 JSON\uff08docs/agent-hooks.md\uff09\uff0c\u5176\u4e2d\u65e2\u6ca1\u6709\u4e8b\u4ef6\u4e5f\u6ca1\u6709\u5de5\u5177\u3002"
	},
	"error.agent-event": {
		en: "Expected an event of a coding agent that is known (docs/agent-hooks.md) but found `{found}`.",
		zh: "\u5e94\u4e3a\u5df2\u77e5\u7f16\u7a0b\u667a\u80fd\u4f53\u7684\u4e8b\u4ef6\uff08docs/agent-hooks.md\uff09\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.init-package": {
		en: "Expected package.json to be an object as npm reads it: nothing was changed. Repair it and run this again.",
		zh: "package.json \u5e94\u4e3a npm \u53ef\u8bfb\u53d6\u7684\u5bf9\u8c61\uff1a\u672a\u4f5c\u4efb\u4f55\u4fee\u6539\u3002\u4fee\u590d\u540e\u91cd\u65b0\u8fd0\u884c\u3002"
	},
	"error.init-link": {
		en: "`{path}` is a link, and what it names may lie outside of this repository: nothing was changed.",
		zh: "`{path}` \u662f\u94fe\u63a5\uff0c\u6307\u5411\u7684\u5185\u5bb9\u53ef\u80fd\u5728\u4ed3\u5e93\u4e4b\u5916\uff1a\u672a\u4f5c\u4efb\u4f55\u4fee\u6539\u3002"
	},
	"error.init-foreign-hook": {
		en: "`{path}` is no shell script and was left as it is: have it run this line and end with its exit code: {line}",
		zh: "`{path}` \u4e0d\u662f shell \u811a\u672c\uff0c\u672a\u4f5c\u4fee\u6539\uff1a\u9700\u7531\u5b83\u6267\u884c\u8fd9\u4e00\u884c\u5e76\u6cbf\u7528\u5176\u9000\u51fa\u7801\uff1a{line}"
	},
	"error.init-lefthook": {
		en: "The lefthook configuration extends other files already, so nothing was changed: add this line to that list: {line}",
		zh: "lefthook \u914d\u7f6e\u5df2\u6709 extends\uff0c\u672a\u4f5c\u4efb\u4f55\u4fee\u6539\uff1a\u628a\u8fd9\u4e00\u884c\u52a0\u5165\u5176\u4e2d\uff1a{line}"
	},
	"error.init-framework": {
		en: "`{path}` does not end with its list of repositories, so nothing was changed: add the hooks by hand (hooks/README.md).",
		zh: "`{path}` \u4e0d\u4ee5\u4ed3\u5e93\u5217\u8868\u7ed3\u5c3e\uff0c\u672a\u4f5c\u4efb\u4f55\u4fee\u6539\uff1a\u8bf7\u624b\u52a8\u52a0\u5165\u94a9\u5b50\uff08hooks/README.md\uff09\u3002"
	},
	"error.init-shared-hooks": {
		en: "core.hooksPath is `{path}` for all of your repositories, so nothing was changed: add this line to the hook there, or set core.hooksPath in this repository: {line}",
		zh: "core.hooksPath \u5bf9\u4f60\u7684\u6240\u6709\u4ed3\u5e93\u90fd\u8bbe\u4e3a `{path}`\uff0c\u672a\u4f5c\u4efb\u4f55\u4fee\u6539\uff1a\u628a\u8fd9\u4e00\u884c\u52a0\u5165\u5176\u4e2d\u7684\u94a9\u5b50\uff0c\u6216\u5728\u6b64\u4ed3\u5e93\u5355\u72ec\u8bbe\u7f6e core.hooksPath\uff1a{line}"
	},
	"cli.init.husky": {
		en: "Found git and a package.json: the hooks go through husky.",
		zh: "\u627e\u5230 Git \u548c package.json\uff1a\u901a\u8fc7 husky \u5b89\u88c5\u94a9\u5b50\u3002"
	},
	"cli.init.plain": {
		en: "Found git and no package.json: the hooks are git's own, in this clone.",
		zh: "\u627e\u5230 Git\uff0c\u6ca1\u6709 package.json\uff1a\u5728\u6b64\u514b\u9686\u4e2d\u5b89\u88c5 Git \u81ea\u8eab\u7684\u94a9\u5b50\u3002"
	},
	"cli.init.hooks-path": {
		en: "Found git with core.hooksPath at {path}: the hooks go there.",
		zh: "\u627e\u5230 Git\uff0ccore.hooksPath \u4e3a {path}\uff1a\u5728\u8be5\u5904\u5b89\u88c5\u94a9\u5b50\u3002"
	},
	"cli.init.lefthook": {
		en: "Found git and {path}: the hooks go through lefthook.",
		zh: "\u627e\u5230 Git \u548c {path}\uff1a\u901a\u8fc7 lefthook \u5b89\u88c5\u94a9\u5b50\u3002"
	},
	"cli.init.framework": {
		en: "Found git and .pre-commit-config.yaml: the hooks go through pre-commit.",
		zh: "\u627e\u5230 Git \u548c .pre-commit-config.yaml\uff1a\u901a\u8fc7 pre-commit \u5b89\u88c5\u94a9\u5b50\u3002"
	},
	"cli.init.tracked": {
		en: "Found git: the hooks are files in {path} that git tracks.",
		zh: "\u627e\u5230 Git\uff1a\u94a9\u5b50\u662f {path} \u4e2d\u7531 Git \u8ddf\u8e2a\u7684\u6587\u4ef6\u3002"
	},
	"cli.init.dry-run": {
		en: "Nothing has changed: this was --dry-run.",
		zh: "\u5c1a\u672a\u4fee\u6539\u4efb\u4f55\u6587\u4ef6\uff1a\u8fd9\u662f --dry-run\u3002"
	},
	"cli.init.ask": {
		en: "Do this? [Y/n]",
		zh: "\u6267\u884c\u4ee5\u4e0a\u64cd\u4f5c\uff1f[Y/n]"
	},
	"cli.init.left": {
		en: "Nothing has changed.",
		zh: "\u672a\u4f5c\u4efb\u4f55\u4fee\u6539\u3002"
	},
	"cli.init.removed": {
		en: "Removed. Files that somebody has changed since stay as they are.",
		zh: "\u5df2\u79fb\u9664\u3002\u4e4b\u540e\u6709\u4eba\u6539\u8fc7\u7684\u6587\u4ef6\u4fdd\u6301\u539f\u6837\u3002"
	},
	"cli.init.nothing": {
		en: "Nothing of stackgate was found here.",
		zh: "\u8fd9\u91cc\u6ca1\u6709 stackgate \u7684\u5185\u5bb9\u3002"
	},
	"cli.init.install-lefthook": {
		en: "Yours: npx lefthook install puts the hooks in place.",
		zh: "\u8fd8\u9700\u4f60\u5b8c\u6210\uff1a\u8fd0\u884c npx lefthook install \u4f7f\u94a9\u5b50\u751f\u6548\u3002"
	},
	"cli.init.install-framework": {
		en: "Yours: pre-commit install -t pre-commit -t pre-merge-commit -t pre-push puts the hooks in place.",
		zh: "\u8fd8\u9700\u4f60\u5b8c\u6210\uff1a\u8fd0\u884c pre-commit install -t pre-commit -t pre-merge-commit -t pre-push \u4f7f\u94a9\u5b50\u751f\u6548\u3002"
	},
	"cli.init.each-clone": {
		en: "Yours: git config core.hooksPath {path} in every other clone; git takes no such setting from a repository.",
		zh: "\u8fd8\u9700\u4f60\u5b8c\u6210\uff1a\u5728\u5176\u4ed6\u6bcf\u4e2a\u514b\u9686\u4e2d\u8fd0\u884c git config core.hooksPath {path}\uff1bGit \u4e0d\u4ece\u4ed3\u5e93\u8bfb\u53d6\u6b64\u8bbe\u7f6e\u3002"
	},
	"cli.init.required": {
		en: "Yours: put the owner of the action into {path}, commit it, and make the check `stackgate` required on {branch}: Settings, Rules, Rulesets, Require status checks to pass (docs/required-check.md).",
		zh: "\u8fd8\u9700\u4f60\u5b8c\u6210\uff1a\u5728 {path} \u4e2d\u586b\u5165\u8be5 Action \u7684\u6240\u6709\u8005\u5e76\u63d0\u4ea4\uff0c\u518d\u628a\u68c0\u67e5 `stackgate` \u8bbe\u4e3a {branch} \u7684\u5fc5\u9700\u68c0\u67e5\uff1aSettings\u3001Rules\u3001Rulesets\u3001Require status checks to pass\uff08docs/required-check.md\uff09\u3002"
	},
	"cli.init.tried": {
		en: "Tried: a commit with a generated key was refused, a clean one passed.",
		zh: "\u5df2\u8bd5\uff1a\u542b\u6d4b\u8bd5\u5bc6\u94a5\u7684\u63d0\u4ea4\u88ab\u62d2\u7edd\uff0c\u6b63\u5e38\u63d0\u4ea4\u901a\u8fc7\u3002"
	},
	"cli.init.not-tried": {
		en: "Not tried yet: what the hook runs is not installed. After that: npx stackgate doctor",
		zh: "\u5c1a\u672a\u8bd5\u9a8c\uff1a\u94a9\u5b50\u6267\u884c\u7684\u7a0b\u5e8f\u8fd8\u6ca1\u6709\u5b89\u88c5\u3002\u5b89\u88c5\u540e\u8fd0\u884c\uff1anpx stackgate doctor"
	},
	"cli.init.tried-leak": {
		en: "Tried: a commit with a generated key passed, so the gate does not stand. npx stackgate doctor tells more.",
		zh: "\u5df2\u8bd5\uff1a\u542b\u6d4b\u8bd5\u5bc6\u94a5\u7684\u63d0\u4ea4\u901a\u8fc7\u4e86\uff0c\u95e8\u7981\u6ca1\u6709\u751f\u6548\u3002\u8fd0\u884c npx stackgate doctor \u67e5\u770b\u539f\u56e0\u3002"
	},
	"cli.init.tried-neither": {
		en: "Tried: every commit is refused, a clean one too: {said}",
		zh: "\u5df2\u8bd5\uff1a\u6240\u6709\u63d0\u4ea4\u90fd\u88ab\u62d2\u7edd\uff0c\u6b63\u5e38\u63d0\u4ea4\u4e5f\u662f\uff1a{said}"
	},
	"cli.init.undo": {
		en: "Undo: npx stackgate init --remove",
		zh: "\u64a4\u9500\uff1anpx stackgate init --remove"
	},
	"cli.doctor.part.hooks": {
		en: "hooks",
		zh: "\u94a9\u5b50"
	},
	"cli.doctor.part.proof": {
		en: "proof",
		zh: "\u8bd5\u9a8c"
	},
	"cli.doctor.part.worktree": {
		en: "worktree",
		zh: "\u5de5\u4f5c\u6811"
	},
	"cli.doctor.part.workflow": {
		en: "workflow",
		zh: "\u5de5\u4f5c\u6d41"
	},
	"cli.doctor.part.required": {
		en: "required",
		zh: "\u5fc5\u9700\u68c0\u67e5"
	},
	"cli.doctor.part.versions": {
		en: "versions",
		zh: "\u7248\u672c"
	},
	"cli.doctor.part.policy": {
		en: "policy",
		zh: "\u7b56\u7565"
	},
	"cli.doctor.fix": {
		en: "fix  {fix}",
		zh: "\u4fee\u590d  {fix}"
	},
	"cli.doctor.fine": {
		en: "The gate stands.",
		zh: "\u95e8\u7981\u5df2\u751f\u6548\u3002"
	},
	"cli.doctor.end": {
		en: "{broken} broken, {warnings} to look at",
		zh: "{broken} \u9879\u5931\u6548\uff0c{warnings} \u9879\u9700\u8981\u7559\u610f"
	},
	"cli.doctor.hooks": {
		en: "{names} in {path} call stackgate",
		zh: "{path} \u4e2d\u7684 {names} \u4f1a\u8c03\u7528 stackgate"
	},
	"cli.doctor.no-hook": {
		en: "git runs no {name} hook here",
		zh: "Git \u5728\u6b64\u4e0d\u6267\u884c {name} \u94a9\u5b50"
	},
	"cli.doctor.not-executable": {
		en: "the {name} hook is not executable, so git passes it over",
		zh: "{name} \u94a9\u5b50\u6ca1\u6709\u53ef\u6267\u884c\u6743\u9650\uff0cGit \u4f1a\u8df3\u8fc7\u5b83"
	},
	"cli.doctor.not-called": {
		en: "the {name} hook does not call stackgate",
		zh: "{name} \u94a9\u5b50\u6ca1\u6709\u8c03\u7528 stackgate"
	},
	"cli.doctor.proof": {
		en: "a generated key in a temporary index was refused, a clean text passed",
		zh: "\u4e34\u65f6\u6682\u5b58\u533a\u4e2d\u7684\u6d4b\u8bd5\u5bc6\u94a5\u88ab\u62d2\u7edd\uff0c\u6b63\u5e38\u6587\u672c\u901a\u8fc7"
	},
	"cli.doctor.leak": {
		en: "a generated key in a temporary index passed",
		zh: "\u4e34\u65f6\u6682\u5b58\u533a\u4e2d\u7684\u6d4b\u8bd5\u5bc6\u94a5\u901a\u8fc7\u4e86"
	},
	"cli.doctor.refuses-all": {
		en: "every commit is refused, a clean one too",
		zh: "\u6240\u6709\u63d0\u4ea4\u90fd\u88ab\u62d2\u7edd\uff0c\u6b63\u5e38\u63d0\u4ea4\u4e5f\u662f"
	},
	"cli.doctor.not-installed": {
		en: "what the hook runs is not installed, so every commit is refused",
		zh: "\u94a9\u5b50\u6267\u884c\u7684\u7a0b\u5e8f\u6ca1\u6709\u5b89\u88c5\uff0c\u6240\u6709\u63d0\u4ea4\u90fd\u4f1a\u88ab\u62d2\u7edd"
	},
	"cli.doctor.worktree": {
		en: "{place} has no {path}, so no hook runs there",
		zh: "{place} \u6ca1\u6709 {path}\uff0c\u94a9\u5b50\u5728\u90a3\u91cc\u4e0d\u6267\u884c"
	},
	"cli.doctor.worktrees": {
		en: "hooks run in {count} more",
		zh: "\u53e6\u6709 {count} \u4e2a\u5de5\u4f5c\u6811\uff0c\u94a9\u5b50\u90fd\u4f1a\u6267\u884c"
	},
	"cli.doctor.workflow": {
		en: "{path} runs a fixed commit of stackgate",
		zh: "{path} \u4f7f\u7528\u56fa\u5b9a\u63d0\u4ea4\u7684 stackgate"
	},
	"cli.doctor.moves": {
		en: "{path} runs stackgate@{ref}, which can move",
		zh: "{path} \u4f7f\u7528 stackgate@{ref}\uff0c\u8be5\u5f15\u7528\u53ef\u80fd\u79fb\u52a8"
	},
	"cli.doctor.pin": {
		en: "write the full id of the commit instead",
		zh: "\u6539\u4e3a\u8be5\u63d0\u4ea4\u7684\u5b8c\u6574 ID"
	},
	"cli.doctor.owner": {
		en: "{path} still names OWNER in place of the owner of the action",
		zh: "{path} \u4e2d\u4ecd\u662f OWNER\uff0c\u672a\u586b\u5165\u8be5 Action \u7684\u6240\u6709\u8005"
	},
	"cli.doctor.no-workflow": {
		en: "no workflow runs stackgate, so that a hook which was passed over goes unseen",
		zh: "\u6ca1\u6709\u5de5\u4f5c\u6d41\u8fd0\u884c stackgate\uff0c\u7ed5\u8fc7\u94a9\u5b50\u7684\u63d0\u4ea4\u65e0\u4eba\u68c0\u67e5"
	},
	"cli.doctor.required": {
		en: "whether the check `stackgate` is required on {branch} cannot be seen from here",
		zh: "\u68c0\u67e5 `stackgate` \u662f\u5426\u4e3a {branch} \u7684\u5fc5\u9700\u68c0\u67e5\uff0c\u5728\u672c\u5730\u770b\u4e0d\u5230"
	},
	"cli.doctor.versions": {
		en: "stackgate {own}, node {node}, git {git}",
		zh: "stackgate {own}\uff0cnode {node}\uff0cgit {git}"
	},
	"cli.doctor.policy": {
		en: "{path} can be read",
		zh: "{path} \u53ef\u4ee5\u8bfb\u53d6"
	},
	"cli.doctor.no-policy": {
		en: "no {path}: all defaults",
		zh: "\u6ca1\u6709 {path}\uff1a\u5168\u90e8\u4e3a\u9ed8\u8ba4\u503c"
	},
	"cli.init.same": {
		en: "nothing to change",
		zh: "\u65e0\u9700\u4fee\u6539"
	},
	"cli.init.hidden": {
		en: "{path} holds hooks that git no longer runs ({names}): move them to {folder}.",
		zh: "{path} \u4e2d\u7684\u94a9\u5b50\uff08{names}\uff09Git \u4e0d\u518d\u6267\u884c\uff1a\u628a\u5b83\u4eec\u79fb\u5230 {folder}\u3002"
	},
	"cli.init.install": {
		en: "Yours: npm install fetches stackgate; until then every commit is refused.",
		zh: "\u8fd8\u9700\u4f60\u5b8c\u6210\uff1a\u8fd0\u884c npm install \u83b7\u53d6 stackgate\uff1b\u5728\u6b64\u4e4b\u524d\uff0c\u6240\u6709\u63d0\u4ea4\u90fd\u4f1a\u88ab\u62d2\u7edd\u3002"
	},
	"cli.init.install-husky": {
		en: "Yours: npm install fetches husky, whose place small files of ours hold until then.",
		zh: "\u8fd8\u9700\u4f60\u5b8c\u6210\uff1a\u8fd0\u884c npm install \u83b7\u53d6 husky\uff1b\u5728\u6b64\u4e4b\u524d\u7531\u51e0\u4e2a\u5c0f\u6587\u4ef6\u4ee3\u66ff\u5b83\u3002"
	},
	"error.fix-digest": {
		en: "Expected `IMAGE=sha256:` and 64 hexadecimal digits but found `{found}`.",
		zh: "\u5e94\u4e3a `IMAGE=sha256:` \u52a0 64 \u4f4d\u5341\u516d\u8fdb\u5236\u6570\u5b57\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.fix-changed": {
		en: "Expected `{path}` to be as it was scanned but it has changed since: nothing more is written. Run this again.",
		zh: "`{path}` \u5728\u626b\u63cf\u4e4b\u540e\u53d1\u751f\u4e86\u53d8\u5316\uff1a\u4e0d\u518d\u5199\u5165\uff0c\u9700\u91cd\u65b0\u8fd0\u884c\u3002"
	},
	"error.fix-odd": {
		en: "Expected `{path}` to be a file, and its folder a folder, but one of them is a link or something else: nothing is written through it.",
		zh: "`{path}` \u6216\u5176\u6240\u5728\u76ee\u5f55\u662f\u94fe\u63a5\u6216\u5176\u4ed6\u7c7b\u578b\uff0c\u4e0d\u4f1a\u901a\u8fc7\u5b83\u5199\u5165\u3002"
	},
	"error.fix-not-ignored": {
		en: "Expected `{path}` to be ignored by the line that was added to .gitignore but another line takes that back: take `!` lines for it out first.",
		zh: "\u5df2\u5728 .gitignore \u4e2d\u52a0\u4e0a\u5ffd\u7565 `{path}` \u7684\u884c\uff0c\u4f46\u53e6\u4e00\u884c\u53c8\u53d6\u6d88\u4e86\u5ffd\u7565\uff1a\u5148\u5220\u9664\u76f8\u5e94\u7684 `!` \u884c\u3002"
	},
	"error.odd-filter": {
		en: "Expected names of git filters without `=` and line ends but the settings of this repository have `{found}`: git is not told to write its index.",
		zh: "Git \u8fc7\u6ee4\u5668\u7684\u540d\u79f0\u4e0d\u5e94\u542b\u6709 `=` \u6216\u6362\u884c\uff0c\u4f46\u6b64\u4ed3\u5e93\u7684\u8bbe\u7f6e\u4e2d\u6709 `{found}`\uff1a\u4e0d\u4f1a\u8ba9 Git \u5199\u5165\u6682\u5b58\u533a\u3002"
	},
	"error.fix-write": {
		en: "Expected to write `{path}` but that failed ({detail}).",
		zh: "\u5e94\u5199\u5165 `{path}`\uff0c\u4f46\u5199\u5165\u5931\u8d25\uff08{detail}\uff09\u3002"
	},
	"error.allow-no-run": {
		en: "Expected a run that blocked something to be known for this repository but none is: give the fingerprint.",
		zh: "\u6ca1\u6709\u6b64\u4ed3\u5e93\u88ab\u963b\u6b62\u7684\u8fd0\u884c\u8bb0\u5f55\uff1a\u9700\u7ed9\u51fa\u6307\u7eb9\u3002"
	},
	"error.allow-cut": {
		en: "Expected a whole fingerprint, as reports print it, but found `{found}`: a part could accept another secret.",
		zh: "\u5e94\u4e3a\u62a5\u544a\u4e2d\u7684\u5b8c\u6574\u6307\u7eb9\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1a\u4e0d\u5b8c\u6574\u7684\u6307\u7eb9\u53ef\u80fd\u653e\u8fc7\u5176\u4ed6\u5bc6\u94a5\u3002"
	},
	"error.allow-ambiguous": {
		en: "Expected one fingerprint but `{found}` begins several: {expected}.",
		zh: "\u5e94\u4e3a\u4e00\u4e2a\u6307\u7eb9\uff0c\u4f46\u6709\u591a\u4e2a\u4ee5 `{found}` \u5f00\u5934\uff1a{expected}\u3002"
	},
	"cli.allow.added": {
		en: "{path}: {fingerprint} is accepted (no blocked run here is known to have found it: check that it is the right one)",
		zh: "{path}\uff1a\u5df2\u63a5\u53d7 {fingerprint}\uff08\u6b64\u5904\u6ca1\u6709\u88ab\u963b\u6b62\u7684\u8fd0\u884c\u62a5\u544a\u8fc7\u5b83\uff0c\u8bf7\u786e\u8ba4\u65e0\u8bef\uff09"
	},
	"cli.allow.added-of": {
		en: "{path}: {fingerprint} is accepted ({rule} at {place})",
		zh: "{path}\uff1a\u5df2\u63a5\u53d7 {fingerprint}\uff08{place} \u5904\u7684 {rule}\uff09"
	},
	"cli.allow.same": {
		en: "{path} accepts {fingerprint} already",
		zh: "{path} \u5df2\u63a5\u53d7 {fingerprint}"
	},
	"cli.allow.next": {
		en: "Commit {path} with your change: the pull request is judged by the policy of its base, and shows what is new.",
		zh: "\u628a {path} \u548c\u6539\u52a8\u4e00\u8d77\u63d0\u4ea4\uff1aPR \u6309\u5176\u57fa\u51c6\u7684\u7b56\u7565\u5224\u5b9a\uff0c\u5e76\u4f1a\u5217\u51fa\u65b0\u7684\u4f8b\u5916\u3002"
	},
	"error.baseline-incomplete": {
		en: "Expected to look at all files but {count} were not checked ({path}: {reason}): no baseline was written.",
		zh: "\u5e94\u68c0\u67e5\u5168\u90e8\u6587\u4ef6\uff0c\u4f46\u6709 {count} \u9879\u672a\u80fd\u68c0\u67e5\uff08{path}\uff1a{reason}\uff09\uff1a\u672a\u5199\u5165\u57fa\u7ebf\u3002"
	},
	"cli.baseline.next": {
		en: "Commit {path}. What it records is accepted, not repaired: a secret among it works until you revoke it.",
		zh: "\u63d0\u4ea4 {path}\u3002\u5176\u4e2d\u8bb0\u5f55\u7684\u95ee\u9898\u53ea\u662f\u88ab\u63a5\u53d7\uff0c\u5e76\u672a\u4fee\u590d\uff1a\u91cc\u9762\u7684\u5bc6\u94a5\u5728\u540a\u9500\u4e4b\u524d\u4ecd\u7136\u6709\u6548\u3002"
	},
	"cli.baseline": {
		en: "{path}: {count} findings recorded ({fresh} new, {gone} gone)",
		zh: "{path}\uff1a\u5df2\u8bb0\u5f55 {count} \u4e2a\u95ee\u9898\uff08\u65b0\u589e {fresh} \u4e2a\uff0c\u6d88\u5931 {gone} \u4e2a\uff09"
	},
	"cli.failed": {
		en: "stackgate: {reason}",
		zh: "stackgate\uff1a{reason}"
	},
	"cli.failed.pre-commit": {
		en: "stackgate: commit stopped: nothing was checked",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u63d0\u4ea4\uff1a\u672a\u505a\u4efb\u4f55\u68c0\u67e5"
	},
	"cli.failed.pre-merge-commit": {
		en: "stackgate: merge stopped: nothing was checked",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u5408\u5e76\uff1a\u672a\u505a\u4efb\u4f55\u68c0\u67e5"
	},
	"cli.failed.commit-msg": {
		en: "stackgate: commit stopped: nothing was checked",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u63d0\u4ea4\uff1a\u672a\u505a\u4efb\u4f55\u68c0\u67e5"
	},
	"cli.failed.pre-push": {
		en: "stackgate: push stopped: nothing was checked",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u63a8\u9001\uff1a\u672a\u505a\u4efb\u4f55\u68c0\u67e5"
	},
	"cli.failed.pre-receive": {
		en: "stackgate: push refused: not all of it could be checked",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\u63a8\u9001\uff1a\u672a\u80fd\u5168\u90e8\u68c0\u67e5"
	},
	"cli.failed.update": {
		en: "stackgate: push refused: not all of it could be checked",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\u63a8\u9001\uff1a\u672a\u80fd\u5168\u90e8\u68c0\u67e5"
	},
	"cli.failed.agent": {
		en: "stackgate: refused: nothing was checked",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\uff1a\u672a\u505a\u4efb\u4f55\u68c0\u67e5"
	},
	"cli.agent.refused": {
		en: "stackgate: refused, since this holds a key:",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\uff0c\u5185\u5bb9\u542b\u6709\u5bc6\u94a5\uff1a"
	},
	"cli.agent.key": {
		en: "{title} {redacted} ({rule})",
		zh: "{title} {redacted}\uff08{rule}\uff09"
	},
	"cli.agent.key-in": {
		en: "{title} {redacted} for {path}, line {line} of the text ({rule})",
		zh: "{title} {redacted}\uff0c\u5199\u5165 {path}\uff0c\u6587\u672c\u7b2c {line} \u884c\uff08{rule}\uff09"
	},
	"cli.agent.fix": {
		en: "Leave the value out: name the variable that holds it. Its place is an env file that git ignores.",
		zh: "\u4e0d\u8981\u5199\u51fa\u8be5\u503c\uff0c\u6539\u4e3a\u5f15\u7528\u53d8\u91cf\uff1b\u503c\u5e94\u653e\u5728 Git \u5ffd\u7565\u7684 .env \u6587\u4ef6\u4e2d\u3002"
	},
	"cli.agent.failed": {
		en: "stackgate: refused: it could not be checked. {reason}",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\uff1a\u672a\u80fd\u68c0\u67e5\uff1a{reason}"
	},
	"cli.received": {
		en: "{refs}: {verdict}",
		zh: "{refs}\uff1a{verdict}"
	},
	"cli.received.policy": {
		en: "An exception counts once it stands: on the branch, for a new branch on the default branch. What this push brings does not count yet.",
		zh: "\u4f8b\u5916\u987b\u5df2\u5728\u8be5\u5206\u652f\u4e0a\u624d\u6709\u6548\uff08\u65b0\u5206\u652f\u5219\u987b\u5728\u9ed8\u8ba4\u5206\u652f\u4e0a\uff09\uff1b\u6b64\u6b21\u63a8\u9001\u5e26\u6765\u7684\u4e0d\u7b97\u3002"
	},
	"cli.received.more": {
		en: "{count} more",
		zh: "\u53e6\u6709 {count} \u4e2a"
	},
	"cli.received.clean": {
		en: "nothing blocks",
		zh: "\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898"
	},
	"cli.received.incomplete": {
		en: "{count} not checked",
		zh: "{count} \u9879\u672a\u80fd\u68c0\u67e5"
	},
	"cli.bug": {
		en: "stackgate: an error of its own, nothing is said about the repository:",
		zh: "stackgate\uff1a\u81ea\u8eab\u51fa\u9519\uff0c\u672a\u5bf9\u4ed3\u5e93\u4f5c\u51fa\u5224\u5b9a\uff1a"
	},
	"cli.help.title": {
		en: "stackgate {version}: stops committed .env files, provider keys and insecure Docker Compose changes",
		zh: "stackgate {version}\uff1a\u963b\u6b62\u63d0\u4ea4 .env \u6587\u4ef6\u3001\u670d\u52a1\u5546\u5bc6\u94a5\u548c\u4e0d\u5b89\u5168\u7684 Docker Compose \u6539\u52a8"
	},
	"cli.help.options": {
		en: "Options",
		zh: "\u9009\u9879"
	},
	"cli.progress.start": {
		en: "listing what there is to scan",
		zh: "\u6b63\u5728\u5217\u51fa\u8981\u68c0\u67e5\u7684\u5185\u5bb9"
	},
	"cli.progress.files": {
		en: "scanning  {done} files",
		zh: "\u626b\u63cf\u4e2d  {done} \u4e2a\u6587\u4ef6"
	},
	"cli.progress.files-of": {
		en: "scanning  {done} of {total} files  {percent}%",
		zh: "\u626b\u63cf\u4e2d  {done}/{total} \u4e2a\u6587\u4ef6  {percent}%"
	},
	"cli.progress.contents": {
		en: "history  {done} blobs",
		zh: "\u5386\u53f2  {done} \u4e2a\u6570\u636e\u5bf9\u8c61"
	},
	"cli.progress.contents-of": {
		en: "history  {done} of {total} blobs  {percent}%",
		zh: "\u5386\u53f2  {done}/{total} \u4e2a\u6570\u636e\u5bf9\u8c61  {percent}%"
	},
	"cli.progress.rate": {
		en: "{rate}/s",
		zh: "\u6bcf\u79d2 {rate} \u4e2a"
	},
	"cli.progress.seconds-left": {
		en: "{seconds} s left",
		zh: "\u5269\u4f59 {seconds} \u79d2"
	},
	"cli.progress.minutes-left": {
		en: "{minutes} min left",
		zh: "\u5269\u4f59 {minutes} \u5206\u949f"
	},
	"cli.progress.heartbeat": {
		en: "stackgate: {line}  ({seconds} s)",
		zh: "stackgate\uff1a{line}\uff08{seconds} \u79d2\uff09"
	},
	"cli.help.more": {
		en: "stackgate COMMAND --help lists the options of a command.",
		zh: "\u8fd0\u884c stackgate COMMAND --help \u67e5\u770b\u8be5\u547d\u4ee4\u7684\u9009\u9879\u3002"
	},
	"cli.help.exit": {
		en: "Exit codes: 0 nothing blocks, 1 something blocks, 2 the scan could not be done (1 wins over 2).",
		zh: "\u9000\u51fa\u7801\uff1a0 \u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff0c1 \u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff0c2 \u672a\u80fd\u5b8c\u6210\u68c0\u67e5\uff081 \u4f18\u5148\u4e8e 2\uff09\u3002"
	},
	"cli.help.exit.merge": {
		en: "Exit codes: 0 nothing blocks, 1 something blocks, 2 a report is missing, damaged or does not belong to the others (2 wins over 1), or a scan was not complete.",
		zh: "\u9000\u51fa\u7801\uff1a0 \u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff0c1 \u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff0c2 \u6709\u62a5\u544a\u7f3a\u5931\u3001\u635f\u574f\u6216\u4e0e\u5176\u4ed6\u62a5\u544a\u4e0d\u5c5e\u4e8e\u540c\u4e00\u6b21\u626b\u63cf\uff082 \u4f18\u5148\u4e8e 1\uff09\uff0c\u6216\u6709\u626b\u63cf\u672a\u5b8c\u6210\u3002"
	},
	"cli.help.exit.audit": {
		en: "Exit codes: 0 the audit was made, 1 fewer rows pass than --fail-under asks for, 2 something could not be looked at.",
		zh: "\u9000\u51fa\u7801\uff1a0 \u4f53\u68c0\u5b8c\u6210\uff0c1 \u901a\u8fc7\u7684\u9879\u6570\u5c11\u4e8e --fail-under\uff0c2 \u6709\u5185\u5bb9\u672a\u80fd\u68c0\u67e5\u3002"
	},
	"cli.help.exit.fix": {
		en: "Exit codes: 0 shown or written, 1 written, but a secret stayed where it was, 2 something could not be looked at or written.",
		zh: "\u9000\u51fa\u7801\uff1a0 \u5df2\u663e\u793a\u6216\u5df2\u5199\u5165\uff0c1 \u5df2\u5199\u5165\uff0c\u4f46\u6709\u5bc6\u94a5\u4ecd\u7559\u5728\u539f\u5904\uff0c2 \u6709\u5185\u5bb9\u672a\u80fd\u68c0\u67e5\u6216\u5199\u5165\u3002"
	},
	"cli.help.exit.revoke": {
		en: "Exit codes: 0 told, 2 no such rule or finding, or something could not be looked at.",
		zh: "\u9000\u51fa\u7801\uff1a0 \u5df2\u8bf4\u660e\uff0c2 \u6ca1\u6709\u8fd9\u6837\u7684\u89c4\u5219\u6216\u95ee\u9898\uff0c\u6216\u6709\u5185\u5bb9\u672a\u80fd\u68c0\u67e5\u3002"
	},
	"cli.help.choices": {
		en: "{help} ({choices})",
		zh: "{help}\uff08{choices}\uff09"
	},
	"cli.help.scan": {
		en: "Judge the files that git tracks below PATH, or what an option names",
		zh: "\u68c0\u67e5 PATH \u4e0b Git \u8ddf\u8e2a\u7684\u6587\u4ef6\uff0c\u6216\u9009\u9879\u6307\u5b9a\u7684\u5185\u5bb9"
	},
	"cli.help.hook": {
		en: "What hook files run: pre-commit, pre-merge-commit, commit-msg, pre-push; on a server pre-receive, update; in a coding agent agent",
		zh: "\u7531\u94a9\u5b50\u6587\u4ef6\u6267\u884c\uff1apre-commit\u3001pre-merge-commit\u3001commit-msg\u3001pre-push\uff1b\u670d\u52a1\u5668\u4e0a\u4e3a pre-receive\u3001update\uff1b\u7f16\u7a0b\u667a\u80fd\u4f53\u4e2d\u4e3a agent"
	},
	"cli.help.init": {
		en: "Put the hooks in place, through husky where there is a package.json",
		zh: "\u5b89\u88c5\u94a9\u5b50\uff1b\u6709 package.json \u65f6\u901a\u8fc7 husky \u5b89\u88c5"
	},
	"cli.help.doctor": {
		en: "Tell whether the gate stands, with a fix for what does not",
		zh: "\u68c0\u67e5\u95e8\u7981\u662f\u5426\u751f\u6548\uff0c\u5e76\u7ed9\u51fa\u4fee\u590d\u65b9\u6cd5"
	},
	"cli.help.dry-run": {
		en: "Show what would be done, and do nothing",
		zh: "\u53ea\u663e\u793a\u5c06\u505a\u4ec0\u4e48\uff0c\u4e0d\u4f5c\u4fee\u6539"
	},
	"cli.help.yes": {
		en: "Do not ask",
		zh: "\u4e0d\u8be2\u95ee"
	},
	"cli.help.plain": {
		en: "Hooks as files that git tracks, without husky; where another program keeps the hooks already, that one stays",
		zh: "\u94a9\u5b50\u4f5c\u4e3a Git \u8ddf\u8e2a\u7684\u6587\u4ef6\uff0c\u4e0d\u7528 husky\uff1b\u5df2\u6709\u5176\u4ed6\u7a0b\u5e8f\u7ba1\u7406\u94a9\u5b50\u65f6\u6cbf\u7528\u8be5\u7a0b\u5e8f"
	},
	"cli.help.no-ci": {
		en: "Without the workflow for pull requests",
		zh: "\u4e0d\u5199 PR \u5de5\u4f5c\u6d41"
	},
	"cli.help.remove": {
		en: "Take out what init has put in",
		zh: "\u79fb\u9664 init \u52a0\u5165\u7684\u5185\u5bb9"
	},
	"cli.help.rules": {
		en: "List the rules, or explain one",
		zh: "\u5217\u51fa\u89c4\u5219\uff0c\u6216\u8bf4\u660e\u5176\u4e2d\u4e00\u6761"
	},
	"cli.help.model": {
		en: "Print the compose project of DIR as it takes effect, each value with its origin",
		zh: "\u8f93\u51fa DIR \u4e2d Compose \u9879\u76ee\u7684\u751f\u6548\u6a21\u578b\u53ca\u6bcf\u4e2a\u503c\u7684\u51fa\u5904"
	},
	"cli.help.fix": {
		en: "Show, as a diff, what can be repaired below PATH; with --write, repair it",
		zh: "\u4ee5\u5dee\u5f02\u5f62\u5f0f\u663e\u793a PATH \u4e0b\u53ef\u4ee5\u81ea\u52a8\u4fee\u590d\u7684\u95ee\u9898\uff1b\u52a0 --write \u5219\u5199\u5165"
	},
	"cli.help.write": {
		en: "Write the repairs",
		zh: "\u5199\u5165\u4fee\u590d"
	},
	"cli.help.digest": {
		en: "The digest that IMAGE is pinned to (sha256:...), or a file with such lines; nothing is downloaded",
		zh: "IMAGE \u8981\u56fa\u5b9a\u5230\u7684\u6458\u8981\u503c\uff08sha256:...\uff09\uff0c\u6216\u6bcf\u884c\u4e00\u4e2a\u7684\u6587\u4ef6\uff1b\u4e0d\u4f1a\u4e0b\u8f7d\u4efb\u4f55\u5185\u5bb9"
	},
	"cli.help.audit": {
		en: "Check the stack in PATH against the ten-row checklist, the six layers and the three incidents",
		zh: "\u6309\u5341\u9879\u68c0\u67e5\u6e05\u5355\u3001\u516d\u4e2a\u5206\u5c42\u548c\u4e09\u8d77\u4e8b\u6545\u7ed9 PATH \u4e2d\u7684\u90e8\u7f72\u505a\u4f53\u68c0"
	},
	"cli.help.revoke": {
		en: "After a leak: what to do about a key, in order, and where else it is used",
		zh: "\u6cc4\u9732\u4e4b\u540e\uff1a\u6309\u987a\u5e8f\u8bf4\u660e\u5982\u4f55\u5904\u7406\u5bc6\u94a5\uff0c\u4ee5\u53ca\u5b83\u8fd8\u7528\u5728\u54ea\u91cc"
	},
	"cli.help.fail-under": {
		en: "Exit with 1 when fewer rows of the checklist pass (0 to 10)",
		zh: "\u68c0\u67e5\u6e05\u5355\u901a\u8fc7\u7684\u9879\u6570\u5c11\u4e8e\u6b64\u503c\uff080 \u5230 10\uff09\u65f6\u4ee5 1 \u9000\u51fa"
	},
	"cli.help.file": {
		en: "Compose file instead of the usual names; later ones go over earlier ones",
		zh: "\u6307\u5b9a Compose \u6587\u4ef6\uff0c\u4ee3\u66ff\u9ed8\u8ba4\u6587\u4ef6\u540d\uff1b\u540e\u9762\u7684\u8986\u76d6\u524d\u9762\u7684"
	},
	"cli.help.env-file": {
		en: "Variables instead of those of .env",
		zh: "\u6307\u5b9a .env \u6587\u4ef6\uff0c\u4ee3\u66ff\u9ed8\u8ba4\u7684 .env"
	},
	"cli.help.profile": {
		en: "Tell the services that are not active with these profiles",
		zh: "\u6807\u51fa\u5728\u8fd9\u4e9b profile \u4e0b\u4e0d\u542f\u7528\u7684\u670d\u52a1"
	},
	"cli.help.staged": {
		en: "Judge what is about to be committed, against HEAD",
		zh: "\u68c0\u67e5\u5373\u5c06\u63d0\u4ea4\u7684\u5185\u5bb9\uff0c\u4ee5 HEAD \u4e3a\u57fa\u51c6"
	},
	"cli.help.base": {
		en: "Judge what REF has not, every commit of it",
		zh: "\u68c0\u67e5 REF \u4e4b\u540e\u7684\u6539\u52a8\uff0c\u5305\u62ec\u6bcf\u4e00\u6b21\u63d0\u4ea4"
	},
	"cli.help.head": {
		en: "End of the range; HEAD when absent",
		zh: "\u8303\u56f4\u7684\u7ec8\u70b9\uff0c\u9ed8\u8ba4\u4e3a HEAD"
	},
	"cli.help.history": {
		en: "Judge all that the repository ever held: every ref, stash, note and message",
		zh: "\u68c0\u67e5\u4ed3\u5e93\u7684\u5168\u90e8\u5386\u53f2\uff1a\u6240\u6709\u5f15\u7528\u3001\u8d2e\u85cf\uff08stash\uff09\u3001\u6ce8\u89e3\uff08notes\uff09\u548c\u8bf4\u660e"
	},
	"cli.help.since": {
		en: "With --history: commits from this day on, or those that REV does not have",
		zh: "\u914d\u5408 --history\uff1a\u8be5\u65e5\u671f\u8d77\u7684\u63d0\u4ea4\uff0c\u6216 REV \u6ca1\u6709\u7684\u63d0\u4ea4"
	},
	"cli.help.ledger": {
		en: "With --history: a file that keeps what held nothing, so that the next scan reads only what is new",
		zh: "\u914d\u5408 --history\uff1a\u8bb0\u5f55\u6ca1\u6709\u95ee\u9898\u7684\u5185\u5bb9\uff0c\u4e0b\u6b21\u53ea\u8bfb\u53d6\u65b0\u589e\u90e8\u5206"
	},
	"cli.help.shard": {
		en: "Only the Ith of N parts of the tree or of --history; `stackgate merge` joins the JSON reports of all N",
		zh: "\u53ea\u68c0\u67e5\u76ee\u5f55\u6811\u6216 --history \u7684 N \u4efd\u4e2d\u7684\u7b2c I \u4efd\uff1b`stackgate merge` \u5408\u5e76\u5168\u90e8 N \u4efd JSON \u62a5\u544a"
	},
	"cli.help.repository": {
		en: "The name (OWNER/NAME) that the JSON report gives to what is scanned, for `stackgate merge`",
		zh: "JSON \u62a5\u544a\u4e2d\u88ab\u68c0\u67e5\u4ed3\u5e93\u7684\u540d\u79f0\uff08OWNER/NAME\uff09\uff0c\u4f9b `stackgate merge` \u4f7f\u7528"
	},
	"cli.help.merge": {
		en: "Join the JSON reports of all shards of a scan, or of several repositories, into one report",
		zh: "\u628a\u4e00\u6b21\u626b\u63cf\u5404\u5206\u7247\u7684 JSON \u62a5\u544a\uff0c\u6216\u591a\u4e2a\u4ed3\u5e93\u7684 JSON \u62a5\u544a\uff0c\u5408\u5e76\u6210\u4e00\u4efd"
	},
	"cli.help.expect": {
		en: "A file that names the repositories that must have a report: OWNER/NAME a line",
		zh: "\u5217\u51fa\u5fc5\u987b\u6709\u62a5\u544a\u7684\u4ed3\u5e93\u7684\u6587\u4ef6\uff0c\u6bcf\u884c\u4e00\u4e2a OWNER/NAME"
	},
	"cli.help.stdin": {
		en: "Judge the text on standard input",
		zh: "\u68c0\u67e5\u6807\u51c6\u8f93\u5165\u4e0a\u7684\u6587\u672c"
	},
	"cli.help.stdin-path": {
		en: "The path that the text on standard input has",
		zh: "\u6807\u51c6\u8f93\u5165\u6587\u672c\u7684\u8def\u5f84"
	},
	"cli.help.archive": {
		en: "Judge the files in an archive, or in an image as docker save writes it",
		zh: "\u68c0\u67e5\u5f52\u6863\u4e2d\u7684\u6587\u4ef6\uff0c\u6216 docker save \u5bfc\u51fa\u7684\u955c\u50cf"
	},
	"cli.help.no-git": {
		en: "Judge any files, tracked or not",
		zh: "\u68c0\u67e5\u4efb\u610f\u6587\u4ef6\uff0c\u4e0d\u8bba\u662f\u5426\u88ab\u8ddf\u8e2a"
	},
	"cli.help.format": {
		en: "Format of the report",
		zh: "\u62a5\u544a\u683c\u5f0f"
	},
	"cli.help.output": {
		en: "Write the report to FILE, whole or not at all",
		zh: "\u628a\u62a5\u544a\u5199\u5165 FILE\uff0c\u8981\u4e48\u5b8c\u6574\u5199\u5165\uff0c\u8981\u4e48\u4e0d\u5199"
	},
	"cli.help.report": {
		en: "Also write a report of this format to FILE; may be repeated",
		zh: "\u53e6\u628a\u6b64\u683c\u5f0f\u7684\u62a5\u544a\u5199\u5165 FILE\uff0c\u53ef\u591a\u6b21\u7ed9\u51fa"
	},
	"cli.help.config": {
		en: "Policy file, instead of .stackgate.yml at the top of the repository",
		zh: "\u7b56\u7565\u6587\u4ef6\uff0c\u4ee3\u66ff\u4ed3\u5e93\u9876\u5c42\u7684 .stackgate.yml"
	},
	"cli.help.no-config": {
		en: "No policy file: the rules' own gates",
		zh: "\u4e0d\u7528\u7b56\u7565\u6587\u4ef6\uff0c\u53ea\u7528\u89c4\u5219\u81ea\u5e26\u7684\u95e8\u7981"
	},
	"cli.help.jobs": {
		en: "Use so many threads for large folders (default: the cores, at most 8)",
		zh: "\u68c0\u67e5\u5927\u578b\u76ee\u5f55\u65f6\u4f7f\u7528\u7684\u7ebf\u7a0b\u6570\uff08\u9ed8\u8ba4\u7b49\u4e8e\u6838\u6570\uff0c\u6700\u591a 8 \u4e2a\uff09"
	},
	"cli.manual.what": {
		en: "stops committed .env files, provider keys and insecure Docker Compose changes",
		zh: "\u963b\u6b62\u63d0\u4ea4 .env \u6587\u4ef6\u3001\u670d\u52a1\u5546\u5bc6\u94a5\u548c\u4e0d\u5b89\u5168\u7684 Docker Compose \u6539\u52a8"
	},
	"cli.manual.see": {
		en: "README.md and docs/ in the package",
		zh: "\u8f6f\u4ef6\u5305\u4e2d\u7684 README.md \u4e0e docs/"
	},
	"cli.manual.title": {
		en: "Commands and options",
		zh: "\u547d\u4ee4\u4e0e\u9009\u9879"
	},
	"cli.manual.exit": {
		en: "Exit codes",
		zh: "\u9000\u51fa\u7801"
	},
	"cli.help.completion": {
		en: "Print the completion script of a shell: bash, zsh, fish, powershell",
		zh: "\u8f93\u51fa shell \u7684\u8865\u5168\u811a\u672c\uff1abash\u3001zsh\u3001fish\u3001powershell"
	},
	"cli.help.help-command": {
		en: "Show this list, or the help of one command",
		zh: "\u663e\u793a\u672c\u5217\u8868\uff0c\u6216\u67d0\u4e2a\u547d\u4ee4\u7684\u5e2e\u52a9"
	},
	"cli.help.demo": {
		en: "Show a refused commit, an audit and a repair in a repository made for it",
		zh: "\u5728\u4e34\u65f6\u4ed3\u5e93\u4e2d\u6f14\u793a\uff1a\u63d0\u4ea4\u88ab\u62d2\u7edd\u3001\u4f53\u68c0\u4e0e\u4fee\u590d"
	},
	"cli.help.keep": {
		en: "Keep the repository of the demonstration",
		zh: "\u4fdd\u7559\u6f14\u793a\u7528\u7684\u4ed3\u5e93"
	},
	"error.demo-failed": {
		en: "Expected `{step}` to do its part of the demonstration but it did not.",
		zh: "\u6f14\u793a\u4e2d\u7684 `{step}` \u672a\u80fd\u6309\u9884\u671f\u5b8c\u6210\u3002"
	},
	"cli.help.verify": {
		en: "Ask the providers whether the keys that are found still work (never in a hook)",
		zh: "\u5411\u670d\u52a1\u5546\u5728\u7ebf\u9a8c\u8bc1\u627e\u5230\u7684\u5bc6\u94a5\u662f\u5426\u4ecd\u7136\u6709\u6548\uff08\u94a9\u5b50\u4e2d\u4e0d\u53ef\u7528\uff09"
	},
	"cli.help.verify-proxy": {
		en: "Ask them through this HTTP proxy",
		zh: "\u901a\u8fc7\u8be5 HTTP \u4ee3\u7406\u8fdb\u884c\u5728\u7ebf\u9a8c\u8bc1"
	},
	"error.verify-in-hook": {
		en: "Expected `--verify` outside of a hook but found `{found}` set, so nobody was asked and nothing was checked.",
		zh: "`--verify` \u4e0d\u80fd\u5728\u94a9\u5b50\u4e2d\u4f7f\u7528\uff0c\u5b9e\u9645\u8bbe\u7f6e\u4e86 `{found}`\uff0c\u672a\u8fdb\u884c\u9a8c\u8bc1\uff0c\u4e5f\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002"
	},
	"error.verify-foreign-change": {
		en: "Expected `--verify` on a change of this repository but found a pull request of another one, so nobody was asked and nothing was checked.",
		zh: "`--verify` \u53ea\u80fd\u7528\u4e8e\u672c\u4ed3\u5e93\u7684\u53d8\u66f4\uff0c\u5b9e\u9645\u662f\u6765\u81ea\u5176\u4ed6\u4ed3\u5e93\u7684 PR\uff0c\u672a\u8fdb\u884c\u9a8c\u8bc1\uff0c\u4e5f\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002"
	},
	"error.verify-proxy": {
		en: "Expected `--verify-proxy` to be `http://HOST:PORT`.",
		zh: "`--verify-proxy` \u5e94\u4e3a `http://HOST:PORT`\u3002"
	},
	"cli.help.deadline": {
		en: "End with 2 when the scan is not done after so many seconds",
		zh: "\u8d85\u8fc7\u8be5\u79d2\u6570\u4ecd\u672a\u5b8c\u6210\u68c0\u67e5\u5219\u4ee5 2 \u9000\u51fa"
	},
	"cli.help.baseline-command": {
		en: "Record what is found now, so that only what is new blocks",
		zh: "\u8bb0\u5f55\u73b0\u6709\u95ee\u9898\uff0c\u6b64\u540e\u53ea\u963b\u6b62\u65b0\u589e\u7684\u95ee\u9898"
	},
	"cli.help.allow": {
		en: "Accept a finding, with a reason, in .stackgate.yml",
		zh: "\u5728 .stackgate.yml \u4e2d\u63a5\u53d7\u4e00\u4e2a\u95ee\u9898\uff0c\u5e76\u5199\u660e\u7406\u7531"
	},
	"cli.help.baseline": {
		en: "Baseline, instead of .stackgate-baseline.json at the top of the repository",
		zh: "\u57fa\u7ebf\u6587\u4ef6\uff0c\u4ee3\u66ff\u4ed3\u5e93\u9876\u5c42\u7684 .stackgate-baseline.json"
	},
	"cli.help.rule": {
		en: "Run only this rule, family, or rules whose ids begin so (compose-*)",
		zh: "\u53ea\u8fd0\u884c\u8be5\u89c4\u5219\u3001\u8be5\u7c7b\u522b\uff0c\u6216\u4ee5\u6b64\u5f00\u5934\u7684\u89c4\u5219\uff08compose-*\uff09"
	},
	"cli.help.exclude-rule": {
		en: "Do not run this rule, family or rules",
		zh: "\u4e0d\u8fd0\u884c\u8be5\u89c4\u5219\u3001\u7c7b\u522b\u6216\u8fd9\u4e9b\u89c4\u5219"
	},
	"cli.help.exclude": {
		en: "Paths that are not judged",
		zh: "\u4e0d\u68c0\u67e5\u7684\u8def\u5f84"
	},
	"cli.help.max-findings": {
		en: "Print at most so many, the worst first; the verdict is that of all",
		zh: "\u6700\u591a\u8f93\u51fa\u7684\u95ee\u9898\u6570\uff0c\u6700\u4e25\u91cd\u7684\u4f18\u5148\uff1b\u5224\u5b9a\u4ecd\u6309\u5168\u90e8\u95ee\u9898"
	},
	"cli.help.exit-zero": {
		en: "End with 0 where something blocks; what could not be done still ends with 2",
		zh: "\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\u65f6\u9000\u51fa\u7801\u4e5f\u4e3a 0\uff1b\u672a\u80fd\u5b8c\u6210\u68c0\u67e5\u65f6\u4ecd\u4e3a 2"
	},
	"cli.help.last": {
		en: "All that blocked the last run",
		zh: "\u4e0a\u6b21\u8fd0\u884c\u4e2d\u963b\u6b62\u7684\u5168\u90e8\u95ee\u9898"
	},
	"cli.help.reason": {
		en: "Why it may stay; reports print it",
		zh: "\u4fdd\u7559\u7684\u7406\u7531\uff0c\u62a5\u544a\u4f1a\u663e\u793a"
	},
	"cli.help.until": {
		en: "The last day it holds, as YYYY-MM-DD",
		zh: "\u6709\u6548\u671f\u7684\u6700\u540e\u4e00\u5929\uff0c\u683c\u5f0f YYYY-MM-DD"
	},
	"cli.help.all-rules": {
		en: "Also rules that are off by default, in one line a project",
		zh: "\u540c\u65f6\u542f\u7528\u9ed8\u8ba4\u5173\u95ed\u7684\u89c4\u5219\uff0c\u6bcf\u4e2a\u9879\u76ee\u53ea\u63d0\u4e00\u884c"
	},
	"cli.help.fail-on": {
		en: "Severity from which what warns blocks too; never: nothing blocks",
		zh: "\u8fbe\u5230\u8be5\u4e25\u91cd\u7a0b\u5ea6\u7684\u63d0\u9192\u4e5f\u4f1a\u963b\u6b62\uff1bnever \u8868\u793a\u90fd\u4e0d\u963b\u6b62"
	},
	"cli.help.all": {
		en: "Every finding by itself, however many",
		zh: "\u9010\u6761\u5217\u51fa\u5168\u90e8\u95ee\u9898\uff0c\u4e0d\u8bba\u591a\u5c11"
	},
	"cli.help.explain": {
		en: "Tell every finding in full, with what its rule says of itself",
		zh: "\u5b8c\u6574\u663e\u793a\u6bcf\u4e2a\u95ee\u9898\uff0c\u5e76\u9644\u4e0a\u89c4\u5219\u7684\u8bf4\u660e"
	},
	"cli.help.quiet": {
		en: "A line a finding, nothing else",
		zh: "\u6bcf\u4e2a\u95ee\u9898\u4e00\u884c\uff0c\u4e0d\u542b\u5176\u4ed6\u5185\u5bb9"
	},
	"cli.help.verbose": {
		en: "Also what warns, existed before or is accepted, in full",
		zh: "\u5b8c\u6574\u5217\u51fa\u63d0\u9192\u3001\u539f\u6709\u548c\u5df2\u63a5\u53d7\u7684\u95ee\u9898"
	},
	"cli.help.lang": {
		en: "Language of what people read; by the locale when absent",
		zh: "\u754c\u9762\u8bed\u8a00\uff0c\u9ed8\u8ba4\u6309\u7cfb\u7edf\u533a\u57df\u8bbe\u7f6e"
	},
	"cli.help.help": {
		en: "This help; after a command, its options",
		zh: "\u663e\u793a\u5e2e\u52a9\uff1b\u5199\u5728\u547d\u4ee4\u540e\u5219\u663e\u793a\u8be5\u547d\u4ee4\u7684\u9009\u9879"
	},
	"cli.help.version": {
		en: "The version",
		zh: "\u663e\u793a\u7248\u672c"
	}
});
// src/messages/details.ts
const detailSentences = () => ({
	"detail.EACCES": {
		en: "permission denied",
		zh: "\u6ca1\u6709\u6743\u9650"
	},
	"detail.EBUSY": {
		en: "another program holds it",
		zh: "\u6b63\u88ab\u5176\u4ed6\u7a0b\u5e8f\u5360\u7528"
	},
	"detail.EEXIST": {
		en: "something of that name is there already",
		zh: "\u5df2\u6709\u540c\u540d\u6587\u4ef6"
	},
	"detail.EINVAL": {
		en: "the system does not take that name or size",
		zh: "\u7cfb\u7edf\u4e0d\u63a5\u53d7\u6b64\u540d\u79f0\u6216\u5927\u5c0f"
	},
	"detail.EIO": {
		en: "the disk failed",
		zh: "\u78c1\u76d8\u8bfb\u5199\u51fa\u9519"
	},
	"detail.EISDIR": {
		en: "it is a folder",
		zh: "\u8fd9\u662f\u4e00\u4e2a\u76ee\u5f55"
	},
	"detail.ELOOP": {
		en: "it is a link, or links lead around in a circle",
		zh: "\u662f\u94fe\u63a5\uff0c\u6216\u94fe\u63a5\u5f62\u6210\u5faa\u73af"
	},
	"detail.EMFILE": {
		en: "too many files are open",
		zh: "\u6253\u5f00\u7684\u6587\u4ef6\u8fc7\u591a"
	},
	"detail.EFBIG": {
		en: "the file would be larger than the system allows",
		zh: "\u6587\u4ef6\u8d85\u51fa\u7cfb\u7edf\u5141\u8bb8\u7684\u5927\u5c0f"
	},
	"detail.ENAMETOOLONG": {
		en: "the name is too long",
		zh: "\u540d\u79f0\u8fc7\u957f"
	},
	"detail.ENOENT": {
		en: "there is no such file or folder",
		zh: "\u6ca1\u6709\u8fd9\u4e2a\u6587\u4ef6\u6216\u76ee\u5f55"
	},
	"detail.ENOMEM": {
		en: "the memory is used up",
		zh: "\u5185\u5b58\u4e0d\u8db3"
	},
	"detail.ENOSPC": {
		en: "the disk is full",
		zh: "\u78c1\u76d8\u5df2\u6ee1"
	},
	"detail.ENOTDIR": {
		en: "a part of the path is no folder",
		zh: "\u8def\u5f84\u4e2d\u6709\u4e00\u6bb5\u4e0d\u662f\u76ee\u5f55"
	},
	"detail.ENOTEMPTY": {
		en: "the folder is not empty",
		zh: "\u76ee\u5f55\u975e\u7a7a"
	},
	"detail.ENXIO": {
		en: "it is no regular file",
		zh: "\u4e0d\u662f\u666e\u901a\u6587\u4ef6"
	},
	"detail.EPERM": {
		en: "the system does not allow it",
		zh: "\u7cfb\u7edf\u4e0d\u5141\u8bb8"
	},
	"detail.EPIPE": {
		en: "the reader went away",
		zh: "\u8bfb\u53d6\u65b9\u5df2\u9000\u51fa"
	},
	"detail.EROFS": {
		en: "the disk is read-only",
		zh: "\u78c1\u76d8\u4e3a\u53ea\u8bfb"
	},
	"detail.ETXTBSY": {
		en: "it is a program that runs just now",
		zh: "\u8be5\u7a0b\u5e8f\u6b63\u5728\u8fd0\u884c"
	},
	"detail.JSON": {
		en: "it is no valid JSON",
		zh: "\u4e0d\u662f\u6709\u6548\u7684 JSON"
	},
	"detail.ALIAS_PROPS": {
		en: "an alias with a tag or anchor of its own",
		zh: "\u522b\u540d\u5e26\u6709\u81ea\u5df1\u7684\u6807\u7b7e\u6216\u951a\u70b9"
	},
	"detail.BAD_ALIAS": {
		en: "an alias (`*`) without a name that can be",
		zh: "\u522b\u540d\uff08`*`\uff09\u7684\u540d\u79f0\u65e0\u6548"
	},
	"detail.BAD_COLLECTION_TYPE": {
		en: "a tag that does not fit the value",
		zh: "\u6807\u7b7e\u4e0e\u503c\u4e0d\u7b26"
	},
	"detail.BAD_DIRECTIVE": {
		en: "a `%` line that YAML does not know",
		zh: "\u65e0\u6548\u7684 `%` \u6307\u4ee4\u884c"
	},
	"detail.BAD_DQ_ESCAPE": {
		en: "an escape with a backslash that YAML does not know",
		zh: "\u65e0\u6548\u7684\u53cd\u659c\u6760\u8f6c\u4e49"
	},
	"detail.BAD_INDENT": {
		en: "a line that is not indented as those that it belongs to",
		zh: "\u7f29\u8fdb\u4e0e\u540c\u7ea7\u7684\u884c\u4e0d\u4e00\u81f4"
	},
	"detail.BAD_PROP_ORDER": {
		en: "an anchor or tag in the wrong place",
		zh: "\u951a\u70b9\u6216\u6807\u7b7e\u7684\u4f4d\u7f6e\u4e0d\u5bf9"
	},
	"detail.BAD_SCALAR_START": {
		en: "a value that begins with a sign it cannot begin with: put it in quotes",
		zh: "\u503c\u4ee5\u4e0d\u5141\u8bb8\u7684\u7b26\u53f7\u5f00\u5934\uff0c\u8bf7\u52a0\u5f15\u53f7"
	},
	"detail.BLOCK_AS_IMPLICIT_KEY": {
		en: "a second `key: value` on one line",
		zh: "\u4e00\u884c\u4e2d\u6709\u4e24\u4e2a `key: value`"
	},
	"detail.BLOCK_IN_FLOW": {
		en: "a list or map by lines inside of brackets",
		zh: "\u62ec\u53f7\u5185\u51fa\u73b0\u6309\u884c\u4e66\u5199\u7684\u5217\u8868\u6216\u6620\u5c04"
	},
	"detail.DUPLICATE_KEY": {
		en: "a key that stands there twice",
		zh: "\u91cd\u590d\u7684\u952e"
	},
	"detail.KEY_OVER_1024_CHARS": {
		en: "a key of more than 1,024 characters",
		zh: "\u952e\u8d85\u8fc7 1,024 \u4e2a\u5b57\u7b26"
	},
	"detail.MISSING_CHAR": {
		en: "a quote, bracket or colon that is missing",
		zh: "\u7f3a\u5c11\u5f15\u53f7\u3001\u62ec\u53f7\u6216\u5192\u53f7"
	},
	"detail.MULTILINE_IMPLICIT_KEY": {
		en: "a key without a colon on its line",
		zh: "\u952e\u6240\u5728\u7684\u884c\u6ca1\u6709\u5192\u53f7"
	},
	"detail.MULTIPLE_ANCHORS": {
		en: "two anchors of one value",
		zh: "\u4e00\u4e2a\u503c\u6709\u4e24\u4e2a\u951a\u70b9"
	},
	"detail.MULTIPLE_DOCS": {
		en: "more than one document",
		zh: "\u4e0d\u6b62\u4e00\u4e2a\u6587\u6863"
	},
	"detail.MULTIPLE_TAGS": {
		en: "two tags of one value",
		zh: "\u4e00\u4e2a\u503c\u6709\u4e24\u4e2a\u6807\u7b7e"
	},
	"detail.NON_STRING_KEY": {
		en: "a key that is no text",
		zh: "\u952e\u4e0d\u662f\u6587\u672c"
	},
	"detail.NOT_UTF8": {
		en: "text that is not UTF-8",
		zh: "\u6587\u4ef6\u4e0d\u662f UTF-8 \u6587\u672c"
	},
	"detail.RESOURCE_EXHAUSTION": {
		en: "more than can be read",
		zh: "\u5185\u5bb9\u8fc7\u591a\uff0c\u65e0\u6cd5\u8bfb\u53d6"
	},
	"detail.TAB_AS_INDENT": {
		en: "a tab as indentation: use blanks",
		zh: "\u7528\u5236\u8868\u7b26\u7f29\u8fdb\uff0c\u8bf7\u6539\u7528\u7a7a\u683c"
	},
	"detail.TAG_RESOLVE_FAILED": {
		en: "a tag that is not known",
		zh: "\u65e0\u6cd5\u8bc6\u522b\u7684\u6807\u7b7e"
	},
	"detail.TOO_DEEP": {
		en: "nesting deeper than can be read safely",
		zh: "\u5d4c\u5957\u8fc7\u6df1\uff0c\u65e0\u6cd5\u5b89\u5168\u8bfb\u53d6"
	},
	"detail.UNEXPECTED_TOKEN": {
		en: "something where the value should have ended",
		zh: "\u503c\u672c\u5e94\u7ed3\u675f\uff0c\u540e\u9762\u5374\u8fd8\u6709\u5185\u5bb9"
	}
});
// src/messages/filtered.ts
const filteredSentences = () => ({
	"report.filtered": {
		en: "Looked like a secret and is none: {list}",
		zh: "\u5f62\u4f3c\u5bc6\u94a5\u4f46\u5e76\u4e0d\u662f\uff1a{list}"
	},
	"report.filtered-count": {
		en: "{what} ({count})",
		zh: "{what}\uff08{count}\uff09"
	},
	"filtered.placeholder": {
		en: "placeholder",
		zh: "\u5360\u4f4d\u7b26"
	},
	"filtered.example": {
		en: "example from documentation",
		zh: "\u6587\u6863\u4e2d\u7684\u793a\u4f8b"
	},
	"filtered.reference": {
		en: "reference to a value kept elsewhere",
		zh: "\u5bf9\u522b\u5904\u53d6\u503c\u7684\u5f15\u7528"
	},
	"filtered.expression": {
		en: "expression",
		zh: "\u8868\u8fbe\u5f0f"
	},
	"filtered.name": {
		en: "repeats its name",
		zh: "\u4e0e\u540d\u79f0\u76f8\u540c"
	},
	"filtered.path": {
		en: "path",
		zh: "\u8def\u5f84"
	},
	"filtered.address": {
		en: "address",
		zh: "\u5730\u5740"
	},
	"filtered.notation": {
		en: "version, date, format or algorithm",
		zh: "\u7248\u672c\u3001\u65e5\u671f\u3001\u683c\u5f0f\u6216\u7b97\u6cd5"
	},
	"filtered.prose": {
		en: "sentence or label",
		zh: "\u8bed\u53e5\u6216\u6807\u7b7e"
	},
	"filtered.words": {
		en: "made of words",
		zh: "\u7531\u666e\u901a\u5355\u8bcd\u7ec4\u6210"
	},
	"filtered.cheap": {
		en: "guessable password of a test",
		zh: "\u6d4b\u8bd5\u4e2d\u7684\u5f31\u53e3\u4ee4"
	},
	"filtered.short": {
		en: "too short",
		zh: "\u8fc7\u77ed"
	},
	"filtered.few-distinct": {
		en: "repeats a few characters",
		zh: "\u53ea\u91cd\u590d\u5c11\u6570\u51e0\u4e2a\u5b57\u7b26"
	},
	"filtered.low-entropy": {
		en: "not random enough",
		zh: "\u968f\u673a\u6027\u4e0d\u8db3"
	},
	"filtered.structure": {
		en: "wrong checksum or structure",
		zh: "\u6821\u9a8c\u548c\u6216\u7ed3\u6784\u4e0d\u7b26"
	},
	"filtered.base64-blob": {
		en: "part of a base64 blob",
		zh: "\u5c5e\u4e8e base64 \u6570\u636e\u7684\u4e00\u90e8\u5206"
	},
	"filtered.encoded": {
		en: "judged once decoded",
		zh: "\u5df2\u6309\u89e3\u7801\u540e\u7684\u5185\u5bb9\u5224\u65ad"
	},
	"filtered.no-context": {
		en: "nothing around it says that it is one",
		zh: "\u524d\u540e\u6587\u672a\u8868\u660e\u5b83\u662f\u5bc6\u94a5"
	}
});
// src/messages/import.ts
const importSentences = () => ({
	"cli.help.import": {
		en: "Carry settings of gitleaks, detect-secrets, Trivy, KICS and dclint over into .stackgate.yml, and say what could not be",
		zh: "\u628a gitleaks\u3001detect-secrets\u3001Trivy\u3001KICS \u548c dclint \u7684\u8bbe\u7f6e\u8fc1\u79fb\u5230 .stackgate.yml\uff0c\u5e76\u8bf4\u660e\u54ea\u4e9b\u65e0\u6cd5\u8fc1\u79fb"
	},
	"error.import-unknown": {
		en: "Expected a settings file of another tool but found `{path}`: these names are known: {expected}.",
		zh: "\u5e94\u4e3a\u5176\u4ed6\u5de5\u5177\u7684\u8bbe\u7f6e\u6587\u4ef6\uff0c\u5b9e\u9645\u4e3a `{path}`\uff1a\u53ef\u8bc6\u522b\u7684\u6587\u4ef6\u540d\u6709 {expected}\u3002"
	},
	"error.import-nothing": {
		en: "Expected settings of another tool at the top of the repository but found none of {expected}.",
		zh: "\u4ed3\u5e93\u9876\u5c42\u5e94\u6709\u5176\u4ed6\u5de5\u5177\u7684\u8bbe\u7f6e\u6587\u4ef6\uff0c\u4f46\u6ca1\u6709\u627e\u5230\u4ee5\u4e0b\u4efb\u4f55\u4e00\u4e2a\uff1a{expected}\u3002"
	},
	"error.import-syntax": {
		en: "{place}: expected {format} but found something else, so nothing was carried over",
		zh: "{place}\uff1a\u5e94\u4e3a {format}\uff0c\u5b9e\u9645\u4e0d\u662f\uff0c\u672a\u8fc1\u79fb\u4efb\u4f55\u8bbe\u7f6e"
	},
	"cli.import": {
		en: "{path}: {count} carried over, {rest} not",
		zh: "{path}\uff1a\u5df2\u8fc1\u79fb {count} \u9879\uff0c{rest} \u9879\u672a\u8fc1\u79fb"
	},
	"cli.import.carried": {
		en: "{place}: {setting} is now: {found}",
		zh: "{place}\uff1a{setting} \u73b0\u4e3a\uff1a{found}"
	},
	"cli.import.left.all-paths": {
		en: "{place}: {setting} was not carried over: `{found}` fits every file, or too many for one exception",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a`{found}` \u5339\u914d\u6240\u6709\u6587\u4ef6\uff0c\u6216\u8303\u56f4\u592a\u5bbd\uff0c\u4e0d\u5b9c\u4f5c\u4e3a\u4e00\u6761\u4f8b\u5916"
	},
	"cli.import.left.commits": {
		en: "{place}: {setting} was not carried over: stackgate accepts findings, never whole commits",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1astackgate \u53ea\u63a5\u53d7\u5355\u4e2a\u95ee\u9898\uff0c\u4e0d\u63a5\u53d7\u6574\u4e2a\u63d0\u4ea4"
	},
	"cli.import.left.expired": {
		en: "{place}: {setting} was not carried over: it ended on {found}",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u5df2\u4e8e {found} \u5230\u671f"
	},
	"cli.import.left.gone": {
		en: "{place}: {setting} was not carried over: stackgate finds no such secret there",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1astackgate \u5728\u8be5\u5904\u6ca1\u6709\u53d1\u73b0\u8fd9\u6837\u7684\u5bc6\u94a5"
	},
	"cli.import.left.no-counterpart": {
		en: "{place}: {setting} was not carried over: stackgate has no such setting",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1astackgate \u6ca1\u6709\u5bf9\u5e94\u7684\u8bbe\u7f6e"
	},
	"cli.import.left.not-ours": {
		en: "{place}: {setting} was not carried over: stackgate does not look for this",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1astackgate \u4e0d\u68c0\u67e5\u8fd9\u4e00\u7c7b\u95ee\u9898"
	},
	"cli.import.left.other-file": {
		en: "{place}: {setting} was not carried over: import the file that it names by itself",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u9700\u5355\u72ec\u5bfc\u5165\u5b83\u6307\u5411\u7684\u6587\u4ef6"
	},
	"cli.import.left.other-rule": {
		en: "{place}: {setting} was not carried over: no rule of stackgate is known to be `{found}`",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u6ca1\u6709\u4e0e `{found}` \u5bf9\u5e94\u7684 stackgate \u89c4\u5219"
	},
	"cli.import.left.other-secret": {
		en: "{place}: {setting} was not carried over: what stands there now is another finding",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u8be5\u5904\u73b0\u5728\u662f\u53e6\u4e00\u4e2a\u95ee\u9898"
	},
	"cli.import.left.path-pattern": {
		en: "{place}: {setting} was not carried over: `{found}` cannot be written as a glob that fits no more",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a`{found}` \u65e0\u6cd5\u5199\u6210\u8303\u56f4\u4e0d\u66f4\u5bbd\u7684 glob"
	},
	"cli.import.left.pattern": {
		en: "{place}: {setting} was not carried over: its pattern is none that RE2 matches within a line",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u5176\u6b63\u5219\u4e0d\u80fd\u7531 RE2 \u5728\u4e00\u884c\u5185\u5339\u914d"
	},
	"cli.import.left.real": {
		en: "{place}: {setting} was not carried over: it is marked as a real secret; have it revoked",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u5b83\u88ab\u6807\u8bb0\u4e3a\u771f\u5b9e\u5bc6\u94a5\uff0c\u5e94\u4e88\u540a\u9500"
	},
	"cli.import.left.script": {
		en: "{place}: {setting} was not carried over: it is a program, and stackgate runs nothing that a repository brings",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u5b83\u662f\u7a0b\u5e8f\uff0cstackgate \u4e0d\u8fd0\u884c\u4ed3\u5e93\u81ea\u5e26\u7684\u4efb\u4f55\u5185\u5bb9"
	},
	"cli.import.left.secret-inside": {
		en: "{place}: {setting} was not carried over: there is a key in it",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u5176\u4e2d\u542b\u6709\u5bc6\u94a5"
	},
	"cli.import.left.set-already": {
		en: "{place}: {setting} was not carried over: the policy has an entry for this already",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u7b56\u7565\u4e2d\u5df2\u6709\u5bf9\u5e94\u6761\u76ee"
	},
	"cli.import.left.severities": {
		en: "{place}: {setting} was not carried over: severities of stackgate are other ones; see fail-on and gates",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1astackgate \u7684\u4e25\u91cd\u7a0b\u5ea6\u5212\u5206\u4e0d\u540c\uff1b\u53c2\u89c1 fail-on \u548c gates"
	},
	"cli.import.left.shape": {
		en: "{place}: {setting} was not carried over: it is not written as its format says",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u5199\u6cd5\u4e0d\u7b26\u5408\u5176\u683c\u5f0f"
	},
	"cli.import.left.together": {
		en: "{place}: {setting} was not carried over: conditions that must hold together would accept more one by one",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u987b\u540c\u65f6\u6210\u7acb\u7684\u6761\u4ef6\u82e5\u9010\u4e2a\u8fc1\u79fb\uff0c\u653e\u8fc7\u7684\u4f1a\u66f4\u591a"
	},
	"cli.import.left.values": {
		en: "{place}: {setting} was not carried over: values and hashes are no exceptions here; accept each finding by its fingerprint",
		zh: "{place}\uff1a{setting} \u672a\u8fc1\u79fb\uff1a\u6b64\u5904\u4e0d\u6309\u503c\u6216\u54c8\u5e0c\u8bbe\u7f6e\u4f8b\u5916\uff1b\u9700\u6309\u6307\u7eb9\u9010\u4e2a\u63a5\u53d7"
	}
});
// src/messages/merge.ts
const mergeSentences = () => ({
	"problem.merge-unreadable": {
		en: "The report could not be read ({detail}).",
		zh: "\u65e0\u6cd5\u8bfb\u53d6\u8be5\u62a5\u544a\uff08{detail}\uff09\u3002"
	},
	"problem.merge-too-large": {
		en: "The report was not read: it is larger than {most} MB, or all of them together are larger than {all} MB.",
		zh: "\u672a\u8bfb\u53d6\u8be5\u62a5\u544a\uff1a\u5b83\u8d85\u8fc7 {most} MB\uff0c\u6216\u5168\u90e8\u62a5\u544a\u5408\u8ba1\u8d85\u8fc7 {all} MB\u3002"
	},
	"problem.merge-cut": {
		en: "The report is damaged: its JSON ends too early or is none ({count} characters).",
		zh: "\u62a5\u544a\u5df2\u635f\u574f\uff1aJSON \u63d0\u524d\u7ed3\u675f\u6216\u4e0d\u662f JSON\uff08{count} \u4e2a\u5b57\u7b26\uff09\u3002"
	},
	"problem.merge-no-report": {
		en: "This is no JSON report of stackgate: `{place}` is not as schema/report.json has it ({rule}).",
		zh: "\u8fd9\u4e0d\u662f stackgate \u7684 JSON \u62a5\u544a\uff1a`{place}` \u4e0d\u7b26\u5408 schema/report.json\uff08{rule}\uff09\u3002"
	},
	"problem.merge-merged": {
		en: "This report was merged already: give the reports that it was merged from.",
		zh: "\u8fd9\u4efd\u62a5\u544a\u5df2\u7ecf\u662f\u5408\u5e76\u7ed3\u679c\uff1a\u8bf7\u7ed9\u51fa\u5408\u5e76\u524d\u7684\u5404\u4efd\u62a5\u544a\u3002"
	},
	"problem.merge-findings-cut": {
		en: "The report does not hold all findings (`max-findings`): scan without that, and give it to `stackgate merge`.",
		zh: "\u62a5\u544a\u6ca1\u6709\u5305\u542b\u5168\u90e8\u95ee\u9898\uff08`max-findings`\uff09\uff1a\u626b\u63cf\u65f6\u4e0d\u8981\u7528\u5b83\uff0c\u6539\u5728 `stackgate merge` \u4e2d\u7ed9\u51fa\u3002"
	},
	"problem.merge-other-version": {
		en: "The report was made by stackgate {found} with the rules {foundRules}, and this is stackgate {expected} with the rules {expectedRules}.",
		zh: "\u62a5\u544a\u7531 stackgate {found}\uff08\u89c4\u5219 {foundRules}\uff09\u751f\u6210\uff0c\u5f53\u524d\u4e3a stackgate {expected}\uff08\u89c4\u5219 {expectedRules}\uff09\u3002"
	},
	"problem.merge-other-policy": {
		en: "The report was made with another policy or other options than `{other}`.",
		zh: "\u62a5\u544a\u6240\u7528\u7684\u7b56\u7565\u6216\u9009\u9879\u4e0e `{other}` \u4e0d\u540c\u3002"
	},
	"problem.merge-other-scope": {
		en: "The report is of another tree, or of a history with other refs, than `{other}`.",
		zh: "\u62a5\u544a\u68c0\u67e5\u7684\u76ee\u5f55\u6811\u6216\u5386\u53f2\uff08\u5f15\u7528\uff09\u4e0e `{other}` \u4e0d\u540c\u3002"
	},
	"problem.merge-other-total": {
		en: "The report is of shard {index} of {found}, and {expected} shards were expected.",
		zh: "\u62a5\u544a\u662f {found} \u7247\u4e2d\u7684\u7b2c {index} \u7247\uff0c\u9884\u671f\u4e3a {expected} \u7247\u3002"
	},
	"problem.merge-other-language": {
		en: "The sentences of the report are in another language than those of `{other}`.",
		zh: "\u62a5\u544a\u7684\u8bed\u8a00\u4e0e `{other}` \u4e0d\u540c\u3002"
	},
	"problem.merge-not-sharded": {
		en: "The report is of a whole scan, and `{other}` of the same repository is of a shard: a scan that failed leaves such a report.",
		zh: "\u62a5\u544a\u6765\u81ea\u672a\u5206\u7247\u7684\u626b\u63cf\uff0c\u800c\u540c\u4e00\u4ed3\u5e93\u7684 `{other}` \u662f\u5206\u7247\u62a5\u544a\uff1a\u5931\u8d25\u7684\u626b\u63cf\u4f1a\u7559\u4e0b\u8fd9\u6837\u7684\u62a5\u544a\u3002"
	},
	"problem.merge-twice": {
		en: "The report and `{other}` are of the same scan and say different things (shard {index} of {total}).",
		zh: "\u8be5\u62a5\u544a\u4e0e `{other}` \u5c5e\u4e8e\u540c\u4e00\u6b21\u626b\u63cf\u4f46\u5185\u5bb9\u4e0d\u540c\uff08\u7b2c {index} \u7247\uff0c\u5171 {total} \u7247\uff09\u3002"
	},
	"problem.merge-missing": {
		en: "No report of shard {missing} of {total}.",
		zh: "\u7f3a\u5c11\u7b2c {missing} \u7247\u7684\u62a5\u544a\uff08\u5171 {total} \u7247\uff09\u3002"
	},
	"problem.merge-none": {
		en: "No report of this repository.",
		zh: "\u6ca1\u6709\u8be5\u4ed3\u5e93\u7684\u62a5\u544a\u3002"
	},
	"problem.merge-unnamed": {
		en: "The report names no repository, and there are reports of others: scan with `--repository OWNER/NAME`.",
		zh: "\u62a5\u544a\u6ca1\u6709\u5199\u660e\u4ed3\u5e93\uff0c\u800c\u540c\u65f6\u6709\u5176\u4ed6\u4ed3\u5e93\u7684\u62a5\u544a\uff1a\u626b\u63cf\u65f6\u8bf7\u52a0 `--repository OWNER/NAME`\u3002"
	},
	"error.cli-expect": {
		en: "Expected `{place}` to be OWNER/NAME, or OWNER/NAME and a number of shards, but found `{found}`.",
		zh: "`{place}` \u5e94\u4e3a OWNER/NAME\uff0c\u6216 OWNER/NAME \u52a0\u5206\u7247\u6570\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-expect-read": {
		en: "Cannot read `{path}`, which names the repositories ({detail}).",
		zh: "\u65e0\u6cd5\u8bfb\u53d6\u5217\u51fa\u4ed3\u5e93\u7684\u6587\u4ef6 `{path}`\uff08{detail}\uff09\u3002"
	},
	"error.cli-merge-path": {
		en: "Expected `{path}` to be a report or a folder of reports but that could not be read ({detail}).",
		zh: "`{path}` \u5e94\u4e3a\u62a5\u544a\u6216\u5b58\u653e\u62a5\u544a\u7684\u6587\u4ef6\u5939\uff0c\u4f46\u65e0\u6cd5\u8bfb\u53d6\uff08{detail}\uff09\u3002"
	},
	"error.cli-merge-empty": {
		en: "Expected JSON reports in `{path}` but found none.",
		zh: "`{path}` \u4e2d\u5e94\u6709 JSON \u62a5\u544a\uff0c\u4f46\u4e00\u4efd\u4e5f\u6ca1\u6709\u3002"
	},
	"error.cli-merge-many": {
		en: "Expected at most {most} reports but found more.",
		zh: "\u62a5\u544a\u6700\u591a {most} \u4efd\uff0c\u5b9e\u9645\u66f4\u591a\u3002"
	}
});
// src/messages/policy.ts
const policySentences = () => ({
	"error.config-yaml": {
		en: "{place}: expected YAML but found {detail}",
		zh: "{place}\uff1a\u5e94\u4e3a YAML\uff0c\u5b9e\u9645\uff1a{detail}"
	},
	"error.config-size": {
		en: "{place}: expected a policy of at most 1 MB but found {found} characters",
		zh: "{place}\uff1a\u7b56\u7565\u5e94\u4e0d\u8d85\u8fc7 1 MB\uff0c\u5b9e\u9645\u6709 {found} \u4e2a\u5b57\u7b26"
	},
	"error.config-alias": {
		en: "{place}: expected the value itself but found an alias (`*name`): write it out",
		zh: "{place}\uff1a\u5e94\u76f4\u63a5\u5199\u51fa\u503c\uff0c\u5b9e\u9645\u4e3a\u522b\u540d\uff08`*name`\uff09"
	},
	"error.config-key": {
		en: "{place}: expected a key that is a word",
		zh: "{place}\uff1a\u952e\u5e94\u4e3a\u4e00\u4e2a\u8bcd"
	},
	"error.config-unknown-key": {
		en: "{place}: expected one of {expected} but found the key `{found}`",
		zh: "{place}\uff1a\u952e\u5e94\u4e3a {expected} \u4e4b\u4e00\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-unknown-key-suggest": {
		en: "{place}: expected one of {expected} but found the key `{found}`; did you mean `{suggestion}`?",
		zh: "{place}\uff1a\u952e\u5e94\u4e3a {expected} \u4e4b\u4e00\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.config-missing-key": {
		en: "{place}: expected the key `{expected}` here",
		zh: "{place}\uff1a\u6b64\u5904\u7f3a\u5c11\u952e `{expected}`"
	},
	"error.config-allow-all": {
		en: "{place}: expected an exception to name a `fingerprint`, `rule` or `path`; this one would accept everything",
		zh: "{place}\uff1a\u4f8b\u5916\u5e94\u6307\u660e `fingerprint`\u3001`rule` \u6216 `path`\uff1b\u8fd9\u4e00\u6761\u4f1a\u63a5\u53d7\u6240\u6709\u95ee\u9898"
	},
	"error.config-allow-problem": {
		en: "{place}: expected an exception for a `problem` to name its `path`, and no `fingerprint` or `rule`",
		zh: "{place}\uff1a\u9488\u5bf9 `problem` \u7684\u4f8b\u5916\u5e94\u6307\u660e `path`\uff0c\u4e14\u4e0d\u542b `fingerprint` \u6216 `rule`"
	},
	"error.config-choice": {
		en: "{place}: expected `{key}` to be one of {expected} but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a {expected} \u4e4b\u4e00\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-choice-suggest": {
		en: "{place}: expected `{key}` to be one of {expected} but found `{found}`; did you mean `{suggestion}`?",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a {expected} \u4e4b\u4e00\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.config-rule": {
		en: "{place}: expected the id of a rule or a family but found `{found}`: stackgate rules lists them",
		zh: "{place}\uff1a\u5e94\u4e3a\u89c4\u5219 ID \u6216\u7c7b\u522b\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1a\u8fd0\u884c stackgate rules \u67e5\u770b"
	},
	"error.config-rule-suggest": {
		en: "{place}: expected the id of a rule or a family but found `{found}`; did you mean `{suggestion}`?",
		zh: "{place}\uff1a\u5e94\u4e3a\u89c4\u5219 ID \u6216\u7c7b\u522b\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.config-type-array": {
		en: "{place}: expected `{key}` to be a list but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a\u5217\u8868\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-type-object": {
		en: "{place}: expected `{key}` to be a mapping but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a\u6620\u5c04\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-type-string": {
		en: "{place}: expected `{key}` to be text but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a\u6587\u672c\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-type-boolean": {
		en: "{place}: expected `{key}` to be true or false but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a true \u6216 false\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-type-integer": {
		en: "{place}: expected `{key}` to be a whole number but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a\u6574\u6570\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-number": {
		en: "{place}: expected `{key}` to be a whole number of at least 1 but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u4e3a\u4e0d\u5c0f\u4e8e 1 \u7684\u6574\u6570\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-empty-list": {
		en: "{place}: expected `{key}` to list something but found nothing",
		zh: "{place}\uff1a`{key}` \u81f3\u5c11\u5e94\u6709\u4e00\u9879\uff0c\u5b9e\u9645\u4e3a\u7a7a"
	},
	"error.config-text": {
		en: "{place}: expected `{key}` to be a word or a sentence but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u6709\u5185\u5bb9\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-shape": {
		en: "{place}: expected `{key}` to look like {expected} but found `{found}`",
		zh: "{place}\uff1a`{key}` \u5e94\u5f62\u5982 {expected}\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-no-rules": {
		en: "{place}: expected at least one rule to stay on but found none",
		zh: "{place}\uff1a\u81f3\u5c11\u5e94\u4fdd\u7559\u4e00\u6761\u89c4\u5219\uff0c\u5b9e\u9645\u5168\u90e8\u5173\u95ed"
	},
	"error.config-glob": {
		en: "{place}: expected a glob with at most three `*` in a part of the path, three `**` and three braces but found `{found}`",
		zh: "{place}\uff1a\u6bcf\u6bb5\u8def\u5f84\u6700\u591a\u542b\u4e09\u4e2a `*`\uff0c\u6574\u4f53\u6700\u591a\u542b\u4e09\u4e2a `**` \u548c\u4e09\u7ec4\u82b1\u62ec\u53f7\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.flag-glob": {
		en: "Expected `exclude` to be a glob with at most three `*` in a part of the path and three `**` but found `{found}`.",
		zh: "`exclude` \u6bcf\u6bb5\u8def\u5f84\u6700\u591a\u542b\u4e09\u4e2a `*`\uff0c\u6574\u4f53\u6700\u591a\u542b\u4e09\u4e2a `**`\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.config-excludes-all": {
		en: "{place}: expected `exclude` to leave something to look at but found `{found}`, which every path fits",
		zh: "{place}\uff1a`exclude` \u5e94\u7559\u4e0b\u53ef\u68c0\u67e5\u7684\u5185\u5bb9\uff0c\u5b9e\u9645\u7684 `{found}` \u4f1a\u6392\u9664\u6240\u6709\u8def\u5f84"
	},
	"error.config-rule-twice": {
		en: "{place}: expected a new rule id but `{found}` exists already",
		zh: "{place}\uff1a\u5e94\u4e3a\u65b0\u7684\u89c4\u5219 ID\uff0c\u4f46 `{found}` \u5df2\u5b58\u5728"
	},
	"error.config-pattern": {
		en: "{place}: expected the pattern of {rule} to be a regular expression in RE2's syntax that matches some text but found: {detail}",
		zh: "{place}\uff1a{rule} \u7684 pattern \u5e94\u4e3a RE2 \u8bed\u6cd5\u7684\u6b63\u5219\u8868\u8fbe\u5f0f\uff0c\u4e14\u4e0d\u5339\u914d\u7a7a\u6587\u672c\uff0c\u5b9e\u9645\uff1a{detail}"
	},
	"error.config-group": {
		en: "{place}: expected `secret-group` of {rule} to be at most {expected}, the groups of its pattern, but found {found}",
		zh: "{place}\uff1a{rule} \u7684 `secret-group` \u6700\u5927\u4e3a {expected}\uff08pattern \u7684\u5206\u7ec4\u6570\uff09\uff0c\u5b9e\u9645\u4e3a {found}"
	},
	"error.config-extends-name": {
		en: "{place}: expected `extends` to name a file from the top of the repository, or org/repo/path@COMMIT with a full commit id, but found `{found}`",
		zh: "{place}\uff1a`extends` \u5e94\u4e3a\u76f8\u5bf9\u4ed3\u5e93\u9876\u5c42\u7684\u6587\u4ef6\uff0c\u6216\u5e26\u5b8c\u6574\u63d0\u4ea4 ID \u7684 org/repo/path@COMMIT\uff0c\u5b9e\u9645\u4e3a `{found}`"
	},
	"error.config-extends-missing": {
		en: "{place}: expected `{found}` to be a file of the repository but there is none",
		zh: "{place}\uff1a`{found}` \u5e94\u4e3a\u4ed3\u5e93\u4e2d\u7684\u6587\u4ef6\uff0c\u4f46\u4e0d\u5b58\u5728"
	},
	"error.config-extends-circle": {
		en: "{place}: `{found}` extends itself, or extends too many files",
		zh: "{place}\uff1a`{found}` \u5f15\u7528\u4e86\u81ea\u8eab\uff0c\u6216\u5f15\u7528\u7684\u6587\u4ef6\u8fc7\u591a\uff08`extends`\uff09"
	},
	"error.config-extends-foreign": {
		en: "{place}: `{found}` extends other files itself, which is not followed into another repository",
		zh: "{place}\uff1a`{found}` \u81ea\u8eab\u4e5f\u7528 `extends` \u5f15\u7528\u5176\u4ed6\u6587\u4ef6\uff1b\u4e0d\u652f\u6301\u8de8\u4ed3\u5e93\u7684\u591a\u7ea7\u5f15\u7528"
	},
	"error.flag-rule": {
		en: "Expected `{flag}` to name a rule, a family, or several rules as compose-* does, but found `{found}`: stackgate rules lists them.",
		zh: "`{flag}` \u5e94\u4e3a\u89c4\u5219 ID\u3001\u7c7b\u522b\uff0c\u6216 compose-* \u8fd9\u6837\u7684\u4e00\u7ec4\u89c4\u5219\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1a\u8fd0\u884c stackgate rules \u67e5\u770b\u5168\u90e8\u89c4\u5219\u3002"
	},
	"error.flag-rule-suggest": {
		en: "Expected `{flag}` to name a rule or a family but found `{found}`; did you mean `{suggestion}`?",
		zh: "`{flag}` \u5e94\u4e3a\u89c4\u5219 ID \u6216\u7c7b\u522b\uff0c\u5b9e\u9645\u4e3a `{found}`\uff1b\u662f\u5426\u60f3\u5199 `{suggestion}`\uff1f"
	},
	"error.flag-no-rules": {
		en: "Expected at least one rule to run but `rule`, `exclude-rule` and the policy leave none.",
		zh: "\u81f3\u5c11\u5e94\u8fd0\u884c\u4e00\u6761\u89c4\u5219\uff0c\u4f46 `rule`\u3001`exclude-rule` \u548c\u7b56\u7565\u672a\u7559\u4e0b\u4efb\u4f55\u89c4\u5219\u3002"
	},
	"error.baseline-json": {
		en: "{place}: expected a baseline as `stackgate baseline` writes it but this is no JSON",
		zh: "{place}\uff1a\u5e94\u4e3a `stackgate baseline` \u5199\u51fa\u7684\u57fa\u7ebf\uff0c\u4f46\u4e0d\u662f JSON"
	},
	"error.baseline-shape": {
		en: "{place}: expected a baseline as `stackgate baseline` writes it, with \"version\": 1 and \"findings\"",
		zh: "{place}\uff1a\u5e94\u4e3a `stackgate baseline` \u5199\u51fa\u7684\u57fa\u7ebf\uff0c\u542b \"version\": 1 \u548c \"findings\""
	},
	"error.baseline-entry": {
		en: "{place}: expected each entry to have `rule`, `path` and `fingerprint` but entry {found} has not",
		zh: "{place}\uff1a\u6bcf\u4e00\u9879\u90fd\u5e94\u6709 `rule`\u3001`path` \u548c `fingerprint`\uff0c\u7b2c {found} \u9879\u4e0d\u7b26"
	},
	"policy.in-baseline": {
		en: "recorded in {path}",
		zh: "\u5df2\u8bb0\u5f55\u5728 {path}"
	},
	"notice.new-exception": {
		en: "new exception for {rule}: {reason}",
		zh: "\u65b0\u7684\u4f8b\u5916\uff08{rule}\uff09\uff1a{reason}"
	},
	"notice.new-exception-until": {
		en: "new exception for {rule}: {reason} (until {until})",
		zh: "\u65b0\u7684\u4f8b\u5916\uff08{rule}\uff09\uff1a{reason}\uff08\u6709\u6548\u671f\u81f3 {until}\uff09"
	},
	"notice.new-exception-waits": {
		en: "new exception for {rule}: {reason}; it counts once it is in the base",
		zh: "\u65b0\u7684\u4f8b\u5916\uff08{rule}\uff09\uff1a{reason}\uff1b\u8fdb\u5165\u57fa\u51c6\u540e\u624d\u751f\u6548"
	},
	"notice.new-exception-waits-until": {
		en: "new exception for {rule}: {reason} (until {until}); it counts once it is in the base",
		zh: "\u65b0\u7684\u4f8b\u5916\uff08{rule}\uff09\uff1a{reason}\uff08\u6709\u6548\u671f\u81f3 {until}\uff09\uff1b\u8fdb\u5165\u57fa\u51c6\u540e\u624d\u751f\u6548"
	},
	"notice.expired": {
		en: "this exception ended on {until} and accepts nothing any more: renew it or take it out",
		zh: "\u6b64\u4f8b\u5916\u5df2\u4e8e {until} \u5230\u671f\uff0c\u4e0d\u518d\u751f\u6548\uff1a\u7eed\u671f\u6216\u5220\u9664"
	},
	"notice.unused": {
		en: "this exception accepts nothing: take it out",
		zh: "\u6b64\u4f8b\u5916\u6ca1\u6709\u5bf9\u5e94\u7684\u95ee\u9898\uff1a\u5e94\u4e88\u5220\u9664"
	},
	"notice.unused-baseline": {
		en: "{count} entries are of nothing that is here any more: stackgate baseline writes it anew",
		zh: "{count} \u6761\u8bb0\u5f55\u5df2\u6ca1\u6709\u5bf9\u5e94\u7684\u95ee\u9898\uff1a\u8fd0\u884c stackgate baseline \u91cd\u65b0\u751f\u6210"
	},
	"notice.malformed.marker": {
		en: "expected the comment to be stackgate:allow RULE -- reason; as it is, it accepts nothing",
		zh: "\u6ce8\u91ca\u5e94\u5199\u4f5c stackgate:allow RULE -- \u7406\u7531\uff1b\u73b0\u5728\u7684\u5199\u6cd5\u4e0d\u8d77\u4f5c\u7528"
	},
	"notice.malformed.rule": {
		en: "expected stackgate:allow RULE -- reason but found no rule id; as it is, it accepts nothing",
		zh: "\u5e94\u5199\u4f5c stackgate:allow RULE -- \u7406\u7531\uff0c\u4f46\u7f3a\u5c11\u89c4\u5219 ID\uff1b\u73b0\u5728\u7684\u5199\u6cd5\u4e0d\u8d77\u4f5c\u7528"
	},
	"notice.malformed.reason": {
		en: "expected stackgate:allow RULE -- reason but found no reason; as it is, it accepts nothing",
		zh: "\u5e94\u5199\u4f5c stackgate:allow RULE -- \u7406\u7531\uff0c\u4f46\u7f3a\u5c11\u7406\u7531\uff1b\u73b0\u5728\u7684\u5199\u6cd5\u4e0d\u8d77\u4f5c\u7528"
	},
	"notice.malformed.until": {
		en: "expected stackgate:allow RULE -- reason (until YYYY-MM-DD) but found no such day; as it is, it accepts nothing",
		zh: "\u5e94\u5199\u4f5c stackgate:allow RULE -- \u7406\u7531 (until YYYY-MM-DD)\uff0c\u4f46\u65e5\u671f\u65e0\u6548\uff1b\u73b0\u5728\u7684\u5199\u6cd5\u4e0d\u8d77\u4f5c\u7528"
	},
	"notice.malformed.unknown": {
		en: "expected the id of a rule after stackgate:allow but `{rule}` is none; as it is, it accepts nothing",
		zh: "stackgate:allow \u4e4b\u540e\u5e94\u4e3a\u89c4\u5219 ID\uff0c\u4f46\u6ca1\u6709\u89c4\u5219 `{rule}`\uff1b\u73b0\u5728\u7684\u5199\u6cd5\u4e0d\u8d77\u4f5c\u7528"
	},
	"notice.elsewhere": {
		en: "the rules of {name} are judged in CI: they are not read here",
		zh: "{name} \u7684\u89c4\u5219\u7531 CI \u5224\u5b9a\uff1a\u6b64\u5904\u4e0d\u4f1a\u8bfb\u53d6"
	},
	"notice.policy-invalid": {
		en: "the policy that the change brings cannot be used: {reason}",
		zh: "\u6539\u52a8\u4e2d\u7684\u7b56\u7565\u65e0\u6cd5\u4f7f\u7528\uff1a{reason}"
	},
	"notice.cut": {
		en: "{count} more findings are not printed (max-findings); the verdict is that of all",
		zh: "\u53e6\u6709 {count} \u4e2a\u95ee\u9898\u672a\u8f93\u51fa\uff08max-findings\uff09\uff1b\u5224\u5b9a\u4ecd\u6309\u5168\u90e8\u95ee\u9898"
	},
	"notice.exit-zero": {
		en: "the exit code is 0 all the same (exit-zero)",
		zh: "\u9000\u51fa\u7801\u4ecd\u4e3a 0\uff08exit-zero\uff09"
	},
	"problem.custom-rule-slow": {
		en: "not matched by the rule {rule}: its pattern fits this file too often to look at it all",
		zh: "\u89c4\u5219 {rule} \u672a\u80fd\u68c0\u67e5\u5b8c\uff1a\u5176 pattern \u5728\u6b64\u6587\u4ef6\u4e2d\u5339\u914d\u8fc7\u591a"
	}
});
// src/messages/report.ts
const reportSentences = () => ({
	"report.comma": {
		en: ", ",
		zh: "\uff0c"
	},
	"report.severity.critical": {
		en: "critical",
		zh: "\u4e25\u91cd"
	},
	"report.severity.high": {
		en: "high",
		zh: "\u9ad8\u5371"
	},
	"report.severity.medium": {
		en: "medium",
		zh: "\u4e2d\u5371"
	},
	"report.severity.low": {
		en: "low",
		zh: "\u4f4e\u5371"
	},
	"report.severity.info": {
		en: "info",
		zh: "\u63d0\u793a"
	},
	"report.count.critical": {
		en: "{count} critical",
		zh: "{count} \u4e2a\u4e25\u91cd"
	},
	"report.count.high": {
		en: "{count} high",
		zh: "{count} \u4e2a\u9ad8\u5371"
	},
	"report.count.medium": {
		en: "{count} medium",
		zh: "{count} \u4e2a\u4e2d\u5371"
	},
	"report.count.low": {
		en: "{count} low",
		zh: "{count} \u4e2a\u4f4e\u5371"
	},
	"report.count.info": {
		en: "{count} info",
		zh: "{count} \u4e2a\u63d0\u793a"
	},
	"report.count.file-one": {
		en: "1 file",
		zh: "1 \u4e2a\u6587\u4ef6"
	},
	"report.count.file-many": {
		en: "{count} files",
		zh: "{count} \u4e2a\u6587\u4ef6"
	},
	"report.count.staged-one": {
		en: "1 staged file",
		zh: "1 \u4e2a\u6682\u5b58\u6587\u4ef6"
	},
	"report.count.staged-many": {
		en: "{count} staged files",
		zh: "{count} \u4e2a\u6682\u5b58\u6587\u4ef6"
	},
	"report.count.commit-one": {
		en: "1 commit",
		zh: "1 \u6b21\u63d0\u4ea4"
	},
	"report.count.commit-many": {
		en: "{count} commits",
		zh: "{count} \u6b21\u63d0\u4ea4"
	},
	"report.count.ref-one": {
		en: "1 ref",
		zh: "1 \u4e2a\u5f15\u7528"
	},
	"report.count.ref-many": {
		en: "{count} refs",
		zh: "{count} \u4e2a\u5f15\u7528"
	},
	"report.count.known-one": {
		en: "1 known by the ledger",
		zh: "\u53f0\u8d26\u5df2\u77e5 1 \u4e2a"
	},
	"report.count.known-many": {
		en: "{count} known by the ledger",
		zh: "\u53f0\u8d26\u5df2\u77e5 {count} \u4e2a"
	},
	"report.shard": {
		en: "shard {index} of {total}",
		zh: "\u7b2c {index} \u7247\uff08\u5171 {total} \u7247\uff09"
	},
	"report.shallow": {
		en: "shallow clone, older commits are not here",
		zh: "\u6d45\u514b\u9686\uff0c\u7f3a\u5c11\u66f4\u65e9\u7684\u63d0\u4ea4"
	},
	"report.no-commits": {
		en: "the repository has no commits",
		zh: "\u4ed3\u5e93\u6ca1\u6709\u63d0\u4ea4"
	},
	"report.count.block-one": {
		en: "1 blocks",
		zh: "1 \u4e2a\u963b\u6b62"
	},
	"report.count.block-many": {
		en: "{count} block",
		zh: "{count} \u4e2a\u963b\u6b62"
	},
	"report.count.warn-one": {
		en: "1 warns",
		zh: "1 \u4e2a\u63d0\u9192"
	},
	"report.count.warn-many": {
		en: "{count} warn",
		zh: "{count} \u4e2a\u63d0\u9192"
	},
	"report.count.minor-one": {
		en: "1 minor",
		zh: "1 \u4e2a\u6b21\u8981"
	},
	"report.count.minor-many": {
		en: "{count} minor",
		zh: "{count} \u4e2a\u6b21\u8981"
	},
	"report.count.existing-one": {
		en: "1 existed before",
		zh: "1 \u4e2a\u539f\u6709"
	},
	"report.count.existing-many": {
		en: "{count} existed before",
		zh: "{count} \u4e2a\u539f\u6709"
	},
	"report.standing.blocks": {
		en: "blocks",
		zh: "\u963b\u6b62"
	},
	"report.standing.warns": {
		en: "warns",
		zh: "\u63d0\u9192"
	},
	"report.standing.minor": {
		en: "minor",
		zh: "\u6b21\u8981"
	},
	"report.standing.existing": {
		en: "existed before",
		zh: "\u539f\u6709"
	},
	"report.standing.accepted": {
		en: "accepted",
		zh: "\u5df2\u63a5\u53d7"
	},
	"report.junit.scan": {
		en: "scan of {looked}",
		zh: "\u626b\u63cf {looked}"
	},
	"report.count.accepted-one": {
		en: "1 accepted",
		zh: "1 \u4e2a\u5df2\u63a5\u53d7"
	},
	"report.count.accepted-many": {
		en: "{count} accepted",
		zh: "{count} \u4e2a\u5df2\u63a5\u53d7"
	},
	"report.count.fixed-one": {
		en: "1 fixed by this change",
		zh: "\u6b64\u6b21\u6539\u52a8\u4fee\u590d 1 \u4e2a"
	},
	"report.count.fixed-many": {
		en: "{count} fixed by this change",
		zh: "\u6b64\u6b21\u6539\u52a8\u4fee\u590d {count} \u4e2a"
	},
	"report.count.blob-one": {
		en: "1 blob",
		zh: "1 \u4e2a\u6570\u636e\u5bf9\u8c61"
	},
	"report.count.blob-many": {
		en: "{count} blobs",
		zh: "{count} \u4e2a\u6570\u636e\u5bf9\u8c61"
	},
	"report.count.skipped-one": {
		en: "1 left out",
		zh: "1 \u4e2a\u672a\u68c0\u67e5"
	},
	"report.count.skipped-many": {
		en: "{count} left out",
		zh: "{count} \u4e2a\u672a\u68c0\u67e5"
	},
	"report.seconds": {
		en: "{seconds} s",
		zh: "{seconds} \u79d2"
	},
	"report.label.why": {
		en: "why",
		zh: "\u539f\u56e0"
	},
	"report.label.fix": {
		en: "fix",
		zh: "\u4fee\u590d"
	},
	"report.label.rule": {
		en: "rule",
		zh: "\u89c4\u5219"
	},
	"report.label.here": {
		en: "here",
		zh: "\u6b64\u5904"
	},
	"report.label.read": {
		en: "read",
		zh: "\u53c2\u9605"
	},
	"report.fired": {
		en: "confidence {confidence}, {gate}",
		zh: "\u7f6e\u4fe1\u5ea6{confidence}\uff0c{gate}"
	},
	"report.label.also": {
		en: "also",
		zh: "\u53e6\u6709"
	},
	"report.label.see": {
		en: "see",
		zh: "\u53e6\u89c1"
	},
	"report.label.fingerprint": {
		en: "id",
		zh: "\u6307\u7eb9"
	},
	"report.service": {
		en: "service {service}",
		zh: "\u670d\u52a1 {service}"
	},
	"report.weakened": {
		en: "weakened",
		zh: "\u9632\u62a4\u88ab\u524a\u5f31"
	},
	"report.existing": {
		en: "existed before",
		zh: "\u539f\u6709"
	},
	"report.encoded": {
		en: "written as {encoding}",
		zh: "\u5199\u6cd5\uff1a{encoding}"
	},
	"report.encoding.base64": {
		en: "base64",
		zh: "base64"
	},
	"report.encoding.hex": {
		en: "hex",
		zh: "\u5341\u516d\u8fdb\u5236"
	},
	"report.encoding.percent": {
		en: "percent-encoding",
		zh: "\u767e\u5206\u53f7\u7f16\u7801"
	},
	"report.encoding.escape": {
		en: "escapes",
		zh: "\u8f6c\u4e49\u5b57\u7b26"
	},
	"report.encoding.entity": {
		en: "HTML entities",
		zh: "HTML \u5b9e\u4f53"
	},
	"report.encoding.joined": {
		en: "joined strings",
		zh: "\u62fc\u63a5\u7684\u5b57\u7b26\u4e32"
	},
	"report.in-commit": {
		en: "in commit {commit}",
		zh: "\u5728\u63d0\u4ea4 {commit} \u4e2d"
	},
	"report.in-commit-of": {
		en: "in commit {commit} of {date}",
		zh: "\u5728 {date} \u7684\u63d0\u4ea4 {commit} \u4e2d"
	},
	"report.accepted": {
		en: "accepted: {reason}",
		zh: "\u5df2\u63a5\u53d7\uff1a{reason}"
	},
	"report.accepted-until": {
		en: "accepted until {until}: {reason}",
		zh: "\u5df2\u63a5\u53d7\uff0c{until} \u5230\u671f\uff1a{reason}"
	},
	"report.accepted-by": {
		en: "accepted by {owner}: {reason}",
		zh: "\u5df2\u7531 {owner} \u63a5\u53d7\uff1a{reason}"
	},
	"report.accepted-by-until": {
		en: "accepted by {owner} until {until}: {reason}",
		zh: "\u5df2\u7531 {owner} \u63a5\u53d7\uff0c{until} \u5230\u671f\uff1a{reason}"
	},
	"report.covered": {
		en: "The fix for {path} covers it.",
		zh: "\u7531 {path} \u7684\u4fee\u590d\u4e00\u5e76\u89e3\u51b3\u3002"
	},
	"report.more-places": {
		en: "and {count} more",
		zh: "\u53e6\u6709 {count} \u5904"
	},
	"report.group.services": {
		en: "{rule}: {count} services, such as {example}",
		zh: "{rule}\uff1a{count} \u4e2a\u670d\u52a1\uff0c\u4f8b\u5982 {example}"
	},
	"report.group.services-all": {
		en: "Services {named}.",
		zh: "\u6d89\u53ca\u670d\u52a1 {named}\u3002"
	},
	"report.group.services-cut": {
		en: "Services {named} and {more} more.",
		zh: "\u6d89\u53ca\u670d\u52a1 {named} \u7b49\uff0c\u53e6\u6709 {more} \u4e2a\u3002"
	},
	"report.group.places": {
		en: "{rule}: {count} places, such as in {example}",
		zh: "{rule}\uff1a{count} \u5904\uff0c\u4f8b\u5982 {example}"
	},
	"report.group.places-all": {
		en: "{count} places, listed beside it.",
		zh: "\u5171 {count} \u5904\uff0c\u89c1\u76f8\u5173\u4f4d\u7f6e\u3002"
	},
	"report.fold": {
		en: "{rule}: {count} in {place}",
		zh: "{rule}\uff1a{place} \u4e2d\u5171 {count} \u5904"
	},
	"report.fold.rules": {
		en: "{rule} and {more} more rules: {count} in {place}",
		zh: "{rule}\u53ca\u53e6\u5916 {more} \u6761\u89c4\u5219\uff1a{place} \u4e2d\u5171 {count} \u5904"
	},
	"report.fold.all": {
		en: "{count} in {place}, none of which blocks; each is listed with it.",
		zh: "{place} \u4e2d\u5171 {count} \u5904\uff0c\u5747\u4e0d\u963b\u6b62\uff0c\u5404\u5904\u4e00\u5e76\u5217\u51fa\u3002"
	},
	"report.shown": {
		en: "The worst {shown} of {count} are shown, --all shows the others. By rule:",
		zh: "\u4ee5\u4e0a\u662f {count} \u4e2a\u95ee\u9898\u4e2d\u6700\u4e25\u91cd\u7684 {shown} \u4e2a\uff0c--all \u663e\u793a\u5176\u4f59\u3002\u6309\u89c4\u5219\u7edf\u8ba1\uff1a"
	},
	"report.not-shown": {
		en: "Not shown: {counts}. --verbose shows them.",
		zh: "\u672a\u663e\u793a\uff1a{counts}\u3002--verbose \u53ef\u67e5\u770b\u3002"
	},
	"report.not-shown-by": {
		en: "Not shown: {counts}. To see them:",
		zh: "\u672a\u663e\u793a\uff1a{counts}\u3002\u67e5\u770b\u5168\u90e8\uff1a"
	},
	"report.shown-by": {
		en: "{command} shows them.",
		zh: "{command} \u53ef\u67e5\u770b\u3002"
	},
	"report.fix": {
		en: "What can be repaired of it, as a diff (--write repairs it):",
		zh: "\u67e5\u770b\u53ef\u81ea\u52a8\u4fee\u590d\u7684\u90e8\u5206\uff08\u52a0 --write \u6267\u884c\u4fee\u590d\uff09\uff1a"
	},
	"report.allow": {
		en: "Meant so, or no secret? Accept it in .stackgate.yml:",
		zh: "\u6709\u610f\u4e3a\u4e4b\uff0c\u6216\u4e0d\u662f\u5bc6\u94a5\uff1f\u5728 .stackgate.yml \u4e2d\u63a5\u53d7\u5b83\uff1a"
	},
	"report.allow-first-of": {
		en: "Meant so, or no secret? Accept the first one in .stackgate.yml (--last in its place takes all {count}):",
		zh: "\u6709\u610f\u4e3a\u4e4b\uff0c\u6216\u4e0d\u662f\u5bc6\u94a5\uff1f\u5728 .stackgate.yml \u4e2d\u63a5\u53d7\u7b2c\u4e00\u4e2a\uff08\u6362\u6210 --last \u5219\u63a5\u53d7\u5168\u90e8 {count} \u4e2a\uff09\uff1a"
	},
	"report.allow-first": {
		en: "Meant so, or no secret? Accept the first one in .stackgate.yml (--verbose shows the id of each, --last in its place takes all {count}):",
		zh: "\u6709\u610f\u4e3a\u4e4b\uff0c\u6216\u4e0d\u662f\u5bc6\u94a5\uff1f\u5728 .stackgate.yml \u4e2d\u63a5\u53d7\u7b2c\u4e00\u4e2a\uff08--verbose \u663e\u793a\u6bcf\u4e2a\u95ee\u9898\u7684\u6307\u7eb9\uff0c\u6362\u6210 --last \u5219\u63a5\u53d7\u5168\u90e8 {count} \u4e2a\uff09\uff1a"
	},
	"report.allow-reason": {
		en: "why it may stay",
		zh: "\u4fdd\u7559\u7684\u7406\u7531"
	},
	"report.checked": {
		en: "Checked: {looked}",
		zh: "\u5df2\u68c0\u67e5\uff1a{looked}"
	},
	"report.figures": {
		en: "{rate} MB a second, {memory} MB of memory at most",
		zh: "\u6bcf\u79d2 {rate} MB\uff0c\u5185\u5b58\u6700\u591a {memory} MB"
	},
	"report.left-out": {
		en: "{path}  left out: {reason}",
		zh: "{path}  \u672a\u68c0\u67e5\uff1a{reason}"
	},
	"report.end.blocked": {
		en: "{mark} blocked  {severities}  ({looked})",
		zh: "{mark} \u5df2\u963b\u6b62  {severities}\uff08{looked}\uff09"
	},
	"report.end.nothing": {
		en: "{mark} nothing to judge  ({looked})",
		zh: "{mark} \u6ca1\u6709\u53ef\u68c0\u67e5\u7684\u5185\u5bb9\uff08{looked}\uff09"
	},
	"report.end.nothing-staged": {
		en: "Nothing is staged: git add puts into the next commit what is to be judged.",
		zh: "\u6ca1\u6709\u6682\u5b58\u4efb\u4f55\u5185\u5bb9\uff1a\u5148\u7528 git add \u628a\u8981\u68c0\u67e5\u7684\u5185\u5bb9\u653e\u5165\u4e0b\u4e00\u6b21\u63d0\u4ea4\u3002"
	},
	"report.end.nothing-folder": {
		en: "There is no file here; what lies in a .git folder is not judged.",
		zh: "\u8fd9\u91cc\u6ca1\u6709\u6587\u4ef6\uff1b.git \u76ee\u5f55\u4e2d\u7684\u5185\u5bb9\u4e0d\u68c0\u67e5\u3002"
	},
	"report.end.nothing-range": {
		en: "No file differs between the two commits.",
		zh: "\u4e24\u6b21\u63d0\u4ea4\u4e4b\u95f4\u6ca1\u6709\u6587\u4ef6\u4e0d\u540c\u3002"
	},
	"report.end.nothing-tracked": {
		en: "Files that git does not track are judged after git add, or with --no-git.",
		zh: "Git \u672a\u8ddf\u8e2a\u7684\u6587\u4ef6\u8981\u5148 git add \u6216\u52a0\u4e0a --no-git \u624d\u4f1a\u68c0\u67e5\u3002"
	},
	"report.end.clean": {
		en: "{mark} clean  {looked}",
		zh: "{mark} \u672a\u53d1\u73b0\u95ee\u9898  {looked}"
	},
	"report.end.passes": {
		en: "{mark} nothing blocks  {counts}  ({looked})",
		zh: "{mark} \u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898  {counts}\uff08{looked}\uff09"
	},
	"report.end.incomplete": {
		en: "{mark} incomplete  {count} not checked; nothing blocks in the rest  ({looked})",
		zh: "{mark} \u68c0\u67e5\u4e0d\u5b8c\u6574  {count} \u9879\u672a\u80fd\u68c0\u67e5\uff0c\u5176\u4f59\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff08{looked}\uff09"
	},
	"report.end.also-incomplete": {
		en: "{mark} incomplete  {count} not checked",
		zh: "{mark} \u68c0\u67e5\u4e0d\u5b8c\u6574  {count} \u9879\u672a\u80fd\u68c0\u67e5"
	},
	"report.end.not-clean": {
		en: "This is not a clean result (exit 2). Repair what is named above, or exclude it by name.",
		zh: "\u8fd9\u4e0d\u662f\u300c\u672a\u53d1\u73b0\u95ee\u9898\u300d\uff08\u9000\u51fa\u7801 2\uff09\u3002\u4fee\u590d\u4e0a\u9762\u5217\u51fa\u7684\u9879\uff0c\u6216\u6309\u540d\u79f0\u6392\u9664\u3002"
	},
	"report.worst": {
		en: "{title} in {place}",
		zh: "{place}\uff1a{title}"
	},
	"report.worst-env-file": {
		en: "{place} is an .env file",
		zh: "{place} \u662f .env \u6587\u4ef6"
	},
	"report.worst-and-one": {
		en: "{what}, and 1 more",
		zh: "{what}\uff0c\u53e6\u6709 1 \u4e2a\u95ee\u9898"
	},
	"report.worst-and-many": {
		en: "{what}, and {count} more",
		zh: "{what}\uff0c\u53e6\u6709 {count} \u4e2a\u95ee\u9898"
	},
	"report.not-pushed": {
		en: "{what} (not pushed)",
		zh: "{what}\uff08\u5c1a\u672a\u63a8\u9001\uff09"
	},
	"report.unread": {
		en: "{place} was not checked",
		zh: "{place} \u672a\u80fd\u68c0\u67e5"
	},
	"report.unread-somewhere": {
		en: "not all was checked",
		zh: "\u90e8\u5206\u5185\u5bb9\u672a\u80fd\u68c0\u67e5"
	},
	"report.pre-commit.blocked": {
		en: "stackgate: commit blocked: {what}",
		zh: "stackgate\uff1a\u5df2\u963b\u6b62\u63d0\u4ea4\uff1a{what}"
	},
	"report.pre-merge-commit.blocked": {
		en: "stackgate: merge blocked: {what}",
		zh: "stackgate\uff1a\u5df2\u963b\u6b62\u5408\u5e76\uff1a{what}"
	},
	"report.commit-msg.blocked": {
		en: "stackgate: commit blocked: {what}",
		zh: "stackgate\uff1a\u5df2\u963b\u6b62\u63d0\u4ea4\uff1a{what}"
	},
	"report.pre-push.blocked": {
		en: "stackgate: push blocked: {what}",
		zh: "stackgate\uff1a\u5df2\u963b\u6b62\u63a8\u9001\uff1a{what}"
	},
	"report.pre-receive.blocked": {
		en: "stackgate: push refused: {what}",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\u63a8\u9001\uff1a{what}"
	},
	"report.update.blocked": {
		en: "stackgate: push refused: {what}",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\u63a8\u9001\uff1a{what}"
	},
	"report.pre-commit.incomplete": {
		en: "stackgate: commit stopped: {what}",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u63d0\u4ea4\uff1a{what}"
	},
	"report.pre-merge-commit.incomplete": {
		en: "stackgate: merge stopped: {what}",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u5408\u5e76\uff1a{what}"
	},
	"report.commit-msg.incomplete": {
		en: "stackgate: commit stopped: {what}",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u63d0\u4ea4\uff1a{what}"
	},
	"report.pre-push.incomplete": {
		en: "stackgate: push stopped: {what}",
		zh: "stackgate\uff1a\u5df2\u4e2d\u6b62\u63a8\u9001\uff1a{what}"
	},
	"report.pre-receive.incomplete": {
		en: "stackgate: push refused: {what}",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\u63a8\u9001\uff1a{what}"
	},
	"report.update.incomplete": {
		en: "stackgate: push refused: {what}",
		zh: "stackgate\uff1a\u5df2\u62d2\u7edd\u63a8\u9001\uff1a{what}"
	},
	"report.hook.passes": {
		en: "{mark} stackgate: passes, but see {what}",
		zh: "{mark} stackgate\uff1a\u901a\u8fc7\uff0c\u9700\u7559\u610f {what}"
	},
	"report.hook.quiet-pass": {
		en: "{mark} stackgate: nothing blocks in {looked} ({counts})",
		zh: "{mark} stackgate\uff1a{looked}\u4e2d\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff08{counts}\uff09"
	},
	"report.hook.clean": {
		en: "{mark} stackgate: {looked} clean",
		zh: "{mark} stackgate\uff1a{looked}\u672a\u53d1\u73b0\u95ee\u9898"
	},
	"report.hook.clean-in": {
		en: "{mark} stackgate: {looked} clean ({seconds} s)",
		zh: "{mark} stackgate\uff1a{looked}\u672a\u53d1\u73b0\u95ee\u9898\uff08{seconds} \u79d2\uff09"
	},
	"report.commit-message": {
		en: "commit message",
		zh: "\u63d0\u4ea4\u8bf4\u660e"
	},
	"report.hook.nothing": {
		en: "{mark} stackgate: nothing to check",
		zh: "{mark} stackgate\uff1a\u6ca1\u6709\u9700\u8981\u68c0\u67e5\u7684\u5185\u5bb9"
	},
	"report.annotation.fix": {
		en: "Fix: {fix}",
		zh: "\u4fee\u590d\uff1a{fix}"
	},
	"report.annotation.problem": {
		en: "Not checked",
		zh: "\u672a\u80fd\u68c0\u67e5"
	},
	"report.annotation.coverage-filtered": {
		en: "Checked: {looked}. {leftOut}. {filtered}",
		zh: "\u5df2\u68c0\u67e5\uff1a{looked}\u3002{leftOut}\u3002{filtered}"
	},
	"report.annotation.coverage": {
		en: "Checked: {looked}. {leftOut}",
		zh: "\u5df2\u68c0\u67e5\uff1a{looked}\u3002{leftOut}"
	},
	"report.annotation.more": {
		en: "{count} more are not annotated here: the job summary and the other formats list them.",
		zh: "\u53e6\u6709 {count} \u4e2a\u95ee\u9898\u672a\u5728\u6b64\u6807\u6ce8\uff1a\u89c1\u4f5c\u4e1a\u6458\u8981\u6216\u5176\u4ed6\u683c\u5f0f\u7684\u62a5\u544a\u3002"
	},
	"report.summary.blocked-merge-one": {
		en: "stackgate blocks this merge: 1 finding",
		zh: "stackgate \u963b\u6b62\u6b64\u6b21\u5408\u5e76\uff1a1 \u4e2a\u95ee\u9898"
	},
	"report.summary.blocked-merge-many": {
		en: "stackgate blocks this merge: {count} findings",
		zh: "stackgate \u963b\u6b62\u6b64\u6b21\u5408\u5e76\uff1a{count} \u4e2a\u95ee\u9898"
	},
	"report.summary.blocked-one": {
		en: "stackgate blocks: 1 finding",
		zh: "stackgate \u68c0\u67e5\u672a\u901a\u8fc7\uff1a1 \u4e2a\u95ee\u9898"
	},
	"report.summary.blocked-many": {
		en: "stackgate blocks: {count} findings",
		zh: "stackgate \u68c0\u67e5\u672a\u901a\u8fc7\uff1a{count} \u4e2a\u95ee\u9898"
	},
	"report.summary.error": {
		en: "stackgate could not finish: {count} not checked, nothing blocks in the rest",
		zh: "stackgate \u672a\u80fd\u5b8c\u6210\u68c0\u67e5\uff1a{count} \u9879\u672a\u80fd\u68c0\u67e5\uff0c\u5176\u4f59\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898"
	},
	"report.summary.severities": {
		en: "{told} ({severities})",
		zh: "{told}\uff08{severities}\uff09"
	},
	"report.summary.clean": {
		en: "stackgate found nothing in {looked}",
		zh: "stackgate \u5728{looked}\u4e2d\u672a\u53d1\u73b0\u95ee\u9898"
	},
	"report.summary.passes": {
		en: "stackgate: nothing blocks in {looked}",
		zh: "stackgate\uff1a{looked}\u4e2d\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898"
	},
	"report.summary.table": {
		en: "| verdict | where | what | do |",
		zh: "| \u5224\u5b9a | \u4f4d\u7f6e | \u95ee\u9898 | \u5904\u7406 |"
	},
	"report.summary.problems": {
		en: "| not checked | why |",
		zh: "| \u672a\u80fd\u68c0\u67e5 | \u539f\u56e0 |"
	},
	"report.summary.lines": {
		en: "The lines",
		zh: "\u76f8\u5173\u4ee3\u7801"
	},
	"report.summary.coverage": {
		en: "What was checked",
		zh: "\u68c0\u67e5\u8303\u56f4"
	},
	"report.summary.range": {
		en: "base {base}, head {head}",
		zh: "\u57fa\u51c6 {base}\uff0c\u53d8\u66f4\u4fa7 {head}"
	},
	"report.summary.tree": {
		en: "all of {head}",
		zh: "{head} \u7684\u5168\u90e8\u5185\u5bb9"
	},
	"report.summary.skipped": {
		en: "Left out: {list}",
		zh: "\u672a\u68c0\u67e5\uff1a{list}"
	},
	"report.summary.skipped-none": {
		en: "Left out: none",
		zh: "\u672a\u68c0\u67e5\uff1a\u65e0"
	},
	"report.summary.versions": {
		en: "stackgate {version}, rules {rules}",
		zh: "stackgate {version}\uff0c\u89c4\u5219 {rules}"
	},
	"report.summary.cut-one": {
		en: "1 more row did not fit; the SARIF file has all.",
		zh: "\u53e6\u6709 1 \u884c\u653e\u4e0d\u4e0b\uff0c\u5b8c\u6574\u5185\u5bb9\u89c1 SARIF \u6587\u4ef6\u3002"
	},
	"report.summary.cut-many": {
		en: "{count} more rows did not fit; the SARIF file has all.",
		zh: "\u53e6\u6709 {count} \u884c\u653e\u4e0d\u4e0b\uff0c\u5b8c\u6574\u5185\u5bb9\u89c1 SARIF \u6587\u4ef6\u3002"
	},
	"report.review.fix": {
		en: "**Fix:** {fix}",
		zh: "**\u4fee\u590d\uff1a** {fix}"
	},
	"report.review.offer": {
		en: "**Suggested change:** {what}",
		zh: "**\u5efa\u8bae\u7684\u6539\u6cd5\uff1a** {what}"
	},
	"report.review.commented-one": {
		en: "1 is told where it stands, in a comment of its own.",
		zh: "\u5176\u4e2d 1 \u4e2a\u5728\u6240\u5728\u4f4d\u7f6e\u6709\u5355\u72ec\u7684\u8bc4\u8bba\u3002"
	},
	"report.review.commented-many": {
		en: "{count} are told where they stand, each in a comment of its own.",
		zh: "\u5176\u4e2d {count} \u4e2a\u5728\u6240\u5728\u4f4d\u7f6e\u5404\u6709\u5355\u72ec\u7684\u8bc4\u8bba\u3002"
	},
	"report.review.cut-one": {
		en: "1 more is in the job summary.",
		zh: "\u53e6\u6709 1 \u4e2a\uff0c\u89c1\u4f5c\u4e1a\u6458\u8981\u3002"
	},
	"report.review.cut-many": {
		en: "{count} more are in the job summary.",
		zh: "\u53e6\u6709 {count} \u4e2a\uff0c\u89c1\u4f5c\u4e1a\u6458\u8981\u3002"
	},
	"report.review.settled": {
		en: "stackgate: nothing blocks any more",
		zh: "stackgate\uff1a\u5df2\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898"
	}
});
// src/messages/rules.ts
const rulesSentences = () => ({
	"rules.id": {
		en: "rule",
		zh: "\u89c4\u5219"
	},
	"rules.family": {
		en: "family",
		zh: "\u7c7b\u522b"
	},
	"rules.family.secret": {
		en: "keys, tokens and passwords",
		zh: "\u5bc6\u94a5\u3001\u4ee4\u724c\u4e0e\u5bc6\u7801"
	},
	"rules.family.env-file": {
		en: "env files",
		zh: ".env \u6587\u4ef6"
	},
	"rules.family.compose": {
		en: "Docker Compose",
		zh: "Docker Compose"
	},
	"rules.family.nginx": {
		en: "nginx",
		zh: "Nginx"
	},
	"rules.family.proxy": {
		en: "Caddy and Squid",
		zh: "Caddy \u4e0e Squid"
	},
	"rules.family.datastore-config": {
		en: "settings of datastores and sandboxes",
		zh: "\u6570\u636e\u5b58\u50a8\u4e0e\u6c99\u7bb1\u7684\u914d\u7f6e"
	},
	"rules.family.policy": {
		en: "the gate itself",
		zh: "\u95e8\u7981\u672c\u8eab"
	},
	"rules.family.own": {
		en: "your own, from the policy file",
		zh: "\u4f60\u81ea\u5df1\u7684\u89c4\u5219\uff0c\u6765\u81ea\u7b56\u7565\u6587\u4ef6"
	},
	"rules.family.named": {
		en: "{family} ({name})",
		zh: "{family}\uff08{name}\uff09"
	},
	"rules.provider": {
		en: "provider",
		zh: "\u670d\u52a1\u5546"
	},
	"rules.severity": {
		en: "severity",
		zh: "\u4e25\u91cd\u7a0b\u5ea6"
	},
	"rules.severity-each": {
		en: "{severity}; of some findings another, by what they found",
		zh: "{severity}\uff1b\u90e8\u5206\u95ee\u9898\u6309\u5176\u5185\u5bb9\u53e6\u884c\u8bc4\u5b9a"
	},
	"rules.confidence": {
		en: "confidence",
		zh: "\u7f6e\u4fe1\u5ea6"
	},
	"rules.title": {
		en: "what it finds",
		zh: "\u53d1\u73b0\u7684\u95ee\u9898"
	},
	"rules.gates": {
		en: "gates",
		zh: "\u95e8\u7981"
	},
	"rules.other-part": {
		en: "other part",
		zh: "\u53e6\u4e00\u534a"
	},
	"rules.confidence.high": {
		en: "high",
		zh: "\u9ad8"
	},
	"rules.confidence.medium": {
		en: "medium",
		zh: "\u4e2d"
	},
	"rules.confidence.low": {
		en: "low",
		zh: "\u4f4e"
	},
	"rules.status.introduced": {
		en: "introduced: {gate}",
		zh: "\u65b0\u5f15\u5165\uff1a{gate}"
	},
	"rules.status.new-project": {
		en: "introduced with a new project: {gate}",
		zh: "\u968f\u65b0\u9879\u76ee\u5f15\u5165\uff1a{gate}"
	},
	"rules.status.new-service": {
		en: "introduced with a new service: {gate}",
		zh: "\u968f\u65b0\u670d\u52a1\u5f15\u5165\uff1a{gate}"
	},
	"rules.status.weakened": {
		en: "weakened: {gate}",
		zh: "\u9632\u62a4\u88ab\u524a\u5f31\uff1a{gate}"
	},
	"rules.status.existing": {
		en: "existing: {gate}",
		zh: "\u539f\u6709\uff1a{gate}"
	},
	"rules.gate.block": {
		en: "blocks",
		zh: "\u963b\u6b62"
	},
	"rules.gate.warn": {
		en: "warns",
		zh: "\u63d0\u9192"
	},
	"rules.gate.summary": {
		en: "one line a project",
		zh: "\u6bcf\u4e2a\u9879\u76ee\u53ea\u63d0\u4e00\u884c"
	},
	"rules.gate.off": {
		en: "off",
		zh: "\u5173\u95ed"
	},
	"rules.count": {
		en: "{count} rules. stackgate rules RULE explains one.",
		zh: "\u5171 {count} \u6761\u89c4\u5219\u3002\u8fd0\u884c stackgate rules RULE \u67e5\u770b\u5176\u4e2d\u4e00\u6761\u7684\u8bf4\u660e\u3002"
	}
});
// src/messages/scan.ts
const scanSentences = () => ({
	"secret.same-elsewhere": {
		en: "the same secret is here too",
		zh: "\u540c\u4e00\u4e2a\u5bc6\u94a5\u4e5f\u5728\u6b64\u5904"
	},
	"secret.fix.working-tree": {
		en: "Not committed yet: take it out and read it from the environment. Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63d0\u4ea4\uff1a\u4ece\u6587\u4ef6\u4e2d\u53d6\u51fa\uff0c\u6539\u4e3a\u4ece\u73af\u5883\u53d8\u91cf\u8bfb\u53d6\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.unknown": {
		en: "Take it out and read it from the environment. If the file was committed or shared, replace it first: {steps}.",
		zh: "\u4ece\u6587\u4ef6\u4e2d\u53d6\u51fa\uff0c\u6539\u4e3a\u4ece\u73af\u5883\u53d8\u91cf\u8bfb\u53d6\u3002\u5982\u679c\u6587\u4ef6\u5df2\u7ecf\u63d0\u4ea4\u6216\u5206\u4eab\u8fc7\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.staged": {
		en: "Not committed yet: take it out and read it from the environment, then stage the file again. Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63d0\u4ea4\uff1a\u4ece\u6587\u4ef6\u4e2d\u53d6\u51fa\uff0c\u6539\u4e3a\u4ece\u73af\u5883\u53d8\u91cf\u8bfb\u53d6\uff0c\u518d\u91cd\u65b0\u6682\u5b58\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.unpushed": {
		en: "Not pushed yet: take it out of the commits that hold it (git rebase -i) and read it from the environment. Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63a8\u9001\uff1a\u7528 git rebase -i \u6539\u5199\u542b\u6709\u5b83\u7684\u63d0\u4ea4\uff0c\u6539\u4e3a\u4ece\u73af\u5883\u53d8\u91cf\u8bfb\u53d6\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.pushed": {
		en: "Already pushed, so replace it first: {steps}. Then read the new one from the environment; old commits stay readable, so taking it out is not enough.",
		zh: "\u5df2\u7ecf\u63a8\u9001\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002\u7136\u540e\u4ece\u73af\u5883\u53d8\u91cf\u8bfb\u53d6\u65b0\u503c\uff1b\u65e7\u63d0\u4ea4\u4ecd\u53ef\u8bfb\u53d6\uff0c\u53ea\u4ece\u6587\u4ef6\u4e2d\u53d6\u51fa\u5e76\u4e0d\u591f\u3002"
	},
	"secret.fix.history": {
		en: "An old commit holds it, so replace it first: {steps}. Rewriting the history is a choice: copies of it keep the old value.",
		zh: "\u65e7\u63d0\u4ea4\u4e2d\u542b\u6709\u5b83\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002\u662f\u5426\u6539\u5199\u5386\u53f2\u7531\u4f60\u51b3\u5b9a\uff1a\u5df2\u6709\u7684\u526f\u672c\u4ecd\u4fdd\u7559\u65e7\u503c\u3002"
	},
	"secret.fix.commit-message.uncommitted": {
		en: "Not committed yet: write the message without it. Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63d0\u4ea4\uff1a\u5199\u63d0\u4ea4\u8bf4\u660e\u65f6\u53bb\u6389\u5b83\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.commit-message.unpushed": {
		en: "Not pushed yet: write the message without it (git commit --amend, for an older commit git rebase -i). Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63a8\u9001\uff1a\u6539\u5199\u63d0\u4ea4\u8bf4\u660e\uff0c\u53bb\u6389\u5b83\uff08git commit --amend\uff0c\u8f83\u65e9\u7684\u63d0\u4ea4\u7528 git rebase -i\uff09\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.commit-message.pushed": {
		en: "Already pushed, so replace it first: {steps}. Commits stay readable, so another message is not enough.",
		zh: "\u5df2\u7ecf\u63a8\u9001\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002\u65e7\u63d0\u4ea4\u4ecd\u53ef\u8bfb\u53d6\uff0c\u53ea\u6539\u5199\u63d0\u4ea4\u8bf4\u660e\u5e76\u4e0d\u591f\u3002"
	},
	"secret.fix.tag-message.unpushed": {
		en: "Not pushed yet: make the tag again with a message without it (git tag -a -f). Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63a8\u9001\uff1a\u7528\u4e0d\u542b\u5b83\u7684\u8bf4\u660e\u91cd\u65b0\u6253\u6807\u7b7e\uff08git tag -a -f\uff09\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.tag-message.pushed": {
		en: "Already pushed, so replace it first: {steps}. Clones keep the old tag, so making it again is not enough.",
		zh: "\u5df2\u7ecf\u63a8\u9001\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002\u5df2\u6709\u7684\u514b\u9686\u4ecd\u4fdd\u7559\u65e7\u6807\u7b7e\uff0c\u53ea\u91cd\u65b0\u6253\u6807\u7b7e\u5e76\u4e0d\u591f\u3002"
	},
	"secret.fix.file-name.uncommitted": {
		en: "Not committed yet: give the file another name. Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63d0\u4ea4\uff1a\u7ed9\u6587\u4ef6\u6539\u540d\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.file-name.unpushed": {
		en: "Not pushed yet: give the file another name (git mv), in every commit that has this one. Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63a8\u9001\uff1a\u7528 git mv \u7ed9\u6587\u4ef6\u6539\u540d\uff0c\u542b\u6709\u6b64\u540d\u7684\u6bcf\u6b21\u63d0\u4ea4\u90fd\u8981\u6539\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.file-name.pushed": {
		en: "Already pushed, so replace it first: {steps}. Old commits keep the name, so another one is not enough.",
		zh: "\u5df2\u7ecf\u63a8\u9001\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002\u65e7\u63d0\u4ea4\u4ecd\u4fdd\u7559\u539f\u6587\u4ef6\u540d\uff0c\u53ea\u6539\u540d\u5e76\u4e0d\u591f\u3002"
	},
	"secret.live": {
		en: "{message} Its provider accepts it now.",
		zh: "{message}\u670d\u52a1\u5546\u76ee\u524d\u4ecd\u63a5\u53d7\u5b83\u3002"
	},
	"secret.revoked": {
		en: "{message} Its provider no longer accepts it.",
		zh: "{message}\u670d\u52a1\u5546\u5df2\u4e0d\u518d\u63a5\u53d7\u5b83\u3002"
	},
	"secret.other-before": {
		en: "{message} Before this change another value stood here.",
		zh: "{message}\u6b64\u524d\u8fd9\u91cc\u662f\u53e6\u4e00\u4e2a\u503c\u3002"
	},
	"secret.in-name": {
		en: "The name of the file holds it: whoever sees a list of the files has it.",
		zh: "\u6587\u4ef6\u540d\u4e2d\u542b\u6709\u5b83\uff1a\u770b\u5230\u6587\u4ef6\u5217\u8868\u7684\u4eba\u5c31\u80fd\u62ff\u5230\u3002"
	},
	"secret.fix.archive-member.uncommitted": {
		en: "Make the archive again without it: whoever has the archive has the key, also where a later layer of an image removes the file. If it was shared: {steps}.",
		zh: "\u91cd\u65b0\u751f\u6210\u4e0d\u542b\u5b83\u7684\u5f52\u6863\uff1a\u62ff\u5230\u5f52\u6863\u7684\u4eba\u5c31\u6709\u8fd9\u4e2a\u5bc6\u94a5\uff0c\u5373\u4f7f\u955c\u50cf\u7684\u540e\u7eed\u5c42\u5220\u9664\u4e86\u8be5\u6587\u4ef6\u3002\u5982\u679c\u5df2\u7ecf\u5206\u4eab\u8fc7\uff1a{steps}\u3002"
	},
	"secret.fix.archive-member.unpushed": {
		en: "Not pushed yet: make the archive again without it, in every commit that holds it (git rebase -i). Only if it was shared elsewhere: {steps}.",
		zh: "\u5c1a\u672a\u63a8\u9001\uff1a\u91cd\u65b0\u751f\u6210\u4e0d\u542b\u5b83\u7684\u5f52\u6863\uff0c\u5e76\u7528 git rebase -i \u6539\u5199\u542b\u6709\u5b83\u7684\u6bcf\u6b21\u63d0\u4ea4\u3002\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\uff1a{steps}\u3002"
	},
	"secret.fix.archive-member.pushed": {
		en: "Already pushed, so replace it first: {steps}. Old commits keep the archive, so making it again is not enough.",
		zh: "\u5df2\u7ecf\u63a8\u9001\uff0c\u5148\u8f6e\u6362\uff1a{steps}\u3002\u65e7\u63d0\u4ea4\u4ecd\u4fdd\u7559\u8be5\u5f52\u6863\uff0c\u53ea\u91cd\u65b0\u751f\u6210\u5e76\u4e0d\u591f\u3002"
	},
	"env-file.fix.archive-member": {
		en: "Make the archive again without it, and replace the keys in it if the archive was shared.",
		zh: "\u91cd\u65b0\u751f\u6210\u4e0d\u542b\u5b83\u7684\u5f52\u6863\uff1b\u5982\u679c\u5f52\u6863\u5df2\u7ecf\u5206\u4eab\u8fc7\uff0c\u8fd8\u8981\u8f6e\u6362\u5176\u4e2d\u7684\u5bc6\u94a5\u3002"
	},
	"problem.link-outside": {
		en: "not looked into: a link that leaves the repository [link-outside]",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u6307\u5411\u4ed3\u5e93\u4e4b\u5916\u7684\u94fe\u63a5 [link-outside]"
	},
	"problem.archive-encrypted": {
		en: "not looked into: encrypted [archive-encrypted]",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u5df2\u52a0\u5bc6 [archive-encrypted]"
	},
	"problem.archive-damaged": {
		en: "not looked into as a whole: the archive is damaged or cut off [archive-damaged]",
		zh: "\u672a\u80fd\u67e5\u770b\u5168\u90e8\u5185\u5bb9\uff1a\u5f52\u6863\u5df2\u635f\u574f\u6216\u4e0d\u5b8c\u6574 [archive-damaged]"
	},
	"problem.archive-unknown-form": {
		en: "not looked into: packed with {detail}, which is not read [archive-unknown-form]",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u4ee5 {detail} \u6253\u5305\uff0c\u4e0d\u652f\u6301\u8bfb\u53d6 [archive-unknown-form]"
	},
	"problem.archive-too-deep": {
		en: "not looked into: archives nested deeper than {most} [archive-too-deep]",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u5f52\u6863\u5d4c\u5957\u8d85\u8fc7 {most} \u5c42 [archive-too-deep]"
	},
	"problem.archive-too-large": {
		en: "not looked into as a whole: it unpacks to far more than it is [archive-too-large]",
		zh: "\u672a\u80fd\u67e5\u770b\u5168\u90e8\u5185\u5bb9\uff1a\u89e3\u5305\u540e\u7684\u4f53\u79ef\u8fdc\u5927\u4e8e\u5f52\u6863\u672c\u8eab [archive-too-large]"
	},
	"problem.archive-too-many": {
		en: "not looked into as a whole: it holds more than {most} files [archive-too-many]",
		zh: "\u672a\u80fd\u67e5\u770b\u5168\u90e8\u5185\u5bb9\uff1a\u5176\u4e2d\u7684\u6587\u4ef6\u8d85\u8fc7 {most} \u4e2a [archive-too-many]"
	},
	"problem.archive-member-too-large": {
		en: "not read: larger than 1 GiB [archive-member-too-large]",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1a\u8d85\u8fc7 1 GiB [archive-member-too-large]"
	},
	"skipped.archive-member-too-large": {
		en: "not read: larger than 1 GiB",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1a\u8d85\u8fc7 1 GiB"
	},
	"skipped.link-outside": {
		en: "not looked into: a link that leaves the repository",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u6307\u5411\u4ed3\u5e93\u4e4b\u5916\u7684\u94fe\u63a5"
	},
	"skipped.archive-encrypted": {
		en: "not looked into: encrypted",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u5df2\u52a0\u5bc6"
	},
	"skipped.archive-damaged": {
		en: "not looked into as a whole: the archive is damaged or cut off",
		zh: "\u672a\u80fd\u67e5\u770b\u5168\u90e8\u5185\u5bb9\uff1a\u5f52\u6863\u5df2\u635f\u574f\u6216\u4e0d\u5b8c\u6574"
	},
	"skipped.archive-unknown-form": {
		en: "not looked into: packed with {detail}, which is not read",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u4ee5 {detail} \u6253\u5305\uff0c\u4e0d\u652f\u6301\u8bfb\u53d6"
	},
	"skipped.archive-too-deep": {
		en: "not looked into: archives nested deeper than {most}",
		zh: "\u672a\u80fd\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff1a\u5f52\u6863\u5d4c\u5957\u8d85\u8fc7 {most} \u5c42"
	},
	"skipped.archive-too-large": {
		en: "not looked into as a whole: it unpacks to far more than it is",
		zh: "\u672a\u80fd\u67e5\u770b\u5168\u90e8\u5185\u5bb9\uff1a\u89e3\u5305\u540e\u7684\u4f53\u79ef\u8fdc\u5927\u4e8e\u5f52\u6863\u672c\u8eab"
	},
	"skipped.archive-too-many": {
		en: "not looked into as a whole: it holds more than {most} files",
		zh: "\u672a\u80fd\u67e5\u770b\u5168\u90e8\u5185\u5bb9\uff1a\u5176\u4e2d\u7684\u6587\u4ef6\u8d85\u8fc7 {most} \u4e2a"
	},
	"skipped.archive-accepted": {
		en: "not looked into, accepted: {reason}",
		zh: "\u672a\u67e5\u770b\u5176\u4e2d\u5185\u5bb9\uff0c\u5df2\u63a5\u53d7\uff1a{reason}"
	},
	"problem.compose-unread": {
		en: "not judged as compose: from line {line} on it is no valid YAML or more than can be read, and was so before this change (`docker compose config` shows where). It was searched for secrets as text.",
		zh: "\u672a\u80fd\u6309 Compose \u5224\u5b9a\uff1a\u4ece\u7b2c {line} \u884c\u8d77\u4e0d\u662f\u6709\u6548\u7684 YAML \u6216\u8d85\u51fa\u53ef\u8bfb\u53d6\u7684\u89c4\u6a21\uff0c\u6539\u52a8\u4e4b\u524d\u5c31\u5df2\u5982\u6b64\uff08`docker compose config` \u53ef\u67e5\u770b\u4f4d\u7f6e\uff09\u3002\u5df2\u4f5c\u4e3a\u6587\u672c\u67e5\u627e\u5bc6\u94a5\u3002"
	},
	"problem.config-unexpected-brace": {
		en: "not judged: line {line} has a brace that belongs nowhere, and the server would refuse the file",
		zh: "\u672a\u80fd\u5224\u5b9a\uff1a\u7b2c {line} \u884c\u6709\u591a\u4f59\u7684\u5927\u62ec\u53f7\uff0c\u670d\u52a1\u5668\u4f1a\u62d2\u7edd\u8be5\u6587\u4ef6"
	},
	"problem.config-unexpected-end": {
		en: "not judged: what begins on line {line} never ends, and the server would refuse the file",
		zh: "\u672a\u80fd\u5224\u5b9a\uff1a\u7b2c {line} \u884c\u5f00\u59cb\u7684\u5185\u5bb9\u6ca1\u6709\u7ed3\u675f\uff0c\u670d\u52a1\u5668\u4f1a\u62d2\u7edd\u8be5\u6587\u4ef6"
	},
	"problem.config-unclosed-quote": {
		en: "not judged: the quote on line {line} never closes, and the server would refuse the file",
		zh: "\u672a\u80fd\u5224\u5b9a\uff1a\u7b2c {line} \u884c\u7684\u5f15\u53f7\u6ca1\u6709\u95ed\u5408\uff0c\u670d\u52a1\u5668\u4f1a\u62d2\u7edd\u8be5\u6587\u4ef6"
	},
	"problem.config-too-deep": {
		en: "not judged: nested deeper on line {line} than can be read safely",
		zh: "\u672a\u80fd\u5224\u5b9a\uff1a\u7b2c {line} \u884c\u5d4c\u5957\u8fc7\u6df1\uff0c\u65e0\u6cd5\u5b89\u5168\u8bfb\u53d6"
	},
	"problem.config-too-large": {
		en: "not judged: it holds more than any configuration does, from line {line} on",
		zh: "\u672a\u80fd\u5224\u5b9a\uff1a\u4ece\u7b2c {line} \u884c\u8d77\uff0c\u5185\u5bb9\u8d85\u51fa\u6b63\u5e38\u914d\u7f6e\u7684\u89c4\u6a21"
	}
});
// src/messages/source.ts
const sourceSentences = () => ({
	"error.git-missing": {
		en: "Expected git on PATH but it could not be started ({detail}); folders inside the repository are not searched. Install git 2.30 or newer.",
		zh: "PATH \u4e2d\u5e94\u6709 git\uff0c\u4f46\u65e0\u6cd5\u542f\u52a8\uff08{detail}\uff09\uff1b\u4e0d\u4f1a\u5728\u4ed3\u5e93\u5185\u7684\u76ee\u5f55\u4e2d\u67e5\u627e\u3002\u9700\u5b89\u88c5 Git 2.30 \u6216\u66f4\u65b0\u7248\u672c\u3002"
	},
	"error.git-too-old": {
		en: "Expected git {needed} or newer but found {found}, and it could not do what was asked. Update git.",
		zh: "Git \u5e94\u4e3a {needed} \u6216\u66f4\u65b0\u7248\u672c\uff0c\u5b9e\u9645\u4e3a {found}\uff0c\u65e0\u6cd5\u5b8c\u6210\u6240\u9700\u64cd\u4f5c\u3002\u9700\u66f4\u65b0 Git\u3002"
	},
	"error.git-failed": {
		en: "git failed (`git {command}` ended with {status}), nothing was checked. Run `git fsck` to see what is broken.",
		zh: "Git \u8fd0\u884c\u5931\u8d25\uff08`git {command}` \u7684\u9000\u51fa\u7801\u4e3a {status}\uff09\uff0c\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002\u8fd0\u884c `git fsck` \u53ef\u67e5\u770b\u635f\u574f\u4e4b\u5904\u3002"
	},
	"error.git-timed-out": {
		en: "`git {command}` took too long and was ended, nothing was checked.",
		zh: "`git {command}` \u8d85\u65f6\u5e76\u5df2\u88ab\u7ec8\u6b62\uff0c\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002"
	},
	"error.git-too-much": {
		en: "`git {command}` lists more paths than stackgate has memory for, nothing was checked.",
		zh: "`git {command}` \u5217\u51fa\u7684\u8def\u5f84\u8fc7\u591a\uff0c\u5185\u5b58\u4e0d\u8db3\uff0c\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002"
	},
	"error.not-a-repository": {
		en: "`{path}` is not in a git repository: run this in one, or scan plain files with --no-git.",
		zh: "`{path}` \u4e0d\u5728 Git \u4ed3\u5e93\u4e2d\uff1a\u5728\u4ed3\u5e93\u5185\u8fd0\u884c\uff0c\u6216\u7528 --no-git \u626b\u63cf\u666e\u901a\u6587\u4ef6\u3002"
	},
	"error.not-a-repository-here": {
		en: "`{path}` is not in a git repository, which this command needs: run it in one (git init makes one).",
		zh: "`{path}` \u4e0d\u5728 Git \u4ed3\u5e93\u4e2d\uff0c\u800c\u6b64\u547d\u4ee4\u9700\u8981\u4ed3\u5e93\uff1a\u5728\u4ed3\u5e93\u5185\u8fd0\u884c\uff08git init \u53ef\u65b0\u5efa\uff09\u3002"
	},
	"error.unsafe-repository": {
		en: "git refuses to read the repository at `{path}` because another user owns it: git config --global --add safe.directory with its path, if you trust it.",
		zh: "`{path}` \u5904\u7684\u4ed3\u5e93\u5c5e\u4e8e\u5176\u4ed6\u7528\u6237\uff0cGit \u62d2\u7edd\u8bfb\u53d6\uff1a\u5982\u679c\u4fe1\u4efb\u5b83\uff0c\u8fd0\u884c git config --global --add safe.directory \u5e76\u9644\u4e0a\u5176\u8def\u5f84\u3002"
	},
	"error.no-work-tree": {
		en: "The repository at `{path}` has no working tree: give --base and --head to scan its commits.",
		zh: "`{path}` \u5904\u7684\u4ed3\u5e93\u6ca1\u6709\u5de5\u4f5c\u533a\uff1a\u7528 --base \u548c --head \u626b\u63cf\u5176\u63d0\u4ea4\u3002"
	},
	"error.work-tree-elsewhere": {
		en: "The repository at `{path}` names `{found}` as its working tree (core.worktree), which is elsewhere: run this there, or set GIT_WORK_TREE.",
		zh: "`{path}` \u5904\u7684\u4ed3\u5e93\u628a\u522b\u5904\u7684 `{found}` \u8bbe\u4e3a\u5de5\u4f5c\u533a\uff08core.worktree\uff09\uff1a\u5728\u90a3\u91cc\u8fd0\u884c\uff0c\u6216\u8bbe\u7f6e GIT_WORK_TREE\u3002"
	},
	"error.no-such-folder": {
		en: "Expected a folder at `{path}` but there is none.",
		zh: "`{path}` \u5904\u5e94\u6709\u76ee\u5f55\uff0c\u4f46\u4e0d\u5b58\u5728\u3002"
	},
	"error.no-index": {
		en: "GIT_INDEX_FILE names `{path}`, which does not exist; git would take that for a commit of nothing.",
		zh: "GIT_INDEX_FILE \u6307\u5411\u7684 `{path}` \u4e0d\u5b58\u5728\uff1bGit \u4f1a\u628a\u5b83\u5f53\u4f5c\u7a7a\u63d0\u4ea4\u3002"
	},
	"error.index-missing": {
		en: "`{path}` does not exist although there are commits; git would take that for a commit that removes every file. Run git reset to make it again.",
		zh: "\u5df2\u6709\u63d0\u4ea4\uff0c\u4f46 `{path}` \u4e0d\u5b58\u5728\uff1bGit \u4f1a\u628a\u5b83\u5f53\u4f5c\u5220\u9664\u6240\u6709\u6587\u4ef6\u7684\u63d0\u4ea4\u3002\u8fd0\u884c git reset \u91cd\u65b0\u751f\u6210\u3002"
	},
	"error.inner-repository": {
		en: "`{path}` looks like a repository of its own within another one, so that nothing was checked: run this at the top, or set GIT_DIR if that one is meant.",
		zh: "`{path}` \u770b\u8d77\u6765\u662f\u53e6\u4e00\u4e2a\u4ed3\u5e93\u4e2d\u7684\u4ed3\u5e93\uff0c\u56e0\u6b64\u672a\u505a\u4efb\u4f55\u68c0\u67e5\uff1a\u5728\u9876\u5c42\u8fd0\u884c\uff1b\u786e\u5b9e\u8981\u68c0\u67e5\u5b83\u65f6\uff0c\u8bbe\u7f6e GIT_DIR\u3002"
	},
	"error.forged-folder": {
		en: "git gives another list of files for the folder `{path}` than the one that is committed (damage, or forgery): run git fsck.",
		zh: "Git \u7ed9\u51fa\u7684\u76ee\u5f55 `{path}` \u7684\u6587\u4ef6\u5217\u8868\u4e0e\u63d0\u4ea4\u7684\u4e0d\u7b26\uff08\u5df2\u635f\u574f\uff0c\u6216\u88ab\u7be1\u6539\uff09\uff1a\u8fd0\u884c git fsck\u3002"
	},
	"error.bad-revision": {
		en: "Expected a branch, tag or commit but found `{revision}`.",
		zh: "\u5e94\u4e3a\u5206\u652f\u3001\u6807\u7b7e\u6216\u63d0\u4ea4\uff0c\u5b9e\u9645\u4e3a `{revision}`\u3002"
	},
	"error.ambiguous-revision": {
		en: "`{revision}` names more than one commit ({places}), so that nothing was checked: give the one you mean in full, such as refs/heads/{name}.",
		zh: "`{revision}` \u6307\u5411\u591a\u4e2a\u63d0\u4ea4\uff08{places}\uff09\uff0c\u56e0\u6b64\u672a\u505a\u4efb\u4f55\u68c0\u67e5\uff1a\u5199\u51fa\u5b8c\u6574\u540d\u79f0\uff0c\u4f8b\u5982 refs/heads/{name}\u3002"
	},
	"error.no-such-revision": {
		en: "`{revision}` is not in this clone: git fetch origin {branch}, or give {option} origin/{branch}",
		zh: "\u6b64\u514b\u9686\u4e2d\u6ca1\u6709 `{revision}`\uff1a\u8fd0\u884c git fetch origin {branch}\uff0c\u6216\u6307\u5b9a {option} origin/{branch}"
	},
	"error.no-such-commit": {
		en: "Commit {revision} is not in this clone: git fetch origin {revision}",
		zh: "\u6b64\u514b\u9686\u4e2d\u6ca1\u6709\u63d0\u4ea4 {revision}\uff1a\u8fd0\u884c git fetch origin {revision}"
	},
	"error.shallow-gap": {
		en: "The clone is shallow and ends inside {base}..{head}, so what the range adds cannot be told: git fetch --unshallow",
		zh: "\u8fd9\u662f\u6d45\u514b\u9686\uff0c\u5386\u53f2\u5728 {base}..{head} \u4e4b\u5185\u4e2d\u65ad\uff0c\u65e0\u6cd5\u5224\u65ad\u8be5\u8303\u56f4\u65b0\u589e\u4e86\u4ec0\u4e48\uff1a\u8fd0\u884c git fetch --unshallow"
	},
	"error.no-such-since": {
		en: "Expected `--since` to be a date (2025-06-30, 2025-06-30T12:00:00Z) or a commit, branch or tag of this clone but found `{found}`.",
		zh: "`--since` \u5e94\u4e3a\u65e5\u671f\uff082025-06-30\u30012025-06-30T12:00:00Z\uff09\u6216\u6b64\u514b\u9686\u4e2d\u7684\u63d0\u4ea4\u3001\u5206\u652f\u3001\u6807\u7b7e\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.nothing-walked": {
		en: "The repository has {refs} refs but git listed no commit, nothing was checked. Run `git fsck` to see what is broken.",
		zh: "\u4ed3\u5e93\u6709 {refs} \u4e2a\u5f15\u7528\uff0c\u4f46 Git \u672a\u5217\u51fa\u4efb\u4f55\u63d0\u4ea4\uff0c\u672a\u505a\u4efb\u4f55\u68c0\u67e5\u3002\u8fd0\u884c `git fsck` \u53ef\u67e5\u770b\u635f\u574f\u4e4b\u5904\u3002"
	},
	"error.path-outside": {
		en: "Expected a path inside the repository but `{path}` lies outside.",
		zh: "\u8def\u5f84\u5e94\u5728\u4ed3\u5e93\u4e4b\u5185\uff0c\u4f46 `{path}` \u5728\u4ed3\u5e93\u4e4b\u5916\u3002"
	},
	"error.no-such-path": {
		en: "Expected a file or folder at `{path}` but there is none.",
		zh: "`{path}` \u5904\u5e94\u6709\u6587\u4ef6\u6216\u76ee\u5f55\uff0c\u4f46\u4e0d\u5b58\u5728\u3002"
	},
	"error.unreadable-path": {
		en: "Expected a file or folder that can be read at `{path}` but it cannot ({detail}).",
		zh: "`{path}` \u5904\u5e94\u6709\u53ef\u8bfb\u53d6\u7684\u6587\u4ef6\u6216\u76ee\u5f55\uff0c\u4f46\u65e0\u6cd5\u8bfb\u53d6\uff08{detail}\uff09\u3002"
	},
	"error.not-an-archive": {
		en: "Expected `{path}` to be an archive (tar, zip, gzip, or an image as `docker save` writes it) but it is none.",
		zh: "`{path}` \u5e94\u4e3a\u5f52\u6863\uff08tar\u3001zip\u3001gzip\uff0c\u6216 `docker save` \u5bfc\u51fa\u7684\u955c\u50cf\uff09\uff0c\u4f46\u4e0d\u662f\u3002"
	},
	"error.archive-too-large": {
		en: "`{path}` is a zip archive of more than 1 GiB, which is more than is read.",
		zh: "`{path}` \u662f\u8d85\u8fc7 1 GiB \u7684 zip \u5f52\u6863\uff0c\u65e0\u6cd5\u8bfb\u53d6\u3002"
	},
	"error.not-tracked": {
		en: "git tracks nothing at `{path}`: scan it with --no-git, or git add it first.",
		zh: "Git \u672a\u8ddf\u8e2a `{path}` \u5904\u7684\u4efb\u4f55\u6587\u4ef6\uff1a\u7528 --no-git \u626b\u63cf\uff0c\u6216\u5148 git add\u3002"
	},
	"problem.broken-ref": {
		en: "not followed: the ref holds no object's id, run `git fsck`",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1a\u8be5\u5f15\u7528\u4e0d\u542b\u5bf9\u8c61 ID\uff0c\u8fd0\u884c `git fsck` \u68c0\u67e5"
	},
	"problem.unreadable-file": {
		en: "not read: {detail}",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1a{detail}"
	},
	"problem.unreadable-folder": {
		en: "folder not read: {detail}",
		zh: "\u672a\u80fd\u8bfb\u53d6\u76ee\u5f55\uff1a{detail}"
	},
	"problem.too-many-folders": {
		en: "more than {count} folders: what lies in the others was not looked at",
		zh: "\u76ee\u5f55\u8d85\u8fc7 {count} \u4e2a\uff1a\u5176\u4f59\u76ee\u5f55\u672a\u68c0\u67e5"
	},
	"problem.missing-object": {
		en: "not read: git does not have its content (a partial clone, or damage)",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1aGit \u4e2d\u6ca1\u6709\u5176\u5185\u5bb9\uff08\u90e8\u5206\u514b\u9686\uff0c\u6216\u5df2\u635f\u574f\uff09"
	},
	"problem.broken-object": {
		en: "not read: git failed on its content (damage, or a partial clone)",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1aGit \u65e0\u6cd5\u7ed9\u51fa\u5176\u5185\u5bb9\uff08\u5df2\u635f\u574f\uff0c\u6216\u90e8\u5206\u514b\u9686\uff09"
	},
	"problem.forged-object": {
		en: "not read: git gives another content than the one that is committed (damage, or forgery)",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1aGit \u7ed9\u51fa\u7684\u5185\u5bb9\u4e0e\u63d0\u4ea4\u7684\u4e0d\u7b26\uff08\u5df2\u635f\u574f\uff0c\u6216\u88ab\u7be1\u6539\uff09"
	},
	"problem.too-large": {
		en: "not read: larger than 1 GiB",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1a\u8d85\u8fc7 1 GiB"
	},
	"problem.odd-path": {
		en: "not read: the index names a path that leads out of the repository",
		zh: "\u672a\u80fd\u8bfb\u53d6\uff1a\u6682\u5b58\u533a\u4e2d\u7684\u8def\u5f84\u6307\u5411\u4ed3\u5e93\u4e4b\u5916"
	},
	"skipped.excluded": {
		en: "excluded by the policy",
		zh: "\u7b56\u7565\u5df2\u6392\u9664"
	},
	"skipped.submodule": {
		en: "a submodule: scan it in its own repository",
		zh: "\u5b50\u6a21\u7ec4\uff1a\u5728\u5176\u81ea\u8eab\u4ed3\u5e93\u4e2d\u626b\u63cf"
	},
	"skipped.special-file": {
		en: "not a regular file (a pipe, socket or device)",
		zh: "\u4e0d\u662f\u666e\u901a\u6587\u4ef6\uff08\u7ba1\u9053\u3001\u5957\u63a5\u5b57\u6216\u8bbe\u5907\uff09"
	},
	"skipped.lfs-pointer": {
		en: "a Git LFS pointer whose content is not in this clone: git lfs fetch brings it",
		zh: "Git LFS \u6307\u9488\uff0c\u5185\u5bb9\u4e0d\u5728\u6b64\u514b\u9686\u4e2d\uff1a\u7528 git lfs fetch \u83b7\u53d6"
	},
	"skipped.absent": {
		en: "tracked, but not in the working tree",
		zh: "\u5df2\u8ddf\u8e2a\uff0c\u4f46\u4e0d\u5728\u5de5\u4f5c\u533a\u4e2d"
	},
	"skipped.git-folder": {
		en: "git's own folder",
		zh: "Git \u81ea\u8eab\u7684\u76ee\u5f55"
	}
});
// src/messages/sweep.ts
const sweepSentences = () => ({
	"cli.help.plan": {
		en: "Deal out the repositories of OWNER, or one history, to the jobs of a CI matrix, printed as JSON",
		zh: "\u628a OWNER \u7684\u4ed3\u5e93\u6216\u4e00\u6bb5\u5386\u53f2\u5206\u914d\u7ed9 CI \u77e9\u9635\u7684\u5404\u4e2a\u4f5c\u4e1a\uff0c\u8f93\u51fa JSON"
	},
	"cli.help.exit.plan": {
		en: "Exit codes: 0 the plan is whole, 2 it could not be made, and nothing is printed.",
		zh: "\u9000\u51fa\u7801\uff1a0 \u8ba1\u5212\u5b8c\u6574\uff0c2 \u672a\u80fd\u751f\u6210\u8ba1\u5212\uff0c\u4e0d\u8f93\u51fa\u4efb\u4f55\u5185\u5bb9\u3002"
	},
	"cli.help.target-bytes": {
		en: "How much of repositories a job should have at most, such as 500M or 2G (default: 2G)",
		zh: "\u6bcf\u4e2a\u4f5c\u4e1a\u6700\u591a\u5206\u5230\u7684\u4ed3\u5e93\u6570\u636e\u91cf\uff0c\u4f8b\u5982 500M \u6216 2G\uff08\u9ed8\u8ba4 2G\uff09"
	},
	"cli.help.max-jobs": {
		en: "No more jobs than this (default: 256)",
		zh: "\u4f5c\u4e1a\u6570\u4e0a\u9650\uff08\u9ed8\u8ba4 256\uff09"
	},
	"cli.help.runners": {
		en: "How many jobs run at the same time (default: 20)",
		zh: "\u540c\u65f6\u8fd0\u884c\u7684\u4f5c\u4e1a\u6570\uff08\u9ed8\u8ba4 20\uff09"
	},
	"cli.help.pushed-since": {
		en: "Only repositories that something was pushed to since this day",
		zh: "\u53ea\u5305\u62ec\u8be5\u65e5\u671f\u4ee5\u6765\u6709\u63a8\u9001\u7684\u4ed3\u5e93"
	},
	"cli.help.no-archived": {
		en: "Without archived repositories",
		zh: "\u4e0d\u542b\u5df2\u5f52\u6863\u7684\u4ed3\u5e93"
	},
	"cli.help.no-forks": {
		en: "Without forks",
		zh: "\u4e0d\u542b\u590d\u523b\uff08fork\uff09\u7684\u4ed3\u5e93"
	},
	"cli.help.list": {
		en: "Also write the repositories and their numbers of shards to FILE, for `stackgate merge --expect`",
		zh: "\u53e6\u628a\u4ed3\u5e93\u53ca\u5176\u5206\u7247\u6570\u5199\u5165 FILE\uff0c\u4f9b `stackgate merge --expect` \u4f7f\u7528"
	},
	"cli.help.for": {
		en: "The CI that runs the jobs",
		zh: "\u8fd0\u884c\u4f5c\u4e1a\u7684 CI"
	},
	"error.cli-plan-what": {
		en: "Expected `stackgate plan OWNER` or `stackgate plan --history [PATH]` but found neither.",
		zh: "\u5e94\u5199\u4f5c `stackgate plan OWNER` \u6216 `stackgate plan --history [PATH]`\uff0c\u5b9e\u9645\u4e24\u8005\u90fd\u6ca1\u6709\u3002"
	},
	"error.cli-size": {
		en: "Expected `{option}` to be a number of bytes such as 500M or 2G but found `{found}`.",
		zh: "`{option}` \u5e94\u4e3a\u5b57\u8282\u6570\uff0c\u4f8b\u5982 500M \u6216 2G\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.cli-max-jobs": {
		en: "Expected `--max-jobs` to be at most {most}, which is what a matrix may have, but found {found}.",
		zh: "`--max-jobs` \u4e0d\u5e94\u8d85\u8fc7\u77e9\u9635\u7684\u4e0a\u9650 {most}\uff0c\u5b9e\u9645\u4e3a {found}\u3002"
	},
	"error.cli-pushed-since": {
		en: "Expected `--pushed-since` to be a day as YYYY-MM-DD but found `{found}`.",
		zh: "`--pushed-since` \u5e94\u4e3a YYYY-MM-DD \u683c\u5f0f\u7684\u65e5\u671f\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.plan-owner": {
		en: "Expected the name of an organisation or a user but found `{found}`.",
		zh: "\u5e94\u4e3a\u7ec4\u7ec7\u540d\u6216\u7528\u6237\u540d\uff0c\u5b9e\u9645\u4e3a `{found}`\u3002"
	},
	"error.plan-token": {
		en: "Expected a token in STACKGATE_TOKEN, GH_TOKEN or GITHUB_TOKEN that may list the repositories, but none of them is set.",
		zh: "STACKGATE_TOKEN\u3001GH_TOKEN \u6216 GITHUB_TOKEN \u4e2d\u5e94\u6709\u53ef\u5217\u51fa\u4ed3\u5e93\u7684\u4ee4\u724c\uff0c\u5b9e\u9645\u90fd\u672a\u8bbe\u7f6e\u3002"
	},
	"error.plan-url": {
		en: "Expected GITHUB_API_URL to be an address that begins with https:// but found something else.",
		zh: "GITHUB_API_URL \u5e94\u4e3a\u4ee5 https:// \u5f00\u5934\u7684\u5730\u5740\uff0c\u5b9e\u9645\u4e0d\u662f\u3002"
	},
	"error.plan-forbidden": {
		en: "GitHub does not let this token list the repositories of `{what}` ({status}). It needs to read the metadata of all of them.",
		zh: "GitHub \u62d2\u7edd\u7528\u6b64\u4ee4\u724c\u5217\u51fa `{what}` \u7684\u4ed3\u5e93\uff08{status}\uff09\u3002\u4ee4\u724c\u9700\u8981\u80fd\u8bfb\u53d6\u5168\u90e8\u4ed3\u5e93\u7684\u5143\u6570\u636e\u3002"
	},
	"error.plan-not-found": {
		en: "GitHub knows no organisation or user `{what}` ({status}), or the token may not see it.",
		zh: "GitHub \u4e0a\u6ca1\u6709\u7ec4\u7ec7\u6216\u7528\u6237 `{what}`\uff08{status}\uff09\uff0c\u6216\u4ee4\u724c\u65e0\u6743\u67e5\u770b\u3002"
	},
	"error.plan-invalid": {
		en: "GitHub did not take the request for the repositories of `{what}` ({status}).",
		zh: "GitHub \u4e0d\u63a5\u53d7\u5217\u51fa `{what}` \u4ed3\u5e93\u7684\u8bf7\u6c42\uff08{status}\uff09\u3002"
	},
	"error.plan-rate-limited": {
		en: "GitHub gave only a part of the repositories of `{what}`: the token's rate limit is reached ({status}). Run it again when the limit is new, in an hour at most.",
		zh: "GitHub \u53ea\u7ed9\u51fa\u4e86 `{what}` \u7684\u90e8\u5206\u4ed3\u5e93\uff1a\u4ee4\u724c\u5df2\u8fbe\u5230\u901f\u7387\u9650\u5236\uff08{status}\uff09\u3002\u6700\u591a\u4e00\u5c0f\u65f6\u540e\u9650\u989d\u6062\u590d\uff0c\u5c4a\u65f6\u518d\u8fd0\u884c\u3002"
	},
	"error.plan-unreachable": {
		en: "GitHub's API was not reached for the repositories of `{what}` (GITHUB_API_URL).",
		zh: "\u65e0\u6cd5\u8fde\u63a5 GitHub API \u5217\u51fa `{what}` \u7684\u4ed3\u5e93\uff08GITHUB_API_URL\uff09\u3002"
	},
	"error.plan-failed": {
		en: "GitHub's API failed on the repositories of `{what}` ({status}), more than once.",
		zh: "GitHub API \u591a\u6b21\u672a\u80fd\u5217\u51fa `{what}` \u7684\u4ed3\u5e93\uff08{status}\uff09\u3002"
	},
	"error.plan-cut": {
		en: "GitHub's list of the repositories of `{what}` has no end that could be relied on, so nothing is planned. Run it again.",
		zh: "GitHub \u7ed9\u51fa\u7684 `{what}` \u4ed3\u5e93\u5217\u8868\u4e0d\u5b8c\u6574\uff0c\u672a\u751f\u6210\u8ba1\u5212\u3002\u8bf7\u91cd\u65b0\u8fd0\u884c\u3002"
	},
	"error.plan-incomplete": {
		en: "GitHub lists {found} repositories of `{what}` but says that there are {total}. The token has to see all of them.",
		zh: "GitHub \u5217\u51fa\u4e86 `{what}` \u7684 {found} \u4e2a\u4ed3\u5e93\uff0c\u4f46\u79f0\u5171\u6709 {total} \u4e2a\u3002\u4ee4\u724c\u9700\u8981\u80fd\u770b\u5230\u5168\u90e8\u4ed3\u5e93\u3002"
	},
	"error.plan-name": {
		en: "GitHub's API gave `{found}` as a repository of `{what}`, which can be none, so nothing is planned.",
		zh: "GitHub API \u79f0 `{what}` \u6709\u4ed3\u5e93 `{found}`\uff0c\u8fd9\u4e0d\u53ef\u80fd\u662f\u5b83\u7684\u4ed3\u5e93\u540d\uff0c\u672a\u751f\u6210\u8ba1\u5212\u3002"
	},
	"error.plan-too-many": {
		en: "{found} repositories and shards are more than the {most} that the jobs can hold. Give a larger --target-bytes, or plan in parts with --pushed-since.",
		zh: "\u5171\u6709 {found} \u4e2a\u4ed3\u5e93\u548c\u5206\u7247\uff0c\u8d85\u8fc7\u5404\u4f5c\u4e1a\u5408\u8ba1\u53ef\u5bb9\u7eb3\u7684 {most} \u4e2a\u3002\u8bf7\u52a0\u5927 --target-bytes\uff0c\u6216\u7528 --pushed-since \u5206\u6279\u8ba1\u5212\u3002"
	},
	"error.plan-too-long": {
		en: "The plan has {found} characters, and the CI takes {most}. Leave repositories out with --pushed-since, --no-archived or --no-forks.",
		zh: "\u8ba1\u5212\u6709 {found} \u4e2a\u5b57\u7b26\uff0c\u800c CI \u6700\u591a\u63a5\u53d7 {most} \u4e2a\u3002\u8bf7\u7528 --pushed-since\u3001--no-archived \u6216 --no-forks \u51cf\u5c11\u4ed3\u5e93\u3002"
	},
	"plan.listed": {
		en: "Repositories of {owner} that the token sees: {count} (private: {hidden}).",
		zh: "{owner}\uff1a\u4ee4\u724c\u53ef\u89c1 {count} \u4e2a\u4ed3\u5e93\uff0c\u5176\u4e2d {hidden} \u4e2a\u4e3a\u79c1\u6709\u3002"
	},
	"plan.left-out": {
		en: "Left out: {count} (archived: {archived}, forks: {forks}, without a push since {date}: {unpushed}).",
		zh: "\u672a\u7eb3\u5165 {count} \u4e2a\uff1a\u5df2\u5f52\u6863 {archived} \u4e2a\uff0c\u590d\u523b {forks} \u4e2a\uff0c{date} \u4ee5\u6765\u6ca1\u6709\u63a8\u9001\u7684 {unpushed} \u4e2a\u3002"
	},
	"plan.jobs": {
		en: "Jobs: {count}, with {bytes} in all and {longest} in the longest (each repository counts 16 MiB more, for its start).",
		zh: "\u4f5c\u4e1a {count} \u4e2a\uff0c\u5171 {bytes}\uff0c\u6700\u957f\u7684\u6709 {longest}\uff08\u6bcf\u4e2a\u4ed3\u5e93\u53e6\u8ba1 16 MiB \u7684\u542f\u52a8\u5f00\u9500\uff09\u3002"
	},
	"plan.history": {
		en: "Shards: {count}, of a history with {bytes} of objects.",
		zh: "\u5386\u53f2\u5171\u6709 {bytes} \u7684\u5bf9\u8c61\uff1a\u5206\u4e3a {count} \u7247\u3002"
	}
});
// src/messages/catalogue.ts
const rooms = [
	reportSentences,
	scanSentences,
	sourceSentences,
	policySentences,
	cliSentences,
	rulesSentences,
	filteredSentences,
	importSentences,
	mergeSentences,
	sweepSentences,
	actionSentences,
	detailSentences
];
const made$2 = [];
function sentenceOf(id) {
	const text = knownSentence(id);
	if (text === void 0) throw new Error(`no sentence for ${id}`);
	return text;
}
function knownSentence(id) {
	for (const [i, room] of rooms.entries()) {
		made$2[i] ??= room();
		if (Object.hasOwn(made$2[i], id)) return made$2[i][id];
	}
}
function inWords(language, values) {
	const { detail } = values;
	if (typeof detail !== "string" || !/^[A-Z][A-Z0-9_]{2,40}$/.test(detail)) return values;
	const words = knownSentence(`detail.${detail}`);
	return words === void 0 ? values : {
		...values,
		detail: fillText(words, {}, language)
	};
}
function say(language, id, values = {}) {
	return fillText(sentenceOf(id), inWords(language, values), language);
}
function sayCode(language, kind, code, values) {
	return fillText(sentenceOf(`${kind}.${code}`), inWords(language, values), language);
}
// src/model/problem.ts
var StackgateError = class extends Error {
	code;
	values;
	constructor(code, values = {}) {
		super(code);
		this.name = "StackgateError";
		this.code = code;
		this.values = values;
	}
};
// src/model/version.gen.ts
const TOOL_VERSION = "0.1.0";
const RULES_VERSION = "3bc8d94b1b87";
// src/source/started.ts
function started(work) {
	const outcome = work.then((value) => ({ value }), (error) => ({ error }));
	return async () => {
		const known = await outcome;
		if ("error" in known) throw known.error;
		return known.value;
	};
}
function lazy(work) {
	let running;
	return () => {
		running ??= work();
		return running;
	};
}
// src/model/rule.ts
const SEVERITY_ORDER = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
function compareSeverity(a, b) {
	return SEVERITY_ORDER.indexOf(a) - SEVERITY_ORDER.indexOf(b);
}
const SEVERITIES = SEVERITY_ORDER;
const OF_KEYS = [
	"key-management",
	"external-api-keys",
	"keys-in-git"
];
function checklistOf({ checklist, family }) {
	return checklist ?? (family === "secret" ? OF_KEYS : []);
}
// src/model/finding.ts
function exitCodeOf(summary) {
	switch (summary.verdict) {
		case "clean": return 0;
		case "blocked": return 1;
		case "error": return 2;
	}
}
function compareFindings(a, b) {
	return order(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || order(a.ruleId, b.ruleId) || order(a.fingerprint, b.fingerprint);
}
function worseFirst(a, b) {
	return Number(b.blocking) - Number(a.blocking) || compareSeverity(a.severity, b.severity) || compareFindings(a, b);
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/work/finished.ts
function finishedResult(result, policy, language) {
	const { translated } = result;
	if (translated === void 0) return finishedIn(result, policy, language);
	const other = finishedIn(translated, policy, otherLanguage(language));
	return {
		...finishedIn(result, policy, language),
		translated: other
	};
}
function finishedIn(result, policy, language) {
	const { maxFindings = Number.POSITIVE_INFINITY } = policy;
	const { findings, notices = [] } = result;
	const cut = findings.length - maxFindings;
	const added = [];
	if (cut > 0) added.push({
		code: "findings-cut",
		text: say(language, "notice.cut", { count: cut })
	});
	if (policy.exitZero === true && result.summary.verdict === "blocked") added.push({
		code: "exit-zero",
		text: say(language, "notice.exit-zero")
	});
	if (added.length === 0) return result;
	if (cut <= 0) return {
		...result,
		notices: [...notices, ...added]
	};
	const { folded: _, ...rest } = result;
	const kept = [...findings].sort(worseFirst).slice(0, maxFindings).sort(compareFindings);
	return {
		...rest,
		findings: kept,
		all: findings,
		notices: [...notices, ...added]
	};
}
function exitCodeBy(policy, { summary, problems }) {
	const code = exitCodeOf(summary);
	if (code !== 1 || policy.exitZero !== true) return code;
	return problems.length > 0 ? 2 : 0;
}
// src/model/detection.ts
const RANK = {
	publishedDefault: 10,
	vendorInContext: 20,
	vendor: 30,
	generic: 40,
	config: 50,
	assignment: 60,
	custom: 70
};
// src/model/document.ts
function isContent(origin) {
	return origin !== "commit-message" && origin !== "tag-message" && origin !== "file-name";
}
function isOfHead({ commit, stage, origin }) {
	return commit === void 0 && stage === void 0 && isContent(origin) && origin !== "archive-member";
}
// src/parse/assignment-reader.ts
function readerOf(bytes) {
	const run = () => ({
		from: 0,
		to: 0,
		ends: true
	});
	return {
		bytes,
		blankRun: run(),
		delimitedRun: run(),
		sectionRun: run()
	};
}
const MAX_VALUE = 4096;
function tableOf$1(characters, mark = 1) {
	const table = new Uint8Array(256);
	for (const character of characters) table[character.charCodeAt(0)] = mark;
	return table;
}
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LETTER = tableOf$1(LETTERS);
const WORD$1 = tableOf$1(`${LETTERS}0123456789_`);
const QUOTE$2 = tableOf$1("\"'`");
function isBlank(byte) {
	return byte === 32 || byte === 9;
}
function endsLine$1(byte) {
	return byte === 10 || byte === 13 || byte === void 0;
}
function beforeBlanks(bytes, at, most = 40) {
	let start = at;
	while (start > 0 && at - start < most && isBlank(bytes[start - 1])) start--;
	return start;
}
function afterBlanks(bytes, at) {
	let end = at;
	while (end - at < 64 && isBlank(bytes[end])) end++;
	return end;
}
function runBefore(bytes, end, table, most) {
	let start = end;
	while (start > 0 && end - start < most && table[bytes[start - 1] ?? 0] === 1) start--;
	return start;
}
function runAfter(bytes, start, table, most) {
	let end = start;
	while (end - start < most && end < bytes.length && table[bytes[end]] === 1) end++;
	return end;
}
function textOf$2(bytes, start, end) {
	let text = "";
	for (let at = Math.max(0, start); at < end && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
	return text;
}
const decoder$1 = new TextDecoder();
function decoded(bytes, start, end) {
	for (let at = start; at < end; at++) if ((bytes[at] ?? 0) >= 128) return decoder$1.decode(bytes.subarray(start, end));
	return textOf$2(bytes, start, end);
}
function assignmentOf(bytes, { start, end, isImplied }, value, operator) {
	const name = isImplied === true ? "password" : decoded(bytes, start, end);
	const colon = /userpwd$/i.test(name) ? bytes.subarray(0, value.end).indexOf(58, value.start) : -1;
	return {
		name,
		nameStart: start,
		nameEnd: end,
		valueStart: colon < 0 || colon + 1 === value.end ? value.start : colon + 1,
		valueEnd: value.end,
		quoting: value.quoting,
		operator,
		...isImplied === true ? { isImplied } : {}
	};
}
// src/parse/assignment-below.ts
const MAX_LINE$2 = 600;
const OPENING_SIGN = tableOf$1("|><(\\`\"'@$fFrRbBuU");
const BLOCK$4 = /^[|>][+-]?[1-9]?[+-]?[ \t]{0,8}$/;
const HERE = /^(?:\$\(cat[ \t]{1,4})?<<[<~-]?[ \t]?["']?([A-Za-z][A-Za-z0-9_]{1,24})["']?\)?(?:\.[a-z_]{1,20})?[ \t]{0,4};?[ \t]{0,4}$/;
const QUOTES = /^[fFrRbBuU]{0,2}(`|"""|'''|@["'])[ \t]{0,4}$/;
const GOES_ON = /^[(\\][ \t]{0,4}$/;
const LONGEST_OPENING = 60;
function mayGoOnBelow(line) {
	return OPEN_END.test(line);
}
const OPEN_END = /(?:[:=>(\\`"'|\x9a\x9d\xba]|[|>][+-]?[1-9]?[+-]?|<<[<~-]?[ \t]?["']?[A-Za-z][A-Za-z0-9_]{1,24}["']?\)?(?:\.[a-z_]{1,20})?[ \t]{0,4};?|[ \t])[ \t]{0,64}[\r\n]{0,2}$/;
function stringStartBelow(bytes, at) {
	if (!endsLine$1(bytes[at])) return void 0;
	const line = lineFrom(bytes, behindLineEnd(bytes, at));
	return line !== void 0 && QUOTE$2[bytes[line.start] ?? 0] === 1 ? line.start : void 0;
}
function valueBelow({ bytes }, operator, at, name) {
	if (endsLine$1(bytes[at])) return plainBelow(bytes, operator, at, name);
	if (OPENING_SIGN[bytes[at] ?? 0] === 0) return void 0;
	let lineEnd = at;
	while (lineEnd - at < LONGEST_OPENING && !endsLine$1(bytes[lineEnd])) lineEnd++;
	if (!endsLine$1(bytes[lineEnd])) return void 0;
	const opening = textOf$2(bytes, at, lineEnd);
	const line = lineFrom(bytes, behindLineEnd(bytes, lineEnd));
	if (line === void 0 || line.start === line.end) return void 0;
	if (BLOCK$4.test(opening)) return bytes[operator] === 58 ? blockBelow(bytes, operator, name, line) : void 0;
	if (GOES_ON.test(opening)) {
		if (QUOTE$2[bytes[line.start] ?? 0] === 1) return { string: line.start };
		return opening[0] === "\\" && isWord(bytes, line) ? told$3(bytes, operator, name, line, "none") : void 0;
	}
	const terminator = HERE.exec(opening)?.[1];
	if (terminator !== void 0) return hereBelow(bytes, operator, name, line, terminator);
	const quotes = QUOTES.exec(opening)?.[1];
	return quotes === void 0 ? void 0 : quotedBelow(bytes, operator, name, line, quotes);
}
function plainBelow(bytes, operator, at, name) {
	const line = lineFrom(bytes, behindLineEnd(bytes, at));
	if (line === void 0 || line.start === line.end || line.indent <= indentAt(bytes, name.start)) return void 0;
	if (QUOTE$2[bytes[line.start] ?? 0] === 1) return isStringAlone(bytes, line) ? { string: line.start } : void 0;
	if (bytes[line.start] === 64 && QUOTE$2[bytes[line.start + 1] ?? 0] === 1) return { string: line.start };
	return bytes[operator] === 58 && line.end - line.start >= 8 && isWord(bytes, line) ? told$3(bytes, operator, name, line, "none") : void 0;
}
function isStringAlone(bytes, { start, end }) {
	const quote = bytes[start];
	let at = end;
	while (at > start && bytes[at - 1] !== quote) at--;
	if (at - start < 3) return false;
	for (let i = at; i < end; i++) if (bytes[i] === 58 || bytes[i] === 61) return false;
	for (let i = start + 1; i < at - 1; i++) if (bytes[i] === quote && bytes[i - 1] !== 92) return false;
	return true;
}
function blockBelow(bytes, operator, name, line) {
	const own = indentAt(bytes, name.start);
	if (line.indent <= own) return void 0;
	const after = lineFrom(bytes, line.next);
	return after === void 0 || after.start === after.end || after.indent < line.indent ? told$3(bytes, operator, name, line, "none") : void 0;
}
function hereBelow(bytes, operator, name, line, terminator) {
	const after = lineFrom(bytes, line.next);
	if (after === void 0) return void 0;
	return textOf$2(bytes, after.start, Math.min(after.end, after.start + terminator.length)) === terminator ? told$3(bytes, operator, name, line, "double") : void 0;
}
function quotedBelow(bytes, operator, name, line, quotes) {
	const closing = quotes.startsWith("@") ? `${quotes[1]}@` : quotes;
	const quoting = closing[0] === "`" ? "backtick" : closing.startsWith("'") ? "single" : "double";
	const mark = quotes.startsWith("@") ? quotes.charCodeAt(1) : closing.charCodeAt(0);
	let end = line.start;
	while (end < line.end && bytes[end] !== mark) end++;
	if (end < line.end) return end > line.start ? told$3(bytes, operator, name, {
		...line,
		end
	}, quoting) : void 0;
	const after = lineFrom(bytes, line.next);
	return after !== void 0 && bytes[after.start] === mark ? told$3(bytes, operator, name, line, quoting) : void 0;
}
function told$3(bytes, operator, name, { start, end }, quoting) {
	return assignmentOf(bytes, name, {
		start,
		end,
		quoting
	}, operator);
}
function isWord(bytes, { start, end }) {
	for (let at = start; at < end; at++) if (NO_WORD$2[bytes[at] ?? 0] === 1) return false;
	return true;
}
const NO_WORD$2 = tableOf$1(" 	:{}[]()<>,;\"'`");
function lineFrom(bytes, from) {
	if (from >= bytes.length) return void 0;
	let start = from;
	while (start - from < 64 && isBlank(bytes[start])) start++;
	let end = start;
	while (end - start < MAX_LINE$2 && !endsLine$1(bytes[end])) end++;
	if (!endsLine$1(bytes[end])) return void 0;
	const next = behindLineEnd(bytes, end);
	while (end > start && isBlank(bytes[end - 1])) end--;
	return {
		start,
		end,
		indent: start - from,
		next
	};
}
function behindLineEnd(bytes, at) {
	return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
}
function indentAt(bytes, at) {
	let start = at;
	while (start > 0 && at - start < MAX_LINE$2 && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--;
	let indent = 0;
	while (isBlank(bytes[start + indent])) indent++;
	return indent;
}
// src/parse/assignment-names.ts
const MAX_NAME$1 = 100;
const MAX_BETWEEN = 40;
const MAX_ANNOTATION = 60;
const NAME = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-$").fill(1, 128);
const CLOSERS = tableOf$1("\"'`]\\ 	+?|*");
const TYPE$1 = /^(?:string|str|String|char|SecretStr|Text|text|const|auto|var|any)$/;
const TYPE_START$1 = tableOf$1("sScTtav");
const TYPE_MARKS = tableOf$1(" 	:&*");
const MAX_TYPE = 9;
const ANNOTATION$2 = /^[ \t]{0,2}&?(?:'static )?(?:str|string|(?:[a-z]{1,20}\.)?[A-Z][A-Za-z0-9_]{0,40})(?:[<[][A-Za-z0-9_.,|<>[\] ]{0,40}[\]>])?\??(?: ?\| ?[A-Za-z]{1,20}){0,3}[ \t]{1,4}$/;
const ANNOTATION_SIGN$1 = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' 	");
const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Bun\.env)\./;
function nameBefore(bytes, operator, byte) {
	if (byte === 61 && isBlank(bytes[operator - 1])) {
		const colon = colonOfType(bytes, operator);
		if (colon !== void 0) return nameBefore(bytes, colon, 58);
	}
	let end = operator;
	while (end > 0 && operator - end < MAX_BETWEEN && CLOSERS[bytes[end - 1] ?? 0] === 1) end--;
	if (byte === 61 && bytes[end - 1] === 125) end = endOfProperty(bytes, end);
	if (byte === 61 && bytes[end - 1] === 91 && bytes[end] === 93) end--;
	end -= entityBefore(bytes, end);
	end = beforeChineseClosers(bytes, end);
	let start = end;
	while (start > 0 && end - start < MAX_NAME$1 && NAME[bytes[start - 1] ?? 0] === 1) start--;
	if (byte === 61 && end - start <= MAX_TYPE && TYPE_START$1[bytes[start] ?? 0] === 1 && TYPE$1.test(textOf$2(bytes, start, end))) {
		let at = start;
		while (at > 0 && start - at < 8 && TYPE_MARKS[bytes[at - 1] ?? 0] === 1) at--;
		if (/[ \t]As$/i.test(textOf$2(bytes, at - 3, at))) at -= 3;
		return at === start ? void 0 : nameBefore(bytes, at, 58);
	}
	start = beforeKeyWord(bytes, start, end);
	start = beginningOf(bytes, start, end);
	return start < end && holdsLetter(bytes, start, end) ? {
		start,
		end
	} : void 0;
}
function endOfProperty(bytes, end) {
	const accessors = /[ \t]{0,4}\{[ \t]{0,4}get;[a-z; \t]{0,30}\}$/.exec(textOf$2(bytes, end - 48, end));
	return accessors === null ? end : end - accessors[0].length;
}
function beforeKeyWord(bytes, start, end) {
	if (end - start !== 3 || bytes[start - 1] !== 32 || !/^key$/i.test(textOf$2(bytes, start, end))) return start;
	let first = start - 1;
	while (first > 0 && start - first < 24 && LETTER[bytes[first - 1] ?? 0] === 1) first--;
	const before = bytes[first - 1] ?? 10;
	return start - first > 3 && (before === 10 || before === 32 || before === 45 || before === 42) ? first : start;
}
function colonOfType(bytes, operator) {
	let at = operator - 1;
	while (at > 0 && operator - at < MAX_ANNOTATION && ANNOTATION_SIGN$1[bytes[at] ?? 0] === 1) at--;
	if (bytes[at] !== 58 || bytes[at - 1] === 58 || operator - at < 4) return void 0;
	if (bytes[at - 4] === 36 && /^env$/i.test(textOf$2(bytes, at - 3, at))) return void 0;
	return ANNOTATION$2.test(textOf$2(bytes, at + 1, operator)) ? at : void 0;
}
function entityBefore(bytes, end) {
	if (bytes[end - 1] !== 59) return 0;
	return /&(?:quot|apos|#34|#39);$/.exec(textOf$2(bytes, end - 6, end))?.[0].length ?? 0;
}
function beginningOf(bytes, from, end) {
	let start = behindPunctuation(bytes, from, end);
	if (bytes[start - 1] === 92 && end - start > 1) start += escapeLength(bytes, start, end);
	const isFlag = bytes[start] === 45;
	while (start < end && (bytes[start] === 45 || bytes[start] === 36 || bytes[start] === 46)) start++;
	if (isFlag && bytes[start - 2] !== 45) start += definitionLength(bytes, start);
	if (end - start > 8 && (bytes[start] === 112 || bytes[start] === 105 || bytes[start] === 66)) start += ENVIRONMENT.exec(textOf$2(bytes, start, Math.min(end, start + 20)))?.[0].length ?? 0;
	return start;
}
function escapeLength(bytes, start, end) {
	return /^(?:[nr]|t(?!oken))/.test(textOf$2(bytes, start, Math.min(end, start + 5))) ? 1 : 0;
}
function definitionLength(bytes, start) {
	return /^(?:D[A-Za-z]|e[A-Z]{2})/.test(textOf$2(bytes, start, start + 3)) ? 1 : 0;
}
function holdsLetter(bytes, start, end) {
	for (let at = start; at < end; at++) if (LETTER[bytes[at] ?? 0] === 1 || (bytes[at] ?? 0) >= 128) return true;
	return false;
}
function isPunctuationBefore(bytes, end) {
	const [first, second, third] = [
		bytes[end - 3] ?? 0,
		bytes[end - 2] ?? 0,
		bytes[end - 1] ?? 0
	];
	if (first === 227) return second === 128 && third <= 159;
	if (first === 226) return second === 128 && third >= 152 && third <= 159;
	if (first !== 239) return false;
	if (second === 188) return third <= 143 || third >= 154 && third <= 160;
	return second === 189 && third >= 155 && third <= 164;
}
function beforeChineseClosers(bytes, from) {
	let end = from;
	if ((bytes[end - 1] ?? 0) < 128) return end;
	while (from - end < 9 && (isPunctuationBefore(bytes, end) || end > 3 && isVerbBefore(bytes, end))) end -= 3;
	return end;
}
function isVerbBefore(bytes, end) {
	const [first, second, third] = [
		bytes[end - 3],
		bytes[end - 2],
		bytes[end - 1]
	];
	return first === 228 && second === 184 && third === 186 || first === 230 && second === 152 && third === 175;
}
function behindPunctuation(bytes, start, end) {
	for (let at = end; at > start; at--) {
		const byte = bytes[at - 1] ?? 0;
		if (byte >= 128 && byte <= 191 && at - start >= 3 && isPunctuationBefore(bytes, at)) return at;
	}
	return start;
}
function startsLine(bytes, { start, isFlag }) {
	if (isFlag === true) return false;
	const before = bytes[start - 1] ?? 10;
	if (before !== 10 && before !== 13 && before !== 45 && before !== 35 && !isBlank(before)) return false;
	let at = start;
	while (at > 0 && start - at < 40 && bytes[at - 1] !== 10 && bytes[at - 1] !== 13) at--;
	if (at === start) return true;
	return start - at < 40 && /^[ \t#-]*(?:(?:export|ENV|ARG|set|env|declare -x)[ \t]{1,4})?$/.test(textOf$2(bytes, at, start));
}
function isNoOperator(bytes, { start, end }, colon) {
	const first = bytes[start - 1] ?? 0;
	const [isNumber, isLetter] = [isDigit$2(bytes[colon + 1]), LETTER[bytes[colon + 1] ?? 0] === 1];
	if (first === 47 && bytes[start - 2] === 47) return isNumber || bytes[start - 3] === 58;
	if (first === 60 || first === 47 && bytes[start - 2] === 60) return isLetter;
	if (isNumber && (first === 64 || isDigit$2(bytes[start]))) return true;
	if ((first === 36 || first === 123) && /^env:[A-Za-z]/.test(textOf$2(bytes, start, colon + 2))) return true;
	if (first === 58 && isAlphanumeric(bytes[start - 2]) && !isBlank(bytes[colon + 1])) return true;
	const isQuoted = QUOTE$2[first] === 1;
	if (!isQuoted && isBlank(bytes[colon - 1]) && isLetter && (bytes[end - 1] ?? 0) < 128) return true;
	const before = beforeBlanks(bytes, isQuoted ? start - 1 : start);
	return bytes[before - 1] === 63 && (isQuoted || before < start);
}
function isAlphanumeric(byte) {
	return isDigit$2(byte) || LETTER[byte ?? 0] === 1;
}
function isDigit$2(byte) {
	return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isReference(bytes, { start }) {
	return bytes[start - 1] === 123 && bytes[start - 2] === 36;
}
// src/parse/assignment-values.ts
const ASTERISK$1 = 42;
const UNSURE = tableOf$1("\\", 2);
UNSURE[226] = 2;
UNSURE[227] = 2;
UNSURE[239] = 2;
const endsOf = (characters, unsure) => {
	const ends = tableOf$1(characters);
	for (const byte of unsure) ends[byte] = 2;
	return ends;
};
const DELIMITERS = endsOf(" 	\r\n,;)}]>\"'`&<", [
	92,
	226,
	227,
	239
]);
const BLANKS$1 = endsOf(" 	\r\n", [
	226,
	227,
	239
]);
const SECTION_ENDS = endsOf(" 	\r\n;\"'`<", [
	92,
	226,
	227,
	239
]);
const STRING_MARK = tableOf$1("fFrRbBuULN$@");
const SCHEME = /^(?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Tt]oken|OAuth|JWT|Api-Key|ApiKey|[Aa]pikey|Bot|SSWS|GenieKey|Splunk)(?:[ \t]{1,4}|%20)/;
const SCHEME_START = tableOf$1("BTtbASOJaG");
const DECORATION = /^(?:&[A-Za-z0-9_-]{1,40}|!!str|!!binary)[ \t]{1,8}/;
const WRAPPER = /^(?:\[\]byte\(|(?:System\.Text\.)?Encoding\.[A-Za-z0-9]{3,10}\.GetBytes\(|(?:new |const )?(?:String|SecretStr|SecretString|Secret|CString|OsString|Cow|Box|Zeroizing|Some|Optional|Buffer|Output|pulumi|aws|to|str|string|bytes|sensitive|quote|quote_plus|encodeURIComponent|StringValue|Password|bcrypt|md5|sha1|sha256|password_hash|make_password|generate_password_hash|hashpw|Hash::make|passwordEncoder(?:\(\))?\.encode)(?:(?:::|\.)(?:from|new|of|owned|secret|String|Ptr))?\(|ConvertTo-SecureString[ \t](?:-String[ \t])?)/;
const WRAPPER_START = tableOf$1("SCOBZpatsbqencPo[EmghH");
function valueAfter(reader, operator, from, name) {
	const at = valueStart(reader.bytes, from);
	const quote = quoteAt(reader.bytes, at);
	return (quote === void 0 ? bareValue(reader, operator, at, name) : quotedValue(reader.bytes, operator, quote, name)) ?? below$1(reader, operator, at, name);
}
function below$1(reader, operator, at, name) {
	const found = valueBelow(reader, operator, at, name);
	if (found === void 0 || !("string" in found)) return found;
	const quote = openingQuote(reader.bytes, found.string);
	return quote === void 0 ? void 0 : quotedValue(reader.bytes, operator, quote, name);
}
function stringAfter({ bytes }, operator, from, name) {
	const quote = quoteAt(bytes, valueStart(bytes, from));
	return quote === void 0 ? void 0 : quotedValue(bytes, operator, quote, name);
}
function quoteAt(bytes, at) {
	const quote = openingQuote(bytes, at);
	if (quote !== void 0) return quote;
	const length = wrapperLength(bytes, at);
	return length === 0 ? void 0 : openingQuote(bytes, at + length);
}
function valueStart(bytes, from) {
	let at = afterBlanks(bytes, from);
	if (bytes[at] === ASTERISK$1 && bytes[at + 1] === ASTERISK$1 && isBlank(bytes[at + 2])) at = afterBlanks(bytes, at + 2);
	if (bytes[at] === 38 || bytes[at] === 33) at += DECORATION.exec(textOf$2(bytes, at, at + 50))?.[0].length ?? 0;
	return at + schemeLength(bytes, at);
}
function schemeLength(bytes, at) {
	if (SCHEME_START[bytes[at] ?? 0] === 0) return 0;
	return SCHEME.exec(textOf$2(bytes, at, at + 14))?.[0].length ?? 0;
}
function wrapperLength(bytes, at) {
	if (WRAPPER_START[bytes[at] ?? 0] === 0) return 0;
	return WRAPPER.exec(textOf$2(bytes, at, at + 40))?.[0].length ?? 0;
}
function openingQuote(bytes, at) {
	const first = bytes[at] ?? 0;
	if (first === 38) return entityQuote(bytes, at);
	if (first === 226 || first === 227) return chineseQuote(bytes, at);
	let end = at;
	while (end - at < 2 && STRING_MARK[bytes[end] ?? 0] === 1) end++;
	const marked = end;
	if (bytes[end] === 35 && bytes[end - 1] === 114) end++;
	while (end - marked < 3 && bytes[end] === 92) end++;
	const quote = bytes[end] ?? 0;
	if (QUOTE$2[quote] === 0) return void 0;
	const isEscaped = bytes[end - 1] === 92 && end > marked;
	const isTriple = !isEscaped && bytes[end + 1] === quote && bytes[end + 2] === quote;
	const quoting = quote === 39 ? "single" : quote === 96 ? "backtick" : "double";
	return isTriple ? {
		end: end + 3,
		quoting,
		closing: [
			quote,
			quote,
			quote
		],
		isRaw: false
	} : {
		end: end + 1,
		quoting,
		closing: [quote],
		isRaw: isEscaped
	};
}
function entityQuote(bytes, at) {
	const entity = /^&(?:quot|apos|#34|#39);/.exec(textOf$2(bytes, at, at + 6))?.[0];
	if (entity === void 0) return void 0;
	const quoting = entity === "&quot;" || entity === "&#34;" ? "double" : "single";
	return {
		end: at + entity.length,
		quoting,
		closing: [...Buffer.from(entity)],
		isRaw: true
	};
}
function chineseQuote(bytes, at) {
	const [first, second, third] = [
		bytes[at] ?? 0,
		bytes[at + 1],
		bytes[at + 2] ?? 0
	];
	if (second !== 128) return void 0;
	const isOpening = first === 226 ? third === 156 || third === 152 : third === 140 || third === 142;
	const quoting = first === 226 && third === 152 ? "single" : "double";
	return isOpening ? {
		end: at + 3,
		quoting,
		closing: [
			first,
			second,
			third + 1
		],
		isRaw: true
	} : void 0;
}
function quotedValue(bytes, operator, quote, name) {
	const { closing, isRaw, quoting } = quote;
	const start = quote.end + schemeLength(bytes, quote.end);
	const [first = 0] = closing;
	let at = start;
	for (; at < bytes.length && at - quote.end < 4096; at++) {
		const byte = bytes[at];
		if (byte === first) {
			if (closing.length === 1) {
				if (byte !== 39 || isRaw || bytes[at + 1] !== 39 || at === start) break;
				at++;
			} else if (closing.every((one, i) => bytes[at + i] === one) || isSameOpening(bytes, at, closing)) break;
		}
		if (byte === 10 || byte === 13) break;
		if (byte === 92 && !isRaw && bytes[at + 1] !== 10 && bytes[at + 1] !== 13) at++;
	}
	let end = Math.min(at, bytes.length);
	if (isRaw) while (end > start && bytes[end - 1] === 92) end--;
	return end === start ? void 0 : assignmentOf(bytes, name, {
		start,
		end,
		quoting
	}, operator);
}
function isSameOpening(bytes, at, [first = 0, second, third = 0]) {
	return first >= 128 && bytes[at + 1] === second && bytes[at + 2] === third - 1;
}
function bareValue(reader, operator, at, name) {
	const { bytes } = reader;
	if (endsLine$1(bytes[at])) return void 0;
	let end = bareEnd(reader, operator, at, name);
	while (end > at && (bytes[end - 1] === 44 || bytes[end - 1] === 59)) end--;
	if (end === at || isNoValue(bytes, operator, at, end) || opensBelow(bytes, at, end)) return void 0;
	return assignmentOf(bytes, name, {
		...bytes[at] === 123 && bytes[end - 1] === 125 && end - at > 2 && isInSection(bytes, name) ? {
			start: at + 1,
			end: end - 1
		} : {
			start: at,
			end
		},
		quoting: "none"
	}, operator);
}
function bareEnd(reader, operator, at, name) {
	const { bytes } = reader;
	if (startsLine(bytes, name)) return runFrom(reader.blankRun, bytes, at, BLANKS$1);
	if (bytes[operator] === 61 && isInSection(bytes, name)) return runFrom(reader.sectionRun, bytes, at, SECTION_ENDS);
	const end = runFrom(reader.delimitedRun, bytes, at, DELIMITERS);
	return bytes[operator] === 61 && name.end === operator && QUOTE$2[bytes[name.start - 1] ?? 0] === 1 ? endOfString(bytes, at, end, bytes[name.start - 1] ?? 0) : end;
}
function endOfString(bytes, start, end, quote) {
	const stop = bytes[end];
	if (stop === quote || stop === 92 || endsLine$1(stop) || isBlank(stop)) return end;
	if (/^[;&,][ \t]?(?:amp;)?[A-Za-z_][A-Za-z0-9_. -]{0,40}=/.test(textOf$2(bytes, end, end + 50))) return end;
	let at = end;
	while (at - start < 4096 && !endsLine$1(bytes[at]) && !isBlank(bytes[at]) && bytes[at] !== quote) at++;
	return bytes[at] === quote ? at : end;
}
function isInSection(bytes, { start }) {
	let at = start - 1;
	if (isBlank(bytes[at])) at--;
	return bytes[at] === 59 && !/&(?:amp|lt|gt|quot|nbsp);$/.test(textOf$2(bytes, at - 5, at + 1));
}
function delimitedEnd({ bytes, delimitedRun }, from) {
	return runFrom(delimitedRun, bytes, from, DELIMITERS);
}
function runFrom(known, bytes, from, ends) {
	if (!(from >= known.from && from < known.to && (known.ends || from + 4096 <= known.to))) {
		let to = from;
		const limit = Math.min(bytes.length, from + 2 * MAX_VALUE);
		for (; to < limit; to++) {
			const mark = ends[bytes[to] ?? 0];
			if (mark === 1 || mark === 2 && isEnd(bytes, to)) break;
		}
		known.from = from;
		known.to = to;
		known.ends = to < limit || to === bytes.length;
	}
	return Math.min(known.to, from + MAX_VALUE);
}
function isEnd(bytes, at) {
	const [first, second, third] = [
		bytes[at],
		bytes[at + 1] ?? 0,
		bytes[at + 2] ?? 0
	];
	if (first === 92) return ESCAPED[second] === 1 || second === 92 && ESCAPED[third] === 1;
	if (first === 226) return second === 128 && (third === 157 || third === 153);
	if (first === 227) return second === 128 && third <= 145;
	return second === 188 && (third === 136 || third === 137 || third === 140 || third === 155);
}
const ESCAPED = tableOf$1("nrt\"'`");
function isNoValue(bytes, operator, at, end) {
	const first = bytes[at] ?? 0;
	if (first === 35 && (end - at === 1 || isBlank(bytes[at + 1]))) return true;
	if (LETTER[first] === 0) return end - at <= 3 && NO_VALUE$1.test(textOf$2(bytes, at, end));
	if (bytes[operator] !== 58 || end - at > 60) return false;
	return isTyped(bytes, end) || TYPE_START[first] === 1 && TYPE_ALONE.test(textOf$2(bytes, at, end));
}
function opensBelow(bytes, at, end) {
	if (bytes[at] === 60) return bytes[at + 1] === 60;
	return bytes[at] === 92 && end - at === 1 || bytes[at] === 36 && HERE_OF_SHELL.test(textOf$2(bytes, at, at + 14));
}
const HERE_OF_SHELL = /^\$\(cat[ \t]{1,4}<</;
function isTyped(bytes, from) {
	let at = from;
	while (at - from < 40 && TYPE_SIGN[bytes[at] ?? 0] === 1) at++;
	return bytes[at] === 61 && isBlank(bytes[at - 1]) && isBlank(bytes[at + 1]);
}
const TYPE_SIGN = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,<>[]?| 	");
const TYPE_START = tableOf$1("sScTavnbiuOULDARP");
const NO_VALUE$1 = /^(?:[{}[\]()]{1,3}|[|>][+-]?[1-9]?)$/;
const TYPE_ALONE = /^(?:string|str|String|char|SecretStr|Text|const|auto|var|any|number|boolean|bool|int|unknown|(?:Optional|Union|List|Dict|Array|Record|Promise)(?:[[<].{0,50})?)\??$/;
// src/parse/assignment-calls.ts
const MAX_CALLEE = 60;
const MAX_KEY$2 = 100;
const SETTER = /(?:bearer_?auth|pass(?:word|wd|phrase|code)?|pwd|secret(?:_?key)?|token|(?:api|access|private|account|secret)_?key|credentials?|authorization)$/i;
const ASKING = /^(?:get|find|has|is|check|validate|verify|hash|encrypt|encode|compare|parse|log|read|prompt|ask|input|require|load|fetch|generate|create|decode|decrypt|missing|invalid)(?![a-z])/;
const GIVER = /(?:define|env|environ|environment|environmentvariable|var|variable|get|set|put|add|append|of|header|property|fetch|default|config|option|setting|param|parameter|secret|value|string|str|const|entry|setx|setitem|field|override|fallback|orelse)$/i;
const LOGIN$1 = /(?:basic_?auth|credentials?|login|log_?in|sign_?in|authentication|authenticate|^auth)$/i;
const CONNECTS = /(getConnection|PDO|mysqli?(?:_p?connect|_real_connect)?|oci_p?connect|(?:MySQLdb|pymysql|DBI)(?:\.|->)connect)[ \t]{0,4}\([^(),\r\n]{0,200}$/;
const SIGNS = /(jwt)\.(?:sign|verify|encode|decode)\([ \t]{0,4}$/i;
const SIGNS_OBJECT = /(jwt)\.(?:sign|verify|encode|decode)\([^;"'\n]{0,120}$/i;
function setterAt(reader, at) {
	const { bytes } = reader;
	if (WORD$1[bytes[at - 1] ?? 0] === 0) return void 0;
	const from = isStringStart(bytes, at + 1) ? at + 1 : stringStartBelow(bytes, at + 1);
	if (from === void 0) return void 0;
	const start = runBefore(bytes, at, WORD$1, MAX_CALLEE);
	const callee = textOf$2(bytes, start, at);
	if (EQUALS_CALL.test(callee)) return methodOf(reader, at, start);
	if (KEY_CLASS.test(callee)) return stringAfter(reader, at, at + 1, {
		start,
		end: at,
		isImplied: true
	});
	if (!SETTER.test(callee) || ASKING.test(callee)) return void 0;
	const found = stringAfter(reader, at, from, {
		start,
		end: at
	});
	return found !== void 0 && (closesWith(bytes, found, 41) || closesWith(bytes, found, 46)) ? found : void 0;
}
function methodOf(reader, at, start) {
	const { bytes } = reader;
	if (bytes[start - 1] !== 46) return void 0;
	let end = start - 1;
	while (start - end < 6 && METHOD_CLOSER[bytes[end - 1] ?? 0] === 1) end--;
	const name = {
		start: runBefore(bytes, end, WORD$1, MAX_KEY$2),
		end
	};
	return name.start < end && LETTER[bytes[name.start] ?? 0] === 1 ? stringAfter(reader, at, at + 1, name) : void 0;
}
const METHOD_CLOSER = tableOf$1("()\"'`]");
const EQUALS_CALL = /^(?:equals(?:IgnoreCase)?|isEqualToString|contentEquals|send_?[kK]eys|type|fill|setValue|set_value|clearAndType|val|toBe|toEqual|isEqualTo)$/;
const KEY_CLASS = /^(?:SecretKeySpec|SymmetricSecurityKey|PasswordProtection)$/;
function closesWith(bytes, { valueEnd }, closer) {
	let at = valueEnd;
	while (at - valueEnd < 4 && bytes[at] === 92) at++;
	return bytes[afterBlanks(bytes, at + 1)] === closer;
}
function argumentAt(reader, at) {
	const { bytes } = reader;
	const before = bytes[at - 1] ?? 0;
	const isObject = before === 125 || before === 41;
	if (QUOTE$2[before] === 0 && NAME[before] === 0 && !isObject) return void 0;
	if (!isStringStart(bytes, at + 1)) return void 0;
	if (isObject) return signedAt(reader, at, at);
	return QUOTE$2[before] === 1 ? quotedArgument(reader, at) : bareArgument(reader, at);
}
function isStringStart(bytes, at) {
	return STRING_START[bytes[afterBlanks(bytes, at)] ?? 0] === 1;
}
const STRING_START = tableOf$1("\"'`\\frbN@$S");
function quotedArgument(reader, at) {
	const { bytes } = reader;
	const end = beforeEscapes(bytes, at - 1);
	const keyStart = runBefore(bytes, end, KEY, MAX_KEY$2);
	if (bytes[keyStart - 1] === 35 && QUOTE$2[bytes[keyStart - 2] ?? 0] === 1) return fieldArgument(reader, at, keyStart, end);
	if (bytes[keyStart - 1] !== bytes[at - 1]) return void 0;
	const paren = beforeBlanks(bytes, beforeEscapes(bytes, keyStart - 1)) - 1;
	if (bytes[paren] === 44) return thirdArgument(reader, at, paren);
	if (bytes[paren] === 123) return pairedArgument(reader, at, {
		start: keyStart,
		end
	});
	if (bytes[paren] !== 40) return void 0;
	const calleeEnd = beforeBlanks(bytes, paren, 4);
	if (bytes[calleeEnd - 1] === 61) {
		const start = runBefore(bytes, calleeEnd - 1, WORD$1, 8);
		return textOf$2(bytes, start, calleeEnd - 1) === "auth" ? stringAfter(reader, at, at + 1, {
			start,
			end: paren + 1,
			isImplied: true
		}) : void 0;
	}
	const calleeStart = runBefore(bytes, calleeEnd, WORD$1, MAX_CALLEE);
	const callee = textOf$2(bytes, calleeStart, calleeEnd);
	if (LOGIN$1.test(callee)) return stringAfter(reader, at, at + 1, {
		start: calleeStart,
		end: calleeEnd,
		isImplied: true
	});
	let start = keyStart;
	while (start < end && (bytes[start] === 45 || bytes[start] === 36)) start++;
	return GIVER.test(callee) && start < end ? stringAfter(reader, at, at + 1, {
		start,
		end
	}) : void 0;
}
function pairedArgument(reader, at, name) {
	const found = stringAfter(reader, at, at + 1, name);
	return found !== void 0 && closesWith(reader.bytes, found, 125) ? found : void 0;
}
function fieldArgument(reader, at, start, end) {
	return /(?:type|fill|fillIn|fill_in|setValue)\($/.test(textOf$2(reader.bytes, start - 12, start - 2)) ? stringAfter(reader, at, at + 1, {
		start,
		end
	}) : void 0;
}
const KEY = NAME.slice();
KEY[58] = 1;
KEY[64] = 1;
const ESCAPE = tableOf$1("\\");
function beforeEscapes(bytes, at) {
	return runBefore(bytes, at, ESCAPE, 4);
}
function thirdArgument(reader, at, comma) {
	const from = Math.max(0, comma - 240);
	const match = CONNECTS.exec(textOf$2(reader.bytes, from, comma));
	if (match === null) return void 0;
	const start = from + match.index;
	return stringAfter(reader, at, at + 1, {
		start,
		end: start + (match[1]?.length ?? 0),
		isImplied: true
	});
}
function bareArgument(reader, at) {
	const { bytes } = reader;
	const start = runBefore(bytes, at, WORD$1, MAX_KEY$2);
	if (start === at || LETTER[bytes[start] ?? 0] === 0) return void 0;
	const name = {
		start,
		end: at
	};
	const signed = signedAt(reader, at, start) ?? comparedAt(reader, at, name);
	if (signed !== void 0) return signed;
	const isSymbol = bytes[start - 1] === 58;
	const before = isSymbol ? start - 1 : start;
	if (bytes[before - 1] === 123 && bytes[before - 2] !== 36) return pairedArgument(reader, at, name);
	return (isSymbol ? /(?:set|put|config)[ (]$/.test(textOf$2(bytes, start - 8, start - 1)) : /^CURLOPT_/.test(textOf$2(bytes, start, start + 8))) ? stringAfter(reader, at, at + 1, name) : void 0;
}
function signedAt(reader, at, start) {
	const { bytes } = reader;
	const back = start === at ? MAX_SIGNED : 24;
	const signs = (start === at ? SIGNS_OBJECT : SIGNS).exec(textOf$2(bytes, start - back, start));
	if (signs === null) return void 0;
	const own = Math.max(0, start - back) + signs.index;
	return stringAfter(reader, at, at + 1, {
		start: own,
		end: own + 3,
		isImplied: true
	});
}
const MAX_SIGNED = 160;
function comparedAt(reader, at, name) {
	const { bytes } = reader;
	const paren = bytes[name.start - 1] === 36 ? name.start - 2 : name.start - 1;
	if (bytes[paren] !== 40) return void 0;
	const callee = textOf$2(bytes, paren - 20, paren);
	return COMPARES.test(callee) ? stringAfter(reader, at, at + 1, name) : void 0;
}
const COMPARES = /(?:strn?(?:case)?cmp|str[nl]?cpy|hash_equals|timingSafeEqual|compare_digest|ConstantTimeCompare|Objects\.equals)$/;
function alternativeAt(reader, operator, start) {
	const { bytes } = reader;
	if (STRING_START[bytes[afterBlanks(bytes, start + 2)] ?? 0] === 0) return void 0;
	const name = nameBeforeAlternative(bytes, start);
	return name === void 0 ? void 0 : stringAfter(reader, operator, start + 2, name);
}
function nameBeforeAlternative(bytes, operator) {
	let end = beforeBlanks(bytes, operator);
	const isInBrackets = bytes[end - 1] === 41 || bytes[end - 1] === 93;
	if (isInBrackets) {
		end = beforeEscapes(bytes, end - 1);
		if (QUOTE$2[bytes[end - 1] ?? 0] === 0) return void 0;
		end = beforeEscapes(bytes, end - 1);
	}
	let start = runBefore(bytes, end, NAME, MAX_KEY$2);
	if (!isInBrackets) {
		const environment = ENVIRONMENT.exec(textOf$2(bytes, start, Math.min(end, start + 20)));
		start += environment?.[0].length ?? 0;
		while (start < end && (bytes[start] === 36 || bytes[start] === 46)) start++;
	}
	return start < end && LETTER[bytes[start] ?? 0] === 1 ? {
		start,
		end
	} : void 0;
}
// src/parse/assignment-cells.ts
const MAX_CELL = 200;
const MARKS$3 = tableOf$1("*`\"' 	");
function cellAt(bytes, at) {
	if (!isBlank(bytes[at + 1]) || !isBlank(bytes[at - 1]) && MARKS$3[bytes[at - 1] ?? 0] === 0) return void 0;
	const name = nameBefore(bytes, at, 58);
	if (name === void 0 || runBefore(bytes, at, MARKS$3, MAX_CELL) !== name.end) return void 0;
	if (bytes[runBefore(bytes, name.start, MARKS$3, 20) - 1] !== 124) return void 0;
	let start = afterBlanks(bytes, at + 1);
	const isCode = bytes[start] === 96;
	if (isCode) start++;
	let end = start;
	while (end - start < MAX_CELL && !endsLine$1(bytes[end]) && !isBlank(bytes[end]) && bytes[end] !== 124) end++;
	if (bytes[afterBlanks(bytes, end)] !== 124) return void 0;
	if (isCode && bytes[end - 1] === 96) end--;
	return end > start ? assignmentOf(bytes, name, {
		start,
		end,
		quoting: isCode ? "backtick" : "none"
	}, at) : void 0;
}
// src/parse/assignment-commands.ts
const MAX_FLAG = 60;
const MAX_COMMAND = 250;
const FLAG = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");
const PASSWORD_FLAGS = {
	p: [
		{
			commands: /(?:mysql(?:dump|admin|import|check|show|pump|slap|sh)?|mariadb(?:-[a-z]{1,10})?|7za?|rar)$/,
			form: "joined"
		},
		{
			commands: /sshpass$/,
			form: "both"
		},
		{
			commands: /(?:login|mongo(?:sh|dump|restore|export|import)?|cqlsh|kadmin|az)$/,
			form: "apart"
		}
	],
	P: [{
		commands: /(?:sqlcmd|bcp|osql|isql|unzip)$/,
		form: "both"
	}, {
		commands: /(?:zip|mosquitto_(?:pub|sub))$/,
		form: "apart"
	}],
	a: [{
		commands: /redis-cli$/,
		form: "apart"
	}, {
		commands: /https?$/,
		form: "apart",
		isPair: true
	}],
	u: [{
		commands: /curl$/,
		form: "both",
		isPair: true
	}],
	U: [{
		commands: /curl$/,
		form: "apart",
		isPair: true
	}],
	k: [{
		commands: /openssl$/,
		form: "apart"
	}],
	w: [{
		commands: /ldap(?:search|add|modify|delete|passwd|whoami|modrdn)$/,
		form: "apart"
	}]
};
const PAIR_FLAG = /^(?:proxy-)?user$/;
function dashAt(reader, at) {
	const { bytes } = reader;
	const [before, next] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
	if (next === 45) return before === 45 || LETTER[bytes[at + 2] ?? 0] === 0 ? void 0 : longFlagAt(reader, at, 2);
	if (WORD$1[before] === 1) return defaultAt(reader, at);
	if (LETTER[next] === 0 || !(isBlank(before) || QUOTE$2[before] === 1)) return void 0;
	return shortFlagAt(reader, at) ?? longFlagAt(reader, at, 1);
}
function longFlagAt(reader, at, dashes) {
	const { bytes } = reader;
	let end = at + dashes + 1;
	while (end - at < MAX_FLAG && FLAG[bytes[end] ?? 0] === 1) end++;
	if (dashes === 1 && end - at < 5) return void 0;
	const name = {
		start: at + dashes,
		end,
		isFlag: true
	};
	const command = PAIR_FLAG.test(textOf$2(bytes, name.start, end)) ? commandBefore(bytes, at, /(?:curl|https?)$/) : void 0;
	return valueApart(reader, at, command ?? name, end, command !== void 0);
}
function shortFlagAt(reader, at) {
	const { bytes } = reader;
	const letter = String.fromCharCode(bytes[at + 1] ?? 0);
	const flags = Object.hasOwn(PASSWORD_FLAGS, letter) ? PASSWORD_FLAGS[letter] : void 0;
	if (flags === void 0) return void 0;
	const follows = bytes[at + 2];
	const isApart = isBlank(follows) || QUOTE$2[follows ?? 0] === 1 && QUOTE$2[bytes[at - 1] ?? 0] === 1;
	for (const { commands, form, isPair } of flags) {
		if (form !== "both" && form === "apart" !== isApart) continue;
		const command = commandBefore(bytes, at, commands);
		if (command === void 0) continue;
		if (isApart) return valueApart(reader, at, command, at + 2, isPair === true);
		return passwordOf$1(bytes, valueAfter(reader, at, at + 2, command), isPair === true);
	}
}
function valueApart(reader, at, name, end, isPair) {
	const { bytes } = reader;
	const between = /^(?:["']?,?[ \t]{1,4}(?:\\\r?\n[ \t]{1,16})?|["'],)/.exec(textOf$2(bytes, end, end + 24))?.[0] ?? "";
	const from = end + between.length;
	if (between === "" || bytes[from] === 45 || bytes[from] === 10) return void 0;
	if (between.includes(",") && QUOTE$2[bytes[from] ?? 0] === 0) return void 0;
	return passwordOf$1(bytes, QUOTE$2[bytes[from] ?? 0] === 1 ? stringAfter(reader, at, from, name) : bareAt(reader, at, from, name), isPair);
}
function bareAt(reader, at, from, name) {
	const end = delimitedEnd(reader, from);
	return end === from ? void 0 : assignmentOf(reader.bytes, name, {
		start: from,
		end,
		quoting: "none"
	}, at);
}
function passwordOf$1(bytes, found, isPair) {
	if (found === void 0 || !isPair) return found;
	const colon = bytes.subarray(0, found.valueEnd).indexOf(58, found.valueStart);
	return colon < 0 || colon + 1 === found.valueEnd ? void 0 : {
		...found,
		valueStart: colon + 1
	};
}
function commandBefore(bytes, at, commands) {
	let end = at;
	for (let i = at - 1; i >= 0 && at - i < MAX_COMMAND; i--) {
		const byte = bytes[i];
		if (byte === 124 || byte === 59 || byte === 38) return void 0;
		if (byte === 10 && bytes[i - 1] !== 92 && !(bytes[i - 1] === 13 && bytes[i - 2] === 92)) return void 0;
		if (FLAG[byte ?? 0] === 1) continue;
		end = i;
		break;
	}
	while (end > 0 && at - end < MAX_COMMAND) {
		const start = runBefore(bytes, end, FLAG, MAX_FLAG);
		if (start < end && bytes[start] !== 45 && commands.test(textOf$2(bytes, start, end))) return {
			start,
			end,
			isFlag: true,
			isImplied: true
		};
		end = start - 1;
		const byte = bytes[end];
		if (byte === 124 || byte === 59 || byte === 38) return void 0;
		if (byte === 10 && bytes[end - 1] !== 92 && bytes[end - 2] !== 92) return void 0;
	}
}
function defaultAt(reader, at) {
	const { bytes } = reader;
	if (bytes[at + 1] === 45) return void 0;
	const start = runBefore(bytes, at, WORD$1, 80);
	if (bytes[start - 1] !== 123 || bytes[start - 2] !== 36 || LETTER[bytes[start] ?? 0] === 0) return void 0;
	return valueAfter(reader, at, at + 1, {
		start,
		end: at,
		isFlag: true
	});
}
const PIPED = /^[ \t]{0,8}(?:(sudo)[ \t]{1,4}(?:-[A-Za-z]{1,4}[ \t]{1,4})?-[A-Za-z]{0,3}S|(?:sudo[ \t]{1,4}(?:-[A-Za-z]{1,4}[ \t]{1,4}){0,2})?(?:[^|;\n]{0,80}[ \t]--?(password-stdin|with-token|stdin)\b|(chpasswd)))/;
const ECHOED = /(?:echo|printf)[ \t]{1,4}(?:-[neE]{1,3}[ \t]{1,4})?(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'|;&]{1,200}))[ \t]{0,4}$/;
function pipedAt(bytes, at) {
	if (!followsEcho(bytes, at)) return void 0;
	const receiver = PIPED.exec(textOf$2(bytes, at + 1, at + 160));
	const word = receiver?.[1] ?? receiver?.[2] ?? receiver?.[3];
	if (receiver === null || word === void 0) return void 0;
	const from = Math.max(0, at - MAX_COMMAND);
	const echoed = ECHOED.exec(textOf$2(bytes, from, at));
	const text = echoed?.[1] ?? echoed?.[2] ?? echoed?.[3];
	if (echoed === null || text === void 0) return void 0;
	const start = from + echoed.index + echoed[0].lastIndexOf(text);
	const wordStart = at + 1 + receiver[0].lastIndexOf(word);
	const name = {
		start: wordStart,
		end: wordStart + word.length,
		isImplied: true
	};
	const quoting = echoed[1] !== void 0 ? "double" : echoed[2] !== void 0 ? "single" : "none";
	return passwordOf$1(bytes, assignmentOf(bytes, name, {
		start,
		end: start + text.length,
		quoting
	}, at), word === "chpasswd");
}
function followsEcho(bytes, at) {
	for (let i = at - 1; i > 0 && at - i < MAX_COMMAND && bytes[i] !== 10; i--) {
		if (bytes[i] === 104 && bytes[i - 1] === 99) return true;
		if (bytes[i] === 102 && bytes[i - 1] === 116) return true;
	}
	return false;
}
// src/parse/assignment-connections.ts
const AUTHORITY_END = tableOf$1(" 	\r\n/?#\"'`<>\\");
const DSN_END = tableOf$1(" 	\r\n\"'`<>\\,;(){}");
const MAX_USER_INFO$1 = 600;
const MAX_DSN = 200;
function userInfoAt(bytes, operator) {
	const start = operator + 3;
	let colon = -1;
	let last = -1;
	for (let at = start; at < bytes.length && at - start < MAX_USER_INFO$1 && AUTHORITY_END[bytes[at] ?? 0] === 0; at++) if (bytes[at] === 58 && colon < 0) colon = at;
	else if (bytes[at] === 64) last = at;
	if (colon < 0 || last <= colon + 1) return void 0;
	return passwordOf(bytes, operator, start, colon, last);
}
function dataSourceAt(bytes, at) {
	const next = bytes[at + 1];
	if (next !== 116 && next !== 117 || !/^(?:tcp[46]?|unix|udp)\($/.test(protocolAt(bytes, at + 1))) return void 0;
	let start = at;
	while (start > 0 && at - start < MAX_DSN && DSN_END[bytes[start - 1] ?? 0] === 0) start--;
	let colon = -1;
	for (let i = start; i < at; i++) {
		if (bytes[i] === 47 && colon < 0) start = i + 1;
		if (bytes[i] === 61 && colon < 0) start = i + 1;
		if (bytes[i] === 58 && colon < 0) colon = i;
	}
	return colon < 0 || colon + 1 === at ? void 0 : passwordOf(bytes, at, start, colon, at);
}
function protocolAt(bytes, start) {
	let end = start;
	while (end - start < 6 && bytes[end] !== 40) end++;
	return textOf$2(bytes, start, end + 1);
}
function thinAt(bytes, operator, name) {
	if (name.end - name.start !== 4 || textOf$2(bytes, name.start, name.end) !== "thin") return void 0;
	const match = /^([A-Za-z0-9_$#]{1,40}\/)([^@\s"'/]{1,100})@/.exec(textOf$2(bytes, operator + 1, operator + 160));
	if (match === null) return void 0;
	const slash = operator + (match[1]?.length ?? 0);
	return passwordOf(bytes, operator, operator + 1, slash, slash + 1 + (match[2]?.length ?? 0));
}
function hashAt(bytes, operator) {
	const match = HASH$3.exec(textOf$2(bytes, operator + 1, operator + 300));
	if (match === null) return void 0;
	const scheme = {
		start: operator + 1,
		end: operator + 1 + (match[1]?.length ?? 0),
		isImplied: true
	};
	const end = operator + 1 + match[0].length;
	return assignmentOf(bytes, scheme, {
		start: operator + 1,
		end,
		quoting: "none"
	}, operator);
}
const HASH$3 = /^(\${1,2}(?:[1256y]|2[aby]|apr1|argon2id?|scrypt)\$)[A-Za-z0-9./$=,+]{8,250}/;
function passwordOf(bytes, operator, userStart, userEnd, end) {
	return assignmentOf(bytes, {
		start: userStart,
		end: userEnd,
		isImplied: true
	}, {
		start: userEnd + 1,
		end,
		quoting: "none"
	}, operator);
}
// src/parse/assignment-insert.ts
const INSERT = /insert[ \t]{1,4}into[ \t]{1,4}[^\s()]{1,80}[ \t]{0,4}\(([^()]{1,300})\)[ \t\r\n]{0,20}values[ \t\r\n]{0,20}$/i;
const SECRET_COLUMN = /^[`"[]?(?:[A-Za-z_]{0,30}(?:password|passwd|secret|token|api_?key))[`"\]]?$/i;
function insertedAt(reader, at) {
	const { bytes } = reader;
	if (!opensRow(bytes, at)) return void 0;
	const from = Math.max(0, at - MAX_INSERT);
	const match = INSERT.exec(textOf$2(bytes, from, at));
	const columns = match?.[1]?.split(",") ?? [];
	const index = columns.findIndex((column) => SECRET_COLUMN.test(column.trim()));
	const column = columns[index];
	if (match === null || column === void 0) return void 0;
	const start = from + match.index + match[0].indexOf("(") + 1 + (columns.slice(0, index).join(",").length + (index === 0 ? 0 : 1)) + column.search(/[A-Za-z]/);
	const name = {
		start,
		end: runAfter(bytes, start, WORD$1, 60)
	};
	const value = startOfItem(bytes, at + 1, index);
	return value === void 0 ? void 0 : stringAfter(reader, at, value, name);
}
const MAX_INSERT = 480;
function opensRow(bytes, at) {
	const end = runBefore(bytes, at, SPACES, 20);
	return ((bytes[end - 1] ?? 0) | 32) === 115 && /^values$/i.test(textOf$2(bytes, end - 6, end));
}
const SPACES = tableOf$1(" 	\r\n");
function startOfItem(bytes, from, index) {
	let [at, left] = [from, index];
	let quote = 0;
	for (; left > 0 && at - from < 600; at++) {
		const byte = bytes[at] ?? 0;
		if (quote !== 0) quote = byte === quote ? 0 : quote;
		else if (QUOTE$2[byte] === 1) quote = byte;
		else if (byte === 44) left--;
		else if (byte === 41 || byte === 0) return void 0;
	}
	return left === 0 ? at : void 0;
}
// src/parse/assignment-lines.ts
const MAX_LINE$1 = 600;
const MAX_WORD = 32;
const WORD_SIGN = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");
const FIRST$2 = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
function lineGrammarOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^\.?pgpass(?:\.conf)?$/.test(name)) return "pgpass";
	if (/^[._]netrc$|^\.msmtprc$/.test(name)) return "netrc";
	if (/^\.?htpasswd(?:[_-][A-Za-z0-9_-]{0,40})?(?:\.(?:txt|users|bak|example|sample|dist))?$|\.htpasswd$/.test(name)) return "colons";
	return /(?:^|\/)(?:etc\/g)?shadow-?$/.test(path) ? "colons" : void 0;
}
function isFileOfLogins(path) {
	const grammar = lineGrammarOf(path);
	return grammar === "colons" || grammar === "pgpass";
}
function lineAt$1(reader, operator, start, grammar) {
	if (grammar === "colons") return colonLine(reader.bytes, operator, start, 1);
	if (grammar === "pgpass") return colonLine(reader.bytes, operator, start, 4);
	return directiveAt(reader, operator, start, grammar === "netrc");
}
function colonLine(bytes, operator, start, field) {
	if (bytes[start] === 35) return void 0;
	let fields = 0;
	let [from, user, userEnd] = [
		start,
		start,
		start
	];
	let at = start;
	for (; at - start < MAX_LINE$1 && !endsLine$1(bytes[at]); at++) if (field > 1 && bytes[at] === 92 && !endsLine$1(bytes[at + 1])) at++;
	else if (bytes[at] === 58) {
		if (fields === field) break;
		[user, userEnd, from] = [
			from,
			at,
			at + 1
		];
		fields++;
	}
	const end = Math.min(at, bytes.length);
	if (fields < field || end <= from || /^[!*x]{1,2}$/.test(textOf$2(bytes, from, Math.min(end, from + 3)))) return void 0;
	return implied(bytes, operator, {
		start: user,
		end: userEnd
	}, from, end);
}
function implied(bytes, operator, name, start, end) {
	return assignmentOf(bytes, {
		...name,
		isImplied: true
	}, {
		start,
		end,
		quoting: "none"
	}, operator);
}
function directiveAt(reader, operator, lineStart, isNetrc) {
	const { bytes } = reader;
	let start = lineStart;
	while (start - lineStart < 60 && isBlank(bytes[start])) start++;
	if (FIRST$2[bytes[start] ?? 0] === 0) return void 0;
	let end = start + 1;
	while (end - start < MAX_WORD && WORD_SIGN[bytes[end] ?? 0] === 1) end++;
	if (!isBlank(bytes[end])) return void 0;
	const word = textOf$2(bytes, start, end);
	if (SECRET_DIRECTIVE.test(word)) return valueOfLine(reader, operator, {
		start,
		end
	}, end);
	if (/^(?:ENV|setenv|setx|SetEnv|set|proxy_set_header|fastcgi_param|uwsgi_param)$/.test(word)) return variableOfLine(reader, operator, word, end);
	if (/^passw(?:or)?d$/.test(word)) return isNetrc || followsLogin(bytes, lineStart) ? valueOfLine(reader, operator, {
		start,
		end
	}, end) : void 0;
	return /^(?:machine|default|login|user|username)$/i.test(word) ? loginLine(bytes, operator, start) : void 0;
}
const SECRET_DIRECTIVE = /^(?:requirepass|masterauth|rootpw|bindpw|auth_pass|[a-z]{2,20}_password|[A-Za-z]{2,24}(?:Bind|Session)Password)$/;
function valueOfLine(reader, operator, name, from) {
	const { bytes } = reader;
	const found = valueAfter(reader, operator, from + (/^(?:[ \t]{1,4}--[a-z]{1,20}){0,3}/.exec(textOf$2(bytes, from, from + 80))?.[0].length ?? 0), {
		...name,
		isFlag: true
	});
	if (found === void 0 || found.quoting !== "none") return void 0;
	return /^[ \t]{0,40};?[ \t]{0,4}(?:$|[\r\n]|#)/.test(textOf$2(bytes, found.valueEnd, found.valueEnd + 42)) ? found : void 0;
}
const VARIABLE = /^[ \t]{1,8}([A-Z_][A-Z0-9_]{0,99})[ \t]{1,40}(?=[^\s=])/;
const SHELL_VARIABLE = /^[ \t]{1,8}(?:-[A-Za-z]{1,3}[ \t]{1,4})?([A-Za-z_][A-Za-z0-9_-]{0,99})[ \t]{1,40}(?=[^\s=])/;
function variableOfLine(reader, operator, word, from) {
	const { bytes } = reader;
	const text = textOf$2(bytes, from, from + 180);
	const match = (word === "ENV" ? VARIABLE : SHELL_VARIABLE).exec(text);
	if (match === null || word === "set" && !/^[ \t]{1,8}-[A-Za-z]{0,2}x/.test(text)) return void 0;
	const start = from + match[0].search(/[A-Za-z_][A-Za-z0-9_-]{0,99}[ \t]{1,40}$/);
	const name = {
		start,
		end: start + (match[1]?.length ?? 0)
	};
	const found = valueAfter(reader, operator, from + match[0].length, {
		...name,
		isFlag: true
	});
	if (found === void 0 || found.quoting !== "none" || word !== "ENV") return found;
	let end = found.valueStart;
	while (end - found.valueStart < MAX_LINE$1 && !endsLine$1(bytes[end])) end++;
	while (end > found.valueStart && isBlank(bytes[end - 1])) end--;
	return {
		...found,
		valueEnd: end
	};
}
function followsLogin(bytes, lineStart) {
	let start = lineStart - 1;
	while (start > 0 && lineStart - start < 200 && bytes[start - 1] !== 10) start--;
	return /^[ \t]{0,40}(?:machine|login|user|username|account)[ \t]/.test(textOf$2(bytes, start, start + 60));
}
function loginLine(bytes, operator, start) {
	let end = start;
	while (end - start < MAX_LINE$1 / 2 && !endsLine$1(bytes[end])) end++;
	const text = textOf$2(bytes, start, end);
	if (!/^(?:machine[ \t]{1,4}\S{1,200}[ \t]{1,4}login|default[ \t]{1,4}login|login|user|username)[ \t]/i.test(text)) return void 0;
	const match = LOGIN_PASSWORD.exec(text);
	const [, word, gap, value] = match ?? [];
	if (match === null || word === void 0 || gap === void 0 || value === void 0) return void 0;
	const user = /(?:login|user|username)[ \t]{1,8}([^ \t=]{1,200})$/i.exec(text.slice(0, match.index))?.[1];
	if (user === void 0 || user === "and" || user === "or") return void 0;
	const own = start + match.index + 1;
	const name = {
		start: own,
		end: own + word.length
	};
	const from = name.end + gap.length;
	return assignmentOf(bytes, name, {
		start: from,
		end: from + value.length,
		quoting: "none"
	}, operator);
}
const LOGIN_PASSWORD = /[ \t]((?:insecure-)?password)([ \t]{1,8}(?:\d[ \t]{1,4})?)(\S{1,200})(?:[ \t]{1,8}(?:account|groups|role|port|#)[ \t].{0,200}|[ \t]{0,40})$/i;
// src/parse/assignment-markup.ts
const TAG$1 = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
const MAX_TAG = 60;
const MAX_ATTRIBUTES = 300;
const CDATA = "<![CDATA[";
const TEXT_ELEMENTS = new Set("a abbr b big body br button caption cite code dd del div dt em figcaption font footer h1 h2 h3 h4 h5 h6 header i ins kbd label legend li mark ol option p pre q s samp script section small span strong style sub summary sup table td textarea th title tr tt u ul var".split(" "));
const NAMED$2 = /[ \t](?:name|key|Name|Key)[ \t]{0,4}=[ \t]{0,4}["']([A-Za-z0-9_.:\x80-\xff-]{1,100})["']/;
const KEY_BEFORE = /<(?:key|Key|name|Name)>([A-Za-z0-9_. :\x80-\xff-]{1,100})<\/(?:key|Key|name|Name)>[ \t\r\n]{0,60}$|[ \t](?:name|key)="([A-Za-z0-9_.-]{1,100})"[^<>]{0,80}>[ \t\r\n]{0,60}$/;
const PARENT$1 = /<([A-Za-z][A-Za-z0-9_.-]{0,60})>[ \t]{0,4}$/;
const VALUE_ELEMENT = /^(?:string|value|Value|data)$/;
function elementAt(bytes, at) {
	if (LETTER[bytes[at + 1] ?? 0] === 0) return void 0;
	let end = at + 2;
	while (end - at < MAX_TAG && TAG$1[bytes[end] ?? 0] === 1) end++;
	const close = endOfTag(bytes, end);
	if (close === void 0 || bytes[close - 1] === 47) return void 0;
	const value = textBehind(bytes, close + 1);
	if (value === void 0) return void 0;
	const name = nameOfElement(bytes, {
		start: at + 1,
		end
	}, close);
	return name === void 0 ? void 0 : assignmentOf(bytes, name, {
		...value,
		quoting: "none"
	}, at);
}
function endOfTag(bytes, from) {
	if (bytes[from] === 62) return from;
	if (!isBlank(bytes[from])) return void 0;
	for (let at = from; at < bytes.length && at - from < MAX_ATTRIBUTES; at++) {
		const byte = bytes[at];
		if (byte === 62) return at;
		if (byte === 60 || byte === 10 || byte === 13) return void 0;
	}
}
function textBehind(bytes, from) {
	let start = afterBlanks(bytes, from);
	const isBelow = bytes[start] === 10 || bytes[start] === 13;
	if (isBelow) start = behindBlanks(bytes, start);
	const isData = bytes[start] === 60 && textOf$2(bytes, start, start + 9) === CDATA;
	if (isData) start += 9;
	let end = start;
	const limit = Math.min(bytes.length, start + MAX_VALUE);
	const closing = isData ? 93 : 60;
	while (end < limit && bytes[end] !== closing && bytes[end] !== 10 && bytes[end] !== 13) end++;
	const close = isBelow && bytes[end] !== closing ? behindBlanks(bytes, end) : end;
	if (bytes[close] !== closing || !isData && bytes[close + 1] !== 47) return void 0;
	while (end > start && isBlank(bytes[end - 1])) end--;
	return end === start ? void 0 : {
		start,
		end
	};
}
function behindBlanks(bytes, at) {
	return afterBlanks(bytes, at + (bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : 1));
}
function nameOfElement(bytes, tag, close) {
	const attribute = NAMED$2.exec(textOf$2(bytes, tag.end, close));
	if (attribute !== null) {
		const end = tag.end + attribute.index + attribute[0].length - 1;
		return {
			start: end - (attribute[1]?.length ?? 0),
			end
		};
	}
	const local = textOf$2(bytes, tag.start, tag.end);
	const start = tag.start + local.lastIndexOf(":") + 1;
	if (VALUE_ELEMENT.test(local)) return keyBefore(bytes, tag.start - 1);
	return TEXT_ELEMENTS.has(local.toLowerCase()) || start === tag.end ? void 0 : {
		start,
		end: tag.end
	};
}
function keyBefore(bytes, at) {
	const from = Math.max(0, at - MAX_ATTRIBUTES);
	const text = textOf$2(bytes, from, at);
	const match = KEY_BEFORE.exec(text);
	const name = match?.[1] ?? match?.[2];
	if (match === null || name === void 0) return parentOf(text, from);
	const start = from + match.index + match[0].indexOf(name, match[1] === void 0 ? 0 : match[0].indexOf(">"));
	return {
		start,
		end: start + name.length
	};
}
function parentOf(text, from) {
	const match = PARENT$1.exec(text);
	if (match === null) return void 0;
	const start = from + match.index + 1;
	return {
		start,
		end: start + (match[1]?.length ?? 0)
	};
}
// src/parse/assignment-pairs.ts
const BACK = 400;
const AHEAD$3 = 160;
const VALUE_KEY = /^(?:value|Value|VALUE|default|Default|defaultValue|default_value|ParameterValue|PropertyValue)$/;
const LONGEST_KEY = 14;
const FIRST$1 = new Set([..."vVdDPKk"].map((character) => character.charCodeAt(0)));
const NAMED$1 = /(?:^|[^A-Za-z0-9_-])(name|Name|NAME|key|Key|variable|ParameterKey|PropertyName|envName)["'\\]{0,3}[ \t]{0,20}[:=][ \t]{0,20}["'\\]{0,3}([A-Za-z0-9_.\x80-\xff-]{1,100})/g;
const NAMED_AFTER = /^["'\\]{0,3},?[ \t]{0,40}(?:\r?\n[ \t]{0,60})?["'\\]{0,3}(?:name|Name|key|Key|ParameterKey)["'\\]{0,3}[ \t]{0,20}[:=][ \t]{0,20}["'\\]{0,3}([A-Za-z0-9_.\x80-\xff-]{1,100})/;
const APART = /[{}[\]<>]|\n[ \t]{0,80}(?:\r?\n|-[ \t])|[Vv]alue["']?[ \t]{0,9}[:=]/;
const ELEMENT = /<([A-Za-z0-9_.-]{1,60})[ \t]$/;
const ARGUMENT = /["']-{0,2}([A-Za-z0-9_.-]{1,100})["'],[ \t]{0,8}$/;
const BLOCK$3 = /(?:variable[ \t]{1,8}"([A-Za-z0-9_-]{1,100})"|["']?([A-Za-z0-9_.-]{1,100})["']?[ \t]{0,8}[:=])[ \t]{0,8}$/;
const PARENT = /^[ \t]{0,80}["']?([A-Za-z0-9_.\x80-\xff-]{1,100})["']?[ \t]{0,4}:[ \t]{0,8}$/;
function nameOfValue(bytes, key, { operator, valueStart, valueEnd }) {
	if (key.end - key.start === 3 && valueEnd - valueStart >= 16) return keyOfTokens(bytes, key) ?? key;
	if (!isValueKey(bytes, key)) return key;
	const from = Math.max(0, key.start - BACK);
	const before = textOf$2(bytes, from, key.start);
	return spanOf(from, nameBeside(before)) ?? spanOf(from, ARGUMENT.exec(before)) ?? spanOf(from, ELEMENT.exec(before)) ?? nameFollowing(bytes, valueStart, valueEnd) ?? nameOfBlock(bytes, key.start) ?? (bytes[operator] === 58 ? nameOfParent(bytes, key.start) : void 0) ?? key;
}
function isKeyWord$1(bytes, { start, end }) {
	return end - start === 3 && /^key$/i.test(textOf$2(bytes, start, end));
}
function keyOfTokens(bytes, key) {
	if (!isKeyWord$1(bytes, key)) return void 0;
	const block = nameOfBlock(bytes, key.start);
	return block !== void 0 && /^jwt/i.test(textOf$2(bytes, block.start, block.start + 3)) ? {
		start: block.start,
		end: block.start + 3
	} : void 0;
}
function isValueKey(bytes, { start, end }) {
	return end - start <= LONGEST_KEY && FIRST$1.has(bytes[start] ?? 0) && VALUE_KEY.test(textOf$2(bytes, start, end));
}
function spanOf(base, match) {
	const name = match?.[2] ?? match?.[1];
	if (match === void 0 || match === null || name === void 0) return void 0;
	const start = base + match.index + match[0].lastIndexOf(name);
	return {
		start,
		end: start + name.length
	};
}
function nameBeside(before) {
	let last;
	for (const match of before.matchAll(NAMED$1)) last = match;
	if (last === void 0) return void 0;
	const between = before.slice(last.index + last[0].length);
	if (APART.test(between)) return void 0;
	if (!between.includes("\n")) return last;
	const theirs = columnOf(before, last.index + last[0].indexOf(last[1] ?? ""));
	return theirs === void 0 || theirs === columnOf(before, before.length) ? last : void 0;
}
function columnOf(text, index) {
	const lineStart = text.lastIndexOf("\n", index - 1) + 1;
	return /^[ \t]{0,80}(?:-[ \t]{1,4})?["']?$/.test(text.slice(lineStart, index)) ? index - lineStart : void 0;
}
function nameFollowing(bytes, valueStart, valueEnd) {
	if (valueEnd - valueStart > 192) return void 0;
	return spanOf(valueEnd, NAMED_AFTER.exec(textOf$2(bytes, valueEnd, valueEnd + AHEAD$3)));
}
function nameOfBlock(bytes, from) {
	let depth = 0;
	for (let at = from - 1; at >= 0 && from - at < BACK; at--) {
		const byte = bytes[at];
		if (byte === 125) depth++;
		if (byte !== 123 || depth-- > 0) continue;
		const start = Math.max(0, at - 120);
		return spanOf(start, BLOCK$3.exec(textOf$2(bytes, start, at)));
	}
}
function nameOfParent(bytes, from) {
	const lineStart = beforeBlanks(bytes, from, 80);
	const indent = from - lineStart;
	if (indent === 0 || !isLineStart(bytes, lineStart)) return void 0;
	let end = lineStart - 1;
	while (end > 0 && from - end < BACK) {
		let start = end;
		while (start > 0 && from - start < 512 && bytes[start - 1] !== 10) start--;
		const line = textOf$2(bytes, start, bytes[end - 1] === 13 ? end - 1 : end);
		const own = line.search(/[^ \t]/);
		if (own >= 0 && own < indent) return isLineStart(bytes, start) ? spanOf(start, PARENT.exec(line)) : void 0;
		end = start - 1;
	}
}
function isLineStart(bytes, at) {
	return at === 0 || bytes[at - 1] === 10;
}
// src/parse/assignment-sql.ts
const LAST_LETTER = tableOf$1("yYsSgGdDrRoOeEhHwWtTkKN");
const PASSWORD_WORD = /^(?:(?:.{0,60}[_.-])?(?:password|passwd|passphrase|requirepass|masterauth|rootpw|bindpw|auth_pass|psk|secret)|[A-Za-z]{1,40}Password)$/i;
const CONSTANT = /^[A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASS|PWD|PASSWORD)$/;
const IDENTIFIED = /identified[ \t]{1,4}(?:(?:with|via)[ \t]{1,4}[A-Za-z0-9_'"]{1,40}[ \t]{1,4})?(?:by|as|using)[ \t]{1,4}$/i;
const SET_PASSWORD = /set[ \t]{1,4}(password)[ \t]{1,4}for[ \t][^=;\n]{1,160}$/i;
function wordBeforeString(reader, at) {
	const { bytes } = reader;
	if (!isBlank(bytes[at - 1])) return void 0;
	const end = beforeBlanks(bytes, at, 8);
	if (LAST_LETTER[bytes[end - 1] ?? 0] === 0) return void 0;
	const start = runBefore(bytes, end, NAME, 70);
	const word = textOf$2(bytes, start, end);
	if (/^(?:by|as|using)$/i.test(word)) return identifiedBefore(reader, at);
	if (word === "ConvertTo-SecureString") return stringAfter(reader, at, at, {
		start,
		end,
		isImplied: true
	});
	if (word === "or" || word === "to" || word === "is") {
		const name = nameBeforeWord(bytes, word, start);
		return name === void 0 ? void 0 : stringAfter(reader, at, at, name);
	}
	if (bytes[start] === 45 || !(PASSWORD_WORD.test(word) || isDefined(bytes, start, word))) return void 0;
	return stringAfter(reader, at, at, {
		start,
		end
	});
}
function isDefined(bytes, start, word) {
	return CONSTANT.test(word) && /#[ \t]{0,4}define[ \t]{1,8}$/.test(textOf$2(bytes, start - 20, start));
}
const SUBJECT = /(?:user|role|to|exists)[ \t]{1,4}[^ \t\r\n]{1,100}[ \t\r\n]{1,20}$/i;
function identifiedAt(reader, at) {
	const { bytes } = reader;
	const first = bytes[at - 1];
	if (first !== 98 && first !== 66 || !isBlank(bytes[at + 1]) || !isBlank(bytes[at - 2])) return void 0;
	if (LETTER[bytes[at + 2] ?? 0] === 0) return void 0;
	const name = identifiedName(bytes, at + 2);
	if (name === void 0 || !SUBJECT.test(textOf$2(bytes, name.start - 160, name.start))) return void 0;
	if (/^password\b/i.test(textOf$2(bytes, at + 2, delimitedEnd(reader, at + 2)))) return void 0;
	return valueAfter(reader, at, at + 1, name);
}
function saidAt(reader, at) {
	const { bytes } = reader;
	const first = bytes[at - 1];
	if (first !== 105 && first !== 73 || !isBlank(bytes[at + 1]) || !isBlank(bytes[at - 2])) return void 0;
	if (LETTER[bytes[at + 2] ?? 0] === 0 && !isDigit$1(bytes[at + 2])) return void 0;
	const name = nameBefore(bytes, at - 1, 58);
	if (name === void 0 || !SAID$1.test(textOf$2(bytes, name.end - 14, name.end))) return void 0;
	const found = valueAfter(reader, at, at + 1, {
		...name,
		isFlag: true
	});
	if (found === void 0 || found.quoting !== "none") return void 0;
	let end = found.valueEnd;
	while (end > found.valueStart && SENTENCE_END[bytes[end - 1] ?? 0] === 1) end--;
	for (let i = found.valueStart; i < end; i++) if (isDigit$1(bytes[i])) return {
		...found,
		valueEnd: end
	};
}
const SAID$1 = /(?:passw(?:or)?d|passphrase|secret|token|key)$/i;
const SENTENCE_END = tableOf$1(".,;:!?");
function identifiedBefore(reader, at) {
	if (reader.bytes[at] === 96) return void 0;
	const name = identifiedName(reader.bytes, at);
	return name === void 0 ? void 0 : stringAfter(reader, at, at, name);
}
function identifiedName(bytes, end) {
	const from = Math.max(0, end - 120);
	const match = IDENTIFIED.exec(textOf$2(bytes, from, end));
	if (match === null) return void 0;
	const start = from + match.index;
	return {
		start,
		end: start + 10,
		isImplied: true
	};
}
function nameBeforeWord(bytes, word, start) {
	if (word === "or") return nameBeforeAlternative(bytes, start);
	if (word === "to") return quotedNameBefore(bytes, start);
	const end = beforeBlanks(bytes, start, 8);
	const own = {
		start: runBefore(bytes, end, NAME, 70),
		end
	};
	return end < start && SAID$1.test(textOf$2(bytes, own.start, end)) ? own : void 0;
}
function quotedNameBefore(bytes, word) {
	const end = beforeBlanks(bytes, word, 8) - 1;
	if (QUOTE$2[bytes[end] ?? 0] === 0) return void 0;
	const start = runBefore(bytes, end, NAME, 100);
	return start < end && bytes[start - 1] === bytes[end] ? {
		start,
		end
	} : void 0;
}
function passwordOfUser(bytes, operator, { start }) {
	if (bytes[QUOTE$2[bytes[start - 1] ?? 0] === 1 ? start - 2 : start - 1] !== 64) return void 0;
	const from = Math.max(0, operator - 240);
	const match = SET_PASSWORD.exec(textOf$2(bytes, from, operator));
	if (match === null) return void 0;
	const own = from + match.index + match[0].search(/password/i);
	return {
		start: own,
		end: own + 8
	};
}
function isDigit$1(byte) {
	return byte !== void 0 && byte >= 48 && byte <= 57;
}
// src/parse/assignments.ts
const STARTS$1 = tableOf$1("=:-<'\"`(,|?@yYsS\n\r");
const [FULL_COLON, FULL_EQUALS, BECOMES] = [
	154,
	157,
	186
];
for (const byte of [
	FULL_COLON,
	FULL_EQUALS,
	BECOMES
]) STARTS$1[byte] = 1;
function assignmentsIn(bytes, start, end, path = "") {
	const found = [];
	const reader = readerOf(bytes);
	const grammar = lineGrammarOf(path);
	const add = (assignment) => {
		if (assignment !== void 0) found.push(assignment);
	};
	if (start === 0 && end > 0) add(lineAt$1(reader, 0, 0, grammar));
	for (let at = start; at < end; at++) {
		const byte = bytes[at];
		if (STARTS$1[byte] === 0) continue;
		if (byte === 10 || byte === 13 && bytes[at + 1] !== 10) add(lineAt$1(reader, at, at + 1, grammar));
		else if (grammar === void 0) add(assignmentAt(reader, at, byte));
	}
	return found;
}
function assignmentFrom(reader, at) {
	if (at < 0) return lineAt$1(reader, 0, 0, void 0);
	const { bytes } = reader;
	const byte = bytes[at] ?? 0;
	if (STARTS$1[byte] === 0) return void 0;
	return byte === 10 || byte === 13 && bytes[at + 1] !== 10 ? lineAt$1(reader, at, at + 1, void 0) : assignmentAt(reader, at, byte);
}
function assignmentAt(reader, at, byte) {
	const { bytes } = reader;
	switch (byte) {
		case 61:
		case 58: return operatorAt(reader, at, byte);
		case 45: return arrowAt(reader, at) ?? dashAt(reader, at);
		case 60: return elementAt(bytes, at);
		case 39:
		case 34:
		case 96: return wordBeforeString(reader, at);
		case 40: return setterAt(reader, at) ?? insertedAt(reader, at);
		case 44: return argumentAt(reader, at);
		case 124:
			if (bytes[at + 1] === 124) return void 0;
			return bytes[at - 1] === 124 ? alternativeAt(reader, at, at - 1) : pipedAt(bytes, at) ?? cellAt(bytes, at);
		case 63: return bytes[at + 1] === 58 || bytes[at + 1] === 63 && bytes[at - 1] !== 63 ? alternativeAt(reader, at, at) : void 0;
		case 64: return dataSourceAt(bytes, at);
		case FULL_COLON:
		case FULL_EQUALS:
		case BECOMES: return chineseOperatorAt(reader, at, byte);
		case 13: return;
		default: return byte === 121 || byte === 89 ? identifiedAt(reader, at) : saidAt(reader, at);
	}
}
function operatorAt(reader, at, byte) {
	const { bytes } = reader;
	const [before, next] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
	if (byte === 58 && next === 47 && bytes[at + 2] === 47) return userInfoAt(bytes, at);
	if (byte === 61 && next === 61 && (before === 33 || isPlainBefore(before))) return comparisonAt(reader, at);
	if (next === byte || before === byte || before === 33 || before === 60 || before === 62 || next === 126) return void 0;
	if (byte === 61 && before === 58) return doubleColonAt(reader, at);
	const key = nameBefore(bytes, at, byte);
	if (key === void 0) return void 0;
	if (byte === 61) {
		if (next === 62) return stringAfter(reader, at, at + 2, key);
		return named(bytes, key, valueAfter(reader, at, at + 1, passwordOfUser(bytes, at, key) ?? key));
	}
	const thin = thinAt(bytes, at, key);
	if (thin !== void 0 || isNoOperator(bytes, key, at)) return thin;
	if (isReference(bytes, key) && REFERENCE_SIGNS.includes(next)) return defaultAfter(reader, at, key);
	return (next === 36 ? hashAt(bytes, at) : void 0) ?? named(bytes, key, valueAfter(reader, at, next === 61 ? at + 2 : at + 1, key));
}
function isPlainBefore(byte) {
	return byte !== 61 && byte !== 60 && byte !== 62;
}
function comparisonAt(reader, at) {
	const { bytes } = reader;
	const end = bytes[at - 1] === 33 ? at - 1 : at;
	const from = bytes[at + 2] === 61 ? at + 3 : at + 2;
	if (!isStringStart(bytes, from)) return void 0;
	const name = nameBefore(bytes, end, 58);
	return name === void 0 ? void 0 : stringAfter(reader, at, from, name);
}
function doubleColonAt(reader, at) {
	const { bytes } = reader;
	if (bytes[at - 2] !== 58 || bytes[at - 3] === 58) return void 0;
	const name = nameBefore(bytes, at - 2, 58);
	return name === void 0 ? void 0 : valueAfter(reader, at, at + 1, name);
}
function named(bytes, key, found) {
	if (found === void 0 || found.nameStart !== key.start) return found;
	const name = nameOfValue(bytes, key, found);
	if (name === key) return found;
	return assignmentOf(bytes, name, {
		start: found.valueStart,
		end: found.valueEnd,
		quoting: found.quoting
	}, found.operator);
}
const REFERENCE_SIGNS = [
	45,
	61,
	63,
	43
];
function defaultAfter(reader, at, name) {
	const sign = reader.bytes[at + 1];
	return sign === 45 || sign === 61 ? valueAfter(reader, at, at + 2, name) : void 0;
}
function arrowAt(reader, at) {
	const { bytes } = reader;
	const isRight = bytes[at + 1] === 62 && bytes[at - 1] !== 45;
	if (!isRight && (bytes[at - 1] !== 60 || bytes[at + 1] === 45)) return void 0;
	const name = nameBefore(bytes, isRight ? at : at - 1, 58);
	return name === void 0 ? void 0 : stringAfter(reader, at, isRight ? at + 2 : at + 1, name);
}
function chineseOperatorAt(reader, at, byte) {
	const { bytes } = reader;
	const [first, second] = [bytes[at - 2], bytes[at - 1]];
	if (byte === BECOMES ? first !== 228 || second !== 184 : first !== 239 || second !== 188) return void 0;
	if (byte === BECOMES && !/^[ \t]{0,4}(?:[A-Za-z0-9"'`!#$%&*+@_-]|\xe2\x80[\x9c\x98])/.test(textOf$2(bytes, at + 1, at + 10))) return void 0;
	const name = nameBefore(bytes, at - 2, 58);
	return name === void 0 ? void 0 : valueAfter(reader, at, at + 1, name);
}
// src/parse/path-class.ts
const COMPOSE_NAME = /^(?:compose|docker-compose[^/]*|compose[.-][^/]*|(?!process-)[^/]*[.-]compose|[^/]*\.docker-compose|stack|docker-stack[^/]*|(?:container|podman)-compose)\.ya?ml(?:\.(?:example|sample|template|dist|tmpl))?$/i;
const TEMPLATE_NAME = /(?:^|[._-])(?:example|sample|template|dist|tmpl|j2)(?:[._-]|$)/i;
const TEMPLATE_SUFFIX = /[._-](?:example|sample|template|dist|tmpl|j2)$|(?:^|[._-])(?:example|sample|template|dist)\.env$/i;
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isComposeName(path) {
	return COMPOSE_NAME.test(baseName(path));
}
function isYamlName(path) {
	return /\.ya?ml(?:\.(?:example|sample|template|dist|tmpl))?$/i.test(path);
}
function isTemplateName(path) {
	return TEMPLATE_NAME.test(baseName(path));
}
function isEnvFileName(path) {
	const name = baseName(path);
	if (TEMPLATE_SUFFIX.test(name)) return false;
	if (/^\.env(?:rc)?$|^\.env\.|\.env$/i.test(name)) return !/^\.env\.(?:example|sample|template|dist)(?:\.|$)/i.test(name);
	return /(?:^|\/)docker\/envs\//i.test(path);
}
function isEnvLikeName(path) {
	return isEnvFileName(path) || /(?:^|\.)env(?:rc)?\.|\.env$|env\.(?:example|sample|template|dist)$/i.test(baseName(path));
}
function isDockerfileName(path) {
	return /^(?:dockerfile|containerfile)(?:[.-].*)?$|\.(?:dockerfile|containerfile)$/i.test(baseName(path));
}
const COPY$1 = /\.(?:template|tmpl|tpl|j2|example|sample|dist)$/;
function serverConfigKind(path) {
	if (!/conf|caddy|sites-/i.test(path)) return void 0;
	const lower = path.toLowerCase().replace(COPY$1, "");
	const name = baseName(lower);
	if (/^caddyfile$|\.(?:caddy|caddyfile)$/.test(name) || isNamedCaddyfile(baseName(path))) return "caddy";
	if (/^squid[^/]{0,80}\.conf$/.test(name)) return "squid";
	if (/^(?:redis|valkey)[^/]{0,80}\.conf$/.test(name)) return "redis";
	if (name === "pg_hba.conf") return "pg-hba";
	if (/(?:^|\/)sandbox\/conf\/config\.ya?ml$/.test(lower)) return "dify-sandbox";
	return isNginxPath(lower, name, path) ? "nginx" : void 0;
}
function isNamedCaddyfile(name) {
	return /^Caddyfile[.-][\w.-]{1,80}$/.test(name) && !/\.(?:mdx?|html?|[cm]?[jt]sx?|go|py|rb|rs|json|txt|sh)$/i.test(name);
}
function isNginxPath(lower, name, path) {
	if (/(?:^|\/)sites-(?:enabled|available)\/[^/]{1,200}$/.test(lower)) return true;
	if (!name.endsWith(".conf")) return false;
	if (/^\.?nginx|(?:^|[._-])nginx\.conf$/.test(name)) return true;
	return /(?:^|\/)(?:\.?nginx|openresty|conf\.d)\//.test(lower) || /\.conf\.template$/i.test(path);
}
function isServerConfigName(path) {
	return serverConfigKind(path) !== void 0 || /^(?:traefik\.ya?ml|postgresql\.conf|my\.cnf)$/i.test(baseName(path));
}
function isExampleName(path) {
	return /(?:^|[._-])(?:example|sample|dist)(?:[._-]|$)/i.test(baseName(path));
}
function isIgnoreName(path) {
	return /^\.(?:git|docker)ignore$/.test(baseName(path));
}
function isWorkflowPath(path) {
	return /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /^\.gitlab-ci\.yml$/i.test(path) || /^jenkinsfile$/i.test(path);
}
const POLICY_PATH = ".stackgate.yml";
const BASELINE_PATH = ".stackgate-baseline.json";
const PART_OF_PRELOADED = /compose|stack|env|docker|container|conf|caddy|sites-|traefik|cnf|ignore|workflows|gitlab|jenkins/i;
function isPreloaded(path) {
	if (!PART_OF_PRELOADED.test(path)) return false;
	return isComposeName(path) || isEnvLikeName(path) || isDockerfileName(path) || isServerConfigName(path) || isIgnoreName(path) || isWorkflowPath(path) || path === ".stackgate.yml";
}
function isPolicyPath(path) {
	return baseName(path) === POLICY_PATH;
}
// src/parse/file-kind.ts
const CONFIG = /\.(?:ya?ml|json[5c]?|jsonl|toml|ini|cfg|cnf|conf|config|properties|props|xml|plist|tfvars|tfstate|env|envrc|service|desktop|reg|pgpass|netrc|npmrc|pypirc|cfn|sls|j2|tpl|tmpl|template|example|sample|dist|local|secrets?|csproj|sql|sh|bash|zsh|fish|bat|cmd|htpasswd|htaccess|http|rest|ovpn|pem|log|list|repo|hosts|inventory|ora|rdp|ks|mk|cred|creds|credentials|ya?ml\.erb|json\.erb)$/i;
const SCRIPT = /\.(?:tf|hcl|nix|bicep|gradle|gradle\.kts|ps1|psm1|nomad|jenkinsfile)$/i;
const SETTINGS$1 = /^(?:wp-config|config|configuration|settings|local_settings|secrets?|credentials?|database|parameters|env|environment|ecosystem\.config)(?:[._-](?:local|prod|production|dev|development|staging))?\.(?:php|py|rb|[cm]?[jt]s)$/i;
const CODE$1 = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|kts|scala|groovy|rb|php|phtml|cs|vb|fs|swift|m|mm|c|cc|cpp|cxx|h|hpp|rs|dart|lua|pl|pm|r|jl|ex|exs|erl|clj|cljs|hs|elm|vue|svelte|astro|map|html?|jsp|erb|ejs|hbs|css|scss|less|ipynb|sol|zig|nim|cr|coffee|proto|graphql)$/i;
const TEXT = /\.(?:md|mdx|markdown|rst|txt|adoc|asciidoc|org|tex|docx?|rtf|po|pot|csv|tsv|srt)$/i;
const TEXT_ALONE = /^(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|PKG-INFO|METADATA)$/;
function fileKindOf(path) {
	if (isEnvLikeName(path) || isComposeName(path) || isDockerfileName(path)) return "config";
	const name = baseName(path);
	if (/^[._]?(?:netrc|npmrc|pypirc|pgpass|my\.cnf|htpasswd|htaccess|git-credentials|gitconfig|dockercfg|s3cfg|boto|credentials|shadow|hosts|inventory|sasl_passwd|kubeconfig|crontab|bashrc|zshrc|bash_profile|profile|(?:bash|zsh|psql|mysql)_history|Caddyfile|Procfile|Makefile)$/i.test(name)) return "config";
	if (SCRIPT.test(name) || /^(?:Jenkinsfile|Vagrantfile)$/i.test(name)) return "script";
	if (SETTINGS$1.test(name)) return "script";
	if (CODE$1.test(name)) return "code";
	if (TEXT.test(name) || TEXT_ALONE.test(name)) return "text";
	return CONFIG.test(name) ? "config" : "unknown";
}
const TEST = /(?:^|[/_.-])(?:tests?\d{0,2}|testing|self-?tests?|dummy|dummy[-_]?servers?|test[-_]?(?:data|utils?|setup|support|helpers?|resources?|certs?|keys?|servers?|suites?|cases?)|specs?|__tests__|__mocks__|mocks?|fixtures?|e2e|cypress|stories|snapshots?|examples?\d{0,2}|samples?\d{0,2}|demos?|tutorials?\d{0,4}|docs_src)(?:[/_.-]|$)/i;
function isTestPath(path) {
	return TEST.test(path) || /(?:^|\/)t\//.test(path) || /(?:Test|Tests|Spec|IT)\.[a-z]{1,6}$/.test(path);
}
function isDocumentation(path) {
	return /(?:^|\/)docs?\//i.test(path);
}
function isPipelinePath(path) {
	return /(?:^|\/)\.(?:github|gitea|forgejo|circleci|woodpecker|buildkite)\//.test(path);
}
const LOCALE = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages)(?:\/|[._-])|\.(?:po|pot|strings|resx|xliff?|arb)$|(?:^|\/)values(?:-[a-z]{2}(?:-r[A-Z]{2})?)?\/strings[^/]{0,40}\.xml$/i;
const LANGUAGE_FILE = /(?:^|[/._-])(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)(?:[-_](?:[A-Z]{2}|Han[st]))?\.(?:json5?|ya?ml|properties|ini|php|[jt]s|toml)$/;
function isLocalePath(path) {
	return LOCALE.test(path) || LANGUAGE_FILE.test(path);
}
// src/parse/encoded/decoded-text.ts
const COPY = {
	from: 1,
	to: 1
};
const UNIT = {
	from: 0,
	to: 0
};
function decoder() {
	const parts = [];
	const pieces = [];
	let length = 0;
	const indexAt = (offset) => lastStarting(pieces, offset);
	const pieceAt = (offset) => {
		const piece = pieces[indexAt(offset)];
		if (piece === void 0) throw new Error("a decoded text has no bytes");
		return piece;
	};
	const sourceStart = (offset) => {
		const { start, source, step } = pieceAt(offset);
		return step.to === 0 ? source.start : source.start + Math.floor((offset - start) / step.to) * step.from;
	};
	const sourceEnd = (offset) => {
		const { start, source, step } = pieceAt(offset);
		if (step.to === 0) return source.end;
		return Math.min(source.end, source.start + (Math.floor((offset - start) / step.to) + 1) * step.from);
	};
	return {
		get length() {
			return length;
		},
		add(bytes, source, step) {
			if (bytes.length === 0) return;
			pieces.push({
				start: length,
				source,
				step
			});
			parts.push(bytes);
			length += bytes.length;
		},
		done(encoding) {
			return {
				encoding,
				bytes: Buffer.concat(parts),
				sourceOf: ({ start, end }) => ({
					start: sourceStart(start),
					end: sourceEnd(end - 1)
				}),
				isDecoded: ({ start, end }) => indexAt(start) !== indexAt(end - 1) || pieceAt(start).step !== COPY
			};
		}
	};
}
function lastStarting(parts, offset) {
	let low = 0;
	let high = parts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >>> 1;
		if ((parts[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/parse/encoded/escapes.ts
const ESCAPES$1 = {
	escape: backslashAt,
	percent: percentAt,
	entity: entityAt
};
function addUnescaped(to, kind, bytes, start, end) {
	const lead = {
		escape: 92,
		percent: 37,
		entity: 38
	}[kind];
	const readAt = ESCAPES$1[kind];
	let from = start;
	let at = start;
	while (at < end) {
		const unit = bytes[at] === lead ? readAt(bytes, at) : void 0;
		if (unit === void 0 || unit.end > end) {
			at++;
			continue;
		}
		to.add(bytes.subarray(from, at), {
			start: from,
			end: at
		}, COPY);
		to.add(Buffer.from(unit.text, "utf8"), {
			start: at,
			end: unit.end
		}, UNIT);
		at = unit.end;
		from = at;
	}
	to.add(bytes.subarray(from, end), {
		start: from,
		end
	}, COPY);
}
const LONGEST$1 = 12;
const SIMPLE$1 = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"'": "'",
	"/": "/",
	"\\": "\\"
};
function backslashAt(bytes, at) {
	const text = latin1$1(bytes, at);
	const match = /^\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|(["'/\\nrt]))/.exec(text);
	if (match === null) return void 0;
	const [all, four, braced, two, simple] = match;
	if (simple !== void 0) return {
		text: SIMPLE$1[simple] ?? "",
		end: at + all.length
	};
	return character(four ?? braced ?? two, 16, at + all.length);
}
function percentAt(bytes, at) {
	const match = /^%([0-7][0-9A-Fa-f])/.exec(latin1$1(bytes, at));
	return match === null ? void 0 : character(match[1], 16, at + 3);
}
const NAMED = {
	quot: "\"",
	apos: "'",
	amp: "&",
	lt: "<",
	gt: ">"
};
function entityAt(bytes, at) {
	const match = /^&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(quot|apos|amp|lt|gt));/.exec(latin1$1(bytes, at));
	if (match === null) return void 0;
	const [all, decimal, hex, name] = match;
	if (name !== void 0) return {
		text: NAMED[name] ?? "",
		end: at + all.length
	};
	return decimal === void 0 ? character(hex, 16, at + all.length) : character(decimal, 10, at + all.length);
}
function character(digits, base, end) {
	const point = Number.parseInt(digits ?? "", base);
	return point <= 1114111 && (point < 55296 || point > 57343) ? {
		text: String.fromCodePoint(point),
		end
	} : void 0;
}
function latin1$1(bytes, at) {
	return textOf$2(bytes, at, at + LONGEST$1);
}
// src/parse/encoded/find-encoded.ts
const RUN = tableOf$1("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
const [BACKSLASH$5, PERCENT$1, AMPERSAND, QUOTE$1] = [
	1,
	2,
	4,
	8
];
const SHIFT = 4;
const BEGINS = marksOf$2(["\\", BACKSLASH$5], ["%", PERCENT$1], ["&", AMPERSAND], ["\"'`", QUOTE$1]);
const STAYS = tableOf$1("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,;:)]}=/<>@$#?!*^%\"'`-{([");
const KINDS = Int32Array.from(BEGINS, (marks, byte) => marks | (RUN[byte] === 1 ? -16 : 0));
const FOLLOWS = marksOf$2(["ux\n\r", BACKSLASH$5], ["0123456789ABCDEFabcdef", PERCENT$1], ["#q", AMPERSAND]).map((marks, byte) => marks | (STAYS[byte] === 1 ? 0 : QUOTE$1));
function findEncoded(bytes, { start, end }, leastRun, onTrace) {
	let length = 0;
	const last = Math.min(end, bytes.length - 1);
	let next = bytes[start] ?? 0;
	let at = start;
	for (; at < last; at++) {
		const kind = KINDS[next];
		next = bytes[at + 1];
		length = length + 1 & kind >> SHIFT;
		const begun = kind & FOLLOWS[next];
		if (begun === 0 && length !== leastRun) continue;
		if (begun !== 0) tellBegun(bytes, at, begun, next, onTrace);
		else {
			const to = endOfRun(bytes, at + 1, end);
			onTrace("run", at + 1 - leastRun, to);
			length = 0;
			next = bytes[to] ?? 0;
			at = to - 1;
		}
	}
	if (at < end && at < bytes.length && RUN[bytes[at]] === 1 && length + 1 >= leastRun) onTrace("run", at - length, at + 1);
}
function endOfRun(bytes, from, end) {
	let to = from;
	while (to < end && RUN[bytes[to]] === 1) to++;
	return to;
}
function tellBegun(bytes, at, begun, next, onTrace) {
	if (begun === BACKSLASH$5) onTrace(next === LF$8 || next === CR$5 ? "line-join" : "escape", at, at + 2);
	else if (begun === QUOTE$1) onTrace("quote", at, at + 1);
	else if (begun === AMPERSAND) onTrace("entity", at, at + 2);
	else if (HEX$2[bytes[at + 2] ?? 0] === 1) onTrace("percent", at, at + 3);
}
const [LF$8, CR$5] = [10, 13];
const HEX$2 = tableOf$1("0123456789ABCDEFabcdef");
function marksOf$2(...all) {
	const marks = new Uint8Array(256);
	for (const [characters, mark] of all) for (const character of characters) marks[character.charCodeAt(0)] = mark;
	return marks;
}
function isRunByte(byte) {
	return byte !== void 0 && RUN[byte] === 1;
}
// src/parse/encoded/joins.ts
const MOST_BLANKS = 80;
const [TAB$1, LF$7, CR$4, SPACE$2, BACKSLASH$4, DOT$1] = [
	9,
	10,
	13,
	32,
	92,
	46
];
const OPERATORS$1 = new Set([
	43,
	38,
	124,
	126,
	95
]);
const PREFIXES = new Set([..."rbuRBU"].map((letter) => letter.charCodeAt(0)));
function stringJoinAt(bytes, at) {
	const quote = bytes[at];
	const first = skipBlanks(bytes, at + 1);
	const operator = skipOperator(bytes, first);
	const second = skipBlanks(bytes, operator);
	let end = second;
	if (bytes[end] !== quote && PREFIXES.has(bytes[end] ?? 0)) end++;
	if (bytes[end] !== quote) return void 0;
	return operator > first || holdsLineEnd(bytes, at + 1, first) || holdsLineEnd(bytes, operator, second) ? {
		start: at,
		end: end + 1
	} : void 0;
}
function skipBlanks(bytes, start) {
	const at = skipSpaces(bytes, start);
	const line = lineEnd$1(bytes, bytes[at] === BACKSLASH$4 ? at + 1 : at);
	return line === void 0 ? at : skipSpaces(bytes, line);
}
function holdsLineEnd(bytes, start, end) {
	for (let at = start; at < end; at++) if (bytes[at] === LF$7 || bytes[at] === CR$4) return true;
	return false;
}
function skipSpaces(bytes, start) {
	let at = start;
	while (at - start < MOST_BLANKS && (bytes[at] === SPACE$2 || bytes[at] === TAB$1)) at++;
	return at;
}
function lineEnd$1(bytes, at) {
	if (bytes[at] === LF$7) return at + 1;
	return bytes[at] === CR$4 ? at + (bytes[at + 1] === LF$7 ? 2 : 1) : void 0;
}
function skipOperator(bytes, at) {
	const byte = bytes[at] ?? 0;
	if (byte !== DOT$1 && !OPERATORS$1.has(byte)) return at;
	return bytes[at + 1] === byte ? at + 2 : at + 1;
}
function lineJoinAt(bytes, at) {
	const end = lineEnd$1(bytes, at + 1);
	return end !== void 0 && isRunByte(bytes[at - 1]) && isRunByte(bytes[end]) ? {
		start: at,
		end
	} : void 0;
}
// src/parse/encoded/runs.ts
const BASE64$1 = {
	from: 4,
	to: 3
};
const WIDE$1 = {
	from: 8,
	to: 3
};
const HEX$1 = {
	from: 2,
	to: 1
};
const LEAST_HEX = 32;
const PROBE = 48;
const MOST_INDENT = 64;
const VALUE$1 = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
	VALUE$1[character.charCodeAt(0)] = value;
});
VALUE$1[45] = 62;
VALUE$1[95] = 63;
const PART = 1 << 18;
const STEP = 229376;
function* decodeRun(bytes, run, noText) {
	for (let start = run.start;; start += STEP) {
		const end = Math.min(run.end, start + PART);
		const part = decodePart(bytes, {
			start,
			end
		}, noText);
		if (part !== void 0) yield part;
		if (end === run.end) return;
	}
}
function decodePart(bytes, run, noText) {
	return decodeHex(bytes, run) ?? decodeBase64(bytes, run, noText);
}
function decodeBase64(bytes, run, noText) {
	if (!saysText(bytes, run) || noText.has(run.start)) return void 0;
	const lines = [];
	const raw = [];
	const mayBeText = judgeOfLines();
	for (const line of linesOf$2(bytes, run)) {
		const characters = Buffer.from(bytes.buffer, bytes.byteOffset + line.start, line.end - line.start).toString("latin1");
		const part = Buffer.from(characters, "base64");
		if (!mayBeText(part)) {
			noText.clear();
			for (const { start } of lines) noText.add(start);
			return;
		}
		lines.push(line);
		raw.push(part);
	}
	const whole = Buffer.concat(raw);
	const end = lines.at(-1)?.end ?? run.end;
	const to = decoder();
	if (isWide$1(whole)) addWide(to, whole, lines);
	else if (end - run.start > 262144 ? !whole.includes(0) : isText$1(whole)) for (const [index, part] of raw.entries()) to.add(part, lines[index] ?? run, BASE64$1);
	else return void 0;
	return {
		text: to.done("base64"),
		end
	};
}
function judgeOfLines() {
	let first;
	let decoding;
	let length = 0;
	return (part) => {
		const before = length;
		length += part.length;
		first ??= part;
		if (first[1] === 0) return part.every((byte, at) => (before + at) % 2 === 1 ? byte === 0 : !isControl(byte));
		for (let at = 0; at < part.length; at++) if (isControl(part[at])) return false;
		if (before === 0) return true;
		try {
			if (decoding === void 0) {
				decoding = new TextDecoder("utf-8", { fatal: true });
				decoding.decode(first, { stream: true });
			}
			decoding.decode(part, { stream: true });
			return true;
		} catch {
			return false;
		}
	};
}
function saysText(bytes, { start, end }) {
	const last = Math.min(end, start + PROBE);
	if (end - start <= PROBE && (end - start) % 4 === 1) return false;
	let zeros = 0;
	let count = 0;
	let bits = 0;
	for (let at = start; at < last; at++) {
		bits = bits << 6 | VALUE$1[bytes[at]];
		const place = at - start & 3;
		if (place === 0) continue;
		const byte = bits >> 6 - 2 * place & 255;
		count++;
		if (byte === 0 && count % 2 === 0) zeros++;
		else if (isControl(byte)) return false;
	}
	return zeros === 0 || zeros >= Math.floor(count / 2);
}
function isControl(byte) {
	return byte === 127 || byte < 32 && byte !== 10 && byte !== 13 && byte !== 9;
}
function isText$1(bytes) {
	if (!isUtf8$1(bytes)) return false;
	for (let at = 0; at < bytes.length; at++) if (isControl(bytes[at])) return false;
	return true;
}
function isWide$1(bytes) {
	if (bytes.length < 16 || bytes.length % 2 !== 0) return false;
	for (let at = 1; at < bytes.length; at += 2) if (bytes[at] !== 0 || isControl(bytes[at - 1] ?? 0)) return false;
	return true;
}
function addWide(to, whole, [line]) {
	const narrow = whole.filter((_, index) => index % 2 === 0);
	if (line !== void 0) to.add(narrow, line, WIDE$1);
}
function* linesOf$2(bytes, run) {
	const length = run.end - run.start;
	yield run;
	if (length < 40 || length % 4 !== 0) return;
	for (let last = run;;) {
		const start = nextLine(bytes, last.end);
		if (start === void 0 || last.end - last.start !== length || last.end - run.start > 262144) return;
		let end = start;
		while (end < bytes.length && end - start <= length && (VALUE$1[bytes[end] ?? 0] ?? -1) >= 0) end++;
		const behind = bytes[end];
		const isLast = behind === void 0 || behind === 10 || behind === 13 || behind === 61 || behind === 34;
		if (end === start || end - start > length || !isLast) return;
		last = {
			start,
			end
		};
		yield last;
	}
}
function nextLine(bytes, end) {
	let at = end;
	if (bytes[at] === 92 && bytes[at + 1] === 110) return at + 2;
	if (bytes[at] === 13) at++;
	if (bytes[at] !== 10 && at === end) return void 0;
	if (bytes[at] === 10) at++;
	const limit = at + MOST_INDENT;
	while (at < limit && (bytes[at] === 32 || bytes[at] === 9)) at++;
	return at;
}
function decodeHex(bytes, run) {
	const length = run.end - run.start;
	if (length < LEAST_HEX || length % 2 !== 0) return void 0;
	const decoded = new Uint8Array(length / 2);
	for (let i = 0; i < decoded.length; i++) {
		const [high, low] = [digitOf(bytes[run.start + 2 * i]), digitOf(bytes[run.start + 2 * i + 1])];
		const byte = high * 16 + low;
		if (high < 0 || low < 0 || byte > 126 || isControl(byte)) return void 0;
		decoded[i] = byte;
	}
	const to = decoder();
	to.add(decoded, run, HEX$1);
	return {
		text: to.done("hex"),
		end: run.end
	};
}
function digitOf(byte = 0) {
	if (byte >= 48 && byte <= 57) return byte - 48;
	const lower = byte | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
// src/parse/encoded/decoded-texts.ts
const REACH = 512;
const LONGEST = 65536;
function decodedTexts(bytes, span, leastRun, isAsked, onText) {
	const open = new Map();
	const ends = new Map();
	let runsEnd = 0;
	const noText = new Set();
	const close = (kind) => {
		const cluster = open.get(kind);
		if (cluster === void 0) return;
		open.delete(kind);
		const around = surroundingsOf(bytes, cluster, Math.max(0, (ends.get(kind) ?? 0) - REACH));
		ends.set(kind, around.end);
		onText(decodeCluster(bytes, kind, cluster, around));
	};
	const cluster = (kind, at) => {
		const last = open.get(kind);
		if (last !== void 0 && at.start < last.end) return;
		if (last !== void 0 && at.start - last.end <= REACH && at.end - last.start <= LONGEST) last.end = at.end;
		else {
			close(kind);
			open.set(kind, {
				...at,
				joins: []
			});
		}
		if (kind === "joined") open.get(kind)?.joins.push(at);
	};
	findEncoded(bytes, span, leastRun, (trace, start, to) => {
		switch (trace) {
			case "run":
				if (start < runsEnd || !isAsked({
					start,
					end: to
				})) return;
				for (const { text, end } of decodeRun(bytes, {
					start,
					end: to
				}, noText)) {
					runsEnd = end;
					onText(text);
				}
				return;
			case "quote":
			case "line-join": {
				const join = trace === "quote" ? stringJoinAt(bytes, start) : lineJoinAt(bytes, start);
				if (join !== void 0 && isAsked(join)) cluster("joined", join);
				return;
			}
			default: {
				const unit = ESCAPES$1[trace](bytes, start);
				if (unit === void 0 || !saysSomething(trace, unit.text)) return;
				const at = {
					start,
					end: unit.end
				};
				if (isAsked(at)) cluster(trace, at);
			}
		}
	});
	for (const kind of [...open.keys()]) close(kind);
}
function saysSomething(kind, text) {
	return kind === "entity" ? /^[ -~]$/.test(text) : /^[A-Za-z0-9_\-+/=.]$/.test(text);
}
function surroundingsOf(bytes, { start, end }, least) {
	let from = start;
	while (from > least && start - from < REACH && !endsLine(bytes[from - 1])) from--;
	if (from > 0 && !endsLine(bytes[from - 1])) while (from < start && isRunByte(bytes[from])) from++;
	let to = end;
	while (to < bytes.length && to - end < REACH && !endsLine(bytes[to])) to++;
	if (to < bytes.length && !endsLine(bytes[to])) while (to > end && isRunByte(bytes[to - 1])) to--;
	return {
		start: from,
		end: to
	};
}
function endsLine(byte) {
	return byte === 10 || byte === 13;
}
function decodeCluster(bytes, kind, { joins }, { start, end }) {
	const to = decoder();
	if (kind !== "joined") addUnescaped(to, kind, bytes, start, end);
	else {
		let from = start;
		for (const join of joins) {
			to.add(bytes.subarray(from, join.start), {
				start: from,
				end: join.start
			}, COPY);
			from = join.end;
		}
		to.add(bytes.subarray(from, end), {
			start: from,
			end
		}, COPY);
	}
	return to.done(kind);
}
// src/parse/encoded/notebook.ts
function isNotebook(bytes) {
	let at = 0;
	while (at < 64 && isSpace(bytes[at])) at++;
	return bytes[at] === 123 && bufferOf$1(bytes).includes("\"nbformat\"") && bufferOf$1(bytes).includes("\"cells\"");
}
const LONGEST_STRING = 1 << 18;
const LONGEST_TEXT$1 = 1 << 20;
function* notebookTexts(bytes) {
	let to = decoder();
	let isInList = false;
	let hasEscape = false;
	const finish = function* () {
		if (to.length > 0 && (isInList || hasEscape)) yield to.done("escape");
		to = decoder();
		hasEscape = false;
	};
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === OPEN$1) {
			yield* finish();
			isInList = true;
		} else if (byte === QUOTE) {
			const end = stringEnd(bytes, at);
			if (end - at <= LONGEST_STRING) hasEscape = addString(to, bytes, at + 1, end) || hasEscape;
			if (!isInList || to.length > LONGEST_TEXT$1) yield* finish();
			at = end;
		} else if (byte !== COMMA$1 && !isSpace(byte)) {
			yield* finish();
			isInList = false;
		}
	}
	yield* finish();
}
const [QUOTE, BACKSLASH$3, OPEN$1, COMMA$1] = [
	34,
	92,
	91,
	44
];
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function stringEnd(bytes, start) {
	for (let at = start + 1; at < bytes.length; at++) if (bytes[at] === BACKSLASH$3) at++;
	else if (bytes[at] === QUOTE) return at;
	return bytes.length;
}
function addString(to, bytes, start, end) {
	let from = start;
	let hasEscape = false;
	for (let at = start; at < end; at++) {
		if (bytes[at] !== BACKSLASH$3) continue;
		const isCode = bytes[at + 1] === 117;
		const next = Math.min(end, at + (isCode ? 6 : 2));
		const text = isCode ? codeUnit(bytes, at + 2, next) : SIMPLE.get(bytes[at + 1] ?? 0) ?? "";
		to.add(bytes.subarray(from, at), {
			start: from,
			end: at
		}, COPY);
		to.add(Buffer.from(text, "utf8"), {
			start: at,
			end: next
		}, UNIT);
		hasEscape = true;
		from = next;
		at = next - 1;
	}
	to.add(bytes.subarray(from, end), {
		start: from,
		end
	}, COPY);
	return hasEscape;
}
const SIMPLE = new Map(Object.entries({
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f",
	"\"": "\"",
	"/": "/",
	"\\": "\\"
}).map(([letter, text]) => [letter.charCodeAt(0), text]));
function codeUnit(bytes, start, end) {
	const digits = bufferOf$1(bytes).toString("latin1", start, end);
	return /^[0-9A-Fa-f]{4}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : "";
}
function bufferOf$1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
// src/parse/encoded/office-text.ts
const MARKS$2 = [
	"<w:t",
	"<a:t>",
	"<si>",
	"<text:p"
];
function isOfficeText(bytes) {
	if (bytes[0] !== 60 && bytes[0] !== 239) return false;
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES$1));
	return head.includes("<?xml") && MARKS$2.some((mark) => head.includes(mark));
}
const HEAD_BYTES$1 = 65536;
const LONGEST_TEXT = 1 << 18;
const LONGEST_TAG_NAME = 24;
const BREAKS = new Set("/w:p w:br w:tab w:cr /a:p a:br /si /text:p /text:h text:line-break text:tab".split(" "));
const [LESS, MORE, AND] = [
	60,
	62,
	38
];
function* officeTexts(bytes) {
	let to = decoder();
	let from = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === AND) {
			const unit = ESCAPES$1.entity(bytes, at);
			if (unit === void 0) continue;
			copy(to, bytes, from, at);
			to.add(Buffer.from(unit.text, "utf8"), {
				start: at,
				end: unit.end
			}, UNIT);
			from = unit.end;
			at = unit.end - 1;
		} else if (byte === LESS) {
			copy(to, bytes, from, at);
			const end = bytes.indexOf(MORE, at);
			from = end < 0 ? bytes.length : end + 1;
			if (isBreak(bytes, at + 1, from)) {
				to.add(LINE_END, {
					start: at,
					end: from
				}, UNIT);
				if (to.length > LONGEST_TEXT) {
					yield to.done("joined");
					to = decoder();
				}
			}
			at = from - 1;
		}
	}
	copy(to, bytes, from, bytes.length);
	if (to.length > 0) yield to.done("joined");
}
const LINE_END = Buffer.from("\n");
function copy(to, bytes, start, end) {
	to.add(bytes.subarray(start, end), {
		start,
		end
	}, COPY);
}
function isBreak(bytes, start, end) {
	const tag = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(LONGEST_TAG_NAME, end - start));
	return BREAKS.has(/^\/?[a-z:-]+/i.exec(tag.toString("latin1"))?.[0] ?? "");
}
// src/parse/blockwise.ts
const BLOCK$2 = 2048;
function blockwise(bytes, most, read) {
	const blocks = new Map();
	const block = (index) => {
		const known = blocks.get(index);
		if (known !== void 0) return known;
		const [oldest] = blocks.keys();
		if (blocks.size >= most && oldest !== void 0) blocks.delete(oldest);
		const made = read(index * BLOCK$2, Math.min(bytes.length, (index + 1) * BLOCK$2));
		blocks.set(index, made);
		return made;
	};
	return (span) => {
		const first = Math.floor(Math.max(0, span.start) / BLOCK$2);
		const last = Math.floor((Math.min(bytes.length, Math.max(span.end, span.start + 1)) - 1) / BLOCK$2);
		if (first >= last) return first === last ? block(first) : [];
		const found = [];
		for (let index = first; index <= last; index++) for (const one of block(index)) found.push(one);
		return found;
	};
}
// src/parse/implied-assignments.ts
function impliedAssignmentsIn(bytes, start, end) {
	const found = [];
	const reader = readerOf(bytes);
	for (let at = start; at < end; at++) {
		if (STARTS[bytes[at]] === 0 || !mayImply(bytes, at)) continue;
		const one = assignmentFrom(reader, at);
		if (one?.isImplied === true) found.push(one);
	}
	return found;
}
const STARTS = tableOf$1(":-'\"`(,|@yY");
const STRING_WORD_END = tableOf$1("yYsSgG");
const FLAG_START = tableOf$1("pPauUkw");
const CLASS_END = tableOf$1("cyn");
function mayImply(bytes, at) {
	const next = bytes[at + 1] ?? 0;
	switch (bytes[at]) {
		case 58: return next === 47 || next === 36 || followsThin(bytes, at);
		case 45: return FLAG_START[next] === 1 || next === 45 && FLAG_START[bytes[at + 2] ?? 0] === 1;
		case 39:
		case 34:
		case 96: return isBlank(bytes[at - 1]) && STRING_WORD_END[beforeSpaces(bytes, at)] === 1;
		case 64: return next === 116 || next === 117;
		case 40: return CLASS_END[bytes[at - 1] ?? 0] === 1;
		case 44:
		case 124: return true;
		default: return isBlank(next);
	}
}
function beforeSpaces(bytes, at) {
	let end = at;
	while (end > 0 && isBlank(bytes[end - 1])) end--;
	return bytes[end - 1] ?? 0;
}
function followsThin(bytes, at) {
	let end = at;
	while (end > 0 && CLOSERS[bytes[end - 1] ?? 0] === 1) end--;
	const last = bytes[end - 1] ?? 0;
	return last === 110 || last === 59 || last >= 128;
}
const ANNOTATION$1 = 64;
const BLANKS = tableOf$1(" 	");
const KEPT_BLOCKS$1 = 8;
function operatorsOf(bytes, read) {
	const operators = blockwise(bytes, KEPT_BLOCKS$1, (start, end) => read(bytes, start, end));
	return (from, to, asked) => {
		for (const at of operators({
			start: from,
			end: to
		})) if (at >= from && at < to) asked.push(at);
	};
}
function isColumn(bytes, to) {
	const at = runAfter(bytes, to, COLUMN_END, 24);
	return bytes[at] === 44 || bytes[at] === 41;
}
const COLUMN_END = tableOf$1("\"`'] 	\r\n");
function readRowOperators(bytes, start, end) {
	const found = [];
	for (let at = start; at < end; at++) if (bytes[at] === 40 && opensRow(bytes, at)) found.push(at);
	return found;
}
const ROW_BLOCK = 512;
const [WITHOUT, WITH] = [1, 2];
function rowsNear(bytes) {
	let blocks;
	const isOpened = (known, block) => {
		if (known[block] === 0) {
			const start = block * ROW_BLOCK;
			known[block] = opensOne(bytes, start, Math.min(bytes.length, start + ROW_BLOCK)) ? WITH : WITHOUT;
		}
		return known[block] === WITH;
	};
	return (at) => {
		blocks ??= new Uint8Array(Math.ceil(bytes.length / ROW_BLOCK) + 2);
		const block = Math.floor(at / ROW_BLOCK);
		return isOpened(blocks, block) || isOpened(blocks, block + 1);
	};
}
function opensOne(bytes, start, end) {
	for (let at = start; at < end; at++) if (bytes[at] === 40 && opensRow(bytes, at)) return true;
	return false;
}
function readFarOperators(bytes, start, end) {
	const found = [];
	for (let at = start; at < end; at++) if (bytes[at] === 60) {
		if (LETTER[bytes[at + 1] ?? 0] === 1) found.push(at);
	} else if (isBehind(bytes, at, isValueKey)) found.push(at);
	return found;
}
function readKeyOperators(bytes, start, end) {
	const found = [];
	for (let at = start; at < end; at++) if (isBehind(bytes, at, isKeyWord$1)) found.push(at);
	return found;
}
function isBehind(bytes, at, isMeant) {
	const byte = bytes[at];
	if (byte !== 58 && byte !== 61 || !mayFollowKey(bytes, at, byte)) return false;
	const key = nameBefore(bytes, at, byte);
	return key !== void 0 && isMeant(bytes, key);
}
function mayFollowKey(bytes, operator, byte) {
	const last = bytes[runBefore(bytes, operator, CLOSERS, 64) - 1] ?? 0;
	if (KEY_END[last] === 1 || last === 59 || last === 91 || last >= 128) return true;
	if (byte === 58) return false;
	if (TYPE_END[last] === 1) return true;
	for (let i = operator - 1; i >= 0 && operator - i < ANNOTATION$1; i--) if (bytes[i] === 58) return true;
	return false;
}
const KEY_END = tableOf$1("eEtTyY");
const TYPE_END = tableOf$1("grtoy");
const ANNOTATION = 64;
const EXCLAMATION = 33;
const PHRASE = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_. :-@$").fill(1, 128);
const SKIPPED = CLOSERS.slice();
SKIPPED[41] = 1;
const ANNOTATION_SIGN = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' 	");
const TAG = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
const ESCAPED_QUOTE = tableOf$1("\"'\\");
function askInside(bytes, from, to, asked) {
	for (let at = from; at < to; at++) {
		const byte = bytes[at];
		if (byte === 45) {
			const next = bytes[at + 1];
			if (at === from || next === 45 || next === 62 || bytes[from - 1] === 123) asked.push(at);
		} else if (CHINESE[byte] === 1) asked.push(at);
	}
}
const CHINESE = new Uint8Array(256);
for (const byte of [
	154,
	157,
	186
]) CHINESE[byte] = 1;
const OPERATORS = tableOf$1("=:-<'\"`(,|?@");
function askBehind(bytes, to, asked, isWhole = true) {
	const stop = bytes[to];
	if (stop === void 0) return false;
	if (stop === 58 || stop === 64) askBehindPhrase(bytes, to, asked);
	let at = to + entityLength(bytes, to);
	if (bytes[at] === 91 && bytes[at + 1] === 93) at++;
	const limit = at + 64;
	for (; at < limit; at++) {
		const byte = bytes[at] ?? 0;
		if (OPERATORS[byte] === 1) asked.push(at);
		if (SKIPPED[byte] === 0) break;
	}
	const byte = bytes[at] ?? 0;
	if (byte === 60 && bytes[at + 1] === 45) asked.push(at + 1);
	else if (byte >= 128) asked.push(at + 2);
	else if (byte === 58) askBehindAnnotation(bytes, at, asked);
	else if (byte === EXCLAMATION) asked.push(at + 1);
	else if (byte === 123) askBehindProperty(bytes, at, asked);
	else if (at > to) askBehindWord(bytes, at, asked);
	askBehindType(bytes, at, asked);
	askBehindMethod(bytes, to, asked);
	return isWhole && stop === 32 && startsKeyWord(bytes, to + 1) && askBehind(bytes, to + 4, asked, false) || isKeyOfBlock(bytes, to) || isInElement(bytes, to) || isArgument(bytes, to);
}
function startsKeyWord(bytes, at) {
	return ((bytes[at] ?? 0) | 32) === 107 && ((bytes[at + 1] ?? 0) | 32) === 101 && ((bytes[at + 2] ?? 0) | 32) === 121;
}
function askBehindProperty(bytes, brace, asked) {
	let at = brace;
	while (at - brace < 64 && bytes[at] !== 125) at++;
	at = runAfter(bytes, at + 1, CLOSERS, 64);
	if (bytes[at] === 61) asked.push(at);
}
function askBehindMethod(bytes, to, asked) {
	const dot = runAfter(bytes, to, METHOD_CLOSER, 8);
	if (dot === to || bytes[dot] !== 46) return;
	const end = runAfter(bytes, dot + 1, WORD$1, 24);
	if (bytes[end] === 40) asked.push(end);
}
function askBehindPhrase(bytes, from, asked) {
	let at = from;
	while (at - from < 100 && (NAME[bytes[at] ?? 0] === 1 || bytes[at] === 58 || bytes[at] === 64)) at++;
	while (at - from < 104 && bytes[at] === 92) at++;
	if (QUOTE$2[bytes[at] ?? 0] === 1) asked.push(at + 1);
}
function askBehindAnnotation(bytes, colon, asked) {
	let at = colon + 1;
	if (bytes[at] === 58 && bytes[at + 1] === 61) asked.push(at + 1);
	while (at - colon < ANNOTATION && ANNOTATION_SIGN[bytes[at] ?? 0] === 1) at++;
	if (bytes[at] === 61) asked.push(at);
}
function askBehindType(bytes, from, asked) {
	let at = from;
	while (at - from < 9 && TYPE_MARKS[bytes[at] ?? 0] === 1) at++;
	if (((bytes[at] ?? 0) | 32) === 97 && ((bytes[at + 1] ?? 0) | 32) === 115) at = runAfter(bytes, at + 2, TYPE_MARKS, 9);
	if (TYPE_START$1[bytes[at] ?? 0] === 0) return;
	const start = at;
	while (at - start < 10 && NAME[bytes[at] ?? 0] === 1) at++;
	at += entityLength(bytes, at);
	if (bytes[at] === 91) at++;
	const limit = at + 64;
	while (at < limit && CLOSERS[bytes[at] ?? 0] === 1) at++;
	if (bytes[at] === 61) asked.push(at);
}
function askBehindWord(bytes, from, asked) {
	const first = (bytes[from] ?? 0) | 32;
	if (first === 102) for (let at = from; at - from < 200 && bytes[at] !== 10 && bytes[at] !== 59; at++) {
		if (bytes[at] !== 61) continue;
		asked.push(at);
		return;
	}
	if (first === 105 && ((bytes[from + 1] ?? 0) | 32) === 115) asked.push(from + 1);
	if (first !== 111 && first !== 116 && first !== 105 || !isBlank(bytes[from + 2])) return;
	let at = from + 3;
	while (at - from < 12 && isBlank(bytes[at])) at++;
	if (QUOTE$2[bytes[at] ?? 0] === 1) asked.push(at);
}
function isKeyOfBlock(bytes, to) {
	const isQuoted = QUOTE$2[bytes[to] ?? 0] === 1;
	let at = runAfter(bytes, isQuoted ? to + 1 : to, BLANKS, 8);
	if (bytes[at] === 123) return isQuoted;
	if (bytes[at] !== 58 && bytes[at] !== 61) return false;
	at = runAfter(bytes, at + 1, BLANKS, 9);
	return bytes[at] === 123 || endsLine$1(bytes[at]);
}
function isInElement(bytes, to) {
	const stop = bytes[to];
	if (stop !== 60 && stop !== 58 && stop !== 32) return false;
	const at = runAfter(bytes, to, PHRASE, 100);
	return bytes[at] === 60 && bytes[at + 1] === 47;
}
function isArgument(bytes, to) {
	return QUOTE$2[bytes[to] ?? 0] === 1 && bytes[to + 1] === 44;
}
function askBefore(bytes, from, asked) {
	const before = bytes[from - 1];
	if (before === 60) asked.push(from - 1);
	if (before === 58) {
		let at = from - 1;
		while (at > 0 && from - at < 100 && TAG[bytes[at - 1] ?? 0] === 1) at--;
		if (bytes[at - 1] === 60) asked.push(at - 1);
		let phrase = from;
		while (phrase > 0 && from - phrase < 100 && PHRASE[bytes[phrase - 1] ?? 0] === 1) phrase--;
		if (followsKey(bytes, phrase)) return true;
	}
	return before === 60 || followsKey(bytes, from);
}
function followsKey(bytes, from) {
	let at = runBefore(bytes, from, ESCAPED_QUOTE, 3);
	at = runBefore(bytes, at, BLANKS, 20);
	if (bytes[at - 1] !== 58 && bytes[at - 1] !== 61) return false;
	at = runBefore(bytes, at - 1, BLANKS, 20);
	at = runBefore(bytes, at, ESCAPED_QUOTE, 3);
	return endsKey(bytes, at);
}
function endsKey(bytes, at) {
	const [a, b, c] = [
		bytes[at - 3] ?? 0,
		bytes[at - 2] ?? 0,
		bytes[at - 1] ?? 0
	];
	if (c === 121) return b === 101 && (a | 32) === 107;
	if (c === 101) return b === 109 && a === 97 || b === 108 && a === 98;
	return c === 69 && b === 77 && a === 65;
}
function entityLength(bytes, at) {
	if (bytes[at] !== 38) return 0;
	for (let end = at + 1; end < at + 6; end++) if (bytes[end] === 59) return end + 1 - at;
	return 0;
}
// src/parse/named-assignments.ts
const KEPT = 2048;
function namedAssignments(bytes) {
	const reader = readerOf(bytes);
	const slots = slotsFor(bytes.length);
	const keptAt = new Int32Array(slots).fill(-2);
	const kept = [];
	const asked = [];
	const run = {
		from: -1,
		to: -1,
		isBegun: false,
		isEnded: false,
		inside: [],
		found: void 0
	};
	const farOperators = operatorsOf(bytes, readFarOperators);
	const keyOperators = operatorsOf(bytes, readKeyOperators);
	const rowOperators = operatorsOf(bytes, readRowOperators);
	const lineStart = lineStarts(bytes);
	const answer = (at) => {
		const slot = at & slots - 1;
		if (keptAt[slot] !== at) {
			keptAt[slot] = at;
			kept[slot] = assignmentFrom(reader, at);
		}
		return kept[slot];
	};
	const answers = () => {
		if (asked.length === 0) return NONE;
		asked.sort((a, b) => a - b);
		const found = [];
		let last = -2;
		for (const at of asked) {
			if (at === last) continue;
			last = at;
			const one = answer(at);
			if (one !== void 0 && one.isImplied !== true) found.push(one);
		}
		return found;
	};
	const askAround = (from, to) => {
		let isFar = false;
		if (run.isEnded && run.to - from <= MOST_TO_END) isFar = askBehind(bytes, run.to, asked);
		if (run.isBegun && to - run.from <= MOST_TO_END) {
			isFar = askBefore(bytes, run.from, asked) || isFar;
			const before = bytes[run.from - 1];
			if (isBlank(before) || endsLine$1(before)) asked.push(lineStart(run.from, mayBeLogin(bytes, run)) - 1);
		}
		if (run.isEnded && isColumn(bytes, run.to)) rowOperators(run.to, run.to + 480, asked);
		if (isFar && isOfTokens(bytes, run.from)) keyOperators(from - 512, to + 512, asked);
		if (isFar) farOperators(from - 512, to + 512, asked);
	};
	const read = (start, end) => {
		readRun(bytes, run, start, end);
		run.found = void 0;
		if (!run.isBegun || !run.isEnded || run.to - run.from > 100) return;
		asked.length = 0;
		for (const at of run.inside) asked.push(at);
		askAround(run.from, run.to);
		run.found = answers();
	};
	return ({ start, end }) => {
		if (start < run.from || end > run.to || !run.isEnded && run.to - end < MOST_TO_END) read(start, end);
		let { found } = run;
		if (found === void 0) {
			const { inside, isBegun, isEnded, from, to } = run;
			if ((!isBegun || end - from > MOST_TO_END) && (!isEnded || to - start > MOST_TO_END) && inside.length === 0) return NONE;
			asked.length = 0;
			for (const at of inside) if (at >= start - MOST_TO_END && at <= end + MOST_TO_END) asked.push(at);
			askAround(start, end);
			found = answers();
		}
		if (found.length === 0) return NONE;
		return found.filter(({ nameStart, nameEnd }) => nameStart <= start && nameEnd >= end);
	};
}
function slotsFor(size) {
	return size >= KEPT ? KEPT : 1 << 32 - Math.clz32(size >> 3);
}
function isOfTokens(bytes, at) {
	return ((bytes[at] ?? 0) | 32) === 106 && ((bytes[at + 1] ?? 0) | 32) === 119;
}
const MOST_TO_END = 112;
const AHEAD$2 = 4096;
function readRun(bytes, run, start, end) {
	const least = Math.max(0, start - MOST_TO_END);
	const isKnown = start >= run.from && start <= run.to;
	let from = start;
	if (isKnown) from = Math.max(run.from, least);
	else while (from > least && NAME[bytes[from - 1]] === 1) from--;
	const isBegun = isKnown ? run.isBegun && from === run.from : from > least || from === 0;
	let to = isKnown ? Math.max(run.to, end) : end;
	const limit = Math.min(bytes.length, end + AHEAD$2);
	while (to < limit && NAME[bytes[to]] === 1) to++;
	run.from = from;
	run.to = to;
	run.isBegun = isBegun || from > 0 && NAME[bytes[from - 1]] === 0;
	run.isEnded = to < limit || to === bytes.length;
	run.inside.length = 0;
	askInside(bytes, from, to, run.inside);
}
const NONE = [];
const MOST_TO_WORD = 160;
const MOST_TO_LOGIN = 512;
function mayBeLogin(bytes, { from, to }) {
	const first = (bytes[from] ?? 0) | 32;
	return to - from === 8 && first === 112 || to - from === 17 && first === 105;
}
function lineStarts(bytes) {
	let without = {
		from: 0,
		to: 0
	};
	return (at, isLogin) => {
		const limit = Math.max(0, at - (isLogin ? MOST_TO_LOGIN : MOST_TO_WORD));
		let start = at;
		while (start > limit && !endsLine$1(bytes[start - 1])) if (start <= without.to && start > without.from) start = without.from;
		else start--;
		without = {
			from: start,
			to: at
		};
		return endsLine$1(bytes[start - 1]) ? start : bytes.length + 1;
	};
}
function isNameBytes(bytes, { start, end }) {
	for (let at = start; at < end; at++) if (NAME[bytes[at]] === 0) return false;
	return true;
}
// src/detect/secrets/reach.ts
const MATCH_REACH = 4096;
const BLOCK_REACH = 17e3;
const BLOCK_REACH_BEFORE = 6144;
const CONTEXT_BYTES = 4096;
const NEARBY_BYTES = 8192;
// src/detect/secrets/surroundings.ts
const KEPT_BLOCKS = 24;
const ASSIGNMENT_REACH = 2048;
const LF$6 = 10;
const CR$3 = 13;
function surroundings(bytes, path) {
	const assignments = blockwise(bytes, KEPT_BLOCKS, (start, end) => assignmentsIn(bytes, start, end, path));
	const implied = blockwise(bytes, KEPT_BLOCKS, (start, end) => impliedAssignmentsIn(bytes, start, end));
	const addresses = blockwise(bytes, KEPT_BLOCKS, (start, end) => readAddresses(bytes, start, end));
	const lineStarts = blockwise(bytes, KEPT_BLOCKS, (start, end) => readLineStarts(bytes, start, end));
	const isUsual = lineGrammarOf(path) === void 0;
	let named;
	return {
		nearby(span) {
			const least = Math.max(0, span.start - CONTEXT_BYTES);
			const most = Math.min(bytes.length, span.end + CONTEXT_BYTES);
			const before = lineStarts({
				start: least,
				end: span.start + 1
			}).filter((at) => at >= least && at <= span.start);
			const after = lineStarts({
				start: span.end,
				end: most
			}).filter((at) => at > span.end && at <= most);
			return {
				start: before.at(-6) ?? least,
				end: after[5] ?? most
			};
		},
		assignmentsIn: assignments,
		assignmentOf(span) {
			const least = Math.max(0, span.start - ASSIGNMENT_REACH);
			return assignments({
				start: least,
				end: span.start
			}).findLast(({ valueStart, valueEnd, isImplied }) => valueStart <= span.start && valueEnd >= span.end && isImplied !== true);
		},
		assignmentsNamed(span, hasImplied = false) {
			const around = {
				start: Math.max(0, span.start - 512),
				end: span.end + 512
			};
			const isOfName = ({ nameStart, nameEnd, isImplied }) => nameStart <= span.start && nameEnd >= span.end && (hasImplied || isImplied !== true);
			if (!isUsual || !isNameBytes(bytes, span)) return assignments(around).filter(isOfName);
			named ??= namedAssignments(bytes);
			return hasImplied ? [...named(span), ...implied(around).filter(isOfName)] : named(span);
		},
		addressesIn: (span) => addresses(span).filter(({ start }) => start >= span.start && start < span.end),
		addressOf: addressOfWord(bytes)
	};
}
function readLineStarts(bytes, start, end) {
	const starts = [];
	for (let at = start; at < end; at++) {
		const byte = bytes[at];
		if (byte === LF$6 || byte === CR$3 && bytes[at + 1] !== LF$6) starts.push(at + 1);
	}
	return starts;
}
const HOST = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") HOST[character.charCodeAt(0)] = 1;
const [DOT, SLASH, AT$2, SPACE$1, COLON$1] = [
	46,
	47,
	64,
	32,
	58
];
const MAX_HOST = 253;
const MAX_USER_INFO = 200;
function readAddresses(bytes, start, end) {
	const found = [];
	let at = start;
	if (HOST[bytes[at - 1] ?? 0] === 1) while (at < end && HOST[bytes[at] ?? 0] === 1) at++;
	while (at < end) {
		if (HOST[bytes[at] ?? 0] === 0) {
			at++;
			continue;
		}
		let last = at + 1;
		let hasDot = false;
		while (last < bytes.length && last - at <= MAX_HOST && HOST[bytes[last] ?? 0] === 1) hasDot = bytes[last++] === DOT || hasDot;
		if (last - at <= MAX_HOST) {
			const address = hasDot || isHostOfUrl(bytes, at) ? addressAt(bytes, at, last) : void 0;
			if (address !== void 0) found.push(address);
		} else while (last < end && HOST[bytes[last] ?? 0] === 1) last++;
		at = last;
	}
	return found;
}
function addressOfWord(bytes) {
	let [from, to, isEnded] = [
		0,
		0,
		false
	];
	let address;
	return ({ start, end }) => {
		const isKnown = start >= from && start < to;
		if (!isKnown || !isEnded && end > to) {
			if (!isKnown) from = start;
			const least = isKnown ? from : Math.max(0, start - MAX_HOST - 1);
			while (from > least && HOST[bytes[from - 1]] === 1) from--;
			to = isKnown ? to : start;
			const limit = Math.min(bytes.length, end + FOLLOWED);
			while (to < limit && HOST[bytes[to]] === 1) to++;
			isEnded = to < limit || to === bytes.length;
			address = to - from <= MAX_HOST ? addressAt(bytes, from, to) : void 0;
		}
		return end <= to ? address : void 0;
	};
}
const FOLLOWED = 4096;
function addressAt(bytes, start, end) {
	const isUrl = isHostOfUrl(bytes, start);
	let last = end;
	while (last > start && bytes[last - 1] === DOT) last--;
	if (start === end || !(isUrl || bytes.subarray(start, end).includes(DOT))) return void 0;
	return {
		start,
		end,
		host: asciiOf(bytes, start, last).toLowerCase(),
		isUrl
	};
}
function isHostOfUrl(bytes, at) {
	if (bytes[at - 1] === SLASH) return bytes[at - 2] === SLASH && bytes[at - 3] === COLON$1;
	if (bytes[at - 1] !== AT$2) return false;
	for (let i = at - 2; i > at - MAX_USER_INFO && (bytes[i] ?? 0) > SPACE$1; i--) if (bytes[i] === SLASH) return bytes[i - 1] === SLASH && bytes[i - 2] === COLON$1;
	return false;
}
function asciiOf(bytes, start, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
const LEAST_RUN_OF_SECRET = 8;
const GAP = Buffer.from("\n".repeat(7));
const LONGEST_NAME = 100;
const ENOUGH = 1 << 18;
function detectDecoded(outer, detect) {
	const { bytes, spans, path } = outer;
	const gathered = new Map();
	const around = surroundings(bytes, path);
	const isManifest = isSecretManifest(bytes);
	const least = isManifest ? LEAST_RUN_OF_SECRET : 20;
	const found = [];
	const onlyEncoded = [];
	const judge = (one) => {
		const inner = Buffer.concat(one.parts);
		const encoded = {
			bytes: inner,
			spans: [{
				start: 0,
				end: inner.length
			}],
			path: one.path,
			isNew: (span) => isNewIn(one, span)
		};
		for (const each of detect(encoded)) found.push(...encodedFound(each, one, inner, outer));
	};
	const add = (text, name) => {
		const one = gather(gathered, text, path, name.length > LONGEST_NAME ? "" : name);
		if (one.length < ENOUGH) return;
		gathered.delete(one.path);
		judge(one);
	};
	for (const span of spans) decodedTexts(bytes, span, least, outer.isNew, (text) => {
		if (text.bytes.length === 0) return;
		const isRun = text.encoding === "base64" || text.encoding === "hex";
		const source = text.sourceOf({
			start: 0,
			end: text.bytes.length
		});
		if (isRun && isManifest) onlyEncoded.push(source);
		add(text, isRun ? around.assignmentOf(source)?.name ?? "" : "");
	});
	for (const text of writtenTexts(bytes)) add(text, "");
	for (const one of gathered.values()) judge(one);
	return {
		found,
		onlyEncoded
	};
}
function writtenTexts(bytes) {
	if (isNotebook(bytes)) return notebookTexts(bytes);
	return isOfficeText(bytes) ? officeTexts(bytes) : [];
}
function isNewIn({ texts }, { start, end }) {
	const holder = texts[lastStarting(texts, start)];
	if (holder === void 0 || start < holder.start || end > holder.end) return true;
	return holder.text.isDecoded({
		start: start - holder.start,
		end: end - holder.start
	});
}
function isSecretManifest(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!text.includes("kind")) return false;
	for (let at = text.indexOf(SECRET); at >= 0; at = text.indexOf(SECRET, at + 1)) if (KIND.test(text.toString("latin1", Math.max(0, at - MOST_KIND), at + SECRET.length + 1))) return true;
	return false;
}
const SECRET = "Secret";
const KIND = /kind"?:[ \t]{1,20}"?Secret\b/;
const MOST_KIND = 30;
function gather(gathered, text, path, name) {
	const isLine = name !== "" && !text.bytes.includes(10);
	const isConfig = fileKindOf(path) === "config";
	const isFile = !isLine && /^[\w-]{0,40}\.[\w.-]{1,40}$/.test(name);
	const innerPath = isLine && isConfig ? `${path}/.env` : isFile ? `${path}/${name}` : path;
	const known = gathered.get(innerPath);
	const one = known ?? {
		path: innerPath,
		parts: [],
		texts: [],
		length: 0
	};
	if (known === void 0) gathered.set(innerPath, one);
	const before = isLine ? Buffer.from(isConfig ? `${name}=` : `${name} = "`) : Buffer.alloc(0);
	const after = isLine && !isConfig ? Buffer.from("\"") : Buffer.alloc(0);
	const start = one.length + before.length;
	one.texts.push({
		start,
		end: start + text.bytes.length,
		text
	});
	one.parts.push(before, text.bytes, after, GAP);
	one.length = start + text.bytes.length + after.length + GAP.length;
	return one;
}
function encodedFound({ detection, certainty, named }, { texts }, inner, outer) {
	const { secret, place } = detection;
	if (secret === void 0) return [];
	const holder = texts[lastStarting(texts, secret.start)];
	if (holder === void 0 || secret.start < holder.start || secret.end > holder.end || secret.start >= secret.end) return [];
	const spanOf = ({ start, end }) => holder.text.sourceOf({
		start: Math.max(0, start - holder.start),
		end: Math.min(holder.end, Math.max(end, start + 1)) - holder.start
	});
	const encoded = spanOf(secret);
	const plain = detection.decoded?.secret ?? inner.slice(secret.start, secret.end);
	const { publicPrefixBytes, decoded, related: _, ...rest } = detection;
	const at = {
		...rest,
		place: {
			path: outer.path,
			span: spanOf(place.span)
		},
		secret: encoded
	};
	const shared = {
		certainty,
		...named === void 0 ? {} : { named }
	};
	if (Buffer.compare(outer.bytes.subarray(encoded.start, encoded.end), plain) === 0) return [{
		detection: {
			...at,
			...publicPrefixBytes === void 0 ? {} : { publicPrefixBytes }
		},
		...shared
	}];
	const prefix = decoded?.publicPrefixBytes ?? publicPrefixBytes;
	const by = [holder.text.encoding, ...decoded?.by ?? []];
	return [{
		detection: {
			...at,
			decoded: {
				secret: plain,
				by,
				...prefix === void 0 ? {} : { publicPrefixBytes: prefix }
			}
		},
		...shared
	}];
}
// src/detect/secret-name.ts
function isSecretName(name) {
	if (name.length > MAX_LENGTH$2) return false;
	const known = told$2.get(name);
	if (known !== void 0) return known;
	if (told$2.size >= MOST_TOLD) told$2.clear();
	const is = saysSecret(name);
	told$2.set(name, is);
	return is;
}
const told$2 = new Map();
const MOST_TOLD = 4096;
function saysSecret(name) {
	if (HAN.test(name)) {
		const [, before = "", latin = ""] = LATIN_END.exec(name) ?? [];
		return latin === "" ? HAN_SECRET.test(name) && !HAN_PUBLIC.test(name) : !HAN_SWITCH.test(before) && isSecretName(latin);
	}
	const words = wordsOf(name);
	if (words.length === 0 || words.some((word) => SWITCH_WORDS.has(word))) return false;
	const end = endOfHead(words);
	if (isHead(words, end)) return true;
	return isPlainlySeparated(name) && hasHeadWithOwner(words, end);
}
function wordsOf(name) {
	const parted = /[a-z]/.test(name) ? partCamel(name) : name;
	return (HAN.test(parted) ? partHan(parted) : parted).toLowerCase().split(NO_WORD$1).filter((word) => word !== "");
}
function partCamel(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
}
const NO_WORD$1 = /[^a-z0-9\u0080-\u1fff\u3005-\u3007\u3040-\ufeff]+/;
const MAX_LENGTH$2 = 120;
const HAN = /[\u3400-\u9fff]/;
const HAN_SECRET = /(?:\u5bc6[\u7801\u78bc\u94a5\u9470]|\u79d8[\u94a5\u9470]|\u79c1[\u94a5\u9470]|\u53e3\u4ee4|\u4ee4\u724c|\u6b0a\u6756|\u51ed\u636e|\u51ed\u8bc1|\u6191\u64da|\u6191\u8b49|\u6388\u6743\u7801|\u6388\u6b0a\u78bc)(?:[\s_.-]{0,2}(?:[0-9\u4e00\u4e8c\u4e09\u56db]|\u503c|\u660e\u6587|\u4e3a|\u70ba|\u662f)){0,2}$/;
const HAN_PUBLIC = /\u516c[\u94a5\u9470]|\u516c\u5171\u5bc6[\u94a5\u9470]|(?:\u5fd8\u8bb0|\u91cd\u7f6e|\u4fee\u6539|\u66f4\u6539|\u786e\u8ba4|\u6821\u9a8c|\u9a8c\u8bc1|\u663e\u793a|\u9690\u85cf)\u5bc6[\u7801\u78bc]/;
const HAN_SWITCH = /(?:\u542f\u7528|\u7981\u7528|\u662f\u5426|\u5f00\u542f|\u5173\u95ed|\u663e\u793a|\u9690\u85cf)[^\u3400-\u9fff]{0,3}$/;
const LATIN_END = /^(.*[\u3400-\u9fff])[\s_.-]{0,3}([A-Za-z][A-Za-z0-9_.-]{2,80})$/;
function partHan(name) {
	return name.replaceAll(/([\u3400-\u9fff])([A-Za-z0-9])/g, "$1 $2").replaceAll(/([A-Za-z0-9])([\u3400-\u9fff])/g, "$1 $2").replaceAll(/(?:\u5bc6[\u7801\u78bc\u94a5\u9470]|\u79d8[\u94a5\u9470]|\u79c1[\u94a5\u9470]|\u53e3\u4ee4|\u4ee4\u724c|\u51ed\u636e|\u51ed\u8bc1|\u6388\u6743\u7801|\u6388\u6b0a\u78bc)/g, " $& ");
}
const set$3 = (words) => new Set(words.split(" "));
const HEADS = set$3("password passwords passwd passwds pass passphrase passcode passwort psw secret secrets token credential credentials creds psk salt pepper jwt dsn mima miyao kouling");
const TRAILERS = set$3("base value values prod production dev development staging stage test testing local live ci uat qa old new current previous prev next primary secondary default main master backup fallback overwrite override plain plaintext raw encoded base64 b64 hex pem json string str env var global");
const SWITCH_WORDS = set$3("enable enabled enables disable disabled allow allows require required requires has is show hide hidden toggle skip without missing invalid wrong random forgot forgotten forget empty blank blanking");
const PASSWORD_VERBS = set$3("reset change update verify validate check confirm no empty force generate temporary expire");
const OTHER_TOKENS = set$3("max min limit num count total per next page continuation cursor sync resume eos bos pad unk mask sep cls stop end start special first last cancel cancellation abort design lp prompt completion input output image audio vision cached reasoning think thinking budget chunk context request change postman");
const OTHER_SECRETS = set$3("pull tls existing password credentials");
const OTHER_KEYS = set$3("public pub publishable site foreign sort partition cache row map index hot shortcut keyboard object translation i18n locale lang route routing group unique natural composite business event message lookup config dict query state field column property attribute name label menu idempotency dedup correlation trace join shard hash registry answer order tab arrow enter escape shift ctrl alt meta modifier left right up down storage session storagekey redis list item node record data json yaml xml header param parameter filter category type kind metric tag slot view widget feature flag setting settings option variable env websocket socket ws meter dimension known authorized trusted host ssh gpg known");
const KEY_OWNERS = set$3("api secret access private auth encryption signing allowed master apikey admin fernet");
const TOKEN_OWNERS = set$3("api access auth bot refresh bearer secret admin service personal");
const LANGUAGE_WORDS = set$3("lang language locale country i18n region site");
const JOINED_KEY = /(?:api|secret|access|private|auth|master|encryption|encrypt|crypt|sign|signing|token|cred|app|fernet|shared|license|account|storage|service|jwt|admin)keys?$/;
const JOINED_TOKEN = /(?:access|auth|api|bot|refresh|bearer|user|session|csrf|personal|admin|oauth|github|gitlab|npm|slack)token$/;
const JOINED_PASS = /^(?:db|user|root|admin|bind|mysql|smtp|mail|require|redis|pg|ftp|ssh|keystore|store|trust|key|my|sql|ldap|mongo|rabbitmq|http|proxy)(?:pass|pwd|pw)$/;
const JOINED_HEAD = /(?:password|passwd|passphrase|secret)$/;
const AUTH_OWNERS = set$3("redis neo4j registry docker npm basic bearer");
const BELONGINGS = set$3("file files filename path paths dir directory folder location url urls uri uris endpoint host hostname port id ids name names user username users email emails length len size min max minimum maximum count limit limits expiry expires expiration expire expired ttl timeout lifetime duration age days hours minutes seconds sec secs ms interval rounds iterations policy policies type types kind format algorithm alg algo hash hashes digest method methods mode realm scope scopes issuer audience field fields header headers param parameter prefix suffix label title placeholder hint help text message msg error errors regex pattern validation validator strength score version date time at rotation provider service manager store storage backend engine source ref reference arn selector mapping map list index table column schema page link button input form reset confirm confirmation confirmed change changed generator usage used use bucket budget price cost rate per bits encoding charset separator delimiter status state exists fingerprint thumbprint checksum sha sha1 sha256 md5 lookup vault group ring pair chain board code tokenizer window auth login required optional strategy template class handler helper util utils middleware guard response request result event callback config configuration settings option options info metadata meta data cookie session claim claims subject public key keys question answer");
function endOfHead(words) {
	let end = words.length;
	while (end > 1) {
		const word = words[end - 1] ?? "";
		if (!TRAILERS.has(word) && !/^v?\d{1,4}$/.test(word)) break;
		end--;
	}
	return end;
}
function isHead(words, end) {
	const word = (words[end - 1] ?? "").replace(/\d{1,3}$/, "");
	const before = words[end - 2];
	if (isKeyWord(word)) return isSecretKey(word, before, words, end);
	if (word === "token") return before === void 0 || !OTHER_TOKENS.has(before) && words[end - 3] !== "public";
	if (word === "tokens") return before !== void 0 && TOKEN_OWNERS.has(before);
	if (word === "pwd") return before !== void 0 && before !== "old";
	if (word === "pat" || word === "pw") return before !== void 0;
	if (word === "authorization") return before === void 0 || before === "proxy" || before === "http" || before === "x";
	if (word === "masterauth") return true;
	if (word === "ak" || word === "sk") return before !== void 0 && !words.some((one) => LANGUAGE_WORDS.has(one));
	if (word === "auth") return before !== void 0 && AUTH_OWNERS.has(before);
	if (word === "secret" || word === "secrets") return before === void 0 || !OTHER_SECRETS.has(before);
	if (HEADS.has(word)) return before === void 0 || !PASSWORD_VERBS.has(before);
	return (JOINED_HEAD.test(word) || JOINED_TOKEN.test(word) || JOINED_PASS.test(word)) && (before === void 0 || !PASSWORD_VERBS.has(before));
}
function isKeyWord(word) {
	return word === "key" || word === "keys" || JOINED_KEY.test(word);
}
function isSecretKey(word, before, words, end) {
	if (words.slice(0, end).some((one) => one === "public" || one === "publishable" || one === "pub")) return false;
	if (word === "keys") return before !== void 0 && (KEY_OWNERS.has(before) || JOINED_KEY.test(before));
	if (word !== "key") return true;
	if (before === "primary") return words.length > 2;
	return before !== void 0 && !OTHER_KEYS.has(before);
}
function isPlainlySeparated(name) {
	return /^[A-Z][A-Z0-9]*(?:[_.-]+[A-Z0-9]+){1,12}$/.test(name);
}
function hasHeadWithOwner(words, end) {
	for (let at = end - 1; at >= Math.max(1, end - 3); at--) {
		if (BELONGINGS.has(words[at] ?? "")) return false;
		if (isHead(words, at) && !COMPOUND_ALONE.has(words[at - 1] ?? "")) return true;
	}
	return false;
}
const COMPOUND_ALONE = set$3("pass pat ak sk dsn salt auth keys tokens pepper jwt");
// src/detect/secrets/boundaries.ts
const setOf$1 = (characters) => {
	const set = new Uint8Array(256);
	for (const character of characters) set[character.charCodeAt(0)] = 1;
	return set;
};
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const LEFT = setOf$1(ALPHANUMERIC);
const RIGHT = setOf$1(`${ALPHANUMERIC}_-`);
const BASE64 = setOf$1(`${ALPHANUMERIC}+/=`);
const LONGEST_TOKEN_RUN = 200;
const REST_OF_FILE = 40;
const [BACKSLASH$2, PERCENT] = [92, 37];
function beginsToken(bytes, start) {
	const before = bytes[start - 1];
	return before === void 0 || LEFT[before] === 0 || endsEscape(bytes, start);
}
function endsToken(bytes, end) {
	const after = bytes[end];
	return after === void 0 || RIGHT[after] === 0;
}
function endsEscape(bytes, end) {
	let sign = end - 2;
	while (sign >= end - 6 && bytes[sign] !== BACKSLASH$2 && bytes[sign] !== PERCENT) sign--;
	if (sign < end - 6) return false;
	if (bytes[end - 2] === BACKSLASH$2) return "nrtbf".includes(String.fromCharCode(bytes[end - 1] ?? 0));
	const before = String.fromCharCode(...bytes.subarray(Math.max(0, end - 6), end));
	return bytes[end - 3] === PERCENT ? /%[0-9A-Fa-f]{2}$/.test(before) : /\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})$/.test(before);
}
function liesInBase64(bytes, start, end) {
	for (let at = start; at < end; at++) if (BASE64[bytes[at] ?? 0] === 0) return false;
	let [from, to] = [start, end];
	while (from > 0 && start - from < 256 && BASE64[bytes[from - 1] ?? 0] === 1) from--;
	while (to < bytes.length && to - end < 256 && BASE64[bytes[to] ?? 0] === 1) to++;
	return to - from > LONGEST_TOKEN_RUN && to - from - (end - start) >= REST_OF_FILE;
}
// src/parse/docstrings.ts
function isPythonName(path) {
	return /\.pyi?$/i.test(path);
}
const [LF$5, HASH$2, BACKSLASH$1, COLON] = [
	10,
	35,
	92,
	58
];
const [DOUBLE, SINGLE] = [34, 39];
function docstringsIn(bytes) {
	const spans = [];
	let depth = 0;
	let last = COLON;
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte === HASH$2) at = lineEnd(bytes, at);
		else if (byte === DOUBLE || byte === SINGLE) {
			const isLong = bytes[at + 1] === byte && bytes[at + 2] === byte;
			const end = isLong ? longEnd(bytes, at + 3, byte) : shortEnd(bytes, at + 1, byte);
			if (isLong && depth === 0 && last === COLON) spans.push({
				start: at,
				end
			});
			last = byte;
			at = end;
		} else {
			if (OPEN.has(byte)) depth++;
			else if (CLOSE.has(byte)) depth = Math.max(0, depth - 1);
			if (byte > 32 && !isPrefix(bytes, at)) last = byte;
			at++;
		}
	}
	return spans;
}
const bytesOf = (text) => new Set([...text].map((one) => one.charCodeAt(0)));
const OPEN = bytesOf("([{");
const CLOSE = bytesOf(")]}");
const PREFIX = bytesOf("rRuUbB");
function isPrefix(bytes, at) {
	if (!PREFIX.has(bytes[at] ?? 0)) return false;
	const next = bytes[at + 1] ?? 0;
	return next === DOUBLE || next === SINGLE;
}
function lineEnd(bytes, from) {
	const end = bytes.indexOf(LF$5, from);
	return end < 0 ? bytes.length : end;
}
function shortEnd(bytes, from, quote) {
	for (let at = from; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === BACKSLASH$1) at++;
		else if (byte === quote) return at + 1;
		else if (byte === LF$5) return at;
	}
	return bytes.length;
}
function longEnd(bytes, from, quote) {
	for (let at = from; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === BACKSLASH$1) at++;
		else if (byte === quote && bytes[at + 1] === quote && bytes[at + 2] === quote) return at + 3;
	}
	return bytes.length;
}
// src/detect/placeholder.ts
const MAX_LENGTH$1 = 400;
const WHOLE$1 = [
	/^[x*.#?_\u2022\u25cf\u00b7-]{2,200}$/i,
	/^(?:[a-z]{1,12}[-_.:]){0,4}[x*.]{3,200}(?:[-_][x*.]{1,100}){0,8}$/i,
	/^[a-z0-9_-]{2,40}[-_]x{4,200}[a-z0-9]{0,4}$/i,
	/^[a-z0-9]{2,12}x{8,200}$/i,
	/^(?:[a-z0-9]{1,8}[-_]){0,3}(?:\.{2,10}|\u2026|\*{2,80})[a-z0-9]{0,8}$/i,
	/^[a-z0-9+/=_-]{0,24}(?:\.\.\.|\u2026)[a-z0-9+/=_-]{0,12}$/i,
	/^<[^<>]{1,120}>$/,
	/^\[[^[\]"]{1,120}\]$/,
	/^\{\{?[^{}"]{1,120}\}?\}$/,
	/^\$\{?[a-z_][a-z0-9_.:-]{0,100}(?:\}|[^a-z0-9_.:}-][^}]{0,100}\})?$/i,
	/^\$\([^()]{1,200}\)$/,
	/^%[a-z_][a-z0-9_]{0,60}%$/i,
	/^(?:@[a-z_]{3,60}@|__[a-z0-9_]{2,80}__|##[a-z0-9_]{2,60}##)$/i,
	/^(?:[a-z0-9]{1,8}[-_]){0,3}(?:your[-_. ][a-z0-9_. ()-]{1,100}|(?:my|some|any|the)[-_. ][a-z_. -]{2,60})$/i,
	/^(?:[a-z0-9]{1,8}[-_]){0,3}your[-_ ]?[a-z0-9_-]{1,60}$/i,
	/^(?:random|secure|strong|long|some)[-_ ]?(?:random[-_ ])?(?:string|secret|value|key|password|token)[a-z0-9_. -]{0,40}$/i,
	/^[a-z0-9_-]{0,24}(?:change|replace|fill|insert|enter|generate|provide|paste|update)[-_ ]?(?:me|this|it|in|with|here|your|key|token|secret|password|encryption|runner|strong)[a-z0-9_. -]{0,80}$/i,
	/^[a-z0-9_-]{0,24}(?:change|set|put|add|use|edit|generate)[-_ ](?:me|this|it|in|with|here|your|by|a|to|the)[a-z0-9_. -]{0,80}$/i,
	/^(?:get|use|see|take)[-_ ](?:a|an|the|your|from|one)[-_ ][a-z0-9_. -]{1,60}$/i,
	/^(?:to[-_ ]?do|tbd|fixme|n\/?a|none|null|nil|undefined|empty|unset|redacted|removed|hidden|masked|secret_here|user_provided|dummy|fake|mock|sample|placeholder|foobar|foo|bar|baz)$/i,
	/^[a-z0-9]{0,12}[-_]?(?:dummy|fake|mock|sample|placeholder|example|redacted|masked|not[-_]?real|invalid|no[-_]?key)[-_]?[a-z0-9_-]{0,40}$/i,
	/^(?:(?:access|api|app|auth|aws|client|db|id|jwt|key|password|private|s3|secret|session|signing|token|user|value)[-_]){1,6}(?:id|key|password|secret|token|value)$/i,
	/^(?:0{4,100}|1{6,100}|9{6,100}|a{6,100}|f{6,100}|z{6,100})[0-9a-z-]{0,4}$/i,
	/^(?:[a-z0-9]{1,10}[-_]){0,3}(?:0123456789|1234567890|123456789|abcdef0123456789|abcdefghij|qwertyuiop|abcd1234|deadbeef|cafebabe)[0-9a-z]{0,76}$/i,
	/^(?:\u8bf7|\u60a8\u7684|\u4f60\u7684|\u5728\u6b64|\u6b64\u5904|\u8fd9\u91cc|\u66ff\u6362|\u586b\u5199|\u586b\u5165|\u8f93\u5165|\u4fee\u6539|\u81ea\u5df1\u7684|\u5360\u4f4d|\u793a\u4f8b|\u6e2c\u8a66|\u6d4b\u8bd5)\S{0,60}$/,
	/^[a-z0-9_-]{0,20}(?:\u4f60\u7684|\u60a8\u7684|\u586b\u5199|\u586b\u5165|\u66ff\u6362\u4e3a|\u8bf7\u8f93\u5165|\u8bf7\u586b|\u81ea\u5df1\u7684|\u5bc6\u94a5|\u79d8\u94a5|\u5360\u4f4d\u7b26|\u91d1\u9470|\uc2e4\uc81c|\u3053\u3053\u306b|\u3042\u306a\u305f\u306e)\S{0,60}$/i,
	/^(?:votre|deine?|ihre?|\u0432\u0441\u0442\u0430\u0432\u044c\u0442\u0435|\u0432\u0430\u0448)[-_ ][a-z\x80-\uffff0-9_-]{0,40}$/i,
	/^(?:tu|su|il-tuo|seu|sua|clave)[-_ ][a-z\x80-\uffff_-]{0,40}$/i
];
const ENDS_IN_EXAMPLE = /^[A-Za-z0-9/+=_-]{0,60}EXAMPLE(?:KEY)?$/;
const SHORT_TEST_KEY = /^(?:sk|pk|ak|key|token|api|gsk|hf|nvapi|xai|tvly|ghp|glpat)[-_](?:test|demo|dev|local|none|anything|123|1234|12345|123456|abc|abcdef|abc123|key|token|secret|not[-_]?needed|no[-_]?key[-_]?required)[a-z0-9_-]{0,12}$/i;
const INSIDE = /EXAMPLE|XXXXX|xxxxxx|REDACTED|CHANGE_ME|CHANGEME|REPLACE|PLACEHOLDER|YOUR_|your_|your-|Your|INSERT_|\.\.\.|\*\*\*|\{\{|\$\{/;
const ANGLE_MARK = /(?:^|[-_=:\s])<[A-Za-z\x80-\uffff]|<[^<>\r\n]{1,120}>/;
function isPlaceholder(value) {
	const text = value.trim();
	if (text === "" || INSIDE.test(text) || ANGLE_MARK.test(text)) return true;
	if (text.length > MAX_LENGTH$1) return false;
	if (text.length < 24 && SHORT_TEST_KEY.test(text)) return true;
	return ENDS_IN_EXAMPLE.test(text) || WHOLE$1.some((pattern) => pattern.test(text));
}
function hasFewDistinct(randomPart) {
	if (randomPart.length < 20) return false;
	const least = randomPart.length < 40 ? 8 : 10;
	const seen = new Set();
	for (const character of randomPart) {
		seen.add(character);
		if (seen.size >= least) return false;
	}
	return true;
}
// src/detect/published-defaults/sha256.ts
let known$2;
function sha256(text) {
	known$2 ??= constants();
	const { rounds, start } = known$2;
	const state = start.slice();
	const bytes = padded$1(typeof text === "string" ? Buffer.from(text, "utf8") : text);
	const data = new DataView(bytes.buffer);
	const words = new Int32Array(64);
	for (let block = 0; block < bytes.length; block += 64) {
		for (let i = 0; i < 16; i++) words[i] = data.getInt32(block + 4 * i);
		for (let i = 16; i < 64; i++) {
			const [w15, w2] = [at(words, i - 15), at(words, i - 2)];
			const s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ w15 >>> 3;
			const s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ w2 >>> 10;
			words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1;
		}
		mix(state, words, rounds);
	}
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
function mix(state, words, rounds) {
	const s = state.slice();
	for (let i = 0; i < 64; i++) {
		const [a, e] = [at(s, 0), at(s, 4)];
		const chosen = e & at(s, 5) ^ ~e & at(s, 6);
		const first = at(s, 7) + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + at(rounds, i) + at(words, i);
		const majority = a & at(s, 1) ^ a & at(s, 2) ^ at(s, 1) & at(s, 2);
		const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority;
		s.copyWithin(1, 0, 7);
		s[4] = at(s, 4) + first;
		s[0] = first + second;
	}
	for (let i = 0; i < 8; i++) state[i] = at(state, i) + at(s, i);
}
function at(words, index) {
	return words[index] ?? 0;
}
function rotated(word, by) {
	return word >>> by | word << 32 - by;
}
function padded$1(text) {
	const bytes = new Uint8Array((text.length + 8 >> 6) + 1 << 6);
	bytes.set(text);
	bytes[text.length] = 128;
	new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
	return bytes;
}
function constants() {
	const primes = [];
	for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	const fraction = (value) => (value - Math.floor(value)) * 2 ** 32;
	return {
		rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
		start: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
	};
}
// src/detect/published-defaults/table.ts
const publishedDefaultTable = `
= dify Dify
& WEAVIATE_API_KEY WEAVIATE_AUTHENTICATION_APIKEY_ALLOWED_KEYS
& CODE_EXECUTION_API_KEY SANDBOX_API_KEY
& PLUGIN_DAEMON_KEY SERVER_KEY DIFY_AGENT_PLUGIN_DAEMON_API_KEY
& PLUGIN_DIFY_INNER_API_KEY INNER_API_KEY_FOR_PLUGIN DIFY_INNER_API_KEY DIFY_AGENT_INNER_API_KEY
& DIFY_AGENT_API_TOKEN AGENT_BACKEND_API_TOKEN
& REDIS_PASSWORD CELERY_BROKER_URL DIFY_AGENT_REDIS_URL
& DB_PASSWORD POSTGRES_PASSWORD MYSQL_PASSWORD
& PGVECTOR_PASSWORD PGVECTOR_POSTGRES_PASSWORD
secret-key SECRET_KEY 48 critical credential 0f44b34c6311bcb547867d393c1c56e6564e03d905fdd023637f549358bf3670
db-password DB_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
postgres-password POSTGRES_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
mysql-password MYSQL_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
redis-password REDIS_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
celery-broker-url CELERY_BROKER_URL 34 critical credential de9a62de6a41a242fbca836a09de187bee9f45c1742cca1563efa90d65fa49bf
weaviate-api-key WEAVIATE_API_KEY 36 critical credential 1989496b76464a0cf3ba21e4dbad83e8a1dfc4ffa83862ab09d0782306e6d43e
weaviate-authentication-apikey-allowed-keys WEAVIATE_AUTHENTICATION_APIKEY_ALLOWED_KEYS 36 critical credential 1989496b76464a0cf3ba21e4dbad83e8a1dfc4ffa83862ab09d0782306e6d43e
qdrant-api-key QDRANT_API_KEY 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
chroma-server-authn-credentials CHROMA_SERVER_AUTHN_CREDENTIALS 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
pgvector-password PGVECTOR_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
pgvector-postgres-password PGVECTOR_POSTGRES_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
pgvecto-rs-password PGVECTO_RS_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
oceanbase-vector-password OCEANBASE_VECTOR_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
alibabacloud-mysql-password ALIBABACLOUD_MYSQL_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
relyt-password RELYT_PASSWORD 12 critical distinctive b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038
vastbase-password VASTBASE_PASSWORD 12 critical distinctive 56a477509f66bd82bbc56df5071b1e042a071c27ecd47961926a9c6e8431fea5
oracle-pwd ORACLE_PWD 10 critical distinctive 5ffdc3d42c5cec2ae95d66e7ac3dc1fc053f087819b1719df1020a1a5f5b7e0c
oracle-password ORACLE_PASSWORD 4 critical credential dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
oracle-wallet-password ORACLE_WALLET_PASSWORD 4 critical credential dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
opengauss-password OPENGAUSS_PASSWORD 8 critical distinctive 480c6aa4267b4562cd0fefb9ff67ed4471ff0b97d9fc465c9a1d020750dd507a
iris-password IRIS_PASSWORD 9 critical distinctive 1713ce4509f261a39ca0ab07faaf16c78c2420ee4f3256b04622955c2b0d8b29
opensearch-password OPENSEARCH_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
opensearch-initial-admin-password OPENSEARCH_INITIAL_ADMIN_PASSWORD 15 critical distinctive c8fb2ea7139c9093320a5e77953956ed34c60964e5b6b24026bf01cb07f0e47b
elasticsearch-password ELASTICSEARCH_PASSWORD 7 critical credential 986051385feae5b9850804db2d701c0b029ad24f09bce340c12aee7a5c8a0391
couchbase-password COUCHBASE_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
lindorm-password LINDORM_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
huawei-cloud-password HUAWEI_CLOUD_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
matrixone-password MATRIXONE_PASSWORD 3 critical credential f6e0a1e2ac41945a9aa7ff8a8aaa0cebc12a3bcc981a929ad5cf810a090e11ae
minio-access-key MINIO_ACCESS_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
minio-secret-key MINIO_SECRET_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
milvus-password MILVUS_PASSWORD 6 critical credential 062aeb0f5bcd22c149c2dd0a51df2082e127190528f30b73d3b6b4a679f67a53
code-execution-api-key CODE_EXECUTION_API_KEY 12 critical distinctive a4b744973756871c1d844ccf4a34d21170bf2e6a54ee13af60c4395a632cdca2
sandbox-api-key SANDBOX_API_KEY 12 critical distinctive a4b744973756871c1d844ccf4a34d21170bf2e6a54ee13af60c4395a632cdca2
plugin-daemon-key PLUGIN_DAEMON_KEY 56 critical credential 481c0ab8a6f9e9dcb9391fb1c8b649d19f493c5253e4dc20c2c32ec21875b8ab
plugin-dify-inner-api-key PLUGIN_DIFY_INNER_API_KEY 56 critical credential 217ef27f7b2a2f8949eb2e0973f7dfa099f887427b9a6626b2395e2417239ff2
inner-api-key-for-plugin INNER_API_KEY_FOR_PLUGIN 56 critical credential 217ef27f7b2a2f8949eb2e0973f7dfa099f887427b9a6626b2395e2417239ff2
azure-blob-account-key AZURE_BLOB_ACCOUNT_KEY 6 low placeholder 871218fed44b4aa142298818851f34a0dc798cb9e8487d926248a63997e6ef82
analyticdb-password ANALYTICDB_PASSWORD 12 medium placeholder 9f735e0df9a1ddc702bf0a1a7b83033f9f7153a00c29de82cedadc9957289b05
analyticdb-namespace-password ANALYTICDB_NAMESPACE_PASSWORD 12 medium placeholder b343ddffb9e198699b81e0daca390094ac12b7a5fd2fc857b37a01e4e9db00e9
tidb-on-qdrant-api-key TIDB_ON_QDRANT_API_KEY 4 medium placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
tidb-public-key TIDB_PUBLIC_KEY 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
tidb-private-key TIDB_PRIVATE_KEY 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
tencent-vector-db-api-key TENCENT_VECTOR_DB_API_KEY 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
baidu-vector-db-api-key BAIDU_VECTOR_DB_API_KEY 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
upstash-vector-token UPSTASH_VECTOR_TOKEN 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
resend-api-key RESEND_API_KEY 19 info placeholder eaeb0be6664f3e15360f7c1cb4f4c2eb3a225fb84045e9c6deff9c8e700f4930
aliyun-oss-secret-key ALIYUN_OSS_SECRET_KEY 15 info placeholder 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
tencent-cos-secret-key TENCENT_COS_SECRET_KEY 15 info placeholder 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
huawei-obs-secret-key HUAWEI_OBS_SECRET_KEY 15 info placeholder 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
volcengine-tos-secret-key VOLCENGINE_TOS_SECRET_KEY 15 info placeholder 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
baidu-obs-secret-key BAIDU_OBS_SECRET_KEY 15 info placeholder 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
oci-secret-key OCI_SECRET_KEY 15 info placeholder 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
supabase-api-key SUPABASE_API_KEY 15 info placeholder a3cbb3bffd078981a18b81a9dec34768cf5abd55eb968c24c177336074b003ee
dify-agent-api-token DIFY_AGENT_API_TOKEN 33 critical credential d20e53c9faaded8b7a467e32f3dcfa2b20547c7d389484a69c9bc57189fa7f68
agent-backend-api-token AGENT_BACKEND_API_TOKEN 33 critical credential d20e53c9faaded8b7a467e32f3dcfa2b20547c7d389484a69c9bc57189fa7f68
dify-agent-server-secret-key DIFY_AGENT_SERVER_SECRET_KEY 43 critical credential 942083283953abc6c18f0655475f4d402a9a705af3261384a333b48738cf671a
dify-agent-plugin-daemon-api-key DIFY_AGENT_PLUGIN_DAEMON_API_KEY 56 critical credential 481c0ab8a6f9e9dcb9391fb1c8b649d19f493c5253e4dc20c2c32ec21875b8ab
dify-agent-inner-api-key DIFY_AGENT_INNER_API_KEY 56 critical credential 217ef27f7b2a2f8949eb2e0973f7dfa099f887427b9a6626b2395e2417239ff2
dify-agent-redis-url DIFY_AGENT_REDIS_URL 34 critical credential 73946ce64fb2b0682ddc5888cf97eda61079f5745960aabe896bce1c0d963ba5
s3-access-key S3_ACCESS_KEY 9 critical distinctive 29334a353dc453eab1b88b055e2e5361c7647d35b30324e9e0a46abf0152e1ba
s3-secret-key S3_SECRET_KEY 9 critical distinctive cda7ab190d38aa570fc25c104334441874a01f2d2296730b51112316175ca7fe
notion-client-secret NOTION_CLIENT_SECRET 17 low placeholder 59833061944e42eedc3cb868d05a89fe7bd104bbcf3814cf16fa380552dc292a
notion-internal-secret NOTION_INTERNAL_SECRET 19 low placeholder e672a99604587c851550aacaf610764165b7044885d2eaf93e3a71bfb487205c
xpack-encryption-key XPACK_ENCRYPTEDSAVEDOBJECTS_ENCRYPTIONKEY 36 high credential 5f366776c8b6404dbda0419f88643eacc52d78b9c1155fa54fffd178e93d8577
vikingdb-access-key VIKINGDB_ACCESS_KEY 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
vikingdb-secret-key VIKINGDB_SECRET_KEY 4 low placeholder dba3ebfefbdbff63107c576562af33ec006d97822c5cc6c41ae19c72d1c80cf4
lindorm-placeholder LINDORM_PASSWORD 7 low placeholder 343fb6c5da1122c6b585edb499309a650d518e6d43b572d5a675c0e892201441
= dify-plugin-daemon Dify
server-key SERVER_KEY 56 critical credential 481c0ab8a6f9e9dcb9391fb1c8b649d19f493c5253e4dc20c2c32ec21875b8ab
dify-inner-api-key DIFY_INNER_API_KEY 56 critical credential 217ef27f7b2a2f8949eb2e0973f7dfa099f887427b9a6626b2395e2417239ff2
dify-plugin-serverless-connector-api-key DIFY_PLUGIN_SERVERLESS_CONNECTOR_API_KEY 56 critical credential 50ae0cf44938800a8270d1f8766effc4d4b54d584a4a1946dab110e8f2f3c9e0
= supabase Supabase
postgres-password POSTGRES_PASSWORD 44 critical credential 53d3eb3d9500cdcdbbe39c030eb2959438bcc459d5de9380db2a3c85b5de5360
jwt-secret JWT_SECRET 60 critical credential 1453cea2dc3799e9026e42b3e465e455256d5a149582e4c5b92d4c8d604731a2
anon-key ANON_KEY 212 high credential fc6a5e9ae75f9160dacd38844789d90a04c85c29c3c95c8c8c6e9da3f58c2365
service-role-key SERVICE_ROLE_KEY 223 critical credential 2359b281e1fa0ec38bb10316e2b0e3a7b960fe5d271ee75a4735ff1b313a222c
dashboard-password DASHBOARD_PASSWORD 47 critical credential 80d1c192cf2210c5282179cc9989f4be2e9b24605daabe1bc7da10fd9ed842ed
secret-key-base SECRET_KEY_BASE 64 critical credential 52f004438faf780274c9c95f79d1cf39d2355fbcf035899fc0242b1437f30df3
vault-enc-key VAULT_ENC_KEY 32 critical credential 0a53c0992edae8ceb04c7a32ee47b49ad0b229c17b073e8c24683111c843d45e
pg-meta-crypto-key PG_META_CRYPTO_KEY 32 critical credential 627507f04b33fb434001b83fa1d73b39c7d9a88f2b9a3aec652527a7f0ea571a
logflare-public-access-token LOGFLARE_PUBLIC_ACCESS_TOKEN 46 critical credential 4feb5df17e31da658971467f079e9dfa946712c0281386fe631830bdfa1e7332
logflare-private-access-token LOGFLARE_PRIVATE_ACCESS_TOKEN 47 critical credential 272b1f97285638be545049c9d56ed0c07b252faf0d47867068482d2b2374a2a9
s3-protocol-access-key-id S3_PROTOCOL_ACCESS_KEY_ID 32 medium credential b0f3a96ded759f6c5f13d27881ffcbfd7821fd6bb5858b0ab819e7a187e46452
s3-protocol-access-key-secret S3_PROTOCOL_ACCESS_KEY_SECRET 64 high credential 7f59edafa4d502ca0156b8fddf28394634d77b1843838b5783a7c9c95fcbd32f
minio-root-password MINIO_ROOT_PASSWORD 10 critical credential 390d4757bf1b75e305984c99cdedfb1e7c201a2d143a53cfbc35075fa5f9a56f
smtp-pass SMTP_PASS 18 low credential 5bfa6b2a8e5415178fdcb40120fe401f54f9362f7617428b3379be332d676444
= ragflow RAGFlow
elastic-password ELASTIC_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
kibana-password KIBANA_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
mysql-password MYSQL_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
minio-password MINIO_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
redis-password REDIS_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
opensearch-password OPENSEARCH_PASSWORD 21 critical credential 84e431aa00c1c1b76ec2c15c27b06e133668fca3e4e814c17c571ea090b94d36
clickhouse-password CLICKHOUSE_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
oceanbase-password OCEANBASE_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
ob-sys-password OB_SYS_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
ob-tenant-password OB_TENANT_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
seekdb-password SEEKDB_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
serenedb-password SERENEDB_PASSWORD 15 critical distinctive 248eedb01f1cc3f44cd406cbabf20a5c40b7c6f1e68dab43e2e7302221892356
default-superuser-password DEFAULT_SUPERUSER_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
= langfuse Langfuse
& MINIO_ROOT_PASSWORD LANGFUSE_S3_EVENT_UPLOAD_SECRET_ACCESS_KEY LANGFUSE_S3_MEDIA_UPLOAD_SECRET_ACCESS_KEY LANGFUSE_S3_BATCH_EXPORT_SECRET_ACCESS_KEY
salt SALT 6 critical credential f40da0ad65c0b820fe875da4164a230c4f4f4c765421d695a1bc298b4ddfa68c
encryption-key ENCRYPTION_KEY 64 critical credential 60e05bd1b195af2f94112fa7197a5c88289058840ce7c6df9693756bc6250f55
nextauth-secret NEXTAUTH_SECRET 8 critical credential 652c7dc687d98c9889304ed2e408c74b611e86a40caa51c4b43f1dd5913c5cd0
clickhouse-password CLICKHOUSE_PASSWORD 10 critical credential 7e099f39b84ea79559b3e85ea046804e63725fd1f46b37f281276aae20f86dc3
minio-root-password MINIO_ROOT_PASSWORD 11 critical distinctive 98af7a93e952c767ae08ae3181238b8302b1c6ad595c0e50b9d1c75adccdd4f3
langfuse-s3-event-upload-secret-access-key LANGFUSE_S3_EVENT_UPLOAD_SECRET_ACCESS_KEY 11 critical distinctive 98af7a93e952c767ae08ae3181238b8302b1c6ad595c0e50b9d1c75adccdd4f3
langfuse-s3-media-upload-secret-access-key LANGFUSE_S3_MEDIA_UPLOAD_SECRET_ACCESS_KEY 11 critical distinctive 98af7a93e952c767ae08ae3181238b8302b1c6ad595c0e50b9d1c75adccdd4f3
langfuse-s3-batch-export-secret-access-key LANGFUSE_S3_BATCH_EXPORT_SECRET_ACCESS_KEY 11 critical distinctive 98af7a93e952c767ae08ae3181238b8302b1c6ad595c0e50b9d1c75adccdd4f3
redis-auth REDIS_AUTH 13 critical distinctive 61a47136384dff41f3a424dcf89545eb28b9f51363f6227f44b44f1dc2c2c63b
postgres-password POSTGRES_PASSWORD 8 critical credential a942b37ccfaf5a813b1432caa209a43b9d144e47ad0de1549c289c253e556cd5
database-url DATABASE_URL 53 critical credential d02a0870ae064707207c138f940869a81f522b28810da7510ce4aabe98447f63
redis-auth-2 REDIS_AUTH 7 high credential 017fbc0e001b5e9c16908c754f9607dc886f25d08b2cbadc788b8b267df199f2
redis-password REDIS_PASSWORD 7 high credential 017fbc0e001b5e9c16908c754f9607dc886f25d08b2cbadc788b8b267df199f2
nextauth-secret-2 NEXTAUTH_SECRET 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
salt-2 SALT 4 critical credential 63479ad69a090b258277ec8fba6f99419a2ffb248981510657c944ccd1148e97
= fastgpt FastGPT
& CODE_SANDBOX_TOKEN SANDBOX_TOKEN
default-root-psw DEFAULT_ROOT_PSW 4 critical credential 03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4
root-key ROOT_KEY 11 critical credential b9401db8810414d7b072fc595f14e2f49ac37fcc87ca07def23f49c9e0d2408b
token-key TOKEN_KEY 7 critical credential 046ca27ed8a95d7aaec3fd577ba8d9eabd7f7915de4e7c0e120d06d758bff75a
file-token-key FILE_TOKEN_KEY 12 critical distinctive 7604bfdd80b8469281ed09c349df694d1422b0290907243da0552cf9f80278e7
aes256-secret-key AES256_SECRET_KEY 13 critical distinctive 9d689bc1db354a2c3937df5153a40a355058f43c67d155cd744769ebd31fe295
plugin-token PLUGIN_TOKEN 5 critical credential 3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0
code-sandbox-token CODE_SANDBOX_TOKEN 11 critical distinctive 3a30207f810ec7f21238a97dda46f3bf3ab433ec690c21fe5ad9f4bc48c01364
sandbox-token SANDBOX_TOKEN 11 critical distinctive 3a30207f810ec7f21238a97dda46f3bf3ab433ec690c21fe5ad9f4bc48c01364
vm-auth-token VM_AUTH_TOKEN 7 critical credential dcee570f548b91c5fed14f8ada7d88205aad29a2654869a557d3720e982a0b63
aiproxy-api-token AIPROXY_API_TOKEN 5 critical credential 3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0
admin-key ADMIN_KEY 5 critical credential 3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0
mongo-initdb-root-password MONGO_INITDB_ROOT_PASSWORD 10 critical credential 89e01536ac207279409d4de1e5253e01f4a1769e696db0d6062ca9b8f56767c8
mongodb-uri MONGODB_URI 76 critical credential b1c36428677e674d0539e93e9dda1051972710f4fb67bc9973c375909b9ffcfd
redis-url REDIS_URL 45 critical credential 1e40d8dc07953e54b000295a2fcdd7c0c02cba26a3ac0d19c3a1747325066a69
postgres-password POSTGRES_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
pg-url PG_URL 59 critical credential eac136ee0d170808e82fe33a61fe309cf865d1bae8f1f3c06d517bcf8deca6fc
storage-secret-access-key STORAGE_SECRET_ACCESS_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
minio-root-password MINIO_ROOT_PASSWORD 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
sql-dsn SQL_DSN 59 critical credential 603681c371691078a63d809f1b8d1caad6492cdc95651f43276e2d18eeba8302
root-key-old ROOT_KEY 8 critical credential 949dcae0a3fe66df578c8c58e39d95de25970765f5d658224a01260ccf4d7b9d
token-key-old TOKEN_KEY 3 critical credential d6a7cd2a7371b1a15d543196979ff74fdb027023ebf187d5d329be11055c77fd
file-token-key-old FILE_TOKEN_KEY 9 critical credential ad30df84ba02fc5fd2ff39769c22d6cfc908a43dd8652e99fc7cda81d8fff18b
aes256-secret-key-old AES256_SECRET_KEY 10 critical distinctive a15707099c8805eb4183a0fd7f7fa0781a87a540b551f97aee49820f7acf757b
= new-api New API
postgres-password POSTGRES_PASSWORD 6 critical credential 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
mysql-root-password MYSQL_ROOT_PASSWORD 6 critical credential 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
clickhouse-password CLICKHOUSE_PASSWORD 6 critical credential 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
sql-dsn SQL_DSN 46 critical credential 195eed028a97b85794fc4ffe944d216fdf0d2c4a43613011bf85cb6e7e1fc68b
redis-conn-string REDIS_CONN_STRING 26 critical credential 2781864f56f6e82872471d72ee8fa5f9bf8498def71d242d7fd69a3778cafe35
session-secret SESSION_SECRET 13 critical credential 528b36022f3bc7b1de66f30bbd011bb84fce3067c5eb593400d1b39055c32891
= one-api One API
sql-dsn SQL_DSN 39 critical credential 9503ba3a7fdaff320c891bdebc36da1273e3aa28a642e2283cf29352fe6f002b
session-secret SESSION_SECRET 13 critical credential 528b36022f3bc7b1de66f30bbd011bb84fce3067c5eb593400d1b39055c32891
root-login ROOT_LOGIN 6 critical credential 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
mysql-root-password MYSQL_ROOT_PASSWORD 15 critical distinctive 7e8d048d7d9863ffc64cacdebe22d82fe2849002eb084496c54fbb2d4ebe6415
mysql-password MYSQL_PASSWORD 6 critical credential 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
sql-dsn-2 SQL_DSN 38 critical credential 268fab8fa5169bd1186089e7c136df5ae6b7d4cfb930e9bdbb4c5bac161b0950
= flowise Flowise
jwt-auth-token-secret JWT_AUTH_TOKEN_SECRET 40 critical credential 5349820f1f4b3a8315a9303b56e9773cb3e5e7664ba2580d1dfe5fa67b713667
jwt-refresh-token-secret JWT_REFRESH_TOKEN_SECRET 40 critical credential 5349820f1f4b3a8315a9303b56e9773cb3e5e7664ba2580d1dfe5fa67b713667
express-session-secret EXPRESS_SESSION_SECRET 7 critical credential 9140a70eb1af205102a8f50a6cdaf916b81d92ea995bf18c445ba116993745c5
token-hash-secret TOKEN_HASH_SECRET 7 critical credential 0a4ef253e3fef22cb9d3bc5280386f9f2d1cf351da6582d8254659d1b27ea0b3
flowise-secretkey-overwrite FLOWISE_SECRETKEY_OVERWRITE 15 critical credential 64f6840a729cb24e7cd18137ace0472895a1cb6625ba6b0314fc3beeb0eb65c1
database-password DATABASE_PASSWORD 10 critical credential 89e01536ac207279409d4de1e5253e01f4a1769e696db0d6062ca9b8f56767c8
= litellm LiteLLM
litellm-master-key LITELLM_MASTER_KEY 7 critical credential 88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b
database-url DATABASE_URL 52 critical credential 8537f48914e969b9ffef7986abf183690e7839bee1e73120a78be8dc92875fb7
postgres-password POSTGRES_PASSWORD 14 critical distinctive 41b6ca545f9d580eb623b5a7c2d8e95890eed7b5a3d2cfbc373399f24be0d300
litellm-salt-key LITELLM_SALT_KEY 7 critical credential 88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b
= open-webui Open WebUI
webui-secret-key WEBUI_SECRET_KEY 10 critical credential 103a750db42b21683443041696b590342251ba5b3b5e3f811a39bc4ec10bed32
= n8n n8n
n8n-encryption-key N8N_ENCRYPTION_KEY 16 critical credential baf698c16450117dbe6aee29419e1553d1c39cce63a080adfedd229a1d9c9391
n8n-user-management-jwt-secret N8N_USER_MANAGEMENT_JWT_SECRET 16 critical credential 44791dccb0ab96a9676fd88c1d92b7cb92059145780ebfb4eb87ca34ad520532
postgres-password POSTGRES_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
postgres-password-fork POSTGRES_PASSWORD 12 critical distinctive fa11a177314926865874a1c47e02f3fa192d6f08c61defd839bb865a32c2bbd5
postgres-password-2 POSTGRES_PASSWORD 14 critical credential fd91f22fb9f0b280c6f74835687705ddc4aa8e98015159e5ef9fd774a191f2ee
postgres-non-root-password POSTGRES_NON_ROOT_PASSWORD 14 critical credential fd91f22fb9f0b280c6f74835687705ddc4aa8e98015159e5ef9fd774a191f2ee
encryption-key ENCRYPTION_KEY 19 critical credential ea92009b9feb935ab2eea6eb060633a30bd6f023785193862bd6480332e29cad
runners-auth-token RUNNERS_AUTH_TOKEN 21 critical credential 0f5825db9ab2dac5a4c6580e3dd303a60bab1e549523d5e7bbadb1d346e4eee0
= lobechat LobeChat
postgres-password POSTGRES_PASSWORD 16 high distinctive fe30f4090246ac5dff25dd62eb3c26fc7bc55a8b5898a241605e002b8a63b324
rustfs-access-key RUSTFS_ACCESS_KEY 5 medium credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
jwks-key JWKS_KEY 16 critical kid 692d9dc8f9999d6558ac28f1a1b5e5af9d972e1cb5fc3bda030a52321d1c603b
= langflow Langflow
postgres-password POSTGRES_PASSWORD 8 critical credential d213f5bd125d7c3e733638a08ed5e2bbdd6879547d8b8c64f4c767a9af5c9595
langflow-database-url LANGFLOW_DATABASE_URL 53 critical credential 58c9ab7ffbffdad8126d34fa4877aad02f7352a02ab0ecb41679dd48616db9da
langflow-superuser-password LANGFLOW_SUPERUSER_PASSWORD 8 critical credential d213f5bd125d7c3e733638a08ed5e2bbdd6879547d8b8c64f4c767a9af5c9595
= coze-studio Coze Studio
& MINIO_ROOT_PASSWORD MINIO_SECRET_ACCESS_KEY
mysql-root-password MYSQL_ROOT_PASSWORD 4 critical credential 4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2
mysql-password MYSQL_PASSWORD 7 critical credential f4264c49b701fe3dc687c8368e6897007c38179aaeed664ffe9ae883926273ae
minio-root-password MINIO_ROOT_PASSWORD 13 critical distinctive 248b1b2079ee2c36b1b75abb156d8b2c455d796434d3af1a1f4e3f16de55e7c4
oceanbase-password OCEANBASE_PASSWORD 7 critical credential f4264c49b701fe3dc687c8368e6897007c38179aaeed664ffe9ae883926273ae
plugin-aes-auth-secret PLUGIN_AES_AUTH_SECRET 16 critical distinctive 687bbe3f54f400ba0374c881320bf7867e303485c8780b395375fe9eecb04e43
plugin-aes-state-secret PLUGIN_AES_STATE_SECRET 16 critical distinctive d2ea77e88018ddb4b0890c9dbc4768aca901f32bf394b48904aaf4e60a720af4
plugin-aes-oauth-token-secret PLUGIN_AES_OAUTH_TOKEN_SECRET 16 critical distinctive d7d509b7547696679e16decc06aa933ca9039b40e1c218b9f2943cbf3026de63
minio-secret-access-key MINIO_SECRET_ACCESS_KEY 13 critical distinctive 248b1b2079ee2c36b1b75abb156d8b2c455d796434d3af1a1f4e3f16de55e7c4
ob-sys-password OB_SYS_PASSWORD 7 critical credential f4264c49b701fe3dc687c8368e6897007c38179aaeed664ffe9ae883926273ae
ob-tenant-password OB_TENANT_PASSWORD 7 critical credential f4264c49b701fe3dc687c8368e6897007c38179aaeed664ffe9ae883926273ae
= maxkb MaxKB
& POSTGRES_PASSWORD DB_PASSWORD MAXKB_DB_PASSWORD
& REDIS_PASSWORD MAXKB_REDIS_PASSWORD
admin-password ADMIN_PASSWORD 11 critical distinctive 4dab10e973964e55d1f6827b731eb72ffa44041f101d3ca9ba1cdc0589ed8512
postgres-password POSTGRES_PASSWORD 20 critical credential 9efb9dca79d0a284f9a1a774279ae217d815c948c23e80d055aec5549cf11a28
db-password DB_PASSWORD 20 critical credential 9efb9dca79d0a284f9a1a774279ae217d815c948c23e80d055aec5549cf11a28
maxkb-db-password MAXKB_DB_PASSWORD 20 critical credential 9efb9dca79d0a284f9a1a774279ae217d815c948c23e80d055aec5549cf11a28
redis-password REDIS_PASSWORD 17 critical distinctive 3aab48d7fbbeb6e9f890ac1f7b51182325d21978036e24def6653f44e08148c3
maxkb-redis-password MAXKB_REDIS_PASSWORD 17 critical distinctive 3aab48d7fbbeb6e9f890ac1f7b51182325d21978036e24def6653f44e08148c3
default-password DEFAULT_PASSWORD 11 critical distinctive 4dab10e973964e55d1f6827b731eb72ffa44041f101d3ca9ba1cdc0589ed8512
maxkb-default-password MAXKB_DEFAULT_PASSWORD 11 critical distinctive 4dab10e973964e55d1f6827b731eb72ffa44041f101d3ca9ba1cdc0589ed8512
= milvus Milvus
minio-access-key MINIO_ACCESS_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
minio-secret-key MINIO_SECRET_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
root-password ROOT_PASSWORD 6 critical credential 062aeb0f5bcd22c149c2dd0a51df2082e127190528f30b73d3b6b4a679f67a53
= superset Apache Superset
& DATABASE_PASSWORD POSTGRES_PASSWORD
database-password DATABASE_PASSWORD 8 critical credential 92c5ebe322ba29be2688edae902e593675b38708f572ad6c63a4c92547d8b3f7
postgres-password POSTGRES_PASSWORD 8 critical credential 92c5ebe322ba29be2688edae902e593675b38708f572ad6c63a4c92547d8b3f7
superset-secret-key SUPERSET_SECRET_KEY 19 critical distinctive 26fd2cb96404507841385bd67e6f16710e44c7fe924c7e5be55177f37af52027
secret-key SECRET_KEY 19 critical distinctive 26fd2cb96404507841385bd67e6f16710e44c7fe924c7e5be55177f37af52027
superset-secret-key-2 SUPERSET_SECRET_KEY 18 critical distinctive 3f7aa5c0b56cad6ccbfc84814cd4b16a1abf3dd31d60b6f1663cc751b2a0d2a6
superset-secret-key-3 SUPERSET_SECRET_KEY 36 critical credential fe18bd40b727a37ecce96ec8f474a82508c191b0c3bb3c47d325335cd467ad97
superset-secret-key-4 SUPERSET_SECRET_KEY 36 critical credential 889041e8368708c03a9764f0a05a977b24a3fdd6eff2c9fb9dc7737167bb68c6
= anythingllm AnythingLLM
jwt-secret JWT_SECRET 28 high credential 719c078723ab62de79ba63c0d01dda431357ff37521abe3399e9a97bdd05e579
sig-key SIG_KEY 10 high credential 1e089e3c5323ad80a90767bdd5907297b4138163f027097fd3bdbeab528d2d68
sig-salt SIG_SALT 4 high credential 63479ad69a090b258277ec8fba6f99419a2ffb248981510657c944ccd1148e97
auth-token AUTH_TOKEN 7 high credential f52fbd32b2b3b86ff88ef6c490628285f482af15ddcb29541f94bcf526a3f6c7
= nacos Nacos
nacos-auth-token NACOS_AUTH_TOKEN 69 critical credential c07799c18d8b80eed95367921770430008a217c621fa7b765fed516f08fc7f91
nacos-auth-identity-key NACOS_AUTH_IDENTITY_KEY 14 high credential 9717e26889e779557729c1079b2b51bfd97721ad4005973c85e7011ae0d0e8fe
nacos-auth-identity-value NACOS_AUTH_IDENTITY_VALUE 8 high credential 5d2d3ceb7abe552344276d47d36a8175b7aeb250a9bf0bf00e850cd23ecf2e43
nacos-password NACOS_PASSWORD 5 high unverified 569bf0af7a7562f31bbe4795656b6bdf307f7752163abc139157e3a3033b43ff
mysql-root-password MYSQL_ROOT_PASSWORD 4 critical credential 4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2
mysql-password MYSQL_PASSWORD 5 critical credential 569bf0af7a7562f31bbe4795656b6bdf307f7752163abc139157e3a3033b43ff
= xxl-job XXL-JOB
xxl-job-accesstoken xxl.job.accessToken 13 critical credential 8ea73cd9b25da302dbd5434b20ff7916996470d326dd40e743fd9f7de2a9462b
admin-password ADMIN_PASSWORD 6 high unverified 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
= generic-images Docker Official Images
rabbitmq-default-pass RABBITMQ_DEFAULT_PASS 5 critical credential 84983c60f7daadc1cb8698621f802c0d9f9a3c3c295c810748fb048115c186ec
gf-security-admin-password GF_SECURITY_ADMIN_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
keycloak-admin-password KEYCLOAK_ADMIN_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
pgadmin-default-password PGADMIN_DEFAULT_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
mongo-initdb-root-password MONGO_INITDB_ROOT_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
mysql-root-password MYSQL_ROOT_PASSWORD 4 critical credential 4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2
elastic-password ELASTIC_PASSWORD 8 critical credential 057ba03d6c44104863dc7361fe4578965d1887360f90a0895882e58a6248fc86
neo4j-auth NEO4J_AUTH 14 critical credential a10b32f904e9001fcd4113b7e9465eb206fbfe07a0e93190ec8b80a8e8c79bad
meili-master-key MEILI_MASTER_KEY 9 high unverified b60363ed29df102e129fb927e342044dba2ef295de0d10a7689b161cadc1f5a0
airflow-password AIRFLOW_PASSWORD 7 critical credential 16df48936f837b402448fbbff41aaba51279da9c9b66d4b39412ab9d8237eedd
= local-ai-packaged local-ai-packaged
clickhouse-password CLICKHOUSE_PASSWORD 18 critical credential 12ecfeb78bcbdc0be00f81e612d1b94ad6251c0d4515c1b02153b274c38e2e8d
minio-root-password MINIO_ROOT_PASSWORD 18 critical credential 443d067f1528bc251d0716e7109d6d23988a4f54b62997f97370b81ddcda1e7c
langfuse-salt LANGFUSE_SALT 18 critical credential f6c48fb0ed5e4beab7da6273e7437795dcc2cd63705cf52f4542a5f7857eb449
nextauth-secret NEXTAUTH_SECRET 18 critical credential 977ffe360180d58ae8082c70dd93201d892ef2c64dc7bcd6ce121e51479dd232
encryption-key ENCRYPTION_KEY 21 critical credential f18d8bbebd4ce3e21855fe59a4bb2d22c9cc14c631d68393b35ccfffd6f26038
smtp-pass SMTP_PASS 18 low credential 5bfa6b2a8e5415178fdcb40120fe401f54f9362f7617428b3379be332d676444
redis-auth REDIS_AUTH 14 critical distinctive 8e56037fd5105c238dfadd66726d166f38feea7fc6bcbe085ca014cebbe6a940
neo4j-auth NEO4J_AUTH 19 critical distinctive ceabaf932dd10f2e8eecef24e8ac6de6373c9e9a0a33ff937e617ef51b284020
= bisheng BISHENG
mysql-root-password MYSQL_ROOT_PASSWORD 4 critical credential 03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4
minio-access-key MINIO_ACCESS_KEY 10 high distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
minio-secret-key MINIO_SECRET_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
bs-minio-secret-key BS_MINIO_SECRET_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
bs-sso-sync-gateway-hmac-secret BS_SSO_SYNC__GATEWAY_HMAC_SECRET 27 critical credential 11c42cdc6b2e15d0f824d18ed030e84bf70762cf4ae9a598de9c6467e97c7da3
= docker-elk docker-elk
logstash-internal-password LOGSTASH_INTERNAL_PASSWORD 8 critical credential 057ba03d6c44104863dc7361fe4578965d1887360f90a0895882e58a6248fc86
kibana-system-password KIBANA_SYSTEM_PASSWORD 8 critical credential 057ba03d6c44104863dc7361fe4578965d1887360f90a0895882e58a6248fc86
elastic-password ELASTIC_PASSWORD 8 critical credential 057ba03d6c44104863dc7361fe4578965d1887360f90a0895882e58a6248fc86
= plane Plane
& RABBITMQ_PASSWORD RABBITMQ_DEFAULT_PASS
& MINIO_ROOT_PASSWORD AWS_SECRET_ACCESS_KEY
secret-key SECRET_KEY 50 critical credential 04eae10378b0a2d1c7c4cb7a5435b3b39d6064d992493456850da739cf87d66d
postgres-password POSTGRES_PASSWORD 5 critical credential fad900280ce54a04da3b698f1a7783717b466fedd3ded41fe5fc5a3686f1b180
rabbitmq-password RABBITMQ_PASSWORD 5 critical credential fad900280ce54a04da3b698f1a7783717b466fedd3ded41fe5fc5a3686f1b180
live-server-secret-key LIVE_SERVER_SECRET_KEY 32 critical credential 65ced91114025567c80a5a4ff9ec225fe980c79de780588fd5ae454b7b28a6cb
database-url DATABASE_URL 39 critical credential c57b359874d80000bfa709a73361ab71fa6df2068f0852beabff0276152ba396
amqp-url AMQP_URL 38 critical credential 3573815dc67bf11376d4ac1f786f7a57e36ad3e7354b2dfb11662257e8652a08
minio-root-password MINIO_ROOT_PASSWORD 10 critical credential 85dbe15d75ef9308c7ae0f33c7a324cc6f4bf519a2ed2f3027bd33c140a4f9aa
aws-secret-access-key AWS_SECRET_ACCESS_KEY 10 high credential 85dbe15d75ef9308c7ae0f33c7a324cc6f4bf519a2ed2f3027bd33c140a4f9aa
rabbitmq-default-pass RABBITMQ_DEFAULT_PASS 5 critical credential fad900280ce54a04da3b698f1a7783717b466fedd3ded41fe5fc5a3686f1b180
live-server-secret-key-2 LIVE_SERVER_SECRET_KEY 34 critical credential e240a293b0f598f29e5bdabbd4e3cdf0bd48beb1be8b28869cc1864713c26f6c
= paperless-ngx Paperless-ngx
& POSTGRES_PASSWORD PAPERLESS_DBPASS
paperless-secret-key PAPERLESS_SECRET_KEY 9 critical credential e2186dbdb1bb4193608605e84f33208765b5693b55edd4f730a719a100eeea6f
postgres-password POSTGRES_PASSWORD 9 critical credential 3aabed2fdda7ceef39fbc0a23b8a586d536973e32c27f462646a1daab496832c
paperless-dbpass PAPERLESS_DBPASS 9 critical credential 3aabed2fdda7ceef39fbc0a23b8a586d536973e32c27f462646a1daab496832c
mariadb-root-password MARIADB_ROOT_PASSWORD 9 critical credential 3aabed2fdda7ceef39fbc0a23b8a586d536973e32c27f462646a1daab496832c
mariadb-password MARIADB_PASSWORD 9 critical credential 3aabed2fdda7ceef39fbc0a23b8a586d536973e32c27f462646a1daab496832c
= plausible Plausible
secret-key-base SECRET_KEY_BASE 10 critical credential 1df4b07d05b9b3b1115b4b6b22af319a2f99564a2fa2573a34896063c7513c10
postgres-password POSTGRES_PASSWORD 8 critical credential a942b37ccfaf5a813b1432caa209a43b9d144e47ad0de1549c289c253e556cd5
= umami Umami
app-secret APP_SECRET 31 critical credential d10a1ba98cc59e4dc9041fb2f9cc857a17a92d5fecd9eefbdc8076b567aaebce
database-url DATABASE_URL 38 critical credential 8326f79536674aa3a1c10c864f36e270018b0490c50b45d0e315a676db949986
postgres-password POSTGRES_PASSWORD 5 critical credential 25a9dba42e0fac74c3d2729a953f1aa36f9da55f6fa61b443d016e7bbfb5ab77
= wazuh Wazuh
indexer-password INDEXER_PASSWORD 14 critical credential d4bc96e4b923770d7501e89f89a8e6e4d87bb61f1d2a7939de772a77a221a4db
indexer-password-2 INDEXER_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
dashboard-password DASHBOARD_PASSWORD 12 critical distinctive fa63c355f18e1870caedb4b84e526de081810c4573d7ebdfbd832971bfa821ae
api-password API_PASSWORD 16 critical distinctive 97907c553edfc244ba2695b8b8a0ceea8eb9eee585192ab23a2e0b721e300cc1
= mailcow mailcow
sogo-url-encryption-key SOGO_URL_ENCRYPTION_KEY 16 critical distinctive 8b6d8ece1fc1be7e6548add1b86946c7fc5ea5934b35438d356ba8c1c0c4a7ba
= sentry Sentry
launchpad-rpc-shared-secret LAUNCHPAD_RPC_SHARED_SECRET 11 critical credential f75778f7425be4db0369d09af37a6c2b9a83dea0e53e7bd57412e4b060e607f7
aws-secret-access-key AWS_SECRET_ACCESS_KEY 6 high credential 0cf6855c1a3c323bfb9d788f7a55f0ce6cc765b2922c247c28ea21babf00c919
aws-secret-key AWS_SECRET_KEY 6 high credential 0cf6855c1a3c323bfb9d788f7a55f0ce6cc765b2922c247c28ea21babf00c919
= ctfd CTFd
mariadb-root-password MARIADB_ROOT_PASSWORD 4 critical credential 12e29ff80b476afc1f938ab7401b49c963a974748a0e69bb3ee0deb8bb4bedb1
mariadb-password MARIADB_PASSWORD 4 critical credential 12e29ff80b476afc1f938ab7401b49c963a974748a0e69bb3ee0deb8bb4bedb1
database-url DATABASE_URL 33 critical credential 2f8ecab01d40ea9dcb1c7e840e0c685ae81c81c1df102538d91eb6c976149d77
= awesome-compose awesome-compose
& MYSQL_PASSWORD WORDPRESS_DB_PASSWORD
gf-security-admin-password GF_SECURITY_ADMIN_PASSWORD 7 critical credential cace491b69555e8d0f77747d47ae54e31ce4cc322fe51a7bdcf64402f3676ebf
mysql-root-password MYSQL_ROOT_PASSWORD 13 critical credential bd3ca6c886a1d9e0733546a5ebd10191fa090ecf01a18af0432140c9c4d9fabf
mysql-password MYSQL_PASSWORD 9 critical credential 576473d6a73d7f55ed882786af3060c6979bb16fe59962549cce647efe8f9f3f
wordpress-db-password WORDPRESS_DB_PASSWORD 9 critical credential 576473d6a73d7f55ed882786af3060c6979bb16fe59962549cce647efe8f9f3f
mysql-root-password-2 MYSQL_ROOT_PASSWORD 9 critical credential a2a1e69c4f8340f60ff88d1484f30c77dc7f46ae32b443db8c0bc373679feba7
mysql-password-2 MYSQL_PASSWORD 9 critical credential a2a1e69c4f8340f60ff88d1484f30c77dc7f46ae32b443db8c0bc373679feba7
postgres-password POSTGRES_PASSWORD 9 critical credential a2a1e69c4f8340f60ff88d1484f30c77dc7f46ae32b443db8c0bc373679feba7
db-passwd DB_PASSWD 5 critical credential 6ccce4863b70f258d691f59609d31b4502e1ba5199942d3bc5d35d17a4ce771d
postgres-password-2 POSTGRES_PASSWORD 5 critical credential 6ccce4863b70f258d691f59609d31b4502e1ba5199942d3bc5d35d17a4ce771d
postgres-password-3 POSTGRES_PASSWORD 16 critical credential 94aefb8be78b2b7c344d11d1ba8a79ef087eceb19150881f69460b8772753263
sa-password SA_PASSWORD 11 critical credential 4788dbb37aedb3924617978b4823599b8bcb48009ecced09b7241c46f14e2a83
= genai-stack GenAI Stack
neo4j-password NEO4J_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
= laradock Laradock
litellm-master-key LITELLM_MASTER_KEY 11 critical distinctive 9c6561ab2d5a6c22f3d5156c5f4f327dbfbc56750f0edce0187d55cbbc296c9b
langflow-superuser-password LANGFLOW_SUPERUSER_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
keycloak-admin-password KEYCLOAK_ADMIN_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
keycloak-postgres-password KEYCLOAK_POSTGRES_PASSWORD 17 critical distinctive 42baa9906467aada687da7eeb55f959c9be4e6254103af736e205331ad1efa10
gitlab-root-password GITLAB_ROOT_PASSWORD 8 critical credential c86b95b79b4dc0d4651dae0e563cd28e8240bf3a005361f84aad7c936ec76a0e
gitlab-postgres-password GITLAB_POSTGRES_PASSWORD 15 critical distinctive 1f513bfb187b837ed50c72acf80d0000c95535291fa79b8976ef264abb2f56a6
confluence-postgres-password CONFLUENCE_POSTGRES_PASSWORD 19 critical distinctive 66a472ff3c93564e72528d9e742b2809b48b78302ce63d53d97dbfe61bc49e3a
sonarqube-postgres-password SONARQUBE_POSTGRES_PASSWORD 9 critical credential 684c15db104915aa77b358985d3c8a1bdf9e8e837bd9fe88ffff544ab25e58f9
mailu-secret-key MAILU_SECRET_KEY 16 critical credential 2c4ce7dc43b09765fd138b8082ed2cf4531d88d20d262e44e0169f4d10d69a85
mailu-init-admin-password MAILU_INIT_ADMIN_PASSWORD 8 critical credential c86b95b79b4dc0d4651dae0e563cd28e8240bf3a005361f84aad7c936ec76a0e
minio-root-password MINIO_ROOT_PASSWORD 8 critical credential c86b95b79b4dc0d4651dae0e563cd28e8240bf3a005361f84aad7c936ec76a0e
redis-password REDIS_PASSWORD 12 critical credential 6d66748c80f36f50684365c6f4f9818ca0ae47129d9e0bd13a0ab0cf54a3dea7
redis-webui-password REDIS_WEBUI_PASSWORD 8 critical credential c86b95b79b4dc0d4651dae0e563cd28e8240bf3a005361f84aad7c936ec76a0e
mariadb-root-password MARIADB_ROOT_PASSWORD 4 critical credential 4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2
mariadb-password MARIADB_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
postgres-password POSTGRES_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
pgvector-password PGVECTOR_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
mssql-password MSSQL_PASSWORD 21 critical credential 1c3d6188abe600bce2404e8c462e117cd621a7b0b897173b6c0c187fa01d9e1b
meilisearch-key MEILISEARCH_KEY 9 critical credential 48c5a1d217fe85082464d2ca1e90a16d15464fabe20f8610d79b63aa58797b9b
typesense-api-key TYPESENSE_API_KEY 9 critical credential d10830188785adeee16b6ba60f7a4a3aa6bfe86d4093d0fcf3457aa5b9bfaddd
graylog-password GRAYLOG_PASSWORD 23 critical credential b1cb6e31e172577918c9e7806c572b5ed8477d3f57aa737bee4b5b1db3696f09
influxdb-init-password INFLUXDB_INIT_PASSWORD 14 critical credential 95d30169a59c418b52013315fc81bc99fdf0a7b03a116f346ab628496f349ed5
clickhouse-password CLICKHOUSE_PASSWORD 4 critical credential 301994351db127726426cc0435fdf664d554fb6c9e8be1c946a45bdeca863dbc
cassandra-password CASSANDRA_PASSWORD 9 critical credential f1c6127b16ff422bfa09b98334abe44c5f88327e2a2185a2fe00ce26cdcf0075
arangodb-root-password ARANGODB_ROOT_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
surrealdb-password SURREALDB_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
mercure-publisher-jwt-key MERCURE_PUBLISHER_JWT_KEY 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
mercure-subscriber-jwt-key MERCURE_SUBSCRIBER_JWT_KEY 14 critical credential eb9e1578a688d6dc6214e000cf2f37b5ef95f0da083b2f38f76b99f81d6f326a
pma-password PMA_PASSWORD 6 high credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
mongo-password MONGO_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
= docker-library Docker Official Images
mysql-root-password MYSQL_ROOT_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
mariadb-root-password MARIADB_ROOT_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
postgres-password POSTGRES_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
me-config-basicauth-password ME_CONFIG_BASICAUTH_PASSWORD 16 critical distinctive d8f7620b874d40aba99bbc6b73e666b6d84a1502c489f4ea8635835d3db3257b
me-config-mongodb-url ME_CONFIG_MONGODB_URL 35 critical credential 66a4b9886eaf6a202d910deb20255583de4b9e56fd7c19c5491b194b99dcd10b
redmine-secret-key-base REDMINE_SECRET_KEY_BASE 14 critical credential e706386a58190ee13247ffc85c07f5fee617aed1e339cd935e64bab32bfe8fc8
redmine-db-password REDMINE_DB_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
wordpress-db-password WORDPRESS_DB_PASSWORD 11 critical credential 7437de75202124dc8370ee1c167712074c395d6db64f8266d04412f8adfa0a46
joomla-admin-password JOOMLA_ADMIN_PASSWORD 14 critical credential c34167d990d80610d9ea4661b7aa8f604087faa63d91894e3338ec0a656b7a8c
joomla-db-password JOOMLA_DB_PASSWORD 11 critical credential 7437de75202124dc8370ee1c167712074c395d6db64f8266d04412f8adfa0a46
bonita-runtime-admin-password BONITA_RUNTIME_ADMIN_PASSWORD 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
platform-password PLATFORM_PASSWORD 8 critical credential feb844908a71e119e0d5e33b13d841b77e15bf7390a243079b42f15241a97067
mysql-password MYSQL_PASSWORD 9 critical credential 276c1a285edba8c430508dc1b99c99f3c336907c9b0e1238d885752eb699e14b
mysql-password-2 MYSQL_PASSWORD 11 critical credential 7437de75202124dc8370ee1c167712074c395d6db64f8266d04412f8adfa0a46
geonetwork-db-password GEONETWORK_DB_PASSWORD 10 critical credential 1d16111529cda8a8c657a95f6e8a696e991212d221b81eed1170abe829694bb8
mysql-root-password-2 MYSQL_ROOT_PASSWORD 17 critical credential 730f161aee994875784bdae48702e67311ff98f2e8ef94947c1e80fb8510c260
postfixadmin-db-password POSTFIXADMIN_DB_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
espocrm-admin-password ESPOCRM_ADMIN_PASSWORD 19 critical credential 09274f17303333506bab51dee1fef0186fc316240b26f222d623414b1a4f647e
yourls-pass YOURLS_PASS 16 critical credential 0a6baa6ef716d698b27fe42ca535d5709cb024885a6592b2671213780be8b405
= mongo-express mongo-express
me-config-site-cookiesecret ME_CONFIG_SITE_COOKIESECRET 12 critical credential ef0797c2e94d610d91781dda718b2476f8fdaec7c7f199848b89f77430922c9c
me-config-site-sessionsecret ME_CONFIG_SITE_SESSIONSECRET 13 critical credential a353a8e1354b115f03b9a6413c4ebe5727950ff615ade43f39bac4108b6446d4
me-config-mongodb-auth-password ME_CONFIG_MONGODB_AUTH_PASSWORD 4 critical credential d74ff0ee8da3b9806b18c877dbf29bbde50b5bd8e4dad7a3a725000feb82e8f1
= infisical Infisical
encryption-key ENCRYPTION_KEY 32 critical credential aab0127e44f7ad7df2d052a77851b44d1472ad156f1661e02e8adf2c3360d3b0
jwt-signup-secret JWT_SIGNUP_SECRET 32 critical credential 1fd134ab0cc3426051caf0f564725ac500030da7f559f01b501a6ed6919dfe77
jwt-refresh-secret JWT_REFRESH_SECRET 32 critical credential bb6694f131603515321d7fbee6ff32353f1bf75b7ff28fd730df91fe53c3ddc6
jwt-auth-secret JWT_AUTH_SECRET 32 critical credential 34ad4051b5a5673232a0cba11bfd532cf96f242f69d7f4be1a9d2f0a1040ac78
jwt-service-secret JWT_SERVICE_SECRET 32 critical credential 2d56648207d08bc7f594cba0c55cb547c138bf978927e3d90817b0a9aa7becb7
jwt-provider-auth-secret JWT_PROVIDER_AUTH_SECRET 32 critical credential af4c5cab71a5630914c97fb6669be8c1bdbc5b7f0afaaef86c6971be655a29c6
mongo-password MONGO_PASSWORD 7 critical credential 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c
mongo-url MONGO_URL 52 critical credential 04f89a6836aad6c19a8e2043600ab5e957119c480fb8e228db011d512f255b03
= librechat LibreChat
creds-key CREDS_KEY 64 critical credential 7c1154b5152983978147ea87e4a2066d4768673e9d85d6a792cddc2f784efd2f
creds-iv CREDS_IV 32 critical credential 06d2e911edb4d45985b9d6338ec3d4c6b4bde69f8143437797c187ab07085531
jwt-secret JWT_SECRET 64 critical credential 69024f21e9ad17594dcccd93e87399af24a5426ccfe6108d1787f0335966abc4
jwt-refresh-secret JWT_REFRESH_SECRET 64 critical credential 282ad5f60261639fefed381976b4d0dde52eab5527a1ab2ec75d5be1efa1165b
meili-master-key MEILI_MASTER_KEY 44 critical credential c042516e4eac1bafaa3027eb7ea04103fdfb652583eeb916124aebe882e9cefb
= immich Immich
db-password DB_PASSWORD 8 critical credential a942b37ccfaf5a813b1432caa209a43b9d144e47ad0de1549c289c253e556cd5
= appwrite Appwrite
app-openssl-key-v1 _APP_OPENSSL_KEY_V1 15 critical credential 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
app-executor-secret _APP_EXECUTOR_SECRET 15 critical credential 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
app-db-pass _APP_DB_PASS 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
app-db-root-pass _APP_DB_ROOT_PASS 18 critical credential 13efad1eaa608bffc12f4192cde1245eafb71da7cd72378e7ccc32b360649416
= budibase Budibase
jwt-secret JWT_SECRET 10 critical credential 59953998e54a579be74c1b7344cd55c64981451b066a35c9d7baf5497f16d865
api-encryption-key API_ENCRYPTION_KEY 10 critical credential 59953998e54a579be74c1b7344cd55c64981451b066a35c9d7baf5497f16d865
minio-secret-key MINIO_SECRET_KEY 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
minio-access-key MINIO_ACCESS_KEY 8 high credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
couch-db-password COUCH_DB_PASSWORD 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
redis-password REDIS_PASSWORD 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
internal-api-key INTERNAL_API_KEY 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
litellm-master-key LITELLM_MASTER_KEY 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
litellm-salt-key LITELLM_SALT_KEY 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
litellm-db-password LITELLM_DB_PASSWORD 8 critical credential f4bab29dd73c2843ec3b164d8757089df3c9729e14939e383749a7a1136ec618
= apisix Apache APISIX
admin-key admin_key 32 critical credential 477a2767fa27931db11a3581100a4124b5720f6b6468ddd64062170cec157185
viewer-key viewer_key 32 high credential 228ab1b6080ec4178302ba76f9fa4af4f2dc14fc105a364b324bdb9045af03a1
= searxng SearXNG
secret-key secret_key 14 high distinctive ca612e3566fdfd7cf7efe2b1c9349f461158d07cb78a3750e5c5be686aa8ebdc
searxng-secret SEARXNG_SECRET 14 high distinctive ca612e3566fdfd7cf7efe2b1c9349f461158d07cb78a3750e5c5be686aa8ebdc
= firefly-iii Firefly III
app-key APP_KEY 32 critical credential dc2f7f8e7891acfb26cfb68a6397dbf413f3fdcb731dad83d925e162b014b367
db-password DB_PASSWORD 23 critical credential 1e5267a6c96fa432c8be7ae4d74ec0067545761b9a46507875baf8faa6ddde7b
= zitadel ZITADEL
zitadel-masterkey ZITADEL_MASTERKEY 32 critical credential d67cc271c12ad6f95c1b10db7acaf1e69fa8453ef84c898df920faf5d4364f3e
masterkey masterkey 32 critical credential d67cc271c12ad6f95c1b10db7acaf1e69fa8453ef84c898df920faf5d4364f3e
= mattermost Mattermost
postgres-password POSTGRES_PASSWORD 15 critical distinctive 880d7d2bba26295875c69a1305a272c583d6dce412b4530a89f655f92b49bf2a
= windmill Windmill
database-url DATABASE_URL 56 critical credential da9568be9ec25d6c3c6bb333f942686aa688062ed7b6834932fbc9cb293bcf77
= nocodb NocoDB
nc-db NC_DB 49 critical credential 19dee50f82eb351a48c12c892bbbdd450d95ff42b36b7e5290d8fa3c18a6877d
postgres-password POSTGRES_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
= outline Outline
secret-key SECRET_KEY 18 critical credential dd33c16b06a9bc43f6649dc28962b57b45794c12e894fb63ac5d33a45ed0981d
utils-secret UTILS_SECRET 18 critical credential dd33c16b06a9bc43f6649dc28962b57b45794c12e894fb63ac5d33a45ed0981d
database-url DATABASE_URL 42 critical credential dffec7ad555d55dd2a9f134304a517d8eb10ee1ff0b4cc0c73d90ec6abadca9d
= calcom Cal.com
nextauth-secret NEXTAUTH_SECRET 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
calendso-encryption-key CALENDSO_ENCRYPTION_KEY 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
postgres-password POSTGRES_PASSWORD 16 critical credential c0439f6fe82ab08f77f62381456a6eff24ee781d325255a713e6949d020d0aa5
= casdoor Casdoor
mysql-root-password MYSQL_ROOT_PASSWORD 6 critical credential 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92
= jeecgboot JeecgBoot
mysql-root-password MYSQL_ROOT_PASSWORD 4 critical credential 4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2
= airflow Apache Airflow
airflow-www-user-password _AIRFLOW_WWW_USER_PASSWORD 7 critical credential 16df48936f837b402448fbbff41aaba51279da9c9b66d4b39412ab9d8237eedd
postgres-password POSTGRES_PASSWORD 7 critical credential 16df48936f837b402448fbbff41aaba51279da9c9b66d4b39412ab9d8237eedd
airflow-database-sql-alchemy-conn AIRFLOW__DATABASE__SQL_ALCHEMY_CONN 54 critical credential 8157aed6c03f933ba8338877f22511ad481b8ea27812d0a49352d1239823550a
airflow-celery-result-backend AIRFLOW__CELERY__RESULT_BACKEND 48 critical credential f23aafb84a0cb6d9e8351346b7de734400a23ed57128369652f5363ab75d4398
= sonarqube SonarQube
& SONAR_JDBC_PASSWORD POSTGRES_PASSWORD
sonar-jdbc-password SONAR_JDBC_PASSWORD 5 critical credential 48ce1a75f18924f02f7d555a0c30d5c2f5f09eba641a555555d355a477bb9ae6
postgres-password POSTGRES_PASSWORD 5 critical credential 48ce1a75f18924f02f7d555a0c30d5c2f5f09eba641a555555d355a477bb9ae6
= harbor Harbor
harbor-admin-password harbor_admin_password 11 critical distinctive 1bc46a56f703f5b4a348ee13d6c3f79b499ad52b2a33e943c65a47e6aee51ead
harbor-admin-password-2 HARBOR_ADMIN_PASSWORD 11 critical distinctive 1bc46a56f703f5b4a348ee13d6c3f79b499ad52b2a33e943c65a47e6aee51ead
database-password database.password 7 critical credential e14cb9e5c0eeee0ea313a4e04fbd10aa17ac17aa33a3cad4bdfe74b87ca18ef8
= zep Zep
zep-memory-store-postgres-dsn ZEP_MEMORY_STORE_POSTGRES_DSN 61 critical credential 467b1f43d231d8b20cb9fb5b738b96536e1bbade7d88cb27dede57a35a11fec1
= signoz SigNoz
signoz-tokenizer-jwt-secret SIGNOZ_TOKENIZER_JWT_SECRET 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
= gitea Gitea
& GITEA__database__PASSWD MYSQL_PASSWORD
gitea-database-passwd GITEA__database__PASSWD 5 critical credential 6ccce4863b70f258d691f59609d31b4502e1ba5199942d3bc5d35d17a4ce771d
mysql-root-password MYSQL_ROOT_PASSWORD 5 critical credential 6ccce4863b70f258d691f59609d31b4502e1ba5199942d3bc5d35d17a4ce771d
mysql-password MYSQL_PASSWORD 5 critical credential 6ccce4863b70f258d691f59609d31b4502e1ba5199942d3bc5d35d17a4ce771d
= nocobase NocoBase
app-key APP_KEY 8 critical credential 62af8704764faf8ea82fc61ce9c4c3908b6cb97d463a634e9e587d7c885db0ef
init-root-password INIT_ROOT_PASSWORD 8 critical credential 240be518fabd2724ddb6f04eeb1da5967448d7e831c08c8fa822809f74c720a9
= mlflow MLflow
postgres-password POSTGRES_PASSWORD 6 critical credential b1a8f0a4d2aae9e01582f244dadd434276725eb1db0cea11ca8bcfcbef640eb6
aws-secret-access-key AWS_SECRET_ACCESS_KEY 7 high credential 702c01670b4393b20a73fcee9265e6bb8273a4c5410d3f998304504d67fd14ad
= dolphinscheduler Apache DolphinScheduler
postgresql-password POSTGRESQL_PASSWORD 4 critical credential 4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2
= weknora WeKnora
db-password DB_PASSWORD 14 critical distinctive b031ffd797ca8d72fe3f2dcacdd439048ce8c4fbb9e1a4287f6fcfb24830a13f
redis-password REDIS_PASSWORD 11 critical distinctive 71f2cb7a99130b98585d178ce3e17f6d64384edebd593f9fe202fe8ebd68a280
= jumpserver JumpServer
secret-key SECRET_KEY 50 critical credential 53886bf61627f3f8dcee8f02a3b0823a260a66b6513fa0da8906a63e7a35c70f
bootstrap-token BOOTSTRAP_TOKEN 16 critical distinctive accd60557de29a14daddd90dfae4a5b8cacba3c86992c7ebe292fe994e41ee24
db-password DB_PASSWORD 24 critical credential 7838599684e2ebc3ebbbc6b7b06600a7ce4d13bce06162847b98c74baaceab95
redis-password REDIS_PASSWORD 24 critical credential e9f960699f8597853ccb52dd4c69cd83f69f0c6f250a83cfee3c23940bf33526
= documenso Documenso
nextauth-secret NEXTAUTH_SECRET 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
next-private-encryption-key NEXT_PRIVATE_ENCRYPTION_KEY 8 critical credential 9a069651e33c537efdc091dc8ef242ba2d569340755c4082ac217543c77eaf4b
next-private-encryption-secondary-key NEXT_PRIVATE_ENCRYPTION_SECONDARY_KEY 8 critical credential f2f8d0d580edfafda2c2c9f8d5b229cf125771040ad2e1a003201e4cc38bd122
next-private-database-url NEXT_PRIVATE_DATABASE_URL 55 critical credential 77cabc260b8ce832ae15aa9492b6d012b8cdb50c53791a98825c0f7e0aa56196
next-private-upload-secret-access-key NEXT_PRIVATE_UPLOAD_SECRET_ACCESS_KEY 8 high credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
= formbricks Formbricks
nextauth-secret NEXTAUTH_SECRET 13 critical credential 17519d3ef9735db55aeaaca554134cc04945a8942840756f95f4251d52adf708
database-url DATABASE_URL 70 critical credential a264e1db7b38282c1d5953cac8a0460b20e859ded74a95d1a69f177480787f9d
= khoj Khoj
khoj-django-secret-key KHOJ_DJANGO_SECRET_KEY 6 critical credential 2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b
khoj-admin-password KHOJ_ADMIN_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
postgres-password POSTGRES_PASSWORD 8 critical credential a942b37ccfaf5a813b1432caa209a43b9d144e47ad0de1549c289c253e556cd5
= onyx Onyx
postgres-password POSTGRES_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
s3-aws-secret-access-key S3_AWS_SECRET_ACCESS_KEY 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
minio-root-password MINIO_ROOT_PASSWORD 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
= helicone Helicone
postgres-password POSTGRES_PASSWORD 12 critical credential 9f735e0df9a1ddc702bf0a1a7b83033f9f7153a00c29de82cedadc9957289b05
clickhouse-password CLICKHOUSE_PASSWORD 8 critical credential 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8
minio-root-password MINIO_ROOT_PASSWORD 10 critical distinctive ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694
better-auth-secret BETTER_AUTH_SECRET 15 critical credential 048af2438891a89a3536ac09cc96ccbd34a1714e88cf8fdb63e6186dcc3ff89d
= keycloak Keycloak
kc-bootstrap-admin-password KC_BOOTSTRAP_ADMIN_PASSWORD 5 critical credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
= emqx EMQX
emqx-dashboard-default-password EMQX_DASHBOARD__DEFAULT_PASSWORD 6 critical credential efa1f375d76194fa51a3556a97e641e61685f914d446979da50a551a4333ffd7
= apollo Apollo
apollo-portal-password APOLLO_PORTAL_PASSWORD 5 high credential 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918
= public-examples public documentation
aws-secret-access-key AWS_SECRET_ACCESS_KEY 40 info example 78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598
azure-storage-key AZURE_STORAGE_KEY 88 info example 0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059
stripe-secret-key STRIPE_SECRET_KEY 32 info example 2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326
jwt JWT 155 info example 7f75367e7881255134e1375e723d1dea8ad5f6a4fdb79d938df1f1754a830606
ragflow-api-key RAGFLOW_API_KEY 40 info example e70c50a7b4cff0dacab4014aa01edd0cc92e78ae02c4432aa1f8951d7bdee5a4
ragflow-api-key-2 RAGFLOW_API_KEY 51 info example a084fb0493a900f7df1361374e6cf7e595d830d3bd5c0a5d2bc538ff1d52e0fa
fastgpt-key FASTGPT_KEY 57 info example 32849e20f42ac445d7e6e785601a5581a6ee4c1a78bab098b0e48a3ad635d4d0
x-web-bearer TWITTER_BEARER_TOKEN 104 info example 11d3072e6af2d409dfc2453bc83fb1bd4bacc9db302556fa1eda60241c49e12e
x-tweetdeck-bearer TWITTER_BEARER_TOKEN 112 info example ddb82bb9be082e9b7f76e028caf66979b17d8ef1c7b66cd1c809a32acbae1d88
x-former-web-bearer TWITTER_BEARER_TOKEN 114 info example 4306f1ad147947c2578ab1fb211927280f1f35b925de77a5aed37cde9d818d2b
rfc-6749-login AUTHORIZATION 28 info example ca7459e2b26776de081b9a07e40227fd6cff232a1e3233ff6b6aa6d036ca9981
rfc-6749-login-plain AUTHORIZATION 21 info example 3e545ee08a590a6bb0ef9b1b5df39c4a6b28a5ccf276d74ebf637743552ddd73
`;
const ownProducts = { ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694: "MinIO" };
// src/detect/published-defaults.ts
function publishedDefault(name, value) {
	const digest = () => digestOf(value);
	const own = rowsNamed(name).filter((row) => isCredential(row, name) && hasValue(row, digest, value));
	const [first] = own;
	if (first !== void 0) return published(first, own, name);
	if (hasFewDistinct(value)) return void 0;
	const holdsSecret = once(() => isNameOfSecret(name));
	const anywhere = rowsOfLength(value.length).find((row) => countsUnder(row, holdsSecret) && hasValue(row, digest, value));
	if (anywhere !== void 0) return published(anywhere, [anywhere], name);
	return publishedJsonWebKey(name, value);
}
function mayBePublished(name, length) {
	const { byVariable, byLength } = table$1();
	return byVariable.has(name.toLowerCase()) || byLength.has(length) && isNameOfSecret(name);
}
function isPublishedSomewhere(value) {
	if (value.length >= LEAST_WEB_KEY) return true;
	values ??= new Set([...table$1().byVariable.values()].flat().map((entry) => rowOf(entry).sha256));
	return values.has(digestOf(value));
}
let values;
function mayNamePublished(text) {
	lastWords ??= new Set([...table$1().byVariable.keys()].flatMap((name) => name.split(NO_WORD).at(-1) ?? []));
	const known = lastWords;
	if (/[^\x00-\x7f]/.test(text)) return true;
	return text.split(NO_WORD).some((word) => isNameOfSecret(word) || known.has(word.toLowerCase()));
}
let lastWords;
const NO_WORD = /[^A-Za-z0-9_]+/;
function isPublicExample(value) {
	const digest = () => digestOf(value);
	return rowsOfLength(value.length).some((row) => row.kind === "example" && hasValue(row, digest, value));
}
function isPublishedPlaceholder(name, value) {
	const digest = () => digestOf(value);
	return rowsNamed(name).some((row) => row.kind === "placeholder" && hasValue(row, digest, value));
}
let indexed;
function table$1() {
	indexed ??= index(publishedDefaultTable);
	return indexed;
}
function index(text) {
	const byVariable = new Map();
	const byLength = new Map();
	const pairs = new Map();
	let stack = "";
	let product = "";
	for (const line of text.split("\n")) {
		const first = line.indexOf(" ");
		if (first < 0) continue;
		const second = line.indexOf(" ", first + 1);
		if (line.startsWith("= ")) {
			stack = line.slice(first + 1, second);
			product = line.slice(second + 1);
		} else if (line.startsWith("& ")) push(pairs, product, line.split(" ").slice(1));
		else {
			const third = line.indexOf(" ", second + 1);
			const length = Number(line.slice(second + 1, third));
			const entry = {
				line,
				stack,
				product
			};
			push(byVariable, line.slice(first + 1, second).toLowerCase(), entry);
			if (length >= 20 || line.includes(" distinctive ", third) || line.includes(" kid ", third)) push(byLength, length, entry);
		}
	}
	return {
		byVariable,
		byLength,
		pairs
	};
}
function rowsNamed(name) {
	return (table$1().byVariable.get(name.toLowerCase()) ?? []).map(rowOf);
}
function rowsOfLength(length) {
	return (table$1().byLength.get(length) ?? []).map(rowOf);
}
function rowOf(entry) {
	entry.row ??= readRow(entry);
	return entry.row;
}
function readRow({ line, stack, product }) {
	const [id = "", variable = "", length, severity, kind, sha256 = ""] = line.split(" ");
	return {
		id: `default-${stack}-${id}`,
		product: ownProducts[sha256] ?? product,
		variable,
		length: Number(length),
		severity,
		kind,
		sha256
	};
}
function push(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
let hashed;
function digestOf(value) {
	if (hashed?.value !== value) hashed = {
		value,
		digest: sha256(value)
	};
	return hashed.digest;
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function hasValue(row, digest, value) {
	return row.length === value.length && row.sha256 === digest();
}
function isCredential({ kind, product }, name) {
	if (kind === "unverified") return name.toLowerCase().includes(product.toLowerCase());
	return kind === "credential" || kind === "distinctive";
}
function countsUnder(row, holdsSecret) {
	return row.length >= 20 ? row.kind === "credential" : row.kind === "distinctive" && holdsSecret();
}
const STEM = /pass|pwd|psw|secret|token|key|cred|salt|pepper|jwt|dsn|auth|pat|[as]k|mima|miyao|kouling|ur[il]|conn|broker|backend|database|[^\x00-\x7f]/i;
function isNameOfSecret(name) {
	return STEM.test(name) && (isSecretName(name) || CONNECTION_NAME.test(name));
}
const CONNECTION_NAME = /ur[il]s?$|dsn$|conn(?:ection)?(?:_?str(?:ing)?)?$|broker|backend|database|auth$/i;
function published(row, same, name) {
	const products = [...new Set(same.map(({ product }) => product))].slice(0, 2);
	const { id, severity, kind, product } = row;
	return {
		id,
		product: products.join(" / "),
		severity,
		confidence: kind === "unverified" ? "low" : "high",
		pair: pairOf(product, name)
	};
}
function pairOf(product, name) {
	const own = name.toLowerCase();
	return (table$1().pairs.get(product) ?? []).find((variables) => variables.some((one) => one.toLowerCase() === own))?.filter((one) => one.toLowerCase() !== own) ?? [];
}
const LEAST_WEB_KEY = 200;
function publishedJsonWebKey(name, value) {
	if (value.length < LEAST_WEB_KEY) return void 0;
	const kid = /"kid\\?"\s{0,4}:\s{0,4}\\?"([^"\\]{1,64})/.exec(value)?.[1];
	if (kid === void 0) return void 0;
	const digest = () => digestOf(kid);
	const row = rowsOfLength(kid.length).find((one) => one.kind === "kid" && hasValue(one, digest, kid));
	return row === void 0 ? void 0 : published(row, [row], name);
}
// src/detect/secrets/generic/value-shape-weights.ts
const weights = [
	-23.824,
	9.908,
	-9.157,
	25.402,
	-12.362,
	24.151,
	-.802,
	-32.476,
	-10.717,
	-42.134,
	20.861,
	26.275
];
const shortWeights = [
	-12.955,
	1.466,
	-2.58,
	-12.091,
	-8.166,
	18.803,
	7.517,
	-17.502,
	17.294,
	-6.361,
	-7.537,
	19.569
];
const letterPairs = "VC?BULCXE[O=A>[B[=@:DKKLERPI;NMG<RJL?CQ:LO>ETBBK>ZW[E\\GB=WFQ=T\\=EL@@TX8T[AH<C[Y\\IZNJ=IFD7JMP=SOEIMAHWDCHANOYL\\L=CJA?HDJQKWTCC<LDJ:=?NGLCJ\\P@>QLR>@XX7\\RBTK;R\\AGD@YWZI\\FECMHP6OED=YWEHBEIY?BFARS\\OYR>9NJO9OUQ>WSNJQ;JTDG=BSQ[K\\L?FH@@DGC\\Y\\S@C9;FTE>?VG\\I\\FZIDURU9[SUDUQSRUBLUU3SEOK\\[WMJBJFI5IHM?VRIGEEIRH?HGPNZOUQ<>JJC8NSS;[O?NS=I[NACAKV\\G\\UB;BMM7QTW?OWJDI=<WOBMHVZ\\MZVB?P?>>E>SDTHJMFAIXM=9GHS\\O\\VAGHB@TIHYIPFA?8F@\\;FD@FERR\\YG:TMF;TSJA\\T>QR=A\\;B?DXXXR\\SEHQPPMSYQOWU>UUSQMJKQ1SSYQXKC=PDF8NFU>\\KIEF=L\\B@AEHRTE\\V@COBO;KWD?[KHJLBCNL?:CPLYJ\\P:>NDL:KS@:\\VJJM?EY@ACGPN[C\\R?HDFG>KF\\BZW<A;N@\\==;V\\\\X\\XZM8UQT5UKV:ZVVUEBR\\PQPPSY\\Y\\CH;NHJ;KRD;ZNGL@?IW?=IROFZT\\RAEP=P@ORO@GWLHPJ:YMI7RSQHJ\\M;EHCECIOLETN>=AE:RF?DKLJ[PTO;<QRQ4QPJASNMPN>PPKNQERTVEMICDEDFEEPOQPPNKNONQOMOPQQSQQ57BG?CCFIIBGNEDEEBRC@BFHJPWVD7";
const letterTriples = "00004AB40U5Q@M]5110000<0P0A5Q1000000hX000000100`omk3KT<1dEIL40000A6\\30000@Gmi@Ef?7MKDN428h0A400410400100CT=100@@T3Xh000000000@0010XRP30000000000040P4:80400000000A@0001000000T0BJB000000004A@0051Q00020@F:<0000000000000000P00000`0^>00000@04000P0`_ik100000000@5AK1a0[20004`Mik1A4450000000008Q_=000000000A440100<@7Ik10PQ30000000000000@00800000>PZ750@@DP890ATT0lGnn20991@00040@0@OPi300000100@4110A44040@@P1`Z510T0000@@4111D6<64I@241XJ0A0004@000000000200000P;lj3A6\\55ICNdomk7\\`[[4CBJ@4A9AA040P4<\\040@0@000dCb<d51C1o5\\O82XB@T9i00004lOoneUIkAoW_O11X6@41Q0ET\\1DA`8040B40000@@2@0000000000000@50X0@401000000000FQRP000000000A4440000000004PV4000000000A0400100040100P2100000000000000000000004PZ200000P0100000`Ann20100@4P0000809Pa00000000004110A0004AE00009010T00000@4110@0020H@0@0I80000000000000000000000P2Yj2004000@000000MTSQ0000000000000`0Z\\0000000000000@40000000P@jnA0080000001@0000P0005380<0000000000000002000000080><04981ADT3eERL12XH6a4025M8F000000000000004000IT475ATD`ook300R541R<00001D053lKon`]iiA00014A0000000D4000000@401000080000000000000@00000000000000000000000000000000000000000000100000000000000000400000000@00000000000000000000000@000004000@000000HPR210@0000800000P1X80000000000@@0@00101040000@0008000000100000R0004000P00000000000000000000000HD\\NL00001R44dAl>`oik?0440000000010oA?;200004000g4]351@0@000071^G590200000@000@A0H@U1I@I1Q341000000000000004000004eZSSAB00P8101000d@n>00000000000000CX`X0001000000100A4444004P2RX3ATT7000004000@00200`000H`0000000000000000010000PAiZ2A0444IBJd7ik1OU_k0ABB`?Ik3A040`3L=840@0@5210A@0D4110A440X2XJA0H91000441@@@]IS5oV_OAAV>@41100600000000@000000P00J@03@0AF47<A@D40000P4020E:600000<0210A00041@1MT4?LAd>`ookG0a93dAbN40000og_G5A0<@_1k@>QZ34A00@5YH00000104000000<UZ710000P810A040d1J>00000000041@00EXj000000000@411A@000400000Yk1ETT0000004110@602DI@DT08j00000000000000000000000000000000000000000000000000000000000000000000000@00000000000000000000000000000000000004A@00000000000000000000000hF^^E@01@ART04A`6`Oko>1T444A0D@0000o1?;2000041@0I4405A`4@41A0_Y_o50B200000A444DI@H@WiiA4P;14A00@01800800dAd>00000VQ[;4@00DT890A400lOno241910000<A@<PC`aR00000A00@41A0A44341@0P9h:1APT4002@05000EToOlOnNT=iJ011004A@00000000310000PCij9A0T458BB@4110ogoo0@BB04080E4]7d3n\\00000@0004A@0D4930A044lFoNA48I100044A@@DWIc1AV\\050X>@4000@4400000@0IB00000042:06J`0DB420C0013XH1P0000L00000008PR2000000000I`0281\\8@7ej10002dAb<00000ETR1EIP<`]9c1040000000000000000000000002TR30000000000000lCn>00000000000000GPi000000000000000000P0@000=000000000000000000000@000000000000000000000000000009h@000000@000000JPP0000000000@400P0:<0000000000A0000000@P000002@000000004A@0051000000000000000000@0000000000000004000000@P000000030@0000000000000000730004000000000002000000P0004AB20000000000000@7Ak00000000000000000P00000000000P001@@0P810@0P04082201000000400002P000000010004110C040D0@800021APT2000004001D4@209@00000010000@@00000000000000000P00000000000000<0P1000000000000000X00000000000000000000000P0H00000000000000000000000000200000000000000000000000";
// src/detect/secrets/generic/value-shape.ts
const MAX_LENGTH = 200;
const DIGIT = 26;
const OTHER = 27;
let judged;
function randomness(value) {
	if (judged?.value !== value) judged = {
		value,
		randomness: randomnessOf(value)
	};
	return judged.randomness;
}
function randomnessOf(value) {
	const features = featuresOf(value, surpriseOf(letterPairs), rarityOf(letterTriples));
	const own = value.length < 16 ? shortWeights : weights;
	const sum = features.reduce((total, feature, i) => total + feature * (own[i] ?? 0), 0);
	return 1 / (1 + Math.exp(-sum));
}
function surpriseOf(table) {
	return (first, second) => (table.charCodeAt(first * 28 + second) - 48) / 4;
}
function rarityOf(table) {
	return (triple) => (table.charCodeAt(Math.floor(triple / 6)) - 48 >> triple % 6 & 1) === 0;
}
function featuresOf(value, surprise, isRare) {
	const text = value.slice(0, MAX_LENGTH);
	const length = Math.max(1, text.length);
	let [bits, pairs, digits, others, switches, humps, run, longest] = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	let [triples, rare] = [0, 0];
	let [last, first] = [-1, -1];
	let wasUpper = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const symbol = symbolOf(code);
		const isUpper = code >= 65 && code <= 90;
		if (symbol === DIGIT) digits++;
		if (symbol === OTHER) others++;
		if (last >= 0) {
			if (last < DIGIT && symbol < DIGIT) {
				bits += surprise(last, symbol);
				pairs++;
				if (first >= 0 && first < DIGIT) {
					triples++;
					if (isRare((first * 26 + last) * 26 + symbol)) rare++;
				}
			}
			if (last !== OTHER && symbol !== OTHER && last === DIGIT !== (symbol === DIGIT)) switches++;
			if (last < DIGIT && symbol < DIGIT && wasUpper !== isUpper) humps++;
		}
		run = symbol < DIGIT ? run + 1 : 0;
		longest = Math.max(longest, run);
		first = last;
		last = symbol;
		wasUpper = isUpper;
	}
	const letters = Math.max(1, length - digits - others);
	return [
		1,
		pairs === 0 ? 4 : bits / pairs,
		Math.min(length, 64) / 16,
		digits / length,
		others / length,
		switches / length,
		humps / letters,
		longest / length,
		new Set(text).size / Math.min(length, 40),
		pairs / length,
		triples === 0 ? .5 : rare / triples,
		Math.min(rare, 8) / 4
	];
}
function symbolOf(code) {
	if (code >= 97 && code <= 122) return code - 97;
	if (code >= 65 && code <= 90) return code - 65;
	return code >= 48 && code <= 57 ? DIGIT : OTHER;
}
// src/detect/secrets/generic/written-by-machine.ts
const RANDOM = .9;
const SURELY = .99;
const LEAST_SURE = 20;
function isMachineMade(value) {
	return randomness(value) >= RANDOM;
}
function isGibberish(value) {
	return value.length >= LEAST_GIBBERISH && /^[A-Za-z0-9]+$/.test(value) && /[a-z]/i.test(value) && isMachineMade(value);
}
const LEAST_GIBBERISH = 7;
function isSurelyMachineMade(value) {
	return value.length >= LEAST_SURE && /\d/.test(value) && randomness(value) >= SURELY && holdsRandomPart(value);
}
function holdsRandomPart(value) {
	return value.split(/[-_./:]/).some((part) => part.length >= 8 && isMachineMade(part));
}
function isMarkSoup(value) {
	if (value.length < 32 || value.length > 200 || OTHER_MARKS.test(value) || isCode(value) || /[A-Za-z]{9}| {2}/.test(value)) return false;
	const marks = value.match(/[^A-Za-z0-9]/g)?.length ?? 0;
	if (marks * 7 < value.length || marks * 3 > value.length * 2) return false;
	if (new Set(value.match(/[^A-Za-z0-9]/g)).size < KINDS_OF_MARKS) return false;
	return /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) && hasManyDistinct(value);
}
const KINDS_OF_MARKS = 6;
const OTHER_MARKS = /\[[a-z0]-[a-z9]|\(\?|\\[a-z"]|\{\d{1,3}[,}]|\$\{|\{\{|\{[a-z_][\w.]{0,40}(?::[^{}]{0,40})?\}|-----|":/i;
function hasManyDistinct(value) {
	return new Set(value).size >= Math.min(26, value.length / 2);
}
function isCode(value) {
	return CODE.test(value);
}
const CODE = /^[ ]?[+.)] ?[A-Za-z_$(]|\b(?:function|return|typeof)\b|[=!]==|=>|\)[;{]|&& | \|\|/;
// src/detect/secrets/checks/easy-password.ts
function isEasyPassword(password) {
	return /passw(?:or)?d/i.test(password) || !isMachineMade(password);
}
function basicLogin(value) {
	if (!/^[A-Za-z0-9+/]{4,200}={0,2}$/.test(value)) return void 0;
	const [, user, password] = /^([\x20-\x39\x3b-\x7e\x80-\xff]{1,80}):([\x20-\x7e\x80-\xff]{1,100})$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
	return user === void 0 || password === void 0 ? void 0 : {
		user,
		password
	};
}
// src/detect/secrets/generic/position.ts
function positionOf({ quoting, isImplied, before, value }, kind) {
	if (quoting === "backtick" && kind === "config") return void 0;
	if (kind === "text") return "prose";
	if (kind === "config") return isNote(before) ? "prose" : "config";
	if (kind === "unknown") return isImplied ? "config" : "unknown";
	if (COMMENT.test(before)) return "prose";
	if (quoting !== "none" || isImplied) return kind === "script" ? "config" : "string";
	if (isInString(before)) return "string";
	return /^[A-Za-z1-9_][\w.+/=-]{19,200}$/.test(value) && isSurelyMachineMade(value) ? "prose" : void 0;
}
function isNote(before) {
	return NOTE.test(before);
}
const NOTE = /^[ \t]{0,80}(?:#|\/\/|--)(?:[ \t]+[A-Za-z`'",.-]{1,30}){4}/;
const COMMENT = /^[ \t]{0,80}(?:#|\/\/|\/?\*|--|<!--)/;
function isInString(before) {
	let open = "";
	for (let i = 0; i < before.length; i++) {
		const character = before[i] ?? "";
		if (character === "\\") i++;
		else if (open === "" && (character === "\"" || character === "'" || character === "`")) open = character;
		else if (character === open) open = "";
	}
	return open !== "";
}
// src/detect/secrets/generic/weigh-weak.ts
const WEAK$1 = /^(?:123456(?:78)?9?0?|12345|1234|111111|000000|666666|888888|abc123|admin(?:[@_]?123(?:456)?)?|root(?:@?123(?:456)?)?|toor|pass(?:word)?[@_]?(?:1|123|1234)?!?|p[@a]ss?w[0o]rd[@_]?\d{0,4}!?|minioadmin|postgres|mysql|mariadb|redis|mongo|rabbitmq|elastic|guest|user|demo|test(?:123)?|qwerty(?:123)?|letmein|welcome\d{0,3}|secret|supersecret|mysecretpassword|rootpassword)$/i;
const PASSWORD = /(?:passw(?:or)?d|(?:^|[_.-])(?:pass|pwd)|\u5bc6[\u7801\u78bc]|\u53e3\u4ee4)(?:$|[_.-])|[a-z](?:Password|Passwd|Pwd)$/i;
function weighWeakPassword({ name, value, path, quoting, isImplied, before }) {
	if (!isImplied && (!PASSWORD.test(name) || !isSecretName(name))) return "no-context";
	if (isImplied && before.endsWith("://")) return "no-context";
	if (!isGuessedFirst(value)) return "words";
	if (/^[A-Z]{4,20}$/.test(value)) return "placeholder";
	if (/^Password$/.test(value) || isLocalePath(path)) return "prose";
	const kind = fileKindOf(path);
	if (kind !== "config" && (kind !== "script" || quoting === "none")) return "words";
	if (isNote(before)) return "prose";
	return isTestPath(path) || isPipelinePath(path) ? "cheap" : "high";
}
function isGuessedFirst(value) {
	return WEAK$1.test(value);
}
// src/detect/secrets/generic/words-of-forms.ts
const set$2 = (words) => new Set(words.split(" "));
const FORM_WORDS = set$2("new old current enter your repeat retype label text title field input message error hint button");
const LABEL_WORDS = set$2("label text title field input message error hint button placeholder prompt type");
const SETTINGS = set$2("required optional hidden none null prompt ask asked input string text true false yes no on off enabled disabled auto automatic default inherit inherited encrypted plain plaintext cleartext clear md5 sha bcrypt crypt basic digest ldap kerberos gssapi pam compat files file systemd sufficient requisite include substack env environment vault secret secrets keyring keychain strong weak medium password passwd passwords pass token key apikey credential credentials login username user generated generate random unset empty undefined missing invalid valid incorrect expired masked redacted any never always manual external internal local remote changeme change replace example sample dummy placeholder template test testing value variable parameter field type object array boolean integer char varchar");
const TRANSLATED = set$2("passwort kennwort wachtwoord paswoord adgangskode losenord passord salasana contrasena clave senha parola heslo haslo jelszo sifre parool slaptazodis geslo lozinka sandi katakunci passphrase passcode mima");
const PROSE = set$2("the a an your you is are was be must should can cannot may not for to of and or at least than please with without in into by this that enter choose confirm contain characters letters does do did match has have too wrong from see set use when if as it");
const TYPES = set$2("str bool float double long bytes byte list dict tuple date datetime timestamp email mail phone name url uri path host port submit checkbox radio select form label control model state props data item function method class self this undefined void unknown nothing something anything blank prompted same equal equals match matches short long simple valid good bad old new first second third hello world here there more less minimum maximum length format pattern regex filter sensitive protected private public safe unsafe basic advanced general account accounts profile session sessions connect connection setup reset change confirm confirmation verify verification submit cancel save delete remove add edit update create open close start stop next previous back forward help info warning error success failure failed denied accepted rejected pending option options latin utf ascii passed passing failing ok okay lock locked unlock unlocked visible shown shield eye quit exit users roles admins member members hashed salted binary userpass usernamepassword question answer captcha fingerprint biometric otp sms device devices cookie cookies header headers body query json form");
// src/detect/secrets/generic/weigh-word.ts
function weighWord(given, position) {
	const { name, value, path, quoting, isImplied } = given;
	if (isTemplateName(path) || isLocalePath(path) || !mayStandAlone(value)) return "words";
	if (!isImplied && (!isSecretName(name) || !saysPassword(name, position))) return "words";
	if (position === "string" && quoting === "none" && !isImplied) return "words";
	const isLogin = () => isImplied || isOwned(name) || given.isBesideLogin();
	if (position === "prose" && (quoting === "none" || isImplied) && !/\d/.test(value)) return "words";
	if (isGuessedFirst(value) || /^\d/.test(value)) return position !== "prose" && isLogin() ? "low" : "words";
	if (isFormWord(value)) return "words";
	if (position === "prose" && quoting === "none" && fileKindOf(path) === "code") return "prose";
	if (position === "prose" || position === "unknown" && quoting === "none") return isLogin() ? "low" : "words";
	return "low";
}
function mayStandAlone(value) {
	return /^(?:[A-Z]?[a-z]{3,23}\d{0,4}|\d{4,12})$/.test(value);
}
function saysPassword(name, position) {
	const words = wordsOf(name);
	if (words.at(-1) === "passwords" || words.length === 1 && words[0] === "pass" && position !== "config") return false;
	return !words.some((word) => LABEL_WORDS.has(word)) && !words.includes("native");
}
function isOwned(name) {
	const words = wordsOf(name);
	return words.length > 1 && !words.some((word) => FORM_WORDS.has(word));
}
function withoutNumber(word) {
	let end = word.length;
	while (end > 0 && isDigit(word.charCodeAt(end - 1))) end--;
	return word.slice(0, end);
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isFormWord(value) {
	const word = withoutNumber(value.toLowerCase());
	return SETTINGS.has(word) || TRANSLATED.has(word) || TYPES.has(word) || /passw|secret|token|(?:^|api)key/.test(word);
}
// src/detect/secrets/generic/weigh-password.ts
const LEAST$2 = 6;
function weighPassword(given, position) {
	const { value } = given;
	if (value.length < LEAST$2) return /^[a-z]{4}/.test(value) ? weighWord(given, position) : "short";
	if (/\s/.test(value)) return isPhraseInUse(given, position) ? "medium" : "prose";
	if (value.length >= 10 && isMachineMade(value) && /\d/.test(value)) return weighMade(value, position);
	if (isGibberish(value) && (position === "config" || !isShownWord(value))) return position === "config" ? "high" : position === "prose" ? "low" : "medium";
	if (!/\d/.test(value) && !HAS_MARK.test(value)) return isWordInUse(given, position) ? "medium" : weighWord(given, position);
	if (!/[A-Za-z]/.test(value)) return isNumberInUse(given, position) ? "medium" : weighWord(given, position);
	if (position !== "config" && isShownWord(value)) return weighWord(given, position);
	if (position === "config") return isNumberedName(value) ? "medium" : "high";
	if (position === "unknown") return given.quoting === "none" ? "medium" : "high";
	return isMeantToBeHard(value) && !isGuessedFirst(value) ? weighShown(given, position) : weighWord(given, position);
}
const HAS_MARK = /[!@#$%^&*?+=~]/;
function weighMade(value, position) {
	const isLong = value.length >= 16 || /[a-z]/.test(value) && /[A-Z]/.test(value);
	if (position === "prose") return isLong ? "medium" : "low";
	return position === "string" && !isLong ? "medium" : "high";
}
function weighShown({ value, quoting }, position) {
	const kinds = [
		/[a-z]/,
		/[A-Z]/,
		/\d/,
		/[^A-Za-z0-9_-]/
	].filter((one) => one.test(value)).length;
	if (position === "string") return kinds >= 3 ? "medium" : "low";
	return kinds >= 3 && quoting !== "none" ? "medium" : "low";
}
function isMeantToBeHard(value) {
	if (isNumberedName(value) || /^[A-Z][A-Z_]{2,60}\d{0,4}$/.test(value)) return false;
	return /\d[^\d]{0,60}\d/.test(value) || /\d/.test(value) && HAS_MARK.test(value);
}
function isNumberedName(value) {
	return /^[A-Za-z]{1,40}(?:[-_./][A-Za-z]{1,40}){0,8}[-_]?v?\d$|^[a-z]{2,8}-\d{1,4}$/.test(value);
}
function isWordInUse(given, position) {
	if (position !== "config" || !/^[A-Za-z]{1,40}(?:[-_.][A-Za-z]{1,40}){0,8}$/.test(given.value)) return false;
	const words = wordsOf(given.value);
	const named = words.filter((word) => SETTINGS.has(word) || TRANSLATED.has(word)).length;
	return isInUse(given) && named * 3 < words.length;
}
function isNumberInUse(given, position) {
	return position === "config" && /^\d{6,20}$/.test(given.value) && isInUse(given);
}
function isShownWord(value) {
	return SHOWN.test(value);
}
const SHOWN = /^(?:[-_.]?(?:my|your|the|a|new|old|some|super|very|valid|invalid|wrong|correct|good|bad|strong|weak|test|testing|tests|demo|example|sample|fake|mock|dummy|foo|bar|baz|user|admin|root|guest|hello|world|secret|s3cr3t|secure|safe|pass|pw|passw(?:or)?d|p[a@][s$]{2}w[o0]rd|passphrase|passcode|pa[s$]{2}|pwd|token|key|value|hunter|letmein|qwerty|abc|change|changed|changeme|me|this|for|of|and|in|db|api|auth)){1,6}[-_.@#]?(?:\d{0,4}|12345\d{0,5})[!.@#]{0,3}$/i;
function isPhraseInUse(given, position) {
	const { value, quoting } = given;
	if (position !== "config" || quoting === "none" || !/^\S{1,40}(?: \S{1,40}){2,9}$/.test(value)) return false;
	if (/[.:,;)]$|[<>{}|]/.test(value)) return false;
	return isInUse(given) && !wordsOf(value).some((word) => SETTINGS.has(word) || PROSE.has(word));
}
function isInUse({ name, path, isImplied, isBesideLogin }) {
	if (isTemplateName(path)) return false;
	if (isImplied || isEnvLikeName(path) || isDockerfileName(path) || holdsNoLabels(path)) return true;
	const words = wordsOf(name);
	if (words.some((word) => FORM_WORDS.has(word))) return false;
	return words.length > 1 || isBesideLogin();
}
function holdsNoLabels(path) {
	return NO_LABELS.test(path);
}
const NO_LABELS = /\.(?:toml|ini|cfg|cnf|conf|sql|sh|bash|zsh|reg|bat|cmd|service|tfvars|htaccess|ovpn|ks)$|(?:^|\/)[._](?:netrc|pypirc|my\.cnf|s3cfg)$/i;
// src/detect/secrets/as-shown.ts
function isShown$1(path) {
	return fileKindOf(path) === "text" || isTestPath(path);
}
function asShown({ isGeneric, match }, path, sifted, password, whole) {
	if ("reason" in sifted || isGeneric !== true) return sifted;
	if (sifted.confidence === "low" && isShown$1(path)) return { reason: "example" };
	if (match !== "line") return sifted;
	if (!isShown$1(path) && fileKindOf(path) !== "code") return sifted;
	if (!isEasyPassword(password)) return sifted;
	const isPublic = isPublicHost(hostOf(whole));
	if (isTestPath(path) && !isPublic) return { reason: "example" };
	return isShown$1(path) || !isPublic ? { confidence: "low" } : sifted;
}
function isShownLogin(path, name, value, whole) {
	const isHeader = /authorization$/i.test(name);
	if (!(isHeader || whole.startsWith("\"auth")) || !(isShown$1(path) || fileKindOf(path) === "code")) return false;
	const login = basicLogin(value);
	if (login === void 0) return false;
	const { user, password } = login;
	return user === password || (isHeader && !isTestPath(path) ? isTutorial(password) : isEasyPassword(password));
}
function isTutorial(password) {
	return isShownWord(password) || isGuessedFirst(password) || isPlaceholder(password);
}
function hostOf(whole) {
	return /^@(?:tcp\()?\[?([A-Za-z0-9._:-]{1,253})/.exec(whole.slice(Math.max(0, whole.lastIndexOf("@"))))?.[1] ?? "";
}
const PRIVATE = /^(?:(?:127|10|0)(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2})$/;
function isPublicHost(host) {
	const name = host.replace(/:[0-9]{1,5}$/, "").toLowerCase();
	if (PRIVATE.test(name)) return false;
	return name.includes(".") && !/\.(?:localhost|localdomain|local|internal|test|invalid|example|lan|svc)$/.test(name);
}
// src/detect/secrets/filters.ts
function sift(rule, secret, match, prefix, inBlob) {
	if (rule.match !== "block" && isPlaceholder(secret)) return { reason: "placeholder" };
	const result = rule.check?.(secret, match) ?? "valid";
	if (result === "sample") return { reason: "example" };
	if (result === "invalid") return { reason: "structure" };
	const random = secret.slice(prefix);
	if (hasFewDistinct(random)) return { reason: "few-distinct" };
	if (rule.minEntropy !== void 0 && entropyOf(random) < rule.minEntropy) return { reason: "low-entropy" };
	if (rule.match === "token" && inBlob()) return { reason: "base64-blob" };
	return { confidence: result === "doubtful" ? "low" : rule.confidence };
}
function entropyOf(text) {
	const counts = new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
// src/detect/secrets/literal-table.ts
const MOST_STATES = 65535;
function literalTable(literals) {
	const texts = literals.map((literal) => Buffer.from(literal));
	const { classes, width } = classesOf(texts);
	const tree = treeOf(texts, classes);
	const count = tree.children.length;
	if (count > MOST_STATES) throw new Error(`${count} states`);
	const table = {
		classes,
		width,
		step: new Uint8Array(count),
		suffix: new Uint16Array(count),
		ends: new Uint16Array(count),
		firstChild: new Uint16Array(count + 1)
	};
	const order = [0];
	for (let state = 0; state < count; state++) {
		const node = order[state] ?? 0;
		table.ends[state] = tree.ends[node] ?? 0;
		table.firstChild[state] = order.length;
		for (const [byteClass, child] of tree.children[node] ?? []) {
			table.step[order.length] = byteClass;
			if (state !== 0) table.suffix[order.length] = suffixStep(table, table.suffix[state] ?? 0, byteClass);
			order.push(child);
		}
	}
	table.firstChild[count] = count;
	return table;
}
function suffixStep(table, start, byteClass) {
	for (let state = start;; state = table.suffix[state] ?? 0) {
		const child = childOf(table, state, byteClass);
		if (child !== 0 || state === 0) return child;
	}
}
function childOf({ firstChild, step }, state, byteClass) {
	const end = firstChild[state + 1] ?? 0;
	for (let child = firstChild[state] ?? 0; child < end; child++) if (step[child] === byteClass) return child;
	return 0;
}
function classesOf(texts) {
	const classes = new Uint8Array(256);
	let width = 1;
	for (const byte of texts.flatMap((text) => [...text])) {
		if (classes[byte] !== 0) continue;
		classes[byte] = width;
		if (byte >= 97 && byte <= 122) classes[byte - 32] = width;
		width++;
	}
	return {
		classes,
		width
	};
}
function treeOf(texts, classes) {
	const tree = {
		children: [new Map()],
		ends: [0]
	};
	texts.forEach((text, index) => {
		let node = 0;
		for (const byte of text) {
			const byteClass = classes[byte] ?? 0;
			let child = tree.children[node]?.get(byteClass);
			if (child === void 0) {
				child = tree.children.push(new Map()) - 1;
				tree.ends.push(0);
				tree.children[node]?.set(byteClass, child);
			}
			node = child;
		}
		tree.ends[node] = index + 1;
	});
	return tree;
}
function readLiteralTable(base64) {
	const all = readWords$1(base64);
	const [count = 0, width = 0] = all;
	let at = 2;
	const words = (length) => {
		at += length;
		return all.subarray(at - length, at);
	};
	const [firstChild, suffix, ends] = [
		words(count + 1),
		words(count),
		words(count)
	];
	return {
		width,
		firstChild,
		suffix,
		ends,
		step: Uint8Array.from(words(count)),
		classes: Uint8Array.from(words(256))
	};
}
function readWords$1(base64) {
	const bytes = new Uint8Array(Buffer.from(base64, "base64"));
	if (!isLittleEndian) Buffer.from(bytes.buffer).swap16();
	return new Uint16Array(bytes.buffer);
}
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
// src/detect/secrets/automaton.ts
function automatonOf(literals) {
	return automatonOn(literalTable(literals));
}
function automatonOn(table) {
	const { classes, width, suffix } = table;
	const shift = 32 - Math.clz32(width - 1);
	const stepOf = stepsOf(table);
	let rows;
	const outputs = [];
	let meant;
	let turns = 0;
	const take = (known, at) => {
		const next = stepOf(at >> shift, at & (1 << shift) - 1);
		let found = outputs[next];
		if (found === void 0) {
			found = outputsOf(table, next);
			outputs[next] = found;
		}
		const row = next << shift;
		known[at] = found.length === 0 ? ~row : row + 1;
		return row;
	};
	return { scan(bytes, start, end, onHit, quiet = NEVER) {
		rows ??= new Int32Array(suffix.length << shift);
		const known = rows;
		meant ??= new Int32Array(suffix.length);
		const all = meant;
		let turn = 0;
		let asked = NEVER.isMeant;
		const areMeant = (state, found) => {
			if (asked !== quiet.isMeant) {
				asked = quiet.isMeant;
				turns += 2;
				turn = turns;
			}
			if (all[state] !== turn && all[state] !== turn + 1) all[state] = found.every(asked) ? turn : turn + 1;
			return all[state] === turn;
		};
		const tell = (at, missed, offset) => {
			if (offset <= quiet.to && offset >= quiet.from && asked === quiet.isMeant && all[-missed - 2 >> shift] === turn) return -missed - 2;
			const row = missed === UNKNOWN ? take(known, at) : -missed - 2;
			const found = outputs[row >> shift] ?? [];
			if (offset > quiet.to || offset < quiet.from || !areMeant(row >> shift, found)) for (const literal of found) onHit(literal, offset);
			return row;
		};
		let state = 0;
		let i = start;
		for (const last = end - 3; i < last; i += 4) {
			let at = state | classes[bytes[i]];
			state = ~known[at];
			if (state < 0) state = tell(at, state, i + 1);
			at = state | classes[bytes[i + 1]];
			state = ~known[at];
			if (state < 0) state = tell(at, state, i + 2);
			at = state | classes[bytes[i + 2]];
			state = ~known[at];
			if (state < 0) state = tell(at, state, i + 3);
			at = state | classes[bytes[i + 3]];
			state = ~known[at];
			if (state < 0) state = tell(at, state, i + 4);
		}
		for (; i < end; i++) {
			const at = state | classes[bytes[i]];
			state = ~known[at];
			if (state < 0) state = tell(at, state, i + 1);
		}
	} };
}
const NEVER = {
	from: 0,
	to: -1,
	isMeant: () => false
};
const UNKNOWN = -1;
function stepsOf(table) {
	const { firstChild, step, suffix, width } = table;
	const first = new Uint16Array(width);
	for (let child = 1; child < (firstChild[1] ?? 0); child++) first[step[child] ?? 0] = child;
	return (state, byteClass) => {
		for (let from = state; from !== 0; from = suffix[from] ?? 0) {
			const child = childOf(table, from, byteClass);
			if (child !== 0) return child;
		}
		return first[byteClass] ?? 0;
	};
}
function outputsOf({ ends, suffix }, state) {
	const found = [];
	for (let from = state; from !== 0; from = suffix[from] ?? 0) {
		const end = ends[from] ?? 0;
		if (end !== 0) found.push(end - 1);
	}
	return found;
}
// src/detect/secrets/pattern-shape.ts
function hasByte(set, byte) {
	return ((set[byte >>> 5] ?? 0) >>> (byte & 31) & 1) === 1;
}
const MAX_HEAD = 32;
const NOTHING = new Uint32Array(8);
const EMPTY = {
	min: 0,
	max: 0,
	head: [],
	isWhole: true
};
function shapeOf({ source, ignoreCase }) {
	const reader = {
		source,
		at: 0,
		ignoreCase
	};
	const part = readAlternatives(reader);
	if (reader.at !== source.length) throw new Error(`pattern not understood at ${reader.at}: ${source}`);
	return part;
}
function readAlternatives(reader) {
	let part = readSequence(reader);
	while (reader.source[reader.at] === "|") {
		reader.at++;
		part = either(part, readSequence(reader));
	}
	return part;
}
function readSequence(reader) {
	let part = EMPTY;
	while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) part = then(part, repeated(readAtom(reader), readRepeat(reader)));
	return part;
}
function readAtom(reader) {
	const { source } = reader;
	const character = source[reader.at++] ?? "";
	switch (character) {
		case "(": {
			if (source[reader.at] === "?") {
				if (source[reader.at + 1] !== ":") throw new Error(`look-around or named group at ${reader.at}: ${source}`);
				reader.at += 2;
			}
			const part = readAlternatives(reader);
			if (source[reader.at++] !== ")") throw new Error(`group without an end: ${source}`);
			return part;
		}
		case "[": return one(folded$1(readClass(reader), reader.ignoreCase));
		case "\\": return one(folded$1(readEscape(reader), reader.ignoreCase));
		case "^":
		case "$":
		case "*":
		case "+":
		case ".": throw new Error(`\`${character}\` at ${reader.at - 1}: ${source}`);
		default: return one(folded$1(setOf([character.charCodeAt(0)]), reader.ignoreCase));
	}
}
function readRepeat(reader) {
	const { source, at } = reader;
	if (source[at] === "?") {
		reader.at++;
		return {
			least: 0,
			most: 1
		};
	}
	const bounds = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(source.slice(at, at + 12));
	if (bounds === null) return {
		least: 1,
		most: 1
	};
	if (bounds[2] === ",") throw new Error(`repeat without a bound at ${at}: ${source}`);
	reader.at += bounds[0].length;
	return {
		least: Number(bounds[1]),
		most: Number(bounds[3] ?? bounds[1])
	};
}
function readClass(reader) {
	const { source } = reader;
	const isNegated = source[reader.at] === "^";
	if (isNegated) reader.at++;
	let set = new Uint32Array(8);
	while (source[reader.at] !== "]") {
		if (reader.at >= source.length) throw new Error(`class without an end: ${source}`);
		const first = source.charCodeAt(reader.at);
		const from = readClassAtom(reader);
		const isRange = source[reader.at] === "-" && source[reader.at + 1] !== "]";
		set = union(set, isRange ? readRange(reader, first) : from);
	}
	reader.at++;
	return isNegated ? set.map((bits) => ~bits) : set;
}
function readRange(reader, first) {
	const last = reader.source.charCodeAt(reader.at + 1);
	if (Number.isNaN(last) || first === BACKSLASH || last === BACKSLASH) throw new Error(`range at ${reader.at}: ${reader.source}`);
	reader.at += 2;
	return setOf(Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
const BACKSLASH = 92;
function readClassAtom(reader) {
	const character = reader.source[reader.at++] ?? "";
	return character === "\\" ? readEscape(reader) : setOf([character.charCodeAt(0)]);
}
function readEscape(reader) {
	const character = reader.source[reader.at++] ?? "";
	switch (character) {
		case "s": return setOf([
			9,
			10,
			11,
			12,
			13,
			32,
			160
		]);
		case "n": return setOf([10]);
		case "r": return setOf([13]);
		case "t": return setOf([9]);
		default:
			if (/[A-Za-z0-9]/.test(character)) throw new Error(`\`\\${character}\` at ${reader.at - 2}: ${reader.source}`);
			return setOf([character.charCodeAt(0)]);
	}
}
function setOf(codes) {
	const set = new Uint32Array(8);
	for (const code of codes) if (code < 256) set[code >>> 5] = (set[code >>> 5] ?? 0) | 1 << (code & 31);
	return set;
}
function union(a, b) {
	const both = new Uint32Array(8);
	for (let i = 0; i < 8; i++) both[i] = (a[i] ?? 0) | (b[i] ?? 0);
	return both;
}
function folded$1(set, ignoreCase) {
	if (!ignoreCase) return set;
	const letters = ((set[2] ?? 0) | (set[3] ?? 0)) & 134217726;
	const both = set.slice();
	both[2] = (set[2] ?? 0) | letters;
	both[3] = (set[3] ?? 0) | letters;
	return both;
}
function one(set) {
	return {
		min: 1,
		max: 1,
		head: [set],
		isWhole: true
	};
}
function then(first, second) {
	const head = first.isWhole ? [...first.head, ...second.head].slice(0, MAX_HEAD) : first.head;
	const isWhole = first.isWhole && second.isWhole && first.head.length + second.head.length <= MAX_HEAD;
	return {
		min: first.min + second.min,
		max: first.max + second.max,
		head,
		isWhole
	};
}
function repeated(part, { least, most }) {
	if (least === 1 && most === 1) return part;
	let head = [];
	const copies = part.isWhole ? least : Math.min(least, 1);
	for (let i = 0; i < copies && head.length < MAX_HEAD; i++) head = [...head, ...part.head];
	const isWhole = part.isWhole && least === most && part.head.length * least <= MAX_HEAD;
	return {
		min: part.min * least,
		max: part.max * most,
		head: head.slice(0, MAX_HEAD),
		isWhole
	};
}
function either(first, second) {
	const head = Array.from({ length: Math.min(first.head.length, second.head.length) }, (_, i) => union(first.head[i] ?? NOTHING, second.head[i] ?? NOTHING));
	return {
		min: Math.min(first.min, second.min),
		max: Math.max(first.max, second.max),
		head,
		isWhole: first.isWhole && second.isWhole && first.head.length === second.head.length
	};
}
// src/detect/secrets/compiled-rules.ts
function formsOf(literal) {
	return [...new Set([
		"_",
		"-",
		".",
		""
	].map((joint) => literal.replaceAll("_", joint)))];
}
function patternOf(index, rules) {
	const [first] = rules;
	if (first === void 0) throw new Error("a pattern of no rule");
	const { match, pattern, before = 0, group } = first;
	const flags = `${pattern.flags}${group === true ? "d" : ""}`;
	let regex;
	let whole;
	let shape;
	return {
		index,
		match,
		rules,
		before,
		hosts: rules.flatMap(({ context }) => context?.hosts ?? []),
		regex() {
			regex ??= new RegExp(pattern.source, `${flags}y`);
			return regex;
		},
		wholeRegex() {
			whole ??= new RegExp(`^(?:${pattern.source})$`, flags);
			return whole;
		},
		shape() {
			shape ??= shapeOf(pattern);
			return shape;
		}
	};
}
// src/detect/secrets/owner.ts
function contextOf(around, value, known) {
	const assignment = known ?? around.assignmentOf(value);
	const distance = (address) => Math.max(address.start - value.end, value.start - address.end);
	const addresses = around.addressesIn(around.nearby(value)).filter((one) => distance(one) >= 0).sort((a, b) => distance(a) - distance(b));
	const topic = topicOf(wordsOf(assignment?.name ?? ""));
	const ownAddress = addresses.find((address) => {
		const theirs = address.isUrl ? around.assignmentOf(address) : void 0;
		return theirs !== void 0 && topicOf(wordsOf(theirs.name)) === topic;
	});
	return {
		...assignment === void 0 ? {} : { assignment },
		...ownAddress === void 0 ? {} : { ownAddress },
		addresses
	};
}
const BY_ADDRESS = RANK.vendorInContext;
const BY_VARIABLE = BY_ADDRESS + 1;
const BY_NEARBY_ADDRESS = BY_ADDRESS + 2;
const BY_NEARBY_WORD = RANK.vendor + 4;
const NEUTRAL = RANK.vendor + 5;
const FOREIGN = NEUTRAL + 1;
function ownershipOf(rule, context) {
	const { ownAddress, assignment, addresses } = context;
	const { hosts = [] } = rule.context ?? {};
	const mayBeTheirs = rule.match !== "value" || isSecretName(assignment?.name ?? "");
	const isTheirs = ({ host }) => mayBeTheirs && hosts.some((entry) => isHostOf(entry, host));
	if (rule.weigh !== void 0) return assignment !== void 0 && holdsLiteral(rule, assignment.name) ? {
		rank: RANK.assignment,
		by: "variable"
	} : void 0;
	if (rule.isNeutral === true) return {
		rank: NEUTRAL,
		...ownAddress === void 0 ? { by: "shape" } : {
			by: "host",
			host: ownAddress.host
		}
	};
	if (ownAddress !== void 0 && isTheirs(ownAddress)) return {
		rank: BY_ADDRESS,
		by: "host",
		host: ownAddress.host
	};
	const named = assignment === void 0 ? 0 : namedFor(rule, assignment.name);
	if (named > 0) {
		if (rule.nearby !== void 0) return {
			rank: BY_NEARBY_WORD,
			by: "variable",
			named
		};
		return {
			rank: ownAddress !== void 0 && hosts.length > 0 ? FOREIGN : BY_VARIABLE,
			by: "variable",
			named
		};
	}
	const single = hosts.filter((entry) => !entry.includes("*") && !entry.startsWith("."));
	const near = mayBeTheirs ? addresses.find(({ host }) => single.some((entry) => isHostOf(entry, host))) : void 0;
	if (near !== void 0) return {
		rank: BY_NEARBY_ADDRESS,
		by: "host",
		host: near.host
	};
	if (rule.needsContext === true || rule.match === "value") return void 0;
	return {
		rank: rule.isGeneric === true ? RANK.generic : RANK.vendor,
		by: "shape"
	};
}
function isHostOf(entry, host) {
	if (entry.startsWith(".")) return host.endsWith(entry);
	if (!entry.includes("*")) return host.endsWith(entry) && (host.length === entry.length || entry.includes(".") && host.at(-1 - entry.length) === ".");
	const wanted = entry.split(".");
	const labels = host.split(".");
	if (wanted.length === 1 ? labels.length !== 1 : labels.length < wanted.length) return false;
	return wanted.every((label, i) => label === "*" || label === labels[labels.length - wanted.length + i]);
}
function namedFor(rule, name) {
	const variables = namesOf(rule);
	if (variables.length === 0 || rule.match === "value" && !holdsLiteral(rule, name)) return 0;
	const words = wordsOf(name);
	const spaced = ` ${words.join(" ")} `;
	const joined = words.join("");
	return variables.reduce((most, own) => {
		if (joined === own.joined) return Math.max(most, own.joined.length);
		if (rule.nearby !== void 0) return most;
		if (spaced.includes(own.spaced)) return Math.max(most, own.joined.length);
		return rule.match === "token" && own.topic !== void 0 && spaced.includes(own.topic) ? Math.max(most, own.topic.length - 2) : most;
	}, 0);
}
function holdsLiteral(rule, name) {
	let forms = knownForms.get(rule);
	if (forms === void 0) {
		forms = [...new Set(rule.literals.flatMap(formsOf))];
		knownForms.set(rule, forms);
	}
	const lower = name.toLowerCase();
	return forms.some((form) => lower.includes(form));
}
const knownForms = new WeakMap();
const knownNames = new WeakMap();
function namesOf(rule) {
	const known = knownNames.get(rule);
	if (known !== void 0) return known;
	const names = (rule.context?.variables ?? []).map((variable) => {
		const words = wordsOf(variable);
		const topic = topicOf(words);
		const isOwn = /^[a-z0-9]{4,40}$/.test(topic) && !COMMON_TOPICS.has(topic);
		return {
			joined: words.join(""),
			spaced: ` ${words.join(" ")} `,
			...isOwn ? { topic: ` ${topic} ` } : {}
		};
	});
	knownNames.set(rule, names);
	return names;
}
const set$1 = (words) => new Set(words.split(" "));
const KIND_WORDS = set$1("api key keys apikey token secret auth authorization bearer base url uri baseurl apibase host hostname domain endpoint addr address server proxy v1 value");
const COMMON_TOPICS = set$1("chat refresh session access model builtin user admin root initial system webhook");
function topicOf(words) {
	return words.filter((word) => !KIND_WORDS.has(word)).join(" ");
}
// src/detect/secrets/published-default.ts
const publishedDefaultRule = {
	id: "published-default",
	family: "secret",
	severity: "high",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"access-control",
		"application",
		"brute-force"
	]
};
function publishedDetection(published, { path, variable, secret, isFallback, isCommented }) {
	const isStarted = isEnvFileName(path) || isComposeName(path) && !isTemplateName(path);
	const kind = variable === "" ? "unnamed" : isFallback ? "fallback" : isTemplateName(path) ? "template" : "default";
	return {
		ruleId: publishedDefaultRule.id,
		place: {
			path,
			span: secret
		},
		subject: variable,
		secret,
		message: published.pair.length > 0 && kind !== "unnamed" ? `${kind}Pair` : kind,
		...isComposeName(path) && variable !== "" ? { fix: "compose" } : {},
		values: {
			variable,
			product: published.product,
			other: published.pair.slice(0, 3)
		},
		severity: published.severity,
		confidence: published.confidence,
		rank: RANK.publishedDefault,
		...isCommented ? { gateAtMost: "off" } : isFallback || !isStarted ? { gateAtMost: "warn" } : {}
	};
}
const CONFIG_NAME = /\.(?:ya?ml|json[5c]?|toml|ini|cfg|cnf|conf|config|properties|xml|tf|tfvars|hcl|sh|bash|service)(?:\.(?:example|sample|template|dist|default|tmpl|j2))?$/i;
function configuresSomething(path) {
	return isEnvLikeName(path) || isComposeName(path) || isDockerfileName(path) || CONFIG_NAME.test(baseName(path));
}
function publishedDefaultsIn(bytes, spans, path) {
	const found = [];
	for (const { start, end } of spans) {
		let [outer, outermost] = [];
		for (const assignment of assignmentsIn(bytes, start, end, path)) {
			if (assignment.isImplied !== true) [outer, outermost] = [assignment, outer];
			const published = lookUp(bytes, assignment, outer, outermost);
			if (published === void 0) continue;
			const isCommented = standsInComment(bytes, published.secret.start);
			found.push(publishedDetection(published.as, {
				path,
				...published,
				isCommented
			}));
		}
	}
	return found;
}
function isPublishedDefault(bytes, assignment) {
	return lookUp(bytes, assignment, void 0, void 0) !== void 0;
}
const COMMENT_REACH = 400;
function standsInComment(bytes, at) {
	let first = -1;
	for (let i = at - 1; i >= 0 && bytes[i] !== LF$4 && bytes[i] !== CR$2; i--) {
		if (at - i > COMMENT_REACH) return false;
		if (bytes[i] !== SPACE && bytes[i] !== TAB) first = bytes[i] ?? first;
	}
	return first === HASH$1;
}
function lookUp(bytes, assignment, outer, outermost) {
	if (assignment.isImplied === true) return lookUpPassword(bytes, assignment, bytes[assignment.valueEnd] === AT$1 && holds(outer, assignment) ? outer : void 0);
	const { name, valueStart, valueEnd } = assignment;
	const isReference = isReferenced(bytes, assignment);
	if (!isReference && !(bytes[valueStart] === DOLLAR) && !mayBePublished(name, valueEnd - valueStart)) return void 0;
	const text = textOf$1(bytes, valueStart, valueEnd);
	const { value, inner = name } = isReference ? { value: DEFAULT.exec(text)?.[1] } : valueIn(text);
	if (value === void 0 || USER_PART.test(value)) return void 0;
	for (const variable of new Set([
		inner,
		name,
		...isReference && holds(outermost, assignment) ? [outermost.name] : []
	])) {
		const published = publishedDefault(variable, value);
		if (published === void 0) continue;
		const start = valueStart + Buffer.byteLength(text.slice(0, text.lastIndexOf(value)));
		return {
			as: published,
			variable,
			secret: {
				start,
				end: start + Buffer.byteLength(value)
			},
			isFallback: isReference || value !== text
		};
	}
}
function lookUpPassword(bytes, { name, valueStart, valueEnd }, outer) {
	const variable = outer?.name ?? name;
	const url = outer === void 0 ? "" : textOf$1(bytes, outer.valueStart, outer.valueEnd).replace(/^[-=]/, "");
	const published = publishedDefault(variable, textOf$1(bytes, valueStart, valueEnd)) ?? publishedDefault(variable, url);
	if (published === void 0) return void 0;
	return {
		as: published,
		variable,
		secret: {
			start: valueStart,
			end: valueEnd
		},
		isFallback: outer !== void 0 && isReferenced(bytes, outer)
	};
}
const DEFAULT = /^[-=]?["']?([^"'}]{1,300})/;
const BARE_DEFAULT = /^\$\{([A-Za-z_][A-Za-z0-9_]{0,80})-([^{}]{1,300})\}?$/;
function valueIn(text) {
	const [, inner, value] = BARE_DEFAULT.exec(text) ?? [];
	return inner === void 0 ? { value: text } : {
		value,
		inner
	};
}
const USER_PART = /:\/\/[^\s/@:]{0,256}:[^\s/@]{1,600}@/;
const [DOLLAR, OPENING$1, AT$1] = [
	36,
	123,
	64
];
const [TAB, LF$4, CR$2, SPACE, HASH$1] = [
	9,
	10,
	13,
	32,
	35
];
function isReferenced(bytes, { nameStart }) {
	return bytes[nameStart - 1] === OPENING$1 && bytes[nameStart - 2] === DOLLAR;
}
function holds(outer, { nameStart, valueEnd }) {
	return outer !== void 0 && outer.valueStart <= nameStart && outer.valueEnd >= valueEnd;
}
function textOf$1(bytes, start, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
}
// src/detect/secrets/match.ts
function judgeMatch(scene, pattern, match) {
	const { window, around } = scene;
	const assignment = match.assignment ?? around.assignmentOf(pattern.match === "line" ? match.whole : match.secret);
	const text = window.slice(match.secret.start, match.secret.end);
	const whole = window.slice(match.whole.start, match.whole.end);
	const published = isAsked(scene, pattern, text) ? publishedIn(window, text, whole, assignment) : void 0;
	if (published !== void 0) {
		scene.found.push(foundAsPublished(scene, pattern, match.secret, assignment, published));
		return;
	}
	const name = assignment?.name ?? "";
	if (isPublicExample(text) || isShownLogin(scene.path, name, text, whole)) scene.onFiltered("example");
	else if (isPublishedPlaceholder(name, text)) scene.onFiltered("placeholder");
	else judgeOwners(scene, pattern, match, assignment, text, whole);
}
function isAsked({ path }, { rules }, text) {
	return rules.every(({ weigh }) => weigh === void 0) || text.length >= 8 && !configuresSomething(path) && !isLocalePath(path);
}
function publishedIn(window, secret, whole, assignment) {
	const value = assignment !== void 0 && assignment.valueEnd - assignment.valueStart <= 400 ? window.slice(assignment.valueStart, assignment.valueEnd) : secret;
	for (const text of new Set([
		secret,
		whole,
		value
	])) {
		const published = publishedDefault(assignment?.name ?? "", text);
		if (published !== void 0) return published;
	}
}
function foundAsPublished({ bytes, path }, { rules: [rule] }, secret, assignment, published) {
	const isFallback = assignment !== void 0 && isReferenced(bytes, assignment);
	const isCommented = standsInComment(bytes, secret.start);
	const detection = publishedDetection(published, {
		path,
		variable: assignment?.name ?? "",
		secret,
		isFallback,
		isCommented
	});
	const aliases = rule === void 0 ? [] : [rule.id];
	return {
		detection: {
			...detection,
			aliases
		},
		...nameSpan(assignment),
		certainty: 0
	};
}
function judgeOwners(scene, { rules }, { secret }, assignment, text, whole) {
	const context = rules.some((rule) => rule.context !== void 0 || rule.isNeutral === true) ? contextOf(scene.around, secret, assignment) : {
		addresses: [],
		...assignment === void 0 ? {} : { assignment }
	};
	const inBlob = () => liesInBase64(scene.bytes, secret.start, secret.end);
	const given = assignment !== void 0 && rules.some(({ weigh }) => weigh !== void 0) ? givenOf(scene, assignment, text) : void 0;
	let reason;
	let isTold = false;
	for (const rule of rules) {
		const ownership = ownershipOf(rule, context);
		if (ownership === void 0 || !scene.nearby.hasWordOf(rule, secret)) continue;
		if (rule.isGeneric === true && rule.paths?.test(scene.path) === false) continue;
		const prefix = publicPrefix(rule, text);
		const sifted = weighed(rule, given) ?? asShown(rule, scene.path, sift(rule, text, whole, prefix, inBlob), text, whole);
		if ("reason" in sifted) {
			if (reason === void 0 || reason === "no-context") reason = sifted.reason;
			continue;
		}
		isTold = true;
		const { confidence } = sifted;
		const detection = detectionOf(rule, scene.path, {
			secret,
			context,
			ownership,
			prefix,
			confidence
		});
		const { named = 0 } = ownership;
		scene.found.push({
			detection,
			...nameSpan(assignment),
			certainty: CONFIDENCES.indexOf(confidence),
			named
		});
	}
	if (!isTold) scene.onFiltered(reason ?? "no-context");
}
function weighed({ weigh }, given) {
	if (weigh === void 0 || given === void 0) return void 0;
	const weight = weigh(given);
	return weight === "high" || weight === "medium" || weight === "low" ? { confidence: weight } : { reason: weight };
}
function givenOf({ bytes, window, around, path }, assignment, value) {
	const { name, nameStart, quoting, isImplied, valueEnd } = assignment;
	return {
		name,
		value: /^[\x20-\x7e]*$/.test(value) ? value : Buffer.from(value, "latin1").toString("utf8"),
		quoting,
		path,
		isImplied: isImplied === true,
		before: lineBefore(window, nameStart),
		nearby: () => {
			const { start, end } = around.nearby({
				start: nameStart,
				end: valueEnd
			});
			return window.slice(start, end);
		},
		isInDocstring: () => isInDocstring(bytes, path, nameStart),
		isBesideLogin: () => isBesideLogin(window, around, assignment)
	};
}
function isInDocstring(bytes, path, at) {
	if (!isPythonName(path)) return false;
	const spans = docstrings.get(bytes) ?? docstringsIn(bytes);
	docstrings.set(bytes, spans);
	const last = spans[lastStarting(spans, at)];
	return last !== void 0 && last.start <= at && at < last.end;
}
const docstrings = new WeakMap();
const LINE_BEFORE = 200;
function lineBefore(window, at) {
	const from = Math.max(0, at - LINE_BEFORE);
	const text = window.slice(from, at);
	const start = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
	return start > 0 || from === 0 ? text.slice(start) : "";
}
function isBesideLogin(window, around, assignment) {
	const near = around.nearby({
		start: assignment.nameStart,
		end: assignment.valueEnd
	});
	if (/^stringData:/m.test(window.slice(near.start, near.end))) return true;
	return around.assignmentsIn(near).some(({ name, nameStart, valueEnd }) => nameStart >= near.start && valueEnd <= near.end && nameStart !== assignment.nameStart && LOGIN.test(name));
}
const LOGIN = /(?:user|user[_-]?name|login|uid|account|host|host[_-]?name|server|database|db[_-]?name|dbname|port|url|uri|endpoint|driver|adapter|principal|bind[_-]?dn)$/i;
const CONFIDENCES = [
	"high",
	"medium",
	"low"
];
function nameSpan(assignment) {
	return assignment === void 0 ? {} : { name: {
		start: assignment.nameStart,
		end: assignment.nameEnd
	} };
}
function publicPrefix(rule, secret) {
	if (rule.isNeutral === true) return 0;
	if (rule.publicPrefix !== void 0) return secret.startsWith(rule.publicPrefix) ? rule.publicPrefix.length : 0;
	if (rule.match !== "token") return 0;
	const lower = secret.toLowerCase();
	return rule.literals.reduce((longest, literal) => lower.startsWith(literal) ? Math.max(longest, literal.length) : longest, 0);
}
function detectionOf(rule, path, judged) {
	const { secret, ownership, prefix } = judged;
	const variable = judged.context.assignment?.name ?? "";
	const isElsewhere = rule.paths !== void 0 && !rule.paths.test(path);
	const severity = isElsewhere ? mildest(rule.severity, "medium") : raised(rule, ownership);
	const confidence = isElsewhere ? "low" : judged.confidence;
	return {
		ruleId: rule.id,
		place: {
			path,
			span: secret
		},
		subject: variable,
		secret,
		...prefix > 0 ? { publicPrefixBytes: prefix } : {},
		message: rule.isSelfMade === true && isTestPath(path) ? "inTest" : messageOf(rule, variable, ownership),
		values: {
			variable,
			host: ownership.host ?? ""
		},
		...severity === rule.severity ? {} : { severity },
		...confidence === rule.confidence ? {} : { confidence },
		...warnsAtMost(rule, path, confidence) ? { gateAtMost: "warn" } : {},
		rank: ownership.rank
	};
}
function warnsAtMost({ isGeneric, isSelfMade }, path, confidence) {
	if (isSelfMade === true && (isTestPath(path) || isPrinted$1(path))) return true;
	return isGeneric === true && (confidence !== "high" || isShown$1(path));
}
function isPrinted$1(path) {
	return isDocumentation(path) && fileKindOf(path) === "text";
}
function messageOf(rule, variable, { by }) {
	const isToldByContext = rule.needsContext === true || rule.match === "value" || rule.isNeutral === true;
	if (isToldByContext && by === "host") return "byHost";
	if (variable === "") return "default";
	return isToldByContext && by === "variable" ? "byVariable" : "named";
}
function raised(rule, { by }) {
	if (by === "shape" || rule.needsContext === true || rule.isNeutral === true || rule.match === "value") return rule.severity;
	return SEVERITIES[Math.max(0, SEVERITIES.indexOf(rule.severity) - 1)] ?? rule.severity;
}
function mildest(a, b) {
	return compareSeverity(a, b) > 0 ? a : b;
}
// src/detect/secrets/nearby-words.ts
const BLOCK$1 = 4096;
function nearbyWords(rules, bytes, path) {
	const blocks = new Map();
	let inPath;
	const block = (index, at) => {
		const known = blocks.get(at);
		if (known !== void 0) return known;
		const made = readWords(index, bytes, at * BLOCK$1, Math.min(bytes.length, (at + 1) * BLOCK$1));
		blocks.set(at, made);
		return made;
	};
	return { hasWordOf(rule, span) {
		if (rule.nearby === void 0) return true;
		const index = indexOf(rules);
		const words = index.wordsOf.get(rule) ?? [];
		inPath ??= readWords(index, Buffer.from(path), 0, Buffer.byteLength(path));
		const named = inPath;
		if (words.some((word) => named.has(word))) return true;
		const from = span.start - NEARBY_BYTES;
		const to = span.end + NEARBY_BYTES;
		const last = Math.floor((Math.min(bytes.length, to) - 1) / BLOCK$1);
		for (let at = Math.floor(Math.max(0, from) / BLOCK$1); at <= last; at++) {
			const found = block(index, at);
			if (found.size > 0 && words.some((word) => isWithin(found.get(word), from, to))) return true;
		}
		return false;
	} };
}
function wordsInPath(rules, path) {
	return [...readWords(indexOf(rules), Buffer.from(path), 0, Buffer.byteLength(path)).keys()].sort((a, b) => a - b);
}
function isWithin(places, from, to) {
	if (places === void 0) return false;
	return places.first < from ? places.last >= from : places.first < to;
}
function readWords({ automaton, forms, longest }, bytes, start, end) {
	const found = new Map();
	automaton.scan(bytes, start, Math.min(bytes.length, end + longest - 1), (literal, hitEnd) => {
		const { text, words } = forms[literal];
		const first = hitEnd - text.length;
		if (first >= end || !standsAlone(bytes, first, hitEnd)) return;
		for (const word of words) {
			const known = found.get(word);
			if (known === void 0) found.set(word, {
				first,
				last: first
			});
			else {
				known.first = Math.min(known.first, first);
				known.last = Math.max(known.last, first);
			}
		}
	});
	return found;
}
function standsAlone(bytes, start, end) {
	return !joins(bytes[start - 1], bytes[start]) && !joins(bytes[end - 1], bytes[end]);
}
function joins(left, right) {
	return isLetter(left) && isLetter(right) && !(isLower(left) && !isLower(right));
}
function isLetter(byte = 0) {
	return isLower(byte) || byte >= 65 && byte <= 90;
}
function isLower(byte = 0) {
	return byte >= 97 && byte <= 122;
}
const indexes = new WeakMap();
function indexOf(rules) {
	const known = indexes.get(rules);
	if (known !== void 0) return known;
	const asking = rules.patterns().flatMap((pattern) => pattern.rules).filter(({ nearby }) => nearby !== void 0);
	const words = [...new Set(asking.flatMap(({ nearby = [] }) => nearby))];
	const texts = [...new Set(words.flatMap((word) => formsOf(word)))];
	const made = {
		automaton: automatonOf(texts),
		forms: texts.map((text) => ({
			text,
			words: words.flatMap((word, i) => formsOf(word).includes(text) ? [i] : [])
		})),
		longest: Math.max(0, ...texts.map(({ length }) => length)),
		wordsOf: new Map(asking.map((rule) => [rule, (rule.nearby ?? []).map((word) => words.indexOf(word))]))
	};
	indexes.set(rules, made);
	return made;
}
// src/detect/secrets/text-window.ts
const SIZE$1 = 92576;
const SLACK = 1024;
function textWindow(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = 0;
	const window = {
		text: "",
		base: 0,
		cover(from, to) {
			const first = Math.max(0, from);
			const last = Math.min(to, bytes.length);
			if (first >= window.base && last <= end) return;
			window.base = Math.max(0, first - SLACK);
			end = Math.min(bytes.length, Math.max(last, window.base + SIZE$1));
			window.text = buffer.toString("latin1", window.base, end);
		},
		slice(start, to) {
			window.cover(start, to);
			return window.text.slice(start - window.base, to - window.base);
		}
	};
	return window;
}
// src/detect/secrets/judge.ts
function judgeOf(rules, bytes, path, onFiltered, onNamed = ignore$1) {
	const found = [];
	const nearby = nearbyWords(rules, bytes, path);
	const scene = {
		bytes,
		path,
		window: textWindow(bytes),
		around: surroundings(bytes, path),
		nearby,
		onFiltered,
		found
	};
	const progress = {
		matches: new Map(),
		words: new Map(),
		hosted: new Map()
	};
	return {
		found,
		onLogins: (span) => {
			const pattern = rules.patterns().find(takesLogins);
			if (pattern === void 0) return;
			for (const assignment of scene.around.assignmentsIn(span)) if (assignment.isImplied === true && assignment.operator >= span.start - 1 && assignment.operator < span.end) judgeMatchOf(scene, pattern, assignment);
		},
		onStart: (pattern, start) => judgeStart(scene, progress, pattern, start),
		onWord: (pattern, start, end, implies) => {
			const word = {
				start,
				end
			};
			judgeNames(scene, progress, pattern, word, implies, onNamed);
			judgeHosts(scene, progress, pattern, word);
		}
	};
}
function judgeStart(scene, progress, pattern, start) {
	const { match: kind } = pattern;
	if (kind === "token" && !beginsToken(scene.bytes, start)) return;
	const last = progress.matches.get(pattern);
	if (last !== void 0 && start > last.start && start < last.end) return;
	const { window } = scene;
	window.cover(start, start + MATCH_REACH);
	const regex = pattern.regex();
	regex.lastIndex = start - window.base;
	const match = regex.exec(window.text);
	if (match === null) return;
	const end = start + match[0].length;
	if (kind === "token" && !endsToken(scene.bytes, end)) return;
	const whole = {
		start,
		end
	};
	progress.matches.set(pattern, whole);
	if (kind === "block") judgeBlock(scene, progress, pattern, whole);
	else judgeMatch(scene, pattern, {
		secret: groupSpan(match, window.base) ?? whole,
		whole
	});
}
function judgeBlock(scene, progress, pattern, { start, end }) {
	const { window } = scene;
	window.cover(start - BLOCK_REACH_BEFORE, start + BLOCK_REACH);
	const { text, base } = window;
	const block = pattern.rules[0]?.readBlock?.(text, start - base, end - base);
	if (block === void 0) return;
	const whole = {
		start: base + block.start,
		end: base + block.end
	};
	progress.matches.set(pattern, {
		start: Math.min(start, whole.start),
		end: whole.end
	});
	const secret = {
		start: base + block.secretStart,
		end: base + block.secretEnd
	};
	if (secret.start < secret.end) judgeMatch(scene, pattern, {
		secret,
		whole
	});
}
function judgeNames(scene, progress, pattern, word, implies, onNamed) {
	const assignments = scene.around.assignmentsNamed(word, implies);
	if (assignments.length === 0) return;
	const last = progress.words.get(pattern);
	for (const assignment of assignments) {
		if (last !== void 0 && last.start >= assignment.nameStart && last.end <= assignment.nameEnd) continue;
		onNamed(assignment);
		judgeValue(scene, pattern, assignment);
	}
	progress.words.set(pattern, word);
}
function judgeHosts(scene, { hosted }, pattern, word) {
	const { hosts } = pattern;
	if (hosts.length === 0) return;
	const address = scene.around.addressOf(word);
	if (address === void 0 || !hosts.some((entry) => isHostOf(entry, address.host))) return;
	const near = {
		start: address.start - CONTEXT_BYTES - MATCH_REACH,
		end: address.end + CONTEXT_BYTES
	};
	for (const assignment of scene.around.assignmentsIn(near)) {
		if (assignment.operator <= (hosted.get(pattern) ?? -1)) continue;
		hosted.set(pattern, assignment.operator);
		if (isSecretName(assignment.name)) judgeValue(scene, pattern, assignment);
	}
}
function judgeValue(scene, pattern, assignment) {
	const { min, max } = pattern.shape();
	const { valueStart: start, valueEnd: end } = assignment;
	if (end - start < min || end - start > max) return;
	if (assignment.isImplied === true && !isImpliedFor(scene, pattern, assignment)) return;
	judgeMatchOf(scene, pattern, assignment);
}
function judgeMatchOf(scene, pattern, assignment) {
	const { valueStart: start, valueEnd: end } = assignment;
	const match = pattern.wholeRegex().exec(scene.window.slice(start, end));
	if (match === null) return;
	const whole = {
		start,
		end
	};
	judgeMatch(scene, pattern, {
		secret: groupSpan(match, start) ?? whole,
		whole,
		assignment
	});
}
const takesLogins = ({ rules }) => rules.some(({ impliedBy }) => impliedBy !== void 0);
function isImpliedFor({ window }, pattern, { nameStart, nameEnd }) {
	const words = window.slice(nameStart, nameEnd).toLowerCase();
	return pattern.rules.some(({ impliedBy = [] }) => impliedBy.some((word) => words.includes(word)));
}
function groupSpan(match, base) {
	const group = match.indices?.slice(1).find((one) => one !== void 0);
	return group === void 0 ? void 0 : {
		start: base + group[0],
		end: base + group[1]
	};
}
function ignore$1() {}
// src/detect/secrets/merge-found.ts
function mergeFound(found) {
	let kept = [];
	for (const turn of [...new Set(found.map(turnOf))].sort((a, b) => a - b)) {
		const added = [];
		for (const one of found.filter((other) => turnOf(other) === turn).sort(byPlace)) {
			const over = overlapping(kept, startOf(one), endOf(one)) ?? overlapping(added.slice(-1), startOf(one), endOf(one));
			if (over === void 0) added.push({
				...one,
				ids: new Set([one.detection.ruleId])
			});
			for (const id of [one.detection.ruleId, ...one.detection.aliases ?? []]) (over ?? added.at(-1))?.ids.add(id);
		}
		kept = [...kept, ...added].sort(byPlace);
	}
	return kept.map(({ detection, name, ids }) => {
		const aliases = [...ids].filter((id) => id !== detection.ruleId).sort();
		const isNameSecret = name !== void 0 && overlapping(kept, name.start, name.end) !== void 0;
		return {
			...detection,
			...isNameSecret ? unnamed(detection) : {},
			...aliases.length > 0 ? { aliases } : {}
		};
	});
}
const DOUBTFUL = 1e3;
function turnOf({ detection: { rank, confidence } }) {
	return confidence === "low" ? rank + DOUBTFUL : rank;
}
function overlapping(kept, start, end) {
	let low = 0;
	let high = kept.length;
	while (low < high) {
		const middle = low + high >>> 1;
		const one = kept[middle];
		if (one !== void 0 && endOf(one) > start) high = middle;
		else low = middle + 1;
	}
	const first = kept[low];
	return first !== void 0 && startOf(first) < end ? first : void 0;
}
function byPlace(a, b) {
	return startOf(a) - startOf(b) || endOf(b) - endOf(a) || (b.named ?? 0) - (a.named ?? 0) || a.certainty - b.certainty || byId$1(a.detection.ruleId, b.detection.ruleId);
}
function byId$1(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function unnamed({ ruleId, values, message }) {
	return {
		subject: "",
		message: ruleId === "published-default" ? "unnamed" : message === "byHost" ? "byHost" : "default",
		values: {
			...values,
			variable: ""
		}
	};
}
function startOf({ detection }) {
	return detection.place.span.start;
}
function endOf({ detection }) {
	return detection.place.span.end;
}
// src/detect/secrets/place-class.ts
const QUESTIONS = [
	isTestPath,
	isLocalePath,
	isTemplateName,
	isEnvFileName,
	isEnvLikeName,
	isComposeName,
	isDockerfileName,
	isFileOfLogins,
	configuresSomething,
	holdsNoLabels,
	isPipelinePath,
	isPythonName,
	isDocumentation,
	(path) => isTestPath(`${path}/x`),
	(path) => isLocalePath(`${path}/x`),
	(path) => isEnvFileName(`${path}/x`)
];
function classOfPlace(rules, { path, origin }) {
	const paths = pathsOf(rules);
	const bits = (answers) => answers.map(Number).join("");
	return [
		origin === "symlink" ? "link" : "file",
		fileKindOf(path),
		lineGrammarOf(path) ?? "none",
		bits(QUESTIONS.map((question) => question(path))),
		bits(paths.map((regex) => regex.test(path))),
		wordsInPath(rules, path).join(".")
	].join("-");
}
const known$1 = new WeakMap();
function pathsOf(rules) {
	const made = known$1.get(rules) ?? [...new Set(rules.patterns().flatMap((pattern) => pattern.rules.flatMap(({ paths }) => paths ?? [])))];
	known$1.set(rules, made);
	return made;
}
// src/detect/secrets/quiet-words.ts
const BEFORE = tableOf$1("(),;{}[]>!%&*+?|^~#");
const BEHIND = tableOf$1(";}/%^~#\n\r\0");
const [COMMA, UNDERSCORE, ASTERISK] = [
	44,
	95,
	42
];
const METHOD_BEHIND = tableOf$1(".()\"'`]");
const LONG = 256;
const AHEAD$1 = 4096;
function quietWords(bytes, { longest, literal }, mayBeColumn = rowsNear(bytes)) {
	let [from, to, quietFrom, quietTo] = [
		0,
		0,
		0,
		0
	];
	const isWord = (index) => {
		const { starts, implies } = literal(index);
		return starts.length + implies.length === 0;
	};
	const isPlain = (index) => {
		const { starts, implies } = literal(index);
		return implies.length === 0 && starts.every(({ match, before }) => match === "token" && before === 0);
	};
	const part = {
		from: 0,
		to: -1,
		isMeant: isWord
	};
	const isQuiet = (start, end) => {
		if (start >= quietFrom && end <= quietTo) return true;
		if (start >= from && end <= to) return false;
		const least = Math.max(0, start - LONG);
		from = start;
		while (from > least && WORD$1[bytes[from - 1]] === 1) from--;
		const limit = Math.min(bytes.length, start + AHEAD$1);
		to = start;
		while (to < limit && WORD$1[bytes[to]] === 1) to++;
		if (end > to) {
			quietTo = 0;
			return false;
		}
		if (to - from > 2 * LONG) {
			quietFrom = from + MOST_TO_END;
			quietTo = to - MOST_TO_END;
			part.from = quietFrom + longest;
			part.to = quietTo;
			part.isMeant = bytes.subarray(from, to).includes(UNDERSCORE) ? isWord : isPlain;
			if (to === limit) to = quietTo;
		} else {
			const isQuiet = BEFORE[bytes[from - 1] ?? 10] === 1 && isQuietBehind(bytes, to, mayBeColumn);
			quietFrom = from;
			quietTo = isQuiet ? to : 0;
		}
		return start >= quietFrom && end <= quietTo;
	};
	return {
		isQuiet,
		part,
		mayBeColumn
	};
}
function isQuietBehind(bytes, to, mayBeColumn) {
	const stop = bytes[to] ?? 10;
	if (BEHIND[stop] === 1) return true;
	const next = bytes[to + 1];
	if (stop === ASTERISK) return next !== ASTERISK;
	if (stop === 41) return METHOD_BEHIND[next ?? 10] === 0 && !mayBeColumn(to);
	if (stop !== COMMA || mayBeColumn(to)) return false;
	if (next === void 0 || isBlank(next)) return false;
	return STRING_START[next] === 0 || WORD$1[next] === 1 && isItem(bytes, to + 1);
}
function isItem(bytes, start) {
	const stop = bytes[runAfter(bytes, start, WORD$1, LONGEST_ITEM)];
	return stop === COMMA || stop === 59;
}
const LONGEST_ITEM = 24;
// src/detect/secrets/sieve.gen.ts
const SIEVE = "AGFzbQEAAAABUQxgAX8Bf2ABfwF/YAV/f39/fwF/YAV/f39/fwF/YAN/f38AYAN/f38Bf2ACf38Bf2ABfwF/YAN/f38Bf2ABfwF/YAV/f39/fwBgBH9/f38BfwIpAwJqcwZtZW1vcnkCAAACanMEdGFrZQAAAmpzC21heUJlQ29sdW1uAAEDCwoCAwQFBgcICQoLBwkBBXNpZXZlAAoKoAoKSwEBfwJAA0AgAiADTw0BIAEgAi0AAC0AAEECdGohBSAFKAL//5MBIQEgAkEBaiECIAFBAXENACAAIAUgASACIAQQAyEBDAALCyABCy4AIAJFBEAgARAAIQILIAJBAXEEQCACDwsgBARAIAAgAkECayADEAQLIAJBAWsLdQECfyABKAKAgJQBIQMgAwRAAkAgACADQf8AcSACEAUNACADQQd2Qf8AcSACEAYNACADQQ52IAIQBg0ADwsLIABBAnQhACAAKAKABCEEIAAgBEEBajYCgAQgACgCkAQgBEEDdGohBCAEIAI2AgAgBCABNgIECxoAIAFFBEBBAA8LIABBBHQgAiABayACEAhFC08BAn8gAEUEQEEADwsgASAAayECIAJBAWsQB0EQcUUEQEEBDwsgAkECayEDA0AgAxAHQSBxBEBBAQ8LIANBAWshAyADIAJBBmtPDQALQQALCwAgAC0AAC0AgAILsgIBBX8gASAAKAKoBE8gAiAAKAKsBE1xIQcgBwRAQQEPCyABIAAoAqAETyACIAAoAqQETXEEQEEADwsgASEDIAFBgAJrIQUCQANAIAMgBUwNASADQQFrEAdBAXFFDQEgA0EBayEDDAALCyABIQQgAUGAIGohBgJAA0AgBCAGTw0BIAQQB0EBcUUNASAEQQFqIQQMAAsLIAAgAzYCoAQgACAENgKkBCAAIAM2AqgEIABBADYCrAQgAiAESwRAQQAPCyAEIANrQYAESwRAIANB8ABqIQMgBCAGRiEGIARB8ABrIQQgACADNgKoBCAAIAQ2AqwEIAYEQCAAIAQ2AqQECyABIANPIAIgBE1xDwsgA0EBaxAHQQJxRQRAQQAPCyAEEAlFBEBBAA8LIAAgBDYCrARBAQuUAQEDfyAAEAdBBHEEQEEBDwsgAC0AACEBIABBAWohAiABQSlGBEAgAhAHQcAAcQRAQQAPCyAAEAFFDwsgAUEsRwRAQQAPCyACEAdBCHEEQCACQRhqIQMCQANAIAIgA08NASACEAdBAXFFDQEgAkEBaiECDAALCyACLQAAIQEgAUEsRyABQTtHcQRAQQAPCwsgABABRQuQAwENfyABIANqIQUgBSADaiEGIAYgA2ohByABIAJqIQhBACAAIAEgBBALIQpBASAAIAUgBBALIQtBAiAAIAYgBBALIQxBAyAAIAcgBBALIQ0CQANAIAcgCE8NASAKIAEtAAAtAABBAnRqIQ4gCyAFLQAALQAAQQJ0aiEPIAwgBi0AAC0AAEECdGohECANIActAAAtAABBAnRqIREgDigC//+TASEKIA8oAv//kwEhCyAQKAL//5MBIQwgESgC//+TASENIAFBAWohASAFQQFqIQUgBkEBaiEGIAdBAWohByAKIAtxIAwgDXFxQQFxDQAgCkEBcUUEQEEAIA4gCiABQQEQAyEKCyALQQFxRQRAQQEgDyALIAVBARADIQsLIAxBAXFFBEBBAiAQIAwgBkEBEAMhDAsgDUEBcUUEQEEDIBEgDSAHQQEQAyENCwwACwsgAiADQQNsayEJIAMgCWshCUEAIAogASABIAlqQQEQAhpBASALIAUgBSAJakEBEAIaQQIgDCAGIAYgCWpBARACGgtaAQF/IAIgA2shBCAEIAFIBEAgASEECyAAQQR0QQA2AqAEIABBBHRBADYCpAQgAEEEdEEANgKoBCAAQQR0QQA2AqwEIABBAnRBADYCgAQgAEEBIAQgAkEAEAIL";
const [MARKS$1, COUNTS, HITS_AT, ROWS] = [
	256,
	512,
	528,
	2424832
];
const PARTS = 4;
const HITS = 327680;
const CHUNK = 1 << 18;
const HIT_BYTES = CHUNK / PARTS * 8;
const AT = 2048;
const [MORE_BEFORE, MORE_BEHIND] = [1024, 4608];
const PAGE = 65536;
const LF$3 = 10;
const MOST_LENGTH = 127;
const made$1 = new WeakMap();
function sieveOf(rules) {
	const engine = Reflect.get(globalThis, "WebAssembly");
	if (!made$1.has(rules)) made$1.set(rules, makeSieve(rules, isEngine(engine) ? engine : void 0));
	return made$1.get(rules);
}
function isEngine(value) {
	return typeof value === "object" && value !== null && "Instance" in value && "Memory" in value;
}
function makeSieve(rules, engine) {
	if (engine === void 0 || rules.longest > MOST_LENGTH) return void 0;
	try {
		return sieveIn(rules, engine);
	} catch (error) {
		if (error instanceof RangeError || error instanceof engine.CompileError) return void 0;
		throw error;
	}
}
function sieveIn(rules, engine) {
	const table = rules.tree();
	const columns = table.width + 1;
	const initial = Math.ceil((ROWS + 4 * columns * table.suffix.length) / PAGE);
	const memory = new engine.Memory({
		initial,
		maximum: initial
	});
	const [texts, numbers] = [new Uint8Array(memory.buffer), new Int32Array(memory.buffer)];
	const stepOf = stepsOf(table);
	const outputs = [];
	for (let byte = 0; byte < 256; byte++) {
		texts[byte] = (table.classes[byte] ?? 0) + 1;
		texts[MARKS$1 + byte] = marksOf$1(byte);
	}
	for (let part = 0; part < PARTS; part++) numbers[HITS_AT / 4 + part] = HITS + part * HIT_BYTES;
	const take = (at) => {
		const place = (at - 1) / 4;
		const next = stepOf(Math.floor(place / columns), place % columns - 1);
		let found = outputs[next];
		if (found === void 0) {
			found = outputsOf(table, next);
			outputs[next] = found;
			numbers[ROWS / 4 + next * columns] = kindOf$2(rules, found);
		}
		const step = 4 * next * columns + (found.length === 0 ? 1 : 2);
		numbers[ROWS / 4 + place] = step;
		return step;
	};
	let [asked, chunkNow] = [(_end) => false, 0];
	const mayBeColumn = (at) => asked(chunkNow + at - AT) ? 1 : 0;
	const imports = { js: {
		memory,
		take,
		mayBeColumn
	} };
	const { sieve } = new engine.Instance(new engine.Module(Buffer.from(SIEVE, "base64")), imports).exports;
	const lead = rules.longest - 1;
	const tellPart = (part, chunk, onHit) => {
		const first = (HITS + part * HIT_BYTES) / 4;
		const last = first + 2 * (numbers[COUNTS / 4 + part] ?? 0);
		for (let i = first; i < last; i += 2) {
			const end = chunk + (numbers[i] ?? 0) - AT;
			const place = (numbers[i + 1] ?? 0) / 4;
			const kind = numbers[ROWS / 4 + place] ?? 0;
			const isSifted = kind > 0 && kind <= MOST_LENGTH;
			for (const literal of outputs[place / columns] ?? []) onHit(literal, end, isSifted);
		}
	};
	return { scan(bytes, start, end, mayBeColumnOf, onHit) {
		asked = mayBeColumnOf;
		const length = Math.ceil((end - start) / Math.ceil((end - start) / CHUNK));
		for (let chunk = start; chunk < end; chunk += length) {
			const from = Math.max(0, chunk - MORE_BEFORE);
			const to = Math.min(bytes.length, chunk + length + MORE_BEHIND);
			texts.set(bytes.subarray(from, to), AT + from - chunk);
			if (from === 0) texts[AT - chunk - 1] = LF$3;
			if (to === bytes.length) texts[AT + to - chunk] = LF$3;
			chunkNow = chunk;
			const many = Math.min(end - chunk, length);
			sieve(AT - Math.min(lead, chunk - start), AT, many, Math.ceil(many / PARTS), lead);
			for (let part = 0; part < PARTS; part++) tellPart(part, chunk, onHit);
		}
	} };
}
function kindOf$2(rules, found) {
	const literals = found.map(rules.literal);
	const words = literals.filter(({ starts, implies }) => starts.length + implies.length === 0);
	const tokens = literals.filter(({ starts, words: { length } }) => length === 0 && starts.every(({ match, before }) => match === "token" && before === 0));
	if (words.length + tokens.length < literals.length || tokens.length > 2) return 0;
	const [word, token, other] = [
		words[0],
		tokens[0],
		tokens[1]
	].map((literal) => literal?.length ?? 0);
	return (word ?? 0) | (token ?? 0) << 7 | (other ?? 0) << 14;
}
const ESCAPES = tableOf$1("\\%");
function marksOf$1(byte) {
	return [
		WORD$1[byte],
		BEFORE[byte],
		BEHIND[byte],
		isBlank(byte) ? 1 : STRING_START[byte],
		LEFT[byte],
		ESCAPES[byte],
		METHOD_BEHIND[byte]
	].reduce((all, is, bit) => all | (is ?? 0) << bit, 0);
}
// src/detect/secrets/prefilter.ts
const SMALL = 65536;
const PAYS = 1 << 18;
let read = 0;
const literalPrefilter = (rules, bytes, spans, candidates) => {
	if (read < PAYS) for (const { start, end } of spans) read += end - start;
	prefilterWith(read < PAYS ? void 0 : sieveOf(rules), rules, bytes, spans, candidates);
};
function prefilterWith(sieve, rules, bytes, spans, candidates) {
	const { longest } = rules;
	const isSmall = bytes.length < SMALL;
	const tried = new Map();
	const tellBefore = (pattern, hit) => {
		const last = tried.get(pattern) ?? -1;
		for (let start = Math.max(0, hit - pattern.before, last + 1); start <= hit; start++) candidates.onStart(pattern, start);
		tried.set(pattern, Math.max(hit, last));
	};
	const quiet = quietWords(bytes, rules);
	for (const span of spans) {
		const from = Math.max(0, span.start - longest + 1);
		const to = Math.min(bytes.length, span.end + longest - 1);
		const onHit = (index, end, isSifted = false) => {
			const { length, starts, words, implies } = rules.literal(index);
			const hit = end - length;
			if (end <= span.start || hit >= span.end) return;
			for (const pattern of starts) if (pattern.before > 0) tellBefore(pattern, hit);
			else if (isSmall || fits(pattern.shape(), bytes, hit, length)) candidates.onStart(pattern, hit);
			if (words.length === 0 || !isSifted && implies.length === 0 && quiet.isQuiet(hit, end)) return;
			for (const pattern of words) candidates.onWord(pattern, hit, end, implies.includes(pattern));
		};
		if (sieve !== void 0 && to - from >= 1024) sieve.scan(bytes, from, to, quiet.mayBeColumn, onHit);
		else rules.automaton().scan(bytes, from, to, (index, end) => onHit(index, end), quiet.part);
		eachHexRun(bytes, span, (start) => {
			for (const pattern of rules.hexRuns()) tellBefore(pattern, start);
		});
	}
}
function fits({ head }, bytes, start, known) {
	for (let i = known; i < head.length; i++) {
		const byte = bytes[start + i];
		if (byte === void 0 || !hasByte(head[i], byte)) return false;
	}
	return true;
}
const HEX_RUN = 32;
const ESCAPE_DIGITS = 4;
const HEX = new Uint8Array(256);
for (const character of "0123456789abcdefABCDEF") HEX[character.charCodeAt(0)] = 1;
function eachHexRun(bytes, span, onRun) {
	const limit = Math.min(bytes.length, span.end + HEX_RUN - 1);
	let at = Math.max(0, span.start - HEX_RUN + 1);
	at += (HEX_RUN - at % HEX_RUN) % HEX_RUN;
	if (span.start < HEX_RUN) at = 0;
	while (at < limit) {
		if (HEX[bytes[at]] === 0) {
			at += HEX_RUN;
			continue;
		}
		let start = at;
		while (start > 0 && at - start < HEX_RUN && HEX[bytes[start - 1]] === 1) start--;
		let end = at + 1;
		while (end < bytes.length && HEX[bytes[end]] === 1) end++;
		if (at - start < HEX_RUN && start < span.end) for (let first = start; first <= start + ESCAPE_DIGITS && end - first >= HEX_RUN; first++) onRun(first);
		at = end + (HEX_RUN - end % HEX_RUN) % HEX_RUN;
	}
}
// src/detect/secrets/compiled.gen.ts
const LITERALS = "IxxZAAEAMABAAFYAagB7AH8AkQCaAKsAtwC4ALkAyQDKAMsA0ADSANYA4gDjAPAA+gAJAQwBGAEnASoBKwE3AUABSgFSAV4BbgFwAXYBdwF9AX8BgQGGAYcBjAGUAZcBmAGZAZoBnQGnAbEBsgG0AbUBtgG3AbgBugG7AbwBvQG+Ab8BwAHUAdkB3gHgAeIB5AHpAe8B8AHyAfMB9gH4Af0B/wEDAgcCCgINAhECFAIVAhYCHgIiAigCLAIuAj8CQAJDAkgCTAJTAlYCWAJbAmACYgJkAmUCZgJuAm8CdAJ1AncCeQJ7An8CgAKBAoUChgKJAowCjQKPApACkQKSApMClAKYAqICrAK2ArcCuAK8AsACwQLDAsUCxgLHAsgCyQLNAtAC1ALVAtYC2QLeAuAC4QLjAuUC5wLpAuoC7ALtAu4C9gL5AvoC/QL+AgwDDwMQAxEDFAMVAxYDHAMdAx4DHwMgAyEDIwMkAyYDKAMpAyoDNAM9Az4DPwNAA0EDQgNDA0QDSANKA0sDTQNPA1ADUgNTA1QDVQNWA1cDXQNeA18DYANhA2IDcgNzA3QDdQN3A3gDegN7A3wDfgOEA4YDiAOJA4oDjgOPA5ADkQOXA5wDnQOeA6EDogOmA6oDqwOsA60DrgOvA7ADtAO1A7gDuQO6A70DwQPEA8oD0APRA9ID0wPXA9kD3QPeA98D4APhA+ID4wPkA+YD5wPoA+wD7QMHBAgECQQMBBAEFgQYBBwEHQQnBDIEPARGBEgESwRMBFAEUgRXBFoEWwRcBF4EXwRgBGEEYgRjBGQEZQRnBGgEaQRqBGsEbQRvBHMEdAR1BHcEfASGBIgEigSLBIwEjwSQBJMElASVBJgEmQSfBKYEqASpBKoEqwSsBK0ErgSvBLQEtgS3BLkEwgTDBMYExwTIBMkEygTNBM4EzwTQBNEE1ATWBNkE2gTbBNwE3gTfBOAE4gTjBOUE5gTnBOgE6QTqBO0E7gTvBPAE8gTzBPQE9gT3BPgE/AT+BAIFAwUEBQUFBgUIBQwFDQUOBQ8FEAURBRUFGQUaBRsFHQUiBSMFJgUnBSkFKgUrBSwFLQUuBS8FMAUxBTIFMwU0BTQFNAU0BTQFNAU0BTQFNAU0BTQFNAU0BTQFNAU0BTQFNAU0BTQFNAU1BTYFOgU6BT0FQAVBBUIFQgVCBUMFSAVJBUoFTgVYBV8FYAVgBWAFYAVgBWAFYAVgBWAFYAVgBWAFYAVgBWAFYAVgBWEFYgVkBWQFZgVnBWkFaQVqBWsFbAVtBW8FcAVxBXMFeAV5BXkFewV8BX0FjwWRBZMFlAWVBZYFmAWYBZkFmgWbBZwFnQWeBZ4FoAWhBaIFowWlBasFrAWsBa0FrgWvBa8FrwWwBbEFsgWzBbQFtQW3BbgFuQW6BbsFvAW9Bb4FvwXABcMFxAXFBcYFxwXIBcoFywXMBc0F0wXUBdYF1gXYBdgF2QXaBdsF3AXdBd0F3gXfBeAF4wXkBegF6AXoBegF6AXoBegF6AXoBegF6AXoBegF6AXoBegF6QXqBewF7QXuBe8F8AXxBfIF8wX0BfUF9gX2BfcF+AX5BfwF/QX+Bf4F/wUABgEGAwYEBgUGBgYGBgYGBgYJBgoGCwYMBg0GEQYSBhQGFQYWBhYGFwYYBhkGGgYaBhsGHAYdBiEGIgYkBiUGJgYnBigGKQYpBioGKwYrBiwGLQYuBi8GMAYxBjIGNAY1BjYGNwY4BjkGOgY7BjwGPwZABkEGQgZDBkQGSQZMBk0GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZOBk4GTgZPBlAGUgZTBlQGVQZWBlcGWAZYBlkGWQZaBlsGXAZdBl0GXQZeBl8GYAZhBmIGYwZkBmUGZgZnBmgGaQZqBmsGbAZtBm4GcwZ0BnUGdwZ4BnkGegZ7Bn0GfgZ/BoAGgQaCBoMGhQaGBoYGhgaHBogGiQaMBo0GjgaQBpIGlAaVBpUGlgaXBpgGmQaaBpsGmwacBp0GngagBqQGpQamBqcGqAapBqoGqwasBq0GsAaxBrIGswa0BrUGtwa4BrkGuga7BrwGvQa+BsAGwQbEBsUGxgbHBsgGyAbJBsoGywbMBs0GzgbPBtAG0AbQBtAG0AbQBtAG0AbQBtAG0QbRBtEG0QbRBtEG0QbRBtEG0QbSBtYG1gbXBtcG1wbXBtgG2gbbBt4G3wbgBuAG4QbiBuMG5QbmBugG6QbqBusG6wbrBuwG7QbvBvAG8QbyBvMG9Ab6BvsG/Ab9Bv0G/Qb9Bv0G/Qb9Bv0G/Qb9Bv0G/Qb9Bv0G/Qb9Bv0G/gb+Bv8GAAcBBwIHAwcEBwUHDgcQBxEHEgcTBxQHFQcWBxcHGAcZBxoHGwcbBxwHHQceBx4HHgcfByAHIQciByMHJAclByYHJwcoBykHKgcrBywHLQctBy4HLwcwBzIHMwc0BzUHNgc3BzgHOQc6BzsHPAc9B0IHQgdDB0QHRQdGB0cHSAdJB0oHTgdPB1AHUQdVB1kHWgdbB1wHXQdeB18HYAdhB2IHYwdkB2UHZgdnB2kHawdtB24HbwdwB3EHdQd2B3YHdgd2B3cHeAd5B30Hfgd/B4AHgQeCB4MHgweEB4QHhQeFB4YHhweIB4kHigeLB4wHjAeMB4wHjAeMB4wHjAeMB4wHjAeMB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB44HjgePB5AHkQeSB5MHlAeVB5cHmQebB5wHnQeeB58HoAehB6IHowekB6UHpQelB6UHpQelB6UHpQelB6UHpQelB6UHpQelB6UHpQelB6UHpQelB6YHpgemB6YHpgemB6YHpgemB6YHpgemB6YHpgemB6YHpgemB6YHpgemB6cHqAepB6oHrgevB68HsAexB7IHswe0B7UHtge3B7gHuQe7B7wHvQe9B74Hvwe/B8AHwQfCB8MHxAfGB8YHxwfHB8sHywfLB8wHzgfPB9AH0QfSB9MH1AfVB9YH2wfeB98H4AfhB+IH4wfkB+YH5wfoB+oH7AfuB/AH8QfyB/MH9Af1B/YH9wf4B/kH+gf7B/wH/gf/BwAIAAgBCAIIAggFCAgICggMCA4IDwgQCBEIEggVCBgIGwgcCB0IHggfCCAIIQgiCCMIJQgmCCYIJwgpCCoIKwgsCC0ILggwCDEIMggzCDQINQg3CDkIOQg6CDsIPAg9CD4IPgg/CEAIQQhCCEMIQwhECEUIRghHCEgISghLCEwITQhOCFAIUghTCFQIVQhYCFkIWwhcCF0IYAhgCGAIYQhhCGEIYghjCGQIZghnCGgIaQhqCGsIbAhsCGwIbAhtCG4IbghvCHAIcQhxCHIIcwh0CHUIdgh3CHgIeQh6CHsIewh8CH0Ifgh+CH4IfwiACIEIggiDCIQIhQiGCIcIiAiICIkIiwiOCI8IkAiRCJIIkwiUCJUIlgiYCJoInAidCJ4InwigCKEIogijCKQIpQimCKcIqQiqCKwIrQiuCK8IsAi3CLcIuAi5CLoIuwi8CL0IvQi9CL0IvQi9CL0Ivgi+CMIIxAjGCMgIyQjKCMsIzAjNCM4IzwjQCNMI1AjXCNgI2wjcCN0I3gjfCOAI4QjiCOMI5AjlCOYI5wjoCOkI6QjqCOsI6wjrCOwI7QjuCO4I7wjwCPAI8QjyCPMI9Aj1CPYI9wj4CPkI+gj7CPsI/Aj8CP0I/gj+CP4I/gj+CP4I/gj+CP4I/gj+CP4I/gj+CP4I/gj+CP8IAAkBCQIJBAkFCQkJCgkLCQwJDQkNCQ4JDwkRCRIJEwkUCRUJFQkVCRUJFgkXCRwJHgkgCSIJIwkkCSUJJQkmCSYJJwkoCSkJKgkrCSsJLAktCS0JLgkvCTAJMQkyCTMJNAk1CTYJNwk4CTkJOQk5CToJOwk8CT0JPgk/CUAJQQlDCUgJSQlKCUsJTAlMCU0JTQlNCU0JTQlNCU0JTglPCU8JUAlQCVEJUglSCVIJUglSCVIJUwlVCVUJVglXCVgJWQlZCVoJWglbCVsJXAldCV4JXwlgCWEJYgljCWYJZwloCWkJaQlzCXQJdQl4CXkJeQl5CXkJeQl6CXsJfAl9CX4JfwmACYEJgQmECYUJhgmHCYkJigmLCY0JjgmPCZAJkQmSCZMJlAmUCZUJlgmXCZgJmQmbCZsJnAmcCZ0JngmeCZ4JngmfCaAJoQmiCaIJpgmnCagJqQmqCasJrAmtCbEJsgmzCbQJtQm2CbYJtgm2CbYJtgm5CboJuwm8Cb0JvwnACcEJwgnCCcMJyAnJCckJyQnKCcsJzAnNCc0JzQnOCc8J0AnRCdIJ0wnUCdUJ1gnXCdgJ2AnaCdsJ2wncCd4J3wngCeEJ5QnnCegJ6QnqCesJ6wnsCe0J7wnwCfEJ8gnzCfMJ9An0CfUJ9gn2CfYJ+An5CfoJ+wn8CfwJ/Qn/CQAKAgoDCgUKBgoHCggKCQoKCgoKCgoLCgsKDAoNChQKFQoWChcKGAoZChoKGwocCh0KHgofCiAKIQolCiYKJgonCigKKQoqCisKLAotCi4KLwovCjAKMQoyCjMKNAo1CjYKNwo4CjkKOgo6CjoKOwo7CjwKPQo+Cj8KQApBCkEKQgpCCkMKRApECkQKRQpGCkcKSApJCkoKSwpMCk0KTQpOCk8KUApRClIKUwpTClQKVQpWClcKWApZCloKWgpbClwKXQpeCl8KYApjCmYKaQpqCmsKbAptCm4KbwpwCnEKcgpzCnQKdQp2CngKeQp6CnsKfAp9Cn4KgAqBCoIKgwqDCoQKhQqGCocKiAqJCooKiwqMCo0KjgqPCpAKkQqRCpIKkwqUCpUKlgqXCpgKmQqZCpkKmQqZCpkKmQqZCpkKmgqaCpsKnAqdCp4KnwqgCqEKogqjCqQKpQqlCqYKpwqoCqkKqgqrCqwKrQquCq8KrwqwCrAKsQqyCrMKtAq1CrYKtwq4CrkKugq7CrwKvQq+Cr8KwArBCsIKwwrDCscKyArICskKygrLCssKzArNCs4KzwrQCtEK0grTCtQK1grWCtcK2ArbCtwK3QreCuEK4grkCuUK5grnCugK6wrsCuwK7ArsCu0K7grvCvAK8gr0CvUK9gr3CvgK+Qr6CvoK+gr6CvsK/Ar9Cv0K/gr/CgALAQsCCwMLBAsFCwYLBwsICwkLCgsLCwwLDQsNCw4LDwsQCxELEgsTCxQLFQsWCxcLGAsZCxkLGQsZCxkLGQsZCxkLGgsaCxsLHAsdCx4LHwsgCyALIAshCyILIwskCyULJgsnCygLKAspCyoLKgsqCysLKwssCywLLQsuCzALMgs0CzULNgs3CzgLOgs7CzsLOws7CzsLOws8Cz0LPgtAC0ELQgtDC0QLRQtGC0cLSAtJC0oLSwtMC00LTgtOC04LTwtQC1QLVQtWC1cLWAtZC1oLWwtbC1sLWwtbC1sLWwtcC10LXgtfC2ALYQtiC2MLZAtlC2YLZwtoC2kLagtrC2wLbQtuC28LcAtxC3ILcwt0C3QLdQt3C3gLeQt6C3sLfAt9C34LgwuEC4ULhguHC4gLiQuKC4sLjAuNC44LjwuQC5ALkQuSC5MLlAuVC5YLlwuZC5kLmgubC5wLnQudC54LnwukC6ULpgunC6gLqQupC6kLqgurC6wLrAusC6wLrQuuC64LrwuwC7ALsAuwC7ELsguzC7QLtQu3C7gLuQu6C7oLugu6C7sLvAu9C74LvwvAC8ELwgvDC8QLxQvGC8YLxgvGC8cLyQvJC8oLywvMC80LzgvSC9ML1AvUC9UL2gvbC9wL3AvcC9wL3QveC98L4AvhC+IL4wvjC+QL5QvmC+cL6AvpC+oL6wvsC+0L7gvvC/AL8AvxC/IL8wv1C/cL+Av5C/oL+wv8C/0L/gv/CwAMAQwCDAMMBAwFDAYMBwwIDAkMCgwLDA8MEAwRDBIMEwwUDBUMFgwXDBgMGQwaDBsMHAwdDB4MHwwgDCEMIgwjDCQMJQwmDCcMKAwpDCoMKwwsDC0MLgwvDDAMMQwyDDMMNAw1DDYMNww4DDkMOgw7DDwMPQw+DD4MPwxADEEMQgxCDEMMRAxFDEYMRwxIDEkMSgxLDEsMTAxNDE4MTwxQDFEMUgxTDFQMVQxWDFcMVwxYDFkMWgxbDFwMXQxeDF8MYAxhDGIMYwxkDGUMZgxnDGgMaQxqDGsMbAxtDG4MbwxwDHEMcgxzDHQMdAx4DHoMewx8DH0Mfgx/DIAMgQyCDIIMgwyEDIUMhgyLDIwMjQyODI8MkAyRDJIMkgyTDJQMlQyXDJgMmQyaDJsMmwycDJ0MngyfDKAMoQyiDKMMpAylDKYMpwyoDKgMqQyqDKsMrAyxDLEMsgyyDLMMtAy1DLYMtgy2DLYMtwy7DLwMvQzADMMMxgzHDMcMyAzJDMoMywzMDM0MzQzNDM0MzgzPDNAM0QzSDNMM1AzWDNcM2AzZDNoM2wzcDN0M3gzfDN8M4AzhDOIM4wzkDOUM5gznDOgM6QzpDOoM6wzsDO0M7gzvDPAM8AzwDPEM8QzxDPIM8wz0DPUM9gz3DPgM/Az9DP4M/wz/DAANAQ0CDQQNBQ0GDQcNCA0JDQoNCw0LDQwNDQ0ODQ8NEA0RDRENEg0SDRMNFQ0XDRkNGg0bDRsNHA0dDR0NHg0fDSUNJg0mDScNKA0oDSkNKg0rDSsNLA0tDS0NLg0vDTANMQ0yDTMNNA01DTcNOA04DTkNOg07DTwNPQ1BDUENQg1CDUINRg1HDUgNSQ1KDUsNTA1NDU0NTQ1NDU0NTg1PDVANUQ1SDVMNVA1VDVYNVw1YDVgNWQ1aDVsNXA1dDV4NXw1gDWENYg1jDWQNZQ1mDWcNaA1pDWoNaw1sDW0Nbg1uDW8NcA1xDXINcw10DXUNdg13DXgNeQ15DXoNew18DX0NfQ1+DX4Nfw2ADYENgQ2BDYINgw2EDYUNhg2HDYgNiQ2KDYoNiw2MDY0Njg2PDY8Njw2PDY8Njw2QDZANkQ2VDZYNmg2bDZ8NoA2hDaINog2jDaQNpA2lDaYNpw2oDakNqQ2qDasNrA2tDa4Nrw2wDbENsg2zDbQNtQ22DbcNtw24DbgNuQ26DbsNvA28Db0Nvg2+Db4Nvg2+Db4Nvg2+Db8Nvw2/Db8NwA3BDcINww3EDcQNxQ3FDcUNxQ3FDcYNxg3HDccNyA3JDcoNyw3MDc0NzQ3ODc8N0A3RDdIN0w3UDdUN1g3XDdgN2A3ZDdoN2w3cDd0N3Q3eDd8N4A3hDeUN5g3nDegN6Q3qDesN6w3sDe0N7g3vDfAN8Q3yDfMN9A31DfYN9w34DfkN+g37DfwN/Q3+Df8NAA4BDgIOBA4FDgcOCA4KDgoOCg4KDgoOCw4MDg4ODw4QDhEOEQ4RDhIOEw4UDhUOFg4XDhgOGQ4aDhoOGg4aDhsOHA4dDh4OHw4gDiEOIQ4iDiMOJA4lDiUOJg4nDigOKQ4qDisOLA4tDi4OLw4wDjEOMg4zDjQONQ42DjcOOA44DjkOOg46DjoOOw48Dj0OPg4/DkAOQQ5CDkMOQw5DDkMOQw5DDkQORQ5HDkgOSQ5KDkoOSg5KDkoOSg5KDksOTA5NDk4OTw5QDlEOUg5TDlQOVQ5WDlcOWA5YDlgOWQ5aDlsOWw5bDlwOXA5dDl4OXw5gDmEOYg5iDmMOZA5kDmUOZg5nDmgOaA5pDmoOaw5sDm0Obg5vDm8OcA5xDnIOcw50DnUOdQ52DncOdw54DnkOeg57DnwOfQ5+Dn8OgA6BDoIOgw6DDoQOhA6EDoUOhg6HDogOiQ6KDosOjA6NDo8OkA6UDpUOlg6XDpgOmQ6aDpsOnA6dDp4Onw6gDqEOog6lDqYOpw6oDqkOqg6rDqwOrQ6uDq8OsA6xDrIOsw60DrUOtg63DrgOuQ66DrsOvA69Dr4Ovw7ADsEOwg7IDskOyg7LDssOzA7MDswOzQ7NDs4Ozw7QDtEO0Q7SDtMO1A7XDtcO2A7ZDtoO2w7cDt0O3g7eDt8O4A7hDuIO4w7kDuUO5g7nDugO6Q7qDusO7A7tDu4O7w7wDvEO8g7zDvQO9Q72DvcO+A75DvoO+w78Dv0O/g7/DgAPAQ8BDwEPAg8DDwMPAw8EDwQPBQ8GDwcPCA8JDwoPCw8MDw0PDg8PDxAPEQ8SDxMPFA8VDxYPFw8YDxgPGQ8aDxsPHA8dDx4PHw8gDyEPIg8jDyQPJQ8mDycPKA8pDyoPKw8sDy0PLg8uDy8PMA8xDzIPMw80DzUPNg82DzcPOA84DzgPOQ85DzkPOg87DzwPPQ8+Dz8PQA9BD0EPQQ9CD0IPQw9ED0UPRg9HD0gPSA9ID0kPSQ9KD0sPSw9LD0sPSw9MD00PTg9UD1UPVg9XD10PXg9eD18PYA9hD2IPYw9kD2UPZg9mD2cPaA9pD2sPbA9sD20Pbg9vD3APcQ9yD3IPcw90D3UPdg93D3gPeA95D3oPew98D30Pfg9/D4APgQ+CD4MPhA+FD4YPhw+ID4kPig+LD4wPjQ+OD48PkA+RD5IPkw+UD5UPlg+XD5gPmQ+aD5sPnA+dD54Pnw+gD6EPog+jD6QPqA+pD6oPqw+sD60Prg+0D7UPtg+3D7gPuA+4D7gPuQ+7D70Pvw/AD8EPwg/DD8MPxA/FD8YPxw/ID8kPyg/LD8wPzQ/OD88P0A/RD9IP0w/UD9UP1g/XD9cP2A/ZD9kP2g/bD9wP3Q/eD+AP4g/kD+YP5w/nD+cP5w/nD+gP6Q/pD+oP6w/rD+wP7Q/yD/MP9A/1D/YP9w/4D/gP+A/4D/kP+g/7D/wP/Q/+D/8PABABEAIQAxAEEAUQBhAHEAgQCRAPEBAQEBAREBIQExAUEBQQFRAWEBcQGBAZEBoQGhAaEBsQHxAgECEQIhAjECQQJRAmECcQKBApECoQKxAsEC0QLRAuEC8QMBAxEDIQNBA1EDYQNxA4EDgQOBA4EDkQOhA7EDwQPRA9ED0QPRA+ED8QQBBBEEIQQxBEEEQQRBBFEEYQRxBIEEkQShBLEEwQTRBOEE8QTxBQEFEQUhBTEFQQVBBUEFQQVRBVEFUQVhBWEFYQVxBYEFkQWhBaEFsQXBBdEF4QXxBgEGEQYhBjEGkQahBrEGwQbRBtEG4QbxBwEHEQchBzEHQQdRB2EHcQeBB5EHoQexB8EHwQfRB+EH8QgBCAEIAQgBCBEIIQgxCEEIUQhhCGEIcQiBCJEIoQixCLEIsQixCMEI0QjhCPEJAQkRCSEJMQlBCVEJYQlxCYEJkQmhCbEJsQnBCgEKAQoRCiEKMQpBClEKYQpxCoEKkQqhCrEKwQrRCuEK8QsBCxELIQshCzELQQtRC2ELcQuBC5ELoQuxC7ELsQuxC7ELwQvBC8ELwQvBC9EL0QvRC9EL4QwhDDEMQQxRDFEMYQxxDIEMkQyRDKEMsQzBDNEM4QzxDQENEQ0hDTENQQ1RDWENcQ2BDZENkQ2RDaENsQ3BDdEN4Q3xDgEOEQ4hDjEOQQ5RDlEOYQ5xDoEOkQ6hDrEOwQ7RDtEO0Q7RDtEO0Q7RDtEO0Q7RDtEO0Q7RDtEO0Q7hDvEO8Q8BDxEPIQ8xD0EPUQ9hD3EPgQ+BD5EPkQ+hD7EPwQ/RD+EP4Q/xAAEQERARECEQMRBBEEEQURBhEHEQgRCREKEQsRDBENEQ4RDhEOEQ4RDhEOEQ8RDxEQEREREhEUERURFREWERYRFhEXERcRFxEXERgRGREaERsRHBEcER0RHhEfESARIREiESMRJBEkESURJhEmESYRJhEnEScRKBEpESkRKhEqESoRKxEsES0RLhEvETARMREyETMRNBE0ETQRNBE0ETURNhE8ETwRPRE9ET0RPhE+ET8RPxE/EUARQBFAEUERQRFCEUMRRBFEEUURRhFGEUcRRxFIEUkRShFKEUsRTBFNEU4RTxFQEVERUhFTEVQRVRFWEVcRWBFZEVoRWxFcEV0RXhFfEWARYRFiEWYRZxFoEWkRahFrEWwRbRFuEW8RcBFxEXERchFzEXQRdRF2EXcRdxF3EXgReBF5EX0RfhF+EYARghGEEYURhhGHEYgRjBGNEY4RjhGOEY8RkBGQEZARkRGREZIRkxGTEZQRlRGWEZcRmBGYEZkRmhGbEZwRnRGeEZ8RoBGhEaIRoxGkEaQRpRGmEacRqBGpEaoRqxGsEa0RrhGvEbARsRGxEbERshGyEbIRshGyEbIRshGyEbMRsxGzEbMRsxGzEbMRsxGzEbMRsxGzEbMRtBG0EbURthG3EbgRuRG6EboRuxG8Eb0RvhG/EcARwRHCEcMRxBHFEcYRxxHIEckRyhHLEcwRzRHOEc8RzxHQEdER0hHTEdYR1hHXEdgR2RHaEdoR2xHcEd0R3hHeEd8R4BHgEeAR4BHhEeUR5hHnEegR6BHpEekR6RHqEe8R8RHxEfMR9RH2EfcR+BH5EfoR+hH7Ef0R/hH/EQASBBIFEgYSBxIIEgkSChILEgsSCxIMEg0SDhIPEhASEBIQEhESERIREhESERISEhISExITEhQSFBIVEhYSFxIXEhcSFxIYEhkSGhIbEhwSHRIeEh8SIBIhEiISIhIjEiQSJRImEicSKBIpEioSKxIsEi0SLhIvEjASMBIxEjISMxI0EjQSNRI1EjYSNxI3EjgSORI6EjsSPBI9Ej4SPxJAEkESRBJJEkoSTBJNEk4STxJPElASURJSElMSVBJVElYSVxJYElkSWhJaEloSWhJbEl0SXhJfEmASYRJhEmISYxJkEmUSZhJnEmgSaRJqEmsSbBJtEm0SbhJuEm8ScxJ0EnUSdxJ4EnoSexJ9En4SfxKAEoESghKDEoQShRKGEocSiBKJEooSixKMEo0SjhKPEpASkRKREpISkxKUEpQSlBKVEpYSlxKYEpkSnhKfEqASoRKiEqMSpBKnEqoSrRKuEq4SrxKwErASsBKwErASsRKyErMStBK1ErUStRK2ErcSuBK5ErkSuhK7ErsSvBK9Er4SvxLAEsESwhLDEsQSxRLHEsgSyRLKEssSzBLNEs4SzhLPEs8SzxLQEtES0hLTEtQS1RLWEtYS1xLXEtcS1xLYEtkS2hLbEtwS3BLdEt4S3xLgEuES4hLiEuIS4hLjEuQS5RLlEuYS5xLoEukS6RLqEusS7BLtEu4S7xLyEvUS+RL6EvsS/BL9Ev4S/xIAEwETAhMDEwQTBRMGEwcTCBMJEwoTCxMMEw0TDhMPExATFBMVExYTFxMYExkTGhMeEx8THxMfEyATJBMlEyUTJhMnEygTKRMqEysTLBMtEy4TLhMvEzATMRMyEzITNhM3EzgTORM6EzoTOxM8Ez0TPhM/E0ATQRNCE0MTRBNFE0YTRxNIE0gTSRNJE0oTSxNME00TThNPE1ATURNSE1MTUxNTE1QTVRNWE1cTVxNXE1cTWBNZE1oTWxNcE10TXhNfE2ATYRNiE2MTZBNlE2YTZxNoE2gTaBNoE2gTaRNqE2sTbBNtE24TbxNwE3ATcBNwE3ETchNzE3MTcxNzE3MTcxN0E3UTdhN3E3gTfBN9E34TfhN+E34TfhN/E38TgBOBE4ETghODE4QThROFE4UThhOHE4gTiROKE4sTjBOME40TjRONE44TjxOQE5ETkhOTE5MTlBOUE5UTlROVE5UTlhOXE5gTmROaE5sTnBOcE50TnhOeE54TnxOfE6AToROhE6IToxOkE6UTpROlE6YTpxOnE6oTrROwE7ETshOzE7QTtRO2E7cTuBO5E70TvRO9E74TvhO/E8ETwhPDE8QTxRPGE8cTyBPJE8oTzhPPE9AT0RPSE9MT0xPTE9MT1BPVE9YT1xPXE9gT2BPZE9oT2xPcE90T3hPfE+AT4BPhE+IT4xPkE+UT6RPqE+sT7BPtE+4T7hPvE+8T8BPxE/IT8xP0E/UT9hP3E/gT+RP6E/sT/BP9E/4TABQBFAIUAxQDFAQUBBQFFAUUBhQHFAcUCBQJFAoUCxQMFA0UDhQOFA8UEBQRFBIUExQUFBUUFhQXFBgUGBQZFBoUGxQcFBwUHBQdFB4UHxQfFCAUIBQhFCIUIxQkFCUUJhQnFCgUKRQqFCsULBQtFC4ULxQwFDEUMhQzFDQUNRQ2FDcUOBQ5FDoUOxQ8FD0UPhQ/FEAUQhREFEUURhRHFEgUSRRJFEkUSRRKFEsUTBRMFE0UThRQFFEUUhRTFFQUVRRWFFgUWhRcFF0UXhRfFGAUYRRiFGMUZBRlFGYUZxRoFGkUaRRqFGsUbBRtFG4UcBRxFHIUcxR0FHUUdhR3FHgUeRR6FHoUehR7FHwUfRR9FH0UfRR9FH4UfhR+FH8UgBSBFIIUgxSEFIUUhhSHFIcUiBSJFIoUixSLFIwUjRSOFI8UkBSQFJEUkhSTFJQUlRSVFJUUlhSXFJgUmRSaFJsUnBSdFJ4UnxSfFJ8UoBShFKIUoxSkFKUUphSnFKgUqRSqFKsUrBStFK4UrxSvFLAUsRSyFLMUtBS1FLYUtxS4FLkUuRS5FLoUuxS8FL0UvRS+FL8UvxTAFMEUwRTCFMMUwxTEFMUUxxTIFMkUyhTLFMwUzRTOFNIU0xTUFNUU1hTXFNgU2RTaFNsU3BTdFN4U4xTkFOQU5BTkFOQU5RTmFOcU6BTpFOoU6xTsFO0U7hTuFO8U8BTxFPIU8xT0FPQU9RT3FPkU+xT8FP0U/hT/FAAVARUBFQIVAhUDFQQVBBUFFQYVBhUHFQgVCRUNFQ4VDxUQFREVEhUTFRQVFRUWFRYVFxUYFRkVGhUbFRwVHRUdFR0VHRUeFR8VIBUhFSIVIxUkFSUVJhUnFScVJxUoFSgVKRUqFSsVLBUtFS4VLxUwFTAVMRUxFTEVMRUxFTEVMhUyFTIVMhUzFTQVNRU2FTYVNxU4FTkVOhU7FTwVPRU+FT8VQBVBFUIVQxVEFUUVRhVHFUgVSRVKFUsVTBVNFU4VTxVPFVAVUBVRFVIVUxVUFVUVVhVWFVcVWBVZFVoVWxVcFV0VXRVdFV0VXhVeFV8VYBVhFWIVYxVkFWgVahVrFWwVbRVuFW8VcBVxFXIVcxV0FXUVdhV2FXcVeBV5FXoVexV8FX0VfhV/FYAVgRWCFYMVhBWFFYUVhhWGFYcViBWIFYkVihWKFYsVjBWNFY4VjhWPFZAVkRWSFZMVkxWUFZUVlhWXFZgVmRWaFZsVnBWcFZ0VnhWeFZ8VoBWhFaIVoxWkFaUVphWnFacVqBWpFaoVqxWsFa0VrhWvFa8VsBW0FbQVtBW1FbUVthW3FbgVuRW6FboVuhW7FbwVvxXAFcAVwRXCFcMVxBXFFcYVxxXIFcgVyBXKFcwVzhXPFdAV0BXRFdEV0hXSFdMV0xXUFdQV1BXVFdUV1RXWFdYV1xXXFdcV1xXYFdkV2hXbFdwV3RXeFd8V4BXhFeIV4xXkFeUV5hXmFecV6BXpFekV6hXrFewV7RXtFe4V7xXwFfAV8RXyFfMV8xX0FfUV9hX3FfgV+RX6FfsV/BX9Ff4V/hX+Ff8VABYAFgEWBRYGFgcWCBYIFgkWChYKFgoWChYLFgwWDRYOFg8WEBYRFhIWEhYSFhIWEhYSFhMWFBYVFhYWFxYXFhgWGRYaFhsWHBYdFh4WHhYeFh4WHxYgFiEWIhYjFiQWJRYmFicWKBYpFioWKhYrFiwWLRYuFi8WMBYxFjIWMxY0FjUWNhY3FjcWNxY3FjcWNxY3FjcWOBY5FjoWOxY8Fj0WPhY/FkAWQRZCFkMWRBZFFkYWRxZIFkkWShZLFkwWTRZOFk8WUBZRFlIWUhZSFlMWVBZVFlYWVxZYFlkWWhZbFlsWWxZcFl0WXRZeFl8WYBZhFmIWYxZkFmUWZhZmFmcWaBZpFmoWaxZsFm0WbhZvFnAWcRZyFnMWdBZ1FnYWdxZ4FnkWehZ6FnsWfBZ9Fn4WfhZ/FoAWgRaCFoMWhBaFFoYWhxaHFocWhxaHFogWiRaKFosWixaLFosWjBaNFo0WjRaNFo4WjxaQFpEWkhaTFpQWlRaVFpUWlRaWFpYWlxaYFpkWmRaaFpsWnBadFp4WnhafFqAWoRaiFqMWpBalFqYWpxaoFqkWqharFqwWrRauFq4WrxawFrEWshazFrQWtRa2FrcWtxa3FrcWtxa3FrgWuRa6FrsWvBa9Fr4Wvha+Fr8WwBbBFsIWwxbEFsUWxhbHFsgWyRbKFssWzBbNFs4WzxbQFtEW0hbTFtMW1BbVFtUW1hbWFtcW2BbZFtoW2xbbFtsW2xbcFt0W3hbfFt8W4BbhFuIW4hbiFuIW4xbkFuUW5hbnFugW6RbqFusW7BbtFu4W7xbwFvEW8hbzFvQW9Rb1FvYW9xb4FvkW+hb7FvwW/Rb9Fv4W/xYAFwEXAhcDFwMXAxcDFwMXAxcDFwQXBRcGFwcXCBcJFwoXCxcLFwwXDRcOFw8XEBcRFxIXEhcSFxIXExcUFxUXFhcXFxcXFxcYFxkXGhcbFxwXHRceFx8XIBchFyIXIxckFyUXJhcnFycXKBcpFyoXKhcrFywXLRctFy4XLxcwFzEXMhczFzQXNRc2FzcXOBc5FzoXOxc8Fz0XPhc/F0AXQBdBF0IXQxdEF0UXRhdHF0gXSRdKF0sXTBdNF04XThdOF04XThdOF08XUBdRF1IXUxdUF1UXVhdXF1gXWRdZF1kXWRdaF1sXXBddF14XXxdfF2AXYBdhF2EXYhdjF2QXZRdmF2cXaBdpF2oXaxdsF20XbhdvF3AXcBdxF3IXcxd0F3QXdBd0F3UXdhd3F3cXeBd5F3oXehd7F3wXfRd+F38Xfxd/F4AXgReCF4MXhBeFF4cXiBeJF4oXiheKF4oXiheKF4oXiheKF4sXjBeNF44XjxeQF5EXkheTF5MXkxeTF5QXlBeUF5UXlReWF5cXmBeZF5oXmxecF50XnheeF54XnxegF6AXoBegF6EXohejF6MXpBelF6YXphemF6YXpxeoF6kXqherF6wXrReuF64XrhevF7AXsBewF7EXshezF7QXtBe0F7QXtBe1F7UXtRe1F7UXthe3F7gXuRe5F7oXuxe8F70Xvhe+F78XvxfAF8AXwBfBF8IXwxfEF8UXxhfGF8YXxhfHF8gXyRfKF8sXzBfNF84XzxfQF9EX0hfTF9QX1RfWF9YX1hfXF9gX2RfaF9sX3BfdF94X3xfgF+AX4RfiF+MX5BflF+YX5xfnF+cX5xfnF+cX5xfnF+gX6RfqF+sX6xfsF+wX7BfsF+0X7hfvF/AX8RfyF/MX9Bf1F/UX9hf3F/gX+Rf6F/sX/Bf9F/4X/hf/FwAYABgBGAEYAhgCGAMYBBgFGAYYBxgHGAcYBxgIGAkYChgLGAwYDRgOGA8YDxgPGBAYERgRGBEYEhgTGBQYFRgWGBcYGBgZGBoYGhgaGBsYHBgcGB0YHhgfGCAYIRgiGCMYJBglGCYYJxgoGCkYKhgrGCwYLRguGC8YLxgwGDEYMhgyGDMYMxg0GDQYNRg2GDYYNxg3GDgYOBg5GDoYOhg7GDwYPRg+GD8YPxhAGEEYQhhDGEMYRBhFGEUYRhhHGEcYSBhJGEoYShhKGEsYTBhMGEwYTBhNGE4YTxhQGFEYUhhTGFMYVBhVGFYYVxhYGFkYWhhbGFwYXRheGF8YXxhgGGAYYRhhGGIYYxhkGGUYZhhnGGgYaRhqGGsYbBhtGG4YbxhvGG8YbxhwGHAYcRhyGHMYdBh0GHUYdRh2GHcYeBh4GHkYehh6GHoYexh8GH0Yfhh/GIAYgRiBGIIYgxiDGIQYhRiFGIUYhhiHGIcYhxiHGIcYhxiHGIgYiRiKGIoYihiLGIsYixiMGI0YjhiPGJAYkRiSGJMYlBiVGJYYlxiYGJkYmhibGJwYnRieGJ8YoBihGKIYoxikGKQYpBikGKUYphinGKcYpxioGKkYqhiqGKsYqxisGKwYrRitGK0YrRiuGK8YrxivGLAYsRiyGLMYsxizGLMYsxizGLMYtBi1GLYYtxi3GLcYtxi3GLcYtxi4GLkYuhi7GLwYvRi+GL8YwBjBGMEYwhjDGMQYxRjGGMcYyBjJGMoYyxjMGM0YzhjPGNAY0RjRGNEY0hjSGNIY0xjTGNMY1BjUGNUY1RjVGNUY1hjWGNYY1xjYGNkY2hjbGNwY3RjeGN4Y3xjgGOEY4hjjGOQY5BjlGOYY5xjoGOkY6hjrGOsY6xjrGOsY7BjtGO4Y7xjvGO8Y7xjvGO8Y8BjxGPIY8xj0GPQY9Rj2GPcY9xj4GPgY+Rj5GPoY+xj8GP0Y/hj+GP4Y/hj/GAAZARkBGQEZARkBGQIZAxkEGQUZBhkGGQYZBxkIGQkZChkLGQwZDRkNGQ4ZDxkPGRAZEBkRGREZEhkTGRQZFRkWGRcZGBkZGRkZGhkbGRwZHRkeGR4ZHhkeGR4ZHxkfGSAZIRkiGSMZJBklGSYZJxkoGSkZKRkqGSsZLBktGS4ZLxkvGS8ZMBkwGTEZMhkzGTQZNBk1GTYZNhk2GTcZOBk5GToZOxk8GT0ZPRk9GT0ZPxlAGUEZQhlDGUQZRBlFGUYZRxlIGUgZSRlJGUoZShlKGUsZTBlNGU0ZTRlNGU4ZTxlQGVAZURlRGVIZUhlTGVQZVRlWGVcZWBlYGVkZWhlbGVsZXBldGV4ZXxlgGWAZYRlhGWIZYxlkGWQZZRlmGWcZaBloGWkZaRlpGWkZahlrGWwZbRluGW8ZcBlxGXIZcxl0GXUZdhl2GXcZdxl3GXcZeBl5GXoZexl8GX0ZfxmAGYEZghmDGYQZhRmGGYcZhxmIGYkZihmLGYwZjRmOGY8ZkBmQGZAZkBmQGZAZkBmQGZAZkBmQGZEZkhmTGZQZlRmWGZcZmBmZGZkZmxmcGZ0ZnhmfGaAZoRmiGaMZpBmlGaYZpxmoGakZqhmrGawZrRmuGa8ZsBmxGbIZshmzGbMZsxmzGbQZtRm2GbcZuBm5GboZuxm8GbwZvBm9Gb4ZvxnAGcEZwRnBGcEZwhnDGcQZxRnFGcYZxhnHGccZyBnIGcgZyBnIGcgZyBnJGckZyRnJGckZyRnJGckZyRnJGcoZyxnMGcwZzBnNGc4ZzxnQGdEZ0hnTGdQZ1BnVGdYZ1xnXGdgZ2RnaGdsZ3BncGd0Z3hneGd4Z3hneGd8Z3xngGeEZ4hnjGeQZ5RnlGeYZ5xnoGekZ6hnqGesZ7BntGe4Z7xnvGfAZ8BnxGfIZ8xn0GfUZ9Rn2GfYZ9xn4GfkZ+hn7GfwZ/Bn8GfwZ/Bn8GfwZ/Rn+Gf8ZABoBGgIaAxoEGgUaBRoFGgUaBRoFGgUaBRoFGgYaBxoIGgkaChoLGgsaCxoLGgwaDRoOGg8aEBoQGhAaERoSGhMaFBoVGhUaFhoWGhcaFxoYGhgaGRoZGhoaGxocGh0aHRoeGh8aIBohGiIaIxojGiMaIxokGiUaJhonGigaKRopGikaKRoqGisaLBotGi4aLxovGi8aLxovGjAaMRoyGjMaNBo1GjYaNxo4GjgaORo6GjsaPBo9Gj4aPxpAGkEaQhpDGkMaQxpEGkUaRhpHGkgaSRpKGkoaShpKGkoaSxpMGk0aThpPGlAaURpSGlIaUxpUGlUaVRpWGlcaWBpZGloaWxpcGl0aXhpeGl8aXxpfGl8aYBphGmIaYxpjGmQaZRpmGmcaaBppGmkaaRppGmkaahprGmwabRpuGm4abxpwGnEachpyGnMacxpzGnMadBp1GnYadxp4Gnkaehp7GnwafRp+Gn8agBqAGoAagBqBGoIagxqEGoUahhqHGocahxqHGogaiRqKGosajBqMGowajBqMGo0ajhqPGpAakBqRGpIakxqUGpUalhqXGpgamRqaGpsamxqcGp0anhqfGqAaoBqgGqEaohqjGqQapRqmGqcaqBqpGqsarBqtGq4arxqwGrEashqzGrQatRq1GrYatxq3Grcatxq4Grkauhq7Grsauxq7Grsauxq8Gr0avRq9Gr0avRq9Gr0avRq9Gr4avxrAGsEawhrDGsQaxRrGGscayBrJGsoayxrMGs0azhrPGtAa0RrSGtMa0xrTGtQa1RrWGtca2BrYGtka2hrbGtwa3RreGt8a4BrhGuIa4xrjGuMa4xrjGuMa4xrkGuQa5BrkGuUa5hrnGuga6RrpGuoa6xrsGu0a7hrvGvAa8BrwGvAa8RryGvMa9Br1GvYa9xr3Gvga+Rr6Gvsa/Br9Gv0a/Rr9Gv0a/Rr9Gv0a/hr/GgAbARsCGwIbAhsDGwQbBRsGGwcbCBsIGwkbCRsJGwobChsLGwwbDRsOGw8bEBsQGxEbEhsSGxIbExsUGxUbFhsXGxgbGRsaGxsbHBsdGx4bHxsgGyAbIRshGyIbIxsjGyMbIxskGyUbJhsnGygbKBspGyobKxssGy0bLhsvGzAbMRsyGzMbNBs1GzYbNxs4GzgbOBs4GzkbOhs6GzsbPBs9Gz4bPxtAG0EbQhtDG0QbRRtGG0cbSBtJG0obSxtMG00bThtOG04bTxtQG1EbUhtTG1QbVRtVG1UbVhtXG1gbWBtYG1kbWhtbG1wbXBtcG1wbXRteG18bYBthG2EbYRtiG2MbZBtkG2QbZBtlG2YbZxtoG2kbahtqG2sbbBttG24bbxtwG3EbchtzG3MbdBt1G3Ybdxt3G3gbeRt6G3sbfBt9G34bfxt/G4AbgRuCG4MbhBuFG4YbhxuHG4gbiRuKG4sbjBuNG44bjhuPG5AbkRuSG5MbkxuUG5UblhuXG5gbmRuZG5kbmRuaG5sbnBudG54bnxugG6EbohujG6MbpBulG6UbpRulG6YbphunG6gbqRuqG6sbrBusG6wbrButG64brhuuG64brxuwG7EbshuzG7QbtRu1G7Ubthu2G7cbuBu5G7kbuRu5G7obuxu8G70bvhu/G8AbwRvCG8MbxBvFG8YbxxvIG8kbyhvLG8wbzRvNG80bzRvNG84bzxvQG9Eb0hvTG9Qb1RvWG9cb2BvZG9ob2xvcG90b3hvfG+Ab4RvhG+Ib4xvkG+Ub5hvnG+gb6RvqG+sb7BvtG+4b7xvwG/Ab8BvxG/Ib8xv0G/Ub9hv3G/gb+Rv6G/sb/Bv9G/4b/xsAHAEcAhwDHAQcBRwGHAccCBwJHAkcCRwKHAscDBwNHA4cDxwQHBEcEhwTHBQcFRwWHBccGBwYHBkcGhwbHBwcHRweHB8cIBwgHCEcIhwjHCMcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAWACEAIAAIACUAHgACAAMAFQAUAB8ADAAYAAcAGQAVACEAHQACABQAGAADAAkAHgAHABwABgABACsAHwAoAAgAGQAMACcABAAlAB0AHwAEABUAAgAMAAgAJwAGACEAKgAHABYAKwAoAAMAIAAZAB4ACQADACEAAQAeABUAJQAWAAIABAAIABgABgAoACAAHwAHAAkAHQAfAB4AAwAfACEADwAqACsAJQADAAIAGQAWAAcACAARABUAEgABAAkABAAhABYAAgAfAAcAKAABAAkAAwADAAIAFQAEAAgAHAAgAB4AKgAfAAEABwAGACEAGAAoACsAAgAlAAsAAwAeAAYAEgAhAAcAIAAWABkAGgAaAAkACAAEACEAAgAoAAwAFQABABwABwADAAYAHwAlACAAKwArACsAFgAfAB4ACQAEAAMABQASABEACgAVAAIAJgAZAAEAAwAfABAABQAhACgAHAAMAAoAGQAJAAgAFgAcAAMAAQAGABEAHwAoAAcACQAhAAcACAABAAMAKAAgAAIAFAADAAEAFgAhAAgABAAdAAkAHwAQACYABQAGAAIADAAcAAMAEAAhAAEAIAAIABwADAAUACgAHgAJABgAAwAWACEADwAqAAMACQAOABQABAAcACAAFQABAB0AAgADAAYAAgADACEAFQADAB8ACAAeAAQABgABAAcACQAgAB8AGAAHACAAAQACAAQAAwAJAAIABAAYAAgAAwAJABIAAQAdACAABgAgACsAAQAMABkAFgAcACEACQAIAAMAKgAZAA4AKwAoAAQAFQABAAgACQAfAAEAJwACABQAHQAHACAABAAKAAMAKAAeACUAIQAoAAsAAAAAACUAAwAKAAIAAwARABYAHwAoAAgAGAAmAAYAAAAEAB8AAgAIABkAEAADAAkAIQAYAB8AKAArAAgAHwAZACUAFgACAAAAAAAAAAAAAAAAAHEAegB4APoAAQECAQYBKwAoACUA/gAAARUAagFfAWABBgArAGsBbQFeAWUBFQBVAQkAowALAAYAQwBkAPEAEgAYAFABvQAGAJUAHQEmABAABQARAAoACwAnABMAAAAAAA0ADgAAAPUADADzABYA8AAcACUAYwFhAQUAXwFnAT4BBQA9AToBOQFDAEUAAADkABcBBABfAGUAYQBeAGcACAC2ALQACQCrAK4ABgAFABUAKwEMAIAAfwA0ADgABwCMAQQAAwARAB0ATwEDAIUBgQEWAKEApwCaAKAAGQElACQBuwAQALkAEAAmAAUAAgB6AGoAbAAGAD8BDQAqAAsAAgAQACYABQAEAHQAeABuAHIAJgAfABAA8wDyAPEATgBBACYAQwDGAL0AngAWAKAAEQAKAAsAJwATAAAAAAANAA4AAACaAAwACQCfACEAggCDAIUAKgBqAV4BDAAYABYACAACACgAkQAmAAgAmAAdAJQAlQD8AP8ABgEFABQAIQAdACAAZQAQACYABQBXAFwBVAEcASUAQAGrAF8AWgBcACYAYgBmAGcAJQAmADcAPgA2AAkAMwAWACYABQAHAAQABwD7AEAAUABIAE0AeQCbABIADwECAA0BhQAhAAcAgwEfAFMBXQFPAZYAmQAEAAUATwFFAV8AHwBPAQIABwBqAV8BYAEGACsAawFtAV4BZQEVAAMAzwDNAAYAywAoACUACAAdABUAhwGIAYsBBgArACgAJQAIAB0AFQAhAAIAZgBlAF8AVwBDAEAAVQAmAB0BBAEIAZMAHACdACYAJgAMAD8AMQAzADgAsgC0AB8AEAAmAAUAagBqAfoARAAQABEATwEUACEATgEdABIAmQAGAB0ANAABAAQAZgBnAFcAWgBAACYAEABuAKMAKAAtASwBMQEQACYABQArASYAAgBTASYAKAACAIkBTQEdADQAKAAxADcAPQAQACYABQA4AAYAPwA7ADMAlACZAJcAFABtAQ4BFwEEACAABwBHAEMAEAAmAAUARgAPAAwAZQBHAQwA2wAEABgAmACZAB4AVwEBAQgACgALACcAEwAAAAAADQAOAAAAGgAKAAsAJwATAAAAAAANAA4AAAC1AAkAEAAmAEYAEAAQAPYA9QDzAAQAPgAyADQBmQCXAFcAWgCFAE8BBwAMAB8AAAAAAI0BCAH+AAMBBAEFAQcBTwEhALYAEABkABEACgALACcAEwAAAAAADQAOAAAAfgAMAAgAFgAJABwAEwAWAAUA8AD4AEsAAwAhABgBEgBYAFcASwEQACYABQADAE8BIQDRACEAfgBgAYUBJQAmABAABQAKAAUACAC2AAgAEAAmAAUAAQCdAKMAmgCgAJwA+gAFAFgAWgBnAD4AEAAmAAUAhQAQACYA0gADABUABwCVAKwAbQGUABAAJgAFAAwAMQAcAFYAXwCEAVoBVQBTAFAAEAAmAAUAIABYAF8AFAA3ADAAAQAzABEAKAD/AAMBBAEFAQgB+gAZAJwABQAAABAAJgAFAAkAHABPAVABUQECAB8AHwB8AI0AUQDGABIAWABlANAAIQA3AAEAPgA/AFwBmgAMAJ4AFgAJAJ8AHQCoAKMADwCcAKUApgAZAKQAnQCqAKAAmwCnAKkAFAChABIAJQCiABAAEAACAAwAIAABAIUBAwAGABAAJgAFAEABQwFEAbIArAAQACYABQAXAWYA+gABAQIBBgErACgAJQD+AAABFQBqAV8BYAEGACsAawFtAV4BZQEVABkAAwDPAM0ABgDLACgAJQAIAB0AFQCHAYgBiwEGACsAKAAlAAgAHQAVAF8AWAABAAwArwAZACYA6QDmAO0AHQB1ADEBLwEzASgADABVAR8ADwAmAD8AOgEIAFAAWACKAEMAZABoASYAWgBhAB0AJgAQAG4ACgALAAoAMwAEAB4AlgCXAB8AWwEhAB0ABAANARMBAgAOAQQAkgAgABwACACZAJMAlwCUAB4ACgBTATQAAQBAAHYAAQBfAGEAsgAXAEMAJgB5AAIAJgAWAJsAZwAIAB8ADAC2AK8ArgDdANgA3gDbANcABAAGADMAPgA/AR8AhQBUAQUAJgDEACEBGQAfAAgAGQEBAQQBNAFjAQYAKwC1AAgAEAAVALAAswAcAKsAEABWAFcAYAAEABgBEACTAQwAhQGDAWoAEAABAJ0AswCxALYAUAEDADkAHQA3AAwAQADvAD0BNwEQABAAdgAmAAUAFABbACAAHwAEAF4BhQEDAAwAJQAjACMAIwBYAGYAIwBDAAsAZwAQAP4AEAAmAAUAAwADAIUBEAAmAAUAmwAVAX4BFAARABAAcQAQACYABQAEAEcApQAmARAAWAAQALQAtgAEABAAJgAFACEAHwAHAIIBAwAQACYABQAMAAMApQADAE8BGAAcAR4AdwEgAEEAAAAAAAAAAAAAAAAAEAC2ABUAXACuABAAJgAFAAgAEAAmAAUAEAAmAAUAWAJqAf4AEAAmAAUAQwBBA4QA3wIQACYABQCuAAMAHgACABYABwAIABUABAAZAAEACAAHACEACQAUANAAAQAJAB4ABQAGADMAJgAEAFMBXgBXABAAXQGBBBAAFwDjAQsAFwAcBAsAagBzAHIAcQBrABAAmQBMAgwAGAERAAoACwAnABMAAAAAAA0ADgAAAJoADACeABYACQCfAKAAqQAZASYBFABbAbUAFwNmAIAAjAAQAGMEFwBoASEAnACTAAgAEAAQABAAAwAIABkAEAAmAAUAFQA8ASUBJAFqAPsAYQBVAWcBFQA2AD8DAgDQALQAAgACAAIARwAJAGsCMgAGACYArgC2AAoAhwEKAEEAAgACAB0AAgB3ABEAUQEQAAUACwAmABUAEAAmAH8CAwBQAZ0AkQBoAQMA2AFHAAMAQACaAKQACQAIAVUBDABUARYAGQAEAFgAYAAgAF8ApwC/AB8A+wCkAEcAIADUAqgA5AI7ASUA3AIIAAYAIAB/AH4A5AAYAGEBBgBVAVsCGgIbAhwCJgCoAGEAIQAQAJIEBQCRBAsAEAAmACsCnABTAlUBJQEEAEEAmQBFARAAJgAFAK4AUgEAAAAABwAJABwAeAAQAMABBQL4ARIA6QLdABAAEAAJAFkAugIhACYARQAUAMEEEgAdAR0AXwBXACUAcgB+AK8EmwRmAQgACQAdABgADwCxBB0BGAFBABQAIQBNAB8AWQFaAEcCBwBNAMEBEACwABAAUQA0AQUAEAAlAZ4BsQFmAGoBVAEHANEAAwB+AFgAVwDBAwsAEAAhABAAIwElASQBHQHlAF8BvQDDADgB2ABeAIUANwEhAJoAPwBrAGACJQEZAisCFgDAARAABAAhAF8AWABXABAAagDRACEAAwAhAH4AIQBhASAAugQCABAAEABfARAAnACEAZ4BnwEQACYABQC2ARUB0QADAH4AWACPACEBTwFbAQgAEAAJAOUCKADrAHsBXQFfAGcAagAHAJMA6QFPANEAAwB+AHwAWAAYABEAIAAQAFsCHQAQAHcAFQEUAFoARQEfALYApAARACAAJgAQAAUADAACAAMAZQBmAKcAawBqAHEAkQBjAVwAPABQAUcAKAJYABwBGAGVAMYAHQAPALoAEAClAAIAAgACAEcAHAEQACYABQBjAWoBZwEjAQkAWAIDAH4ArQNLAPQBWABgAQMBDAAEANoA2wDXACAACQAWAAgAIQIfAhsCVQHRAAMAfgBYAK8EYAFYAGABWAAhAXsBJQAWABEAFwAfAKcAAQABAAEANAAQABAAEAAQAOsCEAAfAikCCAAIAJYA0QADAH4AZADRAAMAbANYAB8AkQAGABAAJgB8AQUAFADZAgwADAAMAMEA+wAsATcBEAAmAAUARAKkACEAewENAg4CDwIQAhAAJgAFAJsAIAAgACAAUwEfAkQCAgBHABAAEAAQANQADABqAAwA0QAMAAMADAB+AMEAwQMQAPcABAACAAgAfgAgAAQALQElAQMBtQQFAfoAJQBQAFABUAFQAdsAJgBqAGoAaAFBADkAlwC/AfYADgMBAAUABQAFADcAJQBoAI8AAgDRAAIAAwACAH4ARwClAFwAKgAdANEAAwB+AFgADAAQAGMBHwITAMYAEAAmAAUARAEQAJ4DmgNQARAAEAAQABAAEAAQABAAWQBhAB8AAgAIAF0BBQIfAsUCRwBYAhcAcQApAhYAKAA7AToBEAADACAAEAAQAB0AEABAARIANgACABAAJgAFAGsAzQQXABgAXwE+ARAAEAAQABAAEABqAGsA/QBSASsBHAAMABAAVgBiAEwARgA4AEoBIQAnAAQAmwAdAMEBiAIxAF8BUQJeASoAGgAXABAARwADAQQBBQEQACYABQAYASsAqACkABIAHQC+ABIAHwMUAIUDAgAGAHgDAgAGAIcDAgAGAHwDRwBqAIoAXAEcAI8EIQBYAFYAmwAUAGIAZQBVBB0BIQAJACgEtgABACEAJQBUAJAAjAECASgApACgAPUAjgAkAzYBFgMcAAcAAQAQAAMBKgXHABkAQQAQAAcAIQAyABcAGQDfACkDHAEAAAgBZwDwAD8BEAAmAAUAwwDRAcEBJQAQABAAJgAFABwA7gDDAAIABwAhAHoA0AQfACMAIwAjAHcAHQDfAQAAGAEmANEAAwB+AFgAZwAeAAIAAgACALMAAwUdAEEA0AAEAAQAagDrAQ4DQQAAAB8CXQEYASIBEAAmAAUAIQAhACEAYQFPAZUACAAlAAwA0QAMAAMADAB+AMEAWAAOA2cAsQQNAVcARgFYAFUBagEtAAAALgAvAAAAAAAtAC8ACQAlAR4AEAAmAAUAHAEmAaUAZwAIAAgACACkAAEGEAAmAAUAngACANEAAgADAAIAfgBHAFwAHQB5BtEAAwB+AFgAZwBYAGIAQAFUAEQARwD7ABwAmAAGAJ0AHwB3ACQBMwCaAJQAXwGtAAsAdwAzAKwARwGQALEBrgCQABsCKADmAhoAcwURABoAUwEAAGYCmgBqAEMAFQBiAMQACAH4AhQDKQRHAOUA7QB6AAMBBAEAAP8AJgBhAqEC8ADEBxoAFwBxABgA+ABHAKYAXwCbACMBEAAmAAUAHwAVAAIAFQACABUAAgDwAEYAKABbAE8CWAAlABAAHABHAHYARwBHAEcA6QEIAGACqQGPAAIAXgAZASYAawFBAEEAPgFBAIsCEAAlAAEAFQAGAAQAFQASABQAFgAVAPAAKACUAFUBsAArAAADqwAFABcAcQABAAAAIQAhAE8BCQNTAVkAFQF0AD4AewGuBKUAEAAmAAUAUwGVAlsADQEQACYABQAMAREAFQEAABUAAgAxAI8AEAAmAAUABQYfACUAGAACAAIAAgBHAAAAGQAJAAMASAD1AAcAYQBiACgAagBlAQYA5QK0ANEAAwB+AFgAFQAAABwArAAQACYABwACAK8F2ADBAbYAIgImAG0BEAAmAAUA4wHpAEUAJQAIADcBHABQARgAEAAmAAUAegBhACkIGACZAAQASgFNAbQAHgTYAe4AFwBjAfgBAwABAAQAEAAmAAUABAAYAPgBjgACAAUAcgQ7AbMAYQBgAlgAqQCUAFgAWABYACECFwBxABAAZgHRAAEA9gAlADEAEAAmAAUArgCTAxUA0QRNAJQADAFCAiYACABPAWEBYQAcAWEBHABGAPsAagB3ABAAEAAfAh0AZgJYAFcAYQFYAFcAYQFYAFcAYQHWBBAAKANHAB8A9wCoAAgADACrABAAJgAFANcD2QMCAAIAAgBHALQAWABYAFgAHwLNAjQBDAAQACYABQBxAJwAtgAfABYAiAD9BAYARAIZAGcCRQCNBRAAWABYAFgATQEfAh8ACQAfADcBigK0AOUAKQKaBAkAAQNdARQAwQBBABAAXAIQABAAEABmAhAABQCcAAUAKACyAAgAZwD/AJQAIQA4AQAAFwAOA0cARwBHAOkBEAACANEAIAACAAMAIAACAH4AIABHAGQAUwEfABwAAQZlAFcAAgD0AZsFHwImANAAFgAmACYAJgAmACYAJgAmAAUABAEmANQFIQBnAFgAWABYAB8CNQEQAB8CBQAfAjUB/QR7ASYAGgAIAGoBNAA0ADQAoACoAOACYQNkAGQAWAJYAFgAWAAfAk8BZwEUABQApQAUAOkAcAbBAMEAwQABAPUA0QADAH4AWAAKA2cB/QS4BbkFugW7BQIAAgACAEcAUwFTAVMBwQRaAAAA5ARiABcAFAAUABQAxABmAsEAWADBAFgAwQBYAEkDXQchAhAAawBBAEYAUACnAGQAXQF5AB0AeABkACEAFgDRAAMAfgDBAxAAJgAFAKQAfAMAAAAAZwJxABcAAAAAAPgA4QKsACYAsQY4AEUAewFFAUcAXABHAFwARwBcAOkBDgMuAhkAPwFYAFgAWAAfAsEAFwDOBQ8AKADRAAMAfgBYANEALQcFAAIBIgImACYACQA5AK8FGgABBhoAFwBlAQMBEAAQABAAEAAQAD8BRwAfAEUAIQDRACEAAwAhAH4AYQFkABoAEwEJAK4AXABmAiEAJgAmAGcBJgAvAbwACQAVAgIB9wEQAFoAgAAmABMAawBUAEEAngEQACYABQCuAAcApACIARoAGgDRAOkBCAGPARIDCAPcADgBggHcAKYE7QAYB0cAigACB0cAigAaB0cAigAOB+kBbQKoAPAANgFfARcAcQAVAhcACwD6AFkAIAC0ABAAJgAFAGgBYAEEAB0AGQEdAGEBIQAXABcAGwXcA4QBOgBVAToAygZTAbAANAEeADMABwAhAG0BHQAfABwAlABfARAAJgAFALABaAEaAB0BiAMJAGcAJQG2AI8EDACtAyYAFAAQAIMBmABMAJQAXgEhAKsAAAASAAoAOwHiAQUAHgQCAFgAWABYAB8CKwAoAJQAfAgAAGoBagBqAGoAZwIQACYABQBVAbEG2AEJAM8EEAAmAAUAMgAeBF0BYQFhAWEB1gQcAZQAnADBAFgAwQBYAMEAWABJAyECsQYhASgA6QMdAB8CZwBaAAAAAAAAAAAAmAEAAAAAAAAAAAAArAA+AUUBHgAeAH0AVwBDAJgADACkAKQApAAJA2oJawlsCQ8BCAAIAAgApQBHAFwARwBcAEcAXADpAS4CPQHrCVgAWABYAB8CGQEfAlUCkgQmAOYA6wEmACYAsgAmACYASgGLAlsEJgBmANoCqwAdAxAAEAAdABwDpgQXAMMEXgDQAoEBgQYaAGcCGgC6BAAAEgYQABAAEAD1AAMBwQCyAFMBTwHqAbQACAC0ANAABAAEAHQACgYZAK0DIQsaABoAFwAVAQAA6wGIAGgBVADwAB8AHwB8AE8B8ABGAPAARgDwAEYArQPmAQcAxACvAHsBegF3AQIAKAACADQB6QEMAOkB6QHpAY0FqABRAc0CRwAMAGEBEAAmAAUADAADABYAawFrAY0EawE5BhAAMwDwAIUAigBsAPAA3gDsAPAArQODAQgAXAAgAwYAhQEXAwYAGgAXAD8AYgFiARwBqga8BCYABQDBBAwAsACUAP0EWwAOA8EEEAAmAAUAIwEOADMAIQAVAAIAIQAVAAIAIQAVAAIAYQG2AAAA8ABHAAcAtgB4CRQAIQAfAEcARwBHAOkB7QEAABwBKABYAEcBtgOYAFICAgFhADoBhQAQAFsBWABYAFgAHwLwACYAHAMUAAMAlAAWACYJHwAmANAABAAEAHkAXwDiARAAJgAFAAYApABPATMBDAEYAH0BGAB+ALQATgJ8Cw0BWgB3AKoEWgHXA1UBgwEaABcAYgB4ANAAGAAEAH0BBAAYAGoADQHJAkYA1AcxAJMAEAAmAAUAJQMUAFECHgIUAyECIQIhAhoAFwCTAFgAOACBAXoBngHRAAMAfgAGAFwAHwCVAPgB3AJhARAAJgAFALkCBQCZABAATQIFAGYAPwA0AegBxgNmAg8AEwYfAh0A1gQfAh0A1gQfAh0A1gRTCM4G6QEQAF0BEQGkALkAQQAJAAkACQCxAHgHRwBHAEcA6QFTAR8CHwIfAtIFcQTEAAIAAgACAEcAGAAZAVEBHAAAAYUAZwAdARQG/ggfAh8CHwIPALEADwAIADgGAgCRA2ABSgGfBjQAJwA3ACYAEgYrAOsC6gIFABwACAAQACYABQAGAF8BmgAQACYABQAIAG0A2QIMAQAAsQbpAekB6QGNBUcAYQNTAUcAZABTAUcAZABTAekBWALABE8BMgFbAk4AmwUQCdEFdwABARIAYQElAR8CHwIfArQAcwT9BBoACQBmAKAAoACgAB8AjwD8BlgCWAIBBh8CHwIfAtIFJQHpAOkADgPpAGQAAQABAAEAMgAQACYABQBlAFgAWABYAB8CqwYfAC0JLgkvCTAJRwBHAEcA6QHBBMEEwQRBAEcAAgDEAPsAGgDjAOMA4wABABIGSQMfAiECSQMfAiECSQMfAiECBQDWAQUAVwCjAAUAFgA6AYwCBwBqAQIBWABYAFgAXQcLAw8HCAAKABQGFwAaAAAABQA6ARgAKAq3AeIB/ASaBOkBLgLpAS4C6QEuAo0FsQbiBR0BtgAfAh8CHwIzABoAgwFYAFgAWAAfAlgA0QV8AAMAJgkeABsAAAAaABoA3AQPAOkBAgATAWEBYQNhAWQAYQFkANYEWAIaAAwAqAATBiYAJgCnAEADrADCBQMAXwAqAiYADgBgARIAagHRAAMAfgBYAJgACQMUBRoAWAAQABAAJAW1BoMDDAGDAx8IAwAhAukBqAAhAukBqAAhAukBqACNBbQAVQG0ABoAFwCxABoAJgBnACUCDABVARAAJgAFAFUB0AAEAAQAagDVBGsAOgEpBDoB1gRfARoAGgBLASYAFwBDAKcA5QAcAOUA6QDBBCADcgREAVsBlABfASYAPwFPAQIA2gKrABUAFQAVAPAAbQAaALIATwG2ABkBOwEbABAAJgAFABgAIwEjA8AAPgfjAKsATQGoAF8BFgMAACMAPwAAAHIFAACxAEAAHwIfAh8C0gWPAQgADAAMAFoAZwJnAmcCFAbRAAMAfgBcACgKWgG0AD8AAQABAAEAqQGrADYA1gTWBNYEUwgBACoAGQBJAyECSQMhAkkDIQIoCi0BCAAZAUUAAAAAAAAAAAAvBQAAAAAAAAAAAAAcA2QAngRFAUUBkgIbAkkAxAAJAwkDCQMZAAgACAAIAPgDpQClAKUADAPpAS4C6QEuAukBLgKNBeIFawAfAh8CHwIDACYA0QX+BREAmQORBSYAfwAPAL8BFAAQAHMGQQDEBhAAHwgaABUCiQAoAAUAFAb6AAAAEAAIABIAEAAbACYABQBqARUAwQQdASQBAAAAAAUAEAAmAFwBCQB0AHQAdAAOARIDJgA+B0cOGgAaALQAFwAYAJEF4QQmAK0DTwFPAZECrQPmAa0D5gGtA+YBegWZAE4DRAEQAPgEEAAQAAMARgCZAI0FwwCNBY0FjQX+CAYAJQBnAekBxQAwAAwADAAMAMQAWAACARYAFgD6BxYAqAnRAB0ArQNYAKgAcgKtAwgAqAOtAz0HPgdAB3cBDAWaAJsAwwAUABkBEAAmAEAABQBBAFAAHgAaABoAHAEuAQIADAACAAwAAgAMAEEAwwCEAAMAxACxBhcDFQAVABUA8AAgAB8AYQHwAEcAYQHwAEcAYQHwAEcA1gQZAa0D6QEZAc0M5QBgAU8B6QHtAekB7QHpAe0BjQWOBZQFpgRJB5gAHQCHBLgCAQDQANEAIAAIAHkAHwIfAh8C0gWtA1YA2gIIARAAEgAoAHkAeQB5AI0CXwFxBQYABgAGAIUACQMQACYABQAcARgBswRuBAwBDAEMAVcA9gWPDukDRACLAhIAYQAQACYABQBBABoAGgAIARIAagANAWoADQFqAA0BZwLoAx8AEAAIAVAA0QADAH4AWADlAuUAAgCEAiUAGgAaAAoAHwK3AVwAXABcAI8ALgIhAAYAPwDRAAMAfgBYAH4AVwDRAAMAfgAWAHIEfAUzABIGEABTCFMIUwiqCxkBjQU4AMQAOgC0ANgBsQCxALEACQAQACYABQDiCj4BPQHpAekB6QGNBc4F0QXPBUoJCQBOA0cARwBHAOkBDQEmAC0BNAEhAGMCswCECUwMAQAMAAEADwAXA1AACACqBBQKnAAaAI0BHAAcABwAMwGkAAYABgAGAIUA0wRkANEAAwB+AAkAcAYWABAAJgAFACgKjQWNBY0F/gjpAfwGwATpAVgCwATpAVgCwASNBQEGPAgmAQUGTgEQCU4ASQmLAhQA2gDWBFMBVQFPARAAJgAFALAAbgoBBgEGzgXRBc8FSglkAGQAOABkAAcAMgAyADIAYwHRAAMAfgBYAB8CHwIfAkoBfQx+DH8MgAzpAekB6QGNBUEAQQBBALIATABOAx0AGgAQABAAEABQAUoBAgFVAa8EkQBhANkDHwIfAh8CFgCkAAwAhAkaABoAKgCHBB8AQAVnAHYIjQXiBY0F4gWNBeIF/ggoClEJtAAaAB8CHwIfAgMAAgAfAk0BRQEaAGsAAQCcAEcA1gT8BtYEWALWBFgCUwgBBhAAEgMmABwDNwkmAAAABwDYAFwAWABYAFgAHwLjAhkAFAAlARAAJgAFAGgBBgBsAWMBXwCNBY0FjQX+CAIAXgAaABoAGgAMAJoAHQDRAAMAfgBYAGoAagBqAGcCYQBgAVUBUQFVAVMIFQAaABoAUwEIABoAFwBhAbQAKwGTA5QDlQMMAKADRQDDANQHJQDNBNoCqwACALAAJQFzBkEA8ADwAPAArQMXABkBEAAmAAUAJwQ/ABgAFQB9ARUAGAAVABcB8ADJBhwAAwAIAAIAHgAQAEEAtADqAQsA9QgKAMABzgXRBc8FSgmkALkAuQBFABQGFAYUBoQJXABcAFwALgKEAQUAvwE/AD8APwAJAEAAQAFTCFMIUwiqCyQBZwAtAIMBXwCeBJ4EngQEAE4DGQAZABkAHQGlAKUApQAMAwwDDAMMA68GjQXiBY0F4gWNBeIF/ghRCc4F0QXPBVwAAwABAAIAZwnVAFwAAwkmACYASwXjAOUJEAAaABAAwAUFAKsAmQCDASsAXAClAN0A2ADeANsA3wDRABUAAwAVAH4AFQBcAPAAQQCzADoAAAACABUAFQAVAPAAEAAmAAUAtAAOAQ4BDgFVAVgACgAKABoAJQAaABcAAgk+B3oFegV6BeUC4wYlAAkAXwDkAVkA/giUAP4I/gj+CEwMhQAfAI0FHQCaAcQAxADEAFwAHwJNAQIBAgGvAAIBWAAQABsABQAfBqQAbwPRAAMAfgBhAIMIXwAXACUAFQAwBBUAIQAIAAIAFgAEACEACADRASEACADVAaQAQAEaAGgAZwRBAMMAQQDDAEEAwwDVAUwDKAoAAAAA8ADwAPAArQMqANYErQPpAdYErQPpAdYErQPpAVMIKQSNBdoPkwOUA5UDqwAIACUBjQWOBZQFjQWOBZQFjQWOBZQF/gj/CE4AFgACALMABgDBBGACOABqAF8AUgGbAI4CzgXRBc8FSgkVAnMGEgCDAY0CjQKNAoMBFQAQACYABQCyAPQIhQCFAIUAWgC/AdEAFgAhAAMAFgAhAH4AFgAhAGkAYQEGAF0JBQCIB+MAHQAhACEAIQDVARoAFwBnAugDZwLoA2cC6AMUBocHCAACABcAAACkAFgAWABYAB8CUgG0ADMAGgAIAM4FQAUuAi4CLgLiBVgAWABYAB8CYABXAFcAVwD7ANQHIACqC6oLqgspBP4IXABOAx0AVQEJAAkACQAIACEA0QDQACEAAwAEACEAfgAEABkAYQFcAGoAjQWNBY0F/ghCCUkJRQmcDLYA4wbpAekB6QGNBSgAFQBXAJkAawEeABAAJgAFACUDFgBODzsAwwA7ABEAEAAmAAUA3gEFAmQN6gLrAgUA8gAnATMBMwEzAW4ECwOFAIUAhQBYAFgCYQNkAGQAEAAmAAUAPgH6ABYAFgAWAP4I/gj+CEwMjQVuCjwIjQUBBjwIjQUBBjwI/giSC3gJJgBOAE4BmwwxAOUAewNTCLYABgAGAAYAhQBCCUkJRQmcDAcABwBZAAcAkQBjAWMBYwFBAFgAWABYAB8ChQ+GD4cPiA+NBY0FjQX+CCYAKADjBgUBBQAhAF4ANgEQACYABQBnARUAeAcJA9oMGgCHAcEEFAC9CP4IUQn+CFEJ/ghRCUwMowzOBdEFzwVcAFUAzgWbBG4CUwhuClMIAQZTCAEGqgvQALUGiAwTAJgAnAAfAh8CHwIdAeMA0AAGAB4ABAAGAB4ABAAGAH0AagCKAEcBRgBfAf4I/gj+CEwMEAAmAAUARgAaAB0AYwBWACsAWABYAFgAHwJnAmcCZwIUBhAATQIFACAATQFfAC4BXgCqCwQApQAaABoAJQAMAAwADAAdAC8HJgCYACYAbQJzBkEAQACGADgBEAAmAAUA5QkQAK0DrQOtAxoA0QADAH4AXAAlARcB8AAXAfAAFwHwAFoArQM8Cg8AWABkAKUAUABFAdUBkAVEDAsAQglJCUUJnAwJAx0AHQCECYQJhAnaDC4CLgIuAuIFpwAIAL8BvwG/AbQAqguqC6oLMQAAAEMARwJfAF8AXwB3AOMGHQEdAR0BCAAMAwwDDAOvBq8GrwavBiYK/ghRCf4IUQn+CFEJTAyjDNEAAwB+AC4CWABiADgAMwBOALgMJgAuAlEMJgDRANEAAgA1CQIAJQAWA1kADAWNAS4CDgOFA4QDeAN5A4cDhgN8A2EBXADwAFwA8ABcAPAALgKtA9gBFwDpAEsA8ADwAPAArQPRACAAIAAgAF0BVQFVAVUBWgAfAiYAJgAaABoAUAwfAKwABQAFAPAATAwCAEwMTAxMDLoCCAD+CAwAXABcAFwAnADRBU0BTQFEAU0BHwIMAAgACAMBAWEAYQBhAFICzgtgAfMA8ADwAGEBpABGAAEBdwBhAaQArQNhAaQA1gQBAwUAZAIFANUBTAPVAUwD1QFMA2MF4QYAAK0DrQOtA4cBUwiNBVMIjQVTCI0FqgsVAAgA/ghuEgIAAgACAEEAFgA5ARAAJgAFAP4I/whOAP4I/whOAP4I/whOAEwMHwBNAQAAAAAbAAQB/wBBAF8AZgIQABAAEAA8BkIJSQlFCZwM5QndAAwFgwGDAYMB8AAVACEAFQAhABUAIQBhAUMMWgBaAFoAKQJpAGEBaQBhAWkAYQFlAtYEEAAmAAUAhQCxDHwABQCPAzoBYQFhAWEB1gQaABQGhwcUBocHFAaHB0AAGgACADAAHwIfAh8C0gW3BAIAoAC9COIF4gXiBVEJHwIfAh8CSwJVAdUETAyoAOMGYQAIAAgACACpAGEBXABqAGEBXABqAGEBXABqAB0B1gQuAmYC/gj+CP4ITAyUDJsMmAwZAY0FjQWNBf4IgwHwAOUCAQBCAdEAAwB+AFwAlAAJAAIAAgACAEcAZwBjEGQQZRBnEAMABwAHAAcAlQBhAG4EbgRuBFMBUwFYAFgAWAABBvwGWAJYAtEAAwB+AFgAwgP6APoA+gBMDEwMTAz+CJIL/giSC/4IkgtMDKoOzQxOASYAow+iAbMAqgspA4UAhQCFAGcAlAybDJgMkQCRAJEAYwFBAEEAQQDYAR8CHwIfAh0SHhIfEiAS/gj+CP4ITAwgABAAJgAFAO4BBQBVASAAIAAgAF0BGQDnDwEAGAArABAF5QALDEwMowxMDKMMTAyjDNEAAgADAAIAfgACAC4CAgAYAKoLqguqC2oACgDrAggAEABqAIoARwFqAIoARwFqAIoARwFtAqgApgToAUwMTAxMDNEAAwB+AFcAFQAJABUCHwIfAh8CFAYUBhQGhAkgACAAIABdAT8AXwEJAGoADAMaABAAJgAAAAQAHQAdAB0ACQAhAOUJEADAARAAeQQYAH0BGAAaAFwAXABcAC4CWgCtA1oArQNaAK0DRQAfAlgCDAOjAJsEYwUBCQAAAACUDJsMmAy/ATcBNwHaDNoM2gznD+IF4gXiBVEJawGkAJ4BAAAXABUBRwJHAkcCiwIXAAgACAAIAKcArwavBq8GJgomCiYKJgp1DUwMowxMDKMMTAyjDFwAXABcAOIFHwJVAl8AUgFQAacAXQ8LAAsARwCEDEcAdwG6BvAAgwjiBbEGGAdhAQIHYQEaB2EBDwfWBC4CrQMuAq0DLgKtA+IFAgAfABoA9QGtA60DrQNcAF0BXQFdAT4AWgBaAFoARwAaABcAIQAcA04PRQBgAZsATAzHAJwAnACcAPAAJQDOBcQApAAUAFICUgJSApcATQGmAK0DrQPWBAED6AEUAIsC1gQBAwIA1gQBA1MIngYPBnwAYwXhBmMF4QZjBeEG6ghfAKoL/giqC/4Iqgv+CJoATAzIFEEAQQBBANUBCAGVAAcABwAHAEwMHwBNAUwMHwBNAUwMHwBNASEAPwAAAAIAdwAQABAAEgarCZQMmwyYDNEAhQODCK0D8ABhAfAAYQHwAGEB1gQVACkCKQIpAtcBZQLWBGUC1gRlAtYEUwjRAAMAfgBYAMEPTQEBAFUB1gTWBNYEUwgaAMEBGgAgAJsBzgXRBc8FSglHAFoBCwxRCVEJUQmjDPQFFwBhAFAPFgCpAKkAqQAhANYELgJmAtYELgJmAtYELgJmArIAUwjiBUwMTAxMDJwPow+gD/4I/gj+CEwMDAWtA1MBDwAVAVwAXABcAC4CDwCxAEcARwBHAO0B8BLzEvYSaQBYAJUAlQCVAAYATAJTAVMBUwHBBG4KAQYBBlgAWABYAB8CXgfCA8IDwgNMDKoOTAyqDkwMqg5nESYAGwCEAZcAxA4JAGcAZwBnAGICnA+jD6APYwFjAWMB2AHYAdgBVQGEFIUUhhRMDEwMTAxUAdEAAwB+AGQAXQFdAV0BzwQdAYESOAAwAA0BkQGHCFwAVQBcAFUAXABVAOIFQQANAWYCpwBtAqgApgRtAqgApgRtAqgApgQfCHwFVwBXAFcAKwCuAMEFhAmECYQJ2gxdAV0BXQHPBLUAZwLQAAQABAB0AGEBDAATARMBEwEuAi4CLgLiBUUARQBFANEFAQavBkoBGABTAZwPow+gD0sFTwFPAecP5w/nD4ESUQlRCVEJowzlBAgDGgC0ABUBFQEVATkGGgCnAKcApwAmCiYKJgp1DXUNdQ11DS4CLgIuAlEJ/gUmAAESFAAUAOkBjA/pAfUEMArOC1EJKAqLCtYEdArWBI0K1gRTCOIF4gXiBVEJVABPARoAnAUuAj4APgA+AJgARwBHAEcAGgBtAeIBCABHAFAPKwDwAPAA8AC2AE0DCAOXAJcAlwA2AD8AAAAAABsAUwieBnwF5QAxAFMIngZHAFMIngaqCwgATQHqCOoI6gg7DGABTAxMDEwMXwDAFtUB1QHVAWMFBgCVAJUAlQAhAD8AIQA/ACEAPwBtAUEAiwL+DJwPow+gD1gAGAfPC60D1gStA9YErQPWBFMI8ADXAdcB1wG0AFMIUwhTCKoLWABYAFgAHwIFABoAHABeAFMIUwhTCKoLFABCCUkJRQmcDBYAowyjDKMMWwkaAAgBIQAhACEAYAFTCOIFUwjiBVMI4gWqC1EJTAxMDEwMPge0AC4CLgIuAuIFAQAMAO0B7QHtAZQFaQBpAGkAZQIfAgYABgAGAIUA9QXBBMEEwQRBAB8CHwIfAl4HXgdeB2cRZxFnEacAMABiAmICYgJWAFUBVQFVAVgACQBhA2QAZABYAs8EzwTPBEoICABYAJsB6QMoBdQLLgICAC4CAgAuAgIAUQnXAekDEgZgAR8IHwgfCP0IGADaDNoM2gznD88EzwTPBEoIFAZ0AHQAdAAOAdYEDAAMAAwA4gXiBeIFUQlrCSYKJgANAQAAAACBEoESgRKjDKMMowxTARoAtAC0ALQAqAkaAHUNdQ11DeIF4gXiBaMMZwkAAAAAjQUjEo0FcAh9DaMMAwFTCFMIUwiqC1EJUQlRCaMMEQIlAREJ4QWYAJgAmAAaAFsAmwDpAfIRHQC2ALYAtgAYAeIGNgA2ADYARQEmAA8Aqgv9CLMAogGqC+kBqgukAAAAOww7DDsMRA9NAV8BYAE6GGMFYwVjBeoIBgAGAAYAbQFtAW0BFgAyAA8QHwKLChUAUwhTCFMIqgutA7QAtAC0AKoLqguqCx8CHwIfAgIACAAcAKoLqguqCxcAlAybDJgMDwCuDBoAFwBgAWABYAFNAaoLUQmqC1EJqgtRCaMMFgBTAeIF4gXiBVEJHQA7AMMAlAWUBZQFTgBlAmUCZQLRBSYAEAAFAFwAXAlBAEEAQQBgAXUAVgBWAFYAFQJYAFgAWAAAAAAA/AZYAlgCAQZKCEoISgijC6cAHwIyBYgHpAjsDuIFQQDiBUEA4gVBAKMMsACIB00B4gMVAOcP5w/nD4ESSghKCEoIDgEOAQ4BVQFTCFEJUQlRCaMMdQ3pAwIAugRRCVEJUQkSABIA/giJFP4Ivgt/ELAPqguqC6oLowyjDKMMsA8IAF4MUAnDAI4FYRQ8ARgBGAEYAVAKRQFFAUUBtQADACMASwyXAIQBjQUIAx8ARA9ED0QPPwBNAT8Z6gjqCOoIOwwCAagBrxLSBdIF8ACqC6oLqgvOBdEFzwVHAKQALgEaAJwPow+gDyEAGgBNAU0BTQE/AKMMowyjDPoAUQlRCVEJowwIAJQATgBOAE4ATQFJCQMA0QB+AC4CIgJNAY8AFQIVAhUCtAAAAG4KAQYBBm0JnwugC6ELcQDPBbQI9ArwC6URUQnXAVEJ1wFRCdcB9Ao/AAMAHwCBEoESgRJVAVUBVQFaAKoLowyjDKMMeBCIB0MAowyjDKMMKgAqAEwMjxZMDNcOSRKuD68PsQ9JEmgPogyYAP8IcxZLALUAtQC1ABUAEQBNDzAApwD+CFABGwA/APcZOww7DDsMRA/ZAwgACxVKCUoJrQMCAAIAAgDpAQgDCAAaAGABGgA/AD8APwDCA6MMowyjDAsADwBNAU0BTQE/AJsMXABcAFwA4gU/ALYAtAC0ALQAaglrCWwJxgzQAAQABAB9AhYAHAAHACIOzwUXFKMMsACjDLAAowywABoAWgAdAFoAWgBaAEcAJgDfAQgAqRRBEhUAFQCpFAwSrQ8QAB8APgcTAAMBBAEFAfAAHADrEXUAYAFMDAAAdRpED0QPRA/kEacACACcDJwMPgdHAEcARwCNBRoACQBeBxQAAQA/AD8APwCjDy4CLgIuAlEJEAAZAb0MwAzDDNUPcQBxAHEAAgE1AZkAAgB9ADYWRwAAAEcARwBHAAsApQAAAKEU8ADwAAUAIQAAABUAFQAVAK0DKwCPAE0B0xrhEeIR4xFQFGABpACkD6QPHADpAekB6QH+CAUAJQAdAD4H4gXiBeIFowwQAMwPzw/SD2sSfQJ9An0C2QNzBOUCSQCSAtUX7QEeAAAADgOhFq0DrQN+AG0BAwDwAPAA8AACAJMBtgA/ABIbTBRNFE4UYxZNAQgDLgGNBY0FjQVMDAgAeQFRCVEJUQliEmUSaBLEFHgH1QeABpkAmgQRAAkAsQZXABUAVgCtA60DrQNPABkBJgBHG18WYBZhFvQXPwAHAP4I/gj+CKQABgGjDKMMowy+FMAUwhTiCi0L+ABcAAwIDAC2ACgK8AAVAgIAAgACACEAJgBtG/AX8RfyFwwZmABMDEwMTAwIA4kAuBa6FrwWFA5NDk8AnABfC8QAKQOtAx0AZgGOGwgZCRkKGdIZJgAaAA8A8xAFAIIBBQB1DmMAoACYAM4ZzxnQGSoAfBMIACEACAAFAAkAJQCrAFoaWxpcGhQABQAZAF8BpAArABwABAAAAAgAGgAFAAgDjQEtAWsAGACkAAEACAAaAB8FZQBfASUACAMwAKQACABaALUACwAaAJsBCAOkAFAAAAAZACAAMgUaAAgDHwFdAbMIAQAaAOcAPAADADAACAAeAMEAWACbAR0AAABJAx8CMgU3AREAGgACALMIJgAaAAMADAAMAFgAxgDBAB8CUANJAwIAGgAaABoAHgAMAEUBwQCbBEkDGAAaAA0B6QOIBxoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP4CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADoAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPIA8wD0APUA9gD3APgA+QD6APsA/AD9AP4A/wAAAQEBAgEDAQQBBQEAAAAAAAAVAh8DTwMAAAAAegSfAwAAAAAAAAAAAAACAFcBAACUApUClgKXApgCmQKaApsCnAKdAp4CnwKgAqECogKjAgAAAAAAAMkBAAAAAAAAWQIAAAAAAAAAAAAAAAAAAAAAAAAAAAECAAAAAAAAAAAAAAAAAAAAAAAAAAATAQAAAAAAAAAAAAAAAAICAAAAAAAAAAAAAAAAAAAAAgAAAAAAAFYCXgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAUAAAAAGgAAAHwAAAAAAAAAAAAAAPgBAAAAAAAAsAKxAgAApAKlAqYCpwKoAqkCqgKrAqwCrQKuAq8CsgKzAjEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADEAgAAAAAAAAAAAAAAAAsEAACXAQAAAAAAAAAAAAD7AvwC/QIHA+wCAAAAAAAAAAAAAAUAAAAAAMMCAAAAAAAAAAB7AAAAAAAAAAAAAAD9BM0BAAAAAAAAAAAeBQQFAAADBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsAK0ArgCvALAAsQCyALMAtAC1ALYAtwC4ALkAugC7ALwAvQC+AL8AwADBAMIAwwDEAMUAxgDHAMgAyQAAAAAAAAAAAAAAAAAAAAAAAAD6AQAA4AEAAAAAAAAAAPEB8wEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGsAfQAAAAAAAAAAAAAAAAAAAAAAAAAAAHoAAAAAAAAAAAAAAAAAhQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADIAQAAYQEAAAAA3QIAAAAAAAAAAAAAAAAAAAAAGwAcAB0AHgAfACAAIQAiACMAAAAkACUAJgAnACgAKQAqACsALAAAAA0DWgAAAFwAYABhAAAAAAAAAAAAAAAAANUCAAAAAAAAAAAAAAAAAAAAAAAANgA3AAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAEoASwBMAE0ATgBPAFAAUQBSAFMAVABVAFYAVwBYAFkAAABTAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvAwAAAABmBWUFZwUAAAQCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPsENwIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOUD5gPnAwAAAAAAAHQEAAAAAAAAAAAAAAAAAQUAAI8AAACMAgAAAAAAAAAAAAAAAAAAqAGpAaoBqwGsAa0BrgGvAbABsQGyAbMBtAG1AbYBtwG4AbkBugG7AbwBvQG+Ab8BwAHBAcUBfAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAygDLAMwAzQDOAM8A0ADRANIA0wDUANUA1gDXANgA2QDaANsA3ADdAAAA3gDfAOAA4QDiAOMA5ADlAOYA5wDoAOkA6gDrAOwA7QDuAO8A8ADxAAAAAAAAAAAAAACeAwMCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAgAAAAC0BQAAAAAAAAAAAAAAAGIBAAC3BAAAbQFuAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+QEAAAAAVwIbBh8GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJgBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATwIAAAAAAAAAAAAAZAEAAAAAAAAAAAAATQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANBgAAAAAAAAAAMAaQApECAADJAswCAAAAAAAAAAAAAAAAAAAAAAAAAAB4AXkBegEAAAAALwUAAAAAAADNAgAAAAAAAAAAAAAAAAAAAAAAAAAAOQYAAAAAAABPBrUCAAAAAAAAAAAAAAAAAAAAAAAAAADTAgAAAAA+BgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFoEAAAAAAAAAAAAAAAAHAMdAx4DTANNA04DAACYAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAewLuBQAAAAAAAHYCAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIEAAAACBQAAAACcAJ0AngCfAKAAoQCiAKMApAClAKYApwCoAKkAqgCrAAAAAAAAAAAAAACVAwAAAAAAAAAAAAB3AgAAAADiBQAAAAAAAAAAcwJ0AnUCAAAAAAAAAAAAAAAAAAAAAAAAKAMAABsFAAAAAAAA6QIAAIACAAAAAEwFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlQH0AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkQCUAAAALQCNAs4B0QHBAi4AAAAAAC8AAAAwAAAAAAA8AD0APgA/AEAAAAAAAAEDAAAAAAAAAABJAAAAOwAAAEIAAAAAAAAAAAAAAAAAAAAAAFsDAAAAAAAAywL/BAAAAACxBQAABAMFAwYDwgIAAAAAAAAAAAAAAAAAAAAAgAAAAPwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAQAAAAAAAAAAAAAAACgCAAAPBQAAAAAxAjICMwIAAAAAAAAAAEICAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgACQAKAAsADAAAAAAAAAAAAAAAAAAAAAAAAABbBQAAAAAAAOUB8gEAAAAAAAAAAPAB9gEAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQATBQAA1wEAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3AEAAAAAAAAAAAAAAAAAAPUDAAAPAAAAAABqAGwAAAAAAAAAAAAAAHYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIIAgwAAAJIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZwEAAAAAAAAAAAAAAAAAAAAAAAAMBQAAAAAAAAAAAAAAAAAAAAAAAAAAAABUAXgCAAD3AQAAAAAAAAAAAAAAAJsDAACaAQAACwMKAwwDAAAAAAAAAAAAAAAAAAAAAAAAPwEAAAAAAAAAAAAAAADxAwAAAAAAAAAAAAAAAAAAzAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD6BccCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzAAAAAAAAAAAAAAAAAAAAAAC6ArsCvAK9Ar4CvwLrApcDAADtAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmBoYA4gEAAAAAAAAAAAAAAAAAAAAARwQAAHUFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKAAAAAACLAAAAAAAAAJoAAAAAAAAAAAAAAAAAAAAAAAAAAACOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlQQAAHEEcgRzBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALYCtwK4AgAAAAAAAF4FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYCEgIHAggCCQIKAgsCAAAOAgAAAAAAAAAAAAAAAO4B7wEAAAAAAAAAAAAAAAAAAAAAbwEAAAAAcgFzAQAAdAEAANYCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIABggGDAYQBhQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgAaQBAAAAAAAAAAAAAAAAAAAAAAAAAAAYBhkGGgYcBh0GHgYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0FAADjBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQDAAAAAAAAAAAAAAAAAAAAAEwCAAAAAAAAAABRAgAAAAAAAAAAAAAAAAAAAACGAeoCAAAAAAAACgYLBgwGAAAAAJICAAAAAC0GLgYvBgAAAAAAAAAAAAAAAAAAAAAAAHUBdgF3AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYGNwY4BgAAAABUAgAAAAAAAAAAAAAAAAAAAADPAgAAAAAAAAAAOwY8Bj0GAAAAAAAAAAAAAAAAAADTBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7wQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFgCAAAAAAAAAAA5AAAAAAAAAAAAAAAAAAAAAAAAAOYCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2AUAAAAAAAAAAAAAAAAAAAAAAAAAAGAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFwAAAAAAAAAAAAAAAAAAAAAAqAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADMAAAAAAAAAAAAIA0QAAAD6AgAAAAAAAAAAWANZA1oDAAAAAAAAAAAAAAAAAAAAAJkDAAAAAAAAAAAAAAAArgWvBbAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFwFAAAAAAAAAAAAAAAAAAAAAAAAAABRAQAAAAAAAAAAAAAAAAAAKgIsAgAANAI1AgAAAAAAAAAAAAAAAAAAAAAAAAAAAADKBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAChBQAAAAAAAAAAAAAAADUBAACeBQAAAAAAAAAAAAAAADcBAAAAAOEBAAAQBQAAAABNBQAAAACgBQAAAAAAAD0DAAAAANYBAAAAAAAAAAAAAAAAAAAAAAAAAABVAgAAAAAAAAAAAAAAAN8BAAASBSgEAAAAAAAAAAAAAAAAAAAAAHQAdQA4BEAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABZBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAwAAAAAAAAAAFQUAAFYBAAAAAAAAswSyBAAAAAAAAAAAAAAAAAAAAAAAAB0EAAAAAAAAAAAAAGIAYwBlAGQAZgAAAGgAAAAAAAAACQMAAAAAAAAAAAAAfQQAAAAARQEAAAAAAAAAAAAA0AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEwIAAEgDAAAAAAAA+AUtAwAAAABkAmUCZgJnAmgCaQJqAgAAbQJuAmsCAAAAAAAAAAAAABYDAAAsA/cFLgP5BQAAYwUAAHcAAAAAAAAAAAAAAAAAEwYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAYAAAAAAAAAAAAA9gMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdwUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJEDZwRrBAcBAAAAAAAAAAAAAAAA0gLcAgAAAAAAAAAAAAAAAAAAAAAAAJIEkwSUBAAAAAAAAAAAAAAAAAAASgEAAAAAAAAAAKYBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACrBQAAAAAFAj4BAAAAAAAAAAAAAAAAAAAAAAAADAINAg8CCQWyBQAAAAAAAAAAAAAAAGgBaQFqAWsBcAFxAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXA+kDAAAAAAAAiAGJAQAAjAEAAAAAAAAAAAAAAAChAQAAAACTAQAAAAAAAAAAAgMAAAAAAAAAAAAAAAAAACUBAAAAAAAAFQYAAAAA6QQAAAAAhgMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0AwAAEgQWBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD6BAAAAAAAAIgCAACTAioDAACmAwAAAAAAAAAAQwEAAAAAAAAAAJkBAAAAAAAAAAAAAAAAAACtBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8AwAEAAAAAEYETgYAAPgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADkBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC4BQAAAAAAAAAAAAAAAAAAiACJAAAAAACZANQBAADdAfUBAAAAAAAAAAAAAAAAAAAAAKcBKwIAAOMBAAAAAAAAAAAAAAAALAYZAQAAGwEAAAAAXwJgAmECYgIAAAAAAAD5BAAAAAAAAAAAAADsAwAAAAAAAAAAAAAAAAAAAAAcAQAAAAAAAAAAAAAUBQAAAAAAAAAAAAAAABoFAAAAAAAAAAAAAAAAXwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPgUAAAAAAAAAAAAAAAAAAAAAAAAAAAAARwBIAK0FAAAAAAAAAAAAAAAAAAAAAEkDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcFAAAAAJoDAAAAAAAAAAAAAAAAAAAAAAAAAADABMIBwwHEAQAAAADWAwAAAADJBQAAAAAAAAAAAAAAAAAAAAAAANUB5AHeAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAywUAAAAAAAAAAAUFAAAAAAAAAAAAAAAAnAPWBQAAUQYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAApwUAAAAAAAAAAAAAAAAAAAAAAAAAADoDOwM8AwAAAAAAAAAAAADhAkQDkwMAAAAAAAAAAAAAAAAAAKcDpwQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhQUAAAAAAAAAAAAAfgA1BD0EAAA2BD4EAAA3BD8EAAAAAAAAAACEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABJBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADMEAAAAAAAAAACvBLAEsQQAAAAAAAAAAAAAAAASAwAAAAAAAAAAAAAOA1sAZwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcFAAAAAEMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARgAAAAAAAAAAAAAAAAAAAAAAAAARAxMDFAMVAwAAYQVkBTEBuQIAABAGEQYSBgAAAAAAAAAAAADMBAAAAAAAAAAADwYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPUFfAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBgAAAAAAAAAAAAAAAAAAAADuAowAjgNkBGgEjwNlBGkEkANmBGoEDAENAQ4BAAAAAA8BAAAAAAAAAAAAAAAAAAAAAAAAcAQAAKkEAAAAAAAAAAAAAEsBAAAAAAAATwUAAAAAAABOBAAAAAAAAAAAAAAAAAAAAAAAAAAAUgWoBakFqgXSBQAA/wIAAAAAAAAAAAAAFgIAALcFswUAAAgBCQEWAQAAAAAAAAAAAAD0AwAAAAAAAAAAAAAAAAAAAAAaAQAAAACHAYsBigEAAI0BAAAAAN8CAACQAZIBAAAAAAAAAAAAAAAAAAAAAAAAAAA/BiYB2wEeAgAAAAAwAzkDAAAeBO4EAAAxAwAAEwQyAwAAFAQzAwAAFQQAAAAAAAAlBgAAAAAOBgAAywEAAAAAAAD2AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKIFAAAAAAAAAAAAAAAABgUuAQAAKwMAAAAAAADoAQAAAAAAAAAAAAAAAAAAAAAAAAAADQTtBQAAAABEAXsBAAB9AQAAAAA1BgAAAAAAAAAAAAAKBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABNBlAGAAD5A/0D+gP+A/sD/wMFBAAASATRBQIGMAUxBTIFMwU1BTgFOQU0BTYFAAABAAAAAAAAAAAAAAAAACkFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqwQAAAAAAAAAAAAA9AEAAAAAAAAAANgBAAAAAAAAAABpAAAAAABVAX8C3wUAAAAAAAAAAAAAEQUAANIBYwIAAAAA0wHpAQAAAAAAAAAAAAAAAAAARgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgBJwEAAAAAAAAAAAAAeQJ6AgAAFwUYBRkFXAMAAF0DAABeAwAAYwMAAAAAAABaAlsCXAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7AUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzQQAAAAAOwUAABsEAAA9BQAAAAA8BQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAD1AgADSgMAAAAAAAAAAAAAAACWAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEoFAACMAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQBQAAAAAAADACiwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIUEAAAAAMwFzQXOBc8FAAAAAAAAAAAAAJ0D9wMAAAAAAAAAACMBAAALBdUFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+AIAAG4FHQEAAAAAAAAAAAAAAAAAAJAFAACRBX0DhgUAAAAAAAAAAAAAKAYAAAAAAAAAAAAAAAAnBG0AbgAAAAAAAAA8BAAAAAAAAAAA2wIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArgQpAwAAAAAAAAIEAAAAAAAAAAAAAAAAAAAAAAAAJQQAAAAAAAAAAHkEAAAAAAAAAAAAAG8FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG8DAAB0BQAAAAAAAAAAAAAAAAAAAAAAAAAAAwbwBQAAAAAAAAAAyQTKBMsEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPIF8wX0BXYFAAAAAAAAAAAAAAAAAAAAAP4F/wUABgAAAAAAAGwEMwGWAJcAmAAAAAAAAAAAAAAAAAAAAAAAbQRuBG8EpgQAAGwBAAAAABQBAAAAAAAAAADzAgwEAAAAAAAAAAAAAAAAAABTBAAAUAUtAQAAAAAAAAAAAAAAALUFAAAXAQAA6gNHAngDAAAAAAAAAAAAAAAAAABMBgAAAACRAaIBAACPAQAAAACbAQAAAAAAAAAAgQTjBAAAAADvBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAYpAQAAMAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYgUrASwBAAAAAAAAAADUBQAAUQUAAAAAAAAAAAAAAAAAAAAA5QIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuwQAAAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACPAgAA9gUAAHwBAAAAAM4CAAAAAAAAAAAAAAAAAAD9BQAAAAAAAAAAAAAAAAAAAAAAAAAAQwMAAAAAAAAAAFgE2QUAAAAAAABEBgAAHAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+ARcCGgIAAG8AcAAvAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgB6AIAAAAAAADKAWADYQNiAwAAoQPnAgAAAAAAAAAAAAAAAAAAAAAAALMDAAAAAAAAAADUAgAAAAAAAAAAAADSAwAAAAAAAAAAAADGAecBAAAAAAAAAAAAAAAAAAAAAAAAAACNAAMDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiAQAAAAAAAAAAAAAAAAAAAAAAAAAASwNMAQAAAAAAAAAA0QQAAAAARwUAAAAASAUAAAAASQUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEUEhwU0AeQCAAAAAAAAAAAAAAAAAAAAAAAAAABDAgAAAAAAAAAAAAAAACMDAAAAAAAAAAAAAAAAAAAAAAAAAADjAgAAggQAAAAAgwQAAAAAhAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQBAAAAAAAAAAAAAAAAAADnBesFWAEAAAAAAAAAAAAAAAAAAAAAAAAAAN4CHgEAANkBAAAAAAAAAAAAAAAAAAAAADQGAAApBioGKwbgAtoEAAA5BDoEOwQAAAAAAAAAAOsDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABNBAAAewQAAAAAAAAAAAAAAAAPAwAAAAAAAAAAAAAAAAAADgUWAHgAAACjAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHMFAABsAwAAAABtAwAAAABuAwAAAAAAAAAAXQAAAAAAAAAAAAAAbAIAAAAAAAAAAAAAAAAAAAAAAAAHBgAAAAApBAAAAAAAAAAAAAAAAAAAAAAAAF8EAAAAAAAAAAAAAAAAAAAAAJUAAAAAABIBEAEAAOQDAAAAAAAAAAAAAI0DkgMAAAAAFQEAAFEDAAAAAAAAAAAAAAAAAAAAAFIEVgUAAAAAAAAAAAAA/wEAAGMBAABJBgAASgYAAEsGSAYAAEsFjgEAAE4FAAB+BH8EgAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXBgAAAAAAADgDAAAAAAAAAAAqAQAAAAAAAD0CAAAAAAAAiQQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXwWDBQAAAABKAgAAAAAAAAAAAAAjBAAAAADXBUQCHwQAAAAAAAAAAAAAAAAAAAAAfQJ+ArgEuQS6BAAAAAAAAAAAAADgBQAAAAAAAAAAAAAAAAAAvwSWAxwCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQgMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEUDRgNHA0AGQQZCBkMGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVwRaBQAAAAAAAAAAAAAAAAAAAAAAABsCkwAAAAAAHwIAAAAAAAAAAAAAAAAAAAAAAAABBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB4BAAAAADeBQAAAAAAAAAAoQQAAAAAAAAAAAAAAAAAAAAAAAAkBAoBCwEfAQAAAAAAAAAAcQJyAqADAAAAALADsQOyAwAAAAAAAAAAAAAAAAAAAAAEANMD1AMAANUDAAAAAAAA+wUAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADIAAAAAAAAAAAAAAAAAAAAAAAAA0ANNAc4EzwTQBAAAAAAAAAAAAAAAAAAAZwMqBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK8DAAAAAE4BAADqAQAAAAAAAAAAAAAlAiYCJwIAAAAAAAAAAOcEAAAAAAAAIAMhAyIDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjBAAAAAAAAAAAAAAAAAAAAACOAgAAAAAAAAAAAAAAAOQF6AXlBekF5gXqBQAAAAAAAAAAAAAAAAAAAABdBQAAAAAAAAAAAAAAAAAAMQYyBjMGAAAAAAAAAAAAAEEB+AMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOIDAAAAAAAACQQAAAAAAABbBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9wIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0QPtA+4D7wMjBQAAAAAAAAAAAAAAAAAAAAAAAAAAAABwBXEFcgUAAAAAAAAAAAAAAABrAwAAeQAAAF8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlQUAAAAAAAAAAFwEXQReBAAAAAAAAHsFAAAAAAAAfwUAAAAAAAAAAAAAEQHzAwAAAAAAAAAAAAAAAAAAAAAAAAAArAXHAU8EUwVQBFQFUQRVBQAAAAAAAAAAAAAAAAAAAAAAAEUGRgZHBgAAlAHKAgAAxQIAAAAAAAAAAAAAAAAAAAAAAAARBBoEAAAAADUDNgM3AwAAAAAAAEQEAAAAAAAAhgSHBIgEAAAAAAAAAAAAAAAAAAAAAG0FtgUAAAAAUwFLAgAAAAAAAAAAIAQhBCIEJgQAAEUCRgJOAlACAAAAAAAAAAAyAQAAAAAAAAAAAAC8BAAAvQQAAL4EfAMAAAAAAAAAAAAAAACfBX4BfwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPkCNwUAAAAAAAAAAAAAAAAAAAAAAAAAACIFAAAAAAAAAAAAAAAAAAAyBFQEVwVVBFgFVgRZBQAAAAAAAAAAEQAAABMAFAAVAAAAAAAAAAAAAAAAAAAAAAAAAPEFAAAAAAAAAAAAAAAAAAAAAAAAkQQAAAAAdQQAAHYEAAB3BAAAAAAAAAAAAACgBJ4EnwQAAAAAAAAAAAAAAAAAAAAAXAEgAQAAAABdAoECAAAAAAAAAAAAAAAAAAAAAAAACQYZAAAAAAAIBgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnQUAAAAAAADNAwAAzgMAAM8DAAAAAGQDAABlAwAAZgMAAAAAmQUAAAAAAAAAAAAAUAMAAAAAAAAAAKwDAAAAAK0DAAAAAK4DAAAAAAAAxANPAQAAAAAgAiMCJAIAAAAAAAAAAAAAAAAAAEACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAQAAGEEAABiBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2AfsB/AEAAOICAAAAAAAAAACBBQAA2gEAAAAAAACPBQAAAAD+BH8AAAAAAAAAAAAAAAAAAADfAwAAAADgAwAAAADhA+MDAAAAAAYEBwQIBEoESwRMBAAAAAAAAO0EOgEAADQEzwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQFJQUmBQAAAAAAAJ0E2gUAAAAAAABoAwAAaQMAAGoDAABzA14A7QEAAAAAyAInBgAAAAAAAAAABAYFBgYGkgWTBZQFAAAAAAAAAAB4BXkFegV8BX0FfgUAAAAAAAAAAAAAAAAAAAAAAAAAABQCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOBBcEAAAPBBgEAAAQBBkEAADzBAAAQQRCBEMEAAA8Aj4CAAAAAAAAAAAAAAAAAAAAAAoFAAAAAAAAAAAAAAAAJAMAAAAAAAAAAAAAAAAAAHkDegN7A4MCAAAAAAAAAABSAz8DQANBA6UBAAAAAAAAAAAAAIEDAAAAAAAA4gQAANACAAAYAwAAAAAAAAAAAAAfBSAFIQUAAAAAAACKAy8EMAQxBAAAAAAAAAAAAAAYAhkCAAAAAAAAAAAAAAAAAAAQAAAAAACOBAAAjwQAAJAEAAAAAAAAAAAAAAAAAAAAAEIBAAAAAAAAAAAAAKUDWQFaAVsBAADhBQAAAAAAAAAAAAAAAAAAAAAAAAAA6AQAAAAAAAAAAAAAAAA4AOsBAACaBQAAAAAAAAAAmwUAAAAAnAVGBQAAAAAAAAAAAAAAAAAAlgWXBZgFAAAAAAAAAAAAAAAAVAMAAAAAAAAAAMEDAADCAwAAwwPIAwAAAAAAAOQE5QTmBAAAAAAAALQEAAC1BAAAtgQAAAAAAAAAAAAAAACFAwAAAAAAAMQEAAAAAAAAAAAAAAcAAAA+AwAAAAAAAFUGAAAAAAAAAADyAgAAjAWNBY4FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADaAwAA6gTrBOwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9wQAAAAAAAAAAAAAAAAAAAAAAADaApoEmwScBNsF3AXdBXADcQNyAwAAAAAAAAAAAAAAAAAAAAAAAC4EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgQEAAPAE8QTyBAAAAAAAAAAAAAAAAAAAAAAAAMgFUgEAAAAAAAAAAAAAJQMmAycDAAAAAAAAAACEAgAAhgIAADYCAAB+A38DgAPfBOAE4QQAAD0BGQMaAxsDqgQ8AYcDiAOJAwAAAAAAALwFEgAAAAAAAAAAAAAAAAAAAAAAUgIAAAAAAADIBAAAAAAAAAAAAAAuBQAAAACiA6MDpAM4AQAAAwQAAAAAAAAAAAAAAACZBAAAAAAAAAAAAADmAQAAQwUAAAAAAABEBQAARQUAAAAAAAAAAAAAzAMAABYFAAAAAAAAAAAAAAAAVQNWA1cDxQPGA8cDAAAAAAAAAAAAAAAAAAAAAAAAQgVBAoIDgwOEA8EEwgTDBAAAAAAAAAAAAAAAAFIGUwZUBgAAAAAAAAAAAACKAkABAAAAAAAAAAAAANcDAADYAwAA2QMAAN4DAACsBAAAAAAAAAAAngEAAAAAAAAAAAAAAAD0BPUE9gQAAAAAAAAAAAAAAADXAtgC2QIAAAAAAAAAAAAAAAArBCwELQRIAQAAAAAAAAAAAAAAAAAAAAAAAC0FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAFxAUAAAAAAAAAAAAAAAAAAKUExQXGBccFAAAAAAAAAAAAAAAAAAAAAN4EAAAAAAAA/AUAAAAAAAAAAAAAAAAAAAAAAACmBQAAxQTGBMcEAAAAAAAAAAAqBQAAAAAAAAAAAAAAAJYElwSYBPIDAAAAAAAAAAAAACkCAAAAAAAAAADAAwAAyQPKA8sDOgUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/BUAFQQUAAAAAAAAAAAAAAAAAAO8C8ALxAgAAAAAAAAAAAACNBNsD3APdAwAAAAAAAAAAiwUAAAAAAAAAAAAAAAAAAAAAAAAAAAAARQAAAAAAAAAAAAAA1QRJAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdBQAAAACiBKMEpAQAAAAAAAAAAIQF2wTcBN0EhQIAAAAAuQW6BbsFcQByAKMFpAWlBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7AEoBQAAAAAAAAAAAAAcBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9AToCOwGKBIsEjAQAAIgFiQWKBQAAAAAAAAAAAAB3AwAAAAAAAAAAAAAAAAAA0gTTBNQEAAAAAAAAAAAAAAAAAADZBAAAAAAAAAAAAAAAAL0FwQW+BcIFvwXDBQYBAAAAAAAAAAAAAGABhwIAAAAAAAAAAAAAAAC/AwAAnAGCAgAAAwAAAAAAAAAAAAAAAAAtAgAAAABTA0EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAAACCBQAAAAB0A3UDdgMAAAAAAAAAAAAASAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF0BXgFfAQAAAAA6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhAiICAAAAAAAAAAAAAAAAAACdATUAAAAAAAAAuwNJAgAAAAAAAAAA1gTXBNgEAAAAAAAAAAAAANECFgYAAAAAAAC8A70DvgMAAAAAAAAAAAAAAAAjBgAAAAAAAAAAAAAAAAAAAAAAAIsCAAAAAAAAAABsBQAAAAAAAAAAAAAAAAAAAACrAwAAAAAAAAAAAAAAAAAAAABwAgAAAAAAAAAAAAAAAAAALwIAAAAAAAAAAAAALAUAAAAAAAAAAAAAAAC5A7gDugMAAAAAAAAAAAAAAAAAAAAAAAAAADoGAAAAACAGIQYiBgAALgIAAAAAAAAAAAAAAABpBWoFawUAAAAAqAOpA6oDAAAAAAAAAAAAAAAAAAArBT8CAAC0AgAAAAAAALcDOAKJAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0ALQDtQO2AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABvAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADsCOQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ8BmwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlAQAAAAAAAAAAAAAAAAAAAABmAQAAAAAAAMYCAAABAAMACgACABIAFQATAAwABQARABwAIwAQACEABwAEABsALAAeACgACAAaAC0AFAAXABYALgAYAAsAJQAPAA0ADgAwADMANAAGAAkAHQAZADcAJAAnADkAPABKAE8AAgAaAA4ADQAMAAYAJQADAAoACAAoAA8AIwAUABMAFwAIAA4ACwADACgAFAAKAAUAJQATABgAFQABACcADwAZAAwAFwAjAB0AAgAGAAsADwACAAgAAwAjAAwAHQAVAA4AJAATABoAJwAZAAoADQAXACUABQAKAA4AAQAlAAgABgAaAAMAAgAMABQAFQAZAA0ADwATAAUACwAPACUACgAPAA4ABwAkACcABgAKAAMAFwAaABMADAAbAAgALAABAAUAAgAOABoAAwAPABMAGQABAAUACgAKAAMACAACAAwAGAANACUAJAAPAAEAEwAVAA4AFAAZACcAAwAGABwACgAlABUALAAOABMADQAaABcAFgAWAAUADAACAA4AAwAZACMACAABABgAEwAKABUADwAGAA0AJwAnACcAGgAPACUABQACAAoAEgAsABsAEQAIAAMACQAXAAEACgAPAAQAEgAOABkAGAAjABEAFwAFAAwAGgAYAAoAAQAVABsADwAZABMABQAOABMADAABAAoAGQANAAMAKAAKAAEAGgAOAAwAAgALAAUADwAEAAkAEgAVAAMAIwAYAAoABAAOAAEADQAMABgAIwAoABkAJQAFABQACgAaAA4ABwAkAAoABQAhACgAAgAYAA0ACAABAAsAAwAKABUAAwAKAA4ACAAKAA8ADAAlAAIAFQABABMABQANAA8AFAATAA0AAQADAAIACgAFAAMAAgAUAAwACgAFACwAAQALAA0AFQANACcAAQAjABcAGgAYAA4ABQAMAAoAJAAXACEAJwAZAAIACAABAAwABQAPAAEAHQADACgACwATAA0AAgARAAoAGQAlAAYADgAZABwAHwAgAAYACgARAAMACgAbABoADwAZAAwAFAAJABUAIAACAA8AAwAMABcABAAKAAUADgAUAA8AGQAnAAwADwAXAAYAGgADADoASABUAEYASwBQAAMABQAPAAoABQAPABUAJwAZAAYADAALAAgACgAFAA8AFQAnABkABgAMAAsACAAKAAUADwAcABUAAwAZAA4ALAAUABoAAwAVABMABQAJAAQAEgAbABEAHAAdAB4AHwAgABAAIQAiAAoAIwAMABoABQAYAAYAAwABABIABQANAAoAEgACAA0AEwADABQAKgAXAAoAAgAOAAoAEwAVABcADAAXAA0ABQADAAoAFQASAAgADgAjAA4ADwAMAAoAEwAZAAIACgAbAAsAFwAKABcAAgAaACUADgAKAA0ADgAGAAEAAgAEAAUABAAJABIAAwAFAAoAAQAVAAUAEAAkABwAAwAEAAkAEgACABQADwAIAAIACQAPAAQADAATAA4ADwAOAAkAAwAPAAMADAAaAA0AGwARABwAHQAeAB8AIAAQACEAIgAKACMABQAYAA4AJAAnAAoAJAAKAAwAIwAUABoADAADABkADgAJAAwABQALAA8AEwAaAAIAFQASACgADgALAA0ACgAEAAkAEgAPAAgADAAKAAYAAwADAA4AAwAMAAkAGgANABcABgAJAAMAEwAlAAUADQAaAAkAEgATAAIAEwABAAgADAAlACcAEwADACwADAADAAEACgAOABMAAwAPAAUAAQAXABkACgACABIAFwAFAA4ADwAXAAMAEwAKAAUADwAVACcAGQAGAAwACwAIAAoABQAPABUAJwAZAAYADAALAAgACgAFAA8AFQAnABkABgAMAAsACAAOAAMADQAKAA4ADwADAAgABgAJAAUACQAjAAMAGAACAAkACQAjABcAGgANAAoADgANAA8ABAAJABIACgAKAAoAKAAEABsAFwAoAA4AIwALACwACgAVAAsADAABAAIADQAXAA8AAwAIAAkABAAIAA8AGQAKAAgAAgAEAAkAEgAOAAkAAwAFAAkAGQADAA4AAQALAAwAGQAaAAMAFAAEAAkAEgAKABUAFwAPAA0ADwAKAAEAKAAGAA0ACgACAA0AEwAFAAMABAAJABIACgAHACMACgABACMACgACABQABQAKACUAFwAFAAwAEQAcAB0AHgAfACAAEAAhACIAFgARABwAHQAeAB8AIAAQACEAIgAaAAUABAAJAAoABAAEABkACgAMAAIAEwAOABMACgABAA8AAwAKABcAEwAjAA8AKQApACcAIwAMAAQACQASAAMAFwAOABcABAAZABsAEQAcAB0AHgAfACAAEAAhACIACgAjAAwAGgAFABgAHgAaABIABQADABUACgAOABoALAACAA8ADQAEAAkAEgAKABcADgAKAA4ACgAPABcABgAJAAQAEgARABIADAAXAAwABAAJABIAAQACAA8ACgANAAgACgASAAIAAwAXABMABAAJABIACgAEAAkAEgAKAAgAEwATAAYABgAPAAQACQASACMAGgAYAAsADgAMABkABgAdAAwABAAJABIADQACAA4AKAADAAIAAQANABsAGQACAAQACQASACMACgAXAAgAEgAiAAQACQASAAUAGAAXABoAGAADAA8ADwAPACwAFwAPACwAAgAKAAIADgADAAEAEwAXAAgACgAjAAwAGgAFABgACwAUAA8ABwAIABMAFQAXAAEAAgAnAA0AAwAOABkAKAAlACwABgAkAAQABAADACMADQABABcACgAVAAQACQASAAMADAAKAA4ABgAEAAkAEgAKAA0ACgAFAA8AFQAnABkABgAMAAsACAAKAAUADwAVACcAGQAGAAwACwAIABcACgAFAA8AFQAnABkABgAMAAsACAAKAAUADwAVACcAGQAGAAwACwAIAA4AAgABACMAJQAXAAkACgAMAA8ACwAVAAIADAABABkAIwAKAA8ABwAJABcADQAMAAwAAgAMAAMAGQACAAkAAwATAAsACQAEAAgAEQAcABEADQACACUAGQABAA8AAgAOAAsAAgABABkAAwANAAIAGgANABgADAAKAAMAAQAPACUAEQAFAAwAAQAIABkAAQAOABMADgAtAAMACQATAAMACQAaAAMAFwAMAA8AIwAXACUACgAEAAkAEgAKAAMAAgAVAA0AEwAFAA8ACgAMABIACQAKABgAFwAPAAwADgAFAAkAEwADABUAJwAaAAwABAAIABUAEwAYAAMABAALAA8AJAACABoABAADACMAFwADAAoABAABAAIAEwAsABcAGgAKAAgACwADACMACAATAAIADwAEAAQAGQAJABIAKAAjAA0ADwACAAwAFwAKACMABgAzADMAMwACAA0AMwADABwAFwAEAAwABAAJABIACgAKABcABAAJABIAAwAFAAkAKAAbAAQAAwAEAAkAEgACAAUAEwADAAQAAgAEAA0AFwACAAQACQASAA4ADwATAA8ACgAEAAkAEgAjAAoAEwAKABcAFAAKACUACgANAA4AOwBJAFUARwBMAFEABAAXAAgADAAKAAQACQASAAwABAAJABIABAAJABIADgAKAAwABAAJABIAAwAKAAYACgAEAAkAEgAKAAoAJQADABoAEwAMAAgAAgAXAAEADAATAA4ABQAoAAIAAQAFACUAEgAVAA0ACQACAAUAFQAPAAQAAQAKAAQALQACABwALQANABwACgAMAAIAAwAOAAQACgAOACMAGgAbABEAHAAdAB4AHwAgABAAIQAiAAoAIwAMABoABQAYAA0AGQAOAAMAKAACABoAAwANAA4ACAAEAAIALQACAA4ACAADAAwABAAEAAQACgAMABcABAAJABIACAADAAsAAQAKAAEAEwAKAA0ACAAlAAQAAwACAA0AAwADAAMABQAFAA0ADgAVAAkACgAXABEACgARAA4AAwADAAsAAwANABsAGAAEABIAHAAJAAgABAAJABMACgAaAAIADgACAAoADQAFAAoACAAKAAEABQAjAAoAIwAMABoAFwACAAIAJAANAA4ADgAjAA8AAQABAAUADQAKABQAAgABAAYAIwAMABUADQAPAAoAFwAUAAEAFQAKAAoABAAJABIACQAUABMADgAEAAkAEgADABwABAAJAAMACAAaAAoACwACAA4ACgAFAAQACQASAAoADgAqADIAEwAFABgADwAEAAkACgATACwACAAEAAQABAAFAAgADgAOAAkAFAAoAAMALAAFAAsADgAPAAYAAgAKABgAIwATAAwABQALABQABwAPAAUAGgAOACgADgAnAA8AJwADABQAEwAnAAQABAAVAAQAFwATABIABAALAAUACgANAAoADAATAAoACgAKAAIADwACABwABAAOAAQACAALAAEABQAFAAUAAwATABQACQAVAAoADwAOAAoAFwAOAAgACwADAAMAGgAJAAQAAgAOAA4AAgAPAAQACgAKAA4ACgAOAAoADgABAA0AGgADAAQABAAFAAQACAAMAAUADwAEAAkAEgADAAUACgAKAAoAAgAFABgAFwACAAwABAAFAA0AGQAVABkAAQAOABcACgATAAMADAAZAAoACgAKAA8AAgAUABsADQAEAAoACwAEAA0ABQAoAAMABQAPABcAAQAbAA0ACQAEABIAIwADAAoACgANAA4ADgAKAAMADgADAAwAIwAaAAUADwACAAoAGgATAA8ACwAHAAwABAATAAMAAwADAAUACgAEAAkAEgADAAoADQAIAAUADgAKAAoABgAVAA4AAgAPAAQAIwACAAEACgADAA0ABQAaAAwAAgAPAAkACgAKAAoACgACABgADwACAA8AAgAYABkABgAaABsALQAPAA4AAQABAAEADAAEAAQABAAEAAQABAAPAA4ADAAMABkACgAKAAoAGQAKAAoACgACAA8ADgAVAAQACQAMABIAKAAXACMAIwAjAAEAAQAIAA8ABAAJABIACgABAA4AGQAEAAkAEgADAAQACQASAAMADQANAA0ABQAPAAoAAwAFAAQABAAEABsAIwAKACMACgAjAAoAIwAKAAEAAgAEAA0AAgADAAwACgANAAIACgALAAQACQASAAoABgAMABoAGgAaAAoACQAKAAoAAgAOAAgAAQAFABkAAQABABIAEgASAAMABgAlAAUAAwAKAAMACgADAAoABQATAAwAJAALAAoACgAKAAIAIwAEAAMADwAeAA8ABAAJABIACgAEAAIADQAaAAQABAAEAAQABAAEAAQACAATAA8AAwAMAAEACgAPAAIABQAOAC0AAwAOABoAGQABAA0ABAAKAA0ABAAEAAsABAADACwAJQADAAQACQASAA4ACgAtABQABQAKAAQABAAEAAQABAAKAA4ADgAOAA4AGAAjAAQACwAaAAEACgAKABUADgAdAAIAAwALAAQAAwAaAAUADwAMACQAFgAtAAQABQAEAAkAEgAEAAkAEgAaACcAFAABACwACwAZACwAAQAoAAoAAwAVAAoAAwAVAAoAAwAVAAIABQAKAAwACAAYAA4ADgACAAsAAwAoABoACgAZAAUADgAFAAUAFwABAA4ABgACAAIAGQAPABkAAQANAAoAAQAFAA0ABQAYABMAAQAEAAQADgAGABcADgAEABMADgAOAC0AFwAOAAwACgAqACMAFwAFAAUABAAJABIAEwAFAAQABgAEAAQACQASABgAGQATAAMAEwAOAAUAAgAPADMAMwAzAA0ACwAUACIAGgAJAAoACgAKAAIAFwAlAAMAAwADABMACQALAA4AAgACAAIACgANAAEADgA4AA8AAQAaAA0ABAAJABIADgAOAA4AAQAXABMADAAGACMACgAjAAoAIwAKAAEAAgABABcADwABAA8ALAACAAoACgA8AEEASgBPAFgAQQA8AE8ABQALACUABAAJABIACgADABMAFwAMAAwADAABABQABAAJABIADAADAAoAAwAKAAMACgAFAAwACwAVAAoACgAKAAIAFwACABoAAwACACgABQABABgABQAVAAIADwANAAEADQAKAA8ABQAcABwADQANAAYAAQACAAoACgACAAkAGQAXABYACgAbABYABQAfAA4ACgAKAAMACAAaAAoAIwAFAA0ADwAFAAUADwAFAAQACQAyAAIACQAMAAgABQAtABYALQADABQAAwAFABUADgADAAgABAAJABIADwAIAAMACAADAAgAAwAFAAoAGQAjAAUAAgAGAAQAGAAFABkABQAFAAUADAAMAAgADwAFAAMAFQAOAAkAGQAOAA4ACgAOAAEABAAGAAEACAAVAAIACAAsACgAGgAIAAUAGQAPAAoAFQAnABkAAwASAC0AAwABACYADgAOABcAFwAFAAgABQAUABMAGQAKABMABAAJABIABQAXACMAAQAEAAkAEgAOABsABQAqAAgAAwAaAAUABAAJABIACgAPAAYAFAADAAMAAwAFAB8AFwAFAAoAJQAKABMAEwAaABkACgALABUADQANAAoACgAKAAIACAAqABgABgAEAAkAEwADABMACQAEABcACQAJAAYABAAJABIAAgAKABQABgAMAA8AGAAaABQABAAJABIABQATABkAFAAKAAIAFQABAA0ABQANABkALQADABMACgABAAIABAAJABIAAgAUABMAAQADABIAAQABABMAEwAIAAIAGQAPAAIAAgACAAIALQADAAQAEwAKAAEAGQAGABoABAAJABIACgAEAAgAEwAnAA8ADgAKAAkADAAXAAEAEwAKAAEAGAAKAAEACgANAAQABAAPAAsADgACAA8AAQACAA8AAQACAA8AAQAIAAQABQAFAA8ADQAUAAwAIwADAAQACQASAAUAFwADAAMAAwAFAA0AAgACAAIADwAOABMAIwAEAAkAEgADAAgAFwAPABoAGgAXABUACgAXAAMAFAANAAQAAgACAAIAAQAPAA8ABQAPAA8ABQANAAUADgAPAAUAGgABACgAAQAOAAQABAAEAAQABAAOAAQAEgAIABIAGQAOAAwAFwACAA8ADgAUACIALQABAAUABQAFAAwABAADAAoADQADAAoADQADAAoADQAFABkABQAPABgAFAAKAA8AAwAOAAIADwAJAAIAGgAJAAkACQAJAAkACQAJABIACQAJAAkADgAXAAIAAgACAA8ABQAEAA8AEgAPAAUAFwAZAAkAFgAMAAoADAAMAAwADQAUABUAGQAZABkADgACAAIAAgAPABcADQAoACgAEwAoAAoACwABAAEAAQABAAoACgAKAAoAAgAPAA0AFwADAAMAAwAFAAMAAwADAAUABQAFAAUAAwADADIAIwAaAC0AKAAoACgACgAOAAEAAgABAAIAAQACAA4ADwACAAQADgAOAAoADAAOABkAAQATAAsADwAZAA4AGgAKAAoACgACAAQACQASAAEAAgA4ACIAAwADAC0AKgAyAAMACwAGAAkAGQAKABQAGQAFAAUADAAFAAwABQAMAAwAAQAMABcABQACAAIAAgAPAAEALQAEAAcAGQAKAAoACgACAAoADwASAA8ACQAJAAkABQAIABMAFgAUABYALQALAAQABAAEAAQABAAEAAUABQAPABQADgAKAA4ACgAOAAoAAQAZABYAGQAFAAoADAAOAA4ACQAJAA0ACQAMAA4ABQAFAA8ACgAEAAMADgAJAB4ADgACAA4ABQAEAAkAEgAKABMAAQAFABYAFgAKAAwAIwAPAAoAFQAPABQADwAPAA0ADwACAAUADAACAAUADAACAAUADAACAAwABgAUAAUADQAFAC0AAwAFAC0AHAAKAAgADQANAAQACQASAAIADwACAAsADgALAAEADgAtAC0ADwADAAwAKAAKACgAKAAFABUAEwAlAA0AEwAOAAYACwAPABgADwAFAAQACQASAAgAAgAWAAUADwAFABcACwAXAA4AIwAGAAkAKAAEAAMABQABAA8ADAAOAAMAMQAsABEAAQAKABIABQADAAIAAgACAA8AJwAZAA8ACQAyAAoACgAKAAoAAwAEAAkAEgAKABkADQAFAAEABAAJABIADgAFAAEAAQABAAEACAAKAA8ACAABAAIAAQACAAEAAgAOAAIAGQAYABkAAQALAA8AFwADAD0APwBCAEQASwBWADoAQgBNAFIABgAKAAUAJQAlACUADwADAAUAIwABAAEAAQAXAAQACQASAAwADAAMAAwAEwAFAAwABQAMAAUADAAMAAwAAgAKAAIAAgACAA8ADgAPABUACQAJAAwADQAJAAkADgAJAAkAFQABABcACQANACgAAwAjAAQABAALAAcADQAtAAsAFQAEAAIACwAWAAMAFgAaACAABAAEAAQABAAKAAQAAQAOAAUAFwAXAA0ADAANAAIAAgACABQAFAAXAAYAFgAWABYALQAFAB8ADQAaAAIAAgAFAA8ADwAPABcABQAKAAUACgAFAAoABgATABMACgAlABkADwAKAAMAGQADABMADAAjAAwADAAMAA0AFAAYAA4ABQAjAAEABAAJABIAIwAKABoAGQAZAA4AGQAsAAQADQAFAAoADAABAAUAEgAbAAUABgADAAwADAAjABUAFwADABUAFgAtABcAHQAdAAoAGAAEAAkAEgADACMAFQAPABcAIwABAAMABAAJABIACAAhAA0ADgAIAAMADgAIAAMADgAIAAMAAQAXADEABQAFABMAFwAKACgADgAPAAUABQAFAAwAAwAgAAoAGQACAAEACwAFABMADwATAA0ACgAEAAIAAgACAAIADwAFAAkABwAoAAoADwAaAAUADwAJAAIAAgACABMADgAKAAQACQASABUAAQAXAAEADgAUABQAFAAKAA0ADAANAAEAAwANAAoAGQAFAAoAAwAWAC0AGgAPAAIAFAACABQAAgAUAAoAAQAXAAoAJQAaAAMABAAJABIACgAoAA8AFAANAAIAAgACABYALQADAAIACgACAA8ABQAKAAoACgAVAAwADwATABMAIwABAAQACQASAAoAEgAKAAQACQASAA0AFwATABcAAQAOAAcACQAPAAsACAAPAAsACAAPAAsACAAFABcADAAEAAEAIwABAAUADgAFAAUABQAsAAsABQAFAAUADAAFAA8ADwAPAAgAGQAKAAMAAwADAAUAFAAOABgAGAALAAoAFwAFAAMABQAPAA8ADwAHACwABwAMAAMAAwAXAA8AFQAPAAwAHQADAAkABAAnAAQACQASABgADAAEAAkAEgAVAAUACgAEAAkAEgAMACUAFwAOACIAGQAMAAwADAANAAUAGQAFAAUAGQAFAAUAGQAFAAwADgAYABcAFQAKAA8AAgADAAkADQAFACwAAQALAA8ADwAPAA0ADwAXABYABQANAA0ADQANAA8ABQAOAA4ADgAUAA8ADwAPAAgACwAKAAoAAQAKABkAAQABAAEADgAEAAkAEgAKAAIAAgACAA8AFwAPAAUABQAFAAwABQAFAAUADAADAAMAAwAOAAUAAwAKAAEAFgARABEAEQABAAQADgAPAAIADgAPAAIADgAPAAIAEgASABIADwAPABIAGgANABcAEwAKAA8AAgACAAIADwANAA8ADAARAAMALQAWACoAEgANABQAGgAZAAoACgAPAAwADAAMAAwADAAMAA0AGQAFAAUAFwAPAA8ADwANABYAAwACAAIAAgAPAAIACQAPAAoABQAlAC4ALwAWABYAAgAHAAwAAwAZAAEAGQABABkAAQAZAAgADgAWACMAFAAJAAkACQAOAAkABgAXAAoADgAJAAkAIQAPACwACgAKAAoACgACAAUAFwACABYAAgAEAAQAFwAOABcADgAXAAgACgACAAwAFAACAAwAFAACAAwAFAANAA0ACgANABYALQAsABYACQAXAAwAIwAKAAQACQASAAoAAgACAAIACgAKAA4ADQAPAA0ACAAFABYAFgANAAkALQADAA4ABQAYAAUACgADACMAAQAKAAIADwAFAAkABQAXAAMAKAADAAgACAAIAAUAJQAWAA4AFwAXAA4AAQAuAAQACQASABQACAAUAAgACQARAAMAAQAUAAUABQAxADMAFwA1ABwAHwAsAAgADwAPAA8ACAAPAAwAIwAjAAMAAwADAAMAAwAKAAoACgAMABoAGQANABcAAQABAAEADwADACUACAAIAAgABQABACQAFwAOAAIADgACAA4AAgAaAAoADAAOABQAPgBAAEMARQBMAFcAPgBDAE4AUwAHABkACgAFAAUABQAJABMACgAXABcAFwAXAAwADAAMABMAEwATABMADwAMAAwADAAMAAwADAANAAUADgAPAA8ADwAKAAkACQAPABsACgAoAAkADwAHAAUAKAAEAAUADgAEAAQACAAWAAUAEwAZABIAAwAKACkABAAMACwABAAuAAkAEgAKAAgAAwAFAAEAKgAyABIABAAJAAgABQAUABQAFAANAAoACQAJABYAFgAWAA0ALQAUACgACQAJAAYAFwAXABcABgATAAYAEwAGABMADgAKAAMACgAEAAQABAAEAAoACgAKAA0AEwANAA0ADQAFABUABgANAAwAFQACACMAIwAjAAoAAgAPABoAGgAFABoABgAKAAsABgACABQABQAGAAwAEgAGAAQACQASAAoABQAKAAMAEwAoAA4ABAAJAAgAEgAOAAwAJQAWABYACgAPAAMAIwADACMAAwAjAA4AEwAGAAoACgAZAAMACAAIAAgABQANAA8AAQAFAAUAAQAFAAUAAQAFAAUACAAOAAYADAAOAAoABQAPABcADAADAAwAAwAMAAMADQAZAAMADQAPAAUACwAFAA0AAQACAAoADQAMABMADwAPAA8ACAAGAAsAKAAjAAQALAAZABMAEwATABkABQANABUAFQAVAAoAFwAEAAkAEgAKABoADgANAA4ADgAOAA8AFAAKAAEAKAABACwAEwAEAAkAEgAOABYAFgAjACwACgABAAoAAQAKAAEAAwADAA8ABAAjAAwACgAKAAoAAgANAAUAAwABAAYAFgAWABEADwAZAAwADAAMAAUADAAOABUAFwAKAAoACgACAAoADwAKAAoACgAaAAEAGgANAAQABAAFAAUABQAXAA4ADQAKAAoAKAANAA0ALAAsACwABQAEAAkAEgAOAAoAAgAMAAwADAANAAQACQASAAUABQADAAUABQAFAAwAAQAJAAoAEwAOAAYAEwAlAA4AAQAjAAEABwADAAwADAAKABcACAAWACcAGAAYABgAAQABABUAFQAVAAoAFwAZAAoACgAKAAUACwAaAAQACQASABoADQANAA0ABQAMAA4AGAAMAA4AGAAMAA4AGAANABQADQADAAoAIwADAA8ACAABACgAAQAIAAUACgAXAAQACQASABUAFAAUABQABAAJABIABQAZABkACgAZABMADgAOAA4AAwAKAAoACgACAA8ADwAPABUADAAMAAwADQAMAAwADAANAA4ADgAOAA4AAQADAAsAFgAEAAQABAAaABUADwAKABgADgATABcADwAPAA8AGgABACMAJQAWABYAJAAFAA8ADgAXABcADQAFAA0ABQANAAUABQAaAAMADQAWAA8ADwAPAAoAAwAPAAEABQAWAA4AAQAIAAUACAAOAAgADgAIAA4ABQAUAAQACgAJAAcADgAJACIAEwAJAAwAAgACAAIADwABABcAKAALAAQACQASAAIAFQAlAAMADgANAA0ADQAFAAMAFQAWABYAFgAjAAoACwAKAAoACgACAAoACgAKAAMAEwAPAAoAGAAKAAUACAAWABYABQAMABYALQABAA0ADgAEAAkAEgAjABcAFAATACUABgAKACgAAwADABUACwAFAA4ABQAFAAUABgAtAA4ABAAJABIACgAXABQACAAUAAgAFAAIAAoABQAFABgACgAMAAMAJQAEAA4ADQAXABwAHwARAAkABAAJABIABQABAAUABQAUAAMAAwADACUADAAMAAwADAAMABIABQAXABcAFwAFAAgAAwAFAAUABQAXAAEAFwA8AAMADgAKAAoACgACAAMAFwAXABcABQATABMAEwAPAA8ADwAPAAUADQAFAA0ABQANAAUABQADAAQACQASAAwACgABAAMAFwARAAwADwAJAAkACQARAAQABAAWAAQACQASAAMACgADACcADAATAAQACQASAAoADgAKAAgACgAIAAoACAAMAAUADgATACgAKgADAAgACAAIAAUABAAJABIADQANAA0ADQAKAAIAEQARABYABgAWAC0ABQAJAA4ADgAOAA0ABQAGAAUADgAOAAgABQAPAAUABQAFAA4ACgAPAA0ACwADAAoACgAKAAwADwABAA8ADwAlAA8AAgAEAC4AEgASAAEAGgAKAAoACgATAA0ADgAtAAYACAAIAAgADgAMAAMAGgACAA4ADAAFAA4ADAABAAEAAwAWACUACwAOABMADgATAA4AEwABAAEAGgAqADIABQAFAAUABgAkAAgABgAMAAgABgAMAAgABgAMAAUADwANAAoABAAJABIAAwAMAAsADQAZAAMADQAZAAMADQAZAAMABQANAA8AGgADABMAFQADAAgACgAKAA4ADgADAAoABAAJABIABQAFAAUALAADABkAGQAZAAMACAAEAAkAEgAOAAUACgAKAAoAAwAFAAoAGgAOAAoAGgAOAAoAGgAOAAUAAQAVAAUAEgAIABEACwAOAA4ADgABABYALQADAAMAAwADAAMAAwADAA4ADAADAC0ANgABAAIAAgACAA8ADgANAA0AFgAMAAQADgAMAAwADAAFAAIAAgACAA8AJAAPAA8ADwABACUADQAXABcAFwAPAAUADAADAAsACgAFAAUABQAMAA4ACgACAA4ACgACAA4ACgACABcAAQAMAAoADQANAA0ABQAIAAgACAAGABcABQAMAAwADAANABkACAAPAAoAGQAlAAQACQASAAoAGgAEAA8AEwAPABsABAAJABIAAwAKAAsACQAEABIAEwAKAAEAAQABAA0ADQAKAAoACgACAA4AGQAZABkABAAJABIACgAKABoAGgAaAAUABQAFAA4ADQAUAA0ADQAUAA0ADQAUAA0ABQAFAAoACQAPACMABQAaAAUALAAFABcAFQAVABUACgAIAAgACAAGABMAEwAIABMADgADAAMAAwAOAAIAAgACAA8ADQANAA0ABQANAA0ADQAFAAkAGQAFABIAEgAOABUADQAEAAkAEgANAAgACwAXAAEAFgAKAAMAKAAUAAUAAwAFAAMABQADAA4AAwAEAAkAEgAMAAYABAAjAAkABQAUAAUAFAAFABQAFwACAA4ACQAeAAUACAAPAA8ADwAFABEAAgAVACUAAgAVACUAAgAVACUACgAMAAEACgAFAAUABQAFAA4ABAAJABIACgAWAAsAJwALACcAAgACAAIADwADAAMAAwADAAQACQASAA0AAQAOAA8AFQAXAAIAEwAWABYABgAjACMAIwALAAwACQAFAAkABgAFAA4ACAADABQABAAJABIABAAEAAYABgAGABYACgAKAAoADAALAAoABQAKAAUACgAFAAMABgANAAcAAgAZABMADAAFAAEAAwAgABwACAAIAAgABgAXAAsACwAlACUAJQABAAwADAAMAAUADgAMAAUABQAFAA0AFwAXABcAGgA9AAMAFAAOAA4ADgANAAUABQAFAAUADAAPAA8ADwAFAAUABQAFABcABQADAAUAAwAFAAMADgADAAoACgAKAAwAAgAaAAoADQAPAAkACQAMAAwACQAKAAoAAwADAAMABgAFAAgABQAnAAwAAQAKAA4ACgAOAAoADgACAAEADAAFAAwABQAMAAUADAAGAA0ALQAKABUABQAFAAUABgAKAA0ADQANAAEACgAKAAoAAwAPAAkACQAWABYADQAPAAYAEgASAAUADgADAA4ADgAOAA4ADAAFACMADAAMAAwACAAJAAEAAQAKAAEADwAjAAwAFQAFABMAEwATABMABAAPAAwABQAFAAEAAQAKAAUADQABAAEABgABAAEACAAaABIAAwASAAEAAQABAAEAAQABAA0AIwAqAAYABgAGAAoABQANAAUADQAFAA0AFwAIAAwABQAKAAMAAwADAA4AGgATAAQACQASAAUADQAPAAUADQAPAAUADQAPAA4ADwABACoAMgAuAAkAAgAOAA4ADgAEAAQABAAOAAgACAAIAAYABAAEAAUAAwADAAMABQAIAA4ACAAOAAgADgABABoAAwADAAMADgAFAAEABQABAAUAAQADAAgABAAJABIACgAVAA8AEgASAA0AAQABAAEACAAWAAMADgADAA4AAwAOAAgAFgADAAIADwAPAA8ACAADAAMADQAUAAUABQAFAAMADwAPAA8AGQAKAAoADgAUAAUAEwAMAAwADAAZAAEADAAKAAEADAAKAAEADAAKAAUACAAMAA4ABQAFAAUADgAFAAUABQAOAA0ADQANAAUAAwAFAA0AAQAUAAoACgAKAAwADwAFAAMAAwADAAUAFwAEAAkAEgAKAAoAEwATABMAEwATAA0ADQANAAUABQACAAIAAgAUAA4ADgAOAAoACgAKAAIADgAKAAoACgAOAA4ADgAFAAUABQAFAAUABQAOAAMACgAjAAkABgAZABMAFwAMAAoACgAKABcABQAFAAUADgAOAA4AAwAOAA4ADgANAA8ADwAPAAUABQAFAA4ABQAFAAUADgANAAQACQASAAoAEgAKAA0ADQANAAEAFwANAAEAFAAnAAIABQAEAA4AAwAOAAMADgADAAoAAwAKAAMACgADAAwAAwAUABcAFwAXAAoAEQAEAAwABAAKAAwAAQAKAAwAAQAKAAwAAQAGABQADQAXAA4ADgAOAAoACgAKAA8ACAAFAAUADwAPAA8AAwADAAMAJQANAA0ADQABABcABQAFAAoADwAWAAQACQAyAAIACwALAAsABQAOAAQABAAJAAQAGQAUABQAFAAWAAwADAAMAAwAAwAGAAMABgADAAYAFAAPAA4ADwAPACMADQAFADUANQAFAAUABQAFAA8ADwABAAEAAQANAAUABQAFAAMAGQABAAUAPgAtAAUAFAAUABQAAQAtAAwADAAMAA4ABQAFAAUAFwAXABcAFwAOAA4AAwAOAAMADgADAAwADAAMAAUADwAVAA4ADgAaAA4ABQAcABwABQAFAAUACgAMAAUADQAFABkAAgABAAIAAQACAAEADwAIAAwABgAMAAYADAAGAAUAAwAPABYADwAGAAYABgAMAAEAAQABABMAAwADAAMABQAWAC0ADgAHAAQAFAAPAAMADgAGAAgACAAIAAUABgAEAAoAAQAoABMAEwATAAEAAQAVAAYABgAIABoAFwAoAAEACAAaAAMACAAaAAUABQASAA8ADQAjAA0AIwANACMACgAOABcABQAXAAUAFwAFAAoADgAKAA4ADgAOAAEAIwATABMAEwATAA4ADwABAA4ADwABAA4ADwABAA4AFwAqAAMADQAEAAQABAAYAAUABQAFAAoACgANAAYABQABAAUAAQAFAAEACAAIAA4ADgAOAAUAAwAIAAMACAADAAgABQAKAAoACgACAAYAAQABAAoACAAIAAgABQAWAAQAFgANAAUABAAJABIABQAFABkABAADAAMAAwADAA0ALQATAAkAGgAZABkAGQAOAAgADAAOAAgADAAOAAgADAAOAA4ABQAFAA4ADgAOAAYABgAGAAUABQAFAA4ABQAGAAUABwAFAAwADAAMAAwABwAsAAUABQAFAAMACgAKAAoABQACABMAEwATABUADgAFAAUABQADABQAFAAUAAIAAgACAA8ACgAOAA4ADgAOAAMADgADAA4AAwAUAAkALgAMAAEACQAFABcAFwAXAAoABgAGAAYAAwADAAMADQANAA0ACgAOAA4ADgAOAA4ADgAMAAoACgAKABkAAQABAAEAAQAFABoACgACAAEABgAPAAwABgAMAAYADAAGAAUADgABAA4ADgAGABQADQAGABQADQAGABQADQAIABoADwAPAA8AJwAKAAoAJQAlACUAAQABAAEAAQABABoAAwACAAIAAgAUAAEAIwAZABkAGQAMAAwADAAFABQAFAAUAAkAFAAFABUAFAAFAAYABgAGAAkAFwAXAA0ADQANABoAAwADAAMAAwANABUAFgANAAUABQAFACwAFgAOAA4ADgAXABcAFwAOAA4ADgAOAAwADAAMAAMADwAJAAkAKAAoAAwADAAMABcADQAEAAMAGgAPAAgADwAIAA8ACAAFAAUABQAFAAMAAgAXABYADgAMABMAEwATAAUABQAFAAUAFgAGAAoADAAFAAkAJwAFAAUABQAXAA8AFQABAAEAAQAlABcAIgAqAC4ABQAFABoABQAaAAUABQAFAAUABQAXAAwAAQAKAAoACgALAA8ADgAOAA4ADgAKAAEAAQABAA0AFQATABMAEwAOABcADgAXAA4AFwAGAA4AAQABAAYABgAGAAIAAgAJAAYACAAGAAgABgAIAAUABQAFAAUABQANAAUABQAFABcAAgACAAIADwASABYAGAAVAAUABQAFABcAKAAIAAgACAAGABoAAwADAAMABQAWACMADgAOAA4ADwAFAAUABQAFAAUABQAXAAMADgAOAA4ACQANAAwADAAMAAUAAQAjAAMAAwADAAMABQAFAAUAAwAPABUAFQAVAAoACgADAAMAAwAOAA8ADwAPAAoACgAKABQAFAAUAA4AAgAKAAoACgALAAoACgAKAAIABQAZABkAGQAOAAEAAQABAA4ADAACAAUAAQAKAAUADAADAAwAAwAMAAMAAwAFAAEABAAPAAgACAAIACMAFAABAAEAAQANAAEAAQABAA4AAwAUABQAFAANAAgAIwAjACMABQAFAAUAAwAJABcACQABADIAMgAaABoAGgADAAMAAwAFABYADQANAA0ABgAWAA4ADgAOAAUABQAFAAMAFwAfAB8ADQANAA0AGgAFAAMABAAFAAUABQAXAAMAAwADAAMABQALABQAAQAFAAUABQAWACMAAwAMAAgACwAXABcAFwAaABoAJQAlACUABQAJAAcAFwAjABMAGQAXAAwAFwABACsACwALAAsABQABAAUADwAKAA0ADQANAAoAFQAVABUABgAGAAYAGgAOAA0ADwAPAAgABQAFAAUAFwAGAA0ADQANABcAFwAXAA8ADwAPAAMADAAYABcAFwAXAC0ABQAFAAUABwASABYALQAPAA8ADwABABcAAwAXAAMAFwADAAMAGgAFAAUABQAFAAMACwAPABMAAwADAAMADwADAAMAAwAJAAkABAASAAwACAAOAA4ADgAPABUACwALAAsABQACAAIAAgAqADIADgAOAA4AFAAOAA4ADgACAA4ADwAXAAgAAgANAAUADgAFAA4ABQAOAAMAFQAIAAEADwAIAA0ADQANABoADgAOAA4ADQANAA0ACgAFAAMAAwADAAMADgABAAMAGgADAAMAAwAsACwABQAFAAUABQAOAAgAFwAXABcAAwADAAMACAAMAAUAGQATABkABQADABoAGgAaABkABQAFAAUAGgAKADMAAQABAAwADQAVAA8ABQAFAAUAFwABAAoACgAKAAoACwAPAAUAFQAIAAgABQAXABcAFwAEAAkAEgAFAAEADwAWAAYABgAGAA4AFgABAAEAAQAXAAMAAwADAAoAAwADAAMAAwAMAA8ADwAPAA8AAQAIAAoACgAKAAwACQABAAUABQAFAAUADQAqABQAFAAUAA4ABAAJABIAAwASABIAAwAPABIAAwAFAAMABQADAAUAAwAXAAoADwAaABoAGgAKAAoACgADABcAAwADAAMACQAIAAMAAwADAAMAJAAkAA4ADgAOACwABQAEAAkAEgAFAA0AFwAFAA0ABgAVABoAGgAaAAgAGwAsAAIADgAFABoALgAXAAoACwALAAsABQAXAAwAEgAFAAUABgADAAMAAwAMABUADAAWAA8AFgAXABcAFwAOAAMAAwADABwABwABAAEAAQAXAAUADAAMAAwABQAXABcADQANAA0ABAAJABIAAQACAAIAAgAlABoAGAATABIAEgAMAAMAFQADABUAAwAVABYAAwALAAMAAwADAAUACQAUAAwABgAIAAgACAAGAAYADgAEAA8ACQAeAAQACQASAAUAGAAJABUADwAOACoACgAFAAUABQADAA4ADAAGAAYACQAFAAUABQANABYABQAKACgAAQAXABcAFwAGAAwADAAMAAMABAAOAA4ADgAOAAgAAwADAAMADwAFAAoAAwAlAAEABQAiAAUABQAFABwAEwAqAAUABQAFABIADgAiAAgACAAIAAYAJwAFAAEACgAEAAkAEgAFAA8AAQAEAAQAGAAMAAwADAAFABIABgALAAkABQAFAAUAAwAEAAEAAQABAAUAJQAlACUAFwAPAA0AEwAFABUAAwAlADIAAQAGAAYABgAKAAYACgAFAAUABQADAAMAFwAXAAoAAwADAAMADAABABUADwANAA0ADQAOAAwAGgADAAMAAwAIAAgACAAXAAsAAwAIAAoADwAbAAUAGQAPAAgACwAGAAYABgAZAA4ACQAKAAUABQAFAA0AFwATAAUABQAFAAEAFQADAAMAAwAFAAUABQAOABQAAwAMACwAIwAXABoABQAFAAMAAwADAA4ACQAKAAwADAAMAAUABQAOAA4ADgAVABMAFwAXABcACgAZABkACAAPAAoADAAGAAsAEwAKAA0ADQANAA4ACQAWAAcAEwASAA8AEgAXACcADQAFAAUABQAFACQACAAMAA4ADAASAAUABgADAA4ADgAOACgAEgAXAAUAAQAnABgAAgAiAAwAFgASABUAJwAKAA4AFAABAAEADAAWABIACgAFAAYAFQACAAEADAADABoAHAAWAAUAFQABAAwAMgAXAA0AFwAWABUAKAABAAkAAQAWABoAIwAKAAIADAAlAAEAAgAFAAsAHwAOAA8AFwAPABsAFgADAAkACQAWAAoAIwAjAAIADwABAA8AFwAOAAMAFgAWABYAJQAjAAUAAQAjAA4AFAAWAAEAAQAIABYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADIAAAAuAAAAMwAAAAAAAAAxAAAAAAA2AAAACQASABYAGwARABwAHQAeAB8AIAAQACEAIgAtACsANwAqADgAAAAwAAoAIwAMABoABQAYAAsAFAAPAAcACAATABUAFwABAAIAJwANAAMADgAZACgAJQAsAAYAJAAAAC8AAAAAAAQAAAAKACMADAAaAAUAGAALABQADwAHAAgAEwAVABcAAQACACcADQADAA4AGQAoACUALAAGACQANAAmADUAKQAAAAAAPgAAAFMAAAAAADsAVABRAE0AAAAAAE4AVgBQAEgAAABEAEIAAAAAAAAAAAAAAEcAAAAAAAAAAABSAAAAAAA9AAAAPwBJAEwAQwAAAEYAAAAAAAAAAAAAAFUAVwA6AEUAAAAAAAAAAAAAAAAAAAAAAAAAAABLAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASgA5AE8APABYAEEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
const PATTERNS = "2wFVBiwABAD/AAIBXAHYAQAAAgASABQAOgA8AD4AQABCAEQASABqAGwAbgBwAHIAdAB2AHgAegB8AH4AgACCAIQAhgCIAJAAkgCUAJYAmACmAKgArAC+AMAAwgDEAMYAyADKAMwAzgDQANIA1ADWANgA2gDcAN4A4ADiAPAA8gD8ABIBFAEcAR4BIAEiASQBJgEoASoBLAEuATABMgE0ATYBOAE6ATwBPgFAAUIBRAFGAUgBSgFMAU4BUAFYAVoBXAFeAWABYgFkAWwBbgFwAXIBdAF2AXgBegF8AX4BgAGCAYQBhgGIAYoBjAGOAZABkgGUAZYBmAGaAZwBngGgAaIBpAGmAagBrAGuAbABsgG0AbYBuAG6AbwBvgHCAcQBxgHIAcoBzAHOAdAB0gHUAdYB2AHaAdwB3gHgAeIB5AHmAegB6gHsAe4B8gH0AfYB+AH6AfwB/gEAAgICBAIGAggCCgIQAhgCGgIcAh4CIAIiAiQCJgIoAioCLAIuAjACMgI0AjYCOAI6AjwCPgJAAkICRAJGAkgCSgJMAk4CUAJSAlQCWAJaAlwCXgJgAmICZAJmAmgCagJsAm4CcAJyAnQCdgJ4AnoCfAJ+AoACggKEAoYCiAKKAowCjgKQApIClgKYApoCnAKeAqACogKkAqYCqAKqAqwCrgKwArICtAK2ArgCugK8Ar4CwALCAsQCxgLIAsoCzALOAtAC0gLWAtgC2gLcAt4C4ALiAuQC5gLoAuoC7ALuAvAC8gL0AvYC+AL6AvwC/gIAAwIDBAMGAwgDCgMMAw4DEAMSAxQDFgMYAxoDHAMgAyIDJAMmAygDKgMsAy4DMAMyAzQDNgM4AzoDPAM+A0ADQgNEA0YDSANKA0wDTgNQA1IDVANWA1gDWgNcA14DYANiA2QDZgNoA2oDbANuA3ADcgN0A3YDeAN6A3wDfgOAA4IDhAOGA4gDigOMA44DkAOSA5QDlgOYA5oDnAOeA6ADogOkA6YDqAOqA6wDrgOwA7IDtAO2A7gDugO8A74DwAPCA8QDxgPIA8oDzAPOA9AD0gPUA9YD2APaA9wD3gPgA+ID5APmA+gD6gPsA+4D8APyA/QD9gP4A/oD/AP+AwAEAgQEBAYECAQKBAwEDgQQBBIEFAQWBBgEGgQcBB4EIAQiBCQEJgQoBCoELAQuBDAEMgQ0BDYEOAQ6BDwEPgRABEIERARGBEgESgRMBE4EUARSBFQEVgRYBFoEXAReBGAEYgRkBGYEaARqBGwEbgRwBHIEdAR2BHgEegR8BH4EgASEBJMElwSbBJ8EowSnBKsErwSzBLcEuwS/BMMExwTLBM8E0wTXBNsE3wTjBOcE6wTvBPQE+AT8BAAFBAUIBQwFEAUUBRgFHAUgBSQFKAUsBTAFNAU4BTwFQAVEBUgFTAVQBVQFWAVcBWAFZAVoBWwFcAV0BXgFfAWABYQFiAWMBZAFlAWaBZ4FogWmBaoFrgWyBbYFugW+BcIFxgXKBc4F0gXWBdoF3gXiBeYF6gXuBfIF9gX6Bf4FAgYGBgoGDgYSBhYGGgYeBiIGJgYqBi4GMgY2BjoGPgZCBkYGTQZTBlcGWwZfBmMGZwZrBm8GcwZ3BnsGfwaEBogGjAaQBpQGmAacBqAGpAaoBq4Gsga2BrsGvwbDBscGywbPBtMG1wbbBt8G4wbnBusG7wbzBvcG+wb/BgMHBwcLBw8HEwcXBxsHHwcjBycHKwcvBzMHNwc7Bz8HQwdHB0sHTwdTB1cHWwdfB2MHZwdrB28Hcwd3B3sHfweDB4cHiwePB5MHlwebB58HowenB6sHrwezB7cHuwe/B8MHxwfLB88H0wfXB9sH3wfjB+cH6wfvB/MH9wf7B/8HAwgHCAsIDwgTCBcIGwgfCCMIJwgrCC8IMwg3CDsIPwhDCEcISwhPCFMIVwhbCF8IYwhnCGsIbwhzCHcIewh/CIMIhwiLCI8IkwiXCJsInwijCKcIqwivCLMItwi7CL8IwwjHCMsIzwjTCNcI2wjfCOMI6AjtCPEI9Qj5CP0IAQkFCQkJDQkRCRUJGQkdCSEJJQkpCS0JMQk1CTkJPQlBCUUJSQlNCVEJVQlZCV0JYQllCWkJbwlzCXcJewl/CYMJhwmLCY8JlAmYCZwJoAmkCagJrAmwCbQJuAm8CcAJxAnICcwJ0AnUCdgJ3AngCeQJ6gnuCfIJ9gn9CQEKBQoJCg0KEQoVChkKHQohCiUKKQotCjEKNQo5Cj0KQQpFCkkKTQpRClUKWQpdCmEKZQppCm0KcQp3Cn0KgwqJCo8KlQqbCqEKpQqpCq0KsQq1CrkKvQrCCsYKygrPCtMK1wrbCt8K4wrnCusK7wrzCvcK+wr/CgMLBwsLCw8LEwsXCxsLHwsjCycLKwsvCzMLNws7Cz8LQwtHC0sLTwtTC1cLWwtfC2MLZwtrC28Lcwt3C3sLfwuDC4cLiwuPC5MLlwubC58LowunC6sLrwuzC7cLuwu/C8MLxwvLC88L1AvYC9wL4AvkC+gL7AvwC/QL+Qv9CwIMBgwKDA4MEgwWDBoMHgwiDCYMKgwuDDIMNgw6DD4MQgxGDEoMTgxSDFYMWgxeDGIMZgxqDG4Mcgx2DHoMfgyCDIYMigyODJIMlgyaDJ4MogymDKoMrgyyDLYMugy+DMIMxgzKDM4M0gzWDNoM3gziDOYM6gzuDPIM9gz6DP4MAg0GDQoNDg0TDRcNGw0fDSMNJw0rDTANNA04DTwNQA1EDUgNTA1QDVQNWA1cDWANZA1oDWwNcA10DXgNfA2ADYQNiA2MDZANlA2YDZwNoA2kDagNrA2wDbQNuQ29DcENxQ3JDc0N0Q3VDdkN3Q3hDeUN6Q3tDfEN9Q35Df0NAQ4FDgkODQ4SDhYOGg4eDiIOJg4qDi4OMg42DjoOPg5CDkYOSg5ODlIOVg5aDl4OYw5nDmsObw5zDncOew5/DoMOhw6LDo8Okw6XDpsOnw6jDqcOqw6vDrMOtw67Dr8Oww7HDssOzw7TDtcO2w7fDuMO5w7rDvAO9A74DvwOAA8EDwgPDA8QDxQPGA8cDyAPJA8oDywPMA80DzgPPA9AD0QPSA9MD1APVA9YD1wPYA9kD2gPbA9wD3QPeA98D4APhA+ID4wPkA+UD5gPnA+gD6QPqA+sD7APtA+4D7wPwA/ED8gPzA/QD9QP2A/cD+AP5A/oD+wP8A/0D/gP/A8AEAQQCBAMEBAQFBAYEBwQIBAkECgQLBAwEDQQOBA8EEAQRBBIEEwQUBBUEFgQXBBgEGUQaRBtEHIQdhB6EH4QghCGEIoQjhCSEJYQmhCeEKIQphCqEK4QshC2ELoQvhDCEMYQyhDOENIQ1hDaEN4Q5BDoEOwQ8BD0EPgQ/BAAEQQRCBEMERARFBEYER0RIRElESkRLRExETURORE9EUERRRFJEU0RURFVEVkRXRFiEWYRahFuEXIRdhF6EX4RgxGIEY0RkhGXEZsRnxGjEacRqxGvEbMRtxG7Eb8RwxHHEcsRzxHTEdcR2xHfEeMR5xHrEe8R8xH3EfsR/xEDEgcSCxIPEhMSFxIbEh8SIxInEisSLxIzEjcSOxI/EkMSRxJLEk8SUxJYEl0SYhJoEmwScBJ0EngSfBKAEoQSiBKMEpASlBKYEpwSoBKkEqgSrRKxErUSuRK9EsESxRLJEs0S0RLVEtkS3RLhEuUS6RLtEvES9RL5Ev0SAhMGEwoTDhMSExcTGxMfEyMTJxMrEy8TMxM3EzsTPxNDE0gTTBNQE1QTWBNcE2ATZBNoE2wTcBN0E3gTfBOBE4YTixOQE5UTmhOfE6QTqBOsE7ATtBO4E7wTwBPEE8gTzBPQE9QT2BPcE+AT5BPoE+wT8BP0E/gT/BMAFAQUCBQMFBAUFBQYFBwUIBQkFCgULBQwFDQUOBQ8FEAURBRIFEwUUBRUFFgUXBRgFGQUaBRsFHAUdBR4FHwUgBSEFIgUjBSQFJQUmBScFKAUpBSpFK4UshS2FLoUvhTCFMYUyhTOFNIU1hTaFN4U4hTmFOsU7xTzFPcU+xT/FAMVBxULFQ8VExUXFRsVHxUjFScVKxUvFTMVNxU7FT8VQxVHFUwVURVWFVoVXhViFWYVahVuFXIVdhV7FYAVhBWIFYwVkBWUFZgVnBWgFaQVqBWsFbEVthW7FcAVxRXJFc0V0RXVFdkV3RXhFeUV6RXtFfEV9RX5Ff0VARYFFgkWDRYRFhUWGRYeFiIWJhYqFi4WMhY2FjoWPhZCFkYWShZOFlIWVhZaFl4WYhZmFmoWbhZyFnYWehZ+FoIWhhaKFo4WkhaWFpoWnhaiFqYWqhauFrIWtha6Fr4WwhbGFsoWzhbSFtYW2hbeFuIW5hbqFu4W8hb2FvoW/hYCFwYXChcOFxIXFhcaFx4XIhcmFyoXLhcyFzYXOhc+F0IXRhdKF04XUhdWF1oXXhdiF2YXahduF3IXdhd6F34XgheGF4oXjheSF5YXmheeF6IXpheqF64Xshe2F7oXvhfCF8YXyhfOF9IX1hfaF94X4hfmF+oX7hfyF/YX+hf+FwIYBhgKGA4YEhgWGBoYHhgiGCYYKhguGDIYNhg6GD4YQhhGGEoYThhSGFYYWhheGGIYZhhqGG4Ychh2GHoYfhiCGIYYihiOGJIYlhiaGJ4YohimGKoYrhiyGLYYuhi+GMIYxhjKGM4Y0hjWGNoY3xjjGOgY7BjwGPQY+Bj8GAAZBBkIGQwZERkWGRsZIBklGSoZLxk0GTkZPhlDGUgZTRlSGVYZWhleGWMZaBltGXIZdxl7GX8ZgxmIGY0ZkRmVGZoZnxmkGakZrhmzGbgZvRnCGcYZyhnOGdIZ1hnaGd4Z4hnmGeoZ7hnyGfYZ+hn+GQIaBhoKGg4aEhoWGhoaHhoiGiYaKhouGjIaNho6Gj4aQhpGGkoaThpSGlYaWhpeGmIaZhpqGm4achp2GnoafhqCGocajBqRGpYamxqfGqMapxqrGq8asxq3GrsavxrDGscayxrPGtMa1xrbGt8a4xrnGusa7xrzGvca+xr/GgMbBxsLGw8bExsXGxsbHxsjGycbKxsvGzMbNxs7Gz8bQxtHG0sbUBtUG1gbXBtgG2QbaBtsG3AbdBt4G3wbgBuEG4gbjBuQG5QbmBucG6AbpBuoG6wbsBu0G7gbvBvAG8QbyBvMG9Ab1BvYG9wb4BvkG+gb7BvwG/Qb+Bv8GwAcBBwIHAwcEBwUHBgcHBwgHCQcKBwsHDAcNBw4HDwcQBxEHEgcTBxRHFUcWRxdHGEcZRxpHG0ccRx1HHkcfRyBHIUciRyNHJEclRyZHJ0coRylHKkcrRyxHLUcuRy9HMEcxRzJHM0c0RzVHNkc3RzhHOUc6RztHPEc9Rz5HP0cAR0FHQkdDR0RHRYdGh0eHSIdJh0qHS4dMh02HTodPh1CHUYdSh1OHVIdVh1aHV4dYh1mHWodbh1yHXYdeh1+HYIdhh2KHY4dkh2WHZodnh2iHaYdqh2uHbIdth26Hb4dwh3GHcodzh3SHdYd2h3eHeId5h3qHe4d8h32Hfod/h0CHgYeCh4OHhIeFh4aHh4eIh4mHioeLh4yHjYeOh4+HkIeRh5KHk4eUh5WHloeXh5iHgAAAAABAAAABgAAACgAAAA5AAEAVwAAAMUAAAAnAQAANAEAAAIAAAADAAAAIwAAADoAAABPAAEAYQAAAHgAAACeAAAApgAAAMMAAQDlAAEA7wAAAPsAAAAOAQAAEQEAAB4BAAAhAQAAOAEAAEYBAABQAQAABAAAAAUAAAAHAAAACAAAAAgAAQAJAAAAyQABAAoAAAANAAAAFQAAABwAAgAeAAEANAAAAEYAAABfAAEAcwAAANwAAADzAAAACQEAACwBAAAwAQAANwEAAFUBAABdAQAACwAAAAwAAAAMAAEADAACAAwAAwAOAAAADwAAAA8AAQAPAAIADwADAA8ABAAQAAAAEAABABAAAgARAAAAEQABAGwAAQCoAAEA2AABABIAAAATAAAAEwABABQAAAAWAAAAVQADAKcAAAAAAQAAFwEAADkBAQBHAQAAFwAAABcAAQBVAAIAGAAAAF0AAAC8AAAAvQACAMYAAADdAAAAIAEAAC0BAwA+AQAAGQAAABkAAQAZAAIAGQADABoAAAAaAAEAGwAAABsAAQAbAAIAGwADABsABAAbAAUAGwAGABsABwAbAAgAGwAJABwAAAAcAAEAHQAAACYAAAA5AAAASAAAAFAAAADYAAAA5gAAAB4AAAAeAAIAPAAAAE0AAAByAAAAGAEAAB8AAABOAAAAZwACAJYAAAC/AAAA9wAAACQBAAAzAQEANQEAAD8BAgBVAQIAIAAAACAAAQD8AAEAAQEAABMBAAAgAAIAIQAAACIAAAAkAAAAJAABACUAAAAnAAAAJwABACgAAQApAAAAKgAAACoAAQArAAAALAAAAC0AAAAuAAAALwAAADAAAAAxAAAAMQABADIAAAAzAAAANQAAADUAAQA2AAAANwAAADcAAQA4AAAA4AAAAPYAAQA3AAIANwADADcABAA3AAUAOwAAADwAAQA9AAAAgwAAADMBAgBgAQAAPgAAAD8AAAA/AAEAQAAAAEEAAABCAAAAQwAAAEMAAQBDAAIARAAAAEUAAABHAAAARwABAEgAAQBIAAIASAADAEkAAABJAAEASgAAAEoAAQBLAAAATAAAAE8AAABRAAAAUQABAFEAAgBRAAMAUgAAAFMAAABTAAEAUwACANoAAABTAAMAUwAEAFQAAABUAAEAVAACAFUAAABVAAEAVgAAAFYAAQBWAAIAoQAAAFcAAQBYAAAAWAABAFgAAgBZAAAAWgAAAFsAAABbAAEAWwACAFsAAwBbAAQAXAAAAFwAAQBeAAAAXgABAF8AAABgAAAAYAABAGIAAABjAAAAZAAAAGUAAABlAAEAmwABAGYAAABnAAAAZwABAGcAAwBoAAAAaQAAAGoAAABrAAAAawABAGwAAABtAAAAbgAAAG8AAADqAAAAVgEBAHAAAABwAAEAcAACAHAABABwAAMAcQAAAHQAAAB1AAAAdQABAHUAAgB1AAMAdQAEAHUABQB2AAAAdwAAAHcAAQB3AAIAdwADAHkAAAB5AAEAeQACAHkAAwB5AAQAeQAFAHoAAAB6AAEAegACAHsAAAB7AAEAewACAHwAAAB9AAAAfgAAAH8AAACAAAAA/QAAAIEAAACBAAEAggAAAIMAAQCEAAAAhQAAAIYAAACGAAEAhgACAIcAAACIAAAAiQAAAIoAAACKAAEAiwAAAIwAAACNAAAAjgAAAI8AAACQAAAAkAABAJAAAgCRAAAAkgAAAJMAAACUAAAAlQAAAJcAAACYAAAAmAABAEIBAACZAAAAmQABAJoAAACbAAAAnAAAAJwAAQCdAAAAnQABAJ8AAACgAAAAogAAAKMAAACkAAAApQAAAKgAAACpAAAAqQABAKoAAACrAAAArAAAAK0AAACuAAAArwAAALAAAACwAAEAsQAAALIAAACyAAEAswAAALMAAQC0AAAAQQEAALUAAAC2AAAAtwAAALcAAQC4AAAAuQAAALoAAAC7AAAAvQAAAL0AAQC+AAAAwAAAAMAAAQDBAAAAwgAAAMIAAQDCAAIAwwAAAMQAAADEAAEAxQABAMYAAQDGAAIAxwAAAMgAAADJAAAAygAAAMsAAADLAAEAzAAAAM0AAADNAAEAzgAAAM8AAADQAAAA0QAAAPAAAADSAAAA0gABANMAAADUAAAA1QAAANUAAQDWAAAA1wAAANcAAQDZAAAA2QABANkAAgDZAAMA2QAEANkABQDbAAAA3gAAAN8AAADfAAEA4QAAAOIAAADiAAEA4wAAAOQAAADlAAAA5wAAAOcAAQDoAAAA6QAAAOsAAADsAAAA7QAAAO0AAQDtAAIA7gAAAPEAAADxAAEA8QACAPEAAwDxAAQA8QAFAPEABgDyAAAA9AAAAPUAAAD1AAEA9gAAAPgAAAD5AAAA+gAAAPwAAAD8AAIA/AADAPwABAD+AAAA/wAAAAIBAAADAQAABAEAAAUBAAAFAQEABgEAAAcBAAAIAQAACgEAAAsBAAAMAQAADQEAAA0BAQAPAQAAEAEAABEBAQASAQAAEgEBABIBAgASAQMAFAEAABUBAAAVAQEAFgEAABYBAQAWAQIAGQEAABoBAAAbAQAAHAEAAB0BAAAdAQEAHQECAB0BAwAdAQQAHgEBAB8BAAAhAQEAIgEAACMBAAAjAQEAJQEAACYBAAAoAQAAKAEBACkBAAAqAQAAKwEAACsBAQArAQIAKwEDACwBAQAtAQAALQEBAC0BAgAuAQAALwEAADEBAAAxAQEAMgEAADMBAAAzAQMANgEAADgBAQA5AQAAOgEAADsBAAA8AQAAPQEAAD8BAAA/AQEAQAEAAEABAQBDAQAARAEAAEUBAABFAQEASAEAAEkBAABKAQAASwEAAEwBAABMAQEATQEAAE4BAABPAQAATwEBAE8BAgBQAQEAUQEAAFEBAQBSAQAAUwEAAFMBAQBUAQAAVQEBAFYBAABXAQAAWAEAAFkBAABZAQEAWgEAAFoBAQBbAQAAWwEBAFwBAABcAQEAXAECAFwBAwBeAQAAXwEAAF8BAQBgAQEAYQEAAGIBAABjAQAAZAEAAGUBAABmAQAAZgEBAAcAAQAAAAAAAwAMAAAAAQA1ANkA6wD2ADIBWQFmAXYBeAF/AckBDwABAAAAAgAJAAEAAAAFAAMAAQAAAAYADwABAAAACAALAAEAAAAIAAQAAQAAAAsABAABAAAACwAEAAEAAAALAAQAAQAAAAsABAABAAAACwAEAAEAAAAMAAQAAQAAAA4ABAABAAAADwALAAEAAAAQAAoAAQAAABEADAABAAAAEgAKAAEAAAATAAoAAQAAABQACgABAAAAFQAIAAEAAAAWAAUAAQAAABcABAABAAAAGAAKAAEAAAAbAAMAAgAAABwAFgEDAAEAAAAeAAMAAQAAAB4AAwABAAAAHgADAAEAAAAeAAMAAQAAAB4AAwABAAAAHgADAAEAAAAeAAMAAQAAAB4AAwABAAAAHgADAAEAAAAeAAMAAQAAAB4AAwABAAAAHgADAAEAAAAeAAMAAQAAAB4AAwABAAAAHgADAAEAAAAeAAMAAQAAAB4AAwABAAAAHgAEAAEAAAAjAAQAAQAAACMABAABAAAAIwAEAAEAAAAjAAMAAQAAACMACQABAAAAJgAFAAEAAAAmABYAAQAAACcAEAABAAAAKAADAAEAAAApAAMAAQAAACkACwABAAAAKgAFAAEAAAAsABAAAQAAAC0ABAABAAAALgAEAAEAAAAvAAQAAQAAADAABAABAAAAMAAEAAEAAAAwAAQAAQAAADAADwABAAAAMQAEAAEAAAAyAAYAAwAAADMANAAuAQUAAQAAADYADQABAAAAOQAGAAEAAAA8AAYAAQAAAD4ABgABAAAAPwAEAAEAAAA/AAMAAQAAAEAAAwABAAAAQAADAAEAAABAAAMAAQAAAEAAAwABAAAAQAADAAEAAABAAAMAAQAAAEAAAwABAAAAQAADAAEAAABAAAMAAQAAAEAAAwABAAAAQAADAAEAAABAAAMAAQAAAEAAAwABAAAAQAADAAEAAABAAAMAAQAAAEAAAwABAAAAQQAGAAEAAABDAAMAAQAAAEQACAABAAAARQAKAAEAAABFAAkAAQAAAEYAAwABAAAARwADAAEAAABIAAUAAQAAAEkABQABAAAASQAFAAEAAABJAAUAAQAAAEkABQABAAAASQAGAAEAAABJAAUAAQAAAEkABwABAAAASgAEAAEAAABMAAMAAQAAAE0ABAABAAAATwAHAAEAAABQAAcAAQAAAFAACAAEAAAAUQDUAF4BkgEIAAMAAABRAF4BkwEOAAEAAABSAA4AAQAAAFIABAABAAAAUwAFAAEAAABUAAUAAQAAAFQABAABAAAAVAAFAAEAAABXAAgAAQAAAFgACQABAAAAWQADAAEAAABaAAMAAQAAAFsAAwACAAAAXgD9AAMAAQAAAF8ABgABAAAAYQAKAAEAAABiAAQAAQAAAGMABAABAAAAZAAEAAEAAABlAAQAAQAAAGUABgABAAAAZQADAAEAAABnAAQAAwAAAGgAaQFsAQUAAQAAAGkABgABAAAAagAGAAIAAABrAGwABAABAAAAbQAEAAEAAABuAAYAAQAAAHAACAABAAAAcQAEAAEAAAByAAMAAQAAAHMACQABAAAAdAAEAAEAAAB1AAQAAQAAAHYACQABAAAAdwAEAAEAAAB5AAgAAQAAAHoABwABAAAAfgAHAAEAAAB+AAcAAQAAAH4ABgABAAAAfwAEAAEAAACAACAAAQAAAIEABAABAAAAggAEAAEAAACCAAQAAQAAAIIABAABAAAAggAEAAEAAACCAAQAAQAAAIIABAABAAAAggAEAAEAAACCAAQAAQAAAIIABAABAAAAggAEAAEAAACCAAQAAQAAAIIABAABAAAAggAEAAEAAACCAAQAAQAAAIIABAABAAAAggADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwADAAEAAACDAAMAAQAAAIMAAwABAAAAgwAOAAEAAACEAAUAAQAAAIcABgABAAAAiAAGAAEAAACIAAkAAQAAAIkACQABAAAAiQAGAAEAAACKAAYAAQAAAIoABgABAAAAigAGAAEAAACKAAgAAQAAAIoACQABAAAAigAIAAEAAACKAAMAAQAAAIsABwACAAAAjAB8AQgAAgAAAIwAfAEGAAEAAACMAAcAAQAAAIwABwABAAAAjAAGAAEAAACMAAYAAQAAAIwABgABAAAAjAAGAAEAAACMAAcAAQAAAIwACAABAAAAjAAJAAEAAACMAAoAAQAAAIwABwABAAAAjAAIAAEAAACMAAcAAQAAAIwACAABAAAAjAAFAAEAAACMAAYAAQAAAIwABwABAAAAjAAIAAEAAACMAAcAAQAAAIwACAABAAAAjAAHAAEAAACMAAcAAQAAAIwABwABAAAAjAAGAAEAAACMAAgAAQAAAIwABwABAAAAjAAGAAEAAACMAAkAAQAAAIwABwABAAAAjAAIAAEAAACNAAUAAQABAI0AqgCqAAoAAQAAAI0ABQABAAAAjQAMAAEAAACNAAYAAQAAAI0ACgABAAAAjQAOAAEAAACNAAwAAQAAAI0ADAABAAAAjQAFAAEAAQCNACEBBAABAAAAjQAMAAEAAACNAAkAAQAAAI0ACwABAAAAjQAFAAEAAACOAAYAAQAAAI4ABQABAAAAjwAHAAEAAACPAAgAAQAAAI8ADAABAAAAjwANAAEAAACPAAUAAQAAAI8ABgABAAAAjwAIAAEAAACPAAkAAQAAAI8ACQABAAAAjwAKAAEAAACPAAQAAQAAAI8ABQABAAAAjwALAAEAAACQAAkAAQABAJAAqgCqAAQAAQAAAJEABwABAAAAkgAFAAEAAACTAAMABAAAAJUAKgFIAXABCAABAAAAlwALAAEAAACXAAsAAQAAAJcACwABAAAAlwAKAAEAAACXAA8AAQAAAJcADwABAAAAlwAPAAEAAACXAA4AAQAAAJcAAwABAAAAmAADAAEAAACZAAgAAQAAAJsAAwABAAAAnQAlAAEAAACeACkAAQAAAJ4ABAABAAAAnwAFAAEAAAChAAUAAQAAAKEABQABAAAAoQAFAAEAAAChAAcAAQAAAKIAAwABAAAAowADAAEAAACkAAQAAQAAAKUABQABAAAApwAFAAEAAACnAAQAAQAAAKcABAABAAAApwAEAAEAAACoAAQAAQABAKsAqgCqAAQAAQABAKsAqgCqAAQAAQABAKsAqgCqAAMAAQABAKsAqgCqAAMAAQABAKsAqgCqAAMAAQABAKsAqgCqAAYAAQABAKsAqgCqAAcAAQABAKsAqgCqAAYAAQAAAKsACQABAAAAqwAJAAEAAACrAAQAAQAAAK4ACwABAAAArwAEAAEAAACwAAQAAQAAALEABAACAAAAsQCyAAQAAQAAALMABAABAAAAtAAGAAIAAAC1ALYABQABAAAAtwAFAAEAAAC3AAYAAQAAALcABgABAAAAtwAFAAEAAAC3AAYAAQAAALcACAABAAAAtwAHAAEAAAC3AAYAAQAAALcABwABAAAAtwAGAAEAAAC3AAUAAQAAALcACQABAAAAuAAEAAEAAAC5AAcAAQAAALoAAwABAAAAuwADAAEAAAC7AAUAAQAAALwABAABAAAAvQAHAAEAAAC+AA8AAQAAAL8AEAABAAAAwAAMAAEAAADAACAAAQAAAMAABAABAAAAwQAFAAEAAADCAAcAAQAAAMMACAABAAAAxAAEAAEAAADGAAoAAQAAAMcABQABAAAAyAAGAAEAAADKAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAADAAEAAADMAAMAAQAAAMwAAwABAAAAzAAGAAEAAADPAAYAAQAAAM8ABgABAAAAzwADAAEAAADQAAgAAQAAANEACQABAAAA0gADAAIAAADUAOMAAwABAAAA2gAIAAEAAADbAAYAAQAAANwABAABAAAA3QADAAEAAADfAAQAAQAAAOEACgABAAAA4QAFAAEAAADiAAQAAgAAAOYAuAEHAAEAAADpAAcAAgAAAOoAKQEGAAEAAADsAAYAAQAAAO0ABQABAAAA7gAEAAEAAADvAAcAAQAAAPEACAABAAAA9AAKAAEAAAD0AAYAAQAAAPUABAABAAAA+QAGAAEAAAD6AAYAAQAAAPwABQABAAAA/gADAAEAAAAAAQUAAQAAAAEBBAABAAAAAwEGAAEAAAAEAQYAAQAAAAUBBAABAAAABwEMAAEAAAAIAQgAAQAAAAkBBgABAAAACQEHAAEAAAAJAQkAAQAAAAkBCwABAAAACQEOAAEAAAAJAQoAAQAAAAkBBAABAAAACgEEAAEAAAAKAQQAAQAAAAoBAwABAAAADAEEAAEAAAANAQMAAQAAAA4BBwABAAAADwEGAAEAAAAQAQQAAQAAABIBBAABAAAAEwEDAAEAAAAVAQMAAQAAABcBAwABAAAAGAEKAAEAAAAZAQoAAQAAABoBDgABAAAAGgEIAAEAAAAbAQgAAQAAABwBAwABAAAAHgEDAAEAAAAeAQMAAQAAAB4BAwABAAAAHwEDAAEAAAAgAQUAAQAAACIBBAABAAAAIwEEAAEAAAAkAQQAAQAAACQBBAABAAAAJAEEAAEAAAAkAQQAAQAAACQBBQABAAAAJQEFAAEAAAAlAQQAAQAAACUBBQABAAAAJgEDAAEAAAAoAQQAAQAAACkBBAABAAAAKwEFAAEAAAAsAQoAAQAAACwBAwABAAAALgEGAAEAAAAvAQgAAgAAADQBNQELAAEAAAA0AQsAAQAAADQBCAABAAAANAEJAAEAAAA2AQgAAQAAADcBBQABAAAAOAEGAAIAAAA5AZUBCQABAAAAOgEKAAEAAAA7ARAAAQAAADwBEAABAAAAPAEKAAEAAAA9AQoAAQAAAD0BCQABAAAAPQEJAAEAAAA9AQkAAQAAAD0BBAABAAAAPgENAAEAAAA/AQUAAQAAAEEBBgABAAAAQgEFAAEAAABDAQ8AAQAAAEQBEwABAAAARAESAAEAAABEAQcAAQAAAEYBBAABAAAASgEEAAEAAABLAQQAAQAAAEwBBQABAAAATQEFAAEAAABNAQsAAQAAAE4BAwABAAAATwEUAAEAAABQARoAAQAAAFEBDgABAAAAUgEaAAEAAABTAQoAAQAAAFMBCAABAAAAUwEKAAEAAABTARQAAQAAAFMBCgABAAEAVAGWAAwAAQAAAFQBBAABAAAAVQEIAAEAAABWAQgAAQAAAFsBCQABAAAAXQEJAAEAAABdAQcAAQAAAF8BDwABAAAAYAEQAAEAAABgAQgAAQAAAGEBCQABAAAAYQEEAAEAAABjAQMAAQAAAGUBCQABAAAAZwEDAAEAAABoAQkAAQAAAGoBBAABAAAAawEMAAEAAABtAQMAAQAAAG4BBAABAAAAbwEFAAEAAABxAQMAAQABAHIBAwADAAEAAAB0AQUAAQAAAHUBAwABAAAAdwEHAAEAAAB6AQcAAQAAAHoBBwABAAAAegEKAAEAAAB7AQMAAQAAAH0BBgABAAAAfgEGAAEAAAB+AQYAAQAAAH4BBgABAAAAfgEHAAEAAAB+AQUAAQAAAIEBBQABAAAAgQEFAAEAAACBAQUAAQAAAIEBBQABAAAAgQEFAAEAAACBAQUAAgAAAIEBgwEFAAEAAACCAQgAAQAAAIMBBQABAAAAhAEFAAEAAACEARgAAQAAAIUBEgABAAAAhgEJAAEAAACIAQkAAQAAAIgBBAABAAAAiQEEAAEAAACJAQQAAQAAAIkBBAABAAAAigEEAAEAAACLAQQAAQAAAI0BBwABAAAAjQEHAAEAAACNAQQAAQAAAI4BAwABAAAAjwEIAAEAAACSAQgAAQAAAJMBBwABAAAAlAEEAAEAAACXAQoAAQAAAJgBDwABAAAAmQEKAAEAAACaAQsAAQAAAJoBDQABAAAAmgELAAEAAACaAQ4AAQAAAJoBBQABAAAAmwEUAAEAAACcAQwAAQAAAJ0BEQABAAAAnQEDAAEAAACeAQQAAgAAAJ8BoAEJAAEAAAChAQcAAQAAAKMBAwABAAAApAEDAAEAAAClAQQAAQAAAKYBBQABAAAApwEDAAEAAACoAQMAAQAAAKgBAwABAAAAqAEDAAEAAACoAQMAAQAAAKgBAwABAAAAqAEDAAEAAACoAQMAAQAAAKgBAwABAAAAqAEDAAEAAACoAQMAAQAAAKgBAwABAAAAqAEDAAEAAACoAQMAAQAAAKgBAwABAAAAqAEDAAEAAACoAQMAAQAAAKkBAwABAAAAqQEDAAEAAACpAQMAAQAAAKkBAwABAAAAqQEDAAEAAACpAQMAAQAAAKkBAwABAAAAqQEDAAEAAACpAQMAAQAAAKkBAwABAAAAqQEDAAEAAACpAQMAAQAAAKkBAwABAAAAqQEDAAEAAACpAQMAAQAAAKkBFAABAAAAqgEDAAEAAACtAQQAAQAAALABBAABAAAAsAEEAAEAAACwAQYAAQAAALIBBAABAAAAswEEAAEAAACzAQQAAQAAALMBBAABAAAAswEEAAEAAAC0AQQAAQAAALYBAwABAAAAtwEEAAEAAAC6AQQAAQAAALsBAwABAAAAvAEDAAEAAAC9AQkAAQAAAL8BLAABAAAAwwEEAAEAAADGAQoAAQAAAMcBAwABAAAAyAEJAAEAAADLAQQAAQAAAMwBAwABAAAAzQEDAAEAAADPAQcAAQAAANABBAABAAAA0AEKAAEAAADRARAAAQAAANIBBQABAAAA0wEDAAEAAADVAQgAAAABAAMAAwAAAAEAAwAEAAAAAQADAAwAAAABAAMADAAAAAEAAwAMAAAAAQADAAsAAAABAAMABwAAAAEAAwAFAAAAAQADAAMAAAABAAMACAAAAAEAAwAGAAAAAQADAAgAAAABAAMABgAAAAEAAwAKAAAAAQADAAgAAAABAAMACAAAAAEAAwAHAAAAAQADAAUAAAABAAMACAAAAAEAAwAIAAAAAQADAAQAAAABAAMABAAAAAIAAwCiAQQAAAABAAMAAwAAAAEAAwAEAAAAAgADALkBBgAAAAEAAwANAAAAAQADAA0AAAABAAMADQAAAAEAAwALAAAAAQADAAcAAAABAAMABAAAAAEABAAHAAAAAQAHAAYAAAABAAcACQAAAAEABwAHAAAAAQAHAAkAAAABAAcABQAAAAEACQADAAAAAQAJAAMAAAABAAkAAwAAAAEACQACAAAAAQAJAAYAAAABAAkABwAAAAEACgAEAAAAAQAKAAUAAAABAAoACAAAAAEACgAEAAAAAQAKAAQAAAABAAoABAAAAAEACgADAAAAAQAKAAUAAAABAAoABQAAAAMACgA6ADsABAAAAAEACgAEAAAAAQAKAAQAAAABAAoAAwAAAAEACgAGAAAAAQAKAAgAAAABAAoABQAAAAEACgAGAAAAAQAKAAYAAAABAAoABgAAAAEACgAGAAAAAQAKAAYAAAABAAoABQAAAAEACgAFAAAAAgAKAK0ACwAAAAEACgAMAAAAAQAKAAwAAAABAAoADAAAAAEACgAEAAAAAQAKAAQAAAABAAoABAAAAAEACgADAAAAAQAKAAkAAAABAAoACQAAAAEACgAJAAAAAQAKAAgAAAABAAoACgAAAAEACgALAAAAAQAKAAsAAAABAAoACwAAAAEACgAEAAAAAgAKAJYBBwAAAAEACgAFAAAAAQAKAAYAAAABAAoABQAAAAEACgAFAAAAAQAKAAUAAAABAAoAAwAAAAEACgAGAAAAAgAKAMIBBgAAAAIACgDCAQYAAAACAAoAwgEGAAAAAgAKAMIBBQAAAAIACgDCAQkAAAABAAoACQAAAAEACgAJAAAAAQAKAAgAAAABAAoABgAAAAEACgAGAAAAAQAKAAYAAAABAAoABgAAAAEACgAFAAAAAQAKAAsAAAABAAoACgAAAAEACgAKAAAAAQAKAAoAAAABAAoACAAAAAEACgAHAAAAAQAKAAYAAAABAAoACAAAAAEACgAIAAAAAQAKAAgAAAABAAoABQAAAAEACgAGAAAAAQANAAcAAAABAA0ACAAAAAEADQAEAAAAAQANAAQAAAABAA0ABAAAAAEADQADAAAAAQANAAoAAAABAA0ACAAAAAEADQAKAAAAAQANAA8AAAABAA0ACwAAAAEAGQAMAAAAAQAZAAwAAAABABkADAAAAAEAGQAFAAAAAQAZAAUAAAABABkABQAAAAEAGQAEAAAAAQAZAAcAAAABABoABwAAAAEAGgAHAAAAAQAaAAYAAAABABoACAAAAAEAGgAIAAAAAQAaAAgAAAABABoABwAAAAEAGgAKAAAAAgAaAKoACgAAAAIAGgCqAAoAAAACABoAqgAJAAAAAwAaAKoAJwEKAAAAAQAaAAoAAAABABoACgAAAAEAGgAJAAAAAQAaAAgAAAABABoACAAAAAEAGgAIAAAAAQAaAAcAAAABABoACwAAAAEAGgALAAAAAQAaAAsAAAABABoACgAAAAEAGgAPAAAAAQAaAA8AAAABABoADwAAAAEAGgAOAAAAAQAaAAcAAAACABoApgAKAAAAAQAaAAoAAAABABoACgAAAAEAGgAJAAAAAQAaAAcAAAABABoACwAAAAEAGgALAAAAAQAaAAsAAAABABoACgAAAAEAGgAMAAAAAQAaAAwAAAABABoADAAAAAEAGgALAAAAAQAaAAUAAAABABoADAAAAAEAGgAMAAAAAQAaAAwAAAABABoACwAAAAEAGgAHAAAAAQAdAAcAAAABAB8ACAAAAAIAHwAhAAYAAAABAB8ABgAAAAEAHwAGAAAAAQAfAAUAAAABAB8ACAAAAAIAHwAhAAYAAAABAB8ABAAAAAEAHwAEAAAAAQAfAAgAAAABAB8ABAAAAAEAHwAEAAAAAQAgAAUAAAABACEABgAAAAEAIgAEAAAAAQAiAAYAAAABACIABwAAAAEAIgADAAAAAgAiAB0BAwAAAAEAIgAJAAAAAQAiAAgAAAABACIADAAAAAEAIgAMAAAAAQAiAAwAAAABACIACwAAAAEAIgAFAAAAAQAiAAYAAAABACIAEwAAAAEAIgATAAAAAQAiABMAAAABACIAEQAAAAEAIgAKAAAAAgAkAM4BCgAAAAIAJADOAQoAAAACACQAzgEJAAAAAgAkAM4BCQAAAAIAJAARAQkAAAACACQAEQEJAAAAAgAkABEBCAAAAAIAJAARARYAAAABACQAFgAAAAEAJAAWAAAAAQAkABQAAAABACQAEgAAAAEAJAASAAAAAQAkABIAAAABACQAEAAAAAEAJAARAAAAAQAkABEAAAABACQAEQAAAAEAJAAPAAAAAQAkAA0AAAABACQACwAAAAEAJQALAAAAAQAlAAsAAAABACUACgAAAAEAJQAMAAAAAQAlAAwAAAABACUADAAAAAEAJQALAAAAAQAlAA0AAAABACsADQAAAAEAKwANAAAAAQArAAwAAAABACsACgAAAAEAKwAKAAAAAQArAAoAAAABACsACQAAAAEAKwAJAAAAAQArAAgAAAABADcACQAAAAEANwAJAAAAAQA3AAkAAAABADcABgAAAAEANwAMAAAAAQA3AAwAAAABADcADAAAAAEANwALAAAAAQA3AA0AAAABADcADQAAAAEANwANAAAAAQA3AAwAAAABADcACgAAAAEANwAKAAAAAQA3AAoAAAABADcACQAAAAEANwAKAAAAAQA3AAgAAAABADcAAwAAAAEANwADAAAAAQA3AAMAAAABADcAAgAAAAEANwAFAAAAAQA3AAcAAAABADcACAAAAAEANwAGAAAAAQA3AAkAAAABADgACQAAAAEAOAAJAAAAAQA4AAgAAAABADgABAAAAAEAOAANAAAAAQA4AAkAAAABADgABgAAAAIAOACgAAQAAAACADgAoAAFAAAAAQA4AAcAAAABADgACQAAAAEAOAAGAAAAAQA4AAYAAAABADgABgAAAAEAOAAFAAAAAQA4AAYAAAABADgABgAAAAEAOAAGAAAAAQA4AAUAAAABADgACQAAAAEAOAAHAAAAAQA4AAwAAAABADgABwAAAAIAOABcAAYAAAABADgACgAAAAEAOAAKAAAAAQA4AAoAAAABADgACQAAAAEAOAAGAAAAAQA4AAMAAAABADgABwAAAAEAOAAGAAAAAQA4AAoAAAABADgACgAAAAEAOAAKAAAAAQA4AAkAAAABADgABQAAAAEAOAAGAAAAAQA4AAYAAAABADgABgAAAAEAOAAFAAAAAQA4AAoAAAABADgACgAAAAEAOAAKAAAAAQA4AAkAAAABADgABwAAAAEAOAAHAAAAAgA6ADsABQAAAAIAOgA7AAYAAAACADoAOwAIAAAAAQA6AAkAAAABADoACQAAAAEAOgAJAAAAAQA6AAgAAAABADoACQAAAAEAOgAHAAAAAQA9AAkAAAABAEIABwAAAAIASwD7AAUAAAACAEsA+wAIAAAAAQBLAAkAAAABAEsADAAAAAEASwAMAAAAAQBLAAwAAAABAEsACwAAAAEASwALAAAAAQBLAAsAAAABAEsACwAAAAEASwAKAAAAAQBLAAYAAAABAE4ACgAAAAIAVQBWAAYAAAACAFUAVgAGAAAAAgBVAFYABgAAAAIAVQBWAAUAAAACAFUAVgAIAAAAAQBVAAgAAAABAFUACAAAAAEAVQAHAAAAAQBVAAYAAAABAFUABgAAAAEAVQAGAAAAAQBVAAUAAAABAFUACgAAAAEAVQAKAAAAAQBVAAoAAAABAFUACQAAAAEAVQAIAAAAAQBVAAUAAAABAFUABAAAAAEAVQAGAAAAAQBVAAYAAAABAFwACgAAAAEAXAAKAAAAAQBcAAoAAAABAFwACAAAAAEAXAAGAAAAAgBcAM0ACQAAAAEAXAAJAAAAAQBcAAkAAAABAFwACAAAAAEAXAAHAAAAAQBcAAoAAAABAFwACgAAAAEAXAAKAAAAAQBcAAkAAAABAFwABwAAAAEAXAAFAAAAAQBdAAQAAAABAF0ACQAAAAEAYAAJAAAAAQBgAAkAAAABAGAACQAAAAEAYAAIAAAAAQBgAAoAAAABAGYACgAAAAEAZgAKAAAAAQBmAAkAAAABAGYABgAAAAEAbwAGAAAAAQBvAAYAAAABAG8ABQAAAAEAbwAGAAAAAQBvAAYAAAABAG8ABgAAAAEAbwAFAAAAAQBvAAcAAAABAG8ABwAAAAEAeAAHAAAAAQB4AAcAAAABAHgABgAAAAEAeAAEAAAAAQB4AAQAAAABAHgABAAAAAEAeAADAAAAAQB4AAoAAAABAHsACgAAAAEAewAKAAAAAQB7AAkAAAABAHsABwAAAAEAewADAAAAAQB7AAgAAAABAHsABgAAAAEAewAFAAAAAQB7AAgAAAABAHsACAAAAAEAewAIAAAAAQB7AAcAAAABAHsACAAAAAEAfAAIAAAAAQB8AAgAAAABAHwABwAAAAEAfAAJAAAAAQB8AAkAAAABAHwACQAAAAEAfAAIAAAAAQB8AA4AAAABAHwADgAAAAEAfAAOAAAAAQB8AA0AAAABAHwACwAAAAEAfAALAAAAAQB8AAsAAAABAHwACgAAAAEAfAAFAAAAAQB8AAUAAAABAHwABQAAAAEAfAAEAAAAAQB8AA0AAAABAHwADQAAAAEAfAANAAAAAQB8AAwAAAABAHwACwAAAAEAfAALAAAAAQB8AAsAAAABAHwACgAAAAEAfAAKAAAAAQB8AAoAAAABAHwACgAAAAEAfAAJAAAAAQB8AA0AAAABAH0ADQAAAAEAfQANAAAAAQB9AAwAAAABAH0ABwAAAAEAhQAGAAAAAQCFAAUAAAABAIYABgAAAAEAhgAMAAAAAQCGAAcAAAABAIYADAAAAAEAhgAFAAAAAQCGAAcAAAABAJQABgAAAAEAlAAGAAAAAQCUAAYAAAABAJQABQAAAAEAlAAFAAAAAQCUAAsAAAABAJYACwAAAAEAlgALAAAAAQCWAAMAAAABAJoACAAAAAEAnAAIAAAAAQCcAAgAAAABAJwABwAAAAEAnAAJAAAAAQCcAAkAAAABAJwACQAAAAEAnAAIAAAAAQCcAAYAAAABAJwADAAAAAEAnAAMAAAAAQCcAAwAAAABAJwACwAAAAEAnAANAAAAAQCcAA0AAAABAJwADQAAAAEAnAAMAAAAAQCcAAcAAAABAJwABwAAAAEAnAAHAAAAAQCcAAYAAAABAJwABwAAAAEAnAAJAAAAAQCcAAkAAAABAJwACQAAAAEAnAAIAAAAAQCcAA4AAAABAJwADgAAAAEAnAAOAAAAAQCcAA0AAAABAJwAEAAAAAEAnAAQAAAAAQCcABAAAAABAJwADgAAAAEAnAAIAAAAAQCcAA0AAAABAKAADQAAAAEAoAANAAAAAQCgAAwAAAABAKAACwAAAAEAoAALAAAAAQCgAAsAAAABAKAACgAAAAEAoAAHAAAAAQCpAAsAAAABAKkACwAAAAEAqQALAAAAAQCpAAkAAAABAKkACwAAAAEAqQAFAAAAAQCpAAsAAAABAKkACwAAAAEAqQALAAAAAQCpAAoAAAABAKkABgAAAAEAqQAEAAAAAQCpAAsAAAABAKkACwAAAAEAqQALAAAAAQCpAAoAAAABAKkADAAAAAEAqQAMAAAAAQCpAAwAAAABAKkACwAAAAEAqQAFAAAAAQCpAAYAAAABAKoABQAAAAEAqgADAAAAAQCqAAQAAAABAKoAAwAAAAEAqgAKAAAAAQCqAKoABAAAAAEAqgADAAAAAQCqAKoAAwAAAAEAqgAEAAAAAQCqAAMAAAABAKoAAwAAAAEAqgAGAAAAAQCqAAYAAAABAKoABgAAAAEAqgADAAAAAQCqAAUAAAABAKoACgAAAAEAqgCqAAcAAAABAKoAqgAEAAAAAQCqAKoABAAAAAEAqgCqAAgAAAABAKoAqgAEAAAAAQCqAKoABQAAAAEAqgCqAAcAAAABAKoAqgAFAAAAAQCqAKoABAAAAAEAqgCqAAYAAAABAKoAqgAFAAAAAQCqAKoADAAAAAEAqgCqAAcAAAABAKoAqgAHAAAAAQCqAAcAAAABAKoABgAAAAEAqgAEAAAAAQCqAKoADgAAAAEAqgCqAA0AAAABAKoAqgADAAAAAQCqAKoACwAAAAEAqgCqAAsAAAABAKoACwAAAAEAqgAKAAAAAQCqAAkAAAABAKoAqgAKAAAAAQCqAKoACgAAAAEAqgAKAAAAAQCqAAYAAAABAKoAqgAOAAAAAQCqAKoABwAAAAEAqgCqAA0AAAABAKoAqgAUAAAAAQCqAKoAEgAAAAEAqgCqAAwAAAABAKoAqgAMAAAAAQCqAKoAAwAAAAEAqgCqAAYAAAABAKoABgAAAAEAqgAGAAAAAQCqAAYAAAABAKoABgAAAAEAqgAGAAAAAQCqAAYAAAABAKoACQAAAAEAqgAGAAAAAQCqAAYAAAABAKoADQAAAAEAqgAHAAAAAQCqAAcAAAABAKoABwAAAAEAqgAGAAAAAQCqAA0AAAABAKoADQAAAAEAqgANAAAAAQCqAAwAAAABAKoADAAAAAEAqgAMAAAAAQCqAAwAAAABAKoACwAAAAEAqgAIAAAAAQCqAAgAAAABAKoACAAAAAEAqgAHAAAAAQCqAAgAAAABAKwABAAAAAEArAAFAAAAAQCtAAgAAAABAMUABgAAAAEAyQAHAAAAAQDJAAcAAAABAMkABgAAAAEAywAJAAAAAQDNAAkAAAABAM0ACQAAAAEAzQAIAAAAAQDNAAoAAAABAM0ACgAAAAEAzQAKAAAAAQDNAAkAAAABAM0ABAAAAAEAzgAFAAAAAQDOAAkAAAABAM4ABAAAAAEA0wAIAAAAAQDVAAUAAAACANYA1wAGAAAAAgDWANcABwAAAAIA1gDXAAUAAAACANYA1wAGAAAAAgDWANcAAwAAAAEA1wADAAAAAQDXAAMAAAABANcAAgAAAAEA1wATAAAAAQDXABMAAAABANcAEwAAAAEA1wARAAAAAQDXAAkAAAABANgABwAAAAEA2AAHAAAAAQDeAAkAAAABAN4ACQAAAAEA3gAJAAAAAQDeAAgAAAABAN4ABwAAAAEA4AAEAAAAAQDkAAcAAAABAOUABQAAAAEA5wAKAAAAAQDnAAoAAAABAOcACgAAAAEA5wAJAAAAAQDnAAoAAAABAOcACgAAAAEA5wAKAAAAAQDnAAkAAAABAOcABgAAAAEA5wAKAAAAAQDnAA8AAAABAOgACAAAAAEA6AANAAAAAQDoAAYAAAABAPAABwAAAAEA8gAIAAAAAQDyAA4AAAABAPMADgAAAAEA8wAOAAAAAQDzAA0AAAABAPMACwAAAAEA8wALAAAAAQDzAAsAAAABAPMACgAAAAEA8wAHAAAAAQDzAAcAAAACAPcA+AAKAAAAAQD7AAoAAAABAPsACgAAAAEA+wAJAAAAAQD7AAsAAAABAPsACwAAAAEA+wALAAAAAQD7AAoAAAABAPsACwAAAAEA+wALAAAAAQD7AAsAAAABAPsACgAAAAEA+wAFAAAAAQAGAQkAAAABAAYBBQAAAAEACwEFAAAAAQARAQYAAAABABEBDgAAAAEAEQEOAAAAAQARAQ4AAAABABEBDQAAAAEAEQEGAAAAAQAUAQYAAAABABQBBgAAAAEAFAEGAAAAAQAUAQUAAAABABQBCQAAAAEAFAEGAAAAAQAUAQUAAAABACEBBQAAAAEAIQEFAAAAAQAhAQQAAAABACEBBQAAAAEAJwEGAAAAAQAtAQMAAAABADABBwAAAAEAMAEJAAAAAQAwAQYAAAABADABBgAAAAEAMQEOAAAAAQAzAQ4AAAABADMBDgAAAAEAMwEMAAAAAQAzAQ4AAAABADMBDgAAAAEAMwEOAAAAAQAzAQwAAAABADMBDgAAAAEAMwEOAAAAAQAzAQ4AAAABADMBDAAAAAEAMwEMAAAAAQAzAQwAAAABADMBDAAAAAEAMwELAAAAAQAzAQYAAAABAEABBQAAAAEARQEGAAAAAQBHAQcAAAABAEcBBwAAAAEARwEHAAAAAQBHAQcAAAABAEcBBwAAAAEASQEGAAAAAgBXAVgBBgAAAAEAWgEEAAAAAQBaAQcAAAABAGIBBwAAAAEAYgEGAAAAAQBiAQgAAAABAGQBBQAAAAEAcwEHAAAAAQBzAQoAAAABAHMBCwAAAAEAcwELAAAAAQBzAQsAAAABAHMBCQAAAAEAeQEHAAAAAQCAAQgAAAABAIABCwAAAAEAgAEEAAAAAQCHAQQAAAABAIcBCQAAAAEAhwEJAAAAAQCHAQkAAAABAIcBCAAAAAEAhwEJAAAAAQCHAQkAAAABAIcBCQAAAAEAhwEIAAAAAQCHAQcAAAABAIwBBgAAAAEAjAEEAAAAAQCQAQcAAAABAJEBBwAAAAEAkQEKAAAAAQCRAQcAAAABAJEBBwAAAAEAkQEHAAAAAQCRAQYAAAABAJEBBwAAAAEAqwEFAAAAAQCrAQUAAAABAKsBBQAAAAEAqwEEAAAAAQCrAQkAAAABAKsBDAAAAAEArAEHAAAAAQCuAQcAAAABAK4BBwAAAAEArgEHAAAAAQCuAQYAAAABAK4BBgAAAAIArgGvAQcAAAABALEBCgAAAAEAtQEKAAAAAQC1AQoAAAABALUBCAAAAAEAtQEKAAAAAQC1AQoAAAABALUBBAAAAAEAuQEEAAAAAQC5AQQAAAABALkBAwAAAAEAuQEGAAAAAQC5AQYAAAABALkBBgAAAAEAuQEGAAAAAQC5AQYAAAABALkBBQAAAAEAuQEFAAAAAQC+AQUAAAABAMABEAAAAAEAwAEIAAAAAQDBAQQAAAABAMEBBAAAAAEAwQEEAAAAAQDBAQMAAAABAMEBBAAAAAEAwQEEAAAAAQDBAQQAAAABAMEBAwAAAAEAwQETAAAAAQDBARMAAAABAMEBEwAAAAEAwQERAAAAAQDBAQcAAAABAMQBBgAAAAEAxQEEAAAAAQDKAQoAAAABAMoBBwAAAAEAygEIAAAAAQDKAQgAAAABAMoBCAAAAAEAygEGAAAAAQDKAQQAAAABAMoBBAAAAAEAygEEAAAAAQDKAQMAAAABAMoBCQAAAAEAygEJAAAAAQDKAQkAAAABAMoBCAAAAAEAygEGAAAAAQDOAQQAAAABAM4BBAAAAAEAzgEEAAAAAQDOAQMAAAABAM4BEwAAAAEAzgEEAAAAAQDUAQQAAAABANQBBAAAAAEA1AEDAAAAAQDUAQYAAAABANQBCAAAAAEA1gEIAAAAAQDWAQgAAAABANYBCAAAAAEA1gEHAAAAAQDWAQkAAAABANYBCQAAAAEA1gEJAAAAAQDWAQgAAAABANYBCAAAAAEA1gEIAAAAAQDWAQgAAAABANYBBwAAAAEA1gEGAAAAAQDXAQUAAAABANcBAwAAAAEA1wEGAAAAAQDZAQYAAAABANkBDAAAAAEA2gEMAAAAAQDaAQwAAAABANoBCwAAAAEA2gE=";
// src/detect/secrets/secret-rule.ts
const CONFIDENCE = {
	documented: "high",
	known: "high",
	observed: "medium",
	unverified: "low"
};
function secretRules$1(provider, formats) {
	return formats.map((format) => {
		const confidence = CONFIDENCE[format.evidence];
		const rule = {
			...format,
			family: "secret",
			provider,
			confidence,
			random: format.random ?? format.match === "token"
		};
		return {
			...rule,
			gates: gatesOf(rule)
		};
	});
}
function gatesOf(rule) {
	const gate = (rule.confidence === "high" || rule.confidence === "medium" && rule.isGeneric !== true) && !(rule.severity === "low" || rule.severity === "info" || rule.isPublic === true) ? "block" : "warn";
	return {
		introduced: gate,
		weakened: gate,
		existing: "warn"
	};
}
// src/detect/secrets/providers/1password.ts
const rules$358 = () => secretRules$1("1password", [{
	id: "onepassword-service-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["ops_eyj"],
	pattern: /ops_eyJ[A-Za-z0-9+/_-]{250,1000}={0,3}/
}]);
// src/detect/secrets/providers/302ai.ts
const rules$357 = () => secretRules$1("302ai", [{
	id: "302ai-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: [
			"AI302_API_KEY",
			"AI_302_API_KEY",
			"API_302_KEY",
			"API302_KEY",
			"302AI_API_KEY"
		],
		hosts: ["api.302.ai", "api.302ai.cn"]
	}
}]);
// src/detect/secrets/providers/age.ts
const rules$356 = () => secretRules$1("age", [{
	id: "age-secret-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: ["age-secret-key-"],
	pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/
}]);
// src/detect/secrets/providers/agentops.ts
const rules$355 = () => secretRules$1("agentops", [{
	id: "agentops-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["agentops"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["AGENTOPS_API_KEY"],
		hosts: ["api.agentops.ai"]
	}
}]);
// src/detect/secrets/providers/ai21.ts
const rules$354 = () => secretRules$1("ai21", [{
	id: "ai21-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["ai21"],
	pattern: /(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32})/,
	context: {
		variables: ["AI21_API_KEY", "AI21_STUDIO_API_KEY"],
		hosts: ["api.ai21.com"]
	}
}]);
// src/detect/secrets/providers/ai71.ts
const rules$353 = () => secretRules$1("ai71", [{
	id: "ai71-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["ai71-api-"],
	pattern: /ai71-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}]);
// src/detect/secrets/providers/aihubmix.ts
const rules$352 = () => secretRules$1("aihubmix", [{
	id: "aihubmix-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: ["AIHUBMIX_API_KEY", "AIHUBMIX_KEY"],
		hosts: ["aihubmix.com", "api.aihubmix.com"]
	}
}]);
// src/detect/secrets/providers/airtable.ts
const rules$351 = () => secretRules$1("airtable", [{
	id: "airtable-pat",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["pat"],
	pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/alchemy.ts
const rules$350 = () => secretRules$1("alchemy", [{
	id: "rpc-key",
	severity: "medium",
	evidence: "known",
	match: "value",
	literals: [
		"alchemy",
		"infura",
		"etherscan",
		"moralis",
		"quicknode"
	],
	pattern: /[A-Za-z0-9_-]{32,34}/,
	random: true,
	context: {
		variables: [
			"ALCHEMY_API_KEY",
			"INFURA_API_KEY",
			"INFURA_API_KEY_SECRET",
			"INFURA_PROJECT_SECRET",
			"ETHERSCAN_API_KEY",
			"MORALIS_API_KEY",
			"QUICKNODE_API_KEY"
		],
		hosts: ["g.alchemy.com", "infura.io"]
	},
	minEntropy: 3
}, {
	id: "rpc-url-key",
	severity: "medium",
	evidence: "documented",
	match: "line",
	literals: [".g.alchemy.com/", ".infura.io/"],
	before: 40,
	pattern: /[a-z0-9-]{3,40}\.(?:g\.alchemy\.com\/(?:nft\/)?v[0-9]|infura\.io\/(?:ws\/)?v3)\/([A-Za-z0-9_-]{32})/,
	group: true,
	random: true,
	minEntropy: 3
}]);
// src/detect/secrets/checks/jwt.ts
function jwtPart(part) {
	if (part === void 0) return void 0;
	try {
		const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
		return typeof value === "object" && value !== null ? value : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function jwt(claims = {}) {
	return (secret) => {
		const [head, body] = secret.slice(Math.max(0, secret.indexOf("eyJ"))).split(".");
		const header = jwtPart(head);
		const payload = jwtPart(body);
		if (typeof header?.alg !== "string" || payload === void 0 || header.alg.toLowerCase() === "none") return "invalid";
		if (Object.entries(claims).some(([name, value]) => payload[name] !== value)) return "invalid";
		return typeof payload.exp === "number" && payload.exp < LONG_EXPIRED ? "doubtful" : "valid";
	};
}
const LONG_EXPIRED = 1735689600;
const CLAIM = /^(?:iss|sub|aud|exp|nbf|iat|jti|azp|nonce|auth_time|sid|sco?pe?|scopes|roles?|groups?|permissions|email|(?:preferred_)?username|name|oid|tid|client_?id|app_?id|tenant(?:_?id)?|org(?:_?id)?|uid|id|user(?:_?id)?|account(?:_?id)?|device(?:_?id)?|session(?:_?id)?|token(?:_?type)?|key|ref|type|k|u|a|t|https?:.{1,100})$/i;
function anyJwt(secret) {
	const payload = jwtPart(secret.split(".")[1]);
	const isSample = payload?.sub === "1234567890" || payload?.name === "John Doe" || payload?.role === "anon";
	const result = anyClaims(secret);
	if (isSample && result !== "invalid") return "sample";
	return !Object.keys(payload ?? {}).some((claim) => CLAIM.test(claim)) && result === "valid" ? "doubtful" : result;
}
const anyClaims = jwt();
// src/detect/secrets/providers/aleph-alpha.ts
const rules$349 = () => secretRules$1("aleph-alpha", [{
	id: "aleph-alpha-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["aleph", "aa_"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{20,200}/,
	context: {
		variables: [
			"AA_TOKEN",
			"ALEPH_ALPHA_API_KEY",
			"AA_API_TOKEN"
		],
		hosts: ["api.aleph-alpha.com"]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/algolia.ts
const rules$348 = () => secretRules$1("algolia", [{
	id: "algolia-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["algolia"],
	pattern: /[0-9a-f]{32}/,
	random: true,
	context: { variables: [
		"ALGOLIA_ADMIN_KEY",
		"ALGOLIA_ADMIN_API_KEY",
		"ALGOLIA_API_KEY",
		"ALGOLIA_WRITE_KEY",
		"ALGOLIA_WRITE_API_KEY"
	] }
}]);
// src/detect/secrets/checks/rsa-private-key.ts
function rsaPrivateKey(secret) {
	const bytes = Buffer.from(secret, "base64");
	if (bytes[0] !== 48 || bytes[1] !== 130 || !(bytes[4] === 2 && bytes[5] === 1 && bytes[6] === 0)) return "invalid";
	return bytes.length === 4 + bytes.readUInt16BE(2) ? "valid" : "doubtful";
}
function derPrivateKey(secret) {
	const bytes = Buffer.from(secret, "base64");
	if (bytes[1] !== 129) return rsaPrivateKey(secret);
	return bytes.length === 3 + (bytes[2] ?? 0) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/alipay.ts
const rules$347 = () => secretRules$1("alipay", [{
	id: "alipay-private-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: [
		"miic",
		"miie",
		"miig",
		"miih",
		"miij"
	],
	publicPrefix: "MII",
	pattern: /MII[CEGHJ][A-Za-z0-9+/]{800,3300}={0,2}/,
	context: {
		variables: [
			"ALIPAY_PRIVATE_KEY",
			"ALIPAY_APP_PRIVATE_KEY",
			"MERCHANT_PRIVATE_KEY"
		],
		hosts: ["openapi.alipay.com"]
	},
	check: rsaPrivateKey
}]);
// src/detect/secrets/checks/mixed-class.ts
const CLASSES = {
	lower: /[a-z]/,
	upper: /[A-Z]/,
	digit: /[0-9]/
};
function mixedClass(from, ...classes) {
	return (secret) => classes.every((name) => CLASSES[name].test(secret.slice(from))) ? "valid" : "invalid";
}
// src/detect/secrets/providers/aliyun.ts
const rules$346 = () => secretRules$1("aliyun", [
	{
		id: "aliyun-access-key-id",
		severity: "medium",
		evidence: "known",
		match: "token",
		literals: ["ltai"],
		pattern: /LTAI[A-Za-z0-9]{12,20}/,
		pairsWith: "aliyun-access-key-secret"
	},
	{
		id: "aliyun-access-key-secret",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: [
			"aliyun",
			"alibaba",
			"alicloud",
			"oss_",
			"analyticdb",
			"hologres",
			"tablestore",
			"accesskeysecret"
		],
		pattern: /[A-Za-z0-9]{30}/,
		context: {
			variables: [
				"ALIBABA_CLOUD_ACCESS_KEY_SECRET",
				"ALIYUN_ACCESS_KEY_SECRET",
				"ALIYUN_OSS_SECRET_KEY",
				"OSS_ACCESS_KEY_SECRET",
				"ALICLOUD_SECRET_KEY",
				"ALICLOUD_ACCESS_KEY_SECRET",
				"ALIYUN_SLS_ACCESS_KEY_SECRET",
				"PLUGIN_ALIYUN_OSS_ACCESS_KEY_SECRET",
				"ANALYTICDB_KEY_SECRET",
				"HOLOGRES_ACCESS_KEY_SECRET",
				"TABLESTORE_ACCESS_KEY_SECRET",
				"ALIYUN_SMS_ACCESS_KEY_SECRET",
				"accessKeySecret"
			],
			hosts: ["aliyuncs.com"]
		},
		minEntropy: 3.6,
		pairsWith: "aliyun-access-key-id"
	},
	{
		id: "aliyun-sts-id",
		severity: "medium",
		evidence: "known",
		match: "token",
		literals: ["sts."],
		pattern: /STS\.[A-Za-z0-9]{16,64}/,
		check: mixedClass(4, "upper", "digit")
	},
	{
		id: "aliyun-sts-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["cais"],
		pattern: /CAIS[A-Za-z0-9+/_-]{200,1000}={0,2}/
	}
]);
// src/detect/secrets/providers/amap.ts
const rules$345 = () => secretRules$1("amap", [{
	id: "amap-key",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: ["amap", "gaode"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"AMAP_API_KEY",
			"AMAP_KEY",
			"AMAP_MAPS_API_KEY",
			"AMAP_WEB_KEY",
			"GAODE_KEY",
			"GAODE_API_KEY",
			"AMAP_SECURITY_CODE"
		],
		hosts: ["restapi.amap.com"]
	}
}]);
// src/detect/secrets/providers/amp.ts
const rules$344 = () => secretRules$1("amp", [{
	id: "amp-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sgamp_user_"],
	pattern: /sgamp_user_[0-9A-Z]{26}_[0-9a-f]{64}/
}]);
// src/detect/secrets/checks/anthropic-suffix.ts
function anthropicSuffix(secret) {
	return secret.endsWith("AA") && secret.length - secret.indexOf("-", 7) - 1 === 95 ? "valid" : "doubtful";
}
// src/detect/secrets/providers/anthropic.ts
const rules$343 = () => secretRules$1("anthropic", [
	{
		id: "anthropic-api-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-api"],
		publicPrefix: "sk-ant-",
		pattern: /sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-admin-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-admin"],
		publicPrefix: "sk-ant-admin",
		pattern: /sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-oauth-access",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-oat"],
		pattern: /sk-ant-oat[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-oauth-refresh",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-ort"],
		pattern: /sk-ant-ort[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-session",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-ant-sid"],
		pattern: /sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,130}AA/
	}
]);
// src/detect/secrets/providers/anyscale.ts
const rules$342 = () => secretRules$1("anyscale", [
	{
		id: "anyscale-endpoint-key",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["esecret_"],
		pattern: /esecret_[A-Za-z0-9]{24,48}/
	},
	{
		id: "anyscale-cli-token",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["aph0_"],
		pattern: /aph0_[A-Za-z0-9_-]{20,120}/
	},
	{
		id: "anyscale-sss",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["sss_"],
		pattern: /sss_[A-Za-z0-9_-]{20,80}/,
		context: { variables: ["ANYSCALE_CLI_TOKEN", "ANYSCALE_API_KEY"] }
	}
]);
// src/detect/secrets/checks/literal-value.ts
function literalValue(secret) {
	if (/[()]|=>|::/.test(secret)) return "invalid";
	if (/^[A-Za-z_]{1,60}(?:\.[A-Za-z_]{1,60}){1,8}$/.test(secret)) return "invalid";
	if (/[A-Za-z]/.test(secret) && /[0-9]/.test(secret)) return "valid";
	return /^[A-Za-z0-9+/=_-]{24,1000}$/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? "valid" : "invalid";
}
// src/detect/secrets/providers/anythingllm.ts
const rules$341 = () => secretRules$1("anythingllm", [{
	id: "anythingllm-key",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"anythingllm",
		"anything_llm",
		"allm_"
	],
	pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
	random: true,
	context: {
		variables: [
			"ANYTHINGLLM_API_KEY",
			"ANYTHING_LLM_API_KEY",
			"ALLM_API_KEY"
		],
		hosts: ["anythingllm"]
	}
}, {
	id: "anythingllm-secrets",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"sig_key",
		"sig_salt",
		"auth_token",
		"jwt_secret"
	],
	pattern: /[^\s"'{}]{6,128}/,
	context: { variables: [
		"SIG_KEY",
		"SIG_SALT",
		"AUTH_TOKEN",
		"JWT_SECRET"
	] },
	nearby: [
		"anythingllm",
		"anything_llm",
		"mintplexlabs",
		"sig_salt"
	],
	check: literalValue
}]);
// src/detect/secrets/providers/apify.ts
const rules$340 = () => secretRules$1("apify", [{
	id: "apify-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["apify_api_"],
	pattern: /apify_api_[A-Za-z0-9]{36}/
}]);
// src/detect/secrets/providers/arize.ts
const rules$339 = () => secretRules$1("arize", [{
	id: "arize-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["ak-"],
	pattern: /ak-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[A-Za-z0-9_-]{28,40}/
}, {
	id: "phoenix-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["phoenix"],
	pattern: /(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}|[0-9a-f]{19,20}:[0-9a-f]{7})/,
	context: {
		variables: ["PHOENIX_API_KEY", "PHOENIX_CLIENT_HEADERS"],
		hosts: ["app.phoenix.arize.com"]
	}
}]);
// src/detect/secrets/providers/asana.ts
const FIRST = [
	"1/1",
	"1/2",
	"1/3",
	"1/4",
	"1/5",
	"1/6",
	"1/7",
	"1/8",
	"1/9"
];
const SECOND = [
	"2/1",
	"2/2",
	"2/3",
	"2/4",
	"2/5",
	"2/6",
	"2/7",
	"2/8",
	"2/9"
];
const rules$338 = () => secretRules$1("asana", [{
	id: "asana-pat",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [...FIRST, ...SECOND],
	pattern: /[12]\/[1-9][0-9]{13,17}(?:\/[0-9]{14,18})?:[0-9a-f]{32}/,
	context: {
		variables: [
			"ASANA_ACCESS_TOKEN",
			"ASANA_PAT",
			"ASANA_TOKEN",
			"ASANA_PERSONAL_ACCESS_TOKEN"
		],
		hosts: ["app.asana.com"]
	}
}]);
// src/detect/secrets/providers/assemblyai.ts
const rules$337 = () => secretRules$1("assemblyai", [{
	id: "assemblyai-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["assembly", "aai_"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"ASSEMBLYAI_API_KEY",
			"ASSEMBLY_AI_API_KEY",
			"AAI_API_KEY",
			"ASSEMBLYAI_KEY"
		],
		hosts: ["api.assemblyai.com"]
	}
}]);
// src/detect/secrets/providers/augment.ts
const rules$336 = () => secretRules$1("augment", [{
	id: "augment-session",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["augment"],
	pattern: /[0-9a-f]{64}/,
	context: {
		variables: [
			"AUGMENT_API_TOKEN",
			"AUGMENT_SESSION_AUTH",
			"AUGMENT_TOKEN"
		],
		hosts: ["api.augmentcode.com"]
	}
}]);
// src/detect/secrets/providers/auth0.ts
const rules$335 = () => secretRules$1("auth0", [{
	id: "okta-token",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["okta"],
	pattern: /00[A-Za-z0-9_-]{40}/,
	context: {
		variables: [
			"OKTA_API_TOKEN",
			"OKTA_TOKEN",
			"OKTA_CLIENT_TOKEN"
		],
		hosts: [".okta.com", ".oktapreview.com"]
	},
	minEntropy: 3.5
}, {
	id: "auth0-secret",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["auth0"],
	pattern: /[A-Za-z0-9_-]{64}/,
	context: {
		variables: ["AUTH0_CLIENT_SECRET", "AUTH0_SECRET"],
		hosts: [".auth0.com"]
	},
	minEntropy: 3
}]);
// src/detect/secrets/providers/autodl.ts
const rules$334 = () => secretRules$1("autodl", [{
	id: "autodl-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["autodl"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
	context: {
		variables: [
			"AUTODL_TOKEN",
			"AUTODL_API_TOKEN",
			"AUTODL_API_KEY"
		],
		hosts: ["api.autodl.com"]
	},
	check: jwt()
}]);
// src/detect/secrets/checks/base64-parts.ts
function base64UserPassword(secret) {
	const text = Buffer.from(secret, "base64").toString("latin1");
	const [, password] = /^[\x20-\x39\x3b-\x7e]{1,200}:([\x20-\x7e]{3,400})$/.exec(text) ?? [];
	if (password === void 0) return "invalid";
	return isPlaceholder(password) ? "sample" : "valid";
}
function bedrockKey(secret) {
	const text = Buffer.from(secret.slice(4), "base64").toString("latin1");
	return /^BedrockAPIKey-[\x21-\x7e]{1,80}-at-[0-9]{12}:[\x21-\x7e]{8,200}$/.test(text) ? "valid" : "doubtful";
}
function discordId(secret) {
	const [first = ""] = secret.split(".");
	return /^[0-9]{17,20}$/.test(Buffer.from(first, "base64url").toString("latin1")) ? "valid" : "invalid";
}
function pypiMacaroon(secret) {
	const bytes = Buffer.from(secret.slice(5), "base64url");
	const location = bytes.subarray(3, 3 + (bytes[2] ?? 0)).toString("latin1");
	return bytes[0] === 2 && bytes[1] === 1 && (location === "pypi.org" || location === "test.pypi.org") ? "valid" : "doubtful";
}
function tunnelToken(secret) {
	const { a: account, t: tunnel, s: key } = jwtPart(secret) ?? {};
	const isAccount = typeof account === "string" && /^[0-9a-f]{32}$/.test(account);
	const isTunnel = typeof tunnel === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tunnel);
	return isAccount && isTunnel && typeof key === "string" && key.length >= 16 ? "valid" : "invalid";
}
// src/detect/secrets/providers/aws-bedrock.ts
const rules$333 = () => secretRules$1("aws-bedrock", [{
	id: "aws-bedrock-long",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["abskqmvkcm9ja0fqsutles"],
	pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,250}={0,2}/,
	check: bedrockKey
}, {
	id: "aws-bedrock-short",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["bedrock-api-key-"],
	pattern: /bedrock-api-key-[Y]mVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{40,1000}/
}]);
// src/detect/secrets/generic/printed.ts
function saysWords(value) {
	if (value.length % 4 !== 0 || value.length > 400 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
	const text = Buffer.from(value, "base64").toString("latin1");
	if (!/^[\x20-\x7e\n]+$/.test(text)) return false;
	return isMadeOfRuns(text) || ENDS_IN_ROW.test(text) || !/\d[^\d]{0,40}\d/.test(text) && /[A-Za-z]{3}/.test(text);
}
const ENDS_IN_ROW = /^[A-Za-z]{2,20}(?:[-_ ][A-Za-z]{1,20}){0,6}[-_ ]?(?:1234567890|0123456789)[A-Za-z]{0,20}$/;
function isPrinted(value) {
	return PRINTED.test(value) || isMadeOfRuns(value);
}
const PRINTED = /^(?:czZCaGRSa3F0Mz|7Fjfp0ZBr1KtDRbn|gX1fBat3bV|GEZDGNBVGY3TQOJQ|JBSWY3DPEHPK3PXP|dpf43f3p2l4k3l03|kkk9d7dh3k39sjv7|9djdj82h48djs9d2|kd94hf93k423kf44|nnch734d00sl2jdk|hh5s93j4hdidpola|QWxhZGRpbjpvcGVuIHNlc2FtZQ)/;
function isMadeOfRuns(value) {
	if (value.length < 9) return false;
	return coversMost([...Buffer.from(value, "latin1")]) || /^(?:[0-9a-f]{2}){8,64}$/i.test(value) && coversMost([...Buffer.from(value, "hex")]);
}
function coversMost(codes) {
	let [covered, run] = [0, 1];
	for (let i = 1; i <= codes.length; i++) if (codes[i] === (codes[i - 1] ?? 0) + 1) run++;
	else {
		if (run >= 3) covered += run;
		run = 1;
	}
	return covered * 10 >= codes.length * 6;
}
// src/detect/secrets/checks/aws-account-id.ts
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccountId(secret) {
	if (secret.endsWith("EXAMPLE")) return "sample";
	const body = secret.slice(-16);
	if (/[0189]/.test(body)) return isPrinted(body) || !isMachineMade(body) ? "sample" : "doubtful";
	if (body.startsWith("I") || body.startsWith("J")) return "valid";
	let bits = 0n;
	for (const character of body.slice(0, 10)) bits = bits << 5n | BigInt(BASE32.indexOf(character));
	return (bits >> 2n & 140737488355200n) >> 7n <= 999999999999n ? "valid" : "doubtful";
}
// src/detect/secrets/providers/aws.ts
const rules$332 = () => secretRules$1("aws", [
	{
		id: "aws-access-key-id",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: [
			"akia",
			"asia",
			"abia",
			"acca",
			"a3t"
		],
		pattern: /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}/,
		check: awsAccountId,
		pairsWith: "aws-secret-access-key"
	},
	{
		id: "aws-secret-access-key",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: [
			"aws_secret",
			"s3_secret",
			"archive_storage_secret",
			"bedrock_llm_access",
			"secret_access_key",
			"amazonaws.com"
		],
		pattern: /[A-Za-z0-9/+]{40}/,
		minEntropy: 4,
		random: true,
		context: {
			variables: [
				"AWS_SECRET_ACCESS_KEY",
				"AWS_SECRET_KEY",
				"S3_SECRET_KEY",
				"S3_SECRET_ACCESS_KEY",
				"PLUGIN_AWS_SECRET_KEY",
				"ARCHIVE_STORAGE_SECRET_KEY",
				"AWS_BEDROCK_LLM_ACCESS_KEY",
				"SECRET_ACCESS_KEY"
			],
			hosts: ["amazonaws.com"]
		},
		pairsWith: "aws-access-key-id"
	},
	{
		id: "aws-session-token",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: ["aws_session", "aws_security"],
		pattern: /[A-Za-z0-9/+]{200,3000}={0,2}/,
		random: true,
		context: { variables: ["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"] }
	},
	{
		id: "aws-mws-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["amzn.mws.", "atzr|"],
		pattern: /(?:amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|Atzr\|[A-Za-z0-9_-]{200,500})/
	}
]);
// src/detect/secrets/providers/azure-openai.ts
const rules$331 = () => secretRules$1("azure-openai", [
	{
		id: "azure-openai-key-ext",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["jqqj99"],
		before: 52,
		pattern: /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG[A-Za-z0-9]{4}/
	},
	{
		id: "azure-identifiable-key",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["jqqj99"],
		before: 52,
		pattern: /[A-Za-z0-9]{52}JQQJ99[A-L0-9][A-L][A-Za-z0-9]{24}/
	},
	{
		id: "azure-openai-key-hex",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: ["azure"],
		pattern: /[0-9a-f]{32}/,
		context: {
			variables: [
				"AZURE_OPENAI_API_KEY",
				"AZURE_OPENAI_KEY",
				"AZURE_API_KEY",
				"AZURE_OPENAI_API_KEY_1",
				"OPENAI_AZURE_API_KEY",
				"AZURE_AI_KEY"
			],
			hosts: [
				"openai.azure.com",
				"cognitiveservices.azure.com",
				"services.ai.azure.com",
				"models.inference.ai.azure.com"
			]
		},
		minEntropy: 3
	}
]);
// src/detect/secrets/checks/azure-account-key.ts
const EMULATORS = ["Eby8vdM02xNO", "C2y6yDjf5/R+"];
function azureAccountKey(secret) {
	if (EMULATORS.some((beginning) => secret.startsWith(beginning))) return "sample";
	return secret.startsWith("ACDb", 76) ? "invalid" : "valid";
}
// src/detect/secrets/checks/azure-sas.ts
function sasExpiry(_secret, match) {
	return /[?&;]se=20(?:[01][0-9]|2[0-4])-/.test(match) ? "doubtful" : "valid";
}
// src/detect/secrets/providers/azure.ts
const rules$330 = () => secretRules$1("azure", [
	{
		id: "azure-ad-client-secret",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["7q~", "8q~"],
		before: 3,
		pattern: /[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}/
	},
	{
		id: "azure-storage-key",
		severity: "critical",
		evidence: "known",
		match: "line",
		literals: ["accountkey="],
		pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/i,
		group: true,
		check: azureAccountKey,
		random: true
	},
	{
		id: "azure-storage-key-bare",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: [
			"azure_storage",
			"azure_blob",
			"blob.core"
		],
		pattern: /[A-Za-z0-9+/]{86}==/,
		context: {
			variables: [
				"AZURE_STORAGE_KEY",
				"AZURE_BLOB_ACCOUNT_KEY",
				"AZURE_STORAGE_ACCOUNT_KEY",
				"AZURE_STORAGE_ACCESS_KEY"
			],
			hosts: ["blob.core.windows.net"]
		},
		check: azureAccountKey,
		random: true
	},
	{
		id: "azure-sas-token",
		severity: "high",
		evidence: "known",
		match: "line",
		literals: ["sv=20"],
		pattern: /sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}(?:(?:&(?:amp;)?|\\u0026)[a-z]{2,6}=[A-Za-z0-9%:._+/-]{1,100}){0,14}(?:&(?:amp;)?|\\u0026)sig=((?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:%3[Dd]|=))/,
		group: true,
		check: sasExpiry,
		random: true
	},
	{
		id: "azure-servicebus-conn",
		severity: "high",
		evidence: "known",
		match: "line",
		literals: ["sharedaccesskey="],
		pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}(?:=|[A-Za-z0-9+/]{43}==))/i,
		group: true,
		random: true
	},
	{
		id: "azure-devops-pat",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["azdo"],
		before: 76,
		pattern: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/
	},
	{
		id: "azure-cosmos-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["acdb"],
		before: 76,
		pattern: /[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/
	},
	{
		id: "azure-acr-key",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: [
			"acra",
			"acrb",
			"acrc",
			"acrd"
		],
		before: 44,
		pattern: /(?:[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}|[A-Za-z0-9+/]{44}ACR[A-D][A-Za-z0-9+/]{4})/
	},
	{
		id: "azure-appconfig-conn",
		severity: "high",
		evidence: "known",
		match: "line",
		literals: ["azconfig.io;id="],
		pattern: /azconfig\.io;Id=[^;\s"'<>{}]{4,80};Secret=([A-Za-z0-9+/]{36,100}={0,2})/i,
		group: true,
		random: true
	},
	{
		id: "azure-search-key",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["azse"],
		before: 42,
		pattern: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/
	}
]);
// src/detect/secrets/providers/baichuan.ts
const rules$329 = () => secretRules$1("baichuan", [{
	id: "baichuan-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/,
	context: {
		variables: ["BAICHUAN_API_KEY", "BAICHUAN_KEY"],
		hosts: ["api.baichuan-ai.com"]
	}
}]);
// src/detect/secrets/providers/baidu-cloud.ts
const rules$328 = () => secretRules$1("baidu-cloud", [
	{
		id: "baidu-access-key-id",
		severity: "medium",
		evidence: "observed",
		match: "token",
		literals: ["altak"],
		pattern: /ALTAK(?:-[A-Za-z0-9]{21}|[A-Za-z0-9]{21})/,
		pairsWith: "baidu-secret-key"
	},
	{
		id: "baidu-secret-key",
		severity: "critical",
		evidence: "documented",
		match: "value",
		literals: [
			"baidu",
			"bce_",
			"bcebos"
		],
		pattern: /[0-9a-f]{32}/,
		context: {
			variables: [
				"BAIDU_SECRET_KEY",
				"BCE_SECRET_ACCESS_KEY",
				"BAIDU_OBS_SECRET_KEY",
				"BAIDU_BOS_SECRET_KEY",
				"BAIDUCLOUD_SECRET_KEY",
				"BCE_SK",
				"BAIDU_VECTOR_DB_API_KEY"
			],
			hosts: ["baidubce.com", "bcebos.com"]
		}
	},
	{
		id: "baidu-aistudio-token",
		severity: "high",
		evidence: "observed",
		match: "value",
		literals: [
			"aistudio",
			"ai_studio",
			"paddle"
		],
		pattern: /[0-9a-f]{40}/,
		context: {
			variables: [
				"AISTUDIO_ACCESS_TOKEN",
				"AI_STUDIO_API_KEY",
				"AISTUDIO_API_KEY",
				"PADDLEOCR_ACCESS_TOKEN"
			],
			hosts: ["aistudio.baidu.com"]
		}
	}
]);
// src/detect/secrets/providers/baidu-map.ts
const rules$327 = () => secretRules$1("baidu-map", [{
	id: "baidu-map-ak",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: [
		"baidu_map",
		"bmap",
		"api.map.baidu"
	],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"BAIDU_MAP_AK",
			"BAIDU_MAPS_API_KEY",
			"BAIDU_MAP_API_KEY",
			"BMAP_AK"
		],
		hosts: ["api.map.baidu.com"]
	}
}]);
// src/detect/secrets/providers/baidu-qianfan.ts
const rules$326 = () => secretRules$1("baidu-qianfan", [
	{
		id: "qianfan-api-key",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["bce-v3/altak-"],
		pattern: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[0-9a-f]{40}/
	},
	{
		id: "qianfan-app-key",
		severity: "medium",
		evidence: "documented",
		match: "value",
		literals: [
			"qianfan",
			"baidu",
			"ernie",
			"wenxin"
		],
		pattern: /[A-Za-z0-9]{24}/,
		context: { variables: [
			"QIANFAN_AK",
			"BAIDU_API_KEY",
			"ERNIE_API_KEY",
			"WENXIN_API_KEY",
			"QIANFAN_API_KEY"
		] },
		minEntropy: 3.6,
		pairsWith: "qianfan-app-secret"
	},
	{
		id: "qianfan-app-secret",
		severity: "high",
		evidence: "documented",
		match: "value",
		literals: [
			"qianfan",
			"baidu",
			"ernie",
			"wenxin"
		],
		pattern: /[A-Za-z0-9]{24}(?:[A-Za-z0-9]{8})?/,
		context: {
			variables: [
				"QIANFAN_AK",
				"QIANFAN_SK",
				"BAIDU_API_KEY",
				"BAIDU_SECRET_KEY",
				"ERNIE_API_KEY",
				"WENXIN_API_KEY",
				"WENXIN_SECRET_KEY",
				"BAIDU_APP_SECRET",
				"QIANFAN_SECRET_KEY"
			],
			hosts: ["aip.baidubce.com", "qianfan.baidubce.com"]
		},
		minEntropy: 3.6
	}
]);
// src/detect/secrets/providers/bailian-app.ts
const rules$325 = () => secretRules$1("bailian-app", [{
	id: "bailian-agent-key",
	severity: "medium",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["_p_efm"],
	before: 32,
	pattern: /[0-9a-f]{32}_p_efm/,
	context: {
		variables: ["BAILIAN_AGENT_KEY", "AGENT_KEY"],
		hosts: ["bailian.cn-beijing.aliyuncs.com"]
	}
}]);
// src/detect/secrets/providers/baseten.ts
const rules$324 = () => secretRules$1("baseten", [{
	id: "baseten-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["baseten"],
	pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
	context: {
		variables: ["BASETEN_API_KEY", "BASETEN_KEY"],
		hosts: ["api.baseten.co", "inference.baseten.co"]
	}
}]);
// src/detect/secrets/providers/bfl.ts
const rules$323 = () => secretRules$1("bfl", [{
	id: "bfl-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"bfl",
		"flux",
		"black_forest"
	],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"BFL_API_KEY",
			"FLUX_API_KEY",
			"BLACK_FOREST_LABS_API_KEY"
		],
		hosts: [
			"api.bfl.ai",
			"api.bfl.ml",
			"api.us1.bfl.ai"
		]
	}
}]);
// src/detect/secrets/providers/bitbucket.ts
const rules$322 = () => secretRules$1("bitbucket", [{
	id: "atlassian-api-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["atatt3"],
	pattern: /ATATT3[A-Za-z0-9_=-]{180,200}/
}, {
	id: "bitbucket-access-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["atctt3", "atbb"],
	pattern: /ATCTT3[A-Za-z0-9_=-]{170,200}|ATBB[A-Za-z0-9]{32}/
}]);
// src/detect/secrets/providers/bitwarden.ts
const rules$321 = () => secretRules$1("bitwarden", [{
	id: "bitwarden-access-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [...[
		"0.0",
		"0.1",
		"0.2",
		"0.3",
		"0.4",
		"0.5",
		"0.6",
		"0.7"
	], ...[
		"0.8",
		"0.9",
		"0.a",
		"0.b",
		"0.c",
		"0.d",
		"0.e",
		"0.f"
	]],
	pattern: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{21}[AQgw]==/,
	publicPrefix: "0."
}]);
// src/detect/secrets/providers/bocha.ts
const rules$320 = () => secretRules$1("bocha", [{
	id: "bocha-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/,
	context: {
		variables: [
			"BOCHA_API_KEY",
			"BOCHAAI_API_KEY",
			"BOCHA_KEY"
		],
		hosts: ["api.bochaai.com", "api.bocha.cn"]
	}
}]);
// src/detect/secrets/providers/botpress.ts
const rules$319 = () => secretRules$1("botpress", [{
	id: "botpress-pat",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["bp_"],
	pattern: /bp_(?:pat|bak|iak)_[A-Za-z0-9]{36}/
}, {
	id: "relevance-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["relevance"],
	pattern: /(?:sk-)?[A-Za-z0-9_-]{36,60}:[A-Za-z0-9_-]{20,60}/,
	context: {
		variables: ["RELEVANCE_API_KEY", "RELEVANCEAI_API_KEY"],
		hosts: ["api-d7b62b.stack.tryrelevance.com", "tryrelevance.com"]
	}
}]);
// src/detect/secrets/providers/braintrust.ts
const rules$318 = () => secretRules$1("braintrust", [{
	id: "braintrust-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: ["BRAINTRUST_API_KEY", "BRAINTRUST_KEY"],
		hosts: ["api.braintrust.dev"]
	}
}, {
	id: "braintrust-service-token",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["bt-st-"],
	pattern: /bt-st-[A-Za-z0-9]{40,60}/
}]);
// src/detect/secrets/providers/brave-search.ts
const rules$317 = () => secretRules$1("brave-search", [{
	id: "brave-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["bsa"],
	pattern: /BSA[A-Za-z0-9_-]{24,40}/,
	context: {
		variables: ["BRAVE_API_KEY", "BRAVE_SEARCH_API_KEY"],
		hosts: ["api.search.brave.com"]
	},
	minEntropy: 3.6
}]);
// src/detect/secrets/providers/brevo.ts
const rules$316 = () => secretRules$1("brevo", [{
	id: "brevo-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["xkeysib-", "xksmtpsib-"],
	pattern: /xk(?:ey|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/
}, {
	id: "brevo-smtp-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["xsmtpsib-"],
	pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/
}]);
// src/detect/secrets/providers/browser-use.ts
const rules$315 = () => secretRules$1("browser-use", [{
	id: "browser-use-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["bu_"],
	pattern: /bu_[A-Za-z0-9_-]{42,46}/
}]);
// src/detect/secrets/providers/browserbase.ts
const rules$314 = () => secretRules$1("browserbase", [{
	id: "browserbase-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["bb_"],
	pattern: /bb_(?:live|test)_[A-Za-z0-9_-]{27}/
}]);
// src/detect/secrets/providers/buildkite.ts
const rules$313 = () => secretRules$1("buildkite", [{
	id: "buildkite-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: [
		"bkua_",
		"bkaa_",
		"bkct_",
		"bkar_",
		"bkpt_",
		"bkpat_",
		"bkps_"
	],
	pattern: /bk(?:ua_[a-z0-9]{40,53}|aa_[A-Za-z0-9_-]{75}|ct_[A-Za-z0-9_-]{73}|ar_[A-Za-z0-9_-]{73}|pt_[A-Za-z0-9_-]{199}|pat_[A-Za-z0-9_-]{54}|ps_[A-Za-z0-9_-]{64})/
}]);
// src/detect/secrets/providers/cartesia.ts
const rules$312 = () => secretRules$1("cartesia", [{
	id: "cartesia-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sk_car_"],
	pattern: /sk_car_[A-Za-z0-9_]{20,24}/
}]);
// src/detect/secrets/providers/casdoor.ts
const rules$311 = () => secretRules$1("casdoor", [{
	id: "idp-client-secret",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"casdoor",
		"logto",
		"keycloak",
		"authentik",
		"kc_bootstrap",
		"oidc_client"
	],
	pattern: /[^\s"'${}<>()`:/.~][^\s"'${}<>()`:]{15,127}/,
	context: { variables: [
		"CASDOOR_CLIENT_SECRET",
		"LOGTO_CLIENT_SECRET",
		"LOGTO_APP_SECRET",
		"KEYCLOAK_CLIENT_SECRET",
		"KEYCLOAK_ADMIN_PASSWORD",
		"KC_BOOTSTRAP_ADMIN_PASSWORD",
		"AUTHENTIK_SECRET_KEY",
		"OIDC_CLIENT_SECRET"
	] },
	minEntropy: 3,
	check: literalValue
}]);
// src/detect/secrets/providers/cerebras.ts
const rules$310 = () => secretRules$1("cerebras", [{
	id: "cerebras-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["csk-"],
	pattern: /csk-[a-z0-9]{48}/
}]);
// src/detect/secrets/providers/chroma.ts
const rules$309 = () => secretRules$1("chroma", [{
	id: "chroma-cloud-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["ck-"],
	pattern: /ck-[1-9A-HJ-NP-Za-km-z]{43,44}/,
	context: {
		variables: [
			"CHROMA_API_KEY",
			"CHROMACLOUD_API_KEY",
			"CHROMA_CLOUD_API_KEY"
		],
		hosts: ["api.trychroma.com"]
	}
}, {
	id: "chroma-server-token",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["chroma"],
	pattern: /[A-Za-z0-9._-]{12,100}/,
	context: { variables: [
		"CHROMA_SERVER_AUTHN_CREDENTIALS",
		"CHROMA_AUTH_CREDENTIALS",
		"CHROMA_SERVER_AUTH_CREDENTIALS"
	] },
	minEntropy: 3
}]);
// src/detect/secrets/providers/chutes.ts
const rules$308 = () => secretRules$1("chutes", [{
	id: "chutes-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["cpk_"],
	pattern: /cpk_[0-9a-f]{32}\.[0-9a-f]{32}\.[A-Za-z0-9]{32}/
}]);
// src/detect/secrets/providers/circleci.ts
const rules$307 = () => secretRules$1("circleci", [{
	id: "circleci-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["ccipat_", "cciprj_"],
	pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{20,22}_[0-9a-f]{40}/
}]);
// src/detect/secrets/providers/clarifai.ts
const rules$306 = () => secretRules$1("clarifai", [{
	id: "clarifai-pat",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["clarifai"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"CLARIFAI_PAT",
			"CLARIFAI_API_KEY",
			"CLARIFAI_KEY"
		],
		hosts: ["api.clarifai.com"]
	}
}]);
// src/detect/secrets/providers/clerk.ts
const rules$305 = () => secretRules$1("clerk", [{
	id: "clerk-secret-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk_live_", "sk_test_"],
	pattern: /sk_(?:live|test)_[A-Za-z0-9]{40,50}/,
	context: {
		variables: ["CLERK_SECRET_KEY", "CLERK_API_KEY"],
		hosts: ["api.clerk.com", "api.clerk.dev"]
	}
}, {
	id: "workos-key",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["sk_live_a2v5xz", "sk_test_a2v5xz"],
	pattern: /sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{69}/
}]);
// src/detect/secrets/providers/clickhouse.ts
const rules$304 = () => secretRules$1("clickhouse", [{
	id: "clickhouse-api-secret",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["4b1d"],
	pattern: /4b1d[A-Za-z0-9]{38}/
}]);
// src/detect/secrets/providers/cloudflare-ai.ts
const rules$303 = () => secretRules$1("cloudflare-ai", [{
	id: "cloudflare-ai-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"cloudflare",
		"cf_aig",
		"workers_ai"
	],
	pattern: /[A-Za-z0-9_-]{40}/,
	context: {
		variables: [
			"CLOUDFLARE_AI_TOKEN",
			"WORKERS_AI_API_KEY",
			"CLOUDFLARE_WORKERS_AI_API_KEY",
			"CF_AIG_TOKEN"
		],
		hosts: ["gateway.ai.cloudflare.com"]
	}
}]);
// src/detect/secrets/providers/cloudflare.ts
const rules$302 = () => secretRules$1("cloudflare", [
	{
		id: "cloudflare-token-prefixed",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: [
			"cfut_",
			"cfat_",
			"cfk_"
		],
		pattern: /cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}/
	},
	{
		id: "cloudflare-api-token",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: [
			"cloudflare",
			"cf_api",
			"cf_token"
		],
		pattern: /[A-Za-z0-9_-]{40}/,
		context: {
			variables: [
				"CLOUDFLARE_API_TOKEN",
				"CF_API_TOKEN",
				"CLOUDFLARE_TOKEN",
				"CF_TOKEN",
				"CLOUDFLARE_DNS_API_TOKEN"
			],
			hosts: ["api.cloudflare.com"]
		},
		minEntropy: 3
	},
	{
		id: "cloudflare-global-key",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: ["cloudflare", "cf_api"],
		pattern: /[0-9a-f]{37}/,
		context: {
			variables: [
				"CLOUDFLARE_API_KEY",
				"CF_API_KEY",
				"CLOUDFLARE_GLOBAL_API_KEY"
			],
			hosts: ["api.cloudflare.com"]
		}
	},
	{
		id: "cloudflare-origin-ca",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["v1.0-"],
		pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/
	},
	{
		id: "cloudflare-tunnel-token",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["eyjhijoi"],
		pattern: /eyJhIjoi[A-Za-z0-9+/]{100,300}={0,2}/,
		check: tunnelToken
	},
	{
		id: "cloudflare-turnstile-secret",
		severity: "medium",
		evidence: "documented",
		match: "token",
		literals: ["0x4aaaaaa"],
		pattern: /0x4AAAAAA[A-Za-z0-9_-]{24,30}/,
		context: {
			variables: ["TURNSTILE_SECRET_KEY", "CF_TURNSTILE_SECRET"],
			hosts: ["challenges.cloudflare.com"]
		},
		needsContext: true,
		check: mixedClass(9, "lower", "upper")
	}
]);
// src/detect/secrets/providers/cn-openai-compatible.ts
const rules$301 = () => secretRules$1("cn-openai-compatible", [{
	id: "cn-sk-hex32-generic",
	severity: "high",
	evidence: "known",
	match: "token",
	isNeutral: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/
}, {
	id: "cn-sk-alnum48-generic",
	severity: "high",
	evidence: "known",
	match: "token",
	isNeutral: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	minEntropy: 4
}]);
// src/detect/secrets/providers/codecov.ts
const rules$300 = () => secretRules$1("codecov", [{
	id: "codecov-token",
	severity: "medium",
	evidence: "known",
	match: "value",
	literals: ["codecov"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["CODECOV_TOKEN"],
		hosts: ["codecov.io"]
	}
}]);
// src/detect/secrets/providers/coderabbit.ts
const rules$299 = () => secretRules$1("coderabbit", [{
	id: "coderabbit-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["cr-"],
	pattern: /cr-[0-9a-fA-F]{58}/
}]);
// src/detect/secrets/providers/coding-net.ts
const rules$298 = () => secretRules$1("coding-net", [{
	id: "coding-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"coding_token",
		"coding_access",
		"coding_pat",
		"coding.net"
	],
	pattern: /[0-9a-f]{40}/,
	context: {
		variables: [
			"CODING_TOKEN",
			"CODING_ACCESS_TOKEN",
			"CODING_PAT"
		],
		hosts: ["coding.net"]
	}
}, {
	id: "yunxiao-token",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["pt-"],
	pattern: /pt-[A-Za-z0-9]{20,40}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}]);
// src/detect/secrets/providers/cohere.ts
const rules$297 = () => secretRules$1("cohere", [{
	id: "cohere-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["cohere", "co_api_key"],
	pattern: /[A-Za-z0-9]{40}/,
	context: {
		variables: [
			"COHERE_API_KEY",
			"CO_API_KEY",
			"COHERE_KEY",
			"COHERE_TRIAL_API_KEY"
		],
		hosts: ["api.cohere.com", "api.cohere.ai"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/comet.ts
const rules$296 = () => secretRules$1("comet", [{
	id: "comet-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["comet", "opik"],
	pattern: /[A-Za-z0-9]{25}/,
	context: {
		variables: [
			"COMET_API_KEY",
			"OPIK_API_KEY",
			"COMET_ML_API_KEY"
		],
		hosts: ["www.comet.com"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/composio.ts
const rules$295 = () => secretRules$1("composio", [{
	id: "composio-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["ak_"],
	pattern: /ak_[A-Za-z0-9_-]{20}/,
	context: {
		variables: ["COMPOSIO_API_KEY"],
		hosts: ["backend.composio.dev"]
	}
}, {
	id: "composio-consumer-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["ck_"],
	pattern: /ck_[A-Za-z0-9_-]{20}/,
	context: {
		variables: ["COMPOSIO_API_KEY", "COMPOSIO_CONSUMER_KEY"],
		hosts: ["connect.composio.dev"]
	}
}]);
// src/detect/secrets/providers/confluent.ts
const rules$294 = () => secretRules$1("confluent", [{
	id: "confluent-secret",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["confluent", "kafka_api"],
	pattern: /[A-Za-z0-9+/]{64}/,
	random: true,
	context: {
		variables: [
			"CONFLUENT_API_SECRET",
			"CONFLUENT_CLOUD_API_SECRET",
			"KAFKA_API_SECRET"
		],
		hosts: ["confluent.cloud"]
	},
	minEntropy: 4.1
}]);
// src/detect/secrets/providers/contentful.ts
const rules$293 = () => secretRules$1("contentful", [{
	id: "contentful-pat",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["cfpat-"],
	pattern: /CFPAT-[A-Za-z0-9_-]{43}/
}]);
// src/detect/secrets/providers/coreweave.ts
const rules$292 = () => secretRules$1("coreweave", [{
	id: "coreweave-token",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["cw-secret-"],
	pattern: /CW-SECRET-[A-Za-z0-9_-]{20,80}/
}]);
// src/detect/secrets/providers/coze-studio.ts
const rules$291 = () => secretRules$1("coze-studio", [{
	id: "coze-studio-aes",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: ["plugin_aes"],
	pattern: /[^\s"]{16,32}/,
	context: { variables: [
		"PLUGIN_AES_AUTH_SECRET",
		"PLUGIN_AES_STATE_SECRET",
		"PLUGIN_AES_OAUTH_TOKEN_SECRET"
	] }
}]);
// src/detect/secrets/providers/coze.ts
const rules$290 = () => secretRules$1("coze", [
	{
		id: "coze-pat",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["pat_"],
		pattern: /pat_[A-Za-z0-9]{64}/
	},
	{
		id: "coze-sat",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["sat_"],
		pattern: /sat_[A-Za-z0-9]{64}/
	},
	{
		id: "coze-oauth-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: [
			"czu_",
			"czs_",
			"cztei_"
		],
		pattern: /(?:czu|czs|cztei)_[A-Za-z0-9]{40,120}/
	}
]);
// src/detect/secrets/providers/crates.ts
const rules$289 = () => secretRules$1("crates", [{
	id: "crates-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["cio"],
	pattern: /cio[A-Za-z0-9]{32}/,
	context: {
		variables: ["CARGO_REGISTRY_TOKEN", "CRATES_IO_TOKEN"],
		hosts: ["crates.io"]
	},
	minEntropy: 3.8
}]);
// src/detect/secrets/providers/ctyun.ts
const rules$288 = () => secretRules$1("ctyun", [{
	id: "ctyun-secret",
	severity: "critical",
	evidence: "observed",
	match: "value",
	literals: ["ctyun", "xirang"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"CTYUN_SECRET_KEY",
			"CTYUN_SK",
			"CTYUN_APP_KEY",
			"XIRANG_API_KEY"
		],
		hosts: ["ctyun.cn"]
	}
}]);
// src/detect/secrets/providers/cursor.ts
const rules$287 = () => secretRules$1("cursor", [{
	id: "cursor-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["key_"],
	pattern: /key_[0-9a-f]{64}/
}, {
	id: "cursor-crsr",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["crsr_"],
	pattern: /crsr_[0-9a-f]{64}/
}]);
// src/detect/secrets/checks/der-signature.ts
function derSignature(secret) {
	const bytes = Buffer.from(secret.slice(secret.lastIndexOf(".") + 1), "base64url");
	if (bytes[0] !== 48 || bytes[1] !== bytes.length - 2) return "doubtful";
	const first = integerEnd(bytes, 2);
	return first !== void 0 && integerEnd(bytes, first) === bytes.length ? "valid" : "doubtful";
}
function integerEnd(bytes, at) {
	const length = bytes[at + 1] ?? 0;
	return bytes[at] === 2 && length >= 24 && length <= 33 ? at + 2 + length : void 0;
}
// src/detect/secrets/providers/dashscope.ts
const rules$286 = () => secretRules$1("dashscope", [
	{
		id: "dashscope-key-hex",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["sk-"],
		pattern: /sk-[0-9a-f]{32}/,
		context: {
			variables: [
				"DASHSCOPE_API_KEY",
				"QWEN_API_KEY",
				"BAILIAN_API_KEY",
				"ALIYUN_API_KEY",
				"TONGYI_API_KEY",
				"ALI_API_KEY",
				"ALIBABA_API_KEY",
				"BUILTIN_CM_QWEN_API_KEY",
				"QWEN_KEY",
				"MODELSTUDIO_API_KEY"
			],
			hosts: [
				"dashscope.aliyuncs.com",
				"dashscope-intl.aliyuncs.com",
				"dashscope-us.aliyuncs.com",
				"dashscope-finance.aliyuncs.com",
				"maas.aliyuncs.com",
				"bailian.console.aliyun.com"
			]
		}
	},
	{
		id: "dashscope-key-workspace",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-ws-"],
		pattern: /sk-ws-[A-Z]\.[A-Z]{4,8}\.[A-Za-z0-9]{4}\.ME[QUY][A-Za-z0-9_-]{88,96}/,
		check: derSignature
	},
	{
		id: "dashscope-key-token-plan",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-sp-"],
		pattern: /sk-sp-[A-Z]\.[A-Z]{4,8}\.[A-Za-z0-9]{4}\.ME[QUY][A-Za-z0-9_-]{88,96}/,
		check: derSignature
	},
	{
		id: "dashscope-key-coding-plan",
		severity: "high",
		evidence: "observed",
		match: "token",
		literals: ["sk-sp-"],
		pattern: /sk-sp-[0-9a-f]{32}/
	}
]);
// src/detect/secrets/providers/databricks.ts
const rules$285 = () => secretRules$1("databricks", [{
	id: "databricks-pat",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["dapi"],
	pattern: /dapi[0-9a-f]{32}(?:-[0-9])?/
}, {
	id: "databricks-oauth-secret",
	severity: "high",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: ["dose"],
	pattern: /dose[0-9a-f]{32}/,
	context: {
		variables: ["DATABRICKS_CLIENT_SECRET"],
		hosts: ["cloud.databricks.com", "azuredatabricks.net"]
	}
}]);
// src/detect/secrets/providers/datadog.ts
const rules$284 = () => secretRules$1("datadog", [{
	id: "datadog-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"dd_api",
		"dd_app",
		"datadog"
	],
	pattern: /[0-9a-f]{32}(?:[0-9a-f]{8})?/,
	context: {
		variables: [
			"DD_API_KEY",
			"DD_APP_KEY",
			"DATADOG_API_KEY",
			"DATADOG_APP_KEY",
			"DD_APPLICATION_KEY"
		],
		hosts: ["datadoghq.com", "datadoghq.eu"]
	}
}, {
	id: "datadog-pat",
	severity: "medium",
	evidence: "observed",
	match: "token",
	literals: ["ddpat_"],
	pattern: /ddpat_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,60}/
}]);
// src/detect/secrets/providers/datastax.ts
const rules$283 = () => secretRules$1("datastax", [{
	id: "astra-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["astracs:"],
	pattern: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/daytona.ts
const rules$282 = () => secretRules$1("daytona", [{
	id: "daytona-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["dtn_"],
	pattern: /dtn_[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/deepgram.ts
const rules$281 = () => secretRules$1("deepgram", [{
	id: "deepgram-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["deepgram", "dg_"],
	pattern: /[0-9a-f]{40}/,
	context: {
		variables: [
			"DEEPGRAM_API_KEY",
			"DEEPGRAM_KEY",
			"DG_API_KEY"
		],
		hosts: ["api.deepgram.com"]
	}
}]);
// src/detect/secrets/providers/deepinfra.ts
const rules$280 = () => secretRules$1("deepinfra", [{
	id: "deepinfra-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["deepinfra"],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"DEEPINFRA_API_KEY",
			"DEEPINFRA_API_TOKEN",
			"DEEPINFRA_TOKEN"
		],
		hosts: ["api.deepinfra.com"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/deepl.ts
const rules$279 = () => secretRules$1("deepl", [{
	id: "deepl-key-free",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [":fx"],
	before: 36,
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx/
}, {
	id: "deepl-key-pro",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["deepl"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"DEEPL_API_KEY",
			"DEEPL_AUTH_KEY",
			"DEEPL_KEY"
		],
		hosts: ["api.deepl.com"]
	}
}]);
// src/detect/secrets/providers/deepseek.ts
const rules$278 = () => secretRules$1("deepseek", [{
	id: "deepseek-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/,
	context: {
		variables: [
			"DEEPSEEK_API_KEY",
			"DEEPSEEK_KEY",
			"DEEPSEEK_TOKEN",
			"BUILTIN_CM_DEEPSEEK_API_KEY"
		],
		hosts: ["api.deepseek.com"]
	}
}]);
// src/detect/secrets/providers/devin.ts
const rules$277 = () => secretRules$1("devin", [
	{
		id: "devin-personal",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["apk_user_"],
		pattern: /apk_user_[A-Za-z0-9+/]{120,180}={0,2}/
	},
	{
		id: "devin-service",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["apk_"],
		pattern: /apk_[A-Za-z0-9+/]{80,100}={0,2}/
	},
	{
		id: "devin-cog",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["cog_"],
		pattern: /cog_[a-z2-7]{52}/
	},
	{
		id: "windsurf-key",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["sk-ws-01-"],
		pattern: /sk-ws-01-[A-Za-z0-9_-]{40,120}/
	}
]);
// src/detect/secrets/providers/did.ts
const rules$276 = () => secretRules$1("did", [{
	id: "did-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"did_api",
		"d_id",
		"d-id"
	],
	pattern: /[A-Za-z0-9+/=]{16,60}:[A-Za-z0-9_-]{20,24}/,
	context: {
		variables: ["DID_API_KEY", "D_ID_API_KEY"],
		hosts: ["api.d-id.com"]
	}
}]);
// src/detect/secrets/providers/dify.ts
const rules$275 = () => secretRules$1("dify", [
	{
		id: "dify-app-key",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["app-"],
		pattern: /app-[A-Za-z0-9]{24}/,
		context: {
			variables: [
				"DIFY_API_KEY",
				"DIFY_APP_KEY",
				"DIFY_KEY",
				"DIFY_APP_API_KEY",
				"DIFY_WORKFLOW_API_KEY",
				"DIFY_API_TOKEN",
				"DIFY_CHAT_API_KEY"
			],
			hosts: ["api.dify.ai"]
		},
		minEntropy: 3.5,
		check: mixedClass(4, "lower", "upper", "digit")
	},
	{
		id: "dify-dataset-key",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["dataset-"],
		pattern: /dataset-[A-Za-z0-9]{24}/,
		context: {
			variables: [
				"DIFY_DATASET_API_KEY",
				"DIFY_KNOWLEDGE_API_KEY",
				"DIFY_DATASET_KEY"
			],
			hosts: ["api.dify.ai"]
		},
		minEntropy: 3.5,
		check: mixedClass(8, "lower", "upper", "digit")
	},
	{
		id: "dify-secret-key",
		severity: "critical",
		evidence: "documented",
		match: "value",
		literals: ["secret_key"],
		pattern: /[A-Za-z0-9+/=_-]{32,128}/,
		context: { variables: ["SECRET_KEY", "DIFY_SECRET_KEY"] },
		nearby: [
			"langgenius",
			"dify",
			"plugin_daemon"
		],
		minEntropy: 3.5
	},
	{
		id: "dify-internal-key",
		severity: "critical",
		evidence: "documented",
		match: "value",
		literals: [
			"plugin_d",
			"inner_api",
			"code_execution",
			"sandbox_api",
			"dify_",
			"agent_backend",
			"billing_api",
			"server_key"
		],
		pattern: /[A-Za-z0-9+/=_-]{12,128}/,
		context: { variables: [
			"PLUGIN_DAEMON_KEY",
			"PLUGIN_DIFY_INNER_API_KEY",
			"INNER_API_KEY_FOR_PLUGIN",
			"INNER_API_KEY",
			"CODE_EXECUTION_API_KEY",
			"SANDBOX_API_KEY",
			"DIFY_AGENT_API_TOKEN",
			"AGENT_BACKEND_API_TOKEN",
			"DIFY_AGENT_SERVER_SECRET_KEY",
			"DIFY_AGENT_PLUGIN_DAEMON_API_KEY",
			"DIFY_AGENT_INNER_API_KEY",
			"DIFY_AGENT_LOCAL_SANDBOX_AUTH_TOKEN",
			"DIFY_AGENT_OPENSHELL_BEARER_TOKEN",
			"DIFY_AGENT_OPENSHELL_SHELLCTL_AUTH_TOKEN",
			"DIFY_INNER_API_KEY",
			"DIFY_PLUGIN_SERVERLESS_CONNECTOR_API_KEY",
			"BILLING_API_SECRET_KEY",
			"SERVER_KEY"
		] },
		nearby: [
			"langgenius",
			"dify",
			"plugin_daemon",
			"inner_api_key_for_plugin"
		],
		check: literalValue
	},
	{
		id: "dify-init-password",
		severity: "high",
		evidence: "documented",
		match: "value",
		literals: ["init_password"],
		pattern: /[^\s"'{}]{6,30}/,
		context: { variables: ["INIT_PASSWORD"] },
		nearby: [
			"langgenius",
			"dify",
			"plugin_daemon"
		],
		check: literalValue
	}
]);
// src/detect/secrets/providers/digitalocean.ts
const rules$274 = () => secretRules$1("digitalocean", [
	{
		id: "digitalocean-token",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: [
			"dop_v1_",
			"doo_v1_",
			"dor_v1_"
		],
		pattern: /do[opr]_v1_[0-9a-f]{64}/
	},
	{
		id: "digitalocean-genai-key",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["sk-do-"],
		pattern: /sk-do-[A-Za-z0-9_-]{60,80}/
	},
	{
		id: "digitalocean-spaces-key",
		severity: "medium",
		evidence: "documented",
		match: "token",
		literals: ["do00"],
		pattern: /DO00[A-Z0-9]{16}/
	}
]);
// src/detect/secrets/providers/dingtalk.ts
const rules$273 = () => secretRules$1("dingtalk", [
	{
		id: "dingtalk-webhook",
		severity: "high",
		evidence: "documented",
		match: "line",
		needsContext: true,
		literals: ["https://oapi.dingtalk.com/robot/"],
		pattern: /https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=([0-9a-f]{64})/,
		group: true,
		context: { hosts: ["oapi.dingtalk.com"] },
		random: true
	},
	{
		id: "dingtalk-sign-secret",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: [..."0123456789abcdef"].map((digit) => `sec${digit}`),
		publicPrefix: "SEC",
		pattern: /SEC[0-9a-f]{64}/
	},
	{
		id: "dingtalk-app-secret",
		severity: "high",
		evidence: "documented",
		match: "value",
		literals: ["dingtalk", "dingding"],
		pattern: /[A-Za-z0-9_-]{64}/,
		context: {
			variables: [
				"DINGTALK_APP_SECRET",
				"DINGTALK_CLIENT_SECRET",
				"DINGDING_APP_SECRET",
				"DINGTALK_SECRET"
			],
			hosts: ["api.dingtalk.com", "oapi.dingtalk.com"]
		},
		check: mixedClass(0, "lower", "upper", "digit")
	},
	{
		id: "dingtalk-token",
		severity: "high",
		evidence: "observed",
		match: "value",
		literals: [
			"dingtalk",
			"dd_bot",
			"dingding"
		],
		pattern: /[0-9a-f]{64}/,
		context: {
			variables: [
				"DINGTALK_ACCESS_TOKEN",
				"DINGTALK_TOKEN",
				"DINGTALK_ROBOT_TOKEN",
				"DD_BOT_TOKEN",
				"DINGDING_TOKEN"
			],
			hosts: ["oapi.dingtalk.com"]
		},
		random: true
	}
]);
// src/detect/secrets/providers/discord.ts
const THREE_DIGITS = [
	"mt",
	"mj",
	"mz",
	"nd",
	"nt",
	"nj",
	"nz",
	"od",
	"ot"
].flatMap((two) => [..."aeimquycgk"].map((third) => two + third));
const rules$272 = () => secretRules$1("discord", [
	{
		id: "discord-bot-token",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: THREE_DIGITS,
		pattern: /(?:M[Tjz]|N[DTjz]|O[DT])[AEIMQUYcgk][w-z0-5][A-Za-z0-9]{19,23}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
		context: { variables: [
			"DISCORD_TOKEN",
			"DISCORD_BOT_TOKEN",
			"BOT_TOKEN"
		] },
		check: discordId
	},
	{
		id: "discord-webhook",
		severity: "high",
		evidence: "known",
		match: "line",
		literals: ["/api/webhooks/"],
		before: 29,
		pattern: /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,70}/,
		random: true
	},
	{
		id: "discord-client-secret",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: ["discord"],
		pattern: /[A-Za-z0-9_-]{32}/,
		context: {
			variables: ["DISCORD_CLIENT_SECRET"],
			hosts: ["discord.com"]
		},
		minEntropy: 3
	}
]);
// src/detect/secrets/providers/dmxapi.ts
const rules$271 = () => secretRules$1("dmxapi", [{
	id: "reseller-sk48",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: [
			"DMXAPI_API_KEY",
			"DMX_API_KEY",
			"CLOSEAI_API_KEY",
			"OHMYGPT_API_KEY",
			"CHATANYWHERE_API_KEY",
			"UIUI_API_KEY",
			"YUNWU_API_KEY"
		],
		hosts: [
			"www.dmxapi.cn",
			"api.openai-proxy.org",
			"api.ohmygpt.com",
			"api.chatanywhere.tech",
			"yunwu.ai",
			"www.dmxapi.com",
			"api.chatanywhere.org",
			"api.chatanywhere.com.cn"
		]
	}
}, {
	id: "api2d-key",
	severity: "medium",
	evidence: "unverified",
	match: "value",
	literals: [
		"api2d",
		"dmxapi",
		"openai-proxy",
		"ohmygpt",
		"chatanywhere",
		"yunwu"
	],
	pattern: /fk[0-9]{4,7}-[A-Za-z0-9]{32}/,
	context: {
		variables: ["API2D_KEY", "API2D_API_KEY"],
		hosts: [
			"api2d.com",
			"openai.api2d.net",
			"www.dmxapi.cn",
			"www.dmxapi.com",
			"api.openai-proxy.org",
			"api.ohmygpt.com",
			"api.chatanywhere.tech",
			"api.chatanywhere.org",
			"api.chatanywhere.com.cn",
			"yunwu.ai"
		]
	}
}]);
// src/detect/secrets/providers/docker.ts
const rules$270 = () => secretRules$1("docker", [
	{
		id: "dockerhub-pat",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["dckr_"],
		pattern: /dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})/
	},
	{
		id: "docker-config-auth",
		severity: "high",
		evidence: "documented",
		match: "line",
		literals: ["\"auth\"", "\"auth\\"],
		pattern: /"auth\\{0,2}"\s{0,4}:\s{0,4}\\{0,2}"([A-Za-z0-9+/]{16,400}={0,2})\\{0,2}"/,
		group: true,
		check: base64UserPassword
	},
	{
		id: "docker-swarm-token",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["swmtkn-1-", "swmkey-1-"],
		pattern: /SWM(?:TKN-1-[a-z0-9]{50}-[a-z0-9]{25}|KEY-1-[A-Za-z0-9+/]{43})/
	}
]);
// src/detect/secrets/providers/doppler.ts
const rules$269 = () => secretRules$1("doppler", [{
	id: "doppler-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [
		"dp.pt.",
		"dp.st.",
		"dp.sa.",
		"dp.ct.",
		"dp.scim.",
		"dp.audit.",
		"dp.said."
	],
	pattern: /dp\.(?:pt|st|sa|ct|scim|audit|said)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/
}]);
// src/detect/secrets/providers/dropbox.ts
const rules$268 = () => secretRules$1("dropbox", [{
	id: "dropbox-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sl."],
	pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,2000}/
}]);
// src/detect/secrets/checks/dsn.ts
const WEAK = /^(?:12345(?:67?8?9?0?)?|1234|111111|000000|666666|888888|abc123|admin(?:[@_]?123(?:456)?)?|root(?:@?123(?:456)?)?|toor|pass(?:word|wd|wort)?(?:1|123|1234)?!?|p@ssw0rd|passw0rd|pwd|change[_-]?(?:me|this|it)|changeit|minioadmin|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|guest|user(?:name)?|demo|default|example|test(?:123|ing|pass(?:word)?)?|qwerty|letmein|welcome|secret|supersecret|mysecretpassword|my-secret-pw|rootpassword|db_?pass(?:word)?|your_?password|token|key|x{3,120}|foo|bar|abc|hunter2|tiger|x-oauth-basic|x-access-token|oauth2|git)$/i;
const SAMPLE_HOST = /@(?:[A-Za-z0-9.-]{0,200}\.)?(?:example(?:\.(?:com|net|org|io|cn))?|test|invalid|localhost\.localdomain|host(?:name)?|your-?host|server(?:name)?|domain\.com|mydomain\.com|company\.com|hostname)(?:[:/?,]|$)/i;
function dsnPassword(secret, match) {
	const password = decode(secret);
	const user = /:\/\/([^:@/]{1,80}):/.exec(match)?.[1] ?? "";
	if (WEAK.test(password) || password.toLowerCase() === user.toLowerCase()) return "sample";
	if (SAMPLE_HOST.test(match) || /^(?:pass|pwd|secret|token)[A-Z_-]{0,12}$/i.test(password)) return "sample";
	if (/^[$%#&]?[{(<[]|[})>\]]$|^\$[A-Za-z_]|^%[sdv]$|^%\(|^\.{2,}$|^:/.test(password)) return "sample";
	return "valid";
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}
// src/detect/secrets/providers/dsn.ts
const HTTP = [
	"http://",
	"https://",
	"ftp://",
	"ftps://",
	"sftp://",
	"ssh://",
	"git://",
	"svn://",
	"smb://",
	"ldap://",
	"ldaps://"
];
const QUEUES = [
	"socks5://",
	"socks5h://",
	"amqp://",
	"amqps://",
	"mqtt://",
	"mqtts://",
	"ws://",
	"wss://",
	"smtp://",
	"smtps://",
	"imap://",
	"imaps://",
	"rtsp://",
	"rtmp://",
	"nats://",
	"tcp://",
	"stomp://",
	"ircs://",
	"vnc://",
	"telnet://",
	"davs://"
];
const rules$267 = () => secretRules$1("dsn", [
	{
		id: "url-basic-auth",
		severity: "high",
		evidence: "known",
		match: "line",
		isGeneric: true,
		literals: [...HTTP, ...QUEUES],
		pattern: /(?:https?|ftps?|sftp|ssh|git|svn|smb|ldaps?|socks5h?|amqps?|mqtts?|wss?|smtps?|imaps?|rt[sm]p|nats|tcp|stomp|ircs|vnc|telnet|davs):\/\/[^\s:@/"'<>${}]{0,80}:([^\s:@/"'<>${}]{3,120}(?:@[^\s:@/"'<>${}.]{1,40})?)@(?:[A-Za-z0-9._[\]:-]{2,200}|["'`$%{<])/i,
		group: true,
		check: dsnPassword
	},
	{
		id: "db-url",
		severity: "critical",
		evidence: "known",
		match: "line",
		isGeneric: true,
		literals: [...[
			"postgres",
			"mysql",
			"mariadb://",
			"mssql",
			"sqlserver://",
			"oracle",
			"clickhouse",
			"cockroachdb://",
			"oceanbase://"
		], ...[
			"opengauss://",
			"neo4j",
			"bolt",
			"cassandra://",
			"couchbase",
			"sentinel://"
		]],
		pattern: /(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|oracle|clickhouse|cockroachdb|oceanbase|opengauss|neo4j|bolt|cassandra|couchbases?|sentinel)(?:\+[a-z0-9_]{1,16})?:\/\/[^\s:@/"'<>${}]{0,80}:([^\s@/"'<>${}[\]]{2,120}(?:@[^\s:@/"'<>${}[\].]{1,40})?)@(?:[A-Za-z0-9._[\]:,-]{1,200}|["'`$%{<])/i,
		group: true,
		check: dsnPassword
	},
	{
		id: "go-mysql-dsn",
		severity: "critical",
		evidence: "documented",
		match: "line",
		isGeneric: true,
		literals: ["@tcp(", "@unix("],
		before: 141,
		pattern: /[A-Za-z0-9_-]{1,40}:([^\s@/"'${}]{3,100})@(?:tcp|unix)\([^\s()]{1,120}\)\//,
		group: true,
		check: dsnPassword
	},
	{
		id: "jdbc-password",
		severity: "high",
		evidence: "known",
		match: "line",
		isGeneric: true,
		literals: [...[
			"jdbc:",
			"server=",
			"server =",
			"data source=",
			"data source =",
			"host=",
			"host =",
			"address=",
			"address ="
		], ...[
			"password=",
			"password =",
			"pwd=",
			"pwd ="
		]],
		pattern: /jdbc:oracle:thin:[A-Za-z0-9_$#]{1,40}\/([^\s@/"'<>${}]{3,100})@|jdbc:[a-z0-9:]{2,40}\/\/[^\s"'<>]{1,300}[?&;](?:password|pwd)=([^\s;&"'${}<>()]{4,100})|(?:server|data source|host|address)\s{0,2}=[^"'\r\n<>]{1,200};\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}([^\s;&"'${}<>()]{4,100})|(?:password|pwd)\s{0,2}=\s{0,2}([^\s;&"'${}<>()]{4,100});[^"'\r\n<>]{0,200}(?:server|data source|initial catalog)\s{0,2}=/i,
		group: true,
		check: dsnPassword
	},
	{
		id: "redis-cli-requirepass",
		severity: "high",
		evidence: "documented",
		match: "line",
		isGeneric: true,
		literals: ["requirepass", "redis-cli"],
		before: 9,
		pattern: /(?:(?:--|[\r\n][ \t]{0,8})requirepass|redis-cli(?: -h [A-Za-z0-9._-]{1,60})?(?: -p [0-9]{2,5})? -a)[ \t"',]{1,6}([^\s"'`${}<>,\]]{3,100})/,
		group: true,
		check: dsnPassword
	}
]);
// src/detect/secrets/providers/e2b.ts
const rules$266 = () => secretRules$1("e2b", [{
	id: "e2b-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["e2b_"],
	pattern: /e2b_[0-9a-f]{40}/
}, {
	id: "e2b-access-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["sk_e2b_"],
	pattern: /sk_e2b_[0-9a-f]{40}/
}]);
// src/detect/secrets/providers/edenai.ts
const rules$265 = () => secretRules$1("edenai", [{
	id: "edenai-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["eden"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
	context: {
		variables: ["EDENAI_API_KEY", "EDEN_AI_API_KEY"],
		hosts: ["api.edenai.run"]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/elastic.ts
const rules$264 = () => secretRules$1("elastic", [{
	id: "elastic-cloud-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["essu_"],
	pattern: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/
}, {
	id: "elastic-api-key",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"elastic",
		"es_api",
		"es.io"
	],
	pattern: /[A-Za-z0-9+/_-]{58,60}={0,2}/,
	context: {
		variables: [
			"ELASTIC_API_KEY",
			"ELASTICSEARCH_API_KEY",
			"ES_API_KEY",
			"ELASTIC_CLOUD_API_KEY"
		],
		hosts: [
			"elastic-cloud.com",
			"es.io",
			"elastic.cloud"
		]
	},
	minEntropy: 4
}]);
// src/detect/secrets/providers/elevenlabs.ts
const rules$263 = () => secretRules$1("elevenlabs", [{
	id: "elevenlabs-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sk_"],
	pattern: /sk_[0-9a-f]{48}/
}, {
	id: "elevenlabs-key-old",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"eleven",
		"xi_api",
		"xi-api"
	],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"ELEVENLABS_API_KEY",
			"ELEVEN_API_KEY",
			"XI_API_KEY",
			"ELEVEN_LABS_API_KEY",
			"TTS_ELEVEN_LABS_KEY"
		],
		hosts: ["api.elevenlabs.io"]
	}
}]);
// src/detect/secrets/checks/bip39-words.ts
const bip39Words = `
abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid acoustic acquire
across act action actor actress actual adapt add addict address adjust admit adult advance advice aerobic affair afford afraid
again age agent agree ahead aim air airport aisle alarm album alcohol alert alien all alley allow almost alone alpha already also
alter always amateur amazing among amount amused analyst anchor ancient anger angle angry animal ankle announce annual another
answer antenna antique anxiety any apart apology appear apple approve april arch arctic area arena argue arm armed armor army
around arrange arrest arrive arrow art artefact artist artwork ask aspect assault asset assist assume asthma athlete atom attack
attend attitude attract auction audit august aunt author auto autumn average avocado avoid awake aware away awesome awful awkward
axis baby bachelor bacon badge bag balance balcony ball bamboo banana banner bar barely bargain barrel base basic basket battle
beach bean beauty because become beef before begin behave behind believe below belt bench benefit best betray better between
beyond bicycle bid bike bind biology bird birth bitter black blade blame blanket blast bleak bless blind blood blossom blouse blue
blur blush board boat body boil bomb bone bonus book boost border boring borrow boss bottom bounce box boy bracket brain brand
brass brave bread breeze brick bridge brief bright bring brisk broccoli broken bronze broom brother brown brush bubble buddy
budget buffalo build bulb bulk bullet bundle bunker burden burger burst bus business busy butter buyer buzz cabbage cabin cable
cactus cage cake call calm camera camp can canal cancel candy cannon canoe canvas canyon capable capital captain car carbon card
cargo carpet carry cart case cash casino castle casual cat catalog catch category cattle caught cause caution cave ceiling celery
cement census century cereal certain chair chalk champion change chaos chapter charge chase chat cheap check cheese chef cherry
chest chicken chief child chimney choice choose chronic chuckle chunk churn cigar cinnamon circle citizen city civil claim clap
clarify claw clay clean clerk clever click client cliff climb clinic clip clock clog close cloth cloud clown club clump cluster
clutch coach coast coconut code coffee coil coin collect color column combine come comfort comic common company concert conduct
confirm congress connect consider control convince cook cool copper copy coral core corn correct cost cotton couch country couple
course cousin cover coyote crack cradle craft cram crane crash crater crawl crazy cream credit creek crew cricket crime crisp
critic crop cross crouch crowd crucial cruel cruise crumble crunch crush cry crystal cube culture cup cupboard curious current
curtain curve cushion custom cute cycle dad damage damp dance danger daring dash daughter dawn day deal debate debris decade
december decide decline decorate decrease deer defense define defy degree delay deliver demand demise denial dentist deny depart
depend deposit depth deputy derive describe desert design desk despair destroy detail detect develop device devote diagram dial
diamond diary dice diesel diet differ digital dignity dilemma dinner dinosaur direct dirt disagree discover disease dish dismiss
disorder display distance divert divide divorce dizzy doctor document dog doll dolphin domain donate donkey donor door dose double
dove draft dragon drama drastic draw dream dress drift drill drink drip drive drop drum dry duck dumb dune during dust dutch duty
dwarf dynamic eager eagle early earn earth easily east easy echo ecology economy edge edit educate effort egg eight either elbow
elder electric elegant element elephant elevator elite else embark embody embrace emerge emotion employ empower empty enable enact
end endless endorse enemy energy enforce engage engine enhance enjoy enlist enough enrich enroll ensure enter entire entry
envelope episode equal equip era erase erode erosion error erupt escape essay essence estate eternal ethics evidence evil evoke
evolve exact example excess exchange excite exclude excuse execute exercise exhaust exhibit exile exist exit exotic expand expect
expire explain expose express extend extra eye eyebrow fabric face faculty fade faint faith fall false fame family famous fan
fancy fantasy farm fashion fat fatal father fatigue fault favorite feature february federal fee feed feel female fence festival
fetch fever few fiber fiction field figure file film filter final find fine finger finish fire firm first fiscal fish fit fitness
fix flag flame flash flat flavor flee flight flip float flock floor flower fluid flush fly foam focus fog foil fold follow food
foot force forest forget fork fortune forum forward fossil foster found fox fragile frame frequent fresh friend fringe frog front
frost frown frozen fruit fuel fun funny furnace fury future gadget gain galaxy gallery game gap garage garbage garden garlic
garment gas gasp gate gather gauge gaze general genius genre gentle genuine gesture ghost giant gift giggle ginger giraffe girl
give glad glance glare glass glide glimpse globe gloom glory glove glow glue goat goddess gold good goose gorilla gospel gossip
govern gown grab grace grain grant grape grass gravity great green grid grief grit grocery group grow grunt guard guess guide
guilt guitar gun gym habit hair half hammer hamster hand happy harbor hard harsh harvest hat have hawk hazard head health heart
heavy hedgehog height hello helmet help hen hero hidden high hill hint hip hire history hobby hockey hold hole holiday hollow home
honey hood hope horn horror horse hospital host hotel hour hover hub huge human humble humor hundred hungry hunt hurdle hurry hurt
husband hybrid ice icon idea identify idle ignore ill illegal illness image imitate immense immune impact impose improve impulse
inch include income increase index indicate indoor industry infant inflict inform inhale inherit initial inject injury inmate
inner innocent input inquiry insane insect inside inspire install intact interest into invest invite involve iron island isolate
issue item ivory jacket jaguar jar jazz jealous jeans jelly jewel job join joke journey joy judge juice jump jungle junior junk
just kangaroo keen keep ketchup key kick kid kidney kind kingdom kiss kit kitchen kite kitten kiwi knee knife knock know lab label
labor ladder lady lake lamp language laptop large later latin laugh laundry lava law lawn lawsuit layer lazy leader leaf learn
leave lecture left leg legal legend leisure lemon lend length lens leopard lesson letter level liar liberty library license life
lift light like limb limit link lion liquid list little live lizard load loan lobster local lock logic lonely long loop lottery
loud lounge love loyal lucky luggage lumber lunar lunch luxury lyrics machine mad magic magnet maid mail main major make mammal
man manage mandate mango mansion manual maple marble march margin marine market marriage mask mass master match material math
matrix matter maximum maze meadow mean measure meat mechanic medal media melody melt member memory mention menu mercy merge merit
merry mesh message metal method middle midnight milk million mimic mind minimum minor minute miracle mirror misery miss mistake
mix mixed mixture mobile model modify mom moment monitor monkey monster month moon moral more morning mosquito mother motion motor
mountain mouse move movie much muffin mule multiply muscle museum mushroom music must mutual myself mystery myth naive name napkin
narrow nasty nation nature near neck need negative neglect neither nephew nerve nest net network neutral never news next nice
night noble noise nominee noodle normal north nose notable note nothing notice novel now nuclear number nurse nut oak obey object
oblige obscure observe obtain obvious occur ocean october odor off offer office often oil okay old olive olympic omit once one
onion online only open opera opinion oppose option orange orbit orchard order ordinary organ orient original orphan ostrich other
outdoor outer output outside oval oven over own owner oxygen oyster ozone pact paddle page pair palace palm panda panel panic
panther paper parade parent park parrot party pass patch path patient patrol pattern pause pave payment peace peanut pear peasant
pelican pen penalty pencil people pepper perfect permit person pet phone photo phrase physical piano picnic picture piece pig
pigeon pill pilot pink pioneer pipe pistol pitch pizza place planet plastic plate play please pledge pluck plug plunge poem poet
point polar pole police pond pony pool popular portion position possible post potato pottery poverty powder power practice praise
predict prefer prepare present pretty prevent price pride primary print priority prison private prize problem process produce
profit program project promote proof property prosper protect proud provide public pudding pull pulp pulse pumpkin punch pupil
puppy purchase purity purpose purse push put puzzle pyramid quality quantum quarter question quick quit quiz quote rabbit raccoon
race rack radar radio rail rain raise rally ramp ranch random range rapid rare rate rather raven raw razor ready real reason rebel
rebuild recall receive recipe record recycle reduce reflect reform refuse region regret regular reject relax release relief rely
remain remember remind remove render renew rent reopen repair repeat replace report require rescue resemble resist resource
response result retire retreat return reunion reveal review reward rhythm rib ribbon rice rich ride ridge rifle right rigid ring
riot ripple risk ritual rival river road roast robot robust rocket romance roof rookie room rose rotate rough round route royal
rubber rude rug rule run runway rural sad saddle sadness safe sail salad salmon salon salt salute same sample sand satisfy satoshi
sauce sausage save say scale scan scare scatter scene scheme school science scissors scorpion scout scrap screen script scrub sea
search season seat second secret section security seed seek segment select sell seminar senior sense sentence series service
session settle setup seven shadow shaft shallow share shed shell sheriff shield shift shine ship shiver shock shoe shoot shop
short shoulder shove shrimp shrug shuffle shy sibling sick side siege sight sign silent silk silly silver similar simple since
sing siren sister situate six size skate sketch ski skill skin skirt skull slab slam sleep slender slice slide slight slim slogan
slot slow slush small smart smile smoke smooth snack snake snap sniff snow soap soccer social sock soda soft solar soldier solid
solution solve someone song soon sorry sort soul sound soup source south space spare spatial spawn speak special speed spell spend
sphere spice spider spike spin spirit split spoil sponsor spoon sport spot spray spread spring spy square squeeze squirrel stable
stadium staff stage stairs stamp stand start state stay steak steel stem step stereo stick still sting stock stomach stone stool
story stove strategy street strike strong struggle student stuff stumble style subject submit subway success such sudden suffer
sugar suggest suit summer sun sunny sunset super supply supreme sure surface surge surprise surround survey suspect sustain
swallow swamp swap swarm swear sweet swift swim swing switch sword symbol symptom syrup system table tackle tag tail talent talk
tank tape target task taste tattoo taxi teach team tell ten tenant tennis tent term test text thank that theme then theory there
they thing this thought three thrive throw thumb thunder ticket tide tiger tilt timber time tiny tip tired tissue title toast
tobacco today toddler toe together toilet token tomato tomorrow tone tongue tonight tool tooth top topic topple torch tornado
tortoise toss total tourist toward tower town toy track trade traffic tragic train transfer trap trash travel tray treat tree
trend trial tribe trick trigger trim trip trophy trouble truck true truly trumpet trust truth try tube tuition tumble tuna tunnel
turkey turn turtle twelve twenty twice twin twist two type typical ugly umbrella unable unaware uncle uncover under undo unfair
unfold unhappy uniform unique unit universe unknown unlock until unusual unveil update upgrade uphold upon upper upset urban urge
usage use used useful useless usual utility vacant vacuum vague valid valley valve van vanish vapor various vast vault vehicle
velvet vendor venture venue verb verify version very vessel veteran viable vibrant vicious victory video view village vintage
violin virtual virus visa visit visual vital vivid vocal voice void volcano volume vote voyage wage wagon wait walk wall walnut
want warfare warm warrior wash wasp waste water wave way wealth weapon wear weasel weather web wedding weekend weird welcome west
wet whale what wheat wheel when where whip whisper wide width wife wild will win window wine wing wink winner winter wire wisdom
wise wish witness wolf woman wonder wood wool word work world worry worth wrap wreck wrestle wrist write wrong yard year yellow
you young youth zebra zero zone zoo
`;
// src/detect/secrets/checks/development-wallet.ts
const DIGESTS = new Set([
	"f79cd64f9cea2378 9c5d0a6656e5d3f3 b83e96417f61cb14",
	"bc1a50966c9e6486 8335c55334821eef b26ab6529d20ebeb 64034b44c579b335 4d3e46eec8244d1d",
	"0aedba9d586f34f9 28e543d3753fc9d1 f070994a85994785 38e69fdd19aefeb4 967f21586cdf1248",
	"0b33e0132123e78d 84bc109b3d59b017 85bde548053aab4b f1513114f60e5e95 5330d388af894c9e",
	"a2e06155cb1a424f 4a67d7a0d8a16d6d b08bdfde9930d920 cf1fc66f853151a4 100546a8b020a55a",
	"578592185588730b 30e55f5463e22af0 70b801afae94d2e6 0bc9fde2b028e3b0 f51c2c795f782308",
	"6dea34b661141091 faeb1dab5a326eef 196fbadca8b7eea6 ecd5e9d0b08a8a9f 3fd5610ee03a3503",
	"f24167accb5d690f 07f935b61d37e0e5 e4f1734df0250d54 7d1b5fc238610328 33f532fd39fa0d77",
	"728383dec6323112 664b73b16aa57748 e4639de7f01667f6 98a38f6dad3f47af c15f3d9dfdc98389"
].flatMap((line) => line.split(" ")));
function isDevelopmentWallet(secret) {
	return DIGESTS.has(sha256(secret.toLowerCase().replace(/^0x/, "")).slice(0, 16));
}
// src/detect/secrets/checks/bip39.ts
const WORD_BITS = 11;
let places;
function bip39Phrase(secret) {
	const words = secret.toLowerCase().split(" ");
	if (words.length % 3 !== 0 || words.length < 12 || words.length > 24) return "invalid";
	places ??= new Map(bip39Words.trim().split(/\s+/).map((word, place) => [word, place]));
	let bits = "";
	for (const word of words) {
		const place = places.get(word);
		if (place === void 0) return "invalid";
		bits += place.toString(2).padStart(WORD_BITS, "0");
	}
	if (isDevelopmentWallet(words.join(" "))) return "sample";
	const sumBits = words.length / 3;
	const entropy = Uint8Array.from({ length: 4 * sumBits }, (_, i) => Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2));
	const sum = Number.parseInt(sha256(entropy).slice(0, 2), 16).toString(2).padStart(8, "0");
	return bits.endsWith(sum.slice(0, sumBits)) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/ethereum.ts
const rules$262 = () => secretRules$1("ethereum", [{
	id: "ethereum-private-key",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["private_key"],
	pattern: /(?:0x)?[0-9a-fA-F]{64}/,
	random: true,
	context: { variables: [
		"PRIVATE_KEY",
		"WALLET_PRIVATE_KEY",
		"DEPLOYER_PRIVATE_KEY",
		"ETH_PRIVATE_KEY",
		"OWNER_PRIVATE_KEY"
	] },
	minEntropy: 3,
	check: (secret) => isDevelopmentWallet(secret) ? "sample" : "valid"
}, {
	id: "mnemonic",
	severity: "critical",
	evidence: "documented",
	match: "line",
	literals: [
		"mnemonic",
		"seed_phrase",
		"seed-phrase",
		"seed phrase",
		"seedphrase",
		"recovery_phrase",
		"recovery-phrase",
		"recovery phrase",
		"recoveryphrase"
	],
	pattern: /(?:mnemonic|(?:seed|recovery)[_ -]?phrase)[A-Za-z0-9_]{0,20}["'`\]]{0,2}\s{0,4}(?::=|=>|[:=])\s{0,4}["'`]?((?:[a-z]{3,8} ){11}[a-z]{3,8}(?: [a-z]{3,8}){0,12})/i,
	group: true,
	random: true,
	check: bip39Phrase
}]);
// src/detect/secrets/providers/exa.ts
const rules$261 = () => secretRules$1("exa", [{
	id: "exa-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["exa", "metaphor"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"EXA_API_KEY",
			"EXASEARCH_API_KEY",
			"METAPHOR_API_KEY",
			"AGENT_EXA_API_KEY"
		],
		hosts: ["api.exa.ai", "mcp.exa.ai"]
	}
}]);
// src/detect/secrets/providers/facebook.ts
const rules$260 = () => secretRules$1("facebook", [{
	id: "meta-access-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["eaa"],
	pattern: /EAA[A-Za-z0-9]{90,400}/,
	check: mixedClass(3, "lower", "upper", "digit")
}]);
// src/detect/secrets/providers/factory.ts
const rules$259 = () => secretRules$1("factory", [{
	id: "factory-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["fk-"],
	pattern: /fk-[A-Za-z0-9_-]{20}-[A-Za-z0-9_-]{40,60}/,
	context: {
		variables: ["FACTORY_API_KEY"],
		hosts: ["api.factory.ai"]
	}
}]);
// src/detect/secrets/providers/fal.ts
const rules$258 = () => secretRules$1("fal", [{
	id: "fal-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["fal"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
	context: {
		variables: [
			"FAL_KEY",
			"FAL_API_KEY",
			"FAL_KEY_SECRET",
			"FAL_AI_API_KEY"
		],
		hosts: [
			"fal.run",
			"queue.fal.run",
			"fal.ai"
		]
	}
}]);
// src/detect/secrets/providers/fastgpt.ts
const rules$257 = () => secretRules$1("fastgpt", [{
	id: "fastgpt-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["fastgpt-"],
	pattern: /fastgpt-[A-Za-z0-9]{24,80}(?:-[0-9a-f]{24})?/,
	minEntropy: 3
}, {
	id: "fastgpt-root",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"root_key",
		"token_key",
		"aes256",
		"plugin_token",
		"sandbox_token",
		"vm_auth",
		"aiproxy",
		"admin_key",
		"volume_manager",
		"default_root_psw"
	],
	pattern: /[^\s"'{}]{8,128}/,
	context: { variables: [
		"ROOT_KEY",
		"TOKEN_KEY",
		"FILE_TOKEN_KEY",
		"AES256_SECRET_KEY",
		"PLUGIN_TOKEN",
		"SANDBOX_TOKEN",
		"CODE_SANDBOX_TOKEN",
		"VM_AUTH_TOKEN",
		"AIPROXY_API_TOKEN",
		"ADMIN_KEY",
		"AGENT_SANDBOX_VOLUME_MANAGER_TOKEN",
		"DEFAULT_ROOT_PSW"
	] },
	nearby: [
		"fastgpt",
		"labring",
		"file_token_key",
		"aes256_secret_key",
		"default_root_psw"
	],
	check: literalValue
}]);
// src/detect/secrets/providers/featherless.ts
const rules$256 = () => secretRules$1("featherless", [{
	id: "featherless-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["rc_"],
	pattern: /rc_[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/feishu.ts
const rules$255 = () => secretRules$1("feishu", [
	{
		id: "feishu-webhook",
		severity: "high",
		evidence: "documented",
		match: "line",
		literals: ["https://open.feishu.cn/open-apis/bot/", "https://open.larksuite.com/open-apis/bot/"],
		pattern: /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-zA-Z]{32})/,
		random: true
	},
	{
		id: "feishu-app-id",
		severity: "low",
		evidence: "known",
		match: "token",
		literals: ["cli_"],
		pattern: /cli_[0-9a-z]{16}/,
		check: mixedClass(4, "lower", "digit"),
		pairsWith: "feishu-app-secret"
	},
	{
		id: "feishu-app-secret",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: ["feishu", "lark"],
		pattern: /[A-Za-z0-9]{32}/,
		context: {
			variables: [
				"FEISHU_APP_SECRET",
				"LARK_APP_SECRET",
				"FEISHU_SECRET",
				"LARKSUITE_APP_SECRET"
			],
			hosts: ["open.feishu.cn", "open.larksuite.com"]
		},
		minEntropy: 3.6,
		pairsWith: "feishu-app-id"
	},
	{
		id: "feishu-access-token",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: [
			"feishu",
			"lark",
			"tenant_access",
			"user_access"
		],
		pattern: /(?:t-[a-z0-9]{30,42}|[tua]-g[a-z0-9]{3}[A-Z0-9]{26,42}|u-[A-Za-z0-9_.]{30,50})/,
		context: {
			variables: [
				"FEISHU_TENANT_ACCESS_TOKEN",
				"LARK_TENANT_ACCESS_TOKEN",
				"FEISHU_USER_ACCESS_TOKEN",
				"TENANT_ACCESS_TOKEN",
				"USER_ACCESS_TOKEN"
			],
			hosts: ["open.feishu.cn", "open.larksuite.com"]
		}
	}
]);
// src/detect/secrets/providers/figma.ts
const rules$254 = () => secretRules$1("figma", [{
	id: "figma-pat",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [
		"figd_",
		"figu_",
		"figo_",
		"figr_"
	],
	pattern: /fig[duor]_[A-Za-z0-9_-]{38,42}/
}]);
// src/detect/secrets/providers/firebase.ts
const rules$253 = () => secretRules$1("firebase", [{
	id: "fcm-server-key",
	severity: "medium",
	evidence: "known",
	match: "token",
	literals: [":apa91b"],
	before: 11,
	pattern: /AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}/
}]);
// src/detect/secrets/providers/firecrawl.ts
const rules$252 = () => secretRules$1("firecrawl", [{
	id: "firecrawl-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["fc-"],
	pattern: /fc-[0-9a-f]{32}/
}]);
// src/detect/secrets/providers/fireworks.ts
const rules$251 = () => secretRules$1("fireworks", [{
	id: "fireworks-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["fw_"],
	pattern: /fw_[A-Za-z0-9]{22,24}/,
	minEntropy: 3.3,
	check: mixedClass(3, "lower", "digit")
}, {
	id: "fireworks-project-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["fpk_"],
	pattern: /fpk_[A-Za-z0-9]{30,64}/,
	context: {
		variables: [
			"FIREWORKS_API_KEY",
			"FIREWORKS_PROJECT_KEY",
			"FIREWORKSAI_API_KEY"
		],
		hosts: ["api.fireworks.ai"]
	}
}]);
// src/detect/secrets/providers/flowise.ts
const rules$250 = () => secretRules$1("flowise", [{
	id: "flowise-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["flowise"],
	pattern: /[A-Za-z0-9+/_-]{43}=?/,
	random: true,
	context: {
		variables: [
			"FLOWISE_API_KEY",
			"FLOWISE_KEY",
			"FLOWISE_CLOUD_API_KEY"
		],
		hosts: ["cloud.flowiseai.com"]
	},
	minEntropy: 3.5
}, {
	id: "flowise-secrets",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"jwt_auth",
		"jwt_refresh",
		"express_session",
		"flowise",
		"token_hash"
	],
	pattern: /[^\s"'{}]{6,128}/,
	context: { variables: [
		"FLOWISE_SECRETKEY_OVERWRITE",
		"FLOWISE_PASSWORD",
		"JWT_AUTH_TOKEN_SECRET",
		"JWT_REFRESH_TOKEN_SECRET",
		"EXPRESS_SESSION_SECRET",
		"TOKEN_HASH_SECRET"
	] },
	nearby: ["flowise", "flowiseai"],
	check: literalValue
}]);
// src/detect/secrets/providers/flyio.ts
const rules$249 = () => secretRules$1("flyio", [{
	id: "flyio-token",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: [
		"fm1a_",
		"fm1r_",
		"fm2_",
		"fo1_"
	],
	pattern: /(?:fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,1200}={0,2}(?:,fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,1200}={0,2}){0,2}|fo1_[A-Za-z0-9_-]{43})/
}]);
// src/detect/secrets/providers/friendli.ts
const rules$248 = () => secretRules$1("friendli", [{
	id: "friendli-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["flp_"],
	pattern: /flp_[A-Za-z0-9]{46}/
}]);
// src/detect/secrets/providers/galileo.ts
const rules$247 = () => secretRules$1("galileo", [{
	id: "galileo-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["galileo"],
	pattern: /[A-Za-z0-9_-]{43}/,
	context: {
		variables: ["GALILEO_API_KEY"],
		hosts: ["api.galileo.ai"]
	}
}]);
// src/detect/secrets/generic/message-part.ts
const SIGNED = /^[A-Z0-9]{4,128}\/\d{8}\/[a-z0-9-]{1,40}\/|^(?:AWS4-HMAC-SHA256|MAC|Digest|Hawk|Signature) [A-Za-z]{1,30}=/;
function isSignature(value) {
	return SIGNED.test(value);
}
function isWebToken(value) {
	if (!value.startsWith("eyJ")) return false;
	const [head] = /^[A-Za-z0-9_-]{10,1000}/.exec(value) ?? [];
	const header = jwtPart(head);
	return typeof header?.alg === "string" && header.enc === void 0;
}
function isWrittenByNumbers(value) {
	const rest = value.replaceAll(/\\x[0-9a-f]{2}|%[0-9a-f]{2}/gi, "");
	return value.length <= 40 && rest.length * 2 <= value.length;
}
// src/detect/secrets/generic/no-literal.ts
const REFERENCE$1 = /^(?:\$[A-Za-z_{(]|@[A-Za-z_.-]{2,60}@$|\$\$|\$__|%[A-Za-z_]{2,60}\d{0,3}%$|<[^>]{1,200}>?$|[@:](?:[A-Za-z_]{2,60}\d?|[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6})@?$|![A-Za-z]{2,20}$|\{\{?[A-Za-z_ .0]|\[\[|\[[A-Za-z_-]{2,60}\]$|\[[a-z0]-[a-z9]|#\{|__[A-Za-z0-9_]{2,60}__$|ENC[[(]|\{cipher\}|vault:|secret:|secrets?\/|secretsmanager|op:\/\/|arn:|ref\+|ssm:|gcp:|sm:\/\/|awskms|kms:|keyvault|file:|env:|env\.|var\.|local\.|data\.|module\.|each\.|random_password|process\.env|import\.meta|os\.(?:environ|getenv)|System\.|getenv|ENV\[|config[.[(]|settings[.[(]|props\.|this\.|self\.|args\.|ctx\.|req\.|params\.|options\.|opts\.|encrypted:|@microsoft\.keyvault\(|projects\/[^/]{1,60}\/|\*{2,}|null$|none$|nil$|undefined$|true$|false$)/i;
const HOLDS_REFERENCE = /\u2026|\$\{|\$\(|\{\{|%\([a-z]|#\{|<%|\{[a-z_][a-z0-9_.]{0,60}(?::[^{}]{0,40})?(?:\}|$)|\\u[0-9a-f]{4}|^(?:\\x0[0-9a-f]){4}/i;
const FORMAT = /^[^%]{0,40}%[sdv]$|%[sd][^A-Za-z0-9]|\{\d?\}/i;
const SEALED = /^Ag[A-Za-z0-9+/=]{200}/;
const CALL$1 = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,6}\(/;
const EXPRESSION = /^[A-Za-z_][A-Za-z0-9_.]{0,80}\(|\([A-Za-z0-9_.,]{0,40}\)|^[A-Za-z_][A-Za-z0-9_.]{0,60}\[[\w:'"$-]|^new [A-Z]|^[a-z_]{1,30}=[^=]|^[a-z_]{2,20}(?:[:|][a-z0-9_,]{1,20}){2,8}$/;
const MEMBER$1 = /^(?:[A-Za-z_][A-Za-z0-9_]{0,60}(?:\.|::|->|\?\.)){1,8}[A-Za-z_][A-Za-z0-9_]{0,60}(?:\(\)?)?;?$/;
const PATH$1 = /^(?:[a-z]{1,20}:)?(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\\\\)|^[\w.@-]{1,60}(?:\/[\w.@ -]{1,60}){1,12}\.[a-z]{1,6}$|^[A-Za-z]{1,30}(?:\/[\w-]{1,30}){1,12}$/;
const FOLDERS = /^@?[\w.-]{1,60}(?:\/[\w.-]{1,60}){1,12}$/;
const URL = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:www\.|mailto:|data:|urn:)/i;
const ADDRESS = /^[\w.+-]{1,64}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){0,4}\.[A-Za-z]{2,12}$|^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$|^(?:localhost|[a-z][a-z0-9-]{0,40}):\d{2,5}$|^0x[0-9a-f]{40}$/i;
const VERSION = /^[v^~<>=]{0,3}\d{1,5}(?:\.\d{1,5}){1,4}(?:[-+.][\w.]{1,40})?$/;
const DATE$1 = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{2}.{0,20})?$|^\d{1,2}:\d{2}(?::\d{2})?$/;
const NOTATION = /^(?:0x[0-9a-f]{1,16}$|\\[([{.dsw]|\^.{0,200}(?:\$$|\[|\\|\()|\/.{1,100}\/[gimsuy]{0,4}$|#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$|rgba?\(|var\(|sha\d{1,3}[-:=]|md5[-:=]|\d{1,6}(?:px|em|rem|ms|s|%|kb|mb|gb)$|(?:application|text|image|audio|video)\/|(?:ssh-(?:rsa|ed25519|dss)|ecdsa-)|\$(?:2[aby]|argon2|6|5|1|pbkdf2|scrypt)[$-]|[A-Za-z ]{3,30}\d{0,2}:$)/i;
const REPEATED_CLASS = /\[[A-Za-z0]-[a-z9][^\]]{0,20}\][{+*]/;
const ALGORITHM = /^(?:(?:aes|des|3des|rsa|dsa|ecdsa|ec|hmac|hs|rs|es|ps|sha|md|scram|pbkdf|pkcs|blowfish|chacha|x25519|ed25519|bcrypt|argon|utf|iso|tls|ssl)[-_/]?\d{0,4})(?:[-_/](?:[a-z]{1,8}\d{0,4}|\d{1,4}|pkcs[157]padding|nopadding)){0,4}$/i;
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/;
function noLiteral(name, value) {
	if (BINARY.test(value)) return "notation";
	if (REFERENCE$1.test(value) || HOLDS_REFERENCE.test(value) || SEALED.test(value)) return "reference";
	if (isCode(value) || CALL$1.test(value)) return "expression";
	if (!isSurelyMachineMade(value)) {
		if (FORMAT.test(value)) return "reference";
		if (EXPRESSION.test(value) || MEMBER$1.test(value)) return "expression";
		if (PATH$1.test(value) || FOLDERS.test(value) && !holdsRandomPart(value)) return "path";
	}
	if (URL.test(value) || ADDRESS.test(value)) return "address";
	if (VERSION.test(value) || DATE$1.test(value) || REPEATED_CLASS.test(value) || NOTATION.test(value) || ALGORITHM.test(value)) return "notation";
	return repeatsName(name, value) ? "name" : void 0;
}
function standIn(value) {
	if (!isPlaceholder(value)) return void 0;
	return /^[$%]|\$\{|\{\{/.test(value) ? "reference" : "placeholder";
}
function repeatsName(name, value) {
	if (/\d{2}/.test(value) || /[^\w .:-]/.test(value)) return false;
	const own = new Set(wordsOf(name));
	const words = wordsOf(value).flatMap((word) => word.replace(/\d$/, "") || []);
	return words.length > 0 && words.every((word) => own.has(word) || NAME_WORDS.has(word));
}
const NAME_WORDS = new Set("api app access auth authorization authentication bearer basic client credential credentials csrf xsrf id jwt key keys login name oauth oauth2 pass passphrase password passwd private public pwd refresh secret secrets session token tokens type user username value x header param params field input string your the a of and for enter new old current confirm my is not set required invalid missing".split(" "));
// src/detect/secrets/generic/password-hash.ts
const HASH = /^(?:\${1,2}(?:[1256y]|2[abxy]|apr1|argon2(?:id|i|d)|scrypt|sha1|gy|7|pbkdf2-sha\d{3})\$[A-Za-z0-9./$=,+-]{20,400}|\{(?:s?sha\d{0,3}|s?md5|crypt)\}[A-Za-z0-9+/=$.]{12,200})$/i;
function isPasswordHash(value) {
	return HASH.test(value);
}
// src/detect/secrets/generic/weigh-mention.ts
function weighMention({ name, value, path, before }, position) {
	if (!MADE.test(value) || PUBLIC_VALUE.test(value) || !mentionsSecret(name) || isLocalePath(path)) return "no-context";
	if (isTestPath(path) || /nonce$/i.test(name) && (fileKindOf(path) === "text" || /<[a-z][^>]{0,200}$/.test(before))) return "no-context";
	if (position() === void 0) return "expression";
	if ((AUTH.test(name) ? basicLogin(value) : void 0) !== void 0) return "low";
	const kept = standIn(value);
	if (kept !== void 0) return kept;
	if (isPrinted(value) || saysWords(value)) return "example";
	if (isWebToken(value)) return "structure";
	const other = noLiteral(name, value);
	if (other !== void 0) return other;
	if (hasFewDistinct(value)) return "few-distinct";
	return isSurelyMachineMade(value) ? "low" : "no-context";
}
const AUTH = /auth/i;
const MADE = /^[A-Za-z0-9+=_.~-][A-Za-z0-9+/=_.~-]{19,199}$/;
const PUBLIC_VALUE = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|MI[A-Za-z]|MFkw|LS0tLS|AAAA|iVBORw|data:|Qm[1-9A-Za-z]{44}$|bafy)|\.googleusercontent\.com$/i;
function mentionsSecret(name) {
	const words = wordsOf(name);
	return words.some((word) => MENTIONS.has(word) || JOINED.test(word)) && !words.some((word) => OTHERS.has(word) || OTHER_PARTS.test(word));
}
const set = (words) => new Set(words.split(" "));
const MENTIONS = set("key keys token tokens secret secrets auth api oauth oauth2 pass password passwd pwd cred creds credential credentials nonce salt jwt authorization");
const JOINED = /.(?:key|token|secret|passw(?:or)?d|pwd|auth|nonce|salt|api)$/;
const OTHERS = set("public publishable pub site id ids uid uuid guid kid name names hash hashes digest md5 checksum fingerprint thumbprint integrity etag commit revision rev version ver cache sort partition row index group unique foreign lookup idempotency dedup correlation trace span request event message object node item record websocket ws socket recv known authorized trusted url urls uri file files path cert certs certificate chain address contract tx transaction block words word keyword keywords size length count type format regex pattern next page continuation cursor sync client_token signature sig wrong invalid image photo picture asset bucket upload download feature translation query redis map label column field test tests expected sock socket alg algorithm algo");
const OTHER_PARTS = /^(?:sha\d{0,3}|pub(?:lic)?key|hash(?:key)?|.{2,20}hash|keyid|keyword.{0,4})$/;
// src/detect/secrets/generic/weigh.ts
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function weighAssignment(given) {
	const { name, path, isImplied } = given;
	if (BADGE.test(given.before)) return "no-context";
	const kind = fileKindOf(path);
	if (!isImplied && !isSecretName(name) && !CONNECTION_PASSWORD.test(name)) return weighMention(given, () => positionOf(given, kind));
	const position = positionOf(given, kind);
	if (position === void 0) return "expression";
	if (isSentence(given) && kind !== "text") return "prose";
	if (/encrypted/i.test(name) && !/(?:un|non|not)[-_]?encrypted/i.test(name)) return "reference";
	if (NAMES_VARIABLE.test(name) && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(given.value)) return "name";
	const sure = weighValue(given, position);
	if (sure !== "high" && sure !== "medium" && sure !== "low") return sure;
	if (isPipelinePath(path) && isGuessedFirst(given.value)) return "cheap";
	if (isTestPath(path) && (isCheap(given.value) || isPasswordHash(given.value))) return "cheap";
	if (position !== "config" && isTranscript(given)) return position === "string" || isTestPath(path) ? "example" : "low";
	return sure === "low" || isShown(path) || given.isInDocstring() ? "low" : inPosition(sure, given, position);
}
const NAMES_VARIABLE = /[a-z](?:_env|-env|Env)$/i;
function isTranscript({ nearby }) {
	return ANSWER.test(nearby());
}
const ANSWER = /\b(?:expires_(?:in|at)|token_type|client_secret_expires_at|request_http_args)\b|HTTP\/[12](?:\.\d)? \d{3} /;
function isSentence({ before, quoting, isImplied }) {
	return quoting === "none" && !isImplied && /(?:^|["'`(\s])[A-Za-z-]{2,40} $/.test(before) && isInString(before);
}
function isCheap(value) {
	return /^[A-Za-z0-9_-]{1,20}$/.test(value) && !isMachineMade(value);
}
function isShown(path) {
	return isTestPath(path) || isTemplateName(path);
}
const CONNECTION_PASSWORD = /^pwd$/i;
const BADGE = /badge(?:\.svg)?\?[^\s"'<>)]{0,80}$|[?&;]alt=media&(?:amp;)?$/;
function weighValue(given, position) {
	const { name, value, path } = given;
	const isPassword = given.isImplied || isPasswordName(name);
	if (isPassword && isPasswordHash(value)) return position === "config" ? "medium" : "low";
	if (isMarkSoup(value)) return "high";
	const kept = standIn(value);
	if (kept !== void 0) return kept;
	if (isPrinted(value)) return "example";
	if (isSalt(name) && position !== "config") return isTestPath(path) ? "no-context" : weighSalt(given);
	if (saysWords(value)) return "words";
	if (isWebToken(value)) return "structure";
	if (isSignature(value)) return "notation";
	if (position !== "config" && isWrittenByNumbers(value)) return "notation";
	if (HOLDS_BYTES.test(value) && (isPassword || !isChosenByPeople(name))) return "notation";
	const other = noLiteral(name, value);
	if (other !== void 0) return other;
	if (isLocalePath(path)) return "prose";
	return isPassword ? weighPassword(given, position) : weighKey(given, position);
}
function weighKey({ name, value, path }, position) {
	if (/\s/.test(value)) return "prose";
	if (value.length < 8) return "short";
	if (hasFewDistinct(value)) return "few-distinct";
	if (/^\d{1,200}$/.test(value)) return "words";
	if (UUID.test(value)) return isShown(path) || position === "prose" || REQUEST.test(name) ? "words" : "medium";
	if (value.length >= 10 && (value.length >= 16 || /\d/.test(value)) && isMachineMade(value)) return value.length >= 16 ? "high" : position === "prose" || isTestPath(path) ? "short" : "medium";
	if (!isChosenByPeople(name)) return "words";
	if (isGibberish(value)) return position === "prose" ? "low" : "medium";
	if (!isHard(value)) return "words";
	if (position === "config") return "medium";
	return position === "string" && !isShownWord(value) && !isRowOfWords(value) ? "low" : "words";
}
function isRowOfWords(value) {
	return /^[a-z]{1,15}(?:[-_](?:[a-z]{1,15}|\d{1,3})){3,10}$/.test(value);
}
const HOLDS_BYTES = /(?:\\x[0-9a-f]{2}[^\\]{0,4}){3}/i;
const REQUEST = /client_?token|idempotency/i;
function weighSalt({ value }) {
	return /^[A-Za-z0-9+/=_.$-]{12,200}$/.test(value) && isMachineMade(value) ? "low" : "no-context";
}
function isSalt(name) {
	return wordsOf(name).every((word) => word === "salt" || word === "my" || /^\d+$/.test(word));
}
function isChosenByPeople(name) {
	return /(?:^|[^a-z])(?:secret|salt|pepper|passphrase|(?:secret|jwt|signing|encryption)[_.-]?key)$/i.test(name.replaceAll(/([a-z])([A-Z])/g, "$1_$2"));
}
function isHard(value) {
	return /[A-Za-z]/.test(value) && /\d[^\d]{0,60}\d/.test(value) && !/^[a-z]{2,12}(?:[-_/][a-z0-9]{1,8}){1,3}$/i.test(value);
}
function inPosition(sure, { quoting }, position) {
	if (position === "prose") return "medium";
	return position === "unknown" && quoting === "none" ? "medium" : sure;
}
function isPasswordName(name) {
	if (/passw(?:or)?d$/i.test(name)) return true;
	return /(?:pass|pwd|psk|(?:[_.-]|root|bind)pw$|\u5bc6[\u7801\u78bc]|\u53e3\u4ee4)/i.test(name) && !wordsOf(name).includes("key");
}
// src/detect/secrets/generic/weigh-header.ts
const HEADER$2 = /^(?:proxy-)?authorization$|^(?:x-)?(?:[a-z0-9]{1,20}-)?(?:api-?key|auth-token|access-token|auth-key)$|^(?:private|job|deploy)-token$|^x-(?:vault|gitlab|jfrog|csrf|amz-security)-token$/i;
const LEAST = 16;
function weighHeader(given) {
	const { name, value, path } = given;
	if (!HEADER$2.test(name)) return "no-context";
	const kept = standIn(value);
	if (kept !== void 0) return kept;
	if (isSignature(value)) return "notation";
	const other = noLiteral(name, value);
	if (other !== void 0) return other;
	if (/\s/.test(value)) return "prose";
	if (value.length < LEAST) return "short";
	if (hasFewDistinct(value)) return "few-distinct";
	if (isWebToken(value)) return "structure";
	const login = /authorization$/i.test(name) ? basicLogin(value) : void 0;
	if (login === void 0 && !isMachineMade(value)) return "words";
	const kind = fileKindOf(path);
	if (kind === "text" && isTranscript(given)) return "example";
	return login !== void 0 && kind !== "config" && isEasyPassword(login.password) || isTestPath(path) || given.isInDocstring() ? "low" : "high";
}
// src/detect/secrets/providers/generic.ts
const VALUE = /[^\r\n]{4,1000}/;
const LOGIN_WORDS = [
	...[
		"identified",
		"mysql",
		"mariadb",
		"curl",
		"wget",
		"chpasswd",
		"psql",
		"redis-cli",
		"mongo",
		"sshpass",
		"login"
	],
	...[
		"ldap",
		"sqlcmd",
		"cqlsh",
		"authenticate",
		"sign_in",
		"sudo",
		"password-stdin",
		"getconnection",
		"pdo",
		"oci_connect",
		"basicauth"
	],
	...[
		"basic_auth",
		"auth=(",
		"credential",
		"authentication",
		"jwt",
		"openssl",
		"secretkeyspec",
		"symmetricsecuritykey",
		"passwordprotection",
		"dbi->connect",
		"securestring"
	]
];
const HASH_SCHEMES = [
	"$apr1$",
	"$1$",
	"$2a$",
	"$2b$",
	"$2y$",
	"$5$",
	"$6$",
	"$y$",
	"$argon2"
];
function guessable() {
	return "doubtful";
}
function isChineseName(name) {
	return /[\u3400-\u9fff]/.test(name);
}
const rules$246 = () => secretRules$1("generic", [
	{
		id: "generic-secret-assignment",
		severity: "high",
		evidence: "documented",
		match: "value",
		isGeneric: true,
		random: false,
		literals: [...[
			"secret",
			"token",
			"key",
			"pass",
			"pwd",
			"credential",
			"auth",
			"jwt",
			"dsn",
			"salt",
			"psw"
		], ...[
			"psk",
			"pepper",
			"rootpw",
			"bindpw",
			"api",
			"nonce"
		]],
		impliedBy: [...LOGIN_WORDS, ...HASH_SCHEMES],
		pattern: VALUE,
		weigh: (given) => isChineseName(given.name) ? "no-context" : weighAssignment(given)
	},
	{
		id: "generic-secret-cn",
		severity: "high",
		evidence: "documented",
		match: "value",
		isGeneric: true,
		random: false,
		literals: [
			"\u5bc6\u7801",
			"\u5bc6\u78bc",
			"\u5bc6\u94a5",
			"\u5bc6\u9470",
			"\u79d8\u94a5",
			"\u53e3\u4ee4",
			"\u4ee4\u724c",
			"\u6388\u6743\u7801",
			"\u51ed\u636e",
			"\u51ed\u8bc1"
		],
		pattern: VALUE,
		weigh: (given) => isChineseName(given.name) ? weighAssignment(given) : "no-context"
	},
	{
		id: "curl-auth-header",
		severity: "high",
		evidence: "documented",
		match: "value",
		isGeneric: true,
		random: false,
		literals: [
			"authorization",
			"api_key",
			"private_token",
			"auth_token",
			"access_token",
			"auth_key"
		],
		pattern: VALUE,
		weigh: weighHeader
	},
	{
		id: "password-hash",
		severity: "medium",
		evidence: "documented",
		match: "line",
		isGeneric: true,
		literals: [
			"$2a$",
			"$2b$",
			"$2y$",
			"$5$",
			"$6$",
			"$y$",
			"$apr1$",
			"$argon2",
			"{ssha}",
			"{ssha256}",
			"{ssha512}"
		],
		pattern: /(?:\$2[aby]\$[0-9]{2}\$[A-Za-z0-9./]{53}|\$[56]\$(?:rounds=[0-9]{4,9}\$)?[A-Za-z0-9./]{4,16}\$(?:[A-Za-z0-9./]{86}|[A-Za-z0-9./]{43})|\$y\$[A-Za-z0-9./]{2,8}\$[A-Za-z0-9./]{10,30}\$[A-Za-z0-9./]{43}|\$apr1\$[A-Za-z0-9./]{2,8}\$[A-Za-z0-9./]{22}|\$argon2(?:id|i|d)\$v=[0-9]{2}\$m=[0-9]{2,8},t=[0-9]{1,4},p=[0-9]{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128}|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{30,120}={0,2})/i,
		check: guessable,
		paths: /\.(?:sql|dump|bak|ldif|jsonl?|ya?ml|xml|ini|conf|cfg|cnf|env|toml|properties|php|rb|py|[cm]?[jt]sx?|go|java|kt|scala|cs|sh|pl|ex|exs|txt|csv|passwd|users?)$|(?:^|\/)[^./]{1,60}$/
	},
	{
		id: "env-password-weak",
		severity: "high",
		evidence: "documented",
		match: "value",
		isGeneric: true,
		random: false,
		literals: [
			"pass",
			"pwd",
			"\u5bc6\u7801",
			"\u53e3\u4ee4"
		],
		impliedBy: LOGIN_WORDS,
		pattern: VALUE,
		weigh: weighWeakPassword
	}
]);
// src/detect/secrets/providers/gigachat.ts
const rules$245 = () => secretRules$1("gigachat", [{
	id: "gigachat-credentials",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["gigachat", "sber"],
	pattern: /[A-Za-z0-9+/]{96,100}={0,2}/,
	context: {
		variables: [
			"GIGACHAT_CREDENTIALS",
			"GIGACHAT_API_KEY",
			"GIGACHAT_AUTH_KEY",
			"SBER_AUTH"
		],
		hosts: ["gigachat.devices.sberbank.ru", "ngw.devices.sberbank.ru"]
	}
}]);
// src/detect/secrets/providers/gitea.ts
const rules$244 = () => secretRules$1("gitea", [{
	id: "gitea-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"gitea",
		"forgejo",
		"codeberg"
	],
	pattern: /[0-9a-f]{40}/,
	context: {
		variables: [
			"GITEA_TOKEN",
			"GITEA_ACCESS_TOKEN",
			"GITEA_API_TOKEN",
			"FORGEJO_TOKEN",
			"FORGEJO_ACCESS_TOKEN",
			"FORGEJO_API_TOKEN",
			"CODEBERG_TOKEN"
		],
		hosts: [
			"gitea",
			"forgejo",
			"gitea.com",
			"codeberg.org",
			"gitea.*.*",
			"forgejo.*.*"
		]
	}
}]);
// src/detect/secrets/providers/gitee-ai.ts
const rules$243 = () => secretRules$1("gitee-ai", [{
	id: "gitee-ai-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["gitee", "moark"],
	pattern: /[A-Z0-9]{40}/,
	context: {
		variables: [
			"GITEE_AI_API_KEY",
			"GITEEAI_API_KEY",
			"GITEE_AI_TOKEN",
			"MOARK_API_KEY"
		],
		hosts: ["ai.gitee.com", "api.moark.com"]
	}
}]);
// src/detect/secrets/providers/gitee.ts
const rules$242 = () => secretRules$1("gitee", [{
	id: "gitee-token",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["gitee"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"GITEE_TOKEN",
			"GITEE_ACCESS_TOKEN",
			"GITEE_PAT",
			"GITEE_PASSWORD",
			"GITEE_PRIVATE_TOKEN"
		],
		hosts: ["gitee.*"]
	}
}]);
// src/detect/secrets/providers/github-models.ts
const rules$241 = () => secretRules$1("github-models", [{
	id: "github-copilot-session",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["tid="],
	pattern: /tid=[0-9a-f]{32};exp=[0-9]{10};[A-Za-z0-9_;=.:-]{20,700}/
}]);
// src/detect/secrets/checks/crc32.ts
const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32Base62(from) {
	return (secret) => verdict(inBase62(crc32(secret.slice(from, -6))) === secret.slice(-6));
}
function crc32Base36(secret) {
	return verdict(crc32(secret.slice(0, -7)).toString(36).padStart(7, "0") === secret.slice(-7));
}
function crc32Hex(from) {
	return (secret) => {
		const sum = Buffer.alloc(4);
		sum.writeUInt32LE(crc32(secret.slice(from, -9)));
		return verdict(sum.toString("hex") === secret.slice(-8).toLowerCase());
	};
}
function crc32HexEnd(secret) {
	return verdict(crc32(secret.slice(0, -8)).toString(16).padStart(8, "0") === secret.slice(-8));
}
function verdict(matches) {
	return matches ? "valid" : "doubtful";
}
function inBase62(value) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
	return text.padStart(6, "0");
}
let table;
function crc32(text) {
	table ??= tableOf();
	let sum = 4294967295;
	for (let i = 0; i < text.length; i++) sum = (table[(sum ^ text.charCodeAt(i)) & 255] ?? 0) ^ sum >>> 8;
	return (sum ^ 4294967295) >>> 0;
}
function tableOf() {
	return Uint32Array.from({ length: 256 }, (_, byte) => {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
		return value;
	});
}
// src/detect/secrets/providers/github.ts
const rules$240 = () => secretRules$1("github", [
	{
		id: "github-pat-classic",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["ghp_"],
		pattern: /ghp_[A-Za-z0-9]{36}/,
		check: crc32Base62(4)
	},
	{
		id: "github-pat-fine",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["github_pat_"],
		pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/
	},
	{
		id: "github-oauth",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["gho_"],
		pattern: /gho_[A-Za-z0-9]{36}/,
		check: crc32Base62(4)
	},
	{
		id: "github-app-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["ghu_", "ghs_"],
		pattern: /gh[us]_[A-Za-z0-9]{36}/,
		check: crc32Base62(4)
	},
	{
		id: "github-app-token-jwt",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["ghs_"],
		pattern: /ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{40,700}/,
		check: jwt()
	},
	{
		id: "github-refresh",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["ghr_"],
		pattern: /ghr_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?/,
		check: crc32Base62(4)
	}
]);
// src/detect/secrets/providers/gitlab.ts
const rules$239 = () => secretRules$1("gitlab", [
	{
		id: "gitlab-pat",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["glpat-"],
		pattern: /glpat-[A-Za-z0-9_-]{20}/
	},
	{
		id: "gitlab-pat-routable",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["glpat-"],
		pattern: /glpat-[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
		check: crc32Base36
	},
	{
		id: "gitlab-other",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: [
			"gldt-",
			"glrt-",
			"glrtr-",
			"glptt-",
			"glft-",
			"glcbt-",
			"glagent-",
			"glsoat-",
			"gloas-",
			"glffct-",
			"glimt-",
			"glwt-"
		],
		pattern: /gl(?:dt|rtr|rt|ptt|ft|cbt|agent|soat|oas|ffct|imt|wt)-[A-Za-z0-9_.-]{19,89}[A-Za-z0-9_-]/
	},
	{
		id: "gitlab-runner-registration",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["gr1348941"],
		pattern: /GR1348941[A-Za-z0-9_-]{20}/
	}
]);
// src/detect/secrets/providers/gladia.ts
const rules$238 = () => secretRules$1("gladia", [{
	id: "gladia-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["gladia"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["GLADIA_API_KEY"],
		hosts: ["api.gladia.io"]
	}
}]);
// src/detect/secrets/providers/google-gemini.ts
const rules$237 = () => secretRules$1("google-gemini", [
	{
		id: "google-api-key",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["aiza"],
		pattern: /AIza[A-Za-z0-9_-]{35}/,
		context: {
			variables: [
				"GEMINI_API_KEY",
				"GOOGLE_API_KEY",
				"GOOGLE_GENERATIVE_AI_API_KEY",
				"GOOGLE_AI_API_KEY",
				"GEMINI_EMBEDDING_API_KEY"
			],
			hosts: ["generativelanguage.googleapis.com"]
		}
	},
	{
		id: "google-auth-key-aq",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["aq.ab8r"],
		publicPrefix: "AQ.",
		pattern: /AQ\.Ab8R[A-Za-z0-9_-]{46}/
	},
	{
		id: "google-auth-key-aq-any",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["aq.", "iq."],
		pattern: /[AI]Q\.[A-Za-z0-9_-]{40,80}/,
		context: {
			variables: [
				"GEMINI_API_KEY",
				"GOOGLE_API_KEY",
				"GOOGLE_GENERATIVE_AI_API_KEY",
				"GOOGLE_AI_API_KEY",
				"GOOGLE_KEY",
				"VERTEX_API_KEY",
				"GOOGLE_VERTEX_API_KEY",
				"VITE_GEMINI_API_KEY",
				"NEXT_PUBLIC_GEMINI_API_KEY",
				"GEMINI_KEY"
			],
			hosts: ["generativelanguage.googleapis.com", "aiplatform.googleapis.com"]
		}
	},
	{
		id: "google-oauth-access",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["ya29."],
		pattern: /ya29\.[A-Za-z0-9_-]{30,500}/
	},
	{
		id: "google-oauth-refresh",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["1//0"],
		pattern: /1\/\/0[A-Za-z0-9_-]{40,120}/,
		context: {
			variables: [
				"GOOGLE_REFRESH_TOKEN",
				"REFRESH_TOKEN",
				"GMAIL_REFRESH_TOKEN"
			],
			hosts: ["oauth2.googleapis.com"]
		}
	},
	{
		id: "google-oauth-client-secret",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["gocspx-"],
		pattern: /GOCSPX-[A-Za-z0-9_-]{28}/
	}
]);
// src/detect/secrets/checks/pem.ts
const MAX_BODY = 16384;
const BODY = /[A-Za-z0-9+/=\s\\:,.()"'#>|*+-]/;
function readPem(text, start, end) {
	let at = end;
	const limit = Math.min(text.length, end + MAX_BODY);
	while (at < limit && BODY.test(text[at] ?? "") && !text.startsWith("-----", at)) at++;
	const closing = /^-----END [A-Z ]{0,40}-----/.exec(text.slice(at, at + 60));
	const stop = closing === null ? trimmedEnd(text, end, at) : at + closing[0].length;
	return text.slice(end, at).replaceAll(/[^A-Za-z0-9+/=]/g, "").length < 40 ? void 0 : {
		start,
		end: stop,
		secretStart: start,
		secretEnd: stop
	};
}
function trimmedEnd(text, from, to) {
	let end = from;
	const lines = /[A-Za-z0-9+/=]{16,100}/g;
	const body = text.slice(from, to);
	for (const line of body.matchAll(lines)) end = from + line.index + line[0].length;
	return end;
}
function pemBody(secret) {
	const inner = secret.replace(/^-----BEGIN [^-]{1,60}-----/, "").replace(/-----END [^-]{1,60}-----$/, "");
	if (/\.\.\.|\u2026|\*\*\*|<[^>]{1,60}>/.test(inner)) return "sample";
	const plain = inner.replaceAll(/\\{1,4}[nrt]/g, "\n").replaceAll(/^[A-Za-z-]{3,40}: .{0,200}$/gm, "");
	const base64 = plain.replaceAll(/[^A-Za-z0-9+/]/g, "");
	if (base64.length < 64 || new Set(base64).size < 20 || !/[A-Za-z0-9+/=]{32}/.test(plain)) return "sample";
	const bytes = Math.floor(base64.length * 3 / 4);
	const stated = derLength(base64);
	if (stated !== void 0 && bytes < stated && secret.endsWith("-----")) return bytes < 102 ? "sample" : "doubtful";
	return bytes >= 102 || stated === bytes ? "valid" : "doubtful";
}
function derLength(base64) {
	const [tag, first = 0, second = 0, third = 0] = Buffer.from(base64.slice(0, 8), "base64");
	if (tag !== 48) return void 0;
	if (first < 128) return 2 + first;
	if (first === 129) return 3 + second;
	return first === 130 ? 4 + second * 256 + third : void 0;
}
function readBase64Pem(text, start, end) {
	let at = end;
	while (at < text.length && at - end < MAX_BODY && /[A-Za-z0-9+/=]/.test(text[at] ?? "")) at++;
	return {
		start,
		end: at,
		secretStart: start,
		secretEnd: at
	};
}
function base64Pem(secret) {
	const text = Buffer.from(secret.slice(0, 80), "base64").toString("latin1");
	if (!/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(text)) return "invalid";
	return secret.length >= 180 ? "valid" : "doubtful";
}
// src/detect/secrets/checks/service-account.ts
const MAX_FILE = 6e3;
const TYPE = /"type\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"service_account\\{0,2}"/;
const PRIVATE_KEY = /"private_key\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"(-----BEGIN (?:RSA )?PRIVATE KEY-----)/;
function readServiceAccount(text, start, end) {
	const before = text.slice(Math.max(0, start - MAX_FILE), start);
	const from = start - before.length + Math.max(before.lastIndexOf("{"), before.lastIndexOf("}")) + 1;
	const rest = text.slice(end, end + MAX_FILE);
	const brace = rest.search(/[{}]/);
	const to = end + (brace < 0 ? rest.length : brace);
	const members = text.slice(from, to);
	const key = TYPE.test(members) ? PRIVATE_KEY.exec(members) : null;
	const marker = key?.[1];
	if (key === null || marker === void 0) return {
		start: from,
		end: to,
		secretStart: to,
		secretEnd: to
	};
	const begin = from + key.index + key[0].length;
	const pem = readPem(text, begin - marker.length, begin);
	if (pem === void 0) return {
		start: from,
		end: to,
		secretStart: to,
		secretEnd: to
	};
	return {
		...pem,
		start: from,
		end: Math.max(to, pem.end)
	};
}
function base64ServiceAccount(secret) {
	const file = Buffer.from(secret, "base64").toString("latin1");
	const key = PRIVATE_KEY.exec(file);
	if (key === null) return "invalid";
	return file.length - key.index - key[0].length >= 100 ? "valid" : "doubtful";
}
// src/detect/secrets/providers/google-vertex.ts
const rules$236 = () => secretRules$1("google-vertex", [
	{
		id: "gcp-service-account-json",
		severity: "critical",
		evidence: "known",
		match: "block",
		literals: ["service_account"],
		pattern: /service_account\\{0,2}"/,
		readBlock: readServiceAccount,
		context: { variables: ["private_key"] },
		check: pemBody,
		random: true
	},
	{
		id: "gcp-service-account-json-b64",
		severity: "critical",
		evidence: "known",
		match: "block",
		literals: [
			"ewogicj0exblijog",
			"eyj0exblijog",
			"eyj0exblijoic2vydmljzv9hy2nvdw50"
		],
		pattern: /(?:ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|eyJ0eXBlIjoic2VydmljZV9hY2NvdW50Iiwi)/,
		readBlock: readBase64Pem,
		check: base64ServiceAccount,
		random: true
	},
	{
		id: "gcp-hmac-key",
		severity: "medium",
		evidence: "known",
		match: "token",
		needsContext: true,
		literals: ["goog"],
		pattern: /GOOG(?:1E[A-Z0-9]{55,57}|[A-Z0-9]{20})/,
		context: {
			variables: [
				"GCS_ACCESS_KEY_ID",
				"GOOGLE_HMAC_KEY",
				"GS_ACCESS_KEY_ID",
				"S3_ACCESS_KEY",
				"S3_ACCESS_KEY_ID",
				"AWS_ACCESS_KEY_ID"
			],
			hosts: ["storage.googleapis.com"]
		}
	}
]);
`${"-----BEGIN {cut}PRIVATE KEY-----\\n{b64:64}\\n{b64:64}\\n{b64:64}\\n{b64:24}\\n-----END {cut}PRIVATE KEY-----\\n".replaceAll("\\n", "\\\\n")}`;
// src/detect/secrets/providers/grafana.ts
const rules$235 = () => secretRules$1("grafana", [
	{
		id: "grafana-sa-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["glsa_"],
		pattern: /glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}/,
		check: crc32Hex(0)
	},
	{
		id: "grafana-cloud-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["glc_eyj"],
		publicPrefix: "glc_",
		pattern: /glc_eyJ[A-Za-z0-9+/]{37,297}={0,2}/
	},
	{
		id: "grafana-api-key-old",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["eyjrijoi"],
		pattern: /eyJrIjoi[A-Za-z0-9+/]{43}iLCJuIjoi[A-Za-z0-9+/]{10,320}={0,2}/
	}
]);
// src/detect/secrets/providers/greptile.ts
const rules$234 = () => secretRules$1("greptile", [{
	id: "greptile-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["greptile"],
	pattern: /[A-Za-z0-9+/]{48}/,
	context: {
		variables: ["GREPTILE_API_KEY"],
		hosts: ["api.greptile.com"]
	}
}]);
// src/detect/secrets/providers/groq.ts
const rules$233 = () => secretRules$1("groq", [{
	id: "groq-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["gsk_"],
	pattern: /gsk_[A-Za-z0-9]{52}/
}]);
// src/detect/secrets/providers/helicone.ts
const rules$232 = () => secretRules$1("helicone", [{
	id: "helicone-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["-helicone-"],
	before: 2,
	pattern: /(?:sk|pk)-helicone-(?:proxy-|eu-|cp-|rl-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}/
}]);
// src/detect/secrets/providers/heroku.ts
const rules$231 = () => secretRules$1("heroku", [{
	id: "heroku-key",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["hrku-"],
	pattern: /HRKU-[A-Za-z0-9_-]{60}/
}]);
// src/detect/secrets/providers/hetzner.ts
const rules$230 = () => secretRules$1("hetzner", [{
	id: "hetzner-token",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["hcloud", "hetzner"],
	pattern: /[A-Za-z0-9]{64}/,
	context: {
		variables: [
			"HCLOUD_TOKEN",
			"HETZNER_API_TOKEN",
			"HETZNER_TOKEN"
		],
		hosts: ["api.hetzner.cloud"]
	},
	minEntropy: 3,
	random: true
}]);
// src/detect/secrets/providers/heygen.ts
const rules$229 = () => secretRules$1("heygen", [{
	id: "heygen-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk_v2_"],
	pattern: /sk_V2_hgu_k[A-Za-z0-9]{10}_[A-Za-z0-9]{32}/
}, {
	id: "heygen-key-b64",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["heygen"],
	pattern: /[A-Za-z0-9+/]{40,64}={0,2}/,
	context: {
		variables: ["HEYGEN_API_KEY"],
		hosts: ["api.heygen.com"]
	},
	minEntropy: 3.8
}]);
// src/detect/secrets/providers/honeycomb.ts
const rules$228 = () => secretRules$1("honeycomb", [{
	id: "honeycomb-ingest-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `hc${letter}`),
	pattern: /hc[a-z](?:(?:i[kc]|mk|lk)_[0-9a-z]{58}|mk_[0-9a-z]{26}:[0-9A-Za-z]{32})/
}]);
`${"1234567890".repeat(5)}`;
// src/detect/secrets/providers/huawei-cloud.ts
const rules$227 = () => secretRules$1("huawei-cloud", [{
	id: "huawei-secret-key",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"huawei",
		"hw_secret",
		"hwcloud",
		"obs_secret"
	],
	pattern: /[A-Za-z0-9]{40}/,
	context: {
		variables: [
			"HUAWEI_OBS_SECRET_KEY",
			"HUAWEICLOUD_SK",
			"HUAWEICLOUD_SDK_SK",
			"HUAWEI_SECRET_KEY",
			"HW_SECRET_KEY",
			"HWCLOUD_SECRET_KEY",
			"OBS_SECRET_ACCESS_KEY"
		],
		hosts: ["myhuaweicloud.com"]
	},
	minEntropy: 3.8,
	pairsWith: "huawei-access-key"
}, {
	id: "huawei-access-key",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: [
		"huawei",
		"hw_access",
		"obs_access"
	],
	pattern: /[A-Z0-9]{20}/,
	context: {
		variables: [
			"HUAWEI_OBS_ACCESS_KEY",
			"HUAWEICLOUD_AK",
			"HUAWEICLOUD_SDK_AK",
			"HW_ACCESS_KEY",
			"OBS_ACCESS_KEY_ID"
		],
		hosts: ["myhuaweicloud.com"]
	},
	pairsWith: "huawei-secret-key"
}]);
// src/detect/secrets/providers/huawei-maas.ts
const rules$226 = () => secretRules$1("huawei-maas", [{
	id: "huawei-maas-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"maas",
		"pangu",
		"modelarts"
	],
	pattern: /[A-Za-z0-9_-]{80,90}/,
	context: {
		variables: [
			"HUAWEI_MAAS_API_KEY",
			"MAAS_API_KEY",
			"PANGU_API_KEY",
			"MODELARTS_API_KEY"
		],
		hosts: ["api.modelarts-maas.com"]
	},
	minEntropy: 4.2
}]);
// src/detect/secrets/providers/hubspot.ts
const rules$225 = () => secretRules$1("hubspot", [{
	id: "hubspot-pat",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [
		"pat-na",
		"pat-eu",
		"pat-ap"
	],
	pattern: /pat-(?:na|eu|ap)[0-9]{1,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}]);
// src/detect/secrets/providers/huggingface.ts
const rules$224 = () => secretRules$1("huggingface", [
	{
		id: "huggingface-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["hf_"],
		pattern: /hf_[A-Za-z0-9]{34}/
	},
	{
		id: "huggingface-org-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["api_org_"],
		pattern: /api_org_[A-Za-z0-9]{34}/
	},
	{
		id: "huggingface-oauth",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["hf_oauth_"],
		pattern: /hf_oauth_eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{20,400}/
	}
]);
// src/detect/secrets/providers/hume.ts
const rules$223 = () => secretRules$1("hume", [{
	id: "hume-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["hume"],
	pattern: /[A-Za-z0-9]{48}(?:[A-Za-z0-9]{16})?/,
	context: {
		variables: [
			"HUME_API_KEY",
			"HUME_SECRET_KEY",
			"HUMEAI_API_KEY"
		],
		hosts: ["api.hume.ai"]
	}
}]);
// src/detect/secrets/providers/hyperbolic.ts
const rules$222 = () => secretRules$1("hyperbolic", [{
	id: "hyperbolic-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk_live_", "eyj"],
	pattern: /(?:sk_live_[A-Za-z0-9_-]{20,80}|eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{20,200})/,
	context: {
		variables: ["HYPERBOLIC_API_KEY", "HYPERBOLIC_KEY"],
		hosts: ["api.hyperbolic.xyz"]
	}
}]);
// src/detect/secrets/providers/ideogram.ts
const rules$221 = () => secretRules$1("ideogram", [{
	id: "ideogram-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["ideogram"],
	pattern: /[A-Za-z0-9_-]{86}/,
	context: {
		variables: ["IDEOGRAM_API_KEY"],
		hosts: ["api.ideogram.ai"]
	}
}]);
// src/detect/secrets/providers/iflytek-spark.ts
const rules$220 = () => secretRules$1("iflytek-spark", [{
	id: "spark-api-password",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"spark",
		"xunfei",
		"iflytek",
		"xfyun",
		"xf-yun"
	],
	pattern: /[A-Za-z]{20}:[A-Za-z]{20}|[0-9a-f]{32}:[A-Za-z0-9+/]{32,44}={0,2}/,
	context: {
		variables: [
			"SPARK_API_PASSWORD",
			"SPARK_API_KEY",
			"SPARK_APIPASSWORD",
			"XUNFEI_API_KEY",
			"IFLYTEK_SPARK_API_PASSWORD",
			"XFYUN_API_PASSWORD",
			"IFLYTEK_API_PASSWORD"
		],
		hosts: ["spark-api-open.xf-yun.com", "maas-api.cn-huabei-1.xf-yun.com"]
	}
}, {
	id: "spark-api-secret",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"spark",
		"xfyun",
		"xunfei",
		"iflytek",
		"xf_",
		"platform_api_secret",
		"xf-yun"
	],
	pattern: /(?:[A-Za-z0-9+/]{32}|[0-9a-f]{32})/,
	context: {
		variables: [
			"SPARK_API_SECRET",
			"XFYUN_API_SECRET",
			"XUNFEI_API_SECRET",
			"IFLYTEK_API_SECRET",
			"XF_API_SECRET",
			"SPARKAI_API_SECRET",
			"PLATFORM_API_SECRET"
		],
		hosts: [
			"spark-api.xf-yun.com",
			"spark-api-open.xf-yun.com",
			"maas-api.cn-huabei-1.xf-yun.com"
		]
	}
}]);
// src/detect/secrets/providers/inception.ts
const rules$219 = () => secretRules$1("inception", [{
	id: "inception-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["inception", "mercury"],
	pattern: /sk_[0-9a-f]{32}/,
	context: {
		variables: ["INCEPTION_API_KEY", "MERCURY_API_KEY"],
		hosts: ["api.inceptionlabs.ai"]
	}
}]);
// src/detect/secrets/providers/infini-ai.ts
const rules$218 = () => secretRules$1("infini-ai", [{
	id: "infini-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[a-z0-9]{16}/,
	context: {
		variables: [
			"INFINI_API_KEY",
			"INFINI_AI_API_KEY",
			"INFINIAI_API_KEY",
			"GENSTUDIO_API_KEY"
		],
		hosts: ["cloud.infini-ai.com"]
	}
}]);
// src/detect/secrets/providers/infisical.ts
const rules$217 = () => secretRules$1("infisical", [{
	id: "infisical-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["st."],
	pattern: /st\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32}/,
	publicPrefix: "st."
}]);
// src/detect/secrets/providers/inngest.ts
const rules$216 = () => secretRules$1("inngest", [{
	id: "inngest-signing-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["signkey-"],
	pattern: /signkey-[a-z0-9]{2,20}-[0-9a-f]{32,64}/
}]);
// src/detect/secrets/providers/ionet.ts
const rules$215 = () => secretRules$1("ionet", [{
	id: "ionet-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["io-v2-"],
	pattern: /io-v2-[A-Za-z0-9_.-]{100,600}/
}]);
// src/detect/secrets/providers/jdcloud.ts
const rules$214 = () => secretRules$1("jdcloud", [
	{
		id: "jdcloud-access-key",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["jdc_"],
		pattern: /JDC_[A-Z0-9]{28,32}/,
		pairsWith: "jdcloud-secret"
	},
	{
		id: "jdcloud-secret",
		severity: "critical",
		evidence: "observed",
		match: "value",
		literals: ["jdcloud", "jd_secret"],
		pattern: /[A-Z0-9]{32}/,
		context: {
			variables: [
				"JDCLOUD_SECRET_KEY",
				"JD_SECRET_KEY",
				"JDCLOUD_SK"
			],
			hosts: ["jdcloud.com", "jdcloud-oss.com"]
		}
	},
	{
		id: "jd-ai-key",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["pk-"],
		pattern: /pk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
		context: {
			variables: [
				"YANXI_API_KEY",
				"JD_AI_API_KEY",
				"CHATRHINO_API_KEY"
			],
			hosts: ["ai-api.jdcloud.com"]
		}
	}
]);
// src/detect/secrets/providers/jenkins.ts
const rules$213 = () => secretRules$1("jenkins", [{
	id: "jenkins-token",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["jenkins"],
	pattern: /11[0-9a-f]{32}/,
	context: {
		variables: [
			"JENKINS_TOKEN",
			"JENKINS_API_TOKEN",
			"JENKINS_USER_TOKEN",
			"JENKINS_PASSWORD"
		],
		hosts: ["jenkins", "jenkins.*.*"]
	}
}]);
// src/detect/secrets/providers/jfrog.ts
const rules$212 = () => secretRules$1("jfrog", [{
	id: "artifactory-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: ["akcp", "cmvmdgtuoj"],
	pattern: /AKCp[A-Za-z0-9]{69}|cmVmdGtuOj[A-Za-z0-9]{54}/
}]);
// src/detect/secrets/providers/jina.ts
const rules$211 = () => secretRules$1("jina", [{
	id: "jina-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["jina_"],
	pattern: /jina_[A-Za-z0-9]{60}/
}]);
// src/detect/secrets/providers/jwt.ts
const rules$210 = () => secretRules$1("jwt", [{
	id: "jwt-generic",
	severity: "medium",
	evidence: "documented",
	match: "token",
	literals: ["eyj"],
	pattern: /eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,2600}\.[A-Za-z0-9_-]{20,700}/,
	check: anyJwt,
	isGeneric: true
}]);
// src/detect/secrets/providers/kagi.ts
const rules$209 = () => secretRules$1("kagi", [{
	id: "kagi-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["kagi"],
	pattern: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}/,
	context: { variables: ["KAGI_API_KEY", "KAGI_TOKEN"] }
}]);
// src/detect/secrets/providers/klingai.ts
const rules$208 = () => secretRules$1("klingai", [{
	id: "kling-secret",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["kling"],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"KLING_SECRET_KEY",
			"KLINGAI_SECRET_KEY",
			"KLING_SK",
			"KLING_ACCESS_KEY",
			"KLINGAI_ACCESS_KEY",
			"KLING_AK"
		],
		hosts: ["api.klingai.com", "api-singapore.klingai.com"]
	},
	minEntropy: 3.6
}]);
// src/detect/secrets/providers/krutrim.ts
const rules$207 = () => secretRules$1("krutrim", [{
	id: "krutrim-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["krutrim"],
	pattern: /[A-Za-z0-9_.-]{32,80}/,
	context: {
		variables: ["KRUTRIM_CLOUD_API_KEY", "KRUTRIM_API_KEY"],
		hosts: ["cloud.olakrutrim.com"]
	},
	minEntropy: 3.8
}]);
// src/detect/secrets/providers/ksyun.ts
const rules$206 = () => secretRules$1("ksyun", [{
	id: "ksyun-access-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["aklt"],
	pattern: /AKLT[A-Za-z0-9_-]{20}/,
	pairsWith: "ksyun-secret"
}, {
	id: "ksyun-secret",
	severity: "critical",
	evidence: "observed",
	match: "value",
	literals: [
		"ksyun",
		"ks3_secret",
		"ksc_secret"
	],
	pattern: /[A-Za-z0-9+/]{40,58}={0,2}/,
	context: {
		variables: [
			"KSYUN_SECRET_KEY",
			"KS3_SECRET_KEY",
			"KSC_SECRET_KEY",
			"KSYUN_SK"
		],
		hosts: ["ksyun.com", "ksyuncs.com"]
	}
}]);
// src/detect/secrets/checks/kubeconfig.ts
const token = jwt();
function kubeconfigSecret(secret) {
	if (secret.startsWith("LS0t")) return base64Pem(secret);
	return secret.startsWith("eyJ") && secret.split(".").length === 3 ? token(secret) : "valid";
}
// src/detect/secrets/providers/kubernetes.ts
const rules$205 = () => secretRules$1("kubernetes", [{
	id: "kubeconfig-client-key",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"client-key-data",
		"id-token",
		"refresh-token"
	],
	pattern: /[A-Za-z0-9+/=._-]{60,3900}/,
	random: true,
	context: { variables: [
		"client-key-data",
		"id-token",
		"refresh-token"
	] },
	minEntropy: 3,
	check: kubeconfigSecret
}, {
	id: "openshift-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["sha256~"],
	pattern: /sha256~[A-Za-z0-9_-]{43}/
}]);
// src/detect/secrets/providers/lambda-cloud.ts
const rules$204 = () => secretRules$1("lambda-cloud", [{
	id: "lambda-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["secret_"],
	pattern: /secret_[A-Za-z0-9-]{1,40}_[0-9a-f]{32}\.[A-Za-z0-9]{32}/
}]);
// src/detect/secrets/providers/langflow.ts
const rules$203 = () => secretRules$1("langflow", [{
	id: "langflow-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9_-]{43}/,
	context: {
		variables: ["LANGFLOW_API_KEY", "LANGFLOW_KEY"],
		hosts: ["langflow"]
	},
	minEntropy: 3.5
}, {
	id: "langflow-secrets",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: ["langflow"],
	pattern: /[^\s"'{}]{8,128}/,
	context: { variables: ["LANGFLOW_SECRET_KEY", "LANGFLOW_SUPERUSER_PASSWORD"] },
	check: literalValue
}]);
// src/detect/secrets/providers/langfuse.ts
const rules$202 = () => secretRules$1("langfuse", [{
	id: "langfuse-secret-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sk-lf-"],
	pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}, {
	id: "langfuse-public-key",
	severity: "low",
	evidence: "known",
	match: "token",
	literals: ["pk-lf-"],
	pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	pairsWith: "langfuse-secret-key"
}]);
// src/detect/secrets/providers/langsmith.ts
const rules$201 = () => secretRules$1("langsmith", [{
	id: "langsmith-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["lsv2_"],
	pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/
}, {
	id: "langsmith-key-v1",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["ls__"],
	pattern: /ls__[0-9a-f]{32}/
}]);
// src/detect/secrets/providers/leonardo.ts
const rules$200 = () => secretRules$1("leonardo", [{
	id: "leonardo-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["leonardo"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["LEONARDO_API_KEY", "LEONARDOAI_API_KEY"],
		hosts: ["cloud.leonardo.ai"]
	}
}]);
// src/detect/secrets/providers/lepton.ts
const rules$199 = () => secretRules$1("lepton", [{
	id: "lepton-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["lepton"],
	pattern: /(?:[a-z0-9]{6,12}:)?[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"LEPTON_API_TOKEN",
			"LEPTON_API_KEY",
			"LEPTON_WORKSPACE_TOKEN"
		],
		hosts: ["lepton.run", "api.lepton.ai"]
	}
}]);
// src/detect/secrets/providers/letta.ts
const rules$198 = () => secretRules$1("letta", [{
	id: "letta-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk-let-"],
	pattern: /sk-let-[A-Za-z0-9+/=_-]{80,160}/
}]);
// src/detect/secrets/providers/liblib.ts
const rules$197 = () => secretRules$1("liblib", [{
	id: "liblib-secret",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["liblib"],
	pattern: /[A-Za-z0-9_-]{32}/,
	context: {
		variables: [
			"LIBLIB_SECRET_KEY",
			"LIBLIBAI_SECRET_KEY",
			"LIBLIB_SK"
		],
		hosts: ["openapi.liblibai.cloud"]
	}
}]);
// src/detect/secrets/providers/lighton.ts
const rules$196 = () => secretRules$1("lighton", [{
	id: "lighton-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["lighton", "paradigm"],
	pattern: /[A-Za-z0-9_-]{40,80}/,
	context: {
		variables: ["LIGHTON_API_KEY", "PARADIGM_API_KEY"],
		hosts: ["paradigm.lighton.ai"]
	}
}]);
// src/detect/secrets/providers/line.ts
const rules$195 = () => secretRules$1("line", [{
	id: "line-channel-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"channel_access",
		"line_access",
		"line.me"
	],
	pattern: /[A-Za-z0-9+/]{170,176}={0,2}/,
	context: {
		variables: [
			"LINE_CHANNEL_ACCESS_TOKEN",
			"CHANNEL_ACCESS_TOKEN",
			"LINE_ACCESS_TOKEN"
		],
		hosts: ["api.line.me", "api-data.line.me"]
	},
	minEntropy: 4,
	random: true
}]);
// src/detect/secrets/providers/linear.ts
const rules$194 = () => secretRules$1("linear", [{
	id: "linear-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["lin_api_", "lin_oauth_"],
	pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/
}]);
// src/detect/secrets/providers/linkedin.ts
const rules$193 = () => secretRules$1("linkedin", [{
	id: "linkedin-client-secret",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["wpl_ap"],
	pattern: /WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}==/
}]);
// src/detect/secrets/providers/linkup.ts
const rules$192 = () => secretRules$1("linkup", [{
	id: "linkup-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["linkup"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["LINKUP_API_KEY"],
		hosts: ["api.linkup.so"]
	}
}]);
// src/detect/secrets/providers/linode.ts
const rules$191 = () => secretRules$1("linode", [{
	id: "linode-token",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["linode"],
	pattern: /[0-9a-f]{64}/,
	context: {
		variables: [
			"LINODE_TOKEN",
			"LINODE_API_TOKEN",
			"LINODE_CLI_TOKEN"
		],
		hosts: ["api.linode.com"]
	},
	minEntropy: 3,
	random: true
}]);
// src/detect/secrets/providers/litellm.ts
const rules$190 = () => secretRules$1("litellm", [{
	id: "litellm-virtual-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9_-]{22}/,
	context: {
		variables: [
			"LITELLM_API_KEY",
			"LITE_LLM_API_KEY",
			"LITELLM_KEY",
			"LITELLM_VIRTUAL_KEY",
			"LITELLM_PROXY_API_KEY"
		],
		hosts: ["litellm"]
	}
}, {
	id: "litellm-master",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"litellm",
		"ui_password",
		"proxy_master"
	],
	pattern: /[^\s"'{}]{6,128}/,
	context: { variables: [
		"LITELLM_MASTER_KEY",
		"LITELLM_SALT_KEY",
		"UI_PASSWORD",
		"PROXY_MASTER_KEY"
	] }
}]);
// src/detect/secrets/providers/livekit.ts
const rules$189 = () => secretRules$1("livekit", [{
	id: "livekit-secret",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["livekit"],
	pattern: /[A-Za-z0-9]{43,44}/,
	context: {
		variables: ["LIVEKIT_API_SECRET", "LIVEKIT_SECRET"],
		hosts: ["livekit.cloud"]
	}
}, {
	id: "livekit-key",
	severity: "medium",
	evidence: "known",
	match: "value",
	literals: ["livekit"],
	pattern: /API[A-Za-z0-9]{12}/,
	context: {
		variables: ["LIVEKIT_API_KEY"],
		hosts: ["livekit.cloud"]
	},
	pairsWith: "livekit-secret"
}]);
// src/detect/secrets/providers/llamacloud.ts
const rules$188 = () => secretRules$1("llamacloud", [{
	id: "llamacloud-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["llx-"],
	pattern: /llx-[A-Za-z0-9]{44,52}/
}]);
// src/detect/secrets/providers/lmstudio.ts
const rules$187 = () => secretRules$1("lmstudio", [{
	id: "lmstudio-token",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk-lm-"],
	pattern: /sk-lm-[A-Za-z0-9]{8}:[A-Za-z0-9]{20}/
}]);
// src/detect/secrets/providers/lobechat.ts
const rules$186 = () => secretRules$1("lobechat", [{
	id: "lobechat-secrets",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"key_vaults",
		"auth_secret",
		"access_code",
		"logto",
		"casdoor"
	],
	pattern: /[A-Za-z0-9+/_-]{16,128}={0,2}/,
	context: { variables: [
		"KEY_VAULTS_SECRET",
		"AUTH_SECRET",
		"NEXT_AUTH_SECRET",
		"NEXTAUTH_SECRET",
		"ACCESS_CODE",
		"LOGTO_CLIENT_SECRET",
		"CASDOOR_CLIENT_SECRET"
	] },
	nearby: [
		"lobehub",
		"lobechat",
		"lobe_chat",
		"lobe_db",
		"key_vaults"
	],
	check: literalValue
}]);
// src/detect/secrets/providers/logfire.ts
const rules$185 = () => secretRules$1("logfire", [{
	id: "logfire-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["pylf_v"],
	pattern: /pylf_v[0-9]{1,2}_[a-z]{2}_[A-Za-z0-9]{40,50}/
}]);
// src/detect/secrets/providers/longcat.ts
const rules$184 = () => secretRules$1("longcat", [{
	id: "longcat-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["ak_"],
	pattern: /ak_[A-Za-z0-9]{29}/,
	context: {
		variables: ["LONGCAT_API_KEY", "LONGCAT_KEY"],
		hosts: ["api.longcat.chat"]
	},
	minEntropy: 3.5,
	check: mixedClass(3, "lower", "upper")
}]);
// src/detect/secrets/providers/luma.ts
const rules$183 = () => secretRules$1("luma", [{
	id: "luma-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["luma-"],
	pattern: /luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}]);
// src/detect/secrets/providers/mailchimp.ts
const rules$182 = () => secretRules$1("mailchimp", [{
	id: "mailchimp-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [],
	hexRun: true,
	pattern: /[0-9a-f]{32}-us[0-9]{1,2}/
}, {
	id: "mandrill-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["md-"],
	pattern: /md-[A-Za-z0-9_-]{22}/,
	context: {
		variables: ["MANDRILL_API_KEY", "MAILCHIMP_TRANSACTIONAL_API_KEY"],
		hosts: ["mandrillapp.com"]
	}
}]);
// src/detect/secrets/providers/mailersend.ts
const rules$181 = () => secretRules$1("mailersend", [{
	id: "mailersend-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["mlsn."],
	pattern: /mlsn\.[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/mailgun.ts
const rules$180 = () => secretRules$1("mailgun", [{
	id: "mailgun-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [],
	hexRun: true,
	pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
	context: {
		variables: [
			"MAILGUN_API_KEY",
			"MAILGUN_KEY",
			"MAILGUN_PRIVATE_KEY"
		],
		hosts: ["api.mailgun.net", "api.eu.mailgun.net"]
	}
}, {
	id: "mailgun-key-old",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["key-"],
	pattern: /key-[0-9a-f]{32}/,
	context: {
		variables: [
			"MAILGUN_API_KEY",
			"MAILGUN_KEY",
			"MAILGUN_SECRET",
			"MAILGUN_PRIVATE_KEY",
			"MAILGUN_PRIVATE_API_KEY"
		],
		hosts: ["api.mailgun.net", "api.eu.mailgun.net"]
	}
}]);
// src/detect/secrets/providers/mapbox.ts
const rules$179 = () => secretRules$1("mapbox", [{
	id: "mapbox-secret-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sk.eyj"],
	pattern: /sk\.eyJ[A-Za-z0-9_-]{50,130}\.[A-Za-z0-9_-]{22}/
}, {
	id: "mapbox-public-token",
	severity: "low",
	evidence: "known",
	match: "token",
	literals: ["pk.eyj"],
	pattern: /pk\.eyJ[A-Za-z0-9_-]{50,130}\.[A-Za-z0-9_-]{22}/,
	isPublic: true
}]);
// src/detect/secrets/providers/marqo.ts
const rules$178 = () => secretRules$1("marqo", [{
	id: "marqo-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["marqo"],
	pattern: /[A-Za-z0-9]{32,64}/,
	context: {
		variables: ["MARQO_API_KEY"],
		hosts: ["api.marqo.ai"]
	}
}]);
// src/detect/secrets/providers/mastra.ts
const rules$177 = () => secretRules$1("mastra", [{
	id: "mastra-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["msk_"],
	pattern: /msk_[A-Za-z0-9]{32}(?:[A-Za-z0-9]{16}){0,2}/
}]);
// src/detect/secrets/providers/maxkb.ts
const rules$176 = () => secretRules$1("maxkb", [{
	id: "maxkb-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["application-"],
	pattern: /application-[0-9a-f]{32}/
}]);
// src/detect/secrets/checks/machine-made.ts
function machineMade(secret) {
	return randomness(secret) >= .9 ? "valid" : "invalid";
}
// src/detect/secrets/providers/mcp-config.ts
const rules$175 = () => secretRules$1("mcp-config", [{
	id: "mcp-env-secret",
	severity: "high",
	evidence: "documented",
	match: "line",
	isGeneric: true,
	random: false,
	literals: [
		"api_key\"",
		"token\"",
		"secret\"",
		"password\"",
		"access_key\"",
		"authorization\"",
		"x-api-key\""
	],
	pattern: /(?:api_key|token|secret|password|access_key|authorization|x-api-key)"\s{0,4}:\s{0,4}"(?:Bearer )?([A-Za-z0-9+/=_.:-]{16,500})"/i,
	group: true,
	minEntropy: 3.5,
	check: machineMade,
	paths: /mcp[^/]{0,60}\.json$|(?:^|\/)(?:claude_desktop_config|cline_mcp_settings|opencode|openclaw|\.claude)\.json$|(?:^|\/)\.(?:claude|vscode|gemini)\/settings[^/]{0,60}\.json$/i
}, {
	id: "mcp-url-token",
	severity: "high",
	evidence: "observed",
	match: "line",
	random: false,
	literals: [
		"/mcp",
		"/sse",
		"mcp."
	],
	pattern: /(?:\/mcp|\/sse|mcp\.)[A-Za-z0-9/_.@-]{0,100}\?(?:[A-Za-z0-9_%.-]{1,40}=[A-Za-z0-9_%.-]{0,80}&){0,4}(?:key|token|api_key|apikey|access_token|tavilyApiKey|exaApiKey|sk)=([A-Za-z0-9_.-]{16,400})/i,
	group: true,
	check: machineMade
}]);
// src/detect/secrets/providers/meilisearch.ts
const rules$174 = () => secretRules$1("meilisearch", [{
	id: "meili-master-key",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["meili"],
	pattern: /[A-Za-z0-9_-]{16,64}/,
	context: {
		variables: [
			"MEILI_MASTER_KEY",
			"MEILISEARCH_API_KEY",
			"MEILISEARCH_MASTER_KEY",
			"MEILI_HTTP_MASTER_KEY"
		],
		hosts: ["meilisearch.io"]
	},
	minEntropy: 3
}]);
// src/detect/secrets/providers/mem0.ts
const rules$173 = () => secretRules$1("mem0", [{
	id: "mem0-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["m0-"],
	pattern: /m0-[A-Za-z0-9]{24,44}/
}]);
// src/detect/secrets/providers/meshy.ts
const rules$172 = () => secretRules$1("meshy", [{
	id: "meshy-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["msy_"],
	pattern: /msy_[A-Za-z0-9]{36,48}/
}]);
// src/detect/secrets/providers/metaso.ts
const rules$171 = () => secretRules$1("metaso", [{
	id: "metaso-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["mk-"],
	pattern: /mk-[0-9A-F]{32}/
}]);
// src/detect/secrets/providers/mineru.ts
const rules$170 = () => secretRules$1("mineru", [{
	id: "mineru-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["mineru"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
	context: {
		variables: [
			"MINERU_API_KEY",
			"MINERU_TOKEN",
			"MINERU_API_TOKEN"
		],
		hosts: ["mineru.net"]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/minimax.ts
const rules$169 = () => secretRules$1("minimax", [
	{
		id: "minimax-key-api",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["sk-api-"],
		pattern: /sk-api-[A-Za-z0-9_-]{119}/
	},
	{
		id: "minimax-key-coding",
		severity: "high",
		evidence: "observed",
		match: "token",
		literals: ["sk-cp-"],
		pattern: /sk-cp-[A-Za-z0-9_-]{100,125}/
	},
	{
		id: "minimax-key-jwt",
		severity: "high",
		evidence: "observed",
		match: "value",
		literals: ["minimax"],
		pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
		context: {
			variables: [
				"MINIMAX_API_KEY",
				"MINIMAX_KEY",
				"MINIMAX_TOKEN",
				"MINIMAX_API_TOKEN"
			],
			hosts: [
				"api.minimax.chat",
				"api.minimaxi.com",
				"api.minimax.io",
				"api.minimaxi.chat",
				"api.minimax.cn"
			]
		},
		check: jwt()
	}
]);
// src/detect/secrets/providers/minio.ts
const rules$168 = () => secretRules$1("minio", [{
	id: "minio-secret",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"minio",
		"rustfs",
		"s3_secret",
		"storage_secret"
	],
	pattern: /[^\s"'`${}]{7,63}[^\s"'`${}:]/,
	context: { variables: [
		"MINIO_ROOT_PASSWORD",
		"MINIO_SECRET_KEY",
		"MINIO_SECRET_ACCESS_KEY",
		"MINIO_PASSWORD",
		"RUSTFS_SECRET_KEY",
		"MINIO_SK",
		"S3_SECRET_ACCESS_KEY",
		"S3_SECRET_KEY",
		"STORAGE_SECRET_ACCESS_KEY"
	] },
	minEntropy: 2.5
}]);
// src/detect/secrets/providers/mistral.ts
const rules$167 = () => secretRules$1("mistral", [{
	id: "mistral-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["mistral", "codestral"],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"MISTRAL_API_KEY",
			"MISTRALAI_API_KEY",
			"MISTRAL_KEY",
			"CODESTRAL_API_KEY"
		],
		hosts: ["api.mistral.ai", "codestral.mistral.ai"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/mixedbread.ts
const rules$166 = () => secretRules$1("mixedbread", [{
	id: "mixedbread-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["mxb_"],
	pattern: /mxb_[A-Za-z0-9]{26,48}/,
	minEntropy: 3.5
}, {
	id: "mixedbread-key-emb",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["emb_"],
	pattern: /emb_[A-Za-z0-9_-]{20,60}/,
	context: {
		variables: ["MXBAI_API_KEY", "MIXEDBREAD_API_KEY"],
		hosts: ["api.mixedbread.com", "api.mixedbread.ai"]
	}
}]);
// src/detect/secrets/providers/mlflow.ts
const rules$165 = () => secretRules$1("mlflow", [{
	id: "mlflow-password",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"mlflow",
		"hh_api",
		"honeyhive",
		"athina"
	],
	pattern: /[^\s"'{}]{12,100}/,
	context: { variables: [
		"MLFLOW_TRACKING_PASSWORD",
		"MLFLOW_TRACKING_TOKEN",
		"HH_API_KEY",
		"HONEYHIVE_API_KEY",
		"ATHINA_API_KEY"
	] },
	minEntropy: 3
}]);
// src/detect/secrets/providers/modal.ts
const rules$164 = () => secretRules$1("modal", [
	{
		id: "modal-token-secret",
		severity: "high",
		evidence: "known",
		match: "token",
		needsContext: true,
		literals: ["as-"],
		pattern: /as-[A-Za-z0-9]{22}/,
		context: {
			variables: [
				"MODAL_TOKEN_SECRET",
				"TOKEN_SECRET",
				"MODAL_SECRET"
			],
			hosts: ["modal.com"]
		}
	},
	{
		id: "modal-token-id",
		severity: "medium",
		evidence: "known",
		match: "token",
		needsContext: true,
		literals: ["ak-"],
		pattern: /ak-[A-Za-z0-9]{22}/,
		context: {
			variables: ["MODAL_TOKEN_ID"],
			hosts: ["modal.com"]
		},
		pairsWith: "modal-token-secret"
	},
	{
		id: "modal-proxy-secret",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["ws-"],
		pattern: /ws-[A-Za-z0-9]{22}/,
		context: {
			variables: [
				"MODAL_PROXY_SECRET",
				"MODAL_KEY_SECRET",
				"MODAL_SECRET"
			],
			hosts: ["modal.run"]
		}
	}
]);
// src/detect/secrets/providers/modelscope.ts
const rules$163 = () => secretRules$1("modelscope", [{
	id: "modelscope-token",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["ms-"],
	pattern: /ms-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}, {
	id: "modelscope-token-old",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["modelscope"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"MODELSCOPE_API_KEY",
			"MODELSCOPE_SDK_TOKEN",
			"MODELSCOPE_ACCESS_TOKEN",
			"MODELSCOPE_API_TOKEN"
		],
		hosts: ["api-inference.modelscope.cn"]
	}
}]);
// src/detect/secrets/providers/mongodb.ts
const rules$162 = () => secretRules$1("mongodb", [{
	id: "mongodb-sa-secret",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["mdb_sa_sk_"],
	pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}/
}, {
	id: "mongodb-uri",
	severity: "critical",
	evidence: "known",
	match: "line",
	isGeneric: true,
	literals: ["mongodb://", "mongodb+srv://"],
	pattern: /mongodb(?:\+srv)?:\/\/[^\s:@/"'<>]{1,80}:([^\s@/"'<>${}[\]]{3,100})@(?:[A-Za-z0-9.,:_-]{1,200}|["'`$%{<])/,
	group: true,
	check: dsnPassword
}]);
// src/detect/secrets/providers/moonshot.ts
const rules$161 = () => secretRules$1("moonshot", [{
	id: "moonshot-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: [
			"MOONSHOT_API_KEY",
			"KIMI_API_KEY",
			"MOONSHOT_AI_API_KEY",
			"MOONSHOT_KEY",
			"KIMI_KEY"
		],
		hosts: [
			"api.moonshot.cn",
			"api.moonshot.ai",
			"platform.moonshot.cn",
			"platform.moonshot.ai"
		]
	}
}, {
	id: "kimi-code-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk-kimi-"],
	pattern: /sk-kimi-[A-Za-z0-9]{64}/
}]);
// src/detect/secrets/providers/n8n.ts
const rules$160 = () => secretRules$1("n8n", [
	{
		id: "n8n-api-key",
		severity: "high",
		evidence: "documented",
		match: "value",
		literals: ["n8n"],
		pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
		context: {
			variables: ["N8N_API_KEY", "N8N_API_TOKEN"],
			hosts: ["n8n.cloud"]
		},
		check: jwt({ aud: "public-api" })
	},
	{
		id: "n8n-api-key-old",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["n8n_api_"],
		pattern: /n8n_api_[0-9a-f]{80}/
	},
	{
		id: "n8n-encryption-key",
		severity: "critical",
		evidence: "documented",
		match: "value",
		literals: ["n8n"],
		pattern: /[^\s"']{12,128}/,
		context: { variables: [
			"N8N_ENCRYPTION_KEY",
			"N8N_USER_MANAGEMENT_JWT_SECRET",
			"N8N_RUNNERS_AUTH_TOKEN"
		] }
	}
]);
// src/detect/secrets/providers/nats.ts
const rules$159 = () => secretRules$1("nats", [{
	id: "nats-nkey-seed",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: [
		"sua",
		"saa",
		"soa"
	],
	pattern: /S[UAO]A[A-P][A-Z2-7]{54}/,
	isSelfMade: true
}]);
// src/detect/secrets/providers/naver.ts
const rules$158 = () => secretRules$1("naver", [{
	id: "clova-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["nv-"],
	pattern: /nv-[0-9a-f]{32}[A-Za-z0-9]{4}/,
	context: {
		variables: [
			"CLOVASTUDIO_API_KEY",
			"NCP_CLOVASTUDIO_API_KEY",
			"HYPERCLOVA_API_KEY"
		],
		hosts: ["clovastudio.stream.ntruss.com"]
	}
}]);
// src/detect/secrets/providers/nebius.ts
const rules$157 = () => secretRules$1("nebius", [{
	id: "nebius-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["v1."],
	pattern: /v1\.[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{20,200}/,
	context: {
		variables: [
			"NEBIUS_API_KEY",
			"NEBIUS_TOKEN",
			"NEBIUS_IAM_TOKEN"
		],
		hosts: [
			"api.studio.nebius.com",
			"api.studio.nebius.ai",
			"api.tokenfactory.nebius.com"
		]
	}
}, {
	id: "nebius-jwt",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["nebius"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{20,200}/,
	context: {
		variables: ["NEBIUS_API_KEY", "NEBIUS_STUDIO_API_KEY"],
		hosts: [
			"api.studio.nebius.ai",
			"api.studio.nebius.com",
			"api.tokenfactory.nebius.com"
		]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/neo4j.ts
const rules$156 = () => secretRules$1("neo4j", [{
	id: "neo4j-password",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["neo4j", "aura_"],
	pattern: /[A-Za-z0-9_-]{8,64}/,
	context: {
		variables: [
			"NEO4J_PASSWORD",
			"NEO4J_PASS",
			"AURA_CLIENT_SECRET",
			"AURA_INSTANCE_PASSWORD"
		],
		hosts: ["databases.neo4j.io"]
	},
	minEntropy: 3
}]);
// src/detect/secrets/providers/neon.ts
const rules$155 = () => secretRules$1("neon", [{
	id: "neon-api-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["napi_"],
	pattern: /napi_[A-Za-z0-9]{64}/
}, {
	id: "neon-password",
	severity: "critical",
	evidence: "observed",
	match: "token",
	literals: ["npg_"],
	pattern: /npg_[A-Za-z0-9]{12,16}/
}]);
// src/detect/secrets/providers/netlify.ts
const rules$154 = () => secretRules$1("netlify", [{
	id: "netlify-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: [
		"nfp_",
		"nfc_",
		"nfo_",
		"nfu_",
		"nfb_"
	],
	pattern: /nf[pcoub]_[A-Za-z0-9_-]{36,46}/
}]);
// src/detect/secrets/providers/newrelic.ts
const rules$153 = () => secretRules$1("newrelic", [{
	id: "newrelic-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [
		"nrak-",
		"nrii-",
		"nral"
	],
	before: 36,
	pattern: /NRAK-[A-Z0-9]{27}|NRII-[A-Za-z0-9_-]{32}|(?:eu[0-9]{2}xx|[0-9a-f]{6})[0-9a-f]{26}(?:FFFF|[0-9a-f]{4})NRAL/
}, {
	id: "newrelic-browser-key",
	severity: "low",
	evidence: "known",
	match: "token",
	literals: ["nrjs-"],
	pattern: /NRJS-[0-9a-f]{19}/,
	isPublic: true,
	random: false
}]);
// src/detect/secrets/providers/ngrok.ts
const rules$152 = () => secretRules$1("ngrok", [{
	id: "ngrok-authtoken",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["ngrok", "authtoken"],
	pattern: /[0-9A-Za-z]{27}_[0-9A-Za-z]{21}/,
	context: {
		variables: [
			"NGROK_AUTHTOKEN",
			"NGROK_AUTH_TOKEN",
			"NGROK_API_KEY",
			"authtoken"
		],
		hosts: ["ngrok.com", "ngrok-agent.com"]
	},
	random: true
}]);
// src/detect/secrets/providers/nomic.ts
const rules$151 = () => secretRules$1("nomic", [{
	id: "nomic-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["nk-"],
	pattern: /nk-[A-Za-z0-9_-]{43}/
}]);
// src/detect/secrets/providers/notion.ts
const rules$150 = () => secretRules$1("notion", [{
	id: "notion-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["ntn_", "secret_"],
	pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}/,
	context: {
		variables: [
			"NOTION_TOKEN",
			"NOTION_INTERNAL_SECRET",
			"NOTION_API_KEY",
			"NOTION_CLIENT_SECRET"
		],
		hosts: ["api.notion.com"]
	}
}]);
// src/detect/secrets/providers/novita.ts
const rules$149 = () => secretRules$1("novita", [{
	id: "novita-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk_"],
	pattern: /sk_[A-Za-z0-9_-]{43}/,
	context: {
		variables: [
			"NOVITA_API_KEY",
			"NOVITA_AI_API_KEY",
			"NOVITA_LLM_API_KEY",
			"NOVITA_KEY"
		],
		hosts: ["api.novita.ai"]
	}
}]);
// src/detect/secrets/checks/npmrc-value.ts
function npmrcValue(secret, match) {
	return /^:?_auth[ \t=]/.test(match) ? base64UserPassword(secret) : literalValue(secret);
}
// src/detect/secrets/providers/npm.ts
const rules$148 = () => secretRules$1("npm", [{
	id: "npm-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["npm_"],
	pattern: /npm_[A-Za-z0-9]{36}/,
	check: crc32Base62(4)
}, {
	id: "npmrc-auth",
	severity: "high",
	evidence: "documented",
	match: "line",
	isGeneric: true,
	literals: ["_auth", ":_password"],
	before: 1,
	pattern: /(?::_(?:authToken|password)[ \t]{0,3}=[ \t]{0,3}|_authToken=|:?_auth[ \t]{0,3}=[ \t]{0,3})["']?([A-Za-z0-9+/=._-]{16,300})/,
	group: true,
	check: npmrcValue
}]);
// src/detect/secrets/providers/nscale.ts
const rules$147 = () => secretRules$1("nscale", [{
	id: "nscale-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["nscale"],
	pattern: /[A-Za-z0-9_.-]{40,900}/,
	context: {
		variables: ["NSCALE_API_KEY", "NSCALE_SERVICE_TOKEN"],
		hosts: ["inference.api.nscale.com"]
	},
	minEntropy: 4
}]);
// src/detect/secrets/providers/nuget.ts
const rules$146 = () => secretRules$1("nuget", [{
	id: "nuget-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: ["oy2", "jqqj99"],
	before: 52,
	pattern: /oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{25}[aeimquy4]|[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{2}N5[A-Za-z0-9]{14}NUGT[A-Za-z0-9]{4}/
}]);
// src/detect/secrets/providers/nvidia.ts
const rules$145 = () => secretRules$1("nvidia", [{
	id: "nvidia-nvapi",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["nvapi-"],
	pattern: /nvapi-[A-Za-z0-9_-]{64}/
}, {
	id: "nvidia-ngc-legacy",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"ngc",
		"nvcr.io",
		"integrate",
		"nvidia"
	],
	pattern: /[A-Za-z0-9]{84}/,
	context: {
		variables: ["NGC_API_KEY", "NGC_CLI_API_KEY"],
		hosts: [
			"nvcr.io",
			"api.ngc.nvidia.com",
			"integrate.api.nvidia.com",
			"ai.api.nvidia.com"
		]
	}
}]);
// src/detect/secrets/providers/ollama.ts
const rules$144 = () => secretRules$1("ollama", [{
	id: "ollama-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["ollama"],
	pattern: /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/,
	context: {
		variables: [
			"OLLAMA_API_KEY",
			"OLLAMA_AUTH_TOKEN",
			"OLLAMA_TOKEN"
		],
		hosts: ["ollama.com"]
	}
}]);
// src/detect/secrets/providers/one-api.ts
const rules$143 = () => secretRules$1("one-api", [{
	id: "one-api-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}(?:-[0-9]{1,6})?/,
	context: {
		variables: [
			"ONE_API_KEY",
			"ONEAPI_KEY",
			"ONE_API_TOKEN",
			"NEW_API_KEY",
			"NEWAPI_KEY",
			"NEW_API_TOKEN",
			"CHAT_API_KEY",
			"AIPROXY_API_TOKEN"
		],
		hosts: [
			"one-api",
			"oneapi",
			"new-api",
			"newapi",
			"aiproxy",
			"*",
			".local",
			".internal",
			"127.*.*.*",
			"10.*.*.*",
			"192.168.*.*"
		]
	}
}, {
	id: "one-api-access-token",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"one_api_access",
		"new_api_access",
		"new_api_system",
		"initial_root"
	],
	pattern: /[0-9a-fA-F]{32}/,
	random: true,
	context: { variables: [
		"ONE_API_ACCESS_TOKEN",
		"NEW_API_ACCESS_TOKEN",
		"INITIAL_ROOT_ACCESS_TOKEN",
		"INITIAL_ROOT_TOKEN",
		"NEW_API_SYSTEM_TOKEN"
	] }
}]);
// src/detect/secrets/providers/open-webui.ts
const rules$142 = () => secretRules$1("open-webui", [{
	id: "open-webui-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/,
	context: {
		variables: [
			"OPEN_WEBUI_API_KEY",
			"OPENWEBUI_API_KEY",
			"WEBUI_API_KEY",
			"OWUI_API_KEY"
		],
		hosts: ["open-webui", "openwebui"]
	}
}, {
	id: "open-webui-secret",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: ["webui", "oauth_client"],
	pattern: /[^\s"'{}]{6,128}/,
	context: { variables: [
		"WEBUI_SECRET_KEY",
		"WEBUI_JWT_SECRET_KEY",
		"OAUTH_CLIENT_SECRET"
	] },
	nearby: [
		"open_webui",
		"webui_secret_key",
		"webui_jwt_secret_key",
		"webui_url",
		"webui_name"
	],
	check: literalValue
}]);
// src/detect/secrets/checks/openai-marker.ts
const MARKER = `T3BlbkFJ`;
function openaiMarker(secret) {
	const at = secret.indexOf(MARKER);
	const tail = secret.length - at - MARKER.length;
	const head = at < tail ? "" : secret.slice(at - tail, at);
	if (at < 0 || head === "") return "doubtful";
	return secret[at - tail - 1] === "-" && (tail === 20 || tail === 58 || tail === 74) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/openai.ts
const rules$141 = () => secretRules$1("openai", [
	{
		id: "openai-key-project",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: [
			"sk-proj-",
			"sk-svcacct-",
			"sk-service-",
			"sk-none-"
		],
		pattern: /sk-(?:proj|svcacct|service|None)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
		check: openaiMarker
	},
	{
		id: "openai-key-project-nomarker",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-proj-"],
		pattern: /sk-proj-(?:[A-Za-z0-9_-]{155}|[A-Za-z0-9_-]{123}|[A-Za-z0-9_-]{91})A/
	},
	{
		id: "openai-key-admin",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-admin-"],
		pattern: /sk-admin-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
		check: openaiMarker
	},
	{
		id: "openai-key-legacy",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["t3blbkfj"],
		before: 23,
		publicPrefix: "sk-",
		pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/
	},
	{
		id: "openai-session",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["sess-"],
		pattern: /sess-[A-Za-z0-9]{40}/,
		context: {
			variables: [
				"OPENAI_SESSION_KEY",
				"OPENAI_API_KEY",
				"OPENAI_SESSION_TOKEN"
			],
			hosts: ["api.openai.com", "platform.openai.com"]
		}
	},
	{
		id: "openai-webhook-secret",
		severity: "medium",
		evidence: "documented",
		match: "token",
		needsContext: true,
		literals: ["whsec_"],
		pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
		context: { variables: ["OPENAI_WEBHOOK_SECRET"] }
	}
]);
// src/detect/secrets/providers/openpayments.ts
const rules$140 = () => secretRules$1("openpayments", [{
	id: "exchange-secret",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: [
		"binance",
		"okx",
		"coinbase",
		"kucoin",
		"bybit",
		"gate_api"
	],
	pattern: /[A-Za-z0-9+/=_-]{32,128}/,
	context: {
		variables: [
			"BINANCE_SECRET_KEY",
			"BINANCE_API_SECRET",
			"BINANCE_SECRET",
			"OKX_SECRET_KEY",
			"OKX_API_SECRET",
			"OKX_SECRET",
			"COINBASE_API_SECRET",
			"KUCOIN_API_SECRET",
			"BYBIT_API_SECRET",
			"GATE_API_SECRET"
		],
		hosts: [
			"api.binance.com",
			"www.okx.com",
			"api.coinbase.com"
		]
	},
	minEntropy: 3
}]);
// src/detect/secrets/providers/openrouter.ts
const rules$139 = () => secretRules$1("openrouter", [{
	id: "openrouter-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sk-or-v1-"],
	pattern: /sk-or-v1-[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/openweather.ts
const rules$138 = () => secretRules$1("openweather", [{
	id: "openweather-key",
	severity: "medium",
	evidence: "known",
	match: "value",
	literals: [
		"openweather",
		"open_weather",
		"owm_"
	],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"OPENWEATHER_API_KEY",
			"OPENWEATHERMAP_API_KEY",
			"OPEN_WEATHER_API_KEY",
			"OWM_API_KEY"
		],
		hosts: ["api.openweathermap.org"]
	}
}]);
// src/detect/secrets/providers/ovh-ai.ts
const rules$137 = () => secretRules$1("ovh-ai", [{
	id: "ovh-ai-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["ovh"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
	context: {
		variables: [
			"OVH_AI_ENDPOINTS_ACCESS_TOKEN",
			"OVHCLOUD_API_KEY",
			"OVH_AI_ENDPOINTS_TOKEN"
		],
		hosts: ["endpoints.ai.cloud.ovh.net", "oai.endpoints.kepler.ai.cloud.ovh.net"]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/packagist.ts
const rules$136 = () => secretRules$1("packagist", [{
	id: "packagist-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["packagist_"],
	pattern: /packagist_(?:(?:ort|out|uut|cut)_[0-9a-f]{68}|ac[ks]_[0-9a-f]{28,96})/,
	check: tokenChecksum
}]);
function tokenChecksum(secret) {
	return secret.startsWith("ac", 10) ? "valid" : crc32HexEnd(secret);
}
// src/detect/secrets/providers/paddle.ts
const rules$135 = () => secretRules$1("paddle", [{
	id: "paddle-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
	pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/
}, {
	id: "polar-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: [
		"polar_oat_",
		"polar_pat_",
		"polar_at_",
		"polar_rt_",
		"polar_cs_"
	],
	pattern: /polar_(?:oat|pat|at|rt|cs)_(?:[uo]_)?[A-Za-z0-9]{43}/,
	check: crc32Base62(-43)
}]);
// src/detect/secrets/providers/parallel.ts
const rules$134 = () => secretRules$1("parallel", [{
	id: "parallel-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["parallel"],
	pattern: /[A-Za-z0-9_-]{40}/,
	context: {
		variables: ["PARALLEL_API_KEY"],
		hosts: ["api.parallel.ai"]
	},
	minEntropy: 3.8
}]);
// src/detect/secrets/providers/parasail.ts
const rules$133 = () => secretRules$1("parasail", [{
	id: "parasail-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["psk-"],
	pattern: /psk-[A-Za-z0-9_-]{20,60}/,
	context: {
		variables: ["PARASAIL_API_KEY"],
		hosts: ["api.parasail.io"]
	}
}]);
// src/detect/secrets/providers/paypal.ts
const rules$132 = () => secretRules$1("paypal", [{
	id: "braintree-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["access_token$"],
	pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/
}, {
	id: "paypal-secret",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["paypal"],
	pattern: /E[A-Za-z0-9_-]{79}/,
	context: {
		variables: [
			"PAYPAL_CLIENT_SECRET",
			"PAYPAL_SECRET",
			"PAYPAL_SECRET_KEY",
			"PAYPAL_APP_SECRET"
		],
		hosts: ["api-m.paypal.com", "api.paypal.com"]
	},
	minEntropy: 4
}]);
// src/detect/secrets/providers/perplexity.ts
const rules$131 = () => secretRules$1("perplexity", [{
	id: "perplexity-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["pplx-"],
	pattern: /pplx-[A-Za-z0-9]{48}/
}]);
// src/detect/secrets/providers/photoroom.ts
const rules$130 = () => secretRules$1("photoroom", [{
	id: "photoroom-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sk_pr_"],
	pattern: /(?:sandbox_)?sk_pr_[A-Za-z0-9]{1,64}_[0-9a-f]{40}/
}]);
// src/detect/secrets/providers/pinecone.ts
const rules$129 = () => secretRules$1("pinecone", [{
	id: "pinecone-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["pcsk_"],
	pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/
}, {
	id: "pinecone-key-uuid",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["pinecone"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["PINECONE_API_KEY", "PINECONE_KEY"],
		hosts: ["api.pinecone.io", "pinecone.io"]
	}
}]);
// src/detect/secrets/providers/pixverse.ts
const rules$128 = () => secretRules$1("pixverse", [{
	id: "pixverse-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/,
	context: {
		variables: ["PIXVERSE_API_KEY"],
		hosts: ["app-api.pixverse.ai"]
	}
}]);
// src/detect/secrets/providers/plaid.ts
const rules$127 = () => secretRules$1("plaid", [{
	id: "plaid-access-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [
		"access-sandbox-",
		"access-development-",
		"access-production-"
	],
	pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}, {
	id: "plaid-secret",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["plaid"],
	pattern: /[0-9a-f]{30}/,
	context: {
		variables: ["PLAID_SECRET", "PLAID_SECRET_KEY"],
		hosts: ["plaid.com"]
	}
}]);
// src/detect/secrets/providers/planetscale.ts
const rules$126 = () => secretRules$1("planetscale", [{
	id: "planetscale-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["pscale_"],
	pattern: /pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}/
}]);
// src/detect/secrets/providers/playht.ts
const rules$125 = () => secretRules$1("playht", [{
	id: "playht-secret",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"playht",
		"play_ht",
		"play.ht",
		"play.ai"
	],
	pattern: /(?:ak-)?[0-9a-f]{32}/,
	context: {
		variables: [
			"PLAYHT_API_KEY",
			"PLAYHT_SECRET_KEY",
			"PLAY_HT_API_KEY"
		],
		hosts: ["api.play.ht", "api.play.ai"]
	}
}]);
// src/detect/secrets/providers/poe.ts
const rules$124 = () => secretRules$1("poe", [{
	id: "poe-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["poe_api_key", "api.poe.com"],
	pattern: /[A-Za-z0-9_-]{43}/,
	context: {
		variables: ["POE_API_KEY"],
		hosts: ["api.poe.com"]
	}
}]);
// src/detect/secrets/providers/pollinations.ts
const rules$123 = () => secretRules$1("pollinations", [{
	id: "pollinations-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk_"],
	pattern: /sk_[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"POLLINATIONS_API_KEY",
			"POLLINATIONS_KEY",
			"POLLINATIONS_TOKEN"
		],
		hosts: ["pollinations.ai"]
	}
}]);
// src/detect/secrets/providers/portkey.ts
const rules$122 = () => secretRules$1("portkey", [{
	id: "portkey-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["portkey"],
	pattern: /[A-Za-z0-9+/]{27,43}=?/,
	context: {
		variables: ["PORTKEY_API_KEY", "PORTKEY_KEY"],
		hosts: ["api.portkey.ai"]
	}
}]);
// src/detect/secrets/providers/posthog.ts
const rules$121 = () => secretRules$1("posthog", [
	{
		id: "posthog-personal",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["phx_"],
		pattern: /phx_[A-Za-z0-9_-]{41,49}/
	},
	{
		id: "posthog-project",
		severity: "low",
		evidence: "known",
		match: "token",
		literals: ["phc_"],
		pattern: /phc_[A-Za-z0-9_-]{41,44}/,
		isPublic: true
	},
	{
		id: "posthog-flags",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["phs_"],
		pattern: /phs_[A-Za-z0-9]{43,48}/
	}
]);
// src/detect/secrets/providers/postman.ts
const rules$120 = () => secretRules$1("postman", [{
	id: "postman-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["pmak-", "pmat-"],
	pattern: /PMA(?:K-[0-9a-f]{24}-[0-9a-f]{34}|T-[A-Z0-9]{26})/
}]);
// src/detect/secrets/providers/postmark.ts
const rules$119 = () => secretRules$1("postmark", [{
	id: "postmark-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["postmark"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"POSTMARK_API_TOKEN",
			"POSTMARK_SERVER_TOKEN",
			"POSTMARK_TOKEN",
			"POSTMARK_API_KEY"
		],
		hosts: ["api.postmarkapp.com", "smtp.postmarkapp.com"]
	}
}]);
// src/detect/secrets/providers/ppio.ts
const rules$118 = () => secretRules$1("ppio", [{
	id: "ppio-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk_"],
	pattern: /sk_[A-Za-z0-9_-]{43}/,
	context: {
		variables: [
			"PPIO_API_KEY",
			"PPINFRA_API_KEY",
			"PPIO_ACCESS_TOKEN",
			"PPIO_KEY"
		],
		hosts: ["api.ppinfra.com", "api.ppio.com"]
	}
}]);
// src/detect/secrets/checks/jwk.ts
const MAX_JWK = 6e3;
const PRIVATE_D = /(?:^|[\s,"'])d\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["']([A-Za-z0-9_-]{20,1400})/;
const PRIVATE_K = /(?:^|[\s,"'])k\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["']([A-Za-z0-9_-]{20,1400})/;
const SYMMETRIC = /kty\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["']oct/;
function readJwk(text, start, end) {
	const from = membersBegin(text, start);
	const to = membersEnd(text, end, (from ?? end) + MAX_JWK);
	const nothing = {
		start,
		end: to,
		secretStart: to,
		secretEnd: to
	};
	if (from === void 0 || to - from >= MAX_JWK) return nothing;
	const members = text.slice(from, to);
	const value = (SYMMETRIC.test(members) ? PRIVATE_K : PRIVATE_D).exec(members);
	const secret = value?.[1];
	if (value === null || secret === void 0) return nothing;
	const secretEnd = from + value.index + value[0].length;
	return {
		start: from,
		end: to,
		secretStart: secretEnd - secret.length,
		secretEnd
	};
}
function membersBegin(text, before) {
	for (let at = before - 1; before - at <= MAX_JWK; at--) if (at < 0 || separates(text, at)) return at + 1;
}
function membersEnd(text, from, limit) {
	let at = from;
	while (at < text.length && at < limit && !separates(text, at)) at++;
	return at;
}
function separates(text, at) {
	const character = text[at];
	if (character === "{" || character === "}") return true;
	if (character !== "\n") return false;
	let next = at + 1;
	while (next - at < 80 && (text[next] === " " || text[next] === "	")) next++;
	return !/["'\]A-Za-z]/.test(text[next] ?? "");
}
// src/detect/secrets/checks/putty.ts
const MAX_KEY$1 = 8e3;
function readPutty(text, start, end) {
	const next = text.slice(end, end + MAX_KEY$1).indexOf("PuTTY-User-Key-File");
	const mac = /Private-MAC: [0-9a-f]{40,64}/.exec(text.slice(end, next < 0 ? end + MAX_KEY$1 : end + next));
	const stop = mac === null ? end : end + mac.index + mac[0].length;
	if (mac === null && /^(?:\\{1,2}[rn]){0,2}["'`]/.test(text.slice(end, end + 10))) return {
		start,
		end,
		secretStart: end,
		secretEnd: end
	};
	return {
		start,
		end: stop,
		secretStart: start,
		secretEnd: stop
	};
}
function puttyBody(secret) {
	return /Private-Lines: [0-9]{1,3}/.test(secret) ? "valid" : "doubtful";
}
// src/detect/secrets/checks/ssh2.ts
const MAX_KEY = 16384;
function readSsh2(text, start, end) {
	const closing = text.slice(end, end + MAX_KEY).indexOf("---- END SSH2 ENCRYPTED PRIVATE KEY ----");
	if (closing < 0) return void 0;
	const stop = end + closing + 40;
	return {
		start,
		end: stop,
		secretStart: start,
		secretEnd: stop
	};
}
function ssh2Body(secret) {
	const body = /P2\/56[A-Za-z0-9+/=\s]{100}/.exec(secret);
	return body === null || new Set(body[0]).size < 20 ? "doubtful" : "valid";
}
// src/detect/secrets/providers/private-key.ts
const rules$117 = () => secretRules$1("private-key", [
	{
		id: "private-key-pem",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["-----begin "],
		pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP |ANY )?PRIVATE KEY(?: BLOCK)?-----/,
		readBlock: readPem,
		check: pemBody,
		random: true,
		isSelfMade: true
	},
	{
		id: "private-key-jwk",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["kty"],
		pattern: /kty\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["'](?:RSA|EC|OKP|oct)\\{0,2}["']/,
		readBlock: readJwk,
		random: true,
		isSelfMade: true
	},
	{
		id: "putty-key",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["putty-user-key-file-"],
		pattern: /PuTTY-User-Key-File-[23]: [a-z0-9-]{5,30}/,
		readBlock: readPutty,
		check: puttyBody,
		random: true,
		isSelfMade: true
	},
	{
		id: "private-key-ssh2",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["---- begin ssh2 encrypted "],
		pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
		readBlock: readSsh2,
		check: ssh2Body,
		random: true,
		isSelfMade: true
	},
	{
		id: "private-key-b64",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["ls0tls1crudjti"],
		pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{60}/,
		readBlock: readBase64Pem,
		check: base64Pem,
		random: true,
		isSelfMade: true
	},
	{
		id: "private-key-der",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: [
			"ibadanbgkqhkig9w0baqefaasc",
			"ibaakcaqea",
			"ibaakbgq",
			"ibaakcagea",
			"ageambmgbyqgsm49ageg"
		],
		before: 8,
		pattern: /MI(?:I[A-Za-z0-9+/]{2}[A-Za-z0-9](?:IBADANBgkqhkiG9w0BAQEFAASC|IBAAKCAQEA|IBAAKCAgEA)[A-Za-z0-9+/]{300,3800}|IC[A-Za-z0-9+/]{1,2}[A-Za-z0-9]?IBAAKBgQ[A-Za-z0-9+/]{300,1000}|GHAgEAMBMGByqGSM49AgEG[A-Za-z0-9+/]{140,170})={0,2}/,
		check: derPrivateKey,
		isSelfMade: true
	},
	{
		id: "wireguard-private-key",
		severity: "critical",
		evidence: "documented",
		match: "line",
		literals: ["privatekey", "presharedkey"],
		pattern: /(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/,
		group: true,
		random: true,
		isSelfMade: true
	}
]);
const PEM = "-----BEGIN {cut}PRIVATE KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n{b64:24}\n-----END {cut}PRIVATE KEY-----";
`${PEM.replaceAll("BEGIN ", "BEGIN OPENSSH ").replaceAll("END ", "END OPENSSH ")}`, `${PEM.replaceAll("\n", "\\n")}`, `${PEM.replaceAll("\n", "\\n")}`;
// src/detect/secrets/providers/pulumi.ts
const rules$116 = () => secretRules$1("pulumi", [{
	id: "pulumi-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["pul-"],
	pattern: /pul-[0-9a-f]{40}/
}]);
// src/detect/secrets/providers/pushplus.ts
const rules$115 = () => secretRules$1("pushplus", [{
	id: "pushplus-token",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: ["push_plus"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"PUSHPLUS_TOKEN",
			"PUSH_PLUS_TOKEN",
			"PUSHPLUS_KEY"
		],
		hosts: ["pushplus.plus"]
	}
}]);
// src/detect/secrets/providers/pypi.ts
const rules$114 = () => secretRules$1("pypi", [{
	id: "pypi-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["pypi-age"],
	pattern: /pypi-AgE[A-Za-z0-9_-]{65,1000}/,
	check: pypiMacaroon
}]);
// src/detect/secrets/providers/qdrant.ts
const rules$113 = () => secretRules$1("qdrant", [{
	id: "qdrant-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["qdrant"],
	pattern: /(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\|[A-Za-z0-9_-]{40,60})/,
	context: {
		variables: [
			"QDRANT_API_KEY",
			"QDRANT__SERVICE__API_KEY",
			"QDRANT_CLOUD_API_KEY",
			"QDRANT_KEY",
			"QDRANT__SERVICE__READ_ONLY_API_KEY"
		],
		hosts: ["cloud.qdrant.io"]
	}
}, {
	id: "qdrant-cloud-mgmt",
	severity: "medium",
	evidence: "unverified",
	match: "value",
	literals: ["qdrant"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\|[A-Za-z0-9_-]{40,60}/,
	context: { variables: ["QDRANT_MANAGEMENT_KEY", "QDRANT_CLOUD_MANAGEMENT_KEY"] }
}]);
// src/detect/secrets/providers/qiniu-ai.ts
const rules$112 = () => secretRules$1("qiniu-ai", [{
	id: "qiniu-ai-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{64}/
}, {
	id: "qiniu-secret-key",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"qiniu",
		"kodo",
		"qnaigc"
	],
	pattern: /[A-Za-z0-9_-]{40}/,
	context: {
		variables: [
			"QINIU_SECRET_KEY",
			"QINIU_SK",
			"KODO_SECRET_KEY",
			"QINIU_ACCESS_KEY",
			"QINIU_AK"
		],
		hosts: [
			"qiniucs.com",
			"qiniup.com",
			"api.qnaigc.com",
			"openai.qiniu.com"
		]
	},
	minEntropy: 4
}]);
// src/detect/secrets/providers/qq-bot.ts
const rules$111 = () => secretRules$1("qq-bot", [{
	id: "qq-bot-secret",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"qq_bot",
		"qq_app",
		"sgroup.qq",
		"bots.qq"
	],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"QQ_BOT_SECRET",
			"QQBOT_SECRET",
			"QQ_BOT_TOKEN",
			"QQ_APP_SECRET"
		],
		hosts: ["api.sgroup.qq.com", "bots.qq.com"]
	}
}]);
// src/detect/secrets/providers/quay.ts
const rules$110 = () => secretRules$1("quay", [{
	id: "harbor-password",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["harbor", "quay"],
	pattern: /[^\s"'${}<>]{8,64}/,
	context: { variables: [
		"HARBOR_ADMIN_PASSWORD",
		"HARBOR_PASSWORD",
		"HARBOR_ROBOT_SECRET",
		"HARBOR_ROBOT_TOKEN",
		"QUAY_PASSWORD",
		"QUAY_TOKEN"
	] },
	check: literalValue
}]);
// src/detect/secrets/providers/ragflow.ts
const rules$109 = () => secretRules$1("ragflow", [{
	id: "ragflow-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["ragflow-"],
	pattern: /ragflow-[A-Za-z0-9_-]{43}|ragflow-[A-Za-z0-9_-]{32}/
}]);
// src/detect/secrets/providers/rails.ts
const rules$108 = () => secretRules$1("rails", [{
	id: "rails-master-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: [],
	hexRun: true,
	pattern: /[0-9a-f]{32}/,
	paths: /(?:^|\/)config\/(?:master|credentials\/[A-Za-z0-9_-]{1,60})\.key$/,
	isGeneric: true,
	random: true
}]);
// src/detect/secrets/providers/railway.ts
const rules$107 = () => secretRules$1("railway", [{
	id: "railway-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["railway"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: ["RAILWAY_TOKEN", "RAILWAY_API_TOKEN"],
		hosts: ["backboard.railway.com", "backboard.railway.app"]
	},
	random: true
}]);
// src/detect/secrets/providers/razorpay.ts
const rules$106 = () => secretRules$1("razorpay", [
	{
		id: "razorpay-key-id",
		severity: "medium",
		evidence: "known",
		match: "token",
		literals: ["rzp_live_", "rzp_test_"],
		pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
		isPublic: true,
		random: false,
		pairsWith: "razorpay-key-secret"
	},
	{
		id: "razorpay-key-secret",
		severity: "critical",
		evidence: "observed",
		match: "value",
		literals: ["razorpay"],
		pattern: /[A-Za-z0-9]{24}/,
		context: {
			variables: [
				"RAZORPAY_KEY_SECRET",
				"RAZORPAY_SECRET",
				"RAZORPAY_SECRET_KEY",
				"RAZORPAY_API_SECRET"
			],
			hosts: ["api.razorpay.com"]
		},
		minEntropy: 3.3
	},
	{
		id: "paystack-secret-key",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk_live_", "sk_test_"],
		pattern: /sk_(?:live|test)_[0-9a-f]{40}/
	},
	{
		id: "flutterwave-secret",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["flwseck"],
		pattern: /FLWSECK(?:_TEST)?-[0-9a-f]{32}-(?:[0-9a-f]{12}vt-)?X/
	},
	{
		id: "xendit-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["xnd_production_", "xnd_development_"],
		pattern: /xnd_(?:production|development)_[A-Za-z0-9]{40,80}/
	}
]);
// src/detect/secrets/providers/recraft.ts
const rules$105 = () => secretRules$1("recraft", [{
	id: "recraft-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["recraft"],
	pattern: /[A-Za-z0-9]{64}/,
	context: {
		variables: ["RECRAFT_API_TOKEN", "RECRAFT_API_KEY"],
		hosts: ["external.api.recraft.ai"]
	}
}]);
// src/detect/secrets/providers/redis-cloud.ts
const rules$104 = () => secretRules$1("redis-cloud", [{
	id: "redis-uri",
	severity: "high",
	evidence: "known",
	match: "line",
	isGeneric: true,
	literals: ["redis://", "rediss://"],
	pattern: /rediss?:\/\/[^\s:@/"'<>]{0,60}:([^\s@/"'<>${}[\]]{3,120})@(?:[A-Za-z0-9._-]{1,200}|["'`$%{<])/,
	group: true,
	check: dsnPassword
}]);
// src/detect/secrets/providers/reducto.ts
const rules$103 = () => secretRules$1("reducto", [{
	id: "reducto-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"reducto",
		"mathpix",
		"mindee"
	],
	pattern: /(?:[0-9a-f]{100,140}|[0-9a-f]{64}|[0-9a-f]{32})/,
	context: {
		variables: [
			"REDUCTO_API_KEY",
			"MATHPIX_APP_KEY",
			"MATHPIX_API_KEY",
			"MINDEE_API_KEY"
		],
		hosts: [
			"platform.reducto.ai",
			"api.mathpix.com",
			"api.mindee.net"
		]
	}
}]);
// src/detect/secrets/providers/reka.ts
const rules$102 = () => secretRules$1("reka", [{
	id: "reka-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["reka"],
	pattern: /[0-9a-f]{64}/,
	context: {
		variables: ["REKA_API_KEY"],
		hosts: ["api.reka.ai"]
	}
}]);
// src/detect/secrets/providers/removebg.ts
const rules$101 = () => secretRules$1("removebg", [{
	id: "removebg-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"remove_bg",
		"removebg",
		"remove.bg"
	],
	pattern: /[A-Za-z0-9]{24}/,
	context: {
		variables: ["REMOVE_BG_API_KEY", "REMOVEBG_API_KEY"],
		hosts: ["api.remove.bg"]
	}
}]);
// src/detect/secrets/providers/render.ts
const rules$100 = () => secretRules$1("render", [{
	id: "render-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["rnd_"],
	pattern: /rnd_[A-Za-z0-9]{28}/
}]);
// src/detect/secrets/providers/replica-studios.ts
const rules$99 = () => secretRules$1("replica-studios", [{
	id: "resemble-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["resemble"],
	pattern: /[A-Za-z0-9]{22,24}tt/,
	context: {
		variables: ["RESEMBLE_API_KEY", "RESEMBLE_API_TOKEN"],
		hosts: ["app.resemble.ai", "f.cluster.resemble.ai"]
	}
}]);
// src/detect/secrets/providers/replicate.ts
const rules$98 = () => secretRules$1("replicate", [{
	id: "replicate-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["r8_"],
	pattern: /r8_[A-Za-z0-9]{37}/
}]);
// src/detect/secrets/providers/requesty.ts
const rules$97 = () => secretRules$1("requesty", [{
	id: "requesty-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9+/_-]{60,110}={0,2}/,
	context: {
		variables: ["REQUESTY_API_KEY", "ROUTER_API_KEY"],
		hosts: ["router.requesty.ai"]
	}
}, {
	id: "requesty-key-prefixed",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["rqsty-sk-"],
	pattern: /rqsty-sk-[A-Za-z0-9+/_-]{60,110}={0,2}/
}]);
// src/detect/secrets/providers/resend.ts
const rules$96 = () => secretRules$1("resend", [{
	id: "resend-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["re_"],
	pattern: /re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}/,
	check: mixedClass(12, "lower", "upper")
}]);
// src/detect/secrets/providers/retell.ts
const rules$95 = () => secretRules$1("retell", [{
	id: "retell-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["key_"],
	pattern: /key_[0-9a-f]{28}/,
	context: {
		variables: ["RETELL_API_KEY", "RETELLAI_API_KEY"],
		hosts: ["api.retellai.com"]
	}
}]);
// src/detect/secrets/providers/rubygems.ts
const rules$94 = () => secretRules$1("rubygems", [{
	id: "rubygems-key",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["rubygems_"],
	pattern: /rubygems_[0-9a-f]{48}/
}]);
// src/detect/secrets/providers/runninghub.ts
const rules$93 = () => secretRules$1("runninghub", [{
	id: "runninghub-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["runninghub", "running_hub"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: ["RUNNINGHUB_API_KEY", "RUNNING_HUB_API_KEY"],
		hosts: ["www.runninghub.cn", "www.runninghub.ai"]
	}
}]);
// src/detect/secrets/providers/runpod.ts
const rules$92 = () => secretRules$1("runpod", [{
	id: "runpod-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["rpa_"],
	pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/
}]);
// src/detect/secrets/providers/runway.ts
const rules$91 = () => secretRules$1("runway", [{
	id: "runway-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["key_"],
	pattern: /key_[0-9a-f]{128}/
}]);
// src/detect/secrets/providers/saladcloud.ts
const rules$90 = () => secretRules$1("saladcloud", [{
	id: "salad-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["salad_cloud_"],
	pattern: /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}/
}]);
// src/detect/secrets/providers/salesforce.ts
const rules$89 = () => secretRules$1("salesforce", [{
	id: "salesforce-session",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["00d"],
	pattern: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9._-]{79,259}[A-Za-z0-9_-]/
}, {
	id: "salesforce-consumer-key",
	severity: "medium",
	evidence: "known",
	match: "token",
	literals: ["3mvg"],
	pattern: /3MVG[A-Za-z0-9._-]{59,109}[A-Za-z0-9_-]/,
	isPublic: true
}]);
// src/detect/secrets/providers/sambanova.ts
const rules$88 = () => secretRules$1("sambanova", [{
	id: "sambanova-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["samba"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"SAMBANOVA_API_KEY",
			"SAMBANOVA_LLM_API_KEY",
			"SAMBASTUDIO_API_KEY"
		],
		hosts: ["api.sambanova.ai"]
	}
}]);
// src/detect/secrets/providers/sarvam.ts
const rules$87 = () => secretRules$1("sarvam", [{
	id: "sarvam-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["sk_"],
	pattern: /sk_[a-z0-9]{8}_[A-Za-z0-9]{24}/
}]);
// src/detect/secrets/providers/scale.ts
const rules$86 = () => secretRules$1("scale", [{
	id: "scale-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["live_"],
	pattern: /live_(?:auth_)?[0-9a-f]{32}/,
	context: {
		variables: ["SCALE_API_KEY"],
		hosts: ["api.scale.com"]
	}
}]);
// src/detect/secrets/providers/scaleway-ai.ts
const rules$85 = () => secretRules$1("scaleway-ai", [{
	id: "scaleway-secret",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["scw", "scaleway"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"SCW_SECRET_KEY",
			"SCALEWAY_API_KEY",
			"SCALEWAY_SECRET_KEY",
			"SCW_API_KEY"
		],
		hosts: ["api.scaleway.ai", "api.scaleway.com"]
	}
}, {
	id: "scaleway-access-key",
	severity: "medium",
	evidence: "documented",
	match: "token",
	literals: ["scw"],
	pattern: /SCW[A-Z0-9]{17}/,
	pairsWith: "scaleway-secret"
}]);
// src/detect/secrets/providers/scrapers.ts
const rules$84 = () => secretRules$1("scrapers", [
	{
		id: "scraper-key",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: [
			"scrap",
			"zenrows",
			"brightdata",
			"bright_data"
		],
		pattern: /[A-Za-z0-9]{32,80}/,
		context: {
			variables: [
				"SCRAPINGBEE_API_KEY",
				"SCRAPERAPI_KEY",
				"SCRAPER_API_KEY",
				"ZENROWS_API_KEY",
				"BRIGHTDATA_API_KEY",
				"BRIGHT_DATA_API_KEY",
				"SCRAPFLY_KEY"
			],
			hosts: [
				"app.scrapingbee.com",
				"api.scraperapi.com",
				"api.zenrows.com",
				"api.brightdata.com"
			]
		},
		minEntropy: 3.6
	},
	{
		id: "watercrawl-key",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["wc-"],
		pattern: /wc-[A-Za-z0-9]{32,64}/,
		context: {
			variables: ["WATERCRAWL_API_KEY"],
			hosts: ["app.watercrawl.dev"]
		}
	},
	{
		id: "scrapegraph-key",
		severity: "high",
		evidence: "observed",
		match: "token",
		literals: ["sgai-"],
		pattern: /sgai-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
	},
	{
		id: "spider-key",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["sk-"],
		pattern: /sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
		context: {
			variables: ["SPIDER_API_KEY"],
			hosts: ["api.spider.cloud"]
		}
	}
]);
// src/detect/secrets/providers/searchapi.ts
const rules$83 = () => secretRules$1("searchapi", [{
	id: "searchapi-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["searchapi"],
	pattern: /[A-Za-z0-9]{24}/,
	context: {
		variables: [
			"SEARCHAPI_API_KEY",
			"SEARCHAPI_KEY",
			"AGENT_SEARCHAPI_API_KEY"
		],
		hosts: ["www.searchapi.io"]
	}
}]);
// src/detect/secrets/providers/sendgrid.ts
const rules$82 = () => secretRules$1("sendgrid", [{
	id: "sendgrid-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sg."],
	pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/
}]);
// src/detect/secrets/providers/sensenova.ts
const rules$81 = () => secretRules$1("sensenova", [{
	id: "sensenova-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{32}/,
	context: {
		variables: ["SENSENOVA_API_KEY", "SENSENOVA_KEY"],
		hosts: ["api.sensenova.cn", "token.sensenova.cn"]
	}
}, {
	id: "sensenova-secret",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["sensenova"],
	pattern: /[A-Za-z0-9]{28,40}/,
	context: {
		variables: [
			"SENSENOVA_ACCESS_KEY_SECRET",
			"SENSENOVA_SECRET_ACCESS_KEY",
			"SENSENOVA_SK"
		],
		hosts: ["api.sensenova.cn", "token.sensenova.cn"]
	},
	minEntropy: 3.6
}]);
// src/detect/secrets/providers/sentry.ts
const rules$80 = () => secretRules$1("sentry", [
	{
		id: "sentry-user-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: [
			"sntryu_",
			"sntryi_",
			"sntrya_"
		],
		pattern: /sntry[uia]_[0-9a-f]{64}/
	},
	{
		id: "sentry-org-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["sntrys_eyj"],
		pattern: /sntrys_eyJ[A-Za-z0-9+/]{80,400}={0,2}_[A-Za-z0-9+/]{43}/
	},
	{
		id: "sentry-dsn-secret",
		severity: "medium",
		evidence: "documented",
		match: "line",
		literals: ["http://", "https://"],
		pattern: /https?:\/\/[0-9a-f]{32}:([0-9a-f]{32})@[A-Za-z0-9.-]{4,100}(?::[0-9]{2,5})?\/[0-9]{1,19}/,
		group: true,
		check: dsnPassword,
		random: true
	}
]);
// src/detect/secrets/providers/serpapi.ts
const rules$79 = () => secretRules$1("serpapi", [{
	id: "serpapi-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["serp"],
	pattern: /[0-9a-f]{64}/,
	context: {
		variables: [
			"SERPAPI_API_KEY",
			"SERP_API_KEY",
			"SERPAPI_KEY",
			"AGENT_SERPAPI_API_KEY"
		],
		hosts: ["serpapi.com"]
	}
}]);
// src/detect/secrets/providers/serper.ts
const rules$78 = () => secretRules$1("serper", [{
	id: "serper-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["serper"],
	pattern: /[0-9a-f]{40}/,
	context: {
		variables: [
			"SERPER_API_KEY",
			"SERPER_DEV_API_KEY",
			"AGENT_SERPER_DEV_KEY"
		],
		hosts: ["google.serper.dev"]
	}
}]);
// src/detect/secrets/providers/serverchan.ts
const rules$77 = () => secretRules$1("serverchan", [{
	id: "serverchan-key",
	severity: "medium",
	evidence: "documented",
	match: "token",
	literals: ["sct"],
	pattern: /(?:SCT[0-9]{3,7}T|sctp[0-9]{1,6}t)[A-Za-z0-9]{20,40}/
}]);
// src/detect/secrets/providers/shopify.ts
const rules$76 = () => secretRules$1("shopify", [{
	id: "shopify-token",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: [
		"shpat_",
		"shpca_",
		"shppa_",
		"shpss_",
		"shptka_"
	],
	pattern: /shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}/
}]);
// src/detect/secrets/providers/siliconflow.ts
const rules$75 = () => secretRules$1("siliconflow", [{
	id: "siliconflow-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk-"],
	pattern: /sk-[a-z]{48}/,
	context: {
		variables: [
			"SILICONFLOW_API_KEY",
			"SILICONCLOUD_API_KEY",
			"SILICON_API_KEY",
			"SF_API_KEY"
		],
		hosts: ["api.siliconflow.cn", "api.siliconflow.com"]
	}
}]);
// src/detect/secrets/providers/skywork.ts
const rules$74 = () => secretRules$1("skywork", [{
	id: "skywork-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"skywork",
		"tiangong",
		"singularity"
	],
	pattern: /[0-9a-f]{32,48}/,
	context: {
		variables: [
			"SKYWORK_API_KEY",
			"SKYWORK_APP_SECRET",
			"TIANGONG_API_KEY",
			"TIANGONG_APP_SECRET"
		],
		hosts: ["sky-api.singularity-ai.com", "api.singularity-ai.com"]
	}
}]);
// src/detect/secrets/providers/slack.ts
const rules$73 = () => secretRules$1("slack", [
	{
		id: "slack-bot-user-token",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: [
			"xoxb-",
			"xoxp-",
			"xoxo-",
			"xoxa-",
			"xoxs-",
			"xoxr-",
			"xoxe-"
		],
		pattern: /xox[bpoasre]-[0-9]{8,14}-[0-9A-Za-z-]{20,120}/
	},
	{
		id: "slack-app-token",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["xapp-"],
		pattern: /xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{10,14}-[0-9a-f]{64}/
	},
	{
		id: "slack-config-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["xoxe-", "xoxe.xox"],
		pattern: /xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{140,170}/
	},
	{
		id: "slack-cookie",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["xoxd-", "xoxc-"],
		pattern: /(?:xoxd-[A-Za-z0-9%/+_-]{100,300}|xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64})/
	},
	{
		id: "slack-webhook",
		severity: "high",
		evidence: "documented",
		match: "line",
		literals: ["https://hooks.slack.com/"],
		pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,60}/,
		random: true
	}
]);
// src/detect/secrets/providers/smithery.ts
const rules$72 = () => secretRules$1("smithery", [{
	id: "smithery-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["smithery"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: { variables: ["SMITHERY_API_KEY", "SMITHERY_KEY"] }
}, {
	id: "smithery-url-key",
	severity: "high",
	evidence: "observed",
	match: "line",
	literals: ["server.smithery.ai"],
	pattern: /server\.smithery\.ai\/[A-Za-z0-9@/_.-]{1,120}\?(?:[A-Za-z0-9_=%&.-]{0,300}&)?api_key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
}]);
// src/detect/secrets/checks/mail-password.ts
const APP_PASSWORD = /^(?:[a-z]{16,40}|[A-Z]{16,40}|[a-z]{4}(?: [a-z]{4}){3})$/;
const PATH_OR_URL = /^\.{0,2}\/|^[A-Za-z]:\\|:\/\//;
const CALL = /^[A-Za-z_][A-Za-z0-9_.[\]]{0,60}\(/;
const MEMBER = /^[A-Za-z_][A-Za-z_]{0,40}(?:\??\.[A-Za-z_][A-Za-z0-9_]{0,40}){1,6}$/;
const WORDS = /^[A-Za-z]{1,40}(?:[-_.:#, /][A-Za-z]{0,40}){0,12}$/;
function mailPassword(secret) {
	if (isSecretName(secret) || noLiteral("", secret) !== void 0) return "invalid";
	if (APP_PASSWORD.test(secret)) return isPlaceholder(secret.replaceAll(" ", "")) ? "sample" : "valid";
	if ([
		PATH_OR_URL,
		CALL,
		MEMBER,
		WORDS
	].some((pattern) => pattern.test(secret))) return "invalid";
	return dsnPassword(secret, secret);
}
// src/detect/secrets/providers/smtp.ts
const rules$71 = () => secretRules$1("smtp", [{
	id: "smtp-password",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"smtp",
		"imap",
		"mail_pass",
		"mail_host"
	],
	pattern: /[!#%&(-;=?-_a-z|~]{8,64}|[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}/,
	context: {
		variables: [
			"SMTP_PASSWORD",
			"SMTP_PASS",
			"MAIL_PASSWORD",
			"EMAIL_PASSWORD",
			"EMAIL_HOST_PASSWORD",
			"MAIL_PASS",
			"IMAP_PASSWORD",
			"SMTP_AUTH_CODE",
			"SMTP_AUTH_PASSWORD"
		],
		hosts: [
			"smtp.gmail.com",
			"smtp.office365.com",
			"smtp-mail.outlook.com",
			"smtp.mail.yahoo.com",
			"smtp.qq.com",
			"smtp.exmail.qq.com",
			"smtp.163.com",
			"smtp.126.com",
			"smtp.feishu.cn",
			"smtp.aliyun.com",
			"smtp.mxhichina.com"
		]
	},
	minEntropy: 2.5,
	check: mailPassword
}]);
// src/detect/secrets/providers/snowflake.ts
const rules$70 = () => secretRules$1("snowflake", [{
	id: "snowflake-pat",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["snowflake"],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
	context: {
		variables: [
			"SNOWFLAKE_TOKEN",
			"SNOWFLAKE_PAT",
			"SNOWFLAKE_PASSWORD"
		],
		hosts: ["snowflakecomputing.com"]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/snyk.ts
const rules$69 = () => secretRules$1("snyk", [{
	id: "snyk-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["snyk"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"SNYK_TOKEN",
			"SNYK_API_TOKEN",
			"SNYK_OAUTH_TOKEN"
		],
		hosts: ["api.snyk.io"]
	}
}, {
	id: "snyk-access-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["snyk_uat.", "snyk_sat."],
	pattern: /snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_.-]{60,300}/
}]);
// src/detect/secrets/providers/sonar.ts
const rules$68 = () => secretRules$1("sonar", [{
	id: "sonar-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [
		"squ_",
		"sqp_",
		"sqa_"
	],
	pattern: /sq[upa]_[0-9a-f]{40}/
}]);
// src/detect/secrets/providers/sourcegraph-cody.ts
const rules$67 = () => secretRules$1("sourcegraph-cody", [{
	id: "sourcegraph-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["sgp_"],
	pattern: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/
}, {
	id: "cody-gateway-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["slk_"],
	pattern: /slk_[0-9a-f]{64}/
}]);
// src/detect/secrets/providers/speechmatics.ts
const rules$66 = () => secretRules$1("speechmatics", [{
	id: "speechmatics-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["speechmatics"],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: ["SPEECHMATICS_API_KEY"],
		hosts: ["asr.api.speechmatics.com"]
	}
}]);
// src/detect/secrets/providers/spotify.ts
const rules$65 = () => secretRules$1("spotify", [{
	id: "spotify-secret",
	severity: "medium",
	evidence: "known",
	match: "value",
	literals: ["spotify", "twitch"],
	pattern: /(?:[0-9a-f]{32}|[a-z0-9]{30})/,
	random: true,
	context: {
		variables: [
			"SPOTIFY_CLIENT_SECRET",
			"TWITCH_CLIENT_SECRET",
			"TWITCH_ACCESS_TOKEN"
		],
		hosts: [
			"api.spotify.com",
			"accounts.spotify.com",
			"api.twitch.tv",
			"id.twitch.tv"
		]
	},
	minEntropy: 3
}]);
// src/detect/secrets/providers/square.ts
const rules$64 = () => secretRules$1("square", [{
	id: "square-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [
		"eaaa",
		"sq0atp-",
		"sq0csp-"
	],
	pattern: /EAAA[A-Za-z0-9_-]{60}|sq0(?:atp-[A-Za-z0-9_-]{22}|csp-[A-Za-z0-9_-]{43})/,
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/stability.ts
const rules$63 = () => secretRules$1("stability", [{
	id: "stability-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: [
			"STABILITY_API_KEY",
			"STABILITY_KEY",
			"STABLE_DIFFUSION_API_KEY",
			"DREAMSTUDIO_API_KEY",
			"STABILITY_SDK_KEY"
		],
		hosts: ["api.stability.ai"]
	}
}]);
// src/detect/secrets/providers/steel.ts
const rules$62 = () => secretRules$1("steel", [{
	id: "steel-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["ste-"],
	pattern: /ste-[A-Za-z0-9]{60,90}/
}, {
	id: "hyperbrowser-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["hb_"],
	pattern: /hb_[0-9a-f]{28,40}/,
	context: {
		variables: ["HYPERBROWSER_API_KEY"],
		hosts: ["api.hyperbrowser.ai"]
	}
}]);
// src/detect/secrets/providers/stepfun.ts
const rules$61 = () => secretRules$1("stepfun", [{
	id: "stepfun-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["step"],
	pattern: /[A-Za-z0-9]{56,66}/,
	context: {
		variables: [
			"STEPFUN_API_KEY",
			"STEP_API_KEY",
			"STEPFUN_KEY"
		],
		hosts: ["api.stepfun.com", "api.stepfun.ai"]
	},
	minEntropy: 4.2
}]);
// src/detect/secrets/providers/streamlake.ts
const rules$60 = () => secretRules$1("streamlake", [{
	id: "streamlake-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"wanqing",
		"vanchin",
		"streamlake",
		"kat_api"
	],
	pattern: /[A-Za-z0-9_-]{32,64}/,
	context: {
		variables: [
			"WANQING_API_KEY",
			"VANCHIN_API_KEY",
			"STREAMLAKE_API_KEY",
			"KAT_API_KEY"
		],
		hosts: ["wanqing.streamlakeapi.com", "vanchin.streamlake.ai"]
	},
	minEntropy: 3.8
}]);
// src/detect/secrets/checks/stripe-key.ts
function stripeKey(secret) {
	return /_(?:a2V5Xz|[0-9a-f]{40}$)/.test(secret) ? "invalid" : "valid";
}
// src/detect/secrets/providers/stripe.ts
const rules$59 = () => secretRules$1("stripe", [
	{
		id: "stripe-live-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk_live_", "rk_live_"],
		pattern: /[sr]k_live_[A-Za-z0-9]{24,120}/,
		check: stripeKey
	},
	{
		id: "stripe-test-key",
		severity: "low",
		evidence: "known",
		match: "token",
		literals: ["sk_test_", "rk_test_"],
		pattern: /[sr]k_test_[A-Za-z0-9]{24,120}/,
		check: stripeKey
	},
	{
		id: "stripe-org-key",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["sk_org_"],
		pattern: /sk_org_(?:live|test)_[A-Za-z0-9]{24,120}/
	},
	{
		id: "stripe-webhook-secret",
		severity: "medium",
		evidence: "known",
		match: "token",
		literals: ["whsec_"],
		pattern: /whsec_[A-Za-z0-9]{32,64}/
	}
]);
// src/detect/secrets/providers/suno.ts
const rules$58 = () => secretRules$1("suno", [{
	id: "suno-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["suno", "erweima"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: ["SUNO_API_KEY", "SUNO_KEY"],
		hosts: ["api.sunoapi.org", "apibox.erweima.ai"]
	}
}, {
	id: "suno-cookie",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["suno"],
	pattern: /__client=eyJ[A-Za-z0-9_-]{20,300}\.[A-Za-z0-9_-]{20,900}\.[A-Za-z0-9_-]{20,600}/,
	context: {
		variables: ["SUNO_COOKIE"],
		hosts: ["clerk.suno.com", "suno.com"]
	}
}]);
// src/detect/secrets/providers/supabase.ts
const rules$57 = () => secretRules$1("supabase", [
	{
		id: "supabase-pat",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sbp_"],
		pattern: /sbp_(?:oauth_)?[0-9a-f]{40}/
	},
	{
		id: "supabase-secret-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sb_secret_"],
		pattern: /sb_secret_[A-Za-z0-9_-]{31}(?:[A-Za-z0-9_-]{5})?/
	},
	{
		id: "supabase-publishable-key",
		severity: "low",
		evidence: "known",
		match: "token",
		literals: ["sb_publishable_"],
		pattern: /sb_publishable_[A-Za-z0-9_-]{24,40}/,
		isPublic: true
	},
	{
		id: "supabase-service-role",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: ["supabase", "service_role"],
		pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
		context: {
			variables: [
				"SUPABASE_SERVICE_ROLE_KEY",
				"SERVICE_ROLE_KEY",
				"SUPABASE_SERVICE_KEY",
				"SUPABASE_KEY",
				"SUPABASE_API_KEY"
			],
			hosts: ["supabase.co"]
		},
		check: jwt({ role: "service_role" })
	}
]);
// src/detect/secrets/checks/tailscale-sample.ts
function tailscaleSample(secret) {
	return /1234567890|0123456789|abcdef1?CNTRL|-k123456CNTRL/i.test(secret) ? "sample" : "valid";
}
// src/detect/secrets/providers/tailscale.ts
const rules$56 = () => secretRules$1("tailscale", [{
	id: "tailscale-key",
	severity: "critical",
	evidence: "documented",
	match: "token",
	literals: [
		"tskey-api-",
		"tskey-auth-",
		"tskey-client-",
		"tskey-scim-",
		"tskey-webhook-"
	],
	pattern: /tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{10,24}(?:-[A-Za-z0-9]{16,40})?/,
	check: tailscaleSample
}]);
// src/detect/secrets/providers/tavily.ts
const rules$55 = () => secretRules$1("tavily", [{
	id: "tavily-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["tvly-"],
	pattern: /tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}|tvly-(?:dev|prod)-[A-Za-z0-9_-]{40,70}/
}]);
// src/detect/secrets/providers/tavus.ts
const rules$54 = () => secretRules$1("tavus", [{
	id: "tavus-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["tavus"],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: ["TAVUS_API_KEY"],
		hosts: ["tavusapi.com"]
	}
}]);
// src/detect/secrets/providers/teams.ts
const rules$53 = () => secretRules$1("teams", [{
	id: "teams-webhook",
	severity: "high",
	evidence: "known",
	match: "line",
	literals: [".webhook.office.com/"],
	before: 68,
	pattern: /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/V2[A-Za-z0-9_-]{20,60})?/,
	random: true
}, {
	id: "power-automate-url",
	severity: "high",
	evidence: "known",
	match: "line",
	literals: ["logic.azure.", "powerplatform.com"],
	before: 264,
	pattern: /https:\/\/(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:logic\.azure\.(?:com|cn|us)|powerplatform\.com)(?::[0-9]{2,5})?\/[A-Za-z0-9/._-]{10,200}\?(?:[A-Za-z0-9_-]{1,30}=[A-Za-z0-9%._-]{0,80}(?:&(?:amp;)?|\\u0026)){1,8}sig=([A-Za-z0-9_-]{40,48})/,
	group: true,
	random: true
}]);
// src/detect/secrets/providers/telegram.ts
const rules$52 = () => secretRules$1("telegram", [{
	id: "telegram-bot-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [":aa"],
	before: 13,
	pattern: /(?:bot)?([0-9]{8,10}:AA[A-Za-z0-9_-]{33})/,
	group: true
}]);
// src/detect/secrets/providers/tencent-cloud.ts
const rules$51 = () => secretRules$1("tencent-cloud", [
	{
		id: "tencent-secret-id",
		severity: "medium",
		evidence: "documented",
		match: "token",
		literals: ["akid"],
		pattern: /AKID[A-Za-z0-9]{32}/,
		pairsWith: "tencent-secret-key"
	},
	{
		id: "tencent-secret-key",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: [
			"tencent",
			"qcloud",
			"cos_secret"
		],
		pattern: /[A-Za-z0-9]{32}/,
		context: {
			variables: [
				"TENCENTCLOUD_SECRET_KEY",
				"TENCENT_SECRET_KEY",
				"TENCENT_COS_SECRET_KEY",
				"QCLOUD_SECRET_KEY",
				"COS_SECRET_KEY",
				"PLUGIN_TENCENT_COS_SECRET_KEY",
				"TENCENT_CLOUD_SECRET_KEY"
			],
			hosts: ["tencentcloudapi.com", "myqcloud.com"]
		},
		minEntropy: 3.6,
		pairsWith: "tencent-secret-id"
	},
	{
		id: "tencent-vectordb-key",
		severity: "high",
		evidence: "observed",
		match: "value",
		literals: ["tencent"],
		pattern: /[A-Za-z0-9]{40}/,
		context: {
			variables: ["TENCENT_VECTOR_DB_API_KEY", "TENCENT_VDB_KEY"],
			hosts: ["tencentvdb.com"]
		}
	},
	{
		id: "tencent-tmp-token-id",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["akid"],
		pattern: /AKID[A-Za-z0-9_-]{60,68}/
	}
]);
// src/detect/secrets/providers/tencent-hunyuan.ts
const rules$50 = () => secretRules$1("tencent-hunyuan", [{
	id: "hunyuan-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: [
			"HUNYUAN_API_KEY",
			"TENCENT_HUNYUAN_API_KEY",
			"LKEAP_API_KEY",
			"TENCENT_API_KEY",
			"HUNYUAN_KEY",
			"TOKENHUB_API_KEY"
		],
		hosts: [
			"api.hunyuan.cloud.tencent.com",
			"api.lkeap.cloud.tencent.com",
			"hunyuan.tencentcloudapi.com"
		]
	}
}]);
// src/detect/secrets/providers/tencent-ti.ts
const rules$49 = () => secretRules$1("tencent-ti", [{
	id: "yuanqi-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"yuanqi",
		"adp",
		"hunyuan",
		"tencent"
	],
	pattern: /[A-Za-z0-9]{32}/,
	context: {
		variables: [
			"YUANQI_API_KEY",
			"YUANQI_TOKEN",
			"TENCENT_ADP_APP_KEY"
		],
		hosts: [
			"open.hunyuan.tencent.com",
			"yuanqi.tencent.com",
			"lke.cloud.tencent.com"
		]
	}
}]);
// src/detect/secrets/providers/terraform.ts
const rules$48 = () => secretRules$1("terraform", [{
	id: "terraform-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [".atlasv1."],
	before: 14,
	pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/
}]);
// src/detect/secrets/providers/textin.ts
const rules$47 = () => secretRules$1("textin", [{
	id: "textin-secret",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"textin",
		"x_ti_",
		"x-ti-"
	],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"TEXTIN_SECRET_CODE",
			"TEXTIN_APP_SECRET",
			"X_TI_SECRET_CODE"
		],
		hosts: ["api.textin.com"]
	}
}]);
// src/detect/secrets/providers/tidb.ts
const rules$46 = () => secretRules$1("tidb", [{
	id: "tidb-private-key",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: ["tidb"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"TIDB_PRIVATE_KEY",
			"TIDBCLOUD_PRIVATE_KEY",
			"TIDB_CLOUD_PRIVATE_KEY"
		],
		hosts: ["api.tidbcloud.com"]
	}
}, {
	id: "tidb-password",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["tidb"],
	pattern: /[A-Za-z0-9]{16}/,
	context: {
		variables: [
			"TIDB_PASSWORD",
			"TIDB_VECTOR_PASSWORD",
			"TIDB_DB_PASSWORD"
		],
		hosts: ["tidbcloud.com"]
	},
	minEntropy: 3
}]);
// src/detect/secrets/providers/together.ts
const rules$45 = () => secretRules$1("together", [{
	id: "together-key-v1",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["tgp_v1_"],
	pattern: /tgp_v1_[A-Za-z0-9_-]{43}/
}, {
	id: "together-key-hex",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["together"],
	pattern: /[0-9a-f]{64}/,
	context: {
		variables: [
			"TOGETHER_API_KEY",
			"TOGETHERAI_API_KEY",
			"TOGETHER_AI_API_KEY"
		],
		hosts: ["api.together.xyz", "api.together.ai"]
	}
}]);
// src/detect/secrets/providers/traceloop.ts
const rules$44 = () => secretRules$1("traceloop", [{
	id: "traceloop-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["tl_"],
	pattern: /tl_[0-9a-f]{32,80}/,
	context: {
		variables: ["TRACELOOP_API_KEY"],
		hosts: ["api.traceloop.com"]
	}
}]);
// src/detect/secrets/providers/trigger.ts
const rules$43 = () => secretRules$1("trigger", [{
	id: "trigger-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["tr_"],
	pattern: /tr_(?:dev|prod|stg|pat)_[A-Za-z0-9]{20,40}/
}]);
// src/detect/secrets/providers/tripo.ts
const rules$42 = () => secretRules$1("tripo", [{
	id: "tripo-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["tsk_"],
	pattern: /tsk_[A-Za-z0-9_-]{40,50}/
}]);
// src/detect/secrets/providers/turbopuffer.ts
const rules$41 = () => secretRules$1("turbopuffer", [{
	id: "turbopuffer-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["tpuf_"],
	pattern: /tpuf_[A-Za-z0-9]{32}/
}]);
// src/detect/secrets/providers/turso.ts
const rules$40 = () => secretRules$1("turso", [{
	id: "turso-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"turso",
		"libsql",
		"database_auth_token"
	],
	pattern: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{20,700}/,
	context: {
		variables: [
			"TURSO_AUTH_TOKEN",
			"TURSO_API_TOKEN",
			"LIBSQL_AUTH_TOKEN",
			"DATABASE_AUTH_TOKEN"
		],
		hosts: ["turso.io"]
	},
	check: jwt()
}]);
// src/detect/secrets/providers/twilio.ts
const rules$39 = () => secretRules$1("twilio", [
	{
		id: "twilio-api-key-sid",
		severity: "medium",
		evidence: "known",
		match: "token",
		literals: [..."0123456789abcdef"].map((digit) => `sk${digit}`),
		publicPrefix: "SK",
		pattern: /SK[0-9a-f]{32}/,
		context: {
			variables: ["TWILIO_API_KEY", "TWILIO_API_KEY_SID"],
			hosts: ["api.twilio.com"]
		},
		pairsWith: "twilio-auth-token"
	},
	{
		id: "twilio-account-sid",
		severity: "low",
		evidence: "documented",
		match: "token",
		needsContext: true,
		literals: [..."0123456789abcdef"].map((digit) => `ac${digit}`),
		publicPrefix: "AC",
		pattern: /AC[0-9a-f]{32}/,
		context: {
			variables: ["TWILIO_ACCOUNT_SID", "TWILIO_SID"],
			hosts: ["api.twilio.com"]
		},
		isPublic: true,
		pairsWith: "twilio-auth-token"
	},
	{
		id: "twilio-auth-token",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: ["twilio"],
		pattern: /[A-Za-z0-9]{32}/,
		context: {
			variables: [
				"TWILIO_AUTH_TOKEN",
				"TWILIO_TOKEN",
				"TWILIO_API_SECRET",
				"TWILIO_API_KEY_SECRET",
				"SMS_TWILIO_AUTH_TOKEN"
			],
			hosts: ["api.twilio.com"]
		},
		minEntropy: 3
	}
]);
// src/detect/secrets/checks/twitter-bearer.ts
function bearerParts(secret) {
	return /%3D[A-Za-z0-9]{40,60}$/.test(secret) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/twitter.ts
const rules$38 = () => secretRules$1("twitter", [{
	id: "twitter-bearer",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["aaaaaaaaaaaaaaaaaaaa"],
	pattern: /A{20}[A-Za-z0-9%]{80,110}/,
	check: bearerParts
}, {
	id: "twitter-secret",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"twitter",
		"x_api",
		"api.x.com"
	],
	pattern: /[A-Za-z0-9]{45,50}/,
	random: true,
	context: {
		variables: [
			"TWITTER_API_SECRET",
			"TWITTER_API_SECRET_KEY",
			"TWITTER_CONSUMER_SECRET",
			"TWITTER_ACCESS_TOKEN_SECRET",
			"TWITTER_ACCESS_SECRET",
			"X_API_SECRET"
		],
		hosts: ["api.twitter.com", "api.x.com"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/typesense.ts
const rules$37 = () => secretRules$1("typesense", [{
	id: "typesense-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["typesense"],
	pattern: /[A-Za-z0-9]{32,64}/,
	context: {
		variables: ["TYPESENSE_API_KEY", "TYPESENSE_ADMIN_API_KEY"],
		hosts: ["typesense.net"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/ucloud.ts
const rules$36 = () => secretRules$1("ucloud", [{
	id: "ucloud-private-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["ucloud", "modelverse"],
	pattern: /[A-Za-z0-9+/]{40,58}={0,2}/,
	context: {
		variables: [
			"UCLOUD_PRIVATE_KEY",
			"UCLOUD_PRIVATEKEY",
			"UCLOUD_API_KEY",
			"MODELVERSE_API_KEY"
		],
		hosts: ["api.ucloud.cn", "api.modelverse.cn"]
	}
}]);
// src/detect/secrets/providers/unstructured.ts
const rules$35 = () => secretRules$1("unstructured", [{
	id: "unstructured-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["unstructured"],
	pattern: /[A-Za-z0-9]{30,43}/,
	context: {
		variables: ["UNSTRUCTURED_API_KEY"],
		hosts: ["api.unstructuredapp.io", "api.unstructured.io"]
	},
	minEntropy: 3.6
}]);
// src/detect/secrets/providers/upstage.ts
const rules$34 = () => secretRules$1("upstage", [{
	id: "upstage-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["up_"],
	pattern: /up_[A-Za-z0-9]{29,50}/,
	context: {
		variables: [
			"UPSTAGE_API_KEY",
			"SOLAR_API_KEY",
			"UPSTAGE_KEY"
		],
		hosts: ["api.upstage.ai"]
	}
}]);
// src/detect/secrets/providers/upstash.ts
const rules$33 = () => secretRules$1("upstash", [{
	id: "upstash-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"upstash",
		"kv_rest",
		"qstash"
	],
	pattern: /[A-Za-z0-9+/_-]{40,110}={0,2}/,
	context: {
		variables: [
			"UPSTASH_REDIS_REST_TOKEN",
			"UPSTASH_VECTOR_REST_TOKEN",
			"UPSTASH_VECTOR_TOKEN",
			"UPSTASH_SEARCH_REST_TOKEN",
			"KV_REST_API_TOKEN",
			"QSTASH_CURRENT_SIGNING_KEY"
		],
		hosts: ["upstash.io"]
	},
	minEntropy: 4
}, {
	id: "qstash-token",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["qstash"],
	pattern: /eyJ[A-Za-z0-9+/]{60,200}={0,2}/,
	context: { variables: ["QSTASH_TOKEN"] }
}]);
// src/detect/secrets/providers/vapi.ts
const rules$32 = () => secretRules$1("vapi", [{
	id: "vapi-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["vapi"],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"VAPI_API_KEY",
			"VAPI_PRIVATE_KEY",
			"VAPI_TOKEN"
		],
		hosts: ["api.vapi.ai"]
	}
}]);
// src/detect/secrets/providers/vastai.ts
const rules$31 = () => secretRules$1("vastai", [{
	id: "vastai-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["vast"],
	pattern: /[0-9a-f]{64}/,
	context: {
		variables: [
			"VAST_API_KEY",
			"VASTAI_API_KEY",
			"VAST_AI_API_KEY"
		],
		hosts: ["console.vast.ai", "cloud.vast.ai"]
	}
}]);
// src/detect/secrets/providers/vault.ts
const rules$30 = () => secretRules$1("vault", [{
	id: "vault-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [
		"hvs.",
		"hvb.",
		"hvr."
	],
	pattern: /hv(?:s\.(?:[A-Za-z0-9_-]{90,120}|[A-Za-z0-9]{24})|b\.[A-Za-z0-9_-]{138,300}|r\.[A-Za-z0-9_-]{90,120})/,
	check: mixedClass(4, "lower", "upper", "digit")
}]);
// src/detect/secrets/providers/vectara.ts
const rules$29 = () => secretRules$1("vectara", [{
	id: "vectara-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["vectara"],
	pattern: /z(?:qt|wt|ut|st)_[A-Za-z0-9_-]{32,60}/,
	context: {
		variables: ["VECTARA_API_KEY"],
		hosts: ["api.vectara.io"]
	}
}]);
// src/detect/secrets/providers/venice.ts
const rules$28 = () => secretRules$1("venice", [{
	id: "venice-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["venice"],
	pattern: /VENICE[_-](?:INFERENCE|ADMIN)[_-]KEY[_-][A-Za-z0-9_-]{30,60}/,
	context: {
		variables: ["VENICE_API_KEY"],
		hosts: ["api.venice.ai"]
	}
}]);
// src/detect/secrets/providers/vercel-ai.ts
const rules$27 = () => secretRules$1("vercel-ai", [{
	id: "vercel-ai-gateway-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["vck_"],
	pattern: /vck_[A-Za-z0-9_-]{50}[A-Za-z0-9]{6}/,
	check: crc32Base62(4)
}, {
	id: "v0-api-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"v0_api_key",
		"api.v0.dev",
		"ai-gateway"
	],
	pattern: /v1:[A-Za-z0-9]{20,32}:[A-Za-z0-9]{20,32}/,
	context: {
		variables: ["V0_API_KEY"],
		hosts: ["api.v0.dev", "ai-gateway.vercel.sh"]
	}
}]);
// src/detect/secrets/providers/vercel.ts
const rules$26 = () => secretRules$1("vercel", [{
	id: "vercel-token",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: [
		"vcp_",
		"vci_",
		"vca_",
		"vcr_"
	],
	pattern: /vc[piar]_[A-Za-z0-9_-]{50}[A-Za-z0-9]{6}/,
	check: crc32Base62(4)
}]);
// src/detect/secrets/providers/vidu.ts
const rules$25 = () => secretRules$1("vidu", [{
	id: "vidu-key",
	severity: "medium",
	evidence: "unverified",
	match: "token",
	literals: ["vda_"],
	pattern: /vda_[0-9A-Za-z]{12,24}_[0-9A-Za-z]{24,48}|vda_[0-9A-Za-z_]{28,64}/
}]);
// src/detect/secrets/providers/voiceflow.ts
const rules$24 = () => secretRules$1("voiceflow", [{
	id: "voiceflow-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["vf."],
	pattern: /VF\.(?:(?:DM|WS)\.)?[0-9a-fA-F]{24}\.[A-Za-z0-9]{16}/
}]);
// src/detect/secrets/providers/volcengine-ark.ts
const rules$23 = () => secretRules$1("volcengine-ark", [{
	id: "ark-key-uuid",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"ark",
		"volc",
		"doubao",
		"model_api_key",
		"huoshan"
	],
	pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	context: {
		variables: [
			"ARK_API_KEY",
			"VOLC_ARK_API_KEY",
			"VOLCENGINE_API_KEY",
			"VOLCENGINE_ARK_API_KEY",
			"DOUBAO_API_KEY",
			"BUILTIN_CM_ARK_API_KEY",
			"ARK_EMBEDDING_API_KEY",
			"MODEL_API_KEY_0",
			"HUOSHAN_API_KEY"
		],
		hosts: [
			"ark.cn-beijing.volces.com",
			"ark.ap-southeast.bytepluses.com",
			"ark.eu-west.bytepluses.com"
		]
	}
}, {
	id: "ark-key-prefixed",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["ark-"],
	pattern: /ark-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-[0-9a-z]{4,8})?/
}]);
// src/detect/secrets/providers/volcengine.ts
const rules$22 = () => secretRules$1("volcengine", [
	{
		id: "volcengine-access-key-id",
		severity: "medium",
		evidence: "known",
		match: "token",
		literals: ["aklt"],
		pattern: /AKLT[A-Za-z0-9_-]{43,50}/,
		pairsWith: "volcengine-secret-key"
	},
	{
		id: "volcengine-secret-key",
		severity: "critical",
		evidence: "observed",
		match: "value",
		literals: [
			"volc",
			"tos_",
			"imagex",
			"viking",
			"ve_ocr"
		],
		pattern: /[A-Za-z0-9+/]{58}==/,
		context: {
			variables: [
				"VOLC_SECRET_KEY",
				"VOLCENGINE_SECRET_KEY",
				"VOLC_SECRETKEY",
				"VOLCENGINE_TOS_SECRET_KEY",
				"TOS_SECRET_KEY",
				"VE_IMAGEX_SK",
				"VIKINGDB_SECRET_KEY",
				"VIKING_DB_SK",
				"VE_OCR_SK",
				"PLUGIN_VOLCENGINE_TOS_SECRET_KEY",
				"VOLC_SK"
			],
			hosts: ["volces.com", "volcengineapi.com"]
		},
		pairsWith: "volcengine-access-key-id"
	},
	{
		id: "volcengine-sts-id",
		severity: "medium",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["aktp"],
		pattern: /AKTP[A-Za-z0-9_-]{40,60}/,
		context: {
			variables: [
				"VOLC_ACCESSKEY",
				"VOLC_ACCESS_KEY_ID",
				"VOLCENGINE_ACCESS_KEY",
				"VOLCENGINE_ACCESS_KEY_ID",
				"TOS_ACCESS_KEY"
			],
			hosts: [
				"volces.com",
				"volcengine.com",
				"volcengineapi.com"
			]
		}
	}
]);
// src/detect/secrets/providers/voyage.ts
const rules$21 = () => secretRules$1("voyage", [{
	id: "voyage-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["pa-"],
	pattern: /pa-[A-Za-z0-9_-]{43}/
}, {
	id: "voyage-atlas-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["al-"],
	pattern: /al-[A-Za-z0-9_-]{43}/
}]);
// src/detect/secrets/providers/vultr.ts
const rules$20 = () => secretRules$1("vultr", [{
	id: "vultr-key",
	severity: "critical",
	evidence: "known",
	match: "value",
	literals: ["vultr"],
	pattern: /[A-Z0-9]{36}/,
	context: {
		variables: ["VULTR_API_KEY"],
		hosts: ["api.vultr.com"]
	},
	minEntropy: 3,
	random: true
}]);
// src/detect/secrets/providers/wandb.ts
const rules$19 = () => secretRules$1("wandb", [{
	id: "wandb-key-v1",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["wandb_v1_"],
	pattern: /wandb_v1_[A-Za-z0-9_]{77}/
}, {
	id: "wandb-key",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["wandb", "weightsandbiases"],
	pattern: /(?:local-)?[0-9a-f]{40}/,
	context: {
		variables: [
			"WANDB_API_KEY",
			"WANDB_KEY",
			"WEIGHTSANDBIASES_API_KEY"
		],
		hosts: ["api.wandb.ai", "wandb.ai"]
	}
}]);
// src/detect/secrets/providers/weaviate.ts
const rules$18 = () => secretRules$1("weaviate", [{
	id: "weaviate-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"weaviate",
		"wcd_",
		"wcs_",
		"apikey_allowed_keys"
	],
	pattern: /[A-Za-z0-9+/_-]{36,96}={0,2}/,
	context: {
		variables: [
			"WEAVIATE_API_KEY",
			"WCD_API_KEY",
			"WCS_API_KEY",
			"WEAVIATE_ADMIN_KEY",
			"AUTHENTICATION_APIKEY_ALLOWED_KEYS",
			"WEAVIATE_AUTHENTICATION_APIKEY_ALLOWED_KEYS"
		],
		hosts: ["weaviate.cloud", "weaviate.network"]
	},
	minEntropy: 3.5
}]);
// src/detect/secrets/providers/wechat.ts
const rules$17 = () => secretRules$1("wechat", [
	{
		id: "wechat-app-secret",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: [
			"wechat",
			"wx_app",
			"wx_secret",
			"weixin",
			"mp_app",
			"miniprogram"
		],
		pattern: /[0-9a-f]{32}/,
		context: {
			variables: [
				"WECHAT_APP_SECRET",
				"WX_APP_SECRET",
				"WEIXIN_APP_SECRET",
				"WECHAT_SECRET",
				"WX_SECRET",
				"MP_APP_SECRET",
				"MINIPROGRAM_SECRET"
			],
			hosts: ["api.weixin.qq.com"]
		},
		pairsWith: "wechat-app-id"
	},
	{
		id: "wechat-app-id",
		severity: "low",
		evidence: "documented",
		match: "value",
		literals: ["wechat", "wx_app"],
		pattern: /wx[0-9a-f]{16}/,
		publicPrefix: "wx",
		context: { variables: [
			"WECHAT_APP_ID",
			"WX_APP_ID",
			"WX_APPID",
			"WECHAT_APPID"
		] },
		random: false
	},
	{
		id: "wechat-pay-api-key",
		severity: "critical",
		evidence: "documented",
		match: "value",
		literals: [
			"wechat_pay",
			"wxpay",
			"wx_mch",
			"wechat_mch",
			"api.mch"
		],
		pattern: /[A-Za-z0-9]{32}/,
		context: {
			variables: [
				"WECHAT_PAY_API_KEY",
				"WXPAY_API_V3_KEY",
				"WECHATPAY_API_V3_KEY",
				"WX_MCH_KEY",
				"WXPAY_KEY",
				"WECHAT_MCH_KEY"
			],
			hosts: ["api.mch.weixin.qq.com"]
		}
	}
]);
// src/detect/secrets/providers/wecom.ts
const rules$16 = () => secretRules$1("wecom", [{
	id: "wecom-webhook",
	severity: "high",
	evidence: "documented",
	match: "line",
	literals: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/"],
	pattern: /https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/(?:send|upload_media)\?key=[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
	random: true
}, {
	id: "wecom-corp-secret",
	severity: "high",
	evidence: "documented",
	match: "value",
	literals: [
		"wecom",
		"corp_secret",
		"wework",
		"qywx",
		"wechat_work",
		"encoding_aes",
		"qyapi"
	],
	pattern: /[A-Za-z0-9_-]{43}/,
	context: {
		variables: [
			"WECOM_SECRET",
			"WECOM_CORP_SECRET",
			"CORP_SECRET",
			"CORPSECRET",
			"WEWORK_SECRET",
			"QYWX_SECRET",
			"WECHAT_WORK_SECRET",
			"WX_CORP_SECRET",
			"ENCODING_AES_KEY",
			"WECOM_ENCODING_AES_KEY"
		],
		hosts: ["qyapi.weixin.qq.com"]
	}
}]);
// src/detect/secrets/providers/wolfram.ts
const rules$15 = () => secretRules$1("wolfram", [{
	id: "wolfram-appid",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: ["wolfram"],
	pattern: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
	context: {
		variables: [
			"WOLFRAM_ALPHA_APPID",
			"WOLFRAM_APP_ID",
			"WOLFRAMALPHA_APP_ID",
			"WOLFRAM_ALPHA_APP_ID",
			"WOLFRAM_APPID"
		],
		hosts: ["api.wolframalpha.com"]
	}
}]);
// src/detect/secrets/providers/writer.ts
const rules$14 = () => secretRules$1("writer", [{
	id: "writer-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["writer"],
	pattern: /[A-Za-z0-9_-]{32,80}/,
	context: {
		variables: ["WRITER_API_KEY"],
		hosts: ["api.writer.com"]
	},
	minEntropy: 3.8
}]);
// src/detect/secrets/providers/xai.ts
const rules$13 = () => secretRules$1("xai", [{
	id: "xai-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["xai-"],
	pattern: /xai-[A-Za-z0-9_-]{80}/
}, {
	id: "xai-management-key",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["xai-token-"],
	pattern: /xai-token-[A-Za-z0-9]{80}/
}]);
// src/detect/secrets/providers/xiaomi-mimo.ts
const rules$12 = () => secretRules$1("xiaomi-mimo", [{
	id: "mimo-token-plan-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["tp-"],
	pattern: /tp-[a-z0-9]{48}/,
	context: {
		variables: [
			"MIMO_API_KEY",
			"XIAOMI_MIMO_API_KEY",
			"XIAOMI_API_KEY",
			"ANTHROPIC_AUTH_TOKEN"
		],
		hosts: ["token-plan-cn.xiaomimimo.com", "token-plan-sgp.xiaomimimo.com"]
	},
	minEntropy: 3.5
}, {
	id: "mimo-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{40,60}/,
	context: {
		variables: ["MIMO_API_KEY", "XIAOMI_MIMO_API_KEY"],
		hosts: [
			"api.xiaomimimo.com",
			"token-plan-cn.xiaomimimo.com",
			"token-plan-sgp.xiaomimimo.com"
		]
	}
}]);
// src/detect/secrets/providers/xinference.ts
const rules$11 = () => secretRules$1("xinference", [{
	id: "inference-server-key",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: [
		"vllm",
		"xinference",
		"localai",
		"local_ai",
		"sglang",
		"tgi_",
		"llama_api"
	],
	pattern: /[^\s"'${}]{8,128}/,
	context: { variables: [
		"VLLM_API_KEY",
		"XINFERENCE_API_KEY",
		"LOCALAI_API_KEY",
		"LOCAL_AI_API_KEY",
		"SGLANG_API_KEY",
		"TGI_API_KEY",
		"LLAMA_API_KEY"
	] },
	minEntropy: 2.5
}, {
	id: "gpustack-key",
	severity: "high",
	evidence: "documented",
	match: "token",
	literals: ["gpustack_"],
	pattern: /gpustack_[0-9a-f]{16}_[0-9a-f]{32}/
}]);
// src/detect/secrets/providers/yandex.ts
const rules$10 = () => secretRules$1("yandex", [
	{
		id: "yandex-api-key",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["aqvn"],
		pattern: /AQVN[A-Za-z0-9_-]{35,38}/
	},
	{
		id: "yandex-iam-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["t1."],
		pattern: /t1\.[A-Za-z0-9_-]{20,300}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/
	},
	{
		id: "yandex-static-key",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: [
			"yandex",
			"yc_s",
			"aws_secret",
			"aws-secret",
			"storage.yandexcloud"
		],
		pattern: /YC[A-Za-z0-9_-]{38}/,
		context: {
			variables: [
				"YANDEX_SECRET_KEY",
				"YC_SECRET_KEY",
				"YANDEX_SECRET_ACCESS_KEY",
				"AWS_SECRET_ACCESS_KEY"
			],
			hosts: ["storage.yandexcloud.net", "llm.api.cloud.yandex.net"]
		}
	},
	{
		id: "yandex-oauth",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["y0_"],
		pattern: /y[0-3]_[A-Za-z0-9_-]{55,60}/
	}
]);
// src/detect/secrets/providers/yi.ts
const rules$9 = () => secretRules$1("yi", [{
	id: "yi-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"yi_api_key",
		"zeroone",
		"lingyi",
		"zero_one",
		"01.ai"
	],
	pattern: /[0-9a-f]{32}/,
	context: {
		variables: [
			"YI_API_KEY",
			"ZEROONE_API_KEY",
			"LINGYIWANWU_API_KEY",
			"LINGYI_API_KEY",
			"ZERO_ONE_API_KEY"
		],
		hosts: ["api.lingyiwanwu.com", "api.01.ai"]
	}
}]);
// src/detect/secrets/providers/you.ts
const rules$8 = () => secretRules$1("you", [{
	id: "you-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["ydc-sk-", "<__>"],
	pattern: /(?:ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32,40}-[0-9a-f]{8}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}<__>[A-Za-z0-9]{30,60})/
}]);
// src/detect/secrets/providers/zapier.ts
const rules$7 = () => secretRules$1("zapier", [{
	id: "zapier-mcp-url",
	severity: "high",
	evidence: "observed",
	match: "line",
	literals: ["zapier.com"],
	before: 16,
	pattern: /https:\/\/(?:actions|mcp)\.zapier\.com\/(?:api\/mcp|mcp)\/(?:s|a)\/[A-Za-z0-9+/=_-]{20,200}/
}, {
	id: "zapier-webhook",
	severity: "medium",
	evidence: "known",
	match: "line",
	literals: ["hooks.zapier.com"],
	before: 8,
	pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/[0-9]{4,12}\/[A-Za-z0-9]{6,12}/
}]);
// src/detect/secrets/checks/intercom-token.ts
function intercomToken(secret) {
	return /^tok:[\x21-\x7e]{40}$/.test(Buffer.from(secret, "base64").toString("latin1")) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/zendesk.ts
const rules$6 = () => secretRules$1("zendesk", [{
	id: "zendesk-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: ["zendesk"],
	pattern: /[A-Za-z0-9]{40}/,
	context: {
		variables: [
			"ZENDESK_API_TOKEN",
			"ZENDESK_TOKEN",
			"ZENDESK_API_KEY"
		],
		hosts: [".zendesk.com"]
	},
	minEntropy: 3.6
}, {
	id: "intercom-token",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: ["dg9ro"],
	pattern: /dG9rO[A-Za-z0-9+/]{54}=/,
	check: intercomToken
}]);
// src/detect/secrets/providers/zep.ts
const rules$5 = () => secretRules$1("zep", [{
	id: "zep-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["zep_", "getzep"],
	pattern: /z_[A-Za-z0-9_-]{20,80}\.[A-Za-z0-9_-]{60,200}/,
	context: {
		variables: ["ZEP_API_KEY"],
		hosts: ["api.getzep.com"]
	}
}]);
// src/detect/secrets/providers/zeroentropy.ts
const rules$4 = () => secretRules$1("zeroentropy", [{
	id: "zeroentropy-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	needsContext: true,
	literals: ["ze_"],
	pattern: /ze_[A-Za-z0-9]{16,48}/,
	context: {
		variables: ["ZEROENTROPY_API_KEY"],
		hosts: ["api.zeroentropy.dev"]
	}
}]);
// src/detect/secrets/providers/zerotier.ts
const rules$3 = () => secretRules$1("zerotier", [{
	id: "zerotier-token",
	severity: "high",
	evidence: "known",
	match: "value",
	literals: [
		"zerotier",
		"zt_token",
		"frp_token",
		"frp_auth"
	],
	pattern: /[A-Za-z0-9]{24,64}/,
	context: {
		variables: [
			"ZEROTIER_API_TOKEN",
			"ZEROTIER_TOKEN",
			"ZT_TOKEN",
			"FRP_TOKEN",
			"FRP_AUTH_TOKEN"
		],
		hosts: ["api.zerotier.com"]
	},
	minEntropy: 3,
	random: false
}]);
// src/detect/secrets/providers/zhinao360.ts
const rules$2 = () => secretRules$1("zhinao360", [{
	id: "zhinao-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: [
		"zhinao",
		"qihoo",
		"360"
	],
	pattern: /fk[0-9]{6,12}\.[A-Za-z0-9_-]{20,80}/,
	context: {
		variables: [
			"ZHINAO_API_KEY",
			"QIHOO_API_KEY",
			"AI360_API_KEY",
			"360_API_KEY"
		],
		hosts: ["api.360.cn", "ai.360.cn"]
	}
}]);
// src/detect/secrets/checks/zhipu-id-secret.ts
function zhipuIdSecret(secret) {
	const tail = secret.slice(33);
	return /[a-z]/.test(tail) && /[A-Z]/.test(tail) ? "valid" : "invalid";
}
// src/detect/secrets/providers/zhipu.ts
const rules$1 = () => secretRules$1("zhipu", [{
	id: "zhipu-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [],
	hexRun: true,
	pattern: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
	check: zhipuIdSecret,
	context: {
		variables: [
			"ZHIPU_API_KEY",
			"ZHIPUAI_API_KEY",
			"BIGMODEL_API_KEY",
			"GLM_API_KEY",
			"ZAI_API_KEY",
			"CHATGLM_API_KEY",
			"Z_AI_API_KEY"
		],
		hosts: ["bigmodel.cn", "api.z.ai"]
	}
}]);
// src/detect/secrets/providers/zilliz.ts
const rules = () => secretRules$1("zilliz", [{
	id: "zilliz-key",
	severity: "high",
	evidence: "observed",
	match: "value",
	literals: ["zilliz", "milvus"],
	pattern: /[0-9a-f]{72}(?:[0-9a-f]{0,40})/,
	context: {
		variables: [
			"ZILLIZ_API_KEY",
			"ZILLIZ_API_TOKEN",
			"ZILLIZ_TOKEN",
			"ZILLIZ_CLOUD_API_KEY",
			"MILVUS_TOKEN"
		],
		hosts: ["zillizcloud.com"]
	}
}, {
	id: "milvus-user-pass",
	severity: "medium",
	evidence: "documented",
	match: "value",
	literals: ["milvus_token"],
	pattern: /[A-Za-z0-9_-]{1,32}:[^\s"'{}]{6,64}/,
	context: { variables: ["MILVUS_TOKEN"] }
}]);
// src/detect/secrets/providers.gen.ts
const providers = [
	rules$358,
	rules$357,
	rules$356,
	rules$355,
	rules$354,
	rules$353,
	rules$352,
	rules$351,
	rules$350,
	rules$349,
	rules$348,
	rules$347,
	rules$346,
	rules$345,
	rules$344,
	rules$343,
	rules$342,
	rules$341,
	rules$340,
	rules$339,
	rules$338,
	rules$337,
	rules$336,
	rules$335,
	rules$334,
	rules$332,
	rules$333,
	rules$330,
	rules$331,
	rules$329,
	rules$328,
	rules$327,
	rules$326,
	rules$325,
	rules$324,
	rules$323,
	rules$322,
	rules$321,
	rules$320,
	rules$319,
	rules$318,
	rules$317,
	rules$316,
	rules$315,
	rules$314,
	rules$313,
	rules$312,
	rules$311,
	rules$310,
	rules$309,
	rules$308,
	rules$307,
	rules$306,
	rules$305,
	rules$304,
	rules$302,
	rules$303,
	rules$301,
	rules$300,
	rules$299,
	rules$298,
	rules$297,
	rules$296,
	rules$295,
	rules$294,
	rules$293,
	rules$292,
	rules$290,
	rules$291,
	rules$289,
	rules$288,
	rules$287,
	rules$286,
	rules$285,
	rules$284,
	rules$283,
	rules$282,
	rules$281,
	rules$280,
	rules$279,
	rules$278,
	rules$277,
	rules$276,
	rules$275,
	rules$274,
	rules$273,
	rules$272,
	rules$271,
	rules$270,
	rules$269,
	rules$268,
	rules$267,
	rules$266,
	rules$265,
	rules$264,
	rules$263,
	rules$262,
	rules$261,
	rules$260,
	rules$259,
	rules$258,
	rules$257,
	rules$256,
	rules$255,
	rules$254,
	rules$253,
	rules$252,
	rules$251,
	rules$250,
	rules$249,
	rules$248,
	rules$247,
	rules$246,
	rules$245,
	rules$244,
	rules$242,
	rules$243,
	rules$240,
	rules$241,
	rules$239,
	rules$238,
	rules$237,
	rules$236,
	rules$235,
	rules$234,
	rules$233,
	rules$232,
	rules$231,
	rules$230,
	rules$229,
	rules$228,
	rules$227,
	rules$226,
	rules$225,
	rules$224,
	rules$223,
	rules$222,
	rules$221,
	rules$220,
	rules$219,
	rules$218,
	rules$217,
	rules$216,
	rules$215,
	rules$214,
	rules$213,
	rules$212,
	rules$211,
	rules$210,
	rules$209,
	rules$208,
	rules$207,
	rules$206,
	rules$205,
	rules$204,
	rules$203,
	rules$202,
	rules$201,
	rules$200,
	rules$199,
	rules$198,
	rules$197,
	rules$196,
	rules$195,
	rules$194,
	rules$193,
	rules$192,
	rules$191,
	rules$190,
	rules$189,
	rules$188,
	rules$187,
	rules$186,
	rules$185,
	rules$184,
	rules$183,
	rules$182,
	rules$181,
	rules$180,
	rules$179,
	rules$178,
	rules$177,
	rules$176,
	rules$175,
	rules$174,
	rules$173,
	rules$172,
	rules$171,
	rules$170,
	rules$169,
	rules$168,
	rules$167,
	rules$166,
	rules$165,
	rules$164,
	rules$163,
	rules$162,
	rules$161,
	rules$160,
	rules$159,
	rules$158,
	rules$157,
	rules$156,
	rules$155,
	rules$154,
	rules$153,
	rules$152,
	rules$151,
	rules$150,
	rules$149,
	rules$148,
	rules$147,
	rules$146,
	rules$145,
	rules$144,
	rules$143,
	rules$142,
	rules$141,
	rules$140,
	rules$139,
	rules$138,
	rules$137,
	rules$136,
	rules$135,
	rules$134,
	rules$133,
	rules$132,
	rules$131,
	rules$130,
	rules$129,
	rules$128,
	rules$127,
	rules$126,
	rules$125,
	rules$124,
	rules$123,
	rules$122,
	rules$121,
	rules$120,
	rules$119,
	rules$118,
	rules$117,
	rules$116,
	rules$115,
	rules$114,
	rules$113,
	rules$112,
	rules$111,
	rules$110,
	rules$109,
	rules$108,
	rules$107,
	rules$106,
	rules$105,
	rules$104,
	rules$103,
	rules$102,
	rules$101,
	rules$100,
	rules$99,
	rules$98,
	rules$97,
	rules$96,
	rules$95,
	rules$94,
	rules$93,
	rules$92,
	rules$91,
	rules$90,
	rules$89,
	rules$88,
	rules$87,
	rules$86,
	rules$85,
	rules$84,
	rules$83,
	rules$82,
	rules$81,
	rules$80,
	rules$79,
	rules$78,
	rules$77,
	rules$76,
	rules$75,
	rules$74,
	rules$73,
	rules$72,
	rules$71,
	rules$70,
	rules$69,
	rules$68,
	rules$67,
	rules$66,
	rules$65,
	rules$64,
	rules$63,
	rules$62,
	rules$61,
	rules$60,
	rules$59,
	rules$58,
	rules$57,
	rules$56,
	rules$55,
	rules$54,
	rules$53,
	rules$52,
	rules$51,
	rules$50,
	rules$49,
	rules$48,
	rules$47,
	rules$46,
	rules$45,
	rules$44,
	rules$43,
	rules$42,
	rules$41,
	rules$40,
	rules$39,
	rules$38,
	rules$37,
	rules$36,
	rules$35,
	rules$34,
	rules$33,
	rules$32,
	rules$31,
	rules$30,
	rules$29,
	rules$28,
	rules$26,
	rules$27,
	rules$25,
	rules$24,
	rules$22,
	rules$23,
	rules$21,
	rules$20,
	rules$19,
	rules$18,
	rules$17,
	rules$16,
	rules$15,
	rules$14,
	rules$13,
	rules$12,
	rules$11,
	rules$10,
	rules$9,
	rules$8,
	rules$7,
	rules$6,
	rules$5,
	rules$4,
	rules$3,
	rules$2,
	rules$1,
	rules
];
// src/detect/secrets/rule-table.ts
function readRuleTable(base64, tree, rulesOf) {
	const table = readWords$1(base64);
	const [patternCount = 0, literalCount = 0, longest = 0, hexCount = 0] = table;
	const [places, data] = [HEAD + hexCount, HEAD + hexCount + patternCount + literalCount + 1];
	const part = (index) => table.subarray(data + (table[places + index] ?? 0), data + (table[places + index + 1] ?? 0));
	const pattern = lazily((index) => {
		const of = part(index);
		const rules = [];
		for (let i = 0; i < of.length; i += 2) {
			const rule = rulesOf(of[i] ?? 0)[of[i + 1] ?? 0];
			if (rule === void 0) throw new Error("the table of the rules is that of other rules: npm run gen");
			rules.push(rule);
		}
		return patternOf(index, rules);
	});
	const patterns = (some) => Array.from(some, pattern);
	const literal = lazily((index) => {
		const of = part(patternCount + index);
		const [length = 0, starts = 0, words = 0] = of;
		const [atWords, atImplied] = [3 + starts, 3 + starts + words];
		return {
			length,
			starts: patterns(of.subarray(3, atWords)),
			words: patterns(of.subarray(atWords, atImplied)),
			implies: patterns(of.subarray(atImplied))
		};
	});
	const treeOnce = lazily(tree);
	const automaton = lazily(() => automatonOn(treeOnce(0)));
	const all = lazily(() => Array.from({ length: patternCount }, (_, i) => pattern(i)));
	const hexRuns = lazily(() => patterns(table.subarray(HEAD, places)));
	return {
		patternCount,
		longest,
		patterns: () => all(0),
		literal,
		hexRuns: () => hexRuns(0),
		tree: () => treeOnce(0),
		automaton: () => automaton(0)
	};
}
const HEAD = 4;
function lazily(make) {
	const known = [];
	return (index) => {
		const found = known[index] ?? make(index);
		known[index] = found;
		return found;
	};
}
// src/detect/secrets/provider-rules.ts
const made = [];
function rulesOfProvider(provider) {
	const rules = made[provider] ?? providers[provider]?.() ?? [];
	made[provider] = rules;
	return rules;
}
let all;
function providerRules() {
	all ??= providers.flatMap((_, provider) => rulesOfProvider(provider));
	return all;
}
let compiled;
function compiledProviderRules() {
	compiled ??= readRuleTable(PATTERNS, () => readLiteralTable(LITERALS), rulesOfProvider);
	return compiled;
}
// src/detect/secrets/detect-secrets.ts
function secretRules() {
	return [...providerRules(), publishedDefaultRule];
}
function secretRule(id) {
	byId ??= new Map(secretRules().map((rule) => [rule.id, rule]));
	return byId.get(id);
}
let byId;
function detectSecrets(view, document, onFiltered = ignore) {
	return detectWith(literalPrefilter, view, document, onFiltered);
}
function detectSecretsAt(view, places, onFiltered = ignore) {
	const [first] = places;
	if (first === void 0) return [];
	if (places.length === 1 || !isContent(first.origin)) return places.map((place) => detectSecrets(view, place, onFiltered));
	const classes = new Map();
	const judged = [];
	const classOf = places.map((place) => {
		const name = placeClassOf(place);
		const index = classes.get(name) ?? judged.push(place) - 1;
		classes.set(name, index);
		return index;
	});
	const found = detectAll(literalPrefilter, view, judged, onFiltered);
	return places.map(({ path }, i) => (found[classOf[i] ?? 0] ?? []).map((detection) => ({
		...detection,
		place: {
			...detection.place,
			path
		}
	})));
}
function placeClassOf(place) {
	return classOfPlace(compiledProviderRules(), place);
}
function detectWith(prefilter, view, place, onFiltered) {
	return detectAll(prefilter, view, [place], onFiltered)[0] ?? [];
}
const DEPTH = 3;
function detectAll(prefilter, { bytes }, places, onFiltered) {
	const rules = compiledProviderRules();
	const spans = joined$1(places[0]?.regions ?? [{
		start: 0,
		end: bytes.length
	}]);
	const judges = places.map(({ path }) => judgeOf(rules, bytes, path, onFiltered));
	const [only] = judges;
	prefilter(rules, bytes, spans, only === void 0 || judges.length > 1 ? toAll(judges) : only);
	return judges.map((judge, i) => {
		const { path, origin } = places[i] ?? {
			path: "",
			origin: "file"
		};
		return mergeFound(judgedIn({
			prefilter,
			isFile: isContent(origin) && origin !== "symlink",
			onFiltered
		}, {
			bytes,
			spans,
			path,
			isNew: () => true
		}, judge, 0));
	});
}
function joined$1(regions) {
	const spans = [];
	for (const region of regions) {
		const last = spans.at(-1);
		if (last?.end === region.start) spans[spans.length - 1] = {
			start: last.start,
			end: region.end
		};
		else spans.push(region);
	}
	return spans;
}
function toAll(judges) {
	return {
		onStart(pattern, start) {
			for (const judge of judges) judge.onStart(pattern, start);
		},
		onWord(pattern, start, end, implies) {
			for (const judge of judges) judge.onWord(pattern, start, end, implies);
		}
	};
}
function judgedIn(looking, text, judge, depth) {
	const { isFile, onFiltered } = looking;
	const { bytes, spans, path } = text;
	if (isFileOfLogins(path)) for (const span of spans) judge.onLogins(span);
	const published = isFile && configuresSomething(path) ? publishedDefaultsIn(bytes, spans, path) : [];
	const plain = [...judge.found, ...published.map((detection) => ({
		detection,
		certainty: 0
	}))];
	if (depth === DEPTH) return plain;
	const decoded = detectDecoded(text, (inner) => foundIn(looking, inner, depth + 1));
	const told = decoded.found.filter((found) => !isShownEncoded(found, path, onFiltered));
	return [...plain.filter((found) => !isOnlyEncoded(found, decoded, onFiltered)), ...told];
}
function foundIn(looking, text, depth) {
	const rules = compiledProviderRules();
	const judge = judgeOf(rules, text.bytes, text.path, looking.onFiltered);
	looking.prefilter(rules, text.bytes, text.spans, judge);
	return judgedIn(looking, text, judge, depth);
}
function isOnlyEncoded({ detection }, { onlyEncoded }, onFiltered) {
	const { secret, rank } = detection;
	if (secret === void 0 || rank !== RANK.assignment || onlyEncoded.length === 0) return false;
	const isEncoded = onlyEncoded.some(({ start, end }) => secret.start < end && secret.end > start);
	if (isEncoded) onFiltered("encoded");
	return isEncoded;
}
function isShownEncoded({ detection }, path, onFiltered) {
	const isShown = detection.rank === RANK.assignment && fileKindOf(path) === "text";
	if (isShown) onFiltered("example");
	return isShown;
}
function ignore() {}
// src/parse/narrow-encoding.ts
const LEGACY = [
	"gb18030",
	"big5",
	"shift_jis"
];
function narrowEncoding(bytes) {
	if (isUtf8$1(bytes)) return "utf-8";
	if (bytes.includes(0)) return "latin1";
	const sample = bytes.subarray(0, 1 << 20);
	const possible = LEGACY.filter((encoding) => decodes(sample, encoding));
	const [first] = possible;
	if (first !== void 0) return possible.length === 1 ? first : mostLikely(sample, possible);
	return mostlyUtf8(sample) ? "utf-8" : "latin1";
}
function mostLikely(bytes, possible) {
	let best = "gb18030";
	let most = -1;
	for (const encoding of possible) {
		const share = commonShare(bytes, encoding);
		if (share > most) [best, most] = [encoding, share];
	}
	return best;
}
function commonShare(bytes, encoding) {
	let [common, all] = [0, 0];
	for (let i = 0; i < bytes.length; i++) {
		const first = bytes[i] ?? 0;
		if (first < 128) continue;
		all++;
		const isSingle = encoding === "shift_jis" && first >= 161 && first <= 223;
		if (isSingle || isCommon(first, bytes[i + 1] ?? 0, encoding)) common++;
		if (!isSingle) i++;
	}
	return all === 0 ? 0 : common / all;
}
function isCommon(first, second, encoding) {
	switch (encoding) {
		case "gb18030": return second >= 161 && (first >= 176 && first <= 215 || first >= 161 && first <= 165);
		case "big5": return first >= 164 && first <= 198 || first === 161;
		case "shift_jis": return first >= 129 && first <= 131 || first >= 136 && first <= 151;
	}
}
function decodes(bytes, encoding) {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) return false;
		throw error;
	}
}
function mostlyUtf8(bytes) {
	let high = 0;
	for (const byte of bytes) if (byte >= 128) high++;
	const text = new TextDecoder().decode(bytes);
	let lost = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 65533) lost++;
	return lost * 4 < high;
}
// src/parse/wide-text.ts
function asciiCompatible(bytes) {
	if (!bytes.includes(0)) return bytes;
	const wide = wideEncoding(bytes);
	return wide === void 0 ? narrowRuns(bytes) : decodePieces(bytes, wide);
}
function asciiCompatiblePart(bytes) {
	return bytes.includes(0) ? narrowRuns(bytes) : bytes;
}
function isWide(head) {
	return wideEncoding(head) !== void 0;
}
function wideEncoding(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
	if (a === 254 && b === 255) return "utf-16be";
	if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32be";
	return withoutMark(bytes);
}
const SAMPLE_BYTES = 65536;
function withoutMark(bytes) {
	const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & -4);
	if (sample.length < 8) return void 0;
	const nul = [
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nul[i & 3] = (nul[i & 3] ?? 0) + 1;
	const quarter = sample.length / 4;
	const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = nul.map((count) => count / quarter);
	if (p3 > .99 && p2 > .9 && p0 < .05) return ifText(sample, "utf-32le");
	if (p0 > .99 && p1 > .9 && p3 < .05) return ifText(sample, "utf-32be");
	const [even, odd] = [(p0 + p2) / 2, (p1 + p3) / 2];
	if (odd > .01 && even < .005) return ifText(sample, "utf-16le");
	if (even > .01 && odd < .005) return ifText(sample, "utf-16be");
}
const HEAD_BYTES = 64;
function ifText(sample, encoding) {
	if (narrowEnd(sample, 0, SURE_NARROW_RUN).found) return void 0;
	return isText(decodeWide(sample.subarray(0, HEAD_BYTES), encoding)) && isText(decodeWide(sample, encoding)) ? encoding : void 0;
}
function isText(text) {
	let [strange, all] = [0, 0];
	for (const character of text) {
		all++;
		if (character > "" ? STRANGE.test(character) : CONTROL.test(character)) strange++;
	}
	return strange * 50 <= all;
}
const CONTROL = /[^\t\n\f\r\x20-\x7e]/;
const STRANGE = /[\p{Cn}\p{Co}\p{Cs}\p{Cc}\ufffd\u3400-\u4dbf]/u;
const NARROW_RUN = 24;
const SURE_NARROW_RUN = 48;
function decodePieces(bytes, encoding) {
	const parts = [];
	for (let at = 0; at < bytes.length;) {
		const { start, end } = narrowEnd(bytes, at, NARROW_RUN);
		if (start > at) parts.push(Buffer.from(decodeWide(bytes.subarray(at, start), encoding), "utf8"));
		if (end > start) parts.push(bytes.subarray(start, end));
		at = end;
	}
	return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
}
function narrowEnd(bytes, at, least) {
	let start = at;
	for (let i = at; i < bytes.length; i++) {
		if (PLAIN[bytes[i] ?? 0] === 1) continue;
		if (i - start >= least) return {
			start,
			end: i,
			found: true
		};
		start = i + 1;
	}
	if (bytes.length - start >= least) return {
		start,
		end: bytes.length,
		found: true
	};
	return {
		start: bytes.length,
		end: bytes.length,
		found: false
	};
}
const WIDE_RUN = 6;
function narrowRuns(bytes) {
	let made;
	let length = 0;
	let copied = 0;
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] !== 0 || PLAIN[bytes[i + 1] ?? 0] !== 1) continue;
		const start = i > copied && PLAIN[bytes[i - 1] ?? 0] === 1 ? i - 1 : i;
		const first = start === i ? i + 1 : start;
		let next = first;
		while (PLAIN[bytes[next] ?? 0] === 1 && bytes[next + 1] === 0) next += 2;
		const isCut = start === i && PLAIN[bytes[next] ?? 0] === 1;
		const count = (next - first) / 2 + (isCut ? 1 : 0);
		if (count < WIDE_RUN) continue;
		made ??= new Uint8Array(bytes.length);
		made.set(bytes.subarray(copied, start), length);
		length += start - copied;
		for (let k = 0; k < count; k++) made[length++] = bytes[first + 2 * k] ?? 0;
		copied = first + 2 * count - (isCut ? 1 : 0);
		i = copied - 1;
	}
	if (made === void 0) return bytes;
	made.set(bytes.subarray(copied), length);
	return made.subarray(0, length + bytes.length - copied);
}
const PLAIN = new Uint8Array(256);
for (let code = 32; code < 127; code++) PLAIN[code] = 1;
for (const code of [
	9,
	10,
	13
]) PLAIN[code] = 1;
function decodeWide(bytes, encoding) {
	switch (encoding) {
		case "utf-16le":
		case "utf-16be": return new TextDecoder(encoding).decode(bytes);
		case "utf-32le":
		case "utf-32be": return decodeUtf32(bytes, encoding === "utf-32le");
	}
}
function decodeUtf32(bytes, littleEndian) {
	const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = [];
	for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
		const point = data.getUint32(offset, littleEndian);
		if (offset === 0 && point === 65279) continue;
		parts.push(point <= 1114111 ? String.fromCodePoint(point) : "\ufffd");
	}
	return parts.join("");
}
// src/parse/text-view.ts
const LF$2 = 10;
const CR$1 = 13;
function textView(documentBytes) {
	return viewOf(asciiCompatible(documentBytes));
}
function partView(partBytes) {
	return viewOf(asciiCompatiblePart(partBytes));
}
function viewOf(bytes) {
	const bomBytes = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	let encoding;
	let starts;
	let text;
	let ascii;
	const encodingOf = () => {
		encoding ??= narrowEncoding(bytes);
		return encoding;
	};
	const decode = (start, end) => decodeNarrow(bytes, start, end, encodingOf());
	let known = {
		line: -1,
		offset: 0,
		column: 1
	};
	const units = (start, end) => {
		if (encodingOf() === "latin1") return end - start;
		return end - start > 4096 && encodingOf() === "utf-8" ? utf16Units(bytes, start, end) : decode(start, end).length;
	};
	const lineStarts = () => {
		starts ??= indexLines(bytes);
		return starts;
	};
	const positionOf = (offset) => {
		const at = Math.max(bomBytes, Math.min(offset, bytes.length));
		const table = lineStarts();
		const line = lastAtMost(table, at);
		const from = known.line === line && known.offset <= at ? known : {
			line,
			offset: line === 0 ? bomBytes : table[line] ?? 0,
			column: 1
		};
		const column = from.column + units(from.offset, at);
		known = {
			line,
			offset: at,
			column
		};
		return {
			line: line + 1,
			column
		};
	};
	return {
		bytes,
		binary: bytes.includes(0),
		string() {
			text ??= decode(bomBytes, bytes.length);
			return text;
		},
		spanOf(start, end) {
			const whole = this.string();
			ascii ??= whole.length === bytes.length - bomBytes;
			if (ascii) return {
				start: start + bomBytes,
				end: end + bomBytes
			};
			return {
				start: byteOffset(whole, start, encodingOf()) + bomBytes,
				end: byteOffset(whole, end, encodingOf()) + bomBytes
			};
		},
		rangeOf(span) {
			const start = positionOf(span.start);
			const end = positionOf(Math.max(span.start, span.end));
			return {
				startLine: start.line,
				startColumn: start.column,
				endLine: end.line,
				endColumn: end.column
			};
		},
		lineSpan(line) {
			const table = lineStarts();
			const start = table[line - 1];
			if (start === void 0) return {
				start: bytes.length,
				end: bytes.length
			};
			let end = table[line] ?? bytes.length;
			if (line < table.length && bytes[end - 1] === LF$2) end--;
			if (end > start && line < table.length && bytes[end - 1] === CR$1) end--;
			return {
				start: line === 1 ? Math.min(bomBytes, end) : start,
				end
			};
		},
		textOf(span) {
			return decode(span.start, span.end);
		}
	};
}
function decodeNarrow(bytes, start, end, encoding) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (encoding === "latin1" || encoding === "utf-8") return buffer.toString(encoding, start, end);
	return new TextDecoder(encoding).decode(bytes.subarray(start, end));
}
function utf16Units(bytes, start, end) {
	if (isAscii(bytes.subarray(start, end))) return end - start;
	let units = 0;
	for (let i = start; i < end; i++) {
		const byte = bytes[i] ?? 0;
		if ((byte & 192) !== 128) units += byte >= 240 ? 2 : 1;
	}
	return units;
}
function byteOffset(text, index, encoding) {
	if (encoding === "latin1") return index;
	if (encoding === "utf-8") return Buffer.byteLength(text.slice(0, index), "utf8");
	let offset = 0;
	for (let i = 0; i < index; i++) offset += text.charCodeAt(i) < 128 ? 1 : 2;
	return offset;
}
function indexLines(bytes) {
	let table = new Uint32Array(1024);
	let count = 1;
	const add = (start) => {
		if (count === table.length) {
			const larger = new Uint32Array(table.length * 2);
			larger.set(table);
			table = larger;
		}
		table[count++] = start;
	};
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		if (byte === LF$2) add(i + 1);
		else if (byte === CR$1 && bytes[i + 1] !== LF$2) add(i + 1);
	}
	return table.subarray(0, count);
}
function lastAtMost(table, value) {
	let low = 0;
	let high = table.length - 1;
	while (low < high) {
		const middle = low + high + 1 >>> 1;
		if ((table[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/model/filter-reason.ts
const FILTER_REASONS = [
	"placeholder",
	"example",
	"reference",
	"expression",
	"name",
	"path",
	"address",
	"notation",
	"prose",
	"words",
	"cheap",
	"short",
	"few-distinct",
	"low-entropy",
	"structure",
	"base64-blob",
	"encoded",
	"no-context"
];
function sumOfFiltered(all) {
	const counted = FILTER_REASONS.map((reason) => [reason, all.reduce((sum, counts) => sum + (counts?.[reason] ?? 0), 0)]);
	return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
// src/report/counts.ts
function counted(language, id, count) {
	return say(language, `${id}-${count === 1 ? "one" : "many"}`, { count: grouped$2(count) });
}
function severityCounts(language, findings) {
	return listed(language, SEVERITIES.map((severity) => ({
		severity,
		count: findings.filter((one) => one.severity === severity).length
	})).filter(({ count }) => count > 0).map(({ severity, count }) => say(language, `report.count.${severity}`, { count: grouped$2(count) })));
}
function listed(language, items) {
	return items.join(say(language, "report.comma"));
}
function lookedAt(language, { coverage }, elapsedMs) {
	return listed(language, [
		...walked(language, coverage),
		counted(language, "report.count.file", coverage.documents),
		bytes(coverage.bytes),
		...unwalked(language, coverage),
		...elapsedMs === void 0 ? [] : [say(language, "report.seconds", { seconds: seconds$1(elapsedMs) })]
	]);
}
function walked(language, { refs, commits, shard }) {
	return [
		...shard === void 0 ? [] : [say(language, "report.shard", {
			index: shard.index,
			total: shard.total
		})],
		...refs === void 0 ? [] : [counted(language, "report.count.ref", refs)],
		...commits === void 0 ? [] : [counted(language, "report.count.commit", commits)]
	];
}
function unwalked(language, { refs, commits, known, shallow }) {
	return [
		...known === void 0 ? [] : [counted(language, "report.count.known", known)],
		...shallow === true ? [say(language, "report.shallow")] : [],
		...refs === 0 && commits === 0 ? [say(language, "report.no-commits")] : []
	];
}
function inCommit(language, { commit = "", date }) {
	const values = { commit: commit.slice(0, 7) };
	if (date === void 0) return say(language, "report.in-commit", values);
	return say(language, "report.in-commit-of", {
		...values,
		date: date.slice(0, 10)
	});
}
function covered(language, { coverage }) {
	const { documents, blobs } = coverage;
	return listed(language, [
		...walked(language, coverage),
		counted(language, "report.count.file", documents),
		...blobs === void 0 ? [] : [counted(language, "report.count.blob", blobs)],
		bytes(coverage.bytes),
		...unwalked(language, coverage)
	]);
}
function leftOut(language, { coverage: { skipped } }, most, written) {
	const told = skipped.slice(0, most).map(({ path, reason }) => written(path, reason));
	const more = skipped.length > most ? [say(language, "report.more-places", { count: skipped.length - most })] : [];
	return skipped.length === 0 ? say(language, "report.summary.skipped-none") : say(language, "report.summary.skipped", { list: listed(language, [...told, ...more]) });
}
function filteredCounts(language, { coverage: { filtered = {} } }) {
	const counts = FILTER_REASONS.flatMap((reason) => {
		const count = filtered[reason] ?? 0;
		const what = sayCode(language, "filtered", reason, {});
		return count === 0 ? [] : [say(language, "report.filtered-count", {
			what,
			count: grouped$2(count)
		})];
	});
	return counts.length === 0 ? "" : say(language, "report.filtered", { list: listed(language, counts) });
}
function seconds$1(elapsedMs) {
	return elapsedMs < 1e3 ? (elapsedMs / 1e3).toFixed(2) : (elapsedMs / 1e3).toFixed(1);
}
function bytes(count) {
	const units = [
		"B",
		"KB",
		"MB",
		"GB",
		"TB"
	];
	let value = count;
	let unit = 0;
	while (value >= 1e3 && unit < units.length - 1) {
		value /= 1024;
		unit++;
	}
	return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function grouped$2(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
// src/parse/archive/member-path.ts
const MAX_NAME = 1024;
const SEPARATOR = "!/";
function memberPath(container, name) {
	const text = Buffer.from(name, "latin1").toString("utf8");
	const whole = (text.includes("\ufffd") ? name : text).replaceAll("\\", "/").replaceAll("\0", "\ufffd").split("/").filter((part) => part !== "" && part !== ".").map((part) => part === ".." ? "(..)" : part).join("/");
	return `${container}${SEPARATOR}${whole.length > MAX_NAME ? `\u2026${whole.slice(-1024)}` : whole}`;
}
function unpackedName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const inner = /^(.+)\.(?:gz|zst)$/i.exec(name)?.[1] ?? /^(.+)\.t(?:gz|zst)$/i.exec(name)?.[1]?.concat(".tar");
	return Buffer.from(inner ?? name, "utf8").toString("latin1");
}
function containersOf(path) {
	const found = [];
	for (let at = path.indexOf(SEPARATOR); at >= 0; at = path.indexOf(SEPARATOR, at + 1)) found.push(path.slice(0, at));
	return found;
}
// src/report/order.ts
function standingOf({ blocking, accepted, status, gate }) {
	if (blocking) return "blocks";
	if (accepted !== void 0) return "accepted";
	if (status === "existing") return "existing";
	return gate === "warn" || gate === "block" ? "warns" : "minor";
}
function worstFirst(findings) {
	return [...findings].sort((a, b) => Number(b.blocking) - Number(a.blocking) || Number(standingOf(a) === "minor") - Number(standingOf(b) === "minor") || compareSeverity(a.severity, b.severity) || Number(isEverybodys(a)) - Number(isEverybodys(b)) || Number(isAboutFile(b)) - Number(isAboutFile(a)));
}
function isEverybodys({ ruleId }) {
	return ruleId === "published-default";
}
function byFile(findings) {
	const files = new Map();
	for (const finding of worstFirst(findings)) {
		const file = files.get(finding.path);
		if (file === void 0) files.set(finding.path, [finding]);
		else file.push(finding);
	}
	for (const file of files.values()) file.sort((a, b) => Number(isAboutFile(b)) - Number(isAboutFile(a)));
	return files;
}
function isAboutFile({ startLine, startColumn, endLine, endColumn }) {
	return startLine === endLine && startColumn === endColumn;
}
function placeOf(finding) {
	return isAboutFile(finding) ? finding.path : `${finding.path}:${finding.startLine}:${finding.startColumn}`;
}
// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};
// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: 1e400,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? 1e400;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};
// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: 1e400,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
// src/report/width.ts
function cells(text) {
	return fastStringWidth(text);
}
function padEnd(text, size) {
	return text + " ".repeat(Math.max(0, size - cells(text)));
}
function cutEnd(text, size, mark) {
	if (cells(text) <= size) return text;
	let kept = "";
	let used = cells(mark);
	for (const character of text) {
		used += cells(character);
		if (used > size) break;
		kept += character;
	}
	return kept + mark;
}
function cutStart(text, size, mark) {
	if (cells(text) <= size) return text;
	let kept = "";
	let used = cells(mark);
	for (const character of [...text].reverse()) {
		used += cells(character);
		if (used > size) break;
		kept = character + kept;
	}
	return mark + kept;
}
const WIDE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef]";
const PIECE$1 = new RegExp(`${WIDE}| +|(?:(?!${WIDE})[^ ])+`, "gu");
const NO_BREAK_BEFORE = /^[\uff0c\u3002\uff1b\uff1a\u3001\uff09\u300d\u300b\uff01\uff1f\u2026]/u;
const NO_BREAK_AFTER = /[\uff08\u300c\u300a]$/u;
function wrap(text, size) {
	const lines = [];
	let line = "";
	for (const unit of unitsOf(text)) if (unit.startsWith(" ")) line += line === "" ? "" : unit;
	else if (line === "" || cells(line) + cells(unit) <= size) line += unit;
	else {
		lines.push(line.trimEnd());
		line = unit;
	}
	if (line.trimEnd() !== "") lines.push(line.trimEnd());
	return lines;
}
function hanging(lead, text, size, indent = cells(lead)) {
	const [first = "", ...rest] = wrap(text, Math.max(20, size - Math.max(indent, cells(lead))));
	return [lead + first, ...rest.map((line) => " ".repeat(indent) + line)];
}
function unitsOf(text) {
	const units = [];
	for (const [piece] of text.matchAll(PIECE$1)) {
		const last = units.at(-1);
		if (last !== void 0 && (NO_BREAK_BEFORE.test(piece) || NO_BREAK_AFTER.test(last))) units[units.length - 1] = last + piece;
		else units.push(piece);
	}
	return units;
}
// src/source/git/failure.ts
const FLOOR = [2, 30];
async function succeeded(room, output) {
	if (output.status === 0 && output.cut === void 0) return output;
	throw await gitFailure(room, output);
}
async function gitFailure(room, ending) {
	const { command, status, stderr, notStarted, cut } = ending;
	if (notStarted !== void 0) {
		if (notStarted === "ENOTDIR" || !existsSync(room.cwd)) return new StackgateError("no-such-folder", { path: room.cwd });
		return new StackgateError("git-missing", { detail: notStarted });
	}
	if (cut === "time") return new StackgateError("git-timed-out", { command });
	if (cut === "size") return new StackgateError("git-too-much", { command });
	const version = await oldVersion(room);
	if (version !== void 0) return new StackgateError("git-too-old", {
		found: version,
		needed: FLOOR.join(".")
	});
	if (/\bnot a git repository\b/.test(stderr)) return new StackgateError("not-a-repository", { path: room.cwd });
	if (/\bdubious ownership\b|\bunsafe repository\b/.test(stderr)) return new StackgateError("unsafe-repository", { path: room.cwd });
	if (/\bsafe\.bareRepository\b/.test(stderr)) return new StackgateError("inner-repository", { path: room.cwd });
	if (/\bmust be run in a work tree\b/.test(stderr)) return new StackgateError("no-work-tree", { path: room.cwd });
	return new StackgateError("git-failed", {
		command,
		status
	});
}
async function oldVersion(room) {
	const output = await gitOutput(room, ["version"]);
	const [, found = "", major, minor] = /^git version ((\d+)\.(\d+)[\w.-]{0,40})/.exec(textOf$3(output)) ?? [];
	if (major === void 0) return void 0;
	const [wantedMajor, wantedMinor] = FLOOR;
	return Number(major) < wantedMajor || Number(major) === wantedMajor && Number(minor) < wantedMinor ? found : void 0;
}
// src/policy/policy.ts
const DEFAULT_POLICY = {
	gates: {},
	exclude: [],
	allow: []
};
// src/detect/compare.ts
function compareWithBase(head, headView, base, baseView, changedLines) {
	const left = new Map();
	for (const detection of base) {
		const identity = identityOf$1(detection, baseView);
		left.set(identity, (left.get(identity) ?? 0) + 1);
	}
	const old = new Set();
	const isChanged = (detection) => {
		const { startLine, endLine } = headView.rangeOf(detection.place.span);
		return changedLines.some((lines) => startLine <= lines.end && endLine >= lines.start);
	};
	for (const changed of [false, true]) for (const detection of head) {
		if (isChanged(detection) !== changed) continue;
		const identity = identityOf$1(detection, headView);
		const count = left.get(identity) ?? 0;
		if (count === 0) continue;
		left.set(identity, count - 1);
		old.add(detection);
	}
	return head.map((detection) => ({
		...detection,
		status: old.has(detection) ? "existing" : "introduced"
	}));
}
function identityOf$1(detection, view) {
	const { start, end } = detection.secret ?? detection.place.span;
	return `${detection.ruleId}\0${Buffer.from(view.bytes.subarray(start, end)).toString("latin1")}`;
}
// src/detect/families.ts
const entries = [
	{
		changed: (path) => isEnvLikeName(path) || isYamlName(path),
		listed: isComposeName,
		load: async () => {
			const [{ envFileFamily }, { envFileRules }] = await Promise.all([importedLater("./compose.mjs").then((all) => ({ envFileFamily: all.s })), importedLater("./compose.mjs").then((all) => ({ envFileRules: all.c }))]);
			return {
				family: envFileFamily,
				rules: envFileRules
			};
		}
	},
	{
		changed: (path) => isYamlName(path) || isEnvLikeName(path) || isDockerfileName(path) || isServerConfigName(path),
		listed: isComposeName,
		load: async () => {
			const [{ composeFamily }, { composeRules }] = await Promise.all([importedLater("./compose.mjs").then((all) => ({ composeFamily: all.x, withoutParts: all.S })), importedLater("./compose.mjs").then((all) => ({ composeRules: all.T }))]);
			return {
				family: composeFamily,
				rules: composeRules
			};
		}
	},
	configEntry(async () => {
		const [{ nginxFamily }, { nginxRules }] = await Promise.all([importedLater("./compose.mjs").then((all) => ({ nginxFamily: all.a })), importedLater("./compose.mjs").then((all) => ({ nginxRules: all.o }))]);
		return {
			family: nginxFamily,
			rules: nginxRules
		};
	}),
	configEntry(async () => {
		const [{ proxyFamily }, { proxyRules }] = await Promise.all([importedLater("./compose.mjs").then((all) => ({ proxyFamily: all.t })), importedLater("./compose.mjs").then((all) => ({ proxyRules: all.n }))]);
		return {
			family: proxyFamily,
			rules: proxyRules
		};
	}),
	configEntry(async () => {
		const [{ datastoreConfigFamily }, { datastoreConfigRules }] = await Promise.all([importedLater("./compose.mjs").then((all) => ({ datastoreConfigFamily: all.l })), importedLater("./compose.mjs").then((all) => ({ datastoreConfigRules: all.u }))]);
		return {
			family: datastoreConfigFamily,
			rules: datastoreConfigRules
		};
	}),
	{
		changed: (path) => isWorkflowPath(path) || isPolicyPath(path) || path === ".stackgate-baseline.json",
		listed: () => false,
		load: async () => {
			const [{ policyFamily }, { policyRules }] = await Promise.all([importedLater("./compose.mjs").then((all) => ({ policyFamily: all.r })), importedLater("./compose.mjs").then((all) => ({ policyRules: all.i }))]);
			return {
				family: policyFamily,
				rules: policyRules
			};
		}
	}
];
function configEntry(load) {
	return {
		changed: isServerConfigName,
		listed: isComposeName,
		load
	};
}
async function familiesFor(changedPaths, lists) {
	if (changedPaths.length === 0) return [];
	const concerned = await Promise.all(entries.map(async (entry) => changedPaths.some(entry.changed) || await lists(entry.listed)));
	return Promise.all(entries.filter((_, i) => concerned[i] === true).map((entry) => entry.load()));
}
async function allFamilies() {
	return Promise.all(entries.map((entry) => entry.load()));
}
// src/model/append.ts
function append(to, more) {
	for (const one of more) to.push(one);
}
// src/model/custom-rule.ts
function ruleOfCustom({ id, severity, gate }) {
	return {
		id,
		family: "secret",
		severity,
		confidence: "high",
		gates: {
			introduced: gate,
			weakened: gate,
			existing: gate === "block" ? "warn" : gate
		}
	};
}
function textOfCustom({ id, title, why, fix }) {
	const own = (text) => ({
		en: text,
		zh: text
	});
	return {
		title: title === void 0 ? {
			en: `A secret by the rule ${id}`,
			zh: `\u7b26\u5408\u89c4\u5219 ${id} \u7684\u5bc6\u94a5`
		} : own(title),
		why: why === void 0 ? WHY : own(why),
		fix: fix === void 0 ? FIX : own(fix),
		messages: { default: title === void 0 ? MESSAGE : own(title) },
		references: []
	};
}
const WHY = {
	en: "The policy of this repository says that such a text is a secret.",
	zh: "\u6b64\u4ed3\u5e93\u7684\u7b56\u7565\u628a\u8fd9\u6837\u7684\u6587\u672c\u89c6\u4e3a\u5bc6\u94a5\u3002"
};
const FIX = {
	en: "make a new one where this one is issued",
	zh: "\u5230\u7b7e\u53d1\u5904\u6362\u4e00\u4e2a\u65b0\u7684"
};
const MESSAGE = {
	en: "It fits a rule of the policy.",
	zh: "\u7b26\u5408\u7b56\u7565\u4e2d\u7684\u4e00\u6761\u89c4\u5219\u3002"
};
// src/parse/excerpt-view.ts
function documentView({ bytes, excerpt }) {
	const view = textView(bytes);
	return excerpt === void 0 ? view : {
		...view,
		...positionsOf(view, excerpt)
	};
}
function positionsOf(view, { parts }) {
	let counted;
	const lines = () => {
		counted ??= parts.map((part, i) => {
			const end = (parts[i + 1]?.at ?? view.bytes.length + 1) - 1;
			return {
				...part,
				first: lineAt(view, part.at),
				last: lineAt(view, end)
			};
		});
		return counted;
	};
	const inFile = (offset, line, column) => {
		const part = lines().findLast(({ at }) => at <= offset);
		if (part === void 0) return [line, column];
		return [part.line + line - part.first, line === part.first ? part.column + column - 1 : column];
	};
	return {
		rangeOf(span) {
			const own = view.rangeOf(span);
			const [startLine, startColumn] = inFile(span.start, own.startLine, own.startColumn);
			const [endLine, endColumn] = inFile(Math.max(span.start, span.end), own.endLine, own.endColumn);
			return {
				startLine,
				startColumn,
				endLine,
				endColumn
			};
		},
		lineSpan(line) {
			const held = lines().filter((part) => line >= part.line && line - part.line <= part.last - part.first);
			const [from, to] = [held[0], held.at(-1)];
			if (from === void 0 || to === void 0) return {
				start: view.bytes.length,
				end: view.bytes.length
			};
			const { start } = view.lineSpan(from.first + line - from.line);
			return {
				start,
				end: view.lineSpan(to.first + line - to.line).end
			};
		}
	};
}
function lineAt(view, offset) {
	return view.rangeOf({
		start: offset,
		end: offset
	}).startLine;
}
// src/policy/compose-settings.ts
function settledGate({ ruleId, message, values }, { compose = {} }) {
	switch (ruleId) {
		case "compose-no-tls": return compose.tlsTerminatedUpstream === true ? "off" : void 0;
		case "compose-image-untrusted-registry": {
			if (compose.trustedRegistries === void 0) return void 0;
			const registry = String(values.registry ?? "");
			if (!compose.trustedRegistries.some((trusted) => covers(trusted, registry))) return "block";
			return message === "mirror" ? void 0 : "off";
		}
		default: return;
	}
}
function covers(trusted, registry) {
	const [name, host] = [trusted.toLowerCase(), registry.toLowerCase()];
	return name.startsWith("*.") ? host.endsWith(name.slice(1)) && host.length > name.length - 1 : host === name;
}
// src/policy/select.ts
function selects(selector, { id, family }) {
	if (selector.endsWith("*")) return id.startsWith(selector.slice(0, -1));
	return selector === id || selector === family;
}
function isSelected({ only, without }, rule) {
	if (only === void 0 && without === void 0) return true;
	const isNamed = (selector) => selects(selector, rule);
	return (only === void 0 || only.some(isNamed)) && without?.some(isNamed) !== true;
}
function narrowestFirst(selectors, rule) {
	return selectors.filter((selector) => selects(selector, rule)).sort((a, b) => breadth(a, rule) - breadth(b, rule));
}
function breadth(selector, { id }) {
	if (selector === id) return 0;
	if (selector === "*") return 1e3;
	return selector.endsWith("*") ? 500 - selector.length : 900;
}
// src/policy/judge.ts
const SOFTNESS = [
	"block",
	"warn",
	"summary",
	"off"
];
function judge$1(detection, rule, policy, allRules) {
	const severity = detection.severity ?? rule.severity;
	const confidence = detection.confidence ?? rule.confidence;
	if (rule.protectsGate === true) {
		const gate = guardGate(detection, policy);
		return {
			gate,
			blocking: gate === "block",
			severity,
			confidence
		};
	}
	const gate = withFailOn(soften(settled(gateOf(detection, rule, policy, allRules), detection, rule, policy), detection, confidence), detection, severity, policy.failOn);
	return {
		gate,
		blocking: gate === "block",
		severity,
		confidence
	};
}
function guardGate({ status, gateAtMost = "block" }, { guards }) {
	if (status === "existing" || status === "fixed") return "off";
	return softer(guards ?? "warn", gateAtMost);
}
function gateOf(detection, rule, policy, allRules) {
	const status = detection.status ?? "introduced";
	const chosen = chosenGate(detection, rule, policy);
	if (chosen === "off") return "off";
	switch (status) {
		case "fixed": return "off";
		case "existing": return rule.gates.existing === "block" ? "warn" : rule.gates.existing;
		case "weakened": return told$1(chosen ?? harden(rule.gates.weakened, detection), allRules);
		case "introduced":
			if (detection.isUsual === true) return told$1("off", allRules);
			return told$1(chosen ?? harden(introducedGate(detection, rule), detection), allRules);
	}
}
function told$1(gate, allRules) {
	return gate === "off" && allRules ? "summary" : gate;
}
function settled(gate, detection, rule, policy) {
	const least = settledGate(detection, policy);
	if (least === void 0 || gate === "off" || detection.status === "existing") return gate;
	if (least === "off") return "off";
	return chosenGate(detection, rule, policy) ?? (softer(gate, least) === gate ? least : gate);
}
function chosenGate({ place }, rule, policy) {
	if (!isSelected(policy, rule)) return "off";
	for (const selector of narrowestFirst(Object.keys(policy.gates), rule)) {
		const choice = policy.gates[selector];
		const gate = typeof choice === "function" ? choice(place.path) : choice;
		if (gate !== void 0) return gate;
	}
}
function introducedGate({ newProject, newService, status }, { gates }) {
	return (newProject === true ? gates.newProject : void 0) ?? (newService === true || status === void 0 ? gates.newService : void 0) ?? gates.introduced;
}
function harden(gate, { gateAtLeast }) {
	return gateAtLeast === void 0 || gate === "off" || softer(gate, gateAtLeast) === gateAtLeast ? gate : gateAtLeast;
}
function soften(gate, detection, confidence) {
	return softer(gate, confidence === "low" ? softer("warn", detection.gateAtMost ?? "block") : detection.gateAtMost ?? "block");
}
function softer(a, b) {
	return SOFTNESS.indexOf(a) >= SOFTNESS.indexOf(b) ? a : b;
}
function withFailOn(gate, detection, severity, failOn) {
	if (failOn === void 0 || detection.status === "existing") return gate;
	if (failOn === "never") return gate === "block" ? "warn" : gate;
	return gate === "warn" && compareSeverity(severity, failOn) <= 0 ? "block" : gate;
}
// src/parse/archive/byte-stream.ts
function streamOf$1(chunks) {
	const iterator = iteratorOf(chunks);
	let held = new Uint8Array(0);
	let offset = 0;
	const next = async () => {
		for (;;) {
			const { done, value } = await iterator.next();
			if (done === true) return void 0;
			if (value.length > 0) return value;
		}
	};
	const hold = async (count) => {
		const parts = [held];
		let length = held.length;
		while (length < count) {
			const chunk = await next();
			if (chunk === void 0) break;
			parts.push(chunk);
			length += chunk.length;
		}
		held = joined(parts.filter((part) => part.length > 0));
	};
	return {
		get offset() {
			return offset;
		},
		async peek(count) {
			if (held.length < count) await hold(count);
			return held.subarray(0, count);
		},
		async take(count) {
			if (held.length < count) await hold(count);
			const taken = held.subarray(0, count);
			held = held.subarray(taken.length);
			offset += taken.length;
			return taken;
		},
		async skip(count) {
			let skipped = Math.min(count, held.length);
			held = held.subarray(skipped);
			while (skipped < count) {
				const chunk = await next();
				if (chunk === void 0) break;
				const used = Math.min(count - skipped, chunk.length);
				held = chunk.subarray(used);
				skipped += used;
			}
			offset += skipped;
			return skipped;
		}
	};
}
function limited(stream, size) {
	let left = size;
	const start = stream.offset;
	const within = (count) => Math.min(count, left);
	return {
		get offset() {
			return stream.offset - start;
		},
		peek: (count) => stream.peek(within(count)),
		async take(count) {
			const taken = await stream.take(within(count));
			left -= taken.length;
			return taken;
		},
		async skip(count) {
			const skipped = await stream.skip(within(count));
			left -= skipped;
			return skipped;
		}
	};
}
async function* chunksOf(stream) {
	for (;;) {
		const chunk = await stream.take(65536);
		if (chunk.length === 0) return;
		yield chunk;
	}
}
function joined(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : Buffer.concat(parts);
}
function iteratorOf(chunks) {
	return Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
}
// src/parse/archive/tar.ts
const BLOCK = 512;
const MAX_HEADER_BYTES = 1 << 20;
function isTar(head) {
	return head.length >= BLOCK && isHeader(head.subarray(0, BLOCK));
}
async function* readTar(stream) {
	let own = {};
	let shared = {};
	let isLost = false;
	for (;;) {
		const block = await stream.peek(BLOCK);
		if (block.length === 0) return;
		if (block.length < BLOCK || !isHeader(block)) {
			if (!isLost && !isZero(block)) yield { kind: "damaged" };
			isLost = !isZero(block);
			await stream.skip(BLOCK);
			continue;
		}
		isLost = false;
		const header = parseHeader(block);
		await stream.skip(BLOCK);
		const size = own.size ?? header.size;
		if (isExtension(header.type)) {
			const whole = await stream.take(Math.min(header.size, MAX_HEADER_BYTES));
			await stream.skip(padded(header.size) - whole.length);
			if (header.size > MAX_HEADER_BYTES || whole.length < header.size) yield { kind: "damaged" };
			const names = namesIn(header.type, whole);
			if (header.type === "g") shared = {
				...shared,
				...names
			};
			else own = {
				...own,
				...names
			};
			continue;
		}
		if (header.type === "S" && header.hasMoreHoles) await skipHoles(stream);
		const names = {
			...header,
			...shared,
			...own
		};
		own = {};
		const kind = kindOf$1(header.type);
		const held = kind === "file" || !await isHeaderNext(stream) ? size : 0;
		const before = stream.offset;
		const body = limited(stream, held);
		yield {
			kind: "entry",
			entry: {
				path: names.path,
				kind,
				target: names.target,
				size: held,
				body
			}
		};
		const unread = held - (stream.offset - before);
		const missing = unread - await stream.skip(unread);
		await stream.skip(padded(held) - held);
		if (missing > 0) yield { kind: "damaged" };
	}
}
function parseHeader(block) {
	const text = (start, length) => latin1(untilNul(block.subarray(start, start + length)));
	const prefix = latin1(block.subarray(257, 263)) === "ustar\0" ? text(345, 155) : "";
	return {
		path: `${prefix}${prefix === "" ? "" : "/"}${text(0, 100)}`,
		target: text(157, 100),
		size: numberOf(block.subarray(124, 136)),
		type: String.fromCharCode(block[156] ?? 0),
		hasMoreHoles: block[482] === 1
	};
}
function isHeader(block) {
	const told = numberOf(block.subarray(148, 156));
	if (told < 256) return false;
	let [unsigned, signed] = [256, 256];
	for (let i = 0; i < BLOCK; i++) {
		if (i >= 148 && i < 156) continue;
		const byte = block[i] ?? 0;
		unsigned += byte;
		signed += byte < 128 ? byte : byte - 256;
	}
	return told === unsigned || told === signed;
}
function isZero(block) {
	return block.every((byte) => byte === 0);
}
async function isHeaderNext(stream) {
	const block = await stream.peek(BLOCK);
	return block.length < BLOCK || isHeader(block) || isZero(block);
}
function numberOf(field) {
	if (((field[0] ?? 0) & 128) !== 0) {
		let value = (field[0] ?? 0) & 127;
		for (let i = 1; i < field.length; i++) value = value * 256 + (field[i] ?? 0);
		return Math.min(value, Number.MAX_SAFE_INTEGER);
	}
	const digits = latin1(untilNul(field)).trim();
	return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : 0;
}
function isExtension(type) {
	return type === "x" || type === "g" || type === "L" || type === "K" || type === "X";
}
function namesIn(type, bytes) {
	if (type === "L") return { path: latin1(untilNul(bytes)) };
	if (type === "K") return { target: latin1(untilNul(bytes)) };
	const names = {};
	for (const [key, value] of paxRecords(latin1(bytes))) {
		if (key === "path" && names.path === void 0) names.path = value;
		if (key === "GNU.sparse.name") names.path = value;
		if (key === "linkpath") names.target = value;
		if (key === "size" && /^\d{1,15}$/.test(value)) names.size = Number(value);
	}
	return names;
}
function* paxRecords(text) {
	for (let at = 0; at < text.length;) {
		const space = text.indexOf(" ", at);
		const length = space < 0 || space - at > 10 ? 0 : Number(text.slice(at, space));
		if (!(length > space - at + 1)) return;
		const record = text.slice(space + 1, at + length - 1);
		const equals = record.indexOf("=");
		if (equals > 0) yield [record.slice(0, equals), untilNulText(record.slice(equals + 1))];
		at += length;
	}
}
function kindOf$1(type) {
	switch (type) {
		case "1":
		case "2": return "link";
		case "3":
		case "4":
		case "5":
		case "6": return "other";
		default: return "file";
	}
}
async function skipHoles(stream) {
	for (;;) if ((await stream.take(BLOCK))[504] !== 1) return;
}
function padded(size) {
	return Math.ceil(size / BLOCK) * BLOCK;
}
function untilNul(bytes) {
	const end = bytes.indexOf(0);
	return end < 0 ? bytes : bytes.subarray(0, end);
}
function untilNulText(text) {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
// src/parse/archive/zip.ts
const LOCAL = 67324752;
const CENTRAL = 33639248;
const END_64 = 101075792;
const LOCATOR_64 = 117853008;
const DESCRIPTOR = 134695760;
const MAX_COMMENT = 65535;
const NO_VALUE = 4294967295;
function zipEndOf(bytes) {
	if (bytes.length < 22) return void 0;
	const directory = bytes.subarray(-65557).includes(0) ? findDirectory(bufferOf(bytes)) : void 0;
	if (directory !== void 0) return directory.end;
	return bytes[0] === 80 && bufferOf(bytes).readUInt32LE(0) === LOCAL ? bytes.length : void 0;
}
function* readZip(archive) {
	const bytes = bufferOf(archive);
	const directory = findDirectory(bytes);
	const known = [];
	if (directory === void 0) yield { kind: "damaged" };
	else for (const step of readDirectory(bytes, directory)) {
		if (step.kind === "entry") known.push(step.entry);
		yield step;
	}
	yield* readUnnamed(bytes, known, directory?.start ?? bytes.length);
}
function findDirectory(bytes) {
	const least = Math.max(0, bytes.length - MAX_COMMENT - 22);
	for (let at = bytes.lastIndexOf(END_MARK); at >= least; at = at === 0 ? -1 : bytes.lastIndexOf(END_MARK, at - 1)) {
		const directory = at + 22 <= bytes.length ? directoryOf(bytes, at) : void 0;
		if (directory !== void 0) return directory;
	}
}
const END_MARK = Buffer.from([
	80,
	75,
	5,
	6
]);
function directoryOf(bytes, at) {
	let end = at;
	let size = bytes.readUInt32LE(at + 12);
	let offset = bytes.readUInt32LE(at + 16);
	const wide = end64(bytes, at);
	if (wide !== void 0) ({end, size, offset} = wide);
	const isEntry = (start) => start >= 0 && start + 46 <= end && bytes.readUInt32LE(start) === CENTRAL;
	const start = [end - size, offset].find(isEntry);
	if (start !== void 0) return {
		start,
		end,
		shift: start - offset
	};
	return size === 0 && at === offset ? {
		start: at,
		end: at,
		shift: 0
	} : void 0;
}
function end64(bytes, at) {
	const locator = at - 20;
	if (locator < 56 || bytes.readUInt32LE(locator) !== LOCATOR_64) return void 0;
	const end = [Number(bytes.readBigUInt64LE(locator + 8)), locator - 56].find((one) => one + 56 <= locator && bytes.readUInt32LE(one) === END_64);
	if (end === void 0) return void 0;
	return {
		end,
		size: Number(bytes.readBigUInt64LE(end + 40)),
		offset: Number(bytes.readBigUInt64LE(end + 48))
	};
}
function* readDirectory(bytes, { start, end, shift }) {
	let at = start;
	while (at + 46 <= end && bytes.readUInt32LE(at) === CENTRAL) {
		const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
		const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
		const next = extraEnd + bytes.readUInt16LE(at + 32);
		const [size, packed, offset] = wideValues(bytes, nameEnd, Math.min(extraEnd, end), [
			bytes.readUInt32LE(at + 24),
			bytes.readUInt32LE(at + 20),
			bytes.readUInt32LE(at + 42)
		]);
		const data = localData(bytes, offset + shift) ?? localData(bytes, offset);
		if (data === void 0 || next > end || data + packed > start) yield { kind: "damaged" };
		if (data !== void 0) yield {
			kind: "entry",
			entry: {
				path: bytes.toString("latin1", at + 46, Math.min(nameEnd, end)),
				method: bytes.readUInt16LE(at + 10),
				isEncrypted: (bytes.readUInt16LE(at + 8) & 65) !== 0,
				isLink: bytes[at + 5] === 3 && bytes.readUInt32LE(at + 38) >>> 28 === 10,
				start: data,
				end: Math.min(data + packed, start),
				crc: bytes.readUInt32LE(at + 16),
				size
			}
		};
		at = next;
	}
	if (at < end) yield { kind: "damaged" };
}
function localData(bytes, at) {
	if (at < 0 || at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return void 0;
	const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
	return data <= bytes.length ? data : void 0;
}
function wideValues(bytes, start, end, values) {
	if (!values.includes(NO_VALUE)) return values;
	for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
		if (bytes.readUInt16LE(at) !== 1) continue;
		let next = at + 4;
		const wide = (value) => {
			if (value !== NO_VALUE || next + 8 > end) return value;
			next += 8;
			return Number(bytes.readBigUInt64LE(next - 8));
		};
		const [size, packed, offset] = values;
		return [
			wide(size),
			wide(packed),
			wide(offset)
		];
	}
	return values;
}
const LOCAL_MARK = Buffer.from([
	80,
	75,
	3,
	4
]);
function* readUnnamed(bytes, known, end) {
	const starts = new Set(known.map(({ start }) => start));
	const spans = [...known].sort((a, b) => a.start - b.start);
	let span = 0;
	for (let at = bytes.indexOf(LOCAL_MARK); at >= 0 && at < end;) {
		while ((spans[span]?.end ?? Number.POSITIVE_INFINITY) <= at) span++;
		const around = spans[span];
		if (around !== void 0 && around.start <= at) {
			at = bytes.indexOf(LOCAL_MARK, around.end);
			continue;
		}
		const data = localData(bytes, at);
		const entry = data === void 0 || starts.has(data) ? void 0 : localEntry(bytes, at, data, end);
		if (entry !== void 0) yield {
			kind: "entry",
			entry
		};
		at = bytes.indexOf(LOCAL_MARK, Math.max(at + 4, entry?.end ?? data ?? 0));
	}
}
function localEntry(bytes, at, start, limit) {
	const flags = bytes.readUInt16LE(at + 6);
	const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
	if (start > limit) return void 0;
	const isOpen = (flags & 8) !== 0 && bytes.readUInt32LE(at + 18) === 0;
	const [size, packed] = wideValues(bytes, nameEnd, start, [
		bytes.readUInt32LE(at + 22),
		bytes.readUInt32LE(at + 18),
		0
	]);
	return {
		path: bytes.toString("latin1", at + 30, nameEnd),
		method: bytes.readUInt16LE(at + 8),
		isEncrypted: (flags & 65) !== 0,
		isLink: false,
		start,
		end: isOpen ? openEnd(bytes, start, limit) : Math.min(start + packed, limit),
		...isOpen ? {} : {
			crc: bytes.readUInt32LE(at + 14),
			size
		}
	};
}
function openEnd(bytes, start, limit) {
	for (let at = bytes.indexOf("PK", start); at >= 0 && at + 4 <= limit; at = bytes.indexOf("PK", at + 2)) if ([
		DESCRIPTOR,
		LOCAL,
		CENTRAL
	].includes(bytes.readUInt32LE(at))) return at;
	return limit;
}
function bufferOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
// src/parse/archive/container.ts
const MARKS = [
	["xz", [
		253,
		55,
		122,
		88,
		90,
		0
	]],
	["7z", [
		55,
		122,
		188,
		175,
		39,
		28
	]],
	["rar", [
		82,
		97,
		114,
		33,
		26,
		7
	]],
	["lz4", [
		4,
		34,
		77,
		24
	]]
];
function containerOf(bytes) {
	const front = frontKind(bytes);
	const zipEnd = zipEndOf(bytes);
	if (front === void 0 && zipEnd === void 0) return void 0;
	return {
		...front === void 0 ? {} : { front },
		...zipEnd === void 0 ? {} : { zipEnd }
	};
}
function frontKind(bytes) {
	if (isGzip(bytes)) return "gzip";
	if (isZstdFrame(bytes) || isSkippableFrame(bytes)) return "zstd";
	for (const [kind, mark] of MARKS) if (bytes[0] === mark[0] && mark.every((byte, i) => bytes[i] === byte)) return kind;
	if (bytes[0] === 66 && /^BZh[1-9]1AY&SY/.test(Buffer.from(bytes.subarray(0, 10)).toString("latin1"))) return "bzip2";
	return isTar(bytes) ? "tar" : void 0;
}
function isGzip(bytes, at = 0) {
	return bytes[at] === 31 && bytes[at + 1] === 139 && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 255) & 224) === 0;
}
function isZstdFrame(bytes) {
	return bytes[0] === 40 && bytes[1] === 181 && bytes[2] === 47 && bytes[3] === 253;
}
function isSkippableFrame(bytes) {
	return ((bytes[0] ?? 0) & 240) === 80 && bytes[1] === 42 && bytes[2] === 77 && bytes[3] === 24;
}
// src/parse/lfs-pointer.ts
const MAX_BYTES$3 = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[a-z0-9]{1,40} sha256:[0-9a-f]{64}\n){0,10}oid sha256:([0-9a-f]{64})\nsize \d{1,15}\n?$/;
function lfsPointer(bytes) {
	if (bytes.length < 43 || bytes.length >= MAX_BYTES$3 || bytes[0] !== 118) return void 0;
	return POINTER.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"))?.[1];
}
// src/parse/resolve-path.ts
function resolvePath(folder, relative) {
	if (/^(?:[/~\\]|[A-Za-z]:[\\/])/.test(relative) || relative === "") return void 0;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of relative.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
// src/work/unread.ts
const MAX_TOLD = 50;
function unreadParts(container, isBrought) {
	const parts = [];
	const seen = new Set();
	const counts = new Map();
	return {
		parts,
		tell(unread) {
			const key = `${unread.code}\0${unread.path}`;
			const count = counts.get(unread.code) ?? 0;
			if (seen.has(key) || count > MAX_TOLD) return;
			seen.add(key);
			counts.set(unread.code, count + 1);
			parts.push({
				...unread,
				isBrought,
				...count < MAX_TOLD ? {} : { path: container }
			});
		}
	};
}
function isBrought({ bytes, base }, source) {
	if (!source.hasBase) return source.isHandedIn === true;
	return base === void 0 || Buffer.compare(base.bytes, bytes) !== 0;
}
async function unreadTold(all, policy, today) {
	const problems = [];
	const skipped = [];
	for (const { isBrought: isNew, path, code, values = {} } of all) {
		const entry = isNew ? await acceptedBy(policy, {
			code,
			path
		}, today) : void 0;
		if (!isNew) skipped.push({
			path,
			reason: code,
			values
		});
		else if (entry === void 0) problems.push({
			path,
			code,
			values
		});
		else skipped.push({
			path,
			reason: "archive-accepted",
			values: { reason: entry.reason }
		});
	}
	return {
		problems,
		skipped
	};
}
async function acceptedBy(policy, unread, today) {
	if (policy.allow.length === 0) return void 0;
	const { acceptedUnread } = await importedLater("./exceptions.mjs").then((all) => ({ acceptedUnread: all.o, isExcluded: all.c }));
	return acceptedUnread(policy, unread, today);
}
// src/work/contents.ts
async function* contentsOf(source, isExcluded, looked, clear) {
	for await (const given of source.documents(clear)) {
		if (isExcluded(given.path)) {
			looked.leftOut.push({
				path: given.path,
				reason: "excluded"
			});
			continue;
		}
		if (isLinkOutside(given)) looked.unread.push({
			kind: "unread",
			path: given.path,
			code: "link-outside",
			isBrought: isBrought(given, source)
		});
		const content = isPointer(given) ? await pointedTo(given, source) : given;
		if (content === void 0) looked.leftOut.push({
			path: given.path,
			reason: "lfs-pointer"
		});
		const document = content ?? given;
		if (isContainer(document)) yield* unpacked(withoutId(document), source, isExcluded, looked);
		else yield isPointer(document) ? withoutId(document) : document;
	}
	const own = source.unread?.() ?? [];
	const { tell, parts } = unreadParts(own[0] === void 0 ? "" : containersOf(own[0].path)[0] ?? own[0].path, true);
	own.forEach(tell);
	append(looked.unread, parts);
}
function isWhole({ origin }) {
	return origin === "file" || origin === "index" || origin === "commit";
}
function isLinkOutside({ origin, path, bytes }) {
	if (origin !== "symlink" || !(isComposeName(path) || isEnvFileName(path))) return false;
	return resolvePath(folderOf(path), Buffer.from(bytes).toString("utf8")) === void 0;
}
function isPointer(document) {
	return isWhole(document) && lfsPointer(document.bytes) !== void 0;
}
function isContainer(document) {
	return isWhole(document) && containerOf(document.bytes) !== void 0;
}
function withoutId(document) {
	if (document.id === void 0) return document;
	const { id: _, ...rest } = document;
	return rest;
}
async function pointedTo(pointer, source) {
	const { lfsContent } = await importedLater("./scanner.mjs").then((all) => ({ lfsContent: all.o }));
	return lfsContent(pointer, source);
}
async function* unpacked(container, source, isExcluded, { leftOut, unread }) {
	const { tell, parts } = unreadParts(container.path, isBrought(container, source));
	const { withMembers } = await importedLater("./archives.mjs").then((all) => ({ withMembers: all.t }));
	for await (const document of withMembers(container, tell)) if (document.path === container.path || !isExcluded(document.path)) yield document;
	else leftOut.push({
		path: document.path,
		reason: "excluded"
	});
	append(unread, parts);
}
// src/work/filtered.ts
function filterTally() {
	const counts = Object.fromEntries(FILTER_REASONS.map((reason) => [reason, 0]));
	return {
		count: (reason) => {
			counts[reason] = (counts[reason] ?? 0) + 1;
		},
		counts: () => sumOfFiltered([counts])
	};
}
// src/work/firsts.ts
function firstsOf(rules) {
	const byIdentity = new Map();
	const bySecret = new Map();
	const take = (first, key, brought) => {
		const known = key === void 0 ? void 0 : first.get(key);
		if (key === void 0 || known !== void 0 && known.order < brought.order) return false;
		first.set(key, brought);
		return true;
	};
	return {
		add({ document, view, detections }) {
			const { brought } = document;
			if (brought === void 0) return true;
			let isFirst = false;
			for (const detection of detections) {
				const told = {
					detection,
					document
				};
				take(bySecret, secretKey(told, view), brought);
				if (take(byIdentity, identityOf(told, view, rules), brought)) isFirst = true;
			}
			return isFirst;
		},
		of(told, view) {
			const secret = isOfHeadItself(told) ? secretKey(told, view) : void 0;
			return (secret === void 0 ? void 0 : bySecret.get(secret)) ?? byIdentity.get(identityOf(told, view, rules));
		}
	};
}
function withoutRepeats(all, views, rules) {
	const seen = new Set();
	const inHead = new Set();
	return all.filter((told) => {
		const view = views(told.detection.place, told.document);
		const secret = secretKey(told, view);
		const identity = identityOf(told, view, rules);
		const isHead = isOfHeadItself(told);
		if (isHead && secret !== void 0) inHead.add(secret);
		const isKnown = seen.has(identity) || told.document?.brought !== void 0 && inHead.has(secret ?? "");
		seen.add(identity);
		return told.document === void 0 || isHead || !isKnown;
	});
}
function isOfHeadItself({ detection, document }) {
	return (document === void 0 || isOfHead(document)) && detection.place.side !== "base";
}
function identityOf({ detection, document }, view, rules) {
	const { ruleId, place, subject, secret } = detection;
	const text = secret === void 0 || view === void 0 ? "" : view.textOf(secret);
	const name = text !== "" && rules.get(ruleId)?.random === true ? "" : subject;
	return `${ruleId}\0${place.path}\0${document?.origin === "file-name"}\0${name}\0${text}`;
}
function secretKey({ detection, document }, view) {
	const { secret, place } = detection;
	if (secret === void 0 || view === void 0 || document?.origin === "file-name") return void 0;
	return `${place.path}\0${view.textOf(secret)}`;
}
function inOrder(texts) {
	const order = ({ document }) => document.brought?.order ?? Number.MAX_SAFE_INTEGER;
	return [...texts].sort((a, b) => order(a) - order(b));
}
// src/parse/inline-allow.ts
const INLINE_MARK = "stackgate:";
const MAX_LINE = 2e3;
const OPENING = /(?:#|\/\/|\/\*{1,2}|<!--|;|--|%|!|\(\*|\{-|@\*|^(?:\*|\.\.|"|'|rem|dnl|::)?)$/i;
const CLOSING = /(?:\*\/|--!?>|\*\)|-\}|#\}|\*@|\}\}|\]\])$/;
const WORD = /^stackgate:(\s*)(allow|ignore|disable|skip|nosec|noqa)(?![a-z])/i;
function parseInlineAllow(line) {
	const at = line.length > MAX_LINE ? -1 : line.indexOf(INLINE_MARK);
	if (at < 0) return void 0;
	const before = line.slice(0, at).trim();
	if (!OPENING.test(before)) return void 0;
	const text = line.slice(at);
	const mark = WORD.exec(text);
	if (mark === null) return void 0;
	if (mark[1] !== "" || mark[2] !== "allow") return {
		kind: "malformed",
		fault: "marker"
	};
	const said = withoutClosing(text.slice(mark[0].length));
	const dashes = said.indexOf(" --");
	const named = (dashes < 0 ? said : said.slice(0, dashes)).trim();
	if (!/^[a-z0-9-]{1,100}(?:, ?[a-z0-9-]{1,100}){0,9}$/.test(named) || !/^\s/.test(said)) return {
		kind: "malformed",
		fault: "rule"
	};
	const why = dashes < 0 ? "" : said.slice(dashes + 3).trim();
	const until = /\(until ([^()]{0,40})\)$/.exec(why);
	const reason = (until === null ? why : why.slice(0, until.index)).trim();
	if (!/[\p{L}\p{N}]/u.test(reason)) return {
		kind: "malformed",
		fault: "reason"
	};
	if (until === null && /\buntil[ :=]{1,3}\d{4}-\d/i.test(reason.slice(-40))) return {
		kind: "malformed",
		fault: "until"
	};
	return {
		kind: "allow",
		rules: named.split(/, ?/),
		reason,
		...until?.[1] === void 0 ? {} : { until: until[1].trim() },
		isAlone: before.replace(OPENING, "").trim() === ""
	};
}
function withoutClosing(text) {
	let rest = text.trimEnd();
	for (let i = 0; i < 3 && CLOSING.test(rest); i++) rest = rest.replace(CLOSING, "").trimEnd();
	return rest;
}
// src/policy/day.ts
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/work/inline-exceptions.ts
const MARK = Buffer.from(INLINE_MARK);
function isMarked({ bytes }) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(MARK);
}
const known = new WeakMap();
function inlineExceptions(view, isRule) {
	const before = known.get(view);
	if (before !== void 0) return before;
	const exceptions = new Map();
	const faults = [];
	const bytes = Buffer.from(view.bytes.buffer, view.bytes.byteOffset, view.bytes.byteLength);
	let lastLine = 0;
	for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + MARK.length)) {
		const line = view.rangeOf({
			start: at,
			end: at
		}).startLine;
		if (line === lastLine) continue;
		lastLine = line;
		const said = parseInlineAllow(view.textOf(view.lineSpan(line)));
		if (said === void 0) continue;
		if (said.kind === "malformed") {
			faults.push({
				line,
				fault: said.fault
			});
			continue;
		}
		const unknown = said.rules.find((rule) => !isRule(rule));
		if (unknown !== void 0) faults.push({
			line,
			fault: "unknown",
			rule: unknown
		});
		else if (said.until !== void 0 && !isDay(said.until)) faults.push({
			line,
			fault: "until"
		});
		else {
			const { rules, reason, until, isAlone } = said;
			exceptions.set(line, {
				line,
				rules,
				reason,
				isAlone,
				...until === void 0 ? {} : { until }
			});
		}
	}
	const found = {
		exceptions,
		faults
	};
	known.set(view, found);
	return found;
}
const MAX_ABOVE = 10;
function exceptionsAt({ exceptions }, line) {
	const own = exceptions.get(line);
	const all = own === void 0 ? [] : [own];
	for (let above = line - 1; above >= line - MAX_ABOVE; above--) {
		const exception = exceptions.get(above);
		if (exception?.isAlone !== true) break;
		all.push(exception);
	}
	return all;
}
function mayExcept(document) {
	return document === void 0 || isContent(document.origin) && document.origin !== "symlink";
}
function tellsFaults(document) {
	return isOfHead(document) && fileKindOf(document.path) !== "text";
}
function isChangedLine({ changedLines }, line) {
	return changedLines === void 0 || changedLines.some(({ start, end }) => line >= start && line <= end);
}
// src/work/names.ts
const TOGETHER = 1 << 18;
function isNewName({ path, base }) {
	return base?.path !== path;
}
function detectInNames(names, detect = detectSecrets) {
	const found = [];
	for (let at = 0; at < names.length;) {
		const first = at;
		let joined = "";
		while (at < names.length && joined.length < TOGETHER) joined += `${names[at++]?.path}\n`;
		if (detect(textView(Buffer.from(joined)), {
			path: "",
			origin: "file-name"
		}).length === 0) continue;
		for (const name of names.slice(first, at)) {
			const text = detectInName(name, detect);
			if (text.detections.length > 0) found.push(text);
		}
	}
	return found;
}
function detectInName(name, detect) {
	const document = {
		...name,
		origin: "file-name",
		bytes: Buffer.from(name.path)
	};
	const view = textView(document.bytes);
	const place = {
		path: name.path,
		span: {
			start: 0,
			end: 0
		}
	};
	return {
		document,
		view,
		detections: detect(view, document).map((detection) => ({
			...detection,
			place
		}))
	};
}
// src/work/pause.ts
function pause() {
	return new Promise((done) => setImmediate(done));
}
// src/work/project-settings.ts
function snapshotsWith(settings) {
	if (settings === void 0) return (snapshot) => snapshot;
	const known = new WeakMap();
	return (snapshot) => {
		const before = known.get(snapshot);
		if (before !== void 0) return before;
		const { read, list, has, isExplored } = snapshot;
		const seen = {
			read: read.bind(snapshot),
			list: list.bind(snapshot),
			has: has.bind(snapshot),
			...isExplored === void 0 ? {} : { isExplored: isExplored.bind(snapshot) },
			settings
		};
		known.set(snapshot, seen);
		return seen;
	};
}
function pairSeen(pair, seen) {
	return {
		...pair,
		head: seen(pair.head),
		...pair.base === void 0 ? {} : { base: seen(pair.base) }
	};
}
// src/work/result.ts
function cleanResult(ids, coverage, shard) {
	const nothing = {
		findings: [],
		problems: [],
		rules: [],
		fixedCount: 0
	};
	return assembleResult(ids, coverage, shard === void 0 ? nothing : {
		...nothing,
		shard
	});
}
function assembleResult(ids, coverage, told) {
	const bySeverity = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		info: 0
	};
	let blocking = 0;
	for (const finding of told.findings) {
		bySeverity[finding.severity]++;
		if (finding.blocking) blocking++;
	}
	return {
		...told,
		summary: {
			verdict: blocking > 0 ? "blocked" : told.problems.length > 0 ? "error" : "clean",
			bySeverity,
			blocking,
			...ids.base !== void 0 ? { base: ids.base } : {},
			...ids.head !== void 0 ? { head: ids.head } : {},
			toolVersion: TOOL_VERSION,
			rulesVersion: RULES_VERSION,
			coverage
		}
	};
}
// src/work/same-bytes.ts
async function* bySameBytes(documents) {
	let group = [];
	for await (const document of documents) {
		if (group.length > 0 && group[0]?.bytes !== document.bytes) {
			yield group;
			group = [];
		}
		group.push(document);
	}
	if (group.length > 0) yield group;
}
// src/work/single-file.ts
function singleFilePair(document, hasBase) {
	return {
		...hasBase ? { base: snapshotOf$1(document.path, document.base?.bytes) } : {},
		head: snapshotOf$1(document.path, document.bytes),
		changedPaths: [document.path],
		exposure: document.exposure
	};
}
function snapshotOf$1(path, bytes) {
	return {
		read: (asked) => asked === path ? bytes : void 0,
		list: () => bytes === void 0 ? [] : [path],
		has: (asked) => asked === path && bytes !== void 0
	};
}
// src/work/text-detector.ts
async function textDetector({ customRules }, tell) {
	if (customRules === void 0 || customRules.length === 0) return detectSecrets;
	const { customDetector } = await importedLater("./custom-rules.mjs").then((all) => ({ customDetector: all.t }));
	const custom = customDetector(customRules);
	const told = new Set();
	return (view, document, onFiltered) => {
		const { detections, problems } = custom(view, document.path);
		for (const problem of problems) {
			const key = `${problem.path}\0${problem.values?.rule}`;
			if (document.path !== "" && !told.has(key)) tell(problem);
			told.add(key);
		}
		return [...detectSecrets(view, document, onFiltered), ...detections];
	};
}
// src/work/threads.ts
const MANY_BYTES = 20 << 20;
const MANY_FILES = 2e3;
function isWorthThreads({ count, isAtLeast }) {
	return count >= MANY_FILES || isAtLeast(MANY_BYTES);
}
// src/scan.ts
const USUAL = {
	policy: DEFAULT_POLICY,
	language: "en",
	allRules: false,
	today: "9999-12-31"
};
async function scan(asked) {
	const request = {
		...USUAL,
		...asked
	};
	const { source, policy, ledger } = request;
	try {
		const isExcluded = await exclusionOf(policy);
		const sifted = await siftedOf(request, isExcluded);
		const families = [...await familiesFor(await source.changedPaths(), (test) => source.lists(test))];
		const loaded = new Map([...families.flatMap((family) => family.rules), ...(policy.customRules ?? []).map(ruleOfCustom)].map((rule) => [rule.id, rule]));
		const ruleOf = (id) => loaded.get(id) ?? secretRule(id);
		const rules = {
			get: ruleOf,
			has: (id) => ruleOf(id) !== void 0
		};
		const problems = [];
		const detect = await textDetector(policy, (problem) => problems.push(problem));
		const filtered = filterTally();
		const texts = [];
		const names = [];
		const firsts = firstsOf(rules);
		const marked = [];
		const counts = {
			documents: sifted.documents,
			bytes: sifted.bytes
		};
		let pauseAt = PAUSE_BYTES;
		const looked = {
			leftOut: [],
			unread: []
		};
		const clear = await clearOf(request, isExcluded);
		const onDocuments = await documentsTold(request);
		const tellEarly = await earlyOf(request, {
			rules,
			firsts,
			detect,
			hasBase: source.hasBase,
			committed: source.committed
		});
		const contents = contentsOf(source, isExcluded, looked, clear?.bytes);
		for await (const documents of bySameBytes(clear?.rest(contents) ?? contents)) {
			for (const document of documents) {
				const { origin, bytes, path, clearBytes, excerpt } = document;
				if (isContent(origin)) counts.documents++;
				counts.bytes += clearBytes ?? excerpt?.size ?? bytes.length;
				if (origin === "archive-member") await loadForMember(path, families, loaded);
				if (clearBytes !== void 0 && source.names === void 0 && isNewName(document)) names.push(nameOf(document));
			}
			onDocuments?.(counts.documents);
			if (counts.bytes > pauseAt) {
				pauseAt = counts.bytes + PAUSE_BYTES;
				await pause();
			}
			if (documents[0]?.clearBytes !== void 0) continue;
			for (const text of detectInDocuments(documents, {
				hasBase: source.hasBase,
				families,
				detect,
				policy,
				filtered
			})) {
				const { document, detections, view } = text;
				const hasMark = isContent(document.origin) && isMarked(view);
				if (hasMark) marked.push({
					document,
					view
				});
				ledger?.note(document, detections.length === 0 && !hasMark);
				if (detections.length > 0 ? firsts.add(text) || isOfHead(document) : isTrackedEnvFile(document)) {
					texts.push(text);
					if (detections.length > 0) await tellEarly?.(text);
				}
				if ((source.names === void 0 || document.origin === "archive-member") && isContent(document.origin) && isNewName(document)) names.push(nameOf(document));
			}
		}
		for (const name of await source.names?.() ?? []) if (isExcluded(name.path)) looked.leftOut.push({
			path: name.path,
			reason: "excluded"
		});
		else names.push(name);
		for (const text of detectInNames(names, detect)) texts.push(source.hasBase ? introduced(text) : text);
		const seen = snapshotsWith(policy.compose);
		const pair = pairSeen(await source.snapshots(async (snapshot, changedPaths) => {
			for (const { family } of families) await family.explore(seen(snapshot), changedPaths);
			await request.observe?.(seen(snapshot), changedPaths);
		}), seen);
		const whole = [];
		for (const { family } of families) {
			const found = family.detect(pair);
			for (const detection of found.detections) if (rules.get(detection.ruleId)?.protectsGate === true || !isExcluded(detection.place.path)) whole.push(detection);
			append(problems, found.problems.filter(({ path }) => path === void 0 || !isExcluded(path)));
		}
		append(problems, source.problems());
		const told = await unreadTold(looked.unread, policy, request.today);
		append(problems, told.problems);
		const own = source.coverage();
		const part = await partOfShard(request, sifted.isAny);
		const coverage = {
			...own,
			...request.shard === void 0 ? {} : { shard: {
				index: request.shard.index,
				total: request.shard.total
			} },
			...counts,
			skipped: eachOnce([
				...own.skipped,
				...looked.leftOut,
				...told.skipped
			]),
			...sifted.isAny ? {} : filteredOf(sumOfFiltered([filtered.counts(), clear?.filtered]))
		};
		const ids = {
			base: source.base,
			head: source.head
		};
		const isSilent = (detection) => {
			const rule = rules.get(detection.ruleId);
			return !(detection.secret !== void 0 || detection.status === "fixed" || rule === void 0) && judge$1(detection, rule, policy, request.allRules).gate === "off";
		};
		const hasNotices = marked.length > 0 || mayHaveNotices(request, pair.changedPaths);
		if (texts.length === 0 && whole.every(isSilent) && problems.length === 0 && coverage.skipped.length === 0 && !hasNotices) {
			const clean = cleanResult(ids, coverage, part?.report({ rules: [] }));
			return request.inBoth === true ? {
				...clean,
				translated: clean
			} : clean;
		}
		const { resultOf } = await importedLater("./words.mjs").then((all) => ({ resultOf: all.t }));
		const { committed } = source;
		const found = {
			texts: inOrder(texts),
			firsts,
			whole,
			pair,
			rules,
			problems,
			coverage,
			ids,
			committed
		};
		const shard = part === void 0 ? {} : { part };
		return await resultOf(request, {
			...found,
			...shard,
			marked,
			detect,
			hasBase: source.hasBase
		});
	} finally {
		await source.close();
	}
}
async function partOfShard({ shard, source, language, policy }, sifted) {
	const scope = shard === void 0 ? void 0 : await source.scope?.();
	if (shard === void 0) return void 0;
	if (scope === void 0) throw new Error("the source was not made for a shard");
	const { partOf } = await importedLater("./scanner.mjs").then((all) => ({ partOf: all.a }));
	return partOf({
		shard,
		scope,
		language,
		policy,
		sifted
	});
}
async function siftedOf({ source, policy, ledger, threads, onProgress }, isExcluded) {
	const counts = {
		documents: 0,
		bytes: 0,
		isAny: false
	};
	if (source.sift === void 0 || (policy.customRules ?? []).length > 0) return counts;
	const { siftHistory } = await importedLater("./sift-history.mjs");
	const onSettled = (document, bytes) => {
		if (isContent(document.origin)) counts.documents++;
		counts.bytes += bytes;
		counts.isAny = true;
		ledger?.note(document, true);
	};
	await siftHistory({
		source,
		isExcluded,
		threads,
		onSettled,
		onProgress
	});
	return counts;
}
async function clearOf({ source, policy, threads, onProgress }, isExcluded) {
	if (threads === void 0 || source.files === void 0) return void 0;
	const files = await source.files();
	if (!isWorthThreads(files)) return void 0;
	const { clearFiles } = await importedLater("./clearing.mjs");
	return clearFiles(files, isExcluded, policy, threads, onProgress);
}
async function documentsTold({ source, onProgress }) {
	if (onProgress === void 0) return void 0;
	const total = (await source.files?.())?.files.length;
	const of = {
		unit: source.sift === void 0 ? "files" : "contents",
		...total === void 0 ? {} : { total }
	};
	return (done) => onProgress({
		...of,
		done
	});
}
async function earlyOf(request, room) {
	if (request.onFound === void 0) return void 0;
	const { earlyTeller } = await importedLater("./words.mjs").then((all) => ({ earlyTeller: all.n }));
	return earlyTeller(request, room, request.onFound);
}
function mayHaveNotices({ coversAll, acceptsNew, policy, shard }, changedPaths) {
	if ((policy.elsewhere ?? []).length > 0) return true;
	return (coversAll === true || shard !== void 0) && (policy.allow.length > 0 || (policy.baseline?.entries.length ?? 0) > 0) || acceptsNew !== true && changedPaths.includes(".stackgate.yml");
}
function filteredOf(filtered) {
	return Object.keys(filtered).length === 0 ? {} : { filtered };
}
const PAUSE_BYTES = 1 << 20;
async function exclusionOf(policy) {
	if (policy.exclude.length === 0) return () => false;
	const { isExcluded } = await importedLater("./exceptions.mjs").then((all) => ({ acceptedUnread: all.o, isExcluded: all.c }));
	return (path) => isExcluded(policy, path);
}
function isTrackedEnvFile(document) {
	return document.brought !== void 0 && isOfHead(document) && isEnvFileName(document.path);
}
async function loadForMember(path, families, rules) {
	if (!isEnvFileName(path) || families.some(({ family }) => family.judgesFilesAlone === true)) return;
	for (const loaded of await familiesFor([path], async () => false)) {
		if (loaded.family.judgesFilesAlone !== true) continue;
		families.push(loaded);
		for (const rule of loaded.rules) rules.set(rule.id, rule);
	}
}
function eachOnce(all) {
	return [...new Map(all.map((one) => [`${one.path}\0${one.reason}`, one]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
}
function nameOf({ path, exposure, commit, stage, brought }) {
	return {
		path,
		exposure,
		...commit === void 0 ? {} : { commit },
		...stage === void 0 ? {} : { stage },
		...brought === void 0 ? {} : { brought }
	};
}
function introduced(text) {
	return {
		...text,
		detections: text.detections.map((detection) => ({
			...detection,
			status: "introduced"
		}))
	};
}
function detectInDocuments(documents, detecting) {
	const [first] = documents;
	if (first === void 0) return [];
	const { detect, policy, filtered } = detecting;
	const view = documentView(first);
	const count = first.excerpt === void 0 ? filtered.count : filterTally().count;
	const places = first.regions !== void 0 && view.bytes !== first.bytes ? documents.map(({ path, origin }) => ({
		path,
		origin
	})) : documents;
	const found = documents.length === 1 || (policy.customRules ?? []).length > 0 ? places.map((place) => detect(view, place, count)) : detectSecretsAt(view, places, count);
	return documents.map((document, i) => detectedIn(document, view, found[i] ?? [], detecting));
}
function detectedIn(document, view, found, { hasBase, families, detect }) {
	const secrets = hasBase && found.length > 0 ? withStatus(found, view, document, detect) : found;
	if (isOfHead(document) || !isEnvFileName(document.path)) return {
		document,
		view,
		detections: secrets
	};
	const pair = singleFilePair(document, hasBase);
	const alone = families.filter(({ family }) => family.judgesFilesAlone === true).flatMap(({ family }) => family.detect(pair).detections);
	return {
		document,
		view,
		detections: [...secrets, ...alone]
	};
}
function withStatus(found, view, document, detect) {
	const { base } = document;
	if (base === void 0) return found.map((detection) => ({
		...detection,
		status: "introduced"
	}));
	const baseView = textView(base.bytes);
	return compareWithBase(found, view, detect(baseView, {
		path: base.path,
		origin: document.origin
	}), baseView, document.changedLines ?? []);
}
// src/source/changes.ts
function changeOf({ bytes, unmerged, before, after }, nameOf) {
	if (!unmerged && isSame(before, after)) return void 0;
	return {
		path: nameOf(bytes),
		unmerged,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function isSame(a, b) {
	return a?.id === b?.id && a?.kind === b?.kind;
}
function listingOf(entries, nameOf) {
	return new Map(entries.map(({ bytes, kind, id }) => [nameOf(bytes), {
		kind,
		id
	}]));
}
function withSide(listing, changes, side) {
	const all = new Map(listing);
	for (const change of changes) {
		const entry = change[side];
		if (entry === void 0) all.delete(change.path);
		else all.set(change.path, entry);
	}
	return all;
}
function renames(changes) {
	const byId = new Map();
	const byName = new Map();
	for (const { path, before, after } of changes) {
		if (before?.kind !== "file" || after !== void 0) continue;
		if (!byId.has(before.id)) byId.set(before.id, path);
		byName.set(baseName(path), byName.has(baseName(path)) ? void 0 : {
			path,
			id: before.id
		});
	}
	return (path, id) => {
		const same = byId.get(id);
		return same === void 0 ? byName.get(baseName(path)) : {
			path: same,
			id
		};
	};
}
function documentOf$1({ path, before, after }, origin, renamed) {
	if (after === void 0 || after.kind === "submodule") return void 0;
	const base = before?.kind === after.kind ? {
		path,
		id: before.id
	} : before === void 0 && after.kind === "file" ? renamed(path, after.id) : void 0;
	return {
		path,
		origin: after.kind === "symlink" ? "symlink" : origin,
		id: after.id,
		...base === void 0 ? {} : { base }
	};
}
function skippedOf(changes) {
	return changes.flatMap(({ path, after }) => after?.kind === "submodule" ? [{
		path,
		reason: "submodule"
	}] : []);
}
// src/source/git/entries.ts
function parseTreeList(output) {
	const entries = [];
	for (const field of nulFields(output)) {
		const tab = field.indexOf("	");
		const [mode = "", , id = ""] = field.slice(0, tab).split(" ");
		const kind = kindOf(mode);
		if (kind !== void 0) entries.push({
			kind,
			id,
			bytes: field.slice(tab + 1)
		});
	}
	return entries;
}
function parseIndexList(output) {
	const entries = [];
	for (const field of nulFields(output)) {
		const tab = field.indexOf("	");
		const [tag, mode = "", id = "", stage = ""] = field.slice(0, tab).split(" ");
		const kind = kindOf(mode);
		if (kind === void 0) continue;
		entries.push({
			kind,
			id,
			bytes: field.slice(tab + 1),
			stage: Number(stage),
			skipWorktree: tag === "S"
		});
	}
	return entries;
}
function parseRawChanges(output) {
	const all = [];
	const read = rawChangeReader((of, change) => all.push({
		of,
		change
	}));
	for (const chunk of output) read(chunk);
	return all;
}
function rawChangeReader(onChange) {
	let of = "";
	let record;
	return fieldReader((field) => {
		if (record !== void 0) {
			onChange(of, rawChange(record, field));
			record = void 0;
			return;
		}
		let rest = field;
		for (let line = HEADER$1.exec(rest); line !== null; line = HEADER$1.exec(rest)) {
			of = line[1] ?? "";
			rest = rest.slice(line[0].length);
		}
		if (rest !== "" && !rest.startsWith(":")) throw new Error("git answered in an unknown form");
		if (rest !== "") record = rest;
	});
}
const HEADER$1 = /^([0-9a-f]{40,64}(?: [0-9a-f]{40,64})?)(?:\n|$)/;
function rawChange(record, bytes) {
	const parents = record.lastIndexOf(":") + 1;
	const words = record.slice(parents).split(" ");
	const before = entryOf(words[0], words[parents + 1]);
	const after = entryOf(words[parents], words[2 * parents + 1]);
	return {
		bytes,
		unmerged: words.at(-1) === "U",
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function entryOf(mode = "", id = "") {
	const kind = kindOf(mode);
	return kind === void 0 ? void 0 : {
		kind,
		id
	};
}
function kindOf(mode) {
	switch (mode) {
		case "000000":
		case "040000":
		case "40000": return;
		case "120000": return "symlink";
		case "160000": return "submodule";
		default: return "file";
	}
}
function parseTree(tree, idBytes) {
	const members = [];
	for (let at = 0; at < tree.length;) {
		const space = tree.indexOf(32, at);
		const nul = tree.indexOf(0, space);
		const end = nul + 1 + idBytes;
		if (space < 0 || nul < 0 || end > tree.length) return void 0;
		members.push({
			mode: tree.toString("latin1", at, space),
			name: tree.toString("latin1", space + 1, nul),
			id: tree.toString("hex", nul + 1, end)
		});
		at = end;
	}
	return members;
}
function nulFields(output) {
	const fields = [];
	const read = fieldReader((field) => fields.push(field));
	for (const chunk of output) read(chunk);
	return fields;
}
function fieldReader(onField) {
	let rest = "";
	return (chunk) => {
		const text = rest + chunk.toString("latin1");
		let at = 0;
		for (let end = text.indexOf("\0"); end >= 0; end = text.indexOf("\0", at)) {
			onField(text.slice(at, end));
			at = end + 1;
		}
		rest = text.slice(at);
	};
}
// src/source/git/listing.ts
const MAX_FOLDERS = 48;
async function listCommit(room, objects, commit) {
	const few = await walkFolders(objects, commit);
	if (few !== void 0) return few;
	return parseTreeList((await succeeded(room, await gitOutput(room, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]))).stdout);
}
async function walkFolders(objects, commit) {
	const entries = [];
	let level = [{
		id: `${commit}^{tree}`,
		prefix: ""
	}];
	for (let folders = 1; level.length > 0; folders += level.length) {
		if (folders > MAX_FOLDERS) return void 0;
		const below = [];
		let at = 0;
		for await (const answer of objects.read(level.map(({ id }) => id))) {
			const { prefix } = level[at++] ?? { prefix: "" };
			if (answer.kind === "forged") throw new StackgateError("forged-folder", { path: `/${Buffer.from(prefix, "latin1").toString()}` });
			if (answer.kind !== "object") return void 0;
			const members = parseTree(answer.bytes, commit.length / 2);
			if (members === void 0) return void 0;
			for (const { mode, name, id } of members) {
				const kind = kindOf(mode.padStart(6, "0"));
				if (kind !== void 0) entries.push({
					kind,
					id,
					bytes: prefix + name
				});
				else below.push({
					id,
					prefix: `${prefix}${name}/`
				});
			}
		}
		level = below;
	}
	return entries;
}
// src/source/git/objects.ts
const AHEAD = 64;
const MAX_ENDINGS = 20;
function openObjects(room, started = batchOf(startBatch(room))) {
	let batch = started;
	let endings = 0;
	let isClosed = false;
	let turn = Promise.resolve();
	const afterEnding = async (broken) => {
		batch = void 0;
		if (isClosed) throw new Error("closed");
		broken.git.kill();
		const failure = await gitFailure(room, await broken.git.ending);
		if (failure.code !== "git-failed" || ++endings > MAX_ENDINGS) throw failure;
		return failure;
	};
	async function* read(names) {
		const before = turn;
		let done = () => {};
		turn = new Promise((finished) => {
			done = finished;
		});
		await before;
		let asked = 0;
		let answered = 0;
		try {
			while (answered < names.length) {
				if (isClosed) throw new Error("closed");
				batch ??= batchOf(startBatch(room));
				for (; asked < names.length && asked - answered < AHEAD; asked++) batch.ask(names[asked] ?? "");
				const answer = batch.answer(names[answered] ?? "");
				if (answer === void 0) {
					await batch.more();
					continue;
				}
				answered++;
				if (answer.kind !== "broken") yield answer;
				else {
					asked = answered;
					yield {
						kind: "unreadable",
						failure: await afterEnding(batch)
					};
				}
			}
		} finally {
			if (asked > answered) {
				batch?.git.kill();
				batch = void 0;
			}
			done();
		}
	}
	return {
		read,
		async one(name) {
			for await (const answer of read([name])) return answer;
			return { kind: "missing" };
		},
		close() {
			isClosed = true;
			batch?.git.abandon();
		}
	};
}
// src/source/git/said.ts
const ID_SHOWN = 12;
function commitPlan(id) {
	return {
		path: `.git/commit/${id.slice(0, ID_SHOWN)}`,
		origin: "commit-message",
		id,
		commit: id
	};
}
function tagPlan(id) {
	return {
		path: `.git/tag/${id.slice(0, ID_SHOWN)}`,
		origin: "tag-message",
		id
	};
}
async function tagPlans(objects, revision) {
	return (await peel(objects, revision)).tags;
}
async function peel(objects, revision) {
	const tags = [];
	for (let name = revision;;) {
		const answer = await objects.one(name);
		const next = answer.kind === "object" && answer.type === "tag" ? taggedBy(answer.bytes) : void 0;
		if (answer.kind !== "object" || next === void 0) return {
			tags,
			answer,
			name
		};
		tags.push(tagPlan(answer.id));
		name = next;
	}
}
function taggedBy(tag) {
	return /^object ([0-9a-f]{40,64})\n/.exec(tag.toString("latin1", 0, 80))?.[1];
}
function notePath(bytes) {
	const id = bytes.replaceAll("/", "");
	return `.git/notes/${/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id.slice(0, ID_SHOWN) : bytes}`;
}
function saidTexts(object) {
	const blank = object.indexOf("\n\n");
	const end = blank < 0 ? object.length : blank + 1;
	return [["fields", object.subarray(0, end)], ["message", object.subarray(end + 1)]].filter(([, text]) => text.length > 0);
}
// src/source/lfs.ts
function lfsObjects(room) {
	const disk = lazy(async () => {
		const output = await gitOutput(room, ["rev-parse", "--git-common-dir"]);
		if (output.status !== 0) return void 0;
		const folder = resolve(room.cwd, textOf$3(output).replace(/\r?\n$/, ""));
		const real = await realpath(folder).catch((error) => {
			if (error.code === void 0) throw error;
		});
		if (real === void 0) return void 0;
		const { diskBelow } = await importedLater("./files2.mjs").then((all) => ({ diskBelow: all.r }));
		return diskBelow(real);
	});
	return async (oid) => {
		const answer = (await disk())?.look(`lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`);
		return answer?.kind === "file" ? answer.bytes : void 0;
	};
}
// src/parse/line-diff.ts
const LF$1 = 10;
const CR = 13;
const MAX_BYTES$2 = 32 << 20;
const MAX_LINES = 4e5;
const MAX_EDITS = 128;
function changedLines(base, head) {
	const start = commonStart(base, head);
	const tail = commonTail(base, head, start);
	const [baseEnd, headEnd] = [base.length - tail, head.length - tail];
	if (headEnd === start) return [];
	const firstLine = countLines(head, 0, start) + 1;
	const [baseCount, headCount] = [countLines(base, start, baseEnd), countLines(head, start, headEnd)];
	const isLarge = baseEnd + headEnd - 2 * start > MAX_BYTES$2 || baseCount + headCount > MAX_LINES;
	if (baseCount === 0 || isLarge) return [{
		start: firstLine,
		end: firstLine + headCount - 1
	}];
	const [before, after] = [linesOf$1(base, start, baseEnd), linesOf$1(head, start, headEnd)];
	const [a, b] = numbered(before, after);
	const isNew = new Uint8Array(b.length).fill(1);
	if (!compareGap(a, b, {
		a: 0,
		aEnd: a.length,
		b: 0,
		bEnd: b.length
	}, isNew)) for (const gap of gaps(a, b, isNew)) compareGap(a, b, gap, isNew);
	return rangesOf(isNew, firstLine);
}
function commonStart(base, head) {
	const end = Math.min(base.length, head.length);
	let at = 0;
	while (at < end && base[at] === head[at]) at++;
	if (at === base.length && at === head.length) return at;
	while (at > 0 && base[at - 1] !== LF$1) at--;
	return at;
}
function commonTail(base, head, start) {
	const most = Math.min(base.length, head.length) - start;
	let count = 0;
	while (count < most && base[base.length - 1 - count] === head[head.length - 1 - count]) count++;
	const beginsLine = (bytes, at) => at === start || bytes[at - 1] === LF$1;
	while (count > 0 && !(beginsLine(base, base.length - count) && beginsLine(head, head.length - count))) count--;
	return count;
}
function countLines(bytes, start, end) {
	let count = 0;
	let isOpen = false;
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		isOpen = byte !== LF$1 && (byte !== CR || bytes[i + 1] === LF$1);
		if (!isOpen) count++;
	}
	return isOpen ? count + 1 : count;
}
function linesOf$1(bytes, start, end) {
	const lines = [];
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let from = start;
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		if (byte !== LF$1 && byte !== CR) continue;
		lines.push(buffer.toString("latin1", from, i));
		if (byte === CR && bytes[i + 1] === LF$1) i++;
		from = i + 1;
	}
	if (from < end) lines.push(buffer.toString("latin1", from, end));
	return lines;
}
function numbered(before, after) {
	const numbers = new Map();
	const numberOf = (line) => {
		const known = numbers.get(line);
		if (known !== void 0) return known;
		numbers.set(line, numbers.size);
		return numbers.size - 1;
	};
	return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}
function gaps(a, b, isNew) {
	const found = [];
	let [fromA, fromB] = [0, 0];
	for (const [atA, atB] of anchors(a, b)) {
		if (atB > fromB) found.push({
			a: fromA,
			aEnd: atA,
			b: fromB,
			bEnd: atB
		});
		isNew[atB] = 0;
		[fromA, fromB] = [atA + 1, atB + 1];
	}
	if (b.length > fromB) found.push({
		a: fromA,
		aEnd: a.length,
		b: fromB,
		bEnd: b.length
	});
	return found;
}
function anchors(a, b) {
	const [inA, inB] = [onlyPlaces(a), onlyPlaces(b)];
	const piles = [];
	const ends = [];
	const previous = new Map();
	for (let at = 0; at < b.length; at++) {
		const line = b[at] ?? 0;
		const place = inA[line] ?? 0;
		if (inB[line] !== at + 1 || place <= 0) continue;
		let [low, high] = [0, piles.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((piles[middle] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		piles[low] = place;
		ends[low] = at;
		const before = low > 0 ? ends[low - 1] : void 0;
		if (before !== void 0) previous.set(at, before);
	}
	const row = [];
	for (let at = ends.at(-1); at !== void 0; at = previous.get(at)) row.push([(inA[b[at] ?? 0] ?? 0) - 1, at]);
	return row.reverse();
}
function onlyPlaces(lines) {
	const places = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? 0;
		places[line] = places[line] === void 0 ? at + 1 : -1;
	}
	return places;
}
function compareGap(a, b, gap, isNew) {
	let { a: fromA, aEnd, b: fromB, bEnd } = gap;
	while (fromA < aEnd && fromB < bEnd && a[fromA] === b[fromB]) {
		isNew[fromB++] = 0;
		fromA++;
	}
	while (fromA < aEnd && fromB < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
		isNew[--bEnd] = 0;
		aEnd--;
	}
	if (fromA === aEnd || fromB === bEnd) return true;
	return markByEdits(a.subarray(fromA, aEnd), b.subarray(fromB, bEnd), isNew.subarray(fromB, bEnd));
}
function markByEdits(a, b, isNew) {
	const most = Math.min(MAX_EDITS, a.length + b.length);
	const middle = most + 1;
	const reach = new Int32Array(2 * middle + 1);
	const rounds = [];
	for (let edits = 0; edits <= most; edits++) {
		rounds.push(reach.slice());
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			const from = cameFrom(reach, middle, diagonal, edits);
			let x = (reach[middle + from] ?? 0) + (from < diagonal ? 1 : 0);
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
			reach[middle + diagonal] = x;
			if (x < a.length || x - diagonal < b.length) continue;
			markPath(rounds, middle, {
				x: a.length,
				y: b.length
			}, isNew);
			return true;
		}
	}
	return false;
}
function cameFrom(reach, middle, diagonal, edits) {
	if (diagonal === -edits) return diagonal + 1;
	if (diagonal === edits) return diagonal - 1;
	return (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0) ? diagonal + 1 : diagonal - 1;
}
function markPath(rounds, middle, end, isNew) {
	let { x, y } = end;
	for (let edits = rounds.length - 1; edits >= 0; edits--) {
		const reach = rounds[edits] ?? new Int32Array(0);
		const from = cameFrom(reach, middle, x - y, edits);
		const startX = edits === 0 ? 0 : reach[middle + from] ?? 0;
		const startY = edits === 0 ? 0 : startX - from;
		for (; x > startX && y > startY; x--) isNew[--y] = 0;
		[x, y] = [startX, startY];
	}
}
function rangesOf(isNew, firstLine) {
	const ranges = [];
	for (let at = 0; at < isNew.length; at++) {
		if (isNew[at] === 0) continue;
		const start = at;
		while (isNew[at + 1] === 1) at++;
		ranges.push({
			start: firstLine + start,
			end: firstLine + at
		});
	}
	return ranges;
}
// src/source/snapshots.ts
async function loadSnapshots(sides, load, explore) {
	const all = sides.base === void 0 ? [sides.head] : [sides.head, sides.base];
	const loaded = new Map();
	const asked = new Set();
	let isDone = false;
	const ask = (path) => {
		if (isDone) throw new Error(`${JSON.stringify(path)} was read but not explored`);
		for (const side of all) {
			const key = side.keyOf(path);
			if (key !== void 0 && !loaded.has(key)) asked.add(key);
		}
	};
	const loadAsked = async () => {
		const keys = [...asked];
		asked.clear();
		for (const key of keys) loaded.set(key, void 0);
		for await (const [key, bytes] of load(keys)) loaded.set(key, bytes);
	};
	for (const path of sides.head.paths()) if (isPreloaded(path)) ask(path);
	for (const path of sides.base?.paths() ?? []) if (sides.head.keyOf(path) !== sides.base?.keyOf(path) && isPreloaded(path)) ask(path);
	await loadAsked();
	const [head, base] = all.map((side) => snapshotOf(side, loaded, ask));
	if (head === void 0) throw new Error("no head");
	do {
		await loadAsked();
		await explore(head);
		if (base !== void 0) await explore(base);
	} while (asked.size > 0);
	isDone = true;
	return base === void 0 ? { head } : {
		head,
		base
	};
}
function snapshotOf(side, loaded, ask) {
	let listed;
	let listedAt = -1;
	const has = (path) => {
		const key = side.keyOf(path);
		return key !== void 0 && (!loaded.has(key) || loaded.get(key) !== void 0);
	};
	return {
		read(path) {
			const key = side.keyOf(path);
			if (key === void 0) return void 0;
			if (!loaded.has(key)) ask(path);
			return loaded.get(key);
		},
		list() {
			if (listed === void 0 || listedAt !== loaded.size) listed = sortedPaths([...side.paths()].filter(has));
			listedAt = loaded.size;
			return listed;
		},
		has,
		isExplored(path) {
			const key = side.keyOf(path);
			return key === void 0 || loaded.has(key);
		}
	};
}
function sortedPaths(paths) {
	for (let i = 1; i < paths.length; i++) if ((paths[i - 1] ?? "") > (paths[i] ?? "")) return paths.sort();
	return paths;
}
// src/source/object-source.ts
function objectSource({ objects, hasBase, lfsObject, kept = new Map(), find, list }) {
	const problems = new Map();
	const blobs = new Set();
	let known;
	const found = lazy(async () => {
		known = await find();
		return known;
	});
	const listings = lazy(list);
	const tell = (path, kind) => {
		const code = {
			missing: "missing-object",
			unreadable: "broken-object",
			forged: "forged-object",
			"too-large": "too-large"
		}[kind];
		problems.set(`${code}\0${path}`, {
			path,
			code
		});
	};
	return {
		hasBase,
		...lfsObject === void 0 ? {} : { lfsObject },
		get base() {
			return known?.base;
		},
		get head() {
			return known?.head;
		},
		async changedPaths() {
			const { changedPaths, documents } = await found();
			const contents = documents.filter(({ origin }) => isContent(origin));
			return sortedPaths([...new Set([...changedPaths, ...contents.map(({ path }) => path)])]);
		},
		async lists(test) {
			for (const [path, { kind }] of (await listings()).head) if (kind === "file" && test(path)) return true;
			return false;
		},
		async *documents() {
			const { documents, exposure, isOrdered } = await found();
			const planned = isOrdered === true ? documents : [...documents].sort(byPath);
			for (const { id, origin } of planned) if (isContent(origin)) blobs.add(id);
			yield* readDocuments(objects, planned, {
				exposure,
				tell,
				kept
			});
		},
		async snapshots(explore) {
			const { changedPaths: changed, exposure } = await found();
			const { base, head } = await listings();
			const sides = {
				head: sideOf(head),
				...base === void 0 ? {} : { base: sideOf(base) }
			};
			const changedPaths = sortedPaths([...changed]);
			return {
				...await loadSnapshots(sides, loadObjects(objects, kept, [head, base], tell), (snapshot) => explore(snapshot, changedPaths)),
				changedPaths,
				exposure
			};
		},
		problems: () => [...known?.problems ?? [], ...problems.values()],
		coverage: () => ({
			blobs: blobs.size,
			...known?.coverage,
			skipped: known?.skipped ?? []
		}),
		async close() {
			objects.close();
		}
	};
}
async function* readDocuments(objects, planned, { exposure, tell, kept }) {
	const wanted = planned.flatMap(({ id, base }) => base === void 0 ? [id] : [id, base.id]);
	const answers = objects.read(wanted.filter((id, i) => id !== wanted[i - 1]));
	let last;
	const answerOf = async (id) => {
		if (last?.id === id) return last.answer;
		const next = await answers.next();
		if (next.done === true) throw new Error("fewer answers than questions");
		last = {
			id,
			answer: next.value
		};
		return next.value;
	};
	try {
		for (const plan of planned) {
			const answer = await answerOf(plan.id);
			const baseAnswer = plan.base === void 0 ? answer : await answerOf(plan.base.id);
			if (answer.kind !== "object") {
				tell(plan.path, answer.kind);
				continue;
			}
			if (!isContent(plan.origin)) {
				for (const [name, text] of saidTexts(answer.bytes)) yield documentOf({
					...plan,
					path: `${plan.path}/${name}`
				}, text, void 0, exposure);
				continue;
			}
			if (baseAnswer.kind !== "object") tell(plan.base?.path ?? plan.path, baseAnswer.kind);
			const base = plan.base === void 0 || baseAnswer.kind !== "object" ? void 0 : {
				path: plan.base.path,
				bytes: baseAnswer.bytes
			};
			if (isPreloaded(plan.path)) {
				kept.set(plan.id, answer.bytes);
				if (plan.base !== void 0 && base !== void 0) kept.set(plan.base.id, base.bytes);
			}
			yield documentOf(plan, answer.bytes, base, exposure);
		}
	} finally {
		await answers.return();
	}
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function documentOf(plan, bytes, base, exposure) {
	const { path, origin, commit, brought, stage } = plan;
	const document = {
		path,
		origin,
		bytes,
		exposure: plan.exposure ?? exposure,
		...commit === void 0 ? {} : { commit },
		...brought === void 0 ? {} : { brought },
		...plan.tellsId === true ? { id: plan.id } : {},
		...stage === void 0 ? {} : { stage }
	};
	if (base === void 0) return document;
	let lines;
	return {
		...document,
		base,
		get changedLines() {
			lines ??= changedLines(textView(base.bytes).bytes, textView(bytes).bytes);
			return lines;
		}
	};
}
function sideOf(listing) {
	return {
		keyOf(path) {
			const entry = listing.get(path);
			return entry?.kind === "file" ? entry.id : void 0;
		},
		paths: () => listing.keys()
	};
}
function loadObjects(objects, kept, listings, tell) {
	let paths;
	const pathOf = (id) => {
		paths ??= new Map(listings.flatMap((listing) => [...listing ?? []].map(([path, entry]) => [entry.id, path])));
		return paths.get(id) ?? "";
	};
	return async function* load(all) {
		for (const [id, bytes] of kept) yield [id, bytes];
		const ids = all.filter((id) => !kept.has(id));
		let at = 0;
		for await (const answer of objects.read(ids)) {
			const id = ids[at++] ?? "";
			if (answer.kind === "object") yield [id, answer.bytes];
			else tell(pathOf(id), answer.kind);
		}
	};
}
// src/source/path-names.ts
function pathNames() {
	const shown = new Map();
	const taken = new Map();
	return (bytes) => {
		if (!/[\x80-\xff]/.test(bytes)) return bytes;
		const text = Buffer.from(bytes, "latin1").toString("utf8");
		if (!text.includes("\ufffd")) return text;
		const known = shown.get(bytes);
		if (known !== void 0) return known;
		let name = text;
		for (let count = taken.get(text) ?? 1; taken.has(name); count++) {
			name = `${text}~${count}`;
			taken.set(text, count + 1);
		}
		taken.set(name, 2);
		shown.set(bytes, name);
		return name;
	};
}
// src/model/shard.ts
const MAX_SHARDS = 1024;
function ownedBy(shard) {
	if (shard === void 0 || shard.total === 1) return () => true;
	const { index, total } = shard;
	return (path) => placeIn(path, total) === index - 1;
}
function placeIn(path, total) {
	const inside = path.indexOf("!/");
	const [said] = path.startsWith(".git/") ? SAID.exec(path) ?? [] : [];
	const whole = said ?? (inside < 0 ? path : path.slice(0, inside));
	return Number.parseInt(hash("sha256", whole, "hex").slice(0, 12), 16) % total;
}
const SAID = /^\.git\/(?:commit|tag)\/[^/]+/;
// src/source/scope.ts
function scopeOf(all) {
	const whole = all.digest();
	const one = (name) => createHash("sha256").update(`stackgate ${name}\0`).update(whole).digest("hex");
	return {
		told: one("scope"),
		kept: one("join")
	};
}
// src/work/has-flags.ts
function hasFlags({ failOn, only, without, exclude, maxFindings, exitZero }) {
	return [
		failOn,
		only,
		without,
		exclude,
		maxFindings,
		exitZero
	].some((flag) => flag !== void 0);
}
// src/parse/hunks.ts
const HEADER = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,\d{1,10})? @@/;
function parseHunks(patch) {
	const hunks = [];
	let start = 0;
	let next = 0;
	let added = new Set();
	let isPlain = true;
	const finish = () => {
		if (next > start) hunks.push({
			start,
			end: next - 1,
			added,
			isPlain
		});
	};
	for (const line of patch.split("\n")) {
		const header = HEADER.exec(line)?.[1];
		if (header !== void 0) {
			finish();
			start = next = Number(header);
			added = new Set();
			isPlain = true;
		} else if (start > 0) {
			if (line.endsWith("\r") || line.startsWith("\\")) isPlain = false;
			if (line.startsWith("+")) added.add(next++);
			else if (line.startsWith(" ")) next++;
		}
	}
	finish();
	return hunks;
}
function hunkAround(hunks, first, last) {
	return hunks.find(({ start, end }) => start <= first && last <= end);
}
// src/source/index-file.ts
async function checkIndexFile(room) {
	const output = await gitOutput(room, [
		"rev-parse",
		"--is-bare-repository",
		"--git-path",
		"index"
	]);
	const [isBare, ...rest] = textOf$3(await succeeded(room, output)).split("\n");
	const path = rest.join("\n").replace(/\r?\n$/, "");
	if (existsSync(resolve(room.cwd, path))) return;
	const named = room.env.GIT_INDEX_FILE;
	if (named !== void 0) throw new StackgateError("no-index", { path: named });
	if (isBare === "true") throw new StackgateError("no-work-tree", { path: room.cwd });
	throw new StackgateError("index-missing", { path });
}
// src/source/staged.ts
function stagedSource(room, start = startStaged(room)) {
	const objects = openObjects(room, start.objects);
	const head = started(objects.one("HEAD"));
	const kept = new Map();
	const inHead = started(head().then((answer) => answer.kind === "object" ? lookAhead(room, objects, answer.id, kept) : []));
	const index = lazy(() => readIndex(room));
	const nameOf = pathNames();
	const compare = lazy(async () => {
		const [output, answer] = [await start.diff, await head()];
		if (output.status === 0 && answer.kind === "object") {
			const raw = parseRawChanges((await succeeded(room, output)).stdout);
			return {
				head: answer.id,
				changes: raw.flatMap(({ change }) => changeOf(change, nameOf) ?? [])
			};
		}
		if (answer.kind !== "missing" || !await isUnborn(room)) throw await gitFailure(room, output);
		return { changes: (await index()).filter(({ stage }) => stage === 0).map(({ bytes, kind, id }) => ({
			path: nameOf(bytes),
			unmerged: false,
			after: {
				kind,
				id
			}
		})) };
	});
	const conflicts = lazy(async () => {
		const { head: commit, changes } = await compare();
		if (commit !== void 0 && !changes.some(({ unmerged }) => unmerged)) return [];
		return (await index()).filter(({ stage }) => stage > 0).map((entry) => ({
			...entry,
			path: nameOf(entry.bytes)
		}));
	});
	return objectSource({
		objects,
		hasBase: true,
		lfsObject: lfsObjects(room),
		kept,
		async find() {
			const { head: base, changes } = await compare();
			if ((room.env.GIT_INDEX_FILE !== void 0 || changes.length > 0) && changes.every(({ after, unmerged }) => after === void 0 && !unmerged)) await checkIndexFile(room);
			const sides = await conflicts();
			return {
				...base === void 0 ? {} : { base },
				changedPaths: [...new Set([...changes.map(({ path }) => path), ...sides.map(({ path }) => path)])],
				documents: [...plan(changes), ...planConflicts(changes, sides)],
				skipped: skippedOf(changes),
				exposure: "staged"
			};
		},
		list: async () => listBoth(await compare(), await conflicts(), await inHead(), nameOf)
	});
}
const MAX_AHEAD = 64;
async function lookAhead(room, objects, commit, kept) {
	const entries = await listCommit(room, objects, commit);
	const ids = [...new Set(entries.flatMap(({ kind, id, bytes }) => kind === "file" && isPreloaded(bytes) ? [id] : []))];
	if (ids.length > MAX_AHEAD) return entries;
	for await (const answer of objects.read(ids)) if (answer.kind === "object") kept.set(answer.id, answer.bytes);
	return entries;
}
async function readIndex(room) {
	return parseIndexList((await succeeded(room, await gitOutput(room, [
		"ls-files",
		"-t",
		"-s",
		"-z",
		"--full-name",
		"--",
		":/"
	]))).stdout);
}
async function isUnborn(room) {
	const { status } = await gitOutput(room, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]);
	return status === 1;
}
function plan(changes) {
	const renamed = renames(changes);
	return changes.flatMap((change) => documentOf$1(change, "index", renamed) ?? []);
}
function planConflicts(changes, sides) {
	const before = new Map(changes.map((change) => [change.path, change.before]));
	return sides.flatMap(({ path, kind, id, stage }) => {
		const inHead = before.get(path);
		if (inHead?.id === id) return [];
		const document = documentOf$1({
			path,
			after: {
				kind,
				id
			},
			...inHead === void 0 ? {} : { before: inHead }
		}, "index", () => void 0);
		return document === void 0 ? [] : [{
			...document,
			stage
		}];
	});
}
function listBoth({ changes }, sides, inHead, nameOf) {
	const base = listingOf(inHead, nameOf);
	const head = withSide(base, changes, "after");
	for (const wanted of [
		1,
		3,
		2
	]) for (const { path, kind, id, stage } of sides) if (stage === wanted) head.set(path, {
		kind,
		id
	});
	return {
		base,
		head
	};
}
// src/policy/nearest.ts
function nearest(found, known) {
	let best;
	let bestDistance = slipsIn(found) + 1;
	for (const word of known) {
		const distance = editDistance(found.slice(0, 60), word);
		if (distance < bestDistance) [best, bestDistance] = [word, distance];
	}
	return best;
}
function slipsIn({ length }) {
	if (length < 3) return 0;
	return length < 6 ? 1 : Math.max(2, Math.floor(length / 4));
}
function editDistance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}
// src/cli/policy-room.ts
const MAX_BYTES$1 = 1 << 20;
const MAX_BASELINE_BYTES = 1 << 26;
function roomOf(io, base) {
	const { cwd } = io;
	const top = repositoryTop(cwd) ?? cwd;
	const read = async (path) => {
		if (base === void 0) return readBelow(top, path, MAX_BYTES$1);
		const { fileAt } = await importedLater("./range.mjs").then((all) => ({ fileAt: all.s }));
		return fileAt(io, base, path);
	};
	return {
		top,
		read,
		async usual(name) {
			for (const path of upwards(top, cwd, name)) {
				const bytes = await read(path);
				if (bytes !== void 0) return {
					path,
					bytes
				};
			}
		},
		usualNow() {
			for (const path of upwards(top, cwd, POLICY_PATH)) {
				const bytes = readBelow(top, path, MAX_BYTES$1);
				if (bytes !== void 0) return {
					path,
					bytes
				};
			}
		},
		given: (path) => ({
			path,
			bytes: givenFile(resolve(cwd, path), path, MAX_BYTES$1)
		}),
		async baseline(choice) {
			if (choice?.kind === "none") return void 0;
			if (choice?.kind === "file") {
				const { path } = choice;
				return {
					path,
					bytes: givenFile(resolve(cwd, path), path, MAX_BASELINE_BYTES)
				};
			}
			if (base !== void 0) {
				const bytes = await read(BASELINE_PATH);
				return bytes === void 0 ? void 0 : {
					path: BASELINE_PATH,
					bytes
				};
			}
			const bytes = readBelow(top, BASELINE_PATH, MAX_BASELINE_BYTES);
			return bytes === void 0 ? void 0 : {
				path: BASELINE_PATH,
				bytes
			};
		}
	};
}
function textOf({ path, bytes }) {
	const text = Buffer.from(bytes).toString("utf8");
	if (!Buffer.from(text).equals(bytes)) throw new StackgateError("config-yaml", {
		place: `${path}:1:1`,
		detail: "NOT_UTF8"
	});
	return text;
}
function repositoryTop(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (lstatSync(join$1(folder, ".git"), { throwIfNoEntry: false }) !== void 0) return folder;
		if (folder === dirname(folder)) return void 0;
	}
}
function upwards(top, cwd, name) {
	const parts = relative(top, cwd).split(/[\\/]/).filter((part) => part !== "");
	return [...parts.keys(), parts.length].reverse().map((count) => [...parts.slice(0, count), name].join("/"));
}
function givenFile(path, shown, maxBytes) {
	try {
		const found = statSync(path);
		if (!found.isFile() || found.size > maxBytes) throw new StackgateError("config-no-file", { path: shown });
		return readFileSync(path);
	} catch (error) {
		throw readingFailed(error, shown);
	}
}
function readBelow(top, path, maxBytes) {
	try {
		const parts = path.split("/");
		for (const [i] of parts.entries()) {
			const found = lstatSync(join$1(top, ...parts.slice(0, i + 1)), { throwIfNoEntry: false });
			if (found === void 0) return void 0;
			const isLast = i === parts.length - 1;
			if (!isLast && found.isFile()) return void 0;
			if (isLast ? !found.isFile() || found.size > maxBytes : !found.isDirectory()) throw new StackgateError("config-no-file", { path });
		}
		return readFileSync(join$1(top, ...parts));
	} catch (error) {
		throw readingFailed(error, path);
	}
}
function readingFailed(error, path) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return error instanceof StackgateError || typeof code !== "string" ? error : new StackgateError("config-missing", {
		path,
		detail: code
	});
}
// src/detect/secret-value.ts
const USER_INFO = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/@:]{0,256}:([^\s/@]{1,1024})@/i;
const URL_START = /^[a-z][a-z0-9+.-]{1,30}:\/\//i;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/;
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|disabled?|enabled?|auto)$/i;
const REFERENCE = /^(?:arn:aws|vault:|ref\+|@Microsoft\.KeyVault\(|`|\$\()/;
function secretRange(name, value) {
	if (value === "") return void 0;
	const url = USER_INFO.exec(value);
	const password = url?.[1];
	if (url !== null && password !== void 0) {
		const to = url[0].length - 1;
		return {
			from: to - password.length,
			to
		};
	}
	return isSecretName(name) && !URL_START.test(value) ? {
		from: 0,
		to: value.length
	} : void 0;
}
function unquoted(text) {
	const [first] = text;
	return text.length >= 2 && (first === "\"" || first === "'") && text.endsWith(first) ? text.slice(1, -1) : text;
}
function isSecretText(name, written) {
	const text = unquoted(written);
	if (text.trim() === "" || isPlaceholder(text) || SWITCH.test(text) || PATH.test(text) || REFERENCE.test(text)) return false;
	return !isPublishedPlaceholder(name, text) && !isPublicExample(text);
}
// src/report/paint.ts
function paintOf(colour) {
	const sgr = (on, off) => (text) => colour && text !== "" ? `\x1b[${on}m${text}\x1b[${off}m` : text;
	return {
		bold: sgr(1, 22),
		dim: sgr(2, 22),
		red: sgr(31, 39),
		yellow: sgr(33, 39),
		green: sgr(32, 39)
	};
}
function marksOf(ascii) {
	return ascii ? {
		blocks: "x",
		warns: "!",
		fine: "ok",
		minor: "-",
		cut: "..."
	} : {
		blocks: "\u2716",
		warns: "!",
		fine: "\u2714",
		minor: "\u00b7",
		cut: "\u2026"
	};
}
// src/cli/terminal.ts
const USUAL_COLUMNS = 80;
const FILE_COLUMNS = 100;
function languageOf(argv, env) {
	const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
	const given = at === -1 ? void 0 : argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice(7);
	if (given === "en" || given === "zh") return given;
	const locale = [
		env.LC_ALL,
		env.LC_MESSAGES,
		env.LANG
	].find((value) => value !== void 0 && value !== "");
	return locale !== void 0 && /^zh(?:[_.@-]|$)/i.test(locale) ? "zh" : "en";
}
function lookOf(env, { isTTY, columns }) {
	const isDumb = env.TERM === "dumb";
	const refused = env.NO_COLOR !== void 0 && env.NO_COLOR !== "";
	const forced = env.FORCE_COLOR !== void 0 && !/^(?:0|false)$/.test(env.FORCE_COLOR);
	const width = isTTY ? columns ?? Number(env.COLUMNS) : NaN;
	return {
		columns: Number.isSafeInteger(width) && width > 0 ? width : USUAL_COLUMNS,
		colour: !refused && (forced || env.FORCE_COLOR === void 0 && isTTY && !isDumb),
		ascii: isDumb || !isUtf8(env)
	};
}
function lookOfFile(env) {
	return {
		columns: FILE_COLUMNS,
		colour: false,
		ascii: !isUtf8(env)
	};
}
function isUtf8(env) {
	const locale = [
		env.LC_ALL,
		env.LC_CTYPE,
		env.LANG
	].find((value) => value !== void 0 && value !== "");
	return locale === void 0 || /utf-?8/i.test(locale);
}
const PIECE = 65536;
function writeTo(terminal, chunks) {
	let piece = "";
	for (const chunk of chunks) {
		piece += chunk;
		if (piece.length < PIECE) continue;
		terminal.write(piece);
		piece = "";
	}
	if (piece !== "") terminal.write(piece);
}
// src/cli/deliver.ts
function reportsOf(typed) {
	const { format, output, reports } = typed;
	return [{
		format,
		...output === void 0 ? {} : { path: output }
	}, ...reports];
}
async function deliver(reports, io, pageOf) {
	const failures = [];
	for (const { format, path } of reports) {
		const page = await pageOf(format, {
			look: path === void 0 ? lookOf(io.env, io.stdout) : lookOfFile(io.env),
			isFile: path !== void 0
		});
		if (path === void 0) {
			writeTo(io.stdout, page);
			continue;
		}
		const { writeFileWhole } = await importedLater("./output2.mjs").then((all) => ({ writeFileWhole: all.n }));
		await writeFileWhole(path, io.cwd, page, io.signal).catch((error) => failures.push(error));
	}
	if (failures.length > 0) throw failures[0];
}
function checkPlaces(reports, { cwd }) {
	for (const { path } of reports) {
		if (path === void 0) continue;
		const target = resolve(cwd, path);
		if (isFolder(target)) throw new StackgateError("cli-output", {
			path,
			detail: "EISDIR"
		});
		try {
			accessSync(dirname(target), constants$1.W_OK);
		} catch (error) {
			const { code, message } = error;
			throw new StackgateError("cli-output", {
				path,
				detail: code ?? message
			});
		}
	}
}
function isFolder(path) {
	try {
		return lstatSync(path).isDirectory();
	} catch {
		return false;
	}
}
// src/cli/policy.ts
async function policyFor(common, io, base) {
	return policyIn(roomOf(io, base), common);
}
async function policyIn(room, common) {
	const reading = room.baseline(common.config.kind === "none" && common.baseline === void 0 ? { kind: "none" } : common.baseline);
	reading.catch(() => {});
	const own = common.config.kind === "none" ? DEFAULT_POLICY : await ownPolicy(common.config, room);
	const baseline = await reading;
	if (!hasFlags(common) && baseline === void 0) return own;
	const { withBaseline, withFlags } = await importedLater("./policy.mjs").then((all) => ({ withBaseline: all.t, withFlags: all.n }));
	return withFlags(withBaseline(own, baseline), common);
}
async function ownPolicy(config, room) {
	const found = config.kind === "file" ? room.given(config.path) : await room.usual(POLICY_PATH);
	if (found === void 0) return DEFAULT_POLICY;
	const { policyOf } = await importedLater("./policy.mjs").then((all) => ({ policyOf: all.i }));
	return policyOf(found.bytes, found.path, room);
}
// src/cli/plan.ts
async function openTarget(target, common, language, io, signal) {
	if (target.kind === "history") return openHistory(target, common, language, io, signal);
	if ("shard" in target) return openShard(target, common, io, signal);
	const source = await openSource(target, io, signal);
	try {
		if (target.kind === "range" && common.config.kind === "usual") await source.changedPaths();
		return {
			source,
			policy: await policyFor(common, io, target.kind === "range" ? source.base : void 0)
		};
	} catch (error) {
		await source.close();
		throw error;
	}
}
async function openShard(target, common, io, signal) {
	return {
		...await policyOfPart(target, common, io),
		source: await openSource(target, io, signal)
	};
}
async function policyOfPart({ kind, shard }, common, io) {
	if (shard === void 0) return { policy: await policyFor(common, io) };
	const { policyWithDigest } = await importedLater("./policy-digest.mjs");
	const { policy, digest } = await policyWithDigest(common, io);
	return {
		policy,
		shard: {
			...shard,
			kind: kind === "history" ? "history" : "tree",
			policy: digest
		}
	};
}
async function openHistory(target, common, language, io, signal) {
	const { since, ledger: path, shard } = target;
	if (since?.kind === "date" && since.seconds * 1e3 > Date.parse(io.today) + TWO_DAYS_MS) throw new StackgateError("cli-since-to-come", { today: io.today });
	const judged = await policyOfPart(target, common, io);
	const { historySource } = await importedLater("./history.mjs").then((all) => ({ historySource: all.t }));
	const room = {
		cwd: io.cwd,
		env: io.env,
		signal,
		shard,
		...since === void 0 ? {} : { since }
	};
	if (path === void 0) return {
		...judged,
		source: historySource(room)
	};
	const { openLedger } = await importedLater("./ledger.mjs");
	const ledger = await openLedger(path, language, io);
	const isKnown = (judged.policy.customRules ?? []).length > 0 ? {} : { isKnown: ledger.isKnown };
	return {
		...judged,
		source: historySource({
			...room,
			...isKnown
		}),
		ledger
	};
}
const TWO_DAYS_MS = 1728e5;
async function openSource(target, io, signal) {
	const { cwd, env, staged } = io;
	switch (target.kind) {
		case "staged": {
			const { stagedSource } = await importedLater("./scanner.mjs").then((all) => ({ stagedSource: all.dt }));
			return stagedSource({
				cwd,
				env,
				signal
			}, staged);
		}
		case "range": {
			const { rangeSource } = await importedLater("./range.mjs").then((all) => ({ rangeSource: all.t }));
			const { base, head } = target;
			return rangeSource({
				cwd,
				env,
				signal,
				base,
				head: head ?? "HEAD"
			});
		}
		case "tracked": {
			const { workingTreeSource } = await importedLater("./working-tree.mjs").then((all) => ({ workingTreeSource: all.t }));
			return workingTreeSource({
				cwd,
				env,
				signal,
				paths: target.paths,
				shard: target.shard
			});
		}
		case "folder": {
			const { folderSource } = await importedLater("./folder2.mjs").then((all) => ({ folderSource: all.t }));
			return folderSource({
				cwd,
				paths: target.paths,
				shard: target.shard
			});
		}
		case "archive": {
			const { archiveSource } = await importedLater("./archives.mjs").then((all) => ({ archiveSource: all.n }));
			return archiveSource({
				cwd,
				path: target.path
			});
		}
		case "stdin": {
			const { textSource } = await importedLater("./text2.mjs").then((all) => ({ textSource: all.t }));
			return textSource({
				path: target.path,
				bytes: await allOf(io.stdin)
			});
		}
	}
}
const MAX_BYTES = 1 << 30;
async function allOf(stream) {
	const chunks = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > MAX_BYTES) throw new StackgateError("stdin-too-large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}
// src/cli/options.ts
const FORMATS = [
	"text",
	"json",
	"jsonl",
	"sarif",
	"github",
	"gitlab-secret-detection",
	"gitlab-code-quality",
	"junit",
	"markdown",
	"csv",
	"html"
];
const RULE_FORMATS = ["text", "json"];
const AUDIT_FORMATS = [
	"text",
	"json",
	"markdown",
	"html"
];
const MODEL_FORMATS = ["json"];
const FAIL_ON = [
	"never",
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const ENGINES = ["github", "gitlab"];
const LANGUAGES = ["en", "zh"];
const HOOKS = [
	"pre-commit",
	"pre-merge-commit",
	"commit-msg",
	"pre-push",
	"pre-receive",
	"update",
	"agent"
];
const SHELLS = [
	"bash",
	"zsh",
	"fish",
	"powershell"
];
const COMMANDS = [
	{
		name: "scan",
		usage: "[PATH...]",
		help: "cli.help.scan",
		takes: "files"
	},
	{
		name: "merge",
		usage: "REPORT...",
		help: "cli.help.merge",
		takes: "files",
		exit: "cli.help.exit.merge"
	},
	{
		name: "hook",
		usage: "NAME",
		help: "cli.help.hook",
		takes: HOOKS
	},
	{
		name: "init",
		usage: "",
		help: "cli.help.init"
	},
	{
		name: "doctor",
		usage: "",
		help: "cli.help.doctor"
	},
	{
		name: "baseline",
		usage: "",
		help: "cli.help.baseline-command"
	},
	{
		name: "allow",
		usage: "FINGERPRINT|--last --reason TEXT",
		help: "cli.help.allow"
	},
	{
		name: "import",
		usage: "[FILE...]",
		help: "cli.help.import",
		takes: "files"
	},
	{
		name: "rules",
		usage: "[RULE]",
		help: "cli.help.rules"
	},
	{
		name: "model",
		usage: "[DIR]",
		help: "cli.help.model",
		takes: "files"
	},
	{
		name: "fix",
		usage: "[PATH...]",
		help: "cli.help.fix",
		takes: "files",
		exit: "cli.help.exit.fix"
	},
	{
		name: "audit",
		usage: "[PATH]",
		help: "cli.help.audit",
		takes: "files",
		exit: "cli.help.exit.audit"
	},
	{
		name: "revoke",
		usage: "RULE|FINGERPRINT",
		help: "cli.help.revoke",
		exit: "cli.help.exit.revoke"
	},
	{
		name: "plan",
		usage: "OWNER|--history [PATH]",
		help: "cli.help.plan",
		exit: "cli.help.exit.plan"
	},
	{
		name: "demo",
		usage: "",
		help: "cli.help.demo"
	},
	{
		name: "completion",
		usage: "SHELL",
		help: "cli.help.completion",
		takes: SHELLS
	},
	{
		name: "help",
		usage: "[COMMAND]",
		help: "cli.help.help-command",
		takes: "commands"
	}
];
const EVERY = COMMANDS.map(({ name }) => name);
const OPTIONS = [
	{
		name: "staged",
		commands: ["scan"],
		help: "cli.help.staged"
	},
	{
		name: "base",
		value: "REF",
		commands: ["scan"],
		help: "cli.help.base"
	},
	{
		name: "head",
		value: "REF",
		commands: ["scan"],
		help: "cli.help.head"
	},
	{
		name: "history",
		commands: ["scan", "plan"],
		help: "cli.help.history"
	},
	{
		name: "since",
		value: "DATE|REV",
		commands: ["scan"],
		help: "cli.help.since"
	},
	{
		name: "ledger",
		value: "FILE",
		commands: ["scan"],
		help: "cli.help.ledger"
	},
	{
		name: "shard",
		value: "I/N",
		commands: ["scan"],
		help: "cli.help.shard"
	},
	{
		name: "repository",
		value: "NAME",
		commands: ["scan"],
		help: "cli.help.repository"
	},
	{
		name: "expect",
		value: "FILE",
		commands: ["merge"],
		help: "cli.help.expect"
	},
	{
		name: "stdin",
		commands: ["scan"],
		help: "cli.help.stdin"
	},
	{
		name: "stdin-path",
		value: "NAME",
		commands: ["scan"],
		help: "cli.help.stdin-path"
	},
	{
		name: "archive",
		value: "FILE",
		commands: ["scan"],
		help: "cli.help.archive"
	},
	{
		name: "no-git",
		commands: [
			"scan",
			"fix",
			"audit",
			"revoke"
		],
		help: "cli.help.no-git"
	},
	{
		name: "format",
		value: "FORMAT",
		choices: FORMATS,
		choicesOf: {
			rules: RULE_FORMATS,
			model: MODEL_FORMATS,
			fix: RULE_FORMATS,
			audit: AUDIT_FORMATS,
			revoke: RULE_FORMATS
		},
		commands: [
			"scan",
			"merge",
			"rules",
			"model",
			"fix",
			"audit",
			"revoke"
		],
		help: "cli.help.format"
	},
	{
		name: "file",
		short: "f",
		value: "FILE",
		repeats: true,
		commands: ["model"],
		help: "cli.help.file"
	},
	{
		name: "env-file",
		value: "FILE",
		repeats: true,
		commands: ["model"],
		help: "cli.help.env-file"
	},
	{
		name: "profile",
		value: "NAME",
		repeats: true,
		commands: ["model"],
		help: "cli.help.profile"
	},
	{
		name: "write",
		commands: ["fix"],
		help: "cli.help.write"
	},
	{
		name: "digest",
		value: "IMAGE=DIGEST|FILE",
		repeats: true,
		commands: ["fix"],
		help: "cli.help.digest"
	},
	{
		name: "output",
		value: "FILE",
		commands: [
			"scan",
			"merge",
			"audit",
			"plan"
		],
		help: "cli.help.output"
	},
	{
		name: "report",
		value: "FORMAT=FILE",
		repeats: true,
		commands: [
			"scan",
			"merge",
			"audit"
		],
		help: "cli.help.report"
	},
	{
		name: "dry-run",
		commands: ["init", "import"],
		help: "cli.help.dry-run"
	},
	{
		name: "yes",
		short: "y",
		commands: ["init"],
		help: "cli.help.yes"
	},
	{
		name: "plain",
		commands: ["init"],
		help: "cli.help.plain"
	},
	{
		name: "no-ci",
		commands: ["init"],
		help: "cli.help.no-ci"
	},
	{
		name: "remove",
		commands: ["init"],
		help: "cli.help.remove"
	},
	{
		name: "config",
		value: "FILE",
		commands: [
			"scan",
			"hook",
			"baseline",
			"fix",
			"audit",
			"rules"
		],
		help: "cli.help.config"
	},
	{
		name: "no-config",
		commands: [
			"scan",
			"hook",
			"baseline",
			"fix",
			"audit",
			"rules"
		],
		help: "cli.help.no-config"
	},
	{
		name: "baseline",
		value: "FILE",
		commands: [
			"scan",
			"hook",
			"baseline",
			"fix"
		],
		help: "cli.help.baseline"
	},
	{
		name: "rule",
		value: "RULE",
		repeats: true,
		commands: [
			"scan",
			"hook",
			"baseline",
			"fix"
		],
		help: "cli.help.rule"
	},
	{
		name: "exclude-rule",
		value: "RULE",
		repeats: true,
		commands: [
			"scan",
			"hook",
			"baseline",
			"fix"
		],
		help: "cli.help.exclude-rule"
	},
	{
		name: "exclude",
		value: "GLOB",
		repeats: true,
		commands: [
			"scan",
			"hook",
			"baseline",
			"fix",
			"audit"
		],
		help: "cli.help.exclude"
	},
	{
		name: "max-findings",
		value: "COUNT",
		commands: [
			"scan",
			"merge",
			"hook"
		],
		help: "cli.help.max-findings"
	},
	{
		name: "exit-zero",
		commands: [
			"scan",
			"merge",
			"hook"
		],
		help: "cli.help.exit-zero"
	},
	{
		name: "jobs",
		value: "COUNT",
		commands: ["scan"],
		help: "cli.help.jobs"
	},
	{
		name: "deadline",
		value: "SECONDS",
		commands: ["scan", "hook"],
		help: "cli.help.deadline"
	},
	{
		name: "verify",
		commands: ["scan"],
		help: "cli.help.verify"
	},
	{
		name: "verify-proxy",
		value: "URL",
		commands: ["scan"],
		help: "cli.help.verify-proxy"
	},
	{
		name: "target-bytes",
		value: "SIZE",
		commands: ["plan"],
		help: "cli.help.target-bytes"
	},
	{
		name: "max-jobs",
		value: "COUNT",
		commands: ["plan"],
		help: "cli.help.max-jobs"
	},
	{
		name: "runners",
		value: "COUNT",
		commands: ["plan"],
		help: "cli.help.runners"
	},
	{
		name: "pushed-since",
		value: "DATE",
		commands: ["plan"],
		help: "cli.help.pushed-since"
	},
	{
		name: "no-archived",
		commands: ["plan"],
		help: "cli.help.no-archived"
	},
	{
		name: "no-forks",
		commands: ["plan"],
		help: "cli.help.no-forks"
	},
	{
		name: "for",
		value: "ENGINE",
		choices: ENGINES,
		commands: ["plan"],
		help: "cli.help.for"
	},
	{
		name: "list",
		value: "FILE",
		commands: ["plan"],
		help: "cli.help.list"
	},
	{
		name: "keep",
		commands: ["demo"],
		help: "cli.help.keep"
	},
	{
		name: "last",
		commands: ["allow"],
		help: "cli.help.last"
	},
	{
		name: "reason",
		value: "TEXT",
		commands: ["allow"],
		help: "cli.help.reason"
	},
	{
		name: "until",
		value: "DATE",
		commands: ["allow"],
		help: "cli.help.until"
	},
	{
		name: "all-rules",
		commands: [
			"scan",
			"hook",
			"baseline"
		],
		help: "cli.help.all-rules"
	},
	{
		name: "fail-on",
		value: "SEVERITY",
		choices: FAIL_ON,
		commands: ["scan", "hook"],
		help: "cli.help.fail-on"
	},
	{
		name: "fail-under",
		value: "COUNT",
		commands: ["audit"],
		help: "cli.help.fail-under"
	},
	{
		name: "all",
		commands: [
			"scan",
			"merge",
			"hook"
		],
		help: "cli.help.all"
	},
	{
		name: "explain",
		commands: ["scan", "merge"],
		help: "cli.help.explain"
	},
	{
		name: "quiet",
		short: "q",
		commands: ["scan", "merge"],
		help: "cli.help.quiet"
	},
	{
		name: "verbose",
		short: "v",
		commands: [
			"scan",
			"merge",
			"hook",
			"audit"
		],
		help: "cli.help.verbose"
	},
	{
		name: "lang",
		value: "LANG",
		choices: LANGUAGES,
		commands: EVERY,
		help: "cli.help.lang"
	},
	{
		name: "help",
		short: "h",
		commands: EVERY,
		help: "cli.help.help"
	},
	{
		name: "version",
		commands: EVERY,
		help: "cli.help.version"
	}
];
// src/cli/deadline.ts
function deadlineOf(seconds, io) {
	if (seconds === void 0) return {
		signal: io.signal,
		guard: (source) => source,
		within: (work) => work
	};
	const ending = new AbortController();
	const left = () => seconds * 1e3 - io.elapsedMs();
	const check = () => {
		if (left() <= 0) throw new StackgateError("deadline", { seconds });
	};
	return {
		signal: io.signal === void 0 ? ending.signal : AbortSignal.any([io.signal, ending.signal]),
		guard: (source) => guarded$1(source, check),
		async within(work) {
			let timer;
			const late = new Promise((_, refuse) => {
				const refuseNow = () => {
					refuse(new StackgateError("deadline", { seconds }));
					ending.abort();
				};
				timer = setTimeout(refuseNow, Math.max(0, left()));
			});
			try {
				return await Promise.race([work, late]);
			} finally {
				clearTimeout(timer);
			}
		}
	};
}
function guarded$1(source, check) {
	return {
		...source,
		get base() {
			return source.base;
		},
		get head() {
			return source.head;
		},
		async changedPaths() {
			check();
			return source.changedPaths();
		},
		async *documents(clear) {
			for await (const document of source.documents(clear)) {
				check();
				yield document;
			}
		},
		snapshots: (explore) => source.snapshots(async (snapshot, changedPaths) => {
			check();
			return explore(snapshot, changedPaths);
		})
	};
}
// src/messages/demo.ts
const demoSentences = {
	start: {
		en: "A small AI stack, in a repository made for this: {folder}",
		zh: "\u4e00\u4e2a\u5c0f\u578b AI \u90e8\u7f72\uff0c\u653e\u5728\u4e3a\u6f14\u793a\u65b0\u5efa\u7684\u4ed3\u5e93\u4e2d\uff1a{folder}"
	},
	change: {
		en: "The change: .env with a key made up just now, and Postgres open to every network",
		zh: "\u8fd9\u6b21\u6539\u52a8\uff1a\u542b\u6709\u521a\u751f\u6210\u7684\u5bc6\u94a5\u7684 .env\uff0c\u4ee5\u53ca\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e\u7684 Postgres"
	},
	"change.port": {
		en: "was \"127.0.0.1:5432:5432\"",
		zh: "\u539f\u4e3a \"127.0.0.1:5432:5432\""
	},
	refused: {
		en: "The commit was refused (exit {status}).",
		zh: "\u63d0\u4ea4\u88ab\u62d2\u7edd\uff08\u9000\u51fa\u7801 {status}\uff09\u3002"
	},
	audit: {
		en: "What an audit says of the stack as it lies there",
		zh: "\u5bf9\u8fd9\u5957\u90e8\u7f72\u7684\u4f53\u68c0\u7ed3\u679c"
	},
	fix: {
		en: "The repair, written",
		zh: "\u5199\u5165\u4fee\u590d"
	},
	again: {
		en: "The commit once more",
		zh: "\u518d\u6b21\u63d0\u4ea4"
	},
	passed: {
		en: "The commit passed.",
		zh: "\u63d0\u4ea4\u901a\u8fc7\u3002"
	},
	kept: {
		en: "Kept in {folder}",
		zh: "\u4fdd\u7559\u5728 {folder}"
	},
	removed: {
		en: "The folder is removed again (--keep leaves it).",
		zh: "\u6f14\u793a\u7528\u7684\u4ed3\u5e93\u5df2\u5220\u9664\uff08--keep \u53ef\u4fdd\u7559\uff09\u3002"
	},
	next: {
		en: "In your own repository: {command}",
		zh: "\u5728\u4f60\u81ea\u5df1\u7684\u4ed3\u5e93\u4e2d\u8fd0\u884c\uff1a{command}"
	}
};
function sayDemo(language, id, values = {}) {
	return fillText(demoSentences[id], values, language);
}
// src/cli/choice.ts
async function checkChoice(choices, option, value) {
	if (value === void 0 || choices.includes(value)) return;
	throw await unknown("cli-choice", value, choices, {
		option,
		expected: choices
	});
}
async function unknown(code, found, known, values = {}) {
	const suggestion = nearest(found, known);
	if (suggestion === void 0) return new StackgateError(code, {
		...values,
		found
	});
	return new StackgateError(`${code}-suggest`, {
		...values,
		found,
		suggestion
	});
}
// src/cli/given.ts
function isFingerprint(text) {
	return /^[0-9a-f]{8,26}$/.test(text);
}
function refuseTogether(values, names) {
	const [a, b] = names.filter((name) => values.has(name));
	if (a !== void 0 && b !== void 0) throw new StackgateError("cli-together", {
		a: `--${a}`,
		b: `--${b}`
	});
}
function seconds(values, name) {
	const value = text(values, name);
	if (value === void 0) return void 0;
	if (!/^[1-9]\d{0,5}$/.test(value)) throw new StackgateError("cli-seconds", {
		option: `--${name}`,
		found: value
	});
	return Number(value);
}
function text(values, name) {
	const value = values.get(name);
	return typeof value === "string" ? value : void 0;
}
function count(values, name) {
	const value = text(values, name);
	if (value === void 0) return void 0;
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new StackgateError("cli-count", {
		option: `--${name}`,
		found: value
	});
	return Number(value);
}
function rowCount(values) {
	const found = text(values, "fail-under");
	if (found === void 0) return void 0;
	if (!/^(?:[0-9]|10)$/.test(found)) throw new StackgateError("cli-rows", { found });
	return Number(found);
}
function many(values, name) {
	const value = values.get(name);
	return Array.isArray(value) ? value : [];
}
function oneOf(values, name, choices) {
	return choices.find((one) => one === values.get(name));
}
// src/cli/take.ts
function parseOptions() {
	return Object.fromEntries(OPTIONS.map((option) => [option.name, {
		type: option.value === void 0 ? "boolean" : "string",
		...option.short === void 0 ? {} : { short: option.short }
	}]));
}
async function take(values, name, rawName, value) {
	const option = OPTIONS.find((one) => one.name === name);
	if (option === void 0) throw await unknown("cli-unknown-option", rawName, OPTIONS.map((one) => `--${one.name}`));
	if (option.value === void 0 && value !== void 0) throw new StackgateError("cli-takes-no-value", { option: rawName });
	if (option.value !== void 0 && (value === void 0 || value === "")) throw new StackgateError("cli-needs-value", {
		option: rawName,
		value: option.value
	});
	if (option.repeats === true && value !== void 0) {
		values.set(option.name, [...many(values, option.name), value]);
		return;
	}
	if (values.has(option.name)) throw new StackgateError("cli-twice", { option: rawName });
	if (option.choices !== void 0 && option.choicesOf === void 0) await checkChoice(option.choices, rawName, value);
	values.set(option.name, value ?? true);
}
// src/cli/typed-reports.ts
async function typedReports(values, formats) {
	const output = text(values, "output");
	const taken = new Set(output === void 0 ? [] : [output]);
	const reports = [];
	for (const found of many(values, "report")) {
		const at = found.indexOf("=");
		const [name, path] = [found.slice(0, at), found.slice(at + 1)];
		if (at < 1 || path === "") throw new StackgateError("cli-report", { found });
		await checkChoice(formats, "--report", name);
		if (taken.has(path)) throw new StackgateError("cli-report-twice", { path });
		taken.add(path);
		reports.push(...formats.filter((format) => format === name).map((format) => ({
			format,
			path
		})));
	}
	return {
		format: oneOf(values, "format", formats) ?? "text",
		...output === void 0 ? {} : { output },
		reports
	};
}
// src/cli/since.ts
const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?$/;
function sinceOf(found) {
	const [, day, time = "00:00", zone = "Z"] = DATE.exec(found) ?? [];
	if (day === void 0) {
		if (/\s/.test(found)) throw new StackgateError("no-such-since", { found });
		return {
			kind: "revision",
			revision: found
		};
	}
	const milliseconds = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}`);
	if (!(new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true) || Number.isNaN(milliseconds)) throw new StackgateError("no-such-since", { found });
	return {
		kind: "date",
		seconds: Math.floor(milliseconds / 1e3)
	};
}
// src/cli/typed-target.ts
function targetOf(values, paths) {
	const base = text(values, "base");
	const head = text(values, "head");
	const path = text(values, "stdin-path");
	const archive = text(values, "archive");
	refuseTogether(values, [
		"staged",
		"base",
		"history",
		"stdin",
		"archive",
		"no-git"
	]);
	for (const name of ["since", "ledger"]) if (values.has(name) && !values.has("history")) throw new StackgateError("cli-needs", {
		option: `--${name}`,
		other: "--history"
	});
	if (paths[0] !== void 0) {
		for (const name of [
			"staged",
			"base",
			"history",
			"stdin",
			"archive"
		]) if (values.has(name)) throw new StackgateError("cli-together", {
			a: `--${name}`,
			b: "PATH"
		});
	}
	if (head !== void 0 && base === void 0) throw new StackgateError("cli-needs", {
		option: "--head",
		other: "--base"
	});
	if (values.has("stdin") !== (path !== void 0)) {
		const [option, other] = path === void 0 ? ["--stdin", "--stdin-path"] : ["--stdin-path", "--stdin"];
		throw new StackgateError("cli-needs", {
			option,
			other
		});
	}
	const shard = shardOf(values);
	if (base !== void 0) return {
		kind: "range",
		base,
		...head === void 0 ? {} : { head }
	};
	if (path !== void 0) return {
		kind: "stdin",
		path
	};
	if (archive !== void 0) return {
		kind: "archive",
		path: archive
	};
	if (values.has("staged")) return { kind: "staged" };
	if (values.has("history")) {
		const [since, ledger] = [text(values, "since"), text(values, "ledger")];
		return {
			kind: "history",
			...since === void 0 ? {} : { since: sinceOf(since) },
			...ledger === void 0 ? {} : { ledger },
			...shard
		};
	}
	return {
		kind: values.has("no-git") ? "folder" : "tracked",
		paths,
		...shard
	};
}
function shardOf(values) {
	const found = text(values, "shard");
	if (found === void 0) return {};
	for (const name of [
		"staged",
		"base",
		"stdin",
		"archive"
	]) if (values.has(name)) throw new StackgateError("cli-shard-of", { other: `--${name}` });
	refuseTogether(values, ["shard", "verify"]);
	const [, index, total] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(found) ?? [];
	const shard = {
		index: Number(index),
		total: Number(total)
	};
	if (index === void 0 || shard.index > shard.total || shard.total > 1024) throw new StackgateError("cli-shard", {
		found,
		most: MAX_SHARDS
	});
	return { shard };
}
const REPOSITORY = /^(?:[\w.-]{1,100}\/){0,20}[\w.-]{1,100}$/;
function repositoryOf(values) {
	const found = text(values, "repository");
	if (found === void 0) return {};
	if (!isRepositoryName(found)) throw new StackgateError("cli-repository", { found });
	return { repository: found };
}
function isRepositoryName(text) {
	return REPOSITORY.test(text) && !text.split("/").some((part) => part === "." || part === "..");
}
// src/cli/arguments.ts
const NAMES = COMMANDS.map(({ name }) => name);
async function parseArguments(argv) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: parseOptions(),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = new Map();
	const positionals = [];
	for (const token of tokens) if (token.kind === "positional") positionals.push(token.value);
	else if (token.kind === "option") {
		const forgotten = token.inlineValue === false && token.value.startsWith("-");
		await take(values, token.name, token.rawName, forgotten ? "" : token.value);
	}
	const [first, ...rest] = positionals;
	const lang = oneOf(values, "lang", LANGUAGES);
	const withLang = lang === void 0 ? {} : { lang };
	if (values.has("version")) return { command: "version" };
	const command = first === void 0 ? void 0 : COMMANDS.find(({ name }) => name === first)?.name;
	if (command === "help") {
		const { helpOf } = await importedLater("./typed-help.mjs");
		return helpOf(rest, withLang);
	}
	if (values.has("help")) return {
		command: "help",
		...command === void 0 ? {} : { of: command },
		...withLang
	};
	if (first === void 0) throw new StackgateError("cli-no-command");
	if (command === void 0) throw await unknown("cli-unknown-command", first, NAMES);
	for (const name of values.keys()) {
		const option = OPTIONS.find((one) => one.name === name);
		if (option !== void 0 && !option.commands.includes(command)) throw new StackgateError("cli-option-elsewhere", {
			option: `--${name}`,
			command
		});
		const choices = option?.choicesOf === void 0 ? void 0 : option.choicesOf[command] ?? option.choices;
		if (choices !== void 0) await checkChoice(choices, `--${name}`, text(values, name));
	}
	switch (command) {
		case "scan": return {
			command,
			target: targetOf(values, rest),
			...repositoryOf(values),
			...await typedReports(values, FORMATS),
			common: commonOf(values)
		};
		case "merge": {
			if (rest.length === 0) throw new StackgateError("cli-merge-what");
			const expect = text(values, "expect");
			return {
				command,
				paths: rest,
				...expect === void 0 ? {} : { expect },
				...await typedReports(values, FORMATS),
				common: commonOf(values)
			};
		}
		case "hook": {
			const [name, ...args] = rest;
			const hook = HOOKS.find((known) => known === name);
			if (hook === void 0) throw new StackgateError("cli-hook", {
				expected: HOOKS,
				found: name ?? "-"
			});
			if (hook !== "agent") return {
				command,
				hook,
				args,
				common: commonOf(values)
			};
			if (args[0] !== void 0) throw new StackgateError("cli-no-arguments", {
				command: "hook agent",
				found: args[0]
			});
			return {
				command: "hook-agent",
				common: commonOf(values)
			};
		}
		case "init":
			if (rest[0] !== void 0) throw new StackgateError("cli-no-arguments", {
				command,
				found: rest[0]
			});
			refuseTogether(values, ["remove", "plain"]);
			return {
				command,
				dryRun: values.has("dry-run"),
				yes: values.has("yes"),
				plain: values.has("plain"),
				ci: !values.has("no-ci"),
				remove: values.has("remove"),
				...withLang
			};
		case "completion": {
			const [name = "", more] = rest;
			if (more !== void 0) throw new StackgateError("cli-one-argument", {
				command,
				found: more
			});
			const shell = SHELLS.find((known) => known === name);
			if (name === "") throw new StackgateError("cli-no-shell", { expected: SHELLS });
			if (shell === void 0) throw await unknown("cli-choice", name, SHELLS, {
				option: "completion",
				expected: SHELLS
			});
			return {
				command,
				shell,
				...withLang
			};
		}
		case "doctor":
			if (rest[0] !== void 0) throw new StackgateError("cli-no-arguments", {
				command,
				found: rest[0]
			});
			return {
				command,
				...withLang
			};
		case "demo":
			if (rest[0] !== void 0) throw new StackgateError("cli-no-arguments", {
				command,
				found: rest[0]
			});
			return {
				command,
				keep: values.has("keep"),
				...withLang
			};
		case "baseline":
			if (rest[0] !== void 0) throw new StackgateError("cli-no-arguments", {
				command,
				found: rest[0]
			});
			return {
				command,
				common: commonOf(values)
			};
		case "allow": {
			const { exceptionOf } = await importedLater("./typed-exception.mjs");
			return {
				command,
				...exceptionOf(values, rest),
				...withLang
			};
		}
		case "import": return {
			command,
			files: rest,
			dryRun: values.has("dry-run"),
			...withLang
		};
		case "rules": {
			const [id, more] = rest;
			if (more !== void 0) throw new StackgateError("cli-one-argument", {
				command,
				found: more
			});
			const format = oneOf(values, "format", RULE_FORMATS) ?? "text";
			return {
				command,
				...id === void 0 ? {} : { id },
				format,
				common: commonOf(values)
			};
		}
		case "audit": {
			const [path, more] = rest;
			if (more !== void 0) throw new StackgateError("cli-one-argument", {
				command,
				found: more
			});
			const failUnder = rowCount(values);
			return {
				command,
				...path === void 0 ? {} : { path },
				...await typedReports(values, AUDIT_FORMATS),
				...failUnder === void 0 ? {} : { failUnder },
				noGit: values.has("no-git"),
				common: commonOf(values)
			};
		}
		case "plan": {
			const { planOf } = await importedLater("./sweep.mjs").then((all) => ({ planOf: all.t }));
			return {
				command,
				...planOf(values, rest),
				...withLang
			};
		}
		case "revoke": {
			const [asked, more] = rest;
			if (asked === void 0) throw new StackgateError("cli-revoke-what");
			if (more !== void 0) throw new StackgateError("cli-one-argument", {
				command,
				found: more
			});
			return {
				command,
				asked,
				format: oneOf(values, "format", RULE_FORMATS) ?? "text",
				noGit: values.has("no-git"),
				...withLang
			};
		}
		case "model": {
			const [folder, more] = rest;
			if (more !== void 0) throw new StackgateError("cli-one-argument", {
				command,
				found: more
			});
			return {
				command,
				...folder === void 0 ? {} : { folder },
				files: many(values, "file"),
				envFiles: many(values, "env-file"),
				profiles: many(values, "profile"),
				...withLang
			};
		}
		case "fix": return {
			command,
			target: {
				kind: values.has("no-git") ? "folder" : "tracked",
				paths: rest
			},
			format: oneOf(values, "format", RULE_FORMATS) ?? "text",
			write: values.has("write"),
			digests: many(values, "digest"),
			common: commonOf(values)
		};
	}
}
function commonOf(values) {
	refuseTogether(values, ["config", "no-config"]);
	refuseTogether(values, ["quiet", "verbose"]);
	refuseTogether(values, ["quiet", "explain"]);
	const path = text(values, "config");
	const baseline = text(values, "baseline");
	const maxFindings = count(values, "max-findings");
	const failOn = oneOf(values, "fail-on", FAIL_ON);
	const lang = oneOf(values, "lang", LANGUAGES);
	const deadlineSeconds = seconds(values, "deadline");
	const jobs = count(values, "jobs");
	refuseTogether(values, ["verify", "staged"]);
	const proxy = text(values, "verify-proxy");
	if (proxy !== void 0 && !values.has("verify")) throw new StackgateError("cli-needs", {
		option: "--verify-proxy",
		other: "--verify"
	});
	return {
		...deadlineSeconds === void 0 ? {} : { deadlineSeconds },
		...jobs === void 0 ? {} : { jobs },
		config: path !== void 0 ? {
			kind: "file",
			path
		} : { kind: values.has("no-config") ? "none" : "usual" },
		allRules: values.has("all-rules"),
		...failOn === void 0 ? {} : { failOn },
		...values.has("rule") ? { only: many(values, "rule") } : {},
		...values.has("exclude-rule") ? { without: many(values, "exclude-rule") } : {},
		...values.has("exclude") ? { exclude: many(values, "exclude") } : {},
		...maxFindings === void 0 ? {} : { maxFindings },
		...values.has("exit-zero") ? { exitZero: true } : {},
		...baseline === void 0 ? {} : { baseline: {
			kind: "file",
			path: baseline
		} },
		detail: values.has("quiet") ? "quiet" : values.has("verbose") ? "verbose" : "normal",
		all: values.has("all"),
		...values.has("explain") ? { explain: true } : {},
		...values.has("verify") ? { verify: proxy === void 0 ? {} : { proxy } } : {},
		...lang === void 0 ? {} : { lang }
	};
}
// src/cli/main.ts
async function main(argv, io) {
	const language = languageOf(argv, io.env);
	let typed;
	try {
		typed = await parseArguments(argv);
		return await runWithin(typed, io) ?? await run(typed, language, io);
	} catch (error) {
		const { hinted, tellFailure } = await importedLater("./failure.mjs");
		tellFailure(error instanceof StackgateError ? hinted(error, typed) : error, language, io, hookOf(typed));
		return 2;
	}
}
function hookOf(typed) {
	return typed?.command === "hook-agent" ? "agent" : typed?.command === "hook" ? typed.hook : void 0;
}
const GRACE_MS = 1e3;
async function runWithin(typed, io) {
	const seconds = "common" in typed ? typed.common.deadlineSeconds : void 0;
	if (seconds === void 0 || io.runApart === void 0) return void 0;
	const code = await io.runApart(seconds * 1e3 - io.elapsedMs() + GRACE_MS);
	if (code === void 0) throw new StackgateError("deadline", { seconds });
	return code === 0 || code === 1 ? code : 2;
}
async function run(typed, language, io) {
	switch (typed.command) {
		case "help": {
			const { helpText } = await importedLater("./help.mjs");
			const { lookOf } = await importedLater("./scanner.mjs").then((all) => ({ lookOf: all.$ }));
			io.stdout.write(helpText(language, typed.of, lookOf(io.env, io.stdout).columns));
			return 0;
		}
		case "completion": {
			const { completionScript } = await importedLater("./completion.mjs");
			io.stdout.write(completionScript(typed.shell, language));
			return 0;
		}
		case "version":
			io.stdout.write(`${TOOL_VERSION}\n`);
			return 0;
		case "scan": {
			const { runScan } = await importedLater("./scanner.mjs").then((all) => ({ runScan: all.T }));
			return runScan(typed, language, io);
		}
		case "merge": {
			const { runMerge } = await importedLater("./merge.mjs").then((all) => ({ runMerge: all.t }));
			return runMerge(typed, language, io);
		}
		case "hook": {
			const { runHook } = await importedLater("./scanner.mjs").then((all) => ({ runHook: all.O }));
			return runHook(typed, language, io);
		}
		case "hook-agent": {
			const { runAgentHook } = await importedLater("./hook-agent.mjs");
			return runAgentHook(typed, language, io);
		}
		case "init": {
			const { runInit } = await importedLater("./init.mjs");
			return runInit(typed, language, io);
		}
		case "doctor": {
			const { runDoctor } = await importedLater("./doctor.mjs");
			return runDoctor(language, io);
		}
		case "demo": {
			const { runDemo } = await importedLater("./demo.mjs");
			return runDemo(typed, language, io);
		}
		case "baseline": {
			const { runBaseline } = await importedLater("./baseline.mjs");
			return runBaseline(typed, language, io);
		}
		case "allow": {
			const { runAllow } = await importedLater("./allow.mjs");
			return runAllow(typed, language, io);
		}
		case "import": {
			const { runImport } = await importedLater("./import.mjs").then((all) => ({ runImport: all.t }));
			return runImport(typed, language, io);
		}
		case "audit": {
			const { runAudit } = await importedLater("./audit.mjs").then((all) => ({ runAudit: all.n }));
			return runAudit(typed, language, io);
		}
		case "revoke": {
			const { runRevoke } = await importedLater("./audit.mjs").then((all) => ({ runRevoke: all.t }));
			return runRevoke(typed, language, io);
		}
		case "plan": {
			const { runPlan } = await importedLater("./sweep.mjs").then((all) => ({ runPlan: all.n }));
			return runPlan(typed, language, io);
		}
		case "rules": {
			const { runRules } = await importedLater("./rules2.mjs").then((all) => ({ runRules: all.t }));
			return runRules(typed, language, io);
		}
		case "model": {
			const { runModel } = await importedLater("./model.mjs").then((all) => ({ runModel: all.t }));
			return runModel(typed, language, io);
		}
		case "fix": {
			const { runFix } = await importedLater("./repair.mjs").then((all) => ({ runFix: all.n }));
			return runFix(typed, language, io);
		}
	}
}
// src/cli/report.ts
async function pageOf(each, { format, language, look, common, subject, startedMs, endedMs, links, elapsedMs, peakBytes }) {
	const result = format === "text" || format === "markdown" ? asTold(each) : each;
	const looked = {
		...look,
		subject: subject.kind
	};
	const time = {
		...elapsedMs === void 0 ? {} : { elapsedMs },
		...peakBytes === void 0 ? {} : { peakBytes }
	};
	switch (format) {
		case "text": {
			if (hasNothingToTell(result) && !isAskedForMore(result, common, peakBytes)) {
				const { cleanPage } = await importedLater("./scanner.mjs").then((all) => ({ cleanHookLine: all.y, cleanPage: all.b, endLines: all.x }));
				return common.detail === "quiet" ? [] : [cleanPage(result, {
					language,
					...looked,
					...time
				})];
			}
			const { text } = await importedLater("./words.mjs").then((all) => ({ text: all.r }));
			const explained = common.explain === true ? { explained: await rulesById() } : {};
			return text(result, {
				language,
				...looked,
				links,
				detail: common.detail,
				all: common.all,
				...time,
				...explained
			});
		}
		case "json": {
			const { json } = await importedLater("./words.mjs").then((all) => ({ json: all.B, jsonLines: all.V }));
			return json(result);
		}
		case "jsonl": {
			const { jsonLines } = await importedLater("./words.mjs").then((all) => ({ json: all.B, jsonLines: all.V }));
			return jsonLines(result);
		}
		case "sarif": {
			const { sarif } = await importedLater("./words.mjs").then((all) => ({ sarif: all.I }));
			return sarif(result);
		}
		case "github": {
			const { github } = await importedLater("./words.mjs").then((all) => ({ github: all.G }));
			return github(result, {
				language,
				coverage: true
			});
		}
		case "gitlab-secret-detection": {
			const { gitlabSecretDetection } = await importedLater("./words.mjs").then((all) => ({ gitlabCodeQuality: all.c, gitlabSecretDetection: all.l }));
			return gitlabSecretDetection(result, {
				language,
				startedMs,
				endedMs
			});
		}
		case "gitlab-code-quality": {
			const { gitlabCodeQuality } = await importedLater("./words.mjs").then((all) => ({ gitlabCodeQuality: all.c, gitlabSecretDetection: all.l }));
			return gitlabCodeQuality(result, { language });
		}
		case "junit": {
			const { junit } = await importedLater("./words.mjs").then((all) => ({ junit: all.i }));
			return junit(result, { language });
		}
		case "markdown": {
			const { summary } = await importedLater("./words.mjs").then((all) => ({ summary: all.M }));
			return guarded(summary(result, {
				language,
				merges: false
			}));
		}
		case "csv": {
			const { csv } = await importedLater("./words.mjs").then((all) => ({ csv: all.u }));
			return csv(result);
		}
		case "html": {
			const { html } = await importedLater("./html.mjs").then((all) => ({ html: all.t }));
			const { withoutKeys } = await importedLater("./words.mjs").then((all) => ({ withoutKeys: all.Z }));
			return html(result, {
				language,
				subject: {
					...subject,
					name: withoutKeys(subject.name)
				}
			});
		}
	}
}
function asTold(result) {
	return {
		...result,
		findings: result.folded ?? result.findings
	};
}
async function rulesById() {
	const { explainedRules } = await importedLater("./words.mjs").then((all) => ({ explainedRules: all.x }));
	return new Map((await explainedRules()).map((explained) => [explained.rule.id, explained]));
}
async function guarded(pieces) {
	const { guardLine } = await importedLater("./scanner.mjs").then((all) => ({ guardLine: all.Di }));
	return [[...pieces].join("").split("\n").map(guardLine).join("\n")];
}
function isAskedForMore({ summary }, { detail }, peakBytes) {
	return detail === "verbose" && (summary.coverage.filtered !== void 0 || peakBytes !== void 0);
}
function hasNothingToTell({ findings, problems, summary, notices = [] }) {
	return findings.length === 0 && notices.length === 0 && problems.length === 0 && summary.coverage.skipped.length === 0;
}
// src/cli/hook.ts
function closingLine(hook) {
	return `stackgate hook ${hook}: end`;
}
async function runHook(typed, language, io) {
	const { deadlineOf } = await importedLater("./scanner.mjs").then((all) => ({ deadlineOf: all.V }));
	const deadline = deadlineOf(typed.common.deadlineSeconds, io);
	const used = [];
	const { result, after } = await deadline.within(judge(typed, language, io, deadline, used));
	const policy = ofAll(used);
	writeTo(io.stdout, await page(finishedResult(result, policy, language), typed, language, io));
	for (const line of after) io.stdout.write(`${line}\n`);
	if (result.summary.verdict === "blocked" && !isOfServer$1(typed.hook)) {
		const { keepLastRun } = await importedLater("./last-run2.mjs").then((all) => ({ keepLastRun: all.t }));
		await keepLastRun(result, io);
	}
	io.stdout.write(`${closingLine(typed.hook)}\n`);
	return exitCodeBy(policy, result);
}
function ofAll(policies) {
	const counts = policies.flatMap(({ maxFindings }) => maxFindings ?? []);
	const exitZero = policies.length > 0 && policies.every((policy) => policy.exitZero === true);
	return {
		...DEFAULT_POLICY,
		exitZero,
		...counts.length === 0 ? {} : { maxFindings: Math.min(...counts) }
	};
}
function isOfServer$1(hook) {
	return hook === "pre-receive" || hook === "update";
}
async function judge(typed, language, io, deadline, used) {
	const { hook, args, common } = typed;
	const scanSource = async (source, policy) => {
		used.push(policy);
		const { scan } = await importedLater("./scanner.mjs").then((all) => ({ scan: all.Ut }));
		return scan({
			source: deadline.guard(source),
			policy,
			language,
			allRules: common.allRules,
			today: io.today,
			acceptsNew: !isOfServer$1(hook)
		});
	};
	const { cwd, env } = io;
	const room = {
		cwd,
		env,
		signal: deadline.signal
	};
	switch (hook) {
		case "pre-receive":
		case "update": {
			const { judgeReceived } = await importedLater("./server-hook.mjs");
			return judgeReceived(typed, language, io, room, scanSource);
		}
		case "pre-push": {
			const { pushedSources } = await importedLater("./push-hook.mjs");
			return told(await scanAll(await pushedSources(args, io, room), await policyFor(common, io), scanSource));
		}
		case "commit-msg": {
			const [path] = args;
			if (path === void 0) throw new StackgateError("cli-hook-file", { hook });
			const { commitMessageSource } = await importedLater("./commit-message.mjs");
			return told(await scanSource(await commitMessageSource({
				cwd,
				path,
				isEdited: env.GIT_EDITOR !== ":"
			}), await policyFor(common, io)));
		}
		case "pre-commit":
		case "pre-merge-commit": {
			const { stagedSource } = await importedLater("./scanner.mjs").then((all) => ({ stagedSource: all.dt }));
			const source = stagedSource(room, io.staged);
			return told(await scanSource(source, await policyFor(common, io).catch(async (error) => {
				await source.close();
				throw error;
			})));
		}
	}
}
function told(result) {
	return {
		result,
		after: []
	};
}
async function scanAll(sources, policy, scanSource) {
	const results = [];
	for await (const source of sources) results.push(await scanSource(source, policy));
	const { joinedResult } = await importedLater("./words.mjs").then((all) => ({ joinedResult: all.A }));
	return joinedResult(results);
}
async function linesOf(stdin) {
	if (stdin.isTTY === true) return [];
	const chunks = [];
	for await (const chunk of stdin) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8").split("\n").filter((line) => line.trim() !== "");
}
const REMOTE_PREFIX = 8;
function lookOfHook(hook, io) {
	if (!isOfServer$1(hook)) return lookOf(io.env, io.stderr);
	const { columns, ascii } = lookOf(io.env, {
		write() {},
		isTTY: false
	});
	return {
		columns: columns - REMOTE_PREFIX,
		colour: false,
		ascii
	};
}
async function page(result, { hook, common }, language, io) {
	const look = lookOfHook(hook, io);
	const elapsedMs = io.elapsedMs();
	if (hasNothingToTell(result)) {
		const { cleanHookLine } = await importedLater("./scanner.mjs").then((all) => ({ cleanHookLine: all.y, cleanPage: all.b, endLines: all.x }));
		return [`${cleanHookLine(result, {
			language,
			ascii: look.ascii,
			hook,
			elapsedMs
		})}\n`];
	}
	const { text } = await importedLater("./words.mjs").then((all) => ({ text: all.r }));
	const { linksOf } = await importedLater("./words.mjs").then((all) => ({ linksOf: all._ }));
	const links = isOfServer$1(hook) ? void 0 : linksOf(io, io.stderr, io.cwd);
	return text(result, {
		language,
		...look,
		links,
		detail: common.detail,
		all: common.all,
		hook,
		elapsedMs
	});
}
// src/work/folding.ts
function folded(findings, options) {
	const folds = new Map();
	for (const finding of findings) {
		const fold = foldOf(finding);
		if (fold === void 0) continue;
		const known = folds.get(fold.key);
		if (known === void 0) folds.set(fold.key, {
			fold,
			members: [finding]
		});
		else known.members.push(finding);
	}
	const leads = new Map();
	const tellers = new Map();
	for (const { fold, members } of folds.values()) {
		const [first, ...others] = [...members].sort(worseFirst);
		if (first === void 0 || members.length < fold.least) continue;
		for (const one of others) tellers.set(one, first.fingerprint);
		leads.set(first, foldedInto(first, others, fold.place, options));
	}
	return {
		each: findings.map((finding) => {
			const toldWith = tellers.get(finding);
			return toldWith === void 0 ? finding : {
				...finding,
				toldWith
			};
		}),
		told: findings.flatMap((finding) => tellers.has(finding) ? [] : leads.get(finding) ?? finding)
	};
}
const LEAST_IN_USE = 4;
function foldOf({ ruleId, family, gate, confidence, fingerprint, path, ...rest }) {
	if (rest.blocking || rest.accepted !== void 0 || family === "policy") return void 0;
	if (rest.verification === "live") return void 0;
	if (rest.status !== void 0 || rest.commit !== void 0) return void 0;
	const shown = shownPlace(path);
	if (shown === void 0) return inUse({
		ruleId,
		family,
		gate,
		confidence,
		fingerprint,
		path
	});
	return {
		key: [
			"shown",
			family,
			gate,
			shown
		].join("\0"),
		place: shown,
		least: 2
	};
}
function inUse({ ruleId, family, gate, confidence, fingerprint, path }) {
	const isSecret = family === "secret";
	if (!isSecret && gate !== "warn") return void 0;
	return {
		key: [
			isSecret ? confidence : "",
			isSecret && confidence !== "low" ? fingerprint : "",
			ruleId,
			path
		].join("\0"),
		place: path,
		least: isSecret ? 2 : LEAST_IN_USE
	};
}
function shownPlace(path) {
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
		const folder = path.slice(0, at + 1);
		if (isTestPath(folder) || isDocumentation(folder) || isPipelinePath(folder) || DEVELOPED_IN.test(folder)) return folder;
	}
	if (isTestPath(path)) return path.slice(0, path.lastIndexOf("/") + 1) || "./";
	return fileKindOf(path) === "text" ? path : void 0;
}
const DEVELOPED_IN = /(?:^|\/)\.devcontainer\/$/;
function foldedInto(first, others, place, { language, titleOf }) {
	const rules = new Set([first, ...others].map(({ ruleId }) => ruleId));
	const values = {
		rule: titleOf(first.ruleId),
		count: others.length + 1,
		place,
		more: rules.size - 1
	};
	return {
		...first,
		title: say(language, rules.size === 1 ? "report.fold" : "report.fold.rules", values),
		message: say(language, "report.fold.all", values),
		related: [...(first.related ?? []).filter(isNoneOf(others)), ...others.flatMap(placesOf)]
	};
}
function placesOf(finding) {
	const { path, startLine, startColumn, endLine, endColumn, title, ruleId, fingerprint, family, related = [] } = finding;
	const own = {
		path,
		startLine,
		startColumn,
		endLine,
		endColumn,
		message: title,
		ruleId,
		fingerprint
	};
	return family === "secret" ? [own] : [own, ...related];
}
function isNoneOf(others) {
	const places = new Set(others.map(({ path, startLine }) => `${path}:${startLine}`));
	return ({ path, startLine }) => !places.has(`${path}:${startLine}`);
}
// src/cli/progress.ts
const QUIET_MS = 1e3;
const REDRAW_MS = 100;
const HEARTBEAT_MS = 1e4;
const RATE_MS = 500;
function showProgress(language, io) {
	const { stderr } = io;
	const look = lookOf(io.env, stderr);
	const redraws = stderr.isTTY && io.env.TERM !== "dumb";
	const begun = io.elapsedMs();
	let part;
	let last = begun;
	let isDrawn = false;
	const show = () => {
		const now = io.elapsedMs();
		if (now - begun < QUIET_MS) return;
		if (now - last < (redraws ? REDRAW_MS : HEARTBEAT_MS)) return;
		last = now;
		const line = part === void 0 ? say(language, "cli.progress.start") : progressText(part.now, {
			ms: now - part.at,
			done: part.now.done - part.from
		}, language);
		if (redraws) stderr.write(`\r${cutEnd(line, look.columns - 1, look.ascii ? "..." : "\u2026")}\x1b[K`);
		else stderr.write(`${say(language, "cli.progress.heartbeat", {
			line,
			seconds: Math.round(now / 1e3)
		})}\n`);
		isDrawn = redraws;
	};
	const timer = setInterval(show, REDRAW_MS);
	timer.unref();
	return {
		onProgress(progress) {
			if (part === void 0 || progress.unit !== part.now.unit || progress.done < part.now.done) part = {
				at: io.elapsedMs(),
				from: progress.done,
				now: progress
			};
			else part.now = progress;
			show();
		},
		end() {
			clearInterval(timer);
			if (isDrawn) stderr.write("\r\x1B[K");
		}
	};
}
function progressText({ unit, done, total }, taken, language) {
	const rate = taken.ms < RATE_MS ? 0 : taken.done * 1e3 / taken.ms;
	const speed = rate < 1 ? "" : say(language, "cli.progress.rate", { rate: grouped$1(Math.round(rate)) });
	if (total === void 0 || total === 0 || done > total) return join(say(language, `cli.progress.${unit}`, { done: grouped$1(done) }), speed);
	const values = {
		done: grouped$1(done),
		total: grouped$1(total),
		percent: Math.floor(done / total * 100)
	};
	return join(say(language, `cli.progress.${unit}-of`, values), speed, rate < 1 ? "" : left((total - done) / rate, language));
}
function left(seconds, language) {
	return seconds < 90 ? say(language, "cli.progress.seconds-left", { seconds: Math.max(1, Math.ceil(seconds)) }) : say(language, "cli.progress.minutes-left", { minutes: Math.ceil(seconds / 60) });
}
function join(...parts) {
	return parts.filter((part) => part !== "").join("  ");
}
function grouped$1(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
// src/cli/scan.ts
async function runScan(typed, language, io) {
	const reports = reportsOf(typed);
	checkPlaces(reports, io);
	const placed = await atHome(typed, io);
	const stream = await streamOf(typed, io);
	const inBoth = reports.some(({ format }) => format === "html");
	const telling = {
		typed,
		language,
		io,
		home: placed.io.cwd
	};
	const { result, policy, keep } = await scanTarget(placed, language, {
		stream,
		inBoth
	}).catch(async (error) => {
		const told = reports.filter(({ format, path }) => format !== "text" || path !== void 0);
		if (error instanceof StackgateError && told.length > 0) {
			const { failedResult, hinted } = await importedLater("./failure.mjs");
			await tell(failedResult(hinted(error, typed), language), told, {
				...telling,
				streamed: stream?.cut
			});
		}
		throw error;
	});
	const { maxFindings: _, ...uncut } = policy;
	await tell(finishedResult(result, result.shard === void 0 ? policy : uncut, language), reports, {
		...telling,
		streamed: stream?.end
	});
	if (result.summary.verdict === "blocked" && typed.format === "text") {
		const { keepLastRun } = await importedLater("./last-run2.mjs").then((all) => ({ keepLastRun: all.t }));
		await keepLastRun(result, placed.io);
	}
	const code = exitCodeBy(policy, result);
	if (keep === void 0) return code;
	return keep().then(() => code, async (error) => {
		const { tellFailure } = await importedLater("./failure.mjs");
		tellFailure(error, language, io, void 0);
		return code === 1 ? 1 : 2;
	});
}
async function streamOf({ format, output }, io) {
	if (format !== "jsonl" || output !== void 0) return void 0;
	const { streamTo } = await importedLater("./stream.mjs");
	return streamTo(io);
}
async function atHome(typed, io) {
	const { target, common } = typed;
	if (target.kind !== "tracked" || target.paths.length === 0) return {
		target,
		common,
		io
	};
	const { homeOf } = await importedLater("./home.mjs");
	const home = homeOf(target.paths, common, io.cwd);
	return {
		target: {
			...target,
			paths: home.paths
		},
		common: home.common,
		io: home.cwd === io.cwd ? io : {
			...io,
			cwd: home.cwd
		}
	};
}
async function scanTarget({ target, common, io }, language, { stream, inBoth }) {
	const deadline = deadlineOf(common.deadlineSeconds, io);
	const { allRules } = common;
	const acceptsNew = target.kind !== "range";
	const coversAll = target.kind === "tracked" && target.paths.length === 0;
	const shown = stream !== void 0 && io.stdout.isTTY ? void 0 : progressOf(target, common, language, io);
	const work = async () => {
		const { source, policy, ledger, shard } = await openTarget(target, common, language, io, deadline.signal);
		const { scan } = await importedLater("./scanner.mjs").then((all) => ({ scan: all.Ut }));
		const threads = {
			module: join$1(io.packageFolder, "dist", "worker.mjs"),
			signal: deadline.signal,
			...jobsOf(common)
		};
		const options = {
			source: deadline.guard(source),
			policy,
			language,
			allRules,
			today: io.today,
			threads
		};
		const foldsAlike = !common.all;
		const verify = await verifyOf(common, io, deadline.signal);
		const shownTo = shown === void 0 ? {} : { onProgress: shown.onProgress };
		const part = shard === void 0 ? {} : { shard };
		const early = stream === void 0 || policy.maxFindings !== void 0 ? {} : { onFound: stream.onFound };
		const request = {
			...options,
			...part,
			acceptsNew,
			coversAll,
			foldsAlike,
			inBoth,
			...verify,
			...shownTo,
			...early
		};
		if (ledger === void 0) return {
			result: await scan(request),
			policy
		};
		const result = await scan({
			...request,
			ledger
		});
		return result.problems.length > 0 ? {
			result,
			policy
		} : {
			result,
			policy,
			keep: ledger.write
		};
	};
	return deadline.within(work()).finally(() => shown?.end());
}
function progressOf({ kind }, { detail }, language, io) {
	if (detail === "quiet" || kind === "staged" || kind === "stdin") return void 0;
	return showProgress(language, io);
}
async function verifyOf({ verify }, io, signal) {
	if (verify === void 0) return {};
	const { verifierOf } = await importedLater("./verify2.mjs").then((all) => ({ verifierOf: all.a }));
	return { verify: await verifierOf(verify, io, signal) };
}
function jobsOf({ jobs }) {
	return jobs === void 0 ? {} : { jobs };
}
function figuresOf({ detail }, io) {
	return detail === "verbose" && io.peakBytes !== void 0 ? { peakBytes: io.peakBytes() } : {};
}
async function tell(told, reports, { typed, language, io, home, streamed }) {
	const { common, output, target, repository } = typed;
	const result = repository === void 0 ? told : {
		...told,
		repository
	};
	const subject = {
		kind: target.kind,
		name: basename(home),
		date: io.today
	};
	const endedMs = io.now();
	const times = {
		startedMs: endedMs - io.elapsedMs(),
		endedMs
	};
	await deliver(reports, io, async (format, { look, isFile }) => {
		if (streamed !== void 0 && !isFile) return streamed(result);
		const links = format === "text" && !isFile && !hasNothingToTell(result) ? await linksTo(typed.target, io, home) : void 0;
		const figures = isFile ? {} : {
			elapsedMs: io.elapsedMs(),
			...figuresOf(common, io)
		};
		return pageOf(result, {
			format,
			language,
			look,
			common,
			subject,
			links,
			...times,
			...figures
		});
	});
	if (output === void 0 || common.detail === "quiet") return;
	const { endLines } = await importedLater("./scanner.mjs").then((all) => ({ cleanHookLine: all.y, cleanPage: all.b, endLines: all.x }));
	const [verdict] = endLines(result, {
		language,
		...lookOf(io.env, io.stderr),
		detail: "verbose"
	});
	if (verdict !== void 0) io.stderr.write(`${verdict.paint(verdict.text)}\n`);
}
async function linksTo({ kind }, io, home) {
	const { linksOf } = await importedLater("./words.mjs").then((all) => ({ linksOf: all._ }));
	switch (kind) {
		case "staged":
		case "range":
		case "tracked": return linksOf(io, io.stdout, home);
		case "folder":
		case "history":
		case "stdin":
		case "archive": return linksOf(io, io.stdout, void 0);
	}
}
// src/report/end.ts
function endLines(told, options) {
	const { language } = options;
	const result = {
		...told,
		findings: told.all ?? told.findings
	};
	const { findings, problems, summary } = result;
	const [{ red, yellow, green }, marks] = [paintOf(options.colour), marksOf(options.ascii)];
	const looked = lookedAt(language, summary, options.elapsedMs);
	const count = problems.length;
	const keptBack = options.detail === "verbose" ? "" : hiddenCounts(result, language, {
		minorIsTold: true,
		leftOutTold: options.leftOutTold ?? 0
	});
	const hidden = keptBack === "" ? [] : hiddenLines(keptBack, options);
	switch (summary.verdict) {
		case "blocked": {
			const also = say(language, "report.end.also-incomplete", {
				mark: marks.warns,
				count
			});
			const blocking = findings.filter((finding) => finding.blocking);
			const severities = severityCounts(language, blocking);
			return [
				...count > 0 ? [{
					indent: 0,
					text: also,
					paint: yellow
				}] : [],
				{
					indent: 0,
					text: say(language, "report.end.blocked", {
						mark: marks.blocks,
						severities,
						looked
					}),
					paint: red
				},
				...hidden,
				...blocking.some(isOfStack) && !isOfServer(options.hook) ? [below(say(language, "report.fix")), copied("npx stackgate fix")] : [],
				below(blocking.length > 1 ? say(language, options.hook === void 0 ? "report.allow-first" : "report.allow-first-of", { count: blocking.length }) : say(language, "report.allow")),
				copied(allowLine(worstFirst(blocking)[0], language))
			];
		}
		case "error": return [
			{
				indent: 0,
				text: say(language, "report.end.incomplete", {
					mark: marks.warns,
					count,
					looked
				}),
				paint: yellow
			},
			below(say(language, "report.end.not-clean")),
			...hidden
		];
		case "clean": {
			if (options.hook === void 0 && isOfNothing(summary)) {
				const nothing = say(language, "report.end.nothing", {
					mark: marks.warns,
					looked
				});
				const why = NOTHING_WHY[options.subject ?? ""];
				const because = why === void 0 ? [] : [below(say(language, why))];
				return [
					{
						indent: 0,
						text: nothing,
						paint: yellow
					},
					...because,
					...hidden
				];
			}
			const counts = listed(language, passingCounts(result, language));
			return [{
				indent: 0,
				text: say(language, counts === "" ? "report.end.clean" : "report.end.passes", {
					mark: marks.fine,
					counts,
					looked
				}),
				paint: green
			}, ...hidden];
		}
	}
}
const NOTHING_WHY = {
	tracked: "report.end.nothing-tracked",
	staged: "report.end.nothing-staged",
	folder: "report.end.nothing-folder",
	range: "report.end.nothing-range"
};
function isOfNothing({ coverage }) {
	const { documents, commits, skipped, shard } = coverage;
	return documents === 0 && commits === void 0 && skipped.length === 0 && shard === void 0;
}
function isOfStack({ family, commit }) {
	return commit === void 0 && (family === "compose" || family === "env-file");
}
function isOfServer(hook) {
	return hook === "pre-receive" || hook === "update";
}
function hiddenLines(counts, { hook, language }) {
	if (hook === void 0) return [below(say(language, "report.not-shown", { counts }))];
	return [below(say(language, "report.not-shown-by", { counts })), copied(showingCommand(hook))];
}
function showingCommand(hook) {
	switch (hook) {
		case "pre-commit":
		case "pre-merge-commit":
		case "commit-msg": return "npx stackgate scan --staged --verbose";
		case "pre-push":
		case "pre-receive":
		case "update": return "npx stackgate scan --verbose";
	}
}
function copied(text) {
	return {
		indent: 4,
		text,
		paint: (line) => line,
		whole: true
	};
}
function below(text) {
	return {
		indent: 2,
		text,
		paint: (line) => line
	};
}
function cleanPage(result, options) {
	return endLines(result, {
		...options,
		detail: "verbose"
	}).map(({ indent, text, paint }) => `${" ".repeat(indent)}${paint(text)}\n`).join("");
}
function cleanHookLine({ summary }, options) {
	const { language, hook, elapsedMs } = options;
	const { commits, documents } = summary.coverage;
	const mark = marksOf(options.ascii).fine;
	if (documents === 0 && (commits ?? 0) === 0 && hook !== "commit-msg") return say(language, "report.hook.nothing", { mark });
	const files = lookedAtBy(hook, documents, language);
	const looked = commits === void 0 ? files : listed(language, [counted(language, "report.count.commit", commits), files]);
	return elapsedMs === void 0 ? say(language, "report.hook.clean", {
		mark,
		looked
	}) : say(language, "report.hook.clean-in", {
		mark,
		looked,
		seconds: seconds$1(elapsedMs)
	});
}
function lookedAtBy(hook, documents, language) {
	switch (hook) {
		case "commit-msg": return say(language, "report.commit-message");
		case "pre-push":
		case "pre-receive":
		case "update": return counted(language, "report.count.file", documents);
		case "pre-commit":
		case "pre-merge-commit": return counted(language, "report.count.staged", documents);
	}
}
function passingCounts({ findings, fixedCount }, language) {
	const of = (standing) => findings.filter((finding) => standingOf(finding) === standing).length;
	const [warns, minor] = [of("warns"), of("minor")];
	return [
		...warns > 0 ? [counted(language, "report.count.warn", warns)] : [],
		...minor > 0 ? [counted(language, "report.count.minor", minor)] : [],
		...fixedCount > 0 ? [counted(language, "report.count.fixed", fixedCount)] : []
	];
}
function hiddenCounts({ findings, summary }, language, { minorIsTold, leftOutTold = 0 }) {
	const of = (standing) => findings.filter((finding) => standingOf(finding) === standing).length;
	const skipped = summary.coverage.skipped.length - leftOutTold;
	return listed(language, [
		...!minorIsTold && of("minor") > 0 ? [counted(language, "report.count.minor", of("minor"))] : [],
		...of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : [],
		...of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : [],
		...skipped > 0 ? [counted(language, "report.count.skipped", skipped)] : []
	]);
}
function allowLine(finding, language) {
	return `npx stackgate allow ${finding?.fingerprint ?? ""} --reason "${say(language, "report.allow-reason")}"`;
}
// src/model/shared-numbers.ts
function shared(kind, length) {
	return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}
function sharedFrom(kind, values) {
	const made = shared(kind, values.length);
	made.set(values);
	return made;
}
// src/work/large-files.ts
const LARGE = 16 << 20;
const SLICE = 8 << 20;
const MARGIN = 32768;
const MOST_READ = 9043968;
const MOST_FILES = 16;
const MOST_SLICES = 128;
const COUNT = 0;
const [FILE, SIZE, NEXT, WHOLE, SLICES] = [
	0,
	1,
	2,
	3,
	4
];
const OF_SLICE = 17 + FILTER_REASONS.length;
const DROPPED = 17;
const OF_FILE = SLICES + MOST_SLICES * OF_SLICE;
const LARGE_FILES_BYTES = 4 * (1 + MOST_FILES * OF_FILE);
function largeFiles(shared) {
	const numbers = new Int32Array(shared);
	const added = () => Array.from({ length: Math.min(MOST_FILES, Atomics.load(numbers, COUNT)) }, (_, i) => 1 + i * OF_FILE).filter((at) => Atomics.load(numbers, at + FILE) > 0);
	return {
		add(file, size) {
			const place = Atomics.add(numbers, COUNT, 1);
			if (place >= MOST_FILES || size > SLICE * MOST_SLICES) return false;
			const at = 1 + place * OF_FILE;
			Atomics.store(numbers, at + SIZE, size);
			Atomics.store(numbers, at + FILE, file + 1);
			return true;
		},
		take() {
			for (const at of added()) {
				const size = Atomics.load(numbers, at + SIZE);
				if (Atomics.load(numbers, at + WHOLE) === 1 || Atomics.load(numbers, at + NEXT) * SLICE >= size) continue;
				const index = Atomics.add(numbers, at + NEXT, 1);
				if (index * SLICE < size) return sliceOf(numbers, at, index, size);
			}
		},
		done: () => added().flatMap((at) => Atomics.load(numbers, at + WHOLE) === 1 ? [] : slicedFile(numbers, at) ?? [])
	};
}
function sliceOf(numbers, at, index, size) {
	const own = at + SLICES + index * OF_SLICE;
	return {
		file: Atomics.load(numbers, at + FILE) - 1,
		size,
		start: index * SLICE,
		end: Math.min(size, (index + 1) * SLICE),
		tell(regions, dropped) {
			for (const [i, { start, end }] of regions.entries()) {
				Atomics.store(numbers, own + 1 + 2 * i, start);
				Atomics.store(numbers, own + 2 + 2 * i, end);
			}
			for (const [i, reason] of FILTER_REASONS.entries()) Atomics.store(numbers, own + DROPPED + i, dropped[reason] ?? 0);
			Atomics.store(numbers, own, 1 + regions.length);
		},
		refuse: () => void Atomics.store(numbers, at + WHOLE, 1)
	};
}
function slicedFile(numbers, at) {
	const size = Atomics.load(numbers, at + SIZE);
	const told = [];
	const filtered = [];
	for (let index = 0; index * SLICE < size; index++) {
		const own = at + SLICES + index * OF_SLICE;
		const state = Atomics.load(numbers, own);
		if (state === 0) return void 0;
		for (let i = own + 1; i < own + 2 * state - 1; i += 2) told.push({
			start: Atomics.load(numbers, i),
			end: Atomics.load(numbers, i + 1)
		});
		const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, own + DROPPED + i)]);
		filtered.push(Object.fromEntries(dropped));
	}
	return {
		file: Atomics.load(numbers, at + FILE) - 1,
		size,
		regions: apart(told),
		filtered: sumOfFiltered(filtered)
	};
}
function apart(spans) {
	const all = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last === void 0 || last.end < span.start) all.push(span);
		else all[all.length - 1] = {
			start: last.start,
			end: Math.max(last.end, span.end)
		};
	}
	return all;
}
function searchedFor({ start, end }, size) {
	return {
		start: Math.max(0, start - MARGIN),
		end: Math.min(size, end + MARGIN)
	};
}
// src/work/summaries.ts
function groupSummaries(all) {
	const groups = new Map();
	const kept = [];
	for (const one of all) {
		const { detection, judgement } = one;
		if (judgement.gate !== "summary") kept.push(one);
		else {
			const where = detection.project ?? `\0${detection.place.path}`;
			const key = `${detection.ruleId}\0${detection.status ?? ""}\0${where}`;
			const group = groups.get(key);
			if (group === void 0) groups.set(key, [one]);
			else group.push(one);
		}
	}
	for (const [first, ...others] of groups.values()) if (first !== void 0) kept.push(others.length === 0 ? first : grouped(first, others));
	return kept;
}
function grouped(first, others) {
	const related = others.map(({ detection }) => ({
		place: detection.place,
		message: detection.message ?? "default",
		values: detection.values
	}));
	const services = [first, ...others].flatMap(({ detection }) => detection.service ?? []);
	return {
		...first,
		detection: {
			...first.detection,
			related: [...first.detection.related ?? [], ...related]
		},
		group: {
			services: [...new Set(services)],
			places: others.length + 1
		},
		members: [first, ...others]
	};
}
const MAX_NAMED = 20;
function groupWords({ services, places }, { place }, { title }, language) {
	const [example] = services;
	const rule = unfilledText(title, language);
	const count = example === void 0 ? places : services.length;
	if (count === 1 || example === void 0) {
		const values = {
			rule,
			count: places,
			example: example ?? place.path
		};
		return {
			title: say(language, "report.group.places", values),
			message: say(language, "report.group.places-all", values)
		};
	}
	const values = {
		count,
		named: services.slice(0, MAX_NAMED),
		more: count - MAX_NAMED
	};
	return {
		title: say(language, "report.group.services", {
			rule,
			count,
			example
		}),
		message: say(language, count > MAX_NAMED ? "report.group.services-cut" : "report.group.services-all", values)
	};
}
// src/work/with-base.ts
function withBase(document, base) {
	let lines;
	return {
		...document,
		base,
		get changedLines() {
			lines ??= changedLines(textView(base.bytes).bytes, textView(document.bytes).bytes);
			return lines;
		}
	};
}
// src/work/lfs-content.ts
async function lfsContent(document, { lfsObject }) {
	const bytes = await contentOf(document.bytes, lfsObject);
	if (bytes === void 0) return void 0;
	const { path, origin, exposure, commit, stage, brought, base } = document;
	const content = {
		path,
		origin,
		bytes,
		exposure,
		...commit === void 0 ? {} : { commit },
		...stage === void 0 ? {} : { stage },
		...brought === void 0 ? {} : { brought }
	};
	if (base === void 0) return content;
	return withBase(content, {
		path: base.path,
		bytes: await contentOf(base.bytes, lfsObject) ?? base.bytes
	});
}
async function contentOf(pointer, lfsObject) {
	const oid = lfsPointer(pointer);
	return oid === void 0 ? void 0 : lfsObject?.(oid);
}
// src/work/part.ts
function partOf({ shard, scope, language, policy, sifted }) {
	const { index, total, kind } = shard;
	const { exitZero, maxFindings } = policy;
	return {
		isOwn: ownedBy(shard),
		nameOf: (about, text) => createHmac("sha256", scope.kept).update(`${about}\0${text}`).digest("hex").slice(0, NAME_LENGTH),
		report: (rest) => ({
			index,
			total,
			kind,
			policy: shard.policy,
			scope: scope.told,
			language,
			...exitZero === true ? { exitZero } : {},
			...maxFindings === void 0 ? {} : { maxFindings },
			...sifted ? { sifted } : {},
			...rest
		})
	};
}
const NAME_LENGTH = 32;
// src/detect/secrets/line-judge.ts
const OUTCOME = {
	calm: 1,
	weighed: 2,
	something: 3
};
const CALM = {
	before: 1024,
	behind: 2012
};
function judgeLines({ bytes }, path, lines) {
	const outcomes = new Uint8Array(lines.length).fill(OUTCOME.calm);
	const rules = compiledProviderRules();
	let current = 0;
	let isHeld = false;
	const isConfig = configuresSomething(path);
	const weighed = () => {
		outcomes[current] = OUTCOME.weighed;
	};
	const judge = judgeOf(rules, bytes, path, weighed, (assignment) => {
		isHeld ||= isConfig && isPublishedDefault(bytes, assignment);
	});
	const judgeAt = (start, ask) => {
		if (isHeld) return;
		while (current + 1 < lines.length && lines[current + 1].start <= start) current++;
		ask();
		if (!isHeld && judge.found.length === 0) return;
		isHeld = true;
		outcomes[current] = OUTCOME.something;
	};
	literalPrefilter(rules, bytes, withoutGaps(lines), {
		onStart: (pattern, start) => judgeAt(start, () => judge.onStart(pattern, start)),
		onWord: (pattern, start, end, implies) => judgeAt(start, () => judge.onWord(pattern, start, end, implies))
	});
	return outcomes;
}
const SHORT_GAP = 80;
function withoutGaps(lines) {
	const spans = [];
	for (const { start, end } of lines) {
		const last = spans.at(-1);
		if (last !== void 0 && start - last.end <= SHORT_GAP) spans[spans.length - 1] = {
			start: last.start,
			end
		};
		else spans.push({
			start,
			end
		});
	}
	return spans;
}
function holdPublished({ bytes }, path, lines) {
	return lines.some(({ start, end }) => publishedDefaultsIn(bytes, [linesAround(bytes, start, end)], path).length > 0);
}
const LINES_ASIDE = 2;
const LF = 10;
function linesAround(bytes, start, end) {
	let [from, to] = [start, end];
	for (let lines = 0; lines < LINES_ASIDE && from > 0; lines++) from = from < 2 ? 0 : bytes.lastIndexOf(LF, from - 2) + 1;
	for (let lines = 0; lines < LINES_ASIDE && to < bytes.length; lines++) {
		const feed = bytes.indexOf(LF, to + 1);
		to = feed < 0 ? bytes.length : feed;
	}
	return {
		start: from,
		end: to
	};
}

return { $: lookOf,$n: partView,$r: tableOf$1,$t: mayExcept,A: pageOf,An: cutStart,Ar: decodedTexts,At: openObjects,B: sayDemo,Bn: memberPath,Br: isEnvFileName,Bt: renames,C: lookedAtBy,Ci: escapeCommandData,Cn: append,Cr: endsToken,Ct: lfsObjects,D: linesOf,Di: guardLine,Dn: succeeded,Dr: isSecretManifest,Dt: saidTexts,E: folded,Ei: fenceFor,En: gitFailure,Er: detectDecoded,Et: peel,F: isFingerprint,Fn: isAboutFile,Fr: POLICY_PATH,Ft: rawChangeReader,G: allOf,Gn: grouped$2,Gr: isTemplateName,Gt: singleFilePair,H: COMMANDS,Hn: counted,Hr: isExampleName,Ht: withSide,I: oneOf,In: placeOf,Ir: baseName,It: changeOf,J: policyIn,Jn: listed,Jr: serverConfigKind,Jt: detectInNames,K: openTarget,Kn: inCommit,Kr: isWorkflowPath,Kt: assembleResult,L: refuseTogether,Ln: standingOf,Lr: folderOf,Lt: documentOf$1,M: isRepositoryName,Mn: padEnd,Mr: STEP,Mt: kindOf,N: sinceOf,Nn: wrap,Nr: isRunByte,Nt: parseIndexList,O: runHook,Oi: jsonText,On: cells,Or: surroundings,Ot: tagPlan,P: count,Pn: byFile,Pr: BASELINE_PATH,Pt: parseRawChanges,Q: languageOf,Qn: sumOfFiltered,Qr: mayGoOnBelow,Qt: isMarked,R: text,Rn: worstFirst,Rr: isComposeName,Rt: isSame,S: hiddenCounts,Si: codeSpan,Sn: textOfCustom,Sr: beginsToken,St: sortedPaths,T: runScan,Ti: escapeTerminal,Tn: DEFAULT_POLICY,Tr: wordsOf,Tt: notePath,U: ENGINES,Un: covered,Ur: isPolicyPath,Ut: scan,V: deadlineOf,Vn: unpackedName,Vr: isEnvLikeName,Vt: skippedOf,W: OPTIONS,Wn: filteredCounts,Wr: isPreloaded,Wt: textDetector,X: deliver,Xn: severityCounts,Xr: isFileOfLogins,Xt: inlineExceptions,Y: checkPlaces,Yn: lookedAt,Yr: assignmentsIn,Yt: exceptionsAt,Z: reportsOf,Zn: FILTER_REASONS,Zr: lineGrammarOf,Zt: isChangedLine,_: shared,_i: fewOf,_n: judge$1,_r: randomness,_t: MAX_SHARDS,a: partOf,ai: compareFindings,an: resolvePath,ar: detectSecretsAt,at: secretRange,b: cleanPage,bi: unfilledText,bn: selects,br: publishedDefault,bt: objectSource,c: groupSummaries,ci: checklistOf,cn: frontKind,cr: secretRules,ct: roomOf,d: LARGE_FILES_BYTES,di: started,dn: isZstdFrame,dr: eachHexRun,dt: stagedSource,ei: isContent,en: tellsFaults,er: textView,et: lookOfFile,f: MARGIN,fi: RULES_VERSION,fn: readZip,fr: quietWords,ft: checkIndexFile,g: searchedFor,gi: sayCode,gn: streamOf$1,gr: isHostOf,gt: scopeOf,h: largeFiles,hi: say,hn: joined,hr: publishedDefaultsIn,ht: hasFlags,i: judgeLines,ii: finishedResult,in: filterTally,ir: detectSecrets,it: isSecretText,j: main,jn: hanging,jr: PART,jt: listCommit,k: scanAll,ki: markdownText,kn: cutEnd,kr: isOfficeText,kt: tagPlans,l: groupWords,li: compareSeverity,ln: isGzip,lr: compiledProviderRules,lt: textOf,m: apart,mi: StackgateError,mn: chunksOf,mr: publishedDefaultRule,mt: parseHunks,n: OUTCOME,ni: RANK,nn: INLINE_MARK,nr: SAMPLE_BYTES,nt: marksOf,o: lfsContent,oi: exitCodeOf,on: lfsPointer,or: placeClassOf,ot: unquoted,p: MOST_READ,pi: TOOL_VERSION,pn: readTar,pr: configuresSomething,pt: hunkAround,q: policyFor,qn: leftOut,qr: isYamlName,qt: pause,r: holdPublished,ri: exitCodeBy,rn: withoutRepeats,rr: isWide,rt: paintOf,s: withBase,si: SEVERITIES,sn: containerOf,sr: secretRule,st: repositoryTop,t: CALM,ti: isOfHead,tn: isDay,tr: utf16Units,tt: writeTo,u: LARGE,ui: lazy,un: isSkippableFrame,ur: providerRules,ut: nearest,v: sharedFrom,vi: fillText,vn: isSelected,vr: isPublishedSomewhere,vt: ownedBy,w: showingCommand,wi: escapeCommandProperty,wn: allFamilies,wr: isSecretName,wt: commitPlan,x: endLines,xi: clip,xn: ruleOfCustom,xr: isPlaceholder,xt: loadSnapshots,y: cleanHookLine,yi: otherLanguage,yn: narrowestFirst,yr: mayNamePublished,yt: pathNames,z: unknown,zn: containersOf,zr: isDockerfileName,zt: listingOf };
})