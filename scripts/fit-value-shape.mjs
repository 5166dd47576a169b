// Fits the model of src/detect/secrets/generic/value-shape.ts and writes its weights.
//   node scripts/fit-value-shape.mjs
// What people write: the quoted strings and names in released packages of the npm registry, below. What machines write: generated
// here, seeded. A fifth of either is held back, and the report is about that.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const PACKAGES =
  "express@5.1.0 lodash@4.17.21 react-dom@19.1.0 webpack@5.99.9 eslint@9.28.0 axios@1.9.0 vue@3.5.16 antd@5.25.4 firebase-admin@13.4.0 openai@5.1.1 langchain@0.3.27 passport@0.7.0 jsonwebtoken@9.0.2 mongoose@8.15.1 sequelize@6.37.7 typeorm@0.3.24 pg@8.16.0 mysql2@3.14.1 socket.io@4.8.1 puppeteer-core@24.10.0 serverless@3.40.0 ioredis@5.6.1 nodemailer@7.0.3 stripe@18.2.1 twilio@5.7.0 discord.js@14.19.3 telegraf@4.16.3 dockerode@4.0.6 next-auth@4.24.11 grant@5.4.24";
const top = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(top, ".cache", "fit");
const TEXT = /\.(?:[cm]?[jt]sx?|json|ya?ml|md)$/;

const { SHORT, SYMBOLS, featuresOf, rarityOf, surpriseOf, symbolOf } = await model();
const human = humanStrings();
const random = seeded(7);
const machine = Array.from({ length: human.length }, (_, i) => machineString(i));
const [humanFit, humanKept] = parted(human);
const [machineFit, machineKept] = parted(machine);
const letterPairs = pairTable(humanFit);
const letterTriples = tripleTable(humanFit);
const features = (text) => featuresOf(text, surpriseOf(letterPairs), rarityOf(letterTriples));
const isShort = (text) => text.length < SHORT;
const isLong = (text) => text.length >= SHORT;
const weights = fittedOn(isLong);
const shortWeights = fittedOn(isShort);
report("Values of 16 characters and more", isLong, weights);
report("Shorter values", isShort, shortWeights);
const numbers = (all) => JSON.stringify(all.map((weight) => Number(weight.toFixed(3))));
writeFileSync(
  join(top, "src/detect/secrets/generic/value-shape-weights.ts"),
  `// Written by scripts/fit-value-shape.mjs.

/** One for each feature. */
export const weights: readonly number[] = ${numbers(weights)};
/** Of short values. */
export const shortWeights: readonly number[] = ${numbers(shortWeights)};

/** Quarters of bits above \`0\`, see surpriseOf(). */
export const letterPairs =
  ${JSON.stringify(letterPairs)};

/** See rarityOf(). */
export const letterTriples =
  ${JSON.stringify(letterTriples)};
`,
);

function fittedOn(isOwn) {
  return fitted([
    ...humanFit.filter(isOwn).map((text) => [features(text), 0]),
    ...machineFit.filter(isOwn).map((text) => [features(text), 1]),
  ]);
}

async function model() {
  const out = join(top, "build", `fit-${process.pid}`);
  writeStub();
  const built = await rolldown({
    input: join(top, "src/detect/secrets/generic/value-shape.ts"),
    cwd: top,
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
  });
  await built.write({ dir: out, format: "esm", entryFileNames: "model.mjs" });
  return import(pathToFileURL(join(out, "model.mjs")).href);
}

