import { n as isWithin } from "./folder2.mjs";
import { ct as repositoryTop } from "./scanner.mjs";
const { realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { dirname, resolve } = process.getBuiltinModule("node:path");
// src/cli/home.ts
function homeOf(paths, common, cwd) {
	const here = {
		cwd,
		paths,
		common
	};
	const places = paths.map((path) => realPlace(resolve(cwd, path)));
	const [first] = places;
	if (first === void 0 || places.includes(void 0)) return here;
	const own = repositoryTop(cwd);
	const top = own === void 0 ? void 0 : realPlace(own);
	if (top !== void 0 && places.some((place) => place !== void 0 && isWithin(top, place))) return here;
	const folder = statSync(first).isDirectory() ? first : dirname(first);
	if (repositoryTop(folder) === void 0) return here;
	return {
		cwd: folder,
		paths: paths.map((path) => resolve(cwd, path)),
		common: named(common, cwd)
	};
}
function named(common, cwd) {
	const { config, baseline } = common;
	return {
		...common,
		config: config.kind === "file" ? {
			...config,
			path: resolve(cwd, config.path)
		} : config,
		...baseline?.kind === "file" ? { baseline: {
			...baseline,
			path: resolve(cwd, baseline.path)
		} } : {}
	};
}
function realPlace(path) {
	try {
		return realpathSync(path);
	} catch (error) {
		if (error instanceof Error && "code" in error) return void 0;
		throw error;
	}
}
export { homeOf };
