// The hostile repositories of the test suite, for anybody's scanner: each is built when it is asked for, with the scans that any
// scanner of its kind can do and what has to come of them.

import { contentCases } from "../../test/hostile/content-cases.ts";
import { outputCases } from "../../test/hostile/output-cases.ts";
import { placeCases } from "../../test/hostile/place-cases.ts";
import { processCases } from "../../test/hostile/process-cases.ts";
import { type HostileCase, type Run, type Scene, SECRETS, sceneOf } from "../../test/hostile/robust-case.ts";
import { yamlCases } from "../../test/hostile/yaml-cases.ts";

/** A scan in nobody's words. `paths` are relative to `cwd`; `fails`: it cannot be done, and must not end as if it were clean. */
export interface PlainScan {
  readonly kind: "tree" | "staged" | "range" | "folder" | "stdin";
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly base?: string;
  readonly head?: string;
  readonly stdin?: string | Uint8Array;
  readonly expected: "found" | "fails";
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface BuiltCase {
  readonly scans: readonly PlainScan[];
  /** There when a program of the repository ran. */
  readonly mark: string;
  readonly secrets: readonly string[];
}

export interface CorpusCase {
  readonly name: string;
  build(): BuiltCase;
}

/** Our policy file, our arguments, our reports: nothing that another scanner could do better or worse. */
const OWN = /policy|argument|output|model|hook|exception|commit that passes|switch hooks/;

const own: readonly CorpusCase[] = [...outputCases, ...contentCases, ...yamlCases, ...placeCases, ...processCases]
  .filter((one) => !OWN.test(one.name) && one.act === undefined && (one.skip ?? false) === false)
  .map((one) => ({ name: one.name, build: () => built(one) }));

/** Those of the suite's other half are added here in the same form. */
export const corpus: readonly CorpusCase[] = own;

function built(one: HostileCase): BuiltCase {
  const scene = sceneOf("http://127.0.0.1:9");
  const scans = one.build(scene).flatMap((run) => plainScan(run, scene) ?? []);
  return { scans, mark: scene.mark, secrets: SECRETS };
}

function plainScan({ args, exit, env = {}, cwd, stdin, asOther }: Run, { repository }: Scene): PlainScan | undefined {
  const [command, ...rest] = args;
  if (command !== "scan" || exit === 0 || asOther === true || rest.includes("--output") || rest.includes("--config"))
    return undefined;
  const given = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    return at < 0 ? rest.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) : rest[at + 1];
  };
  const [base, head, name] = [given("--base"), given("--head"), given("--stdin-path")];
  const values = new Set([base, head, name, given("--format")]);
  const paths = rest.filter((one) => !one.startsWith("--") && !values.has(one));
  return {
    kind:
      base !== undefined
        ? "range"
        : name !== undefined
          ? "stdin"
          : rest.includes("--staged")
            ? "staged"
            : rest.includes("--no-git")
              ? "folder"
              : "tree",
    cwd: cwd ?? repository.path,
    paths,
    expected: exit === 1 ? "found" : "fails",
    env: { ...repository.env, ...env },
    ...(base === undefined ? {} : { base, head: head ?? "HEAD" }),
    ...(stdin === undefined ? {} : { stdin }),
  };
}
