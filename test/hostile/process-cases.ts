// How a run begins and ends: its policy, its arguments, its git, its outputs, signals, hooks; and that it asks nothing of a network.
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { folder, wrappedGit } from "../support/repo.ts";
import { type HostileCase, KEY, OTHER_KEY, PASSWORD, type Run, type Scene, STAGED, TREE } from "./robust-case.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CLI = join(TOP, "dist/cli.js");
const line = `k = "${KEY}"\n`;
const POLICY = ".stackgate.yml";

const POLICIES: Readonly<Record<string, readonly [text: string, exit: 1 | 2]>> = {
  "with nothing in it": ["", 1],
  "of comments alone": ["# rules: none\n", 1],
  "that is an empty mapping": ["{}\n", 1],
  "that is null, in words": ["~\n", 1],
  "that only accepts something else": ["version: 1\nallow:\n  - { path: other.txt, reason: it is not there }\n", 1],
  "in another scanner's words": ["allowlist:\n  paths: ['.*']\n", 2],
  "that extends nothing": ["extend:\n  useDefault: false\n", 2],
  "without rules": ["rules: []\n", 2],
  "that is a list": ["- allow\n", 2],
  "that is a word": ["off\n", 2],
  "of a version to come": ["version: 99\n", 2],
  "that is broken YAML": ["allow: [\n", 2],
  "of two documents": ["version: 1\n---\nversion: 1\n", 2],
  "of the same key twice": ["fail-on: high\nfail-on: never\n", 2],
  "with a misspelt severity": ["fail-on: hihg\n", 2],
  "with an exception without a reason": ["allow:\n  - path: a\n", 2],
  "with an exception for everything": ["allow:\n  - reason: x\n", 2],
  "of aliases that grow without end": [
    `x: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `y${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}, *${i === 0 ? "a" : `b${i - 1}`}]\n`).join("")}`,
    2,
  ],
  "a hundred thousand levels deep": [`allow: ${"[".repeat(100_000)}\n`, 2],
  "in noise": ["\xff\xfe\0\x80\x07", 2],
  "larger than any policy": [`# ${"x".repeat(2 << 20)}\n`, 2],
};

const policies: readonly HostileCase[] = Object.entries(POLICIES).map(([what, [text, exit]]) => ({
  name: `a policy ${what}`,
  of: "R8 M26",
  build: ({ commit }) => {
    commit({ a: line, [POLICY]: Buffer.from(text, "latin1") });
    return [
      { ...TREE, exit },
      { ...STAGED, exit: exit === 2 ? 2 : 0 },
    ];
  },
}));

