// src/source/fragments.ts
function fragmentSource(fragments) {
	const nothing = {
		read: () => void 0,
		list: () => [],
		has: () => false
	};
	return {
		hasBase: true,
		changedPaths: async () => [],
		lists: async () => false,
		async *documents() {
			for (const { path, text } of fragments) yield {
				path,
				origin: "file",
				bytes: Buffer.from(text),
				exposure: "working-tree"
			};
		},
		async snapshots(explore) {
			await explore(nothing, []);
			return {
				base: nothing,
				head: nothing,
				changedPaths: [],
				exposure: "working-tree"
			};
		},
		problems: () => [],
		coverage: () => ({ skipped: [] }),
		async close() {}
	};
}
export { fragmentSource };
