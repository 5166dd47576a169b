// Which of two lists are the same things under another name.

/** Pairs the most alike first; equal ones in the order in which they are written. */
export function pairMostAlike<T>(
  fresh: readonly T[],
  left: readonly T[],
  pairs: Map<T, T>,
  alike: (a: T, b: T) => number,
): void {
  const candidates: { readonly a: T; readonly b: T; readonly score: number }[] = [];
  for (const a of fresh) {
    for (const b of left) {
      const score = alike(a, b);
      if (score > 0) candidates.push({ a, b, score });
    }
  }
  candidates.sort((one, other) => other.score - one.score);
  const taken = new Set<T>();
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.set(a, b);
  }
}

/** From 0 for nothing in common to 1 for equal sets. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
