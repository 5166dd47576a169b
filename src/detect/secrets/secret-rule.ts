// How the key formats of a provider are written down: `providers/<id>.ts`, the id and the format ids being the catalogue's.
// Read the vendor's documentation, judge, write; `npm run gen` then puts the file into the indexes. One file, whole:
//
//   import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";
//
//   export const rules = secretRules("acme", [
//     {
//       id: "acme-key",
//       severity: "high",
//       evidence: "documented",
//       match: "token",
//       literals: ["acme_sk_"],
//       pattern: /acme_sk_[A-Za-z0-9]{40}/,
//     },
//   ]);
//
//   export const provider: Provider = {
//     id: "acme",
//     name: { en: "Acme", zh: "Acme" },
//     revoke: "https://console.acme.example/keys",
//     steps: { en: "Make a new key at {page}, deploy it, then delete this one there", zh: "在 {page} 新建密钥并部署，再删除这一个" },
//     why: { en: "Whoever has it can run models on your bill.", zh: "拿到它的人可以调用模型，费用由你承担。" },
//     references: ["https://docs.acme.example/auth"],
//   };
//
//   export const texts = keyTexts(provider, { "acme-key": { title: { en: "Acme API key", zh: "Acme API 密钥" } } });
//
//   export const examples: SecretExamples = {
//     "acme-key": { hits: ["acme_sk_{alnum:40}", ...], misses: ["acme_sk_{alnum:39}", ...] },
//   };
//
// - `rules` and `texts` end in different chunks: `rules` must not mention `provider` or any sentence, and nothing is spread (`...`)
//   into `texts`, which the bundler would keep in both.
// - `match`: `token` when a literal is part of the key itself, found anywhere; with `needsContext` when the shape alone could be
//   anybody's (`sk-` and 32 hex digits). `value` when it is not (32 hex digits): the whole value of a variable, its literals are words
//   of the variables' and hosts' names. `line` when the pattern holds its own surroundings (URL, DSN, header). `block` when code must
//   find where it ends (PEM).
// - `literals`: lower case, three bytes at least, the rarer the better; a match begins with one, or see `before`. With an underscore
//   a literal of `value` stands for its `-`, `.` and joined forms too. Where nothing is fixed but 32 hex digits or more: `hexRun`.
// - `pattern`: no lookaround, no back reference, each repeat bounded, at most 4,000 characters a match, no flag but `i`. What may
//   stand beside a `token` is the engine's business.
// - Placeholders, too few different characters and, for `token`, embedded base64 are dropped by the engine.
// - Examples are templates (test/support/secret.ts). A string is a value: the test gives it to the format's first variable, or to a
//   neutral one. `{ text, path }` is a whole file. Near misses: one character short, a wrong checksum, another context, a sample of
//   the documentation. Structure checks live in checks/.
import type { Confidence, Gates, Rule, RuleText, Severity } from "../../model/rule.ts";
import type { Text } from "../../model/text.ts";
import type { Given, Weight } from "./generic/given.ts";

/** How the shape is known: the vendor's documentation or source, several scanners' rules, public text, or nothing that confirms it. */
export type Evidence = "documented" | "known" | "observed" | "unverified";

/** What a structure check says. `doubtful`: told at low confidence, as when a checksum fails; `sample`: printed in documentation. */
export type CheckResult = "valid" | "doubtful" | "invalid" | "sample";

