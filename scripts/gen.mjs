// npm run gen: rewrites what is made from the rules' files: their indexes, their pages and the versions.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { assemble } from "./assemble-wat.mjs";
import { composeValidator } from "./compose-schema.mjs";
import { policyValidator, reportValidator } from "./policy-schema.mjs";
import { reportPage } from "./report-page.mjs";
import { RULE_DOCS, ruleDocs } from "./rule-docs.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const HEADER = "// Written by `npm run gen`.\n";

function names(folder, ending = ".ts") {
  return readdirSync(join(top, folder))
    .filter((file) => file.endsWith(ending) && !file.endsWith(".gen.ts"))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

const identifier = (name) => `_${name.replaceAll(/[^a-zA-Z0-9]/g, "_")}`;

/** An index that takes the export `what` of every file in `folder`. */
function index(folder, from, what, head, body) {
  const files = names(folder);
  const imports = files.map((file) => `import { ${what} as ${identifier(file)} } from "${from}/${file}.ts";\n`);
  return `${HEADER}${[head, ...imports].sort(byPath).join("")}\n${body(files.map(identifier))}`;
}

/** As Biome sorts imports. */
function byPath(a, b) {
  const path = (line) => /from "([^"]*)"/.exec(line)[1];
  return path(a) < path(b) ? -1 : 1;
}

const list = (items, spread) => `[\n${items.map((item) => `  ${spread}${item},\n`).join("")}]`;

const providers = "src/detect/secrets/providers";

/** Every file that is made from others, by path. */
export async function generated() {
  return new Map([
    ...indexes(),
    ...(await validators()),
    ...(await compiled()),
    ...(await inlined()),
    ...ruleDocs(await loadRules()),
    ...(await manuals()),
  ]);
}

/** The checks of compose files against the specification's schema, and of policy files and reports against ours. */
async function validators() {
  const folder = "src/parse/compose-schema";
  const code = await composeValidator(join(top, folder, "compose-spec.json"));
  const policy = await policyValidator(join(top, "schema/policy.json"));
  const report = await reportValidator(join(top, "schema/report.json"));
  return new Map([
    ["src/work/merge/validate.gen.ts", `// @ts-nocheck\n${HEADER}${report}`],
    [`${folder}/validate.gen.ts`, `// @ts-nocheck\n${HEADER}${code}`],
    ["src/policy/validate.gen.ts", `// @ts-nocheck\n${HEADER}${policy}`],
  ]);
}

/** What the report page holds besides its content. */
async function inlined() {
  const text = await reportPage(join(top, "src/report/html/page"));
  return new Map([["src/report/html/page.gen.ts", `${HEADER}${text}`]]);
}

/** What documents the commands and their options. */
async function manuals() {
  const { commandsPage, manPage } = await loadSource(
    `export * from ${JSON.stringify(join(top, "src/cli/manual.ts"))};`,
  );
  const { version } = JSON.parse(readFileSync(join(top, "package.json"), "utf8"));
  return new Map([
    ["man/stackgate.1", manPage(version)],
    ["docs/commands.md", commandsPage("en")],
    ["docs/zh/commands.md", commandsPage("zh")],
  ]);
}

