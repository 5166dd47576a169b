/** What colour and weight say again; nothing is said by them alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

/** The signs of a page: `ascii` where the terminal cannot be trusted with others. */
export interface Marks {
  readonly blocks: string;
  readonly warns: string;
  readonly fine: string;
  readonly minor: string;
  readonly cut: string;
}

export function paintOf(colour: boolean): Paint {
  const sgr = (on: number, off: number) => (text: string) =>
    colour && text !== "" ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), yellow: sgr(33, 39), green: sgr(32, 39) };
}

export function marksOf(ascii: boolean): Marks {
  return ascii
    ? { blocks: "x", warns: "!", fine: "ok", minor: "-", cut: "..." }
    : { blocks: "✖", warns: "!", fine: "✔", minor: "·", cut: "…" };
}
