// Where a command, a health check or a label speaks a secret: behind a flag, as `NAME=value`, in a URL, in a header.

import { append } from "../../model/append.ts";
import { asKeyed } from "../../parse/compose-merge.ts";
import type { Service } from "../../parse/compose-service.ts";
import { commandWords, healthWords, startWords, type Word } from "../../parse/compose-words.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { isSecretName } from "../secret-name.ts";
import { secretRange } from "../secret-value.ts";

/** A place for a secret; what stands there may be a reference, and empty where a variable has no value. */
export interface SpokenSecret {
  /** As people type it: `--requirepass`, `PGPASSWORD`, a label's name. */
  readonly flag: string;
  /** The variable that would hold it. */
  readonly name: string;
  /** `probe`: a health check speaks it, which signs in with what is set elsewhere. */
  readonly kind: "secret" | "hash" | "probe";
  readonly text: string;
  readonly scalar: ScalarNode;
  readonly from: number;
  readonly to: number;
}

/** Of all that the service runs, and of its labels. */
export function spokenSecrets(service: Service): readonly SpokenSecret[] {
  const inProbe = secretsIn(healthWords(service)).map((one): SpokenSecret => ({ ...one, kind: "probe" }));
  return [...secretsIn(startWords(service)), ...inProbe, ...inLabels(service)];
}

/** Programs whose short flag is a password: `-a` of its own, or with the value close behind it. */
const APART: Readonly<Record<string, RegExp>> = {
  "redis-cli": /^(?:-a|--pass)$/,
  "valkey-cli": /^(?:-a|--pass)$/,
  "keydb-cli": /^(?:-a|--pass)$/,
  mongo: /^-p$/,
  mongosh: /^-p$/,
  mongodump: /^-p$/,
  mongorestore: /^-p$/,
};
const CLOSE = /^(?:mysql|mysqladmin|mysqldump|mysqlshow|mysqlcheck|mariadb|mariadb-admin|mariadb-dump)$/;

function secretsIn(words: readonly Word[]): readonly SpokenSecret[] {
  const found: SpokenSecret[] = [];
  let program = "";
  words.forEach((word, i) => {
    const next = words[i + 1];
    const base = word.text.slice(word.text.lastIndexOf("/") + 1);
    if (base in APART || CLOSE.test(base) || base === "curl") program = base;
    else if (word.isFirst) program = "";
    const before = words[i - 1]?.text ?? "";
    append(found, inWord({ before, word, next: next?.isFirst === true ? undefined : next, program }));
  });
  return found;
}

interface Spot {
  readonly before: string;
  readonly word: Word;
  readonly next: Word | undefined;
  readonly program: string;
}

function inWord({ before, word, next, program }: Spot): readonly SpokenSecret[] {
  const { text } = word;
  const flag = /^--?([A-Za-z][\w.-]{1,60})(=|$)/.exec(text);
  const name = flag?.[1]?.replaceAll(/[.-]/g, "_") ?? "";
  if (flag !== null && isFlagOfSecret(name)) {
    if (flag[2] === "=") return spoken(`--${flag[1]}`, name, word, flag[0].length);
    return behind(text, name, word, next);
  }
  if (APART[program]?.test(text) === true) return behind(text, "DB_PASSWORD", word, next);
  if (CLOSE.test(program) && /^-p/.test(text) && (text.length > 2 || word.scalar.unknown === true))
    return spoken("-p", "MYSQL_PASSWORD", word, 2);
  if (program === "curl" && /^(?:-u|--user)$/.test(text) && next !== undefined) {
    const colon = next.text.indexOf(":");
    return colon < 0 ? [] : spoken("-u", "HTTP_PASSWORD", next, colon + 1);
  }
  if (/^(?:Bearer|Basic)$/i.test(text) && next !== undefined && isCredential(before, next))
    return spoken("Authorization", "AUTH_TOKEN", next, 0);
  const assigned = /^([A-Za-z_]\w{1,80})=/.exec(text);
  if (assigned?.[1] !== undefined && isSecretVariable(assigned[1]))
    return spoken(assigned[1], assigned[1], word, assigned[0].length);
  return inUrl(word);
}

/** `Basic` and `Bearer` are words of other sentences too. */
function isCredential(before: string, { text }: Word): boolean {
  return /authorization:?$/i.test(before) || (text.length >= 16 && /\d/.test(text));
}

/** The word behind a flag; nothing stands there when a variable has no value. */
function behind(flag: string, name: string, word: Word, next: Word | undefined): readonly SpokenSecret[] {
  if (next !== undefined && !next.text.startsWith("-")) return spoken(flag, name, next, 0);
  return word.scalar.unknown === true ? spoken(flag, name, word, word.text.length) : [];
}

/** The token of an etcd cluster is its name. */
function isFlagOfSecret(name: string): boolean {
  return /^(?:requirepass|masterauth)$/.test(name) || (isSecretName(name) && name !== "initial_cluster_token");
}

/** PGPASSWORD and MYSQL_PWD do not part their words as others do. */
function isSecretVariable(name: string): boolean {
  return /^(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH)$/.test(name) || isSecretName(name);
}

function inUrl(word: Word): readonly SpokenSecret[] {
  const start = word.text.search(/[a-z][a-z0-9+.-]{1,30}:\/\//i);
  const range = start < 0 ? undefined : secretRange("", word.text.slice(start));
  if (range === undefined) return [];
  const scheme = word.text.slice(start, word.text.indexOf("://", start));
  return spoken(`${scheme}://`, "DB_PASSWORD", word, start + range.from, start + range.to);
}

/** The rest of `word` from `from` on; of a word that is written otherwise than it is meant, the whole. */
function spoken(flag: string, name: string, word: Word, from: number, to = word.text.length): readonly SpokenSecret[] {
  const { scalar, isExact } = word;
  const range = isExact ? { from: word.from + from, to: word.from + to } : { from: word.from, to: word.to };
  return [{ flag, name, kind: "secret", text: word.text.slice(from, to), scalar, ...range }];
}

const BASIC_AUTH = /\.basicauth\.users$/i;
const HASH = /\$(?:2[abxy]|apr1|[156])\$|\{SHA\}/;

/** `traefik.http.middlewares.NAME.basicauth.users=user:HASH`, and what would be a secret in a command too. */
function inLabels({ node }: Service): readonly SpokenSecret[] {
  const labels = node.entries.get("labels")?.node;
  if (labels === undefined) return [];
  const found: SpokenSecret[] = [];
  for (const [flag, { node: value }] of asKeyed(labels).entries) {
    if (value.kind !== "scalar") continue;
    if (BASIC_AUTH.test(flag) && HASH.test(value.value)) {
      found.push({ flag, name: flag, kind: "hash", text: value.value, scalar: value, from: 0, to: value.value.length });
    } else if (isSecretName(flag)) {
      found.push({
        flag,
        name: flag,
        kind: "secret",
        text: value.value,
        scalar: value,
        from: 0,
        to: value.value.length,
      });
    } else if (!BASIC_AUTH.test(flag)) append(found, secretsIn(commandWords([value])));
  }
  return found;
}
