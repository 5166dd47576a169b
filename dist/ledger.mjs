import { Hr as isEnvFileName, Oi as escapeTerminal, On as succeeded, _i as say, cr as placeClassOf, gi as StackgateError, hi as TOOL_VERSION, mi as RULES_VERSION, ni as isContent } from "./scanner.mjs";
import { x as textOf, y as gitOutput } from "./start.mjs";
import { n as writeFileWhole } from "./output2.mjs";
const { realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const { createHash, createHmac, timingSafeEqual } = process.getBuiltinModule("node:crypto");
// src/source/git/folders.ts
async function repositoryFolders(room) {
	const [own, shared, worktrees] = await Promise.all([
		gitOutput(room, ["rev-parse", "--absolute-git-dir"]),
		gitOutput(room, ["rev-parse", "--git-common-dir"]),
		gitOutput(room, [
			"worktree",
			"list",
			"--porcelain"
		])
	]);
	const line = async (output) => resolve(room.cwd, textOf(await succeeded(room, output)).replace(/\r?\n$/, ""));
	const listed = textOf(await succeeded(room, worktrees)).matchAll(/^worktree (.+)$/gm);
	const top = await gitOutput(room, ["rev-parse", "--show-toplevel"]);
	return [
		await line(own),
		await line(shared),
		...[...listed].map(([, path = ""]) => path),
		...top.status === 0 ? [await line(top)] : []
	];
}
// src/work/ledger.ts
const MAGIC = "stackgate ledger 1";
const ENTRY = /^(?:[0-9a-f]{40}|[0-9a-f]{64}) [a-z0-9.-]{1,200}$/;
function ledgerOf(bytes, key) {
	const read = bytes === void 0 ? new Set() : readEntries(bytes, key);
	return typeof read === "string" ? {
		ledger: ledgerWith(new Set(), key),
		fault: read
	} : { ledger: ledgerWith(read, key) };
}
function ledgerWith(clean, key) {
	const noted = new Set();
	const held = new Set();
	let last;
	const entryOf = entries();
	return {
		isKnown: (id, place) => isKept(place) && clean.has(entryOf(id, place)),
		note(document, holdsNothing) {
			last = document.id ?? last;
			if (document.id !== void 0 && isKept(document)) (holdsNothing ? noted : held).add(entryOf(document.id, document));
		},
		text(inBetween) {
			const fresh = [...noted].filter((entry) => inBetween === void 0 || !entry.startsWith(`${last} `));
			const all = [...new Set([...clean, ...fresh])].filter((entry) => !held.has(entry)).sort();
			const body = [headOf(), ...all].map((line) => `${line}\n`).join("");
			return `${body}${sealOf(body, key)}\n`;
		}
	};
}
function isKept({ path }) {
	return !isEnvFileName(path);
}
function entries() {
	const classes = new Map();
	return (id, place) => {
		if (!isContent(place.origin)) return `${id} said`;
		const key = `${place.origin} ${place.path}`;
		const known = classes.get(key) ?? placeClassOf(place);
		classes.set(key, known);
		return `${id} ${known}`;
	};
}
function headOf() {
	return `${MAGIC} rules ${RULES_VERSION} tool ${TOOL_VERSION}`;
}
function readEntries(bytes, key) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
	if (!text.startsWith(`${MAGIC} `)) return "no-ledger";
	const lines = text.split("\n");
	if (lines.pop() !== "") return "damaged";
	const seal = lines.pop() ?? "";
	if (!isEqual(seal, sealOf(lines.map((line) => `${line}\n`).join(""), key))) return seal.startsWith("sha256 ") === (key === void 0) && /^(?:hmac-)?sha256 [0-9a-f]{64}$/.test(seal) && key === void 0 ? "damaged" : "made-by-others";
	const [head, ...entries] = lines;
	if (head !== headOf()) return "other-version";
	return entries.every((entry) => ENTRY.test(entry)) ? new Set(entries) : "damaged";
}
function sealOf(body, key) {
	return key === void 0 ? `sha256 ${createHash("sha256").update(body, "latin1").digest("hex")}` : `hmac-sha256 ${createHmac("sha256", key).update(body, "latin1").digest("hex")}`;
}
function isEqual(a, b) {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
// src/cli/ledger.ts
const KEY = "STACKGATE_LEDGER_KEY";
const MAX_BYTES = 256 << 20;
async function openLedger(path, language, io) {
	const key = io.env[KEY];
	if (key === "") throw new StackgateError("cli-ledger-key", { name: KEY });
	await refuseInside(path, io);
	const { ledger, fault } = ledgerOf(await readLedger(path, io.cwd), key);
	if (fault !== void 0) {
		const reason = say(language, `cli.ledger.${fault}`, { path: escapeTerminal(path) });
		io.stderr.write(`${say(language, "cli.failed", { reason })}\n`);
	}
	const write = (text) => writeFileWhole(path, io.cwd, [text], io.signal, "cli-ledger-written");
	return {
		...ledger,
		...keeping(io, () => write(ledger.text("inBetween"))),
		write: () => write(ledger.text())
	};
}
const FIRST_KEPT_MS = 2e3;
const SHARE = 20;
function keeping({ elapsedMs }, write) {
	let dueMs = elapsedMs() + FIRST_KEPT_MS;
	return {
		isDue: () => elapsedMs() >= dueMs,
		async keep() {
			const beganMs = elapsedMs();
			dueMs = await write().then(() => elapsedMs() + Math.max(FIRST_KEPT_MS, SHARE * (elapsedMs() - beganMs)), (error) => {
				if (error instanceof StackgateError) return Number.POSITIVE_INFINITY;
				throw error;
			});
		}
	};
}
async function refuseInside(path, io) {
	const target = resolve(io.cwd, path);
	const places = [placeOf(target), real(target)].flatMap((place) => place ?? []);
	for (const folder of await repositoryFolders(io)) {
		const top = real(folder) ?? folder;
		if (places.some((place) => isWithin(top, place))) throw new StackgateError("cli-ledger-inside", { path });
	}
}
function placeOf(target) {
	return join(real(dirname(target)) ?? dirname(target), basename(target));
}
function real(path) {
	try {
		return realpathSync(path);
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function isWithin(top, place) {
	const inner = relative(top, place);
	return inner === "" || !(inner === ".." || inner.startsWith(`..${sep}`));
}
async function readLedger(path, cwd) {
	const target = resolve(cwd, path);
	try {
		const found = statSync(target, { throwIfNoEntry: false });
		if (found === void 0) return void 0;
		if (!found.isFile() || found.size > MAX_BYTES) throw new StackgateError("cli-ledger-read", {
			path,
			detail: "-"
		});
		return await readFile(target);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (error instanceof StackgateError || typeof code !== "string") throw error;
		throw new StackgateError("cli-ledger-read", {
			path,
			detail: code
		});
	}
}
export { openLedger };
