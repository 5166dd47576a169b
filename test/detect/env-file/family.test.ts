import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { envFileFamily } from "../../../src/detect/env-file/family.ts";
import { envFileRules } from "../../../src/detect/env-file/rules.gen.ts";
import { envFileTexts } from "../../../src/detect/env-file/texts.gen.ts";
import type { Detection } from "../../../src/model/detection.ts";
import type { Document } from "../../../src/model/document.ts";
import { fillText } from "../../../src/model/text.ts";
import { singleFilePair } from "../../../src/work/single-file.ts";
import { secretOf } from "../../support/secret.ts";
import { type Files, linesOf, pairOf, sentencesWithGaps } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";
import "../../support/yaml.ts";

const PASSWORD = secretOf("{alnum:20}");
const detect = (before: Files | undefined, after: Files): readonly Detection[] =>
  envFileFamily.detect(pairOf(before, after)).detections;

function sentenceOf({ ruleId, message, values }: Detection): string {
  const text = envFileTexts[ruleId];
  assert.ok(text);
  return fillText(text.messages[message ?? "default"] ?? text.messages.default, values, "en");
}

test("without a base each env file is told, without a status", () => {
  const told = toldOf(undefined, { ".env": `DB_PASSWORD=${PASSWORD}\n`, "a/.env.test": "LOG=1\n", "b.txt": "x" });
  assert.deepEqual(linesOf(told), ["env-file-committed - .env:1 block", "env-file-committed - a/.env.test:1 summary"]);
});

test("the message names the variables with their lines, and nothing of their values", () => {
  const text = `A=1\nDB_PASSWORD=${PASSWORD}\n\nexport URL="redis://:${PASSWORD}@cache:6379/0"\n`;
  const [found] = detect({}, { "x/.env": text });
  assert.ok(found);
  assert.equal(sentenceOf(found), "Variables with secrets in x/.env, 2 of 3 (name:line): DB_PASSWORD:2, URL:4.");
  // What it holds only goes into the fingerprint.
  for (const { held: _, ...told } of detect({}, { "x/.env": text }))
    assert.ok(!JSON.stringify(told).includes(PASSWORD));
});

test("a key is known by its own form, whatever its variable is called; one in a comment is not the variable before it", () => {
  const key = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
  const [found] = detect({}, { ".env": `A=1\nLLM=${key}\nB=2\n# ${key}\n` });
  assert.deepEqual(found?.values.names, ["LLM:2"]);
});

test("what holds many secrets names sixty and counts all", () => {
  const text = Array.from({ length: 150 }, (_, i) => `A${i}_TOKEN=${PASSWORD}${i}\n`).join("");
  const [found] = detect({}, { ".env": text });
  assert.ok(found);
  assert.match(sentenceOf(found), /, 150 of 150 .* A59_TOKEN:60, …\.$/);
  assert.equal(found.related?.length, 100);
});

const ENCODINGS: readonly (readonly [string, Uint8Array])[] = [
  ["CRLF", Buffer.from(`A=1\r\nDB_PASSWORD=${PASSWORD}\r\n`)],
  ["a byte order mark", Buffer.from(`\ufeffA=1\nDB_PASSWORD=${PASSWORD}\n`)],
  ["UTF-16", Buffer.from(`\ufeffA=1\nDB_PASSWORD=${PASSWORD}\n`, "utf16le")],
  [
    "GBK",
    Buffer.concat([Buffer.from("# "), Buffer.from([0xc3, 0xdc, 0xc2, 0xeb]), Buffer.from(`\nDB_PASSWORD=${PASSWORD}`)]),
  ],
  [
    "invalid UTF-8",
    Buffer.concat([Buffer.from([0x23, 0xff, 0xfe, 0xfd, 0x0a]), Buffer.from(`DB_PASSWORD=${PASSWORD}`)]),
  ],
];
for (const [name, bytes] of ENCODINGS) {
  test(`env-file: ${name} is read, lines right`, () => {
    const [row] = toldOf({}, { ".env": bytes });
    assert.deepEqual(row?.beside, [2]);
  });
}

