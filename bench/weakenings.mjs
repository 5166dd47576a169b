// Whether the rules tell what a change takes away from a real stack: into each stack below FOLDER weakenings are written one at a
// time, base with the protection and head without, and the scan of head against base must tell the rule, on the line it is about.
//   node bench/weakenings.mjs FOLDER [RULE...]     writes a section of bench/RESULTS.md, prints what was missed
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { DEFAULT_POLICY, rangeSource, scan } from "../dist/index.mjs";
import { circumstances, table, writeSection } from "./results.mjs";
import {
  keyLines,
  linesOf,
  seededLines,
  servicesOf,
  textOf,
  withService,
  writtenValue,
} from "./weakenings/compose-edit.mjs";
import { SEEDS } from "./weakenings/seeds.mjs";

const [given, ...only] = process.argv.slice(2);
const folder = resolve(given ?? ".");

const seeded = [];
for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  seeded.push(...(await measured(name)));

const caught = (some) => some.filter(({ isCaught }) => isCaught);
const cells = (some) => [caught(some).length, some.length].map(String);
const by = (one) => [...new Set(seeded.map((seed) => seed[one]))].sort();
const rules = by("rule");
if (only.length === 0)
  writeSection("weakenings", "Weakenings of real stacks that are told", [
    `\`node bench/weakenings.mjs FOLDER\`, ${circumstances()}`,
    "",
    `${rules.length} rules, ${by("stack").length} stacks; each weakening is one edit of a compose file, base with the protection and head without. Caught: the rule tells it as weakened or introduced, on the line that the edit wrote or, where head has nothing, on the key that lost it; and a weakening names the line that base had. ${caught(seeded).length} of ${seeded.length} caught.`,
    "",
    ...table([
      ["stack", "caught", "seeded"],
      ...by("stack").map((stack) => [stack, ...cells(seeded.filter((seed) => seed.stack === stack))]),
      ["**all**", ...cells(seeded)],
    ]),
    "",
    ...table([
      ["rule", "caught", "seeded", "weakened", "would block"],
      ...rules.map((rule) => {
        const own = seeded.filter((seed) => seed.rule === rule);
        const weakened = own.filter(({ status }) => status === "weakened").length;
        return [rule, ...cells(own), String(weakened), String(own.filter(({ blocking }) => blocking).length)];
      }),
    ]),
  ]);
else console.log(`${caught(seeded).length} of ${seeded.length}`);
for (const { stack, path, service, rule, isCaught, told, diff } of seeded) {
  if (!isCaught) console.log(`missed: ${rule} in ${stack}/${path}, service ${service}: ${told}\n${diff}`);
}

async function measured(stack) {
  const top = join(folder, stack);
  const files = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .sort();
  const candidates = files
    .filter((path) => /(?:^|[./-])compose[^/]*\.ya?ml$/.test(path) && !/template/.test(path))
    .flatMap((path) => {
      const lines = linesOf(readFileSync(join(top, path), "utf8"));
      return servicesOf(lines).map((service) => ({ path, lines, service }));
    })
    .filter(({ lines, service }) => /^\S+$/.test(writtenValue(lines, service, "image") ?? ""));
  const pairs = SEEDS.filter(({ rule }) => only.length === 0 || only.includes(rule)).flatMap((seed, i) => {
    const found = pairOf(seed, rotated(candidates, i * 7));
    return found === undefined ? [] : [{ ...found, stack, seed }];
  });
  const repository = mkdtempSync(join(tmpdir(), "stackgate-weakenings-"));
  try {
    commitAll(repository, top, files, pairs);
    const results = [];
    for (const [i, pair] of pairs.entries()) results.push(await judged(repository, pair, i));
    return results;
  } finally {
    rmSync(repository, { recursive: true });
  }
}

