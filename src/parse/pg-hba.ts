// Who may connect to Postgres, and how (https://www.postgresql.org/docs/current/auth-pg-hba-conf.html).
import type { Mark, SourceText } from "./compose-source-text.ts";
import { type ConfigWord, configLines } from "./config-words.ts";
import { bitsOf } from "./networks.ts";

export interface HbaLine {
  readonly type: "local" | "host" | "hostssl" | "hostnossl" | "hostgssenc" | "hostnogssenc";
  readonly database: string;
  readonly user: string;
  /** As CIDR where it was written with a mask; empty for `local`. */
  readonly address: string;
  readonly method: ConfigWord;
  readonly at: Mark;
}

/** The lines that Postgres would take, in its order: the first that fits decides. Never throws. */
export function parsePgHba(text: SourceText): readonly HbaLine[] {
  const lines: HbaLine[] = [];
  for (const { words, at } of configLines(text, { quotes: '"', trailingComments: true, joins: true })) {
    const [type, database, user, ...rest] = words;
    if (database === undefined || user === undefined || !isType(type.value)) continue;
    const isLocal = type.value === "local";
    const mask = isLocal ? undefined : bitsOf(rest[1]?.value ?? "");
    const method = isLocal ? rest[0] : mask === undefined ? rest[1] : rest[2];
    if (method === undefined) continue;
    const written = isLocal ? "" : (rest[0]?.value.toLowerCase() ?? "");
    const address = mask === undefined ? written : `${written}/${mask}`;
    lines.push({ type: type.value, database: database.value, user: user.value, address, method, at });
  }
  return lines;
}

function isType(word: string): word is HbaLine["type"] {
  return /^(?:local|host(?:ssl|nossl|gssenc|nogssenc)?)$/.test(word);
}
