// What the Action costs on a pull request of 50 commits and 200 files, from a depth-1 checkout, against the command line on the same
// range of a whole clone; run in turn. The fetch of what the checkout lacks is in it (from the disk).
//   node bench/action.mjs [RUNS]     writes its section of bench/RESULTS.md
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { circumstances, table, writeSection } from "./results.mjs";

const [COMMITS, FILES, HISTORY, BAR] = [50, 200, 400, 2];
const top = dirname(dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), "stackgate-bench-"));
const served = join(folder, "served", "example", "stack");
const workspace = join(folder, "workspace");
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "bench",
  GIT_AUTHOR_EMAIL: "bench@example.invalid",
  GIT_COMMITTER_NAME: "bench",
  GIT_COMMITTER_EMAIL: "bench@example.invalid",
};
const git = (cwd, ...args) => execFileSync("git", args, { cwd, env, encoding: "utf8" }).trim();

const timed = (variables, cwd, ...args) => {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, args, { cwd, env: { ...env, ...variables } });
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stdout}${done.stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  for (const path of [served, workspace, join(folder, "temporary")]) mkdirSync(path, { recursive: true });
  git(served, "init", "-q", "-b", "main");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: served, env, input: history() });
  git(served, "checkout", "-q", "--detach", "main");
  git(served, "merge", "-q", "--no-ff", "-m", "merge", "topic");
  git(served, "update-ref", "refs/pull/1/merge", "HEAD");
  const [base, head] = ["main", "topic"].map((name) => git(served, "rev-parse", name));
  git(workspace, "init", "-q");
  git(
    workspace,
    "fetch",
    "-q",
    "--depth=1",
    pathToFileURL(served).href,
    "+refs/pull/1/merge:refs/remotes/pull/1/merge",
  );
  git(workspace, "checkout", "-q", "--detach", "refs/remotes/pull/1/merge");
  writeFileSync(
    join(folder, "event.json"),
    JSON.stringify({ pull_request: { number: 1, base: { sha: base }, head: { sha: head }, commits: COMMITS } }),
  );
  const variables = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    GITHUB_REPOSITORY: "example/stack",
    GITHUB_SERVER_URL: pathToFileURL(join(folder, "served")).href,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(folder, "temporary"),
  };
  writeFileSync(variables.GITHUB_OUTPUT, "");

  const [actions, scans] = [[], []];
  for (let i = -2; i < runs; i++) {
    const scan = timed({}, served, join(top, "dist", "cli.js"), "scan", "--base", base, "--head", head);
    const action = timed(variables, workspace, join(top, "dist", "action.js"));
    if (i < 0) continue;
    scans.push(scan);
    actions.push(action);
  }
  const ratio = median(actions.map((action, i) => action / scans[i]));
  writeSection("action", "The Action on a pull request of 50 commits and 200 files", [
    `\`node bench/action.mjs ${runs}\`: medians of ${runs} runs in turn, ${circumstances()}`,
    "",
    ...table([
      ["", "ms"],
      ["`stackgate scan --base --head` in a whole clone", median(scans).toFixed(0)],
      ["the Action from a depth-1 checkout, its fetch included", median(actions).toFixed(0)],
      [`ratio, median of the pairs (bar ${BAR})`, ratio.toFixed(2)],
    ]),
    "",
  ]);
  console.log(
    `scan ${median(scans).toFixed(0)} ms, action ${median(actions).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (bar ${BAR})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A main branch of some age, and a topic that alters files of it and adds new ones, for fast-import. */
function history() {
  const stream = [];
  let when = 1_700_000_000;
  const text = (seed) => `export const answer = (n) => n * ${seed};\n// module ${seed} of the stack\n`.repeat(30);
  const commit = (branch, name, files, from = "") => {
    stream.push(
      `commit refs/heads/${branch}\ncommitter b <b@example.invalid> ${when++} +0000\ndata ${name.length}\n${name}\n${from}`,
    );
    for (const [path, content] of files) stream.push(`M 644 inline ${path}\ndata ${content.length}\n${content}\n`);
  };
  const all = Array.from({ length: 1000 }, (_, i) => [`src/part-${i % 40}/module-${i}.ts`, text(i)]);
  commit("main", "first", [...all, ["docker-compose.yaml", "services:\n  api:\n    image: ghcr.io/acme/api:1.4.2\n"]]);
  for (let i = 0; i < HISTORY; i++) commit("main", `main ${i}`, [[all[i % 1000][0], text(1000 + i)]]);
  for (let i = 0; i < COMMITS; i++) {
    const touched = Array.from({ length: FILES / COMMITS }, (_, j) => i * 4 + j);
    const files = touched.map((n) => [n % 2 === 0 ? all[n][0] : `src/new/module-${n}.ts`, text(5000 + n)]);
    commit("topic", `topic ${i}`, files, i === 0 ? "from refs/heads/main\n" : "");
  }
  return stream.join("");
}