function rotated(list, by) {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** Base and head of a seed in the first service that it fits. */
function pairOf(seed, candidates) {
  const fits = ({ lines, service }) => {
    const image = writtenValue(lines, service, "image");
    return (seed.on === undefined || seed.on.test(image)) && seed.not?.test(image) !== true;
  };
  let suited = candidates.filter(fits);
  if (suited.length === 0 && seed.service !== undefined) {
    const [name, body] = seed.service;
    const hosts = candidates.filter(({ lines }) => !servicesOf(lines).includes(name));
    suited = hosts.map(({ path, lines }) => ({ path, service: name, lines: withService(name, body)(lines) }));
  }
  for (const { path, lines, service } of suited) {
    const [base, head] = [seed.before, seed.after].map((edits) =>
      edits.reduce((text, edit) => (text === undefined ? undefined : edit(text, service)), lines),
    );
    // What is checked alone on one side counts for both: `lacks` stands before what it is a condition of.
    if (base !== undefined && head !== undefined && textOf(base) !== textOf(head)) return { path, service, base, head };
  }
  return undefined;
}

/** Two commits for each pair, written in one go. */
function commitAll(repository, top, files, pairs) {
  execFileSync("git", ["init", "-q", "--bare", repository]);
  const parts = [];
  const say = (text) => parts.push(Buffer.from(`${text}\n`));
  const data = (bytes) => parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n"));
  const commit = (ref, from) => {
    say(`commit refs/heads/${ref}`);
    say("committer a <a@example.com> 1700000000 +0000");
    data(Buffer.from("x"));
    if (from !== undefined) say(`from refs/heads/${from}`);
  };
  const file = (path, bytes) => {
    say(`M 100644 inline ${JSON.stringify(path)}`);
    data(bytes);
  };
  commit("stack");
  for (const path of files) file(path, readFileSync(join(top, path)));
  pairs.forEach(({ path, base, head }, i) => {
    commit(`base-${i}`, "stack");
    file(path, Buffer.from(textOf(base)));
    commit(`head-${i}`, `base-${i}`);
    file(path, Buffer.from(textOf(head)));
  });
  execFileSync("git", ["fast-import", "--quiet"], { cwd: repository, input: Buffer.concat(parts) });
}

async function judged(repository, { stack, seed, path, service, base, head }, i) {
  const range = { base: `refs/heads/base-${i}`, head: `refs/heads/head-${i}` };
  const source = rangeSource({ cwd: repository, env: process.env, ...range });
  const asked = { source, policy: DEFAULT_POLICY, language: "en", allRules: false, today: "2000-01-01" };
  const isOurs = ({ ruleId, aliases = [] }) => [ruleId, ...aliases].includes(seed.rule);
  const own = (await scan(asked)).findings.filter(isOurs);
  const fresh = own.filter(({ status }) => status === "introduced" || status === "weakened");
  const [was, now] = changedLines(base, head);
  const written = seed.at === undefined ? now : seededLines(head).filter((line) => seed.at.test(head[line - 1].text));
  const expected = [
    ...written,
    ...(written.length === 0 || seed.keys !== undefined ? keyLines(head, service, seed.keys ?? []) : []),
  ];
  const isRight = (one) =>
    one.path === path &&
    expected.includes(one.startLine) &&
    (one.status === "introduced" ||
      was.length === 0 ||
      one.frames.some(({ removed, line }) => removed === true && was.includes(line)));
  const best = fresh.find(isRight);
  return {
    stack,
    path,
    service,
    rule: seed.rule,
    isCaught: best !== undefined,
    status: best?.status,
    blocking: best?.blocking === true,
    told: `${own.map(shown).join("; ")} (expected line ${expected.join(" or ")}, was ${was.join(" or ")})`,
    diff: [...was.map((line) => `  - ${base[line - 1].text}`), ...now.map((line) => `  + ${head[line - 1].text}`)].join(
      "\n",
    ),
  };
}

function shown({ status, path, startLine, frames }) {
  const lost = frames.filter(({ removed }) => removed === true).map(({ line }) => line);
  return `${status} ${path}:${startLine}, was ${lost}`;
}

/** 1-based lines of base and of head between what both begin with and what both end with. */
function changedLines(base, head) {
  const isSame = (a, b) => a?.text === b?.text;
  const shorter = Math.min(base.length, head.length);
  let from = 0;
  while (from < shorter && isSame(base[from], head[from])) from++;
  let rest = 0;
  while (rest < shorter - from && isSame(base.at(-1 - rest), head.at(-1 - rest))) rest++;
  return [base, head].map(({ length }) => Array.from({ length: length - rest - from }, (_, i) => from + i + 1));
}
