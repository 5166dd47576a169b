// A secret is found at its line and column whatever encoding and line ends its file has, and in what is no text at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENCODINGS, type EncodingName, encoded } from "../support/encodings.ts";
import { folder, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const PASSWORD = secretOf("{alnum:24}");

/** A comment in a language of the encoding. */
const WORDS: Partial<Record<EncodingName, string>> = {
  gbk: "数据库的密码和密钥，请勿提交",
  gb18030: "数据库的密码和密钥，请勿提交",
  big5: "資料庫的密碼與金鑰，請勿提交",
  shift_jis: "データベースのパスワード、ﾃｽﾄ用",
  latin1: "clé privée du général, señor Müller",
};
const ANY = "数据库的密码 🙂 пароль clé パスワード";

interface Report {
  readonly findings: readonly { ruleId: string; path: string; startLine: number; startColumn: number }[];
}

async function placesIn(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const cwd = folder();
  writeInto(cwd, { [name]: bytes });
  const told = await stackgate(["scan", "--no-git", "--format", "json"], { cwd });
  assert.equal(told.code, 1, told.stdout);
  assert.ok(![KEY, PASSWORD].some((secret) => `${told.stdout}${told.stderr}`.includes(secret)));
  return (JSON.parse(told.stdout) as Report).findings
    .filter(({ ruleId }) => ruleId !== "env-file-committed")
    .map(({ ruleId, startLine, startColumn }) => `${startLine}:${startColumn} ${ruleId}`);
}

for (const encoding of ENCODINGS) {
  for (const [name, end] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const) {
    test(`a key and a password in ${encoding} with ${name} are told at their places`, async () => {
      const words = WORDS[encoding] ?? ANY;
      const code = [`# ${words}`, `x = "${words}"; key = "${KEY}"`, ""].join(end);
      assert.deepEqual(await placesIn("a.py", encoded(code, encoding)), [
        `2:${`x = "${words}"; key = "`.length + 1} openai-key-project`,
      ]);
      const env = [`# ${words}`, "", "LOG=info", `DB_PASSWORD=${PASSWORD}`, `# ${words}`, ""].join(end);
      assert.deepEqual(await placesIn(".env", encoded(env, encoding)), ["4:13 generic-secret-assignment"]);
    });
  }
}

const ASCII = `LOG=info\r\nDB_PASSWORD=${PASSWORD}\r\n`;
const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => (i * 7919 + (i >> 3)) & 0xff));

const odd: readonly (readonly [name: string, file: string, bytes: Uint8Array, places: readonly string[]])[] = [
  [
    "ASCII to which UTF-16 was appended",
    ".env",
    Buffer.concat([Buffer.from("A=1\r\nB=2\r\n"), encoded(ASCII, "utf-16le")]),
    ["4:13 generic-secret-assignment"],
  ],
  [
    "UTF-16 to which ASCII was appended",
    ".env",
    Buffer.concat([encoded("# 说明\r\nA=1\r\n", "utf-16le with a mark"), Buffer.from(ASCII)]),
    ["4:13 generic-secret-assignment"],
  ],
  [
    "ASCII behind the mark of UTF-16",
    "a.py",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\nkey = "${KEY}"\n`)]),
    ["2:8 openai-key-project"],
  ],
  [
    "ASCII behind the mark of UTF-16, with a NUL byte",
    "a.py",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\nkey = "${KEY}"\n\0\n`)]),
    ["2:8 openai-key-project"],
  ],
  [
    "UTF-16 without a mark of which little is ASCII",
    "a.md",
    encoded(`${"数据库的密码和密钥请勿提交到版本库中上下左右\n".repeat(300)}${KEY}\n`, "utf-16le"),
    ["301:1 openai-key-project"],
  ],
  ["text with NUL bytes", "a.py", Buffer.from(`\0\0x\nkey = "${KEY}"\n\0`), ["2:8 openai-key-project"]],
  ["a NUL byte right before and behind the key", "a.bin", Buffer.from(`a\n\0${KEY}\0`), ["2:2 openai-key-project"]],
];

for (const [name, file, bytes, places] of odd) {
  test(`a secret is told at its place in ${name}`, async () => {
    assert.deepEqual(await placesIn(file, bytes), places);
  });
}

for (const [name, bytes] of [
  ["its bytes", Buffer.from(KEY)],
  ["UTF-16LE, as programs for Windows keep their texts", encoded(KEY, "utf-16le")],
  ["UTF-16BE, as programs for the JVM do", encoded(KEY, "utf-16be")],
] as const) {
  test(`a key in a program is found as ${name}, at any offset`, async () => {
    for (const before of [4096, 4097]) {
      const found = await placesIn(
        "a.exe",
        Buffer.concat([
          Buffer.from("MZ\0\x01"),
          noise(before),
          Buffer.from([0, 0, 1]),
          bytes,
          Buffer.from([0, 0]),
          noise(3000),
        ]),
      );
      assert.deepEqual(
        found.map((place) => place.replace(/^\S+ /, "")),
        ["openai-key-project"],
      );
    }
  });
}
