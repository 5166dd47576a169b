// Whether a variable is named like a secret. The last word decides, as in English compounds: a `password file` is a file and a
// `token limit` a limit, while `key base` or `password prod` still say what comes before.

/** Whether a variable of this name holds a secret: DB_PASSWORD yes, PASSWORD_MIN_LENGTH no. Names in English and Chinese. */
export function isSecretName(name: string): boolean {
  if (name.length > MAX_LENGTH) return false;
  const known = told.get(name);
  if (known !== undefined) return known;
  if (told.size >= MOST_TOLD) told.clear();
  const is = saysSecret(name);
  told.set(name, is);
  return is;
}

/** The same names come again and again. */
const told = new Map<string, boolean>();
const MOST_TOLD = 4096;

function saysSecret(name: string): boolean {
  if (HAN.test(name)) {
    // `数据库password`: what comes last decides.
    const [, before = "", latin = ""] = LATIN_END.exec(name) ?? [];
    return latin === ""
      ? HAN_SECRET.test(name) && !HAN_PUBLIC.test(name)
      : !HAN_SWITCH.test(before) && isSecretName(latin);
  }
  const words = wordsOf(name);
  if (words.length === 0 || words.some((word) => SWITCH_WORDS.has(word))) return false;
  const end = endOfHead(words);
  if (isHead(words, end)) return true;
  return isPlainlySeparated(name) && hasHeadWithOwner(words, end);
}

/**
 * Words of a name in lower case: `dbPassword`, `DB_PASSWORD`, `db-password`, `db.password` and `DBPassword` are `db` and `password`.
 * Chinese is parted from letters beside it, and what its names of secrets end in from what comes before: `数据库密码` is `数据库` and `密码`.
 */
export function wordsOf(name: string): readonly string[] {
  // Where nothing is in lower case, capitals begin no words: NEO4J_AUTH.
  const parted = /[a-z]/.test(name) ? partCamel(name) : name;
  return (HAN.test(parted) ? partHan(parted) : parted)
    .toLowerCase()
    .split(NO_WORD)
    .filter((word) => word !== "");
}

function partCamel(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
}

/** All that is not ASCII counts as letters, but for the punctuation of Chinese. Unicode's own classes take a millisecond to load. */
const NO_WORD = /[^a-z0-9\u0080-\u1fff\u3005-\u3007\u3040-\ufeff]+/;

const MAX_LENGTH = 120;

const HAN = /[\u3400-\u9fff]/;
const HAN_SECRET =
  /(?:密[码碼钥鑰]|秘[钥鑰]|私[钥鑰]|口令|令牌|權杖|凭据|凭证|憑據|憑證|授权码|授權碼)(?:[\s_.-]{0,2}(?:[0-9一二三四]|值|明文|为|為|是)){0,2}$/;
const HAN_PUBLIC = /公[钥鑰]|公共密[钥鑰]|(?:忘记|重置|修改|更改|确认|校验|验证|显示|隐藏)密[码碼]/;
/** Before a word in letters: whether there is one, not which. */
const HAN_SWITCH = /(?:启用|禁用|是否|开启|关闭|显示|隐藏)[^\u3400-\u9fff]{0,3}$/;
const LATIN_END = /^(.*[\u3400-\u9fff])[\s_.-]{0,3}([A-Za-z][A-Za-z0-9_.-]{2,80})$/;

