// npm run gen: rewrites what is made from the rules' files: their indexes and the versions. `--check` only tells what is stale.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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

export function generated() {
  const files = new Map();
  const providers = "src/detect/secrets/providers";
  files.set(
    "src/detect/secrets/providers.gen.ts",
    index(
      providers,
      "./providers",
      "rules",
      'import type { SecretRule } from "./secret-rule.ts";\n',
      (all) =>
        `/** The rules of every provider. */\nexport const providerRules: readonly SecretRule[] = ${list(all, "...")};\n`,
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
  for (let pass = 0; pass < 2; pass++) {
    for (const [file, text] of generated()) {
      mkdirSync(dirname(join(top, file)), { recursive: true });
      writeFileSync(join(top, file), text);
    }
  }
}
