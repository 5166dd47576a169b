// Patterns over paths as ignore files have them: `*`, `?` and `[a-z]` stay in one segment, a segment `**` stands for any number of them.

/** No pattern that people write is longer. */
const MAX_PATTERN = 500;
const MAX_SEGMENTS = 50;

/**
 * Whether `pattern`, without slashes at its ends, matches the whole of `path`. A final `**` takes at least one segment.
 * Bounded: at most 50 segments of the one by those of the other, each read once for every `*` in it.
 */
export function matchesPath(pattern: string, path: string): boolean {
  if (pattern.length > MAX_PATTERN) return false;
  const globs = pattern.split("/").filter((glob) => glob !== "");
  const names = path.split("/");
  if (globs.length > MAX_SEGMENTS || names.length > MAX_SEGMENTS) return false;
  let reached = new Set([0]);
  for (const [i, glob] of globs.entries()) {
    const next = new Set<number>();
    const isLast = i === globs.length - 1;
    for (const at of reached) {
      if (glob === "**") for (let to = at + (isLast ? 1 : 0); to <= names.length; to++) next.add(to);
      else if (at < names.length && matchesName(glob, names[at] ?? "")) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(names.length);
}

/** One segment against one name: what follows a `*` is tried again one character later, never what came before it. */
function matchesName(glob: string, name: string): boolean {
  const tokens = tokensOf(glob);
  let [token, at, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    const wanted = tokens[token];
    if (wanted === "*") {
      star = token++;
      from = at;
    } else if (wanted !== undefined && matchesCharacter(wanted, name[at] ?? "")) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++from;
    } else return false;
  }
  while (tokens[token] === "*") token++;
  return token === tokens.length;
}

const TOKEN = /\*{1,500}|\[[!^]?\]?(?:\\[\s\S]|[^\]\\]){0,200}\]|\\[\s\S]|[\s\S]/g;

function tokensOf(glob: string): readonly string[] {
  return (glob.match(TOKEN) ?? []).map((token) => (token.startsWith("*") ? "*" : token));
}

function matchesCharacter(token: string, character: string): boolean {
  if (token === "?") return true;
  if (token.length === 1) return token === character;
  return token.startsWith("\\") ? token[1] === character : isInClass(token.slice(1, -1), character);
}

function isInClass(written: string, character: string): boolean {
  const isOther = /^[!^]/.test(written);
  const members = (isOther ? written.slice(1) : written).replaceAll(/\\([\s\S])/g, "$1");
  for (let at = 0; at < members.length; at++) {
    const first = members[at] ?? "";
    const isRange = members[at + 1] === "-" && at + 2 < members.length;
    const last = isRange ? (members[at + 2] ?? "") : first;
    if (character >= first && character <= last) return !isOther;
    if (isRange) at += 2;
  }
  return isOther;
}
