import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";
import { type HookName, parseArguments, type Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import { languageOf, lookOf } from "./terminal.ts";

/** What the process ends with: 0 nothing blocks, 1 something blocks, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the command that `argv` gives. Never throws: an expected failure is one message, a bug is its stack, and both are 2.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env);
  let typed: Typed | undefined;
  try {
    typed = await parseArguments(argv);
    return (await runWithin(typed, io)) ?? (await run(typed, language, io));
  } catch (error) {
    const { hinted, tellFailure } = await import("./failure.ts");
    const told = error instanceof StackgateError ? hinted(error, typed) : error;
    tellFailure(told, language, io, hookOf(typed));
    return 2;
  }
}

function hookOf(typed: Typed | undefined): HookName | "agent" | undefined {
  return typed?.command === "hook-agent" ? "agent" : typed?.command === "hook" ? typed.hook : undefined;
}

/** A run ends itself at its deadline, unless it computes just then. */
const GRACE_MS = 1000;

/** The outcome of a command that has a deadline, from a process that can be ended; `undefined`: it is to be run here. */
async function runWithin(typed: Typed, io: Io): Promise<ExitCode | undefined> {
  const seconds = "common" in typed ? typed.common.deadlineSeconds : undefined;
  if (seconds === undefined || io.runApart === undefined) return undefined;
  const code = await io.runApart(seconds * 1000 - io.elapsedMs() + GRACE_MS);
  if (code === undefined) throw new StackgateError("deadline", { seconds });
  return code === 0 || code === 1 ? code : 2;
}

async function run(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  switch (typed.command) {
    case "help": {
      const { helpText } = await import("./help.ts");
      // A script whose command got lost is not to pass for one that was judged.
      const [to, code] = typed.isBare === true ? ([io.stderr, 2] as const) : ([io.stdout, 0] as const);
      to.write(helpText(language, typed, lookOf(io.env, to).columns));
      return code;
    }
    case "completion": {
      const { completionScript } = await import("./completion.ts");
      io.stdout.write(completionScript(typed.shell, language));
      return 0;
    }
    case "version":
      io.stdout.write(`${TOOL_VERSION}\n`);
      return 0;
    case "scan": {
      const { runScan } = await import("./scan.ts");
      return runScan(typed, language, io);
    }
    case "merge": {
      const { runMerge } = await import("./merge.ts");
      return runMerge(typed, language, io);
    }
    case "hook": {
      const { runHook } = await import("./hook.ts");
      return runHook(typed, language, io);
    }
    case "hook-agent": {
      const { runAgentHook } = await import("./hook-agent.ts");
      return runAgentHook(typed, language, io);
    }
    case "init": {
      const { runInit } = await import("./init.ts");
      return runInit(typed, language, io);
    }
    case "doctor": {
      const { runDoctor } = await import("./doctor.ts");
      return runDoctor(language, io);
    }
    case "demo": {
      const { runDemo } = await import("./demo.ts");
      return runDemo(typed, language, io);
    }
    case "baseline": {
      const { runBaseline } = await import("./baseline.ts");
      return runBaseline(typed, language, io);
    }
    case "allow": {
      const { runAllow } = await import("./allow.ts");
      return runAllow(typed, language, io);
    }
    case "import": {
      const { runImport } = await import("./import.ts");
      return runImport(typed, language, io);
    }
    case "audit": {
      const { runAudit } = await import("./audit.ts");
      return runAudit(typed, language, io);
    }
    case "revoke": {
      const { runRevoke } = await import("./revoke.ts");
      return runRevoke(typed, language, io);
    }
    case "plan": {
      const { runPlan } = await import("./plan-jobs.ts");
      return runPlan(typed, language, io);
    }
    case "rules": {
      const { runRules } = await import("./rules.ts");
      return runRules(typed, language, io);
    }
    case "model": {
      const { runModel } = await import("./model.ts");
      return runModel(typed, language, io);
    }
    case "fix": {
      const { runFix } = await import("./fix.ts");
      return runFix(typed, language, io);
    }
  }
}
