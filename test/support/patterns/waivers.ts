/** A pattern that may stay although a check holds it for slow, and why it is not. */
export interface Waiver {
  readonly source: string;
  readonly reason: string;
}

export const WAIVERS: readonly Waiver[] = [
  {
    source: String.raw`^BedrockAPIKey-[\x21-\x7e]{1,80}-at-[0-9]{12}:[\x21-\x7e]{8,200}$`,
    reason: "The 17 fixed characters between its two repeats stand in a text of 80 at most four times.",
  },
];
