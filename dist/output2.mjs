import { gi as StackgateError } from "./scanner.mjs";
const { rmSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join, resolve } = process.getBuiltinModule("node:path");
const lstat = (...given) => process.getBuiltinModule("node:fs/promises").lstat(...given);
const open = (...given) => process.getBuiltinModule("node:fs/promises").open(...given);
const rename = (...given) => process.getBuiltinModule("node:fs/promises").rename(...given);
const rm = (...given) => process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
const writeFile = (...given) => process.getBuiltinModule("node:fs/promises").writeFile(...given);
const { randomBytes } = process.getBuiltinModule("node:crypto");
// src/cli/output.ts
async function writeFileWhole(path, cwd, chunks, signal, failure = "cli-output") {
	const target = resolve(cwd, path);
	try {
		if (await isNoFile(target)) await writeFile(target, chunks);
		else await replaceFile(target, chunks, signal, await modeOf(target));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (typeof code !== "string") throw error;
		throw new StackgateError(failure, {
			path,
			detail: code
		});
	}
}
async function isNoFile(target) {
	const found = await stat(target).catch((error) => {
		if (error.code === "ENOENT") return void 0;
		throw error;
	});
	return found !== void 0 && !found.isFile() && !found.isDirectory();
}
async function modeOf(target) {
	const found = await lstat(target).catch(() => void 0);
	return found?.isFile() === true ? found.mode & 511 : void 0;
}
async function replaceFile(target, content, signal, mode) {
	const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
	const remove = () => rmSync(draft, { force: true });
	signal?.addEventListener("abort", remove);
	try {
		const file = await open(draft, "wx", mode ?? 438);
		try {
			if (mode !== void 0) await file.chmod(mode);
			await writeFile(file, content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, target);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	} finally {
		signal?.removeEventListener("abort", remove);
	}
}
export { writeFileWhole as n, replaceFile as t };
