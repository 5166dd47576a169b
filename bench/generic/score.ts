// Writes each case into a text and asks the detector of secrets; nothing touches the disk.
import { detectSecrets } from "../../src/detect/secrets/detect-secrets.ts";
import { textView } from "../../src/parse/text-view.ts";
import { secretOf } from "../../test/support/secret.ts";
import { DECOYS } from "./negatives.ts";
import { PLACES } from "./positives.ts";
import { ISSUERS, valuesOf } from "./values.ts";

export interface Scored {
  readonly group: string;
  /** What kind of secret stands there; `none` in a decoy. */
  readonly kind: string;
  readonly path: string;
  readonly template: string;
  /** The surest of the detections that touch the secret, or of all in a decoy; absent when nothing is told. */
  readonly confidence?: string;
  readonly ruleId?: string;
}

const DECOY_SEEDS = 3;

/** Every case with what was told of it. */
export function scoreAll(seed = "0"): readonly Scored[] {
  const positives = PLACES.flatMap((place, i) =>
    place.kinds.flatMap((kind) => valuesOf(kind, `${seed}${i}`).map((value, j) => scored(place, kind, value, i + j))),
  );
  const decoys = DECOYS.flatMap((decoy) =>
    Array.from({ length: /\{[A-Za-z0-9]+(?::\d+)?\}/.test(decoy.text) ? DECOY_SEEDS : 1 }, (_, i) => {
      const text = secretOf(decoy.text, `${seed}${i}`);
      return { ...decoy, kind: "none", template: decoy.text, ...surest(decoy.path, Buffer.from(text)) };
    }),
  );
  return [...positives, ...decoys];
}

function scored({ group, path, text }: (typeof PLACES)[number], kind: string, value: string, at: number): Scored {
  const issuer = ISSUERS[at % ISSUERS.length] ?? "";
  const filled = text
    .replaceAll("{PP}", issuer.toUpperCase())
    .replaceAll("{Pp}", issuer.charAt(0).toUpperCase() + issuer.slice(1))
    .replaceAll("{P}", issuer)
    .replaceAll("{B}", Buffer.from(`app:${value}`).toString("base64"))
    .replaceAll("{V}", value);
  const written = text.includes("{B}") ? Buffer.from(`app:${value}`).toString("base64") : value;
  return { group, kind, path, template: text, ...surest(path, Buffer.from(filled), Buffer.from(written)) };
}

const ORDER = ["high", "medium", "low"];

function surest(path: string, bytes: Buffer, value?: Buffer): Pick<Scored, "confidence" | "ruleId"> {
  const found = detectSecrets(textView(bytes), { path, origin: "file" })
    .filter(({ secret }) => value === undefined || touches(bytes, value, secret))
    .map(({ ruleId, confidence = "high" }) => ({ ruleId, confidence }))
    .sort((a, b) => ORDER.indexOf(a.confidence) - ORDER.indexOf(b.confidence));
  return found[0] ?? {};
}

function touches(bytes: Buffer, value: Buffer, secret: { readonly start: number; readonly end: number } | undefined) {
  if (secret === undefined) return false;
  for (let at = bytes.indexOf(value); at >= 0; at = bytes.indexOf(value, at + 1))
    if (secret.start < at + value.length && secret.end > at) return true;
  return false;
}
