import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, repo } from "../support/repo.ts";
import { stackgate } from "./run.ts";

const OUTSIDE = [
  { argv: ["scan"], hint: true },
  { argv: ["fix"], hint: true },
  { argv: ["scan", "--staged"], hint: false },
  { argv: ["scan", "--base", "main"], hint: false },
  { argv: ["scan", "--history"], hint: false },
  { argv: ["scan", "--staged", "--format", "json"], hint: false },
  { argv: ["init"], hint: false },
  { argv: ["doctor"], hint: false },
  { argv: ["baseline"], hint: false },
  { argv: ["hook", "pre-commit"], hint: false },
];

for (const { argv, hint } of OUTSIDE)
  test(`stackgate ${argv.join(" ")} outside of a repository names --no-git only if it takes that`, async () => {
    const cwd = folder();
    for (const lang of ["en", "zh"]) {
      const { code, stdout, stderr } = await stackgate(argv[0] === "hook" ? argv : [...argv, "--lang", lang], { cwd });
      assert.equal(code, 2);
      assert.equal(`${stdout}${stderr}`.includes("--no-git"), hint, `${stdout}${stderr}`);
    }
  });

const NOTHING = [
  { argv: ["scan"], says: /after git add, or with --no-git/ },
  { argv: ["scan", "--staged"], says: /Nothing is staged: git add puts/ },
  { argv: ["scan", "--no-git", "empty"], says: /There is no file here/ },
];

for (const { argv, says } of NOTHING)
  test(`stackgate ${argv.join(" ")} says why there was nothing to judge`, async () => {
    const { path: cwd } = repo();
    mkdirSync(join(cwd, "empty"));
    const { stdout } = await stackgate(argv, { cwd });
    assert.match(stdout, /nothing to judge/);
    assert.match(stdout, says);
  });

const GUESSES = [
  { argv: ["completion", "tcsh"], guess: undefined },
  { argv: ["completion", "bsh"], guess: "bash" },
  { argv: ["scan", "--lang", "fr"], guess: undefined },
  { argv: ["scan", "--lang", "zn"], guess: undefined },
  { argv: ["scan", "--format", "jsno"], guess: "json" },
  { argv: ["scan", "--format", "xml"], guess: undefined },
  { argv: ["scan", "--fail-on", "hihg"], guess: "high" },
  { argv: ["fx"], guess: undefined },
  { argv: ["aduit"], guess: "audit" },
  { argv: ["completion"], guess: undefined },
];

for (const { argv, guess } of GUESSES)
  test(`stackgate ${argv.join(" ")} is refused with ${guess ?? "no guess"}`, async () => {
    const { code, stderr } = await stackgate(argv, { cwd: folder() });
    assert.equal(code, 2);
    assert.equal(/did you mean `([^`]*)`/.exec(stderr)?.[1], guess, stderr);
    assert.doesNotMatch(stderr, /``/);
  });

test("completion without a shell lists the shells", async () => {
  for (const [lang, says] of [
    ["en", /the name of a shell \(bash, zsh, fish, powershell\)/],
    ["zh", /缺少 shell 的名称（bash、zsh、fish、powershell）/],
  ] as const)
    assert.match((await stackgate(["completion", "--lang", lang], { cwd: folder() })).stderr, says);
});
