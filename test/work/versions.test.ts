// What is said of a content by what it was made of, against a look at the whole of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import { lineWatch, WATCH } from "../../src/detect/secrets/line-watch.ts";
import { textView } from "../../src/parse/text-view.ts";
import { lineChanges } from "../../src/work/changed-text.ts";
import { keyedHash } from "../../src/work/keyed-hash.ts";
import { type Version, type VersionsParts, versionsOf } from "../../src/work/versions.ts";
import { secretOf } from "../support/secret.ts";

const PLACES = [
  "src/app.py",
  "config/app.yml",
  "deploy/main.sh",
  "README.md",
  "web/App.config.xml",
  "test/data.json",
].map((path) => ({ path, origin: "commit" as const }));

const OPENAI = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const GITHUB = secretOf("ghp_{alnum:30}{crc62:4}");
const PASSWORD = secretOf("{alnum:18}");
const HEX = secretOf("{hex:32}");
const PEM = `-----BEGIN RSA ${"PRIVATE"} KEY-----\n${Array.from({ length: 12 }, () => secretOf("{b64:64}")).join("\n")}\n-----END RSA ${"PRIVATE"} KEY-----\n`;
const encoded = Buffer.from(`export OPENAI_API_KEY=${OPENAI}\nand more text\n`.repeat(2)).toString("base64");
const wrapped = encoded.match(/.{1,64}/g)?.join("\n") ?? "";
const filler = (bytes: number): string =>
  "nothing of interest stands in this line of text\n".repeat(Math.ceil(bytes / 48));

/** Whole secrets, and parts that are one only together, over lines and far from each other. */
const PIECES: readonly string[] = [
  ...["\n", "a plain line\n", "x = 1\r\n", "}\n", "{\n", "- ", '"', "'", "\\\n", " + ", "=", ": ", "    ", "#"],
  ...[OPENAI.slice(0, 60), OPENAI.slice(60), `${OPENAI}\n`, `key = "${OPENAI}"\n`],
  ...[GITHUB.slice(0, 7), GITHUB.slice(7), `token: ${GITHUB}\n`],
  ...[PASSWORD, "password", `password = "${PASSWORD}"\n`, `db_password: ${PASSWORD}\n`, "username: admin\n", "pass"],
  ...["name: DB_PASSWORD\n", `value: ${PASSWORD}\n`, `  default: ${PASSWORD}\n`, "db_password:\n", '"api_token": {\n'],
  ...[
    "<key>password</key>\n",
    `<string>${PASSWORD}</string>\n`,
    '<setting name="Password"\n',
    `><value>${PASSWORD}</value>\n`,
  ],
  ...["mysql -u root \\\n", ` -p${PASSWORD}\n`, "CREATE USER a\n", `IDENTIFIED BY '${PASSWORD}'\n`],
  ...["login bob\n", `password ${PASSWORD}\n`, `redis-cli -a \n`, `requirepass ${PASSWORD}\n`],
  ...[
    `api_key = "${HEX}"\n`,
    "https://api.langfuse.com/v1\n",
    "base_url = https://api.deepseek.com\n",
    "dify\n",
    `SECRET_KEY=${HEX}\n`,
  ],
  ...[PEM, PEM.slice(0, 300), PEM.slice(300), `-----BEGIN RSA ${"PRIVATE"} KEY-----\n`],
  ...[`data: ${encoded}\n`, wrapped, `${wrapped}\n`, "kind: Secret\n", encoded.slice(0, 30)],
  ...[
    `"${OPENAI.slice(0, 50)}"\n`,
    `  "${OPENAI.slice(50)}"\n`,
    `s = "${GITHUB.slice(0, 20)}" + "${GITHUB.slice(20)}"\n`,
  ],
  ...[
    `k = "\\u0067hp_${GITHUB.slice(4)}"\n`,
    `%67hp_${GITHUB.slice(4)}\n`,
    `${GITHUB.slice(0, 12)}\\\n`,
    `${GITHUB.slice(12)}\n`,
  ],
  ...[
    "stackgate:allow secret -- no\n",
    '{"nbformat": 4, "cells": [\n',
    "\0",
    "POSTGRES_PASSWORD=postgres\n",
    "minioadmin",
  ],
  ...[filler(200), filler(700), filler(3000), "long ".repeat(400)],
];

