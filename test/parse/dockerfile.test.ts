import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dockerfileStage } from "../../src/parse/dockerfile.ts";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly target?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly image?: string;
  readonly user?: string;
  readonly exposed?: readonly string[];
  readonly healthcheck?: string;
}

const CASES: readonly Case[] = [
  { name: "the last stage", text: "FROM a\nUSER x\nFROM b\nUSER y\n", image: "b", user: "y" },
  { name: "a stage by its name", text: "FROM a AS one\nUSER x\nFROM b\n", target: "ONE", image: "a", user: "x" },
  { name: "a stage by its number", text: "FROM a\nFROM b\n", target: "0", image: "a" },
  {
    name: "a stage that stands on another",
    text: "FROM a AS one\nUSER x\nEXPOSE 80\nFROM one\nEXPOSE 81/udp 82\n",
    image: "a",
    user: "x",
    exposed: ["80", "81/udp", "82"],
  },
  { name: "no stage", text: "# nothing\nUSER x\n" },
  { name: "a stage that is not there", text: "FROM a\n", target: "gone" },
  { name: "a platform", text: "FROM --platform=$BUILDPLATFORM a:1\n", image: "a:1" },
  {
    name: "arguments before and in a stage",
    text: "ARG TAG=1\nARG U=first\nFROM a:${TAG}\nARG U\nUSER $U\n",
    image: "a:1",
    user: "first",
  },
  { name: "an argument of the build", text: "ARG TAG=1\nFROM a:${TAG:-x}\n", args: { TAG: "2" }, image: "a:2" },
  {
    name: "ENV in both forms",
    text: 'FROM a\nENV ONE=1 TWO="2 3"\nENV OLD old value\nUSER ${ONE}:${OLD}\n',
    image: "a",
    user: "1:old value",
  },
  { name: "an argument that nobody gives", text: "FROM a\nARG U\nUSER ${U}\n", image: "a", user: "?" },
  {
    name: "lines that go on, with comments between them",
    text: "FROM \\\n  # why\n  a\nUSER \\\n y\n",
    image: "a",
    user: "y",
  },
  { name: "another escape character", text: "# escape=`\nFROM `\n a\nUSER C:\\x\n", image: "a", user: "C:\\x" },
  {
    name: "a here-document",
    text: "FROM a\nRUN <<EOF\nUSER root\nEOF\nCOPY <<-'E' /x\n\tUSER root\n\tE\nUSER z\n",
    image: "a",
    user: "z",
  },
  {
    name: "a health check, and none",
    text: "FROM a\nHEALTHCHECK --interval=5s CMD curl x\nHEALTHCHECK NONE\n",
    image: "a",
    healthcheck: "NONE",
  },
  { name: "words in any case and CRLF", text: "from a as b\r\nuser c\r\n", target: "b", image: "a", user: "c" },
];

for (const { name, text, target, args = {}, image, user, exposed = [], healthcheck } of CASES) {
  test(`dockerfileStage() reads ${name}`, () => {
    const stage = dockerfileStage(text, { target, args: new Map(Object.entries(args)) });
    assert.equal(stage?.image.value, image);
    assert.equal(stage?.user?.unknown === true ? "?" : stage?.user?.value, user);
    assert.deepEqual(stage?.exposed.map(({ value }) => value) ?? [], exposed);
    assert.equal(stage?.healthcheck?.value, healthcheck);
    if (stage?.user !== undefined) assert.match(text.slice(stage.user.start, stage.user.end), /user/i);
  });
}

test("dockerfileStage() never throws, and its places lie in the text", () => {
  const words = fc.constantFrom(
    "FROM a",
    " AS b",
    "FROM b",
    "USER ",
    "x",
    "$X",
    "${X",
    "ARG X",
    "=1",
    "ENV A=",
    "\\\n",
    "\n",
    "<<E",
    "RUN ",
    '"',
    "#",
    "`",
    "EXPOSE 1",
    "HEALTHCHECK NONE",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (all) => {
      const text = all.join("");
      const stage = dockerfileStage(text);
      for (const one of [stage?.image, stage?.user, ...(stage?.exposed ?? [])])
        if (one !== undefined) assert.ok(one.start >= 0 && one.start <= one.end && one.end <= text.length);
    }),
  );
});
