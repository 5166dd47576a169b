import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compileRules } from "../../../src/detect/secrets/compiled-rules.ts";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { judgeOf } from "../../../src/detect/secrets/judge.ts";
import { literalPrefilter } from "../../../src/detect/secrets/prefilter.ts";
import { secretRules } from "../../../src/detect/secrets/secret-rule.ts";
import type { Detection } from "../../../src/model/detection.ts";
import type { Document } from "../../../src/model/document.ts";
import type { FilterReason } from "../../../src/model/filter-reason.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";
import { keyLikeText } from "./key-like-text.ts";

const OPENAI = secretOf("sk-proj-{b64url:74}T3Blbk{cut}FJ{b64url:74}");
const GITHUB = secretOf("ghp_{alnum:30}{crc62:4}");
const HEX_KEY = secretOf("sk-{hex:32}");
const ANY_KEY = secretOf("sk-{alnum:48}");

type Detected = Pick<Document, "path" | "origin" | "regions">;
const detect = (bytes: Uint8Array | string, document: Partial<Detected> = {}): readonly Detection[] =>
  detectSecrets(textView(typeof bytes === "string" ? Buffer.from(bytes) : bytes), {
    path: "a.txt",
    origin: "file",
    ...document,
  });
const ids = (found: readonly Detection[]): readonly string[] => found.map(({ ruleId }) => ruleId);

function told(text: string, document: Partial<Detected> = {}): readonly string[] {
  return detect(text, document).map(
    ({ secret, ruleId }) => `${ruleId} ${text.indexOf(Buffer.from(text).toString("utf8", secret?.start, secret?.end))}`,
  );
}

/** Far enough that nothing on one side says anything about the other. */
const GAP = "\n".repeat(8);
const at = (found: readonly Detection[], by: number): readonly unknown[] =>
  found.map((one) => ({
    ...one,
    place: undefined,
    secret: { start: (one.secret?.start ?? 0) - by, end: (one.secret?.end ?? 0) - by },
  }));

test("a key is told alike wherever it lies in a document, and however large that is", () => {
  fc.assert(
    fc.property(keyLikeText, fc.nat(200_000), (text, before) => {
      const filler = `${"\n".repeat(before)}${GAP}`;
      const alone = detect(Buffer.from(GAP + text + GAP));
      const inside = detect(Buffer.from(filler + text + GAP + " ".repeat(70_000)));
      assert.deepEqual(at(inside, filler.length), at(alone, GAP.length));
    }),
    { numRuns: 120 },
  );
});

test("a key is told alike among other text of its file", () => {
  const line =
    "const value = await load(['sk-', 'http://host/', 'password=', '-----BEGIN x', 'AIza', 0123456789abcdef]);\n";
  const filler = line.repeat(3000);
  const text = `OPENAI=${OPENAI}\nb\nc\n`;
  assert.deepEqual(ids(detect(filler + text + filler)), ["openai-key-project"]);
});

test("UTF-16 text is scanned, and its places are those of the text", () => {
  for (const [mark, encode] of [
    [[0xff, 0xfe], (text: string) => Buffer.from(text, "utf16le")],
    [[0xfe, 0xff], (text: string) => Buffer.from(text, "utf16le").swap16()],
  ] as const) {
    const view = textView(Buffer.concat([Buffer.from(mark), encode(`密钥 = 1\r\nTOKEN = "${GITHUB}"\r\n`)]));
    const [found, ...more] = detectSecrets(view, { path: "a.ps1", origin: "file" });
    assert.deepEqual(more, []);
    assert.deepEqual(found && view.rangeOf(found.place.span), {
      startLine: 2,
      startColumn: 10,
      endLine: 2,
      endColumn: 50,
    });
  }
});

test("binaries and long lines are scanned as bytes", () => {
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
  assert.deepEqual(ids(detect(Buffer.concat([noise, Buffer.from(`\0${OPENAI}\0`), noise]))), ["openai-key-project"]);
  assert.deepEqual(ids(detect(`${"x ".repeat(1_000_000)}${OPENAI} ${"y ".repeat(1_000_000)}`)), ["openai-key-project"]);
});

test("a token begins and ends where no letter or digit stands beside it, escapes left out", () => {
  for (const [text, count] of [
    [`x${GITHUB}`, 0],
    [`${GITHUB}x`, 0],
    [`${GITHUB}_x`, 0],
    [`_${GITHUB}`, 1],
    [`"a\\n${GITHUB}\\n"`, 1],
    [`a=%3D${GITHUB}%26`, 1],
    [`"\\u003d${GITHUB}\\u0026"`, 1],
    [`密钥${GITHUB}密钥`, 1],
    [GITHUB, 1],
  ] as const) {
    assert.equal(detect(text).length, count, text.replace(GITHUB, "KEY"));
  }
});

