// Reports held against schemas: those of others that are published, and our own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { CODE_QUALITY, SECRET_DETECTION } from "./gitlab-schemas.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  "uri-reference": (text: string) => /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text) && URL.canParse(text, "file:///top/"),
  "date-time": (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text),
};

const SCHEMAS = {
  sarif: sarifSchema,
  "gitlab-secret-detection": () => SECRET_DETECTION,
  "gitlab-code-quality": () => CODE_QUALITY,
  report: () => closed(own("report")) as object,
  "report-line": () => own("report-line"),
  audit: () => closed(own("audit")) as object,
} as const satisfies Readonly<Record<string, () => object>>;

const checks = new Map<string, ValidateFunction>();

/** Fails with what the schema says of `value`. */
export function assertValid(name: keyof typeof SCHEMAS, value: unknown): void {
  let check = checks.get(name);
  if (check === undefined) {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: FORMATS });
    if (name === "report-line") ajv.addSchema(own("report"), "report.json");
    check = ajv.compile(SCHEMAS[name]());
    checks.set(name, check);
  }
  const isValid = check(value);
  assert.ok(isValid, JSON.stringify(check.errors?.slice(0, 5), null, 1));
}

type Schema = { readonly [key: string]: unknown };

function own(name: string): Schema {
  return JSON.parse(readFileSync(join(TOP, "schema", `${name}.json`), "utf8")) as Schema;
}

/** Without room for keys that it does not name: it is to name all that we write. */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]));
  return "properties" in schema && !("additionalProperties" in schema)
    ? { ...parts, additionalProperties: false }
    : parts;
}

interface SarifSchema {
  readonly definitions: { readonly region: object };
}

/** Draft 4 and draft 7 mean the same by the words that it uses. */
function sarifSchema(): object {
  const path = join(TOP, "test", "fixtures", "schemas", "sarif-2.1.0.json");
  const read = JSON.parse(readFileSync(path, "utf8")) as SarifSchema & { $schema?: string; id?: string };
  const { $schema: _, id: __, ...schema } = read;
  const anyOf = ["startLine", "charOffset", "byteOffset"].map((name) => ({ required: [name] }));
  return { ...schema, definitions: { ...schema.definitions, region: { ...schema.definitions.region, anyOf } } };
}