const odd: readonly HostileCase[] = [
  {
    name: "a policy that is a folder, or a link",
    of: "R8 M26 R19",
    build: ({ repository, commit, outside }) => {
      commit({ a: line });
      mkdirSync(join(repository.path, POLICY));
      writeFileSync(join(outside, "p.yml"), "fail-on: never\n");
      const other = folder("linked");
      writeFileSync(join(other, "a"), line);
      symlinkSync(join(outside, "p.yml"), join(other, POLICY));
      return [
        { ...TREE, exit: 2 },
        { args: ["scan", "--no-git"], cwd: other, exit: 2 },
      ];
    },
  },
  {
    name: "arguments that git would take for options",
    of: "R13 M27",
    build: ({ commit }) => {
      commit({ a: line });
      const odd = [
        "--upload-pack=touch mark",
        "--output=mark",
        "-c",
        "--exec=touch mark",
        "--all",
        "-",
        "HEAD\nHEAD",
        "HEAD --output=mark",
        "ext::touch mark",
      ];
      return odd.flatMap((one): readonly Run[] => [
        { args: ["scan", `--base=${one}`, "--format=json"], exit: 2 },
        ...(one.includes("mark")
          ? [{ args: ["scan", "--base=HEAD", `--head=${one}`, "--format=json"], exit: 2 } as const]
          : []),
      ]);
    },
    after: ({ repository }) => {
      assert.deepEqual(readdirSync(repository.path).sort(), [".git", "a"]);
    },
  },
  {
    name: "branches and files whose names are options",
    of: "R13 M27",
    build: ({ repository, commit }) => {
      commit({ a: "1\n", "--upload-pack=touch mark": line, "-c": line });
      repository.git("update-ref", "refs/heads/--output=mark", "HEAD");
      repository.git("update-ref", "refs/tags/-x", "HEAD");
      return [
        { ...TREE, finds: ["--upload-pack=touch mark", "-c"] },
        { args: ["scan", "--base=refs/heads/--output=mark", "--head", "HEAD"], exit: 0 },
        { args: ["scan", "--base=-x", "--head", "HEAD"], exit: 2 },
      ];
    },
  },
  {
    name: "variables of the environment that choose git's settings and programs",
    of: "R2 M27",
    build: ({ repository, commit, mark }) => {
      commit({ a: line });
      const program = `touch ${mark}`;
      return [
        {
          ...TREE,
          env: {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: "core.fsmonitor",
            GIT_CONFIG_VALUE_0: program,
            GIT_SSH_COMMAND: program,
            GIT_EXTERNAL_DIFF: program,
            GIT_PROXY_COMMAND: program,
            GIT_PAGER: program,
            PAGER: program,
            EDITOR: program,
            BASH_ENV: join(repository.path, "a"),
            ENV: join(repository.path, "a"),
          },
          finds: ["a"],
        },
      ];
    },
  },
  {
    name: "modules and programs that the repository brings along",
    of: "M21 M2 R2",
    build: ({ repository, commit, mark }) => {
      const touch = `require("node:fs").writeFileSync(${JSON.stringify(mark)}, "ran");\n`;
      const files = [
        "index.js",
        "node_modules/yaml/index.js",
        "node_modules/yaml/dist/index.js",
        "node_modules/picomatch/index.js",
        "node_modules/simple-git/index.js",
        "stackgate.config.js",
        ".stackgate.js",
        ".stackgate.yml.js",
        "node_modules/stackgate/dist/cli.js",
      ];
      commit({
        ...Object.fromEntries(files.map((file) => [file, touch])),
        "package.json": JSON.stringify({
          name: "stackgate",
          main: "index.js",
          type: "commonjs",
          imports: { "#x": "./index.js" },
          stackgate: "./index.js",
        }),
        ".env": `NODE_OPTIONS=--require ./index.js\nOPENAI_API_KEY=${KEY}\n`,
        ".npmrc": "node-options=--require ./index.js\n",
        ".node-version": "0.1\n",
      });
      mkdirSync(join(repository.path, "node_modules/.bin"), { recursive: true });
      for (const name of ["git", "node", "stackgate"])
        writeFileSync(join(repository.path, "node_modules/.bin", name), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
      const PATH = `${repository.path}/node_modules/.bin:node_modules/.bin:.:${process.env.PATH}`;
      return [
        { ...TREE, env: { PATH }, finds: [".env"] },
        { ...STAGED, exit: 0, env: { PATH } },
      ];
    },
  },
];

const network: readonly HostileCase[] = [
  {
    name: "keys beside hosts that would love to be asked about them",
    of: "R25 M25 M21",
    build: ({ commit, server }) => {
      commit({
        ".env": `OPENAI_API_KEY=${KEY}\nOPENAI_BASE_URL=${server}/v1\nGITHUB_API_URL=${server}\nGITHUB_TOKEN=${OTHER_KEY}\n`,
        "a.txt": `https://user:${PASSWORD}@${server.slice(7)}/x\ncurl -H "Authorization: Bearer ${KEY}" ${server}/\n`,
      });
      return [{ ...TREE, finds: [".env"], env: { OPENAI_BASE_URL: server, GITHUB_API_URL: server } }];
    },
  },
  {
    name: "proxies, update servers and registries in the environment",
    of: "R25 M25 M21",
    build: ({ commit, server }) => {
      commit({ a: line });
      const env = {
        HTTP_PROXY: server,
        HTTPS_PROXY: server,
        ALL_PROXY: server,
        http_proxy: server,
        npm_config_registry: server,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_SERVER_URL: server,
        ACTIONS_RUNTIME_URL: server,
      };
      return [
        { ...TREE, env },
        { args: ["--version"], exit: 0, env },
        { args: ["rules"], exit: 0, env },
      ];
    },
  },
  {
    name: "remotes, mirrors and promises of a server, for contents that are lost",
    of: "R25 M25 R3",
    build: ({ repository, commit, server }) => {
      commit({ first: "1\n" });
      repository.git("checkout", "-q", "-b", "topic");
      commit({ a: "lost\n", b: line });
      const id = repository.git("rev-parse", "topic:a");
      const lost = join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2));
      const settings = {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": `${server}/x.git`,
        "remote.origin.partialCloneFilter": "blob:none",
        "url.http://127.0.0.1/.insteadOf": "x:",
        "http.proxy": server,
        "lfs.url": `${server}/lfs`,
        "protocol.allow": "always",
      };
      for (const [name, value] of Object.entries(settings)) repository.git("config", name, value);
      execFileSync("rm", ["-f", lost]);
      return [
        { args: ["scan", "--base", "main", "--head", "topic"], exit: 1, finds: ["b"], problems: ["missing-object"] },
      ];
    },
  },
  {
    name: "submodules and large files that lie on a server",
    of: "R25 M25 R19",
    build: ({ commit, server }) => {
      commit({
        ".gitmodules": `[submodule "s"]\n\tpath = s\n\turl = ${server}/s.git\n`,
        ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n",
        ".lfsconfig": `[lfs]\n\turl = ${server}/lfs\n`,
        "a.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`,
        b: line,
      });
      return [{ ...TREE, finds: ["b"] }];
    },
  },
];

