// leaky-repo (github.com/Plazmaz/leaky-repo): files that should not be published, and how many lines of each give something away.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { git, listed, read } from "./git.mjs";

/** Writes its files but its own papers to `into`; gives its list as `{ path, risk, informative }`. */
export function leakyRepo(folder, into) {
  for (const { path, bytes } of read(folder, listed(folder, "HEAD"))) {
    const target = join(into, path);
    if (path.startsWith(".leaky-meta/") || !target.startsWith(into + sep)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return git(folder, ["show", "HEAD:.leaky-meta/secrets.csv"])
    .toString()
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [path, risk, informative] = line.split(",");
      return { path, risk: Number(risk), informative: Number(informative) };
    });
}
