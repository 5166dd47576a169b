// What files hold: keys where other scanners do not look, sizes and shapes that break readers, texts that stall patterns.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { secretOf } from "../support/secret.ts";
import { type HostileCase, KEY, OTHER_KEY, PASSWORD, type Run, STAGED, TREE } from "./robust-case.ts";

const line = `const k = "${KEY}";\n`;

/** Places that others leave out by default, by what they are. */
const HIDING: Readonly<Record<string, readonly string[]>> = {
  "packages of others": [
    ...[
      "node_modules/x/index.js",
      "vendor/x/a.php",
      "bower_components/x/a.js",
      "third_party/a.c",
      ".venv/lib/site-packages/a.py",
    ],
    ...["Pods/A/a.m", "target/a.rs", ".yarn/cache/a.js", "site-packages/x.dist-info/RECORD"],
  ],
  "lock files": [
    ...["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "go.sum", "Cargo.lock", "poetry.lock", "Gemfile.lock"],
    ...["composer.lock", "Pipfile.lock", "bun.lock", "uv.lock", "flake.lock", "gradle.lockfile", "deno.lock"],
  ],
  "pictures, fonts and other binaries by name": [
    "a.svg",
    "a.png",
    "a.jpg",
    "a.ttf",
    "a.woff2",
    "a.pdf",
    "a.exe",
    "a.bin",
    "a.pyc",
  ],
  "what a build makes": [
    "dist/a.js",
    "build/a.js",
    "app.min.js",
    "app.min.css",
    "app.js.map",
    "out/a.txt",
    "a.bundle.js",
    "coverage/a.html",
  ],
  "tests, samples and documents": [
    ...[
      "test/a_test.go",
      "spec/a.rb",
      "__snapshots__/a.snap",
      "fixtures/a.json",
      "examples/a.py",
      "docs/a.md",
      "README.md",
    ],
    ...["CHANGELOG.md", "LICENSE", "tests/cassettes/a.yaml", "mock/a.json"],
  ],
  "settings of tools": [
    ...[
      ".gitignore",
      ".gitattributes",
      ".gitleaksignore",
      ".gitleaks.toml",
      ".secrets.baseline",
      ".pre-commit-config.yaml",
    ],
    ...[
      ".vscode/settings.json",
      ".idea/workspace.xml",
      ".github/workflows/a.yml",
      ".npmrc",
      ".DS_Store",
      ".editorconfig",
    ],
  ],
  "logs, data and dumps": [
    "a.log",
    "a.csv",
    "a.sql",
    "a.parquet",
    "a.jsonl",
    "a.har",
    "a.bak",
    "a~",
    ".a.swp",
    "a.orig",
    "a.rej",
    "core",
  ],
  "other names": ["-", ".", "..a", "CON", "a", "a.", " ", "a b/c d", "é/é", "a.env.example", "A.ENV", "🔑"].filter(
    (name) => name !== ".",
  ),
};

const hiding: readonly HostileCase[] = Object.entries(HIDING).map(([what, paths]) => ({
  name: `keys in ${what}`,
  of: "R14 M16",
  build: ({ commit }) => {
    commit(Object.fromEntries(paths.map((path) => [path, line])));
    return [{ ...TREE, finds: paths }];
  },
}));

const binary = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 1]), Buffer.from(text), Buffer.alloc(40)]);

