// Command lines: `--flag value`, and the short flags that hold a password for one command and a port or a path for another.
import {
  type Assignment,
  assignmentOf,
  BACKSLASH,
  BAR,
  BRACE,
  COLON,
  DASH,
  DOLLAR,
  isBlank,
  LETTER,
  LF,
  type Name,
  QUOTE,
  type Reader,
  runBefore,
  tableOf,
  textOf,
  WORD,
} from "./assignment-reader.ts";
import { delimitedEnd, stringAfter, valueAfter } from "./assignment-values.ts";

const MAX_FLAG = 60;
const MAX_COMMAND = 250;
const FLAG = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

/** Commands by the flag that has their password. */
interface PasswordFlag {
  readonly commands: RegExp;
  /** `-pVALUE`, `-p VALUE`. */
  readonly form: "joined" | "apart" | "both";
  /** The value is `user:password`. */
  readonly isPair?: true;
}

const PASSWORD_FLAGS: Readonly<Record<string, readonly PasswordFlag[]>> = {
  p: [
    {
      commands: /(?:mysql(?:dump|admin|import|check|show|pump|slap|sh)?|mariadb(?:-[a-z]{1,10})?|7za?|rar)$/,
      form: "joined",
    },
    { commands: /sshpass$/, form: "both" },
    { commands: /(?:login|mongo(?:sh|dump|restore|export|import)?|cqlsh|kadmin|az)$/, form: "apart" },
  ],
  P: [
    { commands: /(?:sqlcmd|bcp|osql|isql|unzip)$/, form: "both" },
    { commands: /(?:zip|mosquitto_(?:pub|sub))$/, form: "apart" },
  ],
  a: [
    { commands: /redis-cli$/, form: "apart" },
    { commands: /https?$/, form: "apart", isPair: true },
  ],
  u: [{ commands: /curl$/, form: "both", isPair: true }],
  U: [{ commands: /curl$/, form: "apart", isPair: true }],
  k: [{ commands: /openssl$/, form: "apart" }],
  w: [{ commands: /ldap(?:search|add|modify|delete|passwd|whoami|modrdn)$/, form: "apart" }],
};
const PAIR_FLAG = /^(?:proxy-)?user$/;

/** What a dash at `at` begins or stands for: a flag, `->`, `<-`, the default of `${NAME-value}`. */
export function dashAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const [before, next] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
  if (next === DASH) return before === DASH || LETTER[bytes[at + 2] ?? 0] === 0 ? undefined : longFlagAt(reader, at, 2);
  if (WORD[before] === 1) return defaultAt(reader, at);
  if (LETTER[next] === 0 || !(isBlank(before) || QUOTE[before] === 1)) return undefined;
  return shortFlagAt(reader, at) ?? longFlagAt(reader, at, 1);
}

/** `--name value`, and the same in a list of strings: `"--name", "value"`. */
function longFlagAt(reader: Reader, at: number, dashes: number): Assignment | undefined {
  const { bytes } = reader;
  let end = at + dashes + 1;
  while (end - at < MAX_FLAG && FLAG[bytes[end] ?? 0] === 1) end++;
  // One dash and few letters: `-out file`, `-rm x`.
  if (dashes === 1 && end - at < 5) return undefined;
  const name: Name = { start: at + dashes, end, isFlag: true };
  const isPair = PAIR_FLAG.test(textOf(bytes, name.start, end));
  const command = isPair ? commandBefore(bytes, at, /(?:curl|https?)$/) : undefined;
  return valueApart(reader, at, command ?? name, end, command !== undefined);
}

function shortFlagAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const letter = String.fromCharCode(bytes[at + 1] ?? 0);
  const flags = Object.hasOwn(PASSWORD_FLAGS, letter) ? PASSWORD_FLAGS[letter] : undefined;
  if (flags === undefined) return undefined;
  const follows = bytes[at + 2];
  const isApart = isBlank(follows) || (QUOTE[follows ?? 0] === 1 && QUOTE[bytes[at - 1] ?? 0] === 1);
  for (const { commands, form, isPair } of flags) {
    if (form !== "both" && (form === "apart") !== isApart) continue;
    const command = commandBefore(bytes, at, commands);
    if (command === undefined) continue;
    if (isApart) return valueApart(reader, at, command, at + 2, isPair === true);
    return passwordOf(bytes, valueAfter(reader, at, at + 2, command), isPair === true);
  }
  return undefined;
}

