#!/usr/bin/env node
import { Ln as main } from "./scanner.js";
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
let stdin;
process.exitCode = 2;
process.exitCode = await main(process.argv.slice(2), {
	env: process.env,
	cwd: process.cwd(),
	get stdin() {
		stdin ??= process.stdin;
		return stdin;
	},
	stdout: terminal("stdout", () => process.stdout),
	stderr: terminal("stderr", () => process.stderr),
	today: new Date().toISOString().slice(0, 10),
	elapsedMs: () => process.uptime() * 1e3,
	signal: ending.signal,
	...process.env[APART] === void 0 ? { runApart } : {},
	packageFolder: fileURLToPath(new URL("..", import.meta.url))
});
stdin?.destroy();
export {};
