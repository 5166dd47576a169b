// docs/pictures/, as the scanner of today would have them drawn.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import { textView } from "../../src/parse/text-view.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const FOLDER = "docs/pictures";
const NAMES = ["blocked-commit.svg", "blocked-commit.zh.svg", "review.svg", "review.zh.svg"];

test("the pictures show what the scanner says", () => {
  assert.deepEqual(readdirSync(join(TOP, FOLDER)).sort(), NAMES);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/pictures.mjs", "--check"], {
    cwd: TOP,
    encoding: "utf8",
  });
  assert.equal(status, 0, `${stdout}${stderr} run: node scripts/pictures.mjs`);
});

for (const name of NAMES)
  test(`${name} is told in words too, loads nothing and holds no key`, () => {
    const svg = readFileSync(join(TOP, FOLDER, name), "utf8");
    assert.match(svg, /<title id="t">.+<\/title>\n<desc id="d">[^<]*compose-datastore-port-public/);
    assert.doesNotMatch(svg, /<(?:script|image|use|foreignObject)|href=|url\(|@import/);
    const found = detectSecrets(textView(Buffer.from(svg)), { path: `${FOLDER}/${name}`, origin: "file" });
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      [],
    );
  });
