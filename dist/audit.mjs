import { $ as reportsOf, Ai as guardLine, Br as isComposeName, Ci as unfilledText, En as DEFAULT_POLICY, Er as isSecretName, Fn as wrap, Gt as textDetector, Hr as isEnvFileName, I as isFingerprint, Jr as isWorkflowPath, Kr as isPreloaded, Mi as markdownText, Nn as lineSize, Oi as escapeTerminal, Pn as padEnd, Q as deliver, Si as otherLanguage, Ti as codeSpan, Wr as isExampleName, Wt as scan, Xr as serverConfigKind, Y as policyFor, Z as checkPlaces, ct as repositoryTop, di as compareSeverity, et as lookOf, gi as StackgateError, it as generatedFrom, ji as jsonText, jn as cutStart, kn as cells, nr as textView, nt as marksOf, on as resolvePath, or as detectSecrets, ot as secretRange, rt as paintOf, st as unquoted, tt as writeTo, ui as checklistOf, wn as append, xi as fillText } from "./scanner.mjs";
import { tt as redactSecret, v as nameMask, x as explainedRules, y as textMask } from "./words.mjs";
import { s as fileAt } from "./range.mjs";
import { t as historySource } from "./history.mjs";
import { t as folderSource } from "./folder2.mjs";
import { t as workingTreeSource } from "./working-tree.mjs";
import { c as isExcluded } from "./exceptions.mjs";
import { $ as isUnpublished, A as portOfTls, B as hasOtherUser, D as ignoringLine, Dt as reachOf, H as secretVariables, J as isLasting, K as isCache, M as remoteDriver, Mt as spanOfMark, N as isolationOf, P as networkMarks, Pt as withYamlLibrary, Q as isPublic, R as registryOf, S as withoutParts, T as composeRules, U as capabilities, V as loadEnvFile, X as isOn, Y as storeOf, Z as settingValue, _ as listensOf, at as isProxyImage, b as stacksOf, et as placesOf$1, f as shellArgument, g as isTlsServer, h as sitesOf, it as dropsRoot, j as rule, jt as readSource, k as entryOf$1, m as parseCaddyfile, nt as serviceKeys, ot as readImage, p as valuesAt, q as isDataFolder, rt as variablePlaces, tt as projectKeys, v as contextsIn, y as ownOf, z as standingOfRegistry } from "./compose.mjs";
import { n as projectFolder } from "./model.mjs";
import { n as unknownRule } from "./rules2.mjs";
const { statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, resolve } = process.getBuiltinModule("node:path");
// src/detect/checklist/observation.ts
function observed(on, message, mark, values = {}) {
	const { path, view } = mark.text;
	return {
		on,
		message,
		values,
		path,
		line: view.rangeOf(spanOfMark(mark)).startLine
	};
}
// src/detect/checklist/entrance.ts
function entranceSeen(stack) {
	const ofServers = [...stack.sites.filter(({ path }) => !isExampleName(path)).flatMap(siteSeen), ...stack.paths.flatMap((path) => caddySeen(path, stack))];
	const hasTls = ofServers.some(({ message }) => message === "tls-server" || message === "caddy-tls");
	return [...ofServers, ...stack.projects.flatMap((project) => tlsSeen(project, stack, hasTls))];
}
function tlsSeen(project, { snapshot }, hasTls) {
	const judged = {
		project,
		snapshot
	};
	const found = {
		subject: "",
		places: projectKeys(project)
	};
	const services = [...project.services.values()];
	if (!services.some((service) => isPublic(service) || service.ports.length > 0)) return [];
	const place = rule.guard?.(judged, found, {
		head: judged,
		services: new Map()
	})?.places[0];
	if (place === void 0) return [];
	const owner = services.find(({ ports }) => ports.some(({ at }) => at === place));
	if (owner === void 0) return [observed({
		https: "holds",
		"external-api-keys": "hint"
	}, "tls", place)];
	if (!owner.ports.some((port) => port.at === place && reachOf(port) === "public") || hasTls) return [];
	return [observed({ https: "part" }, "tls-port", place, { service: owner.name })];
}
const LOGINS = [
	"auth_basic",
	"auth_request",
	"auth_jwt"
];
function siteSeen({ tree, path }) {
	const seen = new Map();
	const add = (one) => {
		if (!seen.has(one.message)) seen.set(one.message, one);
	};
	for (const context of contextsIn(tree.root)) {
		if (isTlsServer(context)) {
			const at = listensOf(context).find(({ isTls }) => isTls)?.directive.at;
			if (at !== void 0) add(observed({ https: "holds" }, "tls-server", at, { file: path }));
		}
		for (const header of ownOf(context, "add_header", "more_set_headers")) if (header.args.some(({ value }) => /^["']?strict-transport-security/i.test(value))) add(observed({ https: "holds" }, "hsts", header.at, { file: path }));
		for (const limit of ownOf(context, "limit_req", "limit_conn")) add(observed({
			"brute-force": "holds",
			"external-api-keys": "holds"
		}, "rate-limit", limit.at, { file: path }));
		for (const login of ownOf(context, ...LOGINS)) if (login.args[0]?.value !== "off") add(observed({
			"access-control": "holds",
			"brute-force": "holds"
		}, "proxy-login", valuesAt(login), { file: path }));
		const list = denied(context);
		if (list !== void 0) add(observed({
			"access-control": "holds",
			host: "holds",
			"brute-force": "holds"
		}, "allow-list", list, { file: path }));
		for (const log of ownOf(context, "access_log")) if (log.args[0] !== void 0 && log.args[0].value !== "off") add(observed({
			"log-audit": "part",
			logs: "part"
		}, "access-log", valuesAt(log), { file: path }));
	}
	return [...seen.values()];
}
function denied(context) {
	const allowed = ownOf(context, "allow").find(({ args }) => args[0]?.value !== "all");
	const refused = ownOf(context, "deny").some(({ args }) => args[0]?.value === "all");
	return allowed !== void 0 && refused ? valuesAt(allowed) : void 0;
}
function caddySeen(path, { snapshot }) {
	if (serverConfigKind(path) !== "caddy" || isExampleName(path)) return [];
	const text = readSource(snapshot, path);
	if (text === void 0 || text.view.binary) return [];
	const { blocks } = parseCaddyfile(text);
	if (blocks.some(isSwitchedOff)) return [];
	const site = blocks.filter(({ kind }) => kind === "site").flatMap(({ names }) => names).find(({ value }) => !/^http:|^:|^localhost\b|^127\.|:80$/.test(value));
	return site === void 0 ? [] : [observed({ https: "holds" }, "caddy-tls", site.at, { file: path })];
}
function isSwitchedOff({ kind, directives }) {
	return kind === "global" && directives.some(({ name, args }) => name.value === "auto_https" && args[0]?.value === "off");
}
// src/detect/checklist/from-rules.ts
const GUARDING = {
	"compose-user-missing": {
		on: {
			"run-as-user": "holds",
			container: "holds"
		},
		message: "user"
	},
	"compose-no-new-privileges-missing": {
		on: {
			"run-as-user": "holds",
			container: "holds"
		},
		message: "no-new-privileges"
	},
	"compose-no-memory-limit": {
		on: { container: "holds" },
		message: "memory-limit"
	},
	"compose-read-only-missing": {
		on: { container: "holds" },
		message: "read-only"
	},
	"compose-networks-not-set": {
		on: { "network-isolation": "holds" },
		message: "own-network"
	},
	"compose-db-encryption-unset": {
		on: {
			database: "holds",
			data: "holds"
		},
		message: "encryption"
	},
	"compose-no-backup": {
		on: {
			database: "holds",
			data: "holds"
		},
		message: "backup"
	},
	"compose-no-sso": {
		on: {
			"access-control": "holds",
			application: "holds",
			"brute-force": "holds"
		},
		message: "sso"
	},
	"compose-no-log-rotation": {
		on: {
			"log-audit": "part",
			logs: "part"
		},
		message: "log-rotation"
	},
	"compose-no-log-shipping": {
		on: {
			"log-audit": "holds",
			logs: "holds",
			"logs-lost": "holds"
		},
		message: "log-shipping"
	},
	"compose-healthcheck-missing": {
		on: { "upgrade-strategy": "part" },
		message: "healthcheck"
	},
	"compose-no-image-scan": {
		on: {
			"vulnerability-management": "holds",
			container: "holds"
		},
		message: "image-scan"
	}
};
function guardsOf({ projects, snapshot }) {
	const seen = [];
	for (const rule of composeRules) {
		const guarding = GUARDING[rule.id];
		if (guarding === void 0) continue;
		if (rule.scope === "repository") {
			append(seen, ofRepository(rule, guarding, {
				projects,
				snapshot
			}));
			continue;
		}
		for (const project of projects) {
			const judged = {
				project,
				snapshot
			};
			const found = nothingIn(project);
			if (rule.scope === "project") {
				const guard = rule.guard?.(judged, found, {
					head: judged,
					services: new Map()
				});
				if (guard !== void 0 && !isOpen(guard.places[0])) seen.push(observed(guarding.on, guarding.message, guard.places[0], { ...guard.values }));
				continue;
			}
			for (const service of project.services.values()) {
				const guard = rule.guard?.(service, found, judged, service);
				if (guard === void 0) continue;
				const on = isOpen(guard.places[0]) ? halved(guarding.on) : guarding.on;
				seen.push(observed(on, guarding.message, guard.places[0], {
					service: service.name,
					...guard.values
				}));
			}
		}
	}
	return seen;
}
function ofRepository(rule, { on, message }, { projects, snapshot }) {
	const [first] = projects;
	const guard = first === void 0 ? void 0 : rule.guard?.(snapshot, nothingIn(first));
	return guard === void 0 ? [] : [observed(on, message, guard.places[0])];
}
function nothingIn(project) {
	return {
		subject: "",
		places: projectKeys(project)
	};
}
function isOpen({ text, start, end }) {
	return /\$(?:\w|\{\w{1,200}\})/.test(text.view.string().slice(start, end));
}
function halved(on) {
	return Object.fromEntries(Object.keys(on).map((item) => [item, "part"]));
}
// src/detect/checklist/keys.ts
function keysSeen(stack) {
	const files = envFilesSeen(stack);
	const isSafe = files.some(({ message }) => message === "env-ignored" || message === "env-would-be-ignored");
	return [...files, ...stack.projects.flatMap((project) => [...project.services.values()].flatMap((service) => serviceSeen(service, isSafe)))];
}
function serviceSeen(service, isSafe) {
	const seen = [];
	const keys = service.environment.filter(({ name }) => isSecretName(name.replace(/_FILE$/, "")));
	const [inFile] = keys.filter(({ name }) => name.endsWith("_FILE"));
	const at = service.node.entries.get("secrets")?.keys.at(-1) ?? (inFile === void 0 ? void 0 : variablePlaces(inFile)[0]);
	if (at !== void 0) seen.push(observed({
		"key-management": "holds",
		"external-api-keys": "holds",
		"keys-in-git": "holds"
	}, "secret-files", at, { service: service.name }));
	const references = keys.filter(isReference);
	const [first] = references;
	if (first !== void 0) {
		const kept = isSafe ? "holds" : "part";
		const on = {
			"key-management": "part",
			"external-api-keys": kept,
			"keys-in-git": kept
		};
		const values = {
			service: service.name,
			name: first.name,
			count: references.length
		};
		seen.push(observed(on, references.length === 1 ? "reference" : "references", variablePlaces(first)[0] ?? serviceKeys(service)[0], values));
	}
	return seen;
}
function isReference({ name, scalar, source }) {
	if (source !== "environment" || name.endsWith("_FILE")) return false;
	return scalar === void 0 || (scalar?.parts ?? []).some((part) => part.source === "unset" || part.source === "env");
}
function envFilesSeen(stack) {
	const { snapshot, tracked, paths, projects } = stack;
	const seen = [];
	const files = paths.filter((path) => isEnvFileName(path) && snapshot.has(path));
	for (const path of files) {
		const text = readSource(snapshot, path);
		const file = loadEnvFile(path, snapshot);
		if (text === void 0 || file === void 0) continue;
		const start = {
			text,
			start: 0,
			end: 0
		};
		if (file.encrypted) seen.push(observed({
			"key-management": "holds",
			"external-api-keys": "holds",
			"keys-in-git": "holds"
		}, "env-encrypted", start, { path }));
		else if (tracked?.has(path) !== true && secretVariables(file).length > 0) seen.push(tracked === void 0 ? outsideGit(path, start) : notTracked(path, start, stack));
	}
	if (tracked === void 0 || files.length > 0) return seen;
	return projects.filter(needsEnvFile).flatMap((project) => toCome(project, stack));
}
function outsideGit(path, start) {
	return observed({
		"key-management": "part",
		"external-api-keys": "part",
		"keys-in-git": "part"
	}, "env-outside-git", start, { path });
}
function notTracked(path, start, { snapshot }) {
	const line = ignoringLine(path, snapshot);
	if (line === void 0 || line.takesBack) return observed({
		"key-management": "lacks",
		"external-api-keys": "lacks",
		"keys-in-git": "lacks"
	}, "env-not-ignored", start, { path });
	return observed({
		"key-management": "part",
		"external-api-keys": "holds",
		"keys-in-git": "holds"
	}, "env-ignored", line.mark, { path });
}
function needsEnvFile({ services }) {
	return [...services.values()].some(({ environment }) => environment.some((one) => isSecretName(one.name) && isReference(one)));
}
function toCome(project, { snapshot }) {
	const path = project.folder === "" ? ".env" : `${project.folder}/.env`;
	const line = ignoringLine(path, snapshot);
	if (line !== void 0 && !line.takesBack) return [observed({
		"external-api-keys": "holds",
		"keys-in-git": "holds"
	}, "env-would-be-ignored", line.mark, { path })];
	const [first] = project.root.entries.get("services")?.keys ?? [];
	return first === void 0 ? [] : [observed({
		"keys-in-git": "lacks",
		"key-management": "hint"
	}, "env-would-be-taken", first, { path })];
}
// src/detect/checklist/services.ts
function servicesSeen(project, hasUpdates) {
	const services = [...project.services.values()];
	return [
		...services.flatMap((service) => [
			...imageSeen(service, hasUpdates),
			...userSeen(service),
			...portsSeen(service),
			...logsSeen(service),
			...storeSeen(service, project)
		]),
		...networksSeen(project, services),
		...sharedSeen(project, services),
		...exposureSeen(project, services),
		...plainPortsSeen(project, services)
	];
}
function keyOf$1(service) {
	return serviceKeys(service)[0];
}
function imageSeen(service, hasUpdates) {
	const image = readImage(service);
	if (service.image === void 0 || image === void 0 || !image.isTagKnown) return [];
	const values = {
		service: service.name,
		image: service.image.value
	};
	const [at] = placesOf$1(service.image);
	const upgrade = hasUpdates ? "holds" : "part";
	if (image.digest !== void 0) return [observed({
		image: "holds",
		"upgrade-strategy": upgrade,
		container: "part"
	}, "digest", at, values)];
	if (service.build !== void 0) return [];
	const { tag } = image;
	if (tag === void 0 || /^(?:latest)?$/i.test(tag)) return [];
	if (!/\d/.test(tag)) return /^(?:main|master|nightly|edge|stable|dev|develop|lts|mainline|canary|rolling|preview|beta|release)/i.test(tag) ? [] : [observed({
		image: "lacks",
		"upgrade-strategy": "lacks"
	}, "tag-without-version", at, {
		...values,
		tag
	})];
	return [observed({
		image: standingOfRegistry(registryOf(image)) === "known" ? "holds" : "part",
		"upgrade-strategy": upgrade
	}, "version", at, values)];
}
function userSeen(service) {
	const on = {
		"run-as-user": "holds",
		container: "holds"
	};
	const values = { service: service.name };
	const seen = [];
	if (service.user === void 0 && !service.incomplete) {
		const at = service.image === void 0 ? keyOf$1(service) : placesOf$1(service.image)[0];
		if (service.build?.user !== void 0 && hasOtherUser(service)) seen.push(observed(on, "dockerfile-user", keyOf$1(service), values));
		else if (dropsRoot(readImage(service))) seen.push(observed(on, "image-user", at, values));
	}
	const all = capabilities(service.node, "cap_drop").find(({ name }) => name === "ALL");
	if (all !== void 0) seen.push(observed(on, "cap-drop", all.scalar.item ?? all.scalar.at, values));
	return seen;
}
function portsSeen(service) {
	const on = {
		"access-control": "holds",
		host: "holds",
		"brute-force": "holds"
	};
	return service.ports.filter((port) => reachOf(port) === "loopback").map((port) => observed(on, "loopback", port.at, {
		service: service.name,
		port: port.target
	}));
}
function logsSeen(service) {
	const driver = remoteDriver(service);
	const sent = {
		"log-audit": "holds",
		logs: "holds",
		"logs-lost": "holds"
	};
	const values = {
		service: service.name,
		driver: driver?.value ?? ""
	};
	const shipped = driver === void 0 || driver.unknown === true ? [] : [observed(sent, "log-driver", placesOf$1(driver)[0], values)];
	const kept = service.mounts.filter((mount) => isLasting(mount) && /(?:^|\/)logs?(?:\/|$)/.test(mount.target)).map((mount) => observed(isOfOthers(service, mount) ? ASIDE : KEPT, "log-volume", mount.at, {
		service: service.name,
		target: mount.target
	}));
	return [...shipped, ...kept];
}
const KEPT = {
	"log-audit": "part",
	logs: "part",
	"logs-lost": "holds"
};
const ASIDE = {
	"log-audit": "hint",
	logs: "part",
	"logs-lost": "hint"
};
function isOfOthers(service, { target }) {
	return storeOf(service) !== void 0 || /\/letsencrypt(?:\/|$)/.test(target);
}
const OWN_USER = {
	MySQL: ["MYSQL_USER"],
	MariaDB: ["MARIADB_USER", "MYSQL_USER"]
};
function storeSeen(service, { services }) {
	const store = storeOf(service);
	if (store === void 0) return [];
	const seen = [];
	const values = {
		service: service.name,
		store
	};
	const data = service.mounts.find((mount) => isLasting(mount) && isDataFolder(mount.target, store));
	if (data !== void 0 && !isCache(store)) seen.push(observed({ data: "part" }, "data-kept", data.at, values));
	if (!isUnpublished(service) && service.ports.length === 0 && services.size > 1) seen.push(observed({ data: "part" }, "store-inside", keyOf$1(service), values));
	const user = (OWN_USER[store] ?? []).map((name) => settingValue(service, name)).find((name) => name !== void 0);
	if (user !== void 0 && user !== "" && user !== "root") seen.push(observed({
		database: "part",
		data: "part"
	}, "store-user", keyOf$1(service), values));
	return seen;
}
function networksSeen(project, services) {
	const seen = [];
	if (services.some(({ networks }) => networks.some(({ name, at }) => name === "default" && at === void 0))) seen.push(observed({ "network-isolation": "part" }, "default-network", projectKeys(project)[0]));
	const names = new Set(services.flatMap(({ networks }) => networks.map(({ name }) => name)));
	for (const name of names) {
		const [mark] = isolationOf(project, name) === "internal" ? networkMarks(project, name) : [];
		if (mark !== void 0) seen.push(observed({
			"network-isolation": "holds",
			host: "holds"
		}, "internal-network", mark, { network: name }));
	}
	return seen;
}
function sharedSeen(project, services) {
	const stores = services.filter((service) => storeOf(service) !== void 0);
	const entries = services.filter((service) => service.ports.length > 0 && storeOf(service) === void 0);
	const reached = new Set(entries.flatMap(({ networks }) => networks.map(({ name }) => name)));
	const shared = stores.find(({ networks }) => networks.some(({ name }) => reached.has(name) && isolationOf(project, name) === "open"));
	if (shared !== void 0) return [observed({ "network-isolation": "hint" }, "shared-network", keyOf$1(shared), { service: shared.name })];
	const [entry] = entries;
	const flat = services.length < FEW ? void 0 : [...reached].find((name) => isFlat(project, services, name));
	if (entry === void 0 || flat === void 0 || flat === "default") return [];
	return [observed({ "network-isolation": "hint" }, "flat-network", keyOf$1(entry), { network: flat })];
}
const FEW = 3;
function isFlat(project, services, network) {
	const isOn = ({ networks }) => networks.some(({ name }) => name === network);
	return services.every(isOn) && isolationOf(project, network) === "open";
}
function exposureSeen(project, services) {
	if (!services.every(({ networkMode, ports, incomplete }) => !incomplete && ports.length === 0 && networkMode?.value !== "host") || services.length === 0) return [];
	return [observed({
		host: "holds",
		"access-control": "part",
		"brute-force": "holds"
	}, "no-ports", projectKeys(project)[0])];
}
const WEB_PORTS = new Set([
	80,
	81,
	3e3,
	3001,
	3210,
	4e3,
	5e3,
	5001,
	5173,
	5678,
	7860,
	8e3,
	8001,
	8080,
	8081,
	8088,
	8501,
	8888,
	9e3
]);
function plainPortsSeen(project, services) {
	const hasTls = services.some((service) => portOfTls(service) !== void 0);
	if (!hasTls && entryOf$1(project) !== void 0) return [];
	return services.filter((service) => !isProxyImage(readImage(service)) && portOfTls(service) === void 0).filter((service) => isPublic(service) && storeOf(service) === void 0).flatMap((service) => service.ports.filter((port) => reachOf(port) === "public" && !port.unknownBind && WEB_PORTS.has(port.target)).map((port) => observed({ https: "lacks" }, hasTls ? "plain-beside" : "plain-entry", port.at, {
		service: service.name,
		port: port.target
	})));
}
// src/detect/checklist/updates.ts
const RENOVATE = /^(?:\.github\/|\.gitlab\/)?(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/;
const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/;
const DOCKER_ECOSYSTEM = /^\s{0,20}(?:-\s{1,10})?package-ecosystem\s{0,5}:\s{0,5}["']?docker(?:-compose)?["']?\s*(?:#.*)?$/;
const NOTIFIERS = /^(?:diun|wud|whats-?up-?docker|cup|newreleases)$/;
function updatesSeen({ snapshot, projects }) {
	if (projects.length === 0) return [];
	return snapshot.list().flatMap((path) => {
		const isRenovate = RENOVATE.test(path);
		if (!isRenovate && !DEPENDABOT.test(path)) return [];
		const mark = isRenovate ? renovateAt(path, snapshot) : lineAt(path, snapshot, DOCKER_ECOSYSTEM);
		return mark === void 0 ? [] : [observed({
			"upgrade-strategy": "holds",
			"vulnerability-management": "part"
		}, "updates", mark, { name: isRenovate ? "Renovate" : "Dependabot" })];
	});
}
function watchersSeen({ projects }) {
	return projects.flatMap(({ services }) => [...services.values()].flatMap((service) => {
		const name = readImage(service)?.name ?? "";
		const values = { service: service.name };
		const [key] = serviceKeys(service);
		if (NOTIFIERS.test(name)) return [observed({ "upgrade-strategy": "part" }, "notifier", key, values)];
		if (name !== "watchtower") return [];
		return isOn(settingValue(service, "WATCHTOWER_MONITOR_ONLY") ?? "") ? [observed({ "upgrade-strategy": "part" }, "notifier", key, values)] : [observed({ "upgrade-strategy": "lacks" }, "watchtower", key, values)];
	}));
}
function unscannedCi({ snapshot, projects }, isScanned) {
	const [first] = isScanned || projects.length === 0 ? [] : snapshot.list().filter(isWorkflowPath);
	const text = first === void 0 ? void 0 : readSource(snapshot, first);
	if (text === void 0) return [];
	return [observed({ "vulnerability-management": "lacks" }, "ci-without-scan", {
		text,
		start: 0,
		end: 0
	}, { file: text.path })];
}
function renovateAt(path, snapshot) {
	const text = readSource(snapshot, path);
	const written = text?.view.string() ?? "";
	const isOff = /"?enabled"?\s{0,5}:\s{0,5}false/.test(written.slice(0, 400)) && !/packageRules/.test(written);
	const isOther = /enabledManagers/.test(written) && !/docker/.test(written);
	return text === void 0 || isOff || isOther ? void 0 : {
		text,
		start: 0,
		end: 0
	};
}
function lineAt(path, snapshot, pattern) {
	const text = readSource(snapshot, path);
	let start = 0;
	for (const line of text?.view.string().split("\n") ?? []) {
		if (text !== void 0 && pattern.test(line.replace(/\r$/, ""))) return {
			text,
			start,
			end: start + line.length
		};
		start += line.length + 1;
	}
}
// src/detect/checklist/observe.ts
function observeStack(snapshot, paths, tracked) {
	return withYamlLibrary(() => {
		const stacks = stacksOf(snapshot, paths);
		const projects = withoutParts(stacks.projects);
		const { sites } = sitesOf(snapshot, paths, stacks);
		const stack = {
			snapshot,
			projects,
			sites,
			paths,
			...tracked === void 0 ? {} : { tracked }
		};
		const updates = updatesSeen(stack);
		const guards = guardsOf(stack);
		const isScanned = guards.some(({ message }) => message === "image-scan");
		return {
			observations: [
				...projects.flatMap((project) => servicesSeen(project, updates.length > 0)),
				...guards,
				...keysSeen(stack),
				...entranceSeen(stack),
				...updates,
				...watchersSeen(stack),
				...unscannedCi(stack, isScanned)
			],
			composeFiles: new Set(projects.flatMap((project) => project.paths)).size,
			services: projects.reduce((count, { services }) => count + services.size, 0),
			sites: sites.length,
			folders: [...new Set(projects.map(({ folder }) => folder))],
			mounted: projects.flatMap(mountedBy)
		};
	});
}
function mountedBy({ services, folder }) {
	return [...services.values()].flatMap(({ mounts }) => mounts.flatMap(({ type, source }) => type === "bind" ? resolvePath(folder, source) ?? [] : []));
}
// src/messages/audit.ts
const auditTitles = {
	image: {
		en: "image",
		zh: "\u955c\u50cf\u5b89\u5168"
	},
	"run-as-user": {
		en: "run-as user",
		zh: "\u8fd0\u884c\u6743\u9650"
	},
	"key-management": {
		en: "key management",
		zh: "\u5bc6\u94a5\u7ba1\u7406"
	},
	"network-isolation": {
		en: "network isolation",
		zh: "\u7f51\u7edc\u9694\u79bb"
	},
	https: {
		en: "HTTPS",
		zh: "HTTPS"
	},
	database: {
		en: "database",
		zh: "\u6570\u636e\u5e93"
	},
	"access-control": {
		en: "access control",
		zh: "\u8bbf\u95ee\u63a7\u5236"
	},
	"log-audit": {
		en: "log audit",
		zh: "\u65e5\u5fd7\u5ba1\u8ba1"
	},
	"vulnerability-management": {
		en: "vulnerability mgmt",
		zh: "\u6f0f\u6d1e\u7ba1\u7406"
	},
	"upgrade-strategy": {
		en: "upgrade strategy",
		zh: "\u5347\u7ea7\u7b56\u7565"
	},
	host: {
		en: "host",
		zh: "\u7269\u7406/\u865a\u62df\u673a\u5c42"
	},
	container: {
		en: "container runtime",
		zh: "\u5bb9\u5668\u8fd0\u884c\u65f6\u5c42"
	},
	application: {
		en: "application",
		zh: "\u5e94\u7528\u670d\u52a1\u5c42"
	},
	data: {
		en: "data",
		zh: "\u6570\u636e\u5b58\u50a8\u5c42"
	},
	"external-api-keys": {
		en: "external API keys",
		zh: "\u5916\u90e8\u63a5\u53e3\u5c42"
	},
	logs: {
		en: "logs",
		zh: "\u65e5\u5fd7\u4e0e\u5ba1\u8ba1\u5c42"
	},
	"keys-in-git": {
		en: "Keys in git",
		zh: "\u5bc6\u94a5\u8fdb\u4e86 Git"
	},
	"brute-force": {
		en: "Open to brute force",
		zh: "\u906d\u66b4\u529b\u7834\u89e3"
	},
	"logs-lost": {
		en: "Logs lost",
		zh: "\u65e5\u5fd7\u4e22\u5931"
	}
};
const auditNext = {
	image: {
		en: "Write IMAGE:VERSION@sha256:DIGEST, from the registry of whoever publishes it",
		zh: "\u955c\u50cf\u5199\u6210 \u540d\u79f0:\u7248\u672c@sha256:\u6458\u8981\u503c\uff0c\u5e76\u4f7f\u7528\u53d1\u5e03\u8005\u81ea\u5df1\u7684\u955c\u50cf\u4ed3\u5e93"
	},
	"run-as-user": {
		en: "Give each service a `user:` that is not root",
		zh: "\u4e3a\u6bcf\u4e2a\u670d\u52a1\u8bbe\u7f6e\u975e root \u7684 `user:`"
	},
	"key-management": {
		en: "Hand keys over as files (`secrets:`), filled by a secrets manager",
		zh: "\u6539\u7528 `secrets:` \u4ee5\u6587\u4ef6\u65b9\u5f0f\u4f20\u5165\u5bc6\u94a5\uff0c\u5e76\u7531\u5bc6\u94a5\u7ba1\u7406\u670d\u52a1\u63d0\u4f9b"
	},
	"network-isolation": {
		en: "Name networks: one for what faces the users, an internal one for what lies behind",
		zh: "\u5212\u5206\u7f51\u7edc\uff1a\u5bf9\u5916\u670d\u52a1\u4e00\u4e2a\uff0c\u5185\u90e8\u670d\u52a1\u7528\u53e6\u4e00\u4e2a `internal: true` \u7684\u7f51\u7edc"
	},
	https: {
		en: "Let one proxy with a certificate be the only way in, and put its configuration beside the stack",
		zh: "\u53ea\u7531\u4e00\u4e2a\u5e26\u8bc1\u4e66\u7684\u4ee3\u7406\u5bf9\u5916\uff0c\u5e76\u628a\u5b83\u7684\u914d\u7f6e\u4e0e Compose \u6587\u4ef6\u653e\u5728\u4e00\u8d77"
	},
	database: {
		en: "Give the application a user who is no superuser, and add a backup service",
		zh: "\u8ba9\u5e94\u7528\u4f7f\u7528\u975e\u8d85\u7ea7\u7528\u6237\u8d26\u53f7\uff0c\u5e76\u589e\u52a0\u5907\u4efd\u670d\u52a1"
	},
	"access-control": {
		en: "Put an allow list or an identity proxy (oauth2-proxy, authelia) before the entry",
		zh: "\u5728\u5165\u53e3\u524d\u52a0\u5141\u8bb8\u5217\u8868\u6216\u8eab\u4efd\u4ee3\u7406\uff08oauth2-proxy\u3001authelia\uff09"
	},
	"log-audit": {
		en: "Send logs off the host: a logging driver such as gelf or syslog, or a collector such as fluent-bit",
		zh: "\u628a\u65e5\u5fd7\u5916\u9001\uff1a\u4f7f\u7528 gelf\u3001syslog \u7b49\u65e5\u5fd7\u9a71\u52a8\uff0c\u6216 fluent-bit \u7b49\u91c7\u96c6\u5668"
	},
	"vulnerability-management": {
		en: "Add a CI job that runs Trivy or Grype over the images",
		zh: "\u5728 CI \u4e2d\u52a0\u5165\u7528 Trivy \u6216 Grype \u626b\u63cf\u955c\u50cf\u7684\u6b65\u9aa4"
	},
	"upgrade-strategy": {
		en: "Let Renovate or Dependabot propose each new image version, and try it before it goes live",
		zh: "\u8ba9 Renovate \u6216 Dependabot \u63d0\u51fa\u955c\u50cf\u65b0\u7248\u672c\uff0c\u5148\u9a8c\u8bc1\u518d\u4e0a\u7ebf"
	},
	host: {
		en: "Bind ports to 127.0.0.1 but for the proxy's",
		zh: "\u9664\u4ee3\u7406\u5916\uff0c\u7aef\u53e3\u90fd\u7ed1\u5b9a\u5230 127.0.0.1"
	},
	container: {
		en: "Add `user:`, `cap_drop: [ALL]` and a memory limit",
		zh: "\u52a0\u4e0a `user:`\u3001`cap_drop: [ALL]` \u548c\u5185\u5b58\u4e0a\u9650"
	},
	application: {
		en: "Close registration, set keys of at least 32 random bytes, and put single sign-on before it",
		zh: "\u5173\u95ed\u5f00\u653e\u6ce8\u518c\uff0c\u8bbe\u7f6e\u81f3\u5c11 32 \u5b57\u8282\u7684\u968f\u673a\u5bc6\u94a5\uff0c\u5e76\u63a5\u5165\u5355\u70b9\u767b\u5f55"
	},
	data: {
		en: "Back the data up, keep datastores on internal networks, and encrypt their disks",
		zh: "\u5907\u4efd\u6570\u636e\uff0c\u6570\u636e\u5b58\u50a8\u53ea\u63a5\u5165\u5185\u90e8\u7f51\u7edc\uff0c\u5e76\u52a0\u5bc6\u78c1\u76d8"
	},
	"external-api-keys": {
		en: "Keep keys in files that git ignores or in a secrets manager, and set a spending limit at the provider",
		zh: "\u5bc6\u94a5\u653e\u5728\u88ab Git \u5ffd\u7565\u7684\u6587\u4ef6\u6216\u5bc6\u94a5\u7ba1\u7406\u670d\u52a1\u4e2d\uff0c\u5e76\u5728\u670d\u52a1\u5546\u5904\u8bbe\u7f6e\u6d88\u8d39\u4e0a\u9650"
	},
	logs: {
		en: "Keep logs in a volume, limit their size, and send a copy elsewhere",
		zh: "\u65e5\u5fd7\u5199\u5165\u5377\u5e76\u9650\u5236\u5927\u5c0f\uff0c\u540c\u65f6\u5916\u9001\u4e00\u4efd"
	},
	"keys-in-git": {
		en: "Ignore .env, then look at the past: stackgate scan --history",
		zh: "\u5ffd\u7565 .env\uff0c\u5e76\u68c0\u67e5\u5386\u53f2\uff1astackgate scan --history"
	},
	"brute-force": {
		en: "Close what need not be open, limit the rate of logins, and put single sign-on before it",
		zh: "\u5173\u95ed\u4e0d\u5fc5\u8981\u7684\u7aef\u53e3\uff0c\u5bf9\u767b\u5f55\u9650\u6d41\uff0c\u5e76\u63a5\u5165\u5355\u70b9\u767b\u5f55"
	},
	"logs-lost": {
		en: "Send logs off the host, or keep them in a volume",
		zh: "\u628a\u65e5\u5fd7\u5916\u9001\uff0c\u6216\u4fdd\u5b58\u5230\u5377\u4e2d"
	}
};
const auditElsewhere = {
	en: "If it is part of the stack, audit the folder that holds it too",
	zh: "\u5982\u679c\u5b83\u5c5e\u4e8e\u8fd9\u5957\u90e8\u7f72\uff0c\u8bf7\u540c\u65f6\u5bf9\u5b83\u6240\u5728\u7684\u76ee\u5f55\u505a\u4f53\u68c0"
};
const stepWithoutFiles = new Set(["access-control", "vulnerability-management"]);
const auditNothing = {
	image: {
		en: "No service here names an image",
		zh: "\u6b64\u5904\u6ca1\u6709\u6307\u5b9a\u955c\u50cf\u7684\u670d\u52a1"
	},
	"key-management": {
		en: "No key is used in any file here",
		zh: "\u8fd9\u4e9b\u6587\u4ef6\u4e2d\u6ca1\u6709\u7528\u5230\u5bc6\u94a5"
	},
	https: {
		en: "No entry for browsers is published here",
		zh: "\u6b64\u5904\u6ca1\u6709\u5bf9\u6d4f\u89c8\u5668\u53d1\u5e03\u7684\u5165\u53e3"
	},
	database: {
		en: "None of the services here is a datastore",
		zh: "\u6b64\u5904\u6ca1\u6709\u6570\u636e\u5b58\u50a8\u670d\u52a1"
	},
	"access-control": {
		en: "No allow list and no login in any file here",
		zh: "\u8fd9\u4e9b\u6587\u4ef6\u4e2d\u6ca1\u6709\u5141\u8bb8\u5217\u8868\u6216\u767b\u5f55\u914d\u7f6e"
	},
	"vulnerability-management": {
		en: "There is no CI configuration here",
		zh: "\u6b64\u5904\u6ca1\u6709 CI \u914d\u7f6e"
	}
};
const nothingSeen = {
	en: "No file here says anything about it",
	zh: "\u8fd9\u4e9b\u6587\u4ef6\u4e2d\u6ca1\u6709\u76f8\u5173\u5185\u5bb9"
};
const incidentStories = {
	"keys-in-git": {
		fail: {
			en: "A compose file and its .env were uploaded to a git server, and every key in them with it. This stack would have had it: secrets are written in files that git tracks.",
			zh: "Compose \u6587\u4ef6\u548c .env \u88ab\u4e0a\u4f20\u5230 Git \u670d\u52a1\u5668\uff0c\u5176\u4e2d\u7684\u5bc6\u94a5\u968f\u4e4b\u6cc4\u9732\u3002\u8fd9\u5957\u90e8\u7f72\u540c\u6837\u4f1a\u53d1\u751f\uff1a\u654f\u611f\u51ed\u636e\u5199\u5728 Git \u8ddf\u8e2a\u7684\u6587\u4ef6\u4e2d\u3002"
		},
		partial: {
			en: "A compose file and its .env were uploaded to a git server, and every key in them with it. This stack is only partly protected against it.",
			zh: "Compose \u6587\u4ef6\u548c .env \u88ab\u4e0a\u4f20\u5230 Git \u670d\u52a1\u5668\uff0c\u5176\u4e2d\u7684\u5bc6\u94a5\u968f\u4e4b\u6cc4\u9732\u3002\u8fd9\u5957\u90e8\u7f72\u53ea\u6709\u90e8\u5206\u9632\u62a4\u3002"
		},
		pass: {
			en: "A compose file and its .env were uploaded to a git server, and every key in them with it. Not from these files: no key stands in what git takes. What was committed earlier is another question: stackgate scan --history.",
			zh: "Compose \u6587\u4ef6\u548c .env \u88ab\u4e0a\u4f20\u5230 Git \u670d\u52a1\u5668\uff0c\u5176\u4e2d\u7684\u5bc6\u94a5\u968f\u4e4b\u6cc4\u9732\u3002\u4ece\u8fd9\u4e9b\u6587\u4ef6\u6765\u770b\u4e0d\u4f1a\u53d1\u751f\uff1aGit \u6536\u5f55\u7684\u5185\u5bb9\u4e2d\u6ca1\u6709\u5bc6\u94a5\u3002\u4ee5\u524d\u63d0\u4ea4\u8fc7\u7684\u5185\u5bb9\u9700\u53e6\u67e5\uff1astackgate scan --history\u3002"
		},
		"not-decidable": {
			en: "A compose file and its .env were uploaded to a git server, and every key in them with it. These files cannot tell: no key of this stack's own is seen in them.",
			zh: "Compose \u6587\u4ef6\u548c .env \u88ab\u4e0a\u4f20\u5230 Git \u670d\u52a1\u5668\uff0c\u5176\u4e2d\u7684\u5bc6\u94a5\u968f\u4e4b\u6cc4\u9732\u3002\u4ece\u8fd9\u4e9b\u6587\u4ef6\u65e0\u6cd5\u5224\u65ad\uff1a\u5176\u4e2d\u770b\u4e0d\u5230\u8fd9\u5957\u90e8\u7f72\u81ea\u5df1\u7684\u5bc6\u94a5\u3002"
		}
	},
	"brute-force": {
		fail: {
			en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. This stack would have had it.",
			zh: "\u4e00\u5957\u90e8\u7f72\u4ee5\u9ed8\u8ba4\u914d\u7f6e\u76f4\u63a5\u66b4\u9732\u5728\u516c\u7f51\uff0c\u76f4\u5230\u6709\u4eba\u8bd5\u51fa\u5bc6\u7801\u3002\u8fd9\u5957\u90e8\u7f72\u540c\u6837\u4f1a\u53d1\u751f\u3002"
		},
		partial: {
			en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. This stack is only partly protected against it.",
			zh: "\u4e00\u5957\u90e8\u7f72\u4ee5\u9ed8\u8ba4\u914d\u7f6e\u76f4\u63a5\u66b4\u9732\u5728\u516c\u7f51\uff0c\u76f4\u5230\u6709\u4eba\u8bd5\u51fa\u5bc6\u7801\u3002\u8fd9\u5957\u90e8\u7f72\u53ea\u6709\u90e8\u5206\u9632\u62a4\u3002"
		},
		pass: {
			en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. Not this one, as far as its files go.",
			zh: "\u4e00\u5957\u90e8\u7f72\u4ee5\u9ed8\u8ba4\u914d\u7f6e\u76f4\u63a5\u66b4\u9732\u5728\u516c\u7f51\uff0c\u76f4\u5230\u6709\u4eba\u8bd5\u51fa\u5bc6\u7801\u3002\u4ece\u8fd9\u4e9b\u6587\u4ef6\u6765\u770b\uff0c\u8fd9\u5957\u90e8\u7f72\u4e0d\u4f1a\u53d1\u751f\u3002"
		},
		"not-decidable": {
			en: "A stack ran with its default settings, open to the internet, until someone had tried enough passwords. These files cannot tell whether this one would hold.",
			zh: "\u4e00\u5957\u90e8\u7f72\u4ee5\u9ed8\u8ba4\u914d\u7f6e\u76f4\u63a5\u66b4\u9732\u5728\u516c\u7f51\uff0c\u76f4\u5230\u6709\u4eba\u8bd5\u51fa\u5bc6\u7801\u3002\u4ece\u8fd9\u4e9b\u6587\u4ef6\u65e0\u6cd5\u5224\u65ad\u8fd9\u5957\u90e8\u7f72\u80fd\u5426\u907f\u514d\u3002"
		}
	},
	"logs-lost": {
		fail: {
			en: "After a break-in there was nothing to look at: the logs had gone with the container. This stack would have had it.",
			zh: "\u5165\u4fb5\u4e4b\u540e\u6ca1\u6709\u65e5\u5fd7\u53ef\u67e5\uff1a\u65e5\u5fd7\u5df2\u968f\u5bb9\u5668\u6d88\u5931\u3002\u8fd9\u5957\u90e8\u7f72\u540c\u6837\u4f1a\u53d1\u751f\u3002"
		},
		partial: {
			en: "After a break-in there was nothing to look at: the logs had gone with the container. Here some logs would be left.",
			zh: "\u5165\u4fb5\u4e4b\u540e\u6ca1\u6709\u65e5\u5fd7\u53ef\u67e5\uff1a\u65e5\u5fd7\u5df2\u968f\u5bb9\u5668\u6d88\u5931\u3002\u8fd9\u5957\u90e8\u7f72\u4f1a\u7559\u4e0b\u4e00\u90e8\u5206\u65e5\u5fd7\u3002"
		},
		pass: {
			en: "After a break-in there was nothing to look at: the logs had gone with the container. Here they would be left.",
			zh: "\u5165\u4fb5\u4e4b\u540e\u6ca1\u6709\u65e5\u5fd7\u53ef\u67e5\uff1a\u65e5\u5fd7\u5df2\u968f\u5bb9\u5668\u6d88\u5931\u3002\u8fd9\u5957\u90e8\u7f72\u7684\u65e5\u5fd7\u4f1a\u4fdd\u7559\u4e0b\u6765\u3002"
		},
		"not-decidable": {
			en: "After a break-in there was nothing to look at: the logs had gone with the container. These files cannot tell what would be left here.",
			zh: "\u5165\u4fb5\u4e4b\u540e\u6ca1\u6709\u65e5\u5fd7\u53ef\u67e5\uff1a\u65e5\u5fd7\u5df2\u968f\u5bb9\u5668\u6d88\u5931\u3002\u4ece\u8fd9\u4e9b\u6587\u4ef6\u65e0\u6cd5\u5224\u65ad\u8fd9\u5957\u90e8\u7f72\u4f1a\u7559\u4e0b\u4ec0\u4e48\u3002"
		}
	}
};
const auditSentences = {
	"verdict.pass": {
		en: "pass",
		zh: "\u901a\u8fc7"
	},
	"verdict.partial": {
		en: "partial",
		zh: "\u90e8\u5206\u901a\u8fc7"
	},
	"verdict.fail": {
		en: "fail",
		zh: "\u672a\u901a\u8fc7"
	},
	"verdict.not-decidable": {
		en: "unknown",
		zh: "\u65e0\u6cd5\u5224\u65ad"
	},
	"incident.pass": {
		en: "no",
		zh: "\u4e0d\u4f1a"
	},
	"incident.partial": {
		en: "in part",
		zh: "\u6709\u53ef\u80fd"
	},
	"incident.fail": {
		en: "yes",
		zh: "\u4f1a"
	},
	"incident.not-decidable": {
		en: "unknown",
		zh: "\u65e0\u6cd5\u5224\u65ad"
	},
	"head.here": {
		en: "This folder: {what}",
		zh: "\u5f53\u524d\u76ee\u5f55\uff1a{what}"
	},
	"head.folder": {
		en: "{folder}/: {what}",
		zh: "{folder}/\uff1a{what}"
	},
	"head.what": {
		en: "{files}, {services}, {sites}",
		zh: "{files}\uff0c{services}\uff0c{sites}"
	},
	"head.files": {
		en: "{count} compose files",
		zh: "{count} \u4e2a Compose \u6587\u4ef6"
	},
	"head.files.one": {
		en: "1 compose file",
		zh: "1 \u4e2a Compose \u6587\u4ef6"
	},
	"head.files.none": {
		en: "no compose file",
		zh: "\u6ca1\u6709 Compose \u6587\u4ef6"
	},
	"head.services": {
		en: "{count} services",
		zh: "{count} \u4e2a\u670d\u52a1"
	},
	"head.services.one": {
		en: "1 service",
		zh: "1 \u4e2a\u670d\u52a1"
	},
	"head.services.none": {
		en: "no service",
		zh: "\u6ca1\u6709\u670d\u52a1"
	},
	"head.sites": {
		en: "{count} nginx sites",
		zh: "{count} \u4e2a Nginx \u7ad9\u70b9"
	},
	"head.sites.one": {
		en: "1 nginx site",
		zh: "1 \u4e2a Nginx \u7ad9\u70b9"
	},
	"head.sites.none": {
		en: "no nginx site",
		zh: "\u6ca1\u6709 Nginx \u7ad9\u70b9"
	},
	"head.nothing": {
		en: "no compose file and no proxy configuration",
		zh: "\u6ca1\u6709 Compose \u6587\u4ef6\u548c\u4ee3\u7406\u914d\u7f6e"
	},
	checklist: {
		en: "Checklist",
		zh: "\u68c0\u67e5\u6e05\u5355"
	},
	layers: {
		en: "Layers",
		zh: "\u5206\u5c42"
	},
	incidents: {
		en: "Three incidents that others had: would this stack have had them?",
		zh: "\u4ed6\u4eba\u9047\u5230\u8fc7\u7684\u4e09\u8d77\u4e8b\u6545\uff1a\u8fd9\u5957\u90e8\u7f72\u4f1a\u4e0d\u4f1a\u53d1\u751f\uff1f"
	},
	next: {
		en: "next",
		zh: "\u4e0b\u4e00\u6b65"
	},
	generated: {
		en: "{path} says at its top that a program writes it: change what it is made from, or the next run of that program undoes the change.",
		zh: "{path} \u5f00\u5934\u6ce8\u660e\u7531\u7a0b\u5e8f\u751f\u6210\uff1a\u5e94\u4fee\u6539\u751f\u6210\u5b83\u7684\u6765\u6e90\uff0c\u5426\u5219\u4e0b\u6b21\u751f\u6210\u4f1a\u8986\u76d6\u4fee\u6539\u3002"
	},
	"generated-from": {
		en: "{path} says at its top that a program writes it, and names {from}: change it there, or the next run of that program undoes the change.",
		zh: "{path} \u5f00\u5934\u6ce8\u660e\u7531\u7a0b\u5e8f\u751f\u6210\uff0c\u5e76\u63d0\u5230 {from}\uff1a\u5e94\u5728\u90a3\u91cc\u4fee\u6539\uff0c\u5426\u5219\u4e0b\u6b21\u751f\u6210\u4f1a\u8986\u76d6\u4fee\u6539\u3002"
	},
	more: {
		en: "more evidence: {count} (--verbose)",
		zh: "\u53e6\u6709 {count} \u6761\u4f9d\u636e\uff08--verbose\uff09"
	},
	total: {
		en: "{fail} fail, {partial} partial, {pass} pass, {unknown} unknown (files cannot tell)",
		zh: "\u672a\u901a\u8fc7 {fail}\uff0c\u90e8\u5206\u901a\u8fc7 {partial}\uff0c\u901a\u8fc7 {pass}\uff0c\u65e0\u6cd5\u5224\u65ad {unknown}\uff08\u4ece\u6587\u4ef6\u770b\u4e0d\u51fa\uff09"
	},
	"next-row": {
		en: "next: row {row}",
		zh: "\u4e0b\u4e00\u6b65\uff1a\u7b2c {row} \u9879"
	},
	"too-few": {
		en: "rows passed: {pass}, rows required: {wanted} (exit code 1)",
		zh: "\u901a\u8fc7 {pass} \u9879\uff0c\u8981\u6c42 {wanted} \u9879\uff1a\u9000\u51fa\u7801 1"
	},
	incomplete: {
		en: "Files that could not be looked at: {count}. Nothing that they may concern counts as a pass (exit code 2)",
		zh: "\u6709 {count} \u4e2a\u6587\u4ef6\u672a\u80fd\u68c0\u67e5\uff0c\u4e0e\u5176\u76f8\u5173\u7684\u68c0\u67e5\u9879\u4e0d\u8ba1\u4e3a\u901a\u8fc7\uff08\u9000\u51fa\u7801 2\uff09"
	},
	"unread-compose": {
		en: "cannot be read as a whole, so the audit is incomplete: docker compose config shows what is wrong",
		zh: "\u65e0\u6cd5\u5b8c\u6574\u8bfb\u53d6\uff0c\u4f53\u68c0\u4e0d\u5b8c\u6574\uff1a\u8fd0\u884c docker compose config \u67e5\u770b\u54ea\u91cc\u6709\u8bef"
	},
	unread: {
		en: "Not looked at: {reason}",
		zh: "\u672a\u80fd\u68c0\u67e5\uff1a{reason}"
	},
	"md.title": {
		en: "Audit of the stack",
		zh: "\u90e8\u7f72\u4f53\u68c0"
	},
	"more-in-json": {
		en: "more evidence: {count} (--format json has all)",
		zh: "\u53e6\u6709 {count} \u6761\u4f9d\u636e\uff08--format json \u5217\u51fa\u5168\u90e8\uff09"
	},
	"md.said": {
		en: "{what}: {told}",
		zh: "{what}\uff1a{told}"
	},
	"md.row": {
		en: "row",
		zh: "\u68c0\u67e5\u9879"
	},
	"md.verdict": {
		en: "verdict",
		zh: "\u5224\u5b9a"
	},
	"md.evidence": {
		en: "evidence",
		zh: "\u4f9d\u636e"
	},
	"md.next": {
		en: "next step",
		zh: "\u4e0b\u4e00\u6b65"
	}
};
// src/report/audit-json.ts
function* auditJson({ rows, layers, incidents }) {
	const list = (entries) => entries.map(({ id, title, verdict, rules, evidence, next }) => jsonText({
		id,
		title,
		verdict,
		rules,
		evidence,
		next
	})).join(",\n");
	yield `{"version":1,"rows":[\n${list(rows)}\n],"layers":[\n${list(layers)}\n],"incidents":[\n${list(incidents)}\n]}\n`;
}
// src/report/audit-words.ts
function auditCounts({ rows }) {
	const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
	return {
		pass: count("pass"),
		partial: count("partial"),
		fail: count("fail"),
		"not-decidable": count("not-decidable")
	};
}
function sayIn$1(language) {
	return (id, values = {}) => fillText(auditSentences[id], values, language);
}
function headOf({ language, folders, counts }) {
	const say = sayIn$1(language);
	const what = counts.composeFiles + counts.sites === 0 ? say("head.nothing") : say("head.what", countsSaid(counts, say));
	const [folder = ""] = folders;
	return folders.length !== 1 || folder === "" ? say("head.here", { what }) : say("head.folder", {
		folder: escapeTerminal(folder),
		what
	});
}
function countsSaid({ composeFiles, services, sites }, say) {
	const counted = (id, count) => say(count === 0 ? `${id}.none` : count === 1 ? `${id}.one` : id, { count });
	return {
		files: counted("head.files", composeFiles),
		services: counted("head.services", services),
		sites: counted("head.sites", sites)
	};
}
function notesOf({ language, generated }) {
	return generated.map(({ path, from }) => {
		const values = {
			path: escapeTerminal(path),
			from: from.map((name) => escapeTerminal(name))
		};
		return sayIn$1(language)(from.length === 0 ? "generated" : "generated-from", values);
	});
}
function storyOf({ id, verdict }, language) {
	return incidentStories[id]?.[verdict][language] ?? "";
}
function toldOnce({ rows, layers, incidents }) {
	const told = new Set();
	const once = (entries) => entries.map((entry) => {
		if (entry.evidence.length > 0) return entry;
		const isTold = told.has(entry.next);
		told.add(entry.next);
		return isTold ? {
			...entry,
			next: ""
		} : entry;
	});
	const [checklist, stories] = [once(rows), once(incidents)];
	return {
		rows: checklist,
		layers: once(layers),
		incidents: stories
	};
}
const FIRST = [
	"key-management",
	"access-control",
	"database"
];
function openRows({ rows }) {
	const rank = ({ id }) => FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length;
	return ["fail", "partial"].flatMap((verdict) => rows.filter((row) => row.verdict === verdict).sort((a, b) => rank(a) - rank(b)));
}
// src/report/audit-markdown.ts
const SHOWN_IN_CELL = 3;
function* auditMarkdown(audit, options) {
	const { language } = options;
	const say = sayIn$1(language);
	const { rows, layers, incidents } = toldOnce(audit);
	const { fail, partial, pass, "not-decidable": unknown } = auditCounts(audit);
	yield `## ${say("md.title")}\n\n${markdownText(headOf(options))}\n\n${say("total", {
		fail,
		partial,
		pass,
		unknown
	})}\n\n`;
	for (const note of notesOf(options)) yield `${markdownText(note)}\n\n`;
	if (options.unread > 0) yield `${say("incomplete", { count: options.unread })}\n\n`;
	for (const [heading, entries] of [["checklist", rows], ["layers", layers]]) {
		yield `### ${say(heading)}\n\n| | ${say("md.row")} | ${say("md.verdict")} | ${say("md.evidence")} | ${say("md.next")} |\n| --- | --- | --- | --- | --- |\n`;
		for (const [i, entry] of entries.entries()) yield `| ${i + 1} | ${entry.title} | ${say(`verdict.${entry.verdict}`)} | ${evidenceCell(entry, language)} | ${markdownText(entry.next)} |\n`;
		yield "\n";
	}
	yield `### ${say("incidents")}\n`;
	for (const entry of incidents) {
		const told = say(`incident.${entry.verdict}`);
		yield `\n${say("md.said", {
			what: `**${entry.title}**`,
			told
		})}\n\n${markdownText(storyOf(entry, language))}\n\n`;
		for (const one of entry.evidence.slice(0, 4)) yield `- ${codeSpan(`${one.path}:${one.line}`)} ${markdownText(one.message)}\n`;
		const left = entry.evidence.length - 4;
		if (left > 0) yield `- ${say("more", { count: left })}\n`;
		if (entry.next !== "") yield `\n${say("md.said", {
			what: say("next"),
			told: markdownText(entry.next)
		})}\n`;
	}
}
function evidenceCell(entry, language) {
	if (entry.evidence.length === 0) return (auditNothing[entry.id] ?? nothingSeen)[language];
	const shown = entry.evidence.slice(0, SHOWN_IN_CELL).map((one) => `${codeSpan(`${one.path}:${one.line}`)} ${markdownText(one.message)}`);
	const left = entry.evidence.length - shown.length;
	return [...shown, ...left === 0 ? [] : [sayIn$1(language)("more", { count: left })]].join("<br>");
}
// src/report/audit-text.ts
const MIN_SIZE$1 = 60;
function* auditText(audit, options) {
	const say = sayIn$1(options.language);
	const paint = paintOf(options.colour);
	const size = lineSize(options.columns, MIN_SIZE$1);
	const { rows, layers, incidents } = toldOnce(audit);
	yield* lined([
		headOf(options),
		...notesOf(options).flatMap((note) => wrap(note, size)),
		""
	]);
	for (const [i, row] of rows.entries()) yield* lined(entryLines(row, String(i + 1), size, options, paint));
	yield* lined(["", paint.bold(say("layers"))]);
	for (const layer of layers) yield* lined(layerLines(layer, size, options, paint));
	yield* lined(["", ...wrap(say("incidents"), size).map(paint.bold)]);
	for (const incident of incidents) yield* lined(storyLines(incident, size, options, paint));
	yield* lined(["", ...endLines(audit, size, options, paint)]);
}
function* lined(lines) {
	for (const line of lines) yield `${guardLine(line)}\n`;
}
const MAX_EVIDENCE = 12;
const NUMBER = 4;
const TITLE = 20;
const VERDICT = 10;
function entryLines(entry, number, size, options, paint) {
	const { language, ascii, verbose } = options;
	const word = sayIn$1(language)(`verdict.${entry.verdict}`);
	const [first] = entry.evidence;
	const room = size - NUMBER - TITLE - VERDICT;
	const place = first === void 0 ? "" : cutStart(placeOf$1(first), room, marksOf(ascii).cut);
	const indent = " ".repeat(number === "" ? 6 : NUMBER);
	const body = messagesOf(entry, verbose, language).flatMap((line) => wrap(line, size - indent.length));
	return [
		`${padEnd(number.padStart(2), NUMBER)}${padEnd(entry.title, TITLE)}${painted(entry.verdict, paint)(padEnd(word, VERDICT))}${paint.dim(place)}`.trimEnd(),
		...body.map((line) => indent + line),
		...nextLines(entry, NUMBER, size, options, paint)
	];
}
function nextLines({ next }, indent, size, { language }, paint) {
	if (next === "") return [];
	const label = `${sayIn$1(language)("next")}  `;
	return wrap(escapeTerminal(next), size - indent - cells(label)).map((line, i) => `${" ".repeat(indent)}${i === 0 ? paint.dim(label) : " ".repeat(cells(label))}${line}`);
}
function layerLines(layer, size, options, paint) {
	return entryLines({
		...layer,
		evidence: options.verbose ? layer.evidence : layer.evidence.slice(0, 1),
		next: ""
	}, "", size, options, paint);
}
function messagesOf({ id, evidence }, verbose, language) {
	const [first, ...rest] = evidence;
	if (first === void 0) return [(auditNothing[id] ?? nothingSeen)[language]];
	const shown = verbose ? rest.slice(0, 11) : [];
	return [
		escapeTerminal(first.message),
		...shown.map((one) => `${placeOf$1(one)}  ${escapeTerminal(one.message)}`),
		...moreOf(rest.length - shown.length, verbose, language)
	];
}
function moreOf(count, verbose, language) {
	if (count === 0) return [];
	return [sayIn$1(language)(verbose ? "more-in-json" : "more", { count })];
}
function placeOf$1({ path, line }) {
	return `${escapeTerminal(path)}:${line}`;
}
function painted(verdict, { red, yellow, green, dim }) {
	switch (verdict) {
		case "fail": return red;
		case "partial": return yellow;
		case "pass": return green;
		case "not-decidable": return dim;
	}
}
function storyLines(entry, size, options, paint) {
	const { language, verbose } = options;
	const say = sayIn$1(language);
	const shown = entry.evidence.slice(0, verbose ? MAX_EVIDENCE : 4);
	const left = entry.evidence.length - shown.length;
	const evidence = shown.flatMap((one) => {
		const [head = "", ...rest] = wrap(`${placeOf$1(one)}  ${escapeTerminal(one.message)}`, size - 4);
		return [`  - ${head}`, ...rest.map((line) => `    ${line}`)];
	});
	return [
		`${paint.bold(entry.title)}  ${painted(entry.verdict, paint)(say(`incident.${entry.verdict}`))}`,
		...wrap(storyOf(entry, language), size - 2).map((line) => `  ${line}`),
		...evidence,
		...moreOf(left, verbose, language).map((line) => `    ${line}`),
		...nextLines(entry, 2, size, options, paint)
	];
}
function endLines(audit, size, options, paint) {
	const { language, unread, wanted, ascii } = options;
	const say = sayIn$1(language);
	const { fail, partial, pass, "not-decidable": unknown } = auditCounts(audit);
	const marks = marksOf(ascii);
	const [next] = openRows(audit);
	const total = say("total", {
		fail,
		partial,
		pass,
		unknown
	});
	const lines = [next === void 0 ? total : `${total}   ${say("next-row", { row: audit.rows.indexOf(next) + 1 })}`];
	if (wanted !== void 0 && pass < wanted) lines.push(`${paint.red(marks.blocks)} ${say("too-few", {
		pass,
		wanted
	})}`);
	if (unread > 0) lines.push(...wrap(`${marks.warns} ${say("incomplete", { count: unread })}`, size));
	return lines;
}
// src/report/problems.ts
function* problemLines(problems) {
	for (const { path, reason } of problems) yield `${guardLine(`! ${path === void 0 ? "" : `${escapeTerminal(path)}  `}${escapeTerminal(reason)}`)}\n`;
}
// src/detect/checklist/sentences.ts
const observationTexts = {
	digest: {
		en: "The image of service {service} is fixed by its digest",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u5df2\u7528\u6458\u8981\u503c\u56fa\u5b9a"
	},
	version: {
		en: "Service {service} runs a named version, {image}",
		zh: "\u670d\u52a1 {service} \u4f7f\u7528\u660e\u786e\u7684\u7248\u672c {image}"
	},
	"tag-without-version": {
		en: "The tag of {image}, which service {service} runs, names no version",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf {image} \u7684\u6807\u7b7e\u6ca1\u6709\u7248\u672c\u53f7"
	},
	user: {
		en: "Service {service} has a user of its own",
		zh: "\u670d\u52a1 {service} \u6307\u5b9a\u4e86\u975e root \u7528\u6237"
	},
	"dockerfile-user": {
		en: "The Dockerfile of service {service} ends with a user that is not root",
		zh: "\u670d\u52a1 {service} \u7684 Dockerfile \u4ee5\u975e root \u7528\u6237\u7ed3\u675f"
	},
	"image-user": {
		en: "The image of service {service} is known to leave root by itself",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u4f1a\u81ea\u884c\u5207\u6362\u5230\u975e root \u7528\u6237"
	},
	"cap-drop": {
		en: "Service {service} drops all capabilities",
		zh: "\u670d\u52a1 {service} \u4e22\u5f03\u4e86\u5168\u90e8\u5185\u6838\u80fd\u529b"
	},
	"no-new-privileges": {
		en: "Service {service} forbids its processes new privileges",
		zh: "\u670d\u52a1 {service} \u7981\u6b62\u8fdb\u7a0b\u83b7\u5f97\u65b0\u7279\u6743"
	},
	"memory-limit": {
		en: "Service {service} has a memory limit",
		zh: "\u670d\u52a1 {service} \u8bbe\u7f6e\u4e86\u5185\u5b58\u4e0a\u9650"
	},
	"read-only": {
		en: "The root file system of service {service} is read-only",
		zh: "\u670d\u52a1 {service} \u4f7f\u7528\u53ea\u8bfb\u6839\u6587\u4ef6\u7cfb\u7edf"
	},
	"own-network": {
		en: "Service {service} is on a network that the project names",
		zh: "\u670d\u52a1 {service} \u63a5\u5165\u4e86\u9879\u76ee\u81ea\u5df1\u5b9a\u4e49\u7684\u7f51\u7edc"
	},
	"default-network": {
		en: "Services share the default network of their project: other projects are kept out, and they are not kept apart",
		zh: "\u670d\u52a1\u5171\u7528\u9879\u76ee\u7684\u9ed8\u8ba4\u7f51\u7edc\uff1a\u4e0e\u5176\u4ed6\u9879\u76ee\u9694\u79bb\uff0c\u4f46\u5f7c\u6b64\u4e4b\u95f4\u6ca1\u6709\u9694\u79bb"
	},
	"internal-network": {
		en: "Network {network} is internal",
		zh: "\u7f51\u7edc {network} \u662f\u5185\u90e8\u7f51\u7edc"
	},
	"shared-network": {
		en: "Datastore {service} shares a network with a service that publishes a port",
		zh: "\u6570\u636e\u5b58\u50a8 {service} \u4e0e\u53d1\u5e03\u7aef\u53e3\u7684\u670d\u52a1\u5728\u540c\u4e00\u4e2a\u7f51\u7edc"
	},
	"flat-network": {
		en: "All services are on network {network}, with the one that publishes a port: who gets into it reaches the others",
		zh: "\u6240\u6709\u670d\u52a1\u90fd\u5728\u7f51\u7edc {network} \u4e0a\uff0c\u4e0e\u53d1\u5e03\u7aef\u53e3\u7684\u670d\u52a1\u6ca1\u6709\u9694\u79bb\uff1a\u653b\u5165\u540e\u53ef\u8bbf\u95ee\u5176\u4ed6\u670d\u52a1"
	},
	"no-ports": {
		en: "No service publishes a port",
		zh: "\u6ca1\u6709\u670d\u52a1\u53d1\u5e03\u7aef\u53e3"
	},
	loopback: {
		en: "Port {port} of service {service} is bound to this machine",
		zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u53ea\u7ed1\u5b9a\u672c\u673a"
	},
	tls: {
		en: "TLS is set up here",
		zh: "\u6b64\u5904\u914d\u7f6e\u4e86 TLS"
	},
	"tls-port": {
		en: "Service {service} publishes a TLS port, but the configuration behind it is not among these files",
		zh: "\u670d\u52a1 {service} \u53d1\u5e03\u4e86 TLS \u7aef\u53e3\uff0c\u4f46\u5176\u914d\u7f6e\u4e0d\u5728\u8fd9\u4e9b\u6587\u4ef6\u4e2d"
	},
	"tls-server": {
		en: "{file} serves TLS",
		zh: "{file} \u63d0\u4f9b TLS"
	},
	"caddy-tls": {
		en: "{file} names a site that Caddy gets a certificate for",
		zh: "{file} \u4e2d\u7684\u7ad9\u70b9\u7531 Caddy \u81ea\u52a8\u7533\u8bf7\u8bc1\u4e66"
	},
	hsts: {
		en: "{file} sends HSTS",
		zh: "{file} \u53d1\u9001 HSTS \u54cd\u5e94\u5934"
	},
	"plain-beside": {
		en: "Service {service} publishes {port} in plain text to every network, past the proxy that speaks TLS",
		zh: "\u670d\u52a1 {service} \u4ee5\u660e\u6587\u5411\u6240\u6709\u7f51\u7edc\u53d1\u5e03 {port} \u7aef\u53e3\uff0c\u7ed5\u8fc7\u4e86\u63d0\u4f9b TLS \u7684\u4ee3\u7406"
	},
	"plain-entry": {
		en: "Service {service} publishes {port} in plain text to every network, and nothing here speaks TLS",
		zh: "\u670d\u52a1 {service} \u4ee5\u660e\u6587\u5411\u6240\u6709\u7f51\u7edc\u53d1\u5e03 {port} \u7aef\u53e3\uff0c\u6b64\u5904\u6ca1\u6709\u4efb\u4f55 TLS \u914d\u7f6e"
	},
	"rate-limit": {
		en: "{file} limits the rate of requests",
		zh: "{file} \u914d\u7f6e\u4e86\u9650\u6d41"
	},
	"proxy-login": {
		en: "{file} asks for a login",
		zh: "{file} \u8981\u6c42\u767b\u5f55"
	},
	"allow-list": {
		en: "{file} lets listed addresses in and no others",
		zh: "{file} \u53ea\u5141\u8bb8\u5217\u51fa\u7684\u5730\u5740\u8bbf\u95ee"
	},
	sso: {
		en: "Single sign-on is set up here",
		zh: "\u6b64\u5904\u914d\u7f6e\u4e86\u5355\u70b9\u767b\u5f55"
	},
	"access-log": {
		en: "{file} writes an access log",
		zh: "{file} \u8bb0\u5f55\u8bbf\u95ee\u65e5\u5fd7"
	},
	"secret-files": {
		en: "Service {service} is given its keys as files",
		zh: "\u670d\u52a1 {service} \u4ee5\u6587\u4ef6\u65b9\u5f0f\u53d6\u5f97\u5bc6\u94a5"
	},
	reference: {
		en: "Service {service} takes {name} from a variable, so the compose file does not hold it; whoever may inspect the container reads it",
		zh: "\u670d\u52a1 {service} \u7684 {name} \u5f15\u7528\u53d8\u91cf\uff0cCompose \u6587\u4ef6\u4e2d\u6ca1\u6709\u5199\u51fa\u503c\uff1b\u4f46\u80fd\u67e5\u770b\u5bb9\u5668\u7684\u4eba\u53ef\u4ee5\u8bfb\u5230"
	},
	references: {
		en: "Service {service} takes {count} keys from variables, such as {name}, so the compose file does not hold them; whoever may inspect the container reads them",
		zh: "\u670d\u52a1 {service} \u7684 {count} \u4e2a\u5bc6\u94a5\uff08\u5982 {name}\uff09\u5f15\u7528\u53d8\u91cf\uff0cCompose \u6587\u4ef6\u4e2d\u6ca1\u6709\u5199\u51fa\u503c\uff1b\u4f46\u80fd\u67e5\u770b\u5bb9\u5668\u7684\u4eba\u53ef\u4ee5\u8bfb\u5230"
	},
	"env-encrypted": {
		en: "{path} is encrypted",
		zh: "{path} \u5df2\u52a0\u5bc6"
	},
	"env-ignored": {
		en: "{path} holds secrets, and this line keeps it out of git",
		zh: "{path} \u542b\u5bc6\u94a5\uff0c\u8fd9\u4e00\u884c\u4f7f Git \u5ffd\u7565\u5b83"
	},
	"env-not-ignored": {
		en: "{path} holds secrets, and no line ignores it: one `git add .` takes it in",
		zh: "{path} \u542b\u5bc6\u94a5\u4e14\u6ca1\u6709\u88ab\u5ffd\u7565\uff1a\u6267\u884c\u4e00\u6b21 `git add .` \u5c31\u4f1a\u63d0\u4ea4"
	},
	"env-outside-git": {
		en: "{path} holds secrets; this folder is in no git repository",
		zh: "{path} \u542b\u5bc6\u94a5\uff1b\u6b64\u76ee\u5f55\u4e0d\u5728 Git \u4ed3\u5e93\u4e2d"
	},
	"env-would-be-ignored": {
		en: "This line keeps {path} out of git",
		zh: "\u8fd9\u4e00\u884c\u4f7f Git \u5ffd\u7565 {path}"
	},
	"env-would-be-taken": {
		en: "Keys come from {path}, and no line ignores that file: once it is there, one `git add .` takes it in",
		zh: "\u5bc6\u94a5\u6765\u81ea {path}\uff0c\u4f46\u6ca1\u6709\u89c4\u5219\u5ffd\u7565\u5b83\uff1a\u8be5\u6587\u4ef6\u4e00\u65e6\u5b58\u5728\uff0c\u6267\u884c\u4e00\u6b21 `git add .` \u5c31\u4f1a\u63d0\u4ea4"
	},
	"data-kept": {
		en: "A volume keeps the data of service {service}",
		zh: "\u670d\u52a1 {service} \u7684\u6570\u636e\u4fdd\u5b58\u5728\u5377\u4e2d"
	},
	"store-inside": {
		en: "Service {service} ({store}) publishes no port",
		zh: "\u670d\u52a1 {service}\uff08{store}\uff09\u6ca1\u6709\u53d1\u5e03\u7aef\u53e3"
	},
	"store-user": {
		en: "Service {service} ({store}) makes a user who is no superuser",
		zh: "\u670d\u52a1 {service}\uff08{store}\uff09\u521b\u5efa\u4e86\u975e\u8d85\u7ea7\u7528\u6237"
	},
	encryption: {
		en: "Service {service} encrypts its tables",
		zh: "\u670d\u52a1 {service} \u5f00\u542f\u4e86\u8868\u52a0\u5bc6"
	},
	backup: {
		en: "Backups are made here",
		zh: "\u6b64\u5904\u6709\u5907\u4efd\u4efb\u52a1"
	},
	"log-rotation": {
		en: "The log of service {service} is limited in size",
		zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u9650\u5236\u4e86\u5927\u5c0f"
	},
	"log-volume": {
		en: "A volume keeps {target} of service {service}",
		zh: "\u670d\u52a1 {service} \u7684 {target} \u4fdd\u5b58\u5728\u5377\u4e2d"
	},
	"log-driver": {
		en: "The logging driver {driver} sends the log of service {service} off the host",
		zh: "\u65e5\u5fd7\u9a71\u52a8 {driver} \u628a\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u5916\u9001"
	},
	"log-shipping": {
		en: "Logs are collected and sent on here",
		zh: "\u6b64\u5904\u6536\u96c6\u5e76\u5916\u9001\u65e5\u5fd7"
	},
	healthcheck: {
		en: "Service {service} has a health check",
		zh: "\u670d\u52a1 {service} \u6709\u5065\u5eb7\u68c0\u67e5"
	},
	"image-scan": {
		en: "CI scans images here",
		zh: "CI \u5728\u6b64\u626b\u63cf\u955c\u50cf"
	},
	"ci-without-scan": {
		en: "CI runs here, and no step scans images",
		zh: "\u8fd9\u91cc\u6709 CI\uff0c\u4f46\u6ca1\u6709\u626b\u63cf\u955c\u50cf\u7684\u6b65\u9aa4"
	},
	updates: {
		en: "{name} proposes new image versions for review",
		zh: "{name} \u4f1a\u63d0\u51fa\u955c\u50cf\u65b0\u7248\u672c\u4f9b\u8bc4\u5ba1"
	},
	notifier: {
		en: "Service {service} tells of new image versions",
		zh: "\u670d\u52a1 {service} \u4f1a\u63d0\u793a\u955c\u50cf\u65b0\u7248\u672c"
	},
	watchtower: {
		en: "Service {service} puts each new image into production at once, untested",
		zh: "\u670d\u52a1 {service} \u4f1a\u628a\u65b0\u955c\u50cf\u76f4\u63a5\u66f4\u65b0\u5230\u7ebf\u4e0a\uff0c\u672a\u7ecf\u6d4b\u8bd5"
	}
};
const observationSteps = {
	"tag-without-version": {
		en: "Write the version, best with its digest: {image} is whatever was pushed last",
		zh: "\u5199\u660e\u7248\u672c\u53f7\uff0c\u6700\u597d\u52a0\u6458\u8981\u503c\uff1a{image} \u4f1a\u6307\u5411\u6700\u8fd1\u63a8\u9001\u7684\u955c\u50cf"
	},
	"env-not-ignored": {
		en: "Add a line for {path} to .gitignore",
		zh: "\u5728 .gitignore \u4e2d\u4e3a {path} \u52a0\u4e00\u884c"
	},
	"env-would-be-taken": {
		en: "Add a line for {path} to .gitignore",
		zh: "\u5728 .gitignore \u4e2d\u4e3a {path} \u52a0\u4e00\u884c"
	},
	"plain-beside": {
		en: "Bind {port} to 127.0.0.1 and let the proxy be the only way in",
		zh: "\u628a {port} \u7aef\u53e3\u7ed1\u5b9a\u5230 127.0.0.1\uff0c\u53ea\u7531\u4ee3\u7406\u5bf9\u5916"
	},
	"plain-entry": {
		en: "Put a proxy with a certificate before {port}, and bind it to 127.0.0.1",
		zh: "\u5728 {port} \u7aef\u53e3\u524d\u653e\u4e00\u4e2a\u5e26\u8bc1\u4e66\u7684\u4ee3\u7406\uff0c\u5e76\u628a\u8be5\u7aef\u53e3\u7ed1\u5b9a\u5230 127.0.0.1"
	},
	watchtower: {
		en: "WATCHTOWER_MONITOR_ONLY=true, or Renovate or Dependabot in its place",
		zh: "\u8bbe\u7f6e WATCHTOWER_MONITOR_ONLY=true\uff0c\u6216\u6539\u7528 Renovate\u3001Dependabot"
	}
};
// src/model/checklist.ts
const ROWS = [
	"image",
	"run-as-user",
	"key-management",
	"network-isolation",
	"https",
	"database",
	"access-control",
	"log-audit",
	"vulnerability-management",
	"upgrade-strategy"
];
const LAYERS = [
	"host",
	"container",
	"application",
	"data",
	"external-api-keys",
	"logs"
];
const INCIDENTS = [
	"keys-in-git",
	"brute-force",
	"logs-lost"
];
// src/work/audit.ts
const RANK = {
	blocks: 0,
	lacks: 1,
	lesser: 1,
	unread: 2,
	hint: 3,
	part: 4,
	holds: 5
};
const HINTS = new Set(["compose-no-sso", "nginx-server-tokens"]);
const SEEN_APART = "compose-no-image-scan";
const ENTRIES = new Set(["compose-port-public", "compose-privileged-port"]);
function auditOf(audited) {
	const told = toldByItem(audited);
	const entries = (items) => items.map((item) => entryOf(item, told.get(item) ?? [], audited));
	return {
		rows: entries(ROWS),
		layers: entries(LAYERS),
		incidents: entries(INCIDENTS)
	};
}
function toldByItem(audited) {
	const told = new Map();
	const add = (item, one) => {
		const known = told.get(item);
		if (known === void 0) told.set(item, [one]);
		else known.push(one);
	};
	for (const finding of audited.findings) {
		const one = ofFinding(finding, audited);
		for (const item of itemsOf(finding, audited)) add(item, one);
	}
	for (const seen of audited.observations) for (const [item, stance] of Object.entries(seen.on)) add(item, ofObservation(seen, stance, audited));
	for (const problem of audited.problems) for (const item of concerned(problem)) add(item, ofProblem(problem, audited));
	return told;
}
function itemsOf(finding, { findings, rules, tracked }) {
	if (finding.ruleId === SEEN_APART) return [];
	const rule = rules.get(finding.ruleId);
	const items = rule === void 0 ? [] : checklistOf(rule);
	const path = coveredPath(finding, findings) ?? finding.path;
	const isKept = isEnvFileName(path) && tracked?.has(path) !== true;
	if (isKept && items.includes("keys-in-git") && !items.includes("application")) return [];
	if (isGuessed(finding)) return items.filter((item) => item !== "keys-in-git" && item !== "external-api-keys");
	return isKept || tracked !== void 0 && !tracked.has(path) ? items.filter((item) => item !== "keys-in-git") : items;
}
function isGuessed({ ruleId, severity }) {
	return ruleId === "compose-secret-in-command" && severity === "medium";
}
function coveredPath({ ruleId, coveredBy }, findings) {
	if (ruleId !== "compose-env-file-tracked" || coveredBy === void 0) return void 0;
	return findings.find(({ fingerprint }) => fingerprint === coveredBy)?.path;
}
function ofFinding(finding, { stepsOf }) {
	const { ruleId, family, severity, path, startLine, title } = finding;
	const fix = (family === "secret" ? stepsOf(ruleId) : void 0) ?? finding.fix;
	return {
		grade: gradeOf(finding),
		severity,
		path,
		line: startLine,
		message: title,
		fix,
		ruleId
	};
}
function gradeOf({ ruleId, gate, blocking, accepted }) {
	if (accepted !== void 0 || HINTS.has(ruleId) || ENTRIES.has(ruleId) && gate === "summary") return "hint";
	return blocking ? "blocks" : "lesser";
}
function ofObservation({ message, values, path, line }, stance, audited) {
	const { language, mask } = audited;
	const said = mask(fillText(observationTexts[message], values, language));
	const step = observationSteps[message];
	const fix = (stance === "lacks" || stance === "hint") && step !== void 0 ? { fix: mask(fillText(step, values, language)) } : {};
	return {
		grade: stance,
		severity: stance === "lacks" ? "medium" : "info",
		path: mask(path),
		line,
		message: said,
		seenAs: message,
		...fix
	};
}
function ofProblem({ path = "", reason }, { language }) {
	return {
		grade: "unread",
		severity: "high",
		path,
		line: 1,
		message: fillText(auditSentences.unread, { reason }, language)
	};
}
const EVERYTHING = [
	...ROWS,
	...LAYERS,
	...INCIDENTS
];
const OF_TEXT = [
	"key-management",
	"external-api-keys",
	"keys-in-git"
];
function concerned({ path, code }) {
	return path === void 0 || code.startsWith("config-") || code === "unreadable-folder" || isPreloaded(path) ? EVERYTHING : OF_TEXT;
}
function entryOf(item, all, audited) {
	const told = eachOnce([...all].sort(orderOn(item)));
	const verdict = verdictOf(item, told);
	const { language } = audited;
	return {
		id: item,
		title: auditTitles[item][language],
		verdict,
		rules: rulesOf(item, audited),
		evidence: told.map(({ path, line, message }) => ({
			path,
			line,
			message
		})),
		next: verdict === "pass" ? "" : firstFix(told) ?? stepFor(item, told)[language]
	};
}
function orderOn(item) {
	const leads = ({ ruleId, seenAs, grade }) => item === "https" && grade !== "hint" && PLAIN.has(ruleId ?? seenAs ?? "") ? 0 : 1;
	const own = ({ ruleId = "" }) => OWN.has(ruleId) ? 0 : 1;
	return (a, b) => leads(a) - leads(b) || RANK[a.grade] - RANK[b.grade] || compareSeverity(a.severity, b.severity) || own(a) - own(b);
}
const PLAIN = new Set([
	"compose-no-tls",
	"nginx-plain-http",
	"plain-beside",
	"plain-entry"
]);
const OWN = new Set([
	"compose-user-missing",
	"compose-no-memory-limit",
	"compose-no-log-shipping",
	"compose-no-backup"
]);
const NEEDED = {
	image: [["digest"]],
	"key-management": [["secret-files", "env-encrypted"]],
	https: [[
		"tls",
		"tls-server",
		"caddy-tls"
	]],
	database: [["backup"], ["store-user"]],
	"access-control": [[
		"allow-list",
		"proxy-login",
		"sso",
		"loopback"
	]],
	"log-audit": [["log-shipping", "log-driver"]],
	"upgrade-strategy": [["updates"], ["version", "digest"]],
	container: [[
		"user",
		"dockerfile-user",
		"image-user"
	], ["memory-limit"]],
	application: [["sso"]],
	data: [["backup"]],
	logs: [["log-shipping", "log-driver"]]
};
function verdictOf(item, told) {
	const grades = new Set(told.map(({ grade }) => grade));
	if (grades.has("blocks")) return "fail";
	const isGood = grades.has("holds") || grades.has("part");
	if (grades.has("lesser") || grades.has("lacks")) return isGood ? "partial" : "fail";
	if (!isGood || grades.has("unread")) return "not-decidable";
	const seen = new Set(told.flatMap(({ seenAs }) => seenAs ?? []));
	const isWhole = (NEEDED[item] ?? []).every((some) => some.some((one) => seen.has(one)));
	return grades.has("part") || grades.has("hint") || !isWhole ? "partial" : "pass";
}
function firstFix(told) {
	const [worst] = told;
	if (worst?.grade === "hint" && worst.seenAs === void 0) return void 0;
	return worst?.fix;
}
function stepFor(item, told) {
	return told.length === 0 && !stepWithoutFiles.has(item) ? auditElsewhere : auditNext[item];
}
function eachOnce(told) {
	const seen = new Map();
	for (const one of told) {
		const key = `${one.path}\0${one.line}\0${one.message}`;
		if (!seen.has(key)) seen.set(key, one);
	}
	return [...seen.values()];
}
function rulesOf(item, { rules, families, findings }) {
	const found = new Set(findings.map(({ ruleId }) => ruleId));
	return [...rules.values()].filter((rule) => checklistOf(rule).includes(item)).filter(({ id, family }) => found.has(id) || family !== "secret" && families.has(family)).map(({ id }) => id).sort();
}
// src/work/sentence-mask.ts
async function sentenceMask(observations, policy) {
	const detect = await textDetector(policy, () => {});
	const ofPaths = nameMask(new Set(observations.map(({ path }) => path)), detect);
	const ofTexts = textMask(detect, () => []);
	return (text) => ofTexts(ofPaths(text));
}
// src/cli/stack.ts
function folderOf(typed, io) {
	const path = resolve(io.cwd, typed ?? ".");
	const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
	const { top, folder } = projectFolder(io.cwd, isFile ? dirname(path) : typed ?? ".");
	return folder === "" ? top : `${top}/${folder}`;
}
function openStack(cwd, noGit, { env, signal }) {
	if (noGit || repositoryTop(cwd) === void 0) return {
		source: folderSource({
			cwd,
			paths: []
		}),
		tracked: () => void 0
	};
	let tracked = new Set();
	return {
		source: workingTreeSource({
			cwd,
			env,
			signal,
			paths: ["."]
		}, {
			wants: isPreloaded,
			tell: (paths) => {
				tracked = paths;
			}
		}),
		tracked: () => tracked
	};
}
// src/cli/audit.ts
async function runAudit(typed, language, io) {
	const reports = reportsOf(typed);
	checkPlaces(reports, io);
	const cwd = folderOf(typed.path, io);
	const policy = asItIs(await policyFor(typed.common, {
		...io,
		cwd
	}));
	const { source, tracked } = openStack(cwd, typed.noGit, io);
	const isInBoth = reports.some(({ format }) => format === "html");
	let seen = {
		observations: [],
		composeFiles: 0,
		services: 0,
		sites: 0,
		folders: [],
		mounted: []
	};
	let paths = [];
	let generated = [];
	const result = await scan({
		source,
		policy,
		language,
		allRules: true,
		today: io.today,
		acceptsNew: true,
		tellsEach: true,
		inBoth: isInBoth,
		async observe(head, asked) {
			paths = asked.filter((path) => !OTHERS.test(path));
			seen = await observeStack(head, paths, tracked());
			generated = generatedIn(head, paths);
		}
	});
	const explained = new Map((await explainedRules()).map((one) => [one.rule.id, one]));
	const observations = seen.observations.filter(({ path }) => !isExcluded(policy, path));
	const git = tracked();
	const mask = await sentenceMask(observations, policy);
	const known = {
		observations,
		rules: new Map([...explained].map(([id, { rule }]) => [id, rule])),
		families: familiesIn(paths, seen),
		...git === void 0 ? {} : { tracked: git },
		mask
	};
	const auditIn = (language, { findings, problems: all }) => {
		const problems = all.filter((problem) => !isOfContainer(problem, seen));
		const stepsOf = (ruleId) => {
			const text = explained.get(ruleId)?.text;
			return text === void 0 ? void 0 : unfilledText(text.fix, language);
		};
		const unread = [...problems, ...findings.flatMap(asProblem)];
		return {
			audit: auditOf({
				...known,
				findings,
				problems: unread,
				stepsOf,
				language
			}),
			problems,
			unread: unreadFiles(findings, language)
		};
	};
	const judged = auditIn(language, result);
	const { audit, problems } = judged;
	const { failUnder, common } = typed;
	const options = {
		verbose: common.detail === "verbose",
		folders: seen.folders.map(mask),
		counts: {
			composeFiles: seen.composeFiles,
			services: seen.services,
			sites: seen.sites
		},
		generated: generated.filter(({ path }) => !isExcluded(policy, path)).map(({ path, from }) => ({
			path: mask(path),
			from: from.map(mask)
		})),
		unread: problems.length + judged.unread.length,
		...failUnder === void 0 ? {} : { wanted: failUnder }
	};
	await deliver(reports, io, async (format, { look }) => {
		const laidOut = {
			...options,
			...look
		};
		if (format !== "html") return PAGES[format](audit, {
			...laidOut,
			language
		});
		const { auditHtml } = await import("./html.mjs").then((all) => ({ auditHtml: all.n }));
		const { withoutKeys } = await import("./words.mjs").then((all) => ({ withoutKeys: all.Q }));
		const subject = {
			kind: "audit",
			name: withoutKeys(basename(cwd)),
			date: io.today
		};
		const versionOf = (language, result) => {
			const { audit, problems } = auditIn(language, result);
			return {
				...laidOut,
				language,
				audit,
				result: {
					...result,
					problems
				}
			};
		};
		const { translated } = result;
		const others = translated === void 0 ? [] : [versionOf(otherLanguage(language), translated)];
		return auditHtml([versionOf(language, result), ...others], subject);
	});
	const { unread } = judged;
	writeTo(io.stderr, problemLines([...problems, ...unread]));
	if (failUnder !== void 0 && auditCounts(audit).pass < failUnder) return 1;
	return problems.length + unread.length > 0 ? 2 : 0;
}
const MAX_HEAD = 4096;
const PAGES = {
	text: auditText,
	json: auditJson,
	markdown: auditMarkdown
};
function generatedIn(head, paths) {
	return paths.filter(isComposeName).flatMap((path) => {
		const from = generatedFrom(path, Buffer.from(head.read(path) ?? []).toString("utf8", 0, MAX_HEAD));
		return from === void 0 ? [] : [{
			path,
			from
		}];
	});
}
const OTHERS = /(?:^|\/)(?:node_modules|\.venv|venv|__pycache__)\//;
const EXCLUDED = [
	"**/node_modules/**",
	"**/.venv/**",
	"**/venv/**",
	"**/__pycache__/**"
];
function isOfContainer({ path, code }, { mounted }) {
	if (path === void 0 || code !== "unreadable-folder" && code !== "unreadable-file") return false;
	return mounted.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
function asItIs({ exclude, allow, baseline: _, compose, customRules, elsewhere }) {
	return {
		gates: {},
		exclude: [...exclude, ...EXCLUDED],
		allow,
		...compose === void 0 ? {} : { compose },
		...customRules === void 0 ? {} : { customRules },
		...elsewhere === void 0 ? {} : { elsewhere }
	};
}
function asProblem({ ruleId, blocking, path, title }) {
	return ruleId === "compose-invalid" && blocking ? [{
		path,
		code: ruleId,
		reason: title
	}] : [];
}
function unreadFiles(findings, language) {
	const reason = auditSentences["unread-compose"][language];
	return [...new Set(findings.flatMap(asProblem).flatMap(({ path }) => path ?? []))].map((path) => ({
		path,
		code: "compose-invalid",
		reason
	}));
}
function familiesIn(paths, { composeFiles, sites }) {
	const kinds = new Set(paths.map(serverConfigKind));
	const families = new Set(["secret"]);
	if (composeFiles > 0) families.add("compose");
	if (sites > 0) families.add("nginx");
	if (kinds.has("caddy") || kinds.has("squid")) families.add("proxy");
	if (kinds.has("redis") || kinds.has("pg-hba") || kinds.has("dify-sandbox")) families.add("datastore-config");
	if (paths.some(isEnvFileName)) families.add("env-file");
	return families;
}
// src/messages/revoke.ts
const revokeSentences = {
	head: {
		en: "{title} ({rule}): after a leak, in this order",
		zh: "{title}\uff08{rule}\uff09\uff1a\u6cc4\u9732\u4e4b\u540e\uff0c\u6309\u6b64\u987a\u5e8f\u5904\u7406"
	},
	"step.revoke": {
		en: "Revoke it",
		zh: "\u540a\u9500"
	},
	file: {
		en: "Revoke each secret that the file holds, where it was issued, and make a new one. Then take the file out of git: stackgate fix --rule env-file-committed --write, or git rm --cached and a line in .gitignore",
		zh: "\u5230\u7b7e\u53d1\u5904\u9010\u4e2a\u540a\u9500\u6587\u4ef6\u4e2d\u7684\u5bc6\u94a5\u5e76\u6362\u65b0\u3002\u7136\u540e\u8ba9 Git \u4e0d\u518d\u8ddf\u8e2a\u8be5\u6587\u4ef6\uff1a\u8fd0\u884c stackgate fix --rule env-file-committed --write\uff0c\u6216\u6267\u884c git rm --cached \u5e76\u5728 .gitignore \u4e2d\u52a0\u4e00\u884c"
	},
	setting: {
		en: "Make a new one where it was issued (the provider, the database, the product itself), so that this one is no longer taken. Then, in the file: {fix}",
		zh: "\u5230\u7b7e\u53d1\u5904\uff08\u670d\u52a1\u5546\u3001\u6570\u636e\u5e93\u6216\u4ea7\u54c1\u672c\u8eab\uff09\u6362\u65b0\uff0c\u4f7f\u65e7\u503c\u5931\u6548\u3002\u7136\u540e\u4fee\u6539\u6587\u4ef6\uff1a{fix}"
	},
	"revoke.page": {
		en: "page",
		zh: "\u9875\u9762"
	},
	"step.usage": {
		en: "Look at what was done with it",
		zh: "\u67e5\u770b\u7528\u91cf\u8bb0\u5f55"
	},
	"usage.page": {
		en: "At {page}, look for use that was not yours, from the day of the commit until the key was revoked.",
		zh: "\u5728 {page} \u67e5\u770b\u4ece\u63d0\u4ea4\u4e4b\u65e5\u5230\u540a\u9500\u4e3a\u6b62\u6709\u6ca1\u6709\u4e0d\u5c5e\u4e8e\u4f60\u7684\u8c03\u7528\u3002"
	},
	"usage.unknown": {
		en: "In the usage or audit log of the account, look for what was not you, from the day that it was committed until it was revoked. Where there is no such log, take it as used.",
		zh: "\u5728\u8d26\u6237\u7684\u7528\u91cf\u6216\u5ba1\u8ba1\u65e5\u5fd7\u4e2d\u67e5\u770b\u4ece\u63d0\u4ea4\u4e4b\u65e5\u5230\u540a\u9500\u4e3a\u6b62\u6709\u6ca1\u6709\u4e0d\u5c5e\u4e8e\u4f60\u7684\u64cd\u4f5c\u3002\u6ca1\u6709\u8fd9\u7c7b\u65e5\u5fd7\u65f6\uff0c\u6309\u5df2\u88ab\u4f7f\u7528\u5904\u7406\u3002"
	},
	"step.replace": {
		en: "Replace it at every place that holds it",
		zh: "\u5728\u6240\u6709\u7528\u5230\u5b83\u7684\u5730\u65b9\u66f4\u6362"
	},
	"replace.none": {
		en: "No file here is known to hold it. Look also at CI variables, servers and the machines of colleagues; old commits: stackgate scan --history.",
		zh: "\u6b64\u5904\u6ca1\u6709\u53d1\u73b0\u542b\u6709\u5b83\u7684\u6587\u4ef6\u3002\u8fd8\u8981\u68c0\u67e5 CI \u53d8\u91cf\u3001\u670d\u52a1\u5668\u548c\u540c\u4e8b\u7684\u7535\u8111\uff1b\u65e7\u63d0\u4ea4\u7528 stackgate scan --history \u68c0\u67e5\u3002"
	},
	"replace.more": {
		en: "Places that no file here shows: CI variables, servers, the machines of colleagues.",
		zh: "\u6587\u4ef6\u4e2d\u770b\u4e0d\u5230\u7684\u5730\u65b9\uff1aCI \u53d8\u91cf\u3001\u670d\u52a1\u5668\u3001\u540c\u4e8b\u7684\u7535\u8111\u3002"
	},
	"place.more": {
		en: "and {count} more places behind it",
		zh: "\u5176\u540e\u53e6\u6709 {count} \u5904"
	},
	"place.service": {
		en: "service {service}",
		zh: "\u670d\u52a1 {service}"
	},
	"step.rewrite": {
		en: "Then, if you like, rewrite history",
		zh: "\u7136\u540e\u518d\u8003\u8651\u6539\u5199\u5386\u53f2"
	},
	"rewrite.text": {
		en: "Only now, since whoever has a clone keeps the old commits. Nothing of this is run here; the value is typed at a prompt that shows nothing, so that no shell history and no list of processes holds it:",
		zh: "\u653e\u5728\u6700\u540e\uff0c\u56e0\u4e3a\u5df2\u6709\u514b\u9686\u7684\u4eba\u4ecd\u4fdd\u7559\u65e7\u63d0\u4ea4\u3002\u8fd9\u91cc\u4e0d\u4f1a\u6267\u884c\u4efb\u4f55\u547d\u4ee4\uff1b\u5bc6\u94a5\u5728\u4e0d\u56de\u663e\u7684\u63d0\u793a\u7b26\u4e0b\u8f93\u5165\uff0c\u4e0d\u4f1a\u7559\u5728 shell \u5386\u53f2\u6216\u8fdb\u7a0b\u5217\u8868\u4e2d\uff1a"
	},
	"rewrite.path": {
		en: "Only now, since whoever has a clone keeps the old commits. Nothing of this is run here; the file is taken out of every commit:",
		zh: "\u653e\u5728\u6700\u540e\uff0c\u56e0\u4e3a\u5df2\u6709\u514b\u9686\u7684\u4eba\u4ecd\u4fdd\u7559\u65e7\u63d0\u4ea4\u3002\u8fd9\u91cc\u4e0d\u4f1a\u6267\u884c\u4efb\u4f55\u547d\u4ee4\uff1b\u4ee5\u4e0b\u547d\u4ee4\u4ece\u6bcf\u4e2a\u63d0\u4ea4\u4e2d\u53bb\u6389\u8be5\u6587\u4ef6\uff1a"
	},
	"rewrite.after": {
		en: "That needs git filter-repo 2.47 or newer; refs/pull/* that are rejected are expected. Then everyone makes a new clone. Open pull requests and the caches of the hosting service keep the old commits until you ask its support to remove them.",
		zh: "\u9700\u8981 git filter-repo 2.47 \u6216\u66f4\u65b0\u7248\u672c\uff1brefs/pull/* \u88ab\u62d2\u7edd\u5c5e\u6b63\u5e38\u73b0\u8c61\u3002\u4e4b\u540e\u6240\u6709\u4eba\u91cd\u65b0\u514b\u9686\u3002\u672a\u5173\u95ed\u7684 PR \u548c\u6258\u7ba1\u5e73\u53f0\u7684\u7f13\u5b58\u4ecd\u4fdd\u7559\u65e7\u63d0\u4ea4\uff0c\u9700\u8054\u7cfb\u5e73\u53f0\u6e05\u9664\u3002"
	},
	"rewrite.untracked": {
		en: "Git tracks none of these places. See whether an old commit holds it: stackgate scan --history. If none does, there is nothing to rewrite.",
		zh: "\u8fd9\u4e9b\u4f4d\u7f6e\u90fd\u6ca1\u6709\u88ab Git \u8ddf\u8e2a\u3002\u7528 stackgate scan --history \u67e5\u770b\u65e7\u63d0\u4ea4\u4e2d\u662f\u5426\u6709\u5b83\uff1b\u6ca1\u6709\u5c31\u65e0\u9700\u6539\u5199\u3002"
	},
	"rewrite.common": {
		en: "Nothing to rewrite: anyone knows or guesses this value, and to replace it everywhere would change text that has nothing to do with it. A new value is what helps.",
		zh: "\u65e0\u9700\u6539\u5199\u5386\u53f2\uff1a\u8fd9\u4e2a\u503c\u4eba\u4eba\u90fd\u77e5\u9053\u6216\u731c\u5f97\u5230\uff0c\u6574\u4f53\u66ff\u6362\u8fd8\u4f1a\u6539\u52a8\u65e0\u5173\u6587\u672c\u3002\u6362\u6210\u65b0\u503c\u624d\u6709\u7528\u3002"
	},
	"rewrite.outside": {
		en: "This folder is in no git repository. Run this in the repository that it came from.",
		zh: "\u6b64\u76ee\u5f55\u4e0d\u5728 Git \u4ed3\u5e93\u4e2d\u3002\u5728\u5b83\u6240\u5c5e\u7684\u4ed3\u5e93\u4e2d\u8fd0\u884c\u6b64\u547d\u4ee4\u3002"
	},
	members: {
		en: "Steps for each secret of the file:",
		zh: "\u6587\u4ef6\u4e2d\u5404\u5bc6\u94a5\u7684\u5904\u7406\u6b65\u9aa4\uff1a"
	},
	prompt: {
		en: "value (not shown): ",
		zh: "\u5bc6\u94a5\uff08\u4e0d\u56de\u663e\uff09\uff1a"
	}
};
// src/report/revoke.ts
const MIN_SIZE = 40;
function* revokeText(told, { language, columns, colour }) {
	const say = sayIn(language);
	const { bold, dim } = paintOf(colour);
	const size = lineSize(columns, MIN_SIZE) - 4;
	const line = (text) => `${guardLine(text)}\n`;
	const paragraph = (text) => wrap(escapeTerminal(text), size).map((one) => line(`    ${one}`)).join("");
	const heading = (number, id) => line(bold(`${number}  ${say(id)}`));
	yield line(bold(escapeTerminal(say("head", {
		title: told.title,
		rule: told.rule
	}))));
	yield "\n";
	yield heading(1, "step.revoke");
	yield paragraph(told.revoke.text);
	if (told.revoke.page !== void 0) yield line(`    ${dim(say("revoke.page"))}  ${told.revoke.page}`);
	if (told.members.length > 0) yield paragraph(say("members"));
	for (const { fingerprint, title } of told.members) yield line(`    stackgate revoke ${fingerprint}  ${dim(escapeTerminal(title))}`);
	yield heading(2, "step.usage");
	yield paragraph(usageText(told, language));
	yield heading(3, "step.replace");
	if (told.places.length === 0) yield paragraph(say("replace.none"));
	for (const place of told.places) yield line(`    ${placeText(place, language)}`);
	if (told.places.length > 0) yield paragraph(say("replace.more"));
	yield heading(4, "step.rewrite");
	yield paragraph(say(`rewrite.${told.history.kind}`));
	for (const command of told.history.commands) yield line(`      ${escapeTerminal(command)}`);
	if (told.history.commands.length > 0) yield paragraph(say("rewrite.after"));
}
function sayIn(language) {
	return (id, values = {}) => fillText(revokeSentences[id], values, language);
}
function usageText({ usage: { page } }, language) {
	return page === void 0 ? sayIn(language)("usage.unknown") : sayIn(language)("usage.page", { page });
}
function placeText({ path, line, variable, service, more }, language) {
	return [
		`${escapeTerminal(path)}:${line}`,
		...variable === void 0 ? [] : [escapeTerminal(variable)],
		...service === void 0 ? [] : [sayIn(language)("place.service", { service: escapeTerminal(service) })],
		...more === void 0 ? [] : [sayIn(language)("place.more", { count: more })]
	].join("  ");
}
function* revokeJson(told, language) {
	const say = sayIn(language);
	const { rule, title, fingerprint, revoke, usage, places, members, history } = told;
	const steps = [
		{
			id: "revoke",
			title: say("step.revoke"),
			text: revoke.text,
			page: revoke.page,
			members
		},
		{
			id: "usage",
			title: say("step.usage"),
			text: usageText(told, language),
			page: usage.page
		},
		{
			id: "replace",
			title: say("step.replace"),
			text: say(places.length === 0 ? "replace.none" : "replace.more"),
			places
		},
		{
			id: "rewrite",
			title: say("step.rewrite"),
			text: say(`rewrite.${history.kind}`),
			commands: history.commands
		}
	];
	yield `${jsonText({
		version: 1,
		rule,
		title,
		fingerprint,
		steps
	})}\n`;
}
// src/work/leak.ts
const MIN_LENGTH = 6;
const MAX_PLACES = 200;
const DISTINCTIVE$1 = 20;
function leakedValues(findings, bytes) {
	const [first] = findings;
	const view = textView(bytes);
	if (first === void 0 || view.binary) return [];
	const { path } = first;
	if (findings.some(({ family }) => family === "env-file")) return secretVariables(loadEnvFile(path, {
		read: () => bytes,
		list: () => [path],
		has: (one) => one === path
	})).map(({ secret }) => secret);
	const byLine = secretsByLine(view, path);
	const values = [...new Map(findings.map((one) => [`${one.startLine} ${one.ruleId}`, one])).values()].flatMap(({ ruleId, startLine }) => {
		const onLine = byLine.get(startLine) ?? [];
		const own = onLine.filter((one) => one.ruleId === ruleId);
		const found = (own.length > 0 ? own : onLine).map(({ value }) => value);
		return found.length > 0 ? found : assignedOn(view.textOf(view.lineSpan(startLine)));
	});
	return [...new Set(values)];
}
function secretsByLine(view, path) {
	const byLine = new Map();
	for (const { ruleId, secret, decoded } of detectSecrets(view, {
		path,
		origin: "file"
	})) {
		if (secret === void 0 || decoded !== void 0) continue;
		const line = view.rangeOf(secret).startLine;
		const known = byLine.get(line) ?? [];
		known.push({
			ruleId,
			value: view.textOf(secret)
		});
		byLine.set(line, known);
	}
	return byLine;
}
function assignedOn(line) {
	const sign = line.search(/[:=]/);
	if (sign < 0) return [];
	const name = unquoted(line.slice(0, sign).trim().split(/\s/).at(-1) ?? "");
	const value = unquoted(line.slice(sign + 1).trim());
	const range = secretRange(name, value);
	return range === void 0 ? [] : [value.slice(range.from, range.to)];
}
function placesIn({ path }, bytes, values) {
	const view = textView(bytes);
	if (view.binary) return [];
	const text = view.string();
	const places = new Map();
	let others = 0;
	for (const value of values) {
		if (value.length < MIN_LENGTH) continue;
		let next = 0;
		let last = 0;
		for (;;) {
			const at = text.indexOf(value, next);
			if (at < 0) break;
			next = at + value.length;
			if (value.length < DISTINCTIVE$1 && isInWord(text, at, value.length)) continue;
			const variable = variableBefore(text, at);
			if (isWord(value) && !isSecretName(variable ?? "")) continue;
			next = Math.max(next, lineEnd(text, at));
			const line = view.rangeOf(view.spanOf(at, at + value.length)).startLine;
			if (places.has(line) || line === last) continue;
			last = line;
			if (places.size < MAX_PLACES) places.set(line, {
				path,
				line,
				...variable === void 0 ? {} : { variable }
			});
			else others++;
		}
	}
	return withMore([...places.values()].sort((a, b) => a.line - b.line), others);
}
function withMore(places, more) {
	return more === 0 ? places : places.map((place, i) => i === places.length - 1 ? {
		...place,
		more
	} : place);
}
function isWord(value) {
	return value.length < DISTINCTIVE$1 && /^[A-Za-z]+$/.test(value);
}
function lineEnd(text, at) {
	const end = /[\r\n]/g;
	end.lastIndex = at;
	return end.exec(text)?.index ?? text.length;
}
function isInWord(text, at, length) {
	return /[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Za-z0-9]/.test(text[at + length] ?? "");
}
const MAX_BEFORE = 160;
function variableBefore(text, at) {
	const close = text.slice(Math.max(0, at - MAX_BEFORE), at);
	const before = close.slice(close.lastIndexOf("\n") + 1);
	return /([A-Za-z_][\w-]{0,100})["']?\s{0,5}(?::=|[:=])\s{0,5}["'`]?$/.exec(before)?.[1];
}
function servicesWith(snapshot, paths, values) {
	const wanted = values.filter((value) => value.length >= MIN_LENGTH);
	const places = [];
	let more = 0;
	for (const project of stacksOf(snapshot, paths).projects) for (const service of project.services.values()) for (const { name, key, scalar } of service.environment) {
		const isGiven = (value) => scalar?.value.includes(value) === true && (!isWord(value) || isSecretName(name));
		if (!wanted.some(isGiven)) continue;
		if (places.length < MAX_PLACES) places.push({
			path: key.text.path,
			line: lineOf(key.text.view, key),
			variable: name,
			service: service.name
		});
		else more++;
	}
	return withMore(places, more);
}
function lineOf(view, mark) {
	return view.rangeOf(spanOfMark(mark)).startLine;
}
function joinedPlaces(all) {
	const byLine = new Map();
	for (const place of all) {
		const key = `${place.path}\0${place.line}\0${place.service ?? ""}`;
		byLine.set(key, {
			...byLine.get(key),
			...place
		});
	}
	const served = new Set(all.flatMap(({ path, line, service }) => service === void 0 ? [] : [`${path}\0${line}`]));
	const isTold = ({ path, line, service }) => service !== void 0 || !served.has(`${path}\0${line}`);
	return [...byLine.values()].filter(isTold).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
}
// src/work/revocation.ts
function revocationOf({ rule, text }, telling) {
	const { found, all, places, language, fingerprint } = telling;
	const { pages = {} } = text;
	const covered = new Set(found.map(({ fingerprint }) => fingerprint));
	const members = all.filter(({ coveredBy, family }) => coveredBy !== void 0 && covered.has(coveredBy) && family === "secret");
	return {
		rule: rule.id,
		title: found[0]?.title ?? unfilledText(text.title, language),
		...fingerprint === void 0 ? {} : { fingerprint },
		revoke: {
			text: stepOf(rule, unfilledText(text.fix, language), language),
			...pages.revoke === void 0 ? {} : { page: pages.revoke }
		},
		usage: pages.usage === void 0 ? {} : { page: pages.usage },
		places,
		members: [...new Map(members.map((one) => [one.fingerprint, one])).values()].map((one) => ({
			fingerprint: one.fingerprint,
			title: one.title
		})),
		history: historyOf(rule.id, telling)
	};
}
function stepOf({ family }, fix, language) {
	if (family === "secret") return fix;
	return family === "env-file" ? revokeSentences.file[language] : fillText(revokeSentences.setting, { fix }, language);
}
function historyOf(ruleId, { found, holders, tracked, values, language }) {
	if (PUBLISHED.has(ruleId) || values.some((value) => value.length < REPLACEABLE)) return {
		kind: "common",
		commands: []
	};
	if (tracked === void 0) return {
		kind: "outside",
		commands: []
	};
	if (!found.some(({ commit }) => commit !== void 0) && found.length > 0 && holders.every((path) => !tracked.has(path))) return {
		kind: "untracked",
		commands: []
	};
	if (found.some(({ family }) => family === "env-file") || values.some((value) => value.includes("\n"))) {
		const remove = `git -C ../cleaned.git filter-repo --sensitive-data-removal --invert-paths ${[...new Set(found.map(({ path }) => `--path ${shellArgument(path)}`))].join(" ")}`;
		return {
			kind: "path",
			commands: chained([
				...CLONE,
				remove,
				PUSH
			])
		};
	}
	const write = `(umask 077; printf '${revokeSentences.prompt[language]}'; IFS= read -rs V; printf 'literal:%s==>REMOVED\\n' "$V" >> ../replace.txt)`;
	const replace = `git -C ../cleaned.git filter-repo --sensitive-data-removal --replace-text ../replace.txt${found.some(({ path }) => path.startsWith(".git/")) ? " --replace-message ../replace.txt" : ""}`;
	const each = values.slice(1).map(() => write);
	return {
		kind: "text",
		commands: [...chained([
			...CLONE,
			write,
			...each,
			replace,
			PUSH
		]), "rm -f ../replace.txt"]
	};
}
const PUBLISHED = new Set(["published-default", "compose-default-credential"]);
const REPLACEABLE = 8;
const CLONE = ["cd \"$(git rev-parse --show-toplevel)\"", "git clone --mirror \"$(git remote get-url origin)\" ../cleaned.git"];
const PUSH = "git -C ../cleaned.git push --force --mirror origin";
function chained(commands) {
	return commands.map((command, i) => i === commands.length - 1 ? command : `${command} &&`);
}
const DISTINCTIVE = 12;
function placeMask(places, values) {
	const ofPaths = nameMask(new Set(places.map(({ path }) => path)));
	const secrets = values.filter((value) => value.length >= DISTINCTIVE).sort((a, b) => b.length - a.length);
	const mask = (text) => secrets.reduce((rest, value) => rest.replaceAll(value, redactSecret(value, 0)), ofPaths(text));
	return ({ path, line, variable, service, more }) => ({
		path: mask(path),
		line,
		...variable === void 0 ? {} : { variable: mask(variable) },
		...more === void 0 ? {} : { more },
		...service === void 0 ? {} : { service: mask(service) }
	});
}
// src/cli/revoke.ts
async function runRevoke({ asked, format, noGit }, language, io) {
	const rules = await explainedRules();
	const byId = rules.find(({ rule }) => rule.id === asked);
	if (!isFingerprint(asked) && byId === void 0) throw unknownRule(asked, rules.map(({ rule }) => rule.id));
	if (byId !== void 0 && !isAboutKeys(byId)) throw new StackgateError("cli-revoke-no-key", { found: asked });
	const here = await lookHere(noGit, language, io);
	const found = await foundBy(asked, here, language, io);
	const explained = byId ?? rules.find(({ rule }) => rule.id === found[0]?.ruleId);
	if (explained === void 0) throw new StackgateError("cli-revoke-no-finding", { found: asked });
	if (!isAboutKeys(explained)) throw new StackgateError("cli-revoke-no-key", { found: explained.rule.id });
	const values = await valuesOf(found, here, io);
	const { places, holders } = await placesOf(found, values, here);
	const mask = placeMask(places, values);
	const told = revocationOf(explained, {
		found,
		all: here.result.findings,
		places: places.map(mask),
		holders: [...holders, ...found.map(({ path }) => path)],
		values,
		tracked: here.tracked,
		language,
		fingerprint: isFingerprint(asked) ? asked : void 0
	});
	writeTo(io.stdout, format === "json" ? revokeJson(told, language) : revokeText(told, {
		language,
		...lookOf(io.env, io.stdout)
	}));
	writeTo(io.stderr, problemLines(here.result.problems));
	return here.result.problems.length > 0 ? 2 : 0;
}
function isAboutKeys({ rule }) {
	return checklistOf(rule).includes("key-management") && rule.id !== "compose-env-file-mounted";
}
async function lookHere(noGit, language, io) {
	const top = (noGit ? void 0 : repositoryTop(io.cwd)) ?? io.cwd;
	const { source, tracked } = openStack(top, noGit, io);
	let head;
	let paths = [];
	const observe = async (snapshot, asked) => {
		head = snapshot;
		paths = asked;
	};
	return {
		again: () => openStack(top, noGit, io).source,
		result: await scan({
			...requestOf(source, language, io),
			observe
		}),
		head,
		paths,
		tracked: tracked()
	};
}
function requestOf(source, language, { today }) {
	return {
		source,
		policy: DEFAULT_POLICY,
		language,
		allRules: true,
		today,
		acceptsNew: true,
		tellsEach: true
	};
}
async function foundBy(asked, { result, tracked }, language, io) {
	if (!isFingerprint(asked)) return result.findings.filter(({ ruleId }) => ruleId === asked);
	const has = ({ fingerprint }) => fingerprint === asked;
	const here = result.findings.filter(has);
	if (here.length > 0 || tracked === void 0) return here;
	const source = historySource({
		cwd: io.cwd,
		env: io.env,
		signal: io.signal
	});
	return (await scan(requestOf(source, language, io))).findings.filter(has);
}
async function valuesOf(found, here, io) {
	const bytes = await bytesOf(found, here, io);
	const byFile = new Map();
	for (const finding of found) {
		const known = byFile.get(keyOf(finding)) ?? [];
		known.push(finding);
		byFile.set(keyOf(finding), known);
	}
	const values = [...bytes].flatMap(([key, own]) => leakedValues(byFile.get(key) ?? [], own));
	return [...new Set(values)];
}
function keyOf({ path, commit = "" }) {
	return `${commit}\0${path}`;
}
async function bytesOf(found, { again }, io) {
	const bytes = new Map();
	const files = new Map(found.map((finding) => [keyOf(finding), finding]));
	for (const [key, { path, commit }] of files) {
		const old = commit === void 0 ? void 0 : await fileAt(io, commit, path);
		if (old !== void 0) bytes.set(key, old);
	}
	if (found.every(({ commit }) => commit !== void 0)) return bytes;
	await eachText(again(), (path, own) => {
		if (files.has(keyOf({ path }))) bytes.set(keyOf({ path }), own);
	});
	return bytes;
}
async function placesOf(found, values, { again, head, paths }) {
	const given = head === void 0 ? [] : servicesWith(head, paths, values);
	const written = [];
	if (values.length > 0) await eachText(again(), (path, bytes) => {
		written.push(...placesIn({ path }, bytes, values));
	});
	const lines = new Set(written.map(({ path, line }) => `${path}\0${line}`));
	const others = found.filter(({ family, commit }) => family !== "env-file" && commit === void 0).filter(({ path, startLine }) => !lines.has(`${path}\0${startLine}`)).map(placeOf);
	return {
		places: joinedPlaces([
			...given,
			...written,
			...others
		]),
		holders: written.map(({ path }) => path)
	};
}
async function eachText(source, look) {
	try {
		for await (const { path, bytes } of source.documents()) look(path, bytes);
	} finally {
		await source.close();
	}
}
function placeOf({ path, startLine, service }) {
	return {
		path,
		line: startLine,
		...service === void 0 ? {} : { service }
	};
}
export { notesOf as a, storyOf as c, headOf as i, auditNothing as l, runAudit as n, openRows as o, auditCounts as r, sayIn$1 as s, runRevoke as t, nothingSeen as u };
