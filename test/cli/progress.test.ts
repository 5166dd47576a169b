// What a person sees of work over a second, on a terminal and off it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { repo } from "../support/repo.ts";
import { type RunOptions, stackgate, type Told } from "./run.ts";

const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`src/${i}.txt`, `text ${i}\n`]));

/** Each look at the clock takes so long. */
const slow = (stepMs: number): (() => number) => {
  let now = 0;
  return () => {
    now += stepMs;
    return now;
  };
};
const scan = (args: string, options: RunOptions): Promise<Told> => stackgate(["scan", ...args.split(" ")], options);

test("a scan draws one line on a terminal, within its width, and takes it away before the page", async () => {
  const { path: cwd } = repo(files);
  for (const [args, says] of [
    ["--lang en", /^scanning {2}\d+ of 40 files {2}\d+% {2}\d+\/s {2}\d+ s left$/],
    ["--lang zh", /^扫描中 {2}\d+\/40 个文件 {2}\d+% {2}每秒 \d+ 个 {2}剩余 \d+ 秒$/],
  ] as const) {
    const { stderr, stdout } = await scan(args, { cwd, columns: 80, elapsedMs: slow(150) });
    assert.match(stderr, /^(?:\r[^\r\n\x1b]*\x1b\[K)+\r\x1b\[K$/);
    const lines = [...stderr.matchAll(/\r([^\r\x1b]+)\x1b/g)].map(([, line = ""]) => line);
    assert.ok(
      lines.some((line) => says.test(line)),
      lines.join("\n"),
    );
    assert.ok(lines.length > 5);
    assert.match(stdout, /^\S*✔/);
  }
  const narrow = await scan("--lang en", { cwd, columns: 30, elapsedMs: slow(150) });
  for (const [, line = ""] of narrow.stderr.matchAll(/\r([^\r\x1b]+)\x1b/g)) assert.ok(line.length < 30, line);
});

test("a scan of history tells how much of it is done", async () => {
  const made = repo();
  for (let i = 0; i < 30; i++) made.commit(`commit ${i}`, { [`${i}.txt`]: `text ${i}\n`, same: `${i}\n` });
  made.git("gc", "-q");
  const { stderr } = await scan("--history --lang en", { cwd: made.path, columns: 80, elapsedMs: slow(150) });
  assert.match(stderr, /\rhistory {2}\d+ of \d+ blobs {2}\d+%/);
});

test("without a terminal a line is written every ten seconds, and no more", async () => {
  const { path: cwd } = repo(files);
  const { stderr } = await scan("--format json", { cwd, elapsedMs: slow(1000) });
  const lines = stderr.split("\n").slice(0, -1);
  const seconds = lines.map((line) => Number(/\((\d+) s\)$/.exec(line)?.[1]));
  assert.ok(seconds.length >= 3, stderr);
  for (const [i, at] of seconds.entries()) assert.ok(i === 0 || at >= (seconds[i - 1] ?? 0) + 10, stderr);
  for (const line of lines)
    assert.match(line, /^stackgate: (?:scanning {2}\d+ of 40 files|listing what there is to scan) {2}.*\(\d+ s\)$/);
  assert.ok(lines.some((line) => line.includes("scanning")));
});

test("nothing is shown of work below a second, nor where nothing is to be told, nor of what is staged", async () => {
  const { path: cwd } = repo(files);
  assert.equal((await scan("--lang en", { cwd, columns: 80, elapsedMs: slow(1) })).stderr, "");
  assert.equal((await scan("-q", { cwd, columns: 80, elapsedMs: slow(1000) })).stderr, "");
  assert.equal((await scan("--staged", { cwd, columns: 80, elapsedMs: slow(1000) })).stderr, "");
});

test("a scan that cannot be done leaves no line behind", async () => {
  const { path: cwd } = repo(files);
  const { code, stderr } = await scan("--deadline 2", { cwd, columns: 80, elapsedMs: slow(100) });
  assert.equal(code, 2);
  assert.match(stderr, /\r\x1b\[Kstackgate: .*2/);
});
