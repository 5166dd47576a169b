import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

test("the bundle that finds secrets holds none of the sentences about them, and no example", () => {
  const script = `
    import { rolldown } from "rolldown";
    const { splitTexts } = await import("./scripts/split-texts.mjs");
    const built = await rolldown({ input: "src/detect/secrets/detect-secrets.ts", platform: "node", plugins: [splitTexts()] });
    const { output } = await built.generate({ format: "esm" });
    process.stdout.write(output.map(({ code }) => code).join(""));`;
  const code = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: TOP,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  assert.ok(code.includes("openai-key-project"));
  for (const text of ["zh:", "Whoever", "hits:", "{alnum:"]) assert.ok(!code.includes(text), text);
});