/** The model does not build without a table. */
function writeStub() {
  const file = join(top, "src/detect/secrets/generic/value-shape-weights.ts");
  try {
    const empty = 'export const weights = [];\nexport const shortWeights = [];\nexport const letterPairs = "";\n';
    writeFileSync(file, `${empty}export const letterTriples = "";\n`, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}

/** Quoted strings and names of 6 to 100 characters without a blank, each once, in order. */
function humanStrings() {
  const found = new Set();
  for (const name of PACKAGES.split(" ")) {
    const folder = join(cache, name.replaceAll("/", "+"));
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) {
      execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, name], { stdio: "ignore" });
    }
    for (const file of readdirSync(folder)) {
      const archive = join(folder, file);
      const names = execFileSync("tar", ["tzf", archive], { encoding: "utf8", maxBuffer: 1 << 28 }).split("\n");
      const wanted = names.filter((one) => TEXT.test(one) && !/\.min\.|\.map$|\/dist\/umd\//.test(one)).slice(0, 400);
      if (wanted.length === 0) continue;
      const text = execFileSync("tar", ["xzf", archive, "-O", ...wanted], { encoding: "utf8", maxBuffer: 1 << 28 });
      for (const [, , quoted, bare] of text.matchAll(
        /(["'`])([^\s"'`\\]{6,100})\1|\b([A-Za-z_][A-Za-z0-9_]{5,60})\b/g,
      )) {
        const value = quoted ?? bare;
        // Base64 of source maps and images, digests and tests' keys are no names.
        if (!/[0-9+/]{6}|[A-Za-z0-9+/]{60}|^[0-9a-f-]{12,}$|^\d|^data:/i.test(value)) found.add(value);
      }
    }
  }
  return [...found];
}

function machineString(i) {
  const classes = [
    ["0123456789abcdef", [16, 24, 32, 40, 48, 64]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", [12, 16, 20, 24, 32, 36, 40, 48, 64]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", [16, 24, 32, 40, 43, 44, 64, 86]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", [16, 22, 32, 43, 64]],
    ["abcdefghijklmnopqrstuvwxyz0123456789", [12, 16, 20, 24, 25, 32, 40]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", [12, 16, 20, 24, 32]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", [16, 26, 32]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", [16, 20, 24, 32]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()-_=+", [8, 10, 12, 14, 16, 20, 24]],
    ["abcdefghijklmnopqrstuvwxyz", [7, 8, 9, 10, 12, 14]],
    ["abcdefghijklmnopqrstuvwxyz0123456789", [7, 8, 9, 10, 12, 14]],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", [7, 8, 9, 10, 12, 14]],
  ];
  const [alphabet, lengths] = classes[i % classes.length];
  const length = lengths[random(lengths.length)];
  return Array.from({ length }, () => alphabet[random(alphabet.length)]).join("");
}

function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function parted(all) {
  return [all.filter((_, i) => i % 5 !== 0), all.filter((_, i) => i % 5 === 0)];
}

function pairTable(texts) {
  const counts = new Float64Array(SYMBOLS * SYMBOLS).fill(1);
  for (const text of texts)
    for (let i = 1; i < text.length; i++)
      counts[symbolOf(text.charCodeAt(i - 1)) * SYMBOLS + symbolOf(text.charCodeAt(i))]++;
  let table = "";
  for (let first = 0; first < SYMBOLS; first++) {
    const row = counts.subarray(first * SYMBOLS, (first + 1) * SYMBOLS);
    const total = row.reduce((sum, count) => sum + count, 0);
    for (const count of row) table += String.fromCharCode(48 + Math.min(44, Math.round(-4 * Math.log2(count / total))));
  }
  return table;
}

/** A bit is set where 40 of a million rows of three letters at least are these. */
function tripleTable(texts) {
  const counts = new Float64Array(26 ** 3);
  let total = 0;
  for (const text of texts)
    for (let i = 2; i < text.length; i++) {
      const [a, b, c] = [i - 2, i - 1, i].map((at) => symbolOf(text.charCodeAt(at)));
      if (Math.max(a, b, c) >= 26) continue;
      counts[(a * 26 + b) * 26 + c]++;
      total++;
    }
  let table = "";
  for (let at = 0; at < counts.length; at += 6) {
    let bits = 0;
    for (let i = 0; i < 6; i++) if ((counts[at + i] ?? 0) * 1e6 >= 40 * total) bits |= 1 << i;
    table += String.fromCharCode(48 + bits);
  }
  return table;
}

/** Logistic regression, by gradient descent over the whole set. */
function fitted(cases) {
  const size = cases[0][0].length;
  let current = new Float64Array(size);
  const step = new Float64Array(size);
  for (let round = 0; round < 400; round++) {
    const gradient = new Float64Array(size);
    for (const [features, label] of cases) {
      const sum = features.reduce((total, feature, i) => total + feature * current[i], 0);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (let i = 0; i < size; i++) gradient[i] += error * features[i];
    }
    current = current.map((weight, i) => {
      step[i] = 0.9 * step[i] - (4 * gradient[i]) / cases.length;
      return weight + step[i];
    });
  }
  return [...current];
}

function report(title, isOwn, own) {
  const score = (text) => {
    const sum = features(text).reduce((total, feature, i) => total + feature * own[i], 0);
    return 1 / (1 + Math.exp(-sum));
  };
  const [written, generated] = [humanKept.filter(isOwn), machineKept.filter(isOwn)];
  console.log(`${title}: held back ${written.length} names and strings, ${generated.length} generated`);
  for (const limit of [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
    const share = (texts) =>
      `${((100 * texts.filter((text) => score(text) >= limit).length) / texts.length).toFixed(2)}%`;
    console.log(`randomness >= ${limit}: ${share(generated)} of the generated, ${share(written)} of the written`);
  }
}
