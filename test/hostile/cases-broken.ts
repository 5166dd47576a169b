// Repositories that are damaged, forged or closed: what cannot be read is never clean.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, SCENE_SCANS, type Scan, type World } from "./case.ts";

const broken = (name: string, build: (world: World) => unknown, scans: readonly Scan[]): HostileCase => ({
  name: `broken: ${name}`,
  requirements: [3, 4],
  mechanisms: [11],
  from: "scene",
  build,
  scans,
});

function objectFile({ git, path }: World["repository"], name: string): string {
  const id = git("rev-parse", name);
  return join(path, ".git/objects", id.slice(0, 2), id.slice(2));
}

function overwrite(file: string, bytes: Uint8Array): void {
  rmSync(file);
  writeFileSync(file, bytes);
}

const ALL_FAIL: readonly Scan[] = SCENE_SCANS.map(({ args }) => ({ args, exit: 2, finds: [] }));

const damaged: readonly HostileCase[] = [
  broken("a content of the range is lost", ({ repository }) => rmSync(objectFile(repository, "HEAD~1:src/way.ts")), [
    { args: ["--base", "main"], exit: 1, finds: ["src/head.ts"], problems: ["missing-object"] },
    { args: ["--base", "main", "--head", "topic~1"], exit: 2, finds: [], problems: ["missing-object"] },
  ]),
  broken("a staged content is lost", ({ repository }) => rmSync(objectFile(repository, ":src/staged.ts")), [
    { args: ["--staged"], exit: 2, finds: [], problems: ["missing-object"] },
  ]),
  broken(
    "a content is no zlib",
    ({ repository }) => overwrite(objectFile(repository, ":src/staged.ts"), Buffer.from("x")),
    [{ args: ["--staged"], exit: 2, finds: [] }],
  ),
  broken(
    "a content is cut",
    ({ repository }) => {
      const file = objectFile(repository, ":src/staged.ts");
      overwrite(file, readFileSync(file).subarray(0, 30));
    },
    [{ args: ["--staged"], exit: 2, finds: [] }],
  ),
  broken(
    "a content is another one",
    ({ repository }) => {
      overwrite(objectFile(repository, ":src/staged.ts"), readFileSync(objectFile(repository, "main:README.md")));
    },
    [{ args: ["--staged"], exit: 2, finds: [], problems: ["forged-object"] }],
  ),
  broken(
    "a content on the way is another one",
    ({ repository }) => {
      overwrite(objectFile(repository, "HEAD~1:src/way.ts"), readFileSync(objectFile(repository, "main:README.md")));
    },
    [{ args: ["--base", "main", "--head", "topic~1"], exit: 2, finds: [], problems: ["forged-object"] }],
  ),
  broken(
    "a folder is another one",
    ({ repository }) => overwrite(objectFile(repository, "HEAD:src"), readFileSync(objectFile(repository, "main:src"))),
    [{ args: ["--base", "main"], exit: 2, finds: [], problems: ["forged-folder"] }],
  ),
  broken(
    "a commit is another one",
    ({ repository }) => {
      overwrite(objectFile(repository, "HEAD"), readFileSync(objectFile(repository, "main")));
    },
    [{ args: ["--base", "main"], exit: 2, finds: [] }],
  ),
  broken("a tree of the range is lost", ({ repository }) => rmSync(objectFile(repository, "HEAD~1^{tree}")), [
    { args: ["--base", "main"], exit: 2, finds: [] },
  ]),
  broken("a commit of the range is lost", ({ repository }) => rmSync(objectFile(repository, "HEAD~1")), [
    { args: ["--base", "main"], exit: 2, finds: [] },
  ]),
  broken(
    "the pack is cut",
    ({ repository: { git, path } }) => {
      git("repack", "-q", "-a", "-d");
      const folder = join(path, ".git/objects/pack");
      const pack = execFileSync("sh", ["-c", 'ls "$0"/*.pack', folder], { encoding: "utf8" }).trim();
      overwrite(pack, readFileSync(pack).subarray(0, 100));
    },
    ALL_FAIL.slice(0, 2),
  ),
  broken("the index is no index", ({ repository: { write } }) => write({ ".git/index": "x" }), [
    ALL_FAIL[0]!,
    ALL_FAIL[2]!,
  ]),
  broken(
    "the index is cut",
    ({ repository: { path } }) => {
      const file = join(path, ".git/index");
      writeFileSync(file, readFileSync(file).subarray(0, 120));
    },
    [ALL_FAIL[0]!, ALL_FAIL[2]!],
  ),
  broken(
    "the settings are no settings",
    ({ repository: { path } }) => appendFileSync(join(path, ".git/config"), "[core\n"),
    ALL_FAIL,
  ),
  broken(
    "the settings are of a later git",
    ({ repository: { git } }) => git("config", "core.repositoryFormatVersion", "99"),
    ALL_FAIL,
  ),
  broken(
    "an extension that nobody knows",
    ({ repository: { git } }) => {
      git("config", "extensions.noSuchThing", "1");
      git("config", "core.repositoryFormatVersion", "1");
    },
    ALL_FAIL,
  ),
  broken(
    "HEAD names a commit that is not here",
    ({ repository: { write } }) => write({ ".git/refs/heads/topic": `${"4".repeat(40)}\n` }),
    [ALL_FAIL[0]!, ALL_FAIL[1]!],
  ),
  broken("HEAD is empty", ({ repository: { write } }) => write({ ".git/HEAD": "" }), ALL_FAIL),
  broken(
    "a folder stands where a file was tracked",
    ({ repository: { path } }) => {
      rmSync(join(path, "docs/old.md"));
      mkdirSync(join(path, "docs/old.md"));
    },
    [{ args: [], exit: 1, finds: ["src/head.ts", "src/staged.ts"] }],
  ),
  {
    ...broken(
      "a file that may not be read",
      ({ repository: { path } }) => {
        execFileSync("chmod", ["000", join(path, "docs/old.md")]);
        rmSync(join(path, "src"), { recursive: true });
      },
      [
        { args: [], unprivileged: true, exit: 2, finds: [], problems: ["unreadable-file"] },
        { args: ["--no-git"], unprivileged: true, exit: 2, finds: [], problems: ["unreadable-file"] },
      ],
    ),
  },
  {
    ...broken(
      "a folder that may not be read",
      ({ repository: { path } }) => {
        rmSync(join(path, "src"), { recursive: true });
        execFileSync("chmod", ["000", join(path, "docs")]);
      },
      [
        { args: [], unprivileged: true, exit: 2, finds: [], problems: ["unreadable-file"] },
        { args: ["--no-git"], unprivileged: true, exit: 2, finds: [], problems: ["unreadable-folder"] },
      ],
    ),
  },
];

/** Only root can give a repository to another user. */
const foreign: readonly HostileCase[] = [
  {
    name: "broken: a repository of another user",
    requirements: [3],
    mechanisms: [11],
    from: "scene",
    build: ({ repository: { path } }) => {
      execFileSync("chown", ["-R", "1234", path]);
    },
    scans: SCENE_SCANS.map(({ args }) => ({ args, exit: 2, finds: [], problems: ["unsafe-repository"] })),
  },
];

export const brokenCases: readonly HostileCase[] = [...damaged, ...(process.geteuid?.() === 0 ? foreign : [])];