/** The rules of all providers in the form that the engine runs. */
async function compiled() {
  const folder = join(top, "src/detect/secrets");
  const files = names(providers);
  const source = [
    ...files.map(
      (file) => `import { rules as ${identifier(file)} } from ${JSON.stringify(join(top, providers, `${file}.ts`))};`,
    ),
    `import { compileRules } from ${JSON.stringify(join(folder, "compiled-rules.ts"))};`,
    `import { literalTable, writeLiteralTable } from ${JSON.stringify(join(folder, "literal-table.ts"))};`,
    `import { writeRuleTable } from ${JSON.stringify(join(folder, "rule-table.ts"))};`,
    `const providers = [${files.map(identifier).join(", ")}];`,
    "const rules = compileRules(providers.flat());",
    "export const literals = writeLiteralTable(literalTable(rules.texts));",
    "export const patterns = writeRuleTable(rules, providers);",
  ];
  const { literals, patterns } = await loadSource(source.join("\n"));
  const written = [
    `/** See \`writeLiteralTable\`. */\nexport const LITERALS =\n  "${literals}";\n`,
    `/** See \`writeRuleTable\`. */\nexport const PATTERNS =\n  "${patterns}";\n`,
  ];
  const sieve = Buffer.from(assemble(readFileSync(join(folder, "sieve.wat"), "utf8"))).toString("base64");
  return new Map([
    ["src/detect/secrets/compiled.gen.ts", HEADER + written.join("\n")],
    ["src/detect/secrets/sieve.gen.ts", `${HEADER}/** sieve.wat, assembled. */\nexport const SIEVE =\n  "${sieve}";\n`],
  ]);
}

