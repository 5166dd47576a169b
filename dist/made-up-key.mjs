const { spawn } = process.getBuiltinModule("node:child_process");
const { randomBytes } = process.getBuiltinModule("node:crypto");
// src/cli/child.ts
const LIMIT_MS = 6e4;
function runChild([command = "", ...args], { cwd, env, input = "" }) {
	return new Promise((done) => {
		const child = spawn(command, args, {
			cwd,
			env,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const timer = setTimeout(() => child.kill("SIGTERM"), LIMIT_MS);
		const out = [];
		const err = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		const end = (status) => {
			clearTimeout(timer);
			done({
				status,
				stdout: Buffer.concat(out).toString("utf8"),
				stderr: Buffer.concat(err).toString("utf8")
			});
		};
		child.once("error", () => end(127));
		child.once("close", (status) => end(status ?? 128));
	});
}
// src/cli/made-up-key.ts
function madeUpKey() {
	const part = () => randomBytes(54).toString("base64url").slice(0, 71).replaceAll(/^[-_]|[-_]$/g, "a");
	return [
		"sk",
		"proj",
		`A1b${part()}T3BlbkFJ${part()}A1b`
	].join("-");
}
export { runChild as n, madeUpKey as t };
