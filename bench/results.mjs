// bench/RESULTS.md is made of sections that one benchmark each writes; nobody edits them by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "RESULTS.md");
const HEAD =
  "# Measured\n\nEach section is written by the command that it names; figures of one section come from one run on one machine.\n";

/** Replaces the section of this id, or adds it. `lines` are Markdown below its heading. */
export function writeSection(id, title, lines) {
  const [begin, end] = [`<!-- ${id} -->`, `<!-- /${id} -->`];
  const section = [begin, `## ${title}`, "", ...lines, end].join("\n");
  let text = HEAD;
  try {
    text = readFileSync(FILE, "utf8");
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  text = from < 0 ? `${text.trimEnd()}\n\n${section}\n` : text.slice(0, from) + section + text.slice(to + end.length);
  writeFileSync(FILE, text);
}

/** Where and when: one line. */
export const circumstances = () =>
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).`;

/** A Markdown table from rows of cells; the first row is the head. */
export function table(rows) {
  const [head, ...body] = rows;
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...body.map(line)];
}
