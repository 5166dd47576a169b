import { At as escapeCommandData, Dt as unfilledText, Et as fillText, Ft as jsonText, G as isAboutFile, It as markdownText, J as worstFirst, K as placeOf, Mt as escapeTerminal, Nt as fenceFor, Ot as clip, Pt as guardLine, Q as severityCounts, Tt as sayCode, W as byFile, X as listed, Y as counted, Z as lookedAt, a as hiddenCounts, at as providerRules$1, d as paintOf, dt as isSecretName, et as assembleResult, gt as baseName, i as endLines, it as secretRules$2, jt as escapeCommandProperty, kt as codeSpan, lt as SEVERITIES, m as compareFindings, mt as allFamilies, n as cleanHookLine, nt as textView, o as lookedAtBy, ot as publishedDefaultRule$1, pt as isOfHead, q as standingOf, rt as detectSecrets, st as RANK$1, t as judge, tt as detectInNames, u as marksOf, ut as compareSeverity, wt as say } from "./scanner.js";
import { t as getStringTruncatedWidth } from "./dist.js";
const { createHash, scryptSync } = process.getBuiltinModule("node:crypto");
// src/report/github.ts
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
const MAX_TITLE = 60;
const MAX_MESSAGE = 4e3;
function* github({ findings, problems, summary }, { language }) {
	const told = worstFirst(findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
	const errors = told.filter((finding) => finding.blocking).slice(0, MAX_ERRORS).map((finding) => annotation("error", finding, language));
	const warnings = [
		...summary.verdict === "error" ? problems.map((problem) => problemAnnotation(problem, language)) : [],
		...told.slice(errors.length).map((finding) => annotation("warning", finding, language)),
		...summary.verdict === "error" ? [] : problems.map((problem) => problemAnnotation(problem, language))
	];
	yield* errors;
	yield* warnings.slice(0, MAX_WARNINGS);
	const count = warnings.length - MAX_WARNINGS;
	if (count > 0) yield `::notice::${escapeCommandData(say(language, "report.annotation.more", { count }))}\n`;
}
function annotation(level, finding, language) {
	const { startLine, startColumn, endLine, endColumn } = finding;
	const columns = startLine === endLine && !isAboutFile(finding) ? {
		col: startColumn,
		endColumn
	} : {};
	const place = {
		file: finding.path,
		line: startLine,
		...endLine === startLine ? {} : { endLine },
		...columns
	};
	const commit = finding.commit === void 0 ? [] : [say(language, "report.in-commit", { commit: finding.commit.slice(0, 7) })];
	const message = [
		finding.message,
		finding.why,
		say(language, "report.annotation.fix", { fix: finding.fix }),
		...commit,
		`[${finding.ruleId}]`
	].join("\n");
	return command(level, {
		...place,
		title: titleOf(finding)
	}, withoutMarkdown(message));
}
function titleOf({ title, redacted }) {
	const short = clip(title, MAX_TITLE);
	const withKey = `${short} ${redacted ?? ""}`;
	return redacted === void 0 || redacted === "******" || withKey.length > MAX_TITLE ? short : withKey;
}
function withoutMarkdown(text) {
	return text.replaceAll("`", "");
}
function problemAnnotation({ path, reason }, language) {
	return command("warning", {
		...path === void 0 ? {} : { file: path },
		title: say(language, "report.annotation.problem")
	}, reason);
}
function command(level, properties, message) {
	return `::${level} ${Object.entries(properties).map(([name, value]) => `${name}=${escapeCommandProperty(String(value))}`).join(",")}::${escapeCommandData(clip(message, MAX_MESSAGE))}\n`;
}
// src/report/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const MAX_RESULTS = 25e3;
const MAX_RELATED$1 = 100;
const SCORES = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "3.0",
	info: "0.0"
};
function* sarif({ findings, problems, summary, rules }) {
	const told = findings.length > MAX_RESULTS ? worstFirst(findings).slice(0, MAX_RESULTS) : findings;
	const used = new Map(told.map((finding) => [finding.ruleId, finding]));
	const listed = rules.filter(({ id }) => used.has(id));
	const index = new Map(listed.map(({ id }, i) => [id, i]));
	const driver = {
		name: "stackgate",
		semanticVersion: summary.toolVersion,
		properties: { rulesVersion: summary.rulesVersion },
		rules: listed.map((rule) => ruleObject(rule, used.get(rule.id)))
	};
	const invocation = {
		executionSuccessful: summary.verdict !== "error",
		toolExecutionNotifications: problems.map(notification)
	};
	yield `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${jsonText(driver)}},\n`;
	yield `"invocations":[${jsonText(invocation)}],"columnKind":"utf16CodeUnits","results":[\n`;
	for (const [i, finding] of told.entries()) yield `${jsonText(resultObject(finding, index.get(finding.ruleId)))}${i + 1 < told.length ? "," : ""}\n`;
	yield "]}]}\n";
}
function ruleObject({ id, title, why, fix, severity, references }, example) {
	const links = references.map((url) => `- <${url}>`).join("\n");
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: why },
		helpUri: references[0],
		help: {
			text: [
				why,
				fix,
				...references
			].join("\n"),
			markdown: `${why}\n\n${fix}\n\n${links}`
		},
		defaultConfiguration: { level: severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "note" },
		properties: {
			"security-severity": SCORES[severity],
			precision: example?.confidence,
			tags: ["security", ...example === void 0 ? [] : [example.family]]
		}
	};
}
function resultObject(finding, ruleIndex) {
	const { accepted, related } = finding;
	return {
		ruleId: finding.ruleId,
		ruleIndex,
		level: levelOf(finding),
		message: { text: messageText(`${finding.title}\n${finding.message}\n${finding.fix}`) },
		locations: [{ physicalLocation: location(finding.path, isAboutFile(finding) ? void 0 : finding) }],
		relatedLocations: related?.slice(0, MAX_RELATED$1).map((one, id) => ({
			id,
			physicalLocation: location(one.path, one),
			message: { text: messageText(one.message) }
		})),
		partialFingerprints: { "stackgate/v1": finding.fingerprint },
		suppressions: accepted === void 0 ? void 0 : [{
			kind: "external",
			status: "accepted",
			justification: accepted.reason
		}],
		properties: {
			severity: finding.severity,
			confidence: finding.confidence,
			blocking: finding.blocking,
			provider: finding.provider,
			service: finding.service,
			redacted: finding.redacted,
			status: finding.status,
			exposure: finding.exposure,
			commit: finding.commit,
			aliases: finding.aliases
		}
	};
}
function levelOf(finding) {
	if (finding.blocking) return "error";
	return standingOf(finding) === "warns" ? "warning" : "note";
}
function location(path, range) {
	const region = range === void 0 ? { startLine: 1 } : {
		startLine: range.startLine,
		startColumn: range.startColumn,
		endLine: range.endLine,
		endColumn: range.endColumn
	};
	return {
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "%SRCROOT%"
		},
		region
	};
}
function uriOf(path) {
	return path.split("/").map((segment) => encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, "\ufffd"))).join("/");
}
function messageText(text) {
	return text.replaceAll(/[\\[\]]/g, "\\$&");
}
function notification({ path, code, reason }) {
	return {
		level: "error",
		descriptor: { id: code },
		message: { text: messageText(reason) },
		locations: path === void 0 ? void 0 : [{ physicalLocation: { artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "%SRCROOT%"
		} } }]
	};
}
// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: 1e400,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};
// src/report/width.ts
function cells(text) {
	return fastStringWidth(text);
}
function padEnd(text, size) {
	return text + " ".repeat(Math.max(0, size - cells(text)));
}
function cutEnd(text, size, mark) {
	if (cells(text) <= size) return text;
	let kept = "";
	let used = cells(mark);
	for (const character of text) {
		used += cells(character);
		if (used > size) break;
		kept += character;
	}
	return kept + mark;
}
function cutStart(text, size, mark) {
	if (cells(text) <= size) return text;
	let kept = "";
	let used = cells(mark);
	for (const character of [...text].reverse()) {
		used += cells(character);
		if (used > size) break;
		kept = character + kept;
	}
	return mark + kept;
}
const WIDE$1 = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef]";
const PIECE = new RegExp(`${WIDE$1}| +|(?:(?!${WIDE$1})[^ ])+`, "gu");
const NO_BREAK_BEFORE = /^[\uff0c\u3002\uff1b\uff1a\u3001\uff09\u300d\u300b\uff01\uff1f\u2026]/u;
const NO_BREAK_AFTER = /[\uff08\u300c\u300a]$/u;
function wrap(text, size) {
	const lines = [];
	let line = "";
	for (const unit of unitsOf(text)) if (unit.startsWith(" ")) line += line === "" ? "" : unit;
	else if (line === "" || cells(line) + cells(unit) <= size) line += unit;
	else {
		lines.push(line.trimEnd());
		line = unit;
	}
	if (line.trimEnd() !== "") lines.push(line.trimEnd());
	return lines;
}
function unitsOf(text) {
	const units = [];
	for (const [piece] of text.matchAll(PIECE)) {
		const last = units.at(-1);
		if (last !== void 0 && (NO_BREAK_BEFORE.test(piece) || NO_BREAK_AFTER.test(last))) units[units.length - 1] = last + piece;
		else units.push(piece);
	}
	return units;
}
// src/report/frame.ts
const GUTTER = 7;
function frameLines(frame, size, mark) {
	const { text, startColumn, endColumn } = frame;
	const number = String(frame.line).padStart(GUTTER);
	const room = Math.max(20, size - number.length - 3);
	const from = (startColumn ?? 1) - 1;
	const to = startColumn === void 0 ? from : Math.max(from + 1, (endColumn ?? startColumn) - 1);
	const before = shown(text.slice(0, from), mark);
	const marked = shown(text.slice(from, to), mark);
	const kept = cutStart(before, Math.max(room - Math.max(1, cells(marked)), Math.floor(room / 3)), mark);
	const code = `${number} ${frame.removed === true ? "-" : "|"} ${cutEnd(kept + marked + shown(text.slice(to), mark), room, mark)}`;
	if (startColumn === void 0 || frame.removed === true) return { code: code.trimEnd() };
	const carets = Math.min(Math.max(1, cells(marked)), Math.max(1, room - cells(kept)));
	return {
		code: code.trimEnd(),
		caret: `${" ".repeat(number.length)} | ${" ".repeat(cells(kept))}${"^".repeat(carets)}`
	};
}
function shown(text, mark) {
	return escapeTerminal(text.replaceAll("	", "    ")).replaceAll("\u2026", mark);
}
// src/report/summary.ts
const MAX_BYTES$1 = 921600;
const MAX_FRAMES = 20;
const MAX_SKIPPED = 50;
const FRAME_SIZE = 110;
function* summary(result, options) {
	const { language } = options;
	const told = worstFirst(result.findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
	const head = `### ${verdictLine(result, options)}\n\n`;
	const lines = [...framesSection(told.slice(0, MAX_FRAMES), language)].join("");
	const end = [...otherCounts(result, language), ...coverage(result, language)].join("");
	yield head;
	let left = MAX_BYTES$1 - size(head) - size(lines) - size(end) - 2e3;
	const tables = [[`${say(language, "report.summary.problems")}\n|---|---|\n`, result.problems.map(({ path, reason }) => `| ${codeSpan(path ?? "-")} | ${markdownText(reason)} |\n`)], [`${say(language, "report.summary.table")}\n|---|---|---|---|\n`, told.map((finding) => row(finding, language))]];
	for (const [header, rows] of tables) {
		if (rows.length === 0) continue;
		yield header;
		let count = 0;
		for (const one of rows) {
			left -= size(one);
			if (left < 0) break;
			count++;
			yield one;
		}
		yield "\n";
		if (count < rows.length) yield `${counted(language, "report.summary.cut", rows.length - count)}\n\n`;
	}
	yield lines;
	yield end;
}
function verdictLine(result, { language, merges }) {
	const { verdict, blocking } = result.summary;
	switch (verdict) {
		case "blocked": {
			const severities = severityCounts(language, result.findings.filter((finding) => finding.blocking));
			return `\u2716 ${counted(language, merges ? "report.summary.blocked-merge" : "report.summary.blocked", blocking)} (${severities})`;
		}
		case "error": return `\u2716 ${say(language, "report.summary.error", { count: result.problems.length })}`;
		case "clean": return `\u2714 ${say(language, result.findings.length === 0 ? "report.summary.clean" : "report.summary.passes", { looked: lookedAt(language, result.summary) })}`;
	}
}
function row(finding, language) {
	const severity = say(language, `report.severity.${finding.severity}`);
	const tags = [...finding.status === "weakened" ? [say(language, "report.weakened")] : [], ...finding.commit === void 0 ? [] : [say(language, "report.in-commit", { commit: codeSpan(finding.commit.slice(0, 7)) })]];
	const place = placeOf(finding).replace(/:\d+$/, "");
	const key = finding.redacted === void 0 || finding.redacted === "******" ? "" : ` ${codeSpan(finding.redacted)}`;
	const what = listed(language, [`${markdownText(finding.title)}${key}`, ...tags]);
	return `| ${finding.blocking ? "\u2716" : "!"} ${severity} | ${codeSpan(place)} | ${what} | ${markdownText(finding.fix)} |\n`;
}
function* framesSection(told, language) {
	const framed = told.filter(({ frames }) => frames.length > 0);
	if (framed.length === 0) return;
	yield `<details><summary>${say(language, "report.summary.lines")}</summary>\n\n`;
	for (const finding of framed) {
		const lines = finding.frames.flatMap((frame) => {
			const { code, caret } = frameLines(frame, FRAME_SIZE, "\u2026");
			return caret === void 0 ? [code] : [code, caret];
		});
		const fence = fenceFor(lines);
		yield `${codeSpan(placeOf(finding))} ${markdownText(finding.title)}\n`;
		yield `${fence}text\n${lines.join("\n")}\n${fence}\n`;
		yield `${markdownText(finding.message)} ${markdownText(finding.why)}\n\n`;
	}
	yield "</details>\n\n";
}
function* otherCounts({ findings, fixedCount }, language) {
	const of = (standing) => findings.filter((finding) => standingOf(finding) === standing).length;
	const counts = [
		...fixedCount > 0 ? [counted(language, "report.count.fixed", fixedCount)] : [],
		...of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : [],
		...of("minor") > 0 ? [counted(language, "report.count.minor", of("minor"))] : [],
		...of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : []
	];
	if (counts.length > 0) yield `${listed(language, counts)}\n\n`;
}
function* coverage({ summary: { base, head, coverage: looked, toolVersion, rulesVersion, ...rest } }, language) {
	const { skipped } = looked;
	yield `<details><summary>${say(language, "report.summary.coverage")}</summary>\n\n`;
	if (head !== void 0) {
		const ids = {
			base: codeSpan((base ?? "").slice(0, 12)),
			head: codeSpan(head.slice(0, 12))
		};
		yield `- ${say(language, base === void 0 ? "report.summary.tree" : "report.summary.range", ids)}\n`;
	}
	yield `- ${lookedAt(language, {
		...rest,
		coverage: looked,
		toolVersion,
		rulesVersion
	})}\n`;
	const listedPaths = skipped.slice(0, MAX_SKIPPED).map(({ path, reason }) => `${codeSpan(path)} (${markdownText(reason)})`);
	const more = skipped.length > MAX_SKIPPED ? [say(language, "report.more-places", { count: skipped.length - MAX_SKIPPED })] : [];
	yield `- ${skipped.length === 0 ? say(language, "report.summary.skipped-none") : say(language, "report.summary.skipped", { list: listed(language, [...listedPaths, ...more]) })}\n`;
	yield `- ${say(language, "report.summary.versions", {
		version: toolVersion,
		rules: rulesVersion
	})}\n\n`;
	yield "</details>\n";
}
function size(text) {
	return Buffer.byteLength(text);
}
// src/report/rules.ts
const MIN_SIZE$1 = 40;
const MAX_SIZE$1 = 100;
function* rulesTable(rules, { language, colour }) {
	const { bold, dim } = paintOf(colour);
	const head = [
		say(language, "rules.id"),
		say(language, "rules.severity"),
		say(language, "rules.confidence"),
		say(language, "rules.title")
	];
	const rows = rules.map(({ rule, text }) => [
		rule.id,
		say(language, `report.severity.${rule.severity}`),
		say(language, `rules.confidence.${rule.confidence}`),
		unfilledText(text.title, language)
	]);
	const sizes = head.map((_, i) => Math.max(...[head, ...rows].map((row) => cells(row[i] ?? ""))));
	const line = (row) => row.map((cell, i) => padEnd(cell, sizes[i] ?? 0)).join("  ").trimEnd();
	yield `${dim(line(head))}\n`;
	let family = "";
	for (const [i, row] of rows.entries()) {
		const own = rules[i]?.rule.family ?? "";
		if (own !== family) yield `\n${bold(own)}\n`;
		family = own;
		yield `${line(row)}\n`;
	}
	yield `\n${say(language, "rules.count", { count: rules.length })}\n`;
}
function* rulePage({ rule, text, otherPart }, options) {
	const { language, colour } = options;
	const size = Math.min(MAX_SIZE$1, Math.max(MIN_SIZE$1, options.columns));
	const { bold, dim } = paintOf(colour);
	const said = [
		[say(language, "rules.family"), [rule.family]],
		[say(language, "rules.provider"), rule.provider === void 0 ? [] : [rule.provider]],
		[say(language, "rules.severity"), [say(language, `report.severity.${rule.severity}`)]],
		[say(language, "rules.confidence"), [say(language, `rules.confidence.${rule.confidence}`)]],
		[say(language, "rules.gates"), gateLines(rule.gates, language)],
		[say(language, "rules.other-part"), otherPart === void 0 ? [] : [otherPart]],
		[say(language, "report.label.why"), [unfilledText(text.why, language)]],
		[say(language, "report.label.fix"), [unfilledText(text.fix, language)]],
		[say(language, "report.label.see"), text.references]
	];
	yield `${bold(rule.id)}  ${unfilledText(text.title, language)}\n\n`;
	const labelSize = Math.max(...said.map(([label, lines]) => lines.length === 0 ? 0 : cells(label))) + 2;
	for (const [label, lines] of said) {
		const broken = lines.flatMap((line) => wrap(line, size - labelSize - 2));
		for (const [i, line] of broken.entries()) yield `  ${dim(padEnd(i === 0 ? label : "", labelSize))}${line}\n`;
	}
}
function gateLines({ introduced, weakened, existing, newProject }, language) {
	const line = (status, gate) => say(language, `rules.status.${status}`, { gate: say(language, `rules.gate.${gate}`) });
	return [
		line("introduced", introduced),
		...newProject === void 0 || newProject === introduced ? [] : [line("new-project", newProject)],
		line("weakened", weakened),
		line("existing", existing)
	];
}
function* rulesJson(rules, language) {
	yield "{\"version\":1,\"rules\":[\n";
	for (const [i, { rule, text, otherPart }] of rules.entries()) {
		const { id, family, provider, severity, confidence, gates } = rule;
		const object = {
			id,
			family,
			provider,
			severity,
			confidence,
			gates,
			otherPart,
			title: unfilledText(text.title, language),
			why: unfilledText(text.why, language),
			fix: unfilledText(text.fix, language),
			references: text.references
		};
		yield `${jsonText(object)}${i + 1 < rules.length ? "," : ""}\n`;
	}
	yield "]}\n";
}
// src/detect/secrets/pairs.ts
const LINES_WITHIN = 20;
const LINES_ACROSS = 5;
const MAX_BYTES = 4096;
const MAX_TOGETHER = 64;
const BOUNDARY = /\n[ \t]{0,80}\r?\n|\n[ \t]{0,80}(?:\[|---)|[}\]]/;
function joinPairs(detections, { bytes }) {
	const joined = new Map();
	const used = new Set();
	for (const [a, b] of pairedRules()) for (const isAcross of [false, true]) {
		const free = detections.filter((one) => !used.has(one));
		const ones = new Set(free.filter((one) => one.ruleId !== b.id && isKeyOf(one, a)));
		const others = free.filter((one) => !ones.has(one) && isKeyOf(one, b));
		if (ones.size === 0 || others.length === 0) break;
		for (const run of runsOf(bytes, [...ones, ...others], isAcross)) for (const [one, other] of matched(run, ones, isAcross)) {
			const [ofOne, ofOther] = [toldAs(one, a), toldAs(other, b)];
			if (isWorse(ofOther, b, ofOne, a)) joined.set(other, joinedOf(ofOther, b, ofOne, a));
			else joined.set(one, joinedOf(ofOne, a, ofOther, b));
			used.add(one).add(other);
		}
	}
	return detections.flatMap((one) => joined.get(one) ?? (used.has(one) ? [] : [one]));
}
function otherPartOf(ruleId) {
	return pairedRules().find((rules) => rules.some(({ id }) => id === ruleId))?.find(({ id }) => id !== ruleId)?.id;
}
let pairs;
function pairedRules() {
	if (pairs !== void 0) return pairs;
	const byId = new Map(providerRules$1.map((rule) => [rule.id, rule]));
	const found = new Map();
	for (const rule of providerRules$1) {
		const other = byId.get(rule.pairsWith ?? "");
		if (other !== void 0) found.set([rule.id, other.id].sort().join(" "), [rule, other]);
	}
	pairs = [...found.values()];
	return pairs;
}
function isKeyOf({ ruleId, aliases }, rule) {
	return ruleId === rule.id || ruleId !== publishedDefaultRule$1.id && aliases?.includes(rule.id) === true;
}
function toldAs(detection, rule) {
	if (detection.ruleId === rule.id) return detection;
	const { severity: _own, confidence: _its, provider: _owner, ...rest } = detection;
	return {
		...rest,
		ruleId: rule.id,
		aliases: [...detection.aliases ?? [], detection.ruleId]
	};
}
function runsOf(bytes, detections, isAcross) {
	const runs = [];
	const sorted = detections.map((detection) => ({
		detection,
		...detection.secret ?? detection.place.span
	})).sort((a, b) => a.start - b.start);
	for (const one of sorted) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const gap = last === void 0 || one.start - last.end > MAX_BYTES ? void 0 : Buffer.from(bytes.subarray(last.end, one.start)).toString("latin1");
		const lines = gap?.split("\n").length ?? 0;
		const isNear = gap !== void 0 && lines <= linesOf(isAcross) && (isAcross || !BOUNDARY.test(gap));
		if (run === void 0 || last === void 0 || !isNear || run.length === MAX_TOGETHER) runs.push([{
			...one,
			line: 0
		}]);
		else run.push({
			...one,
			line: last.line + lines - 1
		});
	}
	return runs;
}
function linesOf(isAcross) {
	return isAcross ? LINES_ACROSS : LINES_WITHIN;
}
function matched(run, ones, isAcross) {
	const isOne = ({ detection }) => ones.has(detection);
	const others = run.filter((part) => !isOne(part));
	let row = Array.from({ length: others.length + 1 }, () => ({
		count: 0,
		bytes: 0
	}));
	for (const one of run.filter(isOne)) {
		const next = [{
			count: 0,
			bytes: 0
		}];
		for (const [i, other] of others.entries()) {
			const options = [
				row[i + 1],
				next[i],
				withPair$1(row[i], one, other, isAcross)
			];
			next.push(options.reduce(better) ?? {
				count: 0,
				bytes: 0
			});
		}
		row = next;
	}
	const found = [];
	for (let at = row.at(-1); at?.pair !== void 0; at = at.before) found.push([at.pair[0].detection, at.pair[1].detection]);
	return found;
}
function withPair$1(before, one, other, isAcross) {
	const bytes = Math.max(one.start - other.end, other.start - one.end);
	if (before === void 0 || bytes > MAX_BYTES || Math.abs(one.line - other.line) >= linesOf(isAcross)) return void 0;
	return {
		count: before.count + 1,
		bytes: before.bytes + bytes,
		pair: [one, other],
		before
	};
}
function better(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return b.count > a.count || b.count === a.count && b.bytes < a.bytes ? b : a;
}
function isWorse(a, ruleA, b, ruleB) {
	const order = compareSeverity(severityOf(a, ruleA), severityOf(b, ruleB));
	return order < 0 || order === 0 && ruleA.match === "value" && ruleB.match !== "value";
}
function severityOf({ severity }, rule) {
	return severity ?? rule.severity;
}
function joinedOf(worse, rule, lesser, lesserRule) {
	const { gateAtMost, status, ...rest } = worse;
	const severity = SEVERITIES[Math.max(0, SEVERITIES.indexOf(severityOf(worse, rule)) - 1)] ?? rule.severity;
	const confidences = [worse.confidence ?? rule.confidence, lesser.confidence ?? lesserRule.confidence];
	const confidence = ["high", "medium"].find((one) => confidences.includes(one)) ?? "low";
	const ids = [
		...worse.aliases ?? [],
		lesser.ruleId,
		...lesser.aliases ?? []
	];
	const isBlocked = rule.gates.introduced !== "block" && lesserRule.gates.introduced === "block";
	return {
		...rest,
		severity,
		confidence,
		aliases: [...new Set(ids)].filter((id) => id !== worse.ruleId).sort(),
		message: worse.values.variable === "" ? "pair" : "namedPair",
		related: [...worse.related ?? [], {
			place: lesser.place,
			message: "otherPart"
		}],
		...isBlocked ? { judgedBy: lesser.ruleId } : {},
		...gateAtMost !== void 0 && lesser.gateAtMost !== void 0 ? { gateAtMost } : {},
		...status === void 0 ? {} : { status: status === "existing" ? lesser.status ?? status : status }
	};
}
// src/detect/compose/related-texts.ts?texts
const relatedTexts = {
	was: {
		en: "before the change",
		zh: "\u6539\u52a8\u4e4b\u524d"
	},
	alsoHere: {
		en: "this has a part in it",
		zh: "\u6b64\u5904\u4e5f\u53c2\u4e0e\u51b3\u5b9a\u8be5\u503c"
	}
};
// src/detect/compose/rules/compose-admin-port-public.ts?texts
const texts$39 = {
	title: {
		en: "Admin or debug port published on all interfaces",
		zh: "\u7ba1\u7406\u6216\u8c03\u8bd5\u7aef\u53e3\u5bf9\u5916\u5f00\u653e"
	},
	titles: {
		default: {
			en: "{product} is open to every network",
			zh: "{product} \u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		},
		weakened: {
			en: "{product} is now open to every network",
			zh: "{product} \u73b0\u5728\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		}
	},
	why: {
		en: "Consoles and debuggers run what they are told: whoever reaches this port can take over the service.",
		zh: "\u7ba1\u7406\u63a7\u5236\u53f0\u548c\u8c03\u8bd5\u7aef\u53e3\u4f1a\u6267\u884c\u6536\u5230\u7684\u6307\u4ee4\uff0c\u80fd\u8bbf\u95ee\u8be5\u7aef\u53e3\u7684\u4eba\u5c31\u80fd\u63a5\u7ba1\u670d\u52a1\u3002"
	},
	fix: {
		en: "\"127.0.0.1:{published}:{port}\", then ssh -L {port}:127.0.0.1:{published}",
		zh: "\"127.0.0.1:{published}:{port}\"\uff0c\u518d\u7528 ssh -L {port}:127.0.0.1:{published} \u8bbf\u95ee"
	},
	messages: {
		default: {
			en: "Service {service} publishes {port}, a port for administrators, on all interfaces.",
			zh: "\u670d\u52a1 {service} \u5728\u6240\u6709\u7f51\u5361\u4e0a\u53d1\u5e03\u4e86\u7ba1\u7406\u7aef\u53e3 {port}\u3002"
		},
		weakened: {
			en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u539f\u6765\u53ea\u7ed1\u5b9a {was}\uff0c\u73b0\u5728\u76d1\u542c\u6240\u6709\u7f51\u5361\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw"]
};
// src/detect/compose/rules/compose-datastore-port-public.ts?texts
const texts$38 = {
	title: {
		en: "Datastore published on all interfaces",
		zh: "\u6570\u636e\u5e93\u7aef\u53e3\u5bf9\u6240\u6709\u7f51\u5361\u5f00\u653e"
	},
	titles: {
		default: {
			en: "{product} is open to every network",
			zh: "{product} \u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		},
		weakened: {
			en: "{product} is now open to every network",
			zh: "{product} \u73b0\u5728\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		}
	},
	why: {
		en: "Docker's own rules come before ufw: a closed firewall does not help, and databases on the internet are found within hours.",
		zh: "Docker \u7684\u8f6c\u53d1\u89c4\u5219\u5148\u4e8e ufw \u751f\u6548\uff0c\u9632\u706b\u5899\u5173\u95ed\u7aef\u53e3\u4e5f\u6321\u4e0d\u4f4f\uff1b\u66b4\u9732\u5728\u516c\u7f51\u7684\u6570\u636e\u5e93\u51e0\u5c0f\u65f6\u5185\u5c31\u4f1a\u88ab\u626b\u5230\u3002"
	},
	fix: {
		en: "\"127.0.0.1:{published}:{port}\", or no ports: services reach it as {service}:{port}",
		zh: "\"127.0.0.1:{published}:{port}\"\uff0c\u6216\u5220\u9664 ports\uff1a\u670d\u52a1\u4e4b\u95f4\u53ef\u7528 {service}:{port} \u8bbf\u95ee"
	},
	messages: {
		default: {
			en: "Service {service} publishes {port} on all interfaces.",
			zh: "\u670d\u52a1 {service} \u5728\u6240\u6709\u7f51\u5361\u4e0a\u53d1\u5e03\u4e86 {port} \u7aef\u53e3\u3002"
		},
		weakened: {
			en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u539f\u6765\u53ea\u7ed1\u5b9a {was}\uff0c\u73b0\u5728\u76d1\u542c\u6240\u6709\u7f51\u5361\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw", "https://docs.docker.com/reference/compose-file/services/#ports"]
};
// src/model/detection.ts?texts
const RANK = {
	publishedDefault: 10,
	vendorInContext: 20,
	vendor: 30,
	generic: 40,
	config: 50
};
// src/detect/secret-name.ts?texts
const set$3 = (words) => new Set(words.split(" "));
set$3("password passwords passwd passwds pass passphrase passcode passwort psw secret secrets token credential credentials creds salt pepper jwt dsn mima miyao kouling");
set$3("base value values prod production dev development staging stage test testing local live ci uat qa old new current previous prev next primary secondary default main master backup fallback overwrite override plain plaintext raw encoded base64 b64 hex pem json string str env var global");
set$3("enable enabled enables disable disabled allow allows require required requires has is show hide hidden toggle skip without missing invalid wrong random forgot forgotten forget");
set$3("reset change update verify validate check confirm no empty force generate temporary expire");
set$3("max min limit num count total per next page continuation cursor sync resume eos bos pad unk mask sep cls stop end start special first last cancel cancellation abort design lp prompt completion input output image audio vision cached reasoning think thinking budget chunk context");
set$3("public pub publishable site foreign sort partition cache row map index hot shortcut keyboard object translation i18n locale lang route routing group unique natural composite business event message lookup config dict query state field column property attribute name label menu idempotency dedup correlation trace join shard hash registry answer order tab arrow enter escape shift ctrl alt meta modifier left right up down storage session storagekey redis list item node record data json yaml xml header param parameter filter category type kind metric tag slot view widget feature flag setting settings option variable env meter dimension known authorized trusted host ssh gpg known");
set$3("api secret access private auth encryption signing allowed master apikey admin fernet");
set$3("api access auth bot refresh bearer secret admin service personal");
set$3("lang language locale country i18n region site");
set$3("redis neo4j registry docker npm basic");
set$3("file files filename path paths dir directory folder location url urls uri uris endpoint host hostname port id ids name names user username users email emails length len size min max minimum maximum count limit limits expiry expires expiration expire expired ttl timeout lifetime duration age days hours minutes seconds sec secs ms interval rounds iterations policy policies type types kind format algorithm alg algo hash hashes digest method methods mode scope scopes issuer audience field fields header headers param parameter prefix suffix label title placeholder hint help text message msg error errors regex pattern validation validator strength score version date time at rotation provider service manager store storage backend engine source ref reference arn selector mapping map list index table column schema page link button input form reset confirm confirmation confirmed change changed generator usage used use bucket budget price cost rate per bits encoding charset separator delimiter status state exists fingerprint thumbprint checksum sha sha1 sha256 md5 lookup vault group ring pair chain board code tokenizer window auth login required optional strategy template class handler helper util utils middleware guard response request result event callback config configuration settings option options info metadata meta data cookie session claim claims subject public key keys question answer");
set$3("pass pat ak sk dsn salt auth keys tokens pepper jwt");
// src/detect/compose/rules/compose-default-credential.ts?texts
const texts$37 = {
	title: {
		en: "Published default credential",
		zh: "\u4f7f\u7528\u4e86\u516c\u5f00\u7684\u9ed8\u8ba4\u5bc6\u7801"
	},
	titles: {
		default: {
			en: "{name} of service {service} is the default that {product} publishes",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u7528\u7684\u662f {product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
		},
		fallback: {
			en: "{name} of service {service} falls back to the default that {product} publishes",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u9ed8\u8ba4\u53d6 {product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
		},
		weakened: {
			en: "{name} of service {service} is now the default that {product} publishes",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u73b0\u5728\u662f {product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
		}
	},
	why: {
		en: "Anyone can look it up, and the first thing that is tried on a login is this.",
		zh: "\u4efb\u4f55\u4eba\u90fd\u80fd\u67e5\u5230\uff0c\u767b\u5f55\u7206\u7834\u6700\u5148\u8bd5\u7684\u5c31\u662f\u5b83\u3002"
	},
	fix: {
		en: "openssl rand -base64 42",
		zh: "openssl rand -base64 42"
	},
	messages: {
		default: {
			en: "{name} has the value that stands in the documentation of {product}.",
			zh: "{name} \u7684\u503c\u5c31\u662f {product} \u6587\u6863\u4e2d\u7684\u9ed8\u8ba4\u503c\u3002"
		},
		fallback: {
			en: "Without {variable} set, service {service} starts with the value that {product} publishes.",
			zh: "\u672a\u8bbe\u7f6e {variable} \u65f6\uff0c\u670d\u52a1 {service} \u4f1a\u4f7f\u7528 {product} \u516c\u5f00\u7684\u503c\u542f\u52a8\u3002"
		},
		weakened: {
			en: "{name} had another value before.",
			zh: "{name} \u4e4b\u524d\u662f\u522b\u7684\u503c\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-docker-socket.ts?texts
const texts$36 = {
	title: {
		en: "Container runtime socket reachable from a container",
		zh: "\u5bb9\u5668\u53ef\u8bbf\u95ee Docker \u5957\u63a5\u5b57"
	},
	titles: {
		default: {
			en: "Service {service} can control Docker on the host",
			zh: "\u670d\u52a1 {service} \u53ef\u4ee5\u63a7\u5236\u5bbf\u4e3b\u673a\u4e0a\u7684 Docker"
		},
		readOnly: {
			en: "Service {service} can control Docker on the host",
			zh: "\u670d\u52a1 {service} \u53ef\u4ee5\u63a7\u5236\u5bbf\u4e3b\u673a\u4e0a\u7684 Docker"
		},
		weakened: {
			en: "Service {service} holds the Docker socket more firmly than before",
			zh: "\u670d\u52a1 {service} \u5bf9 Docker \u5957\u63a5\u5b57\u7684\u63a7\u5236\u6bd4\u4e4b\u524d\u66f4\u5f3a"
		},
		fromProxy: {
			en: "Service {service} bypasses the socket proxy now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u7ed5\u8fc7\u4e86\u5957\u63a5\u5b57\u4ee3\u7406"
		}
	},
	why: {
		en: "Whoever speaks to this socket can start a container that mounts the host's disk: that is root on the host.",
		zh: "\u80fd\u8bbf\u95ee\u8be5\u5957\u63a5\u5b57\u5c31\u80fd\u542f\u52a8\u4e00\u4e2a\u6302\u8f7d\u5bbf\u4e3b\u673a\u78c1\u76d8\u7684\u5bb9\u5668\uff0c\u7b49\u540c\u4e8e\u5bbf\u4e3b\u673a root\u3002"
	},
	fix: {
		en: "Drop the mount, or put a filtering socket proxy on an internal network between them",
		zh: "\u53bb\u6389\u8fd9\u4e2a\u6302\u8f7d\uff1b\u786e\u9700\u8bbf\u95ee\u65f6\u7528\u5e26\u8fc7\u6ee4\u7684 socket \u4ee3\u7406\uff0c\u5e76\u653e\u5728\u5185\u90e8\u7f51\u7edc"
	},
	messages: {
		default: {
			en: "Service {service} mounts {source}.",
			zh: "\u670d\u52a1 {service} \u6302\u8f7d\u4e86 {source}\u3002"
		},
		readOnly: {
			en: "Service {service} mounts {source}; read-only protects the file, not what is said through it.",
			zh: "\u670d\u52a1 {service} \u6302\u8f7d\u4e86 {source}\uff1b\u53ea\u8bfb\u53ea\u4fdd\u62a4\u6587\u4ef6\u672c\u8eab\uff0c\u4e0d\u9650\u5236\u901a\u8fc7\u5b83\u53d1\u51fa\u7684\u8bf7\u6c42\u3002"
		},
		weakened: {
			en: "Service {service} mounts {source} with less in the way than before.",
			zh: "\u670d\u52a1 {service} \u6302\u8f7d {source} \u7684\u9650\u5236\u6bd4\u4e4b\u524d\u66f4\u5c11\u3002"
		},
		fromProxy: {
			en: "Service {service} mounts {source} and went through a socket proxy before.",
			zh: "\u670d\u52a1 {service} \u76f4\u63a5\u6302\u8f7d {source}\uff0c\u4e4b\u524d\u662f\u901a\u8fc7 socket \u4ee3\u7406\u8bbf\u95ee\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/secrets/boundaries.ts?texts
const setOf = (characters) => {
	const set = new Uint8Array(256);
	for (const character of characters) set[character.charCodeAt(0)] = 1;
	return set;
};
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
setOf(ALPHANUMERIC);
setOf(`${ALPHANUMERIC}_-`);
setOf(`${ALPHANUMERIC}+/=`);
// src/detect/secrets/owner.ts?texts
const BY_ADDRESS = RANK.vendorInContext;
BY_ADDRESS + 1;
BY_ADDRESS + 2;
RANK.vendor + 5 + 1;
const set$2 = (words) => new Set(words.split(" "));
set$2("api key keys apikey token secret auth authorization bearer base url uri baseurl apibase host hostname domain endpoint addr address server proxy v1 value");
set$2("chat refresh session access model builtin user admin root initial system webhook");
// src/parse/assignments.ts?texts
const code = (character) => character.charCodeAt(0);
const [EQUALS, COLON, DASH, GREATER, SLASH, BACKSLASH, AT] = [..."=:->/\\@"].map(code);
const table$1 = (characters) => {
	const set = new Uint8Array(256);
	for (const character of characters) set[code(character)] = 1;
	return set;
};
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
table$1(LETTERS);
table$1(`${LETTERS}0123456789_-`);
table$1(`${LETTERS}0123456789_.-$`).fill(1, 128);
table$1("\"'`");
table$1("\"'`]\\ 	+?|");
table$1(" 	\r\n,;)}]>\"'`&<");
table$1(" 	\r\n");
table$1(" 	\r\n/?#\"'`<>\\");
table$1("fFrRbBuUL$@");
table$1("sScTtav");
table$1(" 	:&*");
table$1("BTtbA");
new TextDecoder();
// src/detect/secrets/published-default.ts?texts
const publishedDefaultRule = {
	id: "published-default",
	family: "secret",
	severity: "high",
	confidence: "high",
	gates: {
		introduced: "block",
		weakened: "block",
		existing: "warn"
	}
};
// src/detect/secrets/surroundings.ts?texts
const HOST = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") HOST[character.charCodeAt(0)] = 1;
// src/detect/secrets/prefilter.ts?texts
const HEX = new Uint8Array(256);
for (const character of "0123456789abcdefABCDEF") HEX[character.charCodeAt(0)] = 1;
// src/detect/secrets/checks/anthropic-suffix.ts?texts
function anthropicSuffix(secret) {
	return secret.endsWith("AA") && secret.length - secret.indexOf("-", 7) - 1 === 95 ? "valid" : "doubtful";
}
// src/detect/secrets/secret-rule.ts?texts
const CONFIDENCE = {
	documented: "high",
	known: "high",
	observed: "medium",
	unverified: "low"
};
function secretRules$1(provider, formats) {
	return formats.map((format) => {
		const confidence = CONFIDENCE[format.evidence];
		const rule = {
			...format,
			family: "secret",
			provider,
			confidence,
			random: format.random ?? format.match === "token"
		};
		return {
			...rule,
			gates: gatesOf(rule)
		};
	});
}
function gatesOf(rule) {
	const gate = (rule.confidence === "high" || rule.confidence === "medium" && rule.isGeneric !== true) && !(rule.severity === "low" || rule.severity === "info" || rule.isPublic === true) ? "block" : "warn";
	return {
		introduced: gate,
		weakened: gate,
		existing: "warn"
	};
}
const MESSAGES = {
	default: {
		en: "A key of {name} is written here in plain text.",
		zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740 {name} \u7684\u5bc6\u94a5\u3002"
	},
	named: {
		en: "{variable} holds a key of {name} in plain text.",
		zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740 {name} \u7684\u5bc6\u94a5\u3002"
	},
	byVariable: {
		en: "{variable} holds a key of {name}, by the variable's name.",
		zh: "{variable} \u4e2d\u662f {name} \u7684\u5bc6\u94a5\uff0c\u4f9d\u53d8\u91cf\u540d\u5224\u65ad\u3002"
	},
	byHost: {
		en: "A key of {name}, by the address {host} near it.",
		zh: "\u8fd9\u662f {name} \u7684\u5bc6\u94a5\uff0c\u4f9d\u9644\u8fd1\u7684\u5730\u5740 {host} \u5224\u65ad\u3002"
	},
	pair: {
		en: "A key of {name} is written here in plain text, with the part that completes it nearby: together they are a login.",
		zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740 {name} \u7684\u5bc6\u94a5\uff0c\u4e0e\u4e4b\u914d\u5bf9\u7684\u90e8\u5206\u5c31\u5728\u9644\u8fd1\uff1a\u5408\u5728\u4e00\u8d77\u5373\u53ef\u767b\u5f55\u3002"
	},
	namedPair: {
		en: "{variable} holds a key of {name} in plain text, with the part that completes it nearby: together they are a login.",
		zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740 {name} \u7684\u5bc6\u94a5\uff0c\u4e0e\u4e4b\u914d\u5bf9\u7684\u90e8\u5206\u5c31\u5728\u9644\u8fd1\uff1a\u5408\u5728\u4e00\u8d77\u5373\u53ef\u767b\u5f55\u3002"
	},
	otherPart: {
		en: "The part that completes it.",
		zh: "\u4e0e\u4e4b\u914d\u5bf9\u7684\u90e8\u5206\u3002"
	}
};
function keyTexts(provider, formats) {
	return Object.fromEntries(Object.entries(formats).map(([id, format]) => {
		const messages = {
			...MESSAGES,
			...format.messages
		};
		return [id, {
			title: format.title,
			why: format.why ?? provider.why,
			fix: withPage(format.fix ?? provider.steps, provider),
			messages: {
				default: withName(messages.default, provider),
				named: withName(messages.named, provider),
				byVariable: withName(messages.byVariable, provider),
				byHost: withName(messages.byHost, provider),
				pair: withName(messages.pair, provider),
				namedPair: withName(messages.namedPair, provider),
				otherPart: messages.otherPart
			},
			references: format.references ?? provider.references
		}];
	}));
}
function withPage({ en, zh }, { revoke = "" }) {
	const page = revoke.replace(/^https:\/\/(?:www\.)?/, "");
	return {
		en: en.replaceAll("{page}", page),
		zh: zh.replaceAll("{page}", page)
	};
}
function withName({ en, zh }, { name }) {
	const spaced = zh.replaceAll(/([^ ]?)( ?)\{name\}( ?)/g, (_, before, left, right) => {
		const first = /^\p{Script=Han}/u.test(name.zh) && /\p{Script=Han}/u.test(before) ? "" : left;
		const last = /[\p{Script=Han}\uff09\u300d]$/u.test(name.zh) ? "" : right;
		return `${before}${first}${name.zh}${last}`;
	});
	return {
		en: en.replaceAll("{name}", name.en),
		zh: spaced
	};
}
// src/detect/secrets/providers/anthropic.ts?texts
const rules$18 = secretRules$1("anthropic", [
	{
		id: "anthropic-api-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-api"],
		publicPrefix: "sk-ant-",
		pattern: /sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-admin-key",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-admin"],
		publicPrefix: "sk-ant-admin",
		pattern: /sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-oauth-access",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-oat"],
		pattern: /sk-ant-oat[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-oauth-refresh",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-ant-ort"],
		pattern: /sk-ant-ort[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
		check: anthropicSuffix
	},
	{
		id: "anthropic-session",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-ant-sid"],
		pattern: /sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,130}AA/
	}
]);
const provider$17 = {
	id: "anthropic",
	name: {
		en: "Anthropic",
		zh: "Anthropic"
	},
	revoke: "https://console.anthropic.com/settings/keys",
	steps: {
		en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and billing",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever can read the repository can spend on your Anthropic account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u4f60\u7684 Anthropic \u8d26\u6237\u3002"
	},
	references: ["https://docs.anthropic.com/en/api/getting-started"]
};
const sessionWhy = {
	en: "It is a signed-in session of Claude: whoever has it acts as you until it ends.",
	zh: "\u5b83\u4ee3\u8868\u4e00\u4e2a\u5df2\u767b\u5f55\u7684 Claude \u4f1a\u8bdd\uff1a\u5728\u5931\u6548\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u662f\u4f60\u3002"
};
const sessionFix = {
	en: "Log out of all sessions at claude.ai/settings/account, then log in again",
	zh: "\u5728 claude.ai/settings/account \u9000\u51fa\u6240\u6709\u4f1a\u8bdd\uff0c\u518d\u91cd\u65b0\u767b\u5f55"
};
const texts$35 = keyTexts(provider$17, {
	"anthropic-api-key": { title: {
		en: "Anthropic API key",
		zh: "Anthropic API \u5bc6\u94a5"
	} },
	"anthropic-admin-key": {
		title: {
			en: "Anthropic admin key",
			zh: "Anthropic \u7ba1\u7406\u5bc6\u94a5"
		},
		why: {
			en: "It manages the organization: whoever has it can list and disable keys and invite members.",
			zh: "\u5b83\u80fd\u7ba1\u7406\u6574\u4e2a\u7ec4\u7ec7\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u67e5\u770b\u548c\u505c\u7528\u5bc6\u94a5\uff0c\u8fd8\u80fd\u9080\u8bf7\u6210\u5458\u3002"
		},
		fix: {
			en: "Delete it at console.anthropic.com/settings/admin-keys, make a new one, then review members and keys",
			zh: "\u5728 console.anthropic.com/settings/admin-keys \u5220\u9664\u5b83\u5e76\u65b0\u5efa\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u6210\u5458\u548c\u5bc6\u94a5"
		}
	},
	"anthropic-oauth-access": {
		title: {
			en: "Claude Code access token",
			zh: "Claude Code \u8bbf\u95ee\u4ee4\u724c"
		},
		why: sessionWhy,
		fix: sessionFix
	},
	"anthropic-oauth-refresh": {
		title: {
			en: "Claude Code refresh token",
			zh: "Claude Code \u5237\u65b0\u4ee4\u724c"
		},
		why: sessionWhy,
		fix: sessionFix
	},
	"anthropic-session": {
		title: {
			en: "claude.ai session",
			zh: "claude.ai \u4f1a\u8bdd"
		},
		why: sessionWhy,
		fix: sessionFix
	}
});
// src/detect/secrets/checks/aws-account-id.ts?texts
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccountId(secret) {
	if (secret.endsWith("EXAMPLE")) return "sample";
	const body = secret.slice(-16);
	if (body.startsWith("I") || body.startsWith("J")) return "valid";
	let bits = 0n;
	for (const character of body.slice(0, 10)) bits = bits << 5n | BigInt(BASE32.indexOf(character));
	return (bits >> 2n & 140737488355200n) >> 7n <= 999999999999n ? "valid" : "doubtful";
}
// src/detect/secrets/providers/aws.ts?texts
const rules$17 = secretRules$1("aws", [
	{
		id: "aws-access-key-id",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: [
			"akia",
			"asia",
			"abia",
			"acca",
			"a3t"
		],
		pattern: /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}/,
		check: awsAccountId,
		pairsWith: "aws-secret-access-key"
	},
	{
		id: "aws-secret-access-key",
		severity: "critical",
		evidence: "known",
		match: "value",
		literals: [
			"aws_secret",
			"s3_secret",
			"archive_storage_secret",
			"bedrock_llm_access",
			"secret_access_key",
			"amazonaws.com"
		],
		pattern: /[A-Za-z0-9/+]{40}/,
		minEntropy: 4,
		random: true,
		context: {
			variables: [
				"AWS_SECRET_ACCESS_KEY",
				"AWS_SECRET_KEY",
				"S3_SECRET_KEY",
				"S3_SECRET_ACCESS_KEY",
				"PLUGIN_AWS_SECRET_KEY",
				"ARCHIVE_STORAGE_SECRET_KEY",
				"AWS_BEDROCK_LLM_ACCESS_KEY",
				"SECRET_ACCESS_KEY"
			],
			hosts: ["amazonaws.com"]
		},
		pairsWith: "aws-access-key-id"
	},
	{
		id: "aws-session-token",
		severity: "high",
		evidence: "known",
		match: "value",
		literals: ["aws_session", "aws_security"],
		pattern: /[A-Za-z0-9/+]{200,3000}={0,2}/,
		random: true,
		context: { variables: ["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"] }
	},
	{
		id: "aws-mws-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["amzn.mws.", "atzr|"],
		pattern: /(?:amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|Atzr\|[A-Za-z0-9_-]{200,500})/
	}
]);
const texts$34 = keyTexts({
	id: "aws",
	name: {
		en: "AWS",
		zh: "AWS"
	},
	revoke: "https://console.aws.amazon.com/iam/",
	steps: {
		en: "Make a second key for the same or a smaller role in IAM, move the callers, set this one inactive, delete it, then read CloudTrail for its id",
		zh: "\u5728 IAM \u4e2d\u4e3a\u76f8\u540c\u6216\u66f4\u5c0f\u7684\u89d2\u8272\u65b0\u5efa\u5bc6\u94a5\uff0c\u8fc1\u79fb\u8c03\u7528\u65b9\uff0c\u505c\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u5728 CloudTrail \u4e2d\u6309\u5176 ID \u67e5\u770b\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it acts in your AWS account with all rights of its user; keys in public repositories are tried within minutes.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u5728\u4f60\u7684 AWS \u8d26\u6237\u4e2d\u62e5\u6709\u8be5\u7528\u6237\u7684\u5168\u90e8\u6743\u9650\uff1b\u516c\u5f00\u4ed3\u5e93\u91cc\u7684\u5bc6\u94a5\u51e0\u5206\u949f\u5185\u5c31\u4f1a\u88ab\u8bd5\u7528\u3002"
	},
	references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]
}, {
	"aws-access-key-id": {
		title: {
			en: "AWS access key id",
			zh: "AWS \u8bbf\u95ee\u5bc6\u94a5 ID"
		},
		why: {
			en: "It names the account and its user; with the secret that belongs to it, it is a full login.",
			zh: "\u5b83\u6807\u660e\u8d26\u6237\u548c\u7528\u6237\uff1b\u52a0\u4e0a\u4e0e\u4e4b\u914d\u5bf9\u7684\u5bc6\u94a5\uff0c\u5c31\u80fd\u76f4\u63a5\u767b\u5f55\u3002"
		}
	},
	"aws-secret-access-key": { title: {
		en: "AWS secret access key",
		zh: "AWS \u8bbf\u95ee\u5bc6\u94a5"
	} },
	"aws-session-token": {
		title: {
			en: "AWS session token",
			zh: "AWS \u4f1a\u8bdd\u4ee4\u724c"
		},
		why: {
			en: "With its key it is a login until the session ends.",
			zh: "\u4e0e\u5176\u5bc6\u94a5\u4e00\u8d77\u4f7f\u7528\uff0c\u5728\u4f1a\u8bdd\u7ed3\u675f\u524d\u5c31\u662f\u4e00\u6b21\u767b\u5f55\u3002"
		},
		fix: {
			en: "Revoke the active sessions of its role in IAM and read CloudTrail for what it did",
			zh: "\u5728 IAM \u4e2d\u540a\u9500\u8be5\u89d2\u8272\u7684\u6d3b\u52a8\u4f1a\u8bdd\uff0c\u5e76\u5728 CloudTrail \u4e2d\u67e5\u770b\u5b83\u505a\u8fc7\u4ec0\u4e48"
		}
	},
	"aws-mws-token": {
		title: {
			en: "Amazon seller API token",
			zh: "\u4e9a\u9a6c\u900a\u5356\u5bb6 API \u4ee4\u724c"
		},
		why: {
			en: "Whoever has it reads and changes orders and customers of the seller's account.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u4fee\u6539\u8be5\u5356\u5bb6\u8d26\u6237\u7684\u8ba2\u5355\u4e0e\u5ba2\u6237\u8d44\u6599\u3002"
		},
		fix: {
			en: "Take the app's authorization back at sellercentral.amazon.com (Manage your apps) and authorize it again",
			zh: "\u5728 sellercentral.amazon.com \u7684\u300c\u7ba1\u7406\u60a8\u7684\u5e94\u7528\u300d\u4e2d\u64a4\u9500\u8be5\u5e94\u7528\u7684\u6388\u6743\uff0c\u518d\u91cd\u65b0\u6388\u6743"
		},
		references: ["https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications"]
	}
});
// src/detect/secrets/providers/cn-openai-compatible.ts?texts
const rules$16 = secretRules$1("cn-openai-compatible", [{
	id: "cn-sk-hex32-generic",
	severity: "high",
	evidence: "known",
	match: "token",
	isNeutral: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/
}, {
	id: "cn-sk-alnum48-generic",
	severity: "high",
	evidence: "known",
	match: "token",
	isNeutral: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	minEntropy: 4
}]);
const provider$15 = {
	id: "cn-openai-compatible",
	name: {
		en: "an OpenAI-compatible service",
		zh: "\u67d0\u4e2a OpenAI \u517c\u5bb9\u670d\u52a1"
	},
	steps: {
		en: "Find the base URL that the key is used with, make a new key at that service, deploy it, then delete this one there",
		zh: "\u627e\u5230\u8fd9\u4e2a\u5bc6\u94a5\u6240\u914d\u7684 base URL\uff0c\u5728\u5bf9\u5e94\u7684\u670d\u52a1\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u518d\u5220\u9664\u8fd9\u4e00\u4e2a"
	},
	why: {
		en: "Whoever can read the repository can spend on the account behind it.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u80cc\u540e\u7684\u8d26\u6237\u3002"
	},
	references: ["https://github.com/QuantumNous/new-api"]
};
const byHost = {
	en: "A key of the service at {host}, by the base URL beside it.",
	zh: "\u4f9d\u65c1\u8fb9\u7684 base URL \u5224\u65ad\uff0c\u8fd9\u662f {host} \u4e0a\u670d\u52a1\u7684\u5bc6\u94a5\u3002"
};
const texts$33 = keyTexts(provider$15, {
	"cn-sk-hex32-generic": {
		title: {
			en: "API key (DeepSeek, Qwen or alike)",
			zh: "API \u5bc6\u94a5\uff08DeepSeek\u3001\u901a\u4e49\u5343\u95ee\u7b49\uff09"
		},
		messages: {
			byHost,
			default: {
				en: "DeepSeek, Qwen and others issue keys of this shape; nothing near it tells whose it is.",
				zh: "DeepSeek\u3001\u901a\u4e49\u5343\u95ee\u7b49\u670d\u52a1\u7684\u5bc6\u94a5\u90fd\u662f\u8fd9\u79cd\u5f62\u5f0f\uff1b\u9644\u8fd1\u6ca1\u6709\u80fd\u5224\u65ad\u5f52\u5c5e\u7684\u5185\u5bb9\u3002"
			},
			named: {
				en: "{variable} holds a key of the shape that DeepSeek, Qwen and others issue.",
				zh: "{variable} \u4e2d\u7684\u5bc6\u94a5\u662f DeepSeek\u3001\u901a\u4e49\u5343\u95ee\u7b49\u670d\u52a1\u4f7f\u7528\u7684\u5f62\u5f0f\u3002"
			}
		}
	},
	"cn-sk-alnum48-generic": {
		title: {
			en: "API key of an OpenAI-compatible service",
			zh: "OpenAI \u517c\u5bb9\u670d\u52a1\u7684 API \u5bc6\u94a5"
		},
		messages: {
			byHost,
			default: {
				en: "One-API, Kimi, SiliconFlow and others issue keys of this shape; nothing near it tells whose it is.",
				zh: "One-API\u3001Kimi\u3001\u7845\u57fa\u6d41\u52a8\u7b49\u670d\u52a1\u7684\u5bc6\u94a5\u90fd\u662f\u8fd9\u79cd\u5f62\u5f0f\uff1b\u9644\u8fd1\u6ca1\u6709\u80fd\u5224\u65ad\u5f52\u5c5e\u7684\u5185\u5bb9\u3002"
			},
			named: {
				en: "{variable} holds a key of the shape that One-API, Kimi, SiliconFlow and others issue.",
				zh: "{variable} \u4e2d\u7684\u5bc6\u94a5\u662f One-API\u3001Kimi\u3001\u7845\u57fa\u6d41\u52a8\u7b49\u670d\u52a1\u4f7f\u7528\u7684\u5f62\u5f0f\u3002"
			}
		}
	}
});
// src/detect/secrets/checks/der-signature.ts?texts
function derSignature(secret) {
	const bytes = Buffer.from(secret.slice(secret.lastIndexOf(".") + 1), "base64url");
	if (bytes[0] !== 48 || bytes[1] !== bytes.length - 2) return "doubtful";
	const first = integerEnd(bytes, 2);
	return first !== void 0 && integerEnd(bytes, first) === bytes.length ? "valid" : "doubtful";
}
function integerEnd(bytes, at) {
	const length = bytes[at + 1] ?? 0;
	return bytes[at] === 2 && length >= 24 && length <= 33 ? at + 2 + length : void 0;
}
// src/detect/secrets/providers/dashscope.ts?texts
const rules$15 = secretRules$1("dashscope", [
	{
		id: "dashscope-key-hex",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["sk-"],
		pattern: /sk-[0-9a-f]{32}/,
		context: {
			variables: [
				"DASHSCOPE_API_KEY",
				"QWEN_API_KEY",
				"BAILIAN_API_KEY",
				"ALIYUN_API_KEY",
				"TONGYI_API_KEY",
				"ALI_API_KEY",
				"ALIBABA_API_KEY",
				"BUILTIN_CM_QWEN_API_KEY",
				"QWEN_KEY",
				"MODELSTUDIO_API_KEY"
			],
			hosts: [
				"dashscope.aliyuncs.com",
				"dashscope-intl.aliyuncs.com",
				"dashscope-us.aliyuncs.com",
				"dashscope-finance.aliyuncs.com",
				"maas.aliyuncs.com",
				"bailian.console.aliyun.com"
			]
		}
	},
	{
		id: "dashscope-key-workspace",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-ws-"],
		pattern: /sk-ws-[A-Z]\.[A-Z]{4,8}\.[A-Za-z0-9]{4}\.ME[QUY][A-Za-z0-9_-]{88,96}/,
		check: derSignature
	},
	{
		id: "dashscope-key-token-plan",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-sp-"],
		pattern: /sk-sp-[A-Z]\.[A-Z]{4,8}\.[A-Za-z0-9]{4}\.ME[QUY][A-Za-z0-9_-]{88,96}/,
		check: derSignature
	},
	{
		id: "dashscope-key-coding-plan",
		severity: "high",
		evidence: "observed",
		match: "token",
		literals: ["sk-sp-"],
		pattern: /sk-sp-[0-9a-f]{32}/
	}
]);
const texts$32 = keyTexts({
	id: "dashscope",
	name: {
		en: "Qwen (DashScope)",
		zh: "\u901a\u4e49\u5343\u95ee\uff08DashScope\uff09"
	},
	revoke: "https://bailian.console.aliyun.com/?tab=model#/api-key",
	steps: {
		en: "Make a new key in the same workspace at bailian.console.aliyun.com (API Key), switch the callers, delete this one, then look at the call statistics",
		zh: "\u5728 bailian.console.aliyun.com \u7684 API Key \u9875\u540c\u4e00\u4e1a\u52a1\u7a7a\u95f4\u4e2d\u65b0\u5efa\u5bc6\u94a5\uff0c\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8c03\u7528\u7edf\u8ba1"
	},
	why: {
		en: "Whoever can read the repository can spend on your Model Studio account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u4f60\u7684\u767e\u70bc\u8d26\u6237\u3002"
	},
	references: ["https://help.aliyun.com/zh/model-studio/get-api-key"]
}, {
	"dashscope-key-hex": { title: {
		en: "Qwen (DashScope) key",
		zh: "\u901a\u4e49\u5343\u95ee\uff08DashScope\uff09\u5bc6\u94a5"
	} },
	"dashscope-key-workspace": { title: {
		en: "Qwen (DashScope) workspace key",
		zh: "\u901a\u4e49\u5343\u95ee\uff08DashScope\uff09\u4e1a\u52a1\u7a7a\u95f4\u5bc6\u94a5"
	} },
	"dashscope-key-token-plan": {
		title: {
			en: "Qwen Token Plan key",
			zh: "\u901a\u4e49\u5343\u95ee Token Plan \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key on the Token Plan page of bailian.console.aliyun.com, switch the callers, delete this one there: other plans have other keys",
			zh: "\u5728 bailian.console.aliyun.com \u7684 Token Plan \u9875\u65b0\u5efa\u5bc6\u94a5\uff0c\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5728\u540c\u4e00\u9875\u5220\u9664\u8fd9\u4e00\u4e2a\uff1a\u5404\u5957\u9910\u7684\u5bc6\u94a5\u4e92\u4e0d\u76f8\u901a"
		},
		references: ["https://help.aliyun.com/zh/model-studio/token-plan-overview"]
	},
	"dashscope-key-coding-plan": {
		title: {
			en: "Qwen Coding Plan key",
			zh: "\u901a\u4e49\u5343\u95ee Coding Plan \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key on the Coding Plan page of bailian.console.aliyun.com, switch the callers, delete this one there: other plans have other keys",
			zh: "\u5728 bailian.console.aliyun.com \u7684 Coding Plan \u9875\u65b0\u5efa\u5bc6\u94a5\uff0c\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5728\u540c\u4e00\u9875\u5220\u9664\u8fd9\u4e00\u4e2a\uff1a\u5404\u5957\u9910\u7684\u5bc6\u94a5\u4e92\u4e0d\u76f8\u901a"
		}
	}
});
// src/detect/secrets/providers/deepseek.ts?texts
const rules$14 = secretRules$1("deepseek", [{
	id: "deepseek-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[0-9a-f]{32}/,
	context: {
		variables: [
			"DEEPSEEK_API_KEY",
			"DEEPSEEK_KEY",
			"DEEPSEEK_TOKEN",
			"BUILTIN_CM_DEEPSEEK_API_KEY"
		],
		hosts: ["api.deepseek.com"]
	}
}]);
const texts$31 = keyTexts({
	id: "deepseek",
	name: {
		en: "DeepSeek",
		zh: "DeepSeek"
	},
	revoke: "https://platform.deepseek.com/api_keys",
	steps: {
		en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and balance",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf\u548c\u4f59\u989d"
	},
	why: {
		en: "Whoever can read the repository can spend the balance of your DeepSeek account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8017\u4f60\u7684 DeepSeek \u8d26\u6237\u4f59\u989d\u3002"
	},
	references: ["https://api-docs.deepseek.com"]
}, { "deepseek-key": { title: {
	en: "DeepSeek API key",
	zh: "DeepSeek API \u5bc6\u94a5"
} } });
// src/detect/secrets/checks/dsn.ts?texts
const WEAK = /^(?:12345(?:67?8?9?0?)?|1234|111111|000000|666666|888888|abc123|admin(?:[@_]?123(?:456)?)?|root(?:@?123(?:456)?)?|toor|pass(?:word|wd|wort)?(?:1|123|1234)?!?|p@ssw0rd|passw0rd|pwd|change[_-]?(?:me|this|it)|changeit|minioadmin|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|guest|user(?:name)?|demo|default|example|test(?:123|ing|pass(?:word)?)?|qwerty|letmein|welcome|secret|supersecret|mysecretpassword|my-secret-pw|rootpassword|db_?pass(?:word)?|your_?password|token|key|x{3,120}|foo|bar|abc|hunter2|x-oauth-basic|x-access-token|oauth2|git)$/i;
const SAMPLE_HOST = /@(?:[A-Za-z0-9.-]{0,200}\.)?(?:example(?:\.(?:com|net|org|io|cn))?|test|invalid|localhost\.localdomain|host(?:name)?|your-?host|server(?:name)?|domain\.com|mydomain\.com|company\.com|hostname)(?:[:/?,]|$)/i;
function dsnPassword(secret, match) {
	const password = decode(secret);
	const user = /:\/\/([^:@/]{1,80}):/.exec(match)?.[1] ?? "";
	if (WEAK.test(password) || password.toLowerCase() === user.toLowerCase()) return "sample";
	if (SAMPLE_HOST.test(match) || /^(?:pass|pwd|secret|token)[A-Z_-]{0,12}$/i.test(password)) return "sample";
	if (/^[$%#&]?[{(<[]|[})>\]]$|^\$[A-Za-z_]|^%[sdv]$|^%\(|^\.{2,}$|^:/.test(password)) return "sample";
	return "valid";
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return text;
		throw error;
	}
}
// src/detect/secrets/providers/dsn.ts?texts
const HTTP = [
	"http://",
	"https://",
	"ftp://",
	"ftps://",
	"sftp://",
	"ssh://",
	"git://",
	"svn://",
	"smb://",
	"ldap://",
	"ldaps://"
];
const QUEUES = [
	"socks5://",
	"socks5h://",
	"amqp://",
	"amqps://",
	"mqtt://",
	"mqtts://",
	"ws://",
	"wss://"
];
const rules$13 = secretRules$1("dsn", [
	{
		id: "url-basic-auth",
		severity: "high",
		evidence: "known",
		match: "line",
		isGeneric: true,
		literals: [...HTTP, ...QUEUES],
		pattern: /(?:https?|ftps?|sftp|ssh|git|svn|smb|ldaps?|socks5h?|amqps?|mqtts?|wss?):\/\/[^\s:@/"'<>${}]{0,80}:([^\s:@/"'<>${}]{3,120})@[A-Za-z0-9._[\]:-]{2,200}/i,
		group: true,
		check: dsnPassword
	},
	{
		id: "db-url",
		severity: "critical",
		evidence: "known",
		match: "line",
		isGeneric: true,
		literals: [...[
			"postgres",
			"mysql",
			"mariadb://",
			"mssql",
			"sqlserver://",
			"oracle",
			"clickhouse",
			"cockroachdb://",
			"oceanbase://"
		], ...[
			"opengauss://",
			"neo4j",
			"bolt",
			"cassandra://",
			"couchbase",
			"sentinel://"
		]],
		pattern: /(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|oracle|clickhouse|cockroachdb|oceanbase|opengauss|neo4j|bolt|cassandra|couchbases?|sentinel)(?:\+[a-z0-9_]{1,16})?:\/\/[^\s:@/"'<>${}]{0,80}:([^\s@/"'<>${}[\]]{2,120})@[A-Za-z0-9._[\]:,-]{1,200}/i,
		group: true,
		check: dsnPassword
	},
	{
		id: "go-mysql-dsn",
		severity: "critical",
		evidence: "documented",
		match: "line",
		isGeneric: true,
		literals: ["@tcp(", "@unix("],
		before: 141,
		pattern: /[A-Za-z0-9_-]{1,40}:([^\s@/"'${}]{3,100})@(?:tcp|unix)\([^\s()]{1,120}\)\//,
		group: true,
		check: dsnPassword
	},
	{
		id: "jdbc-password",
		severity: "high",
		evidence: "known",
		match: "line",
		isGeneric: true,
		literals: [...[
			"jdbc:",
			"server=",
			"server =",
			"data source=",
			"data source =",
			"host=",
			"host =",
			"address=",
			"address ="
		], ...[
			"password=",
			"password =",
			"pwd=",
			"pwd ="
		]],
		pattern: /jdbc:[a-z0-9:]{2,40}\/\/[^\s"'<>]{1,300}[?&;](?:password|pwd)=([^\s;&"'${}<>()]{4,100})|(?:server|data source|host|address)\s{0,2}=[^"'\r\n<>]{1,200};\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}([^\s;&"'${}<>()]{4,100})|(?:password|pwd)\s{0,2}=\s{0,2}([^\s;&"'${}<>()]{4,100});[^"'\r\n<>]{0,200}(?:server|data source|initial catalog)\s{0,2}=/i,
		group: true,
		check: dsnPassword
	},
	{
		id: "redis-cli-requirepass",
		severity: "high",
		evidence: "documented",
		match: "line",
		isGeneric: true,
		literals: ["requirepass", "redis-cli"],
		before: 9,
		pattern: /(?:(?:--|[\r\n][ \t]{0,8})requirepass|redis-cli(?: -h [A-Za-z0-9._-]{1,60})?(?: -p [0-9]{2,5})? -a)[ \t"',]{1,6}([^\s"'`${}<>,\]]{3,100})/,
		group: true,
		check: dsnPassword
	}
]);
const provider$12 = {
	id: "dsn",
	name: {
		en: "a service",
		zh: "\u67d0\u4e2a\u670d\u52a1"
	},
	steps: {
		en: "Change the account's password on the server, then give the new one to what connects with it",
		zh: "\u5728\u670d\u52a1\u5668\u4e0a\u4fee\u6539\u8be5\u8d26\u6237\u7684\u5bc6\u7801\uff0c\u518d\u628a\u65b0\u5bc6\u7801\u4ea4\u7ed9\u4f7f\u7528\u5b83\u7684\u7a0b\u5e8f"
	},
	why: {
		en: "Whoever can read the repository and reach the server can log in with it.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u53c8\u80fd\u8bbf\u95ee\u8be5\u670d\u52a1\u5668\u7684\u4eba\uff0c\u90fd\u80fd\u7528\u5b83\u767b\u5f55\u3002"
	},
	references: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"]
};
const inUrl = {
	default: {
		en: "A password stands in the URL, where every log and error message repeats it.",
		zh: "\u5bc6\u7801\u5199\u5728 URL \u91cc\uff0c\u65e5\u5fd7\u548c\u62a5\u9519\u90fd\u4f1a\u5e26\u4e0a\u5b83\u3002"
	},
	named: {
		en: "{variable} holds a URL with a password.",
		zh: "{variable} \u7684 URL \u4e2d\u5e26\u6709\u5bc6\u7801\u3002"
	}
};
const ofDatabase = {
	default: {
		en: "A connection string with the database's password is written here.",
		zh: "\u8fd9\u91cc\u5199\u7740\u5e26\u6570\u636e\u5e93\u5bc6\u7801\u7684\u8fde\u63a5\u4e32\u3002"
	},
	named: {
		en: "{variable} holds a connection string with the database's password.",
		zh: "{variable} \u662f\u5e26\u6570\u636e\u5e93\u5bc6\u7801\u7684\u8fde\u63a5\u4e32\u3002"
	}
};
const databaseWhy = {
	en: "Whoever can read the repository and reach the database can read and change its data.",
	zh: "\u80fd\u8bfb\u4ed3\u5e93\u53c8\u80fd\u8bbf\u95ee\u8be5\u6570\u636e\u5e93\u7684\u4eba\uff0c\u90fd\u80fd\u8bfb\u53d6\u548c\u4fee\u6539\u5176\u4e2d\u7684\u6570\u636e\u3002"
};
const texts$30 = keyTexts(provider$12, {
	"url-basic-auth": {
		title: {
			en: "Password in a URL",
			zh: "URL \u4e2d\u7684\u5bc6\u7801"
		},
		messages: inUrl
	},
	"db-url": {
		title: {
			en: "Database password in a URL",
			zh: "URL \u4e2d\u7684\u6570\u636e\u5e93\u5bc6\u7801"
		},
		why: databaseWhy,
		messages: ofDatabase
	},
	"go-mysql-dsn": {
		title: {
			en: "MySQL password in a Go DSN",
			zh: "Go DSN \u4e2d\u7684 MySQL \u5bc6\u7801"
		},
		why: databaseWhy,
		messages: ofDatabase,
		references: ["https://github.com/go-sql-driver/mysql#dsn-data-source-name"]
	},
	"jdbc-password": {
		title: {
			en: "Password in a connection string",
			zh: "\u8fde\u63a5\u4e32\u4e2d\u7684\u5bc6\u7801"
		},
		why: databaseWhy,
		messages: ofDatabase
	},
	"redis-cli-requirepass": {
		title: {
			en: "Redis password on a command line",
			zh: "\u547d\u4ee4\u884c\u4e2d\u7684 Redis \u5bc6\u7801"
		},
		messages: {
			default: {
				en: "The password of Redis is written into its command or configuration.",
				zh: "Redis \u7684\u5bc6\u7801\u5199\u5728\u547d\u4ee4\u6216\u914d\u7f6e\u91cc\u3002"
			},
			named: {
				en: "The password of Redis is written into its command or configuration.",
				zh: "Redis \u7684\u5bc6\u7801\u5199\u5728\u547d\u4ee4\u6216\u914d\u7f6e\u91cc\u3002"
			}
		},
		references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"]
	}
});
// src/detect/secrets/checks/crc32.ts?texts
const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32Base62(from) {
	return (secret) => verdict(inBase62(crc32(secret.slice(from, -6))) === secret.slice(-6));
}
function crc32Base36(secret) {
	return verdict(crc32(secret.slice(0, -7)).toString(36).padStart(7, "0") === secret.slice(-7));
}
function verdict(matches) {
	return matches ? "valid" : "doubtful";
}
function inBase62(value) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
	return text.padStart(6, "0");
}
let table;
function crc32(text) {
	table ??= tableOf();
	let sum = 4294967295;
	for (let i = 0; i < text.length; i++) sum = (table[(sum ^ text.charCodeAt(i)) & 255] ?? 0) ^ sum >>> 8;
	return (sum ^ 4294967295) >>> 0;
}
function tableOf() {
	return Uint32Array.from({ length: 256 }, (_, byte) => {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
		return value;
	});
}
// src/detect/secrets/checks/jwt.ts?texts
function jwtPart(part) {
	if (part === void 0) return void 0;
	try {
		const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
		return typeof value === "object" && value !== null ? value : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function jwt(claims = {}) {
	return (secret) => {
		const [head, body] = secret.slice(Math.max(0, secret.indexOf("eyJ"))).split(".");
		const header = jwtPart(head);
		const payload = jwtPart(body);
		if (typeof header?.alg !== "string" || payload === void 0 || header.alg.toLowerCase() === "none") return "invalid";
		if (Object.entries(claims).some(([name, value]) => payload[name] !== value)) return "invalid";
		return typeof payload.exp === "number" && payload.exp < LONG_EXPIRED ? "doubtful" : "valid";
	};
}
const LONG_EXPIRED = 1735689600;
// src/detect/secrets/providers/github.ts?texts
const rules$12 = secretRules$1("github", [
	{
		id: "github-pat-classic",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["ghp_"],
		pattern: /ghp_[A-Za-z0-9]{36}/,
		check: crc32Base62(4)
	},
	{
		id: "github-pat-fine",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["github_pat_"],
		pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/
	},
	{
		id: "github-oauth",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["gho_"],
		pattern: /gho_[A-Za-z0-9]{36}/,
		check: crc32Base62(4)
	},
	{
		id: "github-app-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["ghu_", "ghs_"],
		pattern: /gh[us]_[A-Za-z0-9]{36}/,
		check: crc32Base62(4)
	},
	{
		id: "github-app-token-jwt",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["ghs_"],
		pattern: /ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{40,700}/,
		check: jwt()
	},
	{
		id: "github-refresh",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["ghr_"],
		pattern: /ghr_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?/,
		check: crc32Base62(4)
	}
]);
const provider$11 = {
	id: "github",
	name: {
		en: "GitHub",
		zh: "GitHub"
	},
	revoke: "https://github.com/settings/tokens",
	steps: {
		en: "Delete it at {page}, make a fine-grained token with an end date, deploy that one, then look at the security log",
		zh: "\u5728 {page} \u5220\u9664\u5b83\uff0c\u65b0\u5efa\u6709\u5230\u671f\u65e5\u7684\u7ec6\u7c92\u5ea6\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u5b89\u5168\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it reads and pushes to every repository that its owner can, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u5e76\u63a8\u9001\u6240\u6709\u8005\u80fd\u8bbf\u95ee\u7684\u6bcf\u4e2a\u4ed3\u5e93\u3002"
	},
	references: ["https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"]
};
const appWhy = {
	en: "Until it ends whoever has it acts as the app, on every repository where that is installed.",
	zh: "\u5728\u5931\u6548\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5b89\u88c5\u4e86\u8be5\u5e94\u7528\u7684\u6bcf\u4e2a\u4ed3\u5e93\u4e2d\u4ee5\u5e94\u7528\u7684\u8eab\u4efd\u64cd\u4f5c\u3002"
};
const appFix = {
	en: "It ends within hours; revoke it with DELETE /installation/token, and look where the app's key lies",
	zh: "\u5b83\u4f1a\u5728\u6570\u5c0f\u65f6\u5185\u5931\u6548\uff1b\u53ef\u7528 DELETE /installation/token \u540a\u9500\uff0c\u5e76\u68c0\u67e5\u5e94\u7528\u7684\u79c1\u94a5\u5b58\u653e\u5728\u54ea\u91cc"
};
const appReferences = ["https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token"];
const texts$29 = keyTexts(provider$11, {
	"github-pat-classic": { title: {
		en: "GitHub personal access token",
		zh: "GitHub \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
	} },
	"github-pat-fine": {
		title: {
			en: "GitHub fine-grained token",
			zh: "GitHub \u7ec6\u7c92\u5ea6\u4ee4\u724c"
		},
		fix: {
			en: "Delete it at github.com/settings/personal-access-tokens, make a new one with an end date, then look at the security log",
			zh: "\u5728 github.com/settings/personal-access-tokens \u5220\u9664\u5b83\uff0c\u65b0\u5efa\u4e00\u4e2a\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5b89\u5168\u65e5\u5fd7"
		}
	},
	"github-oauth": {
		title: {
			en: "GitHub OAuth token",
			zh: "GitHub OAuth \u4ee4\u724c"
		},
		fix: {
			en: "Revoke the app's access at github.com/settings/applications and sign in again",
			zh: "\u5728 github.com/settings/applications \u64a4\u9500\u8be5\u5e94\u7528\u7684\u8bbf\u95ee\u6743\u9650\uff0c\u518d\u91cd\u65b0\u767b\u5f55"
		}
	},
	"github-app-token": {
		title: {
			en: "GitHub App token",
			zh: "GitHub App \u4ee4\u724c"
		},
		why: appWhy,
		fix: appFix,
		references: appReferences
	},
	"github-app-token-jwt": {
		title: {
			en: "GitHub App installation token",
			zh: "GitHub App \u5b89\u88c5\u4ee4\u724c"
		},
		why: appWhy,
		fix: appFix,
		references: appReferences
	},
	"github-refresh": {
		title: {
			en: "GitHub App refresh token",
			zh: "GitHub App \u5237\u65b0\u4ee4\u724c"
		},
		why: {
			en: "For six months it gets new tokens that act as the user.",
			zh: "\u516d\u4e2a\u6708\u5185\u90fd\u80fd\u7528\u5b83\u6362\u53d6\u4ee3\u8868\u8be5\u7528\u6237\u7684\u65b0\u4ee4\u724c\u3002"
		},
		fix: {
			en: "Revoke the app's access at github.com/settings/apps/authorizations and authorize it again",
			zh: "\u5728 github.com/settings/apps/authorizations \u64a4\u9500\u8be5\u5e94\u7528\u7684\u6388\u6743\uff0c\u518d\u91cd\u65b0\u6388\u6743"
		}
	}
});
// src/detect/secrets/providers/gitlab.ts?texts
const rules$11 = secretRules$1("gitlab", [
	{
		id: "gitlab-pat",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["glpat-"],
		pattern: /glpat-[A-Za-z0-9_-]{20}/
	},
	{
		id: "gitlab-pat-routable",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["glpat-"],
		pattern: /glpat-[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
		check: crc32Base36
	},
	{
		id: "gitlab-other",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: [
			"gldt-",
			"glrt-",
			"glrtr-",
			"glptt-",
			"glft-",
			"glcbt-",
			"glagent-",
			"glsoat-",
			"gloas-",
			"glffct-",
			"glimt-",
			"glwt-"
		],
		pattern: /gl(?:dt|rtr|rt|ptt|ft|cbt|agent|soat|oas|ffct|imt|wt)-[A-Za-z0-9_.-]{19,89}[A-Za-z0-9_-]/
	},
	{
		id: "gitlab-runner-registration",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["gr1348941"],
		pattern: /GR1348941[A-Za-z0-9_-]{20}/
	}
]);
const texts$28 = keyTexts({
	id: "gitlab",
	name: {
		en: "GitLab",
		zh: "GitLab"
	},
	revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
	steps: {
		en: "Revoke it at {page} (on your own instance: the same page there), make a new one with an end date, then look at the audit events",
		zh: "\u5728 {page} \u540a\u9500\u5b83\uff08\u81ea\u5efa\u5b9e\u4f8b\u5219\u5728\u5176\u5bf9\u5e94\u9875\u9762\uff09\uff0c\u65b0\u5efa\u4e00\u4e2a\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u4e8b\u4ef6"
	},
	why: {
		en: "Whoever has it reads and pushes to every project that its owner can, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u5e76\u63a8\u9001\u6240\u6709\u8005\u80fd\u8bbf\u95ee\u7684\u6bcf\u4e2a\u9879\u76ee\u3002"
	},
	references: ["https://docs.gitlab.com/security/tokens/"]
}, {
	"gitlab-pat": { title: {
		en: "GitLab access token",
		zh: "GitLab \u8bbf\u95ee\u4ee4\u724c"
	} },
	"gitlab-pat-routable": { title: {
		en: "GitLab access token",
		zh: "GitLab \u8bbf\u95ee\u4ee4\u724c"
	} },
	"gitlab-other": {
		title: {
			en: "GitLab deploy, runner or CI token",
			zh: "GitLab \u90e8\u7f72\u3001Runner \u6216 CI \u4ee4\u724c"
		},
		why: {
			en: "Depending on its kind it pulls packages, registers as a runner, starts pipelines or reads feeds.",
			zh: "\u89c6\u7c7b\u578b\u4e0d\u540c\uff0c\u53ef\u7528\u5b83\u62c9\u53d6\u8f6f\u4ef6\u5305\u3001\u6ce8\u518c\u4e3a Runner\u3001\u89e6\u53d1\u6d41\u6c34\u7ebf\u6216\u8bfb\u53d6\u8ba2\u9605\u6e90\u3002"
		},
		fix: {
			en: "Revoke it where it was made (Settings > Repository or Settings > CI/CD of the project or group) and make a new one",
			zh: "\u5728\u521b\u5efa\u5b83\u7684\u5730\u65b9\uff08\u9879\u76ee\u6216\u7fa4\u7ec4\u7684\u300c\u8bbe\u7f6e > \u4ed3\u5e93\u300d\u6216\u300c\u8bbe\u7f6e > CI/CD\u300d\uff09\u540a\u9500\u5e76\u65b0\u5efa\u4e00\u4e2a"
		}
	},
	"gitlab-runner-registration": {
		title: {
			en: "GitLab runner registration token",
			zh: "GitLab Runner \u6ce8\u518c\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can register a runner that is given your jobs and their secrets.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6ce8\u518c Runner\uff0c\u4ece\u800c\u63a5\u624b\u4f60\u7684\u4f5c\u4e1a\u53ca\u5176\u4e2d\u7684\u5bc6\u94a5\u3002"
		},
		fix: {
			en: "Reset it in Settings > CI/CD > Runners and move to runner authentication tokens",
			zh: "\u5728\u300c\u8bbe\u7f6e > CI/CD > Runner\u300d\u4e2d\u91cd\u7f6e\u5b83\uff0c\u5e76\u6539\u7528 Runner \u8eab\u4efd\u9a8c\u8bc1\u4ee4\u724c"
		}
	}
});
// src/detect/secrets/providers/google-gemini.ts?texts
const rules$10 = secretRules$1("google-gemini", [
	{
		id: "google-api-key",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["aiza"],
		pattern: /AIza[A-Za-z0-9_-]{35}/,
		context: {
			variables: [
				"GEMINI_API_KEY",
				"GOOGLE_API_KEY",
				"GOOGLE_GENERATIVE_AI_API_KEY",
				"GOOGLE_AI_API_KEY",
				"GEMINI_EMBEDDING_API_KEY"
			],
			hosts: ["generativelanguage.googleapis.com"]
		}
	},
	{
		id: "google-auth-key-aq",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["aq.ab8r"],
		publicPrefix: "AQ.",
		pattern: /AQ\.Ab8R[A-Za-z0-9_-]{46}/
	},
	{
		id: "google-auth-key-aq-any",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["aq.", "iq."],
		pattern: /[AI]Q\.[A-Za-z0-9_-]{40,80}/,
		context: {
			variables: [
				"GEMINI_API_KEY",
				"GOOGLE_API_KEY",
				"GOOGLE_GENERATIVE_AI_API_KEY",
				"GOOGLE_AI_API_KEY",
				"GOOGLE_KEY",
				"VERTEX_API_KEY",
				"GOOGLE_VERTEX_API_KEY",
				"VITE_GEMINI_API_KEY",
				"NEXT_PUBLIC_GEMINI_API_KEY",
				"GEMINI_KEY"
			],
			hosts: ["generativelanguage.googleapis.com", "aiplatform.googleapis.com"]
		}
	},
	{
		id: "google-oauth-access",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["ya29."],
		pattern: /ya29\.[A-Za-z0-9_-]{30,500}/
	},
	{
		id: "google-oauth-refresh",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["1//0"],
		pattern: /1\/\/0[A-Za-z0-9_-]{40,120}/,
		context: {
			variables: [
				"GOOGLE_REFRESH_TOKEN",
				"REFRESH_TOKEN",
				"GMAIL_REFRESH_TOKEN"
			],
			hosts: ["oauth2.googleapis.com"]
		}
	},
	{
		id: "google-oauth-client-secret",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["gocspx-"],
		pattern: /GOCSPX-[A-Za-z0-9_-]{28}/
	}
]);
const provider$9 = {
	id: "google-gemini",
	name: {
		en: "Google (Gemini)",
		zh: "Google\uff08Gemini\uff09"
	},
	revoke: "https://aistudio.google.com/apikey",
	steps: {
		en: "Make a new key at {page}, restricted by API and by address, deploy it, delete this one there, then look at quota and billing",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\uff0c\u6309 API \u548c\u6765\u6e90\u5730\u5740\u52a0\u4ee5\u9650\u5236\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u914d\u989d\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever can read the repository can spend on your Google Cloud project.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u4f60\u7684 Google Cloud \u9879\u76ee\u3002"
	},
	references: ["https://ai.google.dev/gemini-api/docs/api-key"]
};
const oauth = ["https://developers.google.com/identity/protocols/oauth2"];
const texts$27 = keyTexts(provider$9, {
	"google-api-key": {
		title: {
			en: "Google API key",
			zh: "Google API \u5bc6\u94a5"
		},
		why: {
			en: "Where the Gemini API is enabled for its project, it spends on it; a Maps or Firebase key does so unless it is restricted.",
			zh: "\u53ea\u8981\u5b83\u7684\u9879\u76ee\u542f\u7528\u4e86 Gemini API\uff0c\u5c31\u80fd\u7528\u5b83\u6d88\u8d39\uff1bMaps \u6216 Firebase \u7684\u5bc6\u94a5\u82e5\u672a\u52a0\u9650\u5236\u4e5f\u4e00\u6837\u3002"
		},
		fix: {
			en: "Make a new key at console.cloud.google.com/apis/credentials, restricted by API and by address or referrer, deploy it, then delete this one",
			zh: "\u5728 console.cloud.google.com/apis/credentials \u65b0\u5efa\u5bc6\u94a5\uff0c\u6309 API \u548c\u6765\u6e90\u52a0\u4ee5\u9650\u5236\u5e76\u90e8\u7f72\uff0c\u518d\u5220\u9664\u8fd9\u4e00\u4e2a"
		}
	},
	"google-auth-key-aq": { title: {
		en: "Gemini API key",
		zh: "Gemini API \u5bc6\u94a5"
	} },
	"google-auth-key-aq-any": { title: {
		en: "Gemini API key",
		zh: "Gemini API \u5bc6\u94a5"
	} },
	"google-oauth-access": {
		title: {
			en: "Google OAuth access token",
			zh: "Google OAuth \u8bbf\u95ee\u4ee4\u724c"
		},
		why: {
			en: "For up to an hour whoever has it acts as the account that it was issued to.",
			zh: "\u5728\u6700\u591a\u4e00\u5c0f\u65f6\u5185\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u662f\u83b7\u5f97\u6388\u6743\u7684\u90a3\u4e2a\u8d26\u6237\u3002"
		},
		fix: {
			en: "It ends within the hour; remove the app's access at myaccount.google.com/connections if it can be renewed",
			zh: "\u5b83\u4f1a\u5728\u4e00\u5c0f\u65f6\u5185\u5931\u6548\uff1b\u82e5\u53ef\u7eed\u671f\uff0c\u5728 myaccount.google.com/connections \u79fb\u9664\u8be5\u5e94\u7528\u7684\u8bbf\u95ee\u6743\u9650"
		},
		references: oauth
	},
	"google-oauth-refresh": {
		title: {
			en: "Google OAuth refresh token",
			zh: "Google OAuth \u5237\u65b0\u4ee4\u724c"
		},
		why: {
			en: "It gets new access tokens for the account until somebody takes it back.",
			zh: "\u5728\u88ab\u64a4\u56de\u4e4b\u524d\uff0c\u5b83\u80fd\u4e0d\u65ad\u4e3a\u8be5\u8d26\u6237\u6362\u53d6\u65b0\u7684\u8bbf\u95ee\u4ee4\u724c\u3002"
		},
		fix: {
			en: "Remove the app's access at myaccount.google.com/connections and sign in again",
			zh: "\u5728 myaccount.google.com/connections \u79fb\u9664\u8be5\u5e94\u7528\u7684\u8bbf\u95ee\u6743\u9650\uff0c\u518d\u91cd\u65b0\u6388\u6743"
		},
		references: oauth
	},
	"google-oauth-client-secret": {
		title: {
			en: "Google OAuth client secret",
			zh: "Google OAuth \u5ba2\u6237\u7aef\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can pose as your app when users sign in.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u7528\u6237\u767b\u5f55\u65f6\u5192\u5145\u4f60\u7684\u5e94\u7528\u3002"
		},
		fix: {
			en: "Add a new secret to the client at console.cloud.google.com/apis/credentials, deploy it, then disable this one",
			zh: "\u5728 console.cloud.google.com/apis/credentials \u4e3a\u8be5\u5ba2\u6237\u7aef\u6dfb\u52a0\u65b0\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u518d\u505c\u7528\u8fd9\u4e00\u4e2a"
		},
		references: oauth
	}
});
// src/detect/secrets/providers/huggingface.ts?texts
const rules$9 = secretRules$1("huggingface", [
	{
		id: "huggingface-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["hf_"],
		pattern: /hf_[A-Za-z0-9]{34}/
	},
	{
		id: "huggingface-org-token",
		severity: "high",
		evidence: "known",
		match: "token",
		literals: ["api_org_"],
		pattern: /api_org_[A-Za-z0-9]{34}/
	},
	{
		id: "huggingface-oauth",
		severity: "medium",
		evidence: "unverified",
		match: "token",
		literals: ["hf_oauth_"],
		pattern: /hf_oauth_eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{20,400}/
	}
]);
const texts$26 = keyTexts({
	id: "huggingface",
	name: {
		en: "Hugging Face",
		zh: "Hugging Face"
	},
	revoke: "https://huggingface.co/settings/tokens",
	steps: {
		en: "Make a new token at {page}, with no more rights than it needs, deploy it, then delete this one there",
		zh: "\u5728 {page} \u65b0\u5efa\u53ea\u542b\u5fc5\u8981\u6743\u9650\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u5220\u9664\u8fd9\u4e00\u4e2a"
	},
	why: {
		en: "Whoever has it can read your private models and data sets, and write them if the token may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u79c1\u6709\u6a21\u578b\u548c\u6570\u636e\u96c6\uff1b\u82e5\u4ee4\u724c\u6709\u5199\u6743\u9650\uff0c\u8fd8\u80fd\u4fee\u6539\u5b83\u4eec\u3002"
	},
	references: ["https://huggingface.co/docs/hub/security-tokens"]
}, {
	"huggingface-token": { title: {
		en: "Hugging Face token",
		zh: "Hugging Face \u4ee4\u724c"
	} },
	"huggingface-org-token": {
		title: {
			en: "Hugging Face organization token",
			zh: "Hugging Face \u7ec4\u7ec7\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can read and write what the organization keeps, for all its members.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4ee5\u6574\u4e2a\u7ec4\u7ec7\u7684\u8eab\u4efd\u8bfb\u5199\u5176\u5185\u5bb9\u3002"
		},
		fix: {
			en: "Delete it in the organization's settings at huggingface.co/settings/organizations and use a member's fine-grained token instead",
			zh: "\u5728 huggingface.co/settings/organizations \u7684\u7ec4\u7ec7\u8bbe\u7f6e\u4e2d\u5220\u9664\u5b83\uff0c\u6539\u7528\u6210\u5458\u7684\u7ec6\u7c92\u5ea6\u4ee4\u724c"
		}
	},
	"huggingface-oauth": {
		title: {
			en: "Hugging Face OAuth token",
			zh: "Hugging Face OAuth \u4ee4\u724c"
		},
		fix: {
			en: "Remove the app's access at huggingface.co/settings/connected-applications",
			zh: "\u5728 huggingface.co/settings/connected-applications \u79fb\u9664\u8be5\u5e94\u7528\u7684\u8bbf\u95ee\u6743\u9650"
		}
	}
});
// src/detect/secrets/providers/mongodb.ts?texts
const rules$8 = secretRules$1("mongodb", [{
	id: "mongodb-sa-secret",
	severity: "critical",
	evidence: "known",
	match: "token",
	literals: ["mdb_sa_sk_"],
	pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}/
}, {
	id: "mongodb-uri",
	severity: "critical",
	evidence: "known",
	match: "line",
	isGeneric: true,
	literals: ["mongodb://", "mongodb+srv://"],
	pattern: /mongodb(?:\+srv)?:\/\/[^\s:@/"'<>]{1,80}:([^\s@/"'<>${}[\]]{3,100})@[A-Za-z0-9.,:_-]{1,200}/,
	group: true,
	check: dsnPassword
}]);
const texts$25 = keyTexts({
	id: "mongodb",
	name: {
		en: "MongoDB",
		zh: "MongoDB"
	},
	revoke: "https://cloud.mongodb.com",
	steps: {
		en: "Change the password of the database user (Atlas: Database Access), then give the new one to what connects with it",
		zh: "\u4fee\u6539\u8be5\u6570\u636e\u5e93\u7528\u6237\u7684\u5bc6\u7801\uff08Atlas \u5728 Database Access \u4e2d\uff09\uff0c\u518d\u628a\u65b0\u5bc6\u7801\u4ea4\u7ed9\u4f7f\u7528\u5b83\u7684\u7a0b\u5e8f"
	},
	why: {
		en: "Whoever can read the repository and reach the cluster can read and change its data; Atlas clusters are often open to all addresses.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u53c8\u80fd\u8bbf\u95ee\u8be5\u96c6\u7fa4\u7684\u4eba\uff0c\u90fd\u80fd\u8bfb\u53d6\u548c\u4fee\u6539\u5176\u4e2d\u7684\u6570\u636e\uff1bAtlas \u96c6\u7fa4\u5e38\u5bf9\u6240\u6709\u5730\u5740\u5f00\u653e\u3002"
	},
	references: ["https://www.mongodb.com/docs/manual/reference/connection-string/"]
}, {
	"mongodb-sa-secret": {
		title: {
			en: "MongoDB Atlas service account secret",
			zh: "MongoDB Atlas \u670d\u52a1\u8d26\u6237\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it manages clusters and users of the organization or project.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ba1\u7406\u8be5\u7ec4\u7ec7\u6216\u9879\u76ee\u7684\u96c6\u7fa4\u4e0e\u7528\u6237\u3002"
		},
		fix: {
			en: "Create a new secret for the service account at {page} (Access Manager), deploy it, then revoke this one",
			zh: "\u5728 {page} \u7684 Access Manager \u4e2d\u4e3a\u8be5\u670d\u52a1\u8d26\u6237\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u518d\u540a\u9500\u8fd9\u4e00\u4e2a"
		},
		references: ["https://www.mongodb.com/docs/atlas/configure-api-access/"]
	},
	"mongodb-uri": {
		title: {
			en: "MongoDB connection string with password",
			zh: "\u5e26\u5bc6\u7801\u7684 MongoDB \u8fde\u63a5\u4e32"
		},
		messages: {
			default: {
				en: "A connection string of MongoDB with its password is written here.",
				zh: "\u8fd9\u91cc\u5199\u7740\u5e26\u5bc6\u7801\u7684 MongoDB \u8fde\u63a5\u4e32\u3002"
			},
			named: {
				en: "{variable} holds a connection string of MongoDB with its password.",
				zh: "{variable} \u662f\u5e26\u5bc6\u7801\u7684 MongoDB \u8fde\u63a5\u4e32\u3002"
			}
		}
	}
});
// src/detect/secrets/providers/moonshot.ts?texts
const rules$7 = secretRules$1("moonshot", [{
	id: "moonshot-key",
	severity: "high",
	evidence: "known",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}/,
	context: {
		variables: [
			"MOONSHOT_API_KEY",
			"KIMI_API_KEY",
			"MOONSHOT_AI_API_KEY",
			"MOONSHOT_KEY",
			"KIMI_KEY"
		],
		hosts: [
			"api.moonshot.cn",
			"api.moonshot.ai",
			"platform.moonshot.cn",
			"platform.moonshot.ai"
		]
	}
}, {
	id: "kimi-code-key",
	severity: "high",
	evidence: "observed",
	match: "token",
	literals: ["sk-kimi-"],
	pattern: /sk-kimi-[A-Za-z0-9]{64}/
}]);
const texts$24 = keyTexts({
	id: "moonshot",
	name: {
		en: "Moonshot (Kimi)",
		zh: "\u6708\u4e4b\u6697\u9762\uff08Kimi\uff09"
	},
	revoke: "https://platform.moonshot.cn/console/api-keys",
	steps: {
		en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and balance",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf\u548c\u4f59\u989d"
	},
	why: {
		en: "Whoever can read the repository can spend on your Moonshot account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u4f60\u7684 Moonshot \u8d26\u6237\u3002"
	},
	references: ["https://platform.moonshot.cn/docs/api/chat"]
}, {
	"moonshot-key": { title: {
		en: "Moonshot (Kimi) API key",
		zh: "\u6708\u4e4b\u6697\u9762\uff08Kimi\uff09API \u5bc6\u94a5"
	} },
	"kimi-code-key": {
		title: {
			en: "Kimi Code key",
			zh: "Kimi Code \u5bc6\u94a5"
		},
		fix: {
			en: "Delete it in the Kimi Code console at kimi.com/code/console and make a new one",
			zh: "\u5728 kimi.com/code/console \u7684 Kimi Code \u63a7\u5236\u53f0\u5220\u9664\u5b83\u5e76\u65b0\u5efa\u4e00\u4e2a"
		}
	}
});
// src/detect/secrets/providers/one-api.ts?texts
const rules$6 = secretRules$1("one-api", [{
	id: "one-api-token",
	severity: "high",
	evidence: "documented",
	match: "token",
	needsContext: true,
	literals: ["sk-"],
	pattern: /sk-[A-Za-z0-9]{48}(?:-[0-9]{1,6})?/,
	context: {
		variables: [
			"ONE_API_KEY",
			"ONEAPI_KEY",
			"ONE_API_TOKEN",
			"NEW_API_KEY",
			"NEWAPI_KEY",
			"NEW_API_TOKEN",
			"CHAT_API_KEY",
			"AIPROXY_API_TOKEN"
		],
		hosts: [
			"one-api",
			"oneapi",
			"new-api",
			"newapi",
			"aiproxy",
			"*",
			".local",
			".internal",
			"127.*.*.*",
			"10.*.*.*",
			"192.168.*.*"
		]
	}
}, {
	id: "one-api-access-token",
	severity: "critical",
	evidence: "documented",
	match: "value",
	literals: [
		"one_api_access",
		"new_api_access",
		"new_api_system",
		"initial_root"
	],
	pattern: /[0-9a-fA-F]{32}/,
	random: true,
	context: { variables: [
		"ONE_API_ACCESS_TOKEN",
		"NEW_API_ACCESS_TOKEN",
		"INITIAL_ROOT_ACCESS_TOKEN",
		"INITIAL_ROOT_TOKEN",
		"NEW_API_SYSTEM_TOKEN"
	] }
}]);
const texts$23 = keyTexts({
	id: "one-api",
	name: {
		en: "a One-API or New API gateway",
		zh: "One-API / New API \u7f51\u5173"
	},
	steps: {
		en: "Make a new token in the gateway's console (Tokens), deploy it, then delete this one there",
		zh: "\u5728\u7f51\u5173\u63a7\u5236\u53f0\u7684\u300c\u4ee4\u724c\u300d\u9875\u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u5220\u9664\u8fd9\u4e00\u4e2a"
	},
	why: {
		en: "Whoever has it and reaches the gateway spends its quota with every provider behind it.",
		zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u7f51\u5173\u7684\u4eba\uff0c\u53ef\u4ee5\u6d88\u8017\u7f51\u5173\u80cc\u540e\u6bcf\u4e2a\u670d\u52a1\u5546\u7684\u989d\u5ea6\u3002"
	},
	references: ["https://github.com/songquanpeng/one-api"]
}, {
	"one-api-token": {
		title: {
			en: "One-API gateway token",
			zh: "One-API \u7f51\u5173\u4ee4\u724c"
		},
		messages: { byHost: {
			en: "A token of the gateway at {host}, by the base URL near it.",
			zh: "\u4f9d\u9644\u8fd1\u7684 base URL \u5224\u65ad\uff0c\u8fd9\u662f {host} \u4e0a\u7f51\u5173\u7684\u4ee4\u724c\u3002"
		} }
	},
	"one-api-access-token": {
		title: {
			en: "One-API root access token",
			zh: "One-API \u7cfb\u7edf\u8bbf\u95ee\u4ee4\u724c"
		},
		why: {
			en: "It manages the gateway: whoever has it reads the providers' keys and makes tokens.",
			zh: "\u5b83\u80fd\u7ba1\u7406\u6574\u4e2a\u7f51\u5173\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5404\u670d\u52a1\u5546\u7684\u5bc6\u94a5\u5e76\u7b7e\u53d1\u4ee4\u724c\u3002"
		},
		fix: {
			en: "Reset it in the personal settings of the gateway's root account and deploy the new one",
			zh: "\u5728\u7f51\u5173 root \u8d26\u6237\u7684\u4e2a\u4eba\u8bbe\u7f6e\u4e2d\u91cd\u7f6e\u5b83\u5e76\u90e8\u7f72\u65b0\u503c"
		}
	}
});
// src/detect/secrets/checks/openai-marker.ts?texts
const MARKER = `T3BlbkFJ`;
function openaiMarker(secret) {
	const at = secret.indexOf(MARKER);
	const tail = secret.length - at - MARKER.length;
	const head = at < tail ? "" : secret.slice(at - tail, at);
	if (at < 0 || head === "") return "doubtful";
	return secret[at - tail - 1] === "-" && (tail === 20 || tail === 58 || tail === 74) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/openai.ts?texts
const rules$5 = secretRules$1("openai", [
	{
		id: "openai-key-project",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: [
			"sk-proj-",
			"sk-svcacct-",
			"sk-service-",
			"sk-none-"
		],
		pattern: /sk-(?:proj|svcacct|service|None)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
		check: openaiMarker
	},
	{
		id: "openai-key-project-nomarker",
		severity: "critical",
		evidence: "observed",
		match: "token",
		literals: ["sk-proj-"],
		pattern: /sk-proj-(?:[A-Za-z0-9_-]{155}|[A-Za-z0-9_-]{123}|[A-Za-z0-9_-]{91})A/
	},
	{
		id: "openai-key-admin",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["sk-admin-"],
		pattern: /sk-admin-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
		check: openaiMarker
	},
	{
		id: "openai-key-legacy",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["t3blbkfj"],
		before: 23,
		publicPrefix: "sk-",
		pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/
	},
	{
		id: "openai-session",
		severity: "high",
		evidence: "observed",
		match: "token",
		needsContext: true,
		literals: ["sess-"],
		pattern: /sess-[A-Za-z0-9]{40}/,
		context: {
			variables: [
				"OPENAI_SESSION_KEY",
				"OPENAI_API_KEY",
				"OPENAI_SESSION_TOKEN"
			],
			hosts: ["api.openai.com", "platform.openai.com"]
		}
	},
	{
		id: "openai-webhook-secret",
		severity: "medium",
		evidence: "documented",
		match: "token",
		needsContext: true,
		literals: ["whsec_"],
		pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
		context: { variables: ["OPENAI_WEBHOOK_SECRET"] }
	}
]);
const texts$22 = keyTexts({
	id: "openai",
	name: {
		en: "OpenAI",
		zh: "OpenAI"
	},
	revoke: "https://platform.openai.com/api-keys",
	steps: {
		en: "Make a new key in the same project at {page}, deploy it, delete this one there, then look at Usage",
		zh: "\u5728 {page} \u7684\u540c\u4e00\u9879\u76ee\u4e2d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf"
	},
	why: {
		en: "Whoever can read the repository can spend on your OpenAI account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u4f60\u7684 OpenAI \u8d26\u6237\u3002"
	},
	references: ["https://platform.openai.com/docs/api-reference/authentication"]
}, {
	"openai-key-project": { title: {
		en: "OpenAI project key",
		zh: "OpenAI \u9879\u76ee\u5bc6\u94a5"
	} },
	"openai-key-project-nomarker": { title: {
		en: "OpenAI project key",
		zh: "OpenAI \u9879\u76ee\u5bc6\u94a5"
	} },
	"openai-key-admin": {
		title: {
			en: "OpenAI admin key",
			zh: "OpenAI \u7ba1\u7406\u5bc6\u94a5"
		},
		why: {
			en: "It manages the organization: whoever has it can make keys, add members and read usage of every project.",
			zh: "\u5b83\u80fd\u7ba1\u7406\u6574\u4e2a\u7ec4\u7ec7\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u65b0\u5efa\u5bc6\u94a5\u3001\u6dfb\u52a0\u6210\u5458\u5e76\u67e5\u770b\u6240\u6709\u9879\u76ee\u7684\u7528\u91cf\u3002"
		},
		fix: {
			en: "Delete it at platform.openai.com/settings/organization/admin-keys, make a new one, then review members and keys",
			zh: "\u5728 platform.openai.com/settings/organization/admin-keys \u5220\u9664\u5b83\u5e76\u65b0\u5efa\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u6210\u5458\u548c\u5bc6\u94a5"
		}
	},
	"openai-key-legacy": { title: {
		en: "OpenAI user key",
		zh: "OpenAI \u7528\u6237\u5bc6\u94a5"
	} },
	"openai-session": {
		title: {
			en: "OpenAI session key",
			zh: "OpenAI \u4f1a\u8bdd\u5bc6\u94a5"
		},
		why: {
			en: "It is a signed-in session: whoever has it acts as you on the platform.",
			zh: "\u5b83\u4ee3\u8868\u4e00\u4e2a\u5df2\u767b\u5f55\u7684\u4f1a\u8bdd\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u662f\u5e73\u53f0\u4e0a\u7684\u4f60\u3002"
		},
		fix: {
			en: "Sign out of all devices at platform.openai.com/settings and use a project key instead",
			zh: "\u5728 platform.openai.com/settings \u9000\u51fa\u6240\u6709\u8bbe\u5907\u7684\u767b\u5f55\uff0c\u6539\u7528\u9879\u76ee\u5bc6\u94a5"
		}
	},
	"openai-webhook-secret": {
		title: {
			en: "OpenAI webhook signing secret",
			zh: "OpenAI Webhook \u7b7e\u540d\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can forge webhook calls that your service takes for OpenAI's.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f2a\u9020 Webhook \u8c03\u7528\uff0c\u8ba9\u4f60\u7684\u670d\u52a1\u4ee5\u4e3a\u6765\u81ea OpenAI\u3002"
		},
		fix: {
			en: "Roll the secret of the endpoint at platform.openai.com/settings/project/webhooks and deploy the new one",
			zh: "\u5728 platform.openai.com/settings/project/webhooks \u8f6e\u6362\u8be5\u7aef\u70b9\u7684\u5bc6\u94a5\u5e76\u90e8\u7f72\u65b0\u503c"
		}
	}
});
// src/detect/secrets/checks/jwk.ts?texts
const MAX_JWK = 6e3;
const PRIVATE_D = /"d\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"([A-Za-z0-9_-]{20,1400})/;
const PRIVATE_K = /"k\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"([A-Za-z0-9_-]{20,1400})/;
const SYMMETRIC = /"kty\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"oct/;
function readJwk(text, start, end) {
	const from = membersBegin(text, start);
	const to = membersEnd(text, end, (from ?? end) + MAX_JWK);
	const nothing = {
		start,
		end: to,
		secretStart: to,
		secretEnd: to
	};
	if (from === void 0 || to - from >= MAX_JWK) return nothing;
	const members = text.slice(from, to);
	const value = (SYMMETRIC.test(members) ? PRIVATE_K : PRIVATE_D).exec(members);
	const secret = value?.[1];
	if (value === null || secret === void 0) return nothing;
	const secretEnd = from + value.index + value[0].length;
	return {
		start: from,
		end: to,
		secretStart: secretEnd - secret.length,
		secretEnd
	};
}
function membersBegin(text, before) {
	for (let at = before - 1; before - at <= MAX_JWK; at--) if (at < 0 || separates(text, at)) return at + 1;
}
function membersEnd(text, from, limit) {
	let at = from;
	while (at < text.length && at < limit && !separates(text, at)) at++;
	return at;
}
function separates(text, at) {
	const character = text[at];
	if (character === "{" || character === "}") return true;
	if (character !== "\n") return false;
	let next = at + 1;
	while (next - at < 80 && (text[next] === " " || text[next] === "	")) next++;
	return text[next] !== "\"" && text[next] !== "]";
}
// src/detect/secrets/checks/pem.ts?texts
const MAX_BODY = 16384;
const BODY = /[A-Za-z0-9+/=\s\\:,.()"'#>|*+-]/;
function readPem(text, start, end) {
	let at = end;
	const limit = Math.min(text.length, end + MAX_BODY);
	while (at < limit && BODY.test(text[at] ?? "") && !text.startsWith("-----", at)) at++;
	const closing = /^-----END [A-Z ]{0,40}-----/.exec(text.slice(at, at + 60));
	const stop = closing === null ? trimmedEnd(text, end, at) : at + closing[0].length;
	return text.slice(end, at).replaceAll(/[^A-Za-z0-9+/=]/g, "").length < 40 ? void 0 : {
		start,
		end: stop,
		secretStart: start,
		secretEnd: stop
	};
}
function trimmedEnd(text, from, to) {
	let end = from;
	const lines = /[A-Za-z0-9+/=]{16,100}/g;
	const body = text.slice(from, to);
	for (const line of body.matchAll(lines)) end = from + line.index + line[0].length;
	return end;
}
function pemBody(secret) {
	const inner = secret.replace(/^-----BEGIN [^-]{1,60}-----/, "").replace(/-----END [^-]{1,60}-----$/, "");
	if (/\.\.\.|\u2026|\*\*\*|<[^>]{1,60}>/.test(inner)) return "sample";
	const plain = inner.replaceAll(/\\{1,4}[nrt]/g, "\n").replaceAll(/^[A-Za-z-]{3,40}: .{0,200}$/gm, "");
	const base64 = plain.replaceAll(/[^A-Za-z0-9+/]/g, "");
	if (base64.length < 64 || new Set(base64).size < 20 || !/[A-Za-z0-9+/=]{32}/.test(plain)) return "sample";
	return base64.length >= 136 ? "valid" : "doubtful";
}
function readBase64Pem(text, start, end) {
	let at = end;
	while (at < text.length && at - end < MAX_BODY && /[A-Za-z0-9+/=]/.test(text[at] ?? "")) at++;
	return {
		start,
		end: at,
		secretStart: start,
		secretEnd: at
	};
}
function base64Pem(secret) {
	const text = Buffer.from(secret.slice(0, 80), "base64").toString("latin1");
	if (!/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(text)) return "invalid";
	return secret.length >= 180 ? "valid" : "doubtful";
}
// src/detect/secrets/checks/putty.ts?texts
const MAX_KEY = 8e3;
function readPutty(text, start, end) {
	const next = text.slice(end, end + MAX_KEY).indexOf("PuTTY-User-Key-File");
	const mac = /Private-MAC: [0-9a-f]{40,64}/.exec(text.slice(end, next < 0 ? end + MAX_KEY : end + next));
	const stop = mac === null ? end : end + mac.index + mac[0].length;
	return {
		start,
		end: stop,
		secretStart: start,
		secretEnd: stop
	};
}
function puttyBody(secret) {
	return /Private-Lines: [0-9]{1,3}/.test(secret) ? "valid" : "doubtful";
}
// src/detect/secrets/providers/private-key.ts?texts
const rules$4 = secretRules$1("private-key", [
	{
		id: "private-key-pem",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["-----begin "],
		pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP |ANY )?PRIVATE KEY(?: BLOCK)?-----/,
		readBlock: readPem,
		check: pemBody,
		random: true
	},
	{
		id: "private-key-jwk",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["\"kty"],
		pattern: /"kty\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"(?:RSA|EC|OKP|oct)\\{0,2}"/,
		readBlock: readJwk,
		random: true
	},
	{
		id: "putty-key",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["putty-user-key-file-"],
		pattern: /PuTTY-User-Key-File-[23]: [a-z0-9-]{5,30}/,
		readBlock: readPutty,
		check: puttyBody,
		random: true
	},
	{
		id: "private-key-b64",
		severity: "critical",
		evidence: "documented",
		match: "block",
		literals: ["ls0tls1crudjti"],
		pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{60}/,
		readBlock: readBase64Pem,
		check: base64Pem,
		random: true
	},
	{
		id: "wireguard-private-key",
		severity: "critical",
		evidence: "documented",
		match: "line",
		literals: ["privatekey", "presharedkey"],
		pattern: /(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/,
		group: true,
		random: true
	}
]);
const provider$3 = {
	id: "private-key",
	name: {
		en: "a private key",
		zh: "\u79c1\u94a5"
	},
	steps: {
		en: "Make a new pair, put its public half wherever this one is trusted, and take this one out there",
		zh: "\u65b0\u5efa\u5bc6\u94a5\u5bf9\uff0c\u5728\u6240\u6709\u4fe1\u4efb\u8fd9\u628a\u79c1\u94a5\u7684\u5730\u65b9\u6362\u4e0a\u65b0\u7684\u516c\u94a5\uff0c\u5e76\u79fb\u9664\u65e7\u7684"
	},
	why: {
		en: "Whoever has it can pose as its owner wherever the public half is trusted.",
		zh: "\u51e1\u662f\u4fe1\u4efb\u5176\u516c\u94a5\u7684\u5730\u65b9\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u90fd\u80fd\u5192\u5145\u5b83\u7684\u4e3b\u4eba\u3002"
	},
	references: ["https://www.rfc-editor.org/rfc/rfc7468"]
};
const messages = {
	default: {
		en: "A private key is written here.",
		zh: "\u8fd9\u91cc\u5199\u7740\u4e00\u628a\u79c1\u94a5\u3002"
	},
	named: {
		en: "{variable} holds a private key.",
		zh: "{variable} \u4e2d\u662f\u4e00\u628a\u79c1\u94a5\u3002"
	}
};
const texts$21 = keyTexts(provider$3, {
	"private-key-pem": {
		title: {
			en: "Private key",
			zh: "\u79c1\u94a5"
		},
		messages
	},
	"private-key-jwk": {
		title: {
			en: "Private JSON Web Key",
			zh: "JSON Web Key \u79c1\u94a5"
		},
		messages,
		why: {
			en: "Whoever has it can sign tokens that your services believe, for any user.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4e3a\u4efb\u610f\u7528\u6237\u7b7e\u53d1\u4f60\u7684\u670d\u52a1\u90fd\u4f1a\u76f8\u4fe1\u7684\u4ee4\u724c\u3002"
		},
		fix: {
			en: "Make a new key, publish its public half in the key set, sign with it, and take this one out once its tokens have ended",
			zh: "\u65b0\u5efa\u5bc6\u94a5\uff0c\u628a\u516c\u94a5\u52a0\u5165\u5bc6\u94a5\u96c6\u5e76\u6539\u7528\u5b83\u7b7e\u540d\uff0c\u5f85\u65e7\u4ee4\u724c\u5931\u6548\u540e\u79fb\u9664\u8fd9\u4e00\u4e2a"
		},
		references: ["https://www.rfc-editor.org/rfc/rfc7517"]
	},
	"putty-key": {
		title: {
			en: "PuTTY private key",
			zh: "PuTTY \u79c1\u94a5"
		},
		messages,
		references: ["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"]
	},
	"private-key-b64": {
		title: {
			en: "Private key in base64",
			zh: "base64 \u7f16\u7801\u7684\u79c1\u94a5"
		},
		messages
	},
	"wireguard-private-key": {
		title: {
			en: "WireGuard key",
			zh: "WireGuard \u5bc6\u94a5"
		},
		messages,
		why: {
			en: "Whoever has it joins the private network as this peer.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8fd9\u4e2a\u8282\u70b9\u7684\u8eab\u4efd\u63a5\u5165\u5185\u7f51\u3002"
		},
		fix: {
			en: "wg genkey for a new one, put its public key into the peers' configuration, and remove this one there",
			zh: "\u7528 wg genkey \u65b0\u5efa\u4e00\u4e2a\uff0c\u628a\u65b0\u516c\u94a5\u5199\u5165\u5404\u5bf9\u7aef\u7684\u914d\u7f6e\uff0c\u5e76\u79fb\u9664\u65e7\u7684"
		},
		references: ["https://www.wireguard.com/quickstart/"]
	}
});
const PEM = "-----BEGIN {cut}PRIVATE KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n{b64:24}\n-----END {cut}PRIVATE KEY-----";
`${PEM.replaceAll("BEGIN ", "BEGIN OPENSSH ").replaceAll("END ", "END OPENSSH ")}`, `${PEM.replaceAll("\n", "\\n")}`, `${PEM.replaceAll("\n", "\\n")}`;
// src/detect/secrets/providers/redis-cloud.ts?texts
const rules$3 = secretRules$1("redis-cloud", [{
	id: "redis-uri",
	severity: "high",
	evidence: "known",
	match: "line",
	isGeneric: true,
	literals: ["redis://", "rediss://"],
	pattern: /rediss?:\/\/[^\s:@/"'<>]{0,60}:([^\s@/"'<>${}[\]]{3,120})@[A-Za-z0-9._-]{1,200}/,
	group: true,
	check: dsnPassword
}]);
const texts$20 = keyTexts({
	id: "redis-cloud",
	name: {
		en: "Redis",
		zh: "Redis"
	},
	steps: {
		en: "Set another password (requirepass, or the ACL user's), then give the new one to what connects with it",
		zh: "\u66f4\u6362\u5bc6\u7801\uff08requirepass \u6216 ACL \u7528\u6237\u7684\u5bc6\u7801\uff09\uff0c\u518d\u628a\u65b0\u5bc6\u7801\u4ea4\u7ed9\u4f7f\u7528\u5b83\u7684\u7a0b\u5e8f"
	},
	why: {
		en: "Whoever can read the repository and reach Redis can read every session and queue in it, and run commands on it.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u53c8\u80fd\u8bbf\u95ee Redis \u7684\u4eba\uff0c\u53ef\u4ee5\u8bfb\u53d6\u5176\u4e2d\u6240\u6709\u4f1a\u8bdd\u548c\u961f\u5217\uff0c\u5e76\u5728\u4e0a\u9762\u6267\u884c\u547d\u4ee4\u3002"
	},
	references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"]
}, { "redis-uri": {
	title: {
		en: "Redis URL with password",
		zh: "\u5e26\u5bc6\u7801\u7684 Redis URL"
	},
	messages: {
		default: {
			en: "A URL of Redis with its password is written here.",
			zh: "\u8fd9\u91cc\u5199\u7740\u5e26\u5bc6\u7801\u7684 Redis URL\u3002"
		},
		named: {
			en: "{variable} holds a URL of Redis with its password.",
			zh: "{variable} \u662f\u5e26\u5bc6\u7801\u7684 Redis URL\u3002"
		}
	}
} });
// src/detect/secrets/providers/slack.ts?texts
const rules$2 = secretRules$1("slack", [
	{
		id: "slack-bot-user-token",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: [
			"xoxb-",
			"xoxp-",
			"xoxo-",
			"xoxa-",
			"xoxs-",
			"xoxr-",
			"xoxe-"
		],
		pattern: /xox[bpoasre]-[0-9]{8,14}-[0-9A-Za-z-]{20,120}/
	},
	{
		id: "slack-app-token",
		severity: "critical",
		evidence: "documented",
		match: "token",
		literals: ["xapp-"],
		pattern: /xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{10,14}-[0-9a-f]{64}/
	},
	{
		id: "slack-config-token",
		severity: "high",
		evidence: "documented",
		match: "token",
		literals: ["xoxe-", "xoxe.xox"],
		pattern: /xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{140,170}/
	},
	{
		id: "slack-cookie",
		severity: "critical",
		evidence: "known",
		match: "token",
		literals: ["xoxd-", "xoxc-"],
		pattern: /(?:xoxd-[A-Za-z0-9%/+_-]{100,300}|xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64})/
	},
	{
		id: "slack-webhook",
		severity: "high",
		evidence: "documented",
		match: "line",
		literals: ["https://hooks.slack.com/"],
		pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,60}/,
		random: true
	}
]);
const texts$19 = keyTexts({
	id: "slack",
	name: {
		en: "Slack",
		zh: "Slack"
	},
	revoke: "https://api.slack.com/apps",
	steps: {
		en: "Choose the app at {page}, reissue the token under OAuth & Permissions (or call auth.revoke), deploy the new one, then look at the access logs",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728 OAuth & Permissions \u4e2d\u91cd\u65b0\u7b7e\u53d1\u4ee4\u724c\uff08\u6216\u8c03\u7528 auth.revoke\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u8bbf\u95ee\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it reads channels and posts in your workspace, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u9891\u9053\uff0c\u5e76\u5728\u4f60\u7684\u5de5\u4f5c\u533a\u53d1\u6d88\u606f\u3002"
	},
	references: ["https://api.slack.com/authentication/token-types"]
}, {
	"slack-bot-user-token": { title: {
		en: "Slack token",
		zh: "Slack \u4ee4\u724c"
	} },
	"slack-app-token": {
		title: {
			en: "Slack app-level token",
			zh: "Slack \u5e94\u7528\u7ea7\u4ee4\u724c"
		},
		fix: {
			en: "Revoke it under Basic Information > App-Level Tokens of the app at {page} and generate a new one",
			zh: "\u5728 {page} \u8be5\u5e94\u7528\u7684 Basic Information > App-Level Tokens \u4e2d\u540a\u9500\u5b83\u5e76\u91cd\u65b0\u751f\u6210"
		}
	},
	"slack-config-token": {
		title: {
			en: "Slack app configuration token",
			zh: "Slack \u5e94\u7528\u914d\u7f6e\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can change the settings of every app that its owner made.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4fee\u6539\u5176\u6240\u6709\u8005\u521b\u5efa\u7684\u6bcf\u4e2a\u5e94\u7528\u7684\u8bbe\u7f6e\u3002"
		},
		fix: {
			en: "Delete it under Your App Configuration Tokens at {page} and generate a new one",
			zh: "\u5728 {page} \u7684 Your App Configuration Tokens \u4e2d\u5220\u9664\u5b83\u5e76\u91cd\u65b0\u751f\u6210"
		}
	},
	"slack-cookie": {
		title: {
			en: "Slack session",
			zh: "Slack \u4f1a\u8bdd"
		},
		why: {
			en: "It is a signed-in session: whoever has it reads and writes all that its user can.",
			zh: "\u5b83\u4ee3\u8868\u4e00\u4e2a\u5df2\u767b\u5f55\u7684\u4f1a\u8bdd\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u8bfb\u5199\u8be5\u7528\u6237\u80fd\u770b\u5230\u7684\u4e00\u5207\u3002"
		},
		fix: {
			en: "Sign out of all sessions in the account settings of the workspace, then sign in again",
			zh: "\u5728\u5de5\u4f5c\u533a\u7684\u8d26\u6237\u8bbe\u7f6e\u4e2d\u9000\u51fa\u6240\u6709\u4f1a\u8bdd\uff0c\u518d\u91cd\u65b0\u767b\u5f55"
		}
	},
	"slack-webhook": {
		title: {
			en: "Slack webhook",
			zh: "Slack Webhook"
		},
		why: {
			en: "Whoever has the address can post to the channel, without a password and in your app's name.",
			zh: "\u77e5\u9053\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u65e0\u9700\u5bc6\u7801\u5c31\u80fd\u4ee5\u4f60\u7684\u5e94\u7528\u540d\u4e49\u5411\u9891\u9053\u53d1\u6d88\u606f\u3002"
		},
		fix: {
			en: "Remove it under Incoming Webhooks of the app at {page} and add a new one",
			zh: "\u5728 {page} \u8be5\u5e94\u7528\u7684 Incoming Webhooks \u4e2d\u79fb\u9664\u5b83\u5e76\u65b0\u5efa\u4e00\u4e2a"
		},
		references: ["https://api.slack.com/messaging/webhooks"]
	}
});
// src/detect/secrets/checks/zhipu-id-secret.ts?texts
function zhipuIdSecret(secret) {
	const tail = secret.slice(33);
	return /[a-z]/.test(tail) && /[A-Z]/.test(tail) ? "valid" : "invalid";
}
// src/detect/secrets/providers/zhipu.ts?texts
const rules$1 = secretRules$1("zhipu", [{
	id: "zhipu-key",
	severity: "high",
	evidence: "known",
	match: "token",
	literals: [],
	hexRun: true,
	pattern: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
	check: zhipuIdSecret,
	context: {
		variables: [
			"ZHIPU_API_KEY",
			"ZHIPUAI_API_KEY",
			"BIGMODEL_API_KEY",
			"GLM_API_KEY",
			"ZAI_API_KEY",
			"CHATGLM_API_KEY",
			"Z_AI_API_KEY"
		],
		hosts: ["bigmodel.cn", "api.z.ai"]
	}
}]);
const texts$18 = keyTexts({
	id: "zhipu",
	name: {
		en: "Zhipu (GLM)",
		zh: "\u667a\u8c31"
	},
	revoke: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
	steps: {
		en: "Make a new key at {page} (abroad: z.ai/manage-apikey), deploy it, delete this one there, then look at usage",
		zh: "\u5728 {page}\uff08\u6d77\u5916\u7248\u4e3a z.ai/manage-apikey\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf"
	},
	why: {
		en: "Whoever can read the repository can run GLM models on your account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u4f60\u7684\u8d26\u6237\u8c03\u7528 GLM \u6a21\u578b\u3002"
	},
	references: ["https://docs.bigmodel.cn/cn/guide/start/quick-start"]
}, { "zhipu-key": { title: {
	en: "Zhipu (GLM) API key",
	zh: "\u667a\u8c31 API \u5bc6\u94a5"
} } });
// src/detect/secrets/detect-secrets.ts?texts
const secretRules = [...[
	...rules$18,
	...rules$17,
	...rules$16,
	...rules$15,
	...rules$14,
	...rules$13,
	...rules$12,
	...rules$11,
	...rules$10,
	...rules$9,
	...rules$8,
	...rules$7,
	...rules$6,
	...rules$5,
	...rules$4,
	...rules$3,
	...rules$2,
	...rules$1
], publishedDefaultRule];
Buffer.from("\0GITCRYPT\0", "latin1");
new Map(secretRules.map((rule) => [rule.id, rule]));
// src/detect/compose/rules/compose-env-file-tracked.ts?texts
const texts$17 = {
	title: {
		en: "env_file names a committed file with secrets",
		zh: "env_file \u6307\u5411\u5df2\u63d0\u4ea4\u7684\u5bc6\u94a5\u6587\u4ef6"
	},
	titles: { default: {
		en: "{path} holds secrets and is in the repository",
		zh: "{path} \u542b\u5bc6\u94a5\uff0c\u5374\u5728\u4ed3\u5e93\u4e2d"
	} },
	why: {
		en: "Git keeps every version: deleting the file later does not take the secrets back.",
		zh: "Git \u4f1a\u4fdd\u7559\u6bcf\u4e2a\u7248\u672c\uff0c\u4e4b\u540e\u518d\u5220\u9664\u6587\u4ef6\u4e5f\u6536\u4e0d\u56de\u5bc6\u94a5\u3002"
	},
	fix: {
		en: "git rm --cached {path}, add it to .gitignore, and replace what it held",
		zh: "git rm --cached {path}\uff0c\u52a0\u5165 .gitignore\uff0c\u5e76\u8f6e\u6362\u5176\u4e2d\u7684\u5bc6\u94a5"
	},
	messages: {
		default: {
			en: "`env_file` takes {path}, which git tracks.",
			zh: "`env_file` \u4f7f\u7528\u4e86\u88ab Git \u8ddf\u8e2a\u7684 {path}\u3002"
		},
		weakened: {
			en: "`env_file` takes {path}, which git tracks now.",
			zh: "`env_file` \u4f7f\u7528\u7684 {path} \u73b0\u5728\u88ab Git \u8ddf\u8e2a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"]
};
// src/detect/compose/rules/compose-host-network.ts?texts
const texts$16 = {
	title: {
		en: "Host network namespace",
		zh: "\u4f7f\u7528\u5bbf\u4e3b\u673a\u7f51\u7edc"
	},
	titles: {
		default: {
			en: "Service {service} shares the host's network",
			zh: "\u670d\u52a1 {service} \u4f7f\u7528\u5bbf\u4e3b\u673a\u7f51\u7edc"
		},
		weakened: {
			en: "Service {service} shares the host's network now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4f7f\u7528\u5bbf\u4e3b\u673a\u7f51\u7edc"
		}
	},
	why: {
		en: "The container listens on the host's own interfaces and reaches all that is bound to localhost there, past every network of the project.",
		zh: "\u5bb9\u5668\u76f4\u63a5\u76d1\u542c\u5bbf\u4e3b\u673a\u7f51\u5361\uff0c\u8fd8\u80fd\u8bbf\u95ee\u5bbf\u4e3b\u673a\u4e0a\u53ea\u7ed1\u5b9a localhost \u7684\u670d\u52a1\uff0c\u9879\u76ee\u91cc\u7684\u7f51\u7edc\u9694\u79bb\u5168\u90e8\u5931\u6548\u3002"
	},
	fix: {
		en: "Use a bridge network and publish only the port that is needed",
		zh: "\u6539\u7528\u81ea\u5b9a\u4e49 bridge \u7f51\u7edc\uff0c\u53ea\u53d1\u5e03\u5fc5\u8981\u7684\u7aef\u53e3"
	},
	messages: {
		default: {
			en: "Service {service} is on the network of the host.",
			zh: "\u670d\u52a1 {service} \u5904\u4e8e\u5bbf\u4e3b\u673a\u7f51\u7edc\u3002"
		},
		weakened: {
			en: "Only a default put service {service} on the host's network before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u4f7f\u7528\u5bbf\u4e3b\u673a\u7f51\u7edc\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/network/drivers/host/"]
};
// src/detect/compose/rules/compose-image-latest.ts?texts
const texts$15 = {
	title: {
		en: "Image without a fixed tag",
		zh: "\u955c\u50cf\u672a\u56fa\u5b9a\u7248\u672c"
	},
	titles: {
		default: {
			en: "Service {service} takes whatever image is the latest",
			zh: "\u670d\u52a1 {service} \u4f7f\u7528\u7684\u955c\u50cf\u672a\u56fa\u5b9a\u7248\u672c"
		},
		weakened: {
			en: "Service {service} no longer has a fixed image",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u4e0d\u518d\u56fa\u5b9a\u7248\u672c"
		}
	},
	why: {
		en: "The next pull runs code that nobody has reviewed, and there is no version to go back to.",
		zh: "\u4e0b\u6b21\u62c9\u53d6\u5c31\u53ef\u80fd\u8fd0\u884c\u6ca1\u4eba\u5ba1\u67e5\u8fc7\u7684\u4ee3\u7801\uff0c\u51fa\u95ee\u9898\u65f6\u4e5f\u6ca1\u6709\u53ef\u56de\u9000\u7684\u7248\u672c\u3002"
	},
	fix: {
		en: "Write the version, best with its digest: image:1.2.3@sha256:\u2026",
		zh: "\u56fa\u5b9a\u5230\u660e\u786e\u7684\u7248\u672c\u53f7\uff0c\u6700\u597d\u52a0\u6458\u8981\u503c\uff1aimage:1.2.3@sha256:\u2026"
	},
	messages: {
		default: {
			en: "{image} changes under your feet.",
			zh: "{image} \u4f1a\u968f\u65f6\u53d8\u5316\u3002"
		},
		weakened: {
			en: "It was fixed at {was}, now it is {image}.",
			zh: "\u539f\u6765\u56fa\u5b9a\u5728 {was}\uff0c\u73b0\u5728\u662f {image}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"]
};
// src/detect/compose/rules/compose-image-mutable-tag.ts?texts
const texts$14 = {
	title: {
		en: "Image on a moving tag",
		zh: "\u955c\u50cf\u4f7f\u7528\u6d6e\u52a8\u6807\u7b7e"
	},
	titles: { weakened: {
		en: "The image of service {service} is no longer fixed",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u6539\u7528\u4e86\u6d6e\u52a8\u6807\u7b7e"
	} },
	why: {
		en: "The tag is put on another image from time to time: the next pull may run code that nobody has reviewed.",
		zh: "\u8fd9\u4e2a\u6807\u7b7e\u4f1a\u4e0d\u65ad\u6307\u5411\u65b0\u7684\u955c\u50cf\uff0c\u4e0b\u6b21\u62c9\u53d6\u5c31\u53ef\u80fd\u8fd0\u884c\u6ca1\u4eba\u5ba1\u67e5\u8fc7\u7684\u4ee3\u7801\u3002"
	},
	fix: {
		en: "Use the tag of a version",
		zh: "\u6539\u4e3a\u5e26\u7248\u672c\u53f7\u7684\u6807\u7b7e"
	},
	messages: {
		default: {
			en: "The tag {tag} moves.",
			zh: "\u6807\u7b7e {tag} \u4f1a\u53d8\u52a8\u3002"
		},
		weakened: {
			en: "The tag was {was}, now it is {tag}, which moves.",
			zh: "\u6807\u7b7e\u539f\u6765\u662f {was}\uff0c\u73b0\u5728\u662f\u4f1a\u53d8\u52a8\u7684 {tag}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"]
};
// src/detect/compose/rules/compose-image-no-digest.ts?texts
const texts$13 = {
	title: {
		en: "Image without a digest",
		zh: "\u955c\u50cf\u672a\u7528 SHA256 \u6458\u8981\u9501\u5b9a"
	},
	titles: { weakened: {
		en: "The image of service {service} lost its digest",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u5931\u53bb\u4e86\u6458\u8981\u503c"
	} },
	why: {
		en: "A tag can be put on another image by whoever holds the registry account; a digest cannot.",
		zh: "\u638c\u63e1\u955c\u50cf\u4ed3\u5e93\u8d26\u53f7\u7684\u4eba\u53ef\u4ee5\u8ba9\u6807\u7b7e\u6307\u5411\u53e6\u4e00\u4e2a\u955c\u50cf\uff0c\u6458\u8981\u503c\u5219\u65e0\u6cd5\u66ff\u6362\u3002"
	},
	fix: {
		en: "Pin it by digest: image:tag@sha256:\u2026",
		zh: "\u5199\u6210 image:tag@sha256:<\u6458\u8981\u503c>"
	},
	messages: {
		default: {
			en: "{image} is not pinned by a digest.",
			zh: "{image} \u6ca1\u6709\u7528\u6458\u8981\u503c\u9501\u5b9a\u3002"
		},
		weakened: {
			en: "{image} was pinned by a digest before.",
			zh: "{image} \u4e4b\u524d\u7528\u6458\u8981\u503c\u9501\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"]
};
// src/detect/compose/rules/compose-inference-port-public.ts?texts
const texts$12 = {
	title: {
		en: "Model server published without authentication",
		zh: "\u6a21\u578b\u63a8\u7406\u670d\u52a1\u672a\u9274\u6743\u5373\u5bf9\u5916\u5f00\u653e"
	},
	titles: {
		default: {
			en: "{product} is open to every network without a key",
			zh: "{product} \u672a\u9274\u6743\uff0c\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		},
		weakened: {
			en: "{product} is now open to every network without a key",
			zh: "{product} \u672a\u9274\u6743\uff0c\u73b0\u5728\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		}
	},
	why: {
		en: "Anyone who finds the port uses your graphics cards and accounts, and can load or delete models.",
		zh: "\u53d1\u73b0\u8be5\u7aef\u53e3\u7684\u4eba\u53ef\u4ee5\u5360\u7528\u4f60\u7684\u7b97\u529b\u548c\u8d26\u6237\uff0c\u8fd8\u80fd\u52a0\u8f7d\u6216\u5220\u9664\u6a21\u578b\u3002"
	},
	fix: {
		en: "Drop ports: services reach it as {service}:{port}; or put a proxy with authentication before it",
		zh: "\u5220\u9664 ports\uff1a\u670d\u52a1\u4e4b\u95f4\u53ef\u7528 {service}:{port} \u8bbf\u95ee\uff1b\u6216\u5728\u524d\u9762\u52a0\u5e26\u9274\u6743\u7684\u53cd\u5411\u4ee3\u7406"
	},
	messages: {
		default: {
			en: "Service {service} publishes {port} on all interfaces and asks nobody for a key.",
			zh: "\u670d\u52a1 {service} \u5728\u6240\u6709\u7f51\u5361\u4e0a\u53d1\u5e03\u4e86 {port} \u7aef\u53e3\uff0c\u4e14\u6ca1\u6709\u9274\u6743\u3002"
		},
		weakened: {
			en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u539f\u6765\u53ea\u7ed1\u5b9a {was}\uff0c\u73b0\u5728\u76d1\u542c\u6240\u6709\u7f51\u5361\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw"]
};
// src/detect/compose/rules/compose-invalid.ts?texts
const texts$11 = {
	title: {
		en: "Compose file cannot be judged",
		zh: "Compose \u6587\u4ef6\u65e0\u6cd5\u5224\u5b9a"
	},
	why: {
		en: "What cannot be read cannot be checked: a weakness in it would pass unseen.",
		zh: "\u8bfb\u4e0d\u61c2\u7684\u5185\u5bb9\u65e0\u6cd5\u68c0\u67e5\uff0c\u5176\u4e2d\u7684\u95ee\u9898\u4f1a\u88ab\u6f0f\u6389\u3002"
	},
	fix: {
		en: "Repair it; `docker compose config` shows whether it loads",
		zh: "\u4fee\u590d\u540e\u53ef\u7528 `docker compose config` \u786e\u8ba4\u80fd\u5426\u52a0\u8f7d"
	},
	messages: {
		default: {
			en: "{file} is not understood as compose.",
			zh: "{file} \u4e0d\u662f\u6709\u6548\u7684 Compose \u6587\u4ef6\u3002"
		},
		syntax: {
			en: "This is no valid YAML ({detail}).",
			zh: "\u6b64\u5904\u4e0d\u662f\u6709\u6548\u7684 YAML\uff08{detail}\uff09\u3002"
		},
		"duplicate-key": {
			en: "The key {detail} stands here twice: compose refuses it, other readers take the last.",
			zh: "\u952e {detail} \u91cd\u590d\uff1aCompose \u4f1a\u62d2\u7edd\uff0c\u5176\u4ed6\u5de5\u5177\u53d6\u6700\u540e\u4e00\u4e2a\u3002"
		},
		"unresolved-alias": {
			en: "The alias *{detail} has no anchor before it.",
			zh: "\u522b\u540d *{detail} \u4e4b\u524d\u6ca1\u6709\u5bf9\u5e94\u7684\u951a\u70b9\u3002"
		},
		"empty-merge": {
			en: "What is merged here with `<<` has no value.",
			zh: "\u6b64\u5904\u7528 `<<` \u5408\u5e76\u7684\u951a\u70b9\u6ca1\u6709\u503c\u3002"
		},
		"alias-bomb": {
			en: "Its aliases grow into more nodes than any stack has; the file is judged without them.",
			zh: "\u522b\u540d\u5c55\u5f00\u540e\u7684\u8282\u70b9\u8fc7\u591a\uff0c\u5df2\u6309\u4e0d\u5c55\u5f00\u5904\u7406\u3002"
		},
		"too-deep": {
			en: "{file} is nested deeper than can be read safely.",
			zh: "{file} \u5d4c\u5957\u8fc7\u6df1\uff0c\u65e0\u6cd5\u5b89\u5168\u8bfb\u53d6\u3002"
		},
		"too-large": {
			en: "{file} is too large to be judged as compose.",
			zh: "{file} \u8fc7\u5927\uff0c\u65e0\u6cd5\u4f5c\u4e3a Compose \u6587\u4ef6\u5224\u5b9a\u3002"
		},
		"too-many-files": {
			en: "The project is made of more files than can be read.",
			zh: "\u9879\u76ee\u5f15\u7528\u7684\u6587\u4ef6\u8fc7\u591a\uff0c\u65e0\u6cd5\u5168\u90e8\u8bfb\u53d6\u3002"
		},
		"not-a-mapping": {
			en: "Expected a mapping here, found something else.",
			zh: "\u6b64\u5904\u5e94\u4e3a\u6620\u5c04\uff0c\u5b9e\u9645\u4e0d\u662f\u3002"
		},
		"not-compose": {
			en: "{file} is named like a compose file and has no key that compose knows.",
			zh: "{file} \u4ee5 Compose \u6587\u4ef6\u547d\u540d\uff0c\u5374\u6ca1\u6709\u4efb\u4f55 Compose \u8ba4\u8bc6\u7684\u952e\u3002"
		},
		"bad-interpolation": {
			en: "`${` begins an expression that compose cannot read; a literal one is written `$${`.",
			zh: "`${` \u5f00\u5934\u7684\u8868\u8fbe\u5f0f Compose \u65e0\u6cd5\u89e3\u6790\uff1b\u8981\u5199\u5b57\u9762\u91cf\u8bf7\u7528 `$${`\u3002"
		},
		"cannot-merge": {
			en: "An earlier file has another kind of value here, so compose cannot merge them.",
			zh: "\u524d\u4e00\u4e2a\u6587\u4ef6\u5728\u6b64\u5904\u7684\u503c\u7c7b\u578b\u4e0d\u540c\uff0cCompose \u65e0\u6cd5\u5408\u5e76\u3002"
		},
		cycle: {
			en: "This refers back to itself through `extends` or `include`.",
			zh: "`extends` \u6216 `include` \u5728\u6b64\u5f62\u6210\u5faa\u73af\u5f15\u7528\u3002"
		},
		"include-conflict": {
			en: "{detail} is defined here and in an included file in another way.",
			zh: "{detail} \u5728\u6b64\u5904\u548c\u88ab\u5305\u542b\u7684\u6587\u4ef6\u4e2d\u5b9a\u4e49\u4e0d\u4e00\u81f4\u3002"
		},
		weakened: {
			en: "{file} is not understood as compose any more.",
			zh: "{file} \u4e0d\u518d\u662f\u6709\u6548\u7684 Compose \u6587\u4ef6\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/"]
};
// src/detect/compose/rules/compose-port-public.ts?texts
const texts$10 = {
	title: {
		en: "Port published on all interfaces",
		zh: "\u7aef\u53e3\u6620\u5c04\u76d1\u542c\u6240\u6709\u7f51\u5361"
	},
	titles: {
		default: {
			en: "Port {port} of service {service} is open to every network",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		},
		weakened: {
			en: "Port {port} of service {service} is now open to every network",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u73b0\u5728\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		}
	},
	why: {
		en: "Docker's own rules come before ufw: what is published is reachable from wherever the host is.",
		zh: "Docker \u7684\u8f6c\u53d1\u89c4\u5219\u5148\u4e8e ufw \u751f\u6548\uff0c\u80fd\u8bbf\u95ee\u5bbf\u4e3b\u673a\u7684\u7f51\u7edc\u90fd\u80fd\u8bbf\u95ee\u8fd9\u4e2a\u7aef\u53e3\u3002"
	},
	fix: {
		en: "\"127.0.0.1:{published}:{port}\", and let the reverse proxy be the entry",
		zh: "\u6539\u4e3a \"127.0.0.1:{published}:{port}\"\uff0c\u7531\u53cd\u5411\u4ee3\u7406\u7edf\u4e00\u5bf9\u5916"
	},
	messages: {
		default: {
			en: "Service {service} publishes {port} on all interfaces.",
			zh: "\u670d\u52a1 {service} \u5728\u6240\u6709\u7f51\u5361\u4e0a\u53d1\u5e03\u4e86 {port} \u7aef\u53e3\u3002"
		},
		weakened: {
			en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u539f\u6765\u53ea\u7ed1\u5b9a {was}\uff0c\u73b0\u5728\u76d1\u542c\u6240\u6709\u7f51\u5361\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#ports"]
};
// src/detect/compose/rules/compose-privileged.ts?texts
const texts$9 = {
	title: {
		en: "Privileged container",
		zh: "\u5bb9\u5668\u4ee5\u7279\u6743\u6a21\u5f0f\u8fd0\u884c"
	},
	titles: {
		default: {
			en: "Service {service} runs privileged",
			zh: "\u670d\u52a1 {service} \u4ee5\u7279\u6743\u6a21\u5f0f\u8fd0\u884c"
		},
		weakened: {
			en: "Service {service} runs privileged for everyone now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u4ee5\u7279\u6743\u6a21\u5f0f\u8fd0\u884c"
		}
	},
	why: {
		en: "A privileged container has every capability and all devices of the host: whoever gets into it owns the machine.",
		zh: "\u7279\u6743\u5bb9\u5668\u62e5\u6709\u5bbf\u4e3b\u673a\u7684\u5168\u90e8\u5185\u6838\u80fd\u529b\u548c\u8bbe\u5907\uff0c\u653b\u5165\u5bb9\u5668\u5c31\u7b49\u4e8e\u62ff\u4e0b\u6574\u53f0\u673a\u5668\u3002"
	},
	fix: {
		en: "Remove `privileged`; give only what is needed with `cap_add:` or `devices:`",
		zh: "\u53bb\u6389 `privileged`\uff0c\u53ea\u7528 `cap_add:` \u6216 `devices:` \u6388\u4e88\u771f\u6b63\u9700\u8981\u7684\u6743\u9650"
	},
	messages: {
		default: {
			en: "Service {service} gets every capability and device of the host.",
			zh: "\u670d\u52a1 {service} \u62e5\u6709\u5bbf\u4e3b\u673a\u7684\u5168\u90e8\u5185\u6838\u80fd\u529b\u548c\u8bbe\u5907\u3002"
		},
		weakened: {
			en: "Only a default made service {service} privileged before; now nothing turns it off.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u800c\u5904\u4e8e\u7279\u6743\u6a21\u5f0f\uff0c\u73b0\u5728\u65e0\u6cd5\u518d\u5173\u95ed\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#privileged", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-runs-as-root.ts?texts
const texts$8 = {
	title: {
		en: "Service runs as root",
		zh: "\u5bb9\u5668\u4ee5 root \u7528\u6237\u8fd0\u884c"
	},
	titles: {
		default: {
			en: "Service {service} runs as root",
			zh: "\u670d\u52a1 {service} \u4ee5 root \u8fd0\u884c"
		},
		weakened: {
			en: "Service {service} runs as root now, not as user {was}",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4ee5 root \u8fd0\u884c\uff0c\u4e0d\u518d\u662f\u7528\u6237 {was}"
		},
		lost: {
			en: "Service {service} no longer runs as user {was}",
			zh: "\u670d\u52a1 {service} \u4e0d\u518d\u4ee5\u7528\u6237 {was} \u8fd0\u884c"
		}
	},
	why: {
		en: "Code that breaks out of the container is then root on the host.",
		zh: "\u4e00\u65e6\u5bb9\u5668\u9003\u9038\uff0c\u653b\u51fb\u8005\u5728\u5bbf\u4e3b\u673a\u4e0a\u5c31\u662f root\u3002"
	},
	fix: {
		en: "Set a user that is not root, such as user: \"1001\", and give it the volumes",
		zh: "\u8bbe\u7f6e\u975e root \u7528\u6237\uff0c\u4f8b\u5982 user: \"1001\"\uff0c\u5e76\u8c03\u6574\u5377\u7684\u5c5e\u4e3b"
	},
	messages: {
		default: {
			en: "`user:` makes service {service} root in its container.",
			zh: "`user:` \u8ba9\u670d\u52a1 {service} \u5728\u5bb9\u5668\u5185\u4ee5 root \u8fd0\u884c\u3002"
		},
		weakened: {
			en: "Service {service} ran as user {was} before.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u4ee5\u7528\u6237 {was} \u8fd0\u884c\u3002"
		},
		lost: {
			en: "Without `user:` the image decides, and most run as root.",
			zh: "\u6ca1\u6709 `user:` \u65f6\u7531\u955c\u50cf\u51b3\u5b9a\uff0c\u591a\u6570\u955c\u50cf\u4ee5 root \u8fd0\u884c\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#user", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-secret-default-fallback.ts?texts
const texts$7 = {
	title: {
		en: "Secret as the default of a variable",
		zh: "\u5bc6\u94a5\u5199\u6210\u4e86\u53d8\u91cf\u9ed8\u8ba4\u503c"
	},
	titles: {
		default: {
			en: "{name} of service {service} falls back to a secret in the file",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u4ee5\u6587\u4ef6\u4e2d\u7684\u5bc6\u94a5\u4e3a\u9ed8\u8ba4\u503c"
		},
		weakened: {
			en: "{name} of service {service} now falls back to a secret in the file",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u73b0\u5728\u4ee5\u6587\u4ef6\u4e2d\u7684\u5bc6\u94a5\u4e3a\u9ed8\u8ba4\u503c"
		}
	},
	why: {
		en: "Every deployment that forgets the variable runs with a value that all readers of the repository know.",
		zh: "\u51e1\u662f\u5fd8\u8bb0\u8bbe\u7f6e\u8be5\u53d8\u91cf\u7684\u90e8\u7f72\uff0c\u7528\u7684\u90fd\u662f\u4ed3\u5e93\u8bfb\u8005\u90fd\u77e5\u9053\u7684\u503c\u3002"
	},
	fix: {
		en: "${{variable}:?set it in .env}, without a default",
		zh: "\u6539\u6210 ${{variable}:?\u8bf7\u5728 .env \u4e2d\u8bbe\u7f6e}\uff0c\u4e0d\u8981\u7ed9\u9ed8\u8ba4\u503c"
	},
	messages: {
		default: {
			en: "Without {variable} set, service {service} starts with the value in {file}.",
			zh: "\u672a\u8bbe\u7f6e {variable} \u65f6\uff0c\u670d\u52a1 {service} \u4f1a\u4f7f\u7528 {file} \u4e2d\u7684\u503c\u542f\u52a8\u3002"
		},
		weakened: {
			en: "{name} had no default before: forgetting it was noticed.",
			zh: "{name} \u4e4b\u524d\u6ca1\u6709\u9ed8\u8ba4\u503c\uff0c\u5fd8\u8bb0\u8bbe\u7f6e\u4f1a\u88ab\u53d1\u73b0\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/interpolation/"]
};
// src/detect/compose/rules/compose-secret-in-environment.ts?texts
const texts$6 = {
	title: {
		en: "Literal secret in environment",
		zh: "\u73af\u5883\u53d8\u91cf\u91cc\u5199\u4e86\u660e\u6587\u5bc6\u94a5"
	},
	titles: {
		default: {
			en: "{name} of service {service} holds a secret in plain text",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u662f\u660e\u6587\u5bc6\u94a5"
		},
		weakened: {
			en: "{name} of service {service} was a reference, now it is the secret itself",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u539f\u6765\u662f\u5f15\u7528\uff0c\u73b0\u5728\u662f\u660e\u6587\u5bc6\u94a5"
		}
	},
	why: {
		en: "Whoever can read the repository has it, and so has every copy of its history.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u62ff\u5230\u5b83\uff0c\u5386\u53f2\u8bb0\u5f55\u7684\u6bcf\u4efd\u526f\u672c\u91cc\u4e5f\u90fd\u6709\u3002"
	},
	fix: {
		en: "{name}: ${{name}:?set it in .env}, or compose secrets",
		zh: "\u6539\u4e3a {name}: ${{name}:?\u8bf7\u5728 .env \u4e2d\u8bbe\u7f6e}\uff0c\u6216\u4f7f\u7528 compose secrets"
	},
	messages: {
		default: {
			en: "{name} is written out in {file}.",
			zh: "{file} \u4e2d\u76f4\u63a5\u5199\u51fa\u4e86 {name} \u7684\u503c\u3002"
		},
		weakened: {
			en: "{name} came from outside the repository before.",
			zh: "{name} \u4e4b\u524d\u6765\u81ea\u4ed3\u5e93\u4e4b\u5916\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/use-secrets/"]
};
// src/detect/compose/rules/compose-unresolved-reference.ts?texts
const texts$5 = {
	title: {
		en: "Referenced file is missing",
		zh: "\u5f15\u7528\u7684\u6587\u4ef6\u4e0d\u5b58\u5728"
	},
	titles: { default: {
		en: "{written} is not in the repository",
		zh: "\u4ed3\u5e93\u4e2d\u6ca1\u6709 {written}"
	} },
	why: {
		en: "What the missing file would set cannot be checked, and the project does not start for the next person.",
		zh: "\u7f3a\u5931\u7684\u6587\u4ef6\u4f1a\u8bbe\u7f6e\u4ec0\u4e48\u65e0\u4ece\u68c0\u67e5\uff0c\u522b\u4eba\u4e5f\u65e0\u6cd5\u542f\u52a8\u8be5\u9879\u76ee\u3002"
	},
	fix: {
		en: "Add the file, or remove the reference",
		zh: "\u8865\u4e0a\u88ab\u5f15\u7528\u7684\u6587\u4ef6\uff0c\u6216\u5220\u9664\u5f15\u7528"
	},
	messages: {
		default: {
			en: "`{kind}` names {written}, and there is no such file.",
			zh: "`{kind}` \u5f15\u7528\u4e86 {written}\uff0c\u4f46\u6ca1\u6709\u8fd9\u4e2a\u6587\u4ef6\u3002"
		},
		noService: {
			en: "`extends` names service {wanted}, and there is none of this name.",
			zh: "`extends` \u5f15\u7528\u4e86\u670d\u52a1 {wanted}\uff0c\u4f46\u6ca1\u6709\u8fd9\u4e2a\u670d\u52a1\u3002"
		},
		outside: {
			en: "`{kind}` names {written}, which lies outside the repository and was not read.",
			zh: "`{kind}` \u5f15\u7528\u7684 {written} \u5728\u4ed3\u5e93\u4e4b\u5916\uff0c\u672a\u8bfb\u53d6\u3002"
		},
		weakened: {
			en: "`{kind}` names {written}, and there is no such file any more.",
			zh: "`{kind}` \u5f15\u7528\u7684 {written} \u5df2\u4e0d\u5b58\u5728\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/extension/"]
};
// src/detect/compose/rules/compose-user-missing.ts?texts
const texts$4 = {
	title: {
		en: "No user set",
		zh: "\u672a\u6307\u5b9a\u8fd0\u884c\u7528\u6237"
	},
	titles: { weakened: {
		en: "Service {service} lost its user {was}",
		zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86\u8fd0\u884c\u7528\u6237 {was}"
	} },
	why: {
		en: "Without `user:` the image decides, and most images run as root: code that breaks out is then root on the host.",
		zh: "\u6ca1\u6709 `user:` \u65f6\u7531\u955c\u50cf\u51b3\u5b9a\uff0c\u591a\u6570\u955c\u50cf\u4ee5 root \u8fd0\u884c\uff0c\u4e00\u65e6\u5bb9\u5668\u9003\u9038\u5c31\u662f\u5bbf\u4e3b\u673a root\u3002"
	},
	fix: {
		en: "Set a numeric user that is not root: user: \"1001\"",
		zh: "\u8bbe\u7f6e\u975e root \u7684\u6570\u5b57\u7528\u6237\uff1auser: \"1001\""
	},
	messages: {
		default: {
			en: "Service {service} has no `user:`.",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709\u8bbe\u7f6e `user:`\u3002"
		},
		weakened: {
			en: "`user: {was}` is gone from service {service}.",
			zh: "\u670d\u52a1 {service} \u7684 `user: {was}` \u88ab\u5220\u9664\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#user"]
};
// src/detect/guess-cost/words.ts?texts
const set$1 = (words) => new Set(words.split(/\s+/).filter((word) => word !== ""));
set$1(`
secret secrets key keys password passwd pass passwords token tokens jwt hmac auth session cookie sign signing signature encrypt
encryption crypto salt pepper hash admin root user default change changeme this that please must replace with your very long
super strong random string value secure security safe private public test testing tests dev devel development local localhost
prod production stage staging demo example sample temp temporary dummy fake mock app apps application api server service client
backend frontend web website site database data postgres mysql redis mongo docker compose kubernetes django flask rails laravel
symfony express node next nuxt react spring java python golang rust php the and for not use used using only here there now new old
one two three word words some any enter generate generated insert need needs should never ever keep hello world foo bar baz
qwerty asdf letmein welcome master access login
`);
set$1(`
able about above accept account across act action active actual add address after again against age agent ago agree ahead air all
allow almost alone along already also always amazing among amount animal another answer anyone anything apple area arm army around
arrive art article ask asset attack author autumn available avoid away baby back bad bag ball banana band bank base basic battery
beach bear beautiful because become bed been before begin behind being believe below best better between beyond big bike bird birth
bit black blog blood blue board boat body book boot born both bottle bottom box boy brain brand bread break bridge bright bring
broken brother brown browser bucket bug build builder building burn bus business busy but butter button buy cache call camera can
cannot capital car card care carry case cash castle cat catch cause cell center central certain chair challenge chance channel
character charge chat check cheese chef chicken child china chinese choice choose church circle city class classic clean clear clever
click climb clock close cloud club coach coast code coffee cold collect college color come common community company computer config
connect connection console contact container content control cook cool copy core corner correct cost could count country couple course
court cover create cross crown cry current custom customer cut cyber daily dance danger dark dashboard date daughter day days dead
deal dear death debug december decide deep delete deploy design desk detail device dialog did different dig digital dinner direct
directory disk do doctor document does dog dollar domain done door double down dragon draw dream dress drink drive driver drop dry
during each early earth east easy eat edge effect egg eight either electric elephant else email empty end enemy energy engine english
enjoy enough enterprise entry equal error escape even evening event every everyone everything exact except exchange expert expire
explain external extra eye face fact fail falcon fall false family famous far farm fast father feature february feel field fight file
files fill film final find fine finger finish fire firm first fish five fix flag flat floor flower fly follow food foot football force
foreign forest forever forget form forward four fox frame free fresh friday friend from front fruit full fun function funny future game
garden gate gateway general gentle get ghost giant gift girl give glass global goal god gold golden good google got great green ground
group grow guard guess guest guide guitar hack hacker hair half hall hand handle happen happy hard hat have head health hear heart heat
heavy help hero hidden hide high hill him his history hold hole holiday home honey hope horse hospital host hot hotel hour house how
huge human hundred hungry hunter ice idea image important index info inside install instance internal internet into invalid iron island
issue item january job join joke july jump june jungle just kernel kid kill kind king kitchen kitten knight know lab lake lamp land
language large last late later laugh law layer lead leader learn leave left legal lemon length less letter level library license life
light like line linux lion list listen little live load lock log logger lonely look lord lose lost lot love low lucky lunch mac machine
made magic mail main make man manage manager many map march mark market matter may maybe meal mean meet member memory men message metal
middle might mile military milk million mind mine minute mirror miss mobile mode model module moment monday money monkey monster month
moon more morning most mother motor mountain mouse mouth move movie much music name nature near network night nine nobody noise none
normal north nothing notice november nowhere number object ocean october offer office often oil okay once online open operator orange
order origin other our out outside over own owner package page paint palace panda paper parent park part partner party past path pay
peace people perfect permit person phone photo phrase picture piece pilot pink pirate pizza place plan plane planet plant platform play
player pocket point police policy pool poor port portal position possible power present president press pretty price prince princess
principle print prison process product profile program project promise proper protect proxy purple push put queen question queue quick
quiet rabbit race radio rain rainbow ranger rate read ready real really reason receive record red refresh region remember remote remove
report repository request require reset rest result return rice rich ride right ring rise river road robot rock room rose round rule run
runner sad sail sale same sand saturday save say school science screen sea search season second section see select self sell send sense
sentence september serious set seven shadow shall shape share shared sharp she sheep shell ship shirt shoe shop short show side silent
silver simple since sing single sister sit six size skill skin sky sleep slow small smart smile smith snake snow social soft software
soldier solution something sometimes son song soon sorry sound soup source south space speak special speed spirit sport spot spring
square stack stage staple star start state station stay steel step stick still stone stop storage store storm story straight strange
stream street strength strike student studio study stuff stupid style subject success such sugar summer sun sunday sunset sunshine
support sure surface sweet swim system table tail take talk tall target task tea teach teacher team tech tell template ten term text
than thank thanks their them then they thing things think third those thought thousand through thursday ticket tiger time tiny today
together tomorrow tonight too tool top total touch tower town track trade train travel tree trial tribe trick trip true trust truth try
tuesday turn twelve twenty twice type ubuntu ultra uncle under unicorn unique unit universe unknown until update upload upon url usage
username usually valid vault verify version video view village violet virtual visit voice wait walk wall want war warm warning wash
watch water wave way weak wear weather wednesday week well west what wheel when where which while white who whole why wide wife wild
will win wind window windows wine winner winter wire wise wish within without wolf woman wonder wood work worker workflow workspace
would write wrong yeah year years yellow yes yesterday you young yours zebra zero zone
alex alice andrew anna bob charlie chris daniel david emma eric frank george henry jack james jane jason jessica john julia kate kevin
laura linda lisa maria mark martin mary max michael mike nicole oliver paul peter robert sarah steve susan thomas tom
woaini mima miyao ceshi zhongguo beijing shanghai shenzhen hangzhou kaifa xitong guanli guanliyuan yonghu denglu anquan gongsi xiangmu
wode nihao haha
acme authelia chatbot dify fastapi gitea gitlab github grafana jenkins keycloak langfuse minio n8n nextauth nginx openai outline
portainer prisma ragflow supabase superset traefik umami webui wordpress
`);
// src/detect/signing-key.ts?texts
const set = (words) => new Set(words.split(" "));
set("base value prod production dev development staging test local default primary current old new 1 2");
set("public gpg pgp ssh git apk rpm kms cosign");
set("jwt session sessions cookie cookies nextauth auth csrf xsrf token signing sign encryption hmac refresh");
set("encryption signing sign signature fernet hmac jwt session cookie");
set("app application django flask fastapi rails laravel web webui webserver server api superset airflow paperless dify outline umami langfuse netbox zulip sentry authentik");
// src/detect/compose/texts.gen.ts?texts
const composeTexts = {
	"compose-admin-port-public": texts$39,
	"compose-datastore-port-public": texts$38,
	"compose-default-credential": texts$37,
	"compose-docker-socket": texts$36,
	"compose-env-file-tracked": texts$17,
	"compose-host-network": texts$16,
	"compose-image-latest": texts$15,
	"compose-image-mutable-tag": texts$14,
	"compose-image-no-digest": texts$13,
	"compose-inference-port-public": texts$12,
	"compose-invalid": texts$11,
	"compose-port-public": texts$10,
	"compose-privileged": texts$9,
	"compose-runs-as-root": texts$8,
	"compose-secret-default-fallback": texts$7,
	"compose-secret-in-environment": texts$6,
	"compose-unresolved-reference": texts$5,
	"compose-user-missing": texts$4,
	"compose-weak-secret-key": {
		title: {
			en: "Short or guessable signing key",
			zh: "\u7b7e\u540d\u5bc6\u94a5\u8fc7\u77ed\u6216\u6613\u731c"
		},
		titles: {
			short: {
				en: "{name} of service {service} is too short for a signing key",
				zh: "\u670d\u52a1 {service} \u7684\u7b7e\u540d\u5bc6\u94a5 {name} \u8fc7\u77ed"
			},
			guessable: {
				en: "{name} of service {service} is a guessable signing key",
				zh: "\u670d\u52a1 {service} \u7684\u7b7e\u540d\u5bc6\u94a5 {name} \u6613\u731c"
			},
			weakened: {
				en: "{name} of service {service} is a weaker signing key now",
				zh: "\u670d\u52a1 {service} \u7684\u7b7e\u540d\u5bc6\u94a5 {name} \u53d8\u5f31\u4e86"
			}
		},
		why: {
			en: "One token or cookie is enough to try keys against without ever asking your server; who finds it signs in as anyone.",
			zh: "\u53ea\u8981\u62ff\u5230\u4e00\u4e2a\u4ee4\u724c\u6216 Cookie \u5c31\u80fd\u79bb\u7ebf\u7a77\u4e3e\u5bc6\u94a5\uff0c\u731c\u4e2d\u540e\u53ef\u5192\u5145\u4efb\u4f55\u7528\u6237\u767b\u5f55\u3002"
		},
		fix: {
			en: "{name}: ${{name}:?set it in .env}, and there what `openssl rand -hex 32` prints",
			zh: "\u6539\u4e3a {name}: ${{name}:?\u8bf7\u5728 .env \u4e2d\u8bbe\u7f6e}\uff0c\u5176\u503c\u7528 `openssl rand -hex 32` \u751f\u6210"
		},
		messages: {
			default: {
				en: "{name} can be guessed.",
				zh: "{name} \u53ef\u4ee5\u88ab\u731c\u51fa\u3002"
			},
			short: {
				en: "{name} has fewer than 32 characters; a signing key needs at least 32 random ones.",
				zh: "{name} \u4e0d\u8db3 32 \u4e2a\u5b57\u7b26\uff0c\u7b7e\u540d\u5bc6\u94a5\u81f3\u5c11\u9700\u8981 32 \u4e2a\u968f\u673a\u5b57\u7b26\u3002"
			},
			guessable: {
				en: "{name} is made of words, repeats or sequences: it takes far fewer guesses than 32 random characters.",
				zh: "{name} \u7531\u5355\u8bcd\u3001\u91cd\u590d\u6216\u8fde\u7eed\u5b57\u7b26\u7ec4\u6210\uff0c\u6bd4 32 \u4e2a\u968f\u673a\u5b57\u7b26\u5bb9\u6613\u731c\u5f97\u591a\u3002"
			},
			weakened: {
				en: "{name} was a stronger key before, or came from outside the file.",
				zh: "{name} \u4e4b\u524d\u662f\u66f4\u5f3a\u7684\u5bc6\u94a5\uff0c\u6216\u6765\u81ea\u6587\u4ef6\u4e4b\u5916\u3002"
			},
			...relatedTexts
		},
		references: ["https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html", "https://www.rfc-editor.org/rfc/rfc7518#section-3.2"]
	}
};
// src/detect/env-file/texts.gen.ts?texts
const envFileTexts = {
	"env-file-committed": {
		title: {
			en: "An .env file with secrets",
			zh: "\u542b\u5bc6\u94a5\u7684 .env \u6587\u4ef6"
		},
		titles: {
			"working-tree": {
				en: "An .env file with secrets is here",
				zh: "\u6b64\u5904\u6709\u542b\u5bc6\u94a5\u7684 .env \u6587\u4ef6"
			},
			staged: {
				en: "An .env file is about to be committed",
				zh: ".env \u6587\u4ef6\u5373\u5c06\u88ab\u63d0\u4ea4"
			},
			unpushed: {
				en: "An .env file is committed",
				zh: ".env \u6587\u4ef6\u5df2\u63d0\u4ea4"
			},
			pushed: {
				en: "An .env file is in the repository",
				zh: ".env \u6587\u4ef6\u5728\u4ed3\u5e93\u4e2d"
			},
			history: {
				en: "An old commit holds an .env file",
				zh: "\u65e7\u63d0\u4ea4\u4e2d\u6709 .env \u6587\u4ef6"
			},
			changed: {
				en: "Secrets are added to a tracked .env file",
				zh: "\u5df2\u8ddf\u8e2a\u7684 .env \u6587\u4ef6\u65b0\u589e\u4e86\u5bc6\u94a5"
			},
			weakened: {
				en: "Secrets of an encrypted .env file are in plain text now",
				zh: "\u5df2\u52a0\u5bc6\u7684 .env \u6587\u4ef6\u51fa\u73b0\u4e86\u660e\u6587\u5bc6\u94a5"
			},
			existing: {
				en: "A tracked .env file holds secrets",
				zh: "\u5df2\u8ddf\u8e2a\u7684 .env \u6587\u4ef6\u542b\u5bc6\u94a5"
			},
			note: {
				en: "An .env file is tracked",
				zh: ".env \u6587\u4ef6\u88ab Git \u8ddf\u8e2a"
			}
		},
		why: {
			en: "Git keeps every version: deleting the file later does not take it back.",
			zh: "Git \u4f1a\u4fdd\u7559\u6bcf\u4e2a\u7248\u672c\uff0c\u4e4b\u540e\u518d\u5220\u9664\u4e5f\u6536\u4e0d\u56de\u6765\u3002"
		},
		fix: {
			en: "git rm --cached {argument} (the file stays on your disk), then add {path} to .gitignore",
			zh: "git rm --cached {argument}\uff08\u6587\u4ef6\u4ecd\u7559\u5728\u78c1\u76d8\u4e0a\uff09\uff0c\u518d\u628a {path} \u52a0\u5165 .gitignore"
		},
		messages: {
			default: {
				en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}.",
				zh: "{path} \u7684 {variables} \u4e2a\u53d8\u91cf\u4e2d\u6709 {secrets} \u4e2a\u542b\u5bc6\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002"
			},
			staged: {
				en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. Not committed yet: take the file out; rotate them only if they were shared elsewhere.",
				zh: "{path} \u7684 {variables} \u4e2a\u53d8\u91cf\u4e2d\u6709 {secrets} \u4e2a\u542b\u5bc6\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u5c1a\u672a\u63d0\u4ea4\uff1a\u53d6\u6d88\u6682\u5b58\u5373\u53ef\uff0c\u53ea\u6709\u5728\u522b\u5904\u5206\u4eab\u8fc7\u624d\u9700\u8981\u8f6e\u6362\u3002"
			},
			unpushed: {
				en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. Not pushed yet: take the file out of the commits that hold it.",
				zh: "{path} \u7684 {variables} \u4e2a\u53d8\u91cf\u4e2d\u6709 {secrets} \u4e2a\u542b\u5bc6\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u5c1a\u672a\u63a8\u9001\uff1a\u4ece\u542b\u6709\u5b83\u7684\u63d0\u4ea4\u4e2d\u53bb\u6389\u8be5\u6587\u4ef6\u3002"
			},
			pushed: {
				en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. Already pushed: replace these secrets first, deleting the file is not enough.",
				zh: "{path} \u7684 {variables} \u4e2a\u53d8\u91cf\u4e2d\u6709 {secrets} \u4e2a\u542b\u5bc6\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u5df2\u7ecf\u63a8\u9001\uff1a\u5148\u8f6e\u6362\u8fd9\u4e9b\u5bc6\u94a5\uff0c\u53ea\u5220\u9664\u6587\u4ef6\u5e76\u4e0d\u591f\u3002"
			},
			history: {
				en: "Variables with secrets in {path}, {secrets} of {variables} (name:line): {names}. An old commit holds it: replace these secrets; rewriting the history is a choice.",
				zh: "{path} \u7684 {variables} \u4e2a\u53d8\u91cf\u4e2d\u6709 {secrets} \u4e2a\u542b\u5bc6\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u65e7\u63d0\u4ea4\u4e2d\u542b\u6709\u8be5\u6587\u4ef6\uff1a\u8f6e\u6362\u8fd9\u4e9b\u5bc6\u94a5\uff0c\u662f\u5426\u6539\u5199\u5386\u53f2\u7531\u4f60\u51b3\u5b9a\u3002"
			},
			changed: {
				en: "New or changed in {path}, with secrets (name:line): {names}. What was pushed before has to be replaced as well.",
				zh: "{path} \u4e2d\u65b0\u589e\u6216\u6539\u52a8\u7684\u5bc6\u94a5\u53d8\u91cf\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u4e4b\u524d\u5df2\u63a8\u9001\u7684\u4e5f\u8981\u8f6e\u6362\u3002"
			},
			weakened: {
				en: "In plain text in {path}, encrypted before (name:line): {names}.",
				zh: "{path} \u4e2d\u4ee5\u4e0b\u53d8\u91cf\u4e4b\u524d\u5df2\u52a0\u5bc6\uff0c\u73b0\u5728\u662f\u660e\u6587\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002"
			},
			existing: {
				en: "Variables with secrets in {path} before this change, {secrets} of {variables} (name:line): {names}.",
				zh: "\u6b64\u6b21\u6539\u52a8\u4e4b\u524d\uff0c{path} \u7684 {variables} \u4e2a\u53d8\u91cf\u4e2d\u5df2\u6709 {secrets} \u4e2a\u542b\u5bc6\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002"
			},
			note: {
				en: "No variable in {path} looks like a secret. A later edit may bring one: better to ignore the file.",
				zh: "{path} \u4e2d\u6ca1\u6709\u50cf\u5bc6\u94a5\u7684\u53d8\u91cf\u3002\u4ee5\u540e\u7684\u6539\u52a8\u53ef\u80fd\u5e26\u5165\u5bc6\u94a5\uff0c\u6700\u597d\u5ffd\u7565\u8be5\u6587\u4ef6\u3002"
			},
			holds: {
				en: "{name} holds a secret",
				zh: "{name} \u542b\u5bc6\u94a5"
			}
		},
		references: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"]
	},
	"env-file-private-keys": {
		title: {
			en: "dotenvx private keys are tracked",
			zh: "dotenvx \u79c1\u94a5\u88ab Git \u8ddf\u8e2a"
		},
		titles: {
			staged: {
				en: "dotenvx private keys are about to be committed",
				zh: "dotenvx \u79c1\u94a5\u5373\u5c06\u88ab\u63d0\u4ea4"
			},
			pushed: {
				en: "dotenvx private keys are in the repository",
				zh: "dotenvx \u79c1\u94a5\u5728\u4ed3\u5e93\u4e2d"
			}
		},
		why: {
			en: "Whoever has these keys can decrypt every .env file that was encrypted for them, in all of the history.",
			zh: "\u62ff\u5230\u8fd9\u4e9b\u79c1\u94a5\u7684\u4eba\u53ef\u4ee5\u89e3\u5bc6\u5386\u53f2\u4e2d\u6240\u6709\u7528\u5b83\u4eec\u52a0\u5bc6\u7684 .env \u6587\u4ef6\u3002"
		},
		fix: {
			en: "git rm --cached {argument} (the file stays on your disk), then add {path} to .gitignore",
			zh: "git rm --cached {argument}\uff08\u6587\u4ef6\u4ecd\u7559\u5728\u78c1\u76d8\u4e0a\uff09\uff0c\u518d\u628a {path} \u52a0\u5165 .gitignore"
		},
		messages: {
			default: {
				en: "Private keys in {path} (name:line): {names}.",
				zh: "{path} \u4e2d\u7684\u79c1\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002"
			},
			unpushed: {
				en: "Private keys in {path} (name:line): {names}. Not pushed yet: take the file out of the commits that hold it.",
				zh: "{path} \u4e2d\u7684\u79c1\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u5c1a\u672a\u63a8\u9001\uff1a\u4ece\u542b\u6709\u5b83\u7684\u63d0\u4ea4\u4e2d\u53bb\u6389\u8be5\u6587\u4ef6\u3002"
			},
			pushed: {
				en: "Private keys in {path} (name:line): {names}. Already pushed: run `npx dotenvx rotate`, and replace the secrets that they encrypted.",
				zh: "{path} \u4e2d\u7684\u79c1\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u5df2\u7ecf\u63a8\u9001\uff1a\u8fd0\u884c `npx dotenvx rotate`\uff0c\u5e76\u8f6e\u6362\u5b83\u4eec\u52a0\u5bc6\u8fc7\u7684\u5bc6\u94a5\u3002"
			},
			history: {
				en: "Private keys in {path} (name:line): {names}. An old commit holds it: run `npx dotenvx rotate`, and replace the secrets that they encrypted.",
				zh: "{path} \u4e2d\u7684\u79c1\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002\u65e7\u63d0\u4ea4\u4e2d\u542b\u6709\u8be5\u6587\u4ef6\uff1a\u8fd0\u884c `npx dotenvx rotate`\uff0c\u5e76\u8f6e\u6362\u5b83\u4eec\u52a0\u5bc6\u8fc7\u7684\u5bc6\u94a5\u3002"
			},
			existing: {
				en: "Private keys in {path} before this change (name:line): {names}.",
				zh: "\u6b64\u6b21\u6539\u52a8\u4e4b\u524d\uff0c{path} \u4e2d\u5df2\u6709\u7684\u79c1\u94a5\uff08\u540d\u79f0:\u884c\u53f7\uff09\uff1a{names}\u3002"
			},
			holds: {
				en: "{name} is a private key",
				zh: "{name} \u662f\u79c1\u94a5"
			}
		},
		references: ["https://dotenvx.com/docs/env-keys-file"]
	},
	"env-file-weak-secret-key": {
		title: {
			en: "Short or guessable signing key",
			zh: "\u7b7e\u540d\u5bc6\u94a5\u8fc7\u77ed\u6216\u6613\u731c"
		},
		titles: {
			short: {
				en: "{name} is too short for a signing key",
				zh: "{name} \u4f5c\u4e3a\u7b7e\u540d\u5bc6\u94a5\u8fc7\u77ed"
			},
			guessable: {
				en: "{name} is a guessable signing key",
				zh: "{name} \u662f\u6613\u731c\u7684\u7b7e\u540d\u5bc6\u94a5"
			},
			weakened: {
				en: "{name} is a weaker signing key now",
				zh: "\u7b7e\u540d\u5bc6\u94a5 {name} \u53d8\u5f31\u4e86"
			}
		},
		why: {
			en: "One token or cookie is enough to try keys against without ever asking your server; who finds it signs in as anyone.",
			zh: "\u53ea\u8981\u62ff\u5230\u4e00\u4e2a\u4ee4\u724c\u6216 Cookie \u5c31\u80fd\u79bb\u7ebf\u7a77\u4e3e\u5bc6\u94a5\uff0c\u731c\u4e2d\u540e\u53ef\u5192\u5145\u4efb\u4f55\u7528\u6237\u767b\u5f55\u3002"
		},
		fix: {
			en: "{name}=$(openssl rand -hex 32)",
			zh: "{name}=$(openssl rand -hex 32)"
		},
		messages: {
			default: {
				en: "{name} can be guessed.",
				zh: "{name} \u53ef\u4ee5\u88ab\u731c\u51fa\u3002"
			},
			short: {
				en: "{name} has fewer than 32 characters; a signing key needs at least 32 random ones.",
				zh: "{name} \u4e0d\u8db3 32 \u4e2a\u5b57\u7b26\uff0c\u7b7e\u540d\u5bc6\u94a5\u81f3\u5c11\u9700\u8981 32 \u4e2a\u968f\u673a\u5b57\u7b26\u3002"
			},
			guessable: {
				en: "{name} is made of words, repeats or sequences: it takes far fewer guesses than 32 random characters.",
				zh: "{name} \u7531\u5355\u8bcd\u3001\u91cd\u590d\u6216\u8fde\u7eed\u5b57\u7b26\u7ec4\u6210\uff0c\u6bd4 32 \u4e2a\u968f\u673a\u5b57\u7b26\u5bb9\u6613\u731c\u5f97\u591a\u3002"
			},
			weakened: {
				en: "{name} was not guessable before this change, and is now.",
				zh: "{name} \u5728\u6b64\u6b21\u6539\u52a8\u4e4b\u524d\u4e0d\u6613\u731c\uff0c\u73b0\u5728\u53d8\u5f97\u6613\u731c\u3002"
			},
			was: {
				en: "before the change",
				zh: "\u6539\u52a8\u4e4b\u524d"
			}
		},
		references: ["https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html", "https://www.rfc-editor.org/rfc/rfc7518#section-3.2"]
	}
};
// src/detect/secrets/published-default-texts.ts?texts
const title = {
	en: "{variable} is the default that {product} publishes",
	zh: "{variable} \u7528\u7684\u662f {product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
};
const fallbackTitle = {
	en: "{variable} falls back to the default that {product} publishes",
	zh: "{variable} \u9ed8\u8ba4\u53d6 {product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
};
const ofPair = {
	en: " The same value has to change in {other}.",
	zh: "{other} \u7528\u7684\u662f\u540c\u4e00\u4e2a\u503c\uff0c\u9700\u8981\u4e00\u8d77\u66f4\u6362\u3002"
};
function withPair({ en, zh }) {
	return {
		en: en + ofPair.en,
		zh: zh + ofPair.zh
	};
}
const started = {
	en: "{variable} has the value that the documentation of {product} prints.",
	zh: "{variable} \u7684\u503c\u5c31\u662f {product} \u6587\u6863\u4e2d\u7684\u9ed8\u8ba4\u503c\u3002"
};
const fallback = {
	en: "Without {variable} set, the value that {product} publishes is used.",
	zh: "\u672a\u8bbe\u7f6e {variable} \u65f6\uff0c\u4f1a\u4f7f\u7528 {product} \u516c\u5f00\u7684\u503c\u3002"
};
const template = {
	en: "Whoever copies this file without changing {variable} runs {product} with a value that anyone can look up.",
	zh: "\u76f4\u63a5\u590d\u5236\u672c\u6587\u4ef6\u800c\u4e0d\u6539 {variable} \u7684\u4eba\uff0c\u4f1a\u7528\u4efb\u4f55\u4eba\u90fd\u80fd\u67e5\u5230\u7684\u503c\u8fd0\u884c {product}\u3002"
};
const publishedDefaultTexts = {
	title: {
		en: "Published default credential",
		zh: "\u4f7f\u7528\u4e86\u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
	},
	titles: {
		unnamed: {
			en: "A default that {product} publishes",
			zh: "{product} \u516c\u5f00\u7684\u9ed8\u8ba4\u503c"
		},
		default: title,
		defaultPair: title,
		fallback: fallbackTitle,
		fallbackPair: fallbackTitle,
		template: title,
		templatePair: title
	},
	why: {
		en: "Anyone can look it up in the product's documentation, and attackers try it first.",
		zh: "\u4efb\u4f55\u4eba\u90fd\u80fd\u5728\u4ea7\u54c1\u6587\u6863\u4e2d\u67e5\u5230\u5b83\uff0c\u653b\u51fb\u8005\u6700\u5148\u8bd5\u7684\u5c31\u662f\u5b83\u3002"
	},
	fix: {
		en: "openssl rand -base64 42",
		zh: "openssl rand -base64 42"
	},
	messages: {
		unnamed: {
			en: "This value stands in the documentation of {product}.",
			zh: "\u8fd9\u4e2a\u503c\u5c31\u5199\u5728 {product} \u7684\u6587\u6863\u91cc\u3002"
		},
		default: started,
		defaultPair: withPair(started),
		fallback,
		fallbackPair: withPair(fallback),
		template,
		templatePair: withPair(template)
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"]
};
// src/detect/secrets/texts.ts?texts
const secretTexts = Object.assign({ "published-default": publishedDefaultTexts }, ...[
	texts$35,
	texts$34,
	texts$33,
	texts$32,
	texts$31,
	texts$30,
	texts$29,
	texts$28,
	texts$27,
	texts$26,
	texts$25,
	texts$24,
	texts$23,
	texts$22,
	texts$21,
	texts$20,
	texts$19,
	texts$18
]);
// src/detect/texts.ts
const ruleTexts = new Map(Object.entries({
	...secretTexts,
	...envFileTexts,
	...composeTexts
}));
// src/work/explained-rules.ts
async function explainedRules() {
	const families = await allFamilies();
	const byId = (rules) => [...rules].sort((a, b) => a.id < b.id ? -1 : 1);
	return [...families.map(({ rules }) => rules), secretRules$2].flatMap(byId).map((rule) => {
		const text = ruleTexts.get(rule.id);
		if (text === void 0) throw new Error(`no sentences for ${rule.id}`);
		const otherPart = otherPartOf(rule.id);
		return {
			rule,
			text,
			...otherPart === void 0 ? {} : { otherPart }
		};
	});
}
// src/report/json.ts
function* json({ findings, problems, summary }) {
	yield "{\"version\":1,\"findings\":[\n";
	for (const [i, finding] of findings.entries()) yield `${jsonText(findingObject(finding))}${i + 1 < findings.length ? "," : ""}\n`;
	yield `],"problems":${jsonText(problems.map(problemObject))},\n`;
	yield `"summary":${jsonText(summaryObject(summary))}}\n`;
}
function findingObject(finding) {
	const { startLine, startColumn, endLine, endColumn } = finding;
	return {
		ruleId: finding.ruleId,
		aliases: finding.aliases,
		family: finding.family,
		severity: finding.severity,
		confidence: finding.confidence,
		blocking: finding.blocking,
		provider: finding.provider,
		service: finding.service,
		path: finding.path,
		startLine,
		startColumn,
		endLine,
		endColumn,
		title: finding.title,
		message: finding.message,
		fix: finding.fix,
		redacted: finding.redacted,
		fingerprint: finding.fingerprint,
		status: finding.status,
		exposure: finding.exposure,
		coveredBy: finding.coveredBy,
		commit: finding.commit,
		related: finding.related?.map((one) => ({
			path: one.path,
			startLine: one.startLine,
			startColumn: one.startColumn,
			endLine: one.endLine,
			endColumn: one.endColumn,
			message: one.message
		})),
		gate: finding.gate,
		accepted: finding.accepted
	};
}
function problemObject({ path, code, reason }) {
	return {
		path,
		code,
		reason
	};
}
function summaryObject({ verdict, bySeverity, blocking, base, head, toolVersion, rulesVersion, coverage }) {
	const { commits, blobs, documents, bytes, skipped } = coverage;
	return {
		verdict,
		bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, bySeverity[severity]])),
		blocking,
		base,
		head,
		toolVersion,
		rulesVersion,
		coverage: {
			commits,
			blobs,
			documents,
			bytes,
			skipped: skipped.map(({ path, reason }) => ({
				path,
				reason
			}))
		}
	};
}
// src/report/text-finding.ts
const INDENT = "    ";
const MAX_RELATED = 3;
const WIDE = 100;
const NARROW = 60;
function fullLines(finding, layout) {
	const { language } = layout;
	const related = (finding.related ?? []).map((one) => `${one.path}:${one.startLine}:${one.startColumn}  ${one.message}`);
	const others = related.length - MAX_RELATED;
	const said = [
		{
			label: say(language, "report.label.why"),
			texts: [finding.why]
		},
		{
			label: say(language, "report.label.fix"),
			texts: [fixOf(finding, layout)]
		},
		{
			label: say(language, "report.label.see"),
			texts: others > 0 ? [...related.slice(0, MAX_RELATED), say(language, "report.more-places", { count: others })] : related
		},
		{
			label: say(language, "report.label.fingerprint"),
			texts: layout.fingerprint ? [finding.fingerprint] : []
		}
	];
	const labelSize = Math.max(...said.map(({ label, texts }) => texts.length === 0 ? 0 : cells(label)));
	return [
		...briefLines(finding, layout),
		...lineOfCode(finding, layout),
		...said.flatMap(({ label, texts }) => labelled(padEnd(label, labelSize), texts, layout))
	];
}
function briefLines(finding, layout) {
	const { language, size, paint, marks } = layout;
	const standing = standingOf(finding);
	const start = `${markOf(standing, marks)} ${say(language, `report.severity.${finding.severity}`)}  `;
	const title = plain(finding.title, marks);
	const place = plain(placeOf(finding), marks);
	const tags = tagsOf(finding, layout);
	const painted = (text) => paintStart(start, standing, paint) + paint.bold(text);
	const rule = paint.dim(finding.ruleId);
	const wide = `${place}   ${finding.ruleId}`;
	if (size >= WIDE && cells(start) + cells(title) + 2 + cells(wide) <= size) {
		const gap = " ".repeat(size - cells(start) - cells(title) - cells(wide));
		return [`${painted(title)}${gap}${place}   ${rule}`, ...wrap(tags, size - 4).map((line) => INDENT + line)];
	}
	const placed = wrap(tags === "" ? place : `${place}  ${tags}`, size - 4).map((line) => INDENT + line);
	if (size >= NARROW && cells(start) + cells(title) + 2 + finding.ruleId.length <= size) return [`${painted(title)}${" ".repeat(size - cells(start) - cells(title) - finding.ruleId.length)}${rule}`, ...placed];
	const [first = "", ...rest] = wrap(title, size - cells(start));
	return [
		painted(first),
		...rest.map((line) => " ".repeat(cells(start)) + paint.bold(line)),
		INDENT + rule,
		...placed
	];
}
function plain(text, marks) {
	return escapeTerminal(text).replaceAll("\u2026", marks.cut);
}
function markOf(standing, marks) {
	return standing === "blocks" ? marks.blocks : standing === "accepted" ? marks.fine : marks.warns;
}
function paintStart(start, standing, paint) {
	return standing === "blocks" ? paint.red(start) : standing === "accepted" ? paint.green(start) : paint.yellow(start);
}
function tagsOf({ service, status, commit, accepted }, { language, marks }) {
	return plain(listed(language, [
		...service === void 0 ? [] : [say(language, "report.service", { service })],
		...status === "weakened" || status === "existing" ? [say(language, `report.${status}`)] : [],
		...commit === void 0 ? [] : [say(language, "report.in-commit", { commit: commit.slice(0, 7) })],
		...accepted === void 0 ? [] : [acceptance(accepted, language)]
	]), marks);
}
function acceptance({ reason, until, owner }, language) {
	if (owner === void 0) return until === void 0 ? say(language, "report.accepted", { reason }) : say(language, "report.accepted-until", {
		reason,
		until
	});
	return until === void 0 ? say(language, "report.accepted-by", {
		reason,
		owner
	}) : say(language, "report.accepted-by-until", {
		reason,
		owner,
		until
	});
}
function lineOfCode({ frames, message }, { size, paint, marks }) {
	const note = plain(message, marks);
	const lines = [];
	let noteIsTold = false;
	for (const frame of frames) {
		const { code, caret } = frameLines(frame, size, marks.cut);
		lines.push(paint.dim(code));
		if (caret === void 0) continue;
		noteIsTold = cells(caret) + 1 + cells(note) <= size;
		lines.push(noteIsTold ? `${paint.dim(caret)} ${note}` : paint.dim(caret));
	}
	if (noteIsTold) return lines;
	const gutter = frames.length === 0 ? INDENT : `${" ".repeat(7)} | `;
	return [...lines, ...wrap(note, size - gutter.length).map((line) => frames.length === 0 ? gutter + line : paint.dim(gutter) + line)];
}
function fixOf({ fix, coveredBy, exposure }, { language, coverOf }) {
	const path = coveredBy === void 0 || exposure !== "staged" && exposure !== "working-tree" ? void 0 : coverOf(coveredBy);
	return path === void 0 ? fix : say(language, "report.covered", { path });
}
function labelled(label, texts, { size, paint, marks }) {
	const start = `${INDENT}${label}  `;
	return texts.flatMap((text) => wrap(plain(text, marks), size - cells(start))).map((line, i) => i === 0 ? `${INDENT}${paint.dim(label)}  ${line}` : " ".repeat(cells(start)) + line);
}
// src/report/headline.ts
const SIZE = 80;
const MIN_PLACE = 16;
function headline(result, options) {
	const { language, hook } = options;
	const { summary, findings, problems } = result;
	const marks = marksOf(options.ascii);
	const staged = hook !== "pre-push";
	const [worst] = worstFirst(findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
	switch (summary.verdict) {
		case "blocked": {
			const line = (what) => say(language, `report.${hook}.blocked`, { what });
			const and = (what) => andMore(what, summary.blocking - 1, language);
			const calm = (what) => line(say(language, "report.not-pushed", { what: and(what) }));
			return fit(nameOf(worst, language), [
				...staged ? [calm] : [],
				(what) => line(and(what)),
				line
			], marks);
		}
		case "error": {
			const path = problems[0]?.path;
			return fit({
				title: "",
				place: path ?? "",
				say: (_, place) => path === void 0 ? say(language, "report.unread-somewhere") : say(language, "report.unread", { place })
			}, [(what) => say(language, `report.${hook}.incomplete`, { what })], marks);
		}
		case "clean": {
			const { documents } = summary.coverage;
			if (worst !== void 0) return fit(nameOf(worst, language), [(what) => say(language, "report.hook.passes", {
				mark: marks.warns,
				what
			})], marks);
			if (findings.length === 0) return cleanHookLine(result, options);
			return say(language, "report.hook.quiet-pass", {
				mark: marks.fine,
				looked: lookedAtBy(hook, documents, language),
				counts: hiddenCounts(result, language)
			});
		}
	}
}
function nameOf(finding, language) {
	if (finding === void 0) return {
		title: "",
		place: "",
		say: () => ""
	};
	const { title } = finding;
	const place = isAboutFile(finding) ? finding.path : `${finding.path}:${finding.startLine}`;
	if (finding.family === "env-file" && isAboutFile(finding)) return {
		title: "",
		place: finding.path,
		say: (_, place) => say(language, "report.worst-env-file", { place })
	};
	return {
		title,
		place,
		say: (shortTitle, place) => say(language, "report.worst", {
			title: shortTitle,
			place
		})
	};
}
function andMore(what, more, language) {
	if (more === 0) return what;
	return say(language, more === 1 ? "report.worst-and-one" : "report.worst-and-many", {
		what,
		count: more
	});
}
function fit(name, lines, marks) {
	const [title, place] = [plain(name.title, marks), plain(name.place, marks)];
	const [line = (what) => what] = lines.slice(-1);
	const whole = lines.map((one) => one(name.say(title, place))).find((text) => cells(text) <= SIZE);
	if (whole !== void 0) return whole;
	const room = SIZE - cells(line(name.say("", "")));
	const shortPlace = cutStart(place, Math.max(MIN_PLACE, room - cells(title)), marks.cut);
	return line(name.say(cutEnd(title, room - cells(shortPlace), marks.cut), shortPlace));
}
// src/report/text.ts
const MAX_SIZE = 100;
const MIN_SIZE = 40;
const MAX_SHOWN$1 = 20;
function* text(result, options) {
	const lines = options.detail === "quiet" ? quietLines(result, options) : pageLines(result, options);
	for (const line of lines) yield `${guardLine(line)}\n`;
}
function* quietLines({ findings, problems }, { ascii }) {
	const marks = marksOf(ascii);
	for (const finding of worstFirst(findings)) if (isTold(standingOf(finding), false)) yield plain(`${placeOf(finding)} ${finding.severity} ${finding.ruleId} ${finding.title}`, marks);
	for (const { path, code, reason } of problems) yield plain(`${path ?? "-"} problem ${code} ${reason}`, marks);
}
function* pageLines(result, options) {
	const { language, detail } = options;
	const size = Math.min(MAX_SIZE, Math.max(MIN_SIZE, options.columns));
	const [paint, marks] = [paintOf(options.colour), marksOf(options.ascii)];
	const told = worstFirst(result.findings.filter((finding) => isTold(standingOf(finding), detail === "verbose")));
	const shown = options.all ? told : told.slice(0, MAX_SHOWN$1);
	const paths = new Map(shown.filter(isFull(options)).map(({ fingerprint, path }) => [fingerprint, path]));
	const layout = {
		language,
		size,
		paint,
		marks,
		fingerprint: detail === "verbose",
		coverOf: (fingerprint) => paths.get(fingerprint)
	};
	if (options.hook !== void 0) {
		yield headline(result, {
			...options,
			hook: options.hook
		});
		if (result.summary.verdict === "clean" && told.length === 0 && detail !== "verbose") return;
		yield "";
	}
	for (const [path, findings] of byFile(shown)) {
		yield `${paint.bold(plain(path, marks))}  ${paint.dim(verdictCounts(findings, language))}`;
		yield "";
		yield* fileLines(findings, layout, isFull(options));
		yield "";
	}
	if (shown.length < told.length) yield* [...countsByRule(told, shown.length, language), ""];
	for (const { path, reason } of result.problems) {
		const [first = "", ...rest] = wrap(plain(path === void 0 ? reason : `${path}  ${reason}`, marks), size - 2);
		yield paint.yellow(`${marks.warns} `) + first;
		yield* rest.map((line) => `  ${line}`);
	}
	if (detail === "verbose") for (const { path, reason } of result.summary.coverage.skipped) yield `  ${plain(say(language, "report.left-out", {
		path,
		reason
	}), marks)}`;
	for (const { indent, text: end, paint: painted, whole } of endLines(result, options)) for (const line of whole === true ? [end] : wrap(end, size - indent)) yield " ".repeat(indent) + painted(line);
}
function isTold(standing, verbose) {
	return verbose || standing === "blocks" || standing === "warns";
}
function isFull({ detail }) {
	return (finding) => detail === "verbose" || finding.blocking;
}
function* fileLines(findings, layout, full) {
	for (const [i, finding] of findings.entries()) {
		const before = findings[i - 1];
		if (before !== void 0 && (full(finding) || full(before))) yield "";
		yield* full(finding) ? fullLines(finding, layout) : briefLines(finding, layout);
	}
}
function verdictCounts(findings, language) {
	const of = (standing) => findings.filter((finding) => standingOf(finding) === standing).length;
	return listed(language, [
		...of("blocks") > 0 ? [counted(language, "report.count.block", of("blocks"))] : [],
		...of("warns") > 0 ? [counted(language, "report.count.warn", of("warns"))] : [],
		...of("minor") > 0 ? [counted(language, "report.count.minor", of("minor"))] : [],
		...of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : [],
		...of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : []
	]);
}
function* countsByRule(told, shown, language) {
	yield say(language, "report.shown", {
		shown,
		count: told.length
	});
	const counts = new Map();
	for (const { ruleId } of told) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
	for (const [ruleId, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) yield `${String(count).padStart(7)}  ${ruleId}`;
}
// src/model/fingerprint.ts
function fingerprintOf(ruleId, subject, secret, random) {
	const identity = digest(`stackgate/1\0${ruleId}\0${random && secret !== void 0 ? "" : subject}`).slice(0, 10);
	if (secret === void 0) return identity;
	if (random) return identity + digest(secret).slice(0, 16);
	return identity + scryptSync(secret, identity, 3, {
		N: 1024,
		r: 8,
		p: 1
	}).toString("hex").slice(0, 5);
}
function digest(data) {
	return createHash("sha256").update(data).digest("hex");
}
// src/model/redaction.ts
const MASK = "******";
const LEAST_SECRET_CHARACTERS = 24;
function redactSecret(secret, publicPrefixLength) {
	if (!(publicPrefixLength > 0 && /^[\x21-\x7e]+$/.test(secret)) || secret.length - publicPrefixLength < LEAST_SECRET_CHARACTERS) return MASK;
	return `${secret.slice(0, publicPrefixLength)}\u2026${secret.slice(-4)}`;
}
function maskLine(line, spans) {
	const hidden = joined(spans.filter(({ start, end }) => start < end));
	let text = "";
	let last = 0;
	const shifts = [];
	for (const { start, end, shown = MASK } of hidden) {
		text += line.slice(last, start);
		shifts.push({
			start,
			end,
			at: text.length,
			shown
		});
		text += shown;
		last = end;
	}
	text += line.slice(last);
	return {
		text,
		position(index) {
			const before = shifts.findLast(({ start }) => start <= index);
			if (before === void 0) return index;
			return index < before.end ? before.at : before.at + before.shown.length + (index - before.end);
		}
	};
}
function joined(spans) {
	const groups = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = groups.at(-1);
		if (last === void 0 || span.start > last.end) groups.push(span);
		else groups[groups.length - 1] = union(last, span);
	}
	return groups;
}
function union(first, second) {
	const end = Math.max(first.end, second.end);
	const covering = [first, second].find((span) => span.start === first.start && span.end === end && span.shown !== void 0);
	return {
		start: first.start,
		end,
		...covering?.shown === void 0 ? {} : { shown: covering.shown }
	};
}
// src/detect/make-finding.ts
function makeFinding(detection, context) {
	const { rule, text, language, judgement } = context;
	const view = context.viewOf(detection.place);
	const values = { ...detection.values };
	const say = (sentence) => fillText(sentence, values, language);
	const key = detection.message ?? context.exposure;
	const message = text.messages[key] ?? text.messages.default;
	const title = text.titles?.[key] ?? (detection.message === void 0 ? text.titles?.default : void 0) ?? text.title;
	const secret = view === void 0 || detection.secret === void 0 ? void 0 : view.bytes.subarray(detection.secret.start, detection.secret.end);
	const range = view?.rangeOf(detection.place.span) ?? {
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
	const related = relatedOf(detection, context);
	const provider = detection.provider ?? rule.provider;
	return {
		ruleId: rule.id,
		...detection.aliases !== void 0 && detection.aliases.length > 0 ? { aliases: detection.aliases } : {},
		family: rule.family,
		...judgement,
		...provider !== void 0 ? { provider } : {},
		...detection.service !== void 0 ? { service: detection.service } : {},
		path: detection.place.path,
		...range,
		title: say(title),
		message: say(message),
		fix: context.fixOf(detection, text.fix, values),
		...secret !== void 0 && view !== void 0 ? { redacted: redacted(detection, secret) } : {},
		fingerprint: fingerprintOf(rule.id, detection.subject, secret, rule.random === true),
		...detection.status !== void 0 ? { status: detection.status } : {},
		exposure: context.exposure,
		...context.commit !== void 0 ? { commit: context.commit } : {},
		...related.length > 0 ? { related } : {},
		why: say(text.why),
		frames: view === void 0 ? [] : framesOf(detection, context, view, range.startLine)
	};
}
function redacted(detection, secret) {
	return redactSecret(Buffer.from(secret).toString("latin1"), detection.publicPrefixBytes ?? 0);
}
function relatedOf(detection, context) {
	const related = [];
	for (const { place, message, values } of detection.related ?? []) {
		const view = place.side === "base" ? void 0 : context.viewOf(place);
		const sentence = context.text.messages[message] ?? context.text.messages.default;
		if (view !== void 0) related.push({
			path: place.path,
			...view.rangeOf(place.span),
			message: fillText(sentence, values ?? detection.values, context.language)
		});
	}
	return related;
}
function framesOf(detection, context, view, line) {
	const { span } = detection.place;
	if (span.start === span.end) return [];
	const frames = [];
	for (const { place } of detection.related ?? []) {
		const base = place.side === "base" ? context.viewOf(place) : void 0;
		if (base !== void 0) frames.push({
			...context.frameOf(place, base, base.rangeOf(place.span).startLine),
			removed: true
		});
	}
	return [...frames, context.frameOf(detection.place, view, line)];
}
// src/detect/merge.ts
function mergeDetections(detections) {
	const kept = [];
	const byPath = new Map();
	for (const detection of detections) if (detection.secret === void 0 || detection.place.side === "base" || detection.status === "fixed") kept.push(detection);
	else byPath.set(detection.place.path, [...byPath.get(detection.place.path) ?? [], detection]);
	for (const group of byPath.values()) kept.push(...mergeOverlapping(group));
	return kept;
}
function mergeOverlapping(group) {
	const sorted = [...group].sort((a, b) => (a.secret?.start ?? 0) - (b.secret?.start ?? 0));
	const merged = [];
	let cluster = [];
	let end = -1;
	for (const detection of sorted) {
		const secret = detection.secret ?? detection.place.span;
		if (cluster.length > 0 && secret.start >= end) {
			merged.push(...mergeCluster(cluster));
			cluster = [];
			end = -1;
		}
		cluster.push(detection);
		end = Math.max(end, secret.end);
	}
	if (cluster.length > 0) merged.push(...mergeCluster(cluster));
	return merged;
}
function mergeCluster(cluster) {
	const [first, ...others] = [...cluster].sort((a, b) => a.rank - b.rank || Number(isConfig(a)) - Number(isConfig(b)));
	if (first === void 0 || others.length === 0) return cluster;
	const aliases = [...first.aliases ?? [], ...others.flatMap((other) => [other.ruleId, ...other.aliases ?? []])];
	const config = others.find(isConfig);
	return [{
		...config !== void 0 && first.ruleId === "published-default" ? judgedAs(first, config) : first,
		aliases: [...new Set(aliases)].filter((id) => id !== first.ruleId).sort(),
		...config?.service !== void 0 && first.service === void 0 ? { service: config.service } : {}
	}];
}
function isConfig(detection) {
	return detection.ruleId.startsWith("compose-");
}
function judgedAs(detection, config) {
	const { gateAtMost: _own, ...rest } = detection;
	return {
		...rest,
		judgedBy: config.ruleId,
		...config.gateAtMost !== void 0 ? { gateAtMost: config.gateAtMost } : {},
		...config.status !== void 0 ? { status: config.status } : {},
		...config.newProject !== void 0 ? { newProject: config.newProject } : {}
	};
}
// src/detect/shown-line.ts
const MAX_SHOWN = 200;
const ASSIGNMENT = /([\p{L}\p{N}_.-]{1,80})["'`\]]{0,2}[ \t]{0,8}(?::=|=>|[=:])[ \t]{0,8}(["'`]?)([^\s"'`]{1,4096})/gu;
const USER_INFO = /:\/\/[^\s/@:]{0,256}:([^\s/@]{1,1024})@/g;
function shownLine(view, line, span, secrets) {
	const lineSpan = view.lineSpan(line);
	const window = windowAround(lineSpan, span);
	const text = view.textOf(window);
	const inWindow = (at) => view.textOf({
		start: window.start,
		end: Math.min(Math.max(at, window.start), window.end)
	}).length;
	const masked = maskLine(text, [...secrets.filter((secret) => secret.start < window.end && secret.end > window.start).map((secret) => ({
		start: inWindow(secret.start),
		end: inWindow(secret.end),
		shown: secret.shown
	})), ...valuesOfSecretNames(text)]);
	const start = masked.position(inWindow(span.start));
	const end = masked.position(inWindow(span.end));
	return {
		line,
		text: masked.text,
		...span.start >= lineSpan.start && span.start <= lineSpan.end ? {
			startColumn: start + 1,
			endColumn: Math.max(end, start + 1) + 1
		} : {}
	};
}
function windowAround(line, span) {
	if (line.end - line.start <= MAX_SHOWN) return line;
	const start = Math.max(line.start, Math.min(span.start, line.end) - MAX_SHOWN / 4);
	return {
		start,
		end: Math.min(line.end, start + MAX_SHOWN)
	};
}
function valuesOfSecretNames(text) {
	const spans = [];
	for (const match of text.matchAll(ASSIGNMENT)) {
		const value = match[3] ?? "";
		const start = match.index + match[0].length - value.length;
		if (isSecretName(match[1] ?? "") && !/^\$\{[A-Za-z0-9_]+\}?$|^\$[A-Za-z0-9_]+$/.test(value)) spans.push({
			start,
			end: start + value.length
		});
	}
	for (const match of text.matchAll(USER_INFO)) {
		const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
		spans.push({
			start,
			end: match.index + match[0].length - 1
		});
	}
	return spans;
}
// src/work/advice.ts
function adviceOf(language, origin, exposure, steps) {
	const reached = reachOf(exposure);
	switch (origin) {
		case "commit-message":
		case "file-name": return say(language, `secret.fix.${origin}.${reached}`, { steps });
		case "tag-message": return say(language, `secret.fix.${origin}.${reached === "pushed" ? reached : "unpushed"}`, { steps });
		case "file":
		case "index":
		case "commit":
		case "symlink":
		case "archive-member": return say(language, `secret.fix.${exposure}`, { steps });
	}
}
function reachOf(exposure) {
	switch (exposure) {
		case "working-tree":
		case "staged": return "uncommitted";
		case "unpushed": return "unpushed";
		case "pushed":
		case "history": return "pushed";
	}
}
// src/work/name-mask.ts
const DISTINCTIVE = 12;
function nameMask(paths) {
	const shown = new Map();
	for (const { document, view, detections } of detectInNames([...paths].map((path) => ({
		path,
		exposure: "staged"
	})))) {
		let path = document.path;
		for (const { secret, publicPrefixBytes = 0 } of detections) {
			const text = secret === void 0 ? "" : view.textOf(secret);
			if (text === "") continue;
			const masked = redactSecret(text, publicPrefixBytes);
			path = path.replaceAll(text, masked);
			if (text.length >= DISTINCTIVE) shown.set(text, masked);
		}
		shown.set(document.path, path);
		shown.set(baseName(document.path), baseName(path));
	}
	if (shown.size === 0) return (text) => text;
	const longestFirst = [...shown].sort(([a], [b]) => b.length - a.length);
	return (text) => longestFirst.reduce((masked, [whole, short]) => masked.replaceAll(whole, short), text);
}
function maskedFinding(finding, mask) {
	const { path, title, message, fix, why, service, related } = finding;
	return {
		...finding,
		path: mask(path),
		title: mask(title),
		message: mask(message),
		fix: mask(fix),
		why: mask(why),
		...service === void 0 ? {} : { service: mask(service) },
		...related === void 0 ? {} : { related: related.map((one) => ({
			...one,
			path: mask(one.path),
			message: mask(one.message)
		})) }
	};
}
function maskedProblem({ path, code, reason }, mask) {
	return {
		...path === void 0 ? {} : { path: mask(path) },
		code,
		reason: mask(reason)
	};
}
// src/work/placed.ts
function judgeWith(rules, { policy, allRules }) {
	return (told) => {
		const { detection } = told;
		const rule = rules.get(detection.ruleId);
		const gates = rules.get(detection.judgedBy ?? detection.ruleId);
		if (rule === void 0 || gates === void 0) throw new Error(`no rule ${detection.ruleId}`);
		const judgement = judge(detection, {
			...rule,
			gates: gates.gates
		}, policy, allRules);
		return judgement.gate === "off" ? void 0 : {
			...told,
			rule,
			judgement
		};
	};
}
function joinedParts(all, views, judgeOne) {
	const texts = new Map();
	for (const one of all) {
		const { place } = one.detection;
		const text = one.document === void 0 || isOfHead(one.document) ? `${place.side ?? "head"}\0${place.path}` : one.document ?? "";
		const known = texts.get(text);
		if (known === void 0) texts.set(text, [one]);
		else known.push(one);
	}
	return [...texts.values()].flatMap((parts) => joinedText(parts, views, judgeOne));
}
function joinedText(parts, views, judgeOne) {
	const [first] = parts;
	const view = first === void 0 || parts.length === 1 ? void 0 : views(first.detection.place, first.document);
	if (first === void 0 || view === void 0) return parts;
	const known = new Map(parts.map((one) => [one.detection, one]));
	const told = parts.find(({ document }) => document !== void 0) ?? first;
	return joinPairs([...known.keys()], view).flatMap((detection) => known.get(detection) ?? judgeOne({
		...told,
		detection
	}) ?? []);
}
// src/work/findings.ts
async function resultOf(options, detected) {
	const { language } = options;
	const views = viewsOf(detected);
	const judge = judgeWith(detected.rules, options);
	const accepted = await accept(options, covered(groupSummaries(joinedParts(withoutRepeats(mergedByPath(detected), views).flatMap((one) => judge(one) ?? []), views, judge)).map((one) => ({
		one,
		finding: findingOf(one, options, detected, views)
	}))));
	const mask = nameMask(toldPaths(accepted, detected));
	const findings = accepted.map((finding) => maskedFinding(finding, mask)).sort(compareFindings);
	const fixedCount = detected.whole.filter((detection) => detection.status === "fixed").length;
	const skipped = detected.coverage.skipped.map(({ path, reason }) => ({
		path: mask(path),
		reason: sayCode(language, "skipped", reason, {})
	}));
	const problems = detected.problems.map(({ path, code, values }) => {
		const reason = sayCode(language, "problem", code, {
			...values,
			path: path ?? ""
		});
		return maskedProblem({
			...path !== void 0 ? { path } : {},
			code,
			reason
		}, mask);
	});
	return assembleResult(detected.ids, {
		...detected.coverage,
		skipped
	}, {
		findings,
		problems,
		rules: rulesOf(findings, language),
		fixedCount
	});
}
function toldPaths(findings, { problems, coverage }) {
	return new Set([
		...findings.flatMap(({ path, related = [] }) => [path, ...related.map((one) => one.path)]),
		...problems.flatMap(({ path }) => path ?? []),
		...coverage.skipped.map(({ path }) => path)
	]);
}
function viewsOf({ texts, pair }) {
	const ofDocument = new Map(texts.map(({ document, view }) => [document, view]));
	const ofHead = new Map(texts.filter(({ document }) => isOfHead(document)).map(({ document, view }) => [document.path, view]));
	const ofBytes = new WeakMap();
	return (place, document) => {
		if (place.side !== "base") {
			const known = document === void 0 ? ofHead.get(place.path) : ofDocument.get(document);
			if (known !== void 0) return known;
		}
		const bytes = (place.side === "base" ? pair.base : pair.head)?.read(place.path);
		if (bytes === void 0) return void 0;
		const view = ofBytes.get(bytes) ?? textView(bytes);
		ofBytes.set(bytes, view);
		return view;
	};
}
function mergedByPath({ texts, whole }) {
	const documents = new Map(texts.filter(({ document }) => isOfHead(document)).map(({ document }) => [document.path, document]));
	const head = mergeDetections([...texts.filter(({ document }) => isOfHead(document)).flatMap(({ detections }) => detections), ...whole]).map((detection) => {
		const document = detection.place.side === "base" ? void 0 : documents.get(detection.place.path);
		return document === void 0 ? { detection } : {
			detection,
			document
		};
	});
	const onTheWay = texts.filter(({ document }) => !isOfHead(document));
	return [...head, ...onTheWay.flatMap(({ document, detections }) => mergeDetections(detections).map((detection) => ({
		detection,
		document
	})))];
}
function withoutRepeats(all, views) {
	const seen = new Set();
	return all.filter(({ detection, document }) => {
		const view = views(detection.place, document);
		const secret = detection.secret === void 0 || view === void 0 ? "" : view.textOf(detection.secret);
		const identity = `${detection.ruleId}\0${detection.place.path}\0${document?.origin === "file-name"}\0${detection.subject}\0${secret}`;
		const repeated = document !== void 0 && !isOfHead(document) && seen.has(identity);
		seen.add(identity);
		return !repeated;
	});
}
function groupSummaries(all) {
	const groups = new Map();
	const kept = [];
	for (const one of all) {
		const { detection, judgement } = one;
		if (judgement.gate !== "summary") kept.push(one);
		else {
			const key = `${detection.ruleId}\0${detection.place.path}`;
			groups.set(key, [...groups.get(key) ?? [], one]);
		}
	}
	for (const [first, ...others] of groups.values()) {
		if (first === void 0) continue;
		const related = others.map(({ detection }) => ({
			place: detection.place,
			message: "default",
			values: detection.values
		}));
		kept.push({
			...first,
			detection: {
				...first.detection,
				related: [...first.detection.related ?? [], ...related]
			}
		});
	}
	return kept;
}
function findingOf({ detection, rule, judgement, document }, options, { pair }, views) {
	const { language } = options;
	const text = ruleTexts.get(rule.id);
	if (text === void 0) throw new Error(`no sentences for ${rule.id}`);
	const exposure = document?.exposure ?? pair.exposure;
	const finding = makeFinding(detection, {
		rule,
		text,
		language,
		judgement,
		exposure,
		...document?.commit !== void 0 ? { commit: document.commit } : {},
		viewOf: (place) => views(place, document),
		frameOf: (place, view, line) => shownLine(view, line, place.span, secretsOn(view, place, detection)),
		fixOf: (_, ownFix, values) => {
			const steps = fillText(ownFix, values, language);
			if (rule.family !== "secret" || detection.rank === RANK$1.publishedDefault) return steps;
			return adviceOf(language, document?.origin ?? "file", exposure, steps);
		}
	});
	return document?.origin === "file-name" ? {
		...finding,
		message: say(language, "secret.in-name")
	} : finding;
}
function secretsOn(view, place, detection) {
	let found = secretsOfView.get(view);
	if (found === void 0) {
		found = detectSecrets(view, {
			path: place.path,
			origin: "file"
		}).flatMap((one) => hiddenSecret(view, one) ?? []);
		secretsOfView.set(view, found);
	}
	const own = place.side === "base" ? void 0 : hiddenSecret(view, detection);
	return own === void 0 ? found : [...found, own];
}
const secretsOfView = new WeakMap();
function hiddenSecret(view, { secret, publicPrefixBytes = 0 }) {
	if (secret === void 0) return void 0;
	const text = Buffer.from(view.bytes.subarray(secret.start, secret.end)).toString("latin1");
	return {
		...secret,
		shown: redactSecret(text, publicPrefixBytes)
	};
}
function covered(found) {
	const byKey = new Map();
	for (const { one, finding } of found) if (one.detection.key !== void 0 && (one.document === void 0 || isOfHead(one.document))) byKey.set(one.detection.key, finding.fingerprint);
	return found.map(({ one, finding }) => {
		const key = one.detection.coveredBy ?? (one.rule.family === "secret" ? `env-file:${finding.path}` : void 0);
		const cover = key === void 0 ? void 0 : byKey.get(key);
		return cover === void 0 || cover === finding.fingerprint ? finding : {
			...finding,
			coveredBy: cover
		};
	});
}
async function accept({ policy, today }, findings) {
	if (policy.allow.length === 0) return findings;
	const { acceptedBy } = await import("./allow.js");
	return findings.map((finding) => {
		const entry = acceptedBy(policy, finding, today);
		if (entry === void 0) return finding;
		const { reason, until, owner } = entry;
		const accepted = {
			reason,
			...until !== void 0 ? { until } : {},
			...owner !== void 0 ? { owner } : {}
		};
		return {
			...finding,
			blocking: false,
			accepted
		};
	});
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function rulesOf(findings, language) {
	const infos = new Map();
	for (const { ruleId, severity } of findings) {
		const text = ruleTexts.get(ruleId);
		if (text === void 0 || infos.has(ruleId)) continue;
		infos.set(ruleId, {
			id: ruleId,
			title: unfilledText(text.title, language),
			why: unfilledText(text.why, language),
			fix: unfilledText(text.fix, language),
			severity,
			references: text.references
		});
	}
	return [...infos.values()].sort((a, b) => order(a.id, b.id));
}
// src/work/joined-result.ts
function joinedResult(results) {
	const [only, ...others] = results;
	if (only !== void 0 && others.length === 0) return only;
	const findings = new Map(results.flatMap((result) => result.findings).map((finding) => [placeKey(finding), finding]));
	const rules = new Map(results.flatMap((result) => result.rules).map((rule) => [rule.id, rule]));
	return assembleResult({}, joinedCoverage(results.map(({ summary }) => summary.coverage)), {
		findings: [...findings.values()].sort(compareFindings),
		problems: results.flatMap(({ problems }) => problems),
		rules: [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1),
		fixedCount: results.reduce((sum, { fixedCount }) => sum + fixedCount, 0)
	});
}
function placeKey({ ruleId, fingerprint, path, startLine, startColumn, commit }) {
	return [
		ruleId,
		fingerprint,
		path,
		startLine,
		startColumn,
		commit
	].join("\0");
}
function joinedCoverage(all) {
	const sum = (of) => all.reduce((total, coverage) => total + (of(coverage) ?? 0), 0);
	return {
		commits: sum(({ commits }) => commits),
		blobs: sum(({ blobs }) => blobs),
		documents: sum(({ documents }) => documents),
		bytes: sum(({ bytes }) => bytes),
		skipped: all.flatMap(({ skipped }) => skipped)
	};
}
export { explainedRules as a, rulesTable as c, padEnd as d, wrap as f, json as i, summary as l, github as m, resultOf as n, rulePage as o, sarif as p, text as r, rulesJson as s, joinedResult as t, cells as u };
