// Whose key it is: told by the base URL that belongs to it, else by its variable's name, else by an address nearby.
import { RANK } from "../../model/detection.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import { isSecretName, wordsOf } from "../secret-name.ts";
import { formsOf } from "./compiled-rules.ts";
import type { SecretRule } from "./secret-rule.ts";
import type { Address, Surroundings } from "./surroundings.ts";

/** What stands around a value. */
export interface Context {
  /** The assignment that gives it a name. */
  readonly assignment?: Assignment;
  /** Of the URL whose variable differs from the value's in words such as `base url` alone: `X_BASE_URL` beside `X_API_KEY`. */
  readonly ownAddress?: Address;
  /** Nearest first. */
  readonly addresses: readonly Address[];
}

/** Why a rule's key it is. */
export interface Ownership {
  /** Lower wins. */
  readonly rank: number;
  readonly by: "variable" | "host" | "shape";
  readonly host?: string;
  /** Characters of the words that named it: of OBS_SECRET_ACCESS_KEY and SECRET_ACCESS_KEY the longer says more. */
  readonly named?: number;
}

export function contextOf(around: Surroundings, value: Span, known?: Assignment): Context {
  const assignment = known ?? around.assignmentOf(value);
  const distance = (address: Address): number => Math.max(address.start - value.end, value.start - address.end);
  const addresses = around
    .addressesIn(around.nearby(value))
    .filter((one) => distance(one) >= 0)
    .sort((a, b) => distance(a) - distance(b));
  const topic = topicOf(wordsOf(assignment?.name ?? ""));
  const ownAddress = addresses.find((address) => {
    const theirs = address.isUrl ? around.assignmentOf(address) : undefined;
    return theirs !== undefined && topicOf(wordsOf(theirs.name)) === topic;
  });
  return {
    ...(assignment === undefined ? {} : { assignment }),
    ...(ownAddress === undefined ? {} : { ownAddress }),
    addresses,
  };
}

const BY_ADDRESS = RANK.vendorInContext;
const BY_VARIABLE = BY_ADDRESS + 1;
const BY_NEARBY_ADDRESS = BY_ADDRESS + 2;
/** A name that is anybody's, with a word of the product nearby: less than any vendor's own shape. */
const BY_NEARBY_WORD = RANK.vendor + 4;
const NEUTRAL = RANK.vendor + 5;
/** Named after one vendor, but its base URL is another's. */
const FOREIGN = NEUTRAL + 1;

/** `undefined`: nothing tells that it is this rule's key. */
export function ownershipOf(rule: SecretRule, context: Context): Ownership | undefined {
  const { ownAddress, assignment, addresses } = context;
  const { hosts = [] } = rule.context ?? {};
  // A value has no shape of its own: beside a vendor's address it is a key only under the name of one.
  const mayBeTheirs = rule.match !== "value" || isSecretName(assignment?.name ?? "");
  const isTheirs = ({ host }: Address): boolean => mayBeTheirs && hosts.some((entry) => isHostOf(entry, host));
  if (rule.weigh !== undefined)
    return assignment !== undefined && holdsLiteral(rule, assignment.name)
      ? { rank: RANK.assignment, by: "variable" }
      : undefined;
  if (rule.isNeutral === true)
    return { rank: NEUTRAL, ...(ownAddress === undefined ? { by: "shape" } : { by: "host", host: ownAddress.host }) };
  if (ownAddress !== undefined && isTheirs(ownAddress)) return { rank: BY_ADDRESS, by: "host", host: ownAddress.host };
  const named = assignment === undefined ? 0 : namedFor(rule, assignment.name);
  if (named > 0) {
    if (rule.nearby !== undefined) return { rank: BY_NEARBY_WORD, by: "variable", named };
    return { rank: ownAddress !== undefined && hosts.length > 0 ? FOREIGN : BY_VARIABLE, by: "variable", named };
  }
  // What stands for many hosts says something of the key's own base URL alone: any stack has a `redis://redis` nearby.
  const single = hosts.filter((entry) => !entry.includes("*") && !entry.startsWith("."));
  const near = mayBeTheirs ? addresses.find(({ host }) => single.some((entry) => isHostOf(entry, host))) : undefined;
  if (near !== undefined) return { rank: BY_NEARBY_ADDRESS, by: "host", host: near.host };
  if (rule.needsContext === true || rule.match === "value") return undefined;
  return { rank: rule.isGeneric === true ? RANK.generic : RANK.vendor, by: "shape" };
}