const piece = fc.constantFrom(...PIECES);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));

/** A replacement: where, as parts of the whole, and what comes there. Short ones mostly. */
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  line: fc.boolean(),
  gone: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(120), fc.nat(4000)),
  text: fc.oneof(
    fc.constant(""),
    piece,
    fc.tuple(piece, piece).map((two) => two.join("")),
  ),
});

interface Made extends Version {
  readonly base?: { readonly resolved: Made; readonly copies: readonly number[] };
}

/** `base` with the edits done, and what of it was copied. */
function edited(base: Made, edits: readonly Edit[]): Made {
  const spots = edits
    .map(({ at, line, gone, text: added }) => {
      const spot = Math.floor(at * base.bytes.length);
      return { start: line ? base.bytes.lastIndexOf(10, spot) + 1 : spot, gone, added };
    })
    .sort((a, b) => a.start - b.start);
  const parts: Buffer[] = [];
  const copies: number[] = [];
  let to = 0;
  let from = 0;
  const copy = (end: number): void => {
    if (end <= from) return;
    copies.push(to, from, end - from);
    parts.push(base.bytes.subarray(from, end));
    to += end - from;
    from = end;
  };
  for (const { start, gone, added } of spots) {
    copy(Math.min(start, base.bytes.length));
    const bytes = Buffer.from(added, "latin1");
    parts.push(bytes);
    to += bytes.length;
    from = Math.min(base.bytes.length, from + gone);
  }
  copy(base.bytes.length);
  return { bytes: Buffer.concat(parts), base: { resolved: base, copies } };
}

interface Edit {
  readonly at: number;
  readonly line: boolean;
  readonly gone: number;
  readonly text: string;
}

