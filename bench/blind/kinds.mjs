// A few words for what a labelled value or its file is like, made from its characters alone, so that misses are counted and not read.
import { basename, extname } from "node:path";

const DOCUMENTS = {
  prose: "md markdown rst adoc txt html htm",
  configuration: "yml yaml toml ini conf cfg config properties env json json5 tf tfvars plist cnf",
  source:
    "js jsx ts tsx mjs cjs py rb go java kt scala php cs cpp cc c h m swift rs hs pl ex exs sql vue clj groovy lua erl",
  shell: "sh bash zsh ps1 bat cmd",
  "key file": "pem key crt cer pub asc",
};
const KIND_OF = new Map(
  Object.entries(DOCUMENTS).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])),
);

/** Of the labelled lines and the value's start and end in them; -1: the benchmark does not say. */
export function valueKind(lines, [start, end]) {
  if (lines.length > 1) return "several lines";
  const points = Array.from(lines[0] ?? "");
  const value = points.slice(Math.max(start, 0), end < 0 ? undefined : end).join("");
  if (start < 0 || value === "") return "no value named";
  if (/^\d+$/.test(value)) return "digits only";
  if (/^[0-9A-Fa-f]{16,}$/.test(value)) return "hex, 16 or more";
  if (/^[A-Za-z]+$/.test(value)) return `letters only, ${size(value)}`;
  if (/\s/.test(value)) return "holds a space";
  if (/^[\w+/=.~-]+$/.test(value))
    return /\d/.test(value) ? `letters and digits, ${size(value)}` : `words joined, ${size(value)}`;
  return `with other signs, ${size(value)}`;
}

export function documentKind(path) {
  return (
    KIND_OF.get(extname(path).slice(1).toLowerCase()) ?? (/^\.?env\b/i.test(basename(path)) ? "configuration" : "other")
  );
}

const size = ({ length }) =>
  length < 8 ? "under 8" : length < 16 ? "8 to 15" : length < 32 ? "16 to 31" : "32 or more";
