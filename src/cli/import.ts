// Carries the settings of other tools over into the policy file, and says of each that could not be why.
import { say } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { IMPORTED_NAMES, importReader } from "../policy/import/formats.ts";
import { type ImportItem, left } from "../policy/import/item.ts";
import { withImported } from "../policy/import/merge.ts";
import { DEFAULT_POLICY } from "../policy/policy.ts";
import { escapeTerminal } from "../report/escape.ts";
import { policyOf } from "../work/policy-file.ts";
import { withoutKeys } from "../work/secret-mask.ts";
import type { Typed } from "./arguments.ts";
import { withPlacesFound } from "./import-places.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { writeFileWhole } from "./output.ts";
import { type Bytes, type PolicyRoom, roomOf, textOf } from "./policy-room.ts";

/**
 * `stackgate import [FILE...]`. Throws StackgateError `import-…` where there is nothing to import or a file cannot be read, `config-…`
 * where the policy file is not sound as it is; nothing is written then. What a dry run would write goes to stdout alone.
 */
export async function runImport(
  { files, dryRun }: Extract<Typed, { command: "import" }>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const room = roomOf(io, undefined);
  const own = room.usualNow();
  const path = own?.path ?? POLICY_PATH;
  const before = own === undefined ? "" : textOf(own);
  const policy = await policyOf(Buffer.from(before), path, room);
  const read = (await filesToRead(files, room)).flatMap((file) => itemsOf(file).map(withoutSecret));
  const settled = withImported(before, policy, read, io.today);
  // Places that rules of the file itself found are found by those.
  const { customRules = [] } = await policyOf(Buffer.from(settled.text), path, room);
  const found = await withPlacesFound(read, { ...DEFAULT_POLICY, customRules }, room, io);
  const { text, items } = withImported(before, policy, found, io.today);
  const after = await policyOf(Buffer.from(text), path, room);
  const carried = items.filter(({ kind }) => kind !== "left");
  const count = carried.filter(({ kind }) => kind === "allow").length;
  if (after.allow.length !== policy.allow.length + count) throw new Error("the entries did not become exceptions");
  if (!dryRun && carried.length > 0) await writeFileWhole(path, room.top, [text]);
  const tell = (line: string): void => (dryRun ? io.stderr : io.stdout).write(`${escapeTerminal(withoutKeys(line))}\n`);
  for (const item of items) tell(lineOf(item, language));
  tell(say(language, "cli.import", { path, count: carried.length, rest: items.length - carried.length }));
  if (dryRun && carried.length > 0) io.stdout.write(text);
  else if (carried.length > 0) tell(say(language, "cli.allow.next", { path }));
  return 0;
}

async function filesToRead(given: readonly string[], room: PolicyRoom): Promise<readonly Bytes[]> {
  for (const path of given)
    if (importReader(path) === undefined)
      throw new StackgateError("import-unknown", { path, expected: IMPORTED_NAMES });
  if (given.length > 0) return given.map((path) => room.given(path));
  const found: Bytes[] = [];
  for (const path of IMPORTED_NAMES) {
    const bytes = await room.read(path);
    if (bytes !== undefined) found.push({ path, bytes });
  }
  if (found.length === 0) throw new StackgateError("import-nothing", { expected: IMPORTED_NAMES });
  return found;
}

function itemsOf(file: Bytes): readonly ImportItem[] {
  return importReader(file.path)?.(textOf(file), file.path) ?? [];
}

/** Nothing that goes into the policy file holds a key. */
function withoutSecret(item: ImportItem): ImportItem {
  const written = item.kind === "allow" ? item.entry : item.kind === "custom-rule" ? item.rule : undefined;
  const holdsKey = Object.values(written ?? {})
    .flat()
    .some((value) => typeof value === "string" && withoutKeys(value) !== value);
  return holdsKey ? left(item, "secret-inside") : item;
}

function lineOf(item: ImportItem, language: Language): string {
  const { place, setting } = item;
  switch (item.kind) {
    case "allow": {
      const { fingerprint, rule = "*", path, until } = item.entry;
      const what = [
        fingerprint ?? rule,
        ...(path === undefined ? [] : [path]),
        ...(until === undefined ? [] : [until]),
      ];
      return say(language, "cli.import.carried", { place, setting, found: `allow ${what.join(" ")}` });
    }
    case "gate":
      return say(language, "cli.import.carried", { place, setting, found: `gates ${item.rule}: ${item.gate}` });
    case "custom-rule":
      return say(language, "cli.import.carried", { place, setting, found: `custom-rules ${item.rule.id}` });
    case "left":
      return say(language, `cli.import.left.${item.why}`, { place, setting, found: item.found ?? setting });
    case "recorded":
      throw new Error("a place that nobody looked for");
  }
}