const PLACE = fc.nat(PLACES.length - 1);
const stepsOf = (edits: typeof edit): fc.Arbitrary<[number, Edit[]][]> =>
  fc.array(fc.tuple(fc.nat(7), fc.array(edits, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 8 });
const history: fc.Arbitrary<History> = fc.tuple(text, stepsOf(edit), PLACE);
type History = [string, [number, Edit[]][], number];

/** What gives N the value V over lines, in one grammar or another; B is V in base64. */
const FORMS: readonly string[] = [
  ...["N: V\n", 'N = "V"\n', "N:\n  V\n", 'N:\n  "V"\n', 'N =\n  "V"\n', "N: |\n  V\n", "N: >-\n    V\nother: 1\n"],
  ...['N = (\n  "V"\n)\n', 'N = \\\n  "V"\n', "N=\\\nV\n", 'N = """\nV\n"""\n', 'N = """V\n"""\n', "N = `\nV\n`\n"],
  ...["N=$(cat <<EOF\nV\nEOF\n)\n", "N = <<~EOT\n  V\nEOT\n", "N=<<EOF.strip\nV\nEOF\n", "x=1&N=V\n"],
  ...["<N>V</N>\n", "<N>\n  V\n</N>\n", "<name>N</name>\n<value>V</value>\n", "<key>N</key>\n<string>\nV\n</string>\n"],
  ...['<add key="N"\n value="V" />\n', '<setting name="N">\n<value>V</value>\n', "<N><![CDATA[V]]></N>\n"],
  ...[
    '"N": {\n  "default": "V"\n}\n',
    'variable "N" {\n  default = "V"\n}\n',
    "N:\n  default: V\n",
    '"N" = {\n value = "V"\n}\n',
  ],
  ...[
    "- name: N\n  value: V\n",
    "- name: N\n  value: >-\n    V\n",
    '  value: "V"\n  name: N\n',
    "- name: N\n  value:\n    V\n",
  ],
  ...[
    "INSERT INTO t (a, N)\nVALUES\n('x', 'V');\n",
    "INSERT INTO t (N) VALUES\n('V');\n",
    "insert into t (id, N) values (1, 'V')\n",
  ],
  ...[
    "login bob\npassword V\n",
    "user bob\n  passwd V\n",
    "machine x login bob\npassword V\n",
    "username a password V\n",
  ],
  ...[
    "CREATE USER a\n IDENTIFIED BY 'V';\n",
    "ALTER USER a\nIDENTIFIED BY V\n",
    "SET PASSWORD FOR a =\n 'V'\n",
    "PASSWORD\n 'V'\n",
  ],
  ...[
    "mysql -u root \\\n -pV\n",
    "curl \\\n  -u bob:V \\\n  https://example.org\n",
    "redis-cli \\\n -a V\n",
    "app --N \\\n  V\n",
  ],
  ...[
    "echo V | docker login --password-stdin\n",
    "echo bob:V \\\n | chpasswd\n",
    "ENV N V\n",
    "ENV N \\\n V\n",
    "set -x N V\n",
  ],
  ...[
    "requirepass V\n",
    "requirepass \\\n V\n",
    'N(\n  "V")\n',
    'x.setN("V")\n',
    'x.setN(\n "V")\n',
    'os.getenv("N",\n "V")\n',
  ],
  ...[
    'N ??\n "V"\n',
    'getenv("N") or\n "V"\n',
    'getenv("N") or "V"\n',
    '"Jwt": {\n  "Key": "V"\n}\n',
    "N: ${X:-V}\n",
    "N: ${X:-\nV}\n",
  ],
  ...[
    "postgres://bob:V@db/x\n",
    "url:\n  postgres://bob:V@db/x\n",
    "N: B\n",
    "N:\n  B\n",
    "kind: Secret\ndata:\n  N: B\n",
    "N: !!binary |\n  B\n",
  ],
  ...[
    'N = "V\\\nV"\n',
    '"N": "\\u0067V"\n',
    'N = "V" +\n "V"\n',
    "N=%41V\n",
    "https://api.openai.com/v1\nN: V\n",
    "stringData:\n  N: V\n",
  ],
];
const NAMES = [
  "db_password",
  "API_TOKEN",
  "secret_key",
  "POSTGRES_PASSWORD",
  "OPENAI_API_KEY",
  "colour",
  "MINIO_ROOT_PASSWORD",
];
const VALUES = [PASSWORD, HEX, "postgres", "minioadmin", "admin123", "${X}", GITHUB, "Passw0rd!", "changeme"];
const form = fc
  .tuple(fc.constantFrom(...FORMS), fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.nat(3))
  .map(([one, name, value, indent]) =>
    one
      .replaceAll(/[NVB]/g, (letter, at: number) => {
        if (/[A-Za-z]/.test(`${one[at - 1] ?? ""}${one[at + 1] ?? ""}`.replace(/[VBnprtu\\]/g, ""))) return letter;
        return letter === "N" ? name : letter === "V" ? value : Buffer.from(`${name}=${value}`).toString("base64");
      })
      .replaceAll(/^(?=.)/gm, " ".repeat(indent === 3 ? 2 : 0)),
  );
/** Some lines of a form: the others come, or went, with another version. */
const formLines = fc.tuple(form, fc.nat(15)).map(([one, without]) =>
  one
    .split(/(?<=\n)/)
    .filter((_, i) => i > 3 || without > 7 || ((without >> i) & 1) === 0)
    .join(""),
);
const formEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  line: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  gone: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(60)),
  text: fc.oneof(fc.constant(""), formLines, fc.constantFrom("\n", "- x\n", "}\n", "  ", "#", filler(150))),
});
const formText = fc
  .array(fc.oneof({ weight: 4, arbitrary: formLines }, { weight: 1, arbitrary: piece }), { maxLength: 8 })
  .map((parts) => parts.join(""));
const formHistory: fc.Arbitrary<History> = fc.tuple(formText, stepsOf(formEdit), PLACE);

interface Counts {
  settled: number;
  held: number;
  missed: number;
}

