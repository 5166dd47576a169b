// compose-go beside `stackgate model`: the Go program of test/compose-go, and both answers in a form in which they can be held
// against each other.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** What is loaded: a folder, with the files and env files that a command line would give. */
export interface Asked {
  readonly dir: string;
  readonly files?: readonly string[];
  readonly envFiles?: readonly string[];
}

/** Services by name, each with its fields as plain data; or why there are none. */
export interface Told {
  readonly error?: string;
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The program, built into `folder`; or the plain word for why not. */
export function buildLoader(top: string, folder: string, env: NodeJS.ProcessEnv): { readonly path: string } | string {
  const { STACKGATE_COMPOSE_GO: given } = env;
  if (given !== undefined && given !== "") return { path: given };
  if (spawnSync("go", ["version"], { env }).status !== 0) return "no go: compose-go cannot be built";
  mkdirSync(folder, { recursive: true });
  const path = join(folder, process.platform === "win32" ? "load.exe" : "load");
  const built = spawnSync("go", ["build", "-o", path, "."], {
    cwd: join(top, "test/compose-go"),
    env,
    encoding: "utf8",
  });
  return built.status === 0 ? { path } : `compose-go is not built: ${built.stderr.trim().split("\n").at(-1)}`;
}

/** One process for all of them, in their order. */
export function askComposeGo(loader: string, asked: readonly Asked[]): readonly Told[] {
  const input = asked.map((one) => `${JSON.stringify(one)}\n`).join("");
  const { stdout, stderr, status } = spawnSync(loader, { input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`the loader ended with ${status}: ${stderr}`);
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line): Told => JSON.parse(line));
  return answers.map(({ error, services = {} }, i) => ({
    ...(error === undefined ? {} : { error }),
    services: mapValues(services, (service) => normal(service, asked[i]?.dir ?? "")),
  }));
}

/** What `stackgate model` printed in the same form. */
export function toldByUs(
  stdout: string,
  dir: string,
): Told & { readonly problems: readonly Problem[]; readonly unknown: boolean } {
  const page: Page = JSON.parse(stdout);
  let unknown = Object.values(page.services).some((service) => service.unknown !== undefined);
  const services = mapValues(
    page.services,
    ({ more, active: _active, unknown: _unset, dockerfile: _dockerfile, ...fields }) =>
      normal(
        mapValues({ ...more, ...fields }, (field) => {
          unknown ||= field.unknown === true;
          return field.value;
        }),
        dir,
      ),
  );
  return { services, problems: page.problems, unknown };
}

interface Problem {
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

interface Field {
  readonly value: unknown;
  readonly unknown?: true;
}

interface Page {
  readonly services: Record<
    string,
    Record<string, Field> & {
      readonly more: Record<string, Field>;
      readonly active?: boolean;
      readonly unknown?: Record<string, Field>;
      readonly dockerfile?: unknown;
    }
  >;
  readonly problems: readonly Problem[];
}

/** Fields that the model does not tell. */
const UNTOLD = new Set(["blkio_config", "credential_spec", "develop", "label_file", "umask", "extends"]);

function normal(service: Readonly<Record<string, unknown>>, dir: string): Record<string, unknown> {
  const fields = Object.entries(service).filter(([name, value]) => value !== null && !UNTOLD.has(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, normalField(name, value, dir)]));
}

function normalField(name: string, value: unknown, dir: string): unknown {
  switch (name) {
    case "env_file":
      return (value as Record<string, unknown>[]).map((file) => ({ required: true, ...withHome(file, dir) }));
    case "deploy": {
      // Go prints structures that hold nothing.
      const isEmpty = (one: unknown): boolean =>
        typeof one === "object" && one !== null && Object.keys(one).length === 0;
      const entries = Object.entries(value as object).filter(
        ([key, one]) => !(/^(?:resources|placement)$/.test(key) && isEmpty(one)),
      );
      return Object.fromEntries(entries);
    }
    case "pre_start":
      return (value as Record<string, unknown>[]).map((hook) => normal(hook, dir));
    case "post_start":
    case "pre_stop":
      return (value as Record<string, unknown>[]).map((hook) =>
        Object.fromEntries(Object.entries(hook).filter(([, one]) => one !== null)),
      );
    default:
      return withHome(value, dir);
  }
}

/** Whose home `~` is nobody knows: compose-go without HOME takes it for a folder, and a model has it as it stands. */
function withHome<T>(value: T, dir: string): T {
  if (typeof value === "string") {
    const at = value.startsWith(dir) ? value.indexOf("/~") : -1;
    return (at < 0 ? value : value.slice(at + 1)) as T;
  }
  if (Array.isArray(value)) return value.map((item) => withHome(item, dir)) as T;
  if (typeof value !== "object" || value === null) return value;
  return mapValues(value as Record<string, unknown>, (item) => withHome(item, dir)) as T;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** The paths at which two plain values differ, with both sides. */
export function differences(ours: unknown, theirs: unknown, path = ""): readonly string[] {
  if (Object.is(ours, theirs)) return [];
  const isBoth = (test: (value: unknown) => boolean): boolean => test(ours) && test(theirs);
  if (isBoth((value) => typeof value === "object" && value !== null) && Array.isArray(ours) === Array.isArray(theirs)) {
    const [a, b] = [ours as Record<string, unknown>, theirs as Record<string, unknown>];
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differences(a[key], b[key], `${path}/${key}`));
  }
  return [`${path}: ${JSON.stringify(ours)} and not ${JSON.stringify(theirs)}`];
}
