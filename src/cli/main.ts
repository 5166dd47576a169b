import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { type HookName, parseArguments, type Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./terminal.ts";

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
    return await run(typed, language, io);
  } catch (error) {
    await tellFailure(error, language, io, typed?.command === "hook" ? typed.hook : undefined);
    return 2;
  }
}

async function run(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  switch (typed.command) {
    case "help": {
      const { helpText } = await import("./help.ts");
      io.stdout.write(helpText(language, typed.of));
      return 0;
    }
    case "version": {
      const { TOOL_VERSION } = await import("../model/version.gen.ts");
      io.stdout.write(`${TOOL_VERSION}\n`);
      return 0;
    }
    case "scan": {
      const { runScan } = await import("./scan.ts");
      return runScan(typed, language, io);
    }
    case "hook": {
      const { runHook } = await import("./hook.ts");
      return runHook(typed, language, io);
    }
    case "init": {
      const { runInit } = await import("./init.ts");
      return runInit(language, io);
    }
  }
}

async function tellFailure(error: unknown, language: Language, io: Io, hook: HookName | undefined): Promise<void> {
  const [{ say, sayCode }, { escapeTerminal, guardLine }] = await Promise.all([
    import("../messages/catalogue.ts"),
    import("../report/escape.ts"),
  ]);
  const tell = (line: string): void => io.stderr.write(`${guardLine(escapeTerminal(line))}\n`);
  // Some clients show the first line alone: it has to say what happened to the commit.
  if (hook !== undefined) tell(say(language, `cli.failed.${hook}`));
  if (error instanceof StackgateError) {
    tell(say(language, "cli.failed", { reason: sayCode(language, "error", error.code, error.values) }));
    return;
  }
  tell(say(language, "cli.bug"));
  for (const line of (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n")) tell(line);
}
