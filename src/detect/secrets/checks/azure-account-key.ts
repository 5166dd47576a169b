import type { CheckResult } from "../secret-rule.ts";

/** How the keys begin that Azurite and the Cosmos DB emulator are shipped with (learn.microsoft.com, pages of the two emulators). */
const EMULATORS = ["Eby8vdM02xNO", "C2y6yDjf5/R+"];

/** A key of 88 characters that is no emulator's, nor one that names Cosmos DB itself, which has a rule of its own. */
export function azureAccountKey(secret: string): CheckResult {
  if (EMULATORS.some((beginning) => secret.startsWith(beginning))) return "sample";
  return secret.startsWith("ACDb", 76) ? "invalid" : "valid";
}