/**
 * Where a `block` and the secret in it end: indices into the text that was given. Without a secret (`secretStart` is `secretEnd`) it
 * says that nothing that begins before `end` is one, which keeps the same bytes from being read again.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly secretStart: number;
  readonly secretEnd: number;
}

/** One key format. */
export interface SecretFormat {
  /** The rule's id, never renamed. */
  readonly id: string;
  /** What whoever has it can do: takeover or spend at once is `critical`, a live credential `high`. */
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly match: "token" | "value" | "line" | "block";
  readonly literals: readonly string[];
  /** The most characters of a match that stand before its literal (or hex run); 0 when absent. Not for `value`. */
  readonly before?: number;
  /** Instead of literals: the match holds at least 32 hex digits in a row, beginning `before` characters in at most. */
  readonly hexRun?: true;
  readonly pattern: RegExp;
  /** The first group that took part is the secret; otherwise all of the match is. */
  readonly group?: true;
  /** The public beginning of the secret, where it is not the literal. */
  readonly publicPrefix?: string;
  /**
   * Names (`ACME_API_KEY`; other spellings of the words count too) and hosts (with their domains below) that say whose key it is.
   * `*` (one label) and `.internal` (what is below it) stand for many hosts, and count for the key's own base URL alone.
   */
  readonly context?: { readonly variables?: readonly string[]; readonly hosts?: readonly string[] };
  /** A `token` that is nothing without its context. `value` always needs it. */
  readonly needsContext?: true;
  /**
   * Words of the product, one of which must stand in the path or near the value (within 8 KB), since its variables are named as
   * anybody's: `SECRET_KEY`. Such a variable is meant by the whole of its name, and counts less than a vendor's own shape. Lower case,
   * ASCII, three characters at least; an underscore stands for `-`, `.` and joined too. A word in the variable's own name will do.
   */
  readonly nearby?: readonly string[];
  /** The shape of many vendors: the address nearby names the owner, and every vendor's own format comes first. */
  readonly isNeutral?: true;
  /** Bits a character of the secret. */
  readonly minEntropy?: number;
  readonly check?: (secret: string, match: string) => CheckResult;
  /** Of `block`: reads the block whose beginning `pattern` found; `undefined` when it is none. Linear in what it reads. */
  readonly readBlock?: (text: string, start: number, end: number) => Block | undefined;
  /** Elsewhere severity is at most medium and confidence low; what is no vendor's own format is nothing there. */
  readonly paths?: RegExp;
  /** Meant to be published (a browser key): warns, never blocks. */
  readonly isPublic?: true;
  /** Words that imply a login without a name for it, as `mysql` of `mysql -pVALUE` does; they lead to it as literals do. Of `weigh` alone. */
  readonly impliedBy?: readonly string[];
  /** Of a generic `value`: says whether it is a secret by its name, its shape and its place, instead of `context`, `check` and `minEntropy`. */
  readonly weigh?: (given: Given) => Weight;
  /** No vendor's own format: blocks at high confidence alone. */
  readonly isGeneric?: true;
  /** Anyone makes one without a vendor, for a test too: below tests and examples it warns, never blocks. */
  readonly isSelfMade?: true;
  /** At least 90 random bits, which decides how its fingerprint is made: `token` has them unless this says no. */
  readonly random?: boolean;
  /** Id of the format that is the other part of the credential; one of the two names the other. */
  readonly pairsWith?: string;
}

/** A format as the pipeline knows it. */
export interface SecretRule extends Rule, SecretFormat {
  readonly id: string;
  readonly family: "secret";
  readonly severity: Severity;
  readonly provider: string;
  readonly random: boolean;
}

/** Who issues the keys: what people call it, and how a leaked one is ended. */
export interface Provider {
  readonly id: string;
  readonly name: Text;
  /** The page where a key is deleted. Absent: there is none, such as for a password. */
  readonly revoke?: string;
  /** The page that tells what was done with the provider's keys: usage by key or day, else the log of the account. Absent: not known. */
  readonly usage?: string;
  /** What to do there, in order, without a final period; `{page}` stands for the page. A format's own `fix` comes first. */
  readonly steps: Text;
  /** What whoever has a key can do. A format's own `why` comes first. */
  readonly why: Text;
  readonly references: readonly string[];
}

/** What one format says, as far as it differs from its provider's other formats. */
export interface KeyText {
  /** "OpenAI project key". */
  readonly title: Text;
  /** Whose key it is, where one file holds the keys of several vendors. */
  readonly name?: Text;
  readonly why?: Text;
  /** May use `{page}`. */
  readonly fix?: Text;
  readonly messages?: Partial<KeyMessages>;
  readonly references?: readonly string[];
}

/** Sentences of a detection. They may use `{name}` (the provider's), `{variable}` and `{host}`. */
export interface KeyMessages {
  /** No name is given to it. */
  readonly default: Text;
  /** `{variable}` is known. */
  readonly named: Text;
  /** The variable's name told the owner. */
  readonly byVariable: Text;
  /** `{host}` nearby told the owner. */
  readonly byHost: Text;
  /** It is self-made and stands below tests or examples. */
  readonly inTest: Text;
  /** The other part of the credential stands near it; `{variable}` is known for `namedPair`. */
  readonly pair: Text;
  readonly namedPair: Text;
  /** Of the place of that other part. */
  readonly otherPart: Text;
}

/** Sentences by rule id. */
export type SecretTexts = Readonly<Record<string, RuleText>>;

/** A file of its own, or a value (a string) that the test puts under a variable. */
export type SecretExample = string | { readonly text: string; readonly path?: string };

/** By format id, at least two of each. `doubtful`: found, at low confidence. */
export type SecretExamples = Readonly<
  Record<
    string,
    {
      readonly hits: readonly SecretExample[];
      readonly misses: readonly SecretExample[];
      readonly doubtful?: readonly SecretExample[];
    }
  >
>;

const CONFIDENCE: Readonly<Record<Evidence, Confidence>> = {
  documented: "high",
  known: "high",
  observed: "medium",
  unverified: "low",
};

