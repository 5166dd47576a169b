// What an image says of itself: https://github.com/opencontainers/image-spec/blob/main/config.md, and Docker's older form of it.
import type { Span } from "../../model/span.ts";

export interface ImageTexts {
  /** The environment as an env list, and the commands that built it with their build arguments. */
  readonly texts: readonly { readonly name: "env.list" | "history.sh"; readonly text: string }[];
  /** The bytes that are in none of these. */
  readonly rest: readonly Span[];
}

const MAX_BYTES = 8 << 20;

/** `undefined`: no configuration of an image. Never throws. */
export function imageTexts(bytes: Uint8Array): ImageTexts | undefined {
  if (bytes[0] !== 0x7b || bytes.length > MAX_BYTES) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (!text.includes('"Env"') && !text.includes('"created_by"')) return undefined;
  const image = objectOf(parsed(text));
  const env = [image?.config, image?.container_config].flatMap((config) => strings(listOf(objectOf(config)?.Env)));
  const history = strings(listOf(image?.history).map((one) => objectOf(one)?.created_by));
  if (env.length + history.length === 0) return undefined;
  return {
    texts: [
      ...(env.length === 0 ? [] : [{ name: "env.list", text: [...new Set(env)].map(line).join("") } as const]),
      ...(history.length === 0 ? [] : [{ name: "history.sh", text: history.map(step).join("") } as const]),
    ],
    rest: outside([...env, ...history], text, bytes.length),
  };
}

function line(text: string): string {
  return `${text}\n`;
}

/** `/bin/sh -c #(nop)  ENV A=b` is how the classic builder writes what no shell ran. */
function step(command: string): string {
  return line(command.replace(/^\/bin\/sh -c #\(nop\)\s{1,4}/, ""));
}

/** The ranges around the strings as they are written, with or without what Go escapes. */
function outside(all: readonly string[], text: string, length: number): readonly Span[] {
  if (Buffer.byteLength(text) !== text.length) return [{ start: 0, end: length }];
  const rest: Span[] = [];
  let at = 0;
  for (const one of all) {
    const plain = JSON.stringify(one);
    const escaped = plain.replaceAll(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
    const found = [plain, escaped]
      .map((form) => ({ form, start: text.indexOf(form, at) }))
      .find(({ start }) => start >= 0);
    if (found === undefined) continue;
    rest.push({ start: at, end: found.start });
    at = found.start + found.form.length;
  }
  return [...rest, { start: at, end: length }].filter(({ start, end }) => start < end);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === "string");
}