test("a file that git-crypt encrypted is told only when it no longer is", () => {
  const locked = Buffer.concat([Buffer.from("\0GITCRYPT\0"), Buffer.from("any\0bytes")]);
  assert.deepEqual(toldOf({}, { ".env": locked }), []);
  const told = toldOf({ ".env": locked }, { ".env": `DB_PASSWORD=${PASSWORD}\n` });
  assert.deepEqual(linesOf(told), ["env-file-committed weakened .env:1 block"]);
});

test("a line of a key's own text is no variable to name", () => {
  const body = secretOf("{b64:63}=");
  const told = detect({}, { ".env": `KEY_FILE=x\n${body}\n${body}=${PASSWORD}\n` });
  assert.ok(!JSON.stringify(told).includes(body.slice(0, 40)));
});

test("a file taken away is fixed, one that was moved is not", () => {
  const file = { ".env": `DB_PASSWORD=${PASSWORD}\n` };
  assert.deepEqual(
    detect(file, {}).map(({ status, place }) => `${status} ${place.side} ${place.path}`),
    ["fixed base .env"],
  );
  assert.deepEqual(
    detect(file, { "docker/.env": file[".env"] }).map(({ status, place }) => `${status} ${place.path}`),
    ["existing docker/.env"],
  );
});

test("an accepted file is another finding once it gets a further secret", () => {
  const text = `DB_PASSWORD=${PASSWORD}\n`;
  const [first] = detect({}, { ".env": text });
  const [more] = detect({}, { ".env": `${text}API_TOKEN=${PASSWORD}\n` });
  const [moved] = detect({}, { ".env": `LOG=1\n\n${text}` });
  assert.notEqual(first?.subject, more?.subject);
  assert.equal(first?.subject, moved?.subject);
});

const ARGUMENTS: readonly (readonly [string, string])[] = [
  ["docker/.env", "docker/.env"],
  ["-x/.env", "./-x/.env"],
  ["a b/.env", "'a b/.env'"],
  ["x; touch y/.env", "'x; touch y/.env'"],
  ["it's/.env", "'it'\\''s/.env'"],
  ["$(id)/.env", "'$(id)/.env'"],
];
for (const [path, argument] of ARGUMENTS) {
  test(`the fix can be typed for ${path}`, () => {
    assert.equal(detect({}, { [path]: `DB_PASSWORD=${PASSWORD}\n` })[0]?.values.argument, argument);
  });
}

test("a file of a commit on the way is judged by itself", () => {
  const document: Document = {
    path: ".env",
    origin: "commit",
    exposure: "unpushed",
    bytes: Buffer.from(`DB_PASSWORD=${PASSWORD}\nA_TOKEN=${PASSWORD}\n`),
    base: { path: ".env", bytes: Buffer.from(`DB_PASSWORD=${PASSWORD}\n`) },
    commit: "0".repeat(40),
  };
  const [found] = envFileFamily.detect(singleFilePair(document, true)).detections;
  assert.equal(found?.status, "introduced");
  assert.deepEqual(found?.values.names, ["A_TOKEN:2"]);
});

test("explore() reads what detect() will", async () => {
  const compose =
    "services: {a: {image: 'a:1', build: {context: ., dockerfile: api.txt}, env_file: [conf/web.conf, ../up.env]}}\n";
  const pair = pairOf(undefined, {
    "d/compose.yaml": compose,
    "d/conf/web.conf": "A=1\n",
    "up.env": "A=1\n",
    "x/.env": "A=1\n",
    "d/api.txt": "FROM a\nCOPY . .\n",
    "d/api.txt.dockerignore": "x\n",
  });
  const read = new Set<string>();
  const watched = (path: string): Uint8Array | undefined => {
    read.add(path);
    return pair.head.read(path);
  };
  await envFileFamily.explore({ ...pair.head, read: watched });
  for (const path of ["d/conf/web.conf", "up.env", "x/.env", "d/api.txt.dockerignore"]) assert.ok(read.has(path), path);
});

