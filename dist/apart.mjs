const { spawn } = process.getBuiltinModule("node:child_process");
// src/cli/apart.ts
function runApart({ argv, env, limitMs, signal }) {
	const [program = "", ...args] = argv;
	const child = spawn(program, args, {
		stdio: "inherit",
		env,
		windowsHide: true
	});
	const kill = () => {
		if (child.pid !== void 0) child.kill("SIGKILL");
	};
	signal.addEventListener("abort", kill);
	return new Promise((done, failed) => {
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			kill();
		}, limitMs);
		child.once("error", failed);
		child.once("exit", (code) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", kill);
			done(isLate ? void 0 : code ?? 2);
		});
	});
}
export { runApart };
