import { $ as lookOf, $n as sumOfFiltered, A as pageOf, E as folded, En as DEFAULT_POLICY, M as isRepositoryName, Qn as FILTER_REASONS, X as deliver, Y as checkPlaces, Z as reportsOf, _i as sayCode, ai as finishedResult, gi as say, hi as StackgateError, ii as exitCodeBy, mi as TOOL_VERSION, oi as compareFindings, pi as RULES_VERSION, qt as assembleResult, xi as unfilledText } from "./scanner.mjs";
import { i as matchBaseline, t as unusedNotices } from "./exceptions.mjs";
import { S as ruleTexts, g as withOthers, h as othersAmong } from "./words.mjs";
const { lstatSync, readFileSync, readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, join, resolve } = process.getBuiltinModule("node:path");
// src/work/merge/join-repositories.ts
function joinRepositories(all, problems, several) {
	const [first] = all;
	if (!several && first !== void 0) return ofOne(first, problems);
	const named = all.map(({ name, result }) => name === "" ? result : withName(result, name));
	const rules = new Map(named.flatMap((result) => result.rules).map((rule) => [rule.id, rule]));
	const folded = named.flatMap((result) => result.folded ?? result.findings);
	const findings = named.flatMap((result) => result.findings).sort(compareFindings);
	const notices = named.flatMap((result) => result.notices ?? []);
	return assembleResult({}, sumOfCoverage(named.map(({ summary }) => summary.coverage)), {
		findings,
		...folded.length === findings.length ? {} : { folded: folded.sort(compareFindings) },
		problems: [...problems, ...named.flatMap((result) => result.problems)],
		rules: [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1),
		fixedCount: 0,
		...notices.length === 0 ? {} : { notices }
	});
}
function ofOne({ name, result }, problems) {
	const { summary, ...told } = result;
	const joined = assembleResult(summary, summary.coverage, {
		...told,
		problems: [...problems, ...told.problems]
	});
	return name === "" ? joined : {
		...joined,
		repository: name
	};
}
function withName(result, name) {
	const { findings, folded, problems, notices, summary } = result;
	const at = (path) => `${name}/${path}`;
	const finding = (one) => ({
		...one,
		path: at(one.path),
		repository: name,
		...one.related === void 0 ? {} : { related: one.related.map((place) => ({
			...place,
			path: at(place.path)
		})) }
	});
	return {
		...result,
		findings: findings.map(finding),
		...folded === void 0 ? {} : { folded: folded.map(finding) },
		problems: problems.map((problem) => ({
			...problem,
			path: problem.path === void 0 ? name : at(problem.path)
		})),
		...notices === void 0 ? {} : { notices: notices.map((notice) => notice.path === void 0 ? notice : {
			...notice,
			path: at(notice.path)
		}) },
		summary: {
			...summary,
			coverage: {
				...summary.coverage,
				skipped: summary.coverage.skipped.map((one) => ({
					...one,
					path: at(one.path)
				}))
			}
		}
	};
}
function sumOfCoverage(all) {
	const sum = (key) => {
		const counts = all.flatMap((coverage) => coverage[key] ?? []);
		return counts.length === 0 ? {} : { [key]: counts.reduce((a, b) => a + b, 0) };
	};
	const filtered = all.flatMap((coverage) => coverage.filtered ?? []);
	return {
		...sum("refs"),
		...sum("commits"),
		...sum("blobs"),
		...sum("known"),
		...all.some(({ shallow }) => shallow === true) ? { shallow: true } : {},
		documents: all.reduce((total, { documents }) => total + documents, 0),
		bytes: all.reduce((total, { bytes }) => total + bytes, 0),
		skipped: all.flatMap(({ skipped }) => skipped),
		...filtered.length === 0 ? {} : { filtered: sumOfFiltered(filtered) }
	};
}
// src/work/merge/told-as.ts
function toldAs(ids, coverage, { findings, problems, notices }, { rules: given, language, foldsAlike }) {
	const rules = rulesOf(findings, new Map(given.map((rule) => [rule.id, rule])), language);
	const whole = findings.map((finding) => ({
		...finding,
		why: rules.get(finding.ruleId)?.why ?? ""
	}));
	const titleOf = (id) => rules.get(id)?.title ?? id;
	const folds = foldsAlike ? folded(whole, {
		language,
		titleOf
	}) : void 0;
	return assembleResult(ids, coverage, {
		findings: folds?.each ?? whole,
		...folds === void 0 || folds.told.length === whole.length ? {} : { folded: folds.told },
		problems,
		rules: [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1),
		fixedCount: 0,
		...notices.length === 0 ? {} : { notices }
	});
}
function rulesOf(findings, given, language) {
	const rules = new Map();
	for (const { ruleId: id, severity, title, fix } of findings) {
		if (rules.has(id)) continue;
		const text = ruleTexts.get(id);
		const other = given.get(id) ?? {
			id,
			title,
			why: "",
			fix,
			severity,
			references: []
		};
		const own = text && {
			title: unfilledText(text.title, language),
			why: unfilledText(text.why, language),
			fix: unfilledText(text.fix, language),
			references: text.references
		};
		rules.set(id, {
			...other,
			...own,
			severity
		});
	}
	return rules;
}
// src/work/merge/join-shards.ts
function joinShards(shards, foldsAlike) {
	const [{ shard: first, summary }] = shards;
	const { language } = first;
	const problems = eachOnce(shards.flatMap((one) => one.problems));
	const { findings, left } = withMoved(withCauses(withPlaces(distinct(shards), language)), shards);
	const notices = joinedNotices(shards, problems.length === 0 ? unusedOf(shards, left) : []);
	return toldAs(summary, coverageOf(shards), {
		findings: findings.map(({ join: _, ...finding }) => finding),
		problems,
		notices
	}, {
		rules: shards.flatMap(({ shard }) => shard.rules),
		language,
		foldsAlike
	});
}
function distinct(shards) {
	const byPlace = new Map();
	for (const { findings } of shards) for (const finding of findings) {
		const { ruleId, fingerprint, path, startLine, startColumn, commit } = finding;
		const key = [
			ruleId,
			fingerprint,
			path,
			startLine,
			startColumn,
			commit
		].join("\0");
		if (!byPlace.has(key)) byPlace.set(key, finding);
	}
	return [...byPlace.values()].sort(compareFindings);
}
function withPlaces(findings, language) {
	const known = new Map(findings.flatMap((finding) => secretOf(finding) ?? []));
	const others = othersAmong(known.values());
	return findings.map((finding) => withOthers(finding, others(known.get(finding)), language));
}
function secretOf(finding) {
	const { path, join } = finding;
	if (join?.secret === void 0 || join.at === void 0) return void 0;
	const [startLine, startColumn, endLine, endColumn] = join.at;
	return [[finding, [join.secret, {
		path,
		startLine,
		startColumn,
		endLine,
		endColumn
	}]]];
}
function withCauses(findings) {
	const byCause = new Map();
	for (const { join, fingerprint } of findings) if (join?.covers !== void 0 && !byCause.has(join.covers)) byCause.set(join.covers, fingerprint);
	return findings.map((finding) => {
		const cover = finding.join?.coveredBy === void 0 ? void 0 : byCause.get(finding.join.coveredBy);
		return cover === void 0 || cover === finding.fingerprint ? finding : {
			...finding,
			coveredBy: cover
		};
	});
}
function withMoved(findings, shards) {
	const baselines = shards.flatMap(({ shard }) => shard.baseline ?? []);
	const [first] = shards;
	const [baseline] = baselines;
	if (first === void 0 || baseline === void 0) return {
		findings,
		left: 0
	};
	const entries = baselines.flatMap(({ moved }) => moved);
	const candidates = findings.filter(({ accepted }) => accepted?.by !== "baseline");
	const { accepted, unused } = matchBaseline({
		path: baseline.path,
		entries
	}, candidates, () => true);
	const reason = say(first.shard.language, "policy.in-baseline", { path: baseline.path });
	return {
		findings: findings.map((finding) => accepted.has(finding) && finding.accepted?.by !== "policy" ? {
			...finding,
			blocking: false,
			accepted: {
				reason,
				by: "baseline"
			}
		} : finding),
		left: unused.length + baselines.reduce((sum, one) => sum + one.unused, 0)
	};
}
const NOTICE_ORDER = [
	"verified",
	"expired-exception",
	"new-exception",
	"malformed-allow",
	"unused-exception"
];
const OF_SHARD = new Set(["findings-cut", "exit-zero"]);
function joinedNotices(shards, unused) {
	const told = eachOnce(shards.flatMap(({ notices }) => notices.filter(({ code }) => !OF_SHARD.has(code))));
	const rank = ({ code }) => NOTICE_ORDER.includes(code) ? NOTICE_ORDER.indexOf(code) : NOTICE_ORDER.length;
	return [...told, ...unused].sort((a, b) => rank(a) - rank(b));
}
function unusedOf(shards, left) {
	const [first, ...others] = shards.map(({ shard }) => shard);
	if (first?.unused === void 0) return [];
	const elsewhere = others.map(({ unused = [] }) => new Set(unused.map(({ index }) => index)));
	const entries = first.unused.filter(({ index }) => elsewhere.every((unused) => unused.has(index)));
	const path = shards.find(({ shard }) => shard.baseline !== void 0)?.shard.baseline?.path ?? "";
	return unusedNotices(entries, {
		path,
		unused: left
	}, first.language);
}
function eachOnce(all) {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function coverageOf(shards) {
	const all = shards.map(({ summary }) => summary.coverage);
	const sum = (key) => all.reduce((total, coverage) => total + (coverage[key] ?? 0), 0);
	const isAny = (key) => all.some((coverage) => coverage[key] !== void 0);
	const refs = all.find((coverage) => coverage.refs !== void 0)?.refs;
	const isCounted = isAny("filtered") && !shards.some(({ shard }) => shard.sifted === true);
	const skipped = eachOnce(all.flatMap((coverage) => coverage.skipped));
	return {
		...refs === void 0 ? {} : { refs },
		...isAny("commits") ? { commits: sum("commits") } : {},
		...isAny("blobs") ? { blobs: sum("blobs") } : {},
		...isAny("known") ? { known: Math.min(sum("known"), sum("blobs")) } : {},
		...isAny("shallow") ? { shallow: true } : {},
		documents: sum("documents"),
		bytes: sum("bytes"),
		skipped: [...skipped].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
		...isCounted ? { filtered: sumOfFiltered(all.map(({ filtered }) => filtered)) } : {}
	};
}
// src/work/merge/merge-reports.ts
function mergeReports({ reports, bad, expected, language, foldsAlike }) {
	const problems = [...bad];
	const tell = (path, code, values = {}) => {
		const reason = sayCode(language, "problem", code, values);
		problems.push(path === void 0 ? {
			code,
			reason
		} : {
			path,
			code,
			reason
		});
	};
	const byName = groupsOf(reports, tell);
	for (const { name } of expected) if (!byName.has(name)) byName.set(name, []);
	const shardsOf = new Map(expected.map(({ name, shards }) => [name, shards]));
	const several = byName.size > 1;
	const all = [];
	const told = [];
	const policies = [];
	for (const [name, own] of [...byName].sort(([a], [b]) => a < b ? -1 : 1)) {
		const before = problems.length;
		if (name === "" && several) for (const { path } of own) tell(path, "merge-unnamed");
		const group = groupOf(own, shardsOf.get(name), tell);
		const at = name === "" ? void 0 : name;
		if (group.missing.length > 0) tell(at, "merge-missing", {
			missing: group.missing,
			total: group.total
		});
		if (own.length === 0) tell(at, "merge-none");
		const result = resultOf(group, language, foldsAlike);
		const isWhole = problems.length === before;
		told.push({
			...at === void 0 ? {} : { name: at },
			shards: group.total,
			verdict: isWhole ? result.summary.verdict : "error",
			blocking: result.summary.blocking,
			findings: result.findings.length
		});
		all.push({
			name,
			result
		});
		policies.push(group);
	}
	const joined = joinRepositories(all, problems, several);
	const count = policies.reduce((sum, { kept }) => sum + kept.length, 0);
	return {
		result: {
			...joined,
			merged: {
				reports: count,
				repositories: told
			}
		},
		isWhole: problems.length === 0,
		policy: policyOf(policies)
	};
}
function groupsOf(reports, tell) {
	const byName = new Map();
	for (const report of [...reports].sort(inOrder)) {
		const { toolVersion, rulesVersion } = report.summary;
		const name = report.repository ?? "";
		const own = byName.get(name) ?? [];
		byName.set(name, own);
		if (toolVersion === "0.1.0" && rulesVersion === "a7d6b1db065f") own.push(report);
		else tell(report.path, "merge-other-version", {
			found: toolVersion,
			foundRules: rulesVersion,
			expected: TOOL_VERSION,
			expectedRules: RULES_VERSION
		});
	}
	return byName;
}
function inOrder(a, b) {
	return (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || (a.path < b.path ? -1 : 1);
}
function groupOf(reports, expected, tell) {
	const reference = mostOf(reports.filter((report) => report.shard !== void 0), expected);
	if (reference === void 0) return wholeOf(reports, expected, tell);
	const kept = new Map();
	for (const report of reports) {
		const { path, shard } = report;
		if (!isSharded(report) || shard === void 0) {
			tell(path, "merge-not-sharded", { other: reference.path });
			continue;
		}
		const difference = differenceOf(report, reference, expected);
		const known = kept.get(shard.index);
		if (difference !== void 0) tell(path, difference, {
			other: reference.path,
			index: shard.index,
			found: shard.total,
			expected: expected ?? reference.shard.total
		});
		else if (known === void 0) kept.set(shard.index, report);
		else if (contentOf(known) !== contentOf(report)) tell(path, "merge-twice", {
			other: known.path,
			index: shard.index,
			total: shard.total
		});
	}
	const { total } = reference.shard;
	const missing = Array.from({ length: total }, (_, i) => i + 1).filter((index) => !kept.has(index));
	return {
		kept: [...kept.values()],
		total,
		missing
	};
}
function isSharded(report) {
	return report.shard !== void 0;
}
function mostOf(shards, expected) {
	const sets = new Map();
	for (const report of shards) {
		const key = JSON.stringify(setOf(report));
		const known = sets.get(key);
		if (known === void 0) sets.set(key, [report]);
		else known.push(report);
	}
	const rank = ([first, ...others]) => others.length + (first?.shard.total === expected ? shards.length : 0);
	const [most] = [...sets.values()].sort((a, b) => rank(b) - rank(a));
	return most?.[0];
}
function setOf({ shard, summary }) {
	const { total, kind, policy, scope, language } = shard;
	return [
		total,
		kind,
		policy,
		scope,
		language,
		summary.head
	];
}
function differenceOf(report, reference, expected) {
	const [a, b] = [report.shard, reference.shard];
	if (a.total !== (expected ?? b.total) || a.index > a.total) return "merge-other-total";
	if (a.kind !== b.kind || a.scope !== b.scope || report.summary.head !== reference.summary.head) return "merge-other-scope";
	if (a.policy !== b.policy) return "merge-other-policy";
	return a.language === b.language ? void 0 : "merge-other-language";
}
function contentOf({ shard, findings, problems }) {
	return JSON.stringify([
		shard,
		findings,
		problems
	]);
}
function wholeOf(reports, expected, tell) {
	const [first, ...others] = reports;
	if (first === void 0) return {
		kept: [],
		total: expected ?? 1,
		missing: []
	};
	for (const other of others) if (contentOf(first) !== contentOf(other)) tell(other.path, "merge-twice", {
		other: first.path,
		index: 1,
		total: 1
	});
	if (first.notices.some(({ code }) => code === "findings-cut")) tell(first.path, "merge-findings-cut");
	if (expected !== void 0 && expected !== 1) tell(first.path, "merge-other-total", {
		index: 1,
		found: 1,
		expected
	});
	return {
		kept: [first],
		total: 1,
		missing: []
	};
}
function resultOf({ kept }, language, foldsAlike) {
	const [first, ...others] = kept;
	if (first === void 0) return toldAs({}, {
		documents: 0,
		bytes: 0,
		skipped: []
	}, {
		findings: [],
		problems: [],
		notices: []
	}, {
		rules: [],
		language,
		foldsAlike
	});
	if (isSharded(first)) return joinShards([first, ...others.filter(isSharded)], foldsAlike);
	const { findings, problems, notices, summary } = first;
	return toldAs(summary, summary.coverage, {
		findings: findings.map(({ toldWith: _, ...finding }) => finding),
		problems,
		notices: notices.filter(({ code }) => code !== "exit-zero")
	}, {
		rules: [],
		language,
		foldsAlike
	});
}
function policyOf(groups) {
	const endsWithZero = ({ kept }) => kept.every(({ shard, summary, notices }) => shard?.exitZero === true || summary.verdict !== "blocked" || notices.some(({ code }) => code === "exit-zero"));
	const [only, ...others] = groups;
	const maxFindings = others.length === 0 ? only?.kept[0]?.shard?.maxFindings : void 0;
	return {
		...DEFAULT_POLICY,
		...maxFindings === void 0 ? {} : { maxFindings },
		...groups.every(endsWithZero) ? { exitZero: true } : {}
	};
}
// src/work/merge/validate.gen.ts
const e = {
	type: `object`,
	required: [
		`ruleId`,
		`family`,
		`severity`,
		`confidence`,
		`blocking`,
		`path`,
		`startLine`,
		`startColumn`,
		`endLine`,
		`endColumn`,
		`title`,
		`message`,
		`fix`,
		`fingerprint`,
		`exposure`,
		`gate`
	],
	properties: {
		ruleId: {
			type: `string`,
			pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,12}$`
		},
		aliases: {
			type: `array`,
			items: { type: `string` }
		},
		family: { enum: [
			`secret`,
			`env-file`,
			`compose`,
			`nginx`,
			`proxy`,
			`datastore-config`,
			`policy`
		] },
		severity: { enum: [
			`critical`,
			`high`,
			`medium`,
			`low`,
			`info`
		] },
		confidence: { enum: [
			`high`,
			`medium`,
			`low`
		] },
		blocking: { type: `boolean` },
		provider: { type: `string` },
		service: { type: `string` },
		path: {
			type: `string`,
			pattern: `[^]`
		},
		startLine: {
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		startColumn: {
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		endLine: {
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		endColumn: {
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		title: {
			type: `string`,
			pattern: `[^]`
		},
		message: { type: `string` },
		fix: {
			type: `string`,
			pattern: `[^]`
		},
		redacted: { type: `string` },
		encoding: {
			type: `array`,
			items: { enum: [
				`base64`,
				`hex`,
				`percent`,
				`escape`,
				`entity`,
				`joined`
			] }
		},
		fingerprint: {
			type: `string`,
			pattern: `^[0-9a-f]{8,64}$`
		},
		status: { enum: [
			`introduced`,
			`weakened`,
			`existing`,
			`fixed`
		] },
		exposure: { enum: [
			`working-tree`,
			`staged`,
			`unpushed`,
			`pushed`,
			`history`
		] },
		coveredBy: { type: `string` },
		toldWith: { type: `string` },
		commit: {
			type: `string`,
			pattern: `^[0-9a-f]{7,64}$`
		},
		related: {
			type: `array`,
			items: {
				type: `object`,
				required: [
					`path`,
					`startLine`,
					`startColumn`,
					`endLine`,
					`endColumn`,
					`message`
				],
				properties: {
					path: { type: `string` },
					startLine: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					},
					startColumn: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					},
					endLine: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					},
					endColumn: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					},
					message: { type: `string` }
				}
			}
		},
		gate: { enum: [
			`block`,
			`warn`,
			`summary`,
			`off`
		] },
		accepted: {
			type: `object`,
			required: [`reason`, `by`],
			properties: {
				reason: { type: `string` },
				until: { type: `string` },
				owner: { type: `string` },
				by: { enum: [
					`policy`,
					`baseline`,
					`comment`
				] }
			}
		},
		date: {
			type: `string`,
			pattern: `^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$`
		},
		verification: { enum: [
			`live`,
			`revoked`,
			`unknown`
		] },
		repository: { type: `string` },
		join: {
			type: `object`,
			properties: {
				secret: {
					type: `string`,
					pattern: `^[0-9a-f]{32}$`
				},
				at: {
					type: `array`,
					minItems: 4,
					maxItems: 4,
					items: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					}
				},
				covers: {
					type: `string`,
					pattern: `^[0-9a-f]{32}$`
				},
				coveredBy: {
					type: `string`,
					pattern: `^[0-9a-f]{32}$`
				}
			}
		}
	}
};
const t = {
	type: `object`,
	required: [`code`, `text`],
	properties: {
		code: { enum: [
			`new-exception`,
			`expired-exception`,
			`unused-exception`,
			`malformed-allow`,
			`policy-elsewhere`,
			`policy-invalid`,
			`findings-cut`,
			`exit-zero`,
			`verified`
		] },
		path: { type: `string` },
		line: {
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		text: { type: `string` }
	}
};
const n = {
	type: `object`,
	required: [
		`verdict`,
		`bySeverity`,
		`blocking`,
		`toolVersion`,
		`rulesVersion`,
		`coverage`
	],
	properties: {
		verdict: { enum: [
			`clean`,
			`blocked`,
			`error`
		] },
		bySeverity: {
			type: `object`,
			required: [
				`critical`,
				`high`,
				`medium`,
				`low`,
				`info`
			],
			properties: {
				critical: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				high: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				medium: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				low: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				info: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				}
			}
		},
		blocking: {
			type: `integer`,
			minimum: 0,
			maximum: 9007199254740991
		},
		base: { type: `string` },
		head: { type: `string` },
		toolVersion: { type: `string` },
		rulesVersion: { type: `string` },
		coverage: {
			type: `object`,
			required: [
				`documents`,
				`bytes`,
				`skipped`
			],
			properties: {
				commits: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				blobs: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				documents: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				bytes: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				skipped: {
					type: `array`,
					items: {
						type: `object`,
						required: [`path`, `reason`],
						properties: {
							path: { type: `string` },
							reason: { type: `string` }
						}
					}
				},
				refs: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				known: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				shallow: { const: !0 },
				filtered: {
					type: `object`,
					additionalProperties: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					}
				}
			}
		}
	}
};
const r = {
	type: `object`,
	required: [
		`index`,
		`total`,
		`kind`,
		`policy`,
		`scope`,
		`language`,
		`rules`
	],
	properties: {
		index: {
			type: `integer`,
			minimum: 1,
			maximum: 1024
		},
		total: {
			type: `integer`,
			minimum: 1,
			maximum: 1024
		},
		kind: { enum: [`tree`, `history`] },
		policy: {
			type: `string`,
			pattern: `^[0-9a-f]{64}$`
		},
		scope: {
			type: `string`,
			pattern: `^[0-9a-f]{64}$`
		},
		language: { enum: [`en`, `zh`] },
		exitZero: { const: !0 },
		maxFindings: {
			type: `integer`,
			minimum: 1,
			maximum: 9007199254740991
		},
		sifted: { const: !0 },
		rules: {
			type: `array`,
			items: {
				type: `object`,
				required: [
					`id`,
					`title`,
					`why`,
					`fix`,
					`severity`,
					`references`
				],
				properties: {
					id: {
						type: `string`,
						pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,12}$`
					},
					title: { type: `string` },
					why: { type: `string` },
					fix: { type: `string` },
					severity: { enum: [
						`critical`,
						`high`,
						`medium`,
						`low`,
						`info`
					] },
					references: {
						type: `array`,
						items: {
							type: `string`,
							pattern: `^https://`
						}
					}
				}
			}
		},
		unused: {
			type: `array`,
			items: {
				type: `object`,
				required: [`index`],
				properties: {
					index: {
						type: `integer`,
						minimum: 0,
						maximum: 9007199254740991
					},
					path: { type: `string` },
					line: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					}
				}
			}
		},
		baseline: {
			type: `object`,
			required: [
				`path`,
				`unused`,
				`moved`
			],
			properties: {
				path: { type: `string` },
				unused: {
					type: `integer`,
					minimum: 0,
					maximum: 9007199254740991
				},
				moved: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`rule`,
							`path`,
							`fingerprint`
						],
						properties: {
							rule: { type: `string` },
							path: { type: `string` },
							fingerprint: { type: `string` }
						}
					}
				}
			}
		}
	}
};
const i = {
	type: `object`,
	required: [`reports`, `repositories`],
	properties: {
		reports: {
			type: `integer`,
			minimum: 0,
			maximum: 9007199254740991
		},
		repositories: {
			type: `array`,
			items: {
				type: `object`,
				required: [
					`shards`,
					`verdict`,
					`blocking`,
					`findings`
				],
				properties: {
					name: { type: `string` },
					shards: {
						type: `integer`,
						minimum: 1,
						maximum: 9007199254740991
					},
					verdict: { enum: [
						`clean`,
						`blocked`,
						`error`
					] },
					blocking: {
						type: `integer`,
						minimum: 0,
						maximum: 9007199254740991
					},
					findings: {
						type: `integer`,
						minimum: 0,
						maximum: 9007199254740991
					}
				}
			}
		}
	}
};
const a = RegExp(`^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,12}$`, `u`);
const o = RegExp(`[^]`, `u`);
const s = RegExp(`^[0-9a-f]{8,64}$`, `u`);
const c = RegExp(`^[0-9a-f]{7,64}$`, `u`);
const l = RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$`, `u`);
const u = RegExp(`^[0-9a-f]{32}$`, `u`);
const d = RegExp(`^(?:[A-Za-z0-9_.-]{1,100}/){0,20}[A-Za-z0-9_.-]{1,100}$`, `u`);
const f = RegExp(`^[0-9a-f]{64}$`, `u`);
const p = RegExp(`^https://`, `u`);
function m(h, { instancePath: g = ``, parentData: _, parentDataProperty: v, rootData: y = h } = {}) {
	if (h && typeof h == `object` && !Array.isArray(h)) {
		let _;
		if (h.version === void 0 && (_ = `version`) || h.findings === void 0 && (_ = `findings`) || h.problems === void 0 && (_ = `problems`) || h.notices === void 0 && (_ = `notices`) || h.summary === void 0 && (_ = `summary`)) return m.errors = [{
			instancePath: g,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: _ }
		}], !1;
		if (h.version !== void 0) {
			if (h.version !== 1) return m.errors = [{
				instancePath: g + `/version`,
				schemaPath: `#/properties/version/const`,
				keyword: `const`,
				params: { allowedValue: 1 }
			}], !1;
			var b = !0;
		} else var b = !0;
		if (b) {
			if (h.findings !== void 0) {
				let t = h.findings;
				if (Array.isArray(t)) {
					let n = t.length;
					for (let r = 0; r < n; r++) {
						let n = t[r];
						if (n && typeof n == `object` && !Array.isArray(n)) {
							let t;
							if (n.ruleId === void 0 && (t = `ruleId`) || n.family === void 0 && (t = `family`) || n.severity === void 0 && (t = `severity`) || n.confidence === void 0 && (t = `confidence`) || n.blocking === void 0 && (t = `blocking`) || n.path === void 0 && (t = `path`) || n.startLine === void 0 && (t = `startLine`) || n.startColumn === void 0 && (t = `startColumn`) || n.endLine === void 0 && (t = `endLine`) || n.endColumn === void 0 && (t = `endColumn`) || n.title === void 0 && (t = `title`) || n.message === void 0 && (t = `message`) || n.fix === void 0 && (t = `fix`) || n.fingerprint === void 0 && (t = `fingerprint`) || n.exposure === void 0 && (t = `exposure`) || n.gate === void 0 && (t = `gate`)) return m.errors = [{
								instancePath: g + `/findings/` + r,
								schemaPath: `#/definitions/finding/required`,
								keyword: `required`,
								params: { missingProperty: t }
							}], !1;
							if (n.ruleId !== void 0) {
								let e = n.ruleId;
								if (typeof e == `string`) {
									if (!a.test(e)) return m.errors = [{
										instancePath: g + `/findings/` + r + `/ruleId`,
										schemaPath: `#/definitions/finding/properties/ruleId/pattern`,
										keyword: `pattern`,
										params: { pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,12}$` }
									}], !1;
								} else return m.errors = [{
									instancePath: g + `/findings/` + r + `/ruleId`,
									schemaPath: `#/definitions/finding/properties/ruleId/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var x = !0;
							} else var x = !0;
							if (x) {
								if (n.aliases !== void 0) {
									let e = n.aliases;
									if (Array.isArray(e)) {
										let t = e.length;
										for (let n = 0; n < t; n++) if (typeof e[n] != `string`) return m.errors = [{
											instancePath: g + `/findings/` + r + `/aliases/` + n,
											schemaPath: `#/definitions/finding/properties/aliases/items/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
									} else return m.errors = [{
										instancePath: g + `/findings/` + r + `/aliases`,
										schemaPath: `#/definitions/finding/properties/aliases/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var x = !0;
								} else var x = !0;
								if (x) {
									if (n.family !== void 0) {
										let t = n.family;
										if (t !== `secret` && t !== `env-file` && t !== `compose` && t !== `nginx` && t !== `proxy` && t !== `datastore-config` && t !== `policy`) return m.errors = [{
											instancePath: g + `/findings/` + r + `/family`,
											schemaPath: `#/definitions/finding/properties/family/enum`,
											keyword: `enum`,
											params: { allowedValues: e.properties.family.enum }
										}], !1;
										var x = !0;
									} else var x = !0;
									if (x) {
										if (n.severity !== void 0) {
											let t = n.severity;
											if (t !== `critical` && t !== `high` && t !== `medium` && t !== `low` && t !== `info`) return m.errors = [{
												instancePath: g + `/findings/` + r + `/severity`,
												schemaPath: `#/definitions/finding/properties/severity/enum`,
												keyword: `enum`,
												params: { allowedValues: e.properties.severity.enum }
											}], !1;
											var x = !0;
										} else var x = !0;
										if (x) {
											if (n.confidence !== void 0) {
												let t = n.confidence;
												if (t !== `high` && t !== `medium` && t !== `low`) return m.errors = [{
													instancePath: g + `/findings/` + r + `/confidence`,
													schemaPath: `#/definitions/finding/properties/confidence/enum`,
													keyword: `enum`,
													params: { allowedValues: e.properties.confidence.enum }
												}], !1;
												var x = !0;
											} else var x = !0;
											if (x) {
												if (n.blocking !== void 0) {
													if (typeof n.blocking != `boolean`) return m.errors = [{
														instancePath: g + `/findings/` + r + `/blocking`,
														schemaPath: `#/definitions/finding/properties/blocking/type`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var x = !0;
												} else var x = !0;
												if (x) {
													if (n.provider !== void 0) {
														if (typeof n.provider != `string`) return m.errors = [{
															instancePath: g + `/findings/` + r + `/provider`,
															schemaPath: `#/definitions/finding/properties/provider/type`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var x = !0;
													} else var x = !0;
													if (x) {
														if (n.service !== void 0) {
															if (typeof n.service != `string`) return m.errors = [{
																instancePath: g + `/findings/` + r + `/service`,
																schemaPath: `#/definitions/finding/properties/service/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var x = !0;
														} else var x = !0;
														if (x) {
															if (n.path !== void 0) {
																let e = n.path;
																if (typeof e == `string`) {
																	if (!o.test(e)) return m.errors = [{
																		instancePath: g + `/findings/` + r + `/path`,
																		schemaPath: `#/definitions/finding/properties/path/pattern`,
																		keyword: `pattern`,
																		params: { pattern: `[^]` }
																	}], !1;
																} else return m.errors = [{
																	instancePath: g + `/findings/` + r + `/path`,
																	schemaPath: `#/definitions/finding/properties/path/type`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																var x = !0;
															} else var x = !0;
															if (x) {
																if (n.startLine !== void 0) {
																	let e = n.startLine;
																	if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																		instancePath: g + `/findings/` + r + `/startLine`,
																		schemaPath: `#/definitions/finding/properties/startLine/type`,
																		keyword: `type`,
																		params: { type: `integer` }
																	}], !1;
																	if (typeof e == `number` && isFinite(e)) {
																		if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																			instancePath: g + `/findings/` + r + `/startLine`,
																			schemaPath: `#/definitions/finding/properties/startLine/maximum`,
																			keyword: `maximum`,
																			params: {
																				comparison: `<=`,
																				limit: 9007199254740991
																			}
																		}], !1;
																		if (e < 1 || isNaN(e)) return m.errors = [{
																			instancePath: g + `/findings/` + r + `/startLine`,
																			schemaPath: `#/definitions/finding/properties/startLine/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 1
																			}
																		}], !1;
																	}
																	var x = !0;
																} else var x = !0;
																if (x) {
																	if (n.startColumn !== void 0) {
																		let e = n.startColumn;
																		if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																			instancePath: g + `/findings/` + r + `/startColumn`,
																			schemaPath: `#/definitions/finding/properties/startColumn/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (typeof e == `number` && isFinite(e)) {
																			if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																				instancePath: g + `/findings/` + r + `/startColumn`,
																				schemaPath: `#/definitions/finding/properties/startColumn/maximum`,
																				keyword: `maximum`,
																				params: {
																					comparison: `<=`,
																					limit: 9007199254740991
																				}
																			}], !1;
																			if (e < 1 || isNaN(e)) return m.errors = [{
																				instancePath: g + `/findings/` + r + `/startColumn`,
																				schemaPath: `#/definitions/finding/properties/startColumn/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 1
																				}
																			}], !1;
																		}
																		var x = !0;
																	} else var x = !0;
																	if (x) {
																		if (n.endLine !== void 0) {
																			let e = n.endLine;
																			if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																				instancePath: g + `/findings/` + r + `/endLine`,
																				schemaPath: `#/definitions/finding/properties/endLine/type`,
																				keyword: `type`,
																				params: { type: `integer` }
																			}], !1;
																			if (typeof e == `number` && isFinite(e)) {
																				if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																					instancePath: g + `/findings/` + r + `/endLine`,
																					schemaPath: `#/definitions/finding/properties/endLine/maximum`,
																					keyword: `maximum`,
																					params: {
																						comparison: `<=`,
																						limit: 9007199254740991
																					}
																				}], !1;
																				if (e < 1 || isNaN(e)) return m.errors = [{
																					instancePath: g + `/findings/` + r + `/endLine`,
																					schemaPath: `#/definitions/finding/properties/endLine/minimum`,
																					keyword: `minimum`,
																					params: {
																						comparison: `>=`,
																						limit: 1
																					}
																				}], !1;
																			}
																			var x = !0;
																		} else var x = !0;
																		if (x) {
																			if (n.endColumn !== void 0) {
																				let e = n.endColumn;
																				if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																					instancePath: g + `/findings/` + r + `/endColumn`,
																					schemaPath: `#/definitions/finding/properties/endColumn/type`,
																					keyword: `type`,
																					params: { type: `integer` }
																				}], !1;
																				if (typeof e == `number` && isFinite(e)) {
																					if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																						instancePath: g + `/findings/` + r + `/endColumn`,
																						schemaPath: `#/definitions/finding/properties/endColumn/maximum`,
																						keyword: `maximum`,
																						params: {
																							comparison: `<=`,
																							limit: 9007199254740991
																						}
																					}], !1;
																					if (e < 1 || isNaN(e)) return m.errors = [{
																						instancePath: g + `/findings/` + r + `/endColumn`,
																						schemaPath: `#/definitions/finding/properties/endColumn/minimum`,
																						keyword: `minimum`,
																						params: {
																							comparison: `>=`,
																							limit: 1
																						}
																					}], !1;
																				}
																				var x = !0;
																			} else var x = !0;
																			if (x) {
																				if (n.title !== void 0) {
																					let e = n.title;
																					if (typeof e == `string`) {
																						if (!o.test(e)) return m.errors = [{
																							instancePath: g + `/findings/` + r + `/title`,
																							schemaPath: `#/definitions/finding/properties/title/pattern`,
																							keyword: `pattern`,
																							params: { pattern: `[^]` }
																						}], !1;
																					} else return m.errors = [{
																						instancePath: g + `/findings/` + r + `/title`,
																						schemaPath: `#/definitions/finding/properties/title/type`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var x = !0;
																				} else var x = !0;
																				if (x) {
																					if (n.message !== void 0) {
																						if (typeof n.message != `string`) return m.errors = [{
																							instancePath: g + `/findings/` + r + `/message`,
																							schemaPath: `#/definitions/finding/properties/message/type`,
																							keyword: `type`,
																							params: { type: `string` }
																						}], !1;
																						var x = !0;
																					} else var x = !0;
																					if (x) {
																						if (n.fix !== void 0) {
																							let e = n.fix;
																							if (typeof e == `string`) {
																								if (!o.test(e)) return m.errors = [{
																									instancePath: g + `/findings/` + r + `/fix`,
																									schemaPath: `#/definitions/finding/properties/fix/pattern`,
																									keyword: `pattern`,
																									params: { pattern: `[^]` }
																								}], !1;
																							} else return m.errors = [{
																								instancePath: g + `/findings/` + r + `/fix`,
																								schemaPath: `#/definitions/finding/properties/fix/type`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							var x = !0;
																						} else var x = !0;
																						if (x) {
																							if (n.redacted !== void 0) {
																								if (typeof n.redacted != `string`) return m.errors = [{
																									instancePath: g + `/findings/` + r + `/redacted`,
																									schemaPath: `#/definitions/finding/properties/redacted/type`,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								var x = !0;
																							} else var x = !0;
																							if (x) {
																								if (n.encoding !== void 0) {
																									let t = n.encoding;
																									if (Array.isArray(t)) {
																										let n = t.length;
																										for (let i = 0; i < n; i++) {
																											let n = t[i];
																											if (n !== `base64` && n !== `hex` && n !== `percent` && n !== `escape` && n !== `entity` && n !== `joined`) return m.errors = [{
																												instancePath: g + `/findings/` + r + `/encoding/` + i,
																												schemaPath: `#/definitions/finding/properties/encoding/items/enum`,
																												keyword: `enum`,
																												params: { allowedValues: e.properties.encoding.items.enum }
																											}], !1;
																										}
																									} else return m.errors = [{
																										instancePath: g + `/findings/` + r + `/encoding`,
																										schemaPath: `#/definitions/finding/properties/encoding/type`,
																										keyword: `type`,
																										params: { type: `array` }
																									}], !1;
																									var x = !0;
																								} else var x = !0;
																								if (x) {
																									if (n.fingerprint !== void 0) {
																										let e = n.fingerprint;
																										if (typeof e == `string`) {
																											if (!s.test(e)) return m.errors = [{
																												instancePath: g + `/findings/` + r + `/fingerprint`,
																												schemaPath: `#/definitions/finding/properties/fingerprint/pattern`,
																												keyword: `pattern`,
																												params: { pattern: `^[0-9a-f]{8,64}$` }
																											}], !1;
																										} else return m.errors = [{
																											instancePath: g + `/findings/` + r + `/fingerprint`,
																											schemaPath: `#/definitions/finding/properties/fingerprint/type`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										var x = !0;
																									} else var x = !0;
																									if (x) {
																										if (n.status !== void 0) {
																											let t = n.status;
																											if (t !== `introduced` && t !== `weakened` && t !== `existing` && t !== `fixed`) return m.errors = [{
																												instancePath: g + `/findings/` + r + `/status`,
																												schemaPath: `#/definitions/finding/properties/status/enum`,
																												keyword: `enum`,
																												params: { allowedValues: e.properties.status.enum }
																											}], !1;
																											var x = !0;
																										} else var x = !0;
																										if (x) {
																											if (n.exposure !== void 0) {
																												let t = n.exposure;
																												if (t !== `working-tree` && t !== `staged` && t !== `unpushed` && t !== `pushed` && t !== `history`) return m.errors = [{
																													instancePath: g + `/findings/` + r + `/exposure`,
																													schemaPath: `#/definitions/finding/properties/exposure/enum`,
																													keyword: `enum`,
																													params: { allowedValues: e.properties.exposure.enum }
																												}], !1;
																												var x = !0;
																											} else var x = !0;
																											if (x) {
																												if (n.coveredBy !== void 0) {
																													if (typeof n.coveredBy != `string`) return m.errors = [{
																														instancePath: g + `/findings/` + r + `/coveredBy`,
																														schemaPath: `#/definitions/finding/properties/coveredBy/type`,
																														keyword: `type`,
																														params: { type: `string` }
																													}], !1;
																													var x = !0;
																												} else var x = !0;
																												if (x) {
																													if (n.toldWith !== void 0) {
																														if (typeof n.toldWith != `string`) return m.errors = [{
																															instancePath: g + `/findings/` + r + `/toldWith`,
																															schemaPath: `#/definitions/finding/properties/toldWith/type`,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														var x = !0;
																													} else var x = !0;
																													if (x) {
																														if (n.commit !== void 0) {
																															let e = n.commit;
																															if (typeof e == `string`) {
																																if (!c.test(e)) return m.errors = [{
																																	instancePath: g + `/findings/` + r + `/commit`,
																																	schemaPath: `#/definitions/finding/properties/commit/pattern`,
																																	keyword: `pattern`,
																																	params: { pattern: `^[0-9a-f]{7,64}$` }
																																}], !1;
																															} else return m.errors = [{
																																instancePath: g + `/findings/` + r + `/commit`,
																																schemaPath: `#/definitions/finding/properties/commit/type`,
																																keyword: `type`,
																																params: { type: `string` }
																															}], !1;
																															var x = !0;
																														} else var x = !0;
																														if (x) {
																															if (n.related !== void 0) {
																																let e = n.related;
																																if (Array.isArray(e)) {
																																	let t = e.length;
																																	for (let n = 0; n < t; n++) {
																																		let t = e[n];
																																		if (t && typeof t == `object` && !Array.isArray(t)) {
																																			let e;
																																			if (t.path === void 0 && (e = `path`) || t.startLine === void 0 && (e = `startLine`) || t.startColumn === void 0 && (e = `startColumn`) || t.endLine === void 0 && (e = `endLine`) || t.endColumn === void 0 && (e = `endColumn`) || t.message === void 0 && (e = `message`)) return m.errors = [{
																																				instancePath: g + `/findings/` + r + `/related/` + n,
																																				schemaPath: `#/definitions/finding/properties/related/items/required`,
																																				keyword: `required`,
																																				params: { missingProperty: e }
																																			}], !1;
																																			if (t.path !== void 0) {
																																				if (typeof t.path != `string`) return m.errors = [{
																																					instancePath: g + `/findings/` + r + `/related/` + n + `/path`,
																																					schemaPath: `#/definitions/finding/properties/related/items/properties/path/type`,
																																					keyword: `type`,
																																					params: { type: `string` }
																																				}], !1;
																																				var S = !0;
																																			} else var S = !0;
																																			if (S) {
																																				if (t.startLine !== void 0) {
																																					let e = t.startLine;
																																					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																																						instancePath: g + `/findings/` + r + `/related/` + n + `/startLine`,
																																						schemaPath: `#/definitions/finding/properties/related/items/properties/startLine/type`,
																																						keyword: `type`,
																																						params: { type: `integer` }
																																					}], !1;
																																					if (typeof e == `number` && isFinite(e)) {
																																						if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																																							instancePath: g + `/findings/` + r + `/related/` + n + `/startLine`,
																																							schemaPath: `#/definitions/finding/properties/related/items/properties/startLine/maximum`,
																																							keyword: `maximum`,
																																							params: {
																																								comparison: `<=`,
																																								limit: 9007199254740991
																																							}
																																						}], !1;
																																						if (e < 1 || isNaN(e)) return m.errors = [{
																																							instancePath: g + `/findings/` + r + `/related/` + n + `/startLine`,
																																							schemaPath: `#/definitions/finding/properties/related/items/properties/startLine/minimum`,
																																							keyword: `minimum`,
																																							params: {
																																								comparison: `>=`,
																																								limit: 1
																																							}
																																						}], !1;
																																					}
																																					var S = !0;
																																				} else var S = !0;
																																				if (S) {
																																					if (t.startColumn !== void 0) {
																																						let e = t.startColumn;
																																						if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																																							instancePath: g + `/findings/` + r + `/related/` + n + `/startColumn`,
																																							schemaPath: `#/definitions/finding/properties/related/items/properties/startColumn/type`,
																																							keyword: `type`,
																																							params: { type: `integer` }
																																						}], !1;
																																						if (typeof e == `number` && isFinite(e)) {
																																							if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																																								instancePath: g + `/findings/` + r + `/related/` + n + `/startColumn`,
																																								schemaPath: `#/definitions/finding/properties/related/items/properties/startColumn/maximum`,
																																								keyword: `maximum`,
																																								params: {
																																									comparison: `<=`,
																																									limit: 9007199254740991
																																								}
																																							}], !1;
																																							if (e < 1 || isNaN(e)) return m.errors = [{
																																								instancePath: g + `/findings/` + r + `/related/` + n + `/startColumn`,
																																								schemaPath: `#/definitions/finding/properties/related/items/properties/startColumn/minimum`,
																																								keyword: `minimum`,
																																								params: {
																																									comparison: `>=`,
																																									limit: 1
																																								}
																																							}], !1;
																																						}
																																						var S = !0;
																																					} else var S = !0;
																																					if (S) {
																																						if (t.endLine !== void 0) {
																																							let e = t.endLine;
																																							if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																																								instancePath: g + `/findings/` + r + `/related/` + n + `/endLine`,
																																								schemaPath: `#/definitions/finding/properties/related/items/properties/endLine/type`,
																																								keyword: `type`,
																																								params: { type: `integer` }
																																							}], !1;
																																							if (typeof e == `number` && isFinite(e)) {
																																								if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																																									instancePath: g + `/findings/` + r + `/related/` + n + `/endLine`,
																																									schemaPath: `#/definitions/finding/properties/related/items/properties/endLine/maximum`,
																																									keyword: `maximum`,
																																									params: {
																																										comparison: `<=`,
																																										limit: 9007199254740991
																																									}
																																								}], !1;
																																								if (e < 1 || isNaN(e)) return m.errors = [{
																																									instancePath: g + `/findings/` + r + `/related/` + n + `/endLine`,
																																									schemaPath: `#/definitions/finding/properties/related/items/properties/endLine/minimum`,
																																									keyword: `minimum`,
																																									params: {
																																										comparison: `>=`,
																																										limit: 1
																																									}
																																								}], !1;
																																							}
																																							var S = !0;
																																						} else var S = !0;
																																						if (S) {
																																							if (t.endColumn !== void 0) {
																																								let e = t.endColumn;
																																								if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																																									instancePath: g + `/findings/` + r + `/related/` + n + `/endColumn`,
																																									schemaPath: `#/definitions/finding/properties/related/items/properties/endColumn/type`,
																																									keyword: `type`,
																																									params: { type: `integer` }
																																								}], !1;
																																								if (typeof e == `number` && isFinite(e)) {
																																									if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																																										instancePath: g + `/findings/` + r + `/related/` + n + `/endColumn`,
																																										schemaPath: `#/definitions/finding/properties/related/items/properties/endColumn/maximum`,
																																										keyword: `maximum`,
																																										params: {
																																											comparison: `<=`,
																																											limit: 9007199254740991
																																										}
																																									}], !1;
																																									if (e < 1 || isNaN(e)) return m.errors = [{
																																										instancePath: g + `/findings/` + r + `/related/` + n + `/endColumn`,
																																										schemaPath: `#/definitions/finding/properties/related/items/properties/endColumn/minimum`,
																																										keyword: `minimum`,
																																										params: {
																																											comparison: `>=`,
																																											limit: 1
																																										}
																																									}], !1;
																																								}
																																								var S = !0;
																																							} else var S = !0;
																																							if (S) {
																																								if (t.message !== void 0) {
																																									if (typeof t.message != `string`) return m.errors = [{
																																										instancePath: g + `/findings/` + r + `/related/` + n + `/message`,
																																										schemaPath: `#/definitions/finding/properties/related/items/properties/message/type`,
																																										keyword: `type`,
																																										params: { type: `string` }
																																									}], !1;
																																									var S = !0;
																																								} else var S = !0;
																																							}
																																						}
																																					}
																																				}
																																			}
																																		} else return m.errors = [{
																																			instancePath: g + `/findings/` + r + `/related/` + n,
																																			schemaPath: `#/definitions/finding/properties/related/items/type`,
																																			keyword: `type`,
																																			params: { type: `object` }
																																		}], !1;
																																	}
																																} else return m.errors = [{
																																	instancePath: g + `/findings/` + r + `/related`,
																																	schemaPath: `#/definitions/finding/properties/related/type`,
																																	keyword: `type`,
																																	params: { type: `array` }
																																}], !1;
																																var x = !0;
																															} else var x = !0;
																															if (x) {
																																if (n.gate !== void 0) {
																																	let t = n.gate;
																																	if (t !== `block` && t !== `warn` && t !== `summary` && t !== `off`) return m.errors = [{
																																		instancePath: g + `/findings/` + r + `/gate`,
																																		schemaPath: `#/definitions/finding/properties/gate/enum`,
																																		keyword: `enum`,
																																		params: { allowedValues: e.properties.gate.enum }
																																	}], !1;
																																	var x = !0;
																																} else var x = !0;
																																if (x) {
																																	if (n.accepted !== void 0) {
																																		let t = n.accepted;
																																		if (t && typeof t == `object` && !Array.isArray(t)) {
																																			let n;
																																			if (t.reason === void 0 && (n = `reason`) || t.by === void 0 && (n = `by`)) return m.errors = [{
																																				instancePath: g + `/findings/` + r + `/accepted`,
																																				schemaPath: `#/definitions/finding/properties/accepted/required`,
																																				keyword: `required`,
																																				params: { missingProperty: n }
																																			}], !1;
																																			if (t.reason !== void 0) {
																																				if (typeof t.reason != `string`) return m.errors = [{
																																					instancePath: g + `/findings/` + r + `/accepted/reason`,
																																					schemaPath: `#/definitions/finding/properties/accepted/properties/reason/type`,
																																					keyword: `type`,
																																					params: { type: `string` }
																																				}], !1;
																																				var C = !0;
																																			} else var C = !0;
																																			if (C) {
																																				if (t.until !== void 0) {
																																					if (typeof t.until != `string`) return m.errors = [{
																																						instancePath: g + `/findings/` + r + `/accepted/until`,
																																						schemaPath: `#/definitions/finding/properties/accepted/properties/until/type`,
																																						keyword: `type`,
																																						params: { type: `string` }
																																					}], !1;
																																					var C = !0;
																																				} else var C = !0;
																																				if (C) {
																																					if (t.owner !== void 0) {
																																						if (typeof t.owner != `string`) return m.errors = [{
																																							instancePath: g + `/findings/` + r + `/accepted/owner`,
																																							schemaPath: `#/definitions/finding/properties/accepted/properties/owner/type`,
																																							keyword: `type`,
																																							params: { type: `string` }
																																						}], !1;
																																						var C = !0;
																																					} else var C = !0;
																																					if (C) {
																																						if (t.by !== void 0) {
																																							let n = t.by;
																																							if (n !== `policy` && n !== `baseline` && n !== `comment`) return m.errors = [{
																																								instancePath: g + `/findings/` + r + `/accepted/by`,
																																								schemaPath: `#/definitions/finding/properties/accepted/properties/by/enum`,
																																								keyword: `enum`,
																																								params: { allowedValues: e.properties.accepted.properties.by.enum }
																																							}], !1;
																																							var C = !0;
																																						} else var C = !0;
																																					}
																																				}
																																			}
																																		} else return m.errors = [{
																																			instancePath: g + `/findings/` + r + `/accepted`,
																																			schemaPath: `#/definitions/finding/properties/accepted/type`,
																																			keyword: `type`,
																																			params: { type: `object` }
																																		}], !1;
																																		var x = !0;
																																	} else var x = !0;
																																	if (x) {
																																		if (n.date !== void 0) {
																																			let e = n.date;
																																			if (typeof e == `string`) {
																																				if (!l.test(e)) return m.errors = [{
																																					instancePath: g + `/findings/` + r + `/date`,
																																					schemaPath: `#/definitions/finding/properties/date/pattern`,
																																					keyword: `pattern`,
																																					params: { pattern: `^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$` }
																																				}], !1;
																																			} else return m.errors = [{
																																				instancePath: g + `/findings/` + r + `/date`,
																																				schemaPath: `#/definitions/finding/properties/date/type`,
																																				keyword: `type`,
																																				params: { type: `string` }
																																			}], !1;
																																			var x = !0;
																																		} else var x = !0;
																																		if (x) {
																																			if (n.verification !== void 0) {
																																				let t = n.verification;
																																				if (t !== `live` && t !== `revoked` && t !== `unknown`) return m.errors = [{
																																					instancePath: g + `/findings/` + r + `/verification`,
																																					schemaPath: `#/definitions/finding/properties/verification/enum`,
																																					keyword: `enum`,
																																					params: { allowedValues: e.properties.verification.enum }
																																				}], !1;
																																				var x = !0;
																																			} else var x = !0;
																																			if (x) {
																																				if (n.repository !== void 0) {
																																					if (typeof n.repository != `string`) return m.errors = [{
																																						instancePath: g + `/findings/` + r + `/repository`,
																																						schemaPath: `#/definitions/finding/properties/repository/type`,
																																						keyword: `type`,
																																						params: { type: `string` }
																																					}], !1;
																																					var x = !0;
																																				} else var x = !0;
																																				if (x) {
																																					if (n.join !== void 0) {
																																						let e = n.join;
																																						if (e && typeof e == `object` && !Array.isArray(e)) {
																																							if (e.secret !== void 0) {
																																								let t = e.secret;
																																								if (typeof t == `string`) {
																																									if (!u.test(t)) return m.errors = [{
																																										instancePath: g + `/findings/` + r + `/join/secret`,
																																										schemaPath: `#/definitions/finding/properties/join/properties/secret/pattern`,
																																										keyword: `pattern`,
																																										params: { pattern: `^[0-9a-f]{32}$` }
																																									}], !1;
																																								} else return m.errors = [{
																																									instancePath: g + `/findings/` + r + `/join/secret`,
																																									schemaPath: `#/definitions/finding/properties/join/properties/secret/type`,
																																									keyword: `type`,
																																									params: { type: `string` }
																																								}], !1;
																																								var w = !0;
																																							} else var w = !0;
																																							if (w) {
																																								if (e.at !== void 0) {
																																									let t = e.at;
																																									if (Array.isArray(t)) {
																																										if (t.length > 4) return m.errors = [{
																																											instancePath: g + `/findings/` + r + `/join/at`,
																																											schemaPath: `#/definitions/finding/properties/join/properties/at/maxItems`,
																																											keyword: `maxItems`,
																																											params: { limit: 4 }
																																										}], !1;
																																										if (t.length < 4) return m.errors = [{
																																											instancePath: g + `/findings/` + r + `/join/at`,
																																											schemaPath: `#/definitions/finding/properties/join/properties/at/minItems`,
																																											keyword: `minItems`,
																																											params: { limit: 4 }
																																										}], !1;
																																										{
																																											let e = t.length;
																																											for (let n = 0; n < e; n++) {
																																												let e = t[n];
																																												if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																																													instancePath: g + `/findings/` + r + `/join/at/` + n,
																																													schemaPath: `#/definitions/finding/properties/join/properties/at/items/type`,
																																													keyword: `type`,
																																													params: { type: `integer` }
																																												}], !1;
																																												if (typeof e == `number` && isFinite(e)) {
																																													if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																																														instancePath: g + `/findings/` + r + `/join/at/` + n,
																																														schemaPath: `#/definitions/finding/properties/join/properties/at/items/maximum`,
																																														keyword: `maximum`,
																																														params: {
																																															comparison: `<=`,
																																															limit: 9007199254740991
																																														}
																																													}], !1;
																																													if (e < 1 || isNaN(e)) return m.errors = [{
																																														instancePath: g + `/findings/` + r + `/join/at/` + n,
																																														schemaPath: `#/definitions/finding/properties/join/properties/at/items/minimum`,
																																														keyword: `minimum`,
																																														params: {
																																															comparison: `>=`,
																																															limit: 1
																																														}
																																													}], !1;
																																												}
																																											}
																																										}
																																									} else return m.errors = [{
																																										instancePath: g + `/findings/` + r + `/join/at`,
																																										schemaPath: `#/definitions/finding/properties/join/properties/at/type`,
																																										keyword: `type`,
																																										params: { type: `array` }
																																									}], !1;
																																									var w = !0;
																																								} else var w = !0;
																																								if (w) {
																																									if (e.covers !== void 0) {
																																										let t = e.covers;
																																										if (typeof t == `string`) {
																																											if (!u.test(t)) return m.errors = [{
																																												instancePath: g + `/findings/` + r + `/join/covers`,
																																												schemaPath: `#/definitions/finding/properties/join/properties/covers/pattern`,
																																												keyword: `pattern`,
																																												params: { pattern: `^[0-9a-f]{32}$` }
																																											}], !1;
																																										} else return m.errors = [{
																																											instancePath: g + `/findings/` + r + `/join/covers`,
																																											schemaPath: `#/definitions/finding/properties/join/properties/covers/type`,
																																											keyword: `type`,
																																											params: { type: `string` }
																																										}], !1;
																																										var w = !0;
																																									} else var w = !0;
																																									if (w) {
																																										if (e.coveredBy !== void 0) {
																																											let t = e.coveredBy;
																																											if (typeof t == `string`) {
																																												if (!u.test(t)) return m.errors = [{
																																													instancePath: g + `/findings/` + r + `/join/coveredBy`,
																																													schemaPath: `#/definitions/finding/properties/join/properties/coveredBy/pattern`,
																																													keyword: `pattern`,
																																													params: { pattern: `^[0-9a-f]{32}$` }
																																												}], !1;
																																											} else return m.errors = [{
																																												instancePath: g + `/findings/` + r + `/join/coveredBy`,
																																												schemaPath: `#/definitions/finding/properties/join/properties/coveredBy/type`,
																																												keyword: `type`,
																																												params: { type: `string` }
																																											}], !1;
																																											var w = !0;
																																										} else var w = !0;
																																									}
																																								}
																																							}
																																						} else return m.errors = [{
																																							instancePath: g + `/findings/` + r + `/join`,
																																							schemaPath: `#/definitions/finding/properties/join/type`,
																																							keyword: `type`,
																																							params: { type: `object` }
																																						}], !1;
																																						var x = !0;
																																					} else var x = !0;
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						} else return m.errors = [{
							instancePath: g + `/findings/` + r,
							schemaPath: `#/definitions/finding/type`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
					}
				} else return m.errors = [{
					instancePath: g + `/findings`,
					schemaPath: `#/properties/findings/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var b = !0;
			} else var b = !0;
			if (b) {
				if (h.problems !== void 0) {
					let e = h.problems;
					if (Array.isArray(e)) {
						let t = e.length;
						for (let n = 0; n < t; n++) {
							let t = e[n];
							if (t && typeof t == `object` && !Array.isArray(t)) {
								let e;
								if (t.code === void 0 && (e = `code`) || t.reason === void 0 && (e = `reason`)) return m.errors = [{
									instancePath: g + `/problems/` + n,
									schemaPath: `#/definitions/problem/required`,
									keyword: `required`,
									params: { missingProperty: e }
								}], !1;
								if (t.path !== void 0) {
									if (typeof t.path != `string`) return m.errors = [{
										instancePath: g + `/problems/` + n + `/path`,
										schemaPath: `#/definitions/problem/properties/path/type`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var T = !0;
								} else var T = !0;
								if (T) {
									if (t.code !== void 0) {
										let e = t.code;
										if (typeof e == `string`) {
											if (!o.test(e)) return m.errors = [{
												instancePath: g + `/problems/` + n + `/code`,
												schemaPath: `#/definitions/problem/properties/code/pattern`,
												keyword: `pattern`,
												params: { pattern: `[^]` }
											}], !1;
										} else return m.errors = [{
											instancePath: g + `/problems/` + n + `/code`,
											schemaPath: `#/definitions/problem/properties/code/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var T = !0;
									} else var T = !0;
									if (T) {
										if (t.reason !== void 0) {
											let e = t.reason;
											if (typeof e == `string`) {
												if (!o.test(e)) return m.errors = [{
													instancePath: g + `/problems/` + n + `/reason`,
													schemaPath: `#/definitions/problem/properties/reason/pattern`,
													keyword: `pattern`,
													params: { pattern: `[^]` }
												}], !1;
											} else return m.errors = [{
												instancePath: g + `/problems/` + n + `/reason`,
												schemaPath: `#/definitions/problem/properties/reason/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var T = !0;
										} else var T = !0;
									}
								}
							} else return m.errors = [{
								instancePath: g + `/problems/` + n,
								schemaPath: `#/definitions/problem/type`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
						}
					} else return m.errors = [{
						instancePath: g + `/problems`,
						schemaPath: `#/properties/problems/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var b = !0;
				} else var b = !0;
				if (b) {
					if (h.notices !== void 0) {
						let e = h.notices;
						if (Array.isArray(e)) {
							let n = e.length;
							for (let r = 0; r < n; r++) {
								let n = e[r];
								if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.code === void 0 && (e = `code`) || n.text === void 0 && (e = `text`)) return m.errors = [{
										instancePath: g + `/notices/` + r,
										schemaPath: `#/definitions/notice/required`,
										keyword: `required`,
										params: { missingProperty: e }
									}], !1;
									if (n.code !== void 0) {
										let e = n.code;
										if (e !== `new-exception` && e !== `expired-exception` && e !== `unused-exception` && e !== `malformed-allow` && e !== `policy-elsewhere` && e !== `policy-invalid` && e !== `findings-cut` && e !== `exit-zero` && e !== `verified`) return m.errors = [{
											instancePath: g + `/notices/` + r + `/code`,
											schemaPath: `#/definitions/notice/properties/code/enum`,
											keyword: `enum`,
											params: { allowedValues: t.properties.code.enum }
										}], !1;
										var E = !0;
									} else var E = !0;
									if (E) {
										if (n.path !== void 0) {
											if (typeof n.path != `string`) return m.errors = [{
												instancePath: g + `/notices/` + r + `/path`,
												schemaPath: `#/definitions/notice/properties/path/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var E = !0;
										} else var E = !0;
										if (E) {
											if (n.line !== void 0) {
												let e = n.line;
												if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
													instancePath: g + `/notices/` + r + `/line`,
													schemaPath: `#/definitions/notice/properties/line/type`,
													keyword: `type`,
													params: { type: `integer` }
												}], !1;
												if (typeof e == `number` && isFinite(e)) {
													if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
														instancePath: g + `/notices/` + r + `/line`,
														schemaPath: `#/definitions/notice/properties/line/maximum`,
														keyword: `maximum`,
														params: {
															comparison: `<=`,
															limit: 9007199254740991
														}
													}], !1;
													if (e < 1 || isNaN(e)) return m.errors = [{
														instancePath: g + `/notices/` + r + `/line`,
														schemaPath: `#/definitions/notice/properties/line/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 1
														}
													}], !1;
												}
												var E = !0;
											} else var E = !0;
											if (E) {
												if (n.text !== void 0) {
													if (typeof n.text != `string`) return m.errors = [{
														instancePath: g + `/notices/` + r + `/text`,
														schemaPath: `#/definitions/notice/properties/text/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var E = !0;
												} else var E = !0;
											}
										}
									}
								} else return m.errors = [{
									instancePath: g + `/notices/` + r,
									schemaPath: `#/definitions/notice/type`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
							}
						} else return m.errors = [{
							instancePath: g + `/notices`,
							schemaPath: `#/properties/notices/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var b = !0;
					} else var b = !0;
					if (b) {
						if (h.summary !== void 0) {
							let e = h.summary;
							if (e && typeof e == `object` && !Array.isArray(e)) {
								let t;
								if (e.verdict === void 0 && (t = `verdict`) || e.bySeverity === void 0 && (t = `bySeverity`) || e.blocking === void 0 && (t = `blocking`) || e.toolVersion === void 0 && (t = `toolVersion`) || e.rulesVersion === void 0 && (t = `rulesVersion`) || e.coverage === void 0 && (t = `coverage`)) return m.errors = [{
									instancePath: g + `/summary`,
									schemaPath: `#/definitions/summary/required`,
									keyword: `required`,
									params: { missingProperty: t }
								}], !1;
								if (e.verdict !== void 0) {
									let t = e.verdict;
									if (t !== `clean` && t !== `blocked` && t !== `error`) return m.errors = [{
										instancePath: g + `/summary/verdict`,
										schemaPath: `#/definitions/summary/properties/verdict/enum`,
										keyword: `enum`,
										params: { allowedValues: n.properties.verdict.enum }
									}], !1;
									var D = !0;
								} else var D = !0;
								if (D) {
									if (e.bySeverity !== void 0) {
										let t = e.bySeverity;
										if (t && typeof t == `object` && !Array.isArray(t)) {
											let e;
											if (t.critical === void 0 && (e = `critical`) || t.high === void 0 && (e = `high`) || t.medium === void 0 && (e = `medium`) || t.low === void 0 && (e = `low`) || t.info === void 0 && (e = `info`)) return m.errors = [{
												instancePath: g + `/summary/bySeverity`,
												schemaPath: `#/definitions/summary/properties/bySeverity/required`,
												keyword: `required`,
												params: { missingProperty: e }
											}], !1;
											if (t.critical !== void 0) {
												let e = t.critical;
												if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
													instancePath: g + `/summary/bySeverity/critical`,
													schemaPath: `#/definitions/summary/properties/bySeverity/properties/critical/type`,
													keyword: `type`,
													params: { type: `integer` }
												}], !1;
												if (typeof e == `number` && isFinite(e)) {
													if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
														instancePath: g + `/summary/bySeverity/critical`,
														schemaPath: `#/definitions/summary/properties/bySeverity/properties/critical/maximum`,
														keyword: `maximum`,
														params: {
															comparison: `<=`,
															limit: 9007199254740991
														}
													}], !1;
													if (e < 0 || isNaN(e)) return m.errors = [{
														instancePath: g + `/summary/bySeverity/critical`,
														schemaPath: `#/definitions/summary/properties/bySeverity/properties/critical/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												}
												var O = !0;
											} else var O = !0;
											if (O) {
												if (t.high !== void 0) {
													let e = t.high;
													if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
														instancePath: g + `/summary/bySeverity/high`,
														schemaPath: `#/definitions/summary/properties/bySeverity/properties/high/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof e == `number` && isFinite(e)) {
														if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
															instancePath: g + `/summary/bySeverity/high`,
															schemaPath: `#/definitions/summary/properties/bySeverity/properties/high/maximum`,
															keyword: `maximum`,
															params: {
																comparison: `<=`,
																limit: 9007199254740991
															}
														}], !1;
														if (e < 0 || isNaN(e)) return m.errors = [{
															instancePath: g + `/summary/bySeverity/high`,
															schemaPath: `#/definitions/summary/properties/bySeverity/properties/high/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
													}
													var O = !0;
												} else var O = !0;
												if (O) {
													if (t.medium !== void 0) {
														let e = t.medium;
														if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
															instancePath: g + `/summary/bySeverity/medium`,
															schemaPath: `#/definitions/summary/properties/bySeverity/properties/medium/type`,
															keyword: `type`,
															params: { type: `integer` }
														}], !1;
														if (typeof e == `number` && isFinite(e)) {
															if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																instancePath: g + `/summary/bySeverity/medium`,
																schemaPath: `#/definitions/summary/properties/bySeverity/properties/medium/maximum`,
																keyword: `maximum`,
																params: {
																	comparison: `<=`,
																	limit: 9007199254740991
																}
															}], !1;
															if (e < 0 || isNaN(e)) return m.errors = [{
																instancePath: g + `/summary/bySeverity/medium`,
																schemaPath: `#/definitions/summary/properties/bySeverity/properties/medium/minimum`,
																keyword: `minimum`,
																params: {
																	comparison: `>=`,
																	limit: 0
																}
															}], !1;
														}
														var O = !0;
													} else var O = !0;
													if (O) {
														if (t.low !== void 0) {
															let e = t.low;
															if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																instancePath: g + `/summary/bySeverity/low`,
																schemaPath: `#/definitions/summary/properties/bySeverity/properties/low/type`,
																keyword: `type`,
																params: { type: `integer` }
															}], !1;
															if (typeof e == `number` && isFinite(e)) {
																if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																	instancePath: g + `/summary/bySeverity/low`,
																	schemaPath: `#/definitions/summary/properties/bySeverity/properties/low/maximum`,
																	keyword: `maximum`,
																	params: {
																		comparison: `<=`,
																		limit: 9007199254740991
																	}
																}], !1;
																if (e < 0 || isNaN(e)) return m.errors = [{
																	instancePath: g + `/summary/bySeverity/low`,
																	schemaPath: `#/definitions/summary/properties/bySeverity/properties/low/minimum`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 0
																	}
																}], !1;
															}
															var O = !0;
														} else var O = !0;
														if (O) {
															if (t.info !== void 0) {
																let e = t.info;
																if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																	instancePath: g + `/summary/bySeverity/info`,
																	schemaPath: `#/definitions/summary/properties/bySeverity/properties/info/type`,
																	keyword: `type`,
																	params: { type: `integer` }
																}], !1;
																if (typeof e == `number` && isFinite(e)) {
																	if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																		instancePath: g + `/summary/bySeverity/info`,
																		schemaPath: `#/definitions/summary/properties/bySeverity/properties/info/maximum`,
																		keyword: `maximum`,
																		params: {
																			comparison: `<=`,
																			limit: 9007199254740991
																		}
																	}], !1;
																	if (e < 0 || isNaN(e)) return m.errors = [{
																		instancePath: g + `/summary/bySeverity/info`,
																		schemaPath: `#/definitions/summary/properties/bySeverity/properties/info/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		}
																	}], !1;
																}
																var O = !0;
															} else var O = !0;
														}
													}
												}
											}
										} else return m.errors = [{
											instancePath: g + `/summary/bySeverity`,
											schemaPath: `#/definitions/summary/properties/bySeverity/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var D = !0;
									} else var D = !0;
									if (D) {
										if (e.blocking !== void 0) {
											let t = e.blocking;
											if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
												instancePath: g + `/summary/blocking`,
												schemaPath: `#/definitions/summary/properties/blocking/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (typeof t == `number` && isFinite(t)) {
												if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
													instancePath: g + `/summary/blocking`,
													schemaPath: `#/definitions/summary/properties/blocking/maximum`,
													keyword: `maximum`,
													params: {
														comparison: `<=`,
														limit: 9007199254740991
													}
												}], !1;
												if (t < 0 || isNaN(t)) return m.errors = [{
													instancePath: g + `/summary/blocking`,
													schemaPath: `#/definitions/summary/properties/blocking/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 0
													}
												}], !1;
											}
											var D = !0;
										} else var D = !0;
										if (D) {
											if (e.base !== void 0) {
												if (typeof e.base != `string`) return m.errors = [{
													instancePath: g + `/summary/base`,
													schemaPath: `#/definitions/summary/properties/base/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var D = !0;
											} else var D = !0;
											if (D) {
												if (e.head !== void 0) {
													if (typeof e.head != `string`) return m.errors = [{
														instancePath: g + `/summary/head`,
														schemaPath: `#/definitions/summary/properties/head/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var D = !0;
												} else var D = !0;
												if (D) {
													if (e.toolVersion !== void 0) {
														if (typeof e.toolVersion != `string`) return m.errors = [{
															instancePath: g + `/summary/toolVersion`,
															schemaPath: `#/definitions/summary/properties/toolVersion/type`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var D = !0;
													} else var D = !0;
													if (D) {
														if (e.rulesVersion !== void 0) {
															if (typeof e.rulesVersion != `string`) return m.errors = [{
																instancePath: g + `/summary/rulesVersion`,
																schemaPath: `#/definitions/summary/properties/rulesVersion/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var D = !0;
														} else var D = !0;
														if (D) {
															if (e.coverage !== void 0) {
																let t = e.coverage;
																if (t && typeof t == `object` && !Array.isArray(t)) {
																	let e;
																	if (t.documents === void 0 && (e = `documents`) || t.bytes === void 0 && (e = `bytes`) || t.skipped === void 0 && (e = `skipped`)) return m.errors = [{
																		instancePath: g + `/summary/coverage`,
																		schemaPath: `#/definitions/summary/properties/coverage/required`,
																		keyword: `required`,
																		params: { missingProperty: e }
																	}], !1;
																	if (t.commits !== void 0) {
																		let e = t.commits;
																		if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																			instancePath: g + `/summary/coverage/commits`,
																			schemaPath: `#/definitions/summary/properties/coverage/properties/commits/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (typeof e == `number` && isFinite(e)) {
																			if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																				instancePath: g + `/summary/coverage/commits`,
																				schemaPath: `#/definitions/summary/properties/coverage/properties/commits/maximum`,
																				keyword: `maximum`,
																				params: {
																					comparison: `<=`,
																					limit: 9007199254740991
																				}
																			}], !1;
																			if (e < 0 || isNaN(e)) return m.errors = [{
																				instancePath: g + `/summary/coverage/commits`,
																				schemaPath: `#/definitions/summary/properties/coverage/properties/commits/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 0
																				}
																			}], !1;
																		}
																		var k = !0;
																	} else var k = !0;
																	if (k) {
																		if (t.blobs !== void 0) {
																			let e = t.blobs;
																			if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																				instancePath: g + `/summary/coverage/blobs`,
																				schemaPath: `#/definitions/summary/properties/coverage/properties/blobs/type`,
																				keyword: `type`,
																				params: { type: `integer` }
																			}], !1;
																			if (typeof e == `number` && isFinite(e)) {
																				if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																					instancePath: g + `/summary/coverage/blobs`,
																					schemaPath: `#/definitions/summary/properties/coverage/properties/blobs/maximum`,
																					keyword: `maximum`,
																					params: {
																						comparison: `<=`,
																						limit: 9007199254740991
																					}
																				}], !1;
																				if (e < 0 || isNaN(e)) return m.errors = [{
																					instancePath: g + `/summary/coverage/blobs`,
																					schemaPath: `#/definitions/summary/properties/coverage/properties/blobs/minimum`,
																					keyword: `minimum`,
																					params: {
																						comparison: `>=`,
																						limit: 0
																					}
																				}], !1;
																			}
																			var k = !0;
																		} else var k = !0;
																		if (k) {
																			if (t.documents !== void 0) {
																				let e = t.documents;
																				if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																					instancePath: g + `/summary/coverage/documents`,
																					schemaPath: `#/definitions/summary/properties/coverage/properties/documents/type`,
																					keyword: `type`,
																					params: { type: `integer` }
																				}], !1;
																				if (typeof e == `number` && isFinite(e)) {
																					if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																						instancePath: g + `/summary/coverage/documents`,
																						schemaPath: `#/definitions/summary/properties/coverage/properties/documents/maximum`,
																						keyword: `maximum`,
																						params: {
																							comparison: `<=`,
																							limit: 9007199254740991
																						}
																					}], !1;
																					if (e < 0 || isNaN(e)) return m.errors = [{
																						instancePath: g + `/summary/coverage/documents`,
																						schemaPath: `#/definitions/summary/properties/coverage/properties/documents/minimum`,
																						keyword: `minimum`,
																						params: {
																							comparison: `>=`,
																							limit: 0
																						}
																					}], !1;
																				}
																				var k = !0;
																			} else var k = !0;
																			if (k) {
																				if (t.bytes !== void 0) {
																					let e = t.bytes;
																					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																						instancePath: g + `/summary/coverage/bytes`,
																						schemaPath: `#/definitions/summary/properties/coverage/properties/bytes/type`,
																						keyword: `type`,
																						params: { type: `integer` }
																					}], !1;
																					if (typeof e == `number` && isFinite(e)) {
																						if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																							instancePath: g + `/summary/coverage/bytes`,
																							schemaPath: `#/definitions/summary/properties/coverage/properties/bytes/maximum`,
																							keyword: `maximum`,
																							params: {
																								comparison: `<=`,
																								limit: 9007199254740991
																							}
																						}], !1;
																						if (e < 0 || isNaN(e)) return m.errors = [{
																							instancePath: g + `/summary/coverage/bytes`,
																							schemaPath: `#/definitions/summary/properties/coverage/properties/bytes/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																					}
																					var k = !0;
																				} else var k = !0;
																				if (k) {
																					if (t.skipped !== void 0) {
																						let e = t.skipped;
																						if (Array.isArray(e)) {
																							let t = e.length;
																							for (let n = 0; n < t; n++) {
																								let t = e[n];
																								if (t && typeof t == `object` && !Array.isArray(t)) {
																									let e;
																									if (t.path === void 0 && (e = `path`) || t.reason === void 0 && (e = `reason`)) return m.errors = [{
																										instancePath: g + `/summary/coverage/skipped/` + n,
																										schemaPath: `#/definitions/summary/properties/coverage/properties/skipped/items/required`,
																										keyword: `required`,
																										params: { missingProperty: e }
																									}], !1;
																									if (t.path !== void 0) {
																										if (typeof t.path != `string`) return m.errors = [{
																											instancePath: g + `/summary/coverage/skipped/` + n + `/path`,
																											schemaPath: `#/definitions/summary/properties/coverage/properties/skipped/items/properties/path/type`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										var A = !0;
																									} else var A = !0;
																									if (A) {
																										if (t.reason !== void 0) {
																											if (typeof t.reason != `string`) return m.errors = [{
																												instancePath: g + `/summary/coverage/skipped/` + n + `/reason`,
																												schemaPath: `#/definitions/summary/properties/coverage/properties/skipped/items/properties/reason/type`,
																												keyword: `type`,
																												params: { type: `string` }
																											}], !1;
																											var A = !0;
																										} else var A = !0;
																									}
																								} else return m.errors = [{
																									instancePath: g + `/summary/coverage/skipped/` + n,
																									schemaPath: `#/definitions/summary/properties/coverage/properties/skipped/items/type`,
																									keyword: `type`,
																									params: { type: `object` }
																								}], !1;
																							}
																						} else return m.errors = [{
																							instancePath: g + `/summary/coverage/skipped`,
																							schemaPath: `#/definitions/summary/properties/coverage/properties/skipped/type`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																						var k = !0;
																					} else var k = !0;
																					if (k) {
																						if (t.refs !== void 0) {
																							let e = t.refs;
																							if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																								instancePath: g + `/summary/coverage/refs`,
																								schemaPath: `#/definitions/summary/properties/coverage/properties/refs/type`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							if (typeof e == `number` && isFinite(e)) {
																								if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																									instancePath: g + `/summary/coverage/refs`,
																									schemaPath: `#/definitions/summary/properties/coverage/properties/refs/maximum`,
																									keyword: `maximum`,
																									params: {
																										comparison: `<=`,
																										limit: 9007199254740991
																									}
																								}], !1;
																								if (e < 0 || isNaN(e)) return m.errors = [{
																									instancePath: g + `/summary/coverage/refs`,
																									schemaPath: `#/definitions/summary/properties/coverage/properties/refs/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									}
																								}], !1;
																							}
																							var k = !0;
																						} else var k = !0;
																						if (k) {
																							if (t.known !== void 0) {
																								let e = t.known;
																								if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																									instancePath: g + `/summary/coverage/known`,
																									schemaPath: `#/definitions/summary/properties/coverage/properties/known/type`,
																									keyword: `type`,
																									params: { type: `integer` }
																								}], !1;
																								if (typeof e == `number` && isFinite(e)) {
																									if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																										instancePath: g + `/summary/coverage/known`,
																										schemaPath: `#/definitions/summary/properties/coverage/properties/known/maximum`,
																										keyword: `maximum`,
																										params: {
																											comparison: `<=`,
																											limit: 9007199254740991
																										}
																									}], !1;
																									if (e < 0 || isNaN(e)) return m.errors = [{
																										instancePath: g + `/summary/coverage/known`,
																										schemaPath: `#/definitions/summary/properties/coverage/properties/known/minimum`,
																										keyword: `minimum`,
																										params: {
																											comparison: `>=`,
																											limit: 0
																										}
																									}], !1;
																								}
																								var k = !0;
																							} else var k = !0;
																							if (k) {
																								if (t.shallow !== void 0) {
																									if (!0 !== t.shallow) return m.errors = [{
																										instancePath: g + `/summary/coverage/shallow`,
																										schemaPath: `#/definitions/summary/properties/coverage/properties/shallow/const`,
																										keyword: `const`,
																										params: { allowedValue: !0 }
																									}], !1;
																									var k = !0;
																								} else var k = !0;
																								if (k) {
																									if (t.filtered !== void 0) {
																										let e = t.filtered;
																										if (e && typeof e == `object` && !Array.isArray(e)) for (let t in e) {
																											let n = e[t];
																											if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) return m.errors = [{
																												instancePath: g + `/summary/coverage/filtered/` + t.replace(/~/g, `~0`).replace(/\//g, `~1`),
																												schemaPath: `#/definitions/summary/properties/coverage/properties/filtered/additionalProperties/type`,
																												keyword: `type`,
																												params: { type: `integer` }
																											}], !1;
																											if (typeof n == `number` && isFinite(n)) {
																												if (n > 9007199254740991 || isNaN(n)) return m.errors = [{
																													instancePath: g + `/summary/coverage/filtered/` + t.replace(/~/g, `~0`).replace(/\//g, `~1`),
																													schemaPath: `#/definitions/summary/properties/coverage/properties/filtered/additionalProperties/maximum`,
																													keyword: `maximum`,
																													params: {
																														comparison: `<=`,
																														limit: 9007199254740991
																													}
																												}], !1;
																												if (n < 1 || isNaN(n)) return m.errors = [{
																													instancePath: g + `/summary/coverage/filtered/` + t.replace(/~/g, `~0`).replace(/\//g, `~1`),
																													schemaPath: `#/definitions/summary/properties/coverage/properties/filtered/additionalProperties/minimum`,
																													keyword: `minimum`,
																													params: {
																														comparison: `>=`,
																														limit: 1
																													}
																												}], !1;
																											}
																										}
																										else return m.errors = [{
																											instancePath: g + `/summary/coverage/filtered`,
																											schemaPath: `#/definitions/summary/properties/coverage/properties/filtered/type`,
																											keyword: `type`,
																											params: { type: `object` }
																										}], !1;
																										var k = !0;
																									} else var k = !0;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																} else return m.errors = [{
																	instancePath: g + `/summary/coverage`,
																	schemaPath: `#/definitions/summary/properties/coverage/type`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
																var D = !0;
															} else var D = !0;
														}
													}
												}
											}
										}
									}
								}
							} else return m.errors = [{
								instancePath: g + `/summary`,
								schemaPath: `#/definitions/summary/type`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
							var b = !0;
						} else var b = !0;
						if (b) {
							if (h.repository !== void 0) {
								let e = h.repository;
								if (typeof e == `string`) {
									if (!d.test(e)) return m.errors = [{
										instancePath: g + `/repository`,
										schemaPath: `#/properties/repository/pattern`,
										keyword: `pattern`,
										params: { pattern: `^(?:[A-Za-z0-9_.-]{1,100}/){0,20}[A-Za-z0-9_.-]{1,100}$` }
									}], !1;
								} else return m.errors = [{
									instancePath: g + `/repository`,
									schemaPath: `#/properties/repository/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var b = !0;
							} else var b = !0;
							if (b) {
								if (h.shard !== void 0) {
									let e = h.shard;
									if (e && typeof e == `object` && !Array.isArray(e)) {
										let t;
										if (e.index === void 0 && (t = `index`) || e.total === void 0 && (t = `total`) || e.kind === void 0 && (t = `kind`) || e.policy === void 0 && (t = `policy`) || e.scope === void 0 && (t = `scope`) || e.language === void 0 && (t = `language`) || e.rules === void 0 && (t = `rules`)) return m.errors = [{
											instancePath: g + `/shard`,
											schemaPath: `#/definitions/shard/required`,
											keyword: `required`,
											params: { missingProperty: t }
										}], !1;
										if (e.index !== void 0) {
											let t = e.index;
											if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
												instancePath: g + `/shard/index`,
												schemaPath: `#/definitions/shard/properties/index/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (typeof t == `number` && isFinite(t)) {
												if (t > 1024 || isNaN(t)) return m.errors = [{
													instancePath: g + `/shard/index`,
													schemaPath: `#/definitions/shard/properties/index/maximum`,
													keyword: `maximum`,
													params: {
														comparison: `<=`,
														limit: 1024
													}
												}], !1;
												if (t < 1 || isNaN(t)) return m.errors = [{
													instancePath: g + `/shard/index`,
													schemaPath: `#/definitions/shard/properties/index/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 1
													}
												}], !1;
											}
											var j = !0;
										} else var j = !0;
										if (j) {
											if (e.total !== void 0) {
												let t = e.total;
												if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
													instancePath: g + `/shard/total`,
													schemaPath: `#/definitions/shard/properties/total/type`,
													keyword: `type`,
													params: { type: `integer` }
												}], !1;
												if (typeof t == `number` && isFinite(t)) {
													if (t > 1024 || isNaN(t)) return m.errors = [{
														instancePath: g + `/shard/total`,
														schemaPath: `#/definitions/shard/properties/total/maximum`,
														keyword: `maximum`,
														params: {
															comparison: `<=`,
															limit: 1024
														}
													}], !1;
													if (t < 1 || isNaN(t)) return m.errors = [{
														instancePath: g + `/shard/total`,
														schemaPath: `#/definitions/shard/properties/total/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 1
														}
													}], !1;
												}
												var j = !0;
											} else var j = !0;
											if (j) {
												if (e.kind !== void 0) {
													let t = e.kind;
													if (t !== `tree` && t !== `history`) return m.errors = [{
														instancePath: g + `/shard/kind`,
														schemaPath: `#/definitions/shard/properties/kind/enum`,
														keyword: `enum`,
														params: { allowedValues: r.properties.kind.enum }
													}], !1;
													var j = !0;
												} else var j = !0;
												if (j) {
													if (e.policy !== void 0) {
														let t = e.policy;
														if (typeof t == `string`) {
															if (!f.test(t)) return m.errors = [{
																instancePath: g + `/shard/policy`,
																schemaPath: `#/definitions/shard/properties/policy/pattern`,
																keyword: `pattern`,
																params: { pattern: `^[0-9a-f]{64}$` }
															}], !1;
														} else return m.errors = [{
															instancePath: g + `/shard/policy`,
															schemaPath: `#/definitions/shard/properties/policy/type`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var j = !0;
													} else var j = !0;
													if (j) {
														if (e.scope !== void 0) {
															let t = e.scope;
															if (typeof t == `string`) {
																if (!f.test(t)) return m.errors = [{
																	instancePath: g + `/shard/scope`,
																	schemaPath: `#/definitions/shard/properties/scope/pattern`,
																	keyword: `pattern`,
																	params: { pattern: `^[0-9a-f]{64}$` }
																}], !1;
															} else return m.errors = [{
																instancePath: g + `/shard/scope`,
																schemaPath: `#/definitions/shard/properties/scope/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var j = !0;
														} else var j = !0;
														if (j) {
															if (e.language !== void 0) {
																let t = e.language;
																if (t !== `en` && t !== `zh`) return m.errors = [{
																	instancePath: g + `/shard/language`,
																	schemaPath: `#/definitions/shard/properties/language/enum`,
																	keyword: `enum`,
																	params: { allowedValues: r.properties.language.enum }
																}], !1;
																var j = !0;
															} else var j = !0;
															if (j) {
																if (e.exitZero !== void 0) {
																	if (!0 !== e.exitZero) return m.errors = [{
																		instancePath: g + `/shard/exitZero`,
																		schemaPath: `#/definitions/shard/properties/exitZero/const`,
																		keyword: `const`,
																		params: { allowedValue: !0 }
																	}], !1;
																	var j = !0;
																} else var j = !0;
																if (j) {
																	if (e.maxFindings !== void 0) {
																		let t = e.maxFindings;
																		if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
																			instancePath: g + `/shard/maxFindings`,
																			schemaPath: `#/definitions/shard/properties/maxFindings/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (typeof t == `number` && isFinite(t)) {
																			if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
																				instancePath: g + `/shard/maxFindings`,
																				schemaPath: `#/definitions/shard/properties/maxFindings/maximum`,
																				keyword: `maximum`,
																				params: {
																					comparison: `<=`,
																					limit: 9007199254740991
																				}
																			}], !1;
																			if (t < 1 || isNaN(t)) return m.errors = [{
																				instancePath: g + `/shard/maxFindings`,
																				schemaPath: `#/definitions/shard/properties/maxFindings/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 1
																				}
																			}], !1;
																		}
																		var j = !0;
																	} else var j = !0;
																	if (j) {
																		if (e.sifted !== void 0) {
																			if (!0 !== e.sifted) return m.errors = [{
																				instancePath: g + `/shard/sifted`,
																				schemaPath: `#/definitions/shard/properties/sifted/const`,
																				keyword: `const`,
																				params: { allowedValue: !0 }
																			}], !1;
																			var j = !0;
																		} else var j = !0;
																		if (j) {
																			if (e.rules !== void 0) {
																				let t = e.rules;
																				if (Array.isArray(t)) {
																					let e = t.length;
																					for (let n = 0; n < e; n++) {
																						let e = t[n];
																						if (e && typeof e == `object` && !Array.isArray(e)) {
																							let t;
																							if (e.id === void 0 && (t = `id`) || e.title === void 0 && (t = `title`) || e.why === void 0 && (t = `why`) || e.fix === void 0 && (t = `fix`) || e.severity === void 0 && (t = `severity`) || e.references === void 0 && (t = `references`)) return m.errors = [{
																								instancePath: g + `/shard/rules/` + n,
																								schemaPath: `#/definitions/shard/properties/rules/items/required`,
																								keyword: `required`,
																								params: { missingProperty: t }
																							}], !1;
																							if (e.id !== void 0) {
																								let t = e.id;
																								if (typeof t == `string`) {
																									if (!a.test(t)) return m.errors = [{
																										instancePath: g + `/shard/rules/` + n + `/id`,
																										schemaPath: `#/definitions/shard/properties/rules/items/properties/id/pattern`,
																										keyword: `pattern`,
																										params: { pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,12}$` }
																									}], !1;
																								} else return m.errors = [{
																									instancePath: g + `/shard/rules/` + n + `/id`,
																									schemaPath: `#/definitions/shard/properties/rules/items/properties/id/type`,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								var M = !0;
																							} else var M = !0;
																							if (M) {
																								if (e.title !== void 0) {
																									if (typeof e.title != `string`) return m.errors = [{
																										instancePath: g + `/shard/rules/` + n + `/title`,
																										schemaPath: `#/definitions/shard/properties/rules/items/properties/title/type`,
																										keyword: `type`,
																										params: { type: `string` }
																									}], !1;
																									var M = !0;
																								} else var M = !0;
																								if (M) {
																									if (e.why !== void 0) {
																										if (typeof e.why != `string`) return m.errors = [{
																											instancePath: g + `/shard/rules/` + n + `/why`,
																											schemaPath: `#/definitions/shard/properties/rules/items/properties/why/type`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										var M = !0;
																									} else var M = !0;
																									if (M) {
																										if (e.fix !== void 0) {
																											if (typeof e.fix != `string`) return m.errors = [{
																												instancePath: g + `/shard/rules/` + n + `/fix`,
																												schemaPath: `#/definitions/shard/properties/rules/items/properties/fix/type`,
																												keyword: `type`,
																												params: { type: `string` }
																											}], !1;
																											var M = !0;
																										} else var M = !0;
																										if (M) {
																											if (e.severity !== void 0) {
																												let t = e.severity;
																												if (t !== `critical` && t !== `high` && t !== `medium` && t !== `low` && t !== `info`) return m.errors = [{
																													instancePath: g + `/shard/rules/` + n + `/severity`,
																													schemaPath: `#/definitions/shard/properties/rules/items/properties/severity/enum`,
																													keyword: `enum`,
																													params: { allowedValues: r.properties.rules.items.properties.severity.enum }
																												}], !1;
																												var M = !0;
																											} else var M = !0;
																											if (M) {
																												if (e.references !== void 0) {
																													let t = e.references;
																													if (Array.isArray(t)) {
																														let e = t.length;
																														for (let r = 0; r < e; r++) {
																															let e = t[r];
																															if (typeof e == `string`) {
																																if (!p.test(e)) return m.errors = [{
																																	instancePath: g + `/shard/rules/` + n + `/references/` + r,
																																	schemaPath: `#/definitions/shard/properties/rules/items/properties/references/items/pattern`,
																																	keyword: `pattern`,
																																	params: { pattern: `^https://` }
																																}], !1;
																															} else return m.errors = [{
																																instancePath: g + `/shard/rules/` + n + `/references/` + r,
																																schemaPath: `#/definitions/shard/properties/rules/items/properties/references/items/type`,
																																keyword: `type`,
																																params: { type: `string` }
																															}], !1;
																														}
																													} else return m.errors = [{
																														instancePath: g + `/shard/rules/` + n + `/references`,
																														schemaPath: `#/definitions/shard/properties/rules/items/properties/references/type`,
																														keyword: `type`,
																														params: { type: `array` }
																													}], !1;
																													var M = !0;
																												} else var M = !0;
																											}
																										}
																									}
																								}
																							}
																						} else return m.errors = [{
																							instancePath: g + `/shard/rules/` + n,
																							schemaPath: `#/definitions/shard/properties/rules/items/type`,
																							keyword: `type`,
																							params: { type: `object` }
																						}], !1;
																					}
																				} else return m.errors = [{
																					instancePath: g + `/shard/rules`,
																					schemaPath: `#/definitions/shard/properties/rules/type`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																				var j = !0;
																			} else var j = !0;
																			if (j) {
																				if (e.unused !== void 0) {
																					let t = e.unused;
																					if (Array.isArray(t)) {
																						let e = t.length;
																						for (let n = 0; n < e; n++) {
																							let e = t[n];
																							if (e && typeof e == `object` && !Array.isArray(e)) {
																								let t;
																								if (e.index === void 0 && (t = `index`)) return m.errors = [{
																									instancePath: g + `/shard/unused/` + n,
																									schemaPath: `#/definitions/shard/properties/unused/items/required`,
																									keyword: `required`,
																									params: { missingProperty: t }
																								}], !1;
																								if (e.index !== void 0) {
																									let t = e.index;
																									if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
																										instancePath: g + `/shard/unused/` + n + `/index`,
																										schemaPath: `#/definitions/shard/properties/unused/items/properties/index/type`,
																										keyword: `type`,
																										params: { type: `integer` }
																									}], !1;
																									if (typeof t == `number` && isFinite(t)) {
																										if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
																											instancePath: g + `/shard/unused/` + n + `/index`,
																											schemaPath: `#/definitions/shard/properties/unused/items/properties/index/maximum`,
																											keyword: `maximum`,
																											params: {
																												comparison: `<=`,
																												limit: 9007199254740991
																											}
																										}], !1;
																										if (t < 0 || isNaN(t)) return m.errors = [{
																											instancePath: g + `/shard/unused/` + n + `/index`,
																											schemaPath: `#/definitions/shard/properties/unused/items/properties/index/minimum`,
																											keyword: `minimum`,
																											params: {
																												comparison: `>=`,
																												limit: 0
																											}
																										}], !1;
																									}
																									var N = !0;
																								} else var N = !0;
																								if (N) {
																									if (e.path !== void 0) {
																										if (typeof e.path != `string`) return m.errors = [{
																											instancePath: g + `/shard/unused/` + n + `/path`,
																											schemaPath: `#/definitions/shard/properties/unused/items/properties/path/type`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										var N = !0;
																									} else var N = !0;
																									if (N) {
																										if (e.line !== void 0) {
																											let t = e.line;
																											if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
																												instancePath: g + `/shard/unused/` + n + `/line`,
																												schemaPath: `#/definitions/shard/properties/unused/items/properties/line/type`,
																												keyword: `type`,
																												params: { type: `integer` }
																											}], !1;
																											if (typeof t == `number` && isFinite(t)) {
																												if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
																													instancePath: g + `/shard/unused/` + n + `/line`,
																													schemaPath: `#/definitions/shard/properties/unused/items/properties/line/maximum`,
																													keyword: `maximum`,
																													params: {
																														comparison: `<=`,
																														limit: 9007199254740991
																													}
																												}], !1;
																												if (t < 1 || isNaN(t)) return m.errors = [{
																													instancePath: g + `/shard/unused/` + n + `/line`,
																													schemaPath: `#/definitions/shard/properties/unused/items/properties/line/minimum`,
																													keyword: `minimum`,
																													params: {
																														comparison: `>=`,
																														limit: 1
																													}
																												}], !1;
																											}
																											var N = !0;
																										} else var N = !0;
																									}
																								}
																							} else return m.errors = [{
																								instancePath: g + `/shard/unused/` + n,
																								schemaPath: `#/definitions/shard/properties/unused/items/type`,
																								keyword: `type`,
																								params: { type: `object` }
																							}], !1;
																						}
																					} else return m.errors = [{
																						instancePath: g + `/shard/unused`,
																						schemaPath: `#/definitions/shard/properties/unused/type`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																					var j = !0;
																				} else var j = !0;
																				if (j) {
																					if (e.baseline !== void 0) {
																						let t = e.baseline;
																						if (t && typeof t == `object` && !Array.isArray(t)) {
																							let e;
																							if (t.path === void 0 && (e = `path`) || t.unused === void 0 && (e = `unused`) || t.moved === void 0 && (e = `moved`)) return m.errors = [{
																								instancePath: g + `/shard/baseline`,
																								schemaPath: `#/definitions/shard/properties/baseline/required`,
																								keyword: `required`,
																								params: { missingProperty: e }
																							}], !1;
																							if (t.path !== void 0) {
																								if (typeof t.path != `string`) return m.errors = [{
																									instancePath: g + `/shard/baseline/path`,
																									schemaPath: `#/definitions/shard/properties/baseline/properties/path/type`,
																									keyword: `type`,
																									params: { type: `string` }
																								}], !1;
																								var P = !0;
																							} else var P = !0;
																							if (P) {
																								if (t.unused !== void 0) {
																									let e = t.unused;
																									if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) return m.errors = [{
																										instancePath: g + `/shard/baseline/unused`,
																										schemaPath: `#/definitions/shard/properties/baseline/properties/unused/type`,
																										keyword: `type`,
																										params: { type: `integer` }
																									}], !1;
																									if (typeof e == `number` && isFinite(e)) {
																										if (e > 9007199254740991 || isNaN(e)) return m.errors = [{
																											instancePath: g + `/shard/baseline/unused`,
																											schemaPath: `#/definitions/shard/properties/baseline/properties/unused/maximum`,
																											keyword: `maximum`,
																											params: {
																												comparison: `<=`,
																												limit: 9007199254740991
																											}
																										}], !1;
																										if (e < 0 || isNaN(e)) return m.errors = [{
																											instancePath: g + `/shard/baseline/unused`,
																											schemaPath: `#/definitions/shard/properties/baseline/properties/unused/minimum`,
																											keyword: `minimum`,
																											params: {
																												comparison: `>=`,
																												limit: 0
																											}
																										}], !1;
																									}
																									var P = !0;
																								} else var P = !0;
																								if (P) {
																									if (t.moved !== void 0) {
																										let e = t.moved;
																										if (Array.isArray(e)) {
																											let t = e.length;
																											for (let n = 0; n < t; n++) {
																												let t = e[n];
																												if (t && typeof t == `object` && !Array.isArray(t)) {
																													let e;
																													if (t.rule === void 0 && (e = `rule`) || t.path === void 0 && (e = `path`) || t.fingerprint === void 0 && (e = `fingerprint`)) return m.errors = [{
																														instancePath: g + `/shard/baseline/moved/` + n,
																														schemaPath: `#/definitions/shard/properties/baseline/properties/moved/items/required`,
																														keyword: `required`,
																														params: { missingProperty: e }
																													}], !1;
																													if (t.rule !== void 0) {
																														if (typeof t.rule != `string`) return m.errors = [{
																															instancePath: g + `/shard/baseline/moved/` + n + `/rule`,
																															schemaPath: `#/definitions/shard/properties/baseline/properties/moved/items/properties/rule/type`,
																															keyword: `type`,
																															params: { type: `string` }
																														}], !1;
																														var F = !0;
																													} else var F = !0;
																													if (F) {
																														if (t.path !== void 0) {
																															if (typeof t.path != `string`) return m.errors = [{
																																instancePath: g + `/shard/baseline/moved/` + n + `/path`,
																																schemaPath: `#/definitions/shard/properties/baseline/properties/moved/items/properties/path/type`,
																																keyword: `type`,
																																params: { type: `string` }
																															}], !1;
																															var F = !0;
																														} else var F = !0;
																														if (F) {
																															if (t.fingerprint !== void 0) {
																																if (typeof t.fingerprint != `string`) return m.errors = [{
																																	instancePath: g + `/shard/baseline/moved/` + n + `/fingerprint`,
																																	schemaPath: `#/definitions/shard/properties/baseline/properties/moved/items/properties/fingerprint/type`,
																																	keyword: `type`,
																																	params: { type: `string` }
																																}], !1;
																																var F = !0;
																															} else var F = !0;
																														}
																													}
																												} else return m.errors = [{
																													instancePath: g + `/shard/baseline/moved/` + n,
																													schemaPath: `#/definitions/shard/properties/baseline/properties/moved/items/type`,
																													keyword: `type`,
																													params: { type: `object` }
																												}], !1;
																											}
																										} else return m.errors = [{
																											instancePath: g + `/shard/baseline/moved`,
																											schemaPath: `#/definitions/shard/properties/baseline/properties/moved/type`,
																											keyword: `type`,
																											params: { type: `array` }
																										}], !1;
																										var P = !0;
																									} else var P = !0;
																								}
																							}
																						} else return m.errors = [{
																							instancePath: g + `/shard/baseline`,
																							schemaPath: `#/definitions/shard/properties/baseline/type`,
																							keyword: `type`,
																							params: { type: `object` }
																						}], !1;
																						var j = !0;
																					} else var j = !0;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									} else return m.errors = [{
										instancePath: g + `/shard`,
										schemaPath: `#/definitions/shard/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									var b = !0;
								} else var b = !0;
								if (b) {
									if (h.merged !== void 0) {
										let e = h.merged;
										if (e && typeof e == `object` && !Array.isArray(e)) {
											let t;
											if (e.reports === void 0 && (t = `reports`) || e.repositories === void 0 && (t = `repositories`)) return m.errors = [{
												instancePath: g + `/merged`,
												schemaPath: `#/definitions/merged/required`,
												keyword: `required`,
												params: { missingProperty: t }
											}], !1;
											if (e.reports !== void 0) {
												let t = e.reports;
												if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
													instancePath: g + `/merged/reports`,
													schemaPath: `#/definitions/merged/properties/reports/type`,
													keyword: `type`,
													params: { type: `integer` }
												}], !1;
												if (typeof t == `number` && isFinite(t)) {
													if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
														instancePath: g + `/merged/reports`,
														schemaPath: `#/definitions/merged/properties/reports/maximum`,
														keyword: `maximum`,
														params: {
															comparison: `<=`,
															limit: 9007199254740991
														}
													}], !1;
													if (t < 0 || isNaN(t)) return m.errors = [{
														instancePath: g + `/merged/reports`,
														schemaPath: `#/definitions/merged/properties/reports/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												}
												var I = !0;
											} else var I = !0;
											if (I) {
												if (e.repositories !== void 0) {
													let t = e.repositories;
													if (Array.isArray(t)) {
														let e = t.length;
														for (let n = 0; n < e; n++) {
															let e = t[n];
															if (e && typeof e == `object` && !Array.isArray(e)) {
																let t;
																if (e.shards === void 0 && (t = `shards`) || e.verdict === void 0 && (t = `verdict`) || e.blocking === void 0 && (t = `blocking`) || e.findings === void 0 && (t = `findings`)) return m.errors = [{
																	instancePath: g + `/merged/repositories/` + n,
																	schemaPath: `#/definitions/merged/properties/repositories/items/required`,
																	keyword: `required`,
																	params: { missingProperty: t }
																}], !1;
																if (e.name !== void 0) {
																	if (typeof e.name != `string`) return m.errors = [{
																		instancePath: g + `/merged/repositories/` + n + `/name`,
																		schemaPath: `#/definitions/merged/properties/repositories/items/properties/name/type`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	var L = !0;
																} else var L = !0;
																if (L) {
																	if (e.shards !== void 0) {
																		let t = e.shards;
																		if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
																			instancePath: g + `/merged/repositories/` + n + `/shards`,
																			schemaPath: `#/definitions/merged/properties/repositories/items/properties/shards/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (typeof t == `number` && isFinite(t)) {
																			if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
																				instancePath: g + `/merged/repositories/` + n + `/shards`,
																				schemaPath: `#/definitions/merged/properties/repositories/items/properties/shards/maximum`,
																				keyword: `maximum`,
																				params: {
																					comparison: `<=`,
																					limit: 9007199254740991
																				}
																			}], !1;
																			if (t < 1 || isNaN(t)) return m.errors = [{
																				instancePath: g + `/merged/repositories/` + n + `/shards`,
																				schemaPath: `#/definitions/merged/properties/repositories/items/properties/shards/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 1
																				}
																			}], !1;
																		}
																		var L = !0;
																	} else var L = !0;
																	if (L) {
																		if (e.verdict !== void 0) {
																			let t = e.verdict;
																			if (t !== `clean` && t !== `blocked` && t !== `error`) return m.errors = [{
																				instancePath: g + `/merged/repositories/` + n + `/verdict`,
																				schemaPath: `#/definitions/merged/properties/repositories/items/properties/verdict/enum`,
																				keyword: `enum`,
																				params: { allowedValues: i.properties.repositories.items.properties.verdict.enum }
																			}], !1;
																			var L = !0;
																		} else var L = !0;
																		if (L) {
																			if (e.blocking !== void 0) {
																				let t = e.blocking;
																				if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
																					instancePath: g + `/merged/repositories/` + n + `/blocking`,
																					schemaPath: `#/definitions/merged/properties/repositories/items/properties/blocking/type`,
																					keyword: `type`,
																					params: { type: `integer` }
																				}], !1;
																				if (typeof t == `number` && isFinite(t)) {
																					if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
																						instancePath: g + `/merged/repositories/` + n + `/blocking`,
																						schemaPath: `#/definitions/merged/properties/repositories/items/properties/blocking/maximum`,
																						keyword: `maximum`,
																						params: {
																							comparison: `<=`,
																							limit: 9007199254740991
																						}
																					}], !1;
																					if (t < 0 || isNaN(t)) return m.errors = [{
																						instancePath: g + `/merged/repositories/` + n + `/blocking`,
																						schemaPath: `#/definitions/merged/properties/repositories/items/properties/blocking/minimum`,
																						keyword: `minimum`,
																						params: {
																							comparison: `>=`,
																							limit: 0
																						}
																					}], !1;
																				}
																				var L = !0;
																			} else var L = !0;
																			if (L) {
																				if (e.findings !== void 0) {
																					let t = e.findings;
																					if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) return m.errors = [{
																						instancePath: g + `/merged/repositories/` + n + `/findings`,
																						schemaPath: `#/definitions/merged/properties/repositories/items/properties/findings/type`,
																						keyword: `type`,
																						params: { type: `integer` }
																					}], !1;
																					if (typeof t == `number` && isFinite(t)) {
																						if (t > 9007199254740991 || isNaN(t)) return m.errors = [{
																							instancePath: g + `/merged/repositories/` + n + `/findings`,
																							schemaPath: `#/definitions/merged/properties/repositories/items/properties/findings/maximum`,
																							keyword: `maximum`,
																							params: {
																								comparison: `<=`,
																								limit: 9007199254740991
																							}
																						}], !1;
																						if (t < 0 || isNaN(t)) return m.errors = [{
																							instancePath: g + `/merged/repositories/` + n + `/findings`,
																							schemaPath: `#/definitions/merged/properties/repositories/items/properties/findings/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																					}
																					var L = !0;
																				} else var L = !0;
																			}
																		}
																	}
																}
															} else return m.errors = [{
																instancePath: g + `/merged/repositories/` + n,
																schemaPath: `#/definitions/merged/properties/repositories/items/type`,
																keyword: `type`,
																params: { type: `object` }
															}], !1;
														}
													} else return m.errors = [{
														instancePath: g + `/merged/repositories`,
														schemaPath: `#/definitions/merged/properties/repositories/type`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
													var I = !0;
												} else var I = !0;
											}
										} else return m.errors = [{
											instancePath: g + `/merged`,
											schemaPath: `#/definitions/merged/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var b = !0;
									} else var b = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return m.errors = [{
		instancePath: g,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return m.errors = null, !0;
}
const validateReport = (e) => m(e) ? [] : m.errors;
// src/work/merge/read-report.ts
function readReport(text, path) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return {
			code: "merge-cut",
			values: { count: text.length }
		};
	}
	const [fault] = validateReport(value);
	if (fault !== void 0) return {
		code: "merge-no-report",
		values: {
			place: fault.instancePath || "/",
			rule: fault.keyword
		}
	};
	const file = value;
	if (file.merged !== void 0) return {
		code: "merge-merged",
		values: {}
	};
	const { repository, shard } = file;
	return {
		path,
		...repository === void 0 ? {} : { repository },
		...shard === void 0 ? {} : { shard: shardOf(shard) },
		findings: file.findings.map(findingOf),
		problems: file.problems.map(({ path: at, code, reason }) => ({
			...at === void 0 ? {} : { path: at },
			code,
			reason
		})),
		notices: file.notices.map(noticeOf),
		summary: summaryOf(file.summary)
	};
}
function isReport(read) {
	return "findings" in read;
}
function picked(value, keys) {
	const kept = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]);
	return Object.fromEntries(kept);
}
const PLACE = [
	"path",
	"startLine",
	"startColumn",
	"endLine",
	"endColumn"
];
function findingOf(finding) {
	const own = picked(finding, [
		...[
			"ruleId",
			"aliases",
			"family",
			"severity",
			"confidence",
			"gate",
			"blocking",
			"provider",
			"service"
		],
		...PLACE,
		...[
			"title",
			"message",
			"fix",
			"redacted",
			"encoding",
			"fingerprint",
			"status",
			"exposure",
			"coveredBy",
			"toldWith"
		],
		...[
			"commit",
			"date",
			"verification"
		]
	]);
	const { accepted, related, join } = finding;
	return {
		...own,
		...accepted === void 0 ? {} : { accepted: picked(accepted, [
			"reason",
			"until",
			"owner",
			"by"
		]) },
		...related === void 0 ? {} : { related: related.map(placeOf) },
		...join === void 0 ? {} : { join: picked(join, [
			"secret",
			"at",
			"covers",
			"coveredBy"
		]) },
		why: "",
		frames: []
	};
}
function placeOf(place) {
	return picked(place, [...PLACE, "message"]);
}
function noticeOf(notice) {
	return picked(notice, [
		"code",
		"path",
		"line",
		"text"
	]);
}
function summaryOf(summary) {
	const { bySeverity, coverage } = summary;
	return {
		...picked(summary, [
			"verdict",
			"blocking",
			"base",
			"head",
			"toolVersion",
			"rulesVersion"
		]),
		bySeverity: picked(bySeverity, [
			"critical",
			"high",
			"medium",
			"low",
			"info"
		]),
		coverage: {
			...picked(coverage, [
				"refs",
				"commits",
				"blobs",
				"known",
				"shallow",
				"documents",
				"bytes"
			]),
			skipped: coverage.skipped.map((one) => picked(one, ["path", "reason"])),
			...coverage.filtered === void 0 ? {} : { filtered: picked(coverage.filtered, FILTER_REASONS) }
		}
	};
}
function shardOf(shard) {
	const { rules, unused, baseline } = shard;
	return {
		...picked(shard, [
			"index",
			"total",
			"kind",
			"policy",
			"scope",
			"language",
			"exitZero",
			"maxFindings",
			"sifted"
		]),
		rules: rules.map((rule) => picked(rule, [
			"id",
			"title",
			"why",
			"fix",
			"severity",
			"references"
		])),
		...unused === void 0 ? {} : { unused: unused.map((one) => picked(one, [
			"index",
			"path",
			"line"
		])) },
		...baseline === void 0 ? {} : { baseline: {
			...picked(baseline, ["path", "unused"]),
			moved: baseline.moved.map((one) => picked(one, [
				"rule",
				"path",
				"fingerprint"
			]))
		} }
	};
}
// src/cli/merge.ts
async function runMerge(typed, language, io) {
	const { common, output } = typed;
	const reports = reportsOf(typed);
	checkPlaces(reports, io);
	const expected = typed.expect === void 0 ? [] : expectedIn(typed.expect, io.cwd);
	const merged = mergeReports({
		...readAll(filesOf(typed.paths, io.cwd), language, io.cwd),
		expected,
		language,
		foldsAlike: !common.all
	});
	const policy = withOptions(merged.policy, common);
	const result = finishedResult(merged.result, policy, language);
	const [only, ...others] = result.merged?.repositories ?? [];
	const subject = {
		kind: others.length > 0 ? "repositories" : result.summary.coverage.refs !== void 0 ? "history" : "tracked",
		name: others.length > 0 ? "" : only?.name ?? basename(io.cwd),
		date: io.today
	};
	const endedMs = io.now();
	const times = {
		startedMs: endedMs - io.elapsedMs(),
		endedMs
	};
	await deliver(reports, io, async (format, { look, isFile }) => {
		const figures = isFile ? {} : { elapsedMs: io.elapsedMs() };
		return pageOf(result, {
			format,
			language,
			look,
			common,
			subject,
			...times,
			...figures
		});
	});
	if (output !== void 0 && common.detail !== "quiet") {
		const { endLines } = await import("./scanner.mjs").then((all) => ({ cleanHookLine: all.y, cleanPage: all.b, endLines: all.x }));
		const [verdict] = endLines(result, {
			language,
			...lookOf(io.env, io.stderr),
			detail: "verbose"
		});
		if (verdict !== void 0) io.stderr.write(`${verdict.paint(verdict.text)}\n`);
	}
	return merged.isWhole ? exitCodeBy(policy, result) : 2;
}
function withOptions(policy, { maxFindings, exitZero }) {
	return {
		...policy,
		...maxFindings === void 0 ? {} : { maxFindings },
		...exitZero === void 0 ? {} : { exitZero }
	};
}
const MAX_REPORTS = 2e4;
const MAX_MB = 256;
const MAX_ALL_MB = 512;
const MAX_EXPECT_BYTES = 16 << 20;
function filesOf(paths, cwd) {
	const files = new Set();
	const add = (path) => {
		if (files.size >= MAX_REPORTS) throw new StackgateError("cli-merge-many", { most: MAX_REPORTS });
		files.add(path);
	};
	for (const path of paths) {
		if (!orThrow(() => statSync(resolve(cwd, path)), "cli-merge-path", path).isDirectory()) {
			add(path);
			continue;
		}
		const own = orThrow(() => readdirSync(resolve(cwd, path), {
			recursive: true,
			encoding: "utf8"
		}), "cli-merge-path", path).filter((name) => name.endsWith(".json")).sort().map((name) => join(path, name)).filter((name) => lstatSync(resolve(cwd, name), { throwIfNoEntry: false })?.isFile() === true);
		if (own.length === 0) throw new StackgateError("cli-merge-empty", { path });
		own.forEach(add);
	}
	return [...files];
}
function readAll(files, language, cwd) {
	const reports = [];
	const bad = [];
	const tell = (path, code, values) => {
		bad.push({
			path,
			code,
			reason: sayCode(language, "problem", code, values)
		});
	};
	let bytes = 0;
	for (const path of files) try {
		const { size } = statSync(resolve(cwd, path));
		bytes += size;
		if (size > MAX_MB << 20 || bytes > MAX_ALL_MB * 2 ** 20) {
			tell(path, "merge-too-large", {
				most: MAX_MB,
				all: MAX_ALL_MB
			});
			continue;
		}
		const read = readReport(readFileSync(resolve(cwd, path), "utf8"), path);
		if (isReport(read)) reports.push(read);
		else tell(path, read.code, read.values);
	} catch (error) {
		tell(path, "merge-unreadable", { detail: codeOf(error) });
	}
	return {
		reports,
		bad
	};
}
function expectedIn(path, cwd) {
	const text = orThrow(() => {
		const target = resolve(cwd, path);
		return statSync(target).size > MAX_EXPECT_BYTES ? void 0 : readFileSync(target, "utf8");
	}, "cli-expect-read", path);
	if (text === void 0) throw new StackgateError("cli-expect-read", {
		path,
		detail: "EFBIG"
	});
	return text.split(/\r?\n/).flatMap((line, i) => {
		if (line.trim() === "" || line.startsWith("#")) return [];
		const [, name = "", shards] = /^(\S+)(?: +([1-9]\d{0,3}))? *$/.exec(line) ?? [];
		const count = shards === void 0 ? {} : { shards: Number(shards) };
		if (!isRepositoryName(name) || Number(shards ?? 1) > 1024) throw new StackgateError("cli-expect", {
			place: `${path}:${i + 1}`,
			found: line.slice(0, 80)
		});
		return [{
			name,
			...count
		}];
	});
}
function orThrow(ask, failure, path) {
	try {
		return ask();
	} catch (error) {
		throw new StackgateError(failure, {
			path,
			detail: codeOf(error)
		});
	}
}
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (typeof code !== "string") throw error;
	return code;
}
export { runMerge as t };
