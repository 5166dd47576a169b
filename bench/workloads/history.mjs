// All that a repository ever held: files that change a little in each commit, on two branches that are merged now and then.
import { emptied, importCommits, plantedKey, repository, sources } from "../speed/corpus.mjs";

export const workloads = [
  { name: "history", title: "a history of 4,000 commits, a key in one of them", bar: 0.25, runs: 5, prepare },
];

const FILES = 200;

function prepare({ cache, scratch, scale }) {
  const folder = emptied(scratch);
  const commits = 4000 * scale;
  const texts = sources(cache, FILES + 800);
  const files = texts.slice(0, FILES).map((text) => text.split("\n"));
  const fresh = texts.slice(FILES).join("\n").split("\n");
  const planted = "src/file-7.ts";
  const git = repository(folder);
  const parts = [];
  for (let i = 0; i < commits; i++) {
    parts.push(
      `commit refs/heads/main\nmark :${i + 1}\ncommitter a <a@example.org> ${1_700_000_000 + i * 60} +0000\ndata 2\nc\n`,
    );
    const isFirst = i < FILES;
    const at = isFirst ? i : (i * 37) % FILES;
    const lines = files[at];
    if (!isFirst) {
      const spot = (i * 7919) % Math.max(1, lines.length - 4);
      const from = (i * 4) % (fresh.length - 8);
      lines.splice(spot, 2, ...fresh.slice(from, from + 3));
    }
    const key = i === Math.floor(commits / 2) ? `export const token = "${plantedKey()}";\n` : "";
    const path = key === "" ? `src/file-${at}.ts` : planted;
    const text = Buffer.from(`${key}${(key === "" ? lines : files[7]).join("\n")}\n`);
    parts.push(`M 100644 inline ${path}\ndata ${text.length}\n`, text, "\n");
  }
  importCommits(folder, parts);
  git("repack", "-q", "-a", "-d", "-f", "--window=50");
  return {
    cwd: folder,
    size: `${commits} commits of ${FILES} files`,
    floor: { name: "`git log -p -U0 --all`", commands: [["git", "log", "-p", "-U0", "--all"]] },
    scan: ["scan", "--history", "--no-config"],
    planted,
    rivals: {
      gitleaks: ["git", "--no-banner", "--verbose", "--log-opts=--all", "."],
      kingfisher: ["scan", ".", "--no-validate", "--no-update-check"],
    },
  };
}
