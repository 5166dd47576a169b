// What a scan looks at, as it was typed.
import { StackgateError } from "../model/problem.ts";
import { MAX_SHARDS, type Shard } from "../model/shard.ts";
import type { Since } from "../source/history.ts";
import { type Given, refuseTogether, text } from "./given.ts";
import { sinceOf } from "./since.ts";

/** What a scan looks at. */
export type Target =
  | { readonly kind: "tracked"; readonly paths: readonly string[]; readonly shard?: Shard }
  | { readonly kind: "folder"; readonly paths: readonly string[]; readonly shard?: Shard }
  | { readonly kind: "staged" }
  | { readonly kind: "range"; readonly base: string; readonly head?: string }
  | { readonly kind: "history"; readonly since?: Since; readonly ledger?: string; readonly shard?: Shard }
  | { readonly kind: "stdin"; readonly path: string }
  | { readonly kind: "archive"; readonly path: string };

/** Throws StackgateError `cli-…`. */
export function targetOf(values: Given, paths: readonly string[]): Target {
  const base = text(values, "base");
  const head = text(values, "head");
  const path = text(values, "stdin-path");
  const archive = text(values, "archive");
  refuseTogether(values, ["staged", "base", "history", "stdin", "archive", "no-git"]);
  for (const name of ["since", "ledger"] as const)
    if (values.has(name) && !values.has("history"))
      throw new StackgateError("cli-needs", { option: `--${name}`, other: "--history" });
  if (paths[0] !== undefined) {
    for (const name of ["staged", "base", "history", "stdin", "archive"] as const)
      if (values.has(name)) throw new StackgateError("cli-together", { a: `--${name}`, b: "PATH" });
  }
  if (head !== undefined && base === undefined)
    throw new StackgateError("cli-needs", { option: "--head", other: "--base" });
  if (values.has("stdin") !== (path !== undefined)) {
    const [option, other] = path === undefined ? ["--stdin", "--stdin-path"] : ["--stdin-path", "--stdin"];
    throw new StackgateError("cli-needs", { option, other });
  }
  const shard = shardOf(values);
  if (base !== undefined) return { kind: "range", base, ...(head === undefined ? {} : { head }) };
  if (path !== undefined) return { kind: "stdin", path };
  if (archive !== undefined) return { kind: "archive", path: archive };
  if (values.has("staged")) return { kind: "staged" };
  if (values.has("history")) {
    const [since, ledger] = [text(values, "since"), text(values, "ledger")];
    return {
      kind: "history",
      ...(since === undefined ? {} : { since: sinceOf(since) }),
      ...(ledger === undefined ? {} : { ledger }),
      ...shard,
    };
  }
  return { kind: values.has("no-git") ? "folder" : "tracked", paths, ...shard };
}

/** What is small is scanned as a whole, and a key is asked about once. */
function shardOf(values: Given): { shard?: Shard } {
  const found = text(values, "shard");
  if (found === undefined) return {};
  for (const name of ["staged", "base", "stdin", "archive"] as const)
    if (values.has(name)) throw new StackgateError("cli-shard-of", { other: `--${name}` });
  refuseTogether(values, ["shard", "verify"]);
  const [, index, total] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(found) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  if (index === undefined || shard.index > shard.total || shard.total > MAX_SHARDS)
    throw new StackgateError("cli-shard", { found, most: MAX_SHARDS });
  return { shard };
}

const REPOSITORY = /^(?:[\w.-]{1,100}\/){0,20}[\w.-]{1,100}$/;

/** Throws StackgateError `cli-repository`. */
export function repositoryOf(values: Given): { repository?: string } {
  const found = text(values, "repository");
  if (found === undefined) return {};
  if (!isRepositoryName(found)) throw new StackgateError("cli-repository", { found });
  return { repository: found };
}

/** `OWNER/NAME`, or the path of a project in its groups. */
export function isRepositoryName(text: string): boolean {
  return REPOSITORY.test(text) && !text.split("/").some((part) => part === "." || part === "..");
}
