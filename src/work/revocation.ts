// What is told after a leak: from the rule, what was found, and where the value is.
import { shellArgument } from "../detect/env-file/held-secrets.ts";
import { revokeSentences } from "../messages/revoke.ts";
import type { Finding } from "../model/finding.ts";
import { redactSecret } from "../model/redaction.ts";
import type { Revocation, RewriteAdvice, UsePlace } from "../model/revocation.ts";
import type { ExplainedRule, Rule } from "../model/rule.ts";
import { fillText, type Language, unfilledText } from "../model/text.ts";
import { nameMask } from "./name-mask.ts";

/** What a leak is told from, besides the rule. */
export interface Telling {
  readonly found: readonly Finding[];
  /** All findings of the folder. */
  readonly all: readonly Finding[];
  readonly places: readonly UsePlace[];
  /** Files whose own text holds the value. */
  readonly holders: readonly string[];
  /** Stay in memory. */
  readonly values: readonly string[];
  /** What git tracks; absent: the folder is in no repository. */
  readonly tracked: ReadonlySet<string> | undefined;
  readonly language: Language;
  readonly fingerprint: string | undefined;
}

/** The four steps, in order. */
export function revocationOf({ rule, text }: ExplainedRule, telling: Telling): Revocation {
  const { found, all, places, language, fingerprint } = telling;
  const { pages = {} } = text;
  const covered = new Set(found.map(({ fingerprint }) => fingerprint));
  const members = all.filter(
    ({ coveredBy, family }) => coveredBy !== undefined && covered.has(coveredBy) && family === "secret",
  );
  return {
    rule: rule.id,
    title: found[0]?.title ?? unfilledText(text.title, language),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    revoke: {
      text: stepOf(rule, unfilledText(text.fix, language), language),
      ...(pages.revoke === undefined ? {} : { page: pages.revoke }),
    },
    usage: pages.usage === undefined ? {} : { page: pages.usage },
    places,
    members: [...new Map(members.map((one) => [one.fingerprint, one])).values()].map((one) => ({
      fingerprint: one.fingerprint,
      title: one.title,
    })),
    history: historyOf(rule.id, telling),
  };
}

/** What a file needs besides is no revocation: only a rule about the key itself says how it is ended. */
function stepOf({ family }: Rule, fix: string, language: Language): string {
  if (family === "secret") return fix;
  return family === "env-file" ? revokeSentences.file[language] : fillText(revokeSentences.setting, { fix }, language);
}

/** https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository */
function historyOf(ruleId: string, { found, holders, tracked, values, language }: Telling): RewriteAdvice {
  if (PUBLISHED.has(ruleId) || values.some((value) => value.length < REPLACEABLE))
    return { kind: "common", commands: [] };
  if (tracked === undefined) return { kind: "outside", commands: [] };
  const isOld = found.some(({ commit }) => commit !== undefined);
  if (!isOld && found.length > 0 && holders.every((path) => !tracked.has(path)))
    return { kind: "untracked", commands: [] };
  const isWhole = found.some(({ family }) => family === "env-file") || values.some((value) => value.includes("\n"));
  if (isWhole) {
    const paths = [...new Set(found.map(({ path }) => `--path ${shellArgument(path)}`))].join(" ");
    const remove = `git -C ../cleaned.git filter-repo --sensitive-data-removal --invert-paths ${paths}`;
    return { kind: "path", commands: chained([...CLONE, remove, PUSH]) };
  }
  const prompt = revokeSentences.prompt[language];
  const write = `(umask 077; printf '${prompt}'; IFS= read -rs V; printf 'literal:%s==>REMOVED\\n' "$V" >> ../replace.txt)`;
  const inMessages = found.some(({ path }) => path.startsWith(".git/")) ? " --replace-message ../replace.txt" : "";
  const replace = `git -C ../cleaned.git filter-repo --sensitive-data-removal --replace-text ../replace.txt${inMessages}`;
  const each = values.slice(1).map(() => write);
  return { kind: "text", commands: [...chained([...CLONE, write, ...each, replace, PUSH]), "rm -f ../replace.txt"] };
}

const PUBLISHED: ReadonlySet<string> = new Set(["published-default", "compose-default-credential"]);
/** A shorter value stands in text that has nothing to do with it. */
const REPLACEABLE = 8;

/** None of the commands that are pasted runs in the work tree: what fails, such as a clone that is there already, ends them all. */
const CLONE = [
  'cd "$(git rev-parse --show-toplevel)"',
  'git clone --mirror "$(git remote get-url origin)" ../cleaned.git',
];
const PUSH = "git -C ../cleaned.git push --force --mirror origin";

function chained(commands: readonly string[]): readonly string[] {
  return commands.map((command, i) => (i === commands.length - 1 ? command : `${command} &&`));
}

/** A shorter one may be a word of any path. */
const DISTINCTIVE = 12;

/** A path or a name may hold a secret itself. */
export function placeMask(places: readonly UsePlace[], values: readonly string[]): (place: UsePlace) => UsePlace {
  const ofPaths = nameMask(new Set(places.map(({ path }) => path)));
  const secrets = values.filter((value) => value.length >= DISTINCTIVE).sort((a, b) => b.length - a.length);
  const mask = (text: string): string =>
    secrets.reduce((rest, value) => rest.replaceAll(value, redactSecret(value, 0)), ofPaths(text));
  return ({ path, line, variable, service, more }) => ({
    path: mask(path),
    line,
    ...(variable === undefined ? {} : { variable: mask(variable) }),
    ...(more === undefined ? {} : { more }),
    ...(service === undefined ? {} : { service: mask(service) }),
  });
}
