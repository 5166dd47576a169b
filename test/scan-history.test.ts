// A scan of history against the plain way: every file of every commit, looked at as a whole.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { detectSecrets, secretRules } from "../src/detect/secrets/detect-secrets.ts";
import type { FilteredCounts } from "../src/model/filter-reason.ts";
import { fingerprintOf } from "../src/model/fingerprint.ts";
import type { ShardAsked } from "../src/model/shard.ts";
import { textView } from "../src/parse/text-view.ts";
import { DEFAULT_POLICY } from "../src/policy/policy.ts";
import { scan } from "../src/scan.ts";
import { historySource } from "../src/source/history.ts";
import { ledgerOf } from "../src/work/ledger.ts";
import { type Entry, type HistoryWriter, historyWriter, type Step, steps } from "./support/random-history.ts";
import { folder, type Repository, repo } from "./support/repo.ts";
import { secretOf } from "./support/secret.ts";

const PATHS = ["a.py", "lib/a.py", "test/a.py", "README.md", "conf/app.yml", "docker/.env", "zh.json", "b/.htpasswd"];
const OPENAI = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const GITHUB = secretOf("ghp_{alnum:30}{crc62:4}");
/** Long enough for deltas. */
const PADDING = "a line of a text that goes on and on\n".repeat(20);
const CONTENTS = [
  "",
  "nothing\n",
  `key = "${OPENAI}"\n`,
  `# other\nkey = "${OPENAI}"\n`,
  `${PADDING}nothing\n${PADDING}`,
  `${PADDING}key = "${OPENAI}"\n${PADDING}`,
  `${PADDING}db_password:\n  ${secretOf("{alnum:18}")}\n${PADDING}`,
  `db_password:\n${PADDING}`,
  `key = "${OPENAI}"\ntoken = "${GITHUB}"\n`,
  GITHUB,
  "APP_PASSWORD=letmein\n",
  "db_password: Sommer2019!x\n",
  `const apiSecret = "${secretOf("{alnum:32}")}";\n`,
  `admin:${secretOf("$apr1${alnum:8}${alnum:22}")}\n`,
];

interface Told {
  readonly findings: readonly string[];
  readonly commits: ReadonlyMap<string, string | undefined>;
}

async function scanned(
  made: Repository,
  ledgerBytes?: Uint8Array,
  { shard, onKept }: { readonly shard?: ShardAsked; readonly onKept?: (ledger: Uint8Array) => void } = {},
): Promise<
  Told & { readonly ledger: Uint8Array; readonly known: number; readonly filtered: FilteredCounts | undefined }
> {
  const { ledger } = ledgerOf(ledgerBytes, undefined);
  const source = historySource({ cwd: made.path, env: made.env, isKnown: ledger.isKnown, shard });
  const keeping = {
    isDue: () => onKept !== undefined,
    keep: async () => onKept?.(Buffer.from(ledger.text("inBetween"))),
  };
  const { findings, problems, summary } = await scan({
    source,
    ledger: { ...ledger, ...keeping },
    ...(shard === undefined ? {} : { shard }),
    policy: DEFAULT_POLICY,
    language: "en",
    allRules: false,
    today: "2026-11-24",
  });
  assert.deepEqual(problems, []);
  const keys = findings.map(({ ruleId, path, fingerprint }) => `${ruleId} ${path} ${fingerprint}`);
  return {
    findings: keys,
    commits: new Map(findings.map(({ commit }, i) => [keys[i] ?? "", commit])),
    ledger: Buffer.from(ledger.text()),
    known: summary.coverage.known ?? 0,
    filtered: summary.coverage.filtered,
  };
}

const random = new Map(secretRules().map((rule) => [rule.id, rule.random === true]));

interface PlainCommit {
  readonly parents: readonly string[];
  /** The secrets of its files, as a finding is told. */
  readonly told: ReadonlySet<string>;
}

