import type { RuleText, Severity } from "../../../model/rule.ts";
import type { ComposeProblem } from "../../../parse/compose-loading.ts";
import { type Mark, spanOfMark } from "../../../parse/compose-source-text.ts";
import { baseName, isTemplateName } from "../../../parse/path-class.ts";
import type { Found, ProjectRule } from "../compose-rule.ts";
import { invalidMessage } from "../invalid-message.ts";
import { relatedTexts } from "../related-texts.ts";

const MAX_TOLD = 5;

export const rule: ProjectRule = {
  id: "compose-invalid",
  family: "compose",
  scope: "project",
  class: "present-bad",
  severity: "medium",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  judge({ project }) {
    const byPath = new Map<string, ComposeProblem[]>();
    for (const problem of project.problems) {
      const { path } = problem.at.text;
      byPath.set(path, [...(byPath.get(path) ?? []), problem]);
    }
    return [...byPath.values()].flatMap((problems) => causesOf(problems).map(foundOf));
  },
};

/** What else seems wrong in a file that is no YAML follows from that; and of several on one line the first says enough. */
function causesOf(problems: readonly ComposeProblem[]): readonly ComposeProblem[] {
  const syntax = problems.filter(({ kind }) => kind === "syntax");
  const lines = new Set<number>();
  const causes = (syntax.length > 0 ? syntax : problems).filter(({ at }) => {
    const line = at.text.view.rangeOf(spanOfMark(at)).startLine;
    const isNew = !lines.has(line);
    lines.add(line);
    return isNew;
  });
  return causes.slice(0, MAX_TOLD);
}

function foundOf(problem: ComposeProblem): Found {
  const { path, view } = problem.at.text;
  const isTemplate = isTemplateName(path) || /\{\{[^\n]{0,200}\}\}/.test(view.string());
  const severity = severityOf(problem, isTemplate);
  return {
    subject: `${baseName(path)}:${problem.kind}:${problem.detail}`,
    places: [withinText(problem.at)],
    message: invalidMessage(problem),
    values: { detail: problem.detail },
    ...(severity === undefined ? {} : { severity }),
    ...(isTemplate ? { gateAtMost: "warn", weakenedGateAtMost: "warn" } : {}),
  };
}

/** What is missed at the end of the text is shown behind the last thing that stands there. */
function withinText(at: Mark): Mark {
  const end = at.text.view.string().trimEnd().length;
  return at.start < end || end === 0 ? at : { ...at, start: end - 1, end };
}

function severityOf({ kind }: ComposeProblem, isTemplate: boolean): Severity | undefined {
  if (kind === "alias-bomb" || kind === "too-deep" || kind === "too-large" || kind === "too-many-files") return "high";
  return isTemplate ? "low" : undefined;
}

