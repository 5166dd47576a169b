// Where the reports of one run go: the page that was asked for, and files beside it.
import { accessSync, constants, lstatSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import type { Io } from "./io.ts";
import { type Look, lookOf, lookOfFile, writeTo } from "./terminal.ts";

/** One report of a run. */
export interface Report<Format extends string> {
  readonly format: Format;
  /** Absent: it goes to standard output. */
  readonly path?: string;
}

/** What was typed about reports. */
export interface TypedReports<Format extends string> {
  readonly format: Format;
  readonly output?: string;
  /** `--report`, each a file. */
  readonly reports: readonly Required<Report<Format>>[];
}

/** What a report is laid out for. */
export interface Place {
  readonly look: Look;
  /** It goes into a file: figures that differ from run to run stay out of it. */
  readonly isFile: boolean;
}

/** The page first, then the files beside it. */
export function reportsOf<Format extends string>(typed: TypedReports<Format>): readonly Report<Format>[] {
  const { format, output, reports } = typed;
  return [{ format, ...(output === undefined ? {} : { path: output }) }, ...reports];
}

/**
 * Writes each report as `pageOf` renders it. Where a file cannot be written the others still are; throws the first StackgateError
 * `cli-output` then.
 */
export async function deliver<Format extends string>(
  reports: readonly Report<Format>[],
  io: Io,
  pageOf: (format: Format, place: Place) => Promise<Iterable<string>>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { format, path } of reports) {
    const look = path === undefined ? lookOf(io.env, io.stdout) : lookOfFile(io.env);
    const page = await pageOf(format, { look, isFile: path !== undefined });
    if (path === undefined) {
      writeTo(io.stdout, page);
      continue;
    }
    const { writeFileWhole } = await import("./output.ts");
    await writeFileWhole(path, io.cwd, page, io.signal).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

/** Throws StackgateError `cli-output` where a report could not be written anyway, before any work is done for it. */
export function checkPlaces(reports: readonly Report<string>[], { cwd }: Io): void {
  for (const { path } of reports) {
    if (path === undefined) continue;
    const target = resolve(cwd, path);
    if (isFolder(target)) throw new StackgateError("cli-output", { path, detail: "EISDIR" });
    try {
      accessSync(dirname(target), constants.W_OK);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new StackgateError("cli-output", { path, detail: code ?? message });
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}
