// JUnit XML, as Jenkins, GitLab and Azure read it: a test case a finding. What blocks has failed, what could not be checked is an error.
import { say } from "../messages/catalogue.ts";
import type { Finding, ReportedProblem, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { lookedAt } from "./counts.ts";
import { clip, escapeTerminal } from "./escape.ts";
import { placeOf, standingOf, worstFirst } from "./order.ts";

const MAX_TEXT = 8000;

/** The report, a test case a line. A clean scan is one that passes: a suite without any is taken for one that did not run. */
export function* junit(result: ScanResult, { language }: { readonly language: Language }): Iterable<string> {
  const { findings, problems, summary } = result;
  const told = worstFirst(findings);
  const failures = told.filter(({ blocking }) => blocking).length;
  const counts = attributes({
    tests: told.length + problems.length + 1,
    failures,
    errors: problems.length,
    skipped: told.length - failures,
  });
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: "stackgate" })}${counts}>\n<testsuite${attributes({ name: "stackgate" })}${counts}>\n`;
  const looked = lookedAt(language, summary);
  yield `<testcase${attributes({ classname: "stackgate", name: say(language, "report.junit.scan", { looked }) })}/>\n`;
  for (const problem of problems) yield problemCase(problem);
  for (const finding of told) yield findingCase(finding, language);
  yield "</testsuite>\n</testsuites>\n";
}

function problemCase({ path, code, reason }: ReportedProblem): string {
  const place = path === undefined ? {} : { file: path };
  const head = attributes({ classname: code, name: path ?? code, ...place });
  return `<testcase${head}><error${attributes({ type: code, message: reason })}/></testcase>\n`;
}

function findingCase(finding: Finding, language: Language): string {
  const { ruleId, path, startLine, title, severity, message, why, fix } = finding;
  const name = `${placeOf(finding)} ${title}`;
  const head = attributes({ classname: ruleId, name, file: path, line: startLine });
  if (!finding.blocking) {
    const standing = say(language, `report.standing.${standingOf(finding)}`);
    const skipped = say(language, "report.junit.skipped", { standing, title });
    return `<testcase${head}><skipped${attributes({ message: skipped })}/></testcase>\n`;
  }
  const text = [`${placeOf(finding)} [${ruleId}]`, message, why, fix].map(content).join("\n");
  return `<testcase${head}><failure${attributes({ type: severity, message: title })}>${text}</failure></testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${content(String(value))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Of an element or an attribute; what XML 1.0 has no place for is written out or gone. */
function content(text: string): string {
  return (
    escapeTerminal(clip(text, MAX_TEXT), MAX_TEXT)
      .replaceAll(/[\ufffe\uffff]/g, "\ufffd")
      .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
      // A runner of workflows obeys what it sees in a log.
      .replace(/^(\s*):(?=:)/, "$1&#58;")
      .replaceAll("##[", "##&#91;")
  );
}