/**
 * Whether `host` is the entry's: the same or, for an entry with a dot, a name below it; `.internal` stands for the names below alone,
 * `*` in it for one label, and an entry without a dot for that very name.
 */
export function isHostOf(entry: string, host: string): boolean {
  if (entry.startsWith(".")) return host.endsWith(entry);
  // Hot: most entries stand for themselves.
  if (!entry.includes("*"))
    return (
      host.endsWith(entry) &&
      (host.length === entry.length || (entry.includes(".") && host.at(-1 - entry.length) === "."))
    );
  const wanted = entry.split(".");
  const labels = host.split(".");
  if (wanted.length === 1 ? labels.length !== 1 : labels.length < wanted.length) return false;
  return wanted.every((label, i) => label === "*" || label === labels[labels.length - wanted.length + i]);
}

/**
 * The most characters in which the words of one of the rule's variables stand together in `name`, however it is spelled
 * (`testAcmeApiKey`, `acme.apikey`), or 0. A name that is anybody's is meant as a whole: SECRET_KEY, not S3_SECRET_KEY. For a key that
 * shows its own shape the word that those variables are about is enough: `acme_2`.
 */
function namedFor(rule: SecretRule, name: string): number {
  const variables = namesOf(rule);
  if (variables.length === 0 || (rule.match === "value" && !holdsLiteral(rule, name))) return 0;
  const words = wordsOf(name);
  const spaced = ` ${words.join(" ")} `;
  const joined = words.join("");
  return variables.reduce((most, own) => {
    if (joined === own.joined) return Math.max(most, own.joined.length);
    if (rule.nearby !== undefined) return most;
    if (spaced.includes(own.spaced)) return Math.max(most, own.joined.length);
    const isTopic = rule.match === "token" && own.topic !== undefined && spaced.includes(own.topic);
    return isTopic ? Math.max(most, own.topic.length - 2) : most;
  }, 0);
}

/** The only way to a value leads over a literal in its name: an odd spelling of the words that holds none is no name of it. */
function holdsLiteral(rule: SecretRule, name: string): boolean {
  let forms = knownForms.get(rule);
  if (forms === undefined) {
    forms = [...new Set(rule.literals.flatMap(formsOf))];
    knownForms.set(rule, forms);
  }
  const lower = name.toLowerCase();
  return forms.some((form) => lower.includes(form));
}

const knownForms = new WeakMap<SecretRule, readonly string[]>();

interface Name {
  readonly joined: string;
  /** The words, a space around each. */
  readonly spaced: string;
  /** Likewise the one word that it is about. */
  readonly topic?: string;
}

const knownNames = new WeakMap<SecretRule, readonly Name[]>();

function namesOf(rule: SecretRule): readonly Name[] {
  const known = knownNames.get(rule);
  if (known !== undefined) return known;
  const names = (rule.context?.variables ?? []).map((variable) => {
    const words = wordsOf(variable);
    const topic = topicOf(words);
    const isOwn = /^[a-z0-9]{4,40}$/.test(topic) && !COMMON_TOPICS.has(topic);
    return { joined: words.join(""), spaced: ` ${words.join(" ")} `, ...(isOwn ? { topic: ` ${topic} ` } : {}) };
  });
  knownNames.set(rule, names);
  return names;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const KIND_WORDS = set(
  "api key keys apikey token secret auth authorization bearer base url uri baseurl apibase host hostname domain endpoint addr address server proxy v1 value",
);
/** No vendor's name, although it stands where one would. */
const COMMON_TOPICS = set("chat refresh session access model builtin user admin root initial system webhook");

/** What the name speaks of besides keys and addresses: `openai` of OPENAI_API_KEY and of OPENAI_BASE_URL. */
function topicOf(words: readonly string[]): string {
  return words.filter((word) => !KIND_WORDS.has(word)).join(" ");
}
