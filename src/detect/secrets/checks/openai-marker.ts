import type { CheckResult } from "../secret-rule.ts";

/** "OpenAI" in base64, which stands in the middle of its keys. */
const MARKER = `T3Blbk${"FJ"}`;

/** The marker between two random parts of the same length; other lengths than those seen (20, 58, 74) are told as doubtful. */
export function openaiMarker(secret: string): CheckResult {
  const at = secret.indexOf(MARKER);
  const tail = secret.length - at - MARKER.length;
  const head = at < tail ? "" : secret.slice(at - tail, at);
  if (at < 0 || head === "") return "doubtful";
  return secret[at - tail - 1] === "-" && (tail === 20 || tail === 58 || tail === 74) ? "valid" : "doubtful";
}
