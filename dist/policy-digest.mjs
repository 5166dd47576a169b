import { J as policyIn, lt as roomOf } from "./scanner.mjs";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/cli/policy-digest.ts
async function policyWithDigest(common, io) {
	const files = new Set();
	const policy = await policyIn(noting(roomOf(io, void 0), files), common);
	const { allRules, failOn, only, without, exclude, maxFindings, exitZero } = common;
	const flags = [
		allRules,
		failOn,
		only,
		without,
		exclude,
		maxFindings,
		exitZero
	].map((flag) => flag ?? null);
	const all = JSON.stringify([flags, [...files].sort()]);
	return {
		policy,
		digest: createHash("sha256").update(all).digest("hex")
	};
}
function noting(room, files) {
	const note = (path, bytes) => {
		files.add(`${path} ${createHash("sha256").update(bytes).digest("hex")}`);
	};
	const noted = (found) => {
		if (found !== void 0) note(found.path, found.bytes);
		return found;
	};
	return {
		...room,
		usual: async (name) => noted(await room.usual(name)),
		given: (path) => noted(room.given(path)),
		baseline: async (choice) => noted(await room.baseline(choice)),
		async read(path) {
			const bytes = await room.read(path);
			if (bytes !== void 0) note(path, bytes);
			return bytes;
		}
	};
}
export { policyWithDigest };