const range: Run = { args: ["scan", "--base", "main", "--head", "topic"], exit: 1 };
const topic = ({ repository, commit }: Scene): void => {
  commit({ first: "1\n" });
  repository.git("checkout", "-q", "-b", "topic");
  commit({ b: line });
};

const failing: readonly HostileCase[] = [
  {
    name: "no git at all",
    of: "R24 R3",
    build: (scene) => {
      topic(scene);
      const env = { PATH: folder("empty") };
      return [TREE, STAGED, range].map((run) => ({
        ...run,
        env,
        exit: 2 as const,
        says: /git/,
        problems: ["git-missing"],
      }));
    },
  },
  {
    name: "a git that warns, whatever it does",
    of: "R3 M3",
    build: (scene) => {
      topic(scene);
      scene.repository.stage({ c: line });
      const env = {
        PATH: `${wrappedGit('echo "warning: something" >&2; echo "error: something" >&2; exec $GIT')}:${process.env.PATH}`,
      };
      return [TREE, STAGED, range].map((run) => ({ ...run, env }));
    },
  },
  {
    name: "a git that fails before, within or after its work",
    of: "R3 R24 M3",
    build: (scene) => {
      topic(scene);
      scene.repository.stage({ c: line });
      const scripts = [
        "exit 1",
        "exit 128",
        "kill -9 $$",
        "printf x; exit 1",
        "$GIT; exit 3",
        "printf 'nonsense\\0\\n'; exit 0",
      ];
      return scripts.flatMap((script, i) => {
        const env = { PATH: `${wrappedGit(script)}:${process.env.PATH}` };
        return [i % 2 === 1 ? STAGED : TREE, range].map((run) => ({ ...run, env, exit: 2 as const }));
      });
    },
  },
  {
    name: "outputs that cannot be written",
    of: "R24",
    build: ({ commit, outside }) => {
      commit({ a: line });
      const locked = join(outside, "locked");
      mkdirSync(locked);
      chmodSync(locked, 0o555);
      return [
        { args: ["scan", "--output", "/dev/full"], exit: 2, says: /the disk is full/ },
        { args: ["scan", "--output", join(outside, "none/there")], exit: 2, says: /no such file or folder/ },
        { args: ["scan", "--output", outside], exit: 2 },
        { args: ["scan", "--format", "sarif", "--output", join(outside, "report.sarif")], exit: 1 },
        // The last one, since the repository belongs to somebody else then.
        { args: ["scan", "--output", join(locked, "x")], exit: 2, asOther: true, says: /permission denied/ },
      ];
    },
    after: ({ outside }) => {
      assert.deepEqual(readdirSync(outside).sort(), ["locked", "report.sarif"]);
      assert.ok(!readFileSync(join(outside, "report.sarif"), "utf8").includes(KEY.slice(10, 40)));
    },
  },
  {
    name: "an output that is a link to a file of somebody else",
    of: "R24 R19",
    build: ({ repository, commit, outside }) => {
      commit({ a: line });
      writeFileSync(join(outside, "victim"), "untouched");
      symlinkSync(join(outside, "victim"), join(repository.path, "report.json"));
      return [{ args: ["scan", "--format", "json", "--output", "report.json"], exit: 1 }];
    },
    after: ({ outside }) => assert.equal(readFileSync(join(outside, "victim"), "utf8"), "untouched"),
  },
  {
    name: "neither HOME nor TMPDIR, nor a locale",
    of: "R24",
    build: ({ commit }) => {
      commit({ a: line });
      return [
        {
          ...TREE,
          env: { HOME: undefined, TMPDIR: undefined, LANG: "C", LC_ALL: "POSIX", TERM: undefined },
          finds: ["a"],
        },
        { ...TREE, env: { HOME: "/nonexistent", TMPDIR: "/nonexistent", TZ: "x", LANG: "\xff" } },
      ];
    },
  },
  {
    name: "a folder that is no repository, and one that has gone",
    of: "R3 R24",
    build: () => {
      const plain = folder("plain");
      return [
        { ...TREE, cwd: plain, exit: 2 },
        { ...STAGED, cwd: plain, exit: 2 },
        { args: ["scan", "nothing"], exit: 2 },
        { args: ["scan", "--no-git", "nothing"], exit: 2 },
      ];
    },
  },
];