const contents: readonly HostileCase[] = [
  {
    name: "keys among NUL bytes and in what begins as a picture",
    of: "R12 R14 M8",
    build: ({ commit }) => {
      commit({ "a.png": binary(KEY), "b.txt": `a\0b\0 ${KEY}\0`, c: `\0${KEY}`, "d.dat": binary(`x=${OTHER_KEY};`) });
      return [{ ...TREE, finds: ["a.png", "b.txt", "c", "d.dat"] }];
    },
  },
  {
    name: "files of several encodings, and marks of encodings that they are not in",
    of: "R12 R14 M8",
    build: ({ commit }) => {
      const wide = (text: string): Buffer => Buffer.from(text, "utf16le");
      const [le, be] = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
      const plain = Buffer.from(`OPENAI_API_KEY=${KEY}\r\n`);
      const files: Record<string, Buffer> = {
        "appended.txt": Buffer.concat([Buffer.from("A=1\r\n".repeat(2000)), wide(plain.toString())]),
        "appended.env": Buffer.concat([le, wide("A=1\r\n".repeat(2000)), plain]),
        "odd.txt": Buffer.concat([le, wide("A=1\r\n"), Buffer.from("x"), plain]),
        "mark-le.txt": Buffer.concat([le, plain]),
        "mark-be.txt": Buffer.concat([be, plain]),
        "mark-32be.txt": Buffer.concat([Buffer.from([0, 0]), be, plain]),
        "mark-32le.txt": Buffer.concat([
          le,
          Buffer.from([0, 0]),
          plain,
          Buffer.alloc((4 - (plain.length % 4)) % 4, " "),
        ]),
        "program.exe": Buffer.concat([
          Buffer.alloc(5000, 1),
          Buffer.from(wide(`k=${KEY}`)).swap16(),
          Buffer.alloc(99, 2),
        ]),
        "chinese.txt": wide(`${"密码是这个请不要告诉别人".repeat(40)} ${KEY}`),
        "blank.txt": Buffer.concat([wide(" ".repeat(2100)), Buffer.from(KEY)]),
      };
      commit(files);
      return [{ ...TREE, finds: Object.keys(files) }];
    },
  },
  {
    name: "line ends of all kinds in one file",
    of: "R12 M8",
    build: ({ commit }) => {
      commit({ "a.env": `A=1\rB=2\r\nC=3\n\rOPENAI_API_KEY=${KEY}\r\r\nD=4`, b: `\r\n\r\n\r${OTHER_KEY}\r` });
      return [{ ...TREE, finds: ["a.env", "b"] }];
    },
  },
  {
    name: "one line of 100 MB with keys at both ends and between",
    of: "R15 M30",
    build: ({ outside }) => {
      const file = join(outside, "big.txt");
      const half = Buffer.alloc(50_000_000, "lorem ipsum dolor 0123 ");
      writeFileSync(
        file,
        Buffer.concat([Buffer.from(`${KEY} `), half, Buffer.from(` ${OTHER_KEY} `), half, Buffer.from(` ${KEY}`)]),
      );
      return [
        {
          args: ["scan", "--no-git", "--format", "json", "big.txt"],
          cwd: outside,
          exit: 1,
          finds: ["big.txt"],
          seconds: 60,
        },
      ];
    },
  },
  {
    name: "a million short lines with a key in the last",
    of: "R15 M30",
    build: ({ outside }) => {
      writeFileSync(join(outside, "long.env"), `${"A=1\n".repeat(100_000)}OPENAI_API_KEY=${KEY}`);
      writeFileSync(join(outside, "long.txt"), `${"a\n".repeat(1_000_000)}${KEY}`);
      return [
        {
          args: ["scan", "--no-git", "--format", "json", "."],
          cwd: outside,
          exit: 1,
          finds: ["long.env", "long.txt"],
          seconds: 60,
        },
      ];
    },
  },
  {
    name: "5 MB on one line, as minified code has them",
    of: "R15 R16 M24",
    build: ({ outside }) => {
      writeFileSync(join(outside, "a.js"), `${'a("b",{c:d.e},[1,2]);'.repeat(240_000)}k="${KEY}"`);
      return [{ args: ["scan", "--no-git", "--format", "json", "a.js"], cwd: outside, exit: 1, finds: ["a.js"] }];
    },
  },
  {
    name: "keys across the ends of blocks of every usual size",
    of: "R15",
    build: () => {
      const places = [1 << 12, 1 << 13, 1 << 14, 1 << 16, 1 << 17, 1 << 18, 1 << 20];
      const text = Buffer.alloc((1 << 20) + 400, "x\n");
      for (const [i, at] of places.entries())
        text.write(` ${secretOf("ghp_{alnum:30}{crc62:4}", `at ${i}`)} `, at - 17);
      return [
        {
          args: ["scan", "--stdin", "--stdin-path", "a.txt", "--format", "json"],
          exit: 1,
          stdin: text,
          findings: places.length,
        },
      ];
    },
  },
  {
    name: "a private key of 16 KB that lies across blocks",
    of: "R15",
    build: ({ commit }) => {
      const body = secretOf(`{b64:64}\n`.repeat(250));
      const kind = "RSA PRIVATE KEY";
      commit({ "a.txt": `${"y\n".repeat(32_000)}-----BEGIN ${kind}-----\n${body}-----END ${kind}-----\n` });
      return [{ ...TREE, finds: ["a.txt"] }];
    },
  },
  {
    name: "four thousand keys in one file",
    of: "R15 M30",
    build: ({ commit }) => {
      commit({
        "a.txt": Array.from({ length: 4000 }, (_, i) => `${secretOf("ghp_{alnum:30}{crc62:4}", i)}\n`).join(""),
      });
      return [{ args: ["scan", "--format", "json"], exit: 1, finds: ["a.txt"], megabytes: 512, seconds: 60 }];
    },
  },
  {
    name: "two thousand files of one content, in little memory",
    of: "M30 R15",
    build: ({ repository, commit }) => {
      commit({ first: "1\n" });
      const blob = Buffer.from(`k ${KEY}\n`);
      const files = Array.from({ length: 2000 }, (_, i) => `M 100644 :1 d${i % 97}/f${i}\n`).join("");
      fastImport(
        repository.path,
        `blob\nmark :1\ndata ${blob.length}\n${blob}commit refs/heads/wide\ncommitter a <a@b> 1 +0000\ndata 1\nw\n${files}`,
      );
      return [
        {
          args: ["scan", "--base", "main", "--head", "wide", "--format", "json"],
          exit: 1,
          megabytes: 256,
          seconds: 90,
        },
      ];
    },
  },
  {
    name: "two thousand commits that each write a file anew",
    of: "M30 M17 R18",
    build: ({ repository, commit }) => {
      commit({ first: "1\n" });
      const commits = Array.from({ length: 2000 }, (_, i) => {
        const text = i === 1000 ? `k ${KEY}\n` : `line ${i}\n`;
        return `commit refs/heads/long\ncommitter a <a@b> ${i + 1} +0000\ndata 1\nc\nM 100644 inline f\ndata ${text.length}\n${text}\n`;
      });
      fastImport(repository.path, commits.join(""));
      return [
        {
          args: ["scan", "--base", "main", "--head", "long", "--format", "json"],
          exit: 1,
          finds: ["f"],
          megabytes: 512,
          seconds: 60,
        },
      ];
    },
  },
  {
    name: "a folder a thousand levels deep",
    of: "M30 R13",
    build: ({ repository, commit }) => {
      commit({ first: "1\n" });
      const path = `${"d/".repeat(1000)}f`;
      const text = `k ${KEY}\n`;
      fastImport(
        repository.path,
        `commit refs/heads/deep\ncommitter a <a@b> 1 +0000\ndata 1\nd\nM 100644 inline ${path}\ndata ${text.length}\n${text}`,
      );
      return [{ args: ["scan", "--base", "main", "--head", "deep"], exit: 1, finds: [path] }];
    },
  },
  {
    name: "a bomb of compressed zeros beside a key",
    of: "R20 M30",
    build: ({ commit }) => {
      const bomb = gzipSync(Buffer.alloc(200 << 20));
      commit({ "bomb.gz": bomb, "nested.gz": gzipSync(gzipSync(bomb)), "a.txt": KEY });
      return [{ ...TREE, finds: ["a.txt"], megabytes: 512, seconds: 60 }];
    },
  },
  {
    name: "what only looks like an archive",
    of: "R20 M30",
    build: ({ commit }) => {
      commit({
        "a.gz": Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.from(KEY)]),
        "b.zip": Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(26, 0xff), Buffer.from(KEY)]),
        "c.tar": `${"x".repeat(257)}ustar${"\xff".repeat(250)}${KEY}`,
        "d.ipynb": `{"cells": [{"source": ["k = '${KEY}'`,
      });
      return [{ ...TREE, finds: ["a.gz", "b.zip", "c.tar", "d.ipynb"], seconds: 40 }];
    },
  },
  {
    name: "a notebook with keys in its source, its output and its settings",
    of: "R20 R14",
    build: ({ commit }) => {
      const notebook = {
        cells: [
          {
            cell_type: "code",
            source: ["import os\n", `k = "${KEY}"\n`],
            outputs: [{ text: [`${OTHER_KEY}\n`] }],
            metadata: {},
          },
        ],
        metadata: { token: OTHER_KEY },
        nbformat: 4,
      };
      commit({ "a.ipynb": JSON.stringify(notebook, null, 1), "b.ipynb": JSON.stringify(notebook) });
      return [{ ...TREE, finds: ["a.ipynb", "b.ipynb"] }];
    },
  },
];

