// Published defaults: looked up by variable name and length first, and only then by digest.
import { createHash } from "node:crypto";
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
  const { byVariable, byLength } = table();
  const digest = digestOnce(value);
  const own = (byVariable.get(name.toLowerCase()) ?? []).filter(
    (row) => isCredential(row, name) && hasValue(row, digest, value),
  );
  const [first] = own;
  if (first !== undefined) return published(first, own, name);
  const anywhere = (byLength.get(value.length) ?? []).find(
    (row) => countsUnder(row, name) && hasValue(row, digest, value),
  );
  if (anywhere !== undefined) return published(anywhere, [anywhere], name);
  return publishedJsonWebKey(name, value);
}

/** Whether `value` is printed in a vendor's documentation or built into an emulator: nobody's credential, whatever its shape. */
export function isPublicExample(value: string): boolean {
  const digest = digestOnce(value);
  return (table().byLength.get(value.length) ?? []).some(
    (row) => row.kind === "example" && hasValue(row, digest, value),
  );
}

/** Whether a product ships `value` under the variable `name` as something to fill in, which does no harm before. */
export function isPublishedPlaceholder(name: string, value: string): boolean {
  const digest = digestOnce(value);
  const rows = table().byVariable.get(name.toLowerCase()) ?? [];
  return rows.some((row) => row.kind === "placeholder" && hasValue(row, digest, value));
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

interface Table {
  /** By the variable's name in lower case. */
  readonly byVariable: ReadonlyMap<string, readonly Row[]>;
  /** By length, for those that count under other names. */
  readonly byLength: ReadonlyMap<number, readonly Row[]>;
  /** By product, then groups of variables that hold one value. */
  readonly pairs: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let parsed: Table | undefined;

/** Parsed when something is first looked up. */
function table(): Table {
  parsed ??= parse(publishedDefaultTable);
  return parsed;
}

function parse(text: string): Table {
  const byVariable = new Map<string, Row[]>();
  const byLength = new Map<number, Row[]>();
  const pairs = new Map<string, string[][]>();
  let stack = "";
  let product = "";
  for (const line of text.split("\n")) {
    const words = line.split(" ");
    const [first = "", variable, length, severity, kind, sha256] = words;
    if (first === "=") {
      stack = words[1] ?? "";
      product = words.slice(2).join(" ");
    } else if (first === "&") {
      push(pairs, product, words.slice(1));
    } else if (variable !== undefined && sha256 !== undefined) {
      const row: Row = {
        id: `default-${stack}-${first}`,
        product: ownProducts[sha256] ?? product,
        variable,
        length: Number(length),
        severity: severity as Row["severity"],
        kind: kind as Kind,
        sha256,
      };
      push(byVariable, variable.toLowerCase(), row);
      if (row.length >= 20 || row.kind === "distinctive" || row.kind === "kid") push(byLength, row.length, row);
    }
  }
  return { byVariable, byLength, pairs };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A digest that is made at its first use; most values are never hashed. */
function digestOnce(value: string): () => string {
  let digest: string | undefined;
  return () => {
    digest ??= createHash("sha256").update(value).digest("hex");
    return digest;
  };
}

function hasValue(row: Row, digest: () => string, value: string): boolean {
  return row.length === value.length && row.sha256 === digest();
}

function isCredential({ kind, product }: Row, name: string): boolean {
  if (kind === "unverified") return name.toLowerCase().includes(product.toLowerCase());
  return kind === "credential" || kind === "distinctive";
}

function countsUnder(row: Row, name: string): boolean {
  if (row.length >= 20) return row.kind === "credential";
  return row.kind === "distinctive" && (isSecretName(name) || CONNECTION_NAME.test(name));
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

/** A JSON web key that ships with a product is known by its key id: the rest of it may be written in many ways. */
function publishedJsonWebKey(name: string, value: string): PublishedDefault | undefined {
  if (value.length < 200) return undefined;
  const kid = /"kid\\?"\s{0,4}:\s{0,4}\\?"([^"\\]{1,64})/.exec(value)?.[1];
  if (kid === undefined) return undefined;
  const digest = digestOnce(kid);
  const row = (table().byLength.get(kid.length) ?? []).find((one) => one.kind === "kid" && hasValue(one, digest, kid));
  return row === undefined ? undefined : published(row, [row], name);
}
