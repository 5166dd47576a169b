import { Ht as textView, m as readImage, wn as say } from "./scanner.js";
import { B as markOfValue, C as parseYaml, G as parseDotenv, L as mapAt, R as reachOf, U as discoverProjects, X as spanOfMark, Y as readSource, _ as securityOption, g as capabilities, h as limitValues, m as loggingOf, p as isolationOf, v as securityOptions, w as withYamlLibrary, y as loadProject, z as scalarAt } from "./compose.js";
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
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
	const end = lineEnd(source, key.end);
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
	const end = lineEnd(source, at > 0 && source[at - 1] === "\n" ? at - 1 : at);
	const eol = source[end] === "\r" || end === source.length && /\r\n/.test(source) ? "\r\n" : "\n";
	return {
		start: end,
		end,
		insert: lines.map((line) => eol + line).join("")
	};
}
function lineEnd(source, from) {
	const found = source.indexOf("\n", from);
	if (found < 0) return source.length;
	return found > 0 && source[found - 1] === "\r" ? found - 1 : found;
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
	for (const { text, key } of homes) {
		const name = homes.find((home) => home.key === key);
		const found = name === void 0 ? void 0 : ownEntry(text, pathOf(name, keys));
		if (found !== void 0) return found;
	}
}
function pathOf({ parent, key }, keys) {
	return [
		"services",
		[...parent.entries].find(([, entry]) => entry.keys[0] === key)?.[0] ?? "",
		...keys
	];
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
const CAPABILITIES = {
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
};
const USERS = {
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
};
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
	const known = image === void 0 || !isOfficial(image) ? void 0 : CAPABILITIES[image.name];
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
	return image === void 0 || !image.isSourceKnown ? void 0 : USERS[image.repository];
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
		return UNORDERED.has(name) ? items.sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))) : items;
	}
	if (!isPlainMap(value)) return value;
	const map = nullMap();
	for (const key of Object.keys(value).sort()) map[key] = inOneOrder(value[key] ?? null, key);
	return map;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
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
	const user = userOf(image);
	if (user === void 0 || service.build !== void 0) return refuse("repair.no.user", {
		service: service.name,
		image: image?.repository ?? service.name
	});
	const [home] = homesOf(service, project, target.path);
	const change = home === void 0 ? void 0 : addSetting(home, "user", `"${user}"`);
	if (home === void 0 || change === void 0) return refuse("repair.no.form", { what: "user" });
	return {
		kind: "proposal",
		text: home.text,
		changes: [change],
		expect: (model) => void Object.assign(serviceIn(model, service.name), { user }),
		title: "repair.user",
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
const DEFAULT_CPUS = "2.0";
const DEFAULT_PIDS = "512";
function limit(kind) {
	return ({ target, project, service }) => {
		const value = limitFor(kind, {
			name: service.name,
			image: readImage(service)
		});
		if (value === void 0) return refuse("repair.no.memory", { service: service.name });
		if (reservesMore(kind, service.node)) return refuse("repair.no.reserved", { service: service.name });
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
function limitFor(kind, { name, image }) {
	switch (kind) {
		case "memory": return memoryOf(image, name);
		case "cpus": return memoryOf(image, name) === void 0 ? void 0 : DEFAULT_CPUS;
		case "pids": return memoryOf(image, name) === void 0 ? "4096" : DEFAULT_PIDS;
	}
}
function reservesMore(kind, node) {
	return mapAt(mapAt(mapAt(node, "deploy"), "resources"), "reservations")?.entries.has(kind) === true || kind === "memory" && node.entries.has("mem_reservation");
}
// src/repair/line-edits.ts
function applyChanges(source, changes) {
	let made = "";
	let at = 0;
	for (const { start, end, insert } of inOrder(changes)) {
		if (start < at) return void 0;
		made += source.slice(at, start) + insert;
		at = end;
	}
	return made + source.slice(at);
}
function inOrder(changes) {
	return [...changes].sort((a, b) => a.start - b.start || a.end - b.end || indentOf(b) - indentOf(a));
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
			endLine: startLine + lineOf(source.slice(from, to), to - from) - 1,
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
function lineOf(source, index) {
	let line = 1;
	for (let at = source.indexOf("\n"); at >= 0 && at < index; at = source.indexOf("\n", at + 1)) line++;
	return line;
}
function endOfLine(source, from) {
	const found = source.indexOf("\n", from);
	if (found < 0) return source.length;
	return found > 0 && source[found - 1] === "\r" ? found - 1 : found;
}
// src/repair/logging.ts
const MAX_SIZE = "10m";
const MAX_FILES = "3";
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
		Object.assign(mapIn(logging, "options"), {
			"max-size": MAX_SIZE,
			"max-file": MAX_FILES
		});
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
function keepLogs({ service }) {
	const driver = loggingOf(service)?.driver;
	const change = driver === void 0 ? void 0 : replaceScalar(driver.at.text, driver, "json-file");
	if (driver === void 0 || change === void 0) return refuse("repair.no.form", { what: "logging" });
	return {
		kind: "proposal",
		text: driver.at.text,
		changes: [change],
		expect: (model) => void Object.assign(mapIn(serviceIn(model, service.name), "logging"), { driver: "json-file" }),
		title: "repair.logging",
		values: { service: service.name }
	};
}
function mountLogs({ target, project, service }) {
	const path = target.subject;
	const folder = path.slice(path.lastIndexOf("/") + 1).includes(".") ? path.slice(0, path.lastIndexOf("/")) : path;
	if (!/^\/[\w./-]{1,200}$/.test(folder) || !/logs?$/i.test(folder)) return refuse("repair.no.log-folder", { path });
	const name = `${service.name}-logs`.replaceAll(/[^\w.-]/g, "-");
	const item = `${name}:${folder}`;
	const homes = homesOf(service, project, target.path);
	const [home] = homes;
	const list = ownSetting(homes, "volumes");
	const root = home === void 0 ? void 0 : rootOf(home.text);
	if (home === void 0 || root === void 0 || project.root.entries.get("volumes")?.node.kind === "scalar") return refuse("repair.no.form", { what: "volumes" });
	const mount = list === void 0 ? addSetting(home, "volumes", [item]) : list.entry.node.kind === "seq" ? addItem(list.text, list.entry.node, item) : void 0;
	const named = ownEntry(home.text, ["volumes"]);
	const step = stepBelow(home);
	const defined = named === void 0 ? addKey(home.text, root, "volumes", { [name]: "{}" }, step) : named.entry.node.kind === "map" ? addKey(home.text, named.entry.node, name, "{}", step) : void 0;
	if (mount === void 0 || defined === void 0 || list !== void 0 && list.text !== home.text) return refuse("repair.no.form", { what: "volumes" });
	return {
		kind: "proposal",
		text: home.text,
		changes: [mount, defined],
		expect(model) {
			listIn(serviceIn(model, service.name), "volumes").push(item);
			mapIn(model, "root", "volumes", name);
		},
		title: "repair.log-volume",
		values: {
			service: service.name,
			path: folder,
			volume: name
		}
	};
}
// src/repair/network.ts
function closeNetwork({ target, project, service }) {
	const open = service.networks.map(({ name }) => name).filter((name) => isolationOf(project, name) === "open");
	const [network = ""] = target.subject === "" ? open : open.filter((name) => name === target.subject);
	if (service.networkMode !== void 0 || network === "") return refuse("repair.no.network", { service: service.name });
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
	const open = service.ports.filter((port) => subjectOf(port) === target.subject && reachOf(port) !== "loopback" && !port.unknownBind);
	const [port] = open;
	const items = itemsOf(open, service.node.entries.get("ports")?.node);
	const [item] = items;
	if (port === void 0 || item === void 0) return refuse("repair.no.place", { what: "ports" });
	const { text } = item.at;
	const changes = [];
	const before = [];
	for (const one of items) {
		const change = one.at.text === text ? changeOf(one, open.find((known) => isSame$1(known.at, one.at))) : void 0;
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
function isSame$1(a, b) {
	return a.text === b.text && a.start === b.start;
}
function itemsOf(ports, list) {
	if (list?.kind !== "seq") return [];
	return list.items.filter((item) => ports.some(({ at }) => isSame$1(at, item.at)));
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
// src/repair/env-line.ts
function envLine(name, value) {
	if (/[\r\n\0]/.test(value)) return void 0;
	return (/^[\w./:@%+=,~^*?!;-]*$/.test(value) ? [`${name}=${value}`] : [`${name}='${value}'`]).find((line) => {
		const { entries, failures } = parseDotenv(`${line}\n`);
		return failures.length === 0 && entries.length === 1 && entries[0]?.name === name && entries[0].value === value;
	});
}
function withLine(text, line) {
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return `${text}${text === "" || text.endsWith("\n") ? "" : eol}${line}${eol}`;
}
// src/repair/secret-reference.ts
const MAX_PROJECTS = 50;
function namesGiven(beside, head) {
	const paths = new Set(beside.slice(0, MAX_PROJECTS).flatMap((project) => project.paths));
	return {
		values: new Map(),
		texts: [...paths].flatMap((path) => readSource(head, path)?.view.string() ?? [])
	};
}
function referToSecret(target, project, given) {
	const found = scalarOf(target, project);
	if (found === void 0) return refuse("repair.no.secret-place");
	const { scalar, name, service } = found;
	const place = scalar.parts === void 0 ? literalPlace(scalar, name) : defaultPlace(scalar, target);
	if (place === void 0) return refuse(scalar.parts === void 0 ? "repair.no.form" : "repair.no.variable", { what: name });
	const { start, end, value, owned } = place;
	const variable = owned ?? freeName(name, service, value, project, given);
	if (!/^[A-Za-z_]\w{0,200}$/.test(variable)) return refuse("repair.no.form", { what: name });
	if (envLine(variable, value) === void 0 || value === "") return refuse("repair.no.env-value", { name: variable });
	if ((given.values.get(variable) ?? value) !== value) return refuse("repair.no.two-values", { name: variable });
	given.values.set(variable, value);
	const reference = `:?set ${variable} in .env`;
	const insert = owned === void 0 ? `\${${variable}${reference}}` : reference;
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
			value
		}
	};
}
const MAX_CANDIDATES = 5e3;
function scalarOf({ path, secret, subject, service: wanted, line }, project) {
	let candidates = 0;
	for (const service of project.services.values()) {
		if (wanted !== void 0 && service.name !== wanted) continue;
		for (const { name, scalar, source } of service.environment) {
			if (scalar === void 0 || source !== "environment" || scalar.at.text.path !== path) continue;
			if (++candidates > MAX_CANDIDATES) return void 0;
			const { start, end } = spanOfMark(scalar.at);
			const { startLine } = scalar.at.text.view.rangeOf({
				start,
				end
			});
			if (secret === void 0 ? name === subject && startLine === line : start <= secret.start && end >= secret.end) return {
				scalar,
				name,
				service: service.name
			};
		}
	}
}
function literalPlace(scalar, name) {
	const mark = markOfValue(scalar);
	if (mark === void 0 || name === "" || !isWritten(mark, scalar.value)) return void 0;
	return {
		from: mark.start,
		to: mark.end,
		start: mark.start,
		end: mark.end,
		value: scalar.value
	};
}
function defaultPlace(scalar, { secret }) {
	for (const part of scalar.parts ?? []) {
		const mark = part.source === "default" ? markOfValue(scalar, part.from, part.to) : void 0;
		const value = scalar.value.slice(part.from, part.to);
		if (mark === void 0 || part.variable === void 0 || !isWritten(mark, value)) continue;
		const span = spanOfMark(mark);
		if (secret !== void 0 && (span.start > secret.start || span.end < secret.end)) continue;
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
		if (before !== void 0) return before === value;
		return ![...given.texts, ...project.texts.map(({ view }) => view.string())].some((text) => text.includes(`\${${one}`) || text.includes(`$${one}`));
	};
	if (isFree(name)) return name;
	return `${service}_${name}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_").replace(/^(?=\d)/, "_");
}
// src/repair/security-settings.ts
const NO_NEW_PRIVILEGES = "no-new-privileges";
function forbidNewPrivileges({ target, project, service }) {
	const image = readImage(service);
	if (gainsPrivileges(image)) return refuse("repair.no.setuid", {
		service: service.name,
		image: image?.repository ?? ""
	});
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
	if (service.privileged?.value === "true") return refuse("repair.no.privileged", { service: service.name });
	const needed = capabilitiesOf(service);
	if (needed.kind === "unsure") return refuse("repair.no.capabilities", { service: service.name });
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
			kept: more.join(", ")
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
function certainOnes(all, before) {
	const model = plainModel(before.project);
	const [certain, uncertain] = [[], []];
	let trials = 0;
	const sift = (some) => {
		if (some.length === 0) return;
		if (model !== void 0 && ++trials <= MAX_TRIALS && holds([...certain, ...some], model, before)) certain.push(...some);
		else if (some.length === 1 || trials > MAX_TRIALS) uncertain.push(...some);
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
function envPathOf({ folder }) {
	return folder === "" ? ".env" : `${folder}/.env`;
}
function holds(some, model, { files, project, head }) {
	const written = writtenFiles(some, files, head);
	if (written === void 0) return false;
	const after = loadProject(files, {
		read: (path) => written.get(path) ?? head.read(path),
		list: () => [...new Set([...head.list(), ...written.keys()])].sort(),
		...head.settings === void 0 ? {} : { settings: head.settings }
	});
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
	let env = Buffer.from(head.read(path) ?? []).toString("utf8");
	for (const { variable, value } of moves) env = withLine(env, envLine(variable, value) ?? "");
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
			const names = given.get(folder) ?? namesGiven(projects.filter((one) => one.folder === folder), room.head);
			given.set(folder, names);
			const made = repairProject(files, own, room, names);
			for (const repair of made.repairs) {
				const key = JSON.stringify([
					repair.path,
					repair.ruleId,
					repair.service,
					repair.changes.map(({ start }) => start)
				]);
				const known = repairs.get(key);
				if (known === void 0) repairs.set(key, repair);
				else repairs.set(key, {
					...known,
					fingerprints: [...new Set([...known.fingerprints, ...repair.fingerprints])]
				});
			}
			declined.push(...made.declined);
		}
		return {
			repairs: [...repairs.values()],
			declined
		};
	});
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
		declined.push(declinedOf(target, say(room.language, answer.reason, answer.values)));
	};
	const proposals = [];
	for (const target of targets) {
		const answer = project.problems.length > 0 ? refuse("repair.no.load", { path: target.path }) : answerTo(target, project, room, given);
		if (answer === void 0) continue;
		const same = answer.kind === "proposal" ? proposals.find(({ proposal }) => isSame(proposal, answer)) : void 0;
		if (answer.kind === "refusal") decline(target, answer);
		else if (same !== void 0) same.targets.push(target);
		else if (!isPlainText(answer.text, room.head)) decline(target, refuse("repair.no.form", { what: answer.text.path }));
		else proposals.push({
			proposal: answer,
			targets: [target]
		});
	}
	const { certain, uncertain } = certainOnes(proposals, {
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
function answerTo(target, project, { options }, given) {
	const make = MAKERS[target.ruleId];
	if (make === void 0) return target.secret === void 0 ? void 0 : referToSecret(target, project, given);
	const service = project.services.get(target.service ?? "");
	return service === void 0 ? void 0 : make({
		target,
		project,
		service,
		options
	});
}
function isSame(a, b) {
	return a.text === b.text && a.title === b.title && JSON.stringify(a.changes) === JSON.stringify(b.changes) && a.values.service === b.values.service;
}
function isPlainText({ path, view }, head) {
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
		title: say(language, title, values),
		...note === void 0 ? {} : { note: say(language, note, values) },
		edits: isSecret ? [] : edits,
		changes,
		...move === void 0 ? {} : { moves: [{
			variable: move.variable,
			to: envPathOf(files),
			start: move.start,
			end: move.end
		}] },
		isSuggestible: !isSecret && edits.length === 1
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
// src/work/repairing.ts
async function repairing(told, { pair, language, options, secretsOf }) {
	const { head } = pair;
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
	for (const { finding, members } of told) for (const { detection, document } of members) {
		const { place, secret } = detection;
		const view = place.side !== "base" && (document === void 0 || document.commit === void 0) ? viewOf(place.path) : void 0;
		if (view === void 0) continue;
		if (secret !== void 0) hidden.set(place.path, [...hidden.get(place.path) ?? [], secret]);
		if (finding.accepted !== void 0 || finding.status === "fixed") continue;
		targets.push({
			ruleId: detection.ruleId,
			subject: subjectIn(detection),
			path: place.path,
			line: view.rangeOf(place.span).startLine,
			fingerprint: finding.fingerprint,
			...detection.service === void 0 ? {} : { service: detection.service },
			...detection.project === void 0 ? {} : { project: detection.project },
			...secret === void 0 ? {} : { secret }
		});
	}
	const holdsSecret = (path, startLine, endLine) => {
		const view = viewOf(path);
		if (view === void 0) return true;
		return [...hidden.get(path) ?? [], ...secretsOf(view, path)].some((span) => {
			const range = view.rangeOf({
				start: span.start,
				end: span.end
			});
			return range.startLine <= endLine && range.endLine >= startLine;
		});
	};
	return repairsOf(targets, {
		head,
		language,
		options,
		holdsSecret
	});
}
function subjectIn({ subject, service }) {
	const before = service === void 0 ? void 0 : `/${service}/`;
	const at = before === void 0 ? -1 : subject.indexOf(before);
	return before === void 0 || at < 0 ? subject : subject.slice(at + before.length);
}
export { repairing as t };
