import type { Pace } from "../github/client.ts";

/** What the runner gives and takes; made real in the entry. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Of requests to GitHub's API. Absent: the usual one. */
  readonly pace?: Partial<Pace>;
  /** Adds to the step's log, which the runner reads for workflow commands: only escaped text may come here. */
  write(text: string): void;
  setOutput(name: string, value: string | number): void;
  notice(message: string): void;
  /** Ends the step as failed, with the message as its error annotation. */
  setFailed(message: string): void;
  /** Tells a bug's trace to the log, as text that is no workflow command. */
  trace(error: unknown): void;
}
