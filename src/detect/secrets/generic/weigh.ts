// Whether a value that a secret's name is given is one, and how sure that is: by the file's grammar, the name and the value's shape.
import type { Confidence } from "../../../model/rule.ts";
import { type FileKind, fileKindOf, isLocalePath, isTestPath } from "../../../parse/file-kind.ts";
import { hasFewDistinct, isPlaceholder } from "../../placeholder.ts";
import { isSecretName, wordsOf } from "../../secret-name.ts";
import type { Given, Weight } from "./given.ts";
import { noLiteral } from "./no-literal.ts";
import { randomness } from "./value-shape.ts";

const RANDOM = 0.9;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Of any assignment to a name that says it holds a secret. */
export function weighAssignment(given: Given): Weight {
  const { name, value, path, quoting, isImplied } = given;
  if (!isImplied && !isSecretName(name)) return "no-context";
  if (isPlaceholder(value)) return "placeholder";
  const kind = fileKindOf(path);
  if (kind === "code" && quoting === "none" && !isImplied) return "expression";
  const other = noLiteral(name, value);
  if (other !== undefined) return other;
  if (/\s/.test(value) || isLocalePath(path)) return "prose";
  const sure = isPasswordName(name) ? weighPassword(value, kind, quoting) : weighKey(value);
  if (sure !== "high" && sure !== "medium") return sure;
  return isTestPath(path) ? "low" : inKind(sure, kind, quoting);
}

function weighKey(value: string): Weight {
  if (value.length < 10) return "short";
  if (hasFewDistinct(value)) return "few-distinct";
  if (/^\d{1,200}$/.test(value)) return "words";
  if (UUID.test(value)) return "medium";
  const random = randomness(value);
  if (random < RANDOM) return "words";
  return value.length >= 16 ? "high" : "medium";
}

/** People choose passwords: short, with words in them. Letters alone are a word; with digits or marks it is meant to be guessed by nobody. */
function weighPassword(value: string, kind: FileKind, quoting: Given["quoting"]): Weight {
  if (value.length < 6) return "short";
  if (randomness(value) >= RANDOM && value.length >= 10) return "high";
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9_-]/].filter((one) => one.test(value)).length;
  const isMixed = /[A-Za-z]/.test(value) && /[\d!@#$%^&*?+=~]/.test(value);
  if (!isMixed) return "words";
  if (kind === "config") return kinds >= 2 ? "high" : "medium";
  return quoting === "none" ? "words" : kinds >= 3 ? "medium" : "low";
}

/** Prose and unknown files show examples more often than secrets. */
function inKind(sure: Confidence, kind: FileKind, quoting: Given["quoting"]): Confidence {
  if (kind === "text") return "medium";
  if (kind === "unknown" && quoting === "none") return "medium";
  return sure;
}

function isPasswordName(name: string): boolean {
  return /(?:pass|pwd|密[码碼]|口令)/i.test(name) && !wordsOf(name).includes("key");
}
