// Compose files and their kin that are no honest ones: bombs, depths, cycles, files elsewhere. Whatever they are, they are scanned as
// text too, so that each case holds a key; and what cannot be judged is said.
import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../support/repo.ts";
import { type HostileCase, KEY, OTHER_KEY, PASSWORD, type Run, TREE } from "./robust-case.ts";

const COMPOSE = "docker-compose.yml";
const SERVICE = `services:\n  web:\n    image: nginx:1.27\n    privileged: true\n    environment: { OPENAI_API_KEY: ${KEY} }\n`;
const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

/** Texts that are added to a compose file which holds a key. */
const APPENDED: Readonly<Record<string, string>> = {
  "aliases that double thirty times": [
    "x-0: &a0 [x, x, x, x, x, x, x, x, x]",
    ...Array.from({ length: 30 }, (_, i) => `x-${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`),
  ].join("\n"),
  "merges that double thirty times": [
    "x-0: &m0 { a: 1 }",
    ...Array.from({ length: 30 }, (_, i) => `x-${i + 1}: &m${i + 1}\n  <<: [*m${i}, *m${i}]\n  k${i}: *m${i}`),
  ].join("\n"),
  "a merge of ten thousand maps": `x-a: &a { b: 1 }\nx-m:\n  <<: [${"*a, ".repeat(10_000)}*a]`,
  "a hundred thousand aliases": `x-a: &a 1\nx-l: [${"*a, ".repeat(100_000)}*a]`,
  "a hundred thousand anchors": `x-l: [${Array.from({ length: 100_000 }, (_, i) => `&a${i} 1`).join(", ")}]`,
  "an anchor that holds itself": "x-a: &a [*a, { b: *a }]\nx-m: &m\n  <<: *m",
  "an alias of nothing": "x-a: *nobody\nx-b:\n  <<: *nobody",
  "anchors of empty values": "x-a: &a\nx-b: *a\nx-c:\n  <<: *a\nx-d: &d\n  - *a\n  - &e",
  "brackets a hundred thousand deep": `x-a: ${deep("[", "]", 100_000)}`,
  "braces a hundred thousand deep": `x-a: ${deep("{a: ", "}", 100_000)}`,
  "brackets that never close": `x-a: ${"[".repeat(100_000)}`,
  "lists a hundred thousand deep on a line": `x-a:\n  ${"- ".repeat(100_000)}x`,
  "indentation five thousand deep": Array.from({ length: 5000 }, (_, i) => `${" ".repeat(i)}x-${i}:`).join("\n"),
  "the same key fifty thousand times": "x-a: 1\n".repeat(50_000),
  "two services of one name": "services:\n  web:\n    image: redis:7\n",
  "tags of languages that make objects":
    "x-a: !!python/object/apply:os.system ['touch mark']\nx-b: !!js/function 'x'\nx-c: !ruby/object:Gem x",
  "tags that nobody closes": "x-a: !<tag:yaml.org,2002:str\nx-b: !!<x> 1\n%TAG ! tag:x,2000:\n",
  "a directive of a version to come": "...\n%YAML 9.9\n---\na: 1",
  "a thousand documents": "---\na: 1\n".repeat(1000),
  "tabs for indentation": "x-a:\n\t- 1\n\t\tb: 2",
  "keys that are no text": "? [a, b]\n: 1\n? { c: d }\n: 2\n1: a\nnull: b\ntrue: c\n~: d",
  "names of a prototype":
    "x-a: { __proto__: { privileged: false }, constructor: 1, toString: 2 }\n__proto__: 1\nconstructor: x",
  "quotes that never close": `x-a: "${"a\\".repeat(50_000)}`,
  "control characters": "x-a: a\0b\x07\x1b[31m\u2028\u202e\ufffe",
  "variables twenty thousand deep": `x-a: "${"${A:-".repeat(20_000)}x${"}".repeat(20_000)}"`,
  "variables that never close": `x-a: "${"${".repeat(50_000)}"`,
  "a megabyte of comments": "# a comment of no use\n".repeat(50_000),
  "block scalars without an end": `x-a: |9\n${"x".repeat(1000)}\nx-b: >-99\n  y`,
  "numbers of thousands of digits": `x-a: ${"9".repeat(50_000)}\nx-b: 0x${"f".repeat(50_000)}\nx-c: 1e${"9".repeat(5000)}`,
};

