// What coding agents hand to their hooks, and how each of them is told to go on or to stop. Which agent it is shows in the JSON.
// Sources, all read in November 2026:
//   Claude Code      https://code.claude.com/docs/en/hooks
//   Codex            https://learn.chatgpt.com/docs/hooks
//   VS Code          https://code.visualstudio.com/docs/agents/reference/hooks-reference
//   Gemini CLI       https://geminicli.com/docs/hooks/reference
//   Cursor           https://cursor.com/docs/hooks.md
//   GitHub Copilot   https://docs.github.com/en/copilot/reference/hooks-reference
//   Windsurf         https://docs.windsurf.com/windsurf/cascade/hooks
import { StackgateError } from "../model/problem.ts";
import { isSection, type Section } from "./agent-text.ts";

/** What the process says and ends with. */
export interface AgentAnswer {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code: 0 | 2;
}

/** One thing that an agent is about to do. */
export interface AgentCall {
  /** What is to be judged; absent: nothing of this event can be refused any more. */
  readonly subject?: Section;
  /** The name of the tool, where it is one. */
  readonly tool?: string;
  /** A tool may write a file; a prompt, or a file that is read, goes to the model. */
  readonly mayWrite: boolean;
  /** Where the agent works, as it says. */
  readonly cwd?: string;
  readonly goOn: AgentAnswer;
  refuse(reason: string): AgentAnswer;
}

const SILENT: AgentAnswer = { code: 0 };

function json(value: Section): AgentAnswer {
  return { stdout: `${JSON.stringify(value)}\n`, code: 0 };
}

type Refusal = (reason: string) => AgentAnswer;

interface Judged {
  readonly refuse: Refusal;
  readonly goOn?: AgentAnswer;
  readonly mayWrite?: true;
}

const decision = (word: string): Judged => ({ refuse: (reason) => json({ decision: word, reason }) });
const permission: Judged = {
  refuse: (reason) => json({ permission: "deny", user_message: reason, agent_message: reason }),
  goOn: json({ permission: "allow" }),
};
const exitCode: Judged = { refuse: (reason) => ({ stderr: `${reason}\n`, code: 2 }) };
const permissionDecision = (reason: string): Section => ({
  permissionDecision: "deny",
  permissionDecisionReason: reason,
});
const specific = (hookEventName: string, of: (reason: string) => Section): Judged => ({
  refuse: (reason) => json({ hookSpecificOutput: { hookEventName, ...of(reason) } }),
});

/** Events that can be refused, by name: no name is used by two agents in two ways. */
const JUDGED: Readonly<Record<string, Judged>> = {
  // Claude Code, Codex, VS Code
  PreToolUse: { ...specific("PreToolUse", permissionDecision), mayWrite: true },
  PermissionRequest: {
    ...specific("PermissionRequest", (message) => ({ decision: { behavior: "deny", message } })),
    mayWrite: true,
  },
  UserPromptSubmit: decision("block"),
  UserPromptExpansion: decision("block"),
  // Gemini CLI
  BeforeTool: { ...decision("deny"), mayWrite: true },
  BeforeAgent: decision("deny"),
  BeforeModel: decision("deny"),
  // Cursor
  beforeShellExecution: permission,
  beforeMCPExecution: permission,
  beforeReadFile: permission,
  beforeTabFileRead: permission,
  subagentStart: permission,
  preToolUse: { ...permission, mayWrite: true },
  beforeSubmitPrompt: {
    refuse: (reason) => json({ continue: false, user_message: reason }),
    goOn: json({ continue: true }),
  },
  // Windsurf
  pre_user_prompt: exitCode,
  pre_run_command: exitCode,
  pre_mcp_tool_use: exitCode,
  pre_read_code: exitCode,
  pre_write_code: { ...exitCode, mayWrite: true },
};

/** What has happened, or is about the session alone. Of Copilot's events, which carry no name, only that of a tool is judged. */
const PASSIVE =
  /^(?:(?:Post|After|after|post)[A-Z_]\w*|[sS]ession(?:Start|End)|[sS]top|StopFailure|[sS]ubagentStop|SubagentStart|Notification|Pre(?:Compact|Compress)|preCompact|Elicitation(?:Result)?|BeforeToolSelection|PermissionDenied|Task(?:Created|Completed)|TeammateIdle|InstructionsLoaded|ConfigChange|CwdChanged|FileChanged|Worktree(?:Create|Remove)|Setup)$/;

/** What a payload says about itself rather than about what is done. */
const ENVELOPE = new Set(
  "agent_action_name hook_event_name hookEventName session_id sessionId transcript_path transcriptPath agent_transcript_path conversation_id generation_id trajectory_id execution_id turn_id tool_use_id toolUseId request_id cwd workspace_roots permission_mode model model_name timestamp user_email cursor_version tool_name toolName agent_id agent_type".split(
    " ",
  ),
);

/** Reads the text on stdin. Throws StackgateError `agent-json`, `agent-unknown` or `agent-event` for what cannot be understood. */
export function agentCall(text: string): AgentCall {
  const payload = parsed(text);
  const name = payload.agent_action_name ?? payload.hook_event_name ?? payload.hookEventName;
  if (typeof name !== "string") return copilotCall(payload);
  const judged = Object.hasOwn(JUDGED, name) ? JUDGED[name] : undefined;
  if (judged !== undefined) return callOf(payload, judged);
  if (PASSIVE.test(name)) return { mayWrite: false, goOn: SILENT, refuse: exitCode.refuse };
  throw new StackgateError("agent-event", { found: name.slice(0, 60) });
}

/** Copilot names the tool and no event (its `userPromptSubmitted` has a prompt and no tool: it can only be ended with 2). */
function copilotCall(payload: Section): AgentCall {
  if (typeof payload.toolName === "string" && "toolArgs" in payload) {
    if ("toolResult" in payload || "error" in payload)
      return { mayWrite: false, goOn: SILENT, refuse: exitCode.refuse };
    return callOf(payload, { refuse: (reason) => json(permissionDecision(reason)), mayWrite: true });
  }
  if (typeof payload.prompt === "string" && ("timestamp" in payload || "sessionId" in payload))
    return callOf(payload, exitCode);
  throw new StackgateError("agent-unknown");
}

function callOf(payload: Section, { refuse, goOn = SILENT, mayWrite = undefined }: Judged): AgentCall {
  const tool = payload.tool_name ?? payload.toolName;
  return {
    subject: Object.fromEntries(Object.entries(payload).filter(([key]) => !ENVELOPE.has(key))),
    ...(typeof tool === "string" ? { tool } : {}),
    ...(typeof payload.cwd === "string" ? { cwd: payload.cwd } : {}),
    mayWrite: mayWrite === true,
    goOn,
    refuse,
  };
}

function parsed(text: string): Section {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isSection(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new StackgateError("agent-json");
}
