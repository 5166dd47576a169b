import { Ct as sortedPaths, St as loadSnapshots, _t as scopeOf, fi as lazy, yt as ownedBy } from "./scanner.mjs";
import { n as areAtLeast, r as diskBelow } from "./files2.mjs";
// src/source/disk-source.ts
function diskSource(find, committed, close = async () => {}, lfsObject, shard) {
	const isOwn = ownedBy(shard);
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
		const asked = sortedPaths([...all.entries.keys()].filter(all.isAsked));
		return {
			...all,
			disk: diskBelow(all.top),
			asked,
			own: shard === void 0 ? asked : asked.filter(isOwn)
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
			const { top, asked, own, entries } = await found();
			const filesOf = (paths) => paths.flatMap((path) => {
				const entry = entries.get(path);
				return entry?.kind === "file" ? [{
					path,
					bytes: entry.bytes
				}] : [];
			});
			const all = filesOf(asked);
			return {
				top,
				files: own === asked ? all : filesOf(own),
				count: all.length,
				isAtLeast: (bytes) => areAtLeast(top, all, bytes)
			};
		},
		async *documents(clear) {
			const { own, entries } = await found();
			for (const path of own) {
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
		committed,
		...lfsObject === void 0 ? {} : { lfsObject },
		scope: async () => scopeOfDisk(await found()),
		problems: () => [...problems.values()],
		coverage: () => ({ skipped: [...skipped.values()] }),
		close
	};
}
const SAMPLED_BYTES = 4096;
const SAMPLED_FILES = 4096;
function scopeOfDisk({ disk, entries, asked }) {
	return scopeOf(function* listed() {
		for (const path of asked) {
			const { bytes = "", kind, id = "" } = entries.get(path) ?? {};
			yield `${bytes}\0${kind}\0${id}\n`;
		}
		for (const path of asked.slice(0, SAMPLED_FILES)) {
			const entry = entries.get(path);
			if (entry?.kind !== "file") continue;
			yield disk.start(entry.bytes, SAMPLED_BYTES);
			yield "\0";
		}
	}());
}
export { diskSource as t };
