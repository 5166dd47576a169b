// The validator of compose files: functions that Ajv makes of the specification's schema, in which neither Ajv nor the schema is left.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { minify } from "rolldown/experimental";

const ANNOTATIONS = new Set(["$schema", "$id", "title", "description", "default", "deprecated"]);
const OF_NAMES = new Set(["properties", "patternProperties", "$defs"]);
/** Lists that compose makes unique before it validates. */
const MADE_UNIQUE = new Set(
  [
    "cap_add",
    "cap_drop",
    "dns",
    "dns_opt",
    "dns_search",
    "expose",
    "links",
    "ports",
    "profiles",
    "tmpfs",
    "volumes",
  ].concat([
    "aliases",
    "link_local_ips",
    "annotations",
    "additional_contexts",
    "args",
    "environment",
    "labels",
    "sysctls",
  ]),
);

/** The text of a module that exports `validateCompose`. Throws where the schema holds what this does not know. */
export async function composeValidator(path) {
  const schema = named(closed(bare(JSON.parse(readFileSync(path, "utf8")))));
  const ajv = new Ajv({
    inlineRefs: false,
    messages: false,
    strict: false,
    code: { esm: true, source: true, optimize: 2 },
  });
  const code = withoutSchema(standaloneCode(ajv, ajv.compile(schema)));
  if (/\brequire\(|\beval\(|new Function/.test(code)) throw new Error("the validator is not complete in itself");
  const { code: small } = await minify("validate.mjs", exported(code), { module: true });
  return `import type { Validator } from "./schema-error.ts";\n${small.replace("validateCompose=", "validateCompose: Validator=")}\n`;
}

/** The function of the whole schema as one that gives the errors. */
function exported(code) {
  const name = /export default (\w+);/.exec(code)?.[1];
  if (name === undefined) throw new Error("Ajv's module has no default export");
  const rest = code.replace(/export const validate = \w+;export default \w+;/, "");
  return `${rest}export const validateCompose = (value) => (${name}(value) ? [] : ${name}.errors);`;
}

/** Without what validates nothing. */
function bare(node, isOfNames = false) {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => isOfNames || !ANNOTATIONS.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, !isOfNames && OF_NAMES.has(key))]));
}

/** `unevaluatedProperties` beside `allOf` as `additionalProperties`: which keys the parts know is known here. */
function closed(schema) {
  const defs = Object.entries(schema.$defs).map(([name, def]) => {
    if (def.unevaluatedProperties === undefined) return [name, def];
    const { unevaluatedProperties, ...rest } = def;
    if (unevaluatedProperties !== false || rest.patternProperties !== undefined)
      throw new Error(`${name} is not as expected`);
    const parts = rest.allOf.map(({ $ref }) => schema.$defs[$ref.slice("#/$defs/".length)]);
    const known = parts.flatMap((part) => Object.keys(part.properties)).map((key) => [key, true]);
    const properties = { ...Object.fromEntries(known), ...rest.properties };
    const patternProperties = Object.assign({}, ...parts.map((part) => part.patternProperties));
    return [name, { ...rest, type: "object", properties, patternProperties, additionalProperties: false }];
  });
  return { ...schema, $defs: Object.fromEntries(defs) };
}

/** Each part that has parts is a definition, equal ones one: a function for each, compiled when a file first has the field. */
function named(schema) {
  const names = new Map();
  const nameOf = (node) => {
    const text = JSON.stringify(node);
    if (!names.has(text)) names.set(text, `part${names.size}`);
    return { $ref: `#/$defs/${names.get(text)}` };
  };
  const part = (node, isUnique) => {
    if (node === true) return node;
    if (node.$ref !== undefined) {
      const name = node.$ref.slice("#/$defs/".length);
      return isUnique ? part(schema.$defs[name], true) : node;
    }
    const made = parts(node, isUnique);
    return ["properties", "patternProperties", "items", "oneOf", "anyOf"].some((key) => key in made)
      ? nameOf(made)
      : made;
  };
  const parts = (node, isUnique = false) => {
    const made = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "uniqueItems" && (isUnique || value === false)) continue;
      if (key === "$defs") continue;
      if (OF_NAMES.has(key)) {
        const entries = Object.entries(value);
        made[key] = Object.fromEntries(entries.map(([name, one]) => [name, part(one, MADE_UNIQUE.has(name))]));
      } else if (key === "items") made[key] = part(value, false);
      else if (key === "oneOf" || key === "anyOf") made[key] = value.map((one) => part(one, isUnique));
      else made[key] = value;
    }
    return made;
  };
  const root = parts(schema);
  const $defs = Object.fromEntries(Object.entries(schema.$defs).map(([name, def]) => [name, parts(def)]));
  for (const [text, name] of names) $defs[name] = JSON.parse(text);
  return { ...root, $defs };
}

/** Only what the functions take from it stays of the schema, and of each error what tells which and where. */
function withoutSchema(code) {
  const DECLARED = /const (schema\d+) = (\{.*?\}|\[.*?\]);(?=const |function |export )/g;
  const schemas = new Map([...code.matchAll(DECLARED)].map(([, name, text]) => [name, JSON.parse(text)]));
  const keySets = new Map();
  const body = code
    .replace('"use strict";', "")
    .replace(DECLARED, "")
    .replaceAll(/schemaPath:"[^"]*",/g, "")
    .replaceAll(/,parentData(?::\w+)?,parentDataProperty(?::[^{}]*?)?,rootData\}/g, "}")
    .replaceAll(", parentData, parentDataProperty, rootData=data}", "}")
    .replaceAll(/\b(schema\d+)((?:\.\w+|\[\d+\]|\["[^"]*"\])*)/g, (_, name, path) => {
      const steps = [...path.matchAll(/\.(\w+)|\[(.*?)\]/g)].map(([, key, quoted]) => key ?? JSON.parse(quoted));
      const value = steps.reduce((node, step) => node[step], schemas.get(name));
      if (steps.at(-1) !== "properties") return JSON.stringify(value);
      const keys = JSON.stringify(Object.fromEntries(Object.keys(value).map((key) => [key, 1])));
      if (!keySets.has(keys)) keySets.set(keys, `keys${keySets.size}`);
      return keySets.get(keys);
    });
  return [...keySets].map(([keys, name]) => `const ${name} = ${keys};`).join("") + body;
}