/** Each commit that git reaches. */
function plainly(made: Repository, { trees }: HistoryWriter): ReadonlyMap<string, PlainCommit> {
  const byPlace = new Map<string, readonly string[]>();
  const all = trees();
  const lines = made.git("rev-list", "--all", "--parents").split("\n");
  return new Map(
    lines.map((line) => {
      const [id = "", ...parents] = line.split(" ");
      const told = [...(all.get(id) ?? [])].flatMap(([path, entry]) => {
        const key = `${path} ${entry.mode} ${entry.content}`;
        const known = byPlace.get(key) ?? secretsOf(path, entry);
        byPlace.set(key, known);
        return known;
      });
      return [id, { parents, told: new Set(told) }];
    }),
  );
}

function secretsOf(path: string, { mode, content }: Entry): readonly string[] {
  const bytes = Buffer.from(CONTENTS[content] ?? "");
  const origin = mode === "120000" ? "symlink" : "commit";
  return detectSecrets(textView(bytes), { path, origin }).map(({ ruleId, subject, secret }) => {
    const text = bytes.subarray(secret?.start, secret?.end);
    return `${ruleId} ${path} ${fingerprintOf(ruleId, subject, text, random.get(ruleId) === true)}`;
  });
}

/** A key under two names of a variable has one fingerprint. */
const secretsOnly = (findings: readonly string[]): readonly string[] =>
  [...new Set(findings.filter((line) => random.has(line.split(" ", 1)[0] ?? "")))].toSorted();

function checkFirsts({ findings, commits }: Told, plain: ReadonlyMap<string, PlainCommit>): void {
  for (const one of secretsOnly(findings)) {
    const commit = plain.get(commits.get(one) ?? "");
    assert.ok(commit?.told.has(one), "its commit holds it");
    const before = new Set(commit?.parents);
    for (const id of before) {
      assert.ok(plain.get(id)?.told.has(one) !== true, "no commit that it comes from does");
      for (const parent of plain.get(id)?.parents ?? []) before.add(parent);
    }
  }
}

/** In one to three parts, or in two or three. */
const historyOf = (minLength: number): fc.Arbitrary<readonly (readonly Step[])[]> =>
  fc.array(steps(PATHS.length, CONTENTS.length), {
    minLength,
    maxLength: 3,
    size: "max",
  });

/** How a history lies on the disk, and in which format. */
interface Storage {
  readonly init?: string;
  readonly keep: (made: Repository) => void;
}

const SHA256 = "--object-format=sha256";

const STORAGES: Readonly<Record<string, Storage>> = {
  "in packs as they came": { keep: () => {} },
  "in one pack": { keep: ({ git }) => git("gc", "-q", "--prune=now") },
  "in deep deltas": { keep: ({ git }) => git("repack", "-a", "-d", "-f", "-q", "--depth=250", "--window=50") },
  "in deltas of few": { keep: ({ git }) => git("repack", "-a", "-d", "-f", "-q", "--depth=2", "--window=3") },
  "without deltas": { keep: ({ git }) => git("repack", "-a", "-d", "-f", "-q", "--depth=0") },
  "with an index of many packs": { keep: ({ git }) => git("multi-pack-index", "write") },
  "with all in another's objects": { keep: (made) => lend(made, 0) },
  "with some in another's objects": { keep: (made) => lend(made, 1) },
  "with ids of SHA-256": { init: SHA256, keep: ({ git }) => git("gc", "-q", "--prune=now") },
  "with ids of SHA-256, in packs as they came": { init: SHA256, keep: () => {} },
};

/** Moves all packs but so many to where another repository would have them. */
function lend({ path }: Repository, kept: number): void {
  const other = join(folder("lender"), "objects");
  const own = join(path, ".git/objects");
  mkdirSync(join(other, "pack"), { recursive: true });
  const packs = [...new Set(readdirSync(join(own, "pack")).map((name) => name.replace(/\.[a-z]+$/, "")))].toSorted();
  for (const pack of packs.slice(kept))
    for (const name of readdirSync(join(own, "pack")).filter((one) => one.startsWith(`${pack}.`)))
      renameSync(join(own, "pack", name), join(other, "pack", name));
  writeFileSync(join(own, "info/alternates"), `${other}\n`);
}