/** Goes through the versions of a history, each made of an earlier one; counts what is said to hold nothing and holds something. */
function look([first, steps, place]: History, counts: Counts, parts?: Partial<VersionsParts>): void {
  let draw = 12_345;
  const random = (): number => (draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) >>> 0);
  const versions = versionsOf(PLACES, keyedHash(random), parts);
  const all: Made[] = [{ bytes: Buffer.from(first, "latin1") }];
  for (const [of, edits] of steps) all.push(edited(all[of % all.length] as Made, edits));
  for (const version of all) {
    const isNothing = versions.holdsNothing(version, [place]);
    const found = detectSecrets(textView(version.bytes), PLACES[place] ?? { path: "", origin: "commit" });
    if (isNothing) counts.settled++;
    if (found.length > 0) counts.held++;
    if (isNothing && found.length > 0) counts.missed++;
  }
}

const RUNS = 60;

for (const [of, histories] of [
  ["whatever it was made of", history],
  ["whatever gives its names their values", formHistory],
] as const)
  test(`a content that is said to hold nothing holds nothing, ${of}`, () => {
    const counts: Counts = { settled: 0, held: 0, missed: 0 };
    fc.assert(
      fc.property(histories, (one) => {
        look(one, counts);
        assert.equal(counts.missed, 0);
      }),
      { numRuns: RUNS },
    );
    assert.ok(counts.settled > RUNS / 4 && counts.held > RUNS / 4, JSON.stringify(counts));
  });

const NOWHERE = { before: 0, behind: 0 };

/** Each leaves out one thing that the rule above needs. */
const MUTANTS: Readonly<Record<string, Partial<VersionsParts>>> = {
  "lines at the ends of copies count as seen": {
    lineChanges: (before, after, copies) => {
      const changes = lineChanges(before, after, copies);
      return { ...changes, changed: changes.changed.filter(({ start, end }) => end - start > 60) };
    },
  },
  "where lines are gone nothing changed": {
    lineChanges: (before, after, copies) => {
      const changes = lineChanges(before, after, copies);
      return { ...changes, changed: changes.changed.filter(({ start, end }) => end > start) };
    },
  },
  "what is near does not count": { near: NOWHERE, calm: NOWHERE },
  "what is far does not count": { far: NOWHERE },
  "encoded lines are not watched": {
    lineWatch: (isConfig) => (line) => lineWatch(isConfig)(line) & ~WATCH.encoded & ~WATCH.string,
  },
  "words of names are not watched": {
    lineWatch: (isConfig) => (line) => lineWatch(isConfig)(line) & ~WATCH.word,
  },
  "columns are not watched": { lineWatch: (isConfig) => (line) => lineWatch(isConfig)(line) & ~WATCH.column },
  "published defaults are not watched": {
    lineWatch: (isConfig) => (line) => lineWatch(isConfig)(line) & ~WATCH.published,
  },
  "documents are lines alone": { lineWatch: (isConfig) => (line) => lineWatch(isConfig)(line) & ~WATCH.whole },
};

/** What comes in and makes something of what was there, and held nothing. */
interface Turn {
  readonly name: string;
  readonly place: string;
  readonly before: readonly string[];
  /** The same with one part more or less. */
  readonly after: readonly string[];
}

const app = "src/app.py";
const config = "config/app.yml";
const CLEAN = filler(200);

