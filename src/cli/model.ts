import { invalidMessage } from "../detect/compose/invalid-message.ts";
import { modelSentences } from "../messages/model.ts";
import { StackgateError } from "../model/problem.ts";
import type { RuleText } from "../model/rule.ts";
import { fillText, type Language } from "../model/text.ts";
import { projectAt } from "../parse/compose-discovery.ts";
import type { ComposeProblem, FileReference } from "../parse/compose-loading.ts";
import type { ShapeError } from "../parse/compose-shape.ts";
import { loadShapeCheck } from "../parse/compose-shape-loader.ts";
import { type ComposeModel, composeModel } from "../parse/model/compose-model.ts";
import type { ModelService, Refusal } from "../parse/model/model-value.ts";
import { baseName } from "../parse/path-class.ts";
import { withYamlLibrary } from "../parse/yaml-library-loader.ts";
import { modelJson, type ToldProblem } from "../report/model-json.ts";
import { type ProjectFolder, projectFolder } from "../source/project-files.ts";
import type { Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { writeTo } from "./terminal.ts";

/** `stackgate model [DIR]`. What compose refuses is among the problems, and no failure. Throws StackgateError `no-such-path`. */
export async function runModel(
  { folder, files, envFiles, profiles }: Extract<Typed, { command: "model" }>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const [first] = files;
  const place = projectFolder(io.cwd, folder ?? (first === undefined ? "." : folderOfFile(first)));
  const path = (typed: string): string => pathOf(typed, place);
  const envPaths = envFiles.length === 0 ? undefined : envFiles.map(path);
  const shapeErrors = await loadShapeCheck();
  const model = await withYamlLibrary(() => {
    const usual = projectAt(place.folder, place, envPaths);
    const paths = files.length === 0 ? usual.paths : files.map(path);
    const folderName = baseName(`${place.top}/${place.folder}`.replace(/\/$/, ""));
    return composeModel({ project: { ...usual, paths, folderName }, files: place, top: place.top, shapeErrors });
  });
  const inactive = new Set<string>();
  for (const [name, service] of model.services) if (!isActive(service, profiles)) inactive.add(name);
  writeTo(io.stdout, modelJson({ model, problems: await problemsOf(model, language), inactive }));
  return 0;
}

function folderOfFile(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash + 1);
}

function pathOf(typed: string, place: ProjectFolder): string {
  const path = place.within(typed);
  if (path === undefined || place.read(path) === undefined) throw new StackgateError("no-such-path", { path: typed });
  return path;
}

function isActive({ fields }: ModelService, profiles: readonly string[]): boolean {
  const own = fields.entries.get("profiles");
  if (profiles.length === 0 || own?.kind !== "list" || profiles.includes("*")) return true;
  return own.items.some((item) => item.kind === "scalar" && profiles.includes(String(item.value)));
}

async function problemsOf(model: ComposeModel, language: Language): Promise<readonly ToldProblem[]> {
  // All sentences of all rules: read when one is needed.
  const isSound = model.problems.length + model.shapes.length === 0;
  const texts = isSound ? undefined : (await import("../detect/texts.ts")).ruleTexts;
  return [
    ...model.problems.map((problem) => invalid(problem, texts?.get("compose-invalid")?.messages, language)),
    ...model.shapes.map((error) => misshapen(error, texts?.get(SHAPE)?.messages, language)),
    ...model.references.flatMap((reference) => unresolved(reference, language)),
    ...model.refusals.map((refusal) => refused(refusal, language)),
  ];
}

function invalid(
  { kind, at, detail }: ComposeProblem,
  messages: RuleText["messages"] | undefined,
  language: Language,
): ToldProblem {
  const message = messages?.[invalidMessage({ kind, detail })] ?? messages?.default;
  const values = { detail, file: baseName(at.text.path) };
  return { ruleId: "compose-invalid", at, message: message === undefined ? kind : fillText(message, values, language) };
}

const SHAPE = "compose-invalid-shape";

function misshapen(
  { kind, at, where, detail, found }: ShapeError,
  messages: RuleText["messages"] | undefined,
  language: Language,
): ToldProblem {
  const message = messages?.[kind === "unknown-key" && where === "" ? "unknown-top" : kind];
  return {
    ruleId: SHAPE,
    at,
    message: message === undefined ? kind : fillText(message, { where, detail, found }, language),
  };
}

function unresolved(reference: FileReference, language: Language): readonly ToldProblem[] {
  const { kind, at, written, required, found, missingService } = reference;
  if (missingService === undefined && (found || !required)) return [];
  const values = { where: kind, detail: missingService ?? written };
  const id =
    missingService !== undefined ? "missing-service" : reference.remote === true ? "remote-file" : "missing-file";
  const message = fillText(modelSentences[id], values, language);
  return [{ ruleId: "compose-unresolved-reference", at, message }];
}

function refused({ kind, at, where, detail = "" }: Refusal, language: Language): ToldProblem {
  const ruleId = kind === "missing-file" ? "compose-unresolved-reference" : "compose-invalid";
  return { ruleId, at, message: fillText(modelSentences[kind], { where, detail }, language) };
}
