// What Go's YAML reader (go.yaml.in/yaml/v4, resolve.go), which compose stands on, takes an unquoted scalar for. It knows more numbers
// than YAML 1.2's core schema: `0777`, `0b11`, `1_000`, dates.

/** A scalar's kind and value. `text` is what `fmt.Sprint` makes of it: `1.50` is `1.5` in a container's environment. */
export type TypedScalar =
  | { readonly kind: "null" | "string" | "time"; readonly text: string }
  | { readonly kind: "boolean"; readonly text: string; readonly value: boolean }
  | { readonly kind: "integer" | "float"; readonly text: string; readonly value: number };

const WORDS: ReadonlyMap<string, TypedScalar> = new Map([
  ...words("~ null Null NULL", { kind: "null", text: "" }),
  ...words("true True TRUE", { kind: "boolean", text: "true", value: true }),
  ...words("false False FALSE", { kind: "boolean", text: "false", value: false }),
  ...words(".nan .NaN .NAN", { kind: "float", text: "NaN", value: Number.NaN }),
  ...words(".inf .Inf .INF +.inf +.Inf +.INF", { kind: "float", text: "+Inf", value: Number.POSITIVE_INFINITY }),
  ...words("-.inf -.Inf -.INF", { kind: "float", text: "-Inf", value: Number.NEGATIVE_INFINITY }),
  ...words("-0 -0.0", { kind: "float", text: "-0", value: -0 }),
]);

function words(all: string, scalar: TypedScalar): readonly (readonly [string, TypedScalar])[] {
  return all.split(" ").map((word) => [word, scalar]);
}

const INTEGER = /^([-+]?)(?:(0[bB][01]+)|(0[oO]?[0-7]+)|(0[xX][0-9a-fA-F]+)|(0|[1-9]\d*))$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:([Tt])| )(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(?:(Z)|([-+])(\d\d):(\d\d))?)?$/;

/** The scalar that `text` is when nothing quotes or tags it. Linear. */
export function typedScalar(text: string): TypedScalar {
  if (text === "") return { kind: "null", text };
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!/^[-+.\d]/.test(text)) return { kind: "string", text };
  return timeOf(text) ?? integerOf(text.replaceAll("_", "")) ?? floatOf(text) ?? { kind: "string", text };
}

function integerOf(plain: string): TypedScalar | undefined {
  const match = INTEGER.exec(plain);
  if (match === null) return undefined;
  const [, sign, binary, octal, hex, decimal = ""] = match;
  const digits = binary ?? (octal === undefined ? undefined : `0o${octal.replace(/^0[oO]?/, "")}`) ?? hex ?? decimal;
  const value = (sign === "-" ? -1n : 1n) * BigInt(digits === "0o" ? "0" : digits);
  if (value >= 1n << 64n || value < -(1n << 63n) || (sign !== "" && value >= 1n << 63n)) return undefined;
  return { kind: "integer", text: String(value), value: Number(value) };
}

function floatOf(text: string): TypedScalar | undefined {
  const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
  const value = FLOAT.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? { kind: "float", text: floatText(value), value } : undefined;
}

/** As `%v`: an exponent from 1e+06 on, of at least two digits. */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return "-0";
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 21 && (power < 6 || value === 0)) return String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** As `time.Time` prints itself. */
function timeOf(text: string): TypedScalar | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", t, hour = "0", minute = "0", second = "0", part = "", z, sign, h, m] =
    match;
  const hasZone = z !== undefined || sign !== undefined;
  if (match[5] !== undefined && (t === undefined) === hasZone) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const two = (digits: string): string => digits.padStart(2, "0");
  const fraction = part.replace(/0{1,9}$/, "");
  const zone = sign === undefined || `${h}${m}` === "0000" ? "+0000 UTC" : `${sign}${h}${m} ${sign}${h}${m}`;
  return {
    kind: "time",
    text: `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}${fraction === "" ? "" : `.${fraction}`} ${zone}`,
  };
}
