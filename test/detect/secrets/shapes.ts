// Ways in which a value and its variable are written down.
import { wordsOf } from "../../../src/detect/secret-name.ts";

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

const camel = (name: string): string =>
  wordsOf(name)
    .map((word, i) => (i === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join("");

/** By name; each gives `value` to `name`. */
export const SHAPES: Readonly<Record<string, (name: string, value: string) => WrittenFile>> = {
  dotenv: (name, value) => ({ path: ".env", text: `A=1\n${name}=${value}\nB=2\n` }),
  "quoted dotenv": (name, value) => ({ path: "app.env", text: `# x\nexport ${name}="${value}"\n` }),
  json: (name, value) => ({ path: "config.json", text: `{\n  "a": 1,\n  "${name}": "${value}"\n}\n` }),
  yaml: (name, value) => ({ path: "values.yaml", text: `app:\n  ${name}: '${value}'\n  b: 2\n` }),
  toml: (name, value) => ({ path: "settings.toml", text: `[app]\n${name.toLowerCase()} = "${value}"\n` }),
  properties: (name, value) => ({
    path: "app.properties",
    text: `a=b\r\n${name.toLowerCase().replaceAll("_", ".")}=${value}\r\n`,
  }),
  dockerfile: (name, value) => ({ path: "Dockerfile", text: `FROM scratch\nENV ${name}="${value}"\n` }),
  "compose list": (name, value) => ({
    path: "compose.yaml",
    text: `services:\n  a:\n    environment:\n      - ${name}=${value}\n`,
  }),
  python: (name, value) => ({ path: "main.py", text: `import os\nos.environ["${name}"] = "${value}"\n` }),
  typescript: (name, value) => ({
    path: "main.ts",
    text: `const client = new Client({ ${camel(name)}: "${value}", a: 1 });\n`,
  }),
  "minified json": (name, value) => ({ path: "a.json", text: `{"a":{"${camel(name)}":"${value}"},"b":2}` }),
  go: (name, value) => ({ path: "main.go", text: `package main\n\nvar ${camel(name)} string = "${value}"\n` }),
};