/** Pages of rules that are no more. */
export async function leftOver() {
  const current = await generated();
  const folder = join(top, RULE_DOCS);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${RULE_DOCS}/${name.replaceAll("\\", "/")}`)
    .filter((path) => !current.has(path));
}

function indexes() {
  const files = new Map();
  files.set(
    "src/detect/secrets/providers.gen.ts",
    index(
      providers,
      "./providers",
      "rules",
      'import type { SecretRule } from "./secret-rule.ts";\n',
      (all) =>
        `/** The rules of every provider, each made when it is asked for: scripts/lazy-rules.mjs. */\nexport const providers: readonly (() => readonly SecretRule[])[] = ${list(all, "() => ")};\n`,
    ),
  );
  files.set(
    "src/detect/secrets/texts.gen.ts",
    index(
      providers,
      "./providers",
      "texts",
      'import type { SecretTexts } from "./secret-rule.ts";\n',
      (all) =>
        `/** The sentences of every provider's rules. */\nexport const providerTexts: readonly SecretTexts[] = ${list(all, "")};\n`,
    ),
  );
  files.set("test/detect/secrets/catalogue.gen.ts", catalogueOf(providers));
  indexFamily(files, "compose", "ComposeRule", "composeRules", "composeTexts");
  indexFamily(files, "env-file", "EnvFileRule", "envFileRules", "envFileTexts");
  indexFamily(files, "nginx", "NginxRule", "nginxRules", "nginxTexts");
  indexFamily(files, "proxy", "ProxyRule", "proxyRules", "proxyTexts");
  indexFamily(files, "datastore-config", "DatastoreConfigRule", "datastoreConfigRules", "datastoreConfigTexts");
  indexFamily(files, "policy", "PolicyRule", "policyRules", "policyTexts");
  const { version } = JSON.parse(readFileSync(join(top, "package.json"), "utf8"));
  files.set(
    "src/model/version.gen.ts",
    `${HEADER}/** As in package.json. */\nexport const TOOL_VERSION = "${version}";\n/** Changes whenever a rule or the way it is applied does. */\nexport const RULES_VERSION = "${rulesVersion()}";\n`,
  );
  return files;
}

/** All that the files of the providers export, their examples too, for the tests. */
function catalogueOf(providers) {
  const files = names(providers);
  const imports = files
    .map((file) => `import * as ${identifier(file)} from "../../../${providers}/${file}.ts";\n`)
    .join("");
  return `${HEADER}${imports}\nexport const catalogue = ${list(files.map(identifier), "")} as const;\n`;
}

/** The indexes of a family whose files under rules/ export `rule` and `texts`. */
function indexFamily(files, family, type, rulesName, textsName) {
  const folder = `src/detect/${family}/rules`;
  files.set(
    `src/detect/${family}/rules.gen.ts`,
    index(
      folder,
      "./rules",
      "rule",
      `import type { ${type} } from "./${family}-rule.ts";\n`,
      (all) => `/** Every ${family} rule. */\nexport const ${rulesName}: readonly ${type}[] = ${list(all, "")};\n`,
    ),
  );
  files.set(
    `src/detect/${family}/texts.gen.ts`,
    index(
      folder,
      "./rules",
      "texts",
      'import type { RuleText } from "../../model/rule.ts";\n',
      (all) =>
        `/** The sentences of every ${family} rule, by rule id. */\nexport const ${textsName}: Readonly<Record<string, RuleText>> = {\n${names(
          folder,
        )
          .map((name, i) => `  "${name}": ${all[i]},\n`)
          .join("")}};\n`,
    ),
  );
}

/** The rules with their sentences and examples, from their files and not from the indexes, which may be stale. */
export async function loadRules() {
  const files = names(providers).map((file) => [identifier(file), `${providers}/${file}.ts`]);
  const familyFiles = ["env-file", "compose", "nginx", "proxy", "datastore-config", "policy"].map((family) => ({
    family,
    files: names(`src/detect/${family}/rules`).map((file) => [
      identifier(`${family} ${file}`),
      `src/detect/${family}/rules/${file}.ts`,
    ]),
  }));
  const imported = [...files, ...familyFiles.flatMap((one) => one.files)];
  const source = [
    ...imported.map(([name, file]) => `import * as ${name} from ${JSON.stringify(join(top, file))};`),
    `export { publishedDefaultRule } from ${JSON.stringify(join(top, "src/detect/secrets/published-default.ts"))};`,
    `export { publishedDefaultTexts } from ${JSON.stringify(join(top, "src/detect/secrets/published-default-texts.ts"))};`,
    `export { codeSpan, escapeTerminal, fenceFor, markdownText } from ${JSON.stringify(join(top, "src/report/escape.ts"))};`,
    `export { say } from ${JSON.stringify(join(top, "src/messages/catalogue.ts"))};`,
    `export { unfilledText } from ${JSON.stringify(join(top, "src/model/text.ts"))};`,
    `export const providers = [${files.map(([name]) => name).join(", ")}];`,
    `export const families = [${familyFiles.map((one) => `{ name: "${one.family}", modules: [${one.files.map(([name]) => name).join(", ")}] }`).join(", ")}];`,
  ].join("\n");
  const loaded = await loadSource(source);
  const pairs = new Map();
  for (const { rules } of loaded.providers) {
    for (const { id, pairsWith } of rules) if (pairsWith !== undefined) pairs.set(id, pairsWith).set(pairsWith, id);
  }
  return {
    ...loaded,
    families: loaded.families.map(({ name, modules }) => ({
      name,
      rules: modules.map(({ rule, texts }) => ({ rule, text: texts })),
    })),
    published: { rule: loaded.publishedDefaultRule, text: loaded.publishedDefaultTexts },
    otherPartOf: (id) => pairs.get(id),
  };
}

async function loadSource(source) {
  mkdirSync(join(top, "build"), { recursive: true });
  const folder = mkdtempSync(join(top, "build", "gen-"));
  try {
    writeFileSync(join(folder, "entry.ts"), source);
    const built = await rolldown({ input: join(folder, "entry.ts"), cwd: top, platform: "node", logLevel: "silent" });
    await built.write({ dir: folder, format: "esm", entryFileNames: "entry.mjs" });
    return await import(pathToFileURL(join(folder, "entry.mjs")).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A digest of every source that decides what is detected. */
function rulesVersion() {
  const hash = createHash("sha256");
  for (const folder of ["src/detect", "src/parse"]) {
    for (const file of readdirSync(join(top, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (file.endsWith(".ts"))
        hash
          .update(file.replaceAll("\\", "/"))
          .update("\0")
          .update(readFileSync(join(top, folder, file)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Twice: the version is a digest of files that the first pass writes.
  for (const make of [async () => new Map([...(await validators()), ...(await compiled()), ...indexes()]), generated]) {
    for (const [file, text] of await make()) {
      mkdirSync(dirname(join(top, file)), { recursive: true });
      writeFileSync(join(top, file), text);
    }
  }
  for (const file of await leftOver()) rmSync(join(top, file));
}
