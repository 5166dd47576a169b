// OpenSSL cipher lists: which weak kinds one takes in (openssl-ciphers(1)).

/** The kind that a part of a cipher's name belongs to. */
const KINDS: Readonly<Record<string, string>> = {
  RC4: "RC4",
  DES: "DES",
  "3DES": "3DES",
  MD5: "MD5",
  NULL: "NULL",
  ENULL: "NULL",
  EXPORT: "EXPORT",
  EXPORT40: "EXPORT",
  EXPORT56: "EXPORT",
  EXP: "EXPORT",
  ANULL: "aNULL",
  ADH: "aNULL",
  AECDH: "aNULL",
};

/** The weak kinds that `list` takes in and does not take out with `!`; sorted. */
export function weakCiphers(list: string): readonly string[] {
  const taken = new Set<string>();
  const refused = new Set<string>();
  for (const word of list.slice(0, 10_000).split(/[:, ]/)) {
    if (/^[-+@]/.test(word)) continue;
    const isRefused = word.startsWith("!");
    for (const kind of kindsOf(isRefused ? word.slice(1) : word)) (isRefused ? refused : taken).add(kind);
  }
  return [...taken].filter((kind) => !refused.has(kind)).sort();
}

/** `DES-CBC3` is how OpenSSL writes triple DES in the names of ciphers. */
function kindsOf(word: string): readonly string[] {
  const parts = word.toUpperCase().replaceAll("DES-CBC3", "3DES").split(/[-+]/);
  return parts.flatMap((part) => KINDS[part] ?? []);
}
