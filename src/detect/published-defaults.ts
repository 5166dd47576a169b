// Published defaults: looked up by variable name and length first, and only then by digest.
import { hasFewDistinct } from "./placeholder.ts";
import { sha256 } from "./published-defaults/sha256.ts";
import { ownProducts, publishedDefaultTable } from "./published-defaults/table.ts";
import { isSecretName } from "./secret-name.ts";

/** A value that a product's documentation publishes, so that everybody can look it up. */
export interface PublishedDefault {
  readonly id: string;
  /** As people write it: Dify. Two with ` / ` between them where several products publish the same value under this name. */
  readonly product: string;
  readonly severity: "critical" | "high" | "medium" | "low";
  /** Low: the product's repository was not seen to hold it, which must not block. */
  readonly confidence: "high" | "low";
  /** The variables of the other side, which have to get the same new value; `[]` where none is known. */
  readonly pair: readonly string[];
}

/**
 * The published default that `value` is under the variable `name`; values are compared by length and SHA-256. A value of 20 and
 * more characters counts under any name, one that is peculiar to a product under the name of any secret or connection, any other
 * under its own variable's name alone. Of a URL, ask for the whole and for its password.
 */
export function publishedDefault(name: string, value: string): PublishedDefault | undefined {
  const digest = (): string => digestOf(value);
  const own = rowsNamed(name).filter((row) => isCredential(row, name) && hasValue(row, digest, value));
  const [first] = own;
  if (first !== undefined) return published(first, own, name);
  // 64 zeros are one product's default and everybody's test vector.
  if (hasFewDistinct(value)) return undefined;
  const holdsSecret = once(() => isNameOfSecret(name));
  const anywhere = rowsOfLength(value.length).find(
    (row) => countsUnder(row, holdsSecret) && hasValue(row, digest, value),
  );
  if (anywhere !== undefined) return published(anywhere, [anywhere], name);
  return publishedJsonWebKey(name, value);
}

/** Whether a variable of this name, in a file that configures something, is worth a look at a value of `length` characters. */
export function mayBePublished(name: string, length: number): boolean {
  const { byVariable, byLength } = table();
  return byVariable.has(name.toLowerCase()) || (byLength.has(length) && isNameOfSecret(name));
}

/** Whether `value` may be a published default under some name. */
export function isPublishedSomewhere(value: string): boolean {
  if (value.length >= LEAST_WEB_KEY) return true;
  values ??= new Set([...table().byVariable.values()].flat().map((entry) => rowOf(entry).sha256));
  return values.has(digestOf(value));
}

let values: ReadonlySet<string> | undefined;

/** Whether a name that stands in `text` may be one under which a value counts as published. */
export function mayNamePublished(text: string): boolean {
  lastWords ??= new Set([...table().byVariable.keys()].flatMap((name) => name.split(NO_WORD).at(-1) ?? []));
  const known = lastWords;
  if (/[^\x00-\x7f]/.test(text)) return true;
  return text.split(NO_WORD).some((word) => isNameOfSecret(word) || known.has(word.toLowerCase()));
}

let lastWords: ReadonlySet<string> | undefined;
const NO_WORD = /[^A-Za-z0-9_]+/;

/** Whether `value` is printed in a vendor's documentation or built into an emulator: nobody's credential, whatever its shape. */
export function isPublicExample(value: string): boolean {
  const digest = (): string => digestOf(value);
  return rowsOfLength(value.length).some((row) => row.kind === "example" && hasValue(row, digest, value));
}

/** Whether a product ships `value` under the variable `name` as something to fill in, which does no harm before. */
export function isPublishedPlaceholder(name: string, value: string): boolean {
  const digest = (): string => digestOf(value);
  return rowsNamed(name).some((row) => row.kind === "placeholder" && hasValue(row, digest, value));
}

type Kind = "credential" | "distinctive" | "unverified" | "placeholder" | "example" | "kid";

interface Row {
  readonly id: string;
  readonly product: string;
  readonly variable: string;
  readonly length: number;
  readonly severity: PublishedDefault["severity"];
  readonly kind: Kind;
  readonly sha256: string;
}

/** A line of the table with what stands above it. Most are never looked at, so the rest of it is read when one is. */
interface Entry {
  readonly line: string;
  readonly stack: string;
  readonly product: string;
  row?: Row;
}

