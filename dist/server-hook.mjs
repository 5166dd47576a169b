import { Ai as guardLine, D as linesOf, Dt as peel, Fn as wrap, Lr as POLICY_PATH, Oi as escapeTerminal, Wn as counted, Xn as listed, Y as policyFor, _i as say, gi as StackgateError, k as scanAll } from "./scanner.mjs";
import { C as isObjectId, S as isNoObject, x as textOf, y as gitOutput } from "./start.mjs";
import { n as withObjects, t as pushedSources } from "./pushed.mjs";
import { A as joinedResult } from "./words.mjs";
// src/source/receive.ts
function readReceivedLine(line) {
	const [, from = "", to = "", name = ""] = /^(\S+) (\S+) (\S+)$/.exec(line) ?? [];
	if (!isObjectId(from) || !isObjectId(to)) throw new StackgateError("receive-line", { found: line.split(" ").length });
	return {
		name,
		from,
		to
	};
}
async function receivedGroups(room, refs, path) {
	const brought = refs.filter(({ to }) => !isNoObject(to));
	if (brought.length === 0) return [];
	const defaultBranch = await defaultBranchOf(room);
	const groups = new Map();
	await withObjects(room, async (objects) => {
		const inDefault = defaultBranch === void 0 ? void 0 : await commitOf(objects, defaultBranch);
		for (const ref of brought) {
			const before = isNoObject(ref.from) ? void 0 : await commitOf(objects, ref.from);
			const isDefault = ref.name === defaultBranch && before !== void 0;
			const policyAt = before ?? inDefault;
			const key = isDefault ? "default" : policyAt ?? "none";
			const known = isDefault ? {
				ids: [before],
				options: []
			} : {
				ids: [],
				options: ["--all"]
			};
			const entry = groups.get(key) ?? groupOf(room, policyAt, known);
			groups.set(key, entry);
			entry.refs.push(ref);
			const after = await commitOf(objects, ref.to);
			if (after === void 0) continue;
			const policy = policyAt === void 0 ? void 0 : await idOf(objects, `${policyAt}:${path}`);
			const next = await idOf(objects, `${after}:${path}`);
			if (next !== void 0 && next !== policy) entry.newPolicies.push(after);
		}
	});
	return [...groups.values()].map(({ group }) => group);
}
function groupOf(room, policyAt, known) {
	const refs = [];
	const newPolicies = [];
	return {
		group: {
			refs,
			newPolicies,
			...policyAt === void 0 ? {} : { policyAt },
			sources() {
				const heads = refs.map(({ to }) => to);
				return pushedSources(room, heads, known);
			}
		},
		refs,
		newPolicies
	};
}
async function defaultBranchOf(room) {
	const output = await gitOutput(room, [
		"symbolic-ref",
		"-q",
		"HEAD"
	]);
	return output.status === 0 ? textOf(output).replace(/\r?\n$/, "") : void 0;
}
async function commitOf(objects, name) {
	const { answer } = await peel(objects, name);
	if (answer.kind === "unreadable") throw answer.failure;
	return answer.kind === "object" && answer.type === "commit" ? answer.id : void 0;
}
async function idOf(objects, name) {
	const answer = await objects.one(name);
	if (answer.kind === "unreadable") throw answer.failure;
	return answer.kind === "object" ? answer.id : void 0;
}
// src/cli/server-hook.ts
async function judgeReceived({ hook, args, common }, language, io, room, scanSource) {
	const refs = hook === "update" ? [updatedRef(args)] : (await linesOf(io.stdin)).map(readReceivedLine);
	if (refs.length === 0) throw new StackgateError("receive-nothing");
	const results = [];
	const after = [];
	for (const group of await receivedGroups(room, refs, POLICY_PATH)) {
		const policy = await policyOf(group, common, io);
		const result = await scanAll(group.sources(), policy, scanSource);
		results.push(result);
		after.push(verdictLine(group.refs, result, language));
	}
	const result = joinedResult(results);
	const advice = result.summary.verdict !== "blocked" || common.config.kind !== "usual" ? [] : wrap(say(language, "cli.received.policy"), ADVICE_SIZE);
	return {
		result,
		after: [...after.length > 1 ? after : [], ...advice]
	};
}
const ADVICE_SIZE = 72;
function updatedRef([name = "", from = "", to = ""]) {
	return readReceivedLine(`${from} ${to} ${name}`);
}
async function policyOf({ policyAt, newPolicies }, common, io) {
	const isUsual = common.config.kind === "usual";
	if (isUsual) for (const commit of newPolicies) await policyFor(common, io, commit);
	return isUsual && policyAt === void 0 ? policyFor({
		...common,
		config: { kind: "none" }
	}, io) : policyFor(common, io, policyAt);
}
const MAX_NAMES = 4;
function verdictLine(refs, { summary, problems }, language) {
	const names = refs.slice(0, MAX_NAMES).map(({ name }) => escapeTerminal(name, 100));
	const more = refs.length - names.length;
	const all = more > 0 ? [...names, say(language, "cli.received.more", { count: more })] : names;
	const verdict = {
		blocked: () => counted(language, "report.count.block", summary.blocking),
		error: () => say(language, "cli.received.incomplete", { count: problems.length }),
		clean: () => say(language, "cli.received.clean")
	}[summary.verdict]();
	return guardLine(say(language, "cli.received", {
		refs: listed(language, all),
		verdict
	}));
}
export { judgeReceived };
