// What rules there are, and what one of them says of itself.
import { say } from "../messages/catalogue.ts";
import type { ExplainedRule, Gates } from "../model/rule.ts";
import { type Language, unfilledText } from "../model/text.ts";
import { jsonText } from "./escape.ts";
import { paintOf } from "./paint.ts";
import { cells, padEnd, wrap } from "./width.ts";

interface RulesOptions {
  readonly language: Language;
  readonly columns: number;
  readonly colour: boolean;
}

const MIN_SIZE = 40;
const MAX_SIZE = 100;

/** A line a rule, the families apart. */
export function* rulesTable(rules: readonly ExplainedRule[], { language, colour }: RulesOptions): Iterable<string> {
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
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => padEnd(cell, sizes[i] ?? 0))
      .join("  ")
      .trimEnd();
  yield `${dim(line(head))}\n`;
  let family = "";
  for (const [i, row] of rows.entries()) {
    const own = rules[i]?.rule.family ?? "";
    if (own !== family) yield `\n${bold(own)}\n`;
    family = own;
    yield `${line(row)}\n`;
  }
  yield `\n${say(language, "rules.count", { count: rules.length })}\n`;
}

/** All that a rule says of itself. */
export function* rulePage({ rule, text, otherPart }: ExplainedRule, options: RulesOptions): Iterable<string> {
  const { language, colour } = options;
  const size = Math.min(MAX_SIZE, Math.max(MIN_SIZE, options.columns));
  const { bold, dim } = paintOf(colour);
  const said: readonly (readonly [string, readonly string[]])[] = [
    [say(language, "rules.family"), [rule.family]],
    [say(language, "rules.provider"), rule.provider === undefined ? [] : [rule.provider]],
    [say(language, "rules.severity"), [say(language, `report.severity.${rule.severity}`)]],
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

/** `introduced: block`; a new project's gate only where it differs. */
function gateLines(
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
