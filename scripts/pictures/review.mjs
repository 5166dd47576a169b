// The Markdown of a review as SVG, in the manner in which GitHub shows it. It knows the Markdown that reviews use, and no other.
import width from "fast-string-width";
import { escapeXml, frame } from "./frame.mjs";

const WIDE = 860;
const MARGIN = 24;
const LINE = 21;
/** Of the text that fits a line, about; a letter of Latin text is one cell, one of Chinese two. */
const CELL = 7.3;
/** Cells of a column, but for the last one. */
const MOST = 24;
const WORDS = {
  en: { reviewed: "reviewed", change: "Suggested change", commit: "Commit suggestion" },
  zh: { reviewed: "已评审", change: "建议的更改", commit: "提交建议" },
};

/** `page`, `comment`: Markdown. `diff`: lines of `path` with sign and number; the comment is on the last one. */
export function reviewPicture({ page, comment, path, diff, language, alt }) {
  const words = WORDS[language];
  const sheet = { y: 0, parts: [], text: [] };
  author(sheet, words.reviewed);
  boxed(sheet, MARGIN, (inner) => markdown(sheet, page, inner));
  sheet.y += 18;
  const start = sheet.y;
  band(sheet, path);
  for (const one of diff) diffLine(sheet, MARGIN, one);
  sheet.y += 12;
  boxed(sheet, MARGIN + 16, (inner) => markdown(sheet, comment, inner, { words, replaced: diff.at(-1) }));
  sheet.y += 14;
  sheet.parts.push(rect("box", MARGIN, start, WIDE - 2 * MARGIN, sheet.y - start, 6));
  return frame({ wide: WIDE, high: sheet.y + MARGIN, alt, text: sheet.text.join("\n") }, sheet.parts);
}

function author(sheet, reviewed) {
  sheet.y = 38;
  sheet.parts.push(`<circle class="band" cx="${MARGIN + 12}" cy="33" r="12"/>`);
  line(sheet, MARGIN + 36, [span("github-actions", "bold"), span(` bot ${reviewed}`, "dim")]);
  sheet.y = 58;
}

function boxed(sheet, x, draw) {
  const start = sheet.y;
  sheet.y += 26;
  draw(x + 16);
  sheet.parts.push(rect("box", x, start, WIDE - 2 * x, sheet.y - start, 6));
}

function band(sheet, path) {
  sheet.parts.push(rect("band", MARGIN, sheet.y, WIDE - 2 * MARGIN, 34, 6));
  sheet.y += 22;
  line(sheet, MARGIN + 16, [span(path, "mono bold small")]);
  sheet.y += 12;
}

function diffLine(sheet, x, { sign, number, text }) {
  const kind = { "+": "added", "-": "removed" }[sign];
  if (kind !== undefined) sheet.parts.push(rect(kind, x + 1, sheet.y, WIDE - 2 * x - 2, 22, 0));
  sheet.y += 15;
  const shown = number === undefined ? "" : String(number);
  line(sheet, x + 16, [span(`${shown.padStart(3)}  ${sign} `, "mono dim small"), span(text, "mono small")]);
  sheet.y += 7;
}

function markdown(sheet, text, x, suggestion) {
  const lines = text
    .replaceAll(/<!--.*?-->\n?/g, "")
    .trimEnd()
    .split("\n");
  for (let at = 0; at < lines.length; at++) {
    const one = lines[at];
    if (one === "") sheet.y += 8;
    else if (one.startsWith("```suggestion")) {
      const end = lines.indexOf("```", at + 1);
      suggested(sheet, x, lines.slice(at + 1, end), suggestion);
      at = end;
    } else if (one.startsWith("|")) {
      const end = lines.findIndex((other, index) => index > at && !other.startsWith("|"));
      const rows = lines.slice(at, end < 0 ? lines.length : end);
      table(sheet, x, rows);
      at += rows.length - 1;
    } else paragraph(sheet, x, one);
  }
  sheet.y += 4;
}

function suggested(sheet, x, lines, { words, replaced }) {
  const start = sheet.y - 6;
  sheet.y = start;
  sheet.parts.push(rect("band", x, start, WIDE - 2 * x, 30, 6));
  sheet.y += 20;
  line(sheet, x + 14, [span(words.change, "small dim")]);
  sheet.y += 10;
  diffLine(sheet, x, { ...replaced, sign: "-" });
  for (const text of lines) diffLine(sheet, x, { sign: "+", number: replaced.number, text });
  sheet.parts.push(rect("button", WIDE - x - 150, sheet.y + 7, 138, 26, 6));
  sheet.parts.push(
    `<text class="onbutton small bold" text-anchor="middle" x="${WIDE - x - 81}" y="${sheet.y + 24}">${escapeXml(words.commit)}</text>`,
  );
  sheet.y += 40;
  sheet.parts.push(rect("box", x, start, WIDE - 2 * x, sheet.y - start, 6));
  sheet.y += 20;
}