/** `dist/cli.js` with what it is started with of the caller's choice. */
function started(
  { repository }: Scene,
  args: readonly string[],
  stdio: readonly ("ignore" | "pipe" | number)[],
): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], { cwd: repository.path, env: repository.env, stdio: [...stdio] });
}

const ended = (child: ChildProcess): Promise<readonly [number | null, string | null]> =>
  new Promise((done) => child.once("close", (code, signal) => done([code, signal])));

const ending: readonly HostileCase[] = [
  {
    name: "a reader that goes away after the first line",
    of: "R24",
    build: ({ commit }) => {
      commit({ a: line.repeat(3000) });
      return [];
    },
    async act(scene) {
      const child = started(scene, ["scan", "--all", "--verbose"], ["ignore", "pipe", "pipe"]);
      child.stdout?.once("data", () => child.stdout?.destroy());
      let told = "";
      child.stderr?.on("data", (chunk: Buffer) => {
        told += chunk.toString();
      });
      assert.deepEqual([await ended(child), told], [[1, null], ""]);
    },
  },
  {
    name: "a full disk behind the standard output",
    of: "R24",
    build: ({ commit }) => {
      commit({ a: "1\n" });
      return [];
    },
    async act(scene) {
      const full = openSync("/dev/full", "w");
      const [code] = await ended(started(scene, ["scan"], ["ignore", full, "pipe"]));
      closeSync(full);
      assert.equal(code, 2);
    },
  },
  ...(["SIGINT", "SIGTERM", "SIGHUP"] as const).map(
    (signal): HostileCase => ({
      name: `${signal} in the middle of a scan that writes a report`,
      of: "R24",
      build: ({ repository, commit }) => {
        commit({ a: line });
        repository.git("checkout", "-q", "-b", "topic");
        commit({ b: line });
        return [];
      },
      async act(scene) {
        const { repository, outside } = scene;
        const pids = join(outside, "pids");
        const bin = wrappedGit(`echo $$ >> '${pids}'; sleep 30; exec $GIT`);
        const env = { ...repository.env, PATH: `${bin}:${process.env.PATH}` };
        const args = [CLI, "scan", "--base", "main", "--head", "topic", "--format", "json", "--output", "report.json"];
        const child = spawn(process.execPath, args, { cwd: repository.path, env, stdio: "ignore" });
        while (!existsSync(pids)) await new Promise((later) => setTimeout(later, 30));
        child.kill(signal);
        const begun = Date.now();
        assert.deepEqual(await ended(child), [{ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal], null]);
        assert.ok(Date.now() - begun < 5000);
        assert.deepEqual(readdirSync(repository.path).sort(), [".git", "a", "b"]);
        await new Promise((later) => setTimeout(later, 300));
        for (const pid of readFileSync(pids, "utf8").trim().split("\n"))
          assert.ok(!isAlive(Number(pid)), `git ${pid} is still running`);
      },
    }),
  ),
  {
    name: "four scans of one repository at once",
    of: "R24",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.stage({ b: line });
      return [];
    },
    async act(scene) {
      const all = [["scan"], ["scan", "--staged"], ["hook", "pre-commit"], ["scan", "--staged", "--format", "json"]];
      const codes = await Promise.all(
        all.map(async (args) => (await ended(started(scene, args, ["ignore", "ignore", "ignore"])))[0]),
      );
      assert.deepEqual(codes, [1, 1, 1, 1]);
    },
  },
];

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that has ended and that nobody waits for is no program any more.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** A commit through the hooks of this package; whether it was made. */
function commits(
  { repository }: Scene,
  env: Readonly<Record<string, string | undefined>> = {},
  ...args: readonly string[]
): boolean {
  try {
    execFileSync("git", ["-c", `core.hooksPath=${join(TOP, "hooks")}`, "commit", "-q", "-m", "work", ...args], {
      cwd: repository.path,
      env: { ...repository.env, ...env },
      stdio: "pipe",
    });
    return true;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    const told = `${stdout}${stderr}`;
    assert.ok(!told.includes(KEY.slice(10, 40)), "a hook prints a secret");
    return false;
  }
}

