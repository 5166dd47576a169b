// What rules there are, and what one of them says of itself.
import { say } from "../messages/catalogue.ts";
import type { ExplainedRule, Gates, Rule } from "../model/rule.ts";
import { type Language, unfilledText } from "../model/text.ts";
import { jsonText } from "./escape.ts";
import { paintOf } from "./paint.ts";
import { cells, lineSize, padEnd, wrap } from "./width.ts";

interface RulesOptions {
  readonly language: Language;
  /** Infinite: no line is broken. */
  readonly columns: number;
  readonly colour: boolean;
}

const MIN_SIZE = 40;

/** The last column; fewer cells than this are no room for it. */
const TITLE = 3;
const MIN_TITLE = 20;

/** A line a rule, the families apart. */
export function* rulesTable(
  rules: readonly ExplainedRule[],
  { language, colour, columns }: RulesOptions,
): Iterable<string> {
  const { bold, dim } = paintOf(colour);
  const head = [
    say(language, "rules.id"),
    say(language, "rules.severity"),
    say(language, "rules.confidence"),
    say(language, "rules.title"),
  ];
  const rows = rules.map(({ rule, text }) => [
    rule.id,
    say(language, `report.severity.${rule.severity}`),
    say(language, `rules.confidence.${rule.confidence}`),
    unfilledText(text.title, language),
  ]);
  const sizes = head.map((_, i) => Math.max(...[head, ...rows].map((row) => cells(row[i] ?? ""))));
  const before = sizes.slice(0, TITLE).reduce((sum, size) => sum + size + 2, 0);
  // Where there is no room beside it the terminal breaks the line.
  const indent = columns - before < MIN_TITLE ? 0 : before;
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => padEnd(cell, sizes[i] ?? 0))
      .join("  ")
      .trimEnd();
  yield `${dim(line(head))}\n`;
  let heading = "";
  for (const [i, row] of rows.entries()) {
    const explained = rules[i];
    const [id, name] = explained === undefined ? ["", ""] : familyOf(explained, language);
    if (id !== heading) yield `\n${bold(id)}  ${dim(name)}\n`;
    heading = id;
    const [first = "", ...rest] = wrap(row[TITLE] ?? "", columns - indent);
    yield `${line([...row.slice(0, TITLE), first])}\n`;
    for (const more of rest) yield `${" ".repeat(indent)}${more}\n`;
  }
  yield `\n${say(language, "rules.count", { count: rules.length })}\n`;
}

/** All that a rule says of itself. */
export function* rulePage(explained: ExplainedRule, options: RulesOptions): Iterable<string> {
  const { rule, text, otherPart } = explained;
  const { language, colour } = options;
  const size = lineSize(options.columns, MIN_SIZE);
  const { bold, dim } = paintOf(colour);
  const said: readonly (readonly [string, readonly string[]])[] = [
    [say(language, "rules.family"), [familyName(explained, language)]],
    [say(language, "rules.provider"), rule.provider === undefined ? [] : [rule.provider]],
    [say(language, "rules.severity"), [severityOf(rule, language)]],
    [say(language, "rules.confidence"), [say(language, `rules.confidence.${rule.confidence}`)]],
    [say(language, "rules.gates"), gateLines(rule.gates, language)],
    [say(language, "rules.other-part"), otherPart === undefined ? [] : [otherPart]],
    [say(language, "report.label.why"), [unfilledText(text.why, language)]],
    [say(language, "report.label.fix"), [unfilledText(text.fix, language)]],
    [say(language, "report.label.see"), text.references],
  ];
  yield `${bold(rule.id)}  ${unfilledText(text.title, language)}\n\n`;
  const labelSize = Math.max(...said.map(([label, lines]) => (lines.length === 0 ? 0 : cells(label)))) + 2;
  for (const [label, lines] of said) {
    const broken = lines.flatMap((line) => wrap(line, size - labelSize - 2));
    for (const [i, line] of broken.entries()) yield `  ${dim(padEnd(i === 0 ? label : "", labelSize))}${line}\n`;
  }
}

function severityOf({ severity, ratesEach }: Rule, language: Language): string {
  const word = say(language, `report.severity.${severity}`);
  return ratesEach === true ? say(language, "rules.severity-each", { severity: word }) : word;
}

/** Its family's id, which options and policies take, and what that means. */
function familyOf({ rule: { family }, isOwn }: ExplainedRule, language: Language): readonly [string, string] {
  return isOwn === true
    ? ["custom", say(language, "rules.family.own")]
    : [family, say(language, `rules.family.${family}`)];
}

/** `compose (Docker Compose)` */
export function familyName(explained: ExplainedRule, language: Language): string {
  const [family, name] = familyOf(explained, language);
  return say(language, "rules.family.named", { family, name });
}

/** `introduced: block`; a new project's gate only where it differs. */
export function gateLines(
  { introduced, weakened, existing, newProject, newService }: Gates,
  language: Language,
): readonly string[] {
  type Line = "introduced" | "weakened" | "existing" | "new-project" | "new-service";
  const line = (status: Line, gate: Gates["introduced"]): string =>
    say(language, `rules.status.${status}`, { gate: say(language, `rules.gate.${gate}`) });
  return [
    line("introduced", introduced),
    ...(newProject === undefined || newProject === introduced ? [] : [line("new-project", newProject)]),
    ...(newService === undefined || newService === introduced ? [] : [line("new-service", newService)]),
    line("weakened", weakened),
    line("existing", existing),
  ];
}

/** The same for machines: version 1, a rule a line. */
export function* rulesJson(rules: readonly ExplainedRule[], language: Language): Iterable<string> {
  yield '{"version":1,"rules":[\n';
  for (const [i, { rule, text, otherPart }] of rules.entries()) {
    const { id, family, provider, severity, confidence, gates } = rule;
    const object = {
      id,
      family,
      provider,
      severity,
      confidence,
      gates,
      otherPart,
      title: unfilledText(text.title, language),
      why: unfilledText(text.why, language),
      fix: unfilledText(text.fix, language),
      references: text.references,
    };
    yield `${jsonText(object)}${i + 1 < rules.length ? "," : ""}\n`;
  }
  yield "]}\n";
}
