import { randomBytes } from "node:crypto";

/** A key in the form of a provider's, and nobody's. */
export function madeUpKey(): string {
  const part = (): string =>
    randomBytes(54)
      .toString("base64url")
      .slice(0, 71)
      .replaceAll(/^[-_]|[-_]$/g, "a");
  return ["sk", "proj", `A1b${part()}${"T3Blbk"}FJ${part()}A1b`].join("-");
}
