// WebAssembly's text format to its bytes: as much of it as src/detect/secrets/sieve.wat uses, that is functions of i32 in folded form.
// https://webassembly.github.io/spec/core/text/index.html, https://webassembly.github.io/spec/core/binary/index.html

const I32 = 0x7f;
const EMPTY = 0x40;
const PLAIN = {
  ...{ return: 0x0f, drop: 0x1a, select: 0x1b, "i32.eqz": 0x45, "i32.eq": 0x46, "i32.ne": 0x47, "i32.lt_s": 0x48 },
  ...{ "i32.lt_u": 0x49, "i32.gt_s": 0x4a, "i32.gt_u": 0x4b, "i32.le_s": 0x4c, "i32.le_u": 0x4d, "i32.ge_s": 0x4e },
  ...{ "i32.ge_u": 0x4f, "i32.add": 0x6a, "i32.sub": 0x6b, "i32.mul": 0x6c, "i32.and": 0x71, "i32.or": 0x72 },
  ...{ "i32.xor": 0x73, "i32.shl": 0x74, "i32.shr_s": 0x75, "i32.shr_u": 0x76 },
};
/** With how the address is aligned, as a power of two. */
const MEMORY = { "i32.load": [0x28, 2], "i32.load8_u": [0x2d, 0], "i32.store": [0x36, 2], "i32.store8": [0x3a, 0] };
const LOCAL = { "local.get": 0x20, "local.set": 0x21, "local.tee": 0x22 };
const BRANCH = { br: 0x0c, br_if: 0x0d };

/** The bytes of a module. Throws where the text holds something else than the above. */
export function assemble(text) {
  const [[keyword, ...fields]] = parse(text);
  if (keyword !== "module") throw new Error(`${keyword} where a module was expected`);
  const imports = fields.filter(([kind]) => kind === "import");
  const funcs = fields.filter(([kind]) => kind === "func");
  if (imports.length + funcs.length !== fields.length) throw new Error("a field that is neither an import nor a func");
  const imported = imports.filter(([, , , [kind]]) => kind === "func").map(([, , , func]) => signatureOf(func));
  const own = funcs.map(signatureOf);
  const names = new Map([...imported, ...own].map(({ name }, index) => [name, index]));
  let type = 0;
  const importEntries = imports.map(([, module, name, [kind, ...rest]]) => [
    ...[module, name].flatMap(string),
    ...(kind === "memory" ? [2, 0, ...unsigned(Number(rest[0]))] : [0, ...unsigned(type++)]),
  ]);
  const exports = own.flatMap(({ name, exported }) =>
    exported === undefined ? [] : [[...string(exported), 0, ...unsigned(names.get(name))]],
  );
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [...imported, ...own].map(typeOf)),
    ...section(2, importEntries),
    ...section(
      3,
      own.map((_, index) => unsigned(imported.length + index)),
    ),
    ...section(7, exports),
    ...section(
      10,
      own.map((func) => codeOf(func, names)),
    ),
  ]);
}

/** Lists of lists and words; strings keep their first quote. */
function parse(text) {
  const tokens = text.replaceAll(/;;.*/g, "").match(/[()]|"[^"]*"|[^\s()"]+/g) ?? [];
  const open = [[]];
  for (const token of tokens) {
    if (token === "(") open.push([]);
    else if (token === ")") {
      const done = open.pop();
      if (open.length === 0) throw new Error("a parenthesis too many");
      open.at(-1).push(done);
    } else open.at(-1).push(token.startsWith('"') ? token.slice(0, -1) : token);
  }
  if (open.length !== 1) throw new Error("a parenthesis too few");
  return open[0];
}

function signatureOf([, name, ...rest]) {
  const kinds = (kind) => rest.filter(([first]) => first === kind);
  const isHead = ([kind]) => ["export", "param", "result", "local"].includes(kind);
  return {
    name,
    exported: kinds("export")[0]?.[1],
    params: kinds("param").map(([, param]) => param),
    results: kinds("result").length,
    locals: kinds("local").map(([, local]) => local),
    body: rest.filter((one) => !isHead(one)),
  };
}

const typeOf = ({ params, results }) => [
  0x60,
  ...unsigned(params.length),
  ...params.map(() => I32),
  ...unsigned(results),
  ...Array.from({ length: results }, () => I32),
];

function codeOf({ params, locals, body }, functions) {
  const variables = new Map([...params, ...locals].map((name, index) => [name, index]));
  const declared = locals.length === 0 ? [0] : [1, ...unsigned(locals.length), I32];
  const code = [...declared, ...body.flatMap((one) => instruction(one, { functions, variables, labels: [] })), 0x0b];
  return [...unsigned(code.length), ...code];
}

function instruction(list, scope) {
  const [name, ...rest] = list;
  const all = (some) => some.flatMap((one) => instruction(one, scope));
  if (name in PLAIN) return [...all(rest), PLAIN[name]];
  if (name === "i32.const") return [0x41, ...signed(Number(rest[0]))];
  if (name in MEMORY) {
    const offset = /^offset=(\d+)$/.exec(rest[0])?.[1];
    const [code, align] = MEMORY[name];
    return [...all(offset === undefined ? rest : rest.slice(1)), code, align, ...unsigned(Number(offset ?? 0))];
  }
  const [what, ...operands] = rest;
  if (name in LOCAL) return [...all(operands), LOCAL[name], ...unsigned(indexOf(scope.variables, what))];
  if (name in BRANCH) return [...all(operands), BRANCH[name], ...unsigned(depthOf(scope, what))];
  if (name === "call") return [...all(operands), 0x10, ...unsigned(indexOf(scope.functions, what))];
  if (name === "block" || name === "loop")
    return [name === "block" ? 0x02 : 0x03, EMPTY, ...within(scope, what, operands), 0x0b];
  if (name === "if") return branches(rest, scope);
  throw new Error(`no such instruction: ${name}`);
}

/** `(if (result i32) CONDITION (then ...) (else ...))` */
function branches(rest, scope) {
  const isValue = rest[0][0] === "result";
  const [condition, [, ...then], otherwise] = isValue ? rest.slice(1) : rest;
  const last = otherwise === undefined ? [] : [0x05, ...within(scope, undefined, otherwise.slice(1))];
  const head = [...instruction(condition, scope), 0x04, isValue ? I32 : EMPTY];
  return [...head, ...within(scope, undefined, then), ...last, 0x0b];
}

function within(scope, label, body) {
  const inner = { ...scope, labels: [label, ...scope.labels] };
  return body.flatMap((one) => instruction(one, inner));
}

function depthOf({ labels }, label) {
  const depth = labels.indexOf(label);
  if (depth < 0) throw new Error(`no such label: ${label}`);
  return depth;
}

function indexOf(names, name) {
  const index = names.get(name);
  if (index === undefined) throw new Error(`no such name: ${name}`);
  return index;
}

function section(id, entries) {
  const body = [...unsigned(entries.length), ...entries.flat()];
  return [id, ...unsigned(body.length), ...body];
}

function string(quoted) {
  const bytes = Buffer.from(quoted.slice(1));
  return [...unsigned(bytes.length), ...bytes];
}

/** LEB128. */
function unsigned(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function signed(value) {
  const bytes = [];
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f;
    if ((rest >> 7 === 0 && (low & 0x40) === 0) || (rest >> 7 === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