function fastImport(path: string, stream: string): void {
  execFileSync("git", ["fast-import", "--quiet", "--force"], {
    cwd: path,
    input: stream,
    stdio: ["pipe", "ignore", "pipe"],
  });
}

const SIZE = 1 << 18;
const repeated = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

/** Texts of 256 KiB that stall engines which go back: by the name of the file that decides who reads them. */
const STALLING: readonly (readonly [what: string, path: string, text: string])[] = [
  ["beginnings of keys", "a.txt", repeated("sk-proj-sk-ant-api03-AKIAghp_xoxb-glpat-")],
  ["one long beginning", "a.txt", `sk-proj-${repeated("aA0")}`],
  ["tokens in three parts without an end", "a.txt", repeated("eyJhbGciOiJIUzI1NiJ9.eyJ")],
  ["beginnings of private keys", "a.txt", repeated("-----BEGIN PRIVATE KEY-----\n")],
  ["addresses without an end", "a.txt", repeated("https://a:b@postgres://u:p@")],
  ["an address of one long name", "a.txt", `postgres://${repeated("a.b:")}`],
  ["colons and at signs", "a.txt", repeated("://:@")],
  ["names of passwords", "a.txt", repeated("password=secret_token_key:")],
  ["one long name", "a.env", `${repeated("PASSWORD_")}=x`],
  ["equals signs", "a.env", repeated("=")],
  ["quotes", "a.env", `A=${repeated('"')}`],
  ["escapes", "a.env", `A="${repeated("\\")}`],
  ["variables in each other", "a.env", `A=${repeated("${A:-")}`],
  ["blanks", "a.env", `A=${repeated(" ")}x`],
  ["blanks before the end", "a.txt", `password${repeated(" \t")}=`],
  ["letters of base64", "a.txt", repeated("QUJD")],
  ["digits", "a.txt", repeated("0123456789")],
  ["hexadecimal digits", "a.txt", repeated("deadbeef")],
  ["escaped characters", "a.json", `"${repeated("\\u0041")}"`],
  ["escaped bytes in percent", "a.txt", repeated("%41%2d")],
  ["brackets of JSON", "a.json", repeated("[{")],
  ["brackets of code", "a.js", repeated("f({k:[")],
  ["tags", "a.xml", repeated("<a b='c' ")],
  ["strings of SQL", "a.sql", `CREATE USER a IDENTIFIED BY ${repeated("'a''")}`],
  ["continued lines", "Dockerfile", `FROM a\nENV ${repeated("A=1 \\\n")}`],
  ["blocks of nginx", "nginx.conf", repeated("server {")],
  ["strings of nginx", "nginx.conf", `http { ${repeated('"a" ')}`],
  ["blocks of Caddy", "Caddyfile", repeated("a {\n")],
  ["settings of Redis", "redis.conf", repeated('requirepass "\\x41')],
  ["lines of pg_hba", "pg_hba.conf", repeated("host all all ")],
  ["settings of npm", ".npmrc", repeated("//r/:_authToken=")],
  ["lines of netrc", ".netrc", repeated("machine a login b password ")],
  ["signs of two bytes", "a.txt", repeated("密码：")],
  ["bytes that are no text", "a.txt", repeated("\xff\xfe")],
  ["one word of Markdown", "a.md", repeated("`a|*_")],
  ["a header without an end", "a.txt", `Authorization: Basic ${repeated("YTpi")}`],
  ["values of YAML", "a.yaml", repeated("a: b: ")],
  ["words of recovery phrases", "a.txt", repeated("abandon ability able ")],
  ["commands of a shell", "a.sh", repeated("curl -u a:$(b ")],
  ["carriage returns", "a.env", repeated("A=1\r")],
];

