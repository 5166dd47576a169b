import { At as sliceScalar, L as invalidMessage, Nt as loadShapeCheck, Pt as withYamlLibrary, _t as uniqueTargets, bt as scalarOfEntry, ct as buildSource, d as typedScalar, dt as asKeyed, ft as asNames, gt as targetOf, ht as lastForTargets, jt as readSource, lt as loadComposeTree, pt as mergeNodes, ut as asBuild, vt as newLoading, w as projectAt, yt as readEnvFile } from "./compose.mjs";
import { Rr as baseName, gi as StackgateError, ji as jsonText, on as resolvePath, tt as writeTo, xi as fillText } from "./scanner.mjs";
import { r as diskBelow } from "./files2.mjs";
const { lstatSync, realpathSync } = process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
// src/source/project-files.ts
function projectFolder(cwd, typed) {
	const folder = resolve(cwd, typed);
	if (!isFolder(folder)) throw new StackgateError("no-such-path", { path: typed });
	const top = repositoryOf(folder) ?? folder;
	const realTop = realpathSync(top);
	const disk = diskBelow(realTop);
	const known = new Map();
	return {
		top,
		folder: slashed(relative(top, folder)),
		within(path) {
			const inFolder = resolve(folder, path);
			const chosen = lstatSync(inFolder, { throwIfNoEntry: false }) === void 0 ? resolve(cwd, path) : inFolder;
			const below = slashed(relative(top, lstatSync(chosen, { throwIfNoEntry: false }) === void 0 ? inFolder : chosen));
			return below === ".." || below.startsWith("../") || /^[A-Za-z]:|^\//.test(below) ? void 0 : below;
		},
		read(path) {
			if (!known.has(path)) known.set(path, bytesAt(path));
			return known.get(path);
		}
	};
	function bytesAt(path) {
		if (path.includes("\0")) return void 0;
		let below;
		try {
			below = slashed(relative(realTop, realpathSync(join(realTop, path))));
		} catch (error) {
			if (error.code === void 0) throw error;
			return;
		}
		if (below === ".." || below.startsWith("../")) return void 0;
		const answer = disk.look(Buffer.from(below, "utf8").toString("latin1"));
		return answer.kind === "file" ? answer.bytes : void 0;
	}
}
function isFolder(path) {
	try {
		return lstatSync(realpathSync(path)).isDirectory();
	} catch (error) {
		if (error.code === void 0) throw error;
		return false;
	}
}
function repositoryOf(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (lstatSync(join(at, ".git"), { throwIfNoEntry: false }) !== void 0) return at;
		if (dirname(at) === at) return void 0;
	}
}
function slashed(path) {
	return path.split(sep).join("/");
}
// src/messages/model.ts
const modelSentences = {
	"bad-value": {
		en: "{where} has a value that compose refuses.",
		zh: "{where} \u7684\u503c\u4f1a\u88ab Compose \u62d2\u7edd\u3002"
	},
	"unknown-key": {
		en: "{where} has no field {detail}.",
		zh: "{where} \u6ca1\u6709 {detail} \u8fd9\u4e2a\u5b57\u6bb5\u3002"
	},
	"wrong-shape": {
		en: "{where} is a text, list or mapping where compose expects another one.",
		zh: "{where} \u7684\u7c7b\u578b\uff08\u6587\u672c\u3001\u5217\u8868\u6216\u6620\u5c04\uff09\u4e0d\u7b26\u5408 Compose \u7684\u8981\u6c42\u3002"
	},
	"bad-env-file": {
		en: "Compose cannot read this line of the env file.",
		zh: "Compose \u65e0\u6cd5\u8bfb\u53d6 .env \u6587\u4ef6\u7684\u8fd9\u4e00\u884c\u3002"
	},
	"too-large": {
		en: "The model grows larger than any stack is: not all of it is told.",
		zh: "\u6a21\u578b\u8fc7\u5927\uff0c\u8d85\u51fa\u4efb\u4f55\u5b9e\u9645\u9879\u76ee\uff0c\u672a\u80fd\u5168\u90e8\u8f93\u51fa\u3002"
	},
	"missing-file": {
		en: "{where} names {detail}, which is not there.",
		zh: "{where} \u5f15\u7528\u7684 {detail} \u4e0d\u5b58\u5728\u3002"
	},
	"remote-file": {
		en: "{where} names {detail}, which is fetched when the project starts.",
		zh: "{where} \u5f15\u7528\u7684 {detail} \u8981\u5230\u9879\u76ee\u542f\u52a8\u65f6\u624d\u4e0b\u8f7d\u3002"
	},
	"missing-service": {
		en: "{where} names a service {detail}, which is not there.",
		zh: "{where} \u5f15\u7528\u7684\u670d\u52a1 {detail} \u4e0d\u5b58\u5728\u3002"
	},
	"empty-model": {
		en: "There is no compose file, or nothing in it.",
		zh: "\u6ca1\u6709 Compose \u6587\u4ef6\uff0c\u6216\u5176\u4e2d\u6ca1\u6709\u5185\u5bb9\u3002"
	},
	"no-name": {
		en: "The project has no name: neither a `name:` nor a folder name that can be one.",
		zh: "\u9879\u76ee\u6ca1\u6709\u540d\u79f0\uff1a\u65e2\u6ca1\u6709 `name:`\uff0c\u76ee\u5f55\u540d\u4e5f\u4e0d\u80fd\u7528\u4f5c\u540d\u79f0\u3002"
	},
	"no-image": {
		en: "{where} has neither an image nor a build.",
		zh: "{where} \u65e2\u6ca1\u6709 image \u4e5f\u6ca1\u6709 build\u3002"
	},
	"undefined-name": {
		en: "{where} names {detail}, which is not defined.",
		zh: "{where} \u5f15\u7528\u7684 {detail} \u6ca1\u6709\u5b9a\u4e49\u3002"
	},
	"dependency-cycle": {
		en: "{where} leads back to {detail}.",
		zh: "{where} \u53c8\u56de\u5230 {detail}\uff0c\u5f62\u6210\u5faa\u73af\u3002"
	},
	excludes: {
		en: "{where} and {detail} exclude each other.",
		zh: "{where} \u4e0e {detail} \u4e92\u76f8\u51b2\u7a81\u3002"
	},
	"same-target": {
		en: "{where} mounts something at {detail} twice.",
		zh: "{where} \u5728 {detail} \u6302\u8f7d\u4e86\u4e24\u6b21\u3002"
	}
};
// src/parse/model/model-value.ts
function scalar(value, from) {
	return from === void 0 ? {
		kind: "scalar",
		value
	} : {
		kind: "scalar",
		value,
		from
	};
}
function list(items) {
	return {
		kind: "list",
		items
	};
}
function map(entries) {
	const kept = new Map();
	for (const [name, value] of entries) if (value !== void 0) kept.set(name, value);
	return {
		kind: "map",
		entries: kept
	};
}
function textAt(value, name) {
	const found = value?.kind === "map" ? value.entries.get(name) : void 0;
	return found?.kind === "scalar" && found.value !== null ? String(found.value) : void 0;
}
// src/parse/model/consistency.ts
function checkConsistency(checking) {
	const { tree, services, refuse } = checking;
	if (tree.name === "") refuse({
		kind: "no-name",
		at: startOf$1(tree.root.at),
		where: "name"
	});
	if (services.size === 0 && tree.root.entries.size === 0) refuse({
		kind: "empty-model",
		at: startOf$1(tree.root.at),
		where: "services"
	});
	for (const [name, service] of services) checkService(name, service, checking);
	checkResources(checking);
	checkCycles(checking);
}
function startOf$1(at) {
	return {
		...at,
		end: at.start
	};
}
function checkService(name, service, { tree, services, refuse }) {
	const { fields, at } = service;
	const where = `services.${name}`;
	const field = (key) => fields.entries.get(key);
	const undefinedName = (from, key, detail) => refuse({
		kind: "undefined-name",
		at: markOf(from) ?? at,
		where: `${where}.${key}`,
		detail
	});
	const need = (kind, key, wanted, from) => {
		if (wanted !== void 0 && wanted !== "" && !isUnknown(from) && !resources$1(tree, kind).has(wanted)) undefinedName(from, key, wanted);
	};
	if (![
		"image",
		"build",
		"provider"
	].some((key) => fields.entries.has(key))) refuse({
		kind: "no-image",
		at,
		where
	});
	for (const [key, value] of entriesOf$2(field("networks"))) if (key !== "default") need("networks", "networks", key, value);
	if (field("network_mode") !== void 0 && entriesOf$2(field("networks")).length > 0) refuse({
		kind: "excludes",
		at: markOf(field("network_mode")) ?? at,
		where: `${where}.network_mode`,
		detail: "networks"
	});
	for (const mount of itemsOf(field("volumes"))) if (textAt(mount, "type") === "volume") need("volumes", "volumes", textAt(mount, "source"), mount);
	for (const kind of ["secrets", "configs"]) for (const item of itemsOf(field(kind))) need(kind, kind, textAt(item, "source"), item);
	for (const item of itemsOf(at2(field("build"), "secrets"))) need("secrets", "build.secrets", textAt(item, "source"), item);
	for (const [model, value] of entriesOf$2(field("models"))) need("models", "models", model, value);
	for (const [other, value] of entriesOf$2(field("depends_on"))) if (!services.has(other)) undefinedName(value, "depends_on", other);
	for (const [key, value] of entriesOf$2(at2(field("build"), "additional_contexts"))) {
		const target = textOf(value)?.startsWith("service:") === true ? textOf(value)?.slice(8) : void 0;
		const other = target === void 0 ? void 0 : services.get(target);
		if (target !== void 0 && other?.fields.entries.has("build") !== true) undefinedName(value, `build.additional_contexts.${key}`, target);
	}
	checkBuild(where, service, refuse);
	checkTest(where, service, refuse);
	checkLimits(where, service, refuse);
	checkTargets(where, service, refuse);
}
function checkBuild(where, { fields, at }, refuse) {
	const build = fields.entries.get("build");
	if (textAt(build, "dockerfile_inline") !== void 0 && textAt(build, "dockerfile") !== void 0) refuse({
		kind: "excludes",
		at,
		where: `${where}.build.dockerfile_inline`,
		detail: "dockerfile"
	});
	const platform = textAt(fields, "platform");
	const platforms = itemsOf(at2(build, "platforms")).map(textOf);
	if (platform !== void 0 && platforms.length > 0 && !platforms.includes(platform)) refuse({
		kind: "excludes",
		at,
		where: `${where}.build.platforms`,
		detail: "platform"
	});
}
function checkTest(where, { fields, at }, refuse) {
	const [first] = itemsOf(at2(fields.entries.get("healthcheck"), "test"));
	if (first !== void 0 && ![
		"CMD",
		"CMD-SHELL",
		"NONE"
	].includes(textOf(first) ?? "")) refuse({
		kind: "bad-value",
		at: markOf(first) ?? at,
		where: `${where}.healthcheck.test`
	});
}
const LIMITS = [
	[
		"cpus",
		"limits",
		"cpus"
	],
	[
		"mem_limit",
		"limits",
		"memory"
	],
	[
		"mem_reservation",
		"reservations",
		"memory"
	],
	[
		"pids_limit",
		"limits",
		"pids"
	]
];
function checkLimits(where, { fields, at }, refuse) {
	const deploy = fields.entries.get("deploy");
	for (const [old, kind, name] of LIMITS) {
		const own = fields.entries.get(old);
		const limits = at2(at2(deploy, "resources"), kind);
		if (own !== void 0 && limits !== void 0 && !isUnknown(own) && (textAt(limits, name) ?? "0") !== textOf(own)) refuse({
			kind: "excludes",
			at: markOf(own) ?? at,
			where: `${where}.${old}`,
			detail: `deploy.resources.${kind}.${name}`
		});
	}
	const scale = fields.entries.get("scale") ?? at2(deploy, "replicas");
	const count = Number(textOf(scale) ?? 1);
	if (count < 0) refuse({
		kind: "bad-value",
		at: markOf(scale) ?? at,
		where: `${where}.scale`
	});
	if (count > 1 && fields.entries.has("container_name")) refuse({
		kind: "excludes",
		at: markOf(scale) ?? at,
		where: `${where}.container_name`,
		detail: "scale"
	});
}
function checkTargets(where, { fields, at }, refuse) {
	const seen = new Set();
	const take = (target, value) => {
		if (target === void 0) return;
		if (seen.has(target)) refuse({
			kind: "same-target",
			at: markOf(value) ?? at,
			where: `${where}.volumes`,
			detail: target
		});
		seen.add(target);
	};
	for (const item of itemsOf(fields.entries.get("tmpfs"))) take(textOf(item)?.split(":", 1)[0], item);
	for (const mount of itemsOf(fields.entries.get("volumes"))) take(textAt(mount, "target"), mount);
}
const SOURCES = {
	secrets: ["file", "environment"],
	configs: [
		"file",
		"environment",
		"content"
	]
};
function checkResources({ tree, refuse }) {
	for (const kind of [
		"volumes",
		"networks",
		"secrets",
		"configs"
	]) for (const [name, { node, keys }] of resources$1(tree, kind)) {
		const at = keys.at(-1) ?? node.at;
		const where = `${kind}.${name}`;
		if (node.kind !== "map") {
			if (SOURCES[kind] !== void 0 || node.kind === "seq" || node.type !== "null") refuse({
				kind: "wrong-shape",
				at,
				where
			});
			continue;
		}
		const external = node.entries.get("external")?.node;
		const isExternal = external?.kind === "map" || external?.kind === "scalar" && /^(?:true|y|yes|on)$/i.test(external.value);
		const more = [...node.entries.keys()].find((key) => key !== "name" && key !== "external" && !key.startsWith("x-"));
		if (kind === "volumes" && isExternal && more !== void 0) refuse({
			kind: "excludes",
			at,
			where,
			detail: "external"
		});
		const sources = (SOURCES[kind] ?? []).filter((key) => node.entries.has(key));
		if (sources.length > 1) refuse({
			kind: "excludes",
			at,
			where,
			detail: sources.join(", ")
		});
		const needsSource = kind === "secrets" ? !isExternal : !node.entries.has("external") && !node.entries.has("driver");
		if (SOURCES[kind] !== void 0 && sources.length === 0 && needsSource) refuse({
			kind: "bad-value",
			at,
			where
		});
	}
}
function checkCycles({ services, refuse }) {
	const done = new Set();
	for (const start of services.keys()) {
		const path = [];
		const enter = (name) => {
			path.push({
				name,
				next: entriesOf$2(services.get(name)?.fields.entries.get("depends_on")).map(([other]) => other)
			});
		};
		const onPath = new Set([start]);
		if (!done.has(start)) enter(start);
		for (let last = path.at(-1); last !== void 0; last = path.at(-1)) {
			const other = last.next.pop();
			if (other === void 0) {
				done.add(last.name);
				onPath.delete(last.name);
				path.pop();
			} else if (onPath.has(other)) {
				const at = services.get(last.name)?.at;
				if (at !== void 0) refuse({
					kind: "dependency-cycle",
					at,
					where: `services.${last.name}.depends_on`,
					detail: other
				});
			} else if (!done.has(other) && services.has(other)) {
				onPath.add(other);
				enter(other);
			}
		}
	}
}
function resources$1({ root }, kind) {
	const node = root.entries.get(kind)?.node;
	return node?.kind === "map" ? node.entries : new Map();
}
function entriesOf$2(value) {
	return value?.kind === "map" ? [...value.entries] : [];
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
function at2(value, name) {
	return value?.kind === "map" ? value.entries.get(name) : void 0;
}
function textOf(value) {
	return value?.kind === "scalar" && value.value !== null ? String(value.value) : void 0;
}
function firstScalar(value) {
	if (value === void 0 || value.kind === "scalar") return value;
	const inner = value.kind === "list" ? value.items : [...value.entries.values()];
	for (const one of inner) {
		const found = firstScalar(one);
		if (found?.from !== void 0) return found;
	}
}
function markOf(value) {
	return firstScalar(value)?.from?.at;
}
function isUnknown(value) {
	if (value?.kind === "scalar") return value.from?.unknown === true;
	return (value === void 0 ? [] : value.kind === "list" ? value.items : [...value.entries.values()]).some(isUnknown);
}
// src/parse/model/go-forms.ts
const UNITS = {
	ns: 1n,
	us: 1000n,
	"\u00b5s": 1000n,
	"\u03bcs": 1000n,
	ms: 1000000n,
	s: 1000000000n,
	m: 60000000000n,
	h: 3600000000000n,
	d: 86400000000000n,
	w: 604800000000000n
};
const MAX_INT64 = (1n << 63n) - 1n;
function nanoseconds(text) {
	const sign = text.startsWith("-") ? -1n : 1n;
	let rest = text.replace(/^[-+]/, "");
	if (rest === "0") return 0n;
	if (rest === "") return void 0;
	let total = 0n;
	while (rest !== "") {
		const [all = "", whole = "", part = "", unit = ""] = /^(\d{0,18})(?:\.(\d{0,30}))?([^\d.]{1,2})(?=[\d.]|$)/.exec(rest) ?? [];
		const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : void 0;
		if (size === void 0 || whole === "" && part === "") return void 0;
		total += BigInt(whole || "0") * size;
		if (part !== "") total += BigInt(Math.trunc(Number(`0.${part}`) * Number(size)));
		if (total > MAX_INT64) return void 0;
		rest = rest.slice(all.length);
	}
	return sign * total;
}
function durationText(text) {
	const all = nanoseconds(text);
	if (all === void 0) return void 0;
	const sign = all < 0n ? "-" : "";
	const size = all < 0n ? -all : all;
	if (size === 0n) return "0s";
	if (size < 1000000000n) {
		const [unit, per, digits] = size < 1000n ? [
			"ns",
			1n,
			0
		] : size < 1000000n ? [
			"\u00b5s",
			1000n,
			3
		] : [
			"ms",
			1000000n,
			6
		];
		return `${sign}${decimal(size, per, digits)}${unit}`;
	}
	const seconds = decimal(size % 60000000000n, 1000000000n, 9);
	const minutes = size / 60000000000n;
	if (minutes === 0n) return `${sign}${seconds}s`;
	const hours = minutes / 60n;
	return `${sign}${hours === 0n ? "" : `${hours}h`}${minutes % 60n}m${seconds}s`;
}
function decimal(value, per, digits) {
	const part = String(value % per).padStart(digits, "0").replace(/0{1,9}$/, "");
	return `${value / per}${value % per === 0n ? "" : `.${part}`}`;
}
function byteCount(text) {
	if (/^[-+]?\d{1,18}$/.test(text)) return String(BigInt(text.replace(/^\+/, "")));
	const [, number = "", suffix = ""] = /^(.{0,400}[\d. ])([a-z]{0,3})$/i.exec(text) ?? [];
	const written = number.endsWith(" ") ? number.slice(0, -1) : number;
	const [unit = "", ...more] = suffix.toLowerCase();
	const power = "bkmgtp".indexOf(unit);
	if (!/^[-+]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[-+]?\d{1,4})?$/i.test(written) || power < 0) return void 0;
	if (!(unit === "b" || unit === "" ? [""] : [
		"",
		"b",
		"ib"
	]).includes(more.join(""))) return void 0;
	const bytes = Number(written) * 1024 ** (unit === "" ? 0 : power);
	return bytes >= 0 && bytes < 2 ** 63 ? String(BigInt(Math.trunc(bytes))) : void 0;
}
function float32(value) {
	const wanted = Math.fround(value);
	for (let digits = 1; digits < 10; digits++) {
		const short = Number(wanted.toPrecision(digits));
		if (Math.fround(short) === wanted) return short;
	}
	return wanted;
}
function shellWords(line) {
	const words = [];
	let word = "";
	let got = false;
	let escaped = false;
	const open = {
		double: false,
		single: false,
		back: false,
		dollar: false
	};
	const isOpen = () => open.double || open.single || open.back || open.dollar;
	for (const character of line) if (escaped) {
		word += character;
		escaped = false;
		got = true;
	} else if (character === "\\" && !open.single) escaped = true;
	else if (character === "\\") word += character;
	else if (/[ \t\r\n]/.test(character)) {
		if (isOpen()) word += character;
		else if (got) {
			words.push(word);
			word = "";
			got = false;
		}
	} else if (character === "\"" && !open.single && !open.dollar) {
		got ||= open.double;
		open.double = !open.double;
	} else if (character === "'" && !open.double && !open.dollar) {
		got ||= open.single;
		open.single = !open.single;
	} else if (character === "(" && !open.single && !open.double && !open.back) {
		if (open.dollar || !word.endsWith("$")) return void 0;
		open.dollar = true;
		word += character;
	} else if (/[;&|<>]/.test(character) && !isOpen()) {
		if (character === ">" && /^\d/.test(word)) got = false;
		break;
	} else {
		if (character === "`" && !open.single && !open.double && !open.dollar) open.back = !open.back;
		if (character === ")" && !open.single && !open.double && !open.back) open.dollar = !open.dollar;
		got = true;
		word += character;
	}
	if (escaped || isOpen()) return void 0;
	return got ? [...words, word] : words;
}
function isIp(text) {
	if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text)) return text.split(".").every((part) => Number(part) < 256 && !/^0\d/.test(part));
	if (!/^[0-9a-fA-F:.]{2,45}$/.test(text) || !text.includes(":")) return false;
	const halves = text.split("::");
	if (halves.length > 2) return false;
	const groups = halves.map((half) => half === "" ? [] : half.split(":"));
	const last = groups.at(-1) ?? [];
	const hasIpv4 = last.at(-1)?.includes(".") === true;
	if (hasIpv4 && !isIp(last.pop() ?? "")) return false;
	const count = groups.reduce((sum, half) => sum + half.length, hasIpv4 ? 2 : 0);
	return groups.flat().every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
}
function cleanPath(path) {
	const isAbsolute = path.startsWith("/");
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else if (!isAbsolute) parts.push("..");
	}
	return `${isAbsolute ? "/" : ""}${parts.join("/")}` || ".";
}
// src/parse/model/decode.ts
function typedOf(node) {
	if (node.type === "null") return {
		kind: "null",
		text: ""
	};
	return node.bare === true ? typedScalar(node.value) : {
		kind: "string",
		text: node.value
	};
}
function scalarDecoder(read, isZero = () => false) {
	return (node, where, decoding) => {
		if (node.kind !== "scalar") return refused$1("wrong-shape", node, where, decoding);
		if (node.type === "null" || !decoding.spend(node.value.length)) return void 0;
		const value = read(typedOf(node));
		if (node.unknown === true && (value === void 0 || isZero(value))) return {
			...scalar(value ?? null, node),
			absent: true
		};
		if (value === void 0) return refused$1("bad-value", node, where, decoding);
		return isZero(value) ? void 0 : scalar(value, node);
	};
}
function refused$1(kind, node, where, decoding) {
	decoding.refuse({
		kind,
		at: node.at,
		where
	});
}
function readText(typed) {
	return typed.kind === "string" || typed.kind === "integer" ? typed.text : void 0;
}
function readFlag(typed) {
	if (typed.kind === "boolean") return typed.value;
	if (typed.kind !== "string" || !/^(?:true|y|yes|on|false|n|no|off)$/i.test(typed.text)) return void 0;
	return /^(?:true|y|yes|on)$/i.test(typed.text);
}
function readInteger(typed) {
	if (typed.kind === "integer") return typed.value;
	if (typed.kind === "float") return Math.trunc(typed.value);
	return typed.kind === "string" && /^[-+]?\d{1,18}$/.test(typed.text) ? Number(typed.text) : void 0;
}
function readFloat(typed) {
	if (typed.kind === "integer" || typed.kind === "float") return float32(typed.value);
	return typed.kind === "string" && /^[-+]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[-+]?\d{1,3})?$/i.test(typed.text) ? float32(Number(typed.text)) : void 0;
}
function readBytes(typed) {
	return typed.kind === "integer" || typed.kind === "string" ? byteCount(typed.text) : void 0;
}
function readMode(typed) {
	if (typed.kind === "integer") return `0${typed.value.toString(8)}`;
	return typed.kind === "string" && /^[0-7]{1,20}$/.test(typed.text) ? `0${Number.parseInt(typed.text, 8).toString(8)}` : void 0;
}
const text = scalarDecoder(readText, (value) => value === "");
const flag = scalarDecoder(readFlag, (value) => value === false);
const integer = scalarDecoder(readInteger, (value) => value === 0);
const float = scalarDecoder(readFloat, (value) => value === 0);
const bytes = scalarDecoder(readBytes, (value) => value === "0");
const setText = scalarDecoder(readText);
const setFlag = scalarDecoder(readFlag);
const setInteger = scalarDecoder(readInteger);
const setDuration = scalarDecoder(({ kind, text: written }) => kind === "null" ? void 0 : durationText(written));
const duration = scalarDecoder(({ kind, text: written }) => kind === "null" ? void 0 : durationText(written), (value) => value === "0s");
const fileMode = scalarDecoder(readMode);
const deviceCount = scalarDecoder((typed) => typed.text.toLowerCase() === "all" ? -1 : readInteger(typed), (value) => value === 0);
const sprint = scalarDecoder(({ text: written }) => written);
function listOf(item, unique) {
	return (node, where, decoding) => {
		if (isNull(node)) return void 0;
		if (node.kind !== "seq") return refused$1("wrong-shape", node, where, decoding);
		const items = (unique === void 0 ? node.items : uniqueTargets(node.items, unique)).flatMap((one, i) => item(one, `${where}[${i}]`, decoding) ?? []);
		return items.length === 0 ? void 0 : list(items);
	};
}
function nameOfItem(node) {
	return node.kind === "scalar" ? node.value.split("=", 1)[0] : void 0;
}
const asListed = (decoder) => (node, where, decoding) => decoder(node.kind === "scalar" && !isNull(node) ? {
	kind: "seq",
	at: node.at,
	items: [node]
} : node, where, decoding);
const texts = listOf(setText);
const uniqueTexts = listOf(setText, nameOfItem);
const textOrTexts = asListed(texts);
const textOrUniqueTexts = asListed(uniqueTexts);
const sprints = listOf(sprint, (node) => node.kind === "scalar" ? node.value : void 0);
function isNull(node) {
	return node.kind === "scalar" && node.type === "null";
}
function mapOf(value, otherwise) {
	return (node, where, decoding) => {
		if (isNull(node)) return void 0;
		if (node.kind !== "map") return refused$1("wrong-shape", node, where, decoding);
		if (node.entries.size === 0) return void 0;
		return map([...node.entries].map(([name, entry]) => [name, value(entry.node, `${where}.${name}`, decoding) ?? otherwise]));
	};
}
function object(fields) {
	return (node, where, decoding) => {
		if (isNull(node)) return void 0;
		if (node.kind !== "map") return refused$1("wrong-shape", node, where, decoding);
		return map(fieldsOf(node, fields, where, decoding));
	};
}
function fieldsOf(node, fields, where, decoding) {
	return [...node.entries].map(([name, entry]) => {
		const decoder = Object.hasOwn(fields, name) ? fields[name] : void 0;
		if (decoder !== void 0) return [name, decoder(entry.node, `${where}.${name}`, decoding)];
		if (!name.startsWith("x-")) decoding.refuse({
			kind: "unknown-key",
			at: entry.keys[0] ?? entry.node.at,
			where,
			detail: name
		});
		return [name, void 0];
	});
}
const command = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	if (node.kind === "seq") return list(node.items.flatMap((item, i) => setText(item, `${where}[${i}]`, decoding) ?? []));
	if (node.kind === "map") return refused$1("wrong-shape", node, where, decoding);
	const words = shellWords(node.value);
	if (words === void 0) return refused$1("bad-value", node, where, decoding);
	return list(words.map((word) => scalar(word, node)));
};
const healthTest = (node, where, decoding) => {
	if (node.kind !== "scalar" || isNull(node)) return texts(node, where, decoding);
	const word = setText(node, where, decoding);
	return word === void 0 ? void 0 : list([scalar("CMD-SHELL"), word]);
};
// src/parse/model/keyed.ts
function entriesOf$1(node, nothing, where, decoding) {
	return map([...node.entries].map(([name, entry]) => {
		const from = entry.node.kind === "scalar" ? entry.node : void 0;
		return [name, isNull(entry.node) ? scalar(nothing === "null" ? null : "", from) : sprint(entry.node, `${where}.${name}`, decoding)];
	}));
}
function keyedDecoder(nothing) {
	return (node, where, decoding) => {
		if (isNull(node)) return void 0;
		if (node.kind === "scalar") return refused$1("wrong-shape", node, where, decoding);
		const { entries } = entriesOf$1(asKeyed(node), nothing, where, decoding);
		return entries.size === 0 ? void 0 : {
			kind: "map",
			entries
		};
	};
}
const variables = keyedDecoder("null");
const labels = keyedDecoder("empty");
const buildArguments = (node, where, decoding) => {
	const read = variables(node, where, decoding);
	if (read?.kind !== "map") return void 0;
	return map([...resolveNames(read, decoding).entries].map(([name, value]) => [name, isNothing(value) ? void 0 : value]));
};
function resolveNames(values, { environment }) {
	return map([...values.entries].map(([name, value]) => {
		const variable = isNothing(value) ? environment.get(name) : void 0;
		return [name, variable === void 0 ? value : scalar(variable.value, nodeOf(name, variable, value))];
	}));
}
function isNothing(value) {
	return value.kind === "scalar" && value.value === null && value.from?.unknown !== true;
}
function nodeOf(name, variable, value) {
	const place = (value.kind === "scalar" ? value.from : void 0)?.at ?? variable.at;
	if (place === void 0) return void 0;
	return {
		kind: "scalar",
		at: place,
		value: variable.value,
		type: "string",
		parts: [{
			from: 0,
			to: variable.value.length,
			source: "env",
			variable: name,
			start: 0,
			end: 0,
			...variable.at === void 0 ? {} : { at: variable.at }
		}],
		...variable.unknown ? { unknown: true } : {}
	};
}
const repeatedOptions = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	if (node.kind !== "map") return refused$1("wrong-shape", node, where, decoding);
	if (node.entries.size === 0) return void 0;
	return map([...node.entries].map(([name, entry]) => {
		return [name, list((entry.node.kind === "seq" ? entry.node.items : [entry.node]).flatMap((item) => sprint(item, `${where}.${name}`, decoding) ?? []))];
	}));
};
const hosts = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	if (node.kind === "scalar") return refused$1("wrong-shape", node, where, decoding);
	const pairs = [];
	const add = (host, address, from) => {
		if (host === "" || /[:=]/.test(host)) refused$1("bad-value", from, where, decoding);
		const bare = /^\[.{1,100}\]$/.test(address) ? address.slice(1, -1) : address;
		pairs.push({
			text: `${host}=${bare}`,
			from
		});
	};
	if (node.kind === "map") {
		for (const [host, entry] of node.entries) for (const item of entry.node.kind === "seq" ? entry.node.items : [entry.node]) if (item.kind === "scalar") add(host, item.value, item);
	} else for (const item of node.items) {
		const value = item.kind === "scalar" ? item.value : "";
		const separator = value.includes("=") ? value.indexOf("=") : value.indexOf(":");
		if (item.kind !== "scalar" || separator < 0) refused$1("bad-value", item, where, decoding);
		else for (const address of value.slice(separator + 1).split(",")) add(value.slice(0, separator), address, item);
	}
	pairs.sort((a, b) => a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
	return pairs.length === 0 ? void 0 : list(pairs.map((pair) => scalar(pair.text, pair.from)));
};
// src/parse/model/env-files.ts
const envFiles = (node, where, decoding) => {
	const found = filesOf(node, decoding).map((item, i) => {
		const path = pathNode(item);
		if (path === void 0) return refused$1("wrong-shape", item, `${where}[${i}]`, decoding);
		const field = (name) => item.kind === "map" ? item.entries.get(name)?.node : void 0;
		const format = field("format");
		const required = isRequired(item, decoding, where);
		return map([
			["path", scalar(decoding.absolute(decoding.folderOf(path.at), path.value), path)],
			["required", scalar(required, scalarOf(field("required")))],
			["format", format === void 0 ? void 0 : setText(format, where, decoding)]
		]);
	}).filter((file) => file !== void 0);
	return found.length === 0 ? void 0 : list(found);
};
function scalarOf(node) {
	return node?.kind === "scalar" ? node : void 0;
}
function filesOf(node, decoding) {
	if (node === void 0 || isNull(node)) return [];
	return uniqueTargets(node.kind === "seq" ? node.items : [node], (item) => {
		const path = pathNode(item);
		return path === void 0 ? void 0 : `${decoding.folderOf(path.at)}:${path.value}`;
	});
}
function pathNode(item) {
	const node = item.kind === "map" ? item.entries.get("path")?.node : item;
	return node?.kind === "scalar" && node.type !== "null" ? node : void 0;
}
function isRequired(item, decoding, where) {
	const node = item.kind === "map" ? item.entries.get("required")?.node : void 0;
	return node === void 0 || isNull(node) || flag(node, where, decoding) !== void 0;
}
function environmentOf(node, where, decoding) {
	const written = node.entries.get("environment")?.node;
	const read = written === void 0 ? void 0 : variables(written, `${where}.environment`, decoding);
	const own = resolveNames(read?.kind === "map" ? read : map([]), decoding);
	const said = new Map();
	for (const [name, value] of own.entries) {
		if (value.kind !== "scalar" || isNothing(value)) continue;
		said.set(name, {
			value: String(value.value ?? ""),
			unknown: value.from?.unknown === true,
			...value.from === void 0 ? {} : { at: value.from.at }
		});
	}
	const outer = (name) => decoding.environment.get(name) ?? said.get(name);
	const earlier = new Map(said);
	const filled = new Map();
	for (const item of filesOf(node.entries.get("env_file")?.node, decoding)) {
		const format = item.kind === "map" ? scalarOf(item.entries.get("format")?.node)?.value : void 0;
		const entries = entriesOfFile(pathNode(item), isRequired(item, decoding, where), `${where}.env_file`, decoding, (text) => format === "raw" ? readRaw(text) : readEnvFile(text, {
			outer,
			earlier: new Map(earlier),
			inheritsEarlier: false,
			growth: decoding.growth
		}));
		for (const entry of entries) {
			earlier.set(entry.name, entry.variable);
			filled.set(entry.name, scalar(entry.variable.value, scalarOfEntry(entry)));
		}
	}
	const all = map([...filled, ...own.entries]);
	return all.entries.size === 0 ? void 0 : all;
}
function labelsOf(node, where, decoding) {
	const written = node.entries.get("labels")?.node;
	const own = written === void 0 ? void 0 : labels(written, `${where}.labels`, decoding);
	const filled = new Map();
	const earlier = new Map();
	const item = node.entries.get("label_file")?.node;
	for (const file of item?.kind === "seq" ? item.items : item === void 0 || isNull(item) ? [] : [item]) {
		const outer = (name) => earlier.get(name);
		const entries = entriesOfFile(scalarOf(file), true, `${where}.label_file`, decoding, (text) => readEnvFile(text, {
			outer,
			earlier: new Map(),
			inheritsEarlier: false,
			growth: decoding.growth
		}));
		for (const entry of entries) {
			earlier.set(entry.name, entry.variable);
			filled.set(entry.name, scalar(entry.variable.value, scalarOfEntry(entry)));
		}
	}
	const all = map([...filled, ...own?.kind === "map" ? own.entries : []]);
	return all.entries.size === 0 ? void 0 : all;
}
function entriesOfFile(path, required, where, decoding, read) {
	if (path === void 0 || path.unknown === true) return [];
	const resolved = resolvePath(decoding.folderOf(path.at), path.value);
	const text = resolved === void 0 ? void 0 : decoding.readFile(resolved);
	if (text === void 0) {
		if (required) decoding.refuse({
			kind: "missing-file",
			at: path.at,
			where,
			detail: path.value
		});
		return [];
	}
	const { entries, failures } = read(text);
	for (const at of failures) decoding.refuse({
		kind: "bad-env-file",
		at,
		where
	});
	return entries.filter(({ variable }) => decoding.spend(variable.value.length));
}
function readRaw(text) {
	const source = text.view.string();
	const entries = [];
	let start = 0;
	for (const line of source.split("\n")) {
		const trimmed = line.replace(/\r$/, "");
		const equals = trimmed.indexOf("=");
		if (equals > 0 && !trimmed.startsWith("#")) {
			const at = {
				text,
				start: start + equals + 1,
				end: start + trimmed.length
			};
			const raw = trimmed.slice(equals + 1);
			const name = trimmed.slice(0, equals);
			entries.push({
				name,
				raw,
				key: {
					text,
					start,
					end: start + equals
				},
				variable: {
					value: raw,
					unknown: false,
					at
				}
			});
		}
		start += line.length + 1;
	}
	return {
		entries,
		failures: []
	};
}
// src/parse/model/mounts.ts
const longMount = object({
	type: text,
	source: text,
	target: text,
	read_only: flag,
	consistency: text,
	bind: object({
		selinux: text,
		propagation: text,
		create_host_path: setFlag,
		recursive: text
	}),
	volume: object({
		labels,
		nocopy: flag,
		subpath: text
	}),
	tmpfs: object({
		size: bytes,
		mode: integer
	}),
	image: object({ subpath: text })
});
const mounts = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	if (node.kind !== "seq") return refused$1("wrong-shape", node, where, decoding);
	const found = new Map();
	for (const [i, item] of lastForTargets("volumes", node.items).entries()) {
		const mount = mountOf(item, `${where}[${i}]`, decoding);
		if (mount === void 0) continue;
		const target = textAt(mount, "target") ?? "";
		if (item.kind === "map" && target === "") refused$1("bad-value", item, `${where}[${i}]`, decoding);
		found.set(target, mount);
	}
	const all = [...found.values()].map((mount) => {
		const target = mount.entries.get("target");
		const from = target?.kind === "scalar" ? target.from : void 0;
		if (target?.kind === "scalar" && target.value === null) return mount;
		return map([...mount.entries, ["target", scalar(cleanPath(textAt(mount, "target") ?? ""), from)]]);
	});
	return all.length === 0 ? void 0 : list(all);
};
function mountOf(item, where, decoding) {
	if (item.kind === "scalar") {
		const mount = shortMount(item, decoding);
		if (mount !== void 0) return mount;
		if (item.unknown === true) return map([["target", scalar(null, item)]]);
		return refused$1("bad-value", item, where, decoding);
	}
	const mount = longMount(item, where, decoding);
	if (mount?.kind !== "map") return void 0;
	const bind = mount.entries.get("bind");
	const host = bind?.kind === "map" ? bind.entries.get("create_host_path") : void 0;
	const shown = bind?.kind === "map" && host?.kind === "scalar" && host.value !== false ? map([...bind.entries].filter(([name]) => name !== "create_host_path")) : bind;
	const type = textAt(mount, "type");
	const source = mount.entries.get("source");
	if (type === "bind" && source === void 0) refused$1("bad-value", item, where, decoding);
	return map([
		...mount.entries,
		["bind", shown],
		["source", type === "bind" && source?.kind === "scalar" ? resolved(source.from, decoding) : source]
	]);
}
function resolved(from, decoding) {
	return from === void 0 ? void 0 : scalar(hostPath(from.value, from, decoding), from);
}
function hostPath(path, from, decoding) {
	return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path) ? path : decoding.absolute(decoding.folderOf(from.at), path);
}
function sectionsOf(spec) {
	const sections = [];
	let start = 0;
	let open = 0;
	for (let at = 0; at <= spec.length; at++) {
		const character = spec[at];
		if (character === "$" && spec[at + 1] === "{") open++;
		else if (character === "}" && open > 0) open--;
		else if (character === void 0 || character === ":" && open === 0 && !(at === start + 1 && /\p{L}/u.test(spec[start] ?? ""))) {
			sections.push({
				text: spec.slice(start, at),
				start
			});
			start = at + 1;
		}
	}
	return open === 0 ? sections : sections.length > 2 ? sections.slice(0, -1) : [];
}
const BIND_OPTION = /^(?:r?private|r?shared|r?slave)$/;
function shortMount(item, decoding) {
	const spec = item.value;
	if (spec === "") return void 0;
	if (Buffer.byteLength(spec) < 3) return map([["type", scalar("volume", item)], ["target", scalar(cleanPath(spec), item)]]);
	const sections = sectionsOf(spec);
	if (sections.length > 3 || sections.some((section) => section.text === "")) return void 0;
	const slice = ({ text: part, start }) => sliceScalar(item, start, start + part.length);
	const source = sections.length > 1 ? sections[0] : void 0;
	const target = sections.length > 1 ? sections[1] : sections[0];
	if (target === void 0) return void 0;
	const options = sections[2]?.text.split(",") ?? [];
	const isBind = source !== void 0 && /^(?:[./~]|\\\\|\p{L}:)/u.test(source.text);
	const selinux = options.findLast((option) => /^[zZ]$/.test(option));
	const propagation = options.findLast((option) => BIND_OPTION.test(option));
	const access = options.findLast((option) => option === "ro" || option === "rw");
	const hasBind = isBind || selinux !== void 0 || propagation !== void 0;
	const hasVolume = !isBind || options.includes("nocopy");
	const option = (value) => value === void 0 ? void 0 : scalar(value, item);
	return map([
		["type", scalar(isBind ? "bind" : "volume", item)],
		["source", source === void 0 ? void 0 : scalar(isBind ? hostPath(source.text, item, decoding) : source.text, slice(source))],
		["target", scalar(cleanPath(target.text), slice(target))],
		["read_only", access === "ro" ? scalar(true, item) : void 0],
		["bind", hasBind ? map([["selinux", option(selinux)], ["propagation", option(propagation)]]) : void 0],
		["volume", hasVolume ? map([["nocopy", options.includes("nocopy") ? scalar(true, item) : void 0]]) : void 0]
	]);
}
const longReference = object({
	source: text,
	target: text,
	uid: text,
	gid: text,
	mode: fileMode
});
function references(folder, targeted) {
	const item = (node, where, decoding) => {
		const reference = node.kind === "scalar" ? sourceOf(node, where, decoding) : longReference(node, where, decoding);
		const source = textAt(reference, "source");
		if (reference?.kind !== "map" || !targeted || reference.entries.has("target")) return reference;
		return map([...reference.entries, ["target", scalar(`${folder}/${source ?? ""}`)]]);
	};
	return listOf(item, (node) => targetOf(targeted ? "secrets" : "configs", node));
}
function sourceOf(node, where, decoding) {
	return map([["source", setText(node, where, decoding)]]);
}
const secrets = references("/run/secrets", true);
const configs = references("", false);
const buildSecrets = listOf((node, where, decoding) => node.kind === "scalar" ? sourceOf(node, where, decoding) : longReference(node, where, decoding));
const longDevice = object({
	source: text,
	target: text,
	permissions: text
});
const devices = listOf((node, where, decoding) => {
	if (node.kind !== "scalar") return longDevice(node, where, decoding);
	const parts = node.value.split(":");
	if (parts.length > 3) return refused$1("bad-value", node, where, decoding);
	const [source = "", target = "", permissions = "rwm"] = parts;
	return map([
		["source", scalar(source, node)],
		["target", scalar(target || source, node)],
		["permissions", scalar(permissions, node)]
	]);
}, (node) => targetOf("devices", node));
// src/parse/model/ports.ts
const longPort = object({
	name: text,
	mode: text,
	host_ip: text,
	target: setInteger,
	published: text,
	protocol: text,
	app_protocol: text
});
const ports = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	if (node.kind !== "seq") return refused$1("wrong-shape", node, where, decoding);
	const found = new Map();
	for (const [i, item] of node.items.entries()) for (const port of portsOf(item, `${where}[${i}]`, decoding)) {
		const key = [
			"host_ip",
			"published",
			"target",
			"protocol"
		].map((name) => keyOf(port, name));
		found.set(key.join(" "), port);
	}
	return found.size === 0 ? void 0 : list([...found.values()]);
};
function keyOf(port, name) {
	const value = port.entries.get(name);
	if (value?.kind !== "scalar") return name === "host_ip" ? "0.0.0.0" : "";
	return `${name === "published" && value.from !== void 0 && typedOf(value.from).kind === "integer" ? "#" : ""}${value.value}`;
}
function portsOf(item, where, decoding) {
	if (item.kind === "map") {
		const port = longPort(item, where, decoding);
		if (port?.kind !== "map") return [];
		const ip = textAt(port, "host_ip");
		if (!port.entries.has("target") || ip !== void 0 && !isIp(ip)) refused$1("bad-value", item, where, decoding);
		return [map([...[["mode", scalar("ingress")], ["protocol", scalar("tcp")]].filter(([name]) => !port.entries.has(name)), ...port.entries])];
	}
	const typed = item.kind === "scalar" ? typedOf(item).kind : "null";
	if (item.kind !== "scalar" || typed !== "string" && typed !== "integer") {
		refused$1("wrong-shape", item, where, decoding);
		return [];
	}
	const read = shortPort(item, decoding);
	if (read !== void 0) return read;
	if (item.unknown === true) return [map([["target", scalar(null, item)]])];
	refused$1("bad-value", item, where, decoding);
	return [];
}
const PORT_COST = 500;
function shortPort(item, decoding) {
	const { value } = item;
	const lastColon = value.lastIndexOf(":");
	const container = value.slice(lastColon + 1);
	const slash = container.indexOf("/");
	const target = slash < 0 ? container : container.slice(0, slash);
	const protocol = (slash < 0 ? "" : container.slice(slash + 1).split("/", 1)[0] ?? "") || "tcp";
	const ipEnd = lastColon < 0 ? -1 : value.lastIndexOf(":", lastColon - 1);
	const published = lastColon < 0 ? "" : value.slice(ipEnd + 1, lastColon);
	const ip = readIp(ipEnd < 0 ? "" : value.slice(0, ipEnd));
	const [inside, outside] = [rangeOf(target), published === "" ? void 0 : rangeOf(published)];
	if (ip === void 0 || inside === void 0 || inside.first === 0 || !/^(?:tcp|udp|sctp)$/i.test(protocol)) return void 0;
	if (published !== "" && outside === void 0) return void 0;
	const length = inside.last - inside.first;
	if (outside !== void 0 && outside.last - outside.first !== length && length > 0) return void 0;
	if (!decoding.spend(PORT_COST * (length + 1))) return [];
	const slice = (from, to) => sliceScalar(item, from, to);
	const [ipPart, publishedPart] = [slice(0, ipEnd), slice(ipEnd + 1, lastColon)];
	const targetPart = slice(lastColon + 1, lastColon + 1 + target.length);
	const made = Array.from({ length: length + 1 }, (_, i) => {
		const host = outside === void 0 ? "" : String(outside.first + i);
		const isDynamic = length === 0 && outside !== void 0 && outside.first !== outside.last;
		return map([
			["mode", scalar("ingress")],
			["host_ip", ip === "" ? void 0 : scalar(ip, ipPart)],
			["target", scalar(inside.first + i, targetPart)],
			["published", host === "" ? void 0 : scalar(isDynamic ? `${host}-${outside.last}` : host, publishedPart)],
			["protocol", scalar(protocol.toLowerCase(), slash < 0 ? void 0 : item)]
		]);
	});
	const key = (port) => `${textAt(port, "target")}/`;
	return made.sort((a, b) => key(a) < key(b) ? -1 : 1);
}
function readIp(written) {
	const bare = /^\[.{0,100}\]$/.test(written) ? written.slice(1, -1) : written;
	if (bare === written && written.includes(":")) return void 0;
	return bare === "" || isIp(bare) ? bare : void 0;
}
function rangeOf(written) {
	const match = /^(\d{1,9})(?:-(\d{1,9})(?:-.{0,100})?)?$/.exec(written);
	if (match === null) return void 0;
	const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
	return first > last || last > 65535 ? void 0 : {
		first,
		last
	};
}
// src/parse/model/service.ts
const untold = () => void 0;
const options = mapOf(sprint, scalar(""));
const ulimits = mapOf((node, where, decoding) => {
	if (node.kind === "map") return object({
		soft: integer,
		hard: integer
	})(node, where, decoding);
	return integer(node, where, decoding) ?? map([]);
});
const deviceRequests = listOf((node, where, decoding) => {
	const request = object({
		capabilities: texts,
		driver: text,
		count: deviceCount,
		device_ids: texts,
		options: labels
	})(node, where, decoding);
	if (request?.kind !== "map" || request.entries.has("count") || request.entries.has("device_ids")) return request;
	return map([...request.entries, ["count", scalar(-1)]]);
});
const networkSettings = object({
	aliases: uniqueTexts,
	driver_opts: options,
	gw_priority: integer,
	interface_name: text,
	ipv4_address: text,
	ipv6_address: text,
	link_local_ips: uniqueTexts,
	mac_address: text,
	priority: integer,
	use_service_name_alias: setFlag
});
function named(settings) {
	return (node, where, decoding) => {
		if (isNull(node)) return void 0;
		const entries = [...asNames(node).entries].map(([name, entry]) => {
			const from = entry.node.kind === "scalar" ? entry.node : void 0;
			return [name, settings(entry.node, `${where}.${name}`, decoding) ?? scalar(null, from)];
		});
		return entries.length === 0 ? void 0 : map(entries);
	};
}
const dependency = object({
	condition: setText,
	restart: flag,
	required: setFlag
});
const dependsOn = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	const isMap = node.kind === "map";
	const entries = [...asNames(node).entries].map(([name, entry]) => {
		const read = dependency(entry.node, `${where}.${name}`, decoding);
		if (isMap && read === void 0) refused$1("wrong-shape", entry.node, `${where}.${name}`, decoding);
		const from = entry.node.kind === "scalar" ? entry.node : void 0;
		return [name, map([
			["condition", scalar("service_started", from)],
			["required", scalar(true, from)],
			...entriesOf(read)
		])];
	});
	return entries.length === 0 ? void 0 : map(entries);
};
function entriesOf(value) {
	return value?.kind === "map" ? [...value.entries] : [];
}
const REMOTE = /:\/\/|^(?:service:|github\.com\/|git@)/;
const contextPath = (node, where, decoding) => {
	const path = setText(node, where, decoding);
	if (path?.kind !== "scalar" || typeof path.value !== "string" || REMOTE.test(path.value)) return path;
	return scalar(path.value === "" ? "" : decoding.absolute(decoding.folderOf(node.at), path.value), path.from);
};
const additionalContexts = (node, where, decoding) => {
	const read = variables(node, where, decoding);
	if (read?.kind !== "map") return void 0;
	return map([...read.entries].map(([name, value]) => {
		if (value.kind !== "scalar" || value.from === void 0) return [name, value];
		if (value.value === null) refused$1("bad-value", value.from, `${where}.${name}`, decoding);
		return [name, contextPath(value.from, `${where}.${name}`, decoding)];
	}));
};
const ssh = (node, where, decoding) => {
	const read = variables(node, where, decoding);
	if (read?.kind !== "map") return void 0;
	return list([...read.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([id, path]) => {
		const from = path.kind === "scalar" ? path.from : void 0;
		const place = from === void 0 || path.kind !== "scalar" ? null : path.value;
		return scalar(place === null ? id : `${id}: ${decoding.absolute(decoding.folderOf(from.at), String(place))}`, from);
	}));
};
const buildFields = object({
	context: contextPath,
	dockerfile: text,
	dockerfile_inline: text,
	entitlements: texts,
	args: buildArguments,
	provenance: sprint,
	sbom: sprint,
	ssh,
	labels,
	cache_from: textOrTexts,
	cache_to: textOrTexts,
	no_cache: flag,
	no_cache_filter: textOrTexts,
	additional_contexts: additionalContexts,
	pull: flag,
	extra_hosts: hosts,
	isolation: text,
	network: text,
	target: text,
	secrets: buildSecrets,
	shm_size: bytes,
	tags: uniqueTexts,
	ulimits,
	platforms: texts,
	privileged: flag
});
const build = (node, where, decoding) => {
	if (isNull(node)) return void 0;
	if (node.kind === "seq") return refused$1("wrong-shape", node, where, decoding);
	const read = buildFields(asBuild(node), where, decoding);
	const entries = new Map(entriesOf(read));
	if (!entries.has("context")) entries.set("context", scalar(decoding.absolute(decoding.home, ".")));
	if (!entries.has("dockerfile") && !entries.has("dockerfile_inline")) entries.set("dockerfile", scalar("Dockerfile"));
	return map(entries);
};
const updates = object({
	parallelism: setInteger,
	delay: duration,
	failure_action: text,
	monitor: duration,
	max_failure_ratio: float,
	order: text
});
const resources = {
	cpus: float,
	memory: bytes,
	pids: integer,
	devices: deviceRequests,
	generic_resources: untold
};
const deploy = object({
	mode: text,
	replicas: setInteger,
	labels,
	update_config: updates,
	rollback_config: updates,
	resources: object({
		limits: object(resources),
		reservations: object(resources)
	}),
	restart_policy: object({
		condition: text,
		delay: setDuration,
		max_attempts: setInteger,
		window: setDuration
	}),
	placement: object({
		constraints: texts,
		preferences: listOf(object({ spread: text })),
		max_replicas_per_node: integer
	}),
	endpoint_mode: text
});
const hooks = listOf(object({
	command,
	user: text,
	privileged: flag,
	working_dir: text,
	environment: variables,
	per_replica: flag
}));
const gpus = (node, where, decoding) => node.kind === "scalar" && !isNull(node) ? list([map([["count", scalar(-1, node)]])]) : deviceRequests(node, where, decoding);
const pullPolicy = (node, where, decoding) => {
	const read = text(node, where, decoding);
	return read?.kind === "scalar" && read.value === "if_not_present" ? scalar("missing", read.from) : read;
};
const CONTAINER_FIELDS = {
	annotations: labels,
	blkio_config: untold,
	cap_add: uniqueTexts,
	cap_drop: uniqueTexts,
	cgroup_parent: text,
	cgroup: text,
	cpu_count: integer,
	cpu_percent: float,
	cpu_period: integer,
	cpu_quota: integer,
	cpu_rt_period: integer,
	cpu_rt_runtime: integer,
	cpus: float,
	cpuset: text,
	cpu_shares: integer,
	command,
	configs,
	credential_spec: untold,
	device_cgroup_rules: texts,
	devices,
	dns: textOrUniqueTexts,
	dns_opt: textOrUniqueTexts,
	dns_search: textOrUniqueTexts,
	domainname: text,
	entrypoint: command,
	environment: untold,
	env_file: envFiles,
	extra_hosts: hosts,
	group_add: texts,
	gpus,
	hostname: text,
	image: text,
	init: setFlag,
	ipc: text,
	isolation: text,
	labels: untold,
	label_file: untold,
	logging: object({
		driver: text,
		options
	}),
	mem_limit: bytes,
	mem_reservation: bytes,
	memswap_limit: bytes,
	mem_swappiness: bytes,
	mac_address: text,
	models: named(object({
		endpoint_var: text,
		model_var: text
	})),
	network_mode: text,
	networks: named(networkSettings),
	oom_kill_disable: flag,
	oom_score_adj: integer,
	pid: text,
	pids_limit: integer,
	platform: text,
	privileged: flag,
	pull_policy: pullPolicy,
	pull_refresh_after: text,
	read_only: flag,
	runtime: text,
	secrets,
	security_opt: texts,
	shm_size: bytes,
	stop_grace_period: setDuration,
	stop_signal: text,
	storage_opt: options,
	sysctls: labels,
	tmpfs: textOrUniqueTexts,
	ulimits,
	umask: untold,
	use_api_socket: flag,
	user: text,
	userns_mode: text,
	uts: text,
	volume_driver: text,
	volumes: mounts,
	volumes_from: texts,
	working_dir: text
};
const SERVICE_FIELDS = {
	...CONTAINER_FIELDS,
	build,
	depends_on: dependsOn,
	expose: sprints,
	healthcheck: object({
		test: healthTest,
		timeout: setDuration,
		interval: setDuration,
		retries: setInteger,
		start_period: setDuration,
		start_interval: setDuration,
		disable: flag
	}),
	ports,
	stdin_open: flag,
	tty: flag,
	profiles: uniqueTexts,
	deploy,
	develop: untold,
	restart: text,
	scale: setInteger,
	attach: setFlag,
	container_name: text,
	provider: object({
		type: text,
		options: repeatedOptions
	}),
	extends: untold,
	external_links: texts,
	links: uniqueTexts,
	pre_start: untold,
	post_start: hooks,
	pre_stop: hooks
};
function serviceFields(node, where, decoding) {
	return map(fieldsOf(node, SERVICE_FIELDS, where, decoding));
}
function containerFields(node, where, decoding) {
	return map(fieldsOf(node, {
		...CONTAINER_FIELDS,
		per_replica: flag
	}, where, decoding));
}
// src/parse/model/compose-model.ts
const MAX_VALUES = 3e5;
const MAX_LENGTH = 16 << 20;
function composeModel({ project, files, top, shapeErrors }) {
	const tree = loadComposeTree(project, files);
	const refusals = [];
	const decoding = decodingOf(tree, project, files, top, refusals);
	const services = new Map();
	const node = tree.root.entries.get("services")?.node;
	for (const [name, entry] of node?.kind === "map" ? node.entries : []) {
		if (entry.node.kind !== "map") continue;
		const at = entry.keys.at(-1) ?? entry.node.at;
		const home = decoding.folderOf(entry.keys[0] ?? at);
		const build = entry.node.entries.get("build")?.node;
		services.set(name, {
			at,
			fields: serviceModel(name, entry.node, {
				...decoding,
				home
			}),
			...build === void 0 || isNull(build) ? {} : { build: buildSource(build, decoding.folderOf, files) }
		});
	}
	for (const { kind, at, detail } of tree.refusals) decoding.refuse({
		kind: kind === "bad-env-file" ? kind : "wrong-shape",
		at,
		where: detail
	});
	for (const path of project.paths) if (files.read(path) === void 0) decoding.refuse({
		kind: "missing-file",
		at: startOf(tree.root.at),
		where: "services",
		detail: path
	});
	checkConsistency({
		tree,
		services,
		refuse: decoding.refuse
	});
	const { name, problems, references } = tree;
	const shapes = shapeErrors(tree);
	return {
		name,
		services,
		problems,
		references,
		refusals: refusals.filter((one) => !isToldBetter(one, shapes)),
		shapes
	};
}
function isToldBetter({ kind, where, detail = "" }, shapes) {
	if (kind !== "bad-value" && kind !== "unknown-key" && kind !== "wrong-shape") return false;
	return shapes.some((shape) => shape.where === where && (kind !== "unknown-key" || shape.detail === detail));
}
function startOf(at) {
	return {
		...at,
		end: at.start
	};
}
function decodingOf(tree, project, files, top, refusals) {
	let [values, length] = [0, 0];
	return {
		home: project.folder,
		environment: tree.environment,
		refuse: (refusal) => {
			if (refusals.length < 200) refusals.push(refusal);
		},
		spend: (size) => {
			const isWithin = values <= MAX_VALUES && length <= MAX_LENGTH;
			values++;
			length += size;
			if (isWithin && (values > MAX_VALUES || length > MAX_LENGTH)) refusals.unshift({
				kind: "too-large",
				at: startOf(tree.root.at),
				where: "services"
			});
			return values <= MAX_VALUES && length <= MAX_LENGTH;
		},
		growth: tree.growth,
		folderOf: (mark) => tree.folders.get(mark.text.path) ?? project.folder,
		absolute: (folder, path) => {
			if (path.startsWith("~")) return cleanPath(path);
			if (path.startsWith("/")) return path;
			return cleanPath([
				top,
				folder,
				path
			].filter((part) => part !== "").join("/"));
		},
		readFile: (path) => readSource(files, path)
	};
}
function serviceModel(name, node, decoding) {
	const where = `services.${name}`;
	const written = serviceFields(node, where, decoding);
	const fields = new Map(written.entries);
	const environment = environmentOf(node, where, decoding);
	if (environment !== void 0) fields.set("environment", environment);
	const labels = labelsOf(node, where, decoding);
	if (labels !== void 0) fields.set("labels", labels);
	const networks = networksOf(node, fields);
	if (networks === void 0) fields.delete("networks");
	else fields.set("networks", networks);
	const dependsOn = withImplied(fields);
	if (dependsOn.entries.size > 0) fields.set("depends_on", dependsOn);
	const hooks = preStart(node, networks === DEFAULT_NETWORK, where, decoding);
	if (hooks !== void 0) fields.set("pre_start", hooks);
	const [scale, deploy] = [fields.get("scale"), fields.get("deploy")];
	if (scale !== void 0 && deploy?.kind === "map") fields.set("deploy", map([...deploy.entries, ["replicas", scale]]));
	return {
		kind: "map",
		entries: fields
	};
}
const DEFAULT_NETWORK = map([["default", scalar(null)]]);
function networksOf(node, fields) {
	const networks = fields.get("networks");
	if (node.entries.has("network_mode") || node.entries.has("provider")) return networks?.kind === "map" && networks.entries.size > 0 ? networks : void 0;
	return networks?.kind === "map" && networks.entries.size > 0 ? networks : DEFAULT_NETWORK;
}
function withImplied(fields) {
	const written = fields.get("depends_on");
	const entries = new Map(written?.kind === "map" ? written.entries : []);
	const imply = (name, restart) => {
		if (entries.has(name)) return;
		const restarts = restart ? scalar(true) : void 0;
		entries.set(name, map([
			["condition", scalar("service_started")],
			["restart", restarts],
			["required", scalar(true)]
		]));
	};
	for (const link of textsOf(fields.get("links"))) {
		const parts = link.split(":");
		imply(parts.length === 2 ? parts[0] ?? link : link, true);
	}
	for (const field of [
		"network_mode",
		"ipc",
		"pid",
		"uts",
		"cgroup"
	]) {
		const mode = textAt({
			kind: "map",
			entries: fields
		}, field);
		if (mode?.startsWith("service:") === true) imply(mode.slice(8), true);
	}
	for (const from of textsOf(fields.get("volumes_from"))) if (!from.startsWith("container:")) imply(from.split(":")[0] ?? from, false);
	return {
		kind: "map",
		entries
	};
}
function textsOf(value) {
	if (value?.kind !== "list") return [];
	return value.items.flatMap((item) => item.kind === "scalar" && item.value !== null ? [String(item.value)] : []);
}
function preStart(service, isOnDefault, where, decoding) {
	const hooks = service.entries.get("pre_start")?.node;
	if (hooks?.kind !== "seq" || hooks.items.length === 0) return void 0;
	const base = new Map();
	for (const [name, entry] of service.entries) if (Object.hasOwn(CONTAINER_FIELDS, name) && name !== "volumes") base.set(name, entry);
	const context = newLoading({ read: () => void 0 });
	const items = hooks.items.flatMap((hook, i) => {
		if (hook.kind !== "map") return [];
		const place = `${where}.pre_start[${i}]`;
		const merged = mergeNodes({
			...service,
			entries: base
		}, hook, ["services", "hook"], context);
		if (merged.kind !== "map") return [];
		const fields = new Map(containerFields(merged, place, decoding).entries);
		const environment = environmentOf(merged, place, decoding);
		if (environment !== void 0) fields.set("environment", environment);
		const labels = labelsOf(merged, place, decoding);
		if (labels !== void 0) fields.set("labels", labels);
		const networks = fields.get("networks");
		const own = networks?.kind === "map" ? networks.entries : new Map();
		if (isOnDefault) fields.set("networks", map([...DEFAULT_NETWORK.entries, ...own]));
		else if (own.size === 0) fields.delete("networks");
		return [{
			kind: "map",
			entries: fields
		}];
	});
	return items.length === 0 ? void 0 : list(items);
}
// src/report/model-json.ts
const FIRST = new Set("image user privileged network_mode ports volumes environment labels env_file cap_add cap_drop security_opt networks deploy logging healthcheck secrets configs command entrypoint".split(" "));
const BOTH = new Set(["labels", "configs"]);
function* modelJson({ model, problems, inactive }) {
	yield `{"name":${jsonText(model.name)},"services":{\n`;
	let rest = model.services.size;
	for (const [name, service] of model.services) yield `${jsonText(name)}:${jsonText(serviceObject(service, inactive.has(name)))}${--rest > 0 ? "," : ""}\n`;
	const told = problems.map(({ ruleId, at, message }) => {
		const { path, line, column } = placeOf(at);
		return {
			ruleId,
			path,
			line,
			column,
			message
		};
	});
	yield `},"problems":${jsonText(told)}}\n`;
}
function serviceObject(service, isInactive) {
	const unknown = [...service.fields.entries].filter(([, value]) => isAbsent(value));
	const entries = [...service.fields.entries].filter(([, value]) => !isAbsent(value));
	const fields = (isTold) => withoutPrototype(entries.filter(([name]) => isTold(name)).map(([name, value]) => [name, fieldObject(value, service.at)]));
	return {
		...fields((name) => FIRST.has(name)),
		more: fields((name) => !FIRST.has(name) || BOTH.has(name)),
		...unknown.length === 0 ? {} : { unknown: withoutPrototype(unknown.map(([name, value]) => [name, fieldObject(value, service.at)])) },
		...service.build?.stage === void 0 ? {} : { dockerfile: dockerfileObject(service.build, service.at) },
		...isInactive ? { active: false } : {}
	};
}
function dockerfileObject({ path, text, stage }, at) {
	const told = (value) => ({
		value: value.value,
		origin: placeOf(text === void 0 ? at : {
			text,
			start: value.start,
			end: value.end
		}),
		...value.unknown ? { unknown: true } : {}
	});
	const { image, user, healthcheck, exposed = [] } = stage ?? {};
	return {
		path,
		image: image === void 0 ? void 0 : told(image),
		user: user === void 0 ? void 0 : told(user),
		healthcheck: healthcheck === void 0 ? void 0 : told(healthcheck),
		expose: exposed.length === 0 ? void 0 : exposed.map(told)
	};
}
function isAbsent(value) {
	return value.kind === "scalar" && value.absent === true;
}
function fieldObject(value, at) {
	if (value.kind === "scalar") {
		const origin = originOf(value) ?? placeOf(at);
		return {
			value: value.value,
			origin,
			...value.from?.unknown === true ? { unknown: true } : {}
		};
	}
	const scalars = [];
	const plain = plainOf(value, "", scalars);
	const origins = scalars.flatMap(([pointer, scalar]) => {
		const origin = originOf(scalar);
		return origin === void 0 ? [] : [[pointer, {
			...origin,
			...scalar.from?.unknown === true ? { unknown: true } : {}
		}]];
	});
	const isUnknown = scalars.some(([, scalar]) => scalar.from?.unknown === true);
	const first = scalars.find(([, { from }]) => from !== void 0)?.[1];
	return {
		value: plain,
		origin: (first === void 0 ? void 0 : originOf(first)) ?? placeOf(at),
		...isUnknown ? { unknown: true } : {},
		...origins.length === 0 ? {} : { origins: withoutPrototype(origins) }
	};
}
function plainOf(value, pointer, scalars) {
	switch (value.kind) {
		case "scalar":
			scalars.push([pointer, value]);
			return value.value;
		case "list": return value.items.map((item, i) => plainOf(item, `${pointer}/${i}`, scalars));
		case "map": return withoutPrototype([...value.entries].flatMap(([name, item]) => {
			const plain = plainOf(item, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, scalars);
			return isAbsent(item) ? [] : [[name, plain]];
		}));
	}
}
function withoutPrototype(entries) {
	const made = Object.create(null);
	for (const [name, value] of entries) made[name] = value;
	return made;
}
function originOf({ from }) {
	if (from === void 0) return void 0;
	const supplied = (from.parts ?? []).flatMap(({ source, variable, at }) => {
		if (source !== "env" || at === void 0) return [];
		const { path, line } = placeOf(at);
		return [{
			name: variable,
			path,
			line
		}];
	});
	return {
		...placeOf(from.item ?? from.at, from.at),
		...supplied.length === 0 ? {} : { variables: supplied }
	};
}
function placeOf(whole, part = whole) {
	const at = part.text === whole.text && part.start >= whole.start && part.end <= whole.end ? part : whole;
	const starts = lineStarts(at.text);
	const [first, last] = [lineAt(starts, at.start), lineAt(starts, at.end)];
	return {
		path: at.text.path,
		line: first + 1,
		column: at.start - (starts[first] ?? 0) + 1,
		endLine: last + 1,
		endColumn: at.end - (starts[last] ?? 0) + 1
	};
}
const tables = new WeakMap();
function lineStarts(text) {
	const known = tables.get(text);
	if (known !== void 0) return known;
	const source = text.view.string();
	const starts = [0];
	for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
	tables.set(text, starts);
	return starts;
}
function lineAt(starts, index) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/cli/model.ts
async function runModel({ folder, files, envFiles, profiles }, language, io) {
	const [first] = files;
	const place = projectFolder(io.cwd, folder ?? (first === void 0 ? "." : folderOfFile(first)));
	const path = (typed) => pathOf(typed, place);
	const envPaths = envFiles.length === 0 ? void 0 : envFiles.map(path);
	const shapeErrors = await loadShapeCheck();
	const model = await withYamlLibrary(() => {
		const usual = projectAt(place.folder, place, envPaths);
		const paths = files.length === 0 ? usual.paths : files.map(path);
		const folderName = baseName(`${place.top}/${place.folder}`.replace(/\/$/, ""));
		return composeModel({
			project: {
				...usual,
				paths,
				folderName
			},
			files: place,
			top: place.top,
			shapeErrors
		});
	});
	const inactive = new Set();
	for (const [name, service] of model.services) if (!isActive(service, profiles)) inactive.add(name);
	writeTo(io.stdout, modelJson({
		model,
		problems: await problemsOf(model, language),
		inactive
	}));
	return 0;
}
function folderOfFile(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash + 1);
}
function pathOf(typed, place) {
	const path = place.within(typed);
	if (path === void 0 || place.read(path) === void 0) throw new StackgateError("no-such-path", { path: typed });
	return path;
}
function isActive({ fields }, profiles) {
	const own = fields.entries.get("profiles");
	if (profiles.length === 0 || own?.kind !== "list" || profiles.includes("*")) return true;
	return own.items.some((item) => item.kind === "scalar" && profiles.includes(String(item.value)));
}
async function problemsOf(model, language) {
	const texts = model.problems.length + model.shapes.length === 0 ? void 0 : (await import("./words.mjs").then((all) => ({ ruleTexts: all.S }))).ruleTexts;
	return [
		...model.problems.map((problem) => invalid(problem, texts?.get("compose-invalid")?.messages, language)),
		...model.shapes.map((error) => misshapen(error, texts?.get(SHAPE)?.messages, language)),
		...model.references.flatMap((reference) => unresolved(reference, language)),
		...model.refusals.map((refusal) => refused(refusal, language))
	];
}
function invalid({ kind, at, detail }, messages, language) {
	const message = messages?.[invalidMessage({
		kind,
		detail
	})] ?? messages?.default;
	const values = {
		detail,
		file: baseName(at.text.path)
	};
	return {
		ruleId: "compose-invalid",
		at,
		message: message === void 0 ? kind : fillText(message, values, language)
	};
}
const SHAPE = "compose-invalid-shape";
function misshapen({ kind, at, where, detail, found }, messages, language) {
	const message = messages?.[kind === "unknown-key" && where === "" ? "unknown-top" : kind];
	return {
		ruleId: SHAPE,
		at,
		message: message === void 0 ? kind : fillText(message, {
			where,
			detail,
			found
		}, language)
	};
}
function unresolved(reference, language) {
	const { kind, at, written, required, found, missingService } = reference;
	if (missingService === void 0 && (found || !required)) return [];
	return [{
		ruleId: "compose-unresolved-reference",
		at,
		message: fillText(modelSentences[missingService !== void 0 ? "missing-service" : reference.remote === true ? "remote-file" : "missing-file"], {
			where: kind,
			detail: missingService ?? written
		}, language)
	}];
}
function refused({ kind, at, where, detail = "" }, language) {
	return {
		ruleId: kind === "missing-file" ? "compose-unresolved-reference" : "compose-invalid",
		at,
		message: fillText(modelSentences[kind], {
			where,
			detail
		}, language)
	};
}
export { projectFolder as n, runModel as t };