const TURNS: readonly Turn[] = [
  { name: "a whole key", place: app, before: [CLEAN], after: [CLEAN, `key = "${OPENAI}"\n`] },
  {
    name: "the end of a key",
    place: app,
    before: [CLEAN, OPENAI.slice(0, 60), "\n"],
    after: [CLEAN, OPENAI.slice(0, 60), OPENAI.slice(60), "\n"],
  },
  {
    name: "a key that a deletion joins",
    place: app,
    before: [GITHUB.slice(0, 9), "\n\n", GITHUB.slice(9)],
    after: [GITHUB.slice(0, 9), GITHUB.slice(9)],
  },
  {
    name: "a key once what stood before it is gone",
    place: app,
    before: [CLEAN, "x", GITHUB, "\n"],
    after: [CLEAN, GITHUB, "\n"],
  },
  {
    name: "a name for a value",
    place: config,
    before: [CLEAN, "other", `: ${PASSWORD}\n`],
    after: [CLEAN, "db_password", `: ${PASSWORD}\n`],
  },
  {
    name: "the value under a name of another line",
    place: config,
    before: ["- name: DB_PASSWORD\n", "  value: ${X}\n"],
    after: ["- name: DB_PASSWORD\n", `  value: ${PASSWORD}\n`],
  },
  {
    name: "the name over a value of another line",
    place: config,
    before: ["- name: COLOUR\n", `  value: ${PASSWORD}\n`],
    after: ["- name: DB_PASSWORD\n", `  value: ${PASSWORD}\n`],
  },
  {
    name: "the parent of a default",
    place: config,
    before: ["colour:\n", `  default: ${PASSWORD}\n`],
    after: ["db_password:\n", `  default: ${PASSWORD}\n`],
  },
  {
    name: "lines between a name and its value that go",
    place: config,
    before: ["- name: DB_PASSWORD\n", "- name: OTHER\n", `  value: ${PASSWORD}\n`],
    after: ["- name: DB_PASSWORD\n", `  value: ${PASSWORD}\n`],
  },
  {
    name: "a name over a value",
    place: config,
    before: ["colour:\n", `  ${PASSWORD}\n`],
    after: ["db_password:\n", `  ${PASSWORD}\n`],
  },
  {
    name: "a value under a name",
    place: config,
    before: ["db_password:\n", "  ${X}\n"],
    after: ["db_password:\n", `  ${PASSWORD}\n`],
  },
  {
    name: "the password of a login",
    place: "README.md",
    before: ["login bob\n", "\n", `password ${PASSWORD}\n`],
    after: ["login bob\n", `password ${PASSWORD}\n`],
  },
  {
    name: "a row of SQL",
    place: "deploy/main.sh",
    before: ["INSERT INTO t (password)\n", "VALUES\n", "('');\n"],
    after: ["INSERT INTO t (password)\n", "VALUES\n", `('${PASSWORD}');\n`],
  },
  {
    name: "a published default below its name",
    place: config,
    before: ["NC_DB: >-\n", "  ${X}\n"],
    after: ["NC_DB: >-\n", "  pg://root_db:5432?u=postgres&p=password&d=root_db\n"],
  },
  {
    name: "a command that goes on",
    place: "deploy/main.sh",
    before: ["mysql -u root \n", ` -p${PASSWORD} db\n`],
    after: ["mysql -u root \\\n", ` -p${PASSWORD} db\n`],
  },
  {
    name: "the body of a private key",
    place: app,
    before: [PEM.slice(0, 32), CLEAN],
    after: [PEM.slice(0, 32), PEM.slice(32), CLEAN],
  },
  {
    name: "the first line of a private key",
    place: app,
    before: [PEM.slice(33)],
    after: [PEM.slice(0, 33), PEM.slice(33)],
  },
  {
    name: "a word of the product far away",
    place: config,
    before: [`SECRET_KEY=${HEX}\n`, filler(6000)],
    after: [`SECRET_KEY=${HEX}\n`, filler(6000), "image: langgenius/dify-api\n"],
  },
  {
    name: "an address near a value",
    place: config,
    before: ["api_key: ", HEX, "\n\n"],
    after: ["api_key: ", HEX, "\n\n", "url: https://api.langfuse.com\n"],
  },
  {
    name: "lines of base64",
    place: app,
    before: [wrapped.slice(0, 65), CLEAN],
    after: [wrapped.slice(0, 65), wrapped.slice(65), "\n", CLEAN],
  },
  {
    name: "a string that goes on in the next line",
    place: app,
    before: [`k = ("${GITHUB.slice(0, 20)}",\n`, `  "${GITHUB.slice(20)}")\n`],
    after: [`k = ("${GITHUB.slice(0, 20)}"\n`, `  "${GITHUB.slice(20)}")\n`],
  },
  {
    name: "a line between two strings that goes",
    place: app,
    before: [`k = ("${GITHUB.slice(0, 20)}"\n`, "# no\n", `  "${GITHUB.slice(20)}")\n`],
    after: [`k = ("${GITHUB.slice(0, 20)}"\n`, `  "${GITHUB.slice(20)}")\n`],
  },
  {
    name: "an escape",
    place: app,
    before: [CLEAN, `k = "x${GITHUB.slice(1)}"\n`],
    after: [CLEAN, `k = "\\u0067${GITHUB.slice(1)}"\n`],
  },
  {
    name: "the kind of a manifest",
    place: config,
    before: [
      "data:\n",
      `  a: ${Buffer.from(`password=${PASSWORD}`).toString("base64").slice(0, 19)}\n`,
      `  b: ${Buffer.from(GITHUB).toString("base64")}\n`,
    ],
    after: [
      "data:\n",
      `  a: ${Buffer.from("x").toString("base64")}\n`,
      `  b: ${Buffer.from(GITHUB).toString("base64")}\n`,
      "kind: Secret\n",
    ],
  },
  {
    name: "a notebook",
    place: "a.ipynb",
    before: ['{"cells": [{"source": ["', GITHUB.slice(0, 20), '", "', GITHUB.slice(20), '"]}]}\n'],
    after: ['{"nbformat": 4, "cells": [{"source": ["', GITHUB.slice(0, 20), '", "', GITHUB.slice(20), '"]}]}\n'],
  },
  {
    name: "a published default",
    place: config,
    before: [CLEAN, "POSTGRES_PASSWORD: ${P}\n"],
    after: [CLEAN, "POSTGRES_PASSWORD: postgres\n"],
  },
  {
    name: "no NUL bytes between any more",
    place: app,
    before: [CLEAN, ...[...GITHUB].map((one) => `${one}\0\0\0\0`)],
    after: [CLEAN, ...GITHUB],
  },
];

