// What a Dockerfile says of the image that it builds (https://docs.docker.com/reference/dockerfile/): stages, and of them what a
// compose file may leave to the image. Nothing is built and nothing is fetched.
import { interpolate, type Lookup, type Variable } from "./interpolation.ts";

/** A value of a Dockerfile. */
export interface DockerfileValue {
  /** Variables filled in as far as the file and the build's arguments tell them. */
  readonly value: string;
  readonly unknown: boolean;
  /** Of its instruction: UTF-16 indices into the text. */
  readonly start: number;
  readonly end: number;
}

/** The stage that a build ends in, with what it has of those that it stands on. */
export interface DockerfileStage {
  /** Of `FROM`; that of the stage it stands on, where it names one. */
  readonly image: DockerfileValue;
  /** The last `USER` in force. */
  readonly user?: DockerfileValue;
  /** `8080`, `53/udp`. */
  readonly exposed: readonly DockerfileValue[];
  /** The last `HEALTHCHECK`; its value is `NONE` where that switches it off. */
  readonly healthcheck?: DockerfileValue;
  /** `ENV` in force. */
  readonly variables: ReadonlyMap<string, DockerfileValue>;
}

const MAX_STAGES = 200;
const MAX_INSTRUCTIONS = 20_000;

/** The stage named `target`, or the last one. `undefined` when there is no `FROM`, or no such stage. `args` are the build's own. */
export function dockerfileStage(
  text: string,
  {
    target,
    args = new Map(),
  }: { readonly target?: string | undefined; readonly args?: ReadonlyMap<string, string> } = {},
): DockerfileStage | undefined {
  const stages: Building[] = [];
  const globals = new Map<string, Variable>();
  for (const instruction of instructionsOf(text)) {
    const last = stages.at(-1);
    if (instruction.word === "FROM") {
      if (stages.length >= MAX_STAGES) break;
      const stage = beginStage(instruction, stages, globals);
      if (stage !== undefined) stages.push(stage);
    } else if (last === undefined) {
      if (instruction.word === "ARG") declare(instruction, globals, args, globals);
    } else apply(instruction, last, args, globals);
  }
  const wanted = target?.toLowerCase();
  return wanted === undefined
    ? stages.at(-1)
    : (stages.find(({ name }) => name === wanted) ?? (/^\d{1,3}$/.test(wanted) ? stages[Number(wanted)] : undefined));
}

/** What an instruction takes from the build's context. */
export interface DockerfileCopy {
  /** As written: paths from the context on, with `*` and the like. */
  readonly sources: readonly string[];
  /** Of its instruction: UTF-16 indices into the text. */
  readonly start: number;
  readonly end: number;
}

/** Every `COPY` and `ADD` from the context, in all stages; those from other stages, here-documents and URLs left out. */
export function dockerfileCopies(text: string): readonly DockerfileCopy[] {
  const copies: DockerfileCopy[] = [];
  for (const { word, rest, start, end } of instructionsOf(text)) {
    if (word !== "COPY" && word !== "ADD") continue;
    const words = wordsOf(rest);
    const flags = words.filter((one) => one.startsWith("--"));
    if (flags.some((flag) => flag.startsWith("--from="))) continue;
    const paths = listed(words.slice(flags.length)).slice(0, -1);
    const sources = paths.filter((one) => !/^<<|\$|^[a-z][a-z0-9+.-]{1,20}:|^git@/i.test(one));
    if (sources.length > 0) copies.push({ sources, start, end });
  }
  return copies;
}

