// Values that a program made, under names that only speak of keys and tokens: `key`, `api`, `oauth_consumer`, `nonce`. Such a name is
// weak, so the value must be certain, and whatever is told is told at low confidence.
import { fileKindOf, isLocalePath, isTestPath } from "../../../parse/file-kind.ts";
import { hasFewDistinct } from "../../placeholder.ts";
import { wordsOf } from "../../secret-name.ts";
import { basicLogin } from "../checks/easy-password.ts";
import type { Given, Weight } from "./given.ts";
import { isWebToken } from "./message-part.ts";
import { noLiteral, standIn } from "./no-literal.ts";
import type { Position } from "./position.ts";
import { isPrinted, saysWords } from "./printed.ts";
import { isSurelyMachineMade } from "./written-by-machine.ts";

/** Of a value whose name is no secret's. */
export function weighMention({ name, value, path, before }: Given, position: () => Position | undefined): Weight {
  if (!MADE.test(value) || PUBLIC_VALUE.test(value) || !mentionsSecret(name) || isLocalePath(path)) return "no-context";
  // Test vectors of ciphers; what a request or a page says once.
  if (isTestPath(path) || (/nonce$/i.test(name) && (fileKindOf(path) === "text" || /<[a-z][^>]{0,200}$/.test(before))))
    return "no-context";
  if (position() === undefined) return "expression";
  const login = AUTH.test(name) ? basicLogin(value) : undefined;
  if (login !== undefined) return "low";
  const kept = standIn(value);
  if (kept !== undefined) return kept;
  if (isPrinted(value) || saysWords(value)) return "example";
  if (isWebToken(value)) return "structure";
  const other = noLiteral(name, value);
  if (other !== undefined) return other;
  if (hasFewDistinct(value)) return "few-distinct";
  return isSurelyMachineMade(value) ? "low" : "no-context";
}

const AUTH = /auth/i;
const MADE = /^[A-Za-z0-9+=_.~-][A-Za-z0-9+/=_.~-]{19,199}$/;
/** A UUID, a certificate, a public key, a picture, an address of IPFS, a client of Google. */
const PUBLIC_VALUE =
  /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|MI[A-Za-z]|MFkw|LS0tLS|AAAA|iVBORw|data:|Qm[1-9A-Za-z]{44}$|bafy)|\.googleusercontent\.com$/i;

function mentionsSecret(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => MENTIONS.has(word) || JOINED.test(word)) &&
    !words.some((word) => OTHERS.has(word) || OTHER_PARTS.test(word))
  );
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const MENTIONS = set(
  "key keys token tokens secret secrets auth api oauth oauth2 pass password passwd pwd cred creds credential credentials nonce salt jwt authorization",
);
const JOINED = /.(?:key|token|secret|passw(?:or)?d|pwd|auth|nonce|salt|api)$/;
/** What is public, a digest, a count, or names a thing among others of its kind. */
const OTHERS = set(
  "public publishable pub site id ids uid uuid guid kid name names hash hashes digest md5 checksum fingerprint thumbprint integrity etag commit revision rev version ver cache sort partition row index group unique foreign lookup idempotency dedup correlation trace span request event message object node item record websocket ws socket recv known authorized trusted url urls uri file files path cert certs certificate chain address contract tx transaction block words word keyword keywords size length count type format regex pattern next page continuation cursor sync client_token signature sig wrong invalid image photo picture asset bucket upload download feature translation query redis map label column field test tests expected sock socket alg algorithm algo",
);
const OTHER_PARTS = /^(?:sha\d{0,3}|pub(?:lic)?key|hash(?:key)?|.{2,20}hash|keyid|keyword.{0,4})$/;
