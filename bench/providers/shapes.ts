// The ways of writing a value down in which every template is tried.
import { wordsOf } from "../../src/detect/secret-name.ts";

export interface Written {
  readonly path: string;
  readonly text: string;
}

/** What a template is written with. */
export interface Planted {
  readonly variable: string;
  readonly value: string;
  /** Of the vendor; absent where none is known. */
  readonly host?: string;
}

const camel = (name: string): string =>
  wordsOf(name)
    .map((word, i) => (i === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join("");
const dotted = (name: string): string => name.toLowerCase().replaceAll("_", ".");
const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const SHAPES: Readonly<Record<string, (planted: Planted) => Written>> = {
  dotenv: ({ variable, value }) => ({ path: ".env", text: `APP_ENV=production\n${variable}=${value}\nPORT=8080\n` }),
  JSON: ({ variable, value }) => ({
    path: "config.json",
    text: `${JSON.stringify({ debug: false, [variable]: value, region: "eu" }, null, 2)}\n`,
  }),
  YAML: ({ variable, value }) => ({
    path: "settings.yaml",
    text: `app:\n  ${variable.toLowerCase()}: "${value}"\n  port: 80\n`,
  }),
  TOML: ({ variable, value }) => ({ path: "config.toml", text: `[app]\n${variable.toLowerCase()} = "${value}"\n` }),
  properties: ({ variable, value }) => ({
    path: "application.properties",
    text: `server.port=80\n${dotted(variable)}=${value}\n`,
  }),
  XML: ({ variable, value }) => ({
    path: "settings.xml",
    text: `<settings>\n  <${camel(variable)}>${xml(value)}</${camel(variable)}>\n</settings>\n`,
  }),
  "shell export": ({ variable, value }) => ({
    path: "run.sh",
    text: `#!/bin/sh\nexport ${variable}='${value}'\nexec app\n`,
  }),
  Dockerfile: ({ variable, value }) => ({ path: "Dockerfile", text: `FROM alpine\nENV ${variable}="${value}"\n` }),
  compose: ({ variable, value }) => ({
    path: "docker-compose.yml",
    text: `services:\n  api:\n    image: registry.example/api:1.2.3\n    environment:\n      ${variable}: "${value}"\n`,
  }),
  Python: ({ variable, value }) => ({ path: "settings.py", text: `import os\n\n${variable} = "${value}"\n` }),
  "TypeScript call": ({ variable, value }) => ({
    path: "client.ts",
    text: `export const client = new Client({ ${camel(variable)}: "${value}", retries: 2 });\n`,
  }),
  "header or URL": ({ variable, value, host }) =>
    host === undefined
      ? { path: "try.sh", text: `curl "https://service.internal/v1?${variable.toLowerCase()}=${value}"\n` }
      : { path: "try.sh", text: `curl https://${host}/v1 -H "Authorization: Bearer ${value}"\n` },
};
