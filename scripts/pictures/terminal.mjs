// A terminal's text with its colours as SVG. Every run is placed by its cells, so that any monospace font keeps the columns.
import width from "fast-string-width";
import { escapeXml, frame } from "./frame.mjs";

const CELL = 8.4;
const LINE = 19;
const MARGIN = 18;
const BAR = 34;
const COLUMNS = 80;
const STYLE = { 1: "bold", 2: "dim", 31: "red", 32: "green", 33: "yellow", 36: "cyan" };
const ENDS = { 22: ["bold", "dim"], 39: ["red", "green", "yellow", "cyan"] };

/** `typed`: commands after a prompt. `said`: text with SGR codes. */
export function terminalPicture({ typed, said, alt }) {
  const prompts = typed.map((one) => [run("$", ["dim"], 0), run(one, ["bold"], 2)]);
  const lines = [...prompts, ...runsOf(said)];
  const [wide, high] = [COLUMNS * CELL + 2 * MARGIN, lines.length * LINE + BAR + MARGIN];
  const dots = ["#ff5f57", "#febc2e", "#28c840"]
    .map((fill, at) => `<circle cx="${MARGIN + 6 + at * 18}" cy="${BAR / 2}" r="5.5" fill="${fill}"/>`)
    .join("");
  const body = lines.flatMap((runs, at) => runs.flatMap((one) => drawn(one, BAR + 14 + at * LINE)));
  return frame({ wide, high, alt, text: [...typed.map((one) => `$ ${one}`), plain(said)].join("\n") }, [dots, ...body]);
}

const run = (text, classes, column) => ({ text, classes, column });
const plain = (text) => text.replaceAll(/\x1b\[[\d;]*m/g, "");

/** For each line its runs of one style. */
function runsOf(text) {
  const on = new Set();
  return text.split("\n").map((line) => {
    const runs = [];
    let column = 0;
    for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
      const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
      if (codes !== undefined) for (const code of codes.split(";")) change(on, Number(code));
      else if (part.trim() === "") column += width(part);
      else {
        const blank = part.length - part.trimStart().length;
        runs.push(run(part.trim(), [...on], column + blank));
        column += width(part);
      }
    }
    return runs;
  });
}

function change(on, code) {
  if (code === 0) return on.clear();
  if (STYLE[code] !== undefined) return on.add(STYLE[code]);
  if (ENDS[code] === undefined) throw new Error(`no style for SGR ${code}`);
  for (const name of ENDS[code]) on.delete(name);
}

/** Letters of one cell and of two are stretched each by themselves. */
function drawn({ text, classes, column }, y) {
  const names = ["mono", ...classes].join(" ");
  let x = MARGIN + column * CELL;
  const parts = text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|[^\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu,
  );
  return parts.map((part) => {
    const [left, length] = [x, width(part) * CELL];
    x += length;
    const wide = width(part) > part.length ? " wide" : "";
    return `<text class="${names}${wide}" x="${left.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}">${escapeXml(part)}</text>`;
  });
}
