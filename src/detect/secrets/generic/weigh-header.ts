// Credentials in HTTP headers, in whatever a request is written: a header says by itself that its value is one.
import { fileKindOf, isTestPath } from "../../../parse/file-kind.ts";
import { hasFewDistinct } from "../../placeholder.ts";
import { basicLogin, isEasyPassword } from "../checks/easy-password.ts";
import type { Given, Weight } from "./given.ts";
import { isSignature, isWebToken } from "./message-part.ts";
import { noLiteral, standIn } from "./no-literal.ts";
import { isTranscript } from "./weigh.ts";
import { isMachineMade } from "./written-by-machine.ts";

const HEADER =
  /^(?:proxy-)?authorization$|^(?:x-)?(?:[a-z0-9]{1,20}-)?(?:api-?key|auth-token|access-token|auth-key)$|^(?:private|job|deploy)-token$|^x-(?:vault|gitlab|jfrog|csrf|amz-security)-token$/i;
const LEAST = 16;

export function weighHeader(given: Given): Weight {
  const { name, value, path } = given;
  if (!HEADER.test(name)) return "no-context";
  const kept = standIn(value);
  if (kept !== undefined) return kept;
  if (isSignature(value)) return "notation";
  const other = noLiteral(name, value);
  if (other !== undefined) return other;
  if (/\s/.test(value)) return "prose";
  if (value.length < LEAST) return "short";
  if (hasFewDistinct(value)) return "few-distinct";
  if (isWebToken(value)) return "structure";
  const login = /authorization$/i.test(name) ? basicLogin(value) : undefined;
  if (login === undefined && !isMachineMade(value)) return "words";
  const kind = fileKindOf(path);
  if (kind === "text" && isTranscript(given)) return "example";
  const isDoubtful = login !== undefined && kind !== "config" && isEasyPassword(login.password);
  return isDoubtful || isTestPath(path) || given.isInDocstring() ? "low" : "high";
}
