// What is fetched when it is needed, and commands that do more than scan: no program of the repository is run there either.
import { chmodSync, copyFileSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { HostileCase } from "./case.ts";
import { type Pairs, set } from "./cases-programs.ts";

/** Commands that do more than scan. */
const commands: readonly HostileCase[] = [
  {
    name: "programs: of all kinds while hooks are put in place",
    requirements: [2],
    mechanisms: [2],
    from: "scene",
    build: (world) => {
      set(world, ({ program }) => [
        ["core.fsmonitor", program],
        ["core.pager", program],
        ["alias.config", `!${program}`],
        ["alias.rev-parse", `!${program}`],
        ["core.editor", program],
        ["core.sshCommand", program],
      ]);
      for (const bin of ["node_modules/.bin", "tools"]) {
        mkdirSync(join(world.repository.path, bin), { recursive: true });
        for (const name of ["git", "node", "npm", "husky"])
          copyFileSync(world.program, join(world.repository.path, bin, name));
      }
    },
    scans: [
      {
        command: "init",
        args: [],
        exit: 0,
        env: ({ repository: { path } }) => ({
          PATH: ["node_modules/.bin", join(path, "node_modules/.bin"), join(path, "tools"), process.env.PATH].join(
            delimiter,
          ),
        }),
      },
    ],
    gitWrites: true,
  },
  {
    name: "programs: hooks are not put where the repository says",
    requirements: [2],
    mechanisms: [2],
    from: "scene",
    build: (world) => {
      const shared = join(world.outside, "shared");
      mkdirSync(shared);
      symlinkSync(shared, join(world.repository.path, ".husky"));
      world.repository.write({ "package.json": '{ "name": "x", "scripts": { "prepare": "../outside/program" } }\n' });
    },
    scans: [{ command: "init", args: [], exit: 2 }],
    gitWrites: true,
  },
  {
    name: "programs: of all kinds while a compose model is made",
    requirements: [2],
    mechanisms: [2],
    from: "scene",
    build: (world) => {
      set(world, ({ program }) => [
        ["core.fsmonitor", program],
        ["core.pager", program],
      ]);
      world.repository.write({
        "compose.yaml": `services:\n  a:\n    image: a\n    provider: { type: ${world.program} }\ninclude: ["$$(${world.program})"]\n`,
      });
    },
    scans: [{ command: "model", args: [], exit: 0 }],
  },
];

const promisor = (name: string, pairs: Pairs): HostileCase => ({
  name: `programs: ${name}`,
  requirements: [2, 3],
  mechanisms: [2],
  from: "scene",
  build: (world) => {
    const { git, path } = world.repository;
    const lost = git("rev-parse", "HEAD~1:src/way.ts");
    rmSync(join(path, ".git/objects", lost.slice(0, 2), lost.slice(2)));
    set(world, () => [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "origin"],
      ["remote.origin.promisor", "true"],
    ]);
    set(world, pairs);
    chmodSync(world.program, 0o755);
  },
  scans: [
    { args: ["--base", "main"], exit: 1, finds: ["src/head.ts"] },
    { args: ["--base", "main", "--head", "topic~1"], exit: 2, finds: [] },
  ],
});

export const promisorCases: readonly HostileCase[] = [
  ...commands,
  {
    ...promisor("a promisor that is a program", ({ program }) => [
      ["remote.origin.url", `ext::${program} %S`],
      ["protocol.allow", "always"],
      ["protocol.ext.allow", "always"],
    ]),
    springs: ["log", "-p", "topic~1"],
  },
  promisor("a promisor behind ssh", ({ program }) => [
    ["remote.origin.url", "ssh://a@example.invalid/x"],
    ["core.sshCommand", program],
    ["protocol.allow", "always"],
  ]),
  promisor("a promisor on the disk with its own upload-pack", ({ program, outside }) => [
    ["remote.origin.url", outside],
    ["remote.origin.uploadpack", program],
    ["protocol.file.allow", "always"],
  ]),
  promisor("a promisor with a helper of its own", ({ program }) => [
    ["remote.origin.url", "x"],
    ["remote.origin.vcs", `../../..${program}`],
    ["protocol.allow", "always"],
  ]),
];
