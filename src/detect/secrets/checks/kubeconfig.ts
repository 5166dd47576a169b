import type { CheckResult } from "../secret-rule.ts";
import { jwt } from "./jwt.ts";
import { base64Pem } from "./pem.ts";

const token = jwt();

/** A key in PEM in base64, an id token (a JSON Web Token), or a refresh token, which is anything (kubernetes.io, kubeconfig v1). */
export function kubeconfigSecret(secret: string): CheckResult {
  if (secret.startsWith("LS0t")) return base64Pem(secret);
  return secret.startsWith("eyJ") && secret.split(".").length === 3 ? token(secret) : "valid";
}