const stalling: readonly HostileCase[] = STALLING.map(([what, path, text]) => ({
  name: `256 KiB of ${what} in ${path}`,
  of: "R16 M24",
  build: () => {
    const args = ["scan", "--stdin", "--stdin-path", path, "--format", "json"];
    return [{ args, exit: 1, stdin: `${text}\n${KEY}\n`, finds: [path], seconds: 5 }];
  },
}));

/** The ways of writing a key down that are no plain text. */
const ENCODED: Readonly<Record<string, readonly [path: string, text: string]>> = {
  "in base64, in lines of 64": ["a.txt", `${base64(`k=${KEY}`).replaceAll(/.{64}/g, "$&\n")}\n`],
  "in base64 for addresses": ["a.txt", `?t=${Buffer.from(`~~~${KEY}`).toString("base64url")}&x=1`],
  "in a Secret of Kubernetes": ["a.yaml", `apiVersion: v1\nkind: Secret\ndata:\n  OPENAI_API_KEY: ${base64(KEY)}\n`],
  "in a login of Docker": ["a.json", JSON.stringify({ auths: { "ghcr.io": { auth: base64(`user:${OTHER_KEY}`) } } })],
  "in hexadecimal digits": ["a.txt", Buffer.from(KEY).toString("hex")],
  "in bytes of percent": ["a.txt", escaped(KEY, "%")],
  "in escapes of JSON": ["a.json", `{"k": "${escaped(KEY, "\\u00")}"}`],
  "in escapes of bytes": ["a.py", `k = "${escaped(KEY, "\\x")}"`],
  "in base64 of base64": ["a.txt", base64(base64(KEY))],
  "in parts that code joins": ["a.js", `const k = "${KEY.slice(0, 50)}" +\n  "${KEY.slice(50)}";\n`],
};

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function escaped(text: string, mark: string): string {
  return [...Buffer.from(text)].map((byte) => mark + byte.toString(16).padStart(2, "0")).join("");
}

