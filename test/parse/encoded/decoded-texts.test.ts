import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { decodedTexts } from "../../../src/parse/encoded/decoded-texts.ts";

const SIZE = 64;
/** No character is read so often. */
const MOST = 4;

/** Base64 in lines, each of a text of its own. */
const inLines = (texts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.from(
    (
      Buffer.concat(texts.map((text) => Buffer.from(text)))
        .toString("base64")
        .match(/.{1,64}/g) ?? []
    ).join("\n"),
  );

/** The texts that it holds. Throws where base64 is read again and again for them. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let decoded = 0;
  const from = Buffer.from.bind(Buffer) as (...given: readonly unknown[]) => Buffer;
  const counted = mock.method(Buffer, "from", (...given: readonly unknown[]) => {
    if (given[1] === "base64") decoded += String(given[0]).length;
    if (decoded > MOST * bytes.length) throw new Error(`${decoded} characters read of ${bytes.length}`);
    return from(...given);
  });
  try {
    decodedTexts(
      bytes,
      { start: 0, end: bytes.length },
      16,
      () => true,
      (text) => {
        texts.push(Buffer.concat([text.bytes]).toString("utf8"));
      },
    );
  } finally {
    counted.mock.restore();
  }
  return texts;
}

const LINE = "what a server reads when it starts is written her";
const WORDS = LINE.slice(0, (SIZE / 4) * 3);

const hostile: Record<string, readonly (string | Uint8Array)[]> = {
  "ends in a byte that no text has": [WORDS.repeat(2000), "what a server reads when it starts is\x01"],
  "has such a byte at the end of each line": Array.from({ length: 2000 }, () => `${WORDS.slice(0, -1)}\x01`),
  "ends in a byte that no UTF-8 has": [
    WORDS.repeat(2000),
    Uint8Array.of(...Buffer.from("starts with a text, but"), 0xff),
  ],
  "has such a byte at the end of each line, and text before": Array.from({ length: 2000 }, () =>
    Buffer.concat([Buffer.from(WORDS.slice(0, -1)), Uint8Array.of(0xff)]),
  ),
  "is of two bytes a character, but for its end": [Buffer.from(LINE.repeat(1000), "utf16le"), "written here"],
};

for (const [name, texts] of Object.entries(hostile)) {
  test(`base64 in lines is read a few times, not once a line: what ${name}`, () => {
    assert.doesNotThrow(() => textsIn(inLines(texts)));
  });
}

test("lines behind one that says no text are told", () => {
  const texts = textsIn(inLines([WORDS, `${WORDS.slice(0, -1)}\x01`, WORDS, WORDS]));
  assert.deepEqual(texts, [WORDS + WORDS]);
});

test("of more lines than are read together all are told, even where a character is cut", () => {
  const text = "密码，a".repeat(40_000);
  const texts = textsIn(inLines([text]));
  assert.equal(Buffer.from(texts.join("").replaceAll("\ufffd", "")).length > text.length * 2, true);
});

test("of a run that is longer than what is read at once all is told, even where a character is cut", () => {
  const said = "服务启动时读取的内容，";
  const marks = Array.from({ length: 40 }, (_, i) => `第${i}处`);
  for (const shift of ["", "a", "ab"]) {
    const text = shift + marks.map((mark) => mark + said.repeat(400)).join("");
    const texts = textsIn(Buffer.from(Buffer.from(text).toString("base64"))).join("");
    for (const mark of marks) assert.ok(texts.includes(mark), `${mark} of ${text.length}`);
  }
});
