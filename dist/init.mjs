import { Fr as POLICY_PATH, Nn as wrap, Q as lookOf, Ti as escapeTerminal, hi as say, kn as cutEnd, tt as marksOf } from "./scanner.mjs";
import { O as isIgnoredPath } from "./compose.mjs";
import { a as hookRemovals, l as absent, o as hookSteps, p as readHookSettings, r as HOOK_FILES, s as hookWay, t as proofOf, u as fileStep } from "./init-proof.mjs";
const { join } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const readdir = (...given) => process.getBuiltinModule("node:fs/promises").readdir(...given);
// src/cli/init-files.ts
const WORKFLOW_PATH = ".github/workflows/stackgate.yml";
const POLICY = `# Policy of stackgate. What is not set here is as the rules say; everything below is an example.
version: 1

# fail-on: high            # what warns blocks too, from this severity on
# gates:
#   compose-image-latest: warn
# exclude:
#   - "vendor/**"
# allow:
#   - rule: "compose-*"
#     path: "examples/**"
#     reason: samples that are never deployed
#     until: 2027-12-31
`;
const IGNORED = "# env files hold keys (stackgate)\n.env\n!.env.example\n";
async function fileSteps({ top, mainBranch, origin }, packageFolder, wantsWorkflow) {
	const steps = [];
	if (wantsWorkflow && !isOtherHost(origin)) {
		const text = await workflowText(packageFolder, mainBranch);
		steps.push(await fileStep({
			folder: top,
			name: WORKFLOW_PATH,
			done: "pull_request, merge_group",
			edit: (before) => before ?? text
		}));
	}
	steps.push(await fileStep({
		folder: top,
		name: POLICY_PATH,
		done: "version: 1",
		edit: (before) => before ?? POLICY
	}));
	steps.push(await fileStep({
		folder: top,
		name: ".gitignore",
		done: ".env, !.env.example",
		edit: withIgnored
	}));
	return steps;
}
async function fileRemovals({ top, mainBranch }, packageFolder) {
	const text = await workflowText(packageFolder, mainBranch);
	const unless = (own) => (before) => before === own ? void 0 : before;
	const done = "-";
	return [
		await fileStep({
			folder: top,
			name: WORKFLOW_PATH,
			done,
			edit: unless(text)
		}),
		await fileStep({
			folder: top,
			name: POLICY_PATH,
			done,
			edit: unless(POLICY)
		}),
		await fileStep({
			folder: top,
			name: ".gitignore",
			done,
			edit: withoutIgnored
		})
	];
}
async function workflowText(packageFolder, branch) {
	return (await readFile(join(packageFolder, "docs", "workflows", "pull-request.yml"), "utf8")).replace(/^#[^\n]*\n(?:#[^\n]*\n)*/, "# The gate on pull requests. Make the check `stackgate` required.\n").replace("branches: [main]", `branches: [${/^[\w./-]+$/.test(branch) ? branch : JSON.stringify(branch)}]`);
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
// src/cli/init.ts
const MAX_SIZE = 100;
async function runInit(typed, language, io) {
	const git = await readHookSettings(io);
	const way = await hookWay(git, typed.plain, io);
	const { ascii, columns } = lookOf(io.env, io.stdout);
	const look = {
		size: Math.min(columns, MAX_SIZE),
		mark: marksOf(ascii).cut
	};
	const tell = (text) => {
		for (const line of wrap(escapeTerminal(text), look.size)) io.stdout.write(`${line}\n`);
	};
	const steps = typed.remove ? [...await hookRemovals(way, git, io), ...await fileRemovals(git, io.packageFolder)] : [...await hookSteps(way, git, io), ...await fileSteps(git, io.packageFolder, typed.ci)];
	tell(introOf(way, language));
	for (const line of stepLines(steps, typed.remove, language)) io.stdout.write(`${cutEnd(escapeTerminal(line), look.size, look.mark)}\n`);
	const isWork = steps.some(({ write }) => write !== void 0);
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
	return steps.map(({ what, done }) => {
		if (done === void 0) return `  = ${what.padEnd(size)}  ${say(language, "cli.init.same")}`;
		return isRemoval ? `  - ${what}` : `  + ${what.padEnd(size)}  ${done}`;
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
	if (way.kind === "husky") notes.push(...await hiddenHooks(git, way.folder, language));
	if (way.kind === "tracked") notes.push(...await hiddenHooks(git, way.folder, language));
	if (way.kind === "lefthook") notes.push(say(language, "cli.init.install-lefthook"));
	if (way.kind === "framework") notes.push(say(language, "cli.init.install-framework"));
	if (way.kind === "tracked") notes.push(say(language, "cli.init.each-clone", { path: way.folder }));
	if (added.includes("devDependencies.stackgate")) notes.push(say(language, "cli.init.install"));
	if (added.includes("devDependencies.husky")) notes.push(say(language, "cli.init.install-husky"));
	if (steps.some(({ what, done }) => what === ".github/workflows/stackgate.yml" && done !== void 0)) notes.push(say(language, "cli.init.required", {
		path: WORKFLOW_PATH,
		branch: git.mainBranch
	}));
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
