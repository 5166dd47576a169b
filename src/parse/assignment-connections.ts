// Users with their passwords in addresses: `://user:password@host`, Go's `user:password@tcp(host)`, Oracle's `thin:user/password@host`.
import {
  type Assignment,
  AT,
  assignmentOf,
  COLON,
  EQUALS,
  type Name,
  OPENING,
  SLASH,
  tableOf,
  textOf,
} from "./assignment-reader.ts";

const AUTHORITY_END = tableOf(" \t\r\n/?#\"'`<>\\");
const DSN_END = tableOf(" \t\r\n\"'`<>\\,;(){}");
const MAX_USER_INFO = 600;
const MAX_DSN = 200;

/** `user:password@host` behind `://`, whose colon is at `operator`. A password may hold an `@`: the last one counts. */
export function userInfoAt(bytes: Uint8Array, operator: number): Assignment | undefined {
  const start = operator + 3;
  let colon = -1;
  let last = -1;
  for (let at = start; at < bytes.length && at - start < MAX_USER_INFO && AUTHORITY_END[bytes[at] ?? 0] === 0; at++) {
    if (bytes[at] === COLON && colon < 0) colon = at;
    else if (bytes[at] === AT) last = at;
  }
  if (colon < 0 || last <= colon + 1) return undefined;
  return passwordOf(bytes, operator, start, colon, last);
}

/** `user:password@tcp(host:port)`, the `@` being at `at`: https://github.com/go-sql-driver/mysql#dsn-data-source-name */
export function dataSourceAt(bytes: Uint8Array, at: number): Assignment | undefined {
  const next = bytes[at + 1];
  if ((next !== 0x74 && next !== 0x75) || !/^(?:tcp[46]?|unix|udp)\($/.test(protocolAt(bytes, at + 1)))
    return undefined;
  let start = at;
  while (start > 0 && at - start < MAX_DSN && DSN_END[bytes[start - 1] ?? 0] === 0) start--;
  let colon = -1;
  for (let i = start; i < at; i++) {
    if (bytes[i] === SLASH && colon < 0) start = i + 1;
    if (bytes[i] === EQUALS && colon < 0) start = i + 1;
    if (bytes[i] === COLON && colon < 0) colon = i;
  }
  return colon < 0 || colon + 1 === at ? undefined : passwordOf(bytes, at, start, colon, at);
}

function protocolAt(bytes: Uint8Array, start: number): string {
  let end = start;
  while (end - start < 6 && bytes[end] !== OPENING) end++;
  return textOf(bytes, start, end + 1);
}

/** Oracle's `jdbc:oracle:thin:user/password@host`: `name` is before the colon at `operator`. */
export function thinAt(bytes: Uint8Array, operator: number, name: Name): Assignment | undefined {
  if (name.end - name.start !== 4 || textOf(bytes, name.start, name.end) !== "thin") return undefined;
  const match = /^([A-Za-z0-9_$#]{1,40}\/)([^@\s"'/]{1,100})@/.exec(textOf(bytes, operator + 1, operator + 160));
  if (match === null) return undefined;
  const slash = operator + (match[1]?.length ?? 0);
  return passwordOf(bytes, operator, operator + 1, slash, slash + 1 + (match[2]?.length ?? 0));
}

/** The hash of a password behind `user:`, with nothing that follows in a line of /etc/shadow. */
export function hashAt(bytes: Uint8Array, operator: number): Assignment | undefined {
  const match = HASH.exec(textOf(bytes, operator + 1, operator + 300));
  if (match === null) return undefined;
  // The scheme leads to it, as nothing in the user's name does.
  const scheme = { start: operator + 1, end: operator + 1 + (match[1]?.length ?? 0), isImplied: true } as const;
  const end = operator + 1 + match[0].length;
  return assignmentOf(bytes, scheme, { start: operator + 1, end, quoting: "none" }, operator);
}

/** Modular crypt format; compose doubles its dollar signs. */
const HASH = /^(\${1,2}(?:[1256y]|2[aby]|apr1|argon2id?|scrypt)\$)[A-Za-z0-9./$=,+]{8,250}/;

function passwordOf(bytes: Uint8Array, operator: number, userStart: number, userEnd: number, end: number): Assignment {
  return assignmentOf(
    bytes,
    { start: userStart, end: userEnd, isImplied: true },
    { start: userEnd + 1, end, quoting: "none" },
    operator,
  );
}
