import type { Gates, Rule, RuleText, Severity } from "../../model/rule.ts";
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
    readonly context?: {
        readonly variables?: readonly string[];
        readonly hosts?: readonly string[];
    };
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
export type SecretExample = string | {
    readonly text: string;
    readonly path?: string;
};
/** By format id, at least two of each. `doubtful`: found, at low confidence. */
export type SecretExamples = Readonly<Record<string, {
    readonly hits: readonly SecretExample[];
    readonly misses: readonly SecretExample[];
    readonly doubtful?: readonly SecretExample[];
}>>;
/** The rules of a provider's formats. */
export declare function secretRules(provider: string, formats: readonly SecretFormat[]): readonly SecretRule[];
/**
 * What blocks: high or medium confidence, unless the severity is low or the key is meant to be public; what is no vendor's own
 * format at high confidence alone. What existed before is shown and never blocks.
 */
export declare function gatesOf(rule: Pick<SecretRule, "severity" | "confidence" | "isPublic" | "isGeneric">): Gates;
/**
 * The sentences of a provider's formats: what a format does not say itself is its provider's. What has to be put together is, when it is
 * asked for: a report needs that of a few of all formats.
 */
export declare function keyTexts(provider: Provider, formats: Readonly<Record<string, KeyText>>): SecretTexts;
