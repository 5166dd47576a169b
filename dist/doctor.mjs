import { Lr as POLICY_PATH, Mn as hanging, Nn as lineSize, Oi as escapeTerminal, Pn as padEnd, Y as policyFor, _i as say, et as lookOf, gi as StackgateError, hi as TOOL_VERSION, kn as cells, nt as marksOf, vi as sayCode } from "./scanner.mjs";
import { c as isCopy, d as textAt, f as callingLine, i as hookLine, l as absent, n as FRAMEWORK_FILE, p as readHookSettings, r as HOOK_FILES, s as hookWay, t as proofOf } from "./init-proof.mjs";
const { join, relative, sep } = process.getBuiltinModule("node:path");
const { access, constants, readdir } = process.getBuiltinModule("node:fs/promises");
// src/cli/doctor.ts
async function runDoctor(language, io) {
	const git = await readHookSettings(io);
	const sayIn = (id, values) => say(language, id, values);
	const way = await hookWay(git, false, io);
	const hooks = await hookRows(way, git, io, sayIn);
	const rows = [...hooks];
	if (hooks.every(({ mark }) => mark === "fine")) rows.push(await proofRow(way, git, io, sayIn));
	rows.push(...await workTreeRows(git, sayIn));
	rows.push(...await workflowRows(git, sayIn));
	rows.push(versionRow(git, sayIn), await policyRow(git, language, io));
	const { ascii, columns } = lookOf(io.env, io.stdout);
	const marks = marksOf(ascii);
	const names = new Map(rows.map(({ part }) => [part, sayIn(`cli.doctor.part.${part}`)]));
	const size = Math.max(...[...names.values()].map(cells)) + 2;
	const tell = (line) => io.stdout.write(`${escapeTerminal(line)}\n`);
	for (const { mark, part, text, fix } of rows) {
		for (const line of hanging(`${marks[mark]} ${padEnd(names.get(part) ?? "", size)}`, text, lineSize(columns))) tell(line);
		if (fix !== void 0) tell(`  ${" ".repeat(size)}${sayIn("cli.doctor.fix", { fix })}`);
	}
	const broken = rows.filter(({ mark }) => mark === "blocks").length;
	const warnings = rows.filter(({ mark }) => mark === "warns").length;
	tell(broken + warnings === 0 ? `${marks.fine} ${sayIn("cli.doctor.fine")}` : `${marks[broken > 0 ? "blocks" : "warns"]} ${sayIn("cli.doctor.end", {
		broken,
		warnings
	})}`);
	return broken > 0 ? 1 : 0;
}
const INIT = "npx stackgate init";
async function hookRows(way, git, io, sayIn) {
	const rows = [];
	const standing = [];
	for (const name of HOOK_FILES) {
		const trouble = await troubleWith(name, way, git, io, sayIn);
		if (trouble === void 0) standing.push(name);
		else rows.push({
			mark: "blocks",
			part: "hooks",
			...trouble
		});
	}
	if (standing.length > 0) {
		const path = relative(git.top, git.folder).split(sep).join("/");
		rows.unshift({
			mark: "fine",
			part: "hooks",
			text: sayIn("cli.doctor.hooks", {
				names: standing,
				path
			})
		});
	}
	return rows;
}
async function troubleWith(name, way, git, io, sayIn) {
	const active = await textAt(git.folder, name).catch(() => "");
	const fix = way.kind === "husky" && way.manifest.includes("\"husky\"") ? `npm install && ${INIT}` : INIT;
	if (active === void 0) return {
		text: sayIn("cli.doctor.no-hook", { name }),
		fix: installOf(way) ?? fix
	};
	if (!await access(join(git.folder, name), constants.X_OK).then(() => true, () => false)) return {
		text: sayIn("cli.doctor.not-executable", { name }),
		fix: `chmod +x ${join(git.folder, name)}`
	};
	const calling = await textBehind(name, active, way, git);
	if (calling === void 0 || callingLine(calling, name, hookLine(way, git, name, io)?.line) === void 0 && !isCopy(calling)) return {
		text: sayIn("cli.doctor.not-called", { name }),
		fix: INIT
	};
}
function installOf({ kind }) {
	if (kind === "lefthook") return "npx lefthook install";
	return kind === "framework" ? "pre-commit install -t pre-commit -t pre-merge-commit -t pre-push" : void 0;
}
async function textBehind(name, active, way, { top }) {
	switch (way.kind) {
		case "husky": return textAt(top, `${way.folder}/${name}`);
		case "lefthook": {
			const text = /lefthook/.test(active) ? await textAt(top, way.file) : active;
			return text?.includes("stackgate/hooks/lefthook.yml") === true ? `stackgate hook ${name}` : text;
		}
		case "framework": {
			const stage = name === "pre-push" ? "pre-push" : "pre-commit";
			const text = /pre-commit/.test(active) ? await textAt(top, FRAMEWORK_FILE) : active;
			return text !== void 0 && new RegExp(`\\bid: stackgate${stage === "pre-push" ? "-push" : ""}\\s`).test(text) ? `stackgate hook ${name}` : text;
		}
		case "hooks-path":
		case "tracked":
		case "git": return active;
	}
}
async function proofRow(way, git, io, sayIn) {
	const part = "proof";
	const proof = await proofOf(way, git, io);
	if (proof === "not-installed") return {
		mark: "blocks",
		part,
		text: sayIn("cli.doctor.not-installed"),
		fix: "npm install"
	};
	if (!proof.refused) return {
		mark: "blocks",
		part,
		text: sayIn("cli.doctor.leak"),
		fix: sayIn("cli.doctor.fix.leak", { path: POLICY_PATH })
	};
	if (!proof.passed) return {
		mark: "blocks",
		part,
		text: sayIn("cli.doctor.refuses-all"),
		fix: proof.said
	};
	return {
		mark: "fine",
		part,
		text: sayIn("cli.doctor.proof")
	};
}
async function workTreeRows({ top, hooksPath, workTrees }, sayIn) {
	const others = workTrees.filter((place) => place !== top);
	if (others.length === 0) return [];
	const rows = [];
	for (const place of others) {
		if (hooksPath === void 0 || hooksPath.startsWith("/")) continue;
		if (await readdir(join(place, hooksPath)).catch(absent) !== void 0) continue;
		const fix = `cd ${place} && npm install`;
		rows.push({
			mark: "blocks",
			part: "worktree",
			text: sayIn("cli.doctor.worktree", {
				place,
				path: hooksPath
			}),
			fix
		});
	}
	if (rows.length > 0) return rows;
	return [{
		mark: "fine",
		part: "worktree",
		text: sayIn("cli.doctor.worktrees", { count: others.length })
	}];
}
async function workflowRows({ top, mainBranch, origin }, sayIn) {
	const part = "workflow";
	const files = await readdir(join(top, ".github/workflows")).catch(absent) ?? [];
	for (const file of files.filter((name) => /\.ya?ml$/.test(name)).sort()) {
		const path = `.github/workflows/${file}`;
		const text = await textAt(top, path).catch(() => void 0) ?? "";
		const [, owner = "", ref = ""] = /^[^#\n]*\buses:\s*["']?([\w.-]+)\/stackgate@([\w./-]+)/m.exec(text) ?? [];
		if (ref === "") continue;
		if (owner === "OWNER") {
			const fix = sayIn("cli.doctor.fix.owner", {
				path,
				uses: `OWNER/stackgate@${ref}`
			});
			return [{
				mark: "blocks",
				part,
				text: sayIn("cli.doctor.owner", { path }),
				fix
			}];
		}
		const isPinned = /^[0-9a-f]{40}$/.test(ref);
		const slug = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin ?? "")?.[1] ?? "OWNER/REPO";
		return [isPinned ? {
			mark: "fine",
			part,
			text: sayIn("cli.doctor.workflow", { path })
		} : {
			mark: "warns",
			part,
			text: sayIn("cli.doctor.moves", {
				path,
				ref
			}),
			fix: sayIn("cli.doctor.pin")
		}, {
			mark: "warns",
			part: "required",
			text: sayIn("cli.doctor.required", { branch: mainBranch }),
			fix: `gh api repos/${slug}/rules/branches/${mainBranch}`
		}];
	}
	return [{
		mark: "warns",
		part,
		text: sayIn("cli.doctor.no-workflow"),
		fix: INIT
	}];
}
const NODE_FLOOR = [20, 19];
function versionRow({ version: git }, sayIn) {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const isOld = major < NODE_FLOOR[0] || major === NODE_FLOOR[0] && minor < NODE_FLOOR[1];
	const text = sayIn("cli.doctor.versions", {
		own: TOOL_VERSION,
		node: process.versions.node,
		git
	});
	return {
		mark: isOld ? "blocks" : "fine",
		part: "versions",
		text,
		...isOld ? { fix: `Node >= ${NODE_FLOOR.join(".")}` } : {}
	};
}
async function policyRow({ top }, language, io) {
	const part = "policy";
	try {
		await policyFor({
			config: { kind: "usual" },
			allRules: false,
			detail: "normal",
			all: false
		}, {
			...io,
			cwd: top
		});
	} catch (error) {
		if (!(error instanceof StackgateError)) throw error;
		const text = [error, ...error.others].map(({ code, values }) => sayCode(language, "error", code, values)).join(say(language, "cli.doctor.and"));
		const [, path, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(String(error.values.place ?? "")) ?? [];
		return {
			mark: "blocks",
			part,
			text,
			fix: path === void 0 || line === void 0 ? say(language, "cli.doctor.fix.policy-file", { path: POLICY_PATH }) : say(language, "cli.doctor.fix.policy", {
				path,
				line
			})
		};
	}
	const isThere = await textAt(top, POLICY_PATH).catch(() => "") !== void 0;
	return {
		mark: "fine",
		part,
		text: say(language, isThere ? "cli.doctor.policy" : "cli.doctor.no-policy", { path: POLICY_PATH })
	};
}
export { runDoctor };
