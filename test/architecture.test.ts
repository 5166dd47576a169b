import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { test } from "node:test";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const RANKS: Readonly<Record<string, number>> = {
  model: 0,
  messages: 0,
  parse: 1,
  source: 2,
  detect: 2,
  policy: 2,
  report: 2,
  repair: 2,
  verify: 2,
  sweep: 2,
  "scan.ts": 3,
  work: 3,
  github: 3,
  "index.ts": 4,
  cli: 4,
  action: 4,
};
/** `messages` speaks of `model`'s types, and `scan.ts` joins what `work` does; inside a rank only these see each other, one way. */
const SAME_RANK_ALLOWED = new Set(["messages>model", "scan.ts>work"]);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly dynamic: boolean;
}

const files = readdirSync(join(TOP, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports: Import[] = files.flatMap((from) => {
  const code = readFileSync(join(TOP, "src", from), "utf8");
  const found = code.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|\b(import)\(\s*"([^"]+)"\s*\)/g);
  return [...found].map((match) => ({ from, to: match[1] ?? match[3] ?? "", dynamic: match[2] !== undefined }));
});
const room = (file: string): string => file.split("/")[0] ?? file;
const target = (found: Import): string => posix.join(dirname(found.from), found.to);
const ours = imports.filter((found) => found.to.startsWith("."));

test("the test sees the imports of every room", () => {
  assert.ok(ours.length > files.length, `${ours.length} imports in ${files.length} files`);
  for (const file of files) assert.ok(room(file) in RANKS, `src/${file} lies in no room`);
});

test("a file imports from its own room and from lower ranks alone", () => {
  const wrong = ours.filter((found) => {
    const [from, to] = [room(found.from), room(target(found))];
    if (from === to || SAME_RANK_ALLOWED.has(`${from}>${to}`)) return false;
    return (RANKS[to] ?? 9) >= (RANKS[from] ?? 0);
  });
  assert.deepEqual(wrong, []);
});

test("no import goes in a circle", () => {
  const next = new Map<string, string[]>();
  for (const found of ours) if (!found.dynamic) next.set(found.from, [...(next.get(found.from) ?? []), target(found)]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `circle: ${[...path, file].join(" -> ")}`);
    if (done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

const ONLY: readonly { readonly what: RegExp; readonly where: RegExp; readonly name: string }[] = [
  { name: "@actions/* in action/ and github/", what: /from "@actions\//, where: /^action\/|^github\// },
  {
    name: "GitHub's client in github/client.ts",
    what: /from "@octokit\/|from "@actions\/github/,
    where: /^github\/client\.ts$/,
  },
  {
    name: "child processes in source/, and of ourselves in cli/",
    what: /from "node:child_process"|from "simple-git"/,
    where: /^source\/git\/|^cli\/(?:child|apart|init-git|init-husky)\.ts$/,
  },
  {
    name: "the disk in source/ and the doors",
    what: /from "node:fs(?:\/promises)?"/,
    where: /^source\/|^cli\/|^action\//,
  },
  {
    name: "process in the entries",
    what: /\bprocess\.(?:env|argv|exit|exitCode|stdout|stderr|stdin|on)\b/,
    where: /^(?:cli|action)\/entry\.ts$/,
  },
  { name: "no console", what: /\bconsole\.(?:log|info|warn|error|debug|trace|table|dir)\(/, where: /^$/ },
  {
    name: "the clock in the entries",
    what: /\bDate\.now\(|\bnew Date\(\)|performance\.now\(/,
    where: /^(?:cli|action)\/entry\.ts$/,
  },
  {
    name: "the network in verify/ and github/client.ts",
    what: /from "node:(?:https?|net|tls)"|\bfetch\(/,
    where: /^verify\/|^github\/client\.ts$/,
  },
];

for (const rule of ONLY) {
  test(`narrow rule: ${rule.name}`, () => {
    const wrong = files.filter((file) => {
      const code = readFileSync(join(TOP, "src", file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return rule.what.test(code) && !rule.where.test(file);
    });
    assert.deepEqual(wrong, []);
  });
}

test("import() takes our own modules only", () => {
  assert.deepEqual(
    imports.filter((found) => found.dynamic && !found.to.startsWith(".")),
    [],
  );
});
