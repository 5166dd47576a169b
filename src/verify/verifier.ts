// How one provider is asked whether a key of its own lives: data, and nothing that a scanned repository could choose.

/** An answer of the provider; with `says` only when its first 64 KiB hold that text. */
export interface Answer {
  readonly status: number;
  readonly says?: string;
}

/** Where the key stands in the request. `path`: in place of `{key}`. */
export type KeyPlace =
  | { readonly kind: "header"; readonly name: string; readonly prefix: string }
  | { readonly kind: "basic"; readonly user: "key" | "api" }
  | { readonly kind: "path" };

export interface Verifier {
  /** Rules whose keys it is asked about. */
  readonly rules: readonly string[];
  /**
   * `host/path` each, over https on port 443; requests that read, and cost nothing. Several where the provider has regions: one says
   * that a key lives, all have to say that it does not.
   */
  readonly asks: readonly string[];
  readonly method?: "POST";
  readonly place: KeyPlace;
  readonly headers?: Readonly<Record<string, string>>;
  readonly live: readonly Answer[];
  /** Empty where a key of somebody's own server is refused alike. */
  readonly revoked: readonly Answer[];
  /** The provider's page about it. */
  readonly source: string;
}

const BEARER: KeyPlace = { kind: "header", name: "authorization", prefix: "Bearer " };

/** 200 and 401, as most answer. */
export function bearer(
  rules: readonly string[],
  asks: readonly string[],
  source: string,
  other: Partial<Verifier> = {},
): Verifier {
  return { rules, asks, source, place: BEARER, live: [{ status: 200 }], revoked: [{ status: 401 }], ...other };
}

/** The same with the key alone in a header of its own. */
export function keyed(
  name: string,
  rules: readonly string[],
  asks: readonly string[],
  source: string,
  other: Partial<Verifier> = {},
): Verifier {
  return bearer(rules, asks, source, { place: { kind: "header", name, prefix: "" }, ...other });
}
