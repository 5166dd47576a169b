// The model beside compose-go's: the same values for every project, each difference named with its reason.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, test } from "node:test";
import { isComposeName } from "../../src/parse/path-class.ts";
import { stackgate } from "../cli/run.ts";
import { CASES } from "../support/compose-cases.ts";
import { type Asked, askComposeGo, buildLoader, differences, type Told, toldByUs } from "../support/compose-go.ts";
import { makeProject } from "../support/compose-projects.ts";
import { writeInto } from "../support/repo.ts";
import { SHAPE_CASES } from "../support/shape-cases.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const REAL = process.env.STACKGATE_REAL ?? join(TOP, "../shared/real");
const MADE = 700;

const root = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-compose-")));
after(() => rmSync(root, { recursive: true, force: true }));
const loader = buildLoader(TOP, join(root, "loader"), process.env);
const skip = typeof loader === "string" ? loader : false;

/** Where compose-go refuses what is read here all the same, and why it is no problem. */
const READ_ALL_THE_SAME: readonly (readonly [reason: string, error: RegExp])[] = [
  [
    "a required variable without a value is UNKNOWN: whoever starts the project has it",
    /required variable \S+ is missing/,
  ],
];

interface Outcome {
  readonly kind: "equal" | "both refuse" | "read all the same" | "unknown" | "different";
  readonly detail: string;
}

async function compare(asked: Asked, theirs: Told): Promise<Outcome> {
  const options = [
    ...(asked.files ?? []).flatMap((file) => ["-f", file]),
    ...(asked.envFiles ?? []).flatMap((file) => ["--env-file", file]),
  ];
  const told = await stackgate(["model", asked.dir, ...options, "--format", "json"], { cwd: root });
  assert.equal(told.code, 0, told.stderr);
  const ours = toldByUs(told.stdout, asked.dir);
  const { error } = theirs;
  if (error === undefined) {
    const detail = [...ours.problems.map(({ message }) => message), ...differences(ours.services, theirs.services)];
    return { kind: detail.length === 0 ? "equal" : "different", detail: detail.slice(0, 5).join("; ") };
  }
  if (ours.problems.length > 0) return { kind: "both refuse", detail: "" };
  if (READ_ALL_THE_SAME.some(([, pattern]) => pattern.test(error))) return { kind: "read all the same", detail: "" };
  return { kind: ours.unknown ? "unknown" : "different", detail: `refused: ${error}` };
}

interface Outcomes {
  readonly counts: Readonly<Record<Outcome["kind"], number>>;
  readonly kinds: readonly Outcome["kind"][];
}

/** How each ended; none may differ, and those that do are told with their names. */
async function compareAll(named: readonly (readonly [string, Asked])[]): Promise<Outcomes> {
  assert.ok(typeof loader !== "string");
  const theirs = askComposeGo(
    loader.path,
    named.map(([, asked]) => asked),
  );
  const counts: Record<Outcome["kind"], number> = {
    equal: 0,
    "both refuse": 0,
    "read all the same": 0,
    unknown: 0,
    different: 0,
  };
  const different: string[] = [];
  const kinds: Outcome["kind"][] = [];
  for (const [i, [name, asked]] of named.entries()) {
    const answer = theirs[i];
    assert.ok(answer);
    const { kind, detail } = await compare(asked, answer);
    counts[kind]++;
    kinds.push(kind);
    if (kind === "different") different.push(`${name}: ${detail}`);
  }
  console.log(
    `# ${named.length} projects: ${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(", ")}`,
  );
  assert.deepEqual(different, []);
  return { counts, kinds };
}

test("the cases of the specification are read as compose-go reads them", { skip }, async () => {
  const named = CASES.map(({ name, files, dir = "", configs = [], envFiles = [] }, i): readonly [string, Asked] => {
    const folder = join(root, `case-${i}`);
    writeInto(folder, { ".git/HEAD": "", ...files });
    const at = join(folder, dir);
    const path = (file: string): string => join(at, file);
    return [name, { dir: at, files: configs.map(path), envFiles: envFiles.map(path) }];
  });
  const { kinds } = await compareAll(named);
  for (const [i, { name, refused }] of CASES.entries())
    assert.equal(kinds[i], refused === true ? "both refuse" : "equal", name);
});

test("the shapes that are told are those that compose-go refuses", { skip }, async () => {
  const named = SHAPE_CASES.map(({ name, text }, i): readonly [string, Asked] => {
    const dir = join(root, `shape-${i}`);
    writeInto(dir, { ".git/HEAD": "", "compose.yaml": text });
    return [name, { dir }];
  });
  const { kinds } = await compareAll(named);
  for (const [i, { name, told }] of SHAPE_CASES.entries())
    assert.equal(kinds[i], told.length > 0 ? "both refuse" : "equal", name);
});

test(`${MADE} made-up projects are read as compose-go reads them`, { skip }, async () => {
  const named = Array.from({ length: MADE }, (_, seed): readonly [string, Asked] => {
    const { files, configs, envFiles } = makeProject(seed);
    const dir = join(root, `made-${seed}`);
    writeInto(dir, files);
    const path = (file: string): string => join(dir, file);
    return [`project ${seed}`, { dir, files: configs.map(path), envFiles: envFiles.map(path) }];
  });
  const { counts } = await compareAll(named);
  assert.ok(counts.equal >= 500, `${counts.equal} are equal`);
});

const noReal = existsSync(REAL) ? false : `no real stacks at ${REAL}`;
test("the real stacks are read as compose-go reads them", { skip: skip === false ? noReal : skip }, async () => {
  const paths = readdirSync(REAL, { recursive: true, encoding: "utf8" }).filter(
    (path) => isComposeName(path) && statSync(join(REAL, path)).isFile(),
  );
  const folders = new Set(paths.map((path) => dirname(path)));
  const named: (readonly [string, Asked])[] = [];
  for (const path of paths)
    named.push([path, { dir: dirname(join(REAL, path)), files: [join(REAL, dirname(path), basename(path))] }]);
  for (const folder of folders) named.push([folder, { dir: join(REAL, folder) }]);
  const { counts } = await compareAll(named);
  assert.ok(counts.equal > 100, `${counts.equal} are equal`);
});
