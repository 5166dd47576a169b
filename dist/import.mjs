import { En as DEFAULT_POLICY, Oi as escapeTerminal, Wt as scan, _i as say, gi as StackgateError, lt as roomOf, nn as isDay, ut as textOf } from "./scanner.mjs";
import { a as readConfig, i as policyOf, o as withEntries } from "./policy.mjs";
import { f as isSimple, l as isExpired, u as fitAll } from "./exceptions.mjs";
import { L as KICS_QUERIES, Q as withoutKeys } from "./words.mjs";
import { n as linearPattern } from "./custom-rules.mjs";
import { r as require_dist } from "./yaml.mjs";
import { s as fileAt } from "./range.mjs";
import { t as textSource } from "./text2.mjs";
import { n as writeFileWhole } from "./output2.mjs";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/policy/import/item.ts
function left(origin, why, found) {
	return {
		...origin,
		kind: "left",
		why,
		...found === void 0 ? {} : { found }
	};
}
function reasonOf(file, note) {
	const words = typeof note === "string" ? note.replaceAll(/\s+/g, " ").trim().slice(0, 200) : "";
	return words === "" ? `imported from ${file}` : `imported from ${file}: ${words}`;
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function textsOf(value) {
	const list = Array.isArray(value) ? value : [value];
	return list.every((one) => typeof one === "string") ? list : void 0;
}
// src/policy/import/path-glob.ts
function globsOfPattern(pattern) {
	if (pattern.length > MAX_LENGTH) return void 0;
	const globs = (!/[([]/.test(pattern.replaceAll(/\\./g, "")) ? pattern.split(/(?<!\\)\|/) : [pattern]).map(globOf);
	return globs.every((glob) => glob !== void 0) ? globs : void 0;
}
function globOf(pattern) {
	const searched = pattern.replace(/^\^\((?:\?:)?\.\*\/\)\?/, "(^|/)").replace(/^\^?\.\*\??/, "").replace(/(?<!\\)\.\*\??\$?$/, "");
	const isOpen = !searched.startsWith("^");
	const inner = searched.replace(/^\^/, "");
	const isEnded = inner.endsWith("$") && !inner.endsWith("\\$");
	const body = partOf(isEnded ? inner.slice(0, -1) : inner, isOpen, 0);
	if (body === void 0 || body === "" || /(?:^|[/{,])\.{1,2}(?:\/|$)|\{\.,\}\//.test(body)) return void 0;
	const start = !isOpen || body.startsWith("**") ? "" : body.startsWith("*") ? "**/" : "**/*";
	const end = isEnded ? "" : body.endsWith("/") ? "**/*" : body.endsWith("*") ? "{,/**}" : "*{,/**}";
	return [`${start}${body}${end}`, `${start}${body}${end.replace("{,/**}", "")}`].find(isSimple);
}
function areNarrow(globs) {
	return globs.every((glob) => glob.trim() !== "" && isSimple(glob)) && !fitAll(globs);
}
const DEPTH = 5;
const MAX_LENGTH = 500;
function partOf(pattern, isFirst, depth) {
	if (depth > DEPTH) return void 0;
	let glob = "";
	let rest = pattern;
	if (isFirst && /^\((?:\?:)?(?:\^\|(?:\.\*)?\/|\/\|\^)\)/.test(rest)) {
		glob = "**/";
		rest = rest.slice(rest.indexOf(")") + 1);
	}
	while (rest !== "") {
		const next = step(rest, glob, depth);
		if (next === void 0) return void 0;
		glob += next.glob;
		rest = rest.slice(next.length);
	}
	return glob;
}
function step(rest, before, depth) {
	const [any] = /^(?:\.\*\??|\(\.\*\??\))/.exec(rest) ?? [];
	if (any !== void 0) return {
		glob: anything(before),
		length: any.length
	};
	const [some, repeat] = /^\[\^\/\]([*+])/.exec(rest) ?? [];
	if (rest.startsWith(".+")) return rest[2] === "?" ? void 0 : {
		glob: something(before),
		length: 2
	};
	const [set] = /^\[[A-Za-z0-9_]+\](?![*+?{])/.exec(rest) ?? [];
	if (set !== void 0) return {
		glob: set,
		length: set.length
	};
	if (some !== void 0) return {
		glob: repeat === "+" ? "?*" : "*",
		length: some.length
	};
	if (rest.startsWith("(")) return group(rest, depth);
	const [one, escaped, plain, isOptional] = /^(?:\\([./_\-@+$(){}|[\]^*?#~ ])|([\w./@~#,:% -]))(\?(?!\?))?/.exec(rest) ?? [];
	if (one === void 0 || /^[*+{]/.test(rest.slice(one.length))) return void 0;
	const literal = (escaped ?? plain ?? "").replace(/[*?[\]{}\\]/, "\\$&");
	if (isOptional !== void 0 && /[/,]/.test(literal)) return void 0;
	return {
		glob: isOptional === void 0 ? literal : `{${literal},}`,
		length: one.length
	};
}
function anything(before) {
	return before === "" || before.endsWith("/") ? "**/*" : "{*,*/**/*}";
}
function something(before) {
	return before === "" || before.endsWith("/") ? "**/?*" : "{?*,*/**/*}";
}
function group(rest, depth) {
	const end = rest.indexOf(")");
	const [opening] = /^\((?:\?:)?/.exec(rest) ?? [""];
	const inner = rest.slice(opening.length, end);
	if (end < 0 || /[()\\]$|\(/.test(inner) || /^[*+{]/.test(rest.slice(end + 1))) return void 0;
	const isOptional = rest[end + 1] === "?";
	const parts = inner.split("|").map((part) => /\.[*+]/.test(part) ? void 0 : partOf(part, false, depth + 1));
	if (parts.some((part) => part === void 0 || part === "" || /[,^$]/.test(part))) return void 0;
	const choices = isOptional ? [...parts, ""] : parts;
	return {
		glob: choices.length === 1 ? choices[0] ?? "" : `{${choices.join(",")}}`,
		length: end + 1 + (isOptional ? 1 : 0)
	};
}
// src/policy/import/rule-names.ts
const TABLES = {
	secret: {
		"age-secret-key": ["age-secret-key"],
		"alibaba-access-key-id": ["aliyun-access-key-id"],
		"alibaba-secret-key": ["aliyun-access-key-secret"],
		"anthropic-admin-api-key": ["anthropic-admin-key"],
		"anthropic-api-key": ["anthropic-api-key"],
		"aws-access-key-id": ["aws-access-key-id"],
		"aws-access-token": ["aws-access-key-id"],
		"aws-secret-access-key": ["aws-secret-access-key"],
		"azure-ad-client-secret": ["azure-ad-client-secret"],
		"cohere-api-token": ["cohere-key"],
		"curl-auth-header": ["curl-auth-header"],
		"databricks-api-token": ["databricks-pat"],
		"digitalocean-access-token": ["digitalocean-token"],
		"digitalocean-pat": ["digitalocean-token"],
		"digitalocean-refresh-token": ["digitalocean-token"],
		"discord-api-token": ["discord-bot-token"],
		"discord-client-secret": ["discord-client-secret"],
		"docker-config-secret": ["docker-config-auth"],
		"dockerconfig-secret": ["docker-config-auth"],
		"doppler-api-token": ["doppler-token"],
		"flyio-access-token": ["flyio-token"],
		"gcp-api-key": ["google-api-key"],
		"gcp-service-account": ["gcp-service-account-json"],
		"generic-api-key": ["generic-secret-assignment"],
		"github-app-token": ["github-app-token"],
		"github-fine-grained-pat": ["github-pat-fine"],
		"github-oauth": ["github-oauth"],
		"github-pat": ["github-pat-classic"],
		"github-refresh-token": ["github-refresh"],
		"gitlab-pat": ["gitlab-pat"],
		"gitlab-pat-routable": ["gitlab-pat-routable"],
		"grafana-api-key": ["grafana-api-key-old"],
		"grafana-cloud-api-token": ["grafana-cloud-token"],
		"grafana-service-account-token": ["grafana-sa-token"],
		"heroku-api-key": ["heroku-key"],
		"hugging-face-access-token": ["huggingface-token"],
		"huggingface-access-token": ["huggingface-token"],
		"huggingface-organization-api-token": ["huggingface-org-token"],
		jwt: ["jwt-generic"],
		"jwt-token": ["jwt-generic"],
		"linear-api-key": ["linear-key"],
		"mailgun-private-api-token": ["mailgun-key"],
		"new-relic-browser-api-token": ["newrelic-browser-key"],
		"new-relic-user-api-key": ["newrelic-key"],
		"notion-api-token": ["notion-token"],
		"npm-access-token": ["npm-token"],
		"openai-api-key": [
			"openai-key-project",
			"openai-key-project-nomarker",
			"openai-key-legacy"
		],
		"openshift-user-token": ["openshift-token"],
		"perplexity-api-key": ["perplexity-key"],
		"postman-api-token": ["postman-key"],
		"private-key": ["private-key-pem"],
		"pypi-upload-token": ["pypi-token"],
		"rubygems-api-token": ["rubygems-key"],
		"sendgrid-api-token": ["sendgrid-key"],
		"sentry-org-token": ["sentry-org-token"],
		"sentry-user-token": ["sentry-user-token"],
		"shopify-access-token": ["shopify-token"],
		"shopify-shared-secret": ["shopify-token"],
		"slack-access-token": ["slack-bot-user-token"],
		"slack-app-token": ["slack-app-token"],
		"slack-bot-token": ["slack-bot-user-token"],
		"slack-user-token": ["slack-bot-user-token"],
		"slack-web-hook": ["slack-webhook"],
		"slack-webhook-url": ["slack-webhook"],
		"square-access-token": ["square-token"],
		"stripe-access-token": ["stripe-live-key", "stripe-test-key"],
		"stripe-secret-token": ["stripe-live-key", "stripe-test-key"],
		"telegram-bot-api-token": ["telegram-bot-token"],
		"twilio-api-key": ["twilio-api-key-sid"],
		"twitter-bearer-token": ["twitter-bearer"],
		"vault-service-token": ["vault-token"]
	},
	kics: KICS_QUERIES,
	dclint: {
		"no-unbound-port-interfaces": ["compose-port-public"],
		"service-image-require-explicit-tag": ["compose-image-latest"]
	}
};
function ownRulesOf(tool, name) {
	return Object.hasOwn(TABLES[tool], name) ? TABLES[tool][name] : void 0;
}
Object.values(TABLES).flatMap((table) => Object.values(table).flat());
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
// src/policy/import/toml.ts
function readToml(text, file) {
	try {
		const value = parse(text);
		const lines = linesOf(text);
		return {
			value,
			placeOf(steps) {
				for (let count = steps.length; count > 0; count--) {
					const line = lines.get(steps.slice(0, count).join("\0"));
					if (line !== void 0) return `${file}:${line}`;
				}
				return `${file}:1`;
			}
		};
	} catch (error) {
		if (error instanceof TomlError) throw new StackgateError("import-syntax", {
			place: `${file}:${error.line}`,
			format: "TOML"
		});
		throw error;
	}
}
function linesOf(text) {
	const lines = new Map();
	const counts = new Map();
	let table = [];
	let quote = "";
	for (const [i, line] of text.split("\n").entries()) {
		if (quote === "") {
			const [, list, header = ""] = /^\s*\[(\[)?([^\][]{1,200})\]/.exec(line) ?? [];
			const [, key] = /^\s*"?([\w-]+)"?\s*=/.exec(line) ?? [];
			if (header !== "") {
				table = indexed(header.split(".").map(bare), list !== void 0, counts);
				lines.set(table.join("\0"), i + 1);
			} else if (key !== void 0) lines.set([...table, key].join("\0"), i + 1);
		}
		for (const [mark] of line.matchAll(/'''|"""/g)) quote = quote === "" ? mark : quote === mark ? "" : quote;
	}
	return lines;
}
function bare(part) {
	return part.trim().replaceAll(/^["']|["']$/g, "");
}
function indexed(parts, isList, counts) {
	const steps = [];
	for (const [i, part] of parts.entries()) {
		steps.push(part);
		const key = steps.join("\0");
		if (isList && i === parts.length - 1) counts.set(key, (counts.get(key) ?? -1) + 1);
		const index = counts.get(key);
		if (index !== void 0) steps.push(String(index));
	}
	return steps;
}
// src/policy/import/compose-linters.ts
function readKics(text, file) {
	const { value, placeOf } = yamlOrToml(text, file);
	return settings(value, file, placeOf, (key, setting, origin) => {
		switch (key) {
			case "exclude-paths": return listed(setting, origin, (path) => paths(path, origin, file, false));
			case "exclude-queries": return listed(setting, origin, (name) => {
				const rules = ownRulesOf("kics", name.toLowerCase());
				if (rules === void 0) return [left(origin, "other-rule", name)];
				return rules.map((rule) => ({
					...origin,
					kind: "gate",
					rule,
					gate: "off"
				}));
			});
			case "exclude-results": return listed(setting, origin, (id) => [left(origin, "values", id)]);
			case "exclude-severities":
			case "fail-on": return [left(origin, "severities")];
			default: return [left(origin, "no-counterpart")];
		}
	});
}
function readDclint(text, file) {
	const { value, placeOf } = readConfig(text, file);
	const gates = {
		0: "off",
		1: "warn",
		2: "block"
	};
	return settings(value, file, placeOf, (key, setting, origin) => {
		if (key === "exclude") return listed(setting, origin, (path) => paths(path, origin, file, true));
		if (key !== "rules" || !isTable(setting)) return [left(origin, key === "rules" ? "shape" : "no-counterpart")];
		return Object.entries(setting).flatMap(([name, choice]) => {
			const own = {
				place: lineOf$1(placeOf(["rules", name], true)),
				setting: `rules.${name}`
			};
			const [level, options] = Array.isArray(choice) ? choice : [choice];
			const rules = ownRulesOf("dclint", name);
			if (level !== 0 && level !== 1 && level !== 2) return [left(own, "shape")];
			if (rules === void 0) return [left(own, "other-rule", name)];
			return [...rules.map((rule) => ({
				...own,
				kind: "gate",
				rule,
				gate: gates[level]
			})), ...options === void 0 ? [] : [left({
				...own,
				setting: `${own.setting}[1]`
			}, "no-counterpart")]];
		});
	});
}
function yamlOrToml(text, file) {
	try {
		const read = readConfig(text, file);
		if (isTable(read.value) || read.value === null) return read;
	} catch (error) {
		if (!(error instanceof StackgateError)) throw error;
	}
	return readToml(text, file);
}
function settings(value, file, placeOf, itemsOf) {
	if (value === null) return [];
	if (!isTable(value)) return [left({
		place: `${file}:1`,
		setting: "?"
	}, "shape")];
	return Object.entries(value).flatMap(([key, setting]) => key === "$schema" ? [] : itemsOf(key, setting, {
		place: lineOf$1(placeOf([key], true)),
		setting: key
	}));
}
function lineOf$1(place) {
	return place.replace(/^(.*:\d+):\d+$/, "$1");
}
function listed(setting, origin, itemsOf) {
	const texts = textsOf(setting);
	if (texts === void 0) return [left(origin, "shape")];
	return (typeof setting === "string" ? setting.split(",") : texts).map((one) => one.trim()).filter((one) => one !== "").flatMap(itemsOf);
}
function paths(written, origin, file, isAnywhere) {
	const bare = written.replace(/^\.\//, "").replace(/\/(?:\*\*?)?$/, "");
	const glob = isAnywhere && !bare.includes("/") ? `**/${bare}{,/**}` : `${bare}{,/**}`;
	if (bare === "" || bare === "." || !areNarrow([glob])) return [left(origin, "all-paths", written)];
	return [{
		...origin,
		kind: "allow",
		entry: {
			rule: "compose",
			path: glob,
			reason: reasonOf(file, void 0)
		}
	}];
}
// src/policy/import/gitleaks-config.ts
function readGitleaksConfig(text, file) {
	const toml = readToml(text, file);
	const { rules } = toml.value;
	const own = new Map();
	for (const rule of Array.isArray(rules) ? rules : []) if (isTable(rule) && typeof rule.id === "string" && typeof rule.regex === "string") own.set(rule.id, ownId(rule.id));
	const reading = {
		toml,
		file,
		own
	};
	return Object.entries(toml.value).flatMap(([key, value]) => {
		switch (key) {
			case "title":
			case "description":
			case "minVersion": return [];
			case "extend": return extended(value, reading);
			case "allowlist":
			case "allowlists": return allowlists(value, [key], ["secret"], reading);
			case "rules": return Array.isArray(value) ? value.flatMap((rule, i) => ruleItems(rule, [key, String(i)], reading)) : [left(originOf([key], reading), "shape")];
			default: return [left(originOf([key], reading), "no-counterpart")];
		}
	});
}
function originOf(steps, { toml }) {
	return {
		place: toml.placeOf(steps),
		setting: steps.filter((step) => !/^\d+$/.test(step)).join(".")
	};
}
function rulesNamed(name, { own }) {
	const custom = own.get(name);
	return custom === void 0 ? ownRulesOf("secret", name) : [custom];
}
function extended(value, reading) {
	if (!isTable(value)) return [left(originOf(["extend"], reading), "shape")];
	return Object.entries(value).flatMap(([key, one]) => {
		const origin = originOf(["extend", key], reading);
		if (key === "useDefault") return [];
		if (key !== "disabledRules") return [left(origin, key === "path" || key === "url" ? "other-file" : "no-counterpart")];
		const names = textsOf(one);
		if (names === void 0) return [left(origin, "shape")];
		return names.flatMap((name) => {
			const rules = ownRulesOf("secret", name);
			if (rules === void 0) return [left(origin, "other-rule", name)];
			return rules.map((rule) => ({
				...origin,
				kind: "gate",
				rule,
				gate: "off"
			}));
		});
	});
}
const CRITERIA = [
	"paths",
	"regexes",
	"stopwords",
	"commits"
];
function allowlists(value, steps, rules, reading) {
	if (Array.isArray(value)) return value.flatMap((one, i) => allowlist(one, [...steps, String(i)], rules, reading));
	return allowlist(value, steps, rules, reading);
}
function allowlist(list, steps, rules, reading) {
	if (!isTable(list)) return [left(originOf(steps, reading), "shape")];
	const used = CRITERIA.filter((key) => list[key] !== void 0);
	if (/^(?:and|&&)$/i.test(String(list.condition)) && used.length > 1) return [left(originOf([...steps, "condition"], reading), "together")];
	const targets = targetsOf(list, steps, rules, reading);
	return [...targets.items, ...Object.keys(list).flatMap((key) => {
		const origin = originOf([...steps, key], reading);
		switch (key) {
			case "description":
			case "condition":
			case "regexTarget":
			case "targetRules": return [];
			case "paths": return pathItems(list, targets.rules, origin, reading);
			case "commits": return [left(origin, "commits")];
			case "regexes":
			case "stopwords": return [left(origin, "values")];
			default: return [left(origin, "no-counterpart")];
		}
	})];
}
function targetsOf(list, steps, rules, reading) {
	if (list.targetRules === void 0) return {
		rules,
		items: []
	};
	const origin = originOf([...steps, "targetRules"], reading);
	const names = textsOf(list.targetRules);
	if (names === void 0) return {
		rules: [],
		items: [left(origin, "shape")]
	};
	return {
		rules: names.flatMap((name) => rulesNamed(name, reading) ?? []),
		items: names.filter((name) => rulesNamed(name, reading) === void 0).map((name) => left(origin, "other-rule", name))
	};
}
function pathItems(list, rules, origin, { file }) {
	const patterns = textsOf(list.paths);
	if (patterns === void 0) return [left(origin, "shape")];
	const reason = reasonOf(file, list.description);
	return patterns.flatMap((pattern) => {
		const globs = globsOfPattern(pattern);
		if (globs === void 0) return [left(origin, "path-pattern", pattern)];
		if (!areNarrow(globs)) return [left(origin, "all-paths", pattern)];
		return globs.flatMap((path) => rules.map((rule) => ({
			...origin,
			kind: "allow",
			entry: {
				rule,
				path,
				reason
			}
		})));
	});
}
const RULE_KEYS = new Set([
	"id",
	"description",
	"regex",
	"secretGroup",
	"keywords",
	"path",
	"allowlist",
	"allowlists"
]);
function ruleItems(rule, steps, reading) {
	const origin = originOf(steps, reading);
	if (!isTable(rule) || typeof rule.id !== "string") return [left(origin, "shape")];
	const { id } = rule;
	const named = {
		...origin,
		setting: `${origin.setting} ${id}`
	};
	const made = rule.regex === void 0 ? void 0 : customRule(rule, ownId(id));
	const isMade = made !== void 0 && typeof made !== "string";
	const rules = isMade ? [made.id] : rule.regex === void 0 ? ownRulesOf("secret", id) ?? [] : [];
	const items = [];
	if (isMade) items.push({
		...named,
		kind: "custom-rule",
		rule: made
	});
	else if (made !== void 0) items.push(left(named, made));
	else if (rules.length === 0) items.push(left(named, rule.path === void 0 ? "other-rule" : "no-counterpart", id));
	for (const key of Object.keys(rule)) {
		const way = [...steps, key];
		if (!RULE_KEYS.has(key)) items.push(left(originOf(way, reading), "no-counterpart"));
		if ((key === "allowlist" || key === "allowlists") && rules.length > 0) items.push(...allowlists(rule[key], way, rules, reading));
	}
	return items;
}
function customRule(rule, id) {
	const { regex, secretGroup = 0, keywords = [], path, description } = rule;
	const words = textsOf(keywords);
	if (typeof regex !== "string" || !Number.isInteger(secretGroup) || words === void 0) return "shape";
	const compiled = linearPattern(regex);
	if (typeof compiled === "string" || regex.trim() === "") return "pattern";
	const group = Number(secretGroup) || Math.min(1, compiled.groups);
	if (group < 0 || group > Math.min(99, compiled.groups)) return "shape";
	const globs = typeof path === "string" ? globsOfPattern(path) : void 0;
	if (path !== void 0 && globs === void 0) return "path-pattern";
	const kept = words.filter((word) => word.trim() !== "");
	return {
		id,
		pattern: regex,
		...group === 0 ? {} : { "secret-group": group },
		...kept.length === 0 || kept.length < words.length ? {} : { keywords: kept },
		...globs === void 0 ? {} : { path: globs },
		...typeof description === "string" && description.trim() !== "" ? { title: description.trim() } : {}
	};
}
function ownId(id) {
	const parts = id.toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "").map((part) => part.slice(0, 40));
	return ["gitleaks", ...parts.length === 0 ? ["rule"] : parts].slice(0, 7).join("-");
}
// src/policy/import/gitleaks-ignore.ts
const GENERIC = "generic-api-key";
function readGitleaksIgnore(text, file) {
	return text.split(/\r?\n/).flatMap((line, i) => {
		const written = line.trim();
		if (written === "" || written.startsWith("#")) return [];
		const [, commit, path = "", name = "", at = ""] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):([1-9]\d{0,8})$/.exec(written) ?? [];
		const origin = {
			place: `${file}:${i + 1}`,
			setting: path === "" ? "?" : `${path}:${at}`
		};
		if (path === "") return [left(origin, "shape")];
		const rules = name === GENERIC ? void 0 : ownRulesOf("secret", name);
		const recorded = {
			path,
			line: Number(at),
			...commit === void 0 ? {} : { commit },
			...rules === void 0 ? {} : { rules }
		};
		return [{
			...origin,
			kind: "recorded",
			recorded,
			reason: reasonOf(file, void 0)
		}];
	});
}
// src/policy/import/secrets-baseline.ts
function readSecretsBaseline(text, file) {
	const { value, placeOf } = readConfig(text, file);
	const originOf = (...steps) => ({
		place: placeOf(steps, true).replace(/:\d+$/, ""),
		setting: steps.filter((step) => !/^\d+$/.test(step)).join(".")
	});
	if (!isTable(value)) return [left({
		place: `${file}:1`,
		setting: "?"
	}, "shape")];
	return Object.entries(value).flatMap(([key, one]) => {
		switch (key) {
			case "version":
			case "generated_at": return [];
			case "filters_used": return Array.isArray(one) ? one.flatMap((filter, i) => filterItems(filter, originOf(key, String(i)), file)) : [left(originOf(key), "shape")];
			case "exclude": return isTable(one) ? Object.entries(one).flatMap(([name, patterns]) => name === "files" ? excluded(patterns, originOf(key, name), file) : lines(patterns, originOf(key, name))) : [left(originOf(key), "shape")];
			case "results": return isTable(one) ? Object.entries(one).flatMap(([path, found]) => resultItems(found, path, originOf(key, path), originOf, file)) : [left(originOf(key), "shape")];
			default: return [left(originOf(key), "no-counterpart")];
		}
	});
}
function lines(patterns, origin) {
	return patterns === null || patterns === "" ? [] : [left(origin, "values")];
}
function filterItems(filter, origin, file) {
	if (!isTable(filter) || typeof filter.path !== "string") return [left(origin, "shape")];
	const name = filter.path.split(".").at(-1) ?? "";
	const named = {
		...origin,
		setting: `${origin.setting} ${name}`
	};
	if (name === "should_exclude_file") return excluded(filter.pattern, named, file);
	if (name === "should_exclude_line" || name === "should_exclude_secret") return [left(named, "values")];
	return [left(named, "no-counterpart")];
}
function excluded(patterns, origin, file) {
	if (patterns === null || patterns === void 0) return [];
	const written = textsOf(patterns);
	if (written === void 0) return [left(origin, "shape")];
	return written.flatMap((pattern) => {
		const globs = globsOfPattern(pattern);
		if (globs === void 0) return [left(origin, "path-pattern", pattern)];
		if (!areNarrow(globs)) return [left(origin, "all-paths", pattern)];
		const reason = reasonOf(file, void 0);
		return globs.map((path) => ({
			...origin,
			kind: "allow",
			entry: {
				rule: "secret",
				path,
				reason
			}
		}));
	});
}
function resultItems(found, path, whole, originOf, file) {
	if (!Array.isArray(found)) return [left(whole, "shape")];
	return found.map((one, i) => {
		const { place } = originOf("results", path, String(i));
		if (!isTable(one)) return left({
			place,
			setting: path
		}, "shape");
		const { line_number: line, hashed_secret: sha1, type, is_secret: isSecret } = one;
		const origin = {
			place,
			setting: `${path}:${typeof line === "number" ? line : "?"}`
		};
		if (typeof line !== "number" || !Number.isInteger(line) || typeof sha1 !== "string" || !/^[0-9a-f]{40}$/.test(sha1)) return left(origin, "shape");
		if (isSecret === true) return left(origin, "real");
		const isHashed = type !== "Private Key";
		const note = isSecret === false ? "audited: no secret" : "not audited";
		const recorded = {
			path,
			line,
			...isHashed ? { sha1 } : { rules: ["private-key-pem"] }
		};
		return {
			...origin,
			kind: "recorded",
			recorded,
			reason: reasonOf(file, note)
		};
	});
}
// src/policy/import/trivy-ignore.ts
function readTrivyIgnore(text, file) {
	return text.split(/\r?\n/).flatMap((line, i) => {
		const [id = "", ...more] = line.replace(/#.*/, "").trim().split(/\s+/);
		if (id === "") return [];
		const origin = {
			place: `${file}:${i + 1}`,
			setting: id
		};
		const [, until] = /^exp:(.+)$/.exec(more[0] ?? "") ?? [];
		if (more.length > 1 || more.length === 1 && (until === void 0 || !isDay(until))) return [left(origin, "shape")];
		return entries(id, [void 0], until, reasonOf(file, void 0), origin);
	});
}
function readTrivyIgnoreYaml(text, file) {
	const { value, placeOf } = readConfig(text, file);
	if (value === null) return [];
	if (!isTable(value)) return [left({
		place: `${file}:1`,
		setting: "?"
	}, "shape")];
	return Object.entries(value).flatMap(([section, list]) => {
		return (Array.isArray(list) ? list : list === null ? [] : [list]).map((item, i) => ({
			item,
			i
		})).flatMap(({ item, i }) => {
			const place = placeOf([section, String(i)]).replace(/:\d+$/, "");
			if (!isTable(item) || typeof item.id !== "string") return [left({
				place,
				setting: section
			}, "shape")];
			const { id, paths = [], statement, expired_at: until, ...more } = item;
			const origin = {
				place,
				setting: `${section} ${id}`
			};
			if (section !== "secrets") return [left(origin, "not-ours")];
			const globs = textsOf(paths);
			if (globs === void 0 || Object.keys(more).length > 0) return [left(origin, "shape")];
			if (until !== void 0 && (typeof until !== "string" || !isDay(until))) return [left(origin, "shape")];
			return entries(id, globs.length === 0 ? [void 0] : globs, until, reasonOf(file, statement), origin);
		});
	});
}
function entries(id, paths, until, reason, origin) {
	const rules = ownRulesOf("secret", id);
	if (rules === void 0) return [left(origin, /\d{3}/.test(id) ? "not-ours" : "other-rule", id)];
	return paths.flatMap((path) => {
		if (path !== void 0 && !areNarrow([path])) return [left(origin, "all-paths", path)];
		return rules.map((rule) => {
			const entry = {
				rule,
				...path === void 0 ? {} : { path },
				reason,
				...until === void 0 ? {} : { until }
			};
			return {
				...origin,
				kind: "allow",
				entry
			};
		});
	});
}
// src/policy/import/formats.ts
const script = (_, file) => [left({
	place: `${file}:1`,
	setting: file
}, "script")];
const READERS = {
	".gitleaks.toml": readGitleaksConfig,
	"gitleaks.toml": readGitleaksConfig,
	".gitleaksignore": readGitleaksIgnore,
	".secrets.baseline": readSecretsBaseline,
	".trivyignore": readTrivyIgnore,
	".trivyignore.yaml": readTrivyIgnoreYaml,
	".trivyignore.yml": readTrivyIgnoreYaml,
	"kics.config": readKics,
	"kics.config.json": readKics,
	"kics.config.yaml": readKics,
	"kics.config.yml": readKics,
	"kics.config.toml": readKics,
	".dclintrc": readDclint,
	".dclintrc.json": readDclint,
	".dclintrc.yaml": readDclint,
	".dclintrc.yml": readDclint,
	".dclintrc.js": script,
	".dclintrc.cjs": script,
	"dclint.config.js": script,
	"dclint.config.cjs": script
};
const IMPORTED_NAMES = Object.keys(READERS);
function importReader(path) {
	const name = path.split(/[/\\]/).at(-1) ?? "";
	return Object.hasOwn(READERS, name) ? READERS[name] : void 0;
}
// src/policy/import/merge.ts
var import_dist = require_dist();
function withImported(text, policy, items, today) {
	const known = new Set([
		...policy.allow.filter((entry) => !isExpired(entry, today)).map(keyOfEntry),
		...Object.keys(policy.gates).map((rule) => `gate\0${rule}`),
		...(policy.customRules ?? []).map(({ id }) => `rule\0${id}`)
	]);
	const told = items.map((item) => {
		if (item.kind === "left" || item.kind === "recorded") return item;
		if (item.kind === "allow" && isExpired(item.entry, today)) return left(item, "expired", item.entry.until);
		const key = keyOf(item);
		if (known.has(key)) return left(item, "set-already");
		known.add(key);
		return item;
	});
	const others = told.filter(({ kind }) => kind === "gate" || kind === "custom-rule");
	const entries = told.flatMap((item) => item.kind === "allow" ? [item.entry] : []);
	const set = others.length === 0 ? text : withSettings(text, others);
	return {
		text: entries.length === 0 ? set : withEntries(set, entries),
		items: told
	};
}
function keyOf(item) {
	switch (item.kind) {
		case "allow": return keyOfEntry(item.entry);
		case "gate": return `gate\0${item.rule}`;
		case "custom-rule": return `rule\0${item.rule.id}`;
	}
}
function keyOfEntry({ fingerprint = "", rule = "", path = "" }) {
	return [
		"allow",
		fingerprint,
		fingerprint === "" ? rule : "",
		path
	].join("\0");
}
function withSettings(text, items) {
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const document = (0, import_dist.parseDocument)(text === "" ? "version: 1\n" : text, { schema: "core" });
	for (const item of items) {
		if (item.kind === "gate") collection(document, "gates", {}).set(document.createNode(item.rule), item.gate);
		if (item.kind === "custom-rule") collection(document, "custom-rules", []).add(document.createNode(item.rule));
	}
	return document.toString({ lineWidth: 0 }).replaceAll(/\r?\n/g, end);
}
function collection(document, key, empty) {
	if (!(0, import_dist.isCollection)(document.get(key, true))) document.set(key, document.createNode(empty));
	const found = document.get(key, true);
	if (!(0, import_dist.isCollection)(found)) throw new Error(`no collection under ${key}`);
	if (found.items.length === 0) found.flow = false;
	return found;
}
// src/cli/import-places.ts
async function withPlacesFound(items, policy, room, io) {
	const scanned = new Map();
	const found = [];
	for (const item of items) {
		if (item.kind !== "recorded") {
			found.push(item);
			continue;
		}
		const { path, commit } = item.recorded;
		const key = `${commit ?? ""}\0${path}`;
		const file = scanned.get(key) ?? scanFile(item.recorded, policy, room, io);
		scanned.set(key, file);
		found.push(...exceptionsFor(item, await file));
	}
	return found;
}
async function scanFile({ path, commit }, policy, room, io) {
	const bytes = await bytesOf(path, commit, room, io);
	if (bytes === void 0) return void 0;
	const source = textSource({
		path,
		bytes
	});
	const { findings } = await scan({
		source,
		policy,
		language: "en",
		allRules: false,
		today: io.today
	});
	return {
		lines: new TextDecoder().decode(bytes).split(/\r?\n/),
		findings: findings.filter(({ family }) => family === "secret")
	};
}
async function bytesOf(path, commit, room, io) {
	if (path.split("/").some((part) => [
		"",
		".",
		"..",
		".git"
	].includes(part.toLowerCase())) || /[\\\0]/.test(path)) return void 0;
	try {
		return await (commit === void 0 ? room.read(path) : fileAt(io, commit, path));
	} catch (error) {
		if (error instanceof StackgateError) return void 0;
		throw error;
	}
}
function exceptionsFor(item, file) {
	const { recorded, reason, place, setting } = item;
	const there = file?.findings.filter((one) => isAt(one, recorded.line)) ?? [];
	const fitting = (recorded.sha1 === void 0 ? there : file?.findings ?? []).filter((one) => (recorded.rules?.includes(one.ruleId) ?? true) && (recorded.sha1 === void 0 || isHashedBy(one, file?.lines ?? [], recorded.sha1)));
	if (fitting.length === 0) return [left(item, there.length === 0 ? "gone" : "other-secret")];
	return [...new Map(fitting.map((one) => [one.fingerprint, one])).values()].map(({ fingerprint, ruleId: rule }) => ({
		kind: "allow",
		place,
		setting,
		entry: {
			fingerprint,
			rule,
			reason
		}
	}));
}
function isAt({ startLine, endLine }, line) {
	return startLine <= line && line <= endLine;
}
function isHashedBy({ startLine, startColumn, endLine, endColumn }, lines, sha1) {
	const line = lines[startLine - 1] ?? "";
	if (startLine !== endLine || line.length > MAX_LINE) return false;
	const [start, end] = [startColumn - 1, endColumn - 1];
	const words = [...line.matchAll(/[^\s"'`=:,;()<>]+/g)].filter(({ 0: word, index }) => index < end && index + word.length > start).map(([word]) => word);
	return [line.slice(start, end), ...words].some((text) => createHash("sha1").update(text).digest("hex") === sha1);
}
const MAX_LINE = 1e4;
// src/cli/import.ts
async function runImport({ files, dryRun }, language, io) {
	const room = roomOf(io, void 0);
	const own = room.usualNow();
	const path = own?.path ?? ".stackgate.yml";
	const before = own === void 0 ? "" : textOf(own);
	const policy = await policyOf(Buffer.from(before), path, room);
	const read = (await filesToRead(files, room)).flatMap((file) => itemsOf(file).map(withoutSecret));
	const settled = withImported(before, policy, read, io.today);
	const { customRules = [] } = await policyOf(Buffer.from(settled.text), path, room);
	const { text, items } = withImported(before, policy, await withPlacesFound(read, {
		...DEFAULT_POLICY,
		customRules
	}, room, io), io.today);
	const after = await policyOf(Buffer.from(text), path, room);
	const carried = items.filter(({ kind }) => kind !== "left");
	const count = carried.filter(({ kind }) => kind === "allow").length;
	if (after.allow.length !== policy.allow.length + count) throw new Error("the entries did not become exceptions");
	if (!dryRun && carried.length > 0) await writeFileWhole(path, room.top, [text]);
	const tell = (line) => (dryRun ? io.stderr : io.stdout).write(`${escapeTerminal(withoutKeys(line))}\n`);
	for (const item of items) tell(lineOf(item, language));
	tell(say(language, "cli.import", {
		path,
		count: carried.length,
		rest: items.length - carried.length
	}));
	if (dryRun && carried.length > 0) io.stdout.write(text);
	else if (carried.length > 0) tell(say(language, "cli.allow.next", { path }));
	return 0;
}
async function filesToRead(given, room) {
	for (const path of given) if (importReader(path) === void 0) throw new StackgateError("import-unknown", {
		path,
		expected: IMPORTED_NAMES
	});
	if (given.length > 0) return given.map((path) => room.given(path));
	const found = [];
	for (const path of IMPORTED_NAMES) {
		const bytes = await room.read(path);
		if (bytes !== void 0) found.push({
			path,
			bytes
		});
	}
	if (found.length === 0) throw new StackgateError("import-nothing", { expected: IMPORTED_NAMES });
	return found;
}
function itemsOf(file) {
	return importReader(file.path)?.(textOf(file), file.path) ?? [];
}
function withoutSecret(item) {
	return Object.values((item.kind === "allow" ? item.entry : item.kind === "custom-rule" ? item.rule : void 0) ?? {}).flat().some((value) => typeof value === "string" && withoutKeys(value) !== value) ? left(item, "secret-inside") : item;
}
function lineOf(item, language) {
	const { place, setting } = item;
	switch (item.kind) {
		case "allow": {
			const { fingerprint, rule = "*", path, until } = item.entry;
			const what = [
				fingerprint ?? rule,
				...path === void 0 ? [] : [path],
				...until === void 0 ? [] : [until]
			];
			return say(language, "cli.import.carried", {
				place,
				setting,
				found: `allow ${what.join(" ")}`
			});
		}
		case "gate": return say(language, "cli.import.carried", {
			place,
			setting,
			found: `gates ${item.rule}: ${item.gate}`
		});
		case "custom-rule": return say(language, "cli.import.carried", {
			place,
			setting,
			found: `custom-rules ${item.rule.id}`
		});
		case "left": return say(language, `cli.import.left.${item.why}`, {
			place,
			setting,
			found: item.found ?? setting
		});
		case "recorded": throw new Error("a place that nobody looked for");
	}
}
export { runImport as t };
