import { An as cutEnd, Fn as wrap, G as LANGUAGES, Lr as POLICY_PATH, Nn as lineSize, Oi as escapeTerminal, _i as say, et as lookOf, nt as marksOf } from "./scanner.mjs";
import { O as isIgnoredPath, f as shellArgument } from "./compose.mjs";
import { a as hookRemovals, d as textAt, l as absent, o as hookSteps, p as readHookSettings, r as HOOK_FILES, s as hookWay, t as proofOf, u as fileStep } from "./init-proof.mjs";
import { v as environmentElsewhere } from "./start.mjs";
import { n as runChild } from "./made-up-key.mjs";
const { join } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const readdir = (...given) => process.getBuiltinModule("node:fs/promises").readdir(...given);
// src/cli/init-files.ts
const WORKFLOW_PATH = ".github/workflows/stackgate.yml";
const POLICY = {
	en: policyText({
		head: "Policy of stackgate. What is not set here is as the rules say; everything below is an example.",
		failOn: "what warns blocks too, from this severity on",
		reason: "samples that are never deployed"
	}),
	zh: policyText({
		head: "stackgate \u7684\u7b56\u7565\u3002\u672a\u8bbe\u7f6e\u7684\u4e00\u5f8b\u6309\u89c4\u5219\u81ea\u8eab\u7684\u95e8\u7981\uff1b\u4ee5\u4e0b\u5168\u90e8\u662f\u793a\u4f8b\u3002",
		failOn: "\u8fbe\u5230\u8be5\u4e25\u91cd\u7a0b\u5ea6\u7684\u63d0\u9192\u4e5f\u4f1a\u963b\u6b62",
		reason: "\u4ece\u4e0d\u90e8\u7f72\u7684\u793a\u4f8b"
	})
};
function policyText({ head, failOn, reason }) {
	return `# ${head}
version: 1

# fail-on: high            # ${failOn}
# gates:
#   compose-image-latest: warn
# exclude:
#   - "vendor/**"
# allow:
#   - rule: "compose-*"
#     path: "examples/**"
#     reason: ${reason}
#     until: 2027-12-31
`;
}
const IGNORED = "# env files hold keys (stackgate)\n.env\n!.env.example\n";
async function fileSteps({ top, mainBranch, origin }, packageFolder, { wantsWorkflow, language }) {
	const steps = [];
	if (wantsWorkflow && !isOtherHost(origin)) {
		const text = await workflowText(packageFolder, mainBranch, language);
		steps.push(await fileStep({
			folder: top,
			name: WORKFLOW_PATH,
			done: "pull_request, merge_group",
			effect: "cli.init.effect.workflow",
			edit: (before) => before ?? text
		}));
	}
	steps.push(await fileStep({
		folder: top,
		name: POLICY_PATH,
		done: "version: 1",
		effect: "cli.init.effect.policy",
		edit: (before) => before ?? POLICY[language]
	}), await fileStep({
		folder: top,
		name: ".gitignore",
		done: ".env, !.env.example",
		effect: "cli.init.effect.ignored",
		edit: withIgnored
	}));
	return steps;
}
async function fileRemovals({ top, mainBranch }, packageFolder) {
	const workflows = await Promise.all(LANGUAGES.map((one) => workflowText(packageFolder, mainBranch, one)));
	const unless = (own) => (before) => before !== void 0 && own.includes(before) ? void 0 : before;
	const done = "-";
	return [
		await fileStep({
			folder: top,
			name: WORKFLOW_PATH,
			done,
			edit: unless(workflows)
		}),
		await fileStep({
			folder: top,
			name: POLICY_PATH,
			done,
			edit: unless(Object.values(POLICY))
		}),
		await fileStep({
			folder: top,
			name: ".gitignore",
			done,
			edit: withoutIgnored
		})
	];
}
const WORKFLOW_HEAD = {
	en: "# The gate on pull requests. Make the check `stackgate` required.\n",
	zh: "# PR \u4e0a\u7684\u95e8\u7981\u3002\u8bf7\u628a\u68c0\u67e5 `stackgate` \u8bbe\u4e3a\u5fc5\u9700\u68c0\u67e5\u3002\n"
};
async function workflowText(packageFolder, branch, language) {
	const text = await readFile(join(packageFolder, "docs", "workflows", "pull-request.yml"), "utf8");
	return (language === "en" ? text : text.replace(/^( *)- uses: OWNER\/[^\n]*\n/m, "$&$1  with: { lang: zh }\n")).replace(/^#[^\n]*\n(?:#[^\n]*\n)*/, WORKFLOW_HEAD[language]).replace("branches: [main]", `branches: [${/^[\w./-]+$/.test(branch) ? branch : JSON.stringify(branch)}]`);
}
function isOtherHost(origin) {
	return origin !== void 0 && /(?:^|[@/.])(?:gitlab|bitbucket|gitea|codeberg|gitee|dev\.azure)\b/i.test(origin);
}
function withIgnored(before) {
	const read = (path) => path === ".gitignore" && before !== void 0 ? Buffer.from(before) : void 0;
	if (isIgnoredPath(".env", { read })) return before;
	const end = before?.includes("\r\n") === true ? "\r\n" : "\n";
	const gap = before === void 0 || before === "" || before.endsWith("\n") ? "" : end;
	return `${before ?? ""}${gap}${IGNORED.replaceAll("\n", end)}`;
}
function withoutIgnored(before) {
	const rest = before?.replace(IGNORED, "").replace(IGNORED.replaceAll("\n", "\r\n"), "");
	return rest === "" && before !== "" ? void 0 : rest;
}
// src/cli/init-tracked.ts
const MAX_TOLD = 5;
async function trackedEnvFiles(top, { env }) {
	const { status, stdout } = await runChild([
		"git",
		"-c",
		"core.fsmonitor=false",
		"ls-files",
		"-z",
		"--",
		":(top,glob)**/.env"
	], {
		cwd: top,
		env: environmentElsewhere({
			cwd: top,
			env
		}),
		input: ""
	});
	return status === 0 ? stdout.split("\0").filter(Boolean).slice(0, MAX_TOLD) : [];
}
function untracking(paths) {
	return `git rm --cached ${paths.map(shellArgument).join(" ")}`;
}
// src/cli/init.ts
async function runInit(typed, language, io) {
	const git = await readHookSettings(io);
	const way = await hookWay(git, typed.plain, io);
	const { ascii, columns } = lookOf(io.env, io.stdout);
	const look = {
		size: lineSize(columns),
		mark: marksOf(ascii).cut
	};
	const tell = (text) => {
		for (const line of wrap(escapeTerminal(text), look.size)) io.stdout.write(`${line}\n`);
	};
	const steps = typed.remove ? [...await hookRemovals(way, git, io), ...await fileRemovals(git, io.packageFolder)] : [...await hookSteps(way, git, io), ...await fileSteps(git, io.packageFolder, {
		wantsWorkflow: typed.ci,
		language
	})];
	tell(introOf(way, language));
	for (const line of stepLines(steps, typed.remove, language)) io.stdout.write(`${cutEnd(escapeTerminal(line), look.size, look.mark)}\n`);
	const isWork = steps.some(({ write }) => write !== void 0);
	const tracked = typed.remove ? [] : await trackedEnvFiles(git.top, io);
	if (tracked.length > 0) tell(say(language, tracked.length === 1 ? "cli.init.tracked-one" : "cli.init.tracked-many", {
		paths: tracked,
		command: untracking(tracked)
	}));
	if (typed.dryRun) {
		tell(say(language, "cli.init.dry-run"));
		return 0;
	}
	if (isWork && !typed.yes && io.stdin.isTTY === true && !await isAgreed(language, io)) {
		tell(say(language, "cli.init.left"));
		return 0;
	}
	for (const { write } of steps) await write?.();
	if (typed.remove) {
		tell(say(language, isWork ? "cli.init.removed" : "cli.init.nothing"));
		return 0;
	}
	for (const note of await notesOf(way, git, steps, language)) tell(note);
	const code = await tellProof(way, language, io, tell);
	tell(say(language, "cli.init.undo"));
	return code;
}
function introOf(way, language) {
	switch (way.kind) {
		case "husky": return say(language, "cli.init.husky");
		case "lefthook": return say(language, "cli.init.lefthook", { path: way.file });
		case "framework": return say(language, "cli.init.framework");
		case "hooks-path": return say(language, "cli.init.hooks-path", { path: way.path });
		case "tracked": return say(language, "cli.init.tracked", { path: way.folder });
		case "git": return say(language, "cli.init.plain");
	}
}
function stepLines(steps, isRemoval, language) {
	const size = Math.max(...steps.map(({ what }) => what.length));
	return steps.map(({ what, done, effect }) => {
		if (done === void 0) return `  = ${what.padEnd(size)}  ${say(language, "cli.init.same")}`;
		return isRemoval ? `  - ${what}` : `  + ${what.padEnd(size)}  ${effect === void 0 ? done : say(language, effect)}`;
	});
}
async function isAgreed(language, io) {
	io.stdout.write(`${say(language, "cli.init.ask")} `);
	for await (const chunk of io.stdin) return /^(?:|y|yes|j|ja|\u662f|\u597d)$/i.test(Buffer.from(chunk).toString("utf8").trim());
	return false;
}
async function notesOf(way, git, steps, language) {
	const notes = [];
	const added = steps.map(({ done }) => done ?? "").join();
	const lacks = async (name) => way.kind === "husky" && await textAt(git.top, `node_modules/${name}/package.json`) === void 0;
	if (way.kind === "husky") notes.push(...await hiddenHooks(git, way.folder, language));
	if (way.kind === "tracked") notes.push(...await hiddenHooks(git, way.folder, language));
	if (way.kind === "lefthook") notes.push(say(language, "cli.init.install-lefthook"));
	if (way.kind === "framework") notes.push(say(language, "cli.init.install-framework"));
	if (way.kind === "tracked") notes.push(say(language, "cli.init.each-clone", { path: way.folder }));
	if (added.includes("devDependencies.stackgate") || await lacks("stackgate")) notes.push(say(language, "cli.init.install"));
	if (added.includes("devDependencies.husky") || await lacks("husky")) notes.push(say(language, "cli.init.install-husky"));
	if (steps.some(({ what }) => what === ".github/workflows/stackgate.yml")) {
		const text = await textAt(git.top, ".github/workflows/stackgate.yml") ?? "";
		const id = /\buses:\s*["']?OWNER\//.test(text) ? "cli.init.required" : "cli.init.required-only";
		notes.push(say(language, id, {
			path: WORKFLOW_PATH,
			branch: git.mainBranch
		}));
	}
	return notes;
}
async function hiddenHooks({ ownFolder }, folder, language) {
	const names = (await readdir(ownFolder).catch(absent) ?? []).filter((name) => !name.endsWith(".sample") && !HOOK_FILES.includes(name)).sort();
	return names.length === 0 ? [] : [say(language, "cli.init.hidden", {
		path: ".git/hooks",
		names,
		folder
	})];
}
async function tellProof(way, language, io, tell) {
	const proof = await proofOf(way, await readHookSettings(io), io);
	if (proof === "not-installed") {
		tell(say(language, "cli.init.not-tried"));
		return 0;
	}
	if (proof.refused && proof.passed) {
		tell(say(language, "cli.init.tried"));
		return 0;
	}
	tell(say(language, proof.refused ? "cli.init.tried-neither" : "cli.init.tried-leak", { said: proof.said }));
	return 1;
}
export { runInit };
