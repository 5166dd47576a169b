#!/usr/bin/env node
import { Gt as main } from "./scanner.js";
const { fileURLToPath } = process.getBuiltinModule("node:url");
// src/cli/entry.ts
function terminal(open) {
	let opened;
	const stream = () => {
		opened ??= open().on("error", (error) => {
			if (error.code !== "EPIPE") throw error;
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
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
process.on("uncaughtException", (error) => {
	process.stderr.write(`${String(error.stack).replaceAll(/[^\n\x20-\x7e]/g, "?")}\n`);
	process.exit(2);
});
process.exitCode = 2;
process.exitCode = await main(process.argv.slice(2), {
	env: process.env,
	cwd: process.cwd(),
	get stdin() {
		return process.stdin;
	},
	stdout: terminal(() => process.stdout),
	stderr: terminal(() => process.stderr),
	today: new Date().toISOString().slice(0, 10),
	elapsedMs: () => process.uptime() * 1e3,
	packageFolder: fileURLToPath(new URL("..", import.meta.url))
});
export {};
