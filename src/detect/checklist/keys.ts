// Where the keys of a stack are kept, as far as its files say.
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { EnvironmentVariable, Service } from "../../parse/compose-service.ts";
import { type Mark, readSource } from "../../parse/compose-source-text.ts";
import { ignoringLine } from "../../parse/git-ignore.ts";
import { isEnvFileName } from "../../parse/path-class.ts";
import { serviceKeys, variablePlaces } from "../compose/places.ts";
import { loadEnvFile, secretVariables } from "../env-file/env-file.ts";
import { isSecretName } from "../secret-name.ts";
import { type Observation, observed, type Stack } from "./observation.ts";

export function keysSeen(stack: Stack): readonly Observation[] {
  const files = envFilesSeen(stack);
  const isSafe = files.some(({ message }) => message === "env-ignored" || message === "env-would-be-ignored");
  return [
    ...files,
    ...stack.projects.flatMap((project) =>
      [...project.services.values()].flatMap((service) => serviceSeen(service, isSafe)),
    ),
  ];
}

/** A service that has its keys from elsewhere; `isSafe`: git cannot take in the file that most likely holds them. */
function serviceSeen(service: Service, isSafe: boolean): readonly Observation[] {
  const seen: Observation[] = [];
  const keys = service.environment.filter(({ name }) => isSecretName(name.replace(/_FILE$/, "")));
  const [inFile] = keys.filter(({ name }) => name.endsWith("_FILE"));
  const secrets = service.node.entries.get("secrets");
  const at: Mark | undefined = secrets?.keys.at(-1) ?? (inFile === undefined ? undefined : variablePlaces(inFile)[0]);
  if (at !== undefined) {
    const on = { "key-management": "holds", "external-api-keys": "holds", "keys-in-git": "holds" } as const;
    seen.push(observed(on, "secret-files", at, { service: service.name }));
  }
  const references = keys.filter(isReference);
  const [first] = references;
  if (first !== undefined) {
    const kept = isSafe ? "holds" : "part";
    const on = { "key-management": "part", "external-api-keys": kept, "keys-in-git": kept } as const;
    const values = { service: service.name, name: first.name, count: references.length };
    seen.push(
      observed(
        on,
        references.length === 1 ? "reference" : "references",
        variablePlaces(first)[0] ?? serviceKeys(service)[0],
        values,
      ),
    );
  }
  return seen;
}

/** Its value is given by whoever starts the project, in no file that is here. */
function isReference({ name, scalar, source }: EnvironmentVariable): boolean {
  if (source !== "environment" || name.endsWith("_FILE")) return false;
  const parts = scalar?.parts ?? [];
  return scalar === undefined || parts.some((part) => part.source === "unset" || part.source === "env");
}

/** Each env file with secrets that is not in git, and whether git would take it in; where there is none, the one that is to come. */
function envFilesSeen(stack: Stack): readonly Observation[] {
  const { snapshot, tracked, paths, projects } = stack;
  const seen: Observation[] = [];
  const files = paths.filter((path) => isEnvFileName(path) && snapshot.has(path));
  for (const path of files) {
    const text = readSource(snapshot, path);
    const file = loadEnvFile(path, snapshot);
    if (text === undefined || file === undefined) continue;
    const start: Mark = { text, start: 0, end: 0 };
    if (file.encrypted) {
      const on = { "key-management": "holds", "external-api-keys": "holds", "keys-in-git": "holds" } as const;
      seen.push(observed(on, "env-encrypted", start, { path }));
    } else if (tracked?.has(path) !== true && secretVariables(file).length > 0)
      seen.push(tracked === undefined ? outsideGit(path, start) : notTracked(path, start, stack));
  }
  if (tracked === undefined || files.length > 0) return seen;
  return projects.filter(needsEnvFile).flatMap((project) => toCome(project, stack));
}

function outsideGit(path: string, start: Mark): Observation {
  return observed(
    { "key-management": "part", "external-api-keys": "part", "keys-in-git": "part" },
    "env-outside-git",
    start,
    { path },
  );
}

function notTracked(path: string, start: Mark, { snapshot }: Stack): Observation {
  const line = ignoringLine(path, snapshot);
  if (line === undefined || line.takesBack)
    return observed(
      { "key-management": "lacks", "external-api-keys": "lacks", "keys-in-git": "lacks" },
      "env-not-ignored",
      start,
      { path },
    );
  const on = { "key-management": "part", "external-api-keys": "holds", "keys-in-git": "holds" } as const;
  return observed(on, "env-ignored", line.mark, { path });
}

function needsEnvFile({ services }: ComposeProject): boolean {
  return [...services.values()].some(({ environment }) =>
    environment.some((one) => isSecretName(one.name) && isReference(one)),
  );
}

/** compose looks for the values of a project in the `.env` beside it. */
function toCome(project: ComposeProject, { snapshot }: Stack): readonly Observation[] {
  const path = project.folder === "" ? ".env" : `${project.folder}/.env`;
  const line = ignoringLine(path, snapshot);
  if (line !== undefined && !line.takesBack)
    return [
      observed({ "external-api-keys": "holds", "keys-in-git": "holds" }, "env-would-be-ignored", line.mark, { path }),
    ];
  const [first] = project.root.entries.get("services")?.keys ?? [];
  return first === undefined
    ? []
    : [observed({ "keys-in-git": "lacks", "key-management": "hint" }, "env-would-be-taken", first, { path })];
}
