#!/usr/bin/env node
"use strict";
const base = require("./start.cjs");
const { a: useCodeCache,c: expectShortRun,d: isOfRange,l: codeCacheFolder,n: keepCode,o: asUsual,p: startStaged,s: expectNothing,u: isOfIndex } = base;
const parts = {"scanner":{"digest":"a26c080b10e1dcf34dc48612","needs":["start"]},"range":{"digest":"597954c5dbfe70d6c2791564","needs":["start","scanner"]},"compose":{"digest":"3e9a2cdd7e8bf0064efdfd63","needs":["scanner"]},"compose-schema":{"digest":"fecf3986ff35a7210b831480","needs":["compose"]},"words":{"digest":"9df0c936d191bb78c30d59a9","needs":["scanner"]}};
const importedLater = base.t(__dirname, parts, { start: base }, (path) => import(path));
const { writeSync } = process.getBuiltinModule("node:fs");
const { dirname } = process.getBuiltinModule("node:path");
// src/cli/entry.ts
(async () => {
function terminal(name, open) {
	let opened;
	const stream = () => {
		opened ??= asUsual(open).on("error", (error) => {
			if (error.code !== "EPIPE") endWith(2, `stackgate: ${name} could not be written (${error.code ?? error.message})`);
		});
		return opened;
	};
	return {
		write(text) {
			if (stream().writable) stream().write(text);
		},
		drained: () => drained(stream()),
		get isTTY() {
			return stream().isTTY === true;
		},
		get columns() {
			return stream().columns;
		}
	};
}
function drained(stream) {
	if (!stream.writable || !stream.writableNeedDrain) return Promise.resolve();
	const events = [
		"drain",
		"error",
		"close"
	];
	return new Promise((resolve) => {
		const done = () => {
			for (const event of events) stream.off(event, done);
			resolve();
		};
		for (const event of events) stream.on(event, done);
	});
}
function endWith(code, line) {
	ending.abort();
	try {
		writeSync(2, `${line.replaceAll(/[^\n\x20-\x7e]/g, "?")}\n`);
	} catch {}
	process.exit(code);
}
const APART = "STACKGATE_APART";
async function runApart(limitMs) {
	const apart = await importedLater("./apart.mjs");
	const { execPath, execArgv, argv, env } = process;
	return apart.runApart({
		argv: [
			execPath,
			...execArgv,
			...argv.slice(1)
		],
		env: {
			...env,
			[APART]: "1"
		},
		limitMs,
		signal: ending.signal
	});
}
const ending = new AbortController();
for (const [signal, code] of [
	["SIGHUP", 129],
	["SIGINT", 130],
	["SIGTERM", 143]
]) process.once(signal, () => {
	ending.abort();
	process.exit(code);
});
process.on("uncaughtException", (error) => endWith(2, String(error.stack)));
process.exitCode = 2;
const argv = process.argv.slice(2);
const [cwd, env] = [process.cwd(), process.env];
const staged = isOfIndex(argv) ? startStaged({
	cwd,
	env,
	signal: ending.signal
}) : void 0;
const codeCache = codeCacheFolder({
	env,
	argv,
	uid: process.getuid?.()
});
if (codeCache !== void 0) useCodeCache(codeCache);
const { main } = await importedLater("./scanner.mjs").then((all) => ({ main: all.M }));
if (staged !== void 0 || isOfRange(argv)) expectShortRun(process.versions.node);
let stdin;
process.exitCode = await main(argv, {
	env,
	cwd,
	get stdin() {
		stdin ??= process.stdin;
		return stdin;
	},
	stdout: terminal("stdout", () => process.stdout),
	stderr: terminal("stderr", () => process.stderr),
	today: new Date().toISOString().slice(0, 10),
	now: Date.now,
	elapsedMs: () => process.uptime() * 1e3,
	peakBytes: () => process.resourceUsage().maxRSS * 1024,
	signal: ending.signal,
	...env[APART] === void 0 ? { runApart } : {},
	...staged === void 0 ? {} : { staged },
	packageFolder: dirname(__dirname)
});
stdin?.destroy();
staged?.objects.git.abandon();
expectNothing();
keepCode();

})();
