// How often a change of a public stack would be blocked by what is judged of compose, env and server configuration files.
//   node bench/compose-noise.mjs [--commits N] [--set NAME] FOLDER...     writes a section of bench/RESULTS.md, prints what blocked
// FOLDER is a clone with history, bare or not: of its newest commits that touch such files each is scanned against its parent, as
// a pull request of one commit. Which of the blocked ones are right was read by hand: compose-noise-reviewed.mjs.
import { execFile, execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { reviewed } from "./compose-noise-reviewed.mjs";
import { circumstances, table, writeSection } from "./results.mjs";

const BAR = 0.05;
const FILES = [
  ["*compose*.yml*", "*compose*.yaml*", "*.env", "*.env.*", "*nginx*.conf*", "*/nginx/*", "*conf.d/*.conf*"],
  ["*Caddyfile*", "*traefik*.y*ml", "*redis*.conf", "*pg_hba.conf", "*postgresql.conf", "*my.cnf", "*squid.conf*"],
].flat();
const FAMILIES = ["compose", "env-file", "nginx", "proxy", "datastore-config"];
const PREFIXES = ["compose-", "env-file-", "nginx-", "caddy-", "redis-conf-", "pg-hba-", "squid-", "dify-sandbox-"];

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/cli.js");
const run = promisify(execFile);
const { commits: wanted, set, folders } = asked(process.argv.slice(2));
const repositories = [];
for (const folder of folders) repositories.push(await measured(resolve(folder)));

const all = repositories.flatMap(({ changes }) => changes);
const share = (some, of) => `${((100 * some.length) / of.length).toFixed(1)}%`;
const blockedOf = (changes) => changes.filter(({ blocking }) => blocking.length > 0);
const isRight = ({ name, blocking }) => blocking.some(({ id }) => reviewed[`${name} ${id}`]?.startsWith("right"));
const row = (name, changes) => {
  const blocked = blockedOf(changes);
  const right = blocked.filter(isRight);
  const secret = changes.filter(({ others, blocking }) => others.length > 0 && blocking.length === 0);
  const cells = [blocked.length, share(blocked, changes), right.length, secret.length];
  return [name, changes.length, ...cells].map(String);
};
const rules = [...new Set(all.flatMap(({ blocking }) => blocking.map(({ id }) => id)))].sort();
const withRule = (id) => all.filter(({ blocking }) => blocking.some((one) => one.id === id));
const rightOf = (id) => withRule(id).filter(({ name }) => reviewed[`${name} ${id}`]?.startsWith("right"));
const blocked = blockedOf(all);

writeSection(
  `compose-noise${set === "" ? "" : `-${set}`}`,
  `Commits of public stacks that would be blocked${set === "" ? "" : ` (${set})`}`,
  [
    `\`node bench/compose-noise.mjs${set === "" ? "" : ` --set ${set}`} FOLDER...\`, ${circumstances()}`,
    "",
    `The newest commits of each history, at most ${wanted}, that touch compose, env, proxy or datastore configuration files, each against its parent, without a policy file. ${blocked.length} of ${all.length} would be blocked by rules over such files: ${share(blocked, all)} (bar ${100 * BAR}%). "Right": read by hand, the change does what the finding says and a reviewer would want to see it. "By secrets only": blocked by provider keys and the like, by nothing else.`,
    "",
    ...table([
      ["repository", "commits", "blocked", "share", "right", "by secrets only"],
      ...repositories.map(({ name, changes }) => row(name, changes)),
      row("**all**", all),
    ]),
    "",
    ...table([
      ["rule", "commits it blocks", "right", "status"],
      ...rules.map((id) => [
        id,
        withRule(id).length,
        rightOf(id).length,
        [...new Set(withRule(id).flatMap(({ blocking }) => blocking.filter((o) => o.id === id).map((o) => o.status)))]
          .sort()
          .join(", "),
      ]),
    ]),
  ],
);
for (const { name, blocking, others, subject } of all.filter((one) => one.blocking.length + one.others.length > 0)) {
  console.log(`${name}  ${subject}`);
  for (const { id, status, path, startLine, title } of blocking) {
    console.log(`  ${reviewed[`${name} ${id}`] ?? "NOT REVIEWED"} | ${id} ${status} ${path}:${startLine} ${title}`);
  }
  for (const { id, status, path, startLine, title } of others)
    console.log(`  (${id} ${status} ${path}:${startLine} ${title})`);
}
const failed = all.filter(({ problem }) => problem !== undefined);
for (const { name, problem } of failed) console.log(`not scanned to the end: ${name} ${problem}`);

function asked(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { commits: { type: "string", default: "120" }, set: { type: "string", default: "" } },
  });
  const commits = Number(values.commits);
  if (positionals.length === 0 || !Number.isInteger(commits)) throw new Error("node bench/compose-noise.mjs FOLDER...");
  return { commits, set: values.set, folders: positionals };
}

async function measured(folder) {
  const name = nameOf(folder);
  const list = git(folder, ["log", "--no-merges", "--min-parents=1", `-${wanted}`, "--format=%H %s", "--", ...FILES]);
  const queue = list.split("\n").filter((line) => line !== "");
  const changes = new Array(queue.length);
  let next = 0;
  const work = async () => {
    while (next < queue.length) {
      const i = next++;
      changes[i] = await change(folder, name, queue[i]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, work));
  return { name, changes };
}

async function change(folder, name, line) {
  const commit = line.slice(0, line.indexOf(" "));
  const args = [cli, "scan", "--base", `${commit}^`, "--head", commit, "--no-config", "--format", "json"];
  const said = await run(process.execPath, args, { cwd: folder, maxBuffer: 1 << 30 }).catch((error) => error);
  const { findings, problems } = JSON.parse(said.stdout);
  const own = findings.filter((one) => one.blocking).map((one) => ({ ...one, id: idOf(one) }));
  return {
    name: `${name}@${commit.slice(0, 9)}`,
    subject: line.slice(commit.length + 1),
    blocking: own.filter(isOurs),
    others: own.filter((one) => !isOurs(one)),
    problem: problems[0]?.reason,
  };
}

/** A finding that several families make is told by one of them; the others' ids are its aliases. */
function idOf({ ruleId, aliases = [] }) {
  return [ruleId, ...aliases].find((id) => PREFIXES.some((prefix) => id.startsWith(prefix))) ?? ruleId;
}

function isOurs({ family, id }) {
  return FAMILIES.includes(family) || PREFIXES.some((prefix) => id.startsWith(prefix));
}

/** `owner/name` of a folder `owner+name`, which may hold its git directory in a folder of its own. */
function nameOf(folder) {
  const own = [folder, dirname(folder)].map((path) => basename(path)).find((part) => part.includes("+"));
  return (own ?? basename(folder)).replace("+", "/");
}

function git(folder, args) {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
}