interface Table {
  /** By the variable's name in lower case. */
  readonly byVariable: ReadonlyMap<string, readonly Entry[]>;
  /** By length, for those that count under other names. */
  readonly byLength: ReadonlyMap<number, readonly Entry[]>;
  /** By product, then groups of variables that hold one value. */
  readonly pairs: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let indexed: Table | undefined;

/** Indexed when something is first looked up. */
function table(): Table {
  indexed ??= index(publishedDefaultTable);
  return indexed;
}

function index(text: string): Table {
  const byVariable = new Map<string, Entry[]>();
  const byLength = new Map<number, Entry[]>();
  const pairs = new Map<string, string[][]>();
  let stack = "";
  let product = "";
  for (const line of text.split("\n")) {
    const first = line.indexOf(" ");
    if (first < 0) continue;
    const second = line.indexOf(" ", first + 1);
    if (line.startsWith("= ")) {
      stack = line.slice(first + 1, second);
      product = line.slice(second + 1);
    } else if (line.startsWith("& ")) {
      push(pairs, product, line.split(" ").slice(1));
    } else {
      const third = line.indexOf(" ", second + 1);
      const length = Number(line.slice(second + 1, third));
      const entry = { line, stack, product };
      push(byVariable, line.slice(first + 1, second).toLowerCase(), entry);
      if (length >= 20 || line.includes(" distinctive ", third) || line.includes(" kid ", third))
        push(byLength, length, entry);
    }
  }
  return { byVariable, byLength, pairs };
}

function rowsNamed(name: string): readonly Row[] {
  return (table().byVariable.get(name.toLowerCase()) ?? []).map(rowOf);
}

function rowsOfLength(length: number): readonly Row[] {
  return (table().byLength.get(length) ?? []).map(rowOf);
}

function rowOf(entry: Entry): Row {
  entry.row ??= readRow(entry);
  return entry.row;
}

function readRow({ line, stack, product }: Entry): Row {
  const [id = "", variable = "", length, severity, kind, sha256 = ""] = line.split(" ");
  return {
    id: `default-${stack}-${id}`,
    product: ownProducts[sha256] ?? product,
    variable,
    length: Number(length),
    severity: severity as Row["severity"],
    kind: kind as Kind,
    sha256,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Several questions are asked about one value, and then about the next. */
let hashed: { readonly value: string; readonly digest: string } | undefined;

function digestOf(value: string): string {
  if (hashed?.value !== value) hashed = { value, digest: sha256(value) };
  return hashed.digest;
}

/** Most names are never read. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function hasValue(row: Row, digest: () => string, value: string): boolean {
  return row.length === value.length && row.sha256 === digest();
}

function isCredential({ kind, product }: Row, name: string): boolean {
  if (kind === "unverified") return name.toLowerCase().includes(product.toLowerCase());
  return kind === "credential" || kind === "distinctive";
}

function countsUnder(row: Row, holdsSecret: () => boolean): boolean {
  return row.length >= 20 ? row.kind === "credential" : row.kind === "distinctive" && holdsSecret();
}

/** Without one of these no name is one of a secret or a connection: the quick answer for most. */
const STEM =
  /pass|pwd|psw|secret|token|key|cred|salt|pepper|jwt|dsn|auth|pat|[as]k|mima|miyao|kouling|ur[il]|conn|broker|backend|database|[^\x00-\x7f]/i;

function isNameOfSecret(name: string): boolean {
  return STEM.test(name) && (isSecretName(name) || CONNECTION_NAME.test(name));
}

const CONNECTION_NAME = /ur[il]s?$|dsn$|conn(?:ection)?(?:_?str(?:ing)?)?$|broker|backend|database|auth$/i;

function published(row: Row, same: readonly Row[], name: string): PublishedDefault {
  const products = [...new Set(same.map(({ product }) => product))].slice(0, 2);
  const { id, severity, kind, product } = row;
  return {
    id,
    product: products.join(" / "),
    severity,
    confidence: kind === "unverified" ? "low" : "high",
    pair: pairOf(product, name),
  };
}

function pairOf(product: string, name: string): readonly string[] {
  const own = name.toLowerCase();
  const group = (table().pairs.get(product) ?? []).find((variables) =>
    variables.some((one) => one.toLowerCase() === own),
  );
  return group?.filter((one) => one.toLowerCase() !== own) ?? [];
}

const LEAST_WEB_KEY = 200;

/** A JSON web key that ships with a product is known by its key id: the rest of it may be written in many ways. */
function publishedJsonWebKey(name: string, value: string): PublishedDefault | undefined {
  if (value.length < LEAST_WEB_KEY) return undefined;
  const kid = /"kid\\?"\s{0,4}:\s{0,4}\\?"([^"\\]{1,64})/.exec(value)?.[1];
  if (kid === undefined) return undefined;
  const digest = (): string => digestOf(kid);
  const row = rowsOfLength(kid.length).find((one) => one.kind === "kid" && hasValue(one, digest, kid));
  return row === undefined ? undefined : published(row, [row], name);
}
