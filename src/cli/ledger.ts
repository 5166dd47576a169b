// The file in which scans of history keep what held nothing.
import { realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { say } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { escapeTerminal } from "../report/escape.ts";
import { repositoryFolders } from "../source/git/folders.ts";
import { type Ledger, ledgerOf, type Noting } from "../work/ledger.ts";
import type { Io } from "./io.ts";
import { writeFileWhole } from "./output.ts";

/** A ledger that can be kept: as a whole, in place of what the file held. */
export interface LedgerFile extends Pick<Ledger, "isKnown">, Noting {
  /** Throws StackgateError `cli-ledger-written`; the file is then as it was. */
  write(): Promise<void>;
}

const KEY = "STACKGATE_LEDGER_KEY";
const MAX_BYTES = 256 << 20;

/**
 * The ledger in `path`, an empty one where there is no file. One that is of no use is said on stderr and then replaced. Throws
 * StackgateError `cli-ledger-inside` for a file that the scanned repository could bring along, `cli-ledger-read`, `cli-ledger-key`.
 */
export async function openLedger(path: string, language: Language, io: Io): Promise<LedgerFile> {
  const key = io.env[KEY];
  if (key === "") throw new StackgateError("cli-ledger-key", { name: KEY });
  await refuseInside(path, io);
  const { ledger, fault } = ledgerOf(await readLedger(path, io.cwd), key);
  if (fault !== undefined) {
    const reason = say(language, `cli.ledger.${fault}`, { path: escapeTerminal(path) });
    io.stderr.write(`${say(language, "cli.failed", { reason })}\n`);
  }
  const write = (text: string): Promise<void> => writeFileWhole(path, io.cwd, [text], io.signal, "cli-ledger-written");
  return {
    ...ledger,
    ...keeping(io, () => write(ledger.text("inBetween"))),
    write: () => write(ledger.text()),
  };
}

/** A scan that ends before has not lost much. */
const FIRST_KEPT_MS = 2000;
/** Keeping takes a twentieth of the time at the most. */
const SHARE = 20;

/** Keeps what was noted now and then; where that cannot be written, the end of the scan says so. */
function keeping({ elapsedMs }: Io, write: () => Promise<void>): Required<Pick<Noting, "isDue" | "keep">> {
  let dueMs = elapsedMs() + FIRST_KEPT_MS;
  return {
    isDue: () => elapsedMs() >= dueMs,
    async keep() {
      const beganMs = elapsedMs();
      dueMs = await write().then(
        () => elapsedMs() + Math.max(FIRST_KEPT_MS, SHARE * (elapsedMs() - beganMs)),
        (error: unknown) => {
          if (error instanceof StackgateError) return Number.POSITIVE_INFINITY;
          throw error;
        },
      );
    },
  };
}

/** Whoever can put a file there could have the scan look away. */
async function refuseInside(path: string, io: Io): Promise<void> {
  const target = resolve(io.cwd, path);
  const places = [placeOf(target), real(target)].flatMap((place) => place ?? []);
  for (const folder of await repositoryFolders(io)) {
    const top = real(folder) ?? folder;
    if (places.some((place) => isWithin(top, place))) throw new StackgateError("cli-ledger-inside", { path });
  }
}

/** Where the file itself lies or will lie, links above it resolved. */
function placeOf(target: string): string {
  return join(real(dirname(target)) ?? dirname(target), basename(target));
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

function isWithin(top: string, place: string): boolean {
  const inner = relative(top, place);
  return inner === "" || !(inner === ".." || inner.startsWith(`..${sep}`));
}

async function readLedger(path: string, cwd: string): Promise<Uint8Array | undefined> {
  const target = resolve(cwd, path);
  try {
    const found = statSync(target, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isFile() || found.size > MAX_BYTES) throw new StackgateError("cli-ledger-read", { path, detail: "-" });
    return await readFile(target);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (error instanceof StackgateError || typeof code !== "string") throw error;
    throw new StackgateError("cli-ledger-read", { path, detail: code });
  }
}
