// Places where nobody looks, remarks that ask not to look, and what of a secret is shown.
import { secretOf } from "../support/secret.ts";
import { type HostileCase, hidden, key, line } from "./case.ts";
import { everywhere } from "./everywhere.ts";

const PLACES: readonly (readonly string[])[] = [
  ["node_modules/a/index.js", "vendor/github.com/a/b.go", "third_party/a.c", "bower_components/a.js", ".venv/lib/a.py"],
  ["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "go.sum", "poetry.lock", "Cargo.lock", "composer.lock"],
  ["logo.svg", "app.min.js", "app.js.map", "style.min.css", "data.csv", "notes.ipynb", "a.pb.go", "a.snap"],
  ["test/fixtures/a.json", "testdata/a.txt", "docs/a.md", "examples/a.yaml", "__tests__/a.test.ts", "spec/a_spec.rb"],
  [
    "LICENSE",
    "CHANGELOG.md",
    ".gitleaks.toml",
    ".gitleaksignore",
    ".secrets.baseline",
    ".trufflehogignore",
    ".gitattributes",
  ],
  [
    ".git-credentials",
    ".idea/workspace.xml",
    ".vscode/settings.json",
    ".github/workflows/a.yml",
    ".stackgate/a",
    "dist/a.js",
    "build/a.js",
  ],
  [".hidden/.deep/.file", "a.lock", "Makefile", "Dockerfile", "README", "x.pyc", "a.log", "a.bak", "a.swp", "a~"],
];
const places: readonly HostileCase[] = PLACES.map((paths, at) =>
  everywhere(
    `places: ${paths.slice(0, 3).join(", ")}`,
    { requirements: [1], mechanisms: [16] },
    () => Object.fromEntries(paths.map((path) => [path, textFor(path, `place ${at} ${path}`)])),
    paths,
  ),
);

/** A text in which the token stands as it would in such a file. */
function textFor(path: string, seed: string): string {
  if (path.endsWith(".ipynb"))
    return JSON.stringify({
      cells: [{ cell_type: "code", source: [`token = "${key(seed)}"\n`] }],
      nbformat: 4,
      metadata: {},
    });
  if (path.endsWith("package-lock.json")) return `{\n  "resolved": "https://x:${key(seed)}@npm.example.org/a"\n}\n`;
  if (path === ".gitattributes") return `# ${key(seed)}\n`;
  return `\n${line(seed)}`;
}

const PRAGMAS: readonly string[] = [
  ...[
    "gitleaks:allow",
    "betterleaks:allow",
    "kingfisher:ignore",
    "trufflehog:ignore",
    "ggignore",
    "pragma: allowlist secret",
  ],
  ...[
    "nosec",
    "nosemgrep",
    "NOSONAR",
    "noqa: S105",
    "noseyparker:ignore",
    "secretlint-disable-line",
    "checkov:skip=CKV_SECRET_1",
  ],
  ...["talisman:allow", "detect-secrets: ignore", "pragma: whitelist secret", "skipcq: SCT-A000", "stackgate:allow"],
];
const pragmas: readonly HostileCase[] = [
  everywhere(
    "pragmas: those of others, on the line",
    { requirements: [7], mechanisms: [7] },
    () => ({ "a.ts": PRAGMAS.map((pragma, at) => `const a${at} = "${key(`pragma ${at}`)}"; // ${pragma}\n`).join("") }),
    PRAGMAS.map((_, at) => `a.ts:${at + 1}`),
  ),
  everywhere(
    "pragmas: those of others, on the line above and around",
    { requirements: [7], mechanisms: [7] },
    () => ({
      "a.ts": PRAGMAS.map((pragma, at) => `// ${pragma}\nconst a${at} = "${key(`above ${at}`)}";\n`).join(""),
      "b.py": `# secretlint-disable\n# noqa\n# pragma: allowlist nextline secret\n# gitleaks:allow\n${line("block")}# secretlint-enable\n`,
    }),
    [...PRAGMAS.map((_, at) => `a.ts:${2 * at + 2}`), "b.py:5"],
  ),
  everywhere(
    "pragmas: our own without a reason, without a rule, or for another rule",
    { requirements: [7], mechanisms: [7] },
    () => ({
      "a.ts": `const a = "${key("own 1")}"; // stackgate:allow\nconst b = "${key("own 2")}"; // stackgate:allow github-pat-classic\nconst c = "${key("own 3")}"; // stackgate:allow github-pat-classic --\nconst d = "${key("own 4")}"; // stackgate:allow openai-project-key -- for tests\n`,
    }),
    ["a.ts:1", "a.ts:2", "a.ts:3", "a.ts:4"],
    { problems: undefined },
  ),
  everywhere(
    "pragmas: ignore files of others",
    { requirements: [6, 7], mechanisms: [6, 7] },
    () => ({
      ".gitleaksignore": "a.ts:github-pat:1\n",
      ".gitleaks.toml": '[allowlist]\npaths = [".*"]\n',
      ".secrets.baseline": '{"results":{"a.ts":[{"type":"x","line_number":1}]}}\n',
      ".trufflehogignore": ".*\n",
      ".gitguardian.yaml": "version: 2\nsecret:\n  ignored_paths: ['**']\n",
      ".betterleaks.toml": '[allowlist]\npaths = [".*"]\n',
      ".secretlintignore": "**\n",
      ".dockerignore": "**\n",
      ".stackgateignore": "**\n",
      ".gitignore": "*\n",
      "a.ts": line("ignored"),
    }),
    ["a.ts"],
  ),
];

const MASKED = { requirements: [10], mechanisms: [7] };
const password = (): string => hidden(secretOf("{alnum:22}", "hostile password"));
const redactions: readonly HostileCase[] = [
  everywhere(
    "redaction: two on one line, and one that is written twice",
    MASKED,
    () => ({ "a.ts": `const both = ["${key("both 1")}", "${key("both 2")}", "${key("both 1")}"];\n` }),
    ["a.ts"],
    { everyFormat: true },
  ),
  everywhere(
    "redaction: without a line feed at the end, beside a password, in a comment of its own",
    MASKED,
    () => ({
      "a.ts": `// ${key("last")}`,
      "deploy.env": `DB_PASSWORD=${password()}\nURL=postgres://admin:${password()}@db.example.org/x\nTOKEN=${key("env")}`,
    }),
    [],
    { exit: 1, finds: undefined, everyFormat: true },
  ),
  everywhere(
    "redaction: in the name of a file",
    MASKED,
    () => ({ [`backup-${key("name")}.txt`]: "1\n", [`${key("folder")}/a.ts`]: line("in folder") }),
    [],
    { exit: 1, finds: undefined, everyFormat: true },
  ),
  everywhere(
    "redaction: in a compose file that is broken, and in its commands",
    MASKED,
    () => ({
      "compose.yaml": `services:\n  a:\n    image: a\n    command: ["--key", "${key("command")}"]\n    environment:\n      TOKEN: ${key("compose")}\n      TOKEN: "${key("again")}\n`,
      "docker-compose.yml": `services:\n  b:\n    image: "b:${key("image")}"\n    environment: [ "DB_PASSWORD=${password()}", "${key("list")}" ]\n`,
    }),
    [],
    { exit: 1, finds: undefined, problems: undefined, everyFormat: true },
  ),
];

export const placeCases: readonly HostileCase[] = [...places, ...pragmas, ...redactions];