test("only what touches a region is told", () => {
  const text = `a = "${OPENAI}"\nb = "${GITHUB}"\nc = "${HEX_KEY}"\n`;
  const line = textView(Buffer.from(text));
  assert.deepEqual(ids(detect(text, { regions: [line.lineSpan(2)] })), ["github-pat-classic"]);
  assert.deepEqual(ids(detect(text, { regions: [] })), []);
  const all = detect(text);
  assert.deepEqual(detect(text, { regions: [line.lineSpan(1), line.lineSpan(2), line.lineSpan(3)] }), all);
  const whole = { start: 0, end: text.length };
  assert.deepEqual(detect(text, { regions: [whole] }), all);
});

test("the regions of all lines tell what the whole tells", () => {
  fc.assert(
    fc.property(keyLikeText, (text) => {
      const view = textView(Buffer.from(text));
      const lines: { start: number; end: number }[] = [];
      let start = 0;
      for (let i = 0; i < view.bytes.length; i++) {
        if (view.bytes[i] !== 10) continue;
        lines.push({ start, end: i + 1 });
        start = i + 1;
      }
      lines.push({ start, end: view.bytes.length });
      const document = { path: ".env", origin: "file" } as const;
      assert.deepEqual(detectSecrets(view, { ...document, regions: lines }), detectSecrets(view, document));
    }),
    { numRuns: 200 },
  );
});

const OWNERS: readonly {
  readonly name: string;
  readonly text: string;
  readonly ruleId: string;
  readonly message: string;
  readonly host?: string;
}[] = [
  { name: "the variable's name", text: `DEEPSEEK_API_KEY=${HEX_KEY}\n`, ruleId: "deepseek-key", message: "byVariable" },
  {
    name: "another spelling of it",
    text: `{"deepseekApiKey":"${HEX_KEY}"}`,
    ruleId: "deepseek-key",
    message: "byVariable",
  },
  {
    name: "its vendor's word alone",
    text: `my_qwen_2: ${HEX_KEY}\n`,
    ruleId: "dashscope-key-hex",
    message: "byVariable",
  },
  {
    name: "the base URL that belongs to it, against the variable's name",
    text: `DEEPSEEK_BASE_URL=https://dashscope.aliyuncs.com/v1\nDEEPSEEK_API_KEY=${HEX_KEY}\n`,
    ruleId: "dashscope-key-hex",
    message: "byHost",
    host: "dashscope.aliyuncs.com",
  },
  {
    name: "the base URL that belongs to it, not its neighbour's",
    text: `QWEN_BASE_URL=https://dashscope.aliyuncs.com/v1\nX_BASE_URL=https://api.deepseek.com\nX_API_KEY=${HEX_KEY}\nQWEN_API_KEY=1\n`,
    ruleId: "deepseek-key",
    message: "byHost",
    host: "api.deepseek.com",
  },
  {
    name: "a variable's name, against an address that is not its own",
    text: `QWEN_BASE_URL=https://dashscope.aliyuncs.com/v1\nDEEPSEEK_API_KEY=${HEX_KEY}\n`,
    ruleId: "deepseek-key",
    message: "byVariable",
  },
  {
    name: "an address nearby",
    text: `# https://api.deepseek.com/\n\nllm("${HEX_KEY}")\n`,
    ruleId: "deepseek-key",
    message: "byHost",
    host: "api.deepseek.com",
  },
  {
    name: "no address six lines away",
    text: `# https://api.deepseek.com/${"\n".repeat(6)}llm("${HEX_KEY}")\n`,
    ruleId: "cn-sk-hex32-generic",
    message: "default",
  },
  {
    name: "no address of another domain",
    text: `U=https://api.deepseek.com.evil.dev/\nllm("${HEX_KEY}")\n`,
    ruleId: "cn-sk-hex32-generic",
    message: "default",
  },
  {
    name: "a private base URL",
    text: `services:\n  a:\n    environment:\n      OPENAI_API_BASE: http://gateway:3000/v1\n      OPENAI_API_KEY: ${ANY_KEY}\n`,
    ruleId: "one-api-token",
    message: "byHost",
    host: "gateway",
  },
  {
    name: "no private address of another service",
    text: `REDIS_URL=redis://redis:6379\nAPP_URL=http://localhost:3000\nOPENAI_API_KEY=${ANY_KEY}\n`,
    ruleId: "cn-sk-alnum48-generic",
    message: "named",
  },
  {
    name: "an unknown base URL",
    text: `KIMI_BASE_URL=https://llm.acme.dev/v1\nKIMI_API_KEY=${ANY_KEY}\n`,
    ruleId: "cn-sk-alnum48-generic",
    message: "byHost",
    host: "llm.acme.dev",
  },
  { name: "nothing", text: `OPENAI_API_KEY=${ANY_KEY}\n`, ruleId: "cn-sk-alnum48-generic", message: "named" },
];