const hooks: readonly HostileCase[] = [
  {
    name: "a commit that passes by the hook is found by the gate",
    of: "M29",
    build: (scene) => {
      scene.commit({ first: "1\n" });
      scene.repository.git("checkout", "-q", "-b", "topic");
      scene.repository.stage({ b: line });
      assert.equal(commits(scene), false);
      assert.equal(commits(scene, {}, "--no-verify"), true);
      return [{ ...range, finds: ["b"] }];
    },
  },
  {
    name: "no node on the PATH of a program with windows",
    of: "M29",
    build: ({ repository, commit }) => {
      commit({ first: "1\n" });
      repository.stage({ b: "harmless\n" });
      return [];
    },
    async act(scene) {
      const bin = folder("bin");
      for (const name of ["git", "sh", "grep", "dirname", "basename", "cat"])
        symlinkSync(execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim(), join(bin, name));
      const HOME = folder("home");
      // Where a node lies at a usual place, the hook finds it and the commit is checked.
      const isElsewhere = existsSync("/usr/local/bin/node") || existsSync("/opt/homebrew/bin/node");
      assert.equal(commits(scene, { PATH: bin, HOME }), isElsewhere);
      scene.repository.stage({ c: line });
      assert.equal(commits(scene, { PATH: bin, HOME }), false);
    },
  },
  {
    name: "a runner that ends well without having looked",
    of: "M29",
    build: ({ repository, commit }) => {
      commit({ first: "1\n" });
      repository.stage({ b: line });
      return [];
    },
    async act(scene) {
      const bin = folder("bin");
      writeFileSync(join(bin, "true"), "#!/bin/sh\necho fine\nexit 0\n", { mode: 0o755 });
      assert.equal(commits(scene, { STACKGATE_BIN: join(bin, "true") }), false);
    },
  },
  {
    name: "variables that switch hooks off",
    of: "M29",
    build: ({ repository, commit }) => {
      commit({ first: "1\n" });
      repository.stage({ b: line });
      return [];
    },
    async act(scene) {
      assert.equal(
        commits(scene, { HUSKY: "0", HUSKY_SKIP_HOOKS: "1", SKIP: "stackgate", PRE_COMMIT: "1", CI: "true" }),
        false,
      );
    },
  },
];

export const processCases: readonly HostileCase[] = [...policies, ...odd, ...network, ...failing, ...ending, ...hooks];