/** The rules of a provider's formats. */
/* @__NO_SIDE_EFFECTS__ */
export function secretRules(provider: string, formats: readonly SecretFormat[]): readonly SecretRule[] {
  return formats.map((format) => {
    const confidence = CONFIDENCE[format.evidence];
    const rule = {
      ...format,
      family: "secret" as const,
      provider,
      confidence,
      random: format.random ?? format.match === "token",
    };
    return { ...rule, gates: gatesOf(rule) };
  });
}

/**
 * What blocks: high or medium confidence, unless the severity is low or the key is meant to be public; what is no vendor's own
 * format at high confidence alone. What existed before is shown and never blocks.
 */
export function gatesOf(rule: Pick<SecretRule, "severity" | "confidence" | "isPublic" | "isGeneric">): Gates {
  const mild = rule.severity === "low" || rule.severity === "info" || rule.isPublic === true;
  const sure = rule.confidence === "high" || (rule.confidence === "medium" && rule.isGeneric !== true);
  const gate = sure && !mild ? "block" : "warn";
  return { introduced: gate, weakened: gate, existing: "warn" };
}

const MESSAGES: KeyMessages = {
  default: { en: "A key of {name} is written here in plain text.", zh: "这里以明文写着 {name} 的密钥。" },
  named: { en: "{variable} holds a key of {name} in plain text.", zh: "{variable} 以明文保存着 {name} 的密钥。" },
  byVariable: {
    en: "{variable} holds a key of {name}, by the variable's name.",
    zh: "{variable} 中是 {name} 的密钥，依变量名判断。",
  },
  byHost: {
    en: "A key of {name}, by the address {host} near it.",
    zh: "这是 {name} 的密钥，依附近的地址 {host} 判断。",
  },
  inTest: {
    en: "A key of {name} is written here; by its path it belongs to a test or an example.",
    zh: "这里写着 {name} 的密钥；从路径看，它属于测试或示例。",
  },
  pair: {
    en: "A key of {name} is written here in plain text, with the part that completes it nearby: together they are a login.",
    zh: "这里以明文写着 {name} 的密钥，与之配对的部分就在附近：合在一起即可登录。",
  },
  namedPair: {
    en: "{variable} holds a key of {name} in plain text, with the part that completes it nearby: together they are a login.",
    zh: "{variable} 以明文保存着 {name} 的密钥，与之配对的部分就在附近：合在一起即可登录。",
  },
  otherPart: { en: "The part that completes it.", zh: "与之配对的部分。" },
};

/**
 * The sentences of a provider's formats: what a format does not say itself is its provider's. What has to be put together is, when it is
 * asked for: a report needs that of a few of all formats.
 */
/* @__NO_SIDE_EFFECTS__ */
export function keyTexts(provider: Provider, formats: Readonly<Record<string, KeyText>>): SecretTexts {
  return Object.fromEntries(Object.entries(formats).map(([id, format]) => [id, textOf(provider, format)]));
}

function textOf(provider: Provider, format: KeyText): RuleText {
  let messages: RuleText["messages"] | undefined;
  return {
    title: format.title,
    why: format.why ?? provider.why,
    get fix() {
      return withPage(format.fix ?? provider.steps, provider);
    },
    get messages() {
      messages ??= messagesOf({ ...MESSAGES, ...format.messages }, format.name ?? provider.name);
      return messages;
    },
    references: format.references ?? provider.references,
    pages: pagesOf(provider),
  };
}

function messagesOf(messages: KeyMessages, name: Text): RuleText["messages"] {
  return {
    default: withName(messages.default, name),
    named: withName(messages.named, name),
    byVariable: withName(messages.byVariable, name),
    byHost: withName(messages.byHost, name),
    inTest: withName(messages.inTest, name),
    pair: withName(messages.pair, name),
    namedPair: withName(messages.namedPair, name),
    otherPart: messages.otherPart,
  };
}

function pagesOf({ revoke, usage }: Provider): NonNullable<RuleText["pages"]> {
  return { ...(revoke === undefined ? {} : { revoke }), ...(usage === undefined ? {} : { usage }) };
}

function withPage({ en, zh }: Text, { revoke = "" }: Provider): Text {
  const page = revoke.replace(/^https:\/\/(?:www\.)?/, "");
  return { en: en.replaceAll("{page}", page), zh: zh.replaceAll("{page}", page) };
}

/** In Chinese a space stands between Han and Latin only. */
function withName({ en, zh }: Text, name: Text): Text {
  const spaced = zh.replaceAll(/([^ ]?)( ?)\{name\}( ?)/g, (_, before: string, left: string, right: string) => {
    const first = /^\p{Script=Han}/u.test(name.zh) && /\p{Script=Han}/u.test(before) ? "" : left;
    const last = /[\p{Script=Han}）」]$/u.test(name.zh) ? "" : right;
    return `${before}${first}${name.zh}${last}`;
  });
  return { en: en.replaceAll("{name}", name.en), zh: spaced };
}
