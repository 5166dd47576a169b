(function (importedLater, imported0) { "use strict";
const { Br: isComposeName,Cr: isPlaceholder$1,Dr: wordsOf$2,Er: isSecretName,Gr: isPolicyPath,Hr: isEnvFileName,Jr: isWorkflowPath,Kr: isPreloaded,Rr: baseName,Sr: publishedDefault,Ur: isEnvLikeName,Vr: isDockerfileName,Wr: isExampleName,Xr: serverConfigKind,Yr: isYamlName,at: isSecretText,bi: fewOf,ii: RANK,lr: secretRule,nr: textView,on: resolvePath,or: detectSecrets,ot: secretRange,qr: isTemplateName,st: unquoted$1,wn: append,zr: folderOf$1 } = imported0;
// src/parse/yaml-library-loader.ts
const NOT_LOADED = Symbol("the YAML library is not loaded yet");
let loaded$1;
function yamlLibrary() {
	if (loaded$1 === void 0) throw NOT_LOADED;
	return loaded$1;
}
async function withYamlLibrary(work) {
	try {
		return work();
	} catch (error) {
		if (error !== NOT_LOADED) throw error;
		loaded$1 = (await importedLater("./yaml.mjs").then((all) => ({ readByLibrary: all.t }))).readByLibrary;
		return work();
	}
}
// src/parse/compose-shape-loader.ts
let loaded;
async function loadShapeCheck() {
	loaded ??= (await importedLater("./compose-schema.mjs").then((all) => ({ shapeErrors: all.t }))).shapeErrors;
	return loaded;
}
function shapeCheck() {
	return loaded;
}
// src/parse/compose-source-text.ts
function spanOfMark(mark) {
	return mark.text.view.spanOf(mark.start, mark.end);
}
const known$12 = new WeakMap();
function readSource(files, path) {
	const bytes = files.read(path);
	if (bytes === void 0) return void 0;
	const found = known$12.get(bytes);
	if (found !== void 0 && found.path === path) return found;
	const text = {
		path,
		view: found?.view ?? textView(bytes)
	};
	known$12.set(bytes, text);
	return text;
}
// src/detect/changed-lines.ts
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
// src/detect/merge-places.ts
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
			const status = `${detection.status}\0${detection.gateAtMost}\0${detection.isUsual}\0${detection.message}`;
			const same = byStatus.get(status);
			if (same === void 0) byStatus.set(status, [detection]);
			else same.push(detection);
		}
		for (const same of byStatus.values()) merged.push(joined$1(same));
	}
	return merged;
}
function joined$1(same) {
	const [first] = same;
	if (first === void 0) throw new Error("a group holds at least one detection");
	if (same.length === 1) return first;
	const values = {};
	for (const name of Object.keys(first.values)) {
		const all = [...new Set(same.flatMap((detection) => detection.values[name] ?? ""))];
		values[name] = all.length === 1 ? all[0] ?? "" : fewOf(all);
	}
	return {
		...first,
		values,
		together: same.slice(1)
	};
}
// src/detect/tell.ts
function tell(rule, compared, telling) {
	const { found, status, guard } = compared;
	const { service, isNewProject } = telling;
	const mark = markOf$1(compared, telling);
	const related = relatedOf$2(compared, mark, telling);
	const gateAtMost = gateOf(compared, telling.isTemplate);
	const message = status === "weakened" ? guard?.message ?? "weakened" : found.message;
	return {
		ruleId: rule.id,
		place: placeOf$3(mark, status === "fixed" ? "base" : "head"),
		subject: `${telling.subject}/${found.name ?? found.subject}`,
		...found.secret === void 0 ? {} : { secret: spanOfMark(found.secret) },
		...found.held === void 0 ? {} : { held: found.held },
		...message === void 0 ? {} : { message },
		values: {
			...telling.values,
			file: mark.text.path,
			...found.values,
			...guard?.values
		},
		...service === void 0 ? {} : { service },
		...status === void 0 ? {} : { status },
		...isNewProject && status === "introduced" ? { newProject: true } : {},
		...gateAtMost === void 0 ? {} : { gateAtMost },
		...found.isUsual === true && status !== "weakened" ? { isUsual: true } : {},
		...found.gateAtLeast === void 0 ? {} : { gateAtLeast: found.gateAtLeast },
		...found.severity === void 0 ? {} : { severity: found.severity },
		rank: rule.rank ?? RANK.config,
		...related.length === 0 ? {} : { related },
		...found.coveredBy === void 0 ? {} : { coveredBy: found.coveredBy },
		key: `${rule.id}:${mark.text.path}:${mark.start}`
	};
}
function placeOf$3(mark, side) {
	return {
		path: mark.text.path,
		span: spanOfMark(mark),
		...side === "base" ? { side } : {}
	};
}
function markOf$1({ found, status, guard }, { keys, preferred = [], lines }) {
	const [first] = found.places;
	if (found.secret !== void 0) {
		const { secret } = found;
		return found.places.find(({ text, start, end }) => text === secret.text && start <= secret.start && end >= secret.end) ?? secret;
	}
	if (status !== "introduced" && status !== "weakened") return first;
	if (guard?.near !== void 0) return lines.inHead(guard.near);
	if (keys.includes(first)) return keyIn(keys, guard?.places[0].text.path) ?? first;
	const [own, ...more] = preferred;
	return lines.inHead(own === void 0 ? found.places : [own, ...more]);
}
function keyIn(keys, path) {
	return keys.find((key) => key.text.path === path) ?? keys[0];
}
function relatedOf$2({ found, status, guard }, mark, telling) {
	const { keys, lines } = telling;
	const related = [];
	if (guard !== void 0) related.push({
		place: placeOf$3(lines.inBase(guard.places), "base"),
		message: "was"
	});
	if (status === "fixed" || guard?.near !== void 0 || keys.includes(mark)) return related;
	const others = found.places.filter((place) => place.text !== mark.text || place.start > mark.end || place.end < mark.start);
	for (const place of others.slice(0, 3)) related.push({
		place: placeOf$3(place, "head"),
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
function gateOf({ found, status }, isTemplate) {
	const own = status === "weakened" ? found.weakenedGateAtMost : found.gateAtMost;
	if (!isTemplate) return own;
	return own === void 0 || SOFTNESS.indexOf(own) < SOFTNESS.indexOf("warn") ? "warn" : own;
}
// src/detect/compose/detections.ts
function detectionOf$1(rule, compared, context) {
	const { project, lines, isNewProject } = context;
	const { isNewService, status } = compared;
	const service = compared.service?.name ?? compared.found.service;
	const projectName = project?.name ?? "";
	return {
		...tell(rule, compared, {
			subject: `${projectName}/${service ?? ""}`,
			values: {
				service: service ?? "",
				project: projectName
			},
			service,
			keys: compared.service?.keys ?? project?.root.entries.get("services")?.keys ?? [],
			preferred: inLostFile(compared),
			lines,
			isNewProject,
			isTemplate: project?.paths.some(isTemplateName) === true
		}),
		...isNewService === true && status === "introduced" ? { newService: true } : {},
		...project === void 0 ? {} : { project: project.key }
	};
}
function inLostFile({ found, service, guard }) {
	if (service !== void 0 || guard === void 0) return [];
	return found.places.filter(({ text }) => text.path === guard.places[0].text.path);
}
// src/parse/interpolation.ts
const MAX_NESTING = 32;
const MAX_PARTS = 1e4;
const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const OPERATOR = /:?[-+?]/y;
function interpolate(template, lookup, growth = newGrowth()) {
	const state = {
		parts: [],
		owner: void 0,
		value: "",
		unknown: false,
		invalid: false,
		overgrown: false,
		lookup,
		limit: template.length + growth.left
	};
	expand(template, 0, "text", 0, state);
	growth.left = state.overgrown ? 0 : growth.left - Math.max(0, state.value.length - template.length);
	return state;
}
function newGrowth() {
	return { left: 8 << 20 };
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
	if (state.parts.length >= MAX_PARTS || from + text.length > state.limit) {
		state.overgrown = true;
		state.invalid = true;
		state.unknown = true;
		return;
	}
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
function interpolateTree(node, lookup, refuse, growth) {
	const done = new Map();
	const visit = (one) => {
		const known = done.get(one);
		if (known !== void 0) return known;
		const made = replace(one, visit, lookup, refuse, growth);
		done.set(one, made);
		return made;
	};
	return visit(node);
}
function replace(node, visit, lookup, refuse, growth) {
	switch (node.kind) {
		case "scalar": {
			if (!node.value.includes("$")) return node;
			const filled = interpolate(node.value, lookup, growth);
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
	const { offset, bare: _bare, ...rest } = node;
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
		type: "string",
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
	const { offset, parts: _all, unknown: _unknown, tag: _tag, bare: _bare, ...rest } = node;
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
	const start = own.reduce((least, one) => Math.min(least, one.start), Number.POSITIVE_INFINITY);
	return {
		...whole,
		start,
		end: own.reduce((most, one) => Math.max(most, one.end), 0)
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
function mountsOf$1(items) {
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
	const source = scalarAt(item, "source") ?? scalarAt(item, "src");
	const type = scalarAt(item, "type")?.value ?? (isFilePath(source?.value ?? "") ? "bind" : "volume");
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
// src/parse/plain-yaml-reader.ts
const MAX_NODES$1 = 2e4;
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
	reader.expanded += sizeOf$2(reader, node);
	if (reader.expanded > MAX_EXPANDED) notPlain();
	return {
		node,
		end: at + 1 + name.length
	};
}
function made(reader, node, size) {
	if (++reader.nodes > MAX_NODES$1) notPlain();
	reader.sizes.set(node, size);
	return {
		node,
		end: node.at.end
	};
}
function sizeOf$2(reader, node) {
	return reader.sizes.get(node) ?? 1;
}
function markOf({ text }, start, end) {
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
const TYPED_KEY = /^(?:[-+.]?\d|(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\.(?:inf|nan))$)/i;
function plainScalar(reader, at, value) {
	const type = plainType(value);
	const isNull = type === "null";
	return made(reader, {
		kind: "scalar",
		at: markOf(reader, at, at + value.length),
		value: isNull ? "" : value,
		type,
		...isNull ? {} : {
			bare: true,
			offset: at
		}
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
		at: markOf(reader, at, end + 1),
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
		at: markOf(reader, at, close + 1),
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
		size += sizeOf$2(reader, item.node);
		at = afterItem(reader, item.end, "]");
	}
	return made(reader, {
		kind: "seq",
		at: markOf(reader, start, at + 1),
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
		size += sizeOf$2(reader, value.node);
		at = afterItem(reader, value.end, "}");
	}
	return made(reader, {
		kind: "map",
		at: markOf(reader, start, at + 1),
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
	return TYPED_KEY.test(name) ? notPlain() : plainScalar(reader, at, name);
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
		size += sizeOf$2(reader, item.node);
		end = item.end;
		if (reader.indent !== column || !isDash(reader, reader.line + column)) break;
	}
	if (isDeeper(reader, column)) notPlain();
	return made(reader, {
		kind: "seq",
		at: markOf(reader, start, end),
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
		const via = reader.source[from] === "*" ? markOf(reader, from, from + anchorName(reader, from).length + 1) : void 0;
		const value = valueAt(reader, key.next, column, true);
		size += sizeOf$2(reader, value.node);
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
		at: markOf(reader, start, end),
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
	if (name.includes(" #") || TYPED_KEY.test(name)) notPlain();
	return {
		name,
		at: markOf(reader, at, stop),
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
	const read = isAtEnd(reader, at) ? below$1(reader, from, column, isOfMap, anchor) : inLine(reader, at, column, isOfMap, anchor);
	if (anchor !== void 0) {
		if (reader.anchors.has(anchor)) notPlain();
		reader.anchors.set(anchor, read.node);
	}
	return read;
}
function below$1(reader, from, column, isOfMap, anchor) {
	const isBare = reader.end === from;
	nextLine(reader);
	const { indent, line } = reader;
	if (indent > column || isOfMap && indent === column && isDash(reader, line + indent)) return block(reader, line + indent);
	if (anchor !== void 0 || !isBare) notPlain();
	return made(reader, {
		kind: "scalar",
		at: markOf(reader, from, from),
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
// src/parse/parse-yaml.ts
const MAX_LENGTH$3 = 1048576;
const MAX_DOCUMENTS = 100;
const known$11 = new WeakMap();
function parseYaml(text) {
	const found = known$11.get(text);
	if (found !== void 0) return found;
	const file = parse$2(text);
	known$11.set(text, file);
	return file;
}
function parse$2(text) {
	const source = text.view.string();
	if (source.length > MAX_LENGTH$3 || documentMarks(source) > MAX_DOCUMENTS) return {
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
// src/parse/compose-files.ts
const MAX_FILES$3 = 500;
const NAMED_LIKE_SECRET = /\.(?:key|pem|p8|ppk|jwk|jks|htpasswd|pgpass|passwd|kdbx)$|(?:^|[._-])(?:id_(?:rsa|dsa|ecdsa|ed25519)|htpasswd|pgpass|(?:private|server|tls|ssl|client|ca)[._-]?key|passwords?|passwd|secrets?|tokens?|credentials?|api[._-]?key)(?:$|[._-])/i;
const SETTINGS = /\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|txt|xml|acl|config)$/i;
const MAX_SOURCES = 40;
const READ_MOUNTS = /(?:^|\/)traefik\.ya?ml$/i;
function readProjectFiles(tree, services, folder, files) {
	const inputs = new Set();
	const read = (written, at) => {
		const path = resolvePath(tree.folders.get(at.text.path) ?? folder, written);
		return path === void 0 ? void 0 : readAt(path);
	};
	const readAt = (path) => {
		if (inputs.size >= MAX_FILES$3) return void 0;
		inputs.add(path);
		return readSource(files, path);
	};
	const contents = ["secrets", "configs"].flatMap((kind) => [...mapAt(tree.root, kind)?.entries ?? []].flatMap(([name, { node }]) => {
		const file = node.kind === "map" ? scalarAt(node, "file") : void 0;
		const text = file === void 0 || file.unknown === true ? void 0 : read(file.value, file.at);
		return file === void 0 || text === void 0 ? [] : [{
			kind,
			name,
			file,
			text
		}];
	}));
	const mounted = new Map();
	for (const { name, mounts } of services.values()) {
		const found = mounts.flatMap((mount) => {
			const text = mount.type === "bind" && (READ_MOUNTS.test(mount.source) || READ_MOUNTS.test(mount.target)) ? read(mount.source, mount.at) : void 0;
			const [root] = text === void 0 ? [] : parseYaml(text).documents;
			return root === void 0 ? [] : [{
				mount,
				root
			}];
		});
		if (found.length > 0) mounted.set(name, found);
	}
	const sources = new Map();
	for (const { name, mounts } of services.values()) {
		const found = mounts.flatMap((mount) => {
			const from = tree.folders.get(mount.at.text.path) ?? folder;
			const path = mount.type === "bind" ? resolvePath(from, mount.source) : void 0;
			if (path === void 0) return [];
			return sourcePaths(path, from, files).flatMap((one) => {
				const text = readAt(one);
				return text === void 0 ? [] : [{
					mount,
					text
				}];
			});
		});
		if (found.length > 0) sources.set(name, found);
	}
	return {
		contents,
		mounted,
		sources,
		inputs
	};
}
function sourcePaths(path, folder, files) {
	if (SETTINGS.test(path) || NAMED_LIKE_SECRET.test(baseName(path))) return [path];
	if (path === "" || path === folder || folder.startsWith(`${path}/`)) return [];
	return namedLikeSecrets(files).filter((one) => one.startsWith(`${path}/`)).slice(0, MAX_SOURCES);
}
const known$10 = new WeakMap();
function namedLikeSecrets(files) {
	const paths = files.list?.() ?? [];
	const found = known$10.get(paths) ?? paths.filter((path) => NAMED_LIKE_SECRET.test(baseName(path)));
	known$10.set(paths, found);
	return found;
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
			at = lineEnd$1(text, nameStart);
			continue;
		}
		const head = {
			name: text.slice(nameStart, name.end),
			nameStart,
			line
		};
		if (name.separator === "none" && name.next >= text.length) {
			if (head.name === "") failures.push({
				index: at,
				line
			});
			else {
				const { end: _end, closed: _closed, ...value } = unquoted(text, nameStart);
				entries.push({
					...head,
					name: "",
					...value,
					passedThrough: false
				});
			}
			return {
				entries,
				failures
			};
		}
		if (name.separator === "none") {
			if (head.name !== "") entries.push({
				...head,
				value: "",
				valueStart: name.end,
				valueEnd: name.end,
				quote: "none",
				passedThrough: true
			});
			at = lineEnd$1(text, name.end);
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
		while (at < text.length && (isBlank$1(text.charCodeAt(at)) || text.charCodeAt(at) === LF)) at++;
		if (text[at] !== "#") return at;
		at = lineEnd$1(text, at);
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
	return at < text.length && hasSpace(text, start, end) ? void 0 : {
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
	const valueEnd = close ?? trimmedEnd(text, valueStart, lineEnd$1(text, valueStart));
	const raw = text.slice(valueStart, valueEnd).replaceAll(`\\${quote}`, quote);
	return {
		value: quote === "\"" ? expandEscapes(text.slice(valueStart, valueEnd)) : raw,
		valueStart,
		valueEnd,
		quote: quote === "\"" ? "double" : "single",
		closed: close !== void 0,
		end: close === void 0 ? lineEnd$1(text, valueStart) : close + 1
	};
}
function unquoted(text, start) {
	const end = lineEnd$1(text, start);
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
function lineEnd$1(text, from) {
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
	while (at > start && isBlank$1(text.charCodeAt(at - 1))) at--;
	return at;
}
function isSpace(code) {
	return code === 32 || code === 9 || code >= 11 && code <= 13 || code === 133 || code === 160;
}
function isBlank$1(code) {
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
function readEnvFile(text, { outer, earlier, inheritsEarlier, growth }) {
	const source = text.view.string();
	const own = new Map();
	const entries = [];
	const parsed = parseDotenv(source);
	const failures = parsed.failures.map(({ index }) => ({
		text,
		start: index,
		end: index
	}));
	const lookup = (name) => outer(name) ?? own.get(name) ?? earlier.get(name);
	for (const entry of parsed.entries) {
		const key = {
			text,
			start: entry.nameStart,
			end: entry.nameStart + entry.name.length
		};
		const at = {
			text,
			start: entry.valueStart,
			end: entry.valueEnd
		};
		let variable;
		if (entry.passedThrough) variable = inheritsEarlier ? lookup(entry.name) : outer(entry.name);
		else if (entry.quote === "single" || !entry.value.includes("$")) variable = {
			value: entry.value,
			unknown: false,
			at
		};
		else {
			const { value, unknown, invalid } = interpolate(entry.value, lookup, growth);
			if (invalid) failures.push(at);
			variable = {
				value,
				unknown,
				at
			};
		}
		if (variable === void 0) continue;
		own.set(entry.name, variable);
		entries.push({
			name: entry.name,
			variable,
			key,
			raw: source.slice(entry.valueStart, entry.valueEnd)
		});
	}
	return {
		entries,
		failures
	};
}
function environmentOf(texts, outer, growth, refuse = () => {}) {
	const variables = new Map();
	for (const text of texts) {
		const { entries, failures } = readEnvFile(text, {
			outer: (name) => outer.get(name),
			earlier: new Map(variables),
			inheritsEarlier: true,
			growth
		});
		for (const { name, variable } of entries) variables.set(name, variable);
		failures.forEach(refuse);
	}
	for (const [name, variable] of outer) variables.set(name, variable);
	return variables;
}
function scalarOfEntry({ variable, key }) {
	const mark = variable.at ?? key;
	const offset = mark.text.view.string().startsWith(variable.value, mark.start) ? { offset: mark.start } : {};
	return {
		kind: "scalar",
		at: mark,
		value: variable.value,
		type: "string",
		...offset,
		...variable.unknown ? { unknown: true } : {}
	};
}
// src/parse/compose-loading.ts
const MAX_FILES$2 = 200;
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
		refusals: [],
		references: [],
		incomplete: new Set(),
		folders: new Map(),
		stages: [],
		growth: newGrowth(),
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
function scalarsOf$1(node) {
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
	if (loading.texts.size > MAX_FILES$2) {
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
			kind: loading.growth.left > 0 ? "bad-interpolation" : "too-large",
			at,
			detail: ""
		});
		const filled = interpolateTree(document, (name) => scope.environment.get(name), refuse, loading.growth);
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
// src/parse/compose-targets.ts
function targetOf(field, item) {
	switch (field) {
		case "secrets":
		case "configs": {
			const folder = field === "secrets" ? "/run/secrets" : "";
			if (item.kind === "scalar") return `${folder}/${item.value}`;
			return textAt(item, "target") ?? `${folder}/${textAt(item, "source") ?? ""}`;
		}
		case "devices": {
			if (item.kind !== "scalar") return textAt(item, "target");
			const [source, target] = item.value.split(":");
			return target ?? source;
		}
		case "volumes": {
			if (item.kind !== "scalar") return textAt(item, "target");
			const [source, target] = item.value.replace(/^[A-Za-z]:(?=[\\/])/, "").split(":");
			return target ?? source;
		}
		default: return;
	}
}
function textAt(node, name) {
	const found = node.kind === "map" ? node.entries.get(name)?.node : void 0;
	return found?.kind === "scalar" ? found.value : void 0;
}
function lastForTargets(field, items) {
	const written = uniqueTargets(items, (item) => targetOf(field, item));
	if (field !== "volumes") return written;
	return uniqueTargets(written, (item) => targetOf(field, item)?.replace(item.kind === "scalar" ? /(?<=.)\/{1,100}$/ : "", ""));
}
function uniqueTargets(items, key) {
	const kept = [];
	const places = new Map();
	for (const item of items) {
		const name = key(item);
		const place = name === void 0 ? void 0 : places.get(name);
		if (place !== void 0) kept[place] = item;
		else {
			if (name !== void 0) places.set(name, kept.length);
			kept.push(item);
		}
	}
	return kept;
}
// src/parse/compose-merge.ts
function mergeNodes(base, over, path, context) {
	if (over.tag !== void 0 || base.tag === "reset" || !context.spend(sizeOf$1(base))) return over;
	switch (kindOf$1(path)) {
		case "replace": return over;
		case "keyed": return mergeKeyed(asKeyed(base), asKeyed(over));
		case "list": {
			const [first, second] = [asList(withoutReset(base, over)), asList(over)];
			return path[2] === "env_file" || path[2] === "label_file" ? {
				kind: "seq",
				at: over.at,
				items: withoutRepeats([...first.items, ...second.items])
			} : appended(first, second);
		}
		case "names": return mergeMaps(namesOf$1(base, path), namesOf$1(over, path), path, context);
		case "build": return mergeMaps(asBuild(base), asBuild(over), path, context);
		case "logging":
			if (over.kind !== "map") context.refuse(over.at);
			return base.kind === "map" && over.kind === "map" && !sameDriver(base, over) ? over : mergePlain(base, over, path, context);
		case "ulimit": return base.kind === "map" && over.kind === "map" ? mergeMaps(base, over, path, context) : over;
		case "plain": return mergePlain(base, over, path, context);
	}
}
function withoutRepeats(items) {
	const seen = new Map();
	const kept = items.toReversed().filter((item) => {
		const places = seen.get(item.at.text) ?? new Set();
		seen.set(item.at.text, places);
		const place = `${item.at.start} ${canonicalText(item)}`;
		if (places.has(place)) return false;
		places.add(place);
		return true;
	});
	return kept.length === items.length ? items : kept.reverse();
}
function joinedKeys(before, after) {
	const isNew = ({ text, start, end }) => !before.some((one) => one.start === start && one.end === end && one.text === text);
	return [...before, ...after.filter(isNew)];
}
function withoutReset(base, over) {
	if (base.kind !== "map" || over.kind !== "map") return base;
	const entries = [...base.entries].filter(([name]) => over.entries.get(name)?.node.tag !== "reset");
	return entries.length === base.entries.size ? base : {
		...base,
		entries: new Map(entries)
	};
}
function sizeOf$1(node) {
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
function kindOf$1(path) {
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
	if (base.kind === "seq" && over.kind === "seq" && path.slice(2).join(".") === "build.ssh" && context.sameFile === void 0) context.refuse(over.at);
	if (base.kind === "seq" && over.kind === "seq") return isTargeted(path) || path.slice(2).join(".") === "build.secrets" ? mergeTargets(base, over, path[2] ?? "", context) : appended(base, over);
	if (base.kind !== "scalar") context.refuse(over.at);
	return over;
}
function mergeTargets(base, over, field, { sameFile }) {
	if (sameFile === "as-written") return appended(base, over);
	const first = {
		...base,
		items: lastForTargets(field, base.items)
	};
	return sameFile === "as-read" ? appended(first, {
		...over,
		items: lastForTargets(field, over.items)
	}) : appended(first, over, true);
}
function isTargeted(path) {
	return path.length === 3 && /^(?:ports|volumes|devices|secrets|configs)$/.test(path[2] ?? "");
}
function isNull(node) {
	return node.kind === "scalar" && node.type === "null";
}
function mergeMaps(base, over, path, context) {
	const entries = new Map(base.entries);
	for (const [name, entry] of over.entries) {
		const before = entries.get(name);
		if (before === void 0) entries.set(name, entry);
		else entries.set(name, {
			...entry,
			keys: joinedKeys(before.keys, entry.keys),
			node: mergeNodes(before.node, entry.node, [...path, name], context)
		});
	}
	return {
		kind: "map",
		at: over.at,
		entries
	};
}
function appended(base, over, isLong = false) {
	const items = [...base.items];
	const seen = new Set(items.map(canonicalText));
	for (const item of over.items) {
		const text = canonicalText(item);
		if (!seen.has(text) || isLong && item.kind === "scalar") items.push(item);
		seen.add(text);
	}
	return {
		kind: "seq",
		at: over.at,
		items: isLong ? withoutRepeats(items) : items
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
		if (entry.node.tag === "reset" && base.listed === true) continue;
		entries.set(name, before === void 0 ? entry : {
			...entry,
			keys: joinedKeys(before.keys, entry.keys)
		});
	}
	return {
		kind: "map",
		at: over.at,
		entries,
		listed: true
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
		entries,
		listed: true
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
	const items = [...node.entries].flatMap(([name, entry]) => {
		if (entry.node.tag === "reset") return [];
		return (entry.node.kind === "seq" ? entry.node.items : [entry.node]).map((value) => {
			const suffix = value.kind !== "scalar" || isNull(value) ? "" : `=${value.value}`;
			const unknown = value.kind === "scalar" && value.unknown === true ? { unknown: true } : {};
			return {
				kind: "scalar",
				at: entry.keys.at(-1) ?? node.at,
				value: `${name}${suffix}`,
				type: "string",
				...unknown
			};
		});
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
function namesOf$1(node, path) {
	if (node.kind === "map" || path[2] !== "depends_on") return asNames(node);
	const said = (at, value) => ({
		keys: [at],
		node: {
			kind: "scalar",
			at,
			value,
			type: value === "true" ? "boolean" : "string"
		}
	});
	const entries = [...asNames(node).entries].map(([name, entry]) => {
		const { at } = entry.node;
		const defaults = new Map([["condition", said(at, "service_started")], ["required", said(at, "true")]]);
		return [name, {
			...entry,
			node: {
				kind: "map",
				at,
				entries: defaults
			}
		}];
	});
	return {
		kind: "map",
		at: node.at,
		entries: new Map(entries)
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
	return a === void 0 || b === void 0 || b.tag === "reset" || a.tag === "reset" || canonicalText(a) === canonicalText(b);
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
	const { loading } = extending;
	const sameFile = loading.parts.has(home.path) ? "as-written" : "as-read";
	const context = isOfFile(wanted) ? loading : {
		...loading,
		sameFile
	};
	return {
		node: asMap(mergeNodes(withoutTags(base.node), own, ["services", name], context), own),
		complete: base.complete
	};
}
function isOfFile(wanted) {
	return wanted.kind === "map" && wanted.entries.has("file");
}
function baseOf(wanted, name, home, trail, extending) {
	const { loading } = extending;
	const [service] = scalarsOf$1(wanted.kind === "map" ? wanted.entries.get("service")?.node : wanted);
	const [file] = wanted.kind === "map" ? scalarsOf$1(wanted.entries.get("file")?.node) : [];
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
			folder: folderOf$1(path),
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
	const folder = folderOf$1(path);
	if (folder !== scope.folder) loading.folders.set(path, folder);
	let merged;
	for (const document of loadDocuments(path, scope, loading)) merged = merged === void 0 ? document : asMap(mergeNodes(merged, document, [], loading), merged);
	const services = merged?.entries.get("services")?.node;
	const found = services?.kind === "map" ? services.entries : new Map();
	opened.set(path, found);
	return found;
}
// src/parse/compose-name.ts
function projectName(paths, folderName, environment, loading) {
	const given = environment.get("COMPOSE_PROJECT_NAME");
	if (given !== void 0 && given.value !== "") return normalName(given.value);
	let written = "";
	for (const path of paths) {
		const text = readText(path, loading);
		if (text === void 0) continue;
		for (const document of parseYaml(text).documents) {
			const name = document.kind === "map" ? document.entries.get("name")?.node : void 0;
			if (name?.kind === "scalar" && name.value !== "") written = name.value;
		}
	}
	return normalName(interpolate(written, (name) => environment.get(name)).value) || normalName(folderName);
}
function normalName(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "").replace(/^[_-]{1,1000}/, "");
}
// src/parse/compose-load.ts
const MAX_TRAIL$1 = 50;
function loadComposeTree({ folder, paths, envPaths, folderName }, files) {
	const loading = newLoading(files);
	const given = environmentOf(envTexts(loading, envPaths ?? [joined(folder, ".env")]), outerVariables(folder, files), loading.growth, (at) => refuseEnvFile(loading, at));
	const name = projectName(paths, folderName ?? folder.slice(folder.lastIndexOf("/") + 1), given, loading);
	const environment = name === "" ? given : new Map([...given, ["COMPOSE_PROJECT_NAME", {
		value: name,
		unknown: false
	}]]);
	const root = loadChain(paths, {
		folder,
		environment,
		trail: []
	}, {
		loading,
		included: new Map()
	});
	const { inputs, parts, problems, refusals, references, incomplete, folders, stages } = loading;
	return {
		name,
		root: root ?? {
			kind: "map",
			at: nowhere(paths[0] ?? "", loading),
			entries: new Map()
		},
		texts: [...loading.texts.values()],
		inputs,
		parts,
		problems,
		refusals,
		references,
		environment,
		incomplete,
		folders,
		stages,
		growth: loading.growth
	};
}
function refuseEnvFile(loading, at) {
	loading.refusals.push({
		kind: "bad-env-file",
		at,
		detail: ""
	});
}
function outerVariables(folder, { settings }) {
	const fixed = (value) => ({
		value,
		unknown: false
	});
	return new Map([
		["HOME", fixed("~")],
		["PWD", fixed(folder === "" ? "." : `./${folder}`)],
		...Object.entries(settings?.env ?? {}).map(([name, value]) => [name, fixed(value)])
	]);
}
function joined(folder, name) {
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
			loading.stages.push(merged);
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
			else if (own !== entry) {
				const node = mergeNodes(entry.node, own.node, [kind, name], loading);
				merged.set(name, {
					...own,
					keys: joinedKeys(entry.keys, own.keys),
					node
				});
			}
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
	const field = (name) => item.kind === "map" ? scalarsOf$1(item.entries.get(name)?.node) : [];
	const paths = item.kind === "map" ? field("path") : scalarsOf$1(item);
	const found = paths.map((node) => resolveReference({
		kind: "include",
		node,
		folder: scope.folder,
		required: true
	}, loading)).filter((one) => one !== void 0);
	const first = found[0];
	if (first === void 0 || found.length < paths.length) return void 0;
	const trail = [...scope.trail, path];
	if (trail.includes(first) || trail.length > MAX_TRAIL$1) {
		addProblem(loading, {
			kind: "cycle",
			at: item.at,
			detail: first
		});
		return;
	}
	const [named] = field("project_directory");
	const folder = (named === void 0 ? void 0 : folderAt(scope.folder, named.value)) ?? folderOf$1(first);
	const envFiles = field("env_file");
	const namedFiles = envFiles.map(({ value }) => resolvePath(scope.folder, value)).filter((one) => one !== void 0);
	const envPaths = envFiles.length === 0 ? [joined(folder, ".env")] : namedFiles;
	const key = JSON.stringify([
		found,
		folder,
		envPaths
	]);
	const known = included.get(key);
	if (known !== void 0) return known;
	const environment = environmentOf(envTexts(loading, envPaths), scope.environment, loading.growth, (at) => refuseEnvFile(loading, at));
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
const MAX_INSTRUCTIONS = 2e4;
function dockerfileStage(text, { target, args = new Map() } = {}) {
	const stages = [];
	const globals = new Map();
	for (const instruction of instructionsOf(text)) {
		const last = stages.at(-1);
		if (instruction.word === "FROM") {
			if (stages.length >= MAX_STAGES) break;
			const stage = beginStage(instruction, stages, globals);
			if (stage !== void 0) stages.push(stage);
		} else if (last === void 0) {
			if (instruction.word === "ARG") declare(instruction, globals, args, globals);
		} else apply(instruction, last, args, globals);
	}
	const wanted = target?.toLowerCase();
	return wanted === void 0 ? stages.at(-1) : stages.find(({ name }) => name === wanted) ?? (/^\d{1,3}$/.test(wanted) ? stages[Number(wanted)] : void 0);
}
function dockerfileCopies(text) {
	const copies = [];
	for (const { word, rest, start, end } of instructionsOf(text)) {
		if (word !== "COPY" && word !== "ADD") continue;
		const words = wordsOf$1(rest);
		const flags = words.filter((one) => one.startsWith("--"));
		if (flags.some((flag) => flag.startsWith("--from="))) continue;
		const sources = listed(words.slice(flags.length)).slice(0, -1).filter((one) => !/^<<|\$|^[a-z][a-z0-9+.-]{1,20}:|^git@/i.test(one));
		if (sources.length > 0) copies.push({
			sources,
			start,
			end
		});
	}
	return copies;
}
function listed(words) {
	const whole = words.join(" ").trim();
	return (whole.startsWith("[") && whole.endsWith("]") ? whole.slice(1, -1).split(",") : words).map((part) => part.trim().replaceAll(/^["']|["']$/g, "")).filter((part) => part !== "");
}
function beginStage(instruction, stages, globals) {
	const [written, as, name = ""] = instruction.rest.split(/\s+/).filter((word) => word !== "" && !word.startsWith("--"));
	if (written === void 0) return void 0;
	const image = filled(written, instruction, (one) => globals.get(one));
	const own = as?.toUpperCase() === "AS" ? name.toLowerCase() : "";
	const inherited = stages.find((stage) => stage.name !== "" && stage.name === image.value.toLowerCase()) ?? {
		image,
		exposed: [],
		variables: new Map()
	};
	const scope = new Map(inherited.variables);
	return {
		...inherited,
		name: own,
		variables: new Map(inherited.variables),
		scope
	};
}
function apply(instruction, stage, args, globals) {
	const lookup = (name) => stage.scope.get(name);
	switch (instruction.word) {
		case "ARG":
			declare(instruction, stage.scope, args, globals);
			return;
		case "ENV":
			for (const [name, written] of assignmentsOf(instruction.rest)) {
				const value = filled(written, instruction, lookup);
				stage.variables.set(name, value);
				stage.scope.set(name, value);
			}
			return;
		case "USER":
			stage.user = filled(instruction.rest.trim().split(/\s/, 1)[0] ?? "", instruction, lookup);
			return;
		case "EXPOSE": {
			const ports = instruction.rest.split(/\s+/).filter((word) => word !== "");
			stage.exposed = [...stage.exposed, ...ports.map((port) => filled(port, instruction, lookup))];
			return;
		}
		case "HEALTHCHECK": {
			const { start, end, rest } = instruction;
			stage.healthcheck = {
				value: rest.trim(),
				unknown: false,
				start,
				end
			};
			return;
		}
	}
}
function declare(instruction, scope, args, globals) {
	for (const [name, written] of argumentsOf(instruction.rest)) {
		const given = args.get(name);
		if (given !== void 0) scope.set(name, {
			value: given,
			unknown: false
		});
		else if (written !== void 0) scope.set(name, filled(written, instruction, (one) => scope.get(one)));
		else {
			const outer = globals.get(name);
			if (outer !== void 0) scope.set(name, outer);
		}
	}
}
function filled(written, { start, end }, lookup) {
	const bare = /^(?:"[^"]{0,2000}"|'[^']{0,2000}')$/.test(written) ? written.slice(1, -1) : written;
	if (!bare.includes("$")) return {
		value: bare,
		unknown: false,
		start,
		end
	};
	const { value, unknown, invalid } = interpolate(bare.replaceAll("\\$", "$$$$"), lookup);
	return {
		value,
		unknown: unknown || invalid,
		start,
		end
	};
}
function argumentsOf(rest) {
	return wordsOf$1(rest).map((word) => {
		const equals = word.indexOf("=");
		return equals < 0 ? [word, void 0] : [word.slice(0, equals), word.slice(equals + 1)];
	});
}
function assignmentsOf(rest) {
	const trimmed = rest.trim();
	const name = trimmed.split(/\s/, 1)[0] ?? "";
	const old = trimmed.slice(name.length).trimStart();
	if (old !== "" && !old.startsWith("=") && !name.includes("=")) return [[name, old]];
	return argumentsOf(rest).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
}
function wordsOf$1(text) {
	const words = [];
	let word = "";
	let quote = "";
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if (quote === "" && /\s/.test(character)) {
			if (word !== "") words.push(word);
			word = "";
		} else if (character === "\\" && quote !== "'" && /[\s"'\\]/.test(text[at + 1] ?? "")) word += text[++at] ?? "";
		else {
			if (character === quote) quote = "";
			else if (quote === "" && (character === "\"" || character === "'")) quote = character;
			word += character;
		}
	}
	return word === "" ? words : [...words, word];
}
function* instructionsOf(text) {
	const goesOn = /^\s{0,100}#\s{0,100}escape\s{0,100}=\s{0,100}`/i.test(text) ? "`" : "\\";
	let joined = "";
	let start = -1;
	let ends = [];
	let count = 0;
	for (let at = 0; at < text.length && count < MAX_INSTRUCTIONS;) {
		const newline = text.indexOf("\n", at);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(at, end).replace(/\r$/, "");
		const from = at;
		at = end + 1;
		if (ends.length > 0) {
			if (line.replace(/^\t{1,100}/, "") === ends[0]) ends = ends.slice(1);
			continue;
		}
		if (/^\s{0,1000}(?:#|$)/.test(line)) continue;
		if (start < 0) start = from;
		const trimmed = line.trimEnd();
		if (trimmed.endsWith(goesOn)) {
			joined += trimmed.slice(0, -1);
			continue;
		}
		joined += line;
		const match = /^\s{0,1000}([A-Za-z]{1,20})(?=\s|$)/.exec(joined);
		const rest = match === null ? "" : joined.slice(match[0].length).trimStart();
		const word = (match?.[1] ?? "").toUpperCase();
		if (/^(?:RUN|COPY|ADD)$/.test(word)) ends = [...rest.matchAll(/<<-?["']?([A-Za-z_][\w.]{0,100})/g)].map((one) => one[1] ?? "");
		if (word !== "") {
			count++;
			yield {
				word,
				rest,
				start,
				end: from + line.length
			};
		}
		joined = "";
		start = -1;
	}
}
// src/parse/compose-build.ts
function buildSource(build, folderOf, files) {
	const fields = asBuild(build);
	const args = new Map();
	const written = fields.entries.get("args");
	for (const [name, { node }] of written === void 0 ? [] : asKeyed(written.node).entries) if (node.kind === "scalar" && node.type !== "null" && node.unknown !== true) args.set(name, node.value);
	const options = {
		target: scalarAt(fields, "target")?.value,
		args
	};
	const inline = scalarAt(fields, "dockerfile_inline");
	if (inline !== void 0) {
		const stage = dockerfileStage(inline.value, options);
		return stage === void 0 ? {} : { stage };
	}
	const context = scalarAt(fields, "context");
	if (context?.unknown === true) return {};
	const base = folderOf(context?.at ?? build.at);
	const folder = context === void 0 || /^\.\/?$/.test(context.value) ? base : resolvePath(base, context.value);
	const path = folder === void 0 ? void 0 : resolvePath(folder, scalarAt(fields, "dockerfile")?.value ?? "Dockerfile");
	const text = path === void 0 ? void 0 : readSource(files, path);
	const stage = text === void 0 ? void 0 : dockerfileStage(text.view.string(), options);
	return {
		...path === void 0 ? {} : { path },
		...folder === void 0 ? {} : { context: folder },
		...text === void 0 ? {} : { text },
		...stage === void 0 ? {} : { stage }
	};
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
		mounts: mountsOf$1(itemsAt(node, "volumes")),
		environment: environmentOfService(name, node, context),
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
function environmentOfService(service, node, context) {
	const own = [];
	const entry = node.entries.get("environment");
	for (const [name, value] of entry === void 0 ? [] : asKeyed(entry.node).entries) {
		const via = value.via ?? entry?.via;
		const scalar = value.node.kind === "scalar" && value.node.type !== "null" ? value.node : passedThrough(name, value, context.tree.environment);
		own.push({
			name,
			key: value.keys.at(-1) ?? value.node.at,
			source: "environment",
			...scalar === void 0 ? {} : { scalar },
			...via === void 0 ? {} : { via }
		});
	}
	const variables = new Map();
	for (const one of fromEnvFiles(service, node, own, context)) variables.set(one.name, one);
	for (const one of own) variables.set(one.name, one);
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
function fromEnvFiles(service, node, own, context) {
	const said = new Map();
	for (const { name, scalar } of own) if (scalar !== void 0) said.set(name, {
		value: scalar.value,
		unknown: scalar.unknown === true,
		at: scalar.at
	});
	const outer = (name) => context.tree.environment.get(name) ?? said.get(name);
	const earlier = new Map();
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
			service,
			written: path.value,
			at: path.at,
			required,
			found: text !== void 0,
			...resolved === void 0 ? {} : { path: resolved }
		});
		if (text === void 0) continue;
		const { entries } = readEnvFile(text, {
			outer,
			earlier: new Map(earlier),
			inheritsEarlier: false,
			growth: context.tree.growth
		});
		for (const one of entries) {
			earlier.set(one.name, one.variable);
			variables.push({
				name: one.name,
				key: one.key,
				source: "env_file",
				scalar: scalarOfEntry(one)
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
	const { path, context: from, stage } = buildSource(entry.node, (mark) => folderOfMark(mark, context), context.files);
	if (path !== void 0) context.inputs.add(path);
	const user = stage?.user;
	return {
		...path === void 0 ? {} : { dockerfile: path },
		...from === void 0 ? {} : { context: from },
		...stage === void 0 || stage.image.unknown ? {} : { image: stage.image.value },
		...user === void 0 ? {} : user.unknown ? { unknownUser: true } : { user: user.value }
	};
}
// src/parse/compose-project.ts
function loadProject(project, files) {
	const tree = loadComposeTree(project, files);
	const { services, references, inputs, isCut } = readServices(tree, project.folder, files);
	const given = readProjectFiles(tree, services, project.folder, files);
	return {
		key: project.key,
		name: tree.name,
		folder: project.folder,
		paths: project.paths.filter((path) => files.read(path) !== void 0),
		services,
		root: tree.root,
		stages: tree.stages,
		environment: tree.environment,
		files: given,
		problems: isCut ? [...tree.problems, {
			kind: "too-large",
			at: {
				...tree.root.at,
				end: tree.root.at.start
			},
			detail: ""
		}] : tree.problems,
		references: [...tree.references, ...references],
		inputs: new Set([
			...tree.inputs,
			...inputs,
			...given.inputs
		]),
		parts: tree.parts,
		texts: tree.texts
	};
}
// src/detect/compose/loaded-project.ts
const known$9 = new WeakMap();
function loadedProject(project, snapshot) {
	const list = snapshot.list();
	const last = known$9.get(snapshot);
	const { projects } = last?.list === list ? last : { projects: new Map() };
	if (projects !== last?.projects) known$9.set(snapshot, {
		list,
		projects
	});
	const key = JSON.stringify(project);
	const loaded = projects.get(key) ?? loadProject(project, snapshot);
	projects.set(key, loaded);
	return loaded;
}
// src/detect/alike.ts
function pairMostAlike(fresh, left, pairs, alike) {
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
function likeness(a, b) {
	let both = 0;
	for (const one of a) if (b.has(one)) both++;
	const all = a.size + b.size - both;
	return all === 0 ? 0 : both / all;
}
// src/parse/image-reference.ts
function readImage(service) {
	return service.image === void 0 ? void 0 : parseImage(service.image);
}
function parseImage(scalar) {
	const { value } = scalar;
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
		isTagKnown: !unset.some(({ to }) => to > nameEnd),
		isSourceKnown: !unset.some(({ from }) => from <= lastSlash)
	};
}
// src/detect/compose/images.ts
function productOf(table, image) {
	if (image === void 0) return void 0;
	const isCalled = (name) => name === image.name || name.includes("/") && `/${image.repository}`.endsWith(`/${name}`);
	return Object.keys(table).find((product) => table[product]?.split(" ").some(isCalled));
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
	Infinity: "infiniflow/infinity",
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
const PROXIES$2 = /^(?:nginx|nginx-unprivileged|nginx-proxy|nginx-proxy-manager|swag|openresty|traefik|caddy|haproxy|httpd|apache|envoy|kong|kong-gateway|apisix)(?:-.{0,40})?$/;
function isProxyImage(image) {
	return image !== void 0 && PROXIES$2.test(image.name) && !/exporter|dashboard|ingress-controller/.test(image.name);
}
const DROPS_ROOT = /^(?:postgres|pgvector|postgis|timescaledb|timescaledb-ha|redis|redis-stack|redis-stack-server|valkey|mysql|mysql-server|mariadb|mongo|rabbitmq|memcached|cassandra|couchdb|influxdb|neo4j|elasticsearch|opensearch|opensearch-dashboards|logstash|kibana|grafana|grafana-oss|grafana-enterprise|loki|promtail|tempo|prometheus|alertmanager|node-exporter|blackbox-exporter|postgres-exporter|keycloak|n8n|cp-kafka|cp-zookeeper|kafka|nginx-unprivileged|clickhouse-server|weaviate|jenkins|sonarqube|vault|consul|pgadmin4)$/;
function dropsRoot(image) {
	return image !== void 0 && (image.repository.startsWith("bitnami/") || DROPS_ROOT.test(image.name));
}
// src/detect/compose/pairing.ts
const SAME_PROJECT = .6;
const SAME_TEXT = .5;
const MAX_TEXT = 1 << 18;
const MAX_TEXT_PAIRS = 4096;
const SAME_SERVICE = .7;
const PART_OF_SERVICE = .5;
const MAX_LEAVES$1 = 500;
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
	const isFew = fresh.length * left.length <= MAX_TEXT_PAIRS;
	pairMostAlike(fresh, left, pairs, (a, b) => {
		const alike = likeness(namesOf(a), namesOf(b));
		if (alike >= SAME_PROJECT || !isFew) return alike >= SAME_PROJECT ? 1 + alike : 0;
		const kept = sharedText(a, b);
		return kept >= SAME_TEXT ? kept : 0;
	});
	return pairs;
}
function sharedText(a, b) {
	const [shorter = 0, longer = 0] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y);
	if (longer > MAX_TEXT || shorter < longer * SAME_TEXT) return 0;
	const [one, other] = [linesOf$2(a), linesOf$2(b)];
	const left = new Map();
	for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
	let shared = 0;
	for (const line of one) {
		const count = left.get(line) ?? 0;
		if (count === 0) continue;
		left.set(line, count - 1);
		shared += line.length + 1;
	}
	return shared / (longer + 1);
}
function sizeOf({ root }) {
	return root.at.text.view.string().length;
}
const known$8 = new WeakMap();
function linesOf$2(project) {
	const lines = known$8.get(project) ?? project.root.at.text.view.string().split("\n");
	known$8.set(project, lines);
	return lines;
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
	const leaves = new Map([...fresh, ...left].map((service) => [service, leavesOf$1(service)]));
	const likenessOf = (a, b) => likeness(leaves.get(a) ?? new Set(), leaves.get(b) ?? new Set());
	const isOneImage = (a, b) => {
		const image = readImage(a)?.repository;
		return image !== void 0 && image === readImage(b)?.repository;
	};
	pairMostAlike(fresh, left, pairs, (a, b) => {
		const alike = likenessOf(a, b);
		if (isOneImage(a, b)) return 1 + alike;
		return alike >= SAME_SERVICE ? alike : 0;
	});
	for (const service of fresh) {
		if (pairs.has(service)) continue;
		const origin = left.find((one) => isOneImage(service, one) && likenessOf(service, one) >= PART_OF_SERVICE);
		if (origin !== void 0) pairs.set(service, origin);
	}
	return pairs;
}
function leavesOf$1(service) {
	const leaves = new Set();
	const visit = (node, path) => {
		if (leaves.size >= MAX_LEAVES$1) return;
		if (node.kind === "map") for (const [name, entry] of node.entries) visit(entry.node, `${path}.${name}`);
		else if (node.kind === "seq") for (const item of node.items) leaves.add(`${path}=${canonicalText(item)}`);
		else leaves.add(`${path}=${canonicalText(node)}`);
	};
	visit(service.node, "");
	return leaves;
}
// src/detect/compose/places.ts
function placesOf$1(scalar, via) {
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
function serviceKeys(service) {
	const [first = service.node.at, ...rest] = service.keys;
	return [first, ...rest];
}
function projectKeys({ root }) {
	const [first = {
		...root.at,
		end: root.at.start
	}, ...rest] = root.entries.get("services")?.keys ?? [];
	return [first, ...rest];
}
function secretMark(scalar, from = 0, to = scalar.value.length) {
	return markOfValue(scalar, from, to) ?? scalar.at;
}
function defaultGate(scalar) {
	return scalar !== void 0 && isFromDefault(scalar) ? { gateAtMost: "warn" } : {};
}
function shownValue(scalar) {
	const variable = scalar.parts?.find(({ source }) => source === "unset")?.variable;
	return variable === void 0 ? scalar.value : `$${variable}`;
}
function variablePlaces(variable) {
	return variable.scalar === void 0 ? [variable.key] : placesOf$1(variable.scalar, variable.via);
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
			...exposure.isIntended ? {
				exempt: true,
				isUsual: true
			} : {},
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
function boundBefore$1(base, found) {
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
function hasPublicPort({ services }) {
	const isReached = (service) => service.networkMode?.value === "host" || isPublic(service);
	const found = known$7.get(services) ?? [...services.values()].some(isReached);
	known$7.set(services, found);
	return found;
}
const known$7 = new WeakMap();
function isPublic(service) {
	return !isUnpublished(service) && service.ports.some((port) => !port.unknownBind && reachOf(port) === "public");
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
	const places = placesOf$1(port.bind);
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
const rule$110 = {
	id: "compose-admin-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		newProject: "warn",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"access-control",
		"host",
		"brute-force"
	],
	judge(service, { project }) {
		const found = exposedPorts(service, "admin", "warn");
		return isForDevelopment(service, project) ? found.map((one) => ({
			...one,
			gateAtMost: one.gateAtMost ?? "warn"
		})) : found;
	},
	guard: boundBefore$1
};
// src/parse/compose-words.ts
const MAX_WORDS = 5e3;
const MAX_DEPTH$2 = 4;
function startWords({ entrypoint, command }) {
	return commandWords([...entrypoint, ...command]);
}
function healthWords({ node }) {
	return commandWords(scalarsAt(mapAt(node, "healthcheck"), "test"));
}
function commandWords(scalars) {
	const words = [];
	scalars.forEach((scalar, i) => {
		if (scalar.value === "" && scalar.unknown === true) words.push({
			text: "",
			scalar,
			from: 0,
			to: 0,
			isExact: true,
			isFirst: i === 0
		});
		split(scalar, {
			start: 0,
			end: scalar.value.length,
			depth: 0,
			isFirst: i === 0 || /\s/.test(scalar.value)
		}, words);
	});
	return words;
}
function split(scalar, { start, end, depth, isFirst: isStart }, words) {
	const { value } = scalar;
	let at = start;
	let isFirst = isStart;
	while (at < end && words.length < MAX_WORDS) {
		if (isBetween(value[at])) {
			isFirst ||= /[;|&\n]/.test(value[at] ?? "");
			at++;
			continue;
		}
		const from = at;
		let text = "";
		while (at < end && !isBetween(value[at])) {
			const to = partEnd(value, at, end);
			text += plain(value, at, to, end);
			at = to;
		}
		const isQuoted = text.length === at - from - 2 && value.startsWith(text, from + 1) && /["']/.test(value[from] ?? "");
		if (isQuoted && depth < MAX_DEPTH$2 && /\s/.test(text)) split(scalar, {
			start: from + 1,
			end: at - 1,
			depth: depth + 1,
			isFirst: true
		}, words);
		else if (isQuoted) words.push({
			text,
			scalar,
			from: from + 1,
			to: at - 1,
			isExact: true,
			isFirst
		});
		else words.push({
			text,
			scalar,
			from,
			to: at,
			isExact: text.length === at - from,
			isFirst
		});
		isFirst = false;
	}
}
function isBetween(character) {
	return character !== void 0 && /[\s;|&]/.test(character);
}
function partEnd(value, at, end) {
	const character = value[at];
	if (character === "'" || character === "`") return behind$1(character, value, at + 1, end);
	if (character === "\"") {
		let to = at + 1;
		while (to < end && value[to] !== "\"") to += value[to] === "\\" ? 2 : 1;
		return Math.min(to + 1, end);
	}
	if (character === "$" && value[at + 1] === "(") return behind$1(")", value, at + 2, end);
	return Math.min(at + (character === "\\" ? 2 : 1), end);
}
function behind$1(character, value, start, end) {
	const at = value.slice(start, end).indexOf(character);
	return at < 0 ? end : start + at + 1;
}
function plain(value, from, to, end) {
	const character = value[from];
	if (character === "\\") return value.slice(from + 1, to);
	if (character !== "\"" && character !== "'") return value.slice(from, to);
	const isClosed = to - from > 1 && value[to - 1] === character;
	return value.slice(from + 1, isClosed || to < end ? to - 1 : to);
}
// src/detect/compose/settings.ts
function badSettings(service, judge, isSoft = false) {
	const found = [];
	for (const variable of service.environment) {
		const verdict = verdictOn(variable, service, judge);
		if (verdict === void 0) continue;
		const isDefault = variable.scalar !== void 0 && isFromDefault(variable.scalar);
		found.push({
			subject: variable.name,
			places: variablePlaces(variable),
			...isSoft ? {} : { degree: isDefault ? 1 : 2 },
			...defaultGate(variable.scalar),
			...verdict,
			values: {
				name: variable.name,
				...verdict.values
			}
		});
	}
	return found;
}
function settingBefore(base, { subject }, judge) {
	const before = variableOf(base, subject);
	if (before === void 0 || verdictOn(before, base, judge) !== void 0) return void 0;
	return { places: variablePlaces(before) };
}
function verdictOn(variable, service, judge) {
	const { name, scalar } = variable;
	return scalar === void 0 || scalar.unknown === true ? void 0 : judge(name, scalar.value.trim(), service);
}
const known$6 = new WeakMap();
function variableOf(service, name) {
	const found = known$6.get(service) ?? new Map(service.environment.map((variable) => [variable.name, variable]));
	known$6.set(service, found);
	return found.get(name);
}
function settingValue(service, name) {
	const scalar = variableOf(service, name)?.scalar;
	return scalar === void 0 || scalar.unknown === true ? void 0 : scalar.value.trim();
}
function isOn(value) {
	return /^(?:true|yes|on|y|1|enabled?)$/i.test(value);
}
function isOff$2(value) {
	return /^(?:false|no|off|n|0|disabled?)$/i.test(value);
}
// src/detect/compose/logins.ts
const LOGINS = {
	Weaviate(service) {
		const anonymous = switched(service, /^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, true);
		if (anonymous !== void 0 && anonymous.state !== "unset") return anonymous;
		const other = switched(service, /^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/, false);
		return other?.state === "on" ? other : unset("AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED");
	},
	Milvus: (service) => switched(service, /^(?:milvus_authorization_enabled|common[._]?security[._]?authorizationenabled)$/i, false) ?? unset("COMMON_SECURITY_AUTHORIZATIONENABLED"),
	Qdrant: (service) => given(service, /^QDRANT__SERVICE__(?:API_KEY|JWT_RBAC)$/) ?? unset("QDRANT__SERVICE__API_KEY"),
	Chroma: (service) => given(service, /^CHROMA_(?:SERVER_)?AUTHN?_(?:PROVIDER|CREDENTIALS_PROVIDER)$/) ?? unset("CHROMA_SERVER_AUTHN_PROVIDER"),
	Elasticsearch: (service) => switched(service, /^xpack\.security\.enabled$/, false) ?? spoken$1(service, /(?:^|-E)xpack\.security\.enabled=(\w{1,10})$/, false) ?? {
		state: "on",
		name: ""
	},
	OpenSearch: (service) => switched(service, /^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/, true) ?? spoken$1(service, /(?:^|-E)plugins\.security\.disabled=(\w{1,10})$/, true) ?? {
		state: "on",
		name: ""
	},
	Infinity: () => unset("")
};
function unset(name) {
	return {
		state: "unset",
		name
	};
}
function switched(service, names, isOpening) {
	const variable = service.environment.find(({ name }) => names.test(name));
	if (variable === void 0 || isEmpty(variable)) return void 0;
	const { name, scalar } = variable;
	const value = scalar === void 0 || scalar.unknown === true ? void 0 : scalar.value.trim();
	return {
		state: value !== void 0 && (isOpening ? isOn(value) : isOff$2(value)) ? "off" : "on",
		name,
		at: variablePlaces(variable),
		isDefault: scalar !== void 0 && isFromDefault(scalar)
	};
}
function given(service, names) {
	const variable = service.environment.find((one) => names.test(one.name) && !isEmpty(one));
	return variable === void 0 ? void 0 : {
		state: "on",
		name: variable.name,
		at: variablePlaces(variable)
	};
}
function isEmpty({ scalar }) {
	return scalar !== void 0 && scalar.unknown !== true && scalar.value.trim() === "";
}
function spoken$1(service, pattern, isOpening) {
	for (const { text, scalar } of startWords(service)) {
		const value = pattern.exec(text)?.[1];
		if (value === void 0) continue;
		return {
			state: (isOpening ? isOn(value) : isOff$2(value)) ? "off" : "on",
			name: isOpening ? "plugins.security.disabled" : "xpack.security.enabled",
			at: placesOf$1(scalar),
			isDefault: isFromDefault(scalar)
		};
	}
}
// src/detect/compose/stores.ts
const CACHES = /^(?:Redis|Valkey|Memcached)$/;
function storeOf(service) {
	return productOf(DATASTORES, readImage(service));
}
function isCache(product) {
	return CACHES.test(product);
}
const FOLDERS = {
	Postgres: "/var/lib/postgresql /bitnami/postgresql /home/postgres/pgdata /var/lib/pgsql /cockroach/cockroach-data",
	MySQL: "/var/lib/mysql /bitnami/mysql",
	MariaDB: "/var/lib/mysql /bitnami/mariadb",
	Redis: "/data /bitnami/redis",
	Valkey: "/data /bitnami/valkey",
	MongoDB: "/data/db /bitnami/mongodb /state",
	Elasticsearch: "/usr/share/elasticsearch/data /bitnami/elasticsearch",
	OpenSearch: "/usr/share/opensearch/data /bitnami/opensearch",
	Weaviate: "/var/lib/weaviate",
	Qdrant: "/qdrant/storage",
	Milvus: "/var/lib/milvus",
	ClickHouse: "/var/lib/clickhouse /bitnami/clickhouse",
	RabbitMQ: "/var/lib/rabbitmq /bitnami/rabbitmq",
	Neo4j: "/data",
	InfluxDB: "/var/lib/influxdb /var/lib/influxdb2 /var/lib/influxdb3",
	CouchDB: "/opt/couchdb/data",
	Couchbase: "/opt/couchbase/var",
	Meilisearch: "/meili_data",
	Cassandra: "/var/lib/cassandra /var/lib/scylla /bitnami/cassandra",
	"SQL Server": "/var/opt/mssql",
	Solr: "/var/solr",
	Infinity: "/var/infinity"
};
function isDataFolder(target, product) {
	if (/\.\w{1,10}$/.test(target) || /^\/(?:docker-entrypoint|etc|tmp|run|var\/run|var\/log)/.test(target)) return false;
	const folders = FOLDERS[product];
	return folders === void 0 || folders.split(" ").some((folder) => isWithin(target, folder) || isWithin(folder, target));
}
function isWithin(path, folder) {
	return path === folder || path.startsWith(folder === "/" ? folder : `${folder}/`);
}
function isLasting({ type }) {
	return type === "bind" || type === "volume" || type === "cluster" || type === "npipe";
}
// src/detect/compose/unseen.ts
function hasUnseenVariables({ incomplete, node }, { references }) {
	if (incomplete) return true;
	return envFilePaths$1(node).some((path) => path.unknown === true || references.some(({ kind, found, at }) => kind === "env_file" && !found && at.text === path.at.text && at.start === path.at.start));
}
function envFilePaths$1(node) {
	const single = scalarAt(node, "env_file");
	return (single === void 0 ? itemsAt(node, "env_file") : [single]).flatMap((item) => {
		const path = item.kind === "map" ? scalarAt(item, "path") : item.kind === "scalar" ? item : void 0;
		return path === void 0 ? [] : [path];
	});
}
// src/detect/compose/rules/compose-anonymous-vector-db.ts
const rule$109 = {
	id: "compose-anonymous-vector-db",
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
	checklist: ["database", "data"],
	judge(service, judged) {
		const product = storeOf(service) ?? "";
		const login = LOGINS[product];
		if (login === void 0) return [];
		const { state, at, name, isDefault } = login(service);
		if (state === "on" || state === "unset" && name !== "" && mayBeSetElsewhere(service, judged)) return [];
		const isSoft = isDefault === true || state === "unset" && product !== "Weaviate" && !isPublic(service);
		return [{
			subject: name,
			places: at ?? serviceKeys(service),
			degree: isSoft ? 1 : 2,
			...isSoft ? { gateAtMost: "warn" } : {},
			...state === "unset" ? { message: name === "" ? "never" : "unset" } : {},
			values: {
				name,
				product
			}
		}];
	},
	guard(base) {
		const before = LOGINS[storeOf(base) ?? ""]?.(base);
		return before?.state === "on" && before.at !== void 0 ? { places: before.at } : void 0;
	}
};
function mayBeSetElsewhere(service, { project }) {
	return hasUnseenVariables(service, project) || service.mounts.some(({ target }) => /\.(?:ya?ml|toml|ini|htpasswd)$|\/(?:config|configs)$/.test(target)) || service.node.entries.has("configs") || startWords(service).some(({ scalar, text }) => scalar.unknown === true || /api-?key|auth/i.test(text));
}
// src/parse/compose-security.ts
function securityOptions(service) {
	return scalarsAt(service, "security_opt").map((scalar) => {
		const text = scalar.value;
		const end = text.search(/[:=]/);
		return {
			name: (end < 0 ? scalar : sliceScalar(scalar, 0, end)).unknown === true ? "" : (end < 0 ? text : text.slice(0, end)).trim(),
			...end < 0 ? {} : { value: text.slice(end + 1).trim() },
			unknown: scalar.unknown === true,
			scalar
		};
	});
}
function securityOption(options, name) {
	return options.findLast((option) => option.name === name);
}
function capabilities(service, field) {
	return scalarsAt(service, field).map((scalar) => ({
		name: scalar.value.trim().toUpperCase().replace(/^CAP_/, ""),
		unknown: scalar.unknown === true,
		scalar
	}));
}
// src/detect/compose/security-profiles.ts
function unconfined(service, { name, builtIn }) {
	const options = securityOptions(service.node);
	const off = unconfinedOption(options, name);
	if (off !== void 0) return [offFound(off)];
	if (service.incomplete || options.some((option) => option.name === "" && option.unknown) || ownProfile(service, {
		name,
		builtIn
	}) !== void 0) return [];
	return [{
		subject: "",
		identity: "default",
		places: serviceKeys(service),
		exempt: true
	}];
}
function profileBefore(base, found, kind) {
	const isLost = found.exempt === true;
	const profile = isLost ? ownProfile(base, kind) : namedProfile(base, kind.name);
	if (profile === void 0) return void 0;
	return {
		places: placesOf$1(profile.scalar),
		...isLost ? {
			message: "lost",
			values: { was: profile.unknown ? shownValue(profile.scalar) : profile.value ?? "" }
		} : {}
	};
}
function offFound({ scalar }) {
	const soft = defaultGate(scalar);
	return {
		subject: "",
		places: placesOf$1(scalar),
		degree: soft.gateAtMost === void 0 ? 2 : 1,
		...soft
	};
}
function unconfinedOption(options, name) {
	const own = securityOption(options, name);
	if (own !== void 0) return !own.unknown && own.value === "unconfined" ? own : void 0;
	return options.find((option) => option.name === "label" && option.value === `${name}:unconfined`);
}
function namedProfile(service, name) {
	const option = securityOption(securityOptions(service.node), name);
	return option?.unknown === true || option !== void 0 && !/^(?:unconfined)?$/.test(option.value ?? "") ? option : void 0;
}
function ownProfile(service, { name, builtIn }) {
	const option = namedProfile(service, name);
	return option?.value === builtIn ? void 0 : option;
}
// src/detect/compose/rules/compose-apparmor-unconfined.ts
const KIND$1 = {
	name: "apparmor",
	builtIn: "docker-default"
};
const rule$108 = {
	id: "compose-apparmor-unconfined",
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
	checklist: ["host"],
	judge: (service) => unconfined(service, KIND$1),
	guard: (base, found) => profileBefore(base, found, KIND$1)
};
// src/detect/compose/rules/compose-audit-disabled.ts
const rule$107 = {
	id: "compose-audit-disabled",
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
	checklist: ["log-audit", "logs"],
	judge: (service) => [...badSettings(service, dropsTrail, true), ...serverFlags(service).flatMap(({ isBad, found }) => isBad ? [found] : [])],
	guard: (base, found) => settingBefore(base, found, dropsTrail) ?? flagBefore(base, found)
};
const LEAST_DAYS = 30;
const dropsTrail = (name, value, service) => {
	if (/AUDIT/i.test(name) && /ENABLED?$/i.test(name)) return isOff$2(value) ? { values: { value } } : void 0;
	if (name !== "WORKFLOW_LOG_CLEANUP_ENABLED" || !isOn(value)) return void 0;
	const days = settingValue(service, "WORKFLOW_LOG_RETENTION_DAYS") ?? "";
	return /^\d{1,5}$/.test(days) && Number(days) < LEAST_DAYS ? {
		message: "short",
		values: { value: days }
	} : void 0;
};
function serverFlags(service) {
	return startWords(service).flatMap(({ text, scalar }) => {
		const match = /^(?:--)?(log_connections|log_statement)=(\w{1,40})$/.exec(text);
		const [, name = "", value = ""] = match ?? [];
		if (match === null || scalar.unknown === true) return [];
		return [{
			isBad: name === "log_statement" ? value === "none" : isOff$2(value),
			found: {
				subject: name,
				places: placesOf$1(scalar),
				values: {
					name,
					value
				},
				...defaultGate(scalar)
			}
		}];
	});
}
function flagBefore(base, { subject }) {
	const before = serverFlags(base).find(({ found }) => found.subject === subject);
	return before === void 0 || before.isBad ? void 0 : { places: before.found.places };
}
// src/detect/compose/hosts.ts
function isLoopbackHost(host) {
	return /^(?:localhost|.{1,200}\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0|\[?::\]?)$/i.test(host);
}
function isInsideHost(host, project) {
	return isLoopbackHost(host) || /^(?:host|gateway)\.[a-z-]{2,30}\.internal$|^172\.17\.0\.1$/i.test(host) || !/[.:]/.test(host) || serviceAt(host, project) !== void 0;
}
function serviceAt(host, { services }) {
	const found = known$5.get(services) ?? namesIn(services);
	known$5.set(services, found);
	return services.get(host) ?? found.get(host);
}
const known$5 = new WeakMap();
function namesIn(services) {
	const names = new Map();
	for (const service of services.values()) for (const name of otherNames(service)) if (!names.has(name)) names.set(name, service);
	return names;
}
function otherNames({ node }) {
	const networks = node.entries.get("networks")?.node;
	const joined = networks === void 0 ? [] : [...asNames(networks).entries.values()];
	return [...["container_name", "hostname"].flatMap((name) => scalarAt(node, name)?.value ?? []), ...joined.flatMap(({ node: network }) => network.kind === "map" ? [...scalarsAt(network, "aliases"), ...scalarsAt(network, "ipv4_address")].map(({ value }) => value) : [])];
}
// src/detect/compose/rules/compose-auth-disabled.ts
const rule$106 = {
	id: "compose-auth-disabled",
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
	checklist: [
		"access-control",
		"application",
		"data",
		"brute-force"
	],
	judge(service, { project }) {
		return [
			...badSettings(service, disablesLogin),
			...openListeners(service, project),
			...emptyTokens(service),
			...openMongo(service, project)
		];
	},
	guard(base, found) {
		if (found.subject !== MONGO_USER) return settingBefore(base, found, disablesLogin);
		const user = base.environment.find(({ name }) => name.startsWith(MONGO_ROOT));
		return user === void 0 ? void 0 : { places: variablePlaces(user) };
	}
};
const OFF_SWITCH = /^(?:MYSQL_ALLOW_EMPTY_PASSWORD|MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD|ALLOW_EMPTY_PASSWORD|ALLOW_ANONYMOUS_LOGIN|GF_AUTH_ANONYMOUS_ENABLED|DISABLE_AUTH|AUTH_DISABLED|NO_AUTH|N8N_USER_MANAGEMENT_DISABLED|LOGIN_DISABLED)$/;
const disablesLogin = (name, value) => {
	return OFF_SWITCH.test(name) && isOn(value) || name === "WEBUI_AUTH" && isOff$2(value) || name === "POSTGRES_HOST_AUTH_METHOD" && value === "trust" || name === "NEO4J_AUTH" && value === "none" ? { values: { value } } : void 0;
};
function openListeners({ environment }, project) {
	const found = [];
	for (const { name, scalar } of environment) {
		const prefix = /^(KAFKA_(?:CFG_)?)ADVERTISED_LISTENERS$/.exec(name)?.[1];
		if (prefix === void 0 || scalar === void 0 || scalar.unknown === true) continue;
		const protocols = environment.find((one) => one.name === `${prefix}LISTENER_SECURITY_PROTOCOL_MAP`)?.scalar;
		if (protocols?.unknown === true) continue;
		const plain = listenersOf(scalar.value).find(({ listener, host }) => {
			return protocolOf(listener, protocols?.value ?? "") === "PLAINTEXT" && host !== "" && !isInsideHost(host, project);
		});
		if (plain !== void 0) found.push({
			subject: name,
			places: placesOf$1(scalar),
			message: "listener",
			values: {
				name,
				host: plain.host
			}
		});
	}
	return found;
}
function listenersOf(value) {
	return value.split(",").flatMap((one) => {
		const [listener, address] = one.trim().split("://", 2);
		if (listener === void 0 || address === void 0) return [];
		return [{
			listener: listener.toUpperCase(),
			host: address.replace(/:\d{1,5}$/, "").replace(/^\[|\]$/g, "")
		}];
	});
}
function protocolOf(listener, map) {
	const entry = map.toUpperCase().split(",").find((one) => one.trim().startsWith(`${listener}:`));
	return entry === void 0 ? listener : entry.trim().slice(listener.length + 1);
}
function emptyTokens(service) {
	const words = startWords(service);
	return words.flatMap((word, i) => {
		if (/^--(?:Notebook|Server|Identity(?:Provider)?)(?:App)?\.token(?:=["']*$|$)/.exec(word.text) === null || word.scalar.unknown === true) return [];
		return word.text.includes("=") || words[i + 1]?.text === "" ? [{
			subject: "token",
			places: placesOf$1(word.scalar),
			message: "token",
			values: { name: "token" }
		}] : [];
	});
}
const MONGO_ROOT = "MONGO_INITDB_ROOT_";
const MONGO_USER = "MONGO_INITDB_ROOT_USERNAME";
function openMongo(service, project) {
	if (!/^(?:mongo|mongodb-community-server)$/.test(readImage(service)?.name ?? "") || !isPublic(service) || hasUnseenVariables(service, project)) return [];
	return service.environment.some(({ name }) => name.startsWith(MONGO_ROOT)) || startWords(service).some(({ text }) => /^--(?:auth|keyFile|config|clusterAuthMode)\b|^-f$/.test(text)) ? [] : [{
		subject: MONGO_USER,
		places: serviceKeys(service),
		message: "mongo",
		values: { name: MONGO_USER }
	}];
}
// src/detect/compose/rules/compose-build-privileged.ts
const rule$105 = {
	id: "compose-build-privileged",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "off"
	},
	checklist: ["container"],
	judge({ node }) {
		const build = mapAt(node, "build");
		const granted = build === void 0 ? [] : grants(build);
		const [first, ...others] = granted.flatMap(({ scalar }) => placesOf$1(scalar));
		if (first === void 0) return [];
		const isRoot = granted.some(({ message }) => message === "default");
		return [{
			subject: "",
			places: [first, ...others],
			degree: granted.reduce((sum, { degree }) => sum + degree, 0),
			...granted.every(({ scalar }) => isFromDefault(scalar)) ? { gateAtMost: "warn" } : {},
			message: isRoot ? "default" : "network"
		}];
	}
};
function grants(build) {
	const privileged = scalarAt(build, "privileged");
	const network = scalarAt(build, "network");
	const entitlements = scalarsAt(build, "entitlements");
	const insecure = [...isTrue(privileged) ? [privileged] : [], ...entitlements.filter(({ value }) => value === "security.insecure")];
	const hosted = [...network?.value === "host" ? [network] : [], ...entitlements.filter(({ value }) => value === "network.host")];
	const grant = (message, weight) => (scalar) => scalar === void 0 || scalar.unknown === true ? [] : [{
		scalar,
		message,
		degree: isFromDefault(scalar) ? weight / 2 : weight
	}];
	return [...insecure.flatMap(grant("default", 4)), ...hosted.flatMap(grant("network", 2))];
}
// src/parse/compose-build-fields.ts
function buildArguments(service) {
	const args = buildOf(service)?.entries.get("args")?.node;
	if (args === void 0) return [];
	return [...asKeyed(args).entries].map(([name, { node, keys }]) => ({
		name,
		key: keys.at(-1) ?? node.at,
		...node.kind === "scalar" && node.type !== "null" ? { scalar: node } : {}
	}));
}
function buildSecrets(service) {
	return itemsAt(buildOf(service), "secrets");
}
function buildContext(service) {
	return scalarAt(buildOf(service), "context");
}
function buildOf({ node }) {
	const build = node.entries.get("build")?.node;
	return build === void 0 ? void 0 : asBuild(build);
}
// src/detect/guess-cost/words.ts
const set$1 = (words) => {
	let made;
	return () => {
		made ??= new Set(words.split(/\s+/).filter((word) => word !== ""));
		return made;
	};
};
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
		if (firstWords().has(word)) return FIRST_WORD_BITS;
		return otherWords().has(word) ? OTHER_WORD_BITS : void 0;
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
const GUESSABLE_BITS = 50;
function isGuessable(text) {
	return guessBits(text) < GUESSABLE_BITS;
}
function publishedAs(variable, part) {
	const whole = variable.scalar?.value ?? "";
	for (const name of [variable.name, ...part.variable === void 0 ? [] : [part.variable]]) {
		const found = (whole === part.text ? void 0 : publishedDefault(name, whole)) ?? publishedDefault(name, unquoted$1(part.text));
		if (found !== void 0) return found;
	}
}
// src/detect/compose/rules/compose-build-secret-arg.ts
const rule$104 = {
	id: "compose-build-secret-arg",
	family: "compose",
	scope: "service",
	class: "present-bad",
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
		"external-api-keys",
		"keys-in-git"
	],
	rank: RANK.generic,
	judge(service) {
		return buildArguments(service).flatMap((argument) => {
			const found = isSecretName(argument.name) ? foundOf$4(argument) : void 0;
			return found === void 0 ? [] : [found];
		});
	},
	guard(base, _found, _judged, head) {
		const [secret] = buildSecrets(base);
		return secret === void 0 || buildSecrets(head).length >= buildSecrets(base).length ? void 0 : { places: [secret.at] };
	}
};
function foundOf$4({ name, key, scalar }) {
	const places = scalar === void 0 ? [key] : placesOf$1(scalar);
	const values = { name };
	const part = scalar === void 0 ? void 0 : partOf(scalar, 0, scalar.value.length);
	if (scalar === void 0 || part === void 0 || part.source === "unset" || part.source === "env") return {
		subject: name,
		places,
		degree: 1,
		severity: "medium",
		gateAtMost: "warn",
		message: "reference",
		values
	};
	if (!isSecretText(name, scalar.value)) return void 0;
	return {
		subject: name,
		places,
		degree: 2,
		secret: secretMark(scalar),
		...part.source === "text" ? {} : { gateAtMost: "warn" },
		values
	};
}
// src/detect/compose/capabilities.ts
const DEFAULT_CAPABILITIES = "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ");
const DANGEROUS = new Set("ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO SYS_BOOT SYS_TIME DAC_READ_SEARCH NET_ADMIN BPF PERFMON MAC_ADMIN MAC_OVERRIDE MKNOD SYSLOG AUDIT_CONTROL CHECKPOINT_RESTORE".split(" "));
function breaksIsolation(capability) {
	return DANGEROUS.has(capability);
}
// src/detect/compose/rules/compose-cap-add-dangerous.ts
const VPN = /wireguard|wg-easy|tailscale|gluetun|openvpn|netbird|zerotier/;
const rule$103 = {
	id: "compose-cap-add-dangerous",
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
	checklist: ["run-as-user", "container"],
	judge(service) {
		const isVpn = VPN.test(readImage(service)?.repository ?? "");
		return capabilities(service.node, "cap_add").flatMap(({ name, unknown, scalar }) => {
			if (unknown || !breaksIsolation(name)) return [];
			const soft = defaultGate(scalar);
			return [{
				subject: name,
				places: placesOf$1(scalar),
				degree: soft.gateAtMost === void 0 ? 2 : 1,
				...isVpn && name === "NET_ADMIN" ? {
					gateAtMost: "warn",
					message: "vpn"
				} : soft,
				values: { capability: name }
			}];
		});
	}
};
// src/detect/compose/rules/compose-cap-add.ts
const rule$102 = {
	id: "compose-cap-add",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	yieldsTo: "compose-cap-drop-missing",
	judge(service) {
		if (service.incomplete || dropOfAll(service) !== void 0) return [];
		return capabilities(service.node, "cap_add").flatMap(({ name, unknown, scalar }) => {
			if (unknown || name === "" || breaksIsolation(name)) return [];
			return [{
				subject: name,
				places: placesOf$1(scalar),
				values: { capability: name },
				...DEFAULT_CAPABILITIES.includes(name) ? { message: "byDefault" } : {}
			}];
		});
	},
	guard(base, { subject }) {
		const all = dropOfAll(base);
		const hadIt = capabilities(base.node, "cap_add").some(({ name }) => name === subject);
		return all === void 0 || !hadIt ? void 0 : { places: placesOf$1(all.scalar) };
	}
};
function dropOfAll({ node }) {
	return capabilities(node, "cap_drop").find(({ name, unknown }) => name === "ALL" || unknown);
}
// src/detect/compose/rules/compose-cap-drop-missing.ts
const rule$101 = {
	id: "compose-cap-drop-missing",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: ["run-as-user"],
	judge(service) {
		const dropped = capabilities(service.node, "cap_drop");
		if (service.incomplete || dropped.some(dropsAll)) return [];
		return [{
			subject: "",
			places: serviceKeys(service),
			exempt: dropped.length > 0
		}];
	},
	guard(base, _found, _judged, head) {
		const kept = new Set(capabilities(head.node, "cap_drop").map(({ name }) => name));
		const lost = capabilities(base.node, "cap_drop").find((one) => dropsAll(one) ? DEFAULT_CAPABILITIES.some((name) => !kept.has(name)) : !kept.has(one.name));
		if (lost === void 0) return void 0;
		return {
			places: placesOf$1(lost.scalar),
			values: { was: lost.unknown ? shownValue(lost.scalar) : lost.name }
		};
	}
};
function dropsAll({ name, unknown }) {
	return name === "ALL" || unknown;
}
// src/detect/compose/rules/compose-cookie-insecure.ts
const rule$100 = {
	id: "compose-cookie-insecure",
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
	checklist: ["https", "application"],
	judge: (service) => badSettings(service, bareCookie, true),
	guard: (base, found) => settingBefore(base, found, bareCookie)
};
const SECURE = /COOKIES?_SECURE|(?:^|_)SECURE_COOKIES?$/i;
const HTTP_ONLY = /COOKIES?_HTTP_?ONLY/i;
const SAME_SITE = /COOKIES?_SAME_?SITE|(?:^|_)SAME_?SITE(?:$|_)/i;
const bareCookie = (name, value, service) => {
	if (SECURE.test(name)) return isOff$2(value) ? { values: { value } } : void 0;
	if (HTTP_ONLY.test(name)) return isOff$2(value) ? {
		message: "script",
		values: { value }
	} : void 0;
	if (!SAME_SITE.test(name) || value.toLowerCase() !== "none") return void 0;
	return isSecured(service) ? void 0 : {
		message: "site",
		values: { value }
	};
};
const known$4 = new WeakMap();
function isSecured(service) {
	const isSecure = ({ name, scalar }) => SECURE.test(name) && (scalar === void 0 || scalar.unknown === true || isOn(scalar.value));
	const found = known$4.get(service) ?? service.environment.some(isSecure);
	known$4.set(service, found);
	return found;
}
// src/detect/compose/rules/compose-cors-wildcard.ts
const rule$99 = {
	id: "compose-cors-wildcard",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["application"],
	judge: (service) => badSettings(service, allowsEveryOrigin, true).map((one) => one.subject.startsWith("CONSOLE_") && one.gateAtMost === void 0 ? {
		...one,
		severity: "high"
	} : one),
	guard: (base, found) => settingBefore(base, found, allowsEveryOrigin)
};
const allowsEveryOrigin = (name, value) => {
	if (!/cors/i.test(name) || /header|method|max_?age|credential/i.test(name)) return void 0;
	return value.split(/[\s,;[\]"']/).includes("*") ? {} : void 0;
};
// src/detect/compose/rules/compose-datastore-port-public.ts
const rule$98 = {
	id: "compose-datastore-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		newProject: "warn",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"database",
		"access-control",
		"host",
		"data",
		"brute-force"
	],
	judge(service, { project }) {
		const found = exposedPorts(service, "datastore", "warn");
		return isForDevelopment(service, project) ? found.map((one) => ({
			...one,
			gateAtMost: one.gateAtMost ?? "warn"
		})) : found;
	},
	guard: boundBefore$1
};
// src/detect/compose/rules/compose-db-encryption-unset.ts
const rule$97 = {
	id: "compose-db-encryption-unset",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["database", "data"],
	judge(service) {
		const product = storeOf(service);
		if (product !== "MySQL" && product !== "MariaDB") return [];
		const words = startWords(service);
		if (service.incomplete || words.some(({ scalar }) => scalar.unknown === true) || words.some(isEncryptionFlag) || hasConfiguration(service)) return [];
		return [{
			subject: "",
			places: serviceKeys(service),
			values: { product }
		}];
	},
	guard(base) {
		const flag = startWords(base).find(isEncryptionFlag);
		return flag === void 0 ? void 0 : {
			places: placesOf$1(flag.scalar),
			values: { was: flag.text }
		};
	}
};
function isEncryptionFlag({ text }) {
	return /innodb[-_]encrypt|keyring|file_key_management|table[-_]encryption|aria[-_]encrypt/i.test(text);
}
function hasConfiguration({ mounts }) {
	return mounts.some(({ target }) => /^\/etc\/(?:mysql|my\.cnf)|\.cnf$/.test(target));
}
// src/detect/compose/rules/compose-db-ephemeral-data.ts
const rule$96 = {
	id: "compose-db-ephemeral-data",
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
	checklist: ["database", "data"],
	judge(service, { project }) {
		const product = storeOf(service);
		if (product === void 0 || service.incomplete || isShortLived(service, project)) return [];
		const memory = inMemory(service, product);
		if (memory === void 0 && dataMount(service, product) !== void 0) return [];
		const exempt = isCache(product) || product === "etcd" || isForDevelopment(service, project);
		return [{
			subject: "",
			places: memory ?? serviceKeys(service),
			...memory === void 0 ? {} : { message: "memory" },
			...exempt ? { exempt } : {},
			values: { product }
		}];
	},
	guard(base, _found, _judged, head) {
		const product = storeOf(base);
		const mount = product === void 0 || inMemory(base, product) !== void 0 ? void 0 : dataMount(base, product);
		return mount === void 0 || storeOf(head) !== product ? void 0 : {
			places: [mount.at],
			values: { was: mount.target }
		};
	}
};
function isShortLived(service, { services }) {
	const [first] = startWords(service);
	const program = first?.text.slice(first.text.lastIndexOf("/") + 1) ?? "";
	return /^(?:psql|pg_\w{1,30}|createdb|mysql|mysqldump|mysqladmin|mariadb|mongosh|mongo|mongodump|redis-cli|valkey-cli|sleep)$/.test(program) || service.node.entries.has("volumes_from") || [...services.values()].some(({ dependsOn }) => dependsOn.get(service.name) === "service_completed_successfully");
}
function dataMount(service, product) {
	const own = product === "Postgres" ? settingValue(service, "PGDATA") : void 0;
	return service.mounts.find((mount) => isLasting(mount) && (isDataFolder(mount.target, product) || own !== void 0 && `${own}/`.startsWith(`${mount.target}/`)));
}
function inMemory(service, product) {
	const mount = service.mounts.find(({ type, target }) => type === "tmpfs" && isDataFolder(target, product));
	if (mount !== void 0) return [mount.at];
	const tmpfs = scalarsAt(service.node, "tmpfs").find(({ value }) => isDataFolder(value.split(":", 1)[0] ?? "", product));
	return tmpfs === void 0 ? void 0 : placesOf$1(tmpfs);
}
// src/detect/compose/rules/compose-db-superuser.ts
const rule$95 = {
	id: "compose-db-superuser",
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
	checklist: ["database", "data"],
	judge(service, { project }) {
		if (isAdministrator(service)) return [];
		return service.environment.flatMap((variable) => {
			const login = loginOf(variable, service);
			const store = login === void 0 || isKnownSuperuser(login) ? void 0 : madeFor(login, project);
			if (login === void 0 || store === void 0 && !isKnownSuperuser(login)) return [];
			return [{
				subject: variable.name,
				places: variablePlaces(variable),
				...store === void 0 ? {} : { message: "made" },
				values: {
					name: variable.name,
					user: login.user,
					store: store ?? ""
				}
			}];
		});
	},
	guard(base, { subject }, { project }) {
		const before = variableOf(base, subject);
		if (before === void 0 || isAdministrator(base)) return void 0;
		const login = loginOf(before, base);
		if (login === void 0 && (before.scalar === void 0 || before.scalar.unknown === true)) return void 0;
		return login !== void 0 && (isKnownSuperuser(login) || madeFor(login, project) !== void 0) ? void 0 : { places: variablePlaces(before) };
	}
};
function isAdministrator(service) {
	return storeOf(service) !== void 0 || /backup|exporter|migrat/i.test(readImage(service)?.name ?? "");
}
const USER_NAME = /^(.{0,60}?(?:^|_)(?:DB|DATABASE|POSTGRES|POSTGRESDB|MYSQL|MARIADB)|^PG)_?USER(?:NAME)?$/;
const ADDRESS$1 = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|clickhouse|neo4j|bolt)(?:\+[\w+]{1,20})?:\/\/([^\s/@:]{1,100})(?::[^\s/@]{0,1024})?@([^\s/:?,]{0,253})/i;
function loginOf({ name, scalar }, service) {
	if (scalar === void 0) return void 0;
	const url = ADDRESS$1.exec(scalar.value);
	if (url !== null) {
		const [, user = "", host = ""] = url;
		const from = url[0].indexOf("://") + 3;
		return scalar.parts?.some((part) => part.source === "unset" && part.from >= from && part.from <= from + user.length) === true ? void 0 : {
			user,
			host
		};
	}
	const prefix = USER_NAME.exec(name)?.[1];
	if (prefix === void 0 || scalar.unknown === true || scalar.value === "") return void 0;
	const hosts = [
		"HOST",
		"HOSTNAME",
		"SERVER",
		"ADDR"
	].flatMap((part) => [`${prefix}_${part}`, `${prefix}${part}`]);
	return {
		user: scalar.value,
		host: hosts.map((one) => settingValue(service, one)).find((one) => one !== void 0) ?? ""
	};
}
function isKnownSuperuser({ user }) {
	return /^(?:postgres|root|sa|admin|default|neo4j)$/.test(user);
}
function madeFor({ user, host }, project) {
	const store = host === "" ? void 0 : serviceAt(host.replace(/:\d{1,5}$/, ""), project);
	const made = store === void 0 ? void 0 : madeWith(store);
	return store !== void 0 && made !== void 0 && settingValue(store, made) === user ? store.name : void 0;
}
function madeWith(store) {
	switch (storeOf(store)) {
		case "Postgres": return "POSTGRES_USER";
		case "MongoDB": return "MONGO_INITDB_ROOT_USERNAME";
		default: return;
	}
}
// src/detect/compose/rules/compose-debug-enabled.ts
const rule$94 = {
	id: "compose-debug-enabled",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["application"],
	judge(service, { project }) {
		const found = [...badSettings(service, debugs), ...debuggers(service)];
		return isForDevelopment(service, project) ? found.map((one) => ({
			...one,
			exempt: true
		})) : found;
	},
	guard: (base, found) => settingBefore(base, found, debugs)
};
const SWITCH$1 = /^(?:DEBUG|(?:FLASK|DJANGO|APP|SANDBOX)_DEBUG|PPROF_ENABLED|ENABLE_REQUEST_LOGGING)$/;
const STAGE = /^(?:(?:FLASK|NODE|RAILS|DEPLOY)_ENV|ASPNETCORE_ENVIRONMENT)$/;
const LOW = {
	severity: "low",
	gateAtMost: "warn",
	weakenedGateAtMost: "warn"
};
const MEDIUM = {
	severity: "medium",
	gateAtMost: "warn",
	weakenedGateAtMost: "warn"
};
const debugs = (name, value) => {
	const values = { value };
	if (SWITCH$1.test(name) && isOn(value)) return { values };
	if (name === "GIN_MODE" && value === "debug") return { values };
	if (STAGE.test(name) && /^development$/i.test(value)) return {
		...MEDIUM,
		message: "stage",
		values
	};
	if (name === "LOG_LEVEL" && /^(?:debug|trace)$/i.test(value)) return {
		...LOW,
		message: "verbose",
		values
	};
	if (name === "DEBUG" && /^[\w:*,.@/ -]{1,200}$/.test(value) && /[:*]/.test(value)) return {
		...LOW,
		message: "verbose",
		values
	};
	if (/^(?:NODE_OPTIONS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS)$/.test(name)) {
		const tool = debuggerIn(value);
		return tool === void 0 ? void 0 : {
			message: "debugger",
			values: { tool }
		};
	}
};
function debuggers(service) {
	const found = [];
	for (const { text, scalar } of startWords(service)) {
		const tool = debuggerIn(text);
		const places = placesOf$1(scalar);
		if (tool !== void 0) found.push({
			subject: tool,
			places,
			message: "debugger",
			values: {
				name: tool,
				tool
			},
			...defaultGate(scalar)
		});
		else if (text === "--reload") found.push({
			subject: text,
			places,
			...LOW,
			message: "reload",
			values: { name: text }
		});
	}
	return found;
}
function debuggerIn(text) {
	if (text === "debugpy") return "debugpy";
	if (/(?:^|\s)--inspect(?:-brk|-wait)?=(?:0\.0\.0\.0|\[::\]|\*)(?=[:\s]|$)/.test(text)) return "--inspect";
	return /-agentlib:jdwp|-Xrunjdwp/.test(text) ? "jdwp" : void 0;
}
// src/detect/compose/rules/compose-default-bridge.ts
const rule$93 = {
	id: "compose-default-bridge",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["network-isolation"],
	judge({ networkMode }) {
		if (networkMode === void 0 || networkMode.unknown === true || networkMode.value !== "bridge") return [];
		return [{
			subject: "",
			places: placesOf$1(networkMode),
			...defaultGate(networkMode)
		}];
	},
	guard(base) {
		const [first, ...rest] = base.networks.flatMap(({ at }) => at ?? []);
		if (first === void 0) return void 0;
		return {
			places: [first, ...rest],
			values: { was: base.networks.map(({ name }) => name) }
		};
	}
};
// src/detect/compose/rules/compose-default-credential.ts
const rule$92 = {
	id: "compose-default-credential",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		newProject: "warn",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"access-control",
		"application",
		"brute-force"
	],
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
			}, placesOf$1(scalar)));
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
// src/parse/compose-devices.ts
function hostDevices(service) {
	return itemsAt(service, "devices").flatMap((item) => {
		if (item.kind === "seq") return [];
		if (item.kind === "map") {
			const source = scalarAt(item, "source");
			return source === void 0 ? [] : [{
				source,
				at: item.at
			}];
		}
		const colon = item.value.indexOf(":");
		return [{
			source: colon < 0 ? item : sliceScalar(item, 0, colon),
			at: item.at
		}];
	});
}
// src/detect/compose/devices.ts
const PERIPHERALS = /^\/dev\/(?:dri|nvidia|kfd|davinci|devmm_svm|hisi_hdc|accel|apex_|dxg|snd|video|media|ttyUSB|ttyACM|ttyAMA|ttyS\d|serial\/)/;
const RAW$1 = /^\/dev(?:$|\/(?:(?:mem|kmem|kmsg|port|fuse|kvm)$|(?:x?v|s|h)d[a-z]|nvme|mmcblk|dm-\d|md\d|mapper(?:\/|$)|disk(?:\/|$)))/;
const PSEUDO = /^\/dev\/(?:(?:null|zero|full|random|urandom)$|shm(?:\/|$))/;
function isPeripheral(path) {
	return PERIPHERALS.test(path) || PSEUDO.test(path) || !path.startsWith("/");
}
function isRawDevice(path) {
	return RAW$1.test(path);
}
// src/detect/compose/host-paths.ts
function hostPaths({ mounts }, project) {
	return mounts.flatMap((mount) => {
		const { scalar, isOwn } = sourceScalar(mount, project);
		if (scalar === void 0 || scalar.value === "") return [];
		const { target, readOnly, at } = mount;
		const places = isOwn ? placesOf$1(scalar) : [...placesOf$1(scalar), at];
		return [{
			path: normalPath(scalar.value),
			target,
			readOnly,
			scalar,
			places
		}];
	});
}
function normalPath(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		const isStuck = parts.length === 0 || parts.at(-1) === "..";
		if (part !== "..") parts.push(part);
		else if (!isStuck) parts.pop();
		else if (!path.startsWith("/")) parts.push(part);
	}
	return `${path.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
function isRuntimeSocket({ path, scalar }) {
	if (/\/(?:docker|podman|containerd|crio)\.sock$|[\\/]pipe[\\/]docker_engine$/.test(path)) return true;
	return /^\/(?:var\/)?run(?:\/containerd|\/podman|\/docker|\/user\/\d{1,10})?$/.test(path) && scalar.unknown !== true;
}
function sourceScalar(mount, { root }) {
	const { type, source, scalar } = mount;
	if (type === "bind" || type === "npipe") return {
		scalar: scalar !== void 0 && scalar.at === mount.at ? sliceScalar(scalar, 0, source.length) : scalar,
		isOwn: true
	};
	if (type !== "volume" || source === "") return {
		scalar: void 0,
		isOwn: false
	};
	const options = mapAt(mapAt(mapAt(root, "volumes"), source), "driver_opts");
	const fileSystem = scalarAt(options, "type")?.value ?? "none";
	return {
		scalar: /^(?:none|bind|)$/.test(fileSystem) || /(?:^|,)r?bind(?:,|$)/.test(scalarAt(options, "o")?.value ?? "") ? scalarAt(options, "device") ?? scalarAt(options, "mountpoint") : void 0,
		isOwn: false
	};
}
// src/detect/compose/rules/compose-device.ts
const RAW = {
	severity: "high",
	gateAtLeast: "block",
	message: "raw"
};
const rule$91 = {
	id: "compose-device",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge: (service) => [...devices(service), ...classes(service)]
};
function devices({ node }) {
	return hostDevices(node).flatMap(({ source }) => {
		const path = normalPath(source.value);
		if (source.unknown === true || path === "" || isPeripheral(path)) return [];
		const soft = defaultGate(source);
		return [{
			subject: path,
			places: placesOf$1(source),
			degree: soft.gateAtMost === void 0 ? 2 : 1,
			...isRawDevice(path) ? RAW : {},
			...soft,
			values: { device: path }
		}];
	});
}
function classes({ node }) {
	return scalarsAt(node, "device_cgroup_rules").flatMap((scalar) => {
		const words = scalar.value.trim().split(/\s{1,20}/);
		if (scalar.unknown === true || !/^[abc]$/.test(words[0] ?? "") || words[1] !== "*:*" || words.length > 3) return [];
		const soft = defaultGate(scalar);
		const device = words.join(" ");
		return [{
			subject: device,
			places: placesOf$1(scalar),
			degree: soft.gateAtMost === void 0 ? 2 : 1,
			...RAW,
			message: "class",
			...soft,
			values: { device }
		}];
	});
}
// src/detect/compose/rules/compose-docker-api-tcp.ts
const API_PORT = 2375;
const rule$90 = {
	id: "compose-docker-api-tcp",
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
	checklist: [
		"access-control",
		"host",
		"container"
	],
	judge(service) {
		const found = [
			...listening(service),
			...withoutCertificates(service),
			...published(service)
		];
		const firm = found.find(({ gateAtMost }) => gateAtMost === void 0) ?? found[0];
		return firm === void 0 ? [] : [firm];
	},
	guard: (base, { message }) => message === "published" ? boundBefore(base) : encryptedBefore(base)
};
function encryptedBefore(base) {
	const certificates = certificateVariable(base);
	if (certificates?.scalar !== void 0 && (certificates.scalar.unknown === true || certificates.scalar.value !== "")) return { places: variablePlaces(certificates) };
	const verifying = words$1(base).find(verifies);
	return verifying === void 0 ? void 0 : { places: placesOf$1(verifying) };
}
function boundBefore({ ports }) {
	const bound = ports.find((port) => isApiPort(port) && reachOf(port) === "loopback");
	return bound === void 0 ? void 0 : { places: [bound.at] };
}
function listening(service) {
	const all = words$1(service);
	if (all.some(verifies) || !isDaemon(service)) return [];
	return all.flatMap((word, i) => {
		return (/(?:^|\s)(?:-H|--host)$/.test(all[i - 1]?.value.trim() ?? "") ? /^tcp:\/\//.test(word.value) : FLAG.test(word.value)) && word.unknown !== true ? [{
			...found(word),
			places: placesOf$1(word),
			message: "listens"
		}] : [];
	});
}
const FLAG = /(?:^|\s)(?:-H|--host)[=\s]{0,20}["']?tcp:\/\//;
function isDaemon(service) {
	return isDockerInDocker(service) || words$1(service).some(({ value }) => /(?:^|[\s/])dockerd(?:\s|-|$)|tcp:\/\/(?:0\.0\.0\.0|\[::\]|:)/.test(value));
}
function withoutCertificates(service) {
	const variable = certificateVariable(service);
	if (variable?.scalar === void 0 || variable.scalar.unknown === true || variable.scalar.value !== "") return [];
	if (!isDockerInDocker(service) || words$1(service).some(verifies)) return [];
	return [{
		...found(variable.scalar),
		places: variablePlaces(variable),
		message: "noCertificates"
	}];
}
function published({ ports, networkMode }) {
	if (networkMode !== void 0 && /^(?:host|none)$/.test(networkMode.value)) return [];
	return ports.filter((port) => isApiPort(port) && !port.unknownBind && reachOf(port) !== "loopback").map((port) => ({
		...found(port.hostIp === "" ? void 0 : port.bind),
		places: [port.at],
		...reachOf(port) === "lan" ? {
			gateAtMost: "warn",
			degree: 1
		} : {},
		message: "published"
	}));
}
function found(scalar) {
	return scalar !== void 0 && isFromDefault(scalar) ? {
		subject: "",
		degree: 1,
		gateAtMost: "warn"
	} : {
		subject: "",
		degree: 2
	};
}
function words$1({ entrypoint, command }) {
	return [...entrypoint, ...command];
}
function verifies({ value }) {
	return /(?:^|\s)--tlsverify(?:=(?:true|1))?(?:\s|$)/.test(value);
}
function isDockerInDocker(service) {
	const image = readImage(service);
	return image?.repository === "docker" && /(?:^|-)dind(?:-|$)/.test(image.tag ?? "");
}
function certificateVariable({ environment }) {
	return environment.find(({ name }) => name === "DOCKER_TLS_CERTDIR");
}
function isApiPort({ target, lastTarget, protocol }) {
	return protocol === "tcp" && API_PORT >= target && API_PORT <= lastTarget;
}
// src/detect/compose/rules/compose-docker-socket.ts
const rule$89 = {
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
	checklist: ["run-as-user", "container"],
	judge(service, { project }) {
		const soft = isSocketProxy(service) ? { gateAtMost: "warn" } : {};
		const found = [];
		for (const mount of hostPaths(service, project)) {
			if (!isRuntimeSocket(mount)) continue;
			const { path: source, readOnly, places } = mount;
			const byDefault = isFromDefault(mount.scalar);
			found.push({
				subject: source,
				places,
				degree: (byDefault ? 0 : 2) + (readOnly ? 1 : 2),
				...byDefault ? { gateAtMost: "warn" } : soft,
				message: readOnly ? "readOnly" : "default",
				values: { source }
			});
		}
		const api = service.node.entries.get("use_api_socket")?.node;
		if (api?.kind === "scalar" && isTrue(api)) found.push({
			subject: "use_api_socket",
			places: placesOf$1(api),
			degree: 4,
			values: { source: "use_api_socket" }
		});
		return found;
	},
	guard(base) {
		const proxy = base.environment.find(({ name, scalar }) => name === "DOCKER_HOST" && scalar?.value.startsWith("tcp://"));
		return proxy?.scalar === void 0 ? void 0 : {
			places: placesOf$1(proxy.scalar),
			message: "fromProxy"
		};
	}
};
function isSocketProxy(service) {
	const image = readImage(service);
	return image !== void 0 && /(?:^|-)socket-proxy$/.test(image.name) && !service.ports.some((port) => reachOf(port) !== "loopback");
}
// src/detect/compose/rules/compose-env-file-mounted.ts
const rule$88 = {
	id: "compose-env-file-mounted",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["key-management", "external-api-keys"],
	judge({ mounts }) {
		return mounts.flatMap(({ type, source, target, scalar, at }) => {
			if (!(type === "bind" && /^\.env(?:\.|$)/.test(baseName(source)) && !isTemplateName(source))) return [];
			return [{
				subject: target,
				places: scalar === void 0 ? [at] : placesOf$1(scalar),
				values: {
					source,
					target
				}
			}];
		});
	}
};
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
const MAX_BYTES$1 = 1048576;
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
	const view = textView(bytes.subarray(0, MAX_BYTES$1));
	const entries = parseDotenv(view.string()).entries.filter(({ name, passedThrough }) => !passedThrough && PLAIN_NAME.test(name));
	const holders = keyHolders(path, view, entries);
	for (const entry of filledInSecrets(entries)) holders.add(entry);
	const variables = entries.map((entry) => readVariable(entry, holders.has(entry)));
	return {
		path,
		view,
		variables,
		encrypted: variables.some(({ encrypted }) => encrypted)
	};
}
function secretVariables(file) {
	return file?.variables.filter((variable) => variable.secret !== void 0) ?? [];
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
function filledInSecrets(entries) {
	const known = new Map();
	const found = [];
	for (const entry of entries) {
		const { name, value, quote } = entry;
		if (quote !== "single" && value.includes("$")) {
			const { value: filled, parts } = interpolate(value, (one) => known.has(one) ? {
				value: FILLED_IN,
				unknown: false
			} : void 0);
			const range = secretRange(name, filled);
			const part = parts.find(({ source, from, to }) => source === "env" && from === range?.from && to === range.to);
			const source = known.get(part?.variable ?? "");
			if (source !== void 0 && isSecretText(name, source.value)) found.push(source);
		}
		known.set(name, entry);
	}
	return found;
}
const FILLED_IN = "filled-in";
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
function isKey({ ruleId, severity, confidence }) {
	const rule = secretRule(ruleId);
	return (severity ?? rule?.severity) !== "low" && (confidence ?? rule?.confidence) !== "low";
}
function endLine({ line, valueStart, valueEnd }, text) {
	return line + text.slice(valueStart, valueEnd).split("\n").length - 1;
}
// src/detect/compose/rules/compose-env-file-tracked.ts
const rule$87 = {
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
	checklist: [
		"key-management",
		"external-api-keys",
		"keys-in-git"
	],
	judge(judged) {
		const found = new Map();
		for (const { kind, path, at } of judged.project.references) {
			if (kind !== "env_file" || path === void 0 || found.has(path)) continue;
			if (secretsIn$1(path, judged.snapshot).length > 0) found.set(path, {
				subject: path,
				name: baseName(path),
				places: [at],
				coveredBy: `env-file:${path}`,
				values: { path }
			});
		}
		return [...found.values()];
	},
	isKnown({ head, base, baseSnapshot }, { subject }) {
		if (baseSnapshot === void 0) return false;
		if (secretsIn$1(subject, baseSnapshot).length > 0) return true;
		const before = new Set((base?.project.references ?? []).flatMap(({ kind, path }) => kind === "env_file" && path !== void 0 ? secretsIn$1(path, baseSnapshot) : []));
		return secretsIn$1(subject, head.snapshot).every((secret) => before.has(secret));
	}
};
function secretsIn$1(path, snapshot) {
	if (isTemplateName(path)) return [];
	return secretVariables(loadEnvFile(path, snapshot)).map(({ name, value }) => `${name}\0${value}`);
}
// src/parse/compose-healthcheck.ts
function healthcheckOf({ node }) {
	const check = mapAt(node, "healthcheck");
	return check === void 0 || check.entries.size === 0 ? void 0 : check;
}
function healthcheckSwitch(service) {
	const check = healthcheckOf(service);
	const disable = scalarAt(check, "disable");
	if (disable !== void 0 && disable.unknown !== true && isTrue(disable)) return disable;
	const [first] = check?.entries.get("test")?.node.kind === "seq" ? scalarsAt(check, "test") : [];
	return first?.value === "NONE" && first.unknown !== true ? first : void 0;
}
// src/detect/compose/healthcheck.ts
function checkedBefore(base) {
	const check = healthcheckOf(base);
	const entry = base.node.entries.get("healthcheck");
	if (check === void 0 || entry === void 0 || healthcheckSwitch(base) !== void 0) return void 0;
	const test = check.entries.get("test")?.node.at;
	return { places: [entry.keys.at(-1) ?? entry.node.at, ...test === void 0 ? [] : [test]] };
}
// src/detect/compose/rules/compose-healthcheck-disabled.ts
const rule$86 = {
	id: "compose-healthcheck-disabled",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["upgrade-strategy"],
	judge(service) {
		const off = healthcheckSwitch(service);
		return off === void 0 ? [] : [{
			subject: "",
			places: placesOf$1(off),
			...defaultGate(off)
		}];
	},
	guard: checkedBefore
};
// src/detect/compose/rules/compose-healthcheck-missing.ts
const rule$85 = {
	id: "compose-healthcheck-missing",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["upgrade-strategy"],
	judge(service) {
		if (service.incomplete || healthcheckOf(service) !== void 0) return [];
		return [{
			subject: "",
			places: serviceKeys(service)
		}];
	},
	guard: checkedBefore
};
// src/parse/compose-hooks.ts
function hooksOf(service) {
	return ["post_start", "pre_stop"].flatMap((kind) => itemsAt(service, kind).flatMap((item) => {
		if (item.kind !== "map") return [];
		const [user, privileged] = [scalarAt(item, "user"), scalarAt(item, "privileged")];
		return [{
			kind,
			...user === void 0 ? {} : { user },
			...privileged === void 0 ? {} : { privileged }
		}];
	}));
}
// src/detect/compose/users.ts
const ROOT = /^(?:root|0+)(?::|$)/;
function isRootUser(user) {
	return user.unknown !== true && ROOT.test(user.value);
}
function hasOtherUser({ incomplete, build }) {
	return incomplete || build?.unknownUser === true || build?.user !== void 0 && !ROOT.test(build.user);
}
// src/detect/compose/rules/compose-hook-privileged.ts
const rule$84 = {
	id: "compose-hook-privileged",
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
	checklist: ["run-as-user", "container"],
	judge({ node }) {
		const hooks = hooksOf(node);
		return ["post_start", "pre_stop"].flatMap((kind) => {
			const bad = hooks.filter((hook) => hook.kind === kind).flatMap(offending);
			const [first, ...others] = bad.flatMap((scalar) => placesOf$1(scalar));
			if (first === void 0) return [];
			return [{
				subject: kind,
				places: [first, ...others],
				degree: bad.reduce((sum, scalar) => sum + (isFromDefault(scalar) ? 1 : 2), 0),
				...bad.every(isFromDefault) ? { gateAtMost: "warn" } : {},
				values: { hook: kind }
			}];
		});
	}
};
function offending({ user, privileged }) {
	return [...privileged !== void 0 && privileged.unknown !== true && isTrue(privileged) ? [privileged] : [], ...user !== void 0 && isRootUser(user) ? [user] : []];
}
// src/detect/compose/host-namespaces.ts
function hostNamespace({ node }, field) {
	const mode = scalarAt(node, field);
	if (mode === void 0 || mode.unknown === true || mode.value !== "host") return [];
	const soft = defaultGate(mode);
	return [{
		subject: "",
		places: placesOf$1(mode),
		degree: soft.gateAtMost === void 0 ? 2 : 1,
		...soft
	}];
}
// src/detect/compose/rules/compose-host-cgroup.ts
const rule$83 = {
	id: "compose-host-cgroup",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge(service) {
		const parent = scalarAt(service.node, "cgroup_parent");
		const host = hostNamespace(service, "cgroup").map((found) => ({
			...found,
			subject: "cgroup"
		}));
		if (parent === void 0 || parent.unknown === true || parent.value === "") return host;
		const soft = defaultGate(parent);
		const found = {
			subject: "cgroup_parent",
			places: placesOf$1(parent),
			degree: soft.gateAtMost === void 0 ? 2 : 1,
			...soft,
			message: "parent",
			values: { parent: parent.value }
		};
		return [...host, found];
	}
};
// src/detect/compose/rules/compose-host-ipc.ts
const rule$82 = {
	id: "compose-host-ipc",
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
	checklist: ["network-isolation"],
	judge(service) {
		const server = productOf(MODEL_SERVERS, readImage(service));
		return hostNamespace(service, "ipc").map((found) => server === void 0 ? found : {
			...found,
			message: "modelServer",
			values: { product: server }
		});
	}
};
// src/detect/compose/rules/compose-host-network.ts
const rule$81 = {
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
	checklist: ["network-isolation"],
	judge(service, { project }) {
		const found = hostNetworks(service, project);
		return isForDevelopment(service, project) ? found.map((one) => ({
			...one,
			gateAtMost: "warn"
		})) : found;
	}
};
function hostNetworks(service, project) {
	const mode = service.networkMode;
	if (mode !== void 0) {
		if (mode.unknown === true || mode.value !== "host") return [];
		const soft = defaultGate(mode);
		return [{
			subject: "",
			places: placesOf$1(mode),
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
function hostNetwork({ root }, name) {
	const networks = mapAt(root, "networks");
	const network = mapAt(networks, name);
	const external = network?.entries.get("external")?.node;
	const real = external?.kind === "map" ? scalarAt(external, "name") : isTrue(external) ? scalarAt(network, "name") : void 0;
	return external !== void 0 && (external.kind === "map" || isTrue(external)) && (real?.value ?? name) === "host" ? real?.at ?? networks?.entries.get(name)?.keys[0] ?? network?.at : void 0;
}
// src/detect/compose/rules/compose-host-pid.ts
const rule$80 = {
	id: "compose-host-pid",
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
	checklist: ["network-isolation"],
	judge: (service) => hostNamespace(service, "pid")
};
// src/detect/compose/rules/compose-host-userns.ts
const rule$79 = {
	id: "compose-host-userns",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "off"
	},
	checklist: ["container"],
	judge: (service) => hostNamespace(service, "userns_mode")
};
// src/detect/compose/rules/compose-host-uts.ts
const rule$78 = {
	id: "compose-host-uts",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["network-isolation"],
	judge: (service) => hostNamespace(service, "uts")
};
// src/detect/compose/image-source.ts
const DOCKER_HUB$1 = /^(?:|docker\.io|index\.docker\.io|registry-1\.docker\.io|registry\.hub\.docker\.com)$/;
const KNOWN = new Set("ghcr.io quay.io mcr.microsoft.com public.ecr.aws registry.k8s.io docker.elastic.co nvcr.io cr.weaviate.io lscr.io registry.gitlab.com cgr.dev registry.access.redhat.com docker.n8n.io docker.langfuse.com docker.redpanda.com docker.dragonflydb.io container-registry.oracle.com downloads.unstructured.io ccr.ccs.tencentyun.com".split(" "));
const KNOWN_KINDS = /^(?:[a-z0-9-]{1,40}\.)?gcr\.io$|^[a-z0-9-]{1,60}\.pkg\.dev$|^\d{1,20}\.dkr\.ecr\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?$|^registry\.cn-[a-z0-9-]{1,40}\.aliyuncs\.com$|^swr\.[a-z0-9-]{1,40}\.myhuaweicloud\.com$/;
const MIRRORS = /^(?:docker\.1ms\.run|docker\.m\.daocloud\.io|dockerproxy\.[a-z.]{1,40})$/;
function registryOf({ registry }) {
	const host = registry.replace(/:443$/, "");
	return DOCKER_HUB$1.test(host) ? "" : host;
}
function folderOfImage({ repository }) {
	const path = repository.replace(/^library\//, "");
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function standingOfRegistry(registry) {
	if (registry === "" || KNOWN.has(registry) || KNOWN_KINDS.test(registry)) return "known";
	if (MIRRORS.test(registry)) return "mirror";
	if (/^(?:localhost|127\.[\d.]{1,11})(?::\d{1,5})?$/.test(registry)) return "known";
	return registry === "http:" || /^(?:\[|\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$)/.test(registry) ? "insecure" : "unknown";
}
const PUBLISHERS = [
	{
		names: [
			"dify-api",
			"dify-web",
			"dify-sandbox",
			"dify-plugin-daemon"
		],
		from: ["langgenius"],
		lookalikes: ["difyai"]
	},
	{
		names: ["weaviate"],
		from: ["semitechnologies"]
	},
	{
		names: ["milvus"],
		from: ["milvusdb"]
	},
	{
		names: ["qdrant"],
		from: ["qdrant", "langgenius"]
	},
	{
		names: ["n8n"],
		from: ["n8nio", "ghcr.io/n8n-io"]
	},
	{
		names: ["open-webui"],
		from: ["ghcr.io/open-webui", "openwebui"]
	},
	{
		names: ["ollama"],
		from: ["ollama"]
	},
	{
		names: ["pgvector"],
		from: ["pgvector"]
	},
	{
		names: ["flowise"],
		from: ["flowiseai"]
	},
	{
		names: ["ragflow"],
		from: ["infiniflow"]
	},
	{
		names: ["langfuse", "langfuse-worker"],
		from: ["langfuse"]
	},
	{
		names: ["squid"],
		from: ["ubuntu"]
	}
];
function publisherOf(image) {
	const folder = folderOfImage(image);
	const registry = registryOf(image);
	const found = PUBLISHERS.find(({ names, lookalikes }) => names.includes(image.name) || lookalikes?.includes(folder) === true);
	if (found === void 0 || folder === "" && registry === "") return void 0;
	const isTheirs = found.from.some((from) => from === folder || from === `${registry}/${folder}`);
	return {
		publisher: found.from[0] ?? "",
		isTheirs
	};
}
// src/detect/compose/image-version.ts
const FIRST_DATE = 1e3;
function readVersion({ tag = "", isTagKnown }) {
	if (!isTagKnown) return void 0;
	const release = /^RELEASE\.(\d{4})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/.exec(tag);
	if (release !== null) return {
		postgres: void 0,
		numbers: release.slice(1).map(Number),
		kind: "RELEASE"
	};
	const match = /^(pg|v)?(\d{1,9}(?:\.\d{1,9}){0,4})([-_+].{0,100})?$/i.exec(tag);
	if (match === null) return void 0;
	const [, prefix = "", numbers = "", suffix = ""] = match;
	const postgres = /^pg(\d{1,2})/i.exec(tag) ?? /[-_]pg(\d{1,2})(?!\d)/i.exec(suffix);
	return {
		postgres: postgres === null ? void 0 : Number(postgres[1]),
		numbers: prefix.toLowerCase() === "pg" ? [] : numbers.split(".").map(Number),
		kind: suffix.replaceAll(/\d{1,20}/g, "#")
	};
}
function isOlder(head, base) {
	const [now, before] = [readVersion(head), readVersion(base)];
	if (now === void 0 || before === void 0 || now.kind !== before.kind) return false;
	if (isDated(now) !== isDated(before) || now.postgres === void 0 !== (before.postgres === void 0)) return false;
	const [a, b] = [now, before].map(({ postgres, numbers }) => [...postgres === void 0 ? [] : [postgres], ...numbers]);
	const i = (a ?? []).findIndex((number, at) => b?.[at] !== void 0 && number !== b[at]);
	return i >= 0 && (a?.[i] ?? 0) < (b?.[i] ?? 0);
}
function majorOf(image) {
	const version = readVersion(image);
	if (version === void 0 || isDated(version)) return void 0;
	return version.postgres ?? version.numbers[0];
}
function isDated({ numbers: [first = 0] }) {
	return first >= FIRST_DATE;
}
// src/detect/compose/rules/compose-image-downgrade.ts
const rule$77 = {
	id: "compose-image-downgrade",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["vulnerability-management", "upgrade-strategy"],
	diffOnly: true,
	judge(service) {
		const { image } = service;
		const read = readImage(service);
		if (image === void 0 || read?.tag === void 0 || service.build !== void 0) return [];
		return [{
			subject: "",
			places: placesOf$1(image),
			values: {
				image: read.repository,
				tag: read.tag
			}
		}];
	},
	guard(base, _found, _judged, service) {
		const [before, now] = [readImage(base), readImage(service)];
		if (base.image === void 0 || before?.tag === void 0 || now === void 0) return void 0;
		return before.repository === now.repository && registryOf(before) === registryOf(now) && isOlder(now, before) ? {
			places: placesOf$1(base.image),
			values: { was: before.tag }
		} : void 0;
	}
};
// src/detect/compose/rules/compose-image-impersonation.ts
const rule$76 = {
	id: "compose-image-impersonation",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["image"],
	judge(service) {
		const { image } = service;
		const read = readImage(service);
		if (image === void 0 || read === void 0 || !read.isSourceKnown || service.build !== void 0) return [];
		const known = publisherOf(read);
		if (known === void 0 || known.isTheirs) return [];
		const values = {
			image: read.repository,
			name: read.name,
			publisher: known.publisher
		};
		return [{
			subject: "",
			identity: read.repository,
			places: placesOf$1(image),
			...defaultGate(image),
			values
		}];
	},
	guard(base, _found, _judged, service) {
		const [before, now] = [readImage(base), readImage(service)];
		if (base.image === void 0 || before === void 0 || now === void 0 || !before.isSourceKnown) return void 0;
		const known = publisherOf(before);
		if (known?.isTheirs !== true || known.publisher !== publisherOf(now)?.publisher) return void 0;
		return {
			places: placesOf$1(base.image),
			values: { was: before.repository }
		};
	}
};
// src/detect/compose/rules/compose-image-latest.ts
const rule$75 = {
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
	checklist: ["image", "upgrade-strategy"],
	judge(service) {
		const { image } = service;
		if (image === void 0 || !isUnpinned(service)) return [];
		const soft = defaultGate(image);
		const degree = soft.gateAtMost === void 0 ? 2 : 1;
		return [{
			subject: "",
			places: placesOf$1(image),
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
			places: placesOf$1(base.image),
			values: { was: image.digest === void 0 ? image.tag ?? "" : "@sha256" }
		};
	}
};
function isUnpinned(service) {
	const image = readImage(service);
	if (image === void 0 || !image.isTagKnown || image.digest !== void 0) return false;
	return image.tag === void 0 || image.tag === "" || image.tag.toLowerCase() === "latest";
}
// src/detect/compose/rules/compose-image-major-jump.ts
const rule$74 = {
	id: "compose-image-major-jump",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["upgrade-strategy"],
	diffOnly: true,
	judge(service) {
		const { image } = service;
		const read = readImage(service);
		const product = read === void 0 ? void 0 : statefulProduct(read);
		if (image === void 0 || read?.tag === void 0 || product === void 0 || service.build !== void 0) return [];
		return [{
			subject: "",
			places: placesOf$1(image),
			values: {
				product,
				tag: read.tag
			}
		}];
	},
	guard(base, _found, _judged, service) {
		const [before, now] = [readImage(base), readImage(service)];
		if (base.image === void 0 || before?.tag === void 0 || now === void 0) return void 0;
		const [was, is] = [majorOf(before), majorOf(now)];
		if (!(statefulProduct(before) === statefulProduct(now)) || was === void 0 || is === void 0 || is <= was) return void 0;
		if (isDify(now) && was > 0) return void 0;
		return {
			places: placesOf$1(base.image),
			values: { was: before.tag }
		};
	}
};
function statefulProduct(image) {
	return isDify(image) ? image.repository : productOf(DATASTORES, image);
}
function isDify({ repository }) {
	return repository.startsWith("langgenius/dify-");
}
// src/detect/compose/rules/compose-image-mutable-tag.ts
const rule$73 = {
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
	checklist: ["image"],
	judge(service) {
		const { image } = service;
		const tag = movingTag(service);
		if (image === void 0 || tag === void 0) return [];
		return [{
			subject: "",
			places: placesOf$1(image),
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
			places: placesOf$1(base.image),
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
const rule$72 = {
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
	checklist: ["image"],
	yieldsTo: "compose-image-latest",
	judge(service) {
		const { image } = service;
		const read = readImage(service);
		if (image === void 0 || read === void 0 || !read.isTagKnown || read.digest !== void 0) return [];
		return [{
			subject: "",
			places: placesOf$1(image),
			exempt: service.build !== void 0,
			values: { image: image.value }
		}];
	},
	guard(base) {
		const digest = readImage(base)?.digest;
		return base.image === void 0 || digest === void 0 ? void 0 : { places: placesOf$1(base.image) };
	}
};
// src/detect/compose/rules/compose-image-registry-changed.ts
const rule$71 = {
	id: "compose-image-registry-changed",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["image"],
	diffOnly: true,
	judge(service) {
		const source = sourceOf(service);
		if (service.image === void 0 || source === void 0) return [];
		return [{
			subject: "",
			places: placesOf$1(service.image),
			values: { source }
		}];
	},
	guard(base, _found, _judged, service) {
		const [before, now] = [sourceOf(base), sourceOf(service)];
		if (base.image === void 0 || before === void 0 || before === now) return void 0;
		return {
			places: placesOf$1(base.image),
			values: { was: before }
		};
	}
};
const DOCKER_HUB = "docker.io";
function sourceOf(service) {
	const image = readImage(service);
	if (image === void 0 || !image.isSourceKnown || service.build !== void 0) return void 0;
	return [registryOf(image) || DOCKER_HUB, folderOfImage(image)].filter((part) => part !== "").join("/");
}
// src/detect/compose/rules/compose-image-untrusted-registry.ts
const rule$70 = {
	id: "compose-image-untrusted-registry",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["image"],
	judge(service) {
		const { image } = service;
		const read = readImage(service);
		if (image === void 0 || read === void 0 || !read.isSourceKnown || service.build !== void 0) return [];
		const registry = registryOf(read);
		const standing = standingOfRegistry(registry);
		if (standing === "known" || standing === "mirror" && read.digest !== void 0) return [];
		const found = {
			subject: registry,
			places: placesOf$1(image),
			...defaultGate(image),
			values: {
				registry,
				image: image.value
			}
		};
		switch (standing) {
			case "unknown": return [found];
			case "mirror": return [{
				...found,
				message: "mirror"
			}];
			case "insecure": return [{
				...found,
				message: "insecure",
				severity: "high",
				gateAtLeast: "block"
			}];
		}
	}
};
// src/detect/compose/rules/compose-inference-port-public.ts
const rule$69 = {
	id: "compose-inference-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"access-control",
		"host",
		"external-api-keys",
		"brute-force"
	],
	judge: (service) => exposedPorts(service, "inference", "warn"),
	guard: boundBefore$1
};
// src/detect/compose/rules/compose-invalid-shape.ts
const rule$68 = {
	id: "compose-invalid-shape",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	judge({ project }) {
		const check = shapeCheck();
		if (check === void 0) return [];
		const found = new Map();
		for (const error of check(project)) {
			if (isTemplateName(error.at.text.path)) continue;
			const one = foundOf$3(error);
			if (!found.has(one.subject)) found.set(one.subject, one);
		}
		return [...found.values()];
	}
};
function foundOf$3({ kind, at, where, detail, found }) {
	const field = kind === "unknown-key" || kind === "missing-key" ? `${where}:${detail}` : where;
	const isTop = where === "";
	return {
		subject: `${kind}:${field}`,
		places: [at],
		message: isTop && kind === "unknown-key" ? "unknown-top" : kind,
		values: {
			where,
			detail,
			found
		}
	};
}
// src/detect/compose/invalid-message.ts
const SYNTAX = {
	BAD_INDENT: "indent",
	TAB_AS_INDENT: "tab",
	UNCLOSED_QUOTE: "quote",
	UNCLOSED_BRACKET: "bracket",
	MISSING_CHAR: "colon",
	MULTILINE_IMPLICIT_KEY: "colon",
	BLOCK_AS_IMPLICIT_KEY: "nested",
	BAD_SCALAR_START: "first-sign",
	BAD_DQ_ESCAPE: "escape",
	UNEXPECTED_TOKEN: "unexpected",
	KEY_NOT_SCALAR: "key"
};
function invalidMessage({ kind, detail }) {
	const fault = kind === "syntax" && Object.hasOwn(SYNTAX, detail) ? SYNTAX[detail] : void 0;
	return fault === void 0 ? kind : `syntax-${fault}`;
}
// src/detect/compose/rules/compose-invalid.ts
const MAX_TOLD$4 = 5;
const rule$67 = {
	id: "compose-invalid",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "medium",
	ratesEach: true,
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
		return [...byPath.values()].flatMap((problems) => causesOf(problems).map(foundOf$2));
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
	}).slice(0, MAX_TOLD$4);
}
function foundOf$2(problem) {
	const { path, view } = problem.at.text;
	const isTemplate = isTemplateName(path) || /\{\{[^\n]{0,200}\}\}/.test(view.string());
	const severity = severityOf(problem, isTemplate);
	return {
		subject: `${baseName(path)}:${problem.kind}:${problem.detail}`,
		places: [withinText(problem.at)],
		message: invalidMessage(problem),
		values: { detail: problem.detail },
		...severity === void 0 ? {} : { severity },
		...isTemplate ? {
			gateAtMost: "warn",
			weakenedGateAtMost: "warn"
		} : {}
	};
}
function withinText(at) {
	const end = at.text.view.string().trimEnd().length;
	return at.start < end || end === 0 ? at : {
		...at,
		start: end - 1,
		end
	};
}
function severityOf({ kind }, isTemplate) {
	if (kind === "alias-bomb" || kind === "too-deep" || kind === "too-large" || kind === "too-many-files") return "high";
	return isTemplate ? "low" : void 0;
}
// src/parse/compose-limits.ts
const FIELDS = {
	memory: ["mem_limit"],
	cpus: ["cpus", "cpu_quota"],
	pids: ["pids_limit"]
};
function limitValues({ node }, kind) {
	const deployed = scalarAt(mapAt(mapAt(mapAt(node, "deploy"), "resources"), "limits"), kind);
	return [...FIELDS[kind].map((field) => scalarAt(node, field)), deployed].filter((scalar) => scalar !== void 0);
}
function limitOf$1(service, kind) {
	return limitValues(service, kind).find(({ value, unknown }) => unknown === true || !/^(?:-.{0,40}|0{1,20}(?:\.0{1,20})?[a-z]{0,3})?$/i.test(value.trim()));
}
function limitsKey({ node }) {
	let block = node;
	let key;
	for (const name of [
		"deploy",
		"resources",
		"limits"
	]) {
		const inner = mapAt(block, name);
		if (inner === void 0) return key;
		key = block?.entries.get(name)?.keys.at(-1);
		block = inner;
	}
	return key;
}
// src/detect/compose/rules/compose-limits-disabled.ts
const LEAST_SCORE = -500;
const ULIMITS = ["nproc", "nofile"];
const rule$66 = {
	id: "compose-limits-disabled",
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
	checklist: ["container"],
	judge(service) {
		const found = [];
		for (const { key, scalar } of limits(service)) if (scalar.unknown !== true && isOff$1(key, scalar, service)) found.push({
			subject: key,
			places: placesOf$1(scalar),
			...defaultGate(scalar),
			values: {
				key,
				value: scalar.value
			}
		});
		return found;
	},
	guard(base, { subject }) {
		if (subject === "oom_kill_disable" || subject === "oom_score_adj") return void 0;
		const before = limits(base).find(({ key }) => key === subject);
		if (before === void 0 || isOff$1(before.key, before.scalar, base)) return void 0;
		return {
			places: placesOf$1(before.scalar),
			values: { was: before.scalar.value }
		};
	}
};
function limits({ node }) {
	const ulimits = mapAt(node, "ulimits");
	const read = (name) => {
		const pair = mapAt(ulimits, name);
		const [soft, hard] = [scalarAt(pair, "soft"), scalarAt(pair, "hard")];
		return scalarAt(ulimits, name) ?? (hard?.value === "-1" ? hard : soft ?? hard);
	};
	return [...[
		"oom_kill_disable",
		"memswap_limit",
		"oom_score_adj"
	].map((key) => ({
		key,
		scalar: scalarAt(node, key)
	})), ...ULIMITS.map((name) => ({
		key: `ulimits.${name}`,
		scalar: read(name)
	}))].flatMap(({ key, scalar }) => scalar === void 0 ? [] : [{
		key,
		scalar
	}]);
}
function isOff$1(key, scalar, service) {
	switch (key) {
		case "oom_kill_disable": return isTrue(scalar);
		case "oom_score_adj": return Number(scalar.value) < LEAST_SCORE;
		case "memswap_limit": return scalar.value === "-1" && limitOf$1(service, "memory") !== void 0;
		default: return scalar.value === "-1";
	}
}
// src/parse/compose-logging.ts
function loggingOf({ node }) {
	const entry = node.entries.get("logging");
	if (entry === void 0 || entry.node.kind !== "map") return void 0;
	const driver = scalarAt(entry.node, "driver");
	const options = mapAt(entry.node, "options");
	return {
		keys: entry.keys,
		...driver === void 0 ? {} : { driver },
		option: (name) => scalarAt(options, name)
	};
}
// src/detect/compose/rules/compose-logging-disabled.ts
const rule$65 = {
	id: "compose-logging-disabled",
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
	checklist: [
		"log-audit",
		"logs",
		"logs-lost"
	],
	judge(service) {
		const driver = loggingOf(service)?.driver;
		if (driver === void 0 || driver.unknown === true || driver.value !== "none") return [];
		const soft = defaultGate(driver);
		return [{
			subject: "",
			places: placesOf$1(driver),
			degree: soft.gateAtMost === void 0 ? 2 : 1,
			...soft
		}];
	},
	guard(base) {
		const driver = loggingOf(base)?.driver;
		return driver === void 0 || driver.value === "none" ? void 0 : { places: placesOf$1(driver) };
	}
};
// src/detect/compose/rules/compose-logs-ephemeral.ts
const rule$64 = {
	id: "compose-logs-ephemeral",
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
	checklist: [
		"log-audit",
		"logs",
		"logs-lost"
	],
	judge(service) {
		const named = service.environment.flatMap((variable) => {
			const path = logPath(variable);
			if (path === void 0 || keeperOf(path, service) !== void 0) return [];
			return [{
				subject: path,
				places: variablePlaces(variable),
				...defaultGate(variable.scalar),
				values: {
					name: variable.name,
					path,
					folder: folderOf(path)
				}
			}];
		});
		return named.length > 0 || service.incomplete ? named : [{
			subject: "",
			places: serviceKeys(service),
			exempt: true,
			values: {
				path: "",
				folder: ""
			}
		}];
	},
	guard(base, { subject }, _judged, head) {
		if (subject === "") return lostMount(base, head);
		const mount = keeperOf(subject, base);
		return mount === void 0 ? void 0 : { places: [mount.at] };
	}
};
function logPath({ name, scalar }) {
	if (scalar === void 0 || scalar.unknown === true || !/(?:^|_)LOGS?_(?:FILE|DIR|PATH)$/.test(name)) return void 0;
	return /^\/(?!dev\/|proc\/)/.test(scalar.value) ? scalar.value : void 0;
}
function folderOf(path) {
	const end = path.lastIndexOf("/");
	return path.includes(".", end) && end > 0 ? path.slice(0, end) : path;
}
const MAX_MOUNTS = 500;
function keeperOf(path, { mounts }) {
	return mounts.slice(0, MAX_MOUNTS).find((mount) => isLasting(mount) && isWithin(path, mount.target));
}
function lostMount(base, head) {
	const lost = base.mounts.slice(0, MAX_MOUNTS).find((mount) => isLasting(mount) && /\/logs?(?:\/|$)/.test(mount.target) && keeperOf(mount.target, head) === void 0);
	if (lost === void 0) return void 0;
	return base.environment.some((variable) => isWithin(logPath(variable) ?? "", lost.target)) && !head.environment.some((variable) => isWithin(logPath(variable) ?? "", lost.target)) ? void 0 : {
		places: [lost.at],
		values: {
			path: lost.target,
			folder: lost.target
		}
	};
}
// src/parse/compose-propagation.ts
function propagations(service) {
	const modes = new Map();
	for (const item of itemsAt(service, "volumes")) {
		const [mount] = mountsOf$1([item]);
		if (mount !== void 0) modes.set(mount.target, modeOf(item));
	}
	return [...modes].flatMap(([target, mode]) => mode === void 0 ? [] : [{
		target,
		mode
	}]);
}
function modeOf(item) {
	if (item.kind === "map") return scalarAt(mapAt(item, "bind"), "propagation");
	if (item.kind !== "scalar") return void 0;
	const options = item.value.lastIndexOf(":") + 1;
	const word = /(?:^|,)(r?(?:shared|slave|private))(?:,|$)/.exec(item.value.slice(options));
	if (word?.[1] === void 0) return void 0;
	const start = options + word.index + word[0].indexOf(word[1]);
	return sliceScalar(item, start, start + word[1].length);
}
// src/detect/compose/rules/compose-mount-propagation.ts
const rule$63 = {
	id: "compose-mount-propagation",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge({ node }) {
		return propagations(node).flatMap(({ target, mode }) => {
			if (mode.unknown === true || !/^r?(?:shared|slave)$/.test(mode.value)) return [];
			const isShared = mode.value.endsWith("shared");
			return [{
				subject: target,
				places: placesOf$1(mode),
				degree: isShared ? 2 : 1,
				message: isShared ? "default" : "slave",
				...defaultGate(mode),
				values: {
					target,
					mode: mode.value
				}
			}];
		});
	}
};
// src/parse/compose-networks.ts
function isolationOf({ root }, network) {
	const definition = mapAt(mapAt(root, "networks"), network);
	const internal = scalarAt(definition, "internal");
	if (internal?.unknown === true) return "unknown";
	if (isTrue(internal)) return "internal";
	const external = definition?.entries.get("external")?.node;
	return external?.kind === "map" || isTrue(external) || external?.kind === "scalar" && external.unknown ? "unknown" : "open";
}
function networkMarks({ root }, network) {
	const entry = mapAt(root, "networks")?.entries.get(network);
	return [entry?.node.kind === "map" ? scalarAt(entry.node, "internal")?.at : void 0, entry?.keys.at(-1)].filter((mark) => mark !== void 0);
}
// src/detect/compose/isolation.ts
function waysOut(service, { project }, modes) {
	const { networkMode } = service;
	if (networkMode !== void 0) {
		if (networkMode.unknown === true || !modes.test(networkMode.value)) return [];
		return [{
			name: "network_mode",
			places: placesOf$1(networkMode)
		}];
	}
	const [key] = serviceKeys(service);
	return service.networks.filter(({ name }) => isolationOf(project, name) === "open").map(({ name, at }) => {
		const [first = at ?? key, ...rest] = networkMarks(project, name);
		return {
			name,
			places: [
				first,
				...rest,
				...at === void 0 || first === at ? [] : [at]
			]
		};
	});
}
function isolatedAt(service, { project }) {
	const { networks } = service;
	if (networks.length === 0 || service.incomplete) return void 0;
	if (networks.some(({ name }) => isolationOf(project, name) !== "internal")) return void 0;
	const [first = serviceKeys(service)[0], ...rest] = networks.flatMap(({ name, at }) => at === void 0 ? networkMarks(project, name) : [at]);
	return [first, ...rest];
}
// src/detect/compose/rules/compose-network-internal.ts
const rule$62 = {
	id: "compose-network-internal",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "block",
		existing: "off"
	},
	checklist: ["network-isolation"],
	yieldsTo: "dify-sandbox-egress",
	judge(service, judged) {
		if (service.incomplete) return [];
		return waysOut(service, judged, /^bridge$/).map(({ name, places }) => ({
			subject: name,
			places,
			exempt: true,
			values: { network: name }
		}));
	},
	guard(base, { subject }, judged) {
		if (isolationOf(judged.project, subject) === "internal") {
			const [first, ...rest] = networkMarks(judged.project, subject);
			return first === void 0 ? void 0 : { places: [first, ...rest] };
		}
		const isolated = isolatedAt(base, judged);
		return isolated === void 0 ? void 0 : {
			places: isolated,
			message: "joined"
		};
	}
};
// src/detect/compose/rules/compose-networks-not-set.ts
const rule$61 = {
	id: "compose-networks-not-set",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "off",
		existing: "off"
	},
	checklist: ["network-isolation"],
	judge(service) {
		if (service.incomplete || service.networkMode !== void 0 || service.networks.some(({ at }) => at !== void 0)) return [];
		return [{
			subject: "",
			places: serviceKeys(service)
		}];
	},
	guard(base) {
		const [first, ...rest] = base.networks.flatMap(({ at, name }) => at === void 0 || name === "default" ? [] : [at]);
		if (first === void 0) return void 0;
		return {
			places: [first, ...rest],
			values: { was: base.networks.map(({ name }) => name) }
		};
	}
};
// src/detect/compose/rules/compose-no-backup.ts
const rule$60 = {
	id: "compose-no-backup",
	family: "compose",
	scope: "project",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "warn",
		existing: "off",
		newService: "summary"
	},
	checklist: ["database", "data"],
	judge({ project, snapshot }) {
		const store = [...project.services.values()].find((service) => !isCache(storeOf(service) ?? "Redis"));
		if (store === void 0 || backupOf(project) !== void 0 || hasScript(snapshot)) return [];
		return [{
			subject: "",
			service: store.name,
			places: serviceKeys(store),
			values: { store: store.name }
		}];
	},
	guard({ project }) {
		const backup = backupOf(project);
		return backup === void 0 ? void 0 : {
			places: serviceKeys(backup),
			values: { was: backup.name }
		};
	}
};
const BACKUP = /backup|pgbackrest|wal-g|barman|restic|borg(?:matic)?|velero|mysqldump|mariadb-dump|pg_dump|mongodump/i;
function backupOf({ services }) {
	return [...services.values()].find((service) => {
		const labels = service.node.entries.get("labels")?.node;
		const names = labels === void 0 ? [] : [...asKeyed(labels).entries.keys()];
		return BACKUP.test(service.name) || BACKUP.test(readImage(service)?.repository ?? "") || names.some((name) => BACKUP.test(name)) || startWords(service).some(({ text }) => BACKUP.test(text));
	});
}
const known$3 = new WeakMap();
function hasScript(snapshot) {
	const paths = snapshot.list();
	const found = known$3.get(paths) ?? paths.some((path) => /(?:^|\/)scripts\/[^/]{0,200}backup/i.test(path));
	known$3.set(paths, found);
	return found;
}
// src/detect/compose/limits.ts
function missingLimit(service, kind) {
	if (service.incomplete || limitOf$1(service, kind) !== void 0) return [];
	return [{
		subject: "",
		places: placesOfNone(service, kind)
	}];
}
function placesOfNone(service, kind) {
	const [written] = limitValues(service, kind);
	const block = limitsKey(service);
	if (written !== void 0) return placesOf$1(written);
	return block === void 0 ? serviceKeys(service) : [block];
}
function limitBefore(base, kind) {
	const limit = limitOf$1(base, kind);
	if (limit === void 0) return void 0;
	const variable = limit.parts?.find(({ source }) => source === "unset")?.variable;
	return {
		places: placesOf$1(limit),
		values: { was: variable === void 0 ? limit.value : `$${variable}` }
	};
}
// src/detect/compose/rules/compose-no-cpu-limit.ts
const rule$59 = {
	id: "compose-no-cpu-limit",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge: (service) => missingLimit(service, "cpus"),
	guard: (base) => limitBefore(base, "cpus")
};
// src/detect/compose/rules/compose-no-image-scan.ts
const SCANNER = /\b(?:trivy|grype|clair|anchore)|\bsnyk[ /_-]container|\bdocker[ /_-]scout|\bcontainer[_-]scanning/i;
const COMMENT = /^\s*(?:#|\/\/)/;
const rule$58 = {
	id: "compose-no-image-scan",
	family: "compose",
	scope: "repository",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["vulnerability-management", "container"],
	reads: isWorkflowPath,
	judge(snapshot) {
		const files = ciFiles(snapshot);
		if (scanStep(snapshot, files) !== void 0) return [];
		const [first, ...rest] = [...files, ...snapshot.list().filter(isComposeName).slice(0, 1)].flatMap((path) => firstLine(snapshot, path) ?? []);
		return first === void 0 ? [] : [{
			subject: "ci",
			places: [first, ...rest]
		}];
	},
	guard(base) {
		const step = scanStep(base, ciFiles(base));
		return step === void 0 ? void 0 : { places: [step] };
	}
};
function ciFiles(snapshot) {
	return snapshot.list().filter(isWorkflowPath);
}
function scanStep(snapshot, files) {
	for (const path of files) {
		const text = readSource(snapshot, path);
		let start = 0;
		for (const line of text?.view.string().split("\n") ?? []) {
			if (text !== void 0 && !COMMENT.test(line) && SCANNER.test(line)) return {
				text,
				start: start + line.length - line.trimStart().length,
				end: start + line.trimEnd().length
			};
			start += line.length + 1;
		}
	}
}
function firstLine(snapshot, path) {
	const text = readSource(snapshot, path);
	return text === void 0 ? void 0 : {
		text,
		start: 0,
		end: (text.view.string().split("\n", 1)[0] ?? "").trimEnd().length
	};
}
// src/detect/compose/rules/compose-no-log-rotation.ts
const rule$57 = {
	id: "compose-no-log-rotation",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "warn",
		existing: "off"
	},
	checklist: [
		"log-audit",
		"logs",
		"logs-lost"
	],
	judge(service) {
		const driver = loggingOf(service)?.driver;
		if (service.incomplete || !(driver === void 0 || driver.unknown !== true && driver.value === "json-file") || limitOf(service) !== void 0) return [];
		const [key, ...rest] = loggingOf(service)?.keys ?? [];
		return [{
			subject: "",
			places: key === void 0 ? serviceKeys(service) : [key, ...rest]
		}];
	},
	guard(base) {
		const limit = limitOf(base);
		return limit === void 0 ? void 0 : { places: placesOf$1(limit) };
	}
};
function limitOf(service) {
	const logging = loggingOf(service);
	if (logging?.driver?.value === "local") return logging.driver;
	const size = logging?.option("max-size");
	return size === void 0 || size.unknown !== true && /^(?:-1|0)?$/.test(size.value) ? void 0 : size;
}
// src/detect/compose/rules/compose-no-log-shipping.ts
const rule$56 = {
	id: "compose-no-log-shipping",
	family: "compose",
	scope: "project",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "block",
		existing: "off"
	},
	checklist: [
		"log-audit",
		"logs",
		"logs-lost"
	],
	yieldsTo: "compose-logging-disabled",
	judge({ project }) {
		if (shipperOf(project) !== void 0) return [];
		const silent = [...project.services.values()].filter((service) => !service.incomplete && remoteDriver(service) === void 0);
		const all = {
			subject: "",
			places: projectKeys(project)
		};
		const each = silent.map(({ name, keys, node }) => ({
			subject: "logging",
			service: name,
			places: [keys[0] ?? node.at, ...keys.slice(1)],
			exempt: true
		}));
		return silent.length < project.services.size ? each : [all, ...each];
	},
	guard({ project }, found, pair) {
		const shipper = shipperOf(project);
		if (found.service !== void 0) return driverBefore(found.service, pair);
		return shipper === void 0 ? void 0 : {
			places: serviceKeys(shipper),
			values: { was: shipper.name }
		};
	}
};
function driverBefore(name, { head, services }) {
	const service = head.project.services.get(name);
	const before = service === void 0 ? void 0 : services.get(service);
	const driver = before === void 0 ? void 0 : remoteDriver(before);
	if (driver === void 0 || service === void 0) return void 0;
	const [key, ...rest] = loggingOf(service)?.keys ?? [];
	return {
		places: placesOf$1(driver),
		values: { was: driver.value },
		message: "driver",
		near: key === void 0 ? serviceKeys(service) : [key, ...rest]
	};
}
const REMOTE = /^(?:syslog|gelf|fluentd|awslogs|gcplogs|splunk|logentries|loki|grafana\/loki-docker-driver(?::.{0,100})?)$/;
function remoteDriver(service) {
	const driver = loggingOf(service)?.driver;
	return driver !== void 0 && (driver.unknown === true || REMOTE.test(driver.value)) ? driver : void 0;
}
const SHIPPER = /^(?:filebeat|fluent-bit|fluentd|promtail|alloy|vector|logstash|logspout|otel-collector|opentelemetry-collector(?:-contrib)?|otelcol)(?:-.{0,40})?$/;
function shipperOf({ services }) {
	return [...services.values()].find((service) => {
		const image = readImage(service);
		return SHIPPER.test(image?.name ?? service.name) || image?.repository === "timberio/vector";
	});
}
// src/detect/compose/rules/compose-no-memory-limit.ts
const rule$55 = {
	id: "compose-no-memory-limit",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: ["container"],
	judge: (service) => missingLimit(service, "memory"),
	guard: (base) => limitBefore(base, "memory")
};
// src/detect/compose/no-new-privileges.ts
const NO_NEW_PRIVILEGES = "no-new-privileges";
function keepsPrivileges({ node }) {
	const option = securityOption(securityOptions(node), NO_NEW_PRIVILEGES);
	if (option === void 0) return void 0;
	return option.unknown || option.value === void 0 || /^(?:true|t|1)$/i.test(option.value) ? option : void 0;
}
// src/detect/compose/rules/compose-no-new-privileges-disabled.ts
const rule$54 = {
	id: "compose-no-new-privileges-disabled",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "off"
	},
	checklist: ["run-as-user"],
	judge({ node }) {
		const option = securityOption(securityOptions(node), NO_NEW_PRIVILEGES);
		return option !== void 0 && !option.unknown && /^(?:false|f|0)$/i.test(option.value ?? "") ? [offFound(option)] : [];
	},
	guard(base) {
		const held = keepsPrivileges(base);
		return held === void 0 ? void 0 : { places: placesOf$1(held.scalar) };
	}
};
// src/detect/compose/rules/compose-no-new-privileges-missing.ts
const rule$53 = {
	id: "compose-no-new-privileges-missing",
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
	checklist: ["run-as-user"],
	yieldsTo: "compose-no-new-privileges-disabled",
	judge(service) {
		if (service.incomplete || securityOptions(service.node).some(({ name, unknown }) => name === "" && unknown) || keepsPrivileges(service) !== void 0) return [];
		const [key, ...rest] = service.node.entries.get("security_opt")?.keys ?? [];
		return [{
			subject: "",
			places: key === void 0 ? serviceKeys(service) : [key, ...rest]
		}];
	},
	guard(base) {
		const held = keepsPrivileges(base);
		return held === void 0 ? void 0 : { places: placesOf$1(held.scalar) };
	}
};
// src/detect/compose/rules/compose-no-pids-limit.ts
const rule$52 = {
	id: "compose-no-pids-limit",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge: (service) => missingLimit(service, "pids"),
	guard: (base) => limitBefore(base, "pids")
};
// src/detect/compose/rules/compose-no-sso.ts
const rule$51 = {
	id: "compose-no-sso",
	family: "compose",
	scope: "project",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "warn",
		existing: "off"
	},
	checklist: [
		"access-control",
		"application",
		"brute-force"
	],
	judge({ project }) {
		return [...project.services.values()].some(({ incomplete }) => incomplete) || signOnOf(project) !== void 0 ? [] : [{
			subject: "",
			places: projectKeys(project)
		}];
	},
	guard({ project }, _found, { services }) {
		const before = signOnOf(project);
		if (before === void 0) return void 0;
		const [left] = [...services].flatMap(([head, base]) => base === before.service ? [head] : []);
		return {
			places: before.places,
			values: { was: before.name },
			...left === void 0 ? {} : { near: serviceKeys(left) }
		};
	}
};
const PROXIES$1 = /^(?:oauth2-proxy|authelia|keycloak|zitadel|pomerium|vouch-proxy|traefik-forward-auth)$/;
const WORDS$1 = /^(?:oidc|oauth2?|saml2?|ldaps?|sso|openid)$/;
function signOnOf({ services }) {
	for (const service of services.values()) {
		const image = readImage(service);
		if (PROXIES$1.test(image?.name ?? "") || /(?:^|\/)goauthentik\//.test(image?.repository ?? "")) return {
			service,
			name: service.name,
			places: serviceKeys(service)
		};
		const variable = service.environment.find(({ name, scalar }) => wordsOf$2(name).some((word) => WORDS$1.test(word)) && (scalar === void 0 || scalar.unknown === true || scalar.value !== "" && !isOff$2(scalar.value)));
		if (variable !== void 0) return {
			service,
			name: variable.name,
			places: variablePlaces(variable)
		};
		const label = forwardAuth(service);
		if (label !== void 0) return label;
	}
}
function forwardAuth(service) {
	const labels = service.node.entries.get("labels")?.node;
	if (labels === void 0) return void 0;
	for (const [name, { keys, node }] of asKeyed(labels).entries) if (/\.forwardauth\./i.test(name)) return {
		service,
		name,
		places: [keys[0] ?? node.at]
	};
}
// src/detect/compose/rules/compose-no-tls.ts
const rule$50 = {
	id: "compose-no-tls",
	family: "compose",
	scope: "project",
	class: "missing-good",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		newProject: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: ["https"],
	judge({ project }) {
		const entry = entryOf(project);
		if (entry === void 0 || tlsOf(project) !== void 0) return [];
		const { service, port } = entry;
		return [{
			subject: "",
			places: [
				serviceKeys(service)[0],
				port.at,
				...switchesOf(project).flatMap(variablePlaces)
			],
			...isForDevelopment(service, project) ? { exempt: true } : {},
			values: {
				service: service.name,
				port: port.target
			}
		}];
	},
	guard({ project }) {
		const places = tlsOf(project);
		return places === void 0 ? void 0 : { places };
	}
};
function entryOf({ services }) {
	for (const service of services.values()) {
		const isProxy = isProxyImage(readImage(service));
		const port = service.ports.find((one) => reachOf(one) === "public" && !one.unknownBind && (isProxy || [
			80,
			3e3,
			8080
		].includes(one.target)));
		if (port !== void 0) return {
			service,
			port
		};
	}
}
function tlsOf(project) {
	const switches = switchesOf(project);
	const on = switches.find(({ scalar }) => scalar === void 0 || scalar.unknown === true || isOn(scalar.value.trim()));
	if (on !== void 0) return variablePlaces(on);
	const isSwitchedOff = switches.some(({ scalar }) => isOff$2(scalar?.value.trim() ?? ""));
	for (const service of project.services.values()) {
		const place = (isSwitchedOff ? void 0 : portOfTls(service)) ?? certificatesOf(service);
		if (place !== void 0) return [place];
	}
}
function switchesOf({ services }) {
	return [...services.values()].flatMap(({ environment }) => environment.filter(({ name }) => name === "NGINX_HTTPS_ENABLED"));
}
function portOfTls({ ports }) {
	return ports.find(({ target, published }) => /^8?443$/.test(String(target)) || /^8?443$/.test(published))?.at;
}
function certificatesOf(service) {
	if (/^(?:cloudflared|tailscale|ngrok)$/.test(readImage(service)?.name ?? "")) return serviceKeys(service)[0];
	const word = startWords(service).find(({ text }) => /certificatesresolvers\.|--ssl-(?:cert|key)file|--tls-cert/i.test(text));
	if (word !== void 0) return placesOf$1(word.scalar)[0];
	const variable = service.environment.find(({ name }) => /CERTIFICATESRESOLVERS|^LETSENCRYPT_|^ACME_/i.test(name));
	return variable === void 0 ? void 0 : variablePlaces(variable)[0];
}
// src/detect/compose/rules/compose-open-registration.ts
const rule$49 = {
	id: "compose-open-registration",
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
	checklist: [
		"access-control",
		"application",
		"brute-force"
	],
	judge(service, { project }) {
		return hasPublicPort(project) ? badSettings(service, letsSignUp, true) : [];
	},
	guard: (base, found) => settingBefore(base, found, letsSignUp)
};
const ALLOWS = /(?:^|_)(?:ALLOW_REGISTER|ALLOW_REGISTRATION|ALLOW_CREATE_WORKSPACE|OPEN_REGISTRATION|ENABLE_SIGNUP)$/;
const FORBIDS = /(?:^|_)(?:DISABLE_REGISTRATION|AUTH_DISABLE_SIGNUP)$/;
const letsSignUp = (name, value) => ALLOWS.test(name) && isOn(value) || FORBIDS.test(name) && isOff$2(value) ? { values: { value } } : void 0;
// src/detect/compose/rules/compose-plaintext-connection.ts
const rule$48 = {
	id: "compose-plaintext-connection",
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
	checklist: ["database", "data"],
	judge(service, { project }) {
		return service.environment.flatMap((variable) => {
			const connection = connectionOf(variable, service);
			if (connection?.isPlain !== true || isInsideHost(connection.host, project) || isStandIn(variable)) return [];
			return [{
				subject: variable.name,
				places: variablePlaces(variable),
				...defaultGate(variable.scalar),
				values: {
					name: variable.name,
					host: connection.host
				}
			}];
		});
	},
	guard(base, { subject }, { project }) {
		const before = variableOf(base, subject);
		const connection = before === void 0 ? void 0 : connectionOf(before, base);
		const isGuarded = connection?.isPlain === false && !isLocal$1(connection.host, project);
		return before === void 0 || !isGuarded || isStandIn(before) ? void 0 : { places: variablePlaces(before) };
	}
};
function isLocal$1(host, project) {
	return isInsideHost(host, project);
}
function connectionOf(variable, service) {
	const { name, scalar } = variable;
	if (scalar === void 0 || scalar.unknown === true) return void 0;
	return byUrl(name, scalar.value.trim()) ?? bySwitch(name, scalar.value.trim(), service);
}
function isStandIn({ scalar }) {
	return scalar !== void 0 && isPlaceholder$1(scalar.value);
}
const ADDRESS = /^([a-z][a-z0-9+.-]{1,30}):\/\/(?:[^\s/@]{0,1024}@)?(\[[\da-f:.]{2,45}\]|[\w.-]{1,253})/i;
const PLAIN = /^(?:http|redis|amqp|ldap|smtp|mqtt)$/i;
const SAFE = /^(?:https|rediss|amqps|ldaps|smtps|mqtts)$/i;
const SQL = /^(?:postgres(?:ql)?|mysql|mariadb)(?:\+[\w+]{1,20})?$/i;
const OWN_ADDRESS = /(?:^|_)(?:APP|SITE|PUBLIC|EXTERNAL|CONSOLE|WEB|WWW|ROOT|FRONTEND|FRONT|NEXTAUTH|AUTH_URL|CALLBACK|REDIRECT|WEBHOOK|ORIGIN|ORIGINS|CORS|COOKIE|DOMAIN|FILES|TRIGGER|MARKETPLACE|HOMEPAGE|LOGO|DOCS?|PROXY|EDITOR)(?:_|$)|^(?:BASE|SERVER|SERVICE_API)_URL$/i;
const NAMES_ADDRESS = /(?:URL|URI|DSN|ENDPOINT|HOST|ADDR|ADDRESS|BROKER|BACKEND|API_BASE)$/i;
function byUrl(name, value) {
	const match = ADDRESS.exec(value);
	if (match === null || !NAMES_ADDRESS.test(name)) return void 0;
	const [, scheme = "", host = ""] = match;
	if (SQL.test(scheme)) {
		const mode = /[?&]ssl-?mode=([\w-]{1,30})/i.exec(value)?.[1]?.toLowerCase();
		return mode === void 0 ? void 0 : {
			host,
			isPlain: mode === "disable" || mode === "disabled"
		};
	}
	if (/^https?$/i.test(scheme) && OWN_ADDRESS.test(name)) return void 0;
	if (PLAIN.test(scheme)) return {
		host,
		isPlain: true
	};
	return SAFE.test(scheme) ? {
		host,
		isPlain: false
	} : void 0;
}
const SWITCH = /^(.{1,80}?)_?(?:USE_SSL|USE_TLS|SECURE|SSLMODE|SSL_MODE)$/i;
function bySwitch(name, value, service) {
	const prefix = SWITCH.exec(name)?.[1];
	if (prefix === void 0 || /COOKIE/i.test(name)) return void 0;
	const isPlain = isOff$2(value);
	if (!isPlain && !isOn(value) && !/^(?:require|verify-ca|verify-full)$/i.test(value)) return void 0;
	for (const part of [
		"HOST",
		"SERVER",
		"ENDPOINT",
		"ADDR",
		"ADDRESS",
		"URL"
	]) {
		const address = settingValue(service, `${prefix}_${part}`) ?? settingValue(service, `${prefix}${part}`);
		if (address === void 0 || address === "") continue;
		if (address.includes("://")) return void 0;
		return {
			host: address.replace(/:\d{1,5}$/, ""),
			isPlain
		};
	}
}
// src/detect/compose/rules/compose-port-public.ts
const rule$47 = {
	id: "compose-port-public",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		newProject: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: [
		"access-control",
		"host",
		"brute-force"
	],
	judge: (service) => exposedPorts(service, "other", "summary"),
	guard: boundBefore$1
};
// src/detect/compose/rules/compose-privileged-port.ts
const FIRST_FREE = 1024;
const rule$46 = {
	id: "compose-privileged-port",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "off",
		existing: "off"
	},
	checklist: ["host"],
	judge(service) {
		if (isUnpublished(service) || cannotBind(service)) return [];
		const isProxy = isProxyImage(readImage(service));
		return service.ports.flatMap((port) => {
			const low = lowPorts(port);
			const [first] = low;
			if (first === void 0) return [];
			const isEntry = isProxy && low.every((number) => number === 80 || number === 443);
			const found = {
				subject: subjectOf(port),
				places: placesOfPort(port),
				values: { port: first }
			};
			return [isEntry ? {
				...found,
				exempt: true,
				isUsual: true
			} : found];
		});
	}
};
function lowPorts({ published, target }) {
	return [Number(/^\d{1,5}/.exec(published)?.[0] ?? 0), target].filter((number) => number > 0 && number < FIRST_FREE);
}
function cannotBind({ node }) {
	const names = (field) => scalarsAt(node, field).map(({ value }) => value.toUpperCase().replace(/^CAP_/, ""));
	const [drops, adds] = [names("cap_drop"), names("cap_add")];
	if (adds.includes("NET_BIND_SERVICE") || adds.includes("ALL")) return false;
	return drops.includes("NET_BIND_SERVICE") || drops.includes("ALL");
}
// src/detect/compose/rules/compose-privileged.ts
const rule$45 = {
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
	checklist: ["run-as-user", "container"],
	judge({ privileged }) {
		if (privileged === void 0 || privileged.unknown === true || !isTrue(privileged)) return [];
		const { gateAtMost } = defaultGate(privileged);
		return [{
			subject: "",
			places: placesOf$1(privileged),
			degree: gateAtMost === void 0 ? 2 : 1,
			...defaultGate(privileged)
		}];
	}
};
// src/detect/compose/rules/compose-provider-exec.ts
const rule$44 = {
	id: "compose-provider-exec",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge(service) {
		const provider = mapAt(service.node, "provider");
		if (provider === void 0) return [];
		const type = scalarAt(provider, "type");
		const name = type === void 0 ? "" : shownValue(type);
		const key = service.node.entries.get("provider")?.keys.at(-1);
		return [{
			subject: "",
			identity: name,
			places: type !== void 0 ? placesOf$1(type) : key !== void 0 ? [key] : serviceKeys(service),
			values: { type: name }
		}];
	}
};
// src/detect/compose/rules/compose-read-only-missing.ts
const rule$43 = {
	id: "compose-read-only-missing",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: ["container"],
	judge(service) {
		const setting = scalarAt(service.node, "read_only");
		if (service.incomplete || isReadOnly(setting)) return [];
		return [{
			subject: "",
			places: setting === void 0 ? serviceKeys(service) : placesOf$1(setting)
		}];
	},
	guard(base) {
		const setting = scalarAt(base.node, "read_only");
		return setting === void 0 || !isReadOnly(setting) ? void 0 : { places: placesOf$1(setting) };
	}
};
function isReadOnly(setting) {
	return setting?.unknown === true || isTrue(setting);
}
// src/detect/compose/rules/compose-redis-no-auth.ts
const rule$42 = {
	id: "compose-redis-no-auth",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "medium",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["database", "data"],
	judge(service, { project }) {
		if (!isRedis(service) || passwordPlaces(service) !== void 0 || hasUnseenVariables(service, project)) return [];
		return [{
			subject: "",
			places: serviceKeys(service),
			...isPublic(service) ? {
				severity: "high",
				gateAtLeast: "block",
				message: "public"
			} : {}
		}];
	},
	guard(base) {
		const places = isRedis(base) ? passwordPlaces(base) : void 0;
		return places === void 0 ? void 0 : { places };
	}
};
function isRedis(service) {
	return /^(?:redis|redis-stack|redis-stack-server|redis-cluster|valkey|valkey-bundle|keydb)$/.test(readImage(service)?.name ?? "");
}
function passwordPlaces(service) {
	const words = startWords(service);
	const word = words.find(({ text, scalar }, i) => {
		if (/^(?:--)?requirepass$/.test(text)) return words[i + 1]?.text !== "";
		return scalar.unknown === true || /^--(?:aclfile|requirepass=)|requirepass\s|\.conf$/.test(text);
	});
	if (word !== void 0) return placesOf$1(word.scalar);
	const [first] = words;
	const isServer = words.some(({ text }) => /(?:redis|valkey|keydb|redis-stack)-server$/.test(text));
	if (first !== void 0 && !isServer && !first.text.startsWith("-")) return placesOf$1(first.scalar);
	const isBitnami = /^bitnami/.test(readImage(service)?.repository ?? "");
	const mount = (isServer && !isBitnami ? [] : service.mounts).find(({ target }) => /\.(?:conf|acl)$|\/mounted-etc$|\/etc\/redis$/.test(target));
	if (mount !== void 0) return [mount.at];
	const names = isBitnami ? /^(?:REDIS|VALKEY|KEYDB)_(?:PASSWORD|PASSWORD_FILE|ACLFILE)$/ : /^REDIS_ARGS$|^(?:REDIS|VALKEY|KEYDB)_(?:EXTRA_FLAGS|PASSWORD_FILE)$/;
	const variable = service.environment.find(({ name, scalar }) => names.test(name) && (scalar === void 0 || scalar.unknown === true || (isBitnami ? scalar.value !== "" : /requirepass|aclfile|_FILE$/.test(`${scalar.value} ${name}`))));
	return variable === void 0 ? void 0 : variablePlaces(variable);
}
// src/detect/compose/rules/compose-remote-include.ts
const rule$41 = {
	id: "compose-remote-include",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["image"],
	judge({ project }) {
		const found = new Map();
		for (const { kind, url, at } of sourcesOf(project)) {
			const subject = nameOf(url);
			if (!isPinned(url) && !found.has(subject)) found.set(subject, {
				subject,
				places: [at],
				values: {
					kind,
					url: subject
				}
			});
		}
		return [...found.values()];
	},
	guard({ project }, { subject }) {
		const before = sourcesOf(project).find(({ url }) => nameOf(url) === subject && isPinned(url));
		return before === void 0 ? void 0 : { places: [before.at] };
	}
};
function sourcesOf({ references, services }) {
	const included = references.flatMap(({ kind, written, remote, at }) => remote === true ? [{
		kind,
		url: written,
		at
	}] : []);
	const built = [...services.values()].flatMap((service) => {
		const context = buildContext(service);
		return context === void 0 || context.unknown === true || !isRemote(context.value) ? [] : [{
			kind: "build",
			url: context.value,
			at: context.at
		}];
	});
	return [...included, ...built];
}
function isRemote(context) {
	return /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|oci:\/\/|github\.com\/)/i.test(context);
}
function isPinned(url) {
	const hash = url.indexOf("#");
	if (hash >= 0) return /^[0-9a-f]{40}(?::|$)/.test(url.slice(hash + 1));
	return /[/@=][0-9a-f]{40}(?:[/?&]|$)|sha256[:=][0-9a-f]{64}(?:$|[^0-9a-f])/.test(url);
}
function nameOf(url) {
	const [address = ""] = url.split(/[#?]|@sha256:/, 1);
	const start = address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3;
	const slash = address.indexOf("/", start);
	const user = address.lastIndexOf("@", slash < 0 ? address.length : slash);
	return user < start ? address : address.slice(0, start) + address.slice(user + 1);
}
// src/detect/compose/rules/compose-restart-unbounded.ts
const ATTEMPTS = "5";
const rule$40 = {
	id: "compose-restart-unbounded",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "off",
		existing: "off"
	},
	checklist: ["container"],
	judge({ node }) {
		const found = [];
		const restart = scalarAt(node, "restart");
		if (restart !== void 0 && restart.unknown !== true && /^on-failure(?:$|:)/.test(restart.value)) {
			const attempts = restart.value.slice(11);
			if (attempts !== ATTEMPTS) found.push({
				subject: "restart",
				places: placesOf$1(restart),
				values: {
					key: "restart",
					attempts: attempts || "\u221e"
				}
			});
		}
		const policy = mapAt(mapAt(node, "deploy"), "restart_policy");
		const [condition, attempts] = [scalarAt(policy, "condition"), scalarAt(policy, "max_attempts")];
		const isBounded = attempts?.unknown === true || attempts?.value === ATTEMPTS;
		const isOnFailure = condition?.value === "on-failure" && condition.unknown !== true;
		const at = attempts ?? (isOnFailure ? condition : void 0);
		if (at !== void 0 && !isBounded && (isOnFailure || condition === void 0)) {
			const key = "deploy.restart_policy";
			found.push({
				subject: key,
				places: placesOf$1(at),
				values: {
					key,
					attempts: attempts?.value ?? "\u221e"
				}
			});
		}
		return found;
	}
};
// src/detect/compose/rules/compose-runs-as-root.ts
const rule$39 = {
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
	checklist: ["run-as-user", "container"],
	judge(service, { project }) {
		const { user } = service;
		if (isInit(service, project)) return [];
		if (user !== void 0) {
			if (!isRootUser(user)) return [];
			const soft = defaultGate(user);
			return [{
				subject: "",
				places: placesOf$1(user),
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
			places: placesOf$1(user),
			values: { was: shownValue(user) },
			...found.exempt === true ? { message: "lost" } : {}
		};
	}
};
function isInit({ name, node }, { services }) {
	const restart = node.entries.get("restart")?.node;
	if (restart !== void 0 && !(restart.kind === "scalar" && /^(?:no|false|on-failure.{0,20})$/i.test(restart.value))) return false;
	return [...services.values()].some(({ dependsOn }) => dependsOn.get(name) === "service_completed_successfully");
}
// src/detect/compose/rules/compose-seccomp-unconfined.ts
const KIND = {
	name: "seccomp",
	builtIn: "builtin"
};
const rule$38 = {
	id: "compose-seccomp-unconfined",
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
	checklist: ["container"],
	judge: (service) => unconfined(service, KIND),
	guard: (base, found) => profileBefore(base, found, KIND)
};
// src/detect/compose/rules/compose-secret-default-fallback.ts
const rule$37 = {
	id: "compose-secret-default-fallback",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "medium",
	confidence: "medium",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["key-management", "external-api-keys"],
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
	guard(base, { subject }, _judged, service) {
		const isOfSubject = ({ name, source }) => source === "environment" && name === subject;
		const before = base.environment.find(isOfSubject);
		const now = service.environment.find(isOfSubject);
		if (before === void 0) return void 0;
		if (now !== void 0 && before.scalar?.unknown !== true && secretPart(before)?.text === secretPart(now)?.text) return void 0;
		return before.scalar === void 0 || before.scalar.parts?.some(({ source }) => source === "unset" || source === "env") === true ? { places: variablePlaces(before) } : void 0;
	}
};
// src/detect/compose/command-secrets.ts
function spokenSecrets(service) {
	const inProbe = secretsIn(healthWords(service)).map((one) => ({
		...one,
		kind: "probe"
	}));
	return [
		...secretsIn(startWords(service)),
		...inProbe,
		...inLabels(service)
	];
}
const APART = {
	"redis-cli": /^(?:-a|--pass)$/,
	"valkey-cli": /^(?:-a|--pass)$/,
	"keydb-cli": /^(?:-a|--pass)$/,
	mongo: /^-p$/,
	mongosh: /^-p$/,
	mongodump: /^-p$/,
	mongorestore: /^-p$/
};
const CLOSE = /^(?:mysql|mysqladmin|mysqldump|mysqlshow|mysqlcheck|mariadb|mariadb-admin|mariadb-dump)$/;
function secretsIn(words) {
	const found = [];
	let program = "";
	words.forEach((word, i) => {
		const next = words[i + 1];
		const base = word.text.slice(word.text.lastIndexOf("/") + 1);
		if (base in APART || CLOSE.test(base) || base === "curl") program = base;
		else if (word.isFirst) program = "";
		const before = words[i - 1]?.text ?? "";
		append(found, inWord({
			before,
			word,
			next: next?.isFirst === true ? void 0 : next,
			program
		}));
	});
	return found;
}
function inWord({ before, word, next, program }) {
	const { text } = word;
	const flag = /^--?([A-Za-z][\w.-]{1,60})(=|$)/.exec(text);
	const name = flag?.[1]?.replaceAll(/[.-]/g, "_") ?? "";
	if (flag !== null && isFlagOfSecret(name)) {
		if (flag[2] === "=") return spoken(`--${flag[1]}`, name, word, flag[0].length);
		return behind(text, name, word, next);
	}
	if (APART[program]?.test(text) === true) return behind(text, "DB_PASSWORD", word, next);
	if (CLOSE.test(program) && /^-p/.test(text) && (text.length > 2 || word.scalar.unknown === true)) return spoken("-p", "MYSQL_PASSWORD", word, 2);
	if (program === "curl" && /^(?:-u|--user)$/.test(text) && next !== void 0) {
		const colon = next.text.indexOf(":");
		return colon < 0 ? [] : spoken("-u", "HTTP_PASSWORD", next, colon + 1);
	}
	if (/^(?:Bearer|Basic)$/i.test(text) && next !== void 0 && isCredential(before, next)) return spoken("Authorization", "AUTH_TOKEN", next, 0);
	const assigned = /^([A-Za-z_]\w{1,80})=/.exec(text);
	if (assigned?.[1] !== void 0 && isSecretVariable(assigned[1])) return spoken(assigned[1], assigned[1], word, assigned[0].length);
	return inUrl(word);
}
function isCredential(before, { text }) {
	return /authorization:?$/i.test(before) || text.length >= 16 && /\d/.test(text);
}
function behind(flag, name, word, next) {
	if (next !== void 0 && !next.text.startsWith("-")) return spoken(flag, name, next, 0);
	return word.scalar.unknown === true ? spoken(flag, name, word, word.text.length) : [];
}
function isFlagOfSecret(name) {
	return /^(?:requirepass|masterauth)$/.test(name) || isSecretName(name) && name !== "initial_cluster_token";
}
function isSecretVariable(name) {
	return /^(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH)$/.test(name) || isSecretName(name);
}
function inUrl(word) {
	const start = word.text.search(/[a-z][a-z0-9+.-]{1,30}:\/\//i);
	const range = start < 0 ? void 0 : secretRange("", word.text.slice(start));
	if (range === void 0) return [];
	return spoken(`${word.text.slice(start, word.text.indexOf("://", start))}://`, "DB_PASSWORD", word, start + range.from, start + range.to);
}
function spoken(flag, name, word, from, to = word.text.length) {
	const { scalar, isExact } = word;
	const range = isExact ? {
		from: word.from + from,
		to: word.from + to
	} : {
		from: word.from,
		to: word.to
	};
	return [{
		flag,
		name,
		kind: "secret",
		text: word.text.slice(from, to),
		scalar,
		...range
	}];
}
const BASIC_AUTH = /\.basicauth\.users$/i;
const HASH = /\$(?:2[abxy]|apr1|[156])\$|\{SHA\}/;
function inLabels({ node }) {
	const labels = node.entries.get("labels")?.node;
	if (labels === void 0) return [];
	const found = [];
	for (const [flag, { node: value }] of asKeyed(labels).entries) {
		if (value.kind !== "scalar") continue;
		if (BASIC_AUTH.test(flag) && HASH.test(value.value)) found.push({
			flag,
			name: flag,
			kind: "hash",
			text: value.value,
			scalar: value,
			from: 0,
			to: value.value.length
		});
		else if (isSecretName(flag)) found.push({
			flag,
			name: flag,
			kind: "secret",
			text: value.value,
			scalar: value,
			from: 0,
			to: value.value.length
		});
		else if (!BASIC_AUTH.test(flag)) append(found, secretsIn(commandWords([value])));
	}
	return found;
}
// src/detect/compose/rules/compose-secret-in-command.ts
const rule$36 = {
	id: "compose-secret-in-command",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	ratesEach: true,
	confidence: "medium",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"external-api-keys",
		"keys-in-git"
	],
	rank: RANK.generic,
	judge(service, { project }) {
		const found = [];
		const isSoft = isForDevelopment(service, project);
		for (const spoken of spokenSecrets(service)) {
			const source = literalSource(spoken);
			if (source === void 0) continue;
			const { scalar, from, to, flag, text, kind } = spoken;
			found.push({
				subject: flag,
				identity: text,
				places: placesOf$1(scalar),
				secret: secretMark(scalar, from, to),
				...source === "default" || isSoft && isGuessable(text) ? { gateAtMost: "warn" } : {},
				...kind === "secret" ? {} : { message: kind },
				...kind === "probe" && isGuessable(text) ? { severity: "medium" } : {},
				values: { flag }
			});
		}
		return found;
	},
	guard: referenceBefore$1
};
function literalSource({ scalar, from, to, text, name, kind }) {
	const { source } = partOf(scalar, from, to);
	if (source !== "text" && source !== "default") return void 0;
	if (kind === "hash") return source;
	if (name === "requirepass" && publishedDefault("REDIS_PASSWORD", text) !== void 0) return void 0;
	const isReference = /\$(?:[A-Za-z_({]|$)|`/.test(text);
	if (/\.(?:pem|key|crt|cert|json|ya?ml|txt|conf|p12|jks|env)$/i.test(text)) return void 0;
	return !isReference && text.length >= 4 && isSecretText(name, text) ? source : void 0;
}
function referenceBefore$1(base, { subject }) {
	const before = spokenSecrets(base).filter(({ flag }) => flag === subject);
	const [reference] = before;
	return reference === void 0 || before.some((one) => literalSource(one) !== void 0) ? void 0 : { places: placesOf$1(reference.scalar) };
}
// src/detect/compose/content-secrets.ts
function assignedSecrets(text, secret) {
	const found = [];
	let at = 0;
	let hasNames = false;
	for (const line of text.split("\n")) {
		const match = /^[\s"'{,-]{0,40}([A-Za-z_][\w.-]{0,80})["']?\s{0,8}[:=]\s{0,8}/.exec(line);
		if (match?.[1] !== void 0) {
			hasNames = true;
			const quote = /["']/.exec(line.charAt(match[0].length))?.[0];
			const start = match[0].length + (quote === void 0 ? 0 : 1);
			const rest = line.slice(start);
			const close = quote === void 0 ? -1 : rest.indexOf(quote);
			const value = close >= 0 ? rest.slice(0, close) : bareValue(rest);
			const range = secretRange(match[1], value);
			if (range !== void 0) found.push({
				name: match[1],
				from: at + start + range.from,
				to: at + start + range.to
			});
		}
		at += line.length + 1;
	}
	const trimmed = text.trim();
	if (hasNames || secret === "" || trimmed === "") return found;
	const from = text.indexOf(trimmed);
	return [{
		name: secret,
		from,
		to: from + trimmed.length
	}];
}
function bareValue(rest) {
	const comment = rest.search(/\s#/);
	const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
	return value.endsWith(",") ? value.slice(0, -1).trimEnd() : value;
}
function markInContent(content, from, to) {
	const mark = secretMark(content, from, to);
	const { text, start, end } = content.at;
	if (mark !== content.at || from === to) return mark;
	const at = text.view.string().slice(start, end).indexOf(content.value.slice(from, to));
	return at < 0 ? mark : {
		text,
		start: start + at,
		end: start + at + to - from
	};
}
// src/detect/compose/held-files.ts
function inFiles({ files }) {
	return files.contents.flatMap(({ kind, name, file, text }) => {
		const held = heldIn(text, [name]) ?? (kind === "secrets" ? wholeSecret(text, name) : void 0);
		if (held === void 0) return [];
		return [{
			subject: `${kind}/${name}`,
			identity: held.text,
			held: held.text,
			places: placesOf$1(file),
			message: held.kind === "key" ? "key" : kind === "secrets" ? "file" : "config",
			...softened(held),
			coveredBy: keyOf$2(text.path),
			values: {
				config: name,
				name: text.path
			}
		}];
	});
}
function inMounts({ files }) {
	return [...files.sources].flatMap(([service, sources]) => {
		const found = new Map();
		for (const { mount, text } of sources) {
			const { path } = text;
			const held = isEnvFileName(path) || found.has(path) ? void 0 : heldIn(text, [mount.target]);
			if (held === void 0) continue;
			found.set(path, {
				subject: `mounts/${path}`,
				name: `mounts/${baseName(path)}`,
				service,
				identity: held.text,
				held: held.text,
				places: mount.scalar === void 0 ? [mount.at] : placesOf$1(mount.scalar),
				message: held.kind === "key" ? "mountedKey" : "mounted",
				...softened(held),
				coveredBy: keyOf$2(path),
				values: {
					config: mount.target,
					name: path
				}
			});
		}
		return [...found.values()];
	});
}
function keyOf$2(path) {
	return `${isEnvFileName(path) ? "env-file" : "secrets-in"}:${path}`;
}
function softened({ gateAtMost }) {
	return gateAtMost === void 0 ? {} : { gateAtMost };
}
const MAX_BYTES = 262144;
const MAX_PASSWORD = 1024;
function heldIn(text, names) {
	const { bytes } = text.view;
	if (isTemplateName(text.path) || bytes.length > MAX_BYTES || isEncryptedFile(bytes)) return void 0;
	const found = detectSecrets(text.view, {
		path: text.path,
		origin: "file"
	}).flatMap(({ ruleId, secret, severity, confidence, gateAtMost }) => {
		const rule = secretRule(ruleId);
		if (secret === void 0 || (severity ?? rule?.severity) === "low" || (confidence ?? rule?.confidence) === "low") return [];
		return !isPrivateKey(ruleId) && standsInMarkupComment(bytes, secret.start) ? [] : [{
			ruleId,
			text: text.view.textOf(secret),
			gateAtMost
		}];
	});
	const key = found.find(({ ruleId }) => isPrivateKey(ruleId));
	if (key !== void 0) return {
		...key,
		kind: "key"
	};
	const [first] = found;
	if (first !== void 0) return {
		...first,
		kind: "secret"
	};
	const value = bytes.length > MAX_PASSWORD ? "" : text.view.string().trim();
	const name = value !== "" && !/\s/.test(value) ? [baseName(text.path), ...names].map(stem).find(isSecretName) : void 0;
	return name !== void 0 && !isPublicKey(value) && isSecretText(name, value) ? {
		kind: "secret",
		text: value
	} : void 0;
}
function standsInMarkupComment(bytes, at) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, at);
	return text.lastIndexOf("<!--") > text.lastIndexOf("-->");
}
function wholeSecret(text, name) {
	const value = text.view.string().trim();
	return isTemplateName(text.path) || isEncryptedFile(text.view.bytes) || isPublicKey(value) || !isSecretText(name, value) ? void 0 : {
		kind: "secret",
		text: value
	};
}
function isPublicKey(value) {
	if (/PRIVATE KEY/.test(value)) return false;
	return /^(?:-----BEGIN |---- BEGIN SSH2 PUBLIC|(?:ssh-|ecdsa-|sk-ssh-)[a-z0-9@.-]{1,60} )/.test(value.trimStart());
}
function isPrivateKey(ruleId) {
	return secretRule(ruleId)?.provider === "private-key";
}
function stem(path) {
	return baseName(path).replace(/\.[a-z0-9]{1,12}$/i, "");
}
// src/detect/compose/rules/compose-secret-in-config-content.ts
const rule$35 = {
	id: "compose-secret-in-config-content",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "high",
	confidence: "medium",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"external-api-keys",
		"keys-in-git"
	],
	rank: RANK.generic,
	judge: ({ project }) => [
		...inContent(project),
		...inFiles(project),
		...inMounts(project)
	],
	guard({ project }, { subject }) {
		const [kind = "", name = ""] = subject.split("/");
		const before = mapAt(mapAt(project.root, kind), name);
		const environment = scalarAt(before, "environment");
		const content = scalarAt(before, "content");
		if (environment !== void 0) return { places: placesOf$1(environment) };
		const isReference = content?.parts?.some(({ source }) => source === "unset" || source === "env") === true;
		return content !== void 0 && isReference ? { places: placesOf$1(content) } : void 0;
	}
};
const KINDS$2 = ["secrets", "configs"];
function inContent({ root }) {
	return KINDS$2.flatMap((kind) => [...mapAt(root, kind)?.entries ?? []].flatMap(([name, { node }]) => {
		const content = node.kind === "map" ? scalarAt(node, "content") : void 0;
		return content === void 0 ? [] : secretsOf(content, kind, name);
	}));
}
function secretsOf(content, kind, config) {
	const found = [];
	for (const { name, from, to } of assignedSecrets(content.value, kind === "secrets" ? config : "")) {
		const { source, text } = partOf(content, from, to);
		if (source !== "text" && source !== "default") continue;
		if (!isSecretText(name, text) || publishedDefault(name, text) !== void 0) continue;
		const secret = markInContent(content, from, to);
		found.push({
			subject: `${kind}/${config}/${name}`,
			identity: text,
			places: secret.start > content.at.start ? [secret] : placesOf$1(content),
			secret,
			...source === "default" ? { gateAtMost: "warn" } : {},
			values: {
				config,
				name
			}
		});
	}
	return found;
}
// src/detect/compose/rules/compose-secret-in-environment.ts
const rule$34 = {
	id: "compose-secret-in-environment",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "high",
	confidence: "medium",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"external-api-keys",
		"keys-in-git"
	],
	rank: RANK.generic,
	judge(service, { project }) {
		const found = [];
		const isSoft = isForDevelopment(service, project);
		for (const variable of service.environment) {
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
				...isSoft && isGuessable(part.text) ? { gateAtMost: "warn" } : {},
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
// src/detect/compose/rules/compose-selinux-disabled.ts
const rule$33 = {
	id: "compose-selinux-disabled",
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
	checklist: ["host"],
	judge({ node }) {
		const off = securityOptions(node).find(({ name, value, unknown }) => name === "label" && value === "disable" && !unknown);
		return off === void 0 ? [] : [offFound(off)];
	},
	guard(base) {
		const label = securityOptions(base.node).find(({ name, value = "" }) => name === "label" && /^(?:user|role|type|level)[:=]/.test(value));
		return label === void 0 ? void 0 : { places: placesOf$1(label.scalar) };
	}
};
// src/detect/compose/sensitive-paths.ts
const CREDENTIALS = new Set([
	".ssh",
	".aws",
	".kube",
	".docker",
	".gnupg",
	".azure"
]);
const PUBLIC = /^\/etc\/(?:localtime|timezone|resolv\.conf|hosts)$|^\/usr\/share\/zoneinfo(?:\/|$)|^\/etc\/(?:ssl|pki\/tls)\/certs(?:\/|$)|^\/etc\/pki\/ca-trust(?:\/|$)|^\/(?:etc|usr(?:\/local)?\/share)\/ca-certificates(?:\.conf)?(?:\/|$)/;
const SECRET = /^\/$|^\/root(?:\/|$)|^\/etc(?:$|\/(?:g?shadow-?$|sudoers|ssh(?:\/|$)|ssl(?:$|\/private)|pki(?:$|\/tls$|\/tls\/private)|(?:kubernetes|rancher)(?:\/|$)))/;
const SYSTEM = /^\/(?:etc|proc|sys|dev|boot|lib|lib32|lib64|libx32|usr|bin|sbin)(?:\/|$)|^\/var(?:\/lib)?$|^\/var\/(?:log|lib\/(?:docker|containerd|kubelet))(?:\/|$)/;
const PROGRAM = /^\/etc\/(?:letsencrypt|nginx)(?:\/|$)/;
function sensitivityOf(path, isUnknown) {
	if (holdsCredentials(path, isUnknown)) return "secret";
	if (isUnknown) return void 0;
	if (PUBLIC.test(path)) return "public";
	if (PROGRAM.test(path) || path.startsWith("/dev/") && isPeripheral(path)) return void 0;
	if (SECRET.test(path)) return "secret";
	if (SYSTEM.test(path) || /^(?:~|\/(?:home|Users)(?:\/[^/]{1,100})?)$/.test(path)) return "system";
}
function isLocalProgram(path) {
	return /^\/usr\/local\/(?!(?:bin|sbin|lib|lib32|lib64|libexec|etc|include|share|man|src)(?:\/|$))/.test(path);
}
function isBelowRoot(path) {
	return path.startsWith("/root/") && !path.includes("/.") && !holdsCredentials(path, false);
}
function holdsCredentials(path, isUnknown) {
	const parts = path.split("/");
	const at = parts.findIndex((part, i) => CREDENTIALS.has(part) || part === ".config" && parts[i + 1] === "gcloud");
	if (at < 0) return false;
	if (parts[at] === ".docker" && (isUnknown || !/^[/~]/.test(path))) return false;
	return !/^(?:known_hosts|[^/]{1,100}\.pub)$/.test(parts.at(-1) ?? "");
}
// src/detect/compose/rules/compose-sensitive-mount.ts
const MONITORS = /(?:^|\/)(?:node-exporter|process-exporter|cadvisor|promtail|alloy|(?:grafana|datadog|datadoghq)\/agent|netdata|telegraf|datadog-agent|metricbeat|filebeat|auditbeat|elastic-agent|fluent-bit|fluentd|glances|beszel-agent|opentelemetry-collector(?:-contrib)?|falco)$/;
const rule$32 = {
	id: "compose-sensitive-mount",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "high",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["container"],
	judge(service, { project }) {
		const isMonitor = MONITORS.test(readImage(service)?.repository ?? "");
		return hostPaths(service, project).flatMap((mount) => foundIn(mount, isMonitor));
	},
	guard(base, { subject, identity }, { project }) {
		const held = hostPaths(base, project).find(({ path, target }) => target === subject && path === identity);
		return held?.readOnly === true ? { places: held.places } : void 0;
	}
};
function foundIn(mount, isMonitor) {
	const { path, target, readOnly, scalar, places } = mount;
	const kind = isRuntimeSocket(mount) ? void 0 : sensitivityOf(path, scalar.unknown === true);
	if (kind === void 0 || kind === "public" && readOnly) return [];
	const isHigh = kind === "secret" || kind === "system" && !readOnly && !isLocalProgram(path);
	const byDefault = isFromDefault(scalar);
	const isSoft = byDefault || !isHigh || isMonitor && readOnly && path === "/";
	return [{
		subject: target,
		identity: path,
		places,
		degree: (byDefault ? 0 : 2) + (readOnly ? 0 : 1),
		...isHigh && !isBelowRoot(path) ? {} : { severity: "medium" },
		...isSoft ? { gateAtMost: "warn" } : {},
		message: messageOf$1(kind, mount),
		values: {
			source: path,
			target
		}
	}];
}
function messageOf$1(kind, { path, readOnly }) {
	if (kind === "public") return "writable";
	if (kind === "system") return readOnly ? "readOnly" : "system";
	return isBelowRoot(path) ? "belowRoot" : "default";
}
// src/detect/compose/rules/compose-shared-volume.ts
const MAX_NAMED$1 = 5;
const rule$31 = {
	id: "compose-shared-volume",
	family: "compose",
	scope: "project",
	class: "present-bad",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "off",
		existing: "off"
	},
	checklist: ["container"],
	judge({ project }) {
		const bySource = new Map();
		for (const { name, mounts } of project.services.values()) for (const mount of mounts) {
			if (!isShareable(mount)) continue;
			const key = sourceKey(mount);
			bySource.set(key, [...bySource.get(key) ?? [], {
				service: name,
				mount
			}]);
		}
		return [...bySource.values()].flatMap(foundOf$1);
	}
};
function isShareable({ type, source, scalar }) {
	return (type === "bind" || type === "volume") && source !== "" && scalar?.unknown !== true;
}
function sourceKey({ source, at }) {
	return source.startsWith(".") ? `${folderOf$1(at.text.path)}\0${source}` : source;
}
function foundOf$1(uses) {
	const services = [...new Set(uses.map(({ service }) => service))];
	const writing = uses.find(({ mount }) => !mount.readOnly);
	if (services.length < 2 || writing === void 0) return [];
	const others = uses.flatMap(({ mount }) => mount === writing.mount ? [] : [mount.at]);
	const { source } = writing.mount;
	return [{
		subject: source,
		places: [writing.mount.at, ...others],
		values: {
			source,
			services: fewOf(services, MAX_NAMED$1)
		}
	}];
}
// src/detect/compose/rules/compose-signature-check-disabled.ts
const rule$30 = {
	id: "compose-signature-check-disabled",
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
	checklist: ["image"],
	judge({ environment }) {
		return environment.filter(isOff).map((variable) => ({
			subject: variable.name,
			places: variablePlaces(variable),
			...defaultGate(variable.scalar),
			values: {
				name: variable.name,
				value: variable.scalar?.value ?? ""
			}
		}));
	},
	guard(base, { subject }) {
		const before = base.environment.find(({ name }) => name === subject);
		return before === void 0 || isOff(before) ? void 0 : { places: variablePlaces(before) };
	}
};
function isOff({ name, scalar }) {
	if (scalar === void 0 || scalar.unknown === true) return false;
	switch (name) {
		case "FORCE_VERIFYING_SIGNATURE":
		case "DOCKER_CONTENT_TRUST": return /^(?:false|0|no|off|f|n)$/i.test(scalar.value);
		case "GIT_SSL_NO_VERIFY": return true;
		case "PIP_TRUSTED_HOST": return scalar.value.trim() !== "";
		default: return /^COSIGN_(?:[A-Z_]{1,40}_)?INSECURE(?:_[A-Z_]{1,40})?$/.test(name) && isTrue(scalar);
	}
}
// src/detect/compose/rules/compose-ssh-port.ts
const SSH = 22;
const GIT_SERVERS = /^(?:gitea|forgejo|gogs|gitlab|gitlab-(?:ce|ee|jh))$/;
const rule$29 = {
	id: "compose-ssh-port",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["host"],
	judge(service) {
		if (isUnpublished(service)) return [];
		const isGitServer = GIT_SERVERS.test(readImage(service)?.name ?? "");
		return service.ports.flatMap((port) => {
			const reach = reachOf(port);
			if (!(port.target <= SSH && port.lastTarget >= SSH && port.protocol === "tcp") || reach === "loopback" || port.unknownBind) return [];
			return [{
				subject: subjectOf(port),
				places: placesOfPort(port),
				degree: reach === "lan" ? 1 : 2,
				...reach === "lan" ? { gateAtMost: "summary" } : {},
				...isGitServer ? { exempt: true } : {},
				values: {
					port: SSH,
					was: port.hostIp
				}
			}];
		});
	},
	guard: boundBefore$1
};
// src/detect/compose/rules/compose-sysctl-unsafe.ts
const rule$28 = {
	id: "compose-sysctl-unsafe",
	family: "compose",
	scope: "service",
	class: "present-bad",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["container"],
	judge({ node }) {
		const sysctls = node.entries.get("sysctls")?.node;
		if (sysctls === void 0) return [];
		return [...asKeyed(sysctls).entries].flatMap(([name, { node: value }]) => {
			if (value.kind !== "scalar" || value.type === "null" || value.unknown === true) return [];
			const key = name.trim().replaceAll("/", ".");
			if (!isUnsafe(key, value.value.trim())) return [];
			return [{
				subject: key,
				places: placesOf$1(value),
				values: {
					sysctl: key,
					value: value.value.trim()
				}
			}];
		});
	}
};
function isUnsafe(key, value) {
	if (/^(?:kernel|fs)\./.test(key)) return true;
	return value === "1" && (key === "net.ipv4.ip_forward" || /^net\.ipv4\.conf\.[^.]{1,40}\.accept_redirects$/.test(key));
}
// src/detect/compose/rules/compose-systempaths-unconfined.ts
const rule$27 = {
	id: "compose-systempaths-unconfined",
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
	checklist: ["container"],
	judge({ node }) {
		const off = securityOptions(node).find(unmasks);
		return off === void 0 ? [] : [offFound(off)];
	}
};
function unmasks({ name, value = "", unknown }) {
	if (unknown) return false;
	return name === "systempaths" && value === "unconfined" || name === "unmask" && value !== "";
}
// src/detect/compose/rules/compose-tls-verify-disabled.ts
const rule$26 = {
	id: "compose-tls-verify-disabled",
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
	checklist: ["https"],
	judge: (service) => [
		...badSettings(service, trustsAnyone),
		...blindClients(startWords(service)),
		...blindClients(healthWords(service))
	],
	guard: (base, found) => settingBefore(base, found, trustsAnyone)
};
const VERIFIES = /(?:^|[_.])(?:VERIFY_(?:SSL|CERTS?|TLS)|(?:SSL|TLS)_VERIFY)$/i;
const trustsAnyone = (name, value, service) => {
	return (/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/.test(name) && value === "0" || VERIFIES.test(name) && isOff$2(value) || /(?:^|_)SSL_CERT_REQS$/i.test(name) && /^(?:CERT_)?NONE$/i.test(value) || /(?:^|_)INSECURE_SKIP_VERIFY$/i.test(name) && isOn(value)) && !isWithoutTls(name, service) ? { values: { value } } : void 0;
};
function isWithoutTls(name, service) {
	const prefix = /^(.{1,80}?)_(?:VERIFY_|SSL_|TLS_|INSECURE_)/.exec(name)?.[1];
	if (prefix === void 0) return false;
	return [
		"USE_SSL",
		"USE_TLS",
		"SSL",
		"TLS",
		"SECURE",
		"SSL_ENABLED",
		"TLS_ENABLED"
	].some((suffix) => isOff$2(settingValue(service, `${prefix}_${suffix}`) ?? ""));
}
function blindClients(words) {
	const found = [];
	let tool = "";
	words.forEach((word, i) => {
		const name = /(?:^|\/)(curl|wget)$/.exec(word.text)?.[1];
		if (name !== void 0 || word.isFirst) tool = name ?? "";
		if (!isBlind(tool, word.text) || isOfItself(words, i)) return;
		found.push({
			subject: tool,
			places: placesOf$1(word.scalar),
			message: "client",
			values: {
				name: tool,
				flag: word.text
			},
			...defaultGate(word.scalar)
		});
	});
	return found;
}
function isBlind(tool, word) {
	if (tool === "wget") return word === "--no-check-certificate";
	return tool === "curl" && (word === "--insecure" || /^-[a-jl-zA-Z]{0,10}k[a-zA-Z]{0,10}$/.test(word));
}
function isOfItself(words, flag) {
	const start = words.findLastIndex(({ text }, i) => i < flag && /(?:^|\/)(?:curl|wget)$/.test(text));
	const next = words.findIndex(({ isFirst }, i) => i > flag && isFirst);
	return words.slice(start + 1, next < 0 ? words.length : next).flatMap(({ text }) => /^(?:https?:\/\/)?(\[[\da-f:]{2,45}\]|[\w.-]{1,253})(?=[:/]|$)/i.exec(text)?.[1] ?? []).some(isLoopbackHost);
}
// src/detect/compose/rules/compose-traefik-insecure-api.ts
const rule$25 = {
	id: "compose-traefik-insecure-api",
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
	checklist: ["access-control", "host"],
	judge(service, { project }) {
		const found = [
			...flags(service, false),
			...badSettings(service, opens),
			...(project.files.mounted.get(service.name) ?? []).flatMap(inFile)
		];
		return [...new Map(found.map((one) => [one.subject, one])).values()];
	},
	guard(base, { subject }) {
		const before = flags(base, true).find((one) => one.subject === subject);
		return before === void 0 ? void 0 : { places: before.places };
	}
};
const SWITCHES = [
	[/^api[._]insecure$/i, "api.insecure"],
	[/^entrypoints[._][\w-]{1,60}[._]forwardedheaders[._]insecure$/i, "forwardedHeaders.insecure"],
	[/^serverstransport[._]insecureskipverify$/i, "serversTransport.insecureSkipVerify"]
];
function switchNamed(name) {
	return SWITCHES.find(([pattern]) => pattern.test(name))?.[1];
}
function flags(service, isGuard) {
	return startWords(service).flatMap(({ text, scalar }) => {
		const match = /^--([\w.-]{1,100})(?:=(\w{1,20}))?$/.exec(text);
		const subject = switchNamed(match?.[1] ?? "");
		if (match === null || subject === void 0 || scalar.unknown === true) return [];
		const value = match[2] ?? "true";
		if (!(isGuard ? isOff$2(value) : isOn(value))) return [];
		return [{
			subject,
			places: placesOf$1(scalar),
			...told$2(subject),
			...defaultGate(scalar)
		}];
	});
}
const opens = (name, value) => {
	const subject = /^TRAEFIK_/i.test(name) ? switchNamed(name.slice(8)) : void 0;
	return subject === void 0 || !isOn(value) ? void 0 : told$2(subject);
};
function inFile({ root }) {
	const entryPoints = childOf(root, "entrypoints");
	const points = entryPoints?.kind === "map" ? [...entryPoints.entries.values()].map(({ node }) => node) : [];
	return [
		[childOf(childOf(root, "api"), "insecure"), "api.insecure"],
		[childOf(childOf(root, "serverstransport"), "insecureskipverify"), "serversTransport.insecureSkipVerify"],
		...points.map((point) => [childOf(childOf(point, "forwardedheaders"), "insecure"), "forwardedHeaders.insecure"])
	].flatMap(([node, subject]) => node?.kind === "scalar" && isTrue(node) ? [{
		subject,
		places: placesOf$1(node),
		...told$2(subject)
	}] : []);
}
function childOf(node, name) {
	if (node?.kind !== "map") return void 0;
	const key = [...node.entries.keys()].find((one) => one.toLowerCase() === name);
	return key === void 0 ? void 0 : node.entries.get(key)?.node;
}
function told$2(subject) {
	return {
		...subject === "api.insecure" ? {} : { message: {
			"api.insecure": void 0,
			"forwardedHeaders.insecure": "headers"
		}[subject] ?? "certificates" },
		values: { flag: subject }
	};
}
// src/parse/path-glob.ts
const MAX_PATTERN = 500;
const MAX_SEGMENTS = 50;
function matchesPath$1(pattern, path) {
	if (pattern.length > MAX_PATTERN) return false;
	const globs = pattern.split("/").filter((glob) => glob !== "");
	const names = path.split("/");
	if (globs.length > MAX_SEGMENTS || names.length > MAX_SEGMENTS) return false;
	let reached = new Set([0]);
	for (const [i, glob] of globs.entries()) {
		const next = new Set();
		const isLast = i === globs.length - 1;
		for (const at of reached) if (glob === "**") for (let to = at + (isLast ? 1 : 0); to <= names.length; to++) next.add(to);
		else if (at < names.length && matchesName(glob, names[at] ?? "")) next.add(at + 1);
		if (next.size === 0) return false;
		reached = next;
	}
	return reached.has(names.length);
}
function matchesName(glob, name) {
	const tokens = tokensOf(glob);
	let [token, at, star, from] = [
		0,
		0,
		-1,
		0
	];
	while (at < name.length) {
		const wanted = tokens[token];
		if (wanted === "*") {
			star = token++;
			from = at;
		} else if (wanted !== void 0 && matchesCharacter(wanted, name[at] ?? "")) {
			token++;
			at++;
		} else if (star >= 0) {
			token = star + 1;
			at = ++from;
		} else return false;
	}
	while (tokens[token] === "*") token++;
	return token === tokens.length;
}
const TOKEN = /\*{1,500}|\[[!^]?\]?(?:\\[\s\S]|[^\]\\]){0,200}\]|\\[\s\S]|[\s\S]/g;
function tokensOf(glob) {
	return (glob.match(TOKEN) ?? []).map((token) => token.startsWith("*") ? "*" : token);
}
function matchesCharacter(token, character) {
	if (token === "?") return true;
	if (token.length === 1) return token === character;
	return token.startsWith("\\") ? token[1] === character : isInClass(token.slice(1, -1), character);
}
function isInClass(written, character) {
	const isOther = /^[!^]/.test(written);
	const members = (isOther ? written.slice(1) : written).replaceAll(/\\([\s\S])/g, "$1");
	for (let at = 0; at < members.length; at++) {
		const first = members[at] ?? "";
		const isRange = members[at + 1] === "-" && at + 2 < members.length;
		const last = isRange ? members[at + 2] ?? "" : first;
		if (character >= first && character <= last) return !isOther;
		if (isRange) at += 2;
	}
	return isOther;
}
// src/parse/git-ignore.ts
function ignoringLine(path, files) {
	const parts = path.split("/");
	for (let end = 1; end < parts.length; end++) {
		const line = lastLine(parts.slice(0, end), true, files);
		if (line?.takesBack === false) return line;
	}
	return lastLine(parts, false, files);
}
function isIgnoredPath(path, files) {
	return ignoringLine(path, files)?.takesBack === false;
}
function ignoreLineOf(path) {
	const escaped = path.replaceAll(/[\\*?[]/g, "\\$&").replace(/^[#!]/, "\\$&");
	return escaped.endsWith(" ") ? `${escaped.slice(0, -1)}\\ ` : escaped;
}
function lastLine(parts, isFolder, files) {
	for (let depth = parts.length - 1; depth >= 0; depth--) {
		const folder = parts.slice(0, depth).join("/");
		const text = readSource(files, folder === "" ? ".gitignore" : `${folder}/.gitignore`);
		const line = text === void 0 ? void 0 : lastLineOf(text, parts.slice(depth).join("/"), isFolder);
		if (line !== void 0) return line;
	}
}
function lastLineOf(text, path, isFolder) {
	const whole = text.view.string();
	let found;
	for (let start = 0; start < whole.length;) {
		const newline = whole.indexOf("\n", start);
		const end = newline < 0 ? whole.length : newline;
		const pattern = whole.slice(start, end).replace(/\r$/, "").replace(/(?<!\\)[ \t]{1,100}$/, "");
		const takesBack = pattern.startsWith("!");
		if (pattern !== "" && !pattern.startsWith("#") && matchesLine(takesBack ? pattern.slice(1) : pattern, path, isFolder)) found = {
			mark: {
				text,
				start,
				end: start + pattern.length
			},
			takesBack
		};
		start = end + 1;
	}
	return found;
}
function matchesLine(written, path, isFolder) {
	const pattern = written.replace(/\/$/, "");
	if (pattern !== written && !isFolder) return false;
	return pattern.includes("/") ? matchesPath$1(pattern, path) : matchesPath$1(pattern, path.slice(path.lastIndexOf("/") + 1));
}
// src/detect/compose/rules/compose-unresolved-reference.ts
const rule$24 = {
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
function isExpectedlyMissing({ path, required, remote, kind, missingService, written }, snapshot) {
	if (!required || remote === true) return true;
	if (missingService !== void 0) return false;
	if (path === void 0) return kind === "env_file" && /^(?:[/~\\]|[A-Za-z]:)/.test(written);
	if ([
		"example",
		"sample",
		"template",
		"dist"
	].some((suffix) => snapshot.has(`${path}.${suffix}`))) return true;
	return isEnvFileName(path) && isIgnoredPath(path, snapshot);
}
// src/detect/compose/rules/compose-user-missing.ts
const rule$23 = {
	id: "compose-user-missing",
	family: "compose",
	scope: "service",
	class: "missing-good",
	severity: "low",
	confidence: "high",
	gates: {
		introduced: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: ["run-as-user", "container"],
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
			places: placesOf$1(user),
			values: { was: shownValue(user) }
		};
	}
};
// src/detect/signing-key.ts
const LEAST_CHARACTERS = 32;
const LEAST_BITS = 104;
function isSigningKeyName(name) {
	if (name.length > 120) return false;
	const words = [...wordsOf$2(name)];
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
const rule$22 = {
	id: "compose-weak-secret-key",
	family: "compose",
	scope: "service",
	class: "present-bad",
	isOfPlace: true,
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["key-management", "application"],
	judge({ environment }) {
		const found = [];
		for (const variable of environment) {
			const { name, scalar } = variable;
			const weakness = weaknessOf$2(variable);
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
		if (before === void 0 || weaknessOf$2(before) !== void 0) return void 0;
		return { places: variablePlaces(before) };
	}
};
function weaknessOf$2({ name, scalar }) {
	if (scalar === void 0 || scalar.unknown === true || !isSigningKeyName(name)) return void 0;
	return publishedDefault(name, scalar.value) === void 0 ? keyWeakness(scalar.value) : void 0;
}
// src/detect/compose/rules/dify-sandbox-egress.ts
const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY"];
const rule$21 = {
	id: "dify-sandbox-egress",
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
	checklist: ["network-isolation", "host"],
	judge(service, judged) {
		if (!isSandbox(service)) return [];
		const [way] = waysOut(service, judged, /^(?:bridge|host)$/);
		if (way !== void 0) {
			const soft = defaultGate(service.networkMode);
			return [{
				subject: "",
				places: way.places,
				...soft,
				values: { network: way.name }
			}];
		}
		return withoutProxy(service);
	},
	guard(base, { subject }, judged) {
		if (!isSandbox(base)) return void 0;
		if (subject !== "") {
			const before = variable(base, subject);
			return before?.scalar === void 0 ? void 0 : {
				places: variablePlaces(before),
				message: "proxyLost"
			};
		}
		const isolated = isolatedAt(base, judged);
		return isolated === void 0 ? void 0 : { places: isolated };
	}
};
function isSandbox(service) {
	return readImage(service)?.name === "dify-sandbox";
}
function withoutProxy(service) {
	const network = variable(service, "ENABLE_NETWORK")?.scalar;
	if (network === void 0 || network.unknown === true || !isTrue(network)) return [];
	for (const name of PROXIES) {
		const proxy = variable(service, name);
		if (proxy?.scalar === void 0 || proxy.scalar.unknown === true || proxy.scalar.value.trim() !== "") continue;
		return [{
			subject: name,
			places: variablePlaces(proxy),
			message: "proxy",
			...defaultGate(proxy.scalar),
			values: { name }
		}];
	}
	return [];
}
function variable({ environment }, name) {
	return environment.find((one) => one.name === name);
}
// src/detect/compose/rules.gen.ts
const composeRules = [
	rule$110,
	rule$109,
	rule$108,
	rule$107,
	rule$106,
	rule$105,
	rule$104,
	rule$102,
	rule$103,
	rule$101,
	rule$100,
	rule$99,
	rule$98,
	rule$97,
	rule$96,
	rule$95,
	rule$94,
	rule$93,
	rule$92,
	rule$91,
	rule$90,
	rule$89,
	rule$88,
	rule$87,
	rule$86,
	rule$85,
	rule$84,
	rule$83,
	rule$82,
	rule$81,
	rule$80,
	rule$79,
	rule$78,
	rule$77,
	rule$76,
	rule$75,
	rule$74,
	rule$73,
	rule$72,
	rule$71,
	rule$70,
	rule$69,
	rule$67,
	rule$68,
	rule$66,
	rule$65,
	rule$64,
	rule$63,
	rule$62,
	rule$61,
	rule$60,
	rule$59,
	rule$58,
	rule$57,
	rule$56,
	rule$55,
	rule$54,
	rule$53,
	rule$52,
	rule$51,
	rule$50,
	rule$49,
	rule$48,
	rule$47,
	rule$45,
	rule$46,
	rule$44,
	rule$43,
	rule$42,
	rule$41,
	rule$40,
	rule$39,
	rule$38,
	rule$37,
	rule$36,
	rule$35,
	rule$34,
	rule$33,
	rule$32,
	rule$31,
	rule$30,
	rule$29,
	rule$28,
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21
];
// src/detect/compare-found.ts
function compareFound(head, base, hasBase, guardOf) {
	const before = new Map(base.map((found) => [identityOf$1(found), found]));
	const compared = [];
	const seen = new Set();
	for (const found of head) {
		const identity = identityOf$1(found);
		if (seen.has(identity)) continue;
		seen.add(identity);
		const one = hasBase ? compareOne(found, before.get(identity), guardOf) : isSilent$1(found) ? void 0 : { found };
		if (one !== void 0) compared.push(one);
	}
	for (const [identity, found] of before) if (!seen.has(identity) && found.exempt !== true) compared.push({
		found,
		status: "fixed"
	});
	return compared;
}
function identityOf$1(found) {
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
	if (isSilent$1(found) || found.exempt === true && before !== void 0) return void 0;
	return {
		found,
		status: "introduced"
	};
}
function isSilent$1({ exempt, isUsual }) {
	return exempt === true && isUsual !== true;
}
// src/detect/compose/status.ts
function compareRule(rule, pair, hasBase) {
	if (rule.scope === "project") return compareProject(rule, pair, hasBase);
	const compared = [];
	const { head, base } = pair;
	const seen = new Set();
	for (const service of head.project.services.values()) {
		const before = pair.services.get(service);
		const guardOf = (found) => before === void 0 || base === void 0 ? void 0 : rule.guard?.(before, found, base, service);
		const found = rule.judge(service, head);
		if (rule.diffOnly === true) {
			compared.push(...changesAmong(found, guardOf).map((one) => ({
				...one,
				service
			})));
			continue;
		}
		const baseFound = before === void 0 || base === void 0 ? [] : rule.judge(before, base);
		const isNew = hasBase && before === void 0 ? { isNewService: true } : {};
		const isTwin = before !== void 0 && seen.has(before);
		if (before !== void 0) seen.add(before);
		const all = compareFound(found, baseFound, hasBase, guardOf);
		for (const one of before === void 0 ? all : withoutRenames(all, before, service)) if (!isTwin || one.status !== "fixed") compared.push({
			...one,
			service,
			...isNew
		});
	}
	return rule.isOfPlace === true ? knownByPlace(compared) : compared;
}
function withoutRenames(all, before, service) {
	const names = new Set(service.environment.map(({ name }) => name));
	const gone = before.environment.filter(({ name }) => !names.has(name) && isSecretName(name));
	if (gone.length === 0) return all;
	const renamed = new Map();
	const kept = all.map((one) => {
		const { secret, degree = 0 } = one.found;
		if (one.status !== "introduced" || secret === void 0) return one;
		const text = textOf$1(secret);
		const origin = gone.find(({ name, scalar }) => scalar?.value === text && !renamed.has(name) && (degree < 2 || !isFromDefault(scalar)));
		if (origin === void 0) return one;
		renamed.set(origin.name, text);
		return {
			...one,
			status: "existing"
		};
	});
	const isRenamed = ({ status, found }) => status === "fixed" && found.secret !== void 0 && renamed.get(found.subject) === textOf$1(found.secret);
	return kept.filter((one) => !isRenamed(one));
}
function textOf$1({ text, start, end }) {
	return text.view.string().slice(start, end);
}
function knownByPlace(all) {
	const placeOf = ({ found: { secret, places } }) => secret ?? places[0];
	const known = all.filter(({ status }) => status === "existing").map(placeOf);
	return all.map((one) => {
		const { text, start } = placeOf(one);
		return one.status === "introduced" && known.some((mark) => mark.text === text && mark.start === start) ? {
			...one,
			status: "existing"
		} : one;
	});
}
function compareRepository(rule, { base, head }) {
	const guardOf = (found) => base === void 0 ? void 0 : rule.guard?.(base, found);
	return compareFound(rule.judge(head), base === void 0 ? [] : rule.judge(base), base !== void 0, guardOf);
}
function compareProject(rule, pair, hasBase) {
	const { head, base, services } = pair;
	const guardOf = (found) => base === void 0 ? void 0 : rule.guard?.(base, found, pair);
	const isNew = ({ service }) => {
		const own = service === void 0 ? void 0 : head.project.services.get(service);
		return hasBase && (own === void 0 ? base === void 0 : !services.has(own));
	};
	const isKnown = (found) => rule.isKnown?.(pair, found) === true;
	return compareFound(rule.judge(head), base === void 0 ? [] : rule.judge(base), hasBase, guardOf).map((one) => {
		if (one.status === "introduced" && isKnown(one.found)) return {
			...one,
			status: "existing"
		};
		return one.status !== "fixed" && isNew(one.found) ? {
			...one,
			isNewService: true
		} : one;
	});
}
function changesAmong(found, guardOf) {
	return found.flatMap((one) => {
		const guard = guardOf(one);
		return guard === void 0 ? [] : [{
			found: one,
			status: "introduced",
			guard
		}];
	});
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
		const folder = folderOf$1(path);
		const group = byFolder.get(folder);
		if (group === void 0) byFolder.set(folder, [path]);
		else group.push(path);
	}
	const named = namedProjects(files);
	const taken = new Set(named.flatMap((project) => project.paths));
	const projects = [...named];
	for (const [folder, group] of byFolder) append(projects, projectsOf(folder, group, files).filter(({ paths: [first = ""] }) => !taken.has(first)));
	return projects.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function namedProjects({ settings }) {
	return (settings?.projects ?? []).flatMap(({ files, envFiles }) => {
		const [first] = files;
		if (first === void 0) return [];
		return [{
			key: files.join("\0"),
			folder: folderOf$1(first),
			paths: files,
			...envFiles === void 0 ? {} : { envPaths: envFiles }
		}];
	});
}
function projectAt(folder, files, envPaths) {
	const at = (name) => folder === "" ? name : `${folder}/${name}`;
	const variables = envPaths ?? [at(".env")];
	const usual = [...PRIMARY, ...OVERRIDE].map(at).filter((path) => files.read(path) !== void 0);
	const paths = composeFileChain(folder, files, variables) ?? defaultChain(usual);
	return {
		key: `${folder}/`,
		folder,
		paths,
		...envPaths === void 0 ? {} : { envPaths }
	};
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
function composeFileChain(folder, files, envPaths = [folder === "" ? ".env" : `${folder}/.env`]) {
	const values = new Map();
	for (const path of envPaths) {
		const env = readSource(files, path);
		if (env === void 0 || !env.view.string().includes("COMPOSE_")) continue;
		for (const { name, value } of parseDotenv(env.view.string()).entries) values.set(name, value);
	}
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
	if (paths.length === 0 && !((snapshot.settings?.projects ?? []).length > 0) || changedPaths?.length === 0) return [];
	const projects = discoverProjects(paths, snapshot);
	if (changedPaths === void 0) return projects;
	const changed = new Set(changedPaths);
	const touched = new Set();
	let mentions = mentionsOf(changedPaths);
	const inFolder = new Set(changedPaths.filter((path) => isComposeName(path) || baseName(path) === ".env").map(folderOf$1));
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
const known$2 = new WeakMap();
function composePaths(paths) {
	const found = known$2.get(paths) ?? paths.filter((path) => /compose|stack/i.test(path) && isComposeName(path));
	known$2.set(paths, found);
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
	explore: explore$3,
	detect: detect$4
};
async function explore$3(snapshot, changedPaths) {
	if (await withYamlLibrary(() => {
		const touched = touchedProjects(snapshot, changedPaths);
		for (const project of touched) loadedProject(project, snapshot);
		for (const rule of repositoryRules(changedPaths, touched.length > 0)) rule.judge(snapshot);
		return touched.length > 0;
	})) await loadShapeCheck();
}
function detect$4(pair) {
	const { base, head } = touchedOnEitherSide(pair);
	const beside = judgeRepository(pair, head.length > 0);
	if (base.length + head.length === 0) return {
		detections: mergePlaces(beside),
		problems: []
	};
	const pairs = pairProjects(base, head);
	const changed = new Set(pair.changedPaths);
	const isFed = ({ inputs }) => pair.changedPaths.some((path) => inputs.has(path));
	const lines = compareLines(pair.base, pair.head);
	const told = [...beside];
	const problems = [];
	for (const project of withoutParts(head)) {
		const before = pairs.get(project);
		if (!(isFed(project) || before !== void 0 && (isFed(before) || before.paths.some((path) => changed.has(path))))) continue;
		const all = judge(project, before, pair, lines, problems);
		append(told, isExtended(project, head) ? all.filter(({ isOfMissing }) => !isOfMissing) : all);
	}
	return {
		detections: mergePlaces(told),
		problems
	};
}
function repositoryRules(changedPaths, isTouched) {
	return composeRules.filter((rule) => rule.scope === "repository").filter(({ reads }) => isTouched || changedPaths?.some(reads) === true);
}
function judgeRepository(pair, isTouched) {
	const told = [];
	if (!isTouched && !pair.head.list().some(isComposeName)) return told;
	for (const rule of repositoryRules(pair.changedPaths, isTouched)) {
		const lines = compareLines(pair.base, pair.head);
		for (const compared of compareRepository(rule, pair)) if (compared.status !== "existing" || rule.gates.existing !== "off") told.push({
			detection: detectionOf$1(rule, compared, {
				lines,
				isNewProject: false
			}),
			isNewProject: false
		});
	}
	return told;
}
function touchedOnEitherSide(pair) {
	const ofHead = touchedProjects(pair.head, pair.changedPaths);
	const ofBase = pair.base === void 0 ? [] : touchedProjects(pair.base, pair.changedPaths);
	const load = (projects, snapshot) => projects.map((project) => loadedProject(project, snapshot));
	return {
		head: load(ofHead, pair.head),
		base: pair.base === void 0 ? [] : load(ofBase, pair.base)
	};
}
function isExtended({ paths }, projects) {
	return projects.some((other) => paths.every((path) => other.inputs.has(path)) && !paths.some((path) => other.parts.has(path)));
}
function withoutParts(projects) {
	return projects.filter((project) => !projects.some((other) => other !== project && project.paths.length > 0 && project.paths.every((path) => other.parts.has(path)) && !other.paths.every((path) => project.parts.has(path))));
}
function judge(project, before, pair, lines, problems) {
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
		...pair.base === void 0 ? {} : { baseSnapshot: pair.base },
		services: before === void 0 ? new Map() : pairServices(before, project)
	};
	const isNewProject = hasBase && before === void 0;
	const told = [];
	for (const rule of composeRules) {
		if (rule.scope === "repository") continue;
		for (const compared of compareRule(rule, projectPair, hasBase)) {
			append(problems, unreadOf(rule, compared));
			if (isSilent(rule, compared, project)) continue;
			const detection = detectionOf$1(rule, compared, {
				project,
				lines,
				isNewProject
			});
			told.push({
				detection,
				isNewProject,
				isOfMissing: isOfMissing(rule, compared)
			});
		}
	}
	return yielding(told);
}
function isSilent(rule, compared, project) {
	const { status, found } = compared;
	if (status === "existing" && rule.gates.existing === "off") return true;
	if (rule.id === "compose-invalid" || !project.problems.some(({ kind }) => isCut(kind))) return false;
	if (status === "fixed" || isOfMissing(rule, compared)) return true;
	return status === "weakened" && found.exempt === true;
}
function isCut(kind) {
	return kind.startsWith("syntax") || kind.startsWith("too-");
}
function unreadOf(rule, { status, found }) {
	const [place] = found.places;
	if (!(rule.id === "compose-invalid" && status === "existing" && found.gateAtMost === void 0) || place === void 0 || !isCut(found.message ?? "")) return [];
	const { path, view } = place.text;
	return [{
		path,
		code: "compose-unread",
		values: { line: view.rangeOf(spanOfMark(place)).startLine }
	}];
}
function isOfMissing(rule, { found, service }) {
	return rule.class === "missing-good" || service?.keys.includes(found.places[0]) === true;
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
// src/parse/nginx-includes.ts
const OWN_FOLDER = /^\/(?:etc|usr\/local|usr\/local\/openresty|opt)\/nginx\/(?:conf\/)?/;
const PART_FOLDER = /(?:^|\/)(?:conf\.d|http\.d|sites-enabled|sites-available|snippets|templates|includes?|vhosts?|servers|sites)$/i;
const SUFFIXES = [
	"",
	".template",
	".tmpl",
	".j2"
];
const STANDARD = /(?:^|\/)(?:mime\.types|(?:fastcgi|uwsgi|scgi)_params|fastcgi\.conf|fastcgi-php\.conf|proxy_params|koi-utf|koi-win|win-utf|modules(?:-enabled)?\/\*\.conf|(?:conf|http|stream)\.d\/\*(?:\.conf)?|sites-enabled\/\*(?:\.conf)?)$/;
const MAX_FILES$1 = 200;
function isStandardInclude(pattern) {
	return STANDARD.test(pattern);
}
function prefixOf(path) {
	const folder = folderOf$1(path);
	return PART_FOLDER.test(folder) ? folderOf$1(folder) : folder;
}
function includedPaths(pattern, from, layout, paths) {
	if (pattern.length > 300 || /\$/.test(pattern)) return void 0;
	const mounted = layout.mounts.filter(({ target }) => matchesPath(inContainer(pattern), target));
	if (mounted.length > 0) return [...new Set(mounted.map(({ path }) => path))].sort().slice(0, MAX_FILES$1);
	for (const candidate of candidatesOf(pattern, from, layout)) {
		const found = SUFFIXES.flatMap((suffix) => matching(candidate + suffix, paths));
		if (found.length > 0) return [...new Set(found)].slice(0, MAX_FILES$1);
	}
}
function inContainer(pattern) {
	return pattern.startsWith("/") ? pattern : `/etc/nginx/${pattern}`;
}
function candidatesOf(pattern, from, { prefix }) {
	const candidates = [];
	const whole = inContainer(pattern);
	const rest = whole.replace(OWN_FOLDER, "");
	if (rest !== whole) {
		const asTemplate = rest.replace(/^conf\.d\/(.*)$/s, "templates/$1.template");
		for (const one of asTemplate === rest ? [rest] : [rest, asTemplate]) for (const folder of [prefix, folderOf$1(from)]) {
			const path = resolvePath(folder, one);
			if (path !== void 0) candidates.push(path);
		}
		const name = rest.slice(rest.lastIndexOf("/") + 1);
		if (!/[*?[]/.test(name)) candidates.push(prefix === "" ? name : `${prefix}/${name}`);
	}
	return candidates;
}
function matching(pattern, paths) {
	if (!/[*?[]/.test(pattern)) return paths.has(pattern) ? [pattern] : [];
	return pathsUnder(folderOf$1(pattern.slice(0, pattern.search(/[*?[]/))), paths.list()).filter((path) => matchesPath(pattern, path));
}
function matchesPath(pattern, path) {
	const parts = pattern.split("/");
	const own = path.split("/");
	return own.length === parts.length && own.every((part, i) => matchesGlob(parts[i] ?? "", part));
}
function pathsUnder(folder, paths) {
	if (folder === "") return paths;
	const start = firstAtLeast(paths, `${folder}/`);
	let end = start;
	while (end < paths.length && paths[end]?.startsWith(`${folder}/`)) end++;
	return paths.slice(start, end);
}
function firstAtLeast(paths, wanted) {
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((paths[middle] ?? "") < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
function matchesGlob(glob, name) {
	let [g, n, star, resume] = [
		0,
		0,
		-1,
		0
	];
	while (n < name.length) {
		const char = glob.charAt(g);
		if (char === "*") {
			star = g++;
			resume = n;
		} else if (g < glob.length && (char === "?" || char === name.charAt(n))) {
			g++;
			n++;
		} else if (star >= 0) {
			g = star + 1;
			n = ++resume;
		} else return false;
	}
	while (glob.charAt(g) === "*") g++;
	return g === glob.length;
}
// src/detect/config-mounts.ts
const MAX_FILES = 500;
const CONFIG_FOLDER = /nginx|openresty|caddy|squid|redis|valkey|postgres|conf/i;
function stacksOf(snapshot, changedPaths) {
	const folders = (changedPaths ?? []).filter((path) => serverConfigKind(path) !== void 0).flatMap(foldersOf);
	const projects = touchedProjects(snapshot, changedPaths === void 0 ? void 0 : [...new Set([...changedPaths, ...folders])]).map((project) => loadedProject(project, snapshot));
	return {
		projects,
		mounts: projects.flatMap((project) => [...project.services.values()].flatMap((service) => mountsOf(service, project, snapshot)))
	};
}
function foldersOf(path) {
	const folder = folderOf$1(path);
	return [folder, folderOf$1(folder)].filter((one) => one !== "");
}
function mountsOf(service, project, snapshot) {
	const mounted = [];
	const add = (path, target) => {
		const kind = kindOf(target, service);
		if (kind !== void 0) mounted.push({
			path,
			target,
			kind,
			service,
			project
		});
	};
	for (const { source, target } of [...bindsOf(service), ...configsOf(service, project)]) {
		const path = resolvePath(project.folder, source);
		if (path === void 0 || path === "") continue;
		if (snapshot.has(path)) add(path, target);
		else if (CONFIG_FOLDER.test(target)) for (const file of pathsUnder(path, snapshot.list()).slice(0, MAX_FILES)) add(file, `${target}${file.slice(path.length)}`);
	}
	return mounted;
}
function bindsOf({ mounts }) {
	return mounts.filter(({ type, scalar }) => type === "bind" && scalar?.unknown !== true);
}
function configsOf({ node }, { root }) {
	const list = node.entries.get("configs")?.node;
	const all = mapAt(root, "configs");
	return (list?.kind === "seq" ? list.items : []).flatMap((item) => {
		const name = item.kind === "scalar" ? item : item.kind === "map" ? scalarAt(item, "source") : void 0;
		const file = name === void 0 ? void 0 : scalarAt(mapAt(all, name.value), "file");
		if (name === void 0 || file === void 0 || file.unknown === true) return [];
		const target = item.kind === "map" ? scalarAt(item, "target")?.value : void 0;
		return [{
			source: file.value,
			target: target ?? `/${name.value}`
		}];
	});
}
function kindOf(target, service) {
	const byPath = serverConfigKind(target);
	if (byPath !== void 0) return byPath;
	const name = readImage(service)?.name ?? "";
	if (/sandbox/.test(name) && /^\/conf\/config\.ya?ml$/.test(target)) return "dify-sandbox";
	if (/caddy/.test(name) && target.startsWith("/etc/caddy/")) return "caddy";
	if (!/\.conf(?:\.template)?$/.test(target)) return void 0;
	if (/^(?:redis|valkey|keydb)/.test(name)) return "redis";
	if (/^squid/.test(name)) return "squid";
	return /^(?:nginx|openresty|swag)/.test(name) ? "nginx" : void 0;
}
function isInternal(mounts) {
	return mounts.length > 0 && mounts.every(({ service }) => service.networkMode?.value !== "host" && !service.ports.some((port) => reachOf(port) !== "loopback"));
}
// src/parse/config-words.ts
const MAX_LENGTH$2 = 1048576;
function configLines(text, syntax) {
	const source = text.view.string().slice(0, MAX_LENGTH$2);
	const lines = [];
	let words = [];
	const finish = () => {
		const [first, ...rest] = words;
		if (first !== void 0) {
			const end = rest.at(-1)?.at.end ?? first.at.end;
			lines.push({
				words: [first, ...rest],
				at: {
					text,
					start: first.at.start,
					end
				}
			});
		}
		words = [];
	};
	let at = 0;
	while (at < source.length) {
		const char = source.charAt(at);
		if (char === "\n" || char === "\r") {
			finish();
			at++;
		} else if (/[\s\0]/.test(char)) at++;
		else if (char === "#" && (syntax.trailingComments || words.length === 0)) at = lineEnd(source, at);
		else if (syntax.joins && char === "\\" && /^\\\r?\n/.test(source.slice(at, at + 3))) at += source.charAt(at + 1) === "\r" ? 3 : 2;
		else {
			const word = syntax.quotes.includes(char) ? quotedWord$1(text, source, at) : plainWord$1(text, source, at, syntax);
			words.push(word);
			at = word.at.end;
		}
	}
	finish();
	return lines;
}
function lineEnd(source, from) {
	const end = source.indexOf("\n", from);
	return end < 0 ? source.length : end;
}
function plainWord$1(text, source, start, { joins }) {
	let end = start;
	while (end < source.length && !/[\s\0]/.test(source.charAt(end))) end++;
	if (joins && end > start + 1 && source.charAt(end - 1) === "\\" && /^\r?\n/.test(source.slice(end, end + 2))) end--;
	return {
		value: source.slice(start, end),
		at: {
			text,
			start,
			end
		},
		quoted: false
	};
}
function quotedWord$1(text, source, start) {
	const quote = source.charAt(start);
	let value = "";
	let at = start + 1;
	while (at < source.length) {
		const char = source.charAt(at);
		if (char === "\n" || char === "\r") break;
		if (char === quote) {
			at++;
			break;
		}
		if (char === "\\" && quote === "\"" && at + 1 < source.length && !/[\r\n]/.test(source.charAt(at + 1))) at++;
		value += source.charAt(at);
		at++;
	}
	return {
		value,
		at: {
			text,
			start,
			end: at
		},
		quoted: true
	};
}
// src/parse/nginx-conf.ts
const MAX_LENGTH$1 = 1048576;
const MAX_DEPTH$1 = 64;
const MAX_TEMPLATE = 200;
const known$1 = new WeakMap();
function parseNginx(text) {
	const found = known$1.get(text);
	if (found !== void 0) return found;
	const file = parse$1(text);
	known$1.set(text, file);
	return file;
}
function parse$1(text) {
	const source = text.view.string();
	const top = {
		args: [],
		directives: []
	};
	const stack = [top];
	let words = [];
	let at = 0;
	const fail = (kind, start) => {
		while (stack.length > 1) close(stack);
		return {
			text,
			directives: top.directives,
			failure: {
				kind,
				at: {
					text,
					start,
					end: start
				}
			}
		};
	};
	if (source.length > MAX_LENGTH$1) return fail("too-large", 0);
	while (at < source.length) {
		const char = source.charAt(at);
		const [first] = words;
		if (isBlank(char)) at++;
		else if (char === "#") at = lineEnd(source, at);
		else if (first === void 0 && source.startsWith("{#", at)) at = after(source, "#}", at);
		else if (char === ";") {
			if (first !== void 0) stack.at(-1)?.directives.push(directiveOf(first, words.slice(1)));
			words = [];
			at++;
		} else if (char === "{" && !source.startsWith("{{", at) && !source.startsWith("{%", at)) {
			if (first === void 0) return fail("unexpected-brace", at);
			if (/_by_lua_block$|^js_block$/.test(first.value)) {
				const end = codeEnd(source, at);
				if (end === void 0) return fail("unexpected-end", at);
				stack.at(-1)?.directives.push({
					...directiveOf(first, words.slice(1)),
					block: []
				});
				at = end;
			} else {
				if (stack.length > MAX_DEPTH$1) return fail("too-deep", at);
				stack.push({
					name: first,
					args: words.slice(1),
					directives: []
				});
				at++;
			}
			words = [];
		} else if (char === "}") {
			if (first !== void 0 || stack.length === 1) return fail("unexpected-brace", at);
			close(stack);
			at++;
		} else {
			const word = readWord(text, source, at);
			if (word === void 0) return fail("unclosed-quote", at);
			if (words.length === 0 && isPlaceholder(word, source)) stack.at(-1)?.directives.push({
				...directiveOf(word, []),
				isPlaceholder: true
			});
			else words.push(word);
			at = word.at.end;
		}
	}
	const [left] = words;
	if (left !== void 0 || stack.length > 1) return fail("unexpected-end", left?.at.start ?? stack.at(-1)?.name?.at.start ?? 0);
	return {
		text,
		directives: top.directives
	};
}
function isBlank(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r" || char === "\ufeff";
}
function directiveOf(name, args) {
	return {
		name,
		args,
		at: {
			...name.at,
			end: args.at(-1)?.at.end ?? name.at.end
		}
	};
}
function close(stack) {
	const block = stack.pop();
	if (block?.name === void 0) return;
	stack.at(-1)?.directives.push({
		...directiveOf(block.name, block.args),
		block: block.directives
	});
}
function readWord(text, source, start) {
	const quote = source.charAt(start);
	const word = (value, end, quoted) => ({
		value,
		at: {
			text,
			start,
			end
		},
		quoted
	});
	let value = "";
	let at = start;
	if (quote === "\"" || quote === "'") {
		for (at++; at < source.length && source.charAt(at) !== quote; at++) if (source.charAt(at) === "\\") value += escaped(source, at++);
		else value += source.charAt(at);
		return at < source.length ? word(value, at + 1, true) : void 0;
	}
	while (at < source.length) {
		const char = source.charAt(at);
		const filled = char === "{" ? templateEnd(source, at) : void 0;
		const end = filled ?? (char === "$" && source.charAt(at + 1) === "{" ? at + 2 : at + 1);
		if (filled === void 0) {
			if (isBlank(char) || char === ";" || char === "{") break;
			if (char === "\\") {
				value += escaped(source, at);
				at += 2;
				continue;
			}
		}
		value += source.slice(at, end);
		at = end;
	}
	return word(value, Math.min(at, source.length), false);
}
function escaped(source, at) {
	const next = source.charAt(at + 1);
	if (next === "\"" || next === "'" || next === "\\") return next;
	return {
		t: "	",
		r: "\r",
		n: "\n"
	}[next] ?? `\\${next}`;
}
function templateEnd(source, at) {
	const closing = source.startsWith("{{", at) ? "}}" : source.startsWith("{%", at) ? "%}" : void 0;
	if (closing === void 0) return void 0;
	const end = source.slice(at, at + MAX_TEMPLATE).indexOf(closing);
	return end >= 0 && !source.slice(at, at + end).includes("\n") ? at + end + 2 : at + 1;
}
function isPlaceholder({ value, at, quoted }, source) {
	if (quoted || !/^\$\{[A-Za-z_]\w{0,100}\}$|^\$[A-Z][A-Z0-9_]{0,100}$|^\{[{%]/.test(value)) return false;
	return /^[ \t]{0,200}(?:$|[\r\n#;}])/.test(source.slice(at.end, at.end + 201)) || value.startsWith("{%");
}
function codeEnd(source, at) {
	let depth = 0;
	for (let i = at; i < source.length; i++) {
		const char = source.charAt(i);
		if (char === "{") depth++;
		else if (char === "}" && --depth === 0) return i + 1;
		else if (char === "\"" || char === "'") i = stringEnd(source, i);
		else if (char === "-" && source.startsWith("--[[", i)) i = after(source, "]]", i + 4) - 1;
		else if (char === "-" && source.charAt(i + 1) === "-") i = lineEnd(source, i) - 1;
		else if (char === "[" && source.charAt(i + 1) === "[") i = after(source, "]]", i + 2) - 1;
	}
}
function stringEnd(source, at) {
	for (let i = at + 1; i < source.length; i++) {
		const char = source.charAt(i);
		if (char === "\\") i++;
		else if (char === source.charAt(at) || char === "\n") return i;
	}
	return source.length;
}
function after(source, closing, from) {
	const end = source.indexOf(closing, from);
	return end < 0 ? source.length : end + closing.length;
}
// src/parse/nginx-contexts.ts
const KINDS$1 = new Set([
	"http",
	"server",
	"location",
	"if",
	"limit_except",
	"map",
	"stream"
]);
const CONTROL = /^(?:\{%(?!-?\s{0,10}(?:include|block|extends)\b)|\{\{-?\s{0,10}(?:if|else|end|range|with)\b)/;
const MAX_DIRECTIVES = 5e4;
const MAX_BLOCKS = 5e3;
const MAX_TRAIL = 12;
function nginxTree(file, include) {
	const building = {
		include,
		paths: new Set(),
		failures: [],
		directives: 0,
		blocks: 0
	};
	const root = {
		kind: topKind(file),
		own: [],
		children: [],
		isOpen: false
	};
	fillFrom(file, root, [], building);
	return {
		text: file.text,
		root,
		paths: building.paths,
		failures: building.failures
	};
}
function topKind({ directives }) {
	const has = (name) => directives.some((one) => one.name.value === name && one.block !== void 0);
	if (has("http") || has("events") || has("stream")) return "main";
	return has("server") || has("upstream") || has("map") ? "http" : "other";
}
function fillFrom(file, context, trail, building) {
	building.paths.add(file.text.path);
	fill(file.directives, context, [...trail, file.text.path], building);
	if (file.failure === void 0) return;
	building.failures.push(file.failure);
	context.isOpen = true;
}
function fill(directives, context, trail, building) {
	for (const directive of directives) {
		const { name, args, block } = directive;
		if (block !== void 0) building.blocks++;
		if (++building.directives > MAX_DIRECTIVES || building.blocks > MAX_BLOCKS) {
			context.isOpen = true;
			refuse(building, directive);
			return;
		}
		if (block !== void 0) {
			const child = {
				kind: KINDS$1.has(name.value) ? name.value : "other",
				head: directive,
				parent: context,
				own: [],
				children: [],
				isOpen: false
			};
			context.children.push(child);
			fill(block, child, trail, building);
		} else if (name.value === "include" && args[0] !== void 0) {
			const from = trail.at(-1) ?? "";
			const files = building.include(args[0].value, from);
			if (files === void 0 && !isStandardInclude(args[0].value)) context.isOpen = true;
			for (const file of files ?? []) {
				if (trail.includes(file.text.path)) continue;
				if (trail.length > MAX_TRAIL) context.isOpen = true;
				else fillFrom(file, context, trail, building);
			}
		} else {
			if (directive.isPlaceholder === true && !CONTROL.test(name.value)) context.isOpen = true;
			context.own.push(directive);
		}
	}
}
function refuse({ failures }, { at }) {
	if (!failures.some(({ kind }) => kind === "too-large")) failures.push({
		kind: "too-large",
		at
	});
}
function contextsIn(context) {
	const all = [];
	const visit = (one) => {
		all.push(one);
		for (const child of one.children) visit(child);
	};
	visit(context);
	return all;
}
function ownOf(context, ...names) {
	return context.own.filter(({ name }) => names.includes(name.value));
}
function inherited(context, ...names) {
	for (let one = context; one !== void 0; one = one.parent) {
		const own = ownOf(one, ...names);
		if (own.length > 0) return own;
	}
	return [];
}
function settingOf(context, name) {
	return inherited(context, name).at(-1)?.args[0]?.value;
}
function enclosing(context, kind) {
	for (let one = context; one !== void 0; one = one.parent) if (one.kind === kind) return one;
}
function isUncertain(context) {
	for (let one = context; one !== void 0; one = one.parent) if (one.isOpen) return true;
	return false;
}
// src/detect/nginx/listens.ts
function listensOf(server) {
	const isSwitchedOn = ownOf(server, "ssl").some(({ args }) => args[0]?.value === "on");
	return ownOf(server, "listen").map((directive) => {
		const [address = "", ...options] = directive.args.map(({ value }) => value);
		return {
			directive,
			address,
			isTls: isSwitchedOn || options.includes("ssl") || options.includes("quic"),
			isLocal: /^(?:unix:|127\.|localhost(?::|$)|\[::1\])/.test(address)
		};
	});
}
function isTlsServer(context) {
	if (context.kind !== "server" || enclosing(context, "http") === void 0) return false;
	return listensOf(context).some(({ isTls }) => isTls) && !refusesAll(context);
}
function refusesAll(server) {
	return ownOf(server, "return").some(({ args }) => /^4\d\d$/.test(args[0]?.value ?? "")) || ownOf(server, "ssl_reject_handshake").some(({ args }) => args[0]?.value === "on");
}
function serverLabel(server) {
	const name = serverNames(server).find((one) => one !== "_" && one !== "localhost" && !one.startsWith("$"));
	if (name !== void 0) return name;
	const [listen] = ownOf(server, "listen");
	return `:${(listen?.args[0]?.value ?? "80").replace(/^.*:(?=[^\]:]*$)/, "")}`;
}
function serverNames(server) {
	return ownOf(server, "server_name").flatMap(({ args }) => args.map(({ value }) => value.toLowerCase()).filter((value) => value !== ""));
}
function serverKey(server) {
	const names = serverNames(server);
	const addresses = ownOf(server, "listen").map(({ args }) => args[0]?.value ?? "");
	return `${[...new Set(names)].sort().join(" ")}@${[...new Set(addresses)].sort().join(" ")}`;
}
// src/detect/nginx/sites.ts
function sitesOf$1(snapshot, changedPaths, { mounts }) {
	const mounted = mounts.filter(({ kind }) => kind === "nginx");
	const files = [...new Set([...namedNear(snapshot.list(), changedPaths), ...mounted.map(({ path }) => path)])].sort().flatMap((path) => fileAt(path, snapshot) ?? []);
	const sites = [];
	const failures = [];
	const covered = new Set();
	for (const file of [...files].sort((a, b) => rankOf(a) - rankOf(b))) {
		const { path } = file.text;
		if (covered.has(path) || !isNginx(file)) continue;
		const tree = treeOf(file, mounted, snapshot);
		for (const one of tree.paths) covered.add(one);
		append(failures, tree.failures);
		sites.push(siteOf(path, tree, mounted));
	}
	return {
		sites,
		failures
	};
}
function siteOf(path, tree, mounted) {
	return {
		path,
		tree,
		services: mounted.filter((one) => tree.paths.has(one.path)),
		hasTlsServer: contextsIn(tree.root).some(isTlsServer)
	};
}
const namedOf = new WeakMap();
function namedNear(list, changedPaths) {
	const named = namedOf.get(list) ?? list.filter((path) => serverConfigKind(path) === "nginx");
	namedOf.set(list, named);
	if (changedPaths === void 0 || named.length === 0) return named;
	const touched = new Set(changedPaths.filter((path) => serverConfigKind(path) === "nginx").map(prefixOf));
	for (const path of changedPaths) {
		for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) touched.add(path.slice(0, slash));
		touched.add("");
	}
	const below = changedPaths.filter(isComposeName).map(folderOf$1);
	return named.filter((path) => touched.has(prefixOf(path)) || below.some((folder) => folder === "" || path.startsWith(`${folder}/`)));
}
function fileAt(path, snapshot) {
	const text = readSource(snapshot, path);
	return text === void 0 || text.view.binary ? void 0 : parseNginx(text);
}
function rankOf({ directives }) {
	const names = new Set(directives.filter(({ block }) => block !== void 0).map(({ name }) => name.value));
	return names.has("http") || names.has("events") ? 0 : names.has("server") ? 1 : 2;
}
const NGINX_DIRECTIVE = /^(?:http|events|server|location|upstream|map|stream|listen|server_name|root|alias|return|rewrite|add_header|ssl_\w{1,40}|proxy_\w{1,40}|fastcgi_\w{1,40}|uwsgi_\w{1,40}|grpc_\w{1,40}|limit_(?:req|conn)\w{0,40}|access_log|error_log|auth_basic\w{0,20}|auth_request|allow|deny|autoindex|gzip\w{0,20}|try_files|include|server_tokens|log_format|client_\w{1,40}|real_ip_\w{1,20}|set_real_ip_from)$/;
function isNginx({ directives, failure, text }) {
	const isLike = directives.filter(({ name }) => NGINX_DIRECTIVE.test(name.value)).length * 2 >= directives.length;
	if (failure === void 0) return directives.length > 0 && isLike;
	return /(?:^|\s)(?:http|server|events|upstream|location\s[^;{}\n]{1,200})\s{0,20}\{/.test(text.view.string());
}
function treeOf(file, mounted, snapshot) {
	const layout = layoutOf(file.text.path, mounted);
	return nginxTree(file, (pattern, from) => includedPaths(pattern, from, layout, snapshot)?.flatMap((path) => fileAt(path, snapshot) ?? []));
}
function layoutOf(path, mounted) {
	const services = new Set(mounted.filter((one) => one.path === path).map(({ service }) => service));
	const mounts = mounted.filter(({ service }) => services.has(service)).map((one) => ({
		path: one.path,
		target: one.target.replace(/^\/etc\/nginx\/templates\//, "/etc/nginx/conf.d/").replace(/\.template$/, "")
	}));
	return {
		prefix: prefixOf(path),
		mounts
	};
}
// src/parse/caddyfile.ts
const MAX_LENGTH = 1048576;
const MAX_DEPTH = 64;
const known = new WeakMap();
function parseCaddyfile(text) {
	const found = known.get(text) ?? parse(text);
	known.set(text, found);
	return found;
}
function parse(text) {
	const blocks = [];
	const fail = (kind, at) => ({
		blocks,
		failure: {
			kind,
			at: {
				...at,
				end: at.start
			}
		}
	});
	const start = {
		text,
		start: 0,
		end: 0
	};
	if (text.view.string().length > MAX_LENGTH) return fail("too-large", start);
	const stack = [];
	let names = [];
	let isBare = false;
	for (const line of linesOf$1(text)) {
		const last = line.at(-1);
		const [first] = line;
		if (first === void 0 || last === void 0) continue;
		const opens = isBrace(last, "{");
		const words = opens ? line.slice(0, -1) : line;
		if (isBrace(first, "}")) {
			if (line.length > 1 || stack.length === (isBare ? 1 : 0)) return fail("unexpected-brace", first.at);
			closeBlock(stack, blocks);
		} else if (stack.length === 0) {
			if (names.length === 0 && first.value === "import" && !opens) continue;
			for (const word of words) for (const address of addressesIn(word)) names.push(address);
			if (!opens && last.value.endsWith(",")) continue;
			if (!opens && blocks.every(({ kind }) => kind !== "site")) isBare = true;
			else if (!opens) return fail("unexpected-end", first.at);
			stack.push({
				words: names,
				directives: []
			});
			names = [];
		} else if (opens) {
			if (stack.length > MAX_DEPTH) return fail("too-deep", last.at);
			if (words.length === 0) return fail("unexpected-brace", first.at);
			stack.push({
				words,
				directives: []
			});
		} else stack.at(-1)?.directives.push({
			name: first,
			args: words.slice(1),
			block: []
		});
	}
	if (isBare && stack.length === 1) closeBlock(stack, blocks);
	const [left] = stack;
	return left === void 0 ? { blocks } : fail("unexpected-end", left.words[0]?.at ?? start);
}
function closeBlock(stack, blocks) {
	const open = stack.pop();
	if (open === void 0) return;
	const [name, ...args] = open.words;
	const around = stack.at(-1);
	if (around !== void 0) {
		if (name !== void 0) around.directives.push({
			name,
			args,
			block: open.directives
		});
		return;
	}
	const isSnippet = name !== void 0 && /^&?\(.{1,200}\)$/.test(name.value);
	blocks.push({
		kind: name === void 0 ? "global" : isSnippet ? "snippet" : "site",
		names: open.words,
		directives: open.directives
	});
}
function isBrace({ value, quoted }, brace) {
	return !quoted && value === brace;
}
function addressesIn(word) {
	if (!word.value.includes(",") || word.quoted) return [word];
	const found = [];
	let start = word.at.start;
	for (const value of word.value.split(",")) {
		if (value !== "") found.push({
			value,
			at: {
				...word.at,
				start,
				end: start + value.length
			},
			quoted: false
		});
		start += value.length + 1;
	}
	return found;
}
function linesOf$1(text) {
	const source = text.view.string();
	const lines = [];
	let line = [];
	let at = 0;
	while (at < source.length) {
		const char = source.charAt(at);
		if (char === "\n") {
			if (line.length > 0) lines.push(line);
			line = [];
			at++;
		} else if (/\s/.test(char)) at++;
		else if (char === "#") at = lineEnd(source, at);
		else if (char === "\\" && /^\\\r?\n/.test(source.slice(at, at + 3))) at = lineEnd(source, at) + 1;
		else {
			const word = char === "\"" || char === "`" ? quotedWord(text, source, at) : plainWord(text, source, at);
			line.push(word);
			at = word.at.end;
		}
	}
	if (line.length > 0) lines.push(line);
	return lines;
}
function plainWord(text, source, start) {
	let end = start;
	while (end < source.length && !/\s/.test(source.charAt(end))) end++;
	return {
		value: source.slice(start, end),
		at: {
			text,
			start,
			end
		},
		quoted: false
	};
}
function quotedWord(text, source, start) {
	const quote = source.charAt(start);
	let value = "";
	let at = start + 1;
	while (at < source.length && source.charAt(at) !== quote) {
		if (quote === "\"" && source.charAt(at) === "\\" && source.charAt(at + 1) === "\"") at++;
		value += source.charAt(at);
		at++;
	}
	return {
		value,
		at: {
			text,
			start,
			end: Math.min(at + 1, source.length)
		},
		quoted: true
	};
}
// src/detect/nginx/units.ts
const MAX_SHOWN = 80;
function unitsOf(site) {
	const units = [];
	const visit = (context, parent) => {
		const unit = isUnitKind(context, parent) ? unitOf(context, parent, site) : void 0;
		if (unit !== void 0) units.push(unit);
		for (const child of context.children) visit(child, unit ?? parent);
	};
	visit(site.tree.root, void 0);
	return units;
}
function isUnitKind(context, parent) {
	switch (context.kind) {
		case "server":
		case "location":
		case "limit_except": return true;
		case "if": return parent !== void 0;
		case "http": return !context.children.some(({ kind }) => kind === "server");
		case "other": return context.head === void 0;
		case "main":
		case "map":
		case "stream": return false;
	}
}
function unitOf(context, parent, site) {
	const { text } = context.head?.at ?? site.tree;
	const where = `${parent?.values.where ?? ""} ${ownLabel(context, text.path)}`.trim();
	return {
		kind: "context",
		context,
		site,
		...parent === void 0 ? {} : { parent },
		subject: parent === void 0 ? `${homeOf$1(site)}/${ownKey(context)}` : `${parent.subject}/${ownKey(context)}`,
		values: { where: where.length > MAX_SHOWN ? `${where.slice(0, 79)}\u2026` : where },
		key: context.head === void 0 ? {
			text,
			start: 0,
			end: 0
		} : keyOf$1(context.head),
		paths: site.tree.paths,
		isExample: isExampleName(text.path)
	};
}
function homeOf$1({ path, services: [mount] }) {
	return mount?.project.name ?? baseName(path);
}
function keyOf$1({ name, at }) {
	return name.value === "server" ? name.at : at;
}
function ownLabel(context, path) {
	switch (context.kind) {
		case "server": return serverLabel(context);
		case "location": return wordsOf(context).replace(/^\^~ /, "");
		case "if":
		case "limit_except": return `${context.kind} ${wordsOf(context)}`;
		default: return path.slice(path.lastIndexOf("/") + 1);
	}
}
function ownKey(context) {
	switch (context.kind) {
		case "server": return serverKey(context);
		case "location": return wordsOf(context).replace(/^\^~ /, "");
		case "limit_except": return "limit_except";
		case "if": return `if ${wordsOf(context)}`;
		default: return "";
	}
}
function wordsOf({ head }) {
	return (head?.args ?? []).map(({ value }) => value).join(" ");
}
function prefixPath(context) {
	return context.head?.args[0]?.value === "=" ? void 0 : pathOf(context);
}
function pathOf({ head }) {
	const [first = "", second] = (head?.args ?? []).map(({ value }) => value);
	if (second === void 0) return first.startsWith("@") ? void 0 : first;
	return first === "=" || first === "^~" ? second : void 0;
}
function isStream({ context }) {
	return enclosing(context, "stream") !== void 0;
}
// src/detect/nginx/places.ts
function valuesAt({ name, args }) {
	const [first] = args;
	return first === void 0 ? name.at : {
		...first.at,
		end: args.at(-1)?.at.end ?? first.at.end
	};
}
function placesOf(directives, otherwise) {
	const [first = otherwise, ...rest] = directives.map(valuesAt);
	return [first, ...rest];
}
function isAside$1(location) {
	const words = (location.head?.args ?? []).map(({ value }) => value).join(" ");
	return /favicon|robots\.txt|\/(?:static|assets|_next|css|js|img|images?|fonts?|media)(?:\/|$|\)|\|)|\\\.\(?[\w?:|\\]{0,200}(?:css|js|png|jpe?g|gif|svg|ico|woff2?|ttf)/i.test(words) || isHealth(words);
}
function isHealth(words) {
	return /(?:^|[/ ])(?:healthz?|health[-_]?check|livez?|readyz?|ping|status|nginx_status|stub_status|basic_status)\/?$/i.test(words);
}
function isAcme({ head }) {
	return (head?.args ?? []).some(({ value }) => value.includes("/.well-known/"));
}
const HANDLERS = [
	"proxy_pass",
	"fastcgi_pass",
	"uwsgi_pass",
	"grpc_pass",
	"scgi_pass"
];
const CONTENT$1 = [
	...HANDLERS,
	"root",
	"alias",
	"try_files"
];
function passesOn(context) {
	return ownOf(context, ...HANDLERS).length > 0;
}
function serves(context) {
	return ownOf(context, ...CONTENT$1).length > 0;
}
const rootOf$1 = new WeakMap();
function rootLocation(server) {
	const isRoot = (child) => child.kind === "location" && prefixPath(child) === "/";
	const found = rootOf$1.get(server) ?? { location: server.children.find(isRoot) };
	rootOf$1.set(server, found);
	return found.location;
}
// src/parse/docker-ignore.ts
function dockerIgnore(dockerfile, context, files) {
	const own = readSource(files, below(folderOf$1(dockerfile), `${baseName(dockerfile)}.dockerignore`));
	if (own !== void 0) return {
		path: own.path,
		text: own
	};
	const path = below(context, ".dockerignore");
	const text = readSource(files, path);
	return text === void 0 ? { path } : {
		path,
		text
	};
}
function isLeftOut(path, text) {
	let left = false;
	for (const line of text.split("\n")) {
		const written = line.trim();
		if (written === "" || line.startsWith("#")) continue;
		const isTakenBack = written.startsWith("!");
		if (covers(isTakenBack ? written.slice(1).trim() : written, path)) left = !isTakenBack;
	}
	return left;
}
function covers(written, path) {
	const pattern = written.split("/").filter((part) => part !== "" && part !== ".").join("/").replace(/^\*\*(?=[^/])/, "**/*");
	if (pattern === "") return true;
	const parts = path.split("/");
	return parts.some((_, i) => matchesPath$1(pattern, parts.slice(0, i + 1).join("/")));
}
function below(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// src/detect/env-file/builds.ts
const MAX_BUILDS = 200;
const MAX_TOLD$3 = 3;
function buildsOf(projects, snapshot) {
	const named = new Map();
	const add = (dockerfile, context) => {
		if (named.size < MAX_BUILDS) named.set(`${dockerfile}\0${context}`, [dockerfile, context]);
	};
	for (const { services } of projects) for (const { build } of services.values()) if (build?.dockerfile !== void 0 && build.context !== void 0) add(build.dockerfile, build.context);
	for (const dockerfile of snapshot.list()) if (isDockerfileName(dockerfile)) add(dockerfile, folderOf$1(dockerfile));
	return [...named.values()].flatMap(([dockerfile, context]) => {
		const text = readSource(snapshot, dockerfile);
		const copies = text === void 0 ? [] : dockerfileCopies(text.view.string());
		if (text === void 0 || copies.length === 0) return [];
		return [{
			text,
			context,
			copies,
			ignore: dockerIgnore(dockerfile, context, snapshot)
		}];
	});
}
function buildsTaking(path, builds) {
	return builds.flatMap(({ text, context, copies, ignore }) => {
		if (context !== "" && !path.startsWith(`${context}/`)) return [];
		const line = context === "" ? path : path.slice(context.length + 1);
		const copy = copies.find(({ sources }) => sources.some((source) => covers(source, line)));
		if (copy === void 0 || ignore.text !== void 0 && isLeftOut(line, ignore.text.view.string())) return [];
		const span = spanOfMark({
			text,
			start: copy.start,
			end: copy.end
		});
		return [{
			place: {
				path: text.path,
				span
			},
			message: "copied",
			values: {
				line,
				ignoreFile: ignore.path
			}
		}];
	}).slice(0, MAX_TOLD$3);
}
// src/detect/env-file/ignoring.ts
function ignoring(change) {
	const { path, around } = change;
	const line = ignoringLine(path, around.snapshot);
	if (line === void 0) return {
		related: [],
		values: lineToAdd(path, ".gitignore")
	};
	const ignoreFile = line.mark.text.path;
	return {
		related: [{
			place: placeOf$2(line.mark),
			message: messageOf(line, change)
		}],
		...line.takesBack ? {} : { fix: "ignored" },
		values: lineToAdd(path, ignoreFile)
	};
}
function lineToAdd(path, ignoreFile) {
	const folder = folderOf$1(ignoreFile);
	return {
		line: ignoreLineOf(folder === "" ? path : path.slice(folder.length + 1)),
		ignoreFile
	};
}
function messageOf({ takesBack }, { base, hasBase, around }) {
	if (takesBack) return "takenBack";
	if (around.exposure === "working-tree") return "ignored";
	return hasBase && base === void 0 ? "forced" : "stillTracked";
}
function placeOf$2(mark) {
	return {
		path: mark.text.path,
		span: spanOfMark(mark)
	};
}
// src/detect/env-file/readers.ts
const MAX_TOLD$2 = 5;
const MAX_NODES = 5e4;
function readersOf(path, projects, names) {
	return told$1(projects.flatMap((project) => [
		...fromEnvFile(path, project),
		...[...project.services.values()].flatMap((service) => [...fromMounts(path, service, project), ...filledIn(path, service, names)]),
		...asContent(path, project)
	]));
}
function fromEnvFile(path, { references }) {
	return references.flatMap(({ kind, path: named, at, service }) => kind === "env_file" && named === path && service !== void 0 ? [{
		message: "readBy",
		at,
		reader: service
	}] : []);
}
function fromMounts(path, { name, mounts }, { folder }) {
	return mounts.flatMap(({ type, source, at }) => {
		const from = type !== "bind" ? void 0 : /^\.\/?$/.test(source) ? folder : resolvePath(folder, source);
		return from !== void 0 && (from === "" || from === path || path.startsWith(`${from}/`)) ? [{
			message: "mountedIn",
			at,
			reader: name
		}] : [];
	});
}
function asContent(path, { files }) {
	return files.contents.flatMap(({ name, file, text }) => text.path === path ? [{
		message: "content",
		at: file.at,
		reader: name
	}] : []);
}
function filledIn(path, service, names) {
	const used = new Set();
	let first;
	for (const { parts = [], at } of scalarsOf(service)) for (const { source, variable, at: place } of parts) {
		if (source !== "env" || variable === void 0 || place?.text.path !== path || !names.has(variable)) continue;
		used.add(variable);
		first ??= at;
	}
	return first === void 0 ? [] : [{
		message: "filledIn",
		at: first,
		reader: service.name,
		names: [...used]
	}];
}
function scalarsOf({ node, environment }) {
	const found = environment.flatMap(({ scalar }) => scalar ?? []);
	const open = [node];
	for (let count = 0; count < MAX_NODES; count++) {
		const next = open.pop();
		if (next === void 0) break;
		if (next.kind === "scalar") found.push(next);
		else if (next.kind === "seq") for (const item of next.items) open.push(item);
		else for (const { node: inner } of next.entries.values()) open.push(inner);
	}
	return found;
}
function told$1(readings) {
	const groups = new Map();
	for (const reading of readings) {
		const { message, at } = reading;
		const key = `${message}\0${at.text.path}\0${at.start}`;
		groups.set(key, [...groups.get(key) ?? [], reading]);
	}
	return [...groups.values()].slice(0, MAX_TOLD$2).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const values = {
			reader: fewOf(group.map(({ reader }) => reader)),
			names: fewOf(group.flatMap(({ names = [] }) => names))
		};
		return [{
			place: placeOf$1(first.at),
			message: first.message,
			values
		}];
	});
}
function placeOf$1(mark) {
	return {
		path: mark.text.path,
		span: spanOfMark(mark)
	};
}
// src/detect/env-file/same-values.ts
const MAX_EXAMPLES = 50;
const MAX_TOLD$1 = 5;
const MAX_SECRETS = 60;
const MAX_EXAMPLE_BYTES = 1048576;
const MIN_LENGTH = 8;
const MIN_BITS = 28;
function examplesWith(variables, path, snapshot) {
	if (variables.length === 0) return [];
	const values = new Map(variables.map(({ name, value }) => [name, value]));
	const isNear = (one) => folderOf$1(one) === folderOf$1(path) ? 0 : 1;
	return snapshot.list().filter(isExample).sort((a, b) => isNear(a) - isNear(b)).slice(0, MAX_EXAMPLES).flatMap((example) => {
		const text = readSource(snapshot, example);
		if (text === void 0 || text.view.bytes.length > MAX_EXAMPLE_BYTES) return [];
		const same = parseDotenv(text.view.string()).entries.filter(({ name, value, passedThrough }) => !passedThrough && value !== "" && values.get(name) === value);
		const [first] = same;
		if (first === void 0) return [];
		return [relatedOf$1({
			text,
			start: first.nameStart,
			end: first.nameStart + first.name.length
		}, "sameAsExample", same.map(({ name }) => name))];
	}).slice(0, MAX_TOLD$1);
}
function filesWith(secrets, path, { snapshot, search }) {
	const looked = secrets.slice(0, MAX_SECRETS).filter(({ secret }) => isDistinctive(secret));
	if (looked.length === 0) return [];
	const found = [];
	for (const other of snapshot.list()) {
		if (other === path || !isPreloaded(other) || isExample(other)) continue;
		const text = readSource(snapshot, other);
		search.left -= looked.length * (text?.view.bytes.length ?? 0);
		if (search.left < 0 || found.length >= MAX_TOLD$1) break;
		if (text === void 0) continue;
		const whole = text.view.string();
		const held = looked.flatMap(({ name, secret }) => {
			const at = placeIn(whole, secret);
			return at < 0 ? [] : [{
				name,
				start: at,
				end: at + secret.length
			}];
		});
		const [first] = [...held].sort((a, b) => a.start - b.start);
		if (first !== void 0) found.push(relatedOf$1({
			text,
			start: first.start,
			end: first.end
		}, "alsoIn", held.map(({ name }) => name)));
	}
	return found;
}
function isExample(path) {
	return isEnvLikeName(path) && isTemplateName(path);
}
function isDistinctive(secret) {
	return secret.length >= MIN_LENGTH && guessBits(secret) >= MIN_BITS;
}
function placeIn(text, secret) {
	for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + secret.length))) return at;
	return -1;
}
function relatedOf$1(mark, message, names) {
	return {
		place: {
			path: mark.text.path,
			span: spanOfMark(mark)
		},
		message,
		values: { names: fewOf(names) }
	};
}
// src/detect/env-file/beside.ts
function besideFile({ path }, secrets, change) {
	const { around } = change;
	const ignored = ignoring(change);
	const related = [
		...ignored.related,
		...readersOf(path, around.projects(), new Set(secrets.map(({ name }) => name))),
		...examplesWith(secrets, path, around.snapshot),
		...filesWith(secrets, path, around),
		...buildsTaking(path, around.builds())
	];
	return {
		...ignored,
		related
	};
}
// src/detect/env-file/held-secrets.ts
const MAX_NAMED = 60;
const MAX_RELATED = 100;
function heldSecrets(ruleId, change) {
	const { path, head, base, elsewhere, hasBase } = change;
	const secrets = secretVariables(head);
	if (head === void 0 || secrets.length === 0) return fixedSecrets(ruleId, change);
	const fresh = hasBase ? without(secrets, base === void 0 ? elsewhere : [base]) : secrets;
	const [first] = fresh;
	const shown = first === void 0 ? secrets : fresh;
	const all = completed(told(ruleId, head, shown), besideFile(head, shown, change));
	if (!hasBase) return all;
	if (first === void 0) return {
		...all,
		status: "existing",
		message: "existing"
	};
	if (base === void 0) return {
		...all,
		status: "introduced"
	};
	const place = {
		path,
		span: nameSpan(head, first)
	};
	return wasEncrypted(base, fresh) ? {
		...all,
		place,
		status: "weakened",
		message: "weakened"
	} : {
		...all,
		place,
		status: "introduced",
		message: "changed"
	};
}
function completed(detection, { related, fix, values }) {
	const places = [...related, ...detection.related ?? []].slice(0, MAX_RELATED);
	return {
		...detection,
		...places.length === 0 ? {} : { related: places },
		...fix === void 0 ? {} : { fix },
		values: {
			...detection.values,
			...values
		}
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
	const known = new Set(files.flatMap(secretVariables).map(identityOf));
	return secrets.filter((secret) => !known.has(identityOf(secret)));
}
const START = {
	start: 0,
	end: 0
};
function identityOf({ name, secret }) {
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
	const names = [...lines].map(([name, line]) => `${name}:${line}`);
	return {
		ruleId,
		place: {
			path: file.path,
			span: START
		},
		held: secrets.map(identityOf).sort().join("\n"),
		subject: [baseName(file.path), ...[...lines.keys()].sort()].join("\0"),
		values: {
			...fileValues(file),
			secrets: lines.size,
			names: fewOf(names, MAX_NAMED)
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
		variables: variables.length,
		...lineToAdd(path, ".gitignore")
	};
}
function shellArgument(path) {
	const safe = path.startsWith("-") ? `./${path}` : path;
	return /^[\w./@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
// src/parse/yaml-scalar.ts
const WORDS = new Map([
	...words("~ null Null NULL", {
		kind: "null",
		text: ""
	}),
	...words("true True TRUE", {
		kind: "boolean",
		text: "true",
		value: true
	}),
	...words("false False FALSE", {
		kind: "boolean",
		text: "false",
		value: false
	}),
	...words(".nan .NaN .NAN", {
		kind: "float",
		text: "NaN",
		value: NaN
	}),
	...words(".inf .Inf .INF +.inf +.Inf +.INF", {
		kind: "float",
		text: "+Inf",
		value: Number.POSITIVE_INFINITY
	}),
	...words("-.inf -.Inf -.INF", {
		kind: "float",
		text: "-Inf",
		value: Number.NEGATIVE_INFINITY
	}),
	...words("-0 -0.0", {
		kind: "float",
		text: "-0",
		value: -0
	})
]);
function words(all, scalar) {
	return all.split(" ").map((word) => [word, scalar]);
}
const INTEGER = /^([-+]?)(?:(0[bB][01]+)|(0[oO]?[0-7]+)|(0[xX][0-9a-fA-F]+)|(0|[1-9]\d*))$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const TIME = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:([Tt])| )(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(?:(Z)|([-+])(\d\d):(\d\d))?)?$/;
function typedScalar(text) {
	if (text === "") return {
		kind: "null",
		text
	};
	const word = WORDS.get(text);
	if (word !== void 0) return word;
	if (!/^[-+.\d]/.test(text)) return {
		kind: "string",
		text
	};
	return timeOf(text) ?? integerOf(text.replaceAll("_", "")) ?? floatOf(text) ?? {
		kind: "string",
		text
	};
}
function integerOf(plain) {
	const match = INTEGER.exec(plain);
	if (match === null) return void 0;
	const [, sign, binary, octal, hex, decimal = ""] = match;
	const digits = binary ?? (octal === void 0 ? void 0 : `0o${octal.replace(/^0[oO]?/, "")}`) ?? hex ?? decimal;
	const value = (sign === "-" ? -1n : 1n) * BigInt(digits === "0o" ? "0" : digits);
	if (value >= 1n << 64n || value < -(1n << 63n) || sign !== "" && value >= 1n << 63n) return void 0;
	return {
		kind: "integer",
		text: String(value),
		value: Number(value)
	};
}
function floatOf(text) {
	const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
	const value = FLOAT.test(plain) ? Number(plain) : NaN;
	return Number.isFinite(value) ? {
		kind: "float",
		text: floatText(value),
		value
	} : void 0;
}
function floatText(value) {
	if (Object.is(value, -0)) return "-0";
	const [digits = "", exponent = "0"] = value.toExponential().split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 21 && (power < 6 || value === 0)) return String(value);
	return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function timeOf(text) {
	const match = TIME.exec(text);
	if (match === null) return void 0;
	const [, year = "", month = "", day = "", t, hour = "0", minute = "0", second = "0", part = "", z, sign, h, m] = match;
	if (match[5] !== void 0 && t === void 0 === (z !== void 0 || sign !== void 0)) return void 0;
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return void 0;
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
	const two = (digits) => digits.padStart(2, "0");
	const fraction = part.replace(/0{1,9}$/, "");
	const zone = sign === void 0 || `${h}${m}` === "0000" ? "+0000 UTC" : `${sign}${h}${m} ${sign}${h}${m}`;
	return {
		kind: "time",
		text: `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}${fraction === "" ? "" : `.${fraction}`} ${zone}`
	};
}
// src/detect/config-units.ts
function judgeUnits(rules, pairs, { base, head, changedPaths }) {
	const hasBase = base !== void 0;
	const lines = compareLines(base, head);
	const isTouched = touching(changedPaths);
	const told = [];
	for (const rule of rules) for (const { head: unit, base: before, standsIn, isNewProject } of pairs) {
		if (standsIn === true && rule.followsRequests !== true) continue;
		const baseFound = before === void 0 || standsIn === true ? [] : rule.judge(before);
		const guardOf = (found) => before === void 0 ? void 0 : rule.guard?.(before, found, unit);
		for (const one of compareFound(rule.judge(unit), baseFound, hasBase, guardOf)) {
			if (standsIn === true && one.status !== "weakened") continue;
			if (one.status === "existing" && (rule.gates.existing === "off" || !isTouched(unit.paths))) continue;
			const detection = tell(rule, inWordsOfHead(one), {
				subject: unit.subject,
				values: unit.values,
				service: unit.service,
				keys: [unit.key],
				lines,
				isNewProject,
				isTemplate: unit.isExample
			});
			told.push({
				detection,
				isNewProject,
				unit
			});
		}
	}
	return mergePlaces(withoutInherited(told));
}
function inWordsOfHead(compared) {
	const { found, guard } = compared;
	return guard === void 0 ? compared : {
		...compared,
		guard: {
			...guard,
			values: {
				...guard.values,
				...found.values
			}
		}
	};
}
function touching(changedPaths) {
	const changed = new Set(changedPaths);
	const known = new Map();
	return (paths) => {
		const isTouched = known.get(paths) ?? [...paths].some((path) => changed.has(path));
		known.set(paths, isTouched);
		return isTouched;
	};
}
function withoutInherited(all) {
	const placeOf = ({ ruleId, status, place }) => `${ruleId}\0${status}\0${place.path}\0${place.span.start}\0${place.span.end}`;
	const units = new Map();
	for (const { detection, unit } of all) {
		const at = placeOf(detection);
		units.set(at, (units.get(at) ?? new Set()).add(unit));
	}
	return all.filter(({ detection, unit }) => {
		const told = units.get(placeOf(detection));
		for (let one = unit.parent; one !== void 0; one = one.parent) if (told?.has(one) === true) return false;
		return true;
	});
}
function problemsOf(failures, { base, changedPaths }) {
	const changed = new Set(changedPaths);
	const byPath = new Map();
	for (const { kind, at } of failures) {
		const { path, view } = at.text;
		if (byPath.has(path) || base !== void 0 && !changed.has(path)) continue;
		byPath.set(path, {
			path,
			code: `config-${kind}`,
			values: { line: view.rangeOf(spanOfMark(at)).startLine }
		});
	}
	return [...byPath.values()];
}
// src/detect/config-files.ts
const SAME$1 = .5;
const MAX_COMPARED$1 = 100;
function configFileFamily(rules) {
	const kinds = new Set(rules.map(({ kind }) => kind));
	const explore = (snapshot, changedPaths) => withYamlLibrary(() => {
		for (const file of filesOf$1(snapshot, changedPaths, kinds)) for (const rule of rulesFor(file, rules)) rule.judge(file);
	});
	return {
		explore,
		detect: (pair) => detect$3(rules, kinds, pair)
	};
}
function rulesFor(file, rules) {
	return rules.filter(({ kind }) => kind === file.kind);
}
function detect$3(rules, kinds, pair) {
	const head = filesOf$1(pair.head, pair.changedPaths, kinds);
	const base = pair.base === void 0 ? [] : withOthers(filesOf$1(pair.base, pair.changedPaths, kinds), head, pair.base);
	const names = new Set(head.map(({ text }) => text.path));
	const failures = head.flatMap((file) => failureOf(file) ?? []);
	const cut = new Set(failures.map(({ at }) => at.text));
	const matched = pairFiles(base.filter(({ text }) => !pair.head.has(text.path) || names.has(text.path)), head);
	const pairs = head.filter(({ text }) => !cut.has(text)).map((file) => {
		const before = matched.get(file);
		return {
			head: file,
			...before === void 0 ? {} : { base: before },
			isNewProject: false
		};
	});
	return {
		detections: judgeUnits(rules.map((rule) => ({
			...rule,
			judge: (file) => file.kind === rule.kind ? rule.judge(file) : []
		})), pairs, pair),
		problems: problemsOf(failures, pair)
	};
}
function filesOf$1(snapshot, changedPaths, kinds) {
	const mounts = stacksOf(snapshot, changedPaths).mounts.filter(({ kind }) => kinds.has(kind));
	const found = new Map();
	for (const path of changedPaths ?? snapshot.list()) {
		const kind = serverConfigKind(path);
		if (kind !== void 0 && kinds.has(kind)) found.set(path, kind);
	}
	for (const { path, kind } of mounts) found.set(path, kind);
	return [...found].flatMap(([path, kind]) => {
		const text = readSource(snapshot, path);
		return text === void 0 || text.view.binary ? [] : [fileOf(text, kind, mounts.filter((mount) => mount.path === path))];
	});
}
function withOthers(files, head, base) {
	const known = new Set(files.map(({ text }) => text.path));
	const others = head.flatMap(({ kind, text }) => {
		const before = known.has(text.path) ? void 0 : readSource(base, text.path);
		return before === void 0 ? [] : [fileOf(before, kind, [])];
	});
	return [...files, ...others];
}
function fileOf(text, kind, mounts) {
	return {
		kind,
		text,
		mounts,
		subject: `${kind}/${homeOf(text.path, mounts)}`,
		values: {},
		key: {
			text,
			start: 0,
			end: 0
		},
		paths: new Set([text.path]),
		isExample: isExampleName(text.path)
	};
}
function homeOf(path, [mount]) {
	return mount === void 0 ? baseName(path) : `${mount.project.name}/${mount.service.name}`;
}
function failureOf({ kind, text }) {
	return kind === "caddy" ? parseCaddyfile(text).failure : void 0;
}
function pairFiles(base, head) {
	const byPath = new Map(base.map((file) => [`${file.kind}\0${file.text.path}`, file]));
	const pairs = new Map();
	for (const file of head) {
		const same = byPath.get(`${file.kind}\0${file.text.path}`);
		if (same !== void 0) pairs.set(file, same);
	}
	const taken = new Set(pairs.values());
	const left = base.filter((file) => !taken.has(file)).slice(0, MAX_COMPARED$1);
	const fresh = head.filter((file) => !pairs.has(file)).slice(0, MAX_COMPARED$1);
	if (left.length === 0 || fresh.length === 0) return pairs;
	const lines = new Map([...left, ...fresh].map((file) => [file, linesOf(file)]));
	pairMostAlike(fresh, left, pairs, (a, b) => {
		if (a.kind !== b.kind) return 0;
		const both = likeness(lines.get(a) ?? new Set(), lines.get(b) ?? new Set());
		return both >= SAME$1 ? both : 0;
	});
	return pairs;
}
function linesOf({ text }) {
	return new Set(text.view.string().split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")));
}
// src/detect/datastore-config/rules/dify-sandbox-config.ts
const PUBLISHED_KEY = "dify-sandbox";
const rule$20 = {
	id: "dify-sandbox-config",
	family: "datastore-config",
	kind: "dify-sandbox",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["network-isolation", "application"],
	judge(file) {
		const root = rootOf(file);
		return root === void 0 ? [] : [
			keyOf,
			debugOf,
			networkOf,
			syscallsOf
		].flatMap((look) => look(root, file));
	},
	guard(base, { subject }) {
		if (!isSubject(subject)) return void 0;
		const [variable] = setElsewhere(base, subject);
		const message = `${subject}Now`;
		if (variable !== void 0) return {
			places: variablePlaces(variable),
			message
		};
		const root = rootOf(base);
		const before = root === void 0 ? void 0 : settingAt(root, subject);
		return before === void 0 ? void 0 : {
			places: [before],
			message
		};
	}
};
const VARIABLES = {
	key: /^API_KEY$/,
	debug: /^DEBUG$/,
	network: /^(?:ENABLE_NETWORK|HTTPS?_PROXY|SOCKS5_PROXY)$/,
	syscalls: /^ALLOWED_SYSCALLS$/
};
function isSubject(text) {
	return text in VARIABLES;
}
function setElsewhere({ mounts }, subject) {
	const found = mounts.flatMap(({ service }) => service.environment.find(({ name, scalar }) => VARIABLES[subject].test(name) && (scalar?.unknown === true || scalar?.value !== "")) ?? []);
	return found.length === mounts.length ? found : [];
}
function rootOf({ text }) {
	const [root] = parseYaml(text).documents;
	return root?.kind === "map" ? root : void 0;
}
function settingAt(root, subject) {
	switch (subject) {
		case "key":
		case "debug": return scalarAt(mapAt(root, "app"), subject)?.at;
		case "network": {
			const network = scalarAt(root, "enable_network");
			return network !== void 0 && !isTrue(network) ? network.at : proxyOf(root)?.at;
		}
		case "syscalls": return root.entries.get("allowed_syscalls")?.keys[0];
	}
}
function keyOf(root, file) {
	const key = scalarAt(mapAt(root, "app"), "key");
	if (key?.value !== PUBLISHED_KEY || setElsewhere(file, "key").length > 0) return [];
	return [{
		subject: "key",
		places: [key.at],
		secret: key.at,
		message: "key"
	}];
}
function debugOf(root, file) {
	const debug = scalarAt(mapAt(root, "app"), "debug");
	if (debug === void 0 || !isTrue(debug) || setElsewhere(file, "debug").length > 0) return [];
	return [{
		subject: "debug",
		places: [debug.at],
		message: "debug"
	}];
}
function networkOf(root, file) {
	const network = scalarAt(root, "enable_network");
	if (network === void 0 || !isTrue(network) || proxyOf(root) !== void 0) return [];
	if (setElsewhere(file, "network").length > 0) return [];
	const empty = proxiesOf$1(root).map(({ at }) => at);
	return [{
		subject: "network",
		places: [network.at, ...empty],
		message: "network"
	}];
}
function proxyOf(root) {
	return proxiesOf$1(root).find(({ value }) => value !== "");
}
function proxiesOf$1(root) {
	const proxy = mapAt(root, "proxy");
	return [
		"http",
		"https",
		"socks5"
	].flatMap((name) => scalarAt(proxy, name) ?? []);
}
function syscallsOf(root, file) {
	const list = root.entries.get("allowed_syscalls")?.node;
	if (list?.kind !== "seq" || list.items.length === 0 || setElsewhere(file, "syscalls").length > 0) return [];
	return [{
		subject: "syscalls",
		places: [list.at],
		degree: list.items.length,
		message: "syscalls",
		values: { count: list.items.length }
	}];
}
// src/parse/networks.ts
function containsNetwork(outer, inner) {
	const [a, b] = [rangeOf(outer), rangeOf(inner)];
	return a !== void 0 && b !== void 0 && a.first <= b.first && a.last >= b.last;
}
function rangeOf(text) {
	const [from = "", to] = text.split("-", 2);
	if (to !== void 0) {
		const [first, last] = [rangeOf(from), rangeOf(to)];
		return first === void 0 || last === void 0 ? void 0 : {
			first: first.first,
			last: last.last
		};
	}
	const [address = "", length = "32"] = text.split("/", 2);
	const first = numberOf(address);
	const bits = length.includes(".") ? bitsOf(length) : /^\d{1,2}$/.test(length) ? Number(length) : void 0;
	if (first === void 0 || bits === void 0 || bits > 32) return void 0;
	const size = 2 ** (32 - bits);
	const start = Math.floor(first / size) * size;
	return {
		first: start,
		last: start + size - 1
	};
}
function numberOf(address) {
	if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) return void 0;
	return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
function bitsOf(mask) {
	const number = numberOf(mask);
	if (number === void 0) return void 0;
	const bits = number.toString(2).padStart(32, "0");
	return /^1*0*$/.test(bits) ? bits.lastIndexOf("1") + 1 : void 0;
}
// src/parse/pg-hba.ts
function parsePgHba(text) {
	const lines = [];
	for (const { words, at } of configLines(text, {
		quotes: "\"",
		trailingComments: true,
		joins: true
	})) {
		const [type, database, user, ...rest] = words;
		if (database === void 0 || user === void 0 || !isType(type.value)) continue;
		const isLocal = type.value === "local";
		const mask = isLocal ? void 0 : bitsOf(rest[1]?.value ?? "");
		const method = isLocal ? rest[0] : mask === void 0 ? rest[1] : rest[2];
		if (method === void 0) continue;
		const written = isLocal ? "" : rest[0]?.value.toLowerCase() ?? "";
		const address = mask === void 0 ? written : `${written}/${mask}`;
		lines.push({
			type: type.value,
			database: database.value,
			user: user.value,
			address,
			method,
			at
		});
	}
	return lines;
}
function isType(word) {
	return /^(?:local|host(?:ssl|nossl|gssenc|nogssenc)?)$/.test(word);
}
// src/detect/datastore-config/rules/pg-hba-trust.ts
const rule$19 = {
	id: "pg-hba-trust",
	family: "datastore-config",
	kind: "pg-hba",
	class: "present-bad",
	severity: "critical",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["database", "data"],
	judge({ text }) {
		return reachable(parsePgHba(text)).flatMap((line) => {
			const weakness = weaknessOf$1(line);
			if (weakness === void 0) return [];
			const { message, severity, degree, gateAtMost } = weakness;
			return [{
				subject: tupleOf(line),
				places: [line.at],
				degree,
				message,
				values: {
					method: line.method.value,
					from: line.address === "" ? "local" : line.address
				},
				...severity === void 0 ? {} : { severity },
				...gateAtMost === void 0 ? {} : {
					gateAtMost,
					weakenedGateAtMost: gateAtMost
				}
			}];
		});
	},
	guard(base, { subject, message }) {
		const [type, database, user] = subject.split(" ");
		const before = parsePgHba(base.text).find((line) => line.database === database && line.user === user && line.type === "local" === (type === "local") && !/^(?:trust|reject)$/.test(line.method.value));
		return before === void 0 ? void 0 : {
			places: [before.at],
			message: `${message}Now`
		};
	}
};
function weaknessOf$1(line) {
	const method = line.method.value;
	if (method === "trust") {
		if (line.type === "local" || isLoopback(line.address)) return {
			message: "local",
			severity: "low",
			degree: 1,
			gateAtMost: "warn"
		};
		return {
			message: "default",
			degree: 3,
			...isOpen(line.address) ? {} : { severity: "high" }
		};
	}
	return /^(?:password|md5)$/.test(method) && line.type !== "local" && isOpen(line.address) ? {
		message: "password",
		severity: "medium",
		degree: 2
	} : void 0;
}
function tupleOf({ type, database, user, address }) {
	return [
		type,
		database,
		user,
		isOpen(address) ? "all" : address
	].join(" ").trim();
}
function isOpen(address) {
	return /^(?:all|0\.0\.0\.0\/0|::\/0|::0\/0)$/.test(address);
}
function isLoopback(address) {
	return /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}\/(?:8|16|24|32)|::1\/128|localhost)$/.test(address);
}
function reachable(lines) {
	const end = lines.findIndex(({ type, database, user, address, method }) => type === "host" && database === "all" && user === "all" && address === "all" && method.value === "reject");
	return end < 0 ? lines : lines.filter(({ type }, i) => i < end || type === "local");
}
// src/parse/redis-conf.ts
function parseRedis(text) {
	return configLines(text, {
		quotes: "\"'",
		trailingComments: false,
		joins: false
	}).map(({ words: [word, ...args] }) => ({
		name: word.value.toLowerCase(),
		word,
		args
	}));
}
// src/detect/datastore-config/rules/redis-conf-open.ts
const rule$18 = {
	id: "redis-conf-open",
	family: "datastore-config",
	kind: "redis",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["database", "data"],
	judge(file) {
		const settings = parseRedis(file.text);
		if (passwordOf(settings) !== void 0 || passwordElsewhere(file) !== void 0) return [];
		const bind = lastOf(settings, "bind");
		const mode = lastOf(settings, "protected-mode");
		const isOff = mode?.args[0]?.value.toLowerCase() === "no";
		if (isLoopbackOnly(bind) || mode !== void 0 && !isOff) return [];
		const open = bind?.args.find(({ value }) => isEveryInterface(value));
		if (isOff && mode?.args[0] !== void 0) return [{
			subject: "",
			places: open === void 0 ? [mode.args[0].at] : [mode.args[0].at, open.at]
		}];
		return open === void 0 ? [] : [{
			subject: "",
			places: [open.at],
			message: "bind"
		}];
	},
	guard(base, { message }) {
		const settings = parseRedis(base.text);
		const named = message === void 0 ? {} : { message: "bindNow" };
		const word = passwordElsewhere(base);
		if (word !== void 0) return {
			places: [word.at],
			...named
		};
		const bind = lastOf(settings, "bind");
		const mode = lastOf(settings, "protected-mode");
		const isOn = mode?.args[0]?.value.toLowerCase() === "yes" ? mode : void 0;
		const guard = passwordOf(settings) ?? isOn ?? (isLoopbackOnly(bind) ? bind : void 0);
		const shown = guard?.name === "user" ? settings.find(({ name }) => !/^(?:user|requirepass)$/.test(name)) : guard;
		return shown === void 0 ? void 0 : {
			places: [shown.word.at],
			...named
		};
	}
};
function lastOf(settings, name) {
	return settings.findLast((setting) => setting.name === name);
}
function passwordOf(settings) {
	const password = lastOf(settings, "requirepass");
	if (password?.args[0] !== void 0 && password.args[0].value !== "") return password;
	const users = lastOf(settings, "aclfile");
	if (users?.args[0] !== void 0 && users.args[0].value !== "") return users;
	return settings.find(({ name, args: [user, ...rules] }) => {
		if (name !== "user" || user?.value !== "default") return false;
		const words = rules.map(({ value }) => value);
		return !words.includes("nopass") && (words.includes("off") || words.some((word) => /^[>#]/.test(word)));
	});
}
function passwordElsewhere({ mounts }) {
	const words = mounts.map(({ service }) => [...service.command, ...service.entrypoint].find(({ value }) => /requirepass|aclfile/.test(value)));
	return words.every((word) => word !== void 0) ? words[0] : void 0;
}
function isLoopbackOnly(bind) {
	return bind !== void 0 && bind.args.length > 0 && bind.args.every(({ value }) => /^-?(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/.test(value));
}
function isEveryInterface(address) {
	return /^-?(?:0\.0\.0\.0|\*|::|::\*)$/.test(address);
}
// src/detect/datastore-config/rules.gen.ts
const datastoreConfigRules = [
	rule$20,
	rule$19,
	rule$18
];
// src/detect/datastore-config/family.ts
const datastoreConfigFamily = configFileFamily(datastoreConfigRules);
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
		for (const { kind, path } of loadedProject(project, snapshot).references) if (kind === "env_file" && path !== void 0) targets.add(path);
	}
	return targets;
}
// src/detect/env-file/rules/env-file-private-keys.ts
const rule$17 = {
	id: "env-file-private-keys",
	family: "env-file",
	severity: "critical",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"external-api-keys",
		"keys-in-git"
	],
	judge(change) {
		const found = isKeysFile(change.path) ? heldSecrets(rule$17.id, change) : void 0;
		return found === void 0 ? [] : [found];
	}
};
function isKeysFile(path) {
	return /^\.env\.keys$/i.test(baseName(path));
}
// src/detect/env-file/rules/env-file-committed.ts
const rule$16 = {
	id: "env-file-committed",
	family: "env-file",
	severity: "critical",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: [
		"key-management",
		"external-api-keys",
		"keys-in-git"
	],
	judge(change) {
		if (isKeysFile(change.path)) return [];
		const found = heldSecrets(rule$16.id, change) ?? noteOf(change);
		return found === void 0 ? [] : [found];
	}
};
function noteOf(change) {
	const { path, head, base, elsewhere, hasBase } = change;
	if (head === void 0 || head.encrypted || !(base === void 0 && elsewhere.length === 0) || !/^\.env|\.env$/i.test(baseName(path))) return void 0;
	return completed({
		ruleId: rule$16.id,
		place: {
			path,
			span: {
				start: 0,
				end: 0
			}
		},
		subject: baseName(path),
		message: "note",
		values: fileValues(head),
		severity: "info",
		gateAtMost: "summary",
		rank: RANK.config,
		...hasBase ? { status: "introduced" } : {}
	}, ignoring(change));
}
// src/detect/env-file/rules/env-file-weak-secret-key.ts
const MAX_TOLD = 50;
const rule$15 = {
	id: "env-file-weak-secret-key",
	family: "env-file",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["key-management", "application"],
	judge({ head, base, elsewhere, hasBase, around }) {
		const keys = signingKeys(base === void 0 ? elsewhere : [base]);
		return [...signingKeys(head === void 0 ? [] : [head]).values()].slice(0, MAX_TOLD).flatMap((key) => {
			const weakness = weaknessOf(key);
			if (weakness === void 0) return [];
			const was = keys.get(key.variable.name);
			const related = examplesWith([key.variable], key.file.path, around.snapshot);
			const detection = detectionOf(key, weakness, related);
			if (!hasBase) return [detection];
			if (was === void 0) return [{
				...detection,
				status: "introduced"
			}];
			if (weaknessOf(was) !== void 0) return [{
				...detection,
				status: "existing"
			}];
			const earlier = {
				place: {
					...placeOf(was),
					side: "base"
				},
				message: "was"
			};
			return [{
				...detection,
				status: "weakened",
				message: "weakened",
				related: [earlier, ...related]
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
function detectionOf(key, weakness, related) {
	const { name } = key.variable;
	const place = placeOf(key);
	return {
		ruleId: rule$15.id,
		place,
		secret: place.span,
		subject: name,
		message: weakness,
		values: {
			...fileValues(key.file),
			name
		},
		rank: RANK.config,
		...related.length === 0 ? {} : { related }
	};
}
// src/detect/env-file/rules.gen.ts
const envFileRules = [
	rule$16,
	rule$17,
	rule$15
];
// src/detect/env-file/surroundings.ts
const MAX_SEARCHED = 512 << 20;
function surroundings(snapshot, paths, exposure) {
	let projects;
	let builds;
	const around = {
		snapshot,
		exposure,
		projects() {
			projects ??= touchedProjects(snapshot, paths).map((project) => loadProject(project, snapshot));
			return projects;
		},
		builds() {
			builds ??= buildsOf(around.projects(), snapshot);
			return builds;
		},
		search: { left: MAX_SEARCHED }
	};
	return around;
}
// src/detect/env-file/family.ts
const envFileFamily = {
	judgesFilesAlone: true,
	explore: explore$2,
	detect: detect$2
};
async function explore$2(snapshot, changedPaths) {
	await withYamlLibrary(() => {
		const paths = envFilePaths(snapshot, changedPaths ?? snapshot.list());
		for (const path of paths) snapshot.read(path);
		if (paths.length > 0) surroundings(snapshot, paths, "staged").builds();
	});
}
function detect$2(pair) {
	return {
		detections: changesOf(pair).flatMap((change) => envFileRules.flatMap((rule) => rule.judge(change))),
		problems: []
	};
}
function changesOf({ base, head, changedPaths, exposure }) {
	const ofHead = envFilePaths(head, changedPaths);
	const ofBase = base === void 0 ? [] : envFilePaths(base, changedPaths);
	const inHead = filesOf(head, ofHead);
	const around = surroundings(head, ofHead, exposure);
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
			hasBase: base !== void 0,
			around
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
// src/detect/nginx/pairing.ts
const MAX_LEAVES = 500;
const MAX_COMPARED = 400;
const SAME = .6;
const LIKE = .3;
function pairUnits(base, head) {
	const pairs = new Map();
	const tops = (units) => units.filter(({ parent }) => parent === void 0);
	pairLevel(tops(base), tops(head), pairs);
	const [ofBase, ofHead] = [groupBy(base, ({ parent }) => parent), groupBy(head, ({ parent }) => parent)];
	for (const unit of head) {
		const before = pairs.get(unit);
		if (before !== void 0) pairLevel(ofBase.get(before) ?? [], ofHead.get(unit) ?? [], pairs);
	}
	return pairs;
}
function groupBy(units, keyOf) {
	const groups = new Map();
	for (const unit of units) {
		const known = groups.get(keyOf(unit));
		if (known === void 0) groups.set(keyOf(unit), [unit]);
		else known.push(unit);
	}
	return groups;
}
function pairLevel(base, head, pairs) {
	const left = new Set(base);
	const keys = [(unit) => `${unit.context.kind}\0${unit.key.text.path}\0${ownKey(unit.context)}`, (unit) => isNamed(unit) ? `${unit.context.kind}\0${ownKey(unit.context)}` : void 0];
	for (const keyBy of keys) {
		const byKey = groupBy([...left].reverse(), keyBy);
		for (const unit of head) {
			const key = pairs.has(unit) ? void 0 : keyBy(unit);
			const same = key === void 0 ? void 0 : byKey.get(key)?.pop();
			if (same === void 0) continue;
			pairs.set(unit, same);
			left.delete(same);
		}
	}
	const fresh = head.filter((unit) => !pairs.has(unit)).slice(0, MAX_COMPARED);
	const gone = [...left].slice(0, MAX_COMPARED);
	if (fresh.length === 0 || gone.length === 0) return;
	const leaves = new Map([...fresh, ...gone].map((unit) => [unit, leavesOf(unit.context)]));
	pairMostAlike(fresh, gone, pairs, (a, b) => alike(a, b, leaves));
}
function isNamed(unit) {
	return unit.parent !== void 0 || namesOf(unit) !== "";
}
function alike(a, b, leaves) {
	if (a.context.kind !== b.context.kind) return 0;
	const both = likeness(leaves.get(a) ?? new Set(), leaves.get(b) ?? new Set());
	if (a.parent === void 0 && isNamed(a) && namesOf(a) === namesOf(b)) return 1 + both;
	return both >= (ownKey(a.context) === ownKey(b.context) || a.parent === void 0 && a.key.text.path === b.key.text.path ? LIKE : SAME) ? both : 0;
}
function namesOf({ context }) {
	const [names = ""] = context.kind === "server" ? serverKey(context).split("@") : [];
	return names === "_" ? "" : names;
}
function leavesOf(context) {
	const leaves = new Set();
	const visit = (one, path) => {
		for (const { name, args } of one.own) {
			if (leaves.size >= MAX_LEAVES) return;
			leaves.add(`${path}${name.value} ${args.map(({ value }) => value).join(" ")}`);
		}
		for (const child of one.children) visit(child, `${path}${child.kind} ${wordsOf(child)}/`);
	};
	visit(context, "");
	return leaves;
}
function standIns(base, head, pairs) {
	const found = [];
	const afterwards = new Map(head.flatMap((unit) => pairs.has(unit) ? [[pairs.get(unit), unit]] : []));
	const below = groupBy(head, ({ parent }) => parent);
	for (const gone of base) {
		if (found.length >= MAX_COMPARED) break;
		if (afterwards.has(gone) || gone.parent === void 0 || gone.context.kind === "if") continue;
		const parent = afterwards.get(gone.parent);
		if (parent === void 0) continue;
		const answers = gone.context.kind === "location" ? answering(gone, parent, below.get(parent) ?? []) : parent;
		found.push({
			head: answers,
			base: gone,
			standsIn: true,
			isNewProject: false
		});
	}
	for (const fresh of head) {
		const before = fresh.parent === void 0 || pairs.has(fresh) ? void 0 : pairs.get(fresh.parent);
		if (before !== void 0 && fresh.context.kind === "location") found.push({
			head: fresh,
			base: before,
			standsIn: true,
			isNewProject: false
		});
	}
	return found;
}
function answering(gone, parent, inside) {
	const path = pathOf(gone.context);
	let best = parent;
	let length = -1;
	for (const unit of inside) {
		if (unit.context.kind !== "location") continue;
		const prefix = prefixPath(unit.context);
		if (prefix !== void 0 && (path === void 0 ? prefix === "/" : path.startsWith(prefix)) && prefix.length > length) [best, length] = [unit, prefix.length];
	}
	return best;
}
// src/detect/nginx/rules/nginx-access-log-off.ts
const rule$14 = {
	id: "nginx-access-log-off",
	family: "nginx",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["log-audit", "logs"],
	judge({ context }) {
		if (!isJudged(context)) return [];
		const off = switchedOff$1(context);
		return off === void 0 ? [] : [{
			subject: "",
			places: placesOf([off], off.at)
		}];
	},
	guard({ context }) {
		const logs = inherited(context, "access_log");
		return logs.length === 0 || switchedOff$1(context) !== void 0 ? void 0 : { places: placesOf(logs, context.head?.at ?? logs[0].at) };
	}
};
function isJudged(context) {
	switch (context.kind) {
		case "http":
		case "server": return true;
		case "location": return (passesOn(context) || ownOf(context, "access_log").length === 0) && !isAside$1(context) && !isAcme(context);
		default: return false;
	}
}
function switchedOff$1(context) {
	const logs = inherited(context, "access_log");
	const isOff = ({ args }) => /^(?:off|\/dev\/null)$/.test(args[0]?.value ?? "");
	return logs.every(isOff) ? logs[0] : logs.find(({ args }) => args[0]?.value === "off");
}
// src/detect/nginx/rules/nginx-acl-removed.ts
const rule$13 = {
	id: "nginx-acl-removed",
	family: "nginx",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "off"
	},
	checklist: [
		"access-control",
		"host",
		"brute-force"
	],
	followsRequests: true,
	judge({ context, key }) {
		if (context.kind === "if" || isUncertain(context) || isAcme(context) || answersNothing(context)) return [];
		return [
			"list",
			"login",
			"both"
		].filter((kind) => !isGuarded(context, kind)).map((kind) => ({
			subject: kind,
			places: [openingOf(context, kind)?.at ?? key, key],
			exempt: true,
			...context.kind === "location" && isAside$1(context) ? { weakenedGateAtMost: "warn" } : {}
		}));
	},
	guard(base, { subject }, head) {
		const kind = subject;
		if (!isGuarded(base.context, kind)) return void 0;
		if (kind === "both" && !(isGuarded(head.context, "list") && isGuarded(head.context, "login"))) return void 0;
		const names = NAMES[kind];
		if (!(ownOf(base.context, ...names).length > 0 || ownOf(head.context, ...names).length > 0) && base.context.kind !== "server") return void 0;
		if (head.context.kind === "server" && isMovedDown(head.context, kind)) return void 0;
		return {
			places: placesOf(inherited(base.context, ...names).filter(isGuard), base.key),
			message: kind
		};
	}
};
const NAMES = {
	list: ["allow", "deny"],
	login: [
		"auth_basic",
		"auth_request",
		"auth_jwt"
	],
	both: ["satisfy"]
};
function isGuard({ name, args }) {
	return name.value !== "allow" && args[0]?.value !== "off";
}
function isGuarded(context, kind) {
	switch (kind) {
		case "list": return isClosed(inherited(context, "allow", "deny"));
		case "login": return NAMES.login.some((name) => {
			const value = settingOf(context, name);
			return value !== void 0 && value !== "off";
		});
		case "both": return settingOf(context, "satisfy") !== "any" && isGuarded(context, "list") && isGuarded(context, "login");
	}
}
const EVERYONE = /^(?:all|0\.0\.0\.0\/0|::\/0|\[::\]\/0)$/;
function isClosed(list) {
	return list.find(({ args }) => EVERYONE.test(args[0]?.value ?? ""))?.name.value === "deny";
}
function answersNothing(context) {
	return refusesAll(context) && ownOf(context, "return").length > 0;
}
function openingOf(context, kind) {
	if (kind === "list") return inherited(context, "allow", "deny").find(({ name, args }) => name.value === "allow" && EVERYONE.test(args[0]?.value ?? ""));
	return inherited(context, ...NAMES[kind]).find(({ args }) => args[0]?.value === "off" || args[0]?.value === "any");
}
function isMovedDown(server, kind) {
	const locations = server.children.filter((one) => one.kind === "location" && !isAcme(one));
	return locations.length > 0 && locations.every((one) => answersNothing(one) || isGuarded(one, kind));
}
// src/detect/nginx/rules/nginx-alias-traversal.ts
const rule$12 = {
	id: "nginx-alias-traversal",
	family: "nginx",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["application"],
	judge({ context, key }) {
		const words = context.kind === "location" ? context.head?.args ?? [] : [];
		const path = words.at(-1)?.value ?? "";
		if (!(words.length === 1 ? !path.startsWith("@") : words[0]?.value === "^~") || path === "" || path.endsWith("/")) return [];
		const alias = ownOf(context, "alias").find(({ args }) => args[0]?.value.endsWith("/"));
		if (alias === void 0) return [];
		return [{
			subject: "",
			places: [key, valuesAt(alias)],
			values: { path }
		}];
	},
	guard({ context }) {
		const path = context.head?.args.at(-1);
		return context.kind === "location" && path?.value.endsWith("/") && ownOf(context, "alias").length > 0 ? { places: [path.at] } : void 0;
	}
};
// src/detect/nginx/rules/nginx-autoindex.ts
const rule$11 = {
	id: "nginx-autoindex",
	family: "nginx",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "off"
	},
	checklist: ["application"],
	judge({ context }) {
		const on = inherited(context, "autoindex").at(-1);
		return on?.args[0]?.value === "on" ? [{
			subject: "",
			places: placesOf([on], on.at)
		}] : [];
	},
	guard({ context }) {
		const off = inherited(context, "autoindex").at(-1);
		return off?.args[0]?.value === "off" ? { places: placesOf([off], off.at) } : void 0;
	}
};
// src/detect/nginx/variables.ts
const FROM_REQUEST = /^(?:arg_\w{1,100}|http_\w{1,100}|cookie_\w{1,100}|args|query_string|host|uri|document_uri|request_uri|request|request_body|request_filename)$/;
const MAX_DEFINITIONS = 200;
function variablesIn(value) {
	return [...value.matchAll(/\$(?:\{(\w{1,100})\}|(\w{1,100}))/g)].map(([, braced, bare]) => braced ?? bare ?? "");
}
function isFromRequest(name, context, seen = new Set()) {
	if (FROM_REQUEST.test(name)) return true;
	if (seen.has(name)) return false;
	seen.add(name);
	const groups = capturesOf(name, context);
	if (groups.length > 0) return groups.some((group) => !isBounded(group));
	return definitionsOf(name, context).some((definition) => isOpenDefinition(definition, seen));
}
function isOpenDefinition({ value, context, key, source }, seen) {
	const isLiteral = key !== void 0 && key !== "default" && !key.startsWith("~");
	return variablesIn(value).some((name) => {
		const group = key === void 0 ? void 0 : groupOf(key, name);
		if (group !== void 0) return !isBounded(group);
		return isLiteral && source === `$${name}` ? false : isFromRequest(name, context, seen);
	});
}
function definitionsOf(name, context) {
	const found = [];
	const isThis = (word) => word === `$${name}` || word === `\${${name}}`;
	let top = context;
	for (let one = context; one !== void 0; one = one.parent) {
		top = one;
		const places = [one, ...one.children.filter(({ kind }) => kind === "if")];
		for (const place of places) for (const { args } of ownOf(place, "set")) if (isThis(args[0]?.value)) found.push({
			value: args[1]?.value ?? "",
			context: place
		});
	}
	for (const map of mapsOf(top)) {
		const [source, target] = map.head?.args ?? [];
		if (!isThis(target?.value)) continue;
		for (const { name: key, args } of map.own) found.push({
			value: args[0]?.value ?? "",
			context: top,
			key: key.value,
			source: source?.value ?? ""
		});
	}
	return found.slice(0, MAX_DEFINITIONS);
}
const mapsIn = new WeakMap();
function mapsOf(top) {
	const found = mapsIn.get(top) ?? contextsIn(top).filter(({ kind }) => kind === "map");
	mapsIn.set(top, found);
	return found;
}
function capturesOf(name, context) {
	const groups = [];
	for (let one = context; one !== void 0; one = one.parent) for (const pattern of patternsOf(one)) {
		const group = groupOf(pattern, name);
		if (group !== void 0) groups.push(group);
	}
	return groups;
}
function patternsOf({ kind, head, own }) {
	const words = (head?.args ?? []).map(({ value }) => value);
	const ownPatterns = own.flatMap(({ name, args }) => name.value === "rewrite" ? [args[0]?.value ?? ""] : name.value === "server_name" ? args.map(({ value }) => value).filter((value) => value.startsWith("~")) : []);
	return (kind === "location" || kind === "if") && words.some((word) => /^!?~\*?$/.test(word)) ? [...ownPatterns, words.at(-1)?.replace(/\)$/, kind === "if" ? "" : ")") ?? ""] : ownPatterns;
}
function groupOf(pattern, name) {
	const wanted = /^\d$/.test(name) ? Number(name) : name;
	const open = [];
	let count = 0;
	for (let i = 0; i < pattern.length; i++) {
		const char = pattern.charAt(i);
		if (char === "\\") i++;
		else if (char === "[") i = classEnd(pattern, i);
		else if (char === "(") {
			const named = /^\(\?P?[<'](\w{1,40})[>']/.exec(pattern.slice(i, i + 48));
			const captures = named !== null || pattern.charAt(i + 1) !== "?";
			if (captures) count++;
			const start = i + (named?.[0].length ?? 1);
			open.push({
				start,
				isWanted: captures && (wanted === count || wanted === named?.[1])
			});
		} else if (char === ")") {
			const group = open.pop();
			if (group?.isWanted === true) return pattern.slice(group.start, i);
		}
	}
	const unclosed = open.find(({ isWanted }) => isWanted);
	return unclosed === void 0 ? void 0 : pattern.slice(unclosed.start);
}
function classEnd(pattern, at) {
	const first = pattern.charAt(at + 1) === "^" ? at + 2 : at + 1;
	const end = pattern.indexOf("]", first + 1);
	return end < 0 ? pattern.length : end;
}
function isBounded(group) {
	return /^(?:[\w:|-]|\\[.\-/])*$/.test(group);
}
function beginsPath(name, context) {
	if (/^(?:uri|request_uri|document_uri|is_args)$/.test(name)) return true;
	const groups = capturesOf(name, context);
	return groups.length > 0 && groups.every((group) => /^\\?\//.test(group));
}
// src/detect/nginx/rules/nginx-cors-credentials-wildcard.ts
const rule$10 = {
	id: "nginx-cors-credentials-wildcard",
	family: "nginx",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["application"],
	judge({ context }) {
		const credentials = headerOf(context, "access-control-allow-credentials");
		const origin = headerOf(context, "access-control-allow-origin");
		if (origin === void 0 || credentials?.args[1]?.value.toLowerCase() !== "true") return [];
		const value = origin.args[1]?.value ?? "";
		if (value === "*") return [{
			subject: "",
			places: placesOf([origin, credentials], origin.at),
			degree: 1,
			message: "any"
		}];
		if (isTested(context) || !isReflected(value, context, new Set())) return [];
		return [{
			subject: "",
			places: placesOf([origin, credentials], origin.at),
			degree: 2
		}];
	},
	guard({ context }) {
		const origin = headerOf(context, "access-control-allow-origin");
		return origin === void 0 ? void 0 : { places: placesOf([origin], origin.at) };
	}
};
function headerOf(context, name) {
	return inherited(context, "add_header").findLast(({ args }) => args[0]?.value.toLowerCase() === name);
}
function isReflected(value, context, seen) {
	return variablesIn(value).some((name) => {
		if (name === "http_origin") return true;
		if (seen.has(name)) return false;
		seen.add(name);
		return definitionsOf(name, context).some((one) => !isChosen(one) && isReflected(one.value, one.context, seen));
	});
}
function isChosen({ context, key }) {
	if (key === void 0) return isTested(context);
	return key !== "default" && !(key.startsWith("~") && isAnything(key));
}
function isTested({ kind, head }) {
	const words = (head?.args ?? []).map(({ value }) => value);
	if (kind !== "if" || !words.some((word) => /\$\{?http_origin\b/.test(word)) || words.length < 2) return false;
	return !words.some((word) => word.startsWith("!")) && !isAnything(words.at(-1)?.replace(/\)$/, "") ?? "");
}
function isAnything(pattern) {
	const bare = pattern.replace(/^~\*?/, "").replaceAll(/[()^$"']/g, "");
	return /^(?:https?\??:(?:\\?\/){2})?(?:\.[*+])?$/.test(bare) || bare === "";
}
// src/detect/nginx/rules/nginx-no-hsts.ts
const LEAST_SECONDS = 15552e3;
const rule$9 = {
	id: "nginx-no-hsts",
	family: "nginx",
	class: "missing-good",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["https"],
	judge({ context, key }) {
		const server = enclosing(context, "server");
		if (server === void 0 || !isTlsServer(server)) return [];
		if (context === server) {
			if (isSent(server)) return [];
			const [weak] = headersOf(server);
			return weak === void 0 ? [{
				subject: "",
				places: [key]
			}] : [{
				subject: "",
				places: [valuesAt(weak), key],
				message: "short"
			}];
		}
		const [own] = ownOf(context, "add_header");
		if (context.kind !== "location" || own === void 0 || !isSent(server)) return [];
		if (isAside$1(context) || isStrict(context)) return [];
		const softer = context === rootLocation(server) ? {} : { weakenedGateAtMost: "warn" };
		return [{
			subject: "",
			places: [valuesAt(own), key],
			message: "dropped",
			...softer
		}];
	},
	guard({ context }, { message }) {
		const server = enclosing(context, "server");
		if (server === void 0 || !isTlsServer(server)) return void 0;
		const header = (context === server ? [server, rootLocation(server) ?? server] : [context]).flatMap(headersOf).find(isLong);
		if (header === void 0) return void 0;
		return {
			places: [valuesAt(header)],
			...message === void 0 ? {} : { message: `${message}Now` }
		};
	}
};
function isSent(server) {
	const root = rootLocation(server);
	return isStrict(server) || root !== void 0 && isStrict(root);
}
function isStrict(context) {
	return isUncertain(context) || headersOf(context).some(isLong);
}
function headersOf(context) {
	const set = inherited(context, "more_set_headers").filter(({ args }) => args.some(({ value }) => /^strict-transport-security\s{0,10}:/i.test(value)));
	return [...inherited(context, "add_header").filter(({ args }) => /^strict-transport-security$/i.test(args[0]?.value ?? "")), ...set];
}
function isLong({ args }) {
	const value = args.map((word) => word.value).join(" ");
	const age = /max-age\s{0,5}=\s{0,5}"?(\d{1,15})/i.exec(value);
	return age === null ? value.includes("$") : Number(age[1]) >= LEAST_SECONDS;
}
// src/detect/nginx/rules/nginx-no-rate-limit.ts
const LIMITS = ["limit_req", "limit_conn"];
const rule$8 = {
	id: "nginx-no-rate-limit",
	family: "nginx",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "block",
		existing: "off"
	},
	checklist: ["external-api-keys", "brute-force"],
	followsRequests: true,
	judge({ context, key }) {
		if (context.kind !== "server" && context.kind !== "location" || isUncertain(context)) return [];
		if (ownOf(context, "return").length > 0 || refusesAll(context)) return [];
		const lost = LIMITS.filter((name) => inherited(context, name).length === 0).map((name) => ({
			subject: name,
			places: [key],
			exempt: true,
			values: { limit: name }
		}));
		return context.kind === "server" && contextsIn(context).every((one) => !hasLimit(one)) ? [...lost, {
			subject: "",
			places: [key]
		}] : lost;
	},
	guard(base, { subject }, head) {
		const limits = ownOf(base.context, subject).length > 0 || base.context.kind === "server" ? inherited(base.context, subject) : [];
		if (subject === "" || limits.length === 0 || head.context.kind === "if") return void 0;
		return head.context.kind === "server" && everyLocation(head.context, subject) ? void 0 : { places: placesOf(limits, base.key) };
	}
};
function hasLimit(context) {
	return LIMITS.some((name) => inherited(context, name).length > 0);
}
function everyLocation(server, name) {
	const locations = server.children.filter(({ kind }) => kind === "location");
	return locations.length > 0 && locations.every((one) => inherited(one, name).length > 0);
}
// src/detect/nginx/rules/nginx-plain-http.ts
const rule$7 = {
	id: "nginx-plain-http",
	family: "nginx",
	class: "present-bad",
	severity: "medium",
	confidence: "high",
	gates: {
		introduced: "warn",
		newProject: "summary",
		weakened: "block",
		existing: "off"
	},
	checklist: ["https"],
	judge(unit) {
		const { context, site, key } = unit;
		if (context.kind !== "server") return [];
		const plain = plainListen(context);
		if (plain === "none" || !hasContent(context) || refusesAll(context) || redirectOf(context) !== void 0) return [];
		if (!site.hasTlsServer && isInternal(site.services) || !isPublished(plain, site)) return [];
		const places = plain === "default" ? [key] : [valuesAt(plain.directive)];
		if (!context.isOpen) return [{
			subject: "",
			places
		}];
		const filled = switchOf(unit);
		if (filled === void 0 || filled.unknown === true || isTrue(filled)) return [];
		const [first, ...rest] = placesOf$1(filled);
		return [{
			subject: "",
			places: [
				first,
				...rest,
				...places
			],
			...isFromDefault(filled) ? { gateAtMost: "warn" } : {}
		}];
	},
	guard(unit) {
		const { context } = unit;
		if (context.kind !== "server") return void 0;
		const filled = context.isOpen ? switchOf(unit) : void 0;
		if (filled !== void 0 && isTrue(filled)) return { places: placesOf$1(filled) };
		const redirect = redirectOf(context);
		if (redirect !== void 0) return { places: [redirect.at] };
		const tls = listensOf(context).find(({ isTls }) => isTls);
		return tls !== void 0 && plainListen(context) === "none" ? { places: [valuesAt(tls.directive)] } : void 0;
	}
};
function plainListen(server) {
	const listens = listensOf(server);
	if (listens.length === 0) return server.isOpen ? "none" : "default";
	return listens.find(({ isTls, isLocal }) => !isTls && !isLocal) ?? "none";
}
function isPublished(plain, { services }) {
	const ports = services.flatMap(({ service }) => service.ports).filter((port) => reachOf(port) !== "loopback");
	const number = plain === "default" ? 80 : Number(/(?:^|:)(\d{1,5})$/.exec(plain.address)?.[1]);
	return !(ports.length > 0 && !Number.isNaN(number)) || ports.some(({ target, lastTarget }) => number >= target && number <= lastTarget);
}
function hasContent(server) {
	return contextsIn(server).some((context) => serves(context) && !isAside(context));
}
function isAside(context) {
	for (let one = context; one !== void 0; one = one.parent) if (isAcme(one)) return true;
	return false;
}
function redirectOf(server) {
	const root = rootLocation(server);
	const contexts = [server, ...root === void 0 ? [] : [root]];
	return [...contexts, ...contexts.flatMap(conditionsOf$1)].flatMap(({ own }) => own).find(isRedirect);
}
function conditionsOf$1({ children }) {
	return children.filter(({ kind, head }) => kind === "if" && /\$(?:scheme|https|host|http_x_forwarded_proto|server_port)/.test(head?.args[0]?.value ?? ""));
}
function isRedirect({ name, args }) {
	const [first = "", second = ""] = args.map(({ value }) => value);
	const target = name.value === "return" ? /^30[12378]$/.test(first) ? second : first : name.value === "rewrite" ? second : "";
	return /^https:|^\$redirect/.test(target);
}
function switchOf({ context, site }) {
	if (!ownOf(context, "${HTTPS_CONFIG}").some(({ isPlaceholder }) => isPlaceholder === true)) return void 0;
	const [variable] = site.services.flatMap(({ service }) => service.environment.filter(({ name }) => name === "NGINX_HTTPS_ENABLED"));
	return variable?.scalar;
}
// src/detect/nginx/rules/nginx-proxy-ssrf.ts
const NEXT = /^\$(?:\{(\w{1,100})\}|(\w{1,100}))/;
const rule$6 = {
	id: "nginx-proxy-ssrf",
	family: "nginx",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["application"],
	judge({ context, key }) {
		const pass = ownOf(context, "proxy_pass").find(({ args }) => args[0] !== void 0);
		if (pass === void 0 || ownOf(context, "internal").length > 0) return [];
		const variable = hostVariable(pass.args[0]?.value ?? "", context, new Set());
		return variable === void 0 ? [] : [{
			subject: "",
			places: [valuesAt(pass), key],
			values: { variable }
		}];
	},
	guard({ context }) {
		const passes = ownOf(context, "proxy_pass");
		const [pass] = passes;
		return pass === void 0 ? void 0 : { places: placesOf(passes, pass.at) };
	}
};
function hostVariable(address, context, seen) {
	const scheme = /^(?:[a-z]{1,10}|\$\w{1,100}|\$\{\w{1,100}\}):\/\//i.exec(address);
	let rest = address.slice(scheme?.[0].length ?? 0);
	for (let hasHost = false; rest !== "" && !/^[/?#]/.test(rest); hasHost = true) {
		const variable = NEXT.exec(rest);
		if (variable !== null) {
			const name = variable[1] ?? variable[2] ?? "";
			if (hasHost && beginsPath(name, context)) return void 0;
			if (scheme === null && !hasHost) return wholeAddress(name, context, seen);
			if (isFromRequest(name, context)) return `$${name}`;
		}
		rest = rest.slice(variable?.[0].length ?? 1);
	}
}
function wholeAddress(name, context, seen) {
	if (seen.has(name)) return void 0;
	seen.add(name);
	const definitions = definitionsOf(name, context);
	if (definitions.length === 0) return isFromRequest(name, context) ? `$${name}` : void 0;
	for (const definition of definitions) {
		const found = hostVariable(definition.value, definition.context, seen);
		if (found !== void 0) return found;
	}
}
// src/detect/nginx/rules/nginx-server-tokens.ts
const rule$5 = {
	id: "nginx-server-tokens",
	family: "nginx",
	class: "missing-good",
	severity: "info",
	confidence: "high",
	gates: {
		introduced: "off",
		weakened: "warn",
		existing: "off"
	},
	checklist: ["brute-force"],
	judge({ context, key }) {
		if (context.kind !== "server" && context.kind !== "http") return [];
		if (settingOf(context, "server_tokens") === "off" || isUncertain(context)) return [];
		const http = enclosing(context, "http")?.head?.name.at ?? key;
		return [{
			subject: "",
			places: placesOf(inherited(context, "server_tokens"), http)
		}];
	},
	guard({ context }) {
		const [off] = inherited(context, "server_tokens").filter(({ args }) => args[0]?.value === "off");
		return off === void 0 ? void 0 : { places: placesOf([off], off.at) };
	}
};
// src/detect/nginx/weak-ciphers.ts
const KINDS = {
	RC4: "RC4",
	DES: "DES",
	"3DES": "3DES",
	MD5: "MD5",
	NULL: "NULL",
	ENULL: "NULL",
	EXPORT: "EXPORT",
	EXPORT40: "EXPORT",
	EXPORT56: "EXPORT",
	EXP: "EXPORT",
	ANULL: "aNULL",
	ADH: "aNULL",
	AECDH: "aNULL"
};
function weakCiphers(list) {
	const taken = new Set();
	const refused = new Set();
	for (const word of list.slice(0, 1e4).split(/[:, ]/)) {
		if (/^[-+@]/.test(word)) continue;
		const isRefused = word.startsWith("!");
		for (const kind of kindsOf(isRefused ? word.slice(1) : word)) (isRefused ? refused : taken).add(kind);
	}
	return [...taken].filter((kind) => !refused.has(kind)).sort();
}
function kindsOf(word) {
	return word.toUpperCase().replaceAll("DES-CBC3", "3DES").split(/[-+]/).flatMap((part) => KINDS[part] ?? []);
}
// src/detect/nginx/rules/nginx-weak-tls.ts
const OLD_VERSIONS = {
	"TLSv1.1": 1,
	TLSv1: 2,
	SSLv3: 4,
	SSLv2: 8
};
const VARIABLE = "NGINX_SSL_PROTOCOLS";
const rule$4 = {
	id: "nginx-weak-tls",
	family: "nginx",
	class: "present-bad",
	streams: true,
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["https"],
	judge({ context, site }) {
		if (context.kind === "location" || context.kind === "if" || context.kind === "limit_except") return [];
		if (context.kind === "server" && site.hasTlsServer && !isTlsServer(context)) return [];
		return [...oldProtocols(context), ...weakSuites(context)];
	},
	guard({ context }, { subject }) {
		const [directive] = inherited(context, subject);
		return directive === void 0 ? void 0 : { places: placesOf([directive], directive.at) };
	},
	services: {
		judge: judgeService,
		guard({ running }) {
			const scalar = running.environment.find(({ name }) => name === VARIABLE)?.scalar;
			return scalar === void 0 || scalar.unknown === true ? void 0 : { places: placesOf$1(scalar) };
		}
	}
};
function oldProtocols(context) {
	const directive = inherited(context, "ssl_protocols").at(-1);
	if (directive === void 0) return [];
	const old = directive.args.filter(({ value }) => value in OLD_VERSIONS);
	if (old.length === 0) return [];
	return [foundOf("ssl_protocols", directive.args, old)];
}
function foundOf(subject, all, old) {
	const [first, ...rest] = old.map(({ at }) => at);
	if (first === void 0) throw new Error("there is an old version");
	const versions = [...new Set(old.map(({ value }) => value))];
	return {
		subject,
		places: [all.length === old.length ? {
			...first,
			end: all.at(-1)?.at.end ?? first.end
		} : first, ...rest],
		degree: degreeOf(versions),
		values: { weak: versions }
	};
}
function degreeOf(versions) {
	return versions.reduce((sum, version) => sum + (OLD_VERSIONS[version] ?? 0), 0);
}
function weakSuites(context) {
	const directive = inherited(context, "ssl_ciphers").at(-1);
	const [list] = directive?.args ?? [];
	if (directive === void 0 || list === void 0) return [];
	const weak = weakCiphers(list.value);
	if (weak.length === 0) return [];
	return [{
		subject: "ssl_ciphers",
		places: placesOf([directive], directive.at),
		degree: weak.length,
		message: "ciphers",
		values: { weak }
	}];
}
function judgeService({ running }) {
	const scalar = running.environment.find(({ name }) => name === VARIABLE)?.scalar;
	if (scalar === void 0 || scalar.unknown === true) return [];
	const versions = scalar.value.split(/\s+/).filter((word) => word in OLD_VERSIONS);
	if (versions.length === 0) return [];
	return [{
		subject: VARIABLE,
		places: placesOf$1(scalar),
		degree: degreeOf(versions),
		values: { weak: versions },
		...isFromDefault(scalar) ? { gateAtMost: "warn" } : {}
	}];
}
// src/detect/nginx/rules.gen.ts
const nginxRules = [
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
	rule$4
];
// src/detect/nginx/family.ts
const nginxFamily = {
	explore: explore$1,
	detect: detect$1
};
function explore$1(snapshot, changedPaths) {
	return withYamlLibrary(() => {
		sideOf(snapshot, changedPaths);
	});
}
function sideOf(snapshot, changedPaths) {
	const stacks = stacksOf(snapshot, changedPaths);
	return {
		...stacks,
		...sitesOf$1(snapshot, changedPaths, stacks)
	};
}
function detect$1(pair) {
	const head = sideOf(pair.head, pair.changedPaths);
	const base = pair.base === void 0 ? void 0 : sideOf(pair.base, pair.changedPaths);
	const pairs = [...contextPairs(base, head, pair), ...servicePairs(base, head)];
	return {
		detections: judgeUnits(nginxRules.map(asUnitRule), pairs, pair),
		problems: problemsOf(head.failures, pair)
	};
}
function contextPairs(base, head, { changedPaths }) {
	const changed = new Set(changedPaths);
	const isConcerned = ({ tree, services }) => [...tree.paths].some((path) => changed.has(path)) || services.some(({ project }) => [...project.inputs].some((path) => changed.has(path)));
	const ofBase = (base?.sites ?? []).flatMap(unitsOf);
	const ofHead = head.sites.flatMap(unitsOf);
	const matched = pairUnits(ofBase, ofHead);
	const isNew = newSites(base, ofHead, matched);
	const concerned = new Set(head.sites.filter(isConcerned));
	const cut = new Set(head.failures.map(({ at }) => at.text));
	const judged = ofHead.filter(({ site, key }) => concerned.has(site) && !cut.has(key.text));
	return [...judged.map((unit) => {
		const before = matched.get(unit);
		return {
			head: unit,
			...before === void 0 ? {} : { base: before },
			isNewProject: isNew(unit.site)
		};
	}), ...standIns(ofBase, judged, matched)];
}
function newSites(base, units, matched) {
	if (base === void 0) return () => false;
	const known = new Set(units.filter((unit) => matched.has(unit)).map(({ site }) => site));
	const paths = new Set(base.sites.flatMap(({ tree }) => [...tree.paths]));
	const projects = new Set(base.projects.map(({ key }) => key));
	return (site) => !known.has(site) && ![...site.tree.paths].some((path) => paths.has(path)) && !site.services.some(({ project }) => projects.has(project.key));
}
function servicePairs(base, head) {
	const projects = pairProjects(base?.projects ?? [], head.projects);
	return proxiesOf(head).map((unit) => {
		const before = projects.get(unit.project);
		const service = before === void 0 ? void 0 : pairServices(before, unit.project).get(unit.running);
		return {
			head: unit,
			...service === void 0 || before === void 0 ? {} : { base: serviceUnit(service, before) },
			isNewProject: base !== void 0 && before === void 0
		};
	});
}
function proxiesOf({ projects, mounts }) {
	const mounting = new Set(mounts.filter(({ kind }) => kind === "nginx").map(({ service }) => service));
	const real = new Set(projects.filter((project) => !isTemplate(project)).map(({ folder }) => folder));
	return projects.filter((project) => !isTemplate(project) || !real.has(project.folder)).flatMap((project) => [...project.services.values()].filter((service) => mounting.has(service) || isProxyImage(readImage(service)) || service.name === "nginx").map((service) => serviceUnit(service, project)));
}
function isTemplate({ paths }) {
	return paths.some(isTemplateName);
}
function serviceUnit(running, project) {
	return {
		kind: "service",
		running,
		project,
		subject: `${project.name}/${running.name}`,
		values: { where: running.name },
		service: running.name,
		key: running.keys[0] ?? running.node.at,
		paths: project.inputs,
		isExample: isTemplate(project)
	};
}
function asUnitRule(rule) {
	const { services, guard } = rule;
	return {
		...rule,
		judge(unit) {
			if (unit.kind === "service") return services?.judge(unit) ?? [];
			return isStream(unit) && rule.streams !== true ? [] : rule.judge(unit);
		},
		guard(base, found, head) {
			if (base.kind === "service") return services?.guard(base, found);
			return head.kind === "service" ? void 0 : guard?.(base, found, head);
		}
	};
}
// src/detect/policy/gates.ts
const COMMAND = /(?:^|[\s;&|(/"'])stackgate(?:@[\w.^~-]{1,40})?[ \t]{1,20}(?:scan|hook|audit)\b/;
function gatesIn(snapshot) {
	return snapshot.list().filter(isWorkflowPath).flatMap((path) => gatesOf(snapshot, path));
}
function gatesOf(snapshot, path) {
	const text = readSource(snapshot, path);
	if (text === void 0) return [];
	return parseYaml(text).documents.flatMap((root) => {
		const on = triggersOf(get(root, "on"));
		return [...entriesOf(get(root, "jobs"))].flatMap(([job, node]) => gatesOfJob({
			path,
			job,
			node,
			on
		}));
	});
}
function gatesOfJob({ path, job, node, on }) {
	const shared = [...on, ...conditionsOf("job", node)];
	const reusable = get(node, "uses");
	const steps = get(node, "steps");
	return [node, ...steps?.kind === "seq" ? steps.items : []].flatMap((unit) => {
		const uses = unit === node ? reusable : get(unit, "uses");
		const run = unit === node ? void 0 : get(unit, "run");
		const runner = runnerOf(uses, run);
		const at = (uses ?? run)?.at;
		if (runner === void 0 || at === void 0) return [];
		const own = unit === node ? [] : conditionsOf("step", unit);
		const typed = run === void 0 ? [] : [["run", {
			value: textOf(run),
			at: run.at
		}]];
		const inputs = [...entriesOf(get(unit, "with"))].map(([name, value]) => [`with.${name.toLowerCase()}`, {
			value: textOf(value),
			at: value.at
		}]);
		return [{
			path,
			job,
			at,
			runner,
			settings: new Map([
				...shared,
				...own,
				...typed,
				...inputs
			])
		}];
	});
}
function runnerOf(uses, run) {
	const action = uses?.kind === "scalar" ? actionOf(uses.value) : void 0;
	if (action !== void 0) return action;
	return run?.kind === "scalar" && COMMAND.test(run.value) ? "command" : void 0;
}
function actionOf(uses) {
	const [name = ""] = uses.split("@");
	const [owner, repository] = name.trim().toLowerCase().split("/");
	return repository === "stackgate" && owner !== "." ? `${owner}/${repository}` : void 0;
}
function conditionsOf(of, node) {
	return ["if", "continue-on-error"].flatMap((name) => {
		const value = get(node, name);
		return value === void 0 ? [] : [[`${of}.${name}`, {
			value: textOf(value),
			at: value.at
		}]];
	});
}
function triggersOf(on) {
	const found = new Map();
	if (on?.kind === "scalar") found.set(`on.${on.value}`, {
		value: "",
		at: on.at
	});
	if (on?.kind === "seq") for (const one of on.items) found.set(`on.${textOf(one)}`, {
		value: "",
		at: one.at
	});
	for (const [event, filters] of entriesOf(on)) {
		const asked = [...entriesOf(filters)].map(([name, value]) => `${name}: ${textOf(value)}`).sort();
		found.set(`on.${event}`, {
			value: asked.join("; "),
			at: filters.at
		});
	}
	return found;
}
function get(node, name) {
	return node?.kind === "map" ? node.entries.get(name)?.node : void 0;
}
function* entriesOf(node) {
	if (node?.kind === "map") for (const [name, { node: value }] of node.entries) yield [name, value];
}
function textOf(node, depth = 0) {
	if (node.kind === "scalar") return node.value.trim().slice(0, 2e3);
	if (depth > 3) return "...";
	const parts = node.kind === "seq" ? node.items : [...node.entries.values()].map((entry) => entry.node);
	const names = node.kind === "map" ? [...node.entries.keys()] : [];
	return parts.slice(0, 100).map((part, i) => `${names[i] === void 0 ? "" : `${names[i]}: `}${textOf(part, depth + 1)}`).join(", ");
}
// src/detect/policy/losses.ts
const HARMLESS = new Set("github-token annotations summary lang sarif-file report-file comment review-event check-run max-comments max-findings".split(" "));
const EVENTS = [
	"on.pull_request",
	"on.pull_request_target",
	"on.merge_group"
];
const STRICTEST = [
	"info",
	"low",
	"medium",
	"high",
	"critical",
	"never"
];
function lossesOf(before, after) {
	const losses = [];
	if (before.runner !== after.runner) losses.push({
		message: "other-action",
		name: after.runner,
		at: after.at,
		was: before.at
	});
	const names = new Set([...before.settings.keys(), ...after.settings.keys()]);
	for (const name of [...names].sort()) {
		const loss = lossOf(name, before.settings.get(name), after.settings.get(name));
		if (loss !== void 0) losses.push(loss);
	}
	return losses;
}
function lossOf(name, was, now) {
	if (was?.value === now?.value) return void 0;
	const places = {
		...now === void 0 ? {} : { at: now.at },
		...was === void 0 ? {} : { was: was.at }
	};
	const [of = "", key = ""] = splitOnce(name, ".");
	if (key === "if") return now === void 0 || /^(?:\$\{\{)?\s*always\(\)\s*(?:\}\})?$/.test(now.value) ? void 0 : {
		message: "condition",
		name: key,
		...places
	};
	if (key === "continue-on-error") return now === void 0 || now.value === "false" ? void 0 : {
		message: "tolerated",
		name: key,
		...places
	};
	if (of === "on") {
		if (!EVENTS.includes(name) || was === void 0) return void 0;
		return now === void 0 || now.value !== "" ? {
			message: "trigger",
			name: key,
			...places
		} : void 0;
	}
	if (name === "run") return now === void 0 ? void 0 : {
		message: "command",
		name,
		...places
	};
	return isLooser(key, was?.value ?? "", now?.value ?? "") ? {
		message: "input",
		name: key,
		...places
	} : void 0;
}
function isLooser(input, was, now) {
	if (HARMLESS.has(input)) return false;
	if (input === "fail-on") {
		if (now === "never") return true;
		return was !== "" && was !== "never" && (now === "" || STRICTEST.indexOf(now) > STRICTEST.indexOf(was));
	}
	if (input === "all-rules") return was === "true" && now !== "true";
	if (input === "exit-zero") return now !== "" && now !== "false";
	if (input === "scan-commits" || input === "fetch") return now === "false";
	return true;
}
function splitOnce(text, by) {
	const at = text.indexOf(by);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
// src/detect/policy/rules/gate-weakened.ts
const rule$3 = {
	id: "gate-weakened",
	family: "policy",
	severity: "critical",
	confidence: "high",
	protectsGate: true,
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	judge({ base, head, changedPaths }) {
		if (!changedPaths.some(isWorkflowPath)) return [];
		const before = gatesIn(base);
		const after = [...gatesIn(head)];
		const told = [];
		for (const [gate, other] of paired(before, after)) if (other === void 0) told.push(removed(gate, head.has(gate.path)));
		else told.push(...lossesOf(gate, other).map((loss) => lost(gate, other, loss)));
		return told;
	}
};
function paired(before, after) {
	const left = new Set(after);
	const take = (isSame) => {
		const found = [...left].find(isSame);
		if (found !== void 0) left.delete(found);
		return found;
	};
	const pairs = new Map();
	const rounds = [
		(gate) => (other) => other.path === gate.path && other.job === gate.job && other.runner === gate.runner,
		(gate) => (other) => other.path === gate.path && other.job === gate.job,
		(gate) => (other) => other.path === gate.path,
		() => () => true
	];
	for (const round of rounds) for (const gate of before) {
		if (pairs.has(gate)) continue;
		const other = take(round(gate));
		if (other !== void 0) pairs.set(gate, other);
	}
	return before.map((gate) => [gate, pairs.get(gate)]);
}
function removed(gate, isThere) {
	const was = {
		path: gate.path,
		span: spanOfMark(gate.at),
		side: "base"
	};
	return {
		...shared(gate, "removed", gate.runner),
		place: isThere ? {
			path: gate.path,
			span: {
				start: 0,
				end: 0
			}
		} : was,
		related: [{
			place: was,
			message: "was"
		}]
	};
}
function lost(gate, other, { message, name, at, was }) {
	const related = was === void 0 ? [] : [{
		place: {
			path: gate.path,
			span: spanOfMark(was),
			side: "base"
		},
		message: "was"
	}];
	return {
		...shared(other, message, name),
		place: {
			path: other.path,
			span: spanOfMark(at ?? other.at)
		},
		...related.length === 0 ? {} : { related }
	};
}
function shared({ path, job }, message, name) {
	return {
		ruleId: rule$3.id,
		subject: `${job}/${message}/${name}`,
		message,
		values: {
			path,
			job,
			name
		},
		status: "weakened",
		rank: RANK.config
	};
}
// src/detect/policy/rules/policy-change.ts
const rule$2 = {
	id: "policy-change",
	family: "policy",
	severity: "high",
	ratesEach: true,
	confidence: "high",
	protectsGate: true,
	gates: {
		introduced: "warn",
		weakened: "warn",
		existing: "off"
	},
	judge({ base, head, changedPaths }) {
		const isFirst = !base.list().some((path) => isPolicyPath(path) || path === ".stackgate-baseline.json");
		return changedPaths.filter((path) => isPolicyPath(path) || path === ".stackgate-baseline.json").map((path) => {
			const isThere = head.has(path);
			const message = isFirst ? "first" : !isThere ? "removed" : path === ".stackgate-baseline.json" ? "baseline" : "default";
			return {
				ruleId: rule$2.id,
				place: {
					path,
					span: {
						start: 0,
						end: 0
					},
					...isThere ? {} : { side: "base" }
				},
				subject: path,
				message,
				values: { path },
				status: isFirst ? "introduced" : "weakened",
				...isFirst ? {
					fix: "first",
					gateAtMost: "summary",
					severity: "info"
				} : {},
				rank: RANK.config
			};
		});
	}
};
// src/detect/policy/rules.gen.ts
const policyRules = [rule$3, rule$2];
// src/detect/policy/family.ts
const policyFamily = {
	explore,
	detect
};
async function explore(snapshot, changedPaths) {
	await withYamlLibrary(() => {
		if (changedPaths === void 0 || changedPaths.some(isWorkflowPath)) gatesIn(snapshot);
		for (const path of changedPaths ?? []) if (isPolicyPath(path) || path === ".stackgate-baseline.json") snapshot.read(path);
	});
}
function detect(pair) {
	const { base } = pair;
	if (base === void 0) return {
		detections: [],
		problems: []
	};
	return {
		detections: policyRules.flatMap((rule) => rule.judge({
			...pair,
			base
		})),
		problems: []
	};
}
// src/detect/proxy/rules/caddy-plain-http.ts
const MAX_SNIPPETS = 5;
const CONTENT = new Set([
	"reverse_proxy",
	"php_fastcgi",
	"file_server"
]);
const rule$1 = {
	id: "caddy-plain-http",
	family: "proxy",
	kind: "caddy",
	class: "present-bad",
	severity: "medium",
	ratesEach: true,
	confidence: "high",
	gates: {
		introduced: "warn",
		weakened: "block",
		existing: "off"
	},
	checklist: ["https"],
	judge({ text, mounts }) {
		const file = parseCaddyfile(text);
		return [...openAdmin(file), ...isInternal(mounts) ? [] : [...switchedOff(file), ...plainSites(file)]];
	},
	guard(base, { subject, message }, head) {
		const before = parseCaddyfile(base.text);
		if (message === "admin") {
			const admin = optionOf(before, "admin");
			return admin?.args[0] === void 0 ? void 0 : {
				places: [admin.args[0].at],
				message: "adminNow"
			};
		}
		if (message === "off") {
			const [site] = tlsSites(before);
			return site === void 0 ? void 0 : { places: [site.at] };
		}
		const sites = tlsSites(before);
		const kept = new Set(tlsSites(parseCaddyfile(head.text)).map(({ value }) => hostOf(value)));
		const lost = sites.find(({ value }) => subject === "" ? !kept.has(hostOf(value)) : hostOf(value) === subject);
		return lost === void 0 ? void 0 : { places: [lost.at] };
	}
};
function openAdmin(file) {
	const address = optionOf(file, "admin")?.args[0];
	if (address === void 0 || /^(?:off$|unix\/|localhost|127\.|\[::1\]|\{)/.test(address.value)) return [];
	return [{
		subject: "admin",
		places: [address.at],
		severity: "high",
		message: "admin",
		values: { site: address.value }
	}];
}
function switchedOff(file) {
	const word = optionOf(file, "auto_https")?.args.find(({ value }) => value === "off");
	return word === void 0 ? [] : [{
		subject: "auto_https",
		places: [word.at],
		message: "off",
		values: { site: "auto_https off" }
	}];
}
function plainSites(file) {
	return sitesOf(file).flatMap((site) => {
		if (!servesContent(site.directives, file, 0) || redirects(site)) return [];
		return site.names.filter(({ value }) => isPlain(value)).map((word) => ({
			subject: hostOf(word.value),
			places: [word.at],
			values: { site: word.value }
		}));
	});
}
function tlsSites(file) {
	if (optionOf(file, "auto_https")?.args.some(({ value }) => value === "off") === true) return [];
	return sitesOf(file).flatMap(({ names }) => names.filter(({ value }) => !isPlain(value) && !isLocal(value)));
}
function sitesOf({ blocks }) {
	return blocks.filter(({ kind }) => kind === "site");
}
function optionOf({ blocks }, name) {
	return blocks.find(({ kind }) => kind === "global")?.directives.findLast((one) => one.name.value === name);
}
function isPlain(address) {
	if (isLocal(address)) return false;
	return /^http:\/\//i.test(address) || /^[^/]{0,255}:80(?:\/|$)/.test(address);
}
function isLocal(address) {
	return /^(?:https?:\/\/)?(?:localhost|127\.|\[::1\]|[^/:]{1,255}\.(?:localhost|internal|test)(?:[:/]|$))/i.test(address);
}
function hostOf(address) {
	const [host = ""] = address.toLowerCase().replace(/^https?:\/\//, "").split(/[:/]/, 1);
	return host;
}
function servesContent(directives, file, steps) {
	return directives.some(({ name, args, block }) => {
		if (CONTENT.has(name.value)) return true;
		if (name.value !== "import") return servesContent(block, file, steps);
		if (steps >= MAX_SNIPPETS) return false;
		const snippet = file.blocks.find(({ kind, names }) => kind === "snippet" && names[0]?.value === `(${args[0]?.value})`);
		return snippet !== void 0 && servesContent(snippet.directives, file, steps + 1);
	});
}
function redirects({ directives }) {
	return directives.some(({ name, args }) => name.value === "redir" && args.some(({ value }) => value.startsWith("https://")));
}
// src/parse/squid-conf.ts
const BUILT_IN = [
	["all", {
		type: "src",
		values: ["all"]
	}],
	["localhost", {
		type: "src",
		values: ["127.0.0.1/32", "::1"]
	}],
	["to_localhost", {
		type: "dst",
		values: ["127.0.0.0/8", "0.0.0.0/32"]
	}],
	["to_linklocal", {
		type: "dst",
		values: ["169.254.0.0/16", "fe80::/10"]
	}]
];
function parseSquid(text) {
	const lists = new Map(BUILT_IN);
	const added = new Map();
	const access = [];
	for (const { words, at } of configLines(text, {
		quotes: "\"'",
		trailingComments: true,
		joins: true
	})) {
		const [name, first, second, ...rest] = words.map(({ value }) => value);
		if (name === "acl" && first !== void 0 && second !== void 0) {
			const values = added.get(first) ?? [...lists.get(first)?.values ?? []];
			for (const value of rest) values.push(value);
			added.set(first, values);
			lists.set(first, {
				type: second,
				values
			});
		} else if (name === "http_access" && (first === "allow" || first === "deny")) access.push({
			allows: first === "allow",
			lists: second === void 0 ? [] : [second, ...rest],
			at
		});
	}
	return {
		lists,
		access
	};
}
// src/detect/proxy/rules/squid-open-proxy.ts
const PRIVATE = [
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"127.0.0.0/8",
	"169.254.169.254/32"
];
const rule = {
	id: "squid-open-proxy",
	family: "proxy",
	kind: "squid",
	class: "present-bad",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	},
	checklist: ["network-isolation"],
	judge({ text, key }) {
		const conf = parseSquid(text);
		const [first] = conf.access;
		if (first === void 0) return [];
		const opening = conf.access.find((line) => decidesAll(line, conf));
		const broad = conf.access.find((line) => isBroad(line, conf));
		const lost = PRIVATE.filter((network) => denialOf(network, conf) === void 0).map((network) => ({
			subject: network,
			places: [broad?.at ?? first.at, key],
			exempt: true,
			values: { networks: network }
		}));
		if (opening?.allows === true) return [{
			subject: "",
			places: [opening.at],
			values: { networks: "" }
		}, ...lost];
		const last = conf.access.at(-1);
		if (opening === void 0 && last?.allows === false) return [{
			subject: "",
			places: [last.at],
			message: "implicit",
			values: { networks: "" }
		}, ...lost];
		return lost;
	},
	guard({ text }, { subject, message }) {
		const conf = parseSquid(text);
		if (subject !== "") {
			const denial = denialOf(subject, conf);
			return denial === void 0 ? void 0 : {
				places: [denial.at],
				message: "reach"
			};
		}
		const deny = conf.access.find((line) => decidesAll(line, conf));
		return deny === void 0 || deny.allows ? void 0 : {
			places: [deny.at],
			...message === void 0 ? {} : { message: "implicitNow" }
		};
	}
};
function decidesAll({ lists }, conf) {
	return lists.every((name) => isEveryone(name, conf));
}
function isEveryone(name, { lists }) {
	const list = lists.get(name);
	return list?.type === "src" && list.values.some((value) => /^(?:all|0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/.test(value));
}
function isBroad({ allows, lists }, conf) {
	return allows && lists.every((name) => !name.startsWith("!") && conf.lists.get(name)?.type === "src" && name !== "localhost");
}
function denialOf(network, conf) {
	for (const line of conf.access) {
		if (isBroad(line, conf)) return void 0;
		if (!line.allows && line.lists.every((name) => isEveryone(name, conf) || isTarget(name, network, conf))) return line;
	}
}
function isTarget(name, network, { lists }) {
	const list = lists.get(name);
	return list?.type === "dst" && list.values.some((value) => containsNetwork(value, network));
}
// src/detect/proxy/rules.gen.ts
const proxyRules = [rule$1, rule];
// src/detect/proxy/family.ts
const proxyFamily = configFileFamily(proxyRules);

return { $: isUnpublished,A: portOfTls,At: sliceScalar,B: hasOtherUser,C: discoverProjects,Ct: plainType,D: ignoringLine,Dt: reachOf,E: ignoreLineOf,Et: portsOf,F: loggingOf,G: securityOptions,H: secretVariables,I: limitValues,J: isLasting,K: isCache,L: invalidMessage,M: remoteDriver,Mt: spanOfMark,N: isolationOf,Nt: loadShapeCheck,O: isIgnoredPath,Ot: scalarAt,P: networkMarks,Pt: withYamlLibrary,Q: isPublic,R: registryOf,S: withoutParts,St: parseYaml,T: composeRules,Tt: mapAt,U: capabilities,V: loadEnvFile,W: securityOption,X: isOn,Y: storeOf,Z: settingValue,_: listensOf,_t: uniqueTargets,a: nginxFamily,at: isProxyImage,b: stacksOf,bt: scalarOfEntry,c: envFileRules,ct: buildSource,d: typedScalar,dt: asKeyed,et: placesOf$1,f: shellArgument,ft: asNames,g: isTlsServer,gt: targetOf,h: sitesOf$1,ht: lastForTargets,i: policyRules,it: dropsRoot,j: rule$50,jt: readSource,k: entryOf,kt: markOfValue,l: datastoreConfigFamily,lt: loadComposeTree,m: parseCaddyfile,mt: withoutTags,n: proxyRules,nt: serviceKeys,o: nginxRules,ot: readImage,p: valuesAt,pt: mergeNodes,q: isDataFolder,r: policyFamily,rt: variablePlaces,s: envFileFamily,st: loadProject,t: proxyFamily,tt: projectKeys,u: datastoreConfigRules,ut: asBuild,v: contextsIn,vt: newLoading,w: projectAt,wt: itemsAt,x: composeFamily,xt: parseDotenv,y: ownOf,yt: readEnvFile,z: standingOfRegistry };
})