// The files of other tools that are known, by their names.
import { readDclint, readKics } from "./compose-linters.ts";
import { readGitleaksConfig } from "./gitleaks-config.ts";
import { readGitleaksIgnore } from "./gitleaks-ignore.ts";
import { type ImportItem, left } from "./item.ts";
import { readSecretsBaseline } from "./secrets-baseline.ts";
import { readTrivyIgnore, readTrivyIgnoreYaml } from "./trivy-ignore.ts";

/** What a file holds; `file` is what messages call it. Throws StackgateError `import-…` or `config-…` for one that cannot be read. */
export type ImportReader = (text: string, file: string) => readonly ImportItem[];

/** It is a program: nothing here runs what a repository brings. */
const script: ImportReader = (_, file) => [left({ place: `${file}:1`, setting: file }, "script")];

const READERS: Readonly<Record<string, ImportReader>> = {
  ".gitleaks.toml": readGitleaksConfig,
  "gitleaks.toml": readGitleaksConfig,
  ".gitleaksignore": readGitleaksIgnore,
  ".secrets.baseline": readSecretsBaseline,
  ".trivyignore": readTrivyIgnore,
  ".trivyignore.yaml": readTrivyIgnoreYaml,
  ".trivyignore.yml": readTrivyIgnoreYaml,
  "kics.config": readKics,
  "kics.config.json": readKics,
  "kics.config.yaml": readKics,
  "kics.config.yml": readKics,
  "kics.config.toml": readKics,
  ".dclintrc": readDclint,
  ".dclintrc.json": readDclint,
  ".dclintrc.yaml": readDclint,
  ".dclintrc.yml": readDclint,
  ".dclintrc.js": script,
  ".dclintrc.cjs": script,
  "dclint.config.js": script,
  "dclint.config.cjs": script,
};

/** The names that are looked for where none is given. */
export const IMPORTED_NAMES: readonly string[] = Object.keys(READERS);

/** The reader for a file of that name, in whatever folder. */
export function importReader(path: string): ImportReader | undefined {
  const name = path.split(/[/\\]/).at(-1) ?? "";
  return Object.hasOwn(READERS, name) ? READERS[name] : undefined;
}
