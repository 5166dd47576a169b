import { D as lookOfFile, E as lookOf, O as writeTo, tr as StackgateError } from "./scanner.js";
import { n as writeFileWhole } from "./output.js";
const { dirname, resolve } = process.getBuiltinModule("node:path");
const { access, constants, lstat } = process.getBuiltinModule("node:fs/promises");
// src/cli/deliver.ts
function reportsOf(typed) {
	const { format, output, reports } = typed;
	return [{
		format,
		...output === void 0 ? {} : { path: output }
	}, ...reports];
}
async function deliver(reports, io, pageOf) {
	const failures = [];
	for (const { format, path } of reports) {
		const page = await pageOf(format, {
			look: path === void 0 ? lookOf(io.env, io.stdout) : lookOfFile(io.env),
			isFile: path !== void 0
		});
		if (path === void 0) writeTo(io.stdout, page);
		else await writeFileWhole(path, io.cwd, page, io.signal).catch((error) => failures.push(error));
	}
	if (failures.length > 0) throw failures[0];
}
async function checkPlaces(reports, { cwd }) {
	for (const { path } of reports) {
		if (path === void 0) continue;
		const target = resolve(cwd, path);
		if ((await lstat(target).catch(() => void 0))?.isDirectory() === true) throw new StackgateError("cli-output", {
			path,
			detail: "EISDIR"
		});
		await access(dirname(target), constants.W_OK).catch((error) => {
			throw new StackgateError("cli-output", {
				path,
				detail: error.code ?? error.message
			});
		});
	}
}
export { deliver as n, reportsOf as r, checkPlaces as t };
