// Keys that an application signs or encrypts with: guessed offline from one token, so a weak one is as good as none.
import { guessBits } from "./guess-cost.ts";
import { wordsOf } from "./secret-name.ts";

/** Why a signing key is weak. */
export type KeyWeakness = "short" | "guessable";

const LEAST_CHARACTERS = 32;
/** A random text of 32 hex digits costs 128 bits, less what happens to look like a word or a sequence in it. */
const LEAST_BITS = 104;

/** Whether a variable of this name holds such a key: SECRET_KEY, JWT_SECRET, N8N_ENCRYPTION_KEY; not AWS_SECRET_KEY, CLIENT_SECRET. */
export function isSigningKeyName(name: string): boolean {
  if (name.length > 120) return false;
  const words = [...wordsOf(name)];
  if (words.some((word) => NAMED_KEYS.has(word))) return false;
  while (words.length > 1 && TRAILERS.has(words.at(-1) ?? "")) words.pop();
  const [third = "", before = "", last = ""] = ["", "", "", ...words].slice(-3);
  if (JOINED.test(last)) return true;
  if (last === "secret") return SIGNERS.has(before);
  if (last !== "key") return false;
  if (before === "secret") return third === "" || SIGNERS.has(third) || APPLICATIONS.has(third);
  return KEY_USES.has(before);
}

/** What is wrong with `value` as such a key; `undefined` for a good one, and for what is no value: a reference, a mark, a path, a PEM block. */
export function keyWeakness(value: string): KeyWeakness | undefined {
  const text = value.trim();
  if (text === "" || NO_VALUE.test(text) || text.includes("${") || text.includes("{{")) return undefined;
  if ([...text.slice(0, LEAST_CHARACTERS * 2)].length < LEAST_CHARACTERS) return "short";
  return guessBits(text) < LEAST_BITS ? "guessable" : undefined;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** May follow without changing what the name means: SECRET_KEY_BASE, JWT_SECRET_PROD. */
const TRAILERS = set(
  "base value prod production dev development staging test local default primary current old new 1 2",
);
/** Where a variable of such a name mostly names a key pair instead of holding it. */
const NAMED_KEYS = set("public gpg pgp ssh git apk rpm kms cosign");
const SIGNERS = set(
  "jwt session sessions cookie cookies nextauth auth csrf xsrf token signing sign encryption hmac refresh",
);
const KEY_USES = set("encryption signing sign signature fernet hmac jwt session cookie");
/** Frameworks and products whose ..._SECRET_KEY signs sessions; that of a cloud is a credential of its own. */
const APPLICATIONS = set(
  "app application django flask fastapi rails laravel web webui webserver server api superset airflow paperless dify outline umami langfuse netbox zulip sentry authentik",
);
const JOINED =
  /^(?:secretkey|secretkeybase|jwtsecret|jwtkey|signingkey|encryptionkey|sessionsecret|cookiesecret|fernetkey)$/;

/** References (`$NAME`, `op://..`, `arn:..`), marks to fill in, paths, JSON, PEM. A word such as `changeme` is a value. */
const NO_VALUE =
  /^(?:[$<[{(%`@/~]|\.{1,2}\/|-----BEGIN|[a-z][a-z0-9+.-]{1,30}:\/\/|arn:|vault:|encrypted:|ENC\[|[x*.#_-]{2,200}$)/i;
