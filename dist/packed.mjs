import { i as openPackFile, n as forestOf, r as readPackIndex } from "./forest.mjs";
import { x as textOf, y as gitOutput } from "./start.mjs";
const { readFileSync, readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { join, resolve } = process.getBuiltinModule("node:path");
// src/source/git/pack/packs.ts
const MAX_INDEX = 1 << 30;
const MAX_PACKS = 256;
async function openPacks(room, idBytes) {
	const output = await gitOutput(room, [
		"rev-parse",
		"--git-path",
		"objects/pack"
	]);
	if (output.status !== 0) return [];
	const folder = resolve(room.cwd, textOf(output).replace(/\r?\n$/, ""));
	const names = namesIn(folder).filter((name) => /^pack-[0-9a-f]{40,64}\.idx$/.test(name));
	if (names.length > MAX_PACKS) return [];
	return names.flatMap((name) => openPack(join(folder, name.slice(0, -4)), idBytes) ?? []);
}
function namesIn(folder) {
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		if (error.code === void 0) throw error;
		return [];
	}
}
function openPack(path, idBytes) {
	const file = openPackFile(`${path}.pack`);
	if (file === void 0) return void 0;
	const index = readPackIndex(indexBytes(`${path}.idx`), file.bytes, idBytes);
	const head = file.read(0, 12);
	const isPack = head.length === 12 && head.toString("latin1", 0, 4) === "PACK" && head.readUInt32BE(8) === index?.objects;
	if (index !== void 0 && isPack && (head.readUInt32BE(4) === 2 || head.readUInt32BE(4) === 3)) return {
		path: `${path}.pack`,
		index,
		file
	};
	file.close();
}
function indexBytes(path) {
	try {
		const stat = statSync(path);
		return stat.isFile() && stat.size <= MAX_INDEX ? readFileSync(path) : new Uint8Array();
	} catch (error) {
		if (error.code === void 0) throw error;
		return new Uint8Array();
	}
}
// src/source/packed.ts
async function siftPacked(room, planned, look) {
	const placesOf = new Map();
	for (const plan of planned) {
		const known = placesOf.get(plan.id);
		if (known === void 0) placesOf.set(plan.id, [plan]);
		else known.push(plan);
	}
	const ids = [...placesOf.keys()];
	const forest = await forestIn(room, ids);
	if (forest === void 0 || forest.roots.length === 0) return [];
	const holdsNothing = await look({
		forest,
		places: [...placesOf.values()]
	});
	return ids.filter((_, node) => holdsNothing[node] === true);
}
async function forestIn(room, ids) {
	const idBytes = (ids[0]?.length ?? 0) / 2;
	const packs = ids.length === 0 ? [] : await openPacks(room, idBytes);
	try {
		return packs.length === 0 ? void 0 : forestOf(packs, Buffer.from(ids.join(""), "hex"), idBytes);
	} finally {
		for (const { file } of packs) file.close();
	}
}
export { siftPacked };
