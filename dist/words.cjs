(function (importedLater, imported0) { "use strict";
const { $t: isMarked,Ai: guardLine,An: cutEnd,Bn: worstFirst,C: lookedAtBy,Ci: unfilledText,Cn: textOfCustom,Di: escapeCommandProperty,E: folded,Ei: escapeCommandData,Er: isSecretName$1,Fn: wrap,Gn: covered$1,In: byFile,Jn: inCommit,Kn: filteredCounts,Kt: singleFilePair,Ln: isAboutFile,Mi: markdownText,Nn: lineSize,Oi: escapeTerminal,Pn: padEnd,Qn: severityCounts,Rn: placeOf$1,Rr: baseName$1,S: hiddenCounts,Si: otherLanguage,Sn: ruleOfCustom,Ti: codeSpan,Tn: allFamilies,Vn: containersOf,Wn: counted,Xn: listed,Yn: leftOut,Yt: detectInNames,Zn: lookedAt,_i: say,c: groupWords,cn: containerOf,ct: repositoryTop,di: compareSeverity,er: sumOfFiltered,fr: providerRules,gr: publishedDefaultRule,ii: RANK$1,in: withoutRepeats,ji: jsonText,jn: cutStart,ki: fenceFor,kn: cells,li: SEVERITIES,nr: textView,nt: marksOf$1,or: detectSecrets,qt: assembleResult,ri: isOfHead,rt: paintOf,s: groupSummaries,si: compareFindings,ur: secretRules$1,vi: sayCode,vn: judge,w: showingCommand,wi: clip,wn: append,x: endLines$1,xi: fillText,y: cleanHookLine,yi: compareTexts,yr: randomness$1,zn: standingOf } = imported0;
const { createHash, scryptSync } = process.getBuiltinModule("node:crypto");
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
// src/work/finding-texts.ts
function withTexts(finding, say) {
	const { path, title, message, fix, why, service, related, frames } = finding;
	return {
		...finding,
		path: say(path),
		title: say(title),
		message: say(message),
		fix: say(fix),
		why: say(why),
		frames: frames.map((frame) => frame.path === void 0 ? frame : {
			...frame,
			path: say(frame.path)
		}),
		...service === void 0 ? {} : { service: say(service) },
		...related === void 0 ? {} : { related: related.map((one) => ({
			...one,
			path: say(one.path),
			message: say(one.message)
		})) }
	};
}
// src/work/secret-mask.ts
const DISTINCTIVE$1 = 12;
const WORD$1 = /[^\s"'`,;()=:@/\\|<>[\]{}\uff0c\u3002\uff1b\uff1a\uff08\uff09]{12,}/g;
function quotedWords(text) {
	return (text.length < DISTINCTIVE$1 ? [] : text.match(WORD$1) ?? []).flatMap((word) => withoutStop(word) === word ? [word] : [word, withoutStop(word)]);
}
function quotedWordsOf(finding) {
	return quotingTexts({
		...finding,
		why: "",
		frames: []
	}).flatMap(quotedWords);
}
function withoutStop(word) {
	return word.endsWith(".") && word.length > DISTINCTIVE$1 ? word.slice(0, -1) : word;
}
function secretMask(texts, knows) {
	const words = new Set();
	for (const secret of knows) for (const word of quotedWords(secret)) words.add(word);
	const keys = keysIn([...new Set(texts)]);
	return (text) => {
		const spans = [...keys.get(text) ?? []];
		if (words.size === 0 || text.length < DISTINCTIVE$1) return spans;
		for (const { 0: whole, index } of text.matchAll(WORD$1)) {
			const word = words.has(whole) ? whole : withoutStop(whole);
			if (words.has(word)) spans.push({
				start: index,
				end: index + word.length
			});
		}
		return spans;
	};
}
function withoutKeys(text) {
	return masked(text, secretMask([text], []));
}
function keysIn(texts) {
	const keys = new Map();
	const view = textView(Buffer.from(texts.join("\n")));
	let [at, begin] = [0, 0];
	for (const { secret, rank, publicPrefixBytes = 0 } of detectSecrets(view, {
		path: "",
		origin: "file-name"
	})) {
		if (secret === void 0 || rank > RANK$1.vendor || rank === RANK$1.publishedDefault) continue;
		for (;;) {
			const end = begin + Buffer.byteLength(texts[at] ?? "");
			if (secret.start < end || at + 1 >= texts.length) break;
			begin = end + 1;
			at++;
		}
		const text = texts[at] ?? "";
		const start = view.textOf({
			start: begin,
			end: secret.start
		}).length;
		const found = view.textOf(secret);
		const span = {
			start,
			end: start + found.length,
			shown: redactSecret(found, publicPrefixBytes)
		};
		const known = keys.get(text);
		if (known === void 0) keys.set(text, [span]);
		else known.push(span);
	}
	return keys;
}
function keysMasked(texts) {
	const mask = secretMask(texts, []);
	return (text) => masked(text, mask);
}
function masked(text, mask) {
	const spans = mask(text);
	return spans.length === 0 ? text : maskLine(text, spans).text;
}
function quotingTexts({ path, title, message, fix, why, service, related = [], accepted, frames }) {
	return [
		...[
			path,
			title,
			message,
			fix,
			why,
			service ?? "",
			accepted?.reason ?? "",
			accepted?.owner ?? ""
		],
		...related.flatMap((one) => [one.path, one.message]),
		...frames.flatMap((frame) => [frame.text, frame.path ?? ""])
	];
}
function withoutSecrets(finding, mask) {
	if (quotingTexts(finding).every((text) => mask(text).length === 0)) return finding;
	const say = (text) => masked(text, mask);
	const { accepted } = finding;
	const told = withTexts(finding, say);
	return {
		...told,
		frames: told.frames.map((frame) => frameWithout(frame, mask)),
		...accepted === void 0 ? {} : { accepted: {
			...accepted,
			reason: say(accepted.reason),
			...accepted.owner === void 0 ? {} : { owner: say(accepted.owner) }
		} }
	};
}
function frameWithout(frame, mask) {
	const spans = mask(frame.text);
	if (spans.length === 0) return frame;
	const { text, position } = maskLine(frame.text, spans);
	const { startColumn, endColumn } = frame;
	if (startColumn === void 0 || endColumn === void 0) return {
		...frame,
		text
	};
	const start = position(startColumn - 1) + 1;
	return {
		...frame,
		text,
		startColumn: start,
		endColumn: Math.max(start + 1, position(endColumn - 1) + 1)
	};
}
function problemWithout({ path, code, reason }, mask) {
	return {
		...path === void 0 ? {} : { path: masked(path, mask) },
		code,
		reason: masked(reason, mask)
	};
}
// src/report/github.ts
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
const MAX_TITLE$1 = 60;
const MAX_MESSAGE = 4e3;
const MAX_LEFT_OUT$1 = 20;
function* github({ findings, problems, summary }, { language, coverage }) {
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
	if (coverage === true) yield command("notice", { title: "stackgate" }, coverageText(summary, language));
}
function coverageText(summary, language) {
	const out = leftOut(language, summary, MAX_LEFT_OUT$1, (path, reason) => `${clip(path, 200)} (${reason})`);
	const values = {
		looked: covered$1(language, summary),
		leftOut: out
	};
	const filtered = filteredCounts(language, summary);
	return filtered === "" ? say(language, "report.annotation.coverage", values) : say(language, "report.annotation.coverage-filtered", {
		...values,
		filtered
	});
}
function annotation(level, finding, language) {
	const { startLine, startColumn, endLine, endColumn } = finding;
	const columns = startLine === endLine && !isAboutFile(finding) ? {
		col: startColumn,
		endColumn
	} : {};
	const lines = {
		line: startLine,
		...endLine === startLine ? {} : { endLine },
		...columns
	};
	const [archive] = containersOf(finding.path);
	return command(level, {
		...archive === void 0 ? {
			file: finding.path,
			...lines
		} : { file: archive },
		title: annotationTitle(finding)
	}, annotationMessage(finding, language));
}
function annotationMessage(finding, language) {
	const isInArchive = containersOf(finding.path).length > 0;
	const commit = finding.commit === void 0 ? [] : [inCommit(language, finding)];
	const message = [
		...isInArchive ? [`${finding.path}:${finding.startLine}`] : [],
		finding.message,
		finding.why,
		say(language, "report.annotation.fix", { fix: finding.fix }),
		...commit,
		`[${finding.ruleId}]`
	].map((line) => escapeTerminal(line, MAX_MESSAGE));
	return clip(withoutMarkdown(message.join("\n")), MAX_MESSAGE);
}
function annotationTitle({ title, redacted }) {
	const short = clip(title, MAX_TITLE$1);
	const withKey = `${short} ${redacted ?? ""}`;
	return redacted === void 0 || redacted === "******" || withKey.length > MAX_TITLE$1 ? short : withKey;
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
// src/report/json.ts
function* json(result) {
	const { findings, problems, summary, notices = [] } = result;
	yield "{\"version\":1,\"findings\":[\n";
	for (const [i, finding] of findings.entries()) yield `${jsonText({
		...findingObject(finding),
		join: finding.join
	})}${i + 1 < findings.length ? "," : ""}\n`;
	yield `],"problems":${jsonText(problems.map(problemObject))},\n`;
	yield `"notices":${jsonText(notices.map(noticeObject))},\n`;
	yield `"summary":${jsonText(summaryObject(summary))}`;
	for (const key of [
		"repository",
		"shard",
		"merged"
	]) if (result[key] !== void 0) yield `,\n"${key}":${jsonText(result[key])}`;
	yield "}\n";
}
function* jsonLines(result) {
	for (const [i, finding] of result.findings.entries()) yield lineOf$1("finding", {
		number: i + 1,
		...findingObject(finding)
	});
	yield* endLines(result);
}
function lineOf$1(type, fields) {
	return `${jsonText({
		version: 1,
		type,
		...fields
	})}\n`;
}
function* endLines({ problems, summary, notices = [] }) {
	for (const problem of problems) yield lineOf$1("problem", problemObject(problem));
	for (const notice of notices) yield lineOf$1("notice", noticeObject(notice));
	yield lineOf$1("summary", summaryObject(summary));
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
		encoding: finding.encoding,
		fingerprint: finding.fingerprint,
		status: finding.status,
		exposure: finding.exposure,
		coveredBy: finding.coveredBy,
		toldWith: finding.toldWith,
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
		accepted: finding.accepted,
		date: finding.date,
		verification: finding.verification,
		repository: finding.repository
	};
}
function problemObject({ path, code, reason }) {
	return {
		path,
		code,
		reason
	};
}
function noticeObject({ code, path, line, text }) {
	return {
		code,
		path,
		line,
		text
	};
}
function summaryObject({ verdict, bySeverity, blocking, base, head, toolVersion, rulesVersion, coverage }) {
	const { commits, blobs, documents, bytes, skipped, refs, known, shallow, filtered } = coverage;
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
			})),
			refs,
			known,
			shallow,
			filtered
		}
	};
}
// src/model/kics-queries.ts
const KICS_QUERIES = {
	"071a71ff-f868-47a4-ac0b-3c59e4ab5443": ["compose-host-network"],
	"1c1325ff-831d-43a1-973e-839ae57dfcc0": ["compose-sensitive-mount"],
	"221e0658-cb2a-44e3-b08a-db96a341d6fa": ["compose-no-pids-limit"],
	"27fcc7d6-c49b-46e0-98f1-6c082a6a2750": ["compose-no-new-privileges-missing"],
	"2fc99041-ddad-49d5-853f-e35e70a48391": ["compose-restart-unbounded"],
	"404fde2c-bc4b-4371-9747-7054132ac953": ["compose-seccomp-unconfined"],
	"451d79dc-0588-476a-ad03-3c7f0320abb3": ["compose-port-public"],
	"4f31dd9f-2cc3-4751-9b53-67e4af83dac0": ["compose-host-pid"],
	"698ed579-b239-4f8f-a388-baa4bcb13ef8": ["compose-healthcheck-missing"],
	"6b610c50-99fb-4ef0-a5f3-e312fd945bc3": ["compose-no-cpu-limit"],
	"8af7162d-6c98-482f-868e-0d33fb675ca8": ["compose-host-userns"],
	"ae5b6871-7f45-42e0-bb4c-ab300c4d2026": ["compose-privileged"],
	"baa3890f-bed7-46f5-ab8f-1da8fc91c729": ["compose-host-ipc"],
	"baa452f0-1f21-4a25-ace5-844e7a5f410d": ["compose-mount-propagation"],
	"bb9ac4f7-e13b-423d-a010-c74a1bfbe492": ["compose-no-memory-limit"],
	"bc2908f3-f73c-40a9-8793-c1b7d5544f79": ["compose-privileged-port"],
	"ce14a68b-1668-41a0-ab7d-facd9f784742": ["compose-networks-not-set"],
	"ce76b7d0-9e77-464d-b86f-c5c48e03e22d": ["compose-cap-drop-missing"],
	"d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b": ["compose-docker-socket"]
};
// src/report/rule-tags.ts
const MAX_TAGS = 20;
function ruleTags(id, family) {
	const { cwe = [], top10 = [], cis = [], docker = [] } = OF_RULES[id] ?? OF_FAMILIES[family];
	const kics = Object.entries(KICS_QUERIES).flatMap(([query, rules]) => rules.includes(id) ? [`kics-${query}`] : []);
	return [
		"security",
		family,
		...cwe.map((number) => `external/cwe/cwe-${number}`),
		...top10.map((row) => `owasp-2021-${row}`),
		...cis.map((section) => `cis-docker-${section}`),
		...docker.map((rule) => `owasp-docker-${rule}`),
		...kics
	].slice(0, MAX_TAGS);
}
const OF_FAMILIES = {
	secret: {
		cwe: [798],
		top10: ["a07"]
	},
	"env-file": {
		cwe: [538, 798],
		top10: ["a05"]
	},
	compose: { top10: ["a05"] },
	nginx: { top10: ["a05"] },
	proxy: { top10: ["a05"] },
	"datastore-config": { top10: ["a05"] },
	policy: { cwe: [693] }
};
const PORT = {
	cwe: [668],
	top10: ["a05"],
	cis: ["5.14"]
};
const SECRET = {
	cwe: [798],
	top10: ["a07"],
	docker: [12]
};
const IMAGE = {
	cwe: [1357],
	top10: ["a08"],
	docker: [13]
};
const CLEAR_TEXT = {
	cwe: [319],
	top10: ["a02"]
};
const GUESSABLE = {
	cwe: [1391],
	top10: ["a07"]
};
const OPEN$1 = {
	cwe: [306],
	top10: ["a07"]
};
const LOGS = {
	cwe: [778],
	top10: ["a09"]
};
const CORS = {
	cwe: [942],
	top10: ["a05"]
};
const OF_RULES = {
	"compose-admin-port-public": PORT,
	"compose-anonymous-vector-db": OPEN$1,
	"compose-apparmor-unconfined": {
		cwe: [693],
		top10: ["a05"],
		cis: ["5.2"],
		docker: [6]
	},
	"compose-audit-disabled": LOGS,
	"compose-auth-disabled": OPEN$1,
	"compose-build-privileged": {
		cwe: [250],
		top10: ["a08"]
	},
	"compose-build-secret-arg": {
		cwe: [538],
		top10: ["a07"],
		cis: ["4.10"],
		docker: [12]
	},
	"compose-cap-add": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.4"],
		docker: [3]
	},
	"compose-cap-add-dangerous": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.4"],
		docker: [3]
	},
	"compose-cap-drop-missing": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.4"],
		docker: [3]
	},
	"compose-cookie-insecure": {
		cwe: [614],
		top10: ["a05"]
	},
	"compose-cors-wildcard": CORS,
	"compose-datastore-port-public": PORT,
	"compose-db-encryption-unset": {
		cwe: [311],
		top10: ["a02"]
	},
	"compose-db-superuser": {
		cwe: [250],
		top10: ["a01"]
	},
	"compose-debug-enabled": {
		cwe: [489],
		top10: ["a05"]
	},
	"compose-default-bridge": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.30"],
		docker: [5]
	},
	"compose-default-credential": {
		cwe: [1392],
		top10: ["a07"]
	},
	"compose-device": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.18"]
	},
	"compose-docker-api-tcp": {
		cwe: [306],
		top10: ["a07"],
		cis: ["2.7"],
		docker: [1]
	},
	"compose-docker-socket": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.32"],
		docker: [1]
	},
	"compose-env-file-mounted": {
		cwe: [538],
		top10: ["a05"],
		docker: [12]
	},
	"compose-env-file-tracked": {
		cwe: [538, 798],
		top10: ["a07"],
		docker: [12]
	},
	"compose-healthcheck-disabled": { cis: ["5.27"] },
	"compose-healthcheck-missing": { cis: ["4.6", "5.27"] },
	"compose-hook-privileged": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.23"]
	},
	"compose-host-cgroup": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.25"]
	},
	"compose-host-ipc": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.17"]
	},
	"compose-host-network": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.10"],
		docker: [5]
	},
	"compose-host-pid": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.16"]
	},
	"compose-host-userns": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.31"]
	},
	"compose-host-uts": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.21"]
	},
	"compose-image-downgrade": {
		cwe: [1104],
		top10: ["a06"],
		docker: [13]
	},
	"compose-image-impersonation": IMAGE,
	"compose-image-latest": {
		...IMAGE,
		cis: ["5.28"]
	},
	"compose-image-mutable-tag": IMAGE,
	"compose-image-no-digest": IMAGE,
	"compose-image-registry-changed": IMAGE,
	"compose-image-untrusted-registry": {
		...IMAGE,
		cis: ["4.2"]
	},
	"compose-inference-port-public": {
		cwe: [306, 668],
		top10: ["a07"],
		cis: ["5.14"]
	},
	"compose-limits-disabled": {
		cwe: [770],
		cis: ["5.11"],
		docker: [7]
	},
	"compose-logging-disabled": LOGS,
	"compose-logs-ephemeral": LOGS,
	"compose-mount-propagation": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.20"]
	},
	"compose-network-internal": {
		cwe: [653],
		top10: ["a05"],
		docker: [5]
	},
	"compose-networks-not-set": {
		cwe: [653],
		top10: ["a05"],
		cis: ["5.30"],
		docker: [5]
	},
	"compose-no-cpu-limit": {
		cwe: [770],
		cis: ["5.12"],
		docker: [7]
	},
	"compose-no-image-scan": {
		cwe: [1104],
		top10: ["a06"],
		cis: ["4.4"],
		docker: [9]
	},
	"compose-no-log-rotation": {
		cwe: [770],
		top10: ["a09"]
	},
	"compose-no-log-shipping": {
		...LOGS,
		cis: ["2.13"]
	},
	"compose-no-memory-limit": {
		cwe: [770],
		cis: ["5.11"],
		docker: [7]
	},
	"compose-no-new-privileges-disabled": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.26"],
		docker: [4]
	},
	"compose-no-new-privileges-missing": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.26"],
		docker: [4]
	},
	"compose-no-pids-limit": {
		cwe: [770],
		cis: ["5.29"],
		docker: [7]
	},
	"compose-no-sso": {
		cwe: [308],
		top10: ["a07"]
	},
	"compose-no-tls": CLEAR_TEXT,
	"compose-open-registration": {
		cwe: [284],
		top10: ["a01"]
	},
	"compose-plaintext-connection": CLEAR_TEXT,
	"compose-port-public": PORT,
	"compose-privileged": {
		cwe: [250],
		top10: ["a05"],
		cis: ["5.5"],
		docker: [3]
	},
	"compose-privileged-port": { cis: ["5.8"] },
	"compose-provider-exec": {
		cwe: [829],
		top10: ["a08"]
	},
	"compose-read-only-missing": {
		cwe: [732],
		top10: ["a05"],
		cis: ["5.13"],
		docker: [8]
	},
	"compose-redis-no-auth": OPEN$1,
	"compose-remote-include": {
		cwe: [829],
		top10: ["a08"],
		docker: [13]
	},
	"compose-restart-unbounded": {
		cwe: [770],
		cis: ["5.15"],
		docker: [7]
	},
	"compose-runs-as-root": {
		cwe: [250],
		top10: ["a05"],
		cis: ["4.1"],
		docker: [2]
	},
	"compose-seccomp-unconfined": {
		cwe: [693],
		top10: ["a05"],
		cis: ["5.22"],
		docker: [6]
	},
	"compose-secret-default-fallback": SECRET,
	"compose-secret-in-command": {
		cwe: [214, 798],
		top10: ["a07"],
		docker: [12]
	},
	"compose-secret-in-config-content": SECRET,
	"compose-secret-in-environment": SECRET,
	"compose-selinux-disabled": {
		cwe: [693],
		top10: ["a05"],
		cis: ["5.3"],
		docker: [6]
	},
	"compose-sensitive-mount": {
		cwe: [552],
		top10: ["a05"],
		cis: ["5.6"],
		docker: [8]
	},
	"compose-shared-volume": {
		cwe: [732],
		top10: ["a05"]
	},
	"compose-signature-check-disabled": {
		cwe: [347],
		top10: ["a08"]
	},
	"compose-ssh-port": { cis: ["5.7"] },
	"compose-sysctl-unsafe": {
		cwe: [693],
		top10: ["a05"]
	},
	"compose-systempaths-unconfined": {
		cwe: [693],
		top10: ["a05"]
	},
	"compose-tls-verify-disabled": {
		cwe: [295],
		top10: ["a07"]
	},
	"compose-traefik-insecure-api": OPEN$1,
	"compose-user-missing": {
		cwe: [250],
		top10: ["a05"],
		cis: ["4.1"],
		docker: [2]
	},
	"compose-weak-secret-key": GUESSABLE,
	"dify-sandbox-egress": {
		cwe: [653],
		top10: ["a05"],
		docker: [5]
	},
	"nginx-access-log-off": LOGS,
	"nginx-acl-removed": {
		cwe: [284],
		top10: ["a01"]
	},
	"nginx-alias-traversal": {
		cwe: [22],
		top10: ["a01"]
	},
	"nginx-autoindex": {
		cwe: [548],
		top10: ["a05"]
	},
	"nginx-cors-credentials-wildcard": CORS,
	"nginx-no-hsts": {
		cwe: [319],
		top10: ["a05"]
	},
	"nginx-no-rate-limit": {
		cwe: [307, 770],
		top10: ["a04"]
	},
	"nginx-plain-http": CLEAR_TEXT,
	"nginx-proxy-ssrf": {
		cwe: [918],
		top10: ["a10"]
	},
	"nginx-server-tokens": {
		cwe: [200],
		top10: ["a05"]
	},
	"nginx-weak-tls": {
		cwe: [327],
		top10: ["a02"]
	},
	"caddy-plain-http": CLEAR_TEXT,
	"squid-open-proxy": {
		cwe: [441],
		top10: ["a05"]
	},
	"pg-hba-trust": OPEN$1,
	"redis-conf-open": {
		cwe: [306, 668],
		top10: ["a07"]
	},
	"env-file-weak-secret-key": GUESSABLE
};
// src/report/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const MAX_RESULTS = 25e3;
const MAX_RELATED$2 = 100;
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
	const nth = occurrences();
	for (const [i, finding] of told.entries()) {
		const object = resultObject(finding, index.get(finding.ruleId), nth(finding));
		yield `${jsonText(object)}${i + 1 < told.length ? "," : ""}\n`;
	}
	yield `],"properties":${jsonText({ coverage: summary.coverage })}}]}\n`;
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
			tags: example === void 0 ? ["security"] : ruleTags(id, example.family)
		}
	};
}
function occurrences() {
	const seen = new Map();
	return ({ ruleId, path, fingerprint }) => {
		const key = `${ruleId}\0${path}\0${fingerprint}`;
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return count;
	};
}
function resultObject(finding, ruleIndex, nth) {
	const { accepted, related } = finding;
	return {
		ruleId: finding.ruleId,
		ruleIndex,
		level: levelOf(finding),
		message: { text: messageText(`${finding.title}\n${finding.message}\n${finding.fix}`) },
		locations: [{ physicalLocation: location(finding.path, isAboutFile(finding) ? void 0 : finding) }],
		relatedLocations: related?.slice(0, MAX_RELATED$2).map((one, id) => ({
			id,
			physicalLocation: location(one.path, one),
			message: { text: messageText(one.message) }
		})),
		partialFingerprints: {
			primaryLocationLineHash: `${finding.fingerprint}:${nth}`,
			"stackgate/v1": finding.fingerprint
		},
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
			date: finding.date,
			aliases: finding.aliases,
			verification: finding.verification
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
function fileLine({ frames, path }, frame, mark) {
	return frames.some((one) => one.path !== void 0) ? [`${" ".repeat(8)}${shown(frame.path ?? path, mark)}`] : [];
}
function shown(text, mark) {
	return escapeTerminal(text.replaceAll("	", "    ")).replaceAll("\u2026", mark);
}
// src/report/summary.ts
const SIGNS = {
	blocks: "\u2716",
	warns: "!",
	minor: "\u00b7",
	existing: "!",
	accepted: "\u2714"
};
const MAX_BYTES$1 = 921600;
const MAX_FRAMES = 20;
const MAX_SKIPPED = 50;
const FRAME_SIZE = 110;
function* summary(result, options) {
	const { language } = options;
	const isRow = (standing) => standing === "blocks" || standing === "warns" || standing === "minor";
	const told = worstFirst(result.findings).filter((finding) => isRow(standingOf(finding)));
	const framed = told.filter((finding) => standingOf(finding) !== "minor");
	const head = `### ${verdictLine(result, options)}\n\n`;
	const lines = [...framesSection(framed.slice(0, MAX_FRAMES), language)].join("");
	const end = [
		...otherCounts(result, language),
		...noticeList(result.notices),
		...coverage(result, language)
	].join("");
	yield head;
	let left = MAX_BYTES$1 - size(head) - size(lines) - size(end) - 2e3;
	const tables = [[`${say(language, "report.summary.problems")}\n|---|---|\n`, result.problems.map(({ path, reason }) => `| ${codeSpan(path ?? "-")} | ${markdownText(reason)} |\n`)], [tableHeader(language), told.map((finding) => tableRow(finding, language))]];
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
			const told = counted(language, merges ? "report.summary.blocked-merge" : "report.summary.blocked", blocking);
			return `\u2716 ${say(language, "report.summary.severities", {
				told,
				severities
			})}`;
		}
		case "error": return `\u2716 ${say(language, "report.summary.error", { count: result.problems.length })}`;
		case "clean": return `\u2714 ${say(language, result.findings.length === 0 ? "report.summary.clean" : "report.summary.passes", { looked: lookedAt(language, result.summary) })}`;
	}
}
function tableHeader(language) {
	return `${say(language, "report.summary.table")}\n|---|---|---|---|\n`;
}
function tableRow(finding, language) {
	const severity = say(language, `report.severity.${finding.severity}`);
	const tags = [...finding.status === "weakened" ? [say(language, "report.weakened")] : [], ...finding.commit === void 0 ? [] : [say(language, "report.in-commit", { commit: codeSpan(finding.commit.slice(0, 7)) })]];
	const place = placeOf$1(finding).replace(/:\d+$/, "");
	const key = finding.redacted === void 0 || finding.redacted === "******" ? "" : ` ${codeSpan(finding.redacted)}`;
	const what = listed(language, [`${markdownText(finding.title)}${key}`, ...tags]);
	return `| ${SIGNS[standingOf(finding)]} ${severity} | ${codeSpan(place)} | ${what} | ${markdownText(finding.fix)} |\n`;
}
function* framesSection(told, language) {
	const framed = told.filter(({ frames }) => frames.length > 0);
	if (framed.length === 0) return;
	yield `<details><summary>${say(language, "report.summary.lines")}</summary>\n\n`;
	for (const finding of framed) {
		const lines = finding.frames.flatMap((frame) => {
			const { code, caret } = frameLines(frame, FRAME_SIZE, "\u2026");
			return [
				...fileLine(finding, frame, "\u2026"),
				code,
				...caret === void 0 ? [] : [caret]
			];
		});
		const fence = fenceFor(lines);
		yield `${codeSpan(placeOf$1(finding))} ${markdownText(finding.title)}\n`;
		yield `${fence}text\n${lines.join("\n")}\n${fence}\n`;
		const gap = finding.message.endsWith("\u3002") ? "" : " ";
		yield `${markdownText(finding.message)}${gap}${markdownText(finding.why)}\n\n`;
	}
	yield "</details>\n\n";
}
function* otherCounts({ findings, fixedCount }, language) {
	const of = (standing) => findings.filter((finding) => standingOf(finding) === standing).length;
	const counts = [
		...fixedCount > 0 ? [counted(language, "report.count.fixed", fixedCount)] : [],
		...of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : [],
		...of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : []
	];
	if (counts.length > 0) yield `${listed(language, counts)}\n\n`;
}
const MAX_NOTICES = 50;
function* noticeList(notices = []) {
	for (const { path, line, text } of notices.slice(0, MAX_NOTICES)) yield `- ${path === void 0 ? "" : `${codeSpan(line === void 0 ? path : `${path}:${line}`)} `}${markdownText(text)}\n`;
	if (notices.length > 0) yield "\n";
}
function* coverage({ summary }, language) {
	const { base, head, toolVersion, rulesVersion } = summary;
	yield `<details><summary>${say(language, "report.summary.coverage")}</summary>\n\n`;
	if (head !== void 0) {
		const ids = {
			base: codeSpan((base ?? "").slice(0, 12)),
			head: codeSpan(head.slice(0, 12))
		};
		yield `- ${say(language, base === void 0 ? "report.summary.tree" : "report.summary.range", ids)}\n`;
	}
	yield `- ${covered$1(language, summary)}\n`;
	yield `- ${leftOut(language, summary, MAX_SKIPPED, (path, reason) => `${codeSpan(path)} (${markdownText(reason)})`)}\n`;
	const filtered = filteredCounts(language, summary);
	if (filtered !== "") yield `- ${filtered}\n`;
	yield `- ${say(language, "report.summary.versions", {
		version: toolVersion,
		rules: rulesVersion
	})}\n\n`;
	yield "</details>\n";
}
function size(text) {
	return Buffer.byteLength(text);
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
		...joinedNotices(results),
		fixedCount: results.reduce((sum, { fixedCount }) => sum + fixedCount, 0)
	});
}
function joinedNotices(results) {
	const all = results.flatMap(({ notices = [] }) => notices);
	const byText = new Map(all.map((notice) => [`${notice.path}:${notice.line} ${notice.text}`, notice]));
	return byText.size === 0 ? {} : { notices: [...byText.values()] };
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
		skipped: all.flatMap(({ skipped }) => skipped),
		...all.some(({ filtered }) => filtered !== void 0) ? { filtered: sumOfFiltered(all.map(({ filtered }) => filtered)) } : {}
	};
}
// src/report/marker.ts
const MARKER = /^<!-- stackgate:fp=([0-9a-f]{5,64}) at=([0-9a-f]{12}) v=1 -->\r?$/gm;
function markerOf({ fingerprint, path }) {
	return {
		fingerprint,
		place: createHash("sha256").update(path).digest("hex").slice(0, 12)
	};
}
function markerLine({ fingerprint, place }) {
	return `<!-- stackgate:fp=${fingerprint} at=${place} v=1 -->\n`;
}
function pageLine(kind) {
	return `<!-- stackgate:${kind} v=1 -->\n`;
}
function markersIn(body) {
	return [...body.matchAll(MARKER)].map(([, fingerprint = "", place = ""]) => ({
		fingerprint,
		place
	}));
}
function isPage(body, kind) {
	return body.split(/\r?\n/).includes(pageLine(kind).trimEnd());
}
// src/report/review.ts
const MAX_BODY = 6e4;
const MAX_ROWS = 100;
const MAX_RELATED$1 = 5;
const MAX_NEW = 10;
function findingComment(finding, language, on, offer) {
	const { title, redacted, message, why, fix, ruleId, fingerprint, path, startLine, related = [] } = finding;
	const key = redacted === void 0 || redacted === "******" ? "" : ` ${codeSpan(redacted)}`;
	const tags = [
		say(language, `report.severity.${finding.severity}`),
		...finding.status === "weakened" ? [say(language, "report.weakened")] : [],
		...finding.commit === void 0 ? [] : [say(language, "report.in-commit", { commit: codeSpan(finding.commit.slice(0, 7)) })]
	];
	const isElsewhere = offer !== void 0 && (startLine < offer.startLine || startLine > offer.endLine);
	const place = on === "file" && !isAboutFile(finding) || isElsewhere ? [`${codeSpan(`${path}:${startLine}`)}\n`] : [];
	const also = related.slice(0, MAX_RELATED$1).map((one) => `- ${codeSpan(`${one.path}:${one.startLine}`)} ${markdownText(one.message)}\n`);
	return [
		`**${markdownText(title)}${key}** \u00b7 ${tags.join(" \u00b7 ")}\n\n`,
		...place,
		`${markdownText(message)}\n${markdownText(why)}\n`,
		...also.length === 0 ? [] : [`\n${also.join("")}`],
		`\n${say(language, "report.review.fix", { fix: markdownText(fix) })}\n`,
		...offer === void 0 ? [] : [suggestion(offer, language)],
		`\n<sub>${codeSpan(ruleId)} \u00b7 ${codeSpan(fingerprint)}</sub>\n`,
		markerLine(markerOf(finding))
	].join("");
}
function suggestion({ lines, said }, language) {
	const what = say(language, "report.review.offer", { what: said.map(markdownText).join("\n") });
	const fence = fenceFor(lines);
	return `\n${what}\n\n${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}\n`;
}
function reviewPage(result, options, { kind, rows, commented }) {
	const { language } = options;
	const head = `### ${verdictLine(result, options)}\n\n`;
	const told = commented === 0 ? "" : `${counted(language, "report.review.commented", commented)}\n\n`;
	const table = [];
	const markers = [];
	const fresh = [...noticeList(result.notices?.filter(({ code }) => code === "new-exception").slice(0, MAX_NEW))].join("");
	let left = MAX_BODY - head.length - told.length - fresh.length - 1e3;
	for (const finding of rows.slice(0, MAX_ROWS)) {
		const [row, marker] = [tableRow(finding, language), markerLine(markerOf(finding))];
		left -= row.length + marker.length;
		if (left < 0) break;
		table.push(row);
		markers.push(marker);
	}
	const cut = rows.length - table.length;
	return [
		head,
		told,
		...table.length === 0 ? [] : [
			tableHeader(language),
			...table,
			"\n"
		],
		cut > 0 ? `${counted(language, "report.review.cut", cut)}\n\n` : "",
		fresh,
		pageLine(kind),
		...markers
	].join("");
}
function settledPage(kind, language) {
	return `### \u2714 ${say(language, "report.review.settled")}\n\n${pageLine(kind)}`;
}
// src/report/check-run.ts
const MAX_TITLE = 255;
const MAX_ANNOTATIONS = 500;
function checkPage(result, options) {
	const told = worstFirst(result.findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
	const shown = told.slice(0, MAX_ANNOTATIONS);
	return {
		title: clip(verdictLine(result, options), MAX_TITLE),
		summary: reviewPage(result, options, {
			kind: "check",
			rows: told,
			commented: 0
		}),
		annotations: shown.map((finding) => ({
			...placeOf(finding),
			annotation_level: finding.blocking ? "failure" : "warning",
			title: escapeTerminal(annotationTitle(finding)),
			message: annotationMessage(finding, options.language)
		}))
	};
}
function placeOf(finding) {
	const { path, startLine, endLine, startColumn, endColumn } = finding;
	const [archive] = containersOf(path);
	if (archive !== void 0) return {
		path: archive,
		start_line: 1,
		end_line: 1
	};
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		...startLine === endLine && !isAboutFile(finding) ? {
			start_column: startColumn,
			end_column: endColumn
		} : {}
	};
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
		for (const run of runsOf(bytes, [...ones, ...others], isAcross)) for (const [one, other] of matched$1(run, ones, isAcross)) {
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
	const byId = new Map(providerRules().map((rule) => [rule.id, rule]));
	const found = new Map();
	for (const rule of providerRules()) {
		const other = byId.get(rule.pairsWith ?? "");
		if (other !== void 0) found.set([rule.id, other.id].sort().join(" "), [rule, other]);
	}
	pairs = [...found.values()];
	return pairs;
}
function isKeyOf({ ruleId, aliases }, rule) {
	return ruleId === rule.id || ruleId !== publishedDefaultRule.id && aliases?.includes(rule.id) === true;
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
function matched$1(run, ones, isAcross) {
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
	const order = compareSeverity(severityOf$1(a, ruleA), severityOf$1(b, ruleB));
	return order < 0 || order === 0 && ruleA.match === "value" && ruleB.match !== "value";
}
function severityOf$1({ severity }, rule) {
	return severity ?? rule.severity;
}
function joinedOf(worse, rule, lesser, lesserRule) {
	const { gateAtMost, status, ...rest } = worse;
	const severity = SEVERITIES[Math.max(0, SEVERITIES.indexOf(severityOf$1(worse, rule)) - 1)] ?? rule.severity;
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
const texts$469 = {
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
// src/detect/compose/rules/compose-anonymous-vector-db.ts?texts
const texts$468 = {
	title: {
		en: "Vector database open to anyone",
		zh: "\u5411\u91cf\u6570\u636e\u5e93\u5141\u8bb8\u533f\u540d\u8bbf\u95ee"
	},
	titles: {
		default: {
			en: "{product} of service {service} asks nobody who they are",
			zh: "\u670d\u52a1 {service} \u7684 {product} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		unset: {
			en: "{product} of service {service} asks nobody who they are",
			zh: "\u670d\u52a1 {service} \u7684 {product} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		never: {
			en: "{product} of service {service} asks nobody who they are",
			zh: "\u670d\u52a1 {service} \u7684 {product} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		weakened: {
			en: "{product} of service {service} asks nobody any more",
			zh: "\u670d\u52a1 {service} \u7684 {product} \u4e0d\u518d\u9a8c\u8bc1\u8eab\u4efd"
		}
	},
	why: {
		en: "It holds the text of your documents: whoever reaches it reads, changes or deletes all of them.",
		zh: "\u5176\u4e2d\u5b58\u6709\u6587\u6863\u539f\u6587\uff0c\u80fd\u8bbf\u95ee\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u7be1\u6539\u6216\u5220\u9664\u5168\u90e8\u5185\u5bb9\u3002"
	},
	fix: {
		en: "Turn API keys on, and publish no port that other services do not need",
		zh: "\u542f\u7528 API Key\uff0c\u4e0d\u9700\u8981\u5bf9\u5916\u7684\u7aef\u53e3\u4e0d\u8981\u53d1\u5e03"
	},
	messages: {
		default: {
			en: "{name} lets everyone in.",
			zh: "{name} \u5141\u8bb8\u4efb\u4f55\u4eba\u8bbf\u95ee\u3002"
		},
		unset: {
			en: "{name} is not set, and without it {product} lets everyone in.",
			zh: "\u672a\u8bbe\u7f6e {name}\uff0c{product} \u56e0\u6b64\u5141\u8bb8\u4efb\u4f55\u4eba\u8bbf\u95ee\u3002"
		},
		never: {
			en: "{product} knows no login: only the network keeps others away.",
			zh: "{product} \u6ca1\u6709\u767b\u5f55\u673a\u5236\uff0c\u53ea\u80fd\u9760\u7f51\u7edc\u9694\u79bb\u3002"
		},
		weakened: {
			en: "{product} asked for a key before, or was reached by fewer.",
			zh: "{product} \u4e4b\u524d\u8981\u6c42\u5bc6\u94a5\uff0c\u6216\u53ea\u6709\u5c11\u6570\u4eba\u80fd\u8bbf\u95ee\u3002"
		},
		...relatedTexts
	},
	references: [
		"https://docs.weaviate.io/deploy/configuration/authentication",
		"https://qdrant.tech/documentation/guides/security/",
		"https://milvus.io/docs/authenticate.md"
	]
};
// src/detect/compose/rules/compose-apparmor-unconfined.ts?texts
const texts$467 = {
	title: {
		en: "AppArmor off",
		zh: "\u5173\u95ed\u4e86 AppArmor"
	},
	titles: {
		default: {
			en: "Service {service} runs without AppArmor",
			zh: "\u670d\u52a1 {service} \u5173\u95ed\u4e86 AppArmor"
		},
		weakened: {
			en: "Service {service} no longer runs under AppArmor",
			zh: "\u670d\u52a1 {service} \u4e0d\u518d\u53d7 AppArmor \u9650\u5236"
		},
		lost: {
			en: "Service {service} lost its AppArmor profile",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86 AppArmor \u914d\u7f6e"
		}
	},
	why: {
		en: "Without a profile nothing keeps root in the container from mounting, or from writing to the kernel's settings below /proc and /sys.",
		zh: "\u6ca1\u6709 AppArmor \u914d\u7f6e\uff0c\u5c31\u65e0\u6cd5\u963b\u6b62\u5bb9\u5668\u5185\u7684 root \u6267\u884c\u6302\u8f7d\uff0c\u6216\u5199\u5165 /proc \u548c /sys \u4e0b\u7684\u5185\u6838\u8bbe\u7f6e\u3002"
	},
	fix: {
		en: "Remove `apparmor:unconfined`; where the default profile is too strict, load one of your own: `apparmor:<name>`",
		zh: "\u5220\u9664 `apparmor:unconfined`\uff1b\u9ed8\u8ba4\u914d\u7f6e\u8fc7\u4e25\u65f6\u52a0\u8f7d\u81ea\u5df1\u7684\u914d\u7f6e\uff1a`apparmor:<\u540d\u79f0>`"
	},
	messages: {
		default: {
			en: "`security_opt` turns AppArmor off for service {service}.",
			zh: "`security_opt` \u5173\u95ed\u4e86\u670d\u52a1 {service} \u7684 AppArmor\u3002"
		},
		weakened: {
			en: "Service {service} could still run under AppArmor before the change; now it cannot.",
			zh: "\u6539\u52a8\u4e4b\u524d\u670d\u52a1 {service} \u8fd8\u80fd\u53d7 AppArmor \u9650\u5236\uff0c\u73b0\u5728\u4e0d\u518d\u53ef\u80fd\u3002"
		},
		lost: {
			en: "Service {service} had the profile {was}; without it the default one of Docker holds.",
			zh: "\u670d\u52a1 {service} \u539f\u6765\u4f7f\u7528\u914d\u7f6e {was}\uff0c\u5220\u9664\u540e\u53ea\u5269 Docker \u9ed8\u8ba4\u914d\u7f6e\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/security/apparmor/"]
};
// src/detect/compose/rules/compose-audit-disabled.ts?texts
const texts$466 = {
	title: {
		en: "Audit log switched off or kept briefly",
		zh: "\u5173\u95ed\u4e86\u5ba1\u8ba1\u65e5\u5fd7\u6216\u7f29\u77ed\u7559\u5b58"
	},
	titles: {
		default: {
			en: "Service {service} keeps no audit log",
			zh: "\u670d\u52a1 {service} \u5173\u95ed\u4e86\u5ba1\u8ba1\u65e5\u5fd7"
		},
		short: {
			en: "Service {service} deletes its logs after {value} days",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u53ea\u7559\u5b58 {value} \u5929"
		},
		weakened: {
			en: "Service {service} keeps less of a trail than before",
			zh: "\u670d\u52a1 {service} \u7684\u5ba1\u8ba1\u7559\u75d5\u6bd4\u4e4b\u524d\u5c11"
		}
	},
	why: {
		en: "After a break-in nobody can tell who came, when, and what they took.",
		zh: "\u51fa\u4e8b\u540e\u65e0\u6cd5\u67e5\u660e\u8c01\u5728\u4f55\u65f6\u8fdb\u6765\u3001\u62ff\u8d70\u4e86\u4ec0\u4e48\u3002"
	},
	fix: {
		en: "Keep it on, for 30 days at least",
		zh: "\u4fdd\u6301\u5ba1\u8ba1\u65e5\u5fd7\u5f00\u542f\uff0c\u81f3\u5c11\u7559\u5b58 30 \u5929"
	},
	messages: {
		default: {
			en: "`{name}: {value}` leaves no trail.",
			zh: "`{name}: {value}` \u4e0d\u7559\u4e0b\u4efb\u4f55\u8bb0\u5f55\u3002"
		},
		short: {
			en: "`{name}` is on and deletes what is older than {value} days.",
			zh: "`{name}` \u5df2\u5f00\u542f\uff0c\u4f1a\u5220\u9664 {value} \u5929\u4ee5\u524d\u7684\u65e5\u5fd7\u3002"
		},
		weakened: {
			en: "{name} kept a trail before, or left that to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u4f1a\u7559\u4e0b\u8bb0\u5f55\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-auth-disabled.ts?texts
const texts$465 = {
	title: {
		en: "Authentication switched off",
		zh: "\u5173\u95ed\u4e86\u8eab\u4efd\u8ba4\u8bc1"
	},
	titles: {
		default: {
			en: "Service {service} lets everyone in",
			zh: "\u670d\u52a1 {service} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		listener: {
			en: "Service {service} lets everyone in",
			zh: "\u670d\u52a1 {service} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		token: {
			en: "Service {service} lets everyone in",
			zh: "\u670d\u52a1 {service} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		mongo: {
			en: "Service {service} lets everyone in",
			zh: "\u670d\u52a1 {service} \u4e0d\u9a8c\u8bc1\u8eab\u4efd"
		},
		weakened: {
			en: "Service {service} lets everyone in now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4e0d\u518d\u9a8c\u8bc1\u8eab\u4efd"
		}
	},
	why: {
		en: "Whoever reaches the service reads and changes what it holds, without guessing anything.",
		zh: "\u80fd\u8bbf\u95ee\u8be5\u670d\u52a1\u7684\u4eba\u65e0\u9700\u5bc6\u7801\u5c31\u80fd\u8bfb\u53d6\u548c\u4fee\u6539\u5176\u4e2d\u7684\u6570\u636e\u3002"
	},
	fix: {
		en: "Turn authentication on, and give the password by ${NAME:?set it in .env} or a secret",
		zh: "\u542f\u7528\u8eab\u4efd\u8ba4\u8bc1\uff0c\u5bc6\u7801\u7528 ${NAME:?\u8bf7\u5728 .env \u4e2d\u8bbe\u7f6e} \u6216 secrets \u63d0\u4f9b"
	},
	messages: {
		default: {
			en: "`{name}: {value}` turns off the login of service {service}.",
			zh: "`{name}: {value}` \u5173\u95ed\u4e86\u670d\u52a1 {service} \u7684\u767b\u5f55\u9a8c\u8bc1\u3002"
		},
		listener: {
			en: "{name} sends clients from outside to {host} in plain text and without a login.",
			zh: "{name} \u8ba9\u5916\u90e8\u5ba2\u6237\u7aef\u4ee5\u660e\u6587\u3001\u514d\u767b\u5f55\u7684\u65b9\u5f0f\u8fde\u63a5 {host}\u3002"
		},
		token: {
			en: "An empty token opens the notebooks of service {service}, and with them a shell.",
			zh: "\u4ee4\u724c\u4e3a\u7a7a\uff0c\u4efb\u4f55\u4eba\u90fd\u80fd\u6253\u5f00\u670d\u52a1 {service} \u7684 Notebook \u5e76\u6267\u884c\u547d\u4ee4\u3002"
		},
		mongo: {
			en: "Service {service} publishes Mongo and sets no {name}, so nobody has to log in.",
			zh: "\u670d\u52a1 {service} \u5bf9\u5916\u53d1\u5e03\u4e86 Mongo\uff0c\u5374\u6ca1\u6709\u8bbe\u7f6e {name}\uff0c\u4efb\u4f55\u4eba\u90fd\u65e0\u9700\u767b\u5f55\u3002"
		},
		weakened: {
			en: "{name} asked for a login before, or left that to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u8981\u6c42\u767b\u5f55\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://hub.docker.com/_/postgres", "https://owasp.org/www-project-top-ten/"]
};
// src/detect/compose/rules/compose-build-privileged.ts?texts
const texts$464 = {
	title: {
		en: "Privileged or host-network build",
		zh: "\u6784\u5efa\u8fc7\u7a0b\u4f7f\u7528\u7279\u6743\u6216\u5bbf\u4e3b\u673a\u7f51\u7edc"
	},
	titles: {
		default: {
			en: "The image of service {service} is built with privileges",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u4ee5\u7279\u6743\u65b9\u5f0f\u6784\u5efa"
		},
		network: {
			en: "The image of service {service} is built on the host's network",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u5728\u5bbf\u4e3b\u673a\u7f51\u7edc\u4e2d\u6784\u5efa"
		},
		weakened: {
			en: "The build of service {service} may do more than before",
			zh: "\u670d\u52a1 {service} \u7684\u6784\u5efa\u8fc7\u7a0b\u6743\u9650\u6bd4\u4e4b\u524d\u66f4\u5927"
		}
	},
	why: {
		en: "A build runs code of every package it installs; with this, such code reaches the host or what listens on its localhost.",
		zh: "\u6784\u5efa\u65f6\u4f1a\u6267\u884c\u6240\u5b89\u88c5\u8f6f\u4ef6\u5305\u4e2d\u7684\u4ee3\u7801\uff0c\u8fd9\u6837\u7684\u8bbe\u7f6e\u8ba9\u8fd9\u4e9b\u4ee3\u7801\u80fd\u89e6\u53ca\u5bbf\u4e3b\u673a\u6216\u53ea\u76d1\u542c localhost \u7684\u670d\u52a1\u3002"
	},
	fix: {
		en: "Remove `privileged`, `network: host` and the entitlements from `build:`; fetch what is needed by its address",
		zh: "\u4ece `build:` \u4e2d\u53bb\u6389 `privileged`\u3001`network: host` \u548c\u76f8\u5e94\u7684 entitlements\uff0c\u6240\u9700\u5185\u5bb9\u901a\u8fc7\u7f51\u7edc\u5730\u5740\u83b7\u53d6"
	},
	messages: {
		default: {
			en: "Steps of the build of service {service} run without a sandbox.",
			zh: "\u670d\u52a1 {service} \u7684\u6784\u5efa\u6b65\u9aa4\u5728\u6ca1\u6709\u6c99\u7bb1\u7684\u60c5\u51b5\u4e0b\u8fd0\u884c\u3002"
		},
		network: {
			en: "Steps of the build of service {service} use the network of the host.",
			zh: "\u670d\u52a1 {service} \u7684\u6784\u5efa\u6b65\u9aa4\u4f7f\u7528\u5bbf\u4e3b\u673a\u7f51\u7edc\u3002"
		},
		weakened: {
			en: "The build of service {service} was given less before the change.",
			zh: "\u6539\u52a8\u4e4b\u524d\u670d\u52a1 {service} \u7684\u6784\u5efa\u8fc7\u7a0b\u6743\u9650\u66f4\u5c0f\u3002"
		},
		...relatedTexts
	},
	references: [
		"https://docs.docker.com/reference/compose-file/build/#privileged",
		"https://docs.docker.com/reference/compose-file/build/#network",
		"https://docs.docker.com/reference/compose-file/build/#entitlements"
	]
};
// src/model/detection.ts?texts
const RANK = {
	publishedDefault: 10,
	vendorInContext: 20,
	vendor: 30,
	generic: 40,
	config: 50,
	assignment: 60,
	custom: 70
};
const set$5 = (words) => new Set(words.split(" "));
set$5("password passwords passwd passwds pass passphrase passcode passwort psw secret secrets token credential credentials creds psk salt pepper jwt dsn mima miyao kouling");
set$5("base value values prod production dev development staging stage test testing local live ci uat qa old new current previous prev next primary secondary default main master backup fallback overwrite override plain plaintext raw encoded base64 b64 hex pem json string str env var global");
set$5("enable enabled enables disable disabled allow allows require required requires has is show hide hidden toggle skip without missing invalid wrong random forgot forgotten forget empty blank blanking");
set$5("reset change update verify validate check confirm no empty force generate temporary expire");
set$5("max min limit num count total per next page continuation cursor sync resume eos bos pad unk mask sep cls stop end start special first last cancel cancellation abort design lp prompt completion input output image audio vision cached reasoning think thinking budget chunk context request change postman");
set$5("pull tls existing password credentials");
set$5("public pub publishable site foreign sort partition cache row map index hot shortcut keyboard object translation i18n locale lang route routing group unique natural composite business event message lookup config dict query state field column property attribute name label menu idempotency dedup correlation trace join shard hash registry answer order tab arrow enter escape shift ctrl alt meta modifier left right up down storage session storagekey redis list item node record data json yaml xml header param parameter filter category type kind metric tag slot view widget feature flag setting settings option variable env websocket socket ws meter dimension known authorized trusted host ssh gpg known");
set$5("api secret access private auth encryption signing allowed master apikey admin fernet");
set$5("api access auth bot refresh bearer secret admin service personal");
set$5("lang language locale country i18n region site");
set$5("redis neo4j registry docker npm basic bearer");
set$5("file files filename path paths dir directory folder location url urls uri uris endpoint host hostname port id ids name names user username users email emails length len size min max minimum maximum count limit limits expiry expires expiration expire expired ttl timeout lifetime duration age days hours minutes seconds sec secs ms interval rounds iterations policy policies type types kind format algorithm alg algo hash hashes digest method methods mode realm scope scopes issuer audience field fields header headers param parameter prefix suffix label title placeholder hint help text message msg error errors regex pattern validation validator strength score version date time at rotation provider service manager store storage backend engine source ref reference arn selector mapping map list index table column schema page link button input form reset confirm confirmation confirmed change changed generator usage used use bucket budget price cost rate per bits encoding charset separator delimiter status state exists fingerprint thumbprint checksum sha sha1 sha256 md5 lookup vault group ring pair chain board code tokenizer window auth login required optional strategy template class handler helper util utils middleware guard response request result event callback config configuration settings option options info metadata meta data cookie session claim claims subject public key keys question answer");
set$5("pass pat ak sk dsn salt auth keys tokens pepper jwt");
// src/detect/compose/rules/compose-build-secret-arg.ts?texts
const texts$463 = {
	title: {
		en: "Secret as a build argument",
		zh: "\u6784\u5efa\u53c2\u6570\u91cc\u5e26\u5bc6\u94a5"
	},
	titles: {
		default: {
			en: "{name} of service {service} is built in as plain text",
			zh: "\u670d\u52a1 {service} \u7684\u6784\u5efa\u53c2\u6570 {name} \u662f\u660e\u6587\u5bc6\u94a5"
		},
		reference: {
			en: "{name} of service {service} stays in the image",
			zh: "\u670d\u52a1 {service} \u7684\u6784\u5efa\u53c2\u6570 {name} \u4f1a\u7559\u5728\u955c\u50cf\u4e2d"
		},
		weakened: {
			en: "{name} of service {service} is less protected in the build",
			zh: "\u670d\u52a1 {service} \u6784\u5efa\u65f6\u5bf9 {name} \u7684\u4fdd\u62a4\u53d8\u5f31\u4e86"
		}
	},
	why: {
		en: "Arguments are kept in the history of an image: whoever can pull it reads them with `docker history`.",
		zh: "\u6784\u5efa\u53c2\u6570\u4fdd\u5b58\u5728\u955c\u50cf\u5386\u53f2\u4e2d\uff0c\u80fd\u62c9\u53d6\u955c\u50cf\u7684\u4eba\u7528 `docker history` \u5c31\u80fd\u8bfb\u5230\u3002"
	},
	fix: {
		en: "Use `build.secrets`, and RUN --mount=type=secret in the Dockerfile",
		zh: "\u6539\u7528 `build.secrets`\uff0c\u5e76\u5728 Dockerfile \u4e2d\u4f7f\u7528 RUN --mount=type=secret"
	},
	messages: {
		default: {
			en: "{name} is written out in {file} and goes into the image.",
			zh: "{file} \u4e2d\u76f4\u63a5\u5199\u51fa\u4e86 {name}\uff0c\u8fd8\u4f1a\u8fdb\u5165\u955c\u50cf\u3002"
		},
		reference: {
			en: "{name} comes from outside and yet goes into the history of the image.",
			zh: "{name} \u867d\u6765\u81ea\u5916\u90e8\uff0c\u4f46\u4ecd\u4f1a\u8fdb\u5165\u955c\u50cf\u5386\u53f2\u3002"
		},
		weakened: {
			en: "It was a build secret or a reference before.",
			zh: "\u4e4b\u524d\u4f7f\u7528\u7684\u662f\u6784\u5efa\u5bc6\u94a5\u6216\u5f15\u7528\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/build/building/secrets/"]
};
"AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ");
new Set("ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO SYS_BOOT SYS_TIME DAC_READ_SEARCH NET_ADMIN BPF PERFMON MAC_ADMIN MAC_OVERRIDE MKNOD SYSLOG AUDIT_CONTROL CHECKPOINT_RESTORE".split(" "));
// src/detect/compose/rules/compose-cap-add-dangerous.ts?texts
const texts$462 = {
	title: {
		en: "Capability that breaks isolation",
		zh: "\u6388\u4e88\u4e86\u53ef\u7a81\u7834\u9694\u79bb\u7684\u5185\u6838\u80fd\u529b"
	},
	titles: {
		default: {
			en: "Service {service} holds {capability}",
			zh: "\u670d\u52a1 {service} \u62e5\u6709 {capability} \u80fd\u529b"
		},
		vpn: {
			en: "Service {service} holds {capability}",
			zh: "\u670d\u52a1 {service} \u62e5\u6709 {capability} \u80fd\u529b"
		},
		weakened: {
			en: "Service {service} always holds {capability} now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u62e5\u6709 {capability} \u80fd\u529b"
		}
	},
	why: {
		en: "Whoever breaks into the service can use it to reach the host: its disks, its kernel, its memory or its network.",
		zh: "\u653b\u5165\u670d\u52a1\u7684\u4eba\u53ef\u4ee5\u501f\u6b64\u89e6\u53ca\u5bbf\u4e3b\u673a\u7684\u78c1\u76d8\u3001\u5185\u6838\u3001\u5185\u5b58\u6216\u7f51\u7edc\u3002"
	},
	fix: {
		en: "Remove it; start from `cap_drop: [ALL]` and add back what the service fails without",
		zh: "\u5220\u9664\u8be5\u80fd\u529b\uff1b\u5148\u5199 `cap_drop: [ALL]`\uff0c\u518d\u9010\u9879\u52a0\u56de\u7f3a\u4e86\u5c31\u65e0\u6cd5\u8fd0\u884c\u7684\u80fd\u529b"
	},
	messages: {
		default: {
			en: "`cap_add` gives service {service} the capability {capability}.",
			zh: "`cap_add` \u6388\u4e88\u670d\u52a1 {service} {capability} \u80fd\u529b\u3002"
		},
		vpn: {
			en: "A VPN sets up interfaces with {capability}; keep service {service} off the host's network.",
			zh: "VPN \u9700\u8981 {capability} \u6765\u914d\u7f6e\u7f51\u5361\uff0c\u6ce8\u610f\u4e0d\u8981\u8ba9\u670d\u52a1 {service} \u4f7f\u7528\u5bbf\u4e3b\u673a\u7f51\u7edc\u3002"
		},
		weakened: {
			en: "Only a default gave service {service} {capability} before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u62e5\u6709 {capability}\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: [
		"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
		"https://man7.org/linux/man-pages/man7/capabilities.7.html",
		"https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
	]
};
// src/detect/compose/rules/compose-cap-add.ts?texts
const texts$461 = {
	title: {
		en: "Extra capability",
		zh: "\u989d\u5916\u6388\u4e88\u5185\u6838\u80fd\u529b"
	},
	titles: {
		default: {
			en: "Service {service} holds {capability} beyond the defaults",
			zh: "\u670d\u52a1 {service} \u5728\u9ed8\u8ba4\u4e4b\u5916\u62e5\u6709 {capability}"
		},
		byDefault: {
			en: "Service {service} adds {capability}, and drops nothing",
			zh: "\u670d\u52a1 {service} \u6dfb\u52a0\u4e86 {capability}\uff0c\u5374\u6ca1\u6709\u4e22\u5f03\u5176\u4ed6\u80fd\u529b"
		},
		weakened: {
			en: "Service {service} holds {capability}, and all the defaults again",
			zh: "\u670d\u52a1 {service} \u9664 {capability} \u5916\u53c8\u62e5\u6709\u4e86\u5168\u90e8\u9ed8\u8ba4\u80fd\u529b"
		}
	},
	why: {
		en: "Each capability is a part of root's power: the fewer a service has, the less whoever breaks into it can do.",
		zh: "\u6bcf\u9879\u80fd\u529b\u90fd\u662f root \u6743\u9650\u7684\u4e00\u90e8\u5206\uff0c\u670d\u52a1\u62e5\u6709\u7684\u8d8a\u5c11\uff0c\u88ab\u653b\u5165\u540e\u80fd\u505a\u7684\u4e8b\u5c31\u8d8a\u5c11\u3002"
	},
	fix: {
		en: "Put `cap_drop: [ALL]` beside it, then only what is listed in `cap_add` is left",
		zh: "\u540c\u65f6\u5199\u4e0a `cap_drop: [ALL]`\uff0c\u8fd9\u6837\u53ea\u4fdd\u7559 `cap_add` \u4e2d\u5217\u51fa\u7684\u80fd\u529b"
	},
	messages: {
		default: {
			en: "`cap_add` gives service {service} {capability} on top of what Docker gives to all.",
			zh: "`cap_add` \u5728 Docker \u9ed8\u8ba4\u80fd\u529b\u4e4b\u5916\u53c8\u6388\u4e88\u670d\u52a1 {service} {capability}\u3002"
		},
		byDefault: {
			en: "Docker gives {capability} to all anyway; naming it for service {service} means something with `cap_drop: [ALL]` only.",
			zh: "{capability} \u672c\u6765\u5c31\u662f Docker \u7684\u9ed8\u8ba4\u80fd\u529b\uff0c\u53ea\u6709\u914d\u5408 `cap_drop: [ALL]`\uff0c\u4e3a\u670d\u52a1 {service} \u5355\u72ec\u5217\u51fa\u624d\u6709\u610f\u4e49\u3002"
		},
		weakened: {
			en: "Service {service} had dropped all but what `cap_add` lists; now {capability} comes on top of the defaults.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u4fdd\u7559 `cap_add` \u5217\u51fa\u7684\u80fd\u529b\uff0c\u73b0\u5728 {capability} \u53e0\u52a0\u5728\u9ed8\u8ba4\u80fd\u529b\u4e4b\u4e0a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities", "https://docs.docker.com/reference/compose-file/services/#cap_add"]
};
// src/detect/compose/rules/compose-cap-drop-missing.ts?texts
const texts$460 = {
	title: {
		en: "Capabilities not dropped",
		zh: "\u672a\u4e22\u5f03\u9ed8\u8ba4\u5185\u6838\u80fd\u529b"
	},
	titles: {
		default: {
			en: "Service {service} keeps the default capabilities",
			zh: "\u670d\u52a1 {service} \u4fdd\u7559\u4e86\u9ed8\u8ba4\u5185\u6838\u80fd\u529b"
		},
		weakened: {
			en: "Service {service} no longer drops capabilities as before",
			zh: "\u670d\u52a1 {service} \u4e22\u5f03\u7684\u5185\u6838\u80fd\u529b\u6bd4\u4e4b\u524d\u5c11"
		}
	},
	why: {
		en: "The defaults let root in the container take over files of any owner, speak raw network and make devices: few services need that.",
		zh: "\u9ed8\u8ba4\u80fd\u529b\u5141\u8bb8\u5bb9\u5668\u5185\u7684 root \u63a5\u7ba1\u4efb\u610f\u5c5e\u4e3b\u7684\u6587\u4ef6\u3001\u6536\u53d1\u539f\u59cb\u7f51\u7edc\u62a5\u6587\u3001\u521b\u5efa\u8bbe\u5907\u8282\u70b9\uff0c\u591a\u6570\u670d\u52a1\u5e76\u4e0d\u9700\u8981\u3002"
	},
	fix: {
		en: "Add `cap_drop: [ALL]`, then `cap_add` what the service fails without",
		zh: "\u52a0\u4e0a `cap_drop: [ALL]`\uff0c\u518d\u7528 `cap_add` \u52a0\u56de\u7f3a\u4e86\u5c31\u65e0\u6cd5\u8fd0\u884c\u7684\u80fd\u529b"
	},
	messages: {
		default: {
			en: "Service {service} drops no capability.",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709\u4e22\u5f03\u4efb\u4f55\u5185\u6838\u80fd\u529b\u3002"
		},
		weakened: {
			en: "`cap_drop: {was}` is gone from service {service}.",
			zh: "\u670d\u52a1 {service} \u7684 `cap_drop: {was}` \u88ab\u5220\u9664\u3002"
		},
		...relatedTexts
	},
	references: [
		"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
		"https://docs.docker.com/reference/compose-file/services/#cap_drop",
		"https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
	]
};
// src/detect/compose/rules/compose-cookie-insecure.ts?texts
const texts$459 = {
	title: {
		en: "Cookie without Secure or HttpOnly",
		zh: "Cookie \u672a\u542f\u7528 Secure \u6216 HttpOnly"
	},
	titles: {
		default: {
			en: "{name} lets cookies of service {service} travel in plain text",
			zh: "{name} \u8ba9\u670d\u52a1 {service} \u7684 Cookie \u53ef\u660e\u6587\u4f20\u8f93"
		},
		script: {
			en: "{name} shows cookies of service {service} to scripts",
			zh: "{name} \u8ba9\u811a\u672c\u80fd\u8bfb\u53d6\u670d\u52a1 {service} \u7684 Cookie"
		},
		site: {
			en: "{name} sends cookies of service {service} along from any site",
			zh: "{name} \u8ba9\u4efb\u610f\u7f51\u7ad9\u7684\u8bf7\u6c42\u90fd\u5e26\u4e0a\u670d\u52a1 {service} \u7684 Cookie"
		},
		weakened: {
			en: "{name} no longer protects the cookies of service {service}",
			zh: "{name} \u4e0d\u518d\u4fdd\u62a4\u670d\u52a1 {service} \u7684 Cookie"
		}
	},
	why: {
		en: "Who has the session cookie is logged in: over plain HTTP anyone on the way reads it, and without HttpOnly so does any injected script.",
		zh: "\u62ff\u5230\u4f1a\u8bdd Cookie \u5c31\u7b49\u4e8e\u5df2\u767b\u5f55\uff1a\u660e\u6587 HTTP \u4e0a\u9014\u4e2d\u7684\u4eba\u80fd\u8bfb\u5230\uff0c\u6ca1\u6709 HttpOnly \u65f6\u6ce8\u5165\u7684\u811a\u672c\u4e5f\u80fd\u8bfb\u5230\u3002"
	},
	fix: {
		en: "Serve HTTPS, then turn Secure and HttpOnly on",
		zh: "\u542f\u7528 HTTPS\uff0c\u518d\u6253\u5f00 Secure \u548c HttpOnly"
	},
	messages: {
		default: {
			en: "`{name}: {value}` sends the session cookie over plain HTTP too.",
			zh: "`{name}: {value}` \u4f1a\u8ba9\u4f1a\u8bdd Cookie \u4e5f\u901a\u8fc7\u660e\u6587 HTTP \u53d1\u9001\u3002"
		},
		script: {
			en: "`{name}: {value}` lets scripts in the page read the session cookie.",
			zh: "`{name}: {value}` \u5141\u8bb8\u9875\u9762\u811a\u672c\u8bfb\u53d6\u4f1a\u8bdd Cookie\u3002"
		},
		site: {
			en: "`{name}: {value}` needs a cookie that is Secure, and nothing makes it so.",
			zh: "`{name}: {value}` \u8981\u6c42 Cookie \u542f\u7528 Secure\uff0c\u4f46\u6ca1\u6709\u542f\u7528\u5b83\u7684\u914d\u7f6e\u3002"
		},
		weakened: {
			en: "{name} protected the cookie before, or left that to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u4fdd\u62a4\u4e86 Cookie\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#cookies"]
};
// src/detect/compose/rules/compose-cors-wildcard.ts?texts
const texts$458 = {
	title: {
		en: "CORS open to any origin",
		zh: "CORS \u5bf9\u4efb\u610f\u6765\u6e90\u5f00\u653e"
	},
	titles: {
		default: {
			en: "{name} of service {service} allows any origin",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u5141\u8bb8\u4efb\u610f\u6765\u6e90"
		},
		weakened: {
			en: "{name} of service {service} allows any origin now",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u73b0\u5728\u5141\u8bb8\u4efb\u610f\u6765\u6e90"
		}
	},
	why: {
		en: "Any page that your users open may then call this service from their browser and read what it answers.",
		zh: "\u7528\u6237\u6253\u5f00\u7684\u4efb\u4f55\u7f51\u9875\u90fd\u80fd\u4ece\u5176\u6d4f\u89c8\u5668\u8c03\u7528\u8be5\u670d\u52a1\u5e76\u8bfb\u53d6\u8fd4\u56de\u5185\u5bb9\u3002"
	},
	fix: {
		en: "{name}: https://your.domain, each origin that needs it",
		zh: "{name}: https://\u4f60\u7684\u57df\u540d\uff0c\u9010\u4e2a\u5217\u51fa\u9700\u8981\u7684\u6765\u6e90"
	},
	messages: {
		default: {
			en: "{name} has `*` among its origins.",
			zh: "{name} \u7684\u6765\u6e90\u4e2d\u542b\u6709 `*`\u3002"
		},
		weakened: {
			en: "{name} named its origins before, or left them to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u5217\u51fa\u4e86\u6765\u6e90\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS"]
};
// src/detect/compose/rules/compose-datastore-port-public.ts?texts
const texts$457 = {
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
// src/detect/compose/rules/compose-db-encryption-unset.ts?texts
const texts$456 = {
	title: {
		en: "No encryption at rest visible",
		zh: "\u672a\u89c1\u9759\u6001\u6570\u636e\u52a0\u5bc6"
	},
	titles: {
		default: {
			en: "Nothing here encrypts the data of {service}",
			zh: "\u6b64\u5904\u672a\u89c1\u670d\u52a1 {service} \u7684\u9759\u6001\u6570\u636e\u52a0\u5bc6"
		},
		weakened: {
			en: "The data of {service} is no longer encrypted at rest",
			zh: "\u670d\u52a1 {service} \u7684\u6570\u636e\u4e0d\u518d\u9759\u6001\u52a0\u5bc6"
		}
	},
	why: {
		en: "A stolen disk, snapshot or backup then holds readable tables.",
		zh: "\u78c1\u76d8\u3001\u5feb\u7167\u6216\u5907\u4efd\u4e00\u65e6\u88ab\u62ff\u8d70\uff0c\u5176\u4e2d\u7684\u8868\u53ef\u4ee5\u76f4\u63a5\u8bfb\u53d6\u3002"
	},
	fix: {
		en: "Encrypt the disk, or load a keyring and turn table encryption on",
		zh: "\u52a0\u5bc6\u78c1\u76d8\uff0c\u6216\u52a0\u8f7d keyring \u5e76\u5f00\u542f\u8868\u52a0\u5bc6"
	},
	messages: {
		default: {
			en: "Nothing here makes {product} encrypt its files; whether the disk is encrypted cannot be seen from here.",
			zh: "\u6b64\u5904\u6ca1\u6709\u8ba9 {product} \u52a0\u5bc6\u6570\u636e\u6587\u4ef6\u7684\u914d\u7f6e\uff1b\u78c1\u76d8\u662f\u5426\u52a0\u5bc6\u65e0\u6cd5\u4ece\u8fd9\u91cc\u770b\u51fa\u3002"
		},
		weakened: {
			en: "{was} is gone.",
			zh: "{was} \u88ab\u5220\u9664\u3002"
		},
		...relatedTexts
	},
	references: ["https://mariadb.com/kb/en/data-at-rest-encryption-overview/", "https://dev.mysql.com/doc/refman/8.4/en/innodb-data-encryption.html"]
};
// src/detect/compose/rules/compose-db-ephemeral-data.ts?texts
const texts$455 = {
	title: {
		en: "Datastore without a persistent volume",
		zh: "\u6570\u636e\u5e93\u672a\u6302\u8f7d\u6301\u4e45\u5377"
	},
	titles: {
		default: {
			en: "The data of {service} goes with the container",
			zh: "\u670d\u52a1 {service} \u7684\u6570\u636e\u4f1a\u968f\u5bb9\u5668\u6d88\u5931"
		},
		memory: {
			en: "The data of {service} lies in memory only",
			zh: "\u670d\u52a1 {service} \u7684\u6570\u636e\u53ea\u5728\u5185\u5b58\u4e2d"
		},
		weakened: {
			en: "Service {service} lost the volume of its data",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86\u6570\u636e\u5377"
		}
	},
	why: {
		en: "`docker compose down` or an update of the image starts {product} empty, and there is nothing to restore from.",
		zh: "\u6267\u884c `docker compose down` \u6216\u66f4\u65b0\u955c\u50cf\u540e\uff0c{product} \u4f1a\u4ece\u7a7a\u5e93\u542f\u52a8\uff0c\u4e14\u65e0\u4ece\u6062\u590d\u3002"
	},
	fix: {
		en: "Mount a named volume at its data folder",
		zh: "\u4e3a\u6570\u636e\u76ee\u5f55\u6302\u8f7d\u547d\u540d\u5377"
	},
	messages: {
		default: {
			en: "No volume keeps the data of {product}.",
			zh: "\u6ca1\u6709\u5377\u4fdd\u5b58 {product} \u7684\u6570\u636e\u3002"
		},
		memory: {
			en: "A tmpfs holds the data of {product}.",
			zh: "{product} \u7684\u6570\u636e\u76ee\u5f55\u662f tmpfs\u3002"
		},
		weakened: {
			en: "A volume was mounted at {was} before.",
			zh: "\u4e4b\u524d\u5728 {was} \u6302\u8f7d\u4e86\u5377\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/storage/volumes/"]
};
// src/detect/compose/rules/compose-db-superuser.ts?texts
const texts$454 = {
	title: {
		en: "Application uses the superuser of the database",
		zh: "\u5e94\u7528\u4f7f\u7528\u6570\u636e\u5e93\u8d85\u7ea7\u7528\u6237"
	},
	titles: {
		default: {
			en: "Service {service} is the superuser {user} of its database",
			zh: "\u670d\u52a1 {service} \u4ee5\u8d85\u7ea7\u7528\u6237 {user} \u8bbf\u95ee\u6570\u636e\u5e93"
		},
		made: {
			en: "Service {service} is the superuser {user} of its database",
			zh: "\u670d\u52a1 {service} \u4ee5\u8d85\u7ea7\u7528\u6237 {user} \u8bbf\u95ee\u6570\u636e\u5e93"
		},
		weakened: {
			en: "Service {service} is now the superuser {user} of its database",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4ee5\u8d85\u7ea7\u7528\u6237 {user} \u8bbf\u95ee\u6570\u636e\u5e93"
		}
	},
	why: {
		en: "One SQL injection then reads every database, and a Postgres superuser runs commands on the server.",
		zh: "\u4e00\u5904 SQL \u6ce8\u5165\u5c31\u80fd\u8bfb\u53d6\u6240\u6709\u5e93\uff0cPostgres \u8d85\u7ea7\u7528\u6237\u8fd8\u80fd\u5728\u670d\u52a1\u5668\u4e0a\u6267\u884c\u547d\u4ee4\u3002"
	},
	fix: {
		en: "Give it a role of its own that may SELECT, INSERT, UPDATE and DELETE in its schema",
		zh: "\u4e3a\u5e94\u7528\u5355\u72ec\u5efa\u8d26\u53f7\uff0c\u53ea\u6388\u4e88\u6240\u9700\u5e93\u8868\u7684\u589e\u5220\u6539\u67e5\u6743\u9650"
	},
	messages: {
		default: {
			en: "{name} is {user}, who may do everything.",
			zh: "{name} \u4e3a {user}\uff0c\u62e5\u6709\u5168\u90e8\u6743\u9650\u3002"
		},
		made: {
			en: "{name} is {user}, whom service {store} is made with: that user may do everything.",
			zh: "{name} \u4e3a {user}\uff0c\u5373\u670d\u52a1 {store} \u521d\u59cb\u5316\u65f6\u521b\u5efa\u7684\u8d85\u7ea7\u7528\u6237\uff0c\u62e5\u6709\u5168\u90e8\u6743\u9650\u3002"
		},
		weakened: {
			en: "{name} was a user with fewer rights before, or left to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u662f\u6743\u9650\u8f83\u5c0f\u7684\u7528\u6237\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-debug-enabled.ts?texts
const texts$453 = {
	title: {
		en: "Debug mode on",
		zh: "\u5f00\u542f\u4e86\u8c03\u8bd5\u6a21\u5f0f"
	},
	titles: {
		default: {
			en: "Service {service} runs in debug mode",
			zh: "\u670d\u52a1 {service} \u4ee5\u8c03\u8bd5\u6a21\u5f0f\u8fd0\u884c"
		},
		stage: {
			en: "Service {service} runs as if in development",
			zh: "\u670d\u52a1 {service} \u4ee5\u5f00\u53d1\u73af\u5883\u8fd0\u884c"
		},
		verbose: {
			en: "Service {service} logs everything",
			zh: "\u670d\u52a1 {service} \u8f93\u51fa\u8c03\u8bd5\u7ea7\u65e5\u5fd7"
		},
		debugger: {
			en: "A debugger can attach to service {service}",
			zh: "\u8c03\u8bd5\u5668\u53ef\u4ee5\u9644\u52a0\u5230\u670d\u52a1 {service}"
		},
		reload: {
			en: "Service {service} reloads its code while it runs",
			zh: "\u670d\u52a1 {service} \u8fd0\u884c\u65f6\u81ea\u52a8\u91cd\u8f7d\u4ee3\u7801"
		},
		weakened: {
			en: "Service {service} runs in debug mode now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4ee5\u8c03\u8bd5\u6a21\u5f0f\u8fd0\u884c"
		}
	},
	why: {
		en: "Error pages in debug mode show code, settings and secrets; some of them, and every debugger, run what a visitor types.",
		zh: "\u8c03\u8bd5\u6a21\u5f0f\u7684\u9519\u8bef\u9875\u4f1a\u6cc4\u9732\u4ee3\u7801\u3001\u914d\u7f6e\u548c\u5bc6\u94a5\uff1b\u6709\u4e9b\u9519\u8bef\u9875\u548c\u6240\u6709\u8c03\u8bd5\u5668\u90fd\u80fd\u6267\u884c\u8bbf\u95ee\u8005\u8f93\u5165\u7684\u4ee3\u7801\u3002"
	},
	fix: {
		en: "Turn it off here; keep it in a file of its own for development, such as compose.dev.yaml",
		zh: "\u5728\u6b64\u5173\u95ed\uff1b\u8c03\u8bd5\u914d\u7f6e\u653e\u5230\u5355\u72ec\u7684\u5f00\u53d1\u6587\u4ef6\uff0c\u4f8b\u5982 compose.dev.yaml"
	},
	messages: {
		default: {
			en: "`{name}: {value}` is on.",
			zh: "`{name}: {value}` \u5df2\u5f00\u542f\u3002"
		},
		stage: {
			en: "`{name}: {value}` leaves out what protects a server that others use.",
			zh: "`{name}: {value}` \u4f1a\u53bb\u6389\u9762\u5411\u4ed6\u4eba\u63d0\u4f9b\u670d\u52a1\u65f6\u9700\u8981\u7684\u4fdd\u62a4\u3002"
		},
		verbose: {
			en: "`{name}: {value}` writes requests and often tokens into the log.",
			zh: "`{name}: {value}` \u4f1a\u628a\u8bf7\u6c42\u5185\u5bb9\u751a\u81f3\u4ee4\u724c\u5199\u8fdb\u65e5\u5fd7\u3002"
		},
		debugger: {
			en: "{tool} runs the code of whoever connects.",
			zh: "{tool} \u4f1a\u6267\u884c\u8fde\u63a5\u8005\u53d1\u6765\u7684\u4ee3\u7801\u3002"
		},
		reload: {
			en: "`{name}` is meant for development: it watches the files and starts anew when one changes.",
			zh: "`{name}` \u7528\u4e8e\u5f00\u53d1\uff1a\u6587\u4ef6\u4e00\u6539\u52a8\u5c31\u91cd\u65b0\u542f\u52a8\u3002"
		},
		weakened: {
			en: "{name} was not in debug mode before, or was left to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u6ca1\u6709\u5f00\u542f\u8c03\u8bd5\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-default-bridge.ts?texts
const texts$452 = {
	title: {
		en: "Docker's default bridge",
		zh: "\u4f7f\u7528 Docker \u9ed8\u8ba4\u7f51\u6865"
	},
	titles: {
		default: {
			en: "Service {service} is on Docker's default bridge",
			zh: "\u670d\u52a1 {service} \u4f7f\u7528 Docker \u9ed8\u8ba4\u7f51\u6865"
		},
		weakened: {
			en: "Service {service} left its own network for Docker's default bridge",
			zh: "\u670d\u52a1 {service} \u4ece\u81ea\u5b9a\u4e49\u7f51\u7edc\u6539\u5230\u4e86 Docker \u9ed8\u8ba4\u7f51\u6865"
		}
	},
	why: {
		en: "Every container of the host that has no network of its own is on this bridge, and they all reach each other.",
		zh: "\u5bbf\u4e3b\u673a\u4e0a\u6240\u6709\u6ca1\u6709\u81ea\u5b9a\u4e49\u7f51\u7edc\u7684\u5bb9\u5668\u90fd\u5728\u8fd9\u4e2a\u7f51\u6865\u4e0a\uff0c\u5f7c\u6b64\u53ef\u4ee5\u4e92\u76f8\u8bbf\u95ee\u3002"
	},
	fix: {
		en: "Remove `network_mode: bridge`: compose then makes a network for the project alone",
		zh: "\u53bb\u6389 `network_mode: bridge`\uff0cCompose \u4f1a\u4e3a\u9879\u76ee\u5355\u72ec\u521b\u5efa\u7f51\u7edc"
	},
	messages: {
		default: {
			en: "Service {service} has `network_mode: bridge`.",
			zh: "\u670d\u52a1 {service} \u8bbe\u7f6e\u4e86 `network_mode: bridge`\u3002"
		},
		weakened: {
			en: "Service {service} was on {was} before.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u63a5\u5165 {was}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/network/drivers/bridge/"]
};
// src/detect/compose/rules/compose-default-credential.ts?texts
const texts$451 = {
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
		en: "Put what `openssl rand -hex 32` prints in its place, and give the running service the same value",
		zh: "\u6362\u6210 `openssl rand -hex 32` \u751f\u6210\u7684\u503c\uff0c\u5e76\u8ba9\u8fd0\u884c\u4e2d\u7684\u670d\u52a1\u4e5f\u6539\u7528\u5b83"
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
// src/detect/compose/rules/compose-device.ts?texts
const texts$450 = {
	title: {
		en: "Host device exposed",
		zh: "\u66b4\u9732\u4e86\u5bbf\u4e3b\u673a\u8bbe\u5907"
	},
	titles: {
		default: {
			en: "Service {service} gets the device {device}",
			zh: "\u670d\u52a1 {service} \u53ef\u8bbf\u95ee\u8bbe\u5907 {device}"
		},
		raw: {
			en: "Service {service} can take over the host through {device}",
			zh: "\u670d\u52a1 {service} \u53ef\u501f {device} \u63a7\u5236\u5bbf\u4e3b\u673a"
		},
		class: {
			en: "Service {service} may use every device of a kind",
			zh: "\u670d\u52a1 {service} \u53ef\u4f7f\u7528\u67d0\u4e00\u7c7b\u7684\u5168\u90e8\u8bbe\u5907"
		},
		weakened: {
			en: "Service {service} always gets the device {device} now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u53ef\u8bbf\u95ee\u8bbe\u5907 {device}"
		}
	},
	why: {
		en: "What is done to a device is done to the host: its disks are read past all permissions, its memory past all processes.",
		zh: "\u5bf9\u8bbe\u5907\u7684\u64cd\u4f5c\u76f4\u63a5\u4f5c\u7528\u4e8e\u5bbf\u4e3b\u673a\uff1a\u53ef\u4ee5\u7ed5\u8fc7\u6743\u9650\u8bfb\u5199\u78c1\u76d8\uff0c\u7ed5\u8fc7\u8fdb\u7a0b\u9694\u79bb\u8bfb\u53d6\u5185\u5b58\u3002"
	},
	fix: {
		en: "Remove it; a GPU comes with `gpus: all` or a device reservation below `deploy:`",
		zh: "\u5220\u9664\u8be5\u8bbe\u5907\uff1bGPU \u7528 `gpus: all` \u6216 `deploy:` \u4e0b\u7684\u8bbe\u5907\u9884\u7559"
	},
	messages: {
		default: {
			en: "{device} of the host is given to service {service}.",
			zh: "\u5bbf\u4e3b\u673a\u7684 {device} \u88ab\u6388\u4e88\u670d\u52a1 {service}\u3002"
		},
		raw: {
			en: "{device} gives service {service} the host's disks, memory or virtual machines in the raw.",
			zh: "{device} \u8ba9\u670d\u52a1 {service} \u76f4\u63a5\u63a5\u89e6\u5bbf\u4e3b\u673a\u7684\u78c1\u76d8\u3001\u5185\u5b58\u6216\u865a\u62df\u673a\u3002"
		},
		class: {
			en: "The rule `{device}` lets service {service} make and open devices of any number, disks among them.",
			zh: "\u89c4\u5219 `{device}` \u5141\u8bb8\u670d\u52a1 {service} \u521b\u5efa\u5e76\u6253\u5f00\u4efb\u610f\u7f16\u53f7\u7684\u8bbe\u5907\uff0c\u5176\u4e2d\u5305\u62ec\u78c1\u76d8\u3002"
		},
		weakened: {
			en: "Only a default gave service {service} {device} before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u53ef\u8bbf\u95ee {device}\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#devices", "https://docs.docker.com/compose/how-tos/gpu-support/"]
};
// src/detect/compose/rules/compose-docker-api-tcp.ts?texts
const texts$449 = {
	title: {
		en: "Docker API over plain TCP",
		zh: "Docker API \u4ee5\u660e\u6587 TCP \u66b4\u9732"
	},
	titles: {
		default: {
			en: "Service {service} offers the Docker API over plain TCP",
			zh: "\u670d\u52a1 {service} \u4ee5\u660e\u6587 TCP \u63d0\u4f9b Docker API"
		},
		listens: {
			en: "Service {service} offers the Docker API over plain TCP",
			zh: "\u670d\u52a1 {service} \u4ee5\u660e\u6587 TCP \u63d0\u4f9b Docker API"
		},
		noCertificates: {
			en: "Service {service} offers the Docker API over plain TCP",
			zh: "\u670d\u52a1 {service} \u4ee5\u660e\u6587 TCP \u63d0\u4f9b Docker API"
		},
		published: {
			en: "Service {service} publishes the Docker API",
			zh: "\u670d\u52a1 {service} \u5bf9\u5916\u53d1\u5e03\u4e86 Docker API"
		},
		weakened: {
			en: "The Docker API of service {service} lost its protection",
			zh: "\u670d\u52a1 {service} \u7684 Docker API \u5931\u53bb\u4e86\u4fdd\u62a4"
		}
	},
	why: {
		en: "The API asks nobody who they are: whoever reaches the port starts containers with the host's disk, and scanners look for it all day.",
		zh: "\u8be5\u63a5\u53e3\u4e0d\u9a8c\u8bc1\u8eab\u4efd\uff0c\u80fd\u8bbf\u95ee\u7aef\u53e3\u7684\u4eba\u90fd\u53ef\u4ee5\u542f\u52a8\u6302\u8f7d\u5bbf\u4e3b\u673a\u78c1\u76d8\u7684\u5bb9\u5668\uff0c\u800c\u4e14\u5168\u7f51\u626b\u63cf\u4ece\u672a\u505c\u6b62\u3002"
	},
	fix: {
		en: "Use TLS with client certificates (`--tlsverify`, `DOCKER_TLS_CERTDIR: /certs`), or a unix socket in a shared volume; publish no 2375",
		zh: "\u542f\u7528 TLS \u53cc\u5411\u8ba4\u8bc1\uff08`--tlsverify`\u3001`DOCKER_TLS_CERTDIR: /certs`\uff09\uff0c\u6216\u628a Unix \u5957\u63a5\u5b57\u653e\u5728\u5171\u4eab\u5377\u4e2d\uff1b\u4e0d\u8981\u53d1\u5e03 2375 \u7aef\u53e3"
	},
	messages: {
		default: {
			en: "Service {service} offers the Docker API without TLS.",
			zh: "\u670d\u52a1 {service} \u63d0\u4f9b\u7684 Docker API \u6ca1\u6709 TLS\u3002"
		},
		listens: {
			en: "The daemon of service {service} listens on TCP without `--tlsverify`.",
			zh: "\u670d\u52a1 {service} \u7684\u5b88\u62a4\u8fdb\u7a0b\u76d1\u542c TCP\uff0c\u4e14\u6ca1\u6709 `--tlsverify`\u3002"
		},
		noCertificates: {
			en: "With an empty `DOCKER_TLS_CERTDIR` the daemon of service {service} listens on 2375 without TLS.",
			zh: "`DOCKER_TLS_CERTDIR` \u4e3a\u7a7a\u65f6\uff0c\u670d\u52a1 {service} \u7684\u5b88\u62a4\u8fdb\u7a0b\u5728 2375 \u7aef\u53e3\u76d1\u542c\uff0c\u6ca1\u6709 TLS\u3002"
		},
		published: {
			en: "Service {service} publishes 2375, the port of the Docker API without TLS.",
			zh: "\u670d\u52a1 {service} \u53d1\u5e03\u4e86 2375 \u7aef\u53e3\uff0c\u5373\u6ca1\u6709 TLS \u7684 Docker API \u7aef\u53e3\u3002"
		},
		weakened: {
			en: "Before the change TLS or a bind address could still protect the Docker API of service {service}.",
			zh: "\u6539\u52a8\u4e4b\u524d\uff0c\u670d\u52a1 {service} \u7684 Docker API \u8fd8\u80fd\u9760 TLS \u6216\u7ed1\u5b9a\u5730\u5740\u4fdd\u62a4\u3002"
		},
		...relatedTexts
	},
	references: [
		"https://docs.docker.com/engine/security/protect-access/",
		"https://hub.docker.com/_/docker",
		"https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
	]
};
// src/detect/compose/rules/compose-docker-socket.ts?texts
const texts$448 = {
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
		zh: "\u53bb\u6389\u8fd9\u4e2a\u6302\u8f7d\uff1b\u786e\u9700\u8bbf\u95ee\u65f6\u7528\u5e26\u8fc7\u6ee4\u7684\u5957\u63a5\u5b57\u4ee3\u7406\uff0c\u5e76\u653e\u5728\u5185\u90e8\u7f51\u7edc"
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
			zh: "\u670d\u52a1 {service} \u76f4\u63a5\u6302\u8f7d {source}\uff0c\u4e4b\u524d\u662f\u901a\u8fc7\u5957\u63a5\u5b57\u4ee3\u7406\u8bbf\u95ee\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-env-file-mounted.ts?texts
const texts$447 = {
	title: {
		en: ".env mounted into a container",
		zh: ".env \u88ab\u6302\u8f7d\u8fdb\u5bb9\u5668"
	},
	titles: { default: {
		en: "Service {service} can read all of {source}",
		zh: "\u670d\u52a1 {service} \u80fd\u8bfb\u53d6\u6574\u4e2a {source}"
	} },
	why: {
		en: "The file holds the secrets of every service: a flaw in this one is enough to read them all.",
		zh: "\u8be5\u6587\u4ef6\u542b\u6240\u6709\u670d\u52a1\u7684\u5bc6\u94a5\uff0c\u53ea\u8981\u8fd9\u4e00\u4e2a\u670d\u52a1\u6709\u6f0f\u6d1e\u5c31\u4f1a\u5168\u90e8\u6cc4\u9732\u3002"
	},
	fix: {
		en: "Pass only the variables that it needs, by `environment:` or secrets",
		zh: "\u53ea\u7528 `environment:` \u6216 secrets \u4f20\u5165\u5b83\u9700\u8981\u7684\u53d8\u91cf"
	},
	messages: {
		default: {
			en: "{source} is mounted at {target}.",
			zh: "{source} \u88ab\u6302\u8f7d\u5230 {target}\u3002"
		},
		weakened: {
			en: "{source} is mounted at {target} now.",
			zh: "{source} \u73b0\u5728\u88ab\u6302\u8f7d\u5230 {target}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"]
};
// src/parse/wide-text.ts?texts
const PLAIN = new Uint8Array(256);
for (let code = 32; code < 127; code++) PLAIN[code] = 1;
for (const code of [
	9,
	10,
	13
]) PLAIN[code] = 1;
// src/parse/assignment-reader.ts?texts
function tableOf$1(characters, mark = 1) {
	const table = new Uint8Array(256);
	for (const character of characters) table[character.charCodeAt(0)] = mark;
	return table;
}
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
tableOf$1(LETTERS);
tableOf$1(`${LETTERS}0123456789_`);
tableOf$1("\"'`");
new TextDecoder();
tableOf$1("|><(\\`\"'@$fFrRbBuU");
tableOf$1(" 	:{}[]()<>,;\"'`");
// src/parse/assignment-names.ts?texts
const NAME = tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-$").fill(1, 128);
const CLOSERS = tableOf$1("\"'`]\\ 	+?|*");
tableOf$1("sScTtav");
tableOf$1(" 	:&*");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' 	");
// src/parse/assignment-values.ts?texts
const UNSURE = tableOf$1("\\", 2);
UNSURE[226] = 2;
UNSURE[227] = 2;
UNSURE[239] = 2;
const endsOf = (characters, unsure) => {
	const ends = tableOf$1(characters);
	for (const byte of unsure) ends[byte] = 2;
	return ends;
};
endsOf(" 	\r\n,;)}]>\"'`&<", [
	92,
	226,
	227,
	239
]);
endsOf(" 	\r\n", [
	226,
	227,
	239
]);
endsOf(" 	\r\n;\"'`<", [
	92,
	226,
	227,
	239
]);
tableOf$1("fFrRbBuULN$@");
tableOf$1("BTtbASOJaG");
tableOf$1("SCOBZpatsbqencPo[EmghH");
tableOf$1("nrt\"'`");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,<>[]?| 	");
tableOf$1("sScTavnbiuOULDARP");
tableOf$1("()\"'`]");
tableOf$1("\"'`\\frbN@$S");
const KEY = NAME.slice();
KEY[58] = 1;
KEY[64] = 1;
tableOf$1("\\");
tableOf$1("*`\"' 	");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");
tableOf$1(" 	\r\n/?#\"'`<>\\");
tableOf$1(" 	\r\n\"'`<>\\,;(){}");
tableOf$1(" 	\r\n");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
new Set("a abbr b big body br button caption cite code dd del div dt em figcaption font footer h1 h2 h3 h4 h5 h6 header i ins kbd label legend li mark ol option p pre q s samp script section small span strong style sub summary sup table td textarea th title tr tt u ul var".split(" "));
new Set([..."vVdDPKk"].map((character) => character.charCodeAt(0)));
tableOf$1("yYsSgGdDrRoOeEhHwWtTkKN");
tableOf$1(".,;:!?");
// src/parse/assignments.ts?texts
const STARTS$1 = tableOf$1("=:-<'\"`(,|?@yYsS\n\r");
const [FULL_COLON, FULL_EQUALS, BECOMES] = [
	154,
	157,
	186
];
for (const byte of [
	FULL_COLON,
	FULL_EQUALS,
	BECOMES
]) STARTS$1[byte] = 1;
// src/parse/encoded/find-encoded.ts?texts
const RUN = tableOf$1("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
const [BACKSLASH, PERCENT, AMPERSAND, QUOTE] = [
	1,
	2,
	4,
	8
];
const BEGINS = marksOf(["\\", BACKSLASH], ["%", PERCENT], ["&", AMPERSAND], ["\"'`", QUOTE]);
const STAYS = tableOf$1("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,;:)]}=/<>@$#?!*^%\"'`-{([");
Int32Array.from(BEGINS, (marks, byte) => marks | (RUN[byte] === 1 ? -16 : 0));
marksOf(["ux\n\r", BACKSLASH], ["0123456789ABCDEFabcdef", PERCENT], ["#q", AMPERSAND]).map((marks, byte) => marks | (STAYS[byte] === 1 ? 0 : QUOTE));
tableOf$1("0123456789ABCDEFabcdef");
function marksOf(...all) {
	const marks = new Uint8Array(256);
	for (const [characters, mark] of all) for (const character of characters) marks[character.charCodeAt(0)] = mark;
	return marks;
}
new Set([..."rbuRBU"].map((letter) => letter.charCodeAt(0)));
// src/parse/encoded/runs.ts?texts
const VALUE$1 = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
	VALUE$1[character.charCodeAt(0)] = value;
});
VALUE$1[45] = 62;
VALUE$1[95] = 63;
new Map(Object.entries({
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f",
	"\"": "\"",
	"/": "/",
	"\\": "\\"
}).map(([letter, text]) => [letter.charCodeAt(0), text]));
new Set("/w:p w:br w:tab w:cr /a:p a:br /si /text:p /text:h text:line-break text:tab".split(" "));
Buffer.from("\n");
tableOf$1(":-'\"`(,|@yY");
tableOf$1("yYsSgG");
tableOf$1("pPauUkw");
tableOf$1("cyn");
tableOf$1(" 	");
tableOf$1("\"`'] 	\r\n");
tableOf$1("eEtTyY");
tableOf$1("grtoy");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_. :-@$").fill(1, 128);
const SKIPPED = CLOSERS.slice();
SKIPPED[41] = 1;
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' 	");
tableOf$1("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
tableOf$1("\"'\\");
const CHINESE = new Uint8Array(256);
for (const byte of [
	154,
	157,
	186
]) CHINESE[byte] = 1;
tableOf$1("=:-<'\"`(,|?@");
// src/detect/secrets/surroundings.ts?texts
const HOST = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") HOST[character.charCodeAt(0)] = 1;
Buffer.from("\n".repeat(7));
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
// src/parse/docstrings.ts?texts
const bytesOf = (text) => new Set([...text].map((one) => one.charCodeAt(0)));
bytesOf("([{");
bytesOf(")]}");
bytesOf("rRuUbB");
// src/detect/secrets/generic/words-of-forms.ts?texts
const set$3 = (words) => new Set(words.split(" "));
set$3("new old current enter your repeat retype label text title field input message error hint button");
set$3("label text title field input message error hint button placeholder prompt type");
set$3("required optional hidden none null prompt ask asked input string text true false yes no on off enabled disabled auto automatic default inherit inherited encrypted plain plaintext cleartext clear md5 sha bcrypt crypt basic digest ldap kerberos gssapi pam compat files file systemd sufficient requisite include substack env environment vault secret secrets keyring keychain strong weak medium password passwd passwords pass token key apikey credential credentials login username user generated generate random unset empty undefined missing invalid valid incorrect expired masked redacted any never always manual external internal local remote changeme change replace example sample dummy placeholder template test testing value variable parameter field type object array boolean integer char varchar");
set$3("passwort kennwort wachtwoord paswoord adgangskode losenord passord salasana contrasena clave senha parola heslo haslo jelszo sifre parool slaptazodis geslo lozinka sandi katakunci passphrase passcode mima");
set$3("the a an your you is are was be must should can cannot may not for to of and or at least than please with without in into by this that enter choose confirm contain characters letters does do did match has have too wrong from see set use when if as it");
set$3("str bool float double long bytes byte list dict tuple date datetime timestamp email mail phone name url uri path host port submit checkbox radio select form label control model state props data item function method class self this undefined void unknown nothing something anything blank prompted same equal equals match matches short long simple valid good bad old new first second third hello world here there more less minimum maximum length format pattern regex filter sensitive protected private public safe unsafe basic advanced general account accounts profile session sessions connect connection setup reset change confirm confirmation verify verification submit cancel save delete remove add edit update create open close start stop next previous back forward help info warning error success failure failed denied accepted rejected pending option options latin utf ascii passed passing failing ok okay lock locked unlock unlocked visible shown shield eye quit exit users roles admins member members hashed salted binary userpass usernamepassword question answer captcha fingerprint biometric otp sms device devices cookie cookies header headers body query json form");
new Uint8Array(Uint16Array.of(1).buffer)[0];
// src/detect/secrets/owner.ts?texts
const BY_ADDRESS = RANK.vendorInContext;
BY_ADDRESS + 1;
BY_ADDRESS + 2;
RANK.vendor + 4;
RANK.vendor + 5 + 1;
const set$2 = (words) => new Set(words.split(" "));
set$2("api key keys apikey token secret auth authorization bearer base url uri baseurl apibase host hostname domain endpoint addr address server proxy v1 value");
set$2("chat refresh session access model builtin user admin root initial system webhook");
tableOf$1("(),;{}[]>!%&*+?|^~#");
tableOf$1(";}/%^~#\n\r\0");
tableOf$1(".()\"'`]");
tableOf$1("\\%");
// src/detect/secrets/prefilter.ts?texts
const HEX = new Uint8Array(256);
for (const character of "0123456789abcdefABCDEF") HEX[character.charCodeAt(0)] = 1;
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
	inTest: {
		en: "A key of {name} is written here; by its path it belongs to a test or an example.",
		zh: "\u8fd9\u91cc\u5199\u7740 {name} \u7684\u5bc6\u94a5\uff1b\u4ece\u8def\u5f84\u770b\uff0c\u5b83\u5c5e\u4e8e\u6d4b\u8bd5\u6216\u793a\u4f8b\u3002"
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
	return Object.fromEntries(Object.entries(formats).map(([id, format]) => [id, textOf$1(provider, format)]));
}
function textOf$1(provider, format) {
	let messages;
	return {
		title: format.title,
		why: format.why ?? provider.why,
		get fix() {
			return withPage(format.fix ?? provider.steps, provider);
		},
		get messages() {
			messages ??= messagesOf({
				...MESSAGES,
				...format.messages
			}, format.name ?? provider.name);
			return messages;
		},
		references: format.references ?? provider.references,
		pages: pagesOf(provider)
	};
}
function messagesOf(messages, name) {
	return {
		default: withName(messages.default, name),
		named: withName(messages.named, name),
		byVariable: withName(messages.byVariable, name),
		byHost: withName(messages.byHost, name),
		inTest: withName(messages.inTest, name),
		pair: withName(messages.pair, name),
		namedPair: withName(messages.namedPair, name),
		otherPart: messages.otherPart
	};
}
function pagesOf({ revoke, usage }) {
	return {
		...revoke === void 0 ? {} : { revoke },
		...usage === void 0 ? {} : { usage }
	};
}
function withPage({ en, zh }, { revoke = "" }) {
	const page = revoke.replace(/^https:\/\/(?:www\.)?/, "");
	return {
		en: en.replaceAll("{page}", page),
		zh: zh.replaceAll("{page}", page)
	};
}
function withName({ en, zh }, name) {
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
const texts$446 = keyTexts({
	id: "1password",
	name: {
		en: "1Password",
		zh: "1Password"
	},
	revoke: "https://start.1password.com/developer-tools",
	steps: {
		en: "Open the service account at {page}, rotate its token with the old one ending now, deploy the new one, then look at the service account's usage report and change the secrets that it read",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u670d\u52a1\u8d26\u53f7\uff0c\u8f6e\u6362\u4ee4\u724c\u5e76\u8ba9\u65e7\u4ee4\u724c\u7acb\u5373\u5931\u6548\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u8be5\u670d\u52a1\u8d26\u53f7\u7684\u4f7f\u7528\u62a5\u544a\uff0c\u5e76\u66f4\u6362\u5b83\u8bfb\u53d6\u8fc7\u7684\u673a\u5bc6"
	},
	why: {
		en: "Whoever has it reads every item in the vaults that the service account was given, and changes them where it may write.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u8be5\u670d\u52a1\u8d26\u53f7\u6240\u83b7\u4fdd\u9669\u5e93\u4e2d\u7684\u6bcf\u4e2a\u6761\u76ee\uff0c\u6709\u5199\u5165\u6743\u9650\u65f6\u8fd8\u80fd\u6539\u52a8\u3002"
	},
	references: ["https://developer.1password.com/docs/service-accounts/security", "https://developer.1password.com/docs/service-accounts/manage-service-accounts"]
}, { "onepassword-service-token": { title: {
	en: "1Password service account token",
	zh: "1Password \u670d\u52a1\u8d26\u53f7\u4ee4\u724c"
} } });
const texts$445 = keyTexts({
	id: "302ai",
	name: {
		en: "302.AI",
		zh: "302.AI"
	},
	revoke: "https://dash.302.ai/apis/list",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage logs since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f7f\u7528\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can spend your 302.AI balance on any model or tool.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 302.AI \u4f59\u989d\u8c03\u7528\u4efb\u610f\u6a21\u578b\u548c\u5de5\u5177\u3002"
	},
	references: ["https://doc.302.ai"]
}, { "302ai-key": { title: {
	en: "302.AI API key",
	zh: "302.AI API \u5bc6\u94a5"
} } });
const texts$444 = keyTexts({
	id: "age",
	name: {
		en: "age or SOPS",
		zh: "age \u6216 SOPS"
	},
	steps: {
		en: "Make a new identity with age-keygen, encrypt everything to it (sops updatekeys and sops rotate), then replace every secret inside: the old versions in git stay readable with this key",
		zh: "\u7528 age-keygen \u65b0\u5efa\u8eab\u4efd\uff0c\u628a\u6240\u6709\u5185\u5bb9\u6539\u7528\u5b83\u52a0\u5bc6\uff08sops updatekeys \u548c sops rotate\uff09\uff0c\u518d\u66f4\u6362\u5176\u4e2d\u7684\u6bcf\u4e2a\u673a\u5bc6\uff1aGit \u91cc\u7684\u65e7\u7248\u672c\u4ecd\u53ef\u7528\u8fd9\u628a\u79c1\u94a5\u89e3\u5bc6"
	},
	why: {
		en: "Whoever has it decrypts every file that was ever encrypted to it, such as the secrets that SOPS keeps in git.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u89e3\u5bc6\u6240\u6709\u66fe\u52a0\u5bc6\u7ed9\u5b83\u7684\u6587\u4ef6\uff0c\u4f8b\u5982 SOPS \u4fdd\u5b58\u5728 Git \u91cc\u7684\u673a\u5bc6\u3002"
	},
	references: ["https://github.com/FiloSottile/age/blob/main/doc/age-keygen.1.html", "https://age-encryption.org/v1"]
}, { "age-secret-key": { title: {
	en: "age secret key",
	zh: "age \u79c1\u94a5"
} } });
const texts$443 = keyTexts({
	id: "agentops",
	name: {
		en: "AgentOps",
		zh: "AgentOps"
	},
	revoke: "https://app.agentops.ai/settings/projects",
	steps: {
		en: "Make a new key at {page} (Projects, API Key), deploy it, delete this one there, then look at sessions since it was shared",
		zh: "\u5728 {page}\uff08\u300cProjects\u300d\u7684 API Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can read your agents' sessions and write false ones.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u667a\u80fd\u4f53\u4f1a\u8bdd\u5e76\u5199\u5165\u865a\u5047\u6570\u636e\u3002"
	},
	references: ["https://docs.agentops.ai"]
}, { "agentops-key": { title: {
	en: "AgentOps API key",
	zh: "AgentOps API \u5bc6\u94a5"
} } });
const texts$442 = keyTexts({
	id: "ai21",
	name: {
		en: "AI21 Labs",
		zh: "AI21 Labs"
	},
	revoke: "https://studio.ai21.com/account/api-key",
	steps: {
		en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run Jamba models on your AI21 account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 AI21 \u8d26\u6237\u4e0a\u8c03\u7528 Jamba \u6a21\u578b\u3002"
	},
	references: ["https://docs.ai21.com"]
}, { "ai21-key": { title: {
	en: "AI21 Labs API key",
	zh: "AI21 Labs API \u5bc6\u94a5"
} } });
const texts$441 = keyTexts({
	id: "ai71",
	name: {
		en: "AI71 (TII Falcon)",
		zh: "AI71\uff08Falcon\uff09"
	},
	revoke: "https://marketplace.ai71.ai",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run Falcon models on your AI71 account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 AI71 \u8d26\u6237\u4e0a\u8c03\u7528 Falcon \u6a21\u578b\u3002"
	},
	references: ["https://ai71.ai"]
}, { "ai71-key": { title: {
	en: "AI71 (TII Falcon) API key",
	zh: "AI71\uff08Falcon\uff09API \u5bc6\u94a5"
} } });
const texts$440 = keyTexts({
	id: "aihubmix",
	name: {
		en: "AiHubMix",
		zh: "AiHubMix"
	},
	revoke: "https://aihubmix.com/token",
	steps: {
		en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at logs since it was shared",
		zh: "\u5728 {page}\uff08\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can spend your AiHubMix balance on any model it relays.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 AiHubMix \u4f59\u989d\u8c03\u7528\u5176\u4e2d\u8f6c\u7684\u4efb\u610f\u6a21\u578b\u3002"
	},
	references: ["https://docs.aihubmix.com"]
}, { "aihubmix-key": { title: {
	en: "AiHubMix API key",
	zh: "AiHubMix API \u5bc6\u94a5"
} } });
const texts$439 = keyTexts({
	id: "airtable",
	name: {
		en: "Airtable",
		zh: "Airtable"
	},
	revoke: "https://airtable.com/create/tokens",
	steps: {
		en: "Regenerate the token at {page}, which ends this one, deploy the new one, then look at the revision history of its bases and, on Enterprise, at the audit log",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u8be5\u4ee4\u724c\uff08\u8fd9\u4e00\u4e2a\u968f\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u76f8\u5173 Base \u7684\u4fee\u8ba2\u5386\u53f2\uff1b\u4f01\u4e1a\u7248\u8fd8\u53ef\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change the bases that it was given, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u548c\u6539\u52a8\u6388\u6743\u7ed9\u5b83\u7684 Base\u3002"
	},
	references: ["https://airtable.com/developers/web/guides/personal-access-tokens"]
}, { "airtable-pat": { title: {
	en: "Airtable personal access token",
	zh: "Airtable \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$438 = keyTexts({
	id: "alchemy",
	name: {
		en: "a blockchain node provider",
		zh: "\u533a\u5757\u94fe\u8282\u70b9\u670d\u52a1\u5546"
	},
	revoke: "https://dashboard.alchemy.com/apps",
	steps: {
		en: "Make a new key (Alchemy: {page}; Infura: app.infura.io; Etherscan: etherscan.io/myapikey), deploy it, delete this one, then look at the usage since it was shared",
		zh: "\u65b0\u5efa\u5bc6\u94a5\uff08Alchemy\uff1a{page}\uff1bInfura\uff1aapp.infura.io\uff1bEtherscan\uff1aetherscan.io/myapikey\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it sends requests on your plan until its quota is gone, which stops your app.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u5957\u9910\u53d1\u9001\u8bf7\u6c42\uff0c\u76f4\u5230\u989d\u5ea6\u8017\u5c3d\u3001\u4f60\u7684\u5e94\u7528\u505c\u6446\u3002"
	},
	references: ["https://www.alchemy.com/docs/create-an-api-key", "https://docs.metamask.io/services/how-to/secure-an-api/"]
}, {
	"rpc-key": { title: {
		en: "Key of a blockchain node provider",
		zh: "\u533a\u5757\u94fe\u8282\u70b9\u670d\u52a1\u5546\u7684\u5bc6\u94a5"
	} },
	"rpc-url-key": { title: {
		en: "Key in the address of a blockchain node",
		zh: "\u533a\u5757\u94fe\u8282\u70b9\u5730\u5740\u4e2d\u7684\u5bc6\u94a5"
	} }
});
const texts$437 = keyTexts({
	id: "aleph-alpha",
	name: {
		en: "Aleph Alpha",
		zh: "Aleph Alpha"
	},
	revoke: "https://app.aleph-alpha.com/profile",
	steps: {
		en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run Luminous and Pharia models on your account, with the role of the user.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u89d2\u8272\u8c03\u7528 Luminous \u548c Pharia \u6a21\u578b\u3002"
	},
	references: ["https://docs.aleph-alpha.com"]
}, { "aleph-alpha-token": { title: {
	en: "Aleph Alpha API token",
	zh: "Aleph Alpha API \u4ee4\u724c"
} } });
const texts$436 = keyTexts({
	id: "algolia",
	name: {
		en: "Algolia",
		zh: "Algolia"
	},
	revoke: "https://dashboard.algolia.com/account/api-keys",
	steps: {
		en: "Regenerate the Admin API key at {page} (another key: make a new one under All API Keys, deploy it, delete this one), then look at the API logs since it was shared",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210 Admin API Key\uff08\u5176\u4ed6\u5bc6\u94a5\uff1a\u5728\u300cAll API Keys\u300d\u65b0\u5efa\u5e76\u90e8\u7f72\uff0c\u518d\u5220\u9664\u8fd9\u4e00\u4e2a\uff09\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 API \u65e5\u5fd7"
	},
	why: {
		en: "Whoever has the admin key can read, change and delete every index and make more keys.",
		zh: "\u62ff\u5230\u7ba1\u7406\u5bc6\u94a5\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u6240\u6709\u7d22\u5f15\uff0c\u8fd8\u80fd\u65b0\u5efa\u5bc6\u94a5\u3002"
	},
	references: ["https://www.algolia.com/doc/guides/security/api-keys/"]
}, { "algolia-key": { title: {
	en: "Algolia admin or write API key",
	zh: "Algolia \u7ba1\u7406\u6216\u5199\u5165 API \u5bc6\u94a5"
} } });
const texts$435 = keyTexts({
	id: "alipay",
	name: {
		en: "Alipay",
		zh: "\u652f\u4ed8\u5b9d"
	},
	revoke: "https://open.alipay.com/develop/manage",
	steps: {
		en: "Make a new pair with Alipay's key tool, upload its public half in the app's development settings at {page} (signing method), deploy the private half, then check refunds and transfers since it was shared",
		zh: "\u7528\u652f\u4ed8\u5b9d\u5bc6\u94a5\u5de5\u5177\u751f\u6210\u65b0\u7684\u5bc6\u94a5\u5bf9\uff0c\u5728 {page} \u8be5\u5e94\u7528\u7684\u300c\u5f00\u53d1\u8bbe\u7f6e\u300d\uff08\u63a5\u53e3\u52a0\u7b7e\u65b9\u5f0f\uff09\u4e0a\u4f20\u65b0\u516c\u94a5\u5e76\u90e8\u7f72\u65b0\u79c1\u94a5\uff0c\u518d\u6838\u5bf9\u5916\u6cc4\u4ee5\u6765\u7684\u9000\u6b3e\u548c\u8f6c\u8d26"
	},
	why: {
		en: "Whoever has it signs requests as your app: refunds, transfers and bills of the merchant, as far as the app may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u5e94\u7528\u7684\u540d\u4e49\u7b7e\u7f72\u8bf7\u6c42\uff1a\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u9000\u6b3e\u3001\u8f6c\u8d26\u3001\u4e0b\u8f7d\u5546\u6237\u8d26\u5355\u3002"
	},
	references: ["https://opendocs.alipay.com/common/02kipl"]
}, { "alipay-private-key": { title: {
	en: "Alipay app private key",
	zh: "\u652f\u4ed8\u5b9d\u5e94\u7528\u79c1\u94a5"
} } });
const texts$434 = keyTexts({
	id: "aliyun",
	name: {
		en: "Alibaba Cloud (Aliyun)",
		zh: "\u963f\u91cc\u4e91"
	},
	revoke: "https://ram.console.aliyun.com/users",
	usage: "https://actiontrail.console.aliyun.com",
	steps: {
		en: "Disable the AccessKey at {page}, make a new pair for a RAM user with the least rights, move the callers, delete the old pair, then read ActionTrail",
		zh: "\u5728 {page} \u7981\u7528\u8be5 AccessKey\uff0c\u4e3a\u6700\u5c0f\u6743\u9650\u7684 RAM \u7528\u6237\u65b0\u5efa\u4e00\u5bf9\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u65e7\u7684\u4e00\u5bf9\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u5ba1\u8ba1\uff08ActionTrail\uff09"
	},
	why: {
		en: "Whoever has it can do in Alibaba Cloud what its user may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u963f\u91cc\u4e91\u3002"
	},
	references: ["https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair"]
}, {
	"aliyun-access-key-id": { title: {
		en: "Alibaba Cloud AccessKey ID",
		zh: "\u963f\u91cc\u4e91 AccessKey ID"
	} },
	"aliyun-access-key-secret": { title: {
		en: "Alibaba Cloud AccessKey secret",
		zh: "\u963f\u91cc\u4e91 AccessKey Secret"
	} },
	"aliyun-sts-id": { title: {
		en: "Alibaba Cloud STS AccessKey ID",
		zh: "\u963f\u91cc\u4e91 STS AccessKey ID"
	} },
	"aliyun-sts-token": {
		title: {
			en: "Alibaba Cloud STS token",
			zh: "\u963f\u91cc\u4e91 STS \u5b89\u5168\u4ee4\u724c"
		},
		fix: {
			en: "It ends by itself within hours: find the role and the pair that asked for it, replace that pair at {page}, then read ActionTrail",
			zh: "\u5b83\u4f1a\u5728\u6570\u5c0f\u65f6\u5185\u81ea\u884c\u5931\u6548\uff1a\u627e\u5230\u7533\u8bf7\u5b83\u7684\u89d2\u8272\u548c AccessKey\uff0c\u5728 {page} \u66f4\u6362\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u5ba1\u8ba1\uff08ActionTrail\uff09"
		}
	}
});
const texts$433 = keyTexts({
	id: "amap",
	name: {
		en: "Amap",
		zh: "\u9ad8\u5fb7\u5730\u56fe"
	},
	revoke: "https://console.amap.com/dev/key/app",
	steps: {
		en: "Make a new key at {page} with an IP allowlist or a signature, deploy it, delete this one there, then look at the call statistics since it was shared",
		zh: "\u5728 {page} \u65b0\u5efa Key \u5e76\u8bbe\u7f6e IP \u767d\u540d\u5355\u6216\u6570\u5b57\u7b7e\u540d\uff0c\u90e8\u7f72\u540e\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u91cf\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it uses up the quota of your Amap account, and what is beyond the quota is billed to it.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7684\u9ad8\u5fb7\u8d26\u6237\u914d\u989d\uff0c\u8d85\u51fa\u90e8\u5206\u7531\u4f60\u4ed8\u8d39\u3002"
	},
	references: ["https://lbs.amap.com/api/webservice/create-project-and-key"]
}, { "amap-key": { title: {
	en: "Amap key or security code",
	zh: "\u9ad8\u5fb7\u5730\u56fe Key \u6216\u5b89\u5168\u5bc6\u94a5"
} } });
const texts$432 = keyTexts({
	id: "amp",
	name: {
		en: "Amp (Sourcegraph)",
		zh: "Amp"
	},
	revoke: "https://ampcode.com/settings",
	steps: {
		en: "Make a new key at {page} (Access Token), deploy it, delete this one there, then look at usage and threads since it was shared",
		zh: "\u5728 {page}\uff08Access Token\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf\u548c\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can spend your Amp credits and read your threads.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Amp \u989d\u5ea6\u5e76\u8bfb\u53d6\u4f60\u7684\u4f1a\u8bdd\u3002"
	},
	references: ["https://ampcode.com/manual"]
}, { "amp-key": { title: {
	en: "Amp access token",
	zh: "Amp \u8bbf\u95ee\u4ee4\u724c"
} } });
// src/detect/secrets/providers/anthropic.ts?texts
const provider$343 = {
	id: "anthropic",
	name: {
		en: "Anthropic",
		zh: "Anthropic"
	},
	revoke: "https://console.anthropic.com/settings/keys",
	usage: "https://console.anthropic.com/usage",
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
	zh: "\u5b83\u4ee3\u8868\u4e00\u4e2a\u5df2\u767b\u5f55\u7684 Claude \u4f1a\u8bdd\uff1a\u5728\u5931\u6548\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u64cd\u4f5c\u3002"
};
const sessionFix = {
	en: "Log out of all sessions at claude.ai/settings/account, then log in again",
	zh: "\u5728 claude.ai/settings/account \u9000\u51fa\u6240\u6709\u4f1a\u8bdd\uff0c\u518d\u91cd\u65b0\u767b\u5f55"
};
const texts$431 = keyTexts(provider$343, {
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
const texts$430 = keyTexts({
	id: "anyscale",
	name: {
		en: "Anyscale",
		zh: "Anyscale"
	},
	revoke: "https://console.anyscale.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the organization's jobs and usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7ec4\u7ec7\u7684\u4f5c\u4e1a\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can start clusters and jobs in your Anyscale organization.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Anyscale \u7ec4\u7ec7\u542f\u52a8\u96c6\u7fa4\u548c\u4f5c\u4e1a\u3002"
	},
	references: ["https://docs.anyscale.com/administration/organization/cli-token"]
}, {
	"anyscale-endpoint-key": { title: {
		en: "Anyscale Endpoints key",
		zh: "Anyscale Endpoints \u5bc6\u94a5"
	} },
	"anyscale-cli-token": { title: {
		en: "Anyscale CLI token",
		zh: "Anyscale CLI \u4ee4\u724c"
	} },
	"anyscale-sss": { title: {
		en: "Anyscale service token",
		zh: "Anyscale \u670d\u52a1\u4ee4\u724c"
	} }
});
const texts$429 = keyTexts({
	id: "anythingllm",
	name: {
		en: "AnythingLLM",
		zh: "AnythingLLM"
	},
	revoke: "https://docs.anythingllm.com/features/api",
	steps: {
		en: "On your instance make a new key under Settings > Developer API, deploy it, delete this one there, then look at the event logs since it was shared",
		zh: "\u5728\u5b9e\u4f8b\u7684\u300c\u8bbe\u7f6e\u300d>\u300cDeveloper API\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4e8b\u4ef6\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it and reaches the instance reads and changes all workspaces and documents, and makes users.",
		zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u6240\u6709\u5de5\u4f5c\u533a\u548c\u6587\u6863\uff0c\u8fd8\u80fd\u521b\u5efa\u7528\u6237\u3002"
	},
	references: ["https://docs.anythingllm.com/features/api"]
}, {
	"anythingllm-key": { title: {
		en: "AnythingLLM API key",
		zh: "AnythingLLM API \u5bc6\u94a5"
	} },
	"anythingllm-secrets": {
		title: {
			en: "AnythingLLM signing secret or login password",
			zh: "AnythingLLM \u7b7e\u540d\u5bc6\u94a5\u6216\u767b\u5f55\u5bc6\u7801"
		},
		why: {
			en: "Whoever has it and reaches the instance signs in as any user, or with AUTH_TOKEN as the only one; SIG_KEY and SIG_SALT decrypt what it stores.",
			zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u80fd\u4ee5\u4efb\u610f\u7528\u6237\u767b\u5f55\uff08AUTH_TOKEN \u5219\u662f\u552f\u4e00\u7684\u767b\u5f55\u5bc6\u7801\uff09\uff1bSIG_KEY \u4e0e SIG_SALT \u53ef\u4ee5\u89e3\u5bc6\u4fdd\u5b58\u7684\u5185\u5bb9\u3002"
		},
		fix: {
			en: "Set new random values of 32 characters and more outside git and restart, which signs everybody out; make the API keys and data connections that were stored anew, then look at the event logs",
			zh: "\u5728 Git \u4e4b\u5916\u6362\u6210 32 \u4e2a\u5b57\u7b26\u4ee5\u4e0a\u7684\u65b0\u968f\u673a\u503c\u5e76\u91cd\u542f\uff0c\u6240\u6709\u4eba\u4f1a\u88ab\u767b\u51fa\uff1b\u91cd\u5efa\u5df2\u4fdd\u5b58\u7684 API \u5bc6\u94a5\u548c\u6570\u636e\u8fde\u63a5\uff0c\u518d\u67e5\u770b\u4e8b\u4ef6\u65e5\u5fd7"
		},
		references: ["https://docs.anythingllm.com/configuration"]
	}
});
const texts$428 = keyTexts({
	id: "apify",
	name: {
		en: "Apify",
		zh: "Apify"
	},
	revoke: "https://console.apify.com/settings/integrations",
	steps: {
		en: "Make a new key at {page} (API & Integrations), deploy it, delete this one there, then look at runs and usage since it was shared",
		zh: "\u5728 {page}\uff08API & Integrations\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8fd0\u884c\u8bb0\u5f55\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run actors on your bill and read your storages.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c Actor \u5e76\u8ba1\u5165\u4f60\u7684\u8d26\u5355\uff0c\u8bfb\u53d6\u4f60\u7684\u5b58\u50a8\u3002"
	},
	references: ["https://docs.apify.com/platform/integrations/api"]
}, { "apify-token": { title: {
	en: "Apify API token",
	zh: "Apify API \u4ee4\u724c"
} } });
const texts$427 = keyTexts({
	id: "arize",
	name: {
		en: "Arize / Phoenix",
		zh: "Arize / Phoenix"
	},
	revoke: "https://app.arize.com",
	steps: {
		en: "Make a new key at {page} (space settings, API Keys), deploy it, delete this one there, then look at the traces since it was shared",
		zh: "\u5728 {page}\uff08\u7a7a\u95f4\u8bbe\u7f6e\u7684\u300cAPI Keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u94fe\u8def\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can read your traces and write false ones.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u94fe\u8def\u5e76\u5199\u5165\u865a\u5047\u6570\u636e\u3002"
	},
	references: ["https://arize.com/docs"]
}, {
	"arize-key": { title: {
		en: "Arize API key",
		zh: "Arize API \u5bc6\u94a5"
	} },
	"phoenix-key": {
		title: {
			en: "Phoenix API key",
			zh: "Phoenix API \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key in the settings of the Phoenix instance it belongs to (app.phoenix.arize.com, or your own address), deploy it, delete this one there",
			zh: "\u5728\u5176\u6240\u5c5e Phoenix \u5b9e\u4f8b\uff08app.phoenix.arize.com \u6216\u4f60\u81ea\u5df1\u7684\u5730\u5740\uff09\u7684\u8bbe\u7f6e\u4e2d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a"
		}
	}
});
// src/detect/secrets/providers/asana.ts?texts
const FIRST = [
	"1/1",
	"1/2",
	"1/3",
	"1/4",
	"1/5",
	"1/6",
	"1/7",
	"1/8",
	"1/9"
];
const SECOND = [
	"2/1",
	"2/2",
	"2/3",
	"2/4",
	"2/5",
	"2/6",
	"2/7",
	"2/8",
	"2/9"
];
[...FIRST, ...SECOND];
const texts$426 = keyTexts({
	id: "asana",
	name: {
		en: "Asana",
		zh: "Asana"
	},
	revoke: "https://app.asana.com/0/my-apps",
	steps: {
		en: "Make a new personal access token at {page}, deploy it, delete this one there, then look at the activity of its projects and, on Enterprise, at the audit log",
		zh: "\u5728 {page} \u65b0\u5efa\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u76f8\u5173\u9879\u76ee\u7684\u52a8\u6001\uff1b\u4f01\u4e1a\u7248\u8fd8\u53ef\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change every task, project and file that its user can.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u7528\u6237\u53ef\u89c1\u7684\u6240\u6709\u4efb\u52a1\u3001\u9879\u76ee\u4e0e\u6587\u4ef6\u3002"
	},
	references: ["https://developers.asana.com/docs/personal-access-token"]
}, { "asana-pat": { title: {
	en: "Asana personal access token",
	zh: "Asana \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$425 = keyTexts({
	id: "assemblyai",
	name: {
		en: "AssemblyAI",
		zh: "AssemblyAI"
	},
	revoke: "https://www.assemblyai.com/app/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can transcribe on your bill and read earlier transcripts.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684\u8f6c\u5199\u989d\u5ea6\u5e76\u8bfb\u53d6\u5386\u53f2\u8f6c\u5199\u3002"
	},
	references: ["https://www.assemblyai.com/docs"]
}, { "assemblyai-key": { title: {
	en: "AssemblyAI API key",
	zh: "AssemblyAI API \u5bc6\u94a5"
} } });
const texts$424 = keyTexts({
	id: "augment",
	name: {
		en: "Augment Code",
		zh: "Augment Code"
	},
	revoke: "https://app.augmentcode.com",
	steps: {
		en: "Run `augment session logout` or `auggie logout` where it was made, sign in again, put the new token into the deployment, then look at usage at {page}",
		zh: "\u5728\u751f\u6210\u5b83\u7684\u673a\u5668\u4e0a\u8fd0\u884c `augment session logout` \u6216 `auggie logout` \u540e\u91cd\u65b0\u767b\u5f55\uff0c\u6362\u4e0a\u65b0\u4ee4\u724c\uff0c\u518d\u5230 {page} \u67e5\u770b\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use Augment as you and read the context of your indexed code.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u4f7f\u7528 Augment\uff0c\u5e76\u8bfb\u53d6\u5df2\u7d22\u5f15\u4ee3\u7801\u7684\u4e0a\u4e0b\u6587\u3002"
	},
	references: ["https://docs.augmentcode.com"]
}, { "augment-session": { title: {
	en: "Augment session token",
	zh: "Augment \u4f1a\u8bdd\u4ee4\u724c"
} } });
const texts$423 = keyTexts({
	id: "auth0",
	name: {
		en: "Auth0 and Okta",
		zh: "Auth0 \u4e0e Okta"
	},
	revoke: "https://manage.auth0.com",
	steps: {
		en: "Open the application at {page}, rotate its secret, deploy the new one (AUTH0_SECRET of an SDK: write a new random value, which signs everyone out), then look at the tenant's logs under Monitoring",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u8f6e\u6362\u5176\u5bc6\u94a5\u5e76\u90e8\u7f72\u65b0\u503c\uff08\u82e5\u662f SDK \u7684 AUTH0_SECRET\uff0c\u5219\u6362\u6210\u65b0\u7684\u968f\u673a\u503c\uff0c\u6240\u6709\u4eba\u90fd\u9700\u91cd\u65b0\u767b\u5f55\uff09\uff0c\u518d\u67e5\u770b\u79df\u6237\u300cMonitoring\u300d\u4e2d\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can get tokens as your application, or forge its session cookies; with the Management API allowed, that is every user's account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u5e94\u7528\u8eab\u4efd\u83b7\u53d6\u4ee4\u724c\uff0c\u6216\u4f2a\u9020\u4f1a\u8bdd Cookie\uff1b\u82e5\u8be5\u5e94\u7528\u53ef\u8c03\u7528 Management API\uff0c\u5219\u6ce2\u53ca\u6240\u6709\u7528\u6237\u8d26\u6237\u3002"
	},
	references: ["https://auth0.com/docs/get-started/applications/rotate-client-secret"]
}, {
	"okta-token": {
		title: {
			en: "Okta API token",
			zh: "Okta API \u4ee4\u724c"
		},
		name: {
			en: "Okta",
			zh: "Okta"
		},
		why: {
			en: "It acts as the admin who made it: whoever has it can make users, reset passwords and factors, and so sign in to every connected app.",
			zh: "\u5b83\u4ee3\u8868\u521b\u5efa\u5b83\u7684\u7ba1\u7406\u5458\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u65b0\u5efa\u7528\u6237\u3001\u91cd\u7f6e\u5bc6\u7801\u548c MFA\uff0c\u8fdb\u800c\u767b\u5f55\u6bcf\u4e2a\u5df2\u63a5\u5165\u7684\u5e94\u7528\u3002"
		},
		fix: {
			en: "Revoke it under Security > API > Tokens of your org's admin console, make a new one limited to your networks, deploy it, then read the System Log",
			zh: "\u5728\u7ec4\u7ec7\u7ba1\u7406\u63a7\u5236\u53f0\u7684\u300cSecurity > API > Tokens\u300d\u540a\u9500\u5b83\uff0c\u65b0\u5efa\u4e00\u4e2a\u4ec5\u9650\u4f60\u7684\u7f51\u7edc\u4f7f\u7528\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b System Log"
		},
		references: ["https://developer.okta.com/docs/guides/create-an-api-token/main/"]
	},
	"auth0-secret": {
		title: {
			en: "Auth0 client or session secret",
			zh: "Auth0 \u5ba2\u6237\u7aef\u5bc6\u94a5\u6216\u4f1a\u8bdd\u5bc6\u94a5"
		},
		name: {
			en: "Auth0",
			zh: "Auth0"
		}
	}
});
const texts$422 = keyTexts({
	id: "autodl",
	name: {
		en: "AutoDL",
		zh: "AutoDL"
	},
	revoke: "https://www.autodl.com/console/account",
	steps: {
		en: "Make a new key at {page} (developer token), deploy it, delete this one there, then look at instances and the bill since it was shared",
		zh: "\u5728 {page}\uff08\u5f00\u53d1\u8005 Token\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5b9e\u4f8b\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can start instances on your AutoDL balance and reach your files.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 AutoDL \u4f59\u989d\u5f00\u673a\u5e76\u8bbf\u95ee\u4f60\u7684\u6587\u4ef6\u3002"
	},
	references: ["https://www.autodl.com/docs"]
}, { "autodl-token": { title: {
	en: "AutoDL developer token",
	zh: "AutoDL \u5f00\u53d1\u8005 Token"
} } });
const texts$421 = keyTexts({
	id: "aws-bedrock",
	name: {
		en: "AWS Bedrock API keys",
		zh: "Amazon Bedrock"
	},
	revoke: "https://console.aws.amazon.com/iam",
	usage: "https://console.aws.amazon.com/cloudtrail/home#/events",
	steps: {
		en: "Make a new key at {page} (Users, Security credentials, API keys for Amazon Bedrock), deploy it, delete this one there, then look at CloudTrail for bedrock calls since it was shared",
		zh: "\u5728 {page}\uff08\u300c\u7528\u6237\u300d\u2192\u300c\u5b89\u5168\u51ed\u8bc1\u300d\u2192 Amazon Bedrock \u7684 API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765 CloudTrail \u4e2d\u7684 bedrock \u8c03\u7528"
	},
	why: {
		en: "Whoever has it can invoke every Bedrock model that the IAM user may, at your cost, until it expires.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5230\u671f\u524d\u4ee5\u8be5 IAM \u7528\u6237\u7684\u6743\u9650\u8c03\u7528 Bedrock \u6a21\u578b\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"]
}, {
	"aws-bedrock-long": { title: {
		en: "Amazon Bedrock long-term API key",
		zh: "Amazon Bedrock \u957f\u671f API \u5bc6\u94a5"
	} },
	"aws-bedrock-short": {
		title: {
			en: "Amazon Bedrock short-term API key",
			zh: "Amazon Bedrock \u77ed\u671f API \u5bc6\u94a5"
		},
		fix: {
			en: "It ends with its session: revoke the active sessions of the role or user that made it at {page}, then look for bedrock calls in CloudTrail",
			zh: "\u5b83\u968f\u4f1a\u8bdd\u5931\u6548\uff1a\u5728 {page} \u540a\u9500\u751f\u6210\u5b83\u7684\u89d2\u8272\u6216\u7528\u6237\u7684\u6d3b\u52a8\u4f1a\u8bdd\uff0c\u518d\u5230 CloudTrail \u67e5\u770b bedrock \u8c03\u7528"
		}
	}
});
const texts$420 = keyTexts({
	id: "aws",
	name: {
		en: "AWS",
		zh: "AWS"
	},
	revoke: "https://console.aws.amazon.com/iam/",
	usage: "https://console.aws.amazon.com/cloudtrail/home#/events",
	steps: {
		en: "Make a second key for the same or a smaller role in IAM, move the callers, set this one inactive, delete it, then read CloudTrail for its id",
		zh: "\u5728 IAM \u4e2d\u4e3a\u6743\u9650\u76f8\u540c\u6216\u66f4\u5c0f\u7684\u89d2\u8272\u65b0\u5efa\u5bc6\u94a5\uff0c\u8fc1\u79fb\u8c03\u7528\u65b9\uff0c\u505c\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u5728 CloudTrail \u4e2d\u6309\u5176 ID \u67e5\u770b\u8bb0\u5f55"
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
		zh: "AWS \u79d8\u5bc6\u8bbf\u95ee\u5bc6\u94a5"
	} },
	"aws-session-token": {
		title: {
			en: "AWS session token",
			zh: "AWS \u4f1a\u8bdd\u4ee4\u724c"
		},
		why: {
			en: "With its key it is a login until the session ends.",
			zh: "\u4e0e\u5176\u5bc6\u94a5\u4e00\u8d77\u4f7f\u7528\uff0c\u5728\u4f1a\u8bdd\u7ed3\u675f\u524d\u5373\u53ef\u767b\u5f55\u3002"
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
const texts$419 = keyTexts({
	id: "azure-openai",
	name: {
		en: "Azure OpenAI / AI Foundry",
		zh: "Azure OpenAI\uff08AI Foundry\uff09"
	},
	revoke: "https://portal.azure.com",
	usage: "https://portal.azure.com/#view/Microsoft_Azure_ActivityLog/ActivityLogBlade",
	steps: {
		en: "Move callers to the other of the two keys, then regenerate this one under Keys and Endpoint of the resource at {page}, and look at the resource's metrics",
		zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u53e6\u4e00\u4e2a\u5bc6\u94a5\uff0c\u518d\u5728 {page} \u7684\u8d44\u6e90\u300c\u5bc6\u94a5\u548c\u7ec8\u7ed3\u70b9\u300d\u4e2d\u91cd\u65b0\u751f\u6210\u8fd9\u4e00\u4e2a\uff0c\u5e76\u67e5\u770b\u8d44\u6e90\u7684\u6307\u6807"
	},
	why: {
		en: "Whoever has it can run every model deployed on the Azure resource, billed to your subscription.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u8be5 Azure \u8d44\u6e90\u4e0a\u90e8\u7f72\u7684\u6240\u6709\u6a21\u578b\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684\u8ba2\u9605\u3002"
	},
	references: ["https://learn.microsoft.com/azure/ai-services/openai/reference"]
}, {
	"azure-openai-key-ext": { title: {
		en: "Azure OpenAI resource key",
		zh: "Azure OpenAI \u8d44\u6e90\u5bc6\u94a5"
	} },
	"azure-identifiable-key": { title: {
		en: "Azure service key",
		zh: "Azure \u670d\u52a1\u5bc6\u94a5"
	} },
	"azure-openai-key-hex": { title: {
		en: "Azure OpenAI resource key",
		zh: "Azure OpenAI \u8d44\u6e90\u5bc6\u94a5"
	} }
});
// src/detect/secrets/providers/azure.ts?texts
const provider$330 = {
	id: "azure",
	name: {
		en: "Microsoft Azure",
		zh: "Microsoft Azure"
	},
	revoke: "https://portal.azure.com",
	usage: "https://portal.azure.com/#view/Microsoft_Azure_ActivityLog/ActivityLogBlade",
	steps: {
		en: "Move callers to the resource's other key, then regenerate this one under Keys of the resource at {page}, and read its logs since it was shared",
		zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u8be5\u8d44\u6e90\u7684\u53e6\u4e00\u4e2a\u5bc6\u94a5\uff0c\u518d\u5728 {page} \u8be5\u8d44\u6e90\u7684\u300c\u5bc6\u94a5\u300d\u4e2d\u91cd\u65b0\u751f\u6210\u8fd9\u4e00\u4e2a\uff0c\u5e76\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can use the Azure resource that it belongs to, on your subscription's bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u5b83\u6240\u5c5e\u7684 Azure \u8d44\u6e90\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684\u8ba2\u9605\u3002"
	},
	references: ["https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices"]
};
const accountWhy = {
	en: "Whoever has it can read, change and delete everything in the account: it knows no roles and no end date.",
	zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u8be5\u8d26\u6237\u4e2d\u7684\u4e00\u5207\uff1a\u5b83\u4e0d\u53d7\u89d2\u8272\u9650\u5236\uff0c\u4e5f\u6ca1\u6709\u5230\u671f\u65e5\u3002"
};
const accountFix = {
	en: "Move callers to the account's other key, then rotate this one under Access keys of the account at {page} (a Cosmos DB account: Keys), and read the account's logs since it was shared",
	zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u8be5\u8d26\u6237\u7684\u53e6\u4e00\u4e2a\u5bc6\u94a5\uff0c\u518d\u5728 {page} \u8be5\u8d26\u6237\u7684\u300c\u8bbf\u95ee\u5bc6\u94a5\u300d\uff08Cosmos DB \u8d26\u6237\u4e3a\u300c\u5bc6\u94a5\u300d\uff09\u4e2d\u8f6e\u6362\u8fd9\u4e00\u4e2a\uff0c\u5e76\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u6237\u65e5\u5fd7"
};
const accountReferences = ["https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"];
const texts$418 = keyTexts(provider$330, {
	"azure-ad-client-secret": {
		title: {
			en: "Microsoft Entra client secret",
			zh: "Microsoft Entra \u5ba2\u6237\u7aef\u5bc6\u7801"
		},
		why: {
			en: "With the application's and the tenant's ids, which are no secrets, it signs in as the application, with all that it was granted.",
			zh: "\u914d\u5408\u5e76\u4e0d\u4fdd\u5bc6\u7684\u5e94\u7528 ID \u548c\u79df\u6237 ID\uff0c\u5c31\u80fd\u4ee5\u8be5\u5e94\u7528\u7684\u8eab\u4efd\u767b\u5f55\uff0c\u4f7f\u7528\u6388\u4e88\u5b83\u7684\u4e00\u5207\u6743\u9650\u3002"
		},
		fix: {
			en: "Add a new secret under Certificates & secrets of the app registration at entra.microsoft.com, deploy it, delete this one there, then look at the sign-in logs of its service principal",
			zh: "\u5728 entra.microsoft.com \u8be5\u5e94\u7528\u6ce8\u518c\u7684\u300c\u8bc1\u4e66\u548c\u5bc6\u7801\u300d\u4e2d\u65b0\u5efa\u5ba2\u6237\u7aef\u5bc6\u7801\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5176\u670d\u52a1\u4e3b\u4f53\u7684\u767b\u5f55\u65e5\u5fd7"
		},
		references: ["https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials"]
	},
	"azure-storage-key": {
		title: {
			en: "Azure account key in a connection string",
			zh: "\u8fde\u63a5\u5b57\u7b26\u4e32\u4e2d\u7684 Azure \u8d26\u6237\u5bc6\u94a5"
		},
		why: accountWhy,
		fix: accountFix,
		references: accountReferences
	},
	"azure-storage-key-bare": {
		title: {
			en: "Azure storage account key",
			zh: "Azure \u5b58\u50a8\u8d26\u6237\u5bc6\u94a5"
		},
		why: accountWhy,
		fix: accountFix,
		references: accountReferences
	},
	"azure-sas-token": {
		title: {
			en: "Azure shared access signature",
			zh: "Azure \u5171\u4eab\u8bbf\u95ee\u7b7e\u540d\uff08SAS\uff09"
		},
		why: {
			en: "Until it ends whoever has the address can do with the storage what its sp parameter says, without an account.",
			zh: "\u5728\u5230\u671f\u4e4b\u524d\uff0c\u62ff\u5230\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u65e0\u9700\u8d26\u6237\u5c31\u80fd\u6309\u5176\u4e2d sp \u53c2\u6570\u7684\u6743\u9650\u64cd\u4f5c\u8be5\u5b58\u50a8\u3002"
		},
		fix: {
			en: "It ends with what signed it: rotate the account key at {page} (Access keys), or delete its stored access policy, or revoke the user delegation keys; then make a shorter one and read the storage logs",
			zh: "\u53ea\u6709\u505c\u7528\u4e3a\u5b83\u7b7e\u540d\u7684\u5bc6\u94a5\u624d\u80fd\u4f7f\u5176\u5931\u6548\uff1a\u5728 {page} \u7684\u300c\u8bbf\u95ee\u5bc6\u94a5\u300d\u8f6e\u6362\u8d26\u6237\u5bc6\u94a5\uff0c\u6216\u5220\u9664\u5176\u5b58\u50a8\u8bbf\u95ee\u7b56\u7565\uff0c\u6216\u540a\u9500\u7528\u6237\u59d4\u6258\u5bc6\u94a5\uff1b\u518d\u7b7e\u53d1\u671f\u9650\u66f4\u77ed\u7684\uff0c\u5e76\u67e5\u770b\u5b58\u50a8\u65e5\u5fd7"
		},
		references: ["https://learn.microsoft.com/azure/storage/common/storage-sas-overview"]
	},
	"azure-servicebus-conn": {
		title: {
			en: "Azure Service Bus, Event Hubs or IoT Hub key",
			zh: "Azure \u670d\u52a1\u603b\u7ebf\u3001\u4e8b\u4ef6\u4e2d\u5fc3\u6216 IoT \u4e2d\u5fc3\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can send, listen or manage, as far as its policy goes, in every queue, hub or device of the namespace.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6309\u5176\u7b56\u7565\u5728\u8be5\u547d\u540d\u7a7a\u95f4\u7684\u961f\u5217\u3001\u4e2d\u5fc3\u6216\u8bbe\u5907\u4e0a\u53d1\u9001\u3001\u4fa6\u542c\u6216\u7ba1\u7406\u3002"
		},
		fix: {
			en: "Move callers to the policy's other key, then regenerate this one under Shared access policies of the namespace at {page}, and look at its metrics and logs since it was shared",
			zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u8be5\u7b56\u7565\u7684\u53e6\u4e00\u4e2a\u5bc6\u94a5\uff0c\u518d\u5728 {page} \u8be5\u547d\u540d\u7a7a\u95f4\u7684\u300c\u5171\u4eab\u8bbf\u95ee\u7b56\u7565\u300d\u4e2d\u91cd\u65b0\u751f\u6210\u8fd9\u4e00\u4e2a\uff0c\u5e76\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6307\u6807\u548c\u65e5\u5fd7"
		},
		references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas"]
	},
	"azure-devops-pat": {
		title: {
			en: "Azure DevOps personal access token",
			zh: "Azure DevOps \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can read and push code, run pipelines and read their secrets, as far as its scopes go.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u548c\u63a8\u9001\u4ee3\u7801\u3001\u8fd0\u884c\u6d41\u6c34\u7ebf\u5e76\u8bfb\u53d6\u5176\u4e2d\u7684\u673a\u5bc6\u3002"
		},
		fix: {
			en: "Revoke it under User settings > Personal access tokens at dev.azure.com, make a new one with few scopes and an end date, deploy it, then look at the organization's audit log",
			zh: "\u5728 dev.azure.com \u7684\u300c\u7528\u6237\u8bbe\u7f6e\u300d\u2192\u300c\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c\u300d\u540a\u9500\u5b83\uff0c\u65b0\u5efa\u8303\u56f4\u5c0f\u3001\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u7684\u5ba1\u6838\u65e5\u5fd7"
		},
		references: ["https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"]
	},
	"azure-cosmos-key": {
		title: {
			en: "Azure Cosmos DB key",
			zh: "Azure Cosmos DB \u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can read, change and delete every database of the account; a read-only key only reads them.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u8be5\u8d26\u6237\u7684\u6240\u6709\u6570\u636e\u5e93\uff1b\u53ea\u8bfb\u5bc6\u94a5\u5219\u53ea\u80fd\u8bfb\u53d6\u3002"
		},
		references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys"]
	},
	"azure-acr-key": {
		title: {
			en: "Azure Container Registry password",
			zh: "Azure \u5bb9\u5668\u6ce8\u518c\u8868\u5bc6\u7801"
		},
		why: {
			en: "With the registry's name it pulls every image, and as admin or with a writing token puts others in their place.",
			zh: "\u914d\u5408\u6ce8\u518c\u8868\u540d\u79f0\u5373\u53ef\u62c9\u53d6\u6240\u6709\u955c\u50cf\uff1b\u7ba1\u7406\u5458\u5bc6\u7801\u6216\u53ef\u5199\u4ee4\u724c\u8fd8\u80fd\u66ff\u6362\u955c\u50cf\u3002"
		},
		fix: {
			en: "Move callers to the other password, then regenerate this one under Access keys (a token: Tokens) of the registry at {page}, and compare the image digests with those you pushed",
			zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u53e6\u4e00\u4e2a\u5bc6\u7801\uff0c\u518d\u5728 {page} \u8be5\u6ce8\u518c\u8868\u7684\u300c\u8bbf\u95ee\u5bc6\u94a5\u300d\uff08\u4ee4\u724c\u5728\u300c\u4ee4\u724c\u300d\uff09\u4e2d\u91cd\u65b0\u751f\u6210\u8fd9\u4e00\u4e2a\uff0c\u5e76\u628a\u955c\u50cf\u6458\u8981\u4e0e\u4f60\u63a8\u9001\u7684\u6838\u5bf9"
		},
		references: ["https://learn.microsoft.com/azure/container-registry/container-registry-authentication"]
	},
	"azure-appconfig-conn": {
		title: {
			en: "Azure App Configuration connection string",
			zh: "Azure \u5e94\u7528\u7a0b\u5e8f\u914d\u7f6e\u8fde\u63a5\u5b57\u7b26\u4e32"
		},
		why: {
			en: "Whoever has it can read the app's settings and, with a read-write key, change them and its feature flags.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5e94\u7528\u7684\u914d\u7f6e\uff1b\u8bfb\u5199\u5bc6\u94a5\u8fd8\u80fd\u6539\u52a8\u914d\u7f6e\u548c\u529f\u80fd\u5f00\u5173\u3002"
		},
		fix: {
			en: "Move callers to the other key, then regenerate this one under Access settings of the store at {page}, and look at the store's revisions and logs since it was shared",
			zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u53e6\u4e00\u4e2a\u5bc6\u94a5\uff0c\u518d\u5728 {page} \u8be5\u5b58\u50a8\u7684\u300c\u8bbf\u95ee\u8bbe\u7f6e\u300d\u4e2d\u91cd\u65b0\u751f\u6210\u8fd9\u4e00\u4e2a\uff0c\u5e76\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4fee\u8ba2\u548c\u65e5\u5fd7"
		},
		references: ["https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"]
	},
	"azure-search-key": {
		title: {
			en: "Azure AI Search key",
			zh: "Azure AI \u641c\u7d22\u5bc6\u94a5"
		},
		why: {
			en: "An admin key can read, change and delete every index; a query key reads their documents.",
			zh: "\u7ba1\u7406\u5bc6\u94a5\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u6240\u6709\u7d22\u5f15\uff1b\u67e5\u8be2\u5bc6\u94a5\u53ef\u4ee5\u8bfb\u53d6\u5176\u4e2d\u7684\u6587\u6863\u3002"
		},
		references: ["https://learn.microsoft.com/azure/search/search-security-api-keys"]
	}
});
const texts$417 = keyTexts({
	id: "baichuan",
	name: {
		en: "Baichuan",
		zh: "\u767e\u5ddd\u667a\u80fd"
	},
	revoke: "https://platform.baichuan-ai.com/console/apikey",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at call statistics since it was shared",
		zh: "\u5728 {page}\uff08API Key \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can spend your Baichuan balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684\u767e\u5ddd\u8d26\u6237\u4f59\u989d\u3002"
	},
	references: ["https://platform.baichuan-ai.com/docs/api"]
}, { "baichuan-key": { title: {
	en: "Baichuan API key",
	zh: "\u767e\u5ddd\u667a\u80fd API \u5bc6\u94a5"
} } });
const texts$416 = keyTexts({
	id: "baidu-cloud",
	name: {
		en: "Baidu AI Cloud",
		zh: "\u767e\u5ea6\u667a\u80fd\u4e91"
	},
	revoke: "https://console.bce.baidu.com/iam/#/iam/accesslist",
	steps: {
		en: "Make a new key at {page} (Access Key), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08\u5b89\u5168\u8ba4\u8bc1 Access Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u64cd\u4f5c\u5ba1\u8ba1"
	},
	why: {
		en: "Whoever has it can do in Baidu AI Cloud what its account may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u8d26\u6237\u7684\u6743\u9650\u64cd\u4f5c\u767e\u5ea6\u667a\u80fd\u4e91\u3002"
	},
	references: ["https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"]
}, {
	"baidu-access-key-id": { title: {
		en: "Baidu Cloud access key id",
		zh: "\u767e\u5ea6\u667a\u80fd\u4e91 Access Key ID"
	} },
	"baidu-secret-key": { title: {
		en: "Baidu Cloud secret access key",
		zh: "\u767e\u5ea6\u667a\u80fd\u4e91 Secret Access Key"
	} },
	"baidu-aistudio-token": {
		title: {
			en: "Baidu AI Studio access token",
			zh: "\u767e\u5ea6 AI Studio \u8bbf\u95ee\u4ee4\u724c"
		},
		fix: {
			en: "Reset the token at aistudio.baidu.com/account/accessToken, deploy the new one, then look at usage",
			zh: "\u5728 aistudio.baidu.com/account/accessToken \u91cd\u7f6e\u4ee4\u724c\u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u7528\u91cf"
		}
	}
});
const texts$415 = keyTexts({
	id: "baidu-map",
	name: {
		en: "Baidu Maps",
		zh: "\u767e\u5ea6\u5730\u56fe"
	},
	revoke: "https://lbsyun.baidu.com/apiconsole/key",
	steps: {
		en: "Make a new server AK at {page} with an IP allowlist or SN check, deploy it, delete this one there, then look at its calls since it was shared",
		zh: "\u5728 {page} \u65b0\u5efa\u670d\u52a1\u7aef AK \u5e76\u8bbe\u7f6e IP \u767d\u540d\u5355\u6216 SN \u6821\u9a8c\uff0c\u90e8\u7f72\u540e\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u91cf"
	},
	why: {
		en: "Whoever has it uses up the quota of your Baidu Maps account, and what is beyond the quota is billed to it.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7684\u767e\u5ea6\u5730\u56fe\u8d26\u6237\u914d\u989d\uff0c\u8d85\u51fa\u90e8\u5206\u7531\u4f60\u4ed8\u8d39\u3002"
	},
	references: ["https://lbsyun.baidu.com/faq/api"]
}, { "baidu-map-ak": { title: {
	en: "Baidu Maps AK",
	zh: "\u767e\u5ea6\u5730\u56fe AK"
} } });
const texts$414 = keyTexts({
	id: "baidu-qianfan",
	name: {
		en: "Baidu Qianfan (ERNIE)",
		zh: "\u767e\u5ea6\u5343\u5e06"
	},
	revoke: "https://console.bce.baidu.com/iam/#/iam/apikey/list",
	steps: {
		en: "Make a new key at {page} (API Key list), deploy it, delete this one there, then look at the bill and call statistics since it was shared",
		zh: "\u5728 {page}\uff08API Key \u5217\u8868\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355\u548c\u8c03\u7528\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can call Qianfan models and applications on your Baidu Cloud account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u767e\u5ea6\u667a\u80fd\u4e91\u8d26\u6237\u8c03\u7528\u5343\u5e06\u6a21\u578b\u548c\u5e94\u7528\u3002"
	},
	references: ["https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5"]
}, {
	"qianfan-api-key": { title: {
		en: "Baidu Qianfan API key",
		zh: "\u767e\u5ea6\u5343\u5e06 API Key"
	} },
	"qianfan-app-key": {
		title: {
			en: "Baidu Qianfan application key",
			zh: "\u767e\u5ea6\u5343\u5e06\u5e94\u7528\u7684 API Key"
		},
		why: {
			en: "With its secret key one calls Qianfan models on your Baidu Cloud account.",
			zh: "\u52a0\u4e0a\u5bf9\u5e94\u7684 Secret Key \u5c31\u80fd\u4ee5\u4f60\u7684\u767e\u5ea6\u667a\u80fd\u4e91\u8d26\u6237\u8c03\u7528\u5343\u5e06\u6a21\u578b\u3002"
		},
		fix: {
			en: "Reset the application's Secret Key under \u5e94\u7528\u63a5\u5165 at console.bce.baidu.com/qianfan and deploy it, or move to a V2 API key and delete the application; then look at call statistics",
			zh: "\u5728 console.bce.baidu.com/qianfan \u7684\u300c\u5e94\u7528\u63a5\u5165\u300d\u91cd\u7f6e\u8be5\u5e94\u7528\u7684 Secret Key \u5e76\u90e8\u7f72\uff0c\u6216\u6539\u7528 V2 API Key \u540e\u5220\u9664\u8be5\u5e94\u7528\uff1b\u518d\u67e5\u770b\u8c03\u7528\u7edf\u8ba1"
		}
	},
	"qianfan-app-secret": {
		title: {
			en: "Baidu Qianfan application key or secret",
			zh: "\u767e\u5ea6\u5343\u5e06\u5e94\u7528\u7684 API Key \u6216 Secret Key"
		},
		fix: {
			en: "Reset the application's Secret Key under \u5e94\u7528\u63a5\u5165 at console.bce.baidu.com/qianfan and deploy it, or move to a V2 API key and delete the application; then look at call statistics",
			zh: "\u5728 console.bce.baidu.com/qianfan \u7684\u300c\u5e94\u7528\u63a5\u5165\u300d\u91cd\u7f6e\u8be5\u5e94\u7528\u7684 Secret Key \u5e76\u90e8\u7f72\uff0c\u6216\u6539\u7528 V2 API Key \u540e\u5220\u9664\u8be5\u5e94\u7528\uff1b\u518d\u67e5\u770b\u8c03\u7528\u7edf\u8ba1"
		}
	}
});
const texts$413 = keyTexts({
	id: "bailian-app",
	name: {
		en: "Alibaba Cloud Model Studio (Bailian)",
		zh: "\u963f\u91cc\u4e91\u767e\u70bc"
	},
	revoke: "https://bailian.console.aliyun.com",
	steps: {
		en: "It belongs to a workspace and cannot be changed alone: look whether an AccessKey pair was committed with it and replace that one, move to API keys of the workspace at {page}, then read ActionTrail",
		zh: "\u5b83\u5c5e\u4e8e\u4e1a\u52a1\u7a7a\u95f4\uff0c\u65e0\u6cd5\u5355\u72ec\u66f4\u6362\uff1a\u68c0\u67e5\u662f\u5426\u6709 AccessKey \u968f\u5b83\u4e00\u8d77\u63d0\u4ea4\u5e76\u66f4\u6362\uff0c\u6539\u7528 {page} \u7684\u4e1a\u52a1\u7a7a\u95f4 API Key\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u5ba1\u8ba1\uff08ActionTrail\uff09"
	},
	why: {
		en: "With an AccessKey pair of the account it calls the workspace's applications on your bill.",
		zh: "\u4e0e\u8be5\u8d26\u53f7\u7684 AccessKey \u4e00\u8d77\uff0c\u53ef\u4ee5\u8c03\u7528\u4e1a\u52a1\u7a7a\u95f4\u4e2d\u7684\u5e94\u7528\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://help.aliyun.com/zh/model-studio/application-calling-guide"]
}, { "bailian-agent-key": { title: {
	en: "Bailian agent key",
	zh: "\u767e\u70bc Agent Key"
} } });
const texts$412 = keyTexts({
	id: "baseten",
	name: {
		en: "Baseten",
		zh: "Baseten"
	},
	revoke: "https://app.baseten.co/settings/api_keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at billing since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can call and change the models of your Baseten workspace.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u5e76\u6539\u52a8\u4f60 Baseten \u5de5\u4f5c\u533a\u7684\u6a21\u578b\u3002"
	},
	references: ["https://docs.baseten.co/observability/api-keys"]
}, { "baseten-key": { title: {
	en: "Baseten API key",
	zh: "Baseten API \u5bc6\u94a5"
} } });
const texts$411 = keyTexts({
	id: "bfl",
	name: {
		en: "Black Forest Labs",
		zh: "Black Forest Labs"
	},
	revoke: "https://dashboard.bfl.ai/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can make FLUX images on your credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u989d\u5ea6\u751f\u6210 FLUX \u56fe\u50cf\u3002"
	},
	references: ["https://docs.bfl.ai"]
}, { "bfl-key": { title: {
	en: "Black Forest Labs API key",
	zh: "Black Forest Labs API \u5bc6\u94a5"
} } });
const texts$410 = keyTexts({
	id: "bitbucket",
	name: {
		en: "Bitbucket / Atlassian",
		zh: "Bitbucket / Atlassian"
	},
	revoke: "https://id.atlassian.com/manage-profile/security/api-tokens",
	steps: {
		en: "Revoke it at {page}, create an API token with the fewest scopes and an end date, deploy that, then look at the audit log of the organization at admin.atlassian.com",
		zh: "\u5728 {page} \u540a\u9500\u5b83\uff0c\u65b0\u5efa\u6743\u9650\u6700\u5c11\u4e14\u6709\u5230\u671f\u65e5\u7684 API \u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u5230 admin.atlassian.com \u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it, with the owner's email address, acts as that user in Jira, Confluence and Bitbucket.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u518d\u52a0\u4e0a\u6240\u6709\u8005\u7684\u90ae\u7bb1\u5730\u5740\uff0c\u5c31\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u8eab\u4efd\u64cd\u4f5c Jira\u3001Confluence \u548c Bitbucket\u3002"
	},
	references: ["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/", "https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens/"]
}, {
	"atlassian-api-token": { title: {
		en: "Atlassian API token",
		zh: "Atlassian API \u4ee4\u724c"
	} },
	"bitbucket-access-token": {
		title: {
			en: "Bitbucket access token or app password",
			zh: "Bitbucket \u8bbf\u95ee\u4ee4\u724c\u6216\u5e94\u7528\u5bc6\u7801"
		},
		why: {
			en: "Whoever has it reads and pushes to the repositories that it was made for, and changes their pipelines where its scopes say so.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5e76\u63a8\u9001\u5176\u5bf9\u5e94\u7684\u4ed3\u5e93\uff0c\u6743\u9650\u5141\u8bb8\u65f6\u8fd8\u80fd\u6539\u52a8\u6d41\u6c34\u7ebf\u3002"
		},
		fix: {
			en: "Revoke it under Access tokens in the settings of the repository, project or workspace (an app password under App passwords in your personal settings, with an API token in its place), deploy the new one, then look at the workspace's audit log",
			zh: "\u5728\u4ed3\u5e93\u3001\u9879\u76ee\u6216\u5de5\u4f5c\u533a\u8bbe\u7f6e\u7684\u300cAccess tokens\u300d\u540a\u9500\u5b83\uff08\u5e94\u7528\u5bc6\u7801\u5219\u5728\u4e2a\u4eba\u8bbe\u7f6e\u7684\u300cApp passwords\u300d\u5220\u9664\uff0c\u5e76\u6539\u7528 API \u4ee4\u724c\uff09\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5de5\u4f5c\u533a\u7684\u5ba1\u8ba1\u65e5\u5fd7"
		},
		references: ["https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"]
	}
});
const texts$409 = keyTexts({
	id: "bitwarden",
	name: {
		en: "Bitwarden Secrets Manager",
		zh: "Bitwarden Secrets Manager"
	},
	revoke: "https://vault.bitwarden.com",
	steps: {
		en: "Open the machine account at {page} (Secrets Manager), create a new access token, deploy it, revoke this one, then read the account's event logs and change the secrets that were read",
		zh: "\u5728 {page}\uff08Secrets Manager\uff09\u6253\u5f00\u8be5\u673a\u5668\u8d26\u6237\uff0c\u65b0\u5efa\u8bbf\u95ee\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8be5\u8d26\u6237\u7684\u4e8b\u4ef6\u65e5\u5fd7\uff0c\u5e76\u66f4\u6362\u88ab\u8bfb\u53d6\u8fc7\u7684\u673a\u5bc6"
	},
	why: {
		en: "Whoever has it fetches and decrypts every secret of the projects that the machine account can see.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u53d6\u51fa\u5e76\u89e3\u5bc6\u8be5\u673a\u5668\u8d26\u6237\u53ef\u89c1\u9879\u76ee\u4e2d\u7684\u6240\u6709\u673a\u5bc6\u3002"
	},
	references: ["https://bitwarden.com/help/access-tokens/", "https://bitwarden.com/help/secret-decryption"]
}, { "bitwarden-access-token": { title: {
	en: "Bitwarden machine account token",
	zh: "Bitwarden \u673a\u5668\u8d26\u6237\u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$408 = keyTexts({
	id: "bocha",
	name: {
		en: "Bocha search",
		zh: "\u535a\u67e5\u641c\u7d22"
	},
	revoke: "https://open.bochaai.com",
	steps: {
		en: "Make a new key at {page} (API KEY management), deploy it, delete this one there, then look at the balance since it was shared",
		zh: "\u5728 {page}\uff08API KEY \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f59\u989d\u53d8\u52a8"
	},
	why: {
		en: "Whoever has it can search on your Bocha balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u535a\u67e5\u4f59\u989d\u641c\u7d22\u3002"
	},
	references: ["https://open.bochaai.com"]
}, { "bocha-key": { title: {
	en: "Bocha search API key",
	zh: "\u535a\u67e5\u641c\u7d22 API \u5bc6\u94a5"
} } });
const texts$407 = keyTexts({
	id: "botpress",
	name: {
		en: "Botpress / Chatbase / Relevance",
		zh: "Botpress / Relevance AI"
	},
	revoke: "https://app.botpress.cloud",
	steps: {
		en: "Make a new key at {page} (profile, Personal Access Tokens), deploy it, delete this one there, then look at the workspace's usage since it was shared",
		zh: "\u5728 {page}\uff08\u4e2a\u4eba\u8d44\u6599\u7684\u300cPersonal Access Tokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5de5\u4f5c\u533a\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can change the bots of its user's workspaces and read their conversations.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6539\u52a8\u8be5\u7528\u6237\u5de5\u4f5c\u533a\u7684\u673a\u5668\u4eba\u5e76\u8bfb\u53d6\u5bf9\u8bdd\u3002"
	},
	references: ["https://botpress.com/docs"]
}, {
	"botpress-pat": { title: {
		en: "Botpress personal access token",
		zh: "Botpress \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
	} },
	"relevance-key": {
		title: {
			en: "Relevance AI API key",
			zh: "Relevance AI API \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key in the project's settings at app.relevanceai.com (Integrations & API Keys), deploy it, delete this one there, then look at usage",
			zh: "\u5728 app.relevanceai.com \u9879\u76ee\u8bbe\u7f6e\u7684\u300cIntegrations & API Keys\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf"
		}
	}
});
const texts$406 = keyTexts({
	id: "braintrust",
	name: {
		en: "Braintrust",
		zh: "Braintrust"
	},
	revoke: "https://www.braintrust.dev/app/settings?subroute=api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at logs since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read logs and datasets and call models through the proxy with the provider keys kept there.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u65e5\u5fd7\u548c\u6570\u636e\u96c6\uff0c\u5e76\u901a\u8fc7\u4ee3\u7406\uff0c\u7528\u5176\u4e2d\u4fdd\u5b58\u7684\u670d\u52a1\u5546\u5bc6\u94a5\u8c03\u7528\u6a21\u578b\u3002"
	},
	references: ["https://www.braintrust.dev/docs"]
}, {
	"braintrust-key": { title: {
		en: "Braintrust API key",
		zh: "Braintrust API \u5bc6\u94a5"
	} },
	"braintrust-service-token": { title: {
		en: "Braintrust service token",
		zh: "Braintrust \u670d\u52a1\u4ee4\u724c"
	} }
});
const texts$405 = keyTexts({
	id: "brave-search",
	name: {
		en: "Brave Search",
		zh: "Brave Search"
	},
	revoke: "https://api-dashboard.search.brave.com/app/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can search on your Brave plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Brave \u5957\u9910\u641c\u7d22\u3002"
	},
	references: ["https://api-dashboard.search.brave.com/documentation"]
}, { "brave-key": { title: {
	en: "Brave Search API key",
	zh: "Brave Search API \u5bc6\u94a5"
} } });
const texts$404 = keyTexts({
	id: "brevo",
	name: {
		en: "Brevo (Sendinblue)",
		zh: "Brevo"
	},
	revoke: "https://app.brevo.com/settings/keys/api",
	steps: {
		en: "Generate a new key at {page}, deploy it, delete this one there, then look at the transactional logs and the campaigns",
		zh: "\u5728 {page} \u751f\u6210\u65b0\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u4e8b\u52a1\u90ae\u4ef6\u65e5\u5fd7\u548c\u7fa4\u53d1\u6d3b\u52a8"
	},
	why: {
		en: "Whoever has it can send mail and SMS, phishing too, in your name and on your bill, and take your contacts.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u540d\u4e49\u53d1\u9001\u90ae\u4ef6\u548c\u77ed\u4fe1\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff0c\u8fd8\u80fd\u53d6\u8d70\u8054\u7cfb\u4eba\u540d\u5355\u3002"
	},
	references: ["https://developers.brevo.com/docs/getting-started"]
}, {
	"brevo-key": { title: {
		en: "Brevo API key",
		zh: "Brevo API \u5bc6\u94a5"
	} },
	"brevo-smtp-key": {
		title: {
			en: "Brevo SMTP key",
			zh: "Brevo SMTP \u5bc6\u94a5"
		},
		why: {
			en: "With the account's SMTP login one sends mail, phishing too, from your domains.",
			zh: "\u52a0\u4e0a\u8d26\u6237\u7684 SMTP \u767b\u5f55\u540d\uff0c\u5c31\u80fd\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff0c\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\u3002"
		},
		fix: {
			en: "Generate a new SMTP key at app.brevo.com/settings/keys/smtp, deploy it, delete this one there, then look at the transactional logs",
			zh: "\u5728 app.brevo.com/settings/keys/smtp \u751f\u6210\u65b0\u7684 SMTP \u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u4e8b\u52a1\u90ae\u4ef6\u65e5\u5fd7"
		},
		references: ["https://developers.brevo.com/docs/smtp-integration"]
	}
});
const texts$403 = keyTexts({
	id: "browser-use",
	name: {
		en: "Browser Use",
		zh: "Browser Use"
	},
	revoke: "https://cloud.browser-use.com/settings",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at tasks since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4efb\u52a1"
	},
	why: {
		en: "Whoever has it can run browser agents on your credits, signed in where your profiles are.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u989d\u5ea6\u8fd0\u884c\u6d4f\u89c8\u5668\u667a\u80fd\u4f53\uff0c\u5e76\u4f7f\u7528\u4f60\u914d\u7f6e\u6587\u4ef6\u4e2d\u7684\u767b\u5f55\u72b6\u6001\u3002"
	},
	references: ["https://docs.browser-use.com"]
}, { "browser-use-key": { title: {
	en: "Browser Use API key",
	zh: "Browser Use API \u5bc6\u94a5"
} } });
const texts$402 = keyTexts({
	id: "browserbase",
	name: {
		en: "Browserbase",
		zh: "Browserbase"
	},
	revoke: "https://www.browserbase.com/settings",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at sessions since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can run browser sessions in your project and reach saved contexts with their cookies.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684\u9879\u76ee\u4e2d\u8fd0\u884c\u6d4f\u89c8\u5668\u4f1a\u8bdd\uff0c\u5e76\u4f7f\u7528\u4fdd\u5b58\u4e86 Cookie \u7684\u4e0a\u4e0b\u6587\u3002"
	},
	references: ["https://docs.browserbase.com"]
}, { "browserbase-key": { title: {
	en: "Browserbase API key",
	zh: "Browserbase API \u5bc6\u94a5"
} } });
const texts$401 = keyTexts({
	id: "buildkite",
	name: {
		en: "Buildkite",
		zh: "Buildkite"
	},
	revoke: "https://buildkite.com/user/api-access-tokens",
	steps: {
		en: "Revoke it at {page} (an agent token under Agents, the cluster, Agent Tokens; a registry's or portal's in its settings), deploy a new one with the fewest scopes, then read the organization's audit log and its list of agents",
		zh: "\u5728 {page} \u540a\u9500\u5b83\uff08Agent \u4ee4\u724c\u5728 Agents \u4e2d\u8be5\u96c6\u7fa4\u7684 Agent Tokens\uff1b\u5236\u54c1\u5e93\u6216 portal \u7684\u4ee4\u724c\u5728\u5176\u8bbe\u7f6e\u4e2d\uff09\uff0c\u90e8\u7f72\u6743\u9650\u6700\u5c11\u7684\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7\u548c Agent \u5217\u8868"
	},
	why: {
		en: "With an API token someone reads and starts builds as its owner; with an agent token they connect an agent of their own, which is handed jobs with their secrets.",
		zh: "\u6709\u4e86 API \u4ee4\u724c\u5c31\u80fd\u4ee5\u6240\u6709\u8005\u7684\u8eab\u4efd\u8bfb\u53d6\u548c\u542f\u52a8\u6784\u5efa\uff1b\u6709\u4e86 Agent \u4ee4\u724c\u5c31\u80fd\u63a5\u5165\u81ea\u5df1\u7684 Agent\uff0c\u4ece\u800c\u6536\u5230\u4f5c\u4e1a\u53ca\u5176\u4e2d\u7684\u673a\u5bc6\u3002"
	},
	references: ["https://buildkite.com/docs/platform/security/tokens", "https://buildkite.com/docs/apis/managing-api-tokens"]
}, { "buildkite-token": { title: {
	en: "Buildkite token",
	zh: "Buildkite \u4ee4\u724c"
} } });
const texts$400 = keyTexts({
	id: "cartesia",
	name: {
		en: "Cartesia",
		zh: "Cartesia"
	},
	revoke: "https://play.cartesia.ai/keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can speak with your voices on your Cartesia credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Cartesia \u989d\u5ea6\u548c\u97f3\u8272\u5408\u6210\u8bed\u97f3\u3002"
	},
	references: ["https://docs.cartesia.ai"]
}, { "cartesia-key": { title: {
	en: "Cartesia API key",
	zh: "Cartesia API \u5bc6\u94a5"
} } });
const texts$399 = keyTexts({
	id: "casdoor",
	name: {
		en: "Identity servers (Casdoor, Logto, Keycloak, authentik)",
		zh: "\u8eab\u4efd\u8ba4\u8bc1\u670d\u52a1\uff08Casdoor\u3001Logto\u3001Keycloak\u3001authentik\uff09"
	},
	steps: {
		en: "Make a new secret for the client (or a new admin password) in the identity server's admin console, deploy it, remove the old one, then read the server's sign-in and admin events; AUTHENTIK_SECRET_KEY: write a new random value, which signs everyone out",
		zh: "\u5728\u8eab\u4efd\u8ba4\u8bc1\u670d\u52a1\u7684\u7ba1\u7406\u63a7\u5236\u53f0\u4e3a\u8be5\u5ba2\u6237\u7aef\u751f\u6210\u65b0\u5bc6\u94a5\uff08\u6216\u66f4\u6362\u7ba1\u7406\u5458\u5bc6\u7801\uff09\u5e76\u90e8\u7f72\uff0c\u79fb\u9664\u65e7\u503c\uff0c\u518d\u67e5\u770b\u767b\u5f55\u4e0e\u7ba1\u7406\u4e8b\u4ef6\uff1b\u82e5\u662f AUTHENTIK_SECRET_KEY\uff0c\u5219\u6362\u6210\u65b0\u7684\u968f\u673a\u503c\uff0c\u6240\u6709\u4eba\u90fd\u9700\u91cd\u65b0\u767b\u5f55"
	},
	why: {
		en: "Whoever has it can get tokens as your application; an admin password or server key opens every account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u5e94\u7528\u8eab\u4efd\u83b7\u53d6\u4ee4\u724c\uff1b\u82e5\u662f\u7ba1\u7406\u5458\u5bc6\u7801\u6216\u670d\u52a1\u7aef\u5bc6\u94a5\uff0c\u5219\u53ef\u8fdb\u5165\u6240\u6709\u8d26\u6237\u3002"
	},
	references: [
		"https://www.keycloak.org/server/bootstrap-admin-recovery",
		"https://docs.goauthentik.io/install-config/configuration/",
		"https://casdoor.org/docs/basic/server-installation",
		"https://docs.logto.io/integrate-logto/application-data-structure"
	]
}, { "idp-client-secret": {
	title: {
		en: "Client secret or admin password of an identity server",
		zh: "\u8eab\u4efd\u8ba4\u8bc1\u670d\u52a1\u7684\u5ba2\u6237\u7aef\u5bc6\u94a5\u6216\u7ba1\u7406\u5458\u5bc6\u7801"
	},
	name: {
		en: "an identity server",
		zh: "\u8eab\u4efd\u8ba4\u8bc1\u670d\u52a1"
	}
} });
const texts$398 = keyTexts({
	id: "cerebras",
	name: {
		en: "Cerebras",
		zh: "Cerebras"
	},
	revoke: "https://cloud.cerebras.ai",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Usage \u9875"
	},
	why: {
		en: "Whoever has it can use your organization's Cerebras inference quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u4f60\u7ec4\u7ec7\u7684 Cerebras \u63a8\u7406\u914d\u989d\u3002"
	},
	references: ["https://inference-docs.cerebras.ai/quickstart"]
}, { "cerebras-key": { title: {
	en: "Cerebras API key",
	zh: "Cerebras API \u5bc6\u94a5"
} } });
const texts$397 = keyTexts({
	id: "chroma",
	name: {
		en: "Chroma",
		zh: "Chroma"
	},
	revoke: "https://www.trychroma.com",
	steps: {
		en: "Make a new key at {page} (Settings, API keys), deploy it, delete this one there, then look at the collections since it was shared",
		zh: "\u5728 {page}\uff08\u300cSettings\u300d\u2192\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u96c6\u5408\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read, change and delete the collections of the tenant.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u8be5\u79df\u6237\u7684\u96c6\u5408\u3002"
	},
	references: ["https://docs.trychroma.com/cloud/getting-started"]
}, {
	"chroma-cloud-key": { title: {
		en: "Chroma Cloud API key",
		zh: "Chroma Cloud API \u5bc6\u94a5"
	} },
	"chroma-server-token": {
		title: {
			en: "Chroma server token",
			zh: "Chroma \u670d\u52a1\u4ee4\u724c"
		},
		fix: {
			en: "Set a new random token (openssl rand -hex 32) for the server and its clients together, outside git, and restart",
			zh: "\u5728 Git \u4e4b\u5916\u4e3a\u670d\u52a1\u7aef\u548c\u5ba2\u6237\u7aef\u540c\u65f6\u6362\u6210\u65b0\u7684\u968f\u673a\u4ee4\u724c\uff08openssl rand -hex 32\uff09\u5e76\u91cd\u542f"
		}
	}
});
const texts$396 = keyTexts({
	id: "chutes",
	name: {
		en: "Chutes",
		zh: "Chutes"
	},
	revoke: "https://chutes.ai/app/api",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run and deploy chutes on your balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u4f59\u989d\u8fd0\u884c\u548c\u90e8\u7f72 chute\u3002"
	},
	references: ["https://chutes.ai/docs"]
}, { "chutes-key": { title: {
	en: "Chutes API key",
	zh: "Chutes API \u5bc6\u94a5"
} } });
const texts$395 = keyTexts({
	id: "circleci",
	name: {
		en: "CircleCI",
		zh: "CircleCI"
	},
	revoke: "https://app.circleci.com/settings/user/tokens",
	steps: {
		en: "Delete it at {page} (a project's token under Project Settings > API Permissions), create one with an end date, deploy it, then look at the organization's audit log and change the secrets of contexts that a pipeline could have printed",
		zh: "\u5728 {page} \u5220\u9664\u5b83\uff08\u9879\u76ee\u4ee4\u724c\u5728 Project Settings > API Permissions\uff09\uff0c\u65b0\u5efa\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7\uff0c\u5e76\u66f4\u6362\u6d41\u6c34\u7ebf\u53ef\u80fd\u8f93\u51fa\u8fc7\u7684 context \u673a\u5bc6"
	},
	why: {
		en: "Whoever has it starts pipelines as its owner, and these can print the secrets of the projects and contexts; a project's token does so for one project.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u6240\u6709\u8005\u7684\u8eab\u4efd\u542f\u52a8\u6d41\u6c34\u7ebf\uff0c\u4ece\u800c\u8f93\u51fa\u9879\u76ee\u548c context \u4e2d\u7684\u673a\u5bc6\uff1b\u9879\u76ee\u4ee4\u724c\u53ea\u9650\u4e8e\u4e00\u4e2a\u9879\u76ee\u3002"
	},
	references: ["https://circleci.com/changelog/new-format-for-api-access-tokens/", "https://circleci.com/docs/guides/toolkit/managing-api-tokens/"]
}, { "circleci-token": { title: {
	en: "CircleCI API token",
	zh: "CircleCI API \u4ee4\u724c"
} } });
const texts$394 = keyTexts({
	id: "clarifai",
	name: {
		en: "Clarifai",
		zh: "Clarifai"
	},
	revoke: "https://clarifai.com/settings/security",
	steps: {
		en: "Make a new key at {page} (Personal Access Tokens), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08Personal Access Tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can act as its user in Clarifai: read data, change models, run inference.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u8eab\u4efd\u64cd\u4f5c Clarifai\uff1a\u8bfb\u53d6\u6570\u636e\u3001\u6539\u52a8\u6a21\u578b\u3001\u8c03\u7528\u63a8\u7406\u3002"
	},
	references: ["https://docs.clarifai.com"]
}, { "clarifai-pat": { title: {
	en: "Clarifai access token",
	zh: "Clarifai \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$393 = keyTexts({
	id: "clerk",
	name: {
		en: "Clerk and WorkOS",
		zh: "Clerk \u4e0e WorkOS"
	},
	revoke: "https://dashboard.clerk.com/~/api-keys",
	steps: {
		en: "Add a new secret key at {page}, deploy it, delete this one there, then look at users and sessions made since it was shared",
		zh: "\u5728 {page} \u6dfb\u52a0\u65b0\u7684 Secret Key \u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u65b0\u589e\u7684\u7528\u6237\u548c\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can read, change and delete every user of your application, and sign in as any of them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u4f60\u5e94\u7528\u7684\u6bcf\u4e2a\u7528\u6237\uff0c\u5e76\u4ee5\u4efb\u4f55\u7528\u6237\u8eab\u4efd\u767b\u5f55\u3002"
	},
	references: ["https://clerk.com/docs/guides/secure/rotate-api-keys"]
}, {
	"clerk-secret-key": {
		title: {
			en: "Clerk secret key",
			zh: "Clerk Secret Key"
		},
		name: {
			en: "Clerk",
			zh: "Clerk"
		}
	},
	"workos-key": {
		title: {
			en: "WorkOS API key",
			zh: "WorkOS API \u5bc6\u94a5"
		},
		name: {
			en: "WorkOS",
			zh: "WorkOS"
		},
		why: {
			en: "Whoever has it can change the single sign-on connections and directories of your customers, and sign in as their users.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6539\u52a8\u4f60\u5ba2\u6237\u7684\u5355\u70b9\u767b\u5f55\u8fde\u63a5\u4e0e\u76ee\u5f55\uff0c\u5e76\u4ee5\u5176\u7528\u6237\u8eab\u4efd\u767b\u5f55\u3002"
		},
		fix: {
			en: "Make a new key under API Keys at dashboard.workos.com, deploy it, expire this one there, then look at the events of the environment",
			zh: "\u5728 dashboard.workos.com \u7684\u300cAPI Keys\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u4f7f\u8fd9\u4e00\u4e2a\u5931\u6548\uff0c\u518d\u67e5\u770b\u8be5\u73af\u5883\u7684\u4e8b\u4ef6"
		},
		references: ["https://workos.com/docs/reference/api-keys"]
	}
});
const texts$392 = keyTexts({
	id: "clickhouse",
	name: {
		en: "ClickHouse Cloud",
		zh: "ClickHouse Cloud"
	},
	revoke: "https://console.clickhouse.cloud",
	steps: {
		en: "Make a new key at {page} (organization, API keys), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08\u7ec4\u7ec7\u7684\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can manage the services of the organization as its role may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u5176\u89d2\u8272\u7ba1\u7406\u8be5\u7ec4\u7ec7\u7684\u670d\u52a1\u3002"
	},
	references: ["https://clickhouse.com/docs/cloud/manage/openapi"]
}, { "clickhouse-api-secret": { title: {
	en: "ClickHouse Cloud API key secret",
	zh: "ClickHouse Cloud API \u5bc6\u94a5"
} } });
const texts$391 = keyTexts({
	id: "cloudflare-ai",
	name: {
		en: "Cloudflare Workers AI / AI Gateway",
		zh: "Cloudflare Workers AI"
	},
	revoke: "https://dash.cloudflare.com/profile/api-tokens",
	steps: {
		en: "Roll the token under API Tokens at {page}: callers need the new value at once, the old one stops working; then look at Workers AI usage and the audit log",
		zh: "\u5728 {page} \u7684\u300cAPI Tokens\u300d\u8f6e\u6362\uff08Roll\uff09\u8be5\u4ee4\u724c\uff1a\u65e7\u503c\u7acb\u5373\u5931\u6548\uff0c\u8c03\u7528\u65b9\u987b\u6362\u65b0\u503c\uff1b\u518d\u67e5\u770b Workers AI \u7528\u91cf\u548c\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can do in Cloudflare what the token's permissions say, at least run Workers AI models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6309\u4ee4\u724c\u6743\u9650\u64cd\u4f5c Cloudflare\uff0c\u81f3\u5c11\u80fd\u8c03\u7528 Workers AI \u6a21\u578b\u3002"
	},
	references: ["https://developers.cloudflare.com/fundamentals/api/get-started/create-token"]
}, { "cloudflare-ai-token": { title: {
	en: "Cloudflare API token for Workers AI",
	zh: "Cloudflare Workers AI \u7684 API \u4ee4\u724c"
} } });
const texts$390 = keyTexts({
	id: "cloudflare",
	name: {
		en: "Cloudflare",
		zh: "Cloudflare"
	},
	revoke: "https://dash.cloudflare.com/profile/api-tokens",
	usage: "https://dash.cloudflare.com/?to=/:account/audit-log",
	steps: {
		en: "Roll the token at {page} (an account's token: Manage Account > API Tokens), give callers the new value, then read the account's audit log",
		zh: "\u5728 {page} \u8f6e\u6362\uff08Roll\uff09\u8be5\u4ee4\u724c\uff08\u8d26\u6237\u4ee4\u724c\u5728\u300cManage Account\u300d\u2192\u300cAPI Tokens\u300d\uff09\uff0c\u8ba9\u8c03\u7528\u65b9\u6362\u7528\u65b0\u503c\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can change DNS, Workers and settings of your zones, as far as its permissions go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u6539\u52a8\u4f60\u7684\u57df\u540d\u89e3\u6790\u3001Workers \u548c\u7ad9\u70b9\u8bbe\u7f6e\u3002"
	},
	references: ["https://developers.cloudflare.com/fundamentals/api/get-started/token-formats"]
}, {
	"cloudflare-token-prefixed": { title: {
		en: "Cloudflare API token or key",
		zh: "Cloudflare API \u4ee4\u724c\u6216\u5bc6\u94a5"
	} },
	"cloudflare-api-token": {
		title: {
			en: "Cloudflare API token",
			zh: "Cloudflare API \u4ee4\u724c"
		},
		references: ["https://developers.cloudflare.com/fundamentals/api/how-to/roll-token"]
	},
	"cloudflare-global-key": {
		title: {
			en: "Cloudflare Global API Key",
			zh: "Cloudflare \u5168\u5c40 API \u5bc6\u94a5"
		},
		why: {
			en: "With the account's email address it can do all that the user can, in every account and zone.",
			zh: "\u914d\u5408\u8d26\u6237\u7684\u90ae\u7bb1\u5730\u5740\uff0c\u5c31\u80fd\u5728\u6240\u6709\u8d26\u6237\u548c\u57df\u540d\u4e2d\u505a\u8be5\u7528\u6237\u80fd\u505a\u7684\u4e00\u5207\u3002"
		},
		fix: {
			en: "Make an API token with few permissions at {page} for each caller, change the Global API Key there (this one stops at once), then read the audit log",
			zh: "\u5728 {page} \u4e3a\u6bcf\u4e2a\u8c03\u7528\u65b9\u65b0\u5efa\u6743\u9650\u5c3d\u91cf\u5c0f\u7684 API \u4ee4\u724c\uff0c\u66f4\u6362\u5176\u4e2d\u7684 Global API Key\uff08\u65e7\u503c\u7acb\u5373\u5931\u6548\uff09\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
		},
		references: ["https://developers.cloudflare.com/fundamentals/api/get-started/keys"]
	},
	"cloudflare-origin-ca": {
		title: {
			en: "Cloudflare Origin CA key",
			zh: "Cloudflare Origin CA \u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can issue and revoke the certificates that Cloudflare trusts on your origin servers.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7b7e\u53d1\u548c\u540a\u9500 Cloudflare \u4fe1\u4efb\u7684\u6e90\u7ad9\u8bc1\u4e66\u3002"
		},
		fix: {
			en: "Change the Origin CA Key under API Keys at {page}, or move callers to an API token, then look at the origin certificates under SSL/TLS > Origin Server",
			zh: "\u5728 {page} \u7684\u300cAPI Keys\u300d\u66f4\u6362 Origin CA Key\uff0c\u6216\u6539\u7528 API \u4ee4\u724c\uff0c\u518d\u68c0\u67e5\u300cSSL/TLS\u300d\u2192\u300cOrigin Server\u300d\u4e2d\u7684\u6e90\u7ad9\u8bc1\u4e66"
		},
		references: ["https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys"]
	},
	"cloudflare-tunnel-token": {
		title: {
			en: "Cloudflare Tunnel token",
			zh: "Cloudflare Tunnel \u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can run a connector of your tunnel and receives part of the traffic that was meant for your servers.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u4f60\u96a7\u9053\u7684\u8fde\u63a5\u5668\uff0c\u4ece\u800c\u6536\u5230\u672c\u5e94\u53d1\u5f80\u4f60\u670d\u52a1\u5668\u7684\u90e8\u5206\u6d41\u91cf\u3002"
		},
		fix: {
			en: "Refresh the token of the tunnel at one.dash.cloudflare.com (Networks > Tunnels), start cloudflared with the new one, delete the connections that use this one, then look at the tunnel's connectors",
			zh: "\u5728 one.dash.cloudflare.com\uff08\u300cNetworks\u300d\u2192\u300cTunnels\u300d\uff09\u5237\u65b0\u8be5\u96a7\u9053\u7684\u4ee4\u724c\uff0c\u7528\u65b0\u4ee4\u724c\u542f\u52a8 cloudflared\uff0c\u6e05\u9664\u4f7f\u7528\u65e7\u4ee4\u724c\u7684\u8fde\u63a5\uff0c\u518d\u68c0\u67e5\u96a7\u9053\u7684\u8fde\u63a5\u5668"
		},
		references: ["https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions"]
	},
	"cloudflare-turnstile-secret": {
		title: {
			en: "Cloudflare Turnstile secret key",
			zh: "Cloudflare Turnstile \u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can redeem your visitors' tokens, so that your forms no longer tell people from bots.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5151\u6362\u4f60\u8bbf\u5ba2\u7684\u9a8c\u8bc1\u4ee4\u724c\uff0c\u4f7f\u4f60\u7684\u8868\u5355\u65e0\u6cd5\u518d\u533a\u5206\u771f\u4eba\u548c\u673a\u5668\u4eba\u3002"
		},
		fix: {
			en: "Rotate the secret key in the widget's settings at dash.cloudflare.com (Turnstile): the old one works for two more hours; deploy the new one, then look at the widget's analytics",
			zh: "\u5728 dash.cloudflare.com \u7684\u300cTurnstile\u300d\u5c0f\u7ec4\u4ef6\u8bbe\u7f6e\u4e2d\u8f6e\u6362\u5bc6\u94a5\uff08\u65e7\u503c\u8fd8\u53ef\u7528\u4e24\u5c0f\u65f6\uff09\uff0c\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u8be5\u5c0f\u7ec4\u4ef6\u7684\u5206\u6790\u6570\u636e"
		},
		references: ["https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key"]
	}
});
// src/detect/secrets/providers/cn-openai-compatible.ts?texts
const provider$301 = {
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
const texts$389 = keyTexts(provider$301, {
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
const texts$388 = keyTexts({
	id: "codecov",
	name: {
		en: "Codecov",
		zh: "Codecov"
	},
	revoke: "https://app.codecov.io",
	steps: {
		en: "Open the repository at {page}, press Regenerate for its upload token under Configuration > General (a global upload token in the organization's settings), put the new one into CI's secret store, then look at the uploads since the push",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u4ed3\u5e93\uff0c\u5728 Configuration > General \u4e2d\u5bf9\u4e0a\u4f20\u4ee4\u724c\u70b9\u51fb\u300cRegenerate\u300d\uff08\u5168\u5c40\u4e0a\u4f20\u4ee4\u724c\u5728\u7ec4\u7ec7\u8bbe\u7f6e\u4e2d\uff09\uff0c\u628a\u65b0\u7684\u653e\u5165 CI \u7684\u673a\u5bc6\u5b58\u50a8\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4e0a\u4f20\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it uploads coverage reports in your name, so that a status check passes or fails as they like.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u540d\u4e49\u4e0a\u4f20\u8986\u76d6\u7387\u62a5\u544a\uff0c\u968f\u610f\u8ba9\u72b6\u6001\u68c0\u67e5\u901a\u8fc7\u6216\u5931\u8d25\u3002"
	},
	references: ["https://docs.codecov.com/docs/codecov-tokens"]
}, { "codecov-token": { title: {
	en: "Codecov upload token",
	zh: "Codecov \u4e0a\u4f20\u4ee4\u724c"
} } });
const texts$387 = keyTexts({
	id: "coderabbit",
	name: {
		en: "CodeRabbit",
		zh: "CodeRabbit"
	},
	revoke: "https://app.coderabbit.ai/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at reports since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u62a5\u544a"
	},
	why: {
		en: "Whoever has it can read the organization's review reports and change its settings.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u7ec4\u7ec7\u7684\u8bc4\u5ba1\u62a5\u544a\u5e76\u6539\u52a8\u8bbe\u7f6e\u3002"
	},
	references: ["https://docs.coderabbit.ai"]
}, { "coderabbit-key": { title: {
	en: "CodeRabbit API key",
	zh: "CodeRabbit API \u5bc6\u94a5"
} } });
const texts$386 = keyTexts({
	id: "coding-net",
	name: {
		en: "CODING",
		zh: "CODING"
	},
	revoke: "https://coding.net",
	steps: {
		en: "Sign in at {page}, delete the token in your account settings (access tokens), make a new one with fewer scopes, deploy it, then look at the repositories' activity since it was shared",
		zh: "\u767b\u5f55 {page}\uff0c\u5728\u300c\u4e2a\u4eba\u8d26\u6237\u8bbe\u7f6e\u300d\u7684\u300c\u8bbf\u95ee\u4ee4\u724c\u300d\u5220\u9664\u8be5\u4ee4\u724c\uff0c\u65b0\u5efa\u6743\u9650\u66f4\u5c11\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4ed3\u5e93\u52a8\u6001"
	},
	why: {
		en: "Whoever has it reads and pushes to the repositories of its owner's team, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u5e76\u63a8\u9001\u6240\u6709\u8005\u6240\u5728\u56e2\u961f\u7684\u4ed3\u5e93\u3002"
	},
	references: ["https://coding.net/help/docs/member/tokens.html"]
}, {
	"coding-token": { title: {
		en: "CODING access token",
		zh: "CODING \u8bbf\u95ee\u4ee4\u724c"
	} },
	"yunxiao-token": {
		title: {
			en: "Alibaba Cloud Yunxiao (Codeup) access token",
			zh: "\u963f\u91cc\u4e91\u4e91\u6548\uff08Codeup\uff09\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it reads and pushes Codeup repositories and runs pipelines as its owner, as far as its scopes go.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u4ee5\u6240\u6709\u8005\u7684\u8eab\u4efd\u8bfb\u53d6\u548c\u63a8\u9001 Codeup \u4ed3\u5e93\u3001\u8fd0\u884c\u6d41\u6c34\u7ebf\u3002"
		},
		fix: {
			en: "Delete the token at account-devops.aliyun.com/settings/personalAccessToken, make a new one with fewer scopes and an end date, deploy it, then look at the organization's audit log",
			zh: "\u5728 account-devops.aliyun.com/settings/personalAccessToken \u5220\u9664\u8be5\u4ee4\u724c\uff0c\u65b0\u5efa\u6743\u9650\u66f4\u5c11\u3001\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u4f01\u4e1a\u7684\u5ba1\u8ba1\u65e5\u5fd7"
		},
		messages: {
			default: {
				en: "A key of Alibaba Cloud Yunxiao is written here in plain text.",
				zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u963f\u91cc\u4e91\u4e91\u6548\u7684\u4ee4\u724c\u3002"
			},
			named: {
				en: "{variable} holds a key of Alibaba Cloud Yunxiao in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u963f\u91cc\u4e91\u4e91\u6548\u7684\u4ee4\u724c\u3002"
			}
		},
		references: ["https://help.aliyun.com/zh/yunxiao/developer-reference/obtain-personal-access-token"]
	}
});
const texts$385 = keyTexts({
	id: "cohere",
	name: {
		en: "Cohere",
		zh: "Cohere"
	},
	revoke: "https://dashboard.cohere.com/api-keys",
	usage: "https://dashboard.cohere.com/billing/usage",
	steps: {
		en: "Make a new key at {page} (Production keys), deploy it, delete this one there, then look at Billing and Usage since it was shared",
		zh: "\u5728 {page}\uff08Production keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Billing and Usage \u9875"
	},
	why: {
		en: "Whoever has it can run generation, embedding and rerank calls on your Cohere bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u751f\u6210\u3001\u5411\u91cf\u548c\u91cd\u6392\u63a5\u53e3\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684 Cohere \u8d26\u5355\u3002"
	},
	references: ["https://docs.cohere.com/reference/about"]
}, { "cohere-key": { title: {
	en: "Cohere API key",
	zh: "Cohere API \u5bc6\u94a5"
} } });
const texts$384 = keyTexts({
	id: "comet",
	name: {
		en: "Comet / Opik",
		zh: "Comet / Opik"
	},
	revoke: "https://www.comet.com/account-settings/apiKeys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at your projects since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u5916\u6cc4\u4ee5\u6765\u4f60\u7684\u9879\u76ee\u6709\u65e0\u5f02\u5e38"
	},
	why: {
		en: "Whoever has it can read and change your experiments and traces.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u4f60\u7684\u5b9e\u9a8c\u548c\u94fe\u8def\u3002"
	},
	references: ["https://www.comet.com/docs"]
}, { "comet-key": { title: {
	en: "Comet (Opik) API key",
	zh: "Comet\uff08Opik\uff09API \u5bc6\u94a5"
} } });
const texts$383 = keyTexts({
	id: "composio",
	name: {
		en: "Composio",
		zh: "Composio"
	},
	revoke: "https://platform.composio.dev/settings",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at connected accounts and logs since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5df2\u8fde\u63a5\u8d26\u6237\u548c\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can act through every account that is connected to the project: mail, code, calendars.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u901a\u8fc7\u9879\u76ee\u5df2\u8fde\u63a5\u7684\u6240\u6709\u8d26\u6237\u64cd\u4f5c\uff1a\u90ae\u4ef6\u3001\u4ee3\u7801\u3001\u65e5\u5386\u3002"
	},
	references: ["https://docs.composio.dev"]
}, {
	"composio-key": { title: {
		en: "Composio project key",
		zh: "Composio \u9879\u76ee\u5bc6\u94a5"
	} },
	"composio-consumer-key": { title: {
		en: "Composio consumer key",
		zh: "Composio \u6d88\u8d39\u8005\u5bc6\u94a5"
	} }
});
const texts$382 = keyTexts({
	id: "confluent",
	name: {
		en: "Confluent Cloud",
		zh: "Confluent Cloud"
	},
	revoke: "https://confluent.cloud/settings/api-keys",
	steps: {
		en: "Make a new API key for the same service account at {page}, deploy it, delete this one there, then look at the audit log",
		zh: "\u5728 {page} \u4e3a\u540c\u4e00\u670d\u52a1\u8d26\u53f7\u65b0\u5efa API \u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "With its key id, which stands beside it as a rule, it reads and writes the topics that its account may.",
		zh: "\u4e0e\u901a\u5e38\u5c31\u5728\u65c1\u8fb9\u7684\u5bc6\u94a5 ID \u4e00\u8d77\uff0c\u53ef\u4ee5\u8bfb\u5199\u8be5\u8d26\u53f7\u6709\u6743\u8bbf\u95ee\u7684\u4e3b\u9898\u3002"
	},
	references: ["https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"]
}, { "confluent-secret": { title: {
	en: "Confluent Cloud API secret",
	zh: "Confluent Cloud API \u5bc6\u94a5"
} } });
const texts$381 = keyTexts({
	id: "contentful",
	name: {
		en: "Contentful",
		zh: "Contentful"
	},
	revoke: "https://app.contentful.com/account/profile/cma_tokens",
	steps: {
		en: "Make a new token at {page}, deploy it, revoke this one there, then look at the organization's audit log and recent changes of entries",
		zh: "\u5728 {page} \u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7\u548c\u8fd1\u671f\u7684\u6761\u76ee\u6539\u52a8"
	},
	why: {
		en: "Whoever has it can change or delete all content and settings of every space that its user can manage.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6539\u52a8\u6216\u5220\u9664\u8be5\u7528\u6237\u80fd\u7ba1\u7406\u7684\u6240\u6709\u7a7a\u95f4\u7684\u5185\u5bb9\u548c\u8bbe\u7f6e\u3002"
	},
	references: ["https://www.contentful.com/developers/docs/references/authentication/"]
}, { "contentful-pat": { title: {
	en: "Contentful personal access token",
	zh: "Contentful \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$380 = keyTexts({
	id: "coreweave",
	name: {
		en: "CoreWeave",
		zh: "CoreWeave"
	},
	revoke: "https://console.coreweave.com/tokens",
	steps: {
		en: "Make a new key at {page} (Tokens), deploy it, delete this one there, then look at the organization's audit log since it was shared",
		zh: "\u5728 {page}\uff08Tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can act in CoreWeave and its Kubernetes clusters as its user.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u8eab\u4efd\u64cd\u4f5c CoreWeave \u53ca\u5176 Kubernetes \u96c6\u7fa4\u3002"
	},
	references: ["https://docs.coreweave.com"]
}, { "coreweave-token": { title: {
	en: "CoreWeave access token",
	zh: "CoreWeave \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$379 = keyTexts({
	id: "coze-studio",
	name: {
		en: "Coze Studio (open source)",
		zh: "Coze Studio"
	},
	revoke: "https://github.com/coze-dev/coze-studio/wiki",
	steps: {
		en: "Set a new random value of the same length (16, 24 or 32 bytes) outside git and restart, then authorise the plugins again",
		zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u7b49\u957f\uff0816\u300124 \u6216 32 \u5b57\u8282\uff09\u7684\u65b0\u968f\u673a\u503c\u5e76\u91cd\u542f\uff0c\u518d\u91cd\u65b0\u6388\u6743\u63d2\u4ef6"
	},
	why: {
		en: "Whoever has it can decrypt the plugin credentials that the instance stores.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u89e3\u5bc6\u8be5\u5b9e\u4f8b\u4fdd\u5b58\u7684\u63d2\u4ef6\u51ed\u636e\u3002"
	},
	references: ["https://github.com/coze-dev/coze-studio/wiki"]
}, { "coze-studio-aes": { title: {
	en: "Coze Studio AES secret",
	zh: "Coze Studio AES \u5bc6\u94a5"
} } });
const texts$378 = keyTexts({
	id: "coze",
	name: {
		en: "Coze (ByteDance)",
		zh: "\u6263\u5b50\uff08Coze\uff09"
	},
	revoke: "https://www.coze.cn/open/oauth/pats",
	steps: {
		en: "Make a new key at {page} (personal access tokens (coze.com for the international one)), deploy it, delete this one there, then look at the workspace's usage since it was shared",
		zh: "\u5728 {page}\uff08\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c\uff1b\u56fd\u9645\u7248\u4e3a coze.com\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5de5\u4f5c\u7a7a\u95f4\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run and change the bots, workflows and knowledge bases of its workspaces.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u548c\u6539\u52a8\u5176\u5de5\u4f5c\u7a7a\u95f4\u7684\u667a\u80fd\u4f53\u3001\u5de5\u4f5c\u6d41\u548c\u77e5\u8bc6\u5e93\u3002"
	},
	references: ["https://www.coze.cn/open/docs/developer_guides/pat"]
}, {
	"coze-pat": { title: {
		en: "Coze personal access token",
		zh: "\u6263\u5b50\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
	} },
	"coze-sat": { title: {
		en: "Coze service access token",
		zh: "\u6263\u5b50\u670d\u52a1\u8bbf\u95ee\u4ee4\u724c"
	} },
	"coze-oauth-token": {
		title: {
			en: "Coze OAuth token",
			zh: "\u6263\u5b50 OAuth \u4ee4\u724c"
		},
		fix: {
			en: "It ends by itself within a day: take the refresh token and the app's client secret from where they lie too, replace them at {page}, then look at usage",
			zh: "\u5b83\u4f1a\u5728\u4e00\u5929\u5185\u81ea\u884c\u5931\u6548\uff1a\u4e00\u5e76\u627e\u5230\u5237\u65b0\u4ee4\u724c\u548c\u5e94\u7528\u7684\u5ba2\u6237\u7aef\u5bc6\u94a5\uff0c\u5728 {page} \u66f4\u6362\uff0c\u518d\u67e5\u770b\u7528\u91cf"
		}
	}
});
const texts$377 = keyTexts({
	id: "crates",
	name: {
		en: "crates.io",
		zh: "crates.io"
	},
	revoke: "https://crates.io/settings/tokens",
	steps: {
		en: "Revoke it at {page}, publish from CI by trusted publishing or make a token for the few crates with an end date, then look at the versions published since the push and yank what is not yours",
		zh: "\u5728 {page} \u540a\u9500\u5b83\uff0c\u6539\u7528 Trusted Publishing \u4ece CI \u53d1\u5e03\uff0c\u6216\u4e3a\u5c11\u6570 crate \u65b0\u5efa\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u53d1\u5e03\u7684\u7248\u672c\uff0c\u5e76\u64a4\u56de\uff08yank\uff09\u975e\u672c\u4eba\u53d1\u5e03\u7684\u7248\u672c"
	},
	why: {
		en: "Whoever has it can publish and yank versions of its owner's crates, and add owners where its scopes say so.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u53d1\u5e03\u548c\u64a4\u56de\u6240\u6709\u8005\u7684 crate \u7248\u672c\uff0c\u6743\u9650\u5141\u8bb8\u65f6\u8fd8\u80fd\u6dfb\u52a0\u6240\u6709\u8005\u3002"
	},
	references: ["https://doc.rust-lang.org/cargo/reference/publishing.html", "https://crates.io/docs/trusted-publishing"]
}, { "crates-token": { title: {
	en: "crates.io API token",
	zh: "crates.io API \u4ee4\u724c"
} } });
const texts$376 = keyTexts({
	id: "ctyun",
	name: {
		en: "Ctyun (China Telecom)",
		zh: "\u5929\u7ffc\u4e91"
	},
	revoke: "https://iam.ctyun.cn/security/accessKey",
	steps: {
		en: "Make a new key at {page} (the app key of a Xirang model service: in that service's console), move the callers, disable and delete this one, then look at the audit log and the bill since it was shared",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\uff08\u606f\u58e4\u6a21\u578b\u670d\u52a1\u7684 App Key \u5728\u8be5\u670d\u52a1\u7684\u63a7\u5236\u53f0\uff09\uff0c\u5207\u6362\u8c03\u7528\u65b9\uff0c\u7981\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4e91\u5ba1\u8ba1\u548c\u8d26\u5355"
	},
	why: {
		en: "With the AK beside it, whoever has it can do in Ctyun what its user may; an app key calls the Xirang models on your bill.",
		zh: "\u4e0e\u5bf9\u5e94\u7684 AK \u4e00\u8d77\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u5929\u7ffc\u4e91\uff1b\u82e5\u662f App Key\uff0c\u5219\u53ef\u4ee5\u8c03\u7528\u606f\u58e4\u6a21\u578b\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://www.ctyun.cn/document"]
}, { "ctyun-secret": { title: {
	en: "Ctyun secret key or app key",
	zh: "\u5929\u7ffc\u4e91 SecurityKey \u6216 App Key"
} } });
const texts$375 = keyTexts({
	id: "cursor",
	name: {
		en: "Cursor",
		zh: "Cursor"
	},
	revoke: "https://cursor.com/dashboard",
	steps: {
		en: "Make a new key at {page} (Integrations, API Keys), deploy it, delete this one there, then look at the usage and audit pages since it was shared",
		zh: "\u5728 {page}\uff08\u300cIntegrations\u300d\u2192\u300cAPI Keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf\u548c\u5ba1\u8ba1\u9875"
	},
	why: {
		en: "Whoever has it can run cloud agents on your Cursor plan; an admin key reads the team's members and usage.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Cursor \u5957\u9910\u8fd0\u884c\u4e91\u7aef\u667a\u80fd\u4f53\uff1b\u7ba1\u7406\u5bc6\u94a5\u53ef\u8bfb\u53d6\u56e2\u961f\u6210\u5458\u548c\u7528\u91cf\u3002"
	},
	references: ["https://docs.cursor.com/account/teams/admin-api"]
}, {
	"cursor-key": { title: {
		en: "Cursor API key",
		zh: "Cursor API \u5bc6\u94a5"
	} },
	"cursor-crsr": { title: {
		en: "Cursor API key",
		zh: "Cursor API \u5bc6\u94a5"
	} }
});
const texts$374 = keyTexts({
	id: "dashscope",
	name: {
		en: "Qwen (DashScope)",
		zh: "\u901a\u4e49\u5343\u95ee\uff08DashScope\uff09"
	},
	revoke: "https://bailian.console.aliyun.com/?tab=model#/api-key",
	usage: "https://bailian.console.aliyun.com/?tab=model#/model-telemetry",
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
const texts$373 = keyTexts({
	id: "databricks",
	name: {
		en: "Databricks",
		zh: "Databricks"
	},
	revoke: "https://accounts.cloud.databricks.com",
	steps: {
		en: "Make a new key at {page} (in the workspace: Settings, Developer, Access tokens), deploy it, delete this one there, then look at the audit log and cluster list since it was shared",
		zh: "\u5728 {page}\uff08\u5de5\u4f5c\u533a\u7684\u300cSettings\u300d\u2192\u300cDeveloper\u300d\u2192\u300cAccess tokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7\u548c\u96c6\u7fa4\u5217\u8868"
	},
	why: {
		en: "Whoever has it can do in the workspace what its user may: read tables, run jobs and clusters.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u5de5\u4f5c\u533a\uff1a\u8bfb\u53d6\u6570\u636e\u8868\u3001\u8fd0\u884c\u4f5c\u4e1a\u548c\u96c6\u7fa4\u3002"
	},
	references: ["https://docs.databricks.com/dev-tools/auth/pat.html"]
}, {
	"databricks-pat": { title: {
		en: "Databricks personal access token",
		zh: "Databricks \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
	} },
	"databricks-oauth-secret": {
		title: {
			en: "Databricks service principal secret",
			zh: "Databricks \u670d\u52a1\u4e3b\u4f53\u5bc6\u94a5"
		},
		fix: {
			en: "Make a second secret of the service principal under User management at {page}, deploy it, delete this one there, then read the audit log",
			zh: "\u5728 {page} \u7684\u7528\u6237\u7ba1\u7406\u4e2d\u4e3a\u8be5\u670d\u52a1\u4e3b\u4f53\u65b0\u5efa\u7b2c\u4e8c\u4e2a\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
		}
	}
});
const texts$372 = keyTexts({
	id: "datadog",
	name: {
		en: "Datadog",
		zh: "Datadog"
	},
	revoke: "https://app.datadoghq.com/organization-settings/api-keys",
	usage: "https://app.datadoghq.com/audit-trail",
	steps: {
		en: "Make a new key at {page} (application keys: the page beside it), deploy it, revoke this one there, then look at the Audit Trail",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\uff08\u5e94\u7528\u5bc6\u94a5\u5728\u76f8\u90bb\u7684\u9875\u9762\uff09\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u300cAudit Trail\u300d"
	},
	why: {
		en: "With an API key one sends false metrics and logs on your bill; an application key beside it reads your logs and changes monitors and users.",
		zh: "\u6709 API \u5bc6\u94a5\u5c31\u80fd\u5199\u5165\u4f2a\u9020\u7684\u6307\u6807\u548c\u65e5\u5fd7\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff1b\u518d\u52a0\u4e0a\u5e94\u7528\u5bc6\u94a5\uff0c\u5c31\u80fd\u8bfb\u53d6\u65e5\u5fd7\u3001\u4fee\u6539\u76d1\u63a7\u548c\u7528\u6237\u3002"
	},
	references: ["https://docs.datadoghq.com/account_management/api-app-keys/"]
}, {
	"datadog-key": { title: {
		en: "Datadog API or application key",
		zh: "Datadog API \u5bc6\u94a5\u6216\u5e94\u7528\u5bc6\u94a5"
	} },
	"datadog-pat": {
		title: {
			en: "Datadog personal access token",
			zh: "Datadog \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can call the API alone, without an API key, with the scopes that its user gave it.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u65e0\u9700 API \u5bc6\u94a5\uff0c\u5c31\u80fd\u4ee5\u7528\u6237\u6388\u4e88\u7684\u6743\u9650\u8c03\u7528 API\u3002"
		},
		fix: {
			en: "Make a new token under Personal Settings > Access Tokens at app.datadoghq.com, deploy it, revoke this one there, then look at the Audit Trail",
			zh: "\u5728 app.datadoghq.com \u7684\u300cPersonal Settings > Access Tokens\u300d\u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u300cAudit Trail\u300d"
		},
		references: ["https://docs.datadoghq.com/account_management/personal-access-tokens/"]
	}
});
const texts$371 = keyTexts({
	id: "datastax",
	name: {
		en: "DataStax Astra DB",
		zh: "DataStax Astra DB"
	},
	revoke: "https://astra.datastax.com/settings/tokens",
	steps: {
		en: "Make a new key at {page} (Tokens), deploy it, delete this one there, then look at the databases since it was shared",
		zh: "\u5728 {page}\uff08Tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u6570\u636e\u5e93\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can do in the Astra organization what its role may: read and change databases.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u5176\u89d2\u8272\u64cd\u4f5c Astra \u7ec4\u7ec7\uff1a\u8bfb\u53d6\u548c\u6539\u52a8\u6570\u636e\u5e93\u3002"
	},
	references: ["https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html"]
}, { "astra-token": { title: {
	en: "Astra DB application token",
	zh: "Astra DB \u5e94\u7528\u4ee4\u724c"
} } });
const texts$370 = keyTexts({
	id: "daytona",
	name: {
		en: "Daytona",
		zh: "Daytona"
	},
	revoke: "https://app.daytona.io/dashboard/keys",
	steps: {
		en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at sandboxes since it was shared",
		zh: "\u5728 {page}\uff08Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6c99\u7bb1\u5217\u8868"
	},
	why: {
		en: "Whoever has it can start sandboxes on your Daytona bill and enter running ones.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u542f\u52a8\u8ba1\u5165\u4f60 Daytona \u8d26\u5355\u7684\u6c99\u7bb1\uff0c\u5e76\u8fdb\u5165\u8fd0\u884c\u4e2d\u7684\u6c99\u7bb1\u3002"
	},
	references: ["https://www.daytona.io/docs"]
}, { "daytona-key": { title: {
	en: "Daytona API key",
	zh: "Daytona API \u5bc6\u94a5"
} } });
const texts$369 = keyTexts({
	id: "deepgram",
	name: {
		en: "Deepgram",
		zh: "Deepgram"
	},
	revoke: "https://console.deepgram.com",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can transcribe and speak on your Deepgram project; an owner key can add members.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Deepgram \u9879\u76ee\u4e0a\u8f6c\u5199\u548c\u5408\u6210\uff1b\u6240\u6709\u8005\u5bc6\u94a5\u8fd8\u80fd\u6dfb\u52a0\u6210\u5458\u3002"
	},
	references: ["https://developers.deepgram.com/docs/create-additional-api-keys"]
}, { "deepgram-key": { title: {
	en: "Deepgram API key",
	zh: "Deepgram API \u5bc6\u94a5"
} } });
const texts$368 = keyTexts({
	id: "deepinfra",
	name: {
		en: "DeepInfra",
		zh: "DeepInfra"
	},
	revoke: "https://deepinfra.com/dash/api_keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run models and private deployments on your DeepInfra bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u6a21\u578b\u548c\u79c1\u6709\u90e8\u7f72\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684 DeepInfra \u8d26\u5355\u3002"
	},
	references: ["https://deepinfra.com/docs/advanced/auth"]
}, { "deepinfra-key": { title: {
	en: "DeepInfra API key",
	zh: "DeepInfra API \u5bc6\u94a5"
} } });
const texts$367 = keyTexts({
	id: "deepl",
	name: {
		en: "DeepL",
		zh: "DeepL"
	},
	revoke: "https://www.deepl.com/your-account/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can translate on your plan: text is billed by the character.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u5957\u9910\u7ffb\u8bd1\uff1a\u6309\u5b57\u7b26\u8ba1\u8d39\u3002"
	},
	references: ["https://developers.deepl.com/docs/getting-started/auth"]
}, {
	"deepl-key-free": { title: {
		en: "DeepL API Free key",
		zh: "DeepL API Free \u5bc6\u94a5"
	} },
	"deepl-key-pro": { title: {
		en: "DeepL API Pro key",
		zh: "DeepL API Pro \u5bc6\u94a5"
	} }
});
const texts$366 = keyTexts({
	id: "deepseek",
	name: {
		en: "DeepSeek",
		zh: "DeepSeek"
	},
	revoke: "https://platform.deepseek.com/api_keys",
	usage: "https://platform.deepseek.com/usage",
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
const texts$365 = keyTexts({
	id: "devin",
	name: {
		en: "Cognition Devin / Windsurf",
		zh: "Devin\uff08Cognition\uff09"
	},
	revoke: "https://app.devin.ai/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at sessions and usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f1a\u8bdd\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can start Devin sessions that can read and write the repositories it is connected to.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u542f\u52a8 Devin \u4f1a\u8bdd\uff0c\u8bfb\u5199\u5b83\u5df2\u8fde\u63a5\u7684\u4ed3\u5e93\u3002"
	},
	references: ["https://docs.devin.ai/api-reference"]
}, {
	"devin-personal": { title: {
		en: "Devin personal key",
		zh: "Devin \u4e2a\u4eba\u5bc6\u94a5"
	} },
	"devin-service": { title: {
		en: "Devin service key",
		zh: "Devin \u670d\u52a1\u5bc6\u94a5"
	} },
	"devin-cog": { title: {
		en: "Devin service user token",
		zh: "Devin \u670d\u52a1\u7528\u6237\u4ee4\u724c"
	} },
	"windsurf-key": {
		title: {
			en: "Windsurf key",
			zh: "Windsurf \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key under the account settings at windsurf.com, sign the editors in again, delete this one there, then look at the plan's usage",
			zh: "\u5728 windsurf.com \u7684\u8d26\u6237\u8bbe\u7f6e\u65b0\u5efa\u5bc6\u94a5\u5e76\u8ba9\u7f16\u8f91\u5668\u91cd\u65b0\u767b\u5f55\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5957\u9910\u7528\u91cf"
		}
	}
});
const texts$364 = keyTexts({
	id: "did",
	name: {
		en: "D-ID",
		zh: "D-ID"
	},
	revoke: "https://studio.d-id.com/account-settings",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can make talking videos and agents on your D-ID credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 D-ID \u989d\u5ea6\u751f\u6210\u6570\u5b57\u4eba\u89c6\u9891\u548c\u667a\u80fd\u4f53\u3002"
	},
	references: ["https://docs.d-id.com"]
}, { "did-key": { title: {
	en: "D-ID API key",
	zh: "D-ID API \u5bc6\u94a5"
} } });
const provider$275 = {
	id: "dify",
	name: {
		en: "Dify",
		zh: "Dify"
	},
	revoke: "https://cloud.dify.ai/apps",
	steps: {
		en: "Open the app at {page} (or on your own instance), make a new key under API Access, deploy it, delete this one there, then look at the app's logs since it was shared",
		zh: "\u5728 {page}\uff08\u6216\u81ea\u5df1\u7684\u5b9e\u4f8b\uff09\u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300c\u8bbf\u95ee API\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5e94\u7528\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it runs the app on your model bill and reads the conversations and files that pass through it.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u8be5\u5e94\u7528\uff08\u6a21\u578b\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u5e76\u8bfb\u53d6\u7ecf\u8fc7\u5b83\u7684\u5bf9\u8bdd\u548c\u6587\u4ef6\u3002"
	},
	references: ["https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"]
};
const references = ["https://docs.dify.ai/en/self-host/deploy/configuration/environments"];
const texts$363 = keyTexts(provider$275, {
	"dify-app-key": { title: {
		en: "Dify app API key",
		zh: "Dify \u5e94\u7528 API \u5bc6\u94a5"
	} },
	"dify-dataset-key": {
		title: {
			en: "Dify knowledge API key",
			zh: "Dify \u77e5\u8bc6\u5e93 API \u5bc6\u94a5"
		},
		why: {
			en: "One such key reads, changes and deletes every knowledge base of the workspace.",
			zh: "\u8fd9\u6837\u4e00\u4e2a\u5bc6\u94a5\u5c31\u80fd\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u5de5\u4f5c\u533a\u7684\u6240\u6709\u77e5\u8bc6\u5e93\u3002"
		},
		fix: {
			en: "Make a new key under Knowledge > Service API, deploy it, delete this one there, then look at the documents that changed since it was shared",
			zh: "\u5728\u300c\u77e5\u8bc6\u5e93\u300d\u7684\u300c\u670d\u52a1 API\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u6539\u52a8\u8fc7\u7684\u6587\u6863"
		},
		references: ["https://docs.dify.ai/en/guides/knowledge-base/knowledge-and-documents-maintenance/maintain-dataset-via-api"]
	},
	"dify-secret-key": {
		title: {
			en: "Dify SECRET_KEY",
			zh: "Dify SECRET_KEY"
		},
		why: {
			en: "It signs sessions and file links: whoever has it signs in as any user, the owner included, and decrypts stored OAuth data.",
			zh: "\u5b83\u7528\u4e8e\u7b7e\u540d\u4f1a\u8bdd\u548c\u6587\u4ef6\u94fe\u63a5\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4efb\u610f\u7528\u6237\uff08\u5305\u62ec\u6240\u6709\u8005\uff09\u7684\u8eab\u4efd\u767b\u5f55\uff0c\u5e76\u89e3\u5bc6\u4fdd\u5b58\u7684 OAuth \u6570\u636e\u3002"
		},
		fix: {
			en: "Set a new value (openssl rand -base64 42) outside git and restart, which signs everybody out; authorise OAuth plugins and tools again, then look at the sign-ins and model usage since it was shared",
			zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u503c\uff08openssl rand -base64 42\uff09\u5e76\u91cd\u542f\uff0c\u6240\u6709\u4eba\u4f1a\u88ab\u767b\u51fa\uff1b\u91cd\u65b0\u6388\u6743 OAuth \u63d2\u4ef6\u548c\u5de5\u5177\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u767b\u5f55\u548c\u6a21\u578b\u7528\u91cf"
		},
		references
	},
	"dify-internal-key": {
		title: {
			en: "Dify service key",
			zh: "Dify \u5185\u90e8\u670d\u52a1\u5bc6\u94a5"
		},
		why: {
			en: "Services of the stack trust each other by it: whoever has it and reaches one runs plugins or code there, or calls the inner API past all sign-in.",
			zh: "\u5404\u670d\u52a1\u9760\u5b83\u4e92\u76f8\u4fe1\u4efb\uff1a\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u5176\u4e2d\u4e00\u4e2a\u670d\u52a1\u7684\u4eba\u53ef\u4ee5\u5728\u90a3\u91cc\u8fd0\u884c\u63d2\u4ef6\u6216\u4ee3\u7801\uff0c\u6216\u7ed5\u8fc7\u767b\u5f55\u8c03\u7528\u5185\u90e8 API\u3002"
		},
		fix: {
			en: "Set a new random value outside git on both sides of the pair (API and plugin daemon, API and sandbox), restart both, then look at the installed plugins and the logs",
			zh: "\u5728 Git \u4e4b\u5916\u4e3a\u914d\u5bf9\u7684\u4e24\u4fa7\uff08API \u4e0e plugin daemon\u3001API \u4e0e sandbox\uff09\u6362\u6210\u540c\u4e00\u4e2a\u65b0\u968f\u673a\u503c\u5e76\u4e00\u8d77\u91cd\u542f\uff0c\u518d\u67e5\u770b\u5df2\u5b89\u88c5\u7684\u63d2\u4ef6\u548c\u65e5\u5fd7"
		},
		references
	},
	"dify-init-password": {
		title: {
			en: "Dify INIT_PASSWORD",
			zh: "Dify INIT_PASSWORD"
		},
		why: {
			en: "Until the first admin exists whoever has it can become that admin.",
			zh: "\u5728\u9996\u4e2a\u7ba1\u7406\u5458\u521b\u5efa\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6210\u4e3a\u8be5\u7ba1\u7406\u5458\u3002"
		},
		fix: {
			en: "If the instance is not set up yet, set a new value outside git and restart; otherwise remove it, and look whether every account of the workspace is known",
			zh: "\u5b9e\u4f8b\u5c1a\u672a\u521d\u59cb\u5316\u65f6\uff0c\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u503c\u5e76\u91cd\u542f\uff1b\u5df2\u521d\u59cb\u5316\u5219\u79fb\u9664\u5b83\uff0c\u5e76\u68c0\u67e5\u5de5\u4f5c\u533a\u7684\u8d26\u6237\u662f\u5426\u90fd\u8ba4\u8bc6"
		},
		references
	}
});
const texts$362 = keyTexts({
	id: "digitalocean",
	name: {
		en: "DigitalOcean",
		zh: "DigitalOcean"
	},
	revoke: "https://cloud.digitalocean.com/account/api/tokens",
	steps: {
		en: "Make a new token with few scopes at {page}, deploy it, delete this one there, then look at the account's security history and bill",
		zh: "\u5728 {page} \u65b0\u5efa\u6743\u9650\u5c3d\u91cf\u5c0f\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7684\u5b89\u5168\u8bb0\u5f55\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can start droplets on your bill, open or delete existing ones and read databases, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u521b\u5efa Droplet\uff08\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u6253\u5f00\u6216\u5220\u9664\u5df2\u6709\u7684\uff0c\u5e76\u8bfb\u53d6\u6570\u636e\u5e93\u3002"
	},
	references: ["https://docs.digitalocean.com/reference/api/create-personal-access-token"]
}, {
	"digitalocean-token": {
		title: {
			en: "DigitalOcean API token",
			zh: "DigitalOcean API \u4ee4\u724c"
		},
		fix: {
			en: "Make a new token with few scopes at {page} (OAuth: authorize the app again), deploy it, delete this one there, then look at the account's security history and bill",
			zh: "\u5728 {page} \u65b0\u5efa\u6743\u9650\u5c3d\u91cf\u5c0f\u7684\u4ee4\u724c\uff08OAuth \u4ee4\u724c\u5219\u91cd\u65b0\u6388\u6743\u5e94\u7528\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7684\u5b89\u5168\u8bb0\u5f55\u548c\u8d26\u5355"
		}
	},
	"digitalocean-genai-key": {
		title: {
			en: "DigitalOcean model access key",
			zh: "DigitalOcean \u6a21\u578b\u8bbf\u95ee\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can run the hosted models on your bill.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u5e73\u53f0\u6258\u7ba1\u7684\u6a21\u578b\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
		},
		fix: {
			en: "Make a new model access key at cloud.digitalocean.com/gen-ai, deploy it, delete this one there, then look at the inference usage",
			zh: "\u5728 cloud.digitalocean.com/gen-ai \u65b0\u5efa\u6a21\u578b\u8bbf\u95ee\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u63a8\u7406\u7528\u91cf"
		},
		references: ["https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference"]
	},
	"digitalocean-spaces-key": {
		title: {
			en: "DigitalOcean Spaces access key",
			zh: "DigitalOcean Spaces \u8bbf\u95ee\u5bc6\u94a5"
		},
		why: {
			en: "It names the pair; with its secret, which often lies nearby, whoever has it can read, change and delete the objects in your buckets.",
			zh: "\u5b83\u662f\u4e00\u5bf9\u5bc6\u94a5\u7684\u540d\u79f0\uff1b\u52a0\u4e0a\u5e38\u5728\u9644\u8fd1\u7684 Secret Key\uff0c\u5c31\u80fd\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u5b58\u50a8\u6876\u4e2d\u7684\u5bf9\u8c61\u3002"
		},
		fix: {
			en: "See whether its secret was pushed too; if so make a new pair at cloud.digitalocean.com/spaces/access_keys, deploy it, delete this one there, then look at the buckets",
			zh: "\u68c0\u67e5\u914d\u5bf9\u7684 Secret Key \u662f\u5426\u4e5f\u5df2\u63a8\u9001\uff1b\u82e5\u662f\uff0c\u5728 cloud.digitalocean.com/spaces/access_keys \u65b0\u5efa\u4e00\u5bf9\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u5bf9\uff0c\u518d\u68c0\u67e5\u5b58\u50a8\u6876"
		},
		references: ["https://docs.digitalocean.com/products/spaces/how-to/manage-access"]
	}
});
[..."0123456789abcdef"].map((digit) => `sec${digit}`);
const texts$361 = keyTexts({
	id: "dingtalk",
	name: {
		en: "DingTalk",
		zh: "\u9489\u9489"
	},
	revoke: "https://open-dev.dingtalk.com",
	steps: {
		en: "Remove the robot in the group's settings (Bots) and add a new one with a signature or an IP allowlist, deploy its address, then look through the group for posts that are not yours",
		zh: "\u5728\u7fa4\u8bbe\u7f6e\u7684\u300c\u673a\u5668\u4eba\u300d\u4e2d\u79fb\u9664\u8be5\u673a\u5668\u4eba\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u5f00\u542f\u52a0\u7b7e\u6216 IP \u5730\u5740\u6bb5\u9650\u5236\uff0c\u90e8\u7f72\u65b0\u5730\u5740\uff0c\u518d\u68c0\u67e5\u7fa4\u91cc\u662f\u5426\u6709\u5f02\u5e38\u6d88\u606f"
	},
	why: {
		en: "Whoever has it can post to the group in the robot's name, unless a signature or an address range keeps them out.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u673a\u5668\u4eba\u7684\u540d\u4e49\u5411\u7fa4\u91cc\u53d1\u6d88\u606f\uff0c\u9664\u975e\u52a0\u7b7e\u6216 IP \u5730\u5740\u6bb5\u9650\u5236\u62e6\u4f4f\u4e86\u4ed6\u3002"
	},
	references: ["https://open.dingtalk.com/document/orgapp/custom-robot-access"]
}, {
	"dingtalk-webhook": {
		title: {
			en: "DingTalk robot webhook",
			zh: "\u9489\u9489\u673a\u5668\u4eba Webhook"
		},
		messages: { byHost: {
			en: "The webhook of a DingTalk robot is written here in plain text.",
			zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u4e00\u4e2a\u9489\u9489\u673a\u5668\u4eba\u7684 Webhook\u3002"
		} }
	},
	"dingtalk-sign-secret": {
		title: {
			en: "DingTalk robot signing secret",
			zh: "\u9489\u9489\u673a\u5668\u4eba\u52a0\u7b7e\u5bc6\u94a5"
		},
		why: {
			en: "With the robot's address whoever has it can sign posts, so that the group takes them for the robot's.",
			zh: "\u77e5\u9053\u673a\u5668\u4eba\u5730\u5740\u7684\u4eba\u53ef\u4ee5\u7528\u5b83\u7ed9\u6d88\u606f\u52a0\u7b7e\uff0c\u5192\u5145\u673a\u5668\u4eba\u5411\u7fa4\u91cc\u53d1\u6d88\u606f\u3002"
		},
		fix: {
			en: "Reset the signing secret in the robot's settings of the group (or remove the robot and add a new one), deploy it, then look through the group for posts that are not yours",
			zh: "\u5728\u7fa4\u8bbe\u7f6e\u4e2d\u8be5\u673a\u5668\u4eba\u7684\u5b89\u5168\u8bbe\u7f6e\u91cc\u91cd\u7f6e\u52a0\u7b7e\u5bc6\u94a5\uff08\u6216\u79fb\u9664\u540e\u65b0\u5efa\u673a\u5668\u4eba\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u68c0\u67e5\u7fa4\u91cc\u662f\u5426\u6709\u5f02\u5e38\u6d88\u606f"
		},
		references: ["https://open.dingtalk.com/document/orgapp/customize-robot-security-settings"]
	},
	"dingtalk-app-secret": {
		title: {
			en: "DingTalk client secret",
			zh: "\u9489\u9489 Client Secret"
		},
		why: {
			en: "With the client id whoever has it acts as the app: reads the contacts and messages that it may, and posts in its name.",
			zh: "\u4e0e Client ID \u4e00\u8d77\uff0c\u5c31\u80fd\u4ee5\u8be5\u5e94\u7528\u7684\u8eab\u4efd\u8bfb\u53d6\u5176\u6709\u6743\u8bbf\u95ee\u7684\u901a\u8baf\u5f55\u548c\u6d88\u606f\uff0c\u5e76\u4ee5\u5b83\u7684\u540d\u4e49\u53d1\u6d88\u606f\u3002"
		},
		fix: {
			en: "Reset the Client Secret under Credentials & Basic Info of the app at {page}, deploy the new one, then look at the app's call log since it was shared",
			zh: "\u5728 {page} \u8be5\u5e94\u7528\u7684\u300c\u51ed\u8bc1\u4e0e\u57fa\u7840\u4fe1\u606f\u300d\u91cd\u7f6e Client Secret \u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u65e5\u5fd7"
		},
		references: ["https://open.dingtalk.com/document/orgapp/obtain-orgapp-token"]
	},
	"dingtalk-token": { title: {
		en: "DingTalk robot token",
		zh: "\u9489\u9489\u673a\u5668\u4eba access_token"
	} }
});
[
	"mt",
	"mj",
	"mz",
	"nd",
	"nt",
	"nj",
	"nz",
	"od",
	"ot"
].flatMap((two) => [..."aeimquycgk"].map((third) => two + third));
const texts$360 = keyTexts({
	id: "discord",
	name: {
		en: "Discord",
		zh: "Discord"
	},
	revoke: "https://discord.com/developers/applications",
	steps: {
		en: "Open the app at {page}, press Reset Token under Bot, which ends this one at once, deploy the new one, then look at the audit log of the bot's servers",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300cBot\u300d\u4e2d\u70b9\u51fb\u300cReset Token\u300d\u4f7f\u5176\u7acb\u5373\u5931\u6548\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u673a\u5668\u4eba\u6240\u5728\u670d\u52a1\u5668\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it is the bot: it reads and writes messages, and bans members or deletes channels where it may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u662f\u8fd9\u4e2a\u673a\u5668\u4eba\uff1a\u53ef\u4ee5\u6536\u53d1\u6d88\u606f\uff0c\u6709\u6743\u9650\u65f6\u8fd8\u80fd\u5c01\u7981\u6210\u5458\u3001\u5220\u9664\u9891\u9053\u3002"
	},
	references: ["https://discord.com/developers/docs/reference#authentication"]
}, {
	"discord-bot-token": { title: {
		en: "Discord bot token",
		zh: "Discord \u673a\u5668\u4eba\u4ee4\u724c"
	} },
	"discord-webhook": {
		title: {
			en: "Discord webhook",
			zh: "Discord Webhook"
		},
		why: {
			en: "Whoever has the address can post in the channel under any name, change the webhook and delete it.",
			zh: "\u77e5\u9053\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u53ef\u4ee5\u7528\u4efb\u610f\u540d\u5b57\u5411\u9891\u9053\u53d1\u6d88\u606f\uff0c\u4e5f\u80fd\u4fee\u6539\u6216\u5220\u9664\u8be5 Webhook\u3002"
		},
		fix: {
			en: "Delete it under Server Settings > Integrations > Webhooks (a DELETE request to its address does the same), add a new one, give it to the sender, then look at the channel",
			zh: "\u5728\u300c\u670d\u52a1\u5668\u8bbe\u7f6e > \u6574\u5408 > Webhook\u300d\u4e2d\u5220\u9664\u5b83\uff08\u5411\u8be5\u5730\u5740\u53d1\u9001 DELETE \u8bf7\u6c42\u4ea6\u53ef\uff09\uff0c\u65b0\u5efa\u4e00\u4e2a\u4ea4\u7ed9\u53d1\u9001\u65b9\uff0c\u518d\u68c0\u67e5\u9891\u9053\u6d88\u606f"
		},
		references: ["https://discord.com/developers/docs/resources/webhook"]
	},
	"discord-client-secret": {
		title: {
			en: "Discord client secret",
			zh: "Discord Client Secret"
		},
		why: {
			en: "Whoever has it can ask for tokens as your app and turn the login codes of its users into their tokens.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5192\u5145\u4f60\u7684\u5e94\u7528\u7533\u8bf7\u4ee4\u724c\uff0c\u5e76\u628a\u7528\u6237\u7684\u767b\u5f55\u6388\u6743\u7801\u6362\u6210\u5176\u4ee4\u724c\u3002"
		},
		fix: {
			en: "Open the app at {page}, press Reset Secret under OAuth2, deploy the new one, then look at the sign-ins of your app",
			zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300cOAuth2\u300d\u4e2d\u70b9\u51fb\u300cReset Secret\u300d\uff0c\u90e8\u7f72\u65b0\u7684\u5bc6\u94a5\uff0c\u518d\u67e5\u770b\u5e94\u7528\u7684\u767b\u5f55\u8bb0\u5f55"
		},
		references: ["https://discord.com/developers/docs/topics/oauth2"]
	}
});
const texts$359 = keyTexts({
	id: "dmxapi",
	name: {
		en: "DMXAPI, API2D, CloseAI, OhMyGPT and other resellers",
		zh: "\u6a21\u578b\u8f6c\u552e\u5e73\u53f0\uff08DMXAPI\u3001API2D \u7b49\uff09"
	},
	revoke: "https://www.dmxapi.cn/token",
	steps: {
		en: "Delete this token in the console of the reseller whose address the configuration names, make a new one, deploy it, then look at the balance and logs",
		zh: "\u5728\u914d\u7f6e\u91cc\u6240\u5199\u5730\u5740\u5bf9\u5e94\u7684\u8f6c\u552e\u5e73\u53f0\u63a7\u5236\u53f0\u5220\u9664\u8fd9\u4e2a\u4ee4\u724c\uff0c\u65b0\u5efa\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u4f59\u989d\u548c\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can spend the balance that you keep with the reseller.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u5728\u8f6c\u552e\u5e73\u53f0\u4e0a\u7684\u4f59\u989d\u3002"
	},
	references: ["https://doc.dmxapi.cn"]
}, {
	"reseller-sk48": { title: {
		en: "Model reseller key",
		zh: "\u6a21\u578b\u8f6c\u552e\u5e73\u53f0\u5bc6\u94a5"
	} },
	"api2d-key": { title: {
		en: "API2D forward key",
		zh: "API2D Forward Key"
	} }
});
const texts$358 = keyTexts({
	id: "docker",
	name: {
		en: "Docker",
		zh: "Docker"
	},
	revoke: "https://app.docker.com/settings/personal-access-tokens",
	steps: {
		en: "Delete it at {page} (an organization's token in its Admin Console under Access tokens), deploy a new one with the least access, then look at the activity logs and the tags pushed since",
		zh: "\u5728 {page} \u5220\u9664\u5b83\uff08\u7ec4\u7ec7\u4ee4\u724c\u5728 Admin Console \u7684\u300cAccess tokens\u300d\uff09\uff0c\u90e8\u7f72\u6743\u9650\u6700\u5c0f\u7684\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u6d3b\u52a8\u65e5\u5fd7\u548c\u6b64\u540e\u63a8\u9001\u7684\u6807\u7b7e"
	},
	why: {
		en: "Whoever has it pulls your private images and can replace a tag that your servers pull.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u62c9\u53d6\u4f60\u7684\u79c1\u6709\u955c\u50cf\uff0c\u5e76\u66ff\u6362\u4f60\u7684\u670d\u52a1\u5668\u4f1a\u62c9\u53d6\u7684\u6807\u7b7e\u3002"
	},
	references: ["https://docs.docker.com/security/access-tokens/personal-access-tokens/", "https://docs.docker.com/security/access-tokens/organization-access-tokens/"]
}, {
	"dockerhub-pat": { title: {
		en: "Docker Hub access token",
		zh: "Docker Hub \u8bbf\u95ee\u4ee4\u724c"
	} },
	"docker-config-auth": {
		title: {
			en: "Registry login in Docker's config.json",
			zh: "Docker config.json \u4e2d\u7684\u955c\u50cf\u4ed3\u5e93\u767b\u5f55\u51ed\u636e"
		},
		why: {
			en: "It is a user name and password in base64: whoever has it pulls and pushes images as that user.",
			zh: "\u5b83\u662f base64 \u7f16\u7801\u7684\u7528\u6237\u540d\u548c\u5bc6\u7801\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u8eab\u4efd\u62c9\u53d6\u548c\u63a8\u9001\u955c\u50cf\u3002"
		},
		fix: {
			en: "Revoke the token or change the password at the registry named beside it, remove the file from git and log in with a credential helper or a CI secret, then look at the tags pushed since",
			zh: "\u5728\u65c1\u8fb9\u6240\u5199\u7684\u955c\u50cf\u4ed3\u5e93\u540a\u9500\u4ee4\u724c\u6216\u66f4\u6362\u5bc6\u7801\uff0c\u4ece Git \u79fb\u9664\u8be5\u6587\u4ef6\uff0c\u6539\u7528\u51ed\u636e\u52a9\u624b\u6216 CI \u673a\u5bc6\u767b\u5f55\uff0c\u518d\u67e5\u770b\u6b64\u540e\u63a8\u9001\u7684\u6807\u7b7e"
		},
		references: ["https://docs.docker.com/reference/cli/docker/login/#credential-stores"],
		messages: {
			default: {
				en: "The login of an image registry is written here, in base64 alone.",
				zh: "\u8fd9\u91cc\u5199\u7740\u955c\u50cf\u4ed3\u5e93\u7684\u767b\u5f55\u51ed\u636e\uff0c\u4ec5\u7ecf base64 \u7f16\u7801\uff0c\u6ca1\u6709\u52a0\u5bc6\u3002"
			},
			named: {
				en: "{variable} holds the login of an image registry, in base64 alone.",
				zh: "{variable} \u4e2d\u662f\u955c\u50cf\u4ed3\u5e93\u7684\u767b\u5f55\u51ed\u636e\uff0c\u4ec5\u7ecf base64 \u7f16\u7801\uff0c\u6ca1\u6709\u52a0\u5bc6\u3002"
			}
		}
	},
	"docker-swarm-token": {
		title: {
			en: "Docker Swarm join token or unlock key",
			zh: "Docker Swarm \u52a0\u5165\u4ee4\u724c\u6216\u89e3\u9501\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it and reaches port 2377 joins a node to the swarm; a manager's node gets all secrets and runs any container. The unlock key decrypts a manager's stored keys.",
			zh: "\u62ff\u5230\u5b83\u4e14\u80fd\u8bbf\u95ee 2377 \u7aef\u53e3\u7684\u4eba\u53ef\u4ee5\u8ba9\u8282\u70b9\u52a0\u5165\u96c6\u7fa4\uff1b\u7ba1\u7406\u8282\u70b9\u80fd\u53d6\u5f97\u6240\u6709\u673a\u5bc6\u5e76\u8fd0\u884c\u4efb\u610f\u5bb9\u5668\u3002\u89e3\u9501\u5bc6\u94a5\u5219\u80fd\u89e3\u5bc6\u7ba1\u7406\u8282\u70b9\u4fdd\u5b58\u7684\u5bc6\u94a5\u3002"
		},
		fix: {
			en: "Run `docker swarm join-token --rotate worker` and the same with manager (`docker swarm unlock-key --rotate` for an unlock key), then remove nodes that you do not know from `docker node ls`",
			zh: "\u8fd0\u884c `docker swarm join-token --rotate worker`\uff0c\u518d\u5bf9 manager \u8fd0\u884c\u4e00\u6b21\uff08\u89e3\u9501\u5bc6\u94a5\u7528 `docker swarm unlock-key --rotate`\uff09\uff0c\u7136\u540e\u4ece `docker node ls` \u4e2d\u79fb\u9664\u4e0d\u8ba4\u8bc6\u7684\u8282\u70b9"
		},
		references: ["https://docs.docker.com/engine/swarm/swarm-mode/#view-the-join-command-or-update-a-swarm-join-token"]
	}
});
const texts$357 = keyTexts({
	id: "doppler",
	name: {
		en: "Doppler",
		zh: "Doppler"
	},
	revoke: "https://dashboard.doppler.com",
	steps: {
		en: "Make a new token at {page} (a service token: Access of its config; a personal one: Tokens), deploy it, revoke this one there, read the activity log, and replace the secrets that it could read",
		zh: "\u5728 {page} \u65b0\u5efa\u4ee4\u724c\uff08\u670d\u52a1\u4ee4\u724c\u5728\u5176\u914d\u7f6e\u7684\u300cAccess\u300d\uff0c\u4e2a\u4eba\u4ee4\u724c\u5728\u300cTokens\u300d\uff09\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u6d3b\u52a8\u65e5\u5fd7\uff0c\u5e76\u66f4\u6362\u5b83\u80fd\u8bfb\u53d6\u7684\u673a\u5bc6"
	},
	why: {
		en: "Whoever has it reads every secret of its config (dp.st) or of all that its account reaches (dp.pt, dp.ct, dp.sa), and may change them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5176\u914d\u7f6e\u4e2d\u7684\u6240\u6709\u673a\u5bc6\uff08dp.st\uff09\uff0c\u6216\u5176\u8d26\u6237\u80fd\u8bbf\u95ee\u7684\u4e00\u5207\u673a\u5bc6\uff08dp.pt\u3001dp.ct\u3001dp.sa\uff09\uff0c\u8fd8\u53ef\u80fd\u6539\u52a8\u5b83\u4eec\u3002"
	},
	references: ["https://docs.doppler.com/reference/auth-token-formats", "https://docs.doppler.com/reference/api"]
}, { "doppler-token": { title: {
	en: "Doppler token",
	zh: "Doppler \u4ee4\u724c"
} } });
const texts$356 = keyTexts({
	id: "dropbox",
	name: {
		en: "Dropbox",
		zh: "Dropbox"
	},
	revoke: "https://www.dropbox.com/developers/apps",
	steps: {
		en: "End it with POST api.dropboxapi.com/2/auth/token/revoke (most end by themselves after four hours), generate a new one for the app at {page}, deploy it, then look at the account's recent file events",
		zh: "\u7528 POST api.dropboxapi.com/2/auth/token/revoke \u4f7f\u5176\u5931\u6548\uff08\u591a\u6570\u56db\u5c0f\u65f6\u540e\u81ea\u884c\u5931\u6548\uff09\uff0c\u5728 {page} \u4e3a\u8be5\u5e94\u7528\u751f\u6210\u65b0\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u8d26\u6237\u8fd1\u671f\u7684\u6587\u4ef6\u4e8b\u4ef6"
	},
	why: {
		en: "Until it ends whoever has it reads, changes and shares the files that the app may reach.",
		zh: "\u5728\u5931\u6548\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5206\u4eab\u8be5\u5e94\u7528\u80fd\u8bbf\u95ee\u7684\u6587\u4ef6\u3002"
	},
	references: ["https://developers.dropbox.com/oauth-guide"]
}, { "dropbox-token": { title: {
	en: "Dropbox access token",
	zh: "Dropbox \u8bbf\u95ee\u4ee4\u724c"
} } });
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
	"wss://",
	"smtp://",
	"smtps://",
	"imap://",
	"imaps://",
	"rtsp://",
	"rtmp://",
	"nats://",
	"tcp://",
	"stomp://",
	"ircs://",
	"vnc://",
	"telnet://",
	"davs://"
];
[...HTTP, ...QUEUES];
const provider$267 = {
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
const texts$355 = keyTexts(provider$267, {
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
const texts$354 = keyTexts({
	id: "e2b",
	name: {
		en: "E2B",
		zh: "E2B"
	},
	revoke: "https://e2b.dev/dashboard?tab=keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at sandboxes since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6c99\u7bb1\u5217\u8868"
	},
	why: {
		en: "Whoever has it can start sandboxes on your E2B bill and enter running ones.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u542f\u52a8\u8ba1\u5165\u4f60 E2B \u8d26\u5355\u7684\u6c99\u7bb1\uff0c\u5e76\u8fdb\u5165\u8fd0\u884c\u4e2d\u7684\u6c99\u7bb1\u3002"
	},
	references: ["https://e2b.dev/docs/api-key"]
}, {
	"e2b-key": { title: {
		en: "E2B API key",
		zh: "E2B API \u5bc6\u94a5"
	} },
	"e2b-access-token": { title: {
		en: "E2B access token",
		zh: "E2B \u8bbf\u95ee\u4ee4\u724c"
	} }
});
const texts$353 = keyTexts({
	id: "edenai",
	name: {
		en: "Eden AI",
		zh: "Eden AI"
	},
	revoke: "https://app.edenai.run/admin/api-settings",
	steps: {
		en: "Make a new key at {page} (API settings), deploy it, delete this one there, then look at the cost monitor since it was shared",
		zh: "\u5728 {page}\uff08API settings\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d39\u7528\u76d1\u63a7"
	},
	why: {
		en: "Whoever has it can spend your Eden AI credits with every provider behind it.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Eden AI \u989d\u5ea6\u8c03\u7528\u5176\u540e\u7684\u5404\u5bb6\u670d\u52a1\u3002"
	},
	references: ["https://docs.edenai.co"]
}, { "edenai-key": { title: {
	en: "Eden AI API key",
	zh: "Eden AI API \u5bc6\u94a5"
} } });
const texts$352 = keyTexts({
	id: "elastic",
	name: {
		en: "Elasticsearch / Elastic Cloud",
		zh: "Elastic"
	},
	revoke: "https://cloud.elastic.co",
	steps: {
		en: "Make a new key at {page} (Kibana, Stack Management, API keys (or the cloud account's API keys)), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08Kibana \u7684\u300cStack Management\u300d\u2192\u300cAPI keys\u300d\uff0c\u6216\u4e91\u8d26\u6237\u7684 API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can do in the cluster what the key's privileges say.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u5bc6\u94a5\u7684\u6743\u9650\u64cd\u4f5c\u96c6\u7fa4\u3002"
	},
	references: ["https://www.elastic.co/docs/deploy-manage/api-keys"]
}, {
	"elastic-cloud-key": { title: {
		en: "Elastic Cloud API key",
		zh: "Elastic Cloud API \u5bc6\u94a5"
	} },
	"elastic-api-key": { title: {
		en: "Elasticsearch API key",
		zh: "Elasticsearch API \u5bc6\u94a5"
	} }
});
const texts$351 = keyTexts({
	id: "elevenlabs",
	name: {
		en: "ElevenLabs",
		zh: "ElevenLabs"
	},
	revoke: "https://elevenlabs.io/app/settings/api-keys",
	usage: "https://elevenlabs.io/app/usage",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage and voices since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf\u548c\u97f3\u8272"
	},
	why: {
		en: "Whoever has it can spend your characters and use or take your cloned voices.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8017\u4f60\u7684\u5b57\u7b26\u989d\u5ea6\uff0c\u5e76\u4f7f\u7528\u6216\u53d6\u8d70\u4f60\u7684\u514b\u9686\u97f3\u8272\u3002"
	},
	references: ["https://elevenlabs.io/docs/api-reference/authentication"]
}, {
	"elevenlabs-key": { title: {
		en: "ElevenLabs API key",
		zh: "ElevenLabs API \u5bc6\u94a5"
	} },
	"elevenlabs-key-old": { title: {
		en: "ElevenLabs API key (older form)",
		zh: "ElevenLabs API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
new Set([
	"f79cd64f9cea2378 9c5d0a6656e5d3f3 b83e96417f61cb14",
	"bc1a50966c9e6486 8335c55334821eef b26ab6529d20ebeb 64034b44c579b335 4d3e46eec8244d1d",
	"0aedba9d586f34f9 28e543d3753fc9d1 f070994a85994785 38e69fdd19aefeb4 967f21586cdf1248",
	"0b33e0132123e78d 84bc109b3d59b017 85bde548053aab4b f1513114f60e5e95 5330d388af894c9e",
	"a2e06155cb1a424f 4a67d7a0d8a16d6d b08bdfde9930d920 cf1fc66f853151a4 100546a8b020a55a",
	"578592185588730b 30e55f5463e22af0 70b801afae94d2e6 0bc9fde2b028e3b0 f51c2c795f782308",
	"6dea34b661141091 faeb1dab5a326eef 196fbadca8b7eea6 ecd5e9d0b08a8a9f 3fd5610ee03a3503",
	"f24167accb5d690f 07f935b61d37e0e5 e4f1734df0250d54 7d1b5fc238610328 33f532fd39fa0d77",
	"728383dec6323112 664b73b16aa57748 e4639de7f01667f6 98a38f6dad3f47af c15f3d9dfdc98389"
].flatMap((line) => line.split(" ")));
const texts$350 = keyTexts({
	id: "ethereum",
	name: {
		en: "a crypto wallet",
		zh: "\u52a0\u5bc6\u8d27\u5e01\u94b1\u5305"
	},
	steps: {
		en: "Move all funds and the ownership of contracts to a new wallet at once, revoke its token approvals, then keep the new key outside git",
		zh: "\u7acb\u5373\u628a\u6240\u6709\u8d44\u91d1\u548c\u5408\u7ea6\u6240\u6709\u6743\u8f6c\u79fb\u5230\u65b0\u94b1\u5305\uff0c\u64a4\u9500\u5b83\u7684\u4ee3\u5e01\u6388\u6743\uff0c\u5e76\u628a\u65b0\u79c1\u94a5\u653e\u5728 Git \u4e4b\u5916"
	},
	why: {
		en: "Whoever has it can move all that the wallet holds and act as the owner of its contracts; bots look for such keys and take minutes.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8f6c\u8d70\u94b1\u5305\u91cc\u7684\u4e00\u5207\uff0c\u5e76\u4ee5\u5176\u5408\u7ea6\u6240\u6709\u8005\u7684\u8eab\u4efd\u64cd\u4f5c\uff1b\u6709\u673a\u5668\u4eba\u4e13\u95e8\u641c\u5bfb\u8fd9\u7c7b\u79c1\u94a5\uff0c\u53ea\u9700\u51e0\u5206\u949f\u3002"
	},
	references: ["https://ethereum.org/en/developers/docs/accounts/"]
}, {
	"ethereum-private-key": {
		title: {
			en: "Private key of a wallet (Ethereum and others)",
			zh: "\u94b1\u5305\u79c1\u94a5\uff08\u4ee5\u592a\u574a\u7b49\uff09"
		},
		messages: { byVariable: {
			en: "{variable} holds 64 hex digits: the private key of a wallet.",
			zh: "{variable} \u4e2d\u662f 64 \u4f4d\u5341\u516d\u8fdb\u5236\u6570\uff1a\u4e00\u628a\u94b1\u5305\u79c1\u94a5\u3002"
		} }
	},
	mnemonic: {
		title: {
			en: "Recovery phrase of a wallet (BIP-39)",
			zh: "\u94b1\u5305\u52a9\u8bb0\u8bcd\uff08BIP-39\uff09"
		},
		messages: { default: {
			en: "The recovery phrase of a wallet is written here.",
			zh: "\u8fd9\u91cc\u5199\u7740\u4e00\u4e2a\u94b1\u5305\u7684\u52a9\u8bb0\u8bcd\u3002"
		} },
		references: ["https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki"]
	}
});
const texts$349 = keyTexts({
	id: "exa",
	name: {
		en: "Exa",
		zh: "Exa"
	},
	revoke: "https://dashboard.exa.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can search on your Exa balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Exa \u4f59\u989d\u641c\u7d22\u3002"
	},
	references: ["https://docs.exa.ai"]
}, { "exa-key": { title: {
	en: "Exa API key",
	zh: "Exa API \u5bc6\u94a5"
} } });
const texts$348 = keyTexts({
	id: "facebook",
	name: {
		en: "Meta (Facebook, Instagram, WhatsApp)",
		zh: "Meta\uff08Facebook\u3001Instagram\u3001WhatsApp\uff09"
	},
	revoke: "https://developers.facebook.com/apps",
	steps: {
		en: "End it with DELETE /me/permissions, or remove the system user's token in Business settings, make a new one, deploy it, then look at the app's activity log at {page}",
		zh: "\u7528 DELETE /me/permissions \u4f7f\u5176\u5931\u6548\uff0c\u6216\u5728\u5546\u52a1\u7ba1\u7406\u5e73\u53f0\u79fb\u9664\u7cfb\u7edf\u7528\u6237\u7684\u4ee4\u724c\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u90e8\u7f72\uff0c\u518d\u5230 {page} \u67e5\u770b\u8be5\u5e94\u7528\u7684\u6d3b\u52a8\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it acts on the pages, ad accounts and WhatsApp numbers that it was granted: posts, messages, spending.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u64cd\u4f5c\u5df2\u6388\u6743\u7684\u4e3b\u9875\u3001\u5e7f\u544a\u8d26\u6237\u548c WhatsApp \u53f7\u7801\uff1a\u53d1\u5e16\u3001\u53d1\u6d88\u606f\u3001\u82b1\u94b1\u3002"
	},
	references: ["https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"]
}, { "meta-access-token": { title: {
	en: "Meta Graph API access token",
	zh: "Meta Graph API \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$347 = keyTexts({
	id: "factory",
	name: {
		en: "Factory AI",
		zh: "Factory"
	},
	revoke: "https://app.factory.ai/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at sessions since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can start Droids with access to your connected repositories.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u542f\u52a8\u53ef\u8bbf\u95ee\u4f60\u5df2\u8fde\u63a5\u4ed3\u5e93\u7684 Droid\u3002"
	},
	references: ["https://docs.factory.ai"]
}, { "factory-key": { title: {
	en: "Factory AI API key",
	zh: "Factory API \u5bc6\u94a5"
} } });
const texts$346 = keyTexts({
	id: "fal",
	name: {
		en: "fal.ai",
		zh: "fal.ai"
	},
	revoke: "https://fal.ai/dashboard/keys",
	steps: {
		en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run models on your fal balance; an admin key can deploy and make keys.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 fal \u4f59\u989d\u8fd0\u884c\u6a21\u578b\uff1b\u7ba1\u7406\u5bc6\u94a5\u8fd8\u80fd\u90e8\u7f72\u548c\u65b0\u5efa\u5bc6\u94a5\u3002"
	},
	references: ["https://docs.fal.ai/authentication"]
}, { "fal-key": { title: {
	en: "fal.ai API key",
	zh: "fal.ai API \u5bc6\u94a5"
} } });
const texts$345 = keyTexts({
	id: "fastgpt",
	name: {
		en: "FastGPT",
		zh: "FastGPT"
	},
	revoke: "https://cloud.fastgpt.io",
	steps: {
		en: "Make a new key at {page} or on your own instance (the app's API access, or the account's API keys), deploy it, delete this one there, then look at the conversation log",
		zh: "\u5728 {page} \u6216\u81ea\u5df1\u7684\u5b9e\u4f8b\uff08\u5e94\u7528\u7684\u300cAPI \u8bbf\u95ee\u300d\u6216\u8d26\u53f7\u7684\u300cAPI \u5bc6\u94a5\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5bf9\u8bdd\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can run the app on your points and read its conversations; a key of the account also changes knowledge bases.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8017\u4f60\u7684\u79ef\u5206\u8fd0\u884c\u5e94\u7528\u3001\u8bfb\u53d6\u5bf9\u8bdd\uff1b\u8d26\u53f7\u7ea7\u5bc6\u94a5\u8fd8\u80fd\u6539\u52a8\u77e5\u8bc6\u5e93\u3002"
	},
	references: ["https://doc.fastgpt.io/docs/introduction/development/openapi/intro"]
}, {
	"fastgpt-key": { title: {
		en: "FastGPT API key",
		zh: "FastGPT API \u5bc6\u94a5"
	} },
	"fastgpt-root": {
		title: {
			en: "FastGPT root key or service token",
			zh: "FastGPT root \u5bc6\u94a5\u6216\u670d\u52a1\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it and reaches the instance acts as root, forges sessions and file links, or calls the services behind it; the AES key decrypts stored secrets.",
			zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u80fd\u4ee5 root \u8eab\u4efd\u64cd\u4f5c\u3001\u4f2a\u9020\u4f1a\u8bdd\u548c\u6587\u4ef6\u94fe\u63a5\uff0c\u6216\u8c03\u7528\u5176\u540e\u7684\u670d\u52a1\uff1bAES \u5bc6\u94a5\u8fd8\u80fd\u89e3\u5bc6\u4fdd\u5b58\u7684\u5bc6\u6587\u3002"
		},
		fix: {
			en: "Set a new random value outside git, on both sides where two services share it, and restart; after a new AES256_SECRET_KEY enter the encrypted values again; change the root password on the page too, then look at the logs",
			zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u7684\u968f\u673a\u503c\uff08\u4e24\u4e2a\u670d\u52a1\u5171\u7528\u65f6\u4e24\u4fa7\u90fd\u6362\uff09\u5e76\u91cd\u542f\uff1b\u66f4\u6362 AES256_SECRET_KEY \u540e\u9700\u91cd\u65b0\u5f55\u5165\u52a0\u5bc6\u8fc7\u7684\u503c\uff1broot \u5bc6\u7801\u4e5f\u5728\u9875\u9762\u4e0a\u4fee\u6539\uff0c\u518d\u67e5\u770b\u65e5\u5fd7"
		},
		references: ["https://github.com/labring/FastGPT/tree/main/deploy/docker"]
	}
});
const texts$344 = keyTexts({
	id: "featherless",
	name: {
		en: "Featherless",
		zh: "Featherless"
	},
	revoke: "https://featherless.ai/account/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use the concurrency of your Featherless plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5360\u7528\u4f60 Featherless \u5957\u9910\u7684\u5e76\u53d1\u989d\u5ea6\u3002"
	},
	references: ["https://featherless.ai/docs"]
}, { "featherless-key": { title: {
	en: "Featherless API key",
	zh: "Featherless API \u5bc6\u94a5"
} } });
const texts$343 = keyTexts({
	id: "feishu",
	name: {
		en: "Feishu / Lark",
		zh: "\u98de\u4e66"
	},
	revoke: "https://open.feishu.cn/app",
	steps: {
		en: "Reset the App Secret under Credentials & Basic Info of the app at {page}, deploy the new one, limit the app to your servers' addresses, then look at its API log since it was shared",
		zh: "\u5728 {page} \u8be5\u5e94\u7528\u7684\u300c\u51ed\u8bc1\u4e0e\u57fa\u7840\u4fe1\u606f\u300d\u91cd\u7f6e App Secret \u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u4e3a\u5e94\u7528\u8bbe\u7f6e IP \u767d\u540d\u5355\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 API \u65e5\u5fd7"
	},
	why: {
		en: "With App ID and App Secret whoever has them acts as the app: reads the messages, documents and contacts that it may, and posts in its name.",
		zh: "\u6709\u4e86 App ID \u548c App Secret\uff0c\u5c31\u80fd\u4ee5\u8be5\u5e94\u7528\u7684\u8eab\u4efd\u8bfb\u53d6\u5176\u6709\u6743\u8bbf\u95ee\u7684\u6d88\u606f\u3001\u6587\u6863\u548c\u901a\u8baf\u5f55\uff0c\u5e76\u4ee5\u5b83\u7684\u540d\u4e49\u53d1\u6d88\u606f\u3002"
	},
	references: ["https://open.feishu.cn/document/server-docs/authentication-management/access-token"]
}, {
	"feishu-webhook": {
		title: {
			en: "Feishu bot webhook",
			zh: "\u98de\u4e66\u81ea\u5b9a\u4e49\u673a\u5668\u4eba Webhook"
		},
		why: {
			en: "Whoever has the address can post to the group in the bot's name.",
			zh: "\u77e5\u9053\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u5c31\u80fd\u4ee5\u673a\u5668\u4eba\u7684\u540d\u4e49\u5411\u7fa4\u91cc\u53d1\u6d88\u606f\u3002"
		},
		fix: {
			en: "Remove the bot in the group's settings (Bots), add a new one with a signature check or an IP allowlist, deploy its address, then look through the group for posts that are not yours",
			zh: "\u5728\u7fa4\u8bbe\u7f6e\u7684\u300c\u7fa4\u673a\u5668\u4eba\u300d\u4e2d\u79fb\u9664\u8be5\u673a\u5668\u4eba\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u5f00\u542f\u7b7e\u540d\u6821\u9a8c\u6216 IP \u767d\u540d\u5355\uff0c\u90e8\u7f72\u65b0\u5730\u5740\uff0c\u518d\u68c0\u67e5\u7fa4\u91cc\u662f\u5426\u6709\u5f02\u5e38\u6d88\u606f"
		},
		references: ["https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot"]
	},
	"feishu-app-id": { title: {
		en: "Feishu app id",
		zh: "\u98de\u4e66 App ID"
	} },
	"feishu-app-secret": { title: {
		en: "Feishu app secret",
		zh: "\u98de\u4e66 App Secret"
	} },
	"feishu-access-token": {
		title: {
			en: "Feishu access token",
			zh: "\u98de\u4e66\u8bbf\u95ee\u51ed\u8bc1"
		},
		why: {
			en: "Until it ends, within two hours or so, whoever has it acts as the app or as the user that it was issued for.",
			zh: "\u5728\u5931\u6548\u4e4b\u524d\uff08\u7ea6\u4e24\u5c0f\u65f6\uff09\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u5bf9\u5e94\u7684\u5e94\u7528\u6216\u7528\u6237\u8eab\u4efd\u64cd\u4f5c\u3002"
		},
		fix: {
			en: "Find what wrote it down and keep it out of the repository; if it is still alive, reset the App Secret under Credentials & Basic Info of the app at {page}, then look at its API log",
			zh: "\u627e\u5230\u5199\u51fa\u5b83\u7684\u5730\u65b9\u5e76\u907f\u514d\u518d\u6b21\u5165\u5e93\uff1b\u82e5\u5c1a\u672a\u5931\u6548\uff0c\u5728 {page} \u8be5\u5e94\u7528\u7684\u300c\u51ed\u8bc1\u4e0e\u57fa\u7840\u4fe1\u606f\u300d\u91cd\u7f6e App Secret\uff0c\u518d\u67e5\u770b API \u65e5\u5fd7"
		}
	}
});
const texts$342 = keyTexts({
	id: "figma",
	name: {
		en: "Figma",
		zh: "Figma"
	},
	revoke: "https://www.figma.com/settings",
	steps: {
		en: "Make a new token with few scopes under Security at {page}, deploy it, revoke this one there (an OAuth token: remove the connected app), then look at when it was last used and, on Enterprise, at the activity log",
		zh: "\u5728 {page} \u7684\u300cSecurity\u300d\u65b0\u5efa\u6743\u9650\u6700\u5c0f\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff08OAuth \u4ee4\u724c\u5219\u79fb\u9664\u5df2\u8fde\u63a5\u7684\u5e94\u7528\uff09\uff0c\u518d\u67e5\u770b\u5176\u6700\u8fd1\u4f7f\u7528\u65f6\u95f4\uff1b\u4f01\u4e1a\u7248\u8fd8\u53ef\u67e5\u770b\u6d3b\u52a8\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read the files and comments that its user can, and write where its scopes allow that.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u8be5\u7528\u6237\u53ef\u89c1\u7684\u6587\u4ef6\u4e0e\u8bc4\u8bba\uff1b\u82e5\u6743\u9650\u5141\u8bb8\uff0c\u8fd8\u80fd\u5199\u5165\u3002"
	},
	references: ["https://developers.figma.com/docs/rest-api/personal-access-tokens/"]
}, { "figma-pat": { title: {
	en: "Figma access token",
	zh: "Figma \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$341 = keyTexts({
	id: "firebase",
	name: {
		en: "Firebase Cloud Messaging",
		zh: "Firebase \u4e91\u6d88\u606f\u4f20\u9012\uff08FCM\uff09"
	},
	revoke: "https://console.firebase.google.com/project/_/settings/cloudmessaging",
	steps: {
		en: "Move senders to the HTTP v1 API with a service account, then delete the server key at {page} and look at the messages sent since it was shared",
		zh: "\u8ba9\u53d1\u9001\u65b9\u6539\u7528 HTTP v1 API \u548c\u670d\u52a1\u8d26\u53f7\uff0c\u518d\u5728 {page} \u5220\u9664\u8be5\u670d\u52a1\u5668\u5bc6\u94a5\uff0c\u5e76\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u53d1\u51fa\u7684\u6d88\u606f"
	},
	why: {
		en: "Where the legacy API still answers, whoever has it can send notifications to every user of the app.",
		zh: "\u53ea\u8981\u65e7\u7248 API \u4ecd\u53ef\u7528\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u8be5\u5e94\u7528\u7684\u6240\u6709\u7528\u6237\u53d1\u9001\u901a\u77e5\u3002"
	},
	references: ["https://firebase.google.com/docs/cloud-messaging/migrate-v1"]
}, { "fcm-server-key": { title: {
	en: "FCM server key (legacy)",
	zh: "FCM \u670d\u52a1\u5668\u5bc6\u94a5\uff08\u65e7\u7248\uff09"
} } });
const texts$340 = keyTexts({
	id: "firecrawl",
	name: {
		en: "Firecrawl",
		zh: "Firecrawl"
	},
	revoke: "https://www.firecrawl.dev/app/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can crawl and extract on your Firecrawl credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Firecrawl \u989d\u5ea6\u6293\u53d6\u548c\u63d0\u53d6\u3002"
	},
	references: ["https://docs.firecrawl.dev"]
}, { "firecrawl-key": { title: {
	en: "Firecrawl API key",
	zh: "Firecrawl API \u5bc6\u94a5"
} } });
const texts$339 = keyTexts({
	id: "fireworks",
	name: {
		en: "Fireworks AI",
		zh: "Fireworks AI"
	},
	revoke: "https://app.fireworks.ai/settings/users/api-keys",
	usage: "https://app.fireworks.ai/account/usage",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can run and deploy models on your Fireworks account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Fireworks \u8d26\u6237\u4e0a\u8c03\u7528\u548c\u90e8\u7f72\u6a21\u578b\u3002"
	},
	references: ["https://docs.fireworks.ai/api-reference/introduction"]
}, {
	"fireworks-key": { title: {
		en: "Fireworks AI API key",
		zh: "Fireworks AI API \u5bc6\u94a5"
	} },
	"fireworks-project-key": { title: {
		en: "Fireworks AI project key",
		zh: "Fireworks AI \u9879\u76ee\u5bc6\u94a5"
	} }
});
const texts$338 = keyTexts({
	id: "flowise",
	name: {
		en: "Flowise",
		zh: "Flowise"
	},
	revoke: "https://docs.flowiseai.com/configuration/authorization/chatflow-level",
	steps: {
		en: "Make a new key on your instance's API Keys page, assign the chatflows to it, deploy it, delete this one there, then look at the executions since it was shared",
		zh: "\u5728\u5b9e\u4f8b\u7684\u300cAPI Keys\u300d\u9875\u9762\u65b0\u5efa\u5bc6\u94a5\uff0c\u628a Chatflow \u6539\u7528\u5b83\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6267\u884c\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it runs the flows on your model bill, and as far as its permissions go reads and changes them with the credentials they use.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u6d41\u7a0b\uff08\u6a21\u578b\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u5e76\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u548c\u6539\u52a8\u6d41\u7a0b\u53ca\u5176\u4f7f\u7528\u7684\u51ed\u636e\u3002"
	},
	references: ["https://docs.flowiseai.com/configuration/authorization/chatflow-level"]
}, {
	"flowise-key": { title: {
		en: "Flowise API key",
		zh: "Flowise API \u5bc6\u94a5"
	} },
	"flowise-secrets": {
		title: {
			en: "Flowise signing or encryption secret",
			zh: "Flowise \u7b7e\u540d\u6216\u52a0\u5bc6\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it and reaches the instance signs in as any user; the overwrite key decrypts every credential that is stored.",
			zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u80fd\u4ee5\u4efb\u610f\u7528\u6237\u767b\u5f55\uff1b\u52a0\u5bc6\u5bc6\u94a5\uff08SECRETKEY_OVERWRITE\uff09\u53ef\u4ee5\u89e3\u5bc6\u4fdd\u5b58\u7684\u6240\u6709\u51ed\u636e\u3002"
		},
		fix: {
			en: "Set a new random value outside git (openssl rand -hex 32) and restart, which signs everybody out; after a new FLOWISE_SECRETKEY_OVERWRITE enter all credentials again, with new keys; then look at the login activity",
			zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u7684\u968f\u673a\u503c\uff08openssl rand -hex 32\uff09\u5e76\u91cd\u542f\uff0c\u6240\u6709\u4eba\u4f1a\u88ab\u767b\u51fa\uff1b\u66f4\u6362 FLOWISE_SECRETKEY_OVERWRITE \u540e\u9700\u7528\u65b0\u5bc6\u94a5\u91cd\u65b0\u5f55\u5165\u6240\u6709\u51ed\u636e\uff1b\u518d\u67e5\u770b\u767b\u5f55\u6d3b\u52a8"
		},
		references: ["https://docs.flowiseai.com/configuration/authorization/app-level"]
	}
});
const texts$337 = keyTexts({
	id: "flyio",
	name: {
		en: "Fly.io",
		zh: "Fly.io"
	},
	revoke: "https://fly.io/dashboard",
	steps: {
		en: "Make a new token for one app with `fly tokens create deploy`, deploy it, revoke this one with `fly tokens revoke ID` (`fly tokens list` shows the ids) or under Tokens at {page}, then look at the apps' activity",
		zh: "\u7528 `fly tokens create deploy` \u4e3a\u5355\u4e2a\u5e94\u7528\u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u7528 `fly tokens revoke ID`\uff08ID \u89c1 `fly tokens list`\uff09\u6216\u5728 {page} \u7684\u300cTokens\u300d\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5404\u5e94\u7528\u7684\u6d3b\u52a8\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can deploy to the apps that it reaches, open a shell in their machines and read their secrets there.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u5b83\u8986\u76d6\u7684\u5e94\u7528\u90e8\u7f72\u4ee3\u7801\uff0c\u8fdb\u5165\u5176\u673a\u5668\u7684\u547d\u4ee4\u884c\uff0c\u5e76\u8bfb\u53d6\u5176\u4e2d\u7684\u673a\u5bc6\u3002"
	},
	references: ["https://fly.io/docs/security/tokens/", "https://github.com/superfly/macaroon"]
}, { "flyio-token": { title: {
	en: "Fly.io access token",
	zh: "Fly.io \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$336 = keyTexts({
	id: "friendli",
	name: {
		en: "FriendliAI",
		zh: "FriendliAI"
	},
	revoke: "https://friendli.ai/suite/~/setting/tokens",
	steps: {
		en: "Make a new key at {page} (Tokens), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08Tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use your Friendli endpoints and serverless quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u4f60\u7684 Friendli \u7aef\u70b9\u548c\u65e0\u670d\u52a1\u5668\u989d\u5ea6\u3002"
	},
	references: ["https://friendli.ai/docs/guides/personal_access_tokens"]
}, { "friendli-token": { title: {
	en: "Friendli token",
	zh: "Friendli \u4ee4\u724c"
} } });
const texts$335 = keyTexts({
	id: "galileo",
	name: {
		en: "Galileo",
		zh: "Galileo"
	},
	revoke: "https://app.galileo.ai/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at projects since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u9879\u76ee\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read and change your evaluation projects and traces.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u4f60\u7684\u8bc4\u6d4b\u9879\u76ee\u548c\u94fe\u8def\u3002"
	},
	references: ["https://v2docs.galileo.ai"]
}, { "galileo-key": { title: {
	en: "Galileo API key",
	zh: "Galileo API \u5bc6\u94a5"
} } });
new Set("api app access auth authorization authentication bearer basic client credential credentials csrf xsrf id jwt key keys login name oauth oauth2 pass passphrase password passwd private public pwd refresh secret secrets session token tokens type user username value x header param params field input string your the a of and for enter new old current confirm my is not set required invalid missing".split(" "));
const set$1 = (words) => new Set(words.split(" "));
set$1("key keys token tokens secret secrets auth api oauth oauth2 pass password passwd pwd cred creds credential credentials nonce salt jwt authorization");
set$1("public publishable pub site id ids uid uuid guid kid name names hash hashes digest md5 checksum fingerprint thumbprint integrity etag commit revision rev version ver cache sort partition row index group unique foreign lookup idempotency dedup correlation trace span request event message object node item record websocket ws socket recv known authorized trusted url urls uri file files path cert certs certificate chain address contract tx transaction block words word keyword keywords size length count type format regex pattern next page continuation cursor sync client_token signature sig wrong invalid image photo picture asset bucket upload download feature translation query redis map label column field test tests expected sock socket alg algorithm algo");
const LOGIN_WORDS = [
	...[
		"identified",
		"mysql",
		"mariadb",
		"curl",
		"wget",
		"chpasswd",
		"psql",
		"redis-cli",
		"mongo",
		"sshpass",
		"login"
	],
	...[
		"ldap",
		"sqlcmd",
		"cqlsh",
		"authenticate",
		"sign_in",
		"sudo",
		"password-stdin",
		"getconnection",
		"pdo",
		"oci_connect",
		"basicauth"
	],
	...[
		"basic_auth",
		"auth=(",
		"credential",
		"authentication",
		"jwt",
		"openssl",
		"secretkeyspec",
		"symmetricsecuritykey",
		"passwordprotection",
		"dbi->connect",
		"securestring"
	]
];
const HASH_SCHEMES = [
	"$apr1$",
	"$1$",
	"$2a$",
	"$2b$",
	"$2y$",
	"$5$",
	"$6$",
	"$y$",
	"$argon2"
];
[...LOGIN_WORDS, ...HASH_SCHEMES];
const texts$334 = keyTexts({
	id: "generic",
	name: {
		en: "an unknown issuer",
		zh: "\u672a\u77e5\u7b7e\u53d1\u65b9"
	},
	steps: {
		en: "Replace it where it was issued, keep the new one outside git (a variable, a secrets manager), then look at what it was used for since it was shared",
		zh: "\u5728\u7b7e\u53d1\u5904\u66f4\u6362\u5b83\uff0c\u628a\u65b0\u503c\u653e\u5728 Git \u4e4b\u5916\uff08\u73af\u5883\u53d8\u91cf\u3001\u5bc6\u94a5\u7ba1\u7406\u670d\u52a1\uff09\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f7f\u7528\u60c5\u51b5"
	},
	why: {
		en: "Whoever reads it has whatever it opens: a login, a service, a signing key.",
		zh: "\u770b\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u5b83\u6240\u80fd\u6253\u5f00\u7684\u4e00\u5207\uff1a\u767b\u5f55\u3001\u670d\u52a1\u6216\u7b7e\u540d\u5bc6\u94a5\u3002"
	},
	references: ["https://cwe.mitre.org/data/definitions/798.html"]
}, {
	"generic-secret-assignment": {
		title: {
			en: "Secret in plain text",
			zh: "\u660e\u6587\u5bc6\u94a5"
		},
		messages: {
			named: {
				en: "{variable} holds a secret in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u5bc6\u94a5\u3002"
			},
			byVariable: {
				en: "{variable} holds a secret in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u5bc6\u94a5\u3002"
			},
			default: {
				en: "A secret is written here in plain text.",
				zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u5bc6\u94a5\u3002"
			}
		}
	},
	"generic-secret-cn": {
		title: {
			en: "Secret in plain text, named in Chinese",
			zh: "\u4ee5\u4e2d\u6587\u547d\u540d\u7684\u660e\u6587\u5bc6\u94a5"
		},
		messages: {
			named: {
				en: "{variable} holds a secret in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u5bc6\u94a5\u3002"
			},
			byVariable: {
				en: "{variable} holds a secret in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u5bc6\u94a5\u3002"
			},
			default: {
				en: "A secret is written here in plain text.",
				zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u5bc6\u94a5\u3002"
			}
		}
	},
	"curl-auth-header": {
		title: {
			en: "Credential in an HTTP header",
			zh: "HTTP \u8bf7\u6c42\u5934\u4e2d\u7684\u51ed\u636e"
		},
		messages: {
			named: {
				en: "The header {variable} holds a credential in plain text.",
				zh: "\u8bf7\u6c42\u5934 {variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u51ed\u636e\u3002"
			},
			byVariable: {
				en: "The header {variable} holds a credential in plain text.",
				zh: "\u8bf7\u6c42\u5934 {variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u51ed\u636e\u3002"
			},
			default: {
				en: "A header holds a credential in plain text.",
				zh: "\u8bf7\u6c42\u5934\u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u51ed\u636e\u3002"
			}
		}
	},
	"password-hash": {
		title: {
			en: "Hash of a password",
			zh: "\u5bc6\u7801\u7684\u54c8\u5e0c\u503c"
		},
		why: {
			en: "Whoever has the hash tries passwords against it offline, millions a second where the scheme is old, and then signs in.",
			zh: "\u62ff\u5230\u54c8\u5e0c\u503c\u7684\u4eba\u53ef\u4ee5\u79bb\u7ebf\u9010\u4e2a\u8bd5\u5bc6\u7801\uff0c\u7b97\u6cd5\u8f83\u65e7\u65f6\u6bcf\u79d2\u53ef\u8bd5\u6570\u767e\u4e07\u4e2a\uff0c\u731c\u4e2d\u540e\u5373\u53ef\u767b\u5f55\u3002"
		},
		fix: {
			en: "Have the password changed, and keep hashes in the database or in a file outside git",
			zh: "\u66f4\u6362\u8be5\u5bc6\u7801\uff0c\u5e76\u628a\u54c8\u5e0c\u503c\u653e\u5728\u6570\u636e\u5e93\u6216 Git \u4e4b\u5916\u7684\u6587\u4ef6\u4e2d"
		},
		messages: {
			named: {
				en: "{variable} holds the hash of a password.",
				zh: "{variable} \u4e2d\u662f\u4e00\u4e2a\u5bc6\u7801\u7684\u54c8\u5e0c\u503c\u3002"
			},
			byVariable: {
				en: "{variable} holds the hash of a password.",
				zh: "{variable} \u4e2d\u662f\u4e00\u4e2a\u5bc6\u7801\u7684\u54c8\u5e0c\u503c\u3002"
			},
			default: {
				en: "The hash of a password is written here.",
				zh: "\u8fd9\u91cc\u5199\u7740\u4e00\u4e2a\u5bc6\u7801\u7684\u54c8\u5e0c\u503c\u3002"
			}
		},
		references: ["https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"]
	},
	"env-password-weak": {
		title: {
			en: "Password that is guessed first",
			zh: "\u6700\u5148\u88ab\u731c\u4e2d\u7684\u5f31\u53e3\u4ee4"
		},
		why: {
			en: "Bots try such passwords within minutes of a port being open; one default login took 120,000 tries in three days.",
			zh: "\u7aef\u53e3\u4e00\u5f00\u653e\uff0c\u673a\u5668\u4eba\u51e0\u5206\u949f\u5185\u5c31\u4f1a\u5c1d\u8bd5\u8fd9\u7c7b\u53e3\u4ee4\uff1b\u4e00\u4e2a\u9ed8\u8ba4\u767b\u5f55\u4e09\u5929\u5185\u5c31\u906d\u5230 12 \u4e07\u6b21\u5c1d\u8bd5\u3002"
		},
		fix: {
			en: "Set a random one (`openssl rand -base64 24`) in a file outside git, and change it in the running service too",
			zh: "\u6362\u6210\u968f\u673a\u5bc6\u7801\uff08`openssl rand -base64 24`\uff09\uff0c\u653e\u5728 Git \u4e4b\u5916\u7684\u6587\u4ef6\u4e2d\uff0c\u5e76\u540c\u65f6\u5728\u8fd0\u884c\u4e2d\u7684\u670d\u52a1\u91cc\u4fee\u6539"
		},
		messages: {
			named: {
				en: "{variable} is a password that is guessed first.",
				zh: "{variable} \u662f\u6700\u5148\u88ab\u731c\u4e2d\u7684\u5f31\u53e3\u4ee4\u3002"
			},
			byVariable: {
				en: "{variable} is a password that is guessed first.",
				zh: "{variable} \u662f\u6700\u5148\u88ab\u731c\u4e2d\u7684\u5f31\u53e3\u4ee4\u3002"
			},
			default: {
				en: "This is a password that is guessed first.",
				zh: "\u8fd9\u662f\u6700\u5148\u88ab\u731c\u4e2d\u7684\u5f31\u53e3\u4ee4\u3002"
			}
		}
	}
});
const texts$333 = keyTexts({
	id: "gigachat",
	name: {
		en: "GigaChat (Sber)",
		zh: "GigaChat\uff08Sber\uff09"
	},
	revoke: "https://developers.sber.ru/studio",
	steps: {
		en: "Make a new key at {page} (the project's authorization key), deploy it, delete this one there, then look at the token balance since it was shared",
		zh: "\u5728 {page}\uff08\u9879\u76ee\u7684\u6388\u6743\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can get access tokens for your GigaChat project and use up its packages.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4e3a\u4f60\u7684 GigaChat \u9879\u76ee\u6362\u53d6\u8bbf\u95ee\u4ee4\u724c\u5e76\u8017\u5c3d\u989d\u5ea6\u3002"
	},
	references: ["https://developers.sber.ru/docs/ru/gigachat"]
}, { "gigachat-credentials": { title: {
	en: "GigaChat authorization key",
	zh: "GigaChat \u6388\u6743\u5bc6\u94a5"
} } });
const texts$332 = keyTexts({
	id: "gitea",
	name: {
		en: "Gitea / Forgejo",
		zh: "Gitea / Forgejo"
	},
	steps: {
		en: "Delete it under Settings > Applications of its owner on your instance, generate one with fewer scopes, deploy that, then look at the activity of its repositories since the push",
		zh: "\u5728\u4f60\u7684\u5b9e\u4f8b\u4e0a\u5176\u6240\u6709\u8005\u7684\u300c\u8bbe\u7f6e\u300d>\u300c\u5e94\u7528\u300d\u4e2d\u5220\u9664\u5b83\uff0c\u751f\u6210\u6743\u9650\u66f4\u5c11\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u5404\u4ed3\u5e93\u7684\u52a8\u6001"
	},
	why: {
		en: "Whoever has it reads and pushes to its owner's repositories, as far as its scopes go; an admin's token manages the whole instance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u5e76\u63a8\u9001\u6240\u6709\u8005\u7684\u4ed3\u5e93\uff1b\u7ba1\u7406\u5458\u7684\u4ee4\u724c\u8fd8\u80fd\u7ba1\u7406\u6574\u4e2a\u5b9e\u4f8b\u3002"
	},
	references: ["https://docs.gitea.com/development/api-usage", "https://forgejo.org/docs/latest/user/token-scope/"]
}, { "gitea-token": { title: {
	en: "Gitea or Forgejo access token",
	zh: "Gitea \u6216 Forgejo \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$331 = keyTexts({
	id: "gitee-ai",
	name: {
		en: "Gitee AI (Moark)",
		zh: "Gitee AI\uff08\u6a21\u529b\u65b9\u821f\uff09"
	},
	revoke: "https://ai.gitee.com/dashboard/settings/tokens",
	steps: {
		en: "Make a new key at {page} (access tokens), deploy it, delete this one there, then look at resource package usage since it was shared",
		zh: "\u5728 {page}\uff08\u8bbf\u95ee\u4ee4\u724c\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d44\u6e90\u5305\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use up your Gitee AI resource packages and balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7684 Gitee AI \u8d44\u6e90\u5305\u548c\u4f59\u989d\u3002"
	},
	references: ["https://ai.gitee.com/docs"]
}, { "gitee-ai-token": { title: {
	en: "Gitee AI access token",
	zh: "Gitee AI \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$330 = keyTexts({
	id: "gitee",
	name: {
		en: "Gitee",
		zh: "Gitee"
	},
	revoke: "https://gitee.com/profile/personal_access_tokens",
	steps: {
		en: "Delete the token at {page}, make a new one with fewer scopes, deploy it, then look at your repositories' activity and at the sign-in history since it was shared",
		zh: "\u5728 {page} \u5220\u9664\u8be5\u4ee4\u724c\uff0c\u65b0\u5efa\u6743\u9650\u66f4\u5c11\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4ed3\u5e93\u52a8\u6001\u548c\u767b\u5f55\u5386\u53f2"
	},
	why: {
		en: "Whoever has it reads and pushes to the repositories that its owner can, private ones included, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u5e76\u63a8\u9001\u6240\u6709\u8005\u80fd\u8bbf\u95ee\u7684\u4ed3\u5e93\uff0c\u5305\u62ec\u79c1\u6709\u4ed3\u5e93\u3002"
	},
	references: ["https://gitee.com/api/v5/oauth_doc"]
}, { "gitee-token": { title: {
	en: "Gitee personal access token",
	zh: "Gitee \u79c1\u4eba\u4ee4\u724c"
} } });
const texts$329 = keyTexts({
	id: "github-models",
	name: {
		en: "GitHub Copilot / Models",
		zh: "GitHub Copilot"
	},
	revoke: "https://github.com/settings/copilot",
	steps: {
		en: "It ends by itself within hours; sign Copilot out of the editor that wrote it, revoke the editor's authorization at github.com/settings/applications, and look at the security log",
		zh: "\u5b83\u4f1a\u5728\u6570\u5c0f\u65f6\u5185\u81ea\u884c\u5931\u6548\uff1b\u5728\u5199\u51fa\u5b83\u7684\u7f16\u8f91\u5668\u4e2d\u9000\u51fa Copilot\uff0c\u5230 github.com/settings/applications \u540a\u9500\u8be5\u7f16\u8f91\u5668\u7684\u6388\u6743\uff0c\u518d\u67e5\u770b\u5b89\u5168\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can use Copilot as you until the session ends, within minutes to hours.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f1a\u8bdd\u7ed3\u675f\u524d\uff08\u51e0\u5206\u949f\u5230\u51e0\u5c0f\u65f6\uff09\u4ee5\u4f60\u7684\u8eab\u4efd\u4f7f\u7528 Copilot\u3002"
	},
	references: ["https://docs.github.com/github-models"]
}, { "github-copilot-session": { title: {
	en: "GitHub Copilot session token",
	zh: "GitHub Copilot \u4f1a\u8bdd\u4ee4\u724c"
} } });
const provider$240 = {
	id: "github",
	name: {
		en: "GitHub",
		zh: "GitHub"
	},
	revoke: "https://github.com/settings/tokens",
	usage: "https://github.com/settings/security-log",
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
const texts$328 = keyTexts(provider$240, {
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
const texts$327 = keyTexts({
	id: "gitlab",
	name: {
		en: "GitLab",
		zh: "GitLab"
	},
	revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
	usage: "https://gitlab.com/-/user_settings/authentication_log",
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
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6ce8\u518c Runner\uff0c\u4ece\u800c\u63a5\u624b\u4f60\u7684\u4f5c\u4e1a\u53ca\u5176\u4e2d\u7684\u673a\u5bc6\u3002"
		},
		fix: {
			en: "Reset it in Settings > CI/CD > Runners and move to runner authentication tokens",
			zh: "\u5728\u300c\u8bbe\u7f6e > CI/CD > Runner\u300d\u4e2d\u91cd\u7f6e\u5b83\uff0c\u5e76\u6539\u7528 Runner \u8eab\u4efd\u9a8c\u8bc1\u4ee4\u724c"
		}
	}
});
const texts$326 = keyTexts({
	id: "gladia",
	name: {
		en: "Gladia",
		zh: "Gladia"
	},
	revoke: "https://app.gladia.io/apikeys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can transcribe on your Gladia bill and read results.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Gladia \u8f6c\u5199\u989d\u5ea6\u5e76\u8bfb\u53d6\u7ed3\u679c\u3002"
	},
	references: ["https://docs.gladia.io"]
}, { "gladia-key": { title: {
	en: "Gladia API key",
	zh: "Gladia API \u5bc6\u94a5"
} } });
// src/detect/secrets/providers/google-gemini.ts?texts
const provider$237 = {
	id: "google-gemini",
	name: {
		en: "Google (Gemini)",
		zh: "Google\uff08Gemini\uff09"
	},
	revoke: "https://aistudio.google.com/apikey",
	usage: "https://aistudio.google.com/usage",
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
const texts$325 = keyTexts(provider$237, {
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
			zh: "\u5728\u6700\u591a\u4e00\u5c0f\u65f6\u5185\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u83b7\u5f97\u6388\u6743\u7684\u8d26\u6237\u7684\u8eab\u4efd\u64cd\u4f5c\u3002"
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
// src/detect/secrets/providers/google-vertex.ts?texts
const provider$236 = {
	id: "google-vertex",
	name: {
		en: "Google Cloud",
		zh: "Google Cloud"
	},
	revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
	usage: "https://console.cloud.google.com/logs/query",
	steps: {
		en: "Disable the key that private_key_id names (gcloud iam service-accounts keys disable KEY_ID --iam-account=EMAIL), give the callers workload identity or a new key, delete this one at {page} (Keys), then read the audit logs",
		zh: "\u505c\u7528 private_key_id \u6240\u6307\u7684\u5bc6\u94a5\uff08gcloud iam service-accounts keys disable KEY_ID --iam-account=EMAIL\uff09\uff0c\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u5de5\u4f5c\u8d1f\u8f7d\u8eab\u4efd\u6216\u65b0\u5bc6\u94a5\uff0c\u5728 {page}\uff08\u300c\u5bc6\u94a5\u300d\uff09\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it acts as the service account: with its roles, on every project that trusts it, until the key is deleted.",
		zh: "\u5728\u5bc6\u94a5\u88ab\u5220\u9664\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u6240\u6709\u4fe1\u4efb\u8be5\u670d\u52a1\u8d26\u53f7\u7684\u9879\u76ee\u4e2d\u4ee5\u5176\u89d2\u8272\u64cd\u4f5c\u3002"
	},
	references: ["https://cloud.google.com/iam/docs/keys-create-delete"]
};
const messages$1 = {
	default: {
		en: "The private key of a Google Cloud service account is written here.",
		zh: "\u8fd9\u91cc\u5199\u7740\u4e00\u4e2a Google Cloud \u670d\u52a1\u8d26\u53f7\u7684\u79c1\u94a5\u3002"
	},
	named: {
		en: "{variable} holds the private key of a Google Cloud service account.",
		zh: "{variable} \u4e2d\u662f\u4e00\u4e2a Google Cloud \u670d\u52a1\u8d26\u53f7\u7684\u79c1\u94a5\u3002"
	}
};
const texts$324 = keyTexts(provider$236, {
	"gcp-service-account-json": {
		title: {
			en: "Google Cloud service account key",
			zh: "Google Cloud \u670d\u52a1\u8d26\u53f7\u5bc6\u94a5"
		},
		messages: messages$1
	},
	"gcp-service-account-json-b64": {
		title: {
			en: "Google Cloud service account key in base64",
			zh: "base64 \u7f16\u7801\u7684 Google Cloud \u670d\u52a1\u8d26\u53f7\u5bc6\u94a5"
		},
		messages: messages$1
	},
	"gcp-hmac-key": {
		title: {
			en: "Google Cloud Storage HMAC access id",
			zh: "Google Cloud Storage HMAC \u8bbf\u95ee ID"
		},
		why: {
			en: "It is half of a login: with its secret one reads and writes the buckets that its account may.",
			zh: "\u5b83\u662f\u51ed\u636e\u7684\u4e00\u534a\uff1a\u4e0e\u5bf9\u5e94\u7684 Secret \u4e00\u8d77\uff0c\u5373\u53ef\u8bfb\u5199\u8be5\u8d26\u53f7\u6709\u6743\u8bbf\u95ee\u7684\u5b58\u50a8\u6876\u3002"
		},
		fix: {
			en: "Make a new HMAC key at console.cloud.google.com/storage/settings (Interoperability), move the callers, set this one inactive and delete it there, then read the buckets' data access logs",
			zh: "\u5728 console.cloud.google.com/storage/settings\uff08\u300c\u4e92\u64cd\u4f5c\u6027\u300d\uff09\u65b0\u5efa HMAC \u5bc6\u94a5\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u505c\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5b58\u50a8\u6876\u7684\u6570\u636e\u8bbf\u95ee\u65e5\u5fd7"
		},
		references: ["https://cloud.google.com/storage/docs/authentication/managing-hmackeys"]
	}
});
`${"-----BEGIN {cut}PRIVATE KEY-----\\n{b64:64}\\n{b64:64}\\n{b64:64}\\n{b64:24}\\n-----END {cut}PRIVATE KEY-----\\n".replaceAll("\\n", "\\\\n")}`;
const texts$323 = keyTexts({
	id: "grafana",
	name: {
		en: "Grafana",
		zh: "Grafana"
	},
	revoke: "https://grafana.com/orgs",
	steps: {
		en: "Open Administration > Users and access > Service accounts of your Grafana, add a token, deploy it, delete this one, then look at the server's log",
		zh: "\u6253\u5f00\u4f60\u7684 Grafana \u7684\u300cAdministration > Users and access > Service accounts\u300d\uff0c\u65b0\u589e\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u670d\u52a1\u5668\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can query every data source and change dashboards and alerts, as far as its role goes; as Admin also users.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u89d2\u8272\u6743\u9650\u5185\u67e5\u8be2\u6240\u6709\u6570\u636e\u6e90\u3001\u4fee\u6539\u4eea\u8868\u76d8\u548c\u544a\u8b66\uff1bAdmin \u89d2\u8272\u8fd8\u80fd\u7ba1\u7406\u7528\u6237\u3002"
	},
	references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/"]
}, {
	"grafana-sa-token": { title: {
		en: "Grafana service account token",
		zh: "Grafana \u670d\u52a1\u8d26\u53f7\u4ee4\u724c"
	} },
	"grafana-cloud-token": {
		title: {
			en: "Grafana Cloud access policy token",
			zh: "Grafana Cloud \u8bbf\u95ee\u7b56\u7565\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it can read or write the metrics, logs and traces of your stacks, or manage them, as its access policy allows.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6309\u5176\u8bbf\u95ee\u7b56\u7565\u8bfb\u5199\u5404 stack \u7684\u6307\u6807\u3001\u65e5\u5fd7\u548c\u94fe\u8def\uff0c\u6216\u7ba1\u7406\u8fd9\u4e9b stack\u3002"
		},
		fix: {
			en: "Open the organization at {page}, add a token to the policy under Security > Access Policies, deploy it, delete this one, then look at the usage",
			zh: "\u5728 {page} \u6253\u5f00\u8be5\u7ec4\u7ec7\uff0c\u5728\u300cSecurity > Access Policies\u300d\u4e3a\u7b56\u7565\u65b0\u589e\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf"
		},
		references: ["https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/"]
	},
	"grafana-api-key-old": {
		title: {
			en: "Grafana API key (legacy)",
			zh: "Grafana API \u5bc6\u94a5\uff08\u65e7\u7248\uff09"
		},
		fix: {
			en: "Make a service account token under Administration > Service accounts, deploy it, delete this key, which newer versions show there as a service account, then look at the server's log",
			zh: "\u5728\u300cAdministration > Service accounts\u300d\u65b0\u5efa\u670d\u52a1\u8d26\u53f7\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e2a\u5bc6\u94a5\uff08\u65b0\u7248\u4e2d\u5b83\u4ee5\u670d\u52a1\u8d26\u53f7\u7684\u5f62\u5f0f\u5217\u5728\u90a3\u91cc\uff09\uff0c\u518d\u67e5\u770b\u670d\u52a1\u5668\u65e5\u5fd7"
		},
		references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/"]
	}
});
const texts$322 = keyTexts({
	id: "greptile",
	name: {
		en: "Greptile",
		zh: "Greptile"
	},
	revoke: "https://app.greptile.com/settings/api",
	steps: {
		en: "Make a new key at {page} (API), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can ask questions about the repositories that are indexed for you.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5bf9\u5df2\u4e3a\u4f60\u5efa\u7acb\u7d22\u5f15\u7684\u4ed3\u5e93\u63d0\u95ee\u3002"
	},
	references: ["https://docs.greptile.com"]
}, { "greptile-key": { title: {
	en: "Greptile API key",
	zh: "Greptile API \u5bc6\u94a5"
} } });
const texts$321 = keyTexts({
	id: "groq",
	name: {
		en: "Groq",
		zh: "Groq"
	},
	revoke: "https://console.groq.com/keys",
	usage: "https://console.groq.com/dashboard/usage",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Usage \u9875"
	},
	why: {
		en: "Whoever has it can use up your organization's Groq quota and bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7ec4\u7ec7\u7684 Groq \u914d\u989d\u5e76\u4ea7\u751f\u8d39\u7528\u3002"
	},
	references: ["https://console.groq.com/docs/quickstart"]
}, { "groq-key": { title: {
	en: "Groq API key",
	zh: "Groq API \u5bc6\u94a5"
} } });
const texts$320 = keyTexts({
	id: "helicone",
	name: {
		en: "Helicone",
		zh: "Helicone"
	},
	revoke: "https://us.helicone.ai/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at requests since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8bf7\u6c42\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can read the prompts and answers that you log, and write more.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u8bb0\u5f55\u7684\u63d0\u793a\u8bcd\u548c\u56de\u7b54\uff0c\u5e76\u5199\u5165\u6570\u636e\u3002"
	},
	references: ["https://docs.helicone.ai"]
}, { "helicone-key": { title: {
	en: "Helicone API key",
	zh: "Helicone API \u5bc6\u94a5"
} } });
const texts$319 = keyTexts({
	id: "heroku",
	name: {
		en: "Heroku",
		zh: "Heroku"
	},
	revoke: "https://dashboard.heroku.com/account",
	steps: {
		en: "Regenerate the API key at {page} (one from `heroku authorizations:create`: revoke it under Applications there), deploy the new one, then look at the activity of your apps",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210 API \u5bc6\u94a5\uff08\u7531 `heroku authorizations:create` \u521b\u5efa\u7684\u5219\u5728\u8be5\u9875\u300cApplications\u300d\u4e2d\u540a\u9500\uff09\uff0c\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u5404\u5e94\u7528\u7684\u6d3b\u52a8\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it reads the config vars of the user's apps, with the passwords in them, and deploys, scales or deletes these apps.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u8be5\u7528\u6237\u5404\u5e94\u7528\u7684\u914d\u7f6e\u53d8\u91cf\u53ca\u5176\u4e2d\u7684\u5bc6\u7801\uff0c\u5e76\u90e8\u7f72\u3001\u6269\u5bb9\u6216\u5220\u9664\u8fd9\u4e9b\u5e94\u7528\u3002"
	},
	references: ["https://devcenter.heroku.com/articles/authentication"]
}, { "heroku-key": { title: {
	en: "Heroku API key",
	zh: "Heroku API \u5bc6\u94a5"
} } });
const texts$318 = keyTexts({
	id: "hetzner",
	name: {
		en: "Hetzner Cloud",
		zh: "Hetzner Cloud"
	},
	revoke: "https://console.hetzner.cloud",
	steps: {
		en: "Make a new token under Security > API tokens of the project at {page}, deploy it, delete this one there, then look at the project's activities and servers",
		zh: "\u5728 {page} \u8be5\u9879\u76ee\u7684\u300cSecurity\u300d\u2192\u300cAPI tokens\u300d\u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u9879\u76ee\u7684\u6d3b\u52a8\u8bb0\u5f55\u548c\u670d\u52a1\u5668"
	},
	why: {
		en: "Whoever has it can start, open and delete servers, volumes and networks of the project on your bill; a read-only token lists them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u521b\u5efa\u3001\u6253\u5f00\u548c\u5220\u9664\u8be5\u9879\u76ee\u7684\u670d\u52a1\u5668\u3001\u5377\u548c\u7f51\u7edc\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff1b\u53ea\u8bfb\u4ee4\u724c\u53ef\u4ee5\u5217\u51fa\u5b83\u4eec\u3002"
	},
	references: ["https://docs.hetzner.com/cloud/api/getting-started/generating-api-token"]
}, { "hetzner-token": { title: {
	en: "Hetzner Cloud API token",
	zh: "Hetzner Cloud API \u4ee4\u724c"
} } });
const texts$317 = keyTexts({
	id: "heygen",
	name: {
		en: "HeyGen",
		zh: "HeyGen"
	},
	revoke: "https://app.heygen.com/settings?nav=API",
	steps: {
		en: "Make a new key at {page} (API), deploy it, delete this one there, then look at API usage since it was shared",
		zh: "\u5728 {page}\uff08API\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 API \u7528\u91cf"
	},
	why: {
		en: "Whoever has it can make avatar videos on your HeyGen credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 HeyGen \u989d\u5ea6\u751f\u6210\u6570\u5b57\u4eba\u89c6\u9891\u3002"
	},
	references: ["https://docs.heygen.com"]
}, {
	"heygen-key": { title: {
		en: "HeyGen API key",
		zh: "HeyGen API \u5bc6\u94a5"
	} },
	"heygen-key-b64": { title: {
		en: "HeyGen API key (older form)",
		zh: "HeyGen API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `hc${letter}`);
const texts$316 = keyTexts({
	id: "honeycomb",
	name: {
		en: "Honeycomb",
		zh: "Honeycomb"
	},
	revoke: "https://ui.honeycomb.io",
	steps: {
		en: "Make a new key under Environment settings > API Keys at {page} (management keys: Team settings), deploy it, delete this one there, then look at the usage and the activity log",
		zh: "\u5728 {page} \u7684\u300cEnvironment settings > API Keys\u300d\u65b0\u5efa\u5bc6\u94a5\uff08\u7ba1\u7406\u5bc6\u94a5\u5728\u300cTeam settings\u300d\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf\u548c\u6d3b\u52a8\u65e5\u5fd7"
	},
	why: {
		en: "With an ingest key one sends false events on your bill; a management key makes and deletes keys and environments of the team.",
		zh: "\u6709\u5199\u5165\u5bc6\u94a5\u5c31\u80fd\u53d1\u9001\u4f2a\u9020\u7684\u4e8b\u4ef6\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff1b\u7ba1\u7406\u5bc6\u94a5\u8fd8\u80fd\u65b0\u5efa\u548c\u5220\u9664\u56e2\u961f\u7684\u5bc6\u94a5\u4e0e\u73af\u5883\u3002"
	},
	references: ["https://docs.honeycomb.io/configure/environments/manage-api-keys/"]
}, { "honeycomb-ingest-key": { title: {
	en: "Honeycomb API key",
	zh: "Honeycomb API \u5bc6\u94a5"
} } });
`${"1234567890".repeat(5)}`;
const texts$315 = keyTexts({
	id: "huawei-cloud",
	name: {
		en: "Huawei Cloud",
		zh: "\u534e\u4e3a\u4e91"
	},
	revoke: "https://console.huaweicloud.com/iam/#/mine/accessKey",
	steps: {
		en: "Disable the key at {page}, make another for an IAM user with the least rights, move the callers, delete this one, then read Cloud Trace Service",
		zh: "\u5728 {page}\uff08\u300c\u6211\u7684\u51ed\u8bc1\u300d\u7684\u300c\u8bbf\u95ee\u5bc6\u94a5\u300d\uff09\u505c\u7528\u8be5\u5bc6\u94a5\uff0c\u4e3a\u6700\u5c0f\u6743\u9650\u7684 IAM \u7528\u6237\u53e6\u5efa\u4e00\u4e2a\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u4e91\u5ba1\u8ba1\u670d\u52a1\uff08CTS\uff09"
	},
	why: {
		en: "Whoever has the pair can do in Huawei Cloud what its user may, OBS buckets and servers included.",
		zh: "\u62ff\u5230\u8fd9\u5bf9\u5bc6\u94a5\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u534e\u4e3a\u4e91\uff0c\u5305\u62ec OBS \u6876\u548c\u4e91\u670d\u52a1\u5668\u3002"
	},
	references: ["https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"]
}, {
	"huawei-secret-key": { title: {
		en: "Huawei Cloud secret access key",
		zh: "\u534e\u4e3a\u4e91 Secret Access Key"
	} },
	"huawei-access-key": { title: {
		en: "Huawei Cloud access key id",
		zh: "\u534e\u4e3a\u4e91 Access Key ID"
	} }
});
const texts$314 = keyTexts({
	id: "huawei-maas",
	name: {
		en: "Huawei Cloud ModelArts MaaS / Pangu",
		zh: "\u534e\u4e3a\u4e91 MaaS\uff08\u76d8\u53e4\uff09"
	},
	revoke: "https://console.huaweicloud.com/modelarts",
	steps: {
		en: "Make a new key at {page} (ModelArts Studio, API keys), deploy it, delete this one there, then look at call statistics since it was shared",
		zh: "\u5728 {page}\uff08ModelArts Studio \u7684 API Key \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can call MaaS model services on your Huawei Cloud account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u534e\u4e3a\u4e91\u8d26\u6237\u8c03\u7528 MaaS \u6a21\u578b\u670d\u52a1\u3002"
	},
	references: ["https://support.huaweicloud.com/usermanual-maas-modelarts"]
}, { "huawei-maas-key": { title: {
	en: "Huawei Cloud ModelArts MaaS / Pangu API key",
	zh: "\u534e\u4e3a\u4e91 MaaS\uff08\u76d8\u53e4\uff09API \u5bc6\u94a5"
} } });
const texts$313 = keyTexts({
	id: "hubspot",
	name: {
		en: "HubSpot",
		zh: "HubSpot"
	},
	revoke: "https://app.hubspot.com",
	steps: {
		en: "Open the app under Development > Legacy apps at {page}, choose Rotate on its Auth tab and let the old token expire now, deploy the new one, then look at the app's logs",
		zh: "\u5728 {page} \u7684\u300cDevelopment > Legacy apps\u300d\u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300cAuth\u300d\u9009\u9879\u5361\u9009\u62e9\u300cRotate\u300d\u5e76\u8ba9\u65e7\u4ee4\u724c\u7acb\u5373\u5931\u6548\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u8be5\u5e94\u7528\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change contacts, deals and files, and send e-mail in your name, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u548c\u6539\u52a8\u8054\u7cfb\u4eba\u3001\u4ea4\u6613\u4e0e\u6587\u4ef6\uff0c\u5e76\u4ee5\u4f60\u7684\u540d\u4e49\u53d1\u9001\u90ae\u4ef6\u3002"
	},
	references: ["https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview"]
}, { "hubspot-pat": { title: {
	en: "HubSpot private app token",
	zh: "HubSpot \u79c1\u6709\u5e94\u7528\u4ee4\u724c"
} } });
const texts$312 = keyTexts({
	id: "huggingface",
	name: {
		en: "Hugging Face",
		zh: "Hugging Face"
	},
	revoke: "https://huggingface.co/settings/tokens",
	usage: "https://huggingface.co/settings/billing",
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
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u6574\u4e2a\u7ec4\u7ec7\u7684\u8eab\u4efd\u8bfb\u5199\u5176\u5185\u5bb9\u3002"
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
const texts$311 = keyTexts({
	id: "hume",
	name: {
		en: "Hume AI",
		zh: "Hume AI"
	},
	revoke: "https://platform.hume.ai/settings/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use your Hume voices and credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u4f60\u7684 Hume \u8bed\u97f3\u548c\u989d\u5ea6\u3002"
	},
	references: ["https://dev.hume.ai/docs"]
}, { "hume-key": { title: {
	en: "Hume AI API or secret key",
	zh: "Hume AI API \u5bc6\u94a5"
} } });
const texts$310 = keyTexts({
	id: "hyperbolic",
	name: {
		en: "Hyperbolic",
		zh: "Hyperbolic"
	},
	revoke: "https://app.hyperbolic.ai/settings",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can run models and rent GPUs on your Hyperbolic balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Hyperbolic \u4f59\u989d\u8c03\u7528\u6a21\u578b\u548c\u79df\u7528 GPU\u3002"
	},
	references: ["https://docs.hyperbolic.xyz"]
}, { "hyperbolic-key": { title: {
	en: "Hyperbolic API key",
	zh: "Hyperbolic API \u5bc6\u94a5"
} } });
const texts$309 = keyTexts({
	id: "ideogram",
	name: {
		en: "Ideogram",
		zh: "Ideogram"
	},
	revoke: "https://ideogram.ai/manage-api",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can make images on your Ideogram bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u751f\u6210\u56fe\u50cf\u5e76\u8ba1\u5165\u4f60\u7684 Ideogram \u8d26\u5355\u3002"
	},
	references: ["https://developer.ideogram.ai"]
}, { "ideogram-key": { title: {
	en: "Ideogram API key",
	zh: "Ideogram API \u5bc6\u94a5"
} } });
const texts$308 = keyTexts({
	id: "iflytek-spark",
	name: {
		en: "iFlytek Spark",
		zh: "\u8baf\u98de\u661f\u706b"
	},
	revoke: "https://console.xfyun.cn/services/bmx1",
	steps: {
		en: "Reset the application's credentials (\u670d\u52a1\u63a5\u53e3\u8ba4\u8bc1\u4fe1\u606f) at {page}, or make a new application and delete this one; deploy the new values, then look at the remaining quota",
		zh: "\u5728 {page} \u91cd\u7f6e\u8be5\u5e94\u7528\u7684\u300c\u670d\u52a1\u63a5\u53e3\u8ba4\u8bc1\u4fe1\u606f\u300d\uff0c\u6216\u65b0\u5efa\u5e94\u7528\u540e\u5220\u9664\u8fd9\u4e00\u4e2a\uff1b\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u5269\u4f59\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call Spark models and the application's other services on your quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u914d\u989d\u8c03\u7528\u661f\u706b\u6a21\u578b\u548c\u8be5\u5e94\u7528\u7684\u5176\u4ed6\u670d\u52a1\u3002"
	},
	references: ["https://www.xfyun.cn/doc/spark/HTTP%E8%B0%83%E7%94%A8%E6%96%87%E6%A1%A3.html"]
}, {
	"spark-api-password": { title: {
		en: "iFlytek Spark APIPassword",
		zh: "\u8baf\u98de\u661f\u706b APIPassword"
	} },
	"spark-api-secret": { title: {
		en: "iFlytek Spark APISecret",
		zh: "\u8baf\u98de\u661f\u706b APISecret"
	} }
});
const texts$307 = keyTexts({
	id: "inception",
	name: {
		en: "Inception Labs",
		zh: "Inception Labs"
	},
	revoke: "https://platform.inceptionlabs.ai",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run Mercury models on your Inception account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Inception \u8d26\u6237\u4e0a\u8c03\u7528 Mercury \u6a21\u578b\u3002"
	},
	references: ["https://docs.inceptionlabs.ai"]
}, { "inception-key": { title: {
	en: "Inception Labs API key",
	zh: "Inception Labs API \u5bc6\u94a5"
} } });
const texts$306 = keyTexts({
	id: "infini-ai",
	name: {
		en: "Infini-AI (GenStudio)",
		zh: "\u65e0\u95ee\u82af\u7a79"
	},
	revoke: "https://cloud.infini-ai.com/iam/secret/key",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the bill since it was shared",
		zh: "\u5728 {page}\uff08API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend your Infini-AI balance on GenStudio models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u65e0\u95ee\u82af\u7a79\u4f59\u989d\u8c03\u7528 GenStudio \u6a21\u578b\u3002"
	},
	references: ["https://docs.infini-ai.com/gen-studio"]
}, { "infini-key": { title: {
	en: "Infini-AI (GenStudio) API key",
	zh: "\u65e0\u95ee\u82af\u7a79 API \u5bc6\u94a5"
} } });
const texts$305 = keyTexts({
	id: "infisical",
	name: {
		en: "Infisical",
		zh: "Infisical"
	},
	revoke: "https://app.infisical.com",
	steps: {
		en: "Make a machine identity for the caller, delete this service token under Access Control > Service Tokens of the project at {page} (or your own server), read the audit logs, and replace the secrets that it could read",
		zh: "\u4e3a\u8c03\u7528\u65b9\u65b0\u5efa\u673a\u5668\u8eab\u4efd\uff0c\u5728 {page}\uff08\u6216\u81ea\u5efa\u670d\u52a1\u5668\uff09\u8be5\u9879\u76ee\u7684\u300cAccess Control\u300d\u2192\u300cService Tokens\u300d\u5220\u9664\u8fd9\u4e2a\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7\uff0c\u5e76\u66f4\u6362\u5b83\u80fd\u8bfb\u53d6\u7684\u673a\u5bc6"
	},
	why: {
		en: "Whoever has it reads, and with write access changes, the secrets of the environments and paths that it was made for.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5176\u6388\u6743\u73af\u5883\u548c\u8def\u5f84\u4e2d\u7684\u673a\u5bc6\uff1b\u6709\u5199\u6743\u9650\u65f6\u8fd8\u80fd\u6539\u52a8\u5b83\u4eec\u3002"
	},
	references: ["https://infisical.com/docs/documentation/platform/token"]
}, { "infisical-token": { title: {
	en: "Infisical service token",
	zh: "Infisical \u670d\u52a1\u4ee4\u724c"
} } });
const texts$304 = keyTexts({
	id: "inngest",
	name: {
		en: "Inngest",
		zh: "Inngest"
	},
	revoke: "https://app.inngest.com/env/production/manage/signing-key",
	steps: {
		en: "Make a second signing key at {page}, set it as INNGEST_SIGNING_KEY_FALLBACK first, then rotate and deploy; look at function runs",
		zh: "\u5728 {page} \u65b0\u5efa\u7b2c\u4e8c\u4e2a\u7b7e\u540d\u5bc6\u94a5\uff0c\u5148\u8bbe\u4e3a INNGEST_SIGNING_KEY_FALLBACK\uff0c\u518d\u8f6e\u6362\u5e76\u90e8\u7f72\uff1b\u67e5\u770b\u51fd\u6570\u8fd0\u884c\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can start functions of your app as if Inngest did, and read their runs.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5192\u5145 Inngest \u89e6\u53d1\u4f60\u7684\u5e94\u7528\u51fd\u6570\uff0c\u5e76\u8bfb\u53d6\u5176\u8fd0\u884c\u8bb0\u5f55\u3002"
	},
	references: ["https://www.inngest.com/docs/platform/signing-keys"]
}, { "inngest-signing-key": { title: {
	en: "Inngest signing key",
	zh: "Inngest \u7b7e\u540d\u5bc6\u94a5"
} } });
const texts$303 = keyTexts({
	id: "ionet",
	name: {
		en: "io.net",
		zh: "io.net"
	},
	revoke: "https://ai.io.net/ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use your io.net credits for models and GPU clusters.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 io.net \u989d\u5ea6\u8c03\u7528\u6a21\u578b\u3001\u4f7f\u7528 GPU \u96c6\u7fa4\u3002"
	},
	references: ["https://docs.io.net"]
}, { "ionet-key": { title: {
	en: "io.net API key",
	zh: "io.net API \u5bc6\u94a5"
} } });
const texts$302 = keyTexts({
	id: "jdcloud",
	name: {
		en: "JD Cloud",
		zh: "\u4eac\u4e1c\u4e91"
	},
	revoke: "https://uc.jdcloud.com/account/accesskey",
	steps: {
		en: "Disable the AccessKey at {page}, make another for a sub-user with the least rights, move the callers, delete this one, then read the audit trail",
		zh: "\u5728 {page} \u7981\u7528\u8be5 AccessKey\uff0c\u4e3a\u6700\u5c0f\u6743\u9650\u7684\u5b50\u7528\u6237\u53e6\u5efa\u4e00\u4e2a\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u5ba1\u8ba1"
	},
	why: {
		en: "Whoever has the pair can do in JD Cloud what its user may.",
		zh: "\u62ff\u5230\u8fd9\u5bf9\u5bc6\u94a5\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u4eac\u4e1c\u4e91\u3002"
	},
	references: ["https://docs.jdcloud.com/cn/account-management/accesskey-management"]
}, {
	"jdcloud-access-key": { title: {
		en: "JD Cloud access key id",
		zh: "\u4eac\u4e1c\u4e91 Access Key ID"
	} },
	"jdcloud-secret": { title: {
		en: "JD Cloud secret access key",
		zh: "\u4eac\u4e1c\u4e91 Access Key Secret"
	} },
	"jd-ai-key": {
		title: {
			en: "JD Cloud Yanxi AI key",
			zh: "\u4eac\u4e1c\u4e91\u8a00\u7280 API \u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it calls the Yanxi models on your JD Cloud bill.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u8a00\u7280\u5927\u6a21\u578b\uff0c\u8d39\u7528\u7531\u4f60\u7684\u4eac\u4e1c\u4e91\u8d26\u6237\u627f\u62c5\u3002"
		},
		fix: {
			en: "Make a new key in the Yanxi console (yanxi.jd.com), deploy it, delete this one there, then look at its calls since it was shared",
			zh: "\u5728\u8a00\u7280\u63a7\u5236\u53f0\uff08yanxi.jd.com\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u8bb0\u5f55"
		}
	}
});
const texts$301 = keyTexts({
	id: "jenkins",
	name: {
		en: "Jenkins",
		zh: "Jenkins"
	},
	steps: {
		en: "Revoke it on your Jenkins under the user's Security > API Token, add a new one and put it into the caller's secret store, then look at the builds and job changes that this user made since the push",
		zh: "\u5728\u4f60\u7684 Jenkins \u4e0a\u8be5\u7528\u6237\u7684 Security > API Token \u4e2d\u540a\u9500\u5b83\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u653e\u5165\u8c03\u7528\u65b9\u7684\u673a\u5bc6\u5b58\u50a8\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u8be5\u7528\u6237\u7684\u6784\u5efa\u548c\u4efb\u52a1\u53d8\u66f4"
	},
	why: {
		en: "Whoever has it and reaches your Jenkins starts and reads builds as that user; an administrator's token runs any code on the controller.",
		zh: "\u62ff\u5230\u5b83\u4e14\u80fd\u8bbf\u95ee\u4f60\u7684 Jenkins \u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u8eab\u4efd\u542f\u52a8\u548c\u8bfb\u53d6\u6784\u5efa\uff1b\u7ba1\u7406\u5458\u7684\u4ee4\u724c\u8fd8\u80fd\u5728\u63a7\u5236\u5668\u4e0a\u8fd0\u884c\u4efb\u610f\u4ee3\u7801\u3002"
	},
	references: ["https://www.jenkins.io/blog/2018/07/02/new-api-token-system/", "https://www.jenkins.io/doc/book/using/remote-access-api/"]
}, { "jenkins-token": { title: {
	en: "Jenkins API token",
	zh: "Jenkins API \u4ee4\u724c"
} } });
const texts$300 = keyTexts({
	id: "jfrog",
	name: {
		en: "JFrog Artifactory",
		zh: "JFrog Artifactory"
	},
	revoke: "https://jfrog.com/help/r/jfrog-rest-apis/revoke-token-by-value",
	steps: {
		en: "Revoke it on your platform under User Management > Access Tokens, or by the call of {page} (an API key in the user's profile), deploy a scoped token with an end date, then look at the access log and the artifacts deployed since",
		zh: "\u5728\u4f60\u7684\u5e73\u53f0\u7684 User Management > Access Tokens \u540a\u9500\u5b83\uff0c\u6216\u7528 {page} \u7684\u8c03\u7528\uff08API Key \u5728\u7528\u6237\u8d44\u6599\u4e2d\u540a\u9500\uff09\uff0c\u90e8\u7f72\u6709\u8303\u56f4\u548c\u5230\u671f\u65e5\u7684\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u8bbf\u95ee\u65e5\u5fd7\u548c\u6b64\u540e\u90e8\u7f72\u7684\u5236\u54c1"
	},
	why: {
		en: "Whoever has it downloads the artifacts that its user can, and replaces those that your builds pull where that user may deploy.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4e0b\u8f7d\u8be5\u7528\u6237\u53ef\u8bbf\u95ee\u7684\u5236\u54c1\uff1b\u8be5\u7528\u6237\u6709\u90e8\u7f72\u6743\u9650\u65f6\uff0c\u8fd8\u80fd\u66ff\u6362\u4f60\u7684\u6784\u5efa\u4f1a\u62c9\u53d6\u7684\u5236\u54c1\u3002"
	},
	references: ["https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens", "https://jfrog.com/help/r/platform-api-key-deprecation-and-the-new-reference-tokens/introducing-jfrog-access-and-identity-tokens"]
}, { "artifactory-key": { title: {
	en: "Artifactory API key or reference token",
	zh: "Artifactory API Key \u6216\u5f15\u7528\u4ee4\u724c"
} } });
const texts$299 = keyTexts({
	id: "jina",
	name: {
		en: "Jina AI",
		zh: "Jina AI"
	},
	revoke: "https://jina.ai/api-dashboard/key-manager",
	steps: {
		en: "Make a new key at {page} (API Key & Billing), deploy it, delete this one there, then look at the token balance since it was shared",
		zh: "\u5728 {page}\uff08API Key & Billing\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 token \u6d88\u8017"
	},
	why: {
		en: "Whoever has it can spend your Jina tokens on embedding, reranking and reading.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Jina token \u8c03\u7528\u5411\u91cf\u3001\u91cd\u6392\u548c\u7f51\u9875\u8bfb\u53d6\u3002"
	},
	references: ["https://jina.ai/api-dashboard"]
}, { "jina-key": { title: {
	en: "Jina AI API key",
	zh: "Jina AI API \u5bc6\u94a5"
} } });
const texts$298 = keyTexts({
	id: "jwt",
	name: {
		en: "a token's issuer",
		zh: "\u4ee4\u724c\u7b7e\u53d1\u65b9"
	},
	steps: {
		en: "Revoke the token or end its session where it was issued; where that cannot be, replace the key that signs it; then look at what its subject did since it was shared",
		zh: "\u5728\u7b7e\u53d1\u65b9\u540a\u9500\u8be5\u4ee4\u724c\u6216\u7ed3\u675f\u5176\u4f1a\u8bdd\uff1b\u505a\u4e0d\u5230\u65f6\u66f4\u6362\u7b7e\u540d\u5bc6\u94a5\uff1b\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u8be5\u4e3b\u4f53\u7684\u64cd\u4f5c"
	},
	why: {
		en: "Until it ends whoever has it is taken for its subject by every service that trusts the issuer.",
		zh: "\u5728\u5931\u6548\u4e4b\u524d\uff0c\u51e1\u662f\u4fe1\u4efb\u7b7e\u53d1\u65b9\u7684\u670d\u52a1\uff0c\u90fd\u4f1a\u628a\u62ff\u5230\u5b83\u7684\u4eba\u5f53\u4f5c\u8be5\u4e3b\u4f53\u3002"
	},
	references: ["https://www.rfc-editor.org/rfc/rfc7519"]
}, { "jwt-generic": {
	title: {
		en: "JSON Web Token",
		zh: "JSON Web Token\uff08JWT\uff09"
	},
	messages: {
		default: {
			en: "A signed JSON Web Token is written here.",
			zh: "\u8fd9\u91cc\u5199\u7740\u4e00\u4e2a\u5df2\u7b7e\u540d\u7684 JSON Web Token\u3002"
		},
		named: {
			en: "{variable} holds a signed JSON Web Token.",
			zh: "{variable} \u4e2d\u662f\u4e00\u4e2a\u5df2\u7b7e\u540d\u7684 JSON Web Token\u3002"
		}
	}
} });
const texts$297 = keyTexts({
	id: "kagi",
	name: {
		en: "Kagi",
		zh: "Kagi"
	},
	revoke: "https://kagi.com/settings?p=api",
	steps: {
		en: "Make a new key at {page} (API), deploy it, delete this one there, then look at API usage since it was shared",
		zh: "\u5728 {page}\uff08API\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 API \u7528\u91cf"
	},
	why: {
		en: "Whoever has it can spend your Kagi API credit.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Kagi API \u989d\u5ea6\u3002"
	},
	references: ["https://help.kagi.com/kagi/api"]
}, { "kagi-key": { title: {
	en: "Kagi API key",
	zh: "Kagi API \u5bc6\u94a5"
} } });
const texts$296 = keyTexts({
	id: "klingai",
	name: {
		en: "Kling AI (Kuaishou)",
		zh: "\u53ef\u7075 AI"
	},
	revoke: "https://app.klingai.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at resource packages since it was shared",
		zh: "\u5728 {page}\uff08API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d44\u6e90\u5305\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can sign requests as you and make videos on your packages.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u7b7e\u540d\u8bf7\u6c42\uff0c\u7528\u4f60\u7684\u8d44\u6e90\u5305\u751f\u6210\u89c6\u9891\u3002"
	},
	references: ["https://app.klingai.com/global/dev/document-api"]
}, { "kling-secret": { title: {
	en: "Kling AI secret key",
	zh: "\u53ef\u7075 AI SecretKey"
} } });
const texts$295 = keyTexts({
	id: "krutrim",
	name: {
		en: "Krutrim",
		zh: "Krutrim"
	},
	revoke: "https://cloud.olakrutrim.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at billing since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can run models on your Krutrim Cloud account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Krutrim Cloud \u8d26\u6237\u4e0a\u8c03\u7528\u6a21\u578b\u3002"
	},
	references: ["https://docs.cloud.olakrutrim.com"]
}, { "krutrim-key": { title: {
	en: "Krutrim API key",
	zh: "Krutrim API \u5bc6\u94a5"
} } });
const texts$294 = keyTexts({
	id: "ksyun",
	name: {
		en: "Kingsoft Cloud",
		zh: "\u91d1\u5c71\u4e91"
	},
	revoke: "https://uc.console.ksyun.com/pro/iam/#/key",
	steps: {
		en: "Disable the key at {page}, make another for a sub-user with the least rights, move the callers, delete this one, then look at the operation audit and the bill since it was shared",
		zh: "\u5728 {page} \u7981\u7528\u8be5\u5bc6\u94a5\uff0c\u4e3a\u6700\u5c0f\u6743\u9650\u7684\u5b50\u7528\u6237\u53e6\u5efa\u4e00\u4e2a\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u64cd\u4f5c\u5ba1\u8ba1\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has the pair can do in Kingsoft Cloud what its user may, KS3 buckets included.",
		zh: "\u62ff\u5230\u8fd9\u5bf9\u5bc6\u94a5\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u91d1\u5c71\u4e91\uff0c\u5305\u62ec KS3 \u5b58\u50a8\u7a7a\u95f4\u3002"
	},
	references: ["https://docs.ksyun.com"]
}, {
	"ksyun-access-key": { title: {
		en: "Kingsoft Cloud access key id",
		zh: "\u91d1\u5c71\u4e91 Access Key ID"
	} },
	"ksyun-secret": { title: {
		en: "Kingsoft Cloud secret access key",
		zh: "\u91d1\u5c71\u4e91 Secret Access Key"
	} }
});
const texts$293 = keyTexts({
	id: "kubernetes",
	name: {
		en: "Kubernetes",
		zh: "Kubernetes"
	},
	steps: {
		en: "A client certificate cannot be revoked: delete the role bindings of its user and groups, issue one for another user name (of system:masters: replace the cluster's CA); end tokens at the identity provider; then read the API server's audit log",
		zh: "\u5ba2\u6237\u7aef\u8bc1\u4e66\u65e0\u6cd5\u540a\u9500\uff1a\u5220\u9664\u5176\u7528\u6237\u548c\u7ec4\u7684\u89d2\u8272\u7ed1\u5b9a\uff0c\u7528\u53e6\u4e00\u4e2a\u7528\u6237\u540d\u7b7e\u53d1\u65b0\u8bc1\u4e66\uff08\u82e5\u5c5e\u4e8e system:masters\uff0c\u9700\u66f4\u6362\u96c6\u7fa4 CA\uff09\uff1b\u4ee4\u724c\u5728\u8eab\u4efd\u63d0\u4f9b\u65b9\u5904\u540a\u9500\uff1b\u518d\u67e5\u770b API Server \u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it and reaches the API server acts as its user: often all of the cluster, with every secret in it.",
		zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee API Server \u7684\u4eba\u53ef\u4ee5\u5192\u5145\u8be5\u7528\u6237\uff1a\u5f80\u5f80\u5c31\u662f\u6574\u4e2a\u96c6\u7fa4\uff0c\u5305\u62ec\u5176\u4e2d\u7684\u6240\u6709 Secret\u3002"
	},
	references: ["https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/"]
}, {
	"kubeconfig-client-key": { title: {
		en: "Client key or token of a kubeconfig",
		zh: "kubeconfig \u4e2d\u7684\u5ba2\u6237\u7aef\u79c1\u94a5\u6216\u4ee4\u724c"
	} },
	"openshift-token": {
		title: {
			en: "OpenShift token",
			zh: "OpenShift \u4ee4\u724c"
		},
		why: {
			en: "Until it ends, a day as a rule, whoever has it and reaches the API server acts as its user.",
			zh: "\u5728\u5931\u6548\uff08\u901a\u5e38\u4e00\u5929\uff09\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee API Server \u7684\u4eba\u53ef\u4ee5\u5192\u5145\u8be5\u7528\u6237\u3002"
		},
		fix: {
			en: "End it with oc logout while it is in use, or oc delete useroauthaccesstoken with its name from oc get useroauthaccesstokens, sign in again, then read the API server's audit log",
			zh: "\u5728\u4f7f\u7528\u5b83\u7684\u4f1a\u8bdd\u4e2d\u6267\u884c oc logout\uff0c\u6216\u4ece oc get useroauthaccesstokens \u627e\u5230\u540d\u79f0\u540e\u7528 oc delete useroauthaccesstoken \u5220\u9664\uff0c\u91cd\u65b0\u767b\u5f55\uff0c\u518d\u67e5\u770b API Server \u7684\u5ba1\u8ba1\u65e5\u5fd7"
		},
		references: ["https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens"]
	}
});
const texts$292 = keyTexts({
	id: "lambda-cloud",
	name: {
		en: "Lambda Cloud",
		zh: "Lambda Cloud"
	},
	revoke: "https://cloud.lambda.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at instances and usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5b9e\u4f8b\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can start GPU instances on your bill and stop yours.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u542f\u52a8\u8ba1\u5165\u4f60\u8d26\u5355\u7684 GPU \u5b9e\u4f8b\uff0c\u5e76\u5173\u95ed\u4f60\u7684\u5b9e\u4f8b\u3002"
	},
	references: ["https://docs.lambda.ai/public-cloud/cloud-api"]
}, { "lambda-key": { title: {
	en: "Lambda Cloud API key",
	zh: "Lambda Cloud API \u5bc6\u94a5"
} } });
const texts$291 = keyTexts({
	id: "langflow",
	name: {
		en: "Langflow",
		zh: "Langflow"
	},
	revoke: "https://docs.langflow.org/api-keys-and-authentication",
	steps: {
		en: "Make a new key on your instance under Settings > Langflow API Keys, deploy it, delete this one there, then look at the flows and their logs since it was shared",
		zh: "\u5728\u5b9e\u4f8b\u7684\u300cSettings\u300d>\u300cLangflow API Keys\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6d41\u7a0b\u53ca\u5176\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it and reaches the instance runs and changes the user's flows, which can execute code on the server.",
		zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u548c\u6539\u52a8\u8be5\u7528\u6237\u7684\u6d41\u7a0b\uff0c\u800c\u6d41\u7a0b\u80fd\u5728\u670d\u52a1\u5668\u4e0a\u6267\u884c\u4ee3\u7801\u3002"
	},
	references: ["https://docs.langflow.org/api-keys-and-authentication"]
}, {
	"langflow-key": { title: {
		en: "Langflow API key",
		zh: "Langflow API \u5bc6\u94a5"
	} },
	"langflow-secrets": {
		title: {
			en: "Langflow secret key or superuser password",
			zh: "Langflow \u5bc6\u94a5\u6216\u8d85\u7ea7\u7528\u6237\u5bc6\u7801"
		},
		why: {
			en: "Whoever has it and reaches the instance signs in as its superuser, and so runs code there; the secret key also decrypts stored credentials.",
			zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u80fd\u4ee5\u8d85\u7ea7\u7528\u6237\u767b\u5f55\uff0c\u4ece\u800c\u5728\u90a3\u91cc\u8fd0\u884c\u4ee3\u7801\uff1b\u5bc6\u94a5\u8fd8\u80fd\u89e3\u5bc6\u4fdd\u5b58\u7684\u51ed\u636e\u3002"
		},
		fix: {
			en: "Password: change it on the instance and in the environment outside git. Secret key: set a new LANGFLOW_SECRET_KEY, restart, and enter the global variables and API keys again. Then look at the users and flows",
			zh: "\u5bc6\u7801\uff1a\u5728\u5b9e\u4f8b\u4e0a\u4ee5\u53ca Git \u4e4b\u5916\u7684\u73af\u5883\u53d8\u91cf\u4e2d\u4e00\u8d77\u4fee\u6539\u3002\u5bc6\u94a5\uff1a\u6362\u6210\u65b0\u7684 LANGFLOW_SECRET_KEY \u5e76\u91cd\u542f\uff0c\u91cd\u65b0\u5f55\u5165\u5168\u5c40\u53d8\u91cf\u548c API \u5bc6\u94a5\u3002\u518d\u68c0\u67e5\u7528\u6237\u548c\u6d41\u7a0b"
		}
	}
});
const texts$290 = keyTexts({
	id: "langfuse",
	name: {
		en: "Langfuse",
		zh: "Langfuse"
	},
	revoke: "https://cloud.langfuse.com",
	steps: {
		en: "Make a new key pair under API Keys of the project's settings (cloud.langfuse.com, or your own address), deploy both halves, delete this pair there, then look at the traces",
		zh: "\u5728\u9879\u76ee\u8bbe\u7f6e\u7684\u300cAPI Keys\u300d\uff08cloud.langfuse.com \u6216\u4f60\u81ea\u5df1\u7684\u5730\u5740\uff09\u65b0\u5efa\u4e00\u5bf9\u5bc6\u94a5\uff0c\u4e24\u534a\u90fd\u90e8\u7f72\u540e\u5220\u9664\u8fd9\u4e00\u5bf9\uff0c\u518d\u67e5\u770b\u94fe\u8def\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can with both keys of the pair read and write every trace and prompt of the project.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4e00\u5bf9\u5bc6\u94a5\u8bfb\u5199\u9879\u76ee\u7684\u6240\u6709\u94fe\u8def\u548c\u63d0\u793a\u8bcd\u3002"
	},
	references: ["https://langfuse.com/faq/all/where-are-langfuse-api-keys"]
}, {
	"langfuse-secret-key": { title: {
		en: "Langfuse secret key",
		zh: "Langfuse Secret Key"
	} },
	"langfuse-public-key": { title: {
		en: "Langfuse public key",
		zh: "Langfuse Public Key"
	} }
});
const texts$289 = keyTexts({
	id: "langsmith",
	name: {
		en: "LangSmith / LangChain",
		zh: "LangSmith"
	},
	revoke: "https://smith.langchain.com/settings",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the workspace's usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5de5\u4f5c\u533a\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can read your traces, prompts and datasets and write into them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5e76\u5199\u5165\u4f60\u7684\u94fe\u8def\u3001\u63d0\u793a\u8bcd\u548c\u6570\u636e\u96c6\u3002"
	},
	references: ["https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key"]
}, {
	"langsmith-key": { title: {
		en: "LangSmith API key",
		zh: "LangSmith API \u5bc6\u94a5"
	} },
	"langsmith-key-v1": { title: {
		en: "LangSmith API key (older form)",
		zh: "LangSmith API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$288 = keyTexts({
	id: "leonardo",
	name: {
		en: "Leonardo.Ai",
		zh: "Leonardo.Ai"
	},
	revoke: "https://app.leonardo.ai/api-access",
	steps: {
		en: "Make a new key at {page} (API Access), deploy it, delete this one there, then look at API credits since it was shared",
		zh: "\u5728 {page}\uff08API Access\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 API \u989d\u5ea6"
	},
	why: {
		en: "Whoever has it can make images and videos on your Leonardo API credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Leonardo API \u989d\u5ea6\u751f\u6210\u56fe\u50cf\u548c\u89c6\u9891\u3002"
	},
	references: ["https://docs.leonardo.ai"]
}, { "leonardo-key": { title: {
	en: "Leonardo.Ai API key",
	zh: "Leonardo.Ai API \u5bc6\u94a5"
} } });
const texts$287 = keyTexts({
	id: "lepton",
	name: {
		en: "Lepton AI (NVIDIA DGX Cloud Lepton)",
		zh: "Lepton AI\uff08NVIDIA DGX Cloud Lepton\uff09"
	},
	revoke: "https://dashboard.lepton.ai",
	steps: {
		en: "Make a new key at {page} (Settings, Tokens), deploy it, delete this one there, then look at the workspace's deployments and billing since it was shared",
		zh: "\u5728 {page}\uff08\u300cSettings\u300d\u2192\u300cTokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u5de5\u4f5c\u533a\u7684\u90e8\u7f72\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can run deployments and jobs in your Lepton workspace.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Lepton \u5de5\u4f5c\u533a\u8fd0\u884c\u90e8\u7f72\u548c\u4efb\u52a1\u3002"
	},
	references: ["https://docs.nvidia.com/dgx-cloud/lepton"]
}, { "lepton-token": { title: {
	en: "Lepton AI API token",
	zh: "Lepton AI API \u4ee4\u724c"
} } });
const texts$286 = keyTexts({
	id: "letta",
	name: {
		en: "Letta",
		zh: "Letta"
	},
	revoke: "https://app.letta.com/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at your agents since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u5916\u6cc4\u4ee5\u6765\u4f60\u7684\u667a\u80fd\u4f53\u6709\u65e0\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can run your agents and read their memory.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u4f60\u7684\u667a\u80fd\u4f53\u5e76\u8bfb\u53d6\u5176\u8bb0\u5fc6\u3002"
	},
	references: ["https://docs.letta.com"]
}, { "letta-key": { title: {
	en: "Letta API key",
	zh: "Letta API \u5bc6\u94a5"
} } });
const texts$285 = keyTexts({
	id: "liblib",
	name: {
		en: "LiblibAI",
		zh: "LiblibAI"
	},
	revoke: "https://www.liblib.art/apis",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at points since it was shared",
		zh: "\u5728 {page}\uff08API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u79ef\u5206\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can sign requests as you and make images on your points.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u7b7e\u540d\u8bf7\u6c42\uff0c\u7528\u4f60\u7684\u79ef\u5206\u751f\u6210\u56fe\u50cf\u3002"
	},
	references: ["https://liblibai.feishu.cn"]
}, { "liblib-secret": { title: {
	en: "LiblibAI SecretKey",
	zh: "LiblibAI SecretKey"
} } });
const texts$284 = keyTexts({
	id: "lighton",
	name: {
		en: "LightOn Paradigm",
		zh: "LightOn Paradigm"
	},
	revoke: "https://paradigm.lighton.ai",
	steps: {
		en: "Make a new key at {page} (Profile, API keys), deploy it, delete this one there, then look at the documents that the user may read since it was shared",
		zh: "\u5728 {page}\uff08\u300cProfile\u300d\u2192\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u5916\u6cc4\u4ee5\u6765\u8be5\u7528\u6237\u53ef\u8bfb\u7684\u6587\u6863\u6709\u65e0\u5f02\u5e38\u8bbf\u95ee"
	},
	why: {
		en: "Whoever has it can ask models and search the documents that its user may read in Paradigm.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u6a21\u578b\uff0c\u5e76\u68c0\u7d22\u8be5\u7528\u6237\u5728 Paradigm \u4e2d\u53ef\u8bfb\u7684\u6587\u6863\u3002"
	},
	references: ["https://paradigm.lighton.ai"]
}, { "lighton-key": { title: {
	en: "LightOn Paradigm API key",
	zh: "LightOn Paradigm API \u5bc6\u94a5"
} } });
const texts$283 = keyTexts({
	id: "line",
	name: {
		en: "LINE",
		zh: "LINE"
	},
	revoke: "https://developers.line.biz/console/",
	steps: {
		en: "Choose the channel at {page}, press Reissue at Channel access token under Messaging API with no grace period, deploy the new one, then look at the number of messages sent",
		zh: "\u5728 {page} \u9009\u62e9\u8be5\u9891\u9053\uff0c\u5728\u300cMessaging API\u300d\u7684\u300cChannel access token\u300d\u5904\u70b9\u51fb\u300cReissue\u300d\u4e14\u4e0d\u7559\u5bbd\u9650\u671f\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5df2\u53d1\u9001\u7684\u6d88\u606f\u6570"
	},
	why: {
		en: "Whoever has it can write to every follower of your official account, on your bill, and read their profiles.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u4f60\u5b98\u65b9\u8d26\u53f7\u7684\u6240\u6709\u597d\u53cb\u7fa4\u53d1\u6d88\u606f\uff08\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u5e76\u8bfb\u53d6\u4ed6\u4eec\u7684\u8d44\u6599\u3002"
	},
	references: ["https://developers.line.biz/en/docs/basics/channel-access-token/"]
}, { "line-channel-token": { title: {
	en: "LINE channel access token",
	zh: "LINE \u9891\u9053\u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$282 = keyTexts({
	id: "linear",
	name: {
		en: "Linear",
		zh: "Linear"
	},
	revoke: "https://linear.app/settings/account/security",
	steps: {
		en: "Make a new personal API key with few permissions at {page}, deploy it, revoke this one there (an OAuth token: revoke the application's access there), then read the workspace's audit log",
		zh: "\u5728 {page} \u65b0\u5efa\u6743\u9650\u6700\u5c0f\u7684\u4e2a\u4eba API \u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff08OAuth \u4ee4\u724c\u5219\u5728\u90a3\u91cc\u64a4\u9500\u8be5\u5e94\u7528\u7684\u6388\u6743\uff09\uff0c\u518d\u67e5\u770b\u5de5\u4f5c\u533a\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change the issues, comments and projects that its user can.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u7528\u6237\u53ef\u89c1\u7684\u4efb\u52a1\u3001\u8bc4\u8bba\u4e0e\u9879\u76ee\u3002"
	},
	references: ["https://linear.app/docs/api-and-webhooks", "https://linear.app/developers"]
}, { "linear-key": { title: {
	en: "Linear API key or OAuth token",
	zh: "Linear API \u5bc6\u94a5\u6216 OAuth \u4ee4\u724c"
} } });
const texts$281 = keyTexts({
	id: "linkedin",
	name: {
		en: "LinkedIn",
		zh: "LinkedIn"
	},
	revoke: "https://www.linkedin.com/developers/apps",
	steps: {
		en: "Choose the app at {page}, generate a secondary client secret under Auth, deploy it, promote it and delete this one, then look at Analytics since it was shared",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300cAuth\u300d\u751f\u6210\u5907\u7528\u5ba2\u6237\u7aef\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5c06\u5176\u8bbe\u4e3a\u4e3b\u5bc6\u94a5\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u300cAnalytics\u300d"
	},
	why: {
		en: "Whoever has it can pose as the app when members sign in, and gets tokens in its name.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f1a\u5458\u767b\u5f55\u65f6\u5192\u5145\u8be5\u5e94\u7528\uff0c\u5e76\u4ee5\u5b83\u7684\u540d\u4e49\u6362\u53d6\u4ee4\u724c\u3002"
	},
	references: ["https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication"]
}, { "linkedin-client-secret": { title: {
	en: "LinkedIn client secret",
	zh: "LinkedIn \u5ba2\u6237\u7aef\u5bc6\u94a5"
} } });
const texts$280 = keyTexts({
	id: "linkup",
	name: {
		en: "Linkup",
		zh: "Linkup"
	},
	revoke: "https://app.linkup.so/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can search on your Linkup credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Linkup \u989d\u5ea6\u641c\u7d22\u3002"
	},
	references: ["https://docs.linkup.so"]
}, { "linkup-key": { title: {
	en: "Linkup API key",
	zh: "Linkup API \u5bc6\u94a5"
} } });
const texts$279 = keyTexts({
	id: "linode",
	name: {
		en: "Akamai Cloud (Linode)",
		zh: "Akamai Cloud\uff08Linode\uff09"
	},
	revoke: "https://cloud.linode.com/profile/tokens",
	steps: {
		en: "Make a new token with few scopes at {page}, deploy it, revoke this one there, then look at the account's events and bill",
		zh: "\u5728 {page} \u65b0\u5efa\u6743\u9650\u5c3d\u91cf\u5c0f\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7684\u4e8b\u4ef6\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can start Linodes on your bill, rebuild or delete existing ones and read object storage, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u521b\u5efa Linode\uff08\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u91cd\u5efa\u6216\u5220\u9664\u5df2\u6709\u7684\uff0c\u5e76\u8bfb\u53d6\u5bf9\u8c61\u5b58\u50a8\u3002"
	},
	references: ["https://techdocs.akamai.com/linode-api/reference/get-started"]
}, { "linode-token": { title: {
	en: "Linode personal access token",
	zh: "Linode \u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$278 = keyTexts({
	id: "litellm",
	name: {
		en: "LiteLLM proxy",
		zh: "LiteLLM"
	},
	revoke: "https://docs.litellm.ai/docs/proxy/virtual_keys",
	steps: {
		en: "Make a new key at {page} (Virtual Keys), deploy it, delete this one there, then look at spend by key since it was shared",
		zh: "\u5728 {page}\uff08\u300cVirtual Keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u5404\u5bc6\u94a5\u7684\u82b1\u8d39"
	},
	why: {
		en: "Whoever has it can call the proxy's models within the key's budget.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u8be5\u5bc6\u94a5\u9884\u7b97\u5185\u8c03\u7528\u4ee3\u7406\u7684\u6a21\u578b\u3002"
	},
	references: ["https://docs.litellm.ai/docs/proxy/virtual_keys"]
}, {
	"litellm-virtual-key": { title: {
		en: "LiteLLM virtual key",
		zh: "LiteLLM \u865a\u62df\u5bc6\u94a5"
	} },
	"litellm-master": {
		title: {
			en: "LiteLLM master key, salt or UI password",
			zh: "LiteLLM \u4e3b\u5bc6\u94a5\u3001\u76d0\u6216\u754c\u9762\u5bc6\u7801"
		},
		fix: {
			en: "Set a new LITELLM_MASTER_KEY outside git and restart, then delete keys that you do not know under Virtual Keys; the salt key cannot be changed without entering all model keys again",
			zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u7684 LITELLM_MASTER_KEY \u5e76\u91cd\u542f\uff0c\u518d\u5230\u300cVirtual Keys\u300d\u5220\u9664\u4e0d\u8ba4\u8bc6\u7684\u5bc6\u94a5\uff1b\u76d0\uff08salt key\uff09\u66f4\u6362\u540e\u6240\u6709\u6a21\u578b\u5bc6\u94a5\u9700\u91cd\u65b0\u5f55\u5165"
		}
	}
});
const texts$277 = keyTexts({
	id: "livekit",
	name: {
		en: "LiveKit",
		zh: "LiveKit"
	},
	revoke: "https://cloud.livekit.io",
	steps: {
		en: "Make a new key at {page} (Settings, Keys), deploy it, delete this one there, then look at sessions since it was shared",
		zh: "\u5728 {page}\uff08\u300cSettings\u300d\u2192\u300cKeys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can sign tokens for any room of the project: listen, speak, record.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4e3a\u9879\u76ee\u4e2d\u4efb\u610f\u623f\u95f4\u7b7e\u53d1\u4ee4\u724c\uff1a\u65c1\u542c\u3001\u53d1\u8a00\u3001\u5f55\u5236\u3002"
	},
	references: ["https://docs.livekit.io/home/get-started/authentication"]
}, {
	"livekit-secret": { title: {
		en: "LiveKit API secret",
		zh: "LiveKit API Secret"
	} },
	"livekit-key": { title: {
		en: "LiveKit API key id",
		zh: "LiveKit API Key ID"
	} }
});
const texts$276 = keyTexts({
	id: "llamacloud",
	name: {
		en: "LlamaCloud / LlamaParse",
		zh: "LlamaCloud"
	},
	revoke: "https://cloud.llamaindex.ai/api-key",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can parse documents on your credits and query your indexes.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u989d\u5ea6\u89e3\u6790\u6587\u6863\uff0c\u5e76\u67e5\u8be2\u4f60\u7684\u7d22\u5f15\u3002"
	},
	references: ["https://docs.cloud.llamaindex.ai"]
}, { "llamacloud-key": { title: {
	en: "LlamaCloud / LlamaParse API key",
	zh: "LlamaCloud API \u5bc6\u94a5"
} } });
const texts$275 = keyTexts({
	id: "lmstudio",
	name: {
		en: "LM Studio",
		zh: "LM Studio"
	},
	revoke: "https://lmstudio.ai/docs/developer",
	steps: {
		en: "Make a new key at {page} (Server settings, API tokens), deploy it, delete this one there, then look at the server's log since it was shared",
		zh: "\u5728 {page}\uff08\u670d\u52a1\u5668\u8bbe\u7f6e\u7684\u300cAPI tokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u670d\u52a1\u5668\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can run models on your machine if its server can be reached.",
		zh: "\u53ea\u8981\u80fd\u8bbf\u95ee\u8be5\u670d\u52a1\u5668\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u53ef\u4ee5\u4f7f\u7528\u4f60\u673a\u5668\u4e0a\u7684\u6a21\u578b\u3002"
	},
	references: ["https://lmstudio.ai/docs"]
}, { "lmstudio-token": { title: {
	en: "LM Studio API token",
	zh: "LM Studio API \u4ee4\u724c"
} } });
const texts$274 = keyTexts({
	id: "lobechat",
	name: {
		en: "LobeChat (LobeHub)",
		zh: "LobeChat\uff08LobeHub\uff09"
	},
	revoke: "https://lobehub.com/docs/self-hosting/environment-variables/auth",
	steps: {
		en: "Set a new random value outside git (openssl rand -base64 32) and restart; after a new KEY_VAULTS_SECRET users enter their model keys again, with new ones; a client secret is replaced at Logto or Casdoor too; then look at the sign-ins",
		zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u7684\u968f\u673a\u503c\uff08openssl rand -base64 32\uff09\u5e76\u91cd\u542f\uff1b\u66f4\u6362 KEY_VAULTS_SECRET \u540e\u7528\u6237\u9700\u6362\u65b0\u6a21\u578b\u5bc6\u94a5\u5e76\u91cd\u65b0\u5f55\u5165\uff1b\u5ba2\u6237\u7aef\u5bc6\u94a5\u8fd8\u8981\u5728 Logto \u6216 Casdoor \u66f4\u6362\uff1b\u518d\u67e5\u770b\u767b\u5f55\u8bb0\u5f55"
	},
	why: {
		en: "With the auth secret anybody who reaches the instance signs in as any user; with the vault secret and the database they read every user's model keys.",
		zh: "\u6709\u4e86\u8ba4\u8bc1\u5bc6\u94a5\uff0c\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u80fd\u4ee5\u4efb\u610f\u7528\u6237\u767b\u5f55\uff1b\u6709\u4e86\u5bc6\u94a5\u5e93\u5bc6\u94a5\u548c\u6570\u636e\u5e93\uff0c\u5c31\u80fd\u8bfb\u53d6\u6bcf\u4e2a\u7528\u6237\u7684\u6a21\u578b\u5bc6\u94a5\u3002"
	},
	references: ["https://lobehub.com/docs/self-hosting/environment-variables/auth"]
}, { "lobechat-secrets": { title: {
	en: "LobeChat vault or auth secret",
	zh: "LobeChat \u5bc6\u94a5\u5e93\u6216\u8ba4\u8bc1\u5bc6\u94a5"
} } });
const texts$273 = keyTexts({
	id: "logfire",
	name: {
		en: "Pydantic Logfire",
		zh: "Pydantic Logfire"
	},
	revoke: "https://logfire.pydantic.dev",
	steps: {
		en: "Make a new key at {page} (project settings, Write tokens), deploy it, delete this one there, then look at the project's usage since it was shared",
		zh: "\u5728 {page}\uff08\u9879\u76ee\u8bbe\u7f6e\u7684\u300cWrite tokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u9879\u76ee\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can write false traces into the project and use up its plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u9879\u76ee\u5199\u5165\u865a\u5047\u94fe\u8def\u5e76\u8017\u5c3d\u5957\u9910\u3002"
	},
	references: ["https://logfire.pydantic.dev/docs"]
}, { "logfire-token": { title: {
	en: "Logfire write token",
	zh: "Logfire \u5199\u5165\u4ee4\u724c"
} } });
const texts$272 = keyTexts({
	id: "longcat",
	name: {
		en: "Meituan LongCat",
		zh: "\u7f8e\u56e2 LongCat"
	},
	revoke: "https://longcat.chat/platform/api_keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use up your LongCat quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7684 LongCat \u989d\u5ea6\u3002"
	},
	references: ["https://longcat.chat/platform/docs"]
}, { "longcat-key": { title: {
	en: "Meituan LongCat API key",
	zh: "\u7f8e\u56e2 LongCat API \u5bc6\u94a5"
} } });
const texts$271 = keyTexts({
	id: "luma",
	name: {
		en: "Luma AI",
		zh: "Luma AI"
	},
	revoke: "https://lumalabs.ai/dream-machine/api/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can make videos on your Luma credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Luma \u989d\u5ea6\u751f\u6210\u89c6\u9891\u3002"
	},
	references: ["https://docs.lumalabs.ai"]
}, { "luma-key": { title: {
	en: "Luma AI API key",
	zh: "Luma AI API \u5bc6\u94a5"
} } });
const texts$270 = keyTexts({
	id: "mailchimp",
	name: {
		en: "Mailchimp",
		zh: "Mailchimp"
	},
	revoke: "https://us1.admin.mailchimp.com/account/api",
	steps: {
		en: "Make a new key at {page}, deploy it, revoke this one there, then look at the campaigns and at exports of the audience",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7fa4\u53d1\u6d3b\u52a8\u548c\u53d7\u4f17\u5bfc\u51fa\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can take your audience's addresses, change them and send campaigns in your name.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u53d6\u8d70\u548c\u4fee\u6539\u4f60\u7684\u53d7\u4f17\u540d\u5355\uff0c\u5e76\u4ee5\u4f60\u7684\u540d\u4e49\u7fa4\u53d1\u90ae\u4ef6\u3002"
	},
	references: ["https://mailchimp.com/help/about-api-keys/"]
}, {
	"mailchimp-key": { title: {
		en: "Mailchimp API key",
		zh: "Mailchimp API \u5bc6\u94a5"
	} },
	"mandrill-key": {
		title: {
			en: "Mailchimp Transactional (Mandrill) API key",
			zh: "Mailchimp Transactional\uff08Mandrill\uff09API \u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can send mail, phishing too, from your domains and read what was sent; it is the password of SMTP too.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\u5e76\u8bfb\u53d6\u5df2\u53d1\u5185\u5bb9\uff1b\u5b83\u540c\u65f6\u4e5f\u662f SMTP \u5bc6\u7801\u3002"
		},
		fix: {
			en: "Make a new key at mandrillapp.com/settings, deploy it, also where it is the SMTP password, disable this one there, then look at the outbound activity",
			zh: "\u5728 mandrillapp.com/settings \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff08\u7528\u4f5c SMTP \u5bc6\u7801\u5904\u4e5f\u8981\u6362\uff09\uff0c\u505c\u7528\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u300cOutbound\u300d\u53d1\u9001\u8bb0\u5f55"
		},
		references: ["https://mailchimp.com/developer/transactional/guides/quick-start/"]
	}
});
const texts$269 = keyTexts({
	id: "mailersend",
	name: {
		en: "MailerSend",
		zh: "MailerSend"
	},
	revoke: "https://app.mailersend.com/api-tokens",
	steps: {
		en: "Make a new token with sending access alone at {page}, deploy it, delete this one there, then look at the activity of your domains",
		zh: "\u5728 {page} \u65b0\u5efa\u4ec5\u53ef\u53d1\u4fe1\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5404\u57df\u540d\u7684\u6d3b\u52a8\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can send mail, phishing too, from your domains; with full access also read recipients and change domains and webhooks.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff1b\u82e5\u4e3a\u5b8c\u5168\u8bbf\u95ee\u6743\u9650\uff0c\u8fd8\u80fd\u8bfb\u53d6\u6536\u4ef6\u4eba\u3001\u4fee\u6539\u57df\u540d\u548c Webhook\u3002"
	},
	references: ["https://www.mailersend.com/help/managing-api-tokens"]
}, { "mailersend-token": { title: {
	en: "MailerSend API token",
	zh: "MailerSend API \u4ee4\u724c"
} } });
const texts$268 = keyTexts({
	id: "mailgun",
	name: {
		en: "Mailgun",
		zh: "Mailgun"
	},
	revoke: "https://app.mailgun.com/settings/api_security",
	steps: {
		en: "Make a new key at {page} (a sending key of one domain is enough to send), deploy it, delete this one there, then look at the sending logs",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\uff08\u4ec5\u53d1\u4fe1\u65f6\u7528\u5355\u4e2a\u57df\u540d\u7684 sending key \u5373\u53ef\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u53d1\u9001\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can send mail, phishing too, from your domains; an account key also reads stored messages and changes routes and domains.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff1b\u8d26\u6237\u5bc6\u94a5\u8fd8\u80fd\u8bfb\u53d6\u5b58\u50a8\u7684\u90ae\u4ef6\u3001\u4fee\u6539\u8def\u7531\u548c\u57df\u540d\u3002"
	},
	references: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"]
}, {
	"mailgun-key": { title: {
		en: "Mailgun API key",
		zh: "Mailgun API \u5bc6\u94a5"
	} },
	"mailgun-key-old": { title: {
		en: "Mailgun API key (older form)",
		zh: "Mailgun API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$267 = keyTexts({
	id: "mapbox",
	name: {
		en: "Mapbox",
		zh: "Mapbox"
	},
	revoke: "https://console.mapbox.com/account/access-tokens",
	steps: {
		en: "Make a new token with the same scopes at {page}, deploy it, delete this one there, then look at the account's usage since it was shared",
		zh: "\u5728 {page} \u65b0\u5efa\u6743\u9650\u76f8\u540c\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u6237\u7528\u91cf"
	},
	why: {
		en: "As far as its scopes go whoever has it can change or delete the account's maps, tilesets and tokens, and runs up its bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u6539\u52a8\u6216\u5220\u9664\u8d26\u6237\u7684\u5730\u56fe\u3001\u56fe\u5757\u96c6\u548c\u4ee4\u724c\uff0c\u5e76\u4ea7\u751f\u8d39\u7528\u3002"
	},
	references: ["https://docs.mapbox.com/help/getting-started/access-tokens/"]
}, {
	"mapbox-secret-token": { title: {
		en: "Mapbox secret token",
		zh: "Mapbox \u79c1\u6709\u4ee4\u724c"
	} },
	"mapbox-public-token": {
		title: {
			en: "Mapbox public token",
			zh: "Mapbox \u516c\u5f00\u4ee4\u724c"
		},
		why: {
			en: "It is made for browsers and apps; without a list of allowed URLs others can use it on their pages, on your bill.",
			zh: "\u5b83\u672c\u6765\u5c31\u7528\u4e8e\u6d4f\u89c8\u5668\u548c\u5e94\u7528\uff1b\u82e5\u6ca1\u6709\u9650\u5b9a\u5141\u8bb8\u7684\u7f51\u5740\uff0c\u522b\u4eba\u53ef\u4ee5\u5728\u81ea\u5df1\u7684\u9875\u9762\u4f7f\u7528\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
		},
		fix: {
			en: "Restrict it to your URLs at {page}; if it was abused, make a new one, deploy it, delete this one, then look at the usage",
			zh: "\u5728 {page} \u628a\u5b83\u9650\u5b9a\u5230\u4f60\u7684\u7f51\u5740\uff1b\u82e5\u5df2\u88ab\u6ee5\u7528\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf"
		}
	}
});
const texts$266 = keyTexts({
	id: "marqo",
	name: {
		en: "Marqo",
		zh: "Marqo"
	},
	revoke: "https://cloud.marqo.ai",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the indexes since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7d22\u5f15\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read, change and delete your indexes.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u4f60\u7684\u7d22\u5f15\u3002"
	},
	references: ["https://docs.marqo.ai"]
}, { "marqo-key": { title: {
	en: "Marqo API key",
	zh: "Marqo API \u5bc6\u94a5"
} } });
const texts$265 = keyTexts({
	id: "mastra",
	name: {
		en: "Mastra",
		zh: "Mastra"
	},
	revoke: "https://cloud.mastra.ai",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use your Mastra gateway's models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u4f60\u7684 Mastra \u7f51\u5173\u6a21\u578b\u3002"
	},
	references: ["https://mastra.ai/docs"]
}, { "mastra-key": { title: {
	en: "Mastra gateway key",
	zh: "Mastra \u7f51\u5173\u5bc6\u94a5"
} } });
const texts$264 = keyTexts({
	id: "maxkb",
	name: {
		en: "MaxKB",
		zh: "MaxKB"
	},
	revoke: "https://maxkb.cn/docs/",
	steps: {
		en: "Make a new key at {page} (the application's overview, API Key), deploy it, delete this one there, then look at the conversation log since it was shared",
		zh: "\u5728 {page}\uff08\u5e94\u7528\u6982\u89c8\u7684\u300cAPI Key\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5bf9\u8bdd\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can run the application on your model bill and read what it answers.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u8be5\u5e94\u7528\uff08\u6a21\u578b\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\u5e76\u83b7\u53d6\u5176\u56de\u7b54\u3002"
	},
	references: ["https://maxkb.cn/docs"]
}, { "maxkb-key": { title: {
	en: "MaxKB application key",
	zh: "MaxKB \u5e94\u7528 API Key"
} } });
const texts$263 = keyTexts({
	id: "mcp-config",
	name: {
		en: "MCP server configuration files",
		zh: "MCP \u914d\u7f6e"
	},
	revoke: "https://modelcontextprotocol.io/docs",
	steps: {
		en: "Replace the value at the service that issued it, and let the configuration read it from a variable: `${env:NAME}` or `${input:NAME}`",
		zh: "\u5728\u7b7e\u53d1\u8be5\u503c\u7684\u670d\u52a1\u5904\u66f4\u6362\u5b83\uff0c\u5e76\u8ba9\u914d\u7f6e\u4ece\u53d8\u91cf\u8bfb\u53d6\uff1a`${env:NAME}` \u6216 `${input:NAME}`"
	},
	why: {
		en: "Whoever has it can use the service behind this MCP server as you.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u4f7f\u7528\u8be5 MCP \u670d\u52a1\u5668\u540e\u9762\u7684\u670d\u52a1\u3002"
	},
	references: ["https://modelcontextprotocol.io/docs"]
}, {
	"mcp-env-secret": { title: {
		en: "Secret in an MCP server's configuration",
		zh: "MCP \u670d\u52a1\u5668\u914d\u7f6e\u4e2d\u7684\u5bc6\u94a5"
	} },
	"mcp-url-token": { title: {
		en: "Token in the URL of an MCP server",
		zh: "MCP \u670d\u52a1\u5668 URL \u4e2d\u7684\u4ee4\u724c"
	} }
});
const texts$262 = keyTexts({
	id: "meilisearch",
	name: {
		en: "Meilisearch",
		zh: "Meilisearch"
	},
	revoke: "https://www.meilisearch.com/docs/learn/security/basic_security",
	steps: {
		en: "Start the server with a new MEILI_MASTER_KEY (openssl rand -base64 24): all API keys change with it, so deploy those too; an API key alone is deleted with DELETE /keys/UID",
		zh: "\u7528\u65b0\u7684 MEILI_MASTER_KEY\uff08openssl rand -base64 24\uff09\u542f\u52a8\u670d\u52a1\uff1a\u6240\u6709 API \u5bc6\u94a5\u968f\u4e4b\u6539\u53d8\uff0c\u4e00\u5e76\u90e8\u7f72\uff1b\u5355\u4e2a API \u5bc6\u94a5\u7528 DELETE /keys/UID \u5220\u9664"
	},
	why: {
		en: "Whoever has it can read and change every index; the master key also makes keys.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u6240\u6709\u7d22\u5f15\uff1b\u4e3b\u5bc6\u94a5\u8fd8\u80fd\u65b0\u5efa\u5bc6\u94a5\u3002"
	},
	references: ["https://www.meilisearch.com/docs/learn/security/basic_security"]
}, { "meili-master-key": { title: {
	en: "Meilisearch master or API key",
	zh: "Meilisearch \u4e3b\u5bc6\u94a5\u6216 API \u5bc6\u94a5"
} } });
const texts$261 = keyTexts({
	id: "mem0",
	name: {
		en: "Mem0",
		zh: "Mem0"
	},
	revoke: "https://app.mem0.ai/dashboard/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the memories since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u8bb0\u5fc6\u5185\u5bb9\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read and change the memories that your agents keep about people.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u4f60\u7684\u667a\u80fd\u4f53\u4fdd\u5b58\u7684\u7528\u6237\u8bb0\u5fc6\u3002"
	},
	references: ["https://docs.mem0.ai"]
}, { "mem0-key": { title: {
	en: "Mem0 API key",
	zh: "Mem0 API \u5bc6\u94a5"
} } });
const texts$260 = keyTexts({
	id: "meshy",
	name: {
		en: "Meshy",
		zh: "Meshy"
	},
	revoke: "https://www.meshy.ai/settings/api",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can make 3D models on your Meshy credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Meshy \u989d\u5ea6\u751f\u6210 3D \u6a21\u578b\u3002"
	},
	references: ["https://docs.meshy.ai"]
}, { "meshy-key": { title: {
	en: "Meshy API key",
	zh: "Meshy API \u5bc6\u94a5"
} } });
const texts$259 = keyTexts({
	id: "metaso",
	name: {
		en: "Metaso search",
		zh: "\u79d8\u5854\u641c\u7d22"
	},
	revoke: "https://metaso.cn/search-api/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the balance since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f59\u989d\u53d8\u52a8"
	},
	why: {
		en: "Whoever has it can search on your Metaso balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u79d8\u5854\u4f59\u989d\u641c\u7d22\u3002"
	},
	references: ["https://metaso.cn/search-api"]
}, { "metaso-key": { title: {
	en: "Metaso search API key",
	zh: "\u79d8\u5854\u641c\u7d22 API \u5bc6\u94a5"
} } });
const texts$258 = keyTexts({
	id: "mineru",
	name: {
		en: "MinerU",
		zh: "MinerU"
	},
	revoke: "https://mineru.net/apiManage/token",
	steps: {
		en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Token\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can parse documents on your MinerU quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 MinerU \u989d\u5ea6\u89e3\u6790\u6587\u6863\u3002"
	},
	references: ["https://mineru.net/apiManage/docs"]
}, { "mineru-token": { title: {
	en: "MinerU API token",
	zh: "MinerU API Token"
} } });
const texts$257 = keyTexts({
	id: "minimax",
	name: {
		en: "MiniMax",
		zh: "MiniMax"
	},
	revoke: "https://platform.minimaxi.com/user-center/basic-information/interface-key",
	usage: "https://platform.minimaxi.com/user-center/payment/billing-history",
	steps: {
		en: "Make a new key at {page} (API Keys (\u63a5\u53e3\u5bc6\u94a5)), deploy it, delete this one there, then look at the balance and call records since it was shared",
		zh: "\u5728 {page}\uff08\u63a5\u53e3\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f59\u989d\u53d8\u52a8\u548c\u8c03\u7528\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can spend your MiniMax balance on text, speech and video models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 MiniMax \u4f59\u989d\u8c03\u7528\u6587\u672c\u3001\u8bed\u97f3\u548c\u89c6\u9891\u6a21\u578b\u3002"
	},
	references: ["https://platform.minimaxi.com/document"]
}, {
	"minimax-key-api": { title: {
		en: "MiniMax API key",
		zh: "MiniMax API \u5bc6\u94a5"
	} },
	"minimax-key-coding": { title: {
		en: "MiniMax Coding Plan key",
		zh: "MiniMax Coding Plan \u5bc6\u94a5"
	} },
	"minimax-key-jwt": { title: {
		en: "MiniMax API key (older JWT form)",
		zh: "MiniMax API \u5bc6\u94a5\uff08\u65e7 JWT \u683c\u5f0f\uff09"
	} }
});
const texts$256 = keyTexts({
	id: "minio",
	name: {
		en: "MinIO / RustFS object storage",
		zh: "MinIO / RustFS"
	},
	revoke: "https://min.io/docs",
	steps: {
		en: "Set a new MINIO_ROOT_PASSWORD outside git and restart, or `mc admin accesskey create` a new pair and `mc admin accesskey rm` this one; then look at the buckets",
		zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u7684 MINIO_ROOT_PASSWORD \u5e76\u91cd\u542f\uff0c\u6216\u7528 `mc admin accesskey create` \u65b0\u5efa\u4e00\u5bf9\u3001`mc admin accesskey rm` \u5220\u9664\u8fd9\u4e00\u5bf9\uff1b\u518d\u68c0\u67e5\u5b58\u50a8\u6876"
	},
	why: {
		en: "Whoever has it can read, change and delete objects; the root user all of them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u5bf9\u8c61\uff1broot \u7528\u6237\u5219\u4e3a\u5168\u90e8\u3002"
	},
	references: ["https://min.io/docs"]
}, { "minio-secret": { title: {
	en: "MinIO root password or secret key",
	zh: "MinIO root \u5bc6\u7801\u6216 SecretKey"
} } });
const texts$255 = keyTexts({
	id: "mistral",
	name: {
		en: "Mistral AI",
		zh: "Mistral AI"
	},
	revoke: "https://console.mistral.ai/api-keys",
	usage: "https://admin.mistral.ai/organization/usage",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Usage \u9875"
	},
	why: {
		en: "Whoever has it can run models, agents and fine-tuning on your Mistral workspace.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Mistral \u5de5\u4f5c\u533a\u8c03\u7528\u6a21\u578b\u3001\u667a\u80fd\u4f53\u548c\u5fae\u8c03\u3002"
	},
	references: ["https://docs.mistral.ai/getting-started/quickstart"]
}, { "mistral-key": { title: {
	en: "Mistral AI API key",
	zh: "Mistral AI API \u5bc6\u94a5"
} } });
const texts$254 = keyTexts({
	id: "mixedbread",
	name: {
		en: "Mixedbread",
		zh: "Mixedbread"
	},
	revoke: "https://platform.mixedbread.com",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can embed, rerank and search your stores on your bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u5411\u91cf\u3001\u91cd\u6392\u5e76\u68c0\u7d22\u4f60\u7684\u5b58\u50a8\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684\u8d26\u5355\u3002"
	},
	references: ["https://www.mixedbread.com/docs"]
}, {
	"mixedbread-key": { title: {
		en: "Mixedbread API key",
		zh: "Mixedbread API \u5bc6\u94a5"
	} },
	"mixedbread-key-emb": { title: {
		en: "Mixedbread API key (older form)",
		zh: "Mixedbread API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$253 = keyTexts({
	id: "mlflow",
	name: {
		en: "MLflow / HoneyHive / Athina",
		zh: "MLflow / HoneyHive / Athina"
	},
	revoke: "https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth",
	steps: {
		en: "Change the password with `mlflow.server.get_app_client(\"basic-auth\", URI).update_user_password(...)` (HoneyHive and Athina: make a new key in their settings), deploy it, then look for changed runs and models",
		zh: "\u7528 `mlflow.server.get_app_client(\"basic-auth\", URI).update_user_password(...)` \u4fee\u6539\u5bc6\u7801\uff08HoneyHive\u3001Athina \u5219\u5728\u5176\u8bbe\u7f6e\u4e2d\u65b0\u5efa\u5bc6\u94a5\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u68c0\u67e5\u88ab\u6539\u52a8\u7684\u5b9e\u9a8c\u548c\u6a21\u578b"
	},
	why: {
		en: "Whoever has it can read and change experiments and models on the tracking server.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8ddf\u8e2a\u670d\u52a1\u5668\u4e0a\u7684\u5b9e\u9a8c\u548c\u6a21\u578b\u3002"
	},
	references: ["https://mlflow.org/docs"]
}, { "mlflow-password": { title: {
	en: "MLflow tracking password",
	zh: "MLflow \u8ddf\u8e2a\u670d\u52a1\u5bc6\u7801"
} } });
const texts$252 = keyTexts({
	id: "modal",
	name: {
		en: "Modal",
		zh: "Modal"
	},
	revoke: "https://modal.com/settings/tokens",
	steps: {
		en: "Make a new key at {page} (API Tokens), deploy it, delete this one there, then look at the workspace's apps and usage since it was shared",
		zh: "\u5728 {page}\uff08API Tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u5de5\u4f5c\u533a\u7684\u5e94\u7528\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run code in your Modal workspace and read its secrets.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Modal \u5de5\u4f5c\u533a\u8fd0\u884c\u4ee3\u7801\u5e76\u8bfb\u53d6\u5176\u4e2d\u7684\u673a\u5bc6\u3002"
	},
	references: ["https://modal.com/docs/reference/modal.config"]
}, {
	"modal-token-secret": { title: {
		en: "Modal token secret",
		zh: "Modal \u4ee4\u724c\u5bc6\u94a5"
	} },
	"modal-token-id": { title: {
		en: "Modal token id",
		zh: "Modal \u4ee4\u724c ID"
	} },
	"modal-proxy-secret": {
		title: {
			en: "Modal proxy auth secret",
			zh: "Modal \u4ee3\u7406\u8ba4\u8bc1\u5bc6\u94a5"
		},
		fix: {
			en: "Make a new proxy auth token at modal.com/settings/proxy-auth-tokens, deploy it, delete this one there, then look at the endpoint's logs",
			zh: "\u5728 modal.com/settings/proxy-auth-tokens \u65b0\u5efa\u4ee3\u7406\u8ba4\u8bc1\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7aef\u70b9\u65e5\u5fd7"
		}
	}
});
const texts$251 = keyTexts({
	id: "modelscope",
	name: {
		en: "ModelScope",
		zh: "\u9b54\u642d"
	},
	revoke: "https://modelscope.cn/my/myaccesstoken",
	steps: {
		en: "Make a new key at {page} (Access tokens), deploy it, delete this one there, then look at your models and datasets since it was shared",
		zh: "\u5728 {page}\uff08\u8bbf\u95ee\u4ee4\u724c\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u5916\u6cc4\u4ee5\u6765\u4f60\u7684\u6a21\u578b\u548c\u6570\u636e\u96c6\u6709\u65e0\u6539\u52a8"
	},
	why: {
		en: "Whoever has it can act as you on ModelScope: push to your models and datasets, use the inference quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u64cd\u4f5c\u9b54\u642d\uff1a\u63a8\u9001\u6a21\u578b\u548c\u6570\u636e\u96c6\uff0c\u4f7f\u7528\u63a8\u7406\u989d\u5ea6\u3002"
	},
	references: ["https://modelscope.cn/docs/model-service/API-Inference/intro"]
}, {
	"modelscope-token": { title: {
		en: "ModelScope access token",
		zh: "\u9b54\u642d\u8bbf\u95ee\u4ee4\u724c"
	} },
	"modelscope-token-old": { title: {
		en: "ModelScope access token (older form)",
		zh: "\u9b54\u642d\u8bbf\u95ee\u4ee4\u724c\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$250 = keyTexts({
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
			zh: "MongoDB Atlas \u670d\u52a1\u8d26\u53f7\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it manages clusters and users of the organization or project.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ba1\u7406\u8be5\u7ec4\u7ec7\u6216\u9879\u76ee\u7684\u96c6\u7fa4\u4e0e\u7528\u6237\u3002"
		},
		fix: {
			en: "Create a new secret for the service account at {page} (Access Manager), deploy it, then revoke this one",
			zh: "\u5728 {page} \u7684 Access Manager \u4e2d\u4e3a\u8be5\u670d\u52a1\u8d26\u53f7\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u518d\u540a\u9500\u8fd9\u4e00\u4e2a"
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
const texts$249 = keyTexts({
	id: "moonshot",
	name: {
		en: "Moonshot (Kimi)",
		zh: "\u6708\u4e4b\u6697\u9762\uff08Kimi\uff09"
	},
	revoke: "https://platform.moonshot.cn/console/api-keys",
	usage: "https://platform.moonshot.cn/console/fee-detail",
	steps: {
		en: "Make a new key at {page}, deploy it, delete this one there, then look at usage and balance",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf\u548c\u4f59\u989d"
	},
	why: {
		en: "Whoever can read the repository can spend on your Moonshot account.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u7528\u5b83\u6d88\u8d39\u4f60\u7684\u6708\u4e4b\u6697\u9762\u8d26\u6237\u3002"
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
const texts$248 = keyTexts({
	id: "n8n",
	name: {
		en: "n8n",
		zh: "n8n"
	},
	revoke: "https://docs.n8n.io/api/authentication/",
	steps: {
		en: "Make a new key at {page} (Settings, n8n API), deploy it, delete this one there, then look at executions since it was shared",
		zh: "\u5728 {page}\uff08\u300c\u8bbe\u7f6e\u300d\u2192\u300cn8n API\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6267\u884c\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can read and change every workflow that its user may, and run them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u5e76\u8fd0\u884c\u8be5\u7528\u6237\u53ef\u7528\u7684\u6240\u6709\u5de5\u4f5c\u6d41\u3002"
	},
	references: ["https://docs.n8n.io/api/authentication"]
}, {
	"n8n-api-key": { title: {
		en: "n8n API key",
		zh: "n8n API \u5bc6\u94a5"
	} },
	"n8n-api-key-old": { title: {
		en: "n8n API key (older form)",
		zh: "n8n API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} },
	"n8n-encryption-key": {
		title: {
			en: "n8n encryption or signing key",
			zh: "n8n \u52a0\u5bc6\u6216\u7b7e\u540d\u5bc6\u94a5"
		},
		fix: {
			en: "It decrypts every credential stored in n8n: replace those credentials at their services first, then set a new key (the stored ones must be entered again) and restart",
			zh: "\u5b83\u80fd\u89e3\u5bc6 n8n \u4e2d\u4fdd\u5b58\u7684\u6240\u6709\u51ed\u636e\uff1a\u5148\u5230\u5404\u670d\u52a1\u66f4\u6362\u8fd9\u4e9b\u51ed\u636e\uff0c\u518d\u8bbe\u7f6e\u65b0\u5bc6\u94a5\uff08\u5df2\u5b58\u51ed\u636e\u9700\u91cd\u65b0\u586b\u5199\uff09\u5e76\u91cd\u542f"
		}
	}
});
const texts$247 = keyTexts({
	id: "nats",
	name: {
		en: "NATS",
		zh: "NATS"
	},
	steps: {
		en: "Make a new NKey with nk or nsc, put its public half where this one is trusted and take this one's out there, then push the accounts to the servers",
		zh: "\u7528 nk \u6216 nsc \u65b0\u5efa NKey\uff0c\u5728\u4fe1\u4efb\u5b83\u7684\u5730\u65b9\u6362\u4e0a\u65b0\u7684\u516c\u94a5\u5e76\u79fb\u9664\u65e7\u7684\uff0c\u518d\u628a\u8d26\u6237\u63a8\u9001\u5230\u670d\u52a1\u5668"
	},
	why: {
		en: "Whoever has it signs in as this user, or signs users and accounts as their owner.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u8eab\u4efd\u767b\u5f55\uff0c\u6216\u4ee5\u6240\u6709\u8005\u8eab\u4efd\u7b7e\u53d1\u7528\u6237\u548c\u8d26\u6237\u3002"
	},
	references: ["https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth", "https://github.com/nats-io/nkeys"]
}, { "nats-nkey-seed": { title: {
	en: "NKey seed of NATS",
	zh: "NATS NKey \u79cd\u5b50"
} } });
const texts$246 = keyTexts({
	id: "naver",
	name: {
		en: "NAVER Cloud / HyperCLOVA X",
		zh: "NAVER HyperCLOVA X"
	},
	revoke: "https://clovastudio.ncloud.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call HyperCLOVA X models on your NAVER Cloud account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684 NAVER Cloud \u8d26\u6237\u8c03\u7528 HyperCLOVA X \u6a21\u578b\u3002"
	},
	references: ["https://api.ncloud-docs.com/docs/ai-naver-clovastudio-summary"]
}, { "clova-key": { title: {
	en: "CLOVA Studio API key",
	zh: "CLOVA Studio API \u5bc6\u94a5"
} } });
const texts$245 = keyTexts({
	id: "nebius",
	name: {
		en: "Nebius",
		zh: "Nebius"
	},
	revoke: "https://tokenfactory.nebius.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run models on your Nebius Token Factory balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Nebius Token Factory \u4f59\u989d\u8c03\u7528\u6a21\u578b\u3002"
	},
	references: ["https://docs.nebius.com"]
}, {
	"nebius-key": { title: {
		en: "Nebius API key",
		zh: "Nebius API \u5bc6\u94a5"
	} },
	"nebius-jwt": { title: {
		en: "Nebius Studio key",
		zh: "Nebius Studio \u5bc6\u94a5"
	} }
});
const texts$244 = keyTexts({
	id: "neo4j",
	name: {
		en: "Neo4j Aura",
		zh: "Neo4j"
	},
	revoke: "https://console.neo4j.io",
	steps: {
		en: "Run `ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'` (Aura: reset it at {page}), deploy it, then look at the query log",
		zh: "\u6267\u884c `ALTER CURRENT USER SET PASSWORD FROM '\u65e7' TO '\u65b0'`\uff08Aura \u5219\u5728 {page} \u91cd\u7f6e\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u67e5\u8be2\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change the whole graph.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u6574\u4e2a\u56fe\u6570\u636e\u5e93\u3002"
	},
	references: ["https://neo4j.com/docs/aura/platform/api/authentication"]
}, { "neo4j-password": { title: {
	en: "Neo4j password",
	zh: "Neo4j \u5bc6\u7801"
} } });
const texts$243 = keyTexts({
	id: "neon",
	name: {
		en: "Neon",
		zh: "Neon"
	},
	revoke: "https://console.neon.tech/app/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at operations since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u64cd\u4f5c\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can manage every project of the account, databases included.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ba1\u7406\u8be5\u8d26\u6237\u7684\u6240\u6709\u9879\u76ee\u53ca\u6570\u636e\u5e93\u3002"
	},
	references: ["https://neon.com/docs/manage/api-keys"]
}, {
	"neon-api-key": { title: {
		en: "Neon API key",
		zh: "Neon API \u5bc6\u94a5"
	} },
	"neon-password": {
		title: {
			en: "Neon database password",
			zh: "Neon \u6570\u636e\u5e93\u5bc6\u7801"
		},
		fix: {
			en: "Reset the role's password under Roles & Databases of the branch at console.neon.tech, deploy it, then look at the data",
			zh: "\u5728 console.neon.tech \u8be5\u5206\u652f\u7684\u300cRoles & Databases\u300d\u91cd\u7f6e\u89d2\u8272\u5bc6\u7801\u5e76\u90e8\u7f72\uff0c\u518d\u68c0\u67e5\u6570\u636e"
		}
	}
});
const texts$242 = keyTexts({
	id: "netlify",
	name: {
		en: "Netlify",
		zh: "Netlify"
	},
	revoke: "https://app.netlify.com/user/applications",
	steps: {
		en: "Make a new personal access token at {page}, deploy it, delete this one there (one of the command line: `netlify logout`), then read the team's audit log",
		zh: "\u5728 {page} \u65b0\u5efa\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff08\u547d\u4ee4\u884c\u7684\u4ee4\u724c\u7528 `netlify logout`\uff09\uff0c\u518d\u67e5\u770b\u56e2\u961f\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can deploy to its user's sites, read their environment variables and change domains.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u8be5\u7528\u6237\u7684\u7ad9\u70b9\u90e8\u7f72\u5185\u5bb9\u3001\u8bfb\u53d6\u73af\u5883\u53d8\u91cf\u5e76\u66f4\u6539\u57df\u540d\u3002"
	},
	references: ["https://docs.netlify.com/api/get-started/"]
}, { "netlify-token": { title: {
	en: "Netlify access token",
	zh: "Netlify \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$241 = keyTexts({
	id: "newrelic",
	name: {
		en: "New Relic",
		zh: "New Relic"
	},
	revoke: "https://one.newrelic.com/api-keys",
	steps: {
		en: "Make a new key at {page}, deploy it, delete this one there, then look at the NrAuditEvent log and the data that came in",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b NrAuditEvent \u5ba1\u8ba1\u65e5\u5fd7\u548c\u65b0\u8fdb\u7684\u6570\u636e"
	},
	why: {
		en: "A user key reads all data and changes the account through NerdGraph; a license or insert key sends false data on your bill.",
		zh: "\u7528\u6237\u5bc6\u94a5\u53ef\u4ee5\u901a\u8fc7 NerdGraph \u8bfb\u53d6\u6240\u6709\u6570\u636e\u5e76\u4fee\u6539\u8d26\u6237\uff1blicense key \u6216 insert key \u53ef\u4ee5\u5199\u5165\u4f2a\u9020\u7684\u6570\u636e\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"]
}, {
	"newrelic-key": { title: {
		en: "New Relic user, license or insert key",
		zh: "New Relic \u7528\u6237\u3001\u8bb8\u53ef\u6216\u5199\u5165\u5bc6\u94a5"
	} },
	"newrelic-browser-key": {
		title: {
			en: "New Relic browser key",
			zh: "New Relic \u6d4f\u89c8\u5668\u5bc6\u94a5"
		},
		why: {
			en: "It is made to stand in web pages; whoever has it can send false page views.",
			zh: "\u5b83\u672c\u6765\u5c31\u4f1a\u51fa\u73b0\u5728\u7f51\u9875\u4e2d\uff1b\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u53d1\u9001\u4f2a\u9020\u7684\u9875\u9762\u8bbf\u95ee\u6570\u636e\u3002"
		},
		fix: {
			en: "Leave it if a page sends it anyway; otherwise make a new one at {page}, deploy it and delete this one there",
			zh: "\u5982\u679c\u7f51\u9875\u672c\u6765\u5c31\u4f1a\u5e26\u4e0a\u5b83\uff0c\u53ef\u4ee5\u4fdd\u7559\uff1b\u5426\u5219\u5728 {page} \u65b0\u5efa\u4e00\u4e2a\u5e76\u90e8\u7f72\uff0c\u518d\u5220\u9664\u8fd9\u4e00\u4e2a"
		}
	}
});
const texts$240 = keyTexts({
	id: "ngrok",
	name: {
		en: "ngrok",
		zh: "ngrok"
	},
	revoke: "https://dashboard.ngrok.com/authtokens",
	steps: {
		en: "Make a new authtoken at {page} (an API key: dashboard.ngrok.com/api-keys), deploy it, revoke this one there, then look at the online endpoints and usage",
		zh: "\u5728 {page} \u65b0\u5efa authtoken\uff08API \u5bc6\u94a5\u5728 dashboard.ngrok.com/api-keys\uff09\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5728\u7ebf\u7aef\u70b9\u548c\u7528\u91cf"
	},
	why: {
		en: "With an authtoken a stranger opens endpoints under your domains and account; an API key also changes the account's settings.",
		zh: "\u7528 authtoken\uff0c\u4ed6\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u548c\u8d26\u6237\u5f00\u653e\u7aef\u70b9\uff1b\u7528 API \u5bc6\u94a5\u8fd8\u80fd\u6539\u52a8\u8d26\u6237\u8bbe\u7f6e\u3002"
	},
	references: ["https://ngrok.com/docs/agent/", "https://ngrok.com/docs/api/"]
}, { "ngrok-authtoken": { title: {
	en: "ngrok authtoken or API key",
	zh: "ngrok authtoken \u6216 API \u5bc6\u94a5"
} } });
const texts$239 = keyTexts({
	id: "nomic",
	name: {
		en: "Nomic",
		zh: "Nomic"
	},
	revoke: "https://atlas.nomic.ai/cli-login",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage and datasets since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf\u548c\u6570\u636e\u96c6"
	},
	why: {
		en: "Whoever has it can use your Nomic quota and read or change your Atlas datasets.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u4f60\u7684 Nomic \u914d\u989d\uff0c\u8bfb\u53d6\u6216\u6539\u52a8\u4f60\u7684 Atlas \u6570\u636e\u96c6\u3002"
	},
	references: ["https://docs.nomic.ai"]
}, { "nomic-key": { title: {
	en: "Nomic API key",
	zh: "Nomic API \u5bc6\u94a5"
} } });
const texts$238 = keyTexts({
	id: "notion",
	name: {
		en: "Notion",
		zh: "Notion"
	},
	revoke: "https://www.notion.so/profile/integrations",
	steps: {
		en: "Open the integration at {page}, refresh its secret, which ends this one, deploy the new one, then look at the pages that are connected to it and, on Enterprise, at the audit log",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u96c6\u6210\uff0c\u5237\u65b0\u5176\u5bc6\u94a5\uff08\u8fd9\u4e00\u4e2a\u968f\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u4e0e\u5b83\u8fde\u63a5\u7684\u9875\u9762\uff1b\u4f01\u4e1a\u7248\u8fd8\u53ef\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change every page and database that was shared with the integration.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u5171\u4eab\u7ed9\u8be5\u96c6\u6210\u7684\u6240\u6709\u9875\u9762\u4e0e\u6570\u636e\u5e93\u3002"
	},
	references: ["https://developers.notion.com/reference/authentication"]
}, { "notion-token": { title: {
	en: "Notion integration secret",
	zh: "Notion \u96c6\u6210\u5bc6\u94a5"
} } });
const texts$237 = keyTexts({
	id: "novita",
	name: {
		en: "Novita AI",
		zh: "Novita AI"
	},
	revoke: "https://novita.ai/settings/key-management",
	steps: {
		en: "Make a new key at {page} (Key Management), deploy it, delete this one there, then look at Billing since it was shared",
		zh: "\u5728 {page}\uff08Key Management\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend your Novita balance on models and GPU instances.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Novita \u4f59\u989d\u8c03\u7528\u6a21\u578b\u548c GPU \u5b9e\u4f8b\u3002"
	},
	references: ["https://novita.ai/docs/guides/quickstart"]
}, { "novita-key": { title: {
	en: "Novita AI API key",
	zh: "Novita AI API \u5bc6\u94a5"
} } });
const texts$236 = keyTexts({
	id: "npm",
	name: {
		en: "npm",
		zh: "npm"
	},
	revoke: "https://www.npmjs.com/settings/~/tokens",
	steps: {
		en: "Delete it at {page}, publish from CI by trusted publishing or make a granular token for the few packages, then look at the versions published since the push",
		zh: "\u5728 {page} \u5220\u9664\u5b83\uff0c\u6539\u7528 Trusted Publishing \u4ece CI \u53d1\u5e03\uff0c\u6216\u4e3a\u5c11\u6570\u5305\u65b0\u5efa\u7ec6\u7c92\u5ea6\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u53d1\u5e03\u7684\u7248\u672c"
	},
	why: {
		en: "Whoever has it can publish a version with malware in the packages of its owner, or read the private ones.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ed9\u6240\u6709\u8005\u7684\u5305\u53d1\u5e03\u5e26\u6076\u610f\u4ee3\u7801\u7684\u7248\u672c\uff0c\u6216\u8bfb\u53d6\u79c1\u6709\u5305\u3002"
	},
	references: [
		"https://docs.npmjs.com/about-access-tokens",
		"https://docs.npmjs.com/revoking-access-tokens",
		"https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"
	]
}, {
	"npm-token": { title: {
		en: "npm access token",
		zh: "npm \u8bbf\u95ee\u4ee4\u724c"
	} },
	"npmrc-auth": {
		title: {
			en: "Package registry login in .npmrc",
			zh: ".npmrc \u4e2d\u7684\u5305\u4ed3\u5e93\u767b\u5f55\u51ed\u636e"
		},
		why: {
			en: "Whoever has it reads the private packages of that registry, and publishes where the account may.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u8be5\u4ed3\u5e93\u7684\u79c1\u6709\u5305\uff1b\u8d26\u6237\u6709\u6743\u9650\u65f6\u8fd8\u80fd\u53d1\u5e03\u3002"
		},
		fix: {
			en: "Revoke the token or change the password at the registry that the line names, put a variable that CI sets in its place, then look at what was published since the push",
			zh: "\u5728\u8be5\u884c\u6240\u6307\u7684\u4ed3\u5e93\u540a\u9500\u4ee4\u724c\u6216\u66f4\u6362\u5bc6\u7801\uff0c\u6539\u5199\u4e3a\u7531 CI \u8bbe\u7f6e\u7684\u53d8\u91cf\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u53d1\u5e03\u7684\u5185\u5bb9"
		},
		references: ["https://docs.npmjs.com/cli/configuring-npm/npmrc"],
		messages: {
			default: {
				en: "The login of a package registry is written here in plain text.",
				zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u5305\u4ed3\u5e93\u7684\u767b\u5f55\u51ed\u636e\u3002"
			},
			named: {
				en: "{variable} holds the login of a package registry in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u5305\u4ed3\u5e93\u7684\u767b\u5f55\u51ed\u636e\u3002"
			}
		}
	}
});
const texts$235 = keyTexts({
	id: "nscale",
	name: {
		en: "Nscale",
		zh: "Nscale"
	},
	revoke: "https://console.nscale.com",
	steps: {
		en: "Make a new key at {page} (Service tokens), deploy it, delete this one there, then look at Billing since it was shared",
		zh: "\u5728 {page}\uff08Service tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can use the Nscale organization's inference and GPU services within the token's role.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4ee4\u724c\u89d2\u8272\u8303\u56f4\u5185\u4f7f\u7528\u8be5\u7ec4\u7ec7\u7684\u63a8\u7406\u548c GPU \u670d\u52a1\u3002"
	},
	references: ["https://docs.nscale.com"]
}, { "nscale-key": { title: {
	en: "Nscale service token",
	zh: "Nscale \u670d\u52a1\u4ee4\u724c"
} } });
const texts$234 = keyTexts({
	id: "nuget",
	name: {
		en: "NuGet.org",
		zh: "NuGet.org"
	},
	revoke: "https://www.nuget.org/account/apikeys",
	steps: {
		en: "Delete it at {page}, publish from CI by trusted publishing or create a key for the one package pattern, then look at the versions pushed since and unlist what is not yours",
		zh: "\u5728 {page} \u5220\u9664\u5b83\uff0c\u6539\u7528 Trusted Publishing \u4ece CI \u53d1\u5e03\uff0c\u6216\u4e3a\u5355\u4e2a\u5305\u540d\u6a21\u5f0f\u65b0\u5efa\u5bc6\u94a5\uff0c\u518d\u67e5\u770b\u6b64\u540e\u63a8\u9001\u7684\u7248\u672c\uff0c\u5e76\u4e0b\u67b6\uff08unlist\uff09\u975e\u672c\u4eba\u53d1\u5e03\u7684\u7248\u672c"
	},
	why: {
		en: "Whoever has it can push a package version with malware, and unlist yours, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u63a8\u9001\u5e26\u6076\u610f\u4ee3\u7801\u7684\u5305\u7248\u672c\uff0c\u5e76\u4e0b\u67b6\u4f60\u7684\u7248\u672c\u3002"
	},
	references: ["https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys", "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing"]
}, { "nuget-key": { title: {
	en: "NuGet.org API key",
	zh: "NuGet.org API \u5bc6\u94a5"
} } });
const texts$233 = keyTexts({
	id: "nvidia",
	name: {
		en: "NVIDIA NIM / NGC",
		zh: "NVIDIA NGC / NIM"
	},
	revoke: "https://org.ngc.nvidia.com/setup/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the organization's usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7ec4\u7ec7\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call hosted NIM models and pull what your NGC organization may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u6258\u7ba1\u7684 NIM \u6a21\u578b\uff0c\u5e76\u62c9\u53d6\u4f60\u7684 NGC \u7ec4\u7ec7\u6709\u6743\u8bbf\u95ee\u7684\u955c\u50cf\u548c\u6a21\u578b\u3002"
	},
	references: ["https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html"]
}, {
	"nvidia-nvapi": { title: {
		en: "NVIDIA API key",
		zh: "NVIDIA API \u5bc6\u94a5"
	} },
	"nvidia-ngc-legacy": { title: {
		en: "NVIDIA NGC key (older form)",
		zh: "NVIDIA NGC \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$232 = keyTexts({
	id: "ollama",
	name: {
		en: "Ollama cloud",
		zh: "Ollama Cloud"
	},
	revoke: "https://ollama.com/settings/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run cloud models on your Ollama plan and push models in your name.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Ollama \u5957\u9910\u8c03\u7528\u4e91\u7aef\u6a21\u578b\uff0c\u5e76\u4ee5\u4f60\u7684\u540d\u4e49\u63a8\u9001\u6a21\u578b\u3002"
	},
	references: ["https://docs.ollama.com/cloud"]
}, { "ollama-key": { title: {
	en: "Ollama cloud API key",
	zh: "Ollama Cloud API \u5bc6\u94a5"
} } });
const texts$231 = keyTexts({
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
const texts$230 = keyTexts({
	id: "open-webui",
	name: {
		en: "Open WebUI",
		zh: "Open WebUI"
	},
	revoke: "https://docs.openwebui.com/",
	steps: {
		en: "On your instance open Settings > Account > API keys, make a new key, deploy it, which ends the old one, then look at the user's chats and the usage since it was shared",
		zh: "\u5728\u5b9e\u4f8b\u7684\u300c\u8bbe\u7f6e\u300d>\u300c\u8d26\u53f7\u300d>\u300cAPI \u5bc6\u94a5\u300d\u91cd\u65b0\u751f\u6210\uff08\u65e7\u7684\u968f\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u8be5\u7528\u6237\u7684\u5bf9\u8bdd\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it and reaches the instance acts as its user: reads the chats and files, and calls every model behind it; an admin's also reads the stored keys.",
		zh: "\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u53ef\u4ee5\u5192\u5145\u8be5\u7528\u6237\uff1a\u8bfb\u53d6\u5bf9\u8bdd\u548c\u6587\u4ef6\uff0c\u8c03\u7528\u5176\u540e\u7684\u6240\u6709\u6a21\u578b\uff1b\u7ba1\u7406\u5458\u7684\u5bc6\u94a5\u8fd8\u80fd\u8bfb\u53d6\u4fdd\u5b58\u7684 API \u5bc6\u94a5\u3002"
	},
	references: ["https://docs.openwebui.com/getting-started/api-endpoints"]
}, {
	"open-webui-key": { title: {
		en: "Open WebUI API key",
		zh: "Open WebUI API \u5bc6\u94a5"
	} },
	"open-webui-secret": {
		title: {
			en: "Open WebUI secret",
			zh: "Open WebUI \u5bc6\u94a5"
		},
		why: {
			en: "The secret key signs sessions: whoever has it and reaches the instance signs in as any user, admins included, who can run code there; the client secret lets others pose as the instance at the login provider.",
			zh: "WEBUI_SECRET_KEY \u7528\u4e8e\u7b7e\u540d\u4f1a\u8bdd\uff1a\u62ff\u5230\u5b83\u53c8\u80fd\u8bbf\u95ee\u8be5\u5b9e\u4f8b\u7684\u4eba\u80fd\u4ee5\u4efb\u610f\u7528\u6237\uff08\u5305\u62ec\u80fd\u5728\u90a3\u91cc\u8fd0\u884c\u4ee3\u7801\u7684\u7ba1\u7406\u5458\uff09\u767b\u5f55\uff1bOAuth \u5ba2\u6237\u7aef\u5bc6\u94a5\u5219\u53ef\u7528\u6765\u5728\u767b\u5f55\u63d0\u4f9b\u65b9\u5192\u5145\u8be5\u5b9e\u4f8b\u3002"
		},
		fix: {
			en: "Set a new WEBUI_SECRET_KEY outside git (openssl rand -hex 32) and restart, which signs everybody out and makes stored OAuth sessions void; a client secret is replaced at the login provider; then look at the admins and functions",
			zh: "\u5728 Git \u4e4b\u5916\u6362\u6210\u65b0\u7684 WEBUI_SECRET_KEY\uff08openssl rand -hex 32\uff09\u5e76\u91cd\u542f\uff0c\u6240\u6709\u4eba\u4f1a\u88ab\u767b\u51fa\uff0c\u4fdd\u5b58\u7684 OAuth \u4f1a\u8bdd\u4f5c\u5e9f\uff1b\u5ba2\u6237\u7aef\u5bc6\u94a5\u5728\u767b\u5f55\u63d0\u4f9b\u65b9\u66f4\u6362\uff1b\u518d\u68c0\u67e5\u7ba1\u7406\u5458\u548c\u51fd\u6570"
		},
		references: ["https://docs.openwebui.com/getting-started/env-configuration"]
	}
});
const texts$229 = keyTexts({
	id: "openai",
	name: {
		en: "OpenAI",
		zh: "OpenAI"
	},
	revoke: "https://platform.openai.com/api-keys",
	usage: "https://platform.openai.com/usage",
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
			zh: "\u5b83\u4ee3\u8868\u4e00\u4e2a\u5df2\u767b\u5f55\u7684\u4f1a\u8bdd\uff1a\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8eab\u4efd\u64cd\u4f5c\u5e73\u53f0\u3002"
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
const texts$228 = keyTexts({
	id: "openpayments",
	name: {
		en: "Crypto exchanges (Binance, OKX, Coinbase, KuCoin, Bybit, Gate)",
		zh: "\u52a0\u5bc6\u8d27\u5e01\u4ea4\u6613\u6240\uff08Binance\u3001OKX\u3001Coinbase\u3001KuCoin\u3001Bybit\u3001Gate\uff09"
	},
	steps: {
		en: "Delete the API key on the exchange's API management page at once, check open orders, balances and withdrawals, then make a new key that may not withdraw and answers to your addresses alone",
		zh: "\u7acb\u5373\u5728\u8be5\u4ea4\u6613\u6240\u7684 API \u7ba1\u7406\u9875\u5220\u9664\u8be5 API Key\uff0c\u68c0\u67e5\u6302\u5355\u3001\u4f59\u989d\u548c\u63d0\u5e01\u8bb0\u5f55\uff0c\u518d\u65b0\u5efa\u4e00\u4e2a\u7981\u6b62\u63d0\u5e01\u3001\u53ea\u5141\u8bb8\u4f60\u7684 IP \u4f7f\u7528\u7684\u5bc6\u94a5"
	},
	why: {
		en: "With the API key beside it, whoever has it can trade with your balance, and withdraw it where the key allows that.",
		zh: "\u914d\u5408\u65c1\u8fb9\u7684 API Key\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u4f59\u989d\u4ea4\u6613\uff1b\u82e5\u8be5\u5bc6\u94a5\u5141\u8bb8\u63d0\u5e01\uff0c\u8fd8\u80fd\u628a\u5e01\u8f6c\u8d70\u3002"
	},
	references: [
		"https://developers.binance.com/docs/binance-spot-api-docs",
		"https://www.okx.com/docs-v5/en/",
		"https://docs.cdp.coinbase.com/"
	]
}, { "exchange-secret": {
	title: {
		en: "Crypto exchange API secret",
		zh: "\u52a0\u5bc6\u8d27\u5e01\u4ea4\u6613\u6240 API Secret"
	},
	name: {
		en: "a crypto exchange",
		zh: "\u52a0\u5bc6\u8d27\u5e01\u4ea4\u6613\u6240"
	}
} });
const texts$227 = keyTexts({
	id: "openrouter",
	name: {
		en: "OpenRouter",
		zh: "OpenRouter"
	},
	revoke: "https://openrouter.ai/settings/keys",
	usage: "https://openrouter.ai/activity",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Activity since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Activity \u9875"
	},
	why: {
		en: "Whoever has it can spend your OpenRouter credits on any model; a provisioning key can make more keys.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 OpenRouter \u4f59\u989d\u8c03\u7528\u4efb\u610f\u6a21\u578b\uff1b\u7ba1\u7406\u7c7b\u5bc6\u94a5\u8fd8\u80fd\u518d\u5efa\u5bc6\u94a5\u3002"
	},
	references: ["https://openrouter.ai/docs/api-reference/authentication"]
}, { "openrouter-key": { title: {
	en: "OpenRouter API key",
	zh: "OpenRouter API \u5bc6\u94a5"
} } });
const texts$226 = keyTexts({
	id: "openweather",
	name: {
		en: "OpenWeather",
		zh: "OpenWeather"
	},
	revoke: "https://home.openweathermap.org/api_keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at statistics since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can use up the calls of your OpenWeather plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60 OpenWeather \u5957\u9910\u7684\u8c03\u7528\u6b21\u6570\u3002"
	},
	references: ["https://openweathermap.org/appid"]
}, { "openweather-key": { title: {
	en: "OpenWeather API key",
	zh: "OpenWeather API \u5bc6\u94a5"
} } });
const texts$225 = keyTexts({
	id: "ovh-ai",
	name: {
		en: "OVHcloud AI Endpoints",
		zh: "OVHcloud AI Endpoints"
	},
	revoke: "https://www.ovh.com/manager",
	steps: {
		en: "Make a new key at {page} (AI Endpoints, API keys), deploy it, delete this one there, then look at the project's consumption since it was shared",
		zh: "\u5728 {page}\uff08\u300cAI Endpoints\u300d\u2192\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u9879\u76ee\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run AI Endpoints models on your Public Cloud project.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Public Cloud \u9879\u76ee\u4e0a\u8c03\u7528 AI Endpoints \u6a21\u578b\u3002"
	},
	references: ["https://help.ovhcloud.com"]
}, { "ovh-ai-token": { title: {
	en: "OVHcloud AI Endpoints token",
	zh: "OVHcloud AI Endpoints \u4ee4\u724c"
} } });
const texts$224 = keyTexts({
	id: "packagist",
	name: {
		en: "Private Packagist",
		zh: "Private Packagist"
	},
	revoke: "https://packagist.com/profile",
	steps: {
		en: "Regenerate your own token at {page} (an organization's under its Settings > Authentication Tokens, API credentials under API Access), deploy the new one, then look at the organization's log",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u81ea\u5df1\u7684\u4ee4\u724c\uff08\u7ec4\u7ec7\u7684\u5728 Settings > Authentication Tokens\uff0cAPI \u51ed\u636e\u5728\u300cAPI Access\u300d\uff09\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it downloads the source of your private packages; API credentials also change packages and who may read them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4e0b\u8f7d\u4f60\u7684\u79c1\u6709\u5305\u6e90\u4ee3\u7801\uff1bAPI \u51ed\u636e\u8fd8\u80fd\u6539\u52a8\u5305\u53ca\u5176\u8bfb\u53d6\u6743\u9650\u3002"
	},
	references: ["https://packagist.com/docs/composer-authentication", "https://packagist.com/docs/api"]
}, { "packagist-token": { title: {
	en: "Private Packagist token",
	zh: "Private Packagist \u4ee4\u724c"
} } });
const texts$223 = keyTexts({
	id: "paddle",
	name: {
		en: "Paddle and Polar",
		zh: "Paddle \u4e0e Polar"
	},
	revoke: "https://vendors.paddle.com/authentication-v2",
	steps: {
		en: "Make a new key under Developer tools > Authentication ({page}), deploy it, revoke this one there, then look at transactions, adjustments and discounts",
		zh: "\u5728\u300cDeveloper tools > Authentication\u300d\uff08{page}\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u4ea4\u6613\u3001\u8c03\u6574\u4e0e\u6298\u6263"
	},
	why: {
		en: "Whoever has it can refund, discount and cancel subscriptions and read your customers, as far as its permissions go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u9000\u6b3e\u3001\u6253\u6298\u3001\u53d6\u6d88\u8ba2\u9605\uff0c\u5e76\u8bfb\u53d6\u4f60\u7684\u5ba2\u6237\u8d44\u6599\u3002"
	},
	references: ["https://developer.paddle.com/api-reference/about/authentication"]
}, {
	"paddle-key": {
		title: {
			en: "Paddle API key",
			zh: "Paddle API \u5bc6\u94a5"
		},
		name: {
			en: "Paddle",
			zh: "Paddle"
		}
	},
	"polar-token": {
		title: {
			en: "Polar token",
			zh: "Polar \u4ee4\u724c"
		},
		name: {
			en: "Polar",
			zh: "Polar"
		},
		why: {
			en: "Whoever has it can change products, discounts and subscriptions, refund orders and read your customers, as far as its scopes go.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u6539\u52a8\u5546\u54c1\u3001\u6298\u6263\u4e0e\u8ba2\u9605\uff0c\u9000\u6b3e\u5e76\u8bfb\u53d6\u4f60\u7684\u5ba2\u6237\u8d44\u6599\u3002"
		},
		fix: {
			en: "Make a new organization access token in the organization's settings at polar.sh, deploy it, delete this one there (an OAuth client's secret: in the developer settings), then look at orders and refunds",
			zh: "\u5728 polar.sh \u7684\u7ec4\u7ec7\u8bbe\u7f6e\u4e2d\u65b0\u5efa\u7ec4\u7ec7\u8bbf\u95ee\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff08OAuth \u5ba2\u6237\u7aef\u5bc6\u94a5\u5219\u5728\u5f00\u53d1\u8005\u8bbe\u7f6e\u4e2d\uff09\uff0c\u518d\u67e5\u770b\u8ba2\u5355\u4e0e\u9000\u6b3e"
		},
		references: ["https://polar.sh/docs/integrate/oat"]
	}
});
const texts$222 = keyTexts({
	id: "parallel",
	name: {
		en: "Parallel Web Systems",
		zh: "Parallel"
	},
	revoke: "https://platform.parallel.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run research tasks on your Parallel bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u7814\u7a76\u4efb\u52a1\u5e76\u8ba1\u5165\u4f60\u7684 Parallel \u8d26\u5355\u3002"
	},
	references: ["https://docs.parallel.ai"]
}, { "parallel-key": { title: {
	en: "Parallel Web Systems API key",
	zh: "Parallel API \u5bc6\u94a5"
} } });
const texts$221 = keyTexts({
	id: "parasail",
	name: {
		en: "Parasail",
		zh: "Parasail"
	},
	revoke: "https://www.saas.parasail.io/keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can run models and batch jobs on your Parasail bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u6a21\u578b\u548c\u6279\u91cf\u4efb\u52a1\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684 Parasail \u8d26\u5355\u3002"
	},
	references: ["https://docs.parasail.io"]
}, { "parasail-key": { title: {
	en: "Parasail API key",
	zh: "Parasail API \u5bc6\u94a5"
} } });
const texts$220 = keyTexts({
	id: "paypal",
	name: {
		en: "PayPal",
		zh: "PayPal"
	},
	revoke: "https://developer.paypal.com/dashboard/applications/live",
	steps: {
		en: "Open the app at {page}, add a second secret, deploy it, disable and delete this one, then look at the account's activity",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u6dfb\u52a0\u7b2c\u4e8c\u4e2a\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u505c\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7684\u4ea4\u6613\u6d3b\u52a8"
	},
	why: {
		en: "With the client ID, which is public, whoever has it can take and refund payments and send payouts from your account.",
		zh: "\u914d\u5408\u516c\u5f00\u7684 client ID\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4ece\u4f60\u7684\u8d26\u6237\u6536\u6b3e\u3001\u9000\u6b3e\u548c\u4ed8\u6b3e\u3002"
	},
	references: ["https://developer.paypal.com/api/rest/authentication/"]
}, {
	"braintree-token": {
		title: {
			en: "Braintree access token",
			zh: "Braintree \u8bbf\u95ee\u4ee4\u724c"
		},
		name: {
			en: "Braintree",
			zh: "Braintree"
		},
		why: {
			en: "Whoever has it can charge and refund cards, and use the payment methods in your vault.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6263\u6b3e\u548c\u9000\u6b3e\uff0c\u5e76\u4f7f\u7528\u4f60\u4fdd\u5b58\u7684\u652f\u4ed8\u65b9\u5f0f\u3002"
		},
		fix: {
			en: "Revoke it under Settings > API of the Control Panel at braintreegateway.com, make a new one there and deploy it, then look at the transactions",
			zh: "\u5728 braintreegateway.com \u63a7\u5236\u9762\u677f\u7684\u300cSettings > API\u300d\u4e2d\u540a\u9500\u5b83\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u4ea4\u6613\u8bb0\u5f55"
		},
		references: ["https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"]
	},
	"paypal-secret": { title: {
		en: "PayPal client secret",
		zh: "PayPal Client Secret"
	} }
});
const texts$219 = keyTexts({
	id: "perplexity",
	name: {
		en: "Perplexity",
		zh: "Perplexity"
	},
	revoke: "https://www.perplexity.ai/account/api/keys",
	usage: "https://www.perplexity.ai/account/api/billing",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend the credits of your Perplexity API group.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Perplexity API \u989d\u5ea6\u3002"
	},
	references: ["https://docs.perplexity.ai"]
}, { "perplexity-key": { title: {
	en: "Perplexity API key",
	zh: "Perplexity API \u5bc6\u94a5"
} } });
const texts$218 = keyTexts({
	id: "photoroom",
	name: {
		en: "PhotoRoom",
		zh: "PhotoRoom"
	},
	revoke: "https://app.photoroom.com/api-dashboard",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can edit images on your PhotoRoom plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 PhotoRoom \u5957\u9910\u5904\u7406\u56fe\u50cf\u3002"
	},
	references: ["https://www.photoroom.com/api/docs"]
}, { "photoroom-key": { title: {
	en: "PhotoRoom API key",
	zh: "PhotoRoom API \u5bc6\u94a5"
} } });
const texts$217 = keyTexts({
	id: "pinecone",
	name: {
		en: "Pinecone",
		zh: "Pinecone"
	},
	revoke: "https://app.pinecone.io",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the project's usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u9879\u76ee\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can read, change and delete every index of the project.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u8be5\u9879\u76ee\u7684\u6240\u6709\u7d22\u5f15\u3002"
	},
	references: ["https://docs.pinecone.io/guides/projects/manage-api-keys"]
}, {
	"pinecone-key": { title: {
		en: "Pinecone API key",
		zh: "Pinecone API \u5bc6\u94a5"
	} },
	"pinecone-key-uuid": { title: {
		en: "Pinecone API key (older form)",
		zh: "Pinecone API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$216 = keyTexts({
	id: "pixverse",
	name: {
		en: "PixVerse",
		zh: "PixVerse\uff08\u62cd\u6211 AI\uff09"
	},
	revoke: "https://platform.pixverse.ai",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can make videos on your PixVerse credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 PixVerse \u989d\u5ea6\u751f\u6210\u89c6\u9891\u3002"
	},
	references: ["https://docs.platform.pixverse.ai"]
}, { "pixverse-key": { title: {
	en: "PixVerse API key",
	zh: "PixVerse\uff08\u62cd\u6211 AI\uff09API \u5bc6\u94a5"
} } });
const texts$215 = keyTexts({
	id: "plaid",
	name: {
		en: "Plaid",
		zh: "Plaid"
	},
	revoke: "https://dashboard.plaid.com/developers/keys",
	steps: {
		en: "Make a new secret at {page}, deploy it, delete this one there, then look at the API logs under Developers",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u300cDevelopers\u300d\u4e2d\u7684 API \u65e5\u5fd7"
	},
	why: {
		en: "With the client ID beside it and an access token, whoever has it can read your users' bank accounts and start transfers.",
		zh: "\u914d\u5408\u65c1\u8fb9\u7684 client ID \u548c\u8bbf\u95ee\u4ee4\u724c\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7528\u6237\u7684\u94f6\u884c\u8d26\u6237\u5e76\u53d1\u8d77\u8f6c\u8d26\u3002"
	},
	references: ["https://plaid.com/docs/api/tokens/"]
}, {
	"plaid-access-token": {
		title: {
			en: "Plaid access token",
			zh: "Plaid \u8bbf\u95ee\u4ee4\u724c"
		},
		why: {
			en: "It never expires: with your client ID and secret it opens the bank accounts of one of your users.",
			zh: "\u5b83\u4e0d\u4f1a\u8fc7\u671f\uff1a\u914d\u5408\u4f60\u7684 client ID \u548c secret\uff0c\u53ef\u4ee5\u8bfb\u53d6\u4f60\u67d0\u4f4d\u7528\u6237\u7684\u94f6\u884c\u8d26\u6237\u6570\u636e\u3002"
		},
		fix: {
			en: "Call /item/access_token/invalidate with it, store the token that comes back outside the repository (or end the item with /item/remove), then look at the API logs at dashboard.plaid.com",
			zh: "\u7528\u5b83\u8c03\u7528 /item/access_token/invalidate\uff0c\u628a\u8fd4\u56de\u7684\u65b0\u4ee4\u724c\u5b58\u5230\u4ed3\u5e93\u4e4b\u5916\uff08\u6216\u7528 /item/remove \u7ec8\u6b62\u8be5 Item\uff09\uff0c\u518d\u5230 dashboard.plaid.com \u67e5\u770b API \u65e5\u5fd7"
		}
	},
	"plaid-secret": {
		title: {
			en: "Plaid secret",
			zh: "Plaid Secret"
		},
		references: ["https://plaid.com/docs/api/"]
	}
});
const texts$214 = keyTexts({
	id: "planetscale",
	name: {
		en: "PlanetScale",
		zh: "PlanetScale"
	},
	revoke: "https://app.planetscale.com",
	steps: {
		en: "Make a new key at {page} (Settings, Service tokens), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08\u300cSettings\u300d\u2192\u300cService tokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can manage databases and branches, or connect and read them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ba1\u7406\u6570\u636e\u5e93\u548c\u5206\u652f\uff0c\u6216\u76f4\u63a5\u8fde\u63a5\u8bfb\u53d6\u3002"
	},
	references: ["https://planetscale.com/docs"]
}, { "planetscale-token": { title: {
	en: "PlanetScale token or password",
	zh: "PlanetScale \u4ee4\u724c\u6216\u5bc6\u7801"
} } });
const texts$213 = keyTexts({
	id: "playht",
	name: {
		en: "PlayHT",
		zh: "PlayHT"
	},
	revoke: "https://play.ht/studio/api-access",
	steps: {
		en: "Make a new key at {page} (API access), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API access\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can speak with your cloned voices on your plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u5957\u9910\u548c\u514b\u9686\u97f3\u8272\u5408\u6210\u8bed\u97f3\u3002"
	},
	references: ["https://docs.play.ht"]
}, { "playht-secret": { title: {
	en: "PlayHT secret key",
	zh: "PlayHT \u5bc6\u94a5"
} } });
const texts$212 = keyTexts({
	id: "poe",
	name: {
		en: "Poe (Quora)",
		zh: "Poe"
	},
	revoke: "https://poe.com/api_key",
	steps: {
		en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at the points history since it was shared",
		zh: "\u5728 {page}\uff08API key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u79ef\u5206\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can spend the points of your Poe subscription.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60 Poe \u8ba2\u9605\u7684\u79ef\u5206\u3002"
	},
	references: ["https://creator.poe.com/docs"]
}, { "poe-key": { title: {
	en: "Poe (Quora) API key",
	zh: "Poe API \u5bc6\u94a5"
} } });
const texts$211 = keyTexts({
	id: "pollinations",
	name: {
		en: "Pollinations",
		zh: "Pollinations"
	},
	revoke: "https://enter.pollinations.ai",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at pollen balance since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f59\u989d\u53d8\u52a8"
	},
	why: {
		en: "Whoever has it can spend your Pollinations balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Pollinations \u4f59\u989d\u3002"
	},
	references: ["https://enter.pollinations.ai"]
}, { "pollinations-key": { title: {
	en: "Pollinations secret key",
	zh: "Pollinations \u5bc6\u94a5"
} } });
const texts$210 = keyTexts({
	id: "portkey",
	name: {
		en: "Portkey",
		zh: "Portkey"
	},
	revoke: "https://app.portkey.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at logs since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can call models through your gateway with the provider keys kept there, and read logged prompts.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u901a\u8fc7\u4f60\u7684\u7f51\u5173\uff0c\u7528\u5176\u4e2d\u4fdd\u5b58\u7684\u670d\u52a1\u5546\u5bc6\u94a5\u8c03\u7528\u6a21\u578b\uff0c\u5e76\u8bfb\u53d6\u5df2\u8bb0\u5f55\u7684\u63d0\u793a\u8bcd\u3002"
	},
	references: ["https://portkey.ai/docs"]
}, { "portkey-key": { title: {
	en: "Portkey API key",
	zh: "Portkey API \u5bc6\u94a5"
} } });
const texts$209 = keyTexts({
	id: "posthog",
	name: {
		en: "PostHog",
		zh: "PostHog"
	},
	revoke: "https://app.posthog.com/settings/user-api-keys",
	steps: {
		en: "Make a new key at {page} (Personal API keys), deploy it, delete this one there, then look at the activity log since it was shared",
		zh: "\u5728 {page}\uff08Personal API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6d3b\u52a8\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read all events and persons of its user's projects and change them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5e76\u6539\u52a8\u8be5\u7528\u6237\u9879\u76ee\u7684\u6240\u6709\u4e8b\u4ef6\u548c\u7528\u6237\u6570\u636e\u3002"
	},
	references: ["https://posthog.com/docs/api"]
}, {
	"posthog-personal": { title: {
		en: "PostHog personal API key",
		zh: "PostHog \u4e2a\u4eba API \u5bc6\u94a5"
	} },
	"posthog-project": { title: {
		en: "PostHog project key",
		zh: "PostHog \u9879\u76ee\u5bc6\u94a5"
	} },
	"posthog-flags": { title: {
		en: "PostHog feature flags secure key",
		zh: "PostHog \u529f\u80fd\u5f00\u5173\u5b89\u5168\u5bc6\u94a5"
	} }
});
const texts$208 = keyTexts({
	id: "postman",
	name: {
		en: "Postman",
		zh: "Postman"
	},
	revoke: "https://go.postman.co/settings/me/api-keys",
	steps: {
		en: "Regenerate it at {page} (PMAT-: delete it under Collection access keys and share the collection again), deploy the new one, replace the secrets in environments that it could read, then read the team's audit logs",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u5b83\uff08PMAT- \u5219\u5728\u300cCollection access keys\u300d\u5220\u9664\u540e\u91cd\u65b0\u5206\u4eab\u8be5\u96c6\u5408\uff09\u5e76\u90e8\u7f72\uff0c\u66f4\u6362\u5b83\u80fd\u8bfb\u5230\u7684\u73af\u5883\u53d8\u91cf\u4e2d\u7684\u673a\u5bc6\uff0c\u518d\u67e5\u770b\u56e2\u961f\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read the collections and environments of its user, with the secrets kept there; a collection access key (PMAT-) reads one collection.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u8be5\u7528\u6237\u7684\u96c6\u5408\u4e0e\u73af\u5883\uff0c\u5305\u62ec\u5176\u4e2d\u4fdd\u5b58\u7684\u673a\u5bc6\uff1b\u96c6\u5408\u8bbf\u95ee\u5bc6\u94a5\uff08PMAT-\uff09\u5219\u53ef\u8bfb\u53d6\u4e00\u4e2a\u96c6\u5408\u3002"
	},
	references: ["https://learning.postman.com/docs/reference/postman-api/authentication", "https://learning.postman.com/docs/administration/managing-api-keys"]
}, { "postman-key": { title: {
	en: "Postman API key or collection access key",
	zh: "Postman API \u5bc6\u94a5\u6216\u96c6\u5408\u8bbf\u95ee\u5bc6\u94a5"
} } });
const texts$207 = keyTexts({
	id: "postmark",
	name: {
		en: "Postmark",
		zh: "Postmark"
	},
	revoke: "https://account.postmarkapp.com/servers",
	steps: {
		en: "Choose the server at {page}, generate another token under API Tokens, deploy it, delete this one there, then look at the server's activity",
		zh: "\u5728 {page} \u9009\u62e9\u8be5\u670d\u52a1\u5668\uff0c\u5728\u300cAPI Tokens\u300d\u4e2d\u518d\u751f\u6210\u4e00\u4e2a\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8be5\u670d\u52a1\u5668\u7684\u300cActivity\u300d"
	},
	why: {
		en: "Whoever has it can send mail, phishing too, from your domains and read what the server sent and received.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff0c\u5e76\u8bfb\u53d6\u8be5\u670d\u52a1\u5668\u6536\u53d1\u7684\u90ae\u4ef6\u3002"
	},
	references: ["https://postmarkapp.com/developer/api/overview"]
}, { "postmark-token": { title: {
	en: "Postmark API token",
	zh: "Postmark API \u4ee4\u724c"
} } });
const texts$206 = keyTexts({
	id: "ppio",
	name: {
		en: "PPIO (Paiou Cloud)",
		zh: "PPIO \u6d3e\u6b27\u4e91"
	},
	revoke: "https://ppio.com/settings/key-management",
	steps: {
		en: "Make a new key at {page} (key management), deploy it, delete this one there, then look at the bill since it was shared",
		zh: "\u5728 {page}\uff08\u5bc6\u94a5\u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend your PPIO balance on models and GPU instances.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u6d3e\u6b27\u4e91\u4f59\u989d\u8c03\u7528\u6a21\u578b\u548c GPU \u5b9e\u4f8b\u3002"
	},
	references: ["https://ppio.com/docs"]
}, { "ppio-key": { title: {
	en: "PPIO (Paiou Cloud) API key",
	zh: "PPIO \u6d3e\u6b27\u4e91 API \u5bc6\u94a5"
} } });
// src/detect/secrets/providers/private-key.ts?texts
const provider$117 = {
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
	},
	inTest: {
		en: "A private key is written here; by its path it belongs to a test or an example.",
		zh: "\u8fd9\u91cc\u5199\u7740\u4e00\u628a\u79c1\u94a5\uff1b\u4ece\u8def\u5f84\u770b\uff0c\u5b83\u5c5e\u4e8e\u6d4b\u8bd5\u6216\u793a\u4f8b\u3002"
	}
};
const texts$205 = keyTexts(provider$117, {
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
	"private-key-ssh2": {
		title: {
			en: "SSH2 private key",
			zh: "SSH2 \u79c1\u94a5"
		},
		messages,
		references: ["https://www.ssh.com/academy/ssh/keygen"]
	},
	"private-key-b64": {
		title: {
			en: "Private key in base64",
			zh: "base64 \u7f16\u7801\u7684\u79c1\u94a5"
		},
		messages
	},
	"private-key-der": {
		title: {
			en: "Private key in base64, without its PEM lines",
			zh: "\u6ca1\u6709 PEM \u9996\u5c3e\u884c\u7684 base64 \u79c1\u94a5"
		},
		messages,
		references: ["https://www.rfc-editor.org/rfc/rfc5958", "https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2"]
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
const texts$204 = keyTexts({
	id: "pulumi",
	name: {
		en: "Pulumi Cloud",
		zh: "Pulumi Cloud"
	},
	revoke: "https://app.pulumi.com/account/tokens",
	steps: {
		en: "Make a new token at {page} (an organization's or team's: Access tokens of its settings), deploy it, delete this one there, then read the organization's audit log",
		zh: "\u5728 {page} \u65b0\u5efa\u4ee4\u724c\uff08\u7ec4\u7ec7\u6216\u56e2\u961f\u4ee4\u724c\u5728\u5176\u8bbe\u7f6e\u7684\u300cAccess tokens\u300d\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it reads the state of your stacks, decrypts the secrets in it, opens ESC environments and can start deployments.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5404 stack \u7684\u72b6\u6001\u5e76\u89e3\u5bc6\u5176\u4e2d\u7684\u673a\u5bc6\u3001\u6253\u5f00 ESC \u73af\u5883\uff0c\u8fd8\u80fd\u53d1\u8d77\u90e8\u7f72\u3002"
	},
	references: ["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"]
}, { "pulumi-token": { title: {
	en: "Pulumi access token",
	zh: "Pulumi \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$203 = keyTexts({
	id: "pushplus",
	name: {
		en: "PushPlus",
		zh: "PushPlus\uff08\u63a8\u9001\u52a0\uff09"
	},
	revoke: "https://www.pushplus.plus/uc.html",
	steps: {
		en: "Reset the token at {page} (a message token: delete it there and make a new one), deploy the new one, then look through the messages since it was shared",
		zh: "\u5728 {page} \u91cd\u7f6e token\uff08\u6d88\u606f token \u5219\u5220\u9664\u540e\u65b0\u5efa\uff09\u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6d88\u606f\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it sends messages to you and your topic's subscribers that look like your own alerts.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u4f60\u548c\u7fa4\u7ec4\u8ba2\u9605\u8005\u63a8\u9001\u770b\u4f3c\u4f60\u81ea\u5df1\u544a\u8b66\u7684\u6d88\u606f\u3002"
	},
	references: ["https://www.pushplus.plus/doc/"]
}, { "pushplus-token": { title: {
	en: "PushPlus token",
	zh: "PushPlus token"
} } });
const texts$202 = keyTexts({
	id: "pypi",
	name: {
		en: "PyPI",
		zh: "PyPI"
	},
	revoke: "https://pypi.org/manage/account/#api-tokens",
	steps: {
		en: "Remove it at {page} (test.pypi.org has its own page), publish from CI by trusted publishing or make a token for the one project, then look at the project's release and security history",
		zh: "\u5728 {page} \u79fb\u9664\u5b83\uff08test.pypi.org \u53e6\u6709\u9875\u9762\uff09\uff0c\u6539\u7528 Trusted Publishing \u4ece CI \u53d1\u5e03\uff0c\u6216\u4e3a\u5355\u4e2a\u9879\u76ee\u65b0\u5efa\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u9879\u76ee\u7684\u53d1\u5e03\u548c\u5b89\u5168\u5386\u53f2"
	},
	why: {
		en: "Whoever has it can upload a release with malware to the project, or to every project of its owner.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u8be5\u9879\u76ee\uff08\u6216\u6240\u6709\u8005\u7684\u6240\u6709\u9879\u76ee\uff09\u4e0a\u4f20\u5e26\u6076\u610f\u4ee3\u7801\u7684\u7248\u672c\u3002"
	},
	references: ["https://pypi.org/help/#apitoken", "https://docs.pypi.org/trusted-publishers/"]
}, { "pypi-token": { title: {
	en: "PyPI upload token",
	zh: "PyPI \u4e0a\u4f20\u4ee4\u724c"
} } });
const texts$201 = keyTexts({
	id: "qdrant",
	name: {
		en: "Qdrant",
		zh: "Qdrant"
	},
	revoke: "https://cloud.qdrant.io",
	steps: {
		en: "Make a new key at {page} (the cluster, API Keys), deploy it, delete this one there, then look at the collections since it was shared",
		zh: "\u5728 {page}\uff08\u96c6\u7fa4\u7684\u300cAPI Keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u96c6\u5408\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read, change and delete the collections of the cluster.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u8be5\u96c6\u7fa4\u7684\u96c6\u5408\u3002"
	},
	references: ["https://qdrant.tech/documentation/cloud/authentication"]
}, {
	"qdrant-key": {
		title: {
			en: "Qdrant API key",
			zh: "Qdrant API \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key for the cluster at {page} and delete this one, or change service.api_key (QDRANT__SERVICE__API_KEY) and its clients together on your own server; then look at the collections",
			zh: "\u5728 {page} \u4e3a\u96c6\u7fa4\u65b0\u5efa\u5bc6\u94a5\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff1b\u81ea\u5efa\u5219\u540c\u65f6\u4fee\u6539 service.api_key\uff08QDRANT__SERVICE__API_KEY\uff09\u548c\u5ba2\u6237\u7aef\uff1b\u518d\u68c0\u67e5\u96c6\u5408"
		}
	},
	"qdrant-cloud-mgmt": { title: {
		en: "Qdrant Cloud management key",
		zh: "Qdrant Cloud \u7ba1\u7406\u5bc6\u94a5"
	} }
});
const texts$200 = keyTexts({
	id: "qiniu-ai",
	name: {
		en: "Qiniu AI",
		zh: "\u4e03\u725b\u4e91"
	},
	revoke: "https://portal.qiniu.com/ai-inference/api-key",
	steps: {
		en: "Make a new key at {page} (AI inference, API keys), deploy it, delete this one there, then look at the bill since it was shared",
		zh: "\u5728 {page}\uff08\u300cAI \u63a8\u7406\u300d\u2192 API Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend your Qiniu balance on AI models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u4e03\u725b\u4e91\u4f59\u989d\u8c03\u7528 AI \u6a21\u578b\u3002"
	},
	references: ["https://developer.qiniu.com/aitokenapi"]
}, {
	"qiniu-ai-key": { title: {
		en: "Qiniu AI token",
		zh: "\u4e03\u725b\u4e91 AI \u5bc6\u94a5"
	} },
	"qiniu-secret-key": {
		title: {
			en: "Qiniu secret key",
			zh: "\u4e03\u725b\u4e91 SecretKey"
		},
		fix: {
			en: "Make a second key pair at portal.qiniu.com/developer/user/key, deploy it, disable and delete this one, then look for changed buckets and the traffic bill",
			zh: "\u5728 portal.qiniu.com/developer/user/key \u65b0\u5efa\u7b2c\u4e8c\u5bf9\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u505c\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u5bf9\uff0c\u518d\u68c0\u67e5\u5b58\u50a8\u7a7a\u95f4\u6539\u52a8\u548c\u6d41\u91cf\u8d26\u5355"
		}
	}
});
const texts$199 = keyTexts({
	id: "qq-bot",
	name: {
		en: "QQ bot",
		zh: "QQ \u673a\u5668\u4eba"
	},
	revoke: "https://q.qq.com/qqbot",
	steps: {
		en: "Reset the AppSecret and the token in the bot's development settings at {page}, deploy the new ones, set the IP allowlist there, then look at the bot's messages since it was shared",
		zh: "\u5728 {page} \u8be5\u673a\u5668\u4eba\u7684\u300c\u5f00\u53d1\u8bbe\u7f6e\u300d\u91cd\u7f6e AppSecret \u548c Token \u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u8bbe\u7f6e IP \u767d\u540d\u5355\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u673a\u5668\u4eba\u53d1\u9001\u7684\u6d88\u606f"
	},
	why: {
		en: "With the AppID whoever has it acts as the bot: reads what is sent to it, and writes in its groups and channels.",
		zh: "\u4e0e AppID \u4e00\u8d77\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u673a\u5668\u4eba\u7684\u8eab\u4efd\u8bfb\u53d6\u53d1\u7ed9\u5b83\u7684\u6d88\u606f\uff0c\u5e76\u5728\u6240\u5728\u7684\u7fa4\u548c\u9891\u9053\u53d1\u8a00\u3002"
	},
	references: ["https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/api-use.html"]
}, { "qq-bot-secret": { title: {
	en: "QQ bot secret or token",
	zh: "QQ \u673a\u5668\u4eba AppSecret \u6216 Token"
} } });
const texts$198 = keyTexts({
	id: "quay",
	name: {
		en: "Harbor / Quay registry",
		zh: "Harbor / Quay \u955c\u50cf\u4ed3\u5e93"
	},
	steps: {
		en: "Change the password under the user's profile (a robot account: Harbor's Robot Accounts > Refresh Secret, Quay's Robot Accounts > Regenerate Token), deploy the new one from outside git, then look at the registry's logs and the tags pushed since",
		zh: "\u5728\u7528\u6237\u8d44\u6599\u4e2d\u66f4\u6362\u5bc6\u7801\uff08\u673a\u5668\u4eba\u8d26\u6237\uff1aHarbor \u7684\u300c\u673a\u5668\u4eba\u8d26\u6237\u300d>\u300c\u5237\u65b0\u4ee4\u724c\u300d\uff0cQuay \u7684 Robot Accounts > Regenerate Token\uff09\uff0c\u5728 Git \u4e4b\u5916\u90e8\u7f72\u65b0\u7684\uff0c\u518d\u67e5\u770b\u4ed3\u5e93\u65e5\u5fd7\u548c\u6b64\u540e\u63a8\u9001\u7684\u6807\u7b7e"
	},
	why: {
		en: "Whoever has it pulls your images and can replace a tag that your servers pull; Harbor's admin manages every project.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u62c9\u53d6\u4f60\u7684\u955c\u50cf\uff0c\u5e76\u66ff\u6362\u4f60\u7684\u670d\u52a1\u5668\u4f1a\u62c9\u53d6\u7684\u6807\u7b7e\uff1bHarbor \u7684 admin \u8fd8\u80fd\u7ba1\u7406\u6240\u6709\u9879\u76ee\u3002"
	},
	references: ["https://goharbor.io/docs/main/administration/robot-accounts/", "https://docs.quay.io/glossary/robot-accounts.html"]
}, { "harbor-password": { title: {
	en: "Harbor or Quay password or robot secret",
	zh: "Harbor \u6216 Quay \u5bc6\u7801\u6216\u673a\u5668\u4eba\u8d26\u6237\u4ee4\u724c"
} } });
const texts$197 = keyTexts({
	id: "ragflow",
	name: {
		en: "RAGFlow",
		zh: "RAGFlow"
	},
	revoke: "https://ragflow.io/docs/dev/acquire_ragflow_api_key",
	steps: {
		en: "Make a new key at {page} (avatar, API), deploy it, delete this one there, then look at datasets and chats since it was shared",
		zh: "\u5728 {page}\uff08\u5934\u50cf\u83dc\u5355\u7684\u300cAPI\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u77e5\u8bc6\u5e93\u548c\u5bf9\u8bdd"
	},
	why: {
		en: "Whoever has it can read and change the datasets and chats of its user.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u7528\u6237\u7684\u77e5\u8bc6\u5e93\u548c\u5bf9\u8bdd\u3002"
	},
	references: ["https://ragflow.io/docs"]
}, { "ragflow-key": { title: {
	en: "RAGFlow API key",
	zh: "RAGFlow API \u5bc6\u94a5"
} } });
const texts$196 = keyTexts({
	id: "rails",
	name: {
		en: "Ruby on Rails",
		zh: "Ruby on Rails"
	},
	steps: {
		en: "Change every secret that config/credentials.yml.enc holds where it was issued, then delete both files, run bin/rails credentials:edit for a new pair, and keep the key out of git",
		zh: "\u5148\u5230\u5404\u670d\u52a1\u65b9\u66f4\u6362 config/credentials.yml.enc \u4e2d\u4fdd\u5b58\u7684\u6bcf\u4e2a\u673a\u5bc6\uff0c\u518d\u5220\u9664\u8fd9\u4e24\u4e2a\u6587\u4ef6\uff0c\u7528 bin/rails credentials:edit \u751f\u6210\u65b0\u7684\u4e00\u5bf9\uff0c\u5e76\u8ba9\u5bc6\u94a5\u4e0d\u518d\u8fdb\u5165 Git"
	},
	why: {
		en: "Whoever has it reads every secret in the encrypted credentials beside it, secret_key_base among them, which signs sessions.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u89e3\u5bc6\u540c\u4e00\u4ed3\u5e93\u4e2d\u7684\u52a0\u5bc6\u51ed\u636e\uff0c\u8bfb\u51fa\u5176\u4e2d\u7684\u5168\u90e8\u673a\u5bc6\uff0c\u5305\u62ec\u7528\u6765\u7b7e\u7f72\u4f1a\u8bdd\u7684 secret_key_base\u3002"
	},
	references: ["https://guides.rubyonrails.org/security.html#custom-credentials"]
}, { "rails-master-key": { title: {
	en: "Rails master key",
	zh: "Rails \u4e3b\u5bc6\u94a5"
} } });
const texts$195 = keyTexts({
	id: "railway",
	name: {
		en: "Railway",
		zh: "Railway"
	},
	revoke: "https://railway.com/account/tokens",
	steps: {
		en: "Make a new token at {page} (a project's: Settings > Tokens of the project), deploy it, delete this one there, then look at the deployments and usage",
		zh: "\u5728 {page} \u65b0\u5efa\u4ee4\u724c\uff08\u9879\u76ee\u4ee4\u724c\u5728\u8be5\u9879\u76ee\u7684\u300cSettings\u300d\u2192\u300cTokens\u300d\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u90e8\u7f72\u8bb0\u5f55\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can read variables and deploy, in the project's environment or, with an account token, in every project of the user.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u53d8\u91cf\u5e76\u90e8\u7f72\u4ee3\u7801\uff1a\u9879\u76ee\u4ee4\u724c\u9650\u4e8e\u8be5\u9879\u76ee\u7684\u73af\u5883\uff0c\u8d26\u6237\u4ee4\u724c\u5219\u4e3a\u8be5\u7528\u6237\u7684\u6240\u6709\u9879\u76ee\u3002"
	},
	references: ["https://docs.railway.com/reference/public-api"]
}, { "railway-token": { title: {
	en: "Railway token",
	zh: "Railway \u4ee4\u724c"
} } });
// src/detect/secrets/providers/razorpay.ts?texts
const provider$106 = {
	id: "razorpay",
	name: {
		en: "Razorpay, Paystack, Flutterwave and Xendit",
		zh: "Razorpay\u3001Paystack\u3001Flutterwave \u4e0e Xendit"
	},
	revoke: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
	steps: {
		en: "Regenerate the key at {page} and deactivate the old one at once, deploy the new pair, then look at payments, refunds and settlements",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u5bc6\u94a5\u5e76\u7acb\u5373\u505c\u7528\u65e7\u5bc6\u94a5\uff0c\u90e8\u7f72\u65b0\u7684\u4e00\u5bf9\uff0c\u518d\u67e5\u770b\u4ed8\u6b3e\u3001\u9000\u6b3e\u4e0e\u7ed3\u7b97"
	},
	why: {
		en: "Whoever has both parts can read your payments and customers, and refund or capture payments.",
		zh: "\u62ff\u5230\u4e24\u90e8\u5206\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u4ed8\u6b3e\u4e0e\u5ba2\u6237\u8d44\u6599\uff0c\u5e76\u9000\u6b3e\u6216\u8bf7\u6b3e\u3002"
	},
	references: ["https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"]
};
const razorpay = {
	en: "Razorpay",
	zh: "Razorpay"
};
const texts$194 = keyTexts(provider$106, {
	"razorpay-key-id": {
		title: {
			en: "Razorpay key ID",
			zh: "Razorpay Key ID"
		},
		name: razorpay,
		why: {
			en: "By itself it only names your account, and checkout pages show it; with the key secret it moves money.",
			zh: "\u5b83\u672c\u8eab\u53ea\u6807\u8bc6\u4f60\u7684\u8d26\u6237\uff0c\u7ed3\u8d26\u9875\u4e5f\u4f1a\u516c\u5f00\u5b83\uff1b\u4e0e Key Secret \u5408\u5728\u4e00\u8d77\u5c31\u80fd\u52a8\u7528\u8d44\u91d1\u3002"
		},
		fix: {
			en: "Look whether its key secret was pushed as well; if so, regenerate the pair at {page}",
			zh: "\u68c0\u67e5\u5176 Key Secret \u662f\u5426\u4e5f\u88ab\u63a8\u9001\uff1b\u82e5\u662f\uff0c\u5728 {page} \u91cd\u65b0\u751f\u6210\u8fd9\u4e00\u5bf9"
		}
	},
	"razorpay-key-secret": {
		title: {
			en: "Razorpay key secret",
			zh: "Razorpay Key Secret"
		},
		name: razorpay
	},
	"paystack-secret-key": {
		title: {
			en: "Paystack secret key",
			zh: "Paystack \u5bc6\u94a5"
		},
		name: {
			en: "Paystack",
			zh: "Paystack"
		},
		why: {
			en: "Whoever has it can charge saved cards, send transfers from your balance and read your customers.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5bf9\u5df2\u4fdd\u5b58\u7684\u94f6\u884c\u5361\u6263\u6b3e\u3001\u4ece\u4f60\u7684\u4f59\u989d\u8f6c\u8d26\uff0c\u5e76\u8bfb\u53d6\u5ba2\u6237\u8d44\u6599\u3002"
		},
		fix: {
			en: "Generate a new secret key under Settings > API Keys & Webhooks at dashboard.paystack.com, which ends this one, deploy it, then look at transfers and transactions",
			zh: "\u5728 dashboard.paystack.com \u7684\u300cSettings > API Keys & Webhooks\u300d\u91cd\u65b0\u751f\u6210\u5bc6\u94a5\uff08\u8fd9\u4e00\u4e2a\u968f\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u8f6c\u8d26\u4e0e\u4ea4\u6613"
		},
		references: ["https://paystack.com/docs/api/authentication/"]
	},
	"flutterwave-secret": {
		title: {
			en: "Flutterwave secret key",
			zh: "Flutterwave \u5bc6\u94a5"
		},
		name: {
			en: "Flutterwave",
			zh: "Flutterwave"
		},
		why: {
			en: "Whoever has it can charge saved cards, send transfers from your balance and read your customers.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5bf9\u5df2\u4fdd\u5b58\u7684\u94f6\u884c\u5361\u6263\u6b3e\u3001\u4ece\u4f60\u7684\u4f59\u989d\u8f6c\u8d26\uff0c\u5e76\u8bfb\u53d6\u5ba2\u6237\u8d44\u6599\u3002"
		},
		fix: {
			en: "Generate new keys under Settings > API at app.flutterwave.com, which ends this one, deploy them, then look at transfers and transactions",
			zh: "\u5728 app.flutterwave.com \u7684\u300cSettings > API\u300d\u91cd\u65b0\u751f\u6210\u5bc6\u94a5\uff08\u8fd9\u4e00\u4e2a\u968f\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u8f6c\u8d26\u4e0e\u4ea4\u6613"
		},
		references: ["https://developer.flutterwave.com/docs/authentication"]
	},
	"xendit-key": {
		title: {
			en: "Xendit secret API key",
			zh: "Xendit \u5bc6\u94a5"
		},
		name: {
			en: "Xendit",
			zh: "Xendit"
		},
		why: {
			en: "Whoever has it can take payments and send payouts from your balance, as far as its permissions go.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u6536\u6b3e\uff0c\u5e76\u4ece\u4f60\u7684\u4f59\u989d\u4ed8\u6b3e\u3002"
		},
		fix: {
			en: "Make a new secret key at dashboard.xendit.co/settings/developers (API keys), deploy it, delete this one there, then look at payouts",
			zh: "\u5728 dashboard.xendit.co/settings/developers\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u4ed8\u6b3e\u8bb0\u5f55"
		},
		references: ["https://docs.xendit.co/docs/api-keys"]
	}
});
const texts$193 = keyTexts({
	id: "recraft",
	name: {
		en: "Recraft",
		zh: "Recraft"
	},
	revoke: "https://www.recraft.ai/profile/api",
	steps: {
		en: "Make a new key at {page} (API), deploy it, delete this one there, then look at API units since it was shared",
		zh: "\u5728 {page}\uff08API\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 API \u989d\u5ea6"
	},
	why: {
		en: "Whoever has it can make images on your Recraft API units.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Recraft API \u989d\u5ea6\u751f\u6210\u56fe\u50cf\u3002"
	},
	references: ["https://www.recraft.ai/docs"]
}, { "recraft-key": { title: {
	en: "Recraft API token",
	zh: "Recraft API \u4ee4\u724c"
} } });
const texts$192 = keyTexts({
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
const texts$191 = keyTexts({
	id: "reducto",
	name: {
		en: "Reducto / Mathpix / Mindee",
		zh: "Reducto / Mathpix / Mindee"
	},
	revoke: "https://studio.reducto.ai",
	steps: {
		en: "Make a new key where the variable's name points (studio.reducto.ai, console.mathpix.com or platform.mindee.com), deploy it, delete this one there, then look at usage",
		zh: "\u6309\u53d8\u91cf\u540d\u6240\u6307\u5230\u5bf9\u5e94\u5e73\u53f0\uff08studio.reducto.ai\u3001console.mathpix.com \u6216 platform.mindee.com\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can parse documents on your account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u8d26\u6237\u89e3\u6790\u6587\u6863\u3002"
	},
	references: ["https://docs.reducto.ai"]
}, { "reducto-key": { title: {
	en: "Document parsing API key",
	zh: "\u6587\u6863\u89e3\u6790 API \u5bc6\u94a5"
} } });
const texts$190 = keyTexts({
	id: "reka",
	name: {
		en: "Reka AI",
		zh: "Reka AI"
	},
	revoke: "https://platform.reka.ai/apikeys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run multimodal models on your Reka account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 Reka \u8d26\u6237\u4e0a\u8c03\u7528\u591a\u6a21\u6001\u6a21\u578b\u3002"
	},
	references: ["https://docs.reka.ai"]
}, { "reka-key": { title: {
	en: "Reka AI API key",
	zh: "Reka AI API \u5bc6\u94a5"
} } });
const texts$189 = keyTexts({
	id: "removebg",
	name: {
		en: "remove.bg (Kaleido)",
		zh: "remove.bg"
	},
	revoke: "https://www.remove.bg/dashboard#api-key",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can use up your remove.bg credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7684 remove.bg \u989d\u5ea6\u3002"
	},
	references: ["https://www.remove.bg/api"]
}, { "removebg-key": { title: {
	en: "remove.bg (Kaleido) API key",
	zh: "remove.bg API \u5bc6\u94a5"
} } });
const texts$188 = keyTexts({
	id: "render",
	name: {
		en: "Render",
		zh: "Render"
	},
	revoke: "https://dashboard.render.com/u/settings#api-keys",
	steps: {
		en: "Make a new API key at {page}, deploy it, revoke this one there, then look at the audit log and at the services' events",
		zh: "\u5728 {page} \u65b0\u5efa API \u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7\u548c\u5404\u670d\u52a1\u7684\u4e8b\u4ef6"
	},
	why: {
		en: "Whoever has it can read the environment variables of every service in its user's workspaces, deploy, and start services on your bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u8be5\u7528\u6237\u5404\u5de5\u4f5c\u533a\u4e2d\u6240\u6709\u670d\u52a1\u7684\u73af\u5883\u53d8\u91cf\u3001\u90e8\u7f72\u4ee3\u7801\uff0c\u5e76\u65b0\u5efa\u7531\u4f60\u4ed8\u8d39\u7684\u670d\u52a1\u3002"
	},
	references: ["https://render.com/docs/api"]
}, { "render-key": { title: {
	en: "Render API key",
	zh: "Render API \u5bc6\u94a5"
} } });
const texts$187 = keyTexts({
	id: "replica-studios",
	name: {
		en: "Resemble AI",
		zh: "Resemble AI"
	},
	revoke: "https://app.resemble.ai/account/api",
	steps: {
		en: "Make a new key at {page} (API), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can speak with your cloned voices on your bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u514b\u9686\u97f3\u8272\u5408\u6210\u8bed\u97f3\u5e76\u8ba1\u5165\u4f60\u7684\u8d26\u5355\u3002"
	},
	references: ["https://docs.resemble.ai"]
}, { "resemble-key": { title: {
	en: "Resemble AI API token",
	zh: "Resemble AI API \u4ee4\u724c"
} } });
const texts$186 = keyTexts({
	id: "replicate",
	name: {
		en: "Replicate",
		zh: "Replicate"
	},
	revoke: "https://replicate.com/account/api-tokens",
	usage: "https://replicate.com/account/billing",
	steps: {
		en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at the predictions list and billing since it was shared",
		zh: "\u5728 {page}\uff08API tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u9884\u6d4b\u8bb0\u5f55\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can run any model on your Replicate bill and read your predictions.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8fd0\u884c\u4efb\u610f\u6a21\u578b\u5e76\u8ba1\u5165\u4f60\u7684 Replicate \u8d26\u5355\uff0c\u8fd8\u80fd\u8bfb\u53d6\u4f60\u7684\u9884\u6d4b\u8bb0\u5f55\u3002"
	},
	references: ["https://replicate.com/docs/topics/security/api-tokens"]
}, { "replicate-token": { title: {
	en: "Replicate API token",
	zh: "Replicate API \u4ee4\u724c"
} } });
const texts$185 = keyTexts({
	id: "requesty",
	name: {
		en: "Requesty",
		zh: "Requesty"
	},
	revoke: "https://app.requesty.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Analytics since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Analytics \u9875"
	},
	why: {
		en: "Whoever has it can spend your Requesty credits on every model behind the router.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Requesty \u989d\u5ea6\u8c03\u7528\u8def\u7531\u540e\u7684\u5404\u5bb6\u6a21\u578b\u3002"
	},
	references: ["https://docs.requesty.ai"]
}, {
	"requesty-key": { title: {
		en: "Requesty API key",
		zh: "Requesty API \u5bc6\u94a5"
	} },
	"requesty-key-prefixed": { title: {
		en: "Requesty API key",
		zh: "Requesty API \u5bc6\u94a5"
	} }
});
const texts$184 = keyTexts({
	id: "resend",
	name: {
		en: "Resend",
		zh: "Resend"
	},
	revoke: "https://resend.com/api-keys",
	steps: {
		en: "Make a new key with sending access for one domain at {page}, deploy it, delete this one there, then look at the emails and the logs",
		zh: "\u5728 {page} \u65b0\u5efa\u4ec5\u53ef\u53d1\u4fe1\u3001\u9650\u5b9a\u5355\u4e2a\u57df\u540d\u7684\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u90ae\u4ef6\u8bb0\u5f55\u548c\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can send mail, phishing too, from your domains; with full access also read contacts and change domains and keys.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff1b\u82e5\u4e3a\u5b8c\u5168\u8bbf\u95ee\u6743\u9650\uff0c\u8fd8\u80fd\u8bfb\u53d6\u8054\u7cfb\u4eba\u3001\u4fee\u6539\u57df\u540d\u548c\u5bc6\u94a5\u3002"
	},
	references: ["https://resend.com/docs/dashboard/api-keys/introduction"]
}, { "resend-key": { title: {
	en: "Resend API key",
	zh: "Resend API \u5bc6\u94a5"
} } });
const texts$183 = keyTexts({
	id: "retell",
	name: {
		en: "Retell AI",
		zh: "Retell AI"
	},
	revoke: "https://dashboard.retellai.com/apiKey",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at call history since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u901a\u8bdd\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can place phone calls as your agents and read call recordings.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u5192\u7528\u4f60\u7684\u667a\u80fd\u4f53\u62e8\u6253\u7535\u8bdd\uff0c\u5e76\u8bfb\u53d6\u901a\u8bdd\u5f55\u97f3\u3002"
	},
	references: ["https://docs.retellai.com"]
}, { "retell-key": { title: {
	en: "Retell AI API key",
	zh: "Retell AI API \u5bc6\u94a5"
} } });
const texts$182 = keyTexts({
	id: "rubygems",
	name: {
		en: "RubyGems.org",
		zh: "RubyGems.org"
	},
	revoke: "https://rubygems.org/profile/api_keys",
	steps: {
		en: "Delete it at {page}, publish from CI by trusted publishing or make a key for the one gem with an end date, then look at the versions pushed since and yank what is not yours",
		zh: "\u5728 {page} \u5220\u9664\u5b83\uff0c\u6539\u7528 Trusted Publishing \u4ece CI \u53d1\u5e03\uff0c\u6216\u4e3a\u5355\u4e2a gem \u65b0\u5efa\u6709\u5230\u671f\u65e5\u7684\u5bc6\u94a5\uff0c\u518d\u67e5\u770b\u6b64\u540e\u63a8\u9001\u7684\u7248\u672c\uff0c\u5e76\u64a4\u56de\uff08yank\uff09\u975e\u672c\u4eba\u53d1\u5e03\u7684\u7248\u672c"
	},
	why: {
		en: "Whoever has it can push a gem version with malware, yank versions and add owners, as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u63a8\u9001\u5e26\u6076\u610f\u4ee3\u7801\u7684 gem \u7248\u672c\u3001\u64a4\u56de\u7248\u672c\u3001\u6dfb\u52a0\u6240\u6709\u8005\u3002"
	},
	references: ["https://guides.rubygems.org/api-key-scopes/", "https://guides.rubygems.org/trusted-publishing/"]
}, { "rubygems-key": { title: {
	en: "RubyGems.org API key",
	zh: "RubyGems.org API \u5bc6\u94a5"
} } });
const texts$181 = keyTexts({
	id: "runninghub",
	name: {
		en: "RunningHub",
		zh: "RunningHub"
	},
	revoke: "https://www.runninghub.cn/enterprise-api/sharedApi",
	steps: {
		en: "Make a new key at {page} (API), deploy it, delete this one there, then look at the RH coin log since it was shared",
		zh: "\u5728 {page}\uff08API\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 RH \u5e01\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can run workflows on your RunningHub balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 RunningHub \u4f59\u989d\u8fd0\u884c\u5de5\u4f5c\u6d41\u3002"
	},
	references: ["https://www.runninghub.cn/runninghub-api-doc"]
}, { "runninghub-key": { title: {
	en: "RunningHub API key",
	zh: "RunningHub API \u5bc6\u94a5"
} } });
const texts$180 = keyTexts({
	id: "runpod",
	name: {
		en: "RunPod",
		zh: "RunPod"
	},
	revoke: "https://www.console.runpod.io/user/settings",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at pods and billing since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Pod \u5217\u8868\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can start GPU pods and serverless endpoints on your RunPod balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 RunPod \u4f59\u989d\u542f\u52a8 GPU Pod \u548c\u65e0\u670d\u52a1\u5668\u7aef\u70b9\u3002"
	},
	references: ["https://docs.runpod.io/get-started/api-keys"]
}, { "runpod-key": { title: {
	en: "RunPod API key",
	zh: "RunPod API \u5bc6\u94a5"
} } });
const texts$179 = keyTexts({
	id: "runway",
	name: {
		en: "Runway",
		zh: "Runway"
	},
	revoke: "https://dev.runwayml.com",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can make videos on your Runway API credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Runway API \u989d\u5ea6\u751f\u6210\u89c6\u9891\u3002"
	},
	references: ["https://docs.dev.runwayml.com"]
}, { "runway-key": { title: {
	en: "Runway API key",
	zh: "Runway API \u5bc6\u94a5"
} } });
const texts$178 = keyTexts({
	id: "saladcloud",
	name: {
		en: "SaladCloud",
		zh: "SaladCloud"
	},
	revoke: "https://portal.salad.com/api-key",
	steps: {
		en: "Regenerate the key at {page}: there is one a user, the old one ends at once, so deploy the new one right away; then look at container groups and billing",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u5bc6\u94a5\uff1a\u6bcf\u4e2a\u7528\u6237\u53ea\u6709\u4e00\u4e2a\uff0c\u65e7\u5bc6\u94a5\u7acb\u5373\u5931\u6548\uff0c\u968f\u5373\u90e8\u7f72\u65b0\u5bc6\u94a5\uff1b\u518d\u67e5\u770b\u5bb9\u5668\u7ec4\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can start and change container groups of your organization.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u542f\u52a8\u548c\u6539\u52a8\u4f60\u7ec4\u7ec7\u7684\u5bb9\u5668\u7ec4\u3002"
	},
	references: ["https://docs.salad.com"]
}, { "salad-key": { title: {
	en: "SaladCloud API key",
	zh: "SaladCloud API \u5bc6\u94a5"
} } });
const texts$177 = keyTexts({
	id: "salesforce",
	name: {
		en: "Salesforce",
		zh: "Salesforce"
	},
	revoke: "https://login.salesforce.com",
	steps: {
		en: "Sign in at {page} and delete the session under Setup > Session Management (a connected app's token: revoke it under Setup > Connected Apps OAuth Usage), reset what signed in to get it, then read the login history",
		zh: "\u5728 {page} \u767b\u5f55\uff0c\u5728\u300c\u8bbe\u7f6e > \u4f1a\u8bdd\u7ba1\u7406\u300d\u5220\u9664\u8be5\u4f1a\u8bdd\uff08\u5df2\u8fde\u63a5\u5e94\u7528\u7684\u4ee4\u724c\u5219\u5728\u300c\u8bbe\u7f6e > \u8fde\u63a5\u7684\u5e94\u7528\u7a0b\u5e8f OAuth \u4f7f\u7528\u60c5\u51b5\u300d\u540a\u9500\uff09\uff0c\u66f4\u6362\u83b7\u53d6\u5b83\u6240\u7528\u7684\u51ed\u636e\uff0c\u518d\u67e5\u770b\u767b\u5f55\u5386\u53f2"
	},
	why: {
		en: "Until the session ends whoever has it reads and changes all that its user can in your org.",
		zh: "\u5728\u4f1a\u8bdd\u7ed3\u675f\u4e4b\u524d\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u7528\u6237\u5728\u4f60\u7ec4\u7ec7\u4e2d\u53ef\u8bbf\u95ee\u7684\u4e00\u5207\u3002"
	},
	references: ["https://help.salesforce.com/s/articleView?id=sf.security_user_session_info.htm&type=5"]
}, {
	"salesforce-session": { title: {
		en: "Salesforce session or access token",
		zh: "Salesforce \u4f1a\u8bdd\u6216\u8bbf\u95ee\u4ee4\u724c"
	} },
	"salesforce-consumer-key": {
		title: {
			en: "Salesforce consumer key",
			zh: "Salesforce Consumer Key"
		},
		why: {
			en: "By itself it only names the connected app; with its consumer secret or certificate it signs in to your org.",
			zh: "\u5b83\u672c\u8eab\u53ea\u6807\u8bc6\u5df2\u8fde\u63a5\u7684\u5e94\u7528\uff1b\u914d\u5408 Consumer Secret \u6216\u8bc1\u4e66\uff0c\u5c31\u80fd\u767b\u5f55\u4f60\u7684\u7ec4\u7ec7\u3002"
		},
		fix: {
			en: "Look whether the consumer secret or the certificate's key was pushed as well; if so, rotate it under Setup > App Manager (Manage Consumer Details), deploy it, then read the login history",
			zh: "\u68c0\u67e5 Consumer Secret \u6216\u8bc1\u4e66\u79c1\u94a5\u662f\u5426\u4e5f\u88ab\u63a8\u9001\uff1b\u82e5\u662f\uff0c\u5728\u300c\u8bbe\u7f6e > \u5e94\u7528\u7a0b\u5e8f\u7ba1\u7406\u5668\u300d\uff08Manage Consumer Details\uff09\u8f6e\u6362\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u767b\u5f55\u5386\u53f2"
		},
		references: ["https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm&type=5"]
	}
});
const texts$176 = keyTexts({
	id: "sambanova",
	name: {
		en: "SambaNova",
		zh: "SambaNova"
	},
	revoke: "https://cloud.sambanova.ai/apis",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Usage \u9875"
	},
	why: {
		en: "Whoever has it can run models on your SambaNova Cloud account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u4f60\u7684 SambaNova Cloud \u8d26\u6237\u4e0a\u8c03\u7528\u6a21\u578b\u3002"
	},
	references: ["https://docs.sambanova.ai"]
}, { "sambanova-key": { title: {
	en: "SambaNova API key",
	zh: "SambaNova API \u5bc6\u94a5"
} } });
const texts$175 = keyTexts({
	id: "sarvam",
	name: {
		en: "Sarvam AI",
		zh: "Sarvam AI"
	},
	revoke: "https://dashboard.sarvam.ai",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can spend your Sarvam credits on speech and language models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Sarvam \u989d\u5ea6\u8c03\u7528\u8bed\u97f3\u548c\u8bed\u8a00\u6a21\u578b\u3002"
	},
	references: ["https://docs.sarvam.ai"]
}, { "sarvam-key": { title: {
	en: "Sarvam AI API key",
	zh: "Sarvam AI API \u5bc6\u94a5"
} } });
const texts$174 = keyTexts({
	id: "scale",
	name: {
		en: "Scale AI",
		zh: "Scale AI"
	},
	revoke: "https://dashboard.scale.com/settings/keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at tasks and usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4efb\u52a1\u548c\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can create and read labelling tasks of your Scale projects.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u521b\u5efa\u548c\u8bfb\u53d6\u4f60 Scale \u9879\u76ee\u7684\u6807\u6ce8\u4efb\u52a1\u3002"
	},
	references: ["https://scale.com/docs"]
}, { "scale-key": { title: {
	en: "Scale AI API key",
	zh: "Scale AI API \u5bc6\u94a5"
} } });
const texts$173 = keyTexts({
	id: "scaleway-ai",
	name: {
		en: "Scaleway Generative APIs",
		zh: "Scaleway"
	},
	revoke: "https://console.scaleway.com/iam/api-keys",
	steps: {
		en: "Make a new key at {page} (IAM, API keys), deploy it, delete this one there, then look at the audit trail since it was shared",
		zh: "\u5728 {page}\uff08\u300cIAM\u300d\u2192\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can do in Scaleway what its user or application may: instances, storage, generative APIs.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u6216\u5e94\u7528\u7684\u6743\u9650\u64cd\u4f5c Scaleway\uff1a\u5b9e\u4f8b\u3001\u5b58\u50a8\u3001\u751f\u6210\u5f0f API\u3002"
	},
	references: ["https://www.scaleway.com/en/docs/iam/how-to/create-api-keys"]
}, {
	"scaleway-secret": { title: {
		en: "Scaleway secret key",
		zh: "Scaleway Secret Key"
	} },
	"scaleway-access-key": { title: {
		en: "Scaleway access key id",
		zh: "Scaleway \u8bbf\u95ee\u5bc6\u94a5 ID"
	} }
});
const texts$172 = keyTexts({
	id: "scrapers",
	name: {
		en: "Scraping APIs (ScrapingBee, ScraperAPI, ZenRows, Bright Data, Oxylabs, WaterCrawl)",
		zh: "\u6293\u53d6\u670d\u52a1\uff08ScrapingBee\u3001ScraperAPI \u7b49\uff09"
	},
	revoke: "https://www.scrapingbee.com/account",
	steps: {
		en: "Make a new key on the account page of the service that the variable names, deploy it, delete this one there, then look at the requests",
		zh: "\u5728\u53d8\u91cf\u540d\u6240\u6307\u670d\u52a1\u7684\u8d26\u6237\u9875\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8bf7\u6c42\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can use up the requests of your scraping plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u6293\u53d6\u5957\u9910\u7684\u8bf7\u6c42\u6b21\u6570\u3002"
	},
	references: ["https://www.scrapingbee.com/documentation"]
}, {
	"scraper-key": { title: {
		en: "Scraping service API key",
		zh: "\u6293\u53d6\u670d\u52a1 API \u5bc6\u94a5"
	} },
	"watercrawl-key": { title: {
		en: "WaterCrawl API key",
		zh: "WaterCrawl API \u5bc6\u94a5"
	} },
	"scrapegraph-key": { title: {
		en: "ScrapeGraphAI API key",
		zh: "ScrapeGraphAI API \u5bc6\u94a5"
	} },
	"spider-key": { title: {
		en: "Spider API key",
		zh: "Spider API \u5bc6\u94a5"
	} }
});
const texts$171 = keyTexts({
	id: "searchapi",
	name: {
		en: "SearchApi.io / Searchapi",
		zh: "SearchApi"
	},
	revoke: "https://www.searchapi.io/api_tokens",
	steps: {
		en: "Make a new key at {page} (API tokens), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API tokens\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use up the searches of your SearchApi plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60 SearchApi \u5957\u9910\u7684\u641c\u7d22\u6b21\u6570\u3002"
	},
	references: ["https://www.searchapi.io/docs"]
}, { "searchapi-key": { title: {
	en: "SearchApi.io / Searchapi API key",
	zh: "SearchApi API \u5bc6\u94a5"
} } });
const texts$170 = keyTexts({
	id: "sendgrid",
	name: {
		en: "SendGrid",
		zh: "SendGrid"
	},
	revoke: "https://app.sendgrid.com/settings/api_keys",
	usage: "https://app.sendgrid.com/email_activity",
	steps: {
		en: "Make a new key with the least permissions at {page}, deploy it, delete this one there, then look at the email activity and the statistics",
		zh: "\u5728 {page} \u65b0\u5efa\u6700\u5c0f\u6743\u9650\u7684\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u90ae\u4ef6\u6d3b\u52a8\u548c\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can send mail, phishing too, from your domain and, with full access, take your contact lists.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u57df\u540d\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff1b\u82e5\u4e3a\u5b8c\u5168\u8bbf\u95ee\u6743\u9650\uff0c\u8fd8\u80fd\u53d6\u8d70\u8054\u7cfb\u4eba\u540d\u5355\u3002"
	},
	references: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"]
}, { "sendgrid-key": { title: {
	en: "SendGrid API key",
	zh: "SendGrid API \u5bc6\u94a5"
} } });
const texts$169 = keyTexts({
	id: "sensenova",
	name: {
		en: "SenseNova (SenseTime)",
		zh: "\u5546\u6c64\u65e5\u65e5\u65b0"
	},
	revoke: "https://console.sensecore.cn/iam/Security/access-key",
	steps: {
		en: "Make a new key at {page} (access keys), deploy it, delete this one there, then look at the bill since it was shared",
		zh: "\u5728 {page}\uff08\u8bbf\u95ee\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can call SenseNova models as your SenseCore account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u5546\u6c64\u5927\u88c5\u7f6e\u8d26\u6237\u8c03\u7528\u65e5\u65e5\u65b0\u6a21\u578b\u3002"
	},
	references: ["https://platform.sensenova.cn/doc"]
}, {
	"sensenova-key": { title: {
		en: "SenseNova API key",
		zh: "\u65e5\u65e5\u65b0 API \u5bc6\u94a5"
	} },
	"sensenova-secret": { title: {
		en: "SenseCore access key secret",
		zh: "\u5546\u6c64 AccessKey Secret"
	} }
});
const texts$168 = keyTexts({
	id: "sentry",
	name: {
		en: "Sentry",
		zh: "Sentry"
	},
	revoke: "https://sentry.io/settings/auth-tokens",
	steps: {
		en: "Revoke it at {page} (an integration's under Settings > Custom Integrations), make one with the fewest scopes, deploy that, then look at the organization's audit log",
		zh: "\u5728 {page} \u540a\u9500\u5b83\uff08\u96c6\u6210\u7684\u4ee4\u724c\u5728 Settings > Custom Integrations\uff09\uff0c\u65b0\u5efa\u6743\u9650\u6700\u5c11\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it reads the error reports of your organization, with user data and source code in them, and changes projects as far as its scopes go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u7ec4\u7ec7\u7684\u9519\u8bef\u62a5\u544a\uff08\u542b\u7528\u6237\u6570\u636e\u548c\u6e90\u4ee3\u7801\uff09\uff0c\u5e76\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u6539\u52a8\u9879\u76ee\u3002"
	},
	references: ["https://docs.sentry.io/account/auth-tokens/", "https://docs.sentry.io/api/auth/"]
}, {
	"sentry-user-token": { title: {
		en: "Sentry personal or integration token",
		zh: "Sentry \u4e2a\u4eba\u6216\u96c6\u6210\u4ee4\u724c"
	} },
	"sentry-org-token": {
		title: {
			en: "Sentry organization token",
			zh: "Sentry \u7ec4\u7ec7\u4ee4\u724c"
		},
		why: {
			en: "Whoever has it uploads source maps and makes releases in every project of the organization.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u7ec4\u7ec7\u7684\u6bcf\u4e2a\u9879\u76ee\u4e2d\u4e0a\u4f20 source map \u5e76\u521b\u5efa\u53d1\u5e03\u7248\u672c\u3002"
		},
		fix: {
			en: "Revoke it under Settings > Organization Tokens on sentry.io or your own Sentry, create a new one, put it into CI's secret store, then look at the organization's audit log and the releases made since",
			zh: "\u5728 sentry.io \u6216\u81ea\u5efa Sentry \u7684 Settings > Organization Tokens \u540a\u9500\u5b83\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u653e\u5165 CI \u7684\u673a\u5bc6\u5b58\u50a8\uff0c\u518d\u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7\u548c\u6b64\u540e\u521b\u5efa\u7684\u53d1\u5e03\u7248\u672c"
		},
		references: ["https://docs.sentry.io/account/auth-tokens/"]
	},
	"sentry-dsn-secret": {
		title: {
			en: "Sentry DSN with its secret part",
			zh: "\u5e26\u5bc6\u94a5\u90e8\u5206\u7684 Sentry DSN"
		},
		why: {
			en: "Whoever has it sends made-up events to the project and uses up its quota; unlike a DSN of today, this one was never meant for clients.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u8be5\u9879\u76ee\u53d1\u9001\u4f2a\u9020\u4e8b\u4ef6\u5e76\u8017\u5c3d\u914d\u989d\uff1b\u4e0e\u73b0\u4eca\u7684 DSN \u4e0d\u540c\uff0c\u5b83\u672c\u4e0d\u8be5\u51fa\u73b0\u5728\u5ba2\u6237\u7aef\u3002"
		},
		fix: {
			en: "Generate a new key under the project's Settings > Client Keys (DSN), deploy its DSN, which needs no secret part, disable this one there, then look at the key's usage statistics",
			zh: "\u5728\u9879\u76ee\u7684 Settings > Client Keys (DSN) \u751f\u6210\u65b0\u5bc6\u94a5\uff0c\u90e8\u7f72\u5176 DSN\uff08\u4e0d\u518d\u9700\u8981\u5bc6\u94a5\u90e8\u5206\uff09\uff0c\u505c\u7528\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8be5\u5bc6\u94a5\u7684\u7528\u91cf\u7edf\u8ba1"
		},
		references: ["https://docs.sentry.io/concepts/key-terms/dsn-explainer/"]
	}
});
const texts$167 = keyTexts({
	id: "serpapi",
	name: {
		en: "SerpApi",
		zh: "SerpApi"
	},
	revoke: "https://serpapi.com/manage-api-key",
	steps: {
		en: "Regenerate the key at {page}: there is one an account and the old one ends at once, so deploy the new one right away; then look at your searches",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u5bc6\u94a5\uff1a\u6bcf\u4e2a\u8d26\u6237\u53ea\u6709\u4e00\u4e2a\uff0c\u65e7\u5bc6\u94a5\u7acb\u5373\u5931\u6548\uff0c\u968f\u5373\u90e8\u7f72\u65b0\u5bc6\u94a5\uff1b\u518d\u67e5\u770b\u641c\u7d22\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can use up the searches of your SerpApi plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60 SerpApi \u5957\u9910\u7684\u641c\u7d22\u6b21\u6570\u3002"
	},
	references: ["https://serpapi.com/search-api"]
}, { "serpapi-key": { title: {
	en: "SerpApi API key",
	zh: "SerpApi API \u5bc6\u94a5"
} } });
const texts$166 = keyTexts({
	id: "serper",
	name: {
		en: "Serper",
		zh: "Serper"
	},
	revoke: "https://serper.dev/api-key",
	steps: {
		en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use up your Serper credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60\u7684 Serper \u989d\u5ea6\u3002"
	},
	references: ["https://serper.dev"]
}, { "serper-key": { title: {
	en: "Serper API key",
	zh: "Serper API \u5bc6\u94a5"
} } });
const texts$165 = keyTexts({
	id: "serverchan",
	name: {
		en: "ServerChan",
		zh: "Server \u9171"
	},
	revoke: "https://sct.ftqq.com/sendkey",
	steps: {
		en: "Reset the SendKey at {page} (one that begins with sctp: at sc3.ft07.com/sendkey), deploy the new one, then look through the messages since it was shared",
		zh: "\u5728 {page} \u91cd\u7f6e SendKey\uff08\u4ee5 sctp \u5f00\u5934\u7684\u5728 sc3.ft07.com/sendkey\uff09\u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u6d88\u606f\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it sends messages to your phone that look like your own alerts, and uses up the day's quota.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u4f60\u7684\u624b\u673a\u63a8\u9001\u770b\u4f3c\u4f60\u81ea\u5df1\u544a\u8b66\u7684\u6d88\u606f\uff0c\u5e76\u8017\u5c3d\u5f53\u5929\u7684\u989d\u5ea6\u3002"
	},
	references: ["https://sct.ftqq.com"]
}, { "serverchan-key": { title: {
	en: "ServerChan SendKey",
	zh: "Server \u9171 SendKey"
} } });
const texts$164 = keyTexts({
	id: "shopify",
	name: {
		en: "Shopify",
		zh: "Shopify"
	},
	revoke: "https://dev.shopify.com/dashboard",
	steps: {
		en: "Open the app's Settings at {page}, rotate the client secret, deploy it, revoke the old one and get new access tokens; a token made in a store's admin ends when its app is uninstalled there (Settings > Apps); then look at the store's activity log",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\u7684\u300cSettings\u300d\uff0c\u8f6e\u6362 client secret \u5e76\u90e8\u7f72\uff0c\u540a\u9500\u65e7\u503c\u540e\u91cd\u65b0\u83b7\u53d6\u8bbf\u95ee\u4ee4\u724c\uff1b\u5728\u5e97\u94fa\u540e\u53f0\u521b\u5efa\u7684\u4ee4\u724c\uff0c\u53ef\u5728\u300c\u8bbe\u7f6e > \u5e94\u7528\u300d\u5378\u8f7d\u5176\u5e94\u7528\u6765\u7ec8\u6b62\uff1b\u518d\u67e5\u770b\u5e97\u94fa\u7684\u6d3b\u52a8\u65e5\u5fd7"
	},
	why: {
		en: "A token reads and changes the store's orders, products and customers as far as its scopes go; the app's secret (shpss_) gets such tokens and forges webhooks.",
		zh: "\u4ee4\u724c\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u8bfb\u53d6\u548c\u6539\u52a8\u5e97\u94fa\u7684\u8ba2\u5355\u3001\u5546\u54c1\u4e0e\u5ba2\u6237\uff1b\u5e94\u7528\u5bc6\u94a5\uff08shpss_\uff09\u53ef\u6362\u53d6\u8fd9\u7c7b\u4ee4\u724c\u5e76\u4f2a\u9020 Webhook\u3002"
	},
	references: [
		"https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
		"https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
		"https://shopify.dev/changelog/app-secret-key-length-has-increased"
	]
}, { "shopify-token": { title: {
	en: "Shopify access token or app secret",
	zh: "Shopify \u8bbf\u95ee\u4ee4\u724c\u6216\u5e94\u7528\u5bc6\u94a5"
} } });
const texts$163 = keyTexts({
	id: "siliconflow",
	name: {
		en: "SiliconFlow",
		zh: "\u7845\u57fa\u6d41\u52a8"
	},
	revoke: "https://cloud.siliconflow.cn/account/ak",
	usage: "https://cloud.siliconflow.cn/bills",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the bill (\u8d39\u7528\u8d26\u5355) since it was shared",
		zh: "\u5728 {page}\uff08API \u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d39\u7528\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend your SiliconFlow balance on every model it hosts.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u7845\u57fa\u6d41\u52a8\u4f59\u989d\u8c03\u7528\u5e73\u53f0\u4e0a\u7684\u6240\u6709\u6a21\u578b\u3002"
	},
	references: ["https://docs.siliconflow.cn"]
}, { "siliconflow-key": { title: {
	en: "SiliconFlow API key",
	zh: "\u7845\u57fa\u6d41\u52a8 API \u5bc6\u94a5"
} } });
const texts$162 = keyTexts({
	id: "skywork",
	name: {
		en: "Skywork (Kunlun)",
		zh: "\u5929\u5de5\uff08\u6606\u4ed1\u4e07\u7ef4\uff09"
	},
	revoke: "https://model-platform.tiangong.cn/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call Skywork models on your account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u8d26\u6237\u8c03\u7528\u5929\u5de5\u6a21\u578b\u3002"
	},
	references: ["https://model-platform.tiangong.cn"]
}, { "skywork-key": { title: {
	en: "Skywork app key or secret",
	zh: "\u5929\u5de5\u5e94\u7528\u5bc6\u94a5"
} } });
const texts$161 = keyTexts({
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
const texts$160 = keyTexts({
	id: "smithery",
	name: {
		en: "Smithery / Glama (MCP registries)",
		zh: "Smithery / Glama"
	},
	revoke: "https://smithery.ai/account/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at your servers since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u5916\u6cc4\u4ee5\u6765\u4f60\u7684\u670d\u52a1\u5668\u6709\u65e0\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can use the MCP servers and the configuration that you keep at the registry.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f7f\u7528\u4f60\u4fdd\u5b58\u5728\u6ce8\u518c\u4e2d\u5fc3\u7684 MCP \u670d\u52a1\u5668\u53ca\u5176\u914d\u7f6e\u3002"
	},
	references: ["https://smithery.ai/docs"]
}, {
	"smithery-key": { title: {
		en: "Smithery API key",
		zh: "Smithery API \u5bc6\u94a5"
	} },
	"smithery-url-key": { title: {
		en: "Smithery key in a server URL",
		zh: "MCP \u670d\u52a1\u5668 URL \u4e2d\u7684 Smithery \u5bc6\u94a5"
	} }
});
const texts$159 = keyTexts({
	id: "smtp",
	name: {
		en: "an SMTP account",
		zh: "SMTP \u90ae\u7bb1\u8d26\u6237"
	},
	steps: {
		en: "Delete the app password (or change the account's password) on the security page of the mail provider, give a new one to what sends with it, then look at the sent mail and the sign-ins",
		zh: "\u5728\u90ae\u7bb1\u670d\u52a1\u5546\u7684\u5b89\u5168\u9875\u9762\u5220\u9664\u8be5\u6388\u6743\u7801\u6216\u5e94\u7528\u4e13\u7528\u5bc6\u7801\uff08\u6216\u4fee\u6539\u8d26\u6237\u5bc6\u7801\uff09\uff0c\u628a\u65b0\u7684\u4ea4\u7ed9\u53d1\u4fe1\u7a0b\u5e8f\uff0c\u518d\u67e5\u770b\u5df2\u53d1\u9001\u90ae\u4ef6\u548c\u767b\u5f55\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can send mail, phishing too, from your address; often it also opens the mailbox, where other accounts' reset links arrive.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u5730\u5740\u53d1\u90ae\u4ef6\uff08\u5305\u62ec\u9493\u9c7c\u90ae\u4ef6\uff09\uff1b\u5b83\u901a\u5e38\u8fd8\u80fd\u6253\u5f00\u90ae\u7bb1\uff0c\u800c\u5176\u4ed6\u8d26\u6237\u7684\u91cd\u7f6e\u94fe\u63a5\u5c31\u5bc4\u5230\u90a3\u91cc\u3002"
	},
	references: [
		"https://www.rfc-editor.org/rfc/rfc4954",
		"https://support.google.com/accounts/answer/185833",
		"https://service.mail.qq.com/detail/0/75"
	]
}, { "smtp-password": {
	title: {
		en: "SMTP or IMAP password",
		zh: "SMTP \u6216 IMAP \u5bc6\u7801"
	},
	messages: {
		default: {
			en: "The password of a mail account is written here in plain text.",
			zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u90ae\u7bb1\u8d26\u6237\u7684\u5bc6\u7801\u3002"
		},
		named: {
			en: "{variable} holds the password of a mail account in plain text.",
			zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u90ae\u7bb1\u8d26\u6237\u7684\u5bc6\u7801\u3002"
		},
		byVariable: {
			en: "{variable} holds the password of a mail account, by the variable's name.",
			zh: "{variable} \u4e2d\u662f\u90ae\u7bb1\u8d26\u6237\u7684\u5bc6\u7801\uff0c\u4f9d\u53d8\u91cf\u540d\u5224\u65ad\u3002"
		},
		byHost: {
			en: "The password of a mail account, by the address {host} near it.",
			zh: "\u8fd9\u662f\u90ae\u7bb1\u8d26\u6237\u7684\u5bc6\u7801\uff0c\u4f9d\u9644\u8fd1\u7684\u5730\u5740 {host} \u5224\u65ad\u3002"
		}
	}
} });
const texts$158 = keyTexts({
	id: "snowflake",
	name: {
		en: "Snowflake",
		zh: "Snowflake"
	},
	revoke: "https://app.snowflake.com",
	steps: {
		en: "Run `ALTER USER name ROTATE PROGRAMMATIC ACCESS TOKEN token` (a password: `ALTER USER name RESET PASSWORD`), deploy it, then read LOGIN_HISTORY and QUERY_HISTORY",
		zh: "\u6267\u884c `ALTER USER name ROTATE PROGRAMMATIC ACCESS TOKEN token`\uff08\u5bc6\u7801\u5219\u4e3a `ALTER USER name RESET PASSWORD`\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b LOGIN_HISTORY \u548c QUERY_HISTORY"
	},
	why: {
		en: "Whoever has it can read and change what its role may in the account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u5176\u89d2\u8272\u8bfb\u53d6\u548c\u6539\u52a8\u8d26\u6237\u6570\u636e\u3002"
	},
	references: ["https://www.snowflake.com"]
}, { "snowflake-pat": { title: {
	en: "Snowflake access token or password",
	zh: "Snowflake \u8bbf\u95ee\u4ee4\u724c\u6216\u5bc6\u7801"
} } });
const texts$157 = keyTexts({
	id: "snyk",
	name: {
		en: "Snyk",
		zh: "Snyk"
	},
	revoke: "https://app.snyk.io/account",
	steps: {
		en: "Press Revoke & Regenerate at {page} (a service account's under Settings > Service accounts of the organization or group), deploy the new one, then look at the group's audit logs",
		zh: "\u5728 {page} \u70b9\u51fb\u300cRevoke & Regenerate\u300d\uff08\u670d\u52a1\u8d26\u53f7\u7684\u5728\u7ec4\u7ec7\u6216\u7fa4\u7ec4\u7684 Settings > Service accounts\uff09\uff0c\u90e8\u7f72\u65b0\u7684\uff0c\u518d\u67e5\u770b\u7fa4\u7ec4\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it reads the open vulnerabilities of your projects, a list of ways in, and changes or ignores them as its owner may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u9879\u76ee\u5c1a\u672a\u4fee\u590d\u7684\u6f0f\u6d1e\uff08\u7b49\u4e8e\u4e00\u4efd\u5165\u4fb5\u7ebf\u7d22\uff09\uff0c\u5e76\u6309\u6240\u6709\u8005\u7684\u6743\u9650\u66f4\u6539\u6216\u5ffd\u7565\u5b83\u4eec\u3002"
	},
	references: ["https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token", "https://docs.snyk.io/enterprise-setup/service-accounts"]
}, {
	"snyk-token": { title: {
		en: "Snyk API token",
		zh: "Snyk API \u4ee4\u724c"
	} },
	"snyk-access-token": {
		title: {
			en: "Snyk personal or service account access token",
			zh: "Snyk \u4e2a\u4eba\u6216\u670d\u52a1\u8d26\u53f7\u8bbf\u95ee\u4ee4\u724c"
		},
		fix: {
			en: "Revoke it under Personal access tokens at {page} (a service account's under Settings > Service accounts), generate a new one with a near end date, deploy it, then look at the group's audit logs",
			zh: "\u5728 {page} \u7684\u300cPersonal access tokens\u300d\u540a\u9500\u5b83\uff08\u670d\u52a1\u8d26\u53f7\u7684\u5728 Settings > Service accounts\uff09\uff0c\u751f\u6210\u5230\u671f\u65e5\u8f83\u8fd1\u7684\u65b0\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u7fa4\u7ec4\u5ba1\u8ba1\u65e5\u5fd7"
		},
		references: ["https://docs.snyk.io/snyk-api/authentication-for-api/personal-access-tokens-pats"]
	}
});
const texts$156 = keyTexts({
	id: "sonar",
	name: {
		en: "SonarQube",
		zh: "SonarQube"
	},
	steps: {
		en: "Revoke it on your SonarQube under My Account > Security, generate a project analysis token with an end date, put that into CI's secret store, then look at the analyses since the push",
		zh: "\u5728\u4f60\u7684 SonarQube \u7684 My Account > Security \u4e2d\u540a\u9500\u5b83\uff0c\u751f\u6210\u6709\u5230\u671f\u65e5\u7684\u9879\u76ee\u5206\u6790\u4ee4\u724c\u5e76\u653e\u5165 CI \u7684\u673a\u5bc6\u5b58\u50a8\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5206\u6790\u8bb0\u5f55"
	},
	why: {
		en: "A user token (squ_) does all that its user can, source code included; an analysis token (sqp_, sqa_) reads the settings of projects and uploads analyses in your name.",
		zh: "\u7528\u6237\u4ee4\u724c\uff08squ_\uff09\u62e5\u6709\u8be5\u7528\u6237\u7684\u5168\u90e8\u6743\u9650\uff0c\u5305\u62ec\u67e5\u770b\u6e90\u4ee3\u7801\uff1b\u5206\u6790\u4ee4\u724c\uff08sqp_\u3001sqa_\uff09\u53ef\u4ee5\u8bfb\u53d6\u9879\u76ee\u8bbe\u7f6e\uff0c\u5e76\u4ee5\u4f60\u7684\u540d\u4e49\u4e0a\u4f20\u5206\u6790\u3002"
	},
	references: ["https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens"]
}, { "sonar-token": { title: {
	en: "SonarQube token",
	zh: "SonarQube \u4ee4\u724c"
} } });
const texts$155 = keyTexts({
	id: "sourcegraph-cody",
	name: {
		en: "Sourcegraph / Cody",
		zh: "Sourcegraph"
	},
	revoke: "https://sourcegraph.com/user/settings/tokens",
	steps: {
		en: "Make a new key at {page} (Settings, Access tokens), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08\u300cSettings\u300d\u2192\u300cAccess tokens\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can search and read all code that its user may on the Sourcegraph instance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u68c0\u7d22\u548c\u8bfb\u53d6\u8be5\u7528\u6237\u5728 Sourcegraph \u5b9e\u4f8b\u4e0a\u53ef\u89c1\u7684\u6240\u6709\u4ee3\u7801\u3002"
	},
	references: ["https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"]
}, {
	"sourcegraph-token": {
		title: {
			en: "Sourcegraph access token",
			zh: "Sourcegraph \u8bbf\u95ee\u4ee4\u724c"
		},
		fix: {
			en: "Make a new token under Settings, Access tokens of the instance it belongs to (self-hosted: your own address), deploy it, delete this one there, then read the audit log",
			zh: "\u5728\u5176\u6240\u5c5e\u5b9e\u4f8b\uff08\u81ea\u5efa\u5219\u4e3a\u4f60\u81ea\u5df1\u7684\u5730\u5740\uff09\u7684\u300cSettings\u300d\u2192\u300cAccess tokens\u300d\u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
		}
	},
	"cody-gateway-key": { title: {
		en: "Sourcegraph licence key for Cody Gateway",
		zh: "Sourcegraph Cody Gateway \u8bb8\u53ef\u5bc6\u94a5"
	} }
});
const texts$154 = keyTexts({
	id: "speechmatics",
	name: {
		en: "Speechmatics",
		zh: "Speechmatics"
	},
	revoke: "https://portal.speechmatics.com/api-access",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can transcribe on your Speechmatics bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Speechmatics \u8f6c\u5199\u989d\u5ea6\u3002"
	},
	references: ["https://docs.speechmatics.com"]
}, { "speechmatics-key": { title: {
	en: "Speechmatics API key",
	zh: "Speechmatics API \u5bc6\u94a5"
} } });
const texts$153 = keyTexts({
	id: "spotify",
	name: {
		en: "Spotify or Twitch",
		zh: "Spotify \u6216 Twitch"
	},
	revoke: "https://developer.spotify.com/dashboard",
	steps: {
		en: "Spotify: open the app's Settings at {page}, View client secret, Rotate client secret. Twitch: New Secret under Manage at dev.twitch.tv/console/apps, an access token with POST id.twitch.tv/oauth2/revoke. Deploy the new one, then look at the app's usage",
		zh: "Spotify\uff1a\u5728 {page} \u6253\u5f00\u5e94\u7528\u7684\u300cSettings\u300d\uff0c\u9009\u300cView client secret\u300d\u518d\u300cRotate client secret\u300d\u3002Twitch\uff1a\u5728 dev.twitch.tv/console/apps \u7684\u300cManage\u300d\u9009\u300cNew Secret\u300d\uff0c\u8bbf\u95ee\u4ee4\u724c\u7528 POST id.twitch.tv/oauth2/revoke \u540a\u9500\u3002\u90e8\u7f72\u65b0\u503c\u540e\u67e5\u770b\u5e94\u7528\u7528\u91cf"
	},
	why: {
		en: "Whoever has it gets tokens in the app's name and uses up its quota; with a user's code or refresh token also that user's.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u5e94\u7528\u7684\u540d\u4e49\u83b7\u53d6\u4ee4\u724c\u3001\u6d88\u8017\u5176\u989d\u5ea6\uff1b\u82e5\u8fd8\u6709\u7528\u6237\u7684\u6388\u6743\u7801\u6216\u5237\u65b0\u4ee4\u724c\uff0c\u5219\u80fd\u4ee3\u8868\u8be5\u7528\u6237\u3002"
	},
	references: ["https://developer.spotify.com/documentation/web-api/concepts/apps", "https://dev.twitch.tv/docs/authentication/register-app/"]
}, { "spotify-secret": { title: {
	en: "Spotify or Twitch client secret",
	zh: "Spotify \u6216 Twitch \u5ba2\u6237\u7aef\u5bc6\u94a5"
} } });
const texts$152 = keyTexts({
	id: "square",
	name: {
		en: "Square",
		zh: "Square"
	},
	revoke: "https://developer.squareup.com/apps",
	steps: {
		en: "Open the application at {page} and replace it there (an access token under Credentials, an application secret under OAuth), deploy the new one, then look at payments, refunds and API logs",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\u5e76\u66f4\u6362\u5b83\uff08\u8bbf\u95ee\u4ee4\u724c\u5728\u300cCredentials\u300d\uff0c\u5e94\u7528\u5bc6\u94a5\u5728\u300cOAuth\u300d\uff09\uff0c\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u4ed8\u6b3e\u3001\u9000\u6b3e\u548c API \u65e5\u5fd7"
	},
	why: {
		en: "A personal access token can do all that its Square account can: take payments, refund them and read customers; the application secret gets tokens of every seller who joined.",
		zh: "\u4e2a\u4eba\u8bbf\u95ee\u4ee4\u724c\u80fd\u505a\u8be5 Square \u8d26\u6237\u53ef\u505a\u7684\u4e00\u5207\uff1a\u6536\u6b3e\u3001\u9000\u6b3e\u3001\u8bfb\u53d6\u5ba2\u6237\u8d44\u6599\uff1b\u5e94\u7528\u5bc6\u94a5\u5219\u53ef\u6362\u53d6\u6bcf\u4e2a\u5df2\u6388\u6743\u5546\u5bb6\u7684\u4ee4\u724c\u3002"
	},
	references: ["https://developer.squareup.com/docs/build-basics/access-tokens"]
}, { "square-token": { title: {
	en: "Square access token or application secret",
	zh: "Square \u8bbf\u95ee\u4ee4\u724c\u6216\u5e94\u7528\u5bc6\u94a5"
} } });
const texts$151 = keyTexts({
	id: "stability",
	name: {
		en: "Stability AI",
		zh: "Stability AI"
	},
	revoke: "https://platform.stability.ai/account/keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at billing since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can make images on your Stability credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Stability \u989d\u5ea6\u751f\u6210\u56fe\u50cf\u3002"
	},
	references: ["https://platform.stability.ai/docs/getting-started/authentication"]
}, { "stability-key": { title: {
	en: "Stability AI API key",
	zh: "Stability AI API \u5bc6\u94a5"
} } });
const texts$150 = keyTexts({
	id: "steel",
	name: {
		en: "Steel / Hyperbrowser / Browserless",
		zh: "Steel / Hyperbrowser"
	},
	revoke: "https://app.steel.dev/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at sessions since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f1a\u8bdd"
	},
	why: {
		en: "Whoever has it can run browser sessions on your plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u5957\u9910\u8fd0\u884c\u6d4f\u89c8\u5668\u4f1a\u8bdd\u3002"
	},
	references: ["https://docs.steel.dev"]
}, {
	"steel-key": { title: {
		en: "Steel API key",
		zh: "Steel API \u5bc6\u94a5"
	} },
	"hyperbrowser-key": {
		title: {
			en: "Hyperbrowser API key",
			zh: "Hyperbrowser API \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new key at app.hyperbrowser.ai (API Keys), deploy it, delete this one there, then look at sessions",
			zh: "\u5728 app.hyperbrowser.ai \u7684\u300cAPI Keys\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u4f1a\u8bdd"
		}
	}
});
const texts$149 = keyTexts({
	id: "stepfun",
	name: {
		en: "StepFun",
		zh: "\u9636\u8dc3\u661f\u8fb0"
	},
	revoke: "https://platform.stepfun.com/interface-key",
	steps: {
		en: "Make a new key at {page} (interface keys), deploy it, delete this one there, then look at the balance since it was shared",
		zh: "\u5728 {page}\uff08\u63a5\u53e3\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4f59\u989d\u53d8\u52a8"
	},
	why: {
		en: "Whoever has it can spend your StepFun balance on Step models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u9636\u8dc3\u661f\u8fb0\u4f59\u989d\u8c03\u7528 Step \u6a21\u578b\u3002"
	},
	references: ["https://platform.stepfun.com/docs"]
}, { "stepfun-key": { title: {
	en: "StepFun API key",
	zh: "\u9636\u8dc3\u661f\u8fb0 API \u5bc6\u94a5"
} } });
const texts$148 = keyTexts({
	id: "streamlake",
	name: {
		en: "Kuaishou StreamLake (Vanchin)",
		zh: "\u5feb\u624b\u4e07\u64ce\uff08StreamLake\uff09"
	},
	revoke: "https://console.streamlake.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Key \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call Wanqing models on your StreamLake account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684 StreamLake \u8d26\u6237\u8c03\u7528\u4e07\u64ce\u6a21\u578b\u3002"
	},
	references: ["https://www.streamlake.com/document"]
}, { "streamlake-key": { title: {
	en: "Kuaishou StreamLake (Vanchin) API key",
	zh: "\u5feb\u624b\u4e07\u64ce\uff08StreamLake\uff09API \u5bc6\u94a5"
} } });
const texts$147 = keyTexts({
	id: "stripe",
	name: {
		en: "Stripe",
		zh: "Stripe"
	},
	revoke: "https://dashboard.stripe.com/apikeys",
	usage: "https://dashboard.stripe.com/logs",
	steps: {
		en: "Rotate it at {page} and let the old one expire now, deploy the new one, then look at the request logs under Developers and at payouts and refunds",
		zh: "\u5728 {page} \u8f6e\u6362\u5b83\u5e76\u8ba9\u65e7\u5bc6\u94a5\u7acb\u5373\u5931\u6548\uff0c\u90e8\u7f72\u65b0\u5bc6\u94a5\uff0c\u518d\u67e5\u770b\u300cDevelopers\u300d\u4e2d\u7684\u8bf7\u6c42\u65e5\u5fd7\u4ee5\u53ca\u63d0\u73b0\u4e0e\u9000\u6b3e"
	},
	why: {
		en: "Whoever has it can charge cards, send refunds and payouts, and read your customers, as far as its permissions go.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u6263\u6b3e\u3001\u9000\u6b3e\u3001\u63d0\u73b0\uff0c\u5e76\u8bfb\u53d6\u4f60\u7684\u5ba2\u6237\u8d44\u6599\u3002"
	},
	references: ["https://docs.stripe.com/keys", "https://docs.stripe.com/keys-best-practices"]
}, {
	"stripe-live-key": { title: {
		en: "Stripe live secret key",
		zh: "Stripe \u751f\u4ea7\u73af\u5883\u5bc6\u94a5"
	} },
	"stripe-test-key": {
		title: {
			en: "Stripe test secret key",
			zh: "Stripe \u6d4b\u8bd5\u73af\u5883\u5bc6\u94a5"
		},
		why: {
			en: "It moves no money, but whoever has it can read and change all your test data, and where it lies a live key follows.",
			zh: "\u5b83\u4e0d\u6d89\u53ca\u771f\u5b9e\u8d44\u91d1\uff0c\u4f46\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u4f60\u7684\u5168\u90e8\u6d4b\u8bd5\u6570\u636e\uff1b\u5199\u5728\u8fd9\u91cc\u7684\u4f4d\u7f6e\u5f80\u5f80\u968f\u540e\u4f1a\u6362\u6210\u751f\u4ea7\u5bc6\u94a5\u3002"
		},
		fix: {
			en: "Rotate it in a sandbox or test mode at {page}, read the new one from the environment, then look at the request logs",
			zh: "\u5728 {page} \u7684\u6c99\u76d2\u6216\u6d4b\u8bd5\u6a21\u5f0f\u4e2d\u8f6e\u6362\u5b83\uff0c\u6539\u4e3a\u4ece\u73af\u5883\u53d8\u91cf\u8bfb\u53d6\u65b0\u5bc6\u94a5\uff0c\u518d\u67e5\u770b\u8bf7\u6c42\u65e5\u5fd7"
		}
	},
	"stripe-org-key": {
		title: {
			en: "Stripe organization key",
			zh: "Stripe \u7ec4\u7ec7\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can act in every Stripe account of your organization, as far as its permissions go.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u8303\u56f4\u5185\u64cd\u4f5c\u4f60\u7ec4\u7ec7\u4e0b\u7684\u6240\u6709 Stripe \u8d26\u6237\u3002"
		},
		fix: {
			en: "Rotate it under API keys of the organization at dashboard.stripe.com, deploy the new one, then look at the request logs of every account",
			zh: "\u5728 dashboard.stripe.com \u8be5\u7ec4\u7ec7\u7684\u300cAPI keys\u300d\u4e2d\u8f6e\u6362\u5b83\u5e76\u90e8\u7f72\u65b0\u5bc6\u94a5\uff0c\u518d\u67e5\u770b\u6bcf\u4e2a\u8d26\u6237\u7684\u8bf7\u6c42\u65e5\u5fd7"
		},
		references: ["https://docs.stripe.com/get-started/account/orgs"]
	},
	"stripe-webhook-secret": {
		title: {
			en: "Stripe webhook signing secret",
			zh: "Stripe Webhook \u7b7e\u540d\u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it can forge events that your server takes for real, such as a payment that never came.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4f2a\u9020\u4f1a\u88ab\u4f60\u7684\u670d\u52a1\u5668\u5f53\u771f\u7684\u4e8b\u4ef6\uff0c\u4f8b\u5982\u4e00\u7b14\u4ece\u672a\u5230\u8d26\u7684\u4ed8\u6b3e\u3002"
		},
		fix: {
			en: "Roll the secret of the endpoint at dashboard.stripe.com/webhooks (other senders with whsec_ secrets: in their own dashboard), deploy the new one, then compare recent events with what the dashboard shows",
			zh: "\u5728 dashboard.stripe.com/webhooks \u8f6e\u6362\u8be5\u7aef\u70b9\u7684\u5bc6\u94a5\uff08\u5176\u4ed6\u4f7f\u7528 whsec_ \u5bc6\u94a5\u7684\u670d\u52a1\u5219\u5728\u5176\u5404\u81ea\u7684\u63a7\u5236\u53f0\u8f6e\u6362\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u5c06\u8fd1\u671f\u4e8b\u4ef6\u4e0e\u63a7\u5236\u53f0\u4e2d\u7684\u8bb0\u5f55\u6838\u5bf9"
		},
		references: ["https://docs.stripe.com/webhooks"]
	}
});
const texts$146 = keyTexts({
	id: "suno",
	name: {
		en: "Suno API resellers",
		zh: "Suno\uff08\u7b2c\u4e09\u65b9\u63a5\u53e3\uff09"
	},
	revoke: "https://sunoapi.org/api-key",
	steps: {
		en: "Make a new key at {page} (API key), deploy it, delete this one there, then look at the credit log since it was shared",
		zh: "\u5728 {page}\uff08API key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can spend your Suno credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Suno \u989d\u5ea6\u3002"
	},
	references: ["https://docs.sunoapi.org"]
}, {
	"suno-key": { title: {
		en: "Suno reseller API key",
		zh: "Suno \u7b2c\u4e09\u65b9\u63a5\u53e3\u5bc6\u94a5"
	} },
	"suno-cookie": {
		title: {
			en: "Suno session cookie",
			zh: "Suno \u4f1a\u8bdd Cookie"
		},
		fix: {
			en: "Sign out of all sessions of the Suno account at suno.com, sign in again, and keep the new cookie out of the repository",
			zh: "\u5728 suno.com \u9000\u51fa\u8be5\u8d26\u6237\u7684\u6240\u6709\u4f1a\u8bdd\u540e\u91cd\u65b0\u767b\u5f55\uff0c\u65b0\u7684 Cookie \u4e0d\u8981\u653e\u8fdb\u4ed3\u5e93"
		}
	}
});
const texts$145 = keyTexts({
	id: "supabase",
	name: {
		en: "Supabase",
		zh: "Supabase"
	},
	revoke: "https://supabase.com/dashboard",
	steps: {
		en: "Make a new key at {page} (the project's API Keys), deploy it, delete this one there, then look at the logs since it was shared",
		zh: "\u5728 {page}\uff08\u9879\u76ee\u7684\u300cAPI Keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change all data of the project past row level security.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ed5\u8fc7\u884c\u7ea7\u5b89\u5168\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u9879\u76ee\u7684\u6240\u6709\u6570\u636e\u3002"
	},
	references: ["https://supabase.com/docs/guides/api/api-keys"]
}, {
	"supabase-pat": {
		title: {
			en: "Supabase access token",
			zh: "Supabase \u8bbf\u95ee\u4ee4\u724c"
		},
		fix: {
			en: "Make a new token at supabase.com/dashboard/account/tokens, deploy it, delete this one there: it could manage every project of its user, so look at the organization's audit log",
			zh: "\u5728 supabase.com/dashboard/account/tokens \u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff1a\u5b83\u80fd\u7ba1\u7406\u8be5\u7528\u6237\u7684\u6240\u6709\u9879\u76ee\uff0c\u8bf7\u67e5\u770b\u7ec4\u7ec7\u5ba1\u8ba1\u65e5\u5fd7"
		}
	},
	"supabase-secret-key": { title: {
		en: "Supabase secret key",
		zh: "Supabase Secret Key"
	} },
	"supabase-publishable-key": { title: {
		en: "Supabase publishable key",
		zh: "Supabase Publishable Key"
	} },
	"supabase-service-role": {
		title: {
			en: "Supabase service_role key",
			zh: "Supabase service_role \u5bc6\u94a5"
		},
		fix: {
			en: "Move the callers to a new secret key, then disable the legacy JWT keys under API Keys at {page}; rotating the JWT secret ends them too but signs everyone out",
			zh: "\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u65b0\u7684 secret key\uff0c\u518d\u5230 {page} \u7684\u300cAPI Keys\u300d\u505c\u7528\u65e7\u7684 JWT \u5bc6\u94a5\uff1b\u8f6e\u6362 JWT secret \u4e5f\u80fd\u4f7f\u5176\u5931\u6548\uff0c\u4f46\u6240\u6709\u7528\u6237\u4f1a\u9000\u51fa\u767b\u5f55"
		}
	}
});
const texts$144 = keyTexts({
	id: "tailscale",
	name: {
		en: "Tailscale",
		zh: "Tailscale"
	},
	revoke: "https://login.tailscale.com/admin/settings/keys",
	steps: {
		en: "Make a new key at {page} (one-off and tagged where that will do), deploy it, revoke this one there (clients: Trust credentials, webhooks: Webhooks), remove machines that you do not know, then read the configuration audit log",
		zh: "\u5728 {page} \u65b0\u5efa\u5bc6\u94a5\uff08\u591f\u7528\u65f6\u9009\u4e00\u6b21\u6027\u5e76\u52a0\u6807\u7b7e\uff09\u5e76\u90e8\u7f72\uff0c\u540a\u9500\u8fd9\u4e00\u4e2a\uff08OAuth \u5ba2\u6237\u7aef\u5728\u300cTrust credentials\u300d\uff0cWebhook \u5728\u300cWebhooks\u300d\uff09\uff0c\u79fb\u9664\u4e0d\u8ba4\u8bc6\u7684\u673a\u5668\uff0c\u518d\u67e5\u770b\u914d\u7f6e\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "With an auth key a stranger's machine joins your private network; an API or client key changes its devices, keys and access rules.",
		zh: "\u7528 auth \u5bc6\u94a5\uff0c\u964c\u751f\u673a\u5668\u53ef\u4ee5\u52a0\u5165\u4f60\u7684\u79c1\u6709\u7f51\u7edc\uff1b\u7528 API \u6216\u5ba2\u6237\u7aef\u5bc6\u94a5\uff0c\u53ef\u4ee5\u6539\u52a8\u5176\u4e2d\u7684\u8bbe\u5907\u3001\u5bc6\u94a5\u548c\u8bbf\u95ee\u89c4\u5219\u3002"
	},
	references: ["https://tailscale.com/docs/reference/key-prefixes", "https://tailscale.com/kb/1085/auth-keys"]
}, { "tailscale-key": { title: {
	en: "Tailscale key",
	zh: "Tailscale \u5bc6\u94a5"
} } });
const texts$143 = keyTexts({
	id: "tavily",
	name: {
		en: "Tavily",
		zh: "Tavily"
	},
	revoke: "https://app.tavily.com/home",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can search and crawl on your Tavily credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Tavily \u989d\u5ea6\u641c\u7d22\u548c\u6293\u53d6\u3002"
	},
	references: ["https://docs.tavily.com"]
}, { "tavily-key": { title: {
	en: "Tavily API key",
	zh: "Tavily API \u5bc6\u94a5"
} } });
const texts$142 = keyTexts({
	id: "tavus",
	name: {
		en: "Tavus",
		zh: "Tavus"
	},
	revoke: "https://platform.tavus.io/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can start conversations with your replicas and make videos of them.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u4e0e\u4f60\u7684\u6570\u5b57\u5206\u8eab\u5bf9\u8bdd\u5e76\u7528\u5176\u751f\u6210\u89c6\u9891\u3002"
	},
	references: ["https://docs.tavus.io"]
}, { "tavus-key": { title: {
	en: "Tavus API key",
	zh: "Tavus API \u5bc6\u94a5"
} } });
const texts$141 = keyTexts({
	id: "teams",
	name: {
		en: "Microsoft Teams",
		zh: "Microsoft Teams"
	},
	revoke: "https://teams.microsoft.com",
	steps: {
		en: "Open the channel at {page}, remove the webhook under Manage channel > Connectors, make a new one (or a workflow), give it to the sender, then look at what was posted",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u9891\u9053\uff0c\u5728\u300c\u7ba1\u7406\u9891\u9053 > \u8fde\u63a5\u5668\u300d\u4e2d\u79fb\u9664\u8fd9\u4e2a Webhook\uff0c\u65b0\u5efa\u4e00\u4e2a\uff08\u6216\u5de5\u4f5c\u6d41\uff09\u4ea4\u7ed9\u53d1\u9001\u65b9\uff0c\u518d\u68c0\u67e5\u9891\u9053\u4e2d\u7684\u6d88\u606f"
	},
	why: {
		en: "Whoever has the address can post in the channel in the webhook's name, links and buttons too.",
		zh: "\u77e5\u9053\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u80fd\u4ee5\u8be5 Webhook \u7684\u540d\u4e49\u5411\u9891\u9053\u53d1\u6d88\u606f\uff0c\u5305\u62ec\u94fe\u63a5\u548c\u6309\u94ae\u3002"
	},
	references: ["https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"]
}, {
	"teams-webhook": { title: {
		en: "Microsoft Teams webhook",
		zh: "Microsoft Teams Webhook"
	} },
	"power-automate-url": {
		title: {
			en: "Signed URL of a Power Automate flow or Logic App",
			zh: "Power Automate \u6d41\u6216 Logic App \u7684\u7b7e\u540d\u5730\u5740"
		},
		why: {
			en: "Whoever has the address can start the flow with content of their own; it then acts through its owner's connections.",
			zh: "\u77e5\u9053\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u53ef\u4ee5\u7528\u4efb\u610f\u5185\u5bb9\u89e6\u53d1\u8be5\u6d41\uff0c\u5b83\u4f1a\u4ee5\u5176\u6240\u6709\u8005\u7684\u8fde\u63a5\u6267\u884c\u64cd\u4f5c\u3002"
		},
		fix: {
			en: "In a Logic App press Regenerate access key; of a flow add the HTTP trigger anew at make.powerautomate.com, which gives it a new address; give that to the sender, then look at the run history",
			zh: "Logic App \u4e2d\u70b9\u51fb\u300c\u91cd\u65b0\u751f\u6210\u8bbf\u95ee\u5bc6\u94a5\u300d\uff1bPower Automate \u6d41\u5219\u5728 make.powerautomate.com \u91cd\u65b0\u6dfb\u52a0 HTTP \u89e6\u53d1\u5668\u4ee5\u83b7\u5f97\u65b0\u5730\u5740\uff1b\u628a\u65b0\u5730\u5740\u4ea4\u7ed9\u53d1\u9001\u65b9\uff0c\u518d\u67e5\u770b\u8fd0\u884c\u5386\u53f2"
		},
		references: ["https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app"],
		messages: {
			default: {
				en: "The signed address of a flow is written here in plain text.",
				zh: "\u8fd9\u91cc\u4ee5\u660e\u6587\u5199\u7740\u4e00\u4e2a\u6d41\u7684\u7b7e\u540d\u5730\u5740\u3002"
			},
			named: {
				en: "{variable} holds the signed address of a flow in plain text.",
				zh: "{variable} \u4ee5\u660e\u6587\u4fdd\u5b58\u7740\u4e00\u4e2a\u6d41\u7684\u7b7e\u540d\u5730\u5740\u3002"
			}
		}
	}
});
const texts$140 = keyTexts({
	id: "telegram",
	name: {
		en: "Telegram",
		zh: "Telegram"
	},
	revoke: "https://t.me/BotFather",
	steps: {
		en: "Send /revoke to {page} and choose the bot, which ends this token at once, deploy the new one, then look at the bot's chats, and for a webhook that is not yours with getWebhookInfo",
		zh: "\u5411 {page} \u53d1\u9001 /revoke \u5e76\u9009\u62e9\u8be5\u673a\u5668\u4eba\uff0c\u65e7\u4ee4\u724c\u7acb\u5373\u5931\u6548\uff0c\u90e8\u7f72\u65b0\u4ee4\u724c\uff0c\u518d\u68c0\u67e5\u673a\u5668\u4eba\u7684\u4f1a\u8bdd\uff0c\u5e76\u7528 getWebhookInfo \u67e5\u770b\u662f\u5426\u6709\u964c\u751f\u7684 Webhook"
	},
	why: {
		en: "Whoever has it is the bot: it reads what people send it, also their files, and writes to them in its name.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u662f\u8fd9\u4e2a\u673a\u5668\u4eba\uff1a\u53ef\u4ee5\u8bfb\u53d6\u7528\u6237\u53d1\u6765\u7684\u6d88\u606f\u548c\u6587\u4ef6\uff0c\u5e76\u4ee5\u5b83\u7684\u540d\u4e49\u56de\u590d\u3002"
	},
	references: ["https://core.telegram.org/bots/features#botfather"]
}, { "telegram-bot-token": { title: {
	en: "Telegram bot token",
	zh: "Telegram \u673a\u5668\u4eba\u4ee4\u724c"
} } });
const texts$139 = keyTexts({
	id: "tencent-cloud",
	name: {
		en: "Tencent Cloud",
		zh: "\u817e\u8baf\u4e91"
	},
	revoke: "https://console.cloud.tencent.com/cam/capi",
	usage: "https://console.cloud.tencent.com/cloudaudit",
	steps: {
		en: "Disable the key at {page}, make one for a sub-account with the least rights, move the callers, delete this one, then read CloudAudit",
		zh: "\u5728 {page} \u7981\u7528\u8be5\u5bc6\u94a5\uff0c\u4e3a\u6700\u5c0f\u6743\u9650\u7684\u5b50\u8d26\u53f7\u65b0\u5efa\u5bc6\u94a5\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u5ba1\u8ba1"
	},
	why: {
		en: "Whoever has it can do in Tencent Cloud what its account may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u8d26\u6237\u7684\u6743\u9650\u64cd\u4f5c\u817e\u8baf\u4e91\u3002"
	},
	references: ["https://cloud.tencent.com/document/product/598/40488"]
}, {
	"tencent-secret-id": { title: {
		en: "Tencent Cloud SecretId",
		zh: "\u817e\u8baf\u4e91 SecretId"
	} },
	"tencent-secret-key": { title: {
		en: "Tencent Cloud SecretKey",
		zh: "\u817e\u8baf\u4e91 SecretKey"
	} },
	"tencent-vectordb-key": {
		title: {
			en: "Tencent Cloud vector database key",
			zh: "\u817e\u8baf\u4e91\u5411\u91cf\u6570\u636e\u5e93\u5bc6\u94a5"
		},
		fix: {
			en: "Reset the account's key on the instance's key management page at console.cloud.tencent.com/vdb, deploy it, then look at the collections",
			zh: "\u5728 console.cloud.tencent.com/vdb \u5b9e\u4f8b\u7684\u5bc6\u94a5\u7ba1\u7406\u9875\u91cd\u7f6e\u8d26\u53f7\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u518d\u68c0\u67e5\u96c6\u5408"
		}
	},
	"tencent-tmp-token-id": { title: {
		en: "Tencent Cloud temporary SecretId",
		zh: "\u817e\u8baf\u4e91\u4e34\u65f6 SecretId"
	} }
});
const texts$138 = keyTexts({
	id: "tencent-hunyuan",
	name: {
		en: "Tencent Hunyuan / LKEAP",
		zh: "\u817e\u8baf\u6df7\u5143"
	},
	revoke: "https://console.cloud.tencent.com/hunyuan/api-key",
	steps: {
		en: "Make a new key at {page} (API KEY management), deploy it, delete this one there, then look at call statistics since it was shared",
		zh: "\u5728 {page}\uff08API KEY \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8c03\u7528\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can call Hunyuan models on your Tencent Cloud account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u817e\u8baf\u4e91\u8d26\u6237\u8c03\u7528\u6df7\u5143\u6a21\u578b\u3002"
	},
	references: ["https://cloud.tencent.com/document/product/1729"]
}, { "hunyuan-key": { title: {
	en: "Tencent Hunyuan / LKEAP API key",
	zh: "\u817e\u8baf\u6df7\u5143 API \u5bc6\u94a5"
} } });
const texts$137 = keyTexts({
	id: "tencent-ti",
	name: {
		en: "Tencent Yuanqi / ADP",
		zh: "\u817e\u8baf\u5143\u5668"
	},
	revoke: "https://yuanqi.tencent.com",
	steps: {
		en: "Make a new key at {page} (the agent, API), deploy it, delete this one there, then look at the agent's calls since it was shared",
		zh: "\u5728 {page}\uff08\u667a\u80fd\u4f53\u7684\u300cAPI\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u667a\u80fd\u4f53\u8c03\u7528\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can talk to the agent at your cost and read what it knows.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u8be5\u667a\u80fd\u4f53\uff08\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\u5e76\u83b7\u53d6\u5176\u77e5\u8bc6\u3002"
	},
	references: ["https://docs.qq.com"]
}, { "yuanqi-token": { title: {
	en: "Tencent Yuanqi agent token",
	zh: "\u817e\u8baf\u5143\u5668\u667a\u80fd\u4f53 Token"
} } });
const texts$136 = keyTexts({
	id: "terraform",
	name: {
		en: "HCP Terraform (Terraform Cloud)",
		zh: "HCP Terraform\uff08Terraform Cloud\uff09"
	},
	revoke: "https://app.terraform.io/app/settings/tokens",
	steps: {
		en: "Make a new token at {page} (a team's or organization's: API tokens of the organization's settings), deploy it, delete this one there, then look at the runs and the audit trail",
		zh: "\u5728 {page} \u65b0\u5efa\u4ee4\u724c\uff08\u56e2\u961f\u6216\u7ec4\u7ec7\u4ee4\u724c\u5728\u7ec4\u7ec7\u8bbe\u7f6e\u7684\u300cAPI tokens\u300d\uff09\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8fd0\u884c\u8bb0\u5f55\u548c\u5ba1\u8ba1\u8ddf\u8e2a"
	},
	why: {
		en: "Whoever has it reads state files, with the secrets in them, and starts runs that change your infrastructure with the workspace's cloud credentials.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u72b6\u6001\u6587\u4ef6\u53ca\u5176\u4e2d\u7684\u673a\u5bc6\uff0c\u5e76\u53d1\u8d77\u8fd0\u884c\uff0c\u7528\u5de5\u4f5c\u533a\u7684\u4e91\u51ed\u636e\u6539\u52a8\u4f60\u7684\u57fa\u7840\u8bbe\u65bd\u3002"
	},
	references: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"]
}, { "terraform-token": { title: {
	en: "HCP Terraform API token",
	zh: "HCP Terraform API \u4ee4\u724c"
} } });
const texts$135 = keyTexts({
	id: "textin",
	name: {
		en: "TextIn (Intsig)",
		zh: "TextIn\uff08\u5408\u5408\u4fe1\u606f\uff09"
	},
	revoke: "https://www.textin.com/console/dashboard/setting",
	steps: {
		en: "Reset the secret code (x-ti-secret-code) at {page}: the old one ends at once, so deploy the new one right away; then look at usage",
		zh: "\u5728 {page} \u91cd\u7f6e x-ti-secret-code\uff1a\u65e7\u503c\u7acb\u5373\u5931\u6548\uff0c\u968f\u5373\u90e8\u7f72\u65b0\u503c\uff1b\u518d\u67e5\u770b\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call recognition services on your TextIn account.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684 TextIn \u8d26\u6237\u8c03\u7528\u8bc6\u522b\u670d\u52a1\u3002"
	},
	references: ["https://www.textin.com/document"]
}, { "textin-secret": { title: {
	en: "TextIn secret code",
	zh: "TextIn x-ti-secret-code"
} } });
const texts$134 = keyTexts({
	id: "tidb",
	name: {
		en: "TiDB Cloud",
		zh: "TiDB Cloud"
	},
	revoke: "https://tidbcloud.com/org-settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can manage the clusters of the organization.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7ba1\u7406\u8be5\u7ec4\u7ec7\u7684\u96c6\u7fa4\u3002"
	},
	references: ["https://docs.pingcap.com/tidbcloud"]
}, {
	"tidb-private-key": { title: {
		en: "TiDB Cloud API private key",
		zh: "TiDB Cloud API \u79c1\u94a5"
	} },
	"tidb-password": {
		title: {
			en: "TiDB password",
			zh: "TiDB \u5bc6\u7801"
		},
		fix: {
			en: "Run `ALTER USER 'name' IDENTIFIED BY 'new'` or reset it under Connect of the cluster at tidbcloud.com, deploy it, then look at the data",
			zh: "\u6267\u884c `ALTER USER 'name' IDENTIFIED BY '\u65b0\u5bc6\u7801'`\uff0c\u6216\u5728 tidbcloud.com \u96c6\u7fa4\u7684\u300cConnect\u300d\u91cd\u7f6e\u5e76\u90e8\u7f72\uff0c\u518d\u68c0\u67e5\u6570\u636e"
		}
	}
});
const texts$133 = keyTexts({
	id: "together",
	name: {
		en: "Together AI",
		zh: "Together AI"
	},
	revoke: "https://api.together.ai/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Billing, Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765 Billing \u9875\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run models, fine-tuning and dedicated endpoints on your Together bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u6a21\u578b\u3001\u5fae\u8c03\u548c\u4e13\u7528\u7aef\u70b9\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684 Together \u8d26\u5355\u3002"
	},
	references: ["https://docs.together.ai/docs/quickstart"]
}, {
	"together-key-v1": { title: {
		en: "Together AI API key",
		zh: "Together AI API \u5bc6\u94a5"
	} },
	"together-key-hex": { title: {
		en: "Together AI API key (older form)",
		zh: "Together AI API \u5bc6\u94a5\uff08\u65e7\u683c\u5f0f\uff09"
	} }
});
const texts$132 = keyTexts({
	id: "traceloop",
	name: {
		en: "Traceloop",
		zh: "Traceloop"
	},
	revoke: "https://app.traceloop.com/settings/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at traces since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u94fe\u8def\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can read your traces and write false ones.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u94fe\u8def\u5e76\u5199\u5165\u865a\u5047\u6570\u636e\u3002"
	},
	references: ["https://www.traceloop.com/docs"]
}, { "traceloop-key": { title: {
	en: "Traceloop API key",
	zh: "Traceloop API \u5bc6\u94a5"
} } });
const texts$131 = keyTexts({
	id: "trigger",
	name: {
		en: "Trigger.dev",
		zh: "Trigger.dev"
	},
	revoke: "https://cloud.trigger.dev",
	steps: {
		en: "Regenerate the key of that environment at {page} (API keys): the old one ends at once, so deploy the new one right away; then look at the runs",
		zh: "\u5728 {page} \u7684\u300cAPI keys\u300d\u91cd\u65b0\u751f\u6210\u8be5\u73af\u5883\u7684\u5bc6\u94a5\uff1a\u65e7\u5bc6\u94a5\u7acb\u5373\u5931\u6548\uff0c\u968f\u5373\u90e8\u7f72\u65b0\u5bc6\u94a5\uff1b\u518d\u67e5\u770b\u8fd0\u884c\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can start tasks of that environment and read their payloads.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u89e6\u53d1\u8be5\u73af\u5883\u7684\u4efb\u52a1\u5e76\u8bfb\u53d6\u5176\u6570\u636e\u3002"
	},
	references: ["https://trigger.dev/docs/apikeys"]
}, { "trigger-key": { title: {
	en: "Trigger.dev secret key",
	zh: "Trigger.dev \u5bc6\u94a5"
} } });
const texts$130 = keyTexts({
	id: "tripo",
	name: {
		en: "Tripo AI",
		zh: "Tripo AI"
	},
	revoke: "https://platform.tripo3d.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u989d\u5ea6\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can make 3D models on your Tripo credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Tripo \u989d\u5ea6\u751f\u6210 3D \u6a21\u578b\u3002"
	},
	references: ["https://platform.tripo3d.ai/docs"]
}, { "tripo-key": { title: {
	en: "Tripo AI API key",
	zh: "Tripo AI API \u5bc6\u94a5"
} } });
const texts$129 = keyTexts({
	id: "turbopuffer",
	name: {
		en: "turbopuffer",
		zh: "turbopuffer"
	},
	revoke: "https://turbopuffer.com/dashboard",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the namespaces since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u547d\u540d\u7a7a\u95f4\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read, change and delete your namespaces.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u4f60\u7684\u547d\u540d\u7a7a\u95f4\u3002"
	},
	references: ["https://turbopuffer.com/docs/auth"]
}, { "turbopuffer-key": { title: {
	en: "turbopuffer API key",
	zh: "turbopuffer API \u5bc6\u94a5"
} } });
const texts$128 = keyTexts({
	id: "turso",
	name: {
		en: "Turso",
		zh: "Turso"
	},
	revoke: "https://docs.turso.tech/cli/db/tokens/create",
	steps: {
		en: "Run `turso db tokens invalidate DB`: it ends all tokens of the database, so make new ones with `turso db tokens create DB` and deploy them; then look at the data",
		zh: "\u8fd0\u884c `turso db tokens invalidate DB`\uff1a\u8be5\u5e93\u7684\u6240\u6709\u4ee4\u724c\u968f\u4e4b\u5931\u6548\uff0c\u7528 `turso db tokens create DB` \u65b0\u5efa\u5e76\u90e8\u7f72\uff1b\u518d\u68c0\u67e5\u6570\u636e"
	},
	why: {
		en: "Whoever has it can read and change the database until it is invalidated.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u540a\u9500\u524d\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u6570\u636e\u5e93\u3002"
	},
	references: ["https://docs.turso.tech"]
}, { "turso-token": { title: {
	en: "Turso database token",
	zh: "Turso \u6570\u636e\u5e93\u4ee4\u724c"
} } });
[..."0123456789abcdef"].map((digit) => `sk${digit}`), [..."0123456789abcdef"].map((digit) => `ac${digit}`);
const texts$127 = keyTexts({
	id: "twilio",
	name: {
		en: "Twilio",
		zh: "Twilio"
	},
	revoke: "https://console.twilio.com",
	usage: "https://console.twilio.com/us1/monitor/logs",
	steps: {
		en: "Open Account > API keys & tokens at {page}, make a new key, deploy it, delete this one, then look at the usage and the message and call logs",
		zh: "\u5728 {page} \u7684\u300cAccount > API keys & tokens\u300d\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u7528\u91cf\u3001\u77ed\u4fe1\u548c\u901a\u8bdd\u65e5\u5fd7"
	},
	why: {
		en: "With its secret one sends messages and calls on your bill and reads those of your users, login codes among them.",
		zh: "\u52a0\u4e0a\u5bf9\u5e94\u7684\u5bc6\u94a5\u5c31\u80fd\u53d1\u77ed\u4fe1\u3001\u6253\u7535\u8bdd\uff08\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u5e76\u8bfb\u53d6\u7528\u6237\u7684\u77ed\u4fe1\u8bb0\u5f55\uff0c\u5305\u62ec\u767b\u5f55\u9a8c\u8bc1\u7801\u3002"
	},
	references: ["https://www.twilio.com/docs/iam/api-keys"]
}, {
	"twilio-account-sid": { title: {
		en: "Twilio account SID",
		zh: "Twilio \u8d26\u6237 SID"
	} },
	"twilio-api-key-sid": { title: {
		en: "Twilio API key SID",
		zh: "Twilio API \u5bc6\u94a5 SID"
	} },
	"twilio-auth-token": {
		title: {
			en: "Twilio auth token or API key secret",
			zh: "Twilio Auth Token \u6216 API \u5bc6\u94a5 Secret"
		},
		why: {
			en: "With the account's SID one sends messages and calls on your bill and reads those of your users, login codes among them.",
			zh: "\u52a0\u4e0a\u8d26\u6237 SID \u5c31\u80fd\u53d1\u77ed\u4fe1\u3001\u6253\u7535\u8bdd\uff08\u8d39\u7528\u7531\u4f60\u627f\u62c5\uff09\uff0c\u5e76\u8bfb\u53d6\u7528\u6237\u7684\u77ed\u4fe1\u8bb0\u5f55\uff0c\u5305\u62ec\u767b\u5f55\u9a8c\u8bc1\u7801\u3002"
		},
		fix: {
			en: "Under Account > API keys & tokens at {page} make a secondary auth token, deploy it and promote it, which ends this one (of an API key: make a new one and delete the old), then look at the usage and the message and call logs",
			zh: "\u5728 {page} \u7684\u300cAccount > API keys & tokens\u300d\u521b\u5efa\u5907\u7528 Auth Token\uff0c\u90e8\u7f72\u540e\u5c06\u5176\u63d0\u5347\u4e3a\u4e3b\u4ee4\u724c\uff0c\u65e7\u7684\u968f\u5373\u5931\u6548\uff08\u5982\u4e3a API \u5bc6\u94a5\uff0c\u5219\u65b0\u5efa\u540e\u5220\u9664\u65e7\u7684\uff09\uff0c\u518d\u67e5\u770b\u7528\u91cf\u3001\u77ed\u4fe1\u548c\u901a\u8bdd\u65e5\u5fd7"
		},
		references: ["https://help.twilio.com/articles/223136027-Auth-Tokens-and-How-to-Change-Them"]
	}
});
const texts$126 = keyTexts({
	id: "twitter",
	name: {
		en: "X (Twitter)",
		zh: "X\uff08Twitter\uff09"
	},
	revoke: "https://developer.x.com/en/portal/projects-and-apps",
	steps: {
		en: "Choose the app at {page}, regenerate this value under Keys and tokens, which ends the old one, deploy the new one, then look at the project's usage and the account's posts",
		zh: "\u5728 {page} \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300cKeys and tokens\u300d\u91cd\u65b0\u751f\u6210\u8be5\u503c\uff08\u65e7\u503c\u968f\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u9879\u76ee\u7528\u91cf\u548c\u8d26\u6237\u53d1\u5e16"
	},
	why: {
		en: "Whoever has it and the key that belongs to it signs requests as the app, or posts as the account.",
		zh: "\u62ff\u5230\u5b83\u548c\u914d\u5957\u5bc6\u94a5\u7684\u4eba\u53ef\u4ee5\u5192\u5145\u8be5\u5e94\u7528\u7b7e\u540d\u8bf7\u6c42\uff0c\u6216\u4ee5\u8be5\u8d26\u6237\u7684\u8eab\u4efd\u53d1\u5e16\u3002"
	},
	references: ["https://docs.x.com/fundamentals/authentication/overview"]
}, {
	"twitter-bearer": {
		title: {
			en: "X (Twitter) app bearer token",
			zh: "X\uff08Twitter\uff09\u5e94\u7528 Bearer Token"
		},
		why: {
			en: "Whoever has it reads through the API as the app and uses up the quota that is paid for.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u5e94\u7528\u7684\u8eab\u4efd\u901a\u8fc7 API \u8bfb\u53d6\u6570\u636e\uff0c\u6d88\u8017\u5df2\u4ed8\u8d39\u7684\u989d\u5ea6\u3002"
		}
	},
	"twitter-secret": { title: {
		en: "X (Twitter) API or access token secret",
		zh: "X\uff08Twitter\uff09API \u5bc6\u94a5\u6216\u8bbf\u95ee\u4ee4\u724c\u5bc6\u94a5"
	} }
});
const texts$125 = keyTexts({
	id: "typesense",
	name: {
		en: "Typesense",
		zh: "Typesense"
	},
	revoke: "https://cloud.typesense.org",
	steps: {
		en: "Make a new key at {page} (Generate API keys), deploy it, delete this one there, then look at the collections since it was shared",
		zh: "\u5728 {page}\uff08Generate API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u96c6\u5408\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read and change the collections that it may; the admin key all.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u5185\u8bfb\u53d6\u548c\u6539\u52a8\u96c6\u5408\uff1b\u7ba1\u7406\u5bc6\u94a5\u5219\u4e3a\u5168\u90e8\u3002"
	},
	references: ["https://typesense.org/docs"]
}, { "typesense-key": { title: {
	en: "Typesense API key",
	zh: "Typesense API \u5bc6\u94a5"
} } });
const texts$124 = keyTexts({
	id: "ucloud",
	name: {
		en: "UCloud",
		zh: "UCloud \u4f18\u523b\u5f97"
	},
	revoke: "https://console.ucloud.cn/uaccount/api_manage",
	steps: {
		en: "Reset the key pair at {page} (a ModelVerse key: delete it on that product's key page), deploy the new one, then look at the operation log and the bill since it was shared",
		zh: "\u5728 {page} \u91cd\u7f6e API \u5bc6\u94a5\uff08ModelVerse \u7684\u5bc6\u94a5\u5728\u8be5\u4ea7\u54c1\u7684 API Key \u9875\u9762\u5220\u9664\uff09\u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u64cd\u4f5c\u65e5\u5fd7\u548c\u8d26\u5355"
	},
	why: {
		en: "With the public key beside it, whoever has it can do in UCloud what its account may; a ModelVerse key calls models on your bill.",
		zh: "\u4e0e\u5bf9\u5e94\u7684\u516c\u94a5\u4e00\u8d77\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u8d26\u6237\u7684\u6743\u9650\u64cd\u4f5c UCloud\uff1b\u82e5\u662f ModelVerse \u5bc6\u94a5\uff0c\u5219\u53ef\u4ee5\u8c03\u7528\u6a21\u578b\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://docs.ucloud.cn/api/summary/signature"]
}, { "ucloud-private-key": { title: {
	en: "UCloud private key or ModelVerse API key",
	zh: "UCloud API \u79c1\u94a5\u6216 ModelVerse API \u5bc6\u94a5"
} } });
const texts$123 = keyTexts({
	id: "unstructured",
	name: {
		en: "Unstructured",
		zh: "Unstructured"
	},
	revoke: "https://platform.unstructured.io/app/account/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can process documents on your bill and run your workflows.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5904\u7406\u6587\u6863\u5e76\u8ba1\u5165\u4f60\u7684\u8d26\u5355\uff0c\u8fd0\u884c\u4f60\u7684\u5de5\u4f5c\u6d41\u3002"
	},
	references: ["https://docs.unstructured.io"]
}, { "unstructured-key": { title: {
	en: "Unstructured API key",
	zh: "Unstructured API \u5bc6\u94a5"
} } });
const texts$122 = keyTexts({
	id: "upstage",
	name: {
		en: "Upstage",
		zh: "Upstage"
	},
	revoke: "https://console.upstage.ai/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can run Solar models and document parsing on your Upstage bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528 Solar \u6a21\u578b\u548c\u6587\u6863\u89e3\u6790\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684 Upstage \u8d26\u5355\u3002"
	},
	references: ["https://console.upstage.ai/docs/getting-started"]
}, { "upstage-key": { title: {
	en: "Upstage API key",
	zh: "Upstage API \u5bc6\u94a5"
} } });
const texts$121 = keyTexts({
	id: "upstash",
	name: {
		en: "Upstash",
		zh: "Upstash"
	},
	revoke: "https://console.upstash.com",
	steps: {
		en: "Reset the credentials of the database (or of QStash) at {page}: the old ones end at once, so deploy the new ones right away; then look at its usage",
		zh: "\u5728 {page} \u91cd\u7f6e\u8be5\u6570\u636e\u5e93\uff08\u6216 QStash\uff09\u7684\u51ed\u636e\uff1a\u65e7\u503c\u7acb\u5373\u5931\u6548\uff0c\u968f\u5373\u90e8\u7f72\u65b0\u503c\uff1b\u518d\u67e5\u770b\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can read, change and delete what the database holds.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u8be5\u6570\u636e\u5e93\u7684\u5185\u5bb9\u3002"
	},
	references: ["https://upstash.com/docs"]
}, {
	"upstash-token": { title: {
		en: "Upstash REST token",
		zh: "Upstash REST \u4ee4\u724c"
	} },
	"qstash-token": { title: {
		en: "Upstash QStash token",
		zh: "Upstash QStash \u4ee4\u724c"
	} }
});
const texts$120 = keyTexts({
	id: "vapi",
	name: {
		en: "Vapi",
		zh: "Vapi"
	},
	revoke: "https://dashboard.vapi.ai/org/api-keys",
	steps: {
		en: "Make a new key at {page} (API Keys, private), deploy it, delete this one there, then look at call logs since it was shared",
		zh: "\u5728 {page}\uff08API Keys \u7684\u79c1\u6709\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u901a\u8bdd\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can place phone calls as your assistants and read their logs.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u5192\u7528\u4f60\u7684\u8bed\u97f3\u52a9\u624b\u62e8\u6253\u7535\u8bdd\uff0c\u5e76\u8bfb\u53d6\u5176\u65e5\u5fd7\u3002"
	},
	references: ["https://docs.vapi.ai"]
}, { "vapi-key": { title: {
	en: "Vapi private key",
	zh: "Vapi \u79c1\u6709\u5bc6\u94a5"
} } });
const texts$119 = keyTexts({
	id: "vastai",
	name: {
		en: "Vast.ai",
		zh: "Vast.ai"
	},
	revoke: "https://cloud.vast.ai/manage-keys",
	steps: {
		en: "Make a new key at {page} (Keys), deploy it, delete this one there, then look at instances and billing since it was shared",
		zh: "\u5728 {page}\uff08Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5b9e\u4f8b\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can rent GPUs on your Vast.ai balance and reach your instances.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Vast.ai \u4f59\u989d\u79df\u7528 GPU\uff0c\u5e76\u8fdb\u5165\u4f60\u7684\u5b9e\u4f8b\u3002"
	},
	references: ["https://docs.vast.ai/api"]
}, { "vastai-key": { title: {
	en: "Vast.ai API key",
	zh: "Vast.ai API \u5bc6\u94a5"
} } });
const texts$118 = keyTexts({
	id: "vault",
	name: {
		en: "HashiCorp Vault",
		zh: "HashiCorp Vault"
	},
	steps: {
		en: "Run `vault token revoke` with it or its accessor (a batch token, hvb, ends with its parent or its TTL), let callers log in by an auth method instead, then read the audit device's log and replace the secrets that it could read",
		zh: "\u7528\u5b83\u6216\u5176 accessor \u8fd0\u884c `vault token revoke`\uff08\u6279\u5904\u7406\u4ee4\u724c hvb \u968f\u7236\u4ee4\u724c\u6216 TTL \u5931\u6548\uff09\uff0c\u8ba9\u8c03\u7528\u65b9\u6539\u7528\u8ba4\u8bc1\u65b9\u6cd5\u767b\u5f55\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u8bbe\u5907\u7684\u65e5\u5fd7\uff0c\u5e76\u66f4\u6362\u5b83\u80fd\u8bfb\u53d6\u7684\u673a\u5bc6"
	},
	why: {
		en: "Whoever reaches the server with it reads, makes and changes secrets as its policies say; a root token can do everything.",
		zh: "\u80fd\u8bbf\u95ee\u8be5\u670d\u52a1\u5668\u7684\u4eba\u53ef\u4ee5\u7528\u5b83\u6309\u5176\u7b56\u7565\u8bfb\u53d6\u3001\u7b7e\u53d1\u548c\u6539\u52a8\u673a\u5bc6\uff1broot \u4ee4\u724c\u5219\u80fd\u505a\u4e00\u5207\u3002"
	},
	references: ["https://developer.hashicorp.com/vault/docs/concepts/tokens"]
}, { "vault-token": { title: {
	en: "Vault token",
	zh: "Vault \u4ee4\u724c"
} } });
const texts$117 = keyTexts({
	id: "vectara",
	name: {
		en: "Vectara",
		zh: "Vectara"
	},
	revoke: "https://console.vectara.com",
	steps: {
		en: "Make a new key at {page} (API access), deploy it, delete this one there, then look at the corpora since it was shared",
		zh: "\u5728 {page}\uff08API access\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u8bed\u6599\u5e93\u7684\u53d8\u5316"
	},
	why: {
		en: "Whoever has it can read or change the corpora that it may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u5185\u8bfb\u53d6\u6216\u6539\u52a8\u8bed\u6599\u5e93\u3002"
	},
	references: ["https://docs.vectara.com"]
}, { "vectara-key": { title: {
	en: "Vectara API key",
	zh: "Vectara API \u5bc6\u94a5"
} } });
const texts$116 = keyTexts({
	id: "venice",
	name: {
		en: "Venice AI",
		zh: "Venice AI"
	},
	revoke: "https://venice.ai/settings/api",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can spend your Venice credits; an admin key can make more keys.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 Venice \u989d\u5ea6\uff1b\u7ba1\u7406\u5bc6\u94a5\u8fd8\u80fd\u518d\u5efa\u5bc6\u94a5\u3002"
	},
	references: ["https://docs.venice.ai"]
}, { "venice-key": { title: {
	en: "Venice AI inference key",
	zh: "Venice AI \u63a8\u7406\u5bc6\u94a5"
} } });
const texts$115 = keyTexts({
	id: "vercel-ai",
	name: {
		en: "Vercel AI Gateway / v0",
		zh: "Vercel AI Gateway"
	},
	revoke: "https://vercel.com/dashboard",
	steps: {
		en: "Make a new key at {page} (AI Gateway, API keys), deploy it, delete this one there, then look at AI Gateway usage since it was shared",
		zh: "\u5728 {page}\uff08\u300cAI Gateway\u300d\u2192\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 AI Gateway \u7528\u91cf"
	},
	why: {
		en: "Whoever has it can spend your team's AI Gateway credits on every model provider.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u56e2\u961f\u7684 AI Gateway \u989d\u5ea6\u8c03\u7528\u5404\u5bb6\u6a21\u578b\u3002"
	},
	references: ["https://vercel.com/docs/ai-gateway/authentication"]
}, {
	"vercel-ai-gateway-key": { title: {
		en: "Vercel AI Gateway key",
		zh: "Vercel AI Gateway \u5bc6\u94a5"
	} },
	"v0-api-key": {
		title: {
			en: "v0 API key",
			zh: "v0 API \u5bc6\u94a5"
		},
		fix: {
			en: "Delete it under API Keys of the v0 account settings at v0.app and make a new one, then look at the account's usage",
			zh: "\u5728 v0.app \u8d26\u6237\u8bbe\u7f6e\u7684\u300cAPI Keys\u300d\u5220\u9664\u5b83\u5e76\u65b0\u5efa\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7528\u91cf"
		}
	}
});
const texts$114 = keyTexts({
	id: "vercel",
	name: {
		en: "Vercel",
		zh: "Vercel"
	},
	revoke: "https://vercel.com/account/settings/tokens",
	steps: {
		en: "Make a new token for one team, with an end date, at {page}, deploy it, delete this one there (an integration's or app's: remove and add it again), then read the team's activity log",
		zh: "\u5728 {page} \u65b0\u5efa\u9650\u4e8e\u5355\u4e2a\u56e2\u961f\u3001\u6709\u5230\u671f\u65e5\u7684\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff08\u96c6\u6210\u6216\u5e94\u7528\u7684\u4ee4\u724c\uff1a\u79fb\u9664\u540e\u91cd\u65b0\u6dfb\u52a0\uff09\uff0c\u518d\u67e5\u770b\u56e2\u961f\u7684\u6d3b\u52a8\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can deploy to the projects that it reaches, read their environment variables and change domains.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5411\u5b83\u8986\u76d6\u7684\u9879\u76ee\u90e8\u7f72\u4ee3\u7801\u3001\u8bfb\u53d6\u73af\u5883\u53d8\u91cf\u5e76\u66f4\u6539\u57df\u540d\u3002"
	},
	references: ["https://vercel.com/docs/rest-api"]
}, { "vercel-token": { title: {
	en: "Vercel access token",
	zh: "Vercel \u8bbf\u95ee\u4ee4\u724c"
} } });
const texts$113 = keyTexts({
	id: "vidu",
	name: {
		en: "Vidu (Shengshu)",
		zh: "Vidu\uff08\u751f\u6570\u79d1\u6280\uff09"
	},
	revoke: "https://platform.vidu.cn/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at credits since it was shared",
		zh: "\u5728 {page}\uff08API Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u79ef\u5206\u6d88\u8017"
	},
	why: {
		en: "Whoever has it can make videos on your Vidu credits.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 Vidu \u79ef\u5206\u751f\u6210\u89c6\u9891\u3002"
	},
	references: ["https://platform.vidu.cn/docs"]
}, { "vidu-key": { title: {
	en: "Vidu (Shengshu) API key",
	zh: "Vidu\uff08\u751f\u6570\u79d1\u6280\uff09API \u5bc6\u94a5"
} } });
const texts$112 = keyTexts({
	id: "voiceflow",
	name: {
		en: "Voiceflow",
		zh: "Voiceflow"
	},
	revoke: "https://creator.voiceflow.com",
	steps: {
		en: "Make a new key at {page} (the agent's settings, API keys), deploy it, delete this one there, then look at transcripts since it was shared",
		zh: "\u5728 {page}\uff08\u667a\u80fd\u4f53\u8bbe\u7f6e\u7684\u300cAPI keys\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5bf9\u8bdd\u8bb0\u5f55"
	},
	why: {
		en: "Whoever has it can run the agent on your credits and read its transcripts.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u989d\u5ea6\u8fd0\u884c\u8be5\u667a\u80fd\u4f53\u5e76\u8bfb\u53d6\u5bf9\u8bdd\u8bb0\u5f55\u3002"
	},
	references: ["https://docs.voiceflow.com"]
}, { "voiceflow-key": { title: {
	en: "Voiceflow API key",
	zh: "Voiceflow API \u5bc6\u94a5"
} } });
const texts$111 = keyTexts({
	id: "volcengine-ark",
	name: {
		en: "Volcengine Ark (Doubao)",
		zh: "\u706b\u5c71\u65b9\u821f\uff08\u8c46\u5305\uff09"
	},
	revoke: "https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey",
	usage: "https://console.volcengine.com/ark/region:ark+cn-beijing/usageTracking",
	steps: {
		en: "Make a new key at {page} (API Key management), deploy it, delete this one there, then look at usage statistics since it was shared",
		zh: "\u5728 {page}\uff08API Key \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf\u7edf\u8ba1"
	},
	why: {
		en: "Whoever has it can call every endpoint of the Ark project, Doubao models included, at your cost.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u8be5\u65b9\u821f\u9879\u76ee\u7684\u6240\u6709\u63a8\u7406\u63a5\u5165\u70b9\uff08\u5305\u62ec\u8c46\u5305\uff09\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://www.volcengine.com/docs/82379/1541594"]
}, {
	"ark-key-uuid": { title: {
		en: "Volcengine Ark API key",
		zh: "\u706b\u5c71\u65b9\u821f API Key"
	} },
	"ark-key-prefixed": { title: {
		en: "Volcengine Ark API key",
		zh: "\u706b\u5c71\u65b9\u821f API Key"
	} }
});
const texts$110 = keyTexts({
	id: "volcengine",
	name: {
		en: "Volcengine (cloud IAM)",
		zh: "\u706b\u5c71\u5f15\u64ce"
	},
	revoke: "https://console.volcengine.com/iam/keymanage",
	usage: "https://console.volcengine.com/actiontrail",
	steps: {
		en: "Disable the key at {page}, make another, move the callers, delete this one, then read the audit log",
		zh: "\u5728 {page} \u7981\u7528\u8be5\u5bc6\u94a5\uff0c\u53e6\u5efa\u4e00\u4e2a\u5e76\u5207\u6362\u8c03\u7528\u65b9\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u5ba1\u8ba1"
	},
	why: {
		en: "Whoever has it can do in Volcengine what its user may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u7528\u6237\u7684\u6743\u9650\u64cd\u4f5c\u706b\u5c71\u5f15\u64ce\u3002"
	},
	references: ["https://www.volcengine.com/docs/6257/64983"]
}, {
	"volcengine-access-key-id": { title: {
		en: "Volcengine access key id",
		zh: "\u706b\u5c71\u5f15\u64ce Access Key ID"
	} },
	"volcengine-secret-key": { title: {
		en: "Volcengine secret access key",
		zh: "\u706b\u5c71\u5f15\u64ce Secret Access Key"
	} },
	"volcengine-sts-id": { title: {
		en: "Volcengine temporary access key id",
		zh: "\u706b\u5c71\u5f15\u64ce\u4e34\u65f6 Access Key ID"
	} }
});
const texts$109 = keyTexts({
	id: "voyage",
	name: {
		en: "Voyage AI",
		zh: "Voyage AI"
	},
	revoke: "https://dashboard.voyageai.com/api-keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can embed and rerank on your Voyage bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528\u5411\u91cf\u548c\u91cd\u6392\u5e76\u8ba1\u5165\u4f60\u7684 Voyage \u8d26\u5355\u3002"
	},
	references: ["https://docs.voyageai.com/docs/api-key-and-installation"]
}, {
	"voyage-key": { title: {
		en: "Voyage AI API key",
		zh: "Voyage AI API \u5bc6\u94a5"
	} },
	"voyage-atlas-key": {
		title: {
			en: "Voyage AI key of MongoDB Atlas",
			zh: "MongoDB Atlas \u7684 Voyage AI \u5bc6\u94a5"
		},
		fix: {
			en: "Make a new model API key in the project at cloud.mongodb.com, deploy it, delete this one there, then look at the project's usage",
			zh: "\u5728 cloud.mongodb.com \u7684\u9879\u76ee\u4e2d\u65b0\u5efa\u6a21\u578b API \u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u9879\u76ee\u7528\u91cf"
		}
	}
});
const texts$108 = keyTexts({
	id: "vultr",
	name: {
		en: "Vultr",
		zh: "Vultr"
	},
	revoke: "https://my.vultr.com/settings/#settingsapi",
	steps: {
		en: "Regenerate the key at {page} (this one stops at once), deploy the new one, limit it to your addresses under Access Control there, then look at instances and bill",
		zh: "\u5728 {page} \u91cd\u65b0\u751f\u6210\u5bc6\u94a5\uff08\u65e7\u503c\u7acb\u5373\u5931\u6548\uff09\u5e76\u90e8\u7f72\uff0c\u5728\u300cAccess Control\u300d\u4e2d\u53ea\u5141\u8bb8\u4f60\u7684\u5730\u5740\uff0c\u518d\u68c0\u67e5\u5b9e\u4f8b\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it, at an address that its access control allows, can start, open and delete servers and storage on your bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ea\u8981\u5730\u5740\u5728\u8bbf\u95ee\u63a7\u5236\u5141\u8bb8\u4e4b\u5217\uff0c\u5c31\u53ef\u4ee5\u521b\u5efa\u3001\u6253\u5f00\u548c\u5220\u9664\u670d\u52a1\u5668\u4e0e\u5b58\u50a8\uff0c\u8d39\u7528\u7531\u4f60\u627f\u62c5\u3002"
	},
	references: ["https://www.vultr.com/api"]
}, { "vultr-key": { title: {
	en: "Vultr API key",
	zh: "Vultr API \u5bc6\u94a5"
} } });
const texts$107 = keyTexts({
	id: "wandb",
	name: {
		en: "Weights & Biases",
		zh: "Weights & Biases"
	},
	revoke: "https://wandb.ai/settings",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the audit log since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can read and change the runs, models and datasets of its user's teams.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u7528\u6237\u6240\u5728\u56e2\u961f\u7684\u5b9e\u9a8c\u3001\u6a21\u578b\u548c\u6570\u636e\u96c6\u3002"
	},
	references: ["https://docs.wandb.ai"]
}, {
	"wandb-key-v1": { title: {
		en: "Weights & Biases API key",
		zh: "Weights & Biases API \u5bc6\u94a5"
	} },
	"wandb-key": { title: {
		en: "Weights & Biases API key",
		zh: "Weights & Biases API \u5bc6\u94a5"
	} }
});
const texts$106 = keyTexts({
	id: "weaviate",
	name: {
		en: "Weaviate",
		zh: "Weaviate"
	},
	revoke: "https://console.weaviate.cloud",
	steps: {
		en: "Make a new key for the cluster at {page}, or change AUTHENTICATION_APIKEY_ALLOWED_KEYS and its clients together on your own server; then look at the collections",
		zh: "\u5728 {page} \u4e3a\u96c6\u7fa4\u65b0\u5efa\u5bc6\u94a5\uff1b\u81ea\u5efa\u5219\u540c\u65f6\u4fee\u6539 AUTHENTICATION_APIKEY_ALLOWED_KEYS \u548c\u5ba2\u6237\u7aef\uff1b\u518d\u68c0\u67e5\u96c6\u5408"
	},
	why: {
		en: "Whoever has it can read, change and delete the collections that its role may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u89d2\u8272\u8303\u56f4\u5185\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u96c6\u5408\u3002"
	},
	references: ["https://docs.weaviate.io/cloud/manage-clusters/authentication"]
}, { "weaviate-key": { title: {
	en: "Weaviate API key",
	zh: "Weaviate API \u5bc6\u94a5"
} } });
const texts$105 = keyTexts({
	id: "wechat",
	name: {
		en: "WeChat",
		zh: "\u5fae\u4fe1"
	},
	revoke: "https://mp.weixin.qq.com",
	steps: {
		en: "Reset the AppSecret at {page} (Settings & Development, developer settings), deploy the new one, set the IP allowlist there, then look at the account's interface calls since it was shared",
		zh: "\u5728 {page} \u7684\u300c\u8bbe\u7f6e\u4e0e\u5f00\u53d1\u300d\uff08\u5f00\u53d1\u8005\u8bbe\u7f6e\uff09\u91cd\u7f6e AppSecret \u5e76\u90e8\u7f72\u65b0\u503c\uff0c\u8bbe\u7f6e IP \u767d\u540d\u5355\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u63a5\u53e3\u8c03\u7528\u60c5\u51b5"
	},
	why: {
		en: "With the AppID whoever has it acts as your official account or mini program: reads its users' data, and sends messages in its name.",
		zh: "\u4e0e AppID \u4e00\u8d77\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684\u516c\u4f17\u53f7\u6216\u5c0f\u7a0b\u5e8f\u7684\u8eab\u4efd\u8bfb\u53d6\u7528\u6237\u6570\u636e\uff0c\u5e76\u4ee5\u5b83\u7684\u540d\u4e49\u53d1\u6d88\u606f\u3002"
	},
	references: ["https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html"]
}, {
	"wechat-app-secret": { title: {
		en: "WeChat AppSecret",
		zh: "\u5fae\u4fe1 AppSecret"
	} },
	"wechat-app-id": {
		title: {
			en: "WeChat AppID",
			zh: "\u5fae\u4fe1 AppID"
		},
		why: {
			en: "It only names the account; together with the AppSecret it is a login.",
			zh: "\u5b83\u53ea\u662f\u8d26\u53f7\u6807\u8bc6\uff1b\u4e0e AppSecret \u4e00\u8d77\u5c31\u662f\u5b8c\u6574\u7684\u767b\u5f55\u51ed\u636e\u3002"
		},
		fix: {
			en: "Leave it where it has to be public; where the AppSecret stands beside it, reset that at {page} (Settings & Development, developer settings), then look at the account's interface calls",
			zh: "\u9700\u8981\u516c\u5f00\u7684\u5730\u65b9\u53ef\u4ee5\u4fdd\u7559\uff1b\u82e5 AppSecret \u4e0e\u5b83\u5199\u5728\u4e00\u8d77\uff0c\u5728 {page} \u7684\u300c\u8bbe\u7f6e\u4e0e\u5f00\u53d1\u300d\uff08\u5f00\u53d1\u8005\u8bbe\u7f6e\uff09\u91cd\u7f6e AppSecret\uff0c\u518d\u67e5\u770b\u63a5\u53e3\u8c03\u7528\u60c5\u51b5"
		}
	},
	"wechat-pay-api-key": {
		title: {
			en: "WeChat Pay API key",
			zh: "\u5fae\u4fe1\u652f\u4ed8 API \u5bc6\u94a5"
		},
		why: {
			en: "Whoever has it decrypts and forges the payment notices that your shop believes; with an old (v2) key one also signs orders and queries as the merchant.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u89e3\u5bc6\u548c\u4f2a\u9020\u4f60\u7684\u7cfb\u7edf\u4f1a\u76f8\u4fe1\u7684\u652f\u4ed8\u901a\u77e5\uff1b\u82e5\u662f v2 \u5bc6\u94a5\uff0c\u8fd8\u80fd\u4ee5\u5546\u6237\u8eab\u4efd\u4e3a\u4e0b\u5355\u548c\u67e5\u8be2\u8bf7\u6c42\u7b7e\u540d\u3002"
		},
		fix: {
			en: "Set a new key at pay.weixin.qq.com (Account center, API security), deploy it at the same time because the old one ends at once, then check orders and refunds since it was shared",
			zh: "\u5728 pay.weixin.qq.com \u7684\u300c\u8d26\u6237\u4e2d\u5fc3\u300d\u300cAPI \u5b89\u5168\u300d\u8bbe\u7f6e\u65b0\u5bc6\u94a5\u5e76\u540c\u65f6\u90e8\u7f72\uff08\u65e7\u5bc6\u94a5\u7acb\u5373\u5931\u6548\uff09\uff0c\u518d\u6838\u5bf9\u5916\u6cc4\u4ee5\u6765\u7684\u8ba2\u5355\u548c\u9000\u6b3e"
		},
		references: ["https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay3_2.shtml"]
	}
});
const texts$104 = keyTexts({
	id: "wecom",
	name: {
		en: "WeCom (WeChat Work)",
		zh: "\u4f01\u4e1a\u5fae\u4fe1"
	},
	revoke: "https://work.weixin.qq.com/wework_admin/frame#apps",
	steps: {
		en: "Get a new Secret on the app's page at {page} (an EncodingAESKey: in the app's settings for receiving messages), deploy it, set the app's trusted addresses, then look at the operation log",
		zh: "\u5728 {page} \u8be5\u5e94\u7528\u7684\u9875\u9762\u91cd\u65b0\u83b7\u53d6 Secret\uff08EncodingAESKey \u5219\u5728\u5e94\u7528\u7684\u300c\u63a5\u6536\u6d88\u606f\u300d\u8bbe\u7f6e\u4e2d\u66f4\u6362\uff09\u5e76\u90e8\u7f72\uff0c\u8bbe\u7f6e\u4f01\u4e1a\u53ef\u4fe1 IP\uff0c\u518d\u67e5\u770b\u64cd\u4f5c\u65e5\u5fd7"
	},
	why: {
		en: "With the corp id whoever has it reads the contacts that the app may and sends messages to your staff; with an EncodingAESKey one reads and forges the app's callbacks.",
		zh: "\u4e0e\u4f01\u4e1a ID \u4e00\u8d77\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u5e94\u7528\u6709\u6743\u67e5\u770b\u7684\u901a\u8baf\u5f55\uff0c\u5e76\u5411\u5458\u5de5\u53d1\u6d88\u606f\uff1b\u82e5\u662f EncodingAESKey\uff0c\u5219\u53ef\u4ee5\u89e3\u5bc6\u548c\u4f2a\u9020\u5e94\u7528\u7684\u56de\u8c03\u6d88\u606f\u3002"
	},
	references: ["https://developer.work.weixin.qq.com/document/path/91039"]
}, {
	"wecom-webhook": {
		title: {
			en: "WeCom group robot webhook",
			zh: "\u4f01\u4e1a\u5fae\u4fe1\u7fa4\u673a\u5668\u4eba Webhook"
		},
		why: {
			en: "Whoever has the address can post to the group in the robot's name, without a password.",
			zh: "\u77e5\u9053\u8fd9\u4e2a\u5730\u5740\u7684\u4eba\u65e0\u9700\u5bc6\u7801\u5c31\u80fd\u4ee5\u673a\u5668\u4eba\u7684\u540d\u4e49\u5411\u7fa4\u91cc\u53d1\u6d88\u606f\u3002"
		},
		fix: {
			en: "Remove the robot in the group's settings, add a new one, deploy its address, then look through the group for posts that are not yours",
			zh: "\u5728\u7fa4\u8bbe\u7f6e\u4e2d\u79fb\u9664\u8be5\u673a\u5668\u4eba\uff0c\u65b0\u5efa\u4e00\u4e2a\u5e76\u90e8\u7f72\u65b0\u5730\u5740\uff0c\u518d\u68c0\u67e5\u7fa4\u91cc\u662f\u5426\u6709\u5f02\u5e38\u6d88\u606f"
		},
		references: ["https://developer.work.weixin.qq.com/document/path/91770"]
	},
	"wecom-corp-secret": { title: {
		en: "WeCom app secret or EncodingAESKey",
		zh: "\u4f01\u4e1a\u5fae\u4fe1\u5e94\u7528 Secret \u6216 EncodingAESKey"
	} }
});
const texts$103 = keyTexts({
	id: "wolfram",
	name: {
		en: "Wolfram Alpha",
		zh: "Wolfram Alpha"
	},
	revoke: "https://developer.wolframalpha.com/access",
	steps: {
		en: "Make a new key at {page} (My Apps), deploy it, delete this one there, then look at the app's usage since it was shared",
		zh: "\u5728 {page}\uff08\u300cMy Apps\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5e94\u7528\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use up the calls of your Wolfram Alpha app.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8017\u5c3d\u4f60 Wolfram Alpha \u5e94\u7528\u7684\u8c03\u7528\u6b21\u6570\u3002"
	},
	references: ["https://products.wolframalpha.com/api"]
}, { "wolfram-appid": { title: {
	en: "Wolfram Alpha AppID",
	zh: "Wolfram Alpha AppID"
} } });
const texts$102 = keyTexts({
	id: "writer",
	name: {
		en: "Writer",
		zh: "Writer"
	},
	revoke: "https://app.writer.com/aistudio",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can call Palmyra models and the knowledge graphs that the app may read.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8c03\u7528 Palmyra \u6a21\u578b\uff0c\u5e76\u8bfb\u53d6\u8be5\u5e94\u7528\u53ef\u8bbf\u95ee\u7684\u77e5\u8bc6\u56fe\u8c31\u3002"
	},
	references: ["https://dev.writer.com"]
}, { "writer-key": { title: {
	en: "Writer API key",
	zh: "Writer API \u5bc6\u94a5"
} } });
const texts$101 = keyTexts({
	id: "xai",
	name: {
		en: "xAI",
		zh: "xAI"
	},
	revoke: "https://console.x.ai",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at Usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684 Usage \u9875"
	},
	why: {
		en: "Whoever has it can run Grok models for your xAI team.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u4f60\u7684 xAI \u56e2\u961f\u8eab\u4efd\u8c03\u7528 Grok \u6a21\u578b\u3002"
	},
	references: ["https://docs.x.ai/docs"]
}, {
	"xai-key": { title: {
		en: "xAI API key",
		zh: "xAI API \u5bc6\u94a5"
	} },
	"xai-management-key": {
		title: {
			en: "xAI management key",
			zh: "xAI \u7ba1\u7406\u5bc6\u94a5"
		},
		fix: {
			en: "Delete it under Management Keys at {page} and make a new one, then check API keys, members and billing for what it may have changed",
			zh: "\u5728 {page} \u7684\u300cManagement Keys\u300d\u5220\u9664\u5b83\u5e76\u65b0\u5efa\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5 API \u5bc6\u94a5\u3001\u6210\u5458\u548c\u8d26\u5355\u6709\u65e0\u88ab\u6539\u52a8"
		}
	}
});
const texts$100 = keyTexts({
	id: "xiaomi-mimo",
	name: {
		en: "Xiaomi MiMo",
		zh: "\u5c0f\u7c73 MiMo"
	},
	revoke: "https://platform.xiaomimimo.com",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can use your MiMo Token Plan or balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8017\u4f60\u7684 MiMo Token Plan \u6216\u4f59\u989d\u3002"
	},
	references: ["https://platform.xiaomimimo.com"]
}, {
	"mimo-token-plan-key": { title: {
		en: "Xiaomi MiMo Token Plan key",
		zh: "\u5c0f\u7c73 MiMo Token Plan \u5bc6\u94a5"
	} },
	"mimo-key": { title: {
		en: "Xiaomi MiMo API key",
		zh: "\u5c0f\u7c73 MiMo API \u5bc6\u94a5"
	} }
});
const texts$99 = keyTexts({
	id: "xinference",
	name: {
		en: "Self-hosted inference servers (Xinference, vLLM, LocalAI, TGI, SGLang)",
		zh: "\u81ea\u5efa\u63a8\u7406\u670d\u52a1\uff08vLLM\u3001Xinference \u7b49\uff09"
	},
	revoke: "https://docs.vllm.ai/en/latest/",
	steps: {
		en: "Make a new key at {page} (the server's start option), deploy it, delete this one there, then look at the server's log since it was shared",
		zh: "\u5728 {page}\uff08\u670d\u52a1\u542f\u52a8\u53c2\u6570\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u670d\u52a1\u65e5\u5fd7"
	},
	why: {
		en: "Whoever has it can run models on your GPUs if the server can be reached.",
		zh: "\u53ea\u8981\u80fd\u8bbf\u95ee\u8be5\u670d\u52a1\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u53ef\u4ee5\u5360\u7528\u4f60\u7684 GPU \u8fd0\u884c\u6a21\u578b\u3002"
	},
	references: ["https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html"]
}, {
	"inference-server-key": {
		title: {
			en: "Inference server API key",
			zh: "\u63a8\u7406\u670d\u52a1 API \u5bc6\u94a5"
		},
		fix: {
			en: "Start the server with a new random key (openssl rand -hex 32) from a variable, give it to the callers, and keep the port on an internal network",
			zh: "\u7528\u53d8\u91cf\u4e2d\u7684\u65b0\u968f\u673a\u5bc6\u94a5\uff08openssl rand -hex 32\uff09\u542f\u52a8\u670d\u52a1\u5e76\u4ea4\u7ed9\u8c03\u7528\u65b9\uff0c\u7aef\u53e3\u53ea\u7559\u5728\u5185\u90e8\u7f51\u7edc"
		}
	},
	"gpustack-key": { title: {
		en: "GPUStack API key",
		zh: "GPUStack API \u5bc6\u94a5"
	} }
});
const texts$98 = keyTexts({
	id: "yandex",
	name: {
		en: "Yandex Cloud / YandexGPT",
		zh: "Yandex Cloud"
	},
	revoke: "https://console.yandex.cloud",
	steps: {
		en: "Make a new key at {page} (service account, keys), deploy it, delete this one there, then look at Audit Trails and billing since it was shared",
		zh: "\u5728 {page}\uff08\u670d\u52a1\u8d26\u53f7\u7684\u5bc6\u94a5\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u5ba1\u8ba1\u65e5\u5fd7\u548c\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can do in Yandex Cloud what its service account may, YandexGPT included.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u80fd\u4ee5\u8be5\u670d\u52a1\u8d26\u53f7\u7684\u6743\u9650\u64cd\u4f5c Yandex Cloud\uff0c\u5305\u62ec YandexGPT\u3002"
	},
	references: ["https://yandex.cloud/docs/iam/concepts/authorization/api-key"]
}, {
	"yandex-api-key": { title: {
		en: "Yandex Cloud API key",
		zh: "Yandex Cloud API \u5bc6\u94a5"
	} },
	"yandex-iam-token": {
		title: {
			en: "Yandex Cloud IAM token",
			zh: "Yandex Cloud IAM \u4ee4\u724c"
		},
		fix: {
			en: "It ends by itself within 12 hours: find what issued it, replace the key or OAuth token behind it at {page}, then look at Audit Trails",
			zh: "\u5b83\u4f1a\u5728 12 \u5c0f\u65f6\u5185\u81ea\u884c\u5931\u6548\uff1a\u627e\u5230\u7b7e\u53d1\u5b83\u7684\u5bc6\u94a5\u6216 OAuth \u4ee4\u724c\u5e76\u5728 {page} \u66f4\u6362\uff0c\u518d\u67e5\u770b\u5ba1\u8ba1\u65e5\u5fd7"
		}
	},
	"yandex-static-key": { title: {
		en: "Yandex Cloud static access key",
		zh: "Yandex Cloud \u9759\u6001\u8bbf\u95ee\u5bc6\u94a5"
	} },
	"yandex-oauth": {
		title: {
			en: "Yandex OAuth token",
			zh: "Yandex OAuth \u4ee4\u724c"
		},
		fix: {
			en: "Revoke the application's access at id.yandex.ru (Security, authorizations), get a new token, then look at sign-ins and Audit Trails",
			zh: "\u5728 id.yandex.ru \u7684\u5b89\u5168\u8bbe\u7f6e\u4e2d\u540a\u9500\u8be5\u5e94\u7528\u7684\u6388\u6743\uff0c\u6362\u53d6\u65b0\u4ee4\u724c\uff0c\u518d\u67e5\u770b\u767b\u5f55\u8bb0\u5f55\u548c\u5ba1\u8ba1\u65e5\u5fd7"
		}
	}
});
const texts$97 = keyTexts({
	id: "yi",
	name: {
		en: "01.AI (Yi / Lingyi Wanwu)",
		zh: "\u96f6\u4e00\u4e07\u7269"
	},
	revoke: "https://platform.lingyiwanwu.com/apikeys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at the bill since it was shared",
		zh: "\u5728 {page}\uff08API Key \u7ba1\u7406\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u8d26\u5355"
	},
	why: {
		en: "Whoever has it can spend your 01.AI balance on Yi models.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684\u96f6\u4e00\u4e07\u7269\u4f59\u989d\u8c03\u7528 Yi \u6a21\u578b\u3002"
	},
	references: ["https://platform.lingyiwanwu.com/docs"]
}, { "yi-key": { title: {
	en: "01.AI (Yi / Lingyi Wanwu) API key",
	zh: "\u96f6\u4e00\u4e07\u7269 API \u5bc6\u94a5"
} } });
const texts$96 = keyTexts({
	id: "you",
	name: {
		en: "You.com",
		zh: "You.com"
	},
	revoke: "https://api.you.com",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can search and ask on your You.com plan.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u7528\u4f60\u7684 You.com \u5957\u9910\u641c\u7d22\u548c\u63d0\u95ee\u3002"
	},
	references: ["https://documentation.you.com"]
}, { "you-key": { title: {
	en: "You.com API key",
	zh: "You.com API \u5bc6\u94a5"
} } });
const texts$95 = keyTexts({
	id: "zapier",
	name: {
		en: "Zapier (MCP, webhooks)",
		zh: "Zapier"
	},
	revoke: "https://zapier.com/mcp",
	steps: {
		en: "Make a new key at {page} (the MCP server, Connect), deploy it, delete this one there, then look at the task history since it was shared",
		zh: "\u5728 {page}\uff08MCP \u670d\u52a1\u5668\u7684\u300cConnect\u300d\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u4efb\u52a1\u5386\u53f2"
	},
	why: {
		en: "Whoever has it can run every action that the MCP server or Zap is connected to.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6267\u884c\u8be5 MCP \u670d\u52a1\u5668\u6216 Zap \u5df2\u8fde\u63a5\u7684\u6240\u6709\u64cd\u4f5c\u3002"
	},
	references: ["https://zapier.com/mcp"]
}, {
	"zapier-mcp-url": {
		title: {
			en: "Zapier MCP server URL",
			zh: "Zapier MCP \u670d\u52a1\u5668 URL"
		},
		fix: {
			en: "Rotate the token of the MCP server at {page} (Connect), give the new URL to your client, then look at the task history",
			zh: "\u5728 {page} \u7684\u300cConnect\u300d\u8f6e\u6362\u8be5 MCP \u670d\u52a1\u5668\u7684\u4ee4\u724c\uff0c\u628a\u65b0 URL \u4ea4\u7ed9\u5ba2\u6237\u7aef\uff0c\u518d\u67e5\u770b\u4efb\u52a1\u5386\u53f2"
		}
	},
	"zapier-webhook": {
		title: {
			en: "Zapier webhook URL",
			zh: "Zapier Webhook \u5730\u5740"
		},
		fix: {
			en: "Remove the Catch Hook step of the Zap and add it again: it gets a new URL; give that to the sender, then look at the task history",
			zh: "\u5220\u9664\u8be5 Zap \u7684 Catch Hook \u6b65\u9aa4\u540e\u91cd\u65b0\u6dfb\u52a0\u4ee5\u83b7\u5f97\u65b0\u5730\u5740\uff0c\u4ea4\u7ed9\u53d1\u9001\u65b9\uff0c\u518d\u67e5\u770b\u4efb\u52a1\u5386\u53f2"
		}
	}
});
const texts$94 = keyTexts({
	id: "zendesk",
	name: {
		en: "Zendesk and Intercom",
		zh: "Zendesk \u4e0e Intercom"
	},
	revoke: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
	steps: {
		en: "Make a new API token in the Admin Center under Apps and integrations > APIs > API tokens, deploy it, deactivate and delete this one there, then read the account's audit log",
		zh: "\u5728\u7ba1\u7406\u4e2d\u5fc3\u7684\u300cApps and integrations > APIs > API tokens\u300d\u65b0\u5efa API \u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u505c\u7528\u5e76\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u8d26\u6237\u7684\u5ba1\u8ba1\u65e5\u5fd7"
	},
	why: {
		en: "With the e-mail address of any agent, whoever has it can read and change every ticket and customer that this agent can.",
		zh: "\u53ea\u9700\u4efb\u4e00\u5ba2\u670d\u7684\u90ae\u7bb1\u5730\u5740\uff0c\u62ff\u5230\u5b83\u7684\u4eba\u5c31\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u8be5\u5ba2\u670d\u53ef\u89c1\u7684\u6240\u6709\u5de5\u5355\u4e0e\u5ba2\u6237\u8d44\u6599\u3002"
	},
	references: ["https://support.zendesk.com/hc/en-us/articles/4408889192858"]
}, {
	"zendesk-token": {
		title: {
			en: "Zendesk API token",
			zh: "Zendesk API \u4ee4\u724c"
		},
		name: {
			en: "Zendesk",
			zh: "Zendesk"
		}
	},
	"intercom-token": {
		title: {
			en: "Intercom access token",
			zh: "Intercom \u8bbf\u95ee\u4ee4\u724c"
		},
		name: {
			en: "Intercom",
			zh: "Intercom"
		},
		why: {
			en: "Whoever has it can read your contacts and their conversations, and answer them in your name.",
			zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u4f60\u7684\u8054\u7cfb\u4eba\u53ca\u5176\u5bf9\u8bdd\uff0c\u5e76\u4ee5\u4f60\u7684\u540d\u4e49\u56de\u590d\u3002"
		},
		fix: {
			en: "Open the app at app.intercom.com/a/apps/_/developer-hub, regenerate its access token under Authentication, deploy it, then look at the teammate activity log",
			zh: "\u5728 app.intercom.com/a/apps/_/developer-hub \u6253\u5f00\u8be5\u5e94\u7528\uff0c\u5728\u300cAuthentication\u300d\u91cd\u65b0\u751f\u6210\u8bbf\u95ee\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u518d\u67e5\u770b\u56e2\u961f\u6210\u5458\u6d3b\u52a8\u65e5\u5fd7"
		},
		references: ["https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"]
	}
});
const texts$93 = keyTexts({
	id: "zep",
	name: {
		en: "Zep",
		zh: "Zep"
	},
	revoke: "https://app.getzep.com",
	steps: {
		en: "Make a new key at {page} (project settings), deploy it, delete this one there, then look at the project's users since it was shared",
		zh: "\u5728 {page}\uff08\u9879\u76ee\u8bbe\u7f6e\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u9879\u76ee\u7684\u7528\u6237\u6570\u636e"
	},
	why: {
		en: "Whoever has it can read and change the memories of your project's users.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u8bfb\u53d6\u548c\u6539\u52a8\u4f60\u9879\u76ee\u7528\u6237\u7684\u8bb0\u5fc6\u3002"
	},
	references: ["https://help.getzep.com"]
}, { "zep-key": { title: {
	en: "Zep API key",
	zh: "Zep API \u5bc6\u94a5"
} } });
const texts$92 = keyTexts({
	id: "zeroentropy",
	name: {
		en: "ZeroEntropy",
		zh: "ZeroEntropy"
	},
	revoke: "https://dashboard.zeroentropy.dev",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can search and change your collections on your bill.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u68c0\u7d22\u548c\u6539\u52a8\u4f60\u7684\u96c6\u5408\uff0c\u8d39\u7528\u8ba1\u5165\u4f60\u7684\u8d26\u5355\u3002"
	},
	references: ["https://docs.zeroentropy.dev"]
}, { "zeroentropy-key": { title: {
	en: "ZeroEntropy API key",
	zh: "ZeroEntropy API \u5bc6\u94a5"
} } });
const texts$91 = keyTexts({
	id: "zerotier",
	name: {
		en: "ZeroTier or frp",
		zh: "ZeroTier \u6216 frp"
	},
	revoke: "https://my.zerotier.com/account",
	steps: {
		en: "ZeroTier: make a new token at {page}, deploy it, delete this one there, then look at the networks' members; frp: set a new auth.token in frps.toml and every frpc.toml outside git, restart frps, then look at its proxies",
		zh: "ZeroTier\uff1a\u5728 {page} \u65b0\u5efa\u4ee4\u724c\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u68c0\u67e5\u5404\u7f51\u7edc\u7684\u6210\u5458\uff1bfrp\uff1a\u5728 Git \u4e4b\u5916\u66f4\u6362 frps.toml \u548c\u6bcf\u4e2a frpc.toml \u7684 auth.token\uff0c\u91cd\u542f frps\uff0c\u518d\u68c0\u67e5\u5176\u4ee3\u7406\u5217\u8868"
	},
	why: {
		en: "With ZeroTier's token a stranger lets machines into your networks; with frp's, services appear on your public server under ports and names of their choice.",
		zh: "\u7528 ZeroTier \u7684\u4ee4\u724c\uff0c\u4ed6\u4eba\u53ef\u4ee5\u8ba9\u673a\u5668\u52a0\u5165\u4f60\u7684\u7f51\u7edc\uff1b\u7528 frp \u7684\u4ee4\u724c\uff0c\u4ed6\u4eba\u53ef\u4ee5\u5728\u4f60\u7684\u516c\u7f51\u670d\u52a1\u5668\u4e0a\u4ee5\u4efb\u610f\u7aef\u53e3\u548c\u57df\u540d\u5f00\u653e\u670d\u52a1\u3002"
	},
	references: ["https://docs.zerotier.com/tokens", "https://gofrp.org/en/docs/features/common/authentication/"]
}, { "zerotier-token": { title: {
	en: "ZeroTier API token or frp token",
	zh: "ZeroTier API \u4ee4\u724c\u6216 frp \u4ee4\u724c"
} } });
const texts$90 = keyTexts({
	id: "zhinao360",
	name: {
		en: "360 Zhinao",
		zh: "360 \u667a\u8111"
	},
	revoke: "https://ai.360.com/platform/keys",
	steps: {
		en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at usage since it was shared",
		zh: "\u5728 {page}\uff08API Key\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can spend your 360 Zhinao balance.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u6d88\u8d39\u4f60\u7684 360 \u667a\u8111\u4f59\u989d\u3002"
	},
	references: ["https://ai.360.com/platform/docs"]
}, { "zhinao-key": { title: {
	en: "360 Zhinao API key",
	zh: "360 \u667a\u8111 API \u5bc6\u94a5"
} } });
const texts$89 = keyTexts({
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
const texts$88 = keyTexts({
	id: "zilliz",
	name: {
		en: "Zilliz / Milvus",
		zh: "Zilliz Cloud / Milvus"
	},
	revoke: "https://cloud.zilliz.com",
	steps: {
		en: "Make a new key at {page} (API Keys), deploy it, delete this one there, then look at the clusters' usage since it was shared",
		zh: "\u5728 {page}\uff08API Keys\uff09\u65b0\u5efa\u5bc6\u94a5\u5e76\u90e8\u7f72\uff0c\u5220\u9664\u8fd9\u4e00\u4e2a\uff0c\u518d\u67e5\u770b\u5916\u6cc4\u4ee5\u6765\u7684\u96c6\u7fa4\u7528\u91cf"
	},
	why: {
		en: "Whoever has it can read, change and delete the collections that it may.",
		zh: "\u62ff\u5230\u5b83\u7684\u4eba\u53ef\u4ee5\u5728\u5176\u6743\u9650\u5185\u8bfb\u53d6\u3001\u6539\u52a8\u548c\u5220\u9664\u96c6\u5408\u3002"
	},
	references: ["https://docs.zilliz.com/docs/manage-api-keys"]
}, {
	"zilliz-key": { title: {
		en: "Zilliz Cloud API key",
		zh: "Zilliz Cloud API \u5bc6\u94a5"
	} },
	"milvus-user-pass": {
		title: {
			en: "Milvus user and password",
			zh: "Milvus \u7528\u6237\u540d\u548c\u5bc6\u7801"
		},
		fix: {
			en: "Change the user's password (`client.update_password(user, old, new)`), deploy it, then look at the collections",
			zh: "\u4fee\u6539\u8be5\u7528\u6237\u7684\u5bc6\u7801\uff08`client.update_password(user, old, new)`\uff09\u5e76\u90e8\u7f72\uff0c\u518d\u68c0\u67e5\u96c6\u5408"
		}
	}
});
Buffer.from("\0GITCRYPT\0", "latin1");
// src/detect/compose/rules/compose-env-file-tracked.ts?texts
const texts$87 = {
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
// src/detect/compose/rules/compose-healthcheck-disabled.ts?texts
const texts$86 = {
	title: {
		en: "Health check switched off",
		zh: "\u5065\u5eb7\u68c0\u67e5\u88ab\u5173\u95ed"
	},
	titles: {
		default: {
			en: "The health check of service {service} is switched off",
			zh: "\u670d\u52a1 {service} \u7684\u5065\u5eb7\u68c0\u67e5\u88ab\u5173\u95ed"
		},
		weakened: {
			en: "Service {service} had a health check, now it is switched off",
			zh: "\u670d\u52a1 {service} \u539f\u6709\u7684\u5065\u5eb7\u68c0\u67e5\u88ab\u5173\u95ed"
		}
	},
	why: {
		en: "The image's own check is off too: a process that hangs counts as running, and what waits for it never learns.",
		zh: "\u955c\u50cf\u81ea\u5e26\u7684\u68c0\u67e5\u4e5f\u88ab\u5173\u95ed\uff0c\u8fdb\u7a0b\u5361\u6b7b\u4ecd\u7b97\u5728\u8fd0\u884c\uff0c\u7b49\u5f85\u5b83\u7684\u670d\u52a1\u4e5f\u65e0\u4ece\u5f97\u77e5\u3002"
	},
	fix: {
		en: "Remove `disable: true` or the test NONE",
		zh: "\u53bb\u6389 `disable: true` \u6216 NONE"
	},
	messages: {
		default: {
			en: "Nothing asks whether service {service} is well.",
			zh: "\u6ca1\u6709\u4efb\u4f55\u68c0\u67e5\u786e\u8ba4\u670d\u52a1 {service} \u662f\u5426\u6b63\u5e38\u3002"
		},
		weakened: {
			en: "Service {service} was checked before the change.",
			zh: "\u6539\u52a8\u4e4b\u524d\u670d\u52a1 {service} \u6709\u5065\u5eb7\u68c0\u67e5\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"]
};
// src/detect/compose/rules/compose-healthcheck-missing.ts?texts
const texts$85 = {
	title: {
		en: "No health check",
		zh: "\u6ca1\u6709\u5065\u5eb7\u68c0\u67e5"
	},
	titles: {
		default: {
			en: "Service {service} has no health check",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709\u5065\u5eb7\u68c0\u67e5"
		},
		weakened: {
			en: "Service {service} lost its health check",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86\u5065\u5eb7\u68c0\u67e5"
		}
	},
	why: {
		en: "A process that hangs still counts as running: nobody notices, and what depends on it starts too early.",
		zh: "\u8fdb\u7a0b\u5361\u6b7b\u4ecd\u7b97\u5728\u8fd0\u884c\uff0c\u6ca1\u4eba\u4f1a\u53d1\u73b0\uff0c\u4f9d\u8d56\u5b83\u7684\u670d\u52a1\u4e5f\u4f1a\u8fc7\u65e9\u542f\u52a8\u3002"
	},
	fix: {
		en: "healthcheck: {test: [\"CMD\", \u2026]}, unless the image has one of its own",
		zh: "\u6dfb\u52a0 healthcheck: {test: [\"CMD\", \u2026]}\uff1b\u955c\u50cf\u81ea\u5e26\u68c0\u67e5\u65f6\u53ef\u4ee5\u4e0d\u52a0"
	},
	messages: {
		default: {
			en: "Service {service} has no `healthcheck:`.",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709 `healthcheck:`\u3002"
		},
		weakened: {
			en: "`healthcheck:` is gone from service {service}.",
			zh: "\u670d\u52a1 {service} \u7684 `healthcheck:` \u88ab\u5220\u9664\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"]
};
// src/detect/compose/rules/compose-hook-privileged.ts?texts
const texts$84 = {
	title: {
		en: "Lifecycle hook runs privileged",
		zh: "\u751f\u547d\u5468\u671f\u94a9\u5b50\u4ee5\u7279\u6743\u8fd0\u884c"
	},
	titles: {
		default: {
			en: "The hook {hook} of service {service} has root's power",
			zh: "\u670d\u52a1 {service} \u7684 {hook} \u94a9\u5b50\u62e5\u6709 root \u6743\u9650"
		},
		weakened: {
			en: "More of {hook} of service {service} has root's power now",
			zh: "\u670d\u52a1 {service} \u7684 {hook} \u94a9\u5b50\u4e2d\u66f4\u591a\u6b65\u9aa4\u62e5\u6709 root \u6743\u9650"
		}
	},
	why: {
		en: "The hook runs in the container past the user that the service was given: whoever can change what it calls has that power too.",
		zh: "\u94a9\u5b50\u5728\u5bb9\u5668\u5185\u7ed5\u8fc7\u670d\u52a1\u81ea\u8eab\u7684\u7528\u6237\u8bbe\u7f6e\u8fd0\u884c\uff0c\u80fd\u6539\u52a8\u5b83\u6240\u8c03\u7528\u5185\u5bb9\u7684\u4eba\u4e5f\u5c31\u62e5\u6709\u540c\u6837\u7684\u6743\u9650\u3002"
	},
	fix: {
		en: "Do the step in the image or in a service that ends before this one starts; drop `privileged` and `user: root`",
		zh: "\u628a\u6b65\u9aa4\u653e\u8fdb\u955c\u50cf\uff0c\u6216\u653e\u5230\u542f\u52a8\u524d\u5148\u6267\u884c\u5b8c\u7684\u670d\u52a1\u91cc\uff0c\u53bb\u6389 `privileged` \u548c `user: root`"
	},
	messages: {
		default: {
			en: "A command in `{hook}` of service {service} runs as root or privileged.",
			zh: "\u670d\u52a1 {service} \u7684 `{hook}` \u4e2d\u6709\u547d\u4ee4\u4ee5 root \u6216\u7279\u6743\u6a21\u5f0f\u8fd0\u884c\u3002"
		},
		weakened: {
			en: "Before the change less of `{hook}` of service {service} ran as root or privileged.",
			zh: "\u6539\u52a8\u4e4b\u524d\uff0c\u670d\u52a1 {service} \u7684 `{hook}` \u4e2d\u4ee5 root \u6216\u7279\u6743\u6a21\u5f0f\u8fd0\u884c\u7684\u5185\u5bb9\u66f4\u5c11\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/lifecycle/"]
};
// src/detect/compose/rules/compose-host-cgroup.ts?texts
const texts$83 = {
	title: {
		en: "Host cgroup namespace or foreign cgroup parent",
		zh: "\u4f7f\u7528\u5bbf\u4e3b\u673a cgroup \u6216\u81ea\u5b9a\u4e49 cgroup \u7236\u7ea7"
	},
	titles: {
		default: {
			en: "Service {service} sees the host's cgroups",
			zh: "\u670d\u52a1 {service} \u80fd\u770b\u5230\u5bbf\u4e3b\u673a\u7684 cgroup"
		},
		parent: {
			en: "Service {service} runs below the cgroup {parent}",
			zh: "\u670d\u52a1 {service} \u8fd0\u884c\u5728 cgroup {parent} \u4e4b\u4e0b"
		},
		weakened: {
			en: "Service {service} always leaves its own cgroup now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u4e0d\u4f7f\u7528\u81ea\u5df1\u7684 cgroup"
		}
	},
	why: {
		en: "Limits of memory and CPU are set in cgroups: outside its own the container escapes them, and learns what else runs on the host.",
		zh: "\u5185\u5b58\u548c CPU \u9650\u5236\u9760 cgroup \u5b9e\u73b0\uff0c\u8131\u79bb\u81ea\u5df1\u7684 cgroup \u540e\u9650\u5236\u53ef\u80fd\u5931\u6548\uff0c\u8fd8\u4f1a\u66b4\u9732\u5bbf\u4e3b\u673a\u4e0a\u8fd0\u884c\u7684\u5176\u4ed6\u7a0b\u5e8f\u3002"
	},
	fix: {
		en: "Remove `cgroup: host` and `cgroup_parent`; set limits in the service itself",
		zh: "\u5220\u9664 `cgroup: host` \u548c `cgroup_parent`\uff0c\u76f4\u63a5\u5728\u670d\u52a1\u4e2d\u8bbe\u7f6e\u8d44\u6e90\u9650\u5236"
	},
	messages: {
		default: {
			en: "Service {service} runs in the cgroup namespace of the host.",
			zh: "\u670d\u52a1 {service} \u8fd0\u884c\u5728\u5bbf\u4e3b\u673a\u7684 cgroup \u547d\u540d\u7a7a\u95f4\u4e2d\u3002"
		},
		parent: {
			en: "The limits of service {service} are those of {parent}, which is managed elsewhere.",
			zh: "\u670d\u52a1 {service} \u53d7 {parent} \u7684\u9650\u5236\u7ea6\u675f\uff0c\u800c\u5b83\u7531\u522b\u5904\u7ba1\u7406\u3002"
		},
		weakened: {
			en: "Only a default moved service {service} out of its own cgroup before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u8131\u79bb\u81ea\u5df1\u7684 cgroup\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#cgroup", "https://docs.docker.com/reference/compose-file/services/#cgroup_parent"]
};
// src/detect/compose/rules/compose-host-ipc.ts?texts
const texts$82 = {
	title: {
		en: "Host IPC namespace",
		zh: "\u5171\u4eab\u5bbf\u4e3b\u673a IPC \u547d\u540d\u7a7a\u95f4"
	},
	titles: {
		default: {
			en: "Service {service} shares the host's memory segments",
			zh: "\u670d\u52a1 {service} \u5171\u4eab\u5bbf\u4e3b\u673a\u7684\u5171\u4eab\u5185\u5b58"
		},
		modelServer: {
			en: "Service {service} shares the host's memory segments",
			zh: "\u670d\u52a1 {service} \u5171\u4eab\u5bbf\u4e3b\u673a\u7684\u5171\u4eab\u5185\u5b58"
		},
		weakened: {
			en: "Service {service} always shares the host's memory segments now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u5171\u4eab\u5bbf\u4e3b\u673a\u7684\u5171\u4eab\u5185\u5b58"
		}
	},
	why: {
		en: "Code in the container can read and change what processes of the host, and of other such containers, keep in shared memory.",
		zh: "\u5bb9\u5668\u5185\u7684\u4ee3\u7801\u53ef\u4ee5\u8bfb\u5199\u5bbf\u4e3b\u673a\u8fdb\u7a0b\u4ee5\u53ca\u5176\u4ed6\u540c\u7c7b\u5bb9\u5668\u653e\u5728\u5171\u4eab\u5185\u5b58\u4e2d\u7684\u6570\u636e\u3002"
	},
	fix: {
		en: "Remove `ipc: host`; set `shm_size: 8gb` or what is needed, and share with one service by `ipc: shareable`",
		zh: "\u5220\u9664 `ipc: host`\uff0c\u6309\u9700\u8bbe\u7f6e `shm_size: 8gb`\uff1b\u53ea\u4e0e\u67d0\u4e2a\u670d\u52a1\u5171\u4eab\u65f6\u7528 `ipc: shareable`"
	},
	messages: {
		default: {
			en: "Service {service} runs in the IPC namespace of the host.",
			zh: "\u670d\u52a1 {service} \u8fd0\u884c\u5728\u5bbf\u4e3b\u673a\u7684 IPC \u547d\u540d\u7a7a\u95f4\u4e2d\u3002"
		},
		modelServer: {
			en: "{product} needs shared memory, not the host's: `shm_size:` gives service {service} its own.",
			zh: "{product} \u9700\u8981\u7684\u662f\u5171\u4eab\u5185\u5b58\uff0c\u4e0d\u5fc5\u7528\u5bbf\u4e3b\u673a\u7684\uff1a`shm_size:` \u53ef\u4ee5\u8ba9\u670d\u52a1 {service} \u62e5\u6709\u81ea\u5df1\u7684\u5171\u4eab\u5185\u5b58\u3002"
		},
		weakened: {
			en: "Only a default gave service {service} the host's shared memory before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u5171\u4eab\u5bbf\u4e3b\u673a IPC\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#ipc", "https://docs.docker.com/reference/compose-file/services/#shm_size"]
};
// src/detect/compose/rules/compose-host-network.ts?texts
const texts$81 = {
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
// src/detect/compose/rules/compose-host-pid.ts?texts
const texts$80 = {
	title: {
		en: "Host PID namespace",
		zh: "\u5171\u4eab\u5bbf\u4e3b\u673a PID \u547d\u540d\u7a7a\u95f4"
	},
	titles: {
		default: {
			en: "Service {service} sees every process of the host",
			zh: "\u670d\u52a1 {service} \u80fd\u770b\u5230\u5bbf\u4e3b\u673a\u7684\u6240\u6709\u8fdb\u7a0b"
		},
		weakened: {
			en: "Service {service} always sees the host's processes now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u80fd\u770b\u5230\u5bbf\u4e3b\u673a\u8fdb\u7a0b"
		}
	},
	why: {
		en: "From inside it can read the command lines and environments of the host's processes, signal them, and as root enter them.",
		zh: "\u5bb9\u5668\u5185\u53ef\u4ee5\u8bfb\u53d6\u5bbf\u4e3b\u673a\u8fdb\u7a0b\u7684\u547d\u4ee4\u884c\u548c\u73af\u5883\u53d8\u91cf\u3001\u5411\u5176\u53d1\u9001\u4fe1\u53f7\uff0c\u4ee5 root \u8fd0\u884c\u65f6\u8fd8\u80fd\u8fdb\u5165\u8fd9\u4e9b\u8fdb\u7a0b\u3002"
	},
	fix: {
		en: "Remove `pid: host`; to see one other container, write `pid: service:<name>`",
		zh: "\u5220\u9664 `pid: host`\uff1b\u53ea\u9700\u67e5\u770b\u53e6\u4e00\u4e2a\u5bb9\u5668\u65f6\u6539\u7528 `pid: service:<\u670d\u52a1\u540d>`"
	},
	messages: {
		default: {
			en: "Service {service} runs in the process namespace of the host.",
			zh: "\u670d\u52a1 {service} \u8fd0\u884c\u5728\u5bbf\u4e3b\u673a\u7684\u8fdb\u7a0b\u547d\u540d\u7a7a\u95f4\u4e2d\u3002"
		},
		weakened: {
			en: "Only a default gave service {service} the host's processes before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u5171\u4eab\u5bbf\u4e3b\u673a\u8fdb\u7a0b\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#pid"]
};
// src/detect/compose/rules/compose-host-userns.ts?texts
const texts$79 = {
	title: {
		en: "Host user namespace",
		zh: "\u5173\u95ed\u7528\u6237\u547d\u540d\u7a7a\u95f4\u9694\u79bb"
	},
	titles: {
		default: {
			en: "Root in service {service} is root on the host",
			zh: "\u670d\u52a1 {service} \u7684 root \u5c31\u662f\u5bbf\u4e3b\u673a\u7684 root"
		},
		weakened: {
			en: "Root in service {service} is always root on the host now",
			zh: "\u670d\u52a1 {service} \u7684 root \u73b0\u5728\u59cb\u7ec8\u662f\u5bbf\u4e3b\u673a\u7684 root"
		}
	},
	why: {
		en: "Where the daemon maps container users to others, this container is left out: code that breaks out as root is root on the host.",
		zh: "\u542f\u7528\u7528\u6237\u91cd\u6620\u5c04\u65f6\u8fd9\u4e2a\u5bb9\u5668\u4f1a\u88ab\u6392\u9664\u5728\u5916\uff0c\u4ee5 root \u9003\u9038\u540e\u5728\u5bbf\u4e3b\u673a\u4e0a\u4ecd\u662f root\u3002"
	},
	fix: {
		en: "Remove `userns_mode: host`, and give the mapped user the files that it needs",
		zh: "\u5220\u9664 `userns_mode: host`\uff0c\u5e76\u628a\u6240\u9700\u6587\u4ef6\u7684\u5c5e\u4e3b\u6539\u4e3a\u6620\u5c04\u540e\u7684\u7528\u6237"
	},
	messages: {
		default: {
			en: "Service {service} opts out of the remapping of users.",
			zh: "\u670d\u52a1 {service} \u4e0d\u4f7f\u7528\u7528\u6237\u91cd\u6620\u5c04\u3002"
		},
		weakened: {
			en: "Only a default took service {service} out of the remapping of users before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u4e0d\u4f7f\u7528\u7528\u6237\u91cd\u6620\u5c04\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/security/userns-remap/#disable-namespace-remapping-for-a-container"]
};
// src/detect/compose/rules/compose-host-uts.ts?texts
const texts$78 = {
	title: {
		en: "Host UTS namespace",
		zh: "\u5171\u4eab\u5bbf\u4e3b\u673a UTS \u547d\u540d\u7a7a\u95f4"
	},
	titles: {
		default: {
			en: "Service {service} shares the host's name",
			zh: "\u670d\u52a1 {service} \u5171\u4eab\u5bbf\u4e3b\u673a\u7684\u4e3b\u673a\u540d"
		},
		weakened: {
			en: "Service {service} always shares the host's name now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u5171\u4eab\u5bbf\u4e3b\u673a\u7684\u4e3b\u673a\u540d"
		}
	},
	why: {
		en: "With the right capability the container can rename the host, and logs or licences that go by the name follow.",
		zh: "\u5bb9\u5668\u4e00\u65e6\u62e5\u6709\u76f8\u5e94\u7684\u5185\u6838\u80fd\u529b\u5c31\u80fd\u4fee\u6539\u5bbf\u4e3b\u673a\u7684\u4e3b\u673a\u540d\uff0c\u4f9d\u8d56\u4e3b\u673a\u540d\u7684\u65e5\u5fd7\u548c\u6388\u6743\u4f1a\u968f\u4e4b\u51fa\u9519\u3002"
	},
	fix: {
		en: "Remove `uts: host`; `hostname:` gives the container a name of its own",
		zh: "\u5220\u9664 `uts: host`\uff0c\u7528 `hostname:` \u4e3a\u5bb9\u5668\u5355\u72ec\u8bbe\u7f6e\u4e3b\u673a\u540d"
	},
	messages: {
		default: {
			en: "Service {service} runs in the UTS namespace of the host.",
			zh: "\u670d\u52a1 {service} \u8fd0\u884c\u5728\u5bbf\u4e3b\u673a\u7684 UTS \u547d\u540d\u7a7a\u95f4\u4e2d\u3002"
		},
		weakened: {
			en: "Only a default gave service {service} the host's UTS namespace before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u5171\u4eab\u5bbf\u4e3b\u673a UTS \u547d\u540d\u7a7a\u95f4\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#uts"]
};
new Set("ghcr.io quay.io mcr.microsoft.com public.ecr.aws registry.k8s.io docker.elastic.co nvcr.io cr.weaviate.io lscr.io registry.gitlab.com cgr.dev registry.access.redhat.com docker.n8n.io docker.langfuse.com docker.redpanda.com docker.dragonflydb.io container-registry.oracle.com downloads.unstructured.io ccr.ccs.tencentyun.com".split(" "));
// src/detect/compose/rules/compose-image-downgrade.ts?texts
const texts$77 = {
	title: {
		en: "Image downgraded",
		zh: "\u955c\u50cf\u7248\u672c\u964d\u7ea7"
	},
	titles: { default: {
		en: "Service {service} goes back from {was} to {tag}",
		zh: "\u670d\u52a1 {service} \u4ece {was} \u964d\u7ea7\u5230 {tag}"
	} },
	why: {
		en: "Holes that the newer version closed are open again, and data that it has written may not be readable any more.",
		zh: "\u65b0\u7248\u672c\u4fee\u590d\u7684\u6f0f\u6d1e\u91cd\u65b0\u51fa\u73b0\uff0c\u65b0\u7248\u672c\u5199\u5165\u7684\u6570\u636e\u4e5f\u53ef\u80fd\u65e0\u6cd5\u8bfb\u53d6\u3002"
	},
	fix: {
		en: "Go back to {was}, or say in the pull request why not",
		zh: "\u6062\u590d\u5230 {was}\uff0c\u6216\u5728 PR \u4e2d\u8bf4\u660e\u964d\u7ea7\u539f\u56e0"
	},
	messages: {
		default: {
			en: "{image} was {was}, now it is {tag}.",
			zh: "{image} \u539f\u4e3a {was}\uff0c\u73b0\u5728\u662f {tag}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"]
};
// src/detect/compose/rules/compose-image-impersonation.ts?texts
const texts$76 = {
	title: {
		en: "Well-known image from someone else",
		zh: "\u77e5\u540d\u955c\u50cf\u6765\u81ea\u975e\u5b98\u65b9\u53d1\u5e03\u8005"
	},
	titles: {
		default: {
			en: "{image} is not {publisher}'s image",
			zh: "{image} \u4e0d\u662f {publisher} \u53d1\u5e03\u7684\u955c\u50cf"
		},
		weakened: {
			en: "Service {service} left {was} for {image}",
			zh: "\u670d\u52a1 {service} \u4ece {was} \u6362\u6210\u4e86 {image}"
		}
	},
	why: {
		en: "It bears the name of a product and holds what a stranger put into it, with your data and keys at its hand.",
		zh: "\u5b83\u9876\u7740\u4ea7\u54c1\u7684\u540d\u5b57\uff0c\u5185\u5bb9\u5374\u7531\u964c\u751f\u4eba\u51b3\u5b9a\uff0c\u800c\u4e14\u80fd\u63a5\u89e6\u4f60\u7684\u6570\u636e\u548c\u5bc6\u94a5\u3002"
	},
	fix: {
		en: "Use the image that {publisher} publishes, or build your own with `build:`",
		zh: "\u6362\u6210 {publisher} \u53d1\u5e03\u7684\u955c\u50cf\uff0c\u6216\u7528 `build:` \u81ea\u884c\u6784\u5efa"
	},
	messages: {
		default: {
			en: "The publisher of {name} is {publisher}, not whoever publishes {image}.",
			zh: "{name} \u7684\u53d1\u5e03\u8005\u662f {publisher}\uff0c\u800c\u4e0d\u662f {image} \u7684\u53d1\u5e03\u8005\u3002"
		},
		weakened: {
			en: "It was the publisher's {was}, now it is {image}.",
			zh: "\u539f\u6765\u662f\u5b98\u65b9\u7684 {was}\uff0c\u73b0\u5728\u662f {image}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/docker-hub/image-library/trusted-content/"]
};
// src/detect/compose/rules/compose-image-latest.ts?texts
const texts$75 = {
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
// src/detect/compose/rules/compose-image-major-jump.ts?texts
const texts$74 = {
	title: {
		en: "Data store moved to another major version",
		zh: "\u6709\u72b6\u6001\u955c\u50cf\u8de8\u5927\u7248\u672c\u5347\u7ea7"
	},
	titles: { default: {
		en: "{product} goes from {was} to {tag}",
		zh: "{product} \u4ece {was} \u5347\u7ea7\u5230 {tag}"
	} },
	why: {
		en: "The new version may not read the old one's files, or change them so that there is no way back.",
		zh: "\u65b0\u7248\u672c\u53ef\u80fd\u8bfb\u4e0d\u4e86\u65e7\u6570\u636e\uff0c\u6216\u8005\u6539\u5199\u540e\u65e0\u6cd5\u56de\u9000\u3002"
	},
	fix: {
		en: "Back up first, and rehearse the migration on a copy",
		zh: "\u5148\u5907\u4efd\uff0c\u5e76\u5728\u526f\u672c\u4e0a\u6f14\u7ec3\u8fc1\u79fb"
	},
	messages: {
		default: {
			en: "Service {service} was on {was}, now it is on {tag}.",
			zh: "\u670d\u52a1 {service} \u539f\u4e3a {was}\uff0c\u73b0\u5728\u662f {tag}\u3002"
		},
		...relatedTexts
	},
	references: ["https://www.postgresql.org/docs/current/upgrading.html", "https://github.com/langgenius/dify/releases"]
};
// src/detect/compose/rules/compose-image-mutable-tag.ts?texts
const texts$73 = {
	title: {
		en: "Image on a moving tag",
		zh: "\u955c\u50cf\u4f7f\u7528\u6d6e\u52a8\u6807\u7b7e"
	},
	titles: {
		default: {
			en: "The image of service {service} is on a moving tag",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u4f7f\u7528\u6d6e\u52a8\u6807\u7b7e"
		},
		weakened: {
			en: "The image of service {service} is no longer fixed",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u6539\u7528\u4e86\u6d6e\u52a8\u6807\u7b7e"
		}
	},
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
const texts$72 = {
	title: {
		en: "Image without a digest",
		zh: "\u955c\u50cf\u672a\u7528 SHA256 \u6458\u8981\u503c\u56fa\u5b9a"
	},
	titles: {
		default: {
			en: "The image of service {service} has no digest",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u6ca1\u6709\u6458\u8981\u503c"
		},
		weakened: {
			en: "The image of service {service} lost its digest",
			zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u5931\u53bb\u4e86\u6458\u8981\u503c"
		}
	},
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
			zh: "{image} \u6ca1\u6709\u7528\u6458\u8981\u503c\u56fa\u5b9a\u3002"
		},
		weakened: {
			en: "{image} was pinned by a digest before.",
			zh: "{image} \u4e4b\u524d\u7528\u6458\u8981\u503c\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"]
};
// src/detect/compose/rules/compose-image-registry-changed.ts?texts
const texts$71 = {
	title: {
		en: "Image from another source",
		zh: "\u955c\u50cf\u6765\u6e90\u88ab\u66f4\u6362"
	},
	titles: { default: {
		en: "The image of service {service} comes from {source} now",
		zh: "\u670d\u52a1 {service} \u7684\u955c\u50cf\u6765\u6e90\u53d8\u4e3a {source}"
	} },
	why: {
		en: "A new publisher runs code in your stack from the next pull on; taking over a dependency looks just like this.",
		zh: "\u4e0b\u6b21\u62c9\u53d6\u8d77\u5c31\u7531\u53e6\u4e00\u4e2a\u53d1\u5e03\u8005\u7684\u4ee3\u7801\u5728\u4f60\u7684\u73af\u5883\u91cc\u8fd0\u884c\uff0c\u4f9b\u5e94\u94fe\u6295\u6bd2\u6b63\u662f\u8fd9\u79cd\u5f62\u5f0f\u3002"
	},
	fix: {
		en: "Ask the publisher that the move is theirs, then pin the digest",
		zh: "\u4e0e\u53d1\u5e03\u8005\u786e\u8ba4\u66f4\u6362\u5c5e\u5b9e\uff0c\u5e76\u7528\u6458\u8981\u503c\u56fa\u5b9a"
	},
	messages: {
		default: {
			en: "It came from {was}, now it comes from {source}.",
			zh: "\u539f\u6765\u6765\u81ea {was}\uff0c\u73b0\u5728\u6765\u81ea {source}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#image"]
};
// src/detect/compose/rules/compose-image-untrusted-registry.ts?texts
const texts$70 = {
	title: {
		en: "Image from a registry that is not known",
		zh: "\u955c\u50cf\u6765\u81ea\u672a\u53d7\u4fe1\u4efb\u7684\u955c\u50cf\u4ed3\u5e93"
	},
	titles: {
		default: {
			en: "Service {service} pulls its image from {registry}",
			zh: "\u670d\u52a1 {service} \u4ece {registry} \u62c9\u53d6\u955c\u50cf"
		},
		mirror: {
			en: "Service {service} pulls its image from the mirror {registry}",
			zh: "\u670d\u52a1 {service} \u4ece\u955c\u50cf\u7ad9 {registry} \u62c9\u53d6\u955c\u50cf"
		},
		insecure: {
			en: "Service {service} pulls its image from {registry}, which nobody vouches for",
			zh: "\u670d\u52a1 {service} \u4ece\u65e0\u6cd5\u9a8c\u8bc1\u8eab\u4efd\u7684 {registry} \u62c9\u53d6\u955c\u50cf"
		}
	},
	why: {
		en: "Whoever runs the registry decides what code you run, and may decide otherwise tomorrow.",
		zh: "\u8fd0\u884c\u4ec0\u4e48\u4ee3\u7801\u7531\u4ed3\u5e93\u7684\u8fd0\u8425\u8005\u51b3\u5b9a\uff0c\u968f\u65f6\u53ef\u80fd\u88ab\u66ff\u6362\u3002"
	},
	fix: {
		en: "Pull from the registry of the publisher, or pin the digest: image:tag@sha256:\u2026; list your own under `compose: {trusted-registries: [\u2026]}` in the policy file",
		zh: "\u4ece\u53d1\u5e03\u8005\u7684\u5b98\u65b9\u955c\u50cf\u4ed3\u5e93\u62c9\u53d6\uff0c\u6216\u7528\u6458\u8981\u503c\u56fa\u5b9a\uff1aimage:tag@sha256:\u2026\uff1b\u81ea\u6709\u955c\u50cf\u4ed3\u5e93\u5199\u5165\u7b56\u7565\u6587\u4ef6\u7684 `compose: {trusted-registries: [\u2026]}`"
	},
	messages: {
		default: {
			en: "{registry} is not among the registries that are known.",
			zh: "{registry} \u4e0d\u5728\u5df2\u77e5\u7684\u955c\u50cf\u4ed3\u5e93\u4e4b\u5217\u3002"
		},
		mirror: {
			en: "{registry} is someone's copy of Docker Hub: without a digest nothing shows that it is the same image.",
			zh: "{registry} \u662f\u7b2c\u4e09\u65b9\u7684 Docker Hub \u955c\u50cf\u7ad9\uff0c\u6ca1\u6709\u6458\u8981\u503c\u5c31\u65e0\u6cd5\u786e\u8ba4\u5185\u5bb9\u4e00\u81f4\u3002"
		},
		insecure: {
			en: "{registry} has no name that a certificate could be for: whoever sits on the way can answer in its place.",
			zh: "{registry} \u6ca1\u6709\u53ef\u4f9b\u8bc1\u4e66\u9a8c\u8bc1\u7684\u57df\u540d\uff0c\u94fe\u8def\u4e0a\u7684\u4efb\u4f55\u4eba\u90fd\u80fd\u5192\u5145\u5b83\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#image", "https://docs.docker.com/reference/cli/dockerd/#insecure-registries"]
};
// src/detect/compose/rules/compose-inference-port-public.ts?texts
const texts$69 = {
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
// src/detect/compose/rules/compose-invalid-shape.ts?texts
const texts$68 = {
	title: {
		en: "Compose refuses a field's shape",
		zh: "\u5b57\u6bb5\u7684\u5f62\u5f0f\u4f1a\u88ab Compose \u62d2\u7edd"
	},
	titles: {
		"wrong-type": {
			en: "{where} has the wrong type",
			zh: "{where} \u7684\u7c7b\u578b\u4e0d\u5bf9"
		},
		"unknown-key": {
			en: "{where} has no field {detail}",
			zh: "{where} \u6ca1\u6709 {detail} \u8fd9\u4e2a\u5b57\u6bb5"
		},
		"unknown-top": {
			en: "Compose files have no field {detail}",
			zh: "Compose \u6587\u4ef6\u6ca1\u6709 {detail} \u8fd9\u4e2a\u5b57\u6bb5"
		},
		"missing-key": {
			en: "{where} lacks {detail}",
			zh: "{where} \u7f3a\u5c11 {detail}"
		}
	},
	why: {
		en: "Compose does not start a project with such a field; and what a misspelt field was to switch on or off is not set.",
		zh: "\u542b\u6709\u8fd9\u79cd\u5b57\u6bb5\u7684\u9879\u76ee Compose \u4e0d\u4f1a\u542f\u52a8\uff1b\u5b57\u6bb5\u540d\u5199\u9519\u65f6\uff0c\u5b83\u672c\u60f3\u5f00\u542f\u6216\u5173\u95ed\u7684\u8bbe\u7f6e\u4e5f\u4e0d\u4f1a\u751f\u6548\u3002"
	},
	fix: {
		en: "Write it as the specification has it; `docker compose config` shows whether it loads",
		zh: "\u6309 Compose \u89c4\u8303\u4fee\u6539\uff0c\u53ef\u7528 `docker compose config` \u786e\u8ba4\u80fd\u5426\u52a0\u8f7d"
	},
	messages: {
		default: {
			en: "{where} is not as compose wants it.",
			zh: "{where} \u4e0d\u7b26\u5408 Compose \u89c4\u8303\u3002"
		},
		"wrong-type": {
			en: "{where} is of type {found}; compose wants {detail}.",
			zh: "{where} \u7684\u7c7b\u578b\u662f {found}\uff0cCompose \u8981\u6c42 {detail}\u3002"
		},
		"unknown-key": {
			en: "{where} has no field {detail}; your own begin with `x-`.",
			zh: "{where} \u6ca1\u6709 {detail} \u8fd9\u4e2a\u5b57\u6bb5\uff1b\u81ea\u5b9a\u4e49\u5b57\u6bb5\u987b\u4ee5 `x-` \u5f00\u5934\u3002"
		},
		"unknown-top": {
			en: "A compose file has no field {detail} at its top; your own begin with `x-`.",
			zh: "Compose \u6587\u4ef6\u9876\u5c42\u6ca1\u6709 {detail} \u8fd9\u4e2a\u5b57\u6bb5\uff1b\u81ea\u5b9a\u4e49\u5b57\u6bb5\u987b\u4ee5 `x-` \u5f00\u5934\u3002"
		},
		"missing-key": {
			en: "{where} needs a field {detail}.",
			zh: "{where} \u7f3a\u5c11\u5fc5\u9700\u7684\u5b57\u6bb5 {detail}\u3002"
		},
		"bad-choice": {
			en: "{where} has to be one of: {detail}.",
			zh: "{where} \u53ea\u80fd\u662f\u4ee5\u4e0b\u4e4b\u4e00\uff1a{detail}\u3002"
		},
		"bad-value": {
			en: "{where} has a value that compose refuses.",
			zh: "{where} \u7684\u503c\u4f1a\u88ab Compose \u62d2\u7edd\u3002"
		},
		repeated: {
			en: "{where} lists something twice.",
			zh: "{where} \u4e2d\u6709\u91cd\u590d\u7684\u9879\u3002"
		},
		weakened: {
			en: "{where} is not as compose wants it any more.",
			zh: "{where} \u4e0d\u518d\u7b26\u5408 Compose \u89c4\u8303\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/", "https://github.com/compose-spec/compose-spec"]
};
// src/detect/compose/rules/compose-invalid.ts?texts
const texts$67 = {
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
			en: "What stands here is no valid YAML.",
			zh: "\u6b64\u5904\u4e0d\u662f\u6709\u6548\u7684 YAML\u3002"
		},
		"syntax-indent": {
			en: "This line is indented by more or fewer blanks than those that it belongs to.",
			zh: "\u6b64\u884c\u7684\u7f29\u8fdb\u4e0e\u540c\u7ea7\u7684\u884c\u4e0d\u4e00\u81f4\u3002"
		},
		"syntax-tab": {
			en: "A tab indents this line, which YAML does not take: use blanks.",
			zh: "\u6b64\u884c\u7528\u5236\u8868\u7b26\u7f29\u8fdb\uff0cYAML \u4e0d\u63a5\u53d7\uff0c\u8bf7\u6539\u7528\u7a7a\u683c\u3002"
		},
		"syntax-quote": {
			en: "The quote that opens here never closes; it, or one above it, lacks its other half.",
			zh: "\u6b64\u5904\u7684\u5f15\u53f7\u6ca1\u6709\u95ed\u5408\uff0c\u6216\u4e0a\u65b9\u67d0\u4e2a\u5f15\u53f7\u7f3a\u5c11\u53e6\u4e00\u534a\u3002"
		},
		"syntax-bracket": {
			en: "A `[` or `{` that opens before this place never closes.",
			zh: "\u6b64\u524d\u7684 `[` \u6216 `{` \u6ca1\u6709\u95ed\u5408\u3002"
		},
		"syntax-colon": {
			en: "A key needs a colon and a blank behind it on its own line: `key: value`.",
			zh: "\u952e\u7684\u540e\u9762\u8981\u5728\u540c\u4e00\u884c\u5199\u5192\u53f7\u548c\u7a7a\u683c\uff1a`key: value`\u3002"
		},
		"syntax-nested": {
			en: "Only one `key: value` can stand on a line: put a value with `: ` in it in quotes.",
			zh: "\u4e00\u884c\u53ea\u80fd\u6709\u4e00\u4e2a `key: value`\uff1b\u503c\u4e2d\u542b\u6709 `: ` \u65f6\u8981\u52a0\u5f15\u53f7\u3002"
		},
		"syntax-first-sign": {
			en: "A value cannot begin with this sign: put it in quotes.",
			zh: "\u503c\u4e0d\u80fd\u4ee5\u8fd9\u4e2a\u7b26\u53f7\u5f00\u5934\uff0c\u8bf7\u52a0\u5f15\u53f7\u3002"
		},
		"syntax-escape": {
			en: "In double quotes YAML knows no such escape with a backslash: use single quotes.",
			zh: "\u53cc\u5f15\u53f7\u4e2d\u7684\u8fd9\u4e2a\u53cd\u659c\u6760\u8f6c\u4e49\u4e0d\u662f\u6709\u6548\u7684 YAML\uff0c\u8bf7\u6539\u7528\u5355\u5f15\u53f7\u3002"
		},
		"syntax-unexpected": {
			en: "YAML expects the end of the value here, and something more follows; a quote or a `#` may be missing.",
			zh: "\u503c\u5728\u6b64\u5904\u5e94\u5df2\u7ed3\u675f\uff0c\u540e\u9762\u5374\u8fd8\u6709\u5185\u5bb9\uff1b\u53ef\u80fd\u7f3a\u5c11\u5f15\u53f7\u6216 `#`\u3002"
		},
		"syntax-key": {
			en: "A key has to be plain text, and this one is not.",
			zh: "\u952e\u5e94\u4e3a\u666e\u901a\u6587\u672c\uff0c\u6b64\u5904\u4e0d\u662f\u3002"
		},
		"duplicate-key": {
			en: "The key {detail} stands here twice: compose refuses it, other readers take the last.",
			zh: "\u952e {detail} \u91cd\u590d\uff1aCompose \u4f1a\u62d2\u7edd\uff0c\u5176\u4ed6\u5de5\u5177\u53d6\u6700\u540e\u4e00\u4e2a\u3002"
		},
		"key-type": {
			en: "The key {detail} is no text: compose refuses it; write it in quotes.",
			zh: "\u952e {detail} \u4e0d\u662f\u5b57\u7b26\u4e32\uff0cCompose \u4f1a\u62d2\u7edd\uff1b\u8bf7\u52a0\u5f15\u53f7\u3002"
		},
		"unknown-tag": {
			en: "The tag {detail} means nothing to compose: other readers may make something else of the value.",
			zh: "Compose \u4e0d\u8ba4\u8bc6\u6807\u7b7e {detail}\uff0c\u5176\u4ed6\u5de5\u5177\u53ef\u80fd\u4f1a\u628a\u8fd9\u4e2a\u503c\u7406\u89e3\u6210\u522b\u7684\u5185\u5bb9\u3002"
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
		weakened: {
			en: "{file} is not understood as compose any more.",
			zh: "{file} \u4e0d\u518d\u662f\u6709\u6548\u7684 Compose \u6587\u4ef6\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/"]
};
// src/detect/compose/rules/compose-limits-disabled.ts?texts
const texts$66 = {
	title: {
		en: "A limit switched off",
		zh: "\u5173\u95ed\u4e86\u8d44\u6e90\u9650\u5236"
	},
	titles: {
		default: {
			en: "{key} switches a limit of service {service} off",
			zh: "\u670d\u52a1 {service} \u7528 {key} \u5173\u95ed\u4e86\u8d44\u6e90\u9650\u5236"
		},
		weakened: {
			en: "{key} of service {service} was {was} and limits nothing now",
			zh: "\u670d\u52a1 {service} \u7684 {key} \u539f\u4e3a {was}\uff0c\u73b0\u5728\u4e0d\u518d\u9650\u5236"
		}
	},
	why: {
		en: "The kernel's last means against one container that takes everything is gone: the host stands still or others are killed.",
		zh: "\u5185\u6838\u7528\u6765\u7ea6\u675f\u5355\u4e2a\u5bb9\u5668\u7684\u6700\u540e\u624b\u6bb5\u5931\u6548\uff0c\u8d44\u6e90\u8017\u5c3d\u65f6\u5bbf\u4e3b\u673a\u4f1a\u5361\u6b7b\uff0c\u6216\u8005\u5176\u4ed6\u670d\u52a1\u88ab\u6740\u3002"
	},
	fix: {
		en: "Remove {key}, or give it a number",
		zh: "\u5220\u9664 {key}\uff0c\u6216\u6539\u4e3a\u5177\u4f53\u6570\u503c"
	},
	messages: {
		default: {
			en: "{key} is {value} for service {service}.",
			zh: "\u670d\u52a1 {service} \u7684 {key} \u4e3a {value}\u3002"
		},
		weakened: {
			en: "{key} was {was}, now it is {value}.",
			zh: "{key} \u539f\u4e3a {was}\uff0c\u73b0\u5728\u662f {value}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/containers/resource_constraints/", "https://docs.docker.com/reference/compose-file/services/#ulimits"]
};
// src/detect/compose/rules/compose-logging-disabled.ts?texts
const texts$65 = {
	title: {
		en: "Logs thrown away",
		zh: "\u65e5\u5fd7\u9a71\u52a8\u88ab\u8bbe\u4e3a none"
	},
	titles: {
		default: {
			en: "Service {service} keeps no logs",
			zh: "\u670d\u52a1 {service} \u4e0d\u4fdd\u7559\u65e5\u5fd7"
		},
		weakened: {
			en: "Service {service} keeps no logs any more",
			zh: "\u670d\u52a1 {service} \u4e0d\u518d\u4fdd\u7559\u65e5\u5fd7"
		}
	},
	why: {
		en: "After a break-in nobody can tell what happened, and a fault leaves nothing to look at.",
		zh: "\u51fa\u4e8b\u540e\u65e0\u4ece\u8ffd\u6eaf\uff0c\u6545\u969c\u4e5f\u6ca1\u6709\u7ebf\u7d22\u53ef\u67e5\u3002"
	},
	fix: {
		en: "Remove `driver: none`, or use `driver: local`",
		zh: "\u53bb\u6389 `driver: none`\uff0c\u6216\u6539\u7528 `driver: local`"
	},
	messages: {
		default: {
			en: "The logging driver of service {service} is `none`.",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u9a71\u52a8\u662f `none`\u3002"
		},
		weakened: {
			en: "The logging driver of service {service} is `none` now.",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u9a71\u52a8\u73b0\u5728\u662f `none`\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/logging/configure/"]
};
// src/detect/compose/rules/compose-logs-ephemeral.ts?texts
const texts$64 = {
	title: {
		en: "Logs live only inside the container",
		zh: "\u65e5\u5fd7\u53ea\u5b58\u5728\u5bb9\u5668\u5185"
	},
	titles: {
		default: {
			en: "The logs of {service} go with the container",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u4f1a\u968f\u5bb9\u5668\u6d88\u5931"
		},
		weakened: {
			en: "The logs of {service} go with the container now",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u73b0\u5728\u4f1a\u968f\u5bb9\u5668\u6d88\u5931"
		}
	},
	why: {
		en: "An update, a crash or someone who covers his tracks takes them away.",
		zh: "\u66f4\u65b0\u3001\u5d29\u6e83\u6216\u5165\u4fb5\u8005\u6e05\u7406\u75d5\u8ff9\u65f6\uff0c\u8fd9\u4e9b\u65e5\u5fd7\u90fd\u4f1a\u6d88\u5931\u3002"
	},
	fix: {
		en: "Mount a volume at {folder}, or log to the standard output",
		zh: "\u5728 {folder} \u6302\u8f7d\u5377\uff0c\u6216\u6539\u4e3a\u8f93\u51fa\u5230\u6807\u51c6\u8f93\u51fa"
	},
	messages: {
		default: {
			en: "{name} writes to {path}, and no volume is mounted there.",
			zh: "{name} \u5199\u5165 {path}\uff0c\u8be5\u5904\u6ca1\u6709\u6302\u8f7d\u5377\u3002"
		},
		weakened: {
			en: "A volume kept what is written to {path} before.",
			zh: "\u4e4b\u524d\u6709\u5377\u4fdd\u5b58 {path} \u4e2d\u7684\u65e5\u5fd7\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-mount-propagation.ts?texts
const texts$63 = {
	title: {
		en: "Shared mount propagation",
		zh: "\u6302\u8f7d\u4f20\u64ad\u4e3a\u5171\u4eab\u6a21\u5f0f"
	},
	titles: {
		default: {
			en: "Mounts of service {service} below {target} reach the host",
			zh: "\u670d\u52a1 {service} \u5728 {target} \u4e0b\u7684\u6302\u8f7d\u4f1a\u4f20\u5230\u5bbf\u4e3b\u673a"
		},
		slave: {
			en: "Mounts of the host reach service {service} below {target}",
			zh: "\u5bbf\u4e3b\u673a\u7684\u6302\u8f7d\u4f1a\u4f20\u5230\u670d\u52a1 {service} \u7684 {target} \u4e0b"
		},
		weakened: {
			en: "Mounts of service {service} below {target} reach the host now",
			zh: "\u670d\u52a1 {service} \u5728 {target} \u4e0b\u7684\u6302\u8f7d\u73b0\u5728\u4f1a\u4f20\u5230\u5bbf\u4e3b\u673a"
		}
	},
	why: {
		en: "What is mounted later crosses the border of the container, so it is no longer known from this file what it sees.",
		zh: "\u4e4b\u540e\u65b0\u589e\u7684\u6302\u8f7d\u4f1a\u7a7f\u8fc7\u5bb9\u5668\u8fb9\u754c\uff0c\u4ec5\u51ed\u6b64\u6587\u4ef6\u5df2\u65e0\u6cd5\u5224\u65ad\u5bb9\u5668\u80fd\u770b\u5230\u4ec0\u4e48\u3002"
	},
	fix: {
		en: "Remove the mode; the default `rprivate` is enough for files",
		zh: "\u5220\u9664\u8be5\u4f20\u64ad\u6a21\u5f0f\uff0c\u9ed8\u8ba4\u7684 `rprivate` \u5df2\u7ecf\u591f\u7528"
	},
	messages: {
		default: {
			en: "With `{mode}` what service {service} mounts below {target} appears on the host, and the other way round.",
			zh: "`{mode}` \u6a21\u5f0f\u4e0b\uff0c\u670d\u52a1 {service} \u5728 {target} \u4e0b\u7684\u6302\u8f7d\u4f1a\u51fa\u73b0\u5728\u5bbf\u4e3b\u673a\u4e0a\uff0c\u53cd\u4e4b\u4ea6\u7136\u3002"
		},
		slave: {
			en: "With `{mode}` whatever the host mounts there later appears below {target} of service {service}.",
			zh: "`{mode}` \u6a21\u5f0f\u4e0b\uff0c\u5bbf\u4e3b\u673a\u4e4b\u540e\u5728\u8be5\u5904\u7684\u6302\u8f7d\u4f1a\u51fa\u73b0\u5728\u670d\u52a1 {service} \u7684 {target} \u4e0b\u3002"
		},
		weakened: {
			en: "{target} of service {service} took mounts from the host only; with `{mode}` they go both ways.",
			zh: "\u670d\u52a1 {service} \u7684 {target} \u4e4b\u524d\u53ea\u63a5\u6536\u5bbf\u4e3b\u673a\u7684\u6302\u8f7d\uff0c`{mode}` \u5219\u662f\u53cc\u5411\u7684\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"]
};
// src/detect/compose/rules/compose-network-internal.ts?texts
const texts$62 = {
	title: {
		en: "Isolated network opened",
		zh: "\u5185\u90e8\u9694\u79bb\u7f51\u7edc\u88ab\u6253\u5f00"
	},
	titles: {
		default: {
			en: "Network {network} leads out",
			zh: "\u7f51\u7edc {network} \u53ef\u4ee5\u8bbf\u95ee\u5916\u90e8"
		},
		weakened: {
			en: "Network {network} is no longer internal",
			zh: "\u7f51\u7edc {network} \u4e0d\u518d\u662f\u5185\u90e8\u7f51\u7edc"
		},
		joined: {
			en: "Service {service} was isolated and is on {network} now",
			zh: "\u539f\u672c\u9694\u79bb\u7684\u670d\u52a1 {service} \u63a5\u5165\u4e86 {network}"
		}
	},
	why: {
		en: "Code that runs there can reach the internet and the host's neighbours now: it can fetch its tools and carry data away.",
		zh: "\u5176\u4e2d\u8fd0\u884c\u7684\u4ee3\u7801\u73b0\u5728\u53ef\u4ee5\u8bbf\u95ee\u4e92\u8054\u7f51\u548c\u5185\u7f51\u5176\u4ed6\u673a\u5668\uff0c\u80fd\u4e0b\u8f7d\u5de5\u5177\uff0c\u4e5f\u80fd\u628a\u6570\u636e\u4f20\u51fa\u53bb\u3002"
	},
	fix: {
		en: "Put back `internal: true`; let a proxy on both networks be the way out",
		zh: "\u6062\u590d `internal: true`\uff0c\u7531\u540c\u65f6\u63a5\u5165\u4e24\u4e2a\u7f51\u7edc\u7684\u4ee3\u7406\u51fa\u7f51"
	},
	messages: {
		default: {
			en: "Service {service} is on {network}, which leads out.",
			zh: "\u670d\u52a1 {service} \u63a5\u5165\u4e86\u53ef\u4ee5\u8bbf\u95ee\u5916\u90e8\u7684 {network}\u3002"
		},
		weakened: {
			en: "{network} was internal before; service {service} is on it.",
			zh: "{network} \u4e4b\u524d\u662f\u5185\u90e8\u7f51\u7edc\uff0c\u670d\u52a1 {service} \u63a5\u5165\u5176\u4e2d\u3002"
		},
		joined: {
			en: "Service {service} was on internal networks only; {network} leads out.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u63a5\u5165\u5185\u90e8\u7f51\u7edc\uff0c{network} \u53ef\u4ee5\u8bbf\u95ee\u5916\u90e8\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/networks/#internal"]
};
// src/detect/compose/rules/compose-networks-not-set.ts?texts
const texts$61 = {
	title: {
		en: "No network of its own named",
		zh: "\u672a\u5212\u5206\u81ea\u5b9a\u4e49\u7f51\u7edc"
	},
	titles: {
		default: {
			en: "Service {service} names no network",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709\u6307\u5b9a\u7f51\u7edc"
		},
		weakened: {
			en: "Service {service} left {was} for the default network",
			zh: "\u670d\u52a1 {service} \u4ece {was} \u6539\u5230\u4e86\u9ed8\u8ba4\u7f51\u7edc"
		}
	},
	why: {
		en: "Every service of the project that names none shares one network: who gets into the web server speaks to the database.",
		zh: "\u9879\u76ee\u91cc\u6ca1\u6709\u6307\u5b9a\u7f51\u7edc\u7684\u670d\u52a1\u90fd\u5728\u540c\u4e00\u4e2a\u7f51\u7edc\uff0c\u653b\u5165 Web \u670d\u52a1\u5c31\u80fd\u76f4\u63a5\u8bbf\u95ee\u6570\u636e\u5e93\u3002"
	},
	fix: {
		en: "Name networks: one for what faces the users, one for what lies behind",
		zh: "\u6309\u524d\u7aef\u3001\u540e\u7aef\u5212\u5206\u7f51\u7edc\uff0c\u5e76\u5199\u660e\u6bcf\u4e2a\u670d\u52a1\u63a5\u5165\u54ea\u4e9b"
	},
	messages: {
		default: {
			en: "Service {service} is on the default network of the project.",
			zh: "\u670d\u52a1 {service} \u5728\u9879\u76ee\u7684\u9ed8\u8ba4\u7f51\u7edc\u4e0a\u3002"
		},
		weakened: {
			en: "Service {service} was on {was} before.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u63a5\u5165 {was}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/networking/"]
};
// src/detect/compose/rules/compose-no-backup.ts?texts
const texts$60 = {
	title: {
		en: "Database without a backup",
		zh: "\u6570\u636e\u5e93\u6ca1\u6709\u5907\u4efd\u4efb\u52a1"
	},
	titles: {
		default: {
			en: "Nothing here backs up {store}",
			zh: "\u6b64\u5904\u6ca1\u6709\u5907\u4efd {store} \u7684\u4efb\u52a1"
		},
		weakened: {
			en: "Nothing backs up {store} any more",
			zh: "{store} \u4e0d\u518d\u6709\u5907\u4efd\u4efb\u52a1"
		}
	},
	why: {
		en: "Ransomware, a wrong command or a broken disk then takes the data for good.",
		zh: "\u9047\u5230\u52d2\u7d22\u3001\u8bef\u64cd\u4f5c\u6216\u78c1\u76d8\u635f\u574f\u65f6\uff0c\u6570\u636e\u65e0\u6cd5\u6062\u590d\u3002"
	},
	fix: {
		en: "Add a backup service, keep copies elsewhere, and try to restore one",
		zh: "\u589e\u52a0\u5907\u4efd\u670d\u52a1\uff0c\u5f02\u5730\u4fdd\u5b58\uff0c\u5e76\u6f14\u7ec3\u6062\u590d"
	},
	messages: {
		default: {
			en: "No service, label or script of the repository makes backups.",
			zh: "\u4ed3\u5e93\u4e2d\u6ca1\u6709\u8d1f\u8d23\u5907\u4efd\u7684\u670d\u52a1\u3001\u6807\u7b7e\u6216\u811a\u672c\u3002"
		},
		weakened: {
			en: "Service {was} made backups, and it is gone.",
			zh: "\u8d1f\u8d23\u5907\u4efd\u7684\u670d\u52a1 {was} \u88ab\u5220\u9664\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/storage/volumes/#back-up-restore-or-migrate-data-volumes"]
};
// src/detect/compose/rules/compose-no-cpu-limit.ts?texts
const texts$59 = {
	title: {
		en: "No CPU limit",
		zh: "\u672a\u9650\u5236 CPU"
	},
	titles: {
		default: {
			en: "Nothing limits the CPU time of service {service}",
			zh: "\u670d\u52a1 {service} \u672a\u9650\u5236 CPU"
		},
		weakened: {
			en: "Service {service} lost its CPU limit of {was}",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86 {was} \u7684 CPU \u9650\u5236"
		}
	},
	why: {
		en: "A container that runs wild, or a miner that got into it, leaves no CPU time for the others on the host.",
		zh: "\u4e00\u4e2a\u5bb9\u5668\u5931\u63a7\u6216\u88ab\u690d\u5165\u6316\u77ff\u7a0b\u5e8f\uff0c\u5c31\u4f1a\u5360\u6ee1 CPU\uff0c\u62d6\u57ae\u5bbf\u4e3b\u673a\u4e0a\u7684\u5176\u4ed6\u670d\u52a1\u3002"
	},
	fix: {
		en: "cpus: \"1.0\", or deploy.resources.limits.cpus",
		zh: "\u8bbe\u7f6e cpus: \"1.0\"\uff0c\u6216 deploy.resources.limits.cpus"
	},
	messages: {
		default: {
			en: "Service {service} may use every CPU of the host.",
			zh: "\u670d\u52a1 {service} \u53ef\u4ee5\u5360\u6ee1\u5bbf\u4e3b\u673a\u7684\u5168\u90e8 CPU\u3002"
		},
		weakened: {
			en: "Service {service} was limited to {was}, now nothing limits its CPU time.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u9650\u5236\u4e3a {was}\uff0c\u73b0\u5728\u4e0d\u518d\u9650\u5236 CPU\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/deploy/#resources"]
};
// src/detect/compose/rules/compose-no-image-scan.ts?texts
const texts$58 = {
	title: {
		en: "No image scan in CI",
		zh: "CI \u4e2d\u6ca1\u6709\u955c\u50cf\u6f0f\u6d1e\u626b\u63cf"
	},
	titles: { weakened: {
		en: "The image scan is gone from CI",
		zh: "CI \u4e2d\u7684\u955c\u50cf\u6f0f\u6d1e\u626b\u63cf\u88ab\u79fb\u9664"
	} },
	why: {
		en: "Known holes in the images that the stack runs go unnoticed until somebody uses them.",
		zh: "\u6240\u7528\u955c\u50cf\u91cc\u7684\u5df2\u77e5\u6f0f\u6d1e\u6ca1\u4eba\u53d1\u73b0\uff0c\u76f4\u5230\u88ab\u4eba\u5229\u7528\u3002"
	},
	fix: {
		en: "Add a job that runs Trivy, Grype or Docker Scout over the images",
		zh: "\u5728 CI \u4e2d\u52a0\u5165 Trivy\u3001Grype \u6216 Docker Scout \u626b\u63cf\u955c\u50cf\u7684\u6b65\u9aa4"
	},
	messages: {
		default: {
			en: "No workflow runs a scanner of images.",
			zh: "\u6ca1\u6709\u4efb\u4f55\u5de5\u4f5c\u6d41\u626b\u63cf\u955c\u50cf\u3002"
		},
		weakened: {
			en: "A step scanned the images before the change, now none does.",
			zh: "\u6539\u52a8\u4e4b\u524d\u6709\u626b\u63cf\u955c\u50cf\u7684\u6b65\u9aa4\uff0c\u73b0\u5728\u6ca1\u6709\u4e86\u3002"
		},
		...relatedTexts
	},
	references: ["https://github.com/aquasecurity/trivy-action", "https://docs.docker.com/scout/integrations/ci/"]
};
// src/detect/compose/rules/compose-no-log-rotation.ts?texts
const texts$57 = {
	title: {
		en: "Logs grow without end",
		zh: "\u65e5\u5fd7\u672a\u8bbe\u7f6e\u8f6e\u8f6c"
	},
	titles: {
		default: {
			en: "The log of service {service} grows without end",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u4f1a\u65e0\u9650\u589e\u957f"
		},
		weakened: {
			en: "The log of service {service} grows without end now",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u73b0\u5728\u4f1a\u65e0\u9650\u589e\u957f"
		}
	},
	why: {
		en: "A full disk stops every service of the host, and someone who makes many requests can fill it.",
		zh: "\u78c1\u76d8\u5199\u6ee1\u540e\u5bbf\u4e3b\u673a\u4e0a\u7684\u670d\u52a1\u90fd\u4f1a\u505c\u6446\uff0c\u5927\u91cf\u8bf7\u6c42\u5c31\u80fd\u9020\u6210\u8fd9\u79cd\u60c5\u51b5\u3002"
	},
	fix: {
		en: "logging: {driver: local}, or max-size and max-file of json-file",
		zh: "logging: {driver: local}\uff0c\u6216\u4e3a json-file \u8bbe\u7f6e max-size \u548c max-file"
	},
	messages: {
		default: {
			en: "Nothing limits the size of its json-file log.",
			zh: "json-file \u65e5\u5fd7\u6ca1\u6709\u5927\u5c0f\u9650\u5236\u3002"
		},
		weakened: {
			en: "Its size was limited before.",
			zh: "\u4e4b\u524d\u9650\u5236\u4e86\u65e5\u5fd7\u5927\u5c0f\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/logging/drivers/json-file/"]
};
// src/detect/compose/rules/compose-no-log-shipping.ts?texts
const texts$56 = {
	title: {
		en: "Logs stay on the host",
		zh: "\u65e5\u5fd7\u672a\u5916\u9001"
	},
	titles: {
		default: {
			en: "The services of {file} keep their logs on the host",
			zh: "{file} \u4e2d\u7684\u670d\u52a1\u672a\u5916\u9001\u65e5\u5fd7"
		},
		weakened: {
			en: "The services of {file} no longer send their logs off the host",
			zh: "{file} \u4e2d\u7684\u670d\u52a1\u4e0d\u518d\u5916\u9001\u65e5\u5fd7"
		},
		driver: {
			en: "The logs of service {service} are not sent off the host any more",
			zh: "\u670d\u52a1 {service} \u7684\u65e5\u5fd7\u4e0d\u518d\u5916\u9001"
		}
	},
	why: {
		en: "Who breaks into the host deletes its logs first; a copy elsewhere is what is left to look at.",
		zh: "\u5165\u4fb5\u8005\u6700\u5148\u5220\u9664\u672c\u673a\u65e5\u5fd7\uff0c\u53ea\u6709\u5916\u9001\u7684\u526f\u672c\u80fd\u7559\u4e0b\u8bc1\u636e\u3002"
	},
	fix: {
		en: "Send them on: a logging driver such as gelf or syslog, or a collector such as fluent-bit",
		zh: "\u5916\u9001\u5230\u96c6\u4e2d\u65e5\u5fd7\u5e73\u53f0\uff1a\u4f7f\u7528 gelf\u3001syslog \u7b49\u65e5\u5fd7\u9a71\u52a8\uff0c\u6216 fluent-bit \u7b49\u91c7\u96c6\u5668"
	},
	messages: {
		default: {
			en: "No service sends its logs elsewhere, and no collector runs.",
			zh: "\u6ca1\u6709\u670d\u52a1\u5916\u9001\u65e5\u5fd7\uff0c\u4e5f\u6ca1\u6709\u65e5\u5fd7\u91c7\u96c6\u5668\u3002"
		},
		weakened: {
			en: "Service {was} sent them on, and it is gone.",
			zh: "\u8d1f\u8d23\u5916\u9001\u7684\u670d\u52a1 {was} \u88ab\u5220\u9664\u3002"
		},
		driver: {
			en: "The driver {was} sent them on before.",
			zh: "\u4e4b\u524d\u7531\u65e5\u5fd7\u9a71\u52a8 {was} \u5916\u9001\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/logging/configure/"]
};
// src/detect/compose/rules/compose-no-memory-limit.ts?texts
const texts$55 = {
	title: {
		en: "No memory limit",
		zh: "\u672a\u9650\u5236\u5185\u5b58"
	},
	titles: {
		default: {
			en: "Nothing limits the memory of service {service}",
			zh: "\u670d\u52a1 {service} \u672a\u9650\u5236\u5185\u5b58"
		},
		weakened: {
			en: "Service {service} lost its memory limit of {was}",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86 {was} \u7684\u5185\u5b58\u9650\u5236"
		}
	},
	why: {
		en: "A leak or a flood of requests in one container takes the memory of the host, and the kernel then kills whatever it likes.",
		zh: "\u4e00\u4e2a\u5bb9\u5668\u5185\u5b58\u6cc4\u6f0f\u6216\u88ab\u5927\u91cf\u8bf7\u6c42\u6253\u6ee1\uff0c\u5c31\u4f1a\u8017\u5c3d\u5bbf\u4e3b\u673a\u5185\u5b58\uff0c\u5185\u6838\u4f1a\u968f\u610f\u6740\u6389\u5176\u4ed6\u8fdb\u7a0b\u3002"
	},
	fix: {
		en: "mem_limit: 2g, or deploy.resources.limits.memory",
		zh: "\u8bbe\u7f6e mem_limit: 2g\uff0c\u6216 deploy.resources.limits.memory"
	},
	messages: {
		default: {
			en: "Service {service} may take all memory of the host.",
			zh: "\u670d\u52a1 {service} \u53ef\u4ee5\u5360\u7528\u5bbf\u4e3b\u673a\u7684\u5168\u90e8\u5185\u5b58\u3002"
		},
		weakened: {
			en: "Service {service} was limited to {was}, now nothing limits its memory.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u9650\u5236\u4e3a {was}\uff0c\u73b0\u5728\u4e0d\u518d\u9650\u5236\u5185\u5b58\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/deploy/#resources", "https://docs.docker.com/engine/containers/resource_constraints/"]
};
// src/detect/compose/rules/compose-no-new-privileges-disabled.ts?texts
const texts$54 = {
	title: {
		en: "no-new-privileges false",
		zh: "\u663e\u5f0f\u5173\u95ed no-new-privileges"
	},
	titles: {
		default: {
			en: "Processes of service {service} may gain privileges",
			zh: "\u670d\u52a1 {service} \u7684\u8fdb\u7a0b\u53ef\u4ee5\u83b7\u5f97\u65b0\u7279\u6743"
		},
		weakened: {
			en: "Processes of service {service} may gain privileges now",
			zh: "\u670d\u52a1 {service} \u7684\u8fdb\u7a0b\u73b0\u5728\u53ef\u4ee5\u83b7\u5f97\u65b0\u7279\u6743"
		}
	},
	why: {
		en: "A setuid program in the image, such as sudo or su, then makes root of whoever broke into the service.",
		zh: "\u653b\u5165\u670d\u52a1\u540e\uff0c\u653b\u51fb\u8005\u53ef\u4ee5\u501f\u955c\u50cf\u4e2d\u7684 setuid \u7a0b\u5e8f\uff08\u5982 sudo\u3001su\uff09\u63d0\u5347\u4e3a root\u3002"
	},
	fix: {
		en: "Set it true: `no-new-privileges:true`",
		zh: "\u6539\u4e3a `no-new-privileges:true`"
	},
	messages: {
		default: {
			en: "`security_opt` turns no-new-privileges off for service {service}, even where the daemon has it on for all.",
			zh: "`security_opt` \u4e3a\u670d\u52a1 {service} \u5173\u95ed\u4e86 no-new-privileges\uff0c\u5373\u4f7f\u5b88\u62a4\u8fdb\u7a0b\u5df2\u9ed8\u8ba4\u5f00\u542f\u3002"
		},
		weakened: {
			en: "Service {service} could still run with no-new-privileges before the change; now it cannot.",
			zh: "\u6539\u52a8\u4e4b\u524d\u670d\u52a1 {service} \u8fd8\u80fd\u542f\u7528 no-new-privileges\uff0c\u73b0\u5728\u88ab\u56fa\u5b9a\u5173\u95ed\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/cli/docker/container/run/#security-opt", "https://docs.kernel.org/userspace-api/no_new_privs.html"]
};
// src/detect/compose/rules/compose-no-new-privileges-missing.ts?texts
const texts$53 = {
	title: {
		en: "no-new-privileges not set",
		zh: "\u672a\u8bbe\u7f6e no-new-privileges"
	},
	titles: {
		default: {
			en: "Service {service} does not forbid new privileges",
			zh: "\u670d\u52a1 {service} \u672a\u8bbe\u7f6e no-new-privileges"
		},
		weakened: {
			en: "Service {service} no longer forbids new privileges",
			zh: "\u670d\u52a1 {service} \u4e0d\u518d\u542f\u7528 no-new-privileges"
		}
	},
	why: {
		en: "Without it a setuid program in the image, such as sudo or su, makes root of whoever broke into the service.",
		zh: "\u6ca1\u6709\u8be5\u9009\u9879\u65f6\uff0c\u653b\u5165\u670d\u52a1\u7684\u4eba\u53ef\u4ee5\u501f\u955c\u50cf\u4e2d\u7684 setuid \u7a0b\u5e8f\uff08\u5982 sudo\u3001su\uff09\u63d0\u5347\u4e3a root\u3002"
	},
	fix: {
		en: "Add it: security_opt: [\"no-new-privileges:true\"]",
		zh: "\u5728\u670d\u52a1\u4e2d\u52a0\u5165 security_opt: [\"no-new-privileges:true\"]"
	},
	messages: {
		default: {
			en: "Service {service} has no `no-new-privileges:true` in `security_opt`.",
			zh: "\u670d\u52a1 {service} \u7684 `security_opt` \u4e2d\u6ca1\u6709 `no-new-privileges:true`\u3002"
		},
		weakened: {
			en: "`no-new-privileges` is gone from service {service}.",
			zh: "\u670d\u52a1 {service} \u7684 `no-new-privileges` \u88ab\u5220\u9664\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/cli/docker/container/run/#security-opt", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-no-pids-limit.ts?texts
const texts$52 = {
	title: {
		en: "No limit on processes",
		zh: "\u672a\u9650\u5236\u8fdb\u7a0b\u6570"
	},
	titles: {
		default: {
			en: "Nothing limits the processes of service {service}",
			zh: "\u670d\u52a1 {service} \u672a\u9650\u5236\u8fdb\u7a0b\u6570"
		},
		weakened: {
			en: "Service {service} lost its limit of {was} processes",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86 {was} \u4e2a\u8fdb\u7a0b\u7684\u4e0a\u9650"
		}
	},
	why: {
		en: "A fork bomb in one container uses up the process numbers of the host, and nothing new starts on it, not even a shell.",
		zh: "\u5bb9\u5668\u91cc\u7684 fork \u70b8\u5f39\u4f1a\u8017\u5c3d\u5bbf\u4e3b\u673a\u7684\u8fdb\u7a0b\u53f7\uff0c\u4e4b\u540e\u8fde\u767b\u5f55 shell \u90fd\u65e0\u6cd5\u542f\u52a8\u3002"
	},
	fix: {
		en: "pids_limit: 256, or deploy.resources.limits.pids",
		zh: "\u8bbe\u7f6e pids_limit: 256\uff0c\u6216 deploy.resources.limits.pids"
	},
	messages: {
		default: {
			en: "Service {service} may start as many processes as it likes.",
			zh: "\u670d\u52a1 {service} \u53ef\u4ee5\u542f\u52a8\u4efb\u610f\u591a\u4e2a\u8fdb\u7a0b\u3002"
		},
		weakened: {
			en: "Service {service} was limited to {was} processes, now nothing limits them.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u6700\u591a {was} \u4e2a\u8fdb\u7a0b\uff0c\u73b0\u5728\u4e0d\u518d\u9650\u5236\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#pids_limit"]
};
// src/detect/compose/rules/compose-no-sso.ts?texts
const texts$51 = {
	title: {
		en: "No single sign-on in sight",
		zh: "\u672a\u89c1 SSO/MFA \u914d\u7f6e"
	},
	titles: {
		default: {
			en: "The services of {file} have no single sign-on",
			zh: "{file} \u4e2d\u7684\u670d\u52a1\u672a\u53d1\u73b0\u5355\u70b9\u767b\u5f55\uff08SSO\uff09"
		},
		weakened: {
			en: "The services of {file} lost their single sign-on",
			zh: "{file} \u4e2d\u7684\u670d\u52a1\u5931\u53bb\u4e86\u5355\u70b9\u767b\u5f55"
		}
	},
	why: {
		en: "Passwords of each service by themselves are tried one by one, and nobody asks for a second factor.",
		zh: "\u5404\u670d\u52a1\u5404\u7528\u5bc6\u7801\uff0c\u5bb9\u6613\u88ab\u9010\u4e2a\u7206\u7834\uff0c\u4e5f\u6ca1\u6709\u7b2c\u4e8c\u56e0\u7d20\u3002"
	},
	fix: {
		en: "Put an identity proxy such as oauth2-proxy or authelia before it",
		zh: "\u5728\u5165\u53e3\u524d\u52a0\u8eab\u4efd\u4ee3\u7406\uff0c\u4f8b\u5982 oauth2-proxy \u6216 authelia"
	},
	messages: {
		default: {
			en: "No service names OIDC, SAML or LDAP, and no identity proxy runs.",
			zh: "\u6ca1\u6709\u670d\u52a1\u914d\u7f6e OIDC\u3001SAML \u6216 LDAP\uff0c\u4e5f\u6ca1\u6709\u8eab\u4efd\u4ee3\u7406\u3002"
		},
		weakened: {
			en: "{was} saw to it before.",
			zh: "\u4e4b\u524d\u7531 {was} \u63d0\u4f9b\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Multifactor_Authentication_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-no-tls.ts?texts
const texts$50 = {
	title: {
		en: "Entry point has no TLS",
		zh: "\u5165\u53e3\u672a\u542f\u7528 HTTPS"
	},
	titles: {
		default: {
			en: "Service {service} is entered without TLS",
			zh: "\u5165\u53e3\u670d\u52a1 {service} \u6ca1\u6709 HTTPS"
		},
		weakened: {
			en: "Service {service} is entered without TLS now",
			zh: "\u5165\u53e3\u670d\u52a1 {service} \u5931\u53bb\u4e86 HTTPS"
		}
	},
	why: {
		en: "Passwords and session cookies cross the network in plain text: whoever is on the way reads them.",
		zh: "\u5bc6\u7801\u548c\u4f1a\u8bdd Cookie \u4ee5\u660e\u6587\u4f20\u8f93\uff0c\u9014\u4e2d\u7684\u4eba\u90fd\u80fd\u8bfb\u5230\u3002"
	},
	fix: {
		en: "Serve 443 with a certificate here; behind a proxy that does, bind the port to 127.0.0.1, or set `compose: {tls-terminated-upstream: true}` in the policy file",
		zh: "\u5728\u6b64\u7528\u8bc1\u4e66\u63d0\u4f9b 443 \u7aef\u53e3\uff1b\u82e5\u7531\u4e0a\u6e38\u4ee3\u7406\u7ec8\u6b62 TLS\uff0c\u5c31\u628a\u7aef\u53e3\u7ed1\u5b9a\u5230 127.0.0.1\uff0c\u6216\u5728\u7b56\u7565\u6587\u4ef6\u4e2d\u8bbe\u7f6e `compose: {tls-terminated-upstream: true}`"
	},
	messages: {
		default: {
			en: "Service {service} publishes {port} for browsers, and nothing in the project speaks TLS.",
			zh: "\u670d\u52a1 {service} \u5bf9\u5916\u53d1\u5e03 {port}\uff0c\u4f46\u9879\u76ee\u4e2d\u6ca1\u6709\u4efb\u4f55 TLS \u914d\u7f6e\u3002"
		},
		weakened: {
			en: "Service {service} publishes {port}, and what spoke TLS before is gone or off.",
			zh: "\u670d\u52a1 {service} \u5bf9\u5916\u53d1\u5e03 {port}\uff0c\u4e4b\u524d\u7684 TLS \u914d\u7f6e\u88ab\u5220\u9664\u6216\u5173\u95ed\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-open-registration.ts?texts
const texts$49 = {
	title: {
		en: "Anyone may sign up",
		zh: "\u5141\u8bb8\u4efb\u4f55\u4eba\u81ea\u884c\u6ce8\u518c"
	},
	titles: {
		default: {
			en: "Anyone may sign up at service {service}",
			zh: "\u4efb\u4f55\u4eba\u90fd\u80fd\u6ce8\u518c\u670d\u52a1 {service} \u7684\u8d26\u53f7"
		},
		weakened: {
			en: "Anyone may sign up at service {service} now",
			zh: "\u73b0\u5728\u4efb\u4f55\u4eba\u90fd\u80fd\u6ce8\u518c\u670d\u52a1 {service} \u7684\u8d26\u53f7"
		}
	},
	why: {
		en: "A stranger with an account is past the login: your model quota, your files and every flaw behind it are then within reach.",
		zh: "\u964c\u751f\u4eba\u6ce8\u518c\u8d26\u53f7\u540e\u5c31\u8d8a\u8fc7\u4e86\u767b\u5f55\uff0c\u53ef\u4ee5\u6d88\u8017\u6a21\u578b\u989d\u5ea6\u3001\u63a5\u89e6\u6570\u636e\uff0c\u5e76\u5229\u7528\u767b\u5f55\u540e\u7684\u6f0f\u6d1e\u3002"
	},
	fix: {
		en: "Turn it off, and invite people or use single sign-on",
		zh: "\u5173\u95ed\u81ea\u884c\u6ce8\u518c\uff0c\u6539\u4e3a\u9080\u8bf7\u6216\u5355\u70b9\u767b\u5f55"
	},
	messages: {
		default: {
			en: "`{name}: {value}` lets strangers make accounts, and the project has a public port.",
			zh: "`{name}: {value}` \u5141\u8bb8\u964c\u751f\u4eba\u6ce8\u518c\uff0c\u4e14\u9879\u76ee\u6709\u5bf9\u5916\u5f00\u653e\u7684\u7aef\u53e3\u3002"
		},
		weakened: {
			en: "{name} kept strangers out before, or left that to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u4e0d\u5141\u8bb8\u81ea\u884c\u6ce8\u518c\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-plaintext-connection.ts?texts
const texts$48 = {
	title: {
		en: "Unencrypted connection leaves the project",
		zh: "\u5bf9\u5916\u8fde\u63a5\u672a\u52a0\u5bc6"
	},
	titles: {
		default: {
			en: "Service {service} speaks to {host} in plain text",
			zh: "\u670d\u52a1 {service} \u4ee5\u660e\u6587\u8fde\u63a5 {host}"
		},
		weakened: {
			en: "Service {service} speaks to {host} in plain text now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4ee5\u660e\u6587\u8fde\u63a5 {host}"
		}
	},
	why: {
		en: "Passwords and data cross networks that others share: whoever is on the way reads and changes them.",
		zh: "\u5bc6\u7801\u548c\u6570\u636e\u4f1a\u7ecf\u8fc7\u4ed6\u4eba\u5171\u7528\u7684\u7f51\u7edc\uff0c\u9014\u4e2d\u7684\u4eba\u53ef\u4ee5\u7a83\u542c\u548c\u7be1\u6539\u3002"
	},
	fix: {
		en: "Use TLS: https, rediss, amqps, ldaps, or sslmode=verify-full",
		zh: "\u6539\u7528 TLS\uff1ahttps\u3001rediss\u3001amqps\u3001ldaps\uff0c\u6216 sslmode=verify-full"
	},
	messages: {
		default: {
			en: "{name} reaches {host}, outside of the project, without TLS.",
			zh: "{name} \u8fde\u63a5\u9879\u76ee\u4e4b\u5916\u7684 {host}\uff0c\u6ca1\u6709\u4f7f\u7528 TLS\u3002"
		},
		weakened: {
			en: "{name} used TLS before.",
			zh: "{name} \u4e4b\u524d\u4f7f\u7528 TLS\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-port-public.ts?texts
const texts$47 = {
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
// src/detect/compose/rules/compose-privileged-port.ts?texts
const texts$46 = {
	title: {
		en: "Port below 1024 published",
		zh: "\u53d1\u5e03\u4e86 1024 \u4ee5\u4e0b\u7684\u7aef\u53e3"
	},
	titles: { default: {
		en: "Service {service} publishes port {port}",
		zh: "\u670d\u52a1 {service} \u53d1\u5e03\u4e86 {port} \u7aef\u53e3"
	} },
	why: {
		en: "Programs trust what answers on these ports, and in the container the right to bind them is one more to hold.",
		zh: "\u5176\u4ed6\u7a0b\u5e8f\u9ed8\u8ba4\u4fe1\u4efb\u8fd9\u4e9b\u7aef\u53e3\u4e0a\u7684\u670d\u52a1\uff0c\u5bb9\u5668\u4e5f\u8981\u591a\u6301\u6709\u4e00\u9879\u7ed1\u5b9a\u7279\u6743\u7aef\u53e3\u7684\u6743\u9650\u3002"
	},
	fix: {
		en: "Use a port from 1024 on, and leave 80 and 443 to the reverse proxy",
		zh: "\u6539\u7528 1024 \u53ca\u4ee5\u4e0a\u7684\u7aef\u53e3\uff0c80 \u548c 443 \u7559\u7ed9\u53cd\u5411\u4ee3\u7406"
	},
	messages: {
		default: {
			en: "Port {port} is below 1024.",
			zh: "{port} \u7aef\u53e3\u5c0f\u4e8e 1024\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#ports"]
};
// src/detect/compose/rules/compose-privileged.ts?texts
const texts$45 = {
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
// src/detect/compose/rules/compose-provider-exec.ts?texts
const texts$44 = {
	title: {
		en: "Provider runs a host binary",
		zh: "provider \u4f1a\u5728\u5bbf\u4e3b\u673a\u6267\u884c\u7a0b\u5e8f"
	},
	titles: { default: {
		en: "Service {service} runs a program on the host",
		zh: "\u670d\u52a1 {service} \u4f1a\u5728\u5bbf\u4e3b\u673a\u4e0a\u6267\u884c\u7a0b\u5e8f"
	} },
	why: {
		en: "Compose starts the program outside any container, as whoever types `docker compose up`: it can do all that they can.",
		zh: "Compose \u4f1a\u5728\u5bb9\u5668\u4e4b\u5916\u3001\u4ee5\u6267\u884c `docker compose up` \u7684\u7528\u6237\u8eab\u4efd\u542f\u52a8\u8be5\u7a0b\u5e8f\uff0c\u7528\u6237\u80fd\u505a\u7684\u5b83\u90fd\u80fd\u505a\u3002"
	},
	fix: {
		en: "Review where the program comes from and what it may do, then allow it with a reason",
		zh: "\u8bc4\u5ba1\u8be5\u7a0b\u5e8f\u7684\u6765\u6e90\u548c\u6743\u9650\uff0c\u786e\u8ba4\u540e\u5199\u660e\u7406\u7531\u653e\u884c"
	},
	messages: {
		default: {
			en: "Service {service} is made by the provider {type}: compose runs docker-{type}, or a program of that name, from the PATH.",
			zh: "\u670d\u52a1 {service} \u7531 provider {type} \u521b\u5efa\uff1aCompose \u4f1a\u8fd0\u884c PATH \u4e2d\u7684 docker-{type} \u6216\u540c\u540d\u7a0b\u5e8f\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/provider-services/"]
};
// src/detect/compose/rules/compose-read-only-missing.ts?texts
const texts$43 = {
	title: {
		en: "Root file system is writable",
		zh: "\u6839\u6587\u4ef6\u7cfb\u7edf\u53ef\u5199"
	},
	titles: {
		default: {
			en: "The root file system of service {service} is writable",
			zh: "\u670d\u52a1 {service} \u7684\u6839\u6587\u4ef6\u7cfb\u7edf\u53ef\u5199"
		},
		weakened: {
			en: "The root file system of service {service} is writable now",
			zh: "\u670d\u52a1 {service} \u7684\u6839\u6587\u4ef6\u7cfb\u7edf\u73b0\u5728\u53ef\u5199"
		}
	},
	why: {
		en: "Whoever gets into the container can put tools into it and change the program that runs there.",
		zh: "\u653b\u5165\u5bb9\u5668\u7684\u4eba\u53ef\u4ee5\u5728\u91cc\u9762\u843d\u5730\u5de5\u5177\uff0c\u5e76\u7be1\u6539\u6b63\u5728\u8fd0\u884c\u7684\u7a0b\u5e8f\u3002"
	},
	fix: {
		en: "read_only: true, with tmpfs: [/tmp] for what has to be written",
		zh: "\u8bbe\u7f6e read_only: true\uff0c\u9700\u8981\u5199\u5165\u7684\u4e34\u65f6\u76ee\u5f55\u7528 tmpfs: [/tmp]"
	},
	messages: {
		default: {
			en: "`read_only` is not true for service {service}.",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709\u8bbe\u7f6e `read_only: true`\u3002"
		},
		weakened: {
			en: "Service {service} had `read_only: true` before.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u8bbe\u7f6e\u4e86 `read_only: true`\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#read_only", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-redis-no-auth.ts?texts
const texts$42 = {
	title: {
		en: "Redis without a password",
		zh: "Redis \u672a\u8bbe\u7f6e\u5bc6\u7801"
	},
	titles: {
		default: {
			en: "Service {service} has no password",
			zh: "\u670d\u52a1 {service} \u672a\u8bbe\u7f6e\u5bc6\u7801"
		},
		public: {
			en: "Service {service} is open to every network without a password",
			zh: "\u670d\u52a1 {service} \u65e0\u5bc6\u7801\u4e14\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		},
		weakened: {
			en: "Service {service} lost its password",
			zh: "\u670d\u52a1 {service} \u7684\u5bc6\u7801\u88ab\u53bb\u6389"
		}
	},
	why: {
		en: "A flaw in any other container is enough to read sessions and queues here, and Redis can be made to write files.",
		zh: "\u5176\u4ed6\u4efb\u4f55\u5bb9\u5668\u88ab\u653b\u7834\uff0c\u90fd\u80fd\u8bfb\u53d6\u8fd9\u91cc\u7684\u4f1a\u8bdd\u548c\u961f\u5217\uff1bRedis \u8fd8\u53ef\u88ab\u5229\u7528\u5199\u5165\u6587\u4ef6\u3002"
	},
	fix: {
		en: "command: redis-server --requirepass ${REDIS_PASSWORD:?set it in .env}",
		zh: "command: redis-server --requirepass ${REDIS_PASSWORD:?\u8bf7\u5728 .env \u4e2d\u8bbe\u7f6e}"
	},
	messages: {
		default: {
			en: "Nothing sets a password for service {service}: neither `--requirepass` nor an ACL or configuration file.",
			zh: "\u670d\u52a1 {service} \u6ca1\u6709\u8bbe\u7f6e\u5bc6\u7801\uff1a\u65e2\u65e0 `--requirepass`\uff0c\u4e5f\u65e0 ACL \u6216\u914d\u7f6e\u6587\u4ef6\u3002"
		},
		public: {
			en: "Service {service} publishes its port on all interfaces and asks nobody for a password.",
			zh: "\u670d\u52a1 {service} \u5728\u6240\u6709\u7f51\u5361\u4e0a\u53d1\u5e03\u7aef\u53e3\uff0c\u5374\u4e0d\u8981\u6c42\u5bc6\u7801\u3002"
		},
		weakened: {
			en: "Service {service} asked for a password before.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u8981\u6c42\u5bc6\u7801\u3002"
		},
		...relatedTexts
	},
	references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"]
};
// src/detect/compose/rules/compose-remote-include.ts?texts
const texts$41 = {
	title: {
		en: "Remote code taken in without a pin",
		zh: "\u5f15\u5165\u4e86\u672a\u56fa\u5b9a\u7248\u672c\u7684\u8fdc\u7a0b\u5185\u5bb9"
	},
	titles: {
		default: {
			en: "{url} may be another tomorrow",
			zh: "{url} \u968f\u65f6\u53ef\u80fd\u53d8\u5316"
		},
		weakened: {
			en: "{url} is no longer pinned",
			zh: "{url} \u4e0d\u518d\u56fa\u5b9a\u7248\u672c"
		}
	},
	why: {
		en: "Whoever may push there decides what runs here, with every mount and secret of the project.",
		zh: "\u80fd\u63a8\u9001\u5230\u8be5\u5730\u5740\u7684\u4eba\u5c31\u80fd\u51b3\u5b9a\u8fd9\u91cc\u8fd0\u884c\u4ec0\u4e48\uff0c\u5e76\u62ff\u5230\u9879\u76ee\u7684\u6302\u8f7d\u548c\u5bc6\u94a5\u3002"
	},
	fix: {
		en: "Pin it to a commit of 40 hex digits or a digest, or copy it into the repository",
		zh: "\u56fa\u5b9a\u5230 40 \u4f4d\u63d0\u4ea4\u54c8\u5e0c\u6216\u6458\u8981\u503c\uff0c\u6216\u628a\u5185\u5bb9\u653e\u8fdb\u4ed3\u5e93"
	},
	messages: {
		default: {
			en: "`{kind}` fetches {url} at whatever it is when the project starts.",
			zh: "`{kind}` \u4f1a\u5728\u542f\u52a8\u65f6\u62c9\u53d6 {url} \u5f53\u65f6\u7684\u5185\u5bb9\u3002"
		},
		weakened: {
			en: "`{kind}` took a fixed commit of {url} before.",
			zh: "`{kind}` \u4e4b\u524d\u4f7f\u7528 {url} \u7684\u56fa\u5b9a\u63d0\u4ea4\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/include/", "https://docs.docker.com/build/concepts/context/#git-repositories"]
};
// src/detect/compose/rules/compose-restart-unbounded.ts?texts
const texts$40 = {
	title: {
		en: "Restarts on failure not limited to 5",
		zh: "on-failure \u91cd\u542f\u6b21\u6570\u4e0d\u4e3a 5"
	},
	titles: { default: {
		en: "Service {service} restarts {attempts} times on failure",
		zh: "\u670d\u52a1 {service} \u5931\u8d25\u540e\u91cd\u542f {attempts} \u6b21"
	} },
	why: {
		en: "A service that fails at once and starts again without end hides the failure and keeps the host busy.",
		zh: "\u542f\u52a8\u5373\u5931\u8d25\u7684\u670d\u52a1\u65e0\u4f11\u6b62\u5730\u91cd\u542f\uff0c\u65e2\u63a9\u76d6\u4e86\u6545\u969c\uff0c\u53c8\u5360\u7528\u5bbf\u4e3b\u673a\u8d44\u6e90\u3002"
	},
	fix: {
		en: "restart: on-failure:5",
		zh: "\u5199\u6210 restart: on-failure:5"
	},
	messages: {
		default: {
			en: "`{key}` allows {attempts} restarts; the CIS benchmark asks for 5.",
			zh: "`{key}` \u5141\u8bb8\u91cd\u542f {attempts} \u6b21\uff0cCIS \u57fa\u51c6\u8981\u6c42 5 \u6b21\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#restart"]
};
// src/detect/compose/rules/compose-runs-as-root.ts?texts
const texts$39 = {
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
// src/detect/compose/rules/compose-seccomp-unconfined.ts?texts
const texts$38 = {
	title: {
		en: "Seccomp off",
		zh: "\u5173\u95ed\u4e86 seccomp"
	},
	titles: {
		default: {
			en: "Service {service} runs without seccomp",
			zh: "\u670d\u52a1 {service} \u5173\u95ed\u4e86 seccomp"
		},
		weakened: {
			en: "Service {service} no longer runs under seccomp",
			zh: "\u670d\u52a1 {service} \u4e0d\u518d\u53d7 seccomp \u9650\u5236"
		},
		lost: {
			en: "Service {service} lost its seccomp profile",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86 seccomp \u914d\u7f6e\u6587\u4ef6"
		}
	},
	why: {
		en: "Every system call of the kernel is open to the container then, those too through which others got out before.",
		zh: "\u5bb9\u5668\u53ef\u4ee5\u4f7f\u7528\u5185\u6838\u7684\u5168\u90e8\u7cfb\u7edf\u8c03\u7528\uff0c\u5176\u4e2d\u5305\u62ec\u5386\u53f2\u4e0a\u591a\u6b21\u88ab\u7528\u4e8e\u9003\u9038\u7684\u90a3\u4e9b\u3002"
	},
	fix: {
		en: "Remove `seccomp=unconfined`; where one call is missing, allow it in a profile: `seccomp=./seccomp.json`",
		zh: "\u5220\u9664 `seccomp=unconfined`\uff1b\u7f3a\u5c11\u67d0\u4e2a\u7cfb\u7edf\u8c03\u7528\u65f6\uff0c\u5728\u914d\u7f6e\u6587\u4ef6\u4e2d\u5355\u72ec\u653e\u884c\uff1a`seccomp=./seccomp.json`"
	},
	messages: {
		default: {
			en: "`security_opt` turns seccomp off for service {service}.",
			zh: "`security_opt` \u5173\u95ed\u4e86\u670d\u52a1 {service} \u7684 seccomp\u3002"
		},
		weakened: {
			en: "Service {service} could still run under seccomp before the change; now it cannot.",
			zh: "\u6539\u52a8\u4e4b\u524d\u670d\u52a1 {service} \u8fd8\u80fd\u53d7 seccomp \u9650\u5236\uff0c\u73b0\u5728\u4e0d\u518d\u53ef\u80fd\u3002"
		},
		lost: {
			en: "Service {service} had the profile {was}; without it the default one of Docker holds.",
			zh: "\u670d\u52a1 {service} \u539f\u6765\u4f7f\u7528\u914d\u7f6e\u6587\u4ef6 {was}\uff0c\u5220\u9664\u540e\u53ea\u5269 Docker \u9ed8\u8ba4\u914d\u7f6e\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/security/seccomp/", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-secret-default-fallback.ts?texts
const texts$37 = {
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
// src/detect/compose/rules/compose-secret-in-command.ts?texts
const texts$36 = {
	title: {
		en: "Secret on a command line or in a label",
		zh: "\u547d\u4ee4\u884c\u6216\u6807\u7b7e\u91cc\u6709\u660e\u6587\u5bc6\u94a5"
	},
	titles: {
		default: {
			en: "The command of service {service} holds a secret behind {flag}",
			zh: "\u670d\u52a1 {service} \u7684\u547d\u4ee4\u5728 {flag} \u5904\u5199\u4e86\u660e\u6587\u5bc6\u94a5"
		},
		hash: {
			en: "The password hash of a login stands in {flag} of service {service}",
			zh: "\u670d\u52a1 {service} \u7684 {flag} \u542b\u767b\u5f55\u5bc6\u7801\u7684\u54c8\u5e0c"
		},
		probe: {
			en: "The health check of service {service} holds a secret behind {flag}",
			zh: "\u670d\u52a1 {service} \u7684\u5065\u5eb7\u68c0\u67e5\u5728 {flag} \u5904\u5199\u4e86\u660e\u6587\u5bc6\u94a5"
		},
		weakened: {
			en: "The command of service {service} now holds the secret itself behind {flag}",
			zh: "\u670d\u52a1 {service} \u7684\u547d\u4ee4\u73b0\u5728\u5728 {flag} \u5904\u76f4\u63a5\u5199\u4e86\u5bc6\u94a5"
		}
	},
	why: {
		en: "It stands in the repository, and every process list and `docker inspect` on the host shows it.",
		zh: "\u5b83\u65e2\u5728\u4ed3\u5e93\u91cc\uff0c\u4e5f\u4f1a\u51fa\u73b0\u5728\u5bbf\u4e3b\u673a\u7684\u8fdb\u7a0b\u5217\u8868\u548c `docker inspect` \u4e2d\u3002"
	},
	fix: {
		en: "Give it by a file: compose secrets, or a configuration that is not committed",
		zh: "\u6539\u7528\u6587\u4ef6\u63d0\u4f9b\uff1acompose secrets\uff0c\u6216\u4e0d\u5165\u5e93\u7684\u914d\u7f6e\u6587\u4ef6"
	},
	messages: {
		default: {
			en: "The value of {flag} is written out in {file}.",
			zh: "{file} \u4e2d\u76f4\u63a5\u5199\u51fa\u4e86 {flag} \u7684\u503c\u3002"
		},
		hash: {
			en: "{flag} holds hashes, and weak passwords are found from their hash offline.",
			zh: "{flag} \u4e2d\u6709\u5bc6\u7801\u54c8\u5e0c\uff0c\u5f31\u5bc6\u7801\u53ef\u7531\u54c8\u5e0c\u79bb\u7ebf\u7834\u89e3\u3002"
		},
		probe: {
			en: "The health check in {file} signs in with a value that is written out behind {flag}.",
			zh: "{file} \u4e2d\u7684\u5065\u5eb7\u68c0\u67e5\u7528 {flag} \u5904\u5199\u51fa\u7684\u503c\u767b\u5f55\u3002"
		},
		weakened: {
			en: "{flag} took a reference before.",
			zh: "{flag} \u4e4b\u524d\u7528\u7684\u662f\u5f15\u7528\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/compose/how-tos/use-secrets/"]
};
// src/detect/compose/rules/compose-secret-in-config-content.ts?texts
const texts$35 = {
	title: {
		en: "Secret inlined in configs or secrets",
		zh: "configs \u6216 secrets \u5185\u5d4c\u4e86\u660e\u6587\u5bc6\u94a5"
	},
	titles: {
		default: {
			en: "{config} holds {name} in plain text",
			zh: "{config} \u4ee5\u660e\u6587\u5199\u51fa\u4e86 {name}"
		},
		key: {
			en: "The private key of {config} is in the repository",
			zh: "{config} \u7684\u79c1\u94a5\u5728\u4ed3\u5e93\u4e2d"
		},
		config: {
			en: "The file of config {config} holds a secret",
			zh: "\u914d\u7f6e {config} \u7684\u6587\u4ef6\u542b\u5bc6\u94a5"
		},
		mounted: {
			en: "Service {service} gets a secret from the repository",
			zh: "\u670d\u52a1 {service} \u4f7f\u7528\u4e86\u4ed3\u5e93\u4e2d\u7684\u5bc6\u94a5"
		},
		mountedKey: {
			en: "Service {service} gets a private key from the repository",
			zh: "\u670d\u52a1 {service} \u4f7f\u7528\u4e86\u4ed3\u5e93\u4e2d\u7684\u79c1\u94a5"
		},
		file: {
			en: "The file of secret {config} is in the repository",
			zh: "\u5bc6\u94a5 {config} \u7684\u6587\u4ef6\u5728\u4ed3\u5e93\u4e2d"
		},
		weakened: {
			en: "{config} was a reference, now it holds the secret itself",
			zh: "{config} \u539f\u6765\u662f\u5f15\u7528\uff0c\u73b0\u5728\u662f\u660e\u6587\u5bc6\u94a5"
		}
	},
	why: {
		en: "Whoever can read the repository has it, and so has every copy of its history.",
		zh: "\u80fd\u8bfb\u4ed3\u5e93\u7684\u4eba\u90fd\u80fd\u62ff\u5230\u5b83\uff0c\u5386\u53f2\u8bb0\u5f55\u7684\u6bcf\u4efd\u526f\u672c\u91cc\u4e5f\u90fd\u6709\u3002"
	},
	fix: {
		en: "Take it from outside: `environment:` of a secret, or a file that git ignores",
		zh: "\u4ece\u4ed3\u5e93\u5916\u90e8\u63d0\u4f9b\uff1a\u7528 secrets \u7684 `environment:`\uff0c\u6216 Git \u5ffd\u7565\u7684\u6587\u4ef6"
	},
	messages: {
		default: {
			en: "{name} is written out in {file}.",
			zh: "{file} \u4e2d\u76f4\u63a5\u5199\u51fa\u4e86 {name} \u7684\u503c\u3002"
		},
		key: {
			en: "{config} is made of {name}, which holds a private key and is committed.",
			zh: "{config} \u6765\u81ea\u5df2\u63d0\u4ea4\u7684 {name}\uff0c\u5176\u4e2d\u6709\u79c1\u94a5\u3002"
		},
		config: {
			en: "{config} is made of {name}, which holds a password or a key and is committed.",
			zh: "{config} \u6765\u81ea\u5df2\u63d0\u4ea4\u7684 {name}\uff0c\u5176\u4e2d\u6709\u5bc6\u7801\u6216\u5bc6\u94a5\u3002"
		},
		mounted: {
			en: "{name} is mounted at {config}; it holds a password or a key and is committed.",
			zh: "{name} \u6302\u8f7d\u5230 {config}\uff0c\u5176\u4e2d\u6709\u5bc6\u7801\u6216\u5bc6\u94a5\uff0c\u4e14\u5df2\u63d0\u4ea4\u3002"
		},
		mountedKey: {
			en: "{name} is mounted at {config}; it holds a private key and is committed.",
			zh: "{name} \u6302\u8f7d\u5230 {config}\uff0c\u5176\u4e2d\u6709\u79c1\u94a5\uff0c\u4e14\u5df2\u63d0\u4ea4\u3002"
		},
		file: {
			en: "Secret {config} is made of {name}, which is committed.",
			zh: "\u5bc6\u94a5 {config} \u6765\u81ea\u5df2\u63d0\u4ea4\u7684 {name}\u3002"
		},
		weakened: {
			en: "{config} came from outside the repository before.",
			zh: "{config} \u4e4b\u524d\u6765\u81ea\u4ed3\u5e93\u4e4b\u5916\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/secrets/", "https://docs.docker.com/reference/compose-file/configs/"]
};
// src/detect/compose/rules/compose-secret-in-environment.ts?texts
const texts$34 = {
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
// src/detect/compose/rules/compose-selinux-disabled.ts?texts
const texts$33 = {
	title: {
		en: "SELinux separation off",
		zh: "\u5173\u95ed\u4e86 SELinux \u9694\u79bb"
	},
	titles: {
		default: {
			en: "Service {service} runs without SELinux separation",
			zh: "\u670d\u52a1 {service} \u5173\u95ed\u4e86 SELinux \u9694\u79bb"
		},
		weakened: {
			en: "Service {service} lost its SELinux separation",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86 SELinux \u9694\u79bb"
		}
	},
	why: {
		en: "SELinux keeps a container from files of the host and of other containers, even where a mount or a bug hands them over.",
		zh: "SELinux \u80fd\u963b\u6b62\u5bb9\u5668\u8bbf\u95ee\u5bbf\u4e3b\u673a\u548c\u5176\u4ed6\u5bb9\u5668\u7684\u6587\u4ef6\uff0c\u5373\u4f7f\u6302\u8f7d\u914d\u7f6e\u6216\u6f0f\u6d1e\u628a\u5b83\u4eec\u66b4\u9732\u51fa\u6765\u3002"
	},
	fix: {
		en: "Remove `label:disable`, and relabel the mount that needed it: `:z` when shared, `:Z` for one container",
		zh: "\u5220\u9664 `label:disable`\uff0c\u7ed9\u9700\u8981\u7684\u6302\u8f7d\u91cd\u65b0\u6253\u6807\u7b7e\uff1a\u591a\u4e2a\u5bb9\u5668\u5171\u7528\u5199 `:z`\uff0c\u5355\u4e2a\u5bb9\u5668\u5199 `:Z`"
	},
	messages: {
		default: {
			en: "`security_opt` takes service {service} out of SELinux's confinement.",
			zh: "`security_opt` \u8ba9\u670d\u52a1 {service} \u4e0d\u53d7 SELinux \u9650\u5236\u3002"
		},
		weakened: {
			en: "Service {service} was confined before the change; now SELinux does not hold it.",
			zh: "\u6539\u52a8\u4e4b\u524d\u670d\u52a1 {service} \u53d7 SELinux \u9650\u5236\uff0c\u73b0\u5728\u4e0d\u518d\u53d7\u9650\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#security_opt", "https://docs.docker.com/engine/storage/bind-mounts/#configure-the-selinux-label"]
};
// src/detect/compose/rules/compose-sensitive-mount.ts?texts
const texts$32 = {
	title: {
		en: "Sensitive host path mounted",
		zh: "\u6302\u8f7d\u4e86\u5bbf\u4e3b\u673a\u654f\u611f\u76ee\u5f55"
	},
	titles: {
		default: {
			en: "Service {service} gets {source} of the host",
			zh: "\u670d\u52a1 {service} \u53ef\u8bbf\u95ee\u5bbf\u4e3b\u673a\u7684 {source}"
		},
		belowRoot: {
			en: "Service {service} keeps data in root's home, in {source}",
			zh: "\u670d\u52a1 {service} \u7684\u6570\u636e\u653e\u5728 root \u4e3b\u76ee\u5f55\u4e0b\u7684 {source}"
		},
		system: {
			en: "Service {service} can write to {source} of the host",
			zh: "\u670d\u52a1 {service} \u53ef\u5199\u5165\u5bbf\u4e3b\u673a\u7684 {source}"
		},
		readOnly: {
			en: "Service {service} can read {source} of the host",
			zh: "\u670d\u52a1 {service} \u53ef\u8bfb\u53d6\u5bbf\u4e3b\u673a\u7684 {source}"
		},
		writable: {
			en: "Service {service} can write to {source} of the host",
			zh: "\u670d\u52a1 {service} \u53ef\u5199\u5165\u5bbf\u4e3b\u673a\u7684 {source}"
		},
		weakened: {
			en: "Service {service} holds {source} of the host more firmly than before",
			zh: "\u670d\u52a1 {service} \u5bf9\u5bbf\u4e3b\u673a {source} \u7684\u8bbf\u95ee\u6bd4\u4e4b\u524d\u66f4\u5f3a"
		}
	},
	why: {
		en: "Whoever breaks into the service reads keys and passwords of the host there, or changes what the host runs.",
		zh: "\u653b\u5165\u670d\u52a1\u7684\u4eba\u53ef\u4ee5\u5728\u90a3\u91cc\u8bfb\u53d6\u5bbf\u4e3b\u673a\u7684\u5bc6\u94a5\u548c\u5bc6\u7801\uff0c\u6216\u8005\u7be1\u6539\u5bbf\u4e3b\u673a\u8fd0\u884c\u7684\u5185\u5bb9\u3002"
	},
	fix: {
		en: "Use a named volume for data; of the host mount the one file that is needed, read-only: `:ro`",
		zh: "\u6570\u636e\u6539\u7528\u547d\u540d\u5377\uff1b\u9700\u8981\u5bbf\u4e3b\u673a\u6587\u4ef6\u65f6\u53ea\u6302\u8f7d\u90a3\u4e00\u4e2a\uff0c\u5e76\u8bbe\u4e3a\u53ea\u8bfb\uff1a`:ro`"
	},
	messages: {
		default: {
			en: "{source} is mounted at {target} in service {service}; it holds credentials or the whole machine, so reading is enough.",
			zh: "{source} \u6302\u8f7d\u5230\u670d\u52a1 {service} \u7684 {target}\uff0c\u5176\u4e2d\u6709\u51ed\u636e\u6216\u6574\u53f0\u673a\u5668\u7684\u5185\u5bb9\uff0c\u80fd\u8bfb\u53d6\u5c31\u8db3\u4ee5\u9020\u6210\u5371\u5bb3\u3002"
		},
		belowRoot: {
			en: "{source} lies in root's home on the host and is mounted at {target} in service {service}; data has no place there.",
			zh: "{source} \u4f4d\u4e8e\u5bbf\u4e3b\u673a root \u7684\u4e3b\u76ee\u5f55\uff0c\u6302\u8f7d\u5230\u670d\u52a1 {service} \u7684 {target}\uff1b\u6570\u636e\u4e0d\u5e94\u653e\u5728\u90a3\u91cc\u3002"
		},
		system: {
			en: "{source} is mounted at {target} in service {service}, and it may write there.",
			zh: "{source} \u6302\u8f7d\u5230\u670d\u52a1 {service} \u7684 {target}\uff0c\u5e76\u4e14\u53ef\u5199\u3002"
		},
		readOnly: {
			en: "{source} is mounted read-only at {target} in service {service}: what stands there is told to whoever gets in.",
			zh: "{source} \u4ee5\u53ea\u8bfb\u65b9\u5f0f\u6302\u8f7d\u5230\u670d\u52a1 {service} \u7684 {target}\uff0c\u653b\u5165\u8005\u53ef\u4ee5\u770b\u5230\u5176\u4e2d\u7684\u5185\u5bb9\u3002"
		},
		writable: {
			en: "{source} is mounted at {target} in service {service} so that it may be changed; `:ro` is enough to read it.",
			zh: "{source} \u4ee5\u53ef\u5199\u65b9\u5f0f\u6302\u8f7d\u5230\u670d\u52a1 {service} \u7684 {target}\uff0c\u53ea\u9700\u8bfb\u53d6\u65f6\u52a0 `:ro` \u5373\u53ef\u3002"
		},
		weakened: {
			en: "{source} at {target} in service {service} has less in the way than before the change.",
			zh: "\u670d\u52a1 {service} \u4e2d {target} \u5904\u7684 {source} \u9650\u5236\u6bd4\u6539\u52a8\u4e4b\u524d\u66f4\u5c11\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints", "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-shared-volume.ts?texts
const texts$31 = {
	title: {
		en: "One folder or volume writable in several services",
		zh: "\u540c\u4e00\u76ee\u5f55\u6216\u5377\u88ab\u591a\u4e2a\u5bb9\u5668\u53ef\u5199\u6302\u8f7d"
	},
	titles: { default: {
		en: "{services} share {source}",
		zh: "{services} \u5171\u7528 {source}"
	} },
	why: {
		en: "What one of them writes the other reads or runs: who gets into one can work on the other.",
		zh: "\u4e00\u4e2a\u5bb9\u5668\u5199\u5165\u7684\u5185\u5bb9\u4f1a\u88ab\u53e6\u4e00\u4e2a\u8bfb\u53d6\u6216\u6267\u884c\uff0c\u653b\u5165\u5176\u4e2d\u4e00\u4e2a\u5c31\u80fd\u5f71\u54cd\u53e6\u4e00\u4e2a\u3002"
	},
	fix: {
		en: "Give each a volume of its own, or mount it with :ro where it is only read",
		zh: "\u62c6\u5206\u6570\u636e\u5377\uff1b\u53ea\u9700\u8bfb\u53d6\u7684\u5bb9\u5668\u7528 :ro \u6302\u8f7d"
	},
	messages: {
		default: {
			en: "{source} is mounted in {services}, and not read-only in all of them.",
			zh: "{source} \u540c\u65f6\u6302\u8f7d\u5230 {services}\uff0c\u4e14\u5e76\u975e\u5168\u90e8\u53ea\u8bfb\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#volumes"]
};
// src/detect/compose/rules/compose-signature-check-disabled.ts?texts
const texts$30 = {
	title: {
		en: "Signature check switched off",
		zh: "\u5173\u95ed\u4e86\u7b7e\u540d\u6821\u9a8c"
	},
	titles: {
		default: {
			en: "{name} of service {service} switches a check of origin off",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u5173\u95ed\u4e86\u6765\u6e90\u6821\u9a8c"
		},
		weakened: {
			en: "{name} of service {service} now switches a check of origin off",
			zh: "\u670d\u52a1 {service} \u7684 {name} \u73b0\u5728\u5173\u95ed\u4e86\u6765\u6e90\u6821\u9a8c"
		}
	},
	why: {
		en: "Whoever stands in between, or publishes under a name like it, has their code run here as if it were the real one.",
		zh: "\u4e2d\u95f4\u4eba\u6216\u4eff\u5192\u53d1\u5e03\u8005\u7684\u4ee3\u7801\u4f1a\u88ab\u5f53\u4f5c\u6b63\u7248\u5728\u8fd9\u91cc\u8fd0\u884c\u3002"
	},
	fix: {
		en: "Remove {name}, or set it so that the check stays on",
		zh: "\u5220\u9664 {name}\uff0c\u6216\u6539\u4e3a\u4fdd\u6301\u6821\u9a8c\u5f00\u542f\u7684\u503c"
	},
	messages: {
		default: {
			en: "{name} is set to `{value}`.",
			zh: "{name} \u8bbe\u4e3a `{value}`\u3002"
		},
		weakened: {
			en: "{name} kept the check on before.",
			zh: "{name} \u4e4b\u524d\u4fdd\u6301\u6821\u9a8c\u5f00\u542f\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/engine/security/trust/", "https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify"]
};
// src/detect/compose/rules/compose-ssh-port.ts?texts
const texts$29 = {
	title: {
		en: "sshd in a container",
		zh: "\u5bb9\u5668\u5185\u8fd0\u884c sshd"
	},
	titles: {
		default: {
			en: "Service {service} publishes an SSH port",
			zh: "\u670d\u52a1 {service} \u53d1\u5e03\u4e86 SSH \u7aef\u53e3"
		},
		weakened: {
			en: "The SSH port of service {service} is now open to every network",
			zh: "\u670d\u52a1 {service} \u7684 SSH \u7aef\u53e3\u73b0\u5728\u5411\u6240\u6709\u7f51\u7edc\u5f00\u653e"
		}
	},
	why: {
		en: "One more login that is guessed at from the internet, with keys and passwords that nobody keeps with those of the host.",
		zh: "\u591a\u4e86\u4e00\u4e2a\u4f1a\u88ab\u4e92\u8054\u7f51\u7206\u7834\u7684\u767b\u5f55\u5165\u53e3\uff0c\u5176\u5bc6\u94a5\u548c\u5bc6\u7801\u4e5f\u4e0d\u5728\u5bbf\u4e3b\u673a\u7684\u7edf\u4e00\u7ba1\u7406\u4e4b\u5185\u3002"
	},
	fix: {
		en: "Remove it; `docker compose exec {service} sh` opens a shell",
		zh: "\u53bb\u6389 SSH\uff0c\u7528 `docker compose exec {service} sh` \u8fdb\u5165\u5bb9\u5668"
	},
	messages: {
		default: {
			en: "Port {port} of service {service} is published.",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u88ab\u53d1\u5e03\u3002"
		},
		weakened: {
			en: "Port {port} of service {service} was bound to {was} before.",
			zh: "\u670d\u52a1 {service} \u7684 {port} \u7aef\u53e3\u4e4b\u524d\u53ea\u7ed1\u5b9a {was}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/cli/docker/compose/exec/"]
};
// src/detect/compose/rules/compose-sysctl-unsafe.ts?texts
const texts$28 = {
	title: {
		en: "Kernel parameter loosened",
		zh: "\u653e\u5bbd\u4e86\u5185\u6838\u53c2\u6570"
	},
	titles: { default: {
		en: "Service {service} sets {sysctl}",
		zh: "\u670d\u52a1 {service} \u8bbe\u7f6e\u4e86 {sysctl}"
	} },
	why: {
		en: "Routing between networks, accepted redirects and larger kernel queues help an attacker on from one container to the next.",
		zh: "\u5f00\u542f\u8de8\u7f51\u7edc\u8f6c\u53d1\u3001\u63a5\u53d7\u91cd\u5b9a\u5411\u6216\u653e\u5927\u5185\u6838\u961f\u5217\uff0c\u4f1a\u65b9\u4fbf\u653b\u51fb\u8005\u4ece\u4e00\u4e2a\u5bb9\u5668\u79fb\u52a8\u5230\u53e6\u4e00\u4e2a\u3002"
	},
	fix: {
		en: "Remove it; what all need is set and reviewed on the host",
		zh: "\u5220\u9664\u8be5\u53c2\u6570\uff1b\u786e\u6709\u9700\u8981\u65f6\u5728\u5bbf\u4e3b\u673a\u4e0a\u7edf\u4e00\u8bbe\u7f6e\u5e76\u8bc4\u5ba1"
	},
	messages: {
		default: {
			en: "`sysctls` sets {sysctl} to {value} for service {service}.",
			zh: "`sysctls` \u628a\u670d\u52a1 {service} \u7684 {sysctl} \u8bbe\u4e3a {value}\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/compose-file/services/#sysctls"]
};
// src/detect/compose/rules/compose-systempaths-unconfined.ts?texts
const texts$27 = {
	title: {
		en: "Masked paths off",
		zh: "\u53d6\u6d88\u4e86\u5185\u6838\u8def\u5f84\u5c4f\u853d"
	},
	titles: {
		default: {
			en: "Service {service} sees what Docker hides of /proc and /sys",
			zh: "\u670d\u52a1 {service} \u80fd\u8bbf\u95ee\u88ab Docker \u5c4f\u853d\u7684 /proc \u548c /sys \u8def\u5f84"
		},
		weakened: {
			en: "Service {service} always sees what Docker hides of /proc and /sys now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u59cb\u7ec8\u80fd\u8bbf\u95ee\u88ab Docker \u5c4f\u853d\u7684 /proc \u548c /sys \u8def\u5f84"
		}
	},
	why: {
		en: "Paths such as /proc/kcore and /proc/sysrq-trigger are masked because through them root reads the host's memory or restarts it.",
		zh: "/proc/kcore\u3001/proc/sysrq-trigger \u7b49\u8def\u5f84\u4e4b\u6240\u4ee5\u88ab\u5c4f\u853d\uff0c\u662f\u56e0\u4e3a root \u53ef\u4ee5\u501f\u6b64\u8bfb\u53d6\u5bbf\u4e3b\u673a\u5185\u5b58\u6216\u8ba9\u5b83\u91cd\u542f\u3002"
	},
	fix: {
		en: "Remove the option; a container that builds images can do so rootless instead",
		zh: "\u5220\u9664\u8be5\u9009\u9879\uff1b\u9700\u8981\u6784\u5efa\u955c\u50cf\u7684\u5bb9\u5668\u53ef\u6539\u7528 rootless \u65b9\u5f0f"
	},
	messages: {
		default: {
			en: "`security_opt` unmasks paths of the kernel for service {service}.",
			zh: "`security_opt` \u4e3a\u670d\u52a1 {service} \u53d6\u6d88\u4e86\u5185\u6838\u8def\u5f84\u5c4f\u853d\u3002"
		},
		weakened: {
			en: "Only a default unmasked these paths for service {service} before; now it is fixed.",
			zh: "\u670d\u52a1 {service} \u4e4b\u524d\u53ea\u56e0\u53d8\u91cf\u9ed8\u8ba4\u503c\u53d6\u6d88\u8def\u5f84\u5c4f\u853d\uff0c\u73b0\u5728\u5df2\u56fa\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://docs.docker.com/reference/cli/docker/container/run/#security-opt", "https://docs.podman.io/en/latest/markdown/podman-run.1.html#security-opt-option"]
};
// src/detect/compose/rules/compose-tls-verify-disabled.ts?texts
const texts$26 = {
	title: {
		en: "Certificate checks off",
		zh: "\u5173\u95ed\u4e86\u8bc1\u4e66\u6821\u9a8c"
	},
	titles: {
		default: {
			en: "Service {service} trusts any certificate",
			zh: "\u670d\u52a1 {service} \u4e0d\u6821\u9a8c\u8bc1\u4e66"
		},
		client: {
			en: "Service {service} trusts any certificate",
			zh: "\u670d\u52a1 {service} \u4e0d\u6821\u9a8c\u8bc1\u4e66"
		},
		weakened: {
			en: "Service {service} trusts any certificate now",
			zh: "\u670d\u52a1 {service} \u73b0\u5728\u4e0d\u518d\u6821\u9a8c\u8bc1\u4e66"
		}
	},
	why: {
		en: "Encryption without a check protects from nobody on the way: whoever is there shows a certificate of their own and reads along.",
		zh: "\u4e0d\u6821\u9a8c\u8bc1\u4e66\u7684\u52a0\u5bc6\u6321\u4e0d\u4f4f\u4e2d\u95f4\u4eba\uff1a\u9014\u4e2d\u7684\u4eba\u51fa\u793a\u81ea\u5df1\u7684\u8bc1\u4e66\u5c31\u80fd\u7a83\u542c\u548c\u7be1\u6539\u3002"
	},
	fix: {
		en: "Mount the certificate of your own authority and name it, such as NODE_EXTRA_CA_CERTS or SSL_CERT_FILE",
		zh: "\u6302\u8f7d\u81ea\u6709 CA \u8bc1\u4e66\u5e76\u6307\u5b9a\u8def\u5f84\uff0c\u4f8b\u5982 NODE_EXTRA_CA_CERTS \u6216 SSL_CERT_FILE"
	},
	messages: {
		default: {
			en: "`{name}: {value}` accepts whatever certificate is shown.",
			zh: "`{name}: {value}` \u4f1a\u63a5\u53d7\u4efb\u4f55\u8bc1\u4e66\u3002"
		},
		client: {
			en: "`{name} {flag}` accepts whatever certificate is shown.",
			zh: "`{name} {flag}` \u4f1a\u63a5\u53d7\u4efb\u4f55\u8bc1\u4e66\u3002"
		},
		weakened: {
			en: "{name} checked certificates before, or left that to whoever deploys.",
			zh: "{name} \u4e4b\u524d\u4f1a\u6821\u9a8c\u8bc1\u4e66\uff0c\u6216\u7531\u90e8\u7f72\u8005\u51b3\u5b9a\u3002"
		},
		...relatedTexts
	},
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"]
};
// src/detect/compose/rules/compose-traefik-insecure-api.ts?texts
const texts$25 = {
	title: {
		en: "Traefik opened by a switch",
		zh: "Traefik \u542f\u7528\u4e86\u4e0d\u5b89\u5168\u7684\u9009\u9879"
	},
	titles: {
		default: {
			en: "The dashboard of Traefik is open to everyone",
			zh: "Traefik \u9762\u677f\u5bf9\u6240\u6709\u4eba\u5f00\u653e"
		},
		headers: {
			en: "Traefik believes what anyone says of where a request came from",
			zh: "Traefik \u4fe1\u4efb\u4efb\u610f\u6765\u6e90\u7684\u8f6c\u53d1\u5934"
		},
		certificates: {
			en: "Traefik trusts any certificate of the servers behind it",
			zh: "Traefik \u4e0d\u6821\u9a8c\u540e\u7aef\u670d\u52a1\u5668\u7684\u8bc1\u4e66"
		},
		weakened: {
			en: "A protection of Traefik is switched off: {flag}",
			zh: "Traefik \u7684\u4e00\u9879\u4fdd\u62a4\u88ab\u5173\u95ed\uff1a{flag}"
		}
	},
	why: {
		en: "The dashboard shows every route and service; forged headers and certificates get past rules that look at them.",
		zh: "\u9762\u677f\u4f1a\u66b4\u9732\u5168\u90e8\u8def\u7531\u548c\u670d\u52a1\uff1b\u4f2a\u9020\u7684\u8f6c\u53d1\u5934\u548c\u8bc1\u4e66\u80fd\u7ed5\u8fc7\u4f9d\u8d56\u5b83\u4eec\u7684\u89c4\u5219\u3002"
	},
	fix: {
		en: "Remove {flag}; put the dashboard behind a router with a login, and name trusted addresses",
		zh: "\u53bb\u6389 {flag}\uff1b\u9762\u677f\u8d70\u5e26\u767b\u5f55\u7684\u8def\u7531\uff0c\u5e76\u5217\u51fa\u53ef\u4fe1\u5730\u5740"
	},
	messages: {
		default: {
			en: "{flag} serves the dashboard and the API on port 8080 without a login.",
			zh: "{flag} \u4f1a\u5728 8080 \u7aef\u53e3\u514d\u767b\u5f55\u63d0\u4f9b\u9762\u677f\u548c API\u3002"
		},
		headers: {
			en: "{flag} takes X-Forwarded-For from anyone, and addresses are then no reason to trust.",
			zh: "{flag} \u63a5\u53d7\u4efb\u4f55\u4eba\u7684 X-Forwarded-For\uff0c\u57fa\u4e8e\u6765\u6e90\u5730\u5740\u7684\u9650\u5236\u56e0\u6b64\u5931\u6548\u3002"
		},
		certificates: {
			en: "{flag} accepts whatever certificate a server behind Traefik shows.",
			zh: "{flag} \u4f1a\u63a5\u53d7\u540e\u7aef\u670d\u52a1\u5668\u51fa\u793a\u7684\u4efb\u4f55\u8bc1\u4e66\u3002"
		},
		weakened: {
			en: "{flag} was off before.",
			zh: "{flag} \u4e4b\u524d\u662f\u5173\u95ed\u7684\u3002"
		},
		...relatedTexts
	},
	references: ["https://doc.traefik.io/traefik/operations/api/"]
};
// src/detect/compose/rules/compose-unresolved-reference.ts?texts
const texts$24 = {
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
const texts$23 = {
	title: {
		en: "No user set",
		zh: "\u672a\u6307\u5b9a\u8fd0\u884c\u7528\u6237"
	},
	titles: {
		default: {
			en: "Service {service} sets no user",
			zh: "\u670d\u52a1 {service} \u672a\u6307\u5b9a\u8fd0\u884c\u7528\u6237"
		},
		weakened: {
			en: "Service {service} lost its user {was}",
			zh: "\u670d\u52a1 {service} \u5931\u53bb\u4e86\u8fd0\u884c\u7528\u6237 {was}"
		}
	},
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
// src/detect/signing-key.ts?texts
const set = (words) => new Set(words.split(" "));
set("base value prod production dev development staging test local default primary current old new 1 2");
set("public gpg pgp ssh git apk rpm kms cosign");
set("jwt session sessions cookie cookies nextauth auth csrf xsrf token signing sign encryption hmac refresh");
set("encryption signing sign signature fernet hmac jwt session cookie");
set("app application django flask fastapi rails laravel web webui webserver server api superset airflow paperless dify outline umami langfuse netbox zulip sentry authentik");
// src/detect/compose/texts.gen.ts?texts
const composeTexts = {
	"compose-admin-port-public": texts$469,
	"compose-anonymous-vector-db": texts$468,
	"compose-apparmor-unconfined": texts$467,
	"compose-audit-disabled": texts$466,
	"compose-auth-disabled": texts$465,
	"compose-build-privileged": texts$464,
	"compose-build-secret-arg": texts$463,
	"compose-cap-add": texts$461,
	"compose-cap-add-dangerous": texts$462,
	"compose-cap-drop-missing": texts$460,
	"compose-cookie-insecure": texts$459,
	"compose-cors-wildcard": texts$458,
	"compose-datastore-port-public": texts$457,
	"compose-db-encryption-unset": texts$456,
	"compose-db-ephemeral-data": texts$455,
	"compose-db-superuser": texts$454,
	"compose-debug-enabled": texts$453,
	"compose-default-bridge": texts$452,
	"compose-default-credential": texts$451,
	"compose-device": texts$450,
	"compose-docker-api-tcp": texts$449,
	"compose-docker-socket": texts$448,
	"compose-env-file-mounted": texts$447,
	"compose-env-file-tracked": texts$87,
	"compose-healthcheck-disabled": texts$86,
	"compose-healthcheck-missing": texts$85,
	"compose-hook-privileged": texts$84,
	"compose-host-cgroup": texts$83,
	"compose-host-ipc": texts$82,
	"compose-host-network": texts$81,
	"compose-host-pid": texts$80,
	"compose-host-userns": texts$79,
	"compose-host-uts": texts$78,
	"compose-image-downgrade": texts$77,
	"compose-image-impersonation": texts$76,
	"compose-image-latest": texts$75,
	"compose-image-major-jump": texts$74,
	"compose-image-mutable-tag": texts$73,
	"compose-image-no-digest": texts$72,
	"compose-image-registry-changed": texts$71,
	"compose-image-untrusted-registry": texts$70,
	"compose-inference-port-public": texts$69,
	"compose-invalid": texts$67,
	"compose-invalid-shape": texts$68,
	"compose-limits-disabled": texts$66,
	"compose-logging-disabled": texts$65,
	"compose-logs-ephemeral": texts$64,
	"compose-mount-propagation": texts$63,
	"compose-network-internal": texts$62,
	"compose-networks-not-set": texts$61,
	"compose-no-backup": texts$60,
	"compose-no-cpu-limit": texts$59,
	"compose-no-image-scan": texts$58,
	"compose-no-log-rotation": texts$57,
	"compose-no-log-shipping": texts$56,
	"compose-no-memory-limit": texts$55,
	"compose-no-new-privileges-disabled": texts$54,
	"compose-no-new-privileges-missing": texts$53,
	"compose-no-pids-limit": texts$52,
	"compose-no-sso": texts$51,
	"compose-no-tls": texts$50,
	"compose-open-registration": texts$49,
	"compose-plaintext-connection": texts$48,
	"compose-port-public": texts$47,
	"compose-privileged": texts$45,
	"compose-privileged-port": texts$46,
	"compose-provider-exec": texts$44,
	"compose-read-only-missing": texts$43,
	"compose-redis-no-auth": texts$42,
	"compose-remote-include": texts$41,
	"compose-restart-unbounded": texts$40,
	"compose-runs-as-root": texts$39,
	"compose-seccomp-unconfined": texts$38,
	"compose-secret-default-fallback": texts$37,
	"compose-secret-in-command": texts$36,
	"compose-secret-in-config-content": texts$35,
	"compose-secret-in-environment": texts$34,
	"compose-selinux-disabled": texts$33,
	"compose-sensitive-mount": texts$32,
	"compose-shared-volume": texts$31,
	"compose-signature-check-disabled": texts$30,
	"compose-ssh-port": texts$29,
	"compose-sysctl-unsafe": texts$28,
	"compose-systempaths-unconfined": texts$27,
	"compose-tls-verify-disabled": texts$26,
	"compose-traefik-insecure-api": texts$25,
	"compose-unresolved-reference": texts$24,
	"compose-user-missing": texts$23,
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
	},
	"dify-sandbox-egress": {
		title: {
			en: "Dify's code sandbox reaches the network past its proxy",
			zh: "Dify \u4ee3\u7801\u6c99\u7bb1\u53ef\u76f4\u63a5\u8bbf\u95ee\u7f51\u7edc"
		},
		titles: {
			default: {
				en: "Dify's code sandbox {service} is on {network}, which leads out",
				zh: "Dify \u4ee3\u7801\u6c99\u7bb1 {service} \u63a5\u5165\u4e86\u53ef\u4ee5\u8bbf\u95ee\u5916\u90e8\u7684 {network}"
			},
			weakened: {
				en: "Dify's code sandbox {service} is no longer isolated",
				zh: "Dify \u4ee3\u7801\u6c99\u7bb1 {service} \u4e0d\u518d\u9694\u79bb"
			},
			proxy: {
				en: "Dify's code sandbox {service} has no {name}",
				zh: "Dify \u4ee3\u7801\u6c99\u7bb1 {service} \u6ca1\u6709\u8bbe\u7f6e {name}"
			},
			proxyLost: {
				en: "Dify's code sandbox {service} lost its {name}",
				zh: "Dify \u4ee3\u7801\u6c99\u7bb1 {service} \u5931\u53bb\u4e86 {name}"
			}
		},
		why: {
			en: "It runs code that users and models write: with a direct way out that code reaches the cloud's metadata, the databases and the intranet.",
			zh: "\u6c99\u7bb1\u8fd0\u884c\u7528\u6237\u548c\u6a21\u578b\u5199\u7684\u4ee3\u7801\uff0c\u4e00\u65e6\u80fd\u76f4\u63a5\u51fa\u7f51\uff0c\u5c31\u80fd\u8bbf\u95ee\u4e91\u5143\u6570\u636e\u3001\u6570\u636e\u5e93\u548c\u5185\u7f51\u3002"
		},
		fix: {
			en: "networks: [ssrf_proxy_network] alone, with `internal: true`, and HTTP_PROXY at ssrf_proxy",
			zh: "\u53ea\u63a5\u5165\u8bbe\u7f6e\u4e86 `internal: true` \u7684 ssrf_proxy_network\uff0cHTTP_PROXY \u6307\u5411 ssrf_proxy"
		},
		messages: {
			default: {
				en: "{network} leads out; the sandbox belongs on an internal network only.",
				zh: "{network} \u53ef\u4ee5\u8bbf\u95ee\u5916\u90e8\uff0c\u6c99\u7bb1\u53ea\u5e94\u63a5\u5165\u5185\u90e8\u7f51\u7edc\u3002"
			},
			weakened: {
				en: "It was on internal networks only; {network} leads out.",
				zh: "\u4e4b\u524d\u53ea\u63a5\u5165\u5185\u90e8\u7f51\u7edc\uff0c{network} \u53ef\u4ee5\u8bbf\u95ee\u5916\u90e8\u3002"
			},
			proxy: {
				en: "ENABLE_NETWORK is true and {name} is empty: nothing filters where the code goes.",
				zh: "ENABLE_NETWORK \u4e3a true \u800c {name} \u4e3a\u7a7a\uff0c\u4ee3\u7801\u8bbf\u95ee\u54ea\u91cc\u90fd\u6ca1\u6709\u8fc7\u6ee4\u3002"
			},
			proxyLost: {
				en: "{name} led through a proxy before, now it is empty.",
				zh: "{name} \u4e4b\u524d\u6307\u5411\u4ee3\u7406\uff0c\u73b0\u5728\u4e3a\u7a7a\u3002"
			},
			...relatedTexts
		},
		references: ["https://github.com/langgenius/dify-sandbox"]
	}
};
// src/detect/datastore-config/texts.gen.ts?texts
const datastoreConfigTexts = {
	"dify-sandbox-config": {
		title: {
			en: "Dify's sandbox loosened",
			zh: "Dify \u6c99\u7bb1\u914d\u7f6e\u88ab\u653e\u5bbd"
		},
		titles: {
			key: {
				en: "Dify's sandbox has the published key",
				zh: "Dify \u6c99\u7bb1\u4f7f\u7528\u516c\u5f00\u7684\u9ed8\u8ba4\u5bc6\u94a5"
			},
			debug: {
				en: "Dify's sandbox runs in debug mode",
				zh: "Dify \u6c99\u7bb1\u5904\u4e8e\u8c03\u8bd5\u6a21\u5f0f"
			},
			network: {
				en: "Code in Dify's sandbox reaches the network without a proxy",
				zh: "Dify \u6c99\u7bb1\u4e2d\u7684\u4ee3\u7801\u53ef\u7ed5\u8fc7\u4ee3\u7406\u8bbf\u95ee\u7f51\u7edc"
			},
			syscalls: {
				en: "Dify's sandbox has a list of system calls of its own",
				zh: "Dify \u6c99\u7bb1\u81ea\u5b9a\u4e49\u4e86\u7cfb\u7edf\u8c03\u7528\u540d\u5355"
			},
			weakened: {
				en: "Dify's sandbox is looser than before",
				zh: "Dify \u6c99\u7bb1\u6bd4\u4e4b\u524d\u66f4\u5bbd\u677e"
			},
			keyNow: {
				en: "Dify's sandbox has the published key now",
				zh: "Dify \u6c99\u7bb1\u73b0\u5728\u4f7f\u7528\u516c\u5f00\u7684\u9ed8\u8ba4\u5bc6\u94a5"
			},
			debugNow: {
				en: "Dify's sandbox runs in debug mode now",
				zh: "Dify \u6c99\u7bb1\u73b0\u5728\u5904\u4e8e\u8c03\u8bd5\u6a21\u5f0f"
			},
			networkNow: {
				en: "Code in Dify's sandbox reaches the network without a proxy now",
				zh: "Dify \u6c99\u7bb1\u4e2d\u7684\u4ee3\u7801\u73b0\u5728\u53ef\u7ed5\u8fc7\u4ee3\u7406\u8bbf\u95ee\u7f51\u7edc"
			},
			syscallsNow: {
				en: "Dify's sandbox lets further system calls through now",
				zh: "Dify \u6c99\u7bb1\u73b0\u5728\u653e\u884c\u4e86\u989d\u5916\u7684\u7cfb\u7edf\u8c03\u7528"
			}
		},
		why: {
			en: "The sandbox runs code that users and models write. These settings decide what that code may ask of the kernel, whom it reaches, and who may send code at all.",
			zh: "\u6c99\u7bb1\u8fd0\u884c\u7684\u662f\u7528\u6237\u548c\u6a21\u578b\u5199\u7684\u4ee3\u7801\uff0c\u8fd9\u4e9b\u8bbe\u7f6e\u51b3\u5b9a\u4ee3\u7801\u80fd\u8c03\u7528\u54ea\u4e9b\u7cfb\u7edf\u8c03\u7528\u3001\u80fd\u8bbf\u95ee\u54ea\u91cc\uff0c\u4ee5\u53ca\u8c01\u6709\u6743\u63d0\u4ea4\u4ee3\u7801\u3002"
		},
		fix: {
			en: "Leave allowed_syscalls empty and debug false, send the network through the proxy, and set a random key: openssl rand -hex 32",
			zh: "allowed_syscalls \u7559\u7a7a\uff0cdebug \u8bbe\u4e3a false\uff0c\u7f51\u7edc\u53ea\u8d70\u4ee3\u7406\uff0c\u5bc6\u94a5\u6362\u6210\u968f\u673a\u503c\uff1aopenssl rand -hex 32"
		},
		messages: {
			default: {
				en: "{file} loosens the sandbox.",
				zh: "{file} \u653e\u5bbd\u4e86\u6c99\u7bb1\u9650\u5236\u3002"
			},
			key: {
				en: "app.key is the value that Dify publishes: whoever reaches the port may run code.",
				zh: "app.key \u662f Dify \u516c\u5f00\u7684\u9ed8\u8ba4\u503c\uff0c\u80fd\u8fde\u5230\u7aef\u53e3\u7684\u4eba\u5c31\u80fd\u6267\u884c\u4ee3\u7801\u3002"
			},
			debug: {
				en: "app.debug is on.",
				zh: "app.debug \u5df2\u5f00\u542f\u3002"
			},
			network: {
				en: "enable_network is on and no proxy is set: code calls whatever the container reaches.",
				zh: "enable_network \u5df2\u5f00\u542f\u4e14\u6ca1\u6709\u8bbe\u7f6e\u4ee3\u7406\uff0c\u4ee3\u7801\u53ef\u4ee5\u8bbf\u95ee\u5bb9\u5668\u80fd\u5230\u8fbe\u7684\u4efb\u4f55\u5730\u5740\u3002"
			},
			syscalls: {
				en: "allowed_syscalls names {count}, which stand in for the list that the sandbox deems safe.",
				zh: "allowed_syscalls \u4e2d\u6709 {count} \u9879\uff0c\u4f1a\u53d6\u4ee3\u6c99\u7bb1\u81ea\u5e26\u7684\u5b89\u5168\u540d\u5355\u3002"
			},
			weakened: {
				en: "More system calls are let through than before: {count}.",
				zh: "\u653e\u884c\u7684\u7cfb\u7edf\u8c03\u7528\u6bd4\u4e4b\u524d\u66f4\u591a\uff0c\u73b0\u4e3a {count} \u9879\u3002"
			},
			keyNow: {
				en: "Another key was in force before.",
				zh: "\u4e4b\u524d\u751f\u6548\u7684\u662f\u522b\u7684\u5bc6\u94a5\u3002"
			},
			debugNow: {
				en: "app.debug was off before.",
				zh: "app.debug \u4e4b\u524d\u662f\u5173\u95ed\u7684\u3002"
			},
			networkNow: {
				en: "The network was off, or went through a proxy, before.",
				zh: "\u4e4b\u524d\u7f51\u7edc\u662f\u5173\u95ed\u7684\uff0c\u6216\u53ea\u8d70\u4ee3\u7406\u3002"
			},
			syscallsNow: {
				en: "allowed_syscalls was empty before and names {count} now.",
				zh: "allowed_syscalls \u4e4b\u524d\u4e3a\u7a7a\uff0c\u73b0\u5728\u6709 {count} \u9879\u3002"
			},
			...relatedTexts
		},
		references: ["https://github.com/langgenius/dify-sandbox"]
	},
	"pg-hba-trust": {
		title: {
			en: "Postgres lets in without a good password",
			zh: "pg_hba \u5b58\u5728 trust \u6216\u5168\u7f51\u653e\u884c"
		},
		titles: {
			default: {
				en: "Postgres lets anyone from {from} in without a password",
				zh: "Postgres \u5bf9 {from} \u514d\u5bc6\u7801\u653e\u884c"
			},
			local: {
				en: "Postgres asks no password on its own machine",
				zh: "Postgres \u5bf9\u672c\u673a\u8fde\u63a5\u4e0d\u8981\u6c42\u5bc6\u7801"
			},
			password: {
				en: "Postgres takes {method} from every address",
				zh: "Postgres \u5bf9\u6240\u6709\u5730\u5740\u63a5\u53d7 {method} \u8ba4\u8bc1"
			},
			defaultNow: {
				en: "Postgres lets anyone from {from} in without a password now",
				zh: "Postgres \u73b0\u5728\u5bf9 {from} \u514d\u5bc6\u7801\u653e\u884c"
			},
			localNow: {
				en: "Postgres asks no password on its own machine any more",
				zh: "Postgres \u5bf9\u672c\u673a\u8fde\u63a5\u4e0d\u518d\u8981\u6c42\u5bc6\u7801"
			},
			passwordNow: {
				en: "Postgres takes {method} from every address now",
				zh: "Postgres \u73b0\u5728\u5bf9\u6240\u6709\u5730\u5740\u63a5\u53d7 {method} \u8ba4\u8bc1"
			}
		},
		why: {
			en: "With trust a connection is whatever user it says it is, the superuser too: all data, and commands on the server.",
			zh: "trust \u610f\u5473\u7740\u5bf9\u65b9\u81ea\u79f0\u662f\u8c01\u5c31\u662f\u8c01\uff0c\u5305\u62ec\u8d85\u7ea7\u7528\u6237\uff1a\u6570\u636e\u5168\u90e8\u53ef\u8bfb\u5199\uff0c\u8fd8\u80fd\u5728\u670d\u52a1\u5668\u4e0a\u6267\u884c\u547d\u4ee4\u3002"
		},
		fix: {
			en: "Use scram-sha-256, name the database and user, and narrow the address to the network of the clients",
			zh: "\u6539\u7528 scram-sha-256\uff0c\u5199\u660e\u6570\u636e\u5e93\u548c\u7528\u6237\uff0c\u628a\u5730\u5740\u6536\u7a84\u5230\u5ba2\u6237\u7aef\u6240\u5728\u7f51\u6bb5"
		},
		messages: {
			default: {
				en: "This line lets connections from {from} in as any user it covers, unasked.",
				zh: "\u8be5\u884c\u5141\u8bb8\u6765\u81ea {from} \u7684\u8fde\u63a5\u4ee5\u5176\u6db5\u76d6\u7684\u4efb\u4f55\u7528\u6237\u8eab\u4efd\u76f4\u63a5\u767b\u5f55\u3002"
			},
			local: {
				en: "Whoever gets into the container is any user of the database at once.",
				zh: "\u8fdb\u5165\u5bb9\u5668\u7684\u4eba\u7acb\u523b\u5c31\u80fd\u4ee5\u4efb\u610f\u6570\u636e\u5e93\u7528\u6237\u767b\u5f55\u3002"
			},
			password: {
				en: "Every address may try passwords, and {method} protects them badly on the way and at rest.",
				zh: "\u4efb\u4f55\u5730\u5740\u90fd\u80fd\u5c1d\u8bd5\u5bc6\u7801\uff0c\u800c {method} \u5728\u4f20\u8f93\u548c\u5b58\u50a8\u4e0a\u90fd\u4e0d\u591f\u5b89\u5168\u3002"
			},
			weakened: {
				en: "This line lets in more than before.",
				zh: "\u8be5\u884c\u653e\u884c\u7684\u8303\u56f4\u6bd4\u4e4b\u524d\u66f4\u5927\u3002"
			},
			defaultNow: {
				en: "Connections from {from} had to prove who they are, or came from fewer addresses.",
				zh: "\u6765\u81ea {from} \u7684\u8fde\u63a5\u4e4b\u524d\u9700\u8981\u8ba4\u8bc1\uff0c\u6216\u5141\u8bb8\u7684\u5730\u5740\u66f4\u5c11\u3002"
			},
			localNow: {
				en: "Local connections had to prove who they are.",
				zh: "\u672c\u673a\u8fde\u63a5\u4e4b\u524d\u9700\u8981\u8ba4\u8bc1\u3002"
			},
			passwordNow: {
				en: "A stronger method or a narrower network was asked for before.",
				zh: "\u4e4b\u524d\u8981\u6c42\u66f4\u5f3a\u7684\u8ba4\u8bc1\u65b9\u5f0f\u6216\u66f4\u5c0f\u7684\u7f51\u6bb5\u3002"
			},
			...relatedTexts
		},
		references: ["https://www.postgresql.org/docs/current/auth-pg-hba-conf.html"]
	},
	"redis-conf-open": {
		title: {
			en: "Redis open to the network",
			zh: "redis.conf \u672a\u8bbe\u9632"
		},
		titles: {
			default: {
				en: "Redis has neither a password nor protected mode",
				zh: "Redis \u65e2\u65e0\u5bc6\u7801\u4e5f\u672a\u542f\u7528\u4fdd\u62a4\u6a21\u5f0f"
			},
			bind: {
				en: "Redis listens on every interface without a password",
				zh: "Redis \u76d1\u542c\u6240\u6709\u7f51\u5361\u4e14\u6ca1\u6709\u5bc6\u7801"
			},
			weakened: {
				en: "Redis lost what kept strangers out",
				zh: "Redis \u5931\u53bb\u4e86\u9632\u62a4"
			},
			bindNow: {
				en: "Redis listens on every interface without a password now",
				zh: "Redis \u73b0\u5728\u76d1\u542c\u6240\u6709\u7f51\u5361\u4e14\u6ca1\u6709\u5bc6\u7801"
			}
		},
		why: {
			en: "Whoever reaches the port reads and writes all data, and with a few commands writes files or loads code on the server.",
			zh: "\u80fd\u8fde\u5230\u7aef\u53e3\u7684\u4eba\u53ef\u4ee5\u8bfb\u5199\u5168\u90e8\u6570\u636e\uff0c\u518d\u7528\u51e0\u6761\u547d\u4ee4\u5c31\u80fd\u5728\u670d\u52a1\u5668\u4e0a\u5199\u6587\u4ef6\u6216\u52a0\u8f7d\u4ee3\u7801\u3002"
		},
		fix: {
			en: "Set requirepass or aclfile and protected-mode yes, and bind only the address that clients use",
			zh: "\u8bbe\u7f6e requirepass \u6216 aclfile\uff0c\u542f\u7528 protected-mode yes\uff0c\u53ea\u7ed1\u5b9a\u5ba2\u6237\u7aef\u9700\u8981\u7684\u5730\u5740"
		},
		messages: {
			default: {
				en: "protected-mode is off, and neither requirepass nor aclfile asks for a password.",
				zh: "protected-mode \u5df2\u5173\u95ed\uff0c\u53c8\u6ca1\u6709 requirepass \u6216 aclfile \u8981\u6c42\u5bc6\u7801\u3002"
			},
			bind: {
				en: "bind takes every interface and nothing asks for a password; the image of Docker has protected mode off.",
				zh: "bind \u6307\u5b9a\u4e86\u6240\u6709\u7f51\u5361\uff0c\u53c8\u6ca1\u6709\u5bc6\u7801\uff1bDocker \u5b98\u65b9\u955c\u50cf\u9ed8\u8ba4\u5173\u95ed\u4fdd\u62a4\u6a21\u5f0f\u3002"
			},
			weakened: {
				en: "A password, protected mode or a bind to this machine held strangers off before.",
				zh: "\u4e4b\u524d\u6709\u5bc6\u7801\u3001\u4fdd\u62a4\u6a21\u5f0f\u6216\u4ec5\u672c\u673a\u76d1\u542c\u4f5c\u4e3a\u9632\u62a4\u3002"
			},
			bindNow: {
				en: "A password, protected mode or a bind to this machine held strangers off before; now bind takes every interface.",
				zh: "\u4e4b\u524d\u6709\u5bc6\u7801\u3001\u4fdd\u62a4\u6a21\u5f0f\u6216\u4ec5\u672c\u673a\u76d1\u542c\u4f5c\u4e3a\u9632\u62a4\uff0c\u73b0\u5728 bind \u6307\u5b9a\u4e86\u6240\u6709\u7f51\u5361\u3002"
			},
			...relatedTexts
		},
		references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"]
	}
};
// src/detect/env-file/beside-texts.ts?texts
const besideTexts = {
	readBy: {
		en: "service {reader} reads it by `env_file`",
		zh: "\u670d\u52a1 {reader} \u901a\u8fc7 `env_file` \u8bfb\u53d6\u5b83"
	},
	mountedIn: {
		en: "service {reader} mounts it",
		zh: "\u670d\u52a1 {reader} \u6302\u8f7d\u4e86\u5b83"
	},
	filledIn: {
		en: "service {reader} gets {names} from it",
		zh: "\u670d\u52a1 {reader} \u4ece\u4e2d\u53d6\u7528 {names}"
	},
	content: {
		en: "containers get it as {reader}",
		zh: "\u5b83\u4ee5 {reader} \u7684\u540d\u4e49\u4ea4\u7ed9\u5bb9\u5668"
	},
	sameAsExample: {
		en: "{names}: the same value as in this example, which everyone copies",
		zh: "{names} \u7684\u503c\u4e0e\u6b64\u793a\u4f8b\u6587\u4ef6\u76f8\u540c\uff0c\u4efb\u4f55\u4eba\u90fd\u80fd\u770b\u5230"
	},
	alsoIn: {
		en: "the same secret as {names}: replace it in both places",
		zh: "\u4e0e {names} \u662f\u540c\u4e00\u4e2a\u5bc6\u94a5\uff0c\u4e24\u5904\u90fd\u8981\u66f4\u6362"
	},
	ignored: {
		en: "this line ignores it",
		zh: "\u8fd9\u4e00\u884c\u5ffd\u7565\u4e86\u5b83"
	},
	forced: {
		en: "this line ignores it: it was added all the same, as `git add -f` does",
		zh: "\u8fd9\u4e00\u884c\u5ffd\u7565\u4e86\u5b83\uff0c\u4f46\u5b83\u4ecd\u88ab\u52a0\u5165\uff08\u5982\u4f7f\u7528 `git add -f`\uff09"
	},
	stillTracked: {
		en: "this line ignores it, but git tracks it all the same",
		zh: "\u8fd9\u4e00\u884c\u5ffd\u7565\u4e86\u5b83\uff0c\u4f46 Git \u4ecd\u5728\u8ddf\u8e2a\u5b83"
	},
	takenBack: {
		en: "this line takes it out of what is ignored: remove the line",
		zh: "\u8fd9\u4e00\u884c\u53d6\u6d88\u4e86\u5bf9\u5b83\u7684\u5ffd\u7565\uff0c\u5220\u9664\u8fd9\u4e00\u884c"
	},
	copied: {
		en: "the build takes it into the image: add the line {line} to {ignoreFile}",
		zh: "\u6784\u5efa\u4f1a\u628a\u5b83\u5e26\u5165\u955c\u50cf\uff1a\u5728 {ignoreFile} \u4e2d\u52a0\u4e00\u884c {line}"
	}
};
const untrackTexts = {
	fix: {
		en: "git rm --cached {argument} (the file stays on your disk), then add the line {line} to {ignoreFile}",
		zh: "git rm --cached {argument}\uff08\u6587\u4ef6\u4ecd\u7559\u5728\u78c1\u76d8\u4e0a\uff09\uff0c\u518d\u5728 {ignoreFile} \u4e2d\u52a0\u4e00\u884c {line}"
	},
	fixes: { ignored: {
		en: "git rm --cached {argument} (the file stays on your disk); {ignoreFile} has its line already",
		zh: "git rm --cached {argument}\uff08\u6587\u4ef6\u4ecd\u7559\u5728\u78c1\u76d8\u4e0a\uff09\uff1b{ignoreFile} \u4e2d\u5df2\u6709\u5bf9\u5e94\u89c4\u5219"
	} }
};
// src/detect/env-file/rules/env-file-private-keys.ts?texts
const texts$17 = {
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
	...untrackTexts,
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
		},
		...besideTexts
	},
	references: ["https://dotenvx.com/docs/env-keys-file"]
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
		...untrackTexts,
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
			},
			...besideTexts
		},
		references: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"]
	},
	"env-file-private-keys": texts$17,
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
			},
			sameAsExample: besideTexts.sameAsExample
		},
		references: ["https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html", "https://www.rfc-editor.org/rfc/rfc7518#section-3.2"]
	}
};
// src/detect/nginx/texts.gen.ts?texts
const nginxTexts = {
	"nginx-access-log-off": {
		title: {
			en: "Access log off",
			zh: "\u8bbf\u95ee\u65e5\u5fd7\u88ab\u5173\u95ed"
		},
		titles: {
			default: {
				en: "{where} keeps no access log",
				zh: "{where} \u4e0d\u8bb0\u5f55\u8bbf\u95ee\u65e5\u5fd7"
			},
			weakened: {
				en: "{where} keeps no access log any more",
				zh: "{where} \u4e0d\u518d\u8bb0\u5f55\u8bbf\u95ee\u65e5\u5fd7"
			}
		},
		why: {
			en: "After a break-in nothing tells who called what, and guessed passwords go unnoticed.",
			zh: "\u51fa\u4e8b\u4e4b\u540e\u67e5\u4e0d\u5230\u8c01\u8bbf\u95ee\u8fc7\u4ec0\u4e48\uff0c\u5bc6\u7801\u88ab\u66b4\u529b\u5c1d\u8bd5\u4e5f\u65e0\u4eba\u5bdf\u89c9\u3002"
		},
		fix: {
			en: "Drop access_log off; switch the log off only for static files and health checks",
			zh: "\u53bb\u6389 access_log off\uff0c\u53ea\u5bf9\u9759\u6001\u6587\u4ef6\u548c\u5065\u5eb7\u68c0\u67e5\u5173\u95ed\u65e5\u5fd7"
		},
		messages: {
			default: {
				en: "Requests to {where} leave no trace.",
				zh: "\u5bf9 {where} \u7684\u8bf7\u6c42\u4e0d\u7559\u4efb\u4f55\u8bb0\u5f55\u3002"
			},
			weakened: {
				en: "Requests to {where} were logged before.",
				zh: "\u5bf9 {where} \u7684\u8bf7\u6c42\u4e4b\u524d\u6709\u65e5\u5fd7\u8bb0\u5f55\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_log_module.html#access_log"]
	},
	"nginx-acl-removed": {
		title: {
			en: "Access list opened",
			zh: "\u8bbf\u95ee\u9650\u5236\u88ab\u653e\u5f00"
		},
		titles: {
			list: {
				en: "{where} is open to every address now",
				zh: "{where} \u73b0\u5728\u5bf9\u6240\u6709\u5730\u5740\u5f00\u653e"
			},
			login: {
				en: "{where} asks for no password any more",
				zh: "{where} \u4e0d\u518d\u8981\u6c42\u5bc6\u7801"
			},
			both: {
				en: "Either address or password is enough for {where} now",
				zh: "{where} \u73b0\u5728\u5730\u5740\u6216\u5bc6\u7801\u6ee1\u8db3\u5176\u4e00\u5373\u53ef"
			}
		},
		why: {
			en: "What only some addresses or users reached, such as an admin page, now answers everyone who can reach the server.",
			zh: "\u539f\u672c\u53ea\u6709\u90e8\u5206\u5730\u5740\u6216\u7528\u6237\u80fd\u8bbf\u95ee\u7684\u5185\u5bb9\uff08\u4f8b\u5982\u7ba1\u7406\u540e\u53f0\uff09\uff0c\u73b0\u5728\u5bf9\u6240\u6709\u80fd\u8fde\u4e0a\u670d\u52a1\u5668\u7684\u4eba\u5f00\u653e\u3002"
		},
		fix: {
			en: "Put allow, deny all and auth_basic back; let further addresses in one by one above deny all",
			zh: "\u6062\u590d allow\u3001deny all \u548c auth_basic\uff0c\u9700\u8981\u653e\u884c\u7684\u5730\u5740\u9010\u6761\u5199\u5728 deny all \u4e4b\u524d"
		},
		messages: {
			default: {
				en: "{where} lets everyone in.",
				zh: "{where} \u653e\u884c\u6240\u6709\u4eba\u3002"
			},
			list: {
				en: "All but some addresses were refused at {where}; nothing refuses them now.",
				zh: "{where} \u4e4b\u524d\u62d2\u7edd\u540d\u5355\u4ee5\u5916\u7684\u5730\u5740\uff0c\u73b0\u5728\u4e0d\u518d\u62d2\u7edd\u3002"
			},
			login: {
				en: "{where} asked for a login before.",
				zh: "{where} \u4e4b\u524d\u9700\u8981\u767b\u5f55\u3002"
			},
			both: {
				en: "{where} asked for an allowed address and a password; with satisfy any one of them is enough.",
				zh: "{where} \u4e4b\u524d\u540c\u65f6\u8981\u6c42\u5730\u5740\u5728\u540d\u5355\u5185\u548c\u5bc6\u7801\u6b63\u786e\uff0csatisfy any \u4e4b\u540e\u6ee1\u8db3\u5176\u4e00\u5373\u53ef\u3002"
			},
			weakened: {
				en: "{where} was not open to everyone before.",
				zh: "{where} \u4e4b\u524d\u5e76\u4e0d\u5bf9\u6240\u6709\u4eba\u5f00\u653e\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_access_module.html", "https://nginx.org/en/docs/http/ngx_http_core_module.html#satisfy"]
	},
	"nginx-alias-traversal": {
		title: {
			en: "Path traversal through alias",
			zh: "alias \u914d\u7f6e\u53ef\u76ee\u5f55\u7a7f\u8d8a"
		},
		titles: {
			default: {
				en: "{where} leaks the folder above its alias",
				zh: "{where} \u4f1a\u6cc4\u9732 alias \u7684\u4e0a\u7ea7\u76ee\u5f55"
			},
			weakened: {
				en: "{where} leaks the folder above its alias now",
				zh: "{where} \u73b0\u5728\u4f1a\u6cc4\u9732 alias \u7684\u4e0a\u7ea7\u76ee\u5f55"
			}
		},
		why: {
			en: "nginx puts what follows the location after the alias: `..` right behind a location without a final slash leads out of the folder, to sources and settings.",
			zh: "Nginx \u628a location \u4e4b\u540e\u7684\u90e8\u5206\u76f4\u63a5\u63a5\u5230 alias \u540e\u9762\uff0clocation \u672b\u5c3e\u6ca1\u6709\u659c\u6760\u65f6\uff0c\u7d27\u8ddf\u7740\u5199 `..` \u5c31\u80fd\u8df3\u51fa\u8be5\u76ee\u5f55\uff0c\u8bfb\u5230\u6e90\u7801\u548c\u914d\u7f6e\u3002"
		},
		fix: {
			en: "location {path}/ with a final slash, as the alias has one",
			zh: "\u5199\u6210 location {path}/\uff0c\u672b\u5c3e\u5e26\u659c\u6760\uff0c\u4e0e alias \u4e00\u81f4"
		},
		messages: {
			default: {
				en: "{path} has no final slash and its alias has one: a request for {path}../ reads the folder above.",
				zh: "{path} \u672b\u5c3e\u6ca1\u6709\u659c\u6760\uff0c\u800c alias \u6709\uff1a\u8bf7\u6c42 {path}../ \u5c31\u80fd\u8bfb\u5230\u4e0a\u7ea7\u76ee\u5f55\u3002"
			},
			weakened: {
				en: "The location of this alias ended with a slash before: a request for {path}../ reads the folder above now.",
				zh: "\u8fd9\u4e2a alias \u7684 location \u4e4b\u524d\u4ee5\u659c\u6760\u7ed3\u5c3e\uff0c\u73b0\u5728\u8bf7\u6c42 {path}../ \u5c31\u80fd\u8bfb\u5230\u4e0a\u7ea7\u76ee\u5f55\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"]
	},
	"nginx-autoindex": {
		title: {
			en: "Directory listing",
			zh: "\u5f00\u542f\u4e86\u76ee\u5f55\u5217\u8868"
		},
		titles: {
			default: {
				en: "{where} lists its directories",
				zh: "{where} \u4f1a\u5217\u51fa\u76ee\u5f55\u5185\u5bb9"
			},
			weakened: {
				en: "{where} lists its directories now",
				zh: "{where} \u73b0\u5728\u4f1a\u5217\u51fa\u76ee\u5f55\u5185\u5bb9"
			}
		},
		why: {
			en: "A listing shows every file to whoever asks, also those that nobody meant to link: backups, uploads, dumps.",
			zh: "\u4efb\u4f55\u4eba\u90fd\u80fd\u770b\u5230\u76ee\u5f55\u91cc\u7684\u5168\u90e8\u6587\u4ef6\uff0c\u5305\u62ec\u6ca1\u6253\u7b97\u516c\u5f00\u7684\u5907\u4efd\u3001\u4e0a\u4f20\u6587\u4ef6\u548c\u6570\u636e\u5e93\u5bfc\u51fa\u3002"
		},
		fix: {
			en: "Remove autoindex, or set it to off",
			zh: "\u5220\u9664 autoindex\uff0c\u6216\u6539\u4e3a off"
		},
		messages: {
			default: {
				en: "A request for a folder of {where} without an index page gets the list of its files.",
				zh: "\u8bbf\u95ee {where} \u4e0b\u6ca1\u6709\u9996\u9875\u6587\u4ef6\u7684\u76ee\u5f55\u65f6\uff0c\u4f1a\u8fd4\u56de\u6587\u4ef6\u5217\u8868\u3002"
			},
			weakened: {
				en: "autoindex was off for {where}.",
				zh: "{where} \u4e4b\u524d\u5173\u95ed\u4e86 autoindex\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_autoindex_module.html"]
	},
	"nginx-cors-credentials-wildcard": {
		title: {
			en: "Any origin may read with credentials",
			zh: "CORS \u653e\u884c\u4efb\u610f\u6765\u6e90\u4e14\u643a\u5e26\u51ed\u636e"
		},
		titles: {
			default: {
				en: "{where} lets any site read with the user's session",
				zh: "{where} \u5141\u8bb8\u4efb\u610f\u7f51\u7ad9\u4ee5\u7528\u6237\u8eab\u4efd\u8bfb\u53d6\u6570\u636e"
			},
			any: {
				en: "{where} answers every origin with credentials",
				zh: "{where} \u5bf9\u6240\u6709\u6765\u6e90\u653e\u884c\u5e76\u643a\u5e26\u51ed\u636e"
			},
			weakened: {
				en: "{where} lets any site read with the user's session now",
				zh: "{where} \u73b0\u5728\u5141\u8bb8\u4efb\u610f\u7f51\u7ad9\u4ee5\u7528\u6237\u8eab\u4efd\u8bfb\u53d6\u6570\u636e"
			}
		},
		why: {
			en: "A page that a signed-in user merely visits can call this API as that user and read the answers.",
			zh: "\u5df2\u767b\u5f55\u7528\u6237\u53ea\u8981\u6253\u5f00\u4e00\u4e2a\u6076\u610f\u7f51\u9875\uff0c\u8be5\u7f51\u9875\u5c31\u80fd\u4ee5\u5176\u8eab\u4efd\u8c03\u7528\u63a5\u53e3\u5e76\u8bfb\u53d6\u54cd\u5e94\u3002"
		},
		fix: {
			en: "List the allowed origins in a map over $http_origin and send what it gives",
			zh: "\u7528 map \u6309 $http_origin \u5217\u51fa\u5141\u8bb8\u7684\u6765\u6e90\uff0c\u53ea\u8fd4\u56de\u5176\u4e2d\u7684\u503c"
		},
		messages: {
			default: {
				en: "Whatever Origin a request has is sent back as allowed, with Access-Control-Allow-Credentials.",
				zh: "\u8bf7\u6c42\u4e2d\u7684\u4efb\u4f55 Origin \u90fd\u4f1a\u539f\u6837\u8fd4\u56de\u4e3a\u5141\u8bb8\uff0c\u5e76\u5e26\u6709 Access-Control-Allow-Credentials\u3002"
			},
			any: {
				en: "Access-Control-Allow-Origin is * beside Access-Control-Allow-Credentials: browsers refuse this pair, and the usual next step reflects every origin.",
				zh: "Access-Control-Allow-Origin \u4e3a *\uff0c\u540c\u65f6\u53c8\u5141\u8bb8\u51ed\u636e\uff1a\u6d4f\u89c8\u5668\u4f1a\u62d2\u7edd\u8fd9\u79cd\u7ec4\u5408\uff0c\u63a5\u4e0b\u6765\u5f80\u5f80\u5c31\u6539\u6210\u4e86\u53cd\u5c04\u4efb\u610f\u6765\u6e90\u3002"
			},
			weakened: {
				en: "Only some origins were allowed for {where} before, or none with credentials.",
				zh: "{where} \u4e4b\u524d\u53ea\u5141\u8bb8\u90e8\u5206\u6765\u6e90\uff0c\u6216\u4e0d\u5141\u8bb8\u643a\u5e26\u51ed\u636e\u3002"
			},
			...relatedTexts
		},
		references: ["https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#requests_with_credentials"]
	},
	"nginx-no-hsts": {
		title: {
			en: "HTTPS server without HSTS",
			zh: "HTTPS \u7ad9\u70b9\u672a\u542f\u7528 HSTS"
		},
		titles: {
			default: {
				en: "{where} sends no HSTS header",
				zh: "{where} \u672a\u53d1\u9001 HSTS \u54cd\u5e94\u5934"
			},
			short: {
				en: "{where} has browsers remember HTTPS for a short time only",
				zh: "{where} \u7684 HSTS \u6709\u6548\u671f\u592a\u77ed"
			},
			dropped: {
				en: "{where} drops the HSTS header of its server",
				zh: "{where} \u4e22\u6389\u4e86\u6240\u5c5e\u7ad9\u70b9\u7684 HSTS \u54cd\u5e94\u5934"
			},
			weakened: {
				en: "{where} lost its HSTS header",
				zh: "{where} \u5931\u53bb\u4e86 HSTS \u54cd\u5e94\u5934"
			},
			shortNow: {
				en: "{where} shortens HSTS",
				zh: "{where} \u7684 HSTS \u6709\u6548\u671f\u88ab\u7f29\u77ed"
			},
			droppedNow: {
				en: "{where} drops the HSTS header now",
				zh: "{where} \u73b0\u5728\u4e22\u6389\u4e86 HSTS \u54cd\u5e94\u5934"
			}
		},
		why: {
			en: "Without it a browser tries plain HTTP first, and whoever sits on the network can keep it there and read along.",
			zh: "\u6ca1\u6709\u5b83\uff0c\u6d4f\u89c8\u5668\u4f1a\u5148\u8d70\u660e\u6587 HTTP\uff0c\u540c\u4e00\u7f51\u7edc\u4e2d\u7684\u4eba\u53ef\u4ee5\u8ba9\u5b83\u4e00\u76f4\u505c\u5728 HTTP \u4e0a\u5e76\u7a83\u542c\u3002"
		},
		fix: {
			en: "add_header Strict-Transport-Security \"max-age=31536000\" always; in the server, and again wherever a location has an add_header of its own",
			zh: "\u5728 server \u4e2d\u52a0\u4e0a add_header Strict-Transport-Security \"max-age=31536000\" always;\uff0c\u51e1\u662f\u81ea\u5e26 add_header \u7684 location \u91cc\u4e5f\u8981\u518d\u5199\u4e00\u904d"
		},
		messages: {
			default: {
				en: "{where} listens with TLS and sends no Strict-Transport-Security of at least half a year.",
				zh: "{where} \u76d1\u542c TLS\uff0c\u4f46\u6ca1\u6709\u53d1\u9001\u6709\u6548\u671f\u81f3\u5c11\u534a\u5e74\u7684 Strict-Transport-Security\u3002"
			},
			short: {
				en: "The max-age that {where} sends is below half a year (15552000).",
				zh: "{where} \u53d1\u9001\u7684 max-age \u4e0d\u8db3\u534a\u5e74\uff0815552000\uff09\u3002"
			},
			dropped: {
				en: "{where} has an add_header of its own, so nginx sends none of its server's.",
				zh: "{where} \u81ea\u5e26 add_header\uff0cNginx \u56e0\u6b64\u4e0d\u518d\u53d1\u9001\u4e0a\u4e00\u7ea7\u7684\u4efb\u4f55 add_header\u3002"
			},
			weakened: {
				en: "{where} sent Strict-Transport-Security before.",
				zh: "{where} \u4e4b\u524d\u4f1a\u53d1\u9001 Strict-Transport-Security\u3002"
			},
			shortNow: {
				en: "{where} sent a longer max-age before; now it is below half a year.",
				zh: "{where} \u4e4b\u524d\u7684 max-age \u66f4\u957f\uff0c\u73b0\u5728\u4e0d\u8db3\u534a\u5e74\u3002"
			},
			droppedNow: {
				en: "An add_header of its own makes {where} lose the HSTS header that it had.",
				zh: "{where} \u81ea\u5e26\u4e86 add_header\uff0c\u539f\u6709\u7684 HSTS \u54cd\u5e94\u5934\u56e0\u6b64\u4e22\u5931\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header", "https://www.rfc-editor.org/rfc/rfc6797"]
	},
	"nginx-no-rate-limit": {
		title: {
			en: "No rate limit",
			zh: "\u672a\u9650\u6d41"
		},
		titles: {
			default: {
				en: "{where} limits no requests",
				zh: "{where} \u672a\u9650\u6d41"
			},
			weakened: {
				en: "{where} lost its {limit}",
				zh: "{where} \u5931\u53bb\u4e86 {limit} \u9650\u6d41"
			}
		},
		why: {
			en: "Passwords can be guessed as fast as the server answers, and one client can use up what costs money behind it.",
			zh: "\u653b\u51fb\u8005\u53ef\u4ee5\u4e0d\u53d7\u9650\u5236\u5730\u731c\u5bc6\u7801\uff0c\u5355\u4e2a\u5ba2\u6237\u7aef\u4e5f\u80fd\u8017\u5c3d\u540e\u7aef\u6309\u91cf\u8ba1\u8d39\u7684\u8d44\u6e90\u3002"
		},
		fix: {
			en: "limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m; in http and limit_req zone=login burst=5; at the login, /console/api/login for Dify",
			zh: "\u5728 http \u4e2d\u5199 limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;\uff0c\u5728\u767b\u5f55\u63a5\u53e3\uff08Dify \u4e3a /console/api/login\uff09\u5199 limit_req zone=login burst=5;"
		},
		messages: {
			default: {
				en: "Neither {where} nor a location of it has limit_req or limit_conn.",
				zh: "{where} \u53ca\u5176\u6240\u6709 location \u90fd\u6ca1\u6709 limit_req \u6216 limit_conn\u3002"
			},
			weakened: {
				en: "Requests to {where} were held by {limit} before.",
				zh: "\u5bf9 {where} \u7684\u8bf7\u6c42\u4e4b\u524d\u53d7 {limit} \u9650\u5236\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_limit_req_module.html"]
	},
	"nginx-plain-http": {
		title: {
			en: "Content served over HTTP",
			zh: "\u901a\u8fc7 HTTP \u660e\u6587\u63d0\u4f9b\u5185\u5bb9"
		},
		titles: {
			default: {
				en: "{where} serves content over plain HTTP",
				zh: "{where} \u901a\u8fc7 HTTP \u660e\u6587\u63d0\u4f9b\u5185\u5bb9"
			},
			weakened: {
				en: "{where} serves content over plain HTTP now",
				zh: "{where} \u73b0\u5728\u901a\u8fc7 HTTP \u660e\u6587\u63d0\u4f9b\u5185\u5bb9"
			}
		},
		why: {
			en: "Logins, session cookies and prompts cross the network readable, and can be changed on the way.",
			zh: "\u767b\u5f55\u5bc6\u7801\u3001\u4f1a\u8bdd Cookie \u548c\u63d0\u793a\u8bcd\u90fd\u4ee5\u660e\u6587\u7ecf\u8fc7\u7f51\u7edc\uff0c\u4e2d\u9014\u8fd8\u53ef\u80fd\u88ab\u7be1\u6539\u3002"
		},
		fix: {
			en: "Serve with `listen 443 ssl` and leave to port 80 only: return 301 https://$host$request_uri;",
			zh: "\u7528 `listen 443 ssl` \u63d0\u4f9b\u670d\u52a1\uff0c80 \u7aef\u53e3\u53ea\u4fdd\u7559 return 301 https://$host$request_uri;"
		},
		messages: {
			default: {
				en: "{where} listens without TLS and does not send visitors to HTTPS.",
				zh: "{where} \u672a\u4f7f\u7528 TLS \u76d1\u542c\uff0c\u4e5f\u6ca1\u6709\u8df3\u8f6c\u5230 HTTPS\u3002"
			},
			weakened: {
				en: "{where} was reached over HTTPS only, or sent visitors there.",
				zh: "{where} \u4e4b\u524d\u53ea\u901a\u8fc7 HTTPS \u8bbf\u95ee\uff0c\u6216\u4f1a\u8df3\u8f6c\u5230 HTTPS\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/configuring_https_servers.html", "https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"]
	},
	"nginx-proxy-ssrf": {
		title: {
			en: "proxy_pass to a host that the request names",
			zh: "proxy_pass \u76ee\u6807\u7531\u8bf7\u6c42\u63a7\u5236\uff08SSRF\uff09"
		},
		titles: {
			default: {
				en: "{where} lets a request choose the host behind it",
				zh: "{where} \u5141\u8bb8\u8bf7\u6c42\u6307\u5b9a\u540e\u7aef\u4e3b\u673a"
			},
			weakened: {
				en: "{where} lets a request choose the host behind it now",
				zh: "{where} \u73b0\u5728\u5141\u8bb8\u8bf7\u6c42\u6307\u5b9a\u540e\u7aef\u4e3b\u673a"
			}
		},
		why: {
			en: "Anyone can have nginx fetch from inside the network: databases, admin pages, the metadata service of the cloud.",
			zh: "\u4efb\u4f55\u4eba\u90fd\u80fd\u501f Nginx \u8bbf\u95ee\u5185\u7f51\uff1a\u6570\u636e\u5e93\u3001\u7ba1\u7406\u9875\u9762\u3001\u4e91\u4e3b\u673a\u7684\u5143\u6570\u636e\u670d\u52a1\u3002"
		},
		fix: {
			en: "Name the host, or look it up with a map that lists those that are allowed",
			zh: "\u5199\u6b7b\u540e\u7aef\u4e3b\u673a\uff0c\u6216\u7528 map \u5217\u51fa\u5141\u8bb8\u7684\u4e3b\u673a"
		},
		messages: {
			default: {
				en: "The host of this proxy_pass comes from {variable}, which whoever sends the request decides.",
				zh: "\u6b64\u5904 proxy_pass \u7684\u4e3b\u673a\u6765\u81ea {variable}\uff0c\u7531\u53d1\u9001\u8bf7\u6c42\u7684\u4eba\u51b3\u5b9a\u3002"
			},
			weakened: {
				en: "The host of this proxy_pass comes from {variable} now, which whoever sends the request decides.",
				zh: "\u6b64\u5904 proxy_pass \u7684\u4e3b\u673a\u73b0\u5728\u6765\u81ea {variable}\uff0c\u7531\u53d1\u9001\u8bf7\u6c42\u7684\u4eba\u51b3\u5b9a\u3002"
			},
			...relatedTexts
		},
		references: ["https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"]
	},
	"nginx-server-tokens": {
		title: {
			en: "nginx tells its version",
			zh: "\u66b4\u9732 Nginx \u7248\u672c\u53f7"
		},
		titles: { weakened: {
			en: "{where} tells the version of nginx again",
			zh: "{where} \u91cd\u65b0\u66b4\u9732 Nginx \u7248\u672c\u53f7"
		} },
		why: {
			en: "The version in every answer tells a scanner which known weaknesses to try.",
			zh: "\u6bcf\u4e2a\u54cd\u5e94\u90fd\u5e26\u4e0a\u7248\u672c\u53f7\uff0c\u626b\u63cf\u5668\u636e\u6b64\u5c31\u77e5\u9053\u8be5\u8bd5\u54ea\u4e9b\u5df2\u77e5\u6f0f\u6d1e\u3002"
		},
		fix: {
			en: "server_tokens off; in http",
			zh: "\u5728 http \u4e2d\u52a0\u4e0a server_tokens off;"
		},
		messages: {
			default: {
				en: "{where} sends the version of nginx in its answers and error pages.",
				zh: "{where} \u7684\u54cd\u5e94\u5934\u548c\u9519\u8bef\u9875\u5e26\u6709 Nginx \u7248\u672c\u53f7\u3002"
			},
			weakened: {
				en: "server_tokens off held for {where} before.",
				zh: "{where} \u4e4b\u524d\u8bbe\u7f6e\u4e86 server_tokens off\u3002"
			},
			...relatedTexts
		},
		references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens"]
	},
	"nginx-weak-tls": {
		title: {
			en: "Old TLS version or cipher",
			zh: "\u542f\u7528\u4e86\u8fc7\u65f6\u7684 TLS \u7248\u672c\u6216\u5f31\u52a0\u5bc6\u5957\u4ef6"
		},
		titles: {
			default: {
				en: "{where} accepts {weak}",
				zh: "{where} \u63a5\u53d7 {weak}"
			},
			ciphers: {
				en: "{where} accepts weak ciphers: {weak}",
				zh: "{where} \u63a5\u53d7\u5f31\u52a0\u5bc6\u5957\u4ef6\uff1a{weak}"
			},
			weakened: {
				en: "{where} accepts {weak} now",
				zh: "{where} \u73b0\u5728\u63a5\u53d7 {weak}"
			}
		},
		why: {
			en: "These versions and ciphers have known breaks; a browser can be talked down to them, and what is sent then read.",
			zh: "\u8fd9\u4e9b\u7248\u672c\u548c\u5957\u4ef6\u5df2\u88ab\u653b\u7834\uff0c\u653b\u51fb\u8005\u53ef\u4ee5\u8bf1\u4f7f\u8fde\u63a5\u964d\u7ea7\uff0c\u7136\u540e\u8bfb\u53d6\u4f20\u8f93\u5185\u5bb9\u3002"
		},
		fix: {
			en: "ssl_protocols TLSv1.2 TLSv1.3; and the ciphers of Mozilla's intermediate profile",
			zh: "\u4f7f\u7528 ssl_protocols TLSv1.2 TLSv1.3;\uff0c\u52a0\u5bc6\u5957\u4ef6\u91c7\u7528 Mozilla \u7684 intermediate \u914d\u7f6e"
		},
		messages: {
			default: {
				en: "{weak} is switched on for {where}.",
				zh: "{where} \u542f\u7528\u4e86 {weak}\u3002"
			},
			ciphers: {
				en: "The list of ciphers of {where} takes in {weak}.",
				zh: "{where} \u7684\u52a0\u5bc6\u5957\u4ef6\u5305\u542b {weak}\u3002"
			},
			weakened: {
				en: "{weak} was not all switched on for {where} before.",
				zh: "{where} \u4e4b\u524d\u6ca1\u6709\u5168\u90e8\u542f\u7528 {weak}\u3002"
			},
			...relatedTexts
		},
		references: [
			"https://ssl-config.mozilla.org/",
			"https://www.rfc-editor.org/rfc/rfc8996",
			"https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_protocols"
		]
	}
};
new Set("github-token annotations summary lang sarif-file report-file comment review-event check-run max-comments max-findings".split(" "));
// src/detect/policy/texts.gen.ts?texts
const policyTexts = {
	"gate-weakened": {
		title: {
			en: "The gate itself is weakened",
			zh: "\u95e8\u7981\u672c\u8eab\u88ab\u524a\u5f31"
		},
		titles: { removed: {
			en: "The gate is removed",
			zh: "\u95e8\u7981\u88ab\u79fb\u9664"
		} },
		why: {
			en: "Whoever can switch the gate off in the change that it judges is not held back by it.",
			zh: "\u5982\u679c\u63d0\u4ea4\u8005\u80fd\u5728\u88ab\u68c0\u67e5\u7684\u6539\u52a8\u4e2d\u5173\u6389\u95e8\u7981\uff0c\u95e8\u7981\u5c31\u62e6\u4e0d\u4f4f\u4efb\u4f55\u4eba\u3002"
		},
		fix: {
			en: "Take this out of the change, or have someone else with write access approve it",
			zh: "\u4ece\u6539\u52a8\u4e2d\u53bb\u6389\u8fd9\u4e00\u5904\uff0c\u6216\u7531\u53e6\u4e00\u4f4d\u6709\u5199\u6743\u9650\u7684\u4eba\u6279\u51c6"
		},
		messages: {
			default: {
				en: "Job {job} in {path} guards less than before.",
				zh: "{path} \u4e2d\u4f5c\u4e1a {job} \u7684\u68c0\u67e5\u6bd4\u4e4b\u524d\u5f31\u3002"
			},
			weakened: {
				en: "Job {job} in {path} guards less than before.",
				zh: "{path} \u4e2d\u4f5c\u4e1a {job} \u7684\u68c0\u67e5\u6bd4\u4e4b\u524d\u5f31\u3002"
			},
			removed: {
				en: "No workflow runs the gate of job {job} in {path} any more.",
				zh: "{path} \u4e2d\u4f5c\u4e1a {job} \u7684\u95e8\u7981\u5df2\u4e0d\u518d\u7531\u4efb\u4f55\u5de5\u4f5c\u6d41\u8fd0\u884c\u3002"
			},
			condition: {
				en: "Job {job} runs the gate on a condition now: {name}.",
				zh: "\u4f5c\u4e1a {job} \u73b0\u5728\u53ea\u5728\u6ee1\u8db3\u6761\u4ef6\u65f6\u8fd0\u884c\u95e8\u7981\uff1a{name}\u3002"
			},
			tolerated: {
				en: "A failing gate of job {job} passes now: {name}.",
				zh: "\u4f5c\u4e1a {job} \u7684\u95e8\u7981\u5931\u8d25\u540e\u73b0\u5728\u4ecd\u4f1a\u901a\u8fc7\uff1a{name}\u3002"
			},
			input: {
				en: "The input {name} of the gate in job {job} is looser than before, or looks elsewhere.",
				zh: "\u4f5c\u4e1a {job} \u4e2d\u95e8\u7981\u7684\u8f93\u5165 {name} \u6bd4\u4e4b\u524d\u5bbd\u677e\uff0c\u6216\u6539\u770b\u522b\u5904\u3002"
			},
			trigger: {
				en: "The gate of {path} no longer runs on every {name}.",
				zh: "{path} \u7684\u95e8\u7981\u4e0d\u518d\u5728\u6bcf\u6b21 {name} \u65f6\u8fd0\u884c\u3002"
			},
			"other-action": {
				en: "Job {job} runs another action in the gate's place: {name}.",
				zh: "\u4f5c\u4e1a {job} \u7528\u53e6\u4e00\u4e2a Action \u4ee3\u66ff\u4e86\u95e8\u7981\uff1a{name}\u3002"
			},
			command: {
				en: "The command of the gate in job {job} is another one.",
				zh: "\u4f5c\u4e1a {job} \u4e2d\u8fd0\u884c\u95e8\u7981\u7684\u547d\u4ee4\u53d8\u4e86\u3002"
			},
			was: {
				en: "Before the change.",
				zh: "\u6539\u52a8\u4e4b\u524d\u3002"
			},
			alsoHere: {
				en: "Here too.",
				zh: "\u6b64\u5904\u4e5f\u662f\u3002"
			}
		},
		references: ["https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets"]
	},
	"policy-change": {
		title: {
			en: "The policy of the gate is changed",
			zh: "\u95e8\u7981\u7684\u7b56\u7565\u88ab\u66f4\u6539"
		},
		titles: { first: {
			en: "The gate gets its first policy",
			zh: "\u95e8\u7981\u6709\u4e86\u9996\u4efd\u7b56\u7565"
		} },
		why: {
			en: "A change that sets its own rules is not judged by them: until it is merged, the policy before it counts.",
			zh: "\u6539\u52a8\u4e0d\u80fd\u81ea\u5b9a\u89c4\u5219\uff1a\u5728\u5408\u5e76\u4e4b\u524d\uff0c\u4ee5\u6539\u52a8\u4e4b\u524d\u7684\u7b56\u7565\u4e3a\u51c6\u3002"
		},
		fix: {
			en: "Have someone else with write access read and approve it, or move it to a change of its own",
			zh: "\u8bf7\u53e6\u4e00\u4f4d\u6709\u5199\u6743\u9650\u7684\u4eba\u5ba1\u9605\u5e76\u6279\u51c6\uff0c\u6216\u653e\u5230\u5355\u72ec\u7684\u6539\u52a8\u4e2d"
		},
		fixes: { first: {
			en: "Nothing to do: read it as you read the rest",
			zh: "\u65e0\u9700\u5904\u7406\uff1a\u4e0e\u5176\u4ed6\u6539\u52a8\u4e00\u5e76\u5ba1\u9605\u5373\u53ef"
		} },
		messages: {
			default: {
				en: "{path} is changed. It counts once it is merged.",
				zh: "{path} \u88ab\u66f4\u6539\uff0c\u5408\u5e76\u540e\u624d\u751f\u6548\u3002"
			},
			baseline: {
				en: "{path} is changed: what it accepts counts once it is merged.",
				zh: "{path} \u88ab\u66f4\u6539\uff0c\u5176\u4e2d\u63a5\u53d7\u7684\u5185\u5bb9\u5408\u5e76\u540e\u624d\u751f\u6548\u3002"
			},
			removed: {
				en: "{path} is removed. It counts until that is merged.",
				zh: "{path} \u88ab\u5220\u9664\uff0c\u5408\u5e76\u524d\u4ecd\u7136\u751f\u6548\u3002"
			},
			first: {
				en: "{path} is new. It counts once it is merged.",
				zh: "{path} \u662f\u65b0\u6587\u4ef6\uff0c\u5408\u5e76\u540e\u624d\u751f\u6548\u3002"
			},
			weakened: {
				en: "{path} is changed. It counts once it is merged.",
				zh: "{path} \u88ab\u66f4\u6539\uff0c\u5408\u5e76\u540e\u624d\u751f\u6548\u3002"
			},
			was: {
				en: "Before the change.",
				zh: "\u6539\u52a8\u4e4b\u524d\u3002"
			},
			alsoHere: {
				en: "Here too.",
				zh: "\u6b64\u5904\u4e5f\u662f\u3002"
			}
		},
		references: []
	}
};
// src/detect/proxy/texts.gen.ts?texts
const proxyTexts = {
	"caddy-plain-http": {
		title: {
			en: "Caddy without HTTPS",
			zh: "Caddy \u672a\u542f\u7528 HTTPS"
		},
		titles: {
			default: {
				en: "Caddy serves {site} over plain HTTP",
				zh: "Caddy \u901a\u8fc7 HTTP \u660e\u6587\u63d0\u4f9b {site}"
			},
			off: {
				en: "Caddy's automatic HTTPS is switched off",
				zh: "Caddy \u7684\u81ea\u52a8 HTTPS \u88ab\u5173\u95ed"
			},
			admin: {
				en: "Caddy's admin API listens on {site}",
				zh: "Caddy \u7ba1\u7406\u63a5\u53e3\u76d1\u542c\u5728 {site}"
			},
			weakened: {
				en: "Caddy does not serve HTTPS as before: {site}",
				zh: "Caddy \u4e0d\u518d\u50cf\u4e4b\u524d\u90a3\u6837\u63d0\u4f9b HTTPS\uff1a{site}"
			},
			adminNow: {
				en: "Caddy's admin API listens on {site} now",
				zh: "Caddy \u7ba1\u7406\u63a5\u53e3\u73b0\u5728\u76d1\u542c\u5728 {site}"
			}
		},
		why: {
			en: "Caddy would get a certificate by itself. Without it logins and sessions cross the network readable; an open admin API lets anyone replace the whole configuration.",
			zh: "Caddy \u672c\u53ef\u81ea\u52a8\u7b7e\u53d1\u8bc1\u4e66\u3002\u4e0d\u7528 HTTPS\uff0c\u767b\u5f55\u5bc6\u7801\u548c\u4f1a\u8bdd\u5c31\u4ee5\u660e\u6587\u7ecf\u8fc7\u7f51\u7edc\uff1b\u7ba1\u7406\u63a5\u53e3\u5bf9\u5916\u5f00\u653e\u65f6\uff0c\u4efb\u4f55\u4eba\u90fd\u80fd\u66ff\u6362\u5168\u90e8\u914d\u7f6e\u3002"
		},
		fix: {
			en: "Write the bare host name without http:// and :80, remove auto_https off, keep admin at localhost:2019 or off",
			zh: "\u53ea\u5199\u57df\u540d\uff0c\u53bb\u6389 http:// \u548c :80\uff0c\u5220\u9664 auto_https off\uff0cadmin \u4fdd\u6301 localhost:2019 \u6216 off"
		},
		messages: {
			default: {
				en: "The address {site} keeps Caddy from using HTTPS for this site.",
				zh: "\u7ad9\u70b9\u5730\u5740 {site} \u4f7f Caddy \u4e0d\u4e3a\u5176\u542f\u7528 HTTPS\u3002"
			},
			off: {
				en: "With auto_https off Caddy gets no certificates and redirects nobody.",
				zh: "auto_https off \u4e4b\u540e\uff0cCaddy \u4e0d\u518d\u7b7e\u53d1\u8bc1\u4e66\uff0c\u4e5f\u4e0d\u518d\u8df3\u8f6c\u3002"
			},
			admin: {
				en: "The admin API has no password, and {site} is not this machine alone.",
				zh: "\u7ba1\u7406\u63a5\u53e3\u6ca1\u6709\u5bc6\u7801\uff0c\u800c {site} \u4e0d\u53ea\u9650\u4e8e\u672c\u673a\u3002"
			},
			weakened: {
				en: "The site had HTTPS before; {site} takes it away.",
				zh: "\u8be5\u7ad9\u70b9\u4e4b\u524d\u4f7f\u7528 HTTPS\uff0c{site} \u4f7f\u5176\u5931\u6548\u3002"
			},
			adminNow: {
				en: "The admin API was on another address before; it has no password.",
				zh: "\u7ba1\u7406\u63a5\u53e3\u4e4b\u524d\u76d1\u542c\u5728\u522b\u7684\u5730\u5740\uff0c\u5b83\u6ca1\u6709\u5bc6\u7801\u3002"
			},
			...relatedTexts
		},
		references: ["https://caddyserver.com/docs/automatic-https", "https://caddyserver.com/docs/caddyfile/options#admin"]
	},
	"squid-open-proxy": {
		title: {
			en: "Squid lets everyone through",
			zh: "Squid \u4ee3\u7406\u653e\u884c\u6240\u6709\u8bf7\u6c42"
		},
		titles: {
			default: {
				en: "Squid lets every request through",
				zh: "Squid \u653e\u884c\u6240\u6709\u8bf7\u6c42"
			},
			implicit: {
				en: "Squid lets through what no line refuses",
				zh: "Squid \u653e\u884c\u672a\u88ab\u62d2\u7edd\u7684\u6240\u6709\u8bf7\u6c42"
			},
			weakened: {
				en: "Squid lets every request through now",
				zh: "Squid \u73b0\u5728\u653e\u884c\u6240\u6709\u8bf7\u6c42"
			},
			implicitNow: {
				en: "Squid lets through what no line refuses now",
				zh: "Squid \u73b0\u5728\u653e\u884c\u672a\u88ab\u62d2\u7edd\u7684\u6240\u6709\u8bf7\u6c42"
			},
			reach: {
				en: "Squid lets requests into the private network now",
				zh: "Squid \u73b0\u5728\u5141\u8bb8\u8bbf\u95ee\u5185\u7f51\u5730\u5740"
			}
		},
		why: {
			en: "This proxy stands between code or URLs of users and the internal network; opened, it carries their requests to databases, admin pages and the cloud's metadata service.",
			zh: "\u8fd9\u4e2a\u4ee3\u7406\u9694\u5728\u7528\u6237\u63d0\u4ea4\u7684\u4ee3\u7801\u6216\u94fe\u63a5\u4e0e\u5185\u7f51\u4e4b\u95f4\uff1b\u4e00\u65e6\u653e\u5f00\uff0c\u8bf7\u6c42\u5c31\u80fd\u5230\u8fbe\u6570\u636e\u5e93\u3001\u7ba1\u7406\u9875\u9762\u548c\u4e91\u4e3b\u673a\u7684\u5143\u6570\u636e\u670d\u52a1\u3002"
		},
		fix: {
			en: "Put http_access deny for private networks first, allow only known clients, end with http_access deny all",
			zh: "\u5148\u5199\u62d2\u7edd\u5185\u7f51\u5730\u5740\u7684 http_access deny\uff0c\u53ea\u653e\u884c\u5df2\u77e5\u5ba2\u6237\u7aef\uff0c\u6700\u540e\u4ee5 http_access deny all \u6536\u5c3e"
		},
		messages: {
			default: {
				en: "This line allows every client and every target, before anything refuses the rest.",
				zh: "\u8be5\u884c\u653e\u884c\u6240\u6709\u5ba2\u6237\u7aef\u548c\u6240\u6709\u76ee\u6807\uff0c\u540e\u9762\u7684\u62d2\u7edd\u89c4\u5219\u4e0d\u518d\u8d77\u4f5c\u7528\u3002"
			},
			implicit: {
				en: "The last http_access line denies and none denies all: Squid then allows whatever fits no line.",
				zh: "\u6700\u540e\u4e00\u6761 http_access \u662f deny\uff0c\u53c8\u6ca1\u6709 deny all\uff1a\u672a\u5339\u914d\u7684\u8bf7\u6c42\u4f1a\u88ab Squid \u653e\u884c\u3002"
			},
			weakened: {
				en: "The rest was refused with deny all before.",
				zh: "\u4e4b\u524d\u7531 deny all \u62d2\u7edd\u5176\u4f59\u8bf7\u6c42\u3002"
			},
			implicitNow: {
				en: "deny all is gone, so Squid allows whatever fits no line.",
				zh: "deny all \u5df2\u88ab\u5220\u9664\uff0c\u672a\u5339\u914d\u7684\u8bf7\u6c42\u4f1a\u88ab Squid \u653e\u884c\u3002"
			},
			reach: {
				en: "Requests to {networks} were refused before.",
				zh: "\u5bf9 {networks} \u7684\u8bf7\u6c42\u4e4b\u524d\u4f1a\u88ab\u62d2\u7edd\u3002"
			},
			...relatedTexts
		},
		references: ["https://www.squid-cache.org/Doc/config/http_access/", "https://docs.dify.ai/en/learn-more/faq/install-faq"]
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
	en: " Where one of these variables has the same value, change it there too: {other}.",
	zh: "\u5982\u679c\u522b\u5904\u7684 {other} \u4e5f\u7528\u4e86\u8fd9\u4e2a\u503c\uff0c\u8bf7\u4e00\u5e76\u66f4\u6362\u3002"
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
		en: "Put what `openssl rand -hex 32` prints in its place, and give the running service the same value",
		zh: "\u6362\u6210 `openssl rand -hex 32` \u751f\u6210\u7684\u503c\uff0c\u5e76\u8ba9\u8fd0\u884c\u4e2d\u7684\u670d\u52a1\u4e5f\u6539\u7528\u5b83"
	},
	fixes: { compose: {
		en: "Write ${{variable}:?set it in .env} here; in .env, which git ignores, {variable}= and what openssl rand -hex 32 prints",
		zh: "\u6b64\u5904\u5199 ${{variable}:?\u8bf7\u5728 .env \u4e2d\u8bbe\u7f6e}\uff1b\u5728\u88ab Git \u5ffd\u7565\u7684 .env \u4e2d\u5199 {variable}=\uff0c\u503c\u7528 openssl rand -hex 32 \u751f\u6210"
	} },
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
	texts$446,
	texts$445,
	texts$444,
	texts$443,
	texts$442,
	texts$441,
	texts$440,
	texts$439,
	texts$438,
	texts$437,
	texts$436,
	texts$435,
	texts$434,
	texts$433,
	texts$432,
	texts$431,
	texts$430,
	texts$429,
	texts$428,
	texts$427,
	texts$426,
	texts$425,
	texts$424,
	texts$423,
	texts$422,
	texts$420,
	texts$421,
	texts$418,
	texts$419,
	texts$417,
	texts$416,
	texts$415,
	texts$414,
	texts$413,
	texts$412,
	texts$411,
	texts$410,
	texts$409,
	texts$408,
	texts$407,
	texts$406,
	texts$405,
	texts$404,
	texts$403,
	texts$402,
	texts$401,
	texts$400,
	texts$399,
	texts$398,
	texts$397,
	texts$396,
	texts$395,
	texts$394,
	texts$393,
	texts$392,
	texts$390,
	texts$391,
	texts$389,
	texts$388,
	texts$387,
	texts$386,
	texts$385,
	texts$384,
	texts$383,
	texts$382,
	texts$381,
	texts$380,
	texts$378,
	texts$379,
	texts$377,
	texts$376,
	texts$375,
	texts$374,
	texts$373,
	texts$372,
	texts$371,
	texts$370,
	texts$369,
	texts$368,
	texts$367,
	texts$366,
	texts$365,
	texts$364,
	texts$363,
	texts$362,
	texts$361,
	texts$360,
	texts$359,
	texts$358,
	texts$357,
	texts$356,
	texts$355,
	texts$354,
	texts$353,
	texts$352,
	texts$351,
	texts$350,
	texts$349,
	texts$348,
	texts$347,
	texts$346,
	texts$345,
	texts$344,
	texts$343,
	texts$342,
	texts$341,
	texts$340,
	texts$339,
	texts$338,
	texts$337,
	texts$336,
	texts$335,
	texts$334,
	texts$333,
	texts$332,
	texts$330,
	texts$331,
	texts$328,
	texts$329,
	texts$327,
	texts$326,
	texts$325,
	texts$324,
	texts$323,
	texts$322,
	texts$321,
	texts$320,
	texts$319,
	texts$318,
	texts$317,
	texts$316,
	texts$315,
	texts$314,
	texts$313,
	texts$312,
	texts$311,
	texts$310,
	texts$309,
	texts$308,
	texts$307,
	texts$306,
	texts$305,
	texts$304,
	texts$303,
	texts$302,
	texts$301,
	texts$300,
	texts$299,
	texts$298,
	texts$297,
	texts$296,
	texts$295,
	texts$294,
	texts$293,
	texts$292,
	texts$291,
	texts$290,
	texts$289,
	texts$288,
	texts$287,
	texts$286,
	texts$285,
	texts$284,
	texts$283,
	texts$282,
	texts$281,
	texts$280,
	texts$279,
	texts$278,
	texts$277,
	texts$276,
	texts$275,
	texts$274,
	texts$273,
	texts$272,
	texts$271,
	texts$270,
	texts$269,
	texts$268,
	texts$267,
	texts$266,
	texts$265,
	texts$264,
	texts$263,
	texts$262,
	texts$261,
	texts$260,
	texts$259,
	texts$258,
	texts$257,
	texts$256,
	texts$255,
	texts$254,
	texts$253,
	texts$252,
	texts$251,
	texts$250,
	texts$249,
	texts$248,
	texts$247,
	texts$246,
	texts$245,
	texts$244,
	texts$243,
	texts$242,
	texts$241,
	texts$240,
	texts$239,
	texts$238,
	texts$237,
	texts$236,
	texts$235,
	texts$234,
	texts$233,
	texts$232,
	texts$231,
	texts$230,
	texts$229,
	texts$228,
	texts$227,
	texts$226,
	texts$225,
	texts$224,
	texts$223,
	texts$222,
	texts$221,
	texts$220,
	texts$219,
	texts$218,
	texts$217,
	texts$216,
	texts$215,
	texts$214,
	texts$213,
	texts$212,
	texts$211,
	texts$210,
	texts$209,
	texts$208,
	texts$207,
	texts$206,
	texts$205,
	texts$204,
	texts$203,
	texts$202,
	texts$201,
	texts$200,
	texts$199,
	texts$198,
	texts$197,
	texts$196,
	texts$195,
	texts$194,
	texts$193,
	texts$192,
	texts$191,
	texts$190,
	texts$189,
	texts$188,
	texts$187,
	texts$186,
	texts$185,
	texts$184,
	texts$183,
	texts$182,
	texts$181,
	texts$180,
	texts$179,
	texts$178,
	texts$177,
	texts$176,
	texts$175,
	texts$174,
	texts$173,
	texts$172,
	texts$171,
	texts$170,
	texts$169,
	texts$168,
	texts$167,
	texts$166,
	texts$165,
	texts$164,
	texts$163,
	texts$162,
	texts$161,
	texts$160,
	texts$159,
	texts$158,
	texts$157,
	texts$156,
	texts$155,
	texts$154,
	texts$153,
	texts$152,
	texts$151,
	texts$150,
	texts$149,
	texts$148,
	texts$147,
	texts$146,
	texts$145,
	texts$144,
	texts$143,
	texts$142,
	texts$141,
	texts$140,
	texts$139,
	texts$138,
	texts$137,
	texts$136,
	texts$135,
	texts$134,
	texts$133,
	texts$132,
	texts$131,
	texts$130,
	texts$129,
	texts$128,
	texts$127,
	texts$126,
	texts$125,
	texts$124,
	texts$123,
	texts$122,
	texts$121,
	texts$120,
	texts$119,
	texts$118,
	texts$117,
	texts$116,
	texts$114,
	texts$115,
	texts$113,
	texts$112,
	texts$110,
	texts$111,
	texts$109,
	texts$108,
	texts$107,
	texts$106,
	texts$105,
	texts$104,
	texts$103,
	texts$102,
	texts$101,
	texts$100,
	texts$99,
	texts$98,
	texts$97,
	texts$96,
	texts$95,
	texts$94,
	texts$93,
	texts$92,
	texts$91,
	texts$90,
	texts$89,
	texts$88
]);
// src/detect/texts.ts
const ruleTexts = new Map(Object.entries({
	...secretTexts,
	...envFileTexts,
	...composeTexts,
	...nginxTexts,
	...proxyTexts,
	...datastoreConfigTexts,
	...policyTexts
}));
// src/work/explained-rules.ts
async function explainedRules() {
	const families = await allFamilies();
	const byId = (rules) => [...rules].sort((a, b) => a.id < b.id ? -1 : 1);
	return [...families.map(({ rules }) => rules), secretRules$1()].flatMap(byId).map((rule) => {
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
function explainedOwn(rules) {
	return [...rules].sort((a, b) => a.id < b.id ? -1 : 1).map((own) => ({
		rule: ruleOfCustom(own),
		text: textOfCustom(own),
		isOwn: true
	}));
}
// src/work/masked-text.ts
const MAX_SHOWN$2 = 300;
function textMask(detect, known) {
	const done = new Map();
	return (text) => {
		const before = done.get(text);
		if (before !== void 0) return before;
		const view = textView(Buffer.from(text));
		const line = [...detect(view, {
			path: "",
			origin: "commit-message"
		}).flatMap(({ secret }) => secret === void 0 ? [] : [view.textOf(secret)]), ...known()].filter((secret) => secret.length > 3 && text.includes(secret)).sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, redactSecret(secret, 0)), text).replaceAll(/\s+/g, " ");
		const shown = line.length <= MAX_SHOWN$2 ? line : `${line.slice(0, MAX_SHOWN$2)}\u2026`;
		done.set(text, shown);
		return shown;
	};
}
// src/work/name-mask.ts
const DISTINCTIVE = 12;
function nameMask(paths, detect) {
	const shown = new Map();
	for (const { document, view, detections } of detectInNames([...paths].map((path) => ({
		path,
		exposure: "staged"
	})), detect)) {
		let path = document.path;
		for (const { secret, publicPrefixBytes = 0 } of detections) {
			const text = secret === void 0 ? "" : view.textOf(secret);
			if (text === "") continue;
			const masked = redactSecret(text, publicPrefixBytes);
			path = path.replaceAll(text, masked);
			if (text.length >= DISTINCTIVE) shown.set(text, masked);
		}
		shown.set(document.path, path);
		shown.set(baseName$1(document.path), baseName$1(path));
	}
	if (shown.size === 0) return (text) => text;
	const longestFirst = [...shown].sort(([a], [b]) => b.length - a.length);
	return (text) => longestFirst.reduce((masked, [whole, short]) => masked.replaceAll(whole, short), text);
}
function maskedProblem({ path, code, reason }, mask) {
	return {
		...path === void 0 ? {} : { path: mask(path) },
		code,
		reason: mask(reason)
	};
}
function maskedNotice(notice, mask) {
	const { path, text } = notice;
	return {
		...notice,
		...path === void 0 ? {} : { path: mask(path) },
		text: mask(text)
	};
}
// src/cli/links.ts
function linksOf({ env }, terminal, folder) {
	if (!takesLinks(env, terminal)) return void 0;
	const top = folder === void 0 || (env.SSH_CONNECTION ?? "") !== "" ? void 0 : repositoryTop(folder);
	return top === void 0 ? {} : { top };
}
const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|Hyper|ghostty|Tabby|rio|WarpTerminal)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/;
function takesLinks(env, { isTTY }) {
	const forced = env.FORCE_HYPERLINK;
	if (forced !== void 0 && forced !== "") return forced !== "0";
	if (!isTTY || env.TERM === "dumb" || env.TMUX !== void 0 || env.CI !== void 0) return false;
	return PROGRAMS.test(env.TERM_PROGRAM ?? "") || TERMS.test(env.TERM ?? "") || Number(env.VTE_VERSION) >= 5e3 || [
		env.WT_SESSION,
		env.KITTY_WINDOW_ID,
		env.KONSOLE_VERSION,
		env.DOMTERM
	].some((one) => one !== void 0);
}
// src/work/same-secret.ts
const MIN_LENGTH = 8;
const MAX_TOLD = 5;
function secretPlaces(all, views) {
	const known = new Map();
	for (const one of all) {
		const { detection, document } = one;
		const { secret, place, rank, status } = detection;
		const isHead = (document === void 0 || isOfHead(document)) && place.side !== "base" && status !== "fixed";
		const view = secret === void 0 || !isHead || rank === RANK$1.publishedDefault ? void 0 : views(place, document);
		if (secret === void 0 || view === void 0) continue;
		const text = view.textOf(secret);
		if (text.length >= MIN_LENGTH) known.set(one, [text, {
			path: place.path,
			...view.rangeOf(secret)
		}]);
	}
	const others = othersAmong(known.values());
	return {
		of: (one) => known.get(one),
		others: (one) => others(known.get(one))
	};
}
function othersAmong(all) {
	const bySecret = new Map();
	for (const [secret, place] of all) {
		const places = bySecret.get(secret);
		if (places === void 0) bySecret.set(secret, [place]);
		else places.push(place);
	}
	const first = new Map([...bySecret].map(([secret, places]) => [secret, firstPlaces(places)]));
	return (one) => {
		const [secret, own] = one ?? ["", void 0];
		return (first.get(secret) ?? []).filter((place) => !isSame(place, own)).slice(0, MAX_TOLD);
	};
}
function firstPlaces(places) {
	const told = [];
	for (const place of [...places].sort(comparePlaces)) {
		if (told.length > MAX_TOLD) break;
		if (!isSame(place, told.at(-1))) told.push(place);
	}
	return told;
}
function comparePlaces(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
function withOthers(finding, places, language) {
	const { related = [] } = finding;
	const fresh = places.filter((place) => !related.some((one) => isSame(one, place)));
	if (fresh.length === 0) return finding;
	const told = fresh.map((place) => ({
		...place,
		message: say(language, "secret.same-elsewhere")
	}));
	return {
		...finding,
		related: [...related, ...told]
	};
}
function isSame(a, b) {
	return a.path === b?.path && a.startLine === b.startLine;
}
// src/report/rules.ts
const MIN_SIZE$1 = 40;
const TITLE = 3;
const MIN_TITLE = 20;
function* rulesTable(rules, { language, colour, columns }) {
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
	const before = sizes.slice(0, TITLE).reduce((sum, size) => sum + size + 2, 0);
	const indent = columns - before < MIN_TITLE ? 0 : before;
	const line = (row) => row.map((cell, i) => padEnd(cell, sizes[i] ?? 0)).join("  ").trimEnd();
	yield `${dim(line(head))}\n`;
	let heading = "";
	for (const [i, row] of rows.entries()) {
		const explained = rules[i];
		const [id, name] = explained === void 0 ? ["", ""] : familyOf(explained, language);
		if (id !== heading) yield `\n${bold(id)}  ${dim(name)}\n`;
		heading = id;
		const [first = "", ...rest] = wrap(row[TITLE] ?? "", columns - indent);
		yield `${line([...row.slice(0, TITLE), first])}\n`;
		for (const more of rest) yield `${" ".repeat(indent)}${more}\n`;
	}
	yield `\n${say(language, "rules.count", { count: rules.length })}\n`;
}
function* rulePage(explained, options) {
	const { rule, text, otherPart } = explained;
	const { language, colour } = options;
	const size = lineSize(options.columns, MIN_SIZE$1);
	const { bold, dim } = paintOf(colour);
	const said = [
		[say(language, "rules.family"), [familyName(explained, language)]],
		[say(language, "rules.provider"), rule.provider === void 0 ? [] : [rule.provider]],
		[say(language, "rules.severity"), [severityOf(rule, language)]],
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
function severityOf({ severity, ratesEach }, language) {
	const word = say(language, `report.severity.${severity}`);
	return ratesEach === true ? say(language, "rules.severity-each", { severity: word }) : word;
}
function familyOf({ rule: { family }, isOwn }, language) {
	return isOwn === true ? ["custom", say(language, "rules.family.own")] : [family, say(language, `rules.family.${family}`)];
}
function familyName(explained, language) {
	const [family, name] = familyOf(explained, language);
	return say(language, "rules.family.named", {
		family,
		name
	});
}
function gateLines({ introduced, weakened, existing, newProject, newService }, language) {
	const line = (status, gate) => say(language, `rules.status.${status}`, { gate: say(language, `rules.gate.${gate}`) });
	return [
		line("introduced", introduced),
		...newProject === void 0 || newProject === introduced ? [] : [line("new-project", newProject)],
		...newService === void 0 || newService === introduced ? [] : [line("new-service", newService)],
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
// src/report/json-stream.ts
function jsonStream() {
	const told = [];
	const tell = (finding) => {
		const number = told.length + 1;
		told.push({
			number,
			finding
		});
		return lineOf$1("finding", {
			number,
			...findingObject(finding)
		});
	};
	return {
		found: (findings) => findings.map(tell).join(""),
		*end(result) {
			const early = [...told];
			const known = matched(early, result.findings);
			const left = new Set(early);
			for (const finding of result.findings) {
				const before = known.get(finding);
				if (before === void 0) {
					yield tell(finding);
					continue;
				}
				left.delete(before);
				const changed = changesOf(findingObject(before.finding), findingObject(finding));
				if (changed !== void 0) yield lineOf$1("revision", {
					of: before.number,
					...changed
				});
			}
			for (const { number } of left) yield lineOf$1("withdrawal", { of: number });
			yield* endLines(result);
		},
		cut: (result) => endLines({
			...result,
			summary: {
				...result.summary,
				...countsOf(told)
			}
		})
	};
}
function countsOf(told) {
	const bySeverity = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		info: 0
	};
	for (const { finding } of told) bySeverity[finding.severity]++;
	return {
		bySeverity,
		blocking: told.filter(({ finding }) => finding.blocking).length
	};
}
function matched(early, findings) {
	const known = new Map();
	let left = early;
	for (const keyOf of [
		exactly,
		named,
		placed
	]) {
		const waiting = new Map();
		for (const one of left) {
			const key = keyOf(one.finding);
			const others = waiting.get(key);
			if (others === void 0) waiting.set(key, [one]);
			else others.push(one);
		}
		for (const others of waiting.values()) others.reverse();
		const taken = new Set();
		for (const finding of findings) {
			const one = known.has(finding) ? void 0 : waiting.get(keyOf(finding))?.pop();
			if (one === void 0) continue;
			known.set(finding, one);
			taken.add(one);
		}
		left = left.filter((one) => !taken.has(one));
	}
	return known;
}
const named = ({ fingerprint, path }) => `${path}\0${fingerprint}`;
const placed = ({ path, startLine, startColumn }) => `${path}\0${startLine}\0${startColumn}`;
const exactly = (finding) => `${placed(finding)}\0${finding.fingerprint}`;
function changesOf(before, after) {
	const differs = (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(differs);
	if (names.length === 0) return void 0;
	const changes = Object.fromEntries(names.map((name) => [name, after[name]]));
	const removed = names.filter((name) => after[name] === void 0);
	return {
		changes,
		removed: removed.length === 0 ? void 0 : removed
	};
}
// src/report/csv.ts
const COLUMNS = [
	"verdict",
	"severity",
	"rule",
	"path",
	"line",
	"column",
	"title",
	"message",
	"fix",
	"status",
	"confidence",
	"family",
	"provider",
	"service",
	"commit",
	"date",
	"fingerprint"
];
function* csv({ findings, problems }) {
	yield line(COLUMNS);
	for (const problem of problems) yield line(cellsOf(problemRow(problem)));
	for (const finding of worstFirst(findings)) yield line(cellsOf(findingRow(finding)));
}
function findingRow(finding) {
	const { ruleId, startLine, startColumn, ...same } = finding;
	const place = isAboutFile(finding) ? {} : {
		line: startLine,
		column: startColumn
	};
	return {
		...same,
		...place,
		verdict: standingOf(finding),
		rule: ruleId
	};
}
function problemRow({ path, code, reason }) {
	return {
		verdict: "not-checked",
		rule: code,
		path,
		message: reason
	};
}
function cellsOf(row) {
	return COLUMNS.map((column) => String(row[column] ?? ""));
}
function line(cells) {
	return `${cells.map(cell).join(",")}\r\n`;
}
const FORMULA = /^[\s=+\-@\uff1d\uff0b\uff0d\uff20]/u;
function cell(text) {
	const shown = guardLine(escapeTerminal(text, MAX_CELL));
	const plain = FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll("\"", "\"\"")}"` : plain;
}
const MAX_CELL = 8e3;
// src/report/gitlab.ts
const SCHEMA_VERSION = "15.2.1";
const MAX_NAME = 255;
const MAX_SOLUTION = 7e3;
const NO_COMMIT = "0000000";
const SEVERITY_NAMES = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low",
	info: "Info"
};
function* gitlabSecretDetection(result, options) {
	const { findings, summary, rules } = result;
	const secrets = findings.filter(({ family }) => family === "secret" || family === "env-file");
	const told = worstFirst(secrets.filter(({ accepted }) => accepted === void 0));
	const infos = new Map(rules.map((rule) => [rule.id, rule]));
	const ids = idMaker();
	yield `{"version":${jsonText(SCHEMA_VERSION)},"scan":${jsonText(scanObject(result, secrets.length - told.length, options))},\n`;
	yield "\"vulnerabilities\":[\n";
	for (const [i, finding] of told.entries()) {
		const object = vulnerability(finding, infos.get(finding.ruleId), {
			id: ids(finding),
			head: summary.head
		});
		yield `${jsonText(object)}${i + 1 < told.length ? "," : ""}\n`;
	}
	yield `],"remediations":[]}\n`;
}
function scanObject({ problems, summary }, accepted, { language, startedMs, endedMs }) {
	const tool = {
		id: "stackgate",
		name: "stackgate",
		version: summary.toolVersion,
		vendor: { name: "stackgate" }
	};
	const messages = [...problems.map(({ path, reason }) => ({
		level: "fatal",
		value: path === void 0 ? reason : `${path}: ${reason}`
	})), ...accepted === 0 ? [] : [{
		level: "info",
		value: counted(language, "report.count.accepted", accepted)
	}]];
	return {
		analyzer: tool,
		scanner: tool,
		type: "secret_detection",
		start_time: timeOf(startedMs),
		end_time: timeOf(endedMs),
		status: problems.length > 0 ? "failure" : "success",
		...messages.length === 0 ? {} : { messages }
	};
}
function timeOf(ms) {
	return new Date(ms).toISOString().slice(0, 19);
}
function vulnerability(finding, rule, { id, head }) {
	const { ruleId, family, title, message, why, fix, severity, commit, date } = finding;
	const cwe = ruleTags(ruleId, family).flatMap((tag) => /cwe-(\d+)$/.exec(tag)?.[1] ?? []);
	return {
		id,
		name: clip(rule?.title ?? title, MAX_NAME),
		description: [
			title,
			message,
			why
		].map(markdownText).join("\n\n"),
		severity: SEVERITY_NAMES[severity],
		solution: escapeTerminal(fix, MAX_SOLUTION),
		identifiers: [{
			type: "stackgate_rule_id",
			name: `stackgate ${ruleId}`,
			value: ruleId
		}, ...cwe.map((number) => ({
			type: "cwe",
			name: `CWE-${number}`,
			value: number,
			url: `https://cwe.mitre.org/data/definitions/${number}.html`
		}))],
		...rule === void 0 || rule.references.length === 0 ? {} : { links: rule.references.map((url) => ({ url })) },
		location: {
			file: fileOf(finding.path),
			start_line: finding.startLine,
			end_line: finding.endLine,
			commit: {
				sha: commit ?? head ?? NO_COMMIT,
				...date === void 0 ? {} : { date }
			}
		}
	};
}
const DEGREES = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info"
};
function* gitlabCodeQuality(result, { language }) {
	const told = worstFirst(result.findings.filter(({ accepted }) => accepted === void 0));
	const ids = idMaker();
	const issues = [...result.problems.map((problem) => problemIssue(problem, language)), ...told.map((finding) => findingIssue(finding, ids(finding), language))];
	yield "[\n";
	for (const [i, issue] of issues.entries()) yield `${jsonText(issue)}${i + 1 < issues.length ? "," : ""}\n`;
	yield "]\n";
}
function findingIssue(finding, fingerprint, language) {
	const { ruleId, title, message, fix, path, severity, startLine, endLine } = finding;
	const standing = finding.blocking ? "" : ` (${say(language, `report.standing.${standingOf(finding)}`)})`;
	const isMember = containersOf(path).length > 0;
	return {
		type: "issue",
		categories: ["Security"],
		check_name: ruleId,
		description: escapeTerminal(`${isMember ? `${placeOf$1(finding)} ` : ""}${title}${standing}`),
		content: { body: `${markdownText(message)}\n\n${markdownText(fix)}` },
		fingerprint,
		severity: DEGREES[severity],
		location: {
			path: fileOf(path),
			lines: isMember ? { begin: 1 } : {
				begin: startLine,
				end: endLine
			}
		}
	};
}
function problemIssue({ path, code, reason }, language) {
	return {
		type: "issue",
		categories: ["Security"],
		check_name: code,
		description: escapeTerminal(`${say(language, "report.annotation.problem")}: ${reason}`),
		fingerprint: hashOf([
			"problem",
			code,
			path ?? "",
			reason
		]),
		severity: "blocker",
		location: {
			path: path === void 0 ? "." : fileOf(path),
			lines: { begin: 1 }
		}
	};
}
function fileOf(path) {
	return containersOf(path)[0] ?? path;
}
function idMaker() {
	const seen = new Map();
	return ({ ruleId, path, fingerprint }) => {
		const key = [
			ruleId,
			path,
			fingerprint
		];
		const nth = (seen.get(key.join("\0")) ?? 0) + 1;
		seen.set(key.join("\0"), nth);
		return hashOf([...key, String(nth)]);
	};
}
function hashOf(parts) {
	return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}
// src/report/text-finding.ts
const INDENT = "    ";
const MAX_RELATED = 3;
const MAX_RELATED_OF_FILE = 8;
const WIDE = 100;
const NARROW = 60;
function fullLines(finding, twins, layout) {
	const { language } = layout;
	const related = otherPlaces(finding).map((one) => `${one.path}:${one.startLine}:${one.startColumn}  ${one.message}${idOf(one, layout)}`);
	const most = mostRelated(finding, layout);
	const others = related.length - most;
	const said = [
		{
			label: say(language, "report.label.also"),
			texts: twins.map((twin) => twinText(twin, layout))
		},
		{
			label: say(language, "report.label.why"),
			texts: layout.saidBefore(finding.ruleId, finding.why) ? [] : [finding.why]
		},
		{
			label: say(language, "report.label.fix"),
			texts: [fixOf(finding, layout)]
		},
		{
			label: say(language, "report.label.see"),
			texts: others > 0 ? [...related.slice(0, most), say(language, "report.more-places", { count: others })] : related
		},
		...explanation(finding, layout),
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
function otherPlaces(finding) {
	const { related = [], family, path } = finding;
	return family === "env-file" && isAboutFile(finding) ? related.filter((one) => one.path !== path) : related;
}
function explanation({ ruleId, confidence, gate }, { language, explained }) {
	const rule = explained(ruleId);
	if (rule === void 0) return [];
	const fired = {
		confidence: say(language, `rules.confidence.${confidence}`),
		gate: say(language, `rules.gate.${gate}`)
	};
	return [
		{
			label: say(language, "report.label.rule"),
			texts: [familyName(rule, language)]
		},
		{
			label: say(language, "rules.gates"),
			texts: gateLines(rule.rule.gates, language)
		},
		{
			label: say(language, "report.label.here"),
			texts: [say(language, "report.fired", fired)]
		},
		{
			label: say(language, "report.label.read"),
			texts: rule.text.references
		}
	];
}
function twinText({ title, ruleId, fingerprint: id }, { fingerprint }) {
	return fingerprint ? `${title}  ${ruleId}  ${id}` : `${title}  ${ruleId}`;
}
function mostRelated({ frames, related = [] }, layout) {
	if (layout.fingerprint && related.some(({ fingerprint }) => fingerprint !== void 0)) return related.length;
	return frames.length === 0 ? MAX_RELATED_OF_FILE : MAX_RELATED;
}
function idOf({ fingerprint }, layout) {
	return layout.fingerprint && fingerprint !== void 0 ? `  ${fingerprint}` : "";
}
function briefLines(finding, layout) {
	const { size, paint, marks } = layout;
	const standing = standingOf(finding);
	const start = startOf(finding, layout);
	const title = plain(finding.title, marks);
	const place = plain(placeOf$1(finding), marks);
	const tags = tagsOf(finding, layout);
	const painted = (text) => paintStart(start, standing, paint) + paint.bold(text);
	const rule = paint.dim(layout.linkRule(finding.ruleId));
	if (layout.wide) {
		const wide = `${place}   ${finding.ruleId}`;
		const gap = " ".repeat(size - cells(start) - cells(title) - cells(wide));
		return [`${painted(title)}${gap}${layout.linkPlace(place, finding)}   ${rule}`, ...wrap(tags, size - 4).map((line) => INDENT + line)];
	}
	const placed = wrap(tags === "" ? place : `${place}  ${tags}`, size - 4).map((line, i) => INDENT + (i === 0 && line.startsWith(place) ? layout.linkPlace(place, finding) + line.slice(place.length) : line));
	if (size >= NARROW && cells(start) + cells(title) + 2 + finding.ruleId.length <= size) return [`${painted(title)}${" ".repeat(size - cells(start) - cells(title) - finding.ruleId.length)}${rule}`, ...placed];
	const [first = "", ...rest] = wrap(title, size - cells(start));
	return [
		painted(first),
		...rest.map((line) => " ".repeat(cells(start)) + paint.bold(line)),
		INDENT + rule,
		...placed
	];
}
function startOf(finding, { language, marks }) {
	return `${markOf(standingOf(finding), marks)} ${say(language, `report.severity.${finding.severity}`)}  `;
}
function fitsWide(finding, layout) {
	const { size, marks } = layout;
	if (size < WIDE) return false;
	const shown = `${startOf(finding, layout)}${plain(finding.title, marks)}  ${plain(placeOf$1(finding), marks)}   `;
	return cells(shown) + finding.ruleId.length <= size;
}
function minorLines(finding, { language, size, paint, marks, linkRule }) {
	const start = `${marks.minor} ${say(language, `report.severity.${finding.severity}`)}  `;
	const title = plain(finding.title, marks);
	const gap = size - cells(start) - cells(title) - finding.ruleId.length;
	const rule = paint.dim(linkRule(finding.ruleId));
	if (gap >= 2) return [`${paint.dim(start)}${title}${" ".repeat(gap)}${rule}`];
	const [first = "", ...rest] = wrap(title, size - cells(start));
	return [
		paint.dim(start) + first,
		...rest.map((line) => " ".repeat(cells(start)) + line),
		INDENT + rule
	];
}
function plain(text, marks) {
	return escapeTerminal(text).replaceAll("\u2026", marks.cut);
}
function markOf(standing, marks) {
	switch (standing) {
		case "blocks": return marks.blocks;
		case "accepted": return marks.fine;
		case "minor": return marks.minor;
		case "warns":
		case "existing": return marks.warns;
	}
}
function paintStart(start, standing, paint) {
	return standing === "blocks" ? paint.red(start) : standing === "accepted" ? paint.green(start) : paint.yellow(start);
}
function tagsOf({ service, status, commit, date, encoding = [], accepted }, { language, marks }) {
	return plain(listed(language, [
		...service === void 0 ? [] : [say(language, "report.service", { service })],
		...status === "weakened" || status === "existing" ? [say(language, `report.${status}`)] : [],
		...commit === void 0 ? [] : [inCommit(language, {
			commit,
			...date === void 0 ? {} : { date }
		})],
		...encoding.length === 0 ? [] : [say(language, "report.encoded", { encoding: encodingsOf(encoding, language) })],
		...accepted === void 0 ? [] : [acceptance(accepted, language)]
	]), marks);
}
function encodingsOf(encoding, language) {
	return listed(language, [...new Set(encoding)].map((one) => say(language, `report.encoding.${one}`)));
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
function lineOfCode(finding, { size, paint, marks }) {
	const { frames } = finding;
	const note = plain(finding.message, marks);
	const lines = [];
	let noteIsTold = false;
	for (const frame of frames) {
		lines.push(...fileLine(finding, frame, marks.cut).map((line) => paint.dim(cutEnd(line, size, marks.cut))));
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
function fixOf({ fix, coveredBy, exposure, path: own }, { language, coverOf }) {
	const path = coveredBy === void 0 || exposure !== "staged" && exposure !== "working-tree" ? void 0 : coverOf(coveredBy, own);
	return path === void 0 ? fix : say(language, "report.covered", { path });
}
function labelled(label, texts, { size, paint, marks }) {
	const start = `${INDENT}${label}  `;
	return texts.flatMap((text) => wrap(plain(text, marks), size - cells(start))).map((line, i) => i === 0 ? `${INDENT}${paint.dim(label)}  ${line}` : " ".repeat(cells(start)) + line);
}
// src/report/junit.ts
const MAX_TEXT = 8e3;
function* junit(result, { language }) {
	const { findings, problems, summary } = result;
	const told = worstFirst(findings);
	const failures = told.filter(({ blocking }) => blocking).length;
	const counts = attributes({
		tests: told.length + problems.length + 1,
		failures,
		errors: problems.length,
		skipped: told.length - failures
	});
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites${attributes({ name: "stackgate" })}${counts}>\n<testsuite${attributes({ name: "stackgate" })}${counts}>\n`;
	const looked = lookedAt(language, summary);
	yield `<testcase${attributes({
		classname: "stackgate",
		name: say(language, "report.junit.scan", { looked })
	})}/>\n`;
	for (const problem of problems) yield problemCase(problem);
	for (const finding of told) yield findingCase(finding, language);
	yield "</testsuite>\n</testsuites>\n";
}
function problemCase({ path, code, reason }) {
	return `<testcase${attributes({
		classname: code,
		name: path ?? code,
		...path === void 0 ? {} : { file: path }
	})}><error${attributes({
		type: code,
		message: reason
	})}/></testcase>\n`;
}
function findingCase(finding, language) {
	const { ruleId, path, startLine, title, severity, message, why, fix } = finding;
	const head = attributes({
		classname: ruleId,
		name: `${placeOf$1(finding)} ${title}`,
		file: path,
		line: startLine
	});
	if (!finding.blocking) {
		const standing = say(language, `report.standing.${standingOf(finding)}`);
		return `<testcase${head}><skipped${attributes({ message: say(language, "report.junit.skipped", {
			standing,
			title
		}) })}/></testcase>\n`;
	}
	const text = [
		`${placeOf$1(finding)} [${ruleId}]`,
		message,
		why,
		fix
	].map(content).join("\n");
	return `<testcase${head}><failure${attributes({
		type: severity,
		message: title
	})}>${text}</failure></testcase>\n`;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${content(String(value))}"`).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function content(text) {
	return escapeTerminal(clip(text, MAX_TEXT), MAX_TEXT).replaceAll(/[\ufffe\uffff]/g, "\ufffd").replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replace(/^(\s*):(?=:)/, "$1&#58;").replaceAll("##[", "##&#91;");
}
// src/report/headline.ts
const SIZE = 80;
const SERVER_SIZE = 72;
const MIN_PLACE = 16;
function headline(result, options) {
	const { language, hook } = options;
	const { summary, findings, problems } = result;
	const marks = marksOf$1(options.ascii);
	const isServer = hook === "pre-receive" || hook === "update";
	const size = isServer ? SERVER_SIZE : SIZE;
	const staged = hook !== "pre-push" && !isServer;
	const [worst] = worstFirst(findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
	switch (summary.verdict) {
		case "blocked": {
			const line = (what) => say(language, `report.${hook}.blocked`, { what });
			const counted = (what) => line(firstOf(what, summary.blocking, language));
			return fit(nameOf(worst, language, staged), [counted, line], marks, size);
		}
		case "error": {
			const path = problems[0]?.path;
			return fit({
				title: "",
				place: path ?? "",
				say: (_, place) => path === void 0 ? say(language, "report.unread-somewhere") : say(language, "report.unread", { place })
			}, [(what) => say(language, `report.${hook}.incomplete`, { what })], marks, size);
		}
		case "clean": {
			const { documents } = summary.coverage;
			if (worst !== void 0) return fit(nameOf(worst, language, false), [(what) => say(language, "report.hook.passes", {
				mark: marks.warns,
				what
			})], marks, size);
			if (findings.length === 0) return cleanHookLine(result, options);
			return say(language, "report.hook.quiet-pass", {
				mark: marks.fine,
				looked: lookedAtBy(hook, documents, language),
				counts: hiddenCounts(result, language, { minorIsTold: false })
			});
		}
	}
}
function nameOf(finding, language, isStopped) {
	if (finding === void 0) return {
		title: "",
		place: "",
		say: () => ""
	};
	const { title } = finding;
	const place = isAboutFile(finding) ? finding.path : `${finding.path}:${finding.startLine}`;
	if (finding.family === "env-file" && isAboutFile(finding)) {
		const id = isStopped ? "report.worst-env-file-staged" : "report.worst-env-file";
		return {
			title: "",
			place: finding.path,
			say: (_, place) => say(language, id, { place })
		};
	}
	return {
		title,
		place,
		say: (shortTitle, place) => say(language, "report.worst", {
			title: shortTitle,
			place
		})
	};
}
function firstOf(what, count, language) {
	return count < 2 ? what : say(language, "report.worst-first", {
		what,
		count
	});
}
function fit(name, lines, marks, size) {
	const [title, place] = [plain(name.title, marks), plain(name.place, marks)];
	const [line = (what) => what] = lines.slice(-1);
	const whole = lines.map((one) => one(name.say(title, place))).find((text) => cells(text) <= size);
	if (whole !== void 0) return whole;
	const room = size - cells(line(name.say("", "")));
	const shortPlace = cutStart(place, Math.max(MIN_PLACE, room - cells(title)), marks.cut);
	return line(name.say(cutEnd(title, room - cells(shortPlace), marks.cut), shortPlace));
}
// src/report/link.ts
function linked(text, address) {
	return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}
function fileAddress(top, path) {
	const whole = `${top.replaceAll("\\", "/").replace(/\/$/, "")}/${path}`;
	const encoded = whole.split("/").map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\ufffd")));
	return `file://${whole.startsWith("/") ? "" : "/"}${encoded.join("/").replace(/^([A-Za-z])%3A\//, "$1:/")}`;
}
function webAddress(url) {
	if (url === void 0 || !URL.canParse(url)) return void 0;
	const { protocol, href } = new URL(url);
	return protocol === "https:" && /^[\x21-\x7e]+$/.test(href) ? href : void 0;
}
// src/report/text.ts
const MIN_SIZE = 40;
const MAX_SHOWN$1 = 20;
const MAX_LEFT_OUT = 5;
function* text(result, options) {
	const lines = options.detail === "quiet" ? quietLines(result, options) : pageLines(result, options);
	for (const line of lines) yield `${guardLine(line)}\n`;
}
function figures({ summary }, { language, elapsedMs = 0 }, peakBytes) {
	const seconds = Math.max(elapsedMs, 1) / 1e3;
	const rate = (summary.coverage.bytes / 1e6 / seconds).toFixed(1);
	return say(language, "report.figures", {
		rate,
		memory: Math.round(peakBytes / 1e6)
	});
}
function* quietLines({ findings, problems }, { ascii, language }) {
	const marks = marksOf$1(ascii);
	const notChecked = say(language, "report.quiet.not-checked");
	for (const finding of worstFirst(findings)) {
		const standing = standingOf(finding);
		if (standing !== "blocks" && standing !== "warns") continue;
		const words = `${say(language, `report.quiet.${standing}`)} ${say(language, `report.severity.${finding.severity}`)}`;
		yield plain(`${placeOf$1(finding)} ${words} ${finding.ruleId} ${finding.title}`, marks);
	}
	for (const { path, code, reason } of problems) yield plain(`${path ?? "-"} ${notChecked} ${code} ${reason}`, marks);
}
function* pageLines(result, options) {
	const { language, detail } = options;
	const size = lineSize(options.columns, MIN_SIZE);
	const [paint, marks] = [paintOf(options.colour), marksOf$1(options.ascii)];
	const told = worstFirst(result.findings.filter((finding) => isTold(standingOf(finding), detail === "verbose")));
	const shown = options.all ? told : told.slice(0, MAX_SHOWN$1);
	const full = shown.filter(isFull(options));
	const paths = new Map(full.map(({ fingerprint, path }) => [fingerprint, path]));
	const ownFile = new Set(full.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
	const layout = {
		language,
		size,
		paint,
		marks,
		...linkers(result, options),
		wide: false,
		saidBefore: () => false,
		explained: once(options.explained ?? new Map()),
		fingerprint: detail === "verbose",
		coverOf: (fingerprint, path) => ownFile.has(`${fingerprint} ${path}`) ? path : paths.get(fingerprint)
	};
	if (options.hook !== void 0) {
		yield headline(result, {
			...options,
			hook: options.hook
		});
		if (result.summary.verdict === "clean" && told.every((finding) => standingOf(finding) === "minor") && detail !== "verbose") {
			yield* noticeLines(result, size, options);
			if (told.length > 0) yield `  ${say(language, "report.shown-by", { command: showingCommand(options.hook) })}`;
			return;
		}
		yield "";
	}
	for (const [path, findings] of byFile(shown)) {
		yield `${paint.bold(plain(path, marks))}  ${paint.dim(verdictCounts(findings, language))}`;
		yield "";
		yield* fileLines(withTwins(findings, isFull(options)), layout, isFull(options));
		yield "";
	}
	if (shown.length < told.length) yield* [...countsByRule(told, shown.length, language), ""];
	for (const { path, reason } of result.problems) {
		const [first = "", ...rest] = wrap(plain(path === void 0 ? reason : `${path}  ${reason}`, marks), size - 2);
		yield paint.yellow(`${marks.warns} `) + first;
		yield* rest.map((line) => `  ${line}`);
	}
	yield* noticeLines(result, size, options);
	const { skipped } = result.summary.coverage;
	const leftOut = detail === "verbose" || options.all ? skipped : skipped.slice(0, options.hook === void 0 ? MAX_LEFT_OUT : 0);
	for (const { path, reason } of leftOut) {
		const told = plain(say(language, "report.left-out", {
			path,
			reason
		}), marks);
		yield* wrap(told, size - 2).map((line) => `  ${line}`);
	}
	if (detail === "verbose") {
		yield `  ${say(language, "report.checked", { looked: covered$1(language, result.summary) })}`;
		if (options.peakBytes !== void 0) yield `  ${figures(result, options, options.peakBytes)}`;
		yield* wrap(filteredCounts(language, result.summary), size - 2).flatMap((line) => line === "" ? [] : [`  ${line}`]);
	}
	for (const { indent, text: end, paint: painted, whole } of endLines$1(result, {
		...options,
		leftOutTold: leftOut.length
	})) for (const line of whole === true ? [end] : wrap(end, size - indent)) yield " ".repeat(indent) + painted(line);
}
function linkers({ rules }, { links }) {
	if (links === void 0) return {
		linkPlace: (text) => text,
		linkRule: (ruleId) => ruleId
	};
	const { top } = links;
	const pages = new Map(rules.map(({ id, references }) => [id, webAddress(references[0])]));
	return {
		linkPlace: (text, { path, commit }) => top === void 0 || commit !== void 0 || containersOf(path).length > 0 ? text : linked(text, fileAddress(top, path)),
		linkRule(ruleId) {
			const page = pages.get(ruleId);
			return page === void 0 ? ruleId : linked(ruleId, page);
		}
	};
}
function once(all) {
	const left = new Map(all);
	return (id) => {
		const one = left.get(id);
		left.delete(id);
		return one;
	};
}
function* noticeLines({ notices = [] }, size, { ascii }) {
	const marks = marksOf$1(ascii);
	for (const { path, line, text: said } of notices) {
		const place = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}  `;
		yield* wrap(plain(`${place}${said}`, marks), size - 2).map((part) => `  ${part}`);
	}
}
function isTold(standing, verbose) {
	return verbose || standing === "blocks" || standing === "warns" || standing === "minor";
}
function isFull({ detail, explained }) {
	return (finding) => detail === "verbose" || explained !== void 0 || finding.blocking;
}
function withTwins(findings, full) {
	const placed = (fingerprint, { startLine, startColumn }) => `${fingerprint} ${startLine}:${startColumn}`;
	const covers = new Map(findings.filter(full).map((finding) => [placed(finding.fingerprint, finding), finding]));
	const coverOf = (finding) => finding.coveredBy === void 0 || !full(finding) ? void 0 : covers.get(placed(finding.coveredBy, finding));
	const told = new Map();
	for (const finding of findings) if (coverOf(finding) === void 0) told.set(finding, []);
	for (const finding of findings) {
		const cover = coverOf(finding);
		const twins = cover === void 0 ? void 0 : told.get(cover);
		if (twins !== void 0) twins.push(finding);
		else if (cover !== void 0) told.set(finding, []);
	}
	return told;
}
function* fileLines(told, general, full) {
	let before;
	const wide = [...told.keys()].every((one) => standingOf(one) === "minor" && !full(one) || fitsWide(one, general));
	const said = new Set();
	const saidBefore = (ruleId, why) => {
		const count = said.size;
		return said.add(`${ruleId} ${why}`).size === count;
	};
	const layout = {
		...general,
		wide,
		saidBefore
	};
	for (const [finding, twins] of told) {
		if (before !== void 0 && (full(finding) || full(before))) yield "";
		before = finding;
		if (full(finding)) yield* fullLines(finding, twins, layout);
		else yield* standingOf(finding) === "minor" ? minorLines(finding, layout) : briefLines(finding, layout);
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
// src/work/early.ts
function earlyTeller(options, room, onFound) {
	const { verify: _, repairs: __, inBoth: ___, ...asked } = options;
	const known = new Set();
	const told = new Set();
	return async (text) => {
		for (const { secret } of text.detections) if (secret !== void 0) for (const word of quotedWords(text.view.textOf(secret))) known.add(word);
		const { resultOf } = await importedLater("./words.mjs").then((all) => ({ resultOf: all.t }));
		const { findings } = await resultOf({
			...asked,
			coversAll: false,
			foldsAlike: false
		}, alone(text, room));
		const fresh = findings.filter((finding) => !told.has(keyOf(finding)) && isSettled(finding, known));
		for (const finding of fresh) told.add(keyOf(finding));
		if (fresh.length > 0) await onFound(fresh);
	};
}
function keyOf({ fingerprint, path }) {
	return `${fingerprint}\0${path}`;
}
function alone(text, { rules, firsts, detect, hasBase, committed }) {
	const { document, view } = text;
	return {
		texts: [text],
		firsts,
		whole: [],
		rules,
		detect,
		hasBase,
		committed,
		pair: singleFilePair(document, hasBase),
		marked: isMarked(view) ? [{
			document,
			view
		}] : [],
		problems: [],
		ids: {},
		coverage: {
			documents: 1,
			bytes: document.bytes.length,
			skipped: []
		}
	};
}
function isSettled(finding, known) {
	if (finding.gate === "summary") return false;
	return quotedWordsOf(finding).every((word) => !known.has(word) && isPlainWord(word));
}
function isPlainWord(word) {
	return word.split(/[._+~\u2026*-]+/).every(isPlainPart);
}
function isPlainPart(part) {
	if (/\p{Script=Han}/u.test(part)) return part.split(/\p{Script=Han}+/u).every(isPlainPart);
	const letters = part.replace(/\d{1,4}$/, "");
	const syllables = letters.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? [];
	return /^\p{L}{0,20}$/u.test(letters) && syllables.length <= 1 + letters.length / 3;
}
// src/model/fingerprint.ts
const COST = {
	N: 256,
	r: 8,
	p: 1
};
const MAX_KNOWN = 16384;
function fingerprintOf(ruleId, subject, secret, random) {
	const identity = digest(`stackgate/1\0${ruleId}\0${random && secret !== void 0 ? "" : subject}`).slice(0, 10);
	if (secret === void 0) return identity;
	const value = normalValue(secret);
	return identity + (random ? digest(value).slice(0, 16) : slowDigest(value, identity));
}
function normalValue(secret) {
	const text = Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength).toString("latin1");
	if (text.startsWith("-----BEGIN")) return Buffer.from(text.replaceAll(/\\[nrt]|\s/g, ""), "latin1");
	const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
	return Buffer.from(lines.join("\n"), "latin1");
}
const known = new Map();
function slowDigest(value, salt) {
	const key = digest(Buffer.concat([Buffer.from(`${salt}\0`), value]));
	const before = known.get(key);
	if (before !== void 0) return before;
	const slow = scryptSync(value, salt, 3, COST).toString("hex").slice(0, 5);
	if (known.size >= MAX_KNOWN) known.clear();
	known.set(key, slow);
	return slow;
}
function digest(data) {
	return createHash("sha256").update(data).digest("hex");
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
	const secret = secretOf(detection, view);
	const range = view?.rangeOf(detection.place.span) ?? {
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	};
	const related = relatedOf(detection, context);
	const provider = detection.provider ?? rule.provider;
	const { frames, isOtherBefore } = framesOf(detection, context, view, range.startLine);
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
		message: isOtherBefore ? context.withOtherBefore(say(message)) : say(message),
		fix: context.fixOf(detection, text.fixes?.[detection.fix ?? ""] ?? text.fix, values),
		...secret !== void 0 ? { redacted: redacted(detection, secret) } : {},
		...detection.decoded !== void 0 ? { encoding: detection.decoded.by } : {},
		fingerprint: fingerprintOf(rule.id, detection.subject, secret ?? heldBytes(detection), rule.random === true),
		...detection.status !== void 0 ? { status: detection.status } : {},
		exposure: context.exposure,
		...context.commit !== void 0 ? { commit: context.commit } : {},
		...context.date !== void 0 ? { date: context.date } : {},
		...related.length > 0 ? { related } : {},
		why: say(text.why),
		frames
	};
}
function secretOf({ secret, decoded }, view) {
	if (secret === void 0 || view === void 0) return void 0;
	return decoded?.secret ?? view.bytes.subarray(secret.start, secret.end);
}
function heldBytes({ held }) {
	return held === void 0 ? void 0 : Buffer.from(held);
}
function redacted({ decoded, publicPrefixBytes = 0 }, secret) {
	const prefix = decoded === void 0 ? publicPrefixBytes : decoded.publicPrefixBytes ?? 0;
	return redactSecret(Buffer.from(secret).toString("latin1"), prefix);
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
	if (view === void 0 || span.start === span.end) return {
		frames: [],
		isOtherBefore: false
	};
	const own = context.frameOf(detection.place, view, line);
	const frames = [];
	let isOtherBefore = false;
	for (const { place } of detection.related ?? []) {
		const base = place.side === "base" ? context.viewOf(place) : void 0;
		if (base === void 0) continue;
		const baseLine = base.rangeOf(place.span).startLine;
		const frame = context.frameOf(place, base, baseLine);
		if (frame.text.trim() !== own.text.trim()) frames.push({
			...frame,
			removed: true,
			...place.path === detection.place.path ? {} : { path: place.path }
		});
		else isOtherBefore ||= lineOf(base, baseLine) !== lineOf(view, line);
	}
	return {
		frames: [...frames, own],
		isOtherBefore
	};
}
function lineOf(view, line) {
	return view.textOf(view.lineSpan(line)).trim();
}
// src/detect/merge.ts
function mergeDetections(detections) {
	const kept = [];
	const byPath = new Map();
	for (const detection of detections) {
		const { path, side } = detection.place;
		const group = byPath.get(path);
		if (detection.secret === void 0 || detection.rank === RANK$1.custom || side === "base" || detection.status === "fixed") kept.push(detection);
		else if (group === void 0) byPath.set(path, [detection]);
		else group.push(detection);
	}
	for (const group of byPath.values()) append(kept, mergeOverlapping(group));
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
			append(merged, mergeCluster(cluster));
			cluster = [];
			end = -1;
		}
		cluster.push(detection);
		end = Math.max(end, secret.end);
	}
	if (cluster.length > 0) append(merged, mergeCluster(cluster));
	return merged;
}
function mergeCluster(cluster) {
	if (cluster.length === 1) return cluster;
	const kept = [];
	for (const one of [...cluster].sort((a, b) => a.rank - b.rank || Number(isConfig(a)) - Number(isConfig(b)))) {
		const at = placeIn(kept, one);
		const group = kept[at];
		if (group?.[0] !== void 0 && spanOf(group[0]).start < spanOf(one).end) group.push(one);
		else kept.splice(at, 0, [one]);
	}
	return kept.flatMap(mergeGroup);
}
function placeIn(groups, one) {
	let [low, high] = [0, groups.length];
	while (low < high) {
		const middle = low + high >>> 1;
		const first = groups[middle]?.[0];
		if (first !== void 0 && spanOf(first).end > spanOf(one).start) high = middle;
		else low = middle + 1;
	}
	return low;
}
function spanOf({ secret, place }) {
	return secret ?? place.span;
}
function mergeGroup(group) {
	const [first, ...others] = group;
	if (first === void 0 || others.length === 0) return group;
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
	const lost = config.related?.filter(({ place }) => place.side === "base") ?? [];
	return {
		...rest,
		judgedBy: config.ruleId,
		...lost.length === 0 ? {} : { related: [...detection.related ?? [], ...lost] },
		...config.gateAtMost !== void 0 ? { gateAtMost: config.gateAtMost } : {},
		...config.status !== void 0 ? { status: config.status } : {},
		...config.newProject !== void 0 ? { newProject: config.newProject } : {},
		...config.newService !== void 0 ? { newService: config.newService } : {},
		...config.project !== void 0 ? { project: config.project } : {}
	};
}
// src/detect/shown-line.ts
const MAX_SHOWN = 200;
const ASSIGNMENT = /([\p{L}\p{N}_.-]{1,80})["'`\]]{0,2}[ \t]{0,8}(?::=|=>|[=:])[ \t]{0,8}(["'`]?)([^\s"'`]{1,4096})/gu;
const NO_VALUE = /^\$\{[A-Za-z0-9_]+(?:\}?$|:?\?)|^\$[A-Za-z0-9_]+$|^[^\p{L}\p{N}]{1,3}$/u;
const WITH_DEFAULT = /^(?:\$\{[A-Za-z0-9_]{1,80}:?[-+])+/;
const CHOSEN = /(?<![A-Za-z0-9+/_-]|sha(?:256|512)[:-])[A-Za-z0-9+/_-]{16,512}/g;
const USER_INFO = /:\/\/[^\s/@:]{0,256}:([^\s/@]{1,1024})@/g;
function shownLine(view, line, span, secrets, own) {
	const lineSpan = view.lineSpan(line);
	const window = windowAround(lineSpan, span);
	const text = view.textOf(window);
	const inWindow = (at) => view.textOf({
		start: window.start,
		end: Math.min(Math.max(at, window.start), window.end)
	}).length;
	const hidden = [...within(secrets, window), ...own === void 0 ? [] : within([own], window)].map((secret) => ({
		start: inWindow(secret.start),
		end: inWindow(secret.end),
		shown: secret.shown
	}));
	const likely = likelySecrets(text).filter(({ start, end, isGuess }) => !isGuess || !hidden.some((one) => one.start < end && one.end > start));
	const masked = maskLine(text, [...hidden, ...likely]);
	const [cutBefore, cutAfter] = [window.start > lineSpan.start ? "\u2026" : "", window.end < lineSpan.end ? "\u2026" : ""];
	const start = masked.position(inWindow(span.start)) + cutBefore.length;
	const end = masked.position(inWindow(span.end)) + cutBefore.length;
	const begins = span.start >= lineSpan.start && span.start <= lineSpan.end;
	return {
		line,
		text: cutBefore + masked.text + cutAfter,
		...begins ? {
			startColumn: start + 1,
			endColumn: Math.max(end, start + 1) + 1
		} : {}
	};
}
function within(secrets, window) {
	let [low, high] = [0, secrets.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((secrets[middle]?.end ?? 0) > window.start) high = middle;
		else low = middle + 1;
	}
	const found = [];
	for (let secret = secrets[low]; secret !== void 0 && secret.start < window.end; secret = secrets[++low]) found.push(secret);
	return found;
}
function windowAround(line, span) {
	const most = MAX_SHOWN + Math.min(span.end - span.start, MAX_SHOWN);
	if (line.end - line.start <= most) return line;
	const start = Math.max(line.start, Math.min(span.start, line.end) - MAX_SHOWN / 4);
	return {
		start,
		end: Math.min(line.end, start + most)
	};
}
function valueSpan(text, start, end) {
	const opening = WITH_DEFAULT.exec(text.slice(start, end))?.[0];
	if (opening === void 0) return {
		start,
		end
	};
	const closing = text.indexOf("}", start + opening.length);
	if (closing < 0) return {
		start: start + opening.length,
		end
	};
	const isAll = /^[}\]),;]*$/.test(text.slice(closing, Math.max(end, closing)));
	return {
		start: start + opening.length,
		end: isAll ? closing : Math.max(end, closing)
	};
}
function likelySecrets(text) {
	const spans = [];
	for (const match of text.matchAll(ASSIGNMENT)) {
		const value = text.startsWith("${", match.index - 2) ? text.slice(match.index - 2, match.index + match[0].length) : match[3] ?? "";
		const start = match.index + match[0].length - value.length;
		if ([match[1] ?? "", ...WITH_DEFAULT.exec(value)?.[0].match(/[A-Za-z0-9_]+/g) ?? []].some(isSecretName$1) && !NO_VALUE.test(value)) spans.push(valueSpan(text, start, start + value.length));
	}
	for (const match of text.matchAll(USER_INFO)) {
		const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
		spans.push({
			start,
			end: match.index + match[0].length - 1
		});
	}
	for (const { 0: value, index } of text.matchAll(CHOSEN)) if (randomness$1(value) >= .9) spans.push({
		start: index,
		end: index + value.length,
		isGuess: true
	});
	return spans;
}
// src/work/accepting.ts
async function accepting(here, options, { texts, marked, detect, hasBase, pair, rules, problems, part }) {
	const { policy, language, acceptsNew = false, coversAll = false } = options;
	const mask = textMask(detect, () => texts.flatMap(({ view, detections }) => detections.flatMap(({ secret, decoded }) => [...secret === void 0 ? [] : [view.textOf(secret)], ...decoded === void 0 ? [] : [Buffer.from(decoded.secret).toString("utf8")]])));
	const ofPolicy = (policy.elsewhere ?? []).map((name) => ({
		code: "policy-elsewhere",
		text: say(language, "notice.elsewhere", { name })
	}));
	if (hasBase && !acceptsNew && pair.changedPaths.includes(".stackgate.yml")) {
		const { newEntryNotices } = await importedLater("./policy.mjs").then((all) => ({ newEntryNotices: all.t }));
		append(ofPolicy, newEntryNotices(pair, policy, language, mask));
	}
	const isWritten = policy.allow.length > 0 || policy.baseline !== void 0 || marked.length > 0;
	const viewsHere = new Set(here.flatMap(({ view }) => view ?? []));
	if (!isWritten && ![...viewsHere].some(isMarked)) return {
		findings: here.map(({ finding }) => finding),
		notices: ofPolicy
	};
	const { withExceptions } = await importedLater("./exceptions.mjs").then((all) => ({ withExceptions: all.n }));
	const { findings, notices, rest } = withExceptions(here, {
		policy,
		language,
		today: options.today,
		acceptsNew,
		hasBase,
		marked,
		mask,
		coversAll: coversAll && problems.length === 0,
		isThere: (path) => pair.head.has(path),
		isRule: (id) => rules.has(id) || ruleTexts.has(id),
		...part === void 0 ? {} : { part }
	});
	return {
		findings,
		notices: [...notices, ...ofPolicy],
		...rest === void 0 ? {} : { rest }
	};
}
// src/work/advice.ts
function adviceOf(language, origin, exposure, steps) {
	if (exposure === "unknown") return say(language, "secret.fix.unknown", { steps });
	const reached = reachOf$1(exposure);
	switch (origin) {
		case "commit-message":
		case "file-name":
		case "archive-member": return say(language, `secret.fix.${origin}.${reached}`, { steps });
		case "tag-message": return say(language, `secret.fix.${origin}.${reached === "pushed" ? reached : "unpushed"}`, { steps });
		case "file":
		case "index":
		case "commit":
		case "symlink": return say(language, `secret.fix.${exposure}`, { steps });
	}
}
const HELD_FILES = new Set(["env-file-committed", "env-file-private-keys"]);
function envFileAdvice(language, exposure, { steps, commit }) {
	switch (exposure) {
		case "unknown":
		case "working-tree":
		case "staged": return steps;
		case "pushed": return say(language, "env-file.fix.pushed", { steps });
		case "unpushed":
		case "history": {
			const command = commit === void 0 ? "git rebase -i" : `git reset --soft ${commit.slice(0, 12)}^`;
			return say(language, `env-file.fix.${exposure}`, {
				steps,
				command
			});
		}
	}
}
function reachOf$1(exposure) {
	switch (exposure) {
		case "working-tree":
		case "staged": return "uncommitted";
		case "unpushed": return "unpushed";
		case "pushed":
		case "history": return "pushed";
	}
}
// src/work/covered.ts
function covered(found, nameOf) {
	const byKey = new Map();
	for (const { one, finding } of found) {
		const isHead = one.document === void 0 || isOfHead(one.document);
		const key = one.detection.key ?? (one.rule.family === "secret" ? `secrets-in:${finding.path}` : void 0);
		if (key !== void 0 && isHead && !byKey.has(key)) byKey.set(key, finding);
	}
	const keyOf = nameOf === void 0 ? void 0 : new Map([...byKey].map(([key, finding]) => [finding, key]));
	return found.map(({ one, finding }) => {
		const key = one.detection.coveredBy ?? (one.rule.family === "secret" ? `env-file:${finding.path}` : void 0);
		const cover = key === void 0 ? void 0 : byKey.get(key)?.fingerprint;
		const told = cover === void 0 || cover === finding.fingerprint ? finding : {
			...finding,
			coveredBy: cover
		};
		if (nameOf === void 0) return {
			one,
			finding: told
		};
		const covers = keyOf?.get(finding);
		const elsewhere = cover === void 0 ? one.detection.coveredBy : void 0;
		const join = {
			...told.join,
			...covers === void 0 ? {} : { covers: nameOf("cause", covers) },
			...elsewhere === void 0 ? {} : { coveredBy: nameOf("cause", elsewhere) }
		};
		return {
			one,
			finding: Object.keys(join).length === 0 ? told : {
				...told,
				join
			}
		};
	});
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
// src/work/reach.ts
async function reachOf(all, views, committed) {
	if (committed === void 0) return () => void 0;
	const here = all.filter(({ detection, document }) => detection.secret !== void 0 && detection.rank !== RANK$1.publishedDefault && document?.exposure === "working-tree" && document.origin === "file");
	if (here.length === 0) return () => void 0;
	if (committed === "unknown") {
		const there = new Set(here);
		return (one) => there.has(one) ? "unknown" : void 0;
	}
	const answer = await committed(here.map(({ detection, document }) => {
		const { secret, place } = detection;
		const bytes = secret === void 0 ? void 0 : views(place, document)?.bytes.subarray(secret.start, secret.end);
		return {
			path: place.path,
			text: bytes ?? new Uint8Array(0)
		};
	}));
	const held = new Set(here.filter((_, i) => answer?.isHeld[i] === true));
	return (one) => held.has(one) ? answer?.exposure : void 0;
}
// src/work/findings.ts
async function resultOf(options, detected) {
	const views = viewsOf(detected);
	const judge = judgeWith(detected.rules, options);
	keepDetections(detected);
	const { part } = detected;
	const isToldHere = ({ detection }) => part === void 0 || part.isOwn(detection.place.path);
	const { placed: joined, counts } = await asked(joinedParts(withoutRepeats(mergedByPath(detected), views, detected.rules).flatMap((one) => judge(one) ?? []).filter((one) => isToldHere(one) || one.judgement.gate === "summary"), views, judge), views, judge, options);
	const placed = (options.tellsEach === true ? joined : groupSummaries(joined)).filter(isToldHere);
	const judged = {
		placed,
		views,
		counts,
		reach: await reachOf(placed, views, detected.committed)
	};
	const result = await toldIn(options, detected, judged);
	if (options.inBoth !== true) return result;
	const { repairs: _, ...others } = options;
	return {
		...result,
		translated: await toldIn({
			...others,
			language: otherLanguage(options.language)
		}, detected, judged)
	};
}
async function toldIn(options, detected, { placed, views, counts, reach }) {
	const { language } = options;
	const { part } = detected;
	const ofProviders = await providerNotices(counts, language);
	const secretsAt = secretPlaces(placed, views);
	const here = covered(placed.map((one) => {
		const finding = findingOf(one, options, detected, views, reach);
		return {
			one,
			finding: part === void 0 ? withOthers(finding, secretsAt.others(one), language) : joinedBySecret(finding, secretsAt.of(one), part.nameOf)
		};
	}), part?.nameOf).map(({ one, finding }) => {
		return {
			one,
			finding,
			view: views(one.detection.place, one.document)
		};
	});
	const judged = await accepting(here, options, detected);
	const repairs = await repairsFor(here, judged.findings, options, detected);
	const notices = [...ofProviders, ...judged.notices];
	const mask = nameMask(toldPaths(judged.findings, detected), detected.detect);
	const masked = judged.findings.map((finding) => withTexts(finding, mask));
	const folds = options.foldsAlike === true && part === void 0 ? folded(masked, foldingOf(options)) : void 0;
	const named = folds?.each ?? masked;
	const fixedCount = detected.whole.filter((detection) => detection.status === "fixed").length;
	const skipped = detected.coverage.skipped.map(({ path, reason, values }) => ({
		path: mask(path),
		reason: sayCode(language, "skipped", reason, values ?? {})
	}));
	const faults = withoutAccepted(detected.problems, named).map(({ path, code, values }) => {
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
	const quoting = [...[...named, ...folds?.told ?? []].flatMap(quotingTexts), ...faults.flatMap(({ path = "", reason }) => [path, reason])];
	const known = knownSecrets(placed, views);
	const secrets = secretMask(quoting, known);
	const shown = (some) => some.map((finding) => withoutSecrets(finding, secrets)).sort(compareFindings);
	const findings = shown(named);
	const problems = faults.map((problem) => problemWithout(problem, secrets));
	return assembleResult(detected.ids, {
		...detected.coverage,
		skipped
	}, {
		findings,
		...folds === void 0 || folds.told.length === named.length ? {} : { folded: shown(folds.told) },
		problems,
		rules: rulesOf(findings, options),
		fixedCount,
		...notices.length === 0 ? {} : { notices: notices.map((notice) => maskedNotice(notice, mask)) },
		...repairs === void 0 ? {} : { repairs },
		...part === void 0 ? {} : { shard: part.report(rulesOf(findings, options), known, findings, judged.rest) }
	});
}
function joinedBySecret(finding, found, nameOf) {
	if (found === void 0) return finding;
	const [secret, { startLine, startColumn, endLine, endColumn }] = found;
	return {
		...finding,
		join: {
			same: nameOf("secret", secret),
			at: [
				startLine,
				startColumn,
				endLine,
				endColumn
			]
		}
	};
}
function withoutAccepted(problems, findings) {
	const accepted = findings.filter((finding) => finding.accepted !== void 0 && finding.ruleId === "compose-invalid");
	const paths = new Set(accepted.map(({ path }) => path));
	return problems.filter(({ path, code }) => code !== "compose-unread" || path === void 0 || !paths.has(path));
}
async function asked(placed, views, judge, { verify }) {
	if (verify === void 0) return {
		placed,
		counts: void 0
	};
	const { verified } = await importedLater("./verify2.mjs").then((all) => ({ verified: all.t, verifiedNotices: all.n }));
	return verified(placed, views, judge, verify);
}
async function providerNotices(counts, language) {
	if (counts === void 0) return [];
	const { verifiedNotices } = await importedLater("./verify2.mjs").then((all) => ({ verified: all.t, verifiedNotices: all.n }));
	return verifiedNotices(counts, language);
}
async function repairsFor(here, judged, { repairs, language }, detected) {
	if (repairs === void 0) return void 0;
	const told = judged.flatMap((finding, i) => {
		const one = here[i]?.one;
		return one === void 0 ? [] : [{
			finding,
			members: one.members ?? [one]
		}];
	});
	const { repairing } = await importedLater("./repair.mjs").then((all) => ({ repairing: all.t }));
	const secretsOf = (view, path) => secretsOn(view, path, detected);
	return repairing(told, {
		pair: detected.pair,
		language,
		options: repairs,
		secretsOf
	});
}
function knownSecrets(placed, views) {
	return placed.flatMap(({ detection: { place, secret, rank }, document }) => {
		const view = secret === void 0 || rank === RANK$1.publishedDefault ? void 0 : views(place, document);
		return secret === void 0 || view === void 0 ? [] : [view.textOf(secret)];
	});
}
function toldPaths(findings, { problems, coverage }) {
	return new Set([
		...findings.flatMap(({ path, related = [], frames }) => [
			path,
			...related.map((one) => one.path),
			...frames.flatMap((frame) => frame.path ?? [])
		]),
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
			const known = document?.path === place.path ? ofDocument.get(document) : ofHead.get(place.path);
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
function findingOf(one, options, detected, views, reach) {
	const { detection, rule, judgement, document, group } = one;
	const { language } = options;
	const { pair, firsts } = detected;
	const text = textOf(rule.id, options);
	if (text === void 0) throw new Error(`no sentences for ${rule.id}`);
	const went = reach(one);
	const exposure = went === void 0 || went === "unknown" ? document?.exposure ?? pair.exposure : went;
	const isOfFile = rule.family === "secret" || rule.family === "env-file";
	const first = firsts.of(one, views(detection.place, document)) ?? (isOfFile ? document?.brought : void 0);
	const commit = first?.commit ?? (document?.id === void 0 ? document?.commit : void 0);
	const finding = makeFinding(detection, {
		rule,
		text,
		language,
		judgement,
		exposure,
		...commit !== void 0 ? { commit } : {},
		...first !== void 0 ? { date: first.date } : {},
		viewOf: (place) => views(place, document),
		frameOf: (place, view, line) => {
			const own = place.side === "base" ? void 0 : hiddenSecret(view, detection);
			return shownLine(view, line, place.span, secretsOn(view, place.path, detected), own);
		},
		fixOf: (_, ownFix, values) => {
			const steps = fillText(ownFix, values, language);
			if (rule.family === "env-file" && document?.origin === "archive-member") return say(language, "env-file.fix.archive-member");
			if (HELD_FILES.has(rule.id) && detection.message !== "note") return envFileAdvice(language, went ?? exposure, {
				steps,
				commit
			});
			if (rule.family !== "secret" || detection.rank === RANK$1.publishedDefault) return steps;
			return adviceOf(language, document?.origin ?? "file", went ?? exposure, steps);
		},
		withOtherBefore: (message) => say(language, "secret.other-before", { message })
	});
	if (group !== void 0) return {
		...finding,
		...groupWords(group, detection, text, language)
	};
	if (one.verification !== void 0) return withVerification(finding, one.verification, language);
	return document?.origin === "file-name" ? {
		...finding,
		message: say(language, "secret.in-name")
	} : finding;
}
function withVerification(finding, verification, language) {
	if (verification === "unknown") return {
		...finding,
		verification
	};
	const { message } = finding;
	return {
		...finding,
		verification,
		message: say(language, `secret.${verification}`, { message })
	};
}
function keepDetections({ texts, hasBase }) {
	if (hasBase) return;
	for (const { document, view, detections } of texts) if (isOfHead(document) && document.origin !== "symlink" && isKnownWhole(document)) detectionsOfView.set(view, detections);
}
function isKnownWhole({ bytes, regions, origin }) {
	return regions === void 0 || origin === "file" && containerOf(bytes) === void 0;
}
const detectionsOfView = new WeakMap();
function secretsOn(view, path, { detect }) {
	const known = secretsOfView.get(view);
	if (known !== void 0) return known;
	const found = (detectionsOfView.get(view) ?? detect(view, {
		path,
		origin: "file"
	})).flatMap((one) => hiddenSecret(view, one) ?? []);
	secretsOfView.set(view, found);
	return found;
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
function foldingOf(options) {
	const { language } = options;
	return {
		language,
		titleOf: (ruleId) => unfilledText(textOf(ruleId, options)?.title ?? {
			en: ruleId,
			zh: ruleId
		}, language)
	};
}
function textOf(ruleId, { policy }) {
	const custom = policy.customRules?.find(({ id }) => id === ruleId);
	return ruleTexts.get(ruleId) ?? (custom === void 0 ? void 0 : textOfCustom(custom));
}
function rulesOf(findings, options) {
	const { language } = options;
	const infos = new Map();
	for (const { ruleId, severity } of findings) {
		const text = textOf(ruleId, options);
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
	return [...infos.values()].sort((a, b) => compareTexts(a.id, b.id));
}

return { $: withoutSecrets,A: joinedResult,B: json,C: checkPage,D: isPage,E: settledPage,F: verdictLine,G: github,H: lineOf$1,I: sarif,J: quotedWords,K: keysMasked,L: KICS_QUERIES,M: summary,N: tableHeader,O: markerOf,P: tableRow,Q: withoutKeys,R: endLines,S: ruleTexts,T: reviewPage,U: annotationMessage,V: jsonLines,W: annotationTitle,X: quotingTexts,Y: quotedWordsOf,Z: secretMask,_: linksOf,a: acceptance,b: explainedOwn,c: gitlabCodeQuality,d: jsonStream,et: maskLine,f: rulePage,g: withOthers,h: othersAmong,i: junit,j: noticeList,k: markersIn,l: gitlabSecretDetection,m: rulesTable,n: earlyTeller,o: encodingsOf,p: rulesJson,q: problemWithout,r: text,s: fixOf,t: resultOf,tt: redactSecret,u: csv,v: nameMask,w: findingComment,x: explainedRules,y: textMask,z: findingObject };
})