const { existsSync, mkdirSync } = process.getBuiltinModule("node:fs");
const { dirname } = process.getBuiltinModule("node:path");
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
export { makeOwnFolder as t };
