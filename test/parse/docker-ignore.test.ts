import assert from "node:assert/strict";
import { test } from "node:test";
import { dockerIgnore, isLeftOut } from "../../src/parse/docker-ignore.ts";
import { dockerfileCopies } from "../../src/parse/dockerfile.ts";

const LINES: readonly (readonly [path: string, text: string, left: boolean])[] = [
  [".env", "", false],
  [".env", ".env\n", true],
  [".env", "# .env\n\n/.env\r\n", true],
  ["a/.env", ".env\n", false],
  ["a/.env", "**/.env\n", true],
  [".env", "**/.env\n", true],
  ["a/.env", "a\n", true],
  ["a/.env", "./a/\n", true],
  ["a/b/.env.local", "**/.env*\n", true],
  ["a/.env.local", "*/.env?local\n", true],
  [".env", "*\n!.env\n", false],
  [".env", "*\n!src\n", true],
  ["src/.env", "*\n!src\nsrc/.env\n", true],
  ["src/.env", "**\n", true],
];
for (const [path, text, left] of LINES)
  test(`isLeftOut(): ${path} by ${JSON.stringify(text)}`, () => assert.equal(isLeftOut(path, text), left));

test("a Dockerfile's own ignore file goes before the one of the context", () => {
  const files = new Map(["a/.dockerignore", "d/api.Dockerfile.dockerignore"].map((path) => [path, Buffer.from(path)]));
  const at = (dockerfile: string): string => dockerIgnore(dockerfile, "a", { read: (path) => files.get(path) }).path;
  assert.equal(at("d/api.Dockerfile"), "d/api.Dockerfile.dockerignore");
  assert.equal(at("d/web.Dockerfile"), "a/.dockerignore");
});

test("dockerfileCopies() tells what is taken from the context, and nothing else", () => {
  const text = `FROM a AS b
COPY --chown=1:1 a "b c" ./
ADD ["d", "e f", "/srv/"]
COPY --from=b /x /y
ADD https://example.org/x.tgz /x
COPY <<END /x
COPY . .
END
COPY $SOURCE /x
# COPY . .
COPY g \\
  h /x
`;
  const copies = dockerfileCopies(text);
  assert.deepEqual(
    copies.map(({ sources }) => sources),
    [
      ["a", "b c"],
      ["d", "e f"],
      ["g", "h"],
    ],
  );
  assert.ok(copies.every(({ start, end }) => /^(?:COPY|ADD) /.test(text.slice(start, end))));
});
