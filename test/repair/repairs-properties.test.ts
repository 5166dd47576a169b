// Made-up projects with everything that the specification has: what is repaired changes what it says and no other character.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { isComposeName } from "../../src/parse/path-class.ts";
import { stackgate } from "../cli/run.ts";
import { differences, type Told, toldByUs } from "../support/compose-go.ts";
import { makeProject } from "../support/compose-projects.ts";
import { type Project, repaired } from "../support/repairing.ts";
import { folder } from "../support/repo.ts";
import "../support/yaml.ts";

/** What a repair may change of a service, and of what starts before it. */
const REPAIRED =
  /^\/[^/]+\/(?:pre_start\/\d+\/)?(?:ports|security_opt|cap_add|cap_drop|user|mem_limit|cpus|pids_limit|deploy|logging|volumes)(?:\/|:)/;

interface Look {
  readonly crlf: boolean;
  /** Every so many lines one is followed by a comment. */
  readonly comments: number;
  readonly noFinalNewline: boolean;
  readonly bom: boolean;
}

const looks = fc.record<Look>({
  crlf: fc.boolean(),
  comments: fc.integer({ min: 0, max: 4 }),
  noFinalNewline: fc.boolean(),
  bom: fc.boolean(),
});

/** The same project as someone else would have typed it. */
function restyled(files: Project, { crlf, comments, noFinalNewline, bom }: Look): Project {
  const style = (text: string): string => {
    const lines = text.split("\n").map((line, i) => {
      const mayEnd = comments > 0 && i % comments === 0 && /[\w'"\]}]$/.test(line) && !/[|>]\d?[+-]?$/.test(line);
      return mayEnd ? `${line}  # a\tcomment: [of, {ours}]` : line;
    });
    const joined = lines.join(crlf ? "\r\n" : "\n");
    return (bom ? "\ufeff" : "") + (noFinalNewline ? joined.replace(/(?:\r?\n)+$/, "") : joined);
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, isComposeName(path) ? style(text) : text]),
  );
}

async function modelOf(files: Project): Promise<Told & { readonly problems: readonly unknown[] }> {
  const dir = folder("model");
  for (const [path, text] of Object.entries({ ...files, ".git/HEAD": "" })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const { stdout } = await stackgate(["model", "."], { cwd: dir });
  return toldByUs(stdout.replaceAll(dir, "/TOP"), "/TOP");
}

/** Lines of `before` that are not there any more, in their order. */
function lostLines(before: string, after: string): readonly string[] {
  const now = after.split("\n");
  let at = 0;
  return before.split("\n").filter((line, i, all) => {
    // The last line may get an end.
    const isSame = (other: string): boolean =>
      other === line || (i === all.length - 1 && other.trimEnd() === line.trimEnd());
    const found = now.findIndex((other, j) => j >= at && isSame(other));
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

test("repairs change what they say, keep every other line, and are done once", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 5000 }), looks, async (seed, look) => {
      const files = restyled(makeProject(seed).files, look);
      const before = await modelOf(files);
      const { files: made, repairs } = await repaired(files);
      count += repairs.length;
      const again = await repaired(made);
      assert.deepEqual([again.repairs, again.files], [[], made], "a second run changes nothing");
      for (const [path, text] of Object.entries(files)) {
        const after = made[path] ?? "";
        const replacing = repairs
          .filter((one) => one.path === path)
          .flatMap(({ changes }) => changes.filter(({ start, end }) => start < end || !/\n/.test(text[start] ?? "\n")));
        assert.ok(lostLines(text, after).length <= replacing.length, `${path} lost lines`);
        if (look.crlf && isComposeName(path)) assert.doesNotMatch(after, /(?<!\r)\n/, "one kind of line end");
        assert.equal(after.startsWith("\ufeff"), text.startsWith("\ufeff"));
      }
      if (repairs.some(({ moves }) => moves !== undefined)) return;
      const after = await modelOf(made);
      assert.equal(after.problems.length, before.problems.length);
      assert.deepEqual(
        differences(after.services, before.services).filter((line) => !REPAIRED.test(line)),
        [],
      );
    }),
    { numRuns: Number(process.env.STACKGATE_RUNS ?? 12) },
  );
  assert.ok(count > 30, `${count} repairs`);
});
