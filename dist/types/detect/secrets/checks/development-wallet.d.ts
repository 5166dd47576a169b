/**
 * Whether it is the recovery phrase or private key of an account that development chains start with, which everybody has
 * (hardhat.org, Hardhat Network reference; ganache's `--wallet.deterministic`).
 */
export declare function isDevelopmentWallet(secret: string): boolean;