export const texts: RuleText = {
  title: { en: "Compose file cannot be judged", zh: "Compose 文件无法判定" },
  why: {
    en: "What cannot be read cannot be checked: a weakness in it would pass unseen.",
    zh: "读不懂的内容无法检查，其中的问题会被漏掉。",
  },
  fix: {
    en: "Repair it; `docker compose config` shows whether it loads",
    zh: "修复后可用 `docker compose config` 确认能否加载",
  },
  messages: {
    default: { en: "{file} is not understood as compose.", zh: "{file} 不是有效的 Compose 文件。" },
    syntax: { en: "What stands here is no valid YAML.", zh: "此处不是有效的 YAML。" },
    "syntax-indent": {
      en: "This line is indented by more or fewer blanks than those that it belongs to.",
      zh: "此行的缩进与同级的行不一致。",
    },
    "syntax-tab": {
      en: "A tab indents this line, which YAML does not take: use blanks.",
      zh: "此行用制表符缩进，YAML 不接受，请改用空格。",
    },
    "syntax-quote": {
      en: "The quote that opens here never closes; it, or one above it, lacks its other half.",
      zh: "此处的引号没有闭合，或上方某个引号缺少另一半。",
    },
    "syntax-bracket": {
      en: "A `[` or `{` that opens before this place never closes.",
      zh: "此前的 `[` 或 `{` 没有闭合。",
    },
    "syntax-colon": {
      en: "A key needs a colon and a blank behind it on its own line: `key: value`.",
      zh: "键的后面要在同一行写冒号和空格：`key: value`。",
    },
    "syntax-nested": {
      en: "Only one `key: value` can stand on a line: put a value with `: ` in it in quotes.",
      zh: "一行只能有一个 `key: value`；值中含有 `: ` 时要加引号。",
    },
    "syntax-first-sign": {
      en: "A value cannot begin with this sign: put it in quotes.",
      zh: "值不能以这个符号开头，请加引号。",
    },
    "syntax-escape": {
      en: "In double quotes YAML knows no such escape with a backslash: use single quotes.",
      zh: "双引号中的这个反斜杠转义不是有效的 YAML，请改用单引号。",
    },
    "syntax-unexpected": {
      en: "YAML expects the end of the value here, and something more follows; a quote or a `#` may be missing.",
      zh: "值在此处应已结束，后面却还有内容；可能缺少引号或 `#`。",
    },
    "syntax-key": { en: "A key has to be plain text, and this one is not.", zh: "键应为普通文本，此处不是。" },
    "duplicate-key": {
      en: "The key {detail} stands here twice: compose refuses it, other readers take the last.",
      zh: "键 {detail} 重复：Compose 会拒绝，其他工具取最后一个。",
    },
    "key-type": {
      en: "The key {detail} is no text: compose refuses it; write it in quotes.",
      zh: "键 {detail} 不是字符串，Compose 会拒绝；请加引号。",
    },
    "unknown-tag": {
      en: "The tag {detail} means nothing to compose: other readers may make something else of the value.",
      zh: "Compose 不认识标签 {detail}，其他工具可能会把这个值理解成别的内容。",
    },
    "unresolved-alias": {
      en: "The alias *{detail} has no anchor before it.",
      zh: "别名 *{detail} 之前没有对应的锚点。",
    },
    "empty-merge": { en: "What is merged here with `<<` has no value.", zh: "此处用 `<<` 合并的锚点没有值。" },
    "alias-bomb": {
      en: "Its aliases grow into more nodes than any stack has; the file is judged without them.",
      zh: "别名展开后的节点过多，已按不展开处理。",
    },
    "too-deep": { en: "{file} is nested deeper than can be read safely.", zh: "{file} 嵌套过深，无法安全读取。" },
    "too-large": { en: "{file} is too large to be judged as compose.", zh: "{file} 过大，无法作为 Compose 文件判定。" },
    "too-many-files": {
      en: "The project is made of more files than can be read.",
      zh: "项目引用的文件过多，无法全部读取。",
    },
    "not-a-mapping": { en: "Expected a mapping here, found something else.", zh: "此处应为映射，实际不是。" },
    "not-compose": {
      en: "{file} is named like a compose file and has no key that compose knows.",
      zh: "{file} 以 Compose 文件命名，却没有任何 Compose 认识的键。",
    },
    "bad-interpolation": {
      en: "`${` begins an expression that compose cannot read; a literal one is written `$${`.",
      zh: "`${` 开头的表达式 Compose 无法解析；要写字面量请用 `$${`。",
    },
    "cannot-merge": {
      en: "An earlier file has another kind of value here, so compose cannot merge them.",
      zh: "前一个文件在此处的值类型不同，Compose 无法合并。",
    },
    cycle: {
      en: "This refers back to itself through `extends` or `include`.",
      zh: "`extends` 或 `include` 在此形成循环引用。",
    },
    weakened: { en: "{file} is not understood as compose any more.", zh: "{file} 不再是有效的 Compose 文件。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/"],
};
