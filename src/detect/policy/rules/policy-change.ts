import { type Detection, RANK } from "../../../model/detection.ts";
import type { RuleText } from "../../../model/rule.ts";
import { BASELINE_PATH, isPolicyPath } from "../../../parse/path-class.ts";
import type { PolicyRule } from "../policy-rule.ts";

export const rule: PolicyRule = {
  id: "policy-change",
  family: "policy",
  severity: "high",
  ratesEach: true,
  confidence: "high",
  protectsGate: true,
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  judge({ base, head, changedPaths }) {
    const isFirst = !base.list().some((path) => isPolicyPath(path) || path === BASELINE_PATH);
    return changedPaths
      .filter((path) => isPolicyPath(path) || path === BASELINE_PATH)
      .map((path): Detection => {
        const isThere = head.has(path);
        const message = isFirst ? "first" : !isThere ? "removed" : path === BASELINE_PATH ? "baseline" : "default";
        return {
          ruleId: rule.id,
          place: { path, span: { start: 0, end: 0 }, ...(isThere ? {} : { side: "base" as const }) },
          subject: path,
          message,
          values: { path },
          status: isFirst ? "introduced" : "weakened",
          ...(isFirst ? { fix: "first" as const, gateAtMost: "summary" as const, severity: "info" as const } : {}),
          rank: RANK.config,
        };
      });
  },
};

export const texts: RuleText = {
  title: { en: "The policy of the gate is changed", zh: "门禁的策略被更改" },
  titles: { first: { en: "The gate gets its first policy", zh: "门禁有了首份策略" } },
  why: {
    en: "A change that sets its own rules is not judged by them: until it is merged, the policy before it counts.",
    zh: "改动不能自定规则：在合并之前，以改动之前的策略为准。",
  },
  fix: {
    en: "Have someone else with write access read and approve it, or move it to a change of its own",
    zh: "请另一位有写权限的人审阅并批准，或放到单独的改动中",
  },
  fixes: {
    first: { en: "Nothing to do: read it as you read the rest", zh: "无需处理：与其他改动一并审阅即可" },
  },
  messages: {
    default: { en: "{path} is changed. It counts once it is merged.", zh: "{path} 被更改，合并后才生效。" },
    baseline: {
      en: "{path} is changed: what it accepts counts once it is merged.",
      zh: "{path} 被更改，其中接受的内容合并后才生效。",
    },
    removed: { en: "{path} is removed. It counts until that is merged.", zh: "{path} 被删除，合并前仍然生效。" },
    first: { en: "{path} is new. It counts once it is merged.", zh: "{path} 是新文件，合并后才生效。" },
    weakened: { en: "{path} is changed. It counts once it is merged.", zh: "{path} 被更改，合并后才生效。" },
    was: { en: "Before the change.", zh: "改动之前。" },
    alsoHere: { en: "Here too.", zh: "此处也是。" },
  },
  references: [],
};
