import type { Detection } from "../model/detection.ts";
import type { Confidence, Gate, Rule, Severity } from "../model/rule.ts";
import { compareSeverity } from "../model/rule.ts";
import { settledGate } from "./compose-settings.ts";
import type { Policy } from "./policy.ts";
import { isSelected, narrowestFirst } from "./select.ts";

/** What policy makes of a detection. `off`: it is not told. */
export interface Judgement {
  readonly gate: Gate;
  readonly blocking: boolean;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** It would block in a project that was there before. */
  readonly isSpared?: true;
}

const SOFTNESS: readonly Gate[] = ["block", "warn", "summary", "off"];

/**
 * The rule's gate for the detection's status decides, nothing else: the policy file may set another or turn the rule off, `fail-on`
 * may make a warning block or nothing. What existed before never blocks, and neither does low confidence.
 */
export function judge(detection: Detection, rule: Rule, policy: Policy, allRules: boolean): Judgement {
  const judgement = judged(detection, rule, policy, allRules);
  if (detection.newProject !== true || judgement.gate !== "warn") return judgement;
  const elsewhere = judged({ ...detection, newProject: false }, rule, policy, allRules);
  return elsewhere.blocking ? { ...judgement, isSpared: true } : judgement;
}

function judged(detection: Detection, rule: Rule, policy: Policy, allRules: boolean): Judgement {
  const severity = detection.severity ?? rule.severity;
  const confidence = detection.confidence ?? rule.confidence;
  if (rule.protectsGate === true) {
    const gate = guardGate(detection, policy);
    return { gate, blocking: gate === "block", severity, confidence };
  }
  const own = soften(
    settled(gateOf(detection, rule, policy, allRules), detection, rule, policy),
    detection,
    confidence,
  );
  const gate = withFailOn(own, detection, severity, policy.failOn);
  return { gate, blocking: gate === "block", severity, confidence };
}

/** No gate, severity or selection of the policy is asked: they may come from the change itself. */
function guardGate({ status, gateAtMost = "block" }: Detection, { guards }: Policy): Gate {
  if (status === "existing" || status === "fixed") return "off";
  return softer(guards ?? "warn", gateAtMost);
}

function gateOf(detection: Detection, rule: Rule, policy: Policy, allRules: boolean): Gate {
  const status = detection.status ?? "introduced";
  const chosen = chosenGate(detection, rule, policy);
  if (chosen === "off") return "off";
  switch (status) {
    case "fixed":
      return "off";
    case "existing":
      return rule.gates.existing === "block" ? "warn" : rule.gates.existing;
    case "weakened":
      return told(chosen ?? harden(rule.gates.weakened, detection), allRules);
    case "introduced":
      if (detection.isUsual === true) return told("off", allRules);
      return told(chosen ?? harden(introducedGate(detection, rule), detection), allRules);
  }
}

/** What is off by default holds for nearly every stack: a line a project is all that it may say. */
function told(gate: Gate, allRules: boolean): Gate {
  return gate === "off" && allRules ? "summary" : gate;
}

/** Settings stand in for the rule's own gate, not for one that the policy has for the rule. */
function settled(gate: Gate, detection: Detection, rule: Rule, policy: Policy): Gate {
  const least = settledGate(detection, policy);
  if (least === undefined || gate === "off" || detection.status === "existing") return gate;
  if (least === "off") return "off";
  return chosenGate(detection, rule, policy) ?? (softer(gate, least) === gate ? least : gate);
}

/** What the policy says of the rule at that path, most narrowly; `undefined`: nothing. */
function chosenGate({ place }: Detection, rule: Rule, policy: Policy): Gate | undefined {
  if (!isSelected(policy, rule)) return "off";
  for (const selector of narrowestFirst(Object.keys(policy.gates), rule)) {
    const choice = policy.gates[selector];
    const gate = typeof choice === "function" ? choice(place.path) : choice;
    if (gate !== undefined) return gate;
  }
  return undefined;
}

function introducedGate({ newProject, newService, status }: Detection, { gates }: Rule): Gate {
  // Without a base nothing is old: what is said of new services is said of all.
  const ofService = newService === true || status === undefined ? gates.newService : undefined;
  return (newProject === true ? gates.newProject : undefined) ?? ofService ?? gates.introduced;
}

function harden(gate: Gate, { gateAtLeast }: Detection): Gate {
  return gateAtLeast === undefined || gate === "off" || softer(gate, gateAtLeast) === gateAtLeast ? gate : gateAtLeast;
}

function soften(gate: Gate, detection: Detection, confidence: Confidence): Gate {
  const most =
    confidence === "low" ? softer("warn", detection.gateAtMost ?? "block") : (detection.gateAtMost ?? "block");
  return softer(gate, most);
}

function softer(a: Gate, b: Gate): Gate {
  return SOFTNESS.indexOf(a) >= SOFTNESS.indexOf(b) ? a : b;
}

function withFailOn(gate: Gate, detection: Detection, severity: Severity, failOn: Policy["failOn"]): Gate {
  if (failOn === undefined || detection.status === "existing") return gate;
  if (failOn === "never") return gate === "block" ? "warn" : gate;
  return gate === "warn" && compareSeverity(severity, failOn) <= 0 ? "block" : gate;
}
