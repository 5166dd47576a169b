import type { CheckResult } from "../secret-rule.ts";
/** A key in PEM in base64, an id token (a JSON Web Token), or a refresh token, which is anything (kubernetes.io, kubeconfig v1). */
export declare function kubeconfigSecret(secret: string): CheckResult;
