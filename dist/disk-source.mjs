import { n as areAtLeast, r as diskBelow } from "./files2.mjs";
import { Br as lazy, ot as loadSnapshots, st as sortedPaths } from "./scanner.mjs";
// src/source/disk-source.ts
function diskSource(find, close = async () => {}, lfsObject) {
	const content = lazy(find);
	const problems = new Map();
	const skipped = new Map();
	const tell = (problem) => {
		problems.set(`${problem.code}\0${problem.path}`, problem);
	};
	const found = lazy(async () => {
		const all = await content();
		for (const problem of all.problems) tell(problem);
		for (const one of all.skipped) skipped.set(one.path, one);
		return {
			...all,
			disk: diskBelow(all.top),
			asked: sortedPaths([...all.entries.keys()].filter(all.isAsked))
		};
	});
	const look = async (path, { bytes, kind, instead }) => {
		const answer = (await found()).disk.look(bytes);
		switch (answer.kind) {
			case "file": return {
				origin: "file",
				bytes: answer.bytes
			};
			case "symlink": return {
				origin: "symlink",
				bytes: answer.bytes
			};
			case "special":
				skipped.set(path, {
					path,
					reason: "special-file"
				});
				return;
			case "too-large":
				tell({
					path,
					code: "too-large"
				});
				return;
			case "unreadable":
				tell({
					path,
					code: "unreadable-file",
					values: { detail: answer.detail }
				});
				return;
			case "folder":
			case "absent": {
				if (kind === "submodule") skipped.set(path, {
					path,
					reason: "submodule"
				});
				else if (answer.kind === "folder" || instead === void 0) skipped.set(path, {
					path,
					reason: "absent"
				});
				if (answer.kind === "folder" || instead === void 0) return void 0;
				const kept = await instead();
				if (kept === void 0) tell({
					path,
					code: "missing-object"
				});
				return kept === void 0 ? void 0 : {
					origin: kind === "symlink" ? "symlink" : "index",
					bytes: kept
				};
			}
		}
	};
	return {
		hasBase: false,
		base: void 0,
		head: void 0,
		changedPaths: async () => (await found()).asked,
		async lists(test) {
			for (const [path, { kind }] of (await content()).entries) if (kind === "file" && test(path)) return true;
			return false;
		},
		async files() {
			const { top, asked, entries } = await found();
			const files = asked.flatMap((path) => {
				const entry = entries.get(path);
				return entry?.kind === "file" ? [{
					path,
					bytes: entry.bytes
				}] : [];
			});
			return {
				top,
				files,
				isAtLeast: (bytes) => areAtLeast(top, files, bytes)
			};
		},
		async *documents(clear) {
			const { asked, entries } = await found();
			for (const path of asked) {
				const clearBytes = clear?.get(path);
				if (clearBytes !== void 0) {
					yield {
						path,
						origin: "file",
						bytes: new Uint8Array(0),
						clearBytes,
						exposure: "working-tree"
					};
					continue;
				}
				const entry = entries.get(path);
				const answer = entry === void 0 ? void 0 : await look(path, entry);
				if (answer !== void 0) yield {
					path,
					...answer,
					exposure: "working-tree"
				};
			}
		},
		async snapshots(explore) {
			const { asked, entries } = await found();
			return {
				...await loadSnapshots({ head: {
					keyOf: (path) => entries.get(path)?.kind === "file" ? path : void 0,
					paths: () => entries.keys()
				} }, async function* load(paths) {
					for (const path of paths) {
						const entry = entries.get(path);
						const answer = entry === void 0 ? void 0 : await look(path, entry);
						if (answer !== void 0 && answer.origin !== "symlink") yield [path, answer.bytes];
					}
				}, (snapshot) => explore(snapshot, asked)),
				changedPaths: asked,
				exposure: "working-tree"
			};
		},
		...lfsObject === void 0 ? {} : { lfsObject },
		problems: () => [...problems.values()],
		coverage: () => ({ skipped: [...skipped.values()] }),
		close
	};
}
export { diskSource as t };
