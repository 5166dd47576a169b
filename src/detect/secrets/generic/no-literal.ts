// What stands behind a secret's name and is no secret: a reference to one, an expression, a name, a path, a sentence.
import { isPlaceholder } from "../../placeholder.ts";
import { wordsOf } from "../../secret-name.ts";
import { holdsRandomPart, isCode, isSurelyMachineMade } from "./written-by-machine.ts";

/** Read when the program runs: from the environment, a secrets manager, a template's values. */
const REFERENCE =
  /^(?:\$[A-Za-z_{(]|@[A-Za-z_.-]{2,60}@$|\$\$|\$__|%[A-Za-z_]{2,60}\d{0,3}%$|<[^>]{1,200}>?$|[@:](?:[A-Za-z_]{2,60}\d?|[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6})@?$|![A-Za-z]{2,20}$|\{\{?[A-Za-z_ .0]|\[\[|\[[A-Za-z_-]{2,60}\]$|\[[a-z0]-[a-z9]|#\{|__[A-Za-z0-9_]{2,60}__$|ENC[[(]|\{cipher\}|vault:|secret:|secrets?\/|secretsmanager|op:\/\/|arn:|ref\+|ssm:|gcp:|sm:\/\/|awskms|kms:|keyvault|file:|env:|env\.|var\.|local\.|data\.|module\.|each\.|random_password|process\.env|import\.meta|os\.(?:environ|getenv)|System\.|getenv|ENV\[|config[.[(]|settings[.[(]|props\.|this\.|self\.|args\.|ctx\.|req\.|params\.|options\.|opts\.|encrypted:|@microsoft\.keyvault\(|projects\/[^/]{1,60}\/|\*{2,}|null$|none$|nil$|undefined$|true$|false$)/i;
const HOLDS_REFERENCE =
  /…|\$\{|\$\(|\{\{|%\([a-z]|#\{|<%|\{[a-z_][a-z0-9_.]{0,60}(?::[^{}]{0,40})?(?:\}|$)|\\u[0-9a-f]{4}|^(?:\\x0[0-9a-f]){4}/i;
/** What a program fills in; in random characters it is chance. */
const FORMAT = /^[^%]{0,40}%[sdv]$|%[sd][^A-Za-z0-9]|\{\d?\}/i;
/** Encrypted for a cluster: https://github.com/bitnami-labs/sealed-secrets */
const SEALED = /^Ag[A-Za-z0-9+/=]{200}/;
/** `a.b(` */
const CALL = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,6}\(/;
/** `name(`, `list[0]`, `new Name`, `a=b`, `required|min:8` */
const EXPRESSION =
  /^[A-Za-z_][A-Za-z0-9_.]{0,80}\(|\([A-Za-z0-9_.,]{0,40}\)|^[A-Za-z_][A-Za-z0-9_.]{0,60}\[[\w:'"$-]|^new [A-Z]|^[a-z_]{1,30}=[^=]|^[a-z_]{2,20}(?:[:|][a-z0-9_,]{1,20}){2,8}$/;
/** `a.b.c`, `a::b`, `a->b` */
const MEMBER = /^(?:[A-Za-z_][A-Za-z0-9_]{0,60}(?:\.|::|->|\?\.)){1,8}[A-Za-z_][A-Za-z0-9_]{0,60}(?:\(\)?)?;?$/;
const PATH =
  /^(?:[a-z]{1,20}:)?(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\\\\)|^[\w.@-]{1,60}(?:\/[\w.@ -]{1,60}){1,12}\.[a-z]{1,6}$|^[A-Za-z]{1,30}(?:\/[\w-]{1,30}){1,12}$/;
const FOLDERS = /^@?[\w.-]{1,60}(?:\/[\w.-]{1,60}){1,12}$/;
const URL = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:www\.|mailto:|data:|urn:)/i;
/** Of mail, a machine, an account of a block chain. */
const ADDRESS =
  /^[\w.+-]{1,64}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){0,4}\.[A-Za-z]{2,12}$|^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$|^(?:localhost|[a-z][a-z0-9-]{0,40}):\d{2,5}$|^0x[0-9a-f]{40}$/i;
const VERSION = /^[v^~<>=]{0,3}\d{1,5}(?:\.\d{1,5}){1,4}(?:[-+.][\w.]{1,40})?$/;
const DATE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{2}.{0,20})?$|^\d{1,2}:\d{2}(?::\d{2})?$/;
/** A format, a regular expression, a CSS value, a MIME type, a label. */
const NOTATION =
  /^(?:0x[0-9a-f]{1,16}$|\\[([{.dsw]|\^.{0,200}(?:\$$|\[|\\|\()|\/.{1,100}\/[gimsuy]{0,4}$|#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$|rgba?\(|var\(|sha\d{1,3}[-:=]|md5[-:=]|\d{1,6}(?:px|em|rem|ms|s|%|kb|mb|gb)$|(?:application|text|image|audio|video)\/|(?:ssh-(?:rsa|ed25519|dss)|ecdsa-)|\$(?:2[aby]|argon2|6|5|1|pbkdf2|scrypt)[$-]|[A-Za-z ]{3,30}\d{0,2}:$)/i;
/** Of a regular expression. */
const REPEATED_CLASS = /\[[A-Za-z0]-[a-z9][^\]]{0,20}\][{+*]/;
/** An algorithm, a kind of key store, a character set. */
const ALGORITHM =
  /^(?:(?:aes|des|3des|rsa|dsa|ecdsa|ec|hmac|hs|rs|es|ps|sha|md|scram|pbkdf|pkcs|blowfish|chacha|x25519|ed25519|bcrypt|argon|utf|iso|tls|ssl)[-_/]?\d{0,4})(?:[-_/](?:[a-z]{1,8}\d{0,4}|\d{1,4}|pkcs[157]padding|nopadding)){0,4}$/i;

/** Bytes that no text has. */
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/;

/** Why `value` is no secret under `name`, by what it is written as. Linear in `value`. */
export type NoLiteral = "reference" | "expression" | "path" | "address" | "notation" | "name";

export function noLiteral(name: string, value: string): NoLiteral | undefined {
  if (BINARY.test(value)) return "notation";
  if (REFERENCE.test(value) || HOLDS_REFERENCE.test(value) || SEALED.test(value)) return "reference";
  if (isCode(value) || CALL.test(value)) return "expression";
  if (!isSurelyMachineMade(value)) {
    if (FORMAT.test(value)) return "reference";
    if (EXPRESSION.test(value) || MEMBER.test(value)) return "expression";
    if (PATH.test(value) || (FOLDERS.test(value) && !holdsRandomPart(value))) return "path";
  }
  if (URL.test(value) || ADDRESS.test(value)) return "address";
  if (
    VERSION.test(value) ||
    DATE.test(value) ||
    REPEATED_CLASS.test(value) ||
    NOTATION.test(value) ||
    ALGORITHM.test(value)
  )
    return "notation";
  return repeatsName(name, value) ? "name" : undefined;
}

/** Why a value that only keeps a place is no secret: `${NAME}` is read when the program runs. */
export function standIn(value: string): "reference" | "placeholder" | undefined {
  if (!isPlaceholder(value)) return undefined;
  return /^[$%]|\$\{|\{\{/.test(value) ? "reference" : "placeholder";
}

/** `password: "password"`, `ACCESS_TOKEN = "access_token"`, `apiKey: "API key"`: the value's words are the name's, or say what it is. */
function repeatsName(name: string, value: string): boolean {
  if (/\d{2}/.test(value) || /[^\w .:-]/.test(value)) return false;
  const own = new Set(wordsOf(name));
  const words = wordsOf(value).flatMap((word) => word.replace(/\d$/, "") || []);
  return words.length > 0 && words.every((word) => own.has(word) || NAME_WORDS.has(word));
}

const NAME_WORDS: ReadonlySet<string> = new Set(
  "api app access auth authorization authentication bearer basic client credential credentials csrf xsrf id jwt key keys login name oauth oauth2 pass passphrase password passwd private public pwd refresh secret secrets session token tokens type user username value x header param params field input string your the a of and for enter new old current confirm my is not set required invalid missing".split(
    " ",
  ),
);
