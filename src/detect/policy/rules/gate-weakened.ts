import { type Detection, RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { spanOfMark } from "../../../parse/compose-source-text.ts";
import { isWorkflowPath } from "../../../parse/path-class.ts";
import { type Gate, gatesIn } from "../gates.ts";
import { type Loss, lossesOf } from "../losses.ts";
import type { PolicyRule } from "../policy-rule.ts";

export const rule: PolicyRule = {
  id: "gate-weakened",
  family: "policy",
  severity: "critical",
  confidence: "high",
  protectsGate: true,
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  judge({ base, head, changedPaths }) {
    if (!changedPaths.some(isWorkflowPath)) return [];
    const before = gatesIn(base);
    const after = [...gatesIn(head)];
    const told: Detection[] = [];
    for (const [gate, other] of paired(before, after)) {
      if (other === undefined) told.push(removed(gate, head.has(gate.path)));
      else told.push(...lossesOf(gate, other).map((loss) => lost(gate, other, loss)));
    }
    return told;
  },
};

/** Each gate of base with what became of it: the one of the same job, else one of the same file, else any that is new. */
function paired(before: readonly Gate[], after: readonly Gate[]): readonly (readonly [Gate, Gate | undefined])[] {
  const left = new Set(after);
  const take = (isSame: (gate: Gate) => boolean): Gate | undefined => {
    const found = [...left].find(isSame);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const pairs = new Map<Gate, Gate>();
  const rounds: readonly ((gate: Gate) => (other: Gate) => boolean)[] = [
    (gate) => (other) => other.path === gate.path && other.job === gate.job && other.runner === gate.runner,
    (gate) => (other) => other.path === gate.path && other.job === gate.job,
    (gate) => (other) => other.path === gate.path,
    () => () => true,
  ];
  for (const round of rounds)
    for (const gate of before) {
      if (pairs.has(gate)) continue;
      const other = take(round(gate));
      if (other !== undefined) pairs.set(gate, other);
    }
  return before.map((gate) => [gate, pairs.get(gate)]);
}

function removed(gate: Gate, isThere: boolean): Detection {
  const was = { path: gate.path, span: spanOfMark(gate.at), side: "base" as const };
  return {
    ...shared(gate, "removed", gate.runner),
    place: isThere ? { path: gate.path, span: { start: 0, end: 0 } } : was,
    related: [{ place: was, message: "was" }],
  };
}

function lost(gate: Gate, other: Gate, { message, name, at, was }: Loss): Detection {
  const related =
    was === undefined
      ? []
      : [{ place: { path: gate.path, span: spanOfMark(was), side: "base" as const }, message: "was" }];
  return {
    ...shared(other, message, name),
    place: { path: other.path, span: spanOfMark(at ?? other.at) },
    ...(related.length === 0 ? {} : { related }),
  };
}

function shared({ path, job }: Gate, message: Loss["message"], name: string): Omit<Detection, "place"> {
  return {
    ruleId: rule.id,
    subject: `${job}/${message}/${name}`,
    message,
    values: { path, job, name },
    status: "weakened",
    rank: RANK.config,
  };
}

export const texts: RuleText = {
  title: { en: "The gate itself is weakened", zh: "门禁本身被削弱" },
  titles: { removed: { en: "The gate is removed", zh: "门禁被移除" } },
  why: {
    en: "Whoever can switch the gate off in the change that it judges is not held back by it.",
    zh: "如果提交者能在被检查的改动中关掉门禁，门禁就拦不住任何人。",
  },
  fix: {
    en: "Take this out of the change, or have someone else with write access approve it",
    zh: "从改动中去掉这一处，或由另一位有写权限的人批准",
  },
  messages: {
    default: { en: "Job {job} in {path} guards less than before.", zh: "{path} 中作业 {job} 的检查比之前弱。" },
    weakened: { en: "Job {job} in {path} guards less than before.", zh: "{path} 中作业 {job} 的检查比之前弱。" },
    removed: {
      en: "No workflow runs the gate of job {job} in {path} any more.",
      zh: "{path} 中作业 {job} 的门禁已不再由任何工作流运行。",
    },
    condition: {
      en: "Job {job} runs the gate on a condition now: {name}.",
      zh: "作业 {job} 现在只在满足条件时运行门禁：{name}。",
    },
    tolerated: {
      en: "A failing gate of job {job} passes now: {name}.",
      zh: "作业 {job} 的门禁失败后现在仍会通过：{name}。",
    },
    input: {
      en: "The input {name} of the gate in job {job} is looser than before, or looks elsewhere.",
      zh: "作业 {job} 中门禁的输入 {name} 比之前宽松，或改看别处。",
    },
    trigger: {
      en: "The gate of {path} no longer runs on every {name}.",
      zh: "{path} 的门禁不再在每次 {name} 时运行。",
    },
    "other-action": {
      en: "Job {job} runs another action in the gate's place: {name}.",
      zh: "作业 {job} 用另一个 Action 代替了门禁：{name}。",
    },
    command: { en: "The command of the gate in job {job} is another one.", zh: "作业 {job} 中运行门禁的命令变了。" },
    was: { en: "Before the change.", zh: "改动之前。" },
    alsoHere: { en: "Here too.", zh: "此处也是。" },
  },
  references: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
  ],
};
