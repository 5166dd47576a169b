// Two public benchmarks of credentials that nobody opened while the detectors were made: what is told of their secrets, and of the
// places that they label as none, beside other scanners.
//   node bench/blind.mjs --leaky FOLDER --cred FOLDER --copies FOLDER [--minutes N] [--collect TOOL]...
// writes a section of bench/RESULTS.md.
// The first two folders hold the git directories of Plazmaz/leaky-repo and Samsung/CredData, the third those of the repositories
// that CredData labels (OWNER+NAME each). Nothing is downloaded. Each tool has the minutes for all of CredData; what it says is kept
// in .cache/blind. With --collect the named tools run and nothing is scored. No case is printed, only sums.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { surveyed, tools } from "./accuracy/tools.mjs";
import { credData } from "./blind/creddata.mjs";
import { leakyRepo } from "./blind/leaky-repo.mjs";
import { credSections, leakySection } from "./blind/report.mjs";
import { units } from "./blind/units.mjs";
import { circumstances, writeSection } from "./results.mjs";

const TOOLS = ["stackgate", "gitleaks", "kingfisher", "detect-secrets"];
const home = join(import.meta.dirname, "..", ".cache", "blind");
const text = { type: "string" };
const { values } = parseArgs({
  options: {
    leaky: text,
    cred: text,
    copies: text,
    minutes: { ...text, default: "20" },
    collect: { ...text, multiple: true },
  },
});
const scratch = mkdtempSync(join(tmpdir(), "stackgate-blind-"));

try {
  measure();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure() {
  const listed = leakyRepo(values.leaky, join(scratch, "leaky"));
  const repositories = credData(values.cred, values.copies, join(scratch, "cred"));
  const present = repositories
    .filter(({ places }) => places !== undefined)
    .map((one) => ({
      ...one,
      units: units(one.places),
      registry: "creddata",
      release: one.id,
      folder: join(scratch, "cred", one.id),
    }));
  console.log(`${present.length} of ${repositories.length} repositories`);
  const wanted = values.collect ?? TOOLS;
  const all = tools(scratch).all.filter(({ name }) => TOOLS.includes(name) && wanted.includes(name));
  const leaky = { registry: "leaky-repo", release: "all", folder: join(scratch, "leaky"), bytes: 0 };
  const surveys = all.map((tool) => {
    const own = {
      tool,
      leaky: surveyed(tool, [leaky], home, values.minutes),
      cred: surveyed(tool, present, home, values.minutes),
    };
    console.log(
      `${tool.name}: ${own.cred.seconds.toFixed(0)} s, ${own.cred.left.length} repositories left, ${own.cred.problems.length} with a problem`,
    );
    return own;
  });
  if (values.collect !== undefined) return;
  writeSection("blind", "Two public benchmarks, scored once", [
    `\`node bench/blind.mjs\`, ${circumstances()}`,
    "",
    "Neither was opened while the detectors were made. The other scanners run with their own defaults; of stackgate, findings of secrets count.",
    "",
    ...leakySection(listed, surveys),
    "",
    ...credSections(repositories, present, surveys),
  ]);
}
