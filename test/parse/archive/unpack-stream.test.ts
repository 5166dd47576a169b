import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { budgetFor } from "../../../src/parse/archive/budget.ts";
import { limited, streamOf } from "../../../src/parse/archive/byte-stream.ts";
import { imageTexts } from "../../../src/parse/archive/image-config.ts";
import { unpackStream } from "../../../src/parse/archive/unpack-stream.ts";
import { tarOf, zipOf } from "../../support/archives.ts";

function* pieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function collect(bytes: Uint8Array, sizes: readonly number[]): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const one of unpackStream(streamOf(pieces(bytes, sizes)), "a", budgetFor(bytes.length)))
    told.push(
      one.kind === "unread"
        ? `${one.path} ${one.code}`
        : `${one.path} ${Buffer.from(one.bytes.subarray(0, 5000)).toString("latin1")}`,
    );
  return told;
}

const files = fc.array(fc.string({ minLength: 1, maxLength: 1500 }), { minLength: 1, maxLength: 5 });
const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 });
const tar = (contents: readonly string[]): Buffer => tarOf(contents.map((content, i) => ({ name: `f${i}`, content })));

test("unpackStream() gives the same members in whatever pieces an archive comes", async () => {
  await fc.assert(
    fc.asyncProperty(files, sizes, fc.boolean(), async (contents, lengths, isPacked) => {
      const bytes = isPacked ? gzipSync(tar(contents)) : tar(contents);
      const expected = contents.map((content, i) => `a!/f${i} ${Buffer.from(content).toString("latin1")}`);
      assert.deepEqual(await collect(bytes, lengths), expected);
    }),
    { numRuns: 60 },
  );
});

test("unpackStream() ends on a changed or cut archive, and says what it could not read", async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      sizes,
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      async (contents, lengths, where, cut, isPacked) => {
        const whole = isPacked ? gzipSync(tar(contents)) : tar(contents);
        const bytes = Buffer.from(whole.subarray(0, 600 + (cut % whole.length)));
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        const told = await collect(bytes, lengths);
        if (isPacked && at > 3 && bytes.length < whole.length) assert.ok(told.some((one) => one.includes(" archive-")));
      },
    ),
    { numRuns: 100 },
  );
});

test("unpackStream() goes on behind a damaged layer", async () => {
  // Noise does not compress, so that the layer is too large for memory.
  const layer = gzipSync(tarOf([{ name: "x", content: randomBytes(33 << 20) }]), { level: 1 });
  layer[layer.length >> 1] = (layer[layer.length >> 1] ?? 0) ^ 0xff;
  const bytes = tarOf([
    { name: "layer", content: layer },
    { name: "after", content: "1" },
  ]);
  const told = (await collect(bytes, [1 << 16])).map((one) => one.slice(0, 60));
  assert.equal(told.at(-1), "a!/after 1");
  assert.ok(
    told.some((one) => one.startsWith("a!/layer archive-")),
    told.join("; "),
  );
});

test("a limited stream ends where it should, and moves the outer one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      sizes,
      fc.nat(500),
      fc.array(fc.nat(90)),
      async (bytes, lengths, size, counts) => {
        const outer = streamOf(pieces(bytes, lengths));
        const inner = limited(outer, size);
        const taken: Uint8Array[] = [];
        for (const count of counts) {
          assert.equal(
            (await inner.peek(count)).length,
            Math.min(count, Math.max(0, Math.min(size, bytes.length) - inner.offset)),
          );
          taken.push((await inner.take(count)).slice());
        }
        const length = Math.min(
          size,
          bytes.length,
          counts.reduce((sum, count) => sum + count, 0),
        );
        assert.deepEqual(Buffer.concat(taken), Buffer.from(bytes.subarray(0, length)));
        assert.deepEqual([inner.offset, outer.offset], [length, length]);
      },
    ),
  );
});

test("imageTexts() reads what an image says of itself, and leaves the rest as it stands", () => {
  const config = {
    architecture: "amd64",
    config: { Env: ["A=1", 'B="<2>"'], Labels: { note: "kept" } },
    history: [
      { created_by: "/bin/sh -c #(nop)  ENV A=1" },
      { created_by: "RUN |1 T=x /bin/sh -c make && true" },
      { empty_layer: true },
    ],
  };
  const asGo = JSON.stringify(config).replaceAll(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  for (const text of [JSON.stringify(config), asGo]) {
    const read = imageTexts(Buffer.from(text));
    assert.deepEqual(read?.texts, [
      { name: "env.list", text: 'A=1\nB="<2>"\n' },
      { name: "history.sh", text: "ENV A=1\nRUN |1 T=x /bin/sh -c make && true\n" },
    ]);
    const rest = read?.rest.map(({ start, end }) => text.slice(start, end)).join("") ?? "";
    assert.ok(rest.includes("kept") && !rest.includes("T=x") && !rest.includes("A=1"), rest);
  }
  for (const text of [
    "{}",
    '{"Env": 1}',
    '{"config": {"Env": [1]}}',
    '{"history": [{"created_by": 1}]',
    "[]",
    "",
    '{"Env"',
  ])
    assert.equal(imageTexts(Buffer.from(text)), undefined);
  fc.assert(fc.property(fc.json(), (text) => void imageTexts(Buffer.from(text.replace("{", '{"Env":')))));
});

test("an archive in a layer is read where the layer is", async () => {
  const layer = tarOf([{ name: "lib.jar", content: zipOf([{ name: "c", content: "2" }]) }]);
  const told = await collect(tarOf([{ name: "l/layer.tar", content: layer }]), [512]);
  assert.equal(told[0], "a!/l/layer.tar!/lib.jar!/c 2");
});
