// Programs that the repository would like to have run.
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type HostileCase, type Scan, trap, type World } from "./case.ts";

export type Pairs = (world: World) => readonly (readonly [name: string, value: string])[];

export const set = (world: World, pairs: Pairs): void => {
  for (const [name, value] of pairs(world)) world.repository.git("config", name, value);
};

interface Program {
  readonly name: string;
  readonly pairs?: Pairs;
  readonly arm?: (world: World) => unknown;
  readonly springs?: readonly string[];
  readonly env?: NonNullable<Scan["env"]>;
}

const HOOKS = [
  ...["post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman", "pre-auto-gc"],
  ...["pre-commit", "pre-push", "post-rewrite", "query-watchman", "update", "pre-receive", "proc-receive"],
];
const COMMANDS = [
  ...["cat-file", "diff-index", "diff-tree", "ls-files", "rev-list", "rev-parse", "ls-tree", "merge-base", "version"],
  ...["show-ref", "for-each-ref", "log", "show"],
];

const programs: readonly Program[] = [
  {
    name: "a file system monitor",
    pairs: ({ program }) => [["core.fsmonitor", program]],
    springs: ["status"],
  },
  {
    name: "a file system monitor of the second kind",
    pairs: ({ program }) => [
      ["core.fsmonitor", program],
      ["core.fsmonitorHookVersion", "2"],
      ["core.untrackedCache", "true"],
    ],
    springs: ["status"],
  },
  {
    name: "a monitor that the settings of a working tree name",
    pairs: () => [
      ["extensions.worktreeConfig", "true"],
      ["core.repositoryFormatVersion", "1"],
    ],
    arm: ({ repository, program }) =>
      repository.write({ ".git/config.worktree": `[core]\n\tfsmonitor = ${program}\n` }),
    springs: ["status"],
  },
  {
    name: "a monitor in an included file",
    arm: (world) => {
      writeFileSync(join(world.repository.path, "more.config"), `[core]\n\tfsmonitor = ${world.program}\n`);
      set(world, () => [["include.path", "../more.config"]]);
    },
    springs: ["status"],
  },
  {
    name: "a monitor in a file that a condition includes",
    arm: (world) => {
      writeFileSync(join(world.repository.path, "more.config"), `[core]\n\tfsmonitor = ${world.program}\n`);
      set(world, () => [["includeIf.onbranch:topic.path", "../more.config"]]);
    },
    springs: ["status"],
  },
  {
    name: "hooks where the settings say",
    arm: (world) => {
      const hooks = join(world.outside, "hooks");
      mkdirSync(hooks);
      for (const name of HOOKS) copyFileSync(world.program, join(hooks, name));
      set(world, () => [["core.hooksPath", hooks]]);
    },
    springs: ["update-index", "--refresh", "--force-write-index"],
  },
  {
    name: "hooks in their place",
    arm: ({ repository, program }) => {
      mkdirSync(join(repository.path, ".git/hooks"), { recursive: true });
      for (const name of HOOKS) copyFileSync(program, join(repository.path, ".git/hooks", name));
    },
    springs: ["update-index", "--refresh", "--force-write-index"],
  },
  {
    name: "a pager for every command",
    pairs: ({ program }) => [
      ["core.pager", program],
      ...COMMANDS.map((command) => [`pager.${command}`, program] as const),
    ],
    env: () => ({ TERM: "xterm" }),
  },
  {
    name: "aliases of the commands that are used",
    pairs: ({ program }) => COMMANDS.map((command) => [`alias.${command}`, `!${program}`] as const),
  },
  {
    name: "signatures that are to be checked",
    pairs: ({ program }) => [
      ["log.showSignature", "true"],
      ["gpg.program", program],
      ["gpg.openpgp.program", program],
      ["gpg.x509.program", program],
    ],
    arm: ({ repository: { git, path } }) => {
      const object = git("cat-file", "commit", "HEAD").replace(
        /^(committer .*)$/m,
        "$1\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n aGk=\n -----END PGP SIGNATURE-----",
      );
      writeFileSync(join(path, ".git/signed"), `${object}\n`);
      git("update-ref", "HEAD", git("hash-object", "-t", "commit", "-w", ".git/signed"));
      rmSync(join(path, ".git/signed"));
    },
    springs: ["log"],
  },
  {
    name: "signatures by keys of ssh",
    pairs: ({ program }) => [
      ["log.showSignature", "true"],
      ["gpg.format", "ssh"],
      ["gpg.ssh.program", program],
      ["gpg.ssh.defaultKeyCommand", program],
      ["gpg.ssh.allowedSignersFile", program],
    ],
  },
  {
    name: "text made of every file",
    pairs: ({ program }) => [
      ["diff.x.textconv", program],
      ["diff.x.cachetextconv", "true"],
    ],
    arm: ({ repository }) => repository.stage({ ".gitattributes": "* diff=x\n" }),
    springs: ["log", "-p"],
  },
  {
    name: "text made of every file, by attributes that nobody commits",
    pairs: ({ program }) => [
      ["diff.x.textconv", program],
      ["diff.x.binary", "true"],
    ],
    arm: ({ repository }) => repository.write({ ".git/info/attributes": "* diff=x\n" }),
    springs: ["log", "-p"],
  },
  {
    name: "another program for differences",
    pairs: ({ program }) => [["diff.x.command", program]],
    arm: ({ repository }) => repository.stage({ ".gitattributes": "* diff=x\n" }),
    springs: ["diff", "--cached"],
  },
  {
    name: "another program for all differences",
    pairs: ({ program }) => [
      ["diff.external", program],
      ["difftool.prompt", "false"],
      ["diff.tool", "x"],
      ["difftool.x.cmd", program],
    ],
    springs: ["diff", "--cached"],
  },
  {
    name: "a filter that cleans what is read",
    pairs: ({ program }) => [
      ["filter.x.clean", program],
      ["filter.x.smudge", program],
      ["filter.x.required", "true"],
    ],
    arm: ({ repository }) => repository.write({ ".git/info/attributes": "* filter=x\n" }),
    springs: ["add", "docs/old.md"],
  },
  {
    name: "a filter that is one long process",
    pairs: ({ program }) => [
      ["filter.x.process", program],
      ["filter.x.required", "true"],
    ],
    arm: ({ repository }) => repository.write({ ".git/info/attributes": "* filter=x\n" }),
    springs: ["add", "docs/old.md"],
  },
  {
    name: "a driver for merges",
    pairs: ({ program }) => [
      ["merge.x.driver", program],
      ["merge.default", "x"],
      ["mergetool.x.cmd", program],
    ],
    arm: ({ repository }) => repository.stage({ ".gitattributes": "* merge=x\n" }),
  },
  {
    name: "programs for the network",
    pairs: ({ program }) => [
      ["core.sshCommand", program],
      ["core.askPass", program],
      ["core.gitProxy", program],
      ["credential.helper", `!${program}`],
      ["http.proxy", `ext::${program}`],
      ["remote.origin.uploadpack", program],
      ["remote.origin.receivepack", program],
      ["remote.origin.url", `ssh://a@example.invalid/x`],
    ],
  },
  {
    name: "programs for alternates, packs and editors",
    pairs: ({ program }) => [
      ["core.alternateRefsCommand", program],
      ["uploadpack.packObjectsHook", program],
      ["core.editor", program],
      ["sequence.editor", program],
      ["trace2.normalTarget", program],
      ["trace2.eventTarget", program],
      ["interactive.diffFilter", program],
      ["browser.x.cmd", program],
      ["man.x.cmd", program],
      ["sendemail.smtpServer", program],
    ],
  },
  {
    name: "a submodule that is updated by a program",
    pairs: ({ program }) => [
      ["submodule.x.update", `!${program}`],
      ["submodule.x.url", "./x"],
      ["submodule.x.active", "true"],
      ["submodule.recurse", "true"],
      ["fetch.recurseSubmodules", "true"],
    ],
    arm: ({ repository, program }) =>
      repository.stage({ ".gitmodules": `[submodule "x"]\n\tpath = x\n\turl = ./x\n\tupdate = !${program}\n` }),
  },
  {
    name: "maintenance, traces and trailers",
    pairs: ({ program }) => [
      ["gc.auto", "1"],
      ["maintenance.auto", "true"],
      ["trailer.x.cmd", program],
      ["trailer.x.command", program],
      ["instaweb.httpd", program],
      ["guitool.x.cmd", program],
      ["web.browser", "x"],
    ],
  },
  {
    name: "a git of its own on PATH",
    arm: ({ repository: { path }, program }) => {
      for (const bin of ["node_modules/.bin", "tools", "src/bin"]) {
        mkdirSync(join(path, bin), { recursive: true });
        copyFileSync(program, join(path, bin, "git"));
      }
    },
    env: ({ repository: { path } }) => ({
      PATH: [
        "node_modules/.bin",
        "",
        ".",
        join(path, "node_modules/.bin"),
        join(path, "tools"),
        join(path, "src/bin"),
        process.env.PATH,
      ].join(delimiter),
    }),
  },
  {
    name: "a git that a link outside leads to",
    arm: ({ repository: { path }, program, outside }) => {
      mkdirSync(join(path, "tools"));
      copyFileSync(program, join(path, "tools/git"));
      symlinkSync(join(path, "tools"), join(outside, "bin"));
    },
    env: ({ outside }) => ({ PATH: [join(outside, "bin"), process.env.PATH].join(delimiter) }),
  },
  {
    name: "variables that choose programs",
    arm: () => {},
    env: ({ program }) => ({
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      PAGER: program,
      GIT_SSH: program,
      GIT_SSH_COMMAND: program,
      GIT_ASKPASS: program,
      SSH_ASKPASS: program,
      GIT_EDITOR: program,
      GIT_PROXY_COMMAND: program,
      GIT_SEQUENCE_EDITOR: program,
    }),
  },
  {
    name: "variables that choose settings",
    arm: () => {},
    env: ({ program }) => ({
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
      GIT_ATTR_SOURCE: "main",
      GIT_LITERAL_PATHSPECS: "1",
      GIT_ICASE_PATHSPECS: "1",
      GIT_GLOB_PATHSPECS: "1",
      GIT_DIFF_OPTS: "-u0",
      GIT_NAMESPACE: "none",
      GIT_REPLACE_REF_BASE: "refs/heads/",
      GIT_SHALLOW_FILE: "/dev/null",
      GIT_DEFAULT_HASH: "sha256",
      GIT_CEILING_DIRECTORIES: "/",
      GIT_TRACE: "1",
      GIT_TRACE2_EVENT: "1",
      GIT_TRACE_SETUP: "1",
    }),
  },
  {
    name: "modules in the repository that have the names of our own",
    arm: ({ repository }) =>
      repository.write({
        "node_modules/yaml/index.js": "require('node:fs').writeFileSync('../outside/mark', 'yaml');\n",
        "node_modules/picomatch/index.js": "require('node:fs').writeFileSync('../outside/mark', 'picomatch');\n",
        "package.json": '{ "type": "module", "imports": { "#x": "./node_modules/yaml/index.js" } }\n',
        ".npmrc": "node-options=--require ./node_modules/yaml/index.js\n",
        ".node-version": "0\n",
      }),
  },
];

export const programCases: readonly HostileCase[] = [
  ...programs.map(({ name, pairs, arm, springs, env }) =>
    trap({
      name: `programs: ${name}`,
      requirements: [2],
      mechanisms: [2],
      arm: (world) => {
        arm?.(world);
        if (pairs !== undefined) set(world, pairs);
      },
      ...(springs === undefined ? {} : { springs }),
      ...(env === undefined ? {} : { env }),
    }),
  ),
];
