// CredData (github.com/Samsung/CredData) as a folder of its git directory and copies of the repositories that it labels. Its own
// download script says which file a label means: a file's id is the head of the SHA-256 of its path at the named commit.
// That script then writes other values into the secrets; here they stand as they were.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, sep } from "node:path";
import { crc32 } from "node:zlib";
import { git, gitFolder, listed, read } from "./git.mjs";
import { valueKind } from "./kinds.mjs";

/**
 * Repositories with most labelled rows first, each written to `into/ID`: `{ id, rows, lost, places, bytes }`. Of those whose commit
 * is not in `copies` (folders `OWNER+NAME`) only `id` and `rows`. `lost` counts rows whose file is not there or ends before them.
 */
export function credData(folder, copies, into) {
  const snapshot = JSON.parse(git(folder, ["show", "HEAD:snapshot.json"]).toString());
  return Object.entries(snapshot)
    .map(([key, url]) => {
      const id = crc32(Buffer.from(key, "hex")).toString(16).padStart(8, "0");
      const rows = parseRows(git(folder, ["show", `HEAD:meta/${id}.csv`]).toString());
      const copy = gitFolder(join(copies, url.replace("https://github.com/", "").replace("/", "+")));
      return { id, rows, copy, commit: key.slice(0, 40) };
    })
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1))
    .map((one) => (one.copy === undefined ? one : { ...one, ...written(one, join(into, one.id)) }));
}

function parseRows(text) {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const names = head.split(",");
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(",").map((cell, i) => [names[i], cell]));
    const number = (cell) => (cell === "" ? -1 : Number(cell));
    return {
      file: row.FileID,
      name: basename(row.FilePath),
      from: Number(row.LineStart),
      to: Number(row.LineEnd),
      label: row.GroundTruth,
      value: [number(row.ValueStart), number(row.ValueEnd)],
      categories: row.Category.split(":"),
    };
  });
}

function written({ rows, copy, commit }, into) {
  const names = new Map(rows.map(({ file, name }) => [file, name]));
  const wanted = listed(copy, commit)?.filter(({ path }) => {
    const id = idOf(path);
    return names.get(id) === `${id}${extname(path).toLowerCase()}`;
  });
  if (wanted === undefined) return {};
  const files = new Map();
  let bytes = 0;
  for (const { path, bytes: text } of read(copy, wanted)) {
    const target = join(into, path);
    if (!target.startsWith(into + sep)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    bytes += text.length;
    files.set(idOf(path), { path, lines: text.toString("utf8").split(/\r\n|\n|\r/) });
  }
  const placed = rows.filter(({ file, to }) => to <= (files.get(file)?.lines.length ?? 0));
  const places = placed.map((row) => {
    const { path, lines } = files.get(row.file);
    return { ...row, path, kind: valueKind(lines.slice(row.from - 1, row.to), row.value) };
  });
  return { places, bytes, lost: rows.length - placed.length };
}

const idOf = (path) => createHash("sha256").update(path).digest("hex").slice(0, 8);
