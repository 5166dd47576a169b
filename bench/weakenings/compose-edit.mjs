// Text edits of a compose file in block style, line by line: nothing else of the file changes. Lines that an edit puts in are
// remembered, so that a finding can be held against the place where it belongs.

/** A line of text; `seeded`: an edit put it in. */
const lineOf = (text, seeded = false) => ({ text, seeded });
export const linesOf = (text) => text.split(/\r?\n/).map((one) => lineOf(one));
export const textOf = (lines) => lines.map(({ text }) => text).join("\n");

const indentOf = ({ text }) => text.length - text.trimStart().length;
const isEmpty = ({ text }) => text.trim() === "" || text.trimStart().startsWith("#");

/** The block of `key` among the children of the block `within`: index of its key line, and where it ends. */
function blockOf(lines, key, within) {
  const { from, end, indent } = within;
  for (let i = from; i < end; i++) {
    if (isEmpty(lines[i]) || indentOf(lines[i]) !== indent) continue;
    const match = /^(["']?)([^"':]+)\1\s*:(?:\s+(.*))?$/.exec(lines[i].text.trim());
    if (match === null || match[2] !== key) continue;
    let stop = i + 1;
    // A list may stand at its key's own indentation.
    const isInside = (line) =>
      isEmpty(line) || indentOf(line) > indent || (indentOf(line) === indent && line.text.trim().startsWith("- "));
    while (stop < end && isInside(lines[stop])) stop++;
    while (stop > i + 1 && isEmpty(lines[stop - 1])) stop--;
    return { at: i, stop, value: (match[3] ?? "").replace(/(?:^|\s)#.*$/, "").trim() };
  }
  return undefined;
}

/** The children of a block; `undefined` when it has none in block style. */
function childrenOf(lines, block) {
  for (let i = block.at + 1; i < block.stop; i++) {
    if (!isEmpty(lines[i])) return { from: block.at + 1, end: block.stop, indent: indentOf(lines[i]) };
  }
  return undefined;
}

const rootOf = (lines) => ({ from: 0, end: lines.length, indent: 0 });

/** Names of the services that are written as mappings in block style. */
export function servicesOf(lines) {
  const services = blockOf(lines, "services", rootOf(lines));
  const inside = services === undefined ? undefined : childrenOf(lines, services);
  if (inside === undefined) return [];
  const names = [];
  for (let i = inside.from; i < inside.end; i++) {
    const match = /^([A-Za-z0-9._-]+):\s*(?:#.*)?$/.exec(lines[i].text.trim());
    if (match !== null && indentOf(lines[i]) === inside.indent && childrenOf(lines, place(lines, match[1]).block))
      names.push(match[1]);
  }
  return names;
}

function place(lines, service) {
  const services = blockOf(lines, "services", rootOf(lines));
  const block = blockOf(lines, service, childrenOf(lines, services));
  return { block, inside: childrenOf(lines, block) };
}

/** What the service itself writes beside `key`; empty for what is not in one line. */
export function writtenValue(lines, service, key) {
  const { inside } = place(lines, service);
  return blockOf(lines, key, inside)?.value.replace(/^(["'])(.*)\1$/, "$2");
}

/** 1-based lines that a finding about what `key` of `service` lost may stand on: the service's key, or the key's own. */
export function keyLines(lines, service, keys) {
  const { block, inside } = place(lines, service);
  return [block.at + 1, ...keys.flatMap((key) => [blockOf(lines, key, inside)?.at ?? -2].map((at) => at + 1))];
}

/** 1-based. */
export const seededLines = (lines) => lines.flatMap(({ seeded }, i) => (seeded ? [i + 1] : []));

// Each edit takes lines and a service's name, and gives new lines; `undefined`: it does not fit this service.

const replaced = (lines, at, stop, added) => [
  ...lines.slice(0, at),
  ...added.map((text) => lineOf(text, true)),
  ...lines.slice(stop),
];

/** `key: value`, in the place of whatever was there. The value is what follows the colon: one line, or several lines of a block. */
export const key = (name, value) => (lines, service) => {
  const { block, inside } = place(lines, service);
  const old = blockOf(lines, name, inside);
  const pad = " ".repeat(inside.indent);
  const [first, ...rest] = value.split("\n");
  const added = [`${pad}${name}:${first === "" ? "" : ` ${first}`}`, ...rest.map((line) => `${pad}${line}`)];
  return old === undefined
    ? replaced(lines, block.at + 1, block.at + 1, added)
    : replaced(lines, old.at, old.stop, added);
};

export const without = (name) => (lines, service) => {
  const old = blockOf(lines, name, place(lines, service).inside);
  return old === undefined ? lines : replaced(lines, old.at, old.stop, []);
};

/** Only for a service that has nothing under `name`. */
export const lacks = (name) => (lines, service) =>
  blockOf(lines, name, place(lines, service).inside) === undefined ? lines : undefined;

/** One more item of a list. */
export const item = (name, text) => (lines, service) => {
  const { block, inside } = place(lines, service);
  const old = blockOf(lines, name, inside);
  const pad = " ".repeat(inside.indent);
  if (old === undefined) return replaced(lines, block.at + 1, block.at + 1, [`${pad}${name}:`, `${pad}  - ${text}`]);
  const children = childrenOf(lines, old);
  if (old.value !== "" || children === undefined || !lines[old.at + 1].text.trim().startsWith("-")) return undefined;
  return replaced(lines, old.at + 1, old.at + 1, [`${" ".repeat(children.indent)}- ${text}`]);
};

/** One more variable, in whichever of the two forms the service has. */
export const variable = (name, value) => (lines, service) => {
  const { block, inside } = place(lines, service);
  const old = blockOf(lines, "environment", inside);
  const pad = " ".repeat(inside.indent);
  if (old === undefined)
    return replaced(lines, block.at + 1, block.at + 1, [`${pad}environment:`, `${pad}  ${name}: "${value}"`]);
  const children = childrenOf(lines, old);
  if (old.value !== "" || children === undefined) return undefined;
  const own = " ".repeat(children.indent);
  const isList = lines
    .slice(old.at + 1, old.stop)
    .find((line) => !isEmpty(line))
    .text.trim()
    .startsWith("-");
  const rest = lines.filter(
    ({ text }, i) => i <= old.at || i >= old.stop || !new RegExp(`^(?:- *["']?)?${name}["']?[:=]`).test(text.trim()),
  );
  return replaced(rest, old.at + 1, old.at + 1, [isList ? `${own}- ${name}=${value}` : `${own}${name}: "${value}"`]);
};

/** The image, made from the one that is written; only where that is a literal one. */
export const image = (make) => (lines, service) => {
  const value = writtenValue(lines, service, "image");
  if (value === undefined || value === "" || value.includes("$")) return undefined;
  const made = make(value.replace(/@.*$/, "").replace(/:[^:/]*$/, ""), value);
  return made === undefined ? undefined : key("image", made)(lines, service);
};

/** A key at the top of the file: one more entry of `networks`, `include` and the like. */
export const top = (name, entry) => (lines) => {
  const old = blockOf(lines, name, rootOf(lines));
  if (old === undefined) return [...lines, lineOf(`${name}:`, true), lineOf(`  ${entry}`, true)];
  const children = childrenOf(lines, old);
  if (old.value !== "" || children === undefined) return undefined;
  return replaced(lines, old.at + 1, old.at + 1, [`${" ".repeat(children.indent)}${entry}`]);
};

/** A service more. `body`: lines as they stand below the service's name. */
export const withService = (name, body) => (lines) => {
  const services = blockOf(lines, "services", rootOf(lines));
  const children = childrenOf(lines, services);
  const pad = " ".repeat(children.indent);
  return replaced(lines, services.at + 1, services.at + 1, [
    `${pad}${name}:`,
    ...body.split("\n").map((line) => `${pad}  ${line}`),
  ]).map((line, i) => (i > services.at && i <= services.at + 1 + body.split("\n").length ? lineOf(line.text) : line));
};