const EXPOSED: readonly (readonly [string, Files | undefined, Document["exposure"], string])[] = [
  ["new and ignored", {}, "staged", "forced"],
  ["older than the line", { ".env": "A=1\n" }, "pushed", "stillTracked"],
  ["judged without a base", undefined, "pushed", "stillTracked"],
  ["found in a folder, where git may never have seen it", undefined, "working-tree", "ignored"],
];
for (const [name, before, exposure, message] of EXPOSED) {
  test(`a file that .gitignore ignores: ${name}`, () => {
    const pair = pairOf(before, { ".gitignore": ".env\n", ".env": `DB_PASSWORD=${PASSWORD}\n` });
    const [found] = envFileFamily.detect({ ...pair, exposure }).detections;
    assert.equal(found?.related?.[0]?.message, message);
    assert.equal(found?.fix, "ignored");
  });
}

test("the line to add is told from the .gitignore that has the last word", () => {
  const told = (files: Files): unknown => {
    const [found] = detect({}, { "a/b/.env": `DB_PASSWORD=${PASSWORD}\n`, ...files });
    return [found?.values.line, found?.values.ignoreFile];
  };
  assert.deepEqual(told({}), ["a/b/.env", ".gitignore"]);
  assert.deepEqual(told({ "a/.gitignore": "!.env\n" }), ["b/.env", "a/.gitignore"]);
});

for (const rule of envFileRules) {
  test(`${rule.id} has sentences in both languages, with the same values in them`, () => {
    const text = envFileTexts[rule.id];
    assert.ok(text);
    const all = [
      text.title,
      text.why,
      text.fix,
      ...Object.values(text.fixes ?? {}),
      ...Object.values(text.titles ?? {}),
      ...Object.values(text.messages),
    ];
    const marks = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{[a-zA-Z]+\}/g))].sort();
    for (const { en, zh } of all) {
      assert.ok(en.trim() !== "" && zh.trim() !== "");
      assert.deepEqual(marks(zh), marks(en));
    }
  });
}

test("every mark of a sentence has its value, whatever is told", () => {
  const key = `DOTENV_PRIVATE_KEY=${secretOf("{hex:64}")}\n`;
  const told = [
    ...detect({}, { ".env": `JWT_SECRET=${"let"}meinnow\n`, ".env.keys": key, "b.env": "A=1\n" }),
    ...detect({ ".env": "A=1\n" }, { ".env": `DB_PASSWORD=${PASSWORD}\n` }),
    ...detect({}, { ".gitignore": ".env\n", ".env": `DB_PASSWORD=${PASSWORD}\n` }),
  ];
  assert.ok(told.length >= 5);
  for (const detection of told) {
    const text = envFileTexts[detection.ruleId];
    assert.ok(text);
    assert.deepEqual(sentencesWithGaps(detection, text), []);
  }
});

test("any bytes as base and head are judged without throwing, each place within its file", () => {
  const line = fc.constantFrom(
    "A_TOKEN=",
    "export ",
    "'",
    '"',
    "\n",
    "\r\n",
    "${X:-y}",
    "abc123def",
    "#",
    "=",
    "密码=密",
    "\0",
    "encrypted:",
    "JWT_SECRET=short",
  );
  const text = fc.oneof(
    fc.array(line, { maxLength: 30 }).map((all) => Buffer.from(all.join(""))),
    fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all)),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const { place } of detect({ ".env": one, "a.env": other }, { ".env": other })) {
        const length = (place.side === "base" ? one.length + other.length : other.length) * 3;
        assert.ok(place.span.start <= place.span.end && place.span.end <= length);
      }
    }),
    { numRuns: 300 },
  );
});

test("a hostile file of 8 MB is judged in bounded time", () => {
  // Processor time: others have their share of the clock's.
  const started = process.cpuUsage();
  for (const unit of ["A=\n", "A_TOKEN=a密b1\n", "JWT_SECRET=abc\n", '"', "A='", "${", "A_TOKEN=${${${", "\\"]) {
    detect({}, { ".env": unit.repeat(Math.ceil((8 << 20) / unit.length)) });
  }
  assert.ok(process.cpuUsage(started).user / 1e6 < 40);
});
