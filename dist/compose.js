import { Ct as isYamlName, St as isTemplateName, _t as folderOf, bt as isEnvFileName, c as secretRange, ct as publishedDefault, ft as wordsOf, gt as baseName, it as secretRules, nt as textView, rt as detectSecrets, s as isSecretText, st as RANK, vt as isComposeName, xt as isEnvLikeName, yt as isDockerfileName } from "./scanner.js";
// src/parse/interpolation.ts
const MAX_NESTING = 32;
const MAX_PARTS = 1e4;
const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const OPERATOR = /:?[-+?]/y;
function interpolate(template, lookup) {
	const state = {
		parts: [],
		owner: void 0,
		value: "",
		unknown: false,
		invalid: false,
		lookup
	};
	expand(template, 0, "text", 0, state);
	return state;
}
function expand(template, base, source, nesting, state) {
	let at = 0;
	while (at < template.length && !state.invalid) {
		const dollar = template.indexOf("$", at);
		const end = dollar < 0 ? template.length : dollar;
		add(state, source, template.slice(at, end), base + at, base + end);
		if (dollar < 0) return;
		at = expression(template, dollar, base, source, nesting, state);
	}
}
function expression(template, dollar, base, source, nesting, state) {
	const next = template.charAt(dollar + 1);
	if (next === "$") {
		add(state, source, "$", base + dollar, base + dollar + 2);
		return dollar + 2;
	}
	const braced = next === "{";
	const name = matchAt(NAME, template, dollar + (braced ? 2 : 1));
	if (!braced) {
		if (name === "") add(state, source, "$", base + dollar, base + dollar + 1);
		else supply(state, name, base + dollar, base + dollar + 1 + name.length);
		return dollar + 1 + name.length;
	}
	const afterName = dollar + 2 + name.length;
	const operator = matchAt(OPERATOR, template, afterName);
	const close = operator === "" ? template.charAt(afterName) === "}" ? afterName : -1 : closingBrace(template, dollar);
	if (name === "" || close < 0 || nesting > MAX_NESTING) {
		state.invalid = true;
		state.unknown = true;
		return template.length;
	}
	const from = afterName + operator.length;
	choose({
		name,
		operator,
		word: template.slice(from, close),
		wordAt: base + from,
		start: base + dollar,
		end: base + close + 1
	}, nesting, state);
	return close + 1;
}
function choose({ name, operator, word, wordAt, start, end }, nesting, state) {
	const variable = state.lookup(name);
	const isSet = variable !== void 0 && (!operator.startsWith(":") || variable.value !== "" || variable.unknown);
	switch (operator.at(-1)) {
		case "-":
			if (isSet) supply(state, name, start, end);
			else expandWord(word, wordAt, "default", {
				name,
				start,
				end
			}, nesting, state);
			return;
		case "+":
			if (isSet) expandWord(word, wordAt, "text", {
				name,
				start,
				end
			}, nesting, state);
			else supply(state, name, start, end, true);
			return;
		case "?":
			if (isSet) supply(state, name, start, end);
			else supply(state, name, start, end, true);
			return;
		default: supply(state, name, start, end);
	}
}
function expandWord(word, wordAt, source, { name, start, end }, nesting, state) {
	const before = state.parts.length;
	const { owner } = state;
	state.owner = name;
	expand(word, wordAt, source, nesting + 1, state);
	state.owner = owner;
	if (state.parts.length === before) push(state, {
		source,
		text: "",
		variable: name,
		start,
		end
	});
}
function supply(state, name, start, end, isUnset = false) {
	const variable = isUnset ? void 0 : state.lookup(name);
	if (variable === void 0 || variable.unknown) state.unknown = true;
	push(state, {
		...variable === void 0 ? {
			source: "unset",
			text: ""
		} : {
			source: variable.unknown ? "unset" : "env",
			text: variable.value
		},
		variable: name,
		start,
		end,
		...variable?.at === void 0 ? {} : { at: variable.at }
	});
}
function add(state, source, text, start, end) {
	if (text === "") return;
	push(state, {
		source,
		text,
		start,
		end,
		...state.owner === void 0 ? {} : { variable: state.owner }
	});
}
function push(state, { text, ...part }) {
	const from = state.value.length;
	if (state.parts.length >= MAX_PARTS) state.invalid = true;
	state.value += text;
	state.parts.push({
		...part,
		from,
		to: from + text.length
	});
}
function closingBrace(template, dollar) {
	let open = 0;
	let last = -1;
	for (let i = dollar; i < template.length; i++) {
		const code = template.charCodeAt(i);
		if (code === 10) break;
		if (code === 123) {
			open++;
			i++;
			if (template.charCodeAt(i) === 125) last = i;
		} else if (code === 125) {
			last = i;
			if (--open === 0) return i;
		}
	}
	return last;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}
