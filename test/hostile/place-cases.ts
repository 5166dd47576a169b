// Where contents lie: the index, commits and trees of unusual repositories, links, pipes and devices.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { folder, repositoryAt } from "../support/repo.ts";
import { type HostileCase, KEY, OTHER_KEY, type Run, type Scene, STAGED, TREE } from "./robust-case.ts";

const line = `k = "${KEY}"\n`;
const range = (base: string, head: string, more: Partial<Run> = {}): Run => ({
  args: ["scan", "--base", base, "--head", head],
  exit: 1,
  ...more,
});
const topic = ({ repository, commit }: Scene): void => {
  commit({ first: "1\n" });
  repository.git("checkout", "-q", "-b", "topic");
};
const pipe = (path: string): void => {
  rmSync(path, { force: true });
  execFileSync("mkfifo", [path]);
};

const staged: readonly HostileCase[] = [
  {
    name: "a key in the index that the working tree no longer shows",
    of: "R17",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.stage({ a: line });
      repository.write({ a: "1\n" });
      return [
        { ...STAGED, finds: ["a"] },
        { ...TREE, exit: 0 },
      ];
    },
  },
  {
    name: "a key in the working tree that nobody staged",
    of: "R17",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.write({ a: line });
      return [
        { ...STAGED, exit: 0 },
        { ...TREE, finds: ["a"] },
      ];
    },
  },
  {
    name: "an index of its own, named by the environment",
    of: "R17",
    build: ({ repository, commit, outside }) => {
      commit({ a: "1\n" });
      const index = join(outside, "index");
      writeFileSync(index, readFileSync(join(repository.path, ".git/index")));
      repository.write({ b: line });
      execFileSync("git", ["add", "b"], { cwd: repository.path, env: { ...repository.env, GIT_INDEX_FILE: index } });
      return [
        { ...STAGED, env: { GIT_INDEX_FILE: index }, finds: ["b"] },
        { ...STAGED, exit: 0 },
      ];
    },
  },
  {
    name: "a first commit that is about to be made",
    of: "R17",
    build: ({ repository }) => {
      repository.stage({ a: line });
      return [{ ...STAGED, finds: ["a"] }];
    },
  },
  {
    name: "a HEAD that names nothing, while all is staged",
    of: "R17 R3",
    build: ({ repository, commit }) => {
      commit({ a: line });
      writeFileSync(join(repository.path, ".git/HEAD"), `${"1".repeat(40)}\n`);
      return [{ ...STAGED, exit: 2 }];
    },
  },
  {
    name: "a file that is only intended to be added, and one that the tree leaves out",
    of: "R17",
    build: ({ repository, commit }) => {
      commit({ a: "1\n", b: "1\n" });
      repository.write({ c: line });
      repository.git("add", "-N", "c");
      repository.stage({ b: line });
      repository.git("update-index", "--skip-worktree", "b");
      rmSync(join(repository.path, "b"));
      return [
        { ...STAGED, finds: ["b"] },
        { ...TREE, finds: ["b", "c"] },
      ];
    },
  },
  {
    name: "a file that git is told to take for unchanged",
    of: "R17",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.git("update-index", "--assume-unchanged", "a");
      repository.write({ a: line });
      return [{ ...TREE, finds: ["a"] }];
    },
  },
  {
    name: "a conflict of which one side holds a key",
    of: "R17",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.git("checkout", "-q", "-b", "other");
      commit({ a: line });
      repository.git("checkout", "-q", "main");
      commit({ a: "2\n" });
      try {
        repository.git("merge", "-q", "other");
      } catch {
        // The conflict is what is wanted.
      }
      return [{ ...STAGED, finds: ["a"] }];
    },
  },
  {
    name: "a lock that another git holds on the index",
    of: "R17 R24",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.stage({ a: line });
      writeFileSync(join(repository.path, ".git/index.lock"), "");
      return [{ ...STAGED, finds: ["a"] }, TREE];
    },
  },
  {
    name: "a folder below the top from which it is run",
    of: "R17 M14",
    build: ({ repository, commit }) => {
      commit({ "sub/b": "1\n", a: "1\n" });
      repository.stage({ a: line, "other/c": `${OTHER_KEY}\n` });
      return [{ ...STAGED, cwd: join(repository.path, "sub"), finds: ["a", "other/c"] }];
    },
  },
  {
    name: "a linked work tree, and one whose .git file points nowhere",
    of: "R17 M13",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      const linked = join(folder("linked"), "tree");
      repository.git("worktree", "add", "-q", linked, "-b", "linked");
      writeFileSync(join(linked, "a"), line);
      execFileSync("git", ["add", "a"], { cwd: linked, env: repository.env });
      const broken = folder("broken");
      writeFileSync(join(broken, ".git"), `gitdir: ${broken}/nowhere\n`);
      return [
        { ...STAGED, cwd: linked, finds: ["a"] },
        { ...STAGED, cwd: broken, exit: 2 },
        { ...TREE, cwd: broken, exit: 2 },
      ];
    },
  },
  {
    name: "an index that is broken, cut short or a folder",
    of: "R17 R3 M3",
    build: ({ commit }) => {
      commit({ a: line });
      const others = ["cut", "noise", "folder"].map((name) => repositoryAt(folder(name)));
      for (const [i, { path, env }] of others.entries()) {
        writeFileSync(join(path, "a"), line);
        execFileSync("git", ["add", "a"], { cwd: path, env });
        const index = join(path, ".git/index");
        const bytes = readFileSync(index);
        rmSync(index);
        if (i === 0) writeFileSync(index, bytes.subarray(0, 40));
        if (i === 1) writeFileSync(index, Buffer.from("DIRC\0\0\0\x02\xff\xff\xff\xff", "latin1"));
        if (i === 2) mkdirSync(index);
      }
      return others.flatMap(({ path }): readonly Run[] => [
        { ...STAGED, cwd: path, exit: 2 },
        { ...TREE, cwd: path, exit: 2 },
      ]);
    },
  },
  {
    name: "an index in the forms of large repositories",
    of: "R17",
    build: ({ repository, commit }) => {
      commit({ a: "1\n", "d/b": "1\n" });
      repository.git("update-index", "--split-index");
      repository.git("config", "index.version", "4");
      repository.git("update-index", "--index-version", "4");
      repository.stage({ "d/b": line });
      return [{ ...STAGED, finds: ["d/b"] }];
    },
  },
];

