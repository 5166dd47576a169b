// Bytes that are text all the same, whatever encoding, line ends or locale.
import { type HostileCase, key, line } from "./case.ts";
import { everywhere, latin1 } from "./everywhere.ts";

const utf16 = (text: string, swap: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return swap ? bytes.swap16() : bytes;
};
const utf32 = (text: string, isBig: boolean): Buffer => {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [i, point] of points.entries())
    if (isBig) bytes.writeUInt32BE(point, 4 * i);
    else bytes.writeUInt32LE(point, 4 * i);
  return bytes;
};
const BOM = "\ufeff";
const source = (seed: string): string => `// one\n// two\n${line(seed)}`;

const ENCODED = { requirements: [12], mechanisms: [8] };
const encodings: readonly HostileCase[] = [
  everywhere(
    "encodings: UTF-16 with a mark",
    ENCODED,
    () => ({ "le.ts": utf16(BOM + source("le"), false), "be.ts": utf16(BOM + source("be"), true) }),
    ["le.ts:3", "be.ts:3"],
  ),
  everywhere(
    "encodings: UTF-16 without a mark",
    ENCODED,
    () => ({ "le.ts": utf16(source("le bare"), false), "be.ts": utf16(source("be bare"), true) }),
    ["le.ts:3", "be.ts:3"],
  ),
  everywhere(
    "encodings: UTF-16 with Windows line ends, as a shell writes it",
    ENCODED,
    () => ({ ".env.ps1": utf16(`${BOM}# one\r\n# two\r\nTOKEN=${key("powershell")}\r\n`, false) }),
    [".env.ps1:3"],
    { finds: undefined, says: /"startLine":3/ },
  ),
  everywhere(
    "encodings: UTF-32 with a mark",
    ENCODED,
    () => ({ "le.ts": utf32(BOM + source("32le"), false), "be.ts": utf32(BOM + source("32be"), true) }),
    ["le.ts:3", "be.ts:3"],
  ),
  everywhere(
    "encodings: UTF-8 with a mark, and an odd number of bytes of UTF-16",
    ENCODED,
    () => ({
      "eight.ts": BOM + source("eight"),
      "odd.ts": Buffer.concat([utf16(BOM + source("odd"), false), Buffer.from("x")]),
    }),
    ["eight.ts:3", "odd.ts:3"],
  ),
  everywhere(
    "encodings: bytes of GBK, Big5, Shift-JIS and Latin-1",
    ENCODED,
    () => ({
      "gbk.ts": Buffer.concat([
        Buffer.from("// \xc3\xdc\xd4\xbf\n// \xc5\xe4\xd6\xc3\n", "latin1"),
        Buffer.from(line("gbk")),
      ]),
      "big5.ts": Buffer.concat([Buffer.from("// \xb1\x4b\xc6\x5f\n\n", "latin1"), Buffer.from(line("big5"))]),
      "sjis.ts": Buffer.concat([Buffer.from("// \x83\x5c\x95\x5c\n\n", "latin1"), Buffer.from(line("sjis"))]),
      "latin1.ts": Buffer.concat([Buffer.from("// caf\xe9 \xfc\n\n", "latin1"), Buffer.from(line("latin1"))]),
    }),
    ["gbk.ts:3", "big5.ts:3", "sjis.ts:3", "latin1.ts:3"],
  ),
  everywhere(
    "encodings: NUL bytes before, behind and around",
    ENCODED,
    () => ({
      "before.ts": `\0\0\0${line("nul before")}`,
      "behind.ts": `${line("nul behind")}\0\0`,
      "line.ts": `a\0b\0c\n${line("nul line")}`,
      "beside.ts": `const a = "\0${key("nul beside")}\0";\n`,
      "tail.bin": Buffer.concat([Buffer.alloc(9000), Buffer.from(`\n${line("nul tail")}`)]),
    }),
    ["before.ts", "behind.ts", "line.ts", "beside.ts", "tail.bin"],
  ),
  everywhere(
    "encodings: line ends of all kinds",
    ENCODED,
    () => ({
      "crlf.ts": source("crlf").replaceAll("\n", "\r\n"),
      "cr.ts": source("cr").replaceAll("\n", "\r"),
      "mixed.ts": `// one\r\n// two\n${line("mixed")}`,
      "none.ts": source("none").trimEnd(),
    }),
    ["crlf.ts:3", "cr.ts:3", "mixed.ts:3", "none.ts:3"],
  ),
  everywhere(
    "encodings: a file that looks like a picture or a program",
    ENCODED,
    () => ({
      "a.png": Buffer.concat([
        Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
        Buffer.from(`tEXt ${key("png")} `),
      ]),
      "a.exe": Buffer.concat([
        Buffer.from("MZ\x90\0\x03\0", "latin1"),
        Buffer.alloc(600, 0xcc),
        Buffer.from(`\0${key("exe")}\0`),
      ]),
      "a.pdf": Buffer.concat([
        Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1"),
        Buffer.from(`(${key("pdf")})\n`),
      ]),
    }),
    ["a.exe", "a.pdf", "a.png"],
  ),
];

const LOCALES: readonly string[] = ["C", "POSIX", "zh_CN.GB18030", "ja_JP.SJIS", "tr_TR.UTF-8", "no_SUCH.locale"];
const locales: readonly HostileCase[] = LOCALES.map((locale) => ({
  ...everywhere(
    `locales: ${locale}`,
    { requirements: [12], mechanisms: [10] },
    () => ({
      [latin1("\u914d\u7f6e.ts")]: `// \u4e2d\u6587\n${line("locale")}`,
      "gbk.ts": Buffer.concat([Buffer.from("// \xc3\xdc\n", "latin1"), Buffer.from(line("locale gbk"))]),
    }),
    ["\u914d\u7f6e.ts:2", "gbk.ts:2"],
    { env: () => ({ LANG: locale, LC_ALL: locale, LC_CTYPE: locale, LANGUAGE: locale }) },
  ),
}));

export const encodingCases: readonly HostileCase[] = [...encodings, ...locales];
