import { Oi as escapeTerminal, _i as say, gi as StackgateError, lt as roomOf, ut as textOf } from "./scanner.mjs";
import { i as policyOf, o as withEntries } from "./policy.mjs";
import { n as lastRun } from "./last-run2.mjs";
import { n as writeFileWhole } from "./output2.mjs";
// src/cli/allow.ts
async function runAllow({ which, reason, until }, language, io) {
	if (until !== void 0 && until < io.today) throw new StackgateError("cli-day-over", {
		found: until,
		today: io.today
	});
	const room = roomOf(io, void 0);
	const file = room.usualNow();
	const path = file?.path ?? ".stackgate.yml";
	const text = file === void 0 ? "" : textOf(file);
	const policy = await policyOf(Buffer.from(text), path, room);
	const known = new Set(policy.allow.flatMap(({ fingerprint, until: end }) => end === void 0 || end >= io.today ? fingerprint ?? [] : []));
	const found = await chosen(which, known, io);
	const fresh = found.filter(({ fingerprint }) => !known.has(fingerprint));
	const tell = (line) => io.stdout.write(`${escapeTerminal(line)}\n`);
	for (const { fingerprint } of found) if (known.has(fingerprint)) tell(say(language, "cli.allow.same", {
		fingerprint,
		path
	}));
	if (fresh.length === 0) return 0;
	const entries = fresh.map(({ fingerprint, ruleId }) => ({
		fingerprint,
		...ruleId === void 0 ? {} : { rule: ruleId },
		reason,
		...until === void 0 ? {} : { until }
	}));
	const changed = withEntries(text, entries);
	if ((await policyOf(Buffer.from(changed), path, room)).allow.length !== policy.allow.length + entries.length) throw new Error("the entries did not become exceptions");
	await writeFileWhole(path, room.top, [changed]);
	for (const { fingerprint, ruleId, path: at, startLine } of fresh) {
		const values = {
			fingerprint,
			path,
			rule: ruleId ?? "",
			place: at === void 0 ? "" : `${at}:${startLine}`
		};
		tell(say(language, ruleId === void 0 ? "cli.allow.added" : "cli.allow.added-of", values));
	}
	tell(say(language, "cli.allow.next", { path }));
	return 0;
}
async function chosen(which, known, io) {
	const { blocking, others, isWhole } = await lastRun(io) ?? {
		blocking: [],
		others: [],
		isWhole: false
	};
	if (which.kind === "last") {
		if (blocking.length === 0) throw new StackgateError("allow-no-run");
		return [...new Map(blocking.map((one) => [one.fingerprint, one])).values()];
	}
	const { fingerprint } = which;
	const fitting = new Map([...blocking, ...others].filter((one) => one.fingerprint.startsWith(fingerprint)).map((one) => [one.fingerprint, one]));
	const exact = fitting.get(fingerprint);
	if (exact !== void 0) return [exact];
	if (fitting.size > 1) throw new StackgateError("allow-ambiguous", {
		found: fingerprint,
		expected: [...fitting.keys()]
	});
	const [only] = fitting.values();
	if (only !== void 0) return [only];
	if (![
		10,
		15,
		26
	].includes(fingerprint.length)) throw new StackgateError("allow-cut", { found: fingerprint });
	if (blocking.length > 0 && isWhole && !known.has(fingerprint)) throw new StackgateError("allow-unknown", { found: fingerprint });
	return [{ fingerprint }];
}
export { runAllow };
