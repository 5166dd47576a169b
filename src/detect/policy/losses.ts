// What a gate lost between base and head.
import type { Mark } from "../../parse/compose-source-text.ts";
import type { Gate, Setting } from "./gates.ts";

/** `message` is a key of gate-weakened's sentences. */
export interface Loss {
  readonly message: "removed" | "condition" | "tolerated" | "input" | "trigger" | "other-action" | "command";
  /** The setting's name as one would type it; the action's for `other-action`. */
  readonly name: string;
  /** In head; absent where nothing is left of it. */
  readonly at?: Mark;
  /** In base. */
  readonly was?: Mark;
}

/** Inputs that decide nothing about what is let through. */
const HARMLESS = new Set(
  "github-token annotations summary lang sarif-file report-file comment review-event check-run max-comments max-findings".split(
    " ",
  ),
);
const EVENTS = ["on.pull_request", "on.pull_request_target", "on.merge_group"];
const STRICTEST = ["info", "low", "medium", "high", "critical", "never"];

/** Another version of the same action, another job's name, more events, stricter inputs: no loss. */
export function lossesOf(before: Gate, after: Gate): readonly Loss[] {
  const losses: Loss[] = [];
  if (before.runner !== after.runner)
    losses.push({ message: "other-action", name: after.runner, at: after.at, was: before.at });
  const names = new Set([...before.settings.keys(), ...after.settings.keys()]);
  for (const name of [...names].sort()) {
    const loss = lossOf(name, before.settings.get(name), after.settings.get(name));
    if (loss !== undefined) losses.push(loss);
  }
  return losses;
}

function lossOf(name: string, was: Setting | undefined, now: Setting | undefined): Loss | undefined {
  if (was?.value === now?.value) return undefined;
  const places = { ...(now === undefined ? {} : { at: now.at }), ...(was === undefined ? {} : { was: was.at }) };
  const [of = "", key = ""] = splitOnce(name, ".");
  if (key === "if")
    return now === undefined || /^(?:\$\{\{)?\s*always\(\)\s*(?:\}\})?$/.test(now.value)
      ? undefined
      : { message: "condition", name: key, ...places };
  if (key === "continue-on-error")
    return now === undefined || now.value === "false" ? undefined : { message: "tolerated", name: key, ...places };
  if (of === "on") {
    if (!EVENTS.includes(name) || was === undefined) return undefined;
    return now === undefined || now.value !== "" ? { message: "trigger", name: key, ...places } : undefined;
  }
  if (name === "run") return now === undefined ? undefined : { message: "command", name, ...places };
  return isLooser(key, was?.value ?? "", now?.value ?? "") ? { message: "input", name: key, ...places } : undefined;
}

function isLooser(input: string, was: string, now: string): boolean {
  if (HARMLESS.has(input)) return false;
  // Absent, the rules' own gates decide: any severity only adds to them, and `never` takes away.
  if (input === "fail-on") {
    if (now === "never") return true;
    return was !== "" && was !== "never" && (now === "" || STRICTEST.indexOf(now) > STRICTEST.indexOf(was));
  }
  if (input === "all-rules") return was === "true" && now !== "true";
  if (input === "exit-zero") return now !== "" && now !== "false";
  if (input === "scan-commits" || input === "fetch") return now === "false";
  return true;
}

function splitOnce(text: string, by: string): readonly string[] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
