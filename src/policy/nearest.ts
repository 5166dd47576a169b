/** The known word that `found` is a typo of, if one is near: one slip in a short word, more in a long one. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = slipsIn(found) + 1;
  for (const word of known) {
    const distance = editDistance(found.slice(0, 60), word);
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

/** Two of four letters changed make another word. */
function slipsIn({ length }: string): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : Math.max(2, Math.floor(length / 4));
}

/** Letters put in, left out, changed, or changed over with the next one. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
