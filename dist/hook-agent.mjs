import { H as deadlineOf, Hr as isEnvFileName, Oi as escapeTerminal, Y as policyFor, _i as say, gi as StackgateError, q as allOf, vi as sayCode } from "./scanner.mjs";
const { isAbsolute, relative, resolve, sep } = process.getBuiltinModule("node:path");
// src/cli/agent-text.ts
function isSection(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const PATH = words("file_path filePath path absolute_path absolutePath notebook_path target_file targetFile relative_workspace_path filename uri");
const CONTENT = words("content contents file_text fileText new_string newString new_str newStr new_text newText newCode new_source code_edit insert_text replacement text streamContent");
const OLD = words("old_string oldString old_str oldStr old_text oldText old_code oldCode");
const NESTED = words("toolArgs tool_input arguments tool_arguments mcp_tool_arguments");
const PATCH_TOOLS = words("apply_patch applyPatch");
function words(text) {
	return new Set(text.split(" "));
}
const MAX_DEPTH = 200;
const MAX_VALUE = 2e3;
function agentTexts(subject, tool) {
	const found = [];
	const isPatch = tool !== void 0 && PATCH_TOOLS.has(tool);
	const walk = (value, key, path, depth) => {
		if (depth > MAX_DEPTH) throw new StackgateError("agent-json");
		if (typeof value === "string") {
			const nested = NESTED.has(key) ? nestedIn(value) : void 0;
			if (nested !== void 0) return walk(nested, "", path, depth + 1);
			if (path !== void 0 && OLD.has(key)) return void 0;
			const patched = isPatch ? patchedTexts(value) : void 0;
			if (patched !== void 0) {
				found.push(...patched);
				return;
			}
			const isContent = path !== void 0 && CONTENT.has(key);
			found.push({
				text: value,
				...path === void 0 ? {} : { path },
				isContent
			});
			return isContent || value.length > MAX_VALUE || value.includes("\n") ? void 0 : value;
		}
		if (Array.isArray(value)) return value.map((one) => walk(one, key, path, depth + 1) ?? null);
		if (!isSection(value)) return value;
		const own = Object.entries(value).find(([name, one]) => PATH.has(name) && typeof one === "string")?.[1];
		const inner = typeof own === "string" ? own : path;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, inner, depth + 1)]));
	};
	const settings = walk(subject, "", void 0, 0);
	return [...found, {
		text: JSON.stringify(settings, void 0, 1),
		isContent: false
	}];
}
function nestedIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function patchedTexts(text) {
	if (!/^\s*\*\*\* Begin Patch\s*$/m.test(text)) return void 0;
	const around = [];
	const files = [];
	let isInside = false;
	for (const line of text.split(/\r?\n/)) {
		const path = /^\*\*\* (?:(?:Add|Update) File|Move to): (.+)$/.exec(line)?.[1];
		if (/^\s*\*\*\* (?:Begin|End) Patch\s*$/.test(line)) isInside = /Begin/.test(line);
		else if (!isInside) around.push(line);
		else if (path !== void 0) files.push({
			path: path.trim(),
			lines: []
		});
		else if (line.startsWith("+")) (files.at(-1)?.lines ?? around).push(line.slice(1));
	}
	return [{
		text: around.join("\n"),
		isContent: false
	}, ...files.map(({ path, lines }) => ({
		text: lines.join("\n"),
		path,
		isContent: true
	}))];
}
// src/cli/agent-protocol.ts
const SILENT = { code: 0 };
function json(value) {
	return {
		stdout: `${JSON.stringify(value)}\n`,
		code: 0
	};
}
const decision = (word) => ({ refuse: (reason) => json({
	decision: word,
	reason
}) });
const permission = {
	refuse: (reason) => json({
		permission: "deny",
		user_message: reason,
		agent_message: reason
	}),
	goOn: json({ permission: "allow" })
};
const exitCode = { refuse: (reason) => ({
	stderr: `${reason}\n`,
	code: 2
}) };
const permissionDecision = (reason) => ({
	permissionDecision: "deny",
	permissionDecisionReason: reason
});
const specific = (hookEventName, of) => ({ refuse: (reason) => json({ hookSpecificOutput: {
	hookEventName,
	...of(reason)
} }) });
const JUDGED = {
	PreToolUse: {
		...specific("PreToolUse", permissionDecision),
		mayWrite: true
	},
	PermissionRequest: {
		...specific("PermissionRequest", (message) => ({ decision: {
			behavior: "deny",
			message
		} })),
		mayWrite: true
	},
	UserPromptSubmit: decision("block"),
	UserPromptExpansion: decision("block"),
	BeforeTool: {
		...decision("deny"),
		mayWrite: true
	},
	BeforeAgent: decision("deny"),
	BeforeModel: decision("deny"),
	beforeShellExecution: permission,
	beforeMCPExecution: permission,
	beforeReadFile: permission,
	beforeTabFileRead: permission,
	subagentStart: permission,
	preToolUse: {
		...permission,
		mayWrite: true
	},
	beforeSubmitPrompt: {
		refuse: (reason) => json({
			continue: false,
			user_message: reason
		}),
		goOn: json({ continue: true })
	},
	pre_user_prompt: exitCode,
	pre_run_command: exitCode,
	pre_mcp_tool_use: exitCode,
	pre_read_code: exitCode,
	pre_write_code: {
		...exitCode,
		mayWrite: true
	}
};
const PASSIVE = /^(?:(?:Post|After|after|post)[A-Z_]\w*|[sS]ession(?:Start|End)|[sS]top|StopFailure|[sS]ubagentStop|SubagentStart|Notification|Pre(?:Compact|Compress)|preCompact|Elicitation(?:Result)?|BeforeToolSelection|PermissionDenied|Task(?:Created|Completed)|TeammateIdle|InstructionsLoaded|ConfigChange|CwdChanged|FileChanged|Worktree(?:Create|Remove)|Setup)$/;
const ENVELOPE = new Set("agent_action_name hook_event_name hookEventName session_id sessionId transcript_path transcriptPath agent_transcript_path conversation_id generation_id trajectory_id execution_id turn_id tool_use_id toolUseId request_id cwd workspace_roots permission_mode model model_name timestamp user_email cursor_version tool_name toolName agent_id agent_type".split(" "));
function agentCall(text) {
	const payload = parsed(text);
	const name = payload.agent_action_name ?? payload.hook_event_name ?? payload.hookEventName;
	if (typeof name !== "string") return copilotCall(payload);
	const judged = Object.hasOwn(JUDGED, name) ? JUDGED[name] : void 0;
	if (judged !== void 0) return callOf(payload, judged);
	if (PASSIVE.test(name)) return {
		mayWrite: false,
		goOn: SILENT,
		refuse: exitCode.refuse
	};
	throw new StackgateError("agent-event", { found: name.slice(0, 60) });
}
function copilotCall(payload) {
	if (typeof payload.toolName === "string" && "toolArgs" in payload) {
		if ("toolResult" in payload || "error" in payload) return {
			mayWrite: false,
			goOn: SILENT,
			refuse: exitCode.refuse
		};
		return callOf(payload, {
			refuse: (reason) => json(permissionDecision(reason)),
			mayWrite: true
		});
	}
	if (typeof payload.prompt === "string" && ("timestamp" in payload || "sessionId" in payload)) return callOf(payload, exitCode);
	throw new StackgateError("agent-unknown");
}
function callOf(payload, { refuse, goOn = SILENT, mayWrite = void 0 }) {
	const tool = payload.tool_name ?? payload.toolName;
	return {
		subject: Object.fromEntries(Object.entries(payload).filter(([key]) => !ENVELOPE.has(key))),
		...typeof tool === "string" ? { tool } : {},
		...typeof payload.cwd === "string" ? { cwd: payload.cwd } : {},
		mayWrite: mayWrite === true,
		goOn,
		refuse
	};
}
function parsed(text) {
	try {
		const value = JSON.parse(text.replace(/^\ufeff/, ""));
		if (isSection(value)) return value;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new StackgateError("agent-json");
}
// src/cli/hook-agent.ts
async function runAgentHook({ common }, language, io) {
	const { stdout, stderr, code } = await answerOf(agentCall(new TextDecoder().decode(await allOf(io.stdin))), common, language, io);
	if (stdout !== void 0) io.stdout.write(stdout);
	if (stderr !== void 0) io.stderr.write(stderr);
	return code;
}
async function answerOf(call, common, language, io) {
	const deadline = deadlineOf(common.deadlineSeconds, io);
	try {
		const reason = await deadline.within(reasonAgainst(call, common, language, io, deadline));
		return reason === void 0 ? call.goOn : call.refuse(reason);
	} catch (error) {
		if (!(error instanceof StackgateError)) throw error;
		const { withoutKeys } = await import("./words.mjs").then((all) => ({ withoutKeys: all.Q }));
		const reason = sayCode(language, "error", error.code, error.values);
		return call.refuse(say(language, "cli.agent.failed", { reason: escapeTerminal(withoutKeys(reason)) }));
	}
}
async function reasonAgainst(call, common, language, io, deadline) {
	if (call.subject === void 0) return void 0;
	const cwd = resolve(io.cwd, call.cwd ?? "");
	const room = {
		cwd,
		env: io.env,
		signal: deadline.signal
	};
	const texts = agentTexts(call.subject, call.tool);
	const { workPlace } = await import("./work-place.mjs");
	const { top, head } = await workPlace(room);
	const judged = [];
	for (const text of texts) {
		const path = text.path === void 0 ? void 0 : inTop(top ?? cwd, resolve(cwd, fileOf(text.path)));
		if (path !== void 0 && top !== void 0 && isWriting(call) && await isItsPlace(text, path, top, room)) continue;
		judged.push({
			path: path ?? (text.path === void 0 ? ".git/agent" : elsewhere(text.path)),
			text: text.text
		});
	}
	const { fragmentSource } = await import("./fragments.mjs");
	const { scan } = await import("./scanner.mjs").then((all) => ({ scan: all.Wt }));
	const { findings, problems } = await scan({
		source: deadline.guard(fragmentSource(judged)),
		policy: await committedPolicy(common, {
			...io,
			cwd
		}, head),
		language,
		allRules: common.allRules,
		today: io.today
	});
	const keys = findings.filter(({ blocking, redacted }) => blocking && redacted !== void 0);
	if (keys.length > 0) return toldKeys(keys, language);
	const [problem] = problems;
	return problem === void 0 ? void 0 : say(language, "cli.agent.failed", { reason: problem.reason });
}
function isWriting({ mayWrite, tool }) {
	if (!mayWrite || tool === void 0) return mayWrite;
	return /write|edit|create|replace|patch|insert|notebook/i.test(tool) && !/mcp|__|[/.]/i.test(tool);
}
function fileOf(path) {
	return path.replace(/^file:\/\/(?=\/)/, "");
}
function elsewhere(path) {
	return fileOf(path).split(/[/\\]/).at(-1) ?? "";
}
function inTop(top, path) {
	const found = relative(top, path);
	return found === "" || found === ".." || found.startsWith(`..${sep}`) || isAbsolute(found) ? void 0 : found.split(sep).join("/");
}
async function isItsPlace(text, path, top, room) {
	if (!text.isContent || !isEnvFileName(path)) return false;
	const { isIgnoredOnDisk } = await import("./work-place.mjs");
	return isIgnoredOnDisk(room, top, path);
}
async function committedPolicy(common, io, head) {
	if (common.config.kind !== "usual") return policyFor(common, io);
	return head === void 0 ? policyFor({
		...common,
		config: { kind: "none" }
	}, io) : policyFor(common, io, head);
}
const MAX_TOLD = 5;
function toldKeys(findings, language) {
	const lines = findings.map(({ title, redacted = "", path, startLine, ruleId }) => path.startsWith(".git/") ? say(language, "cli.agent.key", {
		title,
		redacted,
		rule: ruleId
	}) : say(language, "cli.agent.key-in", {
		title,
		redacted,
		rule: ruleId,
		path,
		line: startLine
	}));
	const told = [...new Set(lines)];
	const more = told.length - MAX_TOLD;
	return [
		say(language, "cli.agent.refused"),
		...told.slice(0, MAX_TOLD).map((line) => escapeTerminal(line)),
		...more > 0 ? [say(language, "cli.received.more", { count: more })] : [],
		say(language, "cli.agent.fix")
	].join("\n");
}
export { runAgentHook };
