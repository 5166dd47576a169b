import { En as DEFAULT_POLICY, Lr as POLICY_PATH, Tn as allFamilies, _i as say, bn as narrowestFirst, dt as nearest, gi as StackgateError, nn as isDay, ur as secretRules, vi as sayCode, xn as selects, yn as isSelected } from "./scanner.mjs";
import { n as isTooDeep, r as require_dist } from "./yaml.mjs";
import { a as parseBaseline, d as fits, f as isSimple, u as fitAll } from "./exceptions.mjs";
// src/policy/add-entry.ts
var import_dist = require_dist();
function withEntries(text, entries) {
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const root = (0, import_dist.parseDocument)(text, { schema: "core" }).contents;
	const pair = (0, import_dist.isMap)(root) ? root.items.find(({ key }) => String(key) === "allow") : void 0;
	const list = pair?.value;
	if ((0, import_dist.isMap)(root) && root.flow === true) return inFlowMap(text, root, list, entries);
	if (pair === void 0) return appended(text, `allow:${end}${lines(entries, "  ", end)}`, end);
	if ((0, import_dist.isSeq)(list) && list.flow === true) return inFlow(text, list, entries);
	if ((0, import_dist.isSeq)(list) && list.items.length > 0) {
		const lineStart = text.lastIndexOf("\n", (list.items[0]?.range?.[0] ?? 0) - 1) + 1;
		const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
		return insertedAfter(text, endOfBlock(text, list), lines(entries, indent, end), end);
	}
	const colon = text.indexOf(":", pair.key.range?.[1] ?? text.length) + 1;
	const lineEnd = text.indexOf("\n", colon);
	return insertedAfter(text, lineEnd < 0 ? text.length : lineEnd, lines(entries, "  ", end), end);
}
function lines(entries, indent, end) {
	return entries.map((entry) => fields(entry).map((field, i) => `${indent}${i === 0 ? "- " : "  "}${field}`).join(end)).join(end);
}
function fields({ fingerprint, rule, path, reason, until, owner }) {
	return Object.entries({
		fingerprint,
		rule,
		path,
		reason,
		until,
		owner
	}).flatMap(([key, value]) => value === void 0 ? [] : [`${key}: ${key === "until" || key === "rule" ? value : JSON.stringify(value)}`]);
}
function endOfBlock(text, list) {
	const before = text.slice(0, list.range?.[1] ?? text.length).trimEnd().length;
	const lineEnd = text.indexOf("\n", before);
	return lineEnd < 0 ? text.length : lineEnd;
}
function insertedAfter(text, at, added, end) {
	const [before, after] = [text.slice(0, at).replace(/\r$/, ""), text.slice(at)];
	return `${before}${end}${added}${after === "" ? end : after.startsWith("\n") ? end + after.slice(1) : after}`;
}
function appended(text, added, end) {
	return `${text === "" ? `version: 1${end}` : text.endsWith("\n") ? text : `${text}${end}`}${added}${end}`;
}
function inFlow(text, list, entries) {
	const close = (list.range?.[1] ?? text.length) - 1;
	const before = text.slice(0, close).trimEnd();
	return `${before}${list.items.length === 0 || before.endsWith(",") ? "" : ", "}${flowEntries(entries)}${text.slice(before.length, close)}${text.slice(close)}`;
}
function inFlowMap(text, root, list, entries) {
	if ((0, import_dist.isSeq)(list)) return inFlow(text, list, entries);
	const close = (root.range?.[1] ?? text.length) - 1;
	const before = text.slice(0, close).trimEnd();
	return `${before}${root.items.length === 0 || before.endsWith(",") ? "" : ", "}allow: [${flowEntries(entries)}]${text.slice(close)}`;
}
function flowEntries(entries) {
	return entries.map((entry) => `{ ${fields(entry).join(", ")} }`).join(", ");
}
// src/policy/validate.gen.ts
const POLICY_KEYS = {
	"": [
		"version",
		"extends",
		"fail-on",
		"rule",
		"exclude-rule",
		"exclude",
		"max-findings",
		"exit-zero",
		"gates",
		"allow",
		"custom-rules",
		"compose"
	],
	"allow": [
		"fingerprint",
		"rule",
		"path",
		"problem",
		"reason",
		"until",
		"owner"
	],
	"custom-rules": [
		"id",
		"pattern",
		"secret-group",
		"keywords",
		"path",
		"severity",
		"gate",
		"title",
		"why",
		"fix"
	],
	"compose": [
		"projects",
		"trusted-registries",
		"tls-terminated-upstream",
		"env"
	],
	"projects": ["files", "env-files"]
};
const e = {
	$schema: `http://json-schema.org/draft-07/schema#`,
	type: `object`,
	additionalProperties: !1,
	properties: {
		version: { const: 1 },
		extends: {
			type: `array`,
			items: {
				type: `string`,
				pattern: `\\S`
			}
		},
		"fail-on": { enum: [
			`never`,
			`info`,
			`low`,
			`medium`,
			`high`,
			`critical`
		] },
		rule: {
			type: `array`,
			items: { $ref: `#/definitions/selector` }
		},
		"exclude-rule": {
			type: `array`,
			items: { $ref: `#/definitions/selector` }
		},
		exclude: {
			type: `array`,
			items: { $ref: `#/definitions/glob` }
		},
		"max-findings": {
			type: `integer`,
			minimum: 1
		},
		"exit-zero": { type: `boolean` },
		gates: {
			type: `object`,
			additionalProperties: { $ref: `#/definitions/gateChoice` }
		},
		allow: {
			type: `array`,
			items: { $ref: `#/definitions/allowEntry` }
		},
		"custom-rules": {
			type: `array`,
			items: { $ref: `#/definitions/customRule` }
		},
		compose: { $ref: `#/definitions/compose` }
	},
	definitions: {
		selector: {
			type: `string`,
			pattern: `^[a-z0-9-]+\\*?$|^\\*$`
		},
		glob: {
			type: `string`,
			pattern: `\\S`
		},
		gate: { enum: [
			`block`,
			`warn`,
			`summary`,
			`off`
		] },
		gateChoice: {
			if: { type: `object` },
			then: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/gate` }
			},
			else: { $ref: `#/definitions/gate` }
		},
		day: {
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}$`
		},
		allowEntry: {
			type: `object`,
			additionalProperties: !1,
			required: [`reason`],
			anyOf: [
				{ required: [`fingerprint`] },
				{ required: [`rule`] },
				{ required: [`path`] }
			],
			properties: {
				fingerprint: {
					type: `string`,
					pattern: `^(?:[0-9a-f]{10}|[0-9a-f]{15}|[0-9a-f]{26})$`
				},
				rule: { $ref: `#/definitions/selector` },
				path: { $ref: `#/definitions/glob` },
				problem: { enum: [
					`archive-encrypted`,
					`archive-damaged`,
					`archive-unknown-form`,
					`archive-too-deep`,
					`archive-too-large`,
					`archive-too-many`,
					`archive-member-too-large`,
					`link-outside`
				] },
				reason: {
					type: `string`,
					pattern: `\\S`
				},
				until: { $ref: `#/definitions/day` },
				owner: {
					type: `string`,
					pattern: `\\S`
				}
			}
		},
		customRule: {
			type: `object`,
			additionalProperties: !1,
			required: [`id`, `pattern`],
			properties: {
				id: {
					type: `string`,
					pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,6}$`
				},
				pattern: {
					type: `string`,
					pattern: `\\S`
				},
				"secret-group": {
					type: `integer`,
					minimum: 1,
					maximum: 99
				},
				keywords: {
					type: `array`,
					minItems: 1,
					items: {
						type: `string`,
						pattern: `\\S`
					}
				},
				path: {
					type: `array`,
					minItems: 1,
					items: { $ref: `#/definitions/glob` }
				},
				severity: { enum: [
					`critical`,
					`high`,
					`medium`,
					`low`,
					`info`
				] },
				gate: { $ref: `#/definitions/gate` },
				title: {
					type: `string`,
					pattern: `\\S`
				},
				why: {
					type: `string`,
					pattern: `\\S`
				},
				fix: {
					type: `string`,
					pattern: `\\S`
				}
			}
		},
		compose: {
			type: `object`,
			additionalProperties: !1,
			properties: {
				projects: {
					type: `array`,
					items: {
						type: `object`,
						additionalProperties: !1,
						required: [`files`],
						properties: {
							files: {
								type: `array`,
								minItems: 1,
								items: {
									type: `string`,
									pattern: `\\S`
								}
							},
							"env-files": {
								type: `array`,
								items: {
									type: `string`,
									pattern: `\\S`
								}
							}
						}
					}
				},
				"trusted-registries": {
					type: `array`,
					items: {
						type: `string`,
						pattern: `\\S`
					}
				},
				"tls-terminated-upstream": { type: `boolean` },
				env: {
					type: `object`,
					additionalProperties: { type: `string` }
				}
			}
		}
	}
};
const t = Object.prototype.hasOwnProperty;
const n = RegExp(`\\S`, `u`);
const r = RegExp(`^[a-z0-9-]+\\*?$|^\\*$`, `u`);
const i = { enum: [
	`block`,
	`warn`,
	`summary`,
	`off`
] };
function a(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: o = e } = {}) {
	let s = null, c = 0, l = c, u = !0, d = c;
	if (!e || typeof e != `object` || Array.isArray(e)) {
		let e = {};
		s === null ? s = [e] : s.push(e), c++;
	}
	var f = d === c;
	c = l, s !== null && (l ? s.length = l : s = null);
	let p;
	if (f) {
		let n = c;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) {
			let r = e[n];
			if (r !== `block` && r !== `warn` && r !== `summary` && r !== `off`) {
				let e = {
					instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
					schemaPath: `#/definitions/gate/enum`,
					keyword: `enum`,
					params: { allowedValues: i.enum }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/then/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		var f = n === c;
		u = f, p = `then`;
	} else {
		let n = c;
		if (e !== `block` && e !== `warn` && e !== `summary` && e !== `off`) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/gate/enum`,
				keyword: `enum`,
				params: { allowedValues: i.enum }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		var f = n === c;
		u = f, p = `else`;
	}
	if (!u) {
		let e = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: p }
		};
		s === null ? s = [e] : s.push(e), c++;
	}
	return a.errors = s, c === 0;
}
const o = {
	type: `object`,
	additionalProperties: !1,
	required: [`reason`],
	anyOf: [
		{ required: [`fingerprint`] },
		{ required: [`rule`] },
		{ required: [`path`] }
	],
	properties: {
		fingerprint: {
			type: `string`,
			pattern: `^(?:[0-9a-f]{10}|[0-9a-f]{15}|[0-9a-f]{26})$`
		},
		rule: { $ref: `#/definitions/selector` },
		path: { $ref: `#/definitions/glob` },
		problem: { enum: [
			`archive-encrypted`,
			`archive-damaged`,
			`archive-unknown-form`,
			`archive-too-deep`,
			`archive-too-large`,
			`archive-too-many`,
			`archive-member-too-large`,
			`link-outside`
		] },
		reason: {
			type: `string`,
			pattern: `\\S`
		},
		until: { $ref: `#/definitions/day` },
		owner: {
			type: `string`,
			pattern: `\\S`
		}
	}
};
const s = RegExp(`^(?:[0-9a-f]{10}|[0-9a-f]{15}|[0-9a-f]{26})$`, `u`);
const c = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
function l(e, { instancePath: t = ``, parentData: i, parentDataProperty: a, rootData: u = e } = {}) {
	let d = null, f = 0, p = f, m = !1, h = f;
	if (e && typeof e == `object` && !Array.isArray(e) && e.fingerprint === void 0) {
		let e = {
			instancePath: t,
			schemaPath: `#/anyOf/0/required`,
			keyword: `required`,
			params: { missingProperty: `fingerprint` }
		};
		d === null ? d = [e] : d.push(e), f++;
	}
	var g = h === f;
	if (m ||= g, !m) {
		let n = f;
		if (e && typeof e == `object` && !Array.isArray(e) && e.rule === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `rule` }
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		var g = n === f;
		if (m ||= g, !m) {
			let n = f;
			if (e && typeof e == `object` && !Array.isArray(e) && e.path === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/anyOf/2/required`,
					keyword: `required`,
					params: { missingProperty: `path` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
			var g = n === f;
			m ||= g;
		}
	}
	if (m) f = p, d !== null && (p ? d.length = p : d = null);
	else {
		let e = {
			instancePath: t,
			schemaPath: `#/anyOf`,
			keyword: `anyOf`,
			params: {}
		};
		d === null ? d = [e] : d.push(e), f++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.reason === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `reason` }
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		for (let n in e) if (n !== `fingerprint` && n !== `rule` && n !== `path` && n !== `problem` && n !== `reason` && n !== `until` && n !== `owner`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.fingerprint !== void 0) {
			let n = e.fingerprint;
			if (typeof n == `string`) {
				if (!s.test(n)) {
					let e = {
						instancePath: t + `/fingerprint`,
						schemaPath: `#/properties/fingerprint/pattern`,
						keyword: `pattern`,
						params: { pattern: `^(?:[0-9a-f]{10}|[0-9a-f]{15}|[0-9a-f]{26})$` }
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/fingerprint`,
					schemaPath: `#/properties/fingerprint/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.rule !== void 0) {
			let n = e.rule;
			if (typeof n == `string`) {
				if (!r.test(n)) {
					let e = {
						instancePath: t + `/rule`,
						schemaPath: `#/definitions/selector/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[a-z0-9-]+\\*?$|^\\*$` }
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/rule`,
					schemaPath: `#/definitions/selector/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.path !== void 0) {
			let r = e.path;
			if (typeof r == `string`) {
				if (!n.test(r)) {
					let e = {
						instancePath: t + `/path`,
						schemaPath: `#/definitions/glob/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/path`,
					schemaPath: `#/definitions/glob/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.problem !== void 0) {
			let n = e.problem;
			if (n !== `archive-encrypted` && n !== `archive-damaged` && n !== `archive-unknown-form` && n !== `archive-too-deep` && n !== `archive-too-large` && n !== `archive-too-many` && n !== `archive-member-too-large` && n !== `link-outside`) {
				let e = {
					instancePath: t + `/problem`,
					schemaPath: `#/properties/problem/enum`,
					keyword: `enum`,
					params: { allowedValues: o.properties.problem.enum }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.reason !== void 0) {
			let r = e.reason;
			if (typeof r == `string`) {
				if (!n.test(r)) {
					let e = {
						instancePath: t + `/reason`,
						schemaPath: `#/properties/reason/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.until !== void 0) {
			let n = e.until;
			if (typeof n == `string`) {
				if (!c.test(n)) {
					let e = {
						instancePath: t + `/until`,
						schemaPath: `#/definitions/day/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` }
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/until`,
					schemaPath: `#/definitions/day/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.owner !== void 0) {
			let r = e.owner;
			if (typeof r == `string`) {
				if (!n.test(r)) {
					let e = {
						instancePath: t + `/owner`,
						schemaPath: `#/properties/owner/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/owner`,
					schemaPath: `#/properties/owner/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` }
		};
		d === null ? d = [e] : d.push(e), f++;
	}
	return l.errors = d, f === 0;
}
const u = {
	type: `object`,
	additionalProperties: !1,
	required: [`id`, `pattern`],
	properties: {
		id: {
			type: `string`,
			pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,6}$`
		},
		pattern: {
			type: `string`,
			pattern: `\\S`
		},
		"secret-group": {
			type: `integer`,
			minimum: 1,
			maximum: 99
		},
		keywords: {
			type: `array`,
			minItems: 1,
			items: {
				type: `string`,
				pattern: `\\S`
			}
		},
		path: {
			type: `array`,
			minItems: 1,
			items: { $ref: `#/definitions/glob` }
		},
		severity: { enum: [
			`critical`,
			`high`,
			`medium`,
			`low`,
			`info`
		] },
		gate: { $ref: `#/definitions/gate` },
		title: {
			type: `string`,
			pattern: `\\S`
		},
		why: {
			type: `string`,
			pattern: `\\S`
		},
		fix: {
			type: `string`,
			pattern: `\\S`
		}
	}
};
const d = RegExp(`^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,6}$`, `u`);
function f(e, { instancePath: r = ``, parentData: a, parentDataProperty: o, rootData: s = e } = {}) {
	let c = null, l = 0;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.id === void 0) {
			let e = {
				instancePath: r,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `id` }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		if (e.pattern === void 0) {
			let e = {
				instancePath: r,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `pattern` }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		for (let n in e) if (!t.call(u.properties, n)) {
			let e = {
				instancePath: r,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		if (e.id !== void 0) {
			let t = e.id;
			if (typeof t == `string`) {
				if (!d.test(t)) {
					let e = {
						instancePath: r + `/id`,
						schemaPath: `#/properties/id/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,6}$` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			} else {
				let e = {
					instancePath: r + `/id`,
					schemaPath: `#/properties/id/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.pattern !== void 0) {
			let t = e.pattern;
			if (typeof t == `string`) {
				if (!n.test(t)) {
					let e = {
						instancePath: r + `/pattern`,
						schemaPath: `#/properties/pattern/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			} else {
				let e = {
					instancePath: r + `/pattern`,
					schemaPath: `#/properties/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e[`secret-group`] !== void 0) {
			let t = e[`secret-group`];
			if (typeof t != `number` || t % 1 || isNaN(t) || !isFinite(t)) {
				let e = {
					instancePath: r + `/secret-group`,
					schemaPath: `#/properties/secret-group/type`,
					keyword: `type`,
					params: { type: `integer` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (typeof t == `number` && isFinite(t)) {
				if (t > 99 || isNaN(t)) {
					let e = {
						instancePath: r + `/secret-group`,
						schemaPath: `#/properties/secret-group/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 99
						}
					};
					c === null ? c = [e] : c.push(e), l++;
				}
				if (t < 1 || isNaN(t)) {
					let e = {
						instancePath: r + `/secret-group`,
						schemaPath: `#/properties/secret-group/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 1
						}
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			}
		}
		if (e.keywords !== void 0) {
			let t = e.keywords;
			if (Array.isArray(t)) {
				if (t.length < 1) {
					let e = {
						instancePath: r + `/keywords`,
						schemaPath: `#/properties/keywords/minItems`,
						keyword: `minItems`,
						params: { limit: 1 }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
				let e = t.length;
				for (let i = 0; i < e; i++) {
					let e = t[i];
					if (typeof e == `string`) {
						if (!n.test(e)) {
							let e = {
								instancePath: r + `/keywords/` + i,
								schemaPath: `#/properties/keywords/items/pattern`,
								keyword: `pattern`,
								params: { pattern: `\\S` }
							};
							c === null ? c = [e] : c.push(e), l++;
						}
					} else {
						let e = {
							instancePath: r + `/keywords/` + i,
							schemaPath: `#/properties/keywords/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						c === null ? c = [e] : c.push(e), l++;
					}
				}
			} else {
				let e = {
					instancePath: r + `/keywords`,
					schemaPath: `#/properties/keywords/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.path !== void 0) {
			let t = e.path;
			if (Array.isArray(t)) {
				if (t.length < 1) {
					let e = {
						instancePath: r + `/path`,
						schemaPath: `#/properties/path/minItems`,
						keyword: `minItems`,
						params: { limit: 1 }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
				let e = t.length;
				for (let i = 0; i < e; i++) {
					let e = t[i];
					if (typeof e == `string`) {
						if (!n.test(e)) {
							let e = {
								instancePath: r + `/path/` + i,
								schemaPath: `#/definitions/glob/pattern`,
								keyword: `pattern`,
								params: { pattern: `\\S` }
							};
							c === null ? c = [e] : c.push(e), l++;
						}
					} else {
						let e = {
							instancePath: r + `/path/` + i,
							schemaPath: `#/definitions/glob/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						c === null ? c = [e] : c.push(e), l++;
					}
				}
			} else {
				let e = {
					instancePath: r + `/path`,
					schemaPath: `#/properties/path/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.severity !== void 0) {
			let t = e.severity;
			if (t !== `critical` && t !== `high` && t !== `medium` && t !== `low` && t !== `info`) {
				let e = {
					instancePath: r + `/severity`,
					schemaPath: `#/properties/severity/enum`,
					keyword: `enum`,
					params: { allowedValues: u.properties.severity.enum }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.gate !== void 0) {
			let t = e.gate;
			if (t !== `block` && t !== `warn` && t !== `summary` && t !== `off`) {
				let e = {
					instancePath: r + `/gate`,
					schemaPath: `#/definitions/gate/enum`,
					keyword: `enum`,
					params: { allowedValues: i.enum }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.title !== void 0) {
			let t = e.title;
			if (typeof t == `string`) {
				if (!n.test(t)) {
					let e = {
						instancePath: r + `/title`,
						schemaPath: `#/properties/title/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			} else {
				let e = {
					instancePath: r + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.why !== void 0) {
			let t = e.why;
			if (typeof t == `string`) {
				if (!n.test(t)) {
					let e = {
						instancePath: r + `/why`,
						schemaPath: `#/properties/why/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			} else {
				let e = {
					instancePath: r + `/why`,
					schemaPath: `#/properties/why/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
		if (e.fix !== void 0) {
			let t = e.fix;
			if (typeof t == `string`) {
				if (!n.test(t)) {
					let e = {
						instancePath: r + `/fix`,
						schemaPath: `#/properties/fix/pattern`,
						keyword: `pattern`,
						params: { pattern: `\\S` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			} else {
				let e = {
					instancePath: r + `/fix`,
					schemaPath: `#/properties/fix/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
		}
	} else {
		let e = {
			instancePath: r,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` }
		};
		c === null ? c = [e] : c.push(e), l++;
	}
	return f.errors = c, l === 0;
}
function p(i, { instancePath: o = ``, parentData: s, parentDataProperty: c, rootData: u = i } = {}) {
	let d = null, m = 0;
	if (i && typeof i == `object` && !Array.isArray(i)) {
		for (let n in i) if (!t.call(e.properties, n)) {
			let e = {
				instancePath: o,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n }
			};
			d === null ? d = [e] : d.push(e), m++;
		}
		if (i.version !== void 0 && i.version !== 1) {
			let e = {
				instancePath: o + `/version`,
				schemaPath: `#/properties/version/const`,
				keyword: `const`,
				params: { allowedValue: 1 }
			};
			d === null ? d = [e] : d.push(e), m++;
		}
		if (i.extends !== void 0) {
			let e = i.extends;
			if (Array.isArray(e)) {
				let t = e.length;
				for (let r = 0; r < t; r++) {
					let t = e[r];
					if (typeof t == `string`) {
						if (!n.test(t)) {
							let e = {
								instancePath: o + `/extends/` + r,
								schemaPath: `#/properties/extends/items/pattern`,
								keyword: `pattern`,
								params: { pattern: `\\S` }
							};
							d === null ? d = [e] : d.push(e), m++;
						}
					} else {
						let e = {
							instancePath: o + `/extends/` + r,
							schemaPath: `#/properties/extends/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: o + `/extends`,
					schemaPath: `#/properties/extends/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i[`fail-on`] !== void 0) {
			let t = i[`fail-on`];
			if (t !== `never` && t !== `info` && t !== `low` && t !== `medium` && t !== `high` && t !== `critical`) {
				let t = {
					instancePath: o + `/fail-on`,
					schemaPath: `#/properties/fail-on/enum`,
					keyword: `enum`,
					params: { allowedValues: e.properties[`fail-on`].enum }
				};
				d === null ? d = [t] : d.push(t), m++;
			}
		}
		if (i.rule !== void 0) {
			let e = i.rule;
			if (Array.isArray(e)) {
				let t = e.length;
				for (let n = 0; n < t; n++) {
					let t = e[n];
					if (typeof t == `string`) {
						if (!r.test(t)) {
							let e = {
								instancePath: o + `/rule/` + n,
								schemaPath: `#/definitions/selector/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[a-z0-9-]+\\*?$|^\\*$` }
							};
							d === null ? d = [e] : d.push(e), m++;
						}
					} else {
						let e = {
							instancePath: o + `/rule/` + n,
							schemaPath: `#/definitions/selector/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: o + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i[`exclude-rule`] !== void 0) {
			let e = i[`exclude-rule`];
			if (Array.isArray(e)) {
				let t = e.length;
				for (let n = 0; n < t; n++) {
					let t = e[n];
					if (typeof t == `string`) {
						if (!r.test(t)) {
							let e = {
								instancePath: o + `/exclude-rule/` + n,
								schemaPath: `#/definitions/selector/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[a-z0-9-]+\\*?$|^\\*$` }
							};
							d === null ? d = [e] : d.push(e), m++;
						}
					} else {
						let e = {
							instancePath: o + `/exclude-rule/` + n,
							schemaPath: `#/definitions/selector/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: o + `/exclude-rule`,
					schemaPath: `#/properties/exclude-rule/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i.exclude !== void 0) {
			let e = i.exclude;
			if (Array.isArray(e)) {
				let t = e.length;
				for (let r = 0; r < t; r++) {
					let t = e[r];
					if (typeof t == `string`) {
						if (!n.test(t)) {
							let e = {
								instancePath: o + `/exclude/` + r,
								schemaPath: `#/definitions/glob/pattern`,
								keyword: `pattern`,
								params: { pattern: `\\S` }
							};
							d === null ? d = [e] : d.push(e), m++;
						}
					} else {
						let e = {
							instancePath: o + `/exclude/` + r,
							schemaPath: `#/definitions/glob/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: o + `/exclude`,
					schemaPath: `#/properties/exclude/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i[`max-findings`] !== void 0) {
			let e = i[`max-findings`];
			if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
				let e = {
					instancePath: o + `/max-findings`,
					schemaPath: `#/properties/max-findings/type`,
					keyword: `type`,
					params: { type: `integer` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
			if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
				let e = {
					instancePath: o + `/max-findings`,
					schemaPath: `#/properties/max-findings/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 1
					}
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i[`exit-zero`] !== void 0 && typeof i[`exit-zero`] != `boolean`) {
			let e = {
				instancePath: o + `/exit-zero`,
				schemaPath: `#/properties/exit-zero/type`,
				keyword: `type`,
				params: { type: `boolean` }
			};
			d === null ? d = [e] : d.push(e), m++;
		}
		if (i.gates !== void 0) {
			let e = i.gates;
			if (e && typeof e == `object` && !Array.isArray(e)) for (let t in e) a(e[t], {
				instancePath: o + `/gates/` + t.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: t,
				rootData: u
			}) || (d = d === null ? a.errors : d.concat(a.errors), m = d.length);
			else {
				let e = {
					instancePath: o + `/gates`,
					schemaPath: `#/properties/gates/type`,
					keyword: `type`,
					params: { type: `object` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i.allow !== void 0) {
			let e = i.allow;
			if (Array.isArray(e)) {
				let t = e.length;
				for (let n = 0; n < t; n++) l(e[n], {
					instancePath: o + `/allow/` + n,
					parentData: e,
					parentDataProperty: n,
					rootData: u
				}) || (d = d === null ? l.errors : d.concat(l.errors), m = d.length);
			} else {
				let e = {
					instancePath: o + `/allow`,
					schemaPath: `#/properties/allow/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i[`custom-rules`] !== void 0) {
			let e = i[`custom-rules`];
			if (Array.isArray(e)) {
				let t = e.length;
				for (let n = 0; n < t; n++) f(e[n], {
					instancePath: o + `/custom-rules/` + n,
					parentData: e,
					parentDataProperty: n,
					rootData: u
				}) || (d = d === null ? f.errors : d.concat(f.errors), m = d.length);
			} else {
				let e = {
					instancePath: o + `/custom-rules`,
					schemaPath: `#/properties/custom-rules/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
		if (i.compose !== void 0) {
			let e = i.compose;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				for (let t in e) if (t !== `projects` && t !== `trusted-registries` && t !== `tls-terminated-upstream` && t !== `env`) {
					let e = {
						instancePath: o + `/compose`,
						schemaPath: `#/definitions/compose/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: t }
					};
					d === null ? d = [e] : d.push(e), m++;
				}
				if (e.projects !== void 0) {
					let t = e.projects;
					if (Array.isArray(t)) {
						let e = t.length;
						for (let r = 0; r < e; r++) {
							let e = t[r];
							if (e && typeof e == `object` && !Array.isArray(e)) {
								if (e.files === void 0) {
									let e = {
										instancePath: o + `/compose/projects/` + r,
										schemaPath: `#/definitions/compose/properties/projects/items/required`,
										keyword: `required`,
										params: { missingProperty: `files` }
									};
									d === null ? d = [e] : d.push(e), m++;
								}
								for (let t in e) if (t !== `files` && t !== `env-files`) {
									let e = {
										instancePath: o + `/compose/projects/` + r,
										schemaPath: `#/definitions/compose/properties/projects/items/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: t }
									};
									d === null ? d = [e] : d.push(e), m++;
								}
								if (e.files !== void 0) {
									let t = e.files;
									if (Array.isArray(t)) {
										if (t.length < 1) {
											let e = {
												instancePath: o + `/compose/projects/` + r + `/files`,
												schemaPath: `#/definitions/compose/properties/projects/items/properties/files/minItems`,
												keyword: `minItems`,
												params: { limit: 1 }
											};
											d === null ? d = [e] : d.push(e), m++;
										}
										let e = t.length;
										for (let i = 0; i < e; i++) {
											let e = t[i];
											if (typeof e == `string`) {
												if (!n.test(e)) {
													let e = {
														instancePath: o + `/compose/projects/` + r + `/files/` + i,
														schemaPath: `#/definitions/compose/properties/projects/items/properties/files/items/pattern`,
														keyword: `pattern`,
														params: { pattern: `\\S` }
													};
													d === null ? d = [e] : d.push(e), m++;
												}
											} else {
												let e = {
													instancePath: o + `/compose/projects/` + r + `/files/` + i,
													schemaPath: `#/definitions/compose/properties/projects/items/properties/files/items/type`,
													keyword: `type`,
													params: { type: `string` }
												};
												d === null ? d = [e] : d.push(e), m++;
											}
										}
									} else {
										let e = {
											instancePath: o + `/compose/projects/` + r + `/files`,
											schemaPath: `#/definitions/compose/properties/projects/items/properties/files/type`,
											keyword: `type`,
											params: { type: `array` }
										};
										d === null ? d = [e] : d.push(e), m++;
									}
								}
								if (e[`env-files`] !== void 0) {
									let t = e[`env-files`];
									if (Array.isArray(t)) {
										let e = t.length;
										for (let i = 0; i < e; i++) {
											let e = t[i];
											if (typeof e == `string`) {
												if (!n.test(e)) {
													let e = {
														instancePath: o + `/compose/projects/` + r + `/env-files/` + i,
														schemaPath: `#/definitions/compose/properties/projects/items/properties/env-files/items/pattern`,
														keyword: `pattern`,
														params: { pattern: `\\S` }
													};
													d === null ? d = [e] : d.push(e), m++;
												}
											} else {
												let e = {
													instancePath: o + `/compose/projects/` + r + `/env-files/` + i,
													schemaPath: `#/definitions/compose/properties/projects/items/properties/env-files/items/type`,
													keyword: `type`,
													params: { type: `string` }
												};
												d === null ? d = [e] : d.push(e), m++;
											}
										}
									} else {
										let e = {
											instancePath: o + `/compose/projects/` + r + `/env-files`,
											schemaPath: `#/definitions/compose/properties/projects/items/properties/env-files/type`,
											keyword: `type`,
											params: { type: `array` }
										};
										d === null ? d = [e] : d.push(e), m++;
									}
								}
							} else {
								let e = {
									instancePath: o + `/compose/projects/` + r,
									schemaPath: `#/definitions/compose/properties/projects/items/type`,
									keyword: `type`,
									params: { type: `object` }
								};
								d === null ? d = [e] : d.push(e), m++;
							}
						}
					} else {
						let e = {
							instancePath: o + `/compose/projects`,
							schemaPath: `#/definitions/compose/properties/projects/type`,
							keyword: `type`,
							params: { type: `array` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
				if (e[`trusted-registries`] !== void 0) {
					let t = e[`trusted-registries`];
					if (Array.isArray(t)) {
						let e = t.length;
						for (let r = 0; r < e; r++) {
							let e = t[r];
							if (typeof e == `string`) {
								if (!n.test(e)) {
									let e = {
										instancePath: o + `/compose/trusted-registries/` + r,
										schemaPath: `#/definitions/compose/properties/trusted-registries/items/pattern`,
										keyword: `pattern`,
										params: { pattern: `\\S` }
									};
									d === null ? d = [e] : d.push(e), m++;
								}
							} else {
								let e = {
									instancePath: o + `/compose/trusted-registries/` + r,
									schemaPath: `#/definitions/compose/properties/trusted-registries/items/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								d === null ? d = [e] : d.push(e), m++;
							}
						}
					} else {
						let e = {
							instancePath: o + `/compose/trusted-registries`,
							schemaPath: `#/definitions/compose/properties/trusted-registries/type`,
							keyword: `type`,
							params: { type: `array` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
				if (e[`tls-terminated-upstream`] !== void 0 && typeof e[`tls-terminated-upstream`] != `boolean`) {
					let e = {
						instancePath: o + `/compose/tls-terminated-upstream`,
						schemaPath: `#/definitions/compose/properties/tls-terminated-upstream/type`,
						keyword: `type`,
						params: { type: `boolean` }
					};
					d === null ? d = [e] : d.push(e), m++;
				}
				if (e.env !== void 0) {
					let t = e.env;
					if (t && typeof t == `object` && !Array.isArray(t)) {
						for (let e in t) if (typeof t[e] != `string`) {
							let t = {
								instancePath: o + `/compose/env/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/compose/properties/env/additionalProperties/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							d === null ? d = [t] : d.push(t), m++;
						}
					} else {
						let e = {
							instancePath: o + `/compose/env`,
							schemaPath: `#/definitions/compose/properties/env/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						d === null ? d = [e] : d.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: o + `/compose`,
					schemaPath: `#/definitions/compose/type`,
					keyword: `type`,
					params: { type: `object` }
				};
				d === null ? d = [e] : d.push(e), m++;
			}
		}
	} else {
		let e = {
			instancePath: o,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` }
		};
		d === null ? d = [e] : d.push(e), m++;
	}
	return p.errors = d, m === 0;
}
const validatePolicy = (e) => p(e) ? [] : p.errors;
// src/policy/config-fault.ts
const SHAPES = {
	fingerprint: "4be190c2aa",
	until: "YYYY-MM-DD",
	id: "team-token"
};
const MAX_TOLD = 20;
function configError(faults, nodes) {
	const byValue = new Map();
	for (const fault of faults.filter(({ keyword }) => keyword !== "if")) {
		const ofValue = byValue.get(fault.instancePath);
		if (ofValue === void 0) byValue.set(fault.instancePath, [fault]);
		else ofValue.push(fault);
	}
	return together([...byValue.values()].slice(0, MAX_TOLD).flatMap(worstOf).slice(0, MAX_TOLD).map((fault) => errorOf(fault, nodes)));
}
function together(errors) {
	const [first, ...others] = [...errors].sort((a, b) => compare(positionOf(a), positionOf(b)));
	if (first === void 0) throw new Error("no fault to tell");
	return new StackgateError(first.code, first.values, others);
}
function positionOf({ values }) {
	const [, line = "0", column = "0"] = /:(\d+):(\d+)$/.exec(String(values.place)) ?? [];
	return [Number(line), Number(column)];
}
function compare([lineA, columnA], [lineB, columnB]) {
	return lineA - lineB || columnA - columnB;
}
function worstOf(faults) {
	const of = (keyword) => faults.filter((fault) => fault.keyword === keyword);
	for (const worst of [
		of("additionalProperties"),
		of("anyOf"),
		of("required")
	]) if (worst.length > 0) return worst;
	return faults.slice(0, 1);
}
function errorOf(fault, nodes) {
	const steps = fault.instancePath.split("/").slice(1).map(unescaped);
	const key = nameOf(steps);
	const { params } = fault;
	const found = shown(at(nodes.value, steps));
	const place = nodes.placeOf(steps);
	switch (fault.keyword) {
		case "additionalProperties": {
			const unknown = params.additionalProperty ?? "";
			const known = POLICY_KEYS[key] ?? [];
			return withSuggestion("config-unknown-key", {
				place: nodes.placeOf([...steps, unknown], true),
				key: key === "" ? "-" : key,
				found: shown(unknown),
				expected: known
			}, unknown, known);
		}
		case "required": return new StackgateError("config-missing-key", {
			place,
			expected: params.missingProperty ?? ""
		});
		case "anyOf": return new StackgateError("config-allow-all", { place });
		case "enum": return choiceError({
			place,
			key,
			found
		}, params.allowedValues ?? []);
		case "const": return new StackgateError("config-choice", {
			place,
			key,
			expected: String(params.allowedValue),
			found
		});
		case "type": return key === "" ? new StackgateError("config-type-root", {
			place,
			found
		}) : new StackgateError(`config-type-${String(params.type)}`, {
			place,
			key,
			found
		});
		case "pattern": return key in SHAPES ? new StackgateError("config-shape", {
			place,
			key,
			expected: SHAPES[key] ?? "",
			found
		}) : new StackgateError("config-text", {
			place,
			key,
			found
		});
		case "minItems": return new StackgateError("config-empty-list", {
			place,
			key
		});
		default: return new StackgateError("config-number", {
			place,
			key,
			found
		});
	}
}
function ruleError(place, known, found) {
	return withSuggestion("config-rule", {
		place,
		found: shown(found)
	}, found, known);
}
function choiceError(values, known) {
	return withSuggestion("config-choice", {
		...values,
		expected: known
	}, values.found, known);
}
function withSuggestion(code, values, found, known) {
	const suggestion = nearest(found, known);
	if (suggestion === void 0) return new StackgateError(code, values);
	return new StackgateError(`${code}-suggest`, {
		...values,
		suggestion
	});
}
function nameOf(steps) {
	return steps.findLast((step) => !/^\d+$/.test(step)) ?? "";
}
function at(value, steps) {
	let node = value;
	for (const step of steps) {
		if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return void 0;
		node = node[step];
	}
	return node;
}
const SHORT = 10;
const PLAIN = /^(?:[A-Za-z]{1,20}(?:[-_ ./*](?:[A-Za-z]{1,20}|[0-9]{1,4})){0,6}|-?[0-9]{1,6}|[0-9]{4}-[0-9]{2}-[0-9]{2}.?)[*?]?$/;
function shown(value) {
	if (value === null || value === void 0) return "null";
	if (value === "") return "\"\"";
	if (Array.isArray(value)) return "[\u2026]";
	if (typeof value === "object") return "{\u2026}";
	const text = String(value);
	return text.length <= SHORT || text.length <= 40 && PLAIN.test(text) ? text : `${text.slice(0, 3)}\u2026 (${text.length})`;
}
function unescaped(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/policy/config-nodes.ts
const MAX_BYTES = 1 << 20;
const TEXTS = new Set([
	"fingerprint",
	"rule",
	"path",
	"reason",
	"until",
	"owner",
	"title",
	"why",
	"fix"
]);
function readConfig(text, path) {
	const lines = new import_dist.LineCounter();
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
	};
	if (text.length > MAX_BYTES) throw new StackgateError("config-size", {
		place: `${path}:1:1`,
		found: text.length
	});
	if (isTooDeep(text)) throw new StackgateError("config-yaml", {
		place: `${path}:1:1`,
		detail: "TOO_DEEP"
	});
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: false,
		schema: "core"
	});
	const [error] = [...document.errors, ...document.warnings];
	if (error !== void 0) throw new StackgateError("config-yaml", {
		place: placeAt(error.pos[0]),
		detail: error.code
	});
	const fail = (code, node) => {
		throw new StackgateError(code, {
			place: placeAt(node?.range?.[0] ?? 0),
			detail: "DUPLICATE_KEY"
		});
	};
	const root = document.contents;
	return {
		value: plainValueOf(root, "", fail),
		placeOf: (steps, ofKey = false) => placeAt(offsetOf(root, steps, ofKey))
	};
}
function plainValueOf(node, name, fail) {
	if (node === null || node === void 0) return null;
	if ((0, import_dist.isAlias)(node)) return fail("config-alias", node);
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => plainValueOf(item, name, fail));
	if ((0, import_dist.isMap)(node)) {
		const value = Object.create(null);
		for (const pair of node.items) {
			const key = keyOf(pair.key, fail);
			if (Object.hasOwn(value, key)) return fail("config-yaml", pair.key);
			value[key] = plainValueOf(pair.value, name === "env" ? "title" : key, fail);
		}
		return value;
	}
	if (!(0, import_dist.isScalar)(node)) return fail("config-key", node);
	const { value, source, type } = node;
	return type === "PLAIN" && value !== null && TEXTS.has(name) && source !== void 0 ? source : value;
}
function keyOf(node, fail) {
	if ((0, import_dist.isAlias)(node)) return fail("config-alias", node);
	return (0, import_dist.isScalar)(node) && node.value !== null ? node.source ?? String(node.value) : fail("config-key", node);
}
function offsetOf(root, steps, ofKey) {
	let node = root;
	let offset = root?.range?.[0] ?? 0;
	for (const [i, step] of steps.entries()) {
		if ((0, import_dist.isSeq)(node)) node = node.items[Number(step)] ?? null;
		else if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && (key.source ?? String(key.value)) === step);
			if (pair === void 0) return offset;
			offset = (!(ofKey && i === steps.length - 1) && pair.value?.range !== void 0 ? pair.value?.range?.[0] : void 0) ?? pair.key.range?.[0] ?? offset;
			node = pair.value;
			continue;
		} else return offset;
		offset = node?.range?.[0] ?? offset;
	}
	return offset;
}
// src/policy/config.ts
function readPolicy(text, path) {
	const nodes = readConfig(text, path);
	if (nodes.value === null) return {
		file: {},
		nodes
	};
	const faults = validatePolicy(nodes.value);
	if (faults.length > 0) throw configError(faults, nodes);
	return {
		file: nodes.value,
		nodes
	};
}
const MAX_WRONG = 20;
function policyFrom({ file, nodes }, known, check) {
	const customRules = (file["custom-rules"] ?? []).map((rule, i) => {
		const steps = ["custom-rules", String(i)];
		if ([...known.rules, ...(file["custom-rules"] ?? []).slice(0, i)].some(({ id }) => id === rule.id)) throw new StackgateError("config-rule-twice", {
			place: nodes.placeOf([...steps, "id"]),
			found: rule.id
		});
		return customRuleOf(rule, steps, nodes, check);
	});
	const wrong = [];
	const isEnough = () => wrong.length >= MAX_WRONG;
	const all = [...known.rules, ...customRules.map(({ id }) => ({
		id,
		family: "secret"
	}))];
	const checkSelector = (selector, steps, ofKey = false) => {
		if (isEnough() || !known.isComplete || all.some((rule) => selects(selector, rule))) return;
		const words = [...new Set(all.flatMap(({ id, family }) => [id, family]))];
		wrong.push(ruleError(nodes.placeOf(steps, ofKey), words, selector));
	};
	for (const key of ["rule", "exclude-rule"]) for (const [i, selector] of (file[key] ?? []).entries()) checkSelector(selector, [key, String(i)]);
	for (const selector of Object.keys(file.gates ?? {})) checkSelector(selector, ["gates", selector], true);
	for (const { glob, way } of globsOf(file)) if (!isSimple(glob) && !isEnough()) wrong.push(new StackgateError("config-glob", {
		place: nodes.placeOf(way),
		found: shown(glob)
	}));
	if (file.exclude !== void 0 && fitAll(file.exclude)) wrong.push(new StackgateError("config-excludes-all", {
		place: nodes.placeOf(["exclude", "0"]),
		found: file.exclude
	}));
	const allow = (file.allow ?? []).map((entry, i) => {
		const steps = ["allow", String(i)];
		if (entry.rule !== void 0) checkSelector(entry.rule, [...steps, "rule"]);
		const fault = allowFault(entry, steps, nodes);
		if (fault !== void 0 && !isEnough()) wrong.push(fault);
		return {
			...entry,
			place: nodes.placeOf(steps)
		};
	});
	if (wrong.length > 0) throw together(wrong);
	const policy = {
		...file["fail-on"] === void 0 ? {} : { failOn: file["fail-on"] },
		gates: gatesOf(file.gates ?? {}),
		...file.rule === void 0 ? {} : { only: file.rule },
		...file["exclude-rule"] === void 0 ? {} : { without: file["exclude-rule"] },
		exclude: file.exclude ?? [],
		allow,
		...customRules.length === 0 ? {} : { customRules },
		...file["max-findings"] === void 0 ? {} : { maxFindings: file["max-findings"] },
		...file["exit-zero"] === void 0 ? {} : { exitZero: file["exit-zero"] },
		...file.compose === void 0 ? {} : { compose: composeOf$1(file.compose) }
	};
	if (leavesNothing(policy, all) && known.isComplete) {
		const key = [
			"rule",
			"exclude-rule",
			"gates"
		].find((one) => file[one] !== void 0);
		throw new StackgateError("config-no-rules", { place: nodes.placeOf(key === void 0 ? [] : [key], true) });
	}
	return policy;
}
function globsOf(file) {
	const listed = (globs, ...way) => (globs ?? []).map((glob, i) => ({
		glob,
		way: [...way, String(i)]
	}));
	return [
		...listed(file.exclude, "exclude"),
		...(file.allow ?? []).flatMap(({ path }, i) => path === void 0 ? [] : [{
			glob: path,
			way: [
				"allow",
				String(i),
				"path"
			]
		}]),
		...(file["custom-rules"] ?? []).flatMap(({ path }, i) => listed(path, "custom-rules", String(i), "path")),
		...Object.entries(file.gates ?? {}).flatMap(([selector, choice]) => typeof choice === "string" ? [] : Object.keys(choice).map((glob) => ({
			glob,
			way: [
				"gates",
				selector,
				glob
			]
		})))
	];
}
function leavesNothing(policy, rules) {
	if (rules.length === 0 && (policy.customRules ?? []).length === 0) return false;
	const isOff = (rule) => {
		const [narrowest = ""] = narrowestFirst(Object.keys(policy.gates), rule);
		return policy.gates[narrowest] === "off";
	};
	return rules.every((rule) => !isSelected(policy, rule) || isOff(rule));
}
function gatesOf(file) {
	const gates = Object.create(null);
	for (const [selector, choice] of Object.entries(file)) if (typeof choice === "string") gates[selector] = choice;
	else {
		const byGlob = Object.entries(choice);
		gates[selector] = (path) => byGlob.find(([glob]) => fits(glob, path))?.[1];
	}
	return gates;
}
function allowFault(entry, steps, nodes) {
	const { until, fingerprint, rule, path, problem } = entry;
	if (until !== void 0 && !isDay(until)) return new StackgateError("config-shape", {
		place: nodes.placeOf([...steps, "until"]),
		key: "until",
		expected: "YYYY-MM-DD",
		found: shown(until)
	});
	if (problem !== void 0 && (path === void 0 || fingerprint !== void 0 || rule !== void 0)) return new StackgateError("config-allow-problem", { place: nodes.placeOf(steps) });
	const isOfAll = (rule === void 0 || rule === "*") && (path === void 0 || fitAll([path]));
	if (fingerprint === void 0 && isOfAll) return new StackgateError("config-allow-all", { place: nodes.placeOf(steps) });
}
function customRuleOf(file, steps, nodes, check) {
	const groups = check(file.pattern);
	const place = nodes.placeOf([...steps, "pattern"]);
	if (typeof groups === "string") throw new StackgateError("config-pattern", {
		place,
		rule: file.id,
		detail: groups
	});
	const secretGroup = file["secret-group"] ?? 0;
	if (secretGroup > groups) throw new StackgateError("config-group", {
		place: nodes.placeOf([...steps, "secret-group"]),
		rule: file.id,
		expected: groups,
		found: secretGroup
	});
	const { path, title, why, fix } = file;
	return {
		id: file.id,
		pattern: file.pattern,
		secretGroup,
		keywords: (file.keywords ?? []).map((keyword) => keyword.toLowerCase()),
		looksAt: (at) => path === void 0 || path.some((glob) => fits(glob, at)),
		severity: file.severity ?? "high",
		gate: file.gate ?? "block",
		...title === void 0 ? {} : { title },
		...why === void 0 ? {} : { why },
		...fix === void 0 ? {} : { fix }
	};
}
function composeOf$1(file) {
	const { projects, env, "trusted-registries": trusted, "tls-terminated-upstream": upstream } = file;
	const named = projects?.map(({ files, "env-files": envFiles }) => ({
		files,
		...envFiles === void 0 ? {} : { envFiles }
	}));
	return {
		...named === void 0 ? {} : { projects: named },
		...env === void 0 ? {} : { env: { ...env } },
		...trusted === void 0 ? {} : { trustedRegistries: trusted },
		...upstream === void 0 ? {} : { tlsTerminatedUpstream: upstream }
	};
}
// src/policy/extend.ts
function extendPolicy(base, own) {
	const without = [...base.without ?? [], ...own.without ?? []];
	const customRules = [...base.customRules ?? [], ...own.customRules ?? []];
	const elsewhere = [...base.elsewhere ?? [], ...own.elsewhere ?? []];
	const compose = composeOf(base, own);
	return {
		...base,
		...own,
		gates: Object.assign(Object.create(null), base.gates, own.gates),
		exclude: [...base.exclude, ...own.exclude],
		allow: [...base.allow, ...own.allow],
		...without.length === 0 ? {} : { without },
		...customRules.length === 0 ? {} : { customRules },
		...elsewhere.length === 0 ? {} : { elsewhere },
		...compose === void 0 ? {} : { compose }
	};
}
function composeOf({ compose: base }, { compose: own }) {
	if (base === void 0 || own === void 0) return own ?? base;
	const projects = [...base.projects ?? [], ...own.projects ?? []];
	return {
		...base,
		...own,
		...projects.length === 0 ? {} : { projects },
		env: {
			...base.env,
			...own.env
		}
	};
}
// src/work/policy-file.ts
const MAX_FILES = 20;
async function policyOf(bytes, path, files) {
	const families = await allFamilies();
	const builtIn = [...secretRules(), ...families.flatMap(({ rules }) => rules)];
	const { own, base } = await loaded(bytes, path, {
		builtIn,
		files,
		seen: new Set(),
		trail: []
	});
	const policy = extendPolicy(base, own);
	if (policy.elsewhere === void 0 && leavesNothing(policy, namedRules(builtIn, policy))) throw new StackgateError("config-no-rules", { place: `${path}:1:1` });
	return policy;
}
async function loaded(bytes, path, loading) {
	loading.seen.add(path);
	const read = readPolicy(new TextDecoder().decode(bytes), path);
	let base = DEFAULT_POLICY;
	for (const [i, name] of (read.file.extends ?? []).entries()) base = extendPolicy(base, await extended(name, read.nodes.placeOf(["extends", String(i)]), {
		...loading,
		trail: [...loading.trail, path]
	}));
	return {
		own: policyFrom(read, {
			rules: namedRules(loading.builtIn, base),
			isComplete: base.elsewhere === void 0
		}, await patternCheck(read)),
		base
	};
}
async function extended(name, place, loading) {
	const foreign = foreignFile(name, place);
	const path = foreign === void 0 ? insidePath(name, place) : name;
	if (foreign !== void 0 && loading.files.readElsewhere === void 0) return {
		...DEFAULT_POLICY,
		elsewhere: [name]
	};
	if (loading.trail.includes(path) || loading.seen.size >= MAX_FILES) throw new StackgateError("config-extends-circle", {
		place,
		found: name
	});
	if (loading.seen.has(path)) return DEFAULT_POLICY;
	const bytes = foreign === void 0 ? await loading.files.read(path) : await loading.files.readElsewhere?.(foreign);
	if (bytes === void 0) throw new StackgateError("config-extends-missing", {
		place,
		found: name
	});
	if (foreign !== void 0 && readPolicy(new TextDecoder().decode(bytes), name).file.extends !== void 0) throw new StackgateError("config-extends-foreign", {
		place,
		found: name
	});
	const { own, base } = await loaded(bytes, path, loading);
	return extendPolicy(base, own);
}
function foreignFile(name, place) {
	if (!name.includes("@")) return void 0;
	const [, repository = "", path = "", commit = ""] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name) ?? [];
	if (commit === "" || path.split("/").some((part) => part === "" || part === "." || part === "..")) throw new StackgateError("config-extends-name", {
		place,
		found: name.slice(0, 80)
	});
	return {
		repository,
		path,
		commit
	};
}
function insidePath(name, place) {
	const parts = name.replace(/^\.\//, "").split("/");
	if (parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git") || /[\\:\0]/.test(name)) throw new StackgateError("config-extends-name", {
		place,
		found: name.slice(0, 80)
	});
	return parts.join("/");
}
function namedRules(builtIn, { customRules = [] }) {
	return [...builtIn, ...customRules.map(({ id }) => ({
		id,
		family: "secret"
	}))];
}
async function patternCheck({ file }) {
	if (file["custom-rules"] === void 0) return () => 0;
	const { linearPattern } = await import("./custom-rules.mjs").then((all) => ({ linearPattern: all.n }));
	return (pattern) => {
		const compiled = linearPattern(pattern);
		return typeof compiled === "string" ? compiled : compiled.groups;
	};
}
// src/work/policy-flags.ts
async function withFlags(policy, flags, style) {
	const nameOf = (flag) => style === "option" ? `--${flag}` : flag;
	const { failOn, only, without, exclude, maxFindings, exitZero } = flags;
	const glob = exclude?.find((one) => !isSimple(one));
	if (glob !== void 0) throw new StackgateError("flag-glob", {
		flag: nameOf("exclude"),
		found: glob.slice(0, 80)
	});
	const all = {
		...policy,
		...failOn === void 0 ? {} : { failOn },
		...only === void 0 ? {} : { only },
		...without === void 0 ? {} : { without: [...policy.without ?? [], ...without] },
		exclude: [...policy.exclude, ...exclude ?? []],
		...maxFindings === void 0 ? {} : { maxFindings },
		...exitZero === void 0 ? {} : { exitZero }
	};
	if (only === void 0 && without === void 0) return all;
	const rules = await knownRules(policy);
	for (const [name, selectors] of [["rule", only], ["exclude-rule", without]]) for (const selector of selectors ?? []) checkSelector(nameOf(name), selector, rules);
	if (policy.elsewhere === void 0 && leavesNothing(all, rules)) throw new StackgateError("flag-no-rules", {
		only: nameOf("rule"),
		without: nameOf("exclude-rule")
	});
	return all;
}
function withBaseline(policy, file) {
	if (file === void 0) return policy;
	return {
		...policy,
		baseline: parseBaseline(new TextDecoder().decode(file.bytes), file.path)
	};
}
async function knownRules({ customRules = [] }) {
	const families = await allFamilies();
	const custom = customRules.map(({ id }) => ({
		id,
		family: "secret"
	}));
	return [
		...secretRules(),
		...families.flatMap(({ rules }) => rules),
		...custom
	];
}
function checkSelector(flag, selector, rules) {
	if (rules.some((rule) => selects(selector, rule))) return;
	const suggestion = nearest(selector, [...new Set(rules.flatMap(({ id, family }) => [id, family]))]);
	const values = {
		flag,
		found: selector
	};
	throw suggestion === void 0 ? new StackgateError("flag-rule", values) : new StackgateError("flag-rule-suggest", {
		...values,
		suggestion
	});
}
// src/work/new-entries.ts
function newEntryNotices({ head }, policy, language, mask) {
	const bytes = head.read(POLICY_PATH);
	if (bytes === void 0) return [];
	const known = new Set(policy.allow.map(identityOf));
	try {
		const { file, nodes } = readPolicy(new TextDecoder().decode(bytes), POLICY_PATH);
		return (file.allow ?? []).flatMap((entry, i) => {
			if (known.has(identityOf(entry))) return [];
			const [, line] = /:(\d+):\d+$/.exec(nodes.placeOf(["allow", String(i)])) ?? [];
			const values = {
				rule: mask([
					entry.rule,
					entry.path,
					entry.fingerprint,
					entry.problem
				].filter((part) => part !== void 0).join(" ")),
				reason: mask(entry.reason),
				until: entry.until ?? ""
			};
			const id = entry.until === void 0 ? "notice.new-exception-waits" : "notice.new-exception-waits-until";
			return [{
				code: "new-exception",
				path: POLICY_PATH,
				line: Number(line),
				text: say(language, id, values)
			}];
		});
	} catch (error) {
		if (!(error instanceof StackgateError)) throw error;
		const text = sayCode(language, "error", error.code, error.values);
		return [{
			code: "policy-invalid",
			path: POLICY_PATH,
			text: say(language, "notice.policy-invalid", { reason: mask(text) })
		}];
	}
}
function identityOf({ fingerprint, rule, path, problem, reason, until, owner }) {
	return JSON.stringify([
		fingerprint,
		rule,
		path,
		problem,
		reason,
		until,
		owner
	]);
}
export { readConfig as a, policyOf as i, withBaseline as n, withEntries as o, withFlags as r, newEntryNotices as t };