function partHan(name: string): string {
  return name
    .replaceAll(/([\u3400-\u9fff])([A-Za-z0-9])/g, "$1 $2")
    .replaceAll(/([A-Za-z0-9])([\u3400-\u9fff])/g, "$1 $2")
    .replaceAll(/(?:密[码碼钥鑰]|秘[钥鑰]|私[钥鑰]|口令|令牌|凭据|凭证|授权码|授權碼)/g, " $& ");
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that are a secret by themselves. */
const HEADS = set(
  "password passwords passwd passwds pass passphrase passcode passwort psw secret secrets token credential credentials creds psk salt pepper jwt dsn mima miyao kouling",
);

/** May follow the head without changing what it is. */
const TRAILERS = set(
  "base value values prod production dev development staging stage test testing local live ci uat qa old new current previous prev next primary secondary default main master backup fallback overwrite override plain plaintext raw encoded base64 b64 hex pem json string str env var global",
);

/** One of these anywhere: the variable turns something on or off. */
const SWITCH_WORDS = set(
  "enable enabled enables disable disabled allow allows require required requires has is show hide hidden toggle skip without missing invalid wrong random forgot forgotten forget empty blank blanking",
);
/** Directly before a password: what is done with one. */
const PASSWORD_VERBS = set(
  "reset change update verify validate check confirm no empty force generate temporary expire",
);
/** Directly before `token`: no credential, or a word of language models and paging. */
const OTHER_TOKENS = set(
  "max min limit num count total per next page continuation cursor sync resume eos bos pad unk mask sep cls stop end start special first last cancel cancellation abort design lp prompt completion input output image audio vision cached reasoning think thinking budget chunk context request change postman",
);
/** Directly before `secret`: an object of Kubernetes, named. */
const OTHER_SECRETS = set("pull tls existing password credentials");
/** Directly before `key`: public, or the key of a map, a table or a keyboard. */
const OTHER_KEYS = set(
  "public pub publishable site foreign sort partition cache row map index hot shortcut keyboard object translation i18n locale lang route routing group unique natural composite business event message lookup config dict query state field column property attribute name label menu idempotency dedup correlation trace join shard hash registry answer order tab arrow enter escape shift ctrl alt meta modifier left right up down storage session storagekey redis list item node record data json yaml xml header param parameter filter category type kind metric tag slot view widget feature flag setting settings option variable env websocket socket ws meter dimension known authorized trusted host ssh gpg known",
);
/** Before `keys`, which are otherwise the keys of maps. */
const KEY_OWNERS = set("api secret access private auth encryption signing allowed master apikey admin fernet");
/** Before `tokens`, which are otherwise those of language models. */
const TOKEN_OWNERS = set("api access auth bot refresh bearer secret admin service personal");
const LANGUAGE_WORDS = set("lang language locale country i18n region site");

/** Parts of a word that make one ending in `key` or `token` a secret: apikey, secretkey, accesstoken. */
const JOINED_KEY =
  /(?:api|secret|access|private|auth|master|encryption|encrypt|crypt|sign|signing|token|cred|app|fernet|shared|license|account|storage|service|jwt|admin)keys?$/;
const JOINED_TOKEN =
  /(?:access|auth|api|bot|refresh|bearer|user|session|csrf|personal|admin|oauth|github|gitlab|npm|slack)token$/;
const JOINED_PASS =
  /^(?:db|user|root|admin|bind|mysql|smtp|mail|require|redis|pg|ftp|ssh|keystore|store|trust|key|my|sql|ldap|mongo|rabbitmq|http|proxy)(?:pass|pwd|pw)$/;
const JOINED_HEAD = /(?:password|passwd|passphrase|secret)$/;

/** Products whose `..._AUTH` holds user and password. */
const AUTH_OWNERS = set("redis neo4j registry docker npm basic bearer");

/** After a head somewhere inside: the name speaks of something that belongs to the secret. */
const BELONGINGS = set(
  "file files filename path paths dir directory folder location url urls uri uris endpoint host hostname port id ids name names user username users email emails length len size min max minimum maximum count limit limits expiry expires expiration expire expired ttl timeout lifetime duration age days hours minutes seconds sec secs ms interval rounds iterations policy policies type types kind format algorithm alg algo hash hashes digest method methods mode realm scope scopes issuer audience field fields header headers param parameter prefix suffix label title placeholder hint help text message msg error errors regex pattern validation validator strength score version date time at rotation provider service manager store storage backend engine source ref reference arn selector mapping map list index table column schema page link button input form reset confirm confirmation confirmed change changed generator usage used use bucket budget price cost rate per bits encoding charset separator delimiter status state exists fingerprint thumbprint checksum sha sha1 sha256 md5 lookup vault group ring pair chain board code tokenizer window auth login required optional strategy template class handler helper util utils middleware guard response request result event callback config configuration settings option options info metadata meta data cookie session claim claims subject public key keys question answer",
);

/** How many words remain when numbers, versions and environments at the end are left out. */
function endOfHead(words: readonly string[]): number {
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1] ?? "";
    if (!TRAILERS.has(word) && !/^v?\d{1,4}$/.test(word)) break;
    end--;
  }
  return end;
}

function isHead(words: readonly string[], end: number): boolean {
  const word = (words[end - 1] ?? "").replace(/\d{1,3}$/, "");
  const before = words[end - 2];
  if (isKeyWord(word)) return isSecretKey(word, before, words, end);
  // .NET writes `publicKeyToken` for part of a digest.
  if (word === "token") return before === undefined || (!OTHER_TOKENS.has(before) && words[end - 3] !== "public");
  if (word === "tokens") return before !== undefined && TOKEN_OWNERS.has(before);
  if (word === "pwd") return before !== undefined && before !== "old";
  if (word === "pat" || word === "pw") return before !== undefined;
  // Of an HTTP header; elsewhere it is the act.
  if (word === "authorization")
    return before === undefined || before === "proxy" || before === "http" || before === "x";
  if (word === "masterauth") return true;
  if (word === "ak" || word === "sk") return before !== undefined && !words.some((one) => LANGUAGE_WORDS.has(one));
  if (word === "auth") return before !== undefined && AUTH_OWNERS.has(before);
  if (word === "secret" || word === "secrets") return before === undefined || !OTHER_SECRETS.has(before);
  if (HEADS.has(word)) return before === undefined || !PASSWORD_VERBS.has(before);
  return (
    (JOINED_HEAD.test(word) || JOINED_TOKEN.test(word) || JOINED_PASS.test(word)) &&
    (before === undefined || !PASSWORD_VERBS.has(before))
  );
}

function isKeyWord(word: string): boolean {
  return word === "key" || word === "keys" || JOINED_KEY.test(word);
}

function isSecretKey(word: string, before: string | undefined, words: readonly string[], end: number): boolean {
  if (words.slice(0, end).some((one) => one === "public" || one === "publishable" || one === "pub")) return false;
  if (word === "keys") return before !== undefined && (KEY_OWNERS.has(before) || JOINED_KEY.test(before));
  if (word !== "key") return true;
  // COSMOS_PRIMARY_KEY is a secret, the primary key of a table is not.
  if (before === "primary") return words.length > 2;
  return before !== undefined && !OTHER_KEYS.has(before);
}

/** Whether words are separated as in environment variables, where owners come last too: TOKEN_GITHUB, API_KEY_OPENAI. */
function isPlainlySeparated(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:[_.-]+[A-Z0-9]+){1,12}$/.test(name);
}

/** A head with at most three words behind it, none of which is a belonging of the secret: INNER_API_KEY_FOR_PLUGIN. */
function hasHeadWithOwner(words: readonly string[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(1, end - 3); at--) {
    if (BELONGINGS.has(words[at] ?? "")) return false;
    if (isHead(words, at) && !COMPOUND_ALONE.has(words[at - 1] ?? "")) return true;
  }
  return false;
}

/** Too weak for a place inside a name. */
const COMPOUND_ALONE = set("pass pat ak sk dsn salt auth keys tokens pepper jwt");
