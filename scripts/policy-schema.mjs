// The checks of policy files and of reports: functions that Ajv makes of our schemas, in which neither Ajv nor the schema is left.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { minify } from "rolldown/experimental";

/** The text of a module that exports `validatePolicy`, which gives the errors. */
export async function policyValidator(path) {
  const schema = JSON.parse(readFileSync(path, "utf8"));
  const small = await validatorOf(schema, "validatePolicy", true);
  const keys = `/** The keys of each mapping, by the key that it or its list stands under; the top is empty. */\nexport const POLICY_KEYS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keysOf(schema))};\n`;
  const validator = small.replace("validatePolicy=", "validatePolicy: PolicyValidator=");
  return `import type { PolicyValidator } from "./policy-fault.ts";\n${keys}${validator}\n`;
}

/** The text of a module that exports `validateReport`, which gives the errors. */
export async function reportValidator(path) {
  const small = await validatorOf(JSON.parse(readFileSync(path, "utf8")), "validateReport");
  const validator = small.replace("validateReport=", "validateReport: ReportValidator=");
  return `import type { ReportValidator } from "./report-fault.ts";\n${validator}\n`;
}

async function validatorOf(schema, name, allErrors = false) {
  const ajv = new Ajv({
    allErrors,
    messages: false,
    strictTypes: false,
    code: { esm: true, source: true, optimize: 2 },
  });
  const made = standaloneCode(ajv, ajv.compile(bare(schema)));
  const own = /export default (\w+);/.exec(made)?.[1];
  if (own === undefined || /\brequire\(|\beval\(|new Function/.test(made))
    throw new Error("the validator is not complete in itself");
  const rest = made.replace('"use strict";', "").replace(/export const validate = \w+;export default \w+;/, "");
  const code = `${rest}export const ${name} = (value) => (${own}(value) ? [] : ${own}.errors);`;
  return (await minify("validate.mjs", code, { module: true })).code;
}

function keysOf(schema) {
  const keys = {};
  const visit = (node, name) => {
    if (node.$ref !== undefined) visit(schema.definitions[node.$ref.slice("#/definitions/".length)], name);
    if (node.items !== undefined) visit(node.items, name);
    if (node.properties === undefined) return;
    keys[name] = Object.keys(node.properties);
    for (const [key, value] of Object.entries(node.properties)) visit(value, key);
  };
  visit(schema, "");
  return keys;
}

/** Without what validates nothing; a text that may not be empty without what counts its characters. A `$ref` stands alone, as draft 7 reads it. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !((key === "description" || key === "title") && typeof value === "string"),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => (key === "minLength" && value === 1 ? ["pattern", "[^]"] : [key, bare(value)])),
  );
}
