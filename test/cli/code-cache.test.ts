import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { codeCacheFolder } from "../../src/cli/code-cache.ts";

const top = realpathSync(mkdtempSync(join(tmpdir(), "stackgate-code-cache-")));
after(() => rmSync(top, { recursive: true, force: true }));

const uid = process.getuid?.() ?? -1;
const STAGED = ["scan", "--staged"];

/** A home in which `make` did something, and what is put over the usual room. */
interface Case {
  readonly name: string;
  readonly make?: (home: string) => void;
  readonly env?: (home: string) => Readonly<Record<string, string>>;
  readonly argv?: readonly string[];
  readonly uid?: number | undefined;
  /** Below the home; absent: there is none. */
  readonly folder?: string;
}

const cases: readonly Case[] = [
  { name: "lies in the user's cache", folder: ".cache/stackgate/code/staged" },
  {
    name: "follows XDG_CACHE_HOME",
    env: (home) => ({ HOME: home, XDG_CACHE_HOME: join(home, "c") }),
    folder: "c/stackgate/code/staged",
  },
  {
    name: "passes over an XDG_CACHE_HOME that is not absolute",
    env: (home) => ({ HOME: home, XDG_CACHE_HOME: "c" }),
    folder: ".cache/stackgate/code/staged",
  },
  { name: "is the same for the hook", argv: ["hook", "pre-commit", "--"], folder: ".cache/stackgate/code/staged" },
  { name: "differs for a range", argv: ["scan", "--base", "main"], folder: ".cache/stackgate/code/range" },
  { name: "differs for a range in one word", argv: ["scan", "--base=main"], folder: ".cache/stackgate/code/range" },
  {
    name: "takes a baseline for no base",
    argv: ["scan", "--baseline", "known.json"],
    folder: ".cache/stackgate/code/tree",
  },
  { name: "is not there for what is run once in a while", argv: ["init"] },
  { name: "is not there without a home", env: () => ({}) },
  { name: "is not there for a home that is not there", env: (home) => ({ HOME: join(home, "gone") }) },
  { name: "is not there where modes tell nothing", uid: undefined },
  { name: "is not there in the home of another user", uid: uid + 1 },
  {
    name: "is not there where none can be made",
    env: (home) => ({ HOME: home, XDG_CACHE_HOME: "/proc/none" }),
    uid: 0,
  },
  { name: "is not there in a repository", make: (home) => mkdirSync(join(home, ".git")) },
  {
    name: "is not there where others may write above it",
    make: (home) => {
      mkdirSync(join(home, ".cache"));
      chmodSync(join(home, ".cache"), 0o777);
    },
  },
  {
    name: "is not there where others may look into it",
    make: (home) => {
      mkdirSync(join(home, ".cache/stackgate/code/staged"), { recursive: true });
      chmodSync(join(home, ".cache/stackgate/code/staged"), 0o755);
    },
  },
  {
    name: "is not there where a link leads into a repository",
    make: (home) => {
      mkdirSync(join(home, "checkout/.git"), { recursive: true });
      mkdirSync(join(home, "checkout/stackgate/code/staged"), { recursive: true, mode: 0o700 });
      symlinkSync(join(home, "checkout"), join(home, ".cache"));
    },
  },
  {
    name: "is not there where it is a link",
    make: (home) => {
      mkdirSync(join(home, ".cache/stackgate/code"), { recursive: true });
      mkdirSync(join(home, "other"), { mode: 0o700 });
      symlinkSync(join(home, "other"), join(home, ".cache/stackgate/code/staged"));
    },
  },
];

const isPosix = process.platform !== "win32";
for (const [i, one] of cases.entries()) {
  test(`the folder for compiled code ${one.name}`, { skip: !isPosix }, () => {
    const home = join(top, String(i));
    mkdirSync(home, { mode: 0o700 });
    one.make?.(home);
    const env = one.env?.(home) ?? { HOME: home };
    const found = codeCacheFolder({ env, argv: one.argv ?? STAGED, uid: "uid" in one ? one.uid : uid });
    assert.equal(found, one.folder === undefined ? undefined : join(home, one.folder));
    if (found !== undefined) assert.equal(statSync(found).mode & 0o777, 0o700);
  });
}
