#!/usr/bin/env node
import { a as codeCacheFolder, i as useCodeCache, n as keepCode, s as startStaged, t as isOfIndex } from "./start.js";
const { writeSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");
// src/cli/entry.ts
function terminal(name, open) {
	let opened;
	const stream = () => {
		opened ??= open().on("error", (error) => {
			if (error.code !== "EPIPE") endWith(2, `stackgate: ${name} could not be written (${error.code ?? error.message})`);
		});
		return opened;
	};
	return {
		write(text) {
			if (stream().writable) stream().write(text);
		},
		get isTTY() {
			return stream().isTTY === true;
		},
		get columns() {
			return stream().columns;
		}
	};
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
	const apart = await import("./apart.js");
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
const { main } = await import("./scanner.js").then((all) => ({ main: all.m }));
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
	elapsedMs: () => process.uptime() * 1e3,
	peakBytes: () => process.resourceUsage().maxRSS * 1024,
	signal: ending.signal,
	...env[APART] === void 0 ? { runApart } : {},
	...staged === void 0 ? {} : { staged },
	packageFolder: fileURLToPath(new URL("..", import.meta.url))
});
stdin?.destroy();
staged?.objects.git.abandon();
keepCode();
export {};
