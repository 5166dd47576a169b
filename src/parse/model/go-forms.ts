// Forms of values as Go and the libraries of compose-go read and print them. `undefined`: they refuse the text.

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  "\u00b5s": 1_000n,
  "\u03bcs": 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
  d: 86_400_000_000_000n,
  w: 604_800_000_000_000n,
};
const MAX_INT64 = (1n << 63n) - 1n;

/** `1m30s`, `2d`: nanoseconds (github.com/xhit/go-str2duration). */
function nanoseconds(text: string): bigint | undefined {
  const sign = text.startsWith("-") ? -1n : 1n;
  let rest = text.replace(/^[-+]/, "");
  if (rest === "0") return 0n;
  if (rest === "") return undefined;
  let total = 0n;
  while (rest !== "") {
    const match = /^(\d{0,18})(?:\.(\d{0,30}))?([^\d.]{1,2})(?=[\d.]|$)/.exec(rest);
    const [all = "", whole = "", part = "", unit = ""] = match ?? [];
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined || (whole === "" && part === "")) return undefined;
    total += BigInt(whole || "0") * size;
    if (part !== "") total += BigInt(Math.trunc(Number(`0.${part}`) * Number(size)));
    if (total > MAX_INT64) return undefined;
    rest = rest.slice(all.length);
  }
  return sign * total;
}

/** As `time.Duration` prints itself: `1m30s`, `24h0m0s`, `1.5s`, `250ms`. */
export function durationText(text: string): string | undefined {
  const all = nanoseconds(text);
  if (all === undefined) return undefined;
  const sign = all < 0n ? "-" : "";
  const size = all < 0n ? -all : all;
  if (size === 0n) return "0s";
  if (size < 1_000_000_000n) {
    const [unit, per, digits] =
      size < 1_000n
        ? (["ns", 1n, 0] as const)
        : size < 1_000_000n
          ? (["\u00b5s", 1_000n, 3] as const)
          : (["ms", 1_000_000n, 6] as const);
    return `${sign}${decimal(size, per, digits)}${unit}`;
  }
  const seconds = decimal(size % 60_000_000_000n, 1_000_000_000n, 9);
  const minutes = size / 60_000_000_000n;
  if (minutes === 0n) return `${sign}${seconds}s`;
  const hours = minutes / 60n;
  return `${sign}${hours === 0n ? "" : `${hours}h`}${minutes % 60n}m${seconds}s`;
}

function decimal(value: bigint, per: bigint, digits: number): string {
  const part = String(value % per)
    .padStart(digits, "0")
    .replace(/0{1,9}$/, "");
  return `${value / per}${value % per === 0n ? "" : `.${part}`}`;
}

/** `512m`, `1.5 GiB`, `-1`: bytes in decimal (github.com/docker/go-units, RAMInBytes). */
export function byteCount(text: string): string | undefined {
  if (/^[-+]?\d{1,18}$/.test(text)) return String(BigInt(text.replace(/^\+/, "")));
  const match = /^(.{0,400}[\d. ])([a-z]{0,3})$/i.exec(text);
  const [, number = "", suffix = ""] = match ?? [];
  const written = number.endsWith(" ") ? number.slice(0, -1) : number;
  const [unit = "", ...more] = suffix.toLowerCase();
  const power = "bkmgtp".indexOf(unit);
  if (!/^[-+]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[-+]?\d{1,4})?$/i.test(written) || power < 0)
    return undefined;
  if (!(unit === "b" || unit === "" ? [""] : ["", "b", "ib"]).includes(more.join(""))) return undefined;
  const bytes = Number(written) * 1024 ** (unit === "" ? 0 : power);
  return bytes >= 0 && bytes < 2 ** 63 ? String(BigInt(Math.trunc(bytes))) : undefined;
}

/** The shortest number that is the same when stored in 32 bits, which is how JSON shows Go's float32. */
export function float32(value: number): number {
  const wanted = Math.fround(value);
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return wanted;
}

/**
 * A command line in words (github.com/mattn/go-shellwords without variables and backticks, which stay). What follows `;`, `&`, `|`, `<`
 * or `>` is cut off.
 */
export function shellWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word = "";
  let got = false;
  let escaped = false;
  const open = { double: false, single: false, back: false, dollar: false };
  const isOpen = (): boolean => open.double || open.single || open.back || open.dollar;
  for (const character of line) {
    if (escaped) {
      word += character;
      escaped = false;
      got = true;
    } else if (character === "\\" && !open.single) escaped = true;
    else if (character === "\\") word += character;
    else if (/[ \t\r\n]/.test(character)) {
      if (isOpen()) word += character;
      else if (got) {
        words.push(word);
        word = "";
        got = false;
      }
    } else if (character === '"' && !open.single && !open.dollar) {
      got ||= open.double;
      open.double = !open.double;
    } else if (character === "'" && !open.double && !open.dollar) {
      got ||= open.single;
      open.single = !open.single;
    } else if (character === "(" && !open.single && !open.double && !open.back) {
      if (open.dollar || !word.endsWith("$")) return undefined;
      open.dollar = true;
      word += character;
    } else if (/[;&|<>]/.test(character) && !isOpen()) {
      if (character === ">" && /^\d/.test(word)) got = false;
      break;
    } else {
      if (character === "`" && !open.single && !open.double && !open.dollar) open.back = !open.back;
      if (character === ")" && !open.single && !open.double && !open.back) open.dollar = !open.dollar;
      got = true;
      word += character;
    }
  }
  if (escaped || isOpen()) return undefined;
  return got ? [...words, word] : words;
}

/** Whether `net.ParseIP` takes it. */
export function isIp(text: string): boolean {
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text))
    return text.split(".").every((part) => Number(part) < 256 && !/^0\d/.test(part));
  if (!/^[0-9a-fA-F:.]{2,45}$/.test(text) || !text.includes(":")) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? [];
  const hasIpv4 = last.at(-1)?.includes(".") === true;
  if (hasIpv4 && !isIp(last.pop() ?? "")) return false;
  const count = groups.reduce((sum, half) => sum + half.length, hasIpv4 ? 2 : 0);
  return (
    groups.flat().every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) && (halves.length === 2 ? count < 8 : count === 8)
  );
}

/** Go's `path.Clean`. */
export function cleanPath(path: string): string {
  const isAbsolute = path.startsWith("/");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!isAbsolute) parts.push("..");
  }
  return `${isAbsolute ? "/" : ""}${parts.join("/")}` || ".";
}
