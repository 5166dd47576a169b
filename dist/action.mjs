import { Ai as guardLine, At as tagPlans, Bn as worstFirst, Bt as listingOf, Dn as gitFailure, En as DEFAULT_POLICY, Ht as skippedOf, Ir as BASELINE_PATH, Lr as POLICY_PATH, Mi as markdownText, Mt as listCommit, Nt as kindOf, Oi as escapeTerminal, Qn as severityCounts, Rt as documentOf, Tt as commitPlan, Vn as containersOf, Wt as scan, _i as say, bt as pathNames, fi as lazy, gi as StackgateError, gt as hasFlags, hi as TOOL_VERSION, ht as parseHunks, jt as openObjects, mt as hunkAround, oi as finishedResult, vi as sayCode, wt as lfsObjects, xt as objectSource, zn as standingOf } from "./scanner.mjs";
import { A as joinedResult, B as json, C as checkPage, D as isPage, E as settledPage, G as github, I as sarif, M as summary, O as markerOf, Q as withoutKeys, T as reviewPage, k as markersIn, w as findingComment } from "./words.mjs";
import { n as sourceOfRange, o as namedCommit, s as fileAt, t as rangeSource } from "./range.mjs";
import { b as startGit, g as collected, v as environmentElsewhere, x as textOf, y as gitOutput } from "./start.mjs";
import { t as historySource } from "./history.mjs";
const { appendFileSync, existsSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } = process.getBuiltinModule("node:path");
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
const appendFile$1 = (...given) => process.getBuiltinModule("node:fs/promises").appendFile(...given);
const copyFile = (...given) => process.getBuiltinModule("node:fs/promises").copyFile(...given);
const mkdir = (...given) => process.getBuiltinModule("node:fs/promises").mkdir(...given);
const mkdtemp = (...given) => process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const readdir = (...given) => process.getBuiltinModule("node:fs/promises").readdir(...given);
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const rename = (...given) => process.getBuiltinModule("node:fs/promises").rename(...given);
const rm = (...given) => process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
const writeFile$1 = (...given) => process.getBuiltinModule("node:fs/promises").writeFile(...given);
const { tmpdir } = process.getBuiltinModule("node:os");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
new Summary();
process.platform;
process.platform;
os$1.platform();
os$1.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/source/git/own-home.ts
function checkoutTop(folder, highest) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === highest || at === dirname(at)) return void 0;
	}
}
async function makeHome(folder, top) {
	await mkdir(folder, { recursive: true });
	const trusted = top.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
	await writeFile$1(join(folder, ".gitconfig"), `[safe]\n\tdirectory = "${trusted}"\n`);
}
// src/action/deliver.ts
async function deliver(result, channels) {
	const { runner } = channels;
	const { summary: summary$1 } = result;
	runner.setOutput("result", summary$1.verdict);
	runner.setOutput("findings-count", Object.values(summary$1.bySeverity).reduce((sum, count) => sum + count, 0));
	runner.setOutput("blocking-count", summary$1.blocking);
	const fresh = result.notices?.filter(({ code }) => code === "new-exception") ?? [];
	runner.setOutput("new-allowances-count", fresh.length);
	if (channels.annotations) for (const line of github(result, channels)) runner.write(line);
	const summarised = channels.summaryPath !== void 0 && await writeSummary(channels, [...summary(result, channels)].join(""));
	const failed = await writeFiles(result, channels).then(() => void 0, (error) => error instanceof StackgateError ? error : Promise.reject(error));
	if (summary$1.verdict === "blocked" && channels.passes) {
		if (failed !== void 0) throw failed;
		if (result.problems.length > 0) runner.setFailed(incompleteText(result, channels.language));
		else runner.notice(say(channels.language, "notice.exit-zero"));
	} else if (summary$1.verdict === "blocked") {
		if (failed !== void 0) runner.notice(sayCode(channels.language, "error", failed.code, failed.values));
		runner.setFailed(blockedText(result, channels, summarised));
	} else if (failed !== void 0) throw failed;
	else if (summary$1.verdict === "error") runner.setFailed(incompleteText(result, channels.language));
}
function blockedText({ findings, summary }, { language, merges }, summarised) {
	const blocking = findings.filter((finding) => finding.blocking);
	const severities = severityCounts(language, blocking);
	const told = say(language, `action.failed.${merges ? "merge" : "push"}-${summary.blocking === 1 ? "one" : "many"}`, {
		count: summary.blocking,
		severities
	});
	return summarised ? say(language, "action.failed.see-summary", { told }) : told;
}
function incompleteText({ problems }, language) {
	const [first] = problems;
	return say(language, problems.length > 1 ? "action.failed.problems" : "action.failed.incomplete", {
		reason: first?.reason ?? "",
		count: problems.length
	});
}
async function writeSummary({ runner, language, summaryPath }, text) {
	try {
		if (summaryPath === void 0 || summaryPath === "") throw Object.assign(new Error(), { code: "GITHUB_STEP_SUMMARY" });
		await appendFile$1(summaryPath, text);
		return true;
	} catch (error) {
		runner.notice(say(language, "action.notice.no-summary", { detail: systemCode(error) }));
		return false;
	}
}
async function writeFiles(result, channels) {
	await writeReport("sarif-file", channels.sarifFile ?? join(channels.folder, "stackgate.sarif"), sarif(result), channels);
	if (channels.reportFile !== void 0) await writeReport("report-file", channels.reportFile, json(result), channels);
}
async function writeReport(input, asked, report, { runner, workspace, folder }) {
	const path = await placeInside(input, asked, workspace, dirname(folder));
	const draft = join(dirname(path), `.${basename(path)}.${basename(folder)}`);
	try {
		await writeFile$1(draft, report, { flag: "wx" });
		await rename(draft, path);
	} catch (error) {
		throw new StackgateError("action-file-write", {
			input,
			found: asked,
			detail: systemCode(error)
		});
	}
	runner.setOutput(input, path);
}
async function placeInside(input, asked, workspace, temporary) {
	const path = resolve(workspace, asked);
	try {
		const tops = [await realpath(temporary), await realpath(workspace).catch(absent$1)];
		let existing = dirname(path);
		while (await realpath(existing).catch(absent$1) === void 0) existing = dirname(existing);
		const real = join(await realpath(existing), relative(existing, path));
		if (!tops.some((top) => top !== void 0 && isInside(real, top))) throw new StackgateError("action-file-place", {
			input,
			found: asked
		});
		await mkdir(dirname(real), { recursive: true });
		return real;
	} catch (error) {
		if (error instanceof StackgateError) throw error;
		throw new StackgateError("action-file-write", {
			input,
			found: asked,
			detail: systemCode(error)
		});
	}
}
function isInside(path, top) {
	const way = relative(top, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function absent$1(error) {
	if (error.code === "ENOENT") return void 0;
	throw error;
}
function systemCode(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (typeof code === "string") return code;
	throw error;
}
// src/source/git/fetch.ts
const OBJECT_ID$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DEPTHS = [
	32,
	256,
	4096,
	2147483647
];
const FETCH_TIMEOUT_MS = 6e5;
const OWN_BASE = "refs/stackgate/base";
const OWN_HEAD = "refs/stackgate/head";
async function obtainCommits(asked) {
	const env = environmentElsewhere({
		cwd: asked.checkout,
		env: asked.env
	});
	const wanted = await withKnownIds({
		...asked,
		env
	});
	const [objects, edge] = await pathsInside(wanted.checkout, wanted.env, ["objects", "shallow"]);
	const partial = objects !== void 0 && await isPartial(objects);
	const here = partial ? void 0 : await holding(wanted, wanted.checkout, { edge });
	if (here !== void 0) return here;
	if (wanted.remote === void 0) return missing(wanted, "no-server");
	const own = await ownRepository(wanted, partial ? {} : {
		objects,
		edge
	});
	for (const depth of DEPTHS) {
		const failure = await fetchInto(own, wanted, wanted.remote, Math.max(depth, (wanted.commits ?? 0) + 2));
		if (failure !== void 0) return failure;
		const there = await holding(wanted, own, {
			edge: join(own, "shallow"),
			all: depth === DEPTHS.at(-1)
		});
		if (there !== void 0) return there;
	}
	return missing(wanted, "failed");
}
async function withKnownIds(asked) {
	const { head, base } = asked;
	const names = [head, ...base === void 0 ? [] : [base]];
	if (names.every((name) => OBJECT_ID$1.test(name))) return asked;
	const ids = await commitIds(asked.checkout, asked.env, names.map(remoteName));
	return {
		...asked,
		head: ids[0] ?? head,
		...base === void 0 ? {} : { base: ids[1] ?? base }
	};
}
async function missing(wanted, failure, detail = "") {
	const { checkout, env, base } = wanted;
	return {
		kind: "missing",
		side: base === void 0 || (await commitIds(checkout, env, [base]))[0] !== void 0 ? "head" : "base",
		failure,
		detail
	};
}
async function rawCommit(cwd, env, revision) {
	const { stdout } = await ask(cwd, environmentElsewhere({
		cwd,
		env
	}), "--batch", [revision]);
	const [header = ""] = stdout.split("\n\n", 1);
	const id = COMMIT_LINE.exec(header)?.[1];
	if (id === void 0) return void 0;
	return {
		id,
		parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "")
	};
}
async function holding(wanted, cwd, { edge, all = false }) {
	const { env } = wanted;
	const own = cwd !== wanted.checkout;
	const here = (name, fetched) => own && !OBJECT_ID$1.test(name) ? fetched : name;
	const isAll = wanted.base === void 0;
	const [head, base] = await commitIds(cwd, env, [here(wanted.head, OWN_HEAD), ...wanted.base === void 0 ? [] : [here(wanted.base, OWN_BASE)]]);
	if (head === void 0) return void 0;
	if (isAll) return {
		kind: "ready",
		cwd,
		head
	};
	if (base === void 0) return void 0;
	if (!all && !await isWhole(wanted, cwd, {
		base,
		head,
		edge
	})) return void 0;
	return {
		kind: "ready",
		cwd,
		base,
		head
	};
}
function remoteName(revision) {
	return revision.replace(/^refs\/heads\//, "refs/remotes/origin/");
}
async function isWhole(wanted, cwd, { base, head, edge: path }) {
	if (path === void 0) return false;
	const edge = await edgeOf(path);
	if (edge.size === 0) return true;
	const { status, stdout } = await read(cwd, wanted.env, [
		"rev-list",
		"--parents",
		head,
		`^${base}`,
		"--"
	]);
	if (status !== 0) return false;
	const listed = stdout.split("\n").filter((line) => line !== "");
	if (wanted.commits !== void 0 && listed.length > wanted.commits) return false;
	return listed.every((line) => line.includes(" ") && !edge.has(line.slice(0, line.indexOf(" "))));
}
async function edgeOf(path) {
	return new Set((await fileText(path)).split("\n").filter((line) => line !== ""));
}
const COMMIT_LINE = /^([0-9a-f]{40}|[0-9a-f]{64}) commit \d+$/m;
async function commitIds(cwd, env, revisions) {
	const { stdout } = await ask(cwd, env, "--batch-check", revisions);
	const lines = stdout.split("\n");
	return revisions.map((_, i) => COMMIT_LINE.exec(lines[i] ?? "")?.[1]);
}
async function ownRepository(wanted, { objects, edge }) {
	const own = join(wanted.folder, "commits.git");
	const format = wanted.head.length === 64 ? ["--object-format=sha256"] : [];
	await mkdir(own, { recursive: true });
	const made = must(own, wanted.env, [
		"init",
		"--quiet",
		"--bare",
		"--template=",
		...format
	]);
	const [[seed]] = await Promise.all([objects === void 0 ? [] : commitIds(wanted.checkout, wanted.env, ["HEAD"]), made]);
	if (objects === void 0) return own;
	await mkdir(join(own, "objects", "info"), { recursive: true });
	await writeFile$1(join(own, "objects", "info", "alternates"), `${objects}\n`);
	if (edge !== void 0 && await fileText(edge) !== "") await copyFile(edge, join(own, "shallow"));
	if (seed !== void 0) await must(own, wanted.env, [
		"update-ref",
		"refs/stackgate/checkout",
		seed
	]);
	return own;
}
async function isPartial(objects) {
	return (await readdir(join(objects, "pack")).catch(absent))?.some((name) => name.endsWith(".promisor")) === true;
}
async function pathsInside(cwd, env, names) {
	const { status, stdout } = await read(cwd, env, ["rev-parse", ...names.flatMap((name) => ["--git-path", name])]);
	const text = stdout.replace(/\r?\n$/, "");
	const lines = names.length === 1 ? [text] : text.split(/\r?\n/);
	if (status !== 0 || text === "") return names.map(() => void 0);
	if (lines.length === names.length) return lines.map((path) => isAbsolute(path) ? path : resolve(cwd, path));
	return (await Promise.all(names.map((name) => pathsInside(cwd, env, [name])))).flat();
}
async function fileText(path) {
	return await readFile(path, "utf8").catch(absent) ?? "";
}
function absent(error) {
	if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
	throw error;
}
async function fetchInto(own, wanted, remote, depth) {
	const scheme = /^(https|http|file):\/\//.exec(remote.url)?.[1];
	if (scheme === void 0) return missing(wanted, "no-server");
	const refspecs = [`+${wanted.head}:${OWN_HEAD}`];
	if (wanted.base !== void 0) refspecs.push(`+${wanted.base}:${OWN_BASE}`);
	const { status, stderr, cut } = await run(own, wanted.env, [
		...[
			"-c",
			"core.alternateRefsCommand=true",
			"-c",
			`protocol.${scheme}.allow=always`
		],
		...[
			"-c",
			"credential.helper=",
			"-c",
			"core.askPass=",
			"-c",
			"http.followRedirects=false"
		],
		...[
			"-c",
			"http.lowSpeedLimit=1000",
			"-c",
			"http.lowSpeedTime=60"
		],
		...[
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			"--no-auto-maintenance"
		],
		...[
			"--force",
			`--depth=${depth}`,
			"--end-of-options",
			remote.url,
			...refspecs
		]
	], {
		variables: fetchVariables(wanted.env, own, scheme, remote),
		timeoutMs: FETCH_TIMEOUT_MS
	});
	if (status === 0) return void 0;
	const { failure, detail } = failureOf(status, stderr, cut === "time");
	return missing(wanted, failure, detail);
}
function failureOf(status, stderr, timedOut) {
	if (timedOut) return {
		failure: "timed-out",
		detail: ""
	};
	const http = /returned error: (\d{3})\b/.exec(stderr)?.[1];
	if (http !== void 0) return {
		failure: "refused",
		detail: http
	};
	if (/could not read (?:Username|Password)|Authentication failed/i.test(stderr)) return {
		failure: "refused",
		detail: "401"
	};
	if (/not our ref|couldn't find remote ref|unadvertised object|no such remote ref/i.test(stderr)) return {
		failure: "no-such-commit",
		detail: ""
	};
	if (/Could not resolve|Failed to connect|Connection (?:refused|timed out|reset)|Couldn't connect/i.test(stderr)) return {
		failure: "unreachable",
		detail: ""
	};
	if (/repository .{0,400} (?:not found|does not exist)|does not appear to be a git repository/i.test(stderr)) return {
		failure: "refused",
		detail: "404"
	};
	return {
		failure: "failed",
		detail: String(status)
	};
}
function fetchVariables(env, home, scheme, remote) {
	const header = remote.token === void 0 || scheme === "file" ? { GIT_CONFIG_COUNT: "0" } : {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${new URL(remote.url).origin}/.extraheader`,
		GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${remote.token}`).toString("base64")}`
	};
	const { GIT_SSL_CAINFO, GIT_SSL_CAPATH } = env;
	const own = {
		HOME: home,
		XDG_CONFIG_HOME: home,
		SSH_ASKPASS: void 0,
		GIT_SSL_CAINFO,
		GIT_SSL_CAPATH
	};
	return {
		...OWN_CONFIGURATION,
		...own,
		GIT_ALLOW_PROTOCOL: scheme,
		...header
	};
}
const OWN_CONFIGURATION = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null"
};
async function must(cwd, env, args) {
	const { status } = await run(cwd, env, args, { variables: OWN_CONFIGURATION });
	if (status !== 0) throw new Error(`git ${args[0]} failed in a repository of our own (exit ${status})`);
}
async function ask(cwd, env, kind, revisions) {
	const git = startGit({
		cwd,
		env
	}, ["cat-file", kind], { stdin: "pipe" });
	const told = collected(git);
	git.stdin?.end(revisions.map((name) => `${/[\n\r]/.test(name) ? "" : name}^{commit}\n`).join(""));
	const output = await told;
	if (output.notStarted !== void 0) throw await gitFailure({
		cwd,
		env
	}, output);
	return {
		status: output.status,
		stdout: textOf(output)
	};
}
async function read(cwd, env, args) {
	const output = await run(cwd, env, args, {});
	return {
		status: output.status,
		stdout: textOf(output)
	};
}
async function run(cwd, env, args, options) {
	const output = await gitOutput({
		cwd,
		env
	}, args, options);
	if (output.notStarted !== void 0) throw await gitFailure({
		cwd,
		env
	}, output);
	return output;
}
// src/source/host.ts
function needed(answer, what) {
	switch (answer.kind) {
		case "found": return answer.value;
		case "refused": throw new StackgateError(`host-${answer.failure}`, {
			what,
			status: answer.status
		});
	}
}
// src/action/event.ts
const ZEROS = /^0+$/;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function rangeRequest(event, given, mode = "auto") {
	if (mode !== "auto") return {
		kind: "tree",
		head: ownCommit(event)
	};
	if (given !== void 0) return {
		kind: "between",
		base: given.base,
		head: given.head
	};
	switch (event.name) {
		case "pull_request":
		case "pull_request_review": return {
			...pullRequest(event),
			...event.sha !== void 0 && isObjectId(event.sha) ? { merge: event.sha } : {}
		};
		case "pull_request_target": return {
			...pullRequest(event),
			apiOnly: true
		};
		case "merge_group": return {
			kind: "between",
			base: objectId(event, "merge_group.base_sha"),
			head: objectId(event, "merge_group.head_sha")
		};
		case "push": return push(event);
		case "workflow_call": return rangeRequest({
			...event,
			name: callersEvent(event.payload)
		});
		case "schedule":
		case "workflow_dispatch": return {
			kind: "tree",
			head: ownCommit(event)
		};
		default: throw new StackgateError("action-event", { event: event.name === "" ? "?" : event.name });
	}
}
function callersEvent(payload) {
	if (field(payload, "pull_request") !== void 0) return "pull_request";
	if (field(payload, "merge_group") !== void 0) return "merge_group";
	return field(payload, "after") === void 0 ? "workflow_dispatch" : "push";
}
function pullRequest(event) {
	const commits = countAt(event, "pull_request.commits");
	const pull = countAt(event, "pull_request.number") ?? countAt(event, "number");
	const author = field(event.payload, "pull_request.user.login");
	return {
		kind: "pull-request",
		base: objectId(event, "pull_request.base.sha"),
		head: objectId(event, "pull_request.head.sha"),
		...commits === void 0 ? {} : { commits },
		...pull === void 0 ? {} : { pull },
		...typeof author === "string" ? { author } : {}
	};
}
function pullRequestOf(event) {
	if (!/^(?:pull_request(?:_target|_review)?|workflow_call)$/.test(event.name)) return void 0;
	const request = rangeRequest(event);
	return request.kind === "pull-request" ? request : void 0;
}
function countAt({ payload }, path) {
	const value = field(payload, path);
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function push(event) {
	const after = objectId(event, "after");
	if (ZEROS.test(after)) throw new StackgateError("action-event-deleted");
	const before = objectId(event, "before");
	const created = ZEROS.test(before);
	const defaultBranch = field(event.payload, "repository.default_branch");
	const own = typeof defaultBranch === "string" && field(event.payload, "ref") === `refs/heads/${defaultBranch}`;
	return {
		kind: "push",
		...created ? {} : { before },
		replaced: created || field(event.payload, "forced") === true,
		after,
		...typeof defaultBranch === "string" && !own && isBranchName(defaultBranch) ? { defaultBranch } : {}
	};
}
function ownCommit(event) {
	if (event.sha === void 0 || !OBJECT_ID.test(event.sha)) throw new StackgateError("action-event-field", {
		event: event.name,
		field: "GITHUB_SHA",
		found: shown(event.sha)
	});
	return event.sha;
}
function objectId(event, path) {
	const value = field(event.payload, path);
	if (typeof value === "string" && OBJECT_ID.test(value)) return value;
	throw new StackgateError("action-event-field", {
		event: event.name,
		field: path,
		found: shown(value)
	});
}
function isObjectId(revision) {
	return OBJECT_ID.test(revision);
}
function shown(value) {
	if (value === void 0 || value === null) return "-";
	return typeof value === "string" ? value.slice(0, 80) : typeof value;
}
function isBranchName(name) {
	return !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^\/|\/$|\/\/|\.lock$/u.test(name);
}
function field(value, path) {
	let at = value;
	for (const key of path.split(".")) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
// src/action/hosted-range.ts
async function resolveHosted(request, host) {
	const head = headOf(request);
	if (!isObjectId(head)) throw new StackgateError("action-host-name", { found: head });
	switch (request.kind) {
		case "pull-request":
		case "between": return compared$1(host, await host.comparison(request.base, head), request.base, head);
		case "push": return resolvePush$1(request, host);
		case "tree": return whole(host, head);
	}
}
function headOf(request) {
	return request.kind === "push" ? request.after : request.head;
}
async function resolvePush$1({ before, after, replaced, defaultBranch }, host) {
	for (const base of replaced ? [before, defaultBranch] : [before]) {
		if (base === void 0) continue;
		const answer = await host.comparison(base, after);
		if (!(replaced && answer.kind === "refused" && answer.failure === "not-found")) return compared$1(host, answer, base, after);
	}
	return whole(host, after);
}
function compared$1(host, answer, base, head) {
	return {
		kind: "compared",
		host,
		comparison: needed(answer, `${base.slice(0, 7)}...${head.slice(0, 7)}`),
		head
	};
}
async function whole(host, head) {
	return {
		kind: "whole",
		host,
		commit: needed(await host.commit(head), `commit ${head.slice(0, 7)}`),
		head
	};
}
// src/action/range.ts
const MAY_ASK_HOST = new Set(["git-missing", ...[
	"no-server",
	"refused",
	"no-such-commit",
	"unreachable",
	"failed"
].map((failure) => `action-commit-${failure}`)]);
async function resolveRange(request, room) {
	const { host } = room;
	if (request.kind === "pull-request" && request.apiOnly === true) {
		if (host === void 0) throw new StackgateError("action-host-token", { event: "pull_request_target" });
		return resolveHosted(request, await host());
	}
	try {
		return await resolveLocal(request, room);
	} catch (error) {
		if (host === void 0 || !(error instanceof StackgateError) || !MAY_ASK_HOST.has(error.code)) throw error;
		return resolveHosted(request, await host()).catch((second) => {
			throw second instanceof StackgateError ? error : second;
		});
	}
}
async function resolveLocal(request, room) {
	switch (request.kind) {
		case "pull-request": {
			const base = await firstParentOfMerge(request, room) ?? request.base;
			const { head, commits } = request;
			return ready(await obtain(room, {
				base,
				head,
				...commits === void 0 ? {} : { commits }
			}), base, head);
		}
		case "between": return ready(await obtain(room, request), request.base, request.head);
		case "push": return resolvePush(request, room);
		case "tree": return ready(await obtain(room, { head: request.head }), void 0, request.head);
	}
}
async function firstParentOfMerge({ head, merge, pull }, room) {
	const commitOf = (revision) => rawCommit(room.checkout, room.env, revision);
	const checkedOut = await commitOf("HEAD");
	const [base, merged, ...others] = checkedOut?.parents ?? [];
	if (others.length > 0 || merged !== head) return void 0;
	if (checkedOut?.id === merge) return base;
	const kept = pull === void 0 ? void 0 : await commitOf(`refs/remotes/pull/${pull}/merge`);
	return kept !== void 0 && kept.id === checkedOut?.id ? base : void 0;
}
async function resolvePush(request, room) {
	const { before, after: head, replaced, defaultBranch } = request;
	const bases = replaced ? [before, defaultBranch === void 0 ? void 0 : `refs/heads/${defaultBranch}`] : [before];
	for (const base of bases) {
		if (base === void 0) continue;
		const found = await obtain(room, {
			base,
			head
		});
		if (!(replaced && found.kind === "missing" && found.failure === "no-such-commit" && found.side === "base")) return ready(found, base, head);
	}
	return ready(await obtain(room, { head }), void 0, head);
}
function obtain(room, wanted) {
	const { checkout, env, folder, remote } = room;
	return obtainCommits({
		checkout,
		env,
		folder,
		...remote === void 0 ? {} : { remote },
		...wanted
	});
}
function ready(found, base, head) {
	switch (found.kind) {
		case "ready": return {
			kind: "local",
			cwd: found.cwd,
			head: found.head,
			...found.base === void 0 ? {} : { base: found.base }
		};
		case "missing": {
			const { side, failure, detail } = found;
			const revision = side === "base" ? base ?? head : head;
			throw new StackgateError(`action-commit-${failure}`, {
				side,
				revision: shortRevision(revision),
				detail
			});
		}
	}
}
function shortRevision(revision) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision.slice(0, 7) : revision;
}
// src/action/elsewhere.ts
function elsewhereReader({ server, token, env, folder }) {
	let count = 0;
	return async ({ repository, path, commit }) => {
		const own = join(folder, String(++count));
		const [checkout, fetched] = [join(own, "empty"), join(own, "fetched")];
		for (const made of [checkout, fetched]) await mkdir(made, { recursive: true });
		const url = `${server.replace(/\/$/, "")}/${repository}`;
		const found = await obtainCommits({
			checkout,
			env,
			folder: fetched,
			remote: token === void 0 ? { url } : {
				url,
				token
			},
			head: commit
		});
		if (found.kind === "missing") {
			const values = {
				found: `${repository}/${path}@${shortRevision(commit)}`,
				detail: `FETCH_${found.failure.toUpperCase().replaceAll("-", "_")}`
			};
			throw new StackgateError("action-extends", values);
		}
		return fileAt({
			cwd: found.cwd,
			env
		}, commit, path);
	};
}
// src/action/inputs.ts
const INPUT_NAMES = [
	"github-token",
	"mode",
	"base",
	"head",
	"path",
	"config",
	"baseline",
	"fail-on",
	"rule",
	"exclude-rule",
	"exclude",
	"max-findings",
	"exit-zero",
	"annotations",
	"summary",
	"comment",
	"review-event",
	"max-comments",
	"check-run",
	"sarif-file",
	"report-file",
	"all-rules",
	"lang"
];
const FAIL_ON = [
	"never",
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const COMMENTS = [
	"auto",
	"review",
	"sticky",
	"off"
];
const REVIEW_EVENTS = ["comment", "request-changes"];
const MAX_COMMENTS = 30;
const LANGUAGES = ["en", "zh"];
const MODES = [
	"auto",
	"tree",
	"history"
];
function readInputs(given) {
	const env = inCapitals(given);
	refuseMisspelt(env);
	const base = revision(env, "base");
	const head = revision(env, "head");
	if (base === void 0 !== (head === void 0)) throw new StackgateError("action-input-pair", { given: base === void 0 ? "head" : "base" });
	const token = inputOf(env, "github-token");
	const config = folderInside(env, "config");
	const baseline = folderInside(env, "baseline");
	const failOn = oneOf(env, "fail-on", FAIL_ON);
	const [only, without, exclude] = [
		lines(env, "rule"),
		lines(env, "exclude-rule"),
		lines(env, "exclude")
	];
	const maxFindings = count(env, "max-findings");
	const exitZero = flag(env, "exit-zero");
	const sarifFile = inputOf(env, "sarif-file");
	const reportFile = inputOf(env, "report-file");
	return {
		...token === void 0 ? {} : { token },
		...base === void 0 || head === void 0 ? {} : { range: {
			base,
			head
		} },
		mode: oneOf(env, "mode", MODES) ?? "auto",
		path: folderInside(env, "path") ?? ".",
		...config === void 0 ? {} : { config },
		...baseline === void 0 ? {} : { baseline },
		...failOn === void 0 ? {} : { failOn },
		...only === void 0 ? {} : { only },
		...without === void 0 ? {} : { without },
		...exclude === void 0 ? {} : { exclude },
		...maxFindings === void 0 ? {} : { maxFindings },
		...exitZero === void 0 ? {} : { exitZero },
		annotations: flag(env, "annotations") ?? true,
		summary: flag(env, "summary") ?? true,
		comment: oneOf(env, "comment", COMMENTS) ?? "auto",
		reviewEvent: oneOf(env, "review-event", REVIEW_EVENTS) ?? "comment",
		maxComments: countUpTo(env, "max-comments", 100) ?? MAX_COMMENTS,
		checkRun: flag(env, "check-run") ?? false,
		...sarifFile === void 0 ? {} : { sarifFile },
		...reportFile === void 0 ? {} : { reportFile },
		allRules: flag(env, "all-rules") ?? false,
		language: oneOf(env, "lang", LANGUAGES) ?? "en"
	};
}
function languageOf(env) {
	return inputOf(inCapitals(env), "lang") === "zh" ? "zh" : "en";
}
function inCapitals(env) {
	const inputs = Object.entries(env).filter(([key]) => key.startsWith("INPUT_"));
	return Object.fromEntries([...inputs.map(([key, value]) => [key.toUpperCase(), value]), ...inputs]);
}
function refuseMisspelt(env) {
	const known = new Set(INPUT_NAMES);
	for (const key of Object.keys(env).sort()) {
		if (!key.startsWith("INPUT_")) continue;
		const name = key.slice(6).toLowerCase();
		if (known.has(name)) continue;
		const meant = INPUT_NAMES.find((candidate) => isNear(name.replaceAll(/[_ ]/g, "-"), candidate));
		if (meant !== void 0) throw new StackgateError("action-input-name", {
			found: name,
			meant
		});
	}
}
function isNear(a, b) {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	if (start === a.length && start === b.length) return true;
	if (a.length !== b.length) {
		const [short, long] = a.length < b.length ? [a, b] : [b, a];
		return short.slice(start) === long.slice(start + 1);
	}
	const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
	return a.slice(start + 1) === b.slice(start + 1) || exchanged && a.slice(start + 2) === b.slice(start + 2);
}
function inputOf(env, name) {
	const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
	return value === "" ? void 0 : value;
}
function fail(name, expected, found) {
	throw new StackgateError("action-input", {
		name,
		expected,
		found: found.slice(0, 80)
	});
}
function oneOf(env, name, allowed) {
	const value = inputOf(env, name);
	if (value === void 0) return void 0;
	return allowed.find((candidate) => candidate === value) ?? fail(name, allowed.join(" | "), value);
}
function flag(env, name) {
	const value = inputOf(env, name);
	if (value === void 0) return void 0;
	if (/^(?:true|True|TRUE)$/.test(value)) return true;
	if (/^(?:false|False|FALSE)$/.test(value)) return false;
	return fail(name, "true | false", value);
}
function countUpTo(env, name, most) {
	const value = inputOf(env, name);
	if (value === void 0) return void 0;
	return /^\d{1,3}$/.test(value) && Number(value) <= most ? Number(value) : fail(name, `0-${most}`, value);
}
function revision(env, name) {
	const value = inputOf(env, name);
	if (value === void 0) return void 0;
	if (value.startsWith("-") || !/^[^\s~^:?*[\\\p{Cc}]+$/u.test(value)) fail(name, "COMMIT | BRANCH | TAG", value);
	return value;
}
function lines(env, name) {
	const all = inputOf(env, name)?.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return all === void 0 || all.length === 0 ? void 0 : all;
}
function count(env, name) {
	const value = inputOf(env, name);
	if (value === void 0) return void 0;
	return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : fail(name, "1, 2, 3, \u2026", value);
}
function folderInside(env, name) {
	const value = inputOf(env, name);
	if (value === void 0) return void 0;
	const path = posix.normalize(value.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
	const expected = name === "path" ? "WORKSPACE/FOLDER" : "REPOSITORY/FILE";
	if (/\p{Cc}/u.test(path) || /^(?:\/|[a-zA-Z]:|\.\.(?:\/|$))/.test(path)) fail(name, expected, value);
	return path;
}
// src/action/approval.ts
const MAY_WRITE = new Set(["admin", "write"]);
const MAX_ASKED = 20;
async function isApproved({ authorOf, reviews, permissionOf }, { pull, author: said, head }) {
	const opened = said === void 0 ? await authorOf(pull) : void 0;
	const author = opened?.kind === "found" ? opened.value : said;
	if (author === void 0) return void 0;
	const answer = await reviews(pull);
	if (answer.kind !== "found") return void 0;
	const last = new Map();
	for (const review of answer.value) {
		if (review.author === void 0 || review.state === "COMMENTED" || review.state === "PENDING") continue;
		last.set(review.author.toLowerCase(), {
			state: review.state,
			commit: review.commit
		});
	}
	const approving = [...last].filter(([, { state, commit }]) => state === "APPROVED" && commit === head).map(([account]) => account).filter((account) => account !== author.toLowerCase() && !account.endsWith("[bot]"));
	let isTold = true;
	for (const account of approving.slice(0, MAX_ASKED)) {
		const permission = await permissionOf(account);
		if (permission.kind === "found" && MAY_WRITE.has(permission.value)) return true;
		if (permission.kind === "refused") isTold = false;
	}
	return isTold ? false : void 0;
}
// src/source/commit.ts
function commitSource({ head, exposure, ...room }) {
	const objects = openObjects(room);
	const commit = lazy(() => namedCommit(objects, head, "--head"));
	const listing = lazy(async () => listingOf(await listCommit(room, objects, (await commit()).id), pathNames()));
	return objectSource({
		objects,
		hasBase: false,
		lfsObject: lfsObjects(room),
		list: async () => ({ head: await listing() }),
		async find() {
			const all = [...await listing()].map(([path, after]) => ({
				path,
				after
			}));
			const { id } = await commit();
			return {
				head: id,
				changedPaths: all.flatMap(({ path, after }) => after.kind === "submodule" ? [] : [path]),
				documents: [
					...all.flatMap((one) => documentOf(one, "commit", () => void 0) ?? []),
					commitPlan(id),
					...await tagPlans(objects, head)
				],
				skipped: skippedOf(all),
				exposure
			};
		}
	});
}
// src/source/hosted-reader.ts
const AHEAD$1 = 8;
const FEW = 40;
const TOGETHER = 160;
const MAX_KEPT = 64 << 20;
const EMPTY_BLOBS = ["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"];
function hostedReader(host, commits) {
	const said = new Map(commits.map(({ id, said }) => [id, said]));
	const kept = new Map();
	const underWay = new Map();
	let keptBytes = 0;
	let isClosed = false;
	const keep = (id, bytes) => {
		for (const [old, { length }] of kept) {
			if (keptBytes + bytes.length <= MAX_KEPT) break;
			kept.delete(old);
			keptBytes -= length;
		}
		keptBytes += bytes.length - (kept.get(id)?.length ?? 0);
		kept.set(id, bytes);
	};
	const send = async (id) => {
		const answer = await host.blob(id);
		if (answer.kind === "refused" && answer.failure === "not-found") return { kind: "missing" };
		const bytes = bufferOf(needed(answer, `blob ${id.slice(0, 7)}`));
		keep(id, bytes);
		return {
			kind: "object",
			id,
			type: "blob",
			bytes
		};
	};
	const fetchMany = async (ids) => {
		if (ids.length === 0) return true;
		const answer = await host.blobs(ids);
		if (answer.kind === "refused") return false;
		for (const [id, bytes] of answer.value) keep(id, bufferOf(bytes));
		return true;
	};
	const unknown = (names) => [...new Set(names)].filter((id) => !said.has(id) && !kept.has(id) && !EMPTY_BLOBS.includes(id));
	const ask = (id) => {
		const text = said.get(id);
		if (text !== void 0) return Promise.resolve({
			kind: "object",
			id,
			type: "commit",
			bytes: bufferOf(text)
		});
		const known = EMPTY_BLOBS.includes(id) ? Buffer.alloc(0) : kept.get(id);
		if (known !== void 0) return Promise.resolve({
			kind: "object",
			id,
			type: "blob",
			bytes: known
		});
		const running = underWay.get(id) ?? settled(send(id).finally(() => underWay.delete(id)));
		underWay.set(id, running);
		return running;
	};
	async function* read(names) {
		const asked = [];
		let isMany = unknown(names).length > FEW;
		for (const [i] of names.entries()) {
			if (isClosed) throw new Error("closed");
			if (isMany && i % TOGETHER === 0) isMany = await fetchMany(unknown(names.slice(i, i + TOGETHER + AHEAD$1)));
			while (asked.length < Math.min(names.length, i + AHEAD$1)) asked.push(settled(ask(names[asked.length] ?? "")));
			const answer = await asked[i];
			if (answer !== void 0) yield answer;
			delete asked[i];
		}
	}
	return {
		read,
		async one(name) {
			return ask(name);
		},
		close() {
			isClosed = true;
		}
	};
}
function settled(work) {
	work.catch(() => {});
	return work;
}
function bufferOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
// src/source/hosted-trees.ts
const MAX_VISITS = 5e6;
const AHEAD = 6;
function hostedTrees(host) {
	const known = new Map();
	let visits = 0;
	const refuse = (tree) => {
		throw new StackgateError("host-truncated", { what: `tree ${tree.slice(0, 7)}` });
	};
	const members = async (tree) => {
		const found = known.get(tree) ?? await request(tree);
		visits += found.length;
		if (visits > MAX_VISITS) refuse(tree);
		return found;
	};
	const request = async (tree) => {
		const what = `tree ${tree.slice(0, 7)}`;
		const deep = needed(await host.tree(tree, true), what);
		if (!deep.truncated) for (const [id, inside] of byFolder(tree, deep.entries)) known.set(id, inside);
		else {
			const own = needed(await host.tree(tree, false), what);
			if (own.truncated) refuse(tree);
			known.set(tree, byFolder(tree, own.entries).get(tree) ?? []);
		}
		return known.get(tree) ?? [];
	};
	const list = async (tree, prefix, into) => {
		for (const { name, tree: below, entry } of await members(tree)) if (below !== void 0) await list(below, `${prefix}${name}/`, into);
		else if (entry !== void 0) into.push({
			...entry,
			bytes: bytesOf(prefix + name)
		});
	};
	const compare = async (before, after, prefix, into) => {
		if (before === after) return;
		const [old, fresh] = [await namedMembers(before), await namedMembers(after)];
		for (const name of new Set([...old.keys(), ...fresh.keys()])) {
			const [from, to] = [old.get(name), fresh.get(name)];
			if (from?.tree !== void 0 || to?.tree !== void 0) await compare(from?.tree, to?.tree, `${prefix}${name}/`, into);
			if (from?.entry?.id === to?.entry?.id && from?.entry?.kind === to?.entry?.kind) continue;
			const bytes = bytesOf(prefix + name);
			into.set(bytes, {
				bytes,
				unmerged: false,
				...from?.entry === void 0 ? {} : { before: from.entry },
				...to?.entry === void 0 ? {} : { after: to.entry }
			});
		}
	};
	const namedMembers = async (tree) => new Map((tree === void 0 ? [] : await members(tree)).map((member) => [member.name, member]));
	return {
		async load(trees) {
			const left = [...new Set(trees)].filter((tree) => !known.has(tree));
			const work = async () => {
				for (let tree = left.pop(); tree !== void 0; tree = left.pop()) await request(tree);
			};
			await Promise.all(Array.from({ length: AHEAD }, work));
		},
		async list(tree) {
			const entries = [];
			await list(tree, "", entries);
			return entries;
		},
		async changes(before, after) {
			const sides = [];
			for (const tree of before.length === 0 ? [void 0] : before) {
				const changed = new Map();
				await compare(tree, after, "", changed);
				sides.push(changed);
			}
			const [first, ...others] = sides;
			return [...first ?? []].filter(([bytes]) => others.every((side) => side.has(bytes))).sort(([a], [b]) => a < b ? -1 : 1).map(([, change]) => change);
		}
	};
}
function byFolder(top, entries) {
	const folders = new Map();
	const ids = new Map([["", top]]);
	for (const { path, mode, id } of entries) {
		const at = path.lastIndexOf("/");
		const folder = at < 0 ? "" : path.slice(0, at);
		const members = folders.get(folder) ?? new Map();
		folders.set(folder, members);
		const kind = kindOf(mode.padStart(6, "0"));
		const name = freeName(path.slice(at + 1), members);
		members.set(name, kind === void 0 ? {
			name,
			tree: id
		} : {
			name,
			entry: {
				kind,
				id
			}
		});
		if (kind === void 0) ids.set(path, id);
	}
	return new Map([...ids].map(([path, id]) => [id, [...folders.get(path)?.values() ?? []]]));
}
function freeName(name, taken) {
	let free = name;
	for (let count = 2; taken.has(free); count++) free = `${name}~${count}`;
	return free;
}
function bytesOf(path) {
	return Buffer.from(path).toString("latin1");
}
// src/source/hosted.ts
function hostedRangeSource({ host, comparison, head, exposure }) {
	const trees = hostedTrees(host);
	const range = lazy(() => readHostedRange(host, trees, comparison, head));
	const headTree = treeOfHead(comparison, head);
	return sourceOfRange({
		objects: hostedReader(host, [comparison.mergeBase, ...comparison.commits]),
		range,
		listHead: () => trees.list(headTree),
		tags: async () => [],
		reach: async () => exposure
	});
}
function hostedCommitSource(host, commit, exposure) {
	const trees = hostedTrees(host);
	const listing = lazy(async () => listingOf(await trees.list(commit.tree), pathNames()));
	return objectSource({
		objects: hostedReader(host, [commit]),
		hasBase: false,
		list: async () => ({ head: await listing() }),
		async find() {
			const all = [...await listing()].map(([path, after]) => ({
				path,
				after
			}));
			return {
				head: commit.id,
				changedPaths: all.flatMap(({ path, after }) => after.kind === "submodule" ? [] : [path]),
				documents: [...all.flatMap((one) => documentOf(one, "commit", () => void 0) ?? []), commitPlan(commit.id)],
				skipped: skippedOf(all),
				exposure
			};
		}
	});
}
function treeOfHead({ mergeBase, commits, total }, head) {
	const commit = [mergeBase, ...commits].find(({ id }) => id === head);
	if (commit === void 0) throw new StackgateError("host-incomplete", {
		found: commits.length,
		total
	});
	return commit.tree;
}
async function readHostedRange(host, trees, comparison, head) {
	const { base, mergeBase, commits, total } = comparison;
	const known = new Map([mergeBase, ...commits].map(({ id, tree }) => [id, tree]));
	if (new Set(commits.map(({ id }) => id)).size !== total) throw new StackgateError("host-incomplete", {
		found: commits.length,
		total
	});
	const treeOf = async (id) => {
		const tree = known.get(id) ?? needed(await host.commit(id), `commit ${id.slice(0, 7)}`).tree;
		known.set(id, tree);
		return tree;
	};
	await trees.load([...known.values()]);
	const told = [];
	for (const { id, tree, parents } of parentsFirst(commits)) {
		const before = [];
		for (const parent of parents) before.push(await treeOf(parent));
		told.push({
			id,
			changes: await trees.changes(before, tree)
		});
	}
	return {
		base,
		head,
		net: [await trees.changes([mergeBase.tree], treeOfHead(comparison, head))],
		commits: told
	};
}
function parentsFirst(commits) {
	const byId = new Map(commits.map((commit) => [commit.id, commit]));
	const ordered = new Set();
	for (const start of commits) {
		const open = [start];
		for (let at = open.at(-1); at !== void 0; at = open.at(-1)) {
			const parent = at.parents.map((id) => byId.get(id)).find((one) => one !== void 0 && !ordered.has(one));
			if (parent !== void 0 && !ordered.has(at)) open.push(parent);
			else {
				ordered.add(at);
				open.pop();
			}
		}
	}
	return [...ordered];
}
// src/source/hosted-file.ts
async function hostedFileAt(host, commit, path) {
	let tree = needed(await host.commit(commit), `commit ${commit.slice(0, 7)}`).tree;
	const parts = path.split("/");
	for (const [i, name] of parts.entries()) {
		const what = `tree ${tree.slice(0, 7)}`;
		const { entries, truncated } = needed(await host.tree(tree, false), what);
		const entry = entries.find((one) => one.path === name);
		if (entry === void 0 && truncated) throw new StackgateError("host-truncated", { what });
		if (entry === void 0) return void 0;
		const kind = kindOf(entry.mode.padStart(6, "0"));
		if (i === parts.length - 1) return kind === "file" ? needed(await host.blob(entry.id), `blob ${entry.id.slice(0, 7)}`) : void 0;
		if (kind !== void 0) return void 0;
		tree = entry.id;
	}
}
// src/action/policy.ts
async function openPolicy(files, revision, inputs) {
	const reading = fileOf(files, revision, "baseline", inputs.baseline, BASELINE_PATH);
	reading.catch(() => {});
	const file = await fileOf(files, revision, "config", inputs.config, POLICY_PATH);
	const own = file === void 0 ? DEFAULT_POLICY : await policyIn(file, files);
	const baseline = await reading;
	const [unread] = own.elsewhere ?? [];
	if (unread !== void 0) throw new StackgateError("action-extends", {
		found: unread,
		detail: "FETCH_NO_SERVER"
	});
	const found = file === void 0 ? {} : { policyPath: file.path };
	if (baseline === void 0 && !hasFlags(inputs)) return {
		policy: own,
		...found
	};
	const { withBaseline, withFlags } = await import("./policy.mjs").then((all) => ({ withBaseline: all.n, withFlags: all.r }));
	return {
		policy: await withFlags(withBaseline(own, baseline), inputs, "input"),
		...found
	};
}
async function policyIn({ bytes, path }, files) {
	const { policyOf } = await import("./policy.mjs").then((all) => ({ policyOf: all.i }));
	return policyOf(bytes, path, files);
}
async function fileOf(files, revision, name, given, usual) {
	const path = given ?? usual;
	const bytes = await files.read(path);
	if (bytes !== void 0) return {
		path,
		bytes
	};
	if (given === void 0) return void 0;
	throw new StackgateError("action-config", {
		name,
		path,
		revision: shortRevision(revision)
	});
}
// src/action/plan.ts
async function openRange(range, env, inputs, elsewhere = {}, isApproved = false) {
	const revision = isApproved ? range.head : baseOf(range) ?? range.head;
	const read = (path) => range.kind === "local" ? fileAt({
		cwd: range.cwd,
		env
	}, revision, path) : hostedFileAt(range.host, revision, path);
	const opened = await openPolicy({
		...elsewhere,
		read
	}, revision, inputs);
	return {
		source: inputs.mode === "history" ? historyOf(range, env) : sourceOf(range, env),
		...opened
	};
}
function baseOf(range) {
	switch (range.kind) {
		case "local": return range.base;
		case "compared": return range.comparison.base;
		case "whole": return;
	}
}
function historyOf(range, env) {
	if (range.kind !== "local") throw new StackgateError("action-history-shallow");
	return historySource({
		cwd: range.cwd,
		env
	});
}
function sourceOf(range, env) {
	const exposure = "pushed";
	switch (range.kind) {
		case "local": {
			const { cwd, base, head } = range;
			return base === void 0 ? commitSource({
				cwd,
				env,
				head,
				exposure
			}) : rangeSource({
				cwd,
				env,
				base,
				head,
				exposure
			});
		}
		case "compared": return hostedRangeSource({
			host: range.host,
			comparison: range.comparison,
			head: range.head,
			exposure
		});
		case "whole": return hostedCommitSource(range.host, range.commit, exposure);
	}
}
// src/action/judging.ts
async function judgeRange(judging) {
	const { pull, github } = judging;
	const first = await judgeBy(judging, false);
	if (pull?.pull === void 0 || !awaitsApproval(first.result)) return {
		...first,
		isUnasked: false
	};
	if (github === void 0) return {
		...first,
		isUnasked: true
	};
	const { pulls } = await github();
	const { author, head } = pull;
	const approved = await isApproved(pulls, {
		pull: pull.pull,
		head,
		...author === void 0 ? {} : { author }
	});
	if (approved === void 0) return {
		...first,
		isUnasked: true
	};
	return {
		...approved ? await judgeBy(judging, true) : first,
		isUnasked: false
	};
}
function awaitsApproval({ findings, notices = [] }) {
	return findings.some(isGuard) || notices.some(({ code }) => code === "new-exception");
}
function isGuard({ family, blocking }) {
	return family === "policy" && blocking;
}
async function judgeBy(judging, approved) {
	const { range, pull, room, inputs, elsewhere, today } = judging;
	const { source, policy: own, policyPath } = await openRange(range, room.env, inputs, elsewhere, approved);
	judging.onPolicy(policyPath);
	const guards = pull === void 0 || approved ? {} : { guards: "block" };
	const { language, allRules } = inputs;
	const isWhole = baseOf(range) === void 0;
	const scanned = await scan({
		source,
		policy: {
			...own,
			...guards
		},
		language,
		allRules,
		today,
		acceptsNew: isWhole || approved,
		coversAll: isWhole,
		...isReviewed(judging) ? { repairs: {
			digests: new Map(),
			blockingOnly: true
		} } : {}
	});
	if (inputs.mode === "history" && scanned.summary.coverage.shallow === true) throw new StackgateError("action-history-shallow");
	const guarded = inputs.range === void 0 && inputs.mode === "auto" || pull === void 0 ? [] : [await guardResult(judging, pull, guards)];
	const { repairs } = scanned;
	const result = {
		...joinedResult([scanned, ...guarded]),
		...repairs === void 0 ? {} : { repairs }
	};
	return {
		result,
		policy: pull?.apiOnly !== true && result.findings.some(isGuard) ? {
			...own,
			exitZero: false
		} : own
	};
}
function isReviewed({ pull, github, inputs: { comment } }) {
	return pull?.pull !== void 0 && github !== void 0 && (comment === "auto" || comment === "review");
}
async function guardResult({ room, inputs, elsewhere, today }, pull, guards) {
	const folder = join(room.folder, OWN_FOLDER);
	await mkdir(folder, { recursive: true });
	const range = await resolveRange(pull, {
		...room,
		folder
	});
	const { range: _, ...others } = inputs;
	const { source } = await openRange(range, room.env, {
		...others,
		mode: "auto"
	}, elsewhere);
	return scan({
		source,
		policy: {
			...DEFAULT_POLICY,
			...guards,
			only: ["policy"]
		},
		language: inputs.language,
		allRules: false,
		today,
		acceptsNew: true
	});
}
const OWN_FOLDER = "own-range";
// src/action/run-event.ts
async function judgedEvent(event, github) {
	if (event.name !== "workflow_run") return event;
	const of = (path) => {
		const value = field(event.payload, `workflow_run.${path}`);
		return typeof value === "string" ? value : "";
	};
	const asked = of("event");
	if (!/^pull_request(?:_review)?$/.test(asked)) throw new StackgateError("action-run-event", { found: asked || "?" });
	if (github === void 0) throw new StackgateError("action-host-token", { event: event.name });
	const [head, owner, branch] = [
		of("head_sha"),
		of("head_repository.owner.login"),
		of("head_branch")
	];
	const from = `${owner}:${branch}`;
	const { pulls } = await github();
	const answer = await pulls.openFrom(from);
	if (answer.kind === "refused") throw new StackgateError("action-run-refused", {
		from,
		status: answer.status
	});
	const [pull] = answer.value.filter((one) => one.head === head && isObjectId(head)).sort((a, b) => b.number - a.number);
	if (pull === void 0) throw new StackgateError("action-run-gone", {
		from,
		head: head.slice(0, 7)
	});
	const { number, base, author } = pull;
	return {
		name: "pull_request_target",
		sha: event.sha,
		payload: { pull_request: {
			number,
			...author === void 0 ? {} : { user: { login: author } },
			base: { sha: base },
			head: { sha: head }
		} }
	};
}
// src/action/offers.ts
const MAX_LINES = 40;
const MAX_CHARACTERS = 4e3;
const MAX_ALIKE = 50;
const NOT_PLAIN = /[^\P{C}\t]|[\p{Zl}\p{Zp}]|<!--\s*stackgate/u;
function offersFor(findings, repairs) {
	const left = new Map();
	for (const repair of repairs) {
		if (!repair.isSuggestible) continue;
		for (const fingerprint of repair.fingerprints) {
			const name = nameOf(fingerprint, repair.path);
			const known = left.get(name);
			if (known === void 0) left.set(name, new Set([repair]));
			else known.add(repair);
		}
	}
	const offers = new Map();
	const offered = new Set();
	for (const finding of findings) {
		if (finding.redacted !== void 0 || finding.commit !== void 0) continue;
		const own = left.get(nameOf(finding.fingerprint, finding.path));
		const repair = own === void 0 || own.size > MAX_ALIKE ? void 0 : repairAt(finding, [...own]);
		const offer = repair === void 0 || offered.has(repair) ? void 0 : offerOf(repair);
		if (repair === void 0 || offer === void 0) continue;
		offered.add(repair);
		offers.set(finding, offer);
	}
	return offers;
}
function nameOf(fingerprint, path) {
	return `${fingerprint} ${path}`;
}
function repairAt({ startLine }, own) {
	if (own.length === 1) return own[0];
	return own.find(({ edits }) => edits.some((edit) => edit.startLine <= startLine && startLine <= edit.endLine));
}
function offerOf({ edits, title, note }) {
	const [edit, ...others] = edits;
	if (edit === void 0 || others.length > 0) return void 0;
	const text = edit.lines.join("\n");
	const isShort = edit.lines.length <= MAX_LINES && text.length <= MAX_CHARACTERS;
	const isPlain = !edit.lines.some((line) => NOT_PLAIN.test(line));
	if (!isShort || !isPlain || withoutKeys(text) !== text) return void 0;
	return {
		...edit,
		said: [title, ...note === void 0 ? [] : [note]].map(withoutKeys)
	};
}
// src/action/placement.ts
function shownPath({ path }) {
	return containersOf(path)[0] ?? path;
}
function placed(findings, shown, offers = new Map()) {
	const patches = new Map(shown.map(({ path, patch }) => [path, patch]));
	const known = new Map();
	const hunksOf = (path) => {
		const hunks = known.get(path) ?? parseHunks(patches.get(path) ?? "");
		known.set(path, hunks);
		return hunks;
	};
	const [lines, files, rest] = [
		[],
		[],
		[]
	];
	for (const finding of findings) {
		const path = shownPath(finding);
		const line = path === finding.path && finding.commit === void 0 ? onOffer(finding, hunksOf(path), offers.get(finding)) ?? onLine(finding, hunksOf(path)) : void 0;
		if (line !== void 0) lines.push(line);
		else if (patches.has(path)) files.push({
			finding,
			path
		});
		else rest.push(finding);
	}
	return {
		lines,
		files,
		rest
	};
}
function onOffer(finding, hunks, offer) {
	if (offer === void 0) return void 0;
	const { startLine, endLine } = offer;
	const hunk = hunkAround(hunks, startLine, endLine);
	if (hunk?.isPlain !== true) return void 0;
	return {
		finding,
		path: finding.path,
		line: endLine,
		offer,
		...endLine > startLine ? { startLine } : {},
		isAdded: hunk.added.has(startLine) && hunk.added.has(endLine)
	};
}
function onLine(finding, hunks) {
	const { path, startLine, endLine } = finding;
	const whole = hunkAround(hunks, startLine, endLine);
	const hunk = whole ?? hunkAround(hunks, startLine, startLine);
	if (hunk === void 0) return void 0;
	const line = whole === void 0 ? startLine : endLine;
	return {
		finding,
		path,
		line,
		...line > startLine ? { startLine } : {},
		isAdded: hunk.added.has(startLine) && hunk.added.has(line)
	};
}
// src/action/review.ts
const MAX_FILE_COMMENTS = 10;
async function review(result, room) {
	const blocking = worstFirst(result.findings).filter((finding) => finding.blocking);
	const answer = await room.pulls.said(room.pull);
	if (answer.kind === "refused") return blocking.length > 0 ? answer : void 0;
	const said = ownWords(answer.value);
	const { fresh, again, gone } = compared(room.present, blocking, said);
	for (const thread of again) await reopen(thread, room);
	if (result.problems.length === 0) for (const thread of gone) await close(thread, room);
	if (result.summary.verdict === "clean") await settle(said.reviews, room);
	if (fresh.length === 0) return void 0;
	return said.reviews.some(({ commit }) => commit === room.commit) ? void 0 : speak$1(result, fresh, room);
}
function ownWords({ threads, reviews }) {
	return {
		threads: threads.filter(({ body }) => markersIn(body).length > 0),
		reviews: reviews.filter(({ body }) => isPage(body, "review"))
	};
}
function compared(findings, blocking, { threads, reviews }) {
	const nameOf = ({ fingerprint, place }) => `${fingerprint} ${place}`;
	const open = new Map();
	for (const thread of threads) for (const marker of markersIn(thread.body)) open.set(nameOf(marker), thread);
	const inPages = new Set(reviews.flatMap(({ body }) => markersIn(body).map(nameOf)));
	const isThere = (finding) => finding.blocking || standingOf(finding) === "warns";
	const present = new Map();
	for (const finding of [...blocking, ...findings.filter(isThere)]) {
		const name = nameOf(markerOf(finding));
		if (!present.has(name)) present.set(name, finding);
	}
	const left = new Map();
	for (const [name, thread] of open) {
		const [fingerprint = ""] = name.split(" ");
		if (!present.has(name)) left.set(fingerprint, [...left.get(fingerprint) ?? [], thread]);
	}
	const matched = new Map();
	const fresh = [];
	const isTold = new Set(blocking);
	for (const [name, finding] of present) {
		const thread = open.get(name) ?? left.get(finding.fingerprint)?.pop();
		if (thread !== void 0) matched.set(thread, finding);
		else if (isTold.has(finding) && !inPages.has(name)) fresh.push(finding);
	}
	const gone = threads.filter((thread) => !matched.has(thread));
	return {
		fresh,
		again: [...matched].filter(([, finding]) => finding.blocking).map(([thread]) => thread).filter(({ isOurEnd, isMinimised }) => isOurEnd || isMinimised),
		gone
	};
}
const RESOLVE = "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";
const UNRESOLVE = "mutation ($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";
const MINIMISE = "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
const UNMINIMISE = "mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";
async function close({ id, comment, isResolved, isMinimised, hasReplies }, { pulls }) {
	if (isResolved || isMinimised || hasReplies) return;
	if ((id === void 0 ? void 0 : await pulls.graphql(RESOLVE, { id }))?.kind !== "found") await pulls.graphql(MINIMISE, { id: comment });
}
async function reopen({ id, comment, isOurEnd, isMinimised }, { pulls }) {
	if (isOurEnd && id !== void 0) await pulls.graphql(UNRESOLVE, { id });
	if (isMinimised) await pulls.graphql(UNMINIMISE, { id: comment });
}
async function settle(reviews, { pulls, pull, language }) {
	const page = settledPage("review", language);
	for (const { id, body, state } of reviews) {
		if (body.trim() !== page.trim()) await pulls.updateReview(pull, id, page);
		if (state === "CHANGES_REQUESTED") await pulls.dismissReview(pull, id, say(language, "report.review.settled"));
	}
}
async function speak$1(result, fresh, room) {
	const { pulls, pull } = room;
	const shown = await pulls.files(pull, fresh.map(shownPath));
	if (shown.kind === "refused") return shown;
	const { lines, files, rest } = placed(fresh, shown.value, offersFor(fresh, result.repairs?.repairs ?? []));
	const first = plan(lines.slice(0, room.mostComments), files, [...lines.slice(room.mostComments).map(bare), ...rest]);
	const answer = await post(result, first, room);
	if (answer === void 0 || answer.failure !== "invalid") return answer;
	const second = plan(first.lines.filter(({ isAdded }) => isAdded), [...first.lines.filter(({ isAdded }) => !isAdded), ...first.files], first.rows);
	const retried = await post(result, second, room);
	if (retried === void 0 || retried.failure !== "invalid") return retried;
	return post(result, plan([], [...second.lines, ...second.files], second.rows), room);
}
function plan(lines, files, rows) {
	const more = files.slice(MAX_FILE_COMMENTS).map(bare);
	return {
		lines,
		files: files.slice(0, MAX_FILE_COMMENTS),
		rows: worstFirst([...more, ...rows])
	};
}
function bare({ finding }) {
	return finding;
}
async function post(result, { lines, files, rows }, room) {
	const { pulls, pull, commit, event, language } = room;
	const commented = lines.length + files.length;
	if (lines.length > 0 || rows.length > 0 || event === "REQUEST_CHANGES") {
		const answer = await pulls.createReview(pull, {
			commit,
			event,
			body: reviewPage(result, room, {
				kind: "review",
				rows,
				commented
			}),
			comments: lines.map(({ finding, path, line, startLine, offer }) => ({
				path,
				line,
				body: findingComment(finding, language, "line", offer),
				...startLine === void 0 ? {} : { startLine }
			}))
		});
		if (answer.kind === "refused") return answer;
	}
	let refused;
	for (const { finding, path } of files) {
		const body = findingComment(finding, language, "file");
		const answer = await pulls.createFileComment(pull, {
			commit,
			path,
			body
		});
		if (answer.kind === "found") continue;
		refused ??= answer;
		if (answer.failure !== "invalid" && answer.failure !== "not-found") break;
	}
	return refused === void 0 ? void 0 : {
		...refused,
		failure: refused.failure === "invalid" ? "failed" : refused.failure
	};
}
// src/action/sticky.ts
async function sticky(result, room) {
	const { pulls, pull, language } = room;
	const blocking = worstFirst(result.findings).filter((finding) => finding.blocking);
	const answer = await pulls.ownComments(pull);
	if (answer.kind === "refused") return blocking.length > 0 ? answer : void 0;
	const own = answer.value.find(({ body }) => isPage(body, "sticky"));
	if (result.summary.verdict === "error" || own === void 0 && blocking.length === 0) return void 0;
	const body = blocking.length === 0 ? settledPage("sticky", language) : reviewPage(result, room, {
		kind: "sticky",
		rows: blocking,
		commented: 0
	});
	if (own?.body.replaceAll("\r\n", "\n").trim() === body.trim()) return void 0;
	const sent = await (own === void 0 ? pulls.createIssueComment(pull, body) : pulls.updateIssueComment(own.id, body));
	return sent.kind === "refused" ? sent : void 0;
}
// src/action/speak.ts
const CHECK_NAME = "stackgate report";
async function speak(result, listeners) {
	const { runner, inputs, pull } = listeners;
	const { language } = inputs;
	try {
		if (pull !== void 0 && inputs.comment !== "off") {
			const refused = await onPull(result, listeners, pull);
			if (refused !== void 0) runner.notice(refusalText(refused, language));
		}
		if (inputs.checkRun) {
			const refused = await asCheckRun(result, listeners);
			if (refused !== void 0) runner.notice(say(language, "action.notice.check-run", { status: refused.status }));
		}
	} catch (error) {
		runner.trace(error);
		runner.notice(say(language, "action.notice.bug", { name: error instanceof Error ? error.name : typeof error }));
	}
}
async function onPull(result, { inputs, github, head, merges, present }, pull) {
	const { pulls } = await github();
	const { language, maxComments: mostComments } = inputs;
	const room = {
		pulls,
		pull,
		language,
		merges
	};
	if (inputs.comment === "sticky") return sticky(result, room);
	const event = inputs.reviewEvent === "request-changes" ? "REQUEST_CHANGES" : "COMMENT";
	return review(result, {
		...room,
		commit: head,
		event,
		mostComments,
		present
	});
}
async function asCheckRun(result, { inputs, github, head, merges, passes }) {
	const { checks } = await github();
	const page = checkPage(result, {
		language: inputs.language,
		merges
	});
	const { verdict } = result.summary;
	const answer = await checks.create({
		name: CHECK_NAME,
		commit: head,
		conclusion: verdict === "clean" ? "success" : verdict === "blocked" && passes ? "neutral" : "failure",
		...page
	});
	return answer.kind === "refused" ? answer : void 0;
}
function refusalText({ failure, status }, language) {
	switch (failure) {
		case "forbidden":
		case "not-found": return say(language, "action.notice.comment-forbidden", { status });
		case "invalid":
		case "rate-limited":
		case "unreachable":
		case "failed": return say(language, "action.notice.comment-failed", { status });
	}
}
// src/action/main.ts
async function main(runner) {
	const language = languageOf(runner.env);
	try {
		await judgeEvent(runner);
	} catch (error) {
		const told = failureText(runner, error, language);
		runner.setOutput("result", "error");
		const summaryPath = runner.env.GITHUB_STEP_SUMMARY;
		if (summaryPath !== void 0 && summaryPath !== "") await writeSummary({
			runner,
			language,
			summaryPath
		}, `${say(language, "action.summary.error")}\n\n${markdownText(told)}\n`);
		runner.setFailed(told);
	}
}
async function judgeEvent(runner) {
	const { env } = runner;
	const inputs = readInputs(env);
	const github = githubOf(runner, inputs);
	const received = await readEvent(env);
	const event = inputs.range !== void 0 || inputs.mode !== "auto" ? received : await judgedEvent(received, github);
	const request = rangeRequest(event, inputs.range, inputs.mode);
	const pull = pullRequestOf(event);
	const folder = await ownFolder(env);
	const home = join(folder, "home");
	try {
		const checkout = await checkoutFolder(env, inputs, folder);
		await makeHome(home, checkout);
		const ours = childEnvironment(env, home);
		const room = {
			checkout,
			env: ours,
			folder,
			...remoteOf(env, inputs),
			...github === void 0 ? {} : { host: async () => (await github()).objects }
		};
		const range = await resolveRange(request, room);
		runner.setOutput("base-sha", baseOf(range) ?? "");
		runner.setOutput("head-sha", range.head);
		const elsewhere = elsewhereOf(env, inputs, ours, folder);
		const { language } = inputs;
		const { result, policy, isUnasked } = await judgeRange({
			range,
			room,
			inputs,
			elsewhere,
			today: runner.today,
			...pull === void 0 ? {} : { pull },
			...github === void 0 ? {} : { github },
			onPolicy: (policyPath) => runner.write(`${rangeLine(range, policyPath, language)}\n`)
		});
		const merges = request.kind === "pull-request" || env.GITHUB_EVENT_NAME === "merge_group";
		const told = finishedResult(result, policy, language);
		const channels = channelsOf(runner, inputs, policy, folder, merges);
		await deliver(told, channels);
		const { head } = range;
		const spokenOn = request.kind === "pull-request" ? request.pull : void 0;
		if (github !== void 0 && isObjectId(head)) await speak(told, {
			runner,
			inputs,
			github,
			head,
			merges,
			passes: channels.passes,
			present: result.findings,
			...spokenOn === void 0 ? {} : { pull: spokenOn }
		});
		else if (request.kind === "pull-request" && inputs.token === void 0 && inputs.comment !== "off") runner.notice(say(language, "action.notice.no-token"));
		if (isUnasked) runner.notice(say(language, "action.notice.no-approval"));
	} finally {
		for (const name of [
			"commits.git",
			"home",
			ELSEWHERE,
			OWN_FOLDER
		]) await rm(join(folder, name), {
			recursive: true,
			force: true
		});
	}
}
const ELSEWHERE = "elsewhere";
function elsewhereOf({ GITHUB_SERVER_URL: server }, { token }, ours, folder) {
	if (server === void 0 || server === "") return {};
	const room = {
		server,
		env: ours,
		folder: join(folder, ELSEWHERE)
	};
	return { readElsewhere: elsewhereReader(token === void 0 ? room : {
		...room,
		token
	}) };
}
function githubOf({ env, pace }, { token }) {
	const repository = repositoryOf(env);
	if (token === void 0 || repository === void 0) return void 0;
	const url = env.GITHUB_API_URL ?? "";
	return lazy(async () => {
		const { openGithub } = await import("./github-api.mjs").then((all) => ({ openGithub: all.r }));
		return openGithub({
			url: url === "" ? "https://api.github.com" : url,
			token,
			repository,
			...pace === void 0 ? {} : { pace }
		});
	});
}
function repositoryOf({ GITHUB_REPOSITORY: repository }) {
	return repository !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : void 0;
}
function channelsOf(runner, inputs, policy, folder, merges) {
	const { env } = runner;
	const { annotations, summary, language, sarifFile, reportFile } = inputs;
	return {
		runner,
		language,
		merges,
		passes: policy.exitZero === true,
		annotations,
		...summary ? { summaryPath: env.GITHUB_STEP_SUMMARY ?? "" } : {},
		workspace: env.GITHUB_WORKSPACE ?? ".",
		folder,
		...sarifFile === void 0 ? {} : { sarifFile },
		...reportFile === void 0 ? {} : { reportFile }
	};
}
async function readEvent(env) {
	const name = env.GITHUB_EVENT_NAME ?? "";
	const path = env.GITHUB_EVENT_PATH;
	if (path === void 0 || path === "") return {
		name,
		sha: env.GITHUB_SHA,
		payload: {}
	};
	try {
		return {
			name,
			sha: env.GITHUB_SHA,
			payload: JSON.parse(await readFile(path, "utf8"))
		};
	} catch (error) {
		throw new StackgateError("action-event-file", { detail: error instanceof SyntaxError ? "JSON" : systemCode(error) });
	}
}
async function checkoutFolder(env, { path }, own) {
	const workspace = env.GITHUB_WORKSPACE ?? "";
	try {
		const top = await realpath(workspace === "" ? "." : workspace);
		const folder = await realpath(resolve(top, path));
		if (!(await stat(folder)).isDirectory()) throw new StackgateError("action-workspace", {
			path,
			detail: "ENOTDIR"
		});
		return checkoutTop(folder, top) ?? own;
	} catch (error) {
		if (error instanceof StackgateError) throw error;
		if (path === "." && systemCode(error) === "ENOENT") return own;
		throw new StackgateError("action-workspace", {
			path,
			detail: systemCode(error)
		});
	}
}
async function ownFolder({ RUNNER_TEMP: temporary }) {
	try {
		const parent = temporary === void 0 || temporary === "" ? tmpdir() : temporary;
		return await mkdtemp(join(await realpath(parent), "stackgate-"));
	} catch (error) {
		throw new StackgateError("action-temp", { detail: systemCode(error) });
	}
}
function remoteOf(env, { token }) {
	const { GITHUB_SERVER_URL: server } = env;
	const repository = repositoryOf(env);
	if (server === void 0 || repository === void 0) return {};
	const url = `${server.replace(/\/$/, "")}/${repository}`;
	return { remote: token === void 0 ? { url } : {
		url,
		token
	} };
}
function childEnvironment(env, home) {
	const secret = /^INPUT_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
	return {
		...Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name))),
		HOME: home,
		XDG_CONFIG_HOME: home
	};
}
function rangeLine(range, policyPath, language) {
	const base = baseOf(range);
	const head = shortRevision(range.head);
	const revision = shortRevision(base ?? range.head);
	const policy = policyPath === void 0 ? say(language, "action.policy.none") : say(language, "action.policy.file", {
		path: policyPath,
		revision
	});
	if (base === void 0) return say(language, "action.log.tree", {
		version: TOOL_VERSION,
		head,
		policy
	});
	return say(language, "action.log.range", {
		version: TOOL_VERSION,
		head,
		base: revision,
		policy
	});
}
function failureText(runner, error, language) {
	if (error instanceof StackgateError) {
		const reason = withoutKeys(sayCode(language, "error", error.code, error.values));
		return say(language, "action.failed.incomplete", { reason });
	}
	runner.trace(error);
	return say(language, "action.failed.bug", { name: error instanceof Error ? error.name : typeof error });
}
// src/action/entry.ts
const MAX_MESSAGE = 4e3;
await main({
	env: process.env,
	today: new Date().toISOString().slice(0, 10),
	write: (text) => process.stdout.write(text),
	setOutput: (name, value) => {
		const { GITHUB_OUTPUT: path = "" } = process.env;
		if (path !== "") appendFileSync(path, "");
		setOutput(name, value);
	},
	notice: (message) => notice(escapeTerminal(message, MAX_MESSAGE)),
	setFailed: (message) => setFailed(escapeTerminal(message, MAX_MESSAGE)),
	trace: (error) => {
		const stack = error instanceof Error ? error.stack ?? error.message : String(error);
		for (const line of stack.split("\n")) process.stdout.write(`${guardLine(escapeTerminal(line))}\n`);
	}
});
export {};