// src/parse/compose-interpolate.ts
function interpolateTree(node, lookup, refuse) {
	const done = new Map();
	const visit = (one) => {
		const known = done.get(one);
		if (known !== void 0) return known;
		const made = replace(one, visit, lookup, refuse);
		done.set(one, made);
		return made;
	};
	return visit(node);
}
function replace(node, visit, lookup, refuse) {
	switch (node.kind) {
		case "scalar": {
			if (!node.value.includes("$")) return node;
			const filled = interpolate(node.value, lookup);
			if (filled.invalid) refuse(node.at);
			return interpolated(node, filled);
		}
		case "seq": {
			let changed = false;
			const items = node.items.map((item) => {
				const made = visit(item);
				changed ||= made !== item;
				return made;
			});
			return changed ? {
				...node,
				items
			} : node;
		}
		case "map": {
			const entries = new Map();
			let changed = false;
			for (const [name, entry] of node.entries) {
				const made = visit(entry.node);
				changed ||= made !== entry.node;
				entries.set(name, made === entry.node ? entry : {
					...entry,
					node: made
				});
			}
			return changed ? {
				...node,
				entries
			} : node;
		}
	}
}
function interpolated(node, { value, parts, unknown }) {
	const { offset, ...rest } = node;
	const placed = parts.map((part) => {
		if (part.at !== void 0 || offset === void 0) return part;
		return {
			...part,
			at: {
				text: node.at.text,
				start: offset + part.start,
				end: offset + part.end
			}
		};
	});
	return {
		...rest,
		value,
		parts: placed,
		...unknown ? { unknown: true } : {}
	};
}
function sliceScalar(node, from, to = node.value.length) {
	const value = node.value.slice(from, to);
	const parts = node.parts?.filter((part) => part.from < to && part.to > from || part.from === part.to && part.from >= from && part.to <= to).map((part) => ({
		...part,
		from: Math.max(part.from, from) - from,
		to: Math.min(part.to, to) - from,
		...cutMark(part, from, to)
	}));
	const { offset, parts: _all, unknown: _unknown, tag: _tag, ...rest } = node;
	const at = parts === void 0 ? offset === void 0 ? node.at : {
		...node.at,
		start: offset + from,
		end: offset + to
	} : hull(parts, node.at);
	return {
		...rest,
		type: "string",
		value,
		at,
		item: node.item ?? node.at,
		...parts === void 0 ? {} : { parts },
		...parts === void 0 && offset !== void 0 ? { offset: offset + from } : {},
		...node.unknown === true && (parts === void 0 || parts.some(({ source }) => source === "unset")) ? { unknown: true } : {}
	};
}
function cutMark(part, from, to) {
	const { at } = part;
	if (at === void 0 || at.end - at.start !== part.to - part.from) return {};
	return { at: {
		...at,
		start: at.start + Math.max(0, from - part.from),
		end: at.end - Math.max(0, part.to - to)
	} };
}
function hull(parts, whole) {
	const own = parts.flatMap(({ at }) => at !== void 0 && at.text === whole.text ? [at] : []);
	if (own.length === 0 || own.length < parts.length) return whole;
	return {
		...whole,
		start: Math.min(...own.map(({ start }) => start)),
		end: Math.max(...own.map(({ end }) => end))
	};
}
function markOfValue(node, from = 0, to = node.value.length) {
	if (node.parts === void 0) return node.offset === void 0 ? void 0 : {
		...node.at,
		start: node.offset + from,
		end: node.offset + to
	};
	const part = node.parts.find((one) => one.from <= from && one.to >= to && one.to > one.from);
	if (part?.at === void 0) return void 0;
	if (part.at.end - part.at.start !== part.to - part.from) return part.from === from && part.to === to ? part.at : void 0;
	return {
		...part.at,
		start: part.at.start + from - part.from,
		end: part.at.start + to - part.from
	};
}
function isFromDefault(node) {
	return node.parts?.some(({ source }) => source === "default") ?? false;
}
// src/parse/compose-fields.ts
const MAX_RANGE = 256;
const MAX_PORTS = 4096;
const UNKNOWN_BIND = /ADDR|IP(?:_|$)|HOST|BIND|LISTEN|IFACE|INTERFACE/i;
function isTrue(node) {
	return node?.kind === "scalar" && /^(?:true|yes|on|y|1)$/i.test(node.value);
}
function scalarAt(map, name) {
	const node = map?.entries.get(name)?.node;
	return node?.kind === "scalar" && node.type !== "null" ? node : void 0;
}
function mapAt(map, name) {
	const node = map?.entries.get(name)?.node;
	return node?.kind === "map" ? node : void 0;
}
function scalarsAt(map, name) {
	const node = map?.entries.get(name)?.node;
	return (node?.kind === "seq" ? node.items : node === void 0 ? [] : [node]).flatMap((item) => item.kind === "scalar" && item.type !== "null" ? [item] : []);
}
function itemsAt(map, name) {
	const node = map?.entries.get(name)?.node;
	return node?.kind === "seq" ? node.items : [];
}
function portsOf(items) {
	const ports = new Map();
	for (const item of items) {
		if (ports.size > MAX_PORTS) break;
		for (const port of item.kind === "map" ? longPort(item) : item.kind === "scalar" ? shortPort(item) : []) ports.set(`${port.hostIp}|${port.published}|${port.target}|${port.protocol}`, port);
	}
	return [...ports.values()];
}
function shortPort(item) {
	const [address = "", protocol = "tcp"] = item.value.split("/", 2);
	const lastColon = address.lastIndexOf(":");
	const [target, targetScalar] = [address.slice(lastColon + 1), sliceScalar(item, lastColon + 1, address.length)];
	if (targetScalar.unknown === true) return [];
	const host = lastColon < 0 ? "" : address.slice(0, lastColon);
	const split = splitHost(host);
	const hostScalar = lastColon < 0 ? void 0 : sliceScalar(item, 0, host.length);
	return portRange(target, {
		protocol: protocol.toLowerCase(),
		published: split.published,
		hostIp: split.ip,
		unknownBind: hostScalar !== void 0 && hidesAddress(hostScalar),
		mode: "ingress",
		at: item.at,
		bind: split.ip === "" ? item : sliceScalar(item, 0, split.length)
	});
}
function splitHost(host) {
	const bracketed = /^\[([^\]]{0,100})\]:?(.*)$/.exec(host);
	if (bracketed !== null) return {
		ip: bracketed[1] ?? "",
		published: bracketed[2] ?? "",
		length: (bracketed[1]?.length ?? 0) + 2
	};
	const colon = host.lastIndexOf(":");
	if (colon >= 0) return {
		ip: host.slice(0, colon),
		published: host.slice(colon + 1),
		length: colon
	};
	return {
		ip: "",
		published: host,
		length: 0
	};
}
function hidesAddress(bind) {
	return (bind.parts?.filter(({ source }) => source === "unset") ?? []).some(({ variable = "" }) => UNKNOWN_BIND.test(variable) || !/PORT/i.test(variable));
}
function longPort(item) {
	const target = scalarAt(item, "target");
	if (target === void 0 || target.unknown === true) return [];
	const hostIp = scalarAt(item, "host_ip");
	const published = scalarAt(item, "published");
	const split = hostIp === void 0 && published?.value.includes(":") === true ? splitHost(published.value) : void 0;
	return portRange(target.value, {
		protocol: (scalarAt(item, "protocol")?.value ?? "tcp").toLowerCase(),
		published: split?.published ?? published?.value ?? "",
		hostIp: split?.ip ?? (hostIp?.value ?? "").replace(/^\[|\]$/g, ""),
		unknownBind: hostIp?.unknown === true,
		mode: scalarAt(item, "mode")?.value ?? "ingress",
		at: item.at,
		bind: hostIp ?? (split === void 0 ? void 0 : published)
	});
}
function portRange(target, rest) {
	const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(target.trim());
	if (range === null) return [];
	const first = Number(range[1]);
	const last = Number(range[2] ?? range[1]);
	if (last < first || last > 65535) return [];
	if (last - first >= MAX_RANGE) return [{
		...rest,
		target: first,
		lastTarget: last
	}];
	const begin = /^(\d{1,5})(?:-\d{1,5})?$/.exec(rest.published);
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const published = begin === null || first === last ? rest.published : String(Number(begin[1]) + i);
		return {
			...rest,
			target: first + i,
			lastTarget: first + i,
			published
		};
	});
}
function reachOf(port) {
	const ip = port.hostIp.toLowerCase();
	if (ip === "localhost" || ip === "::1" || /^127(?:\.\d{1,3}){1,3}$/.test(ip) || /^::ffff:127\./.test(ip)) return "loopback";
	return /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254)\.[\d.]{1,15}$/.test(ip) || /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(ip) ? "lan" : "public";
}
function mountsOf(items) {
	const mounts = new Map();
	for (const item of items) {
		const mount = item.kind === "map" ? longMount(item) : item.kind === "scalar" ? shortMount(item) : void 0;
		if (mount !== void 0) mounts.set(mount.target, mount);
	}
	return [...mounts.values()];
}
function shortMount(item) {
	const [first = "", second, options = ""] = item.value.replace(/^([A-Za-z]):(?=[\\/])/, "$1\0").split(":").map((part) => part.replace("\0", ":"));
	if (first === "" && second === void 0) return void 0;
	const [source, target] = second === void 0 ? ["", first] : [first, second];
	return {
		type: isFilePath(source) ? "bind" : "volume",
		source: trimSlash(source),
		target: trimSlash(target),
		readOnly: options.split(",").includes("ro"),
		at: item.at,
		scalar: item
	};
}
function longMount(item) {
	const type = scalarAt(item, "type")?.value ?? "volume";
	const source = scalarAt(item, "source") ?? scalarAt(item, "src");
	const target = scalarAt(item, "target")?.value ?? scalarAt(item, "destination")?.value ?? "";
	if (!isMountType(type)) return void 0;
	const readOnly = isTrue(item.entries.get("read_only")?.node);
	return {
		type,
		source: trimSlash(source?.value ?? ""),
		target: trimSlash(target),
		readOnly,
		at: item.at,
		scalar: source
	};
}
function isMountType(type) {
	return /^(?:bind|volume|tmpfs|npipe|cluster|image)$/.test(type);
}
function isFilePath(source) {
	return /^(?:[./~]|\\\\|[A-Za-z]:)/.test(source);
}
function trimSlash(path) {
	return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
// src/parse/dotenv.ts
const LF = 10;
const BOM = 65279;
function parseDotenv(text) {
	const entries = [];
	const failures = [];
	const lineAt = lineCounter(text);
	let at = text.charCodeAt(0) === BOM ? 1 : 0;
	for (;;) {
		at = statementStart(text, at);
		if (at >= text.length) return {
			entries,
			failures
		};
		const nameStart = skipExport(text, at);
		const line = lineAt(nameStart);
		const name = readName(text, nameStart);
		if (name === void 0) {
			failures.push({
				index: at,
				line
			});
			at = lineEnd(text, nameStart);
			continue;
		}
		const head = {
			name: text.slice(nameStart, name.end),
			nameStart,
			line
		};
		if (name.separator === "none") {
			if (head.name !== "") entries.push({
				...head,
				value: "",
				valueStart: name.end,
				valueEnd: name.end,
				quote: "none",
				passedThrough: true
			});
			at = lineEnd(text, name.end);
			continue;
		}
		const value = readValue(text, skipBlanks(text, name.next));
		if (!value.closed) failures.push({
			index: at,
			line
		});
		const { end, closed: _closed, ...rest } = value;
		entries.push({
			...head,
			...rest,
			passedThrough: false
		});
		at = end;
	}
}
const NAME_CHARACTER = /[\p{L}\p{N}_.\-[\]]/u;
function lineCounter(text) {
	let line = 1;
	let next = text.indexOf("\n");
	return (index) => {
		while (next !== -1 && next < index) {
			line++;
			next = text.indexOf("\n", next + 1);
		}
		return line;
	};
}
function statementStart(text, from) {
	let at = from;
	for (;;) {
		while (at < text.length && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === LF)) at++;
		if (text[at] !== "#") return at;
		at = lineEnd(text, at);
	}
}
function skipExport(text, at) {
	if (!text.startsWith("export", at) || !isSpace(text.charCodeAt(at + 6))) return at;
	return skipBlanks(text, at + 6);
}
function readName(text, start) {
	let end = start;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === LF) break;
		const character = text[at] ?? "";
		if (character === "=" || character === ":") return hasSpace(text, start, end) ? void 0 : {
			end,
			next: at + 1,
			separator: character
		};
		const width = code >= 55296 && code < 56320 ? 2 : 1;
		if (!isSpace(code)) {
			if (!isNameCode(code) && !NAME_CHARACTER.test(text.slice(at, at + width))) return void 0;
			end = at + width;
		}
		at += width;
	}
	return hasSpace(text, start, end) ? void 0 : {
		end,
		next: at,
		separator: "none"
	};
}
function hasSpace(text, start, end) {
	return text.slice(start, end).includes(" ");
}
function isNameCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code >= 48 && code <= 57;
}
function readValue(text, start) {
	const quote = text[start];
	if (quote !== "\"" && quote !== "'") return unquoted(text, start);
	const close = closingQuote(text, start + 1, quote);
	const valueStart = start + 1;
	const valueEnd = close ?? trimmedEnd(text, valueStart, lineEnd(text, valueStart));
	const raw = text.slice(valueStart, valueEnd).replaceAll(`\\${quote}`, quote);
	return {
		value: quote === "\"" ? expandEscapes(text.slice(valueStart, valueEnd)) : raw,
		valueStart,
		valueEnd,
		quote: quote === "\"" ? "double" : "single",
		closed: close !== void 0,
		end: close === void 0 ? lineEnd(text, valueStart) : close + 1
	};
}
function unquoted(text, start) {
	const end = lineEnd(text, start);
	const comment = text.slice(start, end).indexOf(" #");
	const valueEnd = trimmedEnd(text, start, comment === -1 ? end : start + comment);
	return {
		value: text.slice(start, valueEnd),
		valueStart: start,
		valueEnd,
		quote: "none",
		closed: true,
		end
	};
}
function closingQuote(text, from, quote) {
	for (let at = from; at < text.length; at++) {
		const character = text[at];
		if (character === quote) return at;
		if (character === "\\") at++;
	}
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\\": "\\",
	"\"": "\"",
	$: "$$"
};
function expandEscapes(raw) {
	if (!raw.includes("\\")) return raw;
	return raw.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter, digits = "") => {
		if (letter !== void 0) return ESCAPES[letter] ?? match;
		return /^[0-3][0-7]{2}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
	});
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function skipBlanks(text, from) {
	let at = from;
	while (at < text.length && isSpace(text.charCodeAt(at))) at++;
	return at;
}
function trimmedEnd(text, start, end) {
	let at = end;
	while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
	return at;
}
function isSpace(code) {
	return code === 32 || code === 9 || code >= 11 && code <= 13 || code === 133 || code === 160;
}
function isBlank(code) {
	if (code < 5760) return isSpace(code);
	return code === 5760 || code >= 8192 && code <= 8202 || WIDE_BLANKS.includes(code);
}
const WIDE_BLANKS = [
	8232,
	8233,
	8239,
	8287,
	12288
];
// src/parse/compose-environment.ts
function readEnvFile(text, outer) {
	const source = text.view.string();
	const own = new Map();
	const entries = [];
	for (const entry of parseDotenv(source).entries) {
		if (entry.passedThrough) continue;
		const at = {
			text,
			start: entry.valueStart,
			end: entry.valueEnd
		};
		const lookup = (name) => outer.get(name) ?? own.get(name);
		const filled = entry.quote !== "single" && entry.value.includes("$") ? interpolate(entry.value, lookup) : {
			value: entry.value,
			unknown: false
		};
		const variable = {
			value: filled.value,
			unknown: filled.unknown,
			at
		};
		own.set(entry.name, variable);
		const key = {
			text,
			start: entry.nameStart,
			end: entry.nameStart + entry.name.length
		};
		entries.push({
			name: entry.name,
			variable,
			key,
			raw: source.slice(entry.valueStart, entry.valueEnd)
		});
	}
	return entries;
}
function environmentOf(texts, outer) {
	const variables = new Map();
	for (const text of texts) for (const { name, variable } of readEnvFile(text, outer)) variables.set(name, variable);
	for (const [name, variable] of outer) variables.set(name, variable);
	return variables;
}
// src/parse/compose-source-text.ts
function spanOfMark(mark) {
	return mark.text.view.spanOf(mark.start, mark.end);
}
const known$2 = new WeakMap();
function readSource(files, path) {
	const bytes = files.read(path);
	if (bytes === void 0) return void 0;
	const found = known$2.get(bytes);
	if (found !== void 0 && found.path === path) return found;
	const text = {
		path,
		view: found?.view ?? textView(bytes)
	};
	known$2.set(bytes, text);
	return text;
}
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
// src/parse/plain-yaml-reader.ts
const MAX_NODES = 2e4;
const MAX_EXPANDED = 5e3;
const NOT_PLAIN = Symbol("not plain");
function notPlain() {
	throw NOT_PLAIN;
}
function nextLine(reader) {
	const { source } = reader;
	for (let start = reader.end + 1; start < source.length; start = reader.end + 1) {
		const end = source.indexOf("\n", start);
		reader.end = end < 0 ? source.length : end;
		const at = skip(reader, start);
		if (at === reader.end || source[at] === "#") continue;
		reader.line = start;
		reader.indent = at - start;
		if (start === 0 && /^---\n/.test(source)) continue;
		if (at === start && /^(?:---|\.\.\.|%)/.test(source.slice(start, start + 3))) notPlain();
		return;
	}
	reader.indent = -1;
}
function isOver({ indent }) {
	return indent === -1;
}
function isDeeper({ indent }, column) {
	return indent > column;
}
function skip({ source, end }, from) {
	let at = from;
	while (at < end && source.charCodeAt(at) === 32) at++;
	return at;
}
function isAtEnd({ source, end }, at) {
	return at === end || source[at] === "#" && source[at - 1] === " ";
}
function trimmed(source, start, end) {
	let at = end;
	while (at > start && source.charCodeAt(at - 1) === 32) at--;
	return at;
}
function aliasOf(reader, name, at) {
	const node = reader.anchors.get(name) ?? notPlain();
	reader.expanded += sizeOf$1(reader, node);
	if (reader.expanded > MAX_EXPANDED) notPlain();
	return {
		node,
		end: at + 1 + name.length
	};
}
function made(reader, node, size) {
	if (++reader.nodes > MAX_NODES) notPlain();
	reader.sizes.set(node, size);
	return {
		node,
		end: node.at.end
	};
}
function sizeOf$1(reader, node) {
	return reader.sizes.get(node) ?? 1;
}
function markOf$1({ text }, start, end) {
	return {
		text,
		start,
		end
	};
}
// src/parse/yaml-type.ts
function plainType(value) {
	if (/^(?:|~|null|Null|NULL)$/.test(value)) return "null";
	if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) return "boolean";
	return /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(value) ? "number" : "string";
}
// src/parse/plain-yaml-values.ts
const FLOW_PLAIN = /^[A-Za-z0-9_./$+=~^-][A-Za-z0-9_./$*+@=~^:%() -]*/;
function plainScalar(reader, at, value) {
	const type = plainType(value);
	const isNull = type === "null";
	return made(reader, {
		kind: "scalar",
		at: markOf$1(reader, at, at + value.length),
		value: isNull ? "" : value,
		type,
		...isNull ? {} : { offset: at }
	}, 1);
}
function blockScalar(reader, at, column) {
	const { source } = reader;
	const header = /^([|>])(-?)$/.exec(source.slice(at, reader.end).trimEnd()) ?? notPlain();
	const lines = [];
	let indent = -1;
	let end = reader.end;
	for (let start = end + 1; start < source.length; start = end + 1) {
		const stop = source.indexOf("\n", start);
		const lineEnd = stop < 0 ? source.length : stop;
		let from = start;
		while (from < lineEnd && source.charCodeAt(from) === 32) from++;
		if (from < lineEnd && from - start <= column) break;
		if (from === lineEnd) {
			if (source.slice(lineEnd).trimStart() !== "" && !endsBefore(source, lineEnd, column)) notPlain();
			break;
		}
		if (indent < 0) indent = from - start;
		if (from - start < indent) notPlain();
		lines.push(source.slice(start + indent, lineEnd));
		end = lineEnd;
	}
	if (lines.length === 0 || end === source.length) notPlain();
	reader.end = end;
	nextLine(reader);
	if (isDeeper(reader, column)) notPlain();
	const value = (header[1] === ">" ? folded(lines) : lines.join("\n")) + (header[2] === "-" ? "" : "\n");
	return made(reader, {
		kind: "scalar",
		at: markOf$1(reader, at, end + 1),
		value,
		type: "string"
	}, 1);
}
function folded(lines) {
	let text = lines[0] ?? "";
	for (let i = 1; i < lines.length; i++) {
		const keeps = lines[i - 1]?.startsWith(" ") || lines[i]?.startsWith(" ");
		text += (keeps ? "\n" : " ") + lines[i];
	}
	return text;
}
function endsBefore(source, from, column) {
	let at = from;
	while (at < source.length && /\s/.test(source[at] ?? "")) at++;
	return at - (source.lastIndexOf("\n", at) + 1) <= column;
}
function quoted(reader, at) {
	const { source, end } = reader;
	const quote = source[at] ?? "";
	const close = closing(source, at + 1, quote);
	if (close < 0 || close >= end) notPlain();
	const raw = source.slice(at + 1, close);
	const value = quote === "'" ? raw.replaceAll("''", "'") : unescaped(raw);
	const direct = value === raw ? { offset: at + 1 } : {};
	return made(reader, {
		kind: "scalar",
		at: markOf$1(reader, at, close + 1),
		value,
		type: "string",
		...direct
	}, 1);
}
function unescaped(raw) {
	if (!raw.includes("\\")) return raw;
	return raw.replaceAll(/\\(.)/g, (_, letter) => {
		if (letter === "\"" || letter === "\\") return letter;
		return letter === "n" ? "\n" : notPlain();
	});
}
function closing(source, from, quote) {
	if (quote === "'") {
		let close = source.indexOf("'", from);
		while (close >= 0 && source[close + 1] === "'") close = source.indexOf("'", close + 2);
		return close;
	}
	for (let at = from; at < source.length; at++) {
		const character = source[at];
		if (character === "\"") return at;
		if (character === "\n") return -1;
		if (character === "\\") at++;
	}
	return -1;
}
function flowList(reader, start) {
	const items = [];
	let size = 1;
	let at = skip(reader, start + 1);
	while (reader.source[at] !== "]") {
		const item = reader.source[at] === "*" ? flowAlias(reader, at) : flowValue(reader, at);
		if (reader.source[skip(reader, item.end)] === ":") notPlain();
		items.push(item.node);
		size += sizeOf$1(reader, item.node);
		at = afterItem(reader, item.end, "]");
	}
	return made(reader, {
		kind: "seq",
		at: markOf$1(reader, start, at + 1),
		items
	}, size);
}
function flowAlias(reader, at) {
	return aliasOf(reader, /^\*([A-Za-z0-9_-]{1,64})(?=[,\] ])/.exec(reader.source.slice(at, at + 67))?.[1] ?? notPlain(), at);
}
function flowMap(reader, start) {
	const { source } = reader;
	const entries = new Map();
	let size = 1;
	let at = skip(reader, start + 1);
	while (source[at] !== "}") {
		const key = flowKey(reader, at);
		const colon = skip(reader, key.end);
		if (source[colon] !== ":" || source[colon + 1] !== " " || key.node.value === "<<" || entries.has(key.node.value)) notPlain();
		const value = flowValue(reader, skip(reader, colon + 1));
		entries.set(key.node.value, {
			keys: [key.node.at],
			node: value.node
		});
		size += sizeOf$1(reader, value.node);
		at = afterItem(reader, value.end, "}");
	}
	return made(reader, {
		kind: "map",
		at: markOf$1(reader, start, at + 1),
		entries
	}, size);
}
function afterItem(reader, end, close) {
	const at = skip(reader, end);
	if (reader.source[at] === close) return at;
	if (reader.source[at] !== ",") notPlain();
	return skip(reader, at + 1);
}
function flowKey(reader, at) {
	const first = reader.source[at];
	if (first === "\"" || first === "'") return quoted(reader, at);
	const name = /^[A-Za-z0-9_./-]+/.exec(reader.source.slice(at, reader.end))?.[0];
	if (name === void 0 || /^[-.]/.test(name)) return notPlain();
	return plainType(name) === "null" ? notPlain() : plainScalar(reader, at, name);
}
function flowValue(reader, at) {
	const { source, end } = reader;
	const first = source[at];
	if (first === "[" || first === "{") {
		if (++reader.depth > 60) notPlain();
		const read = first === "[" ? flowList(reader, at) : flowMap(reader, at);
		reader.depth--;
		return read;
	}
	if (first === "\"" || first === "'") return quoted(reader, at);
	const value = FLOW_PLAIN.exec(source.slice(at, end))?.[0].trimEnd() ?? notPlain();
	if (/^\*|^-(?: |$)|:(?: |$)/.test(value)) notPlain();
	return plainScalar(reader, at, value);
}
// src/parse/plain-yaml.ts
const NO_PLAIN_START = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?: |$))/;
const ANCHOR = /^[&*]([A-Za-z0-9_-]{1,64})(?: |$)/;
function plainYaml(text, source) {
	if (/[\t\r\u0085\u2028\u2029\ufeff]/.test(source)) return void 0;
	const [anchors, sizes] = [new Map(), new Map()];
	const reader = {
		text,
		source,
		anchors,
		sizes,
		line: 0,
		end: -1,
		indent: -1,
		depth: 0,
		nodes: 0,
		expanded: 0
	};
	try {
		nextLine(reader);
		if (isDeeper(reader, 0) || isOver(reader)) return void 0;
		const { node } = block(reader, reader.line);
		return isOver(reader) ? node : void 0;
	} catch (error) {
		if (error === NOT_PLAIN) return void 0;
		throw error;
	}
}
function block(reader, at) {
	if (++reader.depth > 60) notPlain();
	const read = isDash(reader, at) ? list(reader, at) : map(reader, at);
	reader.depth--;
	return read;
}
function isDash({ source, end }, at) {
	return source[at] === "-" && (at + 1 === end || source[at + 1] === " ");
}
function list(reader, start) {
	const column = start - reader.line;
	const items = [];
	let size = 1;
	let end = start;
	for (let at = start;; at = reader.line + column) {
		const item = valueAt(reader, at + 1, column, false);
		items.push(item.node);
		size += sizeOf$1(reader, item.node);
		end = item.end;
		if (reader.indent !== column || !isDash(reader, reader.line + column)) break;
	}
	if (isDeeper(reader, column)) notPlain();
	return made(reader, {
		kind: "seq",
		at: markOf$1(reader, start, end),
		items
	}, size);
}
function map(reader, start) {
	const column = start - reader.line;
	const entries = new Map();
	let merge;
	let size = 1;
	let end = start;
	for (let at = start;; at = reader.line + column) {
		const key = keyAt(reader, at);
		const from = skip(reader, key.next);
		const via = reader.source[from] === "*" ? markOf$1(reader, from, from + anchorName(reader, from).length + 1) : void 0;
		const value = valueAt(reader, key.next, column, true);
		size += sizeOf$1(reader, value.node);
		end = value.end;
		if (key.name === "<<") {
			if (key.isQuoted || merge !== void 0 || value.node.kind === "scalar") notPlain();
			merge = {
				node: value.node,
				at: via ?? key.at
			};
		} else {
			if (entries.has(key.name)) notPlain();
			entries.set(key.name, {
				keys: [key.at],
				node: value.node,
				...via === void 0 ? {} : { via }
			});
		}
		if (reader.indent !== column || isDash(reader, reader.line + column)) break;
	}
	if (isDeeper(reader, column)) notPlain();
	if (merge !== void 0) mergeInto(entries, merge.node, merge.at);
	return made(reader, {
		kind: "map",
		at: markOf$1(reader, start, end),
		entries
	}, size);
}
function mergeInto(entries, node, at) {
	if (node.kind === "scalar") notPlain();
	if (node.kind === "seq") for (const item of node.items) mergeInto(entries, item.kind === "map" ? item : notPlain(), at);
	else for (const [name, entry] of node.entries) if (!entries.has(name)) entries.set(name, {
		...entry,
		via: at
	});
}
function keyAt(reader, at) {
	const { source, end } = reader;
	const first = source[at] ?? "";
	if (first === "\"" || first === "'") {
		const read = quoted(reader, at);
		const colon = skip(reader, read.end);
		if (source[colon] !== ":" || colon + 1 < end && source[colon + 1] !== " ") notPlain();
		return {
			name: read.node.value,
			at: read.node.at,
			isQuoted: true,
			next: colon + 1
		};
	}
	if (NO_PLAIN_START.test(source.slice(at, Math.min(at + 2, end)))) notPlain();
	const colon = colonIn(source, at, end);
	const stop = trimmed(source, at, colon);
	const name = source.slice(at, stop);
	if (name.includes(" #")) notPlain();
	return {
		name,
		at: markOf$1(reader, at, stop),
		isQuoted: false,
		next: colon + 1
	};
}
function colonIn(source, from, end) {
	for (let at = source.indexOf(":", from); at >= 0 && at < end; at = source.indexOf(":", at + 1)) if (at + 1 === end || source[at + 1] === " ") return at;
	return notPlain();
}
function valueAt(reader, from, column, isOfMap) {
	const { source } = reader;
	let at = skip(reader, from);
	let anchor;
	if (source[at] === "&") {
		anchor = anchorName(reader, at);
		at = skip(reader, at + anchor.length + 1);
	}
	const read = isAtEnd(reader, at) ? below(reader, from, column, isOfMap, anchor) : inLine(reader, at, column, isOfMap, anchor);
	if (anchor !== void 0) {
		if (reader.anchors.has(anchor)) notPlain();
		reader.anchors.set(anchor, read.node);
	}
	return read;
}
function below(reader, from, column, isOfMap, anchor) {
	const isBare = reader.end === from;
	nextLine(reader);
	const { indent, line } = reader;
	if (indent > column || isOfMap && indent === column && isDash(reader, line + indent)) return block(reader, line + indent);
	if (anchor !== void 0 || !isBare) notPlain();
	return made(reader, {
		kind: "scalar",
		at: markOf$1(reader, from, from),
		value: "",
		type: "null"
	}, 1);
}
function inLine(reader, at, column, isOfMap, anchor) {
	const { source } = reader;
	const first = source[at] ?? "";
	if (!isOfMap && first !== "*" && first !== "[" && first !== "{" && startsMap(reader, at)) {
		if (anchor !== void 0) notPlain();
		return block(reader, at);
	}
	if (!isOfMap && isDash(reader, at)) notPlain();
	if (first === "|" || first === ">") return blockScalar(reader, at, column);
	const read = first === "*" ? alias(reader, at, anchor) : scalarOrFlow(reader, at, first);
	if (!isAtEnd(reader, skip(reader, read.end)) || source[read.end] === "#") notPlain();
	nextLine(reader);
	if (isDeeper(reader, column)) notPlain();
	return read;
}
function startsMap(reader, at) {
	const { source, end } = reader;
	const first = source[at];
	if (first === "\"" || first === "'") return source[skip(reader, quoted(reader, at).end)] === ":";
	const line = source.slice(at, end);
	const comment = line.indexOf(" #");
	return /:(?: |$)/.test(comment < 0 ? line : line.slice(0, comment).trimEnd());
}
function alias(reader, at, anchor) {
	return anchor === void 0 ? aliasOf(reader, anchorName(reader, at), at) : notPlain();
}
function anchorName({ source, end }, at) {
	return ANCHOR.exec(source.slice(at, Math.min(end, at + 66)))?.[1] ?? notPlain();
}
function scalarOrFlow(reader, at, first) {
	if (first === "[") return flowList(reader, at);
	if (first === "{") return flowMap(reader, at);
	if (first === "\"" || first === "'") return quoted(reader, at);
	const { source, end } = reader;
	if (NO_PLAIN_START.test(source.slice(at, Math.min(at + 2, end)))) notPlain();
	const comment = source.slice(at, end).indexOf(" #");
	const stop = trimmed(source, at, comment < 0 ? end : at + comment);
	const value = source.slice(at, stop);
	if (/:(?: |$)/.test(value)) notPlain();
	return plainScalar(reader, at, value);
}
// src/parse/yaml-library-loader.ts
const NOT_LOADED = Symbol("the YAML library is not loaded yet");
let loaded;
function yamlLibrary() {
	if (loaded === void 0) throw NOT_LOADED;
	return loaded;
}
async function withYamlLibrary(work) {
	try {
		return work();
	} catch (error) {
		if (error !== NOT_LOADED) throw error;
		loaded = (await import("./yaml-library.js")).readByLibrary;
		return work();
	}
}
// src/parse/parse-yaml.ts
const MAX_LENGTH = 1048576;
const MAX_DOCUMENTS = 100;
const known$1 = new WeakMap();
function parseYaml(text) {
	const found = known$1.get(text);
	if (found !== void 0) return found;
	const file = parse(text);
	known$1.set(text, file);
	return file;
}
function parse(text) {
	const source = text.view.string();
	if (source.length > MAX_LENGTH || documentMarks(source) > MAX_DOCUMENTS) return {
		text,
		documents: [],
		failures: [{
			kind: "too-large",
			at: {
				text,
				start: 0,
				end: 0
			},
			detail: ""
		}]
	};
	const plain = plainYaml(text, source);
	return plain === void 0 ? yamlLibrary()(text, source) : {
		text,
		documents: [plain],
		failures: []
	};
}
function documentMarks(source) {
	let count = 0;
	for (const mark of ["\n---", "\n..."]) for (let at = source.indexOf(mark); at >= 0 && count <= MAX_DOCUMENTS; at = source.indexOf(mark, at + 1)) count++;
	return count;
}
// src/parse/compose-loading.ts
const MAX_FILES = 200;
const MAX_PROBLEMS = 100;
const MAX_MERGED = 5e5;
function newLoading(files) {
	const problems = [];
	const texts = new Map();
	let merged = 0;
	const loading = {
		files,
		texts,
		inputs: new Set(),
		parts: new Set(),
		problems,
		references: [],
		incomplete: new Set(),
		folders: new Map(),
		refuse: (at) => addProblem(loading, {
			kind: "cannot-merge",
			at,
			detail: ""
		}),
		spend(entries) {
			const before = merged;
			merged += entries;
			const [first] = texts.values();
			if (before <= MAX_MERGED && merged > MAX_MERGED && first !== void 0) addProblem(loading, {
				kind: "too-large",
				at: {
					text: first,
					start: 0,
					end: 0
				},
				detail: ""
			});
			return merged <= MAX_MERGED;
		}
	};
	return loading;
}
function addProblem(loading, problem) {
	if (!loading.problems.some(({ kind, at }) => kind === problem.kind && at.text === problem.at.text && at.start === problem.at.start) && loading.problems.length < MAX_PROBLEMS) loading.problems.push(problem);
}
function nowhere(path, loading) {
	const text = loading.texts.get(path) ?? readSource({ read: () => new Uint8Array() }, path);
	if (text === void 0) throw new Error("an empty text always reads");
	return {
		text,
		start: 0,
		end: 0
	};
}
function readText(path, loading) {
	loading.inputs.add(path);
	const text = readSource(loading.files, path);
	if (text !== void 0) loading.texts.set(path, text);
	return text;
}
function asMap(node, otherwise) {
	return node.kind === "map" ? node : otherwise;
}
function scalarsOf(node) {
	return (node?.kind === "seq" ? node.items : node === void 0 ? [] : [node]).flatMap((item) => item.kind === "scalar" && item.type !== "null" ? [item] : []);
}
function resolveReference({ kind, node, folder, required }, loading) {
	if (node.unknown === true) return void 0;
	const reference = {
		kind,
		written: node.value,
		at: node.at,
		required
	};
	if (/^(?:[a-z][a-z0-9+.-]{1,20}:|git@)/i.test(node.value) && !/^[a-z]:[\\/]/i.test(node.value)) {
		loading.references.push({
			...reference,
			found: false,
			remote: true
		});
		return;
	}
	const path = resolvePath(folder, node.value);
	const found = path !== void 0 && readText(path, loading) !== void 0;
	loading.references.push({
		...reference,
		found,
		...path === void 0 ? {} : { path }
	});
	return found ? path : void 0;
}
function loadDocuments(path, scope, loading) {
	if (loading.texts.size > MAX_FILES) {
		addProblem(loading, {
			kind: "too-many-files",
			at: nowhere(path, loading),
			detail: path
		});
		return [];
	}
	const text = readText(path, loading);
	if (text === void 0) return [];
	const { documents, failures } = parseYaml(text);
	for (const failure of failures) addProblem(loading, failure);
	const roots = [];
	for (const document of documents) if (document.kind === "map") {
		const refuse = (at) => addProblem(loading, {
			kind: "bad-interpolation",
			at,
			detail: ""
		});
		const filled = interpolateTree(document, (name) => scope.environment.get(name), refuse);
		roots.push(checkedRoot(asMap(filled, document), loading));
	} else if (document.kind === "seq" || document.type !== "null") addProblem(loading, {
		kind: "not-a-mapping",
		at: document.at,
		detail: ""
	});
	return roots;
}
const ROOT_KEYS = /^(?:name|version|services|networks|volumes|secrets|configs|include|models|jobs|x-.{0,200})$/;
function checkedRoot(root, loading) {
	if (root.entries.size > 0 && ![...root.entries.keys()].some((name) => ROOT_KEYS.test(name))) addProblem(loading, {
		kind: "not-compose",
		at: {
			...root.at,
			end: root.at.start
		},
		detail: ""
	});
	const services = root.entries.get("services");
	if (services === void 0) return root;
	const refuse = (entry, detail) => {
		addProblem(loading, {
			kind: "not-a-mapping",
			at: entry.keys[0] ?? entry.node.at,
			detail
		});
	};
	const kept = new Map();
	if (services.node.kind === "map") for (const [name, entry] of services.node.entries) {
		const node = asService(entry.node);
		if (node === void 0) refuse(entry, `services.${name}`);
		else kept.set(name, {
			...entry,
			node
		});
	}
	else if (asService(services.node) === void 0) refuse(services, "services");
	const node = {
		kind: "map",
		at: services.node.at,
		entries: kept
	};
	return {
		...root,
		entries: new Map([...root.entries, ["services", {
			...services,
			node
		}]])
	};
}
function asService(node) {
	if (node.kind === "map") return node;
	return node.kind === "scalar" && (node.type === "null" || node.tag === "reset") ? {
		kind: "map",
		at: node.at,
		entries: new Map(),
		...node.tag === void 0 ? {} : { tag: node.tag }
	} : void 0;
}
// src/parse/compose-merge.ts
function mergeNodes(base, over, path, context) {
	if (over.tag === "override" || !context.spend(sizeOf(base))) return over;
	switch (kindOf(path)) {
		case "replace": return over;
		case "keyed": return mergeKeyed(asKeyed(base), asKeyed(over));
		case "list": return appended(asList(base), asList(over));
		case "names": return mergeMaps(asNames(base), asNames(over), path, context);
		case "build": return mergeMaps(asBuild(base), asBuild(over), path, context);
		case "logging": return base.kind === "map" && over.kind === "map" && !sameDriver(base, over) ? over : mergePlain(base, over, path, context);
		case "ulimit": return base.kind === "map" && over.kind === "map" ? mergeMaps(base, over, path, context) : over;
		case "plain": return mergePlain(base, over, path, context);
	}
}
function sizeOf(node) {
	return node.kind === "map" ? node.entries.size : node.kind === "seq" ? node.items.length : 0;
}
const SERVICE_KINDS = {
	annotations: "keyed",
	build: "build",
	"build.args": "keyed",
	"build.additional_contexts": "keyed",
	"build.extra_hosts": "list",
	"build.labels": "keyed",
	command: "replace",
	"deploy.labels": "keyed",
	depends_on: "names",
	dns: "list",
	dns_opt: "list",
	dns_search: "list",
	entrypoint: "replace",
	env_file: "list",
	label_file: "list",
	environment: "keyed",
	extra_hosts: "list",
	"healthcheck.test": "replace",
	labels: "keyed",
	logging: "logging",
	models: "names",
	networks: "names",
	sysctls: "keyed",
	tmpfs: "list"
};
function kindOf(path) {
	if (path[0] !== "services") return path.length === 3 && path[2] === "labels" ? "keyed" : "plain";
	if (path.length < 3 || path.length > 4) return "plain";
	const field = path.slice(2).join(".");
	if (path.length === 4 && path[2] === "ulimits") return "ulimit";
	return Object.hasOwn(SERVICE_KINDS, field) ? SERVICE_KINDS[field] ?? "plain" : "plain";
}
function mergePlain(base, over, path, context) {
	if (isNull(over)) return base;
	if (isNull(base)) return over;
	if (base.kind === "map" && over.kind === "map") return mergeMaps(base, over, path, context);
	if (base.kind === "seq" && over.kind === "seq") return appended(base, over);
	if (base.kind !== "scalar") context.refuse(over.at);
	return over;
}
function isNull(node) {
	return node.kind === "scalar" && node.type === "null";
}
function mergeMaps(base, over, path, context) {
	const entries = new Map(base.entries);
	for (const [name, entry] of over.entries) {
		const before = entries.get(name);
		if (entry.node.tag === "reset") entries.delete(name);
		else if (before === void 0) entries.set(name, entry);
		else entries.set(name, {
			...entry,
			keys: [...before.keys, ...entry.keys],
			node: mergeNodes(before.node, entry.node, [...path, name], context)
		});
	}
	return {
		kind: "map",
		at: over.at,
		entries
	};
}
function appended(base, over) {
	const items = [...base.items];
	const seen = new Set(items.map(canonicalText));
	for (const item of over.items) {
		const text = canonicalText(item);
		if (!seen.has(text)) items.push(item);
		seen.add(text);
	}
	return {
		kind: "seq",
		at: over.at,
		items
	};
}
function canonicalText(node) {
	switch (node.kind) {
		case "scalar": return JSON.stringify([node.type === "null", node.value]);
		case "seq": return `[${node.items.map(canonicalText).join(",")}]`;
		case "map": return `{${[...node.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([name, { node: value }]) => `${JSON.stringify(name)}:${canonicalText(value)}`).join(",")}}`;
	}
}
function mergeKeyed(base, over) {
	const entries = new Map(base.entries);
	for (const [name, entry] of over.entries) {
		const before = entries.get(name);
		if (entry.node.tag === "reset") entries.delete(name);
		else entries.set(name, before === void 0 ? entry : {
			...entry,
			keys: [...before.keys, ...entry.keys]
		});
	}
	return {
		kind: "map",
		at: over.at,
		entries
	};
}
function asKeyed(node) {
	if (node.kind === "map") return node;
	const entries = new Map();
	const items = node.kind === "seq" ? node.items : isNull(node) ? [] : [node];
	for (const item of items) {
		if (item.kind !== "scalar") continue;
		const equals = item.value.indexOf("=");
		const name = equals < 0 ? item.value : item.value.slice(0, equals);
		if (name !== "") entries.set(name, {
			keys: [item.at],
			node: equals < 0 ? passedThrough$1(item) : sliceScalar(item, equals + 1)
		});
	}
	return {
		kind: "map",
		at: node.at,
		entries
	};
}
function passedThrough$1(item) {
	return {
		kind: "scalar",
		at: item.at,
		item: item.at,
		value: "",
		type: "null"
	};
}
function asList(node) {
	if (node.kind === "seq") return node;
	if (node.kind === "scalar") return {
		kind: "seq",
		at: node.at,
		items: isNull(node) ? [] : [node]
	};
	const items = [...node.entries].map(([name, entry]) => {
		const value = entry.node.kind === "scalar" ? entry.node.value : "";
		return {
			kind: "scalar",
			at: entry.keys.at(-1) ?? node.at,
			value: `${name}=${value}`,
			type: "string"
		};
	});
	return {
		kind: "seq",
		at: node.at,
		items
	};
}
function asNames(node) {
	if (node.kind === "map") return node;
	const entries = new Map();
	for (const item of asList(node).items) if (item.kind === "scalar") entries.set(item.value, {
		keys: [item.at],
		node: {
			...item,
			value: "",
			type: "null"
		}
	});
	return {
		kind: "map",
		at: node.at,
		entries
	};
}
function asBuild(node) {
	if (node.kind === "map") return node;
	const entries = new Map();
	if (node.kind === "scalar" && !isNull(node)) entries.set("context", {
		keys: [node.at],
		node
	});
	return {
		kind: "map",
		at: node.at,
		entries
	};
}
function sameDriver(base, over) {
	const [a, b] = [base, over].map((node) => node.entries.get("driver")?.node);
	return a === void 0 || b === void 0 || canonicalText(a) === canonicalText(b);
}
function withoutTags(node) {
	const done = new Map();
	const visit = (one) => {
		const known = done.get(one);
		if (known !== void 0) return known;
		const made = stripTags(one, visit);
		done.set(one, made);
		return made;
	};
	return visit(node);
}
function stripTags(node, visit) {
	if (node.kind === "scalar") return node;
	let changed = node.tag !== void 0;
	if (node.kind === "seq") {
		const kept = node.items.filter((item) => item.tag !== "reset");
		const items = kept.map(visit);
		changed ||= kept.length < node.items.length || items.some((item, i) => item !== kept[i]);
		return changed ? {
			kind: "seq",
			at: node.at,
			items
		} : node;
	}
	const entries = new Map();
	for (const [name, entry] of node.entries) {
		const made = visit(entry.node);
		changed ||= made !== entry.node || entry.node.tag === "reset";
		if (entry.node.tag !== "reset") entries.set(name, made === entry.node ? entry : {
			...entry,
			node: made
		});
	}
	return changed ? {
		kind: "map",
		at: node.at,
		entries
	} : node;
}
// src/parse/compose-extends.ts
const MAX_CHAIN = 50;
function extender(scope, loading) {
	const extending = {
		scope,
		loading,
		opened: new Map(),
		done: new Map()
	};
	return (root, path) => {
		const services = root.entries.get("services");
		if (services?.node.kind !== "map") return root;
		const home = {
			path,
			folder: scope.folder,
			services: services.node.entries
		};
		const entries = new Map();
		for (const [name, entry] of home.services) {
			const extended = extendedService(name, home, [], extending);
			if (extended?.complete === false) loading.incomplete.add(name);
			entries.set(name, extended === void 0 ? entry : {
				...entry,
				node: keepTag(extended.node, entry.node)
			});
		}
		return {
			...root,
			entries: new Map([...root.entries, ["services", {
				...services,
				node: {
					...services.node,
					entries
				}
			}]])
		};
	};
}
function keepTag(node, from) {
	return from.tag === void 0 || node.tag === from.tag ? node : {
		...node,
		tag: from.tag
	};
}
function extendedService(name, home, trail, extending) {
	let known = extending.done.get(home.services);
	if (known === void 0) {
		known = new Map();
		extending.done.set(home.services, known);
	}
	if (!known.has(name)) known.set(name, extend(name, home, trail, extending));
	return known.get(name);
}
function extend(name, home, trail, extending) {
	const service = home.services.get(name)?.node;
	if (service?.kind !== "map") return void 0;
	const wanted = service.entries.get("extends")?.node;
	if (wanted === void 0 || wanted.kind === "scalar" && wanted.type === "null") return {
		node: service,
		complete: true
	};
	const own = {
		...service,
		entries: new Map([...service.entries].filter(([field]) => field !== "extends"))
	};
	const base = baseOf(wanted, name, home, trail, extending);
	if (base === void 0) return {
		node: own,
		complete: false
	};
	return {
		node: asMap(mergeNodes(base.node, own, ["services", name], extending.loading), own),
		complete: base.complete
	};
}
function baseOf(wanted, name, home, trail, extending) {
	const { loading } = extending;
	const [service] = scalarsOf(wanted.kind === "map" ? wanted.entries.get("service")?.node : wanted);
	const [file] = wanted.kind === "map" ? scalarsOf(wanted.entries.get("file")?.node) : [];
	if (service === void 0) return void 0;
	let target = home;
	if (file !== void 0) {
		const path = resolveReference({
			kind: "extends",
			node: file,
			folder: home.folder,
			required: true
		}, loading);
		if (path === void 0) return void 0;
		target = {
			path,
			folder: folderOf(path),
			services: servicesOf(path, extending)
		};
	}
	const here = [...trail, `${home.path}\0${name}`];
	if (here.includes(`${target.path}\0${service.value}`) || here.length > MAX_CHAIN) {
		addProblem(loading, {
			kind: "cycle",
			at: service.at,
			detail: `${name}.extends`
		});
		return;
	}
	const base = extendedService(service.value, target, here, extending);
	if (base !== void 0 || service.unknown === true) return base;
	loading.references.push({
		kind: "extends",
		written: file?.value ?? "",
		at: service.at,
		required: true,
		found: false,
		path: target.path,
		missingService: service.value
	});
}
function servicesOf(path, { opened, scope, loading }) {
	const known = opened.get(path);
	if (known !== void 0) return known;
	const folder = folderOf(path);
	if (folder !== scope.folder) loading.folders.set(path, folder);
	let merged;
	for (const document of loadDocuments(path, scope, loading)) merged = merged === void 0 ? document : asMap(mergeNodes(merged, document, [], loading), merged);
	const services = merged?.entries.get("services")?.node;
	const found = services?.kind === "map" ? services.entries : new Map();
	opened.set(path, found);
	return found;
}
// src/parse/compose-load.ts
const MAX_TRAIL = 50;
function loadComposeTree({ folder, paths }, files) {
	const loading = newLoading(files);
	const environment = environmentOf(envTexts(loading, [joined$1(folder, ".env")]), fixedVariables(folder));
	const root = loadChain(paths, {
		folder,
		environment,
		trail: []
	}, {
		loading,
		included: new Map()
	});
	const { texts, inputs, parts, problems, references, incomplete, folders } = loading;
	return {
		root: root ?? {
			kind: "map",
			at: nowhere(paths[0] ?? "", loading),
			entries: new Map()
		},
		texts: [...texts.values()],
		inputs,
		parts,
		problems,
		references,
		environment,
		incomplete,
		folders
	};
}
function fixedVariables(folder) {
	const fixed = (value) => ({
		value,
		unknown: false
	});
	return new Map([["HOME", fixed("~")], ["PWD", fixed(folder === "" ? "." : `./${folder}`)]]);
}
function joined$1(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function envTexts(loading, paths) {
	return paths.map((path) => readText(path, loading)).filter((text) => text !== void 0);
}
function loadChain(paths, scope, including) {
	const { loading } = including;
	const extend = extender(scope, loading);
	let merged;
	for (const path of paths) {
		loading.parts.add(path);
		for (const document of loadDocuments(path, scope, loading)) {
			const whole = extend(applyIncludes(document, path, scope, including), path);
			merged = merged === void 0 ? whole : asMap(mergeNodes(merged, whole, [], loading), merged);
		}
	}
	return merged === void 0 ? void 0 : asMap(withoutTags(merged), merged);
}
function applyIncludes(root, path, scope, including) {
	const include = root.entries.get("include")?.node;
	if (include === void 0 || include.kind === "map") return root;
	let merged = root;
	const items = include.kind === "seq" ? include.items : include.type === "null" ? [] : [include];
	for (const item of items) {
		const imported = loadInclude(item, path, scope, including);
		if (imported !== void 0) merged = importResources(imported, merged, including.loading);
	}
	return merged;
}
const RESOURCES = [
	"services",
	"volumes",
	"networks",
	"secrets",
	"configs",
	"models",
	"jobs"
];
function importResources(imported, root, loading) {
	const entries = new Map(root.entries);
	for (const kind of RESOURCES) {
		const from = imported.entries.get(kind);
		if (from?.node.kind !== "map") continue;
		const into = entries.get(kind);
		const merged = new Map(into?.node.kind === "map" ? into.node.entries : []);
		for (const [name, entry] of from.node.entries) {
			const own = merged.get(name);
			if (own === void 0) merged.set(name, entry);
			else if (canonicalText(own.node) !== canonicalText(entry.node)) addProblem(loading, {
				kind: "include-conflict",
				at: own.keys[0] ?? own.node.at,
				detail: `${kind}.${name}`
			});
		}
		entries.set(kind, {
			keys: into?.keys ?? from.keys,
			node: {
				kind: "map",
				at: into?.node.at ?? from.node.at,
				entries: merged
			}
		});
	}
	return {
		...root,
		entries
	};
}
function loadInclude(item, path, scope, { loading, included }) {
	const field = (name) => item.kind === "map" ? scalarsOf(item.entries.get(name)?.node) : [];
	const paths = item.kind === "map" ? field("path") : scalarsOf(item);
	const found = paths.map((node) => resolveReference({
		kind: "include",
		node,
		folder: scope.folder,
		required: true
	}, loading)).filter((one) => one !== void 0);
	const first = found[0];
	if (first === void 0 || found.length < paths.length) return void 0;
	const trail = [...scope.trail, path];
	if (trail.includes(first) || trail.length > MAX_TRAIL) {
		addProblem(loading, {
			kind: "cycle",
			at: item.at,
			detail: first
		});
		return;
	}
	const [named] = field("project_directory");
	const folder = (named === void 0 ? void 0 : folderAt(scope.folder, named.value)) ?? folderOf(first);
	const envFiles = field("env_file");
	const namedFiles = envFiles.map(({ value }) => resolvePath(scope.folder, value)).filter((one) => one !== void 0);
	const envPaths = envFiles.length === 0 ? [joined$1(folder, ".env")] : namedFiles;
	const key = JSON.stringify([
		found,
		folder,
		envPaths
	]);
	const known = included.get(key);
	if (known !== void 0) return known;
	const environment = environmentOf(envTexts(loading, envPaths), scope.environment);
	if (folder !== scope.folder) for (const one of found) loading.folders.set(one, folder);
	const loaded = loadChain(found, {
		folder,
		environment,
		trail
	}, {
		loading,
		included
	});
	if (loaded !== void 0) included.set(key, loaded);
	return loaded;
}
function folderAt(folder, relative) {
	return relative === "." || relative === "./" ? folder : resolvePath(folder, relative);
}
// src/parse/dockerfile.ts
const MAX_STAGES = 200;
function dockerfileStage(text, target) {
	const stages = [];
	for (const line of text.split(/\r\n|\r|\n/)) {
		const from = /^\s{0,100}FROM\s+(?:--\S{1,200}\s+){0,5}(\S{1,500})(?:\s+AS\s+(\S{1,200}))?/i.exec(line);
		if (from !== null) {
			if (stages.length >= MAX_STAGES) break;
			const image = from[1] ?? "";
			const parent = stages.find(({ name }) => name !== "" && name === image.toLowerCase());
			stages.push({
				...parent ?? { image },
				name: (from[2] ?? "").toLowerCase()
			});
			continue;
		}
		const user = /^\s{0,100}USER\s+(\S{1,200})/i.exec(line)?.[1];
		const last = stages.pop();
		if (last !== void 0) stages.push(user === void 0 ? last : {
			...last,
			user
		});
	}
	const wanted = target?.toLowerCase();
	const found = wanted === void 0 ? stages.at(-1) : stages.find(({ name }) => name === wanted) ?? stages[Number(wanted)];
	if (found === void 0) return void 0;
	const { name: _name, ...stage } = found;
	return stage;
}
// src/parse/compose-service.ts
const MAX_ITEMS = 2e5;
function readServices(tree, folder, files) {
	const node = mapAt(tree.root, "services");
	const services = new Map();
	const references = [];
	const inputs = new Set();
	const context = {
		tree,
		folder,
		files,
		references,
		inputs
	};
	let items = 0;
	for (const [name, entry] of node?.entries ?? []) {
		if (entry.node.kind !== "map") continue;
		const service = readService(name, entry, entry.node, context);
		items += 1 + service.environment.length + service.ports.length + service.mounts.length;
		if (items > MAX_ITEMS) return {
			services,
			references,
			inputs,
			isCut: true
		};
		services.set(name, service);
	}
	return {
		services,
		references,
		inputs,
		isCut: false
	};
}
function readService(name, entry, node, context) {
	const networkMode = scalarAt(node, "network_mode");
	const build = readBuild(node, context);
	const [image, user] = [scalarAt(node, "image"), scalarAt(node, "user")];
	return {
		name,
		keys: entry.keys,
		node,
		incomplete: context.tree.incomplete.has(name),
		...image === void 0 || image.value === "" && image.unknown !== true ? {} : { image },
		...user === void 0 || user.value === "" && user.unknown !== true ? {} : { user },
		privileged: scalarAt(node, "privileged"),
		...networkMode === void 0 ? {} : { networkMode },
		networks: networkMode === void 0 ? networksOf(node) : [],
		ports: portsOf(itemsAt(node, "ports")),
		mounts: mountsOf(itemsAt(node, "volumes")),
		environment: environmentOfService(node, context),
		command: scalarsAt(node, "command"),
		entrypoint: scalarsAt(node, "entrypoint"),
		profiles: scalarsAt(node, "profiles").map(({ value }) => value),
		...build === void 0 ? {} : { build },
		dependsOn: dependenciesOf(node)
	};
}
function networksOf(node) {
	const entry = node.entries.get("networks");
	if (entry === void 0) return [{ name: "default" }];
	const names = [...asNames(entry.node).entries].map(([name, { keys }]) => ({
		name,
		...at(keys.at(-1))
	}));
	return names.length === 0 ? [{ name: "default" }] : names;
}
function at(mark) {
	return mark === void 0 ? {} : { at: mark };
}
function dependenciesOf(node) {
	const entry = node.entries.get("depends_on");
	if (entry === void 0) return new Map();
	return new Map([...asNames(entry.node).entries].map(([name, { node: value }]) => [name, (value.kind === "map" ? scalarAt(value, "condition")?.value : void 0) ?? "service_started"]));
}
function environmentOfService(node, context) {
	const variables = new Map();
	for (const one of fromEnvFiles(node, context)) variables.set(one.name, one);
	const entry = node.entries.get("environment");
	if (entry === void 0) return [...variables.values()];
	for (const [name, value] of asKeyed(entry.node).entries) {
		const via = value.via ?? entry.via;
		const scalar = value.node.kind === "scalar" && value.node.type !== "null" ? value.node : passedThrough(name, value, context.tree.environment);
		variables.set(name, {
			name,
			key: value.keys.at(-1) ?? value.node.at,
			source: "environment",
			...scalar === void 0 ? {} : { scalar },
			...via === void 0 ? {} : { via }
		});
	}
	return [...variables.values()];
}
function passedThrough(name, { node }, environment) {
	const variable = environment.get(name);
	if (variable?.at === void 0 || node.kind !== "scalar" || node.at.start === node.at.end) return void 0;
	const { value, at: place, unknown } = variable;
	return {
		kind: "scalar",
		at: node.at,
		value,
		type: "string",
		parts: [{
			from: 0,
			to: value.length,
			source: "env",
			variable: name,
			start: 0,
			end: 0,
			at: place
		}],
		...unknown ? { unknown: true } : {}
	};
}
function fromEnvFiles(node, context) {
	const entry = node.entries.get("env_file")?.node;
	const items = entry?.kind === "seq" ? entry.items : entry === void 0 ? [] : [entry];
	const variables = [];
	for (const item of items) {
		const path = item.kind === "map" ? scalarAt(item, "path") : item.kind === "scalar" && item.type !== "null" ? item : void 0;
		if (path === void 0 || path.unknown === true) continue;
		const required = item.kind !== "map" || scalarAt(item, "required") === void 0 || isTrue(item.entries.get("required")?.node);
		const resolved = resolvePath(folderOfMark(path.at, context), path.value);
		const text = resolved === void 0 ? void 0 : readSource(context.files, resolved);
		if (resolved !== void 0) context.inputs.add(resolved);
		context.references.push({
			kind: "env_file",
			written: path.value,
			at: path.at,
			required,
			found: text !== void 0,
			...resolved === void 0 ? {} : { path: resolved }
		});
		if (text === void 0) continue;
		for (const { name, variable, key } of readEnvFile(text, context.tree.environment)) {
			const mark = variable.at ?? key;
			const offset = mark.text.view.string().startsWith(variable.value, mark.start) ? { offset: mark.start } : {};
			variables.push({
				name,
				key,
				source: "env_file",
				scalar: {
					kind: "scalar",
					at: mark,
					value: variable.value,
					type: "string",
					...offset,
					...variable.unknown ? { unknown: true } : {}
				}
			});
		}
	}
	return variables;
}
function folderOfMark(mark, { tree, folder }) {
	return tree.folders.get(mark.text.path) ?? folder;
}
function readBuild(node, context) {
	const entry = node.entries.get("build");
	if (entry === void 0) return void 0;
	const build = asBuild(entry.node);
	const contextNode = scalarAt(build, "context");
	if (contextNode?.unknown === true || build.entries.has("dockerfile_inline")) return {};
	const base = folderOfMark(contextNode?.at ?? build.at, context);
	const contextPath = contextNode === void 0 || contextNode.value === "." ? base : resolvePath(base, contextNode.value);
	const path = contextPath === void 0 ? void 0 : resolvePath(contextPath, scalarAt(build, "dockerfile")?.value ?? "Dockerfile");
	if (path === void 0) return {};
	context.inputs.add(path);
	const text = readSource(context.files, path);
	const stage = text === void 0 ? void 0 : dockerfileStage(text.view.string(), scalarAt(build, "target")?.value);
	return {
		dockerfile: path,
		...stage?.user === void 0 ? {} : { user: stage.user }
	};
}
// src/parse/compose-project.ts
function loadProject(project, files) {
	const tree = loadComposeTree(project, files);
	const { services, references, inputs, isCut } = readServices(tree, project.folder, files);
	const folderName = project.folder.slice(project.folder.lastIndexOf("/") + 1);
	return {
		key: project.key,
		name: (scalarAt(tree.root, "name")?.value || folderName).toLowerCase().replaceAll(/[^a-z0-9_-]/g, ""),
		folder: project.folder,
		paths: project.paths.filter((path) => files.read(path) !== void 0),
		services,
		root: tree.root,
		environment: tree.environment,
		problems: isCut ? [...tree.problems, {
			kind: "too-large",
			at: {
				...tree.root.at,
				end: tree.root.at.start
			},
			detail: ""
		}] : tree.problems,
		references: [...tree.references, ...references],
		inputs: new Set([...tree.inputs, ...inputs]),
		parts: tree.parts,
		texts: tree.texts
	};
}
// src/detect/compose/changed-lines.ts
function compareLines(base, head) {
	const ofBase = lineSets(base);
	const ofHead = lineSets(head);
	return {
		inHead: (marks) => firstOn(marks, ofBase),
		inBase: (marks) => firstOn(marks, ofHead)
	};
}
function lineSets(files) {
	const known = new Map();
	return (path) => {
		const found = known.get(path);
		if (found !== void 0) return found;
		const text = files === void 0 ? void 0 : readSource(files, path);
		const lines = new Set(text === void 0 ? [] : text.view.string().split(/\r\n|\r|\n/));
		known.set(path, lines);
		return lines;
	};
}
function firstOn(marks, other) {
	for (const mark of marks) {
		const changed = changedPart(mark, other(mark.text.path));
		if (changed !== void 0) return changed;
	}
	return marks[0];
}
function changedPart(mark, lines) {
	const source = mark.text.view.string();
	let at = source.lastIndexOf("\n", mark.start - 1) + 1;
	for (;;) {
		let end = source.indexOf("\n", at);
		if (end < 0) end = source.length;
		const line = source.slice(at, end).replace(/\r$/, "");
		if (!lines.has(line) && line.trim() !== "") {
			const start = Math.max(mark.start, at + line.length - line.trimStart().length);
			const stop = Math.min(mark.end, at + line.length);
			return mark.start >= at && mark.end <= end ? mark : {
				...mark,
				start,
				end: Math.max(start, stop)
			};
		}
		at = end + 1;
		if (at >= mark.end) return void 0;
	}
}
// src/detect/compose/places.ts
function placesOf(scalar, via) {
	const own = scalar.item ?? scalar.at;
	const supplied = (scalar.parts ?? []).flatMap(({ source, at }) => source === "env" && at !== void 0 ? [at] : []);
	const rest = via === void 0 ? [] : [via];
	const [first] = supplied;
	return scalar.parts?.length === 1 && first !== void 0 ? [
		first,
		own,
		...rest
	] : [
		own,
		...supplied,
		...rest
	];
}
function serviceKey(service, path) {
	const [first] = service.keys;
	return service.keys.find((key) => key.text.path === path) ?? first ?? service.node.at;
}
function serviceKeys(service) {
	const [first = service.node.at, ...rest] = service.keys;
	return [first, ...rest];
}
function secretMark(scalar, from = 0, to = scalar.value.length) {
	return markOfValue(scalar, from, to) ?? scalar.at;
}
function defaultGate(scalar) {
	return scalar !== void 0 && isFromDefault(scalar) ? { gateAtMost: "warn" } : {};
}
function variablePlaces(variable) {
	return variable.scalar === void 0 ? [variable.key] : placesOf(variable.scalar, variable.via);
}
// src/detect/compose/detections.ts
function detectionOf$1(rule, compared, context) {
	const { found, service, status, guard } = compared;
	const name = service?.name ?? found.service;
	const mark = markOf(compared, context);
	const values = {
		service: name ?? "",
		project: context.project.name,
		file: mark.text.path,
		...found.values,
		...guard?.values
	};
	const related = relatedOf$1(compared, mark, context);
	const gateAtMost = gateOf(compared, context.project);
	const message = status === "weakened" ? guard?.message ?? "weakened" : found.message;
	return {
		ruleId: rule.id,
		place: placeOf$1(mark, status === "fixed" ? "base" : "head"),
		subject: `${context.project.name}/${name ?? ""}/${found.subject}`,
		...found.secret === void 0 ? {} : { secret: spanOfMark(found.secret) },
		...message === void 0 ? {} : { message },
		values,
		...name === void 0 ? {} : { service: name },
		...status === void 0 ? {} : { status },
		...context.isNewProject && status === "introduced" ? { newProject: true } : {},
		...gateAtMost === void 0 ? {} : { gateAtMost },
		...found.severity === void 0 ? {} : { severity: found.severity },
		rank: rule.rank ?? RANK.config,
		...related.length === 0 ? {} : { related },
		...found.coveredBy === void 0 ? {} : { coveredBy: found.coveredBy },
		key: `${rule.id}:${mark.text.path}:${mark.start}`
	};
}
function placeOf$1(mark, side) {
	return {
		path: mark.text.path,
		span: spanOfMark(mark),
		...side === "base" ? { side } : {}
	};
}
function markOf({ found, service, status, guard }, { lines }) {
	const [first] = found.places;
	if (found.secret !== void 0) {
		const { secret } = found;
		return found.places.find(({ text, start, end }) => text === secret.text && start <= secret.start && end >= secret.end) ?? secret;
	}
	if (status !== "introduced" && status !== "weakened") return first;
	const lost = guard === void 0 || service === void 0 ? void 0 : guard.places[0].text.path;
	return service?.keys.includes(first) === true && service !== void 0 ? serviceKey(service, lost) : lines.inHead(found.places);
}
function relatedOf$1({ found, service, status, guard }, mark, { lines }) {
	const related = [];
	if (guard !== void 0) related.push({
		place: placeOf$1(lines.inBase(guard.places), "base"),
		message: "was"
	});
	if (status === "fixed" || service?.keys.includes(mark) === true) return related;
	const others = found.places.filter((place) => place.text !== mark.text || place.start > mark.end || place.end < mark.start);
	for (const place of others.slice(0, 3)) related.push({
		place: placeOf$1(place, "head"),
		message: "alsoHere"
	});
	return related;
}
const SOFTNESS = [
	"block",
	"warn",
	"summary",
	"off"
];
function gateOf({ found, status }, project) {
	const own = status === "weakened" ? found.weakenedGateAtMost : found.gateAtMost;
	if (!project.paths.some(isTemplateName)) return own;
	return own === void 0 || SOFTNESS.indexOf(own) < SOFTNESS.indexOf("warn") ? "warn" : own;
}
function mergePlaces(all) {
	const byPlace = new Map();
	for (const told of all) {
		const { ruleId, place, secret } = told.detection;
		const { start, end } = secret ?? place.span;
		const key = `${ruleId}\0${place.side ?? ""}\0${place.path}\0${start}\0${end}`;
		const group = byPlace.get(key);
		if (group === void 0) byPlace.set(key, [told]);
		else group.push(told);
	}
	const merged = [];
	for (const group of byPlace.values()) {
		const known = group.filter(({ isNewProject }) => !isNewProject);
		const byStatus = new Map();
		for (const { detection } of known.length > 0 ? known : group) {
			const status = `${detection.status}\0${detection.gateAtMost}\0${detection.message}`;
			byStatus.set(status, [...byStatus.get(status) ?? [], detection]);
		}
		for (const same of byStatus.values()) merged.push(joined(same));
	}
	return merged;
}
const MAX_LISTED = 5;
function joined(same) {
	const [first] = same;
	if (first === void 0) throw new Error("a group holds at least one detection");
	if (same.length === 1) return first;
	const values = {};
	for (const name of Object.keys(first.values)) {
		const all = [...new Set(same.map((detection) => detection.values[name] ?? ""))];
		values[name] = all.length === 1 ? all[0] ?? "" : all.slice(0, MAX_LISTED).join(", ") + (all.length > MAX_LISTED ? ", \u2026" : "");
	}
	return {
		...first,
		values
	};
}
// src/detect/compose/images.ts
function readImage(service) {
	return service.image === void 0 ? void 0 : parseImage(service.image);
}
function parseImage(scalar) {
	const { value } = scalar;
	const unknownUntil = Math.max(-1, ...(scalar.parts ?? []).flatMap((part) => part.source === "unset" ? [part.to] : []));
	const [address = "", digest] = value.split("@", 2);
	const lastSlash = address.lastIndexOf("/");
	const colon = address.indexOf(":", lastSlash + 1);
	const path = colon < 0 ? address : address.slice(0, colon);
	const nameEnd = path.length;
	const unset = scalar.parts?.filter(({ source }) => source === "unset") ?? [];
	if (path === "" || unset.some(({ from, to }) => to > lastSlash && from <= nameEnd)) return void 0;
	const parts = path.toLowerCase().split("/");
	const [head = ""] = parts;
	const hasRegistry = parts.length > 1 && /[.:]|^localhost$/.test(head);
	const repository = (hasRegistry ? parts.slice(1) : parts).filter((part, i) => !(i === 0 && part === "library")).join("/");
	const tag = colon < 0 ? void 0 : address.slice(colon + 1);
	return {
		registry: hasRegistry && head !== "docker.io" ? head : "",
		repository,
		name: parts.at(-1) ?? "",
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest },
		isTagKnown: unknownUntil <= nameEnd
	};
}
function productOf(table, image) {
	if (image === void 0) return void 0;
	return Object.keys(table).find((product) => table[product]?.split(" ").includes(image.name));
}
const DATASTORES = {
	Postgres: "postgres postgresql postgresql-repmgr pgvector postgis timescaledb timescaledb-ha pgvecto-rs pgautoupgrade spilo cockroach",
	MySQL: "mysql mysql-server percona percona-server percona-xtradb-cluster",
	MariaDB: "mariadb mariadb-galera",
	Redis: "redis redis-stack redis-stack-server redis-cluster redis-sentinel keydb dragonfly",
	Valkey: "valkey valkey-bundle",
	MongoDB: "mongo mongodb mongodb-community-server mongodb-atlas-local mongodb-sharded ferretdb",
	Elasticsearch: "elasticsearch elasticsearch-oss",
	OpenSearch: "opensearch",
	Weaviate: "weaviate",
	Qdrant: "qdrant",
	Milvus: "milvus",
	Chroma: "chroma chromadb",
	ClickHouse: "clickhouse clickhouse-server",
	MinIO: "minio",
	etcd: "etcd",
	RabbitMQ: "rabbitmq",
	Kafka: "kafka cp-kafka kafka-native cp-server redpanda",
	ZooKeeper: "zookeeper cp-zookeeper",
	Neo4j: "neo4j",
	InfluxDB: "influxdb",
	Memcached: "memcached",
	Couchbase: "couchbase",
	CouchDB: "couchdb",
	OceanBase: "oceanbase oceanbase-ce seekdb",
	TiDB: "tidb tikv pd",
	NATS: "nats nats-streaming",
	Meilisearch: "meilisearch",
	Infinity: "infinity",
	Cassandra: "cassandra scylla",
	ArangoDB: "arangodb",
	RethinkDB: "rethinkdb",
	SurrealDB: "surrealdb",
	"SQL Server": "mssql-server-linux azure-sql-edge mssql",
	Oracle: "oracle-free oracle-xe oracle-enterprise oracledb",
	Vespa: "vespa",
	Typesense: "typesense",
	Solr: "solr",
	Pulsar: "pulsar pulsar-all",
	ActiveMQ: "activemq activemq-artemis activemq-classic artemis",
	MyScale: "myscaledb",
	openGauss: "opengauss"
};
const DATASTORE_PORTS = {
	5432: "Postgres",
	3306: "MySQL",
	33060: "MySQL",
	6379: "Redis",
	27017: "MongoDB",
	27018: "MongoDB",
	27019: "MongoDB",
	9200: "Elasticsearch",
	9300: "Elasticsearch",
	19530: "Milvus",
	6333: "Qdrant",
	6334: "Qdrant",
	8123: "ClickHouse",
	9042: "Cassandra",
	11211: "Memcached",
	2379: "etcd",
	2380: "etcd",
	1433: "SQL Server",
	1521: "Oracle",
	5672: "RabbitMQ",
	9092: "Kafka",
	2181: "ZooKeeper",
	7687: "Neo4j",
	8086: "InfluxDB",
	5984: "CouchDB",
	4222: "NATS",
	26257: "CockroachDB",
	28015: "RethinkDB",
	8529: "ArangoDB"
};
const CONSOLES = {
	"mongo-express": "mongo-express",
	Adminer: "adminer",
	phpMyAdmin: "phpmyadmin",
	pgAdmin: "pgadmin4 pgadmin pgweb",
	CloudBeaver: "cloudbeaver",
	"Redis Commander": "redis-commander",
	"Redis Insight": "redisinsight",
	Portainer: "portainer portainer-ce portainer-ee",
	Kibana: "kibana kibana-oss",
	"OpenSearch Dashboards": "opensearch-dashboards",
	"Kafka UI": "kafka-ui akhq cmak kafdrop",
	Attu: "attu",
	Flower: "flower",
	Jupyter: "base-notebook minimal-notebook scipy-notebook datascience-notebook tensorflow-notebook pyspark-notebook all-spark-notebook jupyterhub jupyterlab",
	Dozzle: "dozzle",
	Dockge: "dockge"
};
const MODEL_SERVERS = {
	Ollama: "ollama",
	vLLM: "vllm-openai vllm vllm-cpu",
	"Text Generation Inference": "text-generation-inference",
	SGLang: "sglang",
	LocalAI: "localai local-ai",
	Xinference: "xinference",
	"text-generation-webui": "text-generation-webui",
	ComfyUI: "comfyui",
	"Stable Diffusion web UI": "stable-diffusion-webui stable-diffusion",
	Triton: "tritonserver",
	Ray: "ray ray-ml ray-llm",
	LiteLLM: "litellm litellm-database litellm-non_root",
	"One API": "one-api one-api-en",
	"New API": "new-api",
	"llama.cpp": "llama.cpp"
};
const PROXIES = /^(?:nginx|nginx-unprivileged|nginx-proxy|nginx-proxy-manager|swag|openresty|traefik|caddy|haproxy|httpd|apache|envoy|kong|kong-gateway|apisix)(?:-.{0,40})?$/;
function isProxyImage(image) {
	return image !== void 0 && PROXIES.test(image.name) && !/exporter|dashboard|ingress-controller/.test(image.name);
}
const DROPS_ROOT = /^(?:postgres|pgvector|postgis|timescaledb|timescaledb-ha|redis|redis-stack|redis-stack-server|valkey|mysql|mysql-server|mariadb|mongo|rabbitmq|memcached|cassandra|couchdb|influxdb|neo4j|elasticsearch|opensearch|opensearch-dashboards|logstash|kibana|grafana|grafana-oss|grafana-enterprise|loki|promtail|tempo|prometheus|alertmanager|node-exporter|blackbox-exporter|postgres-exporter|keycloak|n8n|cp-kafka|cp-zookeeper|kafka|nginx-unprivileged|clickhouse-server|weaviate|jenkins|sonarqube|vault|consul|pgadmin4)$/;
function dropsRoot(image) {
	return image !== void 0 && (image.repository.startsWith("bitnami/") || DROPS_ROOT.test(image.name));
}
// src/detect/compose/pairing.ts
const SAME_PROJECT = .6;
const SAME_SERVICE = .7;
const MAX_LEAVES = 500;
function pairProjects(base, head) {
	const byKey = new Map(base.map((project) => [project.key, project]));
	const headKeys = new Set(head.map(({ key }) => key));
	const pairs = new Map();
	for (const project of head) {
		const same = byKey.get(project.key);
		if (same !== void 0) pairs.set(project, same);
	}
	const left = base.filter(({ key }) => !headKeys.has(key));
	const fresh = head.filter((project) => !pairs.has(project));
	const namesOf = (project) => new Set(project.services.keys());
	match(fresh, left, pairs, (a, b) => {
		const alike = jaccard(namesOf(a), namesOf(b));
		return alike >= SAME_PROJECT ? alike : 0;
	});
	return pairs;
}
function pairServices(base, head) {
	const pairs = new Map();
	const fresh = [];
	for (const service of head.services.values()) {
		const same = base.services.get(service.name);
		if (same === void 0) fresh.push(service);
		else pairs.set(service, same);
	}
	const left = [...base.services.values()].filter(({ name }) => !head.services.has(name));
	if (fresh.length === 0 || left.length === 0) return pairs;
	const leaves = new Map([...fresh, ...left].map((service) => [service, leavesOf(service)]));
	match(fresh, left, pairs, (a, b) => {
		const alike = jaccard(leaves.get(a) ?? new Set(), leaves.get(b) ?? new Set());
		const [image, other] = [readImage(a)?.repository, readImage(b)?.repository];
		if (image !== void 0 && image === other) return 1 + alike;
		return alike >= SAME_SERVICE ? alike : 0;
	});
	return pairs;
}
function match(fresh, left, pairs, alike) {
	const candidates = [];
	for (const a of fresh) for (const b of left) {
		const score = alike(a, b);
		if (score > 0) candidates.push({
			a,
			b,
			score
		});
	}
	candidates.sort((one, other) => other.score - one.score);
	const taken = new Set();
	for (const { a, b } of candidates) {
		if (taken.has(a) || taken.has(b)) continue;
		taken.add(a).add(b);
		pairs.set(a, b);
	}
}
function jaccard(a, b) {
	let both = 0;
	for (const one of a) if (b.has(one)) both++;
	const all = a.size + b.size - both;
	return all === 0 ? 0 : both / all;
}
function leavesOf(service) {
	const leaves = new Set();
	const visit = (node, path) => {
		if (leaves.size >= MAX_LEAVES) return;
		if (node.kind === "map") for (const [name, entry] of node.entries) visit(entry.node, `${path}.${name}`);
		else if (node.kind === "seq") for (const item of node.items) leaves.add(`${path}=${canonicalText(item)}`);
		else leaves.add(`${path}=${canonicalText(node)}`);
	};
	visit(service.node, "");
	return leaves;
}
// src/detect/compose/exposure.ts
function exposedPorts(service, kind, lanGate) {
	if (isUnpublished(service)) return [];
	const image = readImage(service);
	const found = [];
	for (const port of service.ports) {
		const reach = reachOf(port);
		if (reach === "loopback" || port.unknownBind) continue;
		const exposure = exposureOf(service, port, image);
		if (exposure.kind !== kind) continue;
		const fromDefault = port.bind !== void 0 && port.hostIp !== "" && isFromDefault(port.bind);
		found.push({
			subject: subjectOf(port),
			places: placesOfPort(port),
			degree: reach === "lan" ? 1 : 2,
			...exposure.isIntended ? { exempt: true } : {},
			...reach === "lan" ? {
				gateAtMost: lanGate,
				weakenedGateAtMost: "warn"
			} : fromDefault ? { gateAtMost: "warn" } : {},
			values: {
				product: exposure.product,
				port: portText(port),
				published: port.published === "" ? portText(port) : port.published,
				was: port.hostIp
			}
		});
	}
	return found;
}
function boundBefore(base, found) {
	const port = base.ports.find((one) => subjectOf(one) === found.subject && reachOf(one) === "loopback");
	return port === void 0 ? void 0 : {
		places: placesOfPort(port),
		values: { was: port.hostIp }
	};
}
function isForDevelopment(service, project) {
	const isDevName = (name) => /(?:^|[._-])(?:dev|develop|development|local|test|tests|testing|debug|middleware|ci|e2e)(?:[._-]|$)/i.test(name);
	return project.paths.some((path) => isDevName(baseName(path))) || service.profiles.length > 0 && service.profiles.every(isDevName);
}
function isUnpublished({ networkMode }) {
	return networkMode !== void 0 && /^(?:host|none)$/.test(networkMode.value);
}
function subjectOf(port) {
	return `${portText(port)}/${port.protocol}`;
}
function portText(port) {
	return port.lastTarget === port.target ? String(port.target) : `${port.target}-${port.lastTarget}`;
}
function placesOfPort(port) {
	if (port.bind === void 0) return [port.at];
	const places = placesOf(port.bind);
	return places.includes(port.at) ? places : [...places, port.at];
}
function exposureOf(service, port, image) {
	const has = (number) => number >= port.target && number <= port.lastTarget;
	const admin = adminProduct(service, has, image);
	if (admin !== void 0) return {
		kind: "admin",
		product: admin,
		isIntended: false
	};
	const server = productOf(MODEL_SERVERS, image);
	if (server !== void 0) return isAuthenticated(service, server) ? other(service) : {
		kind: "inference",
		product: server,
		isIntended: false
	};
	const store = productOf(DATASTORES, image) ?? storeByPort(has, image);
	if (store !== void 0) return {
		kind: "datastore",
		product: store,
		isIntended: false
	};
	const isEntry = isProxyImage(image) && port.target === port.lastTarget && [
		80,
		443,
		8080,
		8443
	].some(has);
	return {
		...other(service),
		isIntended: isEntry
	};
}
function other(service) {
	return {
		kind: "other",
		product: service.name,
		isIntended: false
	};
}
function storeByPort(has, image) {
	const number = Object.keys(DATASTORE_PORTS).map(Number).find(has);
	if (number === 8123 && image !== void 0 && /home-?assistant/.test(image.repository)) return void 0;
	return number === void 0 ? void 0 : DATASTORE_PORTS[number];
}
function adminProduct(service, has, image) {
	const name = image?.name ?? "";
	const isOf = (pattern) => pattern.test(name) || image === void 0 && pattern.test(service.name);
	if (has(2375) || has(2376)) return "Docker API";
	if (has(9229)) return "Node.js debugger";
	if (has(5005) && !/dify/.test(name)) return "Java debugger";
	if (has(5678) && !/n8n/.test(name)) return "Python debugger";
	if (has(6060)) return "pprof";
	if (has(5003) && isOf(/plugin[-_]daemon/)) return "Dify plugin debugging";
	if (has(15672)) return "RabbitMQ management";
	if (has(5601)) return productOf(CONSOLES, image) ?? "Kibana";
	if (has(8888) && !/otel|opentelemetry/.test(`${image?.repository} ${service.name}`)) return "Jupyter";
	if (has(2019)) return "Caddy admin API";
	if (has(9001) && isOf(/minio|silo/)) return "MinIO console";
	if (has(8080) && isOf(/traefik/)) return "Traefik dashboard";
	if (has(5555) && isOf(/flower/)) return "Flower";
	return productOf(CONSOLES, image);
}
function isAuthenticated(service, server) {
	if ([...service.entrypoint, ...service.command].some(({ value }) => /(?:^|\s)--api[-_]key(?:[\s=]|$)/.test(value))) return true;
	const names = server === "LiteLLM" ? /^LITELLM_MASTER_KEY$/ : server === "One API" || server === "New API" ? /^$/ : /^(?:VLLM_|LOCALAI_|SGLANG_|LLAMA_)?API_KEY$/;
	return service.environment.some(({ name, scalar }) => names.test(name) && (scalar === void 0 || scalar.unknown === true || scalar.value !== ""));
}
// src/detect/compose/rules/compose-admin-port-public.ts
const rule$21 = {
	id: "compose-admin-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		newProject: "warn",
		weakened: "block",
		existing: "warn"
	},
	judge(service, { project }) {
		const found = exposedPorts(service, "admin", "warn");
		return isForDevelopment(service, project) ? found.map((one) => ({
			...one,
			gateAtMost: one.gateAtMost ?? "warn"
		})) : found;
	},
	guard: boundBefore
};
// src/detect/compose/rules/compose-datastore-port-public.ts
const rule$20 = {
	id: "compose-datastore-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		newProject: "warn",
		weakened: "block",
		existing: "warn"
	},
	judge(service, { project }) {
		const found = exposedPorts(service, "datastore", "warn");
		return isForDevelopment(service, project) ? found.map((one) => ({
			...one,
			gateAtMost: one.gateAtMost ?? "warn"
		})) : found;
	},
	guard: boundBefore
};
// src/detect/compose/secrets-in-values.ts
function secretPart({ name, scalar }) {
	if (scalar === void 0) return void 0;
	const [only] = scalar.parts?.length === 1 ? scalar.parts : [];
	const range = secretRange(name, scalar.value) ?? secretRange(only?.variable ?? "", scalar.value);
	return range === void 0 ? void 0 : partOf(scalar, range.from, range.to);
}
function partOf(scalar, from, to) {
	const text = scalar.value.slice(from, to);
	if (scalar.parts === void 0) return {
		from,
		to,
		text,
		source: "text"
	};
	const within = scalar.parts.filter((part) => part.from < to && part.to > from);
	const isUnknown = scalar.parts.some((part) => part.source === "unset" && part.from >= from && part.to <= to);
	const sources = new Set(within.map(({ source }) => source));
	const [only] = sources;
	const variable = within.find((part) => part.variable !== void 0)?.variable;
	return {
		from,
		to,
		text,
		source: isUnknown ? "unset" : sources.size === 1 && only !== void 0 ? only : "mixed",
		...variable === void 0 ? {} : { variable }
	};
}
function isOwnSecret(variable, part) {
	return [variable.name, ...part.variable === void 0 ? [] : [part.variable]].every((name) => isSecretText(name, part.text)) && publishedAs(variable, part) === void 0;
}
function publishedAs(variable, part) {
	const whole = variable.scalar?.value ?? "";
	for (const name of [variable.name, ...part.variable === void 0 ? [] : [part.variable]]) {
		const found = (whole === part.text ? void 0 : publishedDefault(name, whole)) ?? publishedDefault(name, part.text);
		if (found !== void 0) return found;
	}
}
// src/detect/compose/rules/compose-default-credential.ts
const rule$19 = {
	id: "compose-default-credential",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		newProject: "warn",
		weakened: "block",
		existing: "warn"
	},
	rank: RANK.publishedDefault,
	judge(service, { project }) {
		const isSoft = isForDevelopment(service, project);
		return [...inVariables(service), ...inCommand(service)].map((one) => isSoft ? {
			...one,
			gateAtMost: "warn"
		} : one);
	},
	guard(base, { subject }) {
		const before = base.environment.find(({ name }) => name === subject || name === `${subject}_FILE`);
		if (before === void 0) return void 0;
		const part = secretPart(before);
		return part !== void 0 && publishedAs(before, part) !== void 0 ? void 0 : { places: variablePlaces(before) };
	}
};
function inVariables({ environment }) {
	const found = [];
	for (const variable of environment) {
		const part = secretPart(variable);
		const published = part === void 0 || part.source === "unset" ? void 0 : publishedAs(variable, part);
		if (part === void 0 || published === void 0 || variable.scalar === void 0) continue;
		found.push(credential(variable.name, published, variable.scalar, part, placesOfVariable(variable)));
	}
	return found;
}
function placesOfVariable(variable) {
	return variablePlaces(variable);
}
function inCommand({ command }) {
	const found = [];
	command.forEach((word, i) => {
		const match = /(?:^|\s)--?requirepass(?:[\s=]+["']?([^\s"']{1,256})|$)/.exec(word.value);
		if (match === null) return;
		const scalar = match[1] === void 0 ? command[i + 1] : word;
		const text = match[1] ?? scalar?.value;
		if (scalar === void 0 || text === void 0 || scalar.unknown === true) return;
		const published = publishedDefault("REDIS_PASSWORD", text);
		const from = scalar.value.indexOf(text, match[1] === void 0 ? 0 : match.index + match[0].length - text.length - 1);
		if (published !== void 0 && from >= 0) {
			const isDefault = scalar.parts?.some((part) => part.source === "default" && part.from < from + text.length && part.to > from) === true;
			found.push(credential("requirepass", published, scalar, {
				from,
				to: from + text.length,
				source: isDefault ? "default" : "text"
			}, placesOf(scalar)));
		}
	});
	return found;
}
function credential(name, { product }, scalar, { from, to, source }, places) {
	const isFallback = source === "default" || source === "mixed";
	const variable = scalar.parts?.find((one) => one.source === "default" && one.from < to && one.to > from)?.variable;
	const secret = secretMark(scalar, from, to);
	return {
		subject: name,
		places,
		degree: isFallback ? 1 : 2,
		secret,
		...isEnvFileName(secret.text.path) ? { coveredBy: `env-file:${secret.text.path}` } : {},
		...isFallback ? {
			gateAtMost: "warn",
			message: "fallback"
		} : {},
		values: {
			name,
			product,
			variable: variable ?? name
		}
	};
}
// src/detect/compose/rules/compose-docker-socket.ts
const rule$18 = {
	id: "compose-docker-socket",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge(service, { project }) {
		const soft = isSocketProxy(service) ? { gateAtMost: "warn" } : {};
		const found = [];
		for (const mount of service.mounts) {
			const { source, scalar } = sourceOf(mount, project);
			if (!isRuntimeSocket(source)) continue;
			const byDefault = scalar !== void 0 && isFromDefault(scalar);
			found.push({
				subject: source,
				places: scalar === void 0 ? [mount.at] : mount.scalar === scalar ? placesOf(scalar) : [mount.at, scalar.at],
				degree: (byDefault ? 0 : 2) + (mount.readOnly ? 1 : 2),
				...byDefault ? { gateAtMost: "warn" } : soft,
				message: mount.readOnly ? "readOnly" : "default",
				values: { source }
			});
		}
		const api = service.node.entries.get("use_api_socket")?.node;
		if (api?.kind === "scalar" && isTrue(api)) found.push({
			subject: "use_api_socket",
			places: placesOf(api),
			degree: 4,
			values: { source: "use_api_socket" }
		});
		return found;
	},
	guard(base) {
		const proxy = base.environment.find(({ name, scalar }) => name === "DOCKER_HOST" && scalar?.value.startsWith("tcp://"));
		return proxy?.scalar === void 0 ? void 0 : {
			places: placesOf(proxy.scalar),
			message: "fromProxy"
		};
	}
};
function sourceOf(mount, { root }) {
	if (mount.type !== "volume" || mount.source === "") return mount;
	const options = mapAt(mapAt(mapAt(root, "volumes"), mount.source), "driver_opts");
	const device = scalarAt(options, "device") ?? scalarAt(options, "mountpoint");
	return device === void 0 ? {
		source: "",
		scalar: void 0
	} : {
		source: device.value.replace(/(.)\/$/, "$1"),
		scalar: device
	};
}
function isRuntimeSocket(source) {
	if (/\/(?:docker|podman|containerd|crio)\.sock$|[\\/]pipe[\\/]docker_engine$/.test(source)) return true;
	return /^\/(?:var\/)?run(?:\/containerd|\/podman|\/docker|\/user\/\d{1,10})?$/.test(source);
}
function isSocketProxy(service) {
	const image = readImage(service);
	return image !== void 0 && /(?:^|-)socket-proxy$/.test(image.name) && !service.ports.some((port) => reachOf(port) !== "loopback");
}
// src/detect/env-file/encrypted.ts
const GIT_CRYPT = Buffer.from("\0GITCRYPT\0", "latin1");
const WHOLE = /^(?:-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----|age-encryption\.org\/v1|\$ANSIBLE_VAULT;)/;
const SOPS_JSON = /^\s{0,20}\{\s{0,20}"data"\s{0,4}:\s{0,4}"ENC\[AES256_GCM,/;
const HEAD_BYTES = 256;
function isEncryptedFile(bytes) {
	const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
	if (head.subarray(0, GIT_CRYPT.length).equals(GIT_CRYPT)) return true;
	const text = head.toString("latin1");
	return WHOLE.test(text) || SOPS_JSON.test(text);
}
function isEncryptedValue(value) {
	if (value.startsWith("ENC[AES256_GCM,data:")) return value.endsWith("]");
	if (!value.startsWith("encrypted:")) return false;
	const body = value.slice(10);
	return body.length >= 40 && !/[^A-Za-z0-9+/=]/.test(body);
}
// src/detect/env-file/env-file.ts
const MAX_BYTES = 1048576;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;
function loadEnvFile(path, snapshot) {
	const bytes = snapshot.read(path);
	if (bytes === void 0) return void 0;
	if (isEncryptedFile(bytes)) return {
		path,
		view: textView(bytes),
		variables: [],
		encrypted: true
	};
	const view = textView(bytes.subarray(0, MAX_BYTES));
	const entries = parseDotenv(view.string()).entries.filter(({ name, passedThrough }) => !passedThrough && PLAIN_NAME.test(name));
	const holders = keyHolders(path, view, entries);
	const variables = entries.map((entry) => readVariable(entry, holders.has(entry)));
	return {
		path,
		view,
		variables,
		encrypted: variables.some(({ encrypted }) => encrypted)
	};
}
function readVariable(entry, holdsKey) {
	const { name, nameStart, value, valueStart, valueEnd, line } = entry;
	const encrypted = isEncryptedValue(value);
	const secret = encrypted || value === "" ? void 0 : secretOf(entry) ?? (holdsKey ? value : void 0);
	const place = {
		name,
		nameStart,
		value,
		valueStart,
		valueEnd,
		line,
		encrypted
	};
	return secret === void 0 ? place : {
		...place,
		secret
	};
}
function secretOf(entry) {
	const { name } = entry;
	const { value, parts } = entry.quote !== "single" && entry.value.includes("${") ? interpolate(entry.value, () => void 0) : {
		value: entry.value,
		parts: []
	};
	const range = secretRange(name, value);
	if (range === void 0) return void 0;
	const isReference = parts.some(({ source, from, to }) => source === "unset" && from >= range.from && to <= range.to);
	const text = value.slice(range.from, range.to);
	if (isReference) return void 0;
	return isSecretText(name, text) || publishedDefault(name, text) !== void 0 ? text : void 0;
}
function keyHolders(path, view, entries) {
	const lines = detectSecrets(view, {
		path,
		origin: "file"
	}).flatMap((detection) => detection.secret !== void 0 && isKey(detection) ? [detection.secret] : []).map((secret) => view.rangeOf(secret).startLine).sort((a, b) => a - b);
	const holders = new Set();
	let at = 0;
	for (const line of lines) {
		while ((entries[at + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) at++;
		const entry = entries[at];
		if (entry !== void 0 && line >= entry.line && line <= endLine(entry, view.string())) holders.add(entry);
	}
	return holders;
}
const rules = new Map(secretRules.map((rule) => [rule.id, rule]));
function isKey({ ruleId, severity, confidence }) {
	const rule = rules.get(ruleId);
	return (severity ?? rule?.severity) !== "low" && (confidence ?? rule?.confidence) !== "low";
}
function endLine({ line, valueStart, valueEnd }, text) {
	return line + text.slice(valueStart, valueEnd).split("\n").length - 1;
}
// src/detect/env-file/held-secrets.ts
const MAX_NAMED = 60;
const MAX_RELATED = 100;
function secretVariables(file) {
	return file?.variables.filter((variable) => variable.secret !== void 0) ?? [];
}
function heldSecrets(ruleId, change) {
	const { path, head, base, elsewhere, hasBase } = change;
	const secrets = secretVariables(head);
	if (head === void 0 || secrets.length === 0) return fixedSecrets(ruleId, change);
	if (!hasBase) return told(ruleId, head, secrets);
	const fresh = without(secrets, base === void 0 ? elsewhere : [base]);
	const [first] = fresh;
	if (first === void 0) return {
		...told(ruleId, head, secrets),
		status: "existing",
		message: "existing"
	};
	if (base === void 0) return {
		...told(ruleId, head, fresh),
		status: "introduced"
	};
	const place = {
		path,
		span: nameSpan(head, first)
	};
	return wasEncrypted(base, fresh) ? {
		...told(ruleId, head, fresh),
		place,
		status: "weakened",
		message: "weakened"
	} : {
		...told(ruleId, head, fresh),
		place,
		status: "introduced",
		message: "changed"
	};
}
function fixedSecrets(ruleId, { path, head, base, elsewhere }) {
	if (base === void 0) return void 0;
	const gone = without(secretVariables(base), head === void 0 ? elsewhere : []);
	if (gone.length === 0) return void 0;
	const { related: _places, key: _key, ...rest } = told(ruleId, base, gone);
	return {
		...rest,
		place: {
			path,
			span: START,
			side: "base"
		},
		status: "fixed"
	};
}
function without(secrets, files) {
	const known = new Set(files.flatMap(secretVariables).map(identityOf$1));
	return secrets.filter((secret) => !known.has(identityOf$1(secret)));
}
const START = {
	start: 0,
	end: 0
};
function identityOf$1({ name, secret }) {
	return `${name}\0${secret}`;
}
function wasEncrypted(base, fresh) {
	if (base.variables.length === 0) return base.encrypted;
	const encrypted = new Set(base.variables.filter((variable) => variable.encrypted).map(({ name }) => name));
	return fresh.some(({ name }) => encrypted.has(name));
}
function told(ruleId, file, secrets) {
	const lines = new Map();
	for (const { name, line } of secrets) if (!lines.has(name)) lines.set(name, line);
	const names = [...lines].slice(0, MAX_NAMED).map(([name, line]) => `${name}:${line}`);
	return {
		ruleId,
		place: {
			path: file.path,
			span: START
		},
		subject: [file.path, ...[...lines.keys()].sort()].join("\0"),
		values: {
			...fileValues(file),
			secrets: lines.size,
			names: names.join(", ") + (lines.size > MAX_NAMED ? ", \u2026" : "")
		},
		rank: RANK.config,
		related: secrets.slice(0, MAX_RELATED).map((secret) => relatedOf(file, secret)),
		key: `env-file:${file.path}`
	};
}
function relatedOf(file, variable) {
	return {
		place: {
			path: file.path,
			span: nameSpan(file, variable)
		},
		message: "holds",
		values: { name: variable.name }
	};
}
function nameSpan({ view }, { name, nameStart }) {
	return view.spanOf(nameStart, nameStart + name.length);
}
function fileValues({ path, variables }) {
	return {
		path,
		argument: shellArgument(path),
		variables: variables.length
	};
}
function shellArgument(path) {
	const safe = path.startsWith("-") ? `./${path}` : path;
	return /^[\w./@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
// src/detect/compose/rules/compose-env-file-tracked.ts
const rule$17 = {
	id: "compose-env-file-tracked",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge(judged) {
		const found = new Map();
		for (const { kind, path, at } of judged.project.references) {
			if (kind !== "env_file" || path === void 0 || found.has(path)) continue;
			if (holdsSecret(path, judged)) found.set(path, {
				subject: path,
				places: [at],
				coveredBy: `env-file:${path}`,
				values: { path }
			});
		}
		return [...found.values()];
	}
};
function holdsSecret(path, { snapshot }) {
	return !isTemplateName(path) && secretVariables(loadEnvFile(path, snapshot)).length > 0;
}
// src/detect/compose/rules/compose-host-network.ts
const rule$16 = {
	id: "compose-host-network",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge(service, { project }) {
		const mode = service.networkMode;
		if (mode !== void 0) {
			if (mode.unknown === true || mode.value !== "host") return [];
			const soft = defaultGate(mode);
			return [{
				subject: "",
				places: placesOf(mode),
				degree: soft.gateAtMost === void 0 ? 2 : 1,
				...soft
			}];
		}
		const [joined] = service.networks.flatMap(({ name, at }) => {
			const definition = hostNetwork(project, name);
			return definition === void 0 ? [] : [{
				at,
				definition
			}];
		});
		if (joined === void 0) return [];
		const [key] = serviceKeys(service);
		return [{
			subject: "",
			places: [joined.at ?? key, joined.definition],
			degree: 2
		}];
	}
};
function hostNetwork({ root }, name) {
	const networks = mapAt(root, "networks");
	const network = mapAt(networks, name);
	const external = network?.entries.get("external")?.node;
	const real = external?.kind === "map" ? scalarAt(external, "name") : isTrue(external) ? scalarAt(network, "name") : void 0;
	return external !== void 0 && (external.kind === "map" || isTrue(external)) && (real?.value ?? name) === "host" ? real?.at ?? networks?.entries.get(name)?.keys[0] ?? network?.at : void 0;
}
// src/detect/compose/rules/compose-image-latest.ts
const rule$15 = {
	id: "compose-image-latest",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		newProject: "summary",
		weakened: "block",
		existing: "off"
	},
	judge(service) {
		const { image } = service;
		if (image === void 0 || !isUnpinned(service)) return [];
		const soft = defaultGate(image);
		const degree = soft.gateAtMost === void 0 ? 2 : 1;
		return [{
			subject: "",
			places: placesOf(image),
			degree,
			exempt: service.build !== void 0,
			...soft,
			values: { image: image.value }
		}];
	},
	guard(base) {
		const image = readImage(base);
		if (base.image === void 0 || image === void 0 || !image.isTagKnown || isUnpinned(base)) return void 0;
		return {
			places: placesOf(base.image),
			values: { was: image.digest === void 0 ? image.tag ?? "" : "@sha256" }
		};
	}
};
function isUnpinned(service) {
	const image = readImage(service);
	if (image === void 0 || !image.isTagKnown || image.digest !== void 0) return false;
	return image.tag === void 0 || image.tag === "" || image.tag.toLowerCase() === "latest";
}
// src/detect/compose/rules/compose-image-mutable-tag.ts
const rule$14 = {
	id: "compose-image-mutable-tag",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "warn",
		existing: "off"
	},
	judge(service) {
		const { image } = service;
		const tag = movingTag(service);
		if (image === void 0 || tag === void 0) return [];
		return [{
			subject: "",
			places: placesOf(image),
			exempt: service.build !== void 0,
			...defaultGate(image),
			values: {
				image: image.value,
				tag
			}
		}];
	},
	guard(base) {
		const image = readImage(base);
		if (base.image === void 0 || image === void 0 || !image.isTagKnown) return void 0;
		return image.digest !== void 0 || image.tag !== void 0 && /\d/.test(image.tag) ? {
			places: placesOf(base.image),
			values: { was: image.tag ?? "" }
		} : void 0;
	}
};
function movingTag(service) {
	const image = readImage(service);
	if (image?.tag === void 0 || image.digest !== void 0 || !image.isTagKnown) return void 0;
	return /^(?:main|master|nightly|edge|stable|dev|develop|lts|mainline|canary|rolling|preview|beta|release)(?:[-_.][^\d]{0,100})?$/i.test(image.tag) ? image.tag : void 0;
}
// src/detect/compose/rules/compose-image-no-digest.ts
const rule$13 = {
	id: "compose-image-no-digest",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "block",
		existing: "off"
	},
	yieldsTo: "compose-image-latest",
	judge(service) {
		const { image } = service;
		const read = readImage(service);
		if (image === void 0 || read === void 0 || !read.isTagKnown || read.digest !== void 0) return [];
		return [{
			subject: "",
			places: placesOf(image),
			exempt: service.build !== void 0,
			values: { image: image.value }
		}];
	},
	guard(base) {
		const digest = readImage(base)?.digest;
		return base.image === void 0 || digest === void 0 ? void 0 : { places: placesOf(base.image) };
	}
};
// src/detect/compose/rules/compose-inference-port-public.ts
const rule$12 = {
	id: "compose-inference-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge: (service) => exposedPorts(service, "inference", "warn"),
	guard: boundBefore
};
// src/detect/compose/rules/compose-invalid.ts
const MAX_TOLD$1 = 5;
const rule$11 = {
	id: "compose-invalid",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge({ project }) {
		const byPath = new Map();
		for (const problem of project.problems) {
			const { path } = problem.at.text;
			byPath.set(path, [...byPath.get(path) ?? [], problem]);
		}
		return [...byPath.values()].flatMap((problems) => causesOf(problems).map(foundOf));
	}
};
function causesOf(problems) {
	const syntax = problems.filter(({ kind }) => kind === "syntax");
	const lines = new Set();
	return (syntax.length > 0 ? syntax : problems).filter(({ at }) => {
		const line = at.text.view.rangeOf(spanOfMark(at)).startLine;
		const isNew = !lines.has(line);
		lines.add(line);
		return isNew;
	}).slice(0, MAX_TOLD$1);
}
function foundOf(problem) {
	const { path, view } = problem.at.text;
	const isTemplate = isTemplateName(path) || /\{\{[^\n]{0,200}\}\}/.test(view.string());
	const severity = severityOf(problem, isTemplate);
	return {
		subject: `${baseName(path)}:${problem.kind}:${problem.detail}`,
		places: [problem.at],
		message: problem.kind,
		values: { detail: problem.detail },
		...severity === void 0 ? {} : { severity },
		...isTemplate ? {
			gateAtMost: "warn",
			weakenedGateAtMost: "warn"
		} : {}
	};
}
function severityOf({ kind }, isTemplate) {
	if (kind === "alias-bomb" || kind === "too-deep" || kind === "too-large" || kind === "too-many-files") return "high";
	return isTemplate ? "low" : void 0;
}
// src/detect/compose/rules/compose-port-public.ts
const rule$10 = {
	id: "compose-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		newProject: "summary",
		weakened: "block",
		existing: "off"
	},
	judge: (service) => exposedPorts(service, "other", "summary"),
	guard: boundBefore
};
// src/detect/compose/rules/compose-privileged.ts
const rule$9 = {
	id: "compose-privileged",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge({ privileged }) {
		if (privileged === void 0 || privileged.unknown === true || !isTrue(privileged)) return [];
		const { gateAtMost } = defaultGate(privileged);
		return [{
			subject: "",
			places: placesOf(privileged),
			degree: gateAtMost === void 0 ? 2 : 1,
			...defaultGate(privileged)
		}];
	}
};
// src/detect/compose/users.ts
const ROOT = /^(?:root|0+)(?::|$)/;
function isRootUser(user) {
	return user.unknown !== true && ROOT.test(user.value);
}
function userText(user) {
	const variable = user.parts?.find(({ source }) => source === "unset")?.variable;
	return variable === void 0 ? user.value : `$${variable}`;
}
function hasOtherUser({ incomplete, build }) {
	return incomplete || build?.user !== void 0 && !ROOT.test(build.user);
}
// src/detect/compose/rules/compose-runs-as-root.ts
const rule$8 = {
	id: "compose-runs-as-root",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	judge(service, { project }) {
		const { user } = service;
		if (isInit(service, project)) return [];
		if (user !== void 0) {
			if (!isRootUser(user)) return [];
			const soft = defaultGate(user);
			return [{
				subject: "",
				places: placesOf(user),
				degree: soft.gateAtMost === void 0 ? 2 : 1,
				...soft
			}];
		}
		return hasOtherUser(service) ? [] : [{
			subject: "",
			places: serviceKeys(service),
			exempt: true
		}];
	},
	guard({ user }, found) {
		if (user === void 0 || isRootUser(user)) return void 0;
		return {
			places: placesOf(user),
			values: { was: userText(user) },
			...found.exempt === true ? { message: "lost" } : {}
		};
	}
};
function isInit({ name, node }, { services }) {
	const restart = node.entries.get("restart")?.node;
	if (restart !== void 0 && !(restart.kind === "scalar" && /^(?:no|false|on-failure.{0,20})$/i.test(restart.value))) return false;
	return [...services.values()].some(({ dependsOn }) => dependsOn.get(name) === "service_completed_successfully");
}
// src/detect/compose/rules/compose-secret-default-fallback.ts
const rule$7 = {
	id: "compose-secret-default-fallback",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "medium",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	rank: RANK.generic,
	judge({ environment }) {
		const found = [];
		for (const variable of environment) {
			const { name, scalar, source } = variable;
			const part = source === "environment" ? secretPart(variable) : void 0;
			if (part === void 0 || scalar === void 0 || part.source !== "default") continue;
			if (!isOwnSecret(variable, part)) continue;
			found.push({
				subject: name,
				places: variablePlaces(variable),
				secret: secretMark(scalar, part.from, part.to),
				values: {
					name,
					variable: part.variable ?? name
				}
			});
		}
		return found;
	},
	guard(base, { subject }) {
		const before = base.environment.find(({ name, source }) => source === "environment" && name === subject);
		if (before === void 0) return void 0;
		return before.scalar === void 0 || before.scalar.parts?.some(({ source }) => source === "unset" || source === "env") === true ? { places: variablePlaces(before) } : void 0;
	}
};
// src/detect/compose/rules/compose-secret-in-environment.ts
const rule$6 = {
	id: "compose-secret-in-environment",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	confidence: "medium",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	rank: RANK.generic,
	judge({ environment }) {
		const found = [];
		for (const variable of environment) {
			const { name, scalar, source } = variable;
			const part = source === "environment" ? secretPart(variable) : void 0;
			if (part === void 0 || scalar === void 0 || part.source !== "text") continue;
			if (!isOwnSecret(variable, part)) continue;
			const secret = secretMark(scalar, part.from, part.to);
			found.push({
				subject: name,
				identity: part.text,
				places: variablePlaces(variable),
				secret,
				values: { name }
			});
		}
		return found;
	},
	guard: referenceBefore
};
function referenceBefore(base, { subject }) {
	const before = base.environment.find(({ name, source }) => source === "environment" && (name === subject || name === `${subject}_FILE`));
	if (before === void 0) return void 0;
	return before.name !== subject || before.scalar === void 0 || before.scalar.parts?.some(({ source }) => source === "unset" || source === "env") === true ? { places: variablePlaces(before) } : void 0;
}
// src/parse/compose-ignore.ts
function isIgnoredPath(path, files) {
	let ignored = false;
	const parts = folderOf(path) === "" ? [] : folderOf(path).split("/");
	for (let depth = 0; depth <= parts.length; depth++) {
		const folder = parts.slice(0, depth).join("/");
		const text = readSource(files, folder === "" ? ".gitignore" : `${folder}/.gitignore`);
		if (text === void 0) continue;
		const inner = folder === "" ? path : path.slice(folder.length + 1);
		for (const line of text.view.string().split(/\r\n|\r|\n/)) {
			const pattern = line.replace(/(?<!\\)\s{1,100}$/, "");
			if (pattern === "" || pattern.startsWith("#")) continue;
			const isTakenBack = pattern.startsWith("!");
			if (matchesPattern(isTakenBack ? pattern.slice(1) : pattern, inner)) ignored = !isTakenBack;
		}
	}
	return ignored;
}
function matchesPattern(written, path) {
	const pattern = written.replace(/\/$/, "");
	const isFolder = pattern !== written;
	const isAnchored = pattern.includes("/");
	const wanted = pattern.replace(/^\//, "");
	const parts = path.split("/");
	for (let end = 1; end <= parts.length; end++) {
		if (isFolder && end === parts.length) return false;
		if (matchesGlob(wanted, isAnchored ? parts.slice(0, end).join("/") : parts[end - 1] ?? "")) return true;
	}
	return false;
}
function matchesGlob(glob, text) {
	const tokens = glob.match(/\*\*\/?|\*|\?|\[[^\]]{1,100}\]|\\.|./gs) ?? [];
	let states = new Set([0]);
	const close = (set) => {
		for (const state of set) if (tokens[state]?.startsWith("*")) set.add(state + 1);
		return set;
	};
	states = close(states);
	for (const character of text) {
		const next = new Set();
		for (const state of states) {
			const token = tokens[state];
			if (token === void 0) continue;
			if (token.startsWith("**")) next.add(state);
			else if (token === "*") {
				if (character !== "/") next.add(state);
			} else if (token === "?" || token.length > 1 && token.startsWith("[")) {
				if (character !== "/") next.add(state + 1);
			} else if (token === character || token.startsWith("\\") && token.slice(1) === character) next.add(state + 1);
		}
		if (next.size === 0) return false;
		states = close(next);
	}
	return states.has(tokens.length);
}
// src/detect/compose/rules/compose-unresolved-reference.ts
const rule$5 = {
	id: "compose-unresolved-reference",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	judge({ project, snapshot }) {
		const found = new Map();
		for (const reference of project.references) {
			if (reference.found || isExpectedlyMissing(reference, snapshot)) continue;
			const { kind, written, missingService, at } = reference;
			const subject = `${kind}:${written}${missingService === void 0 ? "" : `#${missingService}`}`;
			const message = missingService !== void 0 ? "noService" : reference.path === void 0 ? "outside" : void 0;
			const values = {
				kind,
				written,
				wanted: missingService ?? ""
			};
			if (!found.has(subject)) found.set(subject, {
				subject,
				places: [at],
				values,
				...message === void 0 ? {} : { message }
			});
		}
		return [...found.values()];
	}
};
function isExpectedlyMissing({ path, required, remote, kind, missingService }, snapshot) {
	if (!required || remote === true) return true;
	if (missingService !== void 0) return false;
	if (path === void 0) return kind === "env_file";
	if ([
		"example",
		"sample",
		"template",
		"dist"
	].some((suffix) => snapshot.has(`${path}.${suffix}`))) return true;
	return isEnvFileName(path) && isIgnoredPath(path, snapshot);
}
// src/detect/compose/rules/compose-user-missing.ts
const rule$4 = {
	id: "compose-user-missing",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "block",
		existing: "off"
	},
	yieldsTo: "compose-runs-as-root",
	judge(service) {
		if (service.user !== void 0 || hasOtherUser(service)) return [];
		return [{
			subject: "",
			places: serviceKeys(service),
			exempt: dropsRoot(readImage(service))
		}];
	},
	guard({ user }) {
		if (user === void 0 || isRootUser(user)) return void 0;
		return {
			places: placesOf(user),
			values: { was: userText(user) }
		};
	}
};
// src/detect/guess-cost/words.ts
const set$1 = (words) => new Set(words.split(/\s+/).filter((word) => word !== ""));
const firstWords = set$1(`
secret secrets key keys password passwd pass passwords token tokens jwt hmac auth session cookie sign signing signature encrypt
encryption crypto salt pepper hash admin root user default change changeme this that please must replace with your very long
super strong random string value secure security safe private public test testing tests dev devel development local localhost
prod production stage staging demo example sample temp temporary dummy fake mock app apps application api server service client
backend frontend web website site database data postgres mysql redis mongo docker compose kubernetes django flask rails laravel
symfony express node next nuxt react spring java python golang rust php the and for not use used using only here there now new old
one two three word words some any enter generate generated insert need needs should never ever keep hello world foo bar baz
qwerty asdf letmein welcome master access login
`);
const otherWords = set$1(`
able about above accept account across act action active actual add address after again against age agent ago agree ahead air all
allow almost alone along already also always amazing among amount animal another answer anyone anything apple area arm army around
arrive art article ask asset attack author autumn available avoid away baby back bad bag ball banana band bank base basic battery
beach bear beautiful because become bed been before begin behind being believe below best better between beyond big bike bird birth
bit black blog blood blue board boat body book boot born both bottle bottom box boy brain brand bread break bridge bright bring
broken brother brown browser bucket bug build builder building burn bus business busy but butter button buy cache call camera can
cannot capital car card care carry case cash castle cat catch cause cell center central certain chair challenge chance channel
character charge chat check cheese chef chicken child china chinese choice choose church circle city class classic clean clear clever
click climb clock close cloud club coach coast code coffee cold collect college color come common community company computer config
connect connection console contact container content control cook cool copy core corner correct cost could count country couple course
court cover create cross crown cry current custom customer cut cyber daily dance danger dark dashboard date daughter day days dead
deal dear death debug december decide deep delete deploy design desk detail device dialog did different dig digital dinner direct
directory disk do doctor document does dog dollar domain done door double down dragon draw dream dress drink drive driver drop dry
during each early earth east easy eat edge effect egg eight either electric elephant else email empty end enemy energy engine english
enjoy enough enterprise entry equal error escape even evening event every everyone everything exact except exchange expert expire
explain external extra eye face fact fail falcon fall false family famous far farm fast father feature february feel field fight file
files fill film final find fine finger finish fire firm first fish five fix flag flat floor flower fly follow food foot football force
foreign forest forever forget form forward four fox frame free fresh friday friend from front fruit full fun function funny future game
garden gate gateway general gentle get ghost giant gift girl give glass global goal god gold golden good google got great green ground
group grow guard guess guest guide guitar hack hacker hair half hall hand handle happen happy hard hat have head health hear heart heat
heavy help hero hidden hide high hill him his history hold hole holiday home honey hope horse hospital host hot hotel hour house how
huge human hundred hungry hunter ice idea image important index info inside install instance internal internet into invalid iron island
issue item january job join joke july jump june jungle just kernel kid kill kind king kitchen kitten knight know lab lake lamp land
language large last late later laugh law layer lead leader learn leave left legal lemon length less letter level library license life
light like line linux lion list listen little live load lock log logger lonely look lord lose lost lot love low lucky lunch mac machine
made magic mail main make man manage manager many map march mark market matter may maybe meal mean meet member memory men message metal
middle might mile military milk million mind mine minute mirror miss mobile mode model module moment monday money monkey monster month
moon more morning most mother motor mountain mouse mouth move movie much music name nature near network night nine nobody noise none
normal north nothing notice november nowhere number object ocean october offer office often oil okay once online open operator orange
order origin other our out outside over own owner package page paint palace panda paper parent park part partner party past path pay
peace people perfect permit person phone photo phrase picture piece pilot pink pirate pizza place plan plane planet plant platform play
player pocket point police policy pool poor port portal position possible power present president press pretty price prince princess
principle print prison process product profile program project promise proper protect proxy purple push put queen question queue quick
quiet rabbit race radio rain rainbow ranger rate read ready real really reason receive record red refresh region remember remote remove
report repository request require reset rest result return rice rich ride right ring rise river road robot rock room rose round rule run
runner sad sail sale same sand saturday save say school science screen sea search season second section see select self sell send sense
sentence september serious set seven shadow shall shape share shared sharp she sheep shell ship shirt shoe shop short show side silent
silver simple since sing single sister sit six size skill skin sky sleep slow small smart smile smith snake snow social soft software
soldier solution something sometimes son song soon sorry sound soup source south space speak special speed spirit sport spot spring
square stack stage staple star start state station stay steel step stick still stone stop storage store storm story straight strange
stream street strength strike student studio study stuff stupid style subject success such sugar summer sun sunday sunset sunshine
support sure surface sweet swim system table tail take talk tall target task tea teach teacher team tech tell template ten term text
than thank thanks their them then they thing things think third those thought thousand through thursday ticket tiger time tiny today
together tomorrow tonight too tool top total touch tower town track trade train travel tree trial tribe trick trip true trust truth try
tuesday turn twelve twenty twice type ubuntu ultra uncle under unicorn unique unit universe unknown until update upload upon url usage
username usually valid vault verify version video view village violet virtual visit voice wait walk wall want war warm warning wash
watch water wave way weak wear weather wednesday week well west what wheel when where which while white who whole why wide wife wild
will win wind window windows wine winner winter wire wise wish within without wolf woman wonder wood work worker workflow workspace
would write wrong yeah year years yellow yes yesterday you young yours zebra zero zone
alex alice andrew anna bob charlie chris daniel david emma eric frank george henry jack james jane jason jessica john julia kate kevin
laura linda lisa maria mark martin mary max michael mike nicole oliver paul peter robert sarah steve susan thomas tom
woaini mima miyao ceshi zhongguo beijing shanghai shenzhen hangzhou kaifa xitong guanli guanliyuan yonghu denglu anquan gongsi xiangmu
wode nihao haha
acme authelia chatbot dify fastapi gitea gitlab github grafana jenkins keycloak langfuse minio n8n nextauth nginx openai outline
portainer prisma ragflow supabase superset traefik umami webui wordpress
`);
// src/detect/guess-cost.ts
const MAX_CHARACTERS = 128;
const FIRST_WORD_BITS = 8;
const OTHER_WORD_BITS = 11;
const SHORT_WORD_BITS = 6;
const SHORT_WORD = /^(?:am|an|as|at|be|by|do|go|id|if|in|is|it|me|my|no|of|ok|on|or|so|to|up|us|we)$/;
const MIN_WORD = 2;
const MAX_WORD = 14;
const SEPARATOR_BITS = 2;
const MIN_RUN = 4;
const MIN_REPEAT = 3;
const ROWS = [
	"qwertyuiop",
	"asdfghjkl",
	"zxcvbnm",
	"1234567890"
];
function guessBits(text) {
	const characters = [...text.slice(0, 256)].slice(0, MAX_CHARACTERS);
	const lower = characters.map((one) => one.toLowerCase());
	const plain = lower.map((one) => LEET[one] ?? one);
	const characterBits = Math.log2(alphabetSize(characters));
	const best = [0, ...characters.map(() => Number.POSITIVE_INFINITY)];
	const offer = (end, bits) => {
		if (bits < (best[end] ?? 0)) best[end] = bits;
	};
	for (let at = 0; at < characters.length; at++) {
		const bits = best[at] ?? 0;
		offer(at + 1, bits + (/[-_ .]/.test(characters[at] ?? "") ? SEPARATOR_BITS : characterBits));
		for (let length = MIN_WORD; length <= MAX_WORD && at + length <= characters.length; length++) {
			const cost = wordBits(characters.slice(at, at + length), lower.slice(at, at + length), plain.slice(at, at + length));
			if (cost !== void 0) offer(at + length, bits + cost);
		}
		const run = runLength(lower, at);
		if (run >= MIN_RUN) offer(at + run, bits + characterBits + 1 + Math.log2(run));
		for (let back = 1; back <= at; back++) {
			const length = repeatLength(lower, at, back);
			if (length >= MIN_REPEAT) offer(at + length, bits + 3 + Math.log2(back) + Math.log2(length));
		}
	}
	return best[characters.length] ?? 0;
}
const LEET = {
	0: "o",
	1: "i",
	3: "e",
	4: "a",
	5: "s",
	7: "t",
	"@": "a",
	$: "s",
	"!": "i"
};
function alphabetSize(characters) {
	const text = characters.join("");
	if (/^[0-9a-f-]*$/.test(text) || /^[0-9A-F-]*$/.test(text)) return /[a-f]/i.test(text) ? 16 : 10;
	return (/[a-z]/.test(text) ? 26 : 0) + (/[A-Z]/.test(text) ? 26 : 0) + (/[0-9]/.test(text) ? 10 : 0) + (/[!-/:-@[-`{-~]/.test(text) ? 20 : 0) + (/[^!-~]/.test(text) ? 100 : 0);
}
function wordBits(written, lower, plain) {
	const known = (word) => {
		if (SHORT_WORD.test(word)) return SHORT_WORD_BITS;
		if (firstWords.has(word)) return FIRST_WORD_BITS;
		return otherWords.has(word) ? OTHER_WORD_BITS : void 0;
	};
	const asWritten = known(lower.join(""));
	const bits = asWritten ?? known(plain.join(""));
	if (bits === void 0) return void 0;
	return bits + (written.some((one, i) => one !== lower[i]) ? 1 : 0) + (asWritten === void 0 ? 2 : 0);
}
function runLength(lower, at) {
	const step = stepBetween(lower[at], lower[at + 1]);
	if (step === void 0) return 1;
	let end = at + 1;
	while (stepBetween(lower[end], lower[end + 1]) === step) end++;
	return end - at + 1;
}
function stepBetween(a, b) {
	if (a === void 0 || b === void 0 || !/^[a-z0-9]$/.test(a) || !/^[a-z0-9]$/.test(b)) return void 0;
	const difference = b.charCodeAt(0) - a.charCodeAt(0);
	if (Math.abs(difference) === 1) return `code ${difference}`;
	for (const row of ROWS) {
		const [from, to] = [row.indexOf(a), row.indexOf(b)];
		if (from >= 0 && to >= 0 && Math.abs(to - from) === 1) return `${row} ${to - from}`;
	}
}
function repeatLength(lower, at, back) {
	let length = 0;
	while (at + length < lower.length && lower[at + length] === lower[at + length - back]) length++;
	return length;
}
// src/detect/signing-key.ts
const LEAST_CHARACTERS = 32;
const LEAST_BITS = 104;
function isSigningKeyName(name) {
	if (name.length > 120) return false;
	const words = [...wordsOf(name)];
	if (words.some((word) => NAMED_KEYS.has(word))) return false;
	while (words.length > 1 && TRAILERS.has(words.at(-1) ?? "")) words.pop();
	const [third = "", before = "", last = ""] = [
		"",
		"",
		"",
		...words
	].slice(-3);
	if (JOINED.test(last)) return true;
	if (last === "secret") return SIGNERS.has(before);
	if (last !== "key") return false;
	if (before === "secret") return third === "" || SIGNERS.has(third) || APPLICATIONS.has(third);
	return KEY_USES.has(before);
}
function keyWeakness(value) {
	const text = value.trim();
	if (text === "" || NO_VALUE.test(text) || text.includes("${") || text.includes("{{")) return void 0;
	if ([...text.slice(0, 64)].length < LEAST_CHARACTERS) return "short";
	return guessBits(text) < LEAST_BITS ? "guessable" : void 0;
}
const set = (words) => new Set(words.split(" "));
const TRAILERS = set("base value prod production dev development staging test local default primary current old new 1 2");
const NAMED_KEYS = set("public gpg pgp ssh git apk rpm kms cosign");
const SIGNERS = set("jwt session sessions cookie cookies nextauth auth csrf xsrf token signing sign encryption hmac refresh");
const KEY_USES = set("encryption signing sign signature fernet hmac jwt session cookie");
const APPLICATIONS = set("app application django flask fastapi rails laravel web webui webserver server api superset airflow paperless dify outline umami langfuse netbox zulip sentry authentik");
const JOINED = /^(?:secretkey|secretkeybase|jwtsecret|jwtkey|signingkey|encryptionkey|sessionsecret|cookiesecret|fernetkey)$/;
const NO_VALUE = /^(?:[$<[{(%`@/~]|\.{1,2}\/|-----BEGIN|[a-z][a-z0-9+.-]{1,30}:\/\/|arn:|vault:|encrypted:|ENC\[|[x*.#_-]{2,200}$)/i;
// src/detect/compose/rules/compose-weak-secret-key.ts
const rule$3 = {
	id: "compose-weak-secret-key",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	judge({ environment }) {
		const found = [];
		for (const variable of environment) {
			const { name, scalar } = variable;
			const weakness = weaknessOf$1(variable);
			if (scalar === void 0 || weakness === void 0) continue;
			found.push({
				subject: name,
				places: variablePlaces(variable),
				secret: secretMark(scalar),
				message: weakness,
				values: { name },
				...defaultGate(scalar)
			});
		}
		return found;
	},
	guard({ environment }, { subject }) {
		const before = environment.find(({ name }) => name === subject || name === `${subject}_FILE`);
		if (before === void 0 || weaknessOf$1(before) !== void 0) return void 0;
		return { places: variablePlaces(before) };
	}
};
function weaknessOf$1({ name, scalar }) {
	if (scalar === void 0 || scalar.unknown === true || !isSigningKeyName(name)) return void 0;
	return publishedDefault(name, scalar.value) === void 0 ? keyWeakness(scalar.value) : void 0;
}
// src/detect/compose/rules.gen.ts
const composeRules = [
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3
];
// src/detect/compose/status.ts
function compareRule(rule, pair, hasBase) {
	if (rule.scope === "project") return compareFound(rule.judge(pair.head), pair.base === void 0 ? [] : rule.judge(pair.base), hasBase);
	const compared = [];
	const { head, base } = pair;
	for (const service of head.project.services.values()) {
		const before = pair.services.get(service);
		const baseFound = before === void 0 || base === void 0 ? [] : rule.judge(before, base);
		const guardOf = (found) => before === void 0 || base === void 0 ? void 0 : rule.guard?.(before, found, base);
		for (const one of compareFound(rule.judge(service, head), baseFound, hasBase, guardOf)) compared.push({
			...one,
			service
		});
	}
	return compared;
}
function compareFound(head, base, hasBase, guardOf) {
	const before = new Map(base.map((found) => [identityOf(found), found]));
	const compared = [];
	const seen = new Set();
	for (const found of head) {
		const identity = identityOf(found);
		if (seen.has(identity)) continue;
		seen.add(identity);
		const one = hasBase ? compareOne(found, before.get(identity), guardOf) : found.exempt === true ? void 0 : { found };
		if (one !== void 0) compared.push(one);
	}
	for (const [identity, found] of before) if (!seen.has(identity) && found.exempt !== true) compared.push({
		found,
		status: "fixed"
	});
	return compared;
}
function identityOf(found) {
	return `${found.service ?? ""}\0${found.subject}\0${found.identity ?? ""}`;
}
function compareOne(found, before, guardOf) {
	const held = before !== void 0 && before.exempt !== true ? before : void 0;
	if (held !== void 0 && (held.degree ?? 0) >= (found.degree ?? 0)) return found.exempt === true ? void 0 : {
		found,
		status: "existing"
	};
	if (held !== void 0) return {
		found,
		status: "weakened",
		guard: {
			places: held.places,
			values: held.values ?? {}
		}
	};
	const guard = guardOf?.(found);
	if (guard !== void 0) return {
		found,
		status: "weakened",
		guard
	};
	return found.exempt === true ? void 0 : {
		found,
		status: "introduced"
	};
}
// src/parse/compose-discovery.ts
const PRIMARY = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml"
];
const OVERRIDE = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
function discoverProjects(paths, files) {
	const byFolder = new Map();
	for (const path of paths) {
		if (!isComposeName(path)) continue;
		const folder = folderOf(path);
		const group = byFolder.get(folder);
		if (group === void 0) byFolder.set(folder, [path]);
		else group.push(path);
	}
	const projects = [];
	for (const [folder, group] of byFolder) projects.push(...projectsOf(folder, group, files));
	return projects.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function projectsOf(folder, group, files) {
	const chain = composeFileChain(folder, files) ?? defaultChain(group);
	const inChain = new Set(chain);
	const alone = group.filter((path) => !inChain.has(path)).map((path) => ({
		key: path,
		folder,
		paths: [path]
	}));
	return chain.length === 0 ? alone : [{
		key: `${folder}/`,
		folder,
		paths: chain
	}, ...alone];
}
function defaultChain(group) {
	const first = (names) => {
		for (const name of names) {
			const found = group.find((path) => baseName(path).toLowerCase() === name);
			if (found !== void 0) return [found];
		}
		return [];
	};
	const primary = first(PRIMARY);
	return primary.length === 0 ? [] : [...primary, ...first(OVERRIDE)];
}
function composeFileChain(folder, files) {
	const env = readSource(files, folder === "" ? ".env" : `${folder}/.env`);
	if (env === void 0 || !env.view.string().includes("COMPOSE_FILE")) return void 0;
	const values = new Map(parseDotenv(env.view.string()).entries.map(({ name, value }) => [name, value]));
	const chain = values.get("COMPOSE_FILE");
	if (chain === void 0 || chain === "") return void 0;
	const separator = values.get("COMPOSE_PATH_SEPARATOR") || ":";
	return chain.split(separator).map((part) => resolvePath(folder, part.trim())).filter((path) => path !== void 0);
}
// src/detect/compose/touched.ts
const MANY_NAMES = 64;
const PART = /[\s"'`/\\:,=[\]{}()]+/;
function touchedProjects(snapshot, changedPaths) {
	const paths = composePaths(snapshot.list());
	if (paths.length === 0 || changedPaths?.length === 0) return [];
	const projects = discoverProjects(paths, snapshot);
	if (changedPaths === void 0) return projects;
	const changed = new Set(changedPaths);
	const touched = new Set();
	let mentions = mentionsOf(changedPaths);
	const inFolder = new Set(changedPaths.filter((path) => isComposeName(path) || baseName(path) === ".env").map(folderOf));
	const kinds = {
		feeds: changedPaths.some((path) => isYamlName(path) || isEnvLikeName(path) || isDockerfileName(path)),
		dockerfile: changedPaths.some(isDockerfileName)
	};
	for (let first = true;; first = false) {
		const fresh = [];
		for (const project of projects) {
			if (touched.has(project)) continue;
			if (!(first && (inFolder.has(project.folder) || project.paths.some((path) => changed.has(path)))) && !textConcerns(project, snapshot, mentions, first ? kinds : NO_KINDS)) continue;
			touched.add(project);
			fresh.push(...project.paths);
		}
		if (fresh.length === 0) return [...touched];
		mentions = mentionsOf(fresh);
	}
}
const known = new WeakMap();
function composePaths(paths) {
	const found = known.get(paths) ?? paths.filter((path) => /compose|stack/i.test(path) && isComposeName(path));
	known.set(paths, found);
	return found;
}
const NO_KINDS = {
	feeds: false,
	dockerfile: false
};
function textConcerns(project, snapshot, mentions, kinds) {
	return project.paths.some((path) => {
		const text = readSource(snapshot, path)?.view.string();
		if (text === void 0) return false;
		return kinds.feeds && /^\s{0,40}-?\s{0,10}(?:include|extends)\s{0,10}:/m.test(text) || kinds.dockerfile && text.includes("build") || mentions(text);
	});
}
function mentionsOf(paths) {
	const names = new Set(paths.map(baseName));
	const list = [...names];
	if (list.length <= MANY_NAMES) return (text) => list.some((name) => text.includes(name));
	return (text) => text.split(PART).some((part) => names.has(part));
}
// src/detect/compose/family.ts
const composeFamily = {
	explore: explore$1,
	detect: detect$1
};
function explore$1(snapshot, changedPaths) {
	return withYamlLibrary(() => {
		for (const project of touchedProjects(snapshot, changedPaths)) loadProject(project, snapshot);
	});
}
function detect$1(pair) {
	const { base, head } = touchedOnEitherSide(pair);
	if (base.length + head.length === 0) return {
		detections: [],
		problems: []
	};
	const pairs = pairProjects(base, head);
	const changed = new Set(pair.changedPaths);
	const isFed = ({ inputs }) => pair.changedPaths.some((path) => inputs.has(path));
	const lines = compareLines(pair.base, pair.head);
	const told = [];
	for (const project of withoutParts(head)) {
		const before = pairs.get(project);
		if (isFed(project) || before !== void 0 && (isFed(before) || before.paths.some((path) => changed.has(path)))) told.push(...judge(project, before, pair, lines));
	}
	return {
		detections: mergePlaces(told),
		problems: []
	};
}
function touchedOnEitherSide(pair) {
	const ofHead = touchedProjects(pair.head, pair.changedPaths);
	const ofBase = pair.base === void 0 ? [] : touchedProjects(pair.base, pair.changedPaths);
	const load = (projects, snapshot) => projects.map((project) => loadProject(project, snapshot));
	return {
		head: load(ofHead, pair.head),
		base: pair.base === void 0 ? [] : load(ofBase, pair.base)
	};
}
function withoutParts(projects) {
	return projects.filter((project) => !projects.some((other) => other !== project && project.paths.length > 0 && project.paths.every((path) => other.parts.has(path)) && !other.paths.every((path) => project.parts.has(path))));
}
function judge(project, before, pair, lines) {
	const hasBase = pair.base !== void 0;
	const projectPair = {
		head: {
			project,
			snapshot: pair.head
		},
		...before === void 0 || pair.base === void 0 ? {} : { base: {
			project: before,
			snapshot: pair.base
		} },
		services: before === void 0 ? new Map() : pairServices(before, project)
	};
	const isNewProject = hasBase && before === void 0;
	const told = [];
	for (const rule of composeRules) for (const compared of compareRule(rule, projectPair, hasBase)) {
		if (isSilent(rule, compared, project)) continue;
		told.push({
			detection: detectionOf$1(rule, compared, {
				project,
				lines,
				isNewProject
			}),
			isNewProject
		});
	}
	return yielding(told);
}
function isSilent(rule, { status, found }, project) {
	if (status === "existing") return rule.gates.existing === "off";
	if (!project.problems.some(({ kind }) => kind === "syntax" || kind.startsWith("too-"))) return false;
	return status === "fixed" ? rule.id !== "compose-invalid" : status === "weakened" && (found.exempt === true || rule.class === "missing-good");
}
function yielding(all) {
	const yieldsTo = new Map(composeRules.flatMap(({ id, yieldsTo: other }) => other === void 0 ? [] : [[id, other]]));
	return all.map((told) => {
		const other = yieldsTo.get(told.detection.ruleId);
		const { service, status } = told.detection;
		if (other === void 0 || status !== "weakened") return told;
		const key = all.find(({ detection }) => detection.ruleId === other && detection.service === service && detection.status === status)?.detection.key;
		return key === void 0 ? told : {
			...told,
			detection: {
				...told.detection,
				coveredBy: key
			}
		};
	});
}
// src/detect/env-file/env-paths.ts
function envFilePaths(snapshot, paths) {
	const present = paths.filter((path) => snapshot.has(path));
	const others = present.filter(isPossibleTarget);
	const targets = others.length === 0 ? new Set() : composeTargets(snapshot, others);
	return present.filter((path) => isEnvFileName(path) || targets.has(path)).sort();
}
function isPossibleTarget(path) {
	return !isEnvFileName(path) && !isTemplateName(path) && !isYamlName(path) && !isDockerfileName(path);
}
function composeTargets(snapshot, paths) {
	const targets = new Set();
	for (const project of touchedProjects(snapshot, paths)) {
		if (!project.paths.map((path) => readSource(snapshot, path)?.view.string() ?? "").some((text) => /env_file|include|extends/.test(text))) continue;
		for (const { kind, path } of loadProject(project, snapshot).references) if (kind === "env_file" && path !== void 0) targets.add(path);
	}
	return targets;
}
// src/detect/env-file/rules/env-file-private-keys.ts
const rule$2 = {
	id: "env-file-private-keys",
	family: "env-file",
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge(change) {
		const found = isKeysFile(change.path) ? heldSecrets(rule$2.id, change) : void 0;
		return found === void 0 ? [] : [found];
	}
};
function isKeysFile(path) {
	return /^\.env\.keys$/i.test(baseName(path));
}
// src/detect/env-file/rules/env-file-committed.ts
const rule$1 = {
	id: "env-file-committed",
	family: "env-file",
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	judge(change) {
		if (isKeysFile(change.path)) return [];
		const found = heldSecrets(rule$1.id, change) ?? noteOf(change);
		return found === void 0 ? [] : [found];
	}
};
function noteOf({ path, head, base, elsewhere, hasBase }) {
	if (head === void 0 || head.encrypted || !(base === void 0 && elsewhere.length === 0) || !/^\.env|\.env$/i.test(baseName(path))) return void 0;
	return {
		ruleId: rule$1.id,
		place: {
			path,
			span: {
				start: 0,
				end: 0
			}
		},
		subject: path,
		message: "note",
		values: fileValues(head),
		severity: "info",
		gateAtMost: "summary",
		rank: RANK.config,
		...hasBase ? { status: "introduced" } : {}
	};
}
// src/detect/env-file/rules/env-file-weak-secret-key.ts
const MAX_TOLD = 50;
const rule = {
	id: "env-file-weak-secret-key",
	family: "env-file",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	judge({ head, base, elsewhere, hasBase }) {
		const keys = signingKeys(base === void 0 ? elsewhere : [base]);
		return [...signingKeys(head === void 0 ? [] : [head]).values()].slice(0, MAX_TOLD).flatMap((key) => {
			const weakness = weaknessOf(key);
			if (weakness === void 0) return [];
			const was = keys.get(key.variable.name);
			const detection = detectionOf(key, weakness);
			if (!hasBase) return [detection];
			if (was === void 0) return [{
				...detection,
				status: "introduced"
			}];
			if (weaknessOf(was) !== void 0) return [{
				...detection,
				status: "existing"
			}];
			const related = [{
				place: {
					...placeOf(was),
					side: "base"
				},
				message: "was"
			}];
			return [{
				...detection,
				status: "weakened",
				message: "weakened",
				related
			}];
		});
	}
};
function signingKeys(files) {
	const keys = new Map();
	for (const file of files) for (const variable of file.variables) if (isSigningKeyName(variable.name)) keys.set(variable.name, {
		file,
		variable
	});
	return keys;
}
function weaknessOf({ variable: { name, value, encrypted } }) {
	return encrypted || publishedDefault(name, value) !== void 0 ? void 0 : keyWeakness(value);
}
function placeOf({ file, variable }) {
	return {
		path: file.path,
		span: file.view.spanOf(variable.valueStart, variable.valueEnd)
	};
}
function detectionOf(key, weakness) {
	const { name } = key.variable;
	const place = placeOf(key);
	return {
		ruleId: rule.id,
		place,
		secret: place.span,
		subject: `${key.file.path}\0${name}`,
		message: weakness,
		values: {
			...fileValues(key.file),
			name
		},
		rank: RANK.config
	};
}
// src/detect/env-file/rules.gen.ts
const envFileRules = [
	rule$1,
	rule$2,
	rule
];
// src/detect/env-file/family.ts
const envFileFamily = {
	judgesFilesAlone: true,
	explore,
	detect
};
async function explore(snapshot, changedPaths) {
	const paths = await withYamlLibrary(() => envFilePaths(snapshot, changedPaths ?? snapshot.list()));
	for (const path of paths) snapshot.read(path);
}
function detect(pair) {
	return {
		detections: changesOf(pair).flatMap((change) => envFileRules.flatMap((rule) => rule.judge(change))),
		problems: []
	};
}
function changesOf({ base, head, changedPaths }) {
	const ofHead = envFilePaths(head, changedPaths);
	const ofBase = base === void 0 ? [] : envFilePaths(base, changedPaths);
	const inHead = filesOf(head, ofHead);
	const inBase = base === void 0 ? new Map() : filesOf(base, [...ofBase, ...ofHead]);
	const fresh = [...inHead.values()].filter(({ path }) => !inBase.has(path));
	const gone = [...inBase.values()].filter(({ path }) => !head.has(path));
	return [...new Set([...ofHead, ...ofBase])].sort().map((path) => {
		const [now, before] = [inHead.get(path), inBase.get(path)];
		return {
			path,
			...now === void 0 ? {} : { head: now },
			...before === void 0 ? {} : { base: before },
			elsewhere: before === void 0 ? gone : now === void 0 ? fresh : [],
			hasBase: base !== void 0
		};
	});
}
function filesOf(snapshot, paths) {
	const files = new Map();
	for (const path of paths) {
		const file = loadEnvFile(path, snapshot);
		if (file !== void 0) files.set(path, file);
	}
	return files;
}
export { plainType as a, composeRules as i, envFileRules as n, composeFamily as r, envFileFamily as t };
