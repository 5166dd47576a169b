"use strict";
const { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { delimiter, dirname, isAbsolute, join, sep } = process.getBuiltinModule("node:path");
const { spawn } = process.getBuiltinModule("node:child_process");
const { Script } = process.getBuiltinModule("node:vm");
// src/source/git/object-id.ts
function isNamed(whole, id) {
	hash ??= process.getBuiltinModule("node:crypto").hash;
	return hash(id.length === 40 ? "sha1" : "sha256", whole, "hex") === id;
}
let hash;
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isNoObject(id) {
	return /^0+$/.test(id);
}
// src/source/git/run.ts
const HARDENED = [
	"--no-pager",
	...[
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"-c",
		"log.showSignature=false",
		"-c",
		"protocol.allow=never"
	],
	...["-c", "core.commitGraph=false"],
	...["-c", "core.useReplaceRefs=false"]
];
const KEPT = new Set([...[
	"GIT_INDEX_FILE",
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_COMMON_DIR"
], ...[
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_QUARANTINE_PATH"
]]);
const FIXED = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	GIT_NO_LAZY_FETCH: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_ALLOW_PROTOCOL: "none",
	LC_ALL: "C",
	NoDefaultCurrentDirectoryInExePath: "1"
};
const MAX_STDERR = 16384;
const MAX_OUTPUT = 256 << 20;
const TIMEOUT_MS = 6e5;
function startGit(room, args, options = {}) {
	const command = args.find((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-c") ?? "";
	const env = {
		...hardenedEnvironment(room),
		...options.variables
	};
	const child = spawn("git", [
		...HARDENED,
		...innerRefused(room),
		...args
	], {
		cwd: room.cwd,
		env,
		stdio: [
			options.stdin ?? "ignore",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	const { stdin, stdout, stderr } = child;
	const told = [];
	let length = 0;
	stderr?.on("data", (chunk) => {
		if (length < MAX_STDERR) told.push(chunk);
		length += chunk.length;
	});
	stdin?.on("error", () => {});
	let cut;
	const kill = (why) => {
		cut ??= why;
		if (child.pid !== void 0) child.kill("SIGKILL");
		stdout?.destroy();
	};
	endWithUs(child, kill);
	const abandon = () => {
		kill();
		child.unref();
	};
	const endNow = () => kill();
	if (room.signal?.aborted === true) endNow();
	room.signal?.addEventListener("abort", endNow);
	const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
	const timer = timeoutMs === "none" ? void 0 : setTimeout(() => kill("time"), timeoutMs);
	const ending = new Promise((done) => {
		const end = (status, more) => {
			clearTimeout(timer);
			room.signal?.removeEventListener("abort", endNow);
			done({
				command,
				status,
				stderr: Buffer.concat(told).toString("latin1", 0, MAX_STDERR),
				...more
			});
		};
		child.once("error", (error) => {
			if (child.pid === void 0) end(128, { notStarted: error.code ?? "" });
		});
		child.once("close", (status) => end(status ?? 128, cut === void 0 ? {} : { cut }));
	});
	return {
		command,
		stdin: stdin ?? void 0,
		stdout: stdout ?? void 0,
		ending,
		kill,
		abandon
	};
}
const running = new Set();
function endWithUs(child, kill) {
	if (running.size === 0) process.once("exit", endRunning);
	running.add(kill);
	child.once("close", () => {
		running.delete(kill);
		if (running.size === 0) process.removeListener("exit", endRunning);
	});
}
function endRunning() {
	for (const kill of running) kill();
}
async function gitOutput(room, args, options = {}) {
	return collected(startGit(room, args, options));
}
async function collected(git) {
	const stdout = [];
	let length = 0;
	git.stdout?.on("data", (chunk) => {
		length += chunk.length;
		if (length <= MAX_OUTPUT) stdout.push(chunk);
		else git.kill("size");
	});
	return {
		...await git.ending,
		stdout
	};
}
function endWhenSilent(git, silentMs) {
	let timer;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => git.kill("time"), silentMs);
	};
	wait();
	git.stdout?.on("data", wait);
	git.ending.then(() => clearTimeout(timer));
}
function textOf({ stdout }) {
	return Buffer.concat(stdout).toString("utf8");
}
function environmentElsewhere({ cwd, env }) {
	const kept = Object.entries(env).filter(([name]) => !/^GIT_(?!SSL_CA)/i.test(name));
	return Object.fromEntries(kept.map(([name, value]) => [name, trusted(name, value, cwd)]));
}
function innerRefused({ cwd, env }) {
	return env.GIT_DIR === void 0 && enclosingTop(cwd) !== void 0 ? ["-c", "safe.bareRepository=explicit"] : [];
}
const hardened = new WeakMap();
function hardenedEnvironment(room) {
	const known = hardened.get(room);
	if (known !== void 0) return known;
	const { cwd, env } = room;
	const own = {};
	for (const [name, value] of Object.entries(env)) {
		const upper = name.toUpperCase();
		if (upper.startsWith("GIT_") && !KEPT.has(upper)) continue;
		own[name] = trusted(name, value, cwd);
	}
	const all = {
		...own,
		...FIXED
	};
	hardened.set(room, all);
	return all;
}
function trusted(name, value, cwd) {
	return value !== void 0 && name.toUpperCase() === "PATH" ? trustedPath(value, cwd) : value;
}
function trustedPath(path, cwd) {
	const top = enclosingTop(cwd);
	const tops = top === void 0 ? [] : [...new Set([top, realPlace(top)])];
	const isInside = (place) => tops.some((one) => place === one || place.startsWith(one + sep));
	const isTrusted = (folder) => isAbsolute(folder) && !/[/\\]node_modules[/\\]\.bin[/\\]?$/.test(folder) && ![
		folder,
		realPlace(folder),
		realPlace(join(folder, "git"))
	].some(isInside);
	return path.split(delimiter).filter(isTrusted).join(delimiter);
}
function realPlace(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		if (error.code === void 0) throw error;
		return path;
	}
}
function enclosingTop(cwd) {
	for (let folder = cwd; folder !== dirname(folder); folder = dirname(folder)) if (existsSync(join(folder, ".git"))) return folder;
}
// src/source/git/batch.ts
const MAX_BYTES = 1 << 30;
const IDLE_MS = 12e4;
const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const EMPTY_BLOBS = ["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"];
function startBatch(room) {
	return startGit(room, ["cat-file", "--batch"], {
		stdin: "pipe",
		timeoutMs: "none"
	});
}
function batchOf(git) {
	const { stdout } = git;
	let rest = Buffer.alloc(0);
	let hasEnded = false;
	let wake = () => {};
	const end = () => {
		hasEnded = true;
		wake();
	};
	stdout?.on("readable", () => wake()).on("end", end).on("close", end).on("error", end);
	git.ending.then(({ notStarted }) => {
		if (notStarted !== void 0) end();
	});
	const fill = () => {
		if (rest.length > 0) return true;
		const chunk = stdout?.read();
		if (chunk != null) rest = chunk;
		return rest.length > 0;
	};
	const takeLine = () => {
		for (;;) {
			const at = rest.indexOf(10);
			if (at >= 0) {
				const line = rest.toString("latin1", 0, at);
				rest = rest.subarray(at + 1);
				return line;
			}
			const chunk = stdout?.read();
			if (chunk == null) return void 0;
			rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		}
	};
	let body;
	const takeBody = () => {
		if (body === void 0) return void 0;
		while (body.left > 0) {
			if (!fill()) return void 0;
			const used = Math.min(body.left, rest.length);
			if (body.whole !== void 0) rest.copy(body.whole, body.whole.length - body.left, 0, used);
			rest = rest.subarray(used);
			body.left -= used;
		}
		if (!fill()) return void 0;
		const { id, type, whole, headerBytes, isHeld } = body;
		if (rest[0] !== 10) return { kind: "broken" };
		rest = rest.subarray(1);
		body = void 0;
		if (whole === void 0) return { kind: "too-large" };
		if (isHeld && !isNamed(whole, id)) return { kind: "forged" };
		return {
			kind: "object",
			id,
			type,
			bytes: whole.subarray(headerBytes)
		};
	};
	return {
		git,
		ask(name) {
			if (!EMPTY_BLOBS.includes(name)) git.stdin?.write(`${name}\n`);
		},
		answer(name) {
			if (EMPTY_BLOBS.includes(name)) return {
				kind: "object",
				id: name,
				type: "blob",
				bytes: Buffer.alloc(0)
			};
			if (body === void 0) {
				const header = takeLine();
				if (header === void 0) return hasEnded ? { kind: "broken" } : void 0;
				const [, id, type, length] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
				if (id === void 0 || type === void 0) return { kind: header.startsWith(`${name} `) ? "missing" : "broken" };
				if (IS_ID.test(name) && id !== name) return { kind: "broken" };
				body = {
					...bodyOf(id, type, Number(length)),
					isHeld: id === name || type === "tree"
				};
			}
			return takeBody() ?? (hasEnded ? { kind: "broken" } : void 0);
		},
		async more() {
			const timer = setTimeout(() => git.kill("time"), IDLE_MS);
			await new Promise((woken) => {
				wake = woken;
				if (hasEnded) woken();
			});
			clearTimeout(timer);
		}
	};
}
function bodyOf(id, type, size) {
	const header = `${type} ${size}\0`;
	const whole = size > MAX_BYTES ? void 0 : Buffer.allocUnsafe(header.length + size);
	whole?.write(header, "latin1");
	return {
		id,
		type,
		left: size,
		whole,
		headerBytes: header.length
	};
}
// src/source/git/staged-start.ts
function startStaged(room) {
	return {
		diff: gitOutput(room, DIFF),
		objects: batchOf(startBatch(room))
	};
}
const DIFF = [...[
	"diff-index",
	"--cached",
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-relative",
	"--ignore-submodules=none"
], ...[
	"--ita-invisible-in-index",
	"HEAD",
	"--"
]];
// src/cli/own-folder.ts
function makeOwnFolder(path) {
	if (existsSync(path)) return;
	makeOwnFolder(dirname(path));
	try {
		mkdirSync(path, { mode: 448 });
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
}
// src/cli/run-kind.ts
function isOfIndex([command, ...rest]) {
	if (rest.some((one) => one.startsWith("--deadline") || one === "--help" || one === "-h")) return false;
	if (command === "hook") return rest[0] === "pre-commit" || rest[0] === "pre-merge-commit";
	return command === "scan" && rest.includes("--staged");
}
function isOfRange([command, ...rest]) {
	return command === "scan" && rest.some((one) => one === "--base" || one.startsWith("--base="));
}
// src/cli/code-cache.ts
function codeCacheFolder({ env, argv, uid }) {
	const kind = kindOf(argv);
	const home = env.HOME ?? "";
	const base = [env.XDG_CACHE_HOME ?? "", home === "" ? "" : join(home, ".cache")].find(isAbsolute);
	if (kind === void 0 || base === void 0 || uid === void 0) return void 0;
	const folder = join(base, "stackgate", "code", kind);
	try {
		if (lstatSync(folder, { throwIfNoEntry: false }) === void 0) {
			if (lstatSync(dirname(base), { throwIfNoEntry: false })?.uid !== uid) return void 0;
			makeOwnFolder(folder);
		}
		return isOwnAlone(folder, uid) ? folder : void 0;
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function kindOf([command, ...given]) {
	const [name] = given;
	if (command === "hook") return name === "pre-commit" || name === "pre-merge-commit" ? "staged" : "hook";
	if (command !== "scan") return void 0;
	if (given.includes("--staged")) return "staged";
	if (given.includes("--history")) return "history";
	return isOfRange([command, ...given]) ? "range" : "tree";
}
function isOwnAlone(folder, uid) {
	const own = lstatSync(folder);
	if (!own.isDirectory() || own.uid !== uid || (own.mode & 63) !== 0) return false;
	return [folder, realpathSync(folder)].every((path) => upwards(path).every((part) => isKept(part, uid)));
}
function upwards(path) {
	return path === dirname(path) ? [path] : [path, ...upwards(dirname(path))];
}
function isKept(folder, uid) {
	const found = lstatSync(folder);
	if (found.uid !== uid && found.uid !== 0) return false;
	if (found.isSymbolicLink()) return true;
	return !((found.mode & 18) !== 0 && (found.mode & STICKY) === 0) && lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === void 0;
}
const STICKY = 512;
// src/cli/short-run.ts
const FLAGS = [
	["--regexp-tier-up-ticks=30", "--regexp-tier-up-ticks=1"],
	["--no-regexp-peephole-optimization", "--regexp-peephole-optimization"],
	["--invocation-count-for-maglev=20000", "--invocation-count-for-maglev=400"],
	["--invocation-count-for-maglev-osr=20000", "--invocation-count-for-maglev-osr=100"]
];
const KNOWN = /^2[24]\./;
let isShort = false;
function expectShortRun(nodeVersion) {
	isShort = KNOWN.test(nodeVersion);
	process.getBuiltinModule("node:crypto");
	set(0);
}
function asUsual(work) {
	set(1);
	try {
		return work();
	} finally {
		set(0);
	}
}
function expectNothing() {
	set(1);
	isShort = false;
}
function set(which) {
	if (!isShort) return;
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	for (const flags of FLAGS) setFlagsFromString(flags[which]);
}
// src/cli/load-code.ts
let cache;
const fresh = [];
function useCodeCache(folder) {
	cache = folder;
}
function runCode({ folder, name, digest }, given) {
	const filename = join(folder, `${name}.cjs`);
	const { version, arch } = process;
	const place = cache === void 0 ? void 0 : join(cache, `${name}-${digest}-${version}-${arch}`);
	const cachedData = place === void 0 ? void 0 : compiledAt(place);
	const source = readFileSync(filename, "latin1");
	const script = asUsual(() => new Script(source, {
		filename,
		...cachedData === void 0 ? {} : { cachedData }
	}));
	if (place !== void 0 && (cachedData === void 0 || script.cachedDataRejected === true)) fresh.push({
		place,
		script
	});
	return script.runInThisContext()(...given);
}
const ran = new Map();
function runOnce(code, given) {
	if (!ran.has(code.name)) ran.set(code.name, runCode(code, given()));
	return ran.get(code.name);
}
function importerOf(folder, parts, base, importModule) {
	const part = (name) => {
		const known = parts[name];
		if (known === void 0) return base[name];
		return runOnce({
			folder,
			name,
			digest: known.digest
		}, () => [importLater, ...known.needs.map(part)]);
	};
	const importLater = async (path) => {
		const name = /^\.\/(.*)\.mjs$/.exec(path)?.[1] ?? "";
		if (Object.hasOwn(parts, name)) return part(name);
		expectNothing();
		return importModule(path);
	};
	return importLater;
}
function compiledAt(place) {
	try {
		const all = readFileSync(place);
		const compiled = all.subarray(DIGEST_BYTES);
		return digestOf(compiled).equals(all.subarray(0, DIGEST_BYTES)) ? compiled : void 0;
	} catch (error) {
		return undefinedIfOfSystem(error);
	}
}
const DIGEST_BYTES = 20;
function digestOf(compiled) {
	return process.getBuiltinModule("node:crypto").hash("sha1", compiled, "buffer");
}
function keepCode() {
	const made = fresh.splice(0);
	if (cache === void 0 || made.length === 0) return;
	try {
		forget(cache);
		for (const { place, script } of made) {
			const compiled = script.createCachedData();
			const half = `${place}.${process.pid}`;
			writeFileSync(half, Buffer.concat([digestOf(compiled), compiled]), { mode: 384 });
			renameSync(half, place);
		}
	} catch (error) {
		undefinedIfOfSystem(error);
	}
}
const MOST_KEPT = 40;
function forget(folder) {
	const aged = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => {
		const path = join(folder, name);
		return {
			path,
			at: statSync(path).mtimeMs
		};
	});
	aged.sort((a, b) => b.at - a.at);
	for (const { path } of aged.slice(MOST_KEPT)) rmSync(path, { force: true });
}
function undefinedIfOfSystem(error) {
	if (error.code === void 0) throw error;
}
module.exports = { C: isObjectId,S: isNoObject,_: endWhenSilent,a: useCodeCache,b: startGit,c: expectShortRun,d: isOfRange,f: makeOwnFolder,g: collected,h: startBatch,i: runOnce,l: codeCacheFolder,m: batchOf,n: keepCode,o: asUsual,p: startStaged,r: runCode,s: expectNothing,t: importerOf,u: isOfIndex,v: environmentElsewhere,x: textOf,y: gitOutput };
