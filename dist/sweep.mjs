import { v as environmentElsewhere, x as textOf, y as gitOutput } from "./start.mjs";
import { F as count, L as oneOf, Oi as escapeTerminal, On as succeeded, P as sinceOf, R as refuseTogether, W as ENGINES, _i as say, gi as StackgateError, z as text } from "./scanner.mjs";
import { n as writeFileWhole } from "./output2.mjs";
const { readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { join, resolve } = process.getBuiltinModule("node:path");
// src/source/history-size.ts
async function historyBytes(room) {
	const told = textOf(await succeeded(room, await gitOutput(room, ["count-objects", "-v"])));
	const own = [...told.matchAll(/^(?:size|size-pack): (\d+)$/gm)].map(([, kibibytes]) => Number(kibibytes) * 1024);
	const borrowed = [...told.matchAll(/^alternate: (\/.*)$/gm)].map(([, folder = ""]) => packBytes(join(folder, "pack")));
	return [...own, ...borrowed].reduce((all, one) => all + one, 0);
}
function packBytes(folder) {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".pack")).reduce((all, name) => all + statSync(join(folder, name)).size, 0);
	} catch (error) {
		if (error.code === void 0) throw error;
		return 0;
	}
}
// src/sweep/matrix.ts
const MAX_GITHUB = 5e5;
const MAX_GITLAB = 4e6;
const GITLAB_FILE = ".gitlab/stackgate-shard.yml";
function repositoryJobs(jobs, engine) {
	return written(jobs.map(({ pieces }) => ({ work: pieces.map(({ name, shard }) => `${name}@${shard.index}/${shard.total}`).join(" ") })), engine);
}
function repositoryLines(jobs) {
	return [...new Map(jobs.flatMap(({ pieces }) => pieces.map(({ name, shard }) => [name, shard.total])))].sort(([a], [b]) => a < b ? -1 : 1).map(([name, total]) => `${name} ${total}\n`).join("");
}
function shardJobs(total, engine) {
	return written(Array.from({ length: total }, (_, i) => ({ shard: `${i + 1}/${total}` })), engine);
}
function written(rows, engine) {
	const digits = Math.max(3, String(rows.length).length);
	const named = rows.map((row, i) => ({
		job: String(i + 1).padStart(digits, "0"),
		...row
	}));
	const text = `${JSON.stringify(engine === "github" ? { include: named } : pipelineOf(named))}\n`;
	const most = engine === "github" ? MAX_GITHUB : MAX_GITLAB;
	if (text.length > most) throw new StackgateError("plan-too-long", {
		found: text.length,
		most
	});
	return text;
}
function pipelineOf(rows) {
	const jobs = rows.map(({ job, ...row }) => {
		const variables = Object.entries(row).map(([name, value]) => [`STACKGATE_${name.toUpperCase()}`, value]);
		return [`stackgate ${job}`, {
			extends: ".stackgate-shard",
			variables: {
				STACKGATE_JOB: job,
				...Object.fromEntries(variables)
			}
		}];
	});
	return {
		include: [{ local: GITLAB_FILE }],
		...Object.fromEntries(jobs)
	};
}
// src/sweep/planner.ts
const BEGIN_BYTES = 16 << 20;
const LEAST_BYTES = 256 << 20;
const ROUND = .4;
const LONG_ROUND = .5;
const MAX_PIECES = 800;
function planJobs(work, { maxJobs, ...wanted }) {
	const total = sum(work.map(({ bytes }) => bytes + BEGIN_BYTES));
	const targetBytes = Math.max(wanted.targetBytes, Math.ceil(total / maxJobs));
	const size = {
		...wanted,
		maxJobs,
		targetBytes
	};
	const pieces = work.flatMap((one) => piecesOf(one, shardsOf(one.bytes, size))).sort(byCost);
	if (pieces.length > maxJobs * MAX_PIECES) throw new StackgateError("plan-too-many", {
		found: pieces.length,
		most: maxJobs * MAX_PIECES
	});
	return joined(dealt(pieces, jobSizes(pieces, size)).filter(({ pieces: own }) => own.length > 0).sort(byLength), Math.min(LEAST_BYTES, targetBytes));
}
function shardCount(bytes, { runners, ...size }) {
	const least = shardsOf(bytes, size);
	return least <= runners ? least : Math.min(size.maxJobs, Math.ceil(least / runners) * runners);
}
function shardsOf(bytes, { targetBytes, maxJobs }) {
	return Math.min(maxJobs, Math.max(1, Math.ceil(bytes / targetBytes)));
}
function sum(numbers) {
	return numbers.reduce((all, one) => all + one, 0);
}
function piecesOf({ name, bytes }, total) {
	const cost = Math.ceil(bytes / total) + BEGIN_BYTES;
	return Array.from({ length: total }, (_, i) => ({
		name,
		shard: {
			index: i + 1,
			total
		},
		cost
	}));
}
function jobSizes(pieces, { targetBytes, maxJobs, runners }) {
	const total = sum(pieces.map(({ cost }) => cost));
	const most = Math.min(maxJobs, pieces.length);
	const fewest = Math.ceil(pieces.length / MAX_PIECES);
	for (let least = Math.min(LEAST_BYTES, targetBytes), largest = targetBytes, part = ROUND;;) {
		const sizes = [];
		for (let left = total, size = 0; left > 0 && sizes.length <= most; left -= size) {
			if (sizes.length % runners === 0) size = Math.max(least, Math.min(largest, part * left / runners));
			sizes.push(size);
		}
		if (sizes.length <= most) return sizes.length >= fewest ? sizes : Array.from({ length: fewest }, () => total / fewest);
		if (largest * runners < part * total) largest *= 1.05;
		else if (part < LONG_ROUND) part *= 1.05;
		else least *= 1.05;
	}
}
function dealt(pieces, sizes) {
	const jobs = sizes.map((size) => ({
		size,
		cost: 0,
		pieces: []
	}));
	for (const piece of pieces) {
		let best;
		let bestShare = 1e400;
		for (const job of jobs) {
			const share = (job.cost + piece.cost) / job.size;
			if (job.pieces.length >= MAX_PIECES || share >= bestShare) continue;
			best = job;
			bestShare = share;
		}
		best?.pieces.push(piece);
		if (best !== void 0) best.cost += piece.cost;
	}
	return jobs.map(({ pieces: own, cost }) => ({
		pieces: own.sort(byName),
		cost
	}));
}
function joined(jobs, least) {
	const most = Math.min(least, jobs[0]?.cost ?? 0);
	const all = [];
	for (const job of [...jobs].reverse()) {
		const last = all.at(-1);
		const pieces = [...last?.pieces ?? [], ...job.pieces].sort(byName);
		const cost = (last?.cost ?? 0) + job.cost;
		if (last !== void 0 && cost <= most && pieces.length <= MAX_PIECES) all[all.length - 1] = {
			pieces,
			cost
		};
		else all.push(job);
	}
	return all.sort(byLength);
}
function byCost(a, b) {
	return b.cost - a.cost || byName(a, b);
}
function byName(a, b) {
	return a.name === b.name ? a.shard.index - b.shard.index : a.name < b.name ? -1 : 1;
}
function byLength(a, b) {
	return b.cost - a.cost || byName(a.pieces[0], b.pieces[0]);
}
// src/cli/plan-jobs.ts
async function runPlan({ work, engine, output, list, ...size }, language, io) {
	const tell = (id, values) => io.stderr.write(`${escapeTerminal(say(language, id, values))}\n`);
	const matrix = work.kind === "history" ? await ofHistory(work.path) : await ofOwner(work);
	if (output === void 0) io.stdout.write(matrix);
	else await writeFileWhole(output, io.cwd, [matrix]);
	return 0;
	async function ofHistory(path) {
		const cwd = resolve(io.cwd, path);
		const bytes = await historyBytes({
			cwd,
			env: cwd === io.cwd ? io.env : environmentElsewhere({
				cwd,
				env: io.env
			}),
			signal: io.signal
		});
		const count = shardCount(bytes, size);
		tell("plan.history", {
			bytes: shownBytes(bytes),
			count
		});
		return shardJobs(count, engine);
	}
	async function ofOwner(asked) {
		const { owner } = asked;
		const { isOwner, repositoriesOf } = await import("./github-api.mjs").then((all) => ({ isOwner: all.t, repositoriesOf: all.n }));
		if (!isOwner(owner)) throw new StackgateError("plan-owner", { found: owner });
		const { openClient } = await import("./github-api.mjs").then((all) => ({ openClient: all.i }));
		const all = await repositoriesOf(openClient(accessOf(io.env)), owner);
		const hidden = all.filter(({ isPrivate }) => isPrivate).length;
		tell("plan.listed", {
			owner,
			count: all.length,
			hidden
		});
		const wanted = all.filter((one) => leftOut(one, asked) === void 0);
		const counts = [
			"archived",
			"forks",
			"unpushed"
		].map((reason) => [reason, all.filter((one) => leftOut(one, asked) === reason).length]);
		const count = all.length - wanted.length;
		if (count > 0) tell("plan.left-out", {
			count,
			...Object.fromEntries(counts),
			date: asked.pushedSince?.typed ?? "-"
		});
		const jobs = planJobs(wanted, size);
		const bytes = jobs.reduce((sum, { cost }) => sum + cost, 0);
		tell("plan.jobs", {
			count: jobs.length,
			bytes: shownBytes(bytes),
			longest: shownBytes(jobs[0]?.cost ?? 0)
		});
		const matrix = repositoryJobs(jobs, engine);
		if (list !== void 0) await writeFileWhole(list, io.cwd, [repositoryLines(jobs)]);
		return matrix;
	}
}
function accessOf(env) {
	const token = [
		env.STACKGATE_TOKEN,
		env.GH_TOKEN,
		env.GITHUB_TOKEN
	].find((one) => one !== void 0 && one !== "");
	if (token === void 0) throw new StackgateError("plan-token");
	const url = env.GITHUB_API_URL === void 0 || env.GITHUB_API_URL === "" ? "https://api.github.com" : env.GITHUB_API_URL;
	if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) throw new StackgateError("plan-url");
	return {
		url,
		token
	};
}
function leftOut({ isArchived, isFork, pushedAt }, { archived, forks, pushedSince }) {
	if (isArchived && !archived) return "archived";
	if (isFork && !forks) return "forks";
	return pushedSince !== void 0 && pushedAt !== void 0 && pushedAt < pushedSince.seconds ? "unpushed" : void 0;
}
function shownBytes(bytes) {
	return bytes < 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
// src/cli/typed-plan.ts
const MAX_JOBS = 256;
const TARGET_BYTES = 2 * 2 ** 30;
const RUNNERS = 20;
const OF_OWNERS = [
	"no-archived",
	"no-forks",
	"pushed-since",
	"list"
];
function planOf(values, [first, more]) {
	if (more !== void 0) throw new StackgateError("cli-one-argument", {
		command: "plan",
		found: more
	});
	const output = text(values, "output");
	const list = text(values, "list");
	return {
		work: values.has("history") ? historyOf(values, first) : ownerOf(values, first),
		targetBytes: size(values) ?? TARGET_BYTES,
		maxJobs: maxJobs(values),
		runners: count(values, "runners") ?? RUNNERS,
		engine: oneOf(values, "for", ENGINES) ?? "github",
		...output === void 0 ? {} : { output },
		...list === void 0 ? {} : { list }
	};
}
function historyOf(values, path = ".") {
	for (const name of OF_OWNERS) refuseTogether(values, ["history", name]);
	return {
		kind: "history",
		path
	};
}
function ownerOf(values, owner) {
	if (owner === void 0) throw new StackgateError("cli-plan-what");
	const typed = text(values, "pushed-since");
	const since = typed === void 0 ? void 0 : sinceOf(typed);
	if (typed !== void 0 && since?.kind !== "date") throw new StackgateError("cli-pushed-since", { found: typed });
	return {
		kind: "owner",
		owner,
		archived: !values.has("no-archived"),
		forks: !values.has("no-forks"),
		...typed !== void 0 && since?.kind === "date" ? { pushedSince: {
			typed,
			seconds: since.seconds
		} } : {}
	};
}
function maxJobs(values) {
	const found = count(values, "max-jobs") ?? MAX_JOBS;
	if (found > MAX_JOBS) throw new StackgateError("cli-max-jobs", {
		most: MAX_JOBS,
		found
	});
	return found;
}
function size(values) {
	const found = text(values, "target-bytes");
	if (found === void 0) return void 0;
	const [, digits = "", unit = ""] = /^([1-9]\d{0,8})([KMGT]?)$/i.exec(found) ?? [];
	if (digits === "") throw new StackgateError("cli-size", {
		option: "--target-bytes",
		found
	});
	return Number(digits) * 1024 ** " KMGT".indexOf(unit.toUpperCase() || " ");
}
export { runPlan as n, planOf as t };
