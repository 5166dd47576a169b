import { gi as StackgateError } from "./scanner.mjs";
import { t as textSource } from "./text2.mjs";
const { resolve } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
// src/source/commit-message.ts
async function commitMessageSource({ cwd, path, isEdited }) {
	const bytes = await readFile(resolve(cwd, path)).catch((error) => {
		throw new StackgateError("unreadable-path", {
			path,
			detail: error.code ?? ""
		});
	});
	return textSource({
		path: ".git/COMMIT_EDITMSG",
		bytes: isEdited ? withoutComments(bytes) : bytes,
		origin: "commit-message",
		exposure: "staged"
	});
}
const CUT = /^.{1,10} -{24} >8 -{24}\r?$/m;
function withoutComments(bytes) {
	const text = bytes.toString("latin1");
	const kept = text.slice(0, CUT.exec(text)?.index);
	return Buffer.from(kept.replaceAll(/^#.*/gm, ""), "latin1");
}
export { commitMessageSource };