const commits: readonly HostileCase[] = [
  {
    name: "a key that one commit adds and the next takes out",
    of: "R18 M17",
    build: (scene) => {
      topic(scene);
      scene.commit({ a: line });
      scene.commit({ a: "1\n" });
      scene.commit({ a: undefined });
      return [range("main", "topic", { finds: ["a"] }), { ...TREE, exit: 0 }];
    },
  },
  {
    name: "a file that becomes a link whose target is a key, and back",
    of: "R18 R19 M12",
    build: (scene) => {
      topic(scene);
      scene.commit({ first: { link: KEY } });
      scene.commit({ first: "1\n" });
      return [range("main", "topic", { finds: ["first"] })];
    },
  },
  {
    name: "a history without a common root",
    of: "R18",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.git("checkout", "-q", "--orphan", "topic");
      commit({ a: line, b: `${OTHER_KEY}\n` });
      return [range("main", "topic", { finds: ["a", "b"] })];
    },
  },
  {
    name: "a bare repository, one of SHA-256, and objects that lie elsewhere",
    of: "R18",
    build: (scene) => {
      topic(scene);
      scene.commit({ a: line });
      const bare = join(folder("bare"), "x.git");
      scene.repository.git("clone", "-q", "--bare", ".", bare);
      const other = repositoryAt(folder("sha256"), "--object-format=sha256");
      other.commit("first", { a: "1\n" });
      other.git("checkout", "-q", "-b", "topic");
      other.commit("key", { a: line });
      const shared = join(folder("shared"), "x");
      scene.repository.git("clone", "-q", "--shared", ".", shared);
      return [
        range("main", "topic", { cwd: bare, finds: ["a"] }),
        range("main", "topic", { cwd: other.path, finds: ["a"] }),
        range("origin/main", "origin/topic", { cwd: shared, finds: ["a"] }),
      ];
    },
  },
  {
    name: "a shallow clone whose edge lies inside what is asked",
    of: "R18 R3 M18",
    build: (scene) => {
      scene.commit({ a: "1\n" });
      scene.commit({ a: "2\n" });
      scene.repository.git("checkout", "-q", "-b", "topic", "HEAD~1");
      for (const text of [line, "3\n", "4\n"]) scene.commit({ a: text });
      const shallow = join(folder("shallow"), "x");
      scene.repository.git(
        "clone",
        "-q",
        "--depth=1",
        "--no-single-branch",
        `file://${scene.repository.path}`,
        shallow,
      );
      return [
        range("origin/main", "origin/topic", { cwd: shallow, exit: 2, problems: ["shallow-gap"] }),
        range("0".repeat(40), "HEAD", { cwd: shallow, exit: 2 }),
        range("f".repeat(40), "HEAD", { cwd: shallow, exit: 2, problems: ["no-such-commit"] }),
      ];
    },
  },
  {
    name: "contents, trees and commits that are lost or broken",
    of: "R18 R3 M3",
    build: (scene) => {
      const { repository, commit } = scene;
      topic(scene);
      commit({ "d/a": line, b: "harmless\n" });
      const lose = (name: string): void => {
        const id = repository.git("rev-parse", name);
        const path = join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2));
        chmodSync(path, 0o644);
        writeFileSync(path, "noise");
      };
      lose("topic:b");
      const copies = ["topic:d", "topic"].map((name) => {
        const copy = folder("copy");
        execFileSync("cp", ["-r", `${repository.path}/.`, copy]);
        const id = repository.git("rev-parse", name);
        rmSync(join(copy, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
        return copy;
      });
      return [
        range("main", "topic", { exit: 1, finds: ["d/a"] }),
        ...copies.map((cwd) => range("main", "topic", { cwd, exit: 2 })),
      ];
    },
  },
  {
    name: "a range of nothing, and one that goes backwards",
    of: "R4 R18 M13",
    build: (scene) => {
      topic(scene);
      scene.commit({ a: line });
      return [range("topic", "topic", { exit: 0 }), range("topic", "main", { exit: 0 }), range("main", "topic")];
    },
  },
];

