// Draws docs/pictures/ from what the scanner really says of a small stack: a commit that is refused, and the review of a pull request.
//   node scripts/pictures.mjs           writes them
//   node scripts/pictures.mjs --check   ends with 1 and the names of those that are not current
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { reviewPicture } from "./pictures/review.mjs";
import { terminalPicture } from "./pictures/terminal.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = "docs/pictures";
const LANGUAGES = ["en", "zh"];
const TODAY = "2026-11-27";
const ALT = {
  en: { commit: "A commit that is blocked, in the terminal", review: "A pull request that is reviewed" },
  zh: { commit: "终端中被阻止的提交", review: "对一个 PR 的评审" },
};

/** Every picture by its path. The same sources give the same bytes. */
export async function pictures() {
  const scratch = mkdtempSync(join(tmpdir(), "stackgate-pictures-"));
  const build = join(top, "build");
  mkdirSync(build, { recursive: true });
  const bundle = mkdtempSync(join(build, "pictures-"));
  try {
    const sources = await load(bundle);
    const drawn = new Map();
    for (const language of LANGUAGES) {
      const ending = language === "en" ? "svg" : `${language}.svg`;
      const alt = ALT[language];
      const typed = ["git add -A", 'git commit -m "Start the stack"'];
      const said = await blockedCommit(sources, join(scratch, `commit-${language}`), language);
      drawn.set(`${FOLDER}/blocked-commit.${ending}`, terminalPicture({ typed, said, alt: alt.commit }));
      const review = await reviewed(sources, join(scratch, `review-${language}`), language);
      drawn.set(`${FOLDER}/review.${ending}`, reviewPicture({ ...review, language, alt: alt.review }));
    }
    return drawn;
  } finally {
    for (const folder of [scratch, bundle]) rmSync(folder, { recursive: true, force: true });
  }
}

async function load(folder) {
  const from = (path) => JSON.stringify(join(top, "src", path));
  const source = [
    `export { main } from ${from("cli/main.ts")};`,
    `export { scan, rangeSource } from ${from("index.ts")};`,
    `export { findingComment, reviewPage } from ${from("report/review.ts")};`,
    `export { offersFor } from ${from("action/offers.ts")};`,
  ];
  writeFileSync(join(folder, "entry.ts"), source.join("\n"));
  const built = await rolldown({ input: join(folder, "entry.ts"), cwd: top, platform: "node", logLevel: "silent" });
  await built.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await built.close();
  return import(pathToFileURL(join(folder, "entry.mjs")).href);
}

/** What the hook writes to a terminal of 80 columns; its last line is for the hook file, which takes it out. */
async function blockedCommit({ main }, folder, language) {
  const { env, git, write } = repository(folder);
  write({ "docker-compose.yml": composeFile("127.0.0.1:5432:5432") });
  git("add", "-A");
  git("commit", "-q", "-m", "A stack");
  write({ ".env": `OPENAI_API_KEY=${key()}\nLOG_LEVEL=INFO\n`, "docker-compose.yml": composeFile("5432:5432") });
  git("add", "-A");
  let said = "";
  const terminal = { write: (text) => (said += text), isTTY: true, columns: 80 };
  const locale = language === "en" ? "C.UTF-8" : "zh_CN.UTF-8";
  const code = await main(["hook", "pre-commit"], {
    env: { ...env, LANG: locale, TERM: "xterm-256color", FORCE_HYPERLINK: "0", XDG_STATE_HOME: join(folder, ".git") },
    cwd: folder,
    stdin: (async function* () {})(),
    stdout: terminal,
    stderr: terminal,
    today: TODAY,
    elapsedMs: () => 60,
    packageFolder: top,
  });
  if (code !== 1) throw new Error(`the commit was to be blocked, not ${code}`);
  return said.replace(/stackgate hook pre-commit: end\n$/, "").trimEnd();
}

/** The comment on the port that was opened, with the repair, and the page over it. */
async function reviewed({ scan, rangeSource, findingComment, reviewPage, offersFor }, folder, language) {
  const { env, git, write } = repository(folder);
  const [before, after] = [composeFile("127.0.0.1:5432:5432"), composeFile("5432:5432")];
  write({ "docker-compose.yml": before });
  git("add", "-A");
  git("commit", "-q", "-m", "A stack");
  git("checkout", "-q", "-b", "work");
  write({ ".env": `OPENAI_API_KEY=${key()}\nLOG_LEVEL=INFO\n`, "docker-compose.yml": after });
  git("add", "-A");
  git("commit", "-q", "-m", "Start the stack");
  const source = rangeSource({ cwd: folder, env, base: "main", head: "work", exposure: "pushed" });
  const repairs = { digests: new Map(), blockingOnly: true };
  const result = await scan({ source, language, today: TODAY, repairs });
  const blocking = result.findings.filter((one) => one.blocking);
  const shown = blocking.find(({ ruleId }) => ruleId === "compose-datastore-port-public");
  const offer = offersFor([shown], result.repairs.repairs).get(shown);
  if (offer === undefined) throw new Error("the port that was opened has no repair");
  return {
    page: reviewPage(
      result,
      { language, merges: true },
      { kind: "review", rows: blocking.filter((one) => one !== shown), commented: 1 },
    ),
    comment: findingComment(shown, language, "line", offer),
    path: shown.path,
    diff: diffOf(before.split("\n"), after.split("\n"), shown.startLine),
  };
}

/** The line of head that is commented on, with what base had there and two lines above. */
function diffOf(before, after, line) {
  const context = [line - 2, line - 1].map((at) => ({ sign: " ", number: at, text: after[at - 1] }));
  const pair = [
    { sign: "-", number: line, text: before[line - 1] },
    { sign: "+", number: line, text: after[line - 1] },
  ];
  return [...context, ...pair];
}

function repository(folder) {
  mkdirSync(folder);
  const who = { NAME: "a", EMAIL: "a@example.org", DATE: `${TODAY}T09:00:00Z` };
  const people = ["AUTHOR", "COMMITTER"].flatMap((role) =>
    Object.entries(who).map(([name, value]) => [`GIT_${role}_${name}`, value]),
  );
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    ...Object.fromEntries(people),
  };
  const git = (...args) => execFileSync("git", args, { cwd: folder, env, stdio: "ignore" });
  const write = (files) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };
  git("init", "-q", "-b", "main");
  return { env, git, write };
}

/** In the form of a provider's and nobody's; always the same, and never in a picture but for its last four characters. */
function key() {
  const part = (seed) => createHash("sha512").update(seed).digest("base64url").slice(0, 71).replaceAll(/[-_]/g, "x");
  return ["sk", "proj", `A1b${part("pictures 1")}${"T3Blbk"}FJ${part("pictures 2")}A1b`].join("-");
}

function composeFile(port) {
  return `services:
  api:
    image: langgenius/dify-api:0.15.3
    user: "1001"
    environment:
      OPENAI_API_KEY: \${OPENAI_API_KEY:?}
    depends_on: [db]
    networks: [inside]

  db:
    image: postgres:15.10-alpine
    ports:
      - "${port}"
    volumes: ["db:/var/lib/postgresql/data"]
    networks: [inside]

networks:
  inside: {}

volumes:
  db: {}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = [];
  for (const [path, svg] of await pictures()) {
    const file = join(top, path);
    if (!process.argv.includes("--check")) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, svg);
    } else if (readFileSync(file, "utf8") !== svg) stale.push(path);
  }
  if (stale.length > 0) console.log(`not current: ${stale.join(", ")}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
