import { sha256 } from "../../published-defaults/sha256.ts";

/** The first 16 digits of SHA-256, so that the values themselves stand nowhere here. */
const DIGESTS: ReadonlySet<string> = new Set(
  [
    // The phrases of Hardhat and Anvil, of `ganache --deterministic`, and of Truffle's documentation.
    "f79cd64f9cea2378 9c5d0a6656e5d3f3 b83e96417f61cb14",
    // Their accounts, at m/44'/60'/0'/0: 20 of the first, 10 of each other.
    "bc1a50966c9e6486 8335c55334821eef b26ab6529d20ebeb 64034b44c579b335 4d3e46eec8244d1d",
    "0aedba9d586f34f9 28e543d3753fc9d1 f070994a85994785 38e69fdd19aefeb4 967f21586cdf1248",
    "0b33e0132123e78d 84bc109b3d59b017 85bde548053aab4b f1513114f60e5e95 5330d388af894c9e",
    "a2e06155cb1a424f 4a67d7a0d8a16d6d b08bdfde9930d920 cf1fc66f853151a4 100546a8b020a55a",
    "578592185588730b 30e55f5463e22af0 70b801afae94d2e6 0bc9fde2b028e3b0 f51c2c795f782308",
    "6dea34b661141091 faeb1dab5a326eef 196fbadca8b7eea6 ecd5e9d0b08a8a9f 3fd5610ee03a3503",
    "f24167accb5d690f 07f935b61d37e0e5 e4f1734df0250d54 7d1b5fc238610328 33f532fd39fa0d77",
    "728383dec6323112 664b73b16aa57748 e4639de7f01667f6 98a38f6dad3f47af c15f3d9dfdc98389",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Whether it is the recovery phrase or private key of an account that development chains start with, which everybody has
 * (hardhat.org, Hardhat Network reference; ganache's `--wallet.deterministic`).
 */
export function isDevelopmentWallet(secret: string): boolean {
  return DIGESTS.has(sha256(secret.toLowerCase().replace(/^0x/, "")).slice(0, 16));
}