const links: readonly HostileCase[] = [
  {
    name: "links in circles, to nothing, to devices and to themselves",
    of: "R19",
    build: ({ repository, commit }) => {
      commit({
        a: { link: "b" },
        b: { link: "a" },
        c: { link: "c" },
        d: { link: "." },
        "e/f": { link: "../e" },
        zero: { link: "/dev/zero" },
        random: { link: "/dev/urandom" },
        proc: { link: "/proc/self/mem" },
        none: { link: "nowhere/at/all" },
        long: { link: "x/".repeat(1000) },
        key: line,
      });
      return [
        { ...TREE, finds: ["key"] },
        { args: ["scan", "--no-git"], exit: 1, finds: ["key"], cwd: repository.path },
      ];
    },
  },
  {
    name: "links to a key outside, whole folders of it, and through each other",
    of: "R19",
    build: ({ repository, commit, outside }) => {
      writeFileSync(join(outside, "secret.env"), `OPENAI_API_KEY=${OTHER_KEY}\n`);
      symlinkSync(outside, join(outside, "self"));
      commit({
        "a.env": { link: join(outside, "secret.env") },
        folder: { link: outside },
        "x/y": { link: "../folder/self/secret.env" },
        real: "1\n",
      });
      const git = (...args: string[]): string => repository.git(...args);
      rmSync(join(repository.path, "folder"));
      mkdirSync(join(repository.path, "folder"));
      writeFileSync(join(repository.path, "folder/secret.env"), "A=1\n");
      git("rm", "-q", "--cached", "folder");
      git("add", "folder/secret.env");
      rmSync(join(repository.path, "folder"), { recursive: true });
      symlinkSync(outside, join(repository.path, "folder"));
      const spares = ["a.env", "x/y", "folder/secret.env", "folder"];
      return [
        { ...TREE, exit: 0, spares },
        { args: ["scan", "--no-git"], exit: 0, spares },
      ];
    },
  },
  {
    name: "keys that are targets of links, of this tree and of commits",
    of: "R19",
    build: (scene) => {
      topic(scene);
      scene.commit({ a: { link: `https://x:${OTHER_KEY}@example.org/` }, b: { link: KEY } });
      return [{ ...TREE, finds: ["a", "b"] }, range("main", "topic", { finds: ["a", "b"] })];
    },
  },
  {
    name: "pipes in place of files, of the policy and of an .env",
    of: "R19",
    build: ({ repository, commit }) => {
      commit({ a: "1\n", ".env": "A=1\n", key: line });
      for (const name of ["a", ".env"]) pipe(join(repository.path, name));
      const skips = ["not a regular file (a pipe, socket or device) a"];
      const other = folder("policy");
      writeFileSync(join(other, "key"), line);
      pipe(join(other, ".stackgate.yml"));
      return [
        { ...TREE, finds: ["key"], skips },
        { args: ["scan", "--no-git"], exit: 1, finds: ["key"], skips },
        { args: ["scan", "--no-git"], cwd: other, exit: 2 },
        { args: ["scan", "--config", join(other, ".stackgate.yml")], exit: 2 },
      ];
    },
  },
  {
    name: "a socket and a device in a folder that is scanned",
    of: "R19",
    build: ({ outside }) => {
      writeFileSync(join(outside, "key"), line);
      const socket = createServer().listen(join(outside, "socket"));
      socket.unref();
      if (process.geteuid?.() === 0) execFileSync("mknod", [join(outside, "zero"), "c", "1", "5"]);
      return [
        {
          args: ["scan", "--no-git"],
          cwd: outside,
          exit: 1,
          finds: ["key"],
          skips: ["not a regular file (a pipe, socket or device) socket"],
        },
      ];
    },
  },
  {
    name: "addresses of submodules that hold a key, and a submodule in whose place a folder lies",
    of: "R19",
    build: ({ repository, commit }) => {
      const id = commit({ a: "1\n" });
      repository.stage({
        ".gitmodules": `[submodule "s"]\n\tpath = s\n\turl = https://x:${OTHER_KEY}@example.org/s.git\n\tupdate = !touch mark\n`,
      });
      repository.git("update-index", "--add", "--cacheinfo", `160000,${id},s`);
      repository.write({ "s/key": line });
      return [
        { ...STAGED, finds: [".gitmodules"], skips: ["a submodule: scan it in its own repository s"] },
        { ...TREE, finds: [".gitmodules"], skips: ["a submodule: scan it in its own repository s"] },
      ];
    },
  },
  {
    name: "files and folders that may not be read",
    of: "R3 R4 M11",
    build: ({ repository, commit }) => {
      commit({ a: line, "d/b": "1\n", c: "1\n" });
      chmodSync(join(repository.path, "c"), 0);
      chmodSync(join(repository.path, "d"), 0);
      return [
        { ...TREE, asOther: true, finds: ["a"], problems: ["unreadable-file"] },
        { args: ["scan", "c"], exit: 2, asOther: true, problems: ["unreadable-file"] },
        { args: ["scan", "--no-git", "c"], exit: 2, asOther: true, problems: ["unreadable-file"] },
        { args: ["scan", "--no-git", "d"], exit: 2, asOther: true, problems: ["unreadable-folder"] },
      ];
    },
    after: ({ repository }) => {
      for (const name of ["c", "d"]) chmodSync(join(repository.path, name), 0o755);
    },
  },
  {
    name: "folders in place of files and files in place of folders",
    of: "R19 R3",
    build: ({ repository, commit }) => {
      commit({ a: "1\n", "d/b": "1\n", key: line });
      repository.write({ a: undefined, d: undefined });
      repository.write({ "a/inner": "1\n", d: "1\n" });
      return [{ ...TREE, finds: ["key"] }];
    },
  },
];

export const placeCases: readonly HostileCase[] = [...staged, ...commits, ...links];