/** Words as they are meant: without quotes, and those of the form `["from", "to"]`. */
function listed(words: readonly string[]): readonly string[] {
  const whole = words.join(" ").trim();
  const parts = whole.startsWith("[") && whole.endsWith("]") ? whole.slice(1, -1).split(",") : words;
  return parts.map((part) => part.trim().replaceAll(/^["']|["']$/g, "")).filter((part) => part !== "");
}

interface Building extends DockerfileStage {
  readonly name: string;
  image: DockerfileValue;
  user?: DockerfileValue;
  healthcheck?: DockerfileValue;
  exposed: readonly DockerfileValue[];
  readonly variables: Map<string, DockerfileValue>;
  /** What `$NAME` means in it: `ARG` and `ENV`. */
  readonly scope: Map<string, Variable>;
}

interface Instruction {
  /** In capitals. */
  readonly word: string;
  /** With its lines joined. */
  readonly rest: string;
  readonly start: number;
  readonly end: number;
}

function beginStage(
  instruction: Instruction,
  stages: readonly Building[],
  globals: ReadonlyMap<string, Variable>,
): Building | undefined {
  const words = instruction.rest.split(/\s+/).filter((word) => word !== "" && !word.startsWith("--"));
  const [written, as, name = ""] = words;
  if (written === undefined) return undefined;
  const image = filled(written, instruction, (one) => globals.get(one));
  const own = as?.toUpperCase() === "AS" ? name.toLowerCase() : "";
  const parent = stages.find((stage) => stage.name !== "" && stage.name === image.value.toLowerCase());
  const inherited = parent ?? { image, exposed: [], variables: new Map<string, DockerfileValue>() };
  const scope = new Map<string, Variable>(inherited.variables);
  return { ...inherited, name: own, variables: new Map(inherited.variables), scope };
}

function apply(
  instruction: Instruction,
  stage: Building,
  args: ReadonlyMap<string, string>,
  globals: ReadonlyMap<string, Variable>,
): void {
  const lookup: Lookup = (name) => stage.scope.get(name);
  switch (instruction.word) {
    case "ARG":
      declare(instruction, stage.scope, args, globals);
      return;
    case "ENV":
      for (const [name, written] of assignmentsOf(instruction.rest)) {
        const value = filled(written, instruction, lookup);
        stage.variables.set(name, value);
        stage.scope.set(name, value);
      }
      return;
    case "USER":
      stage.user = filled(instruction.rest.trim().split(/\s/, 1)[0] ?? "", instruction, lookup);
      return;
    case "EXPOSE": {
      const ports = instruction.rest.split(/\s+/).filter((word) => word !== "");
      stage.exposed = [...stage.exposed, ...ports.map((port) => filled(port, instruction, lookup))];
      return;
    }
    case "HEALTHCHECK": {
      const { start, end, rest } = instruction;
      stage.healthcheck = { value: rest.trim(), unknown: false, start, end };
      return;
    }
  }
}

/** The build's own value goes before the one in the file. */
function declare(
  instruction: Instruction,
  scope: Map<string, Variable>,
  args: ReadonlyMap<string, string>,
  globals: ReadonlyMap<string, Variable>,
): void {
  for (const [name, written] of argumentsOf(instruction.rest)) {
    const given = args.get(name);
    if (given !== undefined) scope.set(name, { value: given, unknown: false });
    else if (written !== undefined)
      scope.set(
        name,
        filled(written, instruction, (one) => scope.get(one)),
      );
    else {
      const outer = globals.get(name);
      if (outer !== undefined) scope.set(name, outer);
    }
  }
}

function filled(written: string, { start, end }: Instruction, lookup: Lookup): DockerfileValue {
  const bare = /^(?:"[^"]{0,2000}"|'[^']{0,2000}')$/.test(written) ? written.slice(1, -1) : written;
  if (!bare.includes("$")) return { value: bare, unknown: false, start, end };
  const { value, unknown, invalid } = interpolate(bare.replaceAll("\\$", "$$$$"), lookup);
  return { value, unknown: unknown || invalid, start, end };
}

function argumentsOf(rest: string): readonly (readonly [string, string | undefined])[] {
  return wordsOf(rest).map((word) => {
    const equals = word.indexOf("=");
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
  });
}

/** `NAME=value NAME="two words"`, or the old `NAME the rest`. */
function assignmentsOf(rest: string): readonly (readonly [string, string])[] {
  const trimmed = rest.trim();
  const name = trimmed.split(/\s/, 1)[0] ?? "";
  const old = trimmed.slice(name.length).trimStart();
  if (old !== "" && !old.startsWith("=") && !name.includes("=")) return [[name, old]];
  return argumentsOf(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Words; blanks in quotes and behind a backslash are part of them. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote === "" && /\s/.test(character)) {
      if (word !== "") words.push(word);
      word = "";
    } else if (character === "\\" && quote !== "'" && /[\s"'\\]/.test(text[at + 1] ?? "")) word += text[++at] ?? "";
    else {
      if (character === quote) quote = "";
      else if (quote === "" && (character === '"' || character === "'")) quote = character;
      word += character;
    }
  }
  return word === "" ? words : [...words, word];
}

/** Instructions with their continuation lines joined; comments and here-documents are left out. */
function* instructionsOf(text: string): Iterable<Instruction> {
  const goesOn = /^\s{0,100}#\s{0,100}escape\s{0,100}=\s{0,100}`/i.test(text) ? "`" : "\\";
  let joined = "";
  let start = -1;
  let ends: readonly string[] = [];
  let count = 0;
  for (let at = 0; at < text.length && count < MAX_INSTRUCTIONS; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, "");
    const from = at;
    at = end + 1;
    if (ends.length > 0) {
      if (line.replace(/^\t{1,100}/, "") === ends[0]) ends = ends.slice(1);
      continue;
    }
    if (/^\s{0,1000}(?:#|$)/.test(line)) continue;
    if (start < 0) start = from;
    const trimmed = line.trimEnd();
    if (trimmed.endsWith(goesOn)) {
      joined += trimmed.slice(0, -1);
      continue;
    }
    joined += line;
    const match = /^\s{0,1000}([A-Za-z]{1,20})(?=\s|$)/.exec(joined);
    const rest = match === null ? "" : joined.slice(match[0].length).trimStart();
    const word = (match?.[1] ?? "").toUpperCase();
    if (/^(?:RUN|COPY|ADD)$/.test(word))
      ends = [...rest.matchAll(/<<-?["']?([A-Za-z_][\w.]{0,100})/g)].map((one) => one[1] ?? "");
    if (word !== "") {
      count++;
      yield { word, rest, start, end: from + line.length };
    }
    joined = "";
    start = -1;
  }
}