function table(sheet, x, rows) {
  const cells = rows
    .filter((_, at) => at !== 1)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => spans(cell.trim())),
    );
  const columns = cells[0].map((_, at) => Math.min(MOST, Math.max(...cells.map((row) => cellsOf(row[at])))));
  const room = (WIDE - 2 * x) / CELL - 3 * columns.length;
  const sum = columns.reduce((all, one) => all + one, 0);
  const last = columns.length - 1;
  columns[last] = room - (sum - columns[last]);
  cells.forEach((row, at) => {
    const wrapped = row.map((cell, column) => wrap(cell, Math.max(columns[column] + 1, 10)));
    const high = Math.max(...wrapped.map((one) => one.length));
    const start = sheet.y - 16;
    let left = x;
    for (const [column, parts] of wrapped.entries()) {
      parts.forEach((part, line_) => {
        const bold = at === 0 ? part.map((one) => ({ ...one, names: `${one.names} bold` })) : part;
        lineAt(sheet, left, sheet.y + line_ * LINE, bold);
      });
      left += (columns[column] + 3) * CELL;
    }
    sheet.y += high * LINE + 6;
    sheet.parts.push(`<path class="box" d="M${x} ${start + high * LINE + 5}H${WIDE - x}"/>`);
  });
}

function paragraph(sheet, x, text) {
  const heading = /^### (.*)$/.exec(text)?.[1];
  const small = /^<sub>(.*)<\/sub>$/.exec(text)?.[1];
  const size = heading !== undefined ? "head bold" : small !== undefined ? "small dim" : "";
  const parts = spans(heading ?? small ?? text.replace(/^- /, "• ")).map((one) => ({
    ...one,
    names: `${size} ${one.names}`.trim(),
  }));
  const room = ((WIDE - 2 * x) / CELL) * (heading === undefined ? 1 : 0.82);
  for (const part of wrap(parts, room)) {
    line(sheet, x, part);
    sheet.y += LINE;
  }
}

const span = (text, names = "") => ({ text, names });
const cellsOf = (parts) => parts.reduce((sum, one) => sum + width(one.text), 0);

/** Runs of `**bold**`, `code` and plain text, with what Markdown escapes taken back. */
function spans(text) {
  return text
    .split(/(\*\*.*?\*\*(?=\s|$|·)|`[^`]+`)/)
    .filter(Boolean)
    .flatMap((part) => {
      if (part.startsWith("**")) return spans(part.slice(2, -2)).map((one) => ({ ...one, names: `bold ${one.names}` }));
      if (part.startsWith("`")) return [span(part.slice(1, -1), "mono small")];
      const shown = part.replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1");
      return shown.startsWith("✖") ? [span("✖", "red"), span(shown.slice(1))] : [span(shown)];
    });
}

/** Lines of at most so many cells; they break at spaces, and between Chinese characters but not before their punctuation. */
function wrap(parts, room) {
  const lines = [[]];
  let used = 0;
  for (const { text, names } of parts)
    for (const word of text.split(/(?<=\s)|(?<=\p{Script=Han})(?![，。；：、）”」])/u)) {
      if (used > 0 && used + width(word.trimEnd()) > room) {
        lines.push([]);
        used = 0;
      }
      const line = lines.at(-1);
      const last = line.at(-1);
      if (last?.names === names) last.text += word;
      else line.push({ text: word, names });
      used += width(word);
    }
  return lines;
}

function line(sheet, x, parts) {
  lineAt(sheet, x, sheet.y, parts);
}

function lineAt(sheet, x, y, parts) {
  const inner = parts.map(({ text, names }) => `<tspan class="${names.trim()}">${escapeXml(text)}</tspan>`).join("");
  sheet.parts.push(`<text x="${x}" y="${y}">${inner}</text>`);
  sheet.text.push(parts.map(({ text }) => text).join(""));
}

function rect(name, x, y, wide, high, radius) {
  return `<rect class="${name}" x="${x}" y="${y}" width="${wide}" height="${high}" rx="${radius}"/>`;
}
