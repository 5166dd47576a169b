// What package.json needs for husky to be set up by every install.
import { StackgateError } from "../model/problem.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";

/** husky puts hooks in place; without it (a production install) the script must not fail. */
const PREPARE = "husky || exit 0";
const HUSKY_RANGE = "^9.1.7";

export interface PackageChange {
  readonly text: string;
  /** What was added, such as `devDependencies.husky`; nothing when the text is the same. */
  readonly added: readonly string[];
}

/**
 * The text of package.json with husky among the dependencies, a `prepare` script that runs it, and stackgate unless it is there
 * (`isInstalled`) or named already. Indentation and line ends stay, and a text that lacks nothing stays as it is to the byte.
 * Throws StackgateError `init-package` for what npm could not read either.
 */
export function withHusky(text: string, isInstalled: boolean): PackageChange {
  const manifest = parse(text);
  const scripts = section(manifest, "scripts");
  const devDependencies = section(manifest, "devDependencies");
  const named = {
    ...section(manifest, "dependencies"),
    ...section(manifest, "optionalDependencies"),
    ...devDependencies,
  };
  const added: string[] = [];
  if (!("husky" in named)) {
    devDependencies.husky = HUSKY_RANGE;
    added.push("devDependencies.husky");
  }
  if (!("stackgate" in named) && !isInstalled) {
    devDependencies.stackgate = `^${TOOL_VERSION}`;
    added.push("devDependencies.stackgate");
  }
  const { prepare } = scripts;
  if (typeof prepare !== "string" || prepare.trim() === "") scripts.prepare = PREPARE;
  else if (!/\bhusky\b/.test(prepare)) scripts.prepare = `${prepare} && (${PREPARE})`;
  if (scripts.prepare !== prepare) added.push("scripts.prepare");
  if (added.length === 0) return { text, added };
  return { text: print({ ...manifest, scripts, devDependencies: sorted(devDependencies) }, text), added };
}

/** The text of package.json without what {@link withHusky} added, as far as it can be told from what was there before. */
export function withoutHusky(text: string): PackageChange {
  const manifest = parse(text);
  const scripts = section(manifest, "scripts");
  const devDependencies = section(manifest, "devDependencies");
  const { prepare } = scripts;
  const removed: string[] = [];
  const drop = (from: Section, name: string, value: string, shown: string): void => {
    if (from[name] !== value) return;
    delete from[name];
    removed.push(shown);
  };
  if (typeof prepare === "string" && prepare.endsWith(` && (${PREPARE})`)) {
    scripts.prepare = prepare.slice(0, -` && (${PREPARE})`.length);
    removed.push("scripts.prepare");
  } else drop(scripts, "prepare", PREPARE, "scripts.prepare");
  if (removed.length === 0) return { text, added: [] };
  drop(devDependencies, "husky", HUSKY_RANGE, "devDependencies.husky");
  drop(devDependencies, "stackgate", `^${TOOL_VERSION}`, "devDependencies.stackgate");
  const sections = Object.entries({ ...manifest, scripts, devDependencies }).filter(
    ([name, value]) => !["scripts", "devDependencies"].includes(name) || Object.keys(value as Section).length > 0,
  );
  return { text: print(Object.fromEntries(sections), text), added: removed };
}

type Section = Record<string, unknown>;

function parse(text: string): Section {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Section;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new StackgateError("init-package");
}

function section(manifest: Section, name: string): Section {
  const value = manifest[name];
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new StackgateError("init-package");
  return { ...value };
}

/** As npm does. */
function sorted(dependencies: Section): Section {
  return Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(manifest: Section, like: string): string {
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? "  ";
  const end = like.includes("\r\n") ? "\r\n" : "\n";
  const text = JSON.stringify(manifest, undefined, indent).replaceAll("\n", end);
  return like.slice(like.trimEnd().length).includes("\n") ? text + end : text;
}