/** The value behind a flag that ends at `end`, with blanks between, or as the next string of a list. */
function valueApart(reader: Reader, at: number, name: Name, end: number, isPair: boolean): Assignment | undefined {
  const { bytes } = reader;
  const between = /^(?:["']?,?[ \t]{1,4}(?:\\\r?\n[ \t]{1,16})?|["'],)/.exec(textOf(bytes, end, end + 24))?.[0] ?? "";
  const from = end + between.length;
  if (between === "" || bytes[from] === DASH || bytes[from] === LF) return undefined;
  if (between.includes(",") && QUOTE[bytes[from] ?? 0] === 0) return undefined;
  const found = QUOTE[bytes[from] ?? 0] === 1 ? stringAfter(reader, at, from, name) : bareAt(reader, at, from, name);
  return passwordOf(bytes, found, isPair);
}

function bareAt(reader: Reader, at: number, from: number, name: Name): Assignment | undefined {
  const end = delimitedEnd(reader, from);
  return end === from ? undefined : assignmentOf(reader.bytes, name, { start: from, end, quoting: "none" }, at);
}

/** The password of `user:password`, where the value is one; numbers are those of a user and a group. */
function passwordOf(bytes: Uint8Array, found: Assignment | undefined, isPair: boolean): Assignment | undefined {
  if (found === undefined || !isPair) return found;
  const colon = bytes.subarray(0, found.valueEnd).indexOf(COLON, found.valueStart);
  return colon < 0 || colon + 1 === found.valueEnd ? undefined : { ...found, valueStart: colon + 1 };
}

/** The last word before `at` on its command line that `commands` has; a line goes on behind a backslash, and ends at `|`, `;` and `&`. */
function commandBefore(bytes: Uint8Array, at: number, commands: RegExp): Name | undefined {
  let end = at;
  for (let i = at - 1; i >= 0 && at - i < MAX_COMMAND; i--) {
    const byte = bytes[i];
    if (byte === BAR || byte === 0x3b || byte === 0x26) return undefined;
    if (byte === LF && bytes[i - 1] !== BACKSLASH && !(bytes[i - 1] === 0x0d && bytes[i - 2] === BACKSLASH))
      return undefined;
    if (FLAG[byte ?? 0] === 1) continue;
    end = i;
    break;
  }
  while (end > 0 && at - end < MAX_COMMAND) {
    const start = runBefore(bytes, end, FLAG, MAX_FLAG);
    if (start < end && bytes[start] !== DASH && commands.test(textOf(bytes, start, end)))
      return { start, end, isFlag: true, isImplied: true };
    end = start - 1;
    const byte = bytes[end];
    if (byte === BAR || byte === 0x3b || byte === 0x26) return undefined;
    if (byte === LF && bytes[end - 1] !== BACKSLASH && bytes[end - 2] !== BACKSLASH) return undefined;
  }
  return undefined;
}

/** The default of `${NAME-value}`, and `name -> "value"`. */
function defaultAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (bytes[at + 1] === DASH) return undefined;
  const start = runBefore(bytes, at, WORD, 80);
  if (bytes[start - 1] !== BRACE || bytes[start - 2] !== DOLLAR || LETTER[bytes[start] ?? 0] === 0) return undefined;
  return valueAfter(reader, at, at + 1, { start, end: at, isFlag: true });
}

const PIPED =
  /^[ \t]{0,8}(?:(sudo)[ \t]{1,4}(?:-[A-Za-z]{1,4}[ \t]{1,4})?-[A-Za-z]{0,3}S|(?:sudo[ \t]{1,4}(?:-[A-Za-z]{1,4}[ \t]{1,4}){0,2})?(?:[^|;\n]{0,80}[ \t]--?(password-stdin|with-token|stdin)\b|(chpasswd)))/;
const ECHOED =
  /(?:echo|printf)[ \t]{1,4}(?:-[neE]{1,3}[ \t]{1,4})?(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'|;&]{1,200}))[ \t]{0,4}$/;

/** `echo user:password | chpasswd`, `echo password | docker login --password-stdin`: the bar is at `at`. */
export function pipedAt(bytes: Uint8Array, at: number): Assignment | undefined {
  if (!followsEcho(bytes, at)) return undefined;
  const receiver = PIPED.exec(textOf(bytes, at + 1, at + 160));
  const word = receiver?.[1] ?? receiver?.[2] ?? receiver?.[3];
  if (receiver === null || word === undefined) return undefined;
  const from = Math.max(0, at - MAX_COMMAND);
  const echoed = ECHOED.exec(textOf(bytes, from, at));
  const text = echoed?.[1] ?? echoed?.[2] ?? echoed?.[3];
  if (echoed === null || text === undefined) return undefined;
  const start = from + echoed.index + echoed[0].lastIndexOf(text);
  const wordStart = at + 1 + receiver[0].lastIndexOf(word);
  const name: Name = { start: wordStart, end: wordStart + word.length, isImplied: true };
  const quoting = echoed[1] !== undefined ? "double" : echoed[2] !== undefined ? "single" : "none";
  const found = assignmentOf(bytes, name, { start, end: start + text.length, quoting }, at);
  return passwordOf(bytes, found, word === "chpasswd");
}

/** Whether `echo` or `printf` stands before `at` on its line. */
function followsEcho(bytes: Uint8Array, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < MAX_COMMAND && bytes[i] !== LF; i--) {
    if (bytes[i] === 0x68 && bytes[i - 1] === 0x63) return true;
    if (bytes[i] === 0x66 && bytes[i - 1] === 0x74) return true;
  }
  return false;
}
