// Attributes and the settings of differences: git shows less by them, and a scan of what git shows sees less.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HostileCase, trap as trapOf } from "./case.ts";

/** What lies on the disk is read without any of this. */
const trap = (given: Parameters<typeof trapOf>[0]): HostileCase => trapOf({ ...given, only: 2 });

const set =
  (...pairs: readonly (readonly [name: string, value: string])[]): HostileCase["build"] =>
  ({ repository }) => {
    for (const [name, value] of pairs) repository.git("config", name, value);
  };

const attributes = (name: string, text: string): HostileCase =>
  trap({
    name: `attributes: ${name}`,
    requirements: [1],
    mechanisms: [1],
    arm: ({ repository }) => repository.stage({ ".gitattributes": text }),
  });

const settings = (name: string, ...pairs: readonly (readonly [name: string, value: string])[]): HostileCase =>
  trap({ name: `settings: ${name}`, requirements: [1], mechanisms: [15], arm: set(...pairs) });

export const attributeCases: readonly HostileCase[] = [
  attributes("no differences are shown", "* -diff\n"),
  attributes("everything is binary", "* binary\n"),
  attributes("a macro that turns everything off", "[attr]quiet -diff -text -merge\n* quiet\n"),
  attributes("another encoding in the working tree", "src/* text working-tree-encoding=UTF-16 eol=crlf\n"),
  attributes("identifiers are written in", "* ident text=auto eol=crlf\n"),
  attributes("left out of archives and of languages", "* export-ignore linguist-generated linguist-vendored -diff\n"),
  attributes(
    "lines that never end and names that mean nothing",
    `${"*".repeat(4000)} -diff\n* ${"a".repeat(3000)}\n* -diff\n`,
  ),
  trap({
    name: "attributes: in a folder alone",
    requirements: [1],
    mechanisms: [1],
    arm: ({ repository }) => repository.stage({ "src/.gitattributes": "* -diff binary\n" }),
  }),
  trap({
    name: "attributes: already in the base",
    requirements: [1],
    mechanisms: [1],
    arm: ({ repository: { git, stage, path } }) => {
      const tree = git("rev-parse", "main^{tree}");
      writeFileSync(join(path, "attributes"), "* -diff\n");
      const blob = git("hash-object", "-w", "attributes");
      git("update-index", "--add", "--cacheinfo", `100644,${blob},.gitattributes`);
      stage({ "src/.gitattributes": "* -diff\n" });
      git("update-ref", "refs/heads/main", git("commit-tree", "-m", "again", "-p", "main", tree));
    },
  }),
  trap({
    name: "attributes: nobody commits them",
    requirements: [1],
    mechanisms: [1],
    arm: ({ repository }) => repository.write({ ".git/info/attributes": "* -diff binary\n" }),
  }),
  trap({
    name: "attributes: a file that the settings name",
    requirements: [1],
    mechanisms: [1],
    arm: (world) => {
      writeFileSync(join(world.outside, "attributes"), "* -diff binary\n");
      set(["core.attributesFile", join(world.outside, "attributes")])(world);
    },
  }),
  trap({
    name: "attributes: a link in their place",
    requirements: [1],
    mechanisms: [1],
    arm: ({ repository, outside }) => {
      writeFileSync(join(outside, "attributes"), "* -diff binary\n");
      repository.stage({ ".gitattributes": { link: "../outside/attributes" } });
    },
  }),
  settings("every file is big", ["core.bigFileThreshold", "1"]),
  settings(
    "other prefixes",
    ["diff.noprefix", "true"],
    ["diff.mnemonicPrefix", "true"],
    ["diff.srcPrefix", "+++ "],
    ["diff.interHunkContext", "9999"],
  ),
  settings(
    "renames, copies and paths told from a folder",
    ["diff.renames", "copies"],
    ["diff.renameLimit", "1"],
    ["diff.relative", "true"],
    ["diff.orderFile", "/dev/null"],
  ),
  settings(
    "colours, words and white space",
    ["color.ui", "always"],
    ["diff.colorMoved", "zebra"],
    ["diff.wordRegex", ".*"],
    ["core.whitespace", "cr-at-eol"],
  ),
  settings(
    "submodules and merges",
    ["diff.submodule", "diff"],
    ["diff.ignoreSubmodules", "all"],
    ["submodule.recurse", "true"],
    ["log.diffMerges", "off"],
    ["log.showRoot", "false"],
  ),
  settings(
    "short ids and hidden refs",
    ["core.abbrev", "4"],
    ["core.disambiguate", "blob"],
    ["core.notesRef", "refs/heads/main"],
    ["transfer.hideRefs", "refs/"],
  ),
  settings(
    "small windows, many threads and another index",
    ["core.packedGitWindowSize", "1"],
    ["core.packedGitLimit", "1"],
    ["index.threads", "64"],
    ["feature.manyFiles", "true"],
    ["core.splitIndex", "true"],
  ),
  settings(
    "the case of names, links, modes and line ends",
    ["core.ignoreCase", "true"],
    ["core.precomposeUnicode", "true"],
    ["core.symlinks", "false"],
    ["core.fileMode", "false"],
    ["core.autocrlf", "true"],
  ),
  settings(
    "values that porcelain refuses",
    ["diff.context", "x"],
    ["diff.algorithm", "none"],
    ["color.ui", "sometimes"],
  ),
];