/** One content made of another: parts that both have are copied. */
function turned({ before, after }: Turn): Made {
  const base: Made = { bytes: Buffer.from(before.join(""), "latin1") };
  const copies: number[] = [];
  let [to, from, next] = [0, 0, 0];
  for (const part of after) {
    const at = before.indexOf(part, next);
    if (at >= 0) {
      from = before.slice(0, at).join("").length;
      next = at + 1;
      copies.push(to, from, part.length);
    }
    to += part.length;
  }
  return { bytes: Buffer.from(after.join(""), "latin1"), base: { resolved: base, copies } };
}

/** Whether the later content is said to hold nothing. */
function isMissed(turn: Turn, parts?: Partial<VersionsParts>): boolean {
  const made = turned(turn);
  const versions = versionsOf(
    [{ path: turn.place, origin: "commit" }],
    keyedHash(() => 77_777_777),
    parts,
  );
  if (made.base !== undefined) versions.holdsNothing(made.base.resolved, [0]);
  return versions.holdsNothing(made, [0]);
}

for (const turn of TURNS) {
  test(`holdsNothing() sees ${turn.name}`, () => {
    const { bytes } = turned(turn);
    const found = detectSecrets(textView(bytes), { path: turn.place, origin: "commit" });
    assert.ok(found.length > 0, "the case holds something");
    assert.equal(isMissed(turn), false);
  });
}

test("holdsNothing() takes no line for another one of the same surroundings", () => {
  const far = (text: string): string => `${PEM.slice(0, 32)}${text}`.padEnd(4095, " ").concat("\n");
  const bytes = Buffer.from(`${far("\n")}${far(PEM.slice(32))}`, "latin1");
  assert.ok(detectSecrets(textView(bytes), { path: app, origin: "commit" }).length > 0, "it holds something");
  const versions = versionsOf(
    [{ path: app, origin: "commit" }],
    keyedHash(() => 77_777_777),
  );
  assert.equal(versions.holdsNothing({ bytes }, [0]), false);
});

test("holdsNothing() says so of texts without anything", () => {
  const calm = [
    CLEAN,
    "def main():\n    return 1\n",
    "# a comment\n",
    "name: app\n",
    "url = https://example.org/path\n",
  ];
  for (const place of [app, config, "README.md"])
    for (const one of calm)
      assert.ok(isMissed({ name: "", place, before: [CLEAN], after: [CLEAN, one] }), `${place}: ${one}`);
});

for (const [name, parts] of Object.entries(MUTANTS)) {
  test(`the cases show it when ${name}`, () => {
    const missed = TURNS.filter((turn) => isMissed(turn, parts)).map((turn) => turn.name);
    assert.ok(missed.length > 0);
  });
}
