// What of a place has a say in what is a secret there. Whoever lets something else of a path decide adds it here; a test holds
// detections at paths of one class against each other.
import type { Document } from "../../model/document.ts";
import { isFileOfLogins, lineGrammarOf } from "../../parse/assignments.ts";
import { isPythonName } from "../../parse/docstrings.ts";
import { fileKindOf, isDocumentation, isLocalePath, isPipelinePath, isTestPath } from "../../parse/file-kind.ts";
import {
  isComposeName,
  isDockerfileName,
  isEnvFileName,
  isEnvLikeName,
  isTemplateName,
} from "../../parse/path-class.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import { holdsNoLabels } from "./generic/weigh-password.ts";
import { wordsInPath } from "./nearby-words.ts";
import { configuresSomething } from "./published-default.ts";

const QUESTIONS: readonly ((path: string) => boolean)[] = [
  isTestPath,
  isLocalePath,
  isTemplateName,
  isEnvFileName,
  isEnvLikeName,
  isComposeName,
  isDockerfileName,
  isFileOfLogins,
  configuresSomething,
  holdsNoLabels,
  isPipelinePath,
  isPythonName,
  isDocumentation,
  // What stands encoded in a file is judged as one below it.
  (path) => isTestPath(`${path}/x`),
  (path) => isLocalePath(`${path}/x`),
  (path) => isEnvFileName(`${path}/x`),
];

/**
 * The class of a file's place, in plain ASCII: the same bytes hold the same secrets at two places of one class. It tells kinds of paths and
 * words of products in them, nothing else of the path.
 */
export function classOfPlace(rules: CompiledRules, { path, origin }: Pick<Document, "path" | "origin">): string {
  const paths = pathsOf(rules);
  const bits = (answers: readonly boolean[]): string => answers.map(Number).join("");
  return [
    origin === "symlink" ? "link" : "file",
    fileKindOf(path),
    lineGrammarOf(path) ?? "none",
    bits(QUESTIONS.map((question) => question(path))),
    bits(paths.map((regex) => regex.test(path))),
    wordsInPath(rules, path).join("."),
  ].join("-");
}

const known = new WeakMap<CompiledRules, readonly RegExp[]>();

/** The paths that rules know their own files by. */
function pathsOf(rules: CompiledRules): readonly RegExp[] {
  const made = known.get(rules) ?? [
    ...new Set(rules.patterns().flatMap((pattern) => pattern.rules.flatMap(({ paths }) => paths ?? []))),
  ];
  known.set(rules, made);
  return made;
}
