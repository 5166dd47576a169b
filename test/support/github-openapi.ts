// GitHub's own description of its REST API, and of its GraphQL schema: what is asked and answered is held against them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

export interface Operation {
  /** `pulls/create-review` */
  readonly id: string;
  readonly method: string;
  /** `/repos/{owner}/{repo}/…` */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
}

interface Node {
  readonly [key: string]: Json;
}
type Json = string | number | boolean | null | readonly Json[] | Node;

const resolve = createRequire(import.meta.url).resolve;
const METHODS = ["get", "post", "put", "patch", "delete"];
const FORMATS = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: /^[a-z][a-z0-9+.-]*:/i,
};

let document: Node | undefined;
let ajv: Ajv | undefined;
let routes: readonly Route[] | undefined;
const compiled = new Map<string, ValidateFunction>();

interface Route {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly method: string;
  readonly template: string;
  readonly id: string;
}

/** The operation that a request means; a template with fewer parameters wins (`pulls/comments/{id}` over `pulls/{n}/comments`). */
export function operationOf(method: string, path: string): Operation | undefined {
  routes ??= Object.entries(at(description(), ["paths"])).flatMap(([template, operations]) =>
    routesOf(template, operations),
  );
  for (const { pattern, names, id, template, ...route } of routes) {
    const found = route.method === method.toLowerCase() ? pattern.exec(path) : null;
    if (found === null) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? "")]));
    return { id, method: route.method, template, params };
  }
  return undefined;
}

/** What is wrong with a request; empty when nothing is. */
export function requestViolations(operation: Operation, query: URLSearchParams, body: unknown): readonly string[] {
  const told: string[] = [];
  const described = at(description(), ["paths", operation.template, operation.method]);
  const shared = list(at(description(), ["paths", operation.template]).parameters);
  const parameters = [...shared, ...list(described.parameters)].map(resolved);
  for (const [name, value] of [...Object.entries(operation.params), ...query]) {
    const place = query.has(name) ? "query" : "path";
    const parameter = parameters.find((one) => one.name === name && one.in === place);
    if (parameter === undefined) told.push(`${operation.id}: no ${place} parameter ${name}`);
    else
      told.push(...violations(`${operation.id} ${name}`, node(parameter.schema), typed(node(parameter.schema), value)));
  }
  for (const parameter of parameters) {
    if (parameter.in === "query" && parameter.required === true && !query.has(String(parameter.name)))
      told.push(`${operation.id}: needs ${String(parameter.name)}`);
  }
  const schema = described.requestBody === undefined ? undefined : jsonSchemaOf(resolved(described.requestBody));
  if (schema === undefined && body !== undefined) told.push(`${operation.id}: takes no body`);
  if (schema !== undefined && body !== undefined) told.push(...violations(`${operation.id} request`, schema, body));
  return told;
}

/** What is wrong with an answer. A failure that the description does not list for the operation has to be a basic error. */
export function answerViolations(operation: Operation, status: number, body: unknown): readonly string[] {
  const described = at(description(), ["paths", operation.template, operation.method, "responses"])[String(status)];
  const what = `${operation.id} ${status}`;
  if (described !== undefined) {
    const schema = jsonSchemaOf(resolved(described));
    if (schema === undefined) return body === undefined ? [] : [`${what}: answers without a body`];
    return violations(what, schema, body);
  }
  if (status < 400) return [`${what} is not described`];
  return violations(what, { $ref: "#/components/schemas/basic-error" }, body);
}

/** The description's first example of what the operation answers, to lay facts over. */
export function exampleOf(operation: Operation): unknown {
  const responses = at(description(), ["paths", operation.template, operation.method, "responses"]);
  const [status] = Object.keys(responses).filter((one) => one.startsWith("2"));
  const examples = at(resolved(responses[status ?? ""]), ["content", "application/json", "examples"]);
  const [first] = Object.values(examples);
  return structuredClone(resolved(first).value);
}

/** What is wrong with a GraphQL request. */
export async function graphqlViolations(query: string): Promise<readonly string[]> {
  // Reading the schema takes a second, which most tests need not spend.
  const { validate } = await import("@octokit/graphql-schema");
  try {
    return validate(query).map(({ message }) => `graphql: ${message}`);
  } catch (error) {
    return [`graphql: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function description(): Node {
  document ??= withNulls(
    JSON.parse(readFileSync(resolve("@octokit/openapi/generated/api.github.com.json"), "utf8")) as Json,
  ) as Node;
  return document;
}

/** The description lets any schema be `nullable`; the validator only those with a type. */
function withNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== "object" || value === null) return value;
  const all = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNulls(one)]));
  const { nullable, ...rest } = all;
  return nullable === true && rest.type === undefined ? { anyOf: [{ type: "null" }, rest] } : all;
}

function routesOf(template: string, operations: Json): readonly Route[] {
  const names: string[] = [];
  const source = template.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return name === "path" ? "(.+)" : "([^/]+)";
  });
  const pattern = new RegExp(`^${source}$`);
  return METHODS.flatMap((method) => {
    const operation = node(operations)[method];
    return operation === undefined
      ? []
      : [{ pattern, names, method, template, id: String(node(operation).operationId) }];
  });
}

function violations(what: string, schema: Node, value: unknown): readonly string[] {
  ajv ??= new Ajv({ strict: false, validateSchema: false, formats: FORMATS, logger: false }).addSchema(
    description(),
    "github",
  );
  const key = JSON.stringify(schema);
  let check = compiled.get(key);
  if (check === undefined) {
    check = ajv.compile(JSON.parse(key.replaceAll('"$ref":"#/', '"$ref":"github#/')) as Node);
    compiled.set(key, check);
  }
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${what}: ${instancePath || "/"} ${message ?? ""}`);
}

function jsonSchemaOf(described: Node): Node | undefined {
  const content = described.content;
  if (content === undefined) return undefined;
  const json = node(content)["application/json"];
  return json === undefined ? undefined : node(node(json).schema);
}

function typed(schema: Node, value: string): unknown {
  const type = resolved(schema).type;
  if ((type === "integer" || type === "number") && /^-?\d+$/.test(value)) return Number(value);
  if (type === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return value;
}

function resolved(value: Json | undefined): Node {
  const found = node(value);
  const ref = found.$ref;
  return typeof ref === "string" ? resolved(at(description(), ref.split("/").slice(1))) : found;
}

function at(from: Node, path: readonly string[]): Node {
  return path.reduce((found, key) => node(found[key]), from);
}

function node(value: Json | undefined): Node {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("not what a description holds");
  return value as Node;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