/** Whole compose files. */
const WHOLE: Readonly<Record<string, (text: string) => string | Buffer>> = {
  "in UTF-16": (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  "in UTF-16 without a mark": (text) => Buffer.from(text, "utf16le"),
  "with a mark of UTF-8": (text) => `\ufeff${text}`,
  "with carriage returns alone": (text) => text.replaceAll("\n", "\r"),
  "with mixed line ends": (text) => text.replace("\n", "\r\n").replace("  web:\n", "  web:\r"),
  "as JSON on one line": () =>
    JSON.stringify({ services: { web: { image: "nginx", privileged: true, environment: { OPENAI_API_KEY: KEY } } } }),
  "with bytes that are no UTF-8": (text) =>
    Buffer.concat([Buffer.from("# \xff\xfe\x80\n", "latin1"), Buffer.from(text)]),
  "that ends in the middle of a word": (text) => `${text}    ports: ["54`,
};

const compose = (files: Files, more: Partial<Run> = {}) => [
  { ...TREE, finds: Object.keys(files).filter((path) => path.endsWith(COMPOSE)), ...more },
];

const appended: readonly HostileCase[] = Object.entries(APPENDED).map(([what, text]) => ({
  name: `a compose file with ${what}`,
  of: "R21 M28",
  build: ({ commit }) => {
    commit({ [COMPOSE]: `${SERVICE}${text}\n` });
    return compose({ [COMPOSE]: "" });
  },
}));

const whole: readonly HostileCase[] = Object.entries(WHOLE).map(([what, write]) => ({
  name: `a compose file ${what}`,
  of: "R21 R12",
  build: ({ commit }) => {
    commit({ [COMPOSE]: write(SERVICE) });
    return compose({ [COMPOSE]: "" });
  },
}));

const projects: readonly HostileCase[] = [
  {
    name: "services that extend each other in a circle, through files too",
    of: "R21 M28",
    build: ({ commit }) => {
      commit({
        [COMPOSE]: `services:\n  a: { extends: { service: b } }\n  b: { extends: { service: a } }\n  c: { extends: { file: other.yml, service: d } }\n  e: { image: x, environment: { K: ${KEY} } }\n`,
        "other.yml": `services:\n  d: { extends: { file: ${COMPOSE}, service: c } }\n`,
      });
      return compose({ [COMPOSE]: "" });
    },
  },
  {
    name: "files that include each other in a circle",
    of: "R21 M28",
    build: ({ commit }) => {
      commit({
        [COMPOSE]: `include: [a.yml, ${COMPOSE}, ./${COMPOSE}]\n${SERVICE}`,
        "a.yml": `include: [b.yml]\nservices: { a: { image: x } }\n`,
        "b.yml": `include: [{ path: [a.yml, ${COMPOSE}] }]\nservices: { b: { image: x } }\n`,
      });
      return compose({ [COMPOSE]: "" });
    },
  },
  {
    name: "files that include each other, each twice, forty deep",
    of: "R21 M28 M30",
    build: ({ commit }) => {
      const files = Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [
          `i${i}.yml`,
          `include: [i${i + 1}.yml, ./i${i + 1}.yml, x/../i${i + 1}.yml]\nservices: { s${i}: { image: x } }\n`,
        ]),
      );
      commit({ ...files, "i40.yml": "services: {}\n", [COMPOSE]: `include: [i0.yml]\n${SERVICE}` });
      return compose({ [COMPOSE]: "" });
    },
  },
  {
    name: "files that include each other with two environments each, thirty deep",
    of: "R21 M28 M30",
    build: ({ commit }) => {
      const service = (i: number): string =>
        `services: { s: { image: x, env_file: [f${i}], command: [c${i}], ports: ["${i + 1}:1"] } }\n`;
      const files = Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          `i${i}.yml`,
          `include: [{ path: i${i + 1}.yml, env_file: a.env }, { path: i${i + 1}.yml, env_file: b.env }]\n${service(i)}`,
        ]),
      );
      commit({
        ...files,
        "a.env": "A=1\n",
        "b.env": "A=2\n",
        "i30.yml": service(30),
        [COMPOSE]: `include: [i0.yml]\n${SERVICE}`,
      });
      return compose({ [COMPOSE]: "" });
    },
  },
  {
    name: "services that extend each other, two hundred deep",
    of: "R21 M28",
    build: ({ commit }) => {
      const services = Array.from({ length: 200 }, (_, i) => `  s${i}: { extends: { service: s${i + 1} } }\n`);
      commit({ [COMPOSE]: `${SERVICE}${services.join("")}  s200: { image: x }\n` });
      return compose({ [COMPOSE]: "" });
    },
  },
  {
    name: "files outside of the repository",
    of: "R21 R19 M25",
    build: ({ repository, commit, outside }) => {
      writeFileSync(join(outside, "secret.yml"), `services: { s: { image: x, environment: { P: ${OTHER_KEY} } } }\n`);
      writeFileSync(join(outside, "secret.env"), `OUT=${OTHER_KEY}\nPASSWORD=${PASSWORD}\n`);
      symlinkSync(join(outside, "secret.yml"), join(repository.path, "linked.yml"));
      symlinkSync(outside, join(repository.path, "folder"));
      commit({
        [COMPOSE]: `include: [${outside}/secret.yml, ../outside/secret.yml, linked.yml, folder/secret.yml, /etc/hosts]\n${SERVICE}    env_file: [${outside}/secret.env, ../../../../etc/passwd, folder/secret.env, /proc/self/environ]\n    extends: { file: ${outside}/secret.yml, service: s }\n    build: { context: ${outside} }\n`,
      });
      repository.git("add", "-A");
      return [
        ...compose({ [COMPOSE]: "" }, { everyFormat: true }),
        { args: ["model"], may: [KEY], exit: 0, says: /"problems"/ },
      ];
    },
  },
  {
    name: "files of the network",
    of: "R21 R25 M25 M21",
    build: ({ commit, server }) => {
      commit({
        [COMPOSE]: `include: ["${server}/a.yml", "git@127.0.0.1:x/y.git", "https://github.com/x/y.git", "oci://127.0.0.1/x"]\n${SERVICE}    env_file: "${server}/env"\n    extends: { file: "${server}/b.yml", service: s }\n    build: "${server}/ctx.git"\n`,
        Dockerfile: `FROM ${server.slice(7)}/x\nADD ${server}/x /\n`,
      });
      return [...compose({ [COMPOSE]: "" }), { args: ["model"], may: [KEY], exit: 0 }];
    },
  },
  {
    name: "pipes and folders where a project has its files",
    of: "R21 R19",
    build: ({ repository, commit }) => {
      commit({
        [COMPOSE]: `${SERVICE}    env_file: [pipe.env, folder.env]\n    extends: { file: pipe.yml, service: x }\n`,
        "pipe.env": "a\n",
        "pipe.yml": "b\n",
        "folder.env/x": "1\n",
      });
      for (const name of ["pipe.env", "pipe.yml"]) {
        repository.write({ [name]: undefined });
        execFileSync("mkfifo", [join(repository.path, name)]);
      }
      return [
        ...compose({ [COMPOSE]: "" }, { skips: ["not a regular file (a pipe, socket or device) pipe.env"] }),
        { args: ["model"], may: [KEY], exit: 0 },
      ];
    },
  },
  {
    name: "a compose file of three thousand services",
    of: "R21 M30",
    build: ({ commit }) => {
      const services = Array.from({ length: 3000 }, (_, i) => `  s${i}:\n    image: x:${i}\n`);
      commit({ [COMPOSE]: SERVICE + services.join("") });
      return [{ args: ["scan", "--format", "json"], exit: 1, finds: [COMPOSE], megabytes: 512, seconds: 90 }];
    },
  },
  {
    name: "a compose file of five megabytes",
    of: "R21 R15 M30",
    build: ({ commit }) => {
      commit({ [COMPOSE]: `${SERVICE}x-a:\n${"  - a value that is as long as this\n".repeat(140_000)}` });
      return compose({ [COMPOSE]: "" }, { seconds: 40 });
    },
  },
  {
    name: "a project whose parts are of the wrong kind everywhere",
    of: "R21",
    build: ({ commit }) => {
      const kinds = ["null", "1", "true", "[]", "[[]]", "{}", "{ a: }", '""', "[null, 1, { a: [] }]"];
      const fields = [
        "image",
        "ports",
        "volumes",
        "environment",
        "env_file",
        "command",
        "networks",
        "deploy",
        "healthcheck",
        "extends",
        "depends_on",
        "build",
        "cap_add",
        "secrets",
        "logging",
        "labels",
        "user",
      ];
      const services = kinds.flatMap((kind, k) => [
        `  w${k}: ${kind}`,
        `  k${k}:`,
        ...fields.map((field) => `    ${field}: ${kind}`),
      ]);
      commit({
        [COMPOSE]: `${SERVICE}${services.join("\n")}\nvolumes: []\nnetworks: 1\nsecrets: x\nconfigs: [1]\ninclude: { a: 1 }\nname: []\n`,
        "compose.override.yml": "[]\n",
        "docker-compose.override.yml": "services: 1\n",
      });
      return compose({ [COMPOSE]: "" });
    },
  },
  {
    name: "an .env whose variables name each other in a circle",
    of: "R21 R16 M24",
    build: ({ commit }) => {
      commit({
        ".env": `A=\${B}\nB=\${A}\nC=\${C:-\${C}}\nK=${KEY}\n`,
        [COMPOSE]: `services: { web: { image: "x:\${A}", command: "\${C}" } }\n`,
      });
      return [{ ...TREE, finds: [".env"] }];
    },
  },
  {
    name: "variables that double thirty times",
    of: "R21 M28 M30",
    build: ({ commit }) => {
      const lines = Array.from({ length: 30 }, (_, i) => `V${i + 1}=\${V${i}}\${V${i}}\${V${i}}\n`);
      commit({
        ".env": `V0=xxxxxxxxxxxxxxxx\n${lines.join("")}K=${KEY}\n`,
        [COMPOSE]: `${SERVICE}    command: "\${V30}"\n    image: "\${V30}"\n`,
      });
      return [
        { ...TREE, finds: [".env"], megabytes: 512 },
        { args: ["model"], may: [KEY], exit: 0, megabytes: 512 },
      ];
    },
  },
  {
    name: "configurations of servers that nest without end or include themselves",
    of: "R21 R16 M24",
    build: ({ commit }) => {
      commit({
        "nginx.conf": `${"http { ".repeat(50_000)}# ${KEY}\n`,
        "conf/nginx.conf": "include nginx.conf;\ninclude *.conf;\nhttp { include ../**/*; }\n",
        Caddyfile: `${"a {\n".repeat(20_000)}`,
        "a/Caddyfile": "import *\nimport Caddyfile\nimport /etc/passwd\n",
        "redis.conf": `include redis.conf\nrequirepass ${PASSWORD}\n`,
        Dockerfile: `${"FROM a AS a\n".repeat(20_000)}`,
        "b/Dockerfile": "FROM b AS a\nFROM a AS b\n# syntax=docker/dockerfile:1\nENV A=${A}${A}${A}\n".repeat(100),
      });
      return [{ ...TREE, finds: ["nginx.conf"] }];
    },
  },
];

export const yamlCases: readonly HostileCase[] = [...appended, ...whole, ...projects];