const encoded: readonly HostileCase[] = Object.entries(ENCODED).map(([what, [path, text]]) => ({
  name: `a key ${what}`,
  of: "R20 R10 M19",
  secrets: [KEY, OTHER_KEY].flatMap((key) => [
    base64(key).slice(2),
    Buffer.from(key).toString("hex"),
    base64(base64(key)),
  ]),
  build: ({ commit }) => {
    commit({ [path]: text });
    return [{ ...TREE, finds: [path] }];
  },
}));

const exclusions: readonly HostileCase[] = [
  {
    name: "words that stop other scanners, beside keys",
    of: "R7 R14 M16",
    build: ({ commit }) => {
      const pragmas = [
        "gitleaks:allow",
        "nosec",
        "pragma: allowlist secret",
        "noqa",
        "trufflehog:ignore",
        "NOSONAR",
        "ggignore",
        "secretlint-disable",
        "kingfisher:ignore",
        "betterleaks:allow",
      ];
      commit(Object.fromEntries(pragmas.map((pragma, i) => [`a${i}.py`, `k = "${KEY}"  # ${pragma}\n# ${pragma}\n`])));
      return [{ ...TREE, finds: pragmas.map((_, i) => `a${i}.py`) }];
    },
  },
  {
    name: "words of samples around keys that are none",
    of: "R14",
    build: ({ commit }) => {
      const words = [
        "example",
        "EXAMPLE KEY:",
        "dummy",
        "test",
        "fake",
        "changeme",
        "your key",
        "placeholder",
        "sample",
        "TODO",
      ];
      commit(Object.fromEntries(words.map((word, i) => [`a${i}.txt`, `${word} ${KEY} ${word}\n`])));
      return [
        { ...TREE, finds: words.map((_, i) => `a${i}.txt`) },
        { ...STAGED, exit: 0 },
      ];
    },
  },
  {
    name: "a password in places that are called tests",
    of: "R14",
    build: ({ commit }) => {
      commit({ "test/.env": `DB_PASSWORD=${PASSWORD}\n`, "examples/.env": `OPENAI_API_KEY=${KEY}\n` });
      return [{ ...TREE, finds: ["test/.env", "examples/.env"] } satisfies Run];
    },
  },
];

export const contentCases: readonly HostileCase[] = [...hiding, ...contents, ...stalling, ...encoded, ...exclusions];