for (const { name, text, ruleId, message, host = "" } of OWNERS) {
  test(`the owner of a shared shape is told by ${name}`, () => {
    const [found, ...more] = detect(text, { path: "config.yaml" });
    assert.deepEqual(more, []);
    assert.deepEqual([found?.ruleId, found?.message, found?.values.host], [ruleId, message, host]);
  });
}

test("context that agrees with a shape of its own makes it worse by one step", () => {
  const key = secretOf("AIzaSy{b64url:33}");
  assert.equal(detect(`MAPS=${key}\n`)[0]?.severity, undefined);
  assert.equal(detect(`GEMINI_API_KEY=${key}\n`)[0]?.severity, "critical");
});

test("one span is told once, by the vendor's rule, and the others are its aliases", () => {
  const [found, ...more] = detect(`url = https://oauth2:${GITHUB}@github.acme.dev/a.git\n`);
  assert.deepEqual(more, []);
  assert.deepEqual([found?.ruleId, found?.aliases], ["github-pat-classic", ["url-basic-auth"]]);
});

test("the variable is the one that holds the whole URL", () => {
  const [found] = detect(secretOf("DATABASE_URL=postgres://app:{alnum:20}@db/app\n"), { path: ".env" });
  assert.deepEqual([found?.subject, found?.message], ["DATABASE_URL", "named"]);
});

test("a name that is a secret itself is not told", () => {
  const other = secretOf("ghp_{alnum:30}{crc62:4}", 1);
  const found = detect(`{"${GITHUB}": "${other}"}`);
  assert.equal(found.length, 2);
  assert.ok(!JSON.stringify(found).includes(GITHUB));
});

test("each thing that looked like a key and is none is counted, with its reason", () => {
  const cases: readonly (readonly [FilterReason, string])[] = [
    ["example", "https://app:{alnum:16}@git.example.com/a"],
    ["placeholder", "sk-proj-your-key-here-aaaaaaaaaaaaaaaaaaaaT3Blbk{cut}FJaaaaaaaaaaaaaaaaaaaaaaaaaa"],
    ["structure", "{hex:32}.{lower:16}"],
    ["few-distinct", "sk-aabbccddaabbccddaabbccddaabbccdd"],
    ["low-entropy", "AWS_SECRET_ACCESS_KEY={hex:40}"],
    ["base64-blob", "data:image/png;base64,{b64:150}/AIza{alnum:35}/{b64:150}"],
    ["no-context", "cookie: sess-{alnum:40}"],
  ];
  for (const [reason, template] of cases) {
    const reasons: FilterReason[] = [];
    const found = detectSecrets(textView(Buffer.from(secretOf(template))), { path: "a.txt", origin: "file" }, (one) =>
      reasons.push(one),
    );
    // Another rule may have looked at a part of it, and a generic one may tell what no vendor's does.
    const told = ids(found).filter((id) => id !== "generic-secret-assignment");
    assert.deepEqual([reasons.includes(reason), told], [true, []], `${template}: ${reasons}`);
  }
});

test("outside the paths of its rule a key is at most of medium severity, and never sure", () => {
  const rules = secretRules("acme", [
    {
      id: "acme-key",
      severity: "critical",
      evidence: "documented",
      match: "token",
      literals: ["acme_"],
      pattern: /acme_[a-z0-9]{20}/,
      paths: /\.env$/,
    },
  ]);
  const bytes = Buffer.from(secretOf("acme_{lownum:20}"));
  const judged = (path: string): readonly unknown[] => {
    const compiled = compileRules(rules);
    const judge = judgeOf(compiled, bytes, path, () => {});
    literalPrefilter(compiled, bytes, [{ start: 0, end: bytes.length }], judge);
    return judge.found.map(({ detection }) => [detection.severity, detection.confidence]);
  };
  assert.deepEqual(judged("app/.env"), [[undefined, undefined]]);
  assert.deepEqual(judged("README.md"), [["medium", "low"]]);
});

test("a document of another kind than a file is scanned all the same", () => {
  assert.deepEqual(told(`fix: use ${GITHUB}\n`, { origin: "commit-message", path: "commit-message" }), [
    "github-pat-classic 9",
  ]);
});