for (const [name, { init, keep }] of Object.entries(STORAGES))
  test(`a scan of history ${name} tells what a look at each file of each commit does, and the first commit of it`, async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(historyOf(2), async (packs) => {
        const made = repo({}, ...(init === undefined ? [] : [init]));
        const writer = historyWriter(made, PATHS, CONTENTS);
        for (const pack of packs) writer.write(pack);
        keep(made);
        const all = await scanned(made);
        const plain = plainly(made, writer);
        const expected = new Set([...plain.values()].flatMap(({ told }) => [...told]));
        assert.deepEqual(secretsOnly(all.findings), [...expected].toSorted());
        checkFirsts(all, plain);
        told += expected.size;
      }),
      { numRuns: 2 },
    );
    assert.ok(told > 3, `${told} findings`);
  });

test("a scan with a ledger tells what one without it does, after each part of a history", async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(historyOf(2), async (parts) => {
      const made = repo();
      const { write } = historyWriter(made, PATHS, CONTENTS);
      let ledger: Uint8Array | undefined;
      for (const part of parts) {
        write(part);
        const first = await scanned(made, ledger);
        assert.deepEqual(first.findings, (await scanned(made)).findings);
        ledger = first.ledger;
        known += first.known;
      }
    }),
    { numRuns: 8 },
  );
  assert.ok(known > 0, `${known} blobs known`);
});

test("a scan of a shard that ends at any moment goes on from what it kept, with nothing lost or told twice", async () => {
  let [kept, known] = [0, 0];
  await fc.assert(
    fc.asyncProperty(historyOf(1), fc.integer({ min: 1, max: 3 }), fc.boolean(), async (parts, total, isLoose) => {
      const made = repo();
      for (const part of parts) historyWriter(made, PATHS, CONTENTS).write(part);
      made.commit(`says ${OPENAI}`, { "a.txt": "1\n" });
      if (isLoose) unpack(made);
      for (let index = 1; index <= total; index++) {
        const shard = { index, total, kind: "history", policy: "0".repeat(64) } as const;
        const ledgers: Uint8Array[] = [];
        const { findings } = await scanned(made, undefined, { shard, onKept: (ledger) => ledgers.push(ledger) });
        kept += ledgers.length;
        for (const ledger of [ledgers[0], ledgers[ledgers.length >> 1], ledgers.at(-1)]) {
          const again = await scanned(made, ledger, { shard });
          assert.deepEqual(again.findings, findings);
          known += again.known;
        }
      }
    }),
    { numRuns: 4 },
  );
  assert.ok(kept > 20 && known > 5, `${kept} kept, ${known} known`);
});

/** All objects in files of their own. */
function unpack({ path, git, env }: Repository): void {
  const packs = join(path, ".git/objects/pack");
  for (const name of readdirSync(packs).filter((one) => one.endsWith(".pack"))) {
    renameSync(join(packs, name), join(path, name));
    renameSync(join(packs, name.replace(/pack$/, "idx")), join(path, "old.idx"));
    execFileSync("git", ["unpack-objects", "-q"], {
      cwd: path,
      env: { ...env },
      input: readFileSync(join(path, name)),
    });
  }
  assert.match(git("count-objects", "-v"), /^packs: 0$/m);
}

test("a scan of history tells how much was dropped where all was counted, and else nothing of it", async () => {
  const made = repo();
  made.commit("first", {
    "conf/app.yml": `db_password: ${secretOf("{alnum:18}")}\napi_token: changeme\n`,
    "a.py": 'password = os.environ["PASSWORD"]\n',
    "b.py": 'token = "${TOKEN}"\n',
  });
  const loose = await scanned(made);
  made.git("gc", "-q", "--prune=now");
  const packed = await scanned(made);
  assert.ok(Object.keys(loose.filtered ?? {}).length > 0, "loose objects are read one by one");
  assert.equal(packed.filtered, undefined);
  assert.deepEqual(packed.findings, loose.findings);
});
